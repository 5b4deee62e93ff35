# Asks for a good time, lets the reader choose, invites their side.
strengths listening

class li-day        day time evening morning afternoon arvo night hour place spot slot week date weekend sunday saturday monday tuesday wednesday thursday friday moment way form café cafe route
class li-tell       tell talk say speak shout yell scold write ask share explain describe discuss vent rage scream complain let give have get bend blow throw read call ring put wish hear chat unload air tear swear rant know want wanna meet raise
phrase li-want      (want | wish | like | care | choose | need | prefer | feel like | would like | ever want | ever wish | ever care | ever like | have (things|something|stuff|anything|questions) | has (things|something|stuff|anything|questions) | got (things|something|stuff|anything|questions) | felt like | would rather | would sooner | feel able | feel up | would ever like | would care | desire)
# Words of meeting, talking, hearing: a free choice of time counts as listening when it is about one of these.
phrase li-meet      (talk | talking | speak | speaking | tell | telling | say | saying | hear | hearing | listen | listening | shout | yell | scold | ask | asking | discuss | meet | meeting | come | coming | ring | call | phone | write | reach | sit | visit | chat | answer | answers | pick up | explain | appraisals | coffee | question | questions | word | side | go through | know | see | join | be there | am there | around | home | complaint | account | evening | evenings | pick | name | choose | suit | suits | out with me | listens | callers | attend | conversation)
phrase li-who       (you|she|he|they|anyone|anybody|everyone|everybody|whoever|those | any of you | either of you | anyone who | any ..3 | some of you | the ..3 | your ..3)

rule you-pick-the-time
  step        3
  message     You let your reader choose when, where or how.
  source      article, step 3; research 2.2 listening
  even        conditional
  even        negated
  with
    {li-meet}
  match
    you (just|can|may|could|also|yourself|both|then|should)* (pick | choose | name | say | set | tell me | decide | fix | propose | suggest | get to pick) (the|a|an|your|any|me|on|us|which|one|of)* (day|time|place|when|hour|evening|date|spot|where|how|café|cafe|slot|who|night|week|way|that|whom|between)
    you (pick|choose|set|name|decide|say) (when|where)
    ^ (just|so|or|and|please)* (pick|name|choose|set) (the|a|an|your|any|me|one)+ <li-day>
    (pick|name|choose|set|say) (any | the | a | your | me a | me the | whatever | whichever) <li-day>
    or name a (time|day|place)
    (at|on|by|in|for|to|whatever|whichever|any|a|an|the|one|which) <li-day> (and (place|time|way|hour))? (that|which)? (suits | suit | would suit | is good | works | is convenient | is easiest | is bearable | is right | you (pick | choose | name | set | like | want | prefer | say | call | wish | can | need | find | are free) | of (your|their|her|his) (choice|choosing|picking) | they (propose|choose|pick|name|set|like) | it is good for you | is easier)
    (whenever|wherever|however|whatever|whichever|anytime|when) (and wherever | and whenever | and however | or wherever)? (it|that|is|<li-day>|would)* (suits | suit | would suit | works | is good | is best | is easiest | is easier | is convenient | will do | is fine | good) (you | him | her | them | for you | best | for | their | this | from | ,)*
    (whenever|wherever) (you|yous|ye|ur) (like | want | choose | prefer | say | are | feel | can | wish | fancy | ve | have | have got | need | call | would | name | pick | go) (able | ready | like | free | up | the time | time | a mind | to | it | willing | around | next)*
    any (day|evening|hour|night|morning|afternoon|arvo|weekend) (at all | you | that suits | works | is good | they like | you like | you are)
    any time (at all | you | that suits | works for | is good)
    when (it|that) (suits | is good | works | is convenient | is best | is ok | is okay) (for)? (you|him|her)
    when (you|ur) (have|get|ve|are|feel|got) (got|a|the|some|like|up|able)* (time|minute|moment|free|ready|half|desire|slept|about|willing|strong|it|talking|telling|speaking)
    (time|day|place|hour|form|moment|date|somewhere|anywhere|way) of (your|their|her|his) (own)? (choice|choosing|picking)
    at (your|their) (own)? convenience
    (in|by|at|with) (whatever|whichever|whatsoever) (form|way|place|time|route|language|words|manner|<li-day>|of)
    (whichever|whatever) (you | is | feels | would be | they) (prefer|prefers|easier|easiest|like|better|best|choose|comfortable|want|consider)
    (tell|let) me (know)? when (you|it|is|would|a) (are|is|have|suits|good|can|feel|like|free|want|time|would)+
    (say | tell me | name | write) (when|where|how) and (where|when|how|i)
    (when|where|how) (you) say
    (my calendar | my diary | my door | the afternoon | the evening | the microphone | the floor) (is | will be | s) (open|yours|free)
    you (say | tell me) (when|how|where)
    (would|does|could|will) (next|this) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend) (suit | be good | be ok | be okay)
    (would|does|could|will) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next|this|a|an|the) ..2 (suit | be good | be ok | be okay | be all right | be alright)
    (you can | you could | you may) (bring|have) (whoever | anyone | someone | somebody | a friend | your | her | him | anybody)
    (with or without | with) (a|your|the) (solicitor|lawyer|councillor|counselor|counsellor|daughter|mum|mother|union|advocate|friend) ..5 (if you like | there | in the room | beside)
    (you pick | you choose | your pick | ur pick) ,
    if (you|she|he|they) (want | like | would rather) ..3 , (your call | up to you)
  unless
    (whatever|whichever|what) (brick|color|size|material|one|model|make|charity|shade|style|amount|gift|flowers) you
    you (chose|picked)
    (any|what|which) way (you|that) (can|could|look)
    (any day | any time | any moment) (now|soon)
    i (will|would|shall|could)? (never|not) ..2 (any|whenever)
    (whenever|wherever|when) (i | we | he | she | they | the | it was | one)
    at the (time|place|hour|moment|day) (you|that|of|we|i|when)
    on the (day|evening|night|morning) (you | that | of | we | i | when | they were)
    you (could|should|might) (have | pick a place)
    (every|each) (day|time|evening|week) (you|that)
    you (could|can|would) pick (on|up)
    (pay|buy|order|stay|dinner|lunch|receipts|them) ..6 (of your choice | whenever you like | you like)
    in (the | a | that | any | no | such a | this) (way|form) (that|you|which|i|we)
    the (day|time|night|week|way|evening|hour|moment|place) (you|that|i|we|they|he|she)
    answer (when|whenever)
    (dinner|lunch|meal|refund|stay|collect|collected|delivered|pullets)
    take (all|as)
    when (you|it) (are|is) ready (we | to (order|leave|go|buy|pay))
    by (tonight|friday|tomorrow)
    you say that
    (had|made|make|have) you say
    (school | shop | provider | address | wherever you want | books | file) ..6 you (prefer|want|choose|say|like)
    (rush|hurry) you
    when is the
  flags
    [You pick the day].
    I'll come [at whatever time] suits you.
    [Name a time] and I'm there.
    I'm free [whenever you feel like] talking.
  passes
    You picked the restaurant and I complained all night.
    On the day you came home I was out.
    Any day now the part will arrive.
    I snapped whenever you asked.

rule when-is-good
  step        3
  message     You ask for a good time instead of taking one.
  source      article, step 3; research 2.2 listening
  even        conditional
  match
    would you (rather | prefer | like it better | sooner) (if)? (i|we|it|that|to|have|me) ..8
    (lmk | know | tell me) when (you are | ur | you | is | it is) ..3 (free|good|able|ready|around|suits|convenient)
    do you (want|prefer) (to)? (talk|meet|speak|come|know|hear) ..6 or (later|not|some|would|another|tomorrow|in|by|on|leave)
    (do|would) you (want|like) (to talk | to come | to meet | to hear | to know | to sit) ,
    (would|do) you (want|like|prefer) (to|me|it|us) ..6 or (would you | rather | do you | should i | shall i | not)
    tell me (whether|if) you (would|want|prefer|rather|sooner|like) ..8
    (a|any|some) (good|better|right|quiet) (time|moment|day|hour) (to|for|when) ..3 (talk|speak|meet|call|come|ring|you|us)
    would you like (someone | somebody | anyone | a friend) (there | with you | to be | else)
    (what|which) (time|day|evening|hour|place|way) ..1 (suits|suit|works|work|would|is|are)
    how would you (like|prefer|want) (us|me|to)
    (prefer|rather|like|sooner|want) to (speak|talk|deal|write|meet) (to|with) (someone | somebody | another | a different | anyone | my colleague | the)
    (when | what time | what day | which day | what evening | where | how) (would|is|are|could|can|will|might|should|do|does)+ (be | you | a | an | the | it | best | next | next be | i | we | suit | that | he | she | us | your | good)* (good time | good day | good moment | good | best | right | suit | convenient | ok | okay | free | available | reach | easiest | easier | like | talk | speak | come | prefer | call | ring | up | meet | all right | fine | see)
    (is|are|would|be|if) there (be)? (a|an|any|some|ever)+ (good|better|right)? (day|time|evening|hour|place|moment|way|chance) (when | that | where | at which | you | this | to | we | i | it | would | thatd)*
    what would be (a|the) (good|best|better) (time|day|way|place)
    (would|are|will) you (be)? (ever)? (willing|open|ready|up|prepared|able|free) (to|for) (a)? (talk|talking|meet|meeting|tell|telling|sit|speak|speaking|hear|hearing|see|let|share|sharing|coffee|chat|call|discuss|give|say|show|explain|have)
    (could|can|may|might) (we|i) (please|perhaps|maybe|ever|sometime|just)* (talk | speak | meet | sit down | sit | call | ring | come over | come by | come round | come and | come | hear | listen | see you | visit | have a talk | chat) ..10 (when (you|it|that) | whenever | if you | sometime | suits | ready | willing | hear | where you)
    (could|can|may|might) (we|i) ..4 (talk|hear|listen|speak) ..8 (your side | from you | how it | how that | what it | at a time | for you)
    would you (like|prefer|rather|care) (it|that|us|me|to|i|we|another|have|someone|somebody|a|for|the|if)* (talk|meet|speak|tell|say|hear|wait|hold|come|ring|call|write|day|time|person|withdrawn|sit|leave|discuss|go)
    (would it | does it | would that) (help | suit | be better | be easier | be all right | be okay | be ok | work | be good) (you|if|to|for|some|time|with|,)*
    (should|shall|may) (i|we) (leave|stay|keep|come|ring|call|write|wait|bring) ..8 or (would | should | shall | do you | is it)
    (when|once) (you|ur) (are|feel|re) ready (can|could|may|to)
    (at|is|name) a (good|better) time (to|for|is)
    (if|when) (you|she|he|it) (are|is) (willing|ready|open|ok|okay|up|happy|able) (to|for|with)? ..6 (talk|hear|tell|listen|meet|know|like|speak)
    (i|we) (would|will|d) (like | love | want | be glad | be grateful | be happy | be honored | be honoured | appreciate) (if | it if | to)* (we|i|you)? ..3 (could|can)? (talk | speak | meet | sit down | sit | come) ..6 (when|whenever|if|evening|day|time|you|suits|hear|listen)
  unless
    (walk through | order | delivery | demo | tour | refund | survey | newsletter | subscription)
    (when|what) (would|will|are|do) (you|i|we) (stop|learn|ever|grow|finally|start|forgive)
    would you (initial|sign|please|mind|confirm|stop|forgive|calm)
    (need|have) to talk
    how (could|can|dare) (i|you|anyone|we)
    how (are|do) you (think | know | expect | dare | want me)
    (today|tonight|now) ,
    how would you (like|feel) (it|if)
    where (would|are|is|can) (i|we|my|the)
    would you like us to send
    what time (is|does|will) the
    when (is|are|will) the
    (call|talk|ring) ..3 by (tonight|friday)
    or (what|else)
  flags
    [When would be a good time] to talk?
    [Is there a day that] suits you?
    [would you be willing to tell] me how it was
    [Could we talk when you're ready]?
  passes
    How could I have done that?
    When are you going to stop this?
    Can you call tonight?
    How would you like it if I did that?

rule i-want-to-hear
  step        5
  message     You offer to listen.
  source      article, step 5; research 2.2 listening
  even        conditional
  even        negated
  match
    (welcome|value|appreciate | glad of | grateful for | open to) (any|your|all|every|more)+ (questions|feedback|thoughts|criticism|comments|views|view|account|side|honesty|concerns)
    how (are|do) you (really)? (feeling|feel) (about|now|after|today)
    if (i|we) (have)? (left|missed|forgotten|got|overlooked|misunderstood) ..5 (please|do|just)? (say so | tell me | tell us | let me know | let us know | correct me)
    what (would|do) you (want|like|wish) (me|us) to (know|hear|understand|see)
    (invite|encourage|ask|welcome) (any|every|all|those|you|everyone)* ..4 (affected|who|hurt) ..4 to (write|tell|contact|speak|share|come|call | get in touch)
    (tell|ask|put|raise) (us | me | the board | to us)? (any|every|all|your|whatever)+ (question|questions|concern|concerns|doubts|complaints) ..3 (to|at|with|you|,)
    what (sort|kind) of ..3 (he|she|it) (is|was)
    (say|write) (what|whatever|everything) (you|there|is) ..3 (like | want | need | have | say | to say)
    (stay|here|there|sit|wait) ..4 until (the last person | everyone | everybody) ..3 (who|wants|has)
    come (to you | round | over | by | in | along) (and|to) (hear|listen)
    how do you feel (about|now|when|after)
    (i want | want | like) to (hear|know) (it|that|them|you) ,
    (would|could|can|will) you (please|perhaps|maybe|ever|sometime)? ..2 (tell | show | explain to | help | walk) (me|us) ..3 (what|how|which|why|where)
    ^ (please|so|just|and)* tell (me|us) (everything | all of it | anything | what (you|it|i|that|this|we|hurt) | how (you|it|i|that|this|we|much) | if there | about it | where (i|we))
    (coming|there|here|come) (only|just)? to (listen|hear)
    (my|our) ears are
    any (feedback|questions|criticism|complaint|comments|thoughts) ..2 you (have|want|would|may|might)
    (anything|whatever|everything) (else)? you (want | would like | wish | need | care | have) (me|us)? to (know|say|tell|hear|add|ask|understand)
    (chance|opportunity) to (hear|listen|talk|meet|sit)
    please (let me know | tell me | say) (if|when|what|how|where) ..6 (missed|wrong|anything|felt|hurt|suits|best|works|forgotten|else|good|convenient)
    (i|we) (would | will | d | do | am | are | really | truly | just | shall | should | only | also | very much)* (like | love | want | welcome | value | appreciate | be glad | be grateful | be honored | be honoured | be happy | be willing | glad | rather | sooner | ready | willing | happy | honored | prefer | wish | here | open | keen | hope)+ (to | it if you | for you | from)* (come and | be able to | just | really | sit and | sit | stop and)* (hear | listen | hearing | listening | know | understand | learn | an account | be told | tell) (to|of|about|from|it|how|what|that|your|you|everything|why|all|more|whatever|where|each|every|these|them|the|this)+ ((was | is | has been | felt) (for you | like)?)?
    (i|we) (will | would | d | ll | shall | can | am going to | am here to | promise to | want to | could | do)+ (just | only | then | also | sit and | sit still and | come and | sit there and | come to you and | properly | always | first | really | gladly | be here to | stay and)* (listen | hear | be listening | be all ears | hear you | hear it | hear them)
    (come|sit|hush|stay|there|here|want|willing|ready) (and|to) (just|really|only)? (hear|listen|hush)
    i am all ears
    (i am | we are) listening (at | on | , | if | whenever | to you)
    i (will|would|shall) not (argue | interrupt | wriggle | answer back | explain it away | defend myself | fill the | try to fix | come back with | justify)
    (say | tell me | tell us) (whatever | everything | anything | it all | all of it | as much or as little | the lot) (you (want|like|need|would|wish|have) | that you)
    (tell me | tell us | let us know | let me know) (what|how|if|where|which|about) (i|we|it|that|this|else|there|you|would|was|have|more|id|bothers|hours)+ (missed | have missed | was | like | felt | missing | wrong | left | for you | on your | to know | would help | need | needed | have needed | got wrong | hurt | else | anything | them | still | was like | would | want | worst | cost | did | have | bother | comes)+
    (hear | tell | learn | understand | tell me | tell us | hear about | know) (how|what|about) (it|that|this|you|the|those|these|her|hour|night|day|evening|week|weekend|months|rest|years|anger|flight|your)* ..2 (was|felt | has been | were | been | cost | meant | did | have been | is like | feels | lived | went) (for you | like | to you | for your | for each | on your | it to you | you | that | on you)+
    (hear|tell|give|say|talk|listen) ..4 (your|her|their|his) (own)? (side|part|view|version|account|piece) (of (it | this | things | the story | that) | first | too | to | in | ,)
    have (your|their) side of
    (been|bad|it|was|is|like|day|night|felt|looks) (on)? your (side|end) ,
    (how|what) ..6 on (your|ur) (side|end)
    what (did|have|had) (i|we) (miss | missed | get wrong | got wrong | not see | overlook | overlooked)
    how (was|is|has|did) (it | that | this | the ..2) (been)? (for you | feel | felt | land | affect | seem to you | make you feel | on your | sound to you | look)
    (invite|inviting|encourage|ask) ..4 to (tell|share|speak) (us | to us | with us | me | openly | their)
    tell me how (i|we) (can|could) make (this|it) easier
    what (was|were|is) (it|that|this|the|those|these) (like | worst | hardest | part | for you)
    (give|bend|have) (me|us|my) (what for | a piece of | ear | what | a serve | a talking | hell | an earful | both barrels)
    have it out with (me|us)
    (get|off) (it|stuff|things|this|that) off your chest
    (you | anyone | staff | they | she | he | of you) (have | has | have got | had) (things | something | anything | stuff | questions | more | a lot) (to say | you want | to ask | to tell | you would)
    (is|are) there (anything | something | more | a side | things | stuff) ..8 (you|i|me|we|us|know|say|ask|missing|pass|hear)
    if there is (a side | more | anything | something | stuff | things)  ..8 (missing|missed|know|say|ask|tell|bothering|told|seeing|hear|said|like|want)
    (is|are|be) (welcome|free|invited) to (say|tell|speak|ask|shout)
    (shout|yell|scream|rage|rant|vent) (at|to|all|about|some) (me|us|you|the|want|more|it)+
    ask me (anything|about|things|whatever|what)
    (whatever|anything|everything) (is|you|that|s|has) (in|on|would|have|like|want|need|care|you)+ (your mind | like | to say | to ask | say | tell | want | about)+
    (put|say) (your|their|her) (account|piece|side|case|view) (on record | to | in | ,)
  unless
    (what|all|which) (my|our|the|people|they|voters|everyone) ..2 want to (hear|know)
    what (i|we) can do
    say no ,
    (order|account|reference|serial|version|phone|policy|booking) (number|code|name)
    (told|tell) me what you (did | had done)
    listen , (you|i|we|there)
    tell me what (else)? you want (from me)?
    (can|could) you (please)? explain why you
    we hear you
    (we|i) (will|are|am) (continue to | using | continuing)? (listen|listening) (and|to|,)? (learn | to learn | and to learn | grow | learning | we)
    (sorry|sad|shocked|pleased|glad|delighted|happy|nice|good|great) to (hear|learn)
    (did not | never | refused to | failed to | would not | should have | could have | supposed to | forgot to) ..3 (listen|hear|ask|know)
    i (heard|listened)
    (do not | did not | never) want to (hear|know|listen)
    (you|they|everyone|all) ..2 want to hear
    (need|have|want) ..3 (to hear | hear from you) (today|tonight|now|by)
    (used to | i would) (shout|yell|scream)
    i (shouted | yelled | screamed | was shouting | was yelling)
    (hear|know) ..3 (we are | okay | ok | forgive | fine)
    (told|tells|telling) me (what|how|about)
    (tell|told) (him|her|them|everyone|the|my|mum|dad|mom) ..4
    you (shouted|yelled|told|said)
    i know (what|how)
    (i|we) (want | would like) (you|everyone|them) to know
    like to know what i can do
    (have|has) (nothing) to (say|ask)
    (let) me know (if|whether) (it|the) (works|arrives|breaks)
    any questions
    ^ listen ,
    shout (at|it) (the|my|him|her|them|a) (kids|dog|ref|tv)
    can not hear
    can hear (the|you|him|her|it)
    before (lunch|dinner|the|noon)
    (scared|afraid|worried|frightened|knew) ..4 (shout|yell|scream)
    argue with (it|that)
    say the word
    hear your voice
    (i|we) (know|understand) (exactly|just)? what it (is|was) like
    not to (shout|yell|scream|interrupt)
    i promise to (listen|hear)
  flags
    [I'd like to hear how it was for you].
    [I'll listen] to all of it.
    [If there's more, tell me what I missed].
    [I'm all ears].
  passes
    We hear you, and we're listening and learning.
    Sorry to hear about your gran.
    I didn't listen when you told me.
    I want you to know that I'm sorry.

rule if-you-want-to-tell-me
  step        5
  message     You invite their side without asking for it.
  source      article, step 5; research 2.2 listening
  even        conditional
  even        negated
  match
    if you (feel like | feel able | ever feel | are up for | would care | would like | want | wish | choose) (to)? (telling|talking|talk|tell|sharing|share|explaining|meet|meeting|ask|saying) ..4 (me|us|about|it|him|her|,)
    (whether|if) you (meet|talk|speak|come|write|ring) ..12 (is | will be | are) (for you | your | up to you | yours)
    you name (the|a) (day|time|place|pitch|hour|date|spot|pub|cafe)
    (hold | holding | host | hosting | run | arrange | arranged | set up | organise | organize | organising) ..4 (listening | open | drop in | public) (session|sessions|evening|evenings|meeting|meetings|hours|hour|forum|house|day|surgery)
    (listening | drop in) (session|sessions)
    (hotline | helpline | phone line | call) ..6 (speak|talk|tell)
    (if|should|whenever|when|anytime) {li-who} (ever | do | and when | two | all | or)* {li-want} (ever|to|about|two|both)* (come and | come in and | sit and | just | really | sit down and | also)* <li-tell> (to|me|us|with|it|about|at|off|anything|what|how|my|your|things|something|a|her|him|somebody|someone|out|down|through|more|that|,|and|on|you)+
    (if|should|whenever) {li-who} (ever | do | would | d | would like | wish | want | care | like | wishes)+ (to)? (like)? (talk | shout | yell | scold | discuss | be heard | tell | tell me | speak | ask | say | have it out | scream | vent)
    (anyone | anybody | those | whoever | everyone | everybody | any of you | families | people | customers | residents) (who|whose|affected|hurt|that)* ..2 (wish | wishes | wants | want | would like | would rather | likes | care | prefers | prefer) (to)? (tell | speak | ask | be heard | talk | come | give | bend | write | lodge | see | discuss | reach | put | say (something|anything|more|it|so|what))
    (you | callers | families | anyone | whoever ..8 | those ..8 | everyone | they | she | he | anybody ..8) (can|may|could) (reach | ring | call | find | write to | write | speak to | talk to | tell | come | scold | contact | choose whether) (me|us|with|a|them|and|on|at|her|him|the|directly|to|human|person|<name>)+ (at|any|whenever|when|off|directly|evening|evenings|day|speak|tell|on)
    you (can|may|could) (always | also | just | still | both | ring and | come and | of course)* (ring|call|write|tell|talk|speak|shout|scold|reach|ask|say|come) (and)? (to|me|us|with|at|off|tell|anything|whatever|it)+ (if|when|whenever|any|about|off|or|at|on|for|what|in|too|,)
    (my|our|the|a) (door|inbox|line|desk|office|microphone|kitchen|comments | dedicated line) (is | are | will be | has been | below) (open|yours|opened|below) ..8 (who|if|to|for|should|on|wants|listen|hear|and)
    (we|i) (will|shall|are|am|ll)+ (be)? (in|at|on|around|up|home|there|reading|holding|hold) ..14 (to listen | listen | hear | tell me | talk | shout | questions | for anyone | for whoever | for those | if you (want|like|need|feel|wish|would|ever) | yell | ask | whoever | anybody who | to hear)
    (we|i)? (hold | are holding | have set up | have opened | will hold | have arranged | open) (an|a|open|evenings|evening|hours)+ ..8 (tell | listen | say | hear | speak | talk | for those | who | where | at which)
    (take|answer|taking|answering) (your|any|all|every|their)? (questions | complaint | complaints | every complaint) ..3 (in|at|for|from|as|any|on|until)
    (i|we) (will|would|can|could|shall) (come|ring|call|meet|answer | pick up | be there) (over | round | to you | to | there | with you | down | and)* (when|whenever|at|on|wherever|any) (you | it | whatever | whichever | day | time | any | a day | an hour | the hour | a time | ever | suits)+
    (home|around|free|in) (all|every|any|most|after|till|from|until) ..3 (if you | so come | want to)
    (i am | we are) (home|around|free|up|here|in|about) ..10 (if (you|anyone|any) | want to | whenever)
    (come|pop|drop) (in|by|round|over) (and)? (tell | say | talk | shout | have it out | see | let | on the one | any | if)
    (let us | give us | let me) have (your|their) (side|view|account|say)
    (has|have|is|are) been (offered|invited|asked) ..6 (to say | to speak | space | space in | whether (she|he|they|you) | the space | to respond | what | how)
    (write|email|message|call|ring|text) (me | us | to me)? (back | directly | or call)? (whenever | when it suits | when it is good | when you want | when you feel | at any | any (time|day|hour))
    (reads|reading|read) (every|them|it|all|help|the) ..4 (myself | angry | one | so tell | first | personally)
    (bring|have|with) (someone | somebody | your (mum | sister | mother | friend | partner | union rep) | anyone | whoever) ..2 (if you like | if you want | there | with you | along | beside you)
    just (leave a note | say the word) ,
    (corrections|objections|questions|complaints|comments) (to it | on it)? (are|is) welcome
    (^|,) (so|or|and|just|please|you|then|only)* (say when | tell me when | say the word | name the day | name the hour | say where) (and|,)
    (i would | id | we would | i will) ..3 (pick up | come | answer | be there) (any | whenever | when | at any)
  unless
    (rather|sooner|prefer to) have (your|my|a|the)
    say (thank | thanks | sorry | goodbye | hello | well done)
    (call|speak) of
    (do not | did not) want to (tell|talk|say|hear|speak)
    (form|appeal|code|order|delivery|refund|shop|branch|product|newsletter|survey) ..4 (if|open|at|on)
    (shop|store|pool|branch|festival|museum|registration|booking|ticket|road) ..3 (is|are|was|stays) open
    i have something important
    (if|when) (i|we|he|she|they) (want|talk|say|tell|shout)
    will pay|refund
    if you want to (know|see) (why|how|what) (i|it)
    just (say|tell|told|said) (sorry | it | that | you | something stupid | him | her | them)
    (could|should) have (told|asked|called|rung|just)
    (tell|say) (you|us) forgive
    (just|please) (tell me | say) (tonight|today|that|we|ur|you|it)
    if you had (told|said|asked|called|come|been|not|only|just|talked|spoken|let|waited)
    (said|told|asked)
    (if|when) you talk (to|about|over) (him | her | me like)
    sit still
    if you (want|like) (it | that | me | one | them | to come | to buy | to use | to go | to eat | to borrow | to pay | to get | to see | to watch | to stay)
  flags
    [If you want to tell me how it was], I'm here.
    [if you wanna shout at me thats] fair
    [Anyone who wishes to be heard] can choose whom to speak to.
    [My door is open on] Thursdays.
  passes
    If you had told me, I would have stayed.
    If I talk over you again, stop me.
    The shop is open on Sundays.
    You could have told me.
