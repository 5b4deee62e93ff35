# An apology, or an owning-up, in which nobody says “I” (or, for an organisation, “we”).
faults missing-i

# --- words of this file ------------------------------------------------------
# what may stand before a bare "sorry"
class mi-lead        aw aww ach hi hey hello hiya anyway anyhow anyways so ok okay and but well yeah yes no oh uh um eh er ah look listen again once please also just now then right all oops whoops ugh sorry lol lah chalo dear eek hun babe bro mate mum dad guys folks everyone all team sir madam oopsie omg honestly super duper so v much big deep sincere sincerest heartfelt humble many deepest formal my-bad oof yep yh still sadly first belated x
class mi-sorry       sorry apologies apology sorrysies paiseh
class mi-what        what who where when which why how can could would will is are was were do does did may have has u you i we
# an organisation that speaks of itself
nouns mi-org         company department office management team board committee council club federation academy school university college bank hospital trust airline store shop firm group agency ministry government party union association society society/societies foundation institute authority/authorities commission programme program editor publisher brand network channel band court service church parish district studio restaurant hotel venue organisation organization business chair president director directorate member practice clinic museum theatre theater railway operator supplier landlord undersigned gallery festival corporation inc ltd
class mi-regrettable regrettable unfortunate lamentable deplorable regretted
class mi-made        extended offered expressed tendered made given conveyed owed due hereby issued sent passed sincerely

class mi-very        so very really truly deeply super duper terribly awfully most v big much rly properly well sincere sincerest deepest deep heartfelt humble many profound full official formal huge massive a thousand few quick belated million heartiest abject grovelling
phrase mi-start      (^ <mi-lead>* | , (and | but | so | anyway | well | then | again | once | just | hey)*)

rule bare-sorry
  severity    note
  step        4
  message     Nobody says sorry here: there is no “I” in it.
  suggestion  Say “I’m sorry that I …” (or “we”, for an organisation).
  source      article, step 4; research 2.1 missing-i
  match
    {mi-start} <mi-very>* sorry|sorrysies|paiseh (again | once again | once more | so much | all | lah | ah | too | also | about | bout | abt | for | 4 | to | if | that | it | you | your|ur | guys | everyone | everybody | folks | mate | bro | mum | dad | babe | hun | love | man | team | properly | really | ok | okay | <name> | sorry | yaar | o | hey | or | in advance | it is)* ,
    {mi-start} <mi-very>* sorry (again | once again | guys | everyone | lah | all | team | mate | bro | too | so much | and thanks)* (about | bout | abt | for | 4 | re | to (anyone|everyone|everybody|all|any|those|whoever|the)) !<-ing>
    {mi-start} <mi-very>* sorry (it | that | if | the | ur | your | you | this | there | about|small|wrong|late|slow|my|typo)
    {mi-start} <mi-very>* (apologies | apology) (from | again | all (a)?round | everyone | once again | to | for | about | re | in | if | that | , | guys | or | too | on)
    (a | our)? (huge | big | massive | quick | heartfelt | sincere | thousand | full | formal | official) (sorry | apologies | apology)
    sorry , (wrong | typo | small | slight | little | silly | careless | total | technical | human|clerical|our) (oversight | error | mistake | attachment | mix-up | mixup | link | file | slip | number|date|typo|person|chat|thread)
    , (regrets | whoops | whoopsie | oops | oopsie | woops | soz | gutted) (re | about | for | all|and|@) ..
    , (so|v|very|deep|deepest|big|sincere|my)? regrets (to|for|all|about|,)
    , (excuse|pardon|forgive) the (delay|mess|typo|typos|slow|late|lateness|noise|silence|short|confusion|wait|inconvenience)
    here is the|an|ur|its (official | formal)? (sorry | apology)
    {mi-start} sorry x ,|<number>
    {mi-start} <mi-very>* sorry to (anybody | anyone | everyone | everybody | all | those | people) (whose | who | for | about|that|i)
  unless
    (i|we) (am|are|was|were)
    (am | are | is | was | say | feel | be | feeling | said | says | saying | say a | being | not | for|felt | my | our) (so|very|really|truly)* (sorry|apologies)
    sorry to (bother | interrupt | trouble | disturb | inform | say | ask | hassle | nag | pester | bug | see | be a | butt | keep | chase | jump|hear ..2 your (mother|father|mum|dad|mam|gran|nan|dog|cat|loss|wife|husband|brother|sister|uncle|aunt))
    sorry , (what | who | where | which | can | could | do | does | is | are | u | me again | one more | no | not | cannot|but (can|could|is|are))
    sorry (can | could | what | who | which | where | me again | for your loss | state | sight | excuse | tale | not sorry | for being a pain)
    sorry (for | about) (your | the) loss
    (better | than|safe) (safe|than)? sorry
    (my|our) (sincere|sincerest|deepest|heartfelt|humble|profound|full|most|own|very)* (apologies|apology|regrets)
    (owe|owes|owed|deserve|deserves|want|wants|need|needs|demand|read|accept|accepts|expect|requested|ask|asked|asks|asking|write|wrote|written|make|making|made|draft|request|promised|wanted|like|hear|heard|offer|offers|issue|issuing|tender) .. (an|a|your|the|my|our|any|no|some)? (sorry|apology|apologies)
    sorry (about | for) <kin> 
    (feel | felt | feeling) <sad>
    should|could not have
    by (the | a) (management|board|company|team)
    apologies for <-ing>
    sorry (<-ing> | for <-ing> | about <-ing>)
    apologies from (all of us | us | me | both of us)
    (apologies | sorry) for (the)? (cross-posting | crossposting | off-topic)
    (magic words | say it)
  when not first-person, not question
  flags
    [Sorry for the wait].
    Hi Ben, [sorry about the noise].
    [Apologies for] the mix-up.
    [So sorry].
  passes
    I'm so sorry about the noise.
    Sorry to bother you again.
    Sorry for shouting at you.
    Am really sorry about the fence, pal.

rule apology-without-giver
  severity    warning
  step        4
  message     The apology is given by nobody: who gives it?
  suggestion  Turn it round: “I apologise for …” or “We apologise for …”.
  source      article, step 4; research 2.1 missing-i
  match
    (please | kindly | do | pls)? (accept | receive | find) (the | this | these | a | an | sincere | sincerest | deepest | heartfelt | humble | standard | full | formal | profound | herewith)* (apology | apologies | regret | regrets) 
    (please | kindly) (excuse | forgive | pardon) (that | the | any|this)
    (an | the | this | any | sincere | sincerest | deepest | heartfelt | full | formal | public | unreserved | profound | many | our|such)* (apology | apologies | regret | regrets | pardon) (is | are | was | were | has been | have been) (hereby | also | therefore | sincerely | duly | herewith | once again | further)* <mi-made>
    (apology | apologies) (is | are) (in order | due | owed | needed)
    (is|are|was|were) (sincerely | deeply | very much | truly | much | most | v much | highly | greatly | profoundly)* regretted
    regret (is | was) (hereby)? (expressed | felt | noted)
    , regret (the|any|for|that|to)
    with (sincere|deep|deepest|great)? regret|regrets (to | for | that | ,)
    an expression of regret 
  unless
    (i|we) (have|had)? (never)? regretted
    (my|our) (sincere|sincerest|deepest|heartfelt|humble|profound|full|most|own|very|joint)* (apology|apologies|regret|regrets)
    by (me|us)
    not regretted
  when not first-person
  flags
    [Please accept sincere apologies].
    [An apology is hereby made].
    The delay [is regretted].
  passes
    Please accept my apologies.
    I owe an apology, and here it is.
    We have regretted it every day.

rule it-is-a-pity
  severity    warning
  step        4
  message     “It is regrettable” has nobody in it who regrets, and nobody who did it.
  suggestion  Say “I regret that I …”.
  source      research 2.1 missing-i
  match
    (it | that | this | which | all | everything) (is | was | would be | seems)? (of course | certainly | indeed | very | most | deeply | truly | really | so | rather | always | just | terribly | sincerely | all | highly | greatly | also)* (<mi-regrettable> | a (great | real | crying | terrible | huge | such a)? pity|shame|tragedy|bugger|bummer | sad | too bad | (a matter of | with) (deep|great|profound|sincere)? regret)
    , (such | what)? (a (great | real)? pity|shame | too bad | regrettable | regrettably | a bit of a (bugger|mess|shame) | bit of a (bugger|mess|shame)) (that | it | how | re | about | , | all round | all | i know)
    (^ | , | but | and) unfortunately|regretfully|regrettably (some|the|a|an|your|there|this|that|our|it|certain|several|many|two|three|one) ..5 (was|were|has|have|got)
    regret (that | is) .. (was|were) 
  unless
    (i|we) (did|have|had|made|was|were|should|let|failed|lost|left|told|said|am|are|can|could|never|forgot|broke|hurt)
    (shame|pity|regret) (on|about that|to (tell|inform|announce))
    (sad|shame) to (see|leave|hear|miss|say)
    (what|such) a (shame|pity) (you|to)
    unfortunately (i|we|no|not|there (is|are) no)
    (so|very|too) sad (for|about)
    sad (and|,|day|song|story|when|because)
    sad (that)? (somebody | someone | you | they | people)
  when not first-person, not question
  flags
    [It is regrettable] that the list went out.
    [It's a shame] that it ended there.
    [That was unfortunate].
  passes
    It is a shame that I did not ring you.
    I regret that I sent it.
    You looked so sad when I left.

rule one-regrets
  severity    warning
  step        4
  message     “One” regrets, but who is that?
  suggestion  If it is you, say “I”.
  source      research 2.1 missing-i
  match
    (^ | , | and | but | so) one (does | do | can only | must | naturally | deeply | sincerely | truly | of course | really | always)* (regrets|regret | apologizes|apologize | feels|feel (dreadful|awful|terrible|bad|wretched|sorry|ashamed) | is|was|am (<very> | rather | quite)* (sorry|mortified|ashamed|embarrassed|sad|aware|appalled) | gets|get (swept|carried|heated|lost) | loses|lose (ones|one's|track) | forgets)
    one does lose
    (^ | , | and | but) one (would never | hears | has been | may have been | might have been | never meant | did not mean) (wish | one | that | been | a | rather | perhaps | to | beastly | rude)
  unless
    (no | every | each | this | that | which | the | only) one
    one (of|day|more|thing)
  flags
    [One regrets] the tone, naturally.
    [One is mortified].
  passes
    No one regrets it more than I do.
    This one is sorry to see: you left.

rule organisation-apologises
  severity    warning
  step        4
  message     “The company apologises” keeps the people who write it out of the letter.
  suggestion  Write “we apologise”, or “I”, and sign with a name.
  source      gold guide; research 2.1 missing-i
  match
    the (_ | _ _)? <mi-org> (of _ _?)? (sincerely | deeply | also | therefore | hereby | unreservedly | profoundly | very much | would like to | would nonetheless wish to | wishes to | wish to | would wish to | wants to | must | does | do)* (apologizes|apologize | regrets|regret | express|expresses (its|their) (regret|apologies|apology) | offers|extends (its | their | an | its sincere | sincere)? (apology|apologies|regret|regrets|sincere|sincerest) | is|are (deeply|very|truly)? sorry)
    <name> (<name> | <mi-org> | inc | ltd)* (sincerely | deeply | also | therefore | hereby | unreservedly | would like to | wishes to)* (apologizes | regrets)
    !<i> (sincerely | deeply | also | hereby | unreservedly | fully)? (apologizes | regrets) (for | to | that | any | the | if | unreservedly)
    <mi-org> (wishes | wish | would wish | would like) to (apologize | say sorry | state | express)
  unless
    (no|my|our|many|deep|deepest|sincere|any|with|few|of|have) (regrets)
    (he|she|who|nobody|everyone|never|mum|dad|brother|sister|mother|father) (also)? (apologizes|regrets)
    (asked|asks|told|tells|wants|instructed|advised|says|insists|required|requires) (me|us|all|that|on)
    (i|we) 
  flags
    [The airline regrets] the delay.
    [The board would like to apologise] for the letter.
  passes
    We at the school apologise for the letter.
    He never regrets anything.
    The school asked me to apologise.

rule nobody-did-it
  severity    note
  step        4
  message     It happened, or was done, but nobody did it.
  suggestion  Who did it? If it was you, begin with “I”.
  source      gold guide; research 2.1 missing-i
  match
    (there (was | has been | have been | were | is) (some | a | an | clearly a | clearly | obviously | a bit of | perhaps)* (_)? (confusion|misunderstanding|breakdown|mixup|mix|oversight|crossed|miscommunication|mishap|lapse|roaring|shouting|scratch|error|hiccup) )
    (a|an|some|mistaken|certain|any)? (_)? (error|issue|mistake|glitch|mishap|mixup|incident|problem|oversight|charge|charges) (has | have | had | may have)? (occurred|happened|occured|arisen|crept)
    , ... (got|gets) <df-made> ,|and|in|on|by|with|against|from|around
    (stuff|things|some) ..3 (went on | happened | went poof | went) (that|which|poof) 
    (was|were) (inadvertently | mistakenly | accidentally | wrongly | incorrectly) (<df-made> | <-ed>)
    (was|were) not (carried out | followed | handled | completed | performed | observed | checked)
    it came to light ..2 that
    (could|should|might) (perhaps|have|well|possibly|probably)* (have)? been (worded|handled|phrased|expressed|put|done|avoided|communicated) (differently|better|more|otherwise)
    (it (appears | seems | would appear | would seem | looks like) | so it looks like) that? (the (mistake|error|letter|email|message|call|parcel|order|booking|payment|list|invoice|file|record|delay|hotel|call) | a | an | parts | some | certain | there (was|were|has))
    (was|were) (observed | experienced | felt | subject to) (on|in|between|by|during|also|extended)
    (accidents | things | these things | mistakes) (slip | creep in | happen) (,|$|dont)
    mistakes made
    (became|become) visible to 
    (found|finding) (its|their) way into
    (two|three|four|a|some|several) (pupils|children|passengers|customers|guests|kindergarten|people|students) remained
    (<vg-any>|upset|hurt|distress|harm) (was|were) (caused|felt|experienced) (,|$|and)
    , if there was <vg-any>
    , (yes | so | ok | okay | well | obviously | sadly | apparently | listen | look | and yes | certain | some | a few | hard | harsh | strong | unkind | the | our | these | those | a | an)* {df-hidden}
    , (stuff | things | hearts | bins | nips | feelings | trust | egos | feathers | toes) (got | get | were | was) (clearly | inadvertently | somehow | also)? (said | done | broken | hurt | bruised | exchanged | spilled | spilt | trodden | ruffled | lost | missed | forgotten | shared | tipped | knocked)
    it (was | has been | is) (thought best | decided some | acknowledged that | accepted that | conceded)
  unless
    by (me|us|my|our|the|a)
    on both sides
    made of
    (i|we) 
    because
    (you|u) (was|were|are) <-ed>
    (in | from) (the | our) (shuffle | move | post)
    that is all
  when not first-person, not named-act, not question
  flags
    [There was some confusion] about the keys.
    [Mistakes were made].
    [It seems that the parcel] went astray.
  passes
    I made mistakes, three of them.
    There was some confusion, because I gave two dates.
    People got hurt because of me.
