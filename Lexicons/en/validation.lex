# Validation: the harm to the reader is named, or their feelings are granted.
strengths validation

# --- words of this file ---------------------------------------------------------
class va-you       you u ya ye yous yuh youse y'all
class va-they      you u ya ye yous yuh he she they him her them
class va-your      your ur yr yer yours his her their
class va-adv       so very really truly deeply quite just also still again only all totally entirely completely fully absolutely too both always well even probably now then already how terribly awfully perfectly rightly understandably rightfully obviously clearly certainly exactly fully fine
class va-feel-adj  angry mad furious upset hurt cross livid raging annoyed disappointed frustrated worried scared frightened afraid anxious sad ashamed embarrassed humiliated mortified betrayed lonely alone foolish stupid small unsafe insulted offended bitter resentful wary sceptical skeptical suspicious done tired exhausted heartbroken devastated shaken distraught desperate fed-up gutted disgusted appalled confused lost vulnerable exposed excluded invisible unwanted unloved worthless disrespected let-down pissed vexed sick uncomfortable distressed terrified numb crushed shocked panicked stressed doubted cheated used robbed violated powerless helpless belittled dismissed ignored abandoned rejected
nouns va-feel-noun anger hurt pain fury frustration disappointment upset grief fear worry shame humiliation embarrassment distress suffering sorrow loneliness stress anxiety panic heartache trauma indignity degradation inconvenience outrage disgust misery hardship loss damage harm trouble strain rage resentment mistrust distrust confusion
verbs va-harm      hurt/hurt/hurt/hurting upset/upset/upset/upsetting offend harm wound embarrass humiliate scare frighten disappoint shame insult distress worry/worried shake/shook/shaken disrespect belittle betray cost/cost/cost traumatise traumatize exhaust rattle sting/stung/stung ruin spoil/spoiled spoil/spoilt isolate undermine stress burden terrify/terrified alarm expose ambush blindside degrade inconvenience
verbs va-suffer    lose/lost/lost miss wait suffer endure cry/cried cover carry/carried bear/bore/borne sleep/slept/slept pay/paid/paid give/gave/given flinch cancel/cancelled/cancelled sit/sat/sat stand/stood/stood spend/spent/spent walk hear/heard/heard learn learn/learnt/learnt find/found/found grow/grew/grown drive/drove/driven borrow travel/travelled/travelled work plan/planned/planned save trust face explain defend apologise watch read/read/read lie/lay/lain wake/woke/woken scrub/scrubbed/scrubbed mop/mopped/mopped
class va-num       one two eleven thirteen fourteen sixteen eighteen hundreds thousands scores countless three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred several many few couple dozen half
class va-pastev   went came saw ran sat stood lay fell flew grew drew taught dealt slept wept crept swept built bent fed fled met bit froze rose shook stuck hung sang sank swam began laid paid found wound won quit cut shut lost took drove woke wore ate heard read spent cried bore carried hid forgave swallowed worked
class va-notside  said told asked helped trusted need needed wanted married called texted messaged emailed posted shared ordered pressed opened invited offered raised decided started agreed promised warned mentioned pushed pointed suggested raised insisted claimed refused accused attacked provoked ignored blocked lied shouted yelled screamed snapped cheated betrayed hurt overreacted misunderstood misread twisted blamed demanded complained failed forced liked loved enjoyed used seemed looked appeared happened deserved taught reacted moaned nagged planned booked answered replied
class va-right     right reason cause grounds entitled licence
class va-bad-adj   awful horrible humiliating terrifying frightening lonely embarrassing mortifying exhausting painful infuriating upsetting degrading frustrating maddening scary hard difficult devastating heartbreaking distressing stressful hurtful unbearable dreadful miserable disorienting confusing isolating hellish gutting unpleasant insulting rough tough crushing shaming sickening cruel terrible worrying unsettling heavy
class va-part      some many most several few lot lots both all half dozens hundreds thousands each either none
class va-body      flinch cry fold go shrink walk leave sit wipe look put swallow blink stand wince shake pull turn step reach try struggle stare freeze smile laugh stop hold bite shut close drop wait apologise tremble blush redden stiffen jump start back clutch
class va-made      feel look seem cry doubt wait question think worry wonder choose pay stand beg apologize leave sit explain prove defend repeat carry lie hide walk dread dig chase relive mistrust distrust suffer miss lose late into out small afraid scared uncomfortable responsible invisible unsafe homeless sick ill anxious ashamed unwelcome unhappy miserable vulnerable nervous jumpy frantic sorry
class va-loss      life lives home homes job jobs livelihood livelihoods savings seat seats place places health sight trust faith house houses business businesses pet dog cat child children baby son daughter mother father husband wife sleep wages pay money day days holiday chance work data files photos privacy dignity confidence sense reputation name library school reading garden crop harvest deposit friend friends spot slot turn flight connection weekend evening night
class va-people    people customers users passengers patients residents families children parents guests neighbours neighbors colleagues staff players fans supporters readers viewers students pupils tenants drivers workers employees women men men's mothers fathers workers candidates households members contributors maintainers kids team everyone some many several others those most anyone

phrase va-know     (i | we) (<va-adv> | can | do | did | could | have come to | now | only | must | want to | fully)* (know|understand|see|realize|realise|appreciate|recognize|recognise|imagine|accept|acknowledge|get|guess|gather|hear|saw|hear|heard|noticed|learned|learnt|kno)

# --- rules -----------------------------------------------------------------------

rule grants-the-right
  step        5
  message     You grant the reader the right to feel as they do.
  source      article, step 5; research 2.2 validation
  even        negated
  match
    (<va-you>|they|he|she|<name>) (<va-adv> | would | would have | have | has | had | as)* (every | all the | good | a | full | each | perfect) (<va-adv>)* <va-right> (to | not | for | of | that | , | $ | and)
    (<va-you>|they|he|she) (have|had|has) (<va-adv> | yuh)* (reason|right|cause) (to | fi | , | $ | for | not)
    (<va-you>|they|he|she) (<va-adv> | are | is | were | was | would be | will be | would have been)* (entitled|allowed|justified) (<va-adv>)* (to | not to | , | $)
    ur|you allowed to be
    (you|u|they|he|she) (<va-adv>)* (are|is|were|was) (<va-adv>)* (entitled to be | allowed to be) (as)? (cross|angry|mad|furious|upset|hurt|pissed|sad)
    (of course | no wonder | small wonder | naturally | understandably | course) (<va-adv>)* (<va-you> | they | he | she | i can | people | anyone)
    you would be (<va-adv>)* right to
    i|we (<va-adv> | would | will | do)* understand if (you|u) (are | were | feel | felt | no longer | hate)
    (it|that|this|which|<va-feel-noun>|reaction|response) (is|was) (<va-adv>)* (understandable | no wonder | not surprising | no surprise | only natural | only fair | justified | fair | natural | right of (you|him|her|them)) ($ | , | and | after | given | when | considering | to (feel|be|ask|want))
    (understandable | not surprising) (that|if) 
    i|we (<va-adv> | do | could)* not (<va-adv> | even)* blame (<va-you>|them|him|her|anyone)
    i|we (can not | could not | can hardly) (<va-adv>)* (blame|fault) (<va-you>|them|him|her)
    (it|that) (<va-adv>)* makes (<va-adv> | perfect | total | complete)* sense
    makes (total|perfect|complete) sense
    (anyone | anybody | everyone | i | we | most people) (<va-adv>)* would (have)? (<va-adv> | feel | be | been | felt | have been)* <va-feel-adj>
    id be (<va-adv>)* <va-feel-adj>
    i would (have)? (<va-adv> | be | been | feel)* (done|shouted|felt|feel|be|been|angry|mad|furious) ..3 (as well | too | the same | in your (place|shoes))
    in your (place|shoes) ..8
    (and | that is | it is | which is) (<va-adv>)* (fair enough | fair play | fair go | deserved | earned)
    your|ur|his|her|their (<va-adv>)* (anger|fury|hurt|frustration|disappointment|reaction|complaint|doubts|doubt|mistrust|distrust|upset|concern|concerns|feelings|grievance|grievances) (<va-adv>)* (is|are|was|were) (<va-adv>)* (fair | justified | right | understandable | valid | earned | deserved | no mystery | legitimate | reasonable)
    (is|are|was) (<va-adv> | a)* (fair|reasonable|normal|natural|right) (response | reaction | question | thing to (feel|ask|say) | to call | call) 
    (real|legitimate|genuine|fair) (grievance|complaint)
    it (is | was | were | would be) (<va-adv>)* (right|fair|reasonable) (of you | that you | for you | to (call|say|ask|complain|be|feel))
    (<va-you> | they | he | she | nobody | no one) (<va-adv>)* (did|do|does)? not (<va-adv>)* deserve (<va-adv>)* (that | this | it | any | to | what | the way | such)
    nobody (deserves|deserved) (that|this|to)
    (ur | you are) right to be
    (<va-you>|they|he|she) (<va-adv> | did)* (deserve|deserved|deserves) (<va-adv> | a | whole | lot | much | far | so)* (better | more than | to (hear|be|have|get|feel) | accountability | an answer | answers | the truth | honesty | an apology | respect)
    (too|also) deserve an apology
    (carry on | shout | yell | freak out | scream | rant) all (you|u|ye) (like|want)
    (<va-you>|she|he|they) (was|were) (<va-adv>)* (not|never) (<va-adv> | being)* (overreacting | dramatic | sensitive | silly | difficult | imagining | crazy | paranoid | unreasonable | taking it | wrong | loud | mad)
    (you|u) (was|were) (<va-adv>)* (right|correct) (<va-adv>)* to (be|feel|call|ask|say|complain|doubt|walk|leave|hang|tell|block|question|worry|shout|expect|suspect|report|go|not)
    you|u are (<va-adv>)* right to (be|feel|call|ask|say|complain|doubt)
    whoever ..4 (was|were) right to
    nothing (that)? (<va-you>) (did|said) (was|is) wrong
    (<va-you>) (did | said | had done) nothing wrong
  unless
    (if | whether | like | as if | because) (you|u) (<va-adv>)* (think | thought | were right)
    (you|u) (have|had) no (right|reason|cause)
    no (right | reason | cause | cause for)
    , but (i|it|you|that|we|still|so)
    (you|u) (might|may|could|must) (be|have) right
    you (are|were) (always | of course) right
    right (here|there|away|after|before)
    i (deserve|deserved) 
    (it|that) is (only|just)? fair (to|that) (say|i|me|we)
    you deserve (this | it | everything | what you got)
    of course (i|we) (am|are|was|were|did|do|have|want|feel|know)
    you (are|were) (<va-adv>)* (right|entitled) (but|however)
    am i right
    (make|makes) no sense
    to (be|feel) (grateful|proud|happy|dramatic|glad)
    (lot|part|some|most|bit) of (it|that|this)
  flags
    [You have every right to] be angry with me.
    [I don't blame you] for hanging up.
    [You were right to leave] before the speeches.
  passes
    You have no right to be angry.
    Turn right at the church and you're there.
    You were right about the ladder.
    Concern is understandable; alarm is not.

rule names-what-you-went-through
  step        5
  message     You name what the reader had to go through.
  source      article, step 4 and 5; research 2.2 validation
  match
    (<va-you> | <name> | he | she | they | people | families | many of you | some of you | several of you | three of you | those of you | <va-your> <kin>) (<va-adv> | both | had | have | has | must have | may have | will have | then | each)* (had to | have had to | has had to | having had to) (<va-adv>)* (<va-suffer.base> | sit | stand | hear | explain | watch | go | get | come | take | wait | face | find | tell | pay | beg | drive | borrow | clean | cover | deal | read | defend | see | work | present | walk | chase | call | ring | carry | put up | pick | do | make | listen | put | smile | lie | be | live | ask | say | apologize | learn | spend | leave | cope | redo | rebuild | start | cancel | miss | look | sleep | travel | use | check | fight | give | manage | wonder | share | bring | stay | rely | count | endure)
    (<va-you>|he|she|they) (<va-adv>)* (was|were|got) (<va-adv> | then | thereby)* (left | made to | kept | forced to | told off | sent home | chewed out | shamed | humiliated | grounded | laughed at | ignored | abandoned | stranded | blamed | locked out | turned away | refused | denied | exposed | doubted | put (in|through|on) | given bad | obliged | stood there | alone | led to believe | robbed | scared | frightened | terrified | hurt | overcharged | embarrassed | called out | frightened)
    (<va-you> | he | she | they | some of you | many of you | several of you | three of you) (<va-adv> | have | has | had)* (lost|missed) (<va-adv>)* (<va-your> | the | a | an | that | out on | two | three | four | several | days | weeks | money | sleep | work | <number> | time | this | all | everything | evening | half | business)
    (you|u|ye|she|he|they|who) (<va-adv> | had | have | has)* (waited|sat|stood|lay|slept|walked|cried|wept|suffered|struggled|queued|worried) (<va-adv> | up | there | out | outside | in | on | at | for | by | through | alone | awake | about | with | home | and | that | over)* (<number>|<va-num>|an|a|hour|hours|alone|the|<va-your>|all|through|minutes|days|weeks|night|half|rain|tears|<va-you>|waiting|thinking|wondering|while|until|till|when|ages|forever|nothing|nobody|bed|cold|dark)
    (you|u|she|he) (<va-adv> | had)* flinched
    (you|u|ye) (<va-adv> | had | have)* (spent | gave up | gave | put | wasted | turned down | carried | covered | cancelled | worked | drove | travelled | paid | planned | saved) (<va-adv> | up | in | on | for)* (<number>|<va-num>|a|an|two|three|four|your|the|all|whole|weeks|months|years|days|hours|out|everything|forty|every) ... (and|because|while|but|for|so|only|on|to|that|when|with|by|waiting|thinking)
    (<va-your> ..4 | <va-you> ...8) (because|coz|cos) of (me | us | what (i|we))
    on (account | the strength) of (me | us | what (i|we) | my | our)
    (<va-you>|he|she|they) ..3 (relied|counted|depended|relying|counting) on (me | us | what (i|we) | my | our | it)
    (<va-you>) (had)? (trusted | confided in | vouched for | relied on) (me|us|my|our) (with (the|your|it|a) one | with something | for | because | to (keep|look) | not)
    you|u (had)? trusted (me|us) with (your|ur|his|her|the)
    you (had)? told (nobody | no one) but (me|us)
    (<va-you>|he|she|they) (thought|believed|assumed|wondered|wondering|thinking) (<va-adv> | that)* (i | we | you | he | she | it | nobody | no one | no-one | somebody | someone | whether | if | the (whole|worst) | who | why | what) ..8
    (<va-you>|he|she|they) (did|could) not (<va-adv> | even)* (know where | know who | know if | know whether | sleep | feel safe | close | bear to | tell anyone | say goodbye | come out | get (it|that|those|this) | go | find out | reach | speak | eat | have (anyone | a chance | anybody) | defend | choose | tell anyone | close your eyes | breathe | stand | get (home|through|in|out|help|any)) 
    (no longer | not | never) (<va-adv>)* feel (safe | able | welcome | at home | comfortable)
    (you|u|he|she|they|people|families) had no (way of | chance to | one to | idea where | warning | say in | father there)
    (nobody | no one | no-one | no child | no family | no citizen | a kid | a child | no kid | you | u | she | he | they | nobody else) (<va-adv>)* should (<va-adv> | not | never)* (have|has|had) (<va-adv>)* (to | had to) 
    (nobody | no one | no citizen | no child | no family) (<va-adv>)* should (<va-adv>)* (endure | suffer | feel | go through | be | have)
    (<va-you>|she|he|they) should (<va-adv>)* (never|not) have (<va-adv> | been)* (had|been|chase|to|felt|needed)
    (<va-you>) (<va-adv>)* should have been (able | the first | told | safe | asked | given)
    (<va-you>|she|he|they|people) (<va-adv>)* (found out | learned | learnt | heard | had to hear | hear it) (<va-adv> | about it | it | this | that)* (from | on your own | by | on | alone | through | back)
    (to | and | of) (the | all | every | those | each | both | two | three | <number> | you)* ..3 (who | whom | whose ..2) (<va-adv>)* (had to | have had to | lost | were turned | was turned | spent | waited | suffered | heard | slept | missed | were left | were told | came off | rely on | relied on)
    (you|u) kept (waiting|looking|checking|ringing|calling|asking|trying|hoping|smiling|believing|glancing|turning)
    (you | u) had (<va-adv>)* (planned | saved | worked | given | waited | looked forward | counted | kept | trusted | paid) (<va-adv> | us | for | on | up | me | your | the | a)* (<number>|<va-num>|week|weeks|months|years|whole|everything|seat|evenings|weekends|all|chair|table)
    (she|he|they|<name>) (spent|slept|waited|sat|lay) ..5 (hospital|night|nights|hours|alone|floor|station|car|corridor|cold|rain|tears|waiting)
    (families | customers | passengers | patients | residents | guests | children | people | some of you | many of you | several of you) (<va-adv>)* (lost | slept | spent | fainted | waited | went without | sat | missed | could not | were afraid | felt | suffered | were left | found out)
    you|u have been (<va-adv> | more than)* (patient|kind|good|loyal|generous|gracious) (with|to|about|through|even|at)
    (your|ur|her|his|their) (kids|kid|children|child|daughter|son|mother|mum|mom|dad|father|family|parents|husband|wife|guests|friends|boss) (<va-adv>)* (heard | saw | watched | had to | cried | was left | were left | was in tears | lost | waited)
    left (you | u) (holding | picking | cleaning | paying | dealing | crying | alone with | to (deal|pick|clean|pay|explain|face|find|cope|carry|manage|wonder|sort|sit|stand|wait))
    (not (<va-adv>)* fair | unfair) (on|to) (you|him|her|them|your|the|leave|put|ask|make|expect|dump|let)
    (you|u) (<va-adv>)* felt (<va-adv>)* (<va-feel-adj> | small | cornered | trapped | like (you|a|an|nobody|nothing|rubbish|crap|shit))
    (you|u|she|he|they) (<va-adv>)* (went|came|left|walked|drove|ran) (<va-adv> | home | out | off | away | back | up | upstairs | to bed | to work | to school)* (in tears | crying | alone | empty-handed | shaking | with nothing | hungry | without (your|a|the|any|saying))
    (you|u) (<va-adv> | had)* (needed|wanted|asked|begged) (<va-adv>)* (me | us | my help | help | someone | somebody) (<va-adv> | to be there | there | that .. | for .. | most | to (help|come|listen|stay) | with .. | in .. )* (and | but | while | when) (i|we) (was not | were not | did not | had not | left | let | said | ignored | went | looked | stayed | never)
    (meant|means) (<va-adv> | the | a)* (lot|much|everything|something|world|loads|most|deal) to (you|u|her|him|them|your)
    (all|everything) (that)? (you|u|she|he|they) (had left | had of | have left | have of)
    (i|we) (<va-adv>)* (took|stole) (away)? (your|ur|her|his|their) (<va-adv>)* (chance|choice|right|moment|day|say|voice|dignity|privacy|sleep|time|peace|confidence|big)
    made (you|u|ye|him|her|them) (<va-adv>)* (<va-made>)
    (is|was) no (small|little|light) (thing|matter)
    (it | that | this | they | those | fence | cake | money | book | car | picture | garden | dog | thing) (is|was|were|are) (not|never) (just|only|merely|simply) (a|an|about|money|another|one|some|your|any|the)
    (you|u) have (<va-adv>)* been nothing but
    (your|ur) (trust|faith|confidence|sleep|peace|safety|sense) (_ _)? (in me | in us)? (<va-adv>)* (is|was|has) (<va-adv> | been)* (gone|broken|damaged|shattered|lost|destroyed|ruined|shaken)
    who (rely|count|depend|relied|counted|depended) on (us|me)
    (you|u) (had|have) (<va-adv>)* (planned | saved | booked | dreamed | dreamt | looked forward) ..4 (months|weeks|years|ages|long)
    (you|u) (are|were) (<va-adv> | the)* one (left|stuck|who)
    (people|families|customers|patients|everyone|others) (<va-adv>)* (relied|depended|counted) on (us|me)
    (you | u) (<va-adv> | had)* (stayed (up|in|home|awake|late) | worked (<va-adv>)* hard)
    you|u have (<va-adv>)* been (carrying|doing|holding|waiting|dealing|covering|managing|coping|going) ..4 (alone | on your own | by yourself | without | for | since | this | everything | all)
    (customers|patients|families|children|people|passengers|residents) (were|was) (<va-adv>)* (put at risk | frightened | left | hurt | harmed | misled | stranded | exposed | injured | turned away | hardest hit)
    (on|off) (your|ur|her|his|their) own (and | with | in | for | , | $ | there | at | that)
    (you | u | he | she | they | <name> | <va-your> <kin>) (<va-adv> | have | has | had)* (lost|missed) (<va-num> | school | training | sleep | practice | work | <-ing>)
    lost (their|his|her|your|ur|ya) (<va-adv> | only | last | first | entire | whole | life)* <va-loss>
    (<va-part>|<va-num>|<number>) of (you | u | ye | y'all | them | our <va-people> | those | whom) (<va-adv> | have | had)* (had to | had (already | given | told | made | planned | booked | paid) | were (left|told|turned|hurt|made|sent|stranded|crying) | lost (!control) | paid | spent | waited | slept | missed | stood | went without | could not (!find) | travelled | gave up | relied | carried (that|this|it) | cried | suffered | been (found|left|made|told|waiting|hurt))
    (you | u | he | she | they | <va-your> <kin> | who) (<va-adv> | had)* (travelled|queued|queueing|paid) (<va-adv> | good | real | hard-earned | your | full | up | for | all)* (<va-num>|<number>|hours|miles|money|price|way|night|rain|extra|double)
    (to | for | of) (you | everyone | everybody | all | those | anyone | our <va-people> | the <va-people> | <va-people>) (of you)? (who|that|whom) (<va-adv> | have | has | had)* (paid | travelled | queued | stood | waited | saved | missed | lost | had to | gave up | were (left|told|turned|made))
    (must | can not but)? have been (<va-adv> | a | an | the)* (<va-bad-adj> | nightmare | shock | blow | hell | agony | ordeal | torture)
    i (<va-adv> | have | had)* left (you|u|her|him|them|ye) (<va-adv>)* (wondering | by yourself | hanging | stranded | with (no|nobody|nothing|all|that) | to (deal|face|cope|carry|clean|pick|explain|find|wonder|manage|pay|handle|sit|stand) | holding | guessing | not knowing | sitting up | worrying | in the (lurch|dark|cold|rain))
    i (<va-adv> | had | have)* (drove|pushed|chased|frightened|shut|shoved|locked|froze|forced|driven) (you|u|her|him|them) (<va-adv>)* (away | out | from | to | into)
    (should) have been (<va-adv>)* (minded | looked after | celebrated | comforted | protected | believed | heard | listened to | your (day|night|moment) | the best | the happiest | a happy | safe)
    (<name> | she | he | they) (<va-adv>)* should have (stood|heard|won|received|walked)
    (can not | could not | never | nothing (can|will)) (<va-adv> | be able to | i say will)* (give|get|bring|buy|hand) (you|u|her|him|them|it|that|those|back) ..5 (back | again | that moment | those)
    (you | u) (<va-adv> | have | had)* (ended up) (<-ing> | in | with | on | alone | at | having | <va-adv>)
    (you | u) (<va-adv>)* are (<va-adv>)* the (one | ones) who (<va-adv>)* (has | have | had | must | pays | got | gets | lost | paid | is left | suffered)
    (you | u) (<va-adv> | now)* (must now | now must | now have to | now have (got)? to)
    (you | u) (had|have) been (<va-adv>)* (up | awake | on your feet | lying awake | sitting up | waiting | standing | at it) (<va-adv>)* (since|for|all|until|till|from|half|there|in|half)
    (you | u) (<va-adv> | have)* (worked|given|done|put|kept|run|carried|served|cared|looked|waited|saved) ..6 for (<va-num>|<number>|years|months|so|all) ..2 (years|year|months|weeks|seasons|days|nights|hours|long)
    (you | u) (<va-adv> | have | had)* (worked | given | done | put in | kept | run | served | saved | spent | waited) (<va-adv>)* (<va-num>|<number>|years|months|weeks) (years|months|weeks|seasons|nights|days|hours)? (of | on | to | into | for)
    (that|this|it) (was|were|is) (<va-num>|<number>) (whole)? (years|months|weeks|evenings|nights|days|hours) of your
    (was|is|were) (<va-adv> | one of)* (the | your | his | her | their) (<va-adv>)* (last|only|first) (thing|things|gift|present|letter|picture|photo|photos|memory|time|piece|one|ones|night|day|weekend|holiday|home|chance|birthday|christmas) ..3 (you|u|she|he|they|of (hers|his)|left|made|gave|with)
    (that|this|it|which) (<va-adv> | has | will have)* meant (<va-adv> | that | a | another | missing | no | for)* (you|u|your|ur|some|many|people|families|patients|children|customers|those|missed|night|nights|days|bounced|nobody|she|he|they)
    (you | u | she | he | they | who) (<va-adv>)* (was|were) (<va-adv>)* (laughed at | told off | sent (home|away) | made to | shouted at | mocked | turned away | accused | blamed | cut off | pulled up | teased | ridiculed | jeered | booed | evicted | sacked | suspended | fined)
    (you | u) (hardly|barely|never|scarcely) (slept | got (any)? sleep | closed your | ate)
  unless
    if you went
    (mentioned|said|told) ..5 that you
    you did not even (say|tell|call|ask|answer|text)
    sorry (that)? (you|u) (had to | have to | were | was | felt | feel)
    had to (make a | bring (it|that|this) up | ruin | open your | go and)
    (you|u) slept through
    for how they
    tells me
    (you|u) (lost|missed) (my | the point | it | your temper | your mind | control)
    (you|u) (had to | have to | must) (forgive | understand | believe | know | be | have known | get over | be joking | pay | admit | say | tell me | stop | call | talk | listen | reply | let | decide | answer | do anything | sign | remember)
    (do not | does not | did not | need not | never) (have|had)? (to)
    you (will|would|can|do|might|may|could|want) (<va-adv> | not)* (have|need) to
    because of (you|your)
    if (you|u) (<va-adv>)* (had|have|lost|missed|want|need|would|thought)
    (i|we) (had to | waited | lost | missed | sat | stood)  ..5 because of (you|your)
    because of (the|a|this|that) 
    you (put|gave) (me|us)
    you thought (it was funny | you could)
    because of (me|my) (only)? (you|we) (have|got|are)
    thanks to my (family|friends|team|fans)
    trusted me (with the | to run)
    on your own (time|terms|pace)
    so that you (do not | can)
    (will|would|shall) (you|u|they)
    (do not | did not) (know|think|understand) (what|why) (you|u) thought
    you (spent|wasted|took) (<va-adv>)* (my | our | all (my|our))
    (sat|stood) there (like | and (said|did|laughed|watched|smirked|let) | smirking | laughing | saying)
    (fewer | less | no | none | not one) ..3 (were|was)
    trusted (me|us) to (be|do) (perfect)
    if (you|u) (had|have)? (trusted|trust)
    i (told|said|wrote) ..3 (you|she|he|they) had (lost|missed)
    sorry (that | if | you | u)* (you|u) (felt|feel|feels)
    (if | whether | in case | when) (you|u) (<va-adv>)* (felt|needed|wanted)
    not (just|only) (my|me|us)
    you made me
  flags
    [You had to explain] it to your own children.
    [You lost a] day's pay over it.
    [I left you wondering] where I was.
    [Some of you had given] notice at your old jobs.
  passes
    You had to forgive him, he is your brother.
    I missed the bus because of the rain.
    You sat there like a statue and said nothing.
    Some of you have asked about parking.

rule it-must-have-been
  step        5
  message     You put yourself in the reader's place.
  source      article, step 5; research 2.2 validation
  match
    (<va-you> | it | that | this | those .. | they | he | she | which | <va-your> _) must (<va-adv>)* (have|of|ve|'ve) (<va-adv>)* (been|felt|thought|looked|had|hurt|wondered|gone|seemed|stung|cost|landed|noticed|sat|cried|worried|waited|lain)
    (it|that|this) (can not | could not) (<va-adv>)* (have|of) (<va-adv>)* been (<va-adv>)* (easy|pleasant|nice|fun|good|comfortable|kind)
    (you | u | they | she | he) must be (<va-adv>)* (angry|furious|hurt|exhausted|worried|frightened|devastated|livid|disappointed|wondering|feeling)
    (u|you) mustve
    (you|u|they|she|he) (must) (<va-adv> | have)* (felt | feel | thought | think | wondered | wonder | been feeling | be feeling | be wondering | have wondered | looked)
    (you|u|they|she|he) (may|might) (<va-adv>)* (be feeling | feel | have felt | be left) (<va-adv>)* (<va-feel-adj>|like)
    i|we can (only|not)? (even)? (guess|imagine) (<va-adv> | what | how | that | the)* (it|you|u|that|this|exposed|much|scared|he|she|they|your|lonely|her)
    i|we can not (even)? (begin to)? (imagine|think) (<va-adv>)* (what|how)
    i|we imagine (<va-adv> | that)* (you|it|that|this|being|my|having)
    (how|what) (it|that|this) must (have)? (feel|felt|be|been|looked)
    (how) (<va-adv>)* <va-feel-adj> (<va-you>|it|that|she|he|they) (<va-adv>)* (were|was|must|felt|looked|are)
    (it|that|this) (<va-adv> | can not have | could not have | can not)* (been)? (easy|pleasant|nice|fun) (for (you|him|her|them) | to (sit|watch|hear|read|be|smile))
    (is|was) (<va-adv> | a)* <va-bad-adj> (<va-adv>)* (for (you|him|her|them|a|anyone) | to (hear|read|watch|see|be|have|walk))
    (an|a) (<va-adv>)* <va-bad-adj> (thing | way | place | position | spot | night | weekend | evening | few days | week) (for (you|a|him|her) | to (hear|find|be|walk|learn|have|put))
    i|we (could|can)? (see|saw|watched|noticed) (it)? (<va-adv>)* (your face | ur face | you <va-body> | you out | u <va-body> | her <va-body> | him <va-body> | how (hurt|scared|upset|quiet|small|tired|much|sad|angry|you) | you were | you was | that you were | in your face | her face | his face | you flinch | you cry | you worry | yr hands | your hands | it in)
    (<va-you>|he|she|they) (looked|look|went|seemed|sounded) (<va-adv>)* (<va-feel-adj>|small|quiet|white|pale|frightened|scared|tired|crushed|like)
    (you|u) (was|were) (<va-adv> | both | all)* (crying | in tears | sobbing | in bits | shaking | terrified | frightened | scared | upset | hurt | alone | worried | humiliated | embarrassed | heartbroken | on your own | by yourself | stranded | devastated | shamed | in pain | beside yourself)
    (i|we) know (<va-adv> | well | that | for)* (how|what) (<va-adv> | much | it | that | this | hard)* (you|it|means|meant|that|this|hurt|cost|hated|loved|meant|important|feels|do|is|was)
    i|we (<va-adv> | have | had | then | stood there and | just)* watched (you|u|your|ur|her|him|them) (<va-adv> | out there | in there | there | all)* (<va-body>|<-ing>|face|go|eyes|hands|kid|kids|boy|girl|son|daughter|mother|worry)
    i|we (could | can)? (see|saw) it (<va-adv>)* (cut | hurt | land | hit | sting | shook | shake | break | in your | on your | go in | knock)
    (you|u) could (<va-adv>)* not (<va-adv> | even)* (look at me | look (me|us) | bear | stop (crying|shaking) | believe)
  unless
    hard to (read|see|hear|say|tell|find)
    foreseen
    how it looks
    (tells|told|mentioned) (me|us)
    (you|u) must (be | have been) (joking | kidding | new | tired | confused | mistaken | mad to | crazy | hungry | drunk)
    must (have been)? ..3 (misunderstanding | mistake | mix-up | error | accident | somebody | someone else)
    (it|this|that) must (have|be) (a|an|the|some) (mistake|misunderstanding|mix-up|error|stomach|nice|bank)
    (you|u) must (understand|forgive|know|believe|realize|see|agree|admit|come|tell|let|not|call|answer|reply|sign)
    (you|u) (may|might) (be|have|feel) (<va-adv>)* (wondering|noticed|heard|seen|wish|want)
    (it|that) (could|can) not be (helped|undone|easier|that|done)
    i|we (know|understand) how (you|u|it) (feel | feels | get | are | works | is when | go)
    i can see (how|why|that) you (might|may|could) (have)? (take|taken|feel|felt|think|misunder|see|overre)
    know what (you|it) (are|is) (like|doing)
    must (be|have) (it|fun|nice|great)
    (this|that|it) will be (the|a|my|done)
    (could|can) not have (done | been (more|better|easier|happier) | asked | wished)
    i (was|am) (hurt|upset|alone)
    i know what you (did|said|mean|want|think|are)
    i know how much you (love|like|hate) (a|drama|to)
    sorry (that)? (you|u) (<va-adv>)* (were|was) (<va-adv>)* (upset|hurt|scared|worried|embarrassed|frightened)
    (you|u) (looked|seemed|sounded|went) (fine | ok | okay | happy | like you)
    so that i can
  flags
    [You must have felt] so alone in that room.
    [I can only imagine how lonely] that was.
    [I watched you walk] out to the car.
  passes
    You must understand I was tired.
    You must be joking.
    It can't have been so terrible.

rule sees-the-harm
  step        5
  message     You say that you see what your act did to the reader.
  source      article, step 5; research 2.2 validation; gold guide
  match
    {va-know} (<va-adv> | that | well | if | why | how | what)* (<va-you> | it | this | that | my | what | your | ur | some | many | several | he | she | they | people | the | for ..  | <name> | <va-people>) ..3 (<va-feel-adj> | <va-harm> | hurtful | disrespectful | wonder | hard | wait | waited | waiting | paid | trusted | counted | worked | important | lost | missed | hated | had | needed | need | felt | feel | feels | alone | cost | spoiled | scared | doubt | question | asleep | works | no longer | trust | worry | afraid | expected | given | carried | stood | put | mean | means | meant | skipped | saved | planned | looking forward | blocked | calling | boiling | sat | laughed | spoil | spoiled | three days | not be)
    {va-know} (<va-adv>)* how (<va-adv> | much | many)* (<va-bad-adj>|important|precious|special|stressful|costly|dear|serious) 
    {va-know} (<va-adv>)* (why|how) (<va-you>|people|anyone|she|he|they|it|that|this|my)
    {va-know} (<va-adv> | and (share|accept|respect|appreciate))* <va-your> (<va-adv>)* (<va-feel-noun>|concerns|concern|feelings|trust|reaction) (after|at|about|over|that|with|when|because|and)
    {va-know} (<va-adv> | that | how | why)* (you|u|ya) (<va-adv>)* (are | were | was | feel | felt | must feel | must be | got | have been | might feel | may feel) (<va-adv> | feeling | left)* (<va-feel-adj> | waiting | counting on | relying | up all | in pain | sick)
    (i | we) (<va-adv>)* get (<va-adv>)* (why (you|u|ur) | that (you|u) (were | was | are (angry|mad|upset|hurt)))
    (i|we) (<va-adv>)* (hurt|humiliated|embarrassed|scared|frightened|shamed|upset|disappointed|betrayed|worried|stressed|belittled|insulted|undermined|exposed|harmed) (and <-ed>)? (<va-adv> | so)* (<va-you> | my | your | ur | our | those | him | her | them | people | everyone | so many | many)
    (i|we) (<va-adv> | have | had)* (hurt|disappointed|harmed|wounded|upset) (and <-ed>)? (<va-adv>)* (<va-you> | my | your | our | those | him | her | them | people | everyone | so many | many)
    (i | we) (<va-adv> | have)* (made|put) (<va-you>|your|ur|him|her|them) (<va-adv> | to)* (feel | look | feeling | late | cry | doubt | question | think | worry | wonder | through | in (a|that|an) | be (sad|alone|scared|blamed) | carry | sitting up | waiting | pay | stand | sad | beg | ashamed | responsible | seem | the one | choose | to be | afraid | scared)
    (it|that|this|which|they) (<va-adv> | all | has | have)* (made|makes|left|let|put|make) (<va-you>|him|her|them|your|people) (<va-adv>)* (feel|look|late|cry|doubt|question|think|worry|wonder|through|in|feeling|with|without|out|defend|unable)
    (it | that | this | which | my (words|actions|joke|silence|lie|temper|message|post) | what i (did|said|wrote)) (<va-adv> | has | have | all | could | would | might)* (hurt|hurts|cost|costs|humiliated|embarrassed|scared|frightened|upset|harmed|shamed|shook|ruined|spoiled|spoilt|stung|buried|undermined|damaged|wounded|offended|worried|cut|angered|insulted|caused|disrupted) (<va-adv> | up)* (<va-you>|him|her|them|your|ur|people|our|the|a|everyone|many|somebody|so|panic|pain|harm|fear|distress|real|confusion)
    (hurt|humiliated|embarrassed|scared|upset|frightened|shamed) <va-you> (in front | badly | deeply | so | and | again | , | $)
    (the | all the | any | for | this | such | so much | what | your | ur | of) (<va-adv> | deep | great | real | immense | lasting | profound | terrible | unnecessary | considerable)* <va-feel-noun> (, | and | or | <va-feel-noun> | the)* (that | which)? (this|it|i|we|my|our|you|u|your) (<va-adv> | have | has | must have | will have | actions | behavior | words | mistake)* (caused | cause | inflicted | brought | put | created | gave | given | feel | felt | endured | suffered | are feeling | went | were put | experienced | left | carry | bore)
    (for|of) (<va-adv> | the)+ (pain|suffering|hurt|indignity|humiliation|grief|distress|stress|embarrassment|anguish|trauma|fear) (and | of | ,)
    (caused|causing|cause|inflicted) (<va-you> | him | her | them | your | so much | such | real | deep | great | any | panic | <va-people> | my | our | a lot of) (<va-adv> | such | so | much | real | deep | great | a lot of | unnecessary | the | and)* (<va-feel-noun>)
    (what) (i|we) (put | have put | did to | took from | cost | made | have done to) (<va-you>|him|her|them|your|my)
    for (<va-adv>)* (putting|making) (<va-you>|him|her|them|everyone|my|your|people) (<va-adv>)* (through|feel|wait|worry|look)
    (to)? have (caused|hurt|upset|put) (<va-you>|him|her|them|your|so|such)
    (to | of | for) (those | everyone | all | everybody | people | all those) (of you)? (that | who | whom | i | we | have | has | were | was | had)+ (<va-adv> | been | so | deeply)* (hurt | upset | harmed | offended | disappointed | suffered | turned away | let down | wronged | misled | lost)
    has|have (been)? (<va-adv>)* (hurt|affected|harmed|suffered|disappointed)
    {va-know} (<va-adv> | that)* (i|we|my|our|it) ..3 (made|makes|put|left|caused) (<va-you>|your|it|him|her|them|things|life) ..3 (worse|harder|difficult|feel|late|look|through|in|cry|doubt|alone)
    i know (<va-you>) (<va-adv>)* (cried | waited | worked | hurt | worried | sat | had to | lost | missed | trusted | needed | hoped | wanted me)
    i|we (know|see|understand) (<va-adv> | now)* (i | we | that i | that we) (<va-adv> | have)* (hurt|scared|embarrassed|spoiled|spoilt|ruined|humiliated|upset|let|put|took|frightened|taken|cost|shook|disappointed|worried|wasted)
    (that|it) (was|is) (your|her|his|their|ur) (<va-adv>)* (moment|day|news|home|livelihood|work|job|name|wedding|night|birthday|turn|story|time|chance|child|baby|body|health|private|big|first|last|only) 
    (was|were|is) (<va-adv> | a | an)* (disrespectful|hurtful|humiliating|degrading|insulting|frightening|embarrassing|unfair|demeaning|painful|distressing|offensive) (<va-adv>)* (to|for) (you|him|her|them|everyone|my|our|those|your|the|people)
    (can|could|may|will|would) (<va-adv>)* (hurt|cost|harm|scare|choke|frighten) (<va-you>|somebody|someone|a|people|him|her|them)
    i|we (have)? (<va-adv>)* (took|taken|stole|stolen|robbed) (<va-adv> | it | that | this | them | something)* (away)? (from you | of (that|something|your))
    (real | so much | actual | lasting | genuine) (harm|hurt|pain|damage)
    (threats|abuse|messages|calls) ..5 (because of | as a result)
    as a (result|consequence) (of)? ..3 (you | he | she | they | families | people | a number | many | their | his | her)
    {va-know} (<va-adv> | that)* (<va-part>|many|some|several|most) (of you | people | families | customers) (<va-adv>)* (have | had | were | are | lost | will | rely | depend | feel | felt | can not | could not)
    (<va-adv> | deep | great | real | immense | the | this | such | all | unnecessary | public)+ (pain|hurt|distress|suffering|grief|harm|humiliation|embarrassment|upset|fear|anguish|damage|heartache|worry|misery|trauma) (<va-adv> | that (was | has been | we))? (caused|inflicted|done) (to|by)
    (i|we) (<va-adv> | had | have | has)* made (you | u | her | him | them | (your|ur|our|my) _) (<va-adv>)* <va-made>
    {va-know} (<va-adv> | that)* (my|our) _ (<va-adv>)* (was|were|is|are|has|have|left|made|cost|hurt|hurts|took)
    {va-know} (<va-adv> | that)* (it|this|that) (<va-adv>)* (is | was | has | must | can not | will) (<va-adv> | been | be | a)* (<va-bad-adj> | not (easy|fair|right|ok|okay|nice|fun) | important | unfair | lot | more than | wrong)
    (that|it|this) (must have | must | probably | prob | really) (<va-adv>)* (hurt|hurts|stung|sucked) (<va-adv>)* (, | $ | and | a lot | bad | more | like hell)
  unless
    sorry (that | if | because | to (hear|know|learn|see))? (it|this|that) (<va-adv> | has | had)* (upset|upsets|hurt|hurts|bothers|bothered|offends|offended)
    the way (i|we) see
    (other things | a lot | enough | so much) on your
    made (you|u|your|ur|her|him|them) (a|an|the|some|dinner|lunch|breakfast|tea|coffee|soup|cake) (_)? (cake|promise|dinner|tea|coffee|offer|card|playlist|sandwich|deal)
    (it|this) still hurts
    what this (has)? cost
    (if | in case | whether | to the extent | any) (i|we|anyone|it|this|that|my|anything|you|something|ever) ..4 (hurt|upset|offended|caused|harmed|felt|feel|disappointed|embarrassed|scared)
    (you|u|they|he|she) (<va-adv> | have | has)* (hurt|upset|made|embarrassed|humiliated|disappointed) (me|us|my|our)
    (never|not) (<va-adv> | my intention to | meant | mean | intend | intended | want | wanted | wanting | trying | going)* (to)? (hurt|upset|offend|cause|harm|embarrass|insult|scare)
    any (<va-feel-noun>|inconvenience)
    i (know|understand|get) (you are (busy | tired | stressed | under | going through) | that you (overre|misunder) | how you (get|are))
    (know|see|understand|hear|think|get) (<va-adv> | that | why)* (you|u|your|ur) ..5 but (i|it|you|we|that|still|so|calm|please)
    (know|see|understand|think|imagine) (<va-adv> | that)* (you|u) (<va-adv>)* (are|will|can|would|do|have|may|might) (<va-adv>)* (overreact | forgive | be (fine|ok|okay|there) | come | love | agree | want to (move|talk) | probably busy | better | lying | doing | saying | know | seeing | at | on | in | got)
    i know (you|u) (will | can | do | would | could | love | still | want | like | know | said | told | say | think | hate | might | always | never | have (a lot | been busy | better | work | got) | are (at|in|busy|there|reading|still|not|going|a|the|my|probably|always))
    (you|u) know
    do (you|u) (<va-adv>)* (know|understand|see|realize)
    i get (it|that) (ok|okay|alright)
    hurt (me|us|my|our|myself)
    may|might have (been)? (caused|felt|hurt|upset)
    (upset|hurt|offence|offense|inconvenience) (may|might) have
    (we|i) understand (your|ur) (concern|concerns|position|point|request)
    (i|we) do not (know|see|understand|get) (how|why|what)
    (i|we) (see|saw|heard|know|noticed|understand|hear) (that)? (you|u) (left | wrote | sent | asked | posted | called | rang | were looking | would like | bought | ordered | opened | want | wanted)
    caused (by|on)
  flags
    [I know you waited] up for me.
    [I can see it scared] you.
    I apologise for [the pain caused to] the families.
  passes
    I never meant to hurt you.
    I know you'll forgive me.
    The way I see it, two people broke trust here.

rule tells-your-side
  step        5
  message     You tell what the reader had to do or bear because of it.
  source      article, step 4 and 5; research 2.2 validation
  match
    ^ (and | so | then | but | now | well | <name> | meanwhile | instead | afterwards)? (and | so | then)? (you|u) (had)? (<-ly> | just | then | even | still | both | all)* (<va-pastev>|<-ed>)
    ^ (for | on | all | that | at | by | in | the | last) ..4 (you|u) (had)? (<-ly> | just | then | even | still | both | all)* (<va-pastev>)
    (and|so|but) now (you | u | your _ | ur _ | she | he | they | people | folk | everyone | half the) (<va-adv>)* (are | is | have | has | can not | must | lie | lies | sleep | sleeps | look | looks | flinch | check | dread | avoid | do not | does not | lights | think | thinks)
    ^ now (you | u | your _ | ur _ | she | he | they | people | folk | everyone | half the) (<va-adv>)* (are (left|stuck|the|alone|without|afraid) | is (left|stuck|afraid|without) | have to | has to | can not | must | lie | lies | sleep | sleeps | flinch | check | dread | avoid | do not | does not | lights)
    because of (me | us | what (i|we) (did|said|wrote|posted)) 
    (you | your _ | she | he | they) ...6 while (i|we) (<va-adv>)* (was|were|sat|slept|watched|ate|laughed|went|stood|lay|had|did|drank|danced|said)
  unless
    ^ ..3 (you|u) (had)? (<va-adv>)* <va-notside>
    yourself|only|literally|massive|fuss|dramatic|drama|sensitive|hysterical|ridiculous
    (and | but | so | when | that | because) (i|we) (<va-adv> | had)* (said|told|lied|did|broke|gave|let|never|took|carried|went|made|laughed|ignored|wrote|posted)
    , (i|we) 
    (you|u) (had)? (<va-adv>)* (_)? (my|me|mine) 
    if (you|u)
    (you|u) (waited|sat) what
    sorry
    it|that|this is because of
    stop (moaning|crying|whining)
    only because of
    just because of
    not because of
    (you|u) (had|have)? (<va-adv>)* (slept through | left (the|your|a) | lost (it | your temper | control | your mind | the plot | me) | missed (the|my) | took (it|the) (so|too|awfully|badly|hard|wrong|out) | came (at|on) | went (off|on|behind|mad|crazy|nuts|ballistic) | started | got)
  flags
    [You sat] in the departure hall until the lights went off.
    You could not play, [and now you have] no place in the team.
    [You paid] for a room that nobody had cleaned.
  passes
    You told me so in March.
    You slept through the alarm.
    You asked for the word, so here it is.
