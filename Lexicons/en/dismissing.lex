# Sentences that wave off what the reader feels, or the right to feel it.
faults dismissing

# --- words of this file ---------------------------------------------------
class dm-too      too so over overly very really super pretty quite rather a bit little always being getting extra such awfully extremely fairly kinda mad well far just all completely totally utterly absolutely simply frankly unnecessarily somewhat tad honestly kind of
class dm-touchy   sensitive oversensitive over-sensitive hypersensitive emotional overemotional touchy dramatic melodramatic hysterical irrational unreasonable thin-skinned paranoid neurotic excitable fragile uptight theatrical whiny sulky stroppy prickly extra weird huffy silly childish petty immature butthurt salty overwrought highly-strung overdramatic delicate precious soft snowflake reactive unhinged
class dm-absurd   absurd ridiculous laughable overblown hysterical unhinged nonsense pathetic bonkers excessive melodramatic farcical comical operatic theatrical disproportionate alarmist exaggerated sensationalist florid shrill
class dm-upset    upset angry mad cross offended annoyed emotional hysterical dramatic worked-up sensitive worked het wound tearful furious hurt defensive insulted bothered outraged stressed huffy
verbs dm-weep     cry weep/wept/wept sob/sobbed/sobbed/sobbing bawl whine whinge moan sulk wail scream pout mope blubber greet/grat grumble
class dm-weeping  crying weeping sobbing bawling whining whinging moaning sulking wailing screaming pouting moping grumbling complaining shouting fussing carrying-on
nouns dm-fuss     fuss scene drama mountain meal circus saga song production palaver spectacle tantrum strop meltdown telenovela theatre crisis tragedy row stink to-do hoo-ha carry-on melodrama
class dm-theatre  melodrama histrionics hysterics hysteria theatrics dramatics waterworks tantrum tantrums pearl-clutching hoo-ha carry-on hullabaloo palaver
verbs dm-kill     kill murder shoot/shot/shot stab/stabbed/stabbed rob/robbed/robbed drown burn/burnt die/died/died/dying commit/committed/committed
class dm-folk     people folks folk customers users members fans tenants parents guests men women girls guys adults some kids children
nouns dm-baby     baby/babies crybaby/crybabies sook wuss princess diva martyr snowflake drama-queen lettuce

# the reader or those who complain
phrase dm-you     (you|u|ya|yall|he|she|they|people|everyone|everybody|some|<dm-folk>|parents | half of you | some of you | the internet)
phrase dm-you-are ({you-are} | {dm-you} (is | are | was | were | been | being | got | get | getting | seem | seems | seemed | act | acting | have been | became | become | r))
# "calm down" and its like
phrase dm-calm-down ((calm | cool | settle | simmer | dial it) down | calm (yourself|yourselves|ur|your) (tits)? | chill (out|pill)? | chillax | relax | lighten up | cool (it|off) | take it easy | get a grip | pull yourself together | wind your neck in | keep your hair on | touch grass | log off | compose (yourself|yourselves) | cheer up | take a (chill pill | deep breath | breath | tablet | step back) | grow (up | a pair | a spine) | man up | toughen up | get real | get a life | act your age | snap out of it | breathe | hydrate | (deep|big) breaths|breath | have a (cup of tea | cuppa | lie down | biscuit | gin) | drink (some)? water)
phrase dm-i       (i|we (am|was|were|are|have|had|been|did|do|should|will|would|could|can|must|need|want|tried|not|never|still|also|just|got|get|being|even|then|to|really|always|went|kept)*)
# telling what one wrongly said or did: "it was unfair of me to say that …"
phrase dm-owned   ((wrong | unfair | cruel | stupid | rude | easy) (of me | of us | for me)? to (say | call | tell | think | suggest | claim | act)? | (made | making | make) it (sound | look | seem) | i|we (even | just | then | only)* (told | called | said | accused | pretended | acted | claimed | implied | treated) | (made | make) you (feel | think | believe) | (if | whether | that) you were)

# --- rules ------------------------------------------------------------------

rule you-are-overreacting
  severity    error
  step        5
  message     Telling someone that they overreact tells them that their feelings are wrong.
  suggestion  Ask instead: “How was it for you?”
  source      research 2.1 dismissing; article, step 5
  match
    {dm-you} .. (overreact | overreacted | overreacting | exaggerate | exaggerated | exaggerating | overthinking)
    {dm-you-are} <dm-too>* (overreacting | exaggerating | overthinking)
    (your | the | this | that | such) .. (overreaction|exaggeration|overreacting)
    (blow | blew | blowing | blown) (it|this|that|things|everything)? (way|all)? (up (into|over|a) | out of (all)? proportion)
    (is|was|be|been|were|quite|totally|completely|all|seems|somewhat|rather|bit) out of (all)? proportion
    ({dm-you} .. | stop | , (do not | dont))  (freak|freaks|freaked|freaking|flipping|flipped|flip) out
    {dm-you} .. (go|goes|went|going|gone) (off the deep end | over the top | overboard | mental | ballistic | nuts | off on one | to pieces)
    {dm-you} .. (kicked|kicking|kick) off (like|about|over|at|again)
    (the|your|this) (reaction|response|outrage|fury|alarm|anger|criticism|coverage|emails|letter|letters|reply|comments|posts) .. (is | was | has been | seems | seemed | were | are | have been | felt) <dm-too>* (<dm-absurd> | over the top | uncalled for | unwarranted | misplaced | emotional | out of)
    (take | taking | takes | took | taken) (it | this | things | everything | that | stuff | comments | jokes) <dm-too>* (more)? (personal | personally | personaly)
    ({dm-you} | ur | your) .. (read|reading) (way|far|too|much|more|things)* into (it|this|that)
    (see|sees|seeing|take) (it|this) too emotionally
    (calling | to call | to speak of | to describe | your ..2 | the reaction | the outcry | threatening | suing) ...8 (is|was|seems|are|were) <dm-too>* <dm-absurd>
    (do not | dont | try not to | you must not | stop) (go|be|all|you|ever)* (read|take) (it | this | things | that | everything | so much | too much) (so|too)* (into|personally|personal|seriously | to (the)? heart | the wrong way)
  unless
    my|our (comments|posts|messages|remarks|reaction|response)
    (regret|sorry|apologize) (that|if)? you
    you (did|were|are) not
    to call you
    (no|not|never) (an)? (overreaction|overreacting|exaggeration)
  unless-clause
    {dm-i} (overreact|overreacted|overreacting|exaggerated|exaggerating|take|took|freaked|blew|read|flew|went|kept|jumped)
    i (do not | never | did not)
  unless-before
    {dm-owned}
  flags
    I think [you are overreacting].
    [You always freak out] over money.
    [You're reading too much into it].
  passes
    You weren't overreacting at all.
    I overreacted and I blew it out of proportion.
    I take it seriously.

rule you-are-too-sensitive
  severity    error
  step        5
  message     This makes the other person’s feelings the problem, and not what was done.
  suggestion  Leave their nature out of it, and say what you did that hurt.
  source      research 2.1 dismissing; article, step 5
  match
    {dm-you-are} (always|really|just|still|honestly|also|literally)* (<dm-too>)+ <dm-touchy>
    {dm-you} (have|has|had)? been (always|a|bit|<dm-too>)* <dm-touchy>
    (this|that|too|so) sensitive (that|in|about|over)
    (always|you) been|are|were (touchy|oversensitive|over-sensitive)
    (do not | dont | stop) (be|being) (like (this|that) | weird (with|about)) (with me | , | $)
    (the|that|her|his|your|one) <kin>|<dm-folk>|lad|gentleman|madame|madam|chap|wife|husband (is|are|was|seems) (<dm-too>)+ <dm-touchy>
    (do not | dont | stop | quit | not | try not to | must not) (be|being|get|getting) (<dm-too>)+ (<dm-touchy>|<dm-upset>)
    (do not | dont | stop | quit | must not | not) (be|being) (such)? (a|an) (bit of a | total | complete | little | big | wet)* (<dm-baby>|child|bore|victim)
    how (sensitive|touchy|emotional|easily|thin-skinned|dramatic|fragile|delicate) (some|people|you|everyone|they)
    (thin|thinner|thick|thicker|tough|tougher|no) (a)? (skin|hide|skinned)
    thin (the)? ..2 (skins|skin) (have|has|become|are)
    skin so thin
    thin-skinned
    (drama|crying) (queen|queens|baby|babies|king)
    (acting | behaving | behave | carrying on | crying | sulking | are | being) like (a|an|some) (little|spoilt|spoiled)? (child|teenager|baby|toddler|diva|princess|schoolgirl|widow|martyr|psycho)
    (delicate|precious) (flower|flowers|petals|soul)
    (sensitive|delicate|anxious|nervous|excitable|dramatic) (little)? (soul|type|disposition|chap|boy|one|person|temperament|flower)
    (in|at) your age (one|you|it|people)
    (not | expect | expected | hope | thought | from) ..4 (man|woman|lady|fellow) of (<number> | thirty | forty | fifty | sixty | seventy | your age | her age | his age)
    {you-are} (<number>|thirty|forty|fifty) (years old)? not (<number>|two|four|five|ten)
    (grown|big|strong|real|adult) (man|men|boy|boys|girl|girls|woman|women|lad|engineer|people|adults) (like (you|that) | .. (do not | does not | would not | should not) (cry|weep|whine|sulk|moan|wait|complain|sweat|need))
    (most|a|any)? grown (woman|women|man|men|adults|adult|engineer) .. (survive | can take | would have | who <dm-weep> | crying | weeping | in tears | in mourning)
    an adult can
    (your|her) hormones
    hormones (are|may|might|talking)
    {you-are} (just|probably|only|clearly|obviously|so|literally)+ (tired|hormonal|jealous|hungry|bitter|insecure|paranoid|emotional|huffy)
    play|playing|plays (the)? victim
  unless
    i|we (am | was | have been | were | are) .. <dm-touchy>
    (not|never) (being | too | so | at all)? <dm-too>* <dm-touchy>
    the (topic|subject|matter|situation|question|work|issue) (is|was)
    (it|this|that|things|life|weeks|months) (is|was|must|has|were|are|have) .. (difficult|emotional|silly)
    (make|makes|making|made) .. difficult
    (sensitive|personal) (data|information|subject|topic|matter)
    when (he|she|they) (was|were) little
  unless-before
    {dm-owned}
    (i|we|me|my|us) (am|was|were|being|as)
    (do not | not) (think|mean|believe)
  flags
    [You're too sensitive].
    Just [stop being so dramatic].
    You need a [thicker skin] for this.
  passes
    You weren't being too sensitive.
    I was too sensitive about money.
    This is a sensitive matter and I talked about it at work.

rule calm-down
  severity    error
  step        5
  message     “Calm down” tells the other person to feel less.
  suggestion  Leave the feeling to them: “You have every right to be angry.”
  source      research 2.1 dismissing; article, step 5
  match
    , (please|just|now|so|ok|okay|hey|right|look|kindly|maybe|then|seriously|honestly|everyone|everybody|folks|guys|people|mate|girl|love|petal|first|you|omg|also|well|lol|anyway|pls|bro|away|yall|go|everyone|or)* {dm-calm-down} (, | $ | about | over | now | a (bit|little) | mate)
    (need|needs|ought|should|better|asked|want|wants|learn|try|urge|advise|tell) (everyone | you | u | people | all | them | him | her | yourself | your _)* to? (just | really | all | learn to)* ({dm-calm-down} | take a (nice)? (deep)? breath | get over (it|this|yourself) | get some perspective)
    (let us | lets | could you | can you | you can | can we) (all|both|just|please|now)* ({dm-calm-down} | not get (hysterical|emotional|dramatic|worked|carried))
    (when | once | until | till | after | as soon as) (you | u | your _ | everyone | people | she | he) (have|had|are|is|has|finally|got|will)* (calmed | calm | cooled | settled down | chilled|relaxed | come to your senses | stopped crying | stopped shouting)
    (sense of (proportion|perspective))
    (keep|put|get|gain) (things|it|this|some)? (in|into)? perspective
    (some | more | bit of) composure
    (suggest|hope|wish) (that)? ..2 (simmers|calms) down
    you (could|can) (cool|calm) (off|down)
    go touch grass
    (recover|find|lost|lose|get|had|have|no) (their|your|a|its|the)? sense of humour|humor
    (recover|recovered) (their|your|her|his) (composure|temper)
    (please | just | can you | could you | try to | need to | you to | ,) be (more | a bit more)? (reasonable|rational|sensible|realistic|mature)
    learn to (take (a joke | criticism | feedback | a compliment) | laugh)
    see the (funny|bright|lighter) side
    see the (humour|humor) in
    (take | keep|keeping | put) (the)? (emotion|emotions) out of
    (bit|little) less (emotional|sensitive|dramatic|emotion|drama)
    remain|stay (factual|civil|rational|objective)
    (choose|try|show) (some | a little)? (gratitude|positivity|perspective|resilience) (over|instead|rather|, | $)
    (work on | build | develop | find | model) (your | some | a bit of)? (resilience|backbone)
  unless
    if a journalist
    asked to remain
    (tell|told) (her|him)
    let it go no further
    it was let
    nobody who
    myself
    thank|thanks
    (room|space|time) to (breathe|relax)
    (help|helps|helped) (me|us)
    (calm|relax) (together | at home | with)
    it is going to be|gonna be
    {dm-i} (asked|told|walked|waited|ask)? (you|her|him|them|to|until)* (calm|calmed|relax|breathe|cool|chill|grow|perspective)
    once|when|until|till|after i|we
  unless-before
    {dm-owned}
  flags
    [Calm down], it was a joke.
    [Just relax].
    Come back [when you have calmed] down.
  passes
    I need to calm down before I write more.
    I told you to calm down, and that was patronizing.
    Take a breath of sea air for me.

rule get-over-it
  severity    error
  step        5
  message     This sets a limit on how long or how much somebody may be hurt.
  suggestion  Their hurt has its own time; say what you will do meanwhile.
  source      research 2.1 dismissing; article, steps 5 and 7
  match
    get over (it|yourself|urself|this|yourselves|themselves)
    (be|been|got|gotten) over (it | that | this | a ..3) (by now | already | now | ages ago)
    {dm-you-are} (still|even) (going on about | on about | on this | banging on | sulking | harping on | upset about | upset over | crying about | stuck on | hung up on | dragging)
    still on about
    (stop|quit|enough) (going on | bringing it up | harping on | banging on | dwelling | carrying on)
    (do not | stop | no point | not to) (dwell|dwelling|brood|brooding|wallow|stew) (on|over|in)?
    (find | get | need | needs | take up) (a | yourself a | themselves a | yourself | themselves) (life|hobby|grip)
    (harden|buck|chin|chins) up
    spare me|us (the|your)
    enough (already | with the)
    enough (lah|la|now) $
    no long faces
    (when|once) you (have)? (finished|done) (crying|sulking|shouting)
    (you | she | he | u) (are|r)? (still)? sulking
    (you|he|she) will (survive|live) (, | $)
    (you will | you'll | we will) (both|all|soon|just)* (look back (and | on this and) laugh | (be)? laugh|laughing (about (this|it) | at (it|how)))
    (holding|hold|keep|keeping|carrying|nursing|bearing) (a | on to this)? (grudge|grudges|malice)
    have (bigger | real | actual) problems
    first world problems
    (been|its) (<number>|a|like|two|three)+ (day|days|week|weeks|month|months) (already|now|ago)? (, | and) (let|move|get|you)
    give it a rest
  unless
    (do not | not) (have|need|expect|want|asking|ask) (you|to|u)* .. (get over | stop)
    you (never | will never) .. get over
    not .. (ask|asking|expecting|expect)
    for (a|the) drink
  unless-clause
    {dm-i} (get over | stop | stopped | dwell | dwelling | find | take)
  unless-before
    {dm-owned}
  flags
    [Get over it].
    You'd better [get over yourself].
    Just [stop going on] about it.
  passes
    You don't have to get over it.
    I will get over it one day.

rule stop-crying
  severity    error
  step        5
  message     Telling somebody to stop showing hurt asks them to hide it from you.
  suggestion  Let them feel what they feel; say that you see it.
  source      research 2.1 dismissing; article, step 7
  match
    (stop | quit | no need for | enough | enough of | spare me | no more | less of | less) (the | your | all | all the | this | that | with the)? (<dm-weeping>|theatrics|dramatics|drama|lectures|violins|hysterics|tears)
    dry your eyes
    (going|went|go) to pieces (over|at|about)
    (went|going|go) crying to
    (was|is) kind of a lot
    (with that | with a | no | that | your) (long|mardy|sour|grumpy|glum|black)? face (on | like | , again)
    (long|mardy|sour|grumpy|glum) faces|face
    (are|r) (you|u|we) (seriously|really|still)+ (upset | mad | angry | sulking | on about | crying | going | bothered | doing this)
    (tired | sick | fed up | done) (of|with) (your | ur | all this | all your | her | his) (drama|crying|moods|complaining|nagging|sulking|tantrums|attitude|whining|moaning)
    how long (will|are|is) (this|you|your|u) .. (sulk|sulking|anger|mood|vexing|angry)
    (do not | dont | going to | gonna | done) (be)? sulk|sulking
    <dm-weeping>|tears (at|in|over|about|on|before) .. (does not | do not | will not | changes nothing | solves nothing | makes no | will move | is not)
    (getting|being) (angry|upset|hysterical|emotional|rude|shouty|mad|aggressive) (will|is|does|helps|never) (not)? (fix|help|going|nobody|solve|change|get)?
    (writing|shouting|typing|emailing|ringing|calling|posting|complaining) (to|in|us|at|all|about|me|again)* (capitals | capital letters | caps | paragraphs | essays | again and again)
    (typing|writing|sending) (essays|paragraphs|novels)
    (silent|silence) (treatment|thing) (again|till|until|is|its|now)
  unless
    let me|us
    (told|asked|ask) you to
    did not stop
  unless-clause
    {dm-i} (stop|stopped|crying|moaning|sulking|complaining|sulk|shouting|writing|typing|going)
  unless-before
    {dm-owned}
  flags
    Please [stop crying] now.
    [Dry your eyes].
    I'm [tired of your drama].
  passes
    I can't stop crying.
    I told you to stop crying, and that was cruel.

rule making-a-fuss
  severity    error
  step        5
  message     Calling it a fuss says that the hurt is out of place.
  suggestion  Leave the size of it to them; name what you did that caused it.
  source      research 2.1 dismissing; gold guide
  match
    (make|making|makes|made|turning|turn|turned) (such | this | it | that | everything | too much | so much | a whole | a | an | big | into | of | out | much)+ (<dm-fuss>|mountain | big (deal|thing|issue) | song and dance | soap opera | court case | federal case | world war)
    (making|makes) it (into)? (so|a|an) (whole)? (awkward|thing|drama|issue|era)
    (make|making|made) (such|far|too|so)+ much of
    (make|making|made) (more | too much) of (it|this) than
    (nobody | no one) (else)? .. (make|makes|making|made) (such)? a|an|one .. (<dm-fuss> | issue | big issue | song and dance)
    (turn|turned|turning|blow|blew|blowing) (it|this|that|things|everything) ..2 into (something|a|an) ..2 (it is | affair | <dm-fuss> | fight | war | crime)
    (you|u) (made|make) a (massive|big|huge|whole)? (fuss|scene|deal)
    (song and dance | heavy weather) (of|about|,)
    look at the (carry-on|drama|face)
    feelings in a (twist|bunch)
    it is kind of a lot
    (do not | dont | let us not | not | please do not | no need to | not need to | no point) (please | go | even | start | all | let us)* (make|making|turn|blow) .. (<dm-fuss> | big (deal | thing | issue | family matter) | issue out | a thing of | war | too much of | more of it | it a thing | into a whole thing | song and dance | into something)
    (make|making|turning) (it|this) (into)? (a|an) (thing|drama|issue|big) (out|of|about|,)
    (why | what is | what) (all)? (the|this) (fuss|drama|hysteria|commotion)
    (all | such | so much | all the | your | this) (the|this|that|a|your)? (fuss | carry-on | hoo-ha | palaver | hullabaloo | song and dance | drama) (about|over|for|from|is|was|, | $)
    (<dm-theatre>)
    (pure | of a | a) (theatre|drama|theater) (, | $ | of)
    (carry|carrying|carried|carries) on (like | as if)
    (you|u) (are|were|r)? carrying on
    (knickers|panties|undies|pants) in a (twist|bunch|knot)
    (bit|piece) of (theatre|theater|drama|acting)
    (in a | having a | throwing a | threw a) (huff|strop|mard|sulk|tizzy|tantrum|hissy|meltdown|wobbly)
    (a | something of a | rather | tad | bit | quite | somewhat | frankly | so | pretty | fairly | simply | is | was | felt | kinda | on the | were | been | kind of | got kind of | seems) (<dm-absurd>|shrill|ott | over the top | too much noise)
    (a)? (bit|tad|lot|little) (much|harsh|strong|dramatic|extreme|intense|rich) (, | $ | for | over | innit|no|tbh|though|tho)
  unless
    without (making|any|a)? (a)? (fuss|scene|drama)
    (no | not make a) fuss
    (my|our) (tantrum|fuss|drama|hysterics|outrage|behaviour|conduct|words|reaction|price|prices|fee|charge|email|message|post)
    it takes
    (price|prices|fee|wait|cost|charge)
    story is
    drama (club|school|teacher|class|group|lesson|lessons|department)
    (allowed|entitled|right) to? .. huff
  unless-clause
    {dm-i} (make|made|making|turn|turned|turning|threw|kicked|carried|carrying|cause|caused)
    {dm-i} (being|so|very|too|quite|a|bit|rather|in|little)* (<dm-absurd>|<dm-fuss>|harsh|huff|strop|much|dramatic)
  unless-before
    {dm-owned}
  flags
    [Why all this fuss] about a hat?
    [Please don't make such a drama] of it.
    Spare us the [histrionics].
  passes
    I made a scene in front of your friends.
    We will pay without any fuss.
    I was in a huff, and I took it out on you.

rule worked-up-about-nothing
  severity    error
  step        5
  message     This weighs the cause against the feeling and finds the feeling too big.
  suggestion  Ask what it meant to them, and leave the weighing out.
  source      research 2.1 dismissing; article, step 5
  match
    (worked up | het up | wound up | in such a state | upset|angry|mad|emotional|cross|pressed) (about | over | by | because of) (nothing | a | an | one | such | some | so little | two | three | every)
    (get|gets|getting|got) (yourself|yourselves|all|so|too|very|this|that)* (in a state | worked up | het up | in such a state | wound up)
    (do not | dont | no need to | stop | must not | should not) (please|you|go|get|getting|be|being|work)* (yourself|so|too|all)* (upset | offended | worked up | a strop | huffy | het up | stroppy | hysterical | angry)
    <dm-weep> (.. over | about | over | for) (nothing | a | an | one | something | such | milk | furniture | football | everything | the word | every single)
    (imagine|fancy|who) (even)? <dm-weep>|pressed|upset ..3 over (a|an|some)
    (you|he|she|u) <dm-weep> (at|about|over|if) (everything|every|anything)
    (as if | as though | like | think|thought) (i|we|somebody|someone|it|there|its|he|she) (had|have|has|was|is|just|were|would|got|been|getting)* (<dm-kill> | murder | murdered | dead | the end of the world)
    (acting | act | behaving | carrying on | treating me) .. (like | as if | as though) (i|we|u|someone) ..2 (<dm-kill>|murdered|did|ran|stole|am|had)
    (you would | anyone would | one would | anybody would | id|ud) (have)? think|thought (that|from|i|we|someone|there|it)
    (a lot | bit much | too much | excessive | extreme | intense|drama|tears|noise) (for|over) (a|an|one|some|such|two|<number>)
    (quit|quitting|left|leaving|leave|blocked|ended|walked|walk) ..6 over (a|an|one) (_)? (joke|word|comment|remark|tambourine|helmet|tweet|meme|typo|text|like|photo|plant)
    (silly | daft | pointless | useless | no use | no good | no point | childish | petty) (to|in)? (getting|get|be|being|crying|cry|sulk|sulking|moaning|greeting|sooking|complaining|fuming)
    not (expected|expect|thought|think) ...8 (to pieces | cry over | so upset | this upset | tears)
    (it is | its)? not that (deep) (, | $)
    (you|u) only (cried | cry | did that) (so|because|to)
    suddenly (it is | everybody is | everyone is) (a|an|traumatised|offended)
    (tears|crying|weeping|sobbing) (over|about) (a|an|one|some|this)
    (crying|cries|cry|tears) (on a live | in front of everyone | about it)? ..2 is a choice
  unless
    understandably|rightly|rightfully
    (right|reason|cause) to (be|feel|cry)
    understand|see why|no wonder|of course|rightly
    (made|make|making|left|saw|watched|heard) (you|her|him|them)
    (funeral|grave|hospital)
    (sorry|apologize|apologies) .. (shouting|screaming|yelling|moaning|whining)
    your (mum|mother|dad|father|gran|nan|brother|sister|dog|cat|husband|wife) ..3 (died|death|dead)
  unless-clause
    {dm-i} (so|all|too|very|really|left|walked|quit|cry|cried|crying|blocked|leave|<dm-upset>|worked|wound|<dm-weep>)
    woman (crying|weeping)
  unless-before
    {dm-owned}
  flags
    I don't see why you [get so worked up] over a spoon.
    You're [acting like I killed] someone.
    Why [cry over a] dress?
  passes
    You have every right to be upset about this.
    I shouted at you over a parking space.
    I made you cry over a joke.

rule no-reason-to-be-upset
  severity    error
  step        5
  message     Nobody needs a permit for a feeling; this one refuses it.
  suggestion  Say what you see: “You’re angry, and I understand why.”
  source      research 2.1 dismissing; article, step 5
  match
    (no | not any | hardly any | little) (real|good|earthly)? (need|reason|cause|call|point|grounds|use) (at all | whatsoever | really)? (for|to|in) (you | anyone | people | them | your _ | her | him)* (to|in)? (be|get|feel|go|start)* (<dm-too>)* (a|such|that|this|capital)* (<dm-upset> | drama | tears | alarm | concern | complaint | tone | shout | scold | cry | crying | weep | sulk | panic | hysterics | fuss | scene | offence | greeting | raise your voice | letters | language | looking all | in such a state | carry on | speak of | weeping)
    nothing (here | really | at all)? to (cry|weep|sulk|shout|fret|get|be|complain) (upset|angry|about|over|worked|offended|hurt)
    why (are|is|do|does) (you|u|everyone|people|she|he) (being|so|getting|still|even|acting|always|get|all)* (<dm-upset>|pressed|sensitive|dramatic|difficult|weird|crying | like this)
    (idk|know|see|understand|get) why (you|u|everyone|everyones|it|ur) (is|are|so|needs)* (upset | pressed | mad | angry | offended | crying | upsets | bothers | a lecture)
    (cannot | can not | do not | fail to) (see|understand|get) (what|why) (you|u|all|the|there|it|anyone|people|grown) ...5 (upset|problem|fuss|angry|offended|hurt|crying|weep|weeping|complaining|about)
    no (offence|offense) (but | $)
    (nobody | no one) has any (cause|reason|right) to
    see no grounds for complaint
    (have|has|had) no (right|reason|cause|business) to (feel|be|complain|judge|cry|act|moan|sulk) (hurt|upset|angry|offended|about|like)?
    (choose|chose|chosen|choosing) to (be|feel|take|see|hear|read|find) (offended|hurt|it|this|that|offence|offense|upset|insulted|angry) (as | that way | like | , | $)
    (life|grief|anger|pain) is (a|your) (choice|story)
    (your|their|her|his) (feelings|emotions|reaction) (is|are) (your | their | her | his | not my | not our) (own)? (responsibility|problem|choice|business|lookout)
    (helped nobody | helps nobody | helps no one | solves nothing | is not helpful | not conducive)
    not (everything|always|all) .. about you
  unless
    i|we (had|have|see|saw|know) no (need|reason|cause|right|call|business|excuse)
    no (need|reason|cause|call|excuse|right) (for me | for us | for my | for what i)
    no need to (reply | answer | write | forgive | hurry | respond | come | worry | get back | get up | be)
    to (shout|raise) .. (at you | my)
    (i|my|me) (shout|anger|tone|voice|temper|shouted)
    (you|she|he|they) had (done)? nothing
    (want|mean|meant|try|trying|tried) to (upset|offend|hurt)
    not (help|helpful) of (me|us)
    (sorry|apologize) .. chos
  unless-before
    {dm-owned}
    (i|we) (know | see | understand | can see)
    no wonder
  flags
    There's [no need to get upset].
    [Why are you so upset]?
    I [can't see why you're so upset].
  passes
    There's no need to reply.
    I had no reason to shout at you.
    You had done nothing to be ashamed of.

rule determined-to-be-offended
  severity    error
  step        5
  message     Saying that people like to be hurt accuses those who are.
  suggestion  Take those who are hurt at their word: what did they say it did to them?
  source      research 2.1 dismissing
  match
    (you|u|people|those|some|someone|anyone|everyone|everybody|who|they|she|he|<dm-folk>) ..6 (determined|keen|eager|desperate|ready|quick|love|loves|enjoy|enjoying|like|want|itching|fond|raised|prefer) (of|for|to|being|be|get|take|find|feel|any|a|reason|excuse|something)+ (offended|offence|offense|outraged|outrage|upset|hurt|mad|angry|insulted|wounded|disturbed|complain)
    (look|looking|searching|hunting|spoiling|fishing) (for|to) (something | things | anything | a reason | an excuse | reasons | excuses | trouble | drama | microaggressions | offence | offense | attention | sympathy | a fight) (to (be|get|complain|take) | , | $)
    (find|have) something (new|else)? to (be (upset|angry|offended) | complain|moan|cry)
    (so|too|easily|perpetually|professionally|permanently) (easily)? (offended|triggered|outraged)
    (cancel|outrage|call-out|victim|snowflake) (culture|mob|brigade|industry)
    (people|generation|everyone|everybody|<dm-folk>) (today | these days | nowadays | of today) .. (sensitive | soft | hurt | offended | cannot | can not | cry | no | used to)
    (your | this | the younger | the modern) (whole)? generation (is|are|can|has|have|always|just|needs|takes|gets|cries)
    you young people
    made up (your|their) minds|mind to be
    (people|some|folks|those) ..4 (enjoy|enjoying|enjoyed) (being|their|the) (mad|angry|disgust|outrage|offended|drama)
    (people|some|many|who) (chose|chosen|choose) to (find|be|feel|take) (it)? (offensive|offended|offence|hurt)
    in (my|our) (day | time | country | generation | father's house) ..8 (nobody | no one | we | people) ..8 (cry|cried|complained|complain|fuss|grateful|sulk|minded|offended|feelings|therapy|moaned)
    outrage (is|as) (the|a|their) (hobby|sport|business)
    (used to be able to | could once) (laugh | take a joke | take a compliment)
    (cannot | can not | could not) (take|handle) (a | any | some | my | honest | direct | constructive | bit of)* (joke|feedback|criticism|banter|honesty)
    can you not (even)? take a joke
    (nobody | no one) can (say|take|joke) (anything | a joke | about anything)
    attention seeking|seeker|seekers
  unless
    i (am|was|have) (looking|determined|keen|eager|happy|ready)
    you (were|are) right to
    right to (be|feel|take)
    (who|those) (were | was | are | have been) (hurt|offended|upset) by (my|our|what|this)
    (sorry|regret|apologize) .. (if|to|that|anyone|anybody|some)
  unless-before
    {dm-owned}
    (myself|ourselves)
  flags
    [Some people are determined to be offended].
    You are just [looking for a fight].
    [Nobody can take a joke] any more.
  passes
    I was determined to be heard and I talked over you.
    You were right to be offended.

rule others-did-not-mind
  severity    warning
  step        5
  message     That others took it lightly says nothing about how it was for this person.
  suggestion  Leave the others out: this is about one person’s hurt.
  source      research 2.1 dismissing; gold guide
  match
    (nobody | no one | none of the | not one) else (in|at|there|here|has|had|seems|seemed|on|the|team|room|office|was|is)* (problem | complained | complains | complaining | minded | mind | cared | bothered | offended | upset | a problem | an issue | to mind | cried | felt)
    (everyone | everybody | the others | the whole _ | the rest of the _) (else)? ..3 (thought it was | found it funny | was fine | were fine | took it | got the joke | let it go | laughed except | enjoyed it | managed | coped | was having a (lovely|great|good))
    (nobody | no one) (felt|thought|took) (bad | offended | it badly | it seriously)
    (most | other | normal | sane | reasonable | sensible | any normal | any sane) (people|women|men|girls|guys|wives|husbands|customers|person|woman|man) (would|do|did|can) (not|have|be|never|just)* (laughed | laugh | complain | complained | mind | flattered | grateful | glad | shrugged | cry | cope | moved on | thank | make | check | care)
    (you are | ur | you) (literally|seriously|the|only|still)* the only (one|person|customer|guest|parent|member) (who|that|still|with|complaining|going|to|, | $)
    (consider|count) yourself lucky
    (is|was|are) more (your pace | than you could (bear|take|handle))
    how many people would (envy|kill)
    (any|a) (good|normal|reasonable|sensible|real|proper|decent|other)? (wife|husband|woman|man|friend|girl|guy|person) ..5 (would have | will | would) (understand|laughed|cackled|shrugged | moved on | been flattered | had a laugh | let it)
    anyone else would have (had a laugh | laughed | shrugged | moved on | let it | been flattered)
    (nobody | no one) else .. (blinked | thought twice | batted | said a word)
    (got|had) (far|much)? worse .. and (nobody | no one | got on | i never)
    chosen to be flattered
    girls|guys would kill for
    (most|other|any|grown) (girls|women|guys|people) would (kill for | have seen | say thank)
    (has|had|have) no complaints
    (be | should be) (grateful|thankful|flattered) (that|it|i|for)
    (has|have|had) never (had|heard|met) (a)? (complaint | anyone so)
  unless
    (nobody | no one) else (to blame | is to | was to | did | made | but me)
    you were the only (one|person) (who|that)? (not | i did not | i left | without)
    (only|one) (person|one) (who|that) (ever | has ever | stood | helped | believed | trusted | understood | did not)
    i|we (am|are|was|were|should|ought|would) ..2 (be)? (grateful|thankful|flattered)
    (told|left|furious|been|devastated|angry)
  unless-before
    {dm-owned}
  flags
    [Nobody else had a problem] with it.
    [Most people would have laughed].
    [You're the only one who] minds.
  passes
    Anyone would be furious.
    Nobody else is to blame.
    You were the only one I didn't invite.

rule your-tone
  severity    warning
  step        5
  message     Grading how someone complained turns the eye from what they complained about.
  suggestion  Answer what they said, and let the tone pass.
  source      research 2.1 dismissing
  match
    (your | ur | this kind of | this sort of | that kind of | such a) (tone|language|attitude) (was | is | in | with | towards | over | of voice | at | , | $)
    (that|this|the) (tone|attitude) (with me | towards | you | in your)
    (was|is|were|are|quite|totally|completely|so|bit) uncalled (for)?
    refrain from (emotional | insulting | abusive | emotive | weeping | speculation | such language | this tone)
    (keep|moderate|watch) (your|their) (language|tone|hysterics) (constructive|civil|polite|, | $)
    (no need | writing|type|typing|shouting) ..2 (in|for)? (capitals | caps | all caps | capital letters)
    giving (way|vent|in) to (indignation|anger|emotion|hysteria)
    not something that we|i can take seriously
    not borne out by
    (question|matter) of perception
    (jump|jumping) to emotional
    (emotive|emotional|inflammatory|intemperate) (language|terms|tone|wording)
    (find|found|call|describe|calling) ..6 (frankly | quite | rather | a bit | somewhat | very)* <dm-absurd>
    that|it|this (seems|is|was|seemed) (to me)? (frankly|quite|rather|simply) (comical|hysterical|theatrical|ridiculous|laughable)
    too (strong|big) a word
    well advised to (compose|calm|reflect)
  unless
    mine|ours
    (my|our|i|mine) .. (tone|language|attitude|uncalled|words|caps|capitals|emails)
    (tone|language|attitude) (i | we | of mine | that i)
    i (was|am|were|wrote|typed|put|shouted)
    write .. in capitals
  unless-before
    {dm-owned}
  flags
    [Your tone was] uncalled for.
    Your letter was [quite uncalled for].
    Please [refrain from emotional] appeals.
  passes
    My tone was uncalled for.
    The language I used was a disgrace.
