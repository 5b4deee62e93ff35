# Ownership: the writer says that it was their own doing, and that it was wrong.
strengths ownership

# --- words of this file -------------------------------------------------------
class ow-adv       unreservedly unfairly apparently extremely so very really truly deeply quite just also still again only all totally entirely completely fully absolutely purely solely simply squarely wholly utterly plainly clearly obviously definitely honestly frankly literally actually too both always well plain 100% 100 certainly probably indeed unequivocally undoubtedly grossly terribly awfully downright outright flat rather pretty even more most mainly mostly hugely badly seriously then
class ow-wrong     wrong mistaken careless thoughtless selfish cruel unfair unkind rude reckless dishonest cowardly negligent irresponsible inconsiderate disrespectful insensitive nasty petty spiteful hurtful hateful harsh vicious callous heartless shameful disgraceful contemptuous contemptible arrogant hypocritical unprofessional unjust unworthy inappropriate inexcusable unforgivable unacceptable indefensible unjustified unjustifiable uncalled-for sneaky shady gross shitty shabby lousy rotten foolish stupid dumb daft childish immature racist sexist homophobic ableist transphobic misleading false untrue offensive degrading demeaning insulting ungrateful undignified unethical illegal unlawful deceitful manipulative controlling abusive bullying neglectful sloppy lazy disloyal vile despicable disgusting appalling horrid mean wicked low unfaithful ignorant tactless heavy-handed improper indecent obnoxious out-of-order unreasonable unwarranted tasteless humiliating snobby two-faced underhand spineless gutless unsafe lame ugly
class ow-bad-adj   careless thoughtless selfish cruel unfair unkind rude reckless dishonest cowardly negligent irresponsible inconsiderate disrespectful insensitive nasty petty spiteful hateful harsh vicious callous heartless arrogant hypocritical unprofessional unjust sneaky foolish stupid childish immature racist sexist dismissive ungrateful deceitful manipulative controlling abusive neglectful sloppy lazy disloyal mean complacent defensive unreliable unreasonable tactless two-faced
class ow-noun      fault mistake error doing responsibility bad oversight failure slip blunder choice decision carelessness negligence selfishness stupidity thoughtlessness ignorance cowardice arrogance pride laziness blame failing lapse misjudgement misjudgment omission wrongdoing lie greed jealousy impatience cruelty recklessness screw-up cock-up mess-up fuck-up stuff-up lookout insecurity
class ow-blame     fault mistake mistakes error errors blame failure failures failing responsibility oversight decision choice lie doing delay shame slip omission carelessness wrong misjudgement misjudgment blunder lapse problem joke
class ow-trust     trust confidence promise word privacy faith vow vows friendship loyalty secret boundaries boundary oath agreement
class ow-act-noun  lie betrayal theft stealing cheating plagiarism discrimination bullying racism sexism cowardice cruelty deceit deception fraud abuse neglect negligence gossip breach disgrace insult put-down dodge evasion violation hypocrisy misjudgement misjudgment dereliction humiliation vandalism harassment selfishness
class ow-adj-a     bad terrible awful horrible rotten cruel nasty mean shitty rubbish selfish stupid cowardly dreadful low cheap foolish careless thoughtless unkind unfair serious huge massive grave biggest worst major glaring egregious big colossal costly critical hurtful dirty lousy vile poor wicked shabby deliberate complete total real wrong barefaced inexcusable unforgivable such sneaky spiteful racist sexist
class ow-thing     thing way move trick choice decision response reaction act place excuse reason example joke shot mistake error
class ow-who-bad   coward hypocrite bully liar fool jerk idiot brat snob dick arse arsehole ass asshole prick cow cheat thief gossip twat pig
class ow-kin       son daughter brother sister man woman person driver neighbour kid
class ow-vice      jealousy envy spite pride cowardice laziness greed vanity fear selfishness malice arrogance cruelty carelessness stupidity temper ego insecurity impatience meanness bitterness resentment snobbery wickedness negligence showing-off
class ow-done     done said told been gone come known thought kept taken let made seen spoken sent written left given stood read rung got put had held paid found heard bought brought caught chosen shown driven begun run set shut cut thrown woken spent lent forgotten met understood
verbs ow-fail      fail disappoint betray wrong deceive mislead/misled/misled cheat abandon neglect desert mistreat
class ow-tell      told tell telling tells rang rung wrote written emailed messaged texted posted said say saying explain explained explaining confessed admitted admit announced announce given

class ow-you       you u ye ya

# Owning up to third parties is told as repair: “I’ve told him it was me”.
phrase ow-others   (him | her | them | everyone | everybody | all | both | people | mum | mam | dad | gran | coach | <name> | (the | my | your | our | his | their | each | every | in | them) ..)
phrase ow-that     (that)? ((i | we) (<ow-adv>)* (was | were | am | lied | had | did | got | made | started | took) | (it | that | this | what i did | the .. ) (<ow-adv>)* (was | is) (<ow-adv>)* (me | my | mine | i | we | us | wrong | not | false | nasty | a lie | out | with me))
phrase ow-told     (<ow-tell> (to | and | in)* {ow-others} (<ow-adv> | and | <ow-tell> | yesterday | today | in writing)* {ow-that} | from me that {ow-that} | (told|tell) ...10 (right|well|innocent|nothing) and (i|we) (was | were | had | am) | i|we (have | will | shall | am going to | are going to) (<ow-adv>)* (told|tell|rung|ring|messaged|message|written|write|emailed|email|put|gone|go|posted|spoken|said|say) !<ow-you> ...12 (that|saying|say) {ow-that} | (said|say|told|tell) (to)? myself ...12 | (to say | say) ..2 i|we should not | (saying | to say | explain | reckons | going to say | shall say | say publicly | given in writing | knows) {ow-that})

# --- rules --------------------------------------------------------------------

rule my-fault
  step        4
  message     You say plainly that it was your own doing.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    i|we (am|was|were) (<ow-adv>)* the (one|ones) (who|that) (<ow-adv>)* (broke|ruined|messed|screwed|hurt|caused|let|failed|lied)
    (am|is|are|was|were|be|been | entirely | all | totally | completely) (<ow-adv>)* my|our (<ow-adv> | own | big | stupid | silly | sole)* <ow-noun>
    ^ my bad|mistake|fault (on|in|about|for|here|there)
    (is|was) my bad
    my bad|fault (<ow-adv> | on | fam | lads | mate | all of it | not)* ($ | , | the | this | i)
    (the | that | this | any | all the | all of the) <ow-blame> ..6 (is | are | was | were | lies | lay | rests | sits | stops | belongs | falls) (<ow-adv> | here)* (mine | ours | with me | with us | on me | on us | to me | to us)
    (it | that | this | which | one | all | these | they | so) (<ow-adv>)* (is | was | are | were) (<ow-adv> | down)* (on me | on us | down to me | down to us)
    my|our own (<ow-adv>)* <ow-noun>
    (, | and) my|our (<ow-adv>)* <ow-noun> ($ | , | and not)
    mine|ours (and | , )* not (hers | his | theirs | yours | the)
    i|we (<ow-adv>)* (am | are | was | were | hold myself | hold ourselves) (<ow-adv> | the one | the person | the only one)* (at fault | to blame | responsible | accountable | in the wrong | answerable | guilty | culpable | liable)
    (nobody's | no-one's | noone's | no one's | anyone's | nobody | no one) (<ow-blame> | doing | business | else | to blame | for)+ but (me | myself | mine | ours | my own | us)
    i|we (have | had | can)? (only | no one | nobody) (have)? (myself|ourselves)? to (blame | point at)
    buck stops (here)? (with me|us)?
    realized (my|our) (mistake|error)
    on my|our watch
    (only myself | only ourselves | nobody else is | no one else is) to blame
    i|we (am|are|was|were) (<ow-adv>)* the (reason | cause | problem | dramatic one)
    (was|is) my|our (job | turn | duty | commit | script | watch) and (i | we)
    sorry|apologize|apologies (<ow-adv>)* for (my|our|the|these) (<ow-adv> | <ow-adj-a> | own)* (mistake|mistakes|error|errors|crime|crimes|failings|failure|failures|blunder|misjudgement|misjudgment|wrongdoing)
    for being (<ow-adv>)* <ow-bad-adj>|<ow-who-bad>
    of my|our own making
    (was|were|is) (<ow-adv>)* my|our (<ow-adv> | own)* (call|hand|mouth|foot|temper|tongue|pen|greed|pride|signature)
    because of my|our (own)? (mouth|temper|greed|lie|lies|carelessness|selfishness|stupidity|negligence|pride|jealousy|mistake)
  unless
    (failings|failures|mistakes|errors|mistake|error) (that|which) (have been | has been | were | was | may | might)
    watch|fault|bad (i|we) guess
    alarm on my|our watch
    {ow-told}
    not|never|how|when|if|whether|half|partly|maybe|perhaps ..3 (my|our|mine|ours) (own)? <ow-noun>
    not|never (<ow-adv>)* (at fault | to blame | responsible | on me | down to me)
    responsible|accountable for (how you | your | the way you | what you | anyone | other | the | our)
    my|our (only)? (mistake|fault|crime|problem) (was|is) (<-ing> | being too | to)
    you|u|they|he|she|people|everyone (think|thinks|say|says|said|act|claim|believe|made|makes|make) ..4 (my|our) fault
    (but sure | of course | fine | i guess | ok | whatever) ..4 (my|our) (fault|bad)
    (my|our) fault (, everything | as usual | as always | again)
    or whatever
    you feel (that)? this is
  flags
    It [was my own fault].
    The call was yours to make; [the mistake was ours].
    [That's on me].
  passes
    We apologise for the errors which may have crept in.
    It's not my fault the bus was late.
    My only mistake was trusting you.
    I'm responsible for the northern office.
    I told him that it was my fault.

rule i-was-wrong
  step        4
  message     You say that you were wrong.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    i|we was|were not (<ow-adv>)* (honest|fair|kind|straight|careful|open) (enough | with (you|him|her|them) | to (you|him|her|them))
    i|we (was | were | am | are | had been | have been) (<ow-adv>)* (in the)? (wrong|mistaken)
    i|we (was | were | had been | have been) (<ow-adv> | a bit | being)* <ow-bad-adj>
    i|we (was | were | have been | had been) (<ow-adv> | being | such | a | an | the | complete | bit of a)* <ow-who-bad>
    i|we (was|were) (<ow-adv> | well | bang | way)* (out of (line | order) | over the line)
    i|we (<ow-adv>)* (got | did | have got | have done | had got) (<ow-adv> | it | this | that | something | things | you | all of it)* wrong
    i|we (<ow-adv> | have)* (messed|screwed|fucked|cocked|stuffed) (it|this|that|things|everything|you|us)? up
    i|we (<ow-adv>)* (have sinned | sinned | dropped the ball | blew it | blundered | have done wrong)
    (a | the | an | any | this) (<ow-adv> | <ow-adj-a> | biggest)* (mistake|mistakes|error|errors|misjudgement|misjudgment|failings) (that)? i|we (<ow-adv> | have)* (made|make)
    i|we (<ow-adv> | have | had | did)* (made|make) (<ow-adv> | a | an | the | some | such | <ow-adj-a> | silly)* (mistake|mistakes|error|errors|oversight|misjudgement|misjudgment|blunder)
    i|we (<ow-adv> | have)* made (a | the | some | such) (<ow-adv>)* <ow-adj-a> (decision|choice|call|decisions|choices)
    i|we (mistreated|misjudged|misused|abused|wronged)
    i|we (<ow-adv> | have)* hurt and <-ed> (you | my | our | those | people | everyone | so many | many | her | him | them | the)
    i|we (<ow-adv> | have)* (harmed|offended|wronged|humiliated|embarrassed|mistreated|misjudged|misused|abused) (and <-ed>)? (you | my | our | those | people | everyone | a (lot|number|great) | so many | many | her | him | them | the)
    (those|people|everyone|all) (that | who | whom)? i|we (<ow-adv> | have)* (hurt | harmed | misled | offended | let down | mistreated | wronged)
    i|we took|take (it|that|this|my|our|all) ..3 out on
    i|we let my|our <ow-vice>|anger|temper|nerves
    i|we (punished|robbed|cheated|exploited|belittled|bullied) (you|u|him|her|them)
    i|we knew ..2 wrong
    i|we (<ow-adv>)* (knew | should have known) better
    i|we can|could|will not (<ow-adv>)* (put|pin|pour|lay|hang|shift|lean|push) (it|that|this|on|all)* (on | to | down to) (anyone|anybody|you|him|her|them|work|the|my|our|that)
    i|we ..3 (lapse|error|failure) (in | of) judgement|judgment
    i|we (treated|behaved|acted) ..3 (badly|terribly|horribly|unfairly|appallingly|poorly|selfishly|cruelly|shabbily|disgracefully|like a|like an)
  unless
    (she|he|they|people|everyone|wife|husband|mother|father|sister|brother|friends|you) (think|thinks|thought|say|says|feel|feels|believe|believes|claim|claims) (that)? (i|we)
    what (else)? (i|we) (got|did) wrong
    (know|ik) (that)? (i|we) (have)? (messed|screwed|fucked)
    in (some|many|several) ..2 ways
    at a (difficult|hard|bad|low|strange|busy) (point|time)
    {ow-told}
    wrong|mistaken about (you | him | her | us | them)
    if|whether|unless|maybe|perhaps|admit|think|prove|reckons|believe|says|claim ..2 (i | we) (was|were|am|are|did|got|have|made)
    (not | never) (<ow-adv> | the one)* (wrong | mistaken | rude | at fault | out of line | racist | sexist)
    (wrong | stupid | foolish | naive) to (trust | believe | think you | expect | hope | love)
    (wrong | mistake | mistakes | up) (but | however | ok | okay | happy)
    i|we (have)? made (some)? mistakes $
  flags
    [I was wrong], and I knew it on the stairs.
    What stings is that [we got this wrong] twice.
    [I was rude] to your sister.
  passes
    I will tell the whole class on Monday that I was wrong.
    I made a bad decision at a difficult time in my life.
    I was wrong about you.
    If I was wrong, tell me.
    I was stupid to trust you.

rule it-was-wrong
  step        4
  message     You call what you did by its name.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    (it | that | this | which | both | they | neither | those | what followed) (<ow-adv>)* (was|were) (<ow-adv> | not only | <ow-wrong> | and | an | a)* <ow-wrong> (of (me|us) | from me | on my part | and | n | to | $ | , | because)
    (it | that | this | which) (<ow-adv>)* is (<ow-adv>)* (wrong | inexcusable | unforgivable | unacceptable | indefensible | disgraceful | shameful)
    (it|that|this|which) was (<ow-adv>)* not (<ow-adv>)* (right | fair | okay | ok | acceptable | true | honest | kind | good enough | cool | the truth | decent | called for | so) (of me | from me | to do | to say | that i | to you | and | but | , | $)
    (it|that|this|which) (was|were|is) (<ow-adv> | nothing but | nothing less than | nothing short of)* (a | an | my | our | one)? (<ow-adv> | <ow-adj-a>)* <ow-act-noun>
    (it|that|this|which) (was|were|is) (<ow-adv> | a | an)* <ow-adj-a> (<ow-adv> | <ow-adj-a>)* <ow-thing> (to (do|say|write|post|put|pull|treat|call|make|tell|send) | of (me | us | mine) | for me to | on my part | of my life | from me | , | $ | and | in my|our|judgment|judgement)
    (was|were) (an | a | the) <ow-adj-a> (mistake|error|failure)
    (was|is) (<ow-adv>)* (in)? (bad|poor) (taste|form|judgment|judgement)
    (it|that|this) is not (okay|ok|acceptable|good enough)
    was not (<ow-adv>)* (appropriate|acceptable)
    (it|that|this) was a mistake (on (my | our) part | of mine | i | $)
    (on | from) (my|our) part
    (it|that|this) (was|is) (<ow-adv>)* (me | us) (being | protecting | sulking | hiding | lashing | making | taking | failing | trying | breaking | showing | wriggling)
    my|our (<ow-adv> | own)* (words|behavior|conduct|comments|comment|actions|tone|joke|reply|manner|message|silence|decision|treatment|email|post) ..6 (was|were|is|are) (<ow-adv>)* <ow-wrong>
    (it|that|this) (was|is) (not|no) (<ow-adv>)* (a | an | any | small | isolated)* (slip | accident | oversight | misunderstanding | mistake | joke | error)
    (it|that|this|which) (was|were) (<ow-adv> | all | nothing but | out of)* <ow-vice>
    did not ..6 , i did ($ | , | with | and | it)
    <ow-wrong>|bad (and <ow-wrong>)? of (me|us)
  unless
    {ow-told}
    may|might|could have (felt | thought | found | seen | been | come | seemed | appeared)
    some|people|others|many (of you)? (felt | feel | think | thought | found | find)
    you|u (said|say|think|thought|are|were|call) (<ow-adv> | that | it | is | was | being)* <ow-wrong>
    <ow-wrong> (of | for | from) (you | u | him | her | them | your | people | the)
    how <ow-wrong> of
    not|never (<ow-adv>)* (wrong|cruel|racist|sexist|rude|mean|offensive|selfish)
    if|whether (it|that|this|what) ..4 (was|is|were) (<ow-adv>)* <ow-wrong>
    what you (did | said | wrote | called | are doing)
    (it|that|this) (was|is) (all | just)? (a | an) (big | total | complete | honest | simple | silly | stupid | innocent | little | small)* (joke|accident|misunderstanding|mix-up)
  flags
    [That was cruel of me], Sam.
    I said no, and [that was a lie].
    [It was not fair to you].
  passes
    That was unfair of you.
    It was just a stupid mix-up at the bank.
    What you said was cruel.

rule should-have
  step        4
  message     You say what you should have done, or left undone.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    i|we|ah (<ow-adv>)* should|ought (<ow-adv> | not | to)* have|of|a (<ow-adv> | never | at least | known)* <ow-done>|<-ed>
    ^ should (not)? have|of
    i|we (<ow-adv>)* should|ought (not)? (to)? have|of (<ow-adv>)* ($ | , | and)
    i|we could (<ow-adv>)* have|of <ow-done>|<-ed> ..8 and|but (i | we)? (did not | never | chose)
    (but | and | , ) should not have (said|told|done|sent|written|taken|gone|read|left|let|put|posted|shared|kept)
  unless
    should have (liked|loved|wished|preferred)
    (which|that) (i|we) should have had
    (she|he|they|people|everyone|wife|husband|mother|father|sister|brother|friends|you) (think|thinks|thought|say|says|feel|feels|believe|believes|claim|claims) (that)? (i|we)
    (than|as) (i|we) (should|ought)
    {ow-told}
    should (not)? have (known (you | that | they | he | she) | trusted | loved | married | believed | expected ..3 from you | thought | been (drowned|born|told|warned) | listened to you | needed)
    what|why|how should (i | we) have
    you|u|they|he|she should (not)? (<ow-adv>)* have
    maybe|perhaps|guess|suppose (i | we) (should|could)
    if you ..6 i|we should
  flags
    [I should have asked] before I borrowed the car.
    It was pinned up for all to see, and [I should not have read] it out loud.
  passes
    I should have liked to come on Friday.
    I carried less fuel than I should have had.
    You should have told me.
    I should have known you'd make a scene.

rule no-excuse
  step        4
  message     You leave no room for an excuse.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    (it | that | this | which | none of it | none of that | drink | tired | tiredness | stress) (<ow-adv>)* (is|was|are) (<ow-adv>)* (no | not | never) (<ow-adv> | an | a | any | real | good | much of a)* (excuse | excuses | reason | justification)
    i|we (<ow-adv>)* (have | had | got | can offer | offer | make) (<ow-adv>)* no (<ow-adv> | good | real | proper | possible | better)* (excuse | excuses | justification | defense | defence | good reason)
    i|we (can not | will not | am not going to | are not going to | do not) (<ow-adv> | wish to | want to)* (hide behind | blame (it|that|the|my|work|anyone|anybody) | pour it on | pretend it was | call it a | plead | lean on | put it down to)
    none of (that|this|it|which) (is|was|makes|made|excuses|justifies|gives|gave|changes) (<ow-adv>)* (a|an|me|it|us|the|what)
    there is|was (<ow-adv>)* no (<ow-adv>)* (excuse | excuses | justification | excusing | justifying | dressing | way to justify)
    (without | no) excuse|excuses ($ | for (it | that | what i | my | our))
    (is|was|be) (no | not an) (real | good)? excuse
    reason ..4 not (an | a)? excuse|permission
    will|would|does not (do | wash | count | serve) (as | for) (an)? excuse
    inexcusable|unforgivable|indefensible|unjustifiable
  unless
    (is|was) (an)? apology
    {ow-told}
    excuse (for (you | your | him | her | them | people | not | the way you | how you | what you) | but | however | to (not|leave|stay|go|celebrate))
    you|u|they|he|she (have|had|has) no excuse
    excuse for (speaking | talking | treating) .. (me | us)
  flags
    I was tired, and [that is no excuse].
    [I have no excuse] for the state of the kitchen.
  passes
    You have no excuse for speaking to me like that.
    It's no excuse, but you were late as well.

rule takes-responsibility
  step        4
  message     You take the responsibility yourself.
  source      article, step 4; research 2.2 ownership
  match
    i|we (<ow-adv> | must | do | will | want to | would like to | wish to | can | should | need to | have to | have | am here to | am going to)* (take|takes|taking|took|accept|accepted|assume|bear|own|hold|shoulder) (<ow-adv> | full | complete | total | sole | entire | the | every | any | some | personal | my | our | and)* (responsibility|blame|ownership|accountability|fault)
    i|we (<ow-adv> | must | do | will | want to | have to)* own (<ow-adv>)* (it | this | that | what | my | up | every | all)
    i|we (<ow-adv> | must | do | can | have to)* (admit|acknowledge|recognize|accept|confess) (<ow-adv> | now | that)* (i | we | my | what i | what we | how i | how we) ..6 (wrong | mistake | error | unacceptable | inexcusable | failed | failure | fault | lied | lie | broke | hurt you | betrayed | let you down | unfair | selfish | responsible | breach | misled)
    i|we accept (<ow-adv> | all of | every one of | the | its | his | her | their | that | this)* (conclusions|findings|criticism|ban|suspension|verdict|consequences|punishment)
  unless
    (it|they|you|she|he|people) (said | says | say | told me | told us | want) ..3 (i|we)
    responsibility ..8 (but | however | although | though)
    (responsibility|ownership) (for (how you | your | the way you | what you | how others | how people | any) | of my part)
    (not | never | can not | without) (<ow-adv>)* (take|taking|accept|accepting|bear) ..3 responsibility
    if (i | we) ..5 responsibility
  flags
    [I take full responsibility] for the broken seal.
    [We own this], from the first call to the last.
  passes
    I take responsibility, but you started it.
    I take responsibility for how you took it.

rule it-was-me
  step        4
  message     You name yourself as the one who did it.
  source      research 2.2 ownership; gold guide
  match
    (it|that) (<ow-adv>)* was (<ow-adv>)* (me|us|i|we) (<ow-adv>)* (who | that | not | and | , | $ | alone)
    (it|that) (<ow-adv>)* is (<ow-adv>)* (me|us|i|we) (<ow-adv>)* (who | that | not)
    i|we (<ow-adv>)* (caused|spoiled|ruined) (<ow-adv>)* (it | this | that)
    (the one | somebody | someone | the person | the culprit | the thief | who | that <ow-kin>) (was|is) (<ow-adv>)* me
    (and | but | because | so) i|we (was|were|am|are) the (one|ones|person) (who | that)
    i|we (<ow-adv> | alone | myself)* did (it | that | this) (<ow-adv>)* (to (you|him|her|them) | anyway | regardless | because i | for (a|the|my) | on purpose | myself | knowingly | , | $ | and | again | twice)
    i|we (<ow-adv> | also | had)* (chose|decided|preferred|opted) (<ow-adv> | not)* (to|it|this|the|them|him|her|hiding|my|our)
    i|we (chose|put|placed|set) ..4 (over | above | before | ahead of) (you|your|the|her|him|them|us|our)
    i|we knew (<ow-adv>)* (i | we | about | what i | what we | perfectly | and | , | $ | better | full well | that it was | that was | it was | the rules | the answer | how wrong) 
    out of (<ow-adv> | my own | sheer | pure | plain)* <ow-vice>
    (nobody | no-one | no one) (<ow-adv> | else | ever)* (forced|pushed|dared|goaded) me
  unless
    (she|he|they|people|everyone|wife|husband|mother|father|sister|brother|friends|you) (think|thinks|thought|say|says|feel|feels|believe|believes|claim|claims) (that)? (i|we)
    (me|us|i|we) (who|that) (had been | was to | were to | must | has to | have to | is to | am to)
    (everyone|everybody|anyone|anybody|people|nobody|someone|somebody|all) (that|who)? (i|we) knew
    ^ ok? so (i|we) (was|am)
    according to
    sorry ..6 (i|we) did
    {ow-told}
    not|never (<ow-adv>)* (me|us)
    if|whether|unless|like|as|while|when (it | that | i | we) (was|is|were|did) 
    because (you|u) (made|forced)
    (it|that|this) (is|was) (<ow-adv>)* (me (or|against|time|you|and (you | two)) | us (two|against|who|both|and))
    glad|happy|proud|sorry|gutted|hate|ashamed|regret|awful|think|like|wretched|ill ..3 (i | we) did
    you|u|they|he|she did it
    i did it for (you|us|your|the)
    (did|do|done) (it|that) (with|for) (love | the best)
    (decided|chose|opted) to (move | forgive | step | stop | quit | write | apologize | say | give | refund | pay | leave | withdraw | make | start | recall | end | close | remove | be honest)
  flags
    [It was me who] told the landlord.
    Your bike is in the canal, [and I was the one who] put it there.
  passes
    The minutes say that it was I who was to book the hall.
    I did so because I wanted the prize.
    It wasn't me who told him.
    I did it for you.

rule had-no-right
  step        4
  message     You say that it was not yours to do.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    i|we (<ow-adv>)* (had | had had) (<ow-adv>)* no (<ow-adv> | earthly)* (right|business|cause|call|grounds|authority|claim) (<ow-adv> | whatsoever | at all)* (to | <-ing> | in | up | with | on | , | $)
    (was|were) (not|never) (<ow-adv>)* (mine to | ours to | my (place|business|news|decision|story|secret|call|information|right) | our (place|decision|right|call))
    (your|his|her|their) (news|story|secret|decision|choice|moment|idea|place) to (tell|share|make|decide|give)
    as though|if it was|were mine
  unless
    {ow-told}
    you|u|they|he|she (<ow-adv>)* (had|have|has) no (right|business|reason)
    cause to|for (complain|doubt|suspect)
  flags
    [I had no right to] open that drawer.
    It [was not my news] to tell.
  passes
    You had no right to say that.
    I had no reason to think you'd mind.

rule broke-trust
  step        4
  message     You say that you broke what was trusted to you.
  source      article, step 4; research 2.2 ownership
  match
    i|we (<ow-adv> | have | had | did)* (broke|broken|break|betrayed|betray|abused|violated|shattered|destroyed|lost|damaged|ruined|undermined|breached) (<ow-adv> | all of | bond of | your | the | that | this | their | his | her | my | our | ur | a | everyone's | any | those | every | own)* <ow-trust>
    i|we (<ow-adv> | have | had | did)* (broke|broken) (that|it|this|them)
    breaking|betraying|abusing|losing|violating|breach (of | your | the | my | our | that | their | his | her | ur)* <ow-trust>
    i|we (<ow-adv> | have | had | did)* <ow-fail.past> (you | u | him | her | them | everyone | my | our | the | all of you | each | to (protect|keep|do|tell|listen|act|be|check|look|see|stand|support|meet))
    i|we (<ow-adv> | have | had)* (let|letting) (<ow-adv>)* (you | u | him | her | them | everyone | everybody | my | our | the | your | ur | all of you | so many | people | myself) ..3 down
    for (letting|failing|betraying|misleading|deceiving|disappointing) (you|him|her|them|everyone|my|our|the)
    (you|u|they|she|he) (had)? (trusted | relied on | counted on | depended on | believed in) (me|us) ..6 (and|but) (i|we)
    i|we (<ow-adv> | have | not | been | a | an | the)* (not been) (<ow-adv> | a | an | the)* (mother|father|friend|parent|partner|husband|wife|son|daughter|brother|sister) (that | to | you | in)
  unless
    (she|he|they|people|everyone|wife|husband|mother|father|sister|brother|friends|you) (think|thinks|thought|say|says|feel|feels|believe|believes|claim|claims) (that)? (i|we)
    {ow-told}
    not|never|if|whether|ways ..2 (i | we)? (have)? (<ow-adv>)* (let|fail|failed|betray|betrayed|break|broken|broke|letting|disappointed)
    (betray|betrayed|broke|let) ..2 (my trust | me)
    let ..2 down (gently | from | to | as | like)
  flags
    [I broke your trust] when I read those pages.
    It was a small thing to ask and [I let you down].
  passes
    She thinks that I broke her trust.
    You betrayed my trust.
    I'd never break your trust.

rule admits-the-lie
  step        4
  message     You call your own lie a lie.
  source      research 2.2 ownership
  match
    i|we (<ow-adv> | have | had | did | kept | repeatedly)* (lied | lying | cheated | misled | deceived | stole | bullied | plagiarized | plagiarised | gaslit | manipulated | betrayed)
    i|we (<ow-adv>)* made (it|that|this|something|all of it) (<ow-adv>)* up
    (it | this | that | which | mine | what i said | what i told you) (was|were) (<ow-adv>)* (untrue | false | cheating | stealing | theft | dishonest | invention | made up)
    (it|that|this|which) was not (<ow-adv>)* (true | the truth | honest | so)
    (was|is) a lie
    i|we took credit for
    i|we (<ow-adv>)* (blamed (you | him | her | them | it on | everyone | the | my) | took the credit)
  unless
    (she|he|they|people|everyone|wife|husband|mother|father|sister|brother|friends|you) (think|thinks|thought|say|says|feel|feels|believe|believes|claim|claims) (that)? (i|we)
    lied because (you|u|ye)
    {ow-told}
    (sorry | sorry that | that | if | whether | why | because) (i | we) (<ow-adv> | have | ever)* (lied|cheated|misled|stole)
    not|never|you|u|they|he|she (<ow-adv> | going to | once | have | had | both)* (lie|lied|lying|cheated|stole)
    what|that (you|they|she|he) (said | say | wrote | claim | heard | are saying) ..3 (true | untrue | a lie | false)
  flags
    [I lied] about the fee.
    I said it was booked; that [was a lie].
  passes
    You lied to me first.
    I never lied to anybody.
