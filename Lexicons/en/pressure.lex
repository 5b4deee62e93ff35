# Pushing for forgiveness, an answer, a talk or an end of it on the writer's timetable.
faults pressure

class pr-num        one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty 24 48 72
class pr-hour       noon midnight lunch lunchtime breakfast dinner supper tea teatime brunch bedtime morning evening night afternoon arvo tomorrow tonight today weekend week month monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun eod cob eow standup sunset christmas xmas easter diwali eid thanksgiving wedding meeting exam party match game tour trip shift review inspection hearing sitting conference reunion holidays holiday weekday birthday seminar service mass funeral rehearsal training practice launch sprint deadline release demo tourney tournament final finals trials semi-final stand-up now
# Verbs that ask the reader to get in touch.
class pr-contact    call ring phone text reply answer respond revert write message email meet talk speak facetime skype dm unblock pick drop come be ping buzz bell hit holla get give send tell let say show confirm
class pr-tell       say tell confirm promise write show hear know let text answer reply state swear
# What the writer wants to be told: that all is well.
phrase pr-ok        ((we|i|things|it|everything|all|you|that|this (are|is|am|be|was)? (still|all|both|really)? (ok|okay|good|fine|cool|square|sweet|alright|kosher|even|quits|forgiven|settled|sorted|over|done|friends|mates|finished|past|normal|grand|solid | all right | all good | on good terms | on speaking terms | good with | back to | back where)) | you (still)? (forgive|love|forgave) (me|us)? | you (have (forgiven)) me | you (are|is)? not (leaving|mad|angry|cross|vexed|upset|breaking|going|hating|annoyed|divorcing|any more angry) | (there is|are)? no (hard feelings | ill feeling | bad blood | ill will | issues | problem | beef) | i am forgiven | you made up | we made up | your mind is)
phrase pr-when      ((by|before|until|till|til|within|latest|at|on|come|from|since (the|this|that|your|my|his|her|our|next|end|close|of|around|start|a|an|today|tonight)* ..1 <pr-hour>|<number>|<pr-num>) | today|tonight|tomorrow|now|rn|asap|immediately|already | right now | right away | straight away | at once | this (morning|evening|afternoon|weekend|week|arvo|friday|saturday|sunday|monday|night|minute|second|instant|lunch) | the same day | by return | as soon as you | the minute you | (in|within) the (next|hour|day|week) | (in|within) <number>|<pr-num> (hours|minutes|mins|days|hrs|min) | end of (day|play|business|week|today) | close of (play|business) | next (friday|week|monday|sunday|tuesday|wednesday|thursday|saturday) | on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat|sun|fri) | for (monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat|sun|fri) | before (you|i|we|he|she|they|my|your|the))
# A deadline proper, narrower than any time.
phrase pr-by        ((by|before|until|till|til|within (the|this|that|your|my|his|her|our|next|end|close|of|around|start|a|an|mr|mrs)* ..1 <pr-hour>|<number>|<pr-num>) | today|tonight|asap|immediately|rn | right now | right away | straight away | at once | this (evening|afternoon|weekend|arvo|minute|second|instant|night) | the same day | by return | as soon as you | the minute you | (in|within) the next | within the (hour|day|week) | (in|within) <number>|<pr-num> (hours|minutes|mins|days|hrs|min) | end of (day|play|business) | close of (play|business) | before (you|i|we|he|she|they) ..3 | at the latest | tomorrow)
phrase pr-want      (i|we (do|really|just|only|also|now|would|will|shall|am|are|still|must|kindly|badly|going|to)* (need|want|expect|insist|demand|require|trust|beg|request|ask|urge|expecting|asking|begging|hoping|trusting|appreciate|like|love|prefer|rather))
nouns pr-complaint  review complaint grievance petition claim ticket report post video clip thread comment tweet story reel rating lawsuit case charge allegation accusation screenshot photo picture article stars star boycott collection signatures campaign reviews survey feedback question issue dispute appeal threads
class pr-remove     delete remove withdraw drop retract close resolve edit change update flip unreport take pull lift cancel amend revise reconsider unfollow untag raise mark release archive dismiss recall stop

phrase pr-fill      (just | all | both | please | now | finally | not | simply | once | again | get | to | at last | try | then | maybe | kindly | agree to)*
# Calling it over.
phrase pr-move      (move on | move forward together | move past | move ahead | put (it | this | that | all this | the whole thing | everything | things) ..2 (behind | to bed | to rest | aside) | draw a line | draws a line | close (this|the|that) (matter | chapter | book | subject | topic | issue | door | whole thing)? | forget (it|this|that|all|everything|what) | forget about ..3 | leave (it|this|that) (there | at that | here | be | behind) | call (it|us|things) (quits|square|even | a day) | say no more | bury (it|this|the) ..1 | turn the page | start over | start again | start fresh | start afresh | wipe the slate | go back to (how | normal | the way | where | what | being | before | us) | be back to normal | get back to (how | normal | the way | where | being | having | our | real | lunch) | be normal | act normal | get over (it|this|with) | get (this|it) over | get past (it|this) | let (it | this | that | the subject | things | bygones) (go|rest|drop|be|lie|pass) | drop (it | this | the subject | the topic) | be (friends|mates|happy|cool|good|ok|okay|laughing|civil) again | be civil | make up | make peace | kiss and make up | shake (on it | hands) | skip (it|this) | get on with (it|our|the|life|things) | patch (it|things|this) up | settle (it|this) | be done with (it|this) | smooth (it|this|things) over | be back where | stop (fighting|arguing|this|sulking|hating) | live and let live | laugh about (it|this) | look forward | put an end | end (this|it) | have a nice | heal | skip the)
phrase pr-move-plain (say no more | bury the hatchet | let bygones | forgive and forget | draw a line | forget it | forget about it | put it behind you | put this behind you | get over it and)
# What the reader could take down.
phrase pr-takedown  ((delete|remove|withdraw|drop|retract|edit|change|update|flip|unreport|pull|lift|cancel|amend|revise|untag|reconsider|close|raise) (your|ur|that|the|those|this|any|all|dad|back|down)? ..2 (review|reviews|complaint|complaints|grievance|petition|claim|report|post|posts|video|clip|comment|comments|tweet|rating|lawsuit|charges|story|boycott|ban|ticket|thread|answer|appeal|allegation|screenshot|screenshots|stars|reel))

rule forgive-me-now
  severity    error
  step        7
  message     Forgiveness that is asked for now is hard to give, and hard to refuse.
  suggestion  Say that they owe you none, and that you can wait.
  source      research 2.1 pressure; article, step 7; gold guide
  match
    you (have|got|need|must|should|ought|better|had)+ (to|just|really|please|now)* (forgive | forget | accept | trust | believe | understand | get over) (me|us|this|that|it|my)
    {pr-want} ..2 (you|your)? ..2 (to)? (forgive|forgiveness|forgiving)
    (forgive|forgiving) (me|us)? ..3 {pr-by}
    forgive me ..3 (and|so) (let us | we | get | come | go | carry | move)
    (say|tell|write|text|show|promise|confirm) ..4 you (all|will|do|have|still|can|already)? (forgive|forgave|forgiven|love) (me|us)?
    (say|tell|told|hear|confirm) ..4 (i|we) (am|are) forgiven
    (please|kindly|just) tell me (that)? ..3 {pr-ok}
    begging you
    i beg (of)? (you) ..4 (forgive|come|write|answer|call|stop|let|do|tell|be)
    (a|any|every) (good|real|true|loyal|loving|decent|proper|reasonable|forgiving|kind|mature|christian) (friend|wife|husband|mother|father|sister|brother|daughter|son|christian|muslim|woman|man|person|heart|colleague|neighbour|neighbor|partner|mate|family|fan|hindu|catholic|girlfriend|boyfriend|customer) (will|would|forgives|says|knows|enters|always|understands)
    if you (really|ever|truly|still|even|actually)* (love|loved|care|cared|trust|valued|value|respect|respected|meant|want|wanted) (me | us | about | this | for | our | to save) ..4 (you|would|will|then|call|come|answer|forgive)
    if you have any (heart|decency|feeling|love|respect)
    (do not) (throw|let|ruin|end|destroy|waste) ..6 (over|because|for) (this|it|that|one|a)
    (the bible | god | jesus | our pastor | the pastor | scripture | allah | the lord | imam | priest | church) ..3 (says|said|wants|tells|commands|asks) ..6 (forgive|forgiving|forgiveness)
    forgive and forget
    find it in (your|ur) heart|hearts
    (when | how soon | how long) (will|are|can|would|before|until|till) (you|i) ..3 (forgive | forgiven | over (it|this))
  unless
    i ask your forgiveness
    i (have|had)? (said|told|shouted|asked|pushed|pressed|texted|demanded|expected) ..4 (forgive|forgiven)
    (not | never | need not | nobody | without | no) ..5 (forgive|forgiven|forgiveness|beg|begging|believe|understand)
    one day you (will|can|could|might|may)
    (hope|if) ..4 (one day | some day | someday | ever)
    asking forgiveness
    if you want|like to forgive
  flags
    [You have to forgive me].
    Please [say you forgive me].
    A [good friend would] let this go.
    [forgive me tonight] please
  passes
    I hope you can forgive me one day.
    You don't have to forgive me.
    Please forgive me.
    I pushed you to forgive me, and that was selfish.

rule tell-me-we-are-fine
  severity    error
  step        7
  message     Asking to hear that all is well makes your reader look after your nerves.
  suggestion  Leave the sentence out; they’ll tell you how it is when they’re ready.
  source      research 2.1 pressure; gold guide
  match
    (say|tell|confirm|promise|write|confirming|saying|know|hear|show|acknowledge|yes) (me|us|mum|dad|mom|hr|her|him|them|mummy|that|if|whether|you|each|table|please|tonight|today|the|by|before|we|again|all|<pr-hour>|from|linda)* {pr-ok}
    let (me|us) know ..6 {pr-ok}
    (are)? (we|us) (still)? (ok | okay | good | cool | friends | alright | square | sweet | all right | all good | even | sorted) (now | yet | then | or what | yeah)? ,
    (so that | so | then)? (i|we) (can|could)? (know|see|tick) (where i stand | where we stand | we are | were ..3 | (that)? it is over)
    (say|tell|promise|write) (it|me|us)? (is)? (ok | okay | fine | alright | good | over | all right) ..2 {pr-by}
    ^ (just|please|so|jus)* (say | tell me) (we|it|you) (is|are)? (good | ok | okay | still | fine | forgive | not | all right)
    (give|send|need|drop|put|pop) ..3 (thumbs up | thumb | heart | smile | word | sign | yes | one word | reply | one line)
    (i|we) want (a|your) (word|smile|sign|yes|answer)
    (promise|swear) (me | to me)
    you promise me
    (on|with) (good|speaking) terms
    (look|looking) me in the (eye|eyes|face) and
    (still|not) (angry|mad|cross) with me ..2 {pr-by}
    your word (on it | by | that)
    (so|and)? i know we are (cool|ok|okay|good|fine|sweet|square)
  unless
    (not | never | nobody | no need | without | need not | no one | noone | no) ..8 (say|tell|know|promise|write|confirm|hear|word|reply|sign|yes|thumbs|heart|ask)
    (i|we) (will | can | could | would | promise | want to | wanted to | have to | like to | did | have | had | just)+ (say|tell|confirm|promise|write|show|told|send|give)
    (i|we) (say|told|said|tell|know|knew|promise|promised|wrote|confirm|heard|hear)
    (whenever|when) (you|it) (are|is|feel|suits|like|want)
    i (told|said)
    if (it|that|this) is (ok|okay|fine|alright)
    (does|did|do) not want to know
    (is|was) it (ok|okay|fine|alright) (if|to)
  flags
    [Tell me we're okay].
    [let me know by lunch that it's all good]
    [are we good?]
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
  match
    (call|ring|phone|text|answer|write|message|unblock|facetime|tell|email|dm) me ..4 {pr-by}
    (reply|respond|revert|answer) (me | us | to me | to this | back)? ..4 {pr-by}
    (call|ring|phone|text|write|message|hit|answer|ring|revert|get) (me|us)? back ..4 {pr-by}
    ^ (do | please | just | kindly | now | but | oya | abeg)+ (call|ring|phone|text|answer|unblock|message) me
    (please | you have to | you must | must | have to | kindly) (just)? (call|ring|phone|text|answer|unblock|message) me (back|as|when|please|so|now|on|because|i)
    (please | just | do | now | can you | can you | could you | will you | would you | you have to | you HAVE to | you must | must | and | so | oya | need you to)+ (just)? (pick up | pick my call | answer | answer the | unblock me | come on the call | hit me back | ring me back | call me back | get back to me | write back | write me back | reply | respond)+ (please | when i | the phone | my call | to me | me | soon | already | now | this)+
    pick up (the phone | when i (call|ring) | my call | please) ..3 {pr-by}?
    (pick|answer) my call
    answer me (already | now | please | today | tonight | at least | soon | ,)
    let (me|us) know ..4 {pr-by}
    lmk ..3 {pr-by}
    {pr-want} ..2 (an|your|some|a) (answer|reply|response|decision|yes|word|acceptance|confirmation) ..5 {pr-by}?
    {pr-want} (you)? ..2 (to)? (hear|know|reply|answer|respond|call|ring|choose|decide|confirm|say|speak|talk|phone|text) ..8 {pr-by}
    i (have to | need to | must | got to) (know|hear)
    (be | would be) (good|great|helpful|nice|kind) to have (your|an) (answer|decision|reply)
    (awaiting | expecting | waiting for | looking forward to) (your|an) ..2 (answer|reply|response|decision)
    (give|send|drop) (me|us) (a|an|your|one|some)? (call|ring|bell|text|answer|line|reply|word|shout|message|decision) ..4 {pr-by}
    (give|send|drop) me (an answer | one word | a bell | something)
    (tell|say) me something ..3 {pr-by}
    (by return | by return of post)
    say it tonight|today|now
    you will (ring|call|phone|answer|come|write|text|reply) (me|us)? ..5 {pr-by}
    (you have | there is | only) <number>|<pr-num> (hours|days|minutes|hrs|weeks) (to|left)
    until|till <number>|<pr-num> (or|otherwise|else)
    (we|us|i) (need|have) to talk ..3 {pr-by}
    (so)? (you) have till (then|<pr-hour>) to
    (reply|answer|call|ring|text|respond|write) (me|back)? (soon | quick | quickly | fast | asap | today itself)
    (rang|called|texted|messaged|written|wrote) (you) ..3 (<number>|<pr-num>) times
  unless
    (not | never | nobody | no need | without | need not | no one | noone | no) ..8 (answer|reply|respond|decide|call|ring|text|write|know|confirm|pick|talk|say|rush|hurry|asking)
    whenever|anytime|any-time
    when (you | it | ur | you are) (are|is|feel|suits|like|want|ready|can)
    if (you|it|ur|anyone|anything|there|he|she|they|she) ..4
    or (not | never | do not | at all)
    (i|we) (will|shall|would|could|can|am|have|had|was|should|did) (to)? ..2 (call|ring|phone|text|answer|reply|write|know|respond|told|tell|let|give|send|rang|called|choose|decide|hear)
    (told|said|asked|promised|wanted)
    (you) (called|rang|asked|wrote|texted|told)
    take (your|ur|all|as)
    as soon as you (like|feel|can|are) ready
  flags
    [Call me tonight].
    I [need your answer by Friday].
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
  match
    (can|could|shall|should|may|will|would|please|just|might) (we|us|you|i|it|everyone|everybody|both|all)* {pr-fill} {pr-move}
    let us (both|all)? {pr-fill} {pr-move}
    so (that)? (we|you|they|i) (can|could|may) {pr-fill} {pr-move}
    and|so|then we (can | will) {pr-fill} {pr-move}
    {pr-want} (that)? (we | us | you | everyone | everybody | both | all | the ..2)* (to|can|will|could|all|now|both|should|might)* {pr-fill} {pr-move}
    {pr-want} ..4 (we | you | everybody | everyone | everyone else | all | us) (can|could|will|to|now|all)+ {pr-fill} {pr-move}
    (ready|happy|prefer|propose|better|best|agree|time|decide|agreeing|proposing|suggest|hoping) (to|for|that|we|us|all|you)* {pr-fill} {pr-move}
    (going to | have to | got to | need to | must) get past
    ^ (just|now|do|please|and|so|but|anyway)* {pr-move-plain}
    (draw|draws|drawing|drawn) a line (under|and|now|here)?
    let us (just|please|now|all|both|not)* (forget | call it | agree | bury | hug | shake | make up | finish ..2 | settle ..2 | end | drop | kiss)
    (can|could) (we|you) (just|not|please|all|now)* ..2 (be (ok|okay|good|friends|normal|cool|happy) | go back | move | forget | get a | drop | start | be done | hug)
    (it is | is) (now | high | past | long past | about)? time (to|for|we|that) ..6 (move | put | stop | forget | forward | end | rest | let | get on | past | go | turn | heal | come together)
    (important|essential|vital|time|hope|best) (that)? ..4 (nation|country|community|party|club|family|team|everyone|everybody|all|we) ..3 (move on | move forward | come together | unite | pull together | moves on | moves forward | look forward | heal)
    (let that be | hope that is) (that | the end | all | an end | the last | it)
    (and|so) that is that
    that is that ,
    (say|said|hear|speak) no more (about|of) (it|this|that)
    (not another word | not a word more | never speak of it again | need never speak | no more of (this|it))
    (want|hear|and|be) no more (about|of) (it|this|that)
    ^ (so|and)? no more (essays | post mortems | corridor | questions | talk | emails | letters | drama | sulking | of this | about)
    never (speak|talk) of (it|this) again
    nothing more (to be)? said
    (get | we | you | two | going to have to | have to | going to have to) get past (this|it)
    (not|never)? (brought | raised | mentioned | spoken of | discussed) (up)? again
    (how long) (will|are|is|do|must|this|before)
    (end | stop | finish | over with) (it | this | of it | of this | with)? (today|tonight|now|already)
    (how (about) | what about)? we (both)? forget (it|about)
    be (done|over) with (it|this) ..2 {pr-by}?
    (let us agree | let us agree)
    (i would | id | i)? (like|love|want) us (all)? to (be|get|leave|go|move|put|forget|start|talk)
    (your|ur) turn (now)? $
    (pop|put) the kettle on
  unless
    (not | never | nobody | no need | no one | without | neither | when | whenever | until | if | before) ..6 (move on | get over | get past | forget | move forward | let it go | draw a line | turn the page | move past | go back | drop it | put ..2 behind | make up | settle | say no more | be ok | be civil)
    (said|told|asked) ..6 (get over it | move on | forget it)
    (i|we) (said | told | asked | pushed | wanted | kept | tried | expected | was | were | had | have | should | could | did | can not | am | will | would | keep) ..5 (move on | get over | let it go | forget | drop it | move past | go back | get past | move ahead | put ..2 behind | settle | leave it)
    (how long) (you|i|it|we|the|he|she|they) (had|have|was|were|waited|been|took|take|it)
    (i|we) (want|like|need) to (make up | move | settle | finish | get back to you | get it | start)
    get back to (you|him|her|them)
    you (asked|told|wanted)
    as i move
    turn a new page
    finish it (by|on|before|for|with)
    (start|starts) (over|again) (from|with) ..3 (code|version|draft)
    no more than
  flags
    Can [we just move on]?
    [so can we drop it now]
    [let's put this behind us]
    I hope that [everyone can now move on].
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
  match
    (matter|subject|chapter|case|issue|incident|topic|theme|discussion|conversation|question|complaint|affair|dispute|episode|this) (is | are | be | was | as | can be | may be | to be | has been | now | being | must be | should be | will be)+ (now | considered | regarded | hereby | therefore | as | thus | already | considered as | once and for all | officially)* (closed | settled | concluded | shut | over | finished | at an end | dealt with | dead and buried | solved | put to rest | laid to rest | put to bed) ,
    (matter|subject|chapter|topic|theme|case|book|issue) (is | be | as | was | are | considered | regarded | now | hereby | therefore | therefore | for us | for me)+ (closed|settled|shut|over|concluded|finished|done|resolved)
    (consider|considers|regard|regards|treat|treats|deem|call|see|view|declare|mark) (it|this|that|the|all|as|now|therefore|matter|issue|subject|case|thread|topic|incident|complaint|chapter|ticket|whole|thing)+ (as | to be | now | being | is)* (closed|settled|resolved|concluded|over|shut|dealt|done|finished|solved|even|quits|addressed)
    (be|is|been) (considered|regarded|deemed|treated|marked|declared) (as)? (closed|settled|resolved|concluded|over|finished|solved)
    (confirm|agree|accept|acknowledge|confirming) ..6 (closed|settled|resolved|concluded|square|satisfied|solved|sorted|clear|accepted|content)
    (puts|put|bring|brings|brought) (an | this | it | the | matters | the matter)? ..3 (to)? (an end | a close)
    (let that be | and that is | that is) the end of (it | story | the matter | that | this)
    (end of story | end of discussion) ,
    (close|closing|resolve) (the|this|that|your|ur|my|our) (matter|chapter|subject|topic|book|issue|ticket|thread|case|complaint|discussion)
    (matter|issue|dispute|question|ticket) ..3 can be closed
    (so|and) (i|we|they) can close (it|this|the|your|out|that)
    (close|lock|archive) this (out|thread|topic) ..3 {pr-by}?
    (everything | all that) (has been | have been) (said | addressed | dealt with)
    (it|this) has been addressed ,
    (as far as (i am | we are) concerned) ..6 (over|addressed|closed|done|settled|finished)
    (this|that|it|notice|apology|letter|statement) (now|will|should|must|hopefully)? (settles|settle|closes|concludes|ends|resolves|end) (things | the matter | matters | it | this | that | the | everything)
    (this ticket | your ticket | the ticket | your case) (will be | is | gets | closes | will | shall be) (automatically|auto|be)? (closed|closing|close|closes) (by itself | unless | in | within | if | tomorrow | today)+
    now it is done only
    (call|consider) (it|us|that) (square|even|quits)
    then (we are | were) (square|even|quits)
  unless
    (not|never|nothing|no) ..5 (closed|settled|over|finished|closes|close|end|concluded|shut|resolved|done)
    (until | unless | till | when | whenever | if | as long as) ..6 (you|they) ..4 (say|want|close|decide|like|wish|are)
    closed (door|doors|shop|store|account|valve|at|on|for|until|from|in|because|when|the)
    (road|street|shop|office|store|pool|kitchen|line|branch|desk|library|school|window|valve|gate|account|door|clinic|game|match|exam|holiday|rehearsal|meeting) ..4 (is|was|are|were|be|been) ..3 (closed|over|finished|shut|done)
    (until|till|before) ..5 (is|was) (over|finished|done)
    i (closed|settled|finished|resolved)
    (told|said) ..5 (closed|settled|over)
    once ..5 (is|are|was) ..2 (over|finished|settled|done)
  flags
    I [consider the matter closed].
    We regard [the issue as settled].
    With this [the subject is closed].
  passes
    Your case stays open until you close it.
    The shop is closed on Monday.
    The matter isn't closed for you, and I know that.

rule what-more-do-you-want
  severity    error
  step        7
  message     “What more do you want?” turns the hurt into a demand, and your patience into the topic.
  suggestion  Ask it as a real question, once: “What would help you most?”
  source      gold guide; research 2.1 pressure
  match
    what (more|else) (do | can | could | am | is it | am i | should | must) (you|i|we|she|he|they|that|a|to)* (want|do|say|supposed|expect|need|be|after|possibly|people)
    what else is it
    what more
    (how many (times | more times | more)) (do|must|should|have|can|will|are|am|more) ..6 (sorry|apologize|say|beg|crawl|tell|go|want|write)
    how long (will|are|is|do|must|this|you|before|until|till|am|should) (you|i|this|we|your|it|are|going|to|must)* (keep | continue | go on | stay | going | hold | last | be like | punish | pay | sulk | vex | vexing | silence | silent | ignore | angry | mad | drag | like this | carry | make)
    how long (will|is) ..5 (last | go on | take | vexing)
    i|we (have|had)? (already|now|just)? (apologized | said <very>* sorry | said it) (already | enough | <number> times | <pr-num> times | a (hundred|thousand|million) times | and i | so what | now | many times | over and over | and that | your turn | what | to everyone)+
    (see|know|think) what else (a|you|one|anybody) ..4 (can|could|want|do|expect)
    (i|we) can not do (any)? more (than|for)
    (that | this | it | sorry | an apology | apology) (has to | should | must | ought to | will have to) be enough
    (is|go|going|goes) (this|it) (going to | to) go on (all|for|forever|like)
    (all|whole) week ..2 (like this | over this | about this | sulk)
    (going to | will | be) (be)? like this (all|for|forever|every)
    (every|each) (hour|day|minute) (that)? you (are|do) not
    your (silence|mood|sulking|anger|coldness) (is|has|hurts|kills)
    (still)? (ignoring me | giving me the silence | giving me the silent | giving me the cold | not speaking to me | not talking to me | you are not speaking | you are not answering)
    (it is | been | already) ..3 (<number>|<pr-num>) (days|weeks|hours|months) (now|already|and)? ..3 (you|not|since|it|getting|no|still)
    (leave|leaving|leaves) (me|us) on (read|seen)
    what am i (supposed|meant) to (do|say)
    (am|are) (i|we) (still)? (a bridesmaid | grounded | invited | un grounded | ungrounded | fired | in | coming | your | allowed | out | on)
    (can|could) (i|we) (just)? (come|get) (home|back|out) (now|from|please|this|tonight|already)+
    stop being (weird|like|mad|angry|cold|off|awkward|salty|moody|difficult)
    (stop | do not) (tagging | sulking | punishing | ignoring | giving | leaving | crying | vex | vexing | be mad | being mad | be angry | being angry | be giving me | be cross | make a long | angry)
    (do not | not to) (vex | angry | be mad | be angry | be kwaai | be cross | be vexed)
    (no|put|remove|without|any) (more|the|your|that|on)* (long faces | long face | screw face | silent treatment | bad mood | atmosphere | sulking)
    (i)? (will not | can not | do not want | do not want to) (have)? (an | any | to be doing | the | another)? (atmosphere | silence | silent | doing this | sulking | morning of it | arguments)
    normal face | heads up and eyes forward
  unless
    (i|we) (wonder | know | see | asked | forgot | ignored | was | were | left | gave | said | told | snapped | did not) ..6 (how long | how many | what more | what else | on read | silent treatment | not answering | not talking | not speaking | ignoring you | cold shoulder)
    (ask|asked|asks) you ..3 (what else | how long)
    what else (you|he|she|they|this|it) (would|lost|cost|has|had|need|caused)
    what else (would|do) you (need|like) (from|to|in)
    for (ignoring | not answering | giving you | leaving you | not talking | not speaking | stopping | being)
    (i|we) (left|was|were) ..3 on read
    tell (me|us) ..3 (what else | what more)
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
  match
    (please | kindly | ^ | to you to | must | should | just) (you|to|all|both|just|now|also)* {pr-takedown}
    (can|could|would|will|may) you (please|kindly|just|now|also|all)* {pr-takedown}
    {pr-want} (you | that you | the ..2 | them | him | her | everyone)+ ..2 (to|will|would)? {pr-takedown}
    you (will | would | can | could | might | may | must | should | to | have to | are to)* {pr-takedown}
    (need|want|ask|asking|request|like|urge|beg) you ..3 to {pr-takedown}
    (could|can|would|will|please|kindly|if|appreciate|need|and|now|just) (you)? (please|kindly|just|to|now)* (taking|take|pull|bring) (your|ur|that|the|those|this) ..4 (down|offline)
    (once|after|if|when|until|provided|that|before) ..3 (review|complaint|grievance|claim|post|comments|case|report|video|comment|clip|release|waiver) (is | are | has been | could | can | will | would | comes | come | be | been | gets)+ ..2 (withdrawn | removed | deleted | taken down | closed | dropped | down | gone | retracted | signed)
    (review|reviews|complaint|grievance|post|comments|petition|video|clip|ban|tweet|report|claim|boycott|signatures) ..5 (could | will | to | can | should | needs to | need to | must | would | is to | may | might) (now|please|kindly|all|also)* be (withdrawn | removed | deleted | taken down | closed | dropped | gone | retracted | brought to | lifted | resolved | signed off)
    (review|reviews|complaint|post|comments|video|clip|tweet) (could | can | should | needs to | must | to | will) come down
    (give|leave|pop|drop|put|rate|rating|write|spare|get|mark) (us|me|this|our|in|up|a|the|another|for|chat|with|as)* (5|five|10|ten|full|top|positive|good|nice|4|glowing) (star|stars|out|rating|review|marks|feedback)
    (five|10|ten|5) stars
    count(ing)? on you for a (5|five|10|ten)
    counting on (you)
    mark (this|the|it|that) ..2 (as|resolved|solved|closed)+
    (stop|quit) (tagging|posting|sharing|opening|calling|emailing|writing|mentioning|spreading|talking|telling)
    (please | ^ | but | and | so | now | kindly) (please)? (do not | not to | to not) (tell | write to | write it to | go to | call | report | involve | bring in | take | mention | post | share | reply) (it|this|that|to|in|anyone|anybody|mum|mama|mom|dad|the|my|hr|him|her|police|all|insurance|your|<name>)+
    i would rather ..3 (did not | do not) (hear|know|find|tell|learn)
    (nobody | no one) (has to | needs to) (go | hear about | know about | involve)
    (unblock | unmute | unban | unreport | re add) (me|us)
    (please | can you | could you | you) (let me back (in|on) | add me back)
    (put in | drop) a (good)? word (with|for)
    (hate|nasty|snake|bad|angry) (comments|emoji|replies|posts|dms) ..5 (gone|stop|by|off|down)
    (one star)? campaign (stops | ends | must stop)
    (no (further|more)) (complaint | complaints | letters | emails | correspondence | comment | questions | claims | claim | action | messages | calls | protest | post mortems | essays | tickets | posts | public comment | steps | demands | discussion | contact)
    (refrain|desist|cease) from (contacting|further|posting|any|discussing|commenting|sharing|speaking|making|raising|public)
    (will|to|and) (now)? (desist|cease)
    (could|should|can|will|must) ..2 cease ,
    to refrain from (further|discussing|public|contacting|posting|sharing)
    not be taking (it|this) (further|to)
    you (will|would|are)? not (be)? (take|taking|go|going|bring|tell|report|raise|mention) (it|this|that|to|any|the)+ (further|to|council|police|boss|press|court|hr|anyone|mum)+
    (tell|let|ring|text|message) (mum | mom | dad | gary | hr | the ..2 | your ..2 | ur ..2 | my ..2 | mummy | our ..2 | others | boss | manager | teacher | coach | police | council | her | him | them | everyone | everybody | <name>) ..3 (that | we | you | ur | it is | to | i | and | n)+ ..3 (fine | made up | square | sorted | good | ok | okay | over | settled | apology | unreport | friends | done | finish | finished | all good | drop | happy | know)
    (spare|save) me (from)? the (police|court|lawyers)
  unless
    (i|we) (have | had | will | would | shall | am | are | did | can | could | am going | going)+ (now|already|also|today|just|gladly|be)* (delete|deleted|deleting|remove|removed|removing|withdraw|withdrawn|drop|dropped|take|taken|taking|took|pull|pulled|close|closed|edit|edited|change|changed|update|updated|stop|stopped|stopping|tell|told|telling|retracted|retract|cancel|cancelled)
    (i|we) (deleted|removed|took|pulled|withdrew|dropped|closed|edited|changed|updated|told|stopped)
    (leave|keep) (it | the review | your review | that review | the post) (where|up|as|there)
    (if|whether) (you) (want|would|like|prefer|think|wish|need)
    you do not (have|need) to
    (wish to | rather not | should you) ..3 (complain|appeal)
    (has|have) been (removed | deleted | taken down | withdrawn | closed | withdrawn)
    (not asking | never ask | will not ask | do not ask)
    (not|no) (one|body)? (tell|told) (you|me)
  flags
    Could you [take the review down] today?
    [please delete your post]
    I trust [the complaint will be withdrawn].
    [give us 5 stars] before you go
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
  match
    (sign | accept | confirm | initial | revert | acknowledge | approve | countersign | agree to) (and|the|this|that|below|attached|enclosed|receipt|in|writing|our|your|form|waiver|statement|offer|release|solution|paper|to|acceptance|us|me|with|it|of|off|on)* ..4 {pr-by}
    (asked|requested|required|expected) to (confirm | sign | accept | do so | return | acknowledge | agree | submit | respond | reply | refrain | direct | remove | withdraw | allow)
    (you have | have | within | after | in | just | only) <number>|<pr-num> (hours | hrs | days | business days | minutes | working days) (to|after|you|we)
    (must | should | has to | have to | needs to | to) be (signed|accepted|returned|confirmed|received|settled|closed) ..3 {pr-by}
    (due|accepted|signed|confirmed | must reach us | reach us) ..6 (by|within|before) ..4 (<number>|<pr-hour>|<pr-num>)
    (it|offer|voucher|which|link) ..3 (expires|lapses | drops out | runs out)
    (otherwise | failing which | or else | unless (i|we|you|nobody|somebody) ..6) (i|we|the|it|they|their|your) (will | shall | must | have to | am | are | is | get | gets | would | consider | take | archive)
    unless (we|i) hear
    (or|otherwise) (i|we) (will|am|are|shall|ll|must) (know | done | leave | leaving | tell | go | call | sell | take | never | have | not | assume | close | think | archive | not sleep | finished | going | out)+
    if (you|nobody|she|he|they) (do | does | does not | do not | not | signs | will not)+ (answer|reply|come|forgive|call|sign|signs|off|respond|accept|pick|talk|confirm|write)+ ..6 (i|we) (will|am|archive|know|can|do|take|have|assume|close)
    (on condition that | provided (that)? | as long as | becomes (yours|valid) | in return | in exchange) ..8 (withdraw|withdrawn|removed|down|signed|returned|delete|acceptance|remove|closed|review|quiet|drop|returns|confirm|say|promise|received)
    (sign|signing|signed) (off)? ..2 (on)? (this|it|the) ..5 {pr-by}
    {pr-want} ..3 (written|formal)? (acceptance|confirmation)
    confirm receipt
    your (signature|acceptance|agreement|consent) ..4 (by|before|within)
    kindly (revert|confirm|acknowledge|countersign|sign)
    please (confirm|countersign|sign)
    may i ask you to (confirm|agree|accept)
    i|we take it that
  unless
    (not|no|never|nothing|nobody|without) ..5 (sign|expire|lapse|accept|confirm|deadline|signed|return|expires|lapses|condition)
    (i|we) (will|have|had|shall|would|am|are|can) ..2 (sign|confirm|return|accept|signed|confirmed|returned|accepted|submit|submitted|agreed|pay|paid)
    (refund|money|fee|payment|sum|amount|cheque|check|parcel) ..6 (returned|paid|received|refunded|back)
    accept ..4 (apology|apologies)
    if you (can not | do not) (find|see|receive|get|make|have|log|remember)
    if you (do not | would not) (want|wish|like|mind|feel)
  flags
    [Sign the waiver by Sunday].
    Kindly [accept this offer within 24 hours].
    Please [confirm receipt].
    [Unless we hear from you], the case is done.
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
  match
    (please|just|you|and|now|so|must|can|do|or|then|but) come (home|over|round|back|down|out|here|there|up|eat|to|online|for|on) ..5 {pr-when}
    ^ come (home | over | round | back | down | out | here | there | up | eat | to | online | for | on | on out) ..5 {pr-when}
    , come (home|over|round|back|eat) ..5 {pr-when}
    (meet|see) me ..5 {pr-when}
    (please|and|now|so|just|must|kindly) be (home|here|there|back|at|on) ..5 {pr-when}
    come (home|back) (please | now | tonight | today | before | and | to me)
    , come (home|back) ,
    (please|kindly|just|now|oya) (come | let me come) (home|back|to|over)
    (^|please|and|just) be at ..5 (at|on|by)? {pr-when}
    meet me ..5 (at|on|by)? {pr-when}
    (i|we) (shall|will|do|would)? (expect | be expecting | am expecting | are expecting | expecting) (you | to see you | the children | all | both | him)
    you (must | will | shall | have to | had better | will have to | can not say no) (come | attend | be there | be home | be at | ring | call)
    (you are) (in | on | down for) ..6 (schedule|rota|already)
    (dinner|supper|lunch|brunch|breakfast|drinks) (is)? (still)? (on|at|tonight)? ..3 (tonight|sunday|saturday|friday|at) ..4 (must | come | you | be there | so)
    (not taking no | i do not take no | will not take no | do not take no | accept no excuse | no buts)
    , not asking ,
    taking no
    (i am | i have been | i have been | been | i was) (sat | sitting | parked | standing | waiting | stood | outside | sitting in | here)+ ..3 (outside|across|at|in|by|on|here|near) (your|ur|the|you|work)+
    (i am)? (not leaving | not going | will not leave | will not leave | staying here) ..5 (until|till|unless|before)
    (will not | not) leave (it|you|this)? (alone)? (until|till)
    do not make me (come|wait|lie|call|go|ask|beg|drive|stand|sit)
    (hold | look at | talk to | sit with | speak to | hug | kiss) me (when|at|tonight|today|tomorrow|now|please|in)
    (will|can|could) (you) (at least)? (look at | talk to | speak to | see | hug | hold) me (at|tonight|today|tomorrow|now|please|again)
    (i|we) (have|ve)? (booked|bought|reserved|got|arranged|told|baked|cooked|made) ..8 so (you|we|be|come|i)
    say (you) (will|ll|are|can) (still)? (come|do|be|marry|stay|go|let|meet|sing)
    have (him | my son | her | them) (phone|call|ring|come)
    do bring (him|her|them|the)
    (let me | please let me | can i) (come | stay | come over | see you) (home|over|round|back|by)? ..2 {pr-by}
    get on (fifa | the call | the phone | with it | xbox | discord | online)
    i want (you | everyone | a | heads | to see | everybody | saskia | him | her | all | this | my) ..6 (back|by|on|at|gone|off|here|tonight) ..5 {pr-by}
    {pr-want} (you|us|them|him|her|everybody|everyone) ..6 (back | at (your|the|my|our) | there | here | down) ..5 {pr-when}
    (one|a) (night|day|week) (at|away|of) ..4 is (plenty|enough)
    tomorrow (you|i|at|morning) ..3 (bring | come | will wait | am coming | come with)+
    my (brother|mum|dad|driver|parents|friend|sister) will be at
    i will be (outside | at your door | at your place | at your house | waiting (for you)? (at|outside|in|by))
  unless
    (not | never | nobody | no need | need not | without | no) ..8 (come | be there | expect | meet | attend | have to | look | wait | come home | talk | speak)
    whenever|anytime|any
    when (you|it|she|he) (are|is|feel|suits|like|want|say|ready)
    if (you|it|ur|anyone|anything|there|he|she|they|everyone|either|that) ..4
    or (not | never | do not | at all | none)
    (you) (name|choose|pick|say|decide)
    (i|we) (will|shall|would|could|can|should) (come|be|meet|get|sit|bring) ..6 (you|when|any)
    (i|we) (said | told | was | were | had | did not | came | expected | asked | kept | promised)
    (expect|expected) (you|them|him|her) to (do|cover|work|pay|put|fix|read|know|trust|wait|guess|understand)
    (come|comes|came) (back|down|in|up|out|home|over) (to (haunt|bite) | with)
    (welcome|free) to
    would you (like | want | be willing)
    (be|get|come) back (to you | on | in touch | in service | next)
    will be (there|back) for
    i (was|am) (gonna | going to | about to) come
    (may|might|can|will) (you)? come (with|along)? (if|when)
    in (my|his|her|our) (house|family)
  flags
    [Come home tonight].
    I'm [parked outside your] office.
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
  match
    i (can|could|will|do|may) (not|hardly|barely|scarcely) (even|really|just)? (sleep | eat | work | focus | rest | function | think | bear | stand | breathe | concentrate | relax | go on | take | wait | live | study | settle | cope | do anything | enjoy) ..6 (till | until | unless | before you | otherwise | like this | this way | silence | another | atmosphere | not knowing | when you)
    ^ can not (sleep|eat|focus|work|rest|think|function) ..6 (till|until|unless|before)
    can not (bear | stand | take | handle | deal with | cope with) (the|this|it|your|ur|being|any|another|not|you|an)+ ..3 (silence | waiting | atmosphere | anymore | any more | when | not | ignoring | longer | wait | knowing | tension | mad | angry)+
    so (that)? i can (sleep | stop worrying | rest | relax | move on | put this | tick | breathe | eat | concentrate | get on | be sure | be tension)
    so (the|my) ..2 can (sleep|rest|relax)
    (my|our) (mind | heart | head | chest | health | blood pressure | nerves) (is|are|will|has) ..5 (rest|paining|breaking|peace|easy|ease|pieces|worry|bursting)
    (leave|leaving|keep|keeping) me (hanging | waiting | wondering | in suspense | in the dark | guessing | like this | on read | on seen | alone with)
    make me (lie there | wait | wonder | beg)
    (need|want) to hear (your | ur | you | from you | it from you) (voice|say|today|tonight|now|soon|please)
    i am shaking | i am shaking
    (please) say (smth|something|anything|it|ok|yes)
    (been)? (sat|sitting) here (refreshing|waiting|crying|staring)
    (phone|battery) (is)? (on|at|nearly|about) <number>
    (got)? no (place|where|one|body) else (to stay | to go | for | to | ,)
    (i have | i) (got)? nobody else
    tension free
    i (do not) know what i (do | will do | would do)
    (do not) (leave|make|do|keep) me (like this | wait | hanging | alone | lie | guessing)
    (do not) break (her|my|his|their) (heart)?
    i (will|would) not leave it too (long|late)
    time is running out | before it is too late | while you still can
    (i see | seen | saw) the (two)? (blue)? (checks|ticks)
    you (have)? (seen|read) (this | it | my message)
  unless
    (you|she|he|they) could not (sleep|eat|work|rest|stand|bear)
    (whenever|when) you (are ready | want | like | feel)
    i can wait
    (not|never) (ask|asking) you
    so that i can (pay|fix|repair|replace|send|bring|make|return|listen|hear|learn|see)
    so that i can be (there | home | better | on time)
    the doctor (said|told|was|will|who|is|has|had)
    (no|without) (pressure|rush|hurry)
    i (did|could) not (sleep|stand|bear)
  flags
    [I can't sleep until you answer] me.
    please [don't leave me hanging]
    [I can't bear the silence].
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
  match
    (please|kindly|plsss|abeg|oya) (do|just|also|all|can|you|let|please)* (take|put|pay|bring|come|let|give|show|send|sort|find|stop|write|talk|tell|drop|move|release|mark|leave|finish|get|go|hand|promise|confirm|return|post|change|make|choose|forgive|delete|settle|sign|accept) ..8 {pr-by}
    (now|so|but|and)? (can|could|will|would) (you) (please | plsss | just | all | at least | also | possibly | kindly)* (take|put|pay|bring|come|give|show|send|sort|find|stop|write|talk|tell|drop|move|release|mark|leave|get|go|hand|promise|confirm|post|change|make|choose|forgive|delete|settle|sign|accept|pop|ring|text|do|say|initial|unblock|answer) ..10 {pr-by}
    {pr-want} ..2 (you | us all | your | this | that | everyone | everybody | an answer | a | heads up) ..6 {pr-by} ,
    {pr-want} (you|us|everyone|everybody) ..8 {pr-by}
    {pr-want} to (know|hear) ..6 {pr-by}
    {pr-want} (you|us|people|others | the ..2 | everybody|everyone) ..3 to (be|come|do|stop|move|show|put|leave|tell|sign|forgive|answer|reply|choose|say|talk|go|give|accept|let|lift|consider|understand|drop|close|settle|listen|forget|act|behave|respond)
    (any chance | is there any chance) (you) could
    (we would | wed | we | i would | id) be (obliged|grateful|glad|thankful) if
    it would be (wise|welcome|good|best|nice|appreciated|better) (to|if|for|that)
    it is (hoped|expected|asked|requested) that
    (is|are) (now)? (asked|requested|urged|expected) to
    (i|we) (now | would | also | therefore | shall | can | only | very much)* (hope|trust|expect) (that)? (now)? (we|you|everyone|everybody|people|others|all|the|this|it|they|those|our|everybody|fans) ..4 (can|will|would|may|might|could)? (all|now|both|finally|please|therefore)* (move|put|return|accept|understand|let|draw|forget|agree|continue|pull|shake|come|stop|close|settle|forgive|appreciate|respect|withdraw|need|not|lift|reconsider|drop|skip|resume|unite|focus|cease|end|behave|be)
    accept ..3 in the spirit
    (now|will|shall|please|must|all) (pull|come|stand|unite) (in one direction | together)
    (bury|end|stop|finish) ..4 {pr-by}
    ^ (now|so|then|and|but)? (delete|give|tell|mark|grab|show|drop|put|sign|write|take|get|do|slide|say|be|pay|send|bring|pull|flip|repost|share|confirm|like|return|choose|stop|sort|settle) ..10 {pr-by}
    (has|have|got|need|needs) to be (united|settled|sorted|over|done|closed|gone|finished|resolved|forgiven) ..3 (by|before|for)
    (put|putting) (this | it | that | all this) behind (you|us|me|them)
    as (soon as | fast as | quickly as) (you can | possible | you can) ..3 (please|because|so|i)
    (can we | shall we | could we | let us) ..8 (before|by) (the|tomorrow|monday|friday|saturday|sunday|standup|tonight|thursday|tuesday|wednesday|christmas|my|our)
  unless
    (not | never | nobody | no need | need not | without | nothing | no one | noone | no) ..8 (answer|reply|need|have|feel|decide|expect|want|ask|hurry|rush|say|tell|worry|defend|write|accept|hope|trust|request|pressure)
    whenever|anytime
    when (you | it | ur | you are | they | she | he) (are|is|feel|suits|like|want|ready|suit)
    if (you|it|ur|anyone|anything|there|he|she|they|so|we|everything|for)
    or (not | never | do not | at all)
    (i|we) (will|shall|would|could|can|am|have|had|was|should|did|were) (not|also|be|to)? (make|pay|give|send|bring|tell|call|told|sent|paid|leave|take|taken|put|come|go|have|do|done|change|stop|start|write|replace|return|refund|finish|get|check|deliver|post|hand|fix)
    i (said|told|asked|promised|wanted|expected|needed|hoped|trusted)
    we (said|told|asked|promised|wanted|expected|needed|hoped|trusted)
    (you) (said|told|asked|wanted|needed|expected|trusted)
    (want|like|love|need|ask|have) to (apologize | say | thank | tell you | make | put it | put this | put that | do | hear | know what | listen | know how | start | explain | be | pay | give | help | offer | add | begin | correct | show | acknowledge | express | extend | own | admit | work | come | see | meet | let | take | reiterate | address | continue | use | visit | find)
    take (your|ur|all|as)
    (would you like | please (note | see | find | accept | read | have a look | look | feel free))
    (hope|trust) (that)? (you|this|it|he|she|they) (are | is | find | will find | had | have | see | feels | feel | know | will know | will feel | helps | help | knows | recover | stay | get | shows)
    as needed
    again by
    asked (to|for) (switch|return|check|contact)
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
