# Turning away from one's own act: it was the reader's feelings, the weather, nobody, the best of intentions.
faults deflection

# --- words of this file ------------------------------------------------------
# somebody who might have taken offence
class df-anyone      anyone anybody someone somebody whoever whomever
class df-those       those people everyone everybody all folks others some
# what an if-clause of a conditional apology is about
class df-it          it that this there things something anything what which
class df-take        felt feel feels feeling took take takes taken taking found find finds finding got get gets getting was were is are been being thought think thinks had saw see sees seen considered consider considers experienced experience perceived perceive perceives understood understand interpreted interpret read heard hear
class df-upset       hurt upset offended angry sad disappointed insulted annoyed unhappy uncomfortable cross mad furious inconvenienced bothered confused frustrated concerned distressed bummed disturbed ignored excluded pressured attacked threatened humiliated embarrassed ashamed bad aggrieved disrespected misled mistreated belittled sidelined betrayed slighted unwelcome unsafe scared frightened alarmed shocked worried dissatisfied displeased let-down wounded unsettled overlooked put-out left-out unheard undervalued unappreciated rejected abandoned lonely hard-done-by
class df-offence     offence offense hurt upset harm distress pain pains inconvenience disappointment confusion embarrassment anguish concern concerns alarm worry discomfort annoyance irritation frustration misunderstanding suffering sorrow grief unease disruption anxiety anger outrage umbrage
verbs df-cause       cause create bring/brought/brought give/gave/given do/did/done inflict produce provoke
# things that go wrong by themselves
nouns df-wrong       mistake error issue problem incident glitch oversight mishap failure fault slip misstep misunderstanding miscommunication mixup mix-up confusion breakdown delay discrepancy irregularity/irregularities lapse shortcoming hiccup hitch omission accident situation disruption outage anomaly/anomalies complication slip-up blunder bug breach inaccuracy/inaccuracies
nouns df-deed        mistake error thing word voice line boundary/boundaries decision choice feeling comment remark joke message email letter statement promise rule step record number figure photo picture post step trust heart nerve temper patience money cash glass plate drink punch insult name corner warning sign signal check procedure protocol allegation accusation assertion claim payment invoice order booking deadline file document plan arrangement detail account parcel bin tree image charge complaint
class df-made        made done said spoken written sent shared posted used taken crossed broken lost missed overlooked forgotten ignored raised exchanged uttered thrown spilled spilt spent cut dropped passed misplaced mislaid misread mishandled mismanaged miscommunicated misunderstood misjudged hurt bruised dented frayed tagged merged moved deleted removed duplicated charged published printed leaked revealed disclosed delayed cancelled canceled postponed closed opened left told put handled carried followed checked noticed caught informed notified consulted processed issued given closed submitted entered applied recorded massaged altered changed mixed swapped switched damaged scratched broken injured dented knocked felled chopped eaten drunk
class df-bad-done    lost missed overlooked forgotten crossed broken misplaced mislaid misread mishandled mismanaged misjudged misunderstood misdirected hurt bruised damaged scratched delayed leaked exposed duplicated spilled spilt raised neglected breached compromised affected shared said caused taken
class df-arise       occurred occured happened arose arisen appeared crept emerged ensued transpired developed materialized materialised surfaced
# outside circumstances
nouns df-outside     zoom teams excel website site link portal lift elevator screen laptop printer scanner till modem router tablet traffic weather rain snow storm wind flood heat fog ice wifi wi-fi internet network server system software app computer laptop printer autocorrect autofill outlook battery phone charger signal alarm train bus tram metro subway flight tube ferry car tyre tire loadshedding strike roadworks queue courier economy market algorithm connection platform spellcheck calendar reminder boiler engine brakes gps satnav spam filter predictive voicemail spreadsheet wiki vpn cloud plugin database backup sync dropbox icloud inbox mailbox keyboard touchscreen fridge oven freezer motorway electricity pipe pump coach plane boat bike van truck bicycle lorry transmission gearbox clutch headlight streetlight mic microphone webcam camera headset speaker zip escalator stove hob kettle washer dishwasher dryer heater thermostat machine atm card-reader payroll build pipeline compiler runner script cron api rice-cooker merger lockdown
class df-broke       icy slippery jammed crashing freezing buffering dropping glitching cutting died dead crashed froze frozen broke broken failed failing down slow glitched late delayed cancelled terrible bad mad crazy hectic awful horrendous heavy gridlocked packed flat misbehaved misbehaving overloaded jammed rammed hell nightmare murder off out silent playing acting murderous mental brutal shocking unreliable useless buggy lagging blocked closed
class df-busy        busy swamped snowed slammed stressed exhausted tired knackered shattered wrecked drained overworked overwhelmed hungover drunk tipsy hammered plastered wasted stoned high pissed sick ill unwell poorly hungry hangry hormonal jetlagged sleep-deprived frazzled burnt burned fried spent cranky run-down emotional depressed anxious grieving
nouns df-load        pressure stress strain workload load deadline work job exam volume demand
nouns df-time        day week month year season time spell patch night morning period summer winter
class df-rough       bad long rough hard tough terrible awful brutal hectic crazy mad horrendous stressful difficult trying mental nightmare shocking exhausting busy tiring horrible dreadful rotten manic dark weird
class df-cause-adj   unforeseen unexpected unprecedented exceptional unusual technical operational high higher increased heavy adverse severe extreme bad poor extended late recent current seasonal staff staffing logistical logistic budgetary administrative external circumstances reasons factors traffic weather rain snow volume volumes demand congestion shortage shortages delays constraints maintenance industrial supply supplier system server network covid pandemic illness sickness holidays scheduling workload unavoidable difficult popular human pressure
nouns df-cause-noun  circumstance factor reason condition pressure demand volume weather traffic technicality/technicalities season constraint shortage event migration rollout upgrade update workload backlog deadline
# defending one's own character
nouns df-virtue      respect love value equality diversity honesty integrity privacy safety quality transparency fairness inclusion kindness professionalism trust
class df-value-verb  valued value respected respect loved love cared care supported support stood stand believed believe tried try strived strive strived cherished cherish prided pride prioritised prioritized fought fight put worked work championed

# those whom a statement is sorry for
nouns df-public      person customer guest resident member reader viewer listener fan user passenger parent pupil student colleague constituent supporter follower voter community/communities public audience patient tenant neighbor neighbour shopper subscriber employee attendee participant visitor player shareholder commentator traveller traveler commuter client family/families diner worker teammate scholar candidate leaseholder investor patron parishioner volunteer contributor developer
class df-some        some certain few several many other others any those these most our the a handful number small minority of various all
class df-felt        feel feels felt feeling interpreted interpret perceived perceive taken took found find seen saw misunderstood misread unhappy offended upset disappointed hurt dissatisfied displeased inconvenienced confused shocked uncomfortable frustrated chose choose chosen misinterpreted aggrieved
# what is said; what is left undone or overstepped; what gets lost or out
nouns df-utter       word remark comment joke term language phrase insult thing opinion view voice accusation promise
nouns df-lapse       mistake error wrong decision choice boundary/boundaries line rule procedure protocol step assumption corner signal wire feeling heart warning trust temper allegation punch
nouns df-item        letter email message photo photograph picture post file document order booking payment invoice parcel number figure account record charge list image data detail deposit complaint glass plate drink tree bin money cash name box package ticket key form application refund item luggage bag deadline appointment
class df-lost        lost misplaced mislaid missed overlooked deleted leaked exposed forgotten delayed duplicated misread misfiled misdirected misrouted damaged broken scratched dented smashed bruised mishandled mixed swapped compromised spilt spilled dropped wiped erased tagged breached stolen knocked
# drink and what else gets into people
nouns df-drink       beer drink wine whiskey whisky vodka gin rum tequila booze alcohol pint champagne prosecco cider brandy sangria cocktail weed edible meds medication pill tablet painkiller steroid hormone hunger sugar caffeine adrenaline exhaustion tiredness fatigue stress anxiety grief heat pressure nerves jetlag fever
class df-sign        aries taurus gemini cancerian leo virgo libra scorpio sagittarius capricorn aquarius pisces cancer
class df-teen        thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three

phrase df-sorrow     (sorry | regret|regrets | sad|saddened|saddens | disappointed|disappoints | grieved|grieves | pained|pains | distressed|distresses | desolate | dismayed | troubled|troubles | apologize|apologizes)
phrase df-adv        (clearly | inadvertently | unfortunately | accidentally | also | then | just | all | somehow | regrettably | unintentionally | apparently | mistakenly | perhaps | sometimes | briefly | wrongly | incorrectly | initially | temporarily | obviously | there | evidently | sadly | never | not | always)
phrase df-hidden
  (<df-utter> {df-adv}* (was | were | got | gets | are | is | have been | has been | may have been) {df-adv}* (used | said | made | exchanged | spoken | uttered | thrown | voiced | raised)
   | <df-lapse> {df-adv}* (was | were | got | gets | have been | has been | had been | may have been) {df-adv}* (made | crossed | broken | missed | skipped | cut | ignored | overlooked | hurt | misjudged | bruised | followed | observed | blurred | lost | raised | thrown)
   | <df-item> {df-adv}* (was | were | got | gets | have been | has been | had been | may have been) {df-adv}* <df-lost>)

phrase df-sorry      ({apology} | my bad | regret|regrets | gutted | i|we hate)
phrase df-was        (was | were | is | are | has been | have been | had been | being | be | got | get | gets | getting | may have been | might have been | could have been)
phrase df-may        may|might|could|would have
phrase df-person     (you | i|we | <df-anyone> | <df-those> | any of you | some of you)

# --- if ------------------------------------------------------------------------
rule conditional-apology
  severity    error
  step        4
  message     “If” makes the apology depend on how it was taken, not on what you did.
  suggestion  Leave the “if” out and name what you did: “I’m sorry I …”.
  source      article, step 4; research 2.1 deflection
  match
    {df-sorry} (again | all | everyone | guys | to you (all | both)? | unreservedly | sincerely | in advance)? if|incase you|i|we|it|that|this|my|our|the|there|any|anything|anyone|anybody|someone|somebody|something|some|people|what|your|he|she|they|his|her|their|anyones
    {df-sorry} ..6 if ..4 (<df-upset> | <upset-adj>)
    {df-sorry} ..6 if ..2 (feel | feels | felt | caused | came | come | comes | seemed | seem | seems | hurt | offended | upset | disturbed | bothered | disappointed | woke | sounded | gave)
    {df-sorry} ..3 in case ..2 i|you|it|that|this|anyone|anybody|someone|my|we
    {df-sorry} ..6 (to the extent | to whatever extent|degree | insofar as | in so far as | inasmuch as)
    {df-sorry} (in | for)? (whatever | any) way|ways
    {df-sorry} should|where any|anyone|anybody|someone|you|this|it|there|the|my|our
    {df-sorry} ..2 when|where (the | my | our | your)? ..3 (may | might | could | was less | fell short)
    , (and | but | so | ok | okay | anyway | well | like | now | look | hey)? if ever? i|we|it|that|this|there|anything|something|anyone|anybody|someone|somebody|any|some|my|our|people ...14 {df-sorry}
    , (and | but | so)? if you (were | was | are | felt | feel | found | took | got | have been) ..10 {df-sorry}
    , (and | but | so)? if you (did not | never) ..8 {df-sorry}
    (if so | if that is (the case | so | how you feel | how it came across | what you think|feel)) ..3 {df-sorry}
    , should any|anyone|anybody|someone|somebody|this|it|that|there|my|our|the|some|<name> ...12 {df-sorry}
    , should ..4 (feel | have felt | have been | consider | find) ...12 ({df-sorry} | pardon)
    if ...10 that is (a | just | so | very | really | too)* (bummer|shame|pity|regrettable|unfortunate|sad|bad)
    to (the | any | whatever) extent|degree (that | to which)? ...14 {df-sorry}
    to the extent that? an|a|any|anyone|someone|some|this|it|i|we|you
    , (and | but | so)? if (someone|anyone|anybody|somebody|people|some|others) (choose|chooses|chose|want|wants|feel|feels|felt|was|were|took|take|takes|found|find|got) .. (it|that|this|offence|offense|offended|hurt|upset|wrong)
    if (i | we | it | that | this | my words | my tone | the tone | anything i said | anything) (have | has | ever | in any way | inadvertently | unintentionally | accidentally | somehow)* (hurt | offended | upset | caused <df-offence> | caused any|some|you | insulted | let you down | came across | come across | disappointed | did anything | did something | said anything | made anyone|you|people feel)
    , (and | but | so)? if there was|is|were|has (any | some)? <df-offence>
    if (the | this | that | my | our) ..3 (felt | seemed | sounded | came across | appeared | landed | read)
    if (she | he | they | <df-some>* <df-public> | your <kin>) (ever | really | now | still | has | have | had)* (feel | feels | felt | is | are | was | were | took | takes | found | finds) ...10 (sorry | apologize | apology|apologies | regret)
    if (my | our | the | a) ..8 (triggered | upset | hurt | offended | bothered | troubled | disturbed | wounded | distressed) (anyone | anybody | someone | people | some | you)
    if ever i|we (was | were | have | misbehaved | hurt | offended | upset | wronged | said | did)
    inconvenience , if any
    {df-sorry} (ah | lah | la | eh | oh | hor | yeah | then)? if <-ing> ..4 (made | makes | hurt | upset | offended | caused | bothered | gave)
    {df-sorry} (ah | lah | la | hor | yeah | then | babe | love) if (you | i | it | that | this | anyone | somebody)
  unless
    if (it | that) (is | will | would)? (help | helps | pleases | makes you | keeps | keep | is what | ok | okay | alright | all right | convenient | easier | suits)
    if ..3 apology|apologies|sorry
    (even|as|only|or|what|wonder|wondered|ask|asked|asking|know|knew|me|see|check|checked) if
    if (you | u) (want | would | like | ever | need | prefer | can | could | are ready | are willing | are free | do not | have time | have | had | will | still | decide | wish)
    if i (had | could | may | can | were | am being | ever see | do | forget | am late | am asked | must | am honest)
    if (we|they) (had|do|can|could)
    in advance if
  flags
    I'm so [sorry if you were hurt].
    [If anything I wrote came across as cold, I apologise].
    We [apologise to the extent] that the notice was unclear.
  passes
    I'm sorry. If you want to talk, I'm here.
    I'm sorry, and if you would rather not answer, that is fine.
    I asked if you were hurt, and I'm sorry that I laughed.

rule sorry-to-whoever
  severity    error
  step        4
  message     “Whoever was offended” leaves open whether anything was done to anyone.
  suggestion  Say who was hurt and what you did to them.
  source      research 2.1 deflection
  match
    to <df-anyone> who|that (consider | considers | feel | feels | felt | believe | believes | may | might) (they | themselves | himself | herself | themself | have | has | been)* (affected | been | hurt | wronged | offended | aggrieved | are | were)
    {df-sorry} ..4 to <df-anyone> .. (<df-upset> | <upset-adj> | offence | offense | wrong | amiss)
    {df-sorry} ..4 to <df-anyone> who|that (was | were | is | are | got | feels | felt | took | takes | found | finds | may | might | has | had | would)
    {df-sorry} ..4 to whoever|whomever
    {df-sorry} ..4 to (all | any of | everyone of)? <df-those> (of you)? who|that (may | might | could | took | take | feel | felt | found | find | think | thought | got (offended|upset|hurt) | consider | considered | chose | choose | believe | saw fit)
    to <df-anyone> (who|that)? (was | were | is | are | got | feels | felt | took | takes | found | finds | may | might | has | had | would) ...12 {df-sorry}
    to <df-anyone> who|that .. (was | were | got | felt | may | might | been) .. (hurt | upset | offended | affected | bothered)
    to <df-those> (of you)? who|that (may | might | took | take | feel | felt | found | find | think | thought | consider | considered) ...14 {df-sorry}
    to <df-those> who (felt | feel) a certain way
    to (any | all | every | each | those | the | anyone | anybody | everyone) <df-public>? who|that (felt | feels | feel | took | take | takes | found | find | finds | chose | choose | chooses | may | might | perceived | believes | believe) (have | been | be | to | it | offence | offense | singled | so | hurt | upset | offended | let | this | that | insulted | excluded | unwelcome | uncomfortable | left | aggrieved | disappointed | wronged | pressured | attacked | targeted | slighted | a certain way)
    {df-sorry} ..3 to <df-anyone> whose
    (hearts | thoughts | prayers | sympathies) (go | goes | are | is) (out)? (to | with) (all | any | anyone | everyone | those | you)
    to (any | all | those | everyone | anyone | anybody) <df-public>? who|that (felt | feel | feels) <df-felt>|excluded|attacked|targeted|left|singled|let|unwelcome|unsafe|disrespected|betrayed
  unless
    who|that (was | were | is | are | been) affected|impacted
  flags
    [Sorry to anyone who was upset].
    [To those who may have been hurt by the post, I apologise].
    We [apologise to anybody who felt] left out.
  passes
    I'm sorry to everyone who waited in the rain because of me.
    We apologise to those whose names we printed.
    I wouldn't lend it to anyone who was late with the last one.

rule any-harm-caused
  severity    warning
  step        4
  message     “Any hurt that may have been caused” leaves out who caused it, and doubts that it was there.
  suggestion  Say whom you hurt, and how: “I hurt you when I …”.
  source      research 2.1 deflection
  match
    for|about|of|regret|regrets|any|all|the|this <df-offence> (which|that) (you|they|people|anyone|it|this)? (has | have | had | was | were | may | might | will | would | could)+ (been)? (caused|experienced|felt|suffered|endured|occasioned|arisen|arose|resulted|feel)
    for|regret|regrets (any | the) <df-offence> (you|they|people|anyone|it|this) (have | has | had | may | might)+ (caused|experienced|felt|suffered|endured)
    any <df-offence> (which|that|you|they|people|candidates|customers|guests|readers|anyone|it|this|i|we|my|our) ..4 (may | might | could) have
    any <df-offence> (which|that|candidates|customers|guests|members) ..6 (is | are | was) (sincerely | deeply | very much | truly | much)* regretted
    any (disappointment | upset | hurt | distress | offence | offense | harm | concern | alarm | embarrassment) (caused | felt)? (is | are | was) (sincerely | deeply | very much | truly | much)* regretted
    {df-sorry} (for)? any (upset | hurt | distress | pain | harm | hard feelings | embarrassment) ,
    (anything | whatever) (that)? (i|we)? (may | might) have (said | done | caused | written | implied)
    anything (that)? (anyone | anybody | someone | people | you) (took | take | found | felt | may | might)
    (hurt | pain | distress | upset | harm | offence | offense | damage | suffering) (was | has been | were | been) (caused | done | felt | experienced | suffered)
    (and | ,) (some | much | real)? <df-offence> (was | were | has been | have been) (caused | felt | taken | experienced)
    any|whatever <df-offence> (caused | experienced | felt | suffered | occasioned)
    for|about the|this <df-offence> (caused | experienced | felt | suffered | occasioned) ,|by|and|when|as|during|over|at
  unless
    (i | we) (have | had)? (caused | inflicted | brought | did | put | gave)
    inconvenience caused
    sorrow (that)? i feel
    (caused | brought | inflicted | done) (to you | on you)? by (me | us | my | our)
  flags
    I'm sorry for [any hurt that may have been caused].
    I apologise for [anything I may have said].
    In some cases, [pain was caused].
  passes
    I'm sorry for the pain I caused you.
    I'm sorry for the hurt that was caused by my lie.
    You felt any hurt that I gave you, and I gave you plenty.

# --- the reader's feelings ----------------------------------------------------
rule sorry-you-feel
  severity    error
  step        4
  message     This is sorry about the other person’s feelings, not about what you did.
  suggestion  Say what you did, then what it did to them: “I’m sorry I …; that must have …”.
  source      article, step 4; research 2.1 deflection
  match
    {df-sorry} ur <very>* (<df-upset> | <upset-adj> | <sad>)
    {df-sorry} (that | how | because | to see | to hear | to learn | to read)* (you | you all | ye | y'all | people | anyone | anybody | someone | some people | some of you | he | she | they | <name> | your|my|our|his|her <kin>) (all | both | really | just | have | had | are | were | was | is | been | ever | now | still | got | being | seem | clearly | obviously | to | must | may | might | so | too | very | that | quite)* (feel | feels | felt | feeling | <df-upset> | <upset-adj> | <sad> | think | thought | believe | believed | took | take | taken | taking | see | saw | seen | found | find | read | heard | misread | misunderstood | misheard | misinterpreted | chose | choose | decided | perceived | perceive | interpreted | interpret | experienced | remember | remembered | saw fit | reacted | react | consider | considered | struggled | came away | reckon | imagine | assumed | assume | (do | did | can | could | will) not (understand | know | like | agree | enjoy | get | see | handle | take | trust | appreciate | accept | find | share | believe | feel) | need | needed | want | wanted)
    {df-sorry} that? (my|our|the) _ _? (was not | were not | did not) (to your (taste | liking) | up to | what you | land | go down | meet | to everyones | good enough for)
    {df-sorry} (that)? (your|ur|her|his|their|you|anyones|peoples) (are)? (feelings | feeling | feelins | ego | expectations | pride) ..2 (hurt | got | were | was | are | have | bruised | not met)
    {df-sorry} (that | if)? (it | this | that | what i said | my words | my comment | my joke | the joke | the message | he | she) (has | have | had | was | ever | clearly | obviously | all | just | really)* (upset | hurt | offended | bothered | disappointed | annoyed | angered | ruined | spoiled | spoilt | woke | scared | stressed | inconvenienced | worried | came across | come across | came over | sounded | seemed | hit | triggered | touched | rubbed | made (you | people | anyone) feel | feels | felt | landed | affected | disturbed) 
    {df-sorry} (to hear | to learn | to read | to see)? (that)? (you | our customers | our guests | some | many)? (are | were | is | feel | felt)* (not | less than | dis)? (satisfied | dissatisfied | happy | unhappy | disappointed | displeased | upset | unimpressed) with
    {df-sorry} to hear|learn|read|see (about | of | that) (your|the|ur) (experience | trouble | troubles | problem | problems | issue | issues | difficulty | difficulties | disappointment | concerns | feedback | complaint | stay | frustration | delay | order)
    {df-sorry} to hear|learn|read|see (that)? you (are | were | feel | felt | had | have | did | was) 
    {df-sorry} (that)? you (had | have | were made | got) to (find out | hear | see | learn | experience | undergo | read | discover | endure)
    {df-sorry} (that)? you (saw | had that | had this | had such | went through | got caught up | got dragged | did not receive | experienced | feel so)
    {df-sorry} (for | about) your (disappointment | frustration | frustrations | feelings | upset | hurt | experience | anger | confusion | distress | pain | hurt feelings)
    {df-sorry} for|about (how | the way) you (feel | felt | are feeling | took | interpreted | see | saw | perceived)
    (regret | regrets | disappointed | sorry | sad | pity | shame | regrettable | unfortunate) (to | that | if | it | is)* (you | anyone | some | some of you | some people | some (customers|members|guests|readers|users|residents|parents|colleagues|fans|viewers|listeners) | people | they | <name>) (feel | felt | took | see | saw | perceived | heard | chose | have chosen | were left feeling | are dissatisfied | found)
    , (but | and | yh | yeah | so | really | just | also | yes | i | we)* hate (that | it when | to see)? (you are | you were | you feel | you|ur) <very>* (<df-upset> | <sad> | down | low)
    i hear you (are | were) (hurt | upset | angry | sad | mad)
    (disappointed | saddened | sorry) to (learn | hear | see) (that)? (your|our|the) ..3 (did not | fell | failed | was not | has not)
    {df-sorrow} (me | us)? (to (learn | hear | see | read | know | think))? (that | of | how | when)? <df-some>* <df-public> (have | has | had | are | were | was | is | been | being | may | might | clearly | now | still | so)* (<df-felt> | came away | come away | left | having to | had to | put out | given | experienced)
    {df-sorrow} (me | us)? (to (learn | hear | see | read | know))? (that | of | how)? (some | others | certain | many | a few) (have | has | had | are | were | was | is | been | being | may | might | clearly | now | still | so)* <df-felt>
    {df-sorrow} (to (learn | hear | see | read))? (of | about | that) (your | their | his | her | the)+ ..2 (dissatisfaction | displeasure | unhappiness | disappointment | frustration | distress | discontent | annoyance)
    (grieved | sorry | sad | saddened | pained | distressed) to (learn | hear | see | read) that my _ ..6 (given | caused | hurt | offended | pained | upset | distressed | wounded)
    {df-sorry} for (those | these | such | any) (hurt | bad | negative)? feelings
    (i|we) (do | can | also | fully | of course)* (appreciate | understand | recognize | acknowledge | accept | respect | realize | get) (that)? (some | certain | others | not everyone | not everybody | a few | opinions) ..6 (perceived | felt | feel | found | find | took | saw | see | view | viewed | disagree | offended | unhappy | difficulty | differ)
    {df-sorry} (that)? it (hurts | upsets | bothers | offends | annoys) you
    {df-sorry} ..3 (my | our) (honesty | openness | frankness | directness | question | questions | humor | opinion | opinions | views | view | success | passion | enthusiasm) ..2 (offended | upset | hurt | bothered | was | were | came|troubled|annoyed|caused)
    {df-sorry} (for | about) (how | the way) (you | people | anyone | they) (was | were | have been|are) (made|left) (to)? (feel|feeling)
    {df-sorrow} (me | us)? (that | to (learn | hear | see))? (our | my | the|this) (message | words | post | campaign | comments | email | joke | intentions | intention | decision) (was | were | has been | have been | had been) (so | been)? (received | perceived | taken | read | misunderstood | interpreted | seen|misinterpreted)
    {df-sorry} (that)? (the | our | this | things | it | everything) _? (did not | was not | has not been) (go | gone | live up | meet | match | work out | turn out | what) (the way | as | to | up | your | you | for|well)
    {df-sorrow} (that)? (the|our|my|this) (email | post | message | letter | joke | statement | advert | ad | remark | comment | comments | decision | campaign | article | tweet | notice | change | changes) (upset | offended | hurt | troubled | disappointed | angered | caused | distressed | confused | alarmed) (some | certain | people | members | colleagues | anyone | many | others|a few|any|you)
    {df-sorrow} (me | us)? <kin>? that? you (have | had)? (got it into | gotten it into | understood | received | convinced | come to (the | that|see|believe|think|feel) | misjudged | misinterpreted | decided | formed | reached the conclusion)
    {df-sorry} (for | about) your (sadness | tears | distress | unhappiness | grief | bad mood | reaction | sensitivity | sensitivities | wounded)
  unless
    (because | that | when | how | after) i (made | left | let | gave | lied | said | did | told | hurt)
    i made you feel
    loss

  flags
    I'm [sorry you feel] that way.
    I'm [sorry it upset] you, really.
    We [regret that you are dissatisfied with] the room.
  passes
    I'm sorry I made you feel small.
    I'm sorry for your loss.
    I know you feel hurt, and I'm sorry I laughed.

rule sorry-it-happened
  severity    warning
  step        4
  message     “It happened” leaves you out of it, as if nobody had done it.
  suggestion  Say it with “I”: what did you do, or leave undone?
  source      research 2.1 deflection; gold guide
  match
    {df-sorry} (that)? (it | this | that | all this | things | everything) (all | has | have | had | ever | just | was)* (happened | came to this | come to this | came to that | went | gone | turned out | worked out | had to | ended | got | played out | panned out | went down | went on | ended up | occurred | arose | arisen)
    {df-sorry} (for | about | at | to see)? (that)? how (it | this | that | things | everything | all | the <kin> | the <df-time> | the day | the|your|our|my _) .. (went | turned out | turned | ended | happened | worked out | came across | came out | panned out | played out | has gone | have gone | got | is gone)
    {df-sorry} (for | about) the way (it | this | that | things | everything | the _) (all | has | have | had | was | were)* (went | gone | happened | turned out | came across | came over | ended | was handled | were handled | handled | panned out | played out | developed)
    {df-sorry} that? (your|the|ur|her|his|our) _ _? (has | have | had | all)* (turned out | got | went | ended up | was ruined | got ruined | happened | worked out | fell through | came to nothing | fell apart) (ruined | wrong | bad | badly | late | cancelled | lost | broken | cold)?
    {df-sorry} (that)? (any | this | the | these | such | a) (situation | circumstance | circumstances | matter | misunderstanding | confusion | issue | problem) (has | have | had)? (arisen | arose | occurred | happened | come | came | developed)
    {df-sorry} that there (was|were|has been|had been|have been) (a|an|any|some) (<df-wrong> | <df-offence>)
    what happened (happened | is done | has happened | with _ happened)
    (that | how | where) things (have | had)? (turned out | ended up | gone | went | got) (this way | that way | like this | like that | how they | the way they | so)
    sorry|hate (that | how) (it | this | things | that | everything) (all | has | had | have)? (came | come | worked | went | gone | turned | had | ended | got | happened | carried)
  unless
    because (i | we | of me | of us | of what)
    i (let | made)
  flags
    I'm [sorry it came to this].
    I'm [sorry the party got ruined].
    [Sorry for the way things went], Sam.
  passes
    I'm sorry that I let it happen.
    I'm sorry about how I went about it.
    I'm sorry my cooking made you ill.

rule it-is-regrettable
  severity    warning
  step        4
  message     “It is regrettable” speaks of it like the weather, with nobody who did it.
  suggestion  Say it as your own: “I regret that I …”.
  source      research 2.1 deflection, missing-i
  match
    it|that|this|all (is | was | would be | seems)? (of course | certainly | very | most | deeply | truly | really | all | so | rather | always | indeed | just | terribly)* (regrettable | unfortunate | lamentable | deplorable | sad | too bad | a shame | a pity) (that|how|if|when|what|where) (you | your | some | people | certain | members | the (matter|remark|remarks|comment|letter|email|message|delivery|error|delay|list|notice|order|decision|schedule) | an | any | anyone | customers | readers | this | it | things)
    it|that|this|all (is | was) (a | such a | a great | a real)? (pity|shame|tragedy|bugger|bummer) (it | how (it|things|this) | the way | what | that (it|things) )
    (it | this) is|was (a matter of | with) <very>* regret that
    (a (great | real)? pity|shame) (that | it | about)
    (it | this) (is | was) (sincerely | deeply)? regretted that
    that is <very>* regrettable $
    unfortunately (your|the|this|our|some|certain|a|an) ..3 (fell | slipped | got | went | failed | broke | crashed | ran | took | did not) 
    unfortunately ..6 (was | were | has been | have been | got | are | is | has | have) ..2 (caused | experienced | delayed | left | lost | missed | damaged | overlooked | sent | charged | delivered | cancelled | come | made | occurred | happened | closed | affected | not)
  unless
    (i | we) (did | have | had | made | was | were | should | let | failed | lost | left | told | said | am | are | can)
    (inform | announce | death | weather)
  flags
    [It is regrettable that the letter] went out.
    It was [a shame that] the day ended so.
    [It's unfortunate how this] was received.
  passes
    It is a shame that I did not ring you.
    It was unfortunate for you that I was the one on duty.
    I regret that I sent it.

# --- but --------------------------------------------------------------------------
rule sorry-but
  severity    error
  step        4
  message     What follows “but” takes the apology back.
  suggestion  Stop before the “but”; what explains it can come later, without defending.
  source      article, step 4; research 2.1 deflection
  match
    {apology} ...10 (but | however) (you | u | it | the | there | my | our | he | she | they | work | things | when | in | at | even | honestly | to be | everyone | sometimes | if | what | dad | mum | mom | life | time | this | that | some | <name> | all | no | not | ugh | well)
    {apology} ...10 (but | however) (i | we) (really | just | honestly | only | also)? (was | were | had | am | are | only | just | meant | thought | never | also | felt | have been | really | kept | could not | can not | did not | do not | had to | have had)
    {apology} but (you|it|the|u|that|this|my|work|there|honestly|what|he|she|they)
    (i know | i admit | i get | fair enough | ok | okay | yes | yeah | sure | look) (i | we) (messed up | screwed up | fucked up | was wrong | was out of line | made a mistake | went too far | should not have | should have | lied | was late | forgot | was harsh | overreacted | was rude | did wrong) ...5 but
    {apology} ...10 (although | even though) (i | we) (still | do | did | think | thought | maintain | stand | feel | believe | never | had | must)
    , (yes | yeah | i know | i admit | ok | okay | fine | sure) i|we _ ...6 but you|the|there|he|she|they|everyone
    (i | we) (messed up | screwed up | fucked up | was wrong | were wrong | was out of line | made a mistake | take responsibility | take full responsibility | accept responsibility | should not have <act>) ...4 but|however (you | the | it | there | that | to be fair | in my | my | work | when | let | at the time | at least | everyone | he | she | they | we | these)
  unless
    but (that | this | it | none of that|this) (is | was | does | do | did)? (no | not an | not) (excuse | excuses | reason | the point | enough | matter | change)
    but (mine | ours | me | us | my own)
    but (that | this | it) (does not | is not | no | on me | did not (make|give|excuse))
    but|however (i | we) (should | know that | will | propose | would like | want to (make|put|fix|pay) | am going | chose | still | want you | hope | promise | did it | have (fixed|sent|paid|replaced|ordered|bought))
    but (sorry | words | saying | actions | an apology | it was wrong | worse | worst | more | not only)
    (not only | nothing but | no buts | anything but | all but | without a but)
    no <number>? but
    (say|said|saying|write|wrote) .. sorry
    sorry to (bother | interrupt | trouble | disturb | ask | hassle)
    sorry but (that | this) (is | was) (false | wrong | untrue)
    (but | however) (i | we) (had to | did not want to | really)? (complain | insist | ask | tell | say | report | disagree)
    sorry to (be | have|say|complain|sound)
  flags
    I'm [sorry, but you] know what work is like.
    [I was wrong, but you] pushed me.
    [Sorry about that, however the] week was brutal.
  passes
    I was tired, but that is no excuse, and I'm sorry.
    I was wrong, but worse than wrong, I was unkind.
    I'm sorry, and there is nothing but my own temper to blame.

# --- nobody did it ---------------------------------------------------------------------
rule mistakes-were-made
  severity    error
  step        4
  message     Nobody does anything in this sentence, though somebody did.
  suggestion  Put the person back in: who did it? “I …” or “We …”.
  source      research 2.1 deflection
  match
    (was | were | got | been) (accidentally | mistakenly | inadvertently | incorrectly | erroneously | unintentionally | unfortunately | regrettably | somehow) (<df-made> | <-ed>)
    (your | the | our | some | a | an | this | that | these | certain) _? _? (was | were | got | has been | have been) (overlooked | misplaced | mislaid | mishandled | mismanaged | miscommunicated | miscalculated | misfiled | misdirected | misrouted | misprinted)
    (somebody's | someone's | people's) _ (was | were | got) (<df-made> | <-ed>)
    (some | a few | a number of | various | several) (teething | technical | initial | unforeseen | administrative | logistical | communication) (problems | issues | troubles | difficulties | glitches | errors)
    (delays | errors | issues | problems | interruptions | difficulties) (have been | had been | were | are being | are) (experienced | reported | encountered | noted | seen)
    (has been | was | been) brought to (my | our) (attention | notice)
    (it | this | things) (all | just)? (got | became) (all | a bit | a little | rather | way | just | far)* (too much | much | on top of (me|us))
    (emotions | tempers | nerves | tensions) (were | was) (running)? (high | raw | frayed | heated)
    (joke | line | gag | prank | remark | banter | comment | post | message | humor) (fell flat | landed (badly|wrong) | misfired | backfired | did not land | went (wrong | down badly) | missed the mark)
    mistakes|errors made
    (an | a) (oversight | error | mistake | slip | mix up | lapse | glitch) (on the part of | in the | led | resulted | caused | meant | by | somewhere | in our)
    (the | a | some | our)* (ball | balls) (was | were | got) dropped
    (the | some | a few | our)* (wires | lines | signals) (got | were | must have) (been | got)? crossed
    crossed wires
    (communication | communications | the process | the system | things | the handover) (broke | fell | had broken | has broken | breaks) (down | through | apart)
    (the | this)? (situation | argument | conversation | matters | discussion | disagreement | row | evening | party | banter | joke | thread) (then | just | quickly | clearly | has | have | had)? (escalated | spiralled | spiraled | snowballed | deteriorated | got (heated | out of hand | out of control | ugly | messy))
    (a | an | some | any | the | another | certain | this | such)? <df-wrong> (has | have | had | may have | might have | also | unfortunately | then | apparently | regrettably | seems to have | appears to have | can | sometimes | will)* <df-arise>
    (a | an | some | the)? (_)? (issue | problem | error | glitch | mix-up | mixup | incident) (has | have)? <df-arise>
    there (was | were | has been | have been | had been | is been | is | seems to have been | appears to have been | must have been) (clearly | obviously | apparently | perhaps | unfortunately | evidently | also)? (a | an | some | certain | a bit of a | something of a | a lot of | a number of | a slight | a little)? (_)? (confusion | misunderstanding | misunderstandings | miscommunication | mixup | mix up | mix-up | breakdown | error | errors | mistake | mistakes | oversight | delay | delays | glitch | issue | issues | failure | failures | incident | mishap | lapse | lapses | shortcomings | irregularities | crossed wires | upset | unpleasantness | shouting | roaring | allegations | complaints | lag)
    (it | things | this | that | everything | matters | the <df-time> | the conversation | the argument | the evening | emotions | tempers | the party) (all | just | sort of | kind of | kinda | a bit | a little | really | clearly | obviously | perhaps | may have | may | might have | had | have | has)* (got | gotten | get | gets | went | went | go | goes | ran | spiralled | spiraled | snowballed | escalated | blew | flared | boiled | came | slipped | kicked | fell) (a bit | a little | a tad | way | completely | totally | rather | very | quite | so | too | all | right | over)* (out of hand | heated | out of control | too far | away from (me | us | people) | over | out wrong | out of proportion | out all wrong | carried away | lost | sideways | pear shaped | south | wrong | down | through the cracks | through the net | my mind | between the cracks | high | messy | ugly | loud)
    (one | 1) thing led to another
    (slipped | fell | fallen | slip | fall) through the (cracks | net)
    (went | gone | go) (a bit)? (missing | astray | awry | walkabout | poof)
    not (go | gone | went) (quite | exactly | entirely | really)? (according to plan | as planned | as it|they should | to plan | as intended | as expected | as hoped)
    (performance | service | services | delays | delay | noise | issues | disruption | problems | errors | outages | discomfort | downtime | difficulties | interruption|interruptions) (was | were) (sometimes | also)? (observed | experienced | felt | noted | detected | identified | encountered | reported)
    continued to be (<df-made> | <-ed>)
    (this | it | that) (change | error | mistake | email | message | request | order | item | point)? (was | got) (simply | somehow | just | unfortunately)? (missed | overlooked | lost | forgotten | dropped)
    (got | grew | ended up | became | turned out | went on) (a bit | a fair bit | a little | way | much | far | a lot)* (bigger | louder | later | longer | rowdier | wilder | harsher | noisier) than (planned | expected | intended | i | we | usual)
    (a mind of (its | their) own | (did | does | doing) its own thing | a life of its own)
    (arrangements | service | stay | experience | visit | response | order | delivery | meal | event | product | communication | standards) ..3 (did not | has not | have not | failed to) (live up to | meet | match | reach)
    (was | were) (not | never) (respected | honoured | honored | carried out | followed | handled | communicated | checked | completed | performed | met | delivered | made clear | properly _ | passed on | picked up | recorded | observed | applied | maintained)
    it (was | has been | had been) (decided | felt | thought | considered | deemed | judged | assumed | believed | understood) (some | best | that | necessary | at | to | it | prudent | appropriate | better | easier)
    (it | this) (is | has been) (acknowledged | accepted | conceded | recognised | recognized | admitted) (that | , | $)
    it (appears | seems | would appear | would seem) (that)? (the (mistake|error|letter|email|message|call|parcel|order|booking|payment|list|invoice|file|record|records|delay) | our | parts | an | some | certain | there (was|were|has))
    (it | this) (has come | came | has been brought | was brought) to (our attention | light) ..4 that
    (it | what | stuff | things) (just | all | sort of | simply)? happened (so fast | so quickly | that should not | here that | that never | like that | and)
    (things | stuff | words) (clearly | obviously | also | there | here)? (happened | went on | were said | got said | were spoken | took place | occurred) (that | which | in | at | on | here | there)
    (my | our | the | your|ur) _? (hand | mouth | tongue | temper | mind | finger | foot | brain) (just | must have | sort of | kind of | has | faster)? (slipped | ran | got | took over | went | disappeared | did | said | drifted | moved | flew)
    (just | sort of | kind of | kinda | somehow | suddenly | simply | must have) (disappeared | vanished | slipped | broke | fell | came out | leapt | got lost | went missing | came off | happened | snapped | tipped)
    (found | finding | finds) (its | their) way (into | onto | to | out | in)
    (decided | chose | seem | seems | appears) to (show | have gone (missing|astray|wrong|out) | have disappeared | have been (lost | dropped | missed | overlooked | sent | deleted) | have got lost | have slipped)
    (influences | tempers | emotions | voices | drink | words | nerves) (accumulate | flared | frayed | ran | run | was taken | were raised | get raised | fly)
    (certain | some | a few | several | many | these | those | obviously | yes | any | unkind | hard | harsh | strong | heated | wrong | hurtful | such)* {df-hidden}
    (the | your | some | a | an | several) <df-item> (was | were) (never | not) (uploaded | cashed | attached | booked | ordered | paid | answered | returned | collected | delivered | filed | forwarded | printed | sent | passed | logged | processed | opened)
    (it | this | that | things | matters | which | situation | message | email | announcement | communication | letter | joke | post | response | point | news | process | wording | plan | changes) (could | should | might) (perhaps | well | possibly | probably | certainly | all)* have (perhaps | well | possibly | probably)* been (handled | worded | phrased | expressed | done | communicated | managed | explained | dealt | put | said | better | clearer | avoided | prevented)
    (some | many | certain | most | a few) things (would | could | should | might) (now | perhaps)? have been _ differently
    (language | words | things | insults | accusations | remarks | jokes) (is | are | was | were | get | got) (sometimes | often | always)? (used | said | thrown) (so | in | at | on | that | quickly | around)?
    (was | were) (perhaps | simply | just | sadly | possibly | maybe | also | unfortunately)* not (forthcoming | in place | adequate | sufficient | up to (scratch | standard | the mark | our))
    (was | were) not (quite | always | perhaps)* as _ as (it | they | we|i)? (might | could | should) (have)?
    (was | were) not always (respected | followed | handled | communicated | checked | met | observed | applied | maintained | upheld | clear)
    (process | service | standards | event | communication | delivery | care | support | conduct | event | _ process) (fell | has fallen | have fallen) (a bit | a little | somewhat | well | far | rather)? short
    (decision | decisions | measures | choices | cuts | calls) had to be (taken | made)
    (may | might) have (become | been) (inadvertently | briefly | temporarily)? (visible | accessible | exposed | compromised | accessed | disclosed | viewed)
    unauthorized|unauthorised access was
    nothing was (ever | really)? meant (by | in)
    (it | this) (would appear | would seem | appears | seems) (that)? (on | in | at | during) (a | some | one | certain | the)
    (support | help | guidance | information | supervision | oversight) (was | were) (perhaps | simply)? (lacking | missing | not there)
    (steps | measures | precautions | action | care | checks | warnings | concerns | signs | safeguards | lessons) (was | were | had) not (been)? (taken | made | heeded | acted | followed | carried | done | raised|noticed)
    (wires | lines | signals) crossed
    something (got | was | must have | went | has) .. (lost | wrong | missed | amiss|awry)
    (timing | wording | tone | delivery | phrasing | choice of words | optics | presentation|execution|communication) (was | were | is | could have been | may have been | might have been | felt | seemed | perhaps)+ (a bit | very | really | perhaps | rather | just | poor | not)* (bad | poor | unfortunate | off | better | clumsy | unlucky | awkward | wrong | ideal | great | clearer | lacking|poorly)
    (bad | poor | unfortunate | terrible | unlucky | wrong) (timing | wording | choice of words | phrasing)
    it (was | is) (all | just | only | really | clearly | simply)* (a | an | one (big)?)+ (big | simple | silly | genuine | honest | complete | huge | unfortunate | terrible)* (misunderstanding | mix-up | mixup | miscommunication | accident | oversight)
  unless
    by (me | us | my | our | the (management|board|team|company|undersigned))
    on both sides
    (that | which | who) (i | we) 
    (i | we) (am | are | was | were | have been) (the one | responsible | at fault | to blame)
    (you | he | she | they | kids | children | daughter | son) (was | were | got) (hurt | left | told | frightened | scared)
    (mistakes | errors) (that)? (i | we) made
    i|we (have | had)? made (a | an | the | some)
    <number> (was | were)
  when not question
  flags
    [Mistakes were made].
    On Friday [an error occurred] in the billing run.
    [Things got out of hand], as you saw.
    [It could have been handled] better.
  passes
    The mistakes were made by me, all three of them.
    I made mistakes, and you paid for them.
    You were told the wrong time because I never checked.

rule got-done
  severity    warning
  step        4
  message     It “got” done, but by whom?
  suggestion  Say who did it: “I posted …”, “we cancelled …”.
  source      research 2.1 deflection; gold guide
  match
    (the | your|ur | my | our | some | a | that | this | these | those | it | things | <df-deed> | stuff) ..3 (got | gets | gotten) <df-made>
    that|which got <df-made>
    (is | was) after (finding | getting | falling | going)
    (has | have) (apparently | also | somehow | since | now)? (put in an appearance | come to light | disappeared | vanished | appeared)
    (became | become) (visible | available | accessible | public | known) to
    (a | an | the) _ (mark | scratch | crack | dent | hole) (has | have | appeared | is now | was)
    (there is | there are | there has | has come) .. (scratch | crack | dent | hole | stain | mark) (in | on)
  unless
    by (me | us)
    because (i | we) 
    (i | we) (got | let | had | put | left)
  when not question
  flags
    [The photo got shared] in the family chat.
    [Your order got lost] somewhere.
  passes
    You got left behind because I drove off.
    I got dropped from the team.

# --- I couldn't know ----------------------------------------------------------------------
# what a writer says not to have known
class df-knew        know realize realise see hear notice think expect understand remember recall appreciate imagine suspect anticipate foresee guess spot recognize recognise clock twig catch

rule did-not-know
  severity    warning
  step        4
  message     What you did not know or see defends you; what you did is still untold.
  suggestion  Say what you did, or could have asked, and what came of it.
  source      gold guide; research 2.1 deflection
  match
    i|we (did not | do not) (even | really | honestly)* (hear | notice | see) (the | your | it | you | any | anyone|anything) (_ | _ _)? ,
    i|we (was | were) (not | never | un)+ (even | really | fully | made)* (aware | unaware | told | informed | warned | trained | briefed | shown | given)
    i|we was|were unaware (that | of)
    i|we (must|might|may) have (just)? (dozed | nodded | fallen | forgotten | misheard | misread | misunderstood | missed | mixed | clicked | pressed | hit | confused | left | got | lost) (off | asleep | the | it | your | a | up | something|my)
    i|we (acted | worked | went | decided | relied) (on | off | from|with|in) (the | what | good | best | available | all)* (information | advice | data | facts | figures | knowledge | guidance | faith|i|we) (i | we | that | available | at | given | had | knew|of|from)
    (made | took) (the | what)? (best | right | only) (decision | choice | call|decisions) (i|we)? (could | that | with | at | on|available|under)
    with (what | the (information | facts | knowledge | time | tools | money | resources)) (that)? (i | we) (knew | had)
    (it | that | this) (was | is) (just | simply | completely | perfectly | pretty | all)* (standard | normal | common | usual | accepted | established | routine)+ (practice | procedure | custom | in | at | then | here | back|for)
    (done | went | go | did (it | everything)) by the book
    (my | our) (lawyer | lawyers | solicitor | solicitors | counsel | attorney | legal team | advisers) (has | have | had | told | said | advise | advises | advised | says | say)
    (allegations | accusations | claims | reports | rumors | rumours | stories | headlines | coverage | article) (is | are | was | were|being)+ (made | greatly | wildly | grossly | simply | completely | entirely | largely)* (exaggerated | false | untrue | unfounded | baseless | inaccurate | misleading | wrong | overblown | one-sided | against)
    (there are | there is|has|have) (always)? (two | another) (sides | side) (to | of)
    (only | just) (repeating | passing on | quoting | sharing | saying | telling) (what | something | it)
    i|we (really | honestly | just | only | genuinely)? (thought | believed | figured|assumed) (i | we) (was | were | had|could) (helping | doing | being | protecting | allowed | in | the right|joking|ok|fine|more|enough|time|already|until)
    i|we (just | only)? wanted to (surprise | protect | help | impress | cheer | spare | make (you | it) (laugh | happy | special | nice)) (you | her | him | them|everyone)?
    i|we (was | were) (just | always | still | only)* (waiting | looking | hoping) for (the | a) (right | good | better | quiet) (moment | time | chance|opportunity)
    (it | this | that | none of it) (was | were) (not | never) (planned | premeditated | intended | deliberate | calculated | thought out|personal)
    (it | things | this | everything|life) (just | all | had | has | have)* (got | gotten | become | became | was | were) (very | so | really | all | too | rather | a bit)* (complicated | messy | confusing | intense | blurry|blurred|difficult|tricky)
    (somehow | apparently | suddenly) ,? (the | your | it | my | a | that | this | everything|we) ..3 (got | was | were | had | has | ended | went | came | disappeared | vanished | slipped|turned)
    i|we (had | have) to (choose | pick | decide) between
    (not | never) (any | the | enough | much)? time to (ask | tell | check | warn | consult | think | explain | call | ring | read|prepare)
    something (had | has) to give
    i am (only | just)? human ,
    i|we (work | am working | was working | were working) (two | three | double | sixty | fifty | seventy | eighty | <number> | all | so many | long | nights|late) (jobs | hours | shifts | weeks|night|and)?
    (what with | with everything | with all (that | this | the)|between) .. (going on | on my plate | and the (baby | move | kids | job | wedding | exams|house)) 
    (manager | boss | client | teacher | work) (had | just | then | has)* (dumped | dropped | piled | threw | sprang | landed | put) (a | an | all | it | this | another | more | two|the)
    i am (just | really | simply)? not (a | an | much of a | really a | the)+ (phone | morning | people | texting | text | words | feelings | details | detail | touchy | confrontational | planner | talker | organised | organized|emotional|romantic|huggy|dates|birthday) (person | guy | man | woman | type|,|$)
    you know what (my|our|the|i|it) _? _? (is | are | was | am|gets|get) like
    (my | the) (anxiety | temper | nerves | adhd | depression | stress | pride | fear | insecurity|insecurities|panic|paranoia|jealousy|mouth|memory|brain) (gets | got | took | takes | was | sometimes | just | always|runs|kicks|kicked)+ (the better | over | hold | the best|in|away|me|bad|so|talking)
    (tweet | post | comment | email | ad | message | statement | behavior | action | actions | language | video | incident | views|remarks) ..3 (do | does | did) not (reflect | represent | align | fit|match|speak for) (our | my | the | who | what|with)
    (kids | baby | toddler | twins | dog | neighbours | neighbors | boy | girls | boys | puppy) ..2 (had | kept | have) (me | us|him|her) (up | awake|busy|running|on)
    (i | we) had (been)? (drinking | on the (beers | drink | wine | piss | lash|vodka)) since
    (i | we)? had (just)? (a | another | this | such a | an)* (row | fight | argument | falling out | bust up | run-in | fallout) (with | at)
    (not | nothing) (i | we) could have (seen | known|done|prevented|stopped)
    i|we (was | were) (just | so | really | only | always | too)* (scared | afraid | worried | terrified | frightened) (of (losing | hurting | ruining | disappointing) | (that)? (you | it) (would | might)) ..5 (, | $)
    i|we (did not | had not | never) (even | really | honestly | genuinely)* (know | realize | realise | think) (that)? (you | it | this | they | he | she | anyone | anybody | people | there) (was | were | had | would | wanted | minded | cared | meant | needed | might | did | felt | 'd) ..6
    i|we (did not) (even | really)* (hear | see) (the | your | it) (phone | message | email | text | call | sign | note | bell | time | doorbell | notification | letter) ..3
    (nobody | no one | noone | no-one) (had | ever | even | has)* (told | warned | informed | trained | advised | reminded | showed | shown | taught) (me | us) (that | about | it | how | , | $ | otherwise | the | you | what | there)
    i|we (was | were) (told | ordered | instructed) to (do it | sign | send | keep | do this | do that)
    i|we had (really | honestly | genuinely | absolutely)* (no idea | no clue | not a clue | no way of knowing | no reason to think) (that | it | you | the | this | they | what | who | there | ,)
  unless
    (should | could|ought|enough|bother|bothered|care|cared|want|wanted) (have | to)? (known | asked | checked | seen | listened | looked | told | thought | ask|think|know|care|check)
    how (much | badly | deeply | hard | far)
    (chose | choose) not to
    (never | not) (asked | ask|checked|check) (you|first)
    (not | never) because
    (said | told you) (that)? i
    you (did not|do not)
    which was a lie|untrue|false
    because of me
    (afraid | scared | worried | frightened) ..10 (so | and) i
  when not question
  flags
    [I had no idea that] you were coming.
    [Nobody told me about] the change of plan.
    [I was not aware] of the rule.
    [Our lawyers have] asked us to say no more.
    [It was standard practice] at the time.
  passes
    I didn't ask you what you wanted.
    I did not realise how much it hurt you.
    I told nobody that it was me.
    You had no idea that I was lying.
    I had no right to open your letter.

# --- I meant well --------------------------------------------------------------------------
rule good-intentions
  severity    warning
  step        4
  message     What you intended defends you; the other person had to live with what you did.
  suggestion  Say what happened to them, and leave the intention for when they ask.
  source      article, step 4; research 2.1 deflection
  match
    (never | not | at no time | hardly | nor) (was | is | were | has | been | it | this | that | ever | at any point | really | at all)* (my | our | the | anyones) (intention | intent | aim | goal | plan | purpose | wish | desire | idea) 
    (my | our | the) (intention | intent | aim | goal | purpose | only aim | sole aim) (was | is | has been | were | had been)? (never | not | only | just | simply | always | purely | good | ever)
    (was | were | is | it | this | that | they | which | comment | remark | joke | message | post | word | words | email) (was | were | been | all | really | truly | only | never | not | ever | certainly | definitely)* (intended | meant) (as | in | with | only | purely | kindly | well | maliciously | badly | like | to (hurt|help|offend|cause|upset|harm|sound|amuse|encourage|celebrate))
    (it | this | that | which | they | comment | remark | joke | message | post | words | email | gesture | idea) (was | were) (only | just | really | never | all | supposed | not | ever)* (meant | intended | supposed) to (be | come | make | raise | sound)
    (i | we) (really | truly | honestly | certainly | genuinely | swear | promise | just | do hope you know)* (never | did not | had not | would not | would never | do not | have never | aint | not) (for one moment | at any point | ever | mean | intentionally | knowingly | deliberately | set out | in any way | really | actually)* (mean | meant | intend | intended | want | wanted | set out | set | wish | wished | aim | ment | out) (to | for | it | any | this | that | in) ..3 (hurt | harm | offend | upset | insult | offence | offense | happen | disrespect | cause | malice | bad | anything | it | that | any of | nothing | wrong | anyone | anybody | you to | finding | distress | embarrass | like | damage | mislead)
    (did not | never | do not) (mean | intend | ment) (any | it | nothing | anything | harm | to be | for|that)
    (aint | is not | did not) (mean | meant) (nothing | nothin | anything)
    (meant | mean | ment | intended) (no | it all? | that) (harm | offence | offense | disrespect | malice | well | out of | as | in | kindly | with)
    (i | we) (only | just | really | honestly | simply | always | genuinely)* meant (well | it | the best | no | to be | to help)
    (i | we) never wanted (any of this | this | it | that | to (hurt|upset|cause|make|offend) | anyone)
    (only | just) (said | did | wrote | posted | sent) (it | that | this) (to | because) (help | motivate | encourage | make | cheer | protect | push | support | save | be | i|we)
    (there was | was | with | meant) no (malice | ill will | bad intent | ill intent | ill feeling | agenda | harm)
    (i | we) (honestly | genuinely | truly | really | sincerely)* (believed | felt) (that)? (it | this | that) (was | would be) (for the best | the right thing | helpful | fine | ok | okay | harmless | best | a good)
    thought that? (you | it | people | everyone | they | this | that) would (find | like | laugh | enjoy | love | be | see | want | help | make | appreciate)
    because i|we (love | loved | care | cared) (about)? (you | her | him | them | this)
    (only | just) (thinking of | thinking about | looking out for | looking after | worried about) you
    best (interest | interests) at heart
    no (offence | offense | disrespect | malice | slight | insult | ill will | bad intention | upset) (was | is | were | ever)? (intended | meant | done | towards | to you|anyone | in my | whatsoever)
    (offence | offense | harm | malice | hurt) was (never | not) (the | my | our | intended | meant)
    (good | best | purest | noblest) (of)? (intention | intentions | intent | faith | will | heart)
    (without | with no | no | any) (ill | bad | malicious | evil | wrong | such) (intention | intentions | intent | will | motive)
    (from | out of) (a place of)? (love | kindness | concern | care | affection | compassion | enthusiasm) $
    (came | comes | come | did it | said it | only | all | it was | was | were) (all | only | purely)? (from | out of | with) (a place of)? (love | kindness | concern | care | affection | good | the goodness)
    (in | out of) good (faith | heart)
    (with | from | out of | of) the (best | purest) (of)? (intention | intentions | motive | motives)
    (my | our) heart|hearts (was | were | is) in the right place
    (i | we) (was | were) (only | just | honestly | merely | simply | genuinely)* (trying | looking | hoping | wanting) (to (help | be (nice | kind | funny | helpful | honest) | protect | do (the right thing | my|our best | right) | make (you | people | everyone | it) | save | lighten | support | keep | look after | cheer | spare))
    (i | we) (thought | honestly thought | genuinely thought | figured) (it | that | this | you | people) (was | were | would | might) (funny | a good idea | help | rally | laugh | like it | be funny | helpful | ok | okay | fine | just | be ok | find it | be fine)
    it was (a | an | actually a | actual | meant as a)? compliment
    for|in your own? (good | benefit | best interest|interests)
    (in | only in | with) the best interest|interests of
    (without | never) meaning (to | it | any)
    with (the | a | no)? (sole | only | best | clear | single)? (aim | purpose | intention | intent | idea | hope) of
    (was | were | am) not (intentionally | deliberately | purposely | ignoring | trying to (hurt|be|ignore|upset|offend|cause))
    (any | the | this | an | was | completely | entirely | totally | purely | so) unintentional|unintended|unintentionally
    (was not | not) (like that | how it was) in my head
    nothing personal
    (was | were | is) not (on purpose | intentional | deliberate | malicious | personal | meant maliciously)
    every intention (of | to)
    (my | our) (intention | intentions | motives | intent) (was | were | is) (only | always | entirely | purely)? (good | pure | honest | kind | the best | well | noble | innocent)
    (was | were) not (doing | done)? (it)? on purpose
    not (do | say | mean) (it | that | this) (on purpose | deliberately | intentionally | maliciously | to (hurt|upset|be|annoy|offend) )
    not on purpose
    (came | comes | come | coming | meant | done | said) (only | purely)? from a (good | loving | kind | caring) place
    from a place of (love|concern|care|caring|kindness)
    (did | do | done) it (all | only | just)* for (you | us | the kids | the family | your sake)
    i|we (only | just) wanted (you | what | the best | to (help | make | protect | be | do | keep | see | show | give | save | spare))
    (did not | never) want (you)? to (worry | bother | scare | burden | alarm)
    (not wanting | to avoid) (to)? (worry | worrying | upset | upsetting | hurting) (you | anyone)
    none of (it | this | that | those) (was | were) (ever | really | in any way)* (meant | intended | aimed | directed | supposed | planned)
    only ever (trying | wanted | meant | tried | want | thought | hoped)
    (said | did | wrote | posted | told you | sent | kept) (it | that | this | them)? because i|we (love | loved | care | cared | was trying | were trying | worry | worried | was worried | thought (it | you | that))
    one (would | did | does) (never | not) (wish | want | intend | mean | dream)
    nor (did | do | was) (i | we) (ever)? (mean | intend | want | wish | trying)
    (my | our) (intent | intention | intentions | aim | goal | hope | idea | thinking | purpose | plan) (here | there | all along | throughout | with (it | this | that) | behind (it | this | that))? (was | were | had been | has always been | was always) (to | that | for)
    (while | although | though | whilst) (i | we) (did | had) not (set out | mean | intend | want)
    (i | we) (did | do) not (ever)? (mean | intend) (to | for | the | any | my) (claim | suggest | imply | insinuate | say | come | sound | seem | accuse | exclude | dismiss | belittle | comparison | remark | comment | it)
    (the | our | this | that | my) (film | campaign | post | advert | ad | video | show | event | book | article | project | prank | piece | collection | exhibition | tweet | display | sketch | song | story | image | slogan | costume | poster | speech | email | policy | comment | remark) (was | were | had)? (only | always | originally | never | really | simply)* (meant | intended | designed | set out | sought | created | supposed | aimed) to
    (had | have) (only | just | always)? (meant | intended) (that | it | this | them)? (to | for | as)
    i|we (was | were) (just | only | still | simply | merely | always | really)* (experimenting (,|and|a) | testing | practising | practicing | improvising | learning (how | the | on) | (trying | figuring) (things | something | stuff | it) (out | new) | reacting to | following my|our | thinking out loud | venting | being (honest | friendly | careful | helpful | protective | practical | realistic))
    (just | only) (reacting | responding) to
    in the spirit of
    (only | just) (said|saying|did) what (everyone | everybody | people | anyone|others|we) (was | were | else | is | are|would|all)
    i|we (was | were) (doing | did) (it|this|that|what i did)? (all | only)? for (the | my | our|your) (family | kids | children | team | club | company | good | sake | best | greater|future|mother|mum)
    i|we (had | have) (my | our | the best of | good | very good|valid) (own)? reasons|reason|intentions
    for your own? (protection | safety | sake | peace of mind | benefit | good | wellbeing)
    i|we (kept)? (meant | meaning) to (call | ring | write | text | tell | reply | answer | come | ask | say | pay | send | warn | visit|check|message|email|get|mention|book)
    i|we (just|honestly|really)? (thought | assumed | figured | presumed | believed) (that)? (someone | somebody | everyone | everybody | the other | they | he | she|one of) ..2 (had | was | would | were|knew|did|'d)
    (seemed | sounded | felt | looked) like (a | such a) (good | great | fun | harmless | nice|sensible|brilliant|clever) (idea | plan | joke|thing|laugh)
    in my (mind | eyes | opinion | view | book) (it | this | that | we | i | you) (was | were | had | is | did)
    so (that)? (you | they | she | he) (would | did) not (have to)? (worry | stress | suffer | panic | fret)
    i|we (was | were) (always | just | honestly)? (going | planning | about | meaning | intending) to (tell you | replace (it | them) | pay (you | it | them) | put it back | give it back | call you | ring you | text you | fix it | sort it | explain | return it)
    i|we (fully | always | honestly | genuinely)+ (intended | intend | meant | planned) to
    trying to (do (the right thing | right | good | my best | our best) | protect | help | spare | keep (the peace | everyone happy) | make (everyone | people | things) (happy | laugh | easier | better))
  unless
    (but | however | yet | and) (i | we) (did | have | hurt | still | knew | caused)
    (that | this | it | which | intentions | intention | intent) (does | do | did) not (matter | change | make | excuse | mean)
    (i | that) (hurt | harmed) (you | anyone) (all the same | anyway | regardless)
    (is | was | are) (no | not an) excuse
    whatever (i | we | my | our) (meant | intended | intention)
    (nor|and) (is|was) that
    did not mean (it | that) (then | when i said)
    we|i mean (it | this)
    (i | we) (lied | told myself|was wrong)
    (rather than | instead of)
    told (myself | you | them)
    (protect | help | save | spare | trying to make) (myself | my own | me | us)
  flags
    It was [never my intention] to upset anyone.
    [I didn't mean to hurt] you, you know.
    The [remark was meant as] praise.
    The list was made [with the best of intentions].
  passes
    I didn't mean to hurt you, but I did.
    Whatever I meant, I hurt you.
    It is my intention to pay it back by June.

rule misread
  severity    warning
  step        1
  message     This makes it a matter of how it was understood, not of what was said or done.
  suggestion  Say what you said, in the words you used, and what was wrong with it.
  source      research 2.1 deflection
  match
    (get | got | gotten | getting | given|have) the wrong (impression | idea | end of the stick)
    (chosen | choose | chose | decided) to (read | see | take | interpret | hear | view | portray | present) (it | this | that | my | our | them) (differently | otherwise | that way | in | as | like)
    (instructions | rules | guidelines | brief | directions | form | process | wording | sign | signs | guidance | requirements | terms) (was | were | is | are) (not | a bit | very | so | really | all that | rather | quite | somewhat)* (clear | unclear | confusing | ambiguous | misleading | vague)
    (taken | took | lifted | ripped | quoted | stripped | pulled | torn | read) (completely | entirely | totally | wholly)? (out of | of all | without) (the | its | all)? context
    (was | were | been | being | be | is | are | got | have) (misinterpreted|misconstrued|misunderstood|mischaracterised|mischaracterized|misrepresented|misperceived|misquoted) (by | as)?
    (open to | a matter of | down to | subject to) (interpretation | opinion | misinterpretation | misunderstanding | debate)
    was|were|been|be|is|are perceived|received|interpreted|construed (by some | by many | by certain | as | in (a|that|the|another) (way|light|manner|different) | wrongly | badly | otherwise | differently)
    was|were|been|be|is|are taken|read|seen|heard|viewed|received (by some | by many | by certain | as (a|an|being|rude|unkind|racist|unfriendly|harsh|critical) | in (a|that|the|another) (way|light|manner|different) | the wrong way | wrong | wrongly | badly | otherwise | amiss | differently)
    (it | that | this | which | they | tone | words | what i said | comment | message | email) (may | might | must | could | apparently | clearly | has | have | had | seems to | unfortunately | all | just | perhaps)* (have)? (come | came | comes | coming) (across | over | off | out) (as | wrong | the wrong | badly | that | like | more | all)
    (took | take | taken | taking) (it | this | that | my|our|the _) (in | the | so | as | completely | all)* wrong (way | end)
    (took | take | taken) (it | this | that) (so | too | to|very)* (to the | to) heart
    you (have)? (completely | totally | clearly | just | may have | must have | simply)* (misunderstood | misread | misheard | misinterpreted | got the wrong end) (me | it | my | what | the | this | that | of)
    (not | never) (how | what) (i | we) (remember | recall) (it | saying | doing)?
    (not | never) (how | what) (i | we) (meant | intended | said | wanted | was trying)
    there are|were (those | some | people | many | members) who (found | find | feel | felt | took | think | believe | consider | saw)
    all i|we (meant | was trying | were trying | wanted) (to say | to do)? was|is
    (may | might) not (have)? (been|be) (to)? everyones (cup of tea | taste)
    (not | never) (been|be) (to)? everyone's (cup of tea | taste)
    (those|people|many|some) who|that (found | chose to find | took | saw) it|that|my|our|this ..3 (offensive|hurtful|insulting|wrong|distasteful|offence|offense|inappropriate|funny|unkind|rude|racist|as)
    (what | which) (some | many | certain) (people | members | customers | guests | have | may) .. (perceived | seen | felt | found | find | chose)
    (may | might | could) have (created | given | left | caused | made | conveyed) (an | a | the | some)? (wrong | unfortunate | bad | false | mistaken | misleading | poor)* impression
    (gave | given | giving | give) (you | anyone | people | them)? (this | that | the | a | an)? (wrong | false | bad | mistaken)? impression (that | of)?
    in a way (that | which)? (i | we) (did not | never) (intend | intended | mean | meant | want | expect)
    (speeches | words | jokes | tone | texts | emails | messages | sarcasm | irony | things | comments) (often | easily | can | sometimes)* (get|gets|getting|got|be|are|is) (easily | often)? (misheard | misread | misunderstood | misinterpreted | misconstrued | twisted | distorted | garbled)
    (tone | sarcasm | irony | humor | nuance) (does not | do not | never | rarely | is hard | can be | gets | got) (come | lost | carry | travel | to | well | across|hard)
    lost in translation
    (a | this | the | another) (false)? narrative (going | doing | out | around | about | has | is)
    (sparked | started | prompted | generated | opened) (a | an | some | much)? (rich | lively | important | healthy | necessary | broad | wide | good)* (dialogue | conversation | discussion | debate)
    (misinformation | speculation | rumors | rumours | inaccuracies | falsehoods) (about | surrounding | around | circulating | that | out | in)
    (clip | video | quote | quotes | story | screenshot | recording | footage | headline) (has been | have been | was | were | is | are) (heavily | selectively | badly | been)* (edited | cut | doctored | cropped | spliced | clipped | twisted | sensationalised | sensationalized)
    (was | been | were) (quoted | edited | reported | presented | shown) (selectively | unfairly | badly | wrongly | dishonestly)
    (was | were|part of) (part of)? a (longer | larger | wider | bigger|private) (conversation | discussion | story | picture | joke | point|exchange|speech)
    (a matter of | only | just) (my)? (opinion | taste | perspective)
  unless
    nothing (has|was)
    (would|could|should) be misunderstood
    (i | we) (misread | misunderstood | misinterpreted | misheard)
    (would|can|could) (see | understand) (how | why)
    (must have) ..3 to you
  when not question
  flags
    My words were [taken out of context].
    Perhaps [it came across as] harsh.
    I'm afraid the joke [was taken the wrong way].
  passes
    I misread your message and shouted at you.
    I can see why it came across as a threat.
    I took the wrong way home.

# --- it was the traffic ---------------------------------------------------------------------------------
rule due-to
  severity    warning
  step        4
  message     “Due to …” hands the cause to something outside.
  suggestion  Say what was in your hands: what did you do or not do?
  source      research 2.1 deflection
  match
    (due | owing | down | thanks) to (the | a | an | some | our | very | my | this | certain | circumstances)* <df-cause-adj>
    (due | owing) to (the | a | an | our | certain | some | very)* _? <df-cause-noun>
    because of (the | a | all the | my | our)* (weather | traffic | strike | strikes | snow | rain | storm | covid | lockdown | pandemic | move | merger | deadline | exams | stress | workload | system | new system | upgrade | update | outage)
    (because | as a result | in view | on account | in light) of (the | a | an | some | our | very | my)* (_)? <df-cause-noun>
    (caused | driven | brought about | forced | arising | dictated | triggered | affected) (in part | mainly | largely)? (by | from | on us by) (the | a | an | some | our | very | market | high | external | technical | weather | unforeseen | unexpected | third | operational | seasonal | a lack | vehicle) 
    (under | given | in) (the | these | those | such) (circumstances | conditions)
    in (these | this | such) (difficult | challenging | unprecedented | uncertain | tough | strange) (times | time | climate)
    for (personal | various | family | technical | operational | unavoidable | medical | logistical) reasons
    (unavoidably | unavoidable) (late | detained | delayed | absent | delay | delays | circumstances)?
    through no fault of (my | our)
    (short | under) staffed
    (short-staffed | understaffed | short-handed | overstretched)
    short (of | on) (staff | people | hands)
    (half | most | several | some | many | two | three) (of)? (the | my | our)? (team | staff | lads | crew | office | drivers | colleagues) (was | were | is | are)? (all)? (off | out | away | sick | ill | down)
    (during | after | following) (a | an | the | our | my | recent | planned | scheduled)+ (migration | upgrade | update | maintenance | rollout | changeover | switchover | transition | restructure | reorganisation | reorganization | relaunch)
    (busiest | worst | hottest | coldest) (day | weekend | week | night | month | time | season) (of | in)
    (staffing | recruitment | capacity | logistics) (has been | is | was | have been) (a | very | really | an)* (challenge | challenging | issue | problem | difficult | tight | nightmare)
    (was | were | is | are) (simply | sadly | perhaps | unfortunately)? (inevitable | unavoidable | only to be expected | to be expected | bound to happen)
    (supply chain | sector wide | nationwide) (issue | issues | problem | problems | shortage | shortages | delays)?
    (operational | external | technical | unforeseen | market | various | logistical | extenuating | mitigating | exceptional) (factors | circumstances | reasons | pressures | conditions | difficulties | issues | constraints)
    circumstances (beyond | outside | have | arose | meant | made | conspired | forced | were)
    (we are | we have been | are | we are currently | have been) (currently)? experiencing (a | an | some | very | unusually | exceptionally | higher | high | unprecedented | operational | technical)
    (a | an | the)? (high | higher | increased | unusually high | large | huge | unprecedented) (than usual | than normal)? (volume | volumes | number | demand | workload | level) (of | at | for)?
    (delays | errors | mistakes | problems | outages) (are | can be | may be) (sometimes | occasionally | unavoidable | inevitable)
    (because | as | since) of (traffic | the traffic | the weather | work | the rain | the wind | the snow | the heat | my job | stress)
    (is | are | was | were) .. out of an abundance of caution
    (something | stuff | a thing | an emergency | other things) (came up | has come up | comes up | cropped up)
    (i | we)? (did not have | had no | without) (access | internet | an internet | signal | wifi | reception | power | electricity) (to)?
    (left | leaves | leaving) (very | us | me | the _)* (with)? (little | no) (room | alternative | choice | option | time) for?
    (due | owing) to (a | an | some)? (isolated | clerical | human | printing | typing | computer | system | third-party | equipment | mechanical | electrical | internal | coding | software | hardware) _? (error | fault | failure | issue | problem | change | mistake | incident | glitch)
    (the | a | this | national | general | chronic)+ (shortage | lack) of (trained | qualified | skilled | suitable | enough | available)? (staff | time | resources | funding | parts | information | notice | drivers | people | space | money | manpower)
    (increasingly | extremely | very | so | almost | nearly)? (hard | difficult | impossible | tricky) to (obtain | source | come by | recruit | staff | predict)
    no (organization | organisation | system | company | school | network | one | firm | business | airline) (can | could) (ever)? be (fully | completely | entirely | totally | ever | 100)? (protected | safe | immune | secure | foolproof)
    (headwinds | market | economy | circumstances | events | pandemic | lockdown | inflation | costs | prices | finances | weather | covid | numbers | situation) (have | has | just | simply)? (made | forced | dictated | drove | left | obliged | compelled|tied) (the (decision|choice|call) | us | me | our hand|hands | my hand|hands | it (necessary | impossible | hard | difficult))
    (in | during) the (middle | midst | height | depths) of (a | the | an | all) (pandemic | crisis | merger | lockdown | recession | war | strike | restructure | reorganisation | reorganization | rollout | storm | heatwave | launch | audit)
    (is | are | remain | remains) (extremely | very | exceedingly | incredibly) rare
    (due | owing) to (an | some | a)? (administrative | unfortunate | internal | human | simple | clerical)? (oversight | misunderstanding | miscommunication | mix-up | mixup | mishap | unforeseen)
  unless
    due to (my | our own | me)
    because (i | we) chose
    i|we (made | let | chose)
    (my | our) (own)? (fault | mistake | failure | carelessness | negligence)
  flags
    The parcel is late [due to unforeseen circumstances].
    [We are experiencing a] surge in calls.
    The change was [caused by the] market.
  passes
    The rent is due to Mr Bell on Friday.
    It was late because of me.
    You lost the place because of my lie.

rule things-conspired
  severity    warning
  step        4
  message     Here the traffic, the phone or the system is to blame, and you drop out of sight.
  suggestion  What could you have done? Begin there.
  source      research 2.1 deflection
  match
    (the | my | our) <df-outside> (on _ _? | in _ _? | to _ _? | at _ _? | around _ _? | over _ _? | here | there)? (was | were | has | have | had | had been | has been | have been | got | just | kept | went | did not | would not | never) (just|so|really|completely|all|very|absolutely|totally|been|also|then)* <df-broke>
    <df-outside> (was | were | had been | has been) (just|so|really|completely|all|very|absolutely|totally|pure|like)* (bad|terrible|mad|crazy|hectic|awful|horrendous|heavy|gridlocked|hell|nightmare|murder|brutal|shocking|unreliable|down|dead|flat|cancelled|cooked)
    (the | my | our)? (alarm | alarm clock | app | phone | notification | reminder | calendar) (did not | never | had not | not) (go off | gone off | ring | buzz | ping | work | remind|tell|notify|come|show)
    (ran | run | running) out of (battery | charge | data | petrol | fuel | credit | signal | minutes)
    (the | our | my) (wifi | internet | signal | connection | reception | network | line | sound | mic | microphone | camera) (at | in | on | there | here)* (the | my | our | work | home | _)* (was | is | kept | has been) (very | so | really)* (patchy | bad | terrible | slow | down | awful | cutting | dropping | unstable | poor | weak)
    (the | my | our) (car | van | bike | engine | truck) (would not | did not | will not) (start | turn over)
    (babysitter | sitter | childminder | lift | cleaner | driver | plumber | taxi) (cancelled | canceled | never | did not | let) (on | us | me | showed | turn | show | came | at | last)+
    (i | we) (got | was | were) (held | tied | caught) up (at | in | with | by)
    (power | water | internet) (cut | cuts | outage | outages | failure)
    (roads | trains | buses | lines | phones | systems | computers | servers) (were | was | are | have been | had been) (all | completely | just | so | really)* (icy | blocked | closed | down | delayed | cancelled | late | off | packed | jammed | a mess | a joke | chaos | a nightmare | busy)
    (blocked | froze | declined) my (card | account)
    (could not | unable to) (find | get) (anywhere | a space | parking | a taxi | a bus | signal | through | a babysitter | a sitter)
    (autocorrect | autofill | spellcheck | predictive text | siri | alexa) (strikes | struck | got | did | again | is|was|has)
    (weather | traffic | trains | universe | nature | fate | life) had (other | different) (ideas | plans)
    went (straight)? (to | into) (my | the)? (spam | junk)
    (bus | train | flight | tram | ferry | cab | taxi | uber | metro | tube) ..2 (was late | was cancelled | broke down | never came | never showed | did not come | got cancelled | was delayed | was on strike | were on strike|in strike)
    (the | my | our)? (traffic | battery | phone | wifi | internet | server | system | computer | laptop | alarm | car | train | bus | app | autocorrect | network | signal | printer | calendar | outlook) (literally | just | on the way | on the _ | had | has | then | also | completely)* (died | crashed | froze | broke | failed | glitched | ate | did not | would not | never | auto | changed | autocorrected | auto-filled | filled | deleted | dropped | lost | sent | played | decided | refused | packed | took)
    (no | without | had no | zero | lost) (signal | wifi | wi-fi | internet | battery | reception | data | connection | petrol | fuel)
    (the | all the | every)? (road | roads | motorway | line | tunnel | bridge | highway | street) (was | were) (all | completely)? (blocked | closed | flooded | jammed | shut)
    there (was | were) (just | literally | also)? no (fuel | petrol | parking | signal | bus | buses | taxi | taxis | trains | power | light | diesel | data)
    (my|the)? (back | knee | stomach | car | boiler | tyre | engine | heating | phone) (was | is | kept | started) (playing | acting | giving) (up | out | me)
    (i | we | you can) blame (it on)? (the | my | autocorrect | traffic | work | lockdown | covid)
    (the | my | our) <df-outside> (system | side | end)? (has been | have been | have | has | been | was | were | is) (having | playing | acting | giving|experiencing|subject)
    technical (glitch | error | issue | issues | problem | problems | difficulty | difficulties | reasons | fault | hitch)
    (a | some | minor)? (glitch | bug) (in | with) (the | our)
    (came | appeared) out of nowhere
    (the | our) (supplier | courier | caterer | caterers | printer | printers | venue | builder | builders | post | postman | delivery) (was | were | has | have|had|ran) (late | delayed | been | slow | behind)
    (the | my) (deadline | deadlines | schedule | timetable | roster | rota | permit | template | meeting | shift | call) (was | were | moved | came | got | ran | says | has | kept) (tight | late | at | twice | moved | brought forward | short | over | changed | insane | impossible | out | eight | changing | midnight | such)
    (was | were | is | are) (pure | total | absolute | complete)? (chaos | mayhem | bedlam)
    (the | my | our | this | that | a) (bloody | stupid | damn | old | new | whole | work)* <df-outside> (on (the|my) _ | in (the|my) _ | at (the|my)? _)? (did not | never | would not | kept | keeps | refused | failed | had|has | just | then | also)* (died | crashed | crashing | froze | freezing | broke | failed | failing | glitched | ate | lost | jammed | stalled | conked | packed (in | up) | cut (out | off) | gave (out | up) | went (down | off | dead | flat | out | under | bust | mad | wrong | and | on strike | ,) | (going | gone) (down | off|wrong) | fell (over | through) | flag | load | sync | save | send | start | turn (up | on) | come | arrive | show (up)? | work | let (me | us) down | swallowed | deleted | dropped | came (late | through | off))
    <df-outside> (was | were | is | are | has been) (running)? (just | so | really | very | super | extremely | painfully)* (slow | slowly | laggy | unreliable | temperamental | ancient | overloaded | unstable)
    (number | route | line)? <number> (bus | train | tram)? (did not | never) (come | show|showed | turn | run | stop|stopped | came | turned)
    (came | come | comes | jumped | shot | popped | stepped | ran) (right | straight)? (outta | out of | from) nowhere
    (just | kind of | sort of | kinda | sorta)* took over (everything | my life | our lives | my whole)
    (parking | traffic | signal | reception | wifi | commuting) (here | there | in _ _?)? (is | was) (a | an | such a | always | pure)+ (headache | nightmare | disaster | pain | joke | mess | problem | killer)
    (<day> | mondays | fridays | mornings | weekends | monday's | friday's | sunday's) (is | are | was | were)? (always | just | such | pure | total)+ (a | an)? (mess | nightmare | chaos | madness | hectic | crazy | mad | mayhem | struggle | write off)
    the (wiki | docs | documentation | readme | manual | website | map | sign | calendar | notice | form | app | ticket | schedule | timetable | listing | label | packet | brochure | invite | invitation | flyer | satnav) (said | says | told | showed | gave | listed) (something else | otherwise | different | the wrong | nothing | next | another | it was | me | us | eight|nine|ten|noon|<number>)
    (it is | its | it was)? (the | this | a)? (building | house | flat | pipes | plumbing | roof | wiring | car)? (it)? (is | was) (ancient | falling apart | falling to bits | on its last legs)
    <df-outside> (fault | trouble | problems | troubles | issues | failure | meltdown)
    the (rain | snow | wind | water | fog | ice | dark | heat | storm | flood | crowd | queue | line) (came | got | blew | made | was coming | took | moved | kept | caught)
    (i | we) (was | were | got | am | are | been) (stuck | caught | held up | delayed | trapped) (for ages | for hours | forever)? (in | on | by | at) (the | a | all the)? (traffic | tailback | jam | motorway | m25 | queue | airport | customs | roadworks | lift | elevator | snow | station | train)
    (phone | battery | signal | wifi | laptop | tablet | ringer | notifications) (was | were | had been) (at | in | on (silent | vibrate | mute | charge | airplane | flight | one percent) | dead | flat | out of | gone | off | charging | muted | upstairs | downstairs)
    (computer | system | server | software | autocorrect|database) (error | glitch | problem | issue | problems | issues | failure)
    (email | message | letter | parcel | text | invite | reminder | notification | voicemail) (must | may | might | probably | apparently | just | never)+ (have)? (gone | went | got | get | been | arrive|arrived | come|came | show|showed | reach|reached | sent | send | ended|end) (to | lost | missing | astray | buried | through | up | me | us | in|,)?
    (traffic | road | roads | bridge | motorway | trains) (was | were) (all)? (backed up | at a standstill | bumper to bumper | nose to tail | solid | gridlocked | stationary | closed)
    there (was | were | had been) (an | a | some | another | this)? (big | huge | massive | nasty | bad | terrible | awful)? (accident | crash | pile-up | pileup | closure | diversion | detour | storm | flood | power cut | outage | blackout | strike | roadworks | signal failure | tailback | traffic jam | security alert | evacuation | fire alarm)
    (weather | wind | tide | luck | traffic | timing | numbers) (turned | was against | were against | had | did not | worked against | changed) (on us | against | us | me | on me | help | other)?
    (the | my | our)? (dog | cat | car | baby | boiler | roof | house | kid | kids | phone | computer | pipes) (needed | had to go to | had to be | was at | was in) (the (vet | vets | hospital | garage | doctor | dentist | shop | menders) | stitches | an operation | surgery | repairing | fixing)
    (platform | system | systems | site | app | website | building | server | servers | software | process) (was | were) (never | not) (designed | built | made | meant | set up | intended | ready) (for | to)
    (demand | orders | volumes | numbers | interest | traffic | sales | enquiries | bookings | tickets | attendance) (exceeded | outstripped | outran | overwhelmed | surpassed | surged | exploded | spiked | far exceeded | was | were | grew) (our | all | every | any | beyond | by | faster|higher|greater|overnight|us|the)
    (we | i | team | staff | lines | systems) (have been | were | was | are | got|have) (completely | totally | a bit | simply|just)* (overwhelmed | inundated | swamped | snowed under | flooded | overstretched | stretched) (with | by | due | since|to|thin)
    (third-party | third party | external | outside) (vendor | supplier | provider | contractor | partner | company | service | system | tool | platform | agency) ..3 (experienced | suffered | had | failed | was | were | did not)
    (gate | door | lock | fence | window | latch | handle | ladder | brakes | shelf | chair | table | step | floor | path | wall | roof | tap | lid | zip|bolt|catch|hinge) (does not | did not | was | is | never | will not | had | would not) (always | already | really|properly|a bit|so)* (latch | shut | close | lock | hold | rotten | loose | broken | faulty | wobbly | slippery | wet | weak | old | cracked|stuck|sticks|jammed|crooked|work)
    (he | she | it) (is | was) (only | just | still | a)+ (young | puppy | dog | rescue | baby | child | kid | toddler | learning | boy|pup|playful)
    (instructions | manual | label | sign | rules | contract | email | brief | notice | recipe | guidelines | map | handbook|form|website|packet) (did not | said nothing | says nothing | made no | was not|never) (say | mention | about | clear | state | warn|explain|said|mentioned|there|specify)
    (number | address | name | email | contact | date | message|reminder) (was | were|is) not (saved | stored | listed | in my | on (the|my) | there | clear|showing|updated)
  unless
    (that | it | none of (that | it)) is (not | no)
    (i | we) (should | could | lied | chose | let | forgot | left it | turned | switched | ignored | put | saw | knew)
    (not | never) the (traffic | phone | train | bus | system)
    you|your
    asked|ask if|whether
    (fixed | repaired | replaced | back up | restored | refund | working again)
    (from now on | tomorrow | in future | next time | every)
    i|we (dropped | broke | smashed | lost | left | stole | took | sold | borrowed | deleted | turned)
  when not question
  flags
    [My phone died] at four, and then the bus broke down.
    [The traffic was terrible] all the way.
    It was [a glitch in the] booking page.
  passes
    My phone was dead, and I could have used yours.
    I broke your phone.
    I've fixed the computer that I dropped.

rule tired-or-busy
  severity    warning
  step        4
  message     Stress, drink or a long day explain it; here they stand where “I did it” should.
  suggestion  Say first what you did; then, if you must: “I was tired, and that is no excuse.”
  source      research 2.1 deflection; gold guide
  match
    (i | we) (was | were | have been | had been | am | been | got | are) (just | also | only | really | so | very | pretty | quite | completely | totally | absolutely | all | a bit | a little | both | extremely | that | honestly | feeling | always | already | fairly | rather | super | under)* (and)? <df-busy>
    (i | we) (was | were | have been | had been | been | am) (just|also|only|really|so|very|pretty|quite|all)? (under | in) (a lot of | so much | a great deal of | considerable | huge | enormous | immense | extreme | severe | constant | such | pressure | a (really | very | real)? (bad|dark|rough|hard|tough|terrible|difficult|weird|strange|low) (place|time|way|patch|spell|headspace|mood))
    (not | never) (in a good (place | way | mood | headspace) | myself | thinking straight | in my right mind | thinking clearly | sleeping | been sleeping | slept | had time | feeling well | at my best)
    (wasnt | was not) (me | myself | really me) (talking | speaking | that)
    (i | we) (have | had | would | had had | have had | was having | were having | been having) (just | also | only | had | really | been having | already | been)* (a | an | the | such a | one of)? (really | very | so | pretty | bit of a | truly | lot of a | most | hell of a)* (<df-rough> | hell of a | one of those) (old | few)? <df-time>
    (i | we) (had | would had) had? (a | one) hell of a <df-time>
    (it | this) (is | was | has been | had been | is just | was just | has just been) (such)? (a | one of those | one of) (really | very | long and | so | most)* (bad|long|rough|tough|terrible|awful|brutal|hectic|crazy|mad|stressful|difficult|nightmare|shocking|exhausting) (old)? <df-time>
    (been | was | is) one of those (really | very)? <df-time>
    (a lot | so much | too much | loads | stuff | enough | a great deal | much | things) (is | was | has been)? (going on | on my plate | on my mind | to deal with | to do | on at work|home | happening)
    (at | after) the end of a (very | really)? (long | hard | rough) <df-time>
    (under | with) (a lot of | so much | a great deal of | considerable | such | huge | all this | a | the | all the) (personal | work | family | financial)? (pressure | stress | strain)
    (work | works | things | life | everything | home | school | uni | the <df-time> | this <df-time> | it (has | had)) (is | has been | have been | was | were | had been | been) (just | so | really | absolutely | pretty | a bit | completely | all | very | also | on at)* (mad | crazy | hectic | mental | manic | flat out | full on | nuts | insane | a nightmare | stressful | brutal | chaos | chaotic | a lot | cooked | bonkers | non-stop | frantic | piling up | tough | rough | busy | one thing after another)
    (my | our | the) (<kin> | baby | missus | kids) (is | was | has been | have been | were | are | being) (very | really | so | just | been)* (ill | sick | unwell | crook | poorly | in hospital | teething | not sleeping | not well)
    i|we (also | then)? (got | fell | took | was taken) (sick | ill)
    i|we (have | had | got) (got)? (exams | finals | deadlines | football | training | a deadline | an exam | back to back meetings | so many meetings | a lot of work | a lot on | too much on | so much on)
    not (even)? had (a | one) (single | proper)? (day | week | break | holiday | weekend | minute | moment | night) (off | of leave | to myself | in | for | of sleep)?
    (boss | manager | work | client | clients | kids | baby | mother | mum) (has | had | have | was | were) (been)? (on at | at | all over | riding | on my) (me | neck | back | case)
    (life | work | things | stuff | kids) (just | sort of)? (got | gets | gotten) (in the way | on top | crazy | busy | hectic | mad | too much)
    (the) (stress | alcohol | drink | wine | hunger | pressure | hormones | medication | meds | anxiety | depression | pills | exhaustion | lack of sleep | beer | vodka | grief) (was | is | did | talking | made | got | took | that | does | from)
    (it was | was | that was | it is | that is) (just | only | probably)? the (stress | alcohol | drink | wine | pressure | hormones | medication | meds | anxiety | devil | booze | hunger | exhaustion | beer | tiredness | heat | moment) 
    (at | during) a (very | particularly | extremely | really)? (time | moment | period) of (considerable | great | personal | real | severe | extreme)* (strain | stress | difficulty | grief | turmoil | pressure | crisis | change | upheaval | transition | uncertainty)
    at a (very | really | particularly)? (difficult | hard | bad | stressful | vulnerable | low | dark) (time | moment | point)
    it was (very | so | really | already | getting)? late (,|and|at|in)
    it was <number> (in the morning | am | a m | at night)
    not (even)? had (my | any | a) (coffee | tea | breakfast | lunch | sleep | food | proper)
    (on | running on) (<number> | a couple of | a few | no | so little | very little | about <number>) (hours | hour | hours of)? sleep
    (had | have) had? (way | far | a bit)? (too much | a lot | far too much | a skinful) to drink
    (off | on | without | not taking | between) my (meds | medication | tablets | pills)
    (had | have) (got | had | such | so)* (a lot | so much | loads | too much | stuff | a ton) on (lately | recently | at the moment | right now | at work | this week | my mind | this month | ,)
    (been | going | go | was) (going)? through (a lot | so much | a rough | a hard | a bad | a difficult | some stuff | stuff | a tough | hell | a divorce | a breakup)
    (it has | it had | has | have | had | ,) been (a | an | such a | one)+ (mad | crazy | hectic | manic | rough | tough | long | hard | stressful | weird | difficult | nightmare) (few | couple of | old)? (days | weeks | months | day | week | month | year | time)
    (my | me) head (is | was | has been | been) (all over | in bits | not | a mess | gone | wrecked | fried | elsewhere | up)
    i|we (was | were) (just | only | really)? in (a | such a | one of my) (really | very)? (mood | bad mood | foul mood | state | funk | rush | hurry | bad place | dark place)
    (the | my | our) (kids | children | baby | toddler | twins | boys | girls) (were | was | have been | has been | had been | would not) (being | all | both)* (a nightmare | up all night | sick | ill | screaming | crying | teething | nightmares | wild | monsters | settle | sleep)
    (the | my)? (week | day | time | month) (just | has | had)? (ran | run | got) away (with | from) (me | us)
    (had | have | having | got) (a | an | the | my)? (really | very)? (bad | terrible | awful | splitting)? (migraine | headache | fever | flu | stomach bug | panic attack | panic attacks | hangover | toothache | meltdown | breakdown)
    my <kin> (had | has | is | was) (just | only just | recently)* (gone into | been taken | been rushed | been diagnosed | been ill | been sick | passed | died | in hospital)
    not (been | feeling | quite | really | feel)* myself
    (last | past) (few | couple of)? (days | weeks | months | year | week | month) (has | have) (been | all been) (really | very | so | just | absolutely | incredibly)* <df-rough>
    (exams | work | deadlines | kids | stress | life | school | uni) (has | have | is | are | was | were) (been)? (killing | kicking | getting to | crushing | burying | drowning|wearing) (me | us | my)
    i|we ..6 (off | from | after | coming off) (a | my | the)? (double | night | late | long)* (shift | shifts)
    (drink | wine | alcohol | beer | champagne | vodka | tequila) (had | has | went) (gone)? (straight)? to my head
    i|we (just | honestly | really)? (got | was|were) (so | a bit | a little | totally)? carried away
    i|we (was | were) feeling (very | really | so | quite | pretty)* (insecure | low | down | vulnerable | anxious | lonely | depressed | rough | stressed | off | under the weather | ill | sick | unwell)
    jet lagged
    (in | it was) (the | a) (heat of the | heat | hot | weak) moment
    (had | have) (a few | a couple of | too many | one too many | a bottle of | a skinful of) (drinks | beers | wine | glasses | pints | wines | jars | tinnies)
    (lack of | not much | little | barely any | hardly any) (sleep | of sleep)
    (had not | have not been | has not been) (been sleeping | sleeping | slept) (right | well | properly | much)
    (i | we) (did not | do not | had not | have not | never) (really)? (have | had) (the | much | any | enough)? (time | bandwidth | headspace | energy) 
    (on my plate | on top of me | back to back | up to my eyes | rushed off my feet | run off my feet | brain fried | brain is soup | head was all over)
    with (the | my|our|a) ..4 (on top of me | pressing | being ill | not sleeping | going on | and everything | and all (that | of it) | at work)
    (i | we) (was | were | have been | had been | am | been) (also | just | only | both | all)? under (strain | stress | pressure | immense | huge | enormous | a lot | so much | great | considerable | severe | constant | a great deal | the cosh | the pump)
    (work | job | exam | school | family | home | project | deadline)? <df-load> (was | is | has been | had been | were) (too much | just too much | really | so | getting (to|on) | building | immense | unbearable | insane | mounting | huge | massive | on me)
    there (was | is | has been | were | had been) (just | also | really)? (so much | so many | a lot of | too much | such | huge | immense | enormous | constant) <df-load> (to | on | at | from | and | , | that)
    (life | life's | lifes | work's | works | work | things | everything | school | home) (is | has | have | had)? (been)? (just | so | really | absolutely | pretty | completely | all | very)* (hectic | mental | manic | crazy | mad | full on | nonstop | non-stop | insane | chaotic | a blur | a lot | brutal | upside down)
    (my | me) (head | back | brain | stomach | tooth | knee | leg | bp | nerves | hormones | body | mind | blood pressure | neck | foot | tummy) (was | is | were | are | has been | had been | really | just | also | on | been | not)* (killing | hurting | banging | pounding | splitting | not working | working | messed up | fried | cooked | playing up | at me | higher side | shot | in bits | spinning | elsewhere | racing | mush | melted | fogged | foggy | aching)
    (the | all the | that | some)? (sleep deprivation | lack of sleep | <df-drink>) (had | has | have | must have | just | really | probably | finally)* (got (to | the better) | gotten to | get to | get (to|the better) | getting to | took (over | hold) | put | did (it | the | that) | made (me | us) | caught up | talking | speaking | was talking | were talking | does that | do that)
    that|it is (just | only)? (the | your)? <df-drink> (for you | talking | speaking)
    it was (just | only | all | probably | mostly)? (the | my | that) <df-drink> (and | , | talking | speaking | put | that | not me)
    (i|we) (was | were) (still | just | already | so | really | all)+ (fuming | raging | reeling | hurting | wound up | worked up | panicking | emotional | furious | livid | shaken | in shock | grieving | half asleep | in bits)
    (a few | a lot of | some | so many | many | various | family | personal) (things | stuff | problems | issues | troubles | matters | bits) (going on)? (at home | at work | in my (life | family | head) | in the family | on my (mind | plate) | to (sort|deal))
    had (me | us) on the road
    (i|we) (had | have) (not)? (been | was) up (all night | since | with the | till)
    (job | work | boss | course | shifts) (had | has | have) (me | us) (on | in | running | working | doing | all | going)
    (i|we) (did | do) not (even)? (know) how to (stop | cope | handle | deal | process)
    (was | am | been) fasting
    (days | time | weeks | months | hours) (just | sort of | kind of)? (get | gets | got | run | ran | slip | slipped | fly | flew) (away | by|past) (from | on|me|you|us|,)
    <number> (nights | days | shifts | weeks | hours | coats | meetings | jobs) (in a row | straight | on the trot | back to back)
    (i|we) (was | were | have been | had been) (buried | drowning | snowed under | knee deep | swamped | up to (my | our) (neck | eyes | ears | elbows)) (in | with | under)?
    (no sleep | double shifts | back to back shifts)
    with (the | a) (new baby | newborn)
    (i|we) (was | were) (all | both)? (a bit | a little | pretty | fairly | kind of)+ (merry | tipsy | drunk | tired | stressed | tense | on edge | worse for wear | out of it | frazzled)
    (kids | baby | toddler | twins | boy | girl | little one | son | daughter | babies|baby's)  (is | was | has | had | have | were)? (been)? up (all | every | half | most | at|since)
    (i|we) (have | had | was | am | were|got) (been)? (run ragged | run off my|our feet | rushed off my|our feet | flat out | stretched thin | spread thin | stretched | run down | pulled in|every|all | worked to death | going through it|up against it)
    it (is | has | was | had) (been)? (just | all | so|really)* (non-stop | nonstop | non stop | relentless | a madhouse | a zoo | a lot | go go go | manic | hectic | mental | full on|bedlam|frantic)
    ever since (the|my|our|i|we|dad|mum|mom|she|he|his|her) ..5 i|we (have|am|was|had|can|feel|get)
    (stress | drink | fear | grief | pressure | love | tiredness | hunger | alcohol | panic|exhaustion|money) (does | makes | can|do|will) (funny | strange | awful | terrible | make | things | people | you | things) ..3
    (what | something) came over me
    i (just | completely | totally | sort of|kind of|only)? (panicked | froze | snapped | lost it | blanked | choked | cracked | short-circuited) ,
    (was | were|been|got) put on the spot
    it was (dark | late | foggy | raining | noisy | pouring | snowing | icy | freezing | crowded | packed | loud) and i (could not | did not | was)
    ever since (the | my | our) (accident | divorce | surgery | operation | breakup | stroke | move | merger|baby|layoffs|funeral|diagnosis)
    i (was | am|got) (so | just | really|too)? desperate
    (the | my | our)? bills|debts|rent|mortgage (was | were) (piling | due | mounting | overdue|stacking|killing)
    i (just | really | only)? needed (the money | the cash | some space | a break | a drink|time|air|the rest)
    (i|we) (have | had) not been (very | too | so | that | at all)* (well | sleeping | feeling (well|good|great) | in a good | right)
    it was (nearly | gone | past | about | around | only | already)* (two | three | four | five | six | one | midnight | <number>) (in the morning | am | a m)
    i|we (had | have | was | were | got | 'd)+ (had | on | running on | only | just | about | maybe | slept)* <number>|two|three|four|five hours|hour (of)? (sleep | all night)
    that is what (happens | you get) when (i | we | you (work | live | run | are tired | have (no | kids | two | three)))
    (and | but | because | as) i had (no | not had) (lunch | breakfast | dinner | sleep | food | coffee | tea)
    it was (very | so | really | too | terribly | boiling | stifling)* (hot | stuffy | humid | cold) (in | and | out | that | there)
  unless
    (that | it | this | which | none of (that | it | this) | neither) (is | was | does | are) (no | not|still)
    (took it out on | i took | and i <act> | i let | i chose | still | my own | on me | should have | i lied | could have | nothing to do with | no business)
    (you | u) (was | were | are | had | have | must)
    (but | and|yet) i (should | could | had|did|knew)
    (sick | ill) (about | with | over | to | at | of) 
    (so | very) (tired | sick) of
    (drunk | tired) (and|when) i (said | told | called | drove | hit | shouted | left | broke | threw)
    (my | our) (own)? (doing | fault | responsibility | choice)
    ignored
    (ashamed | sober)
    none of (that|it|this)
    but that is
    (not | never) (going to | gonna)? (say | pretend | claim|tell you) (that)? i was
    whatever bc
  when not named-act, not question
  flags
    [I was so tired] that evening.
    [I've had a terrible week], honestly.
    [Work has been mad] since the move.
    There was [a lot going on] at home.
  passes
    I was tired, and that is no excuse.
    You were tired, and I kept you up.
    I feel sick about it.

rule out-of-my-hands
  severity    warning
  step        1
  message     This says that nobody could have done otherwise.
  suggestion  Look for the part that was yours, however small, and say it.
  source      article, step 1; research 2.1 deflection
  match
    (my | our) hands (were | are) (completely | totally)? tied
    (out of | not in) (my | our | anyones | everyones) (hands | control | power)
    (beyond | outside) (my | our | anyones | all | human) control
    (i | we) (had | have | really had | was left with | were left with) (no | little | not any | not much) (other | real)? (choice | option | alternative | way)
    (there was | there is | there were | was | were) (really | simply | literally | just)* (nothing | no way | not (really)? (much | any (other)? (way|choice|option)) | no other way) (else)? (i | we | anyone | that) ..2 (do | could | can | have | done)
    (there was | was | had | were|there were) (really | simply | just | really not | not really | not)* (no|any) (other)? (time|way|choice|option|alternative) ,
    (could not | can not | could never | can never) (always)? (have | be | have been | easily)* (helped | foreseen | avoided | prevented | known | anticipated | predicted)
    what (was | am | were | else | else was | else were) (i | we) (meant | supposed | to|could) 
    what (can|could) you do $
    who knew $
    these|those things (do | will | can | just | always | sometimes)* (happen | creep in | occur) (,|$)
    (things | mistakes | errors | slips | delays) (do | will | can)? (creep in | slip through | slip)
    (things | stuff | shit) (happens | happen | slip | just happens | creep in | break | boil over | go wrong | get said | get messy)
    it (is what it is | is just how it is | is just one of those things | was just one of those things | was one of those things)
    (been | was | is | were | having) just? one of those things|days|weeks|months|years|mornings
    (is | was) (nobodys | no ones | noones | nobody's | no-one's | not anyone's) (fault | doing) $
    (no one | nobody | no-one) (is | was | in particular is) (to blame | at fault | really to blame)
    (nobody | no one) (could | would) (have | of) (known | foreseen | predicted | stopped)
    (anyone | anybody | anyone else) (would | would have | would of|could have) (of | have)* (done | looked | reacted | said | thought | lost) (the same | that)?
    anybody could have
    (anyone | anybody | everyone | most people) (else)? (would have | would of | would | could have) (done | looked | reacted | said|thought|lost)
    that is (just | simply)? (life | football | the way it (goes|is) | how it (goes|works|is) | show business | business) $
    life goes on
    i|we did (what | all | everything|the best) (i|we) (had to | could|can)
    no way (of knowing | to know | of telling)
    that is (just | simply)? how (the | this | our|my|any) (business | industry | game | trade | job | system | world) (works | is | goes)
    (mix ups | mixups | mix-ups | accidents | slip ups) (can | do | will)? happen
    not everything (can | goes | will) ..2 (plan | perfect|right)
    (had | have | having | required | forced | obliged) to (make | take) (a | an | some | the | very | really)* (difficult | tough | hard | split second | impossible | painful) (decisions | decision | choices | choice | calls | call)
    (could | can | might) (have)? (happen | happened) to (any | anyone | anybody | the best)
    nothing to do with (me | us)
    under (a | the | our)? (previous | former | earlier | last) (administration | management | owner | owners | ownership | leadership | board | regime | team)
    (only | just | simply | merely) (doing | did) (my | our) job|jobs
    (only | just | simply | merely | was | were) following (orders | procedure | protocol | the (rules|script|procedure|recipe|protocol|brief) | instructions | policy | advice)
    i was (always | just | honestly)? (going to | planning to | about to | meaning to | gonna) (tell you | pay | call | text | win it | fix | say | reply | return | give it)
    (in the nature of | par for the course|comes with the (territory | job)|the nature of the (beast | job|business))
    (things|voices|emotions|tempers) (get | do get | can get) (raised | heated|said|emotional) 
    (never | not | was not | were not) (really)? (up to | down to) (me|us)
    (not|hardly|never) (as if | like) i (had|have) (a|any|much)? (choice|option)
    (who|whom) (can|could) (fight | argue with | resist) (fate|that|it)
    nothing i|we could (have | do) (done)? (about|to|$|,)
    (beyond | outside) of? (my | our | anyones | all | anybodys | human) (direct | immediate)? control
    (been | was | were | being | am | are) (put | left | placed | caught) in (a | an) (really | very | bit of a)* (difficult | impossible | tough | awkward | tricky | bad | horrible) (position | situation | spot | place)
    (made | making) the (decision | choice | call) for (us | me)
    at (that | the) (time | point | moment) (it was not clear | nobody knew | no one knew | we did not know | i did not know)
    it was (not | never) (yet | at all)? clear (whether | if | that | who|which|at)
    (makes | made|making) it (impossible | very hard | very difficult | hard | unworkable) (for (us | me))? to
    (left | leaves | gave | gives) (to)? (me | us) (with)? no (other | real)? (door | way | choice | option | alternative | road | chance)
    (does | did) not (oblige | require|obligate) (us | me)
    (had | have) to (act | decide | choose | react | respond | move) (fast | quickly | in the moment | on the spot | under pressure)
    incomplete|limited information
    i|we (am | are | was | were) (not | never | under no) (legally | strictly | contractually)? (obliged | obligated | required | bound | obligation) to
    (someone | somebody | one of us) had to (say | tell) (it | that | him | her | them | you|something)
    any (son | daughter | mother | parent | father | man | woman | company | team | friend | dad | mum | mom | manager | boss | brother | sister | owner | husband | wife | employer | school | landlord | driver | reasonable person | normal person | decent person) would (have (done | said | reacted | felt) | do | say | react)
    i|we (just | simply | really|honestly)? (could not | can not|could never) (get (away | out | there | through | back|hold|to) | say no | refuse | leave (work | the | early) | afford (it|to) | make it (work | in time) | wait | stop (it | them)|help (it|myself|that)|be everywhere|please)
    i|we had to ,
    it was (either | that or | that | this or|him or|her or) (that | or | lose | this|me|us|nothing)+
    (contract | law | lease | policy | constitution | agreement | statute|regulations|rules|terms|rulebook) (gives | give | obliges | oblige | requires | require | entitles | entitle | forbids | forbid | does not | do not|permit|permits|bars|prevents|prohibits) (us | me | the right | any | every|that|it|this|anyone)
    (that | this | it) is (just | simply|only)? (company | club | school | house | store | hospital | our | standard|the) (policy | procedure | practice | rule | protocol)
    (head office | headquarters | hq | corporate | the algorithm | the system | the board | the bank | insurance|the insurer|upstairs|management) (makes | make | decides | decide | sets | set | handles | runs|controls|insists|insisted|does|did not|made) (those | the | that | all | this | it | on|these|us|allow|let)
    (these | those | they) are|were (difficult | hard | tough | strange | trying | uncertain | lean|challenging) (times | days | years)
    (what | who|how) (was | could|am) i (supposed | meant | expected|else|have) (to)?
    (something | things | it) (was | were|is) (bound | going) to (happen | give | go wrong | slip|snap|come)
    (costs | prices | rents | rates | wages) (have | has | had | are | were) (all)? (gone up | risen | doubled | soared | rising | going up | tripled | shot up)
  unless
    (but|and) (i|we) (should|could|chose|had|did)
    (that|it) is (no|not)
    (not|never) (one of those things | out of my hands)
    (nothing | no way) i can (say|do) (to|that|will) (undo|change|make|take|bring|fix|erase)
    to (undo | make up | take back | take it back | fix | make it)
    you (had|have) no
  flags
    It was [out of my hands].
    [These things happen], I'm afraid.
    [I had no choice] that day.
  passes
    You had no choice, because I gave you none.
    There is nothing I can do to undo it.
    It was in my hands, and I let it go.

rule the-way-i-am
  severity    warning
  step        1
  message     “That’s how I am” makes it a trait, not something you did and can change.
  suggestion  Say what you did this time, and what you’ll do another time.
  source      research 2.1 deflection
  match
    you|ye know what|how i|we (am|get|are|is) (like | when | in | with | at | around | after|about|,)
    that|this is (just | simply | only)? (how | who | the way) i|we (am|are|is|talk|was|were|speak|show|do|joke|work)
    that|this is (just | simply | only)? (how | the way) i|we (am|are) (made | built | wired)
    (that is | it is | thats | is) (just)? (the way | how) (i|we) (am|are|was|were) (made | built | raised | wired | brought up | born)
    i|we (was | were | am | is | have been) (born | made | raised | brought up | built | wired) (like | this way | that way | to | with | up to) (this | that | _)?
    i|we (was | were | am) (raised | brought up) (in | by | old|strict)
    (i|we) (grew up | come from | was raised | were raised | came) (in|from) (a|the|an) (house|home|family|household|place|culture|generation|time|environment|world|different|country) 
    in my|our (family | culture | house | household | line of work | industry | business | trade | community | line) we|it|people|everyone|elders|everybody|no|nobody|never|things
    i|we (have|had|am|are) (just | simply)? (always | never | not | not really)+ (been | had | was)* (like this | like that | a temper | a short fuse | a big mouth | any good (with|at) | great (with|at) | the best with | good (with|around|on) | bad (with|at|around) | terrible (with|at) | hopeless (with|at) | useless (with|at) | rubbish (with|at) | blunt | loud | direct | forgetful | the kind | the type | a hugger | a joker)
    (runs in | is in | it is in | was in) the|my|our family|blood|genes|nature|dna
    (i|we) (just|really)? (do not | can not | never | have never) (cope | deal | do | handle | been good) (well)? (with|around|at) 
    my (temper|anxiety|depression|adhd|autism|ocd|illness|condition|hormones|period|brain|upbringing|past|trauma|childhood|issues) (is|was|has|had|makes|made|took|got|means)
    (i|we) (have|had|got) (a | an | my | such a) (temper | short fuse | big mouth | loud voice | dark sense | dry sense | weird sense | strange sense | temper on)
    i|we am (still | only | just)? (a | an) (still | very | rather | pretty)* (blunt|direct|honest|passionate|emotional|forgetful|loud|jokey|straight|proud) (person|man|woman|guy|player|speaker|$)
    (a | such a | another) (different | other) (time | era | age | country | world | generation) (back)? (then)?
    i am (a | still a | only a | just a)? (very)? (young | inexperienced | new) (player | man | woman | artist | team | manager | maintainer | at this | to this)
    (a | so) (lot | much) (still)? to learn
    where i come from
    i am from (a | an) (family | place | culture | generation | house | home | background | country | part)
    i am (a | an) (very | rather | extremely|naturally)? (private | sensitive | anxious | shy | reserved | scatterbrained | disorganised | disorganized | jealous) (person | man | woman | guy | type)
    (i | we) (have | had | got) got? a (short fuse | big mouth | temper | bad temper)
    i (tend to | sometimes) (say | do | get | snap | lash | be | speak | react | forget | overthink | shut down)
    i can be (a bit | a little | quite | very | pretty | too | so)? (blunt | direct | harsh | forgetful | loud | emotional | stubborn | moody | sharp | clumsy | thoughtless | insensitive)
    i am (so | just | really | such | very | pretty)* (terrible | bad | hopeless | useless | rubbish | awful | crap | shocking | no good) (with | at) (names | dates | birthdays | texting | replying | time | phones | messages | timekeeping | money | directions | feelings | people | keeping | remembering | expressing | this (kind | sort | stuff) | communicating | communication | planning | emails | deadlines)
    i (have | had | got | suffer | suffered | struggle | struggled | was diagnosed)+ (from | with)? (severe | bad | my | really | undiagnosed)* (adhd | add | anxiety | depression | autism | ocd | ptsd | bipolar | insomnia | dyslexia | anger issues | trust issues | abandonment issues | mental health)
    i am (still | only | just | new|young)* (a (student|beginner|newbie|learner|trainee|rookie|novice) | new here|to | learning the ropes)
    (the | my) (past | ex | father | mother | childhood | upbringing) .. (made me | did it | is so | why i|we | is where | is how)
    (my | an | the) ex (did | used to | always | was | cheated | lied | had)
    (that | this | it) (is | must be | probably is) (where | why) (it comes from | it came from | i am like this | i do it | i react)
    (i|we) (came up | grew up | trained | started out | learned | learnt | cut my teeth) in (a | the | an)? _ _? (where | when | that)
    in <name> (we|people|everyone|everybody|it is (normal|usual|common)) (all | just | do | always | is | are | speak | say | talk | joke | do not|call|never)
    (standards | attitudes | norms | expectations | rules | times | values) (in <number> | then | back then | at the time | of the time | of the day | were | in those days)+ (different | were different | was different | not | were not | not those | not the same | looser)
    (star sign | mercury | retrograde | my moon | my chart)
    (i am | i was born | because i am | us | typical) (a | an | such a)? <df-sign>
    (that is | thats) (just | simply | who)? (me | us) (, | $)
    we (are | were) all (just | only)? (messing | drinking | laughing | joking | kids | young | doing | at it)
    everyone (was | else was) (doing | at) it
    i (just | only | always)? (tell | call | say) (it | things) (like | as|how) (it is | i see|they are|i feel|i think)
    i (always | just)? speak my mind
    i (am | was) from (the | a | an) (north | south | country | east | west | farm | bronx | valleys | islands|generation|family|village|place|town)
    i am (old school | old fashioned | old-fashioned | set in my ways | my own worst enemy | hot headed | hot-headed|impulsive|short-tempered|absent-minded|forgetful|no saint|no angel|only human|not perfect|a bit of a|wired)
    i am not perfect (but | and | ,)
    (we are | i am | being) (direct | blunt | loud | passionate | expressive | emotional | straight) (people | like that | here | , | $ | by nature|that way)
    (family | people | culture | country | generation) (is | are) (just)? (loud | direct | blunt | passionate | expressive | like that | strict|different)
    (^ | , | and | but | because | since | yes) i was (only | just | very | so | still | barely | about)* (<df-teen> | young | a kid | a child | a teenager | a student | unknown | skint | inexperienced | naive | immature | new (to | at | in) (the | this | it | my)) (years old | at the time | then | back then | and (we|i|it|did|did not|had|everyone|nobody|they) | , | job | role)
  unless
    (that|this|it) is (no|not)
    (no | not an) excuse
    (but|and) (i|we) (should | could | chose | can | will | am going | want to)
    (something | anything) wrong with me
    and you (did|do) it
    know better
    raised (you | to know better | better)
    (great | good|bad|terrible) with words
    heard myself
  when not question
  flags
    [You know how I get when] I'm hungry.
    [That's just how I am].
    [I was raised to speak] my mind.
  passes
    I was raised to know better than that.
    You know how I got the money, because I told you.
    That is how I broke the window.

# --- I'm a good person ----------------------------------------------------------------------------------
rule good-character
  severity    warning
  step        1
  message     This defends your good name; the one who was hurt is not what it is about.
  suggestion  Leave your record out and say what you did this time.
  source      research 2.1 deflection
  match
    (not|hardly) (in (line|keeping) | consistent | compatible) with (who|what|our|my) (i|we|values|usual|high|own|standards|beliefs|policy|policies|culture)
    (is|was|are|were|am) (not | never | nowhere near | hardly) (who|what) (i|we) (am|are|stand|really|truly|was|is)
    (is|was|are|were|am) (not|never) (the|a|that|this)? (kind|sort|type) (of)? (a|person|man|woman|player|guy|girl|employee|friend|mother|father|parent|boss|company|business|place|organisation|organization|team|club|school)
    (i|we) (am|are) (not|no) (a|an)? (really|actually|bad|violent|cruel|mean|hateful|malicious|vindictive|spiteful|dishonest|unkind|racist|sexist|bigot|liar|cheat|thief|bully|monster|homophobe|villain|unreasonable)+ (person|people|man|woman|guy|girl|bone|$|and|,)
    does|do not (reflect|represent|define|show) (who|what|our|my|the|how) (i|we|values|company|true|real|person|our|standards|team|views|character|usual|high|heart|beliefs)
    not (representative|indicative|reflective|typical|characteristic|reflection) of (who|what|our|my|the|how|me|us|this)
    (do not | does not | not) (have | had | got | a | is there)* (a|one|any) (racist|hateful|bad|mean|cruel|malicious|sexist|violent|nasty|evil|dishonest) (bone|thought|cell|intention) 
    (a | not a | no | hateful | racist | cruel | mean | malicious | nasty) bone in (my|this|our|his)
    never (had|have) a (hateful|racist|bad|mean|cruel|malicious|nasty|unkind|evil|dishonest) (bone|thought) 
    (out of | against | not in) (my|our)? (character|nature)
    (anyone | anybody | those | people | everyone | everybody | ask anyone | all | as anyone) (of you | here)? (who|that) (know|knows|has|have|is|are|follow|follows|work|works|met|grew|shared|knew) (me|us|worked|followed|known|met|ever|this|shared|close|my|our|played) ..8 (know|knows|tell|will|confirm|i|that|ask|say|agree|understand)
    you know (me (,|better|well|$) | that? (i|we) would (never|not) | that? (i|we) (am|are) not (a|like|that|the) | that? (i|we) never (mean|meant|want|would))
    (you know that i love you and | i love you and) i (would|do) (not|never)
    (i|we|company|club|school|team|it|brand|department) (have|had|has|am|are|is)? always (sought|aimed|aim|strived|strive|striven|tried|try|valued|value|values|respected|respect|loved|love|cared|care|cares|stood|stand|supported|support|championed|prided|maintained|prioritised|prioritized|encouraged|welcomed|acted|treated|worked|put|taken|take|given | made (it|every) | been (a|an|there|proud|committed|fair|honest|open|against|about|my|our|the|someone|somebody|one of|very|supportive|known|good|kind|loyal|clean|straight))
    (i | we | the company | the club | our company | our brand | the brand | our team | the team | our school | the firm) (pride|prides|prided|take|takes) (ourselves|itself|myself|great|enormous|pride|real|immense|considerable|our) 
    (has|have|is|are|was) (always | and always | and has | at all times | long | been | and will)* (been)? (our|my|the) (number one | top | first | main | foremost | highest | utmost | absolute | core | guiding | key)? (priority|concern|principle|aim|value|values|aspiration|hallmark|commitment|dna|goal) (of|is|since|and|to|has|,|$)
    (is | has been | are | have been) (in | at | part of | central to | the heart of | core to) (our|the|my|heart|who) (dna|heart|core|of|everything|we|very)
    (i|we) (have|has) (spent | served | given | devoted | dedicated | worked | built | raised | donated | travelled | traveled | employed | been married | been in | championed | represented) ..6 (years|decades|life|service|charity|families|countries|money|community|women|thousands|hundreds|schools)
    (has|have) (served|supported|helped|given|created|employed|brought|delivered|contributed) ..6 (years|decades|families|communities|community|customers|people|thousand|million|jobs|society|generations)
    (i|we) have (nothing but | the utmost | the greatest | enormous | extraordinary | immense | great | so much | huge | deep | the highest | only | deepest) (respect|love|admiration|affection|regard|time)
    (i|we) (love|respect|value|admire|adore|support|cherish|treat) (and)? (love|respect|value|support|admire)? (all|every|each|women|my|our|people|everyone|everybody|both|those) (people | women | culture | cultures | community | communities | person | customers | fans | and | members | colleague | colleagues | of | customer | race | races | religions | one | the same | with | equally | guests)
    as (a|the) (father|mother|son|daughter|husband|parent|dad|mum|mom|woman|man|brother|grandfather|grandmother|christian|person) (of|to|with|myself|who) (<number>|a|daughters|girls|boys|two|three|color|colour|myself|,)
    (some of my | my) (best|own|closest|oldest) (friends|friend|wife|husband|kids|children|mother|dentist|doctor|sister|brother) (are|is|were|was) (<name>|black|gay|asian|muslim|jewish|indian|one|from|disabled|trans|immigrants|women)
    (i|we) would (never|not) (ever | knowingly | intentionally | deliberately | do anything | in a million years | want | dream | consciously | willingly | purposely)* (hurt|do|harm|offend|want|say|treat|disrespect|anything|intentionally|of|try|cause|betray|lie|steal)
    (we | company | club | school | team | bank | it) value|values (each | every | all | our | its)+ (and | every | one | single | of | our | its)* (people | customer | customers | member | members | guest | guests | employee | employees | client | clients | colleague | colleagues | staff | user | users)
    (is | has | have | always | been | remains | remain)+ (at | in | central to | part of | core to) (the | our | very)+ (heart | core | dna | centre | center | forefront | foundation)
    (in line with | above | better than) (the)? (national | industry | market | sector) (average | averages | norm | norms | practice | standard | standards)
    i|we have always been (a | an | proud | open | honest | fair | committed | loyal | good | supportive | the | one of | there)
    i am (normally | usually | generally | ordinarily) (a | an | so | very | quite | the | not | really)* (patient | calm | careful | kind | punctual | reliable | person | good | polite | gentle | considerate | organised | organized | man | woman | friend | on time | level)
    (completely | totally | so | very | most | entirely)? unlike me
    not like me (at all | to)? ,
    i|we (have | had | am) (a | two | three | four | <number>)+ (daughter | daughters | son | sons | children | kids | sisters | mother | father | mum | dad | gay | black | disabled | muslim | jewish)+ (of my own | myself | friends | friend)
    i|we (have | had) (done | given | sacrificed) (so much | a lot | a great deal | everything | my all | nothing but) (for | to | of)
    we (all | really | truly)? care (so | very | deeply | a lot | greatly | passionately | much)* about
    zero tolerance
    i|we (have | count | had) (many | several | lots of | a lot of | plenty of | close | good) (friends | colleagues | family) (in | from|who|among)
    (proud | pride) of (our | my|its) (reputation | record | heritage | history | staff | people | diversity | team | service|standards|culture)
    (staff | team | teams | crew | drivers | engineers | volunteers | colleagues) (have | has | are | is | were | was) (all)? (been)? (working | worked) (round | around | very | extremely | so | incredibly | really | tirelessly | hard | flat | day)
    i|we (set | hold | have) (myself | ourselves)? (very | extremely | such)? (high | the highest) standards
    you know how (much | hard | well) i|we (work | love | do | care | value | try | respect)
    last (thing|person) (i | we | on earth | in the world | to) (would | want | wanted | ever | who | hold | hurt | do | intended | meant | would ever)
    (can not | could never | never | not | you can not) (going to | ever)* please (everyone | everybody | everyone)
    nobody|no-one (on|in) (the|our|my) ..3 (has|have|would|ever) ..2 (acted|act|meant|wanted|intended)
    (my|our) (love | respect | admiration | affection | support | commitment | record | reputation | track record | door policy | conscience | credentials) (for|to|of|on|as|is|has|speaks|,)* ..6 (beyond | speaks | is clear | unquestioned | unquestionable | doubt | clean | known | always | never | strong | spotless | unblemished | second to none)
    (i|we|company|club|it) (acted | have acted | has acted) (at all times)? (in|with|within|according|properly|lawfully|correctly|responsibly)
    i (have | am | have got | got) (got | a | an | two | three | my | <number>)* (wife | mother | daughter | daughters | sister | sisters) (and | of my own | myself | who i)
    (nobody | no one | noone) (respects | loves | loved | cares | cared | works | worked | values | supports | supported | has done) ..4 more
    as a (brand | company | club | family | school | church | team | business | community | party | band | council | charity | bank) , we (celebrate | believe | value | stand | support | pride | strive | respect | welcome | love | champion | have always)
    (he | she | they | i | we | it) (has | have) never (done | said | bitten | had | hurt | caused | shown | missed | been) ..4 before
    nobody|no-one in (this | my | our) (family | house | company | team | club | school | department) (has | would | ever)
    (teachers | staff | drivers | crew | team | engineers | nurses | doctors | officers | guides | instructors | carers) (concerned | involved | in question | here)? (are | is | were) (all)? (highly | very | fully | extremely)? (experienced | trained | qualified | professional | professionals | dedicated | committed)
    (i|we|team|staff) (have | has | had | always | all)* (work | worked|working|works) (so | very | really | extremely | incredibly | damn)+ hard (on | to | for | here | every | all | not | , | $ | and|at)
    we have always worked
    (my | our) (first | main | only | number one | top | overriding)? (priority | priorities) (has been | has always been | was | is always)
    (i | we) (did | have done | had done|do) nothing (wrong | illegal | improper | untoward | inappropriate | unlawful)
    (i have | i | we have | my) ..4 (voting record | track record | service record | record to prove | record speaks)
    (dozens | hundreds | thousands | years) of _ (without | with no) (any | a | incident)* (trouble | incident | complaint | complaints | problem | problems | accident | issue)
    i|we have always (done | been | tried | had|put) (right | good | there | fair | kind | my best | our best|your|the|my|you|everyone) ..3
    (done | been|did) nothing but (support | love | help | care | try | give | work | good | kind | loyal|supportive|supported|loved|helped|worked)
    i|we (raised | brought up | built | fed | supported | employ | donate | contribute | sponsor | support | serve | volunteer|fundraise|gave|give) (to | over | more | some | at | for | around | about | up)* (two | three | four | five | six | <number>  | hundreds | thousands | dozens | four hundred|many|local|kids|every|half|millions)
    (safety | service | attendance | disciplinary | driving | work | track | voting | employment) record (is | was | has|speaks|shows|stands)
    (too much | enough|so much) to (ever | want to)? (hurt | harm | lie | betray|do that|cheat)
    (my|our) (only | one) (crime | sin | fault | mistake | failing) (is | was)
    (we | i) (have)? (won | received | been awarded | been voted | been rated|earned) (the | a | an|many|several|numerous|<number>|five) ..4 (award | awards | prize | stars | medal|star|reviews|rating|title)
  unless
    supposed to (tell | say)
    (wishes | wish | asked | want | wants) me to (add | say)
    (but|yet|and) (i|we) (failed | did not | lied | broke | hurt | fell | was wrong | forgot)
    (that|it) (is|was) (who|what) (i|we) (was|were|am)
    (not|no) (the)? (point|excuse)
    (but|yet) (this time | that day | on | that night | here | in this)
    (you|u) have always
    (i|we) (was|were) not the (person|friend|mother|father|husband|wife|partner|man|woman|boss|sister|brother|son|daughter) (you|i|that|they|he|she)
    (trust|trusted) 
    i am not (a|the) (victim|one)
    (we|i) of all people
    always (there|made me|lied|late|expected|assumed|left|told you|told myself|said|interrupted|forgot|put (my|work|myself))
  when not question
  flags
    That [is not who I am].
    [Anyone who knows me will tell] you so.
    [We have always valued] our guests.
    [I would never intentionally hurt] you.
  passes
    I was not the friend you needed.
    You have always been kind to me.
    I have always told you that I was clean, and it was a lie.

rule thats-not-mine
  severity    warning
  step        1
  message     This argues a case instead of owning an act.
  suggestion  Leave the defence out; the reader hears only what comes before or after it.
  source      article, step 1; research 2.1 deflection
  match
    in my|our|his|her own? defence|defense
    i|we (was | were) (told | assured | informed | advised) that? (it|this|that|everything|there|they|you) (was | would | were | is | had | could)
    i|we (was | were) (led | given) to (believe | understand | think)
    i|we (just | simply | had | honestly | really | only)* (assumed | presumed) (that | you | it | someone | somebody | everyone | they | we | he | she)
    i|we (just | honestly | really | had)* thought (that)? (you | everyone | they) (knew | had | already | would not mind | did not mind | were ok | were fine | was joking | were joking)
    (policy | terms | contract | rules | law | conditions | guidelines) (clearly | very clearly)? (states | state | says | say | are clear | is clear | allow | allows)
    (followed | complied with | adhered to | observed | met) (all | every | the | our | relevant | applicable | proper | correct | required | usual)+ (guideline | guidelines | rules | procedures | protocols | procedure | protocol | regulations | requirements | policy | policies | process | steps)
    i|we (dispute | contest | do not accept | reject|refute) (that | this | the | any|these) (account | version | claim | claims | allegation | allegations | characterisation | characterization | suggestion|description|accusation|accusations)
    let me be (clear | absolutely clear | very clear | perfectly clear)
    (for the record | the fact is | the truth is | the reality is)  (i|we|that|,) (am|have|did|never|are|is)
    (under|with) the impression (that)?
    (nobody | no one | noone) (told|warned|informed|advised|reminded|explained|showed) (me | us | it | the | this | that)
    (i|we) (just|simply|honestly|literally|completely)? (forgot | lost track of) (time | the time | about it | all about) $
    the|a|our (permit|license|licence|contract|policy|law|guidelines|manual|charter|packet) (says|state|states|say|allows|permits|specifies|clearly|did not)
    (within | in line with | in accordance with | according to) (the | our | all | my | professional)* (rules|policy|policies|law|guidelines|terms|procedure|procedures|regulations|system|advice|rights|protocol|licence|license|contract)
    (legally | technically | strictly speaking) (accurate|correct|speaking|allowed|true|,|i|we|it|within)
    are|is aware of (certain | some | recent)+ (reports|concerns|allegations|claims|comments|speculation|rumours|rumors)
    (alleged | allegations | so called | perceived) (incident|of|that|conduct|remarks|behaviour|behavior|comments|offence)
    nothing (actually | really | improper | inappropriate | illegal | untoward | physical | bad) happened
    nothing happened between
    i (honestly | really | genuinely)* (do | can) not (even | really | actually | honestly)* (remember | recall) (saying | doing | it | any | that | the (conversation | incident | details) | ever | this | being | having)
    (i|we) (make|makes) no apology|apologies
    (recollection|recollections|memory|memories|account|version) (of)? ..5 (differs | differ | may vary | vary | different | is different | are different)
    (is|are) (not|hardly) (in a position to | able to) comment
    (firmly|strongly|categorically|utterly|completely) (rejected|reject|denied|deny|refute)
    i categorically|strongly|utterly|flatly deny|reject|refute|dispute
    what do|did|would people|they|anyone|anybody expect
    how was|were i|we (supposed | meant)? to know
    i|we was|were not even (there | present | aware | in the (room | building | country))
    (^ | , | tho | but | and) to be fair , (i | we | it | the | he | she | they | someone | somebody | that | there | nobody | no-one | everyone)
    (i | we) (should | would | must | want to | wish to | have to | feel i should | ought to) (also | just | like to | only)* (point out | stress that | clarify that | note that | make it clear | make clear | be clear | emphasise that | emphasize that | set the record)
    the (facts | fact | reality) (of the matter | of it)? (is | are | remain | remains) ,? (that | clear | simple | as follows | these|this)
    no (law | laws | rule | rules | policy | policies | regulation | regulations | crime | offence | protocol) (was | were | has been|have been) (ever)? (broken | breached | committed | violated)
    no _ business was (ever)? discussed
    (was | is | were) (perfectly | entirely | completely | fully | quite | all | strictly | totally)? (legal | lawful | above board | within (the)? (rules | law | guidelines | terms | policy | my rights | our rights))
    (i | we) (categorically | strongly | absolutely | firmly | completely | totally | utterly|cast|deny) (deny | reject | refute | no)
    (i | we) (still | absolutely | fully | firmly)? stand by (what | my | our | it | that | every | the | this)
    you know (how it (is | goes | gets) | what it is like | yourself | yourselves) (with | , | in | at | when | here | $ | these | they)?
    (i | we | , have) (nothing to hide | a right to (my | our) (opinion | private|own))
    without (my | our) (knowledge | consent | approval|authority)
    in (my|me|our) own? (defence | defense|fairness)
    ^ in (all)? fairness , (i | we | it | the | he | she | they | this | that | there | my | our)
    at no (time | point | stage) (did | have | had) (i | we)
  unless
    told me to
    supposed to (tell | say)
    (that|this|it) (is|was) (no|not)
    (to be fair | in fairness | in all fairness) to (you|her|him|them|my|the)
    (and|but) (i|we) (lied|knew|should|could|did)
    truth is (i | that i | we | that we) (lied | knew | was | did | forgot | chose | wanted | am sorry | hurt | broke)
    in (all)? fairness (you|u)
    (fair | fairness) to (you | her | him | them)
    you can imagine (how|the)
    (but|that|,) (i|we) (lied | hurt | was wrong | were wrong | did wrong | failed | stole | hit | cheated | broke | let you)
    (fact|facts|reality) .. (that|,) (i|we) (lied | hurt | did | was | were | have | had | never | took | broke | made | should | could)
  when not question, not named-act
  flags
    [In my defence], the brief came late.
    I was [under the impression that] it had moved.
    We [are aware of certain concerns].
  passes
    In fairness to you, I had promised twice.
    I told you that nobody had told me, and it was a lie.
    Let me be the one who clears it up.

rule only-volunteers
  severity    note
  step        1
  message     How little you are paid, or how small you are, is about you and not about what happened.
  suggestion  Keep it for another day and say what you did.
  source      research 2.1 deflection
  match
    (this is | it is | is | as) (a | an | my | our | just | only | all | purely)* (hobby | volunteer | unpaid | spare time | side | one man|person|woman)+ (project | thing | work | effort | team | job | show | position)
    i|we am|are|is (all | only | just | a)* (volunteers | unpaid | a small team | a tiny team | a very small team | a small company | a small shop | a family business | one person|man|woman)
    i|we (do | did | am doing | run | maintain | make) (this | it | all this | all of this) (for free | unpaid | in my spare|free time | as a hobby | on top of my | out of my own pocket | for nothing | for the love)
    (in | of) my|our (spare | free | own | unpaid) time
    no warranty
  unless
    unpaid (invoice | bill | bills | leave | fees)
    (i | we) (should | could|wrote|did|read|checked|spent) 
    you
  flags
    [This is a hobby project], after all.
    Bear in mind that [we are all volunteers].
  passes
    The volunteers waited for me in the cold.
    I left you with an unpaid invoice.
