# An apology that says of itself that it is performed.
faults insincerity

nouns in-boss        boss manager management lawyer solicitor counsel attorney team board hr legal agent publicist director committee union mod mum mom mam mother dad father wife/wives missus husband sister brother teacher coach landlord therapist counsellor counselor company pr headmaster head principal dean whip editor moderator admin administrator club league party chair chairman chairwoman lead supervisor foundation court judge ombudsman regulator association trust station network label sponsor insurer office department school university college council mediator comms people settlement ruling judgment policy bylaw by-law law rule regulation statute contract procedure protocol process script insurance authority/authorities police probation nan gran grandma aunt uncle auntie pastor priest imam cousin girlfriend boyfriend partner friend producer investor owner captain ref group leader everyone everybody they he she cell code template guideline panel tribunal commission investors internet brand parents
class in-tells       says said thinks think reckons reckon feels felt insists insisted believes suggested suggests recommends advised decided saying tells told
# What somebody is made to do: apologize, say it, write it, smooth it over.
phrase in-do         (apologize | say (that)? ..3 sorry | say it | say something | say a few words | say so | say (that)? i|we ..3 | write (this|to|you|something|a|an|it|what|why|down) | text (you|her|him) | message you | send you (this | an | a note | something | a few | one | my) | send this | type this | post (this|something|a|an|here) | put (something|this|it|in|out) ..3 | issue ..5 | express ..5 | make (this|a|an|up) ..3 | reach out | read ..3 | convey | clear the air | smooth (this|things|it) over | address ..3 | grovel | send ..4 apology | do (this|the|it|that) | include ..3 | extend ..3 | add ..2 | stand behind it | publish ..3 | tender ..3 | give you ..4 | tell (you|them) (that)? ..2)

rule told-to-apologize
  severity    error
  step        2
  message     It sounds as if somebody else wanted this apology, not you.
  suggestion  Would you say it if nobody had asked? Then say it without them.
  source      research 2.1 insincerity; article, step 2
  even        reported
  match
    (<in-boss>|<kin>|<name>) (tell|tells|inform|informs|informed|advise|advises|reminds|assure|assures) (me|us) (that)? (i|we|my|an|some|it|sorry|there|this) ..8 (apology|apologize|sorry|owe|words|statement|hurt|upset|offended|customary|order|say|required|expected|helpful)
    i am (reliably)? (informed | told | advised | given to understand | assured | reminded | instructed) (that)? (i|my|an|some|your|sorry|it|this) ..8 (apology|apologize|sorry|owe|words|statement|hurt|upset|offended|offence|offense|crossed|wrong|required|expected|customary)
    (been|was) (told | informed | advised | given to understand) (that)? (i|my|you|it|we) ..8 (so|and|hence) ..2 (sorry|apologize|apologies|apology|here)
    (thought|felt|feels|thinks|believes|believe|suggested|decided|agreed|think|reckon|reckons) (that)? (a|an|some|my) ..2 (statement|apology|word|words|note|letter|line|gesture|expression) (would|might|may|should|was|is|ought) (be)? ..2 (helpful | wise | good | best | appropriate | useful | nice | in order | prudent | order | help | smooth | calm | due | called)
    (<in-boss>|<kin>|therapist|sponsor|counsellor|coach|she|he|they) (has | have | had | got | is making | makes) (me|us) (doing|writing|saying|typing|sat|sitting|texting|calling|write|do|say|text|apologizing|apologize|grovelling) ..3
    (only)? (writing|write|saying|say|sending|send|apologizing|apologize|doing|posting|texting|here) (this|it|that|sorry|these)? (just|only|merely|purely|solely)* because (the|my|our|your|mum|mom|dad|hr|legal|everyone|they|she|he|people) ..3 (asked | ask | insist | insisted | insists | demanded | told | say | says | said | require | requires | required | threatened | ordered | want | wants | wanted | made | make | have to | had to | must)
    (as|so) (agreed|arranged|decided|requested) (with|by) (the|our|my|your|hr|legal) ..4 (apologize|apology|sorry|regret|hereby)
    (has|have|had) (asked|told|instructed|requested|ordered|invited|required) (me|us) to (make | issue | read | say | write | put out | publish | give | post | send | record) (this|an|a|the|some|something|out|my) ..3 (statement|apology|sorry|words|regret|video|letter|post|,)
    (publicist|lawyer|lawyers|agent|team|chatgpt|ai|bot|wife|daughter|mum|mom|assistant|secretary|hr|legal) (wrote|drafted|typed|made|approved|cleared|checked) (this|it|me|these|every)
    (not being | not) (allowed|let|permitted) (to)? ..5 (until|till|unless) i (apologize|say|write|send|do|text)
    i have to (say|write|type|send|do|read|apologize) (this|it|sorry|that|an|so|to) ..4 (or|because|so|before|otherwise) ..6
    (until|till|unless) i (have)? (write|written|type|typed|say|said|apologize|apologized|done|do|send|sent|post|posted) (this|it|so|sorry|something|,)
    (stands|standing|sits|sitting|leans|leaning|hovers|hovering) ..4 (as | so | making sure) i
    (contractually|legally|officially|professionally) (obliged|bound|required|obligated)
    apparently (i|we|my) (am|are|owe|should|must|have|need|hurt|upset|offended|comment|caused|was)
    (i am | we are) (supposed|meant|expected) to (say|feel|be|look|act|sound) (sorry|bad|sad|contrite|sincere|that|something|here)
    (<in-boss>|<kin>|<name>) (says | said | thinks | insists | told me | reckons) (sorry | it | this | that | an apology | one line | one) ..2 (has to | needs to | must | ought to | is not enough)
    (<in-boss>|<kin>|<name>) (insists|insisted|demands|demanded|suggests|suggested|recommends|recommended|asks|requests|requested|wishes) (that)? (i|we) (write|apologize|say|send|post|express|issue|make|record|add|sign|read)
    (was|am|were|are|been) (told|asked|instructed|required|ordered|advised|obliged|forced|made|requested|directed) by ..5 to (apologize|say|write|offer|issue|express|send|give|make|publish|post|extend|tender|convey|read|sign)
    because ..4 (says|say|said|reckons) (i|we) (must|have|should|need|ought)
    (rules|policy|law|protocol|etiquette|contract|handbook|guidelines) (say|says|require|requires|demand|demands) (i|we|that|it|an|me|us)
    (apology|sorry|statement|letter|note|expression|grovel) (that|which)? (the|my|your|hr|they|everyone|legal|management|mum|mom|dad|her|his) ..3 (demanded|wanted|ordered|required|requested|expected|prescribed|dictated|wrote|drafted | asked for | insisted on | is after)
    (<in-boss>|<kin>|agent|lawyers|team|chatgpt|ai|bot) (has|have)? (drafted|typed|dictated|scripted|composed|written|wrote) (this|it|these|that|me)
    (only|just) because (i|we) (have to | must | had to | was told | am told | was made | am being)
    because (i|we) have to ,
    (dad's|mum's|mom's|wife's|boss's|hr's|manager's|teacher's|missus's) (standing|watching|making|reading|here|behind|over|sitting)
    (resolved|decided|ruled|ordered|directed|determined|voted) that (an apology | i | we | the) ..4 (apologize|issued|made|given|apology|published)
    (recommendation|advice|insistence|orders) of (our|my|the|your|their)
    (made|forced|ordered|told|asked) to (sit down and)? (write|say|apologize|grovel|post|sign|read|express)
    dictated by
    who=(<in-boss>|<kin>) ..3 (told|asked|made|forced|required|ordered|instructed|advised|directed|obliged|obligated|urged|wants|want|wanted|needs|requested|has|have|had|got|getting|making|makes|asks|tells|expects|expect|requires|require|obliges|recommends|begged) (me | us | all | the staff | team leads | each of us) ..4 ({in-do})
    who=(<in-boss>|<kin>|<name>) <in-tells> (that)? (i|we) (should | ought to | must | need to | have to | have got to | got to | owe | had better | am to | better) ..4 (apologize|apology|sorry|say|write|something|post|text|grovel|note|send|message|address|statement|this|type|put)
    (<in-boss>|<kin>|<name>) (says|said) (to)? (say|write|type|text|post|apologize) (this|it|sorry|to|so|something)
    (<in-boss>|<kin>|<name>) (says|said|thinks) ..6 (is not enough | will not do) so
    (has|have|had) ..2 (requested | demanded | ordered | prescribed | required | wanted | asked for | insisted on) (an|a|the|this|my) ..2 (apology|statement|sorry|expression)
    i|we (was|were|am|are | have been | had been | got | am being) (just|only|also|duly|legally|kindly|further)* (told|asked|instructed|required|ordered|advised|obliged|obligated|forced|made|supposed|meant|counselled|informed|directed|contracted|requested|compelled|bound|encouraged|reminded) ..3 (to|that) ..5 ({in-do} | an apology | sorry | express | regret | apologize | grovel)
    (am|are|is|was|been) (told|informed|advised) (that)? (an apology | the word | i must | should | ought | owe | we must | should | ought | are required)
    (make|makes|making) (me|us) (apologize | (say|write|type|text|send|post|do) (this|it|sorry|so|that|you|a|an|something) ..3)
    !you made (me|us) (apologize | (say|write|type|text|send|post) (this|it|sorry|so|you|something) ..3)
    (requires | require | required | obliges | insists | insist | prescribes | demands | calls for | provides for | stipulates) ..4 (apology | apologies | expression of | statement of | apologize | us to | me to | of us | words | it ,)
    (on|as) (the|per)? (advice|orders|instructions|request|wish|insistence|direction) of (our|my|the|your)
    at the (request|insistence|behest|suggestion|wish|urging|demand) of
    (only|just) (writing|apologizing|saying|sending|doing|here|texting|posting) ..3 because ..3 (told|advised|wants|want|wanted|insisted|insists|asked|says|said|made|demanded|standing|watching|threatened)
    (insisted|insists|insisting) (on|that) ..3 (apology|letter|statement|apologize|sorry|note|post|message)
    (if|unless) i|we (do not | did not)? (apologize | say sorry | write this | send this | post this | do this)
    (<in-boss>|<kin>|<name>) is (standing|sitting|watching|looking|reading|checking|breathing) ..2 (right|here|next|behind|over|down|this|me|while|until)
    (expected|required|demanded) of me|us ,
    (dictated|wrote|typed|drafted|scripted|written) (the|me|this|it)? ..3 (following|apology|statement|versions|sorry|part|sad)
    (wants | wanted | would like | wishes | wished) (an|a|some) (apology|expression|sentence|word|statement|line) ..4 (in|about|before|here|on)
    (would like | wishes | wants | need | needs) me to (say|add|write|express|send|apologize|read|tell|smooth)
    (standing|stands|stood|sitting|sits|sat) ..4 (until|till|while) i (have)? ..2 (write|written|type|typed|say|said|apologize|done|send|sent|do|text|post)
    asks me to (write|apologize|say|send|text)
    (until|till) i (write | have written | type | have typed | say | apologize | do | said | typed | apologized | send) (this|it|so|sorry)
    write (this|it) or (i|no)
    under (duress|protest|orders|instruction|instructions)
  unless
    (standard|standards|behavior|conduct) ..2 expected
    (i|we) (told|asked|made|forced|ordered) (you|him|her|them)
    you (were | was | are | had been | have been) (made|forced|told|asked|ordered)
    (should|need) (not)? (have had to | have to) (be)? (ask|asked|told)
    to (wait|leave|go|come|do|pay|move)
    not ..8 because
    (rota|schedule|details|keys|dates|timetable|invoice|minutes)
    (no|not) <in-boss> ..3 (ask|asks|asked|told|made|makes|requires|wants)
    (it|that) took ..4 to make
    so here it is ..3 (and|with) ..3
    (send|write|tell|post|text) (you|her|him|them|in|over|round|back)? (the|this|some|these|a|my|your) ..2 (dates|form|forms|list|file|files|draft|report|link|details|invoice|photo|photos|number|parcel|money|key|agenda|minutes)
    (nobody|noone | no one | not | did not | has not | have not | had not | without being | without anyone | not because) ..4 (told|tell|asked|made|making|force|forced|ask)
    not (a)? ..3 that ..4 (told|asked|made)
    (showed|helped) me
    (was|were) right (to)? (tell|ask|make)
    (told|asked|wanted) (me|us) (not|never) to
    (she|he|they|everyone) (has|have|is|are|was|were)? right
    nobody|noone (has|had)? (told|asked|made)
    you (told|asked|wanted)
    made me|us (feel|realize|see|understand|think|want)
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

rule consider-it-said
  severity    error
  step        2
  message     This hands the apology over like a form that somebody wanted filled in.
  suggestion  What are you sorry for? Say that, to them.
  source      research 2.1 insincerity; gold guide
  even        reported
  match
    (let|may) (the|this) ..1 (record|minutes|log|file) (show|state|reflect|note) ..6 (sorry|apology|apologized|regret|contrition|contrite|remorse|sorrow)
    (consider|count|call) (one | an apology | it | this | that | mine | yourselves | yourself | me) ..2 (delivered|apologized|sorry|contrite|rendered|issued|chastened|told|humbled|repentant|remorseful)
    (this|that|it|which) (now|also|officially|surely|hopefully|probably)? (counts?) as (written | said | an apology | apologizing | one | sorry | done | an official | my apology | saying)
    you (have | got | now have) it (now)? in (writing | black and white | print)
    (there now | there you | there) ..2 (have|got) it in (writing|black)
    (magic | s | sorry | two little | three little | dreaded | holy) (word|words) ..6 (sorry|apologize|apologies|regret)
    (need|want|wants|needs|said|used|say|hear|demand|expect) (the|your|those) (magic|sorry|s) (word|words)
    (apology|sorry|grovelling) (tour|hour|season|form|quota|box|department|o'clock)
    me (down)? on (one|my|bended|both) (knee|knees)
    (are|is) (you|anyone|everyone|somebody) (filming | recording | getting this | taking notes | writing this down)
    (tick|check|cross|strike) (that|it|the|this|me)? ..2 (off|box|list)
    let it be (noted|known|recorded|said|written) (that)? ..2 (sorry|apologized|apologize)
    (word|apology|sorry|regret|statement) ..3 (has|have) (now|duly|hereby|thus|therefore) been (used|said|written|uttered|made|issued|delivered|given|offered|spoken|published|recorded)
    this is (me|us) being (sorry|contrite|humble)
    (consider|count|regard|take) (this | it | that | yourself | yourselves | itself | themselves | the matter) ..3 (said|done|delivered|sent|given|expressed|conveyed|added|cleared|told|apologized|apology|apologies|one|mine|theirs|file|something|satisfied|sorry|ticked)
    (consider|count|take) this (letter|note|message|post)? (to be | as) (an|my|the|one|mine|your)
    (consider|count|take) yourself|yourselves
    take (this | the following | it) as (one | mine | it | my apology | an apology | the apology | read)
    (here|so|there|and) (is|are|have) (your | ur | it is | the | di | their) ..2 (sorry|apology|apologies|grovel|note|paragraph|statement|video|word|words|moment)
    (here is | are | heres) (my|a|an|your|the|ur) (official|formal|written|required|obligatory|public|sad|big|little|very)+ (apology|sorry|statement|video)
    ^ (so|and|well)? there you (go | have it | are) ,
    there you (have | have got | got) (it|your|the|an)
    (sorry|apology|apologize|apologies|words|asked|wanted|wants|want|demanded|told|obliged|required|ordered|grovel|statement|insisted|insists) ..8 here (it is | goes | they are | we are | i am | you go | you are | we go) $
    here (it is | goes nothing | you go | they are | we are) $
    here (we are | i am) ..4 (doing|saying|apologizing|grovelling)
    this (is|be) (me|us) ..2 (apologizing | saying sorry | being sorry | grovelling | sorry)
    (apology|sorry|apologies|regret|remorse) (is|are) (hereby | herewith | now | duly)? (done|delivered|over|expressed|ticked|given|complete|attached|included)
    apology (done|over|complete|delivered|ends|ordered)
    (is|are) (hereby|herewith) ..2 (done|expressed|discharged|given|said|issued)
    which i|we (hereby|herewith|now|duly)? do ,
    (hereby|herewith) (which|do|so|expressed|discharged|done|tender|tendering|tendered|the)
    (i am | we are)? (required|obliged|asked|supposed|meant) to ..8 so (i am | here | this | consider | it | that | am | we | there | conveyed)
    hence (these|this|the) (lines|words|note|letter|message)
    (by popular demand | as ordered | as per usual)
    (i)? (have|having)? (now|duly)? (ticked|tick) (it | that | this | the box)
    frame it | have it framed | hang it (over|on|up) | gift wrapped
    (now)? i have done (my duty | my bit | my part | what ..3 asked | as i was)
    (now)? you have had (your|ur|an) apology
    take it or leave it
    it is (a|the)? (usual|customary|standard) ..3 (thing|practice|procedure|occasions)
  unless
    (not|never) ..3 (consider|take|standard)
    you do not have to take
    here it is (attached|again)
    (will|would|can) take it
    i (am|was) not asking
  flags
    I was wrong, apparently, so [consider it said].
    So [here's your apology].
    HR wants something on file, so please [take this as mine] or what.
    [this is me apologizing] ok
  passes
    Please consider it carefully.
    Here is the money I owe you.
    I don't ask you to consider it done.

rule happy-now
  severity    error
  step        2
  message     This asks for praise, or picks a fight, instead of meaning the apology.
  suggestion  Leave the question out; the apology has to stand without an answer.
  source      gold guide; research 2.1 insincerity
  even        reported
  match
    (does|will|would|did) (that|this|it) (cover it | do , | suffice | count , | satisfy | tick | do it for you | please you | do the trick | make you happy)
    (was|is|are) (that|this|it|i|we) (sincere|humble|sorry|nice|polite|contrite|apologetic|grovelling|remorseful|heartfelt|dramatic|grovelly|loud|clear|abject|sad) enough
    (do|would) you (want|need|like|expect|prefer) (me|it|us) (to)? (get|go|crawl|beg|kneel|grovel|write|bow|kiss|lick|roll|cry|weep|put) ..6 (knees|knee|blood|feet|glass|floor|ground|ring|boots|newspaper|calligraphy|tears|toga|sackcloth)
    (shall|should|must|want|need|will) (i|me) (to)? (get|go|crawl|beg|kneel|grovel|write|bow|kiss|lick|roll|fall|put) ..6 (knees|knee|blood|feet|glass|boots|newspaper|calligraphy|sackcloth|ashes|corner|sword)
    in (sackcloth|blood) (and ashes)? ,
    you (have|ve)? (won|win) (,|i|ok|okay|again|happy|sorry|congratulations)
    (hope|trust) (that)? (this|my|the) (apology|statement|sorry|letter|grovel|grovelling|message)? (meets|satisfies|suits | lives up to | is up to | pleases | reaches | fulfils) (your|ur|the|everyone|her|his|their) ..2 (standards|requirements|expectations|approval|satisfaction|highness|taste|specifications|liking|committee)
    do i get (a|my) (medal | cookie | gold star | prize | biscuit | certificate | receipt | sticker)
    (where|what) is my (medal | cookie | gold star | prize | biscuit | certificate)
    (is|was) (that|this) (any)? (better|ok|okay|enough|good) $
    are we done (here|now|yet)
    can i (go|leave|eat|play) now
    here comes (the|my|your|an|ur) ..2 (apology|sorry|grovel|statement|bit|part)
    (apology|sorry|word|words|statement) (that)? you have all been waiting
    sorry , ..2 (satisfied|happy|enough|better|pleased|content) $
    sorry (satisfied|happy|better|pleased|content) $
    you will be (pleased|delighted|glad|happy|relieved|thrilled) to (hear|know|learn|see)
    (enough|satisfied|happy|better|pleased) , $
    sorry ..3 (enough times | loud enough | humble enough | good enough)
    (you|everyone|everybody|all|ye)? happy now|then|yet ,
    (are you | are we | everyone | everybody) (happy|satisfied|pleased|content) (now|then|yet)? $
    , you (happy|satisfied|pleased|content) (now|then|yet)? $
    (are|is) you|everyone|everybody (happy|satisfied|pleased|content) (now|yet|then)
    is (that|this|it) (what|all) (you|everyone|everybody|they) (want | wanted | need | needed | were after | waiting)
    is (that|this|it) (enough | good enough | sorry enough | grovelling enough | sufficient)
    (is|that) enough or
    (that|this|it) (is|was) what you (wanted | needed | were waiting | were after) (to hear | right)?
    what you (all)? (want | wanted | need | needed | are waiting) (to (hear|read|see) | right)
    (you|ye) (have | have now | all)? (got|get|had) what you (wanted|want|ordered|asked|needed)
    (ok|okay|alright|fine|right|well|congrats|congratulations|internet)+ ..2 you (win|won | have won)
    you win ,
    hope (that|this|it|you) (pleases | contents | satisfies | suffices | are happy | is happy | are satisfied | makes you happy | feel | makes everyone happy | feel)
    (hope|trust) (that)? (this|that|it) (contents | satisfies | suffices | pleases | is the wording | is what | is enough | will do | keeps | makes)
    (that|this) (ought to | should) (do (it | the trick) | keep ..4 happy | satisfy | please ..3)
    (make|makes|made) (somebody | someone | everybody | everyone | you | them | yourself | you all) (all)? feel better ,
    satisfied now
    are you (done|finished|happy|satisfied) now
    (i|we)? hope (that|this|it) is ..2 enough
    (hope|trust) you are (happy|satisfied|pleased) now
    (word|words|wording|sentence|paragraph|apology|line|statement|sorry|grovel) (that)? you (all)? (wanted | were after | are after | ordered | asked for | are all waiting | were waiting | are waiting | have been waiting)
    you may (now)? (consider | frame | count | want to have)
    (want|need|like) (it | that | one | me to) (in blood | notarised | notarized | on my knees | grovel | to grovel | to crawl | on a plaque)
    well done ,
  unless
    not (happy|satisfied)
    (i|we|she|he|they|will|would|be|if|that|hope) (am|are|is|was|were|be)? (so|very|all|both)? happy now
    if you are (not)? (happy|satisfied)
    (let me know | tell me) ..6 (happy|satisfied)
    (little|she|he|they|one|dog) ..3 happy now
  flags
    There, [happy now]?
    I said it, [is that what you wanted]?
    [okay fine you win], sorry
    [hope that pleases] you
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
    (sorry|bad|soz|apologies|oops|apologize) (lol|lmao|lmfao|haha|hahaha|rofl|jk|xd|hehe|lolz|lulz|yawn|zzz)
    i (still)? stand by (every word | what i said | everything | my words | it) ..3 (sorry|apologize|apology|but|if)
    (apologize|sorry|apology) ..3 stand by (every word | what i said | everything i | my words)
    (regret|sorry) (about|for|that|only|just|mostly|really)* (getting | being | i got | i was | we got | we were | you found | you caught | it came) (caught|found|out|me)
    (sigh|eyeroll|groan|yawn|huff) ..3 sorry
    (say|said|leave) ..1 (sorry|apologize|apologized) (and leave it at that | and be done | and have done with it | for the tenth time | again for the)
    let us (just)? (say|pretend) (that)? (i|we) (am|are) sorry
    (pretend|imagine|assume|say) (that)? i am (very|really|so|terribly)* sorry (and|so|ok|,)
    (ok|okay|fine|alright|yes)+ you (got|caught) me
    yeah yeah ..2 sorry
    sorry but not (really | sorry | that sorry)
    not (really | that | all that | actually) sorry
    i (still|honestly) (think|believe|say|maintain) (i was right | i did nothing wrong | i was in the right | it was (fine|funny|right))
    ^ (fine | whatever | alright | ok fine | okay fine | ugh | well fine)+ (i|we) will (say|apologize|do|write|grovel)
    ^ sorry , (there|ok|okay|happy|done|next|now)
    ^ sorry ..2 (can|could|may) (we|i) (now)? (eat|go|get|have|please|leave|move|play|watch|continue)
    ^ (ok|okay|fine)+ (ok|okay|fine|sorry) ,
    i would do it (again | all over)
    ^ (ok|okay) sorry
    ^ (omg | ugh | god | oh | well | aw | bro | right | look | yeah | alright | all right | so | and | but)* (fine | k | whatever | ok ok | okay okay | yes yes | all right all right | alright alright | fine fine | ok fine | okay fine | ok lah | okay lah | okay o | jeez | jesus | ffs | sheesh | ugh | omg ok | omg fine)+ (i am | so | then | ok | okay | my bad | i|we | so i am | i am so)? <very>* (sorry | apologize | sorry ok | my bad | i said sorry)
    ^ (fine | whatever | ugh | omg | okay okay | ok ok) ..3 sorry|apologize
    ^ (ok|okay|alright|right|well)? fine ,
    ^ (k|ok|okay|fine|alright|right|aight|omg)+ (bro|man|dude|mate|lah|ok|okay|so)? (i am)? sorry ,
    sorry (lah|ok|okay|alright|already|then|innit|k|yeah)+ $
    (sorry|apologize) (all right | alright | ok | okay | k | happy | already | now) $
    i said (i am | i was)? sorry (ok | okay | already | alright | did not i | what)
    sorry (properly|nicely) $
    (i|we)? (guess|suppose|spose) (that)? (i|we) (am | are | owe | should | have to | must | ought | need to | could | can)  ..3 (sorry|apology|apologize|apologies)
    (sorry|apologies|apologize|bad) (about|for)? ..6 (i guess | i suppose | i spose)
    ^ (k|ok|okay|fine|there) done
    there (i | i have)? (said|done) it
    ^ (and)? there (i)? ..2 (said|done|finished|happy)
    there , (said | done | i said it | i have said it | now i have | read it | is the)
    yes yes ..3 sorry
    (all right | alright | okay | ok) i (admit|admitted|confess|confessed) it
    (grudgingly|reluctantly|begrudgingly | against my will | through gritted teeth)
    not that (i|we) (did | said | have done | meant) (anything | a thing) wrong
    not that it was (my|our) fault
    (though | even though | although) (i|we) did nothing wrong
    (get|getting) (this|it) over with ..2 (sorry|i|my)
    (sorry|apologize) ..3 get (this|it) over with
    sorry (i guess | whatever | bye | or | k | and all that | blah)
  unless
    (if|when|that|it|is|am|are|all|be|was|were|day|works) fine
    fine (art|words|print|line|thing|one)
    (ok|okay) so (yesterday|last)
    it is (fine|ok|okay)
  flags
    [Fine, I'm sorry].
    [omg ok sorry]
    [I guess I'm sorry] about the car
    [there I said] it
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
    (sorry|apologies|apology|apologize|bad|rude|hurt|offended|upset|feelings) ..8 or (whatever|something|wutever|wotever|wtv | what have you | some such | what not | whatnot | somethin)
    or whatever (you people | all | lot | guys want | collect | call | need | it is you ..3)
    (for | as for) whatever (the|my|this) (crime|sin|offense|charge)
    whatever (expression | apology | sorry | form of words)
    (and so forth | and so on | yada | blah | bla | all that jazz | you know the rest | you know the drill)
    (pick | choose | insert | imagine | fill in | cut and paste | copy and paste) (here|your|a|an|the|whichever|kindly|whatever|any)? ..4 (apology|sorry|sorrow|speech|words|remorse|heartfelt|regret|statement|name)
    insert (here|heartfelt|apology|your|sad|name|kindly)
    (cue|queue) (the|sad|violins|tears|tiny)
    (the|a|our|my|this) (standard|usual|template|stock|generic|obligatory|customary|mandatory|boilerplate|official) (apology|sorry|letter|text|apologies|statement|reply)
    (this|following) (sentence|letter|text|message|apology|statement|notice) (is|was) (part of | sent as | sent because | issued | required | generated | written by (our|the))
    my script
    mistakes (were)? made lessons (were)? learned
    sorry dot jpg
    (part|point|moment|bit) (where | at which | in which | when) (i|we|one) (look | says | say | cry | act | apologize | am meant | should | grovel | pretend)
  unless
    (money|cash|card|bank) or whatever
    not ..4 (standard|template|usual)
    (book|call|ring|email|write|send) or whatever
  flags
    I'm [sorry for shouting or whatever].
    [Insert apology] here.
    This is the [part where I look] sorry.
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
    (apparently|clearly|obviously|evidently|naturally | of course | as always | as usual | once again | so now | i guess | i suppose | i see | fine | okay | ok so)+ i am (the|a|your)+ (villain | bad guy | monster | devil | bad one | worst | evil one | black sheep | criminal | baddie | problem | big bad wolf | ogre | witch | wicked | antichrist | murderer | terrible | horrible | awful)
    i am (the|a|your)+ (villain | bad guy | monster | devil | bad one | evil one | black sheep | criminal | baddie | ogre | witch | antichrist) (here|again | as (always|usual|per) | now | then | in this | of this | apparently | obviously | once again | right)+
    (pardon|excuse) me (for not | if i (do|did|can|am|was|have|could) not | if i (dare|laugh|breathe|exist|speak))
    (forgive|excuse|pardon) me for (thinking|assuming|believing|expecting|hoping|imagining|supposing) (that)? (you|we|i|adults|friends|people|my|a|grown)
    (silly me | my mistake | my bad | how silly of me | more fool me | foolish of me) ,? (for|to|i)? (thinking|thought|assuming|assumed|believing|believed|trusting|trusted|expecting|expected|hoping|hoped|think|assume|believe|trust|expect)
    silly me ,
    how dare (i|we|anyone)
    how (terrible|awful|silly|rude|selfish|dreadful|cruel|wicked|evil|thoughtless|outrageous|shocking|monstrous) of (me|us) to (want | have | think | need | expect | assume | enjoy | laugh | breathe | exist | hope | believe | care | try | rest | sleep | help | feel | like | live | work | ask | tell the truth)
    (god|heaven|heavens|lord|goodness) forbid (that)? (i | we | anyone | anybody | somebody | someone | a | you | people | a person)
    (infinite|great|superior|boundless|vast|divine|immense|exalted) (wisdom|knowledge|taste|judgment|judgement|intellect|majesty|presence)
    i bow (before|to|down)
    (stand|go|sit) (and stand | and sit)? in the (corner|naughty)
    (go|fall) (and)? (fall)? on my sword
    oh the (horror|humanity|drama|tragedy|scandal|shame)
    (cotton wool | kid gloves | bubble wrap | velvet gloves) ,
    (wrap|handle|treat) ..4 (in|with) (cotton wool | kid gloves | bubble wrap | silk gloves)
    (run|clear|check|submit|pass) ..4 (jokes|sentences|words|thoughts|opinions|everything|messages) (past|with|by|through|to) (the|a|you|your|hr|committee|legal) ..2
    (ask | get | request | seek | apply for) (your | ur | written | the committee's | her | his)+ permission (before | next time | in writing | to) ..3 (breathe|speak|laugh|exist|blink|open|think|joke|sneeze|move)
    (my|our) (standards | honesty | humor | humour | jokes | success | opinions | directness | high standards | sense of humor | sense of humour | happiness | competence | frankness | expectations | existence | presence) (is|are|was|were|came|come|seem|seems|offends|upsets|offend|upset|threatens|bothers) ..3 (too|such|so|surprise|shock|you|beyond|over) ..2
    (regret|sorry) that my (standards|honesty|existence|happiness|success|humor|humour|opinions|directness|frankness|presence)
    (as|so) (perfect|good|clever|smart|wonderful|organised|organized|important|special|patient|sensitive|delicate) as (you|your|some|yours)
    (we | not everyone | not all of us | some of us) (can|could) (not)? (all)? be (as|so)? (perfect | saints | angels | geniuses | superhuman | like you)
    i am (of course | naturally | obviously | simply | just) (desolate|inconsolable|crushed|heartbroken|distraught|prostrate|devastated|shattered)
    (heartfelt|deepest|sincere|sincerest) (condolences | sympathies | commiserations | et cetera | blah | yada)
    for having (a (life|job|family|brain|heart|opinion|personality|spine|pulse | day off | sense of humor) | feelings | friends | fun | standards | opinions | needs | boundaries | expectations)
    (terribly | so | awfully | all | oh so | deeply) (traumatic|tragic) ,
    (sure|certain) it was all ..2 (traumatic|tragic|terrible|devastating|unbearable)
    sorry (that)? i am not (a | an | your | the | as | made of | perfect | psychic | some | good enough)
    sorry|apologize|pardon (me)? for having (eyes|ears|feelings|needs|opinions|friends|fun|doubts|standards|emotions|boundaries|taste|dreams|principles|questions|money|work)
    (little|widdle|wittle|tiny|precious) (feelings|ego|heart)
    guilty as charged
    mind reader
    sorry|apologize|pardon (me)? for (telling the truth | being honest | being right | speaking my mind | standing up | having standards | saying what | giving a damn | trying to help)
    sorry (that)? the (truth|facts|reality)
    sorry|apologize (that)? i (breathed|exist|existed|lived|blinked|cared|bothered | was born | am alive) ..2
    near (ur|your) (precious|perfect|sacred)
    whatever (it is | i did | i have done) this time
    sorry not sorry
    sorrynotsorry
    (not sorry | actually not sorry | not really sorry | not even sorry) ,
    i am (actually|really|honestly|totally)? not (actually | really | even | one bit | at all)? sorry
    sorry|pardon|forgive|apologize|excuse|apologies (me)? for (existing | breathing | living | caring | loving | trying | helping | wanting | needing | sleeping | eating | working | thinking | feeling | speaking | blinking | laughing | (being) (alive | human | born | happy | busy | honest | ill | sick | tired | poor | me | myself | normal | there | a human) | (not) (being) ..3 (perfect|psychic|rich|royalty|saint|robot|mindreader) | (daring|presuming|expecting) to | (having) (a|an|feelings|friends|fun|needs|emotions|standards|opinions|kids|children) ..4 | (not) (thinking|reading|bowing|worshipping|kissing) ..5 | (doing) my job | (wanting) a ..3)
    (sorry|apologize) (that)? (i|we) (have|had) (a (life|job|family|body|heart|brain|personality|sense) | feelings | friends | needs | other friends | standards | emotions)
    (sorry|apologize) ..3 (that)? (i|we) (am|are) (only | just | merely | a | an | not | such a | such | a mere)+ ..2 (human|perfect|good|rich|clever|smart|psychic|enough|robot|machine|saint|creature|princess|mindreader|fancy|sophisticated|as|monster)
    (sorry|apologize) (that)? (i|we) (did not | do not | can not | could not | did not and do not) (have more | read your mind | read minds | live up | bow | meet | walk on | worship | kiss)
    sorry (i|we) (cared | care | exist | breathe | breathed | love | loved | tried | bothered | offered | asked | spoke | helped | live | am alive | was born) ,
    (sorry|apologize) if my ..4 (are|is) not ..3 (enough|as)
    (sorry | apologies | forgive me | pardon | apologize) (me)? (to)? (ur|your|his|her|o)? (majesty|highness|honour|honor|holiness|lordship|ladyship|excellency|worship|royal|grace|perfection|worships)
    (your|ur|her|his|oh) (majesty | highness | honour | holiness | ladyship | lordship | royal standards | royal highness | mighty | fragile ego | delicate)
    (oh)? (mighty|great|wise|almighty|divine) (one|lord|lady|master|queen|king|<number>)
    humble servant
    sorry|apologize (that)? (i|we) (dared|presumed|ventured|even) (to|exist|spoke|asked|opened)
    sorry (that)? you are so (perfect|clever|special|important|precious|busy|superior|wonderful)
    your (precious|royal|delicate|fragile|sacred|lordly) (little)? (feelings|ego|heart|soul|sensibilities|sensitivities|self|nose|ears|eyes|highness|apology|time|schedule|plans|evening|party|friends|standards|image|car|phone|rules|reputation)
    sorry for being (such a | such an | a | an)? (burden | inconvenience | bother | nuisance | disappointment | human | honest | alive | a human) (to|on|in) you|your
    (sorrysies|whoopsie|whoopsies|sowwy|sorreee|sowry|soreee|soooorry)
    (so|sooo|very) sorry that (the|my|a|our|this|reality|facts|truth) ..8 (too much | more than you | too hard | not good enough | offends | hurts your)
    more than you could (bear|stand|take|handle|manage)
    (boo hoo | poor baby | poor you | poor thing | cry me a river | my heart bleeds | bless your heart | world's smallest violin | smallest violin)
    sorry (princess | snowflake | karen | queen | your royal | boss | master | sir yes | madam yes)
    (excuse|pardon|forgive) me for (having|not|being|daring|trying|wanting|living|caring) ..6 (life | job | feelings | perfect | breathing | opinion | human | job | fun | born | every second)
    i (was|am) so (evil|awful|terrible|horrible) to (feed|help|love|pay|raise|care)
    (grovel|grovelling) (to you | at your feet | before | some more | enough)?
    touching your feet
    mea culpa ..3 (whatever|happy)
    with (a|my) (cherry|bow|sugar) on top
  unless
    i am (the|a) villain again
    i (was|am) so sorry (that)? i (was|hurt)
    not as (good|patient|smart|clever)
    (not a | a) (better|native)
    was not sorry
    (not|never) (excuse|pardon) me
    (said|told|called) ..6 (princess|snowflake)
    not sorry enough
    i am not sorry (enough | for myself)
    because of my (child|illness)
    not (a)? bless
  flags
    Well, [sorry for breathing].
    [sorry not sorry]
    Well, [excuse me for having a life].
    [soz your highness] lol
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
    (sincerely|deeply|genuinely|truly)? (regret|sorry|apologize) ..4 (as per | as agreed with | as instructed by | on advice of)
    (apologize|apology|apologies|sorry|regret|regrets|statement) ..4 as (instructed|ordered|requested|demanded|required|directed|advised|commanded|told|agreed)
    as (instructed|ordered|requested|demanded|required|directed|advised|commanded|told) ..6 (apologize|apology|apologies|sorry|regret)
    to (satisfy|fulfil|fulfill|meet|discharge | comply with) (the|our|my|this) ..3 (terms|agreement|settlement|order|requirement|requirements|condition|conditions|obligation|ruling|judgment)
    (apologize|apology|sorry|regret|statement) ..6 as (your|my|the|our|his|her) ..2 (requested|demanded|wanted|asked|insisted|instructed|advised|ordered|wished|required)
    as (required|requested|ordered|advised|instructed|directed|demanded|stipulated|prescribed|obliged) (by|under)
    (apologize|sorry|apologies|apology) ..4 as (you|they|he|she) (have|has)? (wished|wanted|asked|ordered|demanded|requested) (it|this|for)? ,
    as per (our|the|your|company|standard|school|club|section|clause|terms|agreement|policy|procedure|instructions)
    (per | under | pursuant to | in accordance with | in line with | in compliance with | in fulfilment of | in fulfillment of | following | according to) (the|our|this|a)? ..2 (settlement|agreement|judgment|judgement|ruling|order|procedure|section|code|terms|stage|instruction|undertaking|regulations|decision|verdict|bylaws|clause|policy) ...16 (apology|apologize|apologizes|apologies|sorry|regret|regrets|remorse|words)
    (apology|apologize|apologies|sorry|regret) ..6 (per | pursuant to | in accordance with | in line with | in compliance with | as required)
    pursuant to
    (settlement|ruling|judgment|judgement|agreement|order|law|laws|regulator|court|tribunal|code|policy|procedure|ombudsman) ..3 (requires|require|required|obliges|oblige|insists|demands|prescribes|stipulates|provides|asks)
    (required|obliged|ordered|compelled|bound) (by|under) (law|the|our|a|terms|section|contract|court)
    required by it is terms
    without (any)? admission (of)?
    (since|because|as) (the|an|our|my|apparently) ..4 (insists | requires | demands | wants it | will not)
    (made|is|was) (a)? condition (of|for|that)
    on condition that
    (herewith|hereby) i|we (apologize|express|issue|tender|offer|extend|wish)
    (hereby|herewith) (issues|issue|tender|tenders|tendering|extend|extends|publishes|states|express|expresses) ..3 (apology|apologies|regret|regrets|sorry)
    i am obliged to (leave|say|include|add|write|send|publish|inform)
    (happy to | glad to) (correct the record | use it | do it again)
    word (sorry)? would be (helpful|useful|wise|prudent)
    (lower|keep|settle|cool|calm) the (temperature|peace|waters|internet)
    (so i can | so that i can | or i can not | or we can not | to get) ..3 (tick | renew | get my | get back | let me back | keep my | go on the)
    (or i | or we) (can not | am not | stay | will not | lose)
    done my duty
  unless
    not (as)? (required|because)
    (taxes|tax|form|id|proof|refund|payment|deposit|fees|receipts) ..6 required
    as requested (in | here | i have attached | attached | the | i)
    as agreed i (will|have)
    will (publish|pay|report|send|return|refund)
  flags
    [As required by] the code of conduct, sorry.
    This is issued [pursuant to] the settlement.
    The company, [without any admission of] fault, says sorry.
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
    (sorry|apologize|apology|apologizing) ..3 if (it|that|this|you) (shuts|keeps|gets|stops | helps you | makes (you|her|him|them|everyone|mum|people) (happy | feel better | shut up | stop | go away) | will (shut|keep|get|stop|make|please))
    (since|because|as|if) (you|everyone|they|she|he|people) (need | needs | want | wants | demand | demands | insist | insists | require | requires | so badly need) (the | an | a | some | to hear | it | me | one | on | your) ..4 sorry
    (i|we) (suppose|guess|gather|assume|hear|imagine) ..6 (called for | in order | expected of me | due)
    if (an apology | a sorry | sorry | saying sorry | the word | grovelling | an apology) (is|be|helps|makes|was|were|gets|means|keeps) ..3 (what|you|it|them|that|necessary|needed|required|takes)
    if (it|that|this) (helps | helped | makes | would make | pleases | keeps | will keep | shuts | gets | means | matters) (you | anyone | the peace | things | everyone | him | her | them | that much)? ..5 (sorry|apologize|apology|hear|better|peace|happy|quiet|screwed)
    if that is what (you|everyone|they|it|people) (want|wants|need|needs|takes|require) (to hear)?
    (since|because|as) (that|it|this) (seems|appears) to be (what|the|expected|necessary|required)
    (since|because|if) (apparently)? (that|this|it) (is|seems) (apparently)? what (you|everyone|everybody|they) (wants|want|need)
    you (want | wanted | demanded | asked for | insist on | require) (me to (say|grovel|apologize|beg|crawl) | to hear (sorry|it) | it in writing | one in writing | the (word|sorry) | an apology | a sorry | sorry) ...12 (so|here|there|fine|sorry|consider)
    should you (require | want | need | wish | insist on) (me | an apology | it | one) ..6 (consider|said|here|sorry)
    gets you|everyone|them|her|him off my (back|case)
    (just)? to (keep|restore) (the|some) peace
    (in order)? to have peace
    (say|saying|said|apologizing|apologize|sorry|apology) ..5 to (shut|keep) (you|them|everyone|him|her) (up|quiet|happy)
    (for|to) (the sake of | keep) (peace | a quiet life)
    for a quiet life
    (everyone|everybody|they|apparently|people|internet) ..3 (wants | want | needs | expects | is waiting for | gets) (me to apologize | an apology | it is apology | a sorry | a grovel | me to)
    (apparently | supposedly | it seems | it would seem | i hear | i gather) ..2 (i|my|we) ..6 (ruined|offended|caused|hurt|upset|said|did|am|owe|tears|insulted|monster|villain|crime)
    (i|we) ..2 (apologizing | saying sorry | writing this | doing this) (just|only)? (to|because|so) (keep|shut|she|he|they|mum|everyone|the|my|that|everybody)
    sorry ..2 since (you|apparently|that|everyone)
    would look (well|good|nice|better)
    good (business | pr | optics | for business)
    everyone is on my case
    season for
  unless
    (not|never) ..3 (to keep | want to | just to | asking)
    if it helps (i can | i could | you can | we can | at all | to)
    (what|when|where|how) (do|did|would|will) you want
    if you want me to
    (tell|told|asked) me what
  flags
    [If an apology is what you] want, you can have one.
    Okay, [you want me to say sorry, so sorry].
    [I'm only doing this to keep] the peace.
  passes
    If it helps, I can come on Sunday with the van.
    What do you want me to do with the key?
    If you want me to leave, I will.
