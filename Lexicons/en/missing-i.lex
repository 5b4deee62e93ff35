# An apology, or an owning-up, in which nobody says “I” (or, for an organisation, “we”).
faults missing-i

# --- words of this file ------------------------------------------------------
# what may stand before a bare "sorry"
class mi-lead        aw aww ach ah hi hey hello hiya anyway anyhow anyways so ok okay and but well yeah yes no ja aye aiyo oh uh um eh er look listen again once please also just now then right all oops whoops ugh sorry lol lah dear hun babe bro mate mum mummy dad guys folks everyone team sir madam oopsie omg honestly super v much my-bad yep still sadly first
# how much of it
class mi-very        so very really truly deeply super duper terribly awfully most v big much rly properly sincere sincerest deepest deep heartfelt humble many profound full formal huge massive a thousand few quick belated million abject
# what may stand after it
phrase mi-call       (again | once again | once more | so much | all | lah | ah | too | also | guys | everyone | everybody | folks | mate | bro | mum | dad | babe | hun | love | man | team | <name> | ok | okay | x | xx | yaar | o | obvs | or w/e | and that | an that | n that)
# an organisation that speaks of itself
nouns mi-org         company department office management team board committee council club federation academy school university college bank hospital trust airline store shop firm group agency ministry government union association society/societies foundation institute authority/authorities commission publisher brand network channel court church parish district studio restaurant hotel venue organisation organization practice clinic museum theatre theater railway operator supplier landlord undersigned gallery festival corporation
class mi-regrettable regrettable unfortunate lamentable deplorable regretted inexcusable
class mi-made        extended offered expressed tendered made given conveyed owed due hereby issued sent passed sincerely
class mi-sorrow      sorrow sadness regret

phrase mi-start      (^ <mi-lead>* | , <mi-lead>*)

rule bare-sorry
  severity    note
  step        4
  message     Nobody says sorry here: there is no “I” in it.
  suggestion  Say “I’m sorry that I …” (or “we”, for an organisation).
  source      article, step 4; research 2.1 missing-i
  match
    ^ <mi-lead>* <mi-very>* sorry|sorrysies {mi-call}* $
    ^ <mi-lead>* <mi-very>* sorry (guys|everyone|all|everybody|folks|team|hey|properly|sorry|lah) ,
    {mi-start} <mi-very>* sorry {mi-call}* (about|bout|abt|for|4|re|@) !<-ing>
    {mi-start} <mi-very>* apologies|apology (again | once again | all | also | everyone | guys | x | and | or | too | from | to | for | about | re | in | if | that | 4 | all round | all around | ,)
    here is an|ur|its|your (official | formal)? (sorry | apology)
    {mi-start} (a | our)? (huge | big | massive | quick | heartfelt | sincere | thousand | full | formal | official)+ (sorry | apology)
  unless
    (i|we) (am|are|was|were)
    (am | are | is | was | say | feel | be | feeling | said | says | saying | being | not | felt) <very>* (sorry|apologies)
    (my|our) (sincere|sincerest|deepest|heartfelt|humble|profound|full|most|own|very)* (apologies|apology)
    sorry (about|for) (his|her|their|whatever|my)
    should|could not have
    apologies|sorry (for|about) <-ing>
    (accept|accepted|owe|owes|owed|deserve|deserves|want|wants|need|needs|demand|expect|asked|asks|make|offer|offers|tender) .. (apology|apologies)
    apologies from (all of us | us | me | both of us)
  when not first-person, not question, apologizing
  flags
    [Sorry for the] wait.
    Hi Ben, [sorry about the] noise.
    [Apologies for] the mix-up.
    [So sorry].
  passes
    I'm so sorry about the noise.
    Sorry to bother you again.
    Sorry for shouting at you.
    Am really sorry about the fence, pal.

rule only-regrets
  severity    note
  step        4
  message     “Regrets” and “oops” are nobody’s: there is no “I” in them.
  suggestion  Say “I’m sorry that I …”.
  source      article, step 4; research 2.1 missing-i
  match
    {mi-start} (so | v | very | deep | deepest | big | sincere)? regret|regrets (to|for|all|from|about|naturally|,)
    {mi-start} regret the <vg-any>
    ^ <mi-lead>* (oops|whoops|oopsie|woops|whoopsie) ($ | re | about | @ | and)
  unless
    regret to
    (my|our|no|many) (sincere|sincerest|deepest|heartfelt|humble|profound|full|most|own|very)* regrets
    (send|sends|sent) ..2 regrets
  when not first-person, not question
  flags
    [Regrets for] the mix-up.
    [oopsie]!
  passes
    My regrets for the mix-up.
    No regrets about the move, it was right.

rule apology-without-giver
  severity    warning
  step        4
  message     The apology is given by nobody: who gives it?
  suggestion  Turn it round: “I apologise for …” or “We apologise for …”.
  source      article, step 4; research 2.1 missing-i
  match
    (please | kindly | do | pls)? (accept | receive | find) (the | this | these | a | an | standard | sincere | sincerest | deepest | heartfelt | humble | full | formal | profound | <mi-org>)* (apology | apologies | regret | regrets)
    (apology | apologies | regret | regrets | pardon | sorrow) (is | are | was | were | has been | have been) (hereby | also | therefore | sincerely | duly | herewith | once again | further | humbly | accordingly)* (<mi-made> | felt)
    (please | kindly) (excuse | forgive | pardon) (that | the | any|this)
    (is|are|was|were) (to be | hereby | sincerely | deeply | very much | truly | much | most | highly | greatly | profoundly)* regretted
    {mi-start} with (sincere|deep|deepest|great)? regret|regrets|apologies (to|for|that)
  unless
    (i|we) (have|had)? (never)? regretted
    (my|our) (sincere|sincerest|deepest|heartfelt|humble|profound|full|most|own|very|joint)* (apology|apologies|regret|regrets)
    by (me|us)
    not regretted
    (you|him|her|them) an apology
  when not first-person
  flags
    [Please accept sincere apologies].
    An [apology is hereby made].
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
    (it | that | this | which | all | everything) (is | was | seems)? (of course | certainly | indeed | very | most | deeply | truly | really | so | rather | just | terribly | sincerely | all | highly | greatly | also | obviously)* (<mi-regrettable> | a (great | real | crying | terrible | huge | such a)? pity|shame|tragedy|sorrow | sad | a bugger | too bad | (a matter of | with) (deep|great|profound|sincere)? regret)
    (is|was|are|were) (of course | most | deeply | very | truly | certainly | highly)* <mi-regrettable> $
    (there is | there was | a matter for | a matter of | a cause of | cause for) <mi-sorrow>
    , (such | what | bloody)? (a (great | real | bloody)? pity|shame | too bad | regrettable | regrettably) (that | it | how | re | about | , | all round)
    (^ | , | but | and) unfortunately|regretfully|regrettably (some|the|a|an|your|there|this|that|it|certain|several|many|communication) ..5 (was|were|has|have|got)
  unless
    (i|we) (did|have|had|made|was|were|should|let|failed|lost|left|told|said|am|are|can|could|never|forgot|broke|hurt)
    (shame|pity|bummer|unfortunate|sad) (if|when|for|about)
    (sad|shame) to (see|leave|hear|miss|say)
    (what|such) a (shame|pity) (you|to)
    regret to (tell|inform|announce)
    unfortunately (i|we|no|not|there (is|are) no)
    sad (and|,|day|song|story|because)
    sad (that)? (somebody | someone | you | they | people)
  when not first-person, not question
  flags
    [It is regrettable] that the list went out.
    [It's a shame] that it ended there.
    [That was unfortunate].
    In the staff room [there is sadness] over it.
  passes
    It is a shame that I did not ring you.
    I regret that I sent it.
    It would be a pity if you missed the last act.

rule one-regrets
  severity    warning
  step        4
  message     “One” regrets, but who is that?
  suggestion  If it is you, say “I”.
  source      research 2.1 missing-i
  match
    (^ | , | and | but | so | nevertheless) one (does | do | can only | can not but | must | naturally | deeply | sincerely | truly | of course | really | always)* (regrets|regret | apologizes|apologize | feels|feel (dreadful|awful|terrible|bad|wretched|sorry|ashamed|sorrow) | is|was|am (<very> | rather | quite)* (sorry|mortified|ashamed|embarrassed|sad|appalled))
    one does lose
    one (would|could) (never | do|have) ..2 (differently|better|wish|meant)
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
    the (_ | _ _)? <mi-org> (of _ _?)? (sincerely | deeply | also | therefore | hereby | unreservedly | profoundly | very much | would like to | would nonetheless wish to | wishes to | wish to | would wish to | wants to | must | does | do | is desirous of)* (apologizes|apologize | regrets|regret | express|expresses|expressing (its|their)? (regret|apologies|apology) | offers|extends (its | their | an | sincere)* (apology|apologies|regret|regrets) | is|are (deeply|very|truly)? sorry (for|about|to))
    <name> (<name> | <mi-org> | inc | ltd)* (sincerely | deeply | also | hereby | unreservedly | would like to | wishes to)* (apologizes | regrets) (for | that | any | the)
    <mi-org> (wishes | wish | would wish | would like) to (apologize | say sorry | express)
  unless
    (no|my|our|many|deep|deepest|sincere|with|few|of|have) (regrets)
    (he|she|who|nobody|everyone|never) (also)? (apologizes|regrets)
    (asked|asks|told|tells|wants|instructed|advised|says|insists|required|requires) (me|us|all|that|on)
    (i|we)
    if
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
    (an|some|a|the)? (_)? (error|errors|mistake|mistakes|issue|glitch|mishap|mixup|oversight|harm|charges) (has | have | had | may have)? (occurred|happened|happen|occured|arisen|crept)
    it (appears | seems | would appear | would seem) that? (the (mistake|error|letter|email|message|call|parcel|order|booking|payment|list|invoice|file|record|delay) | an | parts | some | certain)
    it has been identified that
    (has|have) come to (light | our attention)
    (^ | ,) (certain | some | hard | harsh | strong | unkind)+ words (were|was|got) (said|spoken|exchanged|used)
    ^ <mi-lead>* (mistakes were made | there were failings | errors were made) (, | and | $)
    (stuff|things) (went on | were said | was said | got said)
    (was|were) not (carried out | followed | handled | completed | performed | observed | checked)
    (was|were) (observed | experienced | felt | subject to) (on|in|between|by|during|also|extended)
    (found|finding) (its|their) way into
    it (was | has been | is) (thought best | decided some | acknowledged that | accepted that | conceded)
    (hurt|upset|offence) was (caused|taken|felt)
    (feelings|tempers|words|nips|voices|hearts|trust|wires) (got|were|was|have been) (bruised|raised|exchanged|lost|crossed|dented|broken)
  unless
    by (me|us|my|our|the|a)
    on both sides
    because
    (you|u) (was|were|are) <-ed>
  when not first-person, not named-act, not question
  flags
    [An error has occurred] with your booking.
    [Mistakes were made].
    [It seems that the parcel] went astray.
  passes
    I made mistakes, three of them.
    There was some confusion, because I gave two dates.
    People got hurt because of me.
