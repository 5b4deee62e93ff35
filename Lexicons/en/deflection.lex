# Turning away from one's own act: it was the reader's feelings, the weather, nobody, the best of intentions.
faults deflection

# --- words of this file ------------------------------------------------------
# somebody who might have taken offence
class df-anyone      anyone anybody someone somebody whoever whomever
class df-those       those people everyone everybody all folks others some
# how somebody feels; what was felt
class df-upset       hurt upset offended angry sad disappointed insulted annoyed unhappy uncomfortable cross mad furious inconvenienced bothered confused frustrated concerned distressed bummed disturbed ignored excluded pressured attacked threatened humiliated embarrassed ashamed bad aggrieved disrespected misled mistreated belittled sidelined betrayed slighted unwelcome unsafe scared frightened alarmed shocked worried dissatisfied displeased let-down wounded unsettled overlooked put-out left-out unheard undervalued unappreciated rejected abandoned lonely hard-done-by
class df-offence     offence offense hurt upset harm distress pain pains inconvenience disappointment confusion embarrassment anguish concern concerns alarm worry discomfort annoyance irritation frustration misunderstanding suffering sorrow grief unease disruption anxiety anger outrage umbrage
# things that go wrong by themselves
nouns df-wrong       mistake error issue problem incident glitch oversight mishap failure fault slip misstep misunderstanding miscommunication mixup mix-up confusion breakdown delay discrepancy irregularity/irregularities lapse shortcoming hiccup hitch omission accident situation disruption outage anomaly/anomalies complication slip-up blunder bug breach inaccuracy/inaccuracies
nouns df-deed        mistake error thing word voice line boundary/boundaries decision choice feeling comment remark joke message email letter statement promise rule step record number figure photo picture post step trust heart nerve temper patience money cash glass plate drink punch insult name corner warning sign signal check procedure protocol allegation accusation assertion claim payment invoice order booking deadline file document plan arrangement detail account parcel bin tree image charge complaint
class df-made        made done said spoken written sent shared posted used taken crossed broken lost missed overlooked forgotten ignored raised exchanged uttered thrown spilled spilt spent cut dropped passed misplaced mislaid misread mishandled mismanaged miscommunicated misunderstood misjudged hurt bruised dented frayed tagged merged moved deleted removed duplicated charged published printed leaked revealed disclosed delayed cancelled canceled postponed closed opened left told put handled carried followed checked noticed caught informed notified consulted processed issued given closed submitted entered applied recorded massaged altered changed mixed swapped switched damaged scratched broken injured dented knocked felled chopped eaten drunk
class df-arise       occurred occured happened arose arisen appeared crept emerged ensued transpired developed materialized materialised surfaced
# outside circumstances
nouns df-outside     zoom teams excel website site link portal lift elevator screen laptop printer scanner till modem router tablet traffic weather rain snow storm wind flood heat fog ice wifi wi-fi internet network server system software app computer laptop printer autocorrect autofill outlook battery phone charger signal alarm train bus tram metro subway flight tube ferry car tyre tire loadshedding strike roadworks queue courier economy market algorithm connection platform spellcheck calendar reminder boiler engine brakes gps satnav spam filter predictive voicemail spreadsheet wiki vpn cloud plugin database backup sync dropbox icloud inbox mailbox keyboard touchscreen fridge oven freezer motorway electricity pipe pump coach plane boat bike van truck bicycle lorry transmission gearbox clutch headlight streetlight mic microphone webcam camera headset speaker zip escalator stove hob kettle washer dishwasher dryer heater thermostat machine atm card-reader payroll build pipeline compiler runner script cron api rice-cooker merger lockdown
class df-broke       icy slippery jammed crashing freezing buffering dropping glitching cutting died dead crashed froze frozen broke broken failed failing down slow glitched late delayed cancelled terrible bad mad crazy hectic awful horrendous heavy gridlocked packed flat misbehaved misbehaving overloaded jammed rammed hell nightmare murder off out silent playing acting murderous mental brutal shocking unreliable useless buggy lagging blocked closed
class df-busy        busy swamped snowed slammed stressed exhausted tired knackered shattered wrecked drained overworked overwhelmed hungover drunk tipsy hammered plastered wasted stoned high pissed sick ill unwell poorly hungry hangry hormonal jetlagged sleep-deprived frazzled burnt burned fried spent cranky run-down emotional depressed anxious grieving
nouns df-time        day week month year season time spell patch night morning period summer winter
class df-rough       bad long rough hard tough terrible awful brutal hectic crazy mad horrendous stressful difficult trying mental nightmare shocking exhausting busy tiring horrible dreadful rotten manic dark weird
class df-cause-adj   unforeseen unexpected unprecedented exceptional unusual technical operational high higher increased heavy adverse severe extreme bad poor extended late recent current seasonal staff staffing logistical logistic budgetary administrative external circumstances reasons factors traffic weather rain snow volume volumes demand congestion shortage shortages delays constraints maintenance industrial supply supplier system server network covid pandemic illness sickness holidays scheduling workload unavoidable difficult popular human pressure
nouns df-cause-noun  circumstance factor reason condition pressure demand volume weather traffic technicality/technicalities season constraint shortage event migration rollout upgrade update workload backlog deadline

# those whom a statement is sorry for
nouns df-public      person customer guest resident member reader viewer listener fan user passenger parent pupil student colleague constituent supporter follower voter community/communities public audience patient tenant neighbor neighbour shopper subscriber employee attendee participant visitor player shareholder commentator traveller traveler commuter client family/families diner worker teammate scholar candidate leaseholder investor patron parishioner volunteer contributor developer
class df-some        some certain few several many other others any those these most our the a handful number small minority of various all
class df-felt        feel feels felt feeling interpreted interpret perceived perceive taken took found find seen saw misunderstood misread unhappy offended upset disappointed hurt dissatisfied displeased inconvenienced confused shocked uncomfortable frustrated chose choose chosen misinterpreted aggrieved
# what is said; what is left undone or overstepped; what gets lost or out
nouns df-utter       word remark comment joke term language phrase insult thing opinion view voice accusation promise
nouns df-lapse       mistake error wrong decision choice boundary/boundaries line rule procedure protocol step assumption corner signal wire feeling heart warning trust temper allegation punch
nouns df-item        letter email message photo photograph picture post file document order booking payment invoice parcel number figure account record charge list image data detail deposit complaint glass plate drink tree bin money cash name box package ticket key form application refund item luggage bag deadline appointment
class df-lost        lost misplaced mislaid missed overlooked deleted leaked exposed forgotten delayed duplicated misread misfiled misdirected misrouted damaged broken scratched dented smashed bruised mishandled mixed swapped compromised spilt spilled dropped wiped erased tagged breached stolen knocked

phrase df-sorrow     (sorry | regret|regrets | sad|saddened|saddens | disappointed|disappoints | grieved|grieves | pained|pains | distressed|distresses | desolate | dismayed | troubled|troubles | apologize|apologizes)
phrase df-adv        (clearly | inadvertently | unfortunately | accidentally | also | then | just | all | somehow | regrettably | unintentionally | apparently | mistakenly | perhaps | sometimes | briefly | wrongly | incorrectly | initially | temporarily | obviously | there | evidently | sadly | never | not | always)
phrase df-hidden
  (<df-utter> {df-adv}* (was | were | got | gets | have been | has been | may have been) {df-adv}* (used | said | made | exchanged | spoken | uttered | thrown | voiced | raised)
   | <df-lapse> {df-adv}* (was | were | got | gets | have been | has been | had been | may have been) {df-adv}* (made | crossed | broken | missed | skipped | cut | ignored | overlooked | hurt | misjudged | bruised | followed | observed | blurred | lost | raised | thrown)
   | <df-item> {df-adv}* (was | were | got | gets | have been | has been | had been | may have been) {df-adv}* <df-lost>)
# what others say for the writer, or told the writer to say; the writer's own stand comes after it
phrase df-others-say
  (((it has been | i have heard it | i have heard | heard it | it was | it is) (also | often | kindly | all week | since)* said)
   | ((kind | good | decent | generous | nice | gracious) enough (as)? to (say | tell | suggest | write))
   | ((have been | was | am | been) (told | advised | instructed | urged | coached) ..5 to (say | tell | plead | write | claim | blame))
   | (used to (say | tell (you | people | myself | them | everyone)))
   | ((nor | not | does it | will it | would it | hardly | does not | will not | would not) (will | would | does)? (it)? help ..2 to say)
   | (have been in touch to say)
   | ((what i have | i have) heard ..6 (from | is that))
   | ((statement | notice | release | letter) ...8 (talks | talk | speaks | spoke | talked) (about | of))
   | (that (he | she | they) (was | were | had been) sorry))
phrase df-sorry      ({apology} | my bad | regret|regrets | gutted | i|we hate)
class df-oh          and but so also yes ok well sorry honestly besides actually lol

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
    {df-sorry} ..6 (to the extent | to whatever extent|degree | insofar as | in so far as | inasmuch as)
    {df-sorry} should|where any|anyone|anybody|someone|you|this|it|there|the|my|our
    , (and | but | so | ok | okay | anyway | well | like | now | look | hey)? if ever? (i | we | anything | something | anyone | anybody | someone | somebody | any | some | my | our | people) ...14 {df-sorry}
    , (and | but | so)? if (it | that | this | there) (was | were | has | came | comes | caused | hurt | upset | seemed | sounded | offended | felt) ...14 {df-sorry}
    , (and | but | so)? if you (did not | never) ..8 {df-sorry}
    (if so | if that is (the case | so | how you feel | how it came across | what you think|feel)) ..3 {df-sorry}
    if ...10 that is (a | just | so | very | really | too)* (bummer|shame|pity|regrettable|unfortunate|sad|bad)
    to the extent that? an|a|any|anyone|someone|some|this|it|i|we|you
    if (i | we | it | that | this | my words | my tone | the tone | anything i said | anything) (have | has | ever | in any way | inadvertently | unintentionally | accidentally | somehow)* (hurt | offended | upset | caused <df-offence> | caused any|some|you | insulted | let you down | came across | come across | disappointed | did anything | did something | said anything | made anyone|you|people feel)
    if (the | this | that | my | our) ..3 (felt | seemed | sounded | came across | appeared | landed | read)
    if (my | our | the | a) ..8 (triggered | upset | hurt | offended | bothered | troubled | disturbed | wounded | distressed) (anyone | anybody | someone | people | some | you)
    if ever i|we (was | were | have | misbehaved | hurt | offended | upset | wronged | said | did)
  unless
    that (he | she | they) (was | were | had been | is | are) sorry
    if (it | that) (is | will | would)? (help | helps | pleases | makes you | keeps | keep | is what | ok | okay | alright | all right | convenient | easier | suits)
    if ..3 apology|apologies|sorry
    if i (had | could | may | can | were | am being | ever see | do | forget | am late | am asked | must | am honest)
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
    {df-sorry} ..4 to <df-anyone> who|that (was | were | is | are | got | feels | felt | took | takes | found | finds | may | might | would)
    {df-sorry} ..4 to (all | any of | everyone of)? <df-those> (of you)? who|that (may | might | could | took | take | feel | felt | found | find | think | thought | got (offended|upset|hurt) | consider | considered | chose | choose | believe | saw fit)
    to <df-anyone> (who|that)? (was | were | is | are | got | feels | felt | took | takes | found | finds | may | might | has | had | would) ...12 {df-sorry}
    to <df-those> (of you)? who|that (may | might | took | take | feel | felt | found | find | think | thought | consider | considered) ...14 {df-sorry}
    to (any | all | every | each | those | the | anyone | anybody | everyone) <df-public>? who|that (felt | feels | feel | took | take | takes | found | find | finds | chose | choose | chooses | may | might | perceived | believes | believe) (have | been | be | to | it | offence | offense | singled | so | hurt | upset | offended | let | this | that | insulted | excluded | unwelcome | uncomfortable | left | aggrieved | disappointed | wronged | pressured | attacked | targeted | slighted | a certain way)
    (hearts | thoughts | prayers | sympathies) (go | goes | are | is) (out)? (to | with) (all | any | anyone | everyone | those | you)
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
    (anything | whatever) (that)? (i|we)? (may | might) have (said | done | caused | written | implied)
    anything (that)? (anyone | anybody | someone | people | you) (took | take | found | felt | may | might)
    (hurt | pain | distress | upset | harm | offence | offense | damage | suffering) (was | has been | were | been) (caused | done | felt | experienced | suffered)
    (and | ,) (some | much | real)? <df-offence> (was | were | has been | have been) (caused | felt | taken | experienced)
    any|whatever <df-offence> (caused | experienced | felt | suffered | occasioned)
    (whatever | any) <df-offence> (was | is | came | has been) .. (taken | felt | out)
  unless
    any inconvenience
    that|which it has caused
    inconvenience caused
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
    {df-sorry} (that | how | because | to see | to hear | to learn | to read)* (you | you all | ye | y'all | people | anyone | anybody | someone | some people | some of you | he | she | they | <name> | your|my|our|his|her <kin>) (all | both | really | just | have | had | are | were | was | is | been | ever | now | still | got | being | seem | clearly | obviously | to | must | may | might | so | too | very | that | quite)* (feel | feels | felt | feeling | <df-upset> | <upset-adj> | <sad> | think | thought | believe | believed | took | take | taken | taking | see | saw | seen | found | find | read | heard | misread | misunderstood | misheard | misinterpreted | chose | choose | decided | perceived | perceive | interpreted | interpret | experienced | remember | remembered | saw fit | reacted | react | consider | considered | struggled | came away | reckon | imagine | assumed | assume | (do | did | can | could | will) not (understand | know | like | agree | enjoy | get | see | handle | take | trust | appreciate | accept | find | share | believe | feel) | need | needed | want | wanted)
    {df-sorry} (that)? (your|ur|her|his|their|you|anyones|peoples) (are)? (feelings | feeling | feelins | ego | expectations | pride) ..2 (hurt | got | were | was | are | have | bruised | not met)
    {df-sorry} (that | if)? (it | this | that | what i said | my words | my comment | my joke | the joke | the message | he | she) (has | have | had | was | ever | clearly | obviously | all | just | really)* (upset | hurt | offended | bothered | disappointed | annoyed | angered | ruined | spoiled | spoilt | woke | scared | stressed | inconvenienced | worried | came across | come across | came over | sounded | seemed | hit | triggered | touched | rubbed | made (you | people | anyone) feel | feels | felt | landed | affected | disturbed)
    {df-sorry} (to hear | to learn | to read | to see)? (that)? (you | our customers | our guests | some | many)? (are | were | is | feel | felt)* (not | less than | dis)? (satisfied | dissatisfied | happy | unhappy | disappointed | displeased | upset | unimpressed) with
    {df-sorry} to hear|learn|read|see (about | of | that) (your|the|ur) (experience | trouble | troubles | problem | problems | issue | issues | difficulty | difficulties | disappointment | concerns | feedback | complaint | stay | frustration | delay | order)
    {df-sorry} (that)? you (had | have | were made | got) to (find out | hear | see | learn | experience | undergo | read | discover | endure)
    {df-sorry} (for | about) your (disappointment | frustration | frustrations | feelings | upset | hurt | experience | anger | confusion | distress | pain | hurt feelings)
    (regret | regrets | disappointed | sorry | sad | pity | shame | regrettable | unfortunate) (to | that | if | it | is)* (you | anyone | some | some of you | some people | some (customers|members|guests|readers|users|residents|parents|colleagues|fans|viewers|listeners) | people | they | <name>) (feel | felt | took | see | saw | perceived | heard | chose | have chosen | were left feeling | are dissatisfied | found)
    , (but | and | yh | yeah | so | really | just | also | yes | i | we)* hate (that | it when | to see)? (you are | you were | you feel | you|ur) <very>* (<df-upset> | <sad> | down | low)
    (disappointed | saddened | sorry) to (learn | hear | see) (that)? (your|our|the) ..3 (did not | fell | failed | was not | has not)
    {df-sorrow} (me | us)? (to (learn | hear | see | read | know | think))? (that | of | how | when)? <df-some>* <df-public> (have | has | had | are | were | was | is | been | being | may | might | clearly | now | still | so)* (<df-felt> | came away | come away | left | having to | had to | put out | given | experienced)
    {df-sorrow} (me | us)? (that | to (learn | hear | see))? (our | my | the|this) (message | words | post | campaign | comments | email | joke | intentions | intention | decision) (was | were | has been | have been | had been) (so | been)? (received | perceived | taken | read | misunderstood | interpreted | seen|misinterpreted)
    {df-sorrow} (me | us)? <kin>? that? you (have | had)? (got it into | gotten it into | understood | received | convinced | come to (the | that|see|believe|think|feel) | misjudged | misinterpreted | decided | formed | reached the conclusion)
    {df-sorry} (that | if)? me <-ing>
    {df-sorry} (that)? (this | it) has been (so | such | a | very)* (frustrating | difficult | hard | upsetting | your | stressful)
    {df-sorry} for the (pain | hurt | distress) (that)? you
    (pains | saddens | grieves) (me | us | everyone) that
    heartbroken|saddened that (some | any | anybody | anyone | you | people)
    (you | some | people | he | she | they | <name>) experienced my|our|the ..6 as
    (some | certain | a number of) ..4 (may have been | were | have been | was | had been) (disappointed | affected | saddened | upset | surprised | offended | inconvenienced | misled)
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
    {df-sorry} (that)? (it | this | that | all this | things | everything) (all | has | have | had | ever | just | was)* (came to | come to | went | gone | turned out | worked out | ended | got | played out | panned out)
    {df-sorry} (for | about | at | to see)? (that)? how (it | this | that | things | everything | all | the <kin> | the <df-time> | the day | the|your|our|my _) .. (went | turned out | turned | ended | happened | worked out | came across | came out | panned out | played out | has gone | have gone | got | is gone)
    {df-sorry} (for | about) the way (it | this | that | things | everything | the _) (all | has | have | had | was | were)* (went | gone | happened | turned out | came across | came over | ended | was handled | were handled | handled | panned out | played out | developed)
    {df-sorry} that? (your|the|ur|her|his|our) _ _? (has | have | had | all)* (turned out | got | went | ended up | was ruined | got ruined | happened | worked out | fell through | came to nothing | fell apart) (ruined | wrong | bad | badly | late | cancelled | lost | broken | cold)?
  flags
    I'm [sorry it came to] this.
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
    (it | this) is|was (a matter of | with) <very>* regret that
    unfortunately ..6 (was | were | has been | have been | got | are | is | has | have) ..2 (caused | experienced | delayed | left | lost | missed | damaged | overlooked | sent | charged | delivered | cancelled | come | made | occurred | happened | closed | affected | not)
    it is|was (very | most | rather | really)* unfortunate that
  flags
    [It is regrettable that the letter] went out.
    [It is unfortunate that] the gate stuck.
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
    {apology} (if | that | for | about | i | we | the | you | my) ...8 but|however (you | it | the | there | my | our | he | she | they | things | when | in | at | even | honestly | some | all | no | ugh | well | <kin> | <name>)
    {apology} (if | that | for | about | i | we | the | you | my) ...8 but|however i|we (really | just | honestly | only)* (was | were | had | meant | thought | never | felt | could not | did not | had to | am|are not)
    {apology} (if | that) ...10 but|however i|we (really | just | honestly | only)* (can not | am | are)
    {apology} you ...6 but|however i|we
  unless
    sorry to (be | have|say|complain|sound)
  flags
    I'm [sorry that I was late, but the] train stood still.
    [Sorry about that, however the] week was brutal.
  passes
    Sorry, but we close at five.
    I was tired, but that is no excuse, and I'm sorry.
    I was wrong, but worse than wrong, I was unkind.

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
    (some | a few | a number of | various | several) (teething | technical | initial | unforeseen | administrative | logistical | communication) (problems | issues | troubles | difficulties | glitches | errors)
    (it | this | things) (all | just)? (got | became) (all | a bit | a little | rather | way | just | far)* (too much | much | on top of (me|us))
    (an | a) (oversight | error | mistake | slip | mix up | lapse | glitch) (on the part of | in the | led | resulted | caused | meant | by | somewhere | in our)
    (the | some | a few | our)* (wires | lines | signals) (got | were | must have) (been | got)? crossed
    (a | an | some | any | the | another | certain | this | such)? <df-wrong> (has | have | had | may have | might have | also | unfortunately | then | apparently | regrettably | seems to have | appears to have | can | sometimes | will)* <df-arise>
    (a | an | some | the)? (_)? (issue | problem | error | glitch | mix-up | mixup | incident) (has | have)? <df-arise>
    there (was | were | has been | have been | had been | is been | seems to have been | appears to have been | must have been) (clearly | obviously | apparently | perhaps | unfortunately | evidently | also)? (a | an | some | certain | a bit of a | something of a | a lot of | a number of | a slight | a little)? (_)? (confusion | misunderstanding | misunderstandings | miscommunication | mixup | mix up | mix-up | breakdown | error | errors | mistake | mistakes | oversight | delay | delays | glitch | issue | issues | failure | failures | incident | mishap | lapse | lapses | shortcomings | irregularities | crossed wires | upset | unpleasantness | shouting | roaring | allegations | complaints | lag)
    (things | matters | emotions | tempers | voices | feelings | the <df-time> | the conversation | the argument | the party) (all | just | sort of | kind of | really | clearly | obviously | may | might | had | have | has)* (got | gotten | get | went | gone | ran | spiralled | snowballed | escalated | flared | boiled | blew) (a bit | a little | way | completely | rather | very | all | right)* (out of hand | heated | out of control | too far | away from (me | us) | over | out of proportion | up | high)
    (one | 1) thing led to another
    (slipped | fell | fallen | slip | fall) through the (cracks | net)
    (went | gone | go) (a bit)? (missing | astray | awry | walkabout | poof)
    not (go | gone | went) (quite | exactly | entirely | really)? (according to plan | as planned | as it|they should | to plan | as intended | as expected | as hoped)
    (performance | service | services | delays | delay | noise | issues | disruption | problems | errors | outages | discomfort | downtime | difficulties | interruption|interruptions) (was | were) (sometimes | also)? (observed | experienced | felt | noted | detected | identified | encountered | reported)
    (this | it | that) (change | error | mistake | email | message | request | order | item | point)? (was | got) (simply | somehow | just | unfortunately)? (missed | overlooked | lost | forgotten | dropped)
    (a mind of (its | their) own | (did | does | doing) its own thing | a life of its own)
    (arrangements | service | stay | experience | visit | response | order | delivery | meal | event | product | communication | standards) ..3 (did not | has not | have not | failed to) (live up to | meet | match | reach)
    (was | were) (not | never) (respected | honoured | honored | carried out | followed | handled | communicated | checked | completed | performed | met | delivered | made clear | properly _ | passed on | picked up | recorded | observed | applied | maintained)
    it (was | has been | had been) (decided | felt | thought | considered | deemed | judged | assumed | believed | understood) (some | best | that | necessary | at | to | it | prudent | appropriate | better | easier)
    (it | this) (is | has been) (acknowledged | accepted | conceded | recognised | recognized | admitted) (that | , | $)
    it (appears | seems | would appear | would seem) (that)? (the (mistake|error|letter|email|message|call|parcel|order|booking|payment|list|invoice|file|record|records|delay) | our | parts | an | some | certain | there (was|were|has))
    (it | stuff | things) (just | all | sort of | simply)? happened (so fast | so quickly | that should not | here that | that never | like that | and)
    (things | stuff | words) (clearly | obviously | also | there | here)? (happened | went on | were said | got said | were spoken | took place | occurred) (that | which | in | at | on | here | there)
    (just | sort of | kind of | kinda | somehow | suddenly | simply | must have) (disappeared | vanished | slipped | broke | fell | came out | leapt | got lost | went missing | came off | happened | snapped | tipped)
    (found | finding | finds) (its | their) way (into | onto | to | out | in)
    (decided | chose | seem | seems | appears) to (show | have gone (missing|astray|wrong|out) | have disappeared | have been (lost | dropped | missed | overlooked | sent | deleted) | have got lost | have slipped)
    (influences | tempers | emotions | voices | drink | words | nerves) (accumulate | flared | frayed | ran | run | was taken | were raised | get raised | fly)
    (certain | some | a few | several | many | these | those | obviously | yes | any | unkind | hard | harsh | strong | heated | wrong | hurtful | such)* {df-hidden}
    (the | your | some | a | an | several) <df-item> (was | were) (never | not) (uploaded | cashed | attached | booked | ordered | paid | answered | returned | collected | delivered | filed | forwarded | printed | sent | passed | logged | processed | opened)
    (was | were) not (quite | always | perhaps)* as _ as (it | they | we|i)? (might | could | should) (have)?
    (process | service | standards | event | communication | delivery | care | support | conduct | event | _ process) (fell | has fallen | have fallen) (a bit | a little | somewhat | well | far | rather)? short
    (may | might) have (become | been) (inadvertently | briefly | temporarily)? (visible | accessible | exposed | compromised | accessed | disclosed | viewed)
    (was | were) (<-ed> | sent | shared | left | put) (in error | by mistake | in the wrong | to (the)? (wrong | incorrect))
    (was | were | been) not (always | properly | in every instance | fully)* (included | observed | processed | returned | paid out | carried out | accounted for | protected | kept | followed | recorded | reported | met | mentioned)
    (a (small | limited) number of | some | certain) ..4 (experienced | became | learned | suffered | received)
    (it | that) (just | sort of | simply)? slipped (out | through)
  unless-before
    that (he | she | they) (was | were | had been | is | are) sorry
    {df-others-say}
  unless
    (if | when | whenever | whether | unless | until | once | indicates | indicate | indicating | means | reports) (that)? (an | a | any | some | the | no) (_)? (error | issue | problem | fault | failure | exception | glitch | delay)
    incident ...10 (which involved | that involved | involving | in which)
    (where | at which | whether) (the | an) error
    it was (thought | believed | felt) (that)? (he | she | they) (had | were | was)
    (is | was) no (misunderstanding | confusion | mistake | error | issue | delay)
    by (me | us | my | our | the (management|board|team|company|undersigned))
    i|we (have | had)? made (a | an | the | some)
  when not question
  flags
    [Mistakes were made].
    On Friday [an error occurred] in the billing run.
    [Things got out of hand], as you saw.
    Your letter [was sent to the wrong] flat.
  passes
    It will not help to say that mistakes were made.
    It returns True if an error occurred.
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
    (the | your|ur | my | our | some | a | that | this | these | those | it | things | <df-deed> | stuff) ..3 ((got | gotten) <df-made> | gets (lost | missed | forgotten | overlooked))
    (has | have) (apparently | also | somehow | since | now)? (put in an appearance | come to light | disappeared | vanished | appeared)
    (there is | there are | there has | has come) .. (scratch | crack | dent | hole | stain | mark) (in | on)
  when not question
  unless
    would appreciate|like|be
    please
    see to it
    nobody|no-one
  flags
    [The photo got shared] in the family chat.
    [Your order got lost] somewhere.
  passes
    Please see to it that the sign gets put up.
    You got left behind because I drove off.
    I got dropped from the team.

# --- I couldn't know ----------------------------------------------------------------------
# what a writer says not to have known

rule did-not-know
  severity    warning
  step        4
  message     What you did not know or see defends you; what you did is still untold.
  suggestion  Say what you did, or could have asked, and what came of it.
  source      gold guide; research 2.1 deflection
  match
    i|we was|were not|never (really | fully | even | made)* (aware | told | informed | warned | trained | briefed) (of | that the | about | at | how)
    with (what | the (information | facts | knowledge | time | tools | money | resources)) (that)? (i | we) (knew | had)
    (only | just) (repeating | passing on | quoting | sharing | saying | telling) (what | something | it)
    i|we (really | honestly | just | only | genuinely)? (thought | believed | figured|assumed) (i | we) (was | were | had|could) (helping | doing | being | protecting | allowed | in | the right|joking|ok|fine|more|enough|time|already|until)
    (it | this | that | none of it) (was | were) (not | never) (planned | premeditated | intended | deliberate | calculated | thought out|personal)
    (somehow | apparently | suddenly) ,? (the | your | it | my | a | that | this | everything|we) ..3 (got | was | were | had | has | ended | went | came | disappeared | vanished | slipped|turned)
    something (had | has) to give
    i|we (work | am working | was working | were working) (two | three | double | sixty | fifty | seventy | eighty | <number> | all | so many | long | nights|late) (jobs | hours | shifts | weeks|night|and)?
    you know what (my|our|the|i|it) _? _? (is | are | was | am|gets|get) like
  when not question
  flags
    [I was not aware of] the rule.
    [It was not planned], any of it.
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
    (was | were) (never | not) (ever | really | at all)* (intended | meant) (to (hurt | offend | cause | upset | harm) | as | maliciously | badly | in)
    (was | were) (only | purely | all)* (intended | meant) (in a spirit | purely | kindly | well | to (help | amuse | encourage | celebrate))
    (it | this | which | they | comment | remark | joke | message | post | words | email | gesture | idea) (was | were) (only | just | really | never | all | supposed | not | ever)* (meant | intended | supposed) to (be | come | make | raise | sound)
    (i | we) (really | truly | honestly | certainly | genuinely | swear | promise | just | do hope you know)* (never | did not | had not | would not | would never | do not | have never | aint | not) (for one moment | at any point | ever | mean | intentionally | knowingly | deliberately | set out | in any way | really | actually)* (mean | meant | intend | intended | want | wanted | set out | set | wish | wished | aim | ment | out) (to | for | it | any | this | that | in) ..3 (hurt | harm | offend | upset | insult | offence | offense | happen | disrespect | cause | malice | bad | anything | it | that | any of | nothing | wrong | anyone | anybody | you to | finding | distress | embarrass | like | damage | mislead)
    (did not | never | do not) (mean | intend | ment) (any | it | nothing | anything | harm | to be | for|that)
    (aint | is not | did not) (mean | meant) (nothing | nothin | anything)
    (meant | mean | ment | intended) (no | it all? | that) (harm | offence | offense | disrespect | malice | well | out of | as | in | kindly | with)
    (i | we) (only | just | really | honestly | simply | always | genuinely)* meant (well | it | the best | no | to be | to help)
    (there was | was | with | meant) no (malice | ill will | bad intent | ill intent | ill feeling | agenda | harm)
    best (interest | interests) at heart
    no (offence | offense | disrespect | malice | slight | insult | ill will | bad intention | upset) (was | is | were | ever)? (intended | meant | done | towards | to you|anyone | in my | whatsoever)
    (good | best | purest | noblest) (of)? (intention | intentions | intent | faith | will | heart)
    (without | with no | no | any) (ill | bad | malicious | evil | wrong | such) (intention | intentions | intent | will | motive)
    (came | comes | come | did it | said it | only | all | it was | was | were) (all | only | purely)? (from | out of | with) (a place of)? (love | kindness | concern | care | affection | good | the goodness)
    (in | out of) good (faith | heart)
    (i | we) (was | were) (only | just | honestly | merely | simply | genuinely)* (trying | looking | hoping | wanting) (to (help | be (nice | kind | funny | helpful | honest) | protect | do (the right thing | my|our best | right) | make (you | people | everyone | it) | save | lighten | support | keep | look after | cheer | spare))
    (i | we) (thought | honestly thought | genuinely thought | figured) (it | that | this | you | people) (was | were | would | might) (funny | a good idea | help | rally | laugh | like it | be funny | helpful | ok | okay | fine | just | be ok | find it | be fine)
    (for your own? good | in your own? best? interest|interests)
    with (the | a | no)? (sole | only | best | clear | single)? (aim | purpose | intention | intent | idea | hope) of
    (was | were | am) not (intentionally | deliberately | purposely | ignoring | trying to (hurt|be|ignore|upset|offend|cause))
    (any | the | this | an | was | completely | entirely | totally | purely | so) unintentional|unintended|unintentionally
    only ever (trying | wanted | meant | tried | want | thought | hoped)
    (said | did | wrote | posted | told you | sent | kept) (it | that | this | them)? because i|we (love | loved | care | cared | was trying | were trying | worry | worried | was worried | thought (it | you | that))
    nor (did | do | was) (i | we) (ever)? (mean | intend | want | wish | trying)
    (my | our) (intent | intention | intentions | aim | goal | hope | idea | thinking | purpose | plan) (here | there | all along | throughout | with (it | this | that) | behind (it | this | that))? (was | were | had been | has always been | was always) (to | that | for)
    (i | we) (did | do) not (ever)? (mean | intend) (to | for | the | any | my) (claim | suggest | imply | insinuate | say | come | sound | seem | accuse | exclude | dismiss | belittle | comparison | remark | comment | it)
    (the | our | this | that | my) (film | campaign | post | advert | ad | video | show | event | book | article | project | prank | piece | collection | exhibition | tweet | display | sketch | song | story | image | slogan | costume | poster | speech | email | policy | comment | remark) (was | were | had)? (only | always | originally | never | really | simply)* (meant | intended | designed | set out | sought | created | supposed | aimed) to
    (had | have) (only | just | always)? (meant | intended) (that | it | this | them)? (to | for | as)
    i|we (was | were) (just | only | still | simply | merely | always | really)* (experimenting (,|and|a) | testing | practising | practicing | improvising | learning (how | the | on) | (trying | figuring) (things | something | stuff | it) (out | new) | reacting to | following my|our | thinking out loud | venting | being (honest | friendly | careful | helpful | protective | practical | realistic))
    i|we (just | honestly)? (thought | assumed | figured) that? (someone | somebody | everyone | everybody | they | he | she) (all)? (had | knew | was | were | did)
    i|we (was | were) (always | just | honestly)? (going | planning | about | meaning | intending) to (tell you | replace (it | them) | pay (you | it | them) | put it back | give it back | call you | ring you | text you | fix it | sort it | explain | return it)
    i (only wanted | wanted only) to
    i wanted to (do you | spare you | protect you | save the)
  unless-before
    {df-others-say}
  unless
    (he | she | they) meant (it | that | well)
    assume good faith
    (somebody | someone | man | woman | person | friend | anyone | people) (who | that) (has | have)? (only | just) ever
    (but | however | yet | and) (i | we) (did | have | hurt | still | knew | caused)
    (that | this | it | which | intentions | intention | intent) (does | do | did) not (matter | change | make | excuse | mean)
  flags
    It was [never my intention] to upset anyone.
    [I didn't mean to hurt] you, you know.
    The list was made with the [best of intentions].
  passes
    People have been kind enough to say that I meant well.
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
    (taken | took | lifted | ripped | quoted | stripped | pulled | torn | read) (completely | entirely | totally | wholly)? (out of | of all | without) (the | its | all)? context
    (was | were | been | being | be | is | are | got | have) (misinterpreted|misconstrued|misunderstood|mischaracterised|mischaracterized|misrepresented|misperceived|misquoted) (by | as)?
    (open to | a matter of | down to | subject to) (interpretation | opinion | misinterpretation | misunderstanding | debate)
    (was | were | been | be | is | are) perceived (by some | by many | by certain | as | in (a|that|the|another) (way|light|manner|different) | wrongly | badly | otherwise | differently)
    (was | were | been) (received|interpreted|construed) as
    (was | were | been | be | is | are) (received|interpreted|construed) (by some | by many | by certain | in (a|that|the|another) (way|light|manner) | wrongly | badly)
    (was | were | been) (received|interpreted|construed) (otherwise | differently)
    was|were|been|be|is|are taken|read|seen|heard|viewed|received (by some | by many | by certain | as (a|an|being|rude|unkind|racist|unfriendly|harsh|critical) | in (a|that|the|another) (way|light|manner|different) | the wrong way | wrong | wrongly | badly | otherwise | amiss | differently)
    (it | this | that | which | words | tone | comment | message | email) (may | might | must | could | apparently | clearly | unfortunately)+ (have)? (come | came | comes) (across | over | off | out)
    words|tone|comment|message|email (came | comes) (across | over | off | out) (as | wrong | badly | all)
    (not | never) (how | what) (i | we) (meant | intended | said | wanted | was trying)
    there are|were (those | some | people | many | members) who (found | find | feel | felt | took | think | believe | consider | saw)
    (what | which) (some | many | certain) (people | members | customers | guests | have | may) .. (perceived | seen | felt | found | find | chose)
    (gave | given | giving | give) (you | anyone | people) (this | that | the | a | an)? (wrong | false | bad | mistaken)? impression
    (misinformation | inaccuracies | falsehoods) (about | surrounding | around | circulating | that | out | in)
    (speculation | rumors | rumours) (surrounding | around | circulating | that | out | in)
    (false | untrue | baseless | unfounded | wild | malicious) (speculation | rumors | rumours) about
  when not question
  flags
    My words were [taken out of context].
    My [words came out wrong].
    I'm afraid the joke [was taken the wrong way].
  passes
    The value is interpreted as a number.
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
    (due | owing) to (the | a | an | our | certain | some | very)* _? (circumstances | reasons | pressures | weather | traffic | demand | shortage | shortages | workload | backlog)
    (caused | driven | forced | dictated | triggered | affected | delayed) (in part | mainly | largely)? (by | on us by) (the | a | an | some | our)? (very | a)* (high | market | weather | technical | operational | unforeseen | external | seasonal | unexpected | financial | vehicle | staff | lack | shortage | fault | failure | upgrade | strike | outage | backlog | surge)
    (unavoidably | unavoidable) (late | detained | delayed | absent | delay | delays | circumstances)?
    (half | most | several | some | many | two | three) (of)? (the | my | our)? (team | staff | lads | crew | office | drivers | colleagues) (was | were | is | are)? (all)? (off | out | away | sick | ill | down)
    (during | after | following) (a | an | the | our | my | recent | planned | scheduled)+ (migration | upgrade | update | maintenance | rollout | changeover | switchover | transition | restructure | reorganisation | reorganization | relaunch)
    (for | due to | owing to | because of | given | citing) (various | certain | some | a number of | other | purely)* technical (factors | circumstances | reasons | pressures | conditions | constraints)
    technical (difficulties | issues)
    (operational | external | market | logistical) (factors | circumstances | reasons | pressures | conditions | difficulties | issues | constraints)
    (unforeseen | various | extenuating | mitigating | exceptional) (factors | circumstances | reasons | pressures | conditions | difficulties | issues | constraints)
    circumstances (beyond | outside | have | arose | meant | made | conspired | forced | were)
    (we are | we have been | are | we are currently | have been) (currently)? experiencing (a | an | some | very | unusually | exceptionally | higher | high | unprecedented | operational | technical)
    (higher | larger | increased | unusually high | exceptionally high | very high | unprecedented) (than usual | than normal)? (volume | volumes | demand | workload | levels)
    (high | large | huge) (volume | volumes) of (calls | orders | requests | messages | passengers | enquiries | emails)
    (something | stuff | a thing | an emergency | other things) (came up | has come up | comes up | cropped up)
    (left | leaves | leaving) (very | us | me | the _)+ (with)? (little | no) (room | alternative | choice | option | time) for?
    (headwinds | market | economy | circumstances | events | pandemic | lockdown | inflation | costs | prices | finances | weather | covid | numbers | situation) (have | has | just | simply)? (made | forced | dictated | drove | left | obliged | compelled|tied) (the (decision|choice|call) | us | me | our hand|hands | my hand|hands | it (necessary | impossible | hard | difficult))
    (due | owing) to (an | some | a)? (administrative | unfortunate | internal | human | simple | clerical)? (oversight | misunderstanding | miscommunication | mix-up | mixup | mishap | unforeseen)
    (was | were | had been) (due | owing | down) to (the | a | an | some) !my|our
    (a | the)? (combination | number | variety | series) of (factors | circumstances | staffing)
    (staffing | supply | financial | winter) (pressure | pressures | shortage | shortages | issues | chain | chains)
    (factors | conditions | weather | traffic | pressures | attendance | circumstances | pandemic | driver) ..6 (contributed to | played a (significant)? (role | part))
  flags
    The parcel is late [due to unforeseen circumstances].
    [We are experiencing a] surge in calls.
    The change was [caused by the market].
  passes
    A high-level view is given below.
    The rent is due to Mr Bell on Friday.
    It was late because of me.
    You lost the place because of my lie.

rule due-to-at-the-start
  severity    warning
  step        4
  message     “Due to …” hands the cause to something outside.
  suggestion  Say what was in your hands: what did you do or not do?
  source      research 2.1 deflection
  match
    ^ (and | but | so)? (due | owing) to !my|our|me|us
  with
    was | were | have been | had been | had | could not | late | later | longer | unable | delay | delays | delayed
    experienced | exceeded | stands | stand | revised | cancelled | closed | postponed | circumstances | demand | shortage | weather
    sorry | apologize | apologies | regret | regrets | regretfully | unfortunately
  flags
    [Due to the] strike, your order was late.
  passes
    Due to this limit, a name can have only eight letters.

rule things-conspired
  severity    warning
  step        4
  message     Here the traffic, the phone or the system is to blame, and you drop out of sight.
  suggestion  What could you have done? Begin there.
  source      research 2.1 deflection
  match
    (the | my | our) <df-outside> (on _ _? | in _ _? | to _ _? | at _ _? | around _ _? | over _ _? | here | there)? (was | were | has | have | had | had been | has been | have been | got | just | kept | went | did not | would not | never) (just|so|really|completely|all|very|absolutely|totally|been|also|then)* <df-broke>
    (traffic | flights | trains | work | signal | wifi) (was | were | had been | has been) (just | so | really | completely | all | very | absolutely | totally)* (bad | terrible | mad | crazy | hectic | awful | horrendous | heavy | gridlocked | hell | murder | brutal | shocking | cooked)
    (the | my | our)? (alarm | alarm clock | app | phone | notification | reminder | calendar) (did not | never | had not | not) (go off | gone off | ring | buzz | ping | work | remind|tell|notify|come|show)
    (roads | trains | buses | lines | phones | systems | computers | servers) (were | was | are | have been | had been) (all | completely | just | so | really)* (icy | blocked | closed | down | delayed | cancelled | late | off | packed | jammed | a mess | a joke | chaos | a nightmare | busy)
    (autocorrect | autofill | spellcheck | predictive text | siri | alexa) (strikes | struck | got | did | again | is|was|has)
    (the | my | our)? (traffic | battery | phone | wifi | internet | server | system | computer | laptop | alarm | car | train | bus | app | autocorrect | network | signal | printer | calendar | outlook) (literally | just | on the way | on the _ | had | has | then | also | completely)* (died | crashed | froze | broke | failed | glitched | ate | did not | would not !have | never | auto | changed | autocorrected | auto-filled | filled | deleted | dropped | lost | sent | played | decided | refused | packed | took)
    there (was | were) (just | literally | also)? no (fuel | petrol | parking | signal | bus | buses | taxi | taxis | trains | power | light | diesel | data)
    (the | our) (supplier | courier | caterer | caterers | printer | printers | venue | builder | builders | post | postman | delivery) (was | were | has | have|had|ran) (late | delayed | slow | behind)
    (the | my) (deadline | deadlines | schedule | timetable | roster | rota | permit | template | meeting | shift | call) (was | were | moved | came | got | ran | says | has | kept) (tight | late | at | twice | moved | brought forward | short | over | changed | insane | impossible | out | eight | changing | such)
    (the | my | our | this | that | a) (bloody | stupid | damn | old | new | whole | work)* <df-outside> (on (the|my) _ | in (the|my) _ | at (the|my)? _)? (did not | never | would not | kept | keeps | refused | failed | had|has | just | then | also)* (died | crashed | crashing | froze | freezing | broke | failed | failing | glitched | ate | lost | jammed | stalled | conked | packed (in | up) | cut (out | off) | gave (out | up) | went (down | off | dead | flat | out | under | bust | mad | wrong | and | on strike | ,) | (going | gone) (down | off|wrong) | fell (over | through) | flag | load | sync | save | send | start | turn (up | on) | come | arrive | show (up)? | work | let (me | us) down | swallowed | deleted | dropped | came (late | through | off))
    <df-outside> (was | were | is | are | has been) (running)? (just | so | really | very | super | extremely | painfully)* (slow | slowly | laggy | unreliable | temperamental | ancient | overloaded | unstable)
    the (rain | snow | wind | water | fog | ice | dark | heat | storm | flood | crowd | queue | line) (came | got | blew | made | was coming | took | moved | kept | caught)
    (phone | battery | signal | wifi | laptop | tablet | ringer | notifications) (was | were | had been) (at | in | on (silent | vibrate | mute | charge | airplane | flight | one percent) | dead | flat | out of | gone | off | charging | muted | upstairs | downstairs)
    (third-party | third party | external | outside) (vendor | supplier | provider | contractor | partner | company | service | system | tool | platform | agency) ..3 (experienced | suffered | had | failed | was | were | did not)
    (he | she | it) (is | was) (only | just | still | a)+ (young | puppy | dog | rescue | baby | child | kid | toddler | learning | boy|pup|playful)
    (instructions | manual | label | sign | rules | contract | email | brief | notice | recipe | guidelines | map | handbook|form|website|packet) (did not | said nothing | says nothing | made no | was not|never) (say | mention | about | clear | state | warn|explain|said|mentioned|there|specify)
    (was | were | did | had | got | went | sent | routed) ..3 (by default | at random) (, | $ | as)
    (was | were) (set up | generated | sent | assigned | routed) ..3 (by default | automatically | at random)
  unless
    (before | until | till | if) the (rain | snow | wind | water | fog | ice | dark | heat | storm | flood | crowd | plane | train | car | bus | power)
    (system | server | network | app) would not have
    but|although (the | my | our) <df-outside> (has | have) been
    (the weather | the network | it) (has | have) been ..4 (here | there)
  when not question
  flags
    [My phone died] at four, and then the bus broke down.
    [The traffic was terrible] all the way.
  passes
    I was home before the rain came.
    This option is off by default.
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
    (not | never) (in a good (place | way | mood | headspace) | thinking straight | in my right mind | thinking clearly | feeling well)
    (had not | when i have not) slept
    (i | we) (have | had | would | had had | have had | was having | were having | been having) (just | also | only | had | really | been having | already | been)* (a | an | the | such a | one of)? (really | very | so | pretty | bit of a | truly | lot of a | most | hell of a)* (<df-rough> | hell of a | one of those) (old | few)? <df-time>
    (a lot | so much | too much | loads | stuff | enough | a great deal | much | things) (is | was | has been)? (going on | on my plate | on my mind | to deal with | to do | on at work|home | happening)
    (at | after) the end of a (very | really)? (long | hard | rough) <df-time>
    (work | works | things | life | everything | home | school | uni | the <df-time> | this <df-time> | it (has | had)) (is | has been | have been | was | were | had been | been) (just | so | really | absolutely | pretty | a bit | completely | all | very | also | on at)* (mad | crazy | hectic | mental | manic | flat out | full on | nuts | insane | a nightmare | stressful | brutal | chaos | chaotic | a lot | cooked | bonkers | non-stop | frantic | piling up | tough | rough | busy | one thing after another)
    i|we (also | then)? (got | fell | took | was taken) (sick | ill)
    i|we (had | have got | had got) (exams | finals | deadlines | football | training | a deadline | an exam | back to back meetings | so many meetings | a lot of work | a lot on | too much on | so much on)
    (boss | manager | work | client | clients | kids | baby | mother | mum) (has | had | have | was | were) (been)? (on at | at | all over | riding | on my) (me | neck | back | case)
    (life | work | things | stuff | kids) (just | sort of)? (got | gets | gotten) (in the way | on top | crazy | busy | hectic | mad | too much)
    (the) (stress | alcohol | drink | wine | hunger | pressure | hormones | medication | meds | anxiety | depression | pills | exhaustion | lack of sleep | beer | vodka) (was | is | did | talking | made | got | took | that | does | from)
    (it was | was | that was | it is | that is) (just | only | probably)? the (stress | alcohol | drink | wine | pressure | hormones | medication | meds | anxiety | devil | booze | hunger | exhaustion | beer | tiredness | heat | moment)
    (at | during) a (very | particularly | extremely | really)? (time | moment | period) of (considerable | great | personal | real | severe | extreme)* (strain | stress | difficulty | grief | turmoil | pressure | crisis | change | upheaval | transition | uncertainty)
    it was (very | so | really | already | getting)? late (,|and|at|in)
    (been | going | go | was) (going)? through (a lot | so much | a rough | a hard | a bad | a difficult | some stuff | stuff | a tough | hell | a divorce | a breakup)
    (my | me) head (is | was | has been | been) (all over | in bits | not | a mess | gone | wrecked | fried | elsewhere | up)
    i|we (was | were) (just | only | really)? in (a | such a | one of my) (really | very)? (mood | bad mood | foul mood | state | funk | rush | hurry | bad place | dark place)
    my <kin> (had | has | is | was) (just | only just | recently)* (gone into | been taken | been rushed | been diagnosed | been ill | been sick | passed | died | in hospital)
    (in | it was) (the | a) (heat of the | heat | hot | weak) moment
    i|we (did | do) not have (the | much | enough) (time | energy | headspace)
    (on my plate | on top of me | back to back | up to my eyes | rushed off my feet | run off my feet | brain fried | brain is soup | head was all over)
    with (the | my|our|a) ..4 (on top of me | pressing | being ill | not sleeping | (going on (at | in | with | right | here | around | , | $)) | and everything | and all (that | of it) | at work)
    (my | me) (head | back | brain | stomach | tooth | knee | leg | bp | nerves | hormones | body | mind | blood pressure | neck | foot | tummy) (was | is | were | are | has been | had been | really | just | also | on | been | not)* (killing | hurting | banging | pounding | splitting | not working | working | messed up | fried | cooked | playing up | at me | higher side | shot | in bits | spinning | elsewhere | racing | mush | melted | fogged | foggy | aching)
    (i|we) (had | have) (not)? (been | was) up (all night | since | with the | till)
    (job | work | boss | course | shifts) (had | has | have) (me | us) (on | in | running | working | doing | all | going)
    (i|we) (was | were | have been | had been) (buried | drowning | snowed under | knee deep | swamped | up to (my | our) (neck | eyes | ears | elbows)) (in | with | under)?
    it (has been | was | is) (just | all | so | really)* (a)? (non-stop | nonstop | relentless | madhouse | zoo | hectic | manic | bedlam | frantic)
    (what | something) came over me
    it (was | had been | has been | is been) (a | an | quite | very | exceptionally | such | really)+ (busy | stressful | hectic | chaotic | mad | demanding | manic)
    work (has been | was) (bananas | mental | mad | crazy | hectic | insane | cooked)
    what with (the | my | all | work)
    (running | been) (two | three | a | <number>) (men | man | staff | people | nurses | drivers | person)? (short | down)
  unless-before
    {df-others-say}
  unless
    overwhelmed (by | with) (the | your | all | so | how | this | gratitude | love | joy)
    poorly <-ed>
    enough to do so
    (you | u) (was | were | are | had | have | must)
    (sick | ill) (about | with | over | to | at | of)
    (not | never) (going to | gonna)? (say | pretend | claim|tell you) (that)? i was
    whatever bc
  when not named-act, not question
  flags
    [I was so tired] that evening.
    [I've had a terrible week], honestly.
    [Work has been mad] since the move.
    There was [a lot going on] at home.
  passes
    I was overwhelmed by all the cards.
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
    (there was | there is | there were | was | were) (really | simply | literally | just)* (nothing | no way | not (really)? (much | any (other)? (way|choice|option)) | no other way) (else)? (i | we | anyone | that) ..2 (do | could | can | have | done)
    (could not | can not | could never | can never) (always)? (have | be | have been | easily)* (helped | foreseen | avoided | prevented | known | anticipated | predicted)
    what (can|could) you do $
    (been | was | is | were | having) just? one of those things|days|weeks|months|years|mornings
    (is | was) (nobodys | no ones | noones | nobody's | no-one's | not anyone's) (fault | doing) $
    (nobody | no one) (could | would) (have | of) (known | foreseen | predicted | stopped)
    (anyone | anybody | anyone else) (would | would have | would of|could have) (of | have)* (done | looked | reacted | said | thought | lost) (the same | that)?
    i|we did (what | all | everything|the best) (i|we) (had to | could|can)
    (mix ups | mixups | mix-ups | accidents | slip ups) (can | do | will)? happen
    (beyond | outside) of? (my | our | anyones | all | anybodys | human) (direct | immediate)? control
    any (son | daughter | mother | parent | father | man | woman | company | team | friend | dad | mum | mom | manager | boss | brother | sister | owner | husband | wife | employer | school | landlord | driver | reasonable person | normal person | decent person) would (have (done | said | reacted | felt) | do | say | react)
    (head office | headquarters | hq | corporate | the algorithm | the system | the board | the bank | insurance|the insurer|upstairs|management) (makes | make | decides | decide | sets | set | handles | runs|controls|insists|insisted|does|did not|made) (those | the | that | all | this | it | on|these|us|allow|let)
    (something | things | it) (was | were|is) (bound | going) to (happen | give | go wrong | slip|snap|come)
    what to do ,
    hand was (rather | really | kind of)* forced
    nobody|no-one could have (ever | possibly)? (known | seen | guessed | foreseen | predicted | expected | imagined)
  unless-before
    {df-others-say}
  flags
    It was [out of my hands].
    [Nobody could have foreseen] it.
  passes
    You had no choice, because I gave you none.
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
    (that is | it is | thats | is) (just)? (the way | how) (i|we) (am|are|was|were) (made | built | raised | wired | brought up | born)
    i|we (was | were | am | is | have been) (born | made | raised | brought up | built | wired) (like | this way | that way | to | with | up to) (this | that | _)?
    i|we (was | were | am) (raised | brought up) (in | by | old|strict)
    (i|we) (grew up | come from | was raised | were raised | came) (in|from) (a|the|an) (house|home|family|household|place|culture|generation|time|environment|world|different|country)
    in my|our (family | culture | house | household | line of work | industry | business | trade | community | line) we|it|people|everyone|elders|everybody|no|nobody|never|things
    (runs in | is in | it is in | was in) the|my|our family|blood|genes|nature|dna
    (i|we) (just|really)? (do not | can not | never | have never) (cope | deal | do | handle | been good) (well)? (with|around|at)
    (i|we) (have|had|got) (a | an | my | such a) (temper | short fuse | big mouth | loud voice | dark sense | dry sense | weird sense | strange sense | temper on)
    i|we am (still | only | just)? (a | an) (still | very | rather | pretty)* (blunt|direct|honest|passionate|emotional|forgetful|loud|jokey|straight|proud) (person|man|woman|guy|player|speaker|$)
    (a | such a | another) (different | other) (time | era | age | country | world | generation) (back)? (then)?
    (a | so) (lot | much) (still)? to learn
    i am (still | only | just | new|young)* (a (student|beginner|newbie|learner|trainee|rookie|novice) | new here|to | learning the ropes)
    (the | my) (past | ex | father | mother | childhood | upbringing) .. (made me | did it | is so | why i|we | is where | is how)
    (that | this | it) (is | must be | probably is) (where | why) (it comes from | it came from | i am like this | i do it | i react)
    (i|we) (came up | grew up | trained | started out | learned | learnt | cut my teeth) in (a | the | an)? _ _? (where | when | that)
    we (are | were) all (just | only)? (messing | drinking | laughing | joking | kids | young | doing | at it)
    (trauma | attachment | childhood) (thing | response | wound | issue | issues)
  unless-before
    {df-others-say}
  unless
    and you (did|do) it
    (great | good|bad|terrible) with words
  when not question
  flags
    [You know how I get when] I'm hungry.
    [That's just how I am].
  passes
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
    does|do not (reflect|represent|define|show) (who|what|our|my|the|how) (i|we|values|company|true|real|person|our|standards|team|views|character|usual|high|heart|beliefs)
    not (representative|indicative|reflective|typical|characteristic|reflection) of (who|what|our|my|the|how|me|us|this)
    (do not | does not | not) (have | had | got | a | is there)* (a|one|any) (racist|hateful|bad|mean|cruel|malicious|sexist|violent|nasty|evil|dishonest) (bone|thought|cell|intention)
    never (had|have) a (hateful|racist|bad|mean|cruel|malicious|nasty|unkind|evil|dishonest) (bone|thought)
    (out of | against | not in) (my|our)? (character|nature)
    (anyone | anybody | those | people | everyone | everybody | ask anyone | all | as anyone) (of you | here)? (who|that) (know|knows|has|have|is|are|follow|follows|work|works|met|grew|shared|knew) ..3 (me | us | this (channel | page | show | account | club | team) | (my | our) (work | career | show | channel | record | story)) ..8 (know|knows|tell|will|confirm|i|that|ask|say|agree|understand)
    you know (me (,|better|well|$) | that? (i|we) would (never|not) | that? (i|we) (am|are) not (a|like|that|the) | that? (i|we) never (mean|meant|want|would))
    (i|we|company|club|school|team|it|brand|department) (have|had|has|am|are|is)? always (sought|aimed|aim|strived|strive|striven|tried|try|valued|value|values|respected|respect|loved|love|cared|care|cares|stood|stand|supported|support|championed|prided|maintained|prioritised|prioritized|encouraged|welcomed|acted|treated|worked|put|taken|take|given | made (it|every) | been (a|an|there|proud|committed|fair|honest|open|against|about|my|our|the|someone|somebody|one of|very|supportive|known|good|kind|loyal|clean|straight))
    (project | app | company | club | firm | scheme | programme | program | centre | center | organisation | organization | business | festival | show | factory) (has|have) (served|supported|helped|given|created|employed|brought|delivered|contributed) ..6 (years|decades|families|communities|community|customers|people|thousand|million|jobs|society|generations)
    (i|we) have (nothing but | the utmost | the greatest | enormous | extraordinary | immense | great | so much | huge | deep | the highest | only | deepest) (respect|love|admiration|affection|regard|time)
    (i|we) (love|respect|value|admire|adore|support|cherish|treat) (and)? (love|respect|value|support|admire)? (all|every|each|women|my|our|people|everyone|everybody|both|those) (people | women | culture | cultures | community | communities | person | customers | fans | and | members | colleague | colleagues | of | customer | race | races | religions | one | the same | with | equally | guests)
    (some of my | my) (best|own|closest|oldest) (friends|friend|wife|husband|kids|children|mother|dentist|doctor|sister|brother) (are|is|were|was) (<name>|black|gay|asian|muslim|jewish|indian|one|from|disabled|trans|immigrants|women)
    (we | company | club | school | team | bank | it) value|values (each | every | all | our | its)+ (and | every | one | single | of | our | its)* (people | customer | customers | member | members | guest | guests | employee | employees | client | clients | colleague | colleagues | staff | user | users)
    (is | has | have | always | been | remains | remain)+ (at | in | central to | part of | core to) (the | our | very)+ (heart | core | dna | centre | center | forefront | foundation)
    (staff | team | teams | crew | drivers | engineers | volunteers | colleagues) (have | has | are | is | were | was) (all)? (been)? (working | worked) (round | around | very | extremely | so | incredibly | really | tirelessly | hard | flat | day)
    i|we (set | hold | have) (myself | ourselves)? (very | extremely | such)? (high | the highest) standards
    you know how (much | hard | well) i|we (work | love | do | care | value | try | respect)
    last (thing|person) (i | we | on earth | in the world | to) (would | want | wanted | ever | who | hold | hurt | do | intended | meant | would ever)
    (can not | could never | never | not | you can not) (going to | ever)* please (everyone | everybody | everyone)
    (my|our) (love | respect | admiration | affection | support | commitment | record | reputation | track record | door policy | conscience | credentials) (for|to|of|on|as|is|has|speaks|,)* ..6 (beyond | speaks | is clear | unquestioned | unquestionable | doubt | clean | known | always | never | strong | spotless | unblemished | second to none)
    (i|we|company|club|it) (acted | have acted | has acted) (at all times)? (in|with|within|according|properly|lawfully|correctly|responsibly)
    (i|we|team|staff) (have | has | had | always | all)* (work | worked|working|works) (so | very | really | extremely | incredibly | damn)+ hard (on | to | for | here | every | all | not | , | $ | and|at)
    (my | our) (first | main | only | number one | top | overriding)? (priority | priorities) (has been | has always been | was | is always)
    heart (is)? (clean | pure) (to | toward | towards | $)?
  unless-before
    {df-others-say}
  unless
    all my|our love
    you know who you are
    your heart is clean
    supposed to (tell | say)
  when not question
  flags
    That [is not who I am].
    [Anyone who knows me will tell] you so.
    [We have always valued] our guests.
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
    i|we (was | were) (led | given) to (believe | understand | think)
    let me be (clear | absolutely clear | very clear | perfectly clear)
    (for the record | the fact is | the truth is | the reality is)  (i|we|that|,) (am|have|did|never|are|is)
    (under|with) the impression (that)?
    (acted | act | was | were | done | handled | been | made | dealt | operated | complied) ..3 (within | in line with | in accordance with | according to) (the | our | all | my | professional)* (rules|policy|policies|law|guidelines|terms|procedure|procedures|regulations|advice|rights|protocol|licence|license|contract)
    legally|technically accurate|correct
    are|is aware of (certain | some | recent)+ (reports|concerns|allegations|claims|comments|speculation|rumours|rumors)
    nothing (actually | really | improper | inappropriate | illegal | untoward | physical | bad) happened
    i (honestly | really | genuinely)* (do | can) not (even | really | actually | honestly)* (remember | recall) (saying | doing | it | any | that | the (conversation | incident | details) | ever | this | being | having)
    (i|we) (make|makes) no apology|apologies
    (recollection|recollections|memory|memories|account|version) (of)? ..5 (differs | differ | may vary | vary | different | is different | are different)
    (firmly|strongly|categorically|utterly|completely) (rejected|reject|denied|deny|refute)
    (^ | , | tho | but | and) to be fair , (i | we | it | the | he | she | they | someone | somebody | that | there | nobody | no-one | everyone)
    (i | we) (categorically | strongly | absolutely | firmly | completely | totally | utterly|cast|deny) (deny | reject | refute | no)
    you know (how it (is | goes | gets) | what it is like | yourself | yourselves) (with | , | in | at | when | here | $ | these | they)?
    ^ in (all)? fairness , (i | we | it | the | he | she | they | this | that | there | my | our)
    at no (time | point | stage) (did | have | had) (i | we)
  when not question, not named-act
  flags
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
    this (is | was) (a | my | just | only)* (hobby | volunteer | unpaid | spare time) (project | thing | work | effort)
    i|we (do | did | am doing | run | maintain | make) (this | it | all this | all of this) (for free | unpaid | in my spare|free time | as a hobby | on top of my | out of my own pocket | for nothing | for the love)
  flags
    [This is a hobby project], after all.
    Remember that [we do this for free].
  passes
    The volunteers waited for me in the cold.
    I left you with an unpaid invoice.

rule in-my-defence
  severity    warning
  step        1
  message     This argues a case instead of owning an act.
  suggestion  Leave the defence out; the reader hears only what comes before or after it.
  source      article, step 1; research 2.1 deflection
  match
    in my|our (own)? defence|defense
    in (all)? fairness the
    what was|could|am i (supposed | meant | expected) to do
  unless-before
    {df-others-say}
  unless
    you|your
  flags
    [In my defence], the brief came late.
    The bus was full, [what was I supposed to do]?
  passes
    In my defence, you had the only key.
    I have nothing to say in defence of it.

rule it-was-brought-to-us
  severity    warning
  step        3
  message     “It has come to my attention” puts you among those who only heard of it.
  suggestion  Say what you did, not how you came to hear of it.
  source      research 2.1 deflection
  match
    (has | have) (come | been (brought | flagged | drawn)) to (my | our | the _) attention that
    it (has | is) been (flagged | pointed out) (to (me | us))?
    ^ it (appears | seems | looks) (that | like | as if) (the | our | your | a | an | there)
  when not named-act
  flags
    [It has been pointed out] that the sign was rude.
    [It appears that the] hamper was packed twice.
  passes
    You pointed out that I had not paid.
    The hall looks like a church, and I shouted in it.

rule things-get-missed
  severity    warning
  step        3
  message     Things do not get missed by themselves: this hides who missed them.
  suggestion  Say it with “I”: “I missed …”.
  source      research 2.1 deflection
  match
    (things | wires | corners | files | emails | mistakes | statements | stuff | details | boundaries | messages | words | names) (do | does | can | will | just | sometimes)* (get | gets) (<-ed> | cut | lost | forgotten | said | made)
    (things | stuff | details | emails | names) (do | does | can | will) (slip | get)
  flags
    On a busy day [details do get missed].
    [Corners get cut], as you know.
  passes
    I will see that your emails get read.
    I cut corners with your roof.

rule it-was-the-drink
  severity    warning
  step        4
  message     The drink, the heat or the software did not do it; this leaves you out.
  suggestion  Say what you did; the circumstances can stay out or come second.
  source      research 2.1 deflection
  match
    (^ | ,) <df-oh>* (it is | it was | is) (all | only | just)? (the | this | that | my) (new | old)? (heat | rum | drink | tablets | lights | bank | buses | computer | system | wind | beer | wine | weather | traffic | hormones | meds | pills | stress | booze | job | tequila | vodka | gin | algorithm | app)
    (tequila | vodka | gin | drink | rum | wine | beer) (is the devil | had me | talking | got (to | the better))
  when not question
  flags
    [Honestly, it was the wine].
    That was the [rum talking].
  passes
    It was not the wine, it was me.
    I drank the wine that you had kept for the wedding.

rule another-culture
  severity    warning
  step        4
  message     What was usual elsewhere or in other years does not answer for what you did here.
  suggestion  Leave the custom out and say what you see in it today.
  source      research 2.1 deflection
  match
    in my|our (country | culture | tradition | village | side) (we | it | the | such | this | that | nobody | one | things)
    (normal | common | usual) in my|our (culture | country | tradition)
    (my | our | a | that) generation ..3 (was not | were not | in which | did not | never)
    (culture | times | standards | practices) ..5 (was | were) (very)? different
    (they | it) (was | were) (a)? (very)? different times|time
  unless-before
    {df-others-say}
  when not question
  flags
    [In my country we] say it to everyone.
    [My generation was never] taught it.
  passes
    In my country house there is a room for you.
    You told me that we had different times on the tickets.
