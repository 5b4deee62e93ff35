# Guilt that becomes the topic: the reader would have to comfort the writer.
faults self-punishment

# Words that call oneself worthless. "coward" and "liar" are left out: they often own up to one act.
nouns sp-thing      monster failure idiot fool moron loser disgrace embarrassment disappointment burden fraud fake phony/phonies joke disaster catastrophe trainwreck train-wreck wreck liability menace danger villain devil witch demon beast animal donkey ass pig rat snake worm dog cockroach parasite leech screwup fuckup letdown cretin imbecile dunce dummy/dummies clown muppet plonker wanker twat prick arsehole asshole dickhead bastard bitch shitbag numpty eejit gobshite simpleton halfwit weirdo freak creep psycho brute savage bully criminal traitor waste runt curse jinx scumbag lowlife deadbeat degenerate sinner nightmare plague pest nuisance
# Adjectives that turn a role ("friend", "mother") into a verdict on oneself.
class sp-bad        terrible horrible awful bad rotten useless lousy shit crap rubbish stupid pathetic worthless hopeless dreadful vile wicked evil disgusting despicable horrid garbage trash trashy shitty crappy failed miserable wretched poor gutless pitiful sad broken small weak selfish worst dumbest stupidest biggest lowest vilest cruelest flakiest laziest unfit rubbishy toxic cursed dumb shocking pointless nasty silly incompetent smallest saddest ugliest meanest weakest cruellest rottenest shittiest crappiest pitiable defective faithless spineless clueless hateful disgraceful ungrateful good-for-nothing
class sp-most       worst dumbest stupidest lowest vilest thickest flakiest smallest saddest ugliest meanest weakest laziest rottenest cruelest cruellest shittiest crappiest
class sp-mod        a an the such this that one some another so very really total complete utter absolute big huge old little stupid silly poor useless worthless pathetic hopeless terrible horrible awful rotten bloody fucking fuckin damn goddamn freaking effing massive right proper just only literally honestly simply truly always clearly probably obviously actually basically seriously definitely certainly frankly walking living human miserable wretched lazy selfish evil wicked toxic vile ugly fat dumb biggest greatest most of her his their your my our real also again first-class well stupidest dirty
nouns sp-role       bf gf hubby wifey granddaughter grandson niece nephew carer nurse doctor driver flatmate volunteer pet owner bride groom christian believer citizen listener person people/people human man/men woman/women guy girl boy being mother mum mom mam dad father parent son daughter child/children brother sister sibling aunt aunty auntie uncle cousin nan grandad grandma grandmother grandfather husband wife/wives partner girlfriend boyfriend spouse fiance fiancee friend mate bestie pal colleague coworker teammate boss manager leader lead employee worker intern assistant student pupil teacher tutor coach captain player neighbour neighbor tenant landlord roommate housemate maintainer engineer coder developer dev programmer founder mayor minister host bridesmaid godmother godfather soul creature excuse specimen example article object mess liar coward cheat hypocrite
phrase sp-adv       (literally|honestly|really|just|simply|truly|always|clearly|probably|obviously|actually|basically|seriously|definitely|certainly|frankly|still|such|only|so|also | nothing but | by all accounts | at heart | kind of | to be honest)
phrase sp-i-am      (i|we am|are {sp-adv}* | i (really|truly|honestly|always|just|still|only) am {sp-adv}* | i am (nothing but | no more than | no better than | not even | little more than) | i|we (will|shall|would|must|may|might|could)? (always|still|just|probably)? (be|remain|stay) always? | i|we have (always|never)? been (always | nothing but | anything but)? | i|we (feel|felt|seem|look|sound) (honestly|really|just|literally|truly|absolutely)? like {sp-adv}* | (feel|felt|feeling) (honestly|really|just|literally)? like | ^ am {sp-adv}* | i|we have become | (i|we call|called|calling | telling ..3) myself|ourselves | i see | makes? me feel like | i be | it makes me | i was always | always was)

rule worthless-thing
  severity    warning
  step        7
  message     Calling yourself names makes your reader look after you instead of being heard.
  suggestion  Say what you did rather than what you are: “I …, and that was wrong.”
  source      research 2.1 self-punishment; article, step 7
  even        negated
  even        reported
  match
    {sp-i-am} <sp-mod>* (broken|toxic|damaged|cursed|doomed|poisonous|poison|defective|unlovable|irredeemable|unforgivable|useless|pathetic|hopeless) (, | and | inside | to everyone | for everyone | to you | goods | person | beyond)
    (king|queen|prince|princess|champion) of (the)? (idiots|fools|losers|failures|screwups|liars)
    (family|house|team|office|village|class) (screwup|disappointment|failure|villain|idiot|embarrassment|disgrace|joke)
    i am no (good|use) (to|for|,)
    (nothing|little) (good|decent|worth) ..2 (in|about|inside) me
    what (kind|sort|type) of (a|an)? (monster|friend|person|mother|father|man|woman|husband|wife|son|daughter|brother|sister|mum|dad|parent|human|idiot|animal|teacher|boss|colleague|neighbour) (does | am i | would | treats | forgets | lies | leaves | says | behaves | acts | misses)
    {sp-i-am} <sp-mod>* <sp-thing>
    {sp-i-am} <sp-mod>* (waste of | piece of | sack of | bag of | pile of | lump of) (a|an|the)? _
    {sp-i-am} <sp-mod>* (scum|trash|garbage|filth|dirt|poison|vermin|worthless|useless|hopeless|pathetic|disgusting|despicable|vile|contemptible|unlovable|cursed|rubbish)
    {sp-i-am} <sp-mod>* (so|such|really|just|very) (stupid|dumb|thick|evil|toxic|broken)
    {sp-i-am} (stupid|dumb|evil|toxic|thick|terrible|horrible|awful|nothing|nobody|shit|crap|finished) ,
    how|so (stupid|pathetic|useless|worthless|hopeless|disgusting|dumb|vile) (a ..2)? i am
    i am (the scum of | the dirt under | the lowest of | lower than | no better than)
  unless
    (hopeless|useless|rubbish|stupid|pathetic|dumb|shit|crap) (with|at)
    (apparently|supposedly) i am
    as (usual|always|ever|per)
    you are right
    (wicked|evil|stupid|terrible|broken) (thing|idea|joke|mistake)
    (you|him|her|them|us|everyone|people|she|he) (feel|felt|look|seem) like
    (made|make|makes|making) (you|him|her|them|us|it)
    i (was|were) <sp-mod>* <sp-thing>
    not a|an <sp-mod>* <sp-thing>
    (in|to) danger
    (feel|felt) like <sp-mod>* (joke|nightmare|waste) (of|to) (time|you|him|her|them)
    like <sp-mod>* <sp-thing> (because|when|after) you
    (work|working) like
  flags
    I know [I'm such a failure].
    [im a waste of skin] and everyone can see it
    Honestly [I am worthless].
    [I'm the biggest idiot] there is.
  passes
    I was an idiot to leave the gate open.
    I'm ashamed of what I said.
    It was a disgrace that nobody rang you.
    The dog is not in danger.

rule bad-person
  severity    warning
  step        7
  message     A verdict on yourself asks to be contradicted, and then the talk is about you.
  suggestion  Name the one thing you did, and leave the judging to your reader.
  source      research 2.1 self-punishment; gold guide
  even        reported
  match
    i am always the (problem | villain | one who | issue | screwup | letdown)
    i (am|be) the (friend|guy|girl|one|type|person|kind|husband|wife|mother|father) (that|who)? (you|people|mothers|they|everyone) (warn|hate|hates|avoid|avoids|warns|tell|dread|regret)
    i (probably|clearly|must|might)* (am|be) (just|simply|really|probably|clearly)* (a|an|the) (bad|horrible|terrible|awful|evil|rotten|wicked|selfish|weak|stupid) (person|human|man|woman|mother|father|friend|one)
    i am not a (good|decent|nice|kind|fit) <sp-role>
    i have (always | only ever)? (let|failed|disappointed) (everyone|everybody)
    {sp-i-am} <sp-mod>* <sp-bad> <sp-mod>* <sp-bad>? <sp-role>
    {sp-i-am} <sp-mod>* <sp-bad> (excuse|apology) for ..2 _
    {sp-i-am} the <sp-most>
    {sp-i-am} the (very|absolute|literal)? <sp-most> ..3 (alive|ever|earth|world|history|planet|living|lived)
    i am (the|a|an) <sp-mod>* (bad|black|rotten) (guy|egg|apple|sheep|penny|seed|mark|one)
    i am (no good | good for nothing | no use | of no use | not fit | unfit | not worth | nothing without | nothing but ..2)
    (would|must|will) be ashamed (of | to have | that) (me|such|she|he|they|raised)
    i am (honestly|probably|clearly|obviously|just|really)* not cut out (for|to)
    i am (the|a) (problem|curse|jinx|mistake|plague|villain|ruin|cancer) (of|in|to|for) (this|the|your|our|everyone)
    someone|somebody like me (should|to|is)
    (guys | a|an <sp-role> | a|an <sp-thing> | a boy) like me
    i am (a|the) ..2 (blot|stain|shame|disgrace) (on|to)
  unless
    (apparently|supposedly) i am
    as (usual|always|per)
    in your eyes
    ^ (fine|ok|okay|right|sure)
    made to feel
    (that is | what) a (poor|sorry|lousy) excuse
    (you|him|her|them|us|everyone|people|she|he) (feel|felt|look|seem) like
    i (was|were) (being)? <sp-mod>* <sp-bad> <sp-mod>* <sp-role>
    you (are|were|have) ..4 <sp-role>
    (small|poor|sad|broken|weak|silly|old) (child|children|boy|girl|people)
    (worst|biggest) (at|with|of|for|part|thing|mistake|bit|day|hit|affected)
    it (is | was | would be) ..3 (shame|disgrace|embarrassment|burden|danger)
  flags
    [I'm a terrible mother].
    [im literally the worst friend ever]
    [I am a pathetic excuse for a dad].
    What would you want with [a man like me]?
    Honestly [someone like me should] not have a phone.
  passes
    I was a terrible friend to you that week.
    You are a better person than most.
    The worst part is that I knew.
    That was a bad thing to say to a small child.

rule hate-myself
  severity    warning
  step        7
  message     Hating yourself out loud leaves your reader to stop you.
  suggestion  Keep the remorse and tie it to the act: “I’m ashamed that I …”.
  source      research 2.1 self-punishment; article, step 7
  even        negated
  even        reported
  match
    i (can | could | will | would | may | might | shall | do not think i)* (not|never)+ (ever)? (be able to)? forgive myself
    you (must | probably | surely | all | should | ought to | have to | can | may)+ (just|all|really|now)* (hate|despise|loathe|detest) me (now|for|and|too|after|so)
    i deserve (to (lose | be (left|alone|hated|punished|fired|sacked|miserable) | suffer | burn | rot | go to) | everything (that)? (is coming | you | i) | whatever (you|i|is|punishment|comes) | anything you | all (of)? (this|it|that|the) | what (is coming | you))
    i <very>* (hate|despise|loathe|detest|disgust) (every ..4 of)? (myself|me|ourselves)
    i make myself sick
    i can (not|hardly|barely|no) ..2 (stand | bear | face | look at | live with) (the (sight|sound|thought|look|inside) of)? (myself | my own | me $)
    i (find it hard | do not know how | can not bear) to (live with | look at) myself
    (can not | hardly | barely) ..3 (look|see) ..2 (myself|mirror)
    i look ..2 in (the|a) mirror
    (hate|despise|loathe) me (more | as much | for ever)? (than|as) (i|much|you)
    (go on | go ahead | so | please | just) (and)? (hate|despise|loathe|curse) me
    my own face
    i (want|deserve) to (be punished | suffer | disappear | vanish | rot | die | be hated | crawl ..6)
    (not|never|doubt) ..4 forgive myself
    (beating|kicking) myself (up|black|all)
  unless
    (self loathing | not beating | stop beating)
    (hate|despise) myself less
  flags
    [I hate myself] for this.
    [i cant even look at myself] since sunday
    So [go ahead and hate me].
    I've been [beating myself up] all week.
  passes
    I hate that I said it in front of your mother.
    I looked at the mirror you broke and laughed, and that was cruel.
    You have every right to hate what I did.

rule do-not-deserve
  severity    warning
  step        7
  message     “I don’t deserve you” asks to be told that you do.
  suggestion  What did your reader deserve from you that day? Say that instead.
  source      research 2.1 self-punishment; gold guide
  even        negated
  even        reported
  match
    (everyone | everybody | people | they all) (does | leaves | do | leave | goes | hates me | gives up) (me | on me)? (eventually | in the end | sooner or later | always)
    i do not (even|really|ever)? deserve to (wear | have | call | live | sit | work | hold | breathe | see | raise | speak | teach | lead | coach | play | drive | own | stand | stay | be (here|your|a|an|called|on|in|part|alive|loved|happy|with))
    i do not (even|really|ever)? (deserve|merit) ..4 (you|friend|friends|love|family|wife|husband|kindness|live|life|breathe|breath|name|job|team|kids|children|course|class|place|happiness|anyone|anything|anybody|air|room|people|here|stay|person|girlfriend|boyfriend|partner|happy|trust)
    i (am|was) (not|never) (good|kind|worthy|fit|smart|clever) (enough)? (for|of|to) (you|be|this|anyone|have|your|tie|run)
    you deserve (someone | somebody | a ..2)? ..3 better (than (me | this man | someone like me | i am))
    you deserve (someone|somebody) ..3 better
    who (could|would|can) (ever|even|possibly)? (love | want | trust | like | forgive | marry | stay with) (me | someone like me | a ..3 like me | that)
    (nobody|noone | no one) (could|would|will|should|can) ..2 (love|want|like|trust|forgive|need|miss) (me | someone like me)
    (why|how) (you|anyone|anybody|everybody|everyone|someone|people|y'all|yall) (all|ever|even|would|could|can|still|do|does|honestly)* (married|marry|stay|stayed|stays|bother|bothers|put|puts|keep|keeps|kept|want|wants|like|likes|love|loves|talk|talks|trust|trusts|hired|hire|invite|invites|stand|bear|let|chose|choose|live|lives|care|cares) ..5 (me|anywhere|around|loser|such)
    (what|anything) you (ever|even)? (saw|see) in me
    why (do|does|would|did|should) (you|anyone|anybody|people|everyone|someone) (even|ever|still|all)* (bother | stay | put up | talk | like | love | want | keep | hire | trust | marry | be | forgive | care) ..5 me
    you must (be sick of | hate|regret|despise) (the sight of | working with | having | ever)? ..4 (me)
  unless
    you do not deserve
    (do not deserve ..2 (forgiveness | answer | reply | hearing | second chance | to be forgiven | your forgiveness))
  flags
    [I don't deserve you].
    [you deserve someone so much better] than this
    I don't know [why you put up with me].
    [Who could love me]?
  passes
    You didn't deserve that.
    You deserve better service than we gave you.
    I don't deserve your forgiveness and I'm not asking for it.
    I don't know why you were charged twice.

rule ruin-everything
  severity    warning
  step        7
  message     “I ruin everything” is too big to answer; the one thing you did is not.
  suggestion  Which thing did you break this time? Name that one.
  source      research 2.1 self-punishment
  even        negated
  even        reported
  match
    i (always | just | only | literally | seem to | manage to | keep | will | end up | all my life)* (ruin|ruining|wreck|wrecking|destroy|destroying|spoil|spoiling|break|breaking|poison|poisoning|kill|mess|messing|screw|screwing|fuck|fucking|sour) (up)? (absolutely|literally)? (everything|everyone|everybody | every ..2 thing | all ..3 i touch | anything good | whatever i touch | all that ..3 good)
    i (be|am|keep)? (messing|breakin|messin|breaking|ruining|wrecking|fucking|screwing) (up)? (everybody|everyone|everything)
    (everything | anything | all | whatever | every thing | everyone | anybody | everybody) (that|what)? i (ever)? (touch | go near | come near | love | do | put my hands | build | make) (on|ever)? ..2 (i)? ..2 (rots|dies|turns|breaks|wreck|ruin|goes|gets|falls|destroy|fails|hurt|lose|spoil|becomes|ends|is)
    i (have|had)? (ruined|wrecked|destroyed|thrown|wasted) (your|my|our|everyone's|everybody's|his|her|their) (whole|entire)? (life|lives|marriage|happiness|future)
    i (always | only ever | never do anything but) (let|hurt|disappoint|fail|push|lose|drive) (everyone | everybody | people | you all | the people | those | whoever | anyone | the ones)
    i (do|did|get|got) everything wrong
    i push (people|everyone|everybody) away
  unless
    i (was|am) told
  flags
    [I ruin everything] I touch.
    [i always wreck everything] for everyone
    [I've ruined your life].
  passes
    I ruined your birthday dinner by turning up drunk.
    I broke everything on the top shelf: the two bowls and the jug.
    We did everything by the book.

rule better-off-without-me
  severity    warning
  step        7
  message     “You’d be better off without me” makes your reader plead for you to stay.
  suggestion  Leave that choice to your reader, and say what you will do differently.
  source      research 2.1 self-punishment
  even        negated
  even        reported
  match
    better off (without|with|binning|dropping|rid|not|if|alone|now)
    (better|happier|easier|nicer|safer|simpler) (life|off|lives|time|place)? (without (me | him | her | an old ..3 | a ..3 like me | this ..3) | with any | some other ..3 | with anybody | anyone | somebody | someone else | if i ..3 (was|were|never|had|walked|left|went|disappeared|died|stopped|moved))
    (life | lives | world | team | house | family | place | everyone | everybody | you all) (is | are | would be | will be | be) (probably|much|far|so)? better (without | when i am not | if i)
    (better|best) (for all | for everyone | for everybody | for you | for us all)? (if|when|that) i (do not | never | am not | had not | had never | am soon | go away | leave | left | disappear | went | was not | just | stopped)
    i should (not|never) (even)? (be | have been) (here | born | alive | allowed | trusted | let | given | near | a parent | a mother | a father | in ..4 (life|job|team|course))
    i (might|may) as well (not|just|never)
    you (would|will|could|should) (all|both|probably|be|just|have)* (forget|sleep|live|do|done) (so)? (much)? better (without | if i | to)
    i am (done|dead|gone|nothing) without you
    (in|under) the (ground|earth|soil) (soon|and|instead|so)?
    ^ (throw|put|kick|toss|feed|chuck) (the whole)? (me | me out)
    sorry (i exist | for being me | for existing)
  unless
    better off (without|with) (a|an|any|some) (phone|car|plan|deal|job|screen)
    better off (without|with) (it|that|this|the|them|him|her)
    (plan|phone|option|version) ..4 better
  flags
    You'd all be [better off without me].
    [I should never have been given] this job.
    Honestly the kids would be [happier without me].
  passes
    You'd be better off with the other phone plan.
    I should never have been so rude.
    The report would have been better without my last page.

rule punish-me
  severity    warning
  step        7
  message     Asking to be punished hands your reader one more thing to do.
  suggestion  Offer something that helps them, not something that hurts you.
  source      research 2.1 self-punishment; gold guide
  even        negated
  even        reported
  match
    (maybe|perhaps|probably) i should (just)? (quit (everything | altogether | for good | this team | the team) | give up | disappear | delete (myself | my account | everything) | leave town | move away | never (speak|talk|leave|love|be) | stay away from (people | everyone | you all) | resign from | not be (here|allowed|trusted|a))
    (fire|sack|demote|evict|shoot|ban|flog|hang|punish|revert) me ,
    (who|that) (ought to | should) be (put | taken | locked | shot | fired | thrown | driving | behind bars | in prison | banned)
    (ought to | should) be (put down | put in the ground | locked up | locked away | taken out | behind bars | thrown out | struck off | put out to)
    (should|ought|can) not (honestly|even|really)? be (let|allowed|trusted) (near | anywhere near | out | with | around | to)
    i am not fit (to|for)
    (trade|swap|change) me (in)? for
    (not|scarcely|hardly) fit to (be|stand|live|empty|lick|sit|serve|breathe)
    i ..2 (never|not) be (let|allowed|trusted) (near|out|with|around)
  unless
    (who|whoever|he|she|they) did (this|it)
    your (account|card|order|complaint|booking)
    how (long | much longer | many times)
  flags
    Honestly I [should be locked up] for this.
    [I shouldn't be allowed near] a kitchen.
    [Fire me], honestly.
  passes
    The gate should be locked at night and I left it open.
    You should have been told before we blocked your card.
    I would be grateful if you did not fire him for what I did.

rule suffering-on-show
  severity    note
  step        7
  message     How badly you sleep or eat is true perhaps, but it asks your reader to worry about you.
  suggestion  What was it like for them? Leave your own week out, or for another day.
  source      research 2.1 self-punishment; gold guide
  even        negated
  even        reported
  match
    i can (not|hardly|barely|scarcely) (even | really | seem to)? (eat | sleep | breathe | function | get out of bed | keep ..2 down | stop crying)
    i do not (eat|sleep|live) (any more | anymore | at | since | now | or | properly | and)? ,
    i have (hardly|barely|scarcely) (eaten|slept)
    i have not (slept|eaten) ((or|nor|and) (slept|eaten))? (properly)? (since | in (days|weeks|two|three) | for | a thing | anything | at all | properly | all (night|week|weekend) | ,)
    i (have been | am | was | been | keep | just)* (crying|cried|cry|sobbing|sobbed|weeping|wept|bawling) (all | every | for | in | my | since | myself | when | over | and | like | about | in the)
  unless
    (had|did|have|has) not (slept|sleep) (and|well|but|when|so)
    (until|till|unless|before) (you|i|we) ..4 (answer|hear|know|call|ring|reply|do|say|forgive|talk|speak)
    because of (your|the) (noise|music|drilling|dog|baby)
    you (could|can|have|did) not (sleep|eat)
  flags
    [I haven't slept or eaten since] you left.
    hi, [ive been crying for] days
    [I can't stop crying] over it.
  passes
    You couldn't sleep because of my drilling.
    I haven't eaten the cake, it is still in your fridge.
    I can't sleep till you answer.
