# Asks for a good time, lets the reader choose, invites their side.
strengths listening

class li-day        day time evening morning afternoon arvo night hour place spot slot week date weekend sunday saturday monday tuesday wednesday thursday friday moment way form café cafe route
phrase li-want      (want | wish | like | care | choose | need | prefer | feel like | would like | ever want | ever wish | ever care | ever like | have (things|something|stuff|anything|questions) | has (things|something|stuff|anything|questions) | got (things|something|stuff|anything|questions) | felt like | would rather | would sooner | feel able | feel up | would ever like | would care | desire)
phrase li-who       (you|she|he|they|anyone|anybody|everyone|everybody|whoever|those | any of you | either of you | anyone who | any ..3 | some of you | the ..3 | your ..3)
class li-say        tell talk say speak shout yell scold ask share explain discuss vent rage scream give bend throw write meet chat unload hear know

rule you-pick-the-time
  step        3
  message     You let your reader choose when, where or how to talk.
  source      article, step 3; research 2.2 listening
  even        conditional
  even        negated
  with
    (talk|talking|speak|tell|telling|say|hear|listen|listening|shout|scold|ask|discuss|meet|meeting|come|ring|call|phone|write|reach|sit|visit|chat|answer|explain|coffee|questions|side | pick up | see you | be there | am there | around | home | free | conversation|evening)
  match
    you (just|can|may|could|also|yourself|both|then|should)* (pick | choose | name | say | set | tell me | decide | fix | suggest) (the|a|an|your|any|me|on|which|one)* (day|time|place|when|hour|evening|date|spot|where|how|cafe|slot|way)
    ^ (just|so|or|and|please)* (pick|name|choose|set) (the|a|an|your|any|me|one)+ <li-day>
    (pick|name|choose|set|say) (any | the | a | your | me a | me the | whatever | whichever) <li-day>
    (at|on|by|in|for|to|whatever|whichever|any|a|an|the|one|which) <li-day> (and (place|time|way|hour))? (that|which)? (suits | suit | would suit | is good | works | is convenient | is easiest | is bearable | is right | you (pick | choose | name | set | like | want | prefer | say | call | wish | can | need | find | are free) | of (your|their|her|his) (choice|choosing|picking) | they (propose|choose|pick|name|set|like) | it is good for you | is easier)
    (whenever|wherever|however|whatever|whichever|anytime|when) (and wherever | and whenever | and however | or wherever)? (it|that|is|<li-day>|would)* (suits | suit | would suit | works | is good | is best | is easiest | is easier | is convenient | will do | is fine | good) (you | him | her | them | for you | best | for | their | this | from | ,)*
    (whenever|wherever) (you|yous|ye|ur) (like | want | choose | prefer | say | are | feel | can | wish | fancy | ve | have | have got | need | call | would | name | pick | go) (able | ready | like | free | up | the time | time | a mind | to | it | willing | around | next)*
    any (day|evening|hour|night|morning|afternoon|weekend|time) (at all | you | that suits | that is good)
    when (it|that) (suits | is good | works | is convenient | is best | is ok) (for)? (you|him|her)
    when (you|ur) (have|get|ve|are|feel|got) (got|a|the|some|like|up|able)* (time|minute|moment|free|ready|half|desire|slept|about|willing|strong|it|talking|telling|speaking)
    (time|day|place|hour|form|moment|date|somewhere|anywhere|way) of (your|their|her|his) (own)? (choice|choosing|picking)
    (in|by|at|with) (whatever|whichever|whatsoever) (form|way|place|time|route|language|words|manner|<li-day>|of)
    (tell|let) me (know)? when (you|it|is|would|a) (are|is|have|suits|good|can|feel|like|free|want|time|would)+
    (say | tell me | name) (when|where) and (where|when|how|i)
    (my door | the afternoon | the evening | the microphone | the floor) (is | will be) (open|yours|free)
    (you pick | you choose | your pick) ,
    (would|does|could) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|this) ..2 (suit | be good | be ok | be okay | be alright)
  unless
    (any day | any time | any moment) (now|soon)
    (you) (chose|picked)
    at the (time|place|hour|moment|day) (you|that|of|we|i|when)
    on the (day|evening|night|morning) (you|we|i|they) (were|came|had)
    (every|each) (day|time|evening|week) (you|that)
    (pay|paid|paying|refund|order|collect|plant|parcel|bag|dinner|lunch|meal|finished|closure|take) ..12 (you|your|it)
    (you|it) pick (on|up)
    (had|made|make) you (say|choose)
    (she|he|they|i|we) whenever
    so that you can
    (not|never|no) ..3 whenever
  flags
    [You pick the day] and I'll come to talk.
    I'll come [at whatever time] suits you.
    [Name a time] and I'll meet you.
    I can talk [whenever you feel like].
  passes
    You picked the restaurant and I talked all night.
    On the day you came to talk I was out.
    Any day now they will call.

rule when-is-good
  step        3
  message     You ask for a good time instead of taking one.
  source      article, step 3; research 2.2 listening
  even        conditional
  match
    would you (rather | prefer | like it better | sooner) (if)? (i|we|it|that|to|have|me) ..8
    (would|do) you (want|like|prefer) (to|me|it|us) ..6 or (would you | rather | do you | should i | shall i | not)
    (a|any|some) (good|better|right|quiet) (time|moment|day|hour) (to|for|when) ..3 (talk|speak|meet|call|come|ring|you|us)
    (what|which) (time|day|evening|hour|place|way) (suits|suit|works|work | would (suit|work|be) | is (best|good|easiest))
    (when | what time | what day | which day | what evening | where | how) (would|is|are|could|can|will|might|should|do|does)+ (be | you | a | an | the | it | best | next | next be | i | we | suit | that | he | she | us | your | good)* (good time | good day | good moment | good | best | right | suit | convenient | ok | okay | free | available | reach | easiest | easier | like | talk | speak | come | prefer | call | ring | up | meet | all right | fine | see)
    (is|are|would|be|if) there (be)? (a|an|any|some|ever)+ (good|better|right)? (day|time|evening|hour|place|moment|way|chance) (when | that | where | at which | you | this | to | we | i | it | would | thatd)*
    (would|are|will) you (be)? (ever)? (willing|open|ready|up|prepared|able|free) (to|for) (a)? (talk|talking|meet|meeting|tell|telling|sit|speak|speaking|hear|hearing|see|let|share|sharing|coffee|chat|call|discuss|give|say|show|explain|have)
    (could|can|may|might) (we|i) (please|perhaps|maybe|ever|sometime|just)* (talk | speak | meet | sit down | sit | call | ring | come over | come by | come round | come and | come | hear | listen | see you | visit | have a talk | chat) ..10 (when (you|it|that) | whenever | if you | sometime | suits | ready | willing | hear | where you)
    would you (like|prefer|rather|care) (it|that|us|me|to|i|we|another|have|someone|somebody|a|for|the|if)* (talk|meet|speak|tell|say|hear|wait|hold|come|ring|call|write|day|time|person|withdrawn|sit|leave|discuss|go)
    (would it | does it) (help | suit | be better | be easier | be okay | be ok) (you|if|to|for|some|time|with)*
    (if|when) (you|she|he|it) (are|is) (willing|ready|open|ok|okay|up|happy|able) (to|for|with)? ..6 (talk|hear|tell|listen|meet|know|like|speak)
    (i|we) (would) (like | love | be glad | be grateful | be happy | appreciate) (if | it if | to)* (we|i|you)? ..3 (talk | speak | meet | sit down | sit | come) ..6 (when|whenever|evening|suits|hear|listen)
  unless
    (order|delivery|demo|tour|refund|survey|phone|closure|polish|car)
    (when|what) (would|will|are|do) (you|i|we) (stop|learn|ever|grow|finally|start|forgive)
    would you (sign|please|mind|confirm|stop|forgive|calm)
    (need|have) to talk
    how (could|can|dare) (i|you|anyone|we)
    how (are|do) you (think | know | expect | dare | want me)
    how would you (like|feel) (it|if)
    where (would|are|is|can) (i|we|my|the)
    (today|tonight) ,
    what time (is|does|will) the
    when (is|are|will) the
    before each
  flags
    [When would be a good time] to talk?
    [Is there a day that] suits you?
    [would you be willing to tell] me how it was
    [Could we talk when you're ready]?
  passes
    How could I have done that?
    When are you going to stop this?
    Can you call tonight?

rule i-want-to-hear
  step        5
  message     You say that you want to hear their side.
  source      article, step 5; research 2.2 listening
  even        conditional
  even        negated
  match
    (i|we) (would | will | do | am | are | really | truly | just | should | only | also | very much)* (like | love | want | welcome | be glad | be grateful | be honored | be happy | be willing | glad | ready | willing | happy | prefer | wish | hope)+ (to | it if you | for you | from)* (come and | be able to | just | really | sit and | stop and)* (hear|listen|hearing|listening|know|understand|learn | be told) (to|of|about|from|it|how|what|that|your|you|everything|why|all|more|whatever|where|these|them|the|this)+ ((was | is | has been | felt) (for you | like)?)?
    (i|we) (will | would | shall | can | am going to | am here to | want to | could)+ (just|only|then|also|properly|always|first|really|gladly | sit and | come and | sit there and | be here to | stay and)* (listen | hear (it|you|them|every|all|what|how) | be listening | be all ears)
    (come|sit|hush|stay|there|here|want|willing|ready) (and|to) (just|really|only)? (hear|listen|hush) ($ | , | to | and | it | you | what | how | all | every | if | from)
    come (to you | round | over | by) (and|to) (hear|listen)
    i am all ears
    (i am | we are) listening (if | whenever | to you)
    (hear | tell | learn | understand | tell me | tell us | know) (how|what|about) (it|that|this|you|the|those|these|night|day|evening|week|weekend|months)* ..2 (was | felt | has been | were | been | cost | meant | did | have been | is like | feels) (for you | like | to you | on your | you | that)+
    (hear|tell|give|say) ..4 (your|her|their|his) (own)? (side|part|view|version|account) (of (it | this | things | the story) | first | too | to | in | ,)
    (how|what) ..6 (on|from) (your|ur) (side|end)
  unless
    (did not | never | refused to | failed to | would not | should not | should have | could have | supposed to | forgot to) ..3 (listen|hear|ask|know)
    (sorry|sad|shocked|pleased|glad|delighted|happy|nice|good) to (hear|learn) (that | about | of | you (are|were))
    (we|i) (will|are|am) (continue to)? (listen|listening) (and|to|,)? (learn | to learn | and to learn | grow | learning | we)
    (do not | did not | never) want to (hear|know|listen)
    (you|they|everyone|all|those|people) ..2 want to hear
    (need|have|want) ..3 (to hear | hear from you) (today|tonight|now|by)
    (by | before) (christmas | then | bed | tonight | tomorrow | the weekend | friday | monday)
    how (that|it) (sounds|looks)
    how you are (keeping|doing)
    i know (what|how)
    (i|we) (want | would like) (you|everyone|them) to know
    what i can do
    (can|could) not hear
    can hear (the|you|him|her|it|how)
    (we are | okay | forgive | fine | bad blood)
    hear (so | your voice)
    (told|tells) me
    (you|u) ready to listen
    still like to hear
  flags
    [I'd like to hear how it was for you].
    [I'll listen] to all of it.
    [I'm all ears].
  passes
    We hear you, and we're listening and learning.
    Sorry to hear about your gran.
    I didn't listen when you told me.
    I want you to know that I'm sorry.

rule tell-me-all
  step        5
  message     You ask the reader to tell you, and leave nothing out.
  source      article, step 5; research 2.2 listening
  even        conditional
  even        negated
  match
    (would|could|can|will) you (please|perhaps|maybe|ever|sometime)? ..2 (tell|show|help | explain to) (me|us) ..3 (what|how|which|why|where)
    ^ (please|so|just|and)* tell (me|us) (everything | all of it | anything | what (you|it|i|that|this|we|hurt) | how (you|it|i|that|this|we|much) | if there | about it | where (i|we))
    (anything|whatever|everything) (else)? you (want | would like | wish | need | care | have) (me|us)? to (know|say|tell|hear|add|ask|understand)
    (say | tell me | tell us) (whatever | everything | anything | it all | all of it | as much or as little | the lot) (you (want|like|need|would|wish|have) | that you)
    (tell me | tell us | let us know | let me know) (what|how|if|where|which|about) (i|we|it|that|this|else|there|you|would|was|have|more|id|bothers|hours)+ (missed | have missed | was | like | felt | missing | wrong | left | for you | on your | to know | would help | need | needed | have needed | got wrong | hurt | else | anything | them | still | was like | would | want | worst | cost | did | have | bother | comes)+
    give|bend me|us|my (what for | a piece of | ear | hell | an earful | both barrels)
    have it out with (me|us)
    (you | anyone | staff | they | she | he | of you) (have | has | have got | had) (things | something | anything | stuff | questions | more | a lot) (to say | you want | to ask | to tell | you would)
    (is|are) there (anything | something | more | a side | things | stuff) ..8 (you|i|me|we|us|know|say|ask|missing|pass|hear)
    if there is (a side | more | anything | something | stuff | things)  ..8 (missing|missed|know|say|ask|tell|bothering|told|seeing|hear|said|like|want)
    (is|are|be) (welcome|free|invited) to (say|tell|speak|ask|shout)
    (you can | please) ask me (anything|about|things|whatever|what)
    ask me (whatever|anything)
  unless
    tell me what (else)? you want (from me)?
    (can|could) you (please)? explain why you
    (order|account|reference|policy|booking) (number|code|name)
    (queries|works|arrives|telly)
    you (shouted|yelled|told|said)
    (have|has) (nothing) to (say|ask)
    (told|tell) me what you (did | had done)
    (i said | told | tells)
    next time
    (screenshot|password)
  flags
    [If there's more, tell me what I missed].
    [Would you tell me how] it was that night?
    You [are welcome to say] what you like.
  passes
    If you told me what you want I'd buy it.
    Tell me what you want from me.

rule if-you-want-to-tell-me
  step        5
  message     You invite their side without asking for it.
  source      article, step 5; research 2.2 listening
  even        conditional
  even        negated
  match
    (if|should|whenever|when|anytime) {li-who} (ever | do | and when | all)* {li-want} (ever|to|about|both)* (come and | come in and | sit and | just | really | sit down and | also)* <li-say> (to|me|us|with|it|about|at|off|anything|what|how|my|your|things|something|him|her|somebody|someone|out|through|more|that|and|on|you | ,)+
    (if|should|whenever) {li-who} (ever | do | would | wish | want | care | like | wishes)+ (to)? (like)? (talk | shout | yell | scold | discuss | be heard | tell (me|us|him|her) | speak | have it out | scream | vent)
    (anyone | anybody | those | whoever | everyone | everybody | any of you | families | people | customers | residents) (who|whose|affected|hurt|that)* ..2 (wish | wishes | wants | want | would like | would rather | likes | care | prefers | prefer) (to)? (tell | speak | ask | be heard | talk | come | give | bend | write | lodge | see | discuss | reach | put | say (something|anything|more|it|so|what))
    (you | callers | families | anyone | whoever ..8 | those ..8 | everyone | they | she | he | anybody ..8) (can|may|could) (reach | ring | call | find | write to | write | speak to | talk to | tell | come | scold | contact | choose whether) (me|us|with|a|them|and|on|at|her|him|the|directly|to|human|person|<name>)+ (at|any|whenever|when|off|directly|evening|evenings|day|speak|tell|on)
    (my|our|the|a) (door|inbox|line|desk|office|microphone|kitchen|comments | dedicated line) (is | are | will be | has been | below) (open|yours|opened|below) ..8 (who|if|to|for|should|on|wants|listen|hear|and)
    (we|i) (will|shall|are|am|ll)+ (be)? (in|at|on|around|up|home|there|reading|holding|hold) ..14 (to listen | listen | hear | tell me | talk | shout | questions | for anyone | for whoever | for those | if you (want|like|need|feel|wish|would|ever) | yell | ask | whoever | anybody who | to hear)
    (i|we) (will|would|can|could|shall) (come|ring|call|meet|answer | be there) (over | round | to you | to | there | with you | and)* (when|whenever|at|on|wherever|any) (you | it | whatever | whichever | any | a (day|time))+ 
    (come|pop|drop) (in|by|round|over) (and)? (tell | say | talk | shout | have it out | see | let | on the one | any | if)
    (write|email|message|call|ring|text) (me | us | to me)? (back | directly)? (whenever | when it suits | when you (want|feel) | at any (time|hour))
    (^|,) (so|or|and|just|please|you|then|only)* (say when | tell me when | say the word | name the day) (and|,)
  unless
    if (you|u) had
    (could|should) have (told|asked|called|rung|just)
    (if|when) you talk (to|about|over) (him | her | me like)
    (tell|say) (you|us) forgive
    (just|please) (tell me | say) (tonight|today|that|we|you|it)
    (shop|store|pool|branch|museum|registration|booking|road|tender) ..3 (is|are|was|stays|or|he|tell)
    say (thank|thanks|sorry|goodbye|hello)
    anything real
    (call|speak) of
    if you want to (know|see) (why|how|what) (i|it)
    still want nothing
    (office|paper|book) again
    only if
  flags
    [If you want to tell me how it] was, I'm here.
    [if you wanna shout at me thats] fair
    [Anyone who wishes to be heard] can choose whom to speak to.
    [My door is open on] Thursdays.
  passes
    If you had told me, I would have stayed.
    If I talk over you again, stop me.
    You could have told me.
