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
class mini-all    everyone everybody
class mini-oh     omg ok okay so look come on mate lol honestly tbf but and well anyway hon babe sure also plus cause because cos like literally anyways ah oh sorry yes yeah look listen now besides
nouns mini-countable drink beer pint text message photo joke comment remark line post like plate glass/glasses slide panel paragraph person/people bite kiss dance cigarette call email scratch tile brick song game race round visit lunch dinner cup spoon plant tree branch page sentence word photo picture guest customer account user
class mini-grave  lie mistake choice decision failure betrayal crime theft disgrace cruel terrible bad horrible awful stupid selfish wrong serious big huge shame breach cowardly cowardice promise rotten low nasty cheap deliberate poor dreadful shameful disgusting vile trust habit pattern way thing lot day week month year night long hard good great pleasure relief start request pity question matter reason fair lovely beautiful real privilege mess excuse problem big full heavy major grave error fault slur wound cost debt family pattern secret
class mini-not-noun fair right natural human reasonable me you us then now today polite because proper just temporary decent when after if by through since good getting later once that what who where how the this a an my your one so to in on at for with him her them there worse ever too fitting logical
class mini-mild   glanced peeked tapped touched mentioned joked nudged looked brushed skimmed pushed borrowed teased flirted kissed texted chatted tweaked moved sipped
class mini-noticed notice noticed aware realize realized spot spotted remember see saw felt affected know knew tell

# one's own belittling, told as a fault: "I passed it off as …"
phrase mini-owned  ((nearly | almost | always | used to | tempted to | want to | wanted to | going to | about to | tried to | easy to | could) (write | wrote | say | said | tell | told | call | claim | type | typed | pretend | think) | i|we (even|also|just|then|had|have|was|kept|not|never|only)* (treated | treating | laughed | passed | dressed | brushed | shrugged | played | acted | pretended | behaved | called | filed | sold | told | telling | saying) | more than | as if|though | (i | we) (wanted | want) you to (think | believe) | hiding behind | call|calling it|this|that)
phrase mini-no-one  (nobody|noone|no-one | no one | not anyone|anybody|one|single|a person?)

class mini-night   word day night minute hour week breath bite thought moment without goes went passes passed who i we you
class mini-trifle  biscuit sandwich cup mug plant pen pencil scratch dent graze nip nudge peck hat game parking-space cake sock spoon hedge tree gnome chair book jumper shirt coat box bag bike app text email photo typo lunch dinner film movie party song toy doll ball phone haircut fence bin slice yogurt yoghurt coffee drink beer pint joke meme gif emoji like tweet post comment line word sentence message voicemail call meeting email-list dress skirt shoe shoes lamp vase bowl plate glass pan pot kettle towel pillow blanket rug curtain window wall door gate lawn bush shrub flower flowers rose roses carpet sofa cushion table bench bucket ladder drill hammer saw charger cable battery screen laptop console level score goal match quiz raffle bake-sale recital play concert show gig ticket queue seat bus train appointment form spreadsheet slide deck password key keys umbrella scarf glove mirror hairbrush shampoo towel toothbrush bottle jar tin packet crisps chocolate sweet egg milk bread cheese pizza burger chip chips curry soup pie pasta stew casserole salad weekend birthday anniversary dinner-party barbecue lie-in nap kiss dance hug shoebox cupful splash drop puddle crumb speck smudge stain
class mini-tragic  bank vault murder murderer funeral war crime tragedy massacre bomb bombing hospital emergency heart-attack surgery rocket nuclear national write-off catastrophe disaster divorce trial court courtroom titanic apocalypse stabbing robbery heist kidnapping genocide death cancer plague earthquake hurricane tsunami riot revolution treason felony crisis execution wake mortuary morgue holocaust hiroshima watergate waterloo pearl-harbor chernobyl crown cathedral monument museum mona picasso rembrandt ming rolls ferrari mansion palace fort parliament supreme un olympics world-cup oscars brain write tank grenade missile scandal
class mini-not-like me you us him her it
class mini-meant  thought think wished wish wanted want hoped felt believed meant
class mini-past   ago later since past years more before after

# --- rules ------------------------------------------------------------------

rule only-a-little-thing
  severity    warning
  step        4
  message     “Only” or “just” makes what happened look smaller than it was for the other person.
  suggestion  Say what you did without “only” or “just”, and let the other person weigh it.
  source      article, step 4; research 2.1 minimizing
  match
    it|that|this|they <is> <mini-adv>* just|merely (ever | about)* (a | an | one | two | three | some | talk | talking | texting | words) (_ | $)
    it|that|this|they <is> <mini-adv>* only (ever | like | about)* (one | a | an | some | two | a few | a couple | <number>) ..3 (and | ,) (it | not | nothing | never | no | maybe | like)
    it|that|this|they <is> <mini-adv>* only (ever | like | about)* (one | a | two | a few | a couple of | <number>) <mini-unit>|texts|messages|pages|drinks|metres|pounds
    (stop | come on | toughen up | chill | relax | luckily | dramatic) ...10 it|that <is> only|just (a | an | one | some)? !<mini-not-noun>
    it|this|that|they|there <is> <mini-adv>* <mini-only> the one|once|two|odd|usual
    ^ only (a | one | some)? (handful | few | couple | limited number | small number | small minority | tiny _ | fraction) of?
    (joking | teasing | joke | fun | small thing | once | one time | few minutes | few days | little) only ,
    i|we only|merely (ever)? <mini-mild> _
    it|this|that <is> <mini-only> my (frustration | way | opinion | humor | humour | temper | nature | mood | manner | style | sense | little | usual | <-ing> | view | take)
    it|this|that <is> <mini-only> the (hormones | stress | drink | wine | beer | nerves | heat | tiredness | pressure | moment | lag | jet | weather | hangover)
    (quite | very | just | so)* simply|merely forgot|overlooked|missed|slipped|misread
  unless
    (since | when) ..4 (it | this | that | they) (was | were) just
    only thing|one|person|way
  unless-before
    {mini-owned}
  flags
    [It was just a couple] of drinks.
    [It was only a cup and it] was old.
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
    what you|some|they|people call|called|are|were calling? a|an
    ^ <mini-adv>* it|that|this is|was <mini-adv>* one <mini-unit>
    it|that|they <is> (literally | like | maybe | what)+ (a couple | a few | a half | <mini-one> | <number>) _
    ^ it|that|this|we <is>|took|lasted <mini-one>|<number> <mini-unit>|<mini-money> $
    (it | that | this | was | were | is | of | only | just | merely) (only | just | merely)* (a | one) single (<mini-unit>|<mini-slip>|question|comment|letter|remark|photo|adjective|post|drink)
    ^ (a | one) single (question|comment|letter|remark|photo|post|drink)
    over (a | one) single (<mini-slip>|question|comment|letter|remark|photo|post|drink)
    <mini-one> <mini-unit>|<mini-money>|people tops|max
    (we are | i am) (only|just)? talking|speaking (about|of)? a|an? <mini-one>|<number>|handful|pocket|matter
    that is <number>|<mini-one> out of
    (^ | ,) <mini-oh>+ it|that|this is|was <mini-adv>* one !<mini-no-count>
    (^ | ,) <mini-oh>* it|that|this is|was <mini-adv>* <number>|<mini-one> (little | small | lousy | measly | poxy | bloody | stupid)? <mini-countable>
    (ran | lasted | went on | was over | were over | over) (for | in) (only | just | about | barely | like | a mere)* (one | a few | a couple of | two | a | <number>) (seconds | minutes | weekend | laps | minute | second | hour | afternoon | evening)
    ^ <mini-oh>* its|it is a|an !<mini-grave> (!<mini-grave>)? $
    ^ <mini-oh>* (it | they) <is> (literally | like)* (a few | a couple of | a bit of | a handful of) !<mini-past>
    , nothing more $
    all (it | that) (was | happened) (was | is) _
  unless-before
    {df-others-say}
    {mini-owned}
  flags
    [It was one comment] under a photo.
    [It's one evening], so let me off.
  passes
    He cleared the house in a single week.
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
    (a | the) (small | limited) <mini-share> of (our | the | you | those)? _? (were | was | had | have been | has been | may have been | received | got | saw | experienced | noticed)
    (only | just | affected | affecting | at most | hit | by | than | involved | to) (a | some)? handful of
    a matter of <mini-unit>
    (barely | hardly | scarcely) (<number> | <mini-one> | an | a | anyone | anybody | <mini-unit>) !<mini-night>
    hardly|barely|scarcely (fill | fills | touched|touches | worth | a _ | exceed)
    (did | does) not exceed
    (was | were | been | caused | cost | took | lasted | did | lost | meant | it is | that is) (no | not) more than (a | an | one | <mini-one> | <number> | a few | some | a handful | a couple) _
    a mere _
    the|a? (vast | great | overwhelming | large)? majority of ..4 (not | never | untouched | unaffected)
    a cup of coffee a|per day|week|month
    no (payment | personal | financial | other | customer | sensitive | private)* (details | data | information | money | records | cards | passwords | funds) (was | were | has been | have been) (ever | actually | at any time)* (involved | lost | stolen | exposed | affected | accessed | compromised | taken | shared | at risk)
    majority of (our | customers | passengers | guests | pupils | patients | orders)
    (most | many | the majority | the bulk | nearly all | almost all | the rest | the vast majority) of (them | those | these | which | the | our | you) .. (was | were | have | had | did) (been | quite | largely)* (never | not | un-affected | unaffected | untouched | unharmed | running normally | as normal)
    (it | this | that | which | we are talking | talking) (is | was | were | about)* (only | just | merely)* a matter of (a few | a couple | <number> | <mini-one> | _ or | days | minutes | hours | seconds | weeks | inches | pence | pennies | cents)
    (at most | at the most | at the very most | tops | if that) ($ | ,)
    of (a | an) (minor | trivial | limited | temporary | cosmetic | technical | purely cosmetic | trifling | passing | administrative | clerical) (nature | kind | sort | character)
    (vast | overwhelming | great | large) majority of
  unless-before
    {df-others-say}
  flags
    [Fewer than 3 percent] of our guests got two bills.
    It was over in [a matter of seconds].
  passes
    A majority of the votes is needed.
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
    (for | about) (the | this | that | any | our | a | wee | little | small)* <mini-cute>
    (it|this|that|these|they|there <is>) (very | quite | just | only | such | really | fairly)* a? (very | quite | really | fairly)* minor|tiny|slight|trivial|harmless|negligible|insignificant _
    (it|this|that|these|they|there <is>) (very | quite | just | only | such | really | fairly)* a? (very | quite | really | fairly)* small|little|wee|modest|likkle|lil (<mini-slip> | <mini-countable> | sum | amount | group | part | price | prank | favor | crack | hole | tear | bruise | cut | lie | secret | world | potatoes | change | risk | dose | portion | crime | sin | offence)
    (the|your|our|any? harm|damage|impact|amount|amounts|quantity|trace|traces|sum|sums|risk|effect|effects|injury|injuries|delay|change|stakes|consequences|disruption) ..5 (<is> | should have been | would have been | will have been | has been | have been | amounts to | amounted to) (very | quite | so | relatively | comparatively | rather | all | pretty | only | at most | in fact)* (minimal | slight | small | negligible | limited | minor | modest | superficial | trivial | tiny | confined | low | a trace | pocket money)
    (a | for a) (brief | short | limited | small) (period | window | outage | interruption | spell | duration)
    (, | sorry | ^) (just | only | a)? <mini-little> <mini-slip>
    (a | one | some | over) (silly | little | petty | tiny | small | minor)+ (argument | row | fight | quarrel | tiff | squabble | dispute | prank | comment | remark | spat)
    (it | that) <is> a|an (<mini-little>)? (scrape | scratch | nick | graze | typo | stain | smudge | dent | scuff | peck | tiff)
    a (wee | little)? bit of (a | an | gentle | harmless | good-natured | light-hearted)? (incident | mishap | chuckle | pushing | ribbing | levity | fun | banter | fuss | mix-up | confusion | unpleasantness | bother | shoving)
  unless
    not (at all)? (a)? (small | little | minor | tiny)
  unless-before
    {df-others-say}
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
    (being | been | i was | we were | i am | i get | i got | seemed | sounded | across as | might have been | may have been | are) (perhaps | maybe | just | only)? a (bit | tad | touch | smidge | little bit | hair | trifle | shade) (of a | too | on the)? <mini-bad>
    (is not | was not | are not | were not) exactly? ideal|optimal
    (it | things | that | we | yesterday | <day>) (may | might | have | has | had | all | perhaps)* (got | gotten) a (teeny | wee | tiny | lil)? (bit | little) <mini-bad>
    not (exactly | quite | perhaps | really)* (my | our) (finest | best | proudest) (hour | moment | day | night | work | performance)
    a few (choice | cross | harsh | sharp | heated) words
    not (exactly | quite | perhaps | maybe | really)* (the | my | our) (smartest | wisest | best | brightest | cleverest | greatest | kindest | cutest | classiest | most _) (thing | idea | move | choice | decision | moment | look | joke | way | call | timing)
    (robust | colourful | colorful | frank | industrial | salty | choice | earthy | ripe | fruity | spirited | unparliamentary | agricultural) (language | words | exchange | exchanges | debate | phrase | phrases | discussion | terms | conversation) (is | was | were | are | can | may | with | between | used | takes)
  unless
    short (for | of | on | this)
    getting|getting|he|she|enjoying
    a (little)? bit over the line
    a bit off
  flags
    I [may have been a bit harsh] with you.
    [We got a bit loud] on Friday.
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
    (^ | , | and | but) <mini-oh>* (it|this|that|they <is>) <mini-adv>* (a | an | some | all | just | only | bit of)* (joke | banter | laugh | fun | humour | humor | jest | craic | teasing)
    (it|this|that|they <is>) <mini-adv>* (just | only | merely | all) (a | an | some | in | harmless | good | friendly | little | silly | stupid | bit of)* <mini-joke>
    (was | were) (only | ever | just | all)* (meant | intended) (as | in | to be) (a | an | some | good | bit of | harmless | friendly)* <mini-joke>
    (a | just | only | all) (bit | spot | touch | dash | pinch) of (a | harmless | good | old | gallows | friendly | light | gentle | office | locker-room | playground | family | silly | innocent | light-hearted | good-natured)* <mini-joke>|craic|slagging|joshing|nonsense|horseplay|flirting|flirtation|shouting|gossip|mischief|laugh
    tongue-in-cheek
    (throwaway | throw-away | off-the-cuff | light-hearted | off-hand | offhand | flippant | playful | cheeky | tongue-in-cheek) (line | remark | comment | joke | quip | jibe | post)
    (joke | funny | banter | line) ..6 (everyone | everybody | the whole _) (there | else | was)* (laughed | laughing | found it funny)
    we (all | always)? (slag | tease | rib | take the mick | wind) each other
    (it|that|this <is>) (literally | just | only)* (a | an) (meme | roast | nickname | figure of speech)
    (practically | almost | half | really | if anything | basically) ..2 a (compliment | greeting | term of)
  unless
    for a laugh .. and|but i
    treated|laughing
  unless-before
    {mini-owned}
  flags
    [Come on, it was just banter].
    The card [was meant as a joke].
  passes
    I called it banter, and it was cruelty.
    I made fun of your accent in front of the team.

rule nobody-got-hurt
  severity    warning
  step        4
  message     Saying that no harm came of it passes over the harm the other person felt.
  suggestion  What did it do to them? Fear, time and trust count as harm too.
  source      research 2.1 minimizing
  match
    {mini-no-one} (was | got | is | were | has been | have been | has | have | actually | really | even | ever | seriously)* (hurt | harmed | injured | died | dead | killed | robbed | hit | damaged | cheated | suffered | murdered | maimed | in danger | at risk | starved)
    (has | have) since (left hospital | recovered)
    did not (require | need) (a | any)? (stay | stitches | treatment | hospital)
    no (real | actual | lasting | serious | permanent | great | major | physical | long-term | further | material)* (harm | damage | danger | injury | injuries | bones | foul | loss) (was|were|has|have been?)? (done | broken | caused | came | come | is to be | expected | resulted)
    no harm no foul
    no (real | actual | lasting | serious | permanent | great | major)+ (harm | damage | danger | injury)
    nothing (even | actually | really | ever | sexual | physical | serious | bad | else)* happened
    nothing (bad | serious | sensitive | important | major) (happened | came | as far | was | were)?
    nothing (actually | really | bad | ever)* (took place | came of it | went on)
    never (hurt | harmed | killed | did | to our knowledge | , | have | has)* (hurt | harmed | killed | did | harm) (anyone | anybody | you | me | them) (any harm)?
    (at no (point | time | stage) | there was never | never) ..4 (any)? (real | actual | serious)? danger|risk
    (he | she | they | you | boy | everyone | everybody | the kids | kids | the cat | the dog) (was | were | came out | turned out | hopped) .. (fine | grand | okay | ok | right as rain | unharmed | unhurt | safe | none the worse) (by | after | within | afterwards | in the end | the next | really | anyway | $)
    (was | were | is) (at all times | always | never not) safe
    no indication|evidence|sign that
    no (child | one | person | guest | body | animal) ..3 (to | suffered) (any | lasting | serious | real)? harm
    no (great | real | big | lasting) (loss | damage | harm | difference)
    (made | make | makes) no (real)? difference to
    the good news is that? (it is | only | just | no | nobody)
  flags
    Anyway, [nobody was hurt].
    Well, [no harm done].
    [Nothing actually happened] with her.
  passes
    I acted as if nothing had happened.
    You were hurt, and nobody but me had done it.

rule everyone-does-it
  severity    warning
  step        4
  message     Saying that everybody does it makes your own part disappear in the crowd.
  suggestion  Speak only for yourself: what did you do, and what was wrong with it?
  source      research 2.1 minimizing; gold guide
  match
    <mini-all> (here | there | in _ | in this _ | has | had | sometimes | once)* (makes | made | make | says | said | does | done | forgets | spills | loses | interrupts | messes | shouts | gets) (mistakes | a mistake | errors | things | stuff | something (stupid | daft | wrong | silly) | everybody | it wrong | up)
    we (all | have all | are all) (made | make | done | do | said | say | been | had | slip | mess | lose | forget | human | borrow | lie | screw) (it | mistakes | errors | that | there | a | things | stuff | something | bad | our | them | up | carried | human)
    each|all|any|none|most of us (has | have | make | makes | is | are | do | does) (perfect | said | done | written | made | mistakes | it)
    (nobody | no one | noone | no-one | none of us | who | no system | no _ | no family | no process | neither of us) is (perfect | infallible | immune | a saint | without)
    boys|builders|kids|lads|girls|men|people|children will be boys|builders|kids|lads|girls|men|people|children
    people (forget | slip up | make mistakes | get tagged | lose their temper | argue | talk | grow)
    (other | many | plenty | lots of|some) (people | husbands | wives | men | women | guys | companies | firms | colleagues | families | teams) (do | does | have | would do | have done | are doing) (it | this | that | worse | the same)
    anyone|anybody|everybody|everyone else? (would | might) have done (the same | it | that)
    (let | whoever is) (him|them|those)? who? (is)? without (sin | mistake | fault)
    just how .. (talk | are | work | speak | is | do)
    i am (only | just | still)* a work in progress
    i am (only | just)? (not perfect | no saint | no angel | not a saint | far from perfect | not a robot | not a machine)
    (everyone | everybody | we all) (was | were | had | been) .. (drunk | drinking | tired | at it | stressed | a few | doing it | merry | doing the same | laughing about it)
    <mini-all> (in (our | my | this) _)? (does | hides | forgets | loses | steals | gets called) (it | stuff | things | dates)
    (anyone | anybody | any man | any woman | any parent | most people) in my|our|that|this (shoes | place | position | situation | seat) would
    (is | are) (all)? part (and parcel)? of (the job | the game | life | living | growing | being | family | married | working | marriage | business | the deal | the trade | any | every | it)
    (rough and tumble | cut and thrust | hurly-burly | give and take) of
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
    ^ <mini-oh>* (these | such | those | little | accidents) (things | mistakes | slips | mishaps | hiccups | errors | mix-ups | misunderstandings)? ..4 (do | will | can | always | sometimes | just | keep)* (happen | happens | happening | occur)
    (^ | ,) <mini-oh>* (slip-ups | slipups | hiccups | accidents | mistakes | errors | mix-ups | mixups | delays) (do | will | can | just | always | sometimes)* happen
    (happens | happen | happened | does this | do this) to (the best of us | everyone | everybody | anyone | all of us | us all | anybody | the best)
    ^ <mini-oh>* (it | that | this)? (could | can | might) (have)? (happened | happen) to (anyone | anybody | any | everyone)
    that is (just)? what (they | people | friends | brothers | couples | boys | kids | dogs | lads) do
    (goes | go | went) on (everywhere | in every | in any | all the time)
    (is | are) (widespread | commonplace | common practice | very common | quite common | perfectly normal | completely normal | totally normal | standard practice | par for the course | as old as)
    (nothing | hardly | not) (anything)? (unusual | uncommon | out of the ordinary | abnormal)
    (any | every | all) (large | big | busy)? (organisation | organization | company | family | marriage | couple | couples | team | business | institution | office | families | friends | siblings | kitchen | restaurant) (has | have | will | makes | make | goes | go | fights | fight | argues | argue | does | do)
    (that | it | which) (is | was | happened) (like | literally | all | so | over | about | many | ten | five | twenty)* (years | ages | decades | donkey's years | a lifetime | forever) ago
    teething (problems | troubles | issues | trouble)
  flags
    [These things happen] in a busy shop.
    [Accidents happen], don't they.
  passes
    It won't happen to anyone again.
    I have made sure that it does not happen to your order.
    I don't want it to happen twice.

rule worse-elsewhere
  severity    warning
  step        4
  message     Holding it against something worse doesn't make it lighter for the person it happened to.
  suggestion  Leave the comparison out and stay with what you did.
  source      research 2.1 minimizing
  match
    could|might|coulda (have|of)? (been|be|went|gone) (way | much | a lot | far | so much | even | lot | a whole lot)* worse
    within the (range | average | norm | limits) (of)?
    , at least (i | it | he | she | they | we | you | nobody | nothing | no one | there | the | that | my | our | now | your)
    ^ at least
    (there <is> | seen | had | done | heard | have | do | did | said | get | called | does | been called | known | of | tell | has | met) (far | much | way | a lot | a whole lot | even | a damn sight | ten times | so much | bigger and)* (worse | bigger | more important | more serious) (things | people | problems | neighbours | neighbors | crimes | ones | than | from | outside | in | off | fish | , | $ | on | every)
    (others | people | plenty | many | most | some | everyone | everybody | lots) .. (do | did | have | had | has | done | seen | get | got) .. (far | much | way | a lot | a whole lot)* worse
    (compares | compare | compared) (quite | rather | very)* (favourably | favorably | well | not badly)
    (compared | next) (to|with) what (some | other | others | most | many)
    in line with (the|our|other|industry|national) (national|industry|peers|others|average|standard|rest)
    on the bright|plus side
    when all is said and done
    some (people | customers) (pay | spend | wait | call)
    (has | have | had) (done | said | seen | had | heard) (far | much | way | a lot | so much)* worse
    no (worse | different | ruder | louder | more serious) (than | from | to) (what | any | other | most | the | anyone | anybody | some | that)
    count your (blessings | lucky stars)
  unless-before
    {df-others-say}
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
    (not | no | hardly | never | nowt) (really | exactly | such | that | even | like | quite | all)* (a | the | an | that | of)+ (big | huge | massive | major | great)? (deal | biggie | drama | tragedy | disaster | catastrophe | crime of | hanging offence | end of the world | worst thing | world war | matter of life | federal case | big thing | state secret)
    end of the world
    (it|that|this|they|there|i|we|which <is> | ^|lol|mate) (not | hardly) (even | really | actually | all | lowkey)* (that | so | all that | very) (bad | deep | serious | big | many | late | loud | much | terrible | long | important | hard | far | expensive | drunk | high | dramatic | nice | special)
    (it | that | this | they | there) (is | are | was | were) (not | hardly | no) (exactly)? (a | an | the | some)? (war crime | crime | murder | funeral | brain surgery | rocket science | federal | hanging | capital | life or death | matter of life)
    (nothing | not anything | not something) to (write home about | worry about | lose sleep over | speak of | cry about | get upset)
    storm in a teacup
    neither here nor there
    no big|biggie|sweat|drama
    hardly (a | the | an) _
    not even (that | all that | so) (bad | late | loud | much | big | serious | long | drunk | expensive | deep | old | nice | important | hard | funny | mad | far | rude | mean | cruel | high | many)
    (will | would | did | does | has) not (have)? (change | changed) (anyone's | anybody's | a thing | anything | much | the result)
    (has | have | had) no (bearing | effect | impact) (whatever | whatsoever | at all)? on (the | our | your) (conclusion | conclusions | result | results | outcome | finding | findings | quality | safety)
    (is | was | are) (surely | really | quite)* not (the end of the world | the whole world | an eternity)
  unless-before
    {df-others-say}
  unless
    like it|me|this|that
  when not question
  flags
    It's [not a big deal].
    I'm late, but [it's not the end of the world].
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
  unless
    excuse|accident|misunderstanding|joke|slip|demand|condition|reason|banter|defence|defense|favor|promise|deadline|invitation|explanation|apology|yours|you|error|defect|pressure
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
    you (have | have got | own | got | had) (another | others | plenty | loads | lots | several | more) .. (anyway | anyhow | of them | others)
    (was | is | were | <is>) (pretty | quite | so | already | getting | kind of | kinda | rather)* (old | ugly | cheap | broken | worn | ruined | falling apart | scrap | on its last legs | past it | half dead | due) anyway
    (will | would) (make | makes) (a)? (wonderful | great | good | funny | nice) (story | memory | anecdote)
    (most | many | majority of | half) ..5 (never | not | did not | hardly) (so much as | even | ever | really | have | been)* <mini-noticed>
    (good as (new | gold) | as new again)
    (all is | all's) well that ends well
    so no harm
    (everyone | everybody | people | half of) ..5 (knows | knew | know) (anyway | already | about it anyway)
    (he | she | they | you | nobody | no one | most people) (probably | will | would)* (will not | not) (even | ever)* remember
    (a | an | the) _ (will mend | will heal | mends | heals | grows back | gets fixed)
    (bruises | scars | scratches | walls | tongues | bones) (fade | heal | mend | get)
    (it | they | that) will (soon | all)? (grow back | wash out | come out | buff out | heal)
  flags
    [It will grow back].
    The fence [was old anyway].
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
    legally (accurate | correct | true)
    (an | one | purely)? isolated (incident | occurrence | case | event | instance | error | mistake)
    (, | ^) it happens (, | $)
    all (i | we) (ever)? did (was | is)
    (i | we) merely !<mini-meant>
    (i | we) was|were (just | only) (being polite | talking | chatting | asking | saying | looking | resting | doing what)
    (deleted | removed | fixed | corrected | took it down | taken down | resolved) .. within (minutes | seconds | the hour | moments | an hour)
  unless-before
    {df-others-say}
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
    (it | this | that) <is> (a | an | one | some | two | three | <number>) (_)? (_)? _ after all ,
    (we are | i am | you are) (only | just | really | honestly | literally)* talking (about | of)? (a | an | one | some | two | three | four | five | ten | a few | a couple | <number>)
    ^ <mini-oh>* (it | this | that | they) <is> (only | just | literally | like | basically)* (a | an | one | some) (<mini-little> | old | cheap | plastic | cosmetic | garden | spare | stupid | silly | bloody | flipping | poxy | second-hand | paper | wooden | broken)* <mini-trifle> (of (old | cheap)? _)? $
    (it | this | that | they | there) <is> ...6 not (exactly | quite | like)* (a | an | the | some | your | my)? (bloody | flipping | freaking | literal)? <mini-tragic>
    not (exactly | really | quite)* (a | an | the) (bloody | flipping | literal)? <mini-tragic> (is it | was it | , | $)
    (a | an | one | some) (_)? <mini-trifle> , not (a | an | the | your | some)? _
    (i | we) would (hardly | scarcely | not (exactly | really | quite | even)) (call | describe) (it | this | that)
    in the (grand | great) scheme (of things)?
    it is|was ..6 at the end of the day
    (it | they | that | we) <is> ..5 , after all
  unless-clause
    <mini-grave> not
  flags
    [In the grand scheme of things] it was a doll.
    [I wouldn't really call it] a fight.
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
  unless-before
    {df-others-say}
  even reported
  match
    (it | that | this) <is> (not | hardly | scarcely | not exactly | not really) (like | as if | as though) (i | we | anyone | anybody | somebody | someone | he | she | they | there | ye | you | the house | the world) !<mini-not-like>
    (i | we) have (seen | had | done | said | heard | known | been called | been through | lived through | put up with) (far | much | way | a lot)* worse
    (there are | there is | you get | you see | you have) (far | much | way | a lot)* (worse | bigger | more serious | graver) (things | crimes | sins | problems | ones | fates | troubles | tragedies)
  flags
    [It's not like I sank] the ferry.
    [I have seen far worse] in kitchens.
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
    (you | he | she | they | everyone) still got (there | home)
    (nobody | no one | not a soul | hardly anyone | barely anyone | scarcely anyone | none of them | not many | few people) (who (mattered | matters | counts | knows you | you know))? (even | really | actually | probably | else | ever | of any importance)* (saw | noticed | read | cared | minded | remembers | remembered | knew | was there | was around | was looking | was listening | was watching)
    (it | the _ | that) (had | has) had (its | a) (good)? (innings | day | run | time | life)
    (you | he | she | they) (never | hardly ever | barely | hardly | rarely) (even | really)* (used | wore | read | watered | looked at | touched | drove | played | opened | liked | ate | wear | use) (it | them | that | the | one)
    (would have | was going to | were going to) (been | be)? ..4 (anyway | in any case | regardless | in any event)
    (outcome | result) ..3 (would | is | will | have) ..6 (same | different)
  unless-before
    {df-others-say}
  flags
    [Hardly anyone noticed].
    The tree [was going to fall anyway].
  passes
    I hoped that you would sleep.
    What is the worst thing I did to you?

rule it-meant-nothing
  severity    warning
  step        4
  message     What it meant to you does not measure what it did to the other person.
  suggestion  Leave out how little it meant, and say what you did.
  source      research 2.1 minimizing
  match
    (it | that | this | she | he | they | the kiss | the texts | the messages | the whole thing) (meant | means) (nothing | absolutely nothing | very little | zero | squat | nowt)
    (he | she | it | they) (was | were | did) not even (bleeding | bleed | crying | cry | awake | listening | looking | scratched | broken | dented | marked | working | open | on | full | yours | new | late | flinch | notice | blink | react | stop | drunk | going that fast)
    (, | ^ | ok | okay | so | well | yes | fine | alright | sure | yeah) so? (i | we) (had a (couple | few) | told a (fib | white lie | porky | little lie | wee lie) | was (five | ten | twenty | a bit | a few minutes | <number>) _ late | fibbed | exaggerated a | rounded up | fudged)
    (only | just | like | maybe | literally) (<number> | <mini-one> | a handful | a couple of | a few) (people | persons | guests | colleagues | friends | followers | users | ppl | of us | viewers | students) (saw | heard | read | were there | noticed | know | knew | got | liked | were in | watched | had)
    (i | we) (took | pulled | had) (it | that | the post | the photo | the picture | the video | the tweet | the link) (down | off | back)? (after | within | in | straight) (away | only | about | just | like | maybe | ten | five | minutes | an hour | a few | <number> | two | twenty | thirty | seconds)
    (i | we) (only | just | merely | simply) (pressed | clicked | mixed up | misread | missed | forgot | overlooked | borrowed | looked | asked | moved | tidied | touched | opened | glanced | peeked | mentioned | repeated | passed on | shared | posted | followed | nudged | tapped | brushed) (it | the | a | an | your | at | one | on | for | that | what)
    (all | the only thing) (i | we) (ever | actually | really | literally)* did (was | is) (ask | look | say | send | try | borrow | open | tell | mention | touch | move | suggest | point | joke | laugh | help)
    i|we was|were (only | just) (messing | playing | joking | kidding | teasing)
    (that | this) (is | was) all (it | this | that) (was | is | ever was) $
  flags
    [It meant nothing].
    [I took it down after ten] minutes.
  passes
    It wasn't nothing, and it wasn't innocent.
    It meant a lot to you and I forgot it.
    I took the vase down and broke it.
