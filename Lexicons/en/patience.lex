# Leaves the reader time and freedom, and expects nothing.
strengths patience

phrase pa-to-me     (answer|reply|respond|revert|forgive|accept|acknowledge|decide|pretend|react|call|ring|phone|text | write (back|to|me) | write | say (anything|a|something|it|that|yes|any|you) | speak (to|with) | talk (to|with|about) | talk | tell (me|us|them) | meet (me|us|with) | see (me|us) | look at | come (back|home|to|for|round|over|down) | be (ok|okay|fine|alright|nice|polite|civil|kind|friends|friendly|well|gentle|over|normal|brave|strong|the|here | all right) | get (over|past|back) | read | believe | trust | make (it|this|me|a|any|up) | act (normal|as|like) | explain | thank | go (easy|along) | stay | open | have me | keep (in touch | me | on) | feel (better|sorry|ok|okay|anything) | do (anything | nothing | a thing | any) | listen | link | put (on|up) | worry about (me|answering|replying|my) | understand | comfort | hug | love | like | choose | smile | sit (with|by|next) | want | stand by | attend | show up)

rule no-answer-needed
  step        7
  message     You leave your reader free not to answer.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    you (absolutely|really|certainly|also|still|now)* (do not | did not | will not | would not) (ever|even|still)* (have|need|got) to (ever|even|now)* {pa-to-me}
    you need not (ever|even|now|to)* {pa-to-me}
    (she|he|they) (do|does) not (have|need) to {pa-to-me}
    you (are|be) (not | under no | in no way)+ (obliged|bound|required|expected|obligation|pressure|duty)
    you (have | are under) no (obligation|duty|call|need|reason) to
    (neither | none | nobody | no one) of (you|them) (need|needs | has to | have to | must | should) (ever|even)? {pa-to-me}
    (nobody | no one) (needs to | has to | is expected to) {pa-to-me}
    (no|zero) obligation
    (no | zero | nae | absolutely no) (need|obligation|pressure|duty|call) (at all | whatsoever | on you | for you)* (to|for) (you to)? (even)? ({pa-to-me} | acknowledge | pick up | ring)
    no (reply | answer | response | thumbs up | return | comment | reaction | signature | word) (is|are)? (needed|expected|required|necessary|owed|wanted|due)
    (none|nothing) (of (this|it|that))? (here)? (needs | calls for | requires | asks for | is expected | is needed)
    do not feel (like|that)? ..2 (you)? (have to | need to | must | got to | obliged to | bound to | you need to | you have to) {pa-to-me}
    do not (think|believe|imagine) ..1 you (have|need|ought|must) (to)? {pa-to-me}
    (reply|answer|text|call|write) ..2 (whenever | when you like)? or (do not | dont | never | not) ,
    (is not | it is not) (your|her|his|their) (job|duty|task|place|role|burden|responsibility|turn) to (teach|comfort|forgive|fix|make|look|carry|explain|mend|reassure|cheer|answer|help|educate|calm|manage|hold|keep|save|find|say|tell)
    (^|,) (please)? (do not | never) (worry|stress|bother|fret) about (answering | replying | getting back | writing back | responding)
  unless
    (so that | so) you (do not | would not) (have|need)
    you do not have to (<name> | collect | pick | be strong)
    (until|till|unless|by) (tomorrow|friday|monday|tonight|noon)
    (i just need | oxygen)
    (need|have) to (make|keep) (this|saying|such|so|worked)
    you need not have
    no reason
    no need to (get | carry | be so | panic | cry | shout | make such | apologize | keep)
    if you (do not | will not | can not)
  flags
    [You don't have to answer].
    [no need to reply] to this
    Please [don't feel you have to write back].
  passes
    You don't have to pay for the second ticket.
    I didn't have to read your letter, and I did.
    There's no need to get so upset.
    You don't need to make this into a whole thing.

rule i-will-not-press
  step        7
  message     You say that you will not press them.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    i|we (will not | would not | shall not | am not going to | never | do not want to) (bug | hassle | badger | harass | spam | guilt | hurry | corner | lecture | hound | chase | bother | pester | text bomb) (you|anyone|her|him|them)
    i (will not | would not | shall not | am not going to) (ask | press | push | chase | trouble | bother | pester | nag | pressure | crowd | hound | rush) (you|anyone|them|her|him) (for (an answer | a reply | anything | forgiveness) | about (it|this) | again | twice | , | $)
    (i|we) (do not | will not | am not going to | are not going to) ..3 (ask | expect | want | need | ask for | request | require | demand) ..2 (an|a|any|your)? ..2 (answer | reply | forgiveness | response | understanding | anything | thing | pardon | second chance | handshake | decision | trust | favours | favors | hearing | thanks | word | return | confidence | absolution | visit | sympathy)
    (i|we) (will not | would not | shall not) (be)? (come)? (knocking|ringing|calling|banging|turning|showing|standing|waiting|lurking) (at|on|round|up|outside) ..2 (your|door|gate|house|work|uninvited)
    (i|we) (will | shall | am going to | are going to | do | am)* (not | never | no longer) (ask | chase | chasing | call | ring | phone | knock | write | text | contact | come | coming | approach | turn up | message | push | press | bother | trouble | get in touch | disturb | be the one | reach out | look | crowd) (you|her|him|them|again|near|it|knocking|unless|until|till|twice|round|if|about|uninvited|by|at|up|to|further | , )+
    (i|we) (will | shall | would | am going to | can)+ (leave|let) (you|her|him|them) (be | alone | in peace | to decide)
    (i|we) (will | shall | can | am happy to | am ready to | would)+ (gladly|also|happily|always|quietly|still)* wait (for (you|your|as|however) | until | till | , | $ | as long | however)
    (i|we) (will|shall) not (be)? (calling|ringing|chasing|pressing|asking|telephoning|knocking)
    (i|we) (will|shall|would) not (take it (badly|bad|personally) | be offended | be hurt | hold it against | read anything | think (any)? less | mind if you | ask twice)
  unless
    (can not | could not | hardly) wait
    wait (for|until|till) (a|the|my)
    (will not | do not) (call|ask|write|come|text) (it|you|her|him|them) (a | an | one | names | lazy | stupid | liar | late | for (a|money|help|your))
    (mother|colleague|work|customers|phone|kids|drunk|drive|server|drawer|password|mic|loan)
    (am|are) not asking again
    i|we did not
    from now on
    so it will not happen
  flags
    [I won't chase you about it].
    [I'll leave you in peace].
    [I won't ask you for an answer].
  passes
    I can't wait to see you.
    I won't call you lazy again.
    I didn't ask you first.

rule take-your-time
  step        7
  message     You give your reader time.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    take (all (of)? the | all your | as much | as long | as many | your | ur | your own | however (much|long) | whatever)+ (time | days | weeks | months | long | as you | you need)
    (be|stay|remain) ..2 (mad|angry|cross|silent|quiet|furious|away|upset) ..2 (for)? as long
    (as | so | for as) (long|often) ..2 as (you|she|he|they|it) (all|ever)? (like|need|want|wish|takes|please|choose|feel|lasts | may need)
    (^ | , | and | is|are|with|absolutely | there is | s) (no|nae|zero) (rush|hurry|deadline|clock|pressure | time limit | expiry | end date) (at all | whatsoever)?
    leave it (for|until|till) (another | later | next | after | when | as long | you)
    (next year | this year | next month | in a year | in ten years | in five years | another year) (or|and)? (in|never|not|any|later|ever|next)+
    (not now | not today | not yet | not this (week|month|year)) ..2 (and|or|nor) (not|ever|never|later)+
    (now|today|soon) (or|nor) (ever | later | never | in (ten|a|twenty|five|six) ..2 | next ..1)
    (answer|reply|decide|call|text|write) (only)? when(ever)? you (want | like | feel | are ready | wish | can)
    (does|do|will|has|shall) (not|never|no) (expire | lapse | run out | expiry | closing date | end date | time limit | deadline)
    no (closing|end|expiry) date
    not in (a|any) (hurry|rush)
    it will take (time|years|months|long | as long)
  unless
    (as|so) (long|much|far|often) as (i|we)
    (was|were|had) (no|not) (rush|hurry|pressure|clock|deadline)
    (said|told|thought) ... (rush|hurry|deadline)
    (by|before) (friday|tonight|monday|tomorrow|sunday)
    (no|not) (pressure|rush|hurry) (sorry|again|in)
    (shop|store|museum|office|sale|pool|park|bar|dinner|food|bakkie|refunds|paid|ticket)
    hold (her|him|them|it) as long
    take (a|some) (time|day|days|evening) (off|out|away)
  flags
    [Take all the time] you need.
    [There's no rush] with this.
    [As long as you need], I'm at my brother's.
  passes
    It took me a long time to see it.
    As long as I work here, it won't happen.
    There was no rush, and I pushed you all the same.

rule expects-nothing
  step        7
  message     You say that they owe you nothing and ask for nothing back.
  source      article, step 7; research 2.2 patience; gold guide
  even        negated
  even        conditional
  match
    (you|nobody|they|she|he|none | no one | none of (you|them)) (do|does)? (not|never)? (ever)? (owe|owes) (me|us|it | it to me)? (nothing | anything | a thing | forgiveness | that | (no|an|a|any|another) (second|single|kind)? _)
    (do|does) not owe (me|us)
    (owe|owes) (me|us|him|her) (nothing | a thing | no _)
    (no|nothing|none) (answer|reply|thanks|forgiveness|explanation|is)? (is)? owed
    i (have|had) no (right|claim) to (it | that | ask | your | forgiveness | expect | an answer)
    (i|we) (expect|ask|want|demand|need) (for)? nothing (back | from you | of you | in return | for | , | $)
    not (after | looking for | seeking | fishing for | hoping for) (an|a|your|any) ..1 (answer | reply | response | forgiveness | pardon | second chance | thanks | sympathy | pity)
    (do|does|will) not (want|need|require|seek|demand) (forgiveness|anything | an answer | a reply | thanks | sympathy | your (forgiveness|pity|sympathy|understanding|answer|reply|trust|thanks))
    (i|we) (do not | will not | would not | never | can not) (even | ever | really | want to | now)* (expect|ask|asking|request|demand|hope) (that|for|of|from)* (you | them | her | him | anyone | anything | forgiveness | trust | answer | reply | an answer | any reply | thanks | understanding | sympathy | much) (to (forgive|answer|reply|believe|trust|accept|understand|come|like|write|call|change))?
    (i|we) (am|are) not (asking|expecting|hoping|looking) (for|that|on)? (you|forgiveness | an answer | a reply | anything | pardon | trust | sympathy)
    ^ not (asking|expecting) (you|for|anything)
    no (expectations|expectation|conditions|demands) (at all | attached | from me | of | , | $)
    (nobody | no one) (here)? (is)? (waiting|expecting|asking|expects|asks) (for|you|that|anything)*
    (you | they | anyone | please)+ (are | is | be | feel) (perfectly|entirely|quite|completely)* (free|welcome) to (ignore | decline | refuse | remove | block | say no | burn | bin | forget | delete | walk away | leave)
    (feel)? free not to
    feel free to (ignore | decline | delete | say no | skip | bin | leave (it|this|me) | refuse)
    you (can|may|could) (also | just | always | as well)* (ignore | burn | bin | delete | leave | skip | stay | hate | tear up | hang up on) (me|this|it|unread|silent|angry|mad|cross|quiet|away)
    ignore me (if | as | until | whenever)
    (you)? (can|may|could) be ..3 (mad|angry|silent|cross|quiet|furious|cold) ..2 (as long | with me | for)
  unless
    i (owe|owed)
    (owe|owes) (me|us) (a|an|some) (proper|tenner|drink|ladder|apology|favor|beer|lift)
    (a row | trouble | a fight | opinion | drama | lecture | money)
    not (expect|expecting) (you|that|to) ..5 (so (soon|much) | late | early | home | mad | upset | take it | react | see it | find | notice)
    (we|they) (do not | never) owe (anybody|anyone)
    do not (want|need) (you|it|this|that|anyone) to (tell|say|be|think|feel|get|worry|go)
    (not|no) (here|writing|telling) (today|now)
    another time
    (you|u) owe me (an|a)
    tell me what
  flags
    [You owe me nothing].
    [I don't expect you to forgive] me.
    [You're free to ignore] this.
  passes
    I owe you an apology.
    I'm not asking for a fight.
    I didn't expect you home so early.

rule or-never
  step        7
  message     You let them choose “no” or “never” without a cost.
  source      research 2.2 patience; gold guide
  even        negated
  even        conditional
  match
    (think|thinking) (no|none) (the)? (less|worse) of you
    if you never (want|call|speak|talk|forgive|write|answer|come|see|trust) ..8 , ..4 (that|i|it|we)
    you may (well)? never (want|forgive|trust|speak|wish)
    (leave|bin|burn|delete) (this|it) ..2 (unread|unanswered)
    (come | answer | reply | call | write | ring) ..1 or do not
    or (do not (come | answer | reply | write | forgive) | never ($ | , | at all | if) | ever ($ | , ))
    or not at all
    (or|and) (if)? not ..2 (that|it|this|i)+ (is|will|ok)* (ok | okay | fine | alright | good | fair | all right | too | understand)
    if (not | you do not | you would rather not | it is never | you never | there is not | that is never | you can not) ..5 (that|it|this)? (is | will be)? (also|just|totally|completely|perfectly|absolutely|all|equally)* (ok | okay | fine | alright | all right | your call | up to you | no bother | understandable)
    if you (would|do|can|may|might)? (rather|sooner|prefer|never | not want | do not want | do not feel | would not | decide | can not | have had enough | are done) ..10 (that is | it is | i am | i will | we will | then) (also|just|completely|totally|perfectly|all|quite|too|equally|with)* (fine | ok | okay | alright | all right | fair | understand | understandable | respect that | accept | not ask | not | leave | stay | keep | stop | that | so be it)
    if you (would (rather|sooner|prefer) | never want | do not want) ..10 (i|we) (understand | get (it|that) | will (respect|understand|accept|leave|stay))
    silence is a (perfectly|very|quite)? (good|fine|fair) answer
    (silence | any of that | no answer | a no | not answering) (is | would be | will be) (also|perfectly|all|quite|an|a)* (fine|ok|okay|fair|answer|yours)
    if ..4 (not|never|no|rather|sooner) ...16 (that|it|this|which) is (also|just|totally|completely|perfectly|all|quite)* (ok | okay | fine | alright | fair | all right | understandable)
    (it|that) is (also|equally|perfectly|completely|totally)* (fine | ok | okay | alright) (if you (never | do not | would | prefer | say no | can not) | to (leave|ignore|skip|wait) | not to)
    (i|we) (will|would|shall) (also|completely|fully|totally|quite)* (understand|respect|accept) (that | it | why you | if you | whatever you | your (answer|decision|choice) | a no)
    (i|we) (completely|fully|totally|do|can)* understand if you (do not | would rather | would sooner | never | decide | prefer | can not | need)
    (and|but) if (not | it does not | you do not) , ..6 (nothing|leave|fine|stay|no)
    and if (you|it|she|he|they) ..2 not ,
    so be it
    even if (it|that|you) (is)? never
    no (hard feelings) (if you | if not | either | at all | from me)
  unless
    (pay|paid|order|invoice) or
    through (your|my) (agent|lawyer|solicitor)
    whether or not
    coffee or
    (said|told|thought|pretended|says) ..4 (fine|ok|okay)
    (not|no) (ok|okay|fine|fair|alright)
    would you (like|prefer|ever)
    (i|we) (understand|accept) (that|why|how) (you|your) ..3 (feel|felt|frustrated|angry|upset)
    (if|when) you (have|had) not
    if you do not ..4 (i|we) (know|assume|take|tell|close|consider|have|must)
    (dog|cat|weather|print)
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

rule your-call
  step        7
  message     You leave the decision with them.
  source      article, step 7; research 2.2 patience
  even        negated
  even        conditional
  match
    (whether|if|when|how) (and when)? (you|she|he|they|it|this|we|i) ..8 (is|are) (entirely|all|only|completely)* (up to (you|her|him|them) | your (decision|call|choice) | yours | for you to (say|decide))
    (yours|hers|theirs) to decide ($ | , | and)
    is for (you|them|her) to decide
    (decision|choice|rest|silence|choosing) (is|are) (entirely|completely|wholly|all)* (up to you | yours | hers | theirs)
    (it | that) is (all|entirely|completely|totally|only)* (your|ur) (call|choice|decision)
    up to you (whether|if|when|how)
    you (decide|choose) (if | whether | how | for yourself)
    (nothing|none|not) ...12 (depends on | conditional on | hinges on) (you|your|it)
    (yours|stands) (all the same | either way | regardless | whatever you)
  unless
    (missed|cut|ended|took|recorded|saw) your call
    not (your|for)
    (was|were) (up to | your | for) (me|us|you)
    (talk | tell me | drive | hear | meet)
    up to (date|now|then|speed|par|code)
    your call (was|is|has|will)
    real again
  flags
    [Whether you forgive me is up to you].
    [It's your call].
    [You decide whether] the two of us go on.
  passes
    I missed your call.
    It was my choice, and a bad one.
    I know what you were up to.
