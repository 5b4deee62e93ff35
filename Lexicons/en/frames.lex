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
    my|our|the <first-word>? (apology|email|message|letter|statement|text|reply|note|post) (said|read|told|called|to you|on|from|was)
    what i|we (said|wrote|told)
    calling|saying|telling|writing
  flags
    [I told] you that you were overreacting, and that was cruel.
    [What I said] about you being dramatic was unfair.
  passes
    You told me to calm down.

class first-word  first last earlier previous old original second

# Takes back what was said before it.
frame cure
  source research 2.0.3; gold guide
  match
    (that|this|it|which|none of it|none of that|none of this|tiredness|stress|drink) (is|was|are|be) not|no|never (an|a|any)? (good|real)? (excuse|reason|justification|excuses)
    (that|this|it|none of that|none of this) (excuses|justifies|explains) (nothing|none)
    not|never (excuse|justify) (it|that|what|this|my|our|how)
    no excuse
    not an excuse
    not a excuse
    i|we not (making|offering|using|say|saying|hiding|hide) .. (excuse|excuses|reason|behind)
    (that|this|it) is|was (all)? (on|down to) me|us
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

# Sorry for what nobody did: no apology.
frame sympathy
  source research 2.0.1
  match
    sorry to hear
    sorry for|about your <loss-noun>
    sorry (that)? (he|she|they|it|everything|things) is|was|are|were
    feel sorry for
  flags
    I was so [sorry to hear] about your gran.
    I'm [sorry for your loss].
  passes
    I'm sorry for what I said.

class loss-noun   loss losses mum mom mother dad father gran nan grandma grandad dog cat brother sister husband wife bereavement
