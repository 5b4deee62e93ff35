# Sentences that put the cause on the reader or on somebody else.
faults blame-shifting

# --- words of this file ---------------------------------------------------
class bl-should   should might ought must needed
class bl-have     have of a 've
class bl-adv      actually really also only just simply even ever once at least maybe perhaps easily well always first literally honestly frankly certainly clearly surely never kindly
# what the reader is told to have left undone
class bl-did-pp   told said asked called rung rang texted warned mentioned checked looked read knocked come spoken reminded waited stopped picked locked hid hidden taken brought booked done put tried answered listened explained noticed thought packed sent stayed moved worn kept watched whatsapped messaged emailed phoned objected complained raised made given turned left gone let paid chosen insisted specified labelled labeled confirmed saved backed written planned arrived known seen minded turned joined attended shown stood spotted caught supervised helped bothered acted cleaned closed shut secured
verbs bl-omit     tell/told/told say/said/said mention remind warn ring/rang/rung answer reply/replied bother specify/specified check confirm speak/spoke/spoken object complain call ask listen explain label lock read/read/read pick send/sent/sent message text help
# passives: what the reader should have been given
class bl-owed     been had heard got gotten felt received found lost died missed learned learnt to deserved suffered
verbs bl-force    make/made/made/making force drive/drove/driven provoke goad push pressure bully/bullied/bullied persuade convince talk beg/begged/begged/begging order ask tell/told/told advise assure trick nag/nagged/nagged/nagging egg dare pester
class bl-forced   made forced drove pushed provoked goaded pressured pressurised pressurized bullied persuaded convinced begged ordered instructed tricked nagged egged dared talked coaxed urged tempted roped dragged
class bl-assured  told assured advised promised informed guaranteed swore
verbs bl-needle   nag/nagged/nagged/nagging push provoke goad bait needle pester harass scream shout yell interrupt moan whine wind/wound/wound/winding poke pick criticize criticise accuse ignore complain argue stir hassle badger pressure
nouns bl-vendor   contractor subcontractor vendor supplier courier printer caterer agency/agencies provider warehouse third-party builder plumber electrician installer garage landlord council processor host carrier manufacturer bank airline printers partner firm freelancer consultant wholesaler removal landlady operator network software algorithm autocorrect ai assistant bot helper outfit office garage driver messenger postman florist baker
nouns bl-junior   intern assistant secretary/secretaries deputy/deputies junior trainee apprentice temp staff team editor producer researcher predecessor finance legal accounting sales marketing logistics colleague coworker co-worker employee aide substitute warehouse stylist scriptwriter ghostwriter publicist agent manager boss supervisor foreman admin captain mate lad nanny babysitter
nouns bl-relative mum mom mother dad father ma da mam brother sister aunt aunty uncle cousin wife husband friend mates mate nan gran sister-in-law mother-in-law son daughter lad boy girl kid dog cat ex
nouns bl-public   customer member user parent resident candidate guest viewer passenger tenant pupil student client participant employee visitor subscriber listener reader shareholder patient driver neighbour neighbor family/families buyer attendee worker people anyone those player traveler traveller pharmacy/pharmacies shopper holder applicant developer
class bl-remind   reminded advised encouraged free welcome urged responsible asked expected requested
class bl-bad      wrong old outdated bad incorrect false faulty different late incomplete misleading
class bl-we-words me us myself mine my our we i ourselves
class bl-known    known been told seen asked found caught come heard left not
class bl-like     like liked rather prefer preferred want wanted wish wished care cared love loved
class bl-good     welcome laugh happy proud smile feel dinner tea coffee breakfast better see understand realise realize promise think safe stronger godfather godmother cake lunch
class bl-bother   stood been picked had paid suffered cleaned sat kept held waited trusted cared looked lost carried saw got took gave came brought found told taught showed stayed were
class bl-nag      nagging pushing going on at asking shouting yelling interrupting provoking needling winding poking moaning whining complaining screaming accusing bringing stirring texting ringing phoning calling

# the reader, or somebody of theirs
phrase bl-you      (you|u|ya|yous|yall | you all | you guys | you two | both of you | your|ur|yer _ | your|ur|yer own? _ _?)
phrase bl-third    (<name> | my|your|ur|our|the|his|her|their|a|an <bl-adv>* (own | old | new | former | late | junior | outside | external | third-party | third party | previous)* <bl-vendor>|<bl-junior>|<bl-relative> | finance | legal | hr | management | headquarters | head office | the management | someone | somebody)
phrase bl-would    (would | could | might | wouldn't | there'd)

# --- rules ------------------------------------------------------------------

rule if-you-had
  severity    error
  step        4
  message     “If you had …” makes the other person the cause of what you did.
  suggestion  What did you do, whatever they did? Start there: “I …”.
  source      research 2.1 blame-shifting; article, step 4
  match
    if|unless <bl-adv>* you|u|ya|yall (had | would not | had | would | have | did | do not | were not | was not | only) <bl-adv>* <bl-did-pp>|<bl-omit.base>|gone|kept|behaved|started|shouted|made|turned|let|been|laughed|loaded|the|a|your|an|that|my|so|on|to|come|trusted|talked|paid|acted|run|<-ed>
    if (maybe)? you <bl-adv>* (talked | listened | told | asked | cared | paid | helped | paid | came | spent | bothered | trusted | answered | read | stopped | behaved | kept | showed | treated | read | ran | looked | checked)
    if|unless your|ur|his|her|the|their|people|everyone|somebody|someone|<name> .. (had | did | were | was | would not? | had | would) ...10 {bl-would}
    if people|users|customers|members|everyone|guests|the <-ed>|came|ran|turned|did|read|kept ...10 {bl-would}
    {bl-would} not have (had to | needed to | been | happened | done | said | gone | come | occurred) ..6 (had | if) (you | your | the | he | she | they)
    , had you|u|your|<name>|people|they|he|she|the|somebody|someone <bl-adv>* ..4 (not)? <bl-did-pp>|<-ed>|run|been|gone|done|given|taken|kept|had ...12 {bl-would}
    {bl-would} .. (if | had) you (had)? (not)? <bl-did-pp>|<-ed>
    , had you used|read|asked|told|checked|looked|called|said|come|booked|run|waited|listened
    (maybe|perhaps) if you|u|your|ur|people|someone|a|the|he|she|they
    if it was so (bad | loud | important | bad | terrible | urgent)
  unless
    if you (would|had|have|will|are|do|were)? <bl-like>
    if you had|have|would (not)? (asked | found out | caught | been told | any | time | a chance | a moment | noticed | seen | come to | walked | left | rung | to)
    understand|blame|accept|hear|forgive|thank|grateful|glad if
    had you|i|we (known | been)
    if (you)? (had)? (not)? (it | he | she) (had | was) me
    i|we would (still | also | have still)* have (lied | gone on | hidden | kept | let | carried)
    be|been (glad | grateful | happy) 
    if i|we
  flags
    [If you hadn't] looked at my phone, we'd be fine.
    [Had you read] the email, you would have known.
  passes
    If you hadn't asked, I would have gone on lying.
    If you'd like to talk, I'm here.
    I'd understand if you had left.

rule you-should-have
  severity    error
  step        4
  message     This tells the other person what they did wrong, in the place where you say what you did wrong.
  suggestion  Take the sentence out, and say what you yourself should have done.
  source      research 2.1 blame-shifting; gold guide
  match
    you|u|ya|yall <bl-adv>* should|ought|might|needed (to)? (not | never)? <bl-adv>* <bl-have> <bl-adv>* <bl-did-pp>|locked|gone|argued|gotten
    you|u|ya|yall <bl-adv>* could <bl-adv>* <bl-have> <bl-adv>* told|said|asked|called|rung|rang|texted|warned|mentioned|checked|knocked|reminded|spoken|come|whatsapped|messaged|emailed|phoned|objected|complained|noticed|packed|locked|spotted
    you|u should|might <bl-adv>* not have
    you|u <bl-adv>* (should | might | could | ought to) (just | also | maybe | have | of)* (picked your | thought of | been more | been clearer | been careful | tried harder | been there | spoken up | come earlier)
    {bl-third} (, .. ,)? <bl-adv>* (should | might | could | ought to) <bl-adv>* (not | never)? <bl-have> <bl-adv>* <bl-did-pp>
    (someone | somebody | a person | any of you | one of you | none of you | people | they | members | the candidate | whoever) <bl-adv>* (could | might | should) <bl-have> (asked | told | warned | said | spoken | mentioned | complained | objected | come | knocked | checked | noticed)
    i|we wish you|they had|would (told | said | asked | come | spoken | warned | mentioned | called | let)
    you should|could|need|needs|have (to)? (learn | watch | be more careful | think before | read | check | look | listen | respect | know) 
    ought to have (a | told | warned | said | checked | known | asked | grown)
    saved (us | everyone | you | me) (both | all)? (this | a | the | an)
  unless
    you (should | could | might | must) (not | never)* <bl-have> (not | never)* (been | had | to)
    you (should | could | might) (not | never)* have <bl-owed>
    you (could | might | should) have <bl-did-pp> .. (instead you | and instead | but you (were | gave | chose | listened | stayed))
    instead , you
    (i | we) (should | ought) .. so (that)? you
    never have (been | had)
    i should
    you should not have (found | heard | learned | had | been | needed | come)
    you should know
    you should|could have been|had
    by (me | us)
    from (me | us)
  flags
    [You should have told] me at the time.
    You [could've asked] first.
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
    you|u|ya also|either never|not <bl-omit.base>|<bl-omit.past>
    you|u|ya <bl-adv>* (did not | never | do not | failed to | forgot to | neglected to | refused to | could not be bothered to) <bl-adv>* (even | actually | once | bother to | think to | want to)* (remind | ring | rang | specify | send | sent | check | confirm | warn | warned | bother | answer | pick | replied | reply | read | listen | listened | believe | label | mention | mentioned | tell | told | complain | complained | object | paid attention | book | log | fill | sign | brush | follow)
    you|u|ya (did not | never) (even | actually | once)* (say | said | say a) (anything | a word | nothing | so | it) (until | till | at the time | before | then | about | $)
    how was|were|am|could i (supposed | meant | expected | to | possibly)* (to)? (know | guess | tell | have known)
    i am not (a)? (mind reader | mind-reader | psychic | telepathic)
    (nobody | no one | noone | none of you | not one | not a single) .. (complained | objected | said anything | said a word | spoke up | raised | told me | mentioned | minded | warned | complaint) 
    (nobody | no one) (told | warned | informed | reminded) (me | us)
    did not (avail | come forward | speak up | object | complain | raise)
    you did not mention|report|declare|disclose
    (that)? you did not mention
    never say|said (a dicky bird | boo | a word)
    you (had | have) (never)? (gone | missed | skipped | ignored) .. (appointment | email | message | reminder | letter)
    (she | he | they) (never | did not) (say | said | complain | complained | object | mention | speak | seem)
  unless
    because i|we
    (i | we) never|not (asked|told|gave|listened|let)
    you did not (tell | ask | say) .. (anyone | me to | to be | for | a soul | on me)
    you never (told|said) (a soul | anyone | a word against | on me)
    to me , and i
    you did not say a word|anything (for the rest | all | the whole)
    me no|otherwise
  flags
    [You never told] me it was private.
    Well, [how was I supposed to know]?
    [You didn't even mention] it before Friday.
  passes
    You never told me how bad it was, because I never asked.
    You did not deserve that.

rule you-made-me
  severity    error
  step        4
  message     Nobody else makes us do it; this hands your own choice to the other person.
  suggestion  Say what you chose: “I shouted”, “I lied”, “I left”.
  source      research 2.1 blame-shifting; article, step 4
  match
    {bl-you} <bl-adv>* (have|had)? (made | make | makes | making) me (do | so | feel | act | lie | look | snap | shout | yell | mad | angry | crazy | say | hit | lose | jealous | nervous | this | that | want | not | hide | be | furious | cross | like | go)
    (you|u|it|this|that) makes me not
    look (at)? what (you | u) (made | have done | did | do)
    {bl-you} <bl-adv>* (left | leave | leaves | leaving | gave | give | gives | giving) (to)? me (with)? (no | little | hardly any) (other | real)? (choice | option | alternative | way | door | reason)
    {bl-you} <bl-adv>* (forced | drove | pushed | drive | push | provoked | provoke | goaded | baited | needled | bullied | pressured | nagged) (me | us) (to | into | over | too | so | and | until | , | $ | away | all | about)
    {bl-you} <bl-adv>* forced my hand
    {bl-you} <bl-adv>* (wind | wound | winds | winding | rile | riled | set | got | get | gets) me (up | going | all | so | off | worked)
    (push | pushed | pushes | pushing | press | pressed | pressing) (all)? (my | peoples | people's | everyone's) buttons
    {bl-you} (brought | bring) (it | this | that) on (yourself | yourselves | urself)
    {bl-you} (asked | were asking | was asking | are asking) for (it | that | this) (, | $)
    (you | u) had (it | that | this) coming
    (you | u) (know | knew) (well | full well | fine | better than anyone | by now)* (how | what) (i | we) (get | am | is | are | can be | can get | was)
    (you | u) know what i am like
    (what|wat) (did | do | else did | would | can) (you | u) (even | honestly | really)* (expect | want | think was | think would)
    (what | how) (was | am | were | is | else was | could | else could | should) (i | we | he | a man | a guy) (supposed | meant | expected | do | going) ..
    (so | and | then)? what (can | could | else can | else could | was | should) (i | he | we | she | a man | a guy | one | you) do
    how is a (guy | man | person | girl | woman | fella | body) (supposed | meant)
    (a man | a guy | a fella | a person | a woman) (gets | needs | has) (lonely | needs | something | limits | weak | his | her)
    {bl-you} (drive | drives | drove | driving) me (mad | crazy | insane | up the wall | to it | to drink | nuts | away | round)
    {bl-you} (turned | turns | turning | set | poisoned) ..4 against (me | us)
    you (taught | trained) me (to | not to)
    (is | was) what|why makes|made me
    (would|might) make anyone|any|anybody (shout | snap | angry | crazy | lie)
    bring|brings|brought out the worst in me
    drove me to (it | this | that | drink)
  unless
    (made | make) me (feel | so)? (welcome | at home | loved | safe | proud | happy | laugh | better | a better | see | look forward)
    made me so (happy|proud|welcome)
    made me (feel | so)* (like part | like family | like one)
    (you | nobody | no one) (did not | never) (make | made | force | forced) me
    (no one | nobody | none of you) (made | forced | drove | pushed)
    what (do | would | can) you (want | like | expect | think would) (me|us|from|to) 
    asked for (it | that | this) (back | twice | on | in | to be | by)
    pushed me to (be better | do better | apply | get | finish | study | learn)
    what (can | could | else can | should) (i | we) do (to | for | about | ,? to | now | next)
    i (want | would like | would love)
  flags
    [You made me do] it.
    [You left me no choice].
    [You know how I get] on a Friday.
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
    {bl-you} <bl-adv>* (started | start | begun | began) (it | this | all this | all of this | that | the fight | the argument | with)
    {bl-you} .. (first | too | as well | yourself) (tho | though | so | mind | anyway | lol)? $
    {bl-you} (did | said | do | have done | had done | were doing) (it | that | this | the same | just the same | exactly the same | worse) (first | too | to me | as well | yourself | all the time | $ | , | last | when | on)
    not (exactly | like | as if | as though) (you|u) (are|were|have|is|had|did|do)?
    (you|u|{you-are}) (is|are|were|was)? (not | hardly | no | never | far from) (exactly | so | that | really | all that | quite | been)* (perfect | innocent | blameless | an angel | a saint | saint | angel | better | squeaky | easy | without | any better | the easiest | free of | faultless)
    (you | u) (have|had|got) (your|ur) (own)? (faults | part | share | moments | issues | say in)
    (nobody is | no one is) perfect and|you
    {bl-you} (have|has)? (been | done | said) (pretty | quite | far | much | way | just as | a lot | rather)* (rude|worse|nasty|horrible|cold|difficult|awful|short|mean) (to | than | with | yourself)
    (just | every bit | equally) as (bad | guilty | much | responsible | wrong)
    as much (your|ur) (fault | doing)
    (you | u) (also|too) (did | do | have | had | were | said | are | went | put | made | have been | must) (not)? <bl-did-pp>|_
    and (you|u) (are|were|had|have|did)? (not)? (do it | does it | did it | say it | said it)
    (says | said) the one who
    (so)? do not start (with me | on me | on at me)
    call it (quits | even | a draw | square)
    we are (even|quits|square|equal)
    it is quits
    i (also)? (never | did not | have never | haven't) (say | said | complain | complained | make a fuss) (nothing | anything | a word | when you | about your)
    and i never said (a|anything|nothing|boo)
    (you|u) (snoop | lie | lied | shout | shouted | forget | forgot | flirt | drink | cheat | cheated | snooped | cancelled | yell | scream | swear) .. too|first
    i (would | want | expect | am waiting) .. (same | apology) from you
    (like|as) you (always|never|usually) do
    when you (do|did|are|were) (it | the same)
    you (do|did) the same
    {bl-you} (is | are | was | were) (also|partly|partially|equally|half|as) (to blame | at fault | responsible | guilty | bad | wrong)
  unless
    you (did|said) (nothing | it)? (first)? (to deserve | wrong)
    (you|u) (were|was) (hurt|there|upset|scared|young|right|up) (too | as well | first)
    you (deserve|matter|come|came|are|go|have|had|need|lost|were|know|can|could|should|will|would) .. (first | too | as well | yourself)
    thank you
    put you|yourself|them first
    (from | to) you too
    you did nothing|not
    from you first
    i|we .. you .. (first|too|yourself)
    both
    if|when you (want | like | are ready)
    love|miss|missed|thinking|sorry ..5 you
  flags
    [You started it].
    It's [not like you've] been easy either.
    [You lie to me too].
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
    takes two
    (take | takes | needs) two (to | people | of us)
    (on | from | at | to) both (sides|ends|parts)
    both sides (made|said|did|got|have|had|were|need)
    (faults | mistakes | blame | wrong | wrongs | things | error | errors | passion) .. (on | from | by | at) (both|all) (sides | parts | of us | parties)
    (we | us | u and i | you and i | you and me) both (said | did | made | messed | lost | got | have things | have faults | were wrong | have to | need to | could have | should have | contributed | behaved | let | played | screwed | hurt | had a part | share | went | need | know how)
    both of us (said | did | made | messed | lost | got | have | were | are | could | should | need | we are | share | let)
    (you and i | each of us | neither of us | none of us) (is|are|was|has|have|had|played|can|made|said|did) (a part | perfect | blameless | innocent | a share | said | done | faults | wrong | without | a role | our part)
    neither of us (was | is | were | are | behaved | covered | came out | handled)
    not (only | just | all | entirely | completely | solely | totally | purely | 100%) (me | my fault | mine | on me | my doing | down to me | i)
    (not only | not just) (me|i) (,|$|who)
    (share | part | half | some | most | portion | measure) of the (blame | responsibility | fault)
    (half|part|some|most) of (it|this|that) (is|was) (yours | your | on you | you)
    meet (me|us) (halfway | half way | in the middle)
    one hand clap|clapping
    with only one person in (it|them)
    (is|was) (also | partly | partially | kinda | kind of | mostly | all | entirely | really | your own | actually | half | totally)* (on you | your fault | your own fault | your doing | your problem | ur fault | a you problem | down to you | on u | your own doing | yours to)
    (that|this|it) (is|was) a (you|u) (problem|thing|lesson|issue)
    (you only have | only have | blame | only got | have only) yourself (to blame)?
    ask (yourself|urself) (why|what|how|if|whether|who)
    (you too | you also | u too) (have|are|were|had|must|should|did|know|played|could)
    (accept|take|bear|own|carry) (a | your | some | their | your own)* (share|part|responsibility|half|role) 
    tango
  unless
    (i|we) (take|accept|bear|own|carry|took|will|must|should|am|have|want|need) .. (share|part|responsibility|blame|half|role)
    (was|is|were) (not | never | none | no part | nothing) .. (your | on you | yours)
    (none | no part | nothing | neither) (of|about)? .. your fault
    (for|hurt|ruined|spoiled|spoilt|from|of|with|to|between) both of us
    we both know (that)? (i | it was me | who)
    (said | made | told | acted | pretended | claimed | blamed | implied | suggested | as if | as though | feel | think | seem | sound | felt | thought) .. (like | that | as if)? .. (your | on you)
    please (don't | do not)
    (is|was) (mine | my fault | on me)
  flags
    [It takes two] to make a fight.
    Let's say there was [fault on both sides].
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
    {bl-third} (, .. ,)? <bl-adv>* (had|has|have|kept|keeps|did)? <bl-adv>* (bl-forced | <bl-forced> | pushing | asking | begging | telling | putting | put | talked | nagging) me|us
    (he | she | they | it was <name> who) <bl-adv>* (had|kept)? (made | forced | pressured | begged | talked | bullied | pushed | egged | goaded | provoked | baited | wound | pestered | nagged) me (to|into|on|until|all|throughout|up|and|$|,|for|so)
    (he|she|they|<name>) (kept) (asking | on at | pushing | begging | nagging | pulling | sending | buying | pestering | telling | texting) .. (me|us|i|until|stuff|till)
    (your|ur) (own)? (mother|mum|mom|dad|father|brother|sister|husband|wife|friend|boss|gran|aunt|uncle) .. (told|said|sent|asked|gave|send|say|put|promised|assured) me|us? (to|it|that|he|she|they|the|champagne|i|<-ing>|himself|herself)
    (<bl-vendor>|<bl-junior>|builders|doctor|council|garage) (had|has|have)? <bl-assured> me|us (that|they|it|the|he|she|we|there|in|everything|of|noon)
    (i|we) (was | were | had been | have been | am) (told | assured | advised | instructed | ordered | led to believe | given to understand | misinformed | misled | badly advised | promised) (by|that|it|to|they|the|there)
    (put | putting) (me|us) (up to it | up to this | up to that | under | in a)
    putting .. pressure on me|us
    (talked|roped|got|dragged|egged|tricked|pushed|bullied) (me|us) into
    got me into (it|this|that)
    (provoked | baiting | provoking | goading | riding | needling | winding | baited | goaded) (me|us)
    in my ear
    on my (case|back)
    on at me
    (on | at | following | acting on | under) (the)? (advice|orders|recommendation|instructions|instruction|request|insistence|urging) (of|from)
    (following|obeying) (orders|instructions)
    (someone | somebody | he | she | they | <name> | finance | legal | it | marketing | the office | hr | sales) (had|has|have)? (gave|sent|handed|passed|given|dumped|send|told|forwarded|supplied|provided|fed) (me | us | on me) (the|a|an|some|it)? (wrong | old | outdated | bad | incorrect | false | faulty | different | late | too late | incomplete | misleading)
    my|our|the (team|staff|office|assistant|people|secretary|advisers|advisors|lawyers|researcher|briefing) (gave|handed|sent|told|advised|fed|passed|gives|hands) (me|us)
    my (boss|manager|wife|husband|mother|mum|mom|team|office|lawyer|editor|producer|coach|captain|agent|teacher|supervisor|company|parents|family|sister|brother|son|daughter) (do not | did not | does not | would not | will not | wouldn't | never) (let|allow|give|gave|leave|left|tell|told|pass|passed|want|wanted)
    (was|were) reacting to
    because of (what | how | the way) (you|he|she|they|your)
    i (blame|blamed) (the|my|your|<name>)
  unless
    how|what|why|where|when you|i|we|it|he|she (felt|were|had|did|said|sounded|was)
    told me (how | what | why | where | you | i | about | off | once | last | yesterday | so | afterwards | that you | that i)
    (nobody | no one | noone | none) .. (made|forced|told|put|talked|asked|pushed|begged)
    but i|we (chose|signed|did|was|were|made|could|should|said)
    asked (me|us) (how|what|why|when|if|whether|where|twice|for|about)
    (and|but) (i|we) (signed | agreed | went along | chose)
    (made|makes) me (see|realise|realize|understand|think|ashamed|look|stop)
    to apologize
    not (provoked|baited)
    you were told|assured|promised
    reacting to (it|this|your|that) (letter|message) 
    blame (the|my) (myself)
  flags
    [My brother talked me] into it.
    [I was told that] the form was optional.
    [Finance gave me the wrong] figures.
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
    it was (<name> | the | my | your | our | staff | people | ben | he | she | they | someone | somebody | her | him | them | mum | mom | dad) ..3 (who|that) <bl-adv>* (<-ed>|did|made|sent|kept|put|told|started|had|wrote|gave|got|took|left|said|brought|chose|went|broke|forgot|set|let|spilt|lost|ran|leaked|<past-irregular>)
    (you|he|she|they|<name>|u|{you-are}) (is|was|were|are|am|r)? the one (who|that) (said | left | started | wanted | did | kept | sent | told | brought | made | chose | invited | insisted | picked | put | asked | gave | suggested | was supposed | is always | always | never | let | forgot | walked | signed | broke | decided | lied | went | didn't | did)
    (fault|cause|issue|problem|error|failure|mistake|responsibility|delay|blame|root|confusion) (there|where|for|of|in|itself|really|here|was|one|,|the|this)* (lay|lies|lie|is|was|are|rests|sits|originated|comes|came|stems|stemmed) (entirely|solely|squarely|really|rather|mainly)* (with|at|in|from|by|on) !<bl-we-words>
    (originated|originates|arose|stems|stemmed|resulted|resulting|caused) (with|from|by|at|in) (our|the|a|an|one) (<bl-vendor>|third|outside|external|hosting|former|previous|supplier|vendor|contractor)
    (a|an|our|the|that|this|some|another) (hosting|third|outside|external|security|local|outside|catering|cleaning|delivery|payment|party|software|removal|event|tech|marketing|PR|former|main|new)* (contractor|subcontractor|vendor|supplier|courier|printer|caterer|caterers|agency|provider|warehouse|third-party|installer|processor|carrier|manufacturer|freelancer|consultant|outfit|firm) (who | which | really | then | also | had | has | again | itself | , .. ,)* (failed | fail | dropped | drop | let | sent | delivered | missed | lost | altered | changed | did | made | gave | forgot | was | were | swore | should | has | had | told | went | did not | could not | misread | misunderstood | ignored | overlooked | mixed | messed | broke | put | supplied)
    (by|from|to) (a|an|our|the|one|some) (hosting|third|outside|external|former|junior|substitute|temporary|security|party|marketing|freelance|rogue|disgruntled|then|previous|recently|local|new|well-known)* (contractor | subcontractor | vendor | supplier | courier | printer | caterer | agency | provider | warehouse | third-party | installer | processor | carrier | manufacturer | freelancer | consultant | outfit | firm | aide | intern | stylist | member of | employee | colleague | temp | assistant | committee | expert)
    (a|an|our|my|the|some) (junior|former|rogue|temporary|new|overzealous|inexperienced) (member | employee | colleague | aide | developer | researcher | clerk | staffer | assistant | person | editor | engineer | member of | worker)
    (third-party | third party | outside | external) (vendor|contractor|provider|supplier|agency|firm|certificate|processor|payment|service|system|company|partner|tool)
    dropped the ball
    (let|lets|letting) (everyone | us all | us both | us | me | all of us | everybody) down
    (really)? (them | him | her | it is the | the landlord | it is them) (that|who|you) (should|want|need|ought)
    (take|took|taking) (it|that|this) up with (him|her|them|the|your|finance|legal|<name>)
    (is|are) the responsibility of (the|your|our)
    (is | was | that is | which is | kinda | kind of) (on | down to | up to) (him | her | them | the (landlord|council|garage|bank|builder|supplier))
    (question|matter|one) for (him | her | them | the (bank|council|landlord))
    (former|disgruntled|ex) (employee|aide|member|staff|colleague|partner) 
    axe to grind
    people (who|with) (wish | wished | wish me | want | nothing | an)
    (taken|took|quoted|clip|clipped|clips|lifted) .. out of (the)? context
    (been|was|were) (twisted|misquoted|misrepresented|leaked|spun|distorted)
    (<name>|he|she|they) (did | made | wrote | chose | picked | does | made up) the (list|booking|final|seating|order|invitations|plan)
    (dad|mum|mom|mam|he|she|they|<name>|my|your) <bl-adv>* started it
    (fault|mistake|responsibility|doing|problem|error) (of|is) (the|your|theirs|his|hers) (bank|landlord|council|driver|supplier|courier|school|other|landlord's)
    and not with (us|me)
    (they|he|she|it) (told|said) (it|he|she|they|me|us)? was (fixed|fine|done|sorted|ready|booked|ok)
    has (words | had words | left | since left | since moved | moved on | resigned)
    who no longer (works|work)
    (have)? since moved on
    with whom i have had words
    supposed to (forward|send|tell|remind|check|do|bring|pass|collect|pick|order|book|finish|arrive|close|lock)
  unless
    i|we|you (was|were|am|are) supposed to
    (but|and|yet|still) (i | we | it is me | the) (chose|signed|should|did|was|were|am|are|hired|pick|picked|answer|ought|could|own|take)
    (that|this|it) is (on | down to) (me|us)
    our|my (job|responsibility|duty|fault|failure|choice)
    (i|we) let|lets|letting
    it was (me|i|us|we)
    who|that (taught | showed | told | opened | helped | paid | warned | trusted | stood | found | saved | suffered | paid | bore | carried | wrote to | looked after | cleaned | raised me | had to | noticed | asked me)
    not (by|with|to) (a|an|our|the)
    (i|we) (have|had|will|am|are|booked|hired|ordered|paid|asked|spoke|talked) .. (a|an|the|our|another|new) .. (contractor|supplier|provider|agency|vendor|courier|printer|firm|processor|consultant)
    no longer (use | work with | using)
    hidden|hide|hiding behind
    not the (fault|supplier|contractor|courier|vendor|provider|agency)
    will (be|now|also)
    (replace|replaced|refund|independent|audit|audited)
    report|reported to
  flags
    [The fault lies with the] courier.
    [Our supplier sent] the wrong part.
    [It was Karen who did] the guest list.
  passes
    The fault lies with me.
    It was your patience that opened my eyes.
    We have hired an outside firm to look at every step.

rule people-were-free-to
  severity    warning
  step        4
  message     Telling people what they could have done makes them answer for what was done to them.
  suggestion  Say what you did and what it cost them; leave their duties out.
  source      research 2.1 blame-shifting
  match
    <bl-public> (are|were|is|was) (again | also | kindly | hereby | gently | politely | respectfully | always | at all times | once more)* <bl-remind> (at|to|that|of|not|in|for)
    (kindly|gently|respectfully|also|again)? (remind|reminding|advise|encourage|urge) (all|our|families|<bl-public>|everyone|the|any) ..5 (to|that|of)
    (we|i) (would | must | also | wish to | should like to | do)* (remind) (you|everyone|<bl-public>|all|families|our)
    (were|was|are) (at all times | at any time | always | perfectly | entirely | completely | quite | absolutely)* (free | at liberty | at complete liberty | welcome | entitled) (at any time | at all times)? to
    at (complete|perfect|full)? liberty
    (those|anyone|anybody|<bl-public>|whoever|everyone) (who|whose|that|with) ...8 (would | could | might | cannot | can not | must | should | need | were | was) (not)? (have | be | expect | complain | lost | affected | spared | the ones | accept | blame | be surprised | welcome)
    (cannot | can not) (then)? (expect | complain | be surprised | blame) (to|that|us|me|a|if|at)?
    (must | should | will have to | has to | have to) (accept|bear|take|expect) ..3 (share|responsibility|risk|people|that|it|consequences|blame)
    (chose|elected|opted|decided) (not)? to (cancel|live|accept|leave|become|stay|ignore|go|use|read|opt|wait|pay|buy|take|renew|send|migrate|walk|travel)
    many (chose|elected|opted|decided) (not)? to
    (please|kindly) (note | remember | bear in mind | be aware) (that)? ..8 (missing | wrong | not | your | incomplete | incorrect | was | works | submitted | the form)
    (our|the) (records|system|logs|log|cctv|data) (show|shows|indicate|indicates|suggest|suggests) (that)? ..4 (you | not | your | the customer | no)
    (as|was|were|is|are) (clearly | set out | stated | described | explained | spelled out | spelt out | available | published) (in|on|at) (the|our|your) (website|terms|manual|contract|policy|conditions|instructions|leaflet|email|handbook|app|noticeboard)
    (terms and conditions | the manual | the leaflet | the instructions | the contract | the release notes | section <number> | our terms) (, .. ,)? (do|does|is|were|was|clearly|also)* (ask|asks|state|states|say|says|require|requires|available|clear|explain|explains)
    which you (evidently | clearly | obviously | apparently | it seems)* (did not | had not | have not | never | failed)
    not a single complaint
    (is|are) meant to be (used|worn|kept|done|read)
    is always advisable
    (failed|fail|fails|failing|omitted|neglected) to (notice|read|check|follow|inform|renew|update|attend|respond|reply|provide|include|mention|tell|speak)
    nobody (was stopping | stopped | forced | made | asked) (you|anyone|them|her|him)
    (feel)? nobody was stopping
    (you|they|she|he) (signed|agreed|consented|chose|knew) (to|the|it|that|for) (it|this|what|when|contract|risk|risks|terms)
    (had|have) (of course)? (consented|agreed|signed) to
    put (yourself|urself|themselves) out there
    (should | ought to | are to) be (reconfirmed|confirmed|checked|read|supervised) by
    did not have to (come | be there | stay | look | read | watch | listen | answer | buy)
    (if) (you|they|she|he) (cannot | can not | can't | do not | does not) (take|handle|like|stand) .. (do not | then | maybe | leave | stay)
    (that|this) is what (happens | you get | u get | comes)
    what (happens|comes) (when|of) (you|someone|people|a)
    (then|so|well) (you|u) (cannot | can not | can | should | have to) (expect | not be surprised | blame | complain)
  unless
    (are|is|were) (free|welcome|entitled) to (talk | tell | say | be angry | take | ask | come | ignore | walk | answer | call | write | bring | leave | be | feel | keep | throw | delete | refuse | share)
    (you) (are | will be | were) (welcome|entitled|free)
    i (chose|elected|opted|decided|failed|fail|omitted|neglected)
    we (chose|elected|opted|decided|failed|fail|omitted|neglected)
    (i|we) .. (and|then|but)? (failed|chose|decided|neglected)
    (those|people|anyone|everyone) (who|whose) .. (i|we|my|our) 
    should not|never have
    refund|refunded|compensation|compensate
    who (were|was) (hurt|affected|harmed)
    (nobody | no one) forced (me|us|my)
    without (saying|asking|being)
    (deserve|deserved|deserves)
  flags
    [Customers are reminded to] read the terms.
    Members [were free to] leave at any time.
    [Our records show that you] never opened the email.
  passes
    We failed to tell you in time.
    You are free to ignore this letter.
    Nobody forced me to sign it.

rule to-be-fair-you
  severity    warning
  step        4
  message     “To be fair, you …” opens a case against the person you are apologizing to.
  suggestion  Leave it out; fairness to you can wait for another day.
  source      research 2.1 blame-shifting; gold guide
  match
    (to be fair | in fairness | in all fairness | in my defence | in my defense | mind you | let's be honest | let us be honest | honestly | lets be real | let us be real | be honest) ..3 (you|u|your|ur|yours|yall|everyone|members|bikes)
    (you|u|your|ur) ... (to be fair | in fairness | in all fairness | mind you | mind)
    (^ | and | but | then again | besides | also | plus | mean | tbh | ngl | though | well | , because) (you|u) (did|do|does) (go | also | kind | kinda | sort | grin | take | call | plant | pick | roll | say | start | have | tend | make | keep | leave | come | seem | give | put | read | get | push | ask | provoke | wind | laugh | know how) 
    (^|and|but|plus|also|though|well|because) (you|u) (always|constantly|never|keep|kept|keeps) (make | made | do | does | did | say | take | turn | start | get | push | bring | shout | scream | leave | forget | want | interrupt | ignore | nag | act | complain | ask | let | listen | listened | cook | clean | come | help | helped | had time | moan | going | asking | pushing | on)
    (you|u) (kept | keep | keeps | were | was | are | had been | have been | would) (always|constantly|just)* (going on | on at | at me | nagging | pushing | asking me | shouting | yelling | interrupting | provoking | needling | winding | poking | moaning | whining | accusing | bringing up | stirring | riding | acting shady | acting weird | being cold | distant)
    (you|u) (also|too) (never|always|did|have|were|are|could|had|went|do|smile|said|know|left|made|must|is|should) 
    because (of)? (you|u) (kept | never | always | would not | will not | did not | do not | let | left | started | made | provoked | refused | was | were always | were being | had | put | said | pushed | keep | stopped | hadn't | was always | were so)
    (because|since|cos|when|after) (you|u) (was | were | are | had been | have been) (always | so | never | being | acting | shouting | nagging | late | cold | distant | rude | flirting | screaming | going | out | drunk | in a mood)
    (because of | by | over | it was | at | to | with | given) (your|ur) (tone|nagging|attitude|shouting|behaviour|behavior|mood|moods|temper|jealousy|coldness|silence|drinking|lateness|mess|face|shouting)
    given (how | the way | the face | what) (you|your)
    (you|u) (do know | knew | know) (it was | full well | very well | what | that) .. (when)? (you|u) (planned|booked|did|said|started|came|chose|parked)
    (next time | in future | in the future | for next time | another time) (please|just|maybe|perhaps|then|kindly)* (tell | ask | say | knock | check | call | come | read | write | warn | ring | make sure | try | let me | do not | pick | remember | speak | bring | use | be | give | pressing | send | book)
    (^|maybe|perhaps|also|so) (maybe|perhaps|just|also)* (do not | dont | don't) (carry|plant|park|leave|put|microwave|come|go|bring|ask|wear|stand|walk|invite|use|touch|drive|send|post) ..8
    (it does | it would | does | would) help if (you|guests|people|everyone|customers)
    (could|can) have a (look|word) (at|with) (yourself|your)
    (come | turn up | show up) to (more)? (training|practice|meetings|rehearsals|work)
    (was|is|were) (so|too|hard|impossible|difficult)* (hard|impossible) to (read|follow|understand|hear|find)
    (your|ur) (own)? (writing|handwriting|dog|cat|bin|car|tree|hedge|fence|lad|kids|children|boy|music|alarm|walls|tone|mother|mum|mom|wife|dad|section|report|drawings|brakes|instructions|directions|form|order|email|plaster|message) .. (is|was|were|are|has|have|had|did|does|do|never|kept|keeps|walks|comes|ought|left|wanted|needs|needed|started|made) 
    i (only|just) (did|said|sent|went|grabbed|looked|took|text|texted|shouted|left|lied|read|checked|called|asked|hit|pushed) .. because .. (you|your|u)
    i would not have (had to | needed to | done | said | shouted | looked | lied | gone | snapped | reacted)
    i would have (told|said|paid|come|asked|called|answered|stayed|stopped) .. (but|if|only|except) (you|u|your)
    so (how|what) (else)? (was|am|could|should|can) (i|a)
    (then|so) (i|you) (got|became|was) (nervous|jealous|suspicious|angry|lonely) 
  unless
    you (never|always|did|do|were|have|had) (not)? (deserve | deserved | wrong | nothing | right | forgave | been kind | kind | been there | been good | everything)
    (you|u) (never | did not | do not) (ask|asked|want|wanted|need) (for|this|that|to) (any|this|that|it|me|be)?
    (you|u) (did|do) (have (every|a|the) | make | say | take | deserve | give me) (right | every | a chance | me | point | care)
    kind|kindness|patient|patience|generous|loyal|gentle|forgave|trusted|loved|supported|right|every right|thank|thanks
    but i|we (ignored|lied|forgot|brushed|did|kept|never|chose|should|still|made|was|were)
    and i|we (ignored | lied | forgot | brushed | kept | never | chose | still | laughed | said | should | made | was | did | walked | called | told | went | let | repaid | turned | did not | sat | left | shouted | broke | threw | treated | took)
    that is (on me | my fault | mine)
    that (i|we)
    your (kids|children|mum|mother|lad|boy|dog|cat|report|email|message|section|order|form) .. (because|was|were|is|are|had|has) .. (hurt | scared | frightened | left | late because | upset | crying | me | my | i | we | us | our | to | waiting | good | right)
    i (made|broke|ruined|damaged|lost|scratched|threw|took|hit|let|left|know|see|will|have|am)
    (will|can) (i|we)
    sorry|apologize ..4 your
    if you|your (want|would|like|prefer|wish)
    trust
    if|when|whenever|once|until
  flags
    [To be fair you] did shout first.
    [And you do have] a way of asking.
    [Next time please tell] me earlier.
  passes
    And you did nothing wrong.
    You always made time for me, and I never said thank you.
    Your report was late because I sat on it.
