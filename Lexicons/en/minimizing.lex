# Words that make the act or its harm smaller than it was.
faults minimizing

# --- words of this file ---------------------------------------------------
class mini-only   just only merely simply
class mini-adv    honestly literally really basically actually truly frankly like lol tbh mate anyway probably practically essentially effectively all also still even ever only just quite kinda sorta hardly barely merely
class mini-no-count of in thing day that which where who more you i we lie choice and reason or by on for at to o'clock oclock second minute hour month week year night weekend evening morning afternoon will with
class mini-one    one single couple few handful half two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty 1 2 3 4 5 6 7 8 9 10
class mini-little small little minor tiny wee slight teeny teensy trivial negligible modest mere limited minuscule microscopic insignificant inconsequential brief momentary temporary fleeting isolated harmless innocent lil likkle itty
nouns mini-unit   second sec minute min hour hr day week month night evening morning weekend afternoon moment lap line word sentence text message
nouns mini-money  quid pound dollar euro buck rupee cent penny/pence grand fiver tenner
nouns mini-slip   slip slip-up slipup oversight hiccup blip lapse mishap mix-up mixup misunderstanding glitch wobble bump scratch incident disagreement tiff spat fib issue error mistake matter thing detail delay inconvenience nuisance annoyance disturbance scrape knock leak imperfection discrepancy irregularity omission typo confusion misstep hitch snag quibble mark dent scuff chip stain
nouns mini-cute   hiccup oopsie whoopsie blip oopsy/oopsies snafu whoopsy/whoopsies boo-boo
nouns mini-share  number amount minority portion fraction percentage proportion trace sum group quantity/quantities subset handful margin
nouns mini-joke   joke laugh banter fun teasing humor humour jest prank craic gag wind-up joshing leg-pull kidding slagging ribbing
class mini-bad    blunt harsh sharp short curt rude snappy loud lively heated spicy careless slack sloppy edgy much tactless insensitive unfair grumpy moody rough mean cheeky pushy abrupt forward off tipsy hasty clumsy thoughtless tetchy messy wild dodgy unprofessional over out carried strong direct rash brusque testy short-tempered hot-headed overzealous over-the-top thick selfish heavy-handed unkind brutal wonky noisy late rowdy crazy ott overboard overexcited enthusiastic
class mini-nobody nobody no-one noone none
class mini-all    everyone everybody
class mini-everykind couple family builder company business restaurant driver teacher parent doctor team man woman husband wife politician musician student developer programmer kid child teenager dog house office shop hotel airline kitchen club player person human writer comedian chef neighbour neighbor marriage relationship group industry bank app system project landlord musician band school hospital surgeon nurse player cook
verbs mini-err    make/made/made/making do/did/done say/said/said forget/forgot/forgotten/forgetting lose/lost/lost spill slip/slipped/slipped/slipping shout yell swear/swore/sworn interrupt lie/lied/lied/lying cheat copy borrow mess/messed/messed fail/failed/failed overlook miss snap drink/drank/drunk carry write/wrote/written have/had/had screw drop/dropped/dropped/dropping get/got/got/getting argue exaggerate bend/bent/bent fib/fibbed/fibbed gossip
verbs mini-hurt   hurt/hurt/hurt/hurting harm injure die/died/died/dying kill rob/robbed/robbed/robbing hit/hit/hit/hitting cheat wound suffer damage maim
class mini-crime  killed murdered robbed stole died shot crashed burned burnt slept cheated hit leaked set ran committed kidnapped drowned betrayed stabbed punched lost broke
class mini-oh     omg ok okay so look come on mate lol honestly tbf but and well anyway hon babe sure also plus cause because cos like literally anyways ah oh sorry yes yeah look listen now besides
nouns mini-countable drink beer pint text message photo joke comment remark line post like plate glass/glasses slide panel paragraph person/people bite kiss dance cigarette call email scratch tile brick song game race round visit lunch dinner cup spoon plant tree branch page sentence word photo picture guest customer account user
class mini-grave  lie mistake choice decision failure betrayal crime theft disgrace cruel terrible bad horrible awful stupid selfish wrong serious big huge shame breach cowardly cowardice promise rotten low nasty cheap deliberate poor dreadful shameful disgusting vile trust habit pattern way thing lot day week month year night long hard good great pleasure relief start request pity question matter reason fair lovely beautiful real privilege mess excuse problem big full heavy major grave error fault slur wound cost debt family pattern secret
class mini-not-noun fair right natural human reasonable me you us then now today polite because proper just temporary decent when after if by through since good getting later once that what who where how the this a an my your one so to in on at for with him her them there worse ever too fitting logical
class mini-mild   glanced peeked tapped touched mentioned joked nudged looked brushed skimmed pushed borrowed teased flirted kissed texted chatted tweaked moved sipped
class mini-noticed notice noticed aware realize realized spot spotted remember see saw felt affected know knew tell
class mini-cover  insurance warranty guarantee deposit

# "it was", "this is", "there were", "might have been"; also with no subject, as in a text message
phrase mini-it-is   (it|this|that|these|those|they|there|he|she <is>|<mini-adv> | it|this|that|they may|might|must|would|will have|be been? | it|this|that has|have been | ^ was|is|were | , was)
# one's own belittling, told as a fault: "I passed it off as …"
phrase mini-owned  ((nearly | almost | always | used to | tempted to | want to | wanted to | going to | about to | tried to | easy to | could) (write | wrote | say | said | tell | told | call | claim | type | typed | pretend | think) | i|we (even|also|just|then|had|have|was|kept|not|never|only)* (treated | treating | laughed | passed | dressed | brushed | shrugged | played | acted | pretended | behaved | called | filed | sold | told | telling | saying) | more than | as if|though | (i | we) (wanted | want) you to (think | believe) | hiding behind | call|calling it|this|that)
phrase mini-no-one  (nobody|noone|no-one | no one | not anyone|anybody|one|single|a person?)
phrase mini-someone (nobody|noone|anyone|anybody|someone|somebody | no one)

nouns mini-folk  son daughter kid child/children boy girl mum mom mother dad father brother sister baby/babies niece nephew gran nan dog cat puppy kitten pupil patient student parent wage salary pension

class mini-night   word day night minute hour week breath bite thought moment without goes went passes passed who i we you

nouns mini-affair  contretemps adventure episode scene chat disagreement spat tiff incident moment accident outburst mistake mishap indiscretion slip misunderstanding fling dalliance lie secret joke prank experiment performance speech trip stunt loan debt affair meltdown wobble blow-up argument fight row falling-out hiccup fib blunder error oversight detour shortcut situation problem issue misadventure faux-pas flirtation flutter set-to ding-dong exchange difference altercation dispute dust-up escapade excursion mix-up drama kerfuffle

class mini-trifle  biscuit sandwich cup mug plant pen pencil scratch dent graze nip nudge peck hat game parking-space cake sock spoon hedge tree gnome chair book jumper shirt coat box bag bike app text email photo typo lunch dinner film movie party song toy doll ball phone haircut fence bin slice yogurt yoghurt coffee drink beer pint joke meme gif emoji like tweet post comment line word sentence message voicemail call meeting email-list dress skirt shoe shoes lamp vase bowl plate glass pan pot kettle towel pillow blanket rug curtain window wall door gate lawn bush shrub flower flowers rose roses carpet sofa cushion table bench bucket ladder drill hammer saw charger cable battery screen laptop console level score goal match quiz raffle bake-sale recital play concert show gig ticket queue seat bus train appointment form spreadsheet slide deck password key keys umbrella scarf glove mirror hairbrush shampoo towel toothbrush bottle jar tin packet crisps chocolate sweet egg milk bread cheese pizza burger chip chips curry soup pie pasta stew casserole salad weekend birthday anniversary dinner-party barbecue lie-in nap kiss dance hug shoebox cupful splash drop puddle crumb speck smudge stain

class mini-tragic  bank vault murder murderer funeral war crime tragedy massacre bomb bombing hospital emergency heart-attack surgery rocket nuclear national write-off catastrophe disaster divorce trial court courtroom titanic apocalypse stabbing robbery heist kidnapping genocide death cancer plague earthquake hurricane tsunami riot revolution treason felony crisis execution wake mortuary morgue holocaust hiroshima watergate waterloo pearl-harbor chernobyl crown cathedral monument museum mona picasso rembrandt ming rolls ferrari mansion palace fort parliament supreme un olympics world-cup oscars brain write tank grenade missile scandal

class mini-worthy  enough love friendship apology fair justice right good help kindness home sorry remorse success complete forgiveness joke accident mistake excuse misunderstanding slip nothing

class mini-not-like me you us him her it

class mini-meant  thought think wished wish wanted want hoped felt believed meant

# --- rules ------------------------------------------------------------------

rule only-a-little-thing
  severity    warning
  step        4
  message     “Only” or “just” makes what happened look smaller than it was for the other person.
  suggestion  Say what you did without “only” or “just”, and let the other person weigh it.
  source      article, step 4; research 2.1 minimizing
  match
    it|this|that|these|those|they|there|we <is> <mini-adv>* <mini-only> (ever | like | meant|intended|supposed (as | to be) | about | around | another | for)* a|an|one|two|three|some|half|few|<number>|<mini-little>|words|talk|talking|texting|flirting|chatting|money|stuff
    it|this|that|they|there <is> <mini-adv>* <mini-only> the one|once|two|odd|usual
    it|this|that <is> only until|till <number>|half
    it|this|that <is> <mini-only> <mini-adv>* <mini-joke>|sex|hair|work|business|words|banter
    ^ <mini-adv>* (just | only | merely) (a | an | one | the one | some | a few | a couple of | the odd) _
    <mini-only> around|about|some? <number> percent|per|%
    i|we was|were <mini-only> <number>|twenty|thirty|forty|ten|five|fifteen|half|few <mini-unit>
    <mini-only> a|an|one <mini-little>? <mini-slip>|<mini-unit>
    <mini-only> <mini-little> <mini-slip>
    one|single time only|mate|ok
    (joking | teasing | joke | fun | small thing | once | one time | few minutes | few days | little) only ,
    i|we only|merely (ever)? <mini-mild> _
    i|we just (glanced | peeked | tapped | brushed | nudged | joked | teased | skimmed | sipped) _
    i|we barely|hardly|scarcely (touched | tapped | brushed | raised | scratched | nudged | looked | glanced | grazed | knew)
    i|we <mini-only> (ever)? (had | drank | took | spent | used | missed | ate | borrowed | owe | owed | spilled | broke) (like | about | maybe)* (one | two | the one | <number> | a few | a couple | a sip | a drop | a taste | a bite | a little | a quick)
    (it | that | this) (took | lasted) (all of | only | just | barely | like | maybe)+ <number>|<mini-one>|a
    all of <number>|<mini-one> <mini-unit>|<mini-money>
    for (like | maybe | barely | all of | literally)+ <number>|<mini-one>|a <mini-unit>
    it|that|they|this|these is|are|was|were <mini-adv>* only !<mini-not-noun> ,
    (affects | affected | affect | concerns | concerned | involves | involved | touched | hit) <mini-adv>* <mini-only> <mini-one>|<number>|a|an|part
    it|this|that <is> <mini-only> my (frustration | way | opinion | humor | humour | temper | nature | mood | manner | style | sense | little | usual | <-ing> | view | take)
    it|this|that <is> <mini-only> the (hormones | stress | drink | wine | beer | nerves | heat | tiredness | pressure | moment | lag | jet | weather | hangover)
    (quite | very | just | so)* simply|merely forgot|overlooked|missed|slipped|misread
  unless
    <mini-only> a|the first|start|beginning|matter|question|fraction|part
    not|never|no|isn't|wasn't <mini-adv>* <mini-only>
    <mini-only> a way|means|word|form
    only thing|one|person|way
    telling|told|saying|said myself|you|them|yourself
    i know it is|was only|just
    because|when|after|until|half|once i|we
    only|just had to
    i|we only <-ed>|told you|half|found
  unless-before
    {mini-owned}
  flags
    [It was only a] few drinks with the lads.
    Honestly, [that was just one] lie in eleven years.
  passes
    It wasn't just a joke, it was cruel.
    It's only fair that I pay for the window.
    I only saw it when you rang.

rule it-was-one-thing
  severity    warning
  step        4
  message     Counting how little it was asks the other person to feel less.
  suggestion  Name what you did, and leave it to the other person how much it was.
  source      gold guide; research 2.1 minimizing
  match
    ^ <mini-adv>* it|that|this is|was <mini-adv>* one !<mini-no-count>
    ^ <mini-adv>* it|that|this is|was <mini-adv>* one <mini-unit>
    it|that|they <is> (literally | like | maybe | what)+ (a couple | a few | a half | <mini-one> | <number>) _
    ^ it|that|this|we <is>|took|lasted <mini-one>|<number> <mini-unit>|<mini-money> $
    ^ one _ , one _ ,
    ^ one|a ...5 and suddenly
    a|one single <mini-unit>|<mini-slip>|question|comment|letter|remark|photo|adjective|post|drink
    one _ on|in|at one _
    a|one <mini-little>? one-off|oneoff
    a one off
    <number> <mini-unit>|<mini-money>|people|of tops|max
    <mini-one> <mini-unit>|<mini-money>|people tops|max
    (we are | i am) (only|just)? talking|speaking (about|of)? a|an? <mini-one>|<number>|handful|pocket|matter
    that is <number>|<mini-one> out of
    one|<number> <mini-unit>|_ out of <number>|a|half
    one time .. and not _
    (it | that | this) (is | was) (really | almost | practically | basically | honestly | literally)* nothing ,
    what you|some|they|people call|called|are|were calling? a|an
    so-called <mini-slip>|attack|abuse|victim|victims|harm|damage|scandal
    (^ | ,) <mini-oh>+ it|that|this is|was <mini-adv>* one !<mini-no-count>
    (^ | ,) <mini-oh>* it|that|this is|was <mini-adv>* <number>|<mini-one> (little | small | lousy | measly | poxy | bloody | stupid)? <mini-countable>
    (ran | lasted | went on | was over | were over | over) (for | in) (only | just | about | barely | like | a mere)* (one | a few | a couple of | two | a | <number>) (seconds | minutes | weekend | laps | minute | second | hour | afternoon | evening)
    ^ <mini-oh>* its|it is a|an !<mini-grave> (!<mini-grave>)? $
    ^ what is ...8 but a|an|some _
    <mini-unit>|<mini-money>|people|drinks|times (tops | max | at most | at the most)
    (by)? (one | two | a few) <mini-unit>|times|small|times only ,
    have only (ever)? (been | done | missed | forgotten | said | hit | lied | cancelled) ..4 (once | twice | a few times | one time | <number>)
    (not | never) more than (a | an | one | two | three | five | ten | <number> | a few) <mini-unit>|<mini-money>|people|times
    <number>|one (<mini-countable> | <mini-unit> | <mini-money> | _)? not <number>
    (like | only | just | literally | maybe)+ (once | twice) ($ | , | in | at | this | and | or)
    (not | hardly) (really | exactly)* what (i | you | we | anyone | most people) would (really)? call (a | an)?
    (over | done | gone | finished) before (most | you | anyone | anybody | they)
    (you | they) only (missed | lost | waited | paid) _
    (the | your | my) !<mini-folk> (was | is | were | are) (only | just) (about | around | like)* <number>|<mini-one>
    ^ <mini-oh>* (its | it is | thats | that is) (a | an) !<mini-grave> .. , (not | people | mate | lads | come on | hun | babe | hon | love | calm | chill | relax | get)
    ^ <mini-oh>* (it | that) was one (_)? <mini-countable>|<mini-unit>|<mini-slip>
  unless
    just|only once or
    than once
    (late | trust | wait | waited | waiting | without)
    one of|in
    too many
    not|never
    my|mine|i
  unless-before
    {mini-owned}
  unless-clause
    will (now | stop | be)
  flags
    [It was one comment] under a photo.
    [It's one evening], so let me off.
  passes
    It was one of the worst things I have done.
    It was one lie too many, and I told it.

rule small-amount
  severity    warning
  step        4
  message     Making the number small doesn't make it small for those it hit.
  suggestion  Say plainly how many or how much, and what it meant for them.
  source      research 2.1 minimizing
  match
    (well | far)? (fewer | less | under | below) than? (<number> | <mini-one> | a | an) (percent | per | % | of | in | hour | minute | day | week | cup | couple | hand | grain | night | pint | tank | customers | users | people | guests | passengers | seconds | minutes)
    (well | far)? under|below <number> percent|per|%
    less than (some | most | what) (people | folks | others | you | we | they)
    less than (the | a) (price | cost) of
    (only | just | merely | at most | affected | affecting | affects | involved | involving | involves | experienced | impacted | impacting | hit | touched | limited | confined) (only | just | to | by | on | for)* (a | the)? <very>* (small | tiny | limited | modest | mere | minute | negligible | tiny) <mini-share>
    (a | the) (very | really | extremely | relatively | comparatively | vanishingly | quite | pretty | fairly)+ (small | tiny | limited | modest) <mini-share>
    (a | the) (tiny | modest | mere | minute | negligible | minuscule | insignificant) <mini-share>
    (a | the) (small | limited) <mini-share> of (our | the | you | those)? _? (were | was | had | have been | has been | may have been | received | got | saw | experienced | noticed)
    by a (small | limited | tiny)? subset of
    (a | the) (small | limited | tiny) subset of
    a subset of .. in a subset
    (only | just | affected | affecting | at most | hit | by | than | involved | to) (a | some)? handful of
    a handful of _? (at most | at the most | tops | at best)
    a handful of _ (were | was | had | have been) (affected | hit | caught | lost)
    ^ (a handful) of _ $
    , a handful of _ (at most | tops | , | $)
    a matter of <mini-unit>
    (barely | hardly | scarcely) (<number> | <mini-one> | an | a | anyone | anybody | <mini-unit>) !<mini-night>
    (barely | hardly | scarcely) any (harm | damage | difference | trace | mark | delay | blood | noise | mess | money | cost | pain | time | effect | impact | inconvenience | of | people | one | at | $)
    hardly|barely|scarcely (fill | fills | touched|touches | worth | a _ | exceed)
    (did | does) not exceed
    (no | not) more than (a | an | one | <mini-one> | <number> | a few | some | a handful | a couple) _
    a mere _
    (only | just) <mini-adv>* <number> percent|per|%
    the|a? (vast | great | overwhelming | large)? majority of ..4 (not | never | untouched | unaffected)
    nothing changes for (most | you | the | anyone)
    (price | cost) of (a | one) (cup | coffee | pint | sandwich | cinema | beer | takeaway | haircut)
    a cup of coffee a|per day|week|month
    small|pocket|loose change
    (barely | hardly | scarcely) (visible | noticeable | audible | anything | matters | mattered | a dent | registers)
    no (payment | personal | financial | other | customer | sensitive | private)* (details | data | information | money | records | cards | passwords | funds) (was | were | has been | have been) (ever | actually | at any time)* (involved | lost | stolen | exposed | affected | accessed | compromised | taken | shared | at risk)
    (nothing | none of it) (was | has been) (ever | actually)* (lost | stolen | damaged | missing | compromised | exposed | broken)
    you (lost | missed | paid) (nothing | almost nothing | hardly anything | next to nothing)
    (cost | costs) (you | them | anyone | anybody | nobody | us) (nothing | next to nothing | a penny | anything)
    (slightly | a little | a bit | marginally | fractionally) (longer | later | more | less | higher | lower | louder) than (usual | normal | planned | expected | we | i | it | advertised)
    majority of (our | the | all | users | customers | passengers | members | guests | people | you | those | pupils | patients | accounts | orders)
    you (have | had | have got) <number> (other | others | more)
    (no | without) (any)? (effect | impact | bearing) (whatever | whatsoever | at all)? on
    (only | just | merely | at most) (about | around | some | roughly | approximately)* (<number> | <mini-one>) (of | out of | _)* (were | was | are | is | have been | has been | had been) (affected | involved | impacted | hit | concerned | caught | lost | exposed | delayed | damaged)
    only (some | a few | a fraction | part | a third | a quarter | half | certain | parts) (of (it | them | those | these | the | that | our | your))? (contained | were | was | had | included | affected | touched | reached | saw | got)
    (most | many | the majority | the bulk | nearly all | almost all | the rest | the vast majority) of (them | those | these | which | the | our | you) .. (never | not | un-affected | unaffected | untouched | unharmed | running normally | as normal | open | available)
    (it | this | that | which | we are talking | talking) (is | was | were | about)* (only | just | merely)* a matter of (a few | a couple | <number> | <mini-one> | _ or | days | minutes | hours | seconds | weeks | inches | pence | pennies | cents)
    for (almost | nearly | virtually)? (most | all) of the (time | day | week | evening | period | season)
    (at most | at the most | at the very most | tops | max | if that) ($ | ,)
    (there | they | we | you) (was | were | had) (only | just | barely | like | maybe | about)+ (<number> | <mini-one> | a few | a couple) (of (them | you))? (left | people | there | over | in it)
    (not | never) (really | actually | exactly | materially | noticeably)* (shift | sell | make | made | cost | change | move) (any | many | much) (copies | money | difference | sales | _ at all)
    of (limited | little | minor | no great | no real | trivial | modest | low) (sensitivity | importance | value | consequence | significance | relevance | interest | nature | account | moment)
    of (a | an) (minor | trivial | limited | temporary | cosmetic | technical | purely cosmetic | trifling | passing | administrative | clerical) (nature | kind | sort | character)
    (minor | trivial | temporary | limited | cosmetic) in (nature | character | scope | extent)
    a matter of (a few | a couple of | <mini-one> | <number>) _
  unless
    before|until|notice|warning|to|left hours|go|notice|deadline
    before you|we|i|he|she|they|it|the
    notice|deadline|budget|donors|sponsors
    a small|handful group of|sponsors
    scarcely|hardly|barely (possible | look | eat | eaten | slept | sleep | entitled | know | knew | breathe | speak)
    some of (those | them | whom) (who | had | were)
    no|not|never small|tiny|mere
    you|i deserve|deserved|gave
    not|never (lost | the)
    that nothing
  unless-before
    {mini-owned}
  unless-after
    but|and (some | it | you | for that | to you | those | not | that)
  flags
    [Fewer than 3 percent] of our guests got two bills.
    It was over in [a matter of seconds].
  passes
    I cancelled less than two hours before you were due to leave.
    You gave me a handful of chances and I wasted them.

rule small-slip
  severity    warning
  step        4
  message     A small word for it makes the harm look small too.
  suggestion  Call it what it was for the other person: what did it cost them?
  source      research 2.1 minimizing
  match
    (a | an | the | this | that | some | any | our | my | such | ^ | and | was | is | of) <very>* (<mini-little> | silly little | stupid little | honest | momentary | little)+ <mini-slip>
    <mini-cute>
    (it|this|that|these|they|there <is>) (very | quite | just | only | such | really | fairly)* a? (very | quite | really | fairly)* minor|tiny|slight|trivial|harmless|negligible|insignificant _
    (it|this|that|these|they|there <is>) (very | quite | just | only | such | really | fairly)* a? (very | quite | really | fairly)* small|little|wee|modest|likkle|lil (<mini-slip> | <mini-countable> | sum | amount | group | part | price | prank | favor | crack | hole | tear | bruise | cut | lie | secret | world | potatoes | change | risk | dose | portion | crime | sin | offence)
    (the|your|our|any? harm|damage|impact|amount|amounts|quantity|trace|traces|sum|sums|risk|effect|effects|injury|injuries|delay|change|stakes|consequences|disruption) ..5 (<is> | should have been | would have been | will have been | has been | have been | amounts to | amounted to) (very | quite | so | relatively | comparatively | rather | all | pretty | only | at most | in fact)* (minimal | slight | small | negligible | limited | minor | modest | superficial | trivial | tiny | confined | low | a trace | pocket money)
    such a (small | little | silly | trivial | minor | tiny) matter|thing
    as harmless|innocent as
    not .. quite right
    a lapse (of | in) concentration
    (little | tiny | small | wee | harmless | innocent)* white lie|lies
    (a | one | any) (tiny | little | small | wee) (fib | lie | white lie)
    slip of the (tongue | pen | finger | mouse)
    a (moment | second) of (weakness | madness | stupidity | silliness)
    a|one moment's (madness | weakness | inattention)
    (completely | totally | perfectly | pretty | fairly | entirely | quite | utterly | basically)+ harmless
    harmless (fun | flirting | flirtation | prank | joke | comment | remark | texts | chat | messages | banter | little)
    (it | that | this) (is | was) .. harmless
    (a | for a) (brief | short | limited | small) (period | window | outage | interruption | spell | duration)
    (^ | , | lah) small (matter | thing | problem | issue)
    (, | sorry | ^) (just | only | a)? <mini-little> <mini-slip>
    not .. (get | got | getting) ...8 (quite | entirely | exactly | totally) right
    not (quite | entirely) (right | perfect) (with | about | around | this time | ,)
    (silly little | little | petty | tiny | small | minor) (argument | row | fight | quarrel | tiff | squabble | dispute | prank | comment | remark | spat)
    (argument | fight | row | fuss) (about | over) nothing
    (trivial | small | minor | silly | petty) (as | though) (it | this | that) (may | might | is | was | seems)
    isolated (incidents | cases | occurrences | events | instances | errors | incident | case)
    (it | that) (is | was) a bit of (paper | metal | plastic | wood | grass | noise | dust | mud | water | food | fun | hair | cloth | glass | fabric | cake | mess | fluff | string)
    (our | that | this | the | last (night | week)'s | my) little (bit of)? <mini-affair>
    (it | that | this) (is | was) (a | an) (silly | stupid | daft | dumb | throwaway | clumsy)+ little _
    (any | some | the | a few) (ruffled feathers | noses out of joint | feathers ruffled | noses (are | were) out of joint | bruised egos | hurt pride)
    (ruffled | ruffle | ruffling) (a few | some | any | your | a couple of)? feathers
    (a | one) (wee | lil | tiny | little | small | minor)+ (nip | graze | nudge | tap | peck | push | bump | sip | taste | chip | nick | bruise | scrape | ding | hole | burn | smudge | stain | crack | knock | fib | chat | word | text | kiss)
    more (of)? (a | an | like a | like an) (nudge | tap | graze | scratch | joke | slip | blip | bump | brush | whisper | suggestion | loan | tease | raised eyebrow | misunderstanding | disagreement | debate | discussion | formality | technicality | pat | push | peck | squeeze | nibble)
  unless
    not|no|never|hardly|nothing (a | such)? <very>* small|little|minor|tiny|slight
    no|not|never <mini-little>
    to you|me
    a small|little thing|matter to|i can|i could|compared
    (it | that) was no
    not (at all)? (a)? (small | little | minor | tiny)
  unless-before
    {mini-owned}
  flags
    We found [a minor oversight] on the invoice.
    [It was a tiny scratch] on the door.
  passes
    It was no small matter, and I treated it like one.
    A little note came with the flowers.

rule a-bit-much
  severity    warning
  step        4
  message     “A bit” turns down what the other person felt at full volume.
  suggestion  Leave the softener out: “I was rude”, “I was loud”, and say when.
  source      research 2.1 minimizing
  match
    a (bit | tad | touch | smidge | teeny bit | little bit | wee bit | tiny bit | lil bit | hair | trifle | shade) (of a)? (too | on the)? <mini-bad>|over|careless
    a little too? (blunt | harsh | sharp | curt | rude | snappy | loud | lively | heated | careless | slack | sloppy | edgy | tactless | insensitive | unfair | grumpy | rough | mean | pushy | abrupt | clumsy | thoughtless | messy | wild | carried away | out of hand | over the top | overboard)
    (slightly | somewhat | a smidgen | kinda | sorta | kind of | sort of) (too)? (blunt | harsh | sharp | curt | rude | snappy | careless | slack | sloppy | tactless | insensitive | unfair | grumpy | mean | pushy | abrupt | clumsy | thoughtless | out of hand | carried away | over the top)
    (was | is | been | be | had) (a | an? slightly | perhaps)* less than ideal|perfect|positive|optimal|tactful
    (is not | was not | are not | were not) exactly? ideal|optimal
    a bit of a _
    got|gotten a? (bit | little | teeny bit | wee bit | lil) (_ of)? <mini-bad>
    the odd _ was|were|is
    i|we (kind of | sort of | kinda | sorta | sort-of) (forgot | lied | lost | broke | said | told | left | missed | ignored | lied)
    things|it got (a little | slightly | somewhat | kinda)
    (a | in a) robust|frank|lively (manner | exchange | discussion)
    a (minor | small | slight) nuisance|inconvenience|annoyance
    not (exactly | quite | perhaps | really)* (my | our) (finest | best | proudest) (hour | moment | day | night | work | performance)
    a few (choice | cross | harsh | sharp | heated) words
    a (bit | little | touch | tad | smidge | wee bit | hair) (too)? (far | over the (line | top | mark | score) | across the line | past the (line | mark) | carried away | out of (hand | order | line) | near the knuckle | close to the bone | close to home | strong)
    not (exactly | quite | perhaps | maybe | really)* (the | my | our) (smartest | wisest | best | brightest | cleverest | greatest | kindest | cutest | classiest | most _) (thing | idea | move | choice | decision | moment | look | joke | way | call | timing)
    (exaggerated | overdid | bent | stretched | overstepped | overreacted | misjudged | misspoke) .. (slightly | a bit | a little | a touch | somewhat | a tad)
    (robust | colourful | colorful | frank | industrial | salty | choice | earthy | ripe | fruity | spirited | unparliamentary | agricultural) (language | words | exchange | exchanges | debate | phrase | phrases | discussion | terms | conversation) (is | was | were | are | can | may | with | between | used | takes)
    (the)? cut and thrust
    (not | no) (as | quite as | so | always as) (clear | careful | tidy | polite | gentle | tactful | prompt | punctual | clean | quick | smooth | fast | fresh | warm | sober) as (they | it | i | we | one | he | she) (might | could | should | ought to | would) (have been | be | have)
    (we are | i am) (all)? (a bit | a little | somewhat | kinda) (rubbish | guilty | useless | terrible | bad | hopeless | forgetful | late | sloppy | lazy)
    (now and again | now and then | from time to time | once in a while | once in a blue moon | on occasion | every so often | the odd time) $
  unless
    not the best (i | we) (can | could)
    not|never a bit|little
    you|he|she <is>|seem|seemed|felt|feel <very>* a bit|little|tad
    i (am | was) running
    getting|getting|he|she|enjoying
    a (little)? bit over the line
    a bit off
    a bit of a _ (to explain | of background)
    a bit of a long|walk|way|break|chat
  unless-before
    {mini-owned}
  flags
    I may have been [a bit harsh] with you.
    I was [slightly out of hand] at the party.
  passes
    You seemed a bit off on the phone, and I should have asked.
    That wasn't a little rude, it was very rude.

rule just-a-joke
  severity    error
  step        4
  message     Calling it a joke tells the person who was hurt that they should have laughed.
  suggestion  Leave the joke out and name the words: “I said … in front of …, and it hurt you.”
  source      research 2.1 minimizing; article, step 4
  match
    (it|this|that|they|these|which <is> | ^ was | only | just | merely | simply | meant as | intended as | meant to be | meant in | was all | as | for) <mini-adv>* (ever | meant | intended | supposed | to be | as | a | an | some | just | only | all | harmless | good | friendly | little | light-hearted | tongue-in-cheek | private | inside | running | family | in | clearly | obviously | innocent | bit of | silly | stupid | throwaway)* <mini-joke>
    (a | just | only | all) (bit | spot | touch | dash | pinch) of (a | harmless | good | old | gallows | friendly | light | gentle | office | locker-room | playground | family | silly | innocent | light-hearted | good-natured)* <mini-joke>|craic|slagging|joshing|nonsense|horseplay|flirting|flirtation|shouting|gossip|mischief|laugh
    (all | it was | meant | said) in (good | just)? fun|jest|humour|humor
    all in good fun
    (i|we was|were|am <mini-adv>* (only | just | clearly | obviously | merely | simply) (joking | kidding | messing | teasing | playing | mucking | having a laugh | having fun | winding | pulling | taking the | fooling | goofing | clowning | trolling | jesting))
    (i|we was|were (joking | kidding | teasing | messing about | messing around | having a laugh | winding you up | pulling your leg | taking the mick | taking the piss | mucking about | mucking around))
    (just | only) kidding|messing|joking|playing
    meant|supposed (to be | as | it as)? <mini-adv>* funny|humorous|humorously|amusing|banter|(a compliment)
    tongue-in-cheek
    tongue in cheek
    (throwaway | throw-away | off-the-cuff | light-hearted | off-hand | offhand | flippant | playful | cheeky | tongue-in-cheek) (line | remark | comment | joke | quip | jibe | post)
    (everyone | everybody | the whole _ | all of them | the room | whole room|table) (there | else | had | were | was)* (laughed | laughing | found it funny | saw the funny side)
    its a laugh
    just|only|some banter
    we (all | always)? (slag | tease | rib | take the mick | wind) each other
    you (all | both)? laughed (too | as well | at the time | yourself | along)
    (i|we <is> (just | only)? ) (having | taking) (a laugh | the mickey | the mick | the piss)
    (having | had) a bit of (fun | banter | a laugh | craic)
    (made | said | meant | written | intended | done) in (jest | fun | humour | humor | good humour | good fun)
    (only | just | merely | simply) (pulling (your | ur | his | her) leg | winding (you | him | her | them) up | having a (laugh | giggle) | messing | mucking about | playing (about | around | with you) | taking the (mick | mickey | piss) | yanking your chain | teasing | kidding | larking about | fooling (about | around) | goofing (about | around) | being (silly | funny | cheeky | playful))
  unless
    (at | made at) your|his|her|their expense
    (no | not | never | isn't | wasn't | nothing) .. (joke | funny | banter | laugh | fun)
    (called | call | said | passed | calling | dressed) it (a | up as | off as | just)? (joke | banter | fun | teasing)
    cruel|nasty|unkind|horrible|tasteless|inappropriate|vile|racist|sexist
    laughed at you|him|her
    when|and|so|because ..8 i|we said|told|called|made ..8 laughed
    i|we said|told|called|made|showed|did ..12 laughed
    laughing at you|him|her
    for a laugh .. and|but i
    joke|laugh|banter|fun (to|for|at) me|you|your
    (to | for) you (it | ,)
    treated|laughing
  unless-before
    {mini-owned}
  flags
    Come on, [it was just banter].
    [I was only teasing] when I said it.
    My comment was [meant to be funny].
  passes
    I called it banter, and it was cruelty.
    It was a joke at your expense.
    I made fun of your accent in front of the team.

rule nobody-got-hurt
  severity    warning
  step        4
  message     Saying that no harm came of it passes over the harm the other person felt.
  suggestion  What did it do to them? Fear, time and trust count as harm too.
  source      research 2.1 minimizing
  match
    {mini-no-one} (was | got | is | were | has been | have been | has | have | actually | really | even | ever | seriously)* (hurt | harmed | injured | died | dead | killed | robbed | hit | damaged | cheated | suffered | murdered | maimed | in danger | at risk | starved)
    no (real | actual | lasting | serious | permanent | great | major | physical | long-term | further | material)* (harm | damage | danger | injury | injuries | bones | foul | loss) (was|were|has|have been?)? (done | broken | caused | came | come | is to be | expected | resulted)
    no harm no foul
    no (real | actual | lasting | serious | permanent | great | major)+ (harm | damage | danger | injury)
    nothing (even | actually | really | ever | sexual | physical | serious | bad | else)* happened
    nothing (bad | serious | sensitive | important | major) (happened | came | as far | was | were)?
    nothing (actually | really | bad | ever)* (took place | came of it | went on)
    never (hurt | harmed | killed | did | to our knowledge | , | have | has)* (hurt | harmed | killed | did | harm) (anyone | anybody | you | me | them) (any harm)?
    (has | have) (never|not) ..5 harmed|hurt anyone|anybody
    (at no (point | time | stage) | there was never | never) ..4 (any)? (real | actual | serious)? danger|risk
    at no (point | time | stage) (was | were)
    (he | she | they | you | boy | everyone | everybody | the kids | kids | the cat | the dog) (was | were | came out | turned out | hopped) .. (fine | grand | okay | ok | right as rain | unharmed | unhurt | safe | none the worse) (by | after | within | afterwards | in the end | the next | really | anyway | $)
    (is | was) in one piece
    in one piece
    right as rain
    you|he|she|they (still)? survived
    (has | have) since (left hospital | recovered)
    did not (require | need) (a | any)? (stay | stitches | treatment | hospital)
    (was | were | is) (at all times | always | never not) safe
    (no | was never any) question of (danger | harm)
    no indication|evidence|sign that
    not .. so|that serious
    (nobody | no one) (thinks | thought | will think) any (the)? (less | worse)
    (no | not a) (one | single person | soul) (was | got) ..2 hurt
    (think | thinks | thought) any (the)? (less | worse) of (you | him | her | them | us)
    {mini-no-one} (was | got | is | were | has | fell | even | actually | really)* (sick | ill | poisoned | arrested | fired | sacked | in trouble | lost)
    (he | she | they | the _ | my _ | your _) (is | are) (absolutely | perfectly | completely)? (fine | grand) (now | again | already)
    back (at | in) (work | school | training) (the next | within | by | on | after | in)
    no (serious | lasting | real | major | significant | long-term | adverse | ill) (consequences | effects | effect | impact | complications | repercussions)
    nothing of (value | importance | consequence | note) (was | were | has)
  unless
    everything is
    luck|lucky|miracle|chance
    could|might have been|ended|died
    no thanks to me|us
    i|we hurt|harmed
    that nothing .. happened|wrong
    nothing i|we|you
    pretended|acted|lied|as if|as though
  unless-before
    {mini-owned}
  flags
    Anyway, [nobody was hurt].
    Well, [no harm done].
    [Nothing actually happened] with her.
  passes
    That nobody was hurt is luck and none of my doing.
    I acted as if nothing had happened.

rule everyone-does-it
  severity    warning
  step        4
  message     Saying that everybody does it makes your own part disappear in the crowd.
  suggestion  Speak only for yourself: what did you do, and what was wrong with it?
  source      research 2.1 minimizing; gold guide
  match
    (literally | even)? <mini-all> (here | there | else | in _ | in this _ | in the _ | i know | of us | has | have | is | was | had | once | sometimes | always | gets | 's)* (made | makes | make | does | done | says | said | forgets | forgot | loses | lost | slips | spills | screws | messes | lies | shouts | yells | swears | interrupts | copies | borrows | cheats | carries | carried | drinks | wrote | exaggerates | argues | did | doing | stumbles | fails) (it | mistakes | mistake | errors | the same | a few | something | things | stuff | that | up | their | his | someone | somebody | everybody | anyone | a | an | of | like | $)
    we (all | have all | are all) (made | make | done | do | said | say | been | had | slip | mess | lose | forget | human | borrow | lie | screw) (it | mistakes | errors | that | there | a | things | stuff | something | bad | our | them | up | carried | human)
    we are (all | only) (only)? human
    i am (only | just) human
    to err is human
    each|all|any|none|most of us (has | have | make | makes | is | are | do | does) (perfect | said | done | written | made | mistakes | it)
    (nobody | no one | noone | no-one | none of us | who | no system | no _ | no family | no process | neither of us) is (perfect | infallible | immune | a saint | without)
    not perfect , (nobody | no one | who)
    boys|builders|kids|lads|girls|men|people|children will be boys|builders|kids|lads|girls|men|people|children
    who (has not | does not | among us | hasn't | of us) (done | ever | had | said | made | been | has | made | never | lied | forgotten | lost | slipped)?
    ^ who (has | have) never
    people (forget | slip up | make mistakes | get tagged | lose their temper | argue | talk | grow)
    (other | many | plenty | lots of|some) (people | husbands | wives | men | women | guys | companies | firms | colleagues | families | teams) (do | does | have | would do | have done | are doing) (it | this | that | worse | the same)
    anyone|anybody|everybody|everyone (else)? (would | could | might) (have|of)? (done | do | made | make) (the same | it | that)
    one does lose
    without (sin | mistake | fault)
    (let | whoever is) (him|them|those)? who? (is)? without (sin | mistake | fault)
    just how .. (talk | are | work | speak | is | do)
    who even (reads | uses | watches | remembers | listens | wears)
    (nobody | no one | hardly anyone) (even | really | actually)* (reads | uses | watches | remembers | listens | looks at | wears)
    who cares (about | if | , | $)
    i am (only | just | still)* a work in progress
    i am (only | just)? (not perfect | no saint | no angel | not a saint | far from perfect | not a robot | not a machine)
    (loads | lots | plenty | most | many | all) of? (couples | people | families | companies | brothers | sisters | friends | teams | marriages | siblings) (go through | have | do | fight | argue | struggle with | experience | face | get) (this | it | that | the same | these)
    every <mini-everykind> (does | has | leaves | makes | gets | goes | loses | forgets | fights | argues | will | knows | lies | needs)
    (everyone | everybody | we all) (was | were | had | been) .. (drunk | drinking | tired | at it | stressed | a few | doing it | merry | doing the same | laughing about it)
    (kids | dogs | people | couples | children | boys | friends | brothers | sisters | families | neighbours | siblings | men | women) (_ | _ _ | _ _ _)? all the time
  unless
    sorry i
    not|never (an | a)? excuse
    does not make|excuse|change
    (will | would) not happen
    that|it (will|should|must|could) never happen
    it happens (again | that | when i)
    see|make|making|made sure that
    to me|you again
    it will happen
    (and | but) (i | we) (never | still | have)
  unless-before
    {mini-owned}
  flags
    [Nobody is perfect].
    [Everyone makes mistakes], you know.
  passes
    Everyone on the team had to stay late because of me.
    Everyone at the table heard what I said to you.

rule these-things-happen
  severity    warning
  step        4
  message     Saying that such things happen leaves out that this one was done by you.
  suggestion  Say what you did, as an act of yours: “I …”.
  source      research 2.1 minimizing; gold guide
  match
    (these | such | those | little | bad | accidents | stupid) (things | mistakes | slips | mishaps | hiccups | errors | mix-ups | misunderstandings) ..2 (do | will | can | always | sometimes | just | simply | tend to | are bound to | keep | keeps)* (happen | happens | happening | occur | come)
    (, | and | but | look | well | hey | ^) (slip-ups | slipups | hiccups | accidents | mistakes | errors | mix-ups | mixups | stuff | shit | life | delays) (do | does | will | can | just | always | sometimes)* (happen | happens) ($ | , | in | on | when | to | with | at | sometimes | all)
    (happens | happen | happened | does this | do this) to (the best of us | everyone | everybody | anyone | all of us | us all | anybody | the best)
    (could | can | might) (have)? (happened | happen) to (anyone | anybody | any | everyone)
    (that|it|this <is> | that is | it is) (football | life | show | showbiz | business | comedy | politics | war | rugby | racing | marriage | what they do | what people do | what friends do | the game)
    (part | all part) of (the | every) (deal | job | game | process | business | package | trade | fun | territory | charm)
    (comes | come) with (the | any) (territory | job | season | role | weather | business)
    (goes | go | went) on (everywhere | in every | in any | all the time)
    (is | are) (widespread | commonplace | common practice | very common | quite common | perfectly normal | completely normal | totally normal | standard practice | par for the course | as old as)
    (nothing | hardly | not) (anything)? (unusual | uncommon | out of the ordinary | abnormal)
    (are | is) (perfectly | quite | totally | completely | pretty)* normal (in | for | here | there | when)
    (any | every | all) (large | big | busy)? (organisation | organization | company | family | marriage | couple | couples | team | business | institution | office | families | friends | siblings | kitchen | restaurant) (has | have | will | makes | make | goes | go | fights | fight | argues | argue | does | do)
    (as it does | as they do | as one does | as happens) ($ | ,)
    (has | have) one's|their off days
    we all have|had bad|off days
    it|that|this <is> (just)? one of (those | them) (things | days | nights)
    (c'est la vie | such is life)
    (that | it | which) (is | was | happened) (like | literally | all | so | over | about | many | ten | five | twenty)* (years | ages | decades | donkey's years | a lifetime | forever) ago
    (spilt | spilled) milk
    teething (problems | troubles | issues | trouble)
    growing pains
    (mistakes | errors | slips | accidents | delays | problems | misunderstandings) (like this | like these | like that | of this kind | of that sort)? (are bound to | will always | do | can | tend to | inevitably | sometimes | will) ..2 (happen | occur | arise | creep in | come up)
    (is | are | was) (all | just)? part of (family | any | every | normal | married | life | growing | being | living | working)
    (happens | happen | happening) (all the time | every day | everywhere | constantly | a lot)
    (this | that) (sort | kind | type) of (thing | mistake | error) (does | can | will | just | simply)* happen|happens
  unless
    sorry i
    not|never (an | a)? excuse
    does not make|excuse|change
    (will | would) not happen
    that|it (will|should|must|could) never happen
    it happens (again | that | when i)
    see|make|making|made sure that
    to me|you again
    it will happen
    (and | but) (i | we) (never | still | have)
  unless-before
    {mini-owned}
  flags
    [These things happen] in a busy shop.
    [Such is life], I suppose.
  passes
    It won't happen to anyone again.
    I have made sure that it does not happen to your order.
    I don't want it to happen twice.

rule different-times
  severity    warning
  step        4
  message     Another time or another place does not make it hurt less here and now.
  suggestion  Say how you see it today: what was wrong with it?
  source      research 2.1 minimizing; gold guide
  match
    (it | that | this | internet | world | those) (is | was | were) (very | quite | just)* (a)? (different | another) (time | times | era | age | world | country | generation)
    (times | things) (were | was) different
    times have changed
    (by | by the | judged by) (today's | modern | standards of today | standards of the time)
    in (my | our) (culture | country | tradition | line of work) (we | it | this | that | such | people | one | there)
  unless
    sorry i
    not|never (an | a)? excuse
    does not make|excuse|change
    (will | would) not happen
    that|it (will|should|must|could) never happen
    it happens (again | that | when i)
    see|make|making|made sure that
    to me|you again
    it will happen
    (and | but) (i | we) (never | still | have)
  unless-before
    {mini-owned}
  flags
    [Times were different], you know.
    [In my culture we] don't do birthdays.
  passes
    I was away for a long time, and I never wrote.
    Next time I will ask first.

rule worse-elsewhere
  severity    warning
  step        4
  message     Holding it against something worse doesn't make it lighter for the person it happened to.
  suggestion  Leave the comparison out and stay with what you did.
  source      research 2.1 minimizing
  match
    could|might|coulda (have|of)? (been|be|went|gone) (way | much | a lot | far | so much | even | lot | a whole lot)* worse
    , at least (i | it | he | she | they | we | you | nobody | nothing | no one | there | the | that | my | our | now | your)
    ^ at least
    and|but|so|because|well|then|cos|or at least (i | it | he | she | they | we | you | nobody | nothing | no one | there | the | that | now)
    (there <is> | seen | had | done | heard | have | do | did | said | get | called | does | been called | known | of | tell | has | met) (far | much | way | a lot | a whole lot | even | a damn sight | ten times | so much | bigger and)* (worse | bigger | more important | more serious) (things | people | problems | neighbours | neighbors | crimes | ones | than | from | outside | in | off | fish | , | $ | on | every)
    ^ seen|had|done (way | far | much) worse
    (others | people | plenty | many | most | some | everyone | everybody | lots) .. (do | did | have | had | has | done | seen | get | got) .. (far | much | way | a lot | a whole lot)* worse
    worse things (happen | have happened)
    (have|has|had|got|have got) it (far | much | way | a lot)* worse
    (far | much)? (bigger | larger | more important | greater) (things | problems | issues | fish | worries) (to | in | than | going)
    (plenty | lots | loads | tons) of (people | guys | men | women | couples) .. (worse | same)
    (compares | compare | compared) (quite | rather | very)* (favourably | favorably | well | not badly)
    (compared | next) (to|with) (what | some | other | others | the | most | many)
    for comparison
    for longer than that
    longer than that
    in the context of (overall | the|a (wider | larger | overall | season | year | whole))
    grand|greater|bigger|larger|overall scheme of things
    (in the)? (bigger | wider | big) picture
    (by our | by any | by local | by industry) standards
    in line with (the|our|other|industry|national) (national|industry|peers|others|average|standard|rest)
    within the (range | average | norm | limits) (of)?
    against an average
    on the bright|plus side
    there are (people | children | kids) (dying | starving)
    (luckily | thankfully | fortunately | mercifully) (it | that | nobody | no one | no | only | nothing | most | the (damage | harm))
    look on the bright
    when all is said and done
    some (people | customers) (pay | spend | wait | call)
    (has | have | had) (done | said | seen | had | heard) (far | much | way | a lot | so much)* worse
    what is (a | a few | a couple of | some) ..3 (between | among) (friends | mates | neighbours | neighbors | family | men | brothers | sisters | colleagues | lovers | us | old friends | lads | girls | relatives)
    (forgiven | seen | known | heard | apologized | apologised) .. (for)? (bigger | worse | far worse | much worse | longer | louder)
    no (worse | different | ruder | louder | more serious) (than | from | to) (what | any | other | most | the | anyone | anybody | some | that)
    (among | one of) the (lowest | safest | best | fastest | shortest | most reliable | cleanest) (_)? (in | of | anywhere)
    count your (blessings | lucky stars)
    (put | putting) (it | this | that | things) (in | into) (perspective | context | proportion)
  unless
    i have done worse
    at least (once | twice | <number> | one | two | three | half | some | for | a | an | some | try | have | tell | be)
    worse (for you | than wrong | than that i)
    i made (it | things | that) .. worse
    no|not comfort|consolation
    making (it | things) worse
  unless-before
    {mini-owned}
  flags
    It [could have been worse].
    I know [plenty of men who have done worse].
    [At least I] told you myself.
  passes
    I lied, and then I made it worse by shouting.
    You'd asked me at least three times.

rule not-a-big-deal
  severity    error
  step        4
  message     How big a deal it was is for the person it happened to, not for you to say.
  suggestion  Leave the size out: say what you did and ask how it was for them.
  source      research 2.1 minimizing; gold guide
  match
    no (real | big | huge | massive | great)+ deal
    (no | hardly any) (drama | biggie | tragedy | disaster | catastrophe)
    (not | no | hardly | never | nowt) (really | exactly | such | that | even | like | quite | all)* (a | the | an | that | of)+ (big | huge | massive | major | great)? (deal | biggie | drama | tragedy | disaster | catastrophe | crime of | hanging offence | end of the world | worst thing | world war | matter of life | federal case | big thing | state secret)
    end of the world
    (crime | scandal | affair) of the century
    (is | was | are | were | it | ^ | , | and | but | so) (not | hardly) (like | as if | as though) (i | we | anyone | anybody | somebody | someone | he | she | they | crowds | there | it | the) (am | is | are | was | were | had | have | has)? _
    (it|that|this|they|there|i|we|which <is> | ^|lol|mate) (not | hardly) (even | really | actually | all | lowkey)* (that | so | all that | very) (bad | deep | serious | big | many | late | loud | much | terrible | long | important | hard | far | expensive | drunk | high | dramatic | nice | special)
    (it | that | this | they | there) (is | are | was | were) (not | hardly | no) (exactly)? (a | an | the | some)? (war crime | crime | murder | funeral | brain surgery | rocket science | federal | hanging | capital | life or death | matter of life)
    (the)? world (will not | won't | did not | is not going to | has not) end|ended|stop|stopped
    (nothing | not anything | not something) to (write home about | worry about | lose sleep over | speak of | cry about | get upset)
    storm in a teacup
    storm in a tea cup
    tempest in a teapot
    (mountain | mountains) (out)? (of | from) (a)? (molehill | molehills)
    neither here nor there
    no big|biggie|sweat|drama
    no use crying
    (what is | whats|what's) the big deal
    much ado about nothing
    not worth (falling | getting | losing | fighting | arguing | a | the | all)
    hardly (a | the | an) _
    life goes on
    water under the bridge
    nbd
    (not | nothing) (done | said | was | did | is)? .. (that | so) (bad | terrible | awful | serious)
    not (exactly | really)? talking (about)? .. here
    ^ (so | oh | wow | well)* big deal|whoop
    so what (if | , | $)
    needn't|not (get | have) (any)? bad feeling
    not even (that | all that | so) (bad | late | loud | much | big | serious | long | drunk | expensive | deep | old | nice | important | hard | funny | mad | far | rude | mean | cruel | high | many)
    (was | is | were | are) not exactly (a | an | the) _
    (think | like | as if | as though) (i | we | he | she | they | somebody | someone | there) (am | is | was | had | have | has | been | just | 's)* (a)? (murder | murdered | shot | killed | stabbed | robbed | committed | drowned | crime | strangled)
    (will | would | did | does | has) not (have)? (change | changed) (anyone's | anybody's | a thing | anything | much | the result)
    (has | have | had) no (bearing | effect | impact) (whatever | whatsoever | at all)? on
    , big deal $
    nothing (that)? (a | some | an) ...6 (will not | can not | would not) (fix | cure | mend | sort | solve)
  unless
    it (was | is) (a)? big deal (to | for)
    (no | not) (big)? (deal | drama) (to | for) you if
    is not like me|you|us
    choice
    like it|me|this|that
    i (said | told | acted | treated | thought | made) .. (deal | drama)
    hardly (a | an) (word | day | night | minute)
  unless-before
    {mini-owned}
  unless-clause
    deal for (me | us)
  flags
    It's [not a big deal].
    I'm late, but it's [not the end of the world].
    [It's not like I crashed] the van.
  passes
    It was a big deal to you and I laughed it off.
    It's not like me to shout, and I did.

rule this-not-that
  severity    warning
  step        4
  message     Setting it against something far graver makes the other person look silly for minding.
  suggestion  Leave the comparison out: what did the thing mean to them?
  source      research 2.1 minimizing
  match
    (it|this|that|they|these|those|we <is>|was <mini-adv>*)  (a | an | one | some | four | two | three | my | <number> | just | only)+ !lie|choice|decision|failure|betrayal|mistake|crime|theft|question|request|fact|reason|insult ...3 not (a | an | the | some | your | exactly | like) _
    ^ (a | an) _ ...2 not (a | an) _
    (it|they|this <is>) _ _? , not (a | the | your | an) _
    (it|this|they <is> | ^) a? _ , (get over | log off | chill | relax | breathe | calm)
    (it|this|they <is>) (a | an | my)? _ _? , (let us not | get a grip | come on | calm down | lighten up | spare)
  unless
    excuse|accident|misunderstanding|joke|slip|demand|condition|reason|banter|defence|defense|favor|promise|deadline|invitation|explanation|apology|yours|you|error|defect|pressure
    lie|lied|lies|choice|chose|decision|failure|betrayal|betrayed|theft|cruel|cruelty|insult|wrong|fault|mine|i
    not (only | just | merely | because | yet | sure | the first)
  unless-before
    {mini-owned}
  flags
    [It's a game, not a funeral].
    [It was a parking space, not the crown] jewels.
  passes
    It was a choice, not an accident.
    It was a lie, not a misunderstanding.

rule it-will-mend
  severity    note
  step        4
  message     Pointing out how easily it mends passes over what it was like.
  suggestion  Say what you will do to mend it, and own that it needs mending.
  source      research 2.1 minimizing
  match
    (it | that | they | hair | grass | everything) (will | can | does | is going to | should)* (all | soon | just | probably | mostly | easily | always | only)* (grow | grows | dry | dries | wash | washes | buff | buffs | heal | heals | polish | scrub | blow | fade | fades) (back | out | over | off | by | itself | in)
    , (grows | grow) back
    (the | your | my | our) <mini-cover> (will | is going to | would | should | can) (cover | pay | sort)
    <mini-cover> will cover|pay
    (was | is | were | <is>) (pretty | quite | so | already | getting | kind of | kinda | rather)* (old | ugly | cheap | broken | worn | ruined | falling apart | scrap | on its last legs | past it | half dead | due) anyway
    (was | is | were) .. (on its last legs | past its best)
    you (have | have got | own | got | had) (another | others | plenty | loads | lots | several | more) .. (anyway | anyhow | of them | others)
    you own|have|got another one
    (you | we | they | one) (will | would | can | could | might)? (hardly | barely | scarcely | not even | never even) (see | notice | tell | know | noticed | feel)
    (will | would) (make | makes) (a)? (wonderful | great | good | funny | nice) (story | memory | anecdote)
    (most | many | majority of | half | some of) ..5 (never | not | did not | hardly) (so much as | even | ever | really | have | been)* <mini-noticed>
    (nobody | no one | noone | hardly anyone | hardly anybody | half of them) (will | even | really | ever | else | there | at | that | the | table)* (notice | noticed | remember | remembers | minds | minded | batted | blinked | saw)
    (were | was) not even aware
    (good as (new | gold) | as new again)
    (turned | turn | turning) out (not so | fine | okay | alright | well | for the best)
    (all is | all's) well that ends well
    (it is | was | all) (probably | maybe)* for the best
    (does | do | did) not (affect | matter) (how | the | anything | what | much)
    so no harm
    (the | your | my) _ (itself | themselves)? (is | was | were | still) (perfectly | still | absolutely | completely | totally)+ (fine | usable | edible | drinkable | readable | works | good | working)
    can not (even)? (see | tell | notice) (it | anything | a thing | where | the (mark | stain | scratch | damage | difference | join | dent | crack | repair))
    (nobody | no one) (is going to | will) (even | ever | really)* (remember | notice | care | know | read | watch | see)
    (would | will | was going to | were going to | wud) (have)? ..6 (anyway | anyhow | regardless | sooner or later | from somewhere)
    (everyone | everybody | people | half of) ..5 (knows | knew | know) (anyway | already | about it anyway)
    (was | were | is) not even (your | his | her | their | a real | real | a proper) _
    (he | she | they | you | nobody | no one | most people) (probably | will | would)* (will not | not) (even | ever)* remember
    (was | were) (already)? (chipped | broken | cracked | damaged | scratched | torn | ruined | dying | stained | loose | rotten | rusty | bent | dented) (already | anyway | before | to begin with | long before)
    (was | were) already (chipped | broken | cracked | damaged | scratched | torn | ruined | dying | stained | loose | rotten | rusty | bent | dented)
  unless
    (i|we | i'd) would
    i (will | am | have) (pay | paying | replace | fix | mend)
    not|never (grow | heal | wash) back|out
    (you | he | she) (should | had) .. (notice | care)
    trust
    nobody .. but|except|until
  unless-before
    {mini-owned}
  flags
    [It will grow back].
    The fence [was old anyway].
    [Nobody even noticed].
  passes
    Trust does not grow back by itself, and I will work on it.
    Nobody noticed until you found the bill.

rule technically-true
  severity    warning
  step        4
  message     Being right on a technicality does not make it less hurtful.
  suggestion  Leave the fine print out and say what you did.
  source      research 2.1 minimizing
  match
    , technically (i | we | it | the | you | that | there | nobody | speaking | not)
    (i | we | it | that | they) (was | were | am | is | did)? technically (not | never | allowed | true | within | still | legal | correct)
    strictly speaking
    legally (accurate | correct | true)
    (i | we | it) (never | did not) (technically | actually | really) (lied | lie | cheated | cheat | broke | break | said | stole | touched | hit)
    (an | one | purely)? isolated (incident | occurrence | case | event | instance | error | mistake)
    (a | this | was | one) (one-off | oneoff)
    momentary (lapse | slip | loss)
    (display | cosmetic) (quirk | glitch)
    purely cosmetic
    within tolerance
    it happens $|,
    (was | were | is) just an accident
    all (i | we) (ever)? did (was | is)
    that is all (that)? (it | this) (ever | really | actually)* (was | is)
    (i | we) merely !<mini-meant>
    (i | we) was|were (just | only) (being polite | talking | chatting | asking | saying | looking | resting | doing what)
    (was | were) hardly (his | her | a | the)? (first | worst)
    what is <number>|a|an|one .. (but | except | compared)
    (the)? next to nothing
    (deleted | removed | fixed | corrected | took it down | taken down | resolved) .. within (minutes | seconds | the hour | moments | an hour)
    _ , that is all $
  unless
    not|never (a | an | just | only)* (isolated | one-off | technically | strictly)
    that is all (i | you | we | for | there | to | on)
    (and|but) that is (no | not)
    is that all
    all i did was (make | hurt | talk | lie | think)
    (sat | stood|watched|watch)
  unless-before
    {mini-owned}
  flags
    [Technically I] never said I was single.
    It was [an isolated incident].
  passes
    It was not an isolated incident; I did it all spring.
    That is all I wanted to say, and thank you for reading.

rule after-all-a-trifle
  severity    warning
  step        4
  message     Calling it a mere thing says that it was silly to mind.
  suggestion  Leave the size out: what did the thing mean to the other person?
  source      research 2.1 minimizing
  match
    it|this|that|they|he|she|we <is> after all (only | just)* (a | an | one | some | my | four | two | three)
    (it | this | that) <is> (a | an | one | some | two | three | <number>) (_)? (_)? _ after all ,
    after all (it | this | that | they) <is> (only | just)* (a | an | one | some)
    (we are | i am | you are) (only | just | really | honestly | literally)* talking (about | of)? (a | an | one | some | two | three | four | five | ten | a few | a couple | <number>)
    (it | this | that | they | he | she) <is> ...5 , for (god's | gods | gawd's | christ's | christ | heaven's | heavens | goodness | pete's | pity's | fuck's | fuck) (sake | sakes)
    (for (god's | heaven's | christ's | goodness | pete's) sake | come on | ffs | jesus) (,)? (it | this | that | they) <is> (only | just)* (a | an | one | some)
    ^ <mini-oh>* (it | this | that | they) <is> (only | just | literally | like | basically)* (a | an | one | some) (<mini-little> | old | cheap | plastic | cosmetic | garden | spare | stupid | silly | bloody | flipping | poxy | second-hand | paper | wooden | broken)* <mini-trifle> (of (old | cheap)? _)? $
    (it | this | that | they | there) <is> ...6 not (exactly | quite | like)* (a | an | the | some | your | my)? (bloody | flipping | freaking | literal)? <mini-tragic>
    (not | hardly | scarcely | no) (exactly | really | quite)* (a | an | the | some)? (bloody | flipping | literal)? <mini-tragic> (is it | was it | , | $)
    (a | an | one | some) (_)? <mini-trifle> , not (a | an | the | your | some)? _
    (i | we | you | one | nobody | people) (would | could) (hardly | scarcely | not (exactly | really | quite | even)*) (call | describe | term | class | count) (it | this | that | them) (as | as a | a | an)? !<mini-worthy>
    (i | we | you | one) can hardly|scarcely (call | describe | term | class) (it | this | that | them) (as | as a | a | an)? !<mini-worthy>
    (hardly | scarcely | not exactly | not really) (the)? (stuff of | grounds for | a matter for | a reason | worth (a | the | all | mentioning | talking))
    (it | this | that | they | there) <is> (literally | like | maybe | only | just)+ (a | an | one | two | three | four | five | ten | twenty | <number>) <mini-trifle>
    (worth | cost | costs) (about | maybe | like | at most | all of | only | barely | a)+ (<number> | <mini-one> | a few | a couple of | a tenner | a fiver | pennies | peanuts | buttons)
    (you | they | u) can (buy | get | order | find) (another | a new | them | one | those | it) (_)? (for | anywhere | at any | on amazon | online | in any)
    (it | this | that | they | _) <is> (only | just)? like (one | a | two) (single | tiny | small | little)? _ (of | in | out of) (a | the | an)
  unless-before
    {mini-owned}
    i|we knew|know|thought
  unless-clause
    (was | were | is) (not | never) (just | only | merely | after all)
    <mini-grave> not
  flags
    [It was, after all, a] doll.
    [It's a chair, for heaven's sake].
    [I wouldn't call it a fight].
  passes
    It was after all that work of yours that I deleted it.
    I'd call it a betrayal.
    It was a doll that your mother had sewn, and I threw it away.

rule not-like-i-did-worse
  severity    error
  step        4
  message     Naming something far worse that did not happen makes what did happen look like nothing.
  suggestion  Stay with what you did, and say what it was like for the other person.
  source      research 2.1 minimizing
  even        reported
  match
    (it | that | this) <is> (not | hardly | scarcely | not exactly | not really) (like | as if | as though) (i | we | anyone | anybody | somebody | someone | he | she | they | there | ye | you | the house | the world) !<mini-not-like>
    (, | ^ | and | but) (not | hardly | scarcely) (like | as if | as though) (i | we | anyone | anybody | someone | he | she | they | there) (<is> | had | has | have | did | _)
    (i | we) (did | have) not (exactly | actually | even)* (kill | killed | murder | murdered | shoot | shot | stab | stabbed | rob | robbed | hit anyone | hit anybody | burn | burned | burnt | poison | poisoned | maim | kidnap | steal from | stolen from | commit | committed) (anyone | anybody | somebody | someone | a | the | him | her | you | them)
    (worse | far worse | bigger | graver | nastier) (has | have) (been)? (done | said | happened | seen)
    (i | we) (could | might) (easily | well | just | always)* have (done | said | been | acted | made it | gone) (a lot | much | far | way | so much)* (worse | further)
    (i | we) have (seen | had | done | said | heard | known | been called | been through | lived through | put up with) (far | much | way | a lot)* worse
    (there are | there is | you get | you see | you have) (far | much | way | a lot)* (worse | bigger | more serious | graver) (things | crimes | sins | problems | ones | fates | troubles | tragedies)
    (hardly | not exactly | not really | scarcely) (a)? (hanging offence | hanging offense | capital offence | crime | sin | federal case | cardinal sin | scandal | disaster | catastrophe | tragedy | war crime)
  unless-before
    {mini-owned}
  unless-clause
    (not like|as me|you|us)
    choice|idea|clue|option|time|alternative|help|money
  flags
    [It's not like I sank] the ferry.
    [I didn't exactly kill anyone].
  passes
    It's not like me to shout.
    I could have done more.

rule how-bad-can-it-be
  severity    warning
  step        4
  message     Reckoning how bad it can have been decides for the other person what they felt.
  suggestion  Ask how it was for them, and believe the answer.
  source      research 2.1 minimizing
  match
    (can | could) not (really | possibly | actually | ever)* (be | have been | have) (that | so | all that | very | too | this)* (bad | terrible | awful | serious | offensive | hurtful | painful | important | much | much of | upsetting | embarrassing | big)
    (can | could) (hardly | scarcely) have (been | hurt | mattered | caused | come as | done)
    how (bad | terrible | awful | much | serious | hard | offensive | long) (can | could) (it | that | this) (really | actually | possibly)* (be | have been | hurt | have hurt | take)
    what (is | was) the (harm | damage | worst | big deal | big drama | issue | problem | fuss) (in | with | of | really | , | $)
    (what | where) (is | was) the harm
    (did | does | do | has) not (really | actually | even | exactly | technically)* (hurt | harm | damage | kill | cost) (you | anyone | anybody | anything | a soul | them | him | her) (that | so | all that)* (much | badly | bad | at all | $ | , | in the end | anything)
    (it | that | this) (did | does | has | had) not (really | actually | even | exactly)* (make | made | change | changed | matter | mattered) (any | much | a | that | a blind | one bit of)? (difference | odds | $ | in the end | in the long run | anyway | much | a jot)
    (nothing | no real harm | no lasting harm | no great harm | not a thing) (came | has come | will come) of it
    (all (has)? | everything (has)?) (turned out | worked out | came out | ended) (fine | well | okay | ok | alright | in the end | for the best | good)
    everything (is | was) (fine | okay | ok | grand | sorted | back to normal) (now | in the end | again | by | within)
    (you | he | she | they) (are | is | r) (fine | ok | okay | grand | alright | alive | in one piece | no worse) , (are | is) not (you | he | she | they)
    (you | he | she | they | the kids | everyone) (lived | survived | pulled through | got over it | made it home | got there in the end | got home safe | still got)
    (nobody | no one | not a soul | hardly anyone | barely anyone | scarcely anyone | none of them | not many | few people) (who (mattered | matters | counts | knows you | you know))? (even | really | actually | probably | else | ever | of any importance)* (saw | heard | noticed | read | cared | minded | remembers | remembered | knew | was there | was around | was looking | was listening | was watching | batted an eyelid)
    (it | that | this) (was | is) (all)? (over | forgotten | fixed | sorted | gone | done) (with)? (in | within | before) (a | an | two | ten | five | minutes | the | seconds | no time | anyone | anybody | most | you | lunch | <number>)
    (it | the _ | that) (had | has) had (its | a) (good)? (innings | day | run | time | life)
    (it | the _ | that | they | those) (was | were | is | are) (only | just)? (going to | gonna | due to | about to | meant to) (be)? (thrown | chucked | replaced | binned | break | die | go | fall | fail | end) (out | away | soon | anyway | apart | down | anyhow | over)*
    (you | he | she | they) (were | was | are) (leaving | going | moving | quitting | retiring | breaking up | replacing it | selling it | throwing it) .. anyway
    (you | he | she | they) (never | hardly ever | barely | hardly | rarely) (even | really)* (used | wore | read | watered | looked at | touched | drove | played | opened | liked | ate | wear | use) (it | them | that | the | one)
    (plenty | lots | loads | tons) more (where (that | it) came from | in the | fish | of them)
  unless-before
    {mini-owned}
    i|we knew|thought|hoped|assumed|reckoned|figured
  unless
    (i | we) (was | were) (lucky | spared)
    (luck | lucky | mercifully | miracle | thanks to you)
    no thanks to me|us
    (it | that) (does | did) not (make | change) .. (right | better | less | okay | what i | it)
  flags
    It [can't have been that bad].
    [What's the harm in] it?
    [Hardly anyone noticed].
  passes
    I hoped that nobody noticed.
    I can't be sure how it was for you.
    What is the worst thing I did to you?

rule like-everybody-else
  severity    warning
  step        4
  message     Pointing at what others do makes your own part disappear in the crowd.
  suggestion  Speak only for yourself: what did you do, and what was wrong with it?
  source      research 2.1 minimizing; gold guide
  match
    (anyone | anybody | everyone | everybody | any man | any woman | any parent | any one | most people | a saint | the pope | even a saint) (in my | in our | in that | in this | in his | in her) (place | shoes | position | situation | boots | seat | job | state)
    (anyone | anybody | any man | any woman | any parent | most people | most men | half the world | many a _ | others | the best of us) .. (would have | wud have | would of | will also | also will | would also | might have | could have) (done | said | lost | made | snapped | forgotten | reacted | thought | acted | missed | shouted | cracked)? (the same | it | that | their | the | a | so | $ | ,)
    (name | show | find) me (one | a | an | any | someone | somebody | anyone) (_)? (who | that) (has | have | does | do | is | did) not|never
    (who | which of us | who here | who among us | which one of us) (has | have | does | do | did) (not | never) (told | lied | forgotten | forget | said | say | done | do | made | make | lost | lose | been | shouted | broken | slipped | had | ever) 
    (like | as) (every | any | every other | any other | most | all | half the) (_)? (<mini-everykind> | people | other | men | women | parents | couples | families | of us | the rest) .. (you | in the | out there | i know | does | do | ever | on earth | before me | $ | ,)
    half (of)? (the | this | our | my) _ (do | does | did | know | knows | has done | we know | i know | would)
    (the whole | half the | all the) (street | office | town | country | internet | industry | world | village | team | school | department | building | family) (does | do | did | is doing | has done | was doing | was at it | does it | do it | says | is at it)
    (all | most | many | other | plenty of | lots of | half the) (parents | couples | companies | families | airlines | banks | men | women | husbands | wives | bosses | teams | kids | teachers | landlords | firms | people | brothers | sisters | siblings | friends | girls | lads | students | colleagues) .. (do | have | does | make | say | lose | go through | struggle | are at it | get) (it | this | that | the same | these | such | so | too | way | their) 
    (none | which | not one) of us (is | are) (perfect | a saint | saints | an angel | angels | infallible | without | free of)
    (nobody | no one) (bats | gets | scores | wins | is right | can be | gets it right) (a thousand | it right | everything right | every | them all | perfect | all the time | a hundred)
    even (homer | the best of us | monkeys | the pros | the greats | saints | the best _) (nod | nods | fall | make | get it | slip | have | sometimes | can | do)
    we (have all | all have | all | 've all) (been there | slip | slipped | lapse | sinned | sin | off days | an off day | our off | our moments | had (a | our | bad | moments) | done | made mistakes | make mistakes)
    (i am | we are) (just | only | but)? (a | an)? (human | flesh and blood | mortal | mere mortals | human being | simple man | ordinary | only one person | not made of stone | not a machine | not robots | a guy | a man)
    (it | that | this) (is | was) (all)? (just | only | simply | perfectly | pretty | quite | totally | so | very)* (normal | common | standard | usual | routine | typical | human nature | natural | human | par for the course) (in | for | here | at | with | among | these days | behaviour | practice | procedure | , | $ | nowadays)
    (it | that | this) (happens | goes on | is done | is said) (in (every | any | all | most | the best) | everywhere | to (every | any | all | the best | us all | most | the rest) | all the time | every day | at every | between | among | a lot | more than)
    (that | this | it) (is | was) (just | simply | only)* (how | what | the way) (men | women | boys | girls | lads | families | brothers | sisters | siblings | couples | we all | people | everyone | everybody | kids | friends | colleagues | politicians | things | business | builders | sailors | we) (do | does | are | talk | is | speak | behave | go | work | works | done | play | joke | get | act)
    (is | are) (all)? part (and parcel)? of (the job | the game | life | living | growing | being | family | married | working | marriage | business | the deal | the trade | any | every | it)
    (rough and tumble | cut and thrust | hurly-burly | give and take) of
    (worse | far worse | this sort of thing | that kind of thing | this | it | that) (goes on | happens) (in | at | on | to | all | every)
  unless-before
    {mini-owned}
    (not | never | hardly) (be | been | as | is)?
  unless-clause
    (not | never) (normal | how | what | natural | human nature | part of)
    who (hurt | are hurt | were hurt)
  flags
    [Anybody in my position would have shouted].
    [That's just how brothers are].
    [None of us is perfect].
  passes
    Most people have told me how kind you are.
    Like every morning, you had made the tea.
    I'm not the only human here.

rule in-my-day
  severity    warning
  step        4
  message     What was usual somewhere else or some other time does not make it hurt less here and now.
  suggestion  Say how you see it today: what was wrong with it?
  source      research 2.1 minimizing; gold guide
  match
    (back)? (in | at) (my | our) (day | days | time | young days | youth | era | generation) (, ..2 ,)? (we | nobody | no one | it | this | that | fathers | mothers | parents | kids | children | a man | a woman | men | women | one | everyone | everybody | such | these | things | you | there | people | the | a | she | he | they | teachers | bosses)
    (back then | in those days | at that time | those days | back in the day) (that | it | this | such | everyone | everybody | nobody | we) (was | were | all | just | did | used | said | talked | thought | is)
    (that | it | this) (was | is) (just | simply | how)* (how | the way) (i | we | one) (was | were | got) (raised | brought up | taught | reared)
    (in | where) (my | our | i come from | i am from | we come from) (culture | country | tradition | language | village)? (, ..2 ,)? (we | it | this | that | such) (do | does | is | are | do not | would | means | call | say | say it | talk)
    (that | this | it) (was | is) (just)? manners
    (by | judged by | against) (today's | modern | present-day) (standards | eyes)
    the (standards | standard | norms | mood | culture | rules | climate) (of | at) (the | that) (time | day | era)
  unless-clause
    (no | not an|a) excuse
    i|we (will | should | promise)
  unless-before
    {mini-owned}
    (say | said | saying | tell | told | telling | heard) (myself | you | them)?
  flags
    [In my day we] just got on with it.
    [Back then it was] simply what one said.
  passes
    In my day job I teach children to apologize.
    Back then I lied to you about the car.

rule it-meant-nothing
  severity    warning
  step        4
  message     What it meant to you does not measure what it did to the other person.
  suggestion  Leave out how little it meant, and say what you did.
  source      research 2.1 minimizing
  match
    (it | that | this | she | he | they | the kiss | the texts | the messages | the whole thing | the sex | none of it | none of that) (did | does) not (really | actually | even | honestly)* mean (anything | a thing | much | that much | a damn thing | shit | to upset)
    (it | that | this | she | he | they | the kiss | the texts | the messages | the whole thing) (meant | means) (nothing | absolutely nothing | very little | zero | squat | nowt)
    (it | that | this) was (absolutely | really | honestly | quite | all)* (innocent | nothing personal | purely physical | meaningless | of no importance | inconsequential | silly stuff | harmless stuff | nothing serious | nothing really | nothing much | nothing major)
    (it | that | this) (was | is) (only | just | merely | purely) (physical | sex | a fling | a crush | a flirt | online | on the phone | words | texting | talk | chat | business | a formality | a technicality | cosmetic | superficial | skin-deep | noise | pixels | numbers)
    nothing (personal | serious | major | dramatic | permanent | heavy | physical | untoward | sinister | more than that) (, | $)
    (we | i | they) (only | just | merely) (ever)? (kissed | cuddled | texted | talked | chatted | hugged | held hands | flirted | danced | had coffee | had lunch | slept | looked | touched | pushed | tapped | asked | glanced)
    (we | i) (were | was) not (even | really | exactly | technically | officially)+ (together | married | dating | exclusive | official | a couple | going out | engaged | serious)
    (he | she | it | they) (was | were | did) not even (bleeding | bleed | crying | cry | awake | listening | looking | scratched | broken | dented | marked | working | open | on | full | yours | new | late | flinch | notice | blink | react | stop | drunk | going that fast)
    (it | that | this) (is | was) (all)? (ancient history | old news | water under | in the past | yesterday's news | last year's | dead and buried | over and done | long ago | so long ago | ages ago | a lifetime ago | way back)
    (it | that) (just | simply | only | totally | completely | must have)* (slipped | escaped | went out of) (my | our) (mind | memory | head | attention | notice)
    (, | ^ | ok | okay | so | well | yes | fine | alright | sure | yeah) so? (i | we) (had a (couple | few) | told a (fib | white lie | porky | little lie | wee lie) | was (five | ten | twenty | a bit | a few minutes | <number>) _ late | fibbed | exaggerated a | rounded up | fudged)
    (i | we) (rounded (up | down | it up) | fudged | massaged | tidied up | stretched the truth | bent the truth | bent the rules | fiddled | tweaked) (a bit | a little | slightly | the figures | the numbers | it | things)?
    (slightly | a bit | a little | marginally | a touch | a tad | mildly | somewhat) (off | inaccurate | misleading | inconvenienced | exaggerated | embellished | misinformed | put out | ruffled | scratched | overcharged | overdrawn)
    (was | were | been | be) (perhaps | maybe | possibly | probably)? not (quite | exactly | really | entirely | always | perhaps)* at (my | our) best
    (not | never) (quite | exactly | really | entirely | always | perhaps)* at (my | our) best
    (i | we) (say | do | said | did | tell | talk like | speak like) (that | it | this) (to | with) (everyone | everybody | all my | all the | all our | my own | anyone | half the)
    (i | we) (talk | speak | joke | behave | am | are) (like that | that way | like this | this way) (to | with) (everyone | everybody | all | my | anyone)
    (that | this) is (just | only)? how (i | we) (talk | speak | joke | am | are | behave | chat | text) (to | with) (everyone | everybody | all | my | anyone | each other)
    (i | we) (was | were | have been | forgot | missed | did | said | lied | shouted | am | are) .. (only | just)? (once or twice | a couple of times | a time or two | maybe twice | maybe once | one time | a few times) (, | $ | at most | in | maybe | tops)
    (one | a single | a) (slip | lapse | mistake | bad day | bad night | bad week | wobble | late payment | black mark | error | misstep) in (<number> | <mini-one> | all | so many | a | our | twenty | thirty | forty | fifty) (years | months | weeks | decades)?
    (<number> | ninety | ninety-nine | most) (percent | per cent | % | out of ten | times out of) (of the time)? (i | we | it | you)
    (good | fine | perfect | faithful | loyal | on time | honest) (<number> | ninety | ninety-nine | most | all but) (percent | per cent | % | of the time | times)
    (only | just | like | maybe | literally) (<number> | <mini-one> | a handful | a couple of | a few) (people | persons | guests | colleagues | friends | followers | users | ppl | of us | viewers | students) (saw | heard | read | were there | noticed | know | knew | got | liked | were in | watched | had)
    (i | we) (took | pulled | had) (it | that | the post | the photo | the picture | the video | the tweet | the link) (down | off | back)? (after | within | in | straight) (away | only | about | just | like | maybe | ten | five | minutes | an hour | a few | <number> | two | twenty | thirty | seconds)
    (i | we) (deleted | removed | unposted | unsent | took down | edited) (it | that | the post | the photo | the picture | the tweet | the message) (straight away | right away | at once | immediately | within | after (a | about | like | ten | five | <number> | two))
    (service | power | access | the connection | water | normal service | trains | everything) (was | were) (quickly | soon | swiftly | fully | promptly)? (restored | resumed | back | returned) (within | in (under | less | just | about | a matter) | by)
    (you | u | they | he | she | everyone | everybody) (all)? (got | had | received | have | have had) (it | your | ur | their | his | her | the) (money | deposit | car | phone | keys | refund | parcel | stuff | things | _)? back (in the end | anyway | by | within | did | didnt | so | lol | eventually | , | $)
    (the kids | the children | you | everyone | everybody | they | he | she | the guests | we) (all | still)* had a (great | good | lovely | fantastic | nice | wonderful) (time | night | day | evening | laugh | holiday) (anyway | regardless | in the end | all the same | anyhow | still | nonetheless | despite)
    (you | u) (did | have) not (even)? (miss | lose | missed | lost | paid | pay) (the | a | your | anything | much | that | any) (first | thing | penny | minute | much | cent | bus | train | important)?
    (let us | lets | please | we should | must) (all)? keep (things | this | it) in (proportion | perspective)
    (it | that) (will | 'll | should) (all | just)? (come | wash | rub | buff | iron | dry | blow) (out | off | over) (in the wash | with | in a | by | soon | of its own | itself)
    (with | it is | was | and) (a bit | a little | some | a lick | a dab | a drop) of (glue | paint | polish | tape | filler | soap | elbow grease | superglue | bleach | vinegar | varnish)
    (minor | small | slight | brief | temporary | trivial | little) (administrative | clerical | technical | accounting | procedural | scheduling | formatting | logistical | procedural | cosmetic | operational) _
    (i | we) (only | just | merely | simply) (pressed | clicked | mixed up | misread | missed | forgot | overlooked | borrowed | looked | asked | moved | tidied | touched | opened | glanced | peeked | mentioned | repeated | passed on | shared | posted | followed | nudged | tapped | brushed) (it | the | a | an | your | at | one | on | for | that | what)
    (i | we) (literally | honestly)+ (only | just) (looked | asked | said | touched | opened | sent | liked | moved | took | borrowed | mentioned | hugged | waved | breathed)
    (all | the only thing) (i | we) (ever | actually | really | literally)* did (was | is) (ask | look | say | send | try | borrow | open | tell | mention | touch | move | suggest | point | joke | laugh | help)
    (i | we) (was | were) (only | just) (messing | playing | joking | teasing | asking | looking | having | testing | trying to be | borrowing | being) 
    was (only | just)? (messing|playing|joking|kidding|teasing) (w | with | wit) (u | you | ya | yall)
    (it | that | this) (was | is) (a | an) (honest | silly | stupid | dumb | small | simple | little) (mistake | slip | error | mix-up | misunderstanding) , (that | and) (is|was)? (all | nothing)
    (that | this) (is | was) all (it | this | that) (was | is | ever was) $
    so-called _
    not (that|so|too|all that|very) (bad | much | long | big | late | loud | far | many) of a
  unless-before
    {mini-owned}
    what|how|where|when|why (you | i | we | he | she | it | they)
  unless-clause
    (not | never) (just | only | merely | simply)
    because (i | we)
    (not | never) (meant | mean) nothing
  unless
    to me it|but to you|for you
    so-called (friend | apology | explanation | help)
    (only | just) (to | when | after | because) (i | we | you | be)
  flags
    [It meant nothing].
    [I took it down after ten] minutes.
    [It slipped my mind].
    [We weren't even together] then.
  passes
    It wasn't nothing, and it wasn't innocent.
    It meant a lot to you and I forgot it.
    I took the vase down and broke it.
