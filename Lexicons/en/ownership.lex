# Ownership: the writer says that it was their own doing, and that it was wrong.
strengths ownership

# --- words of this file -------------------------------------------------------
class ow-adv       so very really truly deeply quite just also still again only all totally entirely completely fully absolutely purely solely simply squarely wholly utterly plainly clearly obviously definitely honestly frankly literally actually too both always well plain 100% 100 1000% certainly probably apparently indeed unequivocally undoubtedly undeniably grossly deeply terribly awfully downright outright flat rather pretty even more most doubly firstly mainly mostly entirely hugely never-mind badly seriously nothing-but 
class ow-wrong     wrong mistaken careless thoughtless selfish cruel unfair unkind rude reckless dishonest cowardly negligent irresponsible inconsiderate disrespectful insensitive nasty petty spiteful hurtful hateful harsh vicious callous heartless shameful disgraceful contemptuous contemptible arrogant hypocritical unprofessional unjust unworthy inappropriate inexcusable unforgivable unacceptable indefensible unjustified unjustifiable uncalled-for sneaky shady gross shitty shabby lousy rotten foolish stupid dumb daft childish immature racist sexist homophobic ableist transphobic misleading false untrue offensive degrading demeaning insulting ungrateful undignified unethical illegal unlawful deceitful manipulative controlling abusive bullying neglectful sloppy lazy disloyal vile despicable disgusting appalling horrible awful horrid mean wicked low unfaithful egotistical ignorant ill-judged ill-advised ill-considered tactless heavy-handed improper indecent obnoxious out-of-order unreasonable unwarranted tasteless humiliating
class ow-bad-adj   wrong mistaken careless thoughtless selfish cruel unfair unkind rude reckless dishonest cowardly negligent irresponsible inconsiderate disrespectful insensitive nasty petty spiteful hateful harsh vicious callous heartless arrogant hypocritical unprofessional unjust sneaky foolish stupid daft childish immature racist sexist dismissive ungrateful deceitful manipulative controlling abusive neglectful sloppy lazy disloyal mean complacent naive short-sighted defensive unreliable unreasonable tactless insincere impatient
class ow-noun      fault mistake error doing responsibility oversight failure slip blunder bad choice decision carelessness negligence selfishness stupidity thoughtlessness ignorance cowardice arrogance pride laziness blame failing lapse misjudgement misjudgment omission wrongdoing lie greed jealousy impatience cruelty recklessness screw-up cock-up mess-up fuck-up lookout problem insecurity
class ow-blame     fault mistake mistakes error errors blame failure failures failing responsibility oversight decision choice lie doing delay shame slip omission carelessness wrong misjudgement misjudgment blunder lapse problem job call buck
class ow-trust     trust confidence promise word privacy faith vow vows friendship loyalty secret boundaries boundary oath agreement heart
class ow-mine      mine ours
class ow-act-noun  lie betrayal theft stealing cheating plagiarism discrimination bullying racism sexism cowardice cruelty deceit deception fraud abuse neglect negligence gossip breach failure disgrace insult put-down dodge evasion violation hypocrisy misjudgement misjudgment dereliction control theft humiliation vandalism harassment selfishness sulk conflict
class ow-adj-a     bad terrible awful horrible rotten cruel nasty mean shitty rubbish selfish stupid cowardly dreadful low cheap foolish careless thoughtless unkind unfair serious huge massive grave major glaring egregious big colossal costly critical hurtful dirty lousy vile poor wicked shabby deliberate strong complete total real wrong bare-faced barefaced coward's poor inexcusable unforgivable deeply very extremely such huge sneaky spiteful racist sexist
class ow-thing     thing way move trick choice decision response reaction act place excuse reason example joke
class ow-who-bad   coward hypocrite bully liar fool jerk idiot brat snob dick arse arsehole ass asshole prick cow cheat thief gossip twat pig
class ow-part      partly partially half some
class ow-pron      it that this which both they those these neither none all
class ow-nobody    nobody no-one noone none nothing
verbs ow-fail      fail disappoint betray wrong deceive mislead/misled/misled cheat abandon neglect desert sell-out abuse mistreat deceive
verbs ow-force     make/made/made force push ask tell/told/told
class ow-my        my our
class ow-be        is was are were am be been being

phrase ow-nobody2  (nobody | no one | none | nothing | not one person)
phrase ow-full     (full | complete | total | sole | entire | all | the | every | any | some | personal | absolute | utter | whole | my | our | 100% | 100 | all the | complete and utter | <ow-adv>)*

# Owning up to third parties is told as repair: “I’ve told him it was me”.
phrase ow-told     (told|tell|telling|rang|ring|rung|written|wrote|write|emailed|messaged|message|texted|posted|said|say|explained|explain|confessed|admitted|admit|announced) (him|her|them|everyone|everybody|all|both|each|mum|dad|mummy|people|publicly|<name> | (to)? (the|my|your|our|his|her|their|both|each|all|every|everyone|him|them|<name>)+ .. | in .. | on .. | to say) (<ow-adv> | plain | straight | outright | already | that | how | and | , | to say)* (i (<ow-adv>)* (was (wrong|out|rude|unfair|in|the one) | lied | had (had)? no | did (it|that|this|wrong) | spoke | took | should) | id no right | it was (<ow-adv>)* (me|my|wrong|not|a) | (it|that) (<ow-adv>)* (was|is) (<ow-adv>)* (wrong|her|his|your|my|a|not))
class ow-good      lovely nice kind good great sweet beautiful brave generous decent clever funny thoughtful sensible brilliant wonderful fine reasonable lot few bit natural normal hard difficult tough tricky sad strange weird funny odd little rare big huge small long
class ow-vice      jealousy envy spite pride cowardice laziness greed vanity fear selfishness malice arrogance cruelty carelessness stupidity temper anger ego insecurity impatience showing-off meanness bitterness resentment snobbery wickedness theft stealing cheating bullying gossip negligence
class ow-bad-end   act behave look watch try work go walk
# --- rules --------------------------------------------------------------------

rule my-fault
  step        4
  message     You say plainly that it was your own doing.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    (<ow-be> | entirely | all | totally | , | and | completely) (<ow-adv>)* my|our (<ow-adv> | own | big | stupid | silly | sole)* <ow-noun>
    my|our (<ow-adv> | own | big | stupid | silly | fucking | terrible | entire)* (fault|bad|mistake|mistakes|error|oversight|carelessness|negligence|selfishness|thoughtlessness|cowardice|blunder|failings|failing|wrongdoing|misjudgement|misjudgment|cruelty|stupidity|ignorance|cock-up|screw-up)
    (the | that | this | any | all the | all of the) <ow-blame> ..6 (is | are | was | were | lies | lay | rests | sits | stops | belongs | falls) (<ow-adv> | here)* (mine | ours | with me | with us | on me | on us | to me | to us | here with me)
    (the | a | this) <ow-blame> (was | is | were) (made | caused) by (me | us | one of us)
    (it | that | this | which | one | thats | both | all | these | they | so) (<ow-adv>)* (<ow-be>) (<ow-adv> | down)* (on (me | us) | down to (me | us) | to me)
    (that | it | this | which | both | those | these | so) (<ow-be>) (<ow-adv>)* (mine | ours) (<ow-adv> | to (own | carry | answer for | fix) | and | not | alone | , )
    (that | it | this | and | these | those) (<ow-be>)? (mine | ours) to (own | carry | answer for)
    i|we (<ow-adv>)* (am | are | was | were | hold myself | hold ourselves | feel) (<ow-adv> | the one | the person | the only one)* (at fault | to blame | responsible | accountable | in the wrong | answerable | guilty | culpable | liable)
    nobody|no-one|noone ..2 fault but (mine | ours)
    (nobody's | no-one's | noone's | no one's | anyone's) .. (doing|fault|business) but (mine | ours | my own)
    (no one | nobody | noone | none) (else)? ..4 to blame (but | except | other than | for this but)? (me | myself | us | ourselves)?
    (nobody | no one | no-one) (else | but me | but us) (is to blame | was to blame | made me | did (it|this|that) | had (any|the) (part|task))
    only (have)? (myself | ourselves) to blame
    (i | we) (<ow-adv>)* (have | had | can) only (blame)? (myself | ourselves)
    (i | we) (have | had) (no one | nobody) (else)? to (blame | point)
    (the fault | it | fault | this) (lies | lay | belongs) (with | to) (me | us)
    buck stops (here)? (with (me | us))?
    (i | we) (<ow-adv>)* (am | was | are | were) (<ow-adv>)* the (one | ones | person | cause | reason | problem | dramatic one | grown-up | adult | parent in charge) (who | that | in | at | dodging | $ | , | for)
    (i | we) (am | are | was | were) the (reason | cause) 
    (was|is) my|our (job | idea | turn | duty | commit | drain | gate | dog | watch | script | phone call | doing) (and | to | , | $)
    sorry|apologize|apology|apologies (<ow-adv>)* for (my|our|the|this|these) (<ow-adv> | <ow-adj-a> | own)* (mistake|mistakes|error|errors|crime|crimes|failings|failure|failures|blunder|misjudgement|misjudgment|wrongdoing)
    for being (<ow-adv>)* (unkind | cruel | selfish | rude | dishonest | careless | thoughtless | unfair | mean | harsh | a jerk | such a jerk | an idiot | horrible | nasty | awful | insensitive)
    of (my | our) own making
    because of (my | our) (own)? (carelessness | selfishness | mistake | choices | lie | lies | stupidity | negligence | pride | jealousy | temper | greed)
    on my watch
    (that|this|it|thats|which|so|and|100%|is|was|one)* all (me|mine|us) (and|,|$|not|no)
    (that|this|it|the|which|next) (one|decision|choice|part|bit|failure|blame|rest) (<ow-adv>)* (is|was)? (<ow-adv>)* (mine|ours|on me|on us)
    what (followed|happened) (<ow-adv>)* is|was (mine|ours|my doing|on me)
    (process|job|duty|task|decision|call|line|word|promise|deadline) (was|is) (mine|ours) to (get|make|do|keep|check|carry|own|meet)
    (was|were|is) (<ow-adv>)* (my|our) (<ow-adv> | own)* (call|hand|hands|mouth|elbow|foot|temper|tongue|pen|greed|pride|hobby|name|signature|work)
    (lost|missed|suffered|paid|went|waited|down) ..6 because of (me|us) $
    (got|had) (<ow-adv>)* it from me
    (is|was|be|lies|lay) ..1 down to (me|us)
    (me|us) and (nobody | no one | no-one | noone) else
    by (me|us) (, | and) (nobody|noone|no-one|not)
    by one of us
    the one|person to blame is|was (me|us)
    (my|our) slip
    i|we only am|are responsible
  unless
    {ow-told}
    (not | never) (<ow-adv>)* (my|our|mine|ours) (<ow-adv> | own)* (fault|mistake|error|doing|problem|responsibility)
    (not | never) (<ow-adv>)* (at fault | to blame | responsible | on me | down to me)
    (how | why | when) ..2 (my|our) (fault|mistake|problem)
    (partly | partially | half | also | kind of | sort of | somewhat | maybe | perhaps) ..2 (my|our) fault
    (responsible | accountable) for (how you | your | the way you | what you | anyone | other)
    (if | whether | unless) (<ow-adv> | it | this | that | any of this | something | there)* (is|was|were) ..2 (my|our) (fault|mistake)
    my|our (only)? (mistake|fault|crime|problem) (was|is) (trusting | loving | believing | being too | thinking you | to trust | caring | letting you)
    (you | u | they | he | she | people | everyone) (think|thinks|say|says|said|act|claim|seem|believe|made|makes|make) ..4 (my|our) fault
    (think|thinks|thinking|thought|found|nothing) ..8 (it is | that was | it was | this is) (<ow-adv>)* (mine|ours)
    your job not mine
    when you feel
    my bad ..2 (guess|whatever|suppose)
    (or|but) whatever
    i guess
    my bad (luck | back | knee | leg | day | mood | language)
    both our
    i am (<ow-adv>)* responsible for (the | our) (northern | southern | sales | marketing | team | department | office | project | account)
  flags
    It [was my own fault].
    The call was yours to make; [the mistake was ours].
    [That's on me].
  passes
    It's not my fault the bus was late.
    My only mistake was trusting you.
    I'm responsible for the northern office.

rule i-was-wrong
  step        4
  message     You say that you were wrong.
  source      research 2.2 ownership; gold guide
  match
    i|we (was | were | am | are | had been | have been | been) (<ow-adv>)* (in the)? (wrong|mistaken)
    i|we (was | were | had been | have been) (<ow-adv> | a bit | being)* <ow-bad-adj>
    (i | we) (was | were | have been | had been) (<ow-adv> | being | such | a | an | the | total | absolute | proper | real | right | complete | bit of a)* <ow-who-bad>
    i|we (was|were) (<ow-adv> | well | bang | way)* (out of (line | order) | over the line | too far | at fault | in breach | in no state)
    i|we (<ow-adv>)* got (both|your|the|his|her|their|this|it|that) ..4 (<ow-adv>)* wrong
    i|we (<ow-adv> | have | had | so)* (messed|screwed|fucked|cocked|mucked|ballsed|stuffed) (it|this|that|things|everything|all of it|you|us)? up
    i|we (<ow-adv>)* did not (<ow-adv>)* (follow|obey|respect|keep|observe|stick) (<ow-adv> | to | by)* (them|it|the rules|the|our own|our|my own|your wishes|your request|your rules|that)
    i|we (<ow-adv>)* (made|put|treated|used) ..6 (<ow-adv>)* (more important than|ahead of|before|above) (you|your|her|him|them)
    (a|as a) (grown|decent|good|real) (man|woman|adult|friend|person|father|mother|parent|boss|neighbour|neighbor) (<ow-adv>)* (has|had) no business
    i|we (<ow-adv> | have)* (passed|palmed|pawned) (it|them|that|this|your|her|his|the) .. off (as|on)
    (there was|there is) nothing wrong with (you|your)
    i|we (<ow-adv>)* (was|were) (<ow-adv> | way | far | much)* too (harsh|hard|rough|quick|sharp|proud|lazy|strict|blunt|rude|cold|aggressive|impatient|greedy|cocky|careless) (to|with|on|in|by|and|$|,)
    i|we (punished|robbed|cheated|wronged|exploited|belittled|bullied) (you|u|him|her|them|your)
    i|we (made) (you|u|her|him) (<ow-adv>)* (doubt|look|pay|carry|suffer|lie|beg|wait)
    i|we (got | did | had | have got | have done | had got | had done) (<ow-adv> | it | this | that | something | things | you | all of it | the whole thing | so much)* (wrong | badly wrong)
    (what | everything | that which | the thing | the way) i|we (did|said|wrote|chose|posted) ..8 (was | is | were) (<ow-adv>)* <ow-wrong>
    (the | a | an | any | this) (<ow-adv> | <ow-adj-a> | glaring | biggest)* (mistake|mistakes|error|errors|misjudgement|misjudgment|oversight|failings) (that)? (i|we) (<ow-adv> | have)* (made|make)
    i|we (<ow-adv> | have | had)* (made|make) (a | an | the | some | such) (<ow-adv>)* (poor|bad|terrible|awful|stupid|wrong|selfish|foolish|reckless|careless|rash) (decision|choice|call|decisions|choices)
    i|we (<ow-adv> | have | had)* (hurt|harmed|offended|wronged|disappointed|upset|humiliated|embarrassed) (and (hurt|harmed|offended|wronged|disappointed|upset|misled|let))? (<ow-adv>)* (you | my | our | those | people | everyone | a (lot|number|great) | so many | many)
    (those|people|everyone|anyone|all) (that | who)? i|we (<ow-adv> | have)* (hurt | harmed | misled | offended | let down | mistreated | wronged)
    i|we (<ow-adv>)* (lacked|showed) (<ow-adv> | a | any | no | complete)* (consideration|judgment|judgement|empathy|respect|care|thought|disrespect|lack)
    (what | how) i|we (did|said|behaved|treated|acted|spoke) ..4 wrong
    i|we (<ow-adv>)* (went | crossed | overstepped) (<ow-adv> | way | over)* (too far | the line | a line | the mark | my)
    i|we (<ow-adv>)* (have sinned | sinned | messed up | messed this up | screwed up | fucked up | ballsed up | cocked up | dropped the ball | blew it | blundered | did a mistake | have done wrong)
    i|we (<ow-adv> | have | had | did | clearly)* (made|make) (<ow-adv> | a | an | the | some | several | <ow-adj-a> | silly | such | biggest)* (mistake|mistakes|error|errors|misjudgement|misjudgment|oversight|blunder) 
    i|we (took | take) it out on
    i|we took ..3 out on (you | him | her | them | the)
    i|we (<ow-adv>)* (misjudged | misused | abused | mistreated | wronged)
    i|we (<ow-adv>)* (knew | should have known) better
    i|we (behaved|acted) (<ow-adv>)* like (a | an | such a) _
    (that|it|this) was (<ow-adv> | well | bang | way)* out of (line|order)
    i|we can|could not (<ow-adv>)* (put|pin|pour|lay|hang|shift) (it|that|this) on (anyone|anybody|you|him|her|them|work|the|my|our)
    (my|our) (conduct|behavior|standards|work|actions|service) (<ow-adv>)* (fell|falls) (<ow-adv>)* (below|short)
    i|we (<ow-adv> | have)* treated (you|u|him|her|them|your|my) (<ow-adv> | <ow-noun>)* (badly|terribly|horribly|unfairly|appallingly|poorly|like|cruelly|awfully|unkindly|shabbily|wrong)
    i|we (<ow-adv> | have)* (took|taken) advantage of (you|u|your|him|her|them)
    i|we (<ow-adv> | have)* (did|done) (a | something | some) (<ow-adv> | really | very)* (bad|terrible|awful|horrible|cruel|stupid|wrong|unforgivable|selfish) (thing|things|, | $)
    i|we (behaved|acted) (<ow-adv> | like | so)* (badly | appallingly | terribly | disgracefully | selfishly | like a | horribly | abominably | shamefully | unacceptably)
    i|we ..3 (lapse|error|failure) (in | of) judgement|judgment
    i|we admit (it | that | this)
    (i | we) (<ow-adv> | have | had)* no (idea|clue|thought) ..2 (how selfish | how cruel | how wrong)
  unless
    {ow-told}
    (wrong|mistaken) about (you | him | her | us | them)
    (if | whether | unless | maybe | perhaps | even if | when | say | admit | think | prove | that) (i | we) (was|were|am|are|did|got|have) (<ow-adv> | ever | it | anything | something)* (wrong|mistaken|rude|mean|unfair|harsh)
    (not | never) (<ow-adv> | the one)* (wrong | mistaken | rude | at fault | out of line | racist | sexist)
    (i | we) (was|were) (<ow-adv>)* (wrong | stupid | foolish | naive) to (trust | believe | think you | expect | hope | love)
    (everyone | everybody | we all | people | anyone | nobody | who) (has | have | sometimes | can)* (made|make|makes|making) (a | an | some)* mistake|mistakes
    (you | u) (too | also | both | as well | were wrong | made)
    (made|make) ..3 (mistake|mistakes|error) (in (trusting | loving | helping | marrying) | both | we all | too)
    honest mistake
    (believe|believes|think|thinks|feel|feels|claim|say|says|find) (that)? i|we (<ow-adv> | have)* (made|done|got)
    (mistakes | mistake | messed up | screwed up | wrong) (but | however | ok | okay | happy)
  flags
    [I was wrong], and I knew it on the stairs.
    What stings is that [we got this wrong] twice.
    [I was rude] to your sister.
  passes
    I was wrong about you.
    If I was wrong, tell me.
    I was stupid to trust you.

rule it-was-wrong
  step        4
  message     You call what you did by its name.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    (it | that | this | which | both | they | neither | those | what followed) (<ow-adv> | all)* (was|were|is) (<ow-adv> | not only | and remains | an | a | it was | just)* <ow-wrong> (of (me|us) | from me | on my part | and | n | to | $ | , | because)
    (it|that|this|which) (was|were|is) (<ow-adv>)* (wrong|careless|thoughtless|selfish|unkind|cruel|rude|unfair|stupid|irresponsible|inconsiderate|cowardly|shady|gross|mean|nasty|sneaky|negligent|bad|silly|wicked|lazy|rotten|shitty) (<ow-adv>)* (of | from | by) (me | us)
    (it|that|this|which) (was|were|is) (<ow-adv>)* not (<ow-adv>)* (right | fair | okay | ok | acceptable | true | honest | correct | kind | mine | on | good enough | cool | the truth | decent | called for) (of me | from me | of us | to do | to say | that i | to you | and | n | but | , | $)
    (it|that|this|which) (was|were|is) (<ow-adv> | nothing but | nothing less than | nothing short of)* (a | an | my | our | one)? (<ow-adv> | <ow-adj-a>)* (<ow-act-noun> | lie)
    (it|that|this|which) (was|were|is) (<ow-adv> | such)* (a | an)? (<ow-adv> | <ow-adj-a>)+ (<ow-thing> | mistake | error) (to (do|say|write|post|put|pull|treat|call|make|tell|send) | of (me | us | mine) | for me to | on my part | from me | , | $ | and | by me)
    (it|that|this|which) (was|is|were) (<ow-adv>)* (a|an|the|my) (<ow-adv> | <ow-adj-a> | biggest | worst)* (mistake|error|failure|misjudgement|misjudgment) (of|in) (my|our|judgment|judgement)
    (was|were) (an | a | the) (egregious|terrible|serious|huge|massive|grave|big|major|awful|bad|biggest|critical|real) (mistake|error|failure)
    (was|is) (<ow-adv>)* (in)? (bad|poor) (taste|form|judgment|judgement)
    was not (<ow-adv>)* (appropriate|acceptable|consistent|aligned|okay|contrite)
    (my|our|the) (behavior|conduct|response|actions|work|service) (<ow-adv>)* (did not | was not | were not | falls | fell) ..2 (meet | short | up to | good | acceptable | standard)
    (it|that|this) (was|is) a mistake (<ow-adv>)* ($ | , | to | and | i | that i | on (my | our) part | of mine)
    (on | from) (my|our) part
    (it|that|this) (was|is) (<ow-adv>)* (me being | me | us) (being | protecting | not | who | that | sulking | hiding | lashing | making | taking | failing | trying)
    (wrong|unkind|careless|selfish|thoughtless|cruel|rude|unfair|stupid|mean|sneaky|cowardly|nasty) (and <ow-wrong>)? of (me|us)
    (it|that|this) (does not | did not | will not | can not) (<ow-adv>)* (make it (right | ok | okay | mine | all right | any better) | excuse)
    (my|our) (<ow-adv> | own)* (words|behavior|conduct|comments|comment|actions|tone|joke|reply|manner|message|silence|apology|decision|treatment|email|post) ..6 (was|were|is|are) (<ow-adv>)* <ow-wrong>
    (i | we) have (no | nothing but) ..3 for (my|our) (behavior|actions|words|conduct)
    (falls|fell|fall) (<ow-adv>)* short of (what | the standard | the standards | our | my)
    (no | never) (slip|joke|accident) ..4 (i | me | it was me)
    (it|that|this) (was|is) (not|no) (<ow-adv>)* (a | an | any)? (slip | accident | oversight | misunderstanding | mistake | joke | error | small slip | isolated)
    makes it worse
    (it|that|this|which) (was|were) (<ow-adv> | such)* (a|an) !<ow-good> thing|way|trick|stunt|move to (<ow-adv>)* (do|say|write|post|put|pull|treat|call|make|tell|send|ask|throw|come|leave|use|take|spring|pass|bring|answer|speak)
    (it|that|this|which) (was|were) (<ow-adv> | all | nothing but | out of)* <ow-vice> (<ow-adv> | and | <ow-vice> | on my part | of mine | , | that made me | $)
    (none|neither) of (that|this|it|them|those|these|which) (<ow-adv>)* (makes|made|excuses|is|was|gives|changes|justifies) ..3 (difference|reason|excuse|better|right|okay|ok|what i|why i|it)
    (no|not any) (drink|pill|train|traffic|weather|computer|machine|software|devil|wine|beer|stress) (did|made|wrote|sent|said|broke)
    did not ..6 (<ow-adv>)* , i did
    (i|we) (am|was) the one (that|who)? (<-ing>|did|made|let|wrote|said|put|broke|had)
  unless
    (may|might|could) have (felt | thought | found | seen | been | come | seemed | appeared)
    (some|people|others|many) (people|of you)? (felt | feel | think | thought | found | find)
    {ow-told}
    (wrong | rude | mean | unfair | cruel | selfish | unkind | nasty | stupid | not right | not fair | not okay | not ok) (of | for | from) (you | u | him | her | them | your | people | the)
    (not|never) (<ow-adv>)* (wrong|cruel|racist|sexist|rude|mean|offensive|selfish)
    (if | whether) (it|that|this|what) ..4 (was|is|were) (<ow-adv>)* <ow-wrong>
    what you (did | said | wrote | called | are doing)
    (you | u) (said|say|think|thought|are|were|call) (<ow-adv> | that | it | is | was | being)* (unfair|wrong|rude|mean|selfish|cruel)
    (it|that|this) (was|is) (all | just)? (a | an) (big | total | complete | honest | simple | silly | stupid | innocent | little | small)* (joke|accident|misunderstanding|mix-up)
    (that|it|this) is not (fair|right|true) (to | on | for)? (me | us)
    (weather|traffic|price|system|timing) (was|is)
  flags
    [That was cruel of me].
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
    i|we|ah (<ow-adv>)* (should|ought) (<ow-adv>)* (not)? (<ow-adv> | to | really)* (have|of|a) (<ow-adv> | never | been | at least | known)* (<-ed> | done | said | told | been | gone | come | known | thought | kept | taken | let | made | seen | spoken | sent | written | left | given | stood | read | rung | got | put | had | held | paid | found | heard | bought | brought | caught | chosen | shown | driven | begun | run | set | shut | cut | thrown | woken | spent | lent | forgotten | met | understood)
    (, | and | n | but) (<ow-adv>)* should (not)? (<ow-adv>)* (have|of) (<-ed> | done | said | told | been | gone | come | known | thought | kept | taken | let | made | seen | spoken | sent | written | left | given | stood | read | rung | got | put | had | held | paid)
    ^ should not have
    i|we (<ow-adv>)* (should|ought) (not)? (to)? (have|of) (<ow-adv>)* ($ | , | and)
    i|we (<ow-adv>)* could (<ow-adv> | at least)* (have|of) (<-ed> | done | said | told | gone | come | kept | taken | made | spoken | sent | written | rung | read) ..8 (and|but|instead) (i | we)? (<ow-adv>)* (did not | never | chose | was too)
    (which | that | what) i|we (should|ought) (not)? (to)? have done
    i|we was|were supposed to ..8 (and | but) (i | we)? (did not | never | forgot)
    i|we (<ow-adv>)* (should|ought) (<ow-adv>)* (have|of) (known better | been there | listened | asked | checked | told you | called | waited)
    than (i | we) should (have)? (done)?
    (you | it | they | your .. | that | this) should have (<-ed> | gone | been | had) ... (and | but) (i | we) (left | forgot | let | did not | never | kept | failed)
    (should never | should not) have been (printed|sent|published|said|written|sold|posted|allowed|done)
    (i | we) (had|owed) (a | the) duty
    had i|we (<ow-adv>)* (read|checked|asked|called|listened|looked|told|done)
  unless
    {ow-told}
    should have known (you | that you | they | he | she)
    should (not)? have (trusted | loved | married | believed | expected ..3 from you | bothered | come back to you | listened to you)
    (what|why|how) should (i | we) have
    (you|u|they|he|she) should (not)? (<ow-adv>)* have (told | asked | called | listened | known | said | told me | warned | thought)
    maybe|perhaps|i guess|i suppose (i | we) (should|could)
    (i|we) should have (the | a | it|this) .. (ready|by|tomorrow|soon)
  flags
    [I should have asked] before I borrowed the car.
    [Shouldn't have read] it out loud.
  passes
    You should have told me.
    I should have known you'd make a scene.

rule no-excuse
  step        4
  message     You leave no room for an excuse.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    (no|not|never|nor|without) (<ow-adv> | an | any | a | good | real | possible | proper | acceptable | valid | reasonable | single | my)* (excuse | excuses | justification | defense | defence | two ways about it | mystery and no excuse)
    (does not | do not | did not | can not | could not | will not | cannot | hardly | never | nothing) (<ow-adv> | begins to | really | ever)* (excuse|excuses|justify|justifies) 
    excuses nothing
    (that | it | this | which | none of (it|this|that|which) | neither) .. (is|was|are) (<ow-adv>)* (no|not) (<ow-adv> | an | a | any)* (excuse | reason to | defense | defence | justification)
    (is|was|are) (no | not an | not any | not a) (real | good)? excuse
    (a | the | my) reason ..4 (not | and not | never) (an | a)? (excuse|permission)
    (reason|explanation) (but | and)? (it)? (is|was)? not an excuse
    (i | we) (<ow-adv>)* (have | had | got | can offer | could offer | offer | make) (<ow-adv>)* no (<ow-adv> | good | real | proper | possible)* (excuse | excuses | justification | defense | defence | reason (to | for) (say|do|give|offer|that|it|what) | good reason)
    (i | we) (have|had) (<ow-adv>)* no (good|real|decent) reason
    (not|never) (going to | trying to | here to | looking to | wanting to)? (make | making | offer | offering | look for | looking for | hide behind) (<ow-adv> | any | an | up)* (excuse|excuses|justification)
    (not|never) (<ow-adv>)* (going to | gonna)? hide behind
    (i | we) (can not | will not | am not going to | are not going to | could) (<ow-adv>)* (hide behind | blame | pour it on | pretend it was | call it a | tell you it was nothing | tell you i lost | plead)
    none of (that|this|it|which) (is|was|makes|made|excuses|justifies|gives|gave|changes) (<ow-adv>)* (a|an|me|it|us|the|what)
    (that|it|this|which) (will|would|does|do) not (<ow-adv>)* (do for | wash | count | serve | pass) (as | for | an)* (an | my)? excuse
    (inexcusable|unforgivable|indefensible|unjustifiable)
    there is no but coming
    (there is | there was | there's) (<ow-adv>)* no (<ow-adv>)* (excuse | justification | way to justify | excusing | justifying | dressing)
    (not|no) .. (blame|fault) (on|of) (you|anyone|anybody|him|her|them) ..4 (i|me|mine|my)
    (was|is|were) (never|no|not) (a | an | any | the | your)* (excuse|permission)
  unless
    {ow-told}
    no excuse (for (you | your | the way you | how you | what you | him | her | them | people) | but)
    (you | u | they | he | she) (have|had|has) no excuse
    (not|no) (an)? excuse (but | however)
    excuse me
    (no | any) excuse to (not | leave | stay | celebrate | eat)
    there is no excuse for (speaking | talking | treating) .. (me | us)
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
    i|we (<ow-adv> | must | do | will | want to | would like to | wish to | can | should | need to | also | have to | have | gladly | am here to | am ready to | am going to | wanna)* (take|takes|taking|took|accept|accepted|assume|bear|own|hold|shoulder|claim) {ow-full} (responsibility|blame|ownership|accountability|fault)
    i|we (<ow-adv> | must | do | will | want to | have to | should)* own (<ow-adv>)* (it | this | that | what | my | up | every | the | all)
    i|we (<ow-adv>)* (hold|held|consider) (myself|ourselves) (<ow-adv>)* (responsible | accountable | to blame)
    (taking|accepting|accept) {ow-full} (responsibility|accountability) (for)? (my | our | what i | what we | the | it | this)
    i|we (<ow-adv> | do | must | will | can)* (answer | am answerable | am accountable | must answer) (to .. )? for (it | this | that | what i | what we | my | those)
    i|we (<ow-adv> | must | do | can | have to)* (admit|acknowledge|recognize|accept|confess|realize|understand|see|know) (<ow-adv> | now | that)* (i | we | my | what i | what we | how i | how we) ..6 (wrong | mistake | mistakes | error | unacceptable | inexcusable | failed | failure | fault | lied | lie | broke | broken | hurt you | betrayed | let you down | bad | unfair | selfish | responsible | breach | misled)
    as (chief executive | ceo | chair | captain | editor | director | head | your (mother|father|manager|boss|friend|partner)) ..3 responsible
    the responsibility (is|was|rests|lies|sits) (<ow-adv>)* (mine | ours | with (me|us))
    i|we accept (<ow-adv> | every one of | all of | each of | the | its | his | her | their | that | this)* (conclusions|findings|criticism|ban|suspension|verdict|consequences|decision|punishment|result)
  unless
    {ow-told}
    responsibility ..8 (but | however | although | though)
    (responsibility|ownership) for (how you | your | the way you | what you | how others | how people | any)
    (not | never | can not | without) (<ow-adv>)* (take|taking|accept|accepting|responsible|bear) ..3 responsibility
    (you | u | they | he | she) (<ow-adv> | must | should | need to | have to)* (take|accept|own) 
    if (i | we) ..5 responsibility
    we all
    take responsibility for (our|the) (quality|products|safety) 
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
    (it|that|this) (<ow-adv>)* (was|were|wis) (<ow-adv>)* (me|us|i|we) (<ow-adv>)* (who | that | being | not | $ | , | and | alone)
    (it|that|this) (<ow-adv>)* (was|were) (<ow-adv>)* (me|us) (<ow-adv>)* <-ing>
    (it was a|it was my|the) trap|lie|plan|mess|problem ..3 i (set|made|told|caused) (it)?
    (i|we) (put|planted|set|brought) it there
    (nobody|no-one|noone | no one | not one person) (<ow-adv> | else | ever)* (<-ed>|drove|told|held|sent|put) (me|us)
    (it|that|this) (<ow-adv>)* is (<ow-adv>)* (me|us|i|we) (<ow-adv>)* (who | being | not | every time | that (did|has|have|broke|made|done))
    (its | it is | it was) me who
    (and | that son | the somebody | the one | somebody | someone | the person | the culprit | the thief | the other .. | who) (was|is) (<ow-adv>)* me
    i|we (<ow-adv> | alone | myself)* did (it | that | this | so | do it) (<ow-adv>)* (to (you|him|her|them) | anyway | regardless | because i | for | on purpose | myself | knowingly | to | , | $ | and | again | twice | all)
    i|we (<ow-adv> | alone | myself)* (caused|started|created|ruined|spoiled) (<ow-adv>)* (it | this | that | all of (it|this|that) | the whole thing | all this)
    i|we ..2 (done|did) (it|that|this) (to (you|him|her|them) | anyway | regardless | knowingly | on purpose | deliberately)
    (nobody | no one | no-one | noone | nothing) (<ow-adv> | else | has | ever | here | really)* (made|forced|pushed|told|asked|drove|made) me
    (none|neither|nothing) (of (that|this|it|them|which))? ..4 (made|forced|makes|caused|put) (me|us|my)
    (me|us) (alone | myself | and (nobody | no one) else | not (him|her|them|you|the|my) | , nobody else)
    (and|by) (me|us|myself) (<ow-adv> | alone)* (and (nobody | no one) else | not)
    (not by (mistake|accident) | on purpose | deliberately) ..4 i
    i|we (<ow-adv> | also | had)* (chose|decided|elected|preferred|opted) (<ow-adv> | not)* (to|that|it|this|the|them|him|her|not|hiding|my|our|which|what|a)
    i|we (chose|put|placed|picked|set) ..4 (over | above | before | ahead of) (you|your|the|her|him|them|us|our)
    (that|it|this) (was|is) (<ow-adv>)* (my|our|a) (<ow-adv> | own)* (choice|decision)
    (each|every|all) of (them|those|it) (was|were|is|are) (<ow-adv>)* (my|our|mine)
    i|we knew (<ow-adv>)* (i | we | you | about | that you | how | what | perfectly | and | , | $ | her | his | your | it (was|is) wrong | what i (was|were) doing | what it would | better | full well | exactly | that it was | that was | it while | it and | the rules | the answer | perfectly well | you would say | how wrong)
    (knew|know) full well
    i|we (<ow-adv>)* (carried on | kept at it | went ahead | kept going | went in) (<ow-adv>)* (anyway | regardless | anyhow | after | all the same)
    i|we (<ow-adv> | have)* (ignored|disregarded|overlooked) (your|the|his|her|their|every) (wishes|request|requests|warning|warnings|feelings|advice|no|rules|rule)
    did it (anyway|regardless|for)
    (with|by) my own (hands|hand|mouth)
    i|we let (my|our) (pride|fear|temper|anger|jealousy|insecurity|ego|nerves|stress|laziness|greed) 
    (in | out of) my own (pride|carelessness|selfishness|laziness|fear)
    out of (<ow-adv> | my own | sheer | pure | plain)* <ow-vice>
  unless
    {ow-told}
    (it|that|this) (was|is) (not|never) (<ow-adv>)* (me|us|i)
    (if | whether | unless | like | as if) (it|that) (was|is|were) (<ow-adv>)* me
    because (you|u) (made|forced)
    (it|that|this) (is|was) (<ow-adv>)* (me (or|against|time|you) | us (two|against|who|both))
    (tell|telling|ring) (him|her|them|your|coach|everyone|the|<name>) ...8 (it was me | i did)
    (glad|happy|proud) ..4 i did (it|that)
    (you | u | they | he | she) did it
    (sorry | gutted | ill | hate | wretched | ashamed | regret | awful | think | like | tell) ..3 (i | we) did
    i|we made it (to | home | back | in | safe)
    tell ..3 (it was me | i did)
    (nobody | no one | noone) (sent|asked|thanked|called|invited|told|texted|helped) me
    nobody asked|told (me | us) to (write | send)
    i did it for (you|us|your|the)
    (did|do|done) (it|that) (with|for) (love | the best)
    (decided|chose|opted|elected) to (move on | forgive | step | stop | quit | write | apologize | say | retain | give | refund | pay | leave | withdraw | make | start | recall | end | close | remove)
    chose (you | life | to stay | to be honest)
    it is (not)? us
  flags
    [It was me who] told the landlord.
    [Nobody made me] press send.
  passes
    It wasn't me who told him.
    I did it for you.

rule had-no-right
  step        4
  message     You say that it was not yours to do.
  source      research 2.2 ownership; gold guide
  even        negated
  match
    i|we (<ow-adv>)* (had | had had | would | gave us) (<ow-adv>)* no (<ow-adv> | earthly)* (right|business|cause|reason|call|grounds|authority|permission|claim) (<ow-adv> | whatsoever | at all)* (to | <-ing> | , | $ | for | and | on | in)
    (have|has) had no (right|business) (to|<-ing>)
    (was|were) (not|never) (<ow-adv>)* (mine | ours | my (place|business|news|decision|story|secret|call|information|right|idea) | our (place|decision|right|call)) (to | and | , | $ | so)
    (was|were) (not|never) (<ow-adv>)* (my|our) (<ow-adv>)* _ to (tell|share|give|make|take|decide|spread|sell|read|open|use|lend|show)
    (your|his|her|their) (news|story|secret|decision|choice|moment|idea|place|business|private|own) (to (tell|share|make|decide|give) | and i (took|told|sold|stole|used))
    (than|what) i (had|have) any (right|business) (to)?
    as (though|if) it (was|were) mine
    i|we (<ow-adv>)* (invaded | violated | intruded on | breached | overstepped | disrespected) (your|his|her|their|the|my) 
    it belonged to (you|him|her|them)
    (took|taken|used|sold|stole) what (belonged to | was) (you | yours | not mine | hers | his)
    (not|never) (<ow-adv>)* entitled (me|us) 
    i|we (was|were) (<ow-adv>)* not entitled
  unless
    {ow-told}
    (you|u|they|he|she) (<ow-adv>)* (had|have|has) no (right|business|reason)
    had no (reason to think | reason to believe | idea | choice | way | cause to | reason to doubt | reason to suspect)
    no right turn
    business (with|partner|plan)
  flags
    [I had no right to] open that drawer.
    It [was not my news to tell].
  passes
    You had no right to say that.
    I had no reason to think you'd mind.

rule broke-trust
  step        4
  message     You say that you broke what was trusted to you.
  source      article, step 4; research 2.2 ownership
  match
    i|we (<ow-adv> | have | had | did | also)* (broke|broken|break|betrayed|betray|abused|violated|shattered|destroyed|lost|damaged|ruined|undermined|breached) (<ow-adv> | all of | a bond of)* (your|the|that|this|their|his|her|my|our|ur|a|everyone's|any|those|every)? (<ow-adv> | own | two)* <ow-trust>
    i|we (<ow-adv> | have | had | did)* (broke|broken) (that|it|this|them)
    (breaking | betraying | abusing | losing | violating | breach of) (your|the|my|our|that|their|his|her|ur)? (<ow-adv>)* <ow-trust>
    i|we (<ow-adv> | have | had | did | also | really | just)* <ow-fail.past> (you | u | him | her | them | yous | everyone | us all | my | our | the | all of you | each | every | to (protect|keep|do|tell|listen|act|be|check|look|see|stand|support|honour|honor|meet))
    i|we (<ow-adv> | have | had)* (let|letting) (<ow-adv>)* (you | u | him | her | them | everyone | everybody | my | our | the | ye | your | ur | all of you | so many | people | myself) ..3 down
    for (<ow-adv>)* (letting|failing|betraying|misleading|deceiving|disappointing) (you|him|her|them|everyone|my|our|the|your)
    (to)? have (misled|let|failed|betrayed|deceived|disappointed) (you|him|her|them|everyone|those|my|our)
    i|we (<ow-adv> | have | had | also | clearly)* (fallen short | fell short | fall short | failed (in|at|to|badly|here|on|completely|<ow-adv>) | failed $ | neglected)
    i|we (<ow-adv> | have)* let down (<ow-adv> | every | each)* (you|everyone|everybody|single|one|all|my|our|your|so|the|people)
    (the)? (failure|failing|failings) (was|is|were|are) (<ow-adv> | in)* (mine | ours | my | our | the way we)
    (you|u|they|she|he|them) (had)? (trusted | relied on | counted on | depended on | believed in) (me|us) ..6 (and|but) (i|we)
    (i|we) (<ow-adv> | have)* (went|gone|did|go) behind (your|ur|his|her|their) back
    i|we (<ow-adv>)* (was|were|am|are) not (<ow-adv>)* (the|a|an) (mother|father|friend|parent|partner|husband|wife|son|daughter|brother|sister|leader|boss|manager|person) (that)? (you|i|she|he)
    i|we (<ow-adv> | have | not | been)* (not been | been) (<ow-adv> | a | an | the)* (mother|father|friend|parent|partner|husband|wife|son|daughter|brother|sister|coward|ghost) (that | to | you | in)
    (promise|promised) ..6 (and|but) (i|we) (<ow-adv>)* (did not | broke | have not | let | failed | forgot)
    who let you down
  unless
    {ow-told}
    (you|u|they|he|she) (<ow-adv> | have | had | has)* (broke|broken|betrayed|let|failed|lost)
    (not|never) (<ow-adv>)* (let|fail|betray|break|broken|broke|failed|letting) 
    (if|whether) (i|we) (<ow-adv> | ever | have)* (let|failed|broke|betrayed|disappointed)
    failed (my (exam|test|driving) | the (exam|test) | to see why | to understand why)
    failed (a|the|my) (test|exam|drug|interview|audition)
    failed as (a|your)
    failed at (everything|life|every)
    lost (my) (heart|confidence|faith)
    let ..2 down (gently | from | to | as | like i always)
    broke my heart
    every time
  flags
    [I broke your trust] when I read those pages.
    It was a small thing to ask and [I let you down].
  passes
    You betrayed my trust.
    I'd never break your trust.

rule admits-the-lie
  step        4
  message     You call your own lie a lie.
  source      research 2.2 ownership
  match
    i|we (<ow-adv> | have | had | did | then | flat out | kept | repeatedly)* (lied | lying | lie | cheated | fibbed | misled | deceived | stole | bullied | plagiarized | plagiarised | gaslit | manipulated | neglected | betrayed | hid it | covered it)
    (that | it | this | which | mine | what i said | what i told you) (was|were|is|are) (<ow-adv> | nothing but)* (a | an | my | our | all)? (<ow-adv> | <ow-adj-a> | complete | total | flat | outright | bald | straight)* (lie | lies | untrue | false | cheating | stealing | theft | dishonest | fake | invention | made up)
    (that|it|this|which) (was|were|is) not (<ow-adv>)* (true | the truth | honest)
    i|we (<ow-adv>)* (made|invented) (him|her|them|it|that|this|the (whole|story|quote|numbers|figures)|everything) .. up
    i|we (<ow-adv> | had)* (made|make) (it | that | this | something | things | all of it | up) (<ow-adv>)* up
    (was|is) a lie
    (lied|lying) (to (your|ur) face | about it | through)
    , not (true | the truth)
    i|we (<ow-adv>)* took (the)? credit for
    i|we (<ow-adv>)* blamed (you | him | her | them | it on | everyone | the | my)
    (i|we) (covered|hid) (it|them|this) (up|with|from)
  unless
    {ow-told}
    (you|u|they|he|she) (<ow-adv> | have | had | also | both)* (lied|lying|lie|cheated|stole)
    (if|whether) (i|we) (<ow-adv> | ever | have)* lied
    (not|never) (<ow-adv> | going to | gonna | once)* (lie|lied|lying|cheated)
    (i|we) (could | would | can | will | am not going to | want to | do not want to | need to | have to | had to) (<ow-adv>)* lie
    (i) (lie|lay|lying) (in|on|awake|down|here|there)
    (not true | false) that (i|we|you)
    (what|that) (you|they|she|he) (said | say | wrote | claim | heard | are saying) ..3 (not true | untrue | a lie | false)
    why i lied
  flags
    [I lied] about the fee.
    I said it was booked; [that was a lie].
  passes
    You lied to me first.
    I never lied to anybody.
