# Pushing for forgiveness, an answer, a talk or an end of it on the writer's timetable.
faults pressure

class pr-num        one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty 24 48 72 couple few
class pr-hour       noon midnight lunch lunchtime breakfast dinner supper tea teatime brunch bedtime morning evening night afternoon arvo tomorrow tonight today weekend week month monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun monday's tuesday's wednesday's thursday's friday's saturday's sunday's tomorrow's eod cob eow day end close standup sunset christmas xmas easter diwali eid cny pongal thanksgiving wedding meeting exam exams party match game tour trip shift review inspection hearing sitting conference reunion holidays holiday birthday seminar service mass funeral rehearsal training practice launch sprint deadline release demo tourney tournament final finals trials semi agm ramadan meal flight train bus school work interview election vote
# What the reader is told to do.
class pr-act        call ring phone text reply answer respond revert write message email meet talk speak facetime dm unblock pick drop come be ping hit give get send tell let say show confirm take put pay bring find stop move release mark leave finish go hand promise return post change make choose forgive delete settle sign accept pop initial open hear listen look see sort decide do remove withdraw close edit end agree acknowledge approve fix share like repost sing smile hug hold grab slide flip pull raise lift quit ask explain sit join stay start forget trust keep turn vote resolve re-request rejoin repeat visit play swallow attend
class pr-touch      call ring phone text answer unblock message facetime email dm
class pr-angry      angry mad cross vexed upset annoyed cold weird moody off silent furious hurt sulky bitter difficult salty awkward kwaai
phrase pr-time      (((by|before|until|till|til|within) (the|this|that|your|my|his|her|our|next|end|close|of|around|start|a|an|mr|mrs|say)* <pr-hour>|<number>|<pr-num>) | (by|before|until|till|til) (the|this|that|your|my|his|her|our|a|next|labour|team|board) _ <pr-hour>)
# A deadline.
phrase pr-by        ({pr-time} | today|tonight|asap|immediately|rn|tomorrow|promptly|instantly | right now | right away | straight away | at once | this (evening|afternoon|weekend|arvo|minute|second|instant|night|morning|friday|saturday|sunday|monday|tuesday|wednesday|thursday|week) | the same day | by return | as soon as you | the (minute|second|moment|instant) you | (in|within) the next | within the (hour|day|week) | (in|within) <number>|<pr-num> (hours|minutes|mins|days|hrs|min|working|business) | (before|until) (you|i|we|he|she|they) | at the latest | (before|by|until|till) then | before it is too late)
# A deadline, without the “until” of one's own plans.
phrase pr-due       ((by|before|within) (the|this|that|your|my|our|next|end|close|of|around|start|a|an)* <pr-hour>|<number>|<pr-num> | today|tonight|asap|immediately|now|promptly | right now | right away | straight away | at once | this (evening|afternoon|weekend|minute|second|instant|night|morning) | within the (hour|day|week) | at the latest | no later than | before it is too late)
class pr-see         find understand see know feel agree believe appreciate notice have get receive enjoy realize hear be recognise recognize forgive
# A time on which something is fixed over the reader's head.
phrase pr-at        ({pr-by} | (at|on|for) (around|about|sharp|the)* <number>|<pr-num>|<pr-hour> | (monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat|sun|fri|mon|now|soon|already) | next (friday|week|monday|sunday|tuesday|wednesday|thursday|saturday|weekend))
phrase pr-want      (i|we (do|really|just|only|also|now|would|will|shall|am|are|still|must|kindly|badly|going|to|got|have|therefore|can|very|much|again)* (need|want|expect|insist|demand|require|trust|beg|request|ask|urge|expecting|asking|begging|hoping|hope|trusting|appreciate|like|love|prefer|rather|implore|count|pray|order|urging))
phrase pr-you       (you|ye|everyone|everybody|yous | you (all|both|two|guys|lot|people|lads) | all of you | each of you | all (users|members|parents|fans|colleagues|readers|staff|concerned|involved|sides) | our (fans|users|members|supporters|customers|readers|critics) | the (family|public|community|fans|party|club|members|union|media|press|parents|others|federation|board|neighbours|complainant|claimant|tenants|residents|user|customer|reviewer|young lady|author|authors|girls|boys|kids|children))
# How somebody is pushed to do a thing: an order, a demand dressed as a question, a must.
phrase pr-ask       ((^|,) (do|just|please|now|but|and|so|then|kindly|also|oh|oya|abeg|ok|okay|well|look|anyway|ah|madam|sir|quick|quickly|hurry|at|least|hey|oi|seriously|guys|kids)* | please (do|just|all|both|also|kindly|now|go|and|at|least|try|to)* | kindly | (can|could|will|would) (not)? (you|ye) (not|please|just|at|least|all|also|possibly|kindly|maybe|now|both|to)* | you (have to | have got to | need to | must | will have to | had better | better | are going to have to | got to | have no choice but to | might as well) (just|at|least|please|really|now|all|both)* | {pr-want} (that)? {pr-you} (all|both|now|simply|just|please|also|will|would|to|could|can|at|least)* | (i will | going to | got to) need you to (just)? | i would (appreciate|love|like) it if you (could|would)? (please|just|kindly)? | it would (mean|help|be) ..6 if you (could|would) (please|just)? | how about you | why do not you (just)? | it would be (great|good|lovely|nice|kind|helpful|best|wonderful) if you (could|would)? (please|just)? | grateful|obliged|appreciate|glad|thankful (it)? if you|we (could|would|will) (please|just)?)
# What the writer wants to hear: that all is well.
phrase pr-ok        (((we|i|you|ur (are|is|am|be|was|all|were)? | it|that|this|things|everything|all (is|are|be|was) | all) (still|all|both|really|now|so)* (ok|okay|good|fine|cool|square|sweet|alright|kosher|even|quits|forgiven|settled|sorted|over|done|friends|mates|finished|past|normal|grand|solid|family|together|happy | all right | all good | on good terms | on speaking terms | good with | back to | back where | best friends)) | you (still|do|have|will|can)? (forgive|forgave|forgiven|love) (me|us)? | you (do|will) not (hate|mind|blame|despise) (me)? | (you are|ur) not (leaving|mad|angry|cross|vexed|upset|breaking|going|hating|annoyed|divorcing|finished | any more angry | still) | (there are | there is)? no (hard feelings | ill feeling | bad blood | ill will | issues | problem | beef | grudge | further) | i am (still)? forgiven | you|we made up | you will (not)? (be taking | take | go | tell | stay | come | marry | leave | sue | raise))
phrase pr-fill      (just | all | both | please | now | finally | not | simply | once | again | get | to | at last | try | then | maybe | kindly | agree | perhaps | as a family | together)*
# Calling it over.
phrase pr-move      (move on | moves on | move along | move forward | move past | move ahead | look ahead | look to the future | come together | join hands | stand together | unite ,  | turn the corner | draw the curtain | put (it | this | that | all this | all that | the whole thing | everything | things | matters) ..2 (behind | to bed | to rest | aside) | draw a line | draws a line | (close|change) (this|the|that) (matter | chapter | book | subject | topic | issue | door | whole thing)? , | close (this|the|that) (matter | chapter | book | subject | topic | issue | whole thing) | forget (it | this | that | all | everything | what happened | the whole) | forget about | leave (it|this|that) (there | at that | here | be | behind) , | leave it at that | leave it there | call (it|us|things) (quits | square | even | a day) | say no more | (leave|keep|put) (it|this|that|everything|things|all) ..2 in the past | bury (it | this | the hatchet) | turn the page | start over | start again | start fresh | start afresh | wipe the slate | (go|get|be) back to (how | normal | the way | where | what | being | before | us | having | our | real | lunch | business | work | football | it | the | making | playing | talking | doing | speaking | what) | be normal | act normal | get over (it|this|with) | get (this|it) over | (get|got|gotten|moved) (past|over) (it|this|that) | let (it | this | that | the subject | things | bygones | the matter) (go|rest|drop|be|lie|pass) | drop (it | this | the subject | the topic | the matter) | be (friends|mates|happy|cool|good|ok|okay|civil) again | be (civil|friends) | make up , | make peace | kiss and make up | shake (on it | hands | on this) | skip (it|this) | get on with (it | our | the | life | things) | patch (it|things|this) up | settle (it|this) | be done with (it|this) | smooth (it|this|things) over | be back where | stop (fighting|arguing|this|sulking|hating) | live and let live | laugh about (it|this) | look forward | put an end | end (this|it) , | have a nice | heal | enjoy (it|this|the|ourselves) | be happy for | put (it|this) to rest)
phrase pr-move-plain (say no more | bury the hatchet | let bygones | forgive and forget | draw a line | forget it | forget about it | put it behind you | put this behind you)
# What the reader should take back.
class pr-complaint  review reviews complaint complaints grievance petition claim report post posts video clip comment comments tweet rating lawsuit charges story boycott ban ticket thread answer appeal allegation screenshot screenshots stars reel letter application strike campaign case allegations accusation demand demands photo status signature vote feedback statement article blog
phrase pr-takedown  ((delete|remove|withdraw|drop|retract|edit|change|update|flip|unreport|pull|lift|cancel|amend|revise|untag|reconsider|close|raise|archive|rescind | call off | take back | take down | withdrawing|removing|deleting|dropping) (your|ur|that|the|those|this|any|all|dad|back|down|her|his|their|these)* ..2 <pr-complaint>)
# Words that leave the reader free: nothing here is pressure then.
phrase pr-free      ((if|should) (that|this|it) not | nothing you | whenever | anytime | any time | (when|once) you (are|feel|like|want|can|wish|choose) | (when|if) (it|that) (suits | is good | works | helps) | (if|should) you (ever|do)? (want|like|wish|prefer|feel|care|choose|rather | would (like|rather|prefer|sooner|ever|want)) | (if|should) (anyone|anybody|anything|there|they|he|she|any|a) | or (not at all | never) | (come | answer | reply | talk | call | now | today | forgive me) or not , | no (rush|hurry|pressure|deadline|need) | not (asking|expecting|waiting) (you|for|that|on|her|him|them) | (do|does|did|would|will|should|shall) not (ever)? (have to | think | mean | imagine | (need|want|require) (an|any|your) | need to | feel | expect | want you | ask | owe) | need not | take (all|as) | take your (time|space|own|sweet|days) | at your (own|convenience|leisure|pace) | as long as | up to (you|her|him|them) | your (call|choice|decision) | (nobody|none) (needs|has|is|of) | no one (needs|has|is))
# The push told of, as something done wrong.
phrase pr-past      (i|we (had|never|also|even|then|just|only|still | should have | could have)* (told|asked|expected|wanted|pushed|begged|pressed|pestered|kept|rushed|hurried|said|texted|demanded|ordered|promised|shouted|wrote|hoped) | he|she|they (told|asked|said|wanted|needed) | you (told | asked | said | wanted | needed | had to | were | waited | expected))

rule forgive-me-now
  severity    error
  step        7
  message     Forgiveness that is asked for now is hard to give, and hard to refuse.
  suggestion  Say that they owe you none, and that you can wait.
  source      research 2.1 pressure; article, step 7; gold guide
  even        reported
  even        negated
  match
    i deserve (a|another|one)+ (second|more|last|fair)? (chance|hearing|try|shot)
    you (have to | need to | must | should | ought to) give (me|us) ..3 chance
    you (have|got|need|must|should|ought|better|had|will|going|are)+ (to|just|really|please|now|have)* (forgive | accept my | believe me | trust me | get over) (me|us|this|that|it|my)?
    (forgive|forgiving) (me|us)? ..3 {pr-by}
    (say|tell|write|text|show|promise|confirm) ..4 you (all|will|do|have|still|can|already)* (forgive|forgave|forgiven) (me|us)?
    (say|tell|told|hear|confirm) ..4 (i|we) (am|are) forgiven
    begging you
    i beg (of)? you ..4 (forgive|come|write|answer|call|stop|let|do|tell|be|to)
    (bible|god|jesus|pastor|scripture|allah|lord|imam|priest|church|religion|faith) ..3 (says|said|wants|tells|commands|asks|teaches) ..6 (forgive|forgiving|forgiveness)
    find it in (your|ur) heart|hearts
  unless
    {pr-past}
    i ask your forgiveness
    (not | never | need not | nobody | without | no) ..5 (forgive|forgiven|forgiveness|beg|begging|believe|accept)
    (hope|if|wish) ..4 (one day | some day | someday | ever | in time)
    one day
    if you (ever|can) ..2 forgive
  flags
    [You have to forgive me].
    Please [say you forgive me].
    [forgive me tonight] please
  passes
    I hope you can forgive me one day.
    You don't have to forgive me.
    Please forgive me, Anna.
    I pushed you to forgive me, and that was selfish.

rule tell-me-we-are-fine
  severity    error
  step        7
  message     Asking to hear that all is well makes your reader look after your nerves.
  suggestion  Leave the sentence out; they’ll tell you how it is when they’re ready.
  source      research 2.1 pressure; gold guide
  even        reported
  even        negated
  match
    (get|find) (some|a|me|my|our|real|proper)* closure
    (say|tell|confirm|promise|write|confirming|saying|show|acknowledge|agree|swear) (me|us|mum|dad|mom|hr|her|him|them|mummy|that|if|whether|you|each|table|please|tonight|today|the|by|before|we|again|all|from|just|in|writing|on|a|word|three|words|<pr-hour>)* {pr-ok}
    let (me|us) know ..6 {pr-ok}
    (need|want|have|must|like) to know ..5 {pr-ok}
    (say|tell|promise|write) (it|me|us)? (is)? (ok | okay | fine | alright | good | over | all right) ..2 {pr-by}
    ^ (just|please|so)* (say | tell me) (we|it|you) (are|is)? (good | ok | okay | still | fine | forgive | not | all right)
    {pr-ask} (give|send|drop|put|pop|leave|show) ..3 (thumbs up | thumb | heart | smile | word | sign | yes | one word | one line | emoji | line)
    (need|want) (just|only)? (a|your|one|an|ur) (quick|simple|straight|clear|firm|plain|little|proper)* (thumbs up | smile | sign | yes | word | answer | one line reply | yes or no | decision | reply | response | ok) ..2 ({pr-by} | from you)
    {pr-ask} (promise|swear) (me | to me | that | not | you)
    you promise me
    your word (on it | that | by)
    tell me ..2 i am not
    (expect|need|want|give) ..8 smile|smiles
    big smiles
  unless
    {pr-past}
    {pr-free}
    (waiting|expecting|asking) (for|on) you
    word with (me|the|him|her)
    (no need | without | need not | never have to) ..6 (say|tell|know|promise|write|confirm|hear|word|reply|sign|yes|thumbs|heart|ask)
    (i|we) (will|can|could|would)+ (say|tell|confirm|promise|write|show|send|give)
    (i|we) (say|tell|know|knew|promise|heard|hear)
    if it|that|this is (ok|okay|fine|alright)
  flags
    [Tell me we're okay].
    [let me know by lunch that it's all good]
    Please [confirm that there are no hard feelings].
  passes
    You don't have to say it's fine.
    I'll tell you when it's done.
    I said it was fine, and it wasn't.
    Let me know if the new filter works.

rule answer-now
  severity    error
  step        3
  message     A deadline for the answer takes your reader’s time from them.
  suggestion  Ask when it would suit them, and say that “never” is an answer too.
  source      article, step 3; research 2.1 pressure; gold guide
  even        reported
  even        negated
  match
    {pr-ask} <pr-touch> me (before|by|till|until|within) ..4
    (need|want|waiting|wait) (for)? (ur|your|an|a) (answer|decision|yes|numbers?|reply|response) ..3 {pr-by}
    (do not | not) (leave|leaving) (this | it | that | us | my message | my messages | my text) (on (read|seen|delivered) | unanswered | hanging)
    {pr-ask} (call|ring|text|phone|message) me (straight|right)? back
    {pr-ask} (<pr-touch>|write|tell|ring|give|send|let|pick|drop|get|hit|reply|respond|revert|answer|decide|choose|contact) ..8 {pr-by}
    {pr-ask} <pr-touch> (me|us) (back | as | please | so | now | on | because | i | , | when i)
    (<pr-touch>) me (back)? (when | once | after | as soon as) you (get|see|read|wake|land|finish|hear)
    (please | just | do | at least) say something
    lmk ..3 {pr-by}
    {pr-want} (an|your|some|a) ..1 (answer|reply|response|decision|acceptance|confirmation|signature)
    {pr-want} (you)? (to)? (hear|know) ..8 {pr-by}
    i (have to | need to | must | got to) (know|hear) ..6 (tonight|today|if|whether|where|from|that|what|by|before|it|now)
    (give|send|drop|tell) me (an answer | one word | a bell)
    you (have | have got | have only | have only got | only have) <number>|<pr-num> (hours|days|minutes|hrs|weeks) (to|left|from|until|till|before|,)
    you (have | have got | have only | have only got)? (until|till) <number>|<pr-hour>|then
    {pr-by} (or|otherwise|else) (i|we|it|that|comments|you) (will|am|is|are)
    (rang|called|texted|messaged|written|wrote|phoned|rung|tried) you ..3 <number>|<pr-num> times
    yes or no ,
  unless
    (and|then) (i|we) (will|shall|can) (pay|refund|settle|transfer|replace|send|bring|fix|order|make|do)
    {pr-past}
    {pr-free}
    (no need | without | need not | not asking | not ask) ..8 (answer|reply|respond|decide|call|ring|text|write|know)
    (i|we) (will|shall|could|can) (also|always|gladly|then)? (call|ring|phone|text|answer|reply|write|respond|tell|let|give|send)
    (if|should) (it|you|we|i) ..2 (is|are|can|could|do|did|have|find|see|get|not)
    as soon as (you like | you can | possible)
    take care
    (holiday|vacation) dates
    calmed down
    tell me the
    if you (no longer | need | want | would like | wish | prefer | can not | require | have | are unable)
  flags
    [Call me tonight].
    [I need your answer] by Friday.
    [let me know today] whether we're fine
    [answer me please]
  passes
    Call me whenever it suits you.
    You don't have to answer me today.
    I should have called you today.
    If you can't make it, let me know by six.

rule can-we-move-on
  severity    error
  step        7
  message     Moving on is for the person who was hurt to decide.
  suggestion  Leave the when to them: “It ends when you say so, not when I do.”
  source      research 2.1 pressure; gold guide
  even        reported
  even        negated
  match
    you (have to | need to | must | should | ought to | got to | could | can) (just | all | really | now | both | also | at least)* {pr-move}
    {pr-ask} (do not | not | never) (to)? (hold|use|keep) (it | this | that | any of this | what | my | one) ..4 against (me|us|him|her|them)
    (so|and|please|just|then|now|to|kindly) (quit|stop) (sulking | punishing me | the silent treatment | giving me the | being (mad|angry|cold|weird|moody) | holding this against | holding it against | bringing (it|this|that) up | going on about | dragging (it|this))
    (page|chapter) ..3 (turned|closed|over)
    (count|counting|rely|relying|depend|depending|bank|banking) (on)? (you|everyone|your|everybody) (not|never)? (to|for)
    (best|better|healthier|easier|good) for (everyone | everybody | all | all of us | us all | the kids | the family | the team | both of us) (if|that) (we|you|this|that|it)
    (water under the bridge | clean slate | ancient history | old news | past in the past | past behind us | past is the past)
    surely (you|we|it|by|that|this|enough)
    what do i have to do (for you | to make you | before you | so you | to get you)
    {pr-ask} (smile | cheer up)
    (can|could|shall|should|may|will|would|please|just|might) (not)? (we|us|you|it|everyone|everybody|both|all)* {pr-fill} {pr-move}
    let us (both|all)? {pr-fill} {pr-move}
    and|so|then (we|that) (can | will) {pr-fill} {pr-move}
    {pr-want} (that)? (we|us|{pr-you}|both|all)* (to|can|will|could|all|now|both|should|might|would)* {pr-fill} {pr-move}
    {pr-want} ..4 (we|{pr-you}|all|us|supporters) (can|could|will|to|now|all|would)+ {pr-fill} {pr-move}
    (going to | have to | got to | need to | must) get past
    (it is | is) (not|now|high|past|long|about|it|in|fact|really)* time (to|for|we|that|you|everyone|everybody|all)* ..4 (move|moved|put|stop|stopped|forget|forward|end|rest|let|got|past|go|turn|turned|heal|come|came|look|moving|drop|dropped|focus|get|close|buried|forgave|forgive)
    (important|essential|vital|crucial) (that)? ..4 (nation|country|community|party|club|family|team|everyone|everybody|all|we) ..3 (move on | move forward | come together | unite | pull together | look forward | heal)
    no more (about|of) (it|this|that)
    ^ (so|and|now|please)* no more (essays | post mortems | corridor | questions | talk | emails | letters | drama | sulking | of this | about | long faces | silence | tears)
    (not|never) (be)? (brought|raised|mentioned|discussed) (up)? again
    (draw|draws|drawing|drawn) a line (under|and|now|here)
    (hope|trust|confident|believe) ..4 (closes|settles|resolves|ends|concludes) (the|this|it|things|matters)
    (change|drop) the (subject|topic)
  unless
    i (will|shall) move
    (move|moving) forward with (the|our|my|this|plans|a)
    (hold|held) ..5 against (you|him|her|them|yourself|anyone)
    {pr-past}
    {pr-free}
    (not | never | nobody | no one | without | neither) ..6 (because | ask you to | expect you to | until | unless | ready)
    (when|whenever|until|if|before) you ..4 (move|let|forget|say|want|are|feel|choose)
    as (i|we) move
    get back to (you|him|her|them)
    a new page
    start (over|again) (from|with)
    whatever you would
    ok for me to
    the account
    (you|they) should (not)? have
    drop it (off|in|round)
    laughing about
    just leave it ,
    (fine|ok|okay|good|free) to leave it
    told
  flags
    [Can we just move on]?
    so [can we drop it] now
    [let's put this behind] us
    [I hope that everyone can now move on].
  passes
    You don't have to move on because I'm ready to.
    I told you to move on, and that was wrong.
    I forgot about it until Monday.
    We get back to you within two days.

rule matter-closed
  severity    error
  step        7
  message     The one who was hurt decides when the matter is closed.
  suggestion  Say that you stay reachable for it as long as they need.
  source      research 2.1 pressure; gold guide
  even        reported
  even        negated
  match
    (will|shall|am|are) not (be)? (taking|take|answering|answer|accepting) (any)? (further|more)? (questions | calls about | interviews)
    (i|we|that) (hope | trust | believe | assume | take it) (that)? (this|that|it|everything|which) ..1 (settled | resolved | sorted | closed | closes | resolves | settles | ends | is the end)
    (kindly|please) (regard|consider|treat|take|accept) ..4 (end|close|closure|conclusion|final|last|closed|closing|settlement)
    (thread|topic|discussion|comments|issue) (is|are) (now|hereby|therefore)* (locked|closed|over)
    (matter|subject|chapter|issue|incident|topic|theme|discussion|conversation|complaint|affair|dispute|episode|question|book) (is | are | be | as | can be | may be | to be | has been | now | being | must be | should be | will be | considered | regarded | for us | for me)+ (now | hereby | therefore | as | thus | already | once and for all | officially | considered)* (closed | settled | concluded | shut | over | finished | at an end | dealt with | dead and buried | put to rest | laid to rest | put to bed | done)
    (consider|considers|regard|regards|treat|treats|deem|view|declare) (it|this|that|the|all|as|now|therefore|matter|issue|subject|case|thread|topic|incident|complaint|chapter|ticket|whole|thing|your|our)+ (as | to be | now | being | is)* (closed|settled|resolved|concluded|over|shut|dealt|done|finished|solved|even|quits|addressed)
    (be|is|been) (considered|regarded|deemed|treated) (as)? (closed|settled|resolved|concluded|over|finished|solved)
    (confirm|agree|accept|acknowledge|confirming) ..6 (closed|settled|resolved|concluded|square|satisfied|solved|sorted|clear|accepted|content)
    (puts|put|brings|brought) (an|this|it|the|matters | the matter)? ..3 (an end | a close | to an end | to a close)
    (call|consider) (it|us|that) (square|even|quits)
    then (we are) (square|even|quits)
    i|we trust (that)? (this|the|it|that) ..3 (will|can|may|shall|closes|closed|suffice|suffices)
  unless
    {pr-past}
    {pr-free}
    (not|never|nothing|no) ..3 (closed|settled|over|finished|closes|close|concluded|shut|resolved|done)
    (until | unless | till | when | whenever | if | as long as) ..3 (you|they) ..4 (say|want|close|decide|like|wish)
    closed (door|doors|shop|store|account|valve|at|on|for|until|from|in|because|when|the)
    i (closed|settled|finished|resolved)
    once ..5 (is|are|was) ..2 (over|finished|settled|done)
  flags
    I [consider the matter closed].
    We [regard the issue as settled].
    With this the [subject is closed].
  passes
    Your case stays open until you close it.
    The shop is closed on Monday.
    The matter isn't closed for you, and I know that.

rule what-more-do-you-want
  severity    error
  step        7
  message     “What more do you want?” turns the hurt into a demand on the one who was hurt.
  suggestion  Ask it as a real question, once: “What would help you most?”
  source      gold guide; research 2.1 pressure
  even        reported
  even        negated
  match
    what do you want me to (do|say) ,
    what (else|more) (can|could|should|am|do|must) (i|we)
    i (have|had)? (said | told you | written | texted) ..3 (sorry|apologize) ..3 (<number>|<pr-num>) (times | times now | messages | letters | days)
    what (more|else) (do|can|could|am|is|should|must) (you|i|we|she|he|they|that|a|to|it)* (want|do|say|supposed|expect|after|possibly|people)
    what else is it
    (see|know|think) what (else|more) (a|you|one|anybody) ..4 (can|could|want|do|expect)
    (how many times | how many more times) (do|must|should|have|can|will|are|am) ..6 (sorry|apologize|say|beg|crawl|tell|go|want|write)
    how (long | much longer | many more days | many more weeks) (will|are|is|do|must|this|before|until|till|am|should) (you|i|this|we|your|ur|it|are|going|to|must|the)* ..2 (keep|continue|go|stay|hold|last|punish|pay|sulk|vex|vexing|silent|ignore|angry|mad|drag|carry|make|take|not|be|longer)
    i|we have (already|now|just|only)? (apologized | said <very>* sorry | said it | explained) (already | enough | twice | thrice | <number> | <pr-num> times | a (hundred|thousand|million|dozen) times | many times | over and over | to everyone)
    (said|say) (sorry|it) <number>|<pr-num> times
    (is|go|going|goes) (this|it) (going to | to)? go on (all|for|forever|like)
    (every|each) (hour|day|minute) (that)? you (are|do) not
    (leave|leaving|leaves) (me|us) on (read|seen)
    (am|are) i (still)? (a bridesmaid | grounded | invited | ungrounded | un | fired | coming | allowed)
    (can|could) i (just)? (come|get) (home|back|out) (now|from|please|this|tonight|already)+
    {pr-ask} (do not | not | never) (to|be|go|stay|make|vex|being)* (vex | <pr-angry> | giving | long face)
    (will not have | can not bear) an atmosphere
    (will not | can not | do not want to)  (have|be|take) (an|any|another|doing|one)* (atmosphere | this all | sulking | morning of it | silence)
    take no for an answer
  unless
    are you still (ill | sick | hurt | in pain | open | free)
    {pr-past}
    (ask|asks) you ..3 (what else | how long)
    how long (you|i|it|we|the|he|she|they) (had|have|was|were|waited|been|took|take|will)
    how long it (takes|took|will)
    what else (you|he|she|they|this|it) (would|lost|cost|has|had|need|caused)
    what else (would|do) you (need|like) (from|to|in)
    for (ignoring | not answering | giving you | leaving you | not talking | not speaking | stopping | being)
    tell (me|us) ..3 (what else | what more)
    no (ill|bad) ..2 if
    i do not deserve
  flags
    I've apologised, so [what more do you want]?
    [How long are you going to keep] this up?
    [I've said sorry a hundred times].
    stop [leaving me on read]
  passes
    I don't know how long you waited at the gate.
    What else would you need from me?
    I left you on read for a week.

rule take-it-down
  severity    error
  step        7
  message     A request to withdraw the complaint shows what the apology is for.
  suggestion  Leave the review or complaint alone; it is theirs to keep or change.
  source      gold guide; research 2.1 pressure
  even        reported
  even        negated
  match
    (appreciate|grateful|love|nice|great|kind|helpful|appreciated|glad|better|best|good) (it)? if you (took | removed | deleted | withdrew | changed | dropped | edited | updated | closed | stopped | answered | replied | called | came | forgave | kept | let | moved | put | pulled | reconsidered | unblocked | retracted | did not (tell|post|share|mention|report|go))
    {pr-ask} {pr-takedown}
    {pr-ask} (taking|take|pull|bring) (your|ur|that|the|those|this|it) ..4 (down|offline)
    (once|after|until|provided|that|before) ..3 (review|complaint|grievance|claim|post|comments|case|report|video|comment|clip|release|waiver) (is|are|could|can|will|would|comes|come|be|gets)+ ..2 (withdrawn|removed|deleted|taken|closed|dropped|down|gone|retracted|signed)
    (review|reviews|complaint|grievance|post|comments|petition|video|clip|ban|tweet|report|claim|boycott|signatures|grievances|strike) ..5 (could|will|to|can|should|must|would|may|might|need|needs) (now|please|kindly|all|also|to)* be (withdrawn|removed|deleted|taken|closed|dropped|gone|retracted|brought|lifted|resolved|signed|called)
    (review|reviews|complaint|post|comments|video|clip|tweet) (could|can|should|must|to|will) come down
    {pr-ask} ..3 (five|10|ten|5) stars
    mark (this|the|it|that) ..2 (as)? (resolved|solved|closed)
    {pr-ask} (stop|quit) (tagging | posting | sharing | opening | calling | emailing | writing | mentioning | spreading | telling | talking about)
    campaign (stops|ends | must stop)
    no (further | more) (complaint | complaints | letters | emails | correspondence | claims | claim | action | messages | protest | essays | tickets | steps | demands | proceedings | public comment | post mortems)
    (refrain|desist|cease) from (contacting|further|posting|any|discussing|commenting|sharing|speaking|making|raising|public)
    {pr-ask} (tell|let|ring|text|message) (mum | mom | dad | hr | the ..2 | your ..2 | ur ..2 | my ..2 | mummy | our ..2 | others | boss | manager | teacher | coach | police | council | her | him | them | everyone | everybody | <name>) ..3 (that | we | you | ur | it is | to | i | and | were)+ ..3 (fine | made up | square | sorted | good | ok | okay | over | settled | apology | unreport | friends | done | finish | finished | all good | drop | happy | know)
    tell the others you
    we ask that (visitors|customers|the|people|users) ..4 (not | no longer)
    (give|leave|rate|rating|change|pop) ..6 (5|five) stars
    (unblock|unban|unmute|unreport) (me|by|pls|so)
  unless
    {pr-past}
    {pr-free}
    (i|we) (have|had|will|would|shall|am|are|did|can|could)+ (now|already|also|today|just|gladly|be|going|to)* (delete|deleted|deleting|remove|removed|removing|withdraw|withdrawn|drop|dropped|take|taken|taking|took|pull|pulled|close|closed|edit|edited|change|changed|update|updated|tell|told|telling|retracted|retract|cancel|cancelled|write|leave)
    (i|we) (deleted|removed|took|pulled|withdrew|dropped|closed|edited|changed|updated|told|stopped)
    (leave|keep) (it | the review | your review | that review | the post) (where|up|as|there)
    has|have been (removed|deleted|taken|withdrawn)
    (not|never) (asking|ask)
    (he|brother) will never let
  flags
    [Could you take the review down] today?
    [please delete your post]
    I trust the [complaint will be withdrawn].
    [give us five stars] before you go
  passes
    I've taken the post down.
    Your review is fair, so please leave it where it is.
    We removed the video on Monday and told the school.
    If you want to complain, here is the form.

rule sign-or-confirm
  severity    error
  step        7
  message     A form or a deadline makes the apology a deal.
  suggestion  Offer it without anything to sign and without a date.
  source      gold guide; research 2.1 pressure
  even        reported
  even        negated
  match
    (sign|accept|confirm|initial|revert|acknowledge|approve|countersign|agree) (and|the|this|that|below|attached|enclosed|receipt|in|writing|our|your|form|waiver|statement|offer|release|solution|paper|to|acceptance|us|me|with|it|of|off|on|return)* ..4 {pr-by}
    (are|is) (now|hereby|kindly|all)* (asked | requested | required | urged | expected | called upon) to ..2 (confirm|sign|accept|do|return|acknowledge|agree|respond|reply|refrain|direct|remove|withdraw|allow|come|let|be|cease|respect|resume|stop|end|move)
    (offer|voucher|discount|gift|gesture) ..3 (expires|lapses | drops out | runs out | is only valid | only valid | valid if)
    (it|which) lapses
    unless you (confirm|accept|sign|reply|answer|respond|agree)
    if (you|nobody|she|he|they) (do|does|will)? not (answer|reply|come|forgive|call|sign|respond|accept|pick|confirm|talk) ..6 (i|we) (will|archive|can|shall|must|have|am)
    if you (do not | will not) (answer|reply|call|come|forgive|respond|write) ..3 (i|we) (will|know|can|do)
    {pr-want} ..3 (written|formal) (acceptance|confirmation|agreement)
    kindly (revert | confirm | acknowledge | countersign | sign | do the needful | close | reply)
    please (confirm|countersign|sign|approve|acknowledge)
    we take it that (all|you|the|everyone)
    sign the (form|paper|waiver|release|card)
    can (he|she) (now)? sign
  unless
    {pr-past}
    {pr-free}
    (not|no|never|nothing|nobody|without) ..5 (sign|expire|lapse|accept|confirm|deadline|signed|return|expires|lapses|condition)
    (i|we) (will|had|shall|would|am|are|can) ..2 (sign|confirm|return|accept|signed|confirmed|returned|accepted|submit|submitted|agreed|pay|paid)
    (refund|money|fee|payment|sum|amount|cheque|check|parcel) ..6 (returned|paid|received|back)
    accept ..4 (apology|apologies)
    if you (can not | do not) (find|see|receive|get|make|have|log|remember|want|wish|like|mind|feel)
    (switch|unplug|discard) ..4
  flags
    [Sign the waiver by Sunday].
    Kindly [accept this offer within 24 hours].
    [Please confirm] receipt.
  passes
    The refund is returned by Friday.
    There is nothing to sign and no deadline.
    We will confirm the date with you by Friday.

rule be-there
  severity    warning
  step        3
  message     This sets the time and place over your reader’s head.
  suggestion  Ask: “Would you like to talk, and when would suit you?”
  source      article, step 3; research 2.1 pressure
  even        reported
  even        negated
  match
    (i|we) (will|shall|do)? expect you (all|both)? (at|on|for|in|here|there|home|back|round) ..5
    you will (sit|smile|behave|attend|eat|shake|apologize|answer|come|stand) (with|and|at|to|on|down|up|home|,) ..4
    {pr-ask} (come|be|get|meet|grab|join|show|hold|see|turn|sit) (me|home|over|round|back|down|out|here|there|up|eat|to|online|for|and|in|on|at|ready|with|us)+ ..5 {pr-at}
    (i|we) (shall|will|do|would)? (be)? (expect|expecting) (you | to see you | the children) (all|both|and|the|at|to|for|on|back|in|children|kids|down|here|there|home|be)+ ..5 {pr-at}
    you (must | will | shall | have to | had better | can not say no) (come|attend | be there | be home | be at | ring | call | take your | sit) ..5 {pr-at}
    (not taking no | i do not take no | will not take no | do not take no | accept no excuse | no buts | take no excuses)
    so you can not (pike | say no | refuse | back out | get out)
    (i am | i have been | been) (sat|sitting|parked|standing|waiting|stood|camped) ..4 (outside | across from) (your|ur|the|you)
    i am (outside | downstairs | at your door | on your doorstep | in your street | in front of your)
    (am not | not | will not be) (leaving | going | moving | going anywhere) ..5 (until|till|unless|before) ..6
    do not make me (come|wait|lie|call|go|ask|beg|drive|stand|sit)
    do bring (him|her|them|the)
    {pr-ask} get (on|online|off) ..4 (and|now|tonight|call|phone|with|discord)
    (one|a) (night|day|week) (at|away|of) ..4 is (plenty|enough)
    my (brother|mum|dad|driver|parents|friend|sister) will be at
    hope that you come with a yes
  unless
    {pr-past}
    {pr-free}
    (i|we) (will|shall|would|could|can|should) (come|be|meet|get|sit|bring) ..6 (you want | you like | any | when you | say)
    (expect|expected) (you|them|him|her) to (do|cover|work|pay|put|fix|read|know|trust|wait|guess|understand)
    (come|comes) (back|down|in|up|out|home|over) (to (haunt|bite) | with)
    (welcome|free) to
    would you (like | want | be willing)
    (be|get|come) back (to you | on | in touch | in service | next)
    (going to | about to | would have) come
    i want you to have
    before they come back
    if (you|it) (can|could)
  flags
    [Come home tonight].
    [I'm parked outside your] office.
    [be at the cafe at nine]
    [We shall expect you on Sunday].
  passes
    Come home when you want to.
    I'll be home by six every night.
    You don't have to be there on Saturday.
    I said I'd be there on Friday, and I wasn't.

rule cannot-bear-the-wait
  severity    warning
  step        7
  message     Your waiting is laid on the reader here, as something for them to end.
  suggestion  Waiting is your part of this. Can you leave it unsaid?
  source      research 2.1 pressure; gold guide
  even        reported
  even        negated
  match
    can not (sleep | eat | work | rest | function | live | go on | breathe) (like this | this way | so)
    can not (bear|stand|take|handle | deal with | cope with) (the|this|it|your|ur|being|any|another|not|an)+ ..3 (silence|waiting|atmosphere|anymore|longer|wait|knowing|tension | any more | any longer | when (you|ur))
    so (that)? i can (sleep | stop worrying | rest | relax | move on | put this | tick | breathe | eat | concentrate | get on | be sure | be tension)
    (my|our) (mind|heart|head|chest|health | blood pressure | nerves) (is|are) ..5 (rest|paining|breaking|peace|pieces|worry|bursting|cutting|pounding|racing)
    (need|want) to hear (your voice | it from you | you say | from you)
    i have (got)? nobody else
    (do not) (leave|make|do|keep) me (like this | wait | hanging | alone | lie | guessing | dirty)
    would not leave it too (long|late)
    (i see | seen) the (two)? (blue)? (checks|ticks)
    whole (trip|family|house|class|team) is (stuck|waiting|suffering)
  unless
    (you|she|he|they) could not (sleep|eat|work|rest|stand|bear)
    {pr-past}
    (when|once) you (are ready | want | like | feel)
    i can wait
    (no|without) (pressure|rush|hurry)
    because i (drilled|played|was|had|kept)
  flags
    please [don't leave me hanging]
    I [can't bear the silence].
    Answer, [so that I can stop worrying].
  passes
    You couldn't sleep because I drilled until midnight.
    I can wait, and I won't leave you guessing about the money.
    I kept you waiting for an hour.

rule deadline
  severity    warning
  step        3
  message     A date set by you makes this an errand for the reader.
  suggestion  Take the date out, and let them say when.
  source      article, step 3; gold guide
  even        reported
  even        negated
  match
    look forward to your (positive|kind|early|prompt|quick|favourable|favorable)? (rating|review|reply|answer|acceptance|decision|confirmation|signature|vote|stars)
    (will|may|might) not be (around|here|alive) (forever | for ever | much longer | long | next year)
    (i|we) (now|do|shall|also|still|would|fully)? expect (you | everyone | everybody | all of you | you all | people | others | the ..1) (all|both)? to
    (please | kindly | can you | could you | will you | would you | you must | you have to | need you to | want you to | expect you to | ask you to) (just|please|all|also)* <pr-act> ..10 {pr-due}
    now that (i|we|you) (have)? (heard | sorted | settled | had | got | made up)
    {pr-ask} <pr-act> ..10 {pr-due}
    {pr-want} ..2 (us all | this | that | everyone | everybody | an answer | heads up | one) ..8 {pr-due} ,
    {pr-want} (us|all|them|him|her|others|it|this) (to)? (be|back|settled|sorted|done|closed|out|off|over|resolved|laughing|finished|gone|behind) ..5 {pr-by}
    (i|we) (now | would | also | therefore | shall | can | only | very much | with this)* (hope|trust|expect|propose|urge|insist|ask) (that)? (now)? (we|all|the|this|it|they|those|our|everybody|everyone|fans|you|from|until|visitors) ..6 (move | put | return | accept | understand | draw | forget | agree | continue | pull | shake | come | stop | close | settle | forgive | withdraw | lift | reconsider | drop | skip | resume | unite | focus | cease | end | behave | not need | no further | have an end | have stopped | come round | need)
    i would (like|propose|ask|expect|appreciate) ..5 (closed|settled|over|forget|behind|stopped|back) ..3
    (we would | i would) be (obliged|grateful|glad|thankful) if ..8 (could|would|made|did|came)
    it would be (wise|welcome) (to|if|for|that)
    (can we | shall we | could we | let us) ..8 (before|by) (the|tomorrow|monday|friday|saturday|sunday|standup|tonight|thursday|tuesday|wednesday|christmas|my|our|lunch)
  unless
    if you (no longer | need | want | would like | wish | prefer | can not | require | have | are unable)
    one day
    some day|someday
    {pr-past}
    {pr-free}
    (do not | never | nobody | need not | without | nothing | no one) ..8 (answer|reply|need|have|feel|decide|expect|want|ask|hurry|rush|worry|defend|accept|hope|request)
    (i|we) (will|shall|would|could|can|am|was|did|were) (not|also|be|to)* (make|pay|give|send|bring|tell|call|leave|put|come|go|have|do|change|stop|start|write|replace|return|refund|finish|get|check|deliver|post|hand|fix|sit|stay|take)
    (if|should) (you|it|we) ..3 (not|can|fail|find|prefer|is|are|have|left)
    (want|like|love|need|ask|have|wish|beg) to (apologize | say | thank | tell | make | put it | do | hear | listen | start | explain | be | pay | give | help | offer | add | begin | correct | show | acknowledge | express | extend | own | admit | work | come | see | meet | let | take | reiterate | address | continue | use | visit | find | keep | know)
    please (note | see | find | accept | read | feel free | look | leave the)
    (hope|trust) (that)? (you|this|he|she|they) (are|is|find | will find | had | have | see | feels | feel | know | will know | will feel | helps | help | knows | recover | stay | shows)
    (hope|believe) that we can (be|do|make|still)
    send me your ..2 (dates|form|details|address|number|receipt|receipts)
    stop using
    tell (the class | them | him | her | my | everyone) tomorrow that i
    take over
    would like (the|an|my|it|a) ..4 fixed
    a breath
  flags
    [Please settle this by Friday].
    [I need this sorted by Monday].
    [Could you show a smile tonight]?
    [Tell the landlord by tonight] that it's fine.
  passes
    I'll pay it by Friday.
    Please don't feel you have to answer today.
    I wanted to say sorry before you left.
    If it isn't there by Thursday, tell me.
