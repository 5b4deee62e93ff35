# What a sentence's structure says before any rule counts.
words

class sincere     sincere sincerest deepest deep heartfelt humble humblest profound many big full warmest unreserved
class apology-noun apology apologies
# An apology in one's own person ("I'm so sorry", "we would like to apologize").
phrase apology-i
  (i|we (do|did|just|also|only|again|really|truly|sincerely|deeply|still|genuinely|must|should|can|have|would|want|wanna|need|wish|like|love|to|first|once|therefore)* <very>* (apologize | say <very>* sorry | am|are|is|was <very>* sorry | sorry | regret | express|offer|extend|owe _? _? <sincere>* <apology-noun>|regret)
   | my|our <very>* <sincere>* <apology-noun>)
# Any apology, with or without its person.
phrase apology
  (sorry | apologies | apologize|apologizes | my|our|an <sincere>* apology | forgive|pardon|excuse me|us | beg your pardon)

frame apologizing
  source gold guide
  match
    {apology}
  flags
    I'm so [sorry] for that.
    [Apologies] for the delay.
    We would like to [apologize].
  passes
    You were right about the ladder.

# What follows is what was said, not what is meant now.
frame report
  source research 2.0.2
  match
    i|we (even|also|just|only|then|actually|had|have|did|not|never|kept|went|on|and|sat|there)* <report.past>
    i|we (even|also|just|then)* called you|it|him|her|them|this|that
    my|our|the <first-word>? (apology|email|message|letter|statement|text|reply|note|post) (said | read | told | called | to you | on | from | was)
    what i|we (said|wrote|told)
    you (also|then|even|just|had|have)* <report.past>
    calling|saying|telling|writing
  flags
    [I told] you that you were overreacting, and that was cruel.
    [What I said] about you being dramatic was unfair.
    [You told] me that I was too sensitive.
  passes
    You were right about the ladder.

class first-word  first last earlier previous old original second

# Takes back what was said before it.
frame cure
  source research 2.0.3; gold guide
  match
    (that | this | it | which | none of it | none of that | none of this | tiredness | stress | drink) is|was|are|be not|no|never (an|a|any)? (good|real)? (excuse|reason|justification|excuses)
    (that | this | it | none of that | none of this) (excuses|justifies|explains) (nothing|none)
    not|never (excuse|justify) (it|that|what|this|my|our|how)
    no excuse
    not an excuse
    not a excuse
    i|we not (making|offering|using|say|saying|hiding|hide) .. (excuse|excuses|reason|behind)
    (that|this|it) is|was (all)? (on | down to) me|us
    (and|but)? (i|we) was|were wrong to (say|think|blame|call)
    (and|but) i|we (should|could) have (known|checked|asked|stopped|told|said|called)
    but (that|this|it) (is|was) not (why|the point|it|enough|how)
    (that|this) does not (make it|change|undo|matter|help|excuse)
    not your fault
    (that|this) is (my|our) (fault|problem|responsibility|failing)
  flags
    I was exhausted, and [that is no excuse].
    I was under pressure. [That's on me].
  passes
    That was the reason for the delay.

# Sorry for what the writer did not do: sympathy, a refusal, an opener, a question, an apology asked for.
frame no-apology
  source      research 2.0.1
  match
    sorry to (bother|disturb|trouble|interrupt|ask|nag|chase|bug|pester|intrude|butt|miss|disappoint|find|report|announce|leave|jump|rush|be) !<harm-pp>
    sorry to have to
    sorry to hear|learn|read|see (about|of|your|his|her|their|the|he|she|they|it|this|so)
    sorry to hear|learn|read|see ,
    sorry to hear|learn|read that !<you>
    sorry to say|tell|inform (you)? (that)? !<iwe>
    sorry not to
    sorry o|oh ,
    ^ (no|nah)? sorry (but)? (i|we) (do|will|shall|can)? (not|only)
    (no|nah) sorry (i am)? not
    sorry (but)? (i|we) (do not | will not | shall not | are not able | can not | could not be | could only | only | shall have to | did not feel | will be | are closed | have to say)
    sorry (mate|<name>)? (but)? (no !excuse | not | there is no | you are through | nothing) ..6
    sorry (but)? the <number>|_ _ (can not | does not)
    sorry (i | we)? can not (make | do | come | help | be | fit | offer | give | attend | accept | join | upgrade)
    sorry (that)? (i | we) can not
    sorry (i | we)? (will be | shall be) (on | away | late | out)
    sorry (one more | me again)
    sorry for being (a | such a) (pain | pest | nuisance | bother)
    sorry to (see you (go | leave) | lose | chase | knock | write again | say (i|we) (will not | can not))
    (no|not|never|closed|late) ...8 , sorry (about that)? (,|$)
    running ..3 late sorry
    sorry (mate|all|guys)? (i am)? running ..2 late
    sorry my phone
    sorry (about|for) (the)? (ur)? (my)? (handwriting|typos|typo|spelling|formatting|format|length|spam|lecture|essay|ramble|rant|wall)
    sorry (about|for) the (long|late|short|small|slow|quick|random) !<harm>
    sorry (for|about) <-ing> ..2 (so|at) (late|early|midnight)
    sorry (that)? (it|its|this|your) ..4 (late | early | short notice | near the time | at midnight)
    sorry (bit | a bit | so)? late
    sorry (i)? (have)? (only|just) ..1 (saw|seen|seeing|noticed)
    sorry (wrong | typo | random | quick | forgot | not sorry | button | counts | state | sight | excuse | affair | lot | tale | story)
    (apology|apologies) (accepted | in advance | page | for absence)
    apologize in advance
    sorry (for|about) (your|ur) (recent|sad|great|terrible)* (loss|losses|bereavement|exam|exams|result|knee|neighbours|neighbors|news)
    sorry (for|about) (your|his|her|their|the)? <loss-noun> ,
    sorry (for|about) (your|poor|dear|old|little)* <kin>|<name>|<pet> $
    sorry (for|about) (your|poor|dear|old|little)* <kin> <name> $
    sorry (for|about) (your|poor|dear|old|little)* <name> (and|is|was|died)
    sorry (that)? (he|she|they|life|work) (is|was|are|were|has|have|had|feels|feel)
    sorry (that)? there (was|is|are) not|no
    sorry (that)? (you|your) (is|are|have|had|were)? (having | running | going | such | poorly | ill | unwell | sick | could not)
    sorry (that|this) happened to (you|him|her|them)
    sorry (that)? your <kin>|<pet> (is|was|has|had|died|passed)
    sorry (what|who|where|which|when) (is|are|was|did|do|does|time|,)
    sorry (is|are|was|do|does|did|can|could|would) (i|you|we|it|this|anyone|anybody|there) ..6
    sorry i (do not | did not) (understand|follow|catch|hear|see)
    sorry (that)? (you)? (have|has|got|dialled|dialed) (the)? wrong (number|person|chat|group)
    sorry and (will|thank|thanks)
    i|we regret to (inform|announce|say|tell)
    great|deep regret that (we)? (inform|announce)
    feel|feels|felt sorry for
    better safe than sorry
    (no need | do not need | need not | nothing) to (apologize | be sorry | say sorry)
    ^ (haha|please|oh|no)? (do not | never | stop | quit) (ever|be|keep|offer|say|saying|you|dare|text|call|anybody|,|an|sending|duplicate)* (apologize|apologizing|sorry|apology|apologies)
    (want | like | expect | expecting | deserve | demand | waiting for | wait for | await | appreciate | receive | owe me | owes me | owe us | owes us | owed | ask for | asking for | received) (an|your|his|her|their|a|some|the)? (written|proper|public|full|real|sincere)? apology|apologies
    (you|he|she|they) (still)? owe|owes ..5 apology
    (is|was|be) not ..2 (an|a) apology|sorry
    (counts|count|consider|considers) ..2 (it|as|that)? (an|a) apology
    (you|u|he|she|they|who|driver) (never | should | could | must | would | did not | has not | have not | had not | will not | only | just)* (apologized | apologize | say sorry | said sorry | say (you)? are sorry)
    (you|he|she|they) (was|is|are|were) (never|not) sorry
    want|wants (the|him|her|them|you) ..2 to (apologize | say sorry)
    (should|must) i|you|he|she|they apologize
    i should apologize to (his|her|their)
    he|she|they|someone|somebody|people|who !<iwe>* sorry|apologize|apologizing|apologies
    (note|text|letter|card|message|email) (saying | that said) ..2 sorry
    (says|thinks|thought|said|claims) (that)? i|we owe
    (how | is) to (say sorry | apologize)
    to be sorry is
    no sorry nothing
  flags
    I was so [sorry to hear about] your gran.
    I'm [sorry for your loss].
    [Sorry, I can't] make Friday.
    I [deserve an apology].
    [sorry it's late], the shop was shut
  passes
    I'm sorry for what I said.
    I'm sorry about the noise last night.
    I am sorry to all of you.
    We are sorry to hear that you felt rushed.

# “Sorry to have hurt you”, “sorry to be late for your funeral”: these do apologize.
class harm-pp     hurt kept let caused put missed left upset disappointed been said done told forgotten broken spoiled ruined made
nouns pet         dog cat hamster rabbit spaniel pony horse puppy kitten
class loss-noun   loss losses mum mom mother dad father gran nan grandma grandad dog cat brother sister husband wife bereavement

# The loosest sign that an act may be named: where it is there, nobody is told that none is.
frame act-hint
  source research 2.2 specifics; gold guide
  match
    i|we (<-ly>|also|just|only|then|never|even|both|all|once|still|not|did|had|have|was|were)* <-ed>|<act.past>|<act.pp>|<past-irregular>|<act.ing>
    (for|about|of|by) (not|never)? <-ing>|<act.ing>
    (have|having) <harm.pp>|<act.pp>|<-ed>
    let|letting (you|him|her|them|us|everyone|people) down
    hurt|hurting you
    (should|could|ought) (not | to)? have <-ed>|<act.pp>
    my|our (own)? (words|comment|comments|remark|remarks|joke|tweet|post|message|email|letter|article|video|decision|behavior|actions|lie|lies|silence|failure|negligence|delay|outburst)
  unless-before
    i|we would|will|can|may|might|could
  flags
    [I forgot] your recital.
    I'm sorry [for shouting].
  passes
    I am so sorry.
