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
    (god|allah|jesus|lord) (forgives | forgave | will forgive) ..6 (you|we|us)
    (be|is) (a|the) (bigger|better) (person|man|woman|one) (here|now|and|for|,) ..2 (let|forgive|call|come|talk)?
    {pr-ask} be (a|the) (bigger|better|good|grown|real|nice) (person|man|woman|sport|friend|adult|one|christian|girl|boy|mate) ,
    {pr-ask} be (a|the) (bigger|better|good|grown|real|nice) (person|man|woman|sport|friend|adult|one|christian|girl|boy|mate) and
    (you|everyone|everybody|anyone|anybody) (must|should|ought|have|has|deserve|deserves|need|needs|got) (to)? (give | get | be given | deserve)? ..2 (second|another) chance
    i deserve (a|another|one)+ (second|more|last|fair)? (chance|hearing|try|shot)
    you (have to | need to | must | should | ought to) give (me|us) ..3 chance
    (need|want|waiting|have|long|love|got|dying) to hear (that)? (you | those | the words | three) ..3 (forgive | forgiven | love me | words)
    (awaiting|expecting | waiting for | counting on | looking forward to) (your|ur) ..2 (forgiveness|pardon|mercy|understanding)
    your forgiveness ..3 {pr-by}
    just forgive (me|us)
    forgive (me|us) already
    you (have|got|need|must|should|ought|better|had|will|going|are)+ (to|just|really|please|now|have)* (forgive | accept my | believe me | trust me | get over) (me|us|this|that|it|my)?
    {pr-want} (you|your)? ..2 (to)? (forgive|forgiveness|forgiving)
    (forgive|forgiving) (me|us)? ..3 {pr-by}
    forgive me ..2 (and|so) (let us | we | get | come | go | carry | move)
    (say|tell|write|text|show|promise|confirm) ..4 you (all|will|do|have|still|can|already)* (forgive|forgave|forgiven) (me|us)?
    (say|tell|told|hear|confirm) ..4 (i|we) (am|are) forgiven
    begging you
    i beg (of)? you ..4 (forgive|come|write|answer|call|stop|let|do|tell|be|to)
    (a|any|every) (good|real|true|loyal|loving|decent|proper|reasonable|forgiving|kind|mature|christian|bigger) (friend|wife|husband|mother|father|sister|brother|daughter|son|christian|muslim|woman|man|person|heart|colleague|neighbour|neighbor|partner|mate|family|fan|hindu|catholic|girlfriend|boyfriend|customer|team) (will|would|forgives|says|knows|enters|always|understands)
    if you (really|ever|truly|still|even|actually)* (love|loved|care|cared|valued|value|respect|respected|meant) (me | us | about | this | for | our | as) ..4 (you|would|will|then|call|come|answer|forgive)
    if you have any (heart|decency|feeling|love|respect)
    do not (throw|let|ruin|end|destroy|waste) ..6 (years|marriage|friendship|us|family|christmas|everything|life) ..2 (over|because|for|away|spoil)
    (bible|god|jesus|pastor|scripture|allah|lord|imam|priest|church|religion|faith) ..3 (says|said|wants|tells|commands|asks|teaches) ..6 (forgive|forgiving|forgiveness)
    forgive and forget
    find it in (your|ur) heart|hearts
    (when | how soon | how long before | how long until) (will|are|can|would) (you|i) ..3 (forgive|forgiven)
    (feel|sleep|be) ..2 (better|happier|lighter) (once|when|if|after) you ..2 (forgive|forgiven|let)
    (will|can) you (please)? forgive me (now|or|,) (so|or|yes|and)
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
    [A good friend would] let this go.
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
    (say|tell|promise) (me|us)? (that)? (we|it|this|us) (can | could | will | shall | is going to) (still)? (fix|work|get|be|survive|mend|save|make|stay|go)
    tell me (you are | ur) not (still)? <pr-angry>
    do not be (like (that|this) | so (hard|cold|harsh|angry|stubborn|difficult|mean|mad) | difficult | mad | angry | vexed | cold | a stranger | weird) ,
    do not be (so)? (mad|angry|cross|vexed|cold|difficult|hard|kwaai) (with|at|on|to|now|any) ..2
    (is not | was not) (sorry | that | it | this | an apology | my apology | one apology) (ever|not)? enough ,
    when (is it | is sorry | will it be | will it) (ever)? (be)? enough
    you (will|wont|can|must|should|need) not (to)? (be|stay|remain) (still|really|so|too|very|that)* <pr-angry> (any)? (more | longer | now | forever | long | anymore | for | about | over | after | surely | i know | ,) ..2
    (can|could|do|will|would) (we|you) (please|just|both)* (be|get|stay) (ok|okay|alright|good|friends|fine|normal|us) (now|again|please|already|by)
    (i am) over it ..3 (so|and) you
    (i|we) ..2 (want|wanna|need|love|like|deserve) ..3 closure
    (get|find) (some|a|me|my|our|real|proper)* closure
    confirmation that (we|you|it|all|this|everything|there|the)
    without your (pardon|forgiveness|blessing|word|answer|reply|smile|yes) ..2 (i|we) (can|could|will|shall|do|would) not
    so (that)? i know (you | that | where | it is | things | how)
    when (are|will) you (coming | going to | be | come) (back|home|forgive|talk|speak|stop|over)
    (say|tell|confirm|promise|write|confirming|saying|show|acknowledge|agree|swear) (me|us|mum|dad|mom|hr|her|him|them|mummy|that|if|whether|you|each|table|please|tonight|today|the|by|before|we|again|all|from|just|in|writing|on|a|word|three|words|<pr-hour>)* {pr-ok}
    let (me|us) know ..6 {pr-ok}
    (need|want|have|must|like) to know ..5 {pr-ok}
    ^ (so|but|please|just|and|now)* (are)? (we|us) (still|all)? (ok | okay | good | cool | friends | alright | square | sweet | all right | all good | even | sorted | done) (again|now|yet|then | or what | yeah)? ,
    (are we) (still|all)? (ok|okay|good|cool|friends|alright|square|sweet | all right | all good | even) (again|now|yet|then | or what | yeah)? ,
    i (can|could)? (know|see) (where i stand | where we stand | that it is over)
    (say|tell|promise|write) (it|me|us)? (is)? (ok | okay | fine | alright | good | over | all right) ..2 {pr-by}
    ^ (just|please|so)* (say | tell me) (we|it|you) (are|is)? (good | ok | okay | still | fine | forgive | not | all right)
    {pr-ask} (give|send|drop|put|pop|leave|show) ..3 (thumbs up | thumb | heart | smile | word | sign | yes | one word | one line | emoji | line)
    (need|want) (just|only)? (a|your|one|an|ur) (quick|simple|straight|clear|firm|plain|little|proper)* (thumbs up | smile | sign | yes | word | answer | one line reply | yes or no | decision | reply | response | ok) ,
    (need|want) (just|only)? (a|your|one|an|ur) (quick|simple|straight|clear|firm|plain|little|proper)* (thumbs up | smile | sign | yes | word | answer | one line reply | yes or no | decision | reply | response | ok) ..2 ({pr-by} | from you)
    {pr-ask} (promise|swear) (me | to me | that | not | you)
    you promise me
    on (good|speaking) terms
    {pr-ask} look me in the (eye|eyes|face)
    (angry|mad|cross) with me ..2 {pr-by}
    your word (on it | that | by)
    so (that)? i know we are (cool|ok|okay|good|fine|sweet|square)
    no hard feelings ,
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
    [So are we good]?
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
    so (that)? you (will|would|can) (talk|speak|forgive|answer|trust|listen) (to|me|us|again)+
    you owe it to (me|us|yourself|the|our|your)
    (the)? least (you|u) (can|could) do (is|now|,)
    (need|want) (that|your|ur|a) (signature|yes|approval|answer|decision|vote|forgiveness|blessing)
    (take|treat|read|count|consider|regard) (your|ur|the|no) (silence|answer|reply) (as | to mean | for)
    silence (means|is) (a)? (yes|agreement|consent|forgiven|we)
    {pr-ask} <pr-touch> me (before|by|till|until|within) ..4
    you (have | have got | have only | have only got | got)? (until|till) (the|end|of)* <pr-num>|<pr-hour>|<number>
    (need|want|waiting|wait) (for)? (ur|your|an|a) (answer|decision|yes|numbers?|reply|response) ..3 {pr-by}
    (are|will|do|can) you (still)? (coming|come|going|in|up|ready|joining|free|forgive|accept|talking|speaking|driving|playing) ..6 or (not|what) (because|,)
    (text|email|call|message|letter|dm)s? ..3 (still)? (unanswered|ignored)
    (think|consider) (it)? ..1 (hard|carefully|twice|long|again) before you
    (do not | not) (leave|leaving) (this | it | that | us | my message | my messages | my text) (on (read|seen|delivered) | unanswered | hanging)
    (reply | respond | answer | text back | write back | call back) or (i|we|it|that)
    (call|ring|text|phone|message) me (straight|right) back
    {pr-ask} (call|ring|text|phone|message) me (straight|right)? back
    {pr-ask} answer (ur|your) (phone|mobile|messages|texts|door|dms|call|calls)
    (go|leave|sleep|live|fly|travel|start|die) without (hearing | knowing | an answer | your | a word | seeing)
    (do not | not) let (her | him | them | me | us | mum | dad | the ..1) down
    say yes (to|and|please|tonight|now)
    {pr-ask} (<pr-touch>|write|tell|ring|give|send|let|pick|drop|get|hit|reply|respond|revert|answer|decide|choose|contact) ..8 {pr-by}
    (and|so|but|now|then|just|or) (<pr-touch>|write|tell|give|send|let|drop|hit) (me|us) ..6 {pr-by}
    {pr-ask} <pr-touch> (me|us) (back | as | please | so | now | on | because | i | , | when i)
    (<pr-touch>) me (back)? (when | once | after | as soon as) you (get|see|read|wake|land|finish|hear)
    (please | just | do | now | can you | could you | will you | would you | you have to | must | and | so | oya | abeg | for god's sake | why) (not)? (just | please | even | at least | you | to)* (pick up (the phone | when | my call | please | ,) | pick my call | pick the call | answer (me | the phone | my call | my calls | the door | my text | my texts | my messages | already | your phone) | unblock me | come on the call | (hit|ring|call|text|write|message) me back | write back | get back to me | reply (to me | already | now | please | soon | ,) | respond (to me | already | now | please | ,) | open the door | let me in | talk to me | hear me out | listen to me | stop ignoring)
    (please | just | do | at least) say something
    ^ (pick up | answer me | open the door | talk to me | let me in | hear me out | say something | hurry up)
    ^ (and|so|just)? pick up (the phone | when i (call|ring) | my call)
    (pick|answer) my call
    answer me (already | now | please | today | tonight | at least | soon | ,)
    why (are not you | are you not | will not you | do not you | did not you | have not you | are you) (answering | replying | responding | picking up | talking to | ignoring | leaving me | speaking | answer | reply | answered | replied)
    let (me|us) know ..4 {pr-by}
    lmk ..3 {pr-by}
    {pr-want} (an|your|some|a) ..1 (answer|reply|response|decision|acceptance|confirmation|signature)
    {pr-want} (you)? (to)? (hear|know) ..8 {pr-by}
    i (have to | need to | must | got to) (know|hear) ..6 (tonight|today|if|whether|where|from|that|what|by|before|it|now)
    (good|great|helpful|nice|kind|welcome) to have (your|an) (answer|decision|reply)
    (awaiting | expecting | waiting for | looking forward to | until i have had) (your|an|ur) ..2 (answer|reply|response|decision)
    (give|send|drop|tell) me (an answer | one word | a bell)
    {pr-ask} tell me (something|anything)
    by return of post
    say it (tonight|today|now)
    you will (ring|call|phone|answer|come|write|text|reply|tell|say) (me|us)? ..5 {pr-by}
    you (have | have got | have only | have only got | only have) <number>|<pr-num> (hours|days|minutes|hrs|weeks) (to|left|from|until|till|before|,)
    you (have | have got | have only | have only got)? (until|till) <number>|<pr-hour>|then
    {pr-by} (or|otherwise|else) (i|we|it|that|comments|you) (will|am|is|are)
    (we|us|i) (need|have) to talk ..3 {pr-by}
    (reply|answer|call|ring|text|respond|write) (me|back)? (soon|quick|quickly|fast|asap | today itself)
    (rang|called|texted|messaged|written|wrote|phoned|rung|tried) you ..3 <number>|<pr-num> times
    you owe me !no ..3 (call|answer|talk|conversation|explanation|chance|hearing|minutes|reply|look)
    you owe me that much
    (will|is|am) not (stop|rest|leave|hang|move|go|give|sleep|shut) ..5 (until|till|unless) (you|we|i)
    (can|could) (we|i) (please)? talk ..3 (tonight|today|now)
    let us talk (tonight|today|now|asap)
    what is your answer
    yes or no ,
    (need|want) a yes or no
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
    i|we (can not | am not going to | are not going to | will not) (keep | go on | continue | be | stand here) (on)? (apologizing | saying sorry | saying it | begging | explaining | grovelling | paying for | walking on eggshells | crawling)
    (at some point | sooner or later | one day | in the end | eventually) ..1 (you|we) (will | would | have to | need to | must | should | got to | are going to)+ (have to)? {pr-move}
    you (have to | need to | must | should | ought to | got to | could | can) (just | all | really | now | both | also | at least)* {pr-move}
    (i|we) have done (my|our) (part|bit|share|half)
    (now | it is) (your|ur) turn
    (puts|put|lays|lay|laid) (it|this|that|matter|issue|everything|things|the|all|whole|story|question|episode)+ (to rest | to bed | behind us)
    (look|looking) forward to (putting|moving|getting|drawing|leaving|closing) ..6
    (would|will) ..1 (have wanted | have hated | have been (heartbroken|sad|ashamed) | hate to | want | be heartbroken to) ..2 (us | this | you and me | the two of us) ..4
    {pr-ask} (do not | not | never) (to)? (hold|use|keep) (it | this | that | any of this | what | my | one) ..4 against (me|us|him|her|them)
    {pr-ask} (do not | not) let (this|it|that|one|a|what|my) ..4 (affect | change | ruin | come between | spoil | get in the way | stand | destroy | end | wreck | define | be the end | matter)
    let us not let ..6 (ruin | spoil | destroy | come between | stand | end | define | change)
    ^ (so | now | right | ok | okay | anyway | well | and | come on)+ let us (eat|go|have|get|watch|celebrate|play|enjoy|dance|drink|party)
    ^ (so|now|right|ok|okay|anyway|well|and)* (can|could|shall) we (please|just|now)* (eat | go (to|home|out|back) | have dinner | get going | get some | watch | talk about something)
    so (should|can|could|must) (you|u) (be|too|,)
    (god|heaven) knows (we|i|this) ..3 enough
    (so|and|please|just|then|now|to|kindly) (quit|stop) (sulking | punishing me | the silent treatment | giving me the | being (mad|angry|cold|weird|moody) | holding this against | holding it against | bringing (it|this|that) up | going on about | dragging (it|this))
    (page|chapter) ..3 (turned|closed|over)
    (as if | like | as though) (nothing | none of it | it) (was | had | has | have | were | ever | never | bad | at all)* (said | happened | been said)
    think of (your|the|my|our|ur) (poor|old|dear|little|sick|whole|own)* (<kin>|family|grandmother|grandma|nan|grandchildren|marriage|future|team|company|school|club|years) ,
    (asks | ask | asked | asking | urge | urges | invite | invites | request | requests | encourage | beg | expect | call on | calls on) (that)? {pr-you} ..2 (kindly|please|now|to)* (do the same | follow suit | do likewise)
    (asks|ask|urge|urges|invite|invites|request|requests|encourage|encourages | call on | calls on | call upon) ..8 to (now|please|kindly|all)* (accept that | stand (behind|by|with|together) | support | rally | get behind | move (on|forward|past) | draw a line | look (ahead|forward) | focus on | unite | turn the page | let (it|this|me|us))
    (what|all) (the|our|this|that|everyone|everybody|we)? ..2 (needs|need|want|wants|deserves|deserve) (now|most|today|here)? (is)? ..1 (to | for us to | for everyone to)? {pr-move}
    (count|counting|rely|relying|depend|depending|bank|banking) (on)? (you|everyone|your|everybody) (not|never)? (to|for)
    (it would be | it is) (best | better | healthiest | healthier | wise | wiser | kind | kinder | fairest | good | good for everyone | in everyone's interest) ..6 (if|that) ..5 (stopped|stop|ended|moved|forgot|forget|moves|move|dropped|drop|let|put)
    (best|better|healthier|easier|good) for (everyone | everybody | all | all of us | us all | the kids | the family | the team | both of us) (if|that) (we|you|this|that|it)
    no more (chat | fuss | bother | nonsense | fighting | arguing | silence | grudges | bad blood | bitterness | anger | hurt | long faces | tension | discussion) ..3 (,|from|about|please)
    then (everything|all|it|we|that|things|us) (is | are | will be | can be | be)? (settle|settled|finish|finished|good|ok|okay|fine|even|over|sorted|peace|forgotten|done)
    (then|so) (we|i|you|all) ..2 have (some|our)? peace
    (water under the bridge | clean slate | ancient history | old news | past in the past | past behind us | past is the past)
    (last|final) word (on|about)
    (talked | argued | fought | cried | sulked | suffered | said | discussed | gone over) ..4 enough (now|already|,)
    enough is enough
    (is|been) (long)? enough now
    been long enough
    nothing (more|else|left) to (say | discuss | talk about | add | be said | apologize for)
    let us (all|both)? be (grown ups | adults | sensible | reasonable | friends | mature | professional | kind)
    (put|get|take) (it | this | that | the whole thing) out of your (mind|head)
    {pr-ask} (just)? (accept (the|my|this|our) (apology|sorry) | dwell)
    just accept (it|the|my|this|our)
    surely (you|we|it|by|that|this|enough)
    long enough to be <pr-angry>|punished|ignored|silent
    (over it | calmed down | forgiven me | got past it | moved on | cooled off | forgiven) by now
    why can not you (just)? (forgive|let|move|accept|drop|get|be|trust|see)
    has (already)? forgiven me
    what (will|would) it take for you
    what do i have to do (for you | to make you | before you | so you | to get you)
    be past it
    (made|make) peace with
    {pr-ask} (smile | cheer up)
    ^ (now)? (smile | cheer up)
    {pr-ask} leave (me|us|my|our) ..2 alone
    (think again | look again | think better) (about|at|of) ..2 <pr-complaint>
    (can|could|shall|should|may|will|would|please|just|might) (not)? (we|us|you|it|everyone|everybody|both|all)* {pr-fill} {pr-move}
    let us (both|all)? {pr-fill} {pr-move}
    so (that)? (we|you|they) (can|could|may|will)? {pr-fill} {pr-move}
    and|so|then (we|that) (can | will) {pr-fill} {pr-move}
    {pr-want} (that)? (we|us|{pr-you}|both|all)* (to|can|will|could|all|now|both|should|might|would)* {pr-fill} {pr-move}
    {pr-want} ..4 (we|{pr-you}|all|us|supporters) (can|could|will|to|now|all|would)+ {pr-fill} {pr-move}
    (ready|happy|prefer|propose|better|best|agree|decide|agreeing|proposing|suggest|hoping|good|wise) (to|for|that|we|us|all|you)* {pr-fill} {pr-move}
    (going to | have to | got to | need to | must) get past
    ^ (just|now|do|please|and|so|but|anyway)* {pr-move-plain}
    let us (just|please|now|all|both|not)* (forget | call it | agree | bury | hug | shake | make up | kiss | finish | settle | end | drop | let | waste | talk about something)
    (can|could|shall) (we|you) (just|not|please|all|now)* (be (ok | okay | good | friends | normal | cool | happy | done) | forget | get a | drop | start | hug | change the | talk about something | move | go back)
    is not it time
    (it is | is) (not|now|high|past|long|about|it|in|fact|really)* time (to|for|we|that|you|everyone|everybody|all)* ..4 (move|moved|put|stop|stopped|forget|forward|end|rest|let|got|past|go|turn|turned|heal|come|came|look|moving|drop|dropped|focus|get|close|buried|forgave|forgive)
    time (to | for (us|everyone|all) to) (move on | heal | let | draw | look ahead | come together)
    (important|essential|vital|crucial) (that)? ..4 (nation|country|community|party|club|family|team|everyone|everybody|all|we) ..3 (move on | move forward | come together | unite | pull together | look forward | heal)
    (and|so) that is that
    (let that be | hope that is) (that | the end | all | an end | the last | it)
    let that be (the end|that|it|all|enough)
    not another word
    (need|want|hear|have) never speak of
    never (speak|talk) of (it|this) again
    (say|said|hear) no more
    no more (about|of) (it|this|that)
    ^ (so|and|now|please)* no more (essays | post mortems | corridor | questions | talk | emails | letters | drama | sulking | of this | about | long faces | silence | tears)
    (there will | there'll | and there will) be no more said
    (not|never) (be)? (brought|raised|mentioned|discussed) (up)? again
    the sooner you
    (not | stop | no point) (waste|wasting) (any|more|time|another|our|a)+ ..4
    (draw|draws|drawing|drawn) a line (under|and|now|here)
    end of (story|discussion|it) ,
    (your|ur) turn (now)? ,
    (life is | life's) (too|so|very) short (to|for|,)
    (hope|trust|confident|believe) ..4 (closes|settles|resolves|ends|concludes) (the|this|it|things|matters)
    we never (speak|talk) of
    (change|drop) the (subject|topic)
    pop|put the kettle on and
    (we | i) (will | can | shall) (call it (square|quits|even) | say no more)
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
    (that|this) is all (i|we) (will | have to | am going to | are going to | want to | can | shall | intend to | care to) (say|add|offer)
    (will|shall|am|are) not (be)? (taking|take|answering|answer|accepting) (any)? (further|more)? (questions | calls about | interviews)
    (i|we|that) (hope | trust | believe | assume | take it) (that)? (this|that|it|everything|which) ..1 (settled | resolved | sorted | closed | closes | resolves | settles | ends | is the end)
    (kindly|please) (regard|consider|treat|take|accept) ..4 (end|close|closure|conclusion|final|last|closed|closing|settlement)
    as (an|the) (end|close|closure|conclusion) (to|of) (the|this|that|our|all)
    (i|we) (will|shall|am|are|would) not (be)? (answer|answering|discuss|discussing|comment|commenting|respond|responding|reply|replying|entertaining|entertain) (on|to)? (any|further|more|this|it)+ ..4 (questions|correspondence|matter|subject|comment|comments|further|more|,)
    (said|say) (all|everything|what) (i|we) (have|had|want|wanted|am|are|wish|intend|need) (going)? to (say|on)
    (that|this) (is | will be) (the|my|our)+ (last|final) (word|time|statement|comment|message|i) ..3 (say|hear|on|about|,)
    (thread|topic|discussion|comments|issue) (is|are) (now|hereby|therefore)* (locked|closed|over)
    (consider|call|count) (it | this | that | the whole thing | everything | the matter | us | all this) (as)? (forgotten | forgiven | dropped | history | behind us | sorted | buried)
    (matter|subject|chapter|issue|incident|topic|theme|discussion|conversation|complaint|affair|dispute|episode|question|book) (is | are | be | as | can be | may be | to be | has been | now | being | must be | should be | will be | considered | regarded | for us | for me)+ (now | hereby | therefore | as | thus | already | once and for all | officially | considered)* (closed | settled | concluded | shut | over | finished | at an end | dealt with | dead and buried | put to rest | laid to rest | put to bed | done)
    (subject|chapter|topic|theme|matter) is|s (closed|shut|settled|over)
    (consider|considers|regard|regards|treat|treats|deem|view|declare) (it|this|that|the|all|as|now|therefore|matter|issue|subject|case|thread|topic|incident|complaint|chapter|ticket|whole|thing|your|our)+ (as | to be | now | being | is)* (closed|settled|resolved|concluded|over|shut|dealt|done|finished|solved|even|quits|addressed)
    (be|is|been) (considered|regarded|deemed|treated) (as)? (closed|settled|resolved|concluded|over|finished|solved)
    (confirm|agree|accept|acknowledge|confirming) ..6 (closed|settled|resolved|concluded|square|satisfied|solved|sorted|clear|accepted|content)
    (puts|put|brings|brought) (an|this|it|the|matters | the matter)? ..3 (an end | a close | to an end | to a close)
    be brought to an end
    (close|closing) (the|this|that|your|ur|my|our) (matter | chapter | subject | topic | book | issue | ticket | thread | case | complaint | discussion) ..4 (from | on | today | now | before | by | at | and | so | before)
    {pr-ask} close (the|this|that|your|ur|my|our) (matter | chapter | subject | topic | book | issue | ticket | thread | case | complaint | discussion)
    so (that)? (i|we|they) can close (it|this|the|your|out|that)
    so (that)? ..6 can (close|tick|sign) (it|this|the|your|off|out|that)
    {pr-want} (this|it|that | the matter | the subject | the whole thing) ..3 (put|settled|sorted|closed|done|over|off|resolved|dealt|finished|behind|forgotten|signed)
    (everything | all that) (has been | have been) (said | addressed | dealt with)
    (it|this) has been addressed ,
    as far as (i am | we are | i|we) concerned ..6 (over|addressed|closed|done|settled|finished)
    (this|that|it|notice|letter|statement) (now|will|should|must|hopefully)? (settles|settle|closes|concludes) (things | the matter | matters | it | this | that)
    (this|your|the) (ticket|case) (will be | is | gets | closes | will | shall be) (automatically|auto|be)? (closed | closing | by itself)
    now it is done only
    (call|consider) (it|us|that) (square|even|quits)
    then (we are) (square|even|quits)
    (no|without) further (comment|commenting|statements|statement)
    not be commenting further
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
    i|we (already|just)+ (said <very>* sorry | apologized | said it)
    what (else|more) (is|was) there (to (do|say))? ,
    what (do|did) you (want|expect) (from|of) (me|us)
    what do you want me to (do|say) ,
    what (else|more) (can|could|should|am|do|must) (i|we)
    i (have|had)? (said | told you | written | texted) ..3 (sorry|apologize) ..3 (<number>|<pr-num>) (times | times now | messages | letters | days)
    are you (going to | really going to | still | just going to) (ignore | ignoring | punish | punishing | stay | keep | be | sulk | sulking | not | throw | let | make | hold | go on)
    (silent treatment | sulking | silence | punishment) (is | must be | has been) (enough | too | getting | killing)
    i have waited ..3 (for you | long enough | week | weeks | days | hours | whole)
    i have been waiting (for|all|since|here)
    either you (forgive|accept|trust|love|answer|talk|come)
    how (can|could) you (still | just | stay | keep | be so) ..2 (angry|mad|cold|silent|hard|cruel|unforgiving)
    what (more|else) (do|can|could|am|is|should|must) (you|i|we|she|he|they|that|a|to|it)* (want|do|say|supposed|expect|after|possibly|people)
    what else is it
    what more ,
    (see|know|think) what (else|more) (a|you|one|anybody) ..4 (can|could|want|do|expect)
    (see|know|think) what (else|more) (i|we) (can|could|am|should) (possibly)? (do|supposed)
    what (else|more) (you|people) (want|expect)
    (how many times | how many more times) (do|must|should|have|can|will|are|am) ..6 (sorry|apologize|say|beg|crawl|tell|go|want|write)
    how (long | much longer | many more days | many more weeks) (will|are|is|do|must|this|before|until|till|am|should) (you|i|this|we|your|ur|it|are|going|to|must|the)* ..2 (keep|continue|go|stay|hold|last|punish|pay|sulk|vex|vexing|silent|ignore|angry|mad|drag|carry|make|take|not|be|longer)
    how much longer
    i|we have (already|now|just|only)? (apologized | said <very>* sorry | said it | explained) (already | enough | twice | thrice | <number> | <pr-num> times | a (hundred|thousand|million|dozen) times | many times | over and over | to everyone)
    (said|say) (sorry|it) <number>|<pr-num> times
    i|we can not do (any)? more (than|for)
    (has to | should | must | ought to | will have to) be enough
    (is|go|going|goes) (this|it) (going to | to)? go on (all|for|forever|like)
    (like this all | all week | all weekend) (like this | over this | about this | sulk)
    be like this (all|for|forever|every)
    (every|each) (hour|day|minute) (that)? you (are|do) not
    your (mood|sulking|vexing|coldness)
    because of your (mood|silence)
    (ignoring me | giving me the (silence | silent | cold) | being giving me | you are not speaking | you are not answering | cold shoulder)
    (leave|leaving|leaves) (me|us) on (read|seen)
    been ..2 <number>|<pr-num> (days|weeks|hours|months) (now|already|and)? ..3 (not speaking | getting weird | no reply | still | how | you are | have not | and not)
    already <number>|<pr-num> (days|weeks|hours|months) you
    (am|are) i (still)? (a bridesmaid | grounded | invited | ungrounded | un | fired | coming | allowed)
    (can|could) i (just)? (come|get) (home|back|out) (now|from|please|this|tonight|already)+
    stop being (weird|like|mad|angry|cold|off|awkward|salty|moody|difficult)
    {pr-ask} stop (sulking | punishing | ignoring | crying | vexing | acting | hating | playing games)
    {pr-ask} (do not | not | never) (to|be|go|stay|make|vex|being)* (vex | <pr-angry> | giving | long face)
    can not (stay|be|keep|remain) ..2 (<pr-angry>) ..2 (ever|forever|long)
    (no|put|remove|without|any) (more|the|your|that|on)* (long faces | long face | silent treatment | bad mood | atmosphere | sulking | ill feeling)
    (will not have | can not bear) an atmosphere
    (will not | can not | do not want to)  (have|be|take) (an|any|another|doing|one)* (atmosphere | this all | sulking | morning of it | silence)
    whether you like it or not
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
    {pr-ask} (consider|reconsider) ..1 (changing|updating|removing|editing|revising|withdrawing|amending|deleting|revisiting|your) ..3 <pr-complaint>
    {pr-ask} (do not | not | never) (to)? (post|tell|share|mention|talk|repeat|tweet|report|blog|write|say) (about|any|anything|everyone|anyone|word|nothing|to)+
    {pr-ask} {pr-takedown}
    you (will|would|can|could|might|may|must|should|now|to|see|fit|have|are|agree|please)+ {pr-takedown}
    (can|could|will) you ..3 (edit | delete | remove | unreport) (your|ur|that|the|this|me|it)
    {pr-ask} (taking|take|pull|bring) (your|ur|that|the|those|this|it) ..4 (down|offline)
    (appreciate|love|like|if) you (could|would|can|will)? (please|kindly|just)? (taking|take|pull|bring) (your|ur|that|the|those|this) ..4 (down|offline)
    (once|after|until|provided|that|before) ..3 (review|complaint|grievance|claim|post|comments|case|report|video|comment|clip|release|waiver) (is|are|could|can|will|would|comes|come|be|gets)+ ..2 (withdrawn|removed|deleted|taken|closed|dropped|down|gone|retracted|signed)
    (review|reviews|complaint|grievance|post|comments|petition|video|clip|ban|tweet|report|claim|boycott|signatures|grievances|strike) ..5 (could|will|to|can|should|must|would|may|might|need|needs) (now|please|kindly|all|also|to)* be (withdrawn|removed|deleted|taken|closed|dropped|gone|retracted|brought|lifted|resolved|signed|called)
    (review|reviews|complaint|post|comments|video|clip|tweet) (could|can|should|must|to|will) come down
    (give|leave|pop|drop|put|rate|rating|write|spare|get|mark) (us|me|this|our|in|up|a|the|another|for|chat|with|as)* (5|five|10|ten|full|top|positive|good|nice|4|glowing) (star|stars|out|rating|review|marks|feedback)
    {pr-ask} ..3 (five|10|ten|5) stars
    (make|worth|deserve|deserves) (it|that|this|us)? ..2 (five|10|ten|5) stars
    (pop|please|a) 5 star
    count on you for a
    counting on you for
    mark (this|the|it|that) ..2 (as)? (resolved|solved|closed)
    {pr-ask} (stop|quit) (tagging | posting | sharing | opening | calling | emailing | writing | mentioning | spreading | telling | talking about)
    {pr-ask} (do not | not to | not) (tell | write to | write it to | go to | call | report | involve | bring in | mention | post | share | reply all) (it|this|that|to|in|anyone|anybody|mum|mama|mom|dad|the|my|hr|police|insurance|your|<name>)
    i would rather ..3 (did not | do not) (hear|know|find|tell|learn)
    (nobody | no one) (has to | needs to) (go | hear about | know about | involve)
    {pr-ask} (unblock|unmute|unban|unreport|unfollow) (me|us)
    (please | can you | could you | you) (let me back (in|on) | add me back)
    {pr-ask} put in a (good)? word
    (hate|nasty|snake|bad|angry) (comments|emoji|replies|posts|dms) ..5 (gone|stop|off|down)
    campaign (stops|ends | must stop)
    no (further | more) (complaint | complaints | letters | emails | correspondence | claims | claim | action | messages | protest | essays | tickets | steps | demands | proceedings | public comment | post mortems)
    (refrain|desist|cease) from (contacting|further|posting|any|discussing|commenting|sharing|speaking|making|raising|public)
    (will|to|and) (now)? (desist|cease)
    (could|should|can|must) ..2 cease
    not be taking (it|this) (further|to)
    you (will|would|are)? not (be)? (take|taking|go|going|bring|tell|telling|report|raise|mention) (it|this|that|to|any|the)* (further|to|council|police|boss|press|court|hr|anyone|mum|dad)+
    {pr-ask} (tell|let|ring|text|message) (mum | mom | dad | hr | the ..2 | your ..2 | ur ..2 | my ..2 | mummy | our ..2 | others | boss | manager | teacher | coach | police | council | her | him | them | everyone | everybody | <name>) ..3 (that | we | you | ur | it is | to | i | and | were)+ ..3 (fine | made up | square | sorted | good | ok | okay | over | settled | apology | unreport | friends | done | finish | finished | all good | drop | happy | know)
    {pr-ask} tell ur dad
    tell (mum|mom|dad|everyone|them|hr) (we | that we | ur | you are) (made up | fine | ok | okay | good | friends | sorted)
    (ring|tell) ..2 and tell (him|her|them) it is
    tell the others you
    not to (repeat|press|pursue) (the|it|your)
    (not be | no longer be) used in connection
    we ask that (visitors|customers|the|people|users) ..4 (not | no longer)
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

rule keep-it-quiet
  severity    error
  step        7
  message     Asking your reader to keep it quiet protects you and costs them.
  suggestion  Leave it to them whom they tell.
  source      research 2.1 pressure; gold guide
  even        reported
  even        negated
  match
    (no need | no reason | no point | do not need | need not | not necessary) ..2 (take|taking|go|going|involve|involving|tell|telling|report|reporting|escalate|bring|bringing|post|posting|call|calling|make|making|drag|dragging|mention) (it|this|that|anyone|to|the|anything|in|into|a|your|my|him|her)* (further|hr|police|press|boss|manager|everyone|public|official|online|anyone|mum|mom|dad|lawyers|lawyer|court|management|media|others|council|union|school|complaint)
    (keep|stay|stays|remain) (this | it | that | all this)? ..1 between (us | you and me | ourselves | the two of us)
    {pr-ask} keep (it | this | that | all this) (quiet|secret|private | to yourself | in the family | off | out of)
    (nobody | no one | none of them | mum | mom | dad | hr | the boss | the others) (needs|need|has|have|must|ought|should) (not)? (to)? (know|hear|find|learn) (about|of|out|this|it|anything|that|,)
    (rather|better|best|prefer|easier|nicer) ..2 if (nobody | no one | mum | dad | they | she | he | hr | the others) (never | did not | does not) (know|knew|find|found|hear|heard) ..2
    (mum|mom|dad|he|she|they|hr|boss|manager|teacher) (must|should|can) (not|never) (ever)? (know | find out | hear | learn) (about|of|this|it|that|,)
  unless
    {pr-past}
    i (kept|keep|was|have|had|did|will|would)
    (secret|secrets) (from|of) you
  flags
    There's [no need to take this to HR].
    Let's [keep this between us], please.
    [Nobody has to know about] it.
  passes
    I kept it between us for years, and you paid for that.
    You don't need to tell me what you said to her.

rule sign-or-confirm
  severity    error
  step        7
  message     A form or a deadline makes the apology a deal.
  suggestion  Offer it without anything to sign and without a date.
  source      gold guide; research 2.1 pressure
  even        reported
  even        negated
  match
    if (i|we) (do not | have not | did not) (hear|heard|get|got|receive|received|see) ..8 (i|we) (will|shall|take|assume|consider|know|guess|am|are)
    {pr-ask} ..1 (sign|initial|countersign) (below|here|and|this|it|off|at|to)
    (offer|voucher|discount|gesture) ..2 (is|stays|remains)? (valid|stands|good|open|holds|available) (only)? (until|till|through|for)
    do the needful
    (sign|accept|confirm|initial|revert|acknowledge|approve|countersign|agree) (and|the|this|that|below|attached|enclosed|receipt|in|writing|our|your|form|waiver|statement|offer|release|solution|paper|to|acceptance|us|me|with|it|of|off|on|return)* ..4 {pr-by}
    (are|is) (now|hereby|kindly|all)* (asked | requested | required | urged | expected | called upon) to ..2 (confirm|sign|accept|do|return|acknowledge|agree|respond|reply|refrain|direct|remove|withdraw|allow|come|let|be|cease|respect|resume|stop|end|move)
    you have <number>|<pr-num> (hours|hrs|days | business days | working days | minutes) (to|left|from|,)
    (accept | accepted | agree | reply | settle | respond | confirm | signed | must reach us) ..3 within
    (must|should | has to | have to | needs to) be (signed|accepted|returned|confirmed|received|settled|closed) ..3 {pr-by}
    (due|accepted|signed|confirmed | must reach us) ..6 (by|within|before) ..4 <number>|<pr-hour>|<pr-num>
    (offer|voucher|discount|gift|gesture) ..3 (expires|lapses | drops out | runs out | is only valid | only valid | valid if)
    (it|which) lapses
    (otherwise | failing which) (i|we|the|it|they|their|your) (will|shall|must|have|am|are|is|get|gets|would|consider|take|archive)
    unless (we|i) hear
    unless you (confirm|accept|sign|reply|answer|respond|agree)
    , or (i|we) (shall (know|assume|consider) | will know | am done | are done | will leave | am leaving | will tell | will have to | will assume | archive | am finished | am out | will never | give up)
    if (you|nobody|she|he|they) (do|does|will)? not (answer|reply|come|forgive|call|sign|respond|accept|pick|confirm|talk) ..6 (i|we) (will|archive|can|shall|must|have|am)
    if (you|nobody|she|he|they) (forgive|sign|signs|accept|confirm|agree|withdraw|drop) ..6 (i|we) (will|archive|can|shall|must|have|am)
    if you (do not | will not) (answer|reply|call|come|forgive|respond|write) ..3 (i|we) (will|know|can|do)
    (on condition that | provided that? | becomes (yours|valid) | in return | in exchange | only valid | valid if | yours once | yours if) ..8 (withdraw|withdrawn|removed|down|signed|returned|delete|acceptance|remove|closed|review|quiet|drop|returns|confirm|promise|received|agree|you)
    {pr-want} ..3 (written|formal) (acceptance|confirmation|agreement)
    confirm receipt
    kindly (revert | confirm | acknowledge | countersign | sign | do the needful | close | reply)
    please (confirm|countersign|sign|approve|acknowledge)
    may i ask you to (confirm|agree|accept)
    (as a | in a) (sign|gesture|show) of (goodwill | good will | good faith) ..2 (please|edit|delete|you|could|remove|withdraw)
    there is no bad blood
    we take it that (all|you|the|everyone)
    (signing|sign) off on this
    sign the (form|paper|waiver|release|card)
    can (he|she) (now)? sign
    or (you|i|it) ..3 (gets? in trouble | tank | will be awkward)
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
    [Unless we hear] from you, the case is done.
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
    (and)? i expect you (there|here|home|back) ,
    (get|on) the (next|first) (train|bus|flight|plane)
    (i|we) (will|shall|do)? expect you (all|both)? (at|on|for|in|here|there|home|back|round) ..5
    you will (sit|smile|behave|attend|eat|shake|apologize|answer|come|stand) (with|and|at|to|on|down|up|home|,) ..4
    you will (both|all)? (come | sit | eat | stand | be there | turn up) ..6 (smile|smiling|nicely|polite|civil)
    i am (waiting|sitting|standing|parked|sat|stood) ..2 (outside | downstairs | in front | at your (own|convenience|leisure|pace) | by your | in your)
    {pr-ask} (come|be|get|meet|grab|join|show|hold|see|turn|sit) (me|home|over|round|back|down|out|here|there|up|eat|to|online|for|and|in|on|at|ready|with|us)+ ..5 {pr-at}
    (please|and|so|just|then|now|kindly) come (home|over|round|eat) ..5 {pr-by}
    {pr-ask} come (back|down) ..5 {pr-by}
    come (home|back) (please | now | tonight | today | and | to me | ,)
    {pr-ask} (let me come | come) (home|back|over|round)
    {pr-ask} be there
    tomorrow ..2 (come|bring)
    (i|we) (shall|will|do|would)? (be)? (expect|expecting) (you | to see you | the children) (all|both|and|the|at|to|for|on|back|in|children|kids|down|here|there|home|be)+ ..5 {pr-at}
    you (must | will | shall | have to | had better | can not say no) (come|attend | be there | be home | be at | ring | call | take your | sit) ..5 {pr-at}
    you must (come | be there | be home)
    you are (in | on | down for) ..6 (schedule|rota|already)
    , not asking ,
    (not taking no | i do not take no | will not take no | do not take no | accept no excuse | no buts | take no excuses)
    so you can not (pike | say no | refuse | back out | get out)
    (i am | i have been | been) (sat|sitting|parked|standing|waiting|stood|camped) ..4 (outside | across from) (your|ur|the|you)
    i am (outside | downstairs | at your door | on your doorstep | in your street | in front of your)
    outside (your|ur) (house|door|work|office|place|flat|building|window|sisters|sister's)
    in the car across from your
    (am not | not | will not be) (leaving | going | moving | going anywhere) ..5 (until|till|unless|before) ..6
    (will not) leave (it|you|this)? (alone)? (until|till)
    do not make me (come|wait|lie|call|go|ask|beg|drive|stand|sit)
    {pr-ask} (hold | look at | talk to | sit with | speak to | hug | kiss) me ..2 (when|at|tonight|today|tomorrow|now|please|in)
    (have)? (booked|bought|reserved|arranged) ..8 so you (will | can not | have | must | better | need)
    say you will (still)? (come|do|be|marry|stay|go|let|meet|sing)
    have (him | my son | her | them) (phone|call|ring|come)
    do bring (him|her|them|the)
    (please let me | can i | let me) (come|stay | come over | see you) (home|over|round|back|by)? ..2 {pr-by}
    {pr-ask} get (on|online|off) ..4 (and|now|tonight|call|phone|with|discord)
    {pr-want} (you|a|heads|everybody|everyone|him|her|all|this|my|smile|kids|hugs) ..6 (back|by|on|at|gone|off|here|tonight|in) ..5 {pr-at}
    (one|a) (night|day|week) (at|away|of) ..4 is (plenty|enough)
    tomorrow at <number>|<pr-num> i will (wait|come|be)
    my (brother|mum|dad|driver|parents|friend|sister) will be at
    (i am | i will be) (coming over | coming round | at your door | picking you up | there at) ..2
    i will be (waiting|outside)
    hope that you come with a yes
    we shall expect
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
    (will|would|shall) not (be able to | manage to)? (sleep | rest | relax | eat | be at peace | be happy | have peace | settle | forgive myself) ..3 (until|till|unless|before) (i|we|you)
    (do not | not) (leave|keep) me (on read | waiting | hanging)
    not fair (to|on) (keep|leave|make|me)
    (can|could|will) (not|hardly|barely|scarcely) (even|really|just|seem|to)* (sleep|eat|work|focus|rest|function|think|bear|stand|breathe|concentrate|relax|take|wait|live|study|settle|cope | do anything | enjoy | go on | start | get on) ..6 (until|till|unless|before|without) ..3 (you|i|we|ur|your|hearing|knowing)
    can not (sleep | eat | work | rest | function | live | go on | breathe) (like this | this way | so)
    can not (bear|stand|take|handle | deal with | cope with) (the|this|it|your|ur|being|any|another|not|an)+ ..3 (silence|waiting|atmosphere|anymore|longer|wait|knowing|tension | any more | any longer | when (you|ur))
    so (that)? i can (sleep | stop worrying | rest | relax | move on | put this | tick | breathe | eat | concentrate | get on | be sure | be tension)
    so (that)? (the|my) ..2 can (sleep|rest|relax)
    so i can stop
    (my|our) (mind|heart|head|chest|health | blood pressure | nerves) (is|are) ..5 (rest|paining|breaking|peace|pieces|worry|bursting|cutting|pounding|racing)
    (leave|leaving|keep|keeping) me (hanging|waiting|wondering|guessing | in suspense | in the dark | like this | on read | on seen | alone with)
    make me (lie there | wait | wonder | beg)
    (need|want) to hear (your voice | it from you | you say | from you)
    i am (shaking | going out of my mind | dying here | going crazy | losing it | begging)
    dying here
    going out of my mind
    (please|just|^|,) say (smth|something|anything) ,
    (please|just) say (smth|something)
    say something anything
    (been)? (sat|sitting) here (refreshing|waiting|crying|staring)
    phone (is)? (on|at) <number>
    no (place | where | one | body) else (to stay | to go)
    i have (got)? nobody else
    tension free
    (do not) (leave|make|do|keep) me (like this | wait | hanging | alone | lie | guessing | dirty)
    do not break (her|my|his|their)
    would not leave it too (long|late)
    (time is running out | while you still can)
    (i see | seen) the (two)? (blue)? (checks|ticks)
    i (can)? see (you are | ur | that you are) (online|typing|active)
    i know you are in there
    each|every (hour|day|minute) ..6 (punishment|torture|agony|hell)
    (bear|stand|take) the waiting
    i do not know what (i|we) (will|would) do (if|without|unless|until)
    i will know that it is finished
    let me (hear|know) your voice
    whole (trip|family|house|class|team) is (stuck|waiting|suffering)
  unless
    (you|she|he|they) could not (sleep|eat|work|rest|stand|bear)
    {pr-past}
    (when|once) you (are ready | want | like | feel)
    i can wait
    (no|without) (pressure|rush|hurry)
    because i (drilled|played|was|had|kept)
  flags
    I [can't sleep until you] answer me.
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
    (i|we) (need|want) (this | it | that | us | things | everything | all this | you) (fixed | sorted | settled | over | resolved | finished | closed | behind us | back | ok | okay | good) ..2 {pr-by}
    look forward to your (positive|kind|early|prompt|quick|favourable|favorable)? (rating|review|reply|answer|acceptance|decision|confirmation|signature|vote|stars)
    (i|we) trust (that)? you (will|would|can|shall) (now|also|therefore)* !<pr-see>
    (asks|ask) (that|if) (you|everyone|everybody|all) ..2 (now|kindly|please)
    (i|we) (will | shall | would | am going to) (take|be) ..2 (hard|badly|personally|hurt|heartbroken|devastated|crushed|offended|disappointed|gutted) if (you|nobody)
    not ..3 (many|any) ..3 left ,
    not getting any younger
    (will|may|might) not be (around|here|alive) (forever | for ever | much longer | long | next year)
    (send|return|post|sign|hand|bring|give) (it | this | that | them | the form) (back|in|over)? (before|by|until|till|within) ..4
    (company|club|board|party|school|management|council|team|family) ..2 (trusts|hopes|expects|requests|asks) (that)? ({pr-you}|this|the|all)
    (i|we) (now|do|shall|also|still|would|fully)? expect (you | everyone | everybody | all of you | you all | people | others | the ..1) (all|both)? to
    (please | kindly | can you | could you | will you | would you | you must | you have to | need you to | want you to | expect you to | ask you to) (just|please|all|also)* <pr-act> ..10 {pr-due}
    (i|we) (want | need | insist on | require) (my|an|your|this|that|you|everyone|ur) ..8 {pr-due}
    (i|we) (want | need | expect | insist on | require) (your|an|a|ur|you|everyone|everybody) ..6 {pr-due}
    (we|i) can not (keep|hold|wait|leave|guarantee) ..6 (beyond|after|past|longer|until) ..2 (<pr-hour>|<number>)
    (all i | all we) (ask | need | am asking | are asking) (is|for|now)
    all (i|we) want is (for you | for us | an answer | to hear | peace | to know | one)
    only asking for
    (now that | as | since | because) (i|we) have (now|already|finally)? (apologized | said sorry | said my piece | explained)
    now that (i|we|you) (have)? (heard | sorted | settled | had | got | made up)
    {pr-ask} <pr-act> ..10 {pr-due}
    {pr-want} ..2 (us all | this | that | everyone | everybody | an answer | heads up | one) ..8 {pr-due} ,
    {pr-want} (us|all|them|him|her|others|it|this) (to)? (be|back|settled|sorted|done|closed|out|off|over|resolved|laughing|finished|gone|behind) ..5 {pr-by}
    (i|we) (now | would | also | therefore | shall | can | only | very much | with this)* (hope|trust|expect|propose|urge|insist|ask) (that)? (now)? (we|all|the|this|it|they|those|our|everybody|everyone|fans|you|from|until|visitors) ..6 (move | put | return | accept | understand | draw | forget | agree | continue | pull | shake | come | stop | close | settle | forgive | withdraw | lift | reconsider | drop | skip | resume | unite | focus | cease | end | behave | not need | no further | have an end | have stopped | come round | need)
    i would (like|propose|ask|expect|appreciate) ..5 (closed|settled|over|forget|behind|stopped|back) ..3
    it is (hoped|expected|asked|requested) that
    (any chance | is there any chance) (you | of you)
    (we would | i would) be (obliged|grateful|glad|thankful) if ..8 (could|would|made|did|came)
    it would be (wise|welcome) (to|if|for|that)
    it would be (good|best|nice|appreciated|better) (if you | if we | for you to | for all)
    accept ..3 in the spirit
    (now | will | shall | please | must | all | got to) (pull|come|stand|unite) (in the same direction | in one direction | together | behind)
    need to be united
    (has|have|got|need|needs) to be (united|settled|sorted|over|done|closed|gone|finished|resolved|forgiven) ..3 (by|before|for)
    put this behind you
    (can we | shall we | could we | let us) ..8 (before|by) (the|tomorrow|monday|friday|saturday|sunday|standup|tonight|thursday|tuesday|wednesday|christmas|my|our|lunch)
    (you two | the two of you | you lot) (are going to have to | have to | had better | need to)
    (not|no) ..3 (one|another|any) (more)? ..4 by (tomorrow|tonight|monday|friday)
    otherwise (the|it|this|that|everyone) ..3 (awkward|ruined|spoilt|spoiled|stuck|cancelled)
    , or it will be awkward
    i need ..4 (before|by) (you|your|the|he|she|we) ..4 (gets|get|comes|come|here|arrive|arrives|closes|opens)
    else (your|my|the|you) ..2 will
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
