# Regret: the writer says sorry, or names remorse, in their own person.
strengths regret

# --- words of this file -------------------------------------------------------
class rg-adv       v heart heart-felt awful fierce that dead more so very really truly deeply sincerely terribly awfully extremely incredibly genuinely honestly profoundly properly super dreadfully most unreservedly ever real right heartily wholeheartedly completely totally absolutely well proper just also still again only rly sooo soo soooo sooooo mad bare bloody eternally forever humbly beyond bitterly greatly sorely fully frankly literally actually heartfully thoroughly particularly especially first immediately personally publicly formally now both all too yet kindly hereby mega hella
class rg-self      i we my our very deeply now every more so bitterly and to always still then too as even
class rg-feel-adj  bad awful terrible dreadful sick rotten wretched ashamed horrible lousy rubbish guilty gutted mortified embarrassed crap crook grim low sheepish lower small foul dire shit shitty miserable heartsick crappy dire sorry remorse shame guilt regret worse worst dreadfully terribly ill hollow tiny rank remorseful
verbs rg-take      feel/felt/felt think/thought/thought take/took/taken see/saw/seen find/found/found misunderstand/misunderstood/misunderstood interpret perceive believe hear/heard/heard misread/misread consider get/got/got assume read/read/read
verbs rg-bother    bother disturb trouble bug interrupt chase pester nag hear/heard/heard learn see/saw/seen say/said/said inform ask report read/read/read announce keep/kept/kept rush burst/burst/burst spoil/spoilt/spoilt be/was/been sound disappoint go/went/gone miss/missed/missed tell/told/told butt jump barge hassle nitpick break/broke/broken point

phrase rg-i        i|we|ah|mi ((am | are | is | be | was | were | have been | m))? (<rg-adv>|<very>)*
phrase rg-sorry    {rg-i} sorry|sorrier|apologetic
phrase rg-apolo    i|we|ah (<rg-adv>|<very>)* (do | must | can only | wish to | want|wants|wanted to | would like to | should like to | would love to | have to | need|needed|needs to | will | should | ought to | owe it to you to | did | am here to | am writing to | write to | shall | can | would also like to | need first to | gotta | must first | came here to | should and will | just want|wanted to | just wanna | wanna | also want to | have come to | decided to)? (<rg-adv>|<very>)* (apologize|apologized | say (<rg-adv>|<very>)* sorry | beg|ask (you | ye)? (for)? (your | the)? pardon|forgiveness)

# An apology for nobody knows what, or only to whoever minded.
phrase rg-vague    ((to the extent) | (in so far as) | insofar | (in (any|some) (respect|way|measure) i) | (in a general way) | (for any (hurt|offence|offense|upset|pain|distress|harm|part)) | (for (the events of | the whole (sorry|thing|business|affair|lot))) | (for being me) | (sorry|apologize|apologies|regret|pardon|remorse ..4 (for|about) (any | whatever | the (upset | issues | impact | feelings) | all the ways)) | (whatever ...14 sorry|apologize|pardon|regret) | (to (whoever | anyone affected | those (who|that)? ..2 (may | might))) | (may | might) have ...10 (sorry | apologize | apologies) | (sorry (ok | all right | alright | there | was | were | am i)))
# Sorry for what others feel, or for how the world goes.
phrase rg-other    (sorry|apologize|regret (that)? ((this (has | feels)) | (things | people | they | he | she | some | many | certain | folk | members | residents | guests | customers | viewers | listeners | readers | fans | parents | subscribers | followers | users | the family | <name>) ..3 (is | was | were | has | have | are | feel | feels | felt | chose | choose | took | take | found | find | think | believe | saw | remain | interpreted | got | hurting | mad | went | did) | (it | that) is (how | all | such) | it was (taken|received) | (the | my | our | a) ..6 (received | perceived | misunderstood | misread | taken as) | being | me <-ing> | for some | there (is|are|was|were|will) ..3 | (for the (hurt|pain|upset|distress|offence|offense|worry|loss|grief|disappointment|confusion|anger) (that|which)? (has been | have been | was | were | they | you | people | some | others | felt | suffered | experienced | <name>) ..2 (have|has|had|felt|feel|experienced|suffered|by|may)))|(sorry (for | about) your))

# --- rules --------------------------------------------------------------------

rule says-sorry
  step        4
  message     You say in your own person that you are sorry.
  source      article, step 4; research 2.2 regret; gold guide
  match
    {rg-sorry}
    {rg-apolo}
    how (<rg-adv>|<very>)* sorry i|we am|are
    i|we (<rg-adv>|<very>)* owe (you | everyone | everybody | her | him | them | my | our | an | the)+ ..3 apology|apologies
    , am (<rg-adv>|<very>)* sorry
    i|we (want|wanted to | would like to | wish to | wanna | must | can)? (<rg-adv>)* (make | offer|offered|offering|extend|extending|express|send|give|tender|convey|add) ..3 (<sincere> | full | sincerest | most | humble | unreserved | public | own | unqualified | belated)* apology|apologies|sorrow|remorse
    i|we ...12 for (that | it | this | which | that one | both | those) (i|we) (<rg-adv> | <very>)* (am|are)? (<rg-adv>|<very>)* (sorry|apologize)
  unless
    sorry (that)? (the|a|an|your|our !<harm>) !i ..4
    sorry (that)? (i|we) (had|have) to
    only sorry
    (and|then) (i|we)? (immediately|then|have)? apologized to (him|her|them|all|everyone|<name>)
    sorry|regret that (the | these | those | our)? (public|passengers|patients|commuters|travellers|shoppers|parents|viewers|candour|candor|truth|truths) 
    sorry|apologize|regret (that)? (it|this) (<rg-adv>)* (upsets|hurts|bothers|offends|upset|bothered|offended|annoyed|scared) (you|u|ye|anyone|people)
    (says|said|thinks|thought|tells|told) ..3 (i|we) (ought|should|must|have to|need to)
    no apology|apologies
    for anything (i|we)
    for (how|the way) (things|it|that) (ended|turned|went|worked|came|was)
    sorry ..3 not (quite)? (catch|hear|follow)
    {rg-vague}
    am|are i|we sorry
    how (do|can|should|does) (i|we|one) apologize
    having the nerve|audacity|gall
    sorry to (find|hear|learn|see) (that|via|from|through)
    {rg-other}
    telling|says|said|think ..4 (i|we) (all)? owe
    sorry|apologize|apologies (<rg-adv>|<very> | to | you | all | for)* (if | in case | should you | should any | should i | should we)
    sorry|apologize|apologies ..5 if (anyone | anybody | someone | somebody | any | you | u | i | we | my | our | it | this | that | they | people)
    sorry|apologize|apologies to <rg-bother.base> (of | about | that | you | this | from | yer | u | it | the | your | so | such)
    sorry|apologize|regret that you|u|ye|ya !and
    sorry|apologize|regret you|u|ye|ya (<rg-adv> | all | both | ever | ever)* (<rg-take> | chose | choose | choosing | remember | can not | could not | do not | did not | never | had to (find | undergo | go through | put up | see it | deal) | had (that | a bad | such) | have decided | decided | are | were | is | was | got | seem | misunderstood | went through | have (a | to | been | such))
    sorry|apologize|regret (that)? your|ur (feelings | experience | .. (was|is|were) (so | not | too | less))
    sorry (what | pardon | come again) $
    sorry (but)? (you have the wrong | that is not | that is wrong | we are closed | we do not | we can not | i can not | i do not | no | i disagree | you are wrong | you are mistaken)
    , (fine | ok | okay | yes yes | alright | all right | whatever | there) (<rg-adv> | lah | then | so | omg | mum | mom)* (i | we) ..3 (sorry | apologize)
    sorry but (you | what | who | why | how | no | the | that is | this is | it is | your | i|we (will not | can not | could not | do not | did not | have to | must | need to | am not | are not | refuse | think | disagree))
    sorry|apologize|regret|apologies ..8 (may | might) have (taken|felt|been|found|read)
    (any | anyone | anybody | whoever | to those of you) .. (who|that)? (<rg-adv> | may | might)* (chose|chooses|felt|feels|took|takes|found|finds|misread|misunderstood|interpreted)
    (required | obliged | instructed | told | asked | advised | ordered | meant | supposed | made | have | want me | like me | expected | forced) to ..3 (say | apologize | convey | tender | express) ..5
    (as | since) (advised | requested | you | instructed | required)
    i|we am|are (<rg-adv>)* sorry (that)? i|we (am|are) (<rg-adv> | such | a | not)* (disappointment | creature | burden | human | monster | failure | perfect | good enough)
    sorry to (say | keep writing)
    i|we (have|had|already|am|are)* (said|say|saying|told|apologized) ..3 (sorry)? ..4 (what more | already | so what | twice | enough | a hundred | a thousand | ten times | how many)
    (what more | how many times | why should i | why do i have | why am i | do not have to | not going to | no reason to | never going to | refuse to | nothing to | do i have to | have|has to say | told to | asked to | made me | makes me | want me to | expects|expect me to | said i (have to | must | should | had to)) ..4 (sorry | apologize)
  unless-before
    to (the | those | any | all)* _ (of you)? (who|that) (<rg-adv>)* (felt|feel|took|take|found|find|misread)
    if there
    if (she | he | your | his | her | their | guests | customers | members | some | the | so | ever | i | we | my | our | anyone | anybody | someone | somebody | any | anything | it | this | that | what | you were | you are | you felt | you feel | you took | you got | you think | u | people | they)
  flags
    [I am so sorry], Hana.
    [We apologise] to all four of you.
    For the week you spent without a key, [we apologise].
  passes
    I'm sorry if that stung.
    I'm sorry to hear about your knee.
    I'm sorry you feel hard done by.
    If I upset anyone, then I apologise.

rule my-apologies
  step        4
  message     You offer your own apologies, with a “my” or an “our” in them.
  source      gold guide; research 2.2 regret
  match
    my|our (<rg-adv> | <sincere> | own | unreserved | most | honest | very | biggest | best)* apologies
    accept (<rg-adv>)* (my|our|these|this|a) (<rg-adv> | <sincere> | own | unreserved | most | honest | very)* apologies|apology
  unless
    {rg-vague}
    (let down | offended | upset|hurt) , my|our apologies
    entire (internet|world|planet|nation)
    if (i|we|you|anyone|anybody) ...12 apologies
    may have
    says my|our apologies
    accept my apology by
    {rg-other}
    apologies|apology (<rg-adv> | to | you | all)* (if | in case)
  flags
    [My apologies] for the cold tea and the hour's wait, Mr Danjuma.
    Would you [accept our sincere apologies] for the flood, Mr Tan.
  passes
    My apologies if this reached the wrong desk.
    You never accepted my apology.

rule regrets-it
  step        4
  message     You say that you regret what you did.
  source      gold guide; research 2.2 regret
  match
    i|we (<rg-adv> | <very> | do | have | will | would | shall | already | always | bitterly | can only | much)* (regret|regretted|repent|repented|rue) (it | this | that | what | how | the | my | our | every | not | having | <-ing> | i | we | each | all | both | and | saying | them | very | so | $)
    i|we (feel | felt | have | am full of | am filled with | carry) (<rg-adv> | <very> | so | much | such | deep | real | great | a lot of | nothing but | only)* (remorse|regret|shame|guilt|sorrow)
    the (sorrow|remorse|regret|shame|guilt) (that)? i feel
  unless
    if (i|we|you) ...12 regret
    regret (getting|being) caught
    {rg-vague}
    if (some|any|anyone|anybody|people) ...10 regret
    regret (that)? (i|we) (must|can not|will not|have to|could not)
    regret (the incident | the sight)
    regret that !<rg-self>
    {rg-other}
    regret (to | that you | you | any | if)
    regret it if
  flags
    [I regret it] every single day.
    [I deeply regret what] I wrote under your photo.
  passes
    We regret to inform you that the shop is closed.
    I regret that you were offended.

rule ashamed-of-it
  step        4
  message     You name your own shame or remorse, without asking to be comforted.
  source      research 1 (Hareli & Eisikovits), 2.2 regret
  match
    i|we|ah|ive (am | are | is | was | were | been | have been | feel | felt | m)? (<rg-adv> | <very> | rather | quite | pretty | a bit)* (ashamed|mortified|gutted|heartsick|remorseful|contrite|repentant|heartbroken|appalled|horrified|sickened) (<rg-adv> | all)* (of | about | at | that | by | over | for | from | to | with | i | we | it | how | what | even | before)
    i|we (am | are | feel | m) (<rg-adv> | <very> | rather)* (ashamed|mortified|gutted|heartsick) (and | n | , )
    (and | n | but) (am | are)? (<rg-adv> | <very> | rather)* (ashamed|mortified|gutted|embarrassed|heartsick) (of | about | at | that | over | for | by | i | we)
    (it | that | this) (<rg-adv> | still)* (kills | killing | eats | eating | breaks | broke | tears | tearing | weighs | pains | is killing | is eating) (me | on me | my heart | my conscience | us) ..2 (that | to | what | when | how | every | up | i | $)
    i|we (<rg-adv>)* hate (that i | that we | what i | how i | that you had to)
    i|we am|are (<rg-adv> | <very>)* embarrassed , 
  unless
    (gutted|heartbroken|appalled|horrified|sickened|mortified) (that)? (some|any|anyone|anybody|people|a few|others|you feel|you felt)
    we do not deserve
    (ashamed|embarrassed|horrified|appalled|gutted|mortified|sickened) (of | by | at | for) (you | your | him | her | them)
    (it|that|this) (pains|pained|saddens|grieves|shames) (me|us) .. (that|when|how) (<rg-adv>)* (you|u|your|some|people|they|guests|customers|others|anyone|he|she|folk|folks)
    (you | u | they | he | she) (made|make|makes) (me | us) ..2 (ashamed | embarrassed | sick)
  flags
    [I'm ashamed of] the way I spoke to your father.
    [I feel mortified about] the speech.
  passes
    I was appalled by your letter.
    You made me ashamed of my own sister.

rule feels-awful
  step        4
  message     You say how badly you feel about what you did.
  source      research 2.2 regret; gold guide
  match
    i|we (do | have | just | also | still)* (feel|felt|feeling|feels) (<rg-adv> | <very> | just | like | such | pretty | a bit | proper | quite | even)* <rg-feel-adj> (about | that | over | for | at | i | we | it | now | and | n | $ | , )
    i|we (am | was) (feeling) (<rg-adv> | <very> | just)* <rg-feel-adj>
    , (just | honestly | still | n | and | really | literally)? (feel|feeling|felt) (<rg-adv> | <very> | just | pretty)* <rg-feel-adj>
  unless
    i am ..3 (waste|horrible|terrible|worst|useless|burden|failure)
    feeling|feel ..4 but (your|you|the|it|he|she|they)
    feel|felt (<rg-adv>|<very>)* (bad | sick | sorry) for (you | him | her | them | yourself | myself | people | anyone)
    (you | u | they | he | she) (made|make|makes|making) (me | us) feel
    (do not | did not | never | should i | why should i | not) ..2 feel
  flags
    [I feel awful that] you opened it alone.
    Read it again this morning, [feel sick].
  passes
    I feel sorry for him, honestly.
    You make me feel awful.

rule wishes-it-undone
  step        4
  message     You wish that you had done otherwise.
  source      research 2.2 regret
  match
    (i | we)? (<rg-adv> | do | only | just)* wish|wished (that)? (i | we) (had (<rg-adv> | never | not | just)* (<-ed> | done | said | told | gone | been | thought | kept | come | taken | let | made | seen | spoken | sent | written | known | left | given | stood) | could (<rg-adv> | just | go)* (undo | un-open | take (it | that | this | back | every | all | away | those) | turn back | go back | change (it | what | that) | have it back | start (that | it) | unsay | unsend | un-send | unread | make it not | do it over | redo | rewind))
  unless
    wish (that)? (i | we) (had never | never had | had not) (met | married | moved in with | trusted | known | bothered | apologized) 
  flags
    [I wish I had told] you in May.
    [wish i could undo] that whole speech.
  passes
    I wish I had never met you.
    I wish you had told me sooner.

rule sorry-i-did
  step        4
  message     Your “sorry” is followed by “I” and what you did.
  source      gold guide (ellipsis with a first-person sense); research 2.3
  match
    sorry|apologies (<rg-adv> | <very> | mate | bro | love | hun | babe | man | guys | all | everyone | again | that | but)* (i | we) (<rg-adv> | just | never | only)* (<-ed> | did | was | were | have not | have been | have kept | had | should | could | could not | forgot | left | lost | missed | broke | took | told | said | made | kept | woke | sent | got | went | let | put | cut | hit | snapped | bailed | flaked | ate | spent | ran | read | gave | threw | drank | thought | called | blanked | ghosted | hung | overslept | slept | wrote | been | seem | am late | am running | did not | misread | fell | came | sold | stole | hid | drove | lied)
    apologies (<rg-adv>)* for (<rg-adv> | also | not)* <-ing>
    soz|sorry (mate | bro | love | babe | hun | pal | man | sis | fam | yaar | dude) (i | im | we | really | proper | i mean)
  unless
    {rg-vague}
    if ..5 sorry
  flags
    [sorry i left] you on read all weekend
  passes
    Sorry for missing the school run.
    sorry, I can't do Friday
    Sorry for caring too much.

rule sorry-without-an-i
  step        4
  message     Your “sorry for” names what you did; the “I” is understood.
  source      gold guide (ellipsis with a first-person sense); research 2.3
  match
    , sorry for (<rg-adv> | not)* <-ing> ..2 $
    , sorry for (<rg-adv> | not)* <-ing> ...20 (i|my|me)
    i|my|me ...20 , sorry for (<rg-adv> | not)* <-ing>
  unless
    {rg-vague}
    if ..5 sorry
    sorry for (being (the|a|an|too|such|so|honest|human|born|me) | ruining|caring|existing|breathing|trying|asking|having | giving you)
    guess|suppose|lol|lmao|i said|apparently
  flags
    [Sorry for slamming the door, my] head was somewhere else.
  passes
    Sorry for caring too much.
    Sorry for being the only one who cares, I suppose.

rule asks-pardon
  step        4
  message     You ask pardon for what you did.
  source      research 1 (Olshtain & Cohen), 2.3
  match
    (please | pray | kindly)? forgive (me | us) (for) (<rg-adv> | ever | not | having | my | all)* (<-ing> | my | what | that)
    (please | pray | kindly) forgive (my | our) (behavior | conduct | words | temper | rudeness | silence | absence | lateness | outburst | manners | stupidity | selfishness | mistake | error)
    i|we (make | send | write) ..5 (my | our | to) (excuse|excuses) (me)? (for | about)
    (no vex | abeg) ..3 (i | sorry)
  unless
    beg your pardon (but | what | $)
    forgive me (for asking | for saying | for being honest | for having (a | an | feelings | my | opinions | the nerve) | for thinking | for caring | if)
    (you | u) (must | have to | need to | should | better) forgive
  flags
    [Please forgive my behaviour] at the table.
    [Forgive me for shouting] at the boy.
  passes
    Forgive me for asking, but is that your coat?
    You have to forgive me for leaving.

rule how-sorry-i-am
  step        4
  message     You say that words fall short of how sorry you are.
  source      research 2.2 regret
  even        negated
  match
    how (<rg-adv> | <very>)* (sorry|ashamed|awful|terrible|bad|guilty) (i|we) (<rg-adv>)* (am|are|feel)
    i|we can|could not (<rg-adv>)* (apologize | say sorry) enough
    sorry (does not | is not | will never | can not) ..3 (cover | enough | cut | begin | undo | fix)
    (how | as | more | so) (<rg-adv> | <very>)* (sorry|ashamed|awful|terrible|bad|guilty) (<rg-adv>)* (i|we) (<rg-adv>)* (am|are|feel)
    (words | no words | nothing | sorry) ..4 (describe|express|say|cover|enough|convey) ..4 (how | my | our | the) ..3 (sorry|regret|remorse|shame|sorrow)
  unless
    (they | he | she | you are) ..3 how sorry
    if ..4 how sorry
  flags
    I can't tell you [how sorry I am].
    [I cannot apologise enough] for that night.
  passes
    Tell me how sorry they are.
    Show me some proof that he is sorry.

