# An apology that says of itself that it is performed.
faults insincerity

# --- words of this file ---------------------------------------------------
# Who wants the apology: an authority, a relative, a rule.
nouns in-boss     boss manager management lawyer solicitor counsel attorney team board hr legal agent publicist director committee union mod mum mom mam mother dad father ammi granny wife/wives missus husband sister brother teacher coach landlord therapist counsellor counselor company pr headmaster head principal dean whip editor moderator admin administrator club league party chair chairman chairwoman lead supervisor foundation court judge ombudsman regulator association trust station network label sponsor insurer office department school university college council mediator comms people settlement ruling judgment policy law rule statute contract procedure protocol script insurance authority/authorities police nan gran grandma aunt uncle auntie pastor priest imam cousin girlfriend boyfriend partner friend producer investor owner captain group leader everyone everybody they he she code guideline panel tribunal commission internet brand parent deputy gm management
class in-says     says said thinks think reckons reckon feels felt insists insisted believes suggested suggests recommends advised decided saying say tells told informs informed
class in-must     should must ought need have owe got am are had better
class in-made     told asked instructed required ordered advised obliged obligated forced made supposed meant counselled directed contracted requested compelled bound encouraged reminded
class in-enough   sincere humble sorry nice polite contrite apologetic remorseful heartfelt dramatic loud clear abject sad grovelly
class in-pleased  happy satisfied pleased content
class in-fine     fine k whatever ugh jeez jesus ffs sheesh
class in-ok       ok okay lah la already then innit alright happy
class in-sorry    sorry apology apologies regret regrets grovel grovelling
# What somebody is made to do: apologize, say it, write it.
phrase in-do      (apologize | grovel | (say|write|type|text|send|post|record|circulate|include|publish|issue|express|extend|tender|convey|offer|add|acknowledge) (you|her|him|them|something|this|that|it|an|a|my|our|the|so|some|sorry|i|we|what|one|words|regret|contrition) | (say|add|write) (that)? (i|we|my|our) | (say|write) ..3 sorry | write (to you)? $ | put (something|this|it|in|out|a) | make (amends | peace | this | it right | it up) | reach out | smooth (this|it|things) over | clear the air | drop you | give you ..2 (apology|explanation) | do (this | one of these))

# --- rules ------------------------------------------------------------------

rule told-to-apologize
  severity    error
  step        2
  message     It sounds as if somebody else wanted this apology, not you.
  suggestion  Would you say it if nobody had asked? Then say it without them.
  source      research 2.1 insincerity; article, step 2
  even        reported
  match
    who=(<in-boss>|<kin>|<name>) ..2 (told|asked|made|forced|required|ordered|instructed|advised|directed|obliged|urged|wants|want|wanted|needs|requested|has|have|had|got|making|makes|asks|tells|expects|requires|obliges|begged|begs|suggested|wishes | would like) (me | us | all | the staff | each of us) (to | that i | i)? ({in-do} | add ..2 | stand behind it)
    who=(<in-boss>|<kin>|<name>) <in-says> (me|us)? (that)? (i|we) ..1 <in-must> (to)? (be to)? (just | really | at least)* ({in-do} | be serious)
    who=(<in-boss>|<kin>|<name>) (tells|told|informs|informed|reminds|assures) (me|us) (that)? (i|we|an|my) ..6 (apology|apologize|sorry)
    (<in-boss>|<kin>|<name>) (would like | wishes | wants | want | need | needs) me to (say|add|write|express|send|apologize)
    i|we (was|were|am|are | have been | had been | got | am being) (just|also|duly|legally|kindly|further)* <in-made> (by ..4)? to ({in-do})
    i|we (am | are | was | were | have been | had been) (just|also|duly|reliably|legally)* (told|informed|advised|reminded) (that)? (it|an|my|the|some|sorry|i) ..10 (apology | apologize | apologies | sorry | customary | contrition | expected | in order)
    (i | i apparently | apparently i|we | we) have to (say|write|type|send|do|post|read) (this|it|sorry|an|one) (or | because | so | before | of these) ..4
    i am (supposed|meant|expected) to (say | feel | be | look | act | sound | tell you | convey) (here|sorry|bad|sad|contrite|sincere|something|that|how)
    (make|makes|making) (me|us) (apologize | (say|write|type|text|send|post|do) (this|it|sorry|so|that|you|an|something))
    (until|till|unless) i (have)? (write|written|type|typed|say|said|apologize|apologized|done|do|send|sent|post|posted) (this|it|so|sorry|something|,)
    (standing|stands|stood|sitting|sits|sat|leaning) ..4 (until|till|while|as) i (have)? (write|written|type|typed|say|said|apologize|done|send|sent|do|text)
    (write|do|say|post) (this|it) or (i|no)
    (requires|require|required|obliges|insists|prescribes|demands|stipulates) ..2 (formal|public|written)? (apology | apologies | expression of | statement of | words of)
    (apology|sorry|statement|letter|grovel) (that)? (the|my|your|our|his|her) ..2 (demanded|wanted|ordered|required|requested|expected|dictated|insisted)
    at the (request|insistence|behest|suggestion|wish|urging|demand) of
    (on | as per) the (advice|orders|instructions|direction) of (our|my|the)
    under (duress|protest)
    (<in-boss>|<kin>|<name>) (has|have|had) (requested|demanded|ordered|prescribed|required) (an|a|the|this|my) ..2 (apology|statement|sorry)
    (legal|lawyer|lawyers|management|pr|hr|publicist|agent|wife|sister|team) (has|have)? (typed|drafted|dictated|scripted|wrote) (me|this|it|the)? ..2 (following|apology|statement|sorry|versions|part|this)
    i|we (have been | was | am) told (that)? i|we (have|must|need|should) to? ({in-do})
    (<in-boss>|<kin>|<name>) (says | said | tells me) (to)? (say|write|post|apologize) (it|this|sorry|something|so)
    provides for an apology
    (writing|saying|sending|apologizing|doing|here) (this|it|sorry)? (only|just|purely)* because (the|my|our|mum|mom|dad|hr|legal|they|she|he|everyone|people) ..3 (asked|asks|insisted|insists|demanded|told|said|says|made|wants|wanted)
  unless
    not to
    took ..6 to make
    (not|nobody|noone|without) ..4 (told|tell|asked|ask|made|making|force|forced)
    (i|we) (told|asked|made|forced|ordered) (you|him|her|them)
    (was|were|is|are) right
    (send|write|post|text|circulate) (you|her|him|them|in|out)? (the|some|these) ..2 (dates|form|forms|list|file|files|draft|report|link|details|invoice|photos|money|agenda|minutes)
    (for|to) (his|her|their|a) ..3 (party|fight|school|college)
  flags
    My [manager told me to write this].
    Look, [mum says i have to say sorry] to you
    [I was told to apologize], so here you go.
    [I have been asked by the board to express regret].
    This goes out [on the advice of our] lawyers.
  passes
    Nobody told me to write this.
    My sister told me how it sounded, and she's right.
    The Whips have not asked me to say so.
    My boss asked me to send you the new dates.
    I told the team that I was wrong.
    My editor asked me whether I had read it.

rule consider-it-said
  severity    error
  step        2
  message     This hands the apology over like a form that somebody wanted filled in.
  suggestion  What are you sorry for? Say that, to them.
  source      research 2.1 insincerity; gold guide
  even        reported
  match
    (consider|regard|take) (it|this|that|yourself|yourselves|me) ..3 (said|done|delivered|sent|given|expressed|conveyed|added|cleared|told|apologized|mine|satisfied|sorry|ticked|posted|acknowledged|dealt|withdrawn)
    (consider|count|take) (this|that|it) (letter|note|message|post)? (to be | as)? (my|your|an|one|the) (official|full|formal|public|personal)? (apology|sorry|grovel|grovelling|amends|penance|confession|mine)
    (here|there|so) (is|are) (your|ur) ..2 (sorry|apology|apologies|grovel|statement|note|words|moment)
    (ordered|required|requested|instructed|demanded|asked|told|insisted|obliged|wanted|want) ..10 (so | and) (here (it is | goes | you go | i am) | consider | this is it)
    so (here (it is | goes | you go) | there you (go|are)) $
    (so|and) (please|kindly|now | you (can|may))* (consider|count|take) (this|it|that) (letter|note|message|as)* (the|one|my|your|theirs|hers|his|mine|as)
    (hereby|herewith) (tender|tendering|tendered|expressed|discharged|done)
    (wanted|want|demanded|ordered|required) ..6 so here is the
    (here|there) (is|are) (the|di|your|that) ..2 (apology|sorry|grovel|paragraph|word|words|statement) (you|yuh) (wanted | want | order | ordered | asked for | demanded)
    (tick|ticked) (this|it|that) off
    i have done my (duty|bit|part) $
    hence (these|this) (lines|words|note|letter|message)
    so here is the (word|apology|sorry|statement|note)
    , so , (i am | we are)? sorry $
    (sorry|apologize|apologized|apologise) , there (you (go | are | have it) | ,)
    ^ (so|and|well)? there you (go|are) ,
    this (is|be) (me|us) ..1 (apologizing | saying sorry | being sorry | grovelling)
    (apology|apologies|regrets|sorry) (is|are)? (over|ordered|done|delivered|expressed) (next|,|$)
    (which|that) i|we (hereby|herewith|now|duly)? do $
    i hereby (comply | do | express it | do so)
    (by popular demand | as ordered)
    (frame it | have it framed | suitable for framing | gift wrapped | gift-wrapped)
    you have (had|got) (your|ur|an) apology
  unless
    (not|never) ..3 (consider|take)
    you do not have to take
    (asked|wanted) ..4 (read | see | know | hear about | tell you)
    (tell|promise) ..8 so here it is
  flags
    I was wrong, apparently, so [consider it said].
    So [here's your apology].
    [this is me apologizing] ok
    It is printed, [frame it].
  passes
    Please consider it carefully.
    Here is the money I owe you.
    I don't ask you to consider it done.
    Let me know when you have had your tea.

rule happy-now
  severity    error
  step        2
  message     This asks for praise, or picks a fight, instead of meaning the apology.
  suggestion  Leave the question out; the apology has to stand without an answer.
  source      gold guide; research 2.1 insincerity
  even        reported
  match
    (you|everyone|everybody|all|ye)? happy now|then|yet (, | $)
    (are|is) you|everyone|everybody <in-pleased> (now | then | yet | $)
    , you <in-pleased> (now|then|yet)? $
    ^ <in-pleased> $
    satisfied now
    sorry ..4 (satisfied|happy|pleased|enough) $
    is (that|this|it|three) (what|all) (you|everyone|everybody|they) (want|wanted|need|needed|after|waiting)
    (is|was) (that|this|it|three) (enough|sufficient | <in-enough> enough | good enough)
    sorry (is|was) what you (want|wanted|need|needed) to hear
    you (have|now)* (got|get|had) what you (wanted | want | ordered | asked for) ,
    (hope|trust) (that)? (that|this|it) (is|was)? (pleases|contents|satisfies|suffices | ..1 (<in-enough>|closure) enough | is enough | makes you happy | makes everyone happy)
    (hope|trust) (that)? you are <in-pleased> (now | with yourself | with yourselves)
    (ok|okay|alright|fine|right|well|congrats|congratulations|internet)+ ..2 you (win | won | have won)
    ^ you win (,|$)
    you have won ,
    (ought to | should) do the trick
    there , ..4 (you|u) wanted $
    make (somebody|someone|everyone|you) feel better $
    you win , (ok|okay|i|happy|sorry)
    (words|wording|sentence|apology|statement|sorry|grovel) (that)? you (all)? (wanted | were after | are after | ordered | asked for | were waiting | have been waiting)
    (want|like|need) (it | me to) (in blood | in calligraphy | grovel | crawl | beg | on my knees | to grovel | to crawl)
  unless
    not (happy|satisfied)
    (i|we|she|he|they|will|would|be|if|that|hope|one|dog) (am|are|is|was|were|be)? (so|very|all|both)? happy now
    if you are (not)? (happy|satisfied)
    (let me know | tell me) ..6 (happy|satisfied)
  flags
    There, [happy now]?
    I said it, [is that what you wanted]?
    [okay fine you win], sorry
    [Are you satisfied now]?
  passes
    The little one is happy now that she can float.
    Are you happy with the date?
    I hope this helps with the form.
    Is that okay with you?

rule grudging-sorry
  severity    error
  step        2
  message     “Fine, sorry” sounds pulled out of you.
  suggestion  Take a day if you need one; then say what you are sorry for, without the sigh.
  source      gold guide; research 2.1 insincerity
  even        reported
  match
    ^ (omg | god | oh | well | aw | bro | right | look | yeah | alright | so | and | but | ok | okay)* (<in-fine> | ok ok | okay okay | yes yes | all right all right | alright alright | omg ok | ok lah)+ (so | then | ok | okay | bro)* (i am | i|we)? <very>* (sorry | apologize | my bad | i said sorry)
    ^ (ok|okay|alright|right|well|ugh)? fine (, | $)
    ^ (ok|okay|omg)+ (bro | man | dude | mate | lah | la | so | i am)* sorry (ok|damn|lah|la|jeez|sorry|, | $)
    sorry <in-ok>+ $
    (sorry|apologies|apologize|soz|bad) (about|for)? ..10 (i guess | i suppose | i spose | ig) ,
    i (guess|suppose) (that)? i|we (am|owe|should|have|must|ought) ..3 (sorry|apology|apologize)
    ^ (and|so)? (there|k|ok|okay) (i | i have)? (said it | done | done it | said sorry | said soz | apologized)
    ^ (and)? there , (i)? (said|done|apologized|read)
    sorry (properly|nicely) $
    (i am | i)? sorry , there (,|$)
    (sorry|bad|soz|apologies|oops) lol|lmao|haha|jk
    (regret|sorry) (only|just|mostly)* (that)? (i|we) (got | was | were) caught
    sorry (that)? you (caught | found out about) (me|it) (doing|again)
  unless
    (if|when|that|it|is|am|are|all|be|was|were|day|works) fine
    fine (art|words|print|line|thing|one|dust)
    (ok|okay) so (yesterday|last)
    so (so)? sorry
    get it over with (for|together)
  flags
    [Fine, I'm sorry].
    [omg ok sorry]
    [I guess I'm sorry] about the car
    [there I said it]
  passes
    It's fine if you're not ready.
    I'm sorry. Okay if I call on Sunday?
    The kids are fine, and I'm sorry I worried you.
    It was fine weather and I am sorry to have missed it.

rule or-whatever
  severity    error
  step        2
  message     “Or whatever” shrugs the apology off while making it.
  suggestion  Cut the shrug and keep the thing: “I’m sorry I …”.
  source      research 2.1 insincerity
  even        reported
  match
    (sorry|apologies|apology|apologize|bad|rude|hurt|offended|upset|feelings|contrite) ..8 or (whatever|something|whatnot | what have you | some such)
    (for | as for) whatever (the|my|this) (crime|sin|offense|charge)
    whatever (it is)? (that)? (i am | i have | i was) supposed to have
    whatever (expression | apology | form of words)
    (sorry|apology|apologies|regret|grovelling) ..6 (and so forth | and so on | yada | blah | etcetera | you know the rest | you know the drill | all that jazz | and that $)
    (insert|pick|cue) (here|your|an|the|a)? (sad|heartfelt|formal)? (apology|sorry|remorse|regret|speech|piano|violins|tears)
    (this | here comes) (is)? the (part|point|moment|bit) (where|when) (i|we|one) (look|says|say|cry|act|apologize|grovel | am meant)
    a thousand (times sorry | sorries | pardons | apologies)
    (heartfelt|deepest|sincere|sincerest) (condolences to | et cetera)
    (sorrysies|whoopsie|whoopsies|sowwy|sorreee)
    mistakes made lessons learned
    (the|our|my|this) (standard|usual|stock|generic|obligatory|customary|mandatory) (apology|letter|statement)
    (this|following) (sentence|letter|text|message|apology|statement|notice) (is | was | has been) (part of | sent because | issued (because|as|under) | generated)
  unless
    (money|cash|card|bank|book|call|ring|email|write|send) or whatever
    not ..4 (standard|usual)
    (bring|get|have|like) ..3 or (whatever|something)
  flags
    I'm [sorry for shouting or whatever].
    [Insert apology] here.
    [This is the part where I look] sorry.
  passes
    I can bring coffee or whatever you like.
    We will not send you the standard letter with a number on it.
    Is it the flu or something?

rule mock-sorry
  severity    error
  step        2
  message     This mocks the reader while saying sorry.
  suggestion  If you are angry too, that is another talk; what do you regret about your own part?
  source      research 2.1 insincerity; gold guide
  even        reported
  match
    (apparently|clearly|obviously|evidently|naturally | of course | once again | fine | ok so)+ i am (the|a|your)+ (villain | bad guy | monster | devil | bad one | worst | evil one | black sheep | criminal | problem | ogre | witch | wicked | antichrist)
    sorry (4|for) breathing
    (sorry|pardon|forgive|apologize|excuse) (me|us)? for (existing | breathing | living | caring | loving | trying | helping | wanting | needing | sleeping | generous | having (a|an)? (life|job|family|brain|heart|opinion|personality|feelings|friends|fun|standards|needs|boundaries|eyes|ears|emotions|taste|principles) | being (alive | human | born | happy | honest | poor | normal | too (good|nice|honest|available) | such a (burden|bother|big|bad)) | daring to | presuming to | doing my job | not (being perfect | being psychic | being rich | reading your | thinking about you) | thinking (that)? (a|you|we|i|adults|friends))
    (sorry|apologize) (that)? (i|we) (have|had) (a (life|job|family|body|heart|brain|personality) | feelings | friends | needs | standards | emotions | fun)
    (sorry|apologize) (that)? (i|we) (am|are) (not (a | an | the | as | made of) | only human | just human | such a (terrible|horrible|monster|villain))
    sorry (i|we) (cared | exist | breathe | breathed | loved | tried | was born | am alive | offered | helped | asked) (, | $ | more)
    sorry if my ..4 (are|is) not ..3 (enough|as)
    (sorry|apologize) (that)? (i|we) (do not | did not | could not | did not and do not) (have more | read your mind | read minds | live up | bow | kiss | worship)
    sorry (that)? (having|my) (standards|opinions|honesty|happiness|existence|success) ..2 (offends|upsets|triggers|offend|bothers)
    more than you could (bear|stand|take|handle)
    (your|ur|oh) (majesty | highness | honour | honor | lordship | ladyship | royal)
    (must | shall | will | hereby | obliged to | here is your | consider this the | that is the | apologies) (hereby|now)* (grovel|grovelling|prostrate)
    if grovelling
    your grovel
    (grovelling is what | the grovelling (done|over))
    sackcloth (and ashes)?
    sorry not sorry
    how (terrible|awful|silly|rude|selfish|dreadful|thoughtless) of (me|us) to (want | have | think | need | expect | enjoy | laugh | let | ask)
    (heaven|god) forbid (that)? (i|we|anyone|somebody|someone) (should)? (have|say|enjoy|want|laugh|ask|get|take|make)
    i am (actually|really)? not sorry (, | $)
    (glad|happy) to do it again
    bless your heart
    boo hoo $
  unless
    i (was|am) so sorry (that)? i (was|hurt)
    not a (better|native)
    being too (honest|good) (with|to) myself
    (not|never) (grovel|grovelling)
    said|told|called ..6 (princess|majesty)
  flags
    Well, [sorry for breathing].
    [sorry not sorry]
    Well, [excuse me for having a life].
    soz [your highness] lol
  passes
    I'm sorry for being late.
    I'm sorry for having read your letter.
    I'm sorry I wasn't there when you were ill.
    Excuse me for a moment.

rule as-required
  severity    warning
  step        2
  message     An apology “as required” says that only the rule wants it.
  suggestion  What would you regret if no rule asked for it? Begin there.
  source      research 2.1 insincerity; gold guide
  even        reported
  match
    (apologize|apology|apologies|apologized|sorry|regret|reflecting) ..4 as (instructed|ordered|requested|demanded|required|directed|advised|commanded|told|agreed) (by|under|, | $)
    as (instructed|ordered|requested|demanded|required|directed|advised|stipulated|prescribed) (by|under)
    (sorry|apologize|apologies|apology|writing|said|piece) ..6 as (you|they|he|she|my|your) ..2 (have|has)? (wished|wanted|asked|ordered|demanded|requested|required|insists|insisted) (it)? (, | $)
    (per | as per | under | pursuant to | in accordance with | in line with | in compliance with | in fulfilment of | following) (the|our|this|a|their|hr|your)? ..3 (settlement|agreement|judgment|ruling|order|procedure|section|code|terms|undertaking|regulations|decision|verdict|clause|policy|request) ...12 (apology|apologize|apologizes|apologies|sorry|regret|regrets)
    without (any)? admission
    (since|because|as) (the|an|our|my|apparently) ..2 (insists | requires | demands | wants it | fines me | will not)
    on condition that
    a condition (of|for) (my|our|the) ..2 (return|contract|bail|settlement|job|membership)
  unless
    not (as)? (required|because)
    (taxes|tax|form|id|proof|refund|payment|deposit|fees|receipts) ..6 required
    (i have attached | attached)
    will (publish|pay|report|send|return|refund)
  flags
    [As required by] the code of conduct, sorry.
    I [apologise as instructed].
    The company, [without any admission] of fault, says sorry.
  passes
    As you asked, I have moved the bins.
    Two people now sign every invoice, as our policy says.
    I did it without thinking.

rule if-it-helps
  severity    warning
  step        2
  message     Words said because they are wanted are not yet an apology.
  suggestion  Is it also what you think? Then drop the “if” and say it as yours.
  source      article, step 2; gold guide; research 2.1 insincerity
  even        reported
  match
    if (an apology | a sorry | sorry | saying sorry | grovelling) (is|be|helps|makes|was|gets|means|keeps) ..3 (what|you|it|them|that|necessary|needed|required|takes|happy|peace)
    if (it|that|this) (helps|makes|pleases|keeps|shuts|gets | will keep | will make) (you|anyone|things|everyone|him|her|them | the ..2)? ..3 (sorry|apologize|apology|better|peace|happy|quiet|off)
    if (it|that|this) (is|was) what (you|everyone|they|it|people) (want|wants|need|needs|takes|require) (to hear)?
    (since|because|as) (that|it|this) (seems|appears) to be (what|the|expected|required)
    (since|because|if) (apparently)? (that|this|it) (is|seems) (apparently)? what (you|everyone|they) (wants|want|need|needs)
    you (want | wanted | demanded | asked for | insist on) (me to (say|grovel|apologize|beg|crawl) | to hear sorry | an apology | a sorry | sorry) ...8 (so|here|there|fine|sorry|consider)
    you (want | wanted | demanded) (it|one) in writing
    (say|saying|said|apologizing|apologize|sorry|apology|this) ..3 (to|for) (keep | restore | have | the sake of) (the)? peace
    (for) (the sake of peace | a quiet life | form's sake)
    (apparently | supposedly | it seems | it would seem | i hear) (we|i) (am|are|have|owe|should|ruined|offended) ..4 (apologize | apology | apologies | doghouse | cancelled | monster | villain | one of these | wedding | life | evening)
    (sorry|apology|apologizing) ..3 (is | would be | looks | would look) (good (business|pr|optics | for (business | the brand)) | well)
  unless
    (not|never) ..3 (to keep | want to | just to | asking)
    if it helps (i can | i could | you can | we can | at all | to)
    (what|when|where|how) (do|did|would|will) you want
    if you want me to
  flags
    [If an apology is what you] want, you can have one.
    Okay, [you want me to say sorry, so sorry].
    I'm only doing [this to keep the peace].
  passes
    If it helps, I can come on Sunday with the van.
    What do you want me to do with the key?
    If you want me to leave, I will.
