# Sentences that put the cause on the reader or on somebody else.
faults blame-shifting

# --- words of this file ---------------------------------------------------
class bl-adv      actually really also only just simply even ever once at least maybe perhaps always first literally honestly frankly certainly clearly surely never kindly
# what the reader is told to have done or left undone
class bl-did      told said asked called rung rang texted warned mentioned checked looked read knocked come came spoken spoke reminded waited stopped picked locked hidden taken brought booked done put tried answered listened explained noticed thought packed sent stayed moved worn kept watched messaged emailed phoned objected complained raised made given left gone let paid chosen insisted specified confirmed saved backed arrived declined supervised helped cleaned closed shut bothered showed shown picked turned hid
verbs bl-omit     tell/told/told say/said/said mention remind warn ring/rang/rung answer reply/replied bother specify/specified check confirm object complain ask listen explain label read/read/read send/sent/sent message text help clean chase flag follow come/came/come pick
class bl-forced   made forced drove pushed provoked goaded pressured pressurised bullied persuaded convinced begged nagged egged dared talked coaxed tempted roped dragged tricked tilted
class bl-nag      nagging pushing provoking needling winding poking moaning whining screaming accusing stirring baiting goading pestering badgering yelling
class bl-innocent asked found caught seen noticed known been come left forgiven trusted helped
# others that are named as the cause
nouns bl-other    contractor subcontractor vendor supplier courier caterer agency/agencies provider warehouse builder plumber electrician installer garage carrier manufacturer printer freelancer consultant wholesaler intern assistant secretary/secretaries deputy/deputies junior trainee predecessor researcher editor producer partner doctor nurse photographer organiser organizer referee bouncer driver manager boss lawyer accountant agent coach mechanic jeweller promoter colleague teammate brother sister cousin mum mom mother dad father wife husband friend mate son daughter kid girlfriend boyfriend nan team office department kitchen system algorithm council finance supervisor
nouns bl-public   customer member user parent resident candidate guest viewer passenger tenant pupil student client participant employee visitor subscriber reader shareholder patient driver neighbour buyer attendee shopper holder applicant developer pharmacy/pharmacies owner entrant
class bl-we-words me us myself mine my our we i ourselves
class bl-nice     angry hurt upset right everything been there good kind time enough fine well trust trusted forgave deserve deserved nothing hear say send write give apologize
class bl-suffers  found lives lived sat has had suffered deserves deserved paid pays lost needs should is was will must gets bears carries got noticed helped asked taught saved

# the reader; somebody else
phrase bl-y       (you|u|ya|ye|yall|yous | you all | you guys | you two | you lot | you people)
phrase bl-third   (<name> | my|your|our|the|his|her|a <bl-adv>* (own|old|new|former|previous|last|mail)* <bl-other> | somebody|someone|headquarters|finance|legal|hr|chat)
phrase bl-would   (would|could|might)
# taking back a blame that was once laid: "it was unfair of me to say that …"
phrase bl-owned   ((wrong | unfair | cruel | stupid | rude | easy | easier) (of me | of us | for me)? to (say | call | tell | think | suggest | blame | claim)? | (made | making | make) it (sound | look | seem) | i|we <bl-adv>* (blamed | accused | pretended | acted | claimed | implied | told you | said) | (made | make) you (feel | think | believe) | as if | as though)

# --- rules ------------------------------------------------------------------

rule if-you-had
  severity    error
  step        4
  message     “If you had …” makes the other person the cause of what you did.
  suggestion  What did you do, whatever they did? Start there: “I …”.
  source      research 2.1 blame-shifting; article, step 4
  match
    if|unless {bl-y} <bl-adv>* (had not | would not) <bl-adv>* !<bl-innocent>
    if {bl-y} <bl-adv>* (were|was) not? <bl-adv>* (so|always|such|too|more|better)
    if {bl-y} <bl-adv>* (had|would) <bl-adv>* (<bl-did>|<-ed>|the|your|a|been|run|had) ...15 {bl-would}
    if {bl-y} (and _)? <bl-adv>* (did not | <bl-did>|listened|trusted|talked|communicated) ...12 (i|we|it|this|none|that|there) {bl-would}
    if {bl-y} (two|both|all|would|just|only)+ (<bl-did>|<bl-omit>|<-ed>|stop|let|try|trust|talk|listen) ...12 {bl-would}
    if (your|the|a|any|somebody|someone|people|they|he|she|<name>|my|our|that|this|those|everyone) ...6 (had|were|was|did|would|came|wore|read|ran|kept) ...15 (i|we|it|none|this|there|nothing|you|that|she|he) {bl-would}
    if (your|the|a|any|somebody|someone|people|they|he|she|<name>|my|our|<bl-public>) ..6 had (not)? <bl-adv>* (<bl-did>|<-ed>|shared|given) ...15 {bl-would}
    if only {bl-y} (had|would|could)
    {bl-would} not have (had|needed|been|happened|done|said|gone|come|occurred|lied|shouted) ..8 (had|if) (you|your|the|he|she|they)
    (i|we|one|nobody) would not (need|have|be|feel) to? ...8 if {bl-y}
    ^ (and|but|maybe|plus)? had {bl-y} (not)? <bl-adv>* !<bl-innocent>
    , had {bl-y} (not)? <bl-adv>* (<bl-did>|<-ed>)
    (and|but) had {bl-y} (taken|done|told|asked|read|kept|come|stayed|been)
    if (your|ur) _ (_)? (had|did|was|were|would|not)+ ...15 {bl-would}
    ^ (naturally|and|but)? (,)? had (your | the | someone | somebody | people | they | he | she | this | that | our | <name> | <bl-public> | <bl-other> | anyone | staff | it | i been) ...12 {bl-would}
    (maybe|perhaps) if (you|u|your|ur|people|someone|a|the|he|she|they)
    (maybe|perhaps) i would (not)? ...10 if (you|there|anyone|somebody|someone|things)
    if it (was|were|is) so (bad|loud|important|terrible|urgent|precious|private|wrong)
    i would have (told|said|paid|come|asked|called|answered|stayed|stopped) ...6 (but|if|only|except) {bl-y} !<bl-nice>
    (a|one) (reminder|word|call|ping|text|note|message|knock|heads-up|glance|look) ..8 (would have | costs | cost) (told|saved|helped|spared|nothing|been|got)
    (a|one|another|simple|third|quick) (reminder|ping|call|text|word|note) from you ...8 (would|and)
    would have saved (us|everyone|me|you|all) (all|both)? (this|that|a|the)
  unless
    for (your|his|her|their) (help|patience|kindness|quick)
    {bl-y} (would|had|have) (like|liked|rather|prefer|preferred|want|wanted|wish)
    if {bl-y} (had|would|have) (any|time)
    (understand|blame|accept|hear|forgive|thank|grateful|glad|happy) ..5 if
    had {bl-y} (known | been told)
    i|we <bl-adv>* would (still|also|only|just)* have <bl-adv>* (lied|hidden|kept|let|carried | gone on | never told)
    (if|had|but) i|we !been
    roles|tables|shoe|positions
    in your (place|position|shoes)
    as if
  unless-before
    {bl-owned}
  flags
    [If you hadn't looked] at my phone, we'd be fine.
    [Had you read] the email, you would have known.
    [Maybe if you] were home more, I'd talk to you.
  passes
    If you hadn't asked, I would have gone on lying.
    If you'd like to talk, I'm here.
    I'd understand if you hadn't read this far.

rule you-should-have
  severity    error
  step        4
  message     This tells the other person what they did wrong, in the place where you say what you did wrong.
  suggestion  Take the sentence out, and say what you yourself should have done.
  source      research 2.1 blame-shifting; gold guide
  match
    {bl-y} <bl-adv>* (should|ought|might|could|needed) to? (not|never)? <bl-adv>* (have|of|a) <bl-adv>* (<bl-did> | locked | argued | popped | eaten | thought of | tried harder | picked your | been (more|clearer|careful|there))
    ({bl-third} | someone | somebody | any of you | one of you | none of you | people | they | members | whoever) (, ...8 ,)? <bl-adv>* (should|might|could|ought) to? (not|never)? (have|of) <bl-adv>* (<bl-did>|made|caught|known)
    (i|we) (do|did|rather|so|really|only|just)* wish (that)? (you|they|she|he|people|anyone|someone|whoever) ..2 (had|would) (have)? (told|said|asked|come|spoken|warned|mentioned|called|let|raised|picked|knocked|answered|listened)
    why (did|could|do|would) not {bl-y} <bl-adv>* (tell|say|ask|call|ring|text|knock|come|mention|warn|remind|speak|stop|check|wait)
    {bl-y} (could|must|should) also (not)? (say|come|open|tell|ask)
    the least {bl-y} (could|can) (have|do)
    (should | ought to) have (a|an|some) (adult|lead|leash|helmet|fence|light|bell|sign|lock|grown-up)
    (^ | , | and|but) (should|shouldnt|shoulda) (not)? (have|of|a)? (left|had|told|asked|checked|read|put) (it | them | a | a local | me) (there|in|on|out|copy|first)
  unless
    {bl-y} (should|could|might|must) (not|never)* <bl-adv>* (have|of) (not|never)* <bl-adv>* (been (told|asked|left|given|warned|able) | had (to|a|some|that|the|it|your|my|their|better|us|me) | heard | felt | found | received | found out)
    {bl-y} (could|might) have ...8 you (gave|listened|stayed|let)
    i|we (should|ought|could|might)
    whether|wonder|wondered|wondering
    from|by me|us
    in tears
  unless-before
    {bl-owned}
  flags
    [You should have told] me at the time.
    [You could've asked] first.
    [My brother might have warned] me.
  passes
    You should have been told by me.
    You shouldn't have had to find out like that.
    You should have heard it from me.

rule you-left-something-undone
  severity    warning
  step        4
  message     Pointing to what the other person left out moves the fault over to them.
  suggestion  What was yours to do, whatever they said or didn't say?
  source      research 2.1 blame-shifting
  match
    {bl-y} (also|either|yourself|self|people|lot|really|literally)* (never | not once | did not | failed to | forgot to | neglected to | could not be bothered to | hardly)+ <bl-adv>* (bother to | think to)? (remind | reminded | specify | specified | check | checked | confirm | confirmed | warn | warned | bother | bothered | reply | replied | label | mention | mentioned | object | objected | complain | complained | raise | raised | flag | brush | follow | read the | answer my | say (it was | that | anything | a word) | said (it was | that | you | anything) | tell (me|us) | told (me|us) | rung | pick up | chase me | call me)
    {bl-y} (did not | never) ...12 so (obviously | naturally | of course)* i (had|was|needed|snapped|shouted|went|took|started|found|just|did)
    how (is|was|am|were|could|should) (i | we | he | a guy | anyone | a man) (supposed | meant | expected | possibly | to know | know | guess)
    (nobody | no one | none of you | not one of you | not one person) <bl-adv>* (complained | objected | spoke up | told (me|us) that | warned me | reminded me | flagged (it|this) | said anything | said a word | helped me | offered)
    did not <bl-adv>* avail (themselves|himself|herself)
    (not|never|no) (a|one|any)? (single)? (complaint|objection) was (lodged|made|raised|received)
    {bl-y} (could|can) (clearly|plainly)? see .. i was (busy|tired|working)
    {bl-y} knew that when you
    {bl-y} (were|are) not (listening|helping|watching)
    at no (stage|point|time) did (she|he|they|you|anyone)
    {bl-y} know|knew (full well | very well | perfectly well | exactly) ..6 (when|what|that|how|i)
    {bl-y} (were|was) supposed to (tell|remind|bring|pick|collect|call|check|send|lock|book|pay|watch)
    (that|it|this) was your (idea|suggestion|plan|job)
    {bl-y} said (it was | it would be | that was | you were) (fine | ok | okay | no problem | cool)
  unless
    and {bl-y} were right
    (and|but|when) (i|we) (could|knew|know|saw|should|did|still|took|was)
    because i|we
    (i|we) <bl-adv>* (never|not) (asked|ask|told|gave|give|listened)
    (nobody | no one) (told|asked) (me|us) to
    {bl-y} (were|was) not told
    {bl-y} never once
    if|though|although you|nobody
    ..4 how (bad|much|hurt|hard)
  unless-before
    {bl-owned}
  flags
    [You never told me] it was private.
    Well, [how was I supposed] to know?
    [Nobody told me that] it was on.
  passes
    You never told me how bad it was, because I never asked.
    You did not deserve that.
    Nobody told me to write this.

rule you-made-me
  severity    error
  step        4
  message     Nobody else makes us do it; this hands your own choice to the other person.
  suggestion  Say what you chose: “I shouted”, “I lied”, “I left”.
  source      research 2.1 blame-shifting; article, step 4
  match
    {bl-y} <bl-adv>* (have|had)? (made|make|makes|making) me (do | feel like | act | lie | look | snap | shout | yell | mad | angry | crazy | say | hit | lose | jealous | this | that | hide | cheat | react)
    (made|makes) me (not|never) want
    {bl-y} <bl-adv>* (have)? (left|leave|gave|give) me (with)? (no|little) (other|real)? (choice|option|alternative|way)
    {bl-y} <bl-adv>* (have|had)? (forced|drove|pushed|drive|push|provoked|provoke|goaded|baited|bullied|nagged|wound|wind|set) (me | us | my hand) (to|into|over|too|so|and|until|up|away|all|$)
    (push|pushed|pushing|press|pressed) (all)? my buttons
    {bl-y} (brought|bring) (it|this|that) (all)? (on|upon) (yourself|yourselves)
    {bl-y} (had|have) (it|that|this) coming
    {bl-y} (were|was|are|is) asking for it
    {bl-y} <bl-adv>* (know|knew) <bl-adv>* (how|what) i (get | am | am like) (when|if|before)
    {bl-y} know not to start
    (what|who) (else)? (did|do) {bl-y} (even|honestly|really)* (expect | think would happen)
    {bl-y} ..10 (what|where) (reaction)? (did|do|were) {bl-y} (want me to | expecting | think would | think i learned)
    (so|and|then) what (else)? (could|should|can) (i | a man | a guy | a woman) do
    (a|any) (man|guy|woman|person|girl) (gets | needs | has | would have) (his|her|lonely|something|limits|weak|needs|jealous|suspicious)
    {bl-y} (drive|drives|drove|driving) me (mad|crazy|insane|to|nuts|away)
    {bl-y} ..4 (turned|turning|set|poisoned|stirred) ..3 against (me|us)
    (your|ur) <kin> ..2 turned (you|them|him|her) against (me|us)
    (would|could) (make|drive) (anyone|anybody) .. (shout|snap|angry|crazy|lie|mad)
    (only|simply|all) because of you
    because {bl-y} (kept|never|always|let|left|started|provoked|refused|put|keep|lent | would not | were always | was always | had not | were so | can not) !<bl-nice>
    because of (how | the way) {bl-y} (were|was|are|look|looked|act|acted|react|treat|treated|talk|speak)
    i (only|just) <bl-adv>* (did|said|sent|text|texted|grabbed|went|looked|took|shouted|left|lied|read|checked|hit|pushed) ...8 because (of)? (you|your|u)
    i (hit|lied|left|shouted|snapped|yelled|pushed|slapped|read|checked|looked|cheated) ..4 because (you|u) (ran|would|can|cant|could|never|always|kept|keep|did|do|are|were)
  unless
    made me feel (welcome | at home | loved | safe | proud | happy)
    better|braver|kinder
    (nobody | no one | none of you | nothing | that) (made|forced|drove|pushed|make)
    pushed me to (apply | get | finish | study | learn | do better)
    (told|telling|tell|say|said|saying) (myself|yourself|you)
  unless-before
    {bl-owned}
  flags
    [You made me do] it.
    [You left me no choice].
    [You know how I get when] you are late.
  passes
    You made me feel welcome and I repaid you with a lie.
    Nobody made me say it.
    What can I do to make it right?

rule you-did-it-too
  severity    warning
  step        4
  message     Holding up the other person's own faults turns the apology into a reckoning.
  suggestion  Leave their part to them; this letter is about yours.
  source      research 2.1 blame-shifting; gold guide
  match
    {bl-y} <bl-adv>* (started|start|begun|began) (it | this | all this | the whole | the fight | the argument)
    (mum|mom|he|she|they|<name>) <bl-adv>* started (it | this | all this | the fight | the argument)
    {bl-y} (lied|shouted|swore|hit|pushed|cheated|walked|left|hung|stopped|blocked|ghosted|ignored|slapped|insulted|called|snooped) ..2 first
    {bl-y} (did|do|said) (exactly)? the (exact|very)? same (to me | yourself | thing | too | all the time | , | $)
    ({bl-y} | not like) (are|were|is)? (not | hardly | no | far from | not exactly | not always)+ (exactly|so|that|really|been)* (perfect | innocent | blameless | an angel | a saint | angel | saint | swiss | easy to live | easy either)
    not like {bl-y} (are|have|had|did|do|never|were)
    {bl-y} (also|too|yourself) (have|had|did|were|are|said|lied|shout|shouted|smile|made|went|put) !<bl-nice>
    {bl-y} (have|had|did) <bl-adv>* (your|ur) (own)? (share|part|faults) (in|of|too|, | $)
    {bl-y} <bl-adv>* (are|is|were|was) (also | partly | equally | half | just as)+ (to blame | at fault | responsible | guilty | bad)
    by my count (we are | were) even
    {bl-y} are (no | not any) better
    (mum|mom|dad|he|she|they) started it
    {bl-y} (snoop|shout|lie|swear|cheat|forget|yell|ghost|flirt) .. (too | yourself | all the time) (, | $)
    (so)? call it (a draw | quits | even)
    {bl-y} (said | told me) (so|it|that)? yourself
    {bl-y} did it (anyway|too|first)
    {bl-y} .. (pick|picked|started) on me first
    {bl-y} (twist|twisted|twisting) (my|everything|what)
    even (my|your|<name>|ur) (own)? _? (says|say|said|thinks|agrees) (that)? you
    i never (say|said) (a dicky bird | a word | nothing|boo) (about|when|, | $)
    (so)? do not start (with|on) me
    (so|now|then|and) (who is | whos) the (real)? (liar|problem)
    {bl-y} (were | was | have been) (sometimes|often|always|also)* (a bit | quite | pretty | rather | very | so | really | horrible | cold)+ (rude|nasty|cold|difficult|awful|mean|snappy|aggressive|distant|short) (with|to) me
  unless
    {bl-y} did (nothing|it)
    (deserve|matter|come|came|need) ..5 (first | too | as well | yourself)
    thank you
    put (you|yourself|them) first
    both of (us|you)
    if|when|whenever|once you
    love|miss|missed
    you also (had to | have (every|a) right | deserve | lost)
  unless-before
    {bl-owned}
  flags
    [You started it].
    It's [not like you are] an angel.
    [You shouted at me first].
  passes
    You did nothing wrong.
    You deserve better, and so does your sister.
    You come first.

rule both-sides
  severity    warning
  step        4
  message     Splitting the blame takes back half of the apology.
  suggestion  Own your half entirely and leave the other half unmentioned.
  source      research 2.1 blame-shifting
  match
    (takes|take|need|needs) two (to | people | of us | , | $)
    it takes more than one to
    (fault|faults|blame|mistakes|wrongs) .. (on|from|by) (both|all|each|every) (sides | side | parts | of us | parties)
    both sides (made|said|did|got|have|had|were|need|share|behaved)
    (we | you and i | you and me | me and you | u and i) (have|had)? both (said | did | made | messed | got things | were wrong | could have | should have | contributed | played | screwed | share)
    both of us (said | did | made | messed | were wrong | could have | should have | are to blame | share)
    (not|never) (only|just|all|entirely|completely|solely|totally) (my fault | mine | on me | my doing | down to me | me (, | $))
    (bear | bears | have | has | must take | take) (a|your|some|their) (own)? share of (the)? (blame|responsibility|fault)
    two people (broke | messed | made | in this | to blame) (it|this)?
    (is|was) <bl-adv>* (partly|partially|kinda|mostly|entirely|half|totally|also|all)* (your (own)? (fault|doing) | ur (own)? (fault|doing) | a you lesson)
    (more|just) your (fault|problem|doing) than mine
    look at (your|their) own (part|contribution)
    (only|just)? (have|got|has) (only)? (yourself|yourselves) to blame
    half the (delay|blame|fault|trouble) (was|is|lies)
    i (only|just)? blame (your|him|her|them|<name>|you)
    (do not | not|dont) blame (me|us)
    serves you right
    not my fault (that)? (you|ur|your) 
  unless
    not (his|her|their|your)
    (i|we) <bl-adv>* (take|accept|bear|own|carry|took|must|am|want) .. (share|part|responsibility|blame)
    (none | no part | nothing | neither) (of|about)
    (hurt|ruined|spoiled|spoilt|for) both of us
    we both know
    (said|told|acted|pretended|claimed|suggested|think|feel) .. (your | on you)
    (please | do not) .. blame yourself
    everyone thinks
    joint|shared
  unless-before
    {bl-owned}
  flags
    It [takes two to] make a fight.
    Let's say there were [faults on both sides].
    [We both said] things.
  passes
    I ruined the holiday for both of us.
    None of it was your fault.
    We both know that I broke the vase.

rule they-made-me
  severity    warning
  step        4
  message     Putting it on somebody who pushed or told you leaves out that you did it.
  suggestion  Who told you matters less than what you did; say that part.
  source      research 2.1 blame-shifting
  match
    ({bl-third} | he | she | they | the others) (, ...8 ,)? <bl-adv>* (had|has|have)? <bl-adv>* <bl-forced> me|us (to|into|on|until|up|over|so|and|, | $ | throughout | out)
    ({bl-third} | he | she | they | <name>) (who)? (kept|was|were) (on)? (<bl-nag>|asking|telling|shouting) .. (me | us | at me | so i)
    (talked|roped|dragged|egged|tricked|pushed|bullied|nagged) (me|us) (into|on)
    got me into (it|this|that)
    (needling|baiting|riding|provoking|winding) (me|us) (all | about | throughout | since | up all)
    (been|was|were) (in my ear | on my case | on my back)
    (put|putting) (me|us) (up to (it|this|that) | under (so much | a great deal of | a lot of)? pressure)
    (was|were|am|only) reacting to
    on the (recommendation|urging|insistence) of
    {bl-third} (had|has)? swore .. that (he|she|it|they)
    your (own)? <kin> (herself|himself)? (told|send|sent|asked) (me|us) (to|the|a)
    (your|my) <kin>|boss (herself|himself|also|own)? (told|promised|assured) (me|us) (to|it|that|he|she|they) (was|were|would|do|go)?
    my|our <bl-other> (had|has)? (assured | promised | guaranteed | swore to) (me|us)?
    ({bl-third} | he | she | they) (, ..5 ,)? (had|has)? (gave|sent|handed|passed|given|supplied|fed|dumped) (me|us) .. (wrong|old|outdated|bad|incorrect|false|faulty|late|incomplete|misleading)
    my|our (partner|boss|manager|team|office|<kin>) .. (did not | would not | never) (wake|let|allow|give|leave|tell|pass|remind) (me|us)
    (finance | hr | legal | marketing | management | the board) would not (pay|let|allow|approve|give|fund)
    (doing|did) (what|as) (i|we) (was|were) (told|asked|ordered|instructed)
    (i|we) (was|were) (poorly|badly) (served|advised) by
  unless
    (and|but) i (did|ignored|refused|forgot|chose|should|could|was|said)
    (nobody | no one | none | nothing | never) .. (made|forced|told|put|talked|asked|pushed)
    (and|so) (i|we) (still|then)* (signed|agreed|chose)
    made me (see|realise|realize|understand|think|ashamed|stop|feel|laugh)
    apologize|sorry|apology|regret|statement
    (how|what|why|where) (you|it) (felt|were|had|sounded|was)
  unless-before
    {bl-owned}
    (asked|wonder|wondered|question) (whether|if)
  flags
    [My brother talked me into] it.
    [The supplier gave us the wrong] figures.
    [My manager promised me] it was allowed.
  passes
    My sister told me how it sounded, and she's right.
    Nobody made me write this.
    My boss asked me when it would be done, and I lied.

rule somebody-else-was-the-cause
  severity    warning
  step        4
  message     Naming somebody else as the cause leaves the other person with nobody who answers for it.
  suggestion  Say what was yours to check or to prevent, even if others had a hand in it.
  source      research 2.1 blame-shifting; gold guide
  match
    (it|that) (was|is) (really|actually|all)? (you | u | him | her | them | <name> | he | she | {bl-third} | the _ (men|people|lot|boys)) (, and not _ _ ,)? (who|that) <bl-adv>* !<bl-suffers>
    ({bl-y} | he | she | they | <name> | {bl-third}) is|was|were|are (not|really)* the one (who|that|driving) !<bl-suffers>
    (fault|cause|issue|problem|error|failure|mistake|blame|responsibility|trouble) (, ..6 ,)? ..3 (lies|lay|rests|sits|originated|stems) <bl-adv>* (entirely|solely|squarely|elsewhere)* (with|at|in|elsewhere) !<bl-we-words>
    (our|my|the) (system|algorithm|autocorrect|autofill|assistant|intern|ai|bot) <bl-adv>* (sent|changed|generated|posted|picked|wrote|filled|autofilled)
    (github|google|apple|instagram|facebook|outlook|whatsapp|autocorrect|spotify|excel) (broke|changed|removed|deleted|ate|autofilled)
    (our|my|the) (_)? (team|department|office|crew|firm) <bl-adv>* (lost|forgot|misread|misplaced|deleted|overlooked|missed|dropped|mixed)
    (the|our|a|my) (_)? (supplier|contractor|vendor|manufacturer|courier|printer|caterer|caterers|builders|agency|warehouse|venue|garage) (altered|changed|swore|lost|forgot|cancelled|switched | let (us|me|everyone) | were late | was late | told (me|us) (they|he|she) | sent (us|me)? the wrong)
    (originated|arose|stems|stemmed) (with|from|at) (our|the|a|an) ..2 (provider|supplier|vendor|partner|contractor)
    (the|our|my|a) (previous|former) _ (left|never|forgot|failed|put)
    (was|were|been) (selected | signed off | chosen | approved | prepared | drafted | booked | designed | checked | created | completed | made | supplied | done) by (a|an|the|our|my) ..2 (stylist|committee|expert|consultants|intern|junior|assistant|photographer|freelancer)
    (conduct|behaviour|actions|mistake|carelessness) of (one | a single | a few) (individual|employee|person|member|individuals)
    (certain|some) (guests|members|parents|customers|passengers|people|students|individuals) (had|have)? (also)? (emptied | ignored | refused | abused | misused | exploited | chose to)
    (is|are) the (sole|full)? responsibility of (the|your|their) !<bl-we-words>
    (was|were|been) (twisted|misquoted|weaponised|misrepresented)
    {bl-third} was supposed to (forward|send|tell|bring|cover|lock|order|book)
    {bl-third} (, ..6 ,)? <bl-adv>* (dropped the ball | messed up | screwed up | got it wrong | let (us|everyone|you) (all|both)? down | forgot to | failed to | sat on it | mixed up | did not (deliver | follow | check | tell | pass | update | inform | turn up | show up) | had (one|the) (job|duty))
    take (it|that|this) up (with|wi) (him|her|them|the|finance|legal|<name>)
    (direct|address|send) (your)? ..2 (questions|complaints|placards|tears|anger) to (him|her|them|the|<name>)
    (have a word | speak|talk) with (her|him|them|<name>) (as well | too | instead | about it)
    (that|which|this) is <bl-adv>* (on | down to) (him|her|them|<name>)
    (^ | , | so | just | then) (go)? blame (the|your|him|her|them|<name>) _
    ({bl-third} | he | she | they | <name>) ...8 not (me|us|mine|ours) (mate|tho|though)? $
    (previous|former|last) (management|owner|owners|tenant|tenants|team|government|regime|board|lot|administration) .. (knew|ignored|ran|signed|approved|promised|set|left|did|had|failed)
    inherited .. from (the|our) (previous|former|last)
    (who|and|which|she|he) .. has|have since (left (us|the|our) | moved on)
    is no longer with us
    (with an agenda | axe to grind | out to get (me|us) | had it in for (me|us))
    (let | been let | were let) down by (the|our|my|their|your|some)
    {bl-third} (insisted|demanded|recommended|decided|refused|approved|overruled) (on|to|that|every|it|not)
    it is (them | him | her | the _) (that|who|you) (should|want|need|ought)
    (the|a) (council|government|ministry|landlord|management|company|school|bank|police|network) (should|must|knew|knows|refused | has known | ought to | would not)
    (i|we) (was|were)? (relied|relying|rely) ..4 on ..4 (advice | figures | data | information | officials | assurances | experts | word of)
  unless
    you (who|that) (told | asked | said | taught | had | were | found | made me see)
    i (am|was) to blame
    (but|and|yet|still|because) (i|we) (chose|signed|should|did|was|were|am|are|hired|answer|ought|could|own|took|take|approved|waited|printed|never|kept|still|failed|overruled|ignored|said|told)
    our|my (job|responsibility|duty|failure|choice|doing)
    it was (me|i|us|we)
    (who|that) (taught | showed | opened | helped | paid | warned | trusted | stood | found | saved | suffered | bore | carried | looked | cleaned | raised | had to | noticed)
    (is|are) (mine|ours)
    (i|we) (did not | never) (read|check|look|open|listen|checked|asked)
    apologize|regret|sorry
    (as|so) .. understand
  unless-before
    {bl-owned}
    (nobody|if|whether)
    i|we (have|had) (let)
  flags
    The [fault lies with the] courier.
    [It was my sister who did] the guest list.
    [Our supplier dropped the ball].
  passes
    The fault lies with me.
    It was you who found it, and I said nothing.
    The fault was ours and nobody else's.

rule people-were-free-to
  severity    warning
  step        4
  message     Telling people what they could have done makes them answer for what was done to them.
  suggestion  Say what you did and what it cost them; leave their duties out.
  source      research 2.1 blame-shifting
  match
    <bl-public> (are|were|is|was) (again|also|kindly|hereby|gently|politely|respectfully|always)* (reminded | requested | invited | advised | told) (at|to|that|of|for|in)
    <bl-public> (were|was) (again|also|always|fully)* (responsible | expected | free | welcome | aware) (at|to|that|of|for|in)
    (customers | members | parents | residents | guests | passengers | tenants | pupils | students | visitors | patients) are (also|always|fully)* (responsible | expected | free | welcome | aware) (at|to|that|of|for|in)
    (i | we | may i) (would | must | also | wish to | should like to | do | like to | want to | have to | kindly | gently | respectfully)* remind (you|everyone|<bl-public>|all|families|our|any)
    (were|was) (at all times | always | perfectly | entirely | completely | quite | absolutely)* (free | at liberty | welcome) to
    (those|anyone|<bl-public>|whoever|people) (who|whose|that) (had|did|do|does|read|kept|left|followed|renewed|wish|wished|would|were|are|choose|chose|book|booked|opened|shared|wanted|buy|upgraded|migrated) ...12 (would | could | might | cannot | can not | must | should | know what | flew | were (spared|not|invited) | were the ones | have also | also bear | have only)
    (who|you|they|she|he|<bl-public>) (had)? (elected|opted|chose) to (accept | become | stay | ignore | leave | live | go | drive | use | scroll | take up)
    (cannot | can not) (really|then|reasonably)? expect (to|a|us|me|everything|special) 
    you can not (avoid|expect|complain) ..6 if you
    (does|would|might|will) help (us all)? if
    if {bl-y} (are worried | do not want) ..6 (do not | you might want to | dont | should)
    (put|puts|putting|post|posted) (yourself|his|her|your|their|themselves) (face)? (out there | online | on the internet)
    (that|this) is what (happens | comes | you get) (when|if|of) (you|someone|people|going)
    (those|people|anyone|<bl-public>) ..4 (failed|neglected|forgot|refused) to (notice|read|see|check|understand|renew|update|respond|reply|tell|follow|register|inform)
    (nobody | no one) (was stopping | stopped | forced | made | asked) (you|anyone|them|her|him)
    {bl-y} <bl-adv>* (signed|agreed|consented) (to|for|up) (it|this|what|the|a|for)
    (he|she|they|you) knew (exactly)? what (sort of | he | she | they | kind | you) .. (was | were | signed | enrolled | getting | filing | doing | in for)
    (had|have) (every | plenty of | ample) (opportunity|opportunities|chance) to
    at (your|their) own risk
    (was | were | been | overtightened | over-tightened | misused | overloaded) ..2 by the (occupant|tenant|user|customer|guest|pupil|family)
    (should | must | ought to) (be | have been) _ by the (occupant|tenant|customer|guest|pupil|family)
    (ventilation | misuse | neglect | error | damage | negligence | use) by the (occupant|tenant|user|customer|guest|driver|pupil|family)
    (is|was) for the (customer|tenant|guest|user|parent) to
    asking for (trouble | it | a _) (, | $)
    (had a | have a | had the) duty to (check|probe|report|read|inform)
  unless
    our|my (instructions|directions|signs|form|website|wording)
    (are|is|were|was) <bl-adv>* (free | welcome | entitled | at liberty) to (talk | tell | say | be angry | take | ask | come | ignore | walk | answer | call | write | bring | feel | keep | delete | refuse | share | make | stop | decide | choose | use | reply | leave | read | hear)
    i|we <bl-adv>* (chose|elected|opted|decided|failed|omitted|neglected)
    except that
    refund|refunded|compensation|apologize|sorry
    (who|that) (were|was) (hurt|affected|harmed|injured)
    deserve|deserved|deserves
    (nobody | no one) forced (me|us)
    (invited|welcome|free) to (claim|collect|join|contact|ask|apply)
  unless-before
    {bl-owned}
  flags
    [Customers are reminded to] read the terms.
    [Members were free to] go at any time.
  passes
    Drivers are expected to call this function.
    The name that is chosen by the user is shown.
    We failed to tell you in time.
    You are free to ignore this letter.
    Nobody forced me to sign it.

rule it-was-in-the-terms
  severity    warning
  step        4
  message     Pointing to terms, records or instructions makes a rule answer where you should.
  suggestion  Say what you did and what it cost them; leave the paper out.
  source      research 2.1 blame-shifting
  match
    (please|kindly) note that (<bl-public>|you|users) 
    (our|the) (records|system|logs|log|cctv) (clearly)? (show|shows|indicate|suggest|suggests) (that)? (you (never|did|had) | no _ | ..6 (was|were) (never|not))
    (terms and conditions | the terms | the manual | the leaflet | the instructions | the contract | our terms | clause <number> | section <number>) (, .. ,)? (do|does|clearly|also|quite)* (ask|asks|state|states|say|says|require|requires) 
    (set out | stated | explained | printed) (clearly|plainly)? (on|in|at) (the|our|your) (website | terms | manual | contract | policy | conditions | leaflet | handbook | app | small print | fine print)
    which you (evidently|clearly|obviously|apparently) (did not | had not | have not | never)
    it is always (advisable|wise|sensible)
    (information|details|address|number|instructions|brief|measurements|order|form|dates|list) (that)? ({bl-y} (gave|provided|supplied|sent|entered|filled) | from you) ..4 (was|were|is) ..2 (wrong|incomplete|unclear|incorrect|ambiguous|missing|late|illegible|unusable|unreadable)
    your (information|details|address|instructions|brief|measurements|order|directions|handwriting|writing) (was|were|is|are) ..2 (wrong|incomplete|unclear|incorrect|ambiguous|missing|late|illegible|confusing|hard|impossible)
  unless
    our|my (instructions|directions|signs|form|website|wording)
    says nothing
    no right
    i|we (should|did|failed|ignored|broke|own)
    refund|refunded|compensation|apologize|sorry
  unless-before
    {bl-owned}
  flags
    [Our records show that you never] opened the email.
    [Your instructions were unclear].
  passes
    Our records show that we charged two of you twice.
    The terms were ours to explain, and we didn't.

rule to-be-fair-you
  severity    warning
  step        4
  message     “To be fair, you …” opens a case against the person you are apologizing to.
  suggestion  Leave it out; fairness to you can wait for another day.
  source      research 2.1 blame-shifting; gold guide
  match
    (to be fair | in fairness | in all fairness | in my defence | in my defense | in my own defence | lets be real | let us be real | let us be honest | let us not forget | mind you | then again | that said | strictly speaking) (that|so|,)* ({bl-y}|your|ur|guests|members) (son|dog)? <bl-adv>* !<bl-nice>
    {bl-y} (did|were|had|never|hardly|left|kept|could) ...8 (to be fair | in fairness | mind you | let us not forget)
    (^ | and | but | then again | besides | also | plus | tbh | though | , because) {bl-y} (did|do) (go | also | kind of | kinda | sort of | grin | call | start | put | push | provoke | laugh | know it | say | park | miss | leave | invite | ask me | have a (way|habit|tendency) | keep | tend to | love)
    (^ | and | but | plus | also | because | cos|so) {bl-y} (always|constantly|never|keep|kept) <bl-adv>* (going on | nagging | listen | listened | help | clean | interrupt | ignore | shout | start | moan | complain | pushing | asking | let me | on at | leave)
    {bl-y} <bl-adv>* (kept | keep | were | was | are | have been) <bl-adv>* (going on at | on at me | nagging | pushing me | needling | winding me | poking | moaning at | stirring | on my case | on my back | shouting at me | screaming at me | acting (weird|shady) | being (cold|distant|weird))
    (and|then) (you|u) (start on | wonder | act all) (about|why|shocked|surprised)?
    ^ (plus|besides) {bl-y} <bl-adv>* (never|did|always|could|should|were)
    {bl-y} did (kind of | kinda | also)? (put|provoke|pick|park|start|invite|choose|agree|grin)
    (ur|your) the one (who|that) !<bl-suffers>
    {bl-y} left it (out|on|open|there) 
    {bl-y} (pushed|snooped|ghosted|provoked|nagged|stormed) (first|off|through|me|until)
    {bl-y} asked me what i thought
    {bl-y} (should not | shouldnt | do not | should | need to) (wind me up | start on me | be more careful | think before | learn to (listen|knock|read|ask|trust|share|control) | watch (what|your|how|where))
    {bl-y} (misunderstood|misread|misheard|misinterpreted) (me|it|what|my)
    {bl-y} set me up
  unless
    {bl-y} <bl-adv>* (did|do|were|have|had|never|always) <bl-adv>* <bl-nice>
    kindness|patient|patience|generous|loyal|forgave|trusted|loved|supported|thank|thanks
    (but|and) i|we <bl-adv>* (ignored|lied|forgot|kept|chose|still|laughed|said|should|made|walked|called|told|went|let|turned|sat|left|shouted|broke|took|did|gave|had)
    that is (on me | my fault | mine)
    (hurt|scared|frightened|crying|waiting)
    if you (want|like|would|prefer)
    (i|we) (see | know | can see | understand) .. (you|your)
    sorry
  unless-before
    {bl-owned}
  flags
    [To be fair, you did] shout first.
    [And you did start] on me the second I came in.
  passes
    And you did nothing wrong.
    You always made time for me, and I never said thank you.

rule next-time-you
  severity    warning
  step        4
  message     Advice to the other person on how to behave says that they were the problem.
  suggestion  Say what you will do differently next time.
  source      research 2.1 blame-shifting; gold guide
  match
    (^ | , | so | maybe | perhaps | and) (next time | in future | in the future | for next time | another time) (please|just|maybe|perhaps|then|kindly|pls)* (tell | ask | say | knock | check | call | come | read | write | warn | ring | try | pick | remember | speak | bring | use | book | keep | lock | look | label | think | put | do not)
    (^ | ,) (so)? (maybe|perhaps) (just | then | you should | try and)* (paint | lock | keep | read | check | ask yourself | ask first | try (listening|asking|answering) | start | stop | learn | get (a|your) | buy | park | do not | invest | label | write it | charge | close | clean | watch where | mind your | move | pick up | be more | knock | teach | train | control | take a look)
    (for next time | next time) (pressing|reading|asking|checking|knocking)
    (^ | and | so | also | ,) (maybe|perhaps) (just)? do not _
    (, | so) maybe ask yourself why
    do not (put|post|leave|lend|wear|come) ..8 if (you|u) (do not | all | want)
    (^ | , | but | and | tho) who (leaves | puts | keeps | posts | writes | wears | parks | brings | is bringing | lends | opens) (a|an|the|their|with|to|in|on) ..8 (anyway | tho | though | eh | then | tell me | $)
    (label|lock|check|watch|mind|control) your (stuff|bag|dog|kids|things|door|locker) (man|next|properly|like|mate|, | $)
    {bl-y} (may | might | could | should | would do well) (well|perhaps|also|like|wish|want)* to? (reflect on (your|how|what|why) | consider (your|how|why) | ask yourself | examine your | question your | rethink your | look at your | review what)
    (<bl-public> | people | they | those ..6 | some | others | neighbours | critics) (may | might | could | should | would do well) (well|perhaps|also|like|wish|want)* to? (reflect | consider (how|what|why|whether) | think about | look at | examine | bear in mind | check their | remember)
    (children|kids|people|women|girls|boys|dogs|cyclists|drivers|parents|guests) (really|simply|frankly|just)* (ought to | should | need to | must | have to) (be (taught|supervised|watched|careful|controlled) | know better | look where | mind their | control their | check (the|their) | read the)
  unless
    our|my (part|words|actions|next)
    let us keep
    on copy|cc
    tonight
    if you (want|like|would|prefer|wish)
    get a life
    (i|we) (will | am going to | should | must | have to)
    (us|you) know
    refund|refunded
  unless-before
    {bl-owned}
  flags
    [Next time please tell] me earlier.
    [Maybe don't park] it there.
    [Children should be taught] to look.
  passes
    Next time I will ask you first.
    Please don't park on my account; I'll come to you.
    We should think about what we did.

rule you-wronged-me
  severity    warning
  step        4
  message     Listing what the other person did to you turns the apology into a charge.
  suggestion  Keep this for another talk; here, say what you did.
  source      research 2.1 blame-shifting; gold guide
  match
    (^ | , | and|but|because|when|whenever|after|cos|plus|since|so) {bl-y} <bl-adv>* (had|have|were|keep|kept|always|never|also|would|still)* (provoke | provoked | provoking | attack | attacked | insult | insulted | mock | mocked | humiliated | embarrassed | belittled | undermined | criticised | accuse | accused | threatened | slapped | punched | kicked | cornered | interrogated | cheated on | tested | stressed | smothered | taunted | benched) (me|us)
    {bl-y} <bl-adv>* (had|have|keep|kept|always|also|just|would)* (hung up on | walked out on | screamed at | swore at | snapped at | went behind | threw it in | ganged up on | grassed) (me|us|my)
    {bl-y} (were|was|are) not (exactly|really|ever|particularly|even|always)* (picking up | answering|replying | speaking to me | talking to me | around | there for me | helping | paying attention | interested | available | easy | an easy)
    {bl-y} (kept|were|was|are) <bl-adv>* going on (and on)? about
    {bl-y} did not (exactly|really)? (make it easy | help (matters|either|much|yourself|, | $) | answer | pick up) 
    {bl-y} <bl-adv>* (chose|decided|preferred|opted) (to do nothing | not to | to ignore | to stay quiet | to say nothing | to scroll)
    (give|gives|gave|giving) as good as {bl-y}
    who (brought|started|left|said|told|asked|invited|let|made|wanted|kept|broke|picked) ...8 in the first place
    (your|ur) (dog|cat|kid|kids|son|daughter|lad|boy|hedge|fence|tree|bin|car|alarm|handwriting|writing|directions|brakes|mother|mum|brother|sister|plaster|guards|walls) <bl-adv>* (kept | keeps | walks | started | starts | turned | turns | also | needs | needed | wanted | ought | well able | is always | was always | is what | let|opened|barks|arrives)
    (that|the) (cat|dog|lad|boy|kid|car|hedge|tree) of yours
    (, | and | but | mind | also | though) your|ur own? (writing|handwriting|bin|car|tree|hedge|fence|plaster|alarm|walls|brakes|directions|garden|gate|guards) .. (is|was|were|are|had|wanted|needed|made|kept)
    (on|with) your (side|part|end) .. (has|was|were) (not|loose|broken|rotten|badly|wrong)
  unless
    (see why | understand | blame you | deserved | deserve | rightly | right to | no wonder | of course | because i | because of me | grateful|thank|thanks|trust|patient|kind)
    (and|but) i|we (still|never|did|kept|ignored|said|laughed|lied|chose|should)
    i|we (made|left|kept|let|broke|ruined|hit|ran|killed|scratched) (you|your)
    not what you
    until|before|while i|we
    (i|we) (would|will) (still|also|understand)
  unless-before
    {bl-owned}
    (whether|how|know)
  flags
    [You provoked me] the whole evening.
    [That dog of yours] bit first.
    [You weren't exactly answering] your phone.
  passes
    You ignored me for a week, and I understand why.
    I know how much your dog was shaking after the fireworks.
    I broke your fence and I will mend it.
