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
  source research 2.0.1
  match
    sorry to !<to-act>
    sorry o|oh|oo|ooo
    sorry (but)? (i|we) <very>* can not
    sorry (about|for) (the|my) (handwriting|typos|spelling|formatting|format|length|noob|blurry)
    apology|apologies accepted
    (you|he|she|they) owe|owes (him|her|them|me|us|my) ..2 apology
    sorry to hear|learn|read|see|say|tell|inform|bother|disturb|trouble|interrupt|ask|nag|chase|bug|pester|intrude|butt
    sorry (for|about) (the)? (your|his|her|their|the)? (whole)? <loss-noun>
    sorry (for|about) (your|poor|dear|old|little)* <kin>|<name>|<pet> $
    sorry (for|about) (your|poor|dear|old|little)* <kin>|<name>|<pet> ,
    sorry (for|about) (your|poor|dear|old|little)* (<kin> <name>|<pet> | <name> <name>)
    sorry (that)? (he|she|they|everything|things|life|work) (is|was|are|were|has|have|had|feels|feel)
    sorry (that)? (there|your|you) (was|is|are|having|have had|had) (not|no|problems|trouble|such|so)
    sorry (that)? your <kin>|<pet> (is|was|has|had|died|passed)
    sorry (that)? (i|we)? can not (help|make|come|do|be|join|offer|give|accept|attend|say|tell|talk|take)
    sorry (that)? (i|we) (will not be | are not | am not | are | am) (able|unable) to
    sorry (that)? (i|we) (could|can) not (be | offer) (of)? more
    sorry for any (typos|delay in advance)
    apologize in advance
    sorry (what|who|where|which|when|is|are|do|does|did|can|could|would|one more|quick|wrong|no|not) ..6
    sorry i (do not|did not) (understand|follow|catch|get|hear|see)
    i|we regret to (inform|announce|say|tell)
    great|deep regret that (we)? (inform|announce)
    feel|feels|felt sorry for
    (no need | do not need | need not | nothing) to (apologize | be sorry | say sorry)
    (want | like | expect | expecting | deserve | demand | waiting for | wait for | await | appreciate | owe me | owes me | owe us | owes us | ask for | asking for | received) (an|your|his|her|their|a|some)? (written|proper|public|full|real|sincere)? apology|apologies
    (he|she|they|you) (never | should | could | must | did not | has not | have not | had not | will not | would not)* (apologized | apologize | say sorry | said sorry)
    he|she|they|someone|somebody|people|who !<iwe>* sorry|apologize|apologizing|apologies
    (note|text|letter|card|message|email) (saying|that said) ..2 sorry
    (says|thinks|thought|said|claims) (that)? i|we owe
    how to (say sorry | apologize)
    sorry forgot
    sorry for being (a | such a) (pain|pest|nuisance|bother)
    sorry (that)? (you) (have|has|got|dialled|dialed) (the)? wrong
    sorry and (will | i will | thank | thanks)
    sorry to (be | have to) (saying|say|announce|inform|tell|leave|leaving)
    better safe than sorry
    sorry (state|sight|excuse|affair|lot|tale|story)
  flags
    I was so [sorry to hear] about your gran.
    I'm [sorry for your loss].
    [Sorry, I can't make] Friday.
    I [deserve an apology].
  passes
    I'm sorry for what I said.
    I'm sorry about the noise last night.

# Verbs after “sorry to” that do apologize: “sorry to have hurt you”, “sorry to keep you waiting”.
class to-act      have keep let cause hurt disappoint upset put leave miss everyone everybody anyone anybody all those you him her them whoever the my our each every
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
