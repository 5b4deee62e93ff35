# Repair: what was done, or is offered, to put it right.
strengths repair

# --- words of this file ----------------------------------------------------------
verbs re-fix       pay/paid/paid repay/repaid/repaid refund replace repair fix correct restore return reimburse compensate credit cover deposit transfer rebook rebuild/rebuilt/rebuilt reinstate withdraw/withdrew/withdrawn retract recall revert delete remove reverse rewrite/rewrote/rewritten redo/redid/redone reissue reprint waive clear settle mend resend/resent/resent reschedule republish re-run recover donate undo/undid/undone amend pulp patch swap/swapped/swapped/swapping replant resolve rectify sort collect polish retrieve contact notify resign apologize order book arrange clean organise organize forfeit relabel release update change attach enclose suspend reimburse rerun cancel/cancelled/cancelled/cancelling hand
verbs re-do        pay/paid/paid repay/repaid/repaid refund replace repair fix correct restore return reimburse cover rebook rebuild/rebuilt/rebuilt retract revert delete remove redo/redid/redone resend/resent/resent mend clean drive/drove/driven bring/brought/brought take/took/taken send/sent/sent tell/told/told write/wrote/written ring/rang/rung call ask make/made/made buy/bought/bought order book get/got/got put/put/put/putting come/came/come help sort collect speak/spoke/spoken give/gave/given do/did/done swap/swapped/swapped/swapping credit transfer finish add post deal update sit/sat/sat mow cook plant drop/dropped/dropped/dropping pick knock waive contact look teach/taught/taught reply chase push go/went/gone show work handle email mail sell/sold/sold carry attach step sign resign rerun arrange transfer settle draw let/let/let/letting announce delete
verbs re-mend      scrub/scrubbed/scrubbed mop/mopped/mopped sweep/swept/swept hose vacuum wash iron sew/sewed/sewn stitch glue tape plant weed sand varnish weld solder tune rehang/rehung/rehung refit/refitted/refitted refill restock reset/reset/reset/resetting reprint retype patch hotfix yank revoke unblock unlock reopen reship venmo paypal zelle wire transfer cashapp repay/repaid/repaid refund reimburse replace repair mend fix correct restore return reinstate retract revert rebook redo/redid/redone resend/resent/resent rewrite/rewrote/rewritten rebuild/rebuilt/rebuilt reissue recall credit compensate fetch salvage retrieve recover rake shovel polish tidy undo/undid/undone rehire rebase upload courier
nouns re-money     refund money price fee fee cost cost amount fare deposit balance voucher credit compensation cash sum fine bill damage deductible postage rent receipt reimbursement discount wage salary payment invoice royalty/royalties ticket deposit pence quid
class re-adv       so also then just already now personally myself ourselves gladly happily immediately straight today tonight tomorrow again all both only fully completely as-well since still definitely certainly absolutely soon directly properly first finally even separately each right publicly yesterday in full every too to really in-full obviously
class re-you       you u ya ye yous
class re-det       your ur yr the a an my our his her their every each all both that this it them these those two three four five ten one any what some another half everyone everybody
class re-rel       mother father mum mom dad sister brother wife husband boss board team editor landlord uncle aunt parents family neighbours police bank insurance school teacher club council committee court client clients customer customers paper press hospital doctor chair hr examiners group class guests cousins contractor jeweller jeweler buyer manager director federation authorities passengers households others lads friends everyone all
verbs re-offer     pay/paid/paid repay/repaid/repaid refund replace repair fix correct restore return reimburse cover compensate rebook rebuild/rebuilt/rebuilt retract revert delete redo/redid/redone resend/resent/resent mend clean settle withdraw/withdrew/withdrawn transfer credit waive swap/swapped/swapped/swapping retake/retook/retaken donate hoover reissue reprint republish rewrite/rewrote/rewritten reinstate resign patch chase babysit recall re-run contact arrange sort
class re-not-told   you u it this that myself ye ya so me nobody a before her's
phrase re-have     ((i | we) (<re-adv>)* (have) (<re-adv>)*)
phrase re-will     (ill (<re-adv> | happily)* | (i | we) (<re-adv>)* (will | would | can | could | shall | (am | are) going to | (am | are) gonna | gonna | would like to | would love to | want to | would be happy to | would be glad to | am happy to | are happy to | am ready to | intend to | should like to | propose to | propose we | offer to | plan to | must) (<re-adv> | happily | be happy to | be glad to)*)
class re-sure       refunded repaid restored replaced reinstated credited waived rebooked reimbursed recalled withdrawn compensated deducted redone rebuilt re-run repaired reissued reprinted retracted
class re-undone    refunded repaid restored corrected replaced reinstated credited waived rebooked reimbursed recalled withdrawn deleted paid returned removed reverted fixed repaired amended retracted rebuilt compensated ordered booked reopened posted resent sent printed transferred donated deposited cancelled suspended exchanged released patched swapped re-edited pulped recovered reposted redone rectified redressed
class re-act       take leave keep delete remove wipe hold open reopen go run put restore read mark minute let lift change pull give show return pay move print add withdraw clear reinstate see correct replace fix mend publish

# --- done by the writer ------------------------------------------------------------

rule have-put-right
  step        4
  message     You have already done something to put it right.
  source      article, step 4 (make it right); research 2.2 repair
  match
    {re-have} <re-fix.pp> (<re-adv> | off | up | out | down | back | from | to | for)* (him|them|her|half|<re-det>|<re-you>|<number>|<name>|<re-money>|what|in|with)
    {re-have} <re-mend.pp> (<re-adv> | off | up | out | down | back)* (it|them|you|u|your|ur|the|him|her|half|all|every|my|a|an|both|one|<number>)
    {re-have} had (it | them | (your|the|a) _) (<-ed>|cut|put|redone|rebuilt|rewritten)
    {re-have} got (it | them | the _ | a _) (<re-adv>)* (back|held|booked|fixed|mended|cleaned|replaced|repaired)
    {re-have} (added|credited) <name> (and | , | to | as | $)
    {re-have} given (<re-adv>)* (you|him|her|them|it) (<re-adv>)* (back|the|your|full|all)
    {re-have} (resigned | (stepped|stood) (down|aside|back))
    i|we am|are (<re-adv>)* (paying | replacing | refunding | covering | returning | recalling | crediting | ordering | phoning | giving up | giving back | donating | sorting | rebuilding | restoring | correcting | taking <number> off | making financial | putting it right | fixing | rebooking | retracting | withdrawing | reimbursing | making a donation | contacting | re-running | resending)
    i|we (<re-adv>)* (deleted|wiped) (it | them | that | the _) (off|from)
    ^ (<re-adv> | , | ok | have)* (reverted|refunded|replaced|restored|fixed|rebooked|repaid|reinstated|corrected) (it|them|the|your|you|both|all)
  unless
    ^ fixed ..1 the
    booked (the)? ..4 (in for | of us)
    (water|gas|electricity|phone) bill
    clause|contract|terms|highlighted
    (attached|enclosed) (a|the|some) (copy of)? (the|a)? (photograph|photo|picture|card|map|form|copy|agenda|minutes|brochure)
    contacting you
    booked the (italian|chinese|indian|thai|restaurant|table|place|<name>)
    as (demanded|requested|ordered|instructed|required)
    patched (it|this|things) up
    (if | whether | what | until | when | before) (i|we) have
    (two|three|four|five|six|many|several) times
    rewritten|socials|class
    i|we have booked (a|the|us) (day|table|room|flight|flights|ticket|tickets|holiday|hotel|session)
    i|we have cancelled
    booked (for|in)
    voucher
    for the (last|past) ..1 (years|months)
    i|we have paid (for it | the price | enough)
    have handed
    (from now on | from here on | before then | every (week|sunday|month))
    reminder|reminders|counsellor|counselor|therapist|therapy|course|app|apps
    i|we am|are retracting
    when i had
  flags
    [I have replaced the] glass in your greenhouse.
    [We've withdrawn the] whole leaflet.
    [I've scrubbed the] marks off your wall.
  passes
    I've put up with a lot this year.
    You paid me back in June.
    I've rewritten this letter four times.

rule brought-it-back
  step        4
  message     You have brought, sent or bought what puts it right.
  source      article, step 4 (make it right); research 2.2 repair
  match
    {re-have} (put|sent|posted|handed|taken|brought|moved|dropped|transferred) (<re-adv>)* (<re-you>|<re-det>|<number>|<re-money>|him|her|half) ..5 (back | to (you|your|her|him|the) | in (your | his | her | writing to) | (in|inside) (the|a) (post|box|parcel|envelope|window|wallet) | on your | for you | through your | into | at the top | under your | lock)
    {re-have} (taken|put|pulled) (<re-adv>)* (it | them | (the|my|your|a) ..2) (down|up|back|off)
    {re-have} (put|brought|sent) (<re-adv>)* (a (lock|card|note|post|notice|correction) | each | the (true|full|right|real|whole) | (him | her | them | you | the _) (a|the|<number>|<re-money>))
    {re-have} (bought|ordered) (<re-adv>)* (<re-you> | one | another | it | them | (a|the) (new|replacement|same|box) | two)
    {re-have} sold (the|my|our)
  unless
    voucher for (that|the)
    where (i|we) have put
    (put|taken) my (hands|hand|fingerprint|name)
    (if | whether | what | until | when | before) (i|we) have
    i|we have (put|taken) (you | myself | to my | up | off | on | everything)
    (in|into) (a|an) (bad|awful|hard|difficult|impossible) _
    behind (me|us)
    (satnav|licence|blame|responsibility|advantage|position)
    off you
    have just bought
    (a|my) (leave|break)
    on your (shoulders|own)
  flags
    [I've put the money back] in the tin.
    [I have bought you] a new one, it comes on Monday.
  passes
    I have put that behind me.
    I've bought bread off you for years.

rule asked-them-to-undo-it
  step        4
  message     You have asked somebody to put it right.
  source      article, step 4 (make it right); research 2.2 repair
  match
    {re-have} asked (<re-adv>)* (<re-rel> | it | them | him | her | (the|my|your|each|an|a|all) ..6 | <name> ..1) to (<re-adv>)* <re-act>
    asked (him | her | them | all ..) to (delete|remove|restore|withdraw|correct|wipe) (it|the|that|them)
    {re-have} asked (that|for) (my | the | your | it | them | all) ..6 (go | goes | be | is | back | removed | paid | correction | copy | lifted | given | reopened)
    {re-have} asked ..3 whether
    i|we asked (<re-adv>)* (<re-rel> | them | him | her | (the|my|your) ..2) to (delete|remove|restore|withdraw|correct|wipe)
    {re-have} (had|got) (<re-adv>)* (<re-rel> | him | her | someone | <name> | a _) to (delete|remove|take|fix|come|mend|change|replace)
  unless
    impossible|weekly|monthly|sampled|spot-checked
    whether ...12 (say to|hear) me
    (open|meet|willing|minutes|evening)
    (act|check|chair|stop|remind|cut|see|hold) (me | as | that i | to me)
    see that
    (leave|let) me
    (when|if|before) (i|we|you) asked
  flags
    [I've asked the club to take] the photo off the site.
    [I have asked for the fine to be lifted].
  passes
    I've asked my sister to check me every week.
    I asked you twice already.

rule told-them-the-truth
  step        4
  message     You have told the people concerned what really happened.
  source      article, step 4 (make it right); research 2.2 repair
  match
    i|we have (<re-adv>)* (told|rung|phoned|emailed|messaged|telephoned|contacted|called|texted) (<re-adv> | of | each | all | both)* !<re-not-told> ...10 (truth | true | what (i|happened|really|you|was) | that (it|the|you|your|nothing|my|his|viv|they|what) | it was | it is | you | your | why i | the same | my fault | to (explain|say|apologize) | not to | saying | in person | her | him | i was | and (asked|told|said|explained|reported))
    (i|we) (<re-adv>)* (told|messaged|texted|emailed|rang|rung|phoned) (her|him|them|everyone|<re-rel>|my|your|the|ur) ..3 (i lied | i had lied | it was me | it was my | i was wrong | the truth | i made it up)
    i|we have (<re-adv>)* (written | apologized | spoken | been | gone | reported it | reported myself) (<re-adv> | this | it | separately | privately)* to (<re-adv>)* (!<re-not-told>)
    i|we (<re-adv>)* (rang|called|emailed|phoned|telephoned|messaged | wrote to | spoke to | texted | visited | went to) (<re-adv>)* (him | her | them | the | everyone | my | <name> | <re-rel> | both | each | all | your) ..8 (the truth | correction | was wrong | my mistake | my fault | was me | not true | untrue | a lie | (asked|told) (him|her|them) to (keep|leave|take|remove|stop|delete) | apologized | what (i did | really | happened) | to correct | withdraw)
    (and|n) (<re-adv>)* (told|asked|rang|emailed|messaged|phoned) (<re-adv>)* (him | her | them | everyone | all | the (group|team|lads|others|board|client|boss|police)) ..3 (to (delete|remove|keep|leave|take) | not to | it (was|is) | that (it|i) | what i | the (whole|truth|real) | in writing)
    (will | going to | gonna | can | could) (<re-adv>)* (tell | ring | call | email | write to | message | phone) (<re-adv>)* (him|her|them|your|the|everyone|<name>|my) ..6 (truth | it was me | in person that | what i did | i lied | to correct | not true | i was wrong | my mistake | my fault)
  unless
    been to see
    (asked for|expect|want) no (answer|reply)
    told ..4 that (you and i | you are | you will)
    told (my (children|kids|mother|wife|husband) | (everyone|everybody|people) (that)? it was)
    spoken to ..3 and (he|she|they) (says|say|said|tells)
    (matter|case) is with (them|him|her)
    only (speaking|joking|doing|trying)
    i|we have (<re-adv>)* (told|called) (you|u|myself|people|reporters)
    i|we (<re-adv>)* told (you|u|myself)
    (if | whether | when | for which) (i|we)
    i|we have been to (hell | the (bottom|moon|doctor))
    (times|sponsor|jealousy|counsellor|therapist)
    (you|they|he|she) (told|rang|called)
    that was a lie
    not to let me
    told the story
    free not to
    should have
    (i|we) (will|shall) not|never
  flags
    [I've told your cousin who really chipped the vase, and what i] said.
    [I rang the school and told them what really] happened.
  passes
    I've told you before that I was busy.
    I rang my mother on Sunday.

# --- being put right -----------------------------------------------------------------

rule it-has-been-done
  step        4
  message     You say what has been put right.
  source      article, step 4 (make it right); gold guide (statements)
  match
    (has|have) (<re-adv>)* been (<re-adv>)* <re-undone> (<re-adv> | back)*
    (is|are|was|were) (<re-adv>)* (refunded|reimbursed|credited|reinstated|repaid|waived|rebooked|compensated)
    (will|shall|to|is|are) (<re-adv> | of course | be | being)* <re-sure>
    (will|shall|to|can|is|are|been) (<re-adv> | of course)* (be)? (<re-adv>)* (paid back | paid in full | made good | put right | sent back | given back | handed back | opened to you)
    (has|have|is|are|been) (<re-adv> | since)* (brought back | put back | sent back | put (right|straight) | taken (down|off) | struck out | given back)
    (charge|charges|payment|fee|fine|ban|decision|order|cancellation|debit|fare) (<re-adv>)* (has|have|was|were|is|are) (<re-adv> | been)* (reversed|cancelled|lifted|overturned|dropped|struck|waived|undone|revoked)
    (post|page|thread|clip|video|tweet|film|photo) (is|are) (<re-adv>)* (down|gone|deleted|withdrawn | taken down)
    (the|my|all|both|these|those) ..6 (is | are | have been) (<re-adv> | now)* (deleted | withdrawn | taken down | removed | pulled)
    (restore|restores|restored|reverts) (all|the|every|your|it)
    (all)? tests passing
    (correction|retraction|clarification|fix|patch|revert|hotfix) (<re-adv>)* (appears | runs | is (in|up|live|merged|printed|published|out) | has (landed|merged) | will (appear|run))
    <number> (, | which)? (is out | is up | is live | out (today|now) | has the (old|fix) | fixes | restores | reverts)
  unless
    bug (in|that|which)
    allegation|accusation
    once (the|your) (review|post|comment)
    (i|we) (<re-adv>)* have (<re-adv>)* been (<re-adv>)* (sent|paid|cancelled|suspended|printed)
    (thing | easy | simple | hard | able) to put right
    had to be
    been (fixed|repaired|restored|corrected) by <name>
    who had
    (not|never) (<re-adv> | be | been | yet)* (refunded|paid|restored|replaced|returned|fixed|back)
    (should|could|would) have
    (which|that|until|once|if|when|unless) ..3 (has been | have been | is | are) (<re-adv>)* (met|fixed|paid|corrected|cleared|accepted|resolved)
    by (mistake|accident|the)
    shall|will expect
    (i|we) (told|said|promised|assured|thought|trust|expect|believe|insist|demand)
    been (informed | removed from | restored to | returned at | removed from)
    (so | so please) do not|stop
    guarantee
    (spoken|context|confirm|ask|asking|need|caution)
    apology is in order
    (is|be) withdrawn from sale
  flags
    Your deposit [has been refunded].
    Since last night the [post is gone].
  passes
    The damage was done long before that.
    Your order has shipped and should reach you on Friday.

rule money-and-costs
  step        4
  message     You pay what it costs to put it right.
  source      article, step 4 (make it right); gold guide (statements)
  match
    (get|gets|receive|receives|given|have|claim|for|is|issue|issuing|offer|offering|process|processing|request) (<re-adv> | a | the | your | their | his | her | this | full | partial | complete | every | all)* (refund | money back | deposit back | fee back | fare back | ticket price)
    refunds (<re-adv>)* (will | are | have | can | go | went | start | for)
    (will|should|to) (<re-adv>)* be (in your (account|bank|inbox) | on your (card|account|statement) | back (on your | in your | with you) | free of charge | handed to you | delivered (by|to|free) | planted | paid for)
    (at | on | out of) (our|my) (own)? (cost|expense|dime|tab|pocket)
    (free of charge | without charge | no charge | free of cost)
    (your|ur|the|his|her|full|a) (<re-adv> | full)* (refund|refunds|replacement|money|cheque|voucher|deposit|fare|fee|price|payment|rental|credit) ..3 (is on | is in | is back | are back | went | goes | comes | went out | has gone | is booked | on its way | goes back | of (£ | $ | €)?<number>)
    (is|are|goes|went|go|going|gone) (<re-adv>)* back (in|into|on|to) (your|ur) (account|card|bank|tin|jar|pocket|wallet)
    (off | from | taken off) (your|ur|our|the) (next)? (rent|bill|account|invoice)
    <number> (is | goes | went | will be | comes) (<re-adv>)* (in|on|back|with|to|off) (your|ur|you|u|the)
    (can|will|may) (<re-adv>)* (go back to !being | be returned | have the (full)? (price|money|fee) | claim | have <number>)
    (bill|tab|cost|costs|fine|repair|damage|taxi|vet|room|invoice|hotel) (<re-adv> | bill | and .. )* (comes to (us|me) | is on (us|me) | are on (us|me) | is paid | on (us|me))
    (send|bring|give) (me|us) (the|any|your) ..4 (bill|bills|receipt|receipts|quote|invoice)
    (tell|send) (me|us) (a price | the amount | how much | the price | the cost | what (it|the|you|i) .. (cost|costs|owe|paid))
    (will|shall) (<re-adv>)* (get|receive) (<re-adv>)* (<number>|one|two|three|six|twelve|a|the|their|your) ..3 (free | for free | back)
    (is|are) refunding (you|him|her|them|everyone|all)
    (i | we) (<re-adv>)* pay (you back | half | him back | it back | the | whatever)
  unless
    could be ..3 (free of charge | without charge)
    on the drive
    ride|rides|seat|seats|entry|admission
    laptops|items|goods|orders may be returned
    (request for | over | about) (a|the) refund
    went on (the|horses|drink|cards|betting)
    expect|handshake
    (no refund | refunds are not | refund policy)
    (demand | demanded | want | asked for) ..3 refund
    (once|if) the review
    (voucher|refund) ..6 (once|if) you (post|comment|review)
    (pay|paid) the (price | bill for)
    (i|we) (told|said)
  flags
    We are having the gate mended [at our expense].
    Everybody who bought one can [get a full refund].
  passes
    There's no refund for late orders.
    I paid the price for that.

rule it-is-on-its-way
  step        4
  message     You say what is on its way to put it right.
  source      article, step 4 (make it right); gold guide (statements)
  match
    (an|a|the) (engineer | plumber | crew | joiner | glazier | electrician | cleaner | technician | mason | surveyor | sitter | courier | arborist | repair (dude|man|guy) | glass guy | tutor) ..4 (is | will | comes | coming | booked | can | by appointment)
    (new|corrected|updated|revised|replacement|proper|right) (one|ones|version|copy|copies|table|file|invoice|statement|figures|certificates|nomination|panel|plate|screen|key|certified|grades|size|set) ..5 (attached | enclosed | on (its|their|your|the|top) | in the post | up | below | online | by courier | went out | have been | has been | are online)
    attached (is|are)
    here you go
    (is|are) (<re-adv>)* (in the (post|parcel|envelope) | on (its|their) way (back | to you) | in your (account|letterbox|tray))
    (i|we) (<re-adv>)* (enclose | am enclosing | are enclosing)
    (is|are) yours (if|whenever|instead)
    (new|replacement) one (<re-adv>)* (is|will|comes)
  unless
    outstanding|overdue|unpaid
    for your convenience
    post room
    your (order|parcel|delivery|booking|ticket) (is | has been | will be)
    (not|never) (<re-adv>)* (ready|available|back)
    help is on
    you go (again | on)
    sorry
    (answering|report)
    (the|this) courier is
  flags
    The cheque [is in the post].
    [A plumber will] be with you at nine.
  passes
    Your order is on its way to you.
    Here you go again.

# --- offered ---------------------------------------------------------------------------

rule will-put-right
  step        4
  message     You say what you will do to put it right.
  source      article, step 4 (make it right); research 2.2 repair
  match
    {re-will} <re-offer.base> (<re-adv> | off | up | out | down | back | for | to | from | over | in | on | with | at)* (<re-det>|<re-you>|<number>|<name>|<re-money>|him|her|what|whatever)
    {re-will} (take|drive|bring|get|make|buy|order|book) (<re-you>|your|ur|them|her|him) (<re-adv>)* (to|there|back|a|an|the|new|another|some)
    {re-will} (send|give|bring|pay) (<re-you>|them|her|him) (<re-adv>)* (back | it back | them back | the (money|rest|full|cost|difference) | a (new|replacement|refund|copy) | another | half | <number>)
    {re-will} (look into | go over | sort out | chase) (<re-adv>)* (it|this|that|the|your)
    {re-will} do my best to (go|review|fix|get|finish|return)
    {re-will} reply (on|to|by)
    (^ | , | i | we | am | are | be | and | but | have) (<re-adv> | more than | very | quite | willing)* (willing|happy|glad|ready|prepared|offered) to (<re-adv>)* (replace | repay | refund | reimburse | make (amends | it right | things right) | fix | put (it|this|things) right | pay | cover | correct | clean | rebuild | restore | redo | compensate | tell (him|her|them|your) | ring | help | write | look (at|into|over|after|for) | drive | talk first)
    let (me|us) (<re-adv>)* (pay|replace|fix|cover|refund|redo) (it|you|for|the|your|this)
    please revert
    i|we (must | will | want to | can) (<re-adv>)* put (it|this|things) right
    i|we will teach (you|them|him|her)
    (i | we) think we should (just)? (delete|revert|fix|remove|change)
  unless
    can|could (now | all)* return to
    when it suits
    hope
    as soon as (practicable|possible)
    (not|does not) suit|suits
    no trouble
    offered to help
    kindly offered|agreed
    {re-will} (not|never)
    (make|made|making) it up to (you|u)
    (if|when|until|before|so) (i|we) (can|could|had|would|will)
    (said|told|myself) ... (i|we) (will|would|had)
    (from now on | from here on | next time | in future | (every|each) (sunday|monday|friday|week|day|month|time) | again)
    can only
    would (have|never)
    (somehow | later | whenever | trust me | at some point | him something)
    (you|she|he|mother) offered
    (would|will|can) you
    work with
  flags
    [I'll replace the] tyres.
    [We will refund all] of the tickets by Friday.
  passes
    One day I'll make it up to you, you'll see.
    I'd like to take a minute of your time.

rule asks-how-to-mend
  step        4
  message     You ask the reader what would help.
  source      article, step 4 (make it right); research 2.2 repair
  even        negated
  even        conditional
  match
    how (can|could|do|should) (i | we) (<re-adv>)* (make|put|set|fix|repair|mend) (it|this|that|things|what|amends|up)
    ^ (so|and|please)? what (would|can|could) (<re-adv>)* (help|mend|fix|make) (you|it|this|things|most|now)
    (anything|something) (else)? (that)? (i|we) can (<re-adv>)* (do|fix|mend|replace) (to|for|about)
    (would you | do you) (<re-adv>)* (like|prefer|want|rather) (me | us | i | we) (to)? <re-do.base>
    (can|could|may) (i | we) (<re-adv>)* (pay | replace | fix | cover | make it right | make this right | buy you | clean | put (it|this) right)
    if it would (help | be useful | be of use | be any) ..3 (i|we) (will|would|can)
    if (you|u) (want|need|like) (me|us) to <re-do.base> ...10 (i|we) (will|can|would)
    happy to talk .. (first thing | whenever)
    (i | we) (want to | would like to) know (<re-adv>)* what (i | we) can (<re-adv>)* do
  unless
    what (more|else) (can|could|do)
    (feel|hear|talk|meet|leave|come|listen)
    (forgive | move on)
    (can|could) (i|we) help it
    say it
  flags
    [How can I make this] right?
    [What would help you] most now?
  passes
    What more can I do than say sorry?
    How do I make her stop?
