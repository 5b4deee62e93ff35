# Wishes to die and threats: no style faults. The score is suspended and the report says where help is.
words

class die-word    die dying dead
frame wish-to-die
  source DESIGN, "What the people who use it must feel"; research 2.1 self-punishment, Safety
  match
    i want|wanted|wish|wished to die
    i (do not | no longer) want to (live | be alive | be here anymore | wake up | exist | go on living | go on anymore)
    i wish i was|were dead
    i (would)? rather be dead
    i will|would|could|might|am (going to)? (kill|hang|drown|shoot|hurt|cut) myself
    thinking|thought|thoughts|think of|about (suicide | killing myself | ending it all | ending my life | taking my life)
    end|ending|take|taking my (own)? life
    end it all
    better off dead
    you (would all? be | are)? better|happier .. if i was|were (dead | gone for good)
    you would all? be happier if i walked into the (canal|river|sea)
    no|any reason to (live | go on living | stay alive)
    not|never be around much longer
    suicide|suicidal
  unless
    you|he|she|they said|say .. suicide
    dying|die of|from (shame|embarrassment|laughter|laughing|hunger|boredom|heat|thirst)
    <report> .. your suicide
  flags
    Some nights [I want to die].
    I keep [thinking about killing myself].
  passes
    I'm dying of shame.
    I could have died laughing.
    I thought I'd die of embarrassment.

frame threat
  source DESIGN, "What the people who use it must feel"
  match
    i will|would|am|could|should (going to)? (kill|hurt|beat|stab|shoot|burn|destroy) you|him|her|them
    you will (pay | regret | be sorry) for? this|that|it
    you will (be | end up) dead
    if you (leave|go|talk|tell) .. i will (kill|hurt|find) (you|him|her|them)
    make you (pay | suffer | regret it)
    i know where you live
  unless
    not|never hurt
    never _ _? hurt
    lol|haha
    could have killed|hurt
  flags
    [If you leave, I will kill you].
    I swear [I'm going to hurt him].
  passes
    I'll never hurt you again.
    I could have killed me for that, lol.
