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
nouns bl-pro      lawyer solicitor accountant adviser advisor insurer publisher doctor nurse waiter waitress driver guard babysitter photographer organizer organiser translator bouncer receptionist cleaner mechanic teacher coach referee ministry school club station hotel venue museum partner mover guide
class bl-service   github google apple microsoft gmail outlook excel slack zoom teams whatsapp siri alexa chatgpt autocorrect autofill spotify uber facebook instagram twitter paypal amazon satnav gps windows android iphone alarm wifi app algorithm server router
nouns bl-vendor   contractor subcontractor vendor supplier courier printer caterer agency/agencies provider warehouse third-party builder plumber electrician installer garage landlord council processor host carrier manufacturer bank airline printers partner firm freelancer consultant wholesaler removal landlady operator network software algorithm autocorrect ai assistant bot helper outfit office garage driver messenger postman florist baker
nouns bl-junior   intern assistant secretary/secretaries deputy/deputies junior trainee apprentice temp staff team editor producer researcher predecessor finance legal accounting sales marketing logistics colleague coworker co-worker employee aide substitute warehouse stylist scriptwriter ghostwriter publicist agent manager boss supervisor foreman admin captain mate lad nanny babysitter
nouns bl-relative mum mom mother dad father ma da mam brother sister aunt aunty uncle cousin wife husband friend mates mate nan gran sister-in-law mother-in-law son daughter lad boy girl kid dog cat ex
nouns bl-public   customer member user parent resident candidate guest viewer passenger tenant pupil student client participant employee visitor subscriber listener reader shareholder patient driver neighbour neighbor family/families buyer attendee worker people anyone those player traveler traveller pharmacy/pharmacies shopper holder applicant developer
class bl-remind   reminded advised encouraged free welcome urged responsible asked expected requested
class bl-bad      wrong old outdated bad incorrect false faulty different late incomplete misleading
class bl-we-words me us myself mine my our we i ourselves
class bl-hear     send write apologize say sorry you wait look listen tell give call speak think calm relax cool chill go leave stop rest sit wait apologise
class bl-known    known been told seen asked found caught come heard left not
class bl-like     like liked rather prefer preferred want wanted wish wished care cared love loved
class bl-good     welcome laugh happy proud smile feel dinner tea coffee breakfast better see understand realise realize promise think safe stronger godfather godmother cake lunch
class bl-bother   stood been picked had paid suffered cleaned sat kept held waited trusted cared looked lost carried saw got took gave came brought found told taught showed stayed were
class bl-nag      nagging pushing going on at asking shouting yelling interrupting provoking needling winding poking moaning whining complaining screaming accusing bringing stirring texting ringing phoning calling

class bl-innocent-if asked found caught seen noticed rung told been come left walked forgiven stood believed trusted helped known
class bl-nice     angry fed furious hurt upset mad tired know deserve deserved wrong nothing right everything been there good kind time every enough fine well trust trusted forgave warned
class bl-publics  customers members users parents residents candidates guests viewers passengers tenants pupils students clients participants employees visitors subscribers listeners readers shareholders patients drivers neighbours neighbors families buyers attendees workers people players travellers travelers pharmacies shoppers holders applicants developers owners pensioners
class bl-did-past told said asked called rang texted warned checked looked read knocked came spoke reminded waited stopped picked locked talked listened paid helped answered trusted cared bothered kept behaved showed used left used
class bl-nudge    reminder word call ping text note label email knock message heads-up look question phone-call
class bl-vendor-strict contractor contractors subcontractor vendor vendors supplier suppliers courier couriers printer caterer caterers agency provider warehouse third-party installer processor carrier manufacturer freelancer consultant outfit firm builder builders plumber electrician garage landlord council manufacturers providers operator
verbs bl-act-bad  lie/lied/lied/lying shout yell scream snoop forget/forgot/forgotten/forgetting flirt drink/drank/drunk cheat cancel/cancelled/cancelled/cancelling ghost swear/swore/sworn insult push hit/hit/hit/hitting hurt/hurt/hurt/hurting block ignore interrupt snap
verbs bl-act      send/sent/sent pack say/said/said do/did/done make/made/made write/wrote/written book start want insist keep/kept/kept push leak change lose/lost/lost forget/forgot/forgotten tell/told/told

# the reader, or somebody of theirs
phrase bl-y        (you|u|ya|ye|yall|yous|youse|yinz | you all | you guys | you two | you lot | you people)
phrase bl-you      ({bl-y} | your|ur|yer own? !<bl-we-words>)
phrase bl-third    (<name> | my|your|ur|our|the|his|her|their|a|an <bl-adv>* (own | old | new | former | late | junior | outside | external | previous | research | business | management)* <bl-vendor>|<bl-junior>|<bl-pro>|<bl-relative>|headquarters|leader|referee|photographer | finance | legal | hr | management | headquarters | head office | marketing | accounting | someone | somebody)
phrase bl-crew     (my|our|the|his|her|their _? team|department|office|crew|staff|people|guys|lads|girls|firm|desk|band|agency)
# taking back a blame that was once laid: "it was unfair of me to say that …"
phrase bl-owned    ((wrong | unfair | cruel | stupid | rude | easy | easier) (of me | of us | for me)? to | (wrong | unfair | cruel | stupid | rude | easy | easier) (of me | of us | for me)? to (say | call | tell | think | suggest | blame | claim) | (made | making | make) it (sound | look | seem) | i|we <bl-adv>* (blamed | accused | pretended | acted | claimed | implied) | (made | make) you (feel | think | believe) | as if|though)
phrase bl-would    (would|could|might | there would)
phrase bl-fair     (mind you , | then again | that said | strictly seen|speaking | after all | besides | , plus | admittedly)

class bl-mine    my our the a an no your-own any every half part good real big one great second full day new night

verbs bl-wrong-me  ignore provoke push nag attack insult mock humiliate embarrass belittle undermine patronise patronize criticise criticize accuse blame threaten slap hit/hit/hit/hitting punch kick block ghost dump corner interrupt interrogate control manipulate neglect abandon stonewall snub exclude disrespect cheat bully test rush stress pressure smother suffocate irritate annoy bait needle goad tease taunt

class bl-suffers  found lives lived sat has had suffered deserves deserved paid pays lost needs should is was will must gets bears carries got

# --- rules ------------------------------------------------------------------

rule if-you-had
  severity    error
  step        4
  message     “If you had …” makes the other person the cause of what you did.
  suggestion  What did you do, whatever they did? Start there: “I …”.
  source      research 2.1 blame-shifting; article, step 4
  match
    if|unless {bl-y} <bl-adv>* had|would not <bl-adv>* !<bl-innocent-if>
    if|unless {bl-y} <bl-adv>* were|was not <bl-adv>* so|always|on|such|too|<-ing>
    if {bl-y} <bl-adv>* had|would <bl-adv>* (<bl-did-pp> | <-ed> | gone | kept | laughed | been | had | made | run | paid | <bl-omit.pp> | the | your) ...15 {bl-would}
    if {bl-y} (and _)? <bl-adv>* did not|<bl-did-past>|had (<-ing> | so | not | such)? ...15 {bl-would}
    if your|ur .. had|did|was|were|would|<-ed>|<bl-did-past>|came|kept|arrived|went|ran not? ...15 {bl-would}
    if people|users|customers|members|everyone|everybody|someone|somebody|guests|parents|tenants|children|kids|<name> .. <-ed>|came|ran|did|had|read|kept|were|was|paid|went|got ...15 {bl-would}
    if the|our|my <bl-vendor>|<bl-junior>|<bl-public>|deck|network|council .. <-ed>|came|ran|did|had|read|kept|were|was|paid|went|got ...15 {bl-would}
    {bl-would} not have (had | needed | been | happened | done | said | gone | come | occurred | lied | shouted) ..8 (had | if) (you | your | the | he | she | they)
    {bl-would} not have to ..6 if you|your|the|he|she|they
    , (and | but | , | maybe | plus)* had you|u <bl-adv>* (not)? <bl-adv>* !<bl-innocent-if>
    , (and | but | ,)* had your|the|someone|somebody|people|they|he|she|customers|members|users|parents|<name> .. <bl-did-pp>|<-ed>|run|gone|done|kept|had|come ...15 {bl-would}
    ^ had <bl-junior>|<bl-vendor> .. <-ed>|<bl-did-pp>|done ...15 {bl-would}
    maybe|perhaps if you|u|your|ur|people|someone|a|the|he|she|they
    if it was|were|is so (bad | loud | important | terrible | urgent | precious | private | wrong)
    (a | one | another | a third | a little | a quick | a simple) <bl-nudge> from you|your
    (a | one | another) <bl-nudge> ..6 (would have | costs | cost) (saved | helped | spared | done | nothing | been a help | been nice)
    (would | might | could) have saved (us | everyone | everybody | me | you | all) (all | both)? (this | that | a | the | an | some)
    if the|a|any|one|that person|man|woman|lady|guy|staff|nurse|waiter|driver|passenger|clerk|agent|kids|others ..4 had|would <bl-adv>* not? <bl-did-pp>|<-ed> ...15 {bl-would}
    if it (were | was | had) not (been)? for (you | your | ur | him | her | them | the)
    (had it not been | but) for (your | his | her | their) <-ing>|interference|mistake|tone|attitude|behavior|delay
    if (even | only | just | maybe)* (half | some | one | any | more | a few | either | enough) of (you | them | u | ye) ...15 {bl-would}
    if {bl-y} had (not)? <bl-adv>* (of | have) <bl-adv>* _
    if {bl-y} had not been (so | such | too | on | off | always | late | drunk | out | <-ing>)
    if {bl-y} (two | both | all | actually | ever | only | just | would | could)+ (<-ed> | <bl-did-past> | listen | listened | communicated | talked | told | trust | trusted | tell | talk | stop | let | try | help | pull | read | answer) ...12 {bl-would}
    (i | we | one | nobody | no one) would not (need | have | be | feel | even need) (to)? ...8 if {bl-y}
    if (the | your | our | this | that | those | a | any | his | her | their | these | people | others | someone | somebody | they | he | she) ...6 (had | was | were | did | would) ...12 (i | we | it | none of | this | there | nothing) (would | could | might) (not | never | have | be no | be nothing)
    ^ had (the | this | that | our | your | a | those | these | someone | somebody | people | they | he | she | it | <name> | staff | customers | everyone | anyone | any) ...12 (would | could | might)
    (maybe | perhaps) (if)? (i | we) (got | felt | were | was) (a | any | some | ever | more | treated | shown | allowed | loved | wanted | listened | given | appreciated) ...12 (would | might)
    (maybe | perhaps) i would (not)? ...10 if (you | there | anyone | somebody | someone | things)
    if only {bl-y} (had | would | could) <bl-adv>* !<bl-like>
    (but | and | well | so | because | cos | ^) if {bl-y} (did not | do not | never) ...12 (i | we | there | it | none of | this) (would | will) (not | have)
  unless
    for (your | his | her | their) (help | patience | kindness | quick)
    {bl-y} (would | had | have) <bl-like>
    if {bl-y} (had | would | have) (not)? (any | time | a chance | a moment | room)
    understand|blame|accept|hear|forgive|thank|grateful|glad|happy ..5 if
    had i|we
    had {bl-y} (known | been)
    had not been for me|us
    i|we <bl-adv>* would (still | also | only | just)* have <bl-adv>* (lied | gone on | hidden | kept (lying | it | quiet | going | on) | let | carried | never told | told nobody)
    if i|we
    i would like|love
    roles|tables|shoe|boot|places|positions|situation|tuition
    (in your (place | shoes | position) | instead of me)
    if you only|ever (came | wondered | want | need)
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
    {bl-y} <bl-adv>* should|ought|might|needed (to)? (not | never)? <bl-adv>* <bl-have> <bl-adv>* <bl-did-pp>|locked|gone|argued|gotten
    {bl-y} <bl-adv>* could <bl-adv>* <bl-have> <bl-adv>* told|said|asked|called|rung|rang|texted|warned|mentioned|checked|knocked|reminded|spoken|come|whatsapped|messaged|emailed|phoned|objected|complained|noticed|packed|locked|spotted|waited|declined
    {bl-y} should|might <bl-adv>* not <bl-have> !<bl-owed>
    {bl-y} (should | might | could | ought to) <bl-adv>* <bl-have> <bl-adv>* (picked your | thought of | been more | been clearer | been a bit | been (more)? careful | tried harder | been there | spoken up | come earlier | your pick | had your)
    {bl-third} (, ...8 ,)? <bl-adv>* (should | might | could | ought to) <bl-adv>* (not | never)? <bl-have> <bl-adv>* <bl-did-pp>|made
    (someone | somebody | a person | any of you | one of you | none of you | people | they | members | the candidate | whoever | anyone ..5) <bl-adv>* (could | might | should | ought to) <bl-adv>* <bl-have> <bl-adv>* (asked | told | warned | said | spoken | mentioned | complained | objected | come | knocked | checked | noticed | spoken)
    (i | we) (<bl-adv> | do | did | rather | so | dearly)* wish (that)? {bl-y} <bl-adv>* had|would (told | said | asked | come | spoken | warned | mentioned | called | let | raised | had a | picked up | knocked | answered | listened | kept | trusted | reminded | talked)
    (i | we) (<bl-adv> | do | did | rather | so | dearly)* wish (that)? (they | she | he | people | anyone | someone) had|would (told | said | asked | come | spoken | warned | mentioned | called | raised)
    (someone | somebody) ..5 (should | ought to) <bl-have> (a | told | warned | said | checked | known | asked | caught | grown)
    (the)? least {bl-y} (could | can) (have | do)
    why (did | could | do | would) not {bl-y} (just | ever | simply)* (tell | say | ask | call | ring | text | knock | come | mention | warn | remind | speak | stop | check | wait | pick)
    how come {bl-y} (did not | never | could not)
    {bl-y} of all people
    {bl-y} (should | could | need to | must | ought to) (really | just | maybe)* (be more careful | think before | learn to (listen | knock | read | ask | respect | control | communicate | trust | share | drive | park | say | speak | let) | watch (what | your | how) | listen more | respect | control | mind (your | how) | look after)
    (i | we) (<bl-adv> | do | did | rather | so | dearly)* wish (that)? (those | anyone | people | the person | whoever) ...5 had <bl-adv>* (told | said | asked | come | spoken | warned | mentioned | called | raised | gone | talked)
  unless
    {bl-y} (should | could | might | must) (not | never)* <bl-adv>* <bl-have> (not | never)* (been | had | to) (told | asked | to | left | given | warned | able | heard)
    {bl-y} (should | could | might) (not | never)* <bl-adv>* have <bl-owed>
    {bl-y} (could | might) have ...8 (and | but)? (instead | you (gave | chose | listened | stayed | did not))
    i|we should|ought|could|might
    whether|wonder|wondered|wondering
    from|by me|us|our
    should have seen
    you should not have (found | heard | learned | had | been | needed)
    not have done anything
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
    {bl-y} (also | either | yourself) never|not <bl-omit>
    {bl-y} <bl-adv>* (did not | never | failed to | forgot to | neglected to | refused to | could not be bothered to | not once) <bl-adv>* (even | actually | bother to | think to | want to | exactly)* (remind | ring | rang | reminded | specify | specified | check | checked | confirm | confirmed | warn | warned | bother | bothered | reply | replied | label | mention | mentioned | object | objected | complain | complained | raise | raised | book | fill | sign | brush | follow | help | send a | read the | answer (my | your | the) | say (it was | that | no | you) | said (it was | that | you) | tell (me | us | anyone) | told | rung | pick up | let me)
    {bl-y} did not (even)? (say | said) (anything | a word | so | nothing) (until | till | at the time | before | then | about it)
    how (was | am | were | could | should) (i | we | he | a guy | anyone | a man) (supposed | meant | expected | possibly | to know | have known | know | guess)
    (i am | i was) not (a)? (mind reader | mind-reader | psychic | telepathic)
    (nobody | no one | noone | none of you | not one of you | not one person | not a single person) <bl-adv>* (else)? (complained | objected | said anything | said a word | spoke up | raised a | raised any | minded | warned | told me (that | it | the | about) | told us (that | it | the | about) | bothered to)
    (not | never) (a | one | any) (single)? (complaint | objection | word) (was | were | has | had | came)
    (did | had | has) not <bl-adv>* (avail | (come | came) forward | speak up | spoken up | raise (any | a | it) | lodge)
    at no (stage | point | time) did (she | he | they | you | anyone)
    (that | which) you did not (mention | report | declare | disclose | tell)
    {bl-y} also never (say | said | tell | told)
    (not | never) (been)? (told | warned | informed) (about | of | that) (the | any | its | it)
    {bl-y} know|knew (it | that | full well | very well | well | perfectly well) ..6 when you
    {bl-y} knew it was
    let me no|nothing
    {bl-y} never let me
    {bl-y} (were | was) (supposed | meant) to (tell | remind | bring | pick | collect | call | check | send | lock | book | pay | do | watch | handle | let | text | feed | close | turn)
    (that | it | this) (was | is) your (idea | suggestion | plan | job)
    {bl-y} insisted (on | that | we | i)
    {bl-y} (never | did not) (even)? (give | gave) me (a | the | any) (chance | opportunity | time | warning | notice | heads)
    {bl-y} (knew | know) (what (you were (getting | doing | in for) | i was going) | how (busy | stressed | tired) | the (risks | rules | deal | score) | full well | perfectly well | very well | exactly what)
    {bl-y} (could | can) (clearly | plainly)? see .. i was (busy | tired | stressed | working | on the phone | on a call | rushing | not in)
    {bl-y} (caught | got) me (at a bad | on a bad | off guard | on the wrong)
    {bl-y} asked for (my | an | the) (honest)? (opinion | truth | feedback | advice)
    {bl-y} said (it was | it would be | that was | you were | you) (fine | ok | okay | no problem | would not mind | did not mind | not mind | cool with)
    (he | she | they | <name> | your _ | everyone) (said | told me | swore | promised) (that)? (you | u) (would not mind | was fine | were fine | would be fine | did not mind | knew | was okay | was ok | would be ok | were ok | were cool | was cool | agreed | agree | had agreed | were done | wanted | said)
    (he | she | they | <name> | your _ | mama | mum | mom | dad | everyone) (had | has)? (said | told me) (before | already)? (that)? (you | u) (agreed | agree | had agreed | were fine | were cool | knew | wanted | did not mind)
    {bl-y} (have)? never <bl-adv>* (supported | listened | cared | thanked me | helped me | loved | tried | wanted to | made time | asked (how | me how | about | if | what | why))
    {bl-y} (were | was | are) not (doing (anything | a thing) | helping | listening | paying | exactly (helping | easy | nice))
  unless
    while i|we
    {bl-y} never once
    (and | but | when) (i | we) (could | knew | know | saw | should | did not | still | took)
    (i | we) took you at your word
    because i|we
    (i | we) <bl-adv>* (never | not) (asked | ask | told | gave | give | listened | listen | let)
    {bl-y} (did not | never) (tell | ask | say | told | said) .. (anyone | me to | to be | for | a soul | on me | a word against | to have)
    nobody|no one (told | asked) (me | us) to
    you were|was not (told | warned | informed)
    (you | they | people) (had | have | were) <bl-adv>* (not | never) (been)? (told | warned | informed)
    if|though|although you|nobody
    and i (let | did not | never | still | said | laughed | took)
  unless-before
    {bl-owned}
  flags
    [You never told] me it was private.
    Well, [how was I supposed] to know?
    [Nobody complained] at the time.
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
    {bl-you} <bl-adv>* (have | had)? (made | make | makes | making) me (do | feel like | act | lie | look | snap | shout | yell | mad | angry | crazy | say | hit | lose | jealous | nervous | this | that | hide | be | furious | cross | so | insecure | suspicious | drink | behave | react | cheat)
    makes|made me (not | do not | never | want to not) want
    look (at)? what (you | u) (made | have done | did | do)
    {bl-you} <bl-adv>* (have)? (left | leave | leaves | leaving | gave | give | gives | giving) (to)? me (with)? (no | little | hardly any | not much | zero) (other | real)? (choice | option | alternative | way | door | reason | room)
    {bl-you} <bl-adv>* (have | had)? (forced | drove | pushed | drive | push | provoked | provoke | goaded | baited | needled | bullied | pressured | nagged) (me | us) (to | into | over | too | so | and | until | , | away | all | about | at)
    (i was | i got | i am | i felt | i have been) (only | just)? (provoked | goaded | baited | cornered | driven to)
    {bl-you} forced my hand
    {bl-you} <bl-adv>* (wind | wound | winds | winding | rile | riled | set | got | get | gets) me (up | going | off | worked | riled | so (angry | mad | worked))
    (push | pushed | pushes | pushing | press | pressed | pressing) (all)? (my | peoples | people's | everyone's | everybody's) buttons
    {bl-you} (brought | bring | have brought) (it | this | that | all this) (all)? (on | upon) (yourself | yourselves | urself)
    {bl-you} (were | was | are | is)? <bl-adv>* (asking | asked | begging) for (it | trouble) (, | $ | by | when | with)
    {bl-y} (had | would) (it | that | this) coming
    {bl-y} <bl-adv>* (know | knew) <bl-adv>* (how | what) i (get | am | am like) (when | if) (you | your | ur | someone | people | i am pushed)
    what (else)? (did | do) you (even | honestly | really | people)* (expect | think would happen | think (was | is) (gonna | going))
    (what | how) (else)? (was | am | were) (i | we | he | a man | a guy | anyone) (supposed | meant | expected) to
    (so | and | then) what (else)? (can | could | should) (i | he | we | she | a man | a guy | one) do $
    what (else)? (could | can) a (man | guy | woman | person | girl) do
    (a | any) (man | guy | woman | person | fella | girl) (gets | needs | has | would have | would get | would be) (lonely | something | limits | weak | his | her | needs | jealous | suspicious | angry)
    {bl-you} (drive | drives | drove | driving) me (mad | crazy | insane | up the wall | to it | to drink | nuts | away | round | out)
    {bl-you} ..4 (turned | turns | turning | set | poisoned | stirred | stirring) ..3 (against | up against) (me | us)
    {bl-you} (taught | trained) me (to | not to) (hide | lie | keep | not)
    (would | could) (make | drive) (anyone | any | anybody) .. (shout | snap | angry | crazy | lie | mad | lose)
    (bring | brings | brought) out the worst in me
    drove me to (it | this | that | drink)
    {bl-you} <bl-adv>* (get | got | gets | getting) (under my skin | on my nerves | my back up | in my head | in my face | me into)
    {bl-you} <bl-adv>* (trigger | triggered | cornered | backed | put) me (into a corner | in a corner | in a (difficult | bad | awkward | impossible | horrible) (position | spot | place) | on the spot | on the defensive)
    (only | mostly | simply | all) because of you
    (thanks | no thanks) to (you | your) (my | i | we | the | <-ing>)
    what (about | else about) (you | your | when you | the time you | all the times | that time you)
    {bl-y} <bl-adv>* (provoke | provoked | goaded | tested | wind | winds) (me | my patience)
    {bl-you} (get | got | have | had) me (so | all)* (wound | worked)
    (she | he) (came on to me | threw (herself | himself) at me | kissed me first | messaged me first)
  unless
    (made | make) me (feel | so)* (welcome | at home | loved | safe | proud | happy | laugh | better | a better | see | look forward | good | like family | like part | like one)
    be a better|braver|kinder
    (you | nobody | no one | none of you | that) (did not | never) (make | made | force | forced | drive | drove) me
    (no one | nobody | none of you | nothing) (made | forced | drove | pushed)
    pushed me to (be better | do better | apply | get | finish | study | learn)
    (i was | i am) not
    i would (want | like | love)
    what did you think
    (told | telling | tell | say | said | saying | believe | believed) (myself | yourself | you | them) (that)? (you)?
  unless-before
    {bl-owned}
  flags
    [You made me do] it.
    [You left me no choice].
    [You know how I get when you] are late.
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
    {bl-you} <bl-adv>* (started | start | begun | began) (it | this | all this | all of this | the whole | the fight | the argument | with the | off by)
    (dad | mum | mom | mam | he | she | they | <name>) <bl-adv>* started (it | this | all this | the fight | the argument)
    {bl-y} <bl-act-bad.past> (me)? first
    {bl-y} <bl-act-bad> .. (too | as well | yourself | u know | all the time) (tho | though | so | mind | anyway | lol | you know | , | $)
    {bl-y} (did | do | have done | had done | said) (exactly)? (the (exact | very)? same | worse) (to me | yourself | thing | too | all the time | last | when | $ | ,)
    not (exactly)? (like | as if | as though) you are|were|have|had|did|do|never
    (not | hardly | no | never | far from) (exactly | so | that | really | all that | quite | been | always)* (perfect | innocent | blameless | an angel | a saint | saint | angel | squeaky | faultless | the easiest | easy to live | easy to be | easy either | without fault | without blame) (yourself | urself | either)
    (you | u | {you-are}) <bl-adv>* (not | hardly | no | far from) (exactly | so | that | really | quite | always | all that)* (perfect | innocent | blameless | an angel | a saint | saint | angel | squeaky | faultless | the easiest | easy to | without fault | any better)
    (you | u) <bl-adv>* (have | had | got) <bl-adv>* (your | ur) (own)? (faults | part in | share of | moments | issues)
    {bl-y} <bl-adv>* (have | had)? (been)? (pretty | quite | just | rather | far | so | really | a bit | kind of)* (rude | nasty | horrible | cold | difficult | awful | short | mean | snappy | aggressive) (to me | with me | yourself | lately | too | as well)
    {bl-y} (have | had) (done | said) (far | much | way | a lot)? worse
    (just | every bit | equally) as (bad | guilty | much to blame | responsible | wrong | much your)
    (as much | equally) (your | ur | yours) (fault | doing | as)
    {bl-y} also (did | had | were | said | went | made | put | have | are | must | has | lied | shout | shouted | smile) !<bl-nice>
    {bl-y} too (have | had | did | were | are | must | said | made) !<bl-nice>
    (so | then) (please)? do not start (with | on at | on) (me | us)
    do not (even)? start with me
    (call | calling) it (quits | even | a draw)
    so (we are | its | it is | that is) (quits | even) 
    its quits
    and i (also)? (never | have never) (say nothing | said nothing | said a | complain | complained | make a fuss | made a fuss | said anything)
    i never (say | said) (nothing | a dicky bird | boo)
    (we | i) (have not | never | did not) (said | say | complained | complain) (anything | a word | nothing) (about (your | that | it) | $)
    (i | we) <bl-adv>* (would | want | expect | deserve | am waiting | are waiting) .. (the same | an apology | one) (from you | back | too)
    {bl-you} <bl-adv>* (is | are | was | were) (also | partly | partially | equally | half | just as | as)+ (to blame | at fault | responsible | guilty)
    {bl-y} (also | as well | ,)* everybody|everyone|you also
    {bl-y} (yourself | urself) (said | posted | told | did | put | wrote | asked | agreed | wanted | invited)
    {bl-y} <bl-adv>* (said | posted | told | did | put | wrote | invited) .. (yourself | urself) (in | so | and | on | you | , | $ | last)
    {you-are} (a fine)? one to talk
    look who is talking
    pot (, | calling | meet)? kettle
    (rich | funny | good) coming from (you | someone)
    i (am | was) not the only one (who | that | at fault | to blame | involved | there | in)
    you are (no | not any) better
    even (my | your | <name> | ur) .. (says | say | said | thinks | think | agrees | agree) (that)? you
    putting words in my mouth
    {bl-y} .. (twist | twisted | twisting) (my | everything | what) (words | i)?
    (he | she | they | <name> | your _ | the other _) (swung | hit | pushed | shoved | punched | shouted | swore | spat | insulted | kissed | texted | messaged | kicked | lied | attacked | grabbed) (me | us | mine | her | him)? first
    {bl-y} (walked | left | hung | stopped | swore | blocked | unfollowed | called | shouted | started | lied | cheated | hit | pushed | slapped | ignored | ghosted) ..2 first $
  unless
    {bl-y} did (nothing | it)
    (you | u) (deserve | matter | come | came | need) ..5 (first | too | as well | yourself)
    thank you
    put (you | yourself | them) first
    from you first
    both
    (i | we) ..4 you .. (first | too | yourself)
    if|when|whenever|once you
    love|miss|missed|thinking ..5 you
    you also (had to | have (every | a) right | deserve | lost | told me)
    what you have
  unless-before
    {bl-owned}
  flags
    [You started it].
    It's [not like you are] an angel.
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
    (it | this | that)? (always | only)? (takes | take | needs) two (to | people | of us | , | $)
    (on | from) both (sides | ends | parts) (, | $ | here | of (this | it | us | the (argument | story | fence)))
    both sides (made | said | did | got | have | had | were | need | share | behaved)
    (faults | fault | mistakes | blame | wrongs | error | errors) .. (on | from | by) (both | all | each) (sides | side | parts | of us | parties)
    (we | u and i | you and i | you and me | me and you) both (said | did | made | messed | got | have things | have faults | were wrong | need to | could have | should have | contributed | behaved | let | played | screwed | had a part | share | went | were at)
    both of us (said | did | made | messed | got | were wrong | were at | could have | should have | are to blame | share | we are)
    (each of us | neither of us) (is | are | was | has | have | had | played | can | made | said | did) (a part | perfect | blameless | innocent | a share | faults | without | a role | our part | things)
    (not | never) (only | just | all | entirely | completely | solely | totally | purely | exclusively) (my fault | mine | on me | my doing | down to me | me (who | that | here))
    (not only me | not just me) (, | $)
    (share | part | half | some | most | portion | measure) of the (blame | responsibility | fault)
    half (of it | the blame | the fault | of this) (is | was | lies)
    meet (me | us) (halfway | half way | in the middle)
    one hand clap|clapping
    (with)? only one person in (it | them | that)
    (is | was) <bl-adv>* (also | partly | partially | kinda | kind of | mostly | all | entirely | half | totally | as much)* (on you | your (own)? (fault | doing | problem) | ur (own)? (fault | doing | problem) | a you problem | down to you | on u | a you thing | a you lesson | a you issue)
    (only | just)? (have | got | has) (only)? (yourself | yourselves) to blame
    blame (only)? (yourself | yourselves | urself)
    ask (yourself | urself | yourselves) (why | what | how | if | whether | who)
    (must | have to | should | need to | will have to) (also)? (accept | take | bear | carry) (a | your | some | their | your own | part of | its)* (share | responsibility | blame) (of | for | too | here | , | $)
    (our | this) relation|relationship .. (both of us | two people | both)
    tango
    (is | was | are | were) not (really | even | exactly | technically)* (my | our) (fault | idea | call | department | job | decision)
    (is | was) (all | really | partly | mostly | entirely | actually)* (his | her | their) (fault | doing | idea | mistake)
    serves you right
    you can (thank | blame) (your | the | my | him | her | <name>)
    i (only | just | do | really)* blame (the | my | your | him | her | them | <name> | you)
    do not blame me
  unless
    (idea | call | decision) to (make | take | tell)
    not (his | her | their)
    (i | we) <bl-adv>* (take | accept | bear | own | carry | took | will | must | should | am | have | want | need) .. (share | part | responsibility | blame | half | role)
    (was | is | were | of it | of this | of that) (not | never | none | no part | nothing) .. (your | on you | yours)
    (none | no part | nothing | neither | no bit) (of | about)? .. (your fault | on you)
    (for | hurt | ruined | spoiled | spoilt | of | to | between) both of us
    we both know (that)? (i | it was me | who)
    (said | made | told | acted | pretended | claimed | blamed | implied | suggested | think | feel | sound | seem | thinking | blaming | blame) .. (your | on you | yourself)
    (please | do not | dont) .. blame yourself
    (is | was) (mine | my fault | on me)
    (everyone | everybody) .. not just me
    (i | we) (share | ask)
  unless-before
    {bl-owned}
  flags
    [It takes two to] make a fight.
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
    {bl-third} (, ...8 ,)? <bl-adv>* (had | has | have)? <bl-adv>* <bl-forced> me|us (to | into | on | until | up | over | so | and | , | $ | all | throughout | out)
    {bl-third} (who)? (kept | keeps | had kept | was | were) (on)? <bl-nag> .. me|us
    (he | she | they | it was <name> who | chat | the crowd) <bl-adv>* (had | kept | was | had been | were)? (made | forced | pressured | begged | bullied | pushed | egged | goaded | provoked | baited | pestered | nagged | provoking | baiting | goading | riding) me (to | into | on | until | all | throughout | up | and | $ | , | about)
    (he | she | they | <name> | {bl-third}) kept (on)? (asking | on at | pushing | begging | nagging | pulling | pestering | telling | texting | sending | buying | going | shouting) .. (me | us | i | until | stuff | till | n | and)
    (your | ur) (own)? <bl-relative>|boss (herself | himself | also | even)? (told | said | sent | asked | gave | send | put | promised | assured) me|us (to | it | that | he | she | they | the | champagne | i | <-ing> | himself | herself | was | is | last | up)
    {bl-third} (, ...8 ,)? (had | has | have)? <bl-adv>* (told | said to) me|us (that)? (it | they | he | she | everything | we | i) (would | was | were | had been | is | could | did not)
    {bl-third} (, ...8 ,)? (had | has | have)? <bl-adv>* (assured | promised | guaranteed) me|us .. (would | was | were | had been | that | it | is | noon | done | ready | fixed | fine)
    {bl-third} swore ..3 that
    (i | we) (was | were | had been | have been) (told | assured | advised | instructed | ordered | led to believe | given to understand | misinformed | badly advised | promised) (by | that it | it | they | to (do | go | use | send | sign | park | put | leave | say it | keep) | the | there)
    (put | putting | puts) (me | us) (up to it | up to this | up to that | under (so | a lot | pressure | a))
    putting .. pressure on me|us
    (talked | roped | dragged | egged | tricked | pushed | bullied | pressured | nagged) (me | us) (into | on)
    got me into (it | this | that)
    (provoking | baiting | goading | riding | needling | provoked | winding | pestering) (me | us) (all | about | throughout | up | since | for | the | , | $ | and)
    (been | was | were | had been | has been) (in my ear | on my case | on my back | breathing down my)
    (on | at | following | acting on | under | to) (the | his | her | their)? (advice | orders | recommendation | instructions | insistence | urging) of
    (following | obeying) (orders | instructions)
    ({bl-third} | he | she | they) (, ..5 ,)? <bl-adv>* (had | has | have)? <bl-adv>* (gave | sent | handed | passed | given | dumped | send | forwarded | supplied | provided | fed | shown | showed) (me | us | on me | over)? .. <bl-bad>
    (my | our) (team | staff | office | assistant | people | secretary | advisers | advisors | lawyers | researcher | briefing) (gave | handed | sent | fed | passed | gives | hands | forgot | failed | missed | did not)
    my <bl-relative>|boss|manager|team|office|lawyer|editor|producer|coach|captain|agent|teacher|supervisor|company|parents|family (do not | did not | would not | will not | never) (let | allow | give | gave | leave | left | tell | told | pass | passed)
    (finance | hr | legal | marketing | management | the council | it | the board) would not (pay | let | allow | approve | give | sign | fund | release | pass)
    (was | were | am | only) reacting to
    because of (what | how | the way) (you | he | she | they | your)
    (the list | the sheet | the figures | the form | the address | the map) (i | we) (was | were) (handed | given | sent)
    {bl-third} (, ...6 ,)? (had | has)? <bl-adv>* (told | instructed | ordered | wanted | asked | expected | advised) me|us to !<bl-hear>
    (everyone | everybody | people | they all | all your friends) (told | said to | kept telling) me|us (that)? (you | it | he | she | they)
    (he | she | they | <name> | {bl-third}) made me (do | say | pick | choose | lie | go | sign | promise | delete | write | keep | send | tell | swear | hide)
    (doing | did | do) (what | as) (i | we) was|am|were (told | asked | ordered | instructed)
  unless
    (and | but) i (did not | ignored | refused | forgot)
    (how | what | why | where | when) (you | i | we | it | he | she | they | that) (felt | were | had | did | said | sounded | was | are | is)
    told me (how | what | why | where | you | about | off | once | yesterday | so | afterwards | that you | that i)
    (nobody | no one | noone | none | nothing | never) .. (made | forced | told | put | talked | asked | pushed | begged | pressured)
    but i|we <bl-adv>* (chose | signed | did | was | were | made | could | should | said | am | took)
    and (i | we) (still | then | went | agreed | chose | signed | did | said | go)* (signed | agreed | went along | chose | did it | went ahead | did not read | post | posted)
    (made | makes) me (see | realise | realize | understand | think | ashamed | look | stop)
    apologize|sorry|apology|regret
    not (provoked | baited)
    you were (told | assured | promised | given)
    blame myself
    we|i did not (read | check | listen)
  unless-before
    {bl-owned}
    (asked | wonder | wondered | question) (whether | if)
  flags
    [My brother talked me into] it.
    [I was told it] was optional.
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
    it was (<name> | <bl-relative> | staff | people | they | someone | somebody | her | him | them | he | she | {bl-third} | the _) who|that <bl-adv>* <bl-act.past>|<-ed>|kept|did|made|sent|put|told|started|wrote|gave|took|left|said|brought|chose|broke|forgot|set|let|lost|leaked
    {bl-y} is|was|were|are|r the one (who | that) (said | left | started | wanted | did | kept | sent | told | brought | made | chose | invited | insisted | picked | put | asked | suggested | is always | always | never | let | forgot | walked | signed | broke | decided | lied)
    (he | she | they | <name> | {bl-third} | ur | your | thats) is|was|were|are? the one (who | that) (said | left | started | wanted | did | kept | sent | brought | made | chose | invited | insisted | picked | put | suggested | never | let | forgot | decided | should)
    (fault | cause | issue | problem | error | failure | mistake | blame | responsibility | delay | confusion) (, ..6 ,)? (there | where | for | of | in | itself | really | here | this | that | one | was | it | the | storage | _)* (lay | lies | lie | rests | sits | originated | stems | stemmed) <bl-adv>* (entirely | solely | squarely | rather | mainly | wholly | elsewhere)* (with | at | in | from | by | on | elsewhere) !<bl-we-words>
    (fault | mistake | responsibility | problem | doing) (is | was) (of | with) (the | our | your) !<bl-we-words>
    (the | a) (fault | mistake | problem | responsibility | error) of (the | our | your) <bl-vendor>|<bl-junior>|driver|network|line
    (by | from) (a | an | one) (member of (my | our | the) (staff | team | office) | junior | former | disgruntled | rogue)
    (a | an | some | one of our | one of my) (junior | rogue | temporary | new | overzealous | inexperienced | disgruntled) (member | employee | colleague | aide | developer | researcher | clerk | staffer | assistant | editor | engineer | worker | doctor | nurse | teacher)
    {bl-third} (, ..6 ,)? <bl-adv>* (dropped the ball | messed up | screwed up | got it wrong | let us (all | both)? down | let (everyone | everybody | you | me) (all | both)? down | forgot to | failed to | never told | went on leave | was supposed to | were supposed to | sat on | mixed up | put the wrong | did the (list | booking | seating) | wrote (it | that) | built it | packed it)
    (our | my | the) (ai | assistant | helper | ghostwriter | intern | assistant's | autocorrect | autofill | algorithm | bot) .. (wrote | sent | did | made | changed | generated | posted | kept | corrected | picked)
    (they | he | she | somebody | someone | who | <name> | the _ | our _ | my _) (has | have | had | really)* dropped the ball
    (really)? (it is | its) (them | him | her | the <bl-vendor>) (that | who | you) (should | want | need | ought)
    (take | took | taking) (it | that | this) up with (him | her | them | the | finance | legal | <name>)
    (question | matter | one) for (him | her | them | the <bl-vendor>) 
    (that | which | this) is <bl-adv>* (on | down to) (him | her | them | the <bl-vendor> | <name>)
    who no longer (works | work)
    (who | and | which | she | he) .. has|have since (left us | left the | left our | moved on)
    (was | were) supposed to (forward | send | tell | remind | bring | pass | collect | order | book | finish | arrive | lock | sign | call)
    (they | he | she | the <bl-vendor> | <bl-vendor>) (had)? (told | said | assured) (me | us)? (that)? (it | they | he | she) (was | were | had been | would be) (fixed | fine | done | sorted | ready | booked | finished | delivered | safe | closed)
    whose (advice | report | communication | instructions | driver | fault) 
    (it) got (put | posted | shared | sent | leaked) .. by (someone | somebody | people)
    (my | our) (producer | editor | deputy | researcher | researchers | editors | agent | publicist | assistant | team | stylist | lawyers) .. (passed | kept | checked | approved | missed | wrote | assured | signed | said)
    (headquarters | head office | management | corporate | the board | the committee) .. (put | decided | insisted | did not | gave | told | never | imposed | forced)
    through the (stupidity | negligence | carelessness | fault | incompetence) of
    {bl-crew} (lost | lose | forgot | misread | mixed up | misplaced | deleted | overlooked | missed | failed | did not | dropped | messed | screwed | got (it | the) | sent | gave | put | never | took too | ran late)
    acted (alone | on (his | her | their) own)
    {bl-third} (must | may | might | will) have (dropped | lost | forgotten | mixed | misread | sent | left | taken | put | deleted | moved | misheard | broken | got | given | told)
    ({bl-third} | <name> | he | she | they) ...8 not (me | us | mine | ours) (mate | tho | though | lol)? $
    ({bl-third} | <name> | the _ | the _ _ | he | she | they | {bl-y}) (is | are | was | were) (really | also | partly | mostly | largely | entirely)* to blame
    (^ | , | so | just | then) (go)? blame (the | my | your | him | her | them | it on | <name>) _
    {bl-third} (left (everything | things | us) | pressed | clicked | hit (send | reply) | pushed the | got (the | your | it) .. wrong)
    (kitchen | bar | office | shop | bank | school | lab | garage | printers | post office | council) (got | lost | mixed | sent | forgot | messed | made | gave | did not | never | delivered | failed)
    it was you (who | that) (wanted | started | said | told | invited | asked | insisted | suggested | broke | made | chose | decided)
    (someone | somebody | one of (them | the | our | my)) ..4 (in | at | from | on) ..3 (approved | sent | deleted | changed | signed | forgot | moved | pressed | printed | leaked | put | made)
    (an | one | this | the) (employee | individual | colleague | member of staff | agent | officer | guard | driver) (acted | ignored | failed | disregarded | bypassed | behaved | decided | took | chose | did not | misread | misunderstood)
    {bl-third} (insisted | demanded | recommended | decided | refused | approved | signed off | overruled | advised against | assured)
    (the | our | my | your) _ never (sent | told | gave | replied | turned up | showed up | delivered | passed | confirmed | informed | called)
    (it | that) was not (me | us) (who | that | it was | , | $)
    (fault | cause | issue | problem | error | blame | responsibility) (is | was | lies | lay) <bl-adv>* (entirely | solely | all | fully | squarely | mainly)+ (with | on | at) !<bl-we-words>
  unless
    having (the | it | this)
    who (suffered | paid | had to)
    you (who | that) (told me (the | how)| asked me | said sorry)
    we in|at
    to ask about
    who|that you
    nobody|no one else
    (you | your | yours) ..8 not (me | us | mine | ours)
    (and | but) i (ignored | overruled | dismissed | told her | told him)
    i (am | was) to blame
    (our | my) (own)? team is|are|was|will
    (i | we) (was | were | am | are) (supposed | the one)
    (but | and | yet | still | ; | because) (i | we) (chose | signed | should | did | was | were | am | are | hired | pick | picked | answer | ought | could | own | take | told | approved | waited | printed | published | overruled | let | never | kept | still | failed | did not)
    (that | this | it) is (on | down to) (me | us)
    our|my (job | responsibility | duty | failure | choice | doing)
    (i | we) (let | lets | letting)
    it was (me | i | us | we)
    (who | that) (taught | showed | opened | helped | paid | warned | trusted | stood | found | saved | suffered | bore | carried | looked after | cleaned | raised me | had to | noticed | asked me | told me how | made me see)
    (was | is | being | be | been) (noticed | audited | reviewed | checked | inspected | found | seen | conducted | replaced | repaired | supported | investigated) by
    not (by | with | to | on | the fault) (a | an | our | the | of)?
    (i | we) (have | had | will | are | booked | hired | ordered | paid | asked | spoke | have asked | have hired) .. (a | an | the | our | another | new) .. <bl-vendor>
    hiding|hide behind
    will (be | now | also)
    refund|refunded|replaced
    (is | are) (mine | ours)
    overruled
    and i|we (approved | waited | printed | published | sent | released | ran | passed)
    neither of them
    i|we did not (read | check | look | open | listen)
    apologize|regret|sorry
  unless-before
    {bl-owned}
  flags
    The [fault lies with the] courier.
    [It was my sister who did] the guest list.
  passes
    The fault lies with me.
    It was you who found it, and I said nothing.
    The fault was ours and nobody else's.

rule an-outside-firm
  severity    warning
  step        4
  message     For the person it happened to, you are the one who answers, whoever you paid to do it.
  suggestion  Say what was yours to check, and leave the firm out of it.
  source      research 2.1 blame-shifting; gold guide
  match
    (is | are) the responsibility of (the | your) (<bl-vendor> | owner | tenant | _ owner | parents | guest | customer | sender | user)
    (originated | originates | arose | stems | stemmed | resulted) (with | from | at) (our | the | a | an | one) .. <bl-vendor>|certificate|service
    (a | an | our | the | that | this) (hosting | third | outside | external | security | local | catering | cleaning | delivery | payment | party | software | removal | event | tech | marketing | management | other | head | Zurich | London)* <bl-vendor-strict> (who | which | really | then | also | had | has | again | itself | .. , | of ours)* (failed | fail | dropped | drop | let | sent | delivered | missed | lost | altered | changed | did | made | gave | forgot | was late | were late | swore | should | told | did not | could not | misread | misunderstood | ignored | overlooked | mixed | messed | broke | put | supplied | has known | have known | underestimated | turned up | went | misplaced | double-booked | crashed | upgraded | pushed)
    (caused | lost | sent | made | done | damaged | deleted | introduced | supplied | leaked | installed | delivered | written | posted | handled | misplaced | mishandled | drafted | packed | printed | built | booked | designed | approved | entered | fitted | drawn up | put (out | together | up) | carried out) (only | then | jointly | in error | wrongly)* by (a | an | our | the | one of | one | some) (hosting | third | outside | external | former | junior | substitute | temporary | security | party | marketing | freelance | rogue | disgruntled | then | previous | independent | our | the)* <bl-vendor-strict>|<bl-vendor>|aide|intern|stylist|temp|substitute|freelancer
    (put on | forced on | imposed on | dumped on) (us | me) (by | at)
    <bl-service> (broke | changed | removed | deleted | ate) (the | my | our | your)
    (due to | because of | owing to | following | caused by | result of) (a | an | the)? .. (error | mistake | failure | fault | oversight | problem | delay | mix-up | negligence) (by | at | on the part of | with | from) (our | the | a | an | one | his | her | their)
    on the part of (our | the | a | one | his | her) .. (<bl-vendor> | staff | colleague | employee | partner | team | member)
    (our | the | a) (payment | delivery | hosting | shipping | logistics | software | booking | ticketing | cleaning | catering | security) (partner | provider | company | firm | people | team | system) (, ..4 ,)? (failed | had | did | was | sent | lost | let | made | went | experienced | suffered | is | are | were)
    (our | my | the) (previous | former) _ (left | did | never | sent | put | made | forgot | failed | lost)
    (caused | introduced | created | triggered | supplied | prepared | installed | designed | approved | compiled | booked) by (our | the | a | an | my | one of) (_ | _ _)? (partner | ministry | department | office | <bl-vendor> | <bl-junior> | <bl-pro> | firm | company)
    (i | we) (relied | was relying | were relying | acted) on (the | a | figures | information | advice | what | data | their | his | her) 
    (i | we) (was | were | have been | had been) (let down | failed | misled | misinformed) by
    (previous | former | old) (management | owner | owners | tenant | tenants | team | agency | government | regime | board | administration) .. (knew | ignored | ran | signed | approved | promised | agreed | set | chose | let | left | did | had | failed | neglected)
  unless
    having (the | it | this)
    who (suffered | paid | had to)
    you (who | that) (told me (the | how)| asked me | said sorry)
    we in|at
    to ask about
    who|that you
    nobody|no one else
    (you | your | yours) ..8 not (me | us | mine | ours)
    (and | but) i (ignored | overruled | dismissed | told her | told him)
    i (am | was) to blame
    (our | my) (own)? team is|are|was|will
    (i | we) (was | were | am | are) (supposed | the one)
    (but | and | yet | still | ; | because) (i | we) (chose | signed | should | did | was | were | am | are | hired | pick | picked | answer | ought | could | own | take | told | approved | waited | printed | published | overruled | let | never | kept | still | failed | did not)
    (that | this | it) is (on | down to) (me | us)
    our|my (job | responsibility | duty | failure | choice | doing)
    (i | we) (let | lets | letting)
    it was (me | i | us | we)
    (who | that) (taught | showed | opened | helped | paid | warned | trusted | stood | found | saved | suffered | bore | carried | looked after | cleaned | raised me | had to | noticed | asked me | told me how | made me see)
    (was | is | being | be | been) (noticed | audited | reviewed | checked | inspected | found | seen | conducted | replaced | repaired | supported | investigated) by
    not (by | with | to | on | the fault) (a | an | our | the | of)?
    (i | we) (have | had | will | are | booked | hired | ordered | paid | asked | spoke | have asked | have hired) .. (a | an | the | our | another | new) .. <bl-vendor>
    hiding|hide behind
    will (be | now | also)
    refund|refunded|replaced
    (is | are) (mine | ours)
    overruled
    and i|we (approved | waited | printed | published | sent | released | ran | passed)
    neither of them
    i|we did not (read | check | look | open | listen)
    apologize|regret|sorry
  unless-before
    {bl-owned}
  flags
    [Our supplier sent] the wrong part.
    The form was [lost by an outside agency].
    [We were let down by] the printers.
  passes
    We have hired an outside firm to look at every step.
    We never checked what the supplier had sent.

rule words-were-twisted
  severity    warning
  step        4
  message     Saying that others twisted it makes them the wrongdoers and you the one who was wronged.
  suggestion  Quote what you said, and say what was wrong with it.
  source      research 2.1 blame-shifting; gold guide
  match
    axe to grind
    (by | from) people who (wish | want | hate | should | know)
    (was | were | been | is | are) (twisted | misquoted | misrepresented | spun | distorted | put about | leaked by)
    (taken | took | quoted | clip | clipped | clips | lifted) .. out of (the)? context
  unless
    having (the | it | this)
    who (suffered | paid | had to)
    you (who | that) (told me (the | how)| asked me | said sorry)
    we in|at
    to ask about
    who|that you
    nobody|no one else
    (you | your | yours) ..8 not (me | us | mine | ours)
    (and | but) i (ignored | overruled | dismissed | told her | told him)
    i (am | was) to blame
    (our | my) (own)? team is|are|was|will
    (i | we) (was | were | am | are) (supposed | the one)
    (but | and | yet | still | ; | because) (i | we) (chose | signed | should | did | was | were | am | are | hired | pick | picked | answer | ought | could | own | take | told | approved | waited | printed | published | overruled | let | never | kept | still | failed | did not)
    (that | this | it) is (on | down to) (me | us)
    our|my (job | responsibility | duty | failure | choice | doing)
    (i | we) (let | lets | letting)
    it was (me | i | us | we)
    (who | that) (taught | showed | opened | helped | paid | warned | trusted | stood | found | saved | suffered | bore | carried | looked after | cleaned | raised me | had to | noticed | asked me | told me how | made me see)
    (was | is | being | be | been) (noticed | audited | reviewed | checked | inspected | found | seen | conducted | replaced | repaired | supported | investigated) by
    not (by | with | to | on | the fault) (a | an | our | the | of)?
    (i | we) (have | had | will | are | booked | hired | ordered | paid | asked | spoke | have asked | have hired) .. (a | an | the | our | another | new) .. <bl-vendor>
    hiding|hide behind
    will (be | now | also)
    refund|refunded|replaced
    (is | are) (mine | ours)
    overruled
    and i|we (approved | waited | printed | published | sent | released | ran | passed)
    neither of them
    i|we did not (read | check | look | open | listen)
    apologize|regret|sorry
  unless-before
    {bl-owned}
  flags
    My words were [taken out of context].
    My remarks [were twisted].
  passes
    Nothing was twisted, I said it and I meant it.
    I have read the whole article again.

rule people-were-free-to
  severity    warning
  step        4
  message     Telling people what they could have done makes them answer for what was done to them.
  suggestion  Say what you did and what it cost them; leave their duties out.
  source      research 2.1 blame-shifting
  match
    <bl-public> (are | were | is | was) (again | also | kindly | hereby | gently | politely | respectfully | always | once more)* (reminded | encouraged | responsible | expected | free | welcome | at liberty) (at | to | that | of | not | in | for)
    (i | we | may i) <bl-adv>* (would | must | also | wish to | should like to | do | like to | want to | have to | kindly | gently | respectfully)* (remind) (you | everyone | <bl-public> | all | families | our | any)
    (were | was) (at all times | at any time | always | perfectly | entirely | completely | quite | absolutely | of course)* (free | at liberty | at complete liberty | welcome) (at any time | at all times | of course)? to
    (are | is) at (complete | perfect | full)? liberty
    (those | anyone | anybody | <bl-publics> | whoever) (who | whose | that | with) (had | did | do | does | read | kept | left | follow | followed | renewed | migrated | wish | wished | a problem | would | were | are | choose | chose | book | booked | open) ...10 (would | could | might | cannot | can not | must | should | were spared | were not affected | were the ones | was the one | were welcome | could of) 
    <bl-publics> (who | that) (had | have | did) (not | followed | done | read | kept | renewed | left | migrated | updated | chosen | backed | upgraded | booked) ...10 (were | was | had | did) (not | spared | the ones | unaffected | affected | of course | consented)
    (cannot | can not) (then | really | reasonably | well)? (expect (to | a | an | that | us | me | everything | special | any) | complain | be surprised | be told everything)
    (many | most | some | several) (of them | of you)? (chose | elected | opted | decided) (not)? to
    (who | you | they | she | he | <bl-public> | guests) (had)? (elected | opted | chose) to (accept | become | stay | ignore | leave | live | go | drive | use)
    (when | if) (they | you | people) choose to (live | work | travel | go | park)
    (it)? (does | would | might | will) help if
    (nobody | no one) (was (stopping | forcing) | stopped | forced | made | asked) (you | anyone | them | her | him | anybody)
    {bl-y} <bl-adv>* (signed | agreed | consented) (to | the | for | up) (it | this | what | the | when | a | those)
    (had | have) <bl-adv>* (of course)? (consented | agreed | signed) to
    (put | putting | post | posted) (yourself | urself | themselves | yourselves) (out)? (there | online | in)
    (should | ought to | are to | must) be (reconfirmed | confirmed | supervised | checked by | read) (by | before)?
    (that | this) is (what happens | what you get | what u get | what comes)
    what (happens | comes) (when | of) (you | someone | people | going)
    (users | customers | people | guests | members | they) decide for themselves
    (is | was | in) (nearly | almost | in)? ..5 the (product | result | consequence) of (inadequate | poor | improper | incorrect | your | the (tenant | occupant | user | customer)) 
    by the (occupant | tenant | user | customer | guest | driver | victim | pupil)
    (it would be | it is) (better | good | nice | helpful) if you
    (left | leave | leaving) (it | their | your | things | everything) (until | to | till) (the)? last (minute | week | day | moment)
    (backups | reading | asking | knocking | manners | calendars | headphones | alarms | insurance) (are | is) a thing
    (had)? (the | an)? individual (complied | had)
    (those | people | anyone | everyone | everybody | <bl-publics> | some of you | most of you) ..4 (failed | fail | neglected | forgot | refused) to (notice | read | see | check | understand | appreciate | get | renew | update | attend | respond | reply | tell | follow | register | inform)
    {bl-y} can not (just | really | then)? expect (me | us | people | anyone | a | everyone | to | special)
    (nobody | no one) (asked | invited|told) (you | her | him | them) to
    <bl-publics> are (kindly | always | politely | respectfully | also)* (asked | advised | urged | invited | reminded) to (check | read | keep | ensure | verify | update | contact | book | allow | plan | make sure | bring | follow | use | note | remember | refrain | observe | be)
    (had | have) (every | plenty of | ample | many) (opportunity | opportunities | chance | chances | time) to
    at (your | their) own risk
    if {bl-y} do not want (people | me | others | them | anyone | us | someone | it) to
  unless
    our|my (instructions | directions | signs | form | website | wording | map)
    i|we (had | have) (every | plenty | ample)
    (are | is | were | was | am) <bl-adv>* (free | welcome | entitled | at liberty) to (talk | tell | say | be angry | take | ask | come | ignore | walk | answer | call | write | bring | be | feel | keep | throw | delete | refuse | share | make | stop | decide | choose | use)
    i|we <bl-adv>* (chose | elected | opted | decided | failed | fail | omitted | neglected)
    (i | we | but | and | ;) .. (gave us no | protects us | no right | lies with us | except | we had | we made)
    except that
    refund|refunded|compensation
    who were|was (hurt | affected | harmed)
    (nobody | no one) forced (me | us | my)
    deserve|deserved|deserves
    could not (say | see | have)
    i|we ..4 did not (read | check | look | open)
    encourage|encouraged .. (calm | perspective | sunshine | keep things)
    so you do not have to
    should not|never have
  unless-before
    {bl-owned}
  flags
    [Customers are reminded to read] the terms.
    [Members were free to] leave at any time.
  passes
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
    (please | kindly | do) (note | remember | bear in mind | be aware) (that)? ...10 (missing | wrong | incomplete | incorrect | submitted | according | perfectly | required | your responsibility | not our | manual | instructions)
    (our | the) (records | system | logs | log | cctv | data) (clearly)? (show | shows | indicate | indicates | suggest | suggests) (that)? ({bl-y} (never | did | had | were | was | have)? | your | no _ | ..6 on your | ..6 (was | were) (never | not))
    (were | was | is | are) (clearly | always)? (set out | stated | described | explained | spelled out | spelt out | available | published | printed | in) (on | in | at) (the | our | your) (website | terms | manual | contract | policy | conditions | instructions | leaflet | handbook | app | noticeboard | fine print | small print) (at all | , | and | $ | which | you)
    (terms and conditions | the manual | the leaflet | the instructions | the contract | the release notes | our terms | terms of service | section <number> (of our terms)?) (, .. ,)? (do | does | is | were | was | clearly | also)* (ask | asks | state | states | say | says | require | requires | available | clear | explain | explains) (that | clear | users | you | to | quite | at)
    which you (evidently | clearly | obviously | apparently | it seems)* (did not | had not | have not | never | failed)
    (is | are) (meant | supposed | designed | intended) to be (used | worn | kept | done | read | in)
    (it)? is always (advisable | wise | best | recommended | a good idea | sensible) to
    (only)? (you | users | customers | people | candidates | pupils | guests) (are | is) responsible for
    (can | could) only (act | go | work | rely) (on | by | with | from)
    (information | details | address | number | instructions | brief | measurements | order | form | dates) (that | which)? {bl-y} (gave | provided | supplied | sent | entered | filled) ..3 (was | were | is) (wrong | incomplete | unclear | incorrect | ambiguous | missing | late | not | illegible)
    your (information | details | address | number | instructions | brief | measurements | order | directions | handwriting | message) (was | were | is | are) (wrong | incomplete | unclear | incorrect | ambiguous | missing | late | not clear | illegible | confusing)
    (instructions | directions | signs | signage | form | website | map | labels | label | contract | wording) (on | in | from | at | of)? (your | the | their)? _? (was | were | is | are) <very>* (confusing | unclear | ambiguous | misleading)
  unless
    our|my (instructions | directions | signs | form | website | wording | map)
    i|we (had | have) (every | plenty | ample)
    (are | is | were | was | am) <bl-adv>* (free | welcome | entitled | at liberty) to (talk | tell | say | be angry | take | ask | come | ignore | walk | answer | call | write | bring | be | feel | keep | throw | delete | refuse | share | make | stop | decide | choose | use)
    i|we <bl-adv>* (chose | elected | opted | decided | failed | fail | omitted | neglected)
    (i | we | but | and | ;) .. (gave us no | protects us | no right | lies with us | except | we had | we made)
    except that
    refund|refunded|compensation
    who were|was (hurt | affected | harmed)
    (nobody | no one) forced (me | us | my)
    deserve|deserved|deserves
    could not (say | see | have)
    i|we ..4 did not (read | check | look | open)
    encourage|encouraged .. (calm | perspective | sunshine | keep things)
    so you do not have to
    should not|never have
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
    (to be fair | in fairness | in all fairness | in my defence | in my defense | let us be honest | let us be real | let us be candid | let us face it) ...4 {bl-y}|your|ur|yours|anyone|members|guests|people
    ^ (also | of course | anyway | by the way | besides | plus) (you | u) <bl-adv>* (did | said | were | never | always | could | should | had | forgot | left | made | started | know | knew | kept | keep | owe | still | also | have) !<bl-nice>
    {bl-fair} (so | i mean | and | well | honestly)* {bl-y}|your|ur|yours <bl-adv>* !<bl-nice>
    {bl-y}|your|ur ...8 (to be fair | in fairness | in all fairness | mind you $ | , mind ,)
    (^ | and | but | then again | besides | also | plus | mean | tbh | ngl | though | well | , because | honestly) {bl-y} (did | do | does) (go | also | kind | kinda | sort | grin | take | call | plant | pick | roll | say | start | have a | tend | make | keep | leave | come | seem | give | put | push | provoke | wind | laugh | know it | know that | park | live | let | lie | ask me | hit | shout | turn | bring | invite | book)
    (^ | and | but | plus | also | though | well | because | cos) {bl-y} (always | constantly | never | keep | kept | keeps) (make | do | say | take | turn | start | get | push | bring | shout | scream | leave | forget | want me | interrupt | ignore | nag | act | complain | let me | listen | listened | cook | clean | help | moan | going on | asking | pushing | on at | on about | have to | say no | blame | find fault | criticize | pick)
    {bl-y} <bl-adv>* (kept | keep | keeps | were | was | are | had been | have been | would been) <bl-adv>* (constantly)? (going on | on at | at me | nagging | pushing me | needling | winding | poking | moaning at | whining | accusing | stirring | riding | acting shady | acting weird | being cold | on my case | on my back | so cold | so distant | distant with | in one of your | shouting at | screaming at | talking over | checking up)
    because {bl-y} (kept | never | always | would not | will not | did not | do not | let | left | started | made | provoked | refused | were always | was always | were being | was being | put | had been | had not | were so | was so | were never | was never | keep | stopped) !<bl-nice>
    (over | with | given) (your | ur) (tone | nagging | attitude | shouting | mood | moods | temper | jealousy | coldness | drinking | mess)
    given (how | the way | the face | what) (you | your)
    whenever i so much as
    (you | u) go off like
    i (only | just) <bl-adv>* (did | said | sent | went | grabbed | looked | took | text | texted | shouted | left | lied | read | checked | called | asked | hit | pushed) ...8 because (of)? (you | your | u | how you)
    i would not have (had to | needed to | done | said | shouted | looked | lied | gone | snapped | reacted) ...12 (if | had | unless | but) (you | u | your | the | he | she)
    i would have (told | said | paid | come | asked | called | answered | stayed | stopped) ...6 (but | if | only | except) (you | u | your) !<bl-nice>
    (then | so) i <bl-adv>* (got | became | stopped | started | went | felt) (nervous | jealous | suspicious | lonely | telling you)
    (hard | impossible | difficult) to (read | hear | understand | follow) (, so | so next | and next)
    {bl-y} (was | were) (very | so | too | a bit | always | awful | a | the)* (slow | quiet | late | difficult child | difficult | drunk | rude | distant | asleep | flirting | hard to) (with | all | and | on | to | that | when | at | the | in | as | child)
    {bl-y} (pushed | snooped | ghosted | overreacted | provoked | nagged | walked out | walked off | stormed) (about | first | off | through | me | until | out)
    and (you | u) did it (anyway | too | first)
    (you | u) have (had | got | put) .. (and | but) somehow
    but (who | what) (writes | does | goes | puts | says | leaves | parks | keeps | comes) .. (on | in | at | all)
    (tell | say) me (who | what) (writes | does)
    {bl-y} (was | were | are)? wearing
    {bl-y} had|would not touched me
    {bl-y} (are | were | was)? making (our | this) (private)? .. (public | into a public)
    (^ | so | but) {bl-y} (let | leave | left) (me | us) (on my own | alone with | to cope | to deal | to do)
    (left | leaving) me to (cope | deal | do everything | do it all)
    i did all the
    lend (me | mi | us)
    {bl-y} <bl-adv>* (misunderstood | misread | misheard | misinterpreted | got the wrong (end | idea | impression))
    {bl-y} know (what | how) (he | she | they | <name> | my _ | kids | lads | dogs | men) (is | are | gets | get)
    (and | but | plus | also | well) {bl-y} (forgot | lied | cheated | snooped | flirted | cancelled) (my | me | last | too | about | on | as | with | to)
  unless
    on copy|cc
    tonight
    {bl-y} (never | always | did | do | were | have | had | did not | do not) <bl-adv>* <bl-nice>
    (you | u) (never | did not | do not) (asked | ask | want | wanted | need) (for | this | that | to) 
    (you | u) (did | do) (have | deserve)
    kind|kindness|patient|patience|generous|loyal|gentle|forgave|trusted|loved|supported|right|thank|thanks
    (but | and | ;) i|we <bl-adv>* (ignored | lied | forgot | brushed | kept | chose | still | laughed | said | should | made | walked | called | told | went | let | repaid | turned | sat | left | shouted | broke | threw | treated | took | did not | gave | had)
    that is (on me | my fault | mine)
    hurt|scared|frightened|upset|crying|waiting
    your .. (because | while | after | when) (i | we | of me)
    if you (want | like | would | prefer | wish)
    trust
    tells me
    know how (much | hard)
    real bad|sorry
    i (broke | ruined | damaged | lost | scratched | threw | hit | put | washed | washed | fixed | will | have)
    (i | we) (see | know | can see | understand) .. your
  unless-before
    {bl-owned}
  flags
    [To be fair, you] did shout first.
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
    (next time | in future | in the future | for next time | another time) (please | just | maybe | perhaps | then | kindly | ,)* (tell | ask | say | knock | check | call | come | read | write | warn | ring | make sure | try | let me know | do not | pick | remember | speak | bring | use | be | give | pressing | send | book | keep | lock | look)
    (^ | maybe | perhaps | also | so) (maybe | perhaps | just)* (do not | dont) (carry | plant | park | leave | put | microwave | ask | wear | stand | walk | invite | use | touch | drive | post | lend | book | come to | go to | keep)
    (^ | so | , so) please (write | read | check | tell | keep | close | lock | label | ask | book | ring | knock) .. (in capitals | next time | first | before | properly | your)
    (come | turn up | show up) to more? (training | practice | meetings | rehearsals)
  unless
    on copy|cc
    tonight
    {bl-y} (never | always | did | do | were | have | had | did not | do not) <bl-adv>* <bl-nice>
    (you | u) (never | did not | do not) (asked | ask | want | wanted | need) (for | this | that | to) 
    (you | u) (did | do) (have | deserve)
    kind|kindness|patient|patience|generous|loyal|gentle|forgave|trusted|loved|supported|right|thank|thanks
    (but | and | ;) i|we <bl-adv>* (ignored | lied | forgot | brushed | kept | chose | still | laughed | said | should | made | walked | called | told | went | let | repaid | turned | sat | left | shouted | broke | threw | treated | took | did not | gave | had)
    that is (on me | my fault | mine)
    hurt|scared|frightened|upset|crying|waiting
    your .. (because | while | after | when) (i | we | of me)
    if you (want | like | would | prefer | wish)
    trust
    tells me
    know how (much | hard)
    real bad|sorry
    i (broke | ruined | damaged | lost | scratched | threw | hit | put | washed | washed | fixed | will | have)
    (i | we) (see | know | can see | understand) .. your
  unless-before
    {bl-owned}
  flags
    [Next time please tell] me earlier.
    [Maybe don't park] it there.
  passes
    Next time I will ask you first.
    Please don't park on my account; I'll come to you.

rule yours-caused-it
  severity    warning
  step        4
  message     Pointing at what is theirs moves the cause away from what you did.
  suggestion  Leave their side of it to them; what was your part?
  source      research 2.1 blame-shifting; gold guide
  match
    (on | with) your (side | part | end) (of the (fence | wall | hedge))? .. (has | have | is | was | were | needs | needed | not)
    (, | and | but | mind | also | though) your|ur own? (writing | handwriting | bin | car | tree | hedge | fence | plaster | alarm | walls | brakes | instructions | directions | drawings | garden | gate | roof | guards | staff | earlier work | paperwork | maths | order form) .. (is | was | were | are | had | has been | walks | ought | left | wanted | wants | needs | needed | made | kept | always)
    (your | ur) (lad | lads | kid | kids | boy | dog | cat | mother | mum | mom | maw | ma | wife | husband | friend | guards | brother | sister | dad) <bl-adv>* (kept | keeps | walks | started | starts | turned | turns | also | well | never | was well able | should | didnt | has been in | is always | was always | are always | let | went | told everyone | got everyone | gave me)
    (that | the) (cat | dog | lad | boy | kid | car | hedge | tree) of yours
  unless
    on copy|cc
    tonight
    {bl-y} (never | always | did | do | were | have | had | did not | do not) <bl-adv>* <bl-nice>
    (you | u) (never | did not | do not) (asked | ask | want | wanted | need) (for | this | that | to) 
    (you | u) (did | do) (have | deserve)
    kind|kindness|patient|patience|generous|loyal|gentle|forgave|trusted|loved|supported|right|thank|thanks
    (but | and | ;) i|we <bl-adv>* (ignored | lied | forgot | brushed | kept | chose | still | laughed | said | should | made | walked | called | told | went | let | repaid | turned | sat | left | shouted | broke | threw | treated | took | did not | gave | had)
    that is (on me | my fault | mine)
    hurt|scared|frightened|upset|crying|waiting
    your .. (because | while | after | when) (i | we | of me)
    if you (want | like | would | prefer | wish)
    trust
    tells me
    know how (much | hard)
    real bad|sorry
    i (broke | ruined | damaged | lost | scratched | threw | hit | put | washed | washed | fixed | will | have)
    (i | we) (see | know | can see | understand) .. your
    if you (have | find | found)
  unless-before
    {bl-owned}
  flags
    [That dog of yours] bit first.
    [And your fence was on its] last legs.
  passes
    I know how much your dog was shaking after the fireworks.
    I broke your fence and I will mend it.

rule you-wronged-me
  severity    warning
  step        4
  message     Listing what the other person did to you turns the apology into a charge.
  suggestion  Keep this for another talk; here, say what you did.
  source      research 2.1 blame-shifting; gold guide
  match
    (^ | , | and | but | because | when | whenever | after | cos | plus | since | so | every time | that | then) {bl-y} <bl-adv>* (had | have | were | was | keep | kept | always | never | also | just | would | still | did)* <bl-wrong-me> (me | us)
    {bl-y} <bl-adv>* (had | have | were | was | keep | kept | always | also | just | would | still)* (put | putting) (me | us) (down | through hell | on the spot | last | under so much pressure | under pressure)
    {bl-y} <bl-adv>* (had | have | were | was | keep | kept | always | also | just | would | still)* (shut | shuts | shutting | pushed | push | pushing) (me | us | people | everyone) (out | away | off)
    {bl-y} <bl-adv>* (had | have | keep | kept | always | also | just | would | still)* (hung up | walked out | shouted | shout | screamed | swore | snapped | lashed out | turned your back | cheated | ganged up | picked | pick | went behind my back | go behind my back | throw it | threw it) (on | at | in)? (me | us | my back | my face)
    {bl-y} <bl-adv>* (had | have | keep | kept | always | never | also | just | would | still)* (lied | lie) to (me | us)
    {bl-y} <bl-adv>* (had | have | were | was | keep | kept | always | also | just | would | still)* (go | went | going | gone | snoop | snooped | snooping | look | looked | looking | search | searched) (through | in | around | at) my (phone | things | stuff | drawers | messages | emails | bag | room | pockets)
    {bl-y} <bl-adv>* (raised | raise) your voice
    {bl-y} (had been | have been | were | are | was | are always | were always | had always been) <bl-adv>* (drinking | flirting | off with me | distant | cold with me | cruel | snappy | horrible to | nasty to | ignoring | avoiding | difficult | impossible to | moody | hard to (talk | live | reach | please | love) | unreachable | married to | glued to | wrapped up in | obsessed with | too busy (for | with | to) | never (home | here | there | around | available | satisfied | happy) | always (working | busy | out | away | tired | on your phone | at work | complaining | late | angry) | no angel | no saint | not exactly | in one of your) 
    {bl-y} (were | was | are) not (always | exactly | really | ever | particularly | even | actually | much)* (picking up | answering | replying | responding | speaking to | talking to | around | there for | helping | paying | interested | available | easy | perfect | kind | nice | fair | honest | the easiest | an easy | a saint | innocent | blameless | better | help | helpful | clear | careful | looking | watching | watching where) 
    (i | we) (can | could | do) (never | not) (really | ever | even)* (trust (you | u) | talk to (you | u) | tell (you | u) (anything | the truth | things) | say anything (to you | to u | without) | do (anything | a thing) right | win with | be (myself | honest) (with | around))
    {bl-y} (make | makes | made) it (so | very | really | almost | pretty | damn)* (hard | impossible | difficult | easy to)
    {bl-y} (did not | never | do not | did not exactly | have not | hardly | not exactly) (really | exactly | even | ever)* (make | made | making) (it | things) (any | very | so)? (easy | easier | simple)
    not once (did | have) {bl-y}
    {bl-y} (just)? (sat | stood | stayed | watched | looked on) ..5 (and | ,)? (you)? (said | did | say) nothing
    {bl-y} (left | leave | leaves) ..4 (unlocked | unattended | unsupervised | lying | lying around | wide open | switched on | running | without (a | any) | in the way | where anyone)
    {bl-y} (parked | stopped | braked | pulled out | stepped | ran | walked) (too | so | right | straight | suddenly | in front | out in front | into | on my | across)+ (close | hard | fast | suddenly | in front | in | of | my | the)
    (your | ur) (dog | cat | kid | kids | son | daughter | lad | boy | girl | children | friend | friends | mate | mates | mother | mum | mom | father | dad | brother | sister | music | car | phone | alarm | guests | cousin | colleague | boss | ex) <bl-adv>* (ran | jumped | started | was making | were making | was being | were being | kept | keeps | would not stop | woke | barked | bit | attacked | hit | pushed | provoked | was in the way | was blocking | were blocking | was shouting | were shouting | was rude | were rude | clearly did | obviously did | did a number | messed | put | got me | egged)
    (your | ur) (silence | attitude | tone | temper | behaviour | behavior | jealousy | nagging | drinking | mood | moods | stubbornness | timing | sulking | lateness | coldness | reaction | pride | distance | indecision | constant _) (did not | does not | was not | is not | only | has not | hardly | just | also | played | made | makes | drove | drives | pushed | pushes | left | gave | certainly | never)
    {bl-y} <bl-adv>* (have | had)? (played | play | had | have) (a | your | some)+ (part | role | hand | share) (in | too | as well | ,)
    (give | gives | gave | giving) as good as {bl-y}|she|he|they (get | gets | got)
    (dish | dishes | dished) it out
    {bl-y} (do | did) rather _
    {bl-y} (practically | basically | kind of | sort of | rather | all but | pretty much | did rather)+ (invite | invited | asked for | ask for | begged for | told me to | dared | handed | forced | pushed) (it | me)?
    {bl-y} <bl-adv>* (chose | decided | preferred | opted) (to do nothing | not to | to ignore | to stay quiet | to say nothing | to sit | to keep quiet | to leave it)
    {bl-y} (brought | started | wanted | insisted | invited | picked | chose | suggested | put | let | raised | hired | bought) ...8 in the first place
    who (brought | started | left | said | told | asked | invited | let | made | wanted | kept | forgot | broke | called | texted | kissed | lied | hit | posted | insisted | picked | chose) ...8 (first | in the first place | to begin with | exactly)
    who <bl-adv>* (leaves | puts | keeps | posts | writes | goes | wears | parks | brings | sends | lends | invites | uses | walks | drives) ...10 (if (they | you | u) (do not | did not | dont) want | and (then)? (expects | complains | acts | cries | gets | is surprised))
    {bl-y} (push | nag | poke | needle | provoke | scream | shout | go on | moan | complain | sulk | pester) and (push | nag | poke | needle | provoke | scream | shout | on | moan | complain | sulk | pester | then | wonder | act)
    (and | then) (you | u) (wonder | act (all)? (shocked | surprised | innocent | hurt) | are surprised | were surprised | complain) (why | when | that | how | about | ,)
    {bl-y} (know | knew) <bl-adv>* (what | how) i (am | can be | can get | get | was) (like | going | about | with)? (when | if) (you | someone | somebody | people | anyone)
    {bl-y} (know | knew) (very well | full well | perfectly well | exactly | that | how)* i (was | am | had | hate | hated | do not | did not | can not | could not | have) (busy | at work | in a | working | a | been | like | tired | under | asleep | not | had | stressed | people | being | when | to)
    {bl-y} know what your|ur _ is|are like
    {bl-y} never <bl-adv>* (listen | ask | asked | help | answer | answered | told me | let me | thank | thanked | say | tell | talk | want | try | made | make | cook | clean | come home | take | replied | reply) (,|$)
    {bl-y} never <bl-adv>* (listen | listened | help | answer | let | thank | tell | talk | want | try | cook | clean) ...6 so i
    {bl-y} (do not | did not | never | would not | will not | will never | kept | keep | always | left me | won't) ...12 so (obviously | naturally | of course | that is why | yes | yeah)* i (had | have | was | needed | snapped | shouted | lost | gave | went | got | took | started | found | just)
    (i | we) ...10 because (you | u) <bl-adv>* (would not | will not | wouldnt | do not | did not | never | always | kept | keep | left | let | made | make | started | refused | hid | hide | lied | ignored | ignore | changed | moved | forgot | put | had not | have not | have shown | 've shown | gave | give | shut | push | pushed | drink | drank | went | go | were never | were always | were so | were too | were being | were off | were out | were not | are never | are always | are so | are not)
    because of (how | the way) (you | u) (react | reacted | get | act | acted | treat | treated | talk | talked | spoke | speak | behave | behaved | are | were | look | looked)
    (when | whenever | if | every time) (you | u) (ignore | shout | nag | push | go | get | do | treat | leave | talk | act | drink | start | speak | look | make) ...6 , (i | it makes | of course i) (do | get | lose | say | go | snap | can | have | act | will | drink | shout | react | me)
    (i | we) (thought | assumed | figured | presumed | trusted | believed | expected) (that)? (you | u | he | she | they | <name> | somebody | someone) (had | would | were going | was going | already | 'd) (have | read | got | checked | done | it under | told | seen | sorted | paid | booked | locked | handled | taken | handle | tell | deal | remember | lock | check)+
    (i | we) (was | were | am | have been) (always | just)* left (to | with | holding | alone) (do | deal | cope | pick up | clean | everything | all | the baby | with)
    (none | not one | neither) of (you | them | u) (ever | even | bothered | actually | once)* (offered | helped | lifted | asked | came | said | told | warned | replied | answered | noticed | thought | stayed | bothered)
    (nobody | no one) (ever | even | actually | else | here)* (helped | offered | asked | thanked | thought to | supported | listened to | backed | cared | checked on) (me | us | to | how | if | whether | about)
    (someone | somebody) had to (say | do | tell | stop) (it | something | you | them | that)
    (not | hardly) my (fault | problem | job) (that)? (if)? (you | ur | your | u | he | she | they)
    (maybe | perhaps | next time | you should | you could | you might want to | u should) (just)? (take a (good | long | hard)? look | look) (in the mirror | at (your | ur) (own)? _ | at yourself)
    {bl-y} (should | need to | could | might | ought to) look at (your | ur) own
    {bl-y} (ticked | signed | accepted | agreed | checked) (the | to the | to our | our | it | a) (box | waiver | form | terms | contract | conditions | off | disclaimer | agreement | policy | rules)
    {bl-y} <bl-adv>* (gave | sent | told | provided | supplied | handed) (us | me) (the | a | an | your)? (<bl-bad> | no | unclear | conflicting | too little)+ (address | date | number | information | details | time | size | file | name | measurements | directions | instructions | version | order | notice | figures)
    (where | how | exactly as | exactly what | exactly how | only what | just as) (you | u) (told | instructed | asked) (us | me | them | him) (to)? (, | $)
    (following | followed | according to | in line with) (your | the) (own | exact | written)* (instructions | orders | directions | wishes | advice)
  unless-before
    {bl-owned}
    (if | whether | that | because | know | see | how | as though)
    (i|we) (would | will) (still | also | understand)
  unless
    (see why | understand | blame you | deserved | deserve | rightly | right to | right | good reason | no wonder | of course you | had to | because i | because of me | because of what i | grateful | thank | thanks | trust me | for me to | patient | kind | every reason)
    (and | but) i|we (still | never | did not | kept | ignored | said nothing | laughed | lied | chose | should)
    i|we (made | left | kept | let) you
    because (i | we)
    (not | never) (what | where | as) you
  unless-clause
    until|before i|we
  flags
    [You pushed me] the whole evening.
    [I lied because you wouldn't] stop asking.
    [You didn't make it easy].
    [You left the gate wide open].
  passes
    You ignored me for a week, and I understand why.
    I know you waited because I said I would come.
    You never once raised the matter, and I was glad.

rule others-should-look-at-themselves
  severity    warning
  step        4
  message     Telling people what to think over puts the fault on their side.
  suggestion  Keep to your own part: what will you think over?
  source      research 2.1 blame-shifting
  match
    (<bl-public> | <bl-publics> | people | they | those ..6 | anyone ..6 | whoever ..6 | shoppers | old boys | some | others | neighbours | critics ..3 | the public | the complainant | complainants | members ..6 | customers ..6 | residents ..4 | users ..4) (may | might | could | should | would do well | ought) (well | perhaps | also | like | wish | want | care | do well)* to? (reflect | consider (how | what | why | whether their | their) | ask themselves (why | what | how | if they) | think about | look at | examine | question | leave themselves | check | allow | bear in mind | remember | take a look | want to reflect | rethink | learn)
    {bl-y} (may | might | could | should | would do well | ought) (well | perhaps | also | like | wish | want | care)* to? (reflect on (your | how | what | why) | consider (your | how | what | why) | ask yourself | examine your | question your | rethink your | think about (your | how you | what you | why you)) 
    (ask | asking) themselves (why | what | how | whether | who | if)
    whoever (wrote | left | designed | put | built | approved | told | set | made | planned | booked | drew | moved | parked | signed | hired | sent | leaked | printed | packed | chose | scheduled) ...10 (might | should | ought | needs | must | clearly | has | had | is | deserves | could | owes | wants)
    (^ | , | so) (maybe | perhaps | next time | in future | in the future | another time) (just | then | kindly | please | try and)* (paint | put | lock | keep | take a look | think about how you | read | check | answer | ask yourself | ask first | tell | try (listening | asking | answering | being | not) | start (listening | asking | answering | being) | stop | learn | use | get (a | your) | buy | park | do not | don't | leave | listen | label | mark | write it | fix | charge | turn | close | clean | wear | hide | watch | mind | move | pick up | be more | be a bit | knock | ring | look | teach | train | control)
    (children | kids | people | women | girls | boys | dogs | students | cyclists | pedestrians | drivers | customers | parents | men | owners | users | guests | tenants) (really | simply | frankly | just)* (ought to | should | need to | must | have to | could) (be (taught | supervised | kept | watched | more careful | careful | trained | controlled | told | grateful) | learn | know better | watch (where | their) | look where | mind their | read the | control their | keep their | check (the | their) | think before | take (more)? responsibility)
    (is | was | are | were) (just | really | simply | practically | frankly)* (asking for (trouble | it) | begging for it | inviting trouble | tempting fate | an invitation | practically incitement | a provocation)
    for (those | anyone | anybody | all) who (care | cares | bother | bothers | bothered | took | take | wish | wishes | cared | wanted) to? (the time | the trouble)? (to)? (read | look | check | ask | listen | see)
    (who | that) (had | have)? (read | followed | checked | opened | bothered to) ...8 (will | would) (have | know | already) 
    (who | that) (had | have | did) not (updated | update | read | checked | check | registered | renewed | opened | followed | backed | subscribed | told | given | confirmed) ...10 (may | might | will | would | could) (not | have | find | miss)
    (is | are | remains | remain) the (sole | full | legal)? responsibility of (the | its | their | your | each | every | individual | those | its | his | her) _
    (some | certain | many | most) (people | members | users | customers | residents | folks | parents | guests) (simply | just | clearly | evidently)* (do not | did not | never | cannot | refuse to | failed to) (read | listen | check | understand | follow | bother | pay attention)
    whose (choices | words | actions | views | decision | decisions | mistakes) (are | were) (his | her | their) own
    (choices | words | views | actions | remarks | opinions | decisions) (are | were) (his | her | their | entirely his | entirely her | entirely their) own
  unless
    our|my (responsibility | part | words | actions)
    (responsibility | fault) .. (ours | mine)
    refund|refunded|compensate|compensation
    thank|thanks
    (those | people | anyone) (we | i) (hurt | let down | harmed)
  unless-before
    {bl-owned}
    (i | we) (will | am going to | are going to | must | should | shall | have to)
  flags
    [Customers may wish to check] their settings.
    [Perhaps read] the sign next time.
    [Children should be taught] to look.
  passes
    Perhaps I should read before I sign.
    We should think about what we did.
    I'll ask myself why I did it.

rule it-was-their-doing
  severity    warning
  step        4
  message     Naming somebody else as the cause leaves the other person with nobody who answers for it.
  suggestion  Say what was yours to check or to prevent, even if others had a hand in it.
  source      research 2.1 blame-shifting; gold guide
  match
    (a | an | the | our | my | one of our | that | their) (_)? (<bl-vendor-strict> | <bl-vendor> | <bl-pro> | <bl-junior> | sponsor | sponsors | organiser | organizer | previous _ | former _ | last _ | new _) (, ..6 ,)? <bl-adv>* (had not (followed | checked | told | done | delivered | updated | informed | passed) | did not (follow | deliver | check | tell us | tell me | pass | update | inform | send | do (his | her | their) | complete | spot | turn up | show up | arrive | meet) | failed to | failed | pulled out | backed out | dropped out | went bust | double-booked | overslept | misread | misheard | ignored (the | our | my) | forgot | mishandled | mislaid | had a day to forget | let us down | let me down | cancelled on | gave us the wrong | gave me the wrong | sent us the wrong | broke it | broke the | left it | lost it | lost the | was responsible | were responsible | is responsible | was in charge | was supposed | were supposed | had the (logins | keys | password | only copy) | swore)
    <name> (swore | talked | roped | dragged | dared | egged | forced | begged | bullied | made | pressured | pushed | convinced | persuaded | tricked) (me | us) (to (secrecy | it | do | say | go | lie | come | keep) | into | on)
    (he | she | they | <name> | {bl-third} | somebody | someone) (was | were | kept | had been | has been | have been) (needling | baiting | provoking | goading | winding | pushing | riling | taunting | mocking | insulting | egging | nagging | bullying | pressuring) (me | us)
    (the | that | this) (guy | man | woman | lady | bloke | fella | dude | girl | lad | kid | neighbour | neighbor | driver | waiter | one) (from | at | in | next | who | over | behind | on) ...5 (kept | started | began | pushed | shouted | told | swore | made | brought | gave | sold | hit | insulted | took)
    (fault | sin | blame | guilt | problem | responsibility | mistake) (, ..4 ,)? (is | was | lies | lay | rests | are) <bl-adv>* (rather | entirely | squarely | more | really | all | mostly)* (with (him | her | them | you | <name> | others | the) | elsewhere | to be (found | searched | sought | looked) | not (with me | mine | ours | with us | on me) | there | somewhere else | theirs | his | hers)
    (<name> | he | she | they | <name> 's) is|was|were|are|'s? the one (who | that) !<bl-suffers>
    (it | that | this) (is | was) (normally | usually | always | supposed to be | meant to be | actually | really)+ (<name> | him | her | them | you | the _ | my _ | our _ | your _) (who | that)
    (it | that | this) (is | was) (not (my | our) job | !<bl-mine> (job | task | turn | idea | call | decision | responsibility) (to | not | and | , | $ | in))
    (relied | relying | rely | relies) ..6 (on | upon) ..4 (advice | word | figures | data | information | officials | assurances | assurance | experts | others | sources | lawyers | staff | report)
    (speak | talk | complain | take it up | write | go) (to | with) (him | her | them | <name> | the _) (rather | instead | about (it | that) | not me | , not)
    (go | ask | tell | blame | ground | punish | sue) (and)? (ground | punish | ask | tell | blame | sue | shout at)? (him | her | them | <name>) (instead | not me | , not me)
    (this | that | it) (is | was) (a | an | just a | nothing but a | nothing more than a | all a | part of a | clearly a | simply a) (_)? (campaign | smear | plot | vendetta | set-up | setup | witch-hunt | witch | hatchet | stitch-up | conspiracy | ploy | hoax)
    (my | our) (political | old | many)? (enemies | opponents | rivals | competitors | detractors | adversaries | critics) (have | are | want | who | seized | twisted | will | would | in | and | at)
    (out to get (me | us) | (has | have | had) it in for (me | us) | with an agenda | with a grudge | with whom there (has | have) | for (their | his | her) own ends | has (always | never) (hated | liked | had) (me | us) | bitter ex | jealous of (me | us) | with a chip)
    (i | we) (would | must | should | have to | might | do | feel obliged to | am bound to | will) (just | only | merely | also)* (point out | note | observe | stress | remind | add) that (you | he | she | they | the | my | your | members | residents | customers | nobody | no one) ...6 (had | did not | never | failed | kept | interrupted | started | could have | should have | refused | ignored)
    (she | he | they) (had been | was | were | has been) (flirting | leading me | coming on | asking for | all over me | throwing (herself | himself) | making eyes | egging | giving me signals)
    (decided | chose | thought fit | saw fit) to (record | film | leak | sell | post | share | publish | forward | screenshot) (it | that | this | the | my | our)
    (somebody | someone) (, ..10 ,)? (decided | chose | thought fit | saw fit | recorded | leaked | sold | filmed | tipped | told the press | went to the)
    (it took | it was | so | and | that is | because)? two people (broke | messed (it | this) up | made this | in this | in it | to blame | at fault)
    (we | me and you | you and me | you and i | you and me) (was | were | are | have | had)? both (been | super | so | pretty | just | very | quite | really | kinda)* (toxic | wrong | at fault | to blame | horrible | guilty | mean | childish | immature | out of order | stubborn | in the wrong | responsible | nasty | awful | unfair | heated | rude | shouting | screaming | drunk | contributed | played)
    (our | the | my) (_)? (partner | provider | vendor | supplier | contractor | manufacturer | host | carrier | courier | agency | bank | insurer | printer | venue | airline | installer) (, ..4 ,)? (has | have | had)? (experienced | suffered | caused | lost | misplaced | mishandled | delivered the wrong | shipped the wrong | delayed | been hacked | was hacked | went down | crashed | cancelled)
    (a | an | one | the) (third-party | third party | upstream | outside | external) (failure | error | fault | issue | problem | outage | provider | vendor | supplier | service | contractor | mistake | glitch)
    (my | our | the | his | her | your) (mum | mom | mother | wife | husband | boss | manager | brother | sister | friend | friends | mates | coach | agent | lawyer | doctor | teacher | girlfriend | boyfriend | partner | parents | dad | father) <bl-adv>* (insisted | talked me | pushed me | forced me | put me up | would not let | did not let | wouldn't let | begged me | dragged me | nagged me | ordered me | kept telling me | wanted me to | never told | never taught | gave me the wrong)
    (it | that | this) (is | was) (all | really | actually | entirely | mostly | partly)* (the | my | our | her | his | your) _ (_)? fault
  unless
    (our | my) (own)? (fault | job | responsibility | doing | failure | mistake)
    (my | our | the) (fault | blame | responsibility) (is | was | lies) (not)? (mine | ours | with us | with me)
    (but | and | yet | still) (i | we) (chose | signed | should | did | was | were | am | are | hired | answer | ought | could | own | took | take | approved | kept | failed | never)
    (nobody | no one | none) (else)? (made | forced | told | pushed)
    not (with | on | the | his | her | their) 
    (apologize | sorry | regret)
    (asked | wondered | wonder) (whether | if)
    who (suffered | paid | was hurt | were hurt | had to)
  unless-before
    {bl-owned}
    (nobody | no one | if | whether | not)
  flags
    [Our supplier did not deliver] the chairs.
    [It was really my cousin who] asked for it.
    [It was really my brother who] booked it.
  passes
    Our supplier did not deliver, but we never checked.
    Nobody talked me into it.
    I relied on my own memory.

rule the-cause-is-elsewhere
  severity    warning
  step        4
  message     This puts the cause with somebody else.
  suggestion  What was yours to do or to check? Start there: “I …”.
  source      research 2.1 blame-shifting; gold guide
  match
    it was (the | my | our | your | a) _ (who | that) !<bl-suffers>
    it was <name> who|that !<bl-suffers>
    (and | so | also | but | because | cos) {bl-y} (also)? (did not | never | have not | had not) <bl-adv>* (send | sent | say | said | tell | told | ask | asked | answer | answered | believe | believed | confirm | confirmed | reply | replied | warn | warned | mention | mentioned | call | called | check | checked | read | come | show | help | wait | explain | explained) ...10 so i
    (they | he | she | <name> | {bl-third}) (had been | have been | was | were | has been) given (the | a) (right | wrong | old | correct | list | sheet | clear | full)
    (they | he | she | <name> | {bl-third} | the <bl-vendor>) (should | ought to | could) have (noticed | caught | checked | told | known | spotted | warned | asked | said | stopped | let | done)
    (was | were | had been | has been) (selected | signed off | chosen | approved | drafted | written | prepared | arranged | booked | ordered | packed | designed | drawn up | checked | cleared | recommended) by (a | an | the | our | my | his | her | their | one of (our | my)) (_)? (<bl-vendor> | <bl-junior> | <bl-pro> | department | ministry | office)
    (should | ought to) have (a | an | some) (grown-up | adult | lead | leash | helmet | fence | light | bell | sign | lock)
    (the | our | my) (fault | issue | problem | cause | root of it | root cause | blame) (lies | is | was | sits | rests) (with | at | in | on) (the | your | their | his | her | a) !<bl-mine>
    (the | that | this) is the root of (it | the problem | all this)
    (the | a) (council | government | ministry | landlord | management | management company | school | bank | hospital | airline | company | platform | algorithm | system | police | union | league | publisher | label | network | department) (should | ought to | needs to | must | has known | knew | knows | never | refused | would not | decided | told us | told me | insisted | gave us | forgot | is what | is the one)
    people (carried | twisted | took | read | turned | spread | blew | made) it
    (you | ya | u) (blew | made | took) (it | this | that) (up | worse | public | all) (a lil | a bit | by | when | yourself)?
    {bl-y} (do | did | does) (kind of | sort of | also | go and | keep | tend to | have a (way | habit | tendency) | love to | like to | seem to | read my | call my | leave me | make me | give me | take my | know how to)
    (^ | and | but | then again | plus) {bl-y} did (go | park | put | call | say | leave | tell | invite | start | ask me | bring | let | buy | send | choose | pick | book | sign | tell | laugh) !<bl-nice>
    (have | has) left (to)? me no (other)? (door | choice | way | option)
    (could | should | might) have asked me (once | first | how | if | whether | why)
    {bl-y} could pick|choose|find a (place | time | day) that
    (i | we) (called | referred to | told | shouted at | hit | left | hung up on | blocked) .. because (he | she | they | you) (was | were) (, .. ,)? (shouting | rude | screaming | drunk | crying | late | hysterical | flirting | provoking | laughing | lying | aggressive | ignoring)
    (was | were) (turned away | refused | removed | thrown out | asked to leave | let go | sacked | escorted) (for | because of) (how | what | the way | their | his | her) .. (behaved | behaviour | behavior | said | did | conduct | attitude | acted)
    (conduct | behaviour | behavior | actions | act | error | mistake | carelessness | negligence | incompetence | decision) of (one | a single | an | a | some | certain) (individual | employee | person | member | driver | officer | junior | few | people | colleagues | teacher | staff | former | rogue)
    (certain | some) (guests | members | parents | residents | customers | passengers | people | students | colleagues | individuals) (had | have)? (emptied | ignored | failed | left | refused | behaved | drank | abused | forgot | did not | insisted | exploited | misused)
    (came | comes | arose | stems | stemmed | resulted) from (everybody | everyone | people | customers | users | parents | your | their | members) <-ing>
    (is | are | was) (entitled | allowed | permitted | within (his | her | their) rights) to (end | refuse | hang up | terminate | remove | close) .. (when | if) (a | the)
    you can not leave (people | nineteen | the | them | someone | a) .. hanging
    (walking out | leaving | nagging | shouting | drinking | turning up | going behind my back | your mother .. <-ing>) (did not | does not | has not) (exactly | really)? help
    (not | hardly) (exactly | really)? (help | helped) (that | when | by | matters) (you | your | the way you | how you | he | she | they)
    what (he | she | they | you) chose to (understand | make of | do with | hear | read) 
    (had | has) (a | the) (final say | last word | password | keys | list | logins) , (and)? not (me | us | i)
    (never | not) (a)? (one | word | peep) from (you | any of you | anyone) (until | till | at the time | before | then)
    (nobody | no one | none of you) (stopped | was stopping) (me | him | her | us)
    (your | ur) (own)? (fault | doing | problem | choice | decision | lookout) (for | that | if | really | too | as well | not mine | , not | in the end)
    (you | u) (have)? (yourself | no one | nobody) (only | but yourself)? to (blame | thank)
    (more | just | partly | mainly) (your | ur | his | her | their) (fault | problem | doing) than (mine | ours)
    {bl-y} (are | were | was | is) (to blame | at fault | the problem | the reason | the cause | part of the (problem | reason) | not innocent | no better | just as bad | as bad | half the | worse | every bit as)
    {bl-y} <bl-adv>* (have | had)? (brought|bring) this|it|that (on|upon) yourself|yourselves|urself
    {bl-y} could have (stopped | said no | left | walked | asked | declined | refused | called | handled | done | helped | at least | just | been | tried | spoken | told | read | checked | warned)
    {bl-y} (should | shoulda | should of | shouldnt | should not) (leave | put | park | expect | be | lend | trust me | keep | have | walk | read | ask | say | talk | bring | invite | touch | complain | open | let) (things | your | ur | it | that | so | stuff | people | lying | around | out | there | on | in | to | if | me)
    if {bl-y} (replied | answered | listened | asked | told | said | paid | did not | were not | had just | wanted | cared | trusted | loved | helped | came | called | stopped | let | checked | read | knew | kept) .. (i | we | it | this | none | that) (would | wud | wouldnt | could | might | id | wd)
    {bl-y} (were | was) (being | acting | always | just | a bit | so | really)+ (a (bitch | dick | jerk | prick | pain | nightmare | child | brat | knob | bastard | cow | bully | control freak) | rude | mean | horrible | nasty | cruel | cold | awful | impossible | difficult | weird | off | distant | short with | unreasonable | unfair | stubborn | selfish | aggressive | moody | pushy | careless | nosy | controlling | jealous)
  unless
    (our | my) (own)? (fault | job | responsibility | doing | failure | mistake)
    not (just | only)? (your | the | his | her | their)
    (but | and | yet | still) (i | we) (chose | signed | should | did not | hired | answer | ought | own | took | take | approved | kept | failed | never | let | ignored)
    (nobody | no one | none) (else)? (made | forced | told | pushed)
    (apologize | sorry | regret)
    you (were | are) right
    (who | that) (found | noticed | suffered | paid | was hurt | helped | saved | held | stood | warned | told me | taught | raised | looked after | had to)
    because (i | we | of me)
    (no | none | never | nobody | nothing) .. your|the fault
    (because | while | after) (i | we) (was | were | had)
  unless-before
    {bl-owned}
    (nobody | no one | if | whether | not | never | because i)
    (i | we) (know | see | understand | knew | saw)
  flags
    [It was the warehouse that packed] it.
    [You were being a nightmare].
    [You could have said no].
  passes
    It was the neighbour who found her, and she had to call you.
    It wasn't your fault; the decision was mine.
    I know you were being kind.
