# Validation: the harm to the reader is named, or their feelings are granted.
strengths validation

# --- words of this file ---------------------------------------------------------
class va-you       you u ya ye yous yuh youse y'all
class va-your      your ur yr yer yours his her their
class va-adv       so very really truly deeply quite just also still again only all totally entirely completely fully absolutely too both always well even probably now then already how terribly awfully perfectly rightly understandably rightfully obviously clearly certainly exactly fully fine
class va-feel-adj  angry mad furious upset hurt cross livid raging annoyed disappointed frustrated worried scared frightened afraid anxious sad ashamed embarrassed humiliated mortified betrayed lonely alone foolish stupid small unsafe insulted offended bitter resentful wary sceptical skeptical suspicious done tired exhausted heartbroken devastated shaken distraught desperate fed-up gutted disgusted appalled confused lost vulnerable exposed excluded invisible unwanted unloved worthless disrespected let-down pissed vexed sick uncomfortable distressed terrified numb crushed shocked panicked stressed doubted cheated used robbed violated powerless helpless belittled dismissed ignored abandoned rejected
nouns va-feel-noun anger hurt pain fury frustration disappointment upset grief fear worry shame humiliation embarrassment distress suffering sorrow loneliness stress anxiety panic heartache trauma indignity degradation inconvenience outrage disgust misery hardship loss damage harm trouble strain rage resentment mistrust distrust confusion
verbs va-harm      hurt/hurt/hurt/hurting upset/upset/upset/upsetting offend harm wound embarrass humiliate scare frighten disappoint shame insult distress worry/worried shake/shook/shaken disrespect belittle betray cost/cost/cost traumatise traumatize exhaust rattle sting/stung/stung ruin spoil/spoiled spoil/spoilt isolate undermine stress burden terrify/terrified alarm expose ambush blindside degrade inconvenience
verbs va-suffer    lose/lost/lost miss wait suffer endure cry/cried cover carry/carried bear/bore/borne sleep/slept/slept pay/paid/paid give/gave/given flinch cancel/cancelled/cancelled sit/sat/sat stand/stood/stood spend/spent/spent walk hear/heard/heard learn learn/learnt/learnt find/found/found grow/grew/grown drive/drove/driven borrow travel/travelled/travelled work plan/planned/planned save trust face explain defend apologise watch read/read/read lie/lay/lain wake/woke/woken scrub/scrubbed/scrubbed mop/mopped/mopped
class va-num       one two eleven thirteen fourteen sixteen eighteen hundreds thousands scores countless three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred several many few couple dozen half
class va-pastev   went came saw ran sat stood lay fell flew grew drew taught dealt slept wept crept swept built bent fed fled met bit froze rose shook stuck hung sang sank swam began laid paid found wound won quit cut shut lost took drove woke wore ate heard read spent cried bore carried hid forgave swallowed worked
class va-notside  said told asked helped trusted need needed wanted married called texted messaged emailed posted shared ordered pressed opened invited offered raised decided started agreed promised warned mentioned pushed pointed suggested raised insisted claimed refused accused attacked provoked ignored blocked lied shouted yelled screamed snapped cheated betrayed hurt overreacted misunderstood misread twisted blamed demanded complained failed forced liked loved enjoyed used seemed looked appeared happened deserved taught reacted moaned nagged planned booked answered replied
class va-health    chest health back knee heart age wife wife's husband husband's mother mother's job work illness operation hip eyes
class va-right     right reason cause grounds entitled licence
class va-part      some many most several few lot lots both all half dozens hundreds thousands each either none
class va-body      flinch cry fold go shrink walk leave sit wipe look put swallow blink stand wince shake pull turn step reach try struggle stare freeze smile laugh stop hold bite shut close drop wait apologise tremble blush redden stiffen jump start back clutch
class va-made      feel look seem cry doubt wait question think worry wonder choose pay stand beg apologize leave sit explain prove defend repeat carry lie hide walk dread dig chase relive mistrust distrust suffer miss lose late into out small afraid scared uncomfortable responsible invisible unsafe homeless sick ill anxious ashamed unwelcome unhappy miserable vulnerable nervous jumpy frantic sorry
class va-loss      life lives home homes job jobs livelihood livelihoods savings seat seats place places health sight trust faith house houses business businesses pet dog cat child children baby son daughter mother father husband wife sleep wages pay money day days holiday chance work data files photos privacy dignity confidence sense reputation name library school reading garden crop harvest deposit friend friends spot slot turn flight connection weekend evening night
class va-people    people customers users passengers patients residents families children parents guests neighbours neighbors colleagues staff players fans supporters readers viewers students pupils tenants drivers workers employees women men men's mothers fathers workers candidates households members contributors maintainers kids team everyone some many several others those most anyone
class va-feeling   pain suffering hurt indignity humiliation grief distress stress embarrassment anguish trauma fear harm upset disappointment frustration worry
phrase va-sees     (i | we) (<va-adv> | can | do | did | could | have come to | must | want to)* (know|understand|see|realize|realise|appreciate|recognize|recognise|imagine|accept|acknowledge|kno)
class va-notside2  laughed reported jumped ticked vetted vouched benched hid turned stayed built copped drove carried came

# --- the reader's feelings are granted --------------------------------------------

rule grants-the-right
  step        5
  message     You grant the reader the right to feel as they do.
  source      article, step 5; research 2.2 validation
  even        negated
  match
    (<va-you>|they|he|she|<name>) (<va-adv> | would | would have | have | has | had | as)* (every | all the | good | a | full | each | perfect) (<va-adv>)* <va-right> (to | not | for | of | that | , | $ | and)
    (<va-you>|they|he|she) (have|had|has) (<va-adv> | yuh)* (reason|right|cause) (to | fi | , | $ | for | not)
    you|they|he|she (<va-adv>)* (are|is|were|was) (<va-adv>)* within (your|their|his|her) rights to
    (you|u) (was|were|are | would be) (<va-adv>)* right (<va-adv>)* to (be|feel|call|ask|say|complain|doubt|walk|leave|hang|tell|block|question|worry|shout|expect|suspect|report|go|not)
    i|we (<va-adv> | do | could | can)* not (<va-adv> | even)* (blame|fault) (<va-you>|them|him|her|anyone)
    (of course | no wonder | naturally | understandably) (<va-adv>)* (<va-you> | they | he | she | people)
  unless
    , but (i|it|that|we)
    (you|u) have no (right|reason|cause)
    right (here|there|away|after|before)
    no wonder (i|we)
  flags
    [You have every right to] be angry with me.
    [I don't blame you] for hanging up.
    [You were right to leave] before the speeches.
  passes
    You have no right to be angry.
    Turn right at the church and you're there.
    You were right about the ladder.

rule shares-the-view
  step        5
  message     You say that anyone in the reader's place would feel so.
  source      article, step 5; research 2.2 validation
  match
    (it|that) (<va-adv>)* makes (<va-adv> | perfect | total | complete)* sense (that | why | you | , | $)
    i would (have)? (<va-adv> | be | been | feel)* (done|shouted|felt|feel|be|been|angry|mad|furious) ..3 (as well | too | the same | in your (place|shoes))
    in your (place|shoes) (i|anyone|anybody) would
    i (<va-adv>)* would ..6 in your (place|shoes)
    (<va-you>|they|he|she) (<va-adv> | did)* (deserve|deserved|deserves) (<va-adv> | a | whole | lot | much | far | so)* (better | more than | to (hear|be|have|get|feel) | accountability | an answer | answers | the truth | honesty | an apology | respect)
    (too|also) deserve an apology
    (<va-you>|she|he|they) (was|were) (<va-adv>)* not (<va-adv> | being)* (overreacting | dramatic | sensitive | silly | imagining | crazy | paranoid | unreasonable)
  unless
    (make|makes) no sense
    i (deserve|deserved)
    if (you|u)
    (would|will) (you|u)
  flags
    [You weren't being dramatic] when you walked out.
    [I would have been furious too].
    [You deserved better] from me.
  passes
    It makes no sense to me.
    I deserve better than that.

# --- what the reader had to bear ---------------------------------------------------

rule had-to-bear-it
  step        5
  message     You name what the reader had to do because of it.
  source      article, step 4 and 5; research 2.2 validation
  match
    (<va-you> | <name> | he | she | they | people | families | many of you | some of you | several of you | three of you | those of you | <va-your> <kin>) (<va-adv> | both | had | have | has | must have | may have | will have | then | each)* (had to | have had to | has had to | having had to) (<va-adv>)* (<va-suffer.base> | sit | stand | hear | explain | watch | go | get | come | take | wait | face | find | tell | pay | beg | drive | borrow | clean | cover | deal | read | defend | see | work | present | walk | chase | call | ring | carry | put up | pick | do | make | listen | put | smile | lie | be | live | ask | say | apologize | learn | spend | leave | cope | redo | rebuild | start | cancel | miss | look | sleep | travel | use | check | fight | give | manage | wonder | share | bring | stay | rely | count | endure)
    (<va-part>|<va-num>|<number>) of (you | u | ye | y'all | them | our <va-people> | those | whom) (<va-adv> | have | had)* (had to | had (already | given | told | made | planned | booked | paid) | were (left|told|turned|hurt|made|sent|stranded|crying) | lost (!control) | paid | spent | waited | slept | missed | stood | went without | could not (!find) | travelled | gave up | relied | carried (that|this|it) | cried | suffered | been (found|left|made|told|waiting|hurt))
    you (<va-adv>)* (must now | now must | now have to)
    (you | u) (<va-adv>)* (are|were) (<va-adv>)* the (one|ones) (left | stuck | who (has|have|had) to)
    (nobody | no one | no child | no family | you | she | he | they) should (<va-adv> | not | never)* (have|has|had) (<va-adv>)* (to | had to)
    you|u|he|she|they|people|families had no (way of | chance to | one to | warning | say in)
  unless
    in which <number>|<va-num>|some|many|several of
    only|just (lost|had to|missed)
    (teeny|tiny|little|wee|short) (while|bit|time)
    before (you|u|they|he|she) (had|have) to
    (live|cope|bother | put up | deal) with me
    sorry (that)? (you|u) (had|have) to
    (you|u) (had to | have to | must) (forgive|understand|believe|know|admit|stop)
    (you|u) (do|did|need) not have
    if (you|u)
    so (that)? (you|he|she|they)
  flags
    [You had to explain] it to your own children.
    [Some of you had given] notice at your old jobs.
    [You were the one left] with the bill.
  passes
    You had to forgive him, he is your brother.
    Some of you have asked about parking.
    You were the one who wanted a dog.

rule done-to-the-reader
  step        5
  message     You name what was done to the reader.
  source      article, step 4 and 5; research 2.2 validation
  match
    (<va-you>|he|she|they) (<va-adv>)* (was|were|got) (<va-adv> | then | thereby)* (left | made to | kept | forced to | told off | sent home | chewed out | shamed | humiliated | grounded | laughed at | ignored | abandoned | stranded | blamed | locked out | turned away | refused | denied | exposed | doubted | put (in|through|on) | given bad | stood there | alone | led to believe | robbed | scared | frightened | terrified | hurt | overcharged | embarrassed | called out | frightened)
    (you | u | she | he | they | who) (<va-adv>)* (was|were) (<va-adv>)* (laughed at | told off | sent (home|away) | made to | shouted at | mocked | turned away | accused | blamed | cut off | pulled up | teased | ridiculed | jeered | booed | evicted | sacked | suspended | fined)
    i|we (<va-adv> | have | had)* left (you|u|her|him|them|ye) (<va-adv>)* (wondering | waiting | hanging | stranded | holding | guessing | with (no|nobody|nothing|all|that) | to (deal|face|cope|carry|clean|pick|explain|find|wonder|manage|pay|handle|sit|stand))
    i|we (<va-adv> | had | have)* made (you|u|ye|him|her|them | (your|ur) _) (<va-adv>)* (<va-made>)
    i|we (<va-adv> | have)* (hurt|humiliated|embarrassed|scared|frightened|shamed|disappointed|betrayed|belittled|insulted|undermined|harmed) (and <-ed>)? (<va-adv>)* (<va-you>|my|your|ur|our|those|him|her|them|people|everyone)
    what i|we (have)? (put | did to | took from | cost | done to) (<va-you>|him|her|them|your)
    (no longer | not | never) (<va-adv>)* feel (safe|welcome|comfortable | at home)
  unless
    for how (they|you|he|she|it) (behaved|acted|look)
    what i|we did to (you|u|her|him|them) ..2 (was|were|is) ..2 (deliberate|spiteful|wrong|cruel|unforgivable|vile|mean)
    tell (him|her|them) (that)? (you|u)
    sorry (that)? (you|u) (was|were)
    if (i|we|you|u|anyone|anything)
    (never|not) (<va-adv> | meant | mean | want | wanted | trying | going)* (to)? (hurt|embarrass|scare|harm|insult)
    said (that)? (i|we)
    made (you|u|her|him|them) (a|an|the|some|dinner|lunch|breakfast|tea|coffee|soup)
    i|we know (that)? i|we
    (tells|told|telling|mentioned)
    true
    was|were alone with
  flags
    [I left you wondering] where I was.
    [I made you feel] small at your own table.
    [You were left] standing in the rain.
  passes
    I never meant to hurt you.
    I made you a cake.
    Kim said I made her cry.

rule what-was-lost
  step        5
  message     You name what it cost the reader.
  source      article, step 4 and 5; research 2.2 validation
  match
    (<va-you> | he | she | they | some of you | many of you | several of you | three of you) (<va-adv> | have | has | had)* (lost|missed) (<va-adv>)* (<va-your> | the | a | an | that | out on | two | three | four | several | days | weeks | money | sleep | work | <number> | time | this | all | everything | evening | half | business)
    lost (their|his|her|your|ur|ya) (<va-adv> | only | last | first | entire | whole | life)* <va-loss>
    (you|u|ye) (<va-adv> | had | have)* (spent | gave up | put | wasted | turned down | carried | covered | cancelled | worked | drove | travelled | paid | planned | saved) (<va-adv> | up | in | on | for)* (<number>|<va-num>|a|an|your|the|all|whole|weeks|months|years|days|hours|out|everything|every) ... (and|because|while|but|for|so|only|on|to|that|when|with|by|waiting|thinking)
    (it | that | this | which | my (words|actions|joke|silence|lie|temper|message|post) | what i (did|said|wrote)) (<va-adv> | has | have | all | could | would)* (hurt|cost|humiliated|embarrassed|scared|frightened|upset|harmed|shamed|shook|ruined|spoiled|stung|undermined|damaged|wounded|worried|caused) (<va-adv>)* (<va-you>|him|her|them|your|ur|people|everyone|many|panic|pain|harm|distress)
    (it|that|this|which|they) (<va-adv> | all | has | have)* (made|makes|left|let|put|make) (<va-you>|him|her|them|your|people) (<va-adv>)* (feel|look|late|cry|doubt|question|think|worry|wonder|through|in|feeling|with|without|out|defend|unable)
  unless
    in which <number>|<va-num>|some|many|several of
    would have (lost|missed)
    (i|we) (told|said) ..6 (you|she|he|they) (had|have) (cancelled|spent|turned|gave)
    told me|us (that)? (it|this|that) would
    missed (her|him|them|it|me) by
    (it|that|this) hurt (me|us)
    lost (the point | it | your temper | your mind | a bit)
    sorry (that | if)? (it|this|that) (<va-adv> | has | had)* (upset|hurt|offended)
    (if|any|whether|hear) (it|this|that|my|anything|something)
    (you|u) put (the (phone|blame) | it | your name)
    (i|we) (told|said) ..3 (you|she|he|they) (had)? (lost|missed)
    know (u|you) (all)? (lost|missed)
    what (this|it|that) (has)? cost
    (i|we) (can|will|have) (put back | pay | refund | repay)
  flags
    [You lost a] day's pay over it.
    [You spent two weeks on the cake and I sat on] it.
    [It scared her] to see the door open.
  passes
    I missed the bus because of the rain.
    I'm sorry if it upset you.
    You lost your temper.

rule waited-or-wept
  step        5
  message     You name what the reader went through.
  source      article, step 4 and 5; research 2.2 validation
  match
    (you|u|ye|she|he|they|who) (<va-adv> | had | have | has)* (waited|sat|stood|lay|slept|walked|cried|wept|suffered|struggled|queued|worried) (<va-adv> | up | there | out | outside | in | on | at | for | by | through | alone | awake | about | with | home | and | that | over)* (<number>|<va-num>|an|a|hour|hours|alone|the|<va-your>|all|through|minutes|days|weeks|night|half|rain|tears|<va-you>|waiting|thinking|wondering|while|until|till|when|ages|forever|nothing|nobody|bed|cold|dark)
    (you | u) (had|have) been (<va-adv>)* (up | awake | waiting | standing) (<va-adv>)* (since|for|all|until|till|from|half|there)
    (you | u) (<va-adv> | had)* stayed (up|in|home|awake|late)
    (she|he|they|<name>) (spent|slept|waited|sat|lay) ..5 (hospital|night|nights|hours|alone|floor|station|car|corridor|cold|rain|tears|waiting)
    (families | customers | passengers | patients | residents | guests | children | people | some of you | many of you | several of you) (<va-adv>)* (lost | slept | spent | fainted | waited | went without | sat | missed | could not | were afraid | felt | suffered | were left | found out)
    (your|ur|her|his|their) (kids|kid|children|child|daughter|son|mother|mum|mom|dad|father|family|parents|husband|wife|guests|friends|boss) (<va-adv>)* (heard | saw | watched | had to | cried | was left | were left | was in tears | lost | waited)
    (<va-you>|he|she|they) (thought|believed|assumed|wondered|wondering|thinking) (<va-adv> | that)* (i | we | you | he | she | it | nobody | no one | no-one | somebody | someone | whether | if | the (whole|worst) | who | why | what) ..8
    (<va-you>|he|she|they) (did|could) not (<va-adv> | even)* (sleep | eat | know (where|who|if|whether) | feel safe | bear to | tell anyone | say goodbye)
    (on|off) (your|ur|her|his|their) own (and|with|in|for|there|at | , | $)
    (and|so|but) now (you | u | your _ | she | he | they | people | everyone | half the) (<va-adv>)* (are | is | have | has | can not | must | lie | sleep | look | flinch | check | dread | avoid | do not | does not | think | thinks)
    because of (me | what (i|we) (did|said|wrote|posted))
    on (account | the strength) of (me | what (i|we) | my !<va-health>)
  unless
    you thought (you|u) (were|are)
    (said|says) (that)? (you|he|she|they) thought
    sat on (their|his|her|your|our) hands
    sat through (one|any)
    (the|a) (ones|one|lady|man|woman) who
    anyone|anybody who (has|have)
    laughed until|till
    walked ...8 for (us|charity|me)
    thank|thanks|grateful
    my (wife|husband|mother|mum|mom|son|daughter|dad|father) ...20 (she|he) (has|had)? (<va-adv>)* (sat|waited|stood|cried|slept|lay)
    because of me (,)? (or|lol)
    is it because of me
    hysterical|dramatic|sensitive
    slept through
    (you|u) (sat|stood) (there)? (like|what)
    on your own (time|terms|pace)
    (i|we) (told|said|forgot|thought) ..12 (you|u|they|she)
    (told|tells) me
    mentioned
    sorry (you|u|that)
    if (you|u)
    (would|do) you (rather|want)
  flags
    [You waited two] hours at the gate.
    You could not play, [and now you have] no place in the team.
    [You sat there alone with the] cake.
  passes
    You sat there like a statue.
    You slept through the alarm.
    Do it on your own time.

rule tells-your-side
  step        5
  message     You tell what the reader did or bore, as they lived it.
  source      article, step 4 and 5; research 2.2 validation
  match
    ^ (and|so|then|but|now|well|<name>|meanwhile|instead|afterwards)? (and|so|then)? (you|u) (had)? (<-ly> | just | then | even | still | both | all)* (<va-pastev>|<-ed>)
  unless
    i must say
    i mean
    waited what
    slept through
    saw it
    on me
    ^ ..3 (you|u) went (and|through (a|my|his|her))
    you hardly|barely
    got (the|what) ..2 (that|you) (invites|deserved|asked)
    act surprised
    which of us
    ^ ...3 (you|u) (had)? (<va-adv>)* (<va-notside>|<va-notside2>)
    yourself|only|literally|massive|fuss|dramatic|drama|sensitive|hysterical|ridiculous|strictly|naturally
    (and | but | so | when | that | because | as | time) (i|we) (<va-adv> | had | have)* (said|told|lied|did|broke|gave|let|never|took|carried|went|made|laughed|ignored|wrote|posted|sat|interrupted|closed|fed|stayed|opened)
    you (missed|lost) (a | her | him | it | what | the point)
    fair enough|sorry
    (sounded|looked) (great|lovely|fine|good)
    went so
    lol
    , (so)? (what|how) (did|reaction|is)
  flags
    [You sat] in the departure hall until the lights went off.
    [You paid] for a room that nobody had cleaned.
  passes
    You told me so in March.
    You reported it twice and we did nothing.
    You asked for the word, so here it is.

# --- the writer sees it ------------------------------------------------------------

rule in-your-place
  step        5
  message     You put yourself in the reader's place.
  source      article, step 5; research 2.2 validation
  match
    (<va-you> | it | that | this | they | he | she | which | <va-your> _) must (<va-adv>)* (have|of) (<va-adv>)* (been|felt|thought|looked|had|hurt|wondered|seemed|stung|cost|worried|waited)
    (<va-you>|they|she|he) must (<va-adv>)* (feel | think | wonder | be (feeling|wondering|angry|furious|hurt|exhausted|worried|frightened|devastated|livid|disappointed))
    (it|that|this) (can|could) not (<va-adv>)* (have|of) (<va-adv>)* been (<va-adv>)* (easy|pleasant|nice|fun|comfortable)
    (how|what) (it|that|this) must (have|feel|be)
    i|we can (not|only)* (even | begin to)* (imagine|guess) (<va-adv> | how | what | that | the)* (it|you|u|that|this|much|scared|lonely|he|she|they|your|her)
    i|we imagine (<va-adv> | that)* (you|it|that|this|being|my|having)
  unless
    (said|told|thought|asked) ... must
    must (have been)? ..3 (misunderstanding|mistake|mix-up|error|accident|somebody|someone|joking)
    (tells|told) (me|us)
    think of me
    (you|u) must (have known | understand | know)
  flags
    [You must have felt] so alone in that room.
    [I can only imagine how lonely] that was.
  passes
    You must understand I was tired.
    I said it must have been the cat.
    What must you think of me.

rule saw-you-hurt
  step        5
  message     You say what you saw it do to the reader.
  source      article, step 5; research 2.2 validation
  match
    i|we (could|can)? (see|saw|watched|noticed) (it)? (<va-adv>)* (your face | ur face | you <va-body> | you out | u <va-body> | her <va-body> | him <va-body> | how (hurt|scared|upset|quiet|small|tired|much|sad|angry|you) | you were | you was | that you were | in your face | her face | his face | you flinch | you cry | you worry | yr hands | your hands | it in)
    (<va-you>|he|she|they) (looked|look|went|seemed|sounded) (<va-adv>)* (<va-feel-adj>|small|quiet|white|pale|frightened|scared|tired|crushed|like)
    i|we (<va-adv> | have | had | then | stood there and | just)* watched (you|u|your|ur|her|him|them) (<va-adv> | out there | in there | there | all)* (<va-body>|<-ing>|face|go|eyes|hands|kid|kids|boy|girl|son|daughter|mother|worry)
    i|we (could | can)? (see|saw) it (<va-adv>)* (cut | hurt | land | hit | sting | in your | on your)
    (^ | and | , ) (you|u) were (<va-adv>)* (crying | in tears | sobbing | shaking | terrified | frightened | scared | alone | humiliated | heartbroken | on your own | by yourself | stranded)
  unless
    (when|while|that|where|because) (you|u) (were|looked|went)
    true|sorry|tell
    (you|u) (looked|seemed|sounded|went) (fine|ok|okay|happy)
    went so
  flags
    [I watched you walk] out to the car.
    [I saw your face] when he laughed.
  passes
    You looked fine to me.
    I saw your car outside the bank.

rule sees-the-harm
  step        5
  message     You say that you see what your act did to the reader.
  source      article, step 5; research 2.2 validation; gold guide
  match
    {va-sees} (<va-adv> | that | why | how | what)* (<va-you> | it | this | that | my | what | your | ur | some | many | several | he | she | they | people | the | <name> | <va-people>) ..3 (<va-feel-adj> | <va-harm> | hurtful | disrespectful | wonder | hard | wait | waited | waiting | paid | trusted | counted | worked | lost | missed | needed | felt | feel | feels | alone | cost | spoiled | scared | doubt | question | trust | worry | afraid | stood | means | meant | saved | planned | had to)
    {va-sees} (<va-adv>)* (why|how) (<va-you>|people|anyone|she|he|they|it|that|this|my)
    i|we (know|see|understand) (<va-adv> | that)* (i|we) (<va-adv> | have)* (scared|embarrassed|spoiled|ruined|humiliated|put|frightened|cost|shook|worried|wasted)
    i|we know (<va-adv> | that)* (i|we) (have)? (hurt|disappointed) (and | my | our | many | everyone | all)
    (i | we) (<va-adv>)* get (<va-adv>)* (why (you|u|ur) | that (you|u) (were | was | are (angry|mad|upset|hurt)))
  unless
    may have
    know (that)? (i|we) have hurt (somebody|someone|people)
    (know|see|understand|get|appreciate|recognize) ...16 , but
    (if | in case | whether | any) (i|we|anyone|it|this|that|my|anything|you|something)
    (you|u|they|he|she) (<va-adv> | have | has)* (hurt|upset|made|embarrassed) (me|us|my|our)
    (know|see|understand|get) (<va-adv> | that | why | how)* (you|u|your|ur) ..8 , but
    understand (how|that|why) you (feel|felt|are) (<va-feel-adj>)* but
    i know (you|u) (will | can | do | would | could | love | still | want | said | say | told | think)
    know (you | u | you are | ur) (overre|misunder|busy|tired|stressed|lying|there)
    (you|u) know
    do (you|u) (<va-adv>)* (know|understand|see)
    (it|this) may have
    or whatever
    i know (you|u|your|ur) (are|still)* mad
    understand (your|ur) (concern|position|request)
    we all know
    way i|we see
    how (it|that|this) (looks|works)
  flags
    [I know you waited] up for me.
    [I can see it scared] you.
    [I understand why you] changed the locks.
  passes
    I know you'll forgive me.
    The way I see it, two people broke trust here.
    I understand how you feel, but calm down.

rule names-the-pain
  step        5
  message     You name the pain that was caused.
  source      article, step 5; research 2.2 validation; gold guide
  match
    (the | all the | any | for | this | such | so much | what | your | of) (<va-adv> | deep | great | real | immense | lasting | profound | terrible)* <va-feel-noun> (, | and | or | <va-feel-noun> | the)* (that | which)? (this|it|i|we|my|our|you|your) (<va-adv> | have | has | must have | actions | words)* (caused | cause | inflicted | brought | put | created | feel | felt | endured | suffered)
    (the | any | for | of | deep | great | real | this)+ <va-feeling> (caused|inflicted|done) (to|by)
    (for|of) (<va-adv> | the)+ <va-feeling> (and | of | ,)
    (caused|causing|cause|inflicted) (<va-you> | him | her | them | your | so much | such | real | deep | great | <va-people>) (<va-adv> | such | much | real | deep | great | a lot of | unnecessary | the | and)* <va-feel-noun>
    for (<va-adv>)* (putting|making) (<va-you>|him|her|them|everyone|my|your|people) (<va-adv>)* (through|feel|wait|worry|look)
    have caused (<va-you>|him|her|them|your|so|such)
    (to | of | for) (those | others | everyone | all | everybody | people | all those) (of you)? (that | who | whom | i | we | have | has | were | was | had)+ (<va-adv> | been | so | deeply)* (hurt | upset | harmed | offended | disappointed | suffered | turned away | let down | wronged | misled | lost)
  unless
    thank|thanks|grateful|prayers|profited
    may|might have
    any (<va-feel-noun>|inconvenience)
    (if | in case | whether) (i|we|anyone|it|this|that|my|anything|you)
    feel (sorry | for (me|us))
    (you|they) (have)? caused (me|us)
  flags
    I apologise [for the pain caused to] the families.
    We know [the distress that this caused].
  passes
    We apologise for any inconvenience caused.
    The pain in my knee is worse today.
