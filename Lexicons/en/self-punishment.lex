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
    what (is | the hell is | the fuck is | on earth is | in the world is) wrong with me
    (do not | no idea | wonder | ask myself) (know)? what is wrong with me
    (something | part of me | everything) (is | must be) (badly|seriously|deeply|just)* (broken|wrong|missing|rotten|dead|twisted|off) (in|with|inside|about) (me|my)
    {sp-i-am} <sp-mod>* (broken|toxic|damaged|cursed|doomed|poisonous|poison|defective|unlovable|irredeemable|unforgivable|useless|pathetic|hopeless) (, | and | inside | to everyone | for everyone | to you | goods | person | beyond)
    (dead|empty|rotten|hollow|numb|dying|ugly|black) inside ,
    (i|we) (am|was) (just|simply|probably)* (built | born | made | wired | put together) (wrong | without | bad | broken | defective | this way | to)
    (got|get|have|stuck|lumbered|landed|saddled) (yourself | yourselves | you all | with)? (a | an | some | such a | such an) <sp-mod>* (<sp-thing>|(<sp-bad> <sp-role>)) (for|as|of)
    you (married|hired|chose|trusted|raised|befriended|picked|adopted | are stuck with | ended up with | got stuck with | are married to) (a | an | such a | such an | some)? <sp-mod>* (<sp-thing>|garbage|trash|rubbish|filth|scum)
    (king|queen|prince|princess|champion) of (the)? (idiots|fools|losers|failures|screwups|liars)
    (family|house|team|office|village|class) (screwup|disappointment|failure|villain|idiot|embarrassment|disgrace|joke)
    what (use | good | kind of a) am i (to|for|,)
    i am no (good|use) (to|for|,)
    i do not even like (me|myself)
    damaged goods
    as (useless|worthless|stupid|pathetic|bad|rotten|hopeless|dumb|selfish|awful|terrible|horrible|broken|vile) as (me | i am | myself)
    (scum|trash|idiots|losers|fools|garbage|monsters|people|men|women|filth|rubbish) like me
    what a|an ..5 i am
    i am worth (nothing | less | no more)
    (nothing|little) (good|decent|worth) ..2 (in|about|inside) me
    i have nothing (good|worth|left)? ..1 (to offer | to give | to live)
    (is | must be | have | got) (something | a piece | a part) (very|really|seriously|badly)* (broken|wrong|rotten|missing|twisted|evil) (in|with|inside) me
    (my|this) (whole|entire|sad)? life (is | has been | was) (one|a|just|nothing) ..2 (mistake|joke|failure|mess|lie|disaster|waste)
    what (kind|sort|type) of (a|an)? (monster|friend|person|mother|father|man|woman|husband|wife|son|daughter|brother|sister|mum|dad|parent|human|idiot|animal|teacher|boss|colleague|neighbour) (does | am i | would | treats | forgets | lies | leaves | says | behaves | acts | misses)
    (beneath|below) (contempt|notice)
    (sink|crawl|vanish|disappear) (into|under|off|in) (the|a|some) (ground|earth|hole|face|floor|rock|bubble)
    (ground|earth|floor) (to)? (swallow | swallowed | would swallow | open | opened) (me|up)
    {sp-i-am} <sp-mod>* <sp-thing>
    {sp-i-am} <sp-mod>* (waste of | piece of | sack of | bag of | pile of | lump of) (a|an|the)? _
    {sp-i-am} <sp-mod>* (scum|trash|garbage|filth|dirt|poison|vermin|worthless|useless|hopeless|pathetic|disgusting|despicable|vile|contemptible|unlovable|cursed|rubbish)
    {sp-i-am} <sp-mod>* (so|such|really|just|very) (stupid|dumb|thick|evil|toxic|broken)
    {sp-i-am} (stupid|dumb|evil|toxic|thick|terrible|horrible|awful|nothing|nobody|shit|crap|finished) ,
    (such a | an | what a | an) <sp-mod>* (failure|idiot|monster|loser|fool|disgrace|moron|mess) i am|feel|must
    how|so (stupid|pathetic|useless|worthless|hopeless|disgusting|dumb|vile) (a ..2)? i am
    i am (absolute|complete|total|pure|utter|just|literally|such)+ (trash|shit|crap|scum|rubbish|dirt|filth)
    i am (the scum of | the dirt under | the lowest of | lower than | no better than)
    i feel|felt (like)? (absolute|complete|total|the|like|such)* (scum|garbage|trash|filth|dirt|worthless|useless|disgusting)
    a|an <sp-mod>* <sp-thing> like me
    rotten to the core
    (beyond|past) (help|saving|repair|redemption|hope)
    (a|the)? (lost cause | hopeless case | basket case | total mess | hot mess | trainwreck | piece of work)
    i (just|really|always|totally|so)* suck ,
    i suck (so | at everything | as a | at being)
    <sp-thing> i know (i am | it)
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
    I can't stop thinking [what a loser I am].
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
    (need | find | deserve | want | look for | get) (someone | somebody | a person | anyone | a man | a woman | a friend) who (is not | does not | will not | would not | can | could | would)
    i (am|be) the (friend|guy|girl|one|type|person|kind|husband|wife|mother|father) (that|who)? (you|people|mothers|they|everyone) (warn|hate|hates|avoid|avoids|warns|tell|dread|regret)
    i (probably|clearly|must|might)* (am|be) (just|simply|really|probably|clearly)* (a|an|the) (bad|horrible|terrible|awful|evil|rotten|wicked|selfish|weak|stupid) (person|human|man|woman|mother|father|friend|one)
    i am not a (good|decent|nice|kind|fit) <sp-role>
    i am no (kind|sort) of <sp-role>
    i have (always | only ever)? (let|failed|disappointed) (everyone|everybody)
    {sp-i-am} <sp-mod>* <sp-bad> <sp-mod>* <sp-bad>? <sp-role>
    {sp-i-am} <sp-mod>* <sp-bad> (excuse|apology) for ..2 _
    {sp-i-am} the <sp-most>
    {sp-i-am} the (very|absolute|literal)? <sp-most> ..3 (alive|ever|earth|world|history|planet|living|lived)
    (feel|felt) like the <sp-most>
    ^ (worst|dumbest) <sp-role> (alive|ever | on earth | in the world | of all time)
    ^ (such a | an)? (terrible|horrible|awful|rotten|useless|lousy|shit|hopeless) <sp-role>  (i am)? $
    i am (the|a|an) <sp-mod>* (bad|black|rotten) (guy|egg|apple|sheep|penny|seed|mark|one)
    i am always the (bad|wicked|evil|guilty) (one|guy)
    i am (no good | good for nothing | no use | of no use | not fit | unfit | not worth | nothing without | nothing but ..2)
    (no use | no good | good for nothing) to anyone|anybody|nobody|you
    a (mother|father|parent|husband|wife|friend|son|daughter|person|man|woman|fool|idiot) like me
    (someone|somebody|anyone|anybody|people) like me (should|ought|deserve|deserves|can|could|does|do|is|are|belong|belongs|will)
    (sorry|poor|pathetic|lousy|miserable|rotten|pitiful|sad) excuse for (a|an)
    i am the (reason|cause) (everything | nothing | all | everyone | why everything | that everything | for everything)
    (would|must|will) be ashamed (of | to have | that) (me|such|she|he|they|raised)
    i am (honestly|probably|clearly|obviously|just|really)* not cut out (for|to)
    i am (the|a) (problem|curse|jinx|mistake|plague|villain|ruin|cancer) (of|in|to|for) (this|the|your|our|everyone)
    (shame|disgrace|embarrassment|burden|liability|danger|menace) (to|on|for) (you|us|everyone|everybody|this|the|my|our) (all|both|family|house|team|kids|children|name|shirt|club|mum|dad|company)?
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
    (not|never) (be able to)? ..2 forgive (myself | me for what i)
    (not|how|hardly|never|barely|impossible|hard|able) ..3 live with (myself | what i (did | have done | am))
    you (must | probably | surely | all | should | ought to | have to | can | may)+ (just|all|really|now)* (hate|despise|loathe|detest) me ,
    you (must | probably | surely | all | should | ought to | have to | can | may)+ (just|all|really|now)* (hate|despise|loathe|detest) me (now|for|and|too|after|so)
    you (must|probably|surely|all) (think|believe) (that)? i am (a|an|such|the) ..2 (<sp-thing>|<sp-role>)
    i (wish|wished|want|wanted) (that)? (i (could|was|were|had))? (just|only|to|never)* (disappear | vanish | die | disappeared | vanished | stop existing | not exist | not be here | been born | cease to exist | crawl into a | hide forever)
    (rather|sooner|better) (die | be dead) than
    i (feel|felt) like (dying | dirt | nothing | a worm | scum | a piece of | the lowest | a waste)
    i deserve (to (lose | be (left|alone|hated|punished|fired|sacked|miserable) | suffer | burn | rot | go to) | everything (that)? (is coming | you | i) | whatever (you|i|is|punishment|comes) | anything you | all (of)? (this|it|that|the) | what (is coming | you))
    (stand|bear|face|like|hate) (who|what) i (am|became | have become)
    (ashamed|afraid) to (exist | be alive | show my face)
    can not show my face
    call me (names | every name | any name | whatever you)
    hate me , i
    (nobody | no one | none of you | everyone | everybody | no wonder you) (likes|loves|wants|trusts|hates|leaves|avoids|despises|respects|like|hate) me
    (do well | be wise | be right) to (forget|leave|drop|avoid|dump|hate) me
    i hate (everything | all | every bit | so much) ..2 (me|myself)
    (can not | hard to | do not know how to | how do i | how can i) live with (what i (am | did | do | have done | became) | the (guilt|shame) | myself)
    (i | have been) (cursing|loathing|despising|whipping|flogging) myself
    i <very>* (hate|despise|loathe|detest|disgust) (every ..4 of)? (myself|me|ourselves)
    i (am|feel) (so|absolutely|just|really)? (disgusted|revolted|repulsed|sick) (by|with|of|at) (myself|me | what i am | who i am)
    i make myself sick
    i can (not|hardly|barely|no) ..2 (stand | bear | face | look at | live with) (the (sight|sound|thought|look|inside) of)? (myself | my own | me $)
    i look at myself ..2 (and|i)
    (disgusted|sickened|revolted) (with|by|at|of) myself
    (sick | tired | ashamed to be) (of)? myself
    ashamed to call myself
    give up on me
    i (find it hard | do not know how | can not bear) to (live with | look at) myself
    (hard|impossible|difficult) to live with myself
    (can not | hardly | barely) ..3 (look|see) ..2 (myself|mirror)
    i look ..2 in (the|a) mirror
    (hate|despise|loathe) me (more | as much | for ever)? (than|as) (i|much|you)
    (go on | go ahead | so | please | just) (and)? (hate|despise|loathe|curse) me
    (hate|despise|loathe) (the|what) (person|man|woman|sort|kind)? (that|who|of)? ..3 i (have become | am | became | see | was)
    nobody|noone (can|could) ..2 (hate|despise|loathe|blame|punish) (me|myself)? more than
    i could (kick|slap|punch|hit|kill|murder|strangle) myself
    (beating|punishing|torturing|hating|tormenting) myself
    kicking myself (black|all|since|for|every|over)
    my own face
    spit at (me|it)
    i (want|deserve) to (be punished | suffer | disappear | vanish | rot | die | be hated | crawl ..6)
    i deserve (to | every | all | whatever | nothing | it all | the worst | this) ..4 (hate|hated|pain|punishment|rot|suffer|alone|coming|worse|stocks|nothing|hell|fired|misery)
    i (wish|wished) i (was|were|had) (dead | not born | never been born | never born)
  unless
    (self loathing | not beating | stop beating)
    (hate|despise) myself less
  flags
    [I hate myself] for this.
    [i cant even look at myself] since sunday
    So [go ahead and hate me].
    I've been [beating myself] up all week.
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
    (should|could|ought) (never|not) ..1 have (trusted|hired|married|loved|met|chosen|believed|befriended|picked|let|given|promoted) (me | someone like me | somebody like me | a ..3 like me)
    no wonder (nobody | noone | no one | everyone | everybody | she | he | they | people | you | mum | dad | all my) ..3 (me|alone|leaves|left)
    (everyone | everybody | people | they all) (does | leaves | do | leave | goes | hates me | gives up) (me | on me)? (eventually | in the end | sooner or later | always)
    i do not (even|really|ever)? deserve to (wear | have | call | live | sit | work | hold | breathe | see | raise | speak | teach | lead | coach | play | drive | own | stand | stay | be (here|your|a|an|called|on|in|part|alive|loved|happy|with))
    i do not (even|really|ever)? (deserve|merit) ..4 (you|friend|friends|love|family|wife|husband|kindness|live|life|breathe|breath|name|job|team|kids|children|course|class|place|happiness|anyone|anything|anybody|air|room|people|here|stay|person|girlfriend|boyfriend|partner|happy|trust)
    i (never|hardly) (deserved|merited|deserve) (you | anyone | a ..3 like you | your love)
    i (am|was) (not|never) (good|kind|worthy|fit|smart|clever) (enough)? (for|of|to) (you|be|this|anyone|have|your|tie|run)
    i am (unworthy | not worthy) of
    you deserve (someone | somebody | a ..2)? ..3 better (than (me | this man | someone like me | i am))
    you deserve (someone|somebody) ..3 better
    you are (far|much|way|so|too)* (better|good) (than me | than i am | for me | than i deserve)
    you (could|should) (do|find|have) ..3 better (than|without) me
    who (could|would|can) (ever|even|possibly)? (love | want | trust | like | forgive | marry | stay with) (me | someone like me | a ..3 like me | that)
    (nobody|noone | no one) (could|would|will|should|can) ..2 (love|want|like|trust|forgive|need|miss) (me | someone like me)
    how (can|could) (you|anyone|anybody) ..3 (love | trust | stand | bear | look at | respect | work with | want | forgive) (me | someone like me)
    (why|how) (you|anyone|anybody|everybody|everyone|someone|people|y'all|yall) (all|ever|even|would|could|can|still|do|does|honestly)* (married|marry|stay|stayed|stays|bother|bothers|put|puts|keep|keeps|kept|want|wants|like|likes|love|loves|talk|talks|trust|trusts|hired|hire|invite|invites|stand|bear|let|chose|choose|live|lives|care|cares) ..5 (me|anywhere|around|loser|such)
    (what|anything) you (ever|even)? (saw|see) in me
    why (do|does|would|did|should) (you|anyone|anybody|people|everyone|someone) (even|ever|still|all)* (bother | stay | put up | talk | like | love | want | keep | hire | trust | marry | be | forgive | care) ..5 me
    you must (be sick of | hate|regret|despise) (the sight of | working with | having | ever)? ..4 (me)
    you (wish | must wish) (that)? you ..3 never (had|met|married|known|hired) me
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
    (everything|anything|everyone|anyone|all|whatever) (that|what)? i (ever)? (touch | love | do | go near | come near | build | start) ..1 i (break|ruin|kill|lose|wreck|destroy|spoil|hurt|fail|poison)
    i make (everyone | everybody | people | you all | all of you) ..2 (miserable|unhappy|sick|suffer|sad|worse|leave)
    i have failed (as a | at being | at everything | at life | everyone | everybody)
    a failure (at|as|in)
    i fail (at | everyone | everybody | you all)
    i (always | just | only | literally | seem to | manage to | keep | will | end up | all my life)* (ruin|ruining|wreck|wrecking|destroy|destroying|spoil|spoiling|break|breaking|poison|poisoning|kill|mess|messing|screw|screwing|fuck|fucking|sour) (up)? (absolutely|literally)? (everything|everyone|everybody | every ..2 thing | all ..3 i touch | anything good | whatever i touch | all that ..3 good)
    i have (just|only|now|completely|totally)* (ruined|wrecked|destroyed|spoiled|spoilt|broken|messed|screwed|fucked) (up)? everything ,
    all my life i (ruin|ruined|wreck|destroy|break|spoil|hurt|disappoint|mess)
    (everything|anything|everyone|anyone|all) i ..2 i (ruin|wreck|destroy|spoil|break|lose|hurt|poison)
    i (be|am|keep)? (messing|breakin|messin|breaking|ruining|wrecking|fucking|screwing) (up)? (everybody|everyone|everything)
    (everything | anything | all | whatever | every thing | everyone | anybody | everybody) (that|what)? i (ever)? (touch | go near | come near | love | do | put my hands | build | make) (on|ever)? ..2 (i)? ..2 (rots|dies|turns|breaks|wreck|ruin|goes|gets|falls|destroy|fails|hurt|lose|spoil|becomes|ends|is)
    (bad|rotten|worse|wrong) (everything|all) (what|that)? i touch
    i (have|had)? (ruined|wrecked|destroyed|thrown|wasted) (your|my|our|everyone's|everybody's|his|her|their) (whole|entire)? (life|lives|marriage|happiness|future)
    i (always | only ever | never do anything but) (let|hurt|disappoint|fail|push|lose|drive) (everyone | everybody | people | you all | the people | those | whoever | anyone | the ones)
    i (let|disappoint) (everyone|everybody) down
    i can not (do|get) (anything | a single thing | one thing) right
    i (do|did|get|got) everything wrong
    there is something (very|really|seriously|badly)? wrong with me ,
    i push (people|everyone|everybody) away
    i am (always|forever) (the one)? (ruining|wrecking|breaking|hurting|messing)
  unless
    i (was|am) told
  flags
    [I ruin everything] I touch.
    [i always wreck everything] for everyone
    [I've ruined your life].
    Honestly [I can't do anything right].
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
    should (never|not) have (had ..2 children | been born | been given | hired me | married me | trusted me | kept me | met me)
    i (might|may) as well (not|just|never)
    (why|wish) (i | that kid | i was) (was|were|am|had|even)* (ever|even|never)* born
    forget i (ever)? (exist | existed | was born)
    (forget|cut) me (off|out)? (and | for good | completely)
    you (would|will|could|should) (all|both|probably|be|just|have)* (forget|sleep|live|do|done) (so)? (much)? better (without | if i | to)
    (wish|wished) (you|she|he|they) (had)? never had me
    without me in (it|your|their|his|her|the)
    i am (done|dead|gone|nothing) without you
    (in|under) the (ground|earth|soil) (soon|and|instead|so)?
    i should be the one (dead|gone|buried)
    (let me | leave me (here)? (to)?) (rot | die | sit here and)
    ^ (throw|put|kick|toss|feed|chuck) (the whole)? (me | me out)
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
    (do|say) (what|whatever|anything|as) you (want|like|wish|please|must|need) (to|with|about) me ,
    (feel free | you are free | go ahead | you can | you may | please)+ (to|and)? (just)? (block|hate|fire|leave|dump|unfriend|ditch|hit|slap|throw|curse) (on|out)? me
    (maybe|perhaps|probably) i should (just)? (quit (everything | altogether | for good | this team | the team) | give up | disappear | delete (myself | my account | everything) | leave town | move away | never (speak|talk|leave|love|be) | stay away from (people | everyone | you all) | resign from | not be (here|allowed|trusted|a))
    no punishment (is | would be | could be | will be)
    (whatever|any) punishment
    never be (let|allowed|trusted) (near|anywhere|with|around|again|to)
    (wish|want) (somebody|someone|you) (would|to) (just)? (hit | punish | slap | hurt | shoot | fire | kick | scream at) me
    (got | stuck with | saddled with | landed with | married | ended up with) me (instead|for)
    stay away from me
    do not waste ..3 on (me|someone|somebody|a)
    i should (be|get) (locked | fired | sacked | shot | hanged | hung | put | arrested | jailed | banned | sued | evicted | flogged | whipped | dumped | ashamed of myself for living | kicked | thrown | taken out | buried | demoted | banished | deported | beaten | punished | horsewhipped | in prison | in jail | in the ground)
    (you|they|someone|somebody|people|he|she) (should | ought to | can | could | may as well | might as well | need to) (all|honestly|really|just|probably|simply|even|well)* (fire|sack|block|dump|evict|shoot|lock|kick|throw|hate|leave|put|bin|drop|delete|ditch|spit|cut|swap|trade|ban|avoid|replace|revert) (on)? me
    (fire|sack|demote|evict|shoot|ban|flog|hang|punish|revert) me ,
    (lock me up | put me down | throw me out | kick me out | fire me | cut me off | lock me away | take my ..2 away | demote me)
    (who|that) (ought to | should) be (put | taken | locked | shot | fired | thrown | driving | behind bars | in prison | banned)
    (ought to | should) be (put down | put in the ground | locked up | locked away | taken out | behind bars | thrown out | struck off | put out to)
    (should|ought|can) not (honestly|even|really)? be (let|allowed|trusted) (near | anywhere near | out | with | around | to)
    i (would|could) not blame you if you (hated|left|spat|never|hit|slapped|fired|dumped|divorced|threw|blocked)
    i would not blame you $
    i am not fit (to|for)
    (look for | find | get yourself | pick | choose) (another | a better | a new) (one|friend|wife|husband|son|daughter|boyfriend|girlfriend|mate|mother|father|me) ,
    i deserve (it | this | that | worse | nothing | every bit | all of it) ,
    (trade|swap|change) me (in)? for
    (keep|protect) the (children|kids) (from | away from) me
    (run|stay) (away | far away) from me
    (spit|laugh) (on|at) (me | my grave)
    (go on | go ahead | just) (and)? (leave|dump|fire|sack|punish|hit|slap) me
    i have no (business|right|place) (being | to be) (a|an|at|in|here|on|with)
  unless
    (who|whoever|he|she|they) did (this|it)
    your (account|card|order|complaint|booking)
    how (long | much longer | many times)
  flags
    Honestly [I should be locked] up for this.
    Honestly [you should just block me].
    I [shouldn't be allowed near] a kitchen.
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
    (me | myself | i am) ..2 in (pieces|bits|tatters|shreds|ruins)
    (like a) (stray|lost|beaten|kicked|whipped|homeless)? dog (without | in the | with no) ..2
    (have|has) (done|had|shed) (more | so many | so much | nothing but) (crying|tears|sleepless)
    (my|our) (heart|soul|life) is (broken | in pieces | shattered | ruined | over | bleeding | breaking | torn | destroyed)
    (since|for) <number>|<-ed>|three|two|four|five|six (days|nights|weeks) i (walk | walked | cry | only | cannot | can not | do not | have not)
    i can (not|hardly|barely|scarcely) (even | really | seem to)? (eat | sleep | breathe | function | get out of bed | keep ..2 down | stop crying)
    i do not (eat|sleep|live) (any more | anymore | at | since | now | or | properly | and)? ,
    (not|hardly|barely|scarcely) (eaten|slept) (properly)? (a|since|in|for|or|nor|all|properly|because)
    i have (hardly|barely|scarcely) (eaten|slept)
    (days|nights|week|weekend|friday|then) i (do|did|have) not (sleep|eat|slept|eaten) $
    i have not (slept|eaten) ((or|nor|and) (slept|eaten))? (properly)? (since | in (days|weeks|two|three) | for | a thing | anything | at all | properly | all (night|week|weekend) | ,)
    i have (hardly|barely|scarcely|not) (left my bed | been able to (eat|sleep))
    (have not) (slept|eaten) (or|nor|and) (slept|eaten)
    (have not) (slept|eaten) (since | in (days|weeks) | properly | all)
    i (have been | am | was | been | keep | just)* (crying|cried|cry|sobbing|sobbed|weeping|wept|bawling) (all | every | for | in | my | since | myself | when | over | and | like | about | in the)
    (cried|crying|weeping|sobbing) (for|all|every|myself) (<number> | night | day | days | the | weekend | nights | week | to sleep | a week)
    i (keep | have been | spend | spent | lie | lay)* (staring|stare|lying) (at the ceiling | awake)
    i am (a broken (man|woman|person) | at my wits end | in pieces | a wreck | falling apart | destroyed | in bits | a mess | in tears | shattered)
    can not (stop|quit) (crying | shaking | hating | thinking (about)? (how | what a | what an))
    (you can not imagine | you have no idea | if you knew) (what|how) (this|it) (has|is) (done|doing) to (me|us)
    this (is | has been)? (killing|destroying|eating|killed|destroyed|broken) me (up|alive|inside)?
    (stopped | can not | unable) (to)? eating
    (since|for) <number> (days|nights|weeks) ..2 (not | hardly | do not | have not) (eat|sleep|slept|eaten)
    (up|awake) all night (crying|hating|thinking|sick)
    i (cry|cried|weep) myself to sleep
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
