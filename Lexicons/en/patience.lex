# Leaves the reader time and freedom, and expects nothing.
strengths patience

phrase pa-you       (you|ye|nobody|none|anyone|they|she|he|yuh | no one | neither of you | both of you | none of you | none of them | any of you | people|folks|those|all)
# A bare "you don't have to" needs one of these: it is about the two of them, not about a form or a queue.
phrase pa-to-me     (answer|reply|respond|revert|forgive|accept|acknowledge|decide|pretend|react|call|ring|phone|text | write (back|to|me) | write | say (anything|a|something|it|that|yes|any|you) | speak (to|with) | talk (to|with|about) | talk | tell (me|us|them) | meet (me|us|with) | see (me|us) | look at | come (back|home|to|for|round|over|down) | be (ok|okay|fine|alright|nice|polite|civil|kind|friends|friendly|well|gentle|over|normal|brave|strong|the|here | all right) | get (over|past|back) | read | believe | trust | make (it|this|me|a|any|up) | act (normal|as|like) | explain | thank | go (easy|along) | stay | open | have me | keep (in touch | me | on) | feel (better|sorry|ok|okay|anything) | do (anything | nothing | a thing | any) | listen | link | put (on|up) | worry about (me|answering|replying|my) | understand | comfort | hug | love | like | choose | smile | sit (with|by|next) | want | stand by | attend | show up)

rule no-answer-needed
  step        7
  message     You leave your reader free not to answer.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    not (writing|saying|telling|sending|doing|apologizing) ..3 (to get | to make you | to be | because i want | so that you | so you | for | hoping | in order to) ..6 (answer|reply|forgive|forgiven|forgiveness|back|anything|feel|response|sympathy|better)
    do not (answer | reply | respond | write back | read | call | open | forgive | come | decide | say) (this|it|me|back|anything)? (if you | unless you | until you | before you | just because)
    not want (you to feel | you to be under | there to be | to put)? ..3 (pressure|pressured|obliged|rushed|obligation|hurried)
    i|we (will not | would not | shall not | am not going to | never | do not want to) (bug | hassle | badger | harass | spam | guilt | hurry | corner | lecture | hound | chase | bother | pester | text bomb) (you|anyone|her|him|them)
    (neither | none | nobody | not one | no one) of (you|them) (need|needs | has to | have to | must | should) (ever|even)? {pa-to-me}|nod|wave
    (reply|answer|text|call|write) ..2 (whenever | when you like)? or (do not | dont | never | not) ,
    you must not (be (friendly|nice|polite|kind|civil) | answer | forgive | reply | say anything | talk to me)
    do not (hurry | rush | force yourself | push yourself) ,
    do not (hurry | rush | force yourself | push yourself) (on|for|because|to)
    forgiveness is not (something | what | the point | why)
    no date by which
    (not|without|never) ..4 (put you under | pressure you | put (any)? pressure | pressuring you | rushing you | pushing you)
    do not need to (know | hear | be told | be forgiven) ..3 (you|what|whether|if|from|anything|today)
    do not (reply|answer|write|call|come|respond|forgive) ..1 (out of | because | for my | just | to be)
    do not feel bad (if|about|for)
    (every | all the)? (freedom|right) to (walk away | say no | refuse | ignore | leave | go)
    not hold you to
    (nothing|none|not|never) ...12 (depends on | conditional on | hinges on | dependent on | on condition)
    you (absolutely|really|certainly|also|still|now)* (do not | did not | will not | would not | never) (ever|even|still)* (have|need|got) to (ever|even|now)* {pa-to-me}
    you need not (ever|even|now|to)* {pa-to-me}
    you (are|be) (not | under no | in no way | never)+ (obliged|bound|required|expected|obligation|pressure|duty|compulsion)
    you (have | are under) no (obligation|duty|call|need|reason) to
    (no|zero) obligation
    (no | never any | zero | nae | absolutely no | not any) (need|obligation|pressure|duty|reason|call|onus) (at all | whatsoever | on you | for you)* (to|for) (you to)? (even)? {pa-to-me}
    no (reply | answer | response | thumbs up | return | comment | reaction | signature | word) (is|are)? (needed|expected|required|necessary|owed|wanted|due)
    (none|nothing) (of (this|it|that))? (here)? (needs | calls for | requires | asks for | wants | demands | is expected | is needed | is required | is asked)
    (this|letter|mail|message|note|card|it|email|post) (needs | wants | requires | calls for | asks for | demands | expects) (no|nothing)
    do not feel (like|that)? ..2 (you)? (have to | need to | must | got to | obliged to | bound to | you need to | you have to) {pa-to-me}
    feel free (not)? to (ignore | decline | delete | say no | skip | bin | leave (it|this|me|us) | refuse | tell me (no | to leave | to go | to get lost))
    do not (think|believe|imagine) ..1 you (have|need|ought|must) (to)? {pa-to-me}
    not want you to feel (rushed | pressured | pushed | obliged | hurried | forced | bound | you have | that you have)
    do not feel (obliged|bound|pressured|rushed|under)
    (please)? (do not | never) (worry|stress|bother|fret) about (answering | replying | getting back | writing back | responding | my | me | making me | being nice)
    {pa-you} (need | needs | has to | have to | must | should | be asked) not? ..2 {pa-to-me} ..4 (for my sake | on my account | because of me | for me | for us)
    (nobody | none of (you|them) | no one | neither of you) (needs | need | has | have | is | are | will be | is going to be | expected | must) (to | obliged to | asked to | expected to | asked | bound to | expected)* {pa-to-me}
    (is not | it is not) (your|her|his|their) (job|duty|task|place|role|burden|responsibility|turn) to (teach|comfort|forgive|fix|make|look|carry|explain|mend|reassure|cheer|answer|help|educate|calm|manage|hold|keep|save|find|say|tell)
    (she|he|they) (do|does) not (have|need) to {pa-to-me}
    i (will not | would not | shall not | am not going to | never | do not) (ask | press | push | chase | trouble | bother | pester | nag | hold | pressure | crowd | hound | follow up with | rush) (you|anyone|them|her|him|again|for|if|twice)
    (i|we) (do not | will not | am not going to | are not going to) ..3 (ask | expect | want | need | ask for | request | require | demand) ..2 (an|a|any|your)? ..2 (answer | reply | forgiveness | response | understanding | anything | thing | pardon | second chance | handshake | decision | trust | favours | favors | hearing | thanks | word | return | confidence | absolution | visit | sympathy)
    (only)? (answer|reply|respond|call|write) (only)? (if|when) you (want | like | feel | wish | are ready | choose | can)
  unless
    (pin | password | passcode | card | bank details)
    (wait | queue | pay | send | sign in | log in | fill | register | download) ..3 (in | again | for (it|that|this))
    so (that)? you do not (have|need) to
    ask you to stop
    (clean|tidy|cook|pay) ..2 after me
    you do not have to come to (<name>|collect|pick)
    no reason to (say|do|think|shout)
    (garbage|stupid|idiot|useless|loser) ...12 nobody needs
    (do not) want another
    to pardon me
    no need to (get | carry | be so | be such | panic | cry | shout | make such | make a | sit there | stop | apologize | keep)
    (do not | really) need to (make|keep|get) (this|saying|such|so|worked) ..4
    if you (do not | will not | can not)
    you need not have
    (until|till|unless|by) (tomorrow|friday|monday|tonight|noon)
  flags
    [You don't have to answer].
    [no need to reply] to this
    [I won't ask for an answer].
    Please [don't feel you have to write back].
  passes
    You don't have to pay for the second ticket.
    I didn't have to read your letter, and I did.
    There's no need to get so upset.
    You don't need to make this into a whole thing.

rule take-your-time
  step        7
  message     You give your reader time.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    (^|,) (so|and|please|just)* take (the | this | another | a whole | the next) (whole | entire | full | rest of the)? (day|week|month|term|year|season|summer|winter|weekend|holidays|night|evening|time|space) (off | to think | you need | , | if | for | first)
    if it takes (you|her|him|them)? (until|till|years|months|weeks|ages|forever|longer|all|the|a)+
    (for)? (as|so)? long as (it|that)? (suits|pleases|helps|takes|needs) (you|her|him|them)
    how (long | much time | soon | fast | slowly) (that|it|this)? ..2 (takes|take|is|needs|lasts) (is)? ..2 (for you | up to you | yours | your)
    be as (angry|mad|upset|furious|cross|slow|quiet|silent|cold|loud|hurt) ..2 as you (need|have to|must)
    if you (need | want | prefer | would like) ..2 (space | time | distance | room | a break | quiet | silence | longer | more time | to be alone | to be left alone) , ..3 (i|we|take|have|you|it|that)
    leave it (for|until|till) (another | later | next | after | when | as long | you)
    if it takes (years|months|weeks|long|longer|a|until|till|ages|forever|time) ..4 (it takes | so be it | i will | then)
    (will|can|shall) (always)? stay open
    (do not) (reply|answer|call|write|come|respond|decide) (if|unless|until|before) you
    as long as it (has to | must | needs | wants | likes | lasts)
    take (all (of)? the | all your | the (whole | rest of the | entire) | as much | as long | as many | as long a | your | ur | your own | your sweet | the | whatever | however much | however long | ages | a (week|month|year|while))+ (time | days | weeks | months | long | as you | ages | if you) (in the world)? (you (need|want|like|wish))?
    (have|take) (all the | as many | as much)+ (time|nights|days|month|weeks|space|evening|while)
    take (a|another) (month | while | year | long time)
    (as | so | for as) (long|often) ..2 as (you|she|he|they|it) (all|ever)? (like | need | want | are | wish | takes | please | choose | feel | lasts | can | may need)
    (as long as it (takes|lasts|needs) , | however long (it|you|that) (takes|need|want|like) ,)
    (no | nae | not any | never any | without any | zero) (rush | hurry | deadline | clock | pressure | closing date | time limit | expiry | expiry date | date | end date | timetable | schedule | cut off | strings | conditions) (at all | whatsoever)?
    (give|have) you? as (much|many) (time|space|room|days|weeks) as you
    (in|at) your own (time|pace|way|speed|words)
    (when|whenever|once|until|till|if) (and if | or if | or)? (you|ur) (are|feel|be|ever|do)* ready (to (answer | decide | forgive | tell us | see me))? ,
    (not|never) (want to | trying to | here to | going to | will not | would not) (rush|hurry|push|press|crowd) (you|anyone|things|it|this)
    (it|this|that) (does|do|will|can|need) not (have to | need to)? be (today | now | this week | soon | this month | tonight | this year)
    (nothing | no one | nobody) (to decide | to answer | hangs on | depends on | lapses | expires) (by|it|your|this|on|any|here)
    nothing ..4 hangs on your
    (does|do|will|has|shall|would) (not|never|no) (expire | lapse | run out | expiry | closing date | end date | time limit | deadline)
    will not close unless you
    no (closing|end|expiry) date
    not in (a|any) (hurry|rush)
    take (a|another) (week|month|year|while|lifetime|decade)
    and not before
    whenever you (feel|are|get) ..1 (able|ready | up to it)
    rather wait than
    wait as long as
    (my|the|your|our) ..2 (door|offer|claim|case|ticket|friendship|place|chair|seat|invitation|key|refund|scheme) (stays | stands | remains | will stay | will stand | is always | has no | can stay) (open|yours|there | as it is | all the same | closing | end | deadline | expiry | either way)?
    the door ..3 is open to you
    (this year | next year | next month | in a year | in ten years | in five years | this month or next | tonight or | now or in | now or later | today or | in june | another year | next week) (or|and)? (in|next|never|not|any|ten|later)* ..3 (never | year | month | later | fine | too | years | next | all right)
    (not this (week|month|year) | not now | not today | not yet | not tonight) ..2 (and|or|nor)? (not|ever|never|later)* ..3 (fine|year|ever|later|ok|okay|week|either|alright)
    (now|today) (or|nor) (ever | later | in (ten|a|twenty|five|six) ..2 | never | next ..1)
    (answer|reply|decide|call|text|write|talk|ring) (only)? when you (want | like | feel | are ready | wish | can)
    (be|stay|remain) ..2 (mad|angry|cross|silent|quiet|furious|away|upset|pissed) ..2 (for)? as long
    (until|till) (you say otherwise | you want to | you choose to)
    (time|space|room|quiet|peace|silence) (is|are) yours
    (give|giving|leave|leaving) you (time | space | room | peace | all the time | the time)
    (long|short|slow|any) (as|time|road|way) ..2 (this|it) takes
    (it|that|trust|forgiveness|this|mending) (takes | needs | will take) (a lot of | long | their | more | much)? (time|long)
  unless
    as (long|much|far) as (i|we)
    (as far as | as much as | as long as) (you|it) (is|are) (concerned|known)
    not (be|get) (ready|dressed)
    (dinner|food|kids|car|parcel|order|bus|taxi|report|it) (is|are) ready
    (by|before) (friday | tonight | monday | tomorrow | the weekend | sunday)
    past (tonight|friday)
    leave you alone (in|with|at|on|for|that|there)
    take (a|some) (time|day|days|evening) (off|out|away)
    (it|that) (took|takes) (me|us|courage)
    taking ..3 (time|long)
    (no|any) (pressure|rush) (in | was | that made)
    (was|were) (no|not) (rush|hurry|pressure|clock|deadline)
    will not happen
    (is|are) (always)? there (any|a|an)
    get dressed
    how long
    (shop|store|museum|office|festival|exhibition|contest|sale|pool|park|bar)
    valid
    (no|not) (pressure|rush|hurry) (sorry|again)
  flags
    [Take all the time you need].
    There's [no rush] with this.
    [As long as you need], I'm at my brother's.
    [be mad as long] as you like
  passes
    It took me a long time to see it.
    As long as I work here, it won't happen.
    Take the bus as far as the bridge.
    There was no rush, and I pushed you all the same.

rule owe-nothing
  step        7
  message     You say that they owe you nothing.
  source      research 2.2 patience; gold guide
  even        negated
  even        conditional
  match
    not (entitled|owed) (to)? ..2 (forgiveness|answer|anything|trust|friendship|reply|hearing|your)
    (you|nobody|they|she|he|none|noone|fans | no one | none of (you|them) | those ..6) (do|does)? (not|never)? (ever)? (owe|owes) (me | us | it to me | to me | it | either of us | anybody | anyone | nobody | neither | the ..2)? (us|me)? (nothing | anything | a thing | forgiveness | that | neither | one | it | here | (no|an|a|any|another) (second|single|kind|word)? (of)? _)
    (owe|owes) (me|us|nobody|him|her|neither|them) (nothing | a thing | no | an answer | neither | none | here)
    (do|does) not owe
    (no|nothing|none) (answer|reply|thanks|debt|forgiveness|explanation|is)? (is)? owed
    i (have|had|lay|make) no (right|claim|call) to (it | that | ask | your | forgiveness | expect | an answer | any)
    (i)? (do|did) not deserve ..2 (forgiveness | a second chance | an answer | a reply | a hearing | to be forgiven)
    (forgiveness | trust | friendship | an answer | a second chance) is (not (something i can ask | mine to | owed | a right) | yours)
  unless
    i (owe|owed)
    (owe|owes) (me|us) (a|an|some) (proper|tenner|drink|ladder|apology|cheer|favor|beer|lift)
    (we|they) (do not | never) owe (anybody|anyone)
    (nobody | you | no one) (owe|owes) (nobody|anyone) a letter
    still owes
  flags
    [You owe me nothing].
    [You don't owe us a second chance].
    [No one owes me an answer].
  passes
    I owe you an apology.
    My cousin still owes me a drill.
    You owe me an apology too.

rule i-expect-nothing
  step        7
  message     You ask for nothing back.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    (i|we) (expect|ask|want|demand|need) (for)? (nobody | no one | nothing | none)
    let me wait
    not (after | looking for | seeking | fishing for | hoping for | angling for | writing for) (an|a|your|any) ..1 (answer | reply | response | forgiveness | pardon | second chance | thanks | sympathy | pity)
    (do|does|did|will|would) not (want|need|require|seek|demand) (forgiveness|anything | an answer | a reply | thanks | any answer | sympathy | your (forgiveness|pity|sympathy|understanding|answer|reply|trust|thanks))
    (i|we) (do not | did not | will not | would not | never | have not | can not) (even | ever | really | want to | now)* (expect|ask|asking|request|demand|hope) (that|for|of|from)* (you|us|things|much|they|them|her|him|anyone|anybody|anything|forgiveness|trust|answer|reply|an|any|your|this|it|thanks|understanding|sympathy|that|a)+ (to _ (me|us|this|it)?)?
    (i|we) (expect | ask | want | demand | hope for | await | seek) nothing
    (i|we) (am|are) not (asking|expecting|waiting|hoping|looking) (for|that|on|you|her|him|them|anyone|anything) ..2 (to|you|forgiveness|answer|reply|anything|it|pardon|trust|for|that|sympathy|understanding|from)
    not expecting anything
    ^ not (asking|expecting) (you|for|anything)
    with no expectation
    no (expectations|expectation|strings|conditions|ask|demands) (at all | attached | here | from me | of | ,)*
    (nobody | no one | noone) (here)? (is)? (waiting|expecting|asking|expects|asks|waits) (for|you|that|anything)*
    (you | they | anyone | everyone | nobody | please | those ..8) (are|is|be|feel) (perfectly|entirely|quite|completely|also)* (free|welcome) (not)? to (ignore | decline | refuse | remove | block | say no | not | make any use | throw | burn | bin | stay away | forget | delete | tell me no | walk away | keep | tell | read | leave (the|this|it|us|unread))
    free not to
    (ignore | bin | burn | delete | throw away | tear up) (this | it | the letter | my letter | the rest) ..2 (if|as|forever|whenever|until|without)
    ignore me (if | as | until | whenever | for as)
    you (can|may|could) (also | just | always | as well)* (ignore | burn | bin | delete | leave | skip | keep | stay | hate | tear up | hang up on) ..3 (me|this|unread|silent|angry|mad|cross|quiet|away)
    you (can|may|could) (also | just | always | as well)* (burn|bin|delete|ignore|throw) it
    (you)? (can|may|could) be ..3 (mad|angry|silent|cross|quiet|furious|pissed|cold) ..2 (as long | with me | for)
    tell me no
  unless
    not (expect|expecting|ask|asking|want) (you|that|to) ..5 (so (soon|much) | late | early | home | mad | upset | take it | react | see it | find | notice)
    i (did not | never) (ask|expect|want|think)
    (not|never) (want|need|ask|asking|asked) ..2 (your|you|any) (opinion | help | to be so | money | to shout)
    not (looking|asking) for (a row | trouble | a fight | one | pity)
    (we|i) (can not | do not) expect (to | more | delivery | any delays)
    do not (want|need) to (make|lose|hurt|leave|fight|argue|be|do|hear|talk|sound|go|come|hide|see|say)
    not (here|writing|telling) (today|now)
    i do not want (you|anyone|any|anybody) ..2 (to (think | feel | get | believe | worry | be upset | be angry | go | leave | take) | excuses | trouble | drama)
    do not need (you|it|this|that|a|any) ..2 (to (tell|say|be) | lecture | drama | from)
    will not demand
    we do not (want|need|ask) ..2 (more|reviews)
    in order to
  flags
    [I don't expect you to forgive me].
    [I'm not asking for anything].
    [We ask nothing] of you.
    [You're free to ignore] this.
  passes
    I'm not asking for a fight.
    I didn't expect you home so early.
    I expect an answer by Friday.
    I'm not looking for a row with anyone.

rule or-never
  step        7
  message     You let them choose “no” or “never” without a cost.
  source      research 2.2 patience; gold guide
  even        negated
  even        conditional
  match
    (^|,) (so|and)* (entirely|all|completely)? (your|ur) (pick|shout|move) ,
    (think|thinking) (no | none | not any) (the)? (less|worse) of you
    hold (nothing | none of it | it not) against you
    if you never (want|call|speak|talk|forgive|write|answer|come|see|trust) ..8 , ..4 (that|i|it|we)
    you (may|might) (well)? never (want | forgive | trust | speak | wish | be able | feel | come | talk | like)
    if you need ..4 , (take|have) (it|them|months|that|a|the|as|all|weeks|years)
    (leave|bin|burn|delete|ignore) (this|it) ..2 (unread|unanswered)
    you (can|may|could) (tell|say) (me)? (to get lost | to go away | no , | never | to stop | to leave)
    if you (would like | want | prefer | would rather | would prefer) (me|us) (to)? ..2 (stay away | keep away | leave | go | not come | be gone | move out | keep my distance | stop | step back | out of)
    (prepared|ready) for (a no | you to say | you to refuse | silence)
    (come | answer | thank me | forgive me | write | reply | call | believe me | like it) or do not
    or do not (come|answer|reply|call|write|bother|forgive)
    or never ,
    (whenever|now|today|soon|month|year|years|day|week|come|answer|reply|call|there|talk) or not ,
    (to me | about it | here | want to) or not ,
    or never (at all | if | and | ,)*
    or (not at all | none at all | nothing at all | not ever | at all | ever | no one at all | none | nobody) ,
    or not at all
    (or|and) (if)? not ..2 (that|it|this|i)+ (is|will|ok)* (ok | okay | fine | alright | good | fair | all right | too | understand)
    if (not | you do not | you would rather not | it is never | you never | there is not | that is never | you can not) ..5 (that|it|this)? (is | will be)? (also|just|totally|completely|perfectly|absolutely|all|equally)* (ok | okay | fine | alright | all right | your call | up to you | no bother | understandable)
    if you (would|do|can|may|might)? (rather|sooner|prefer|never | not want | do not want | do not feel | would not | decide | can not | have had enough | are done) ..10 (that is | it is | i am | i will | we will | then) (also|just|completely|totally|perfectly|all|quite|too|equally|with)* (fine | ok | okay | alright | all right | fair | understand | understandable | respect that | accept | not ask | not | leave | stay | keep | stop | that | so be it)
    if you (rather|sooner|prefer|never | would rather | would sooner | would prefer | do not want | never want) ..10 (i|we) (understand | get (it|that) | get that too | will | respect | would understand)
    (that|it|this|which|either|silence | any of that | no answer | a no) (is | would be | will be) (also|just|totally|completely|perfectly|absolutely|all|equally|quite|a)* (ok|okay|fine|alright|fair | all right | up to you) (too | as well | with me | by me | if you)
    if ..4 (not|never|no|rather|sooner) ...16 (that|it|this|which) is (also|just|totally|completely|perfectly|absolutely|all|equally|quite|a)* (ok|okay|fine|alright|fair | all right | understandable)
    (that | it | which | this | not | whatever | never | no | decide | answer | leave it) ..4 (is | would be) ..2 (fine|ok|okay|alright|fair|good) (too | by me | with me | as well) ,
    (fine|ok|okay|alright|fair) (too | with me | as well) ,
    (it is | is) (also|equally|perfectly|completely|totally|just)* (fine | ok | okay | alright | all right) (if you (never | do not | would | prefer | say no | want to be | can not | need) | to (leave | say no | ignore | skip | wait | not) | not to)
    (i|we) (will|would|shall) (also|completely|fully|totally|quite|always)* (understand|respect|accept) (that , | it , | this , | why you | if you | whatever you | your answer | your decision | your choice | either | a no)
    (i|we) (completely|fully|totally|quite|do|can)* understand if you (do not | would rather | would sooner | never | want to | decide | prefer | went | go | choose | can not | need | say no)
    (i|we) (get|understand|respect) (that|it) too
    whatever you (decide|choose|answer|want|say|do|prefer|feel) ..2 (is | will be | i | we | and)
    (whichever|either) (way | answer | one) (is | will be | works | you)
    any answer is
    just as you (prefer|like|wish|choose|please)
    (either way | both ways | no matter what you decide) (is|i|we|it) (fine|will|ok|okay|am|is)
    (fine | ok | okay | good | understand | here) either way
    so be it
    live with (a no | that answer | your no | whatever you)
    no (hard feelings | bother | questions | offense) (if you | if not | either | at all | from me | asked)
    (i|we) (will|shall|would) not (take it (badly|bad|personally | the wrong way) | be offended | be hurt | hold it against | read anything | think (any)? less | mind if you | ask twice | ask again | be upset if | hold that)
    (and|but) if (not | it does not | you do not | it should not) , ..6 (nothing|leave|go|fine|stay|arrange|no)
    and if (you|it|she|he|they) ..2 not ,
    even if (it|that) is never
    even if you never (do|answer|reply|write|call|speak|forgive|want)
    unless you (tell us | tell me | say | ask | want) (otherwise | me to | us to | it)
    (come | answer | reply | call | talk | write | ring | read it) or do not
    (come|answer|reply) , or do not
    (be there | answer | believe it | forgive me | tell me) or not
    (you can | you may)? (have the | stay at | have) (flat|house|place|key|room|your|sisters|sister's|mums) ..8 (to yourself | as you | as long | nights)
    (never|ever) ..8 (i|we) (understand | get that | respect) (too|that|it)?
    never ..6 that is (fine|fair|ok|okay|alright)
    any use of ..2 (you | they | see fit)
    silence (is | would be | will be) (yours|fine|a|an|okay|ok|perfectly|all)
  unless
    whether we
    (understand|get|know|see) that (some|emotions|for|one|the|many)
    would you (like|prefer|rather)
    because of me
    or never mind
    (that|it|this) (is|was) (all|just|a) (fine|good|fair) (print|line|deal|idea|thing|day|job|one|point|question)
    (believe|like) it or not
    whether or not (it|the|this|we|i)
    (he | she | everyone | the (kids|dog|cat)) (is|was|are) (fine|ok|okay)
    (said|told|thought|pretended|says|say) ..4 (fine|ok|okay)
    if (not|so) (please|i|we) (apologize | am sorry)
    all good (news|things|intentions)
    (i|we) understand (that|why|how|your|you) ..3 (feel | felt | frustrated | frustration | angry | upset | emotions | importance | concerns | are upset | disappointed)
    will not take it (back|to)
    the weather
    understand that (emotions|feelings|remaining|this|it|the|some)
    if you (do not) (want|like|come|answer|call|reply|respond|pay|mind)? ..3 (i|we) (will | know | have to | can | must) (know|assume|take|go|come|tell|close|consider|have|ring|call)
    respect (your|my|the) (privacy|property)
    fair enough
    (not|no|never) (ok | okay | fine | fair | all right | alright | good | right | acceptable)
    i (get|got) (it|that) (done|back|from|sad|mad)
    accept (it|that|this) (was|is) (wrong|my)
    if you (have|had) not
    take that (back|seriously|away)
    respect (that|it)? (women|john)
  flags
    Whenever suits you, [or never].
    [If you'd rather not see me, that's fine].
    [I'll understand if you] don't want to talk.
    any evening works, [or not at all]
  passes
    The dog is fine, it was nothing.
    Believe it or not, I forgot.
    I understand that you felt hurt.
    It is not okay that I did that.

rule i-can-wait
  step        7
  message     You say that waiting is your part.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    (i|we) (will|shall|would) not (be)? (come|be)? (chapping|knocking|ringing|calling|banging|hanging|turning|showing|standing|waiting|lurking) (at|on|round|up|about|around|outside) ..2 (your|door|window|gate|house|work|you|uninvited)
    i (will | can | shall | am going to) be patient
    (does|do|will|can) not (come back | heal | happen | mend | return | be won | be rebuilt | grow back | be repaired) ..2 (overnight | quickly | in a | at once | soon | fast | straight)
    (i|we|ill) (can | will | shall | am happy to | are happy to | ll | am prepared to | am ready to | am willing to | would | do)+ (gladly | also | happily | always | quietly | still | just | stay put and | sit and)* wait (for you | here | until | till | , | as | however | for as | with | and | if)*
    (it|that|this|they|there|holiday|trip|everything|rest|answer|cheque|christmas|dinner|party) can wait
    (we|i) could (stay|wait|keep) ..6 wait
    (it is | is) (for|on) (me|us) to wait
    (i|we) (will | shall | would | am going to | can | intend to)+ (leave|let) (you|her|him|them) (be | alone | in peace | to it | to decide)
    (i|we) (will | shall | would | am going to | can | intend to)+ give (you|her|him|them) (all|the)* (room|space|time|peace)
    (i|we) (will | shall | am going to | are going to | do | am)* (not | never | no longer) (ask | asking | chase | chasing | call | ring | phone | knock | write | text | contact | come | coming | approach | turn up | message | push | press | bother | trouble | rush | get in touch | appear | raise | bring it up | pester | follow | disturb | stand | sit | hang around | be the ones | be the one | reach out | ask again | look | crowd) (you|her|him|them|again|near|it|knocking|unless|until|till|twice|for|round|if|with|about|uninvited|in|by|at|up|to|further|,)+
    (i|we) (will | shall | can | am going to | could)+ (stay|keep|remain|step) (out of | away | off | back | well back | clear of | quiet | at home | on my side | to my side | to my own | in my own)
    (i|we) kept to my side and out
    (i|we) (will|shall|can|would) be (out of your (way|sight|hair) | away)
    (arrange my days | out of your sight | out of your hair | out of your way)
    not be the one|ones to (ring|call|write|ask|knock|reach|bring)
    (i|we) (will|shall|do) (keep | go on | carry on | be | stay) (coming | showing up | being | doing | turning up | here | friendly | there | around) ..5 (either way | whatever | anyway | regardless | answer | however | whether | or not | if you | without | always | when you)
    (i am | i will be | we are) (still|always)* (here|there|around) (whenever|once|when) you
    (i|we) (have)? (asked|arranged|moved|written) ..10 so (that)? (you|she|he) (can|do|will|is|are|has|would)+ (not)? ..5 (me|think|free|need|peace|face|see)
    so (that)? you (can|could|may) (think | have (space|time|peace|quiet|room) | rest | sleep | decide | breathe)
    (her|his|their|your) (text|mother|sister|message|lawyer|note) (said|says|asked) ..4 so (i|we) (will|have|am|shall) not
    (she|he|they|you) (has|have)? (asked|wants|wanted) (for no contact | to be left alone | not to be contacted | not to hear from (us|me))
    that is (what|how) (she|he|they|you) (wishes|wish|wants|want|asked|prefer)
    (my|the) face ..4 (a month | not going to | going to tell | rest | for a while)
    it will take (time | years | months | long | as long)
    (one|this) (letter|message|apology|word|card|sorry|email) (will not | does not | can not | is not going to) (mend|fix|undo|heal|repair)
  unless
    (pin|password|passcode|card number|bank details)
    (can not | could not | hardly) wait
    wait (for|until|till) (a|the|my) (train|bus|delivery|part|parts|rain|light)
    i (waited | was waiting)
    (will not | do not) (call|ask|write|come|text) (it|you|her|him|them) (a | an | one | that | names | lazy | stupid | liar | to do | to cover | late)
    (not|never) (come|look|sit|stand) (to (this|that|the) | at | up | in | by) ..4 (again|phone|desk|code|messages)
    (not|never) (ask|push|press|text|ring|call|write|bother|trouble|look|come) ..8 (mother|colleague|work|customers|phone|kids|class|drunk|drive|driving|server|drawer|room|password)
    (i|we) did not
    so it will not happen
    i will wait (outside | in the cafe | for you (in|at|outside) | at | there)
    (i am | we are) (here) (to|for|at|in|today)
    so (that)? you can (see|check|pay|claim|choose|use|get|collect|pick|call|reach|watch|follow|read)
    from now on
    stay off it
  flags
    [I can wait].
    [I won't chase you about it].
    [I'll leave you in peace].
    I've moved desks [so that you can think].
  passes
    I can't wait to see you.
    I waited for the bus and forgot the time.
    I won't call you lazy again.
    I didn't ask you first.

rule your-call
  step        7
  message     You leave the decision with them.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    you (get to | are the one who | are the ones who | alone | should | will) (decide|choose|say|pick|set) (what|how|if|when|whether|where|who)
    not ..2 (close|closed|shut) ..4 until you
    (is|are|it|that|this|whether|when|how|decision|choice|call|rest|and|yes|all)+ ..4 (entirely|completely|wholly|all|totally|fully|really|only)* up to (you|him|her|them) ,
    up to you (whether|if|when|how|entirely|alone|and)
    (is | it is | that is | the) (all|entirely|wholly|really|completely|totally|only|simply)* (your|ur) (call|choice|decision) (to make)?
    (yours|hers|theirs) (to (decide|make|choose|take|keep|give|end|break|say|close) | alone | entirely | either way | and yours)
    (the)? (choosing|choice|decision|silence|call|when) is (yours | hers | entirely yours | up to you)
    you (decide | choose | choose yourselves) (if | whether | for yourself | yourselves)
    , (so)? you decide ,
    (whether|if) (and when)? (you|she|he|they) ..8 (is|are) (up to | for | your | yours | entirely | his | her | a matter | a question) (you|her|to|them|decide|decision|call|choice|say|for|the)*
    (that is | it is) (for you | yours | for her | for them) (to (say|decide|judge|choose) | alone)
    you (may | might | can)+ (also)? (decide|choose|prefer|conclude) (that you are done | not to | to go | to leave | no | never | to stop)
    (a question | a matter) for (you | the voters | them | her)
    we will understand if you
    (whichever|whatever|however|whenever) (you|suits|is|works) (you | prefer | like | want | best | easier | easiest | choose | for you | pick | wish | decide | feel)* ..2 or
    (only|not) (if|before|until|unless|once|when) you (want | wish | ever | like | choose | feel | ever wish)
    if you ever wish it
    if you (ever)? (want|wish) (it|that|to|this)* and not (before|otherwise|sooner)
    you give up no rights
    (yours|stands) (all the same | either way | regardless | whatever | no matter | anyway)
    do not (decide|choose|answer) (anything)? (now|today|yet|about)
    not to decide (about|now|yet)
  unless
    make ..3 up to you
    (the|of) your call
    recording of
    (was|were) (up to | your | for) (me|us|you)
    up to (date | you and | now | then | speed | five | ten | three | par | code | it | something | <number>)
    what (you | are you) (are)? up to
    (whether|if) (that|it|he|she|i|we) (is|was|were) (up to)
    if you (want|need) (me|it|that|somebody) to
    your call (was | is | has | may be | will | on)
    (missed|cut|ended|took|dropped|terminated|recorded|saw) your call
    not (your | for you)
    (it|that) (was|is) (my|our|his|her) (call|choice|decision)
    made your (choice|decision)
  flags
    [Whether we talk is up to you].
    [It's your call].
    [You decide whether] we speak again.
  passes
    I missed your call.
    It was my choice, and a bad one.
    The price went up to ten pounds.
    I know what you were up to.
