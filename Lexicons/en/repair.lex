# Repair: what was done, or is offered, to put it right.
strengths repair

# --- words of this file ----------------------------------------------------------
verbs re-fix       pay/paid/paid repay/repaid/repaid refund replace repair fix correct restore return reimburse compensate credit cover deposit transfer rebook rebuild/rebuilt/rebuilt reinstate withdraw/withdrew/withdrawn retract recall revert delete remove reverse rewrite/rewrote/rewritten redo/redid/redone reissue reprint waive clear settle mend resend/resent/resent reschedule republish re-run recover donate undo/undid/undone amend pulp patch swap/swapped/swapped/swapping replant resolve rectify sort collect polish retrieve contact notify resign apologize order book arrange clean organise organize forfeit relabel release update change attach enclose suspend reimburse rerun cancel/cancelled/cancelled/cancelling hand
verbs re-tell      tell/told/told ring/rang/rung call phone write/wrote/written email mail message text ask speak/spoke/spoken post inform telephone contact report explain admit confess announce correct notify say/said/said visit
verbs re-do        pay/paid/paid repay/repaid/repaid refund replace repair fix correct restore return reimburse cover rebook rebuild/rebuilt/rebuilt retract revert delete remove redo/redid/redone resend/resent/resent mend clean drive/drove/driven bring/brought/brought take/took/taken send/sent/sent tell/told/told write/wrote/written ring/rang/rung call ask make/made/made buy/bought/bought order book get/got/got put/put/put/putting come/came/come help sort collect speak/spoke/spoken give/gave/given do/did/done swap/swapped/swapped/swapping credit transfer finish add post deal update sit/sat/sat mow cook plant drop/dropped/dropped/dropping pick knock waive contact look teach/taught/taught reply chase push go/went/gone show work handle email mail sell/sold/sold carry attach step sign resign rerun arrange transfer settle draw let/let/let/letting announce delete
verbs re-mend      scrub/scrubbed/scrubbed mop/mopped/mopped sweep/swept/swept hose vacuum wash iron sew/sewed/sewn stitch glue tape plant weed sand varnish weld solder tune rehang/rehung/rehung refit/refitted/refitted refill restock reset/reset/reset/resetting reprint retype patch hotfix yank revoke unblock unlock reopen reship venmo paypal zelle wire transfer cashapp repay/repaid/repaid refund reimburse replace repair mend fix correct restore return reinstate retract revert rebook redo/redid/redone resend/resent/resent rewrite/rewrote/rewritten rebuild/rebuilt/rebuilt reissue recall credit compensate fetch salvage retrieve recover rake shovel polish tidy undo/undid/undone rehire rebase upload courier
verbs re-chore     bake cook mow babysit hoover vacuum scrub mop walk feed water carry/carried/carried drive/drove/driven weed dig/dug/dug paint shovel iron wash clean tidy fetch build/built/built plant sew/sewed/sewn type translate print mind drop/dropped/dropped/dropping pick collect assemble lift haul rake fix mend repair tutor teach/taught/taught
class re-notfix    asked noticed learned learnt realized realised decided started stopped tried failed lived loved hated wanted needed wished hoped used called talked listened apologized apologised promised lied ignored hurt harmed offended disappointed betrayed insulted embarrassed humiliated upset angered annoyed damaged wrecked ruined spoiled spoilt trashed wasted destroyed scratched smashed stained spilled borrowed stained abused insulted accused blamed mocked teased shouted yelled screamed snapped missed skipped dodged avoided delayed neglected omitted overlooked mishandled mistreated regretted admired enjoyed liked preferred agreed noted considered reviewed discussed received heard watched followed waited stayed remained worked served played joined received explained mentioned claimed denied insisted pretended acted behaved reacted treated judged punished scared frightened worried stressed bothered troubled disturbed inconvenienced wronged tired exhausted drained quarrelled argued fought doubted questioned supported encouraged believed trusted learned changed managed earned gained enjoyed touched reached crossed pushed pulled turned looked stared gossiped cheated abandoned deserted dropped killed leaked overcharged charged deceived cancelled booked confirmed closed opened reflected prayed
nouns re-money     refund money price fee fee cost cost amount fare deposit balance voucher credit compensation cash sum fine bill damage deductible postage rent receipt reimbursement discount wage salary payment invoice royalty/royalties ticket deposit pence quid
nouns re-thing     copy correction version replacement plumber engineer crew repair receipt voucher panel screen plate key cleaner courier part appointment order letter photo picture file record mark grade name certificate taxi lift dinner key table room flight seat note minutes slide page paper post tweet thread message account statement list system backup data drive settings sentence recital test class lesson shift drawing hedge plant fence gate bike laptop phone car window window pane glass camera vase jacket dress coat book money
class re-adv       so also then just already now personally myself ourselves gladly happily immediately straight today tonight tomorrow again all both only fully completely as-well since still definitely certainly absolutely soon directly properly first finally even separately each right publicly yesterday in full every too to really in-full obviously
class re-you       you u ya ye yous
class re-your      your ur yr yer his her their our my the
class re-det       your ur yr the a an my our his her their every each all both that this it them these those two three four five ten one any what some another half everyone everybody
class re-place     account card cards wallet statement bank back post mail way door step envelope box desk name
class re-rel       mother father mum mom dad sister brother wife husband boss board team editor landlord uncle aunt parents family neighbours police bank insurance school teacher club council committee court client clients customer customers paper press hospital doctor chair hr examiners group class guests cousins contractor jeweller jeweler buyer manager director federation authorities passengers households others lads friends everyone all

verbs re-offer     pay/paid/paid repay/repaid/repaid refund replace repair fix correct restore return reimburse cover compensate rebook rebuild/rebuilt/rebuilt retract revert delete redo/redid/redone resend/resent/resent mend clean settle withdraw/withdrew/withdrawn transfer credit waive swap/swapped/swapped/swapping retake/retook/retaken donate hoover reissue reprint republish rewrite/rewrote/rewritten reinstate resign patch chase babysit recall re-run contact arrange sort
class re-not-told   you u it this that myself ye ya so me nobody a before her's
class re-done       refunded repaid restored corrected replaced reinstated credited waived rebooked reimbursed recalled withdrawn deleted paid returned removed reverted fixed repaired amended updated retracted rebuilt compensated ordered booked reopened posted resent sent printed transferred donated deposited cancelled accepted cut added notified informed contacted met suspended exchanged released patched swapped re-edited pulped recovered reposted redone rectified resolved settled reduced redressed submitted
class re-sure      processed settled refunded repaid restored replaced reinstated credited waived rebooked reimbursed recalled withdrawn compensated deducted redone rebuilt re-run repaired reissued reprinted corrected retracted
phrase re-have     ((i | we) (<re-adv>)* (have) (<re-adv>)*)
phrase re-will     (ill (<re-adv> | happily)* | (i | we) (<re-adv>)* (will | would | can | could | shall | (am | are) going to | (am | are) gonna | gonna | would like to | would love to | want to | would be happy to | would be glad to | am happy to | are happy to | am ready to | intend to | should like to | propose to | propose we | offer to | plan to | must) (<re-adv> | happily | be happy to | be glad to)*)

# --- rules -------------------------------------------------------------------------

rule have-put-right
  step        4
  message     You have already done something to put it right.
  source      article, step 4 (make it right); research 2.2 repair
  match
    {re-have} <re-fix.pp> (<re-adv> | off | up | out | down | back | from | to | for)* (him|them|her|half|<re-det>|<re-you>|<number>|<name>|<re-money>|what|in|with)
    {re-have} (put | taken | brought | offered | gathered | printed | pinned | released | undertaken | filed | posted | merged | rebased | dropped | informed | handed | sold | given up | sent | bought | swapped) (<re-adv> | down | off | up | out | in | back | over | through | away | on | to | of | together | for)* (<re-det> | <re-you> | <number> | <name> | <re-money> | fifty | sixty | twenty | thirty | forty | hundred | new | aside | as | from | in | everything | him | her | with)
    {re-have} (pulled | found | opened | set | turned | hired | raised | filled | knocked | moved | stepped | stood) (<re-adv> | down | off | up | out | in | back | over | away | on | to | for | aside)* (it | them | you | your | ur | her | his | their | him | everything | <number> | <re-money> | (a|the|an) ..2 (for|so) (you|her|him|them|that))
    {re-have} (stepped | stood) (down|aside|back)
    {re-have} (added|credited) <name> (and | , | to | as | $)
    {re-have} (added) (<re-adv>)* (a|the|your|her|his|their|an) ..2 (correction | note | credit | name | names | line | paragraph | apology | footnote | timeline)
    {re-have} given (the|my|our) (fee|money|prize|bonus|profit|profits|earnings|winnings|share|proceeds|wages|salary|royalties) ..5 to
    {re-have} given (<re-adv>)* (you | him | her | them | it | (your|the|his|her|their) _ _? back) (<re-adv>)* (the|your|a|my|back|full|all|to)
    {re-have} had (it | them | (your|the|a) _) (<-ed>|cut|put|redone|rebuilt|rewritten)
    {re-have} <re-mend.pp> (<re-adv> | off | up | out | down | back)* (it|them|you|u|your|ur|the|him|her|half|all|every|my|a|an|both|one|<number>)
    {re-have} left (it|them|the|a|your) ..4 (on your | at your | with your | by your | for you | in your)
    {re-have} asked (<re-adv>)* (<re-rel> | it | them | that | him | her | the ..  | my ..  | each ..  | an .. | a ..  | <name>) .. (to|for|back|whether|removed|deleted|restored|fixed|delete|take|pull)
    {re-have} got (it | them | the _ | a _) (<re-adv>)* (back|held|booked|fixed|mended|cleaned|replaced|repaired)
    {re-have} got (<re-adv>)* (<re-rel> | it | them | him | her | someone | somebody | <name> | a _) (<re-adv>)* (to (pull|delete|remove|take|fix|come|mend|change|agree|replace|clean|look) | removed | deleted | restored | fixed | back | replaced | mended | cleaned)
    {re-have} asked (that|for) (my | the | your | it | them | all | five | a) ..6 (go | goes | be | is | back | removed | minutes | paid | correction | copy | lifted | given | to your)
    {re-have} accepted (<re-adv>)* (the|my|their|whatever|any|a) ..2 (ban|fine|suspension|punishment|sanction|games|penalty|sentence|decision)
    i|we (<re-adv> | have)* <re-mend.past> (<re-adv> | back | off | for | up | out | down)* (<re-det>|<re-you>|<number>|<re-money>|<name>|it|them|him|her)
    i|we (<re-adv>)* (paid|withdrew|donated) (<re-adv> | back | off | for | up | out)* (<re-det>|<number>|<re-money>|it|them|him|her|back|half)
    i|we (<re-adv>)* (put|sent|left|brought|dropped|pushed) (<re-adv>)* (it|them|the _ | the _ _ | your _ | <number> | fifty | four hundred) ..3 (through your (door | letterbox | letter box) | on your step | in the post | in an envelope)
    i|we (withdraw | retract | take back | disown | renounce) (<re-adv>)* (it|that|this|the|my|every|what|all)
    i|we gave (<re-adv>)* (it|the|them|him|her|your) ..3 back
    i|we got (<re-adv>)* (it|them|someone) to (pull|delete|remove|take|fix)
    i|we am|are (<re-adv>)* (paying | replacing | refunding | covering | returning | recalling | crediting | ordering | phoning | giving up | giving back | donating | sorting | rebuilding | restoring | correcting | taking <number> off | making financial | putting it right | fixing | rebooking | retracting | withdrawing | reimbursing | making a donation | contacting | re-running | resending)
    (got|ordered|booked|bought|found|hired|sold|put) (<re-adv>)* (you|a|the|ur|my|someone|another|new|some)? ..3 (for (you|him|her|ur|your|us) (for free)? | to (pay|replace|fix|clean) | coming | comin | in the post | so that there is)
    (got|put|ordered|bought) (<re-adv>)* (a | you a) (new|replacement) (one|ones|screen|lock|plate|key|phone|pane|window|mug)
    ^ (<re-adv> | , | ok | have)* (reverted | refunded | replaced | ordered | restored | fixed | rebooked | repaid | reinstated | corrected | found a | swapped it back)
    (and|n) (<re-adv>)* (refunded|replaced|restored|repaid|reinstated|rebooked|reposted|re-sent|resent) (<re-det>|<re-you>|<number>|it|them)
    i|we have (<re-adv>)* (stepped (down|aside|back) | resigned | stood down)
    i|we have (<re-adv>)* (left) the (group|chat|board|committee)
    (i|we) have handed in my
    i sold ..5 (to pay | and (that|the) money | so that)
    i|we took (it | them | (the|that|my) _ | (the|that|my) _ _) (<re-adv>)* (down | off (the|my|our)) 
    i|we put (it | the (money|cash|full|rest) ..2) back
    {re-have} spoken to (hr | the _ | your _) and (withdrawn|corrected|asked|told|cleared|explained)
  unless
    i|we have (paid) (for it | the price | my (dues|debt) | enough | the same)
    i|we have (put|taken|set|left|had|given) (<re-adv>)* (ten times | a proper | myself | up the (chair|captaincy) | a leave | up with | this off | it off | off | a lot | out | so much | it out | the blame | so long | that from | it from | this from | your | time | responsibility | my (time|anger) | her to | it to | on the)
    i|we have (had|left|given|sent|found|bought|sold) (a|an|so|the|no|your|you|my|it|myself|few|one|in|enough) (<re-adv> | bad | long | rough | terrible | hard | serious | big | few)* (mistake|mistakes|error|errors|time|day|days|week|weeks|chance|think|reason|excuse|waiting|problem|problems|charger|mug|scarf|good|honour|honor|privilege|single|rule|lot|life|place|course|rule|scan|horrible|idea)
    i|we have (changed | cleared | made up | set) (my mind | extremely | out)
    (if | whether | what | that | until | for which | where | how) (i|we) have
    i|we have apologized
    booked (a|the|us|you) (table|room|flight|flights|ticket|tickets|holiday|hotel|trip|session|three)
    you ..3 (paid|refunded|ordered) (it|me)
    i|we (<re-adv>)* refunded ..5 wrong
    (would|will|could) (have)? (paid|refunded|replaced)
    (asked|ask) (<re-rel> | <name> | it | the .. | my .. | all) ..2 (to chair | to hold me | for their forgiveness | for the name)
    got .. (booked | coming up)
    (stood down | given up) ... (vote | i will not)
    (flowers | voucher for)
    i|we am|are retracting
    counselor|counsellor|anger|course|scan|rehab|therapy|therapist
    (voucher|refund|replacement) ..6 (once|if) (the|you) (review|post|comment)
    (ban|removed) ..3 names
    i|we have (<re-adv>)* deleted (<re-adv>)* (the|my|all|every) ..3 (app|apps|account)
    {re-have} put (a|two|three|an|the) (reminder|reminders|alarm|alarms|date|dates)
  flags
    [I have replaced the] glass in your greenhouse.
    [We've withdrawn the] whole leaflet.
    [I've scrubbed the] marks off your wall.
  passes
    I've put up with a lot this year.
    You paid me back in June.
    I've had a few beers in my time.

rule told-them-the-truth
  step        4
  message     You have told the people concerned what really happened.
  source      article, step 4 (make it right); research 2.2 repair
  match
    (i | we) have (<re-adv>)* (told|rung|phoned|emailed|messaged|telephoned|contacted|informed|notified|called|texted) (<re-adv> | of | each | all | both | every one)* (!<re-not-told>) 
    (i | we) have (<re-adv>)* (written | said | explained | apologized | reported it | reported this | been) (<re-adv> | it | this | that | separately)* (to|with|in) (<re-adv>)* (!<re-not-told>)
    (i | we)? (<re-adv>)* (rang | called | emailed | phoned | telephoned | messaged | wrote to | spoke to | spoke with | told | texted | visited | informed | contacted | went to | asked) (<re-adv>)* (him | her | them | the | everyone | my | <name> | <re-rel> | both | each | all | your .. ) ..8 (the truth | the real | correction | refund | was wrong | my mistake | my fault | was me | not true | untrue | a lie | delete | to (keep|leave|take|remove|stop|delete) | apologized | what (i did | really | actually | happened) | to correct | that the design | withdraw)
    (and|n) (<re-adv>)* (told|asked|rang|emailed|messaged|phoned) (<re-adv>)* (him | her | them | everyone | all | every1 | the (group|team|lads|others|board|client|boss|police)) ..3 (to (delete|remove|keep|leave|take|ask|stop|let) | not to | it (was|is) | that (it|i) | what i | the (whole|truth|real) | sorry | in writing)
    (i|we) (<re-adv>)* told (her|him|them|everyone|<re-rel>|my|your|the|ur) ..3 (i lied | i had lied | it was me | it was my | i was wrong | the truth | i made it up)
    (i | we) stood up ..5 and told
    (will | going to | gonna | can | could) (<re-adv>)* (tell | ring | call | email | write to | message | phone | speak to) (<re-adv>)* (him|her|them|your|ur|the|everyone|<name>|my) ..6 (myself | truth | was me | in person | what i | lied | to correct | not true | sorry | wrong | mistake | fault)
    (i|we)? (<re-adv> | have | will | shall | can | would | going to | gonna)* (told|tell|messaged|message|texted|text|emailed|email|rang|ring|rung|called|call|phoned|phone|wrote|write|written|spoke|speak|spoken|explained|admitted|confessed|stood) (<re-adv> | to | with | up | plain | straight | sober | at | in front of | this morning | a (card|letter|note) to)* (him | her | them | everyone | everybody | those who .. | <name> | <re-rel> | (the|my|your|ur|our|both|all|each) (<re-rel> | _ | _ _ | _ <re-rel>)) ...14 (i was wrong | i had lied | i lied | i made it up | made (it|that|the) .. up | it was (mine|me) | was wrong | not true | untrue | it (was|is) (all)? my (fault|error|mistake|doing|idea) | (from|on) my side | the truth | who did | mistaken | i (should not | shouldnt) have | out of (spite|jealousy|envy) | was a (lie|poor|dog|cheap|cruel|bad|rotten|horrible) | not funny | nobody else | no one else)
    (i|we) (<re-adv> | have)* ((written|wrote|spoken|spoke) (<re-adv> | personally | privately | in person)* to | messaged | emailed | texted | rung | phoned) (<re-adv> | personally)* (everyone | everybody | all | each | both | the (others|whole|families|parents|authors|editor|board|paper|team) | the (two|three|four|five|six) _) (<re-adv>)*
    ^ (already | have already | have) (messaged|told|emailed|texted|rang|called|phoned|apologized) (!<re-not-told>)
  unless
    (i | we) have (<re-adv>)* (told|called|said) (you|u|it|myself|this|that)
    (i | we) (<re-adv>)* told (you|u|myself)
    to (you | u | myself | no one | nobody) $
    (i|we) have (been) (told | to hell | in | with | to the (bottom|moon))
    (if|whether) (i|we) have
    (for which | that) (i|we) have
    (you|u|they|he|she) (told|rang|called|wrote)
    jealousy|counsellor|therapist|i am seeing
    (a hundred | so many | hundreds of | a thousand | fifty | three | four) times
    the story|that story|told it to|and then i
    when you (rang|asked|called|told|came)
    told .. not to let (me|us)
    spoken at
    told the kids (i|we)
  flags
    [I've told your] cousin who really chipped the vase.
    [I rang the school and told them what really] happened.
  passes
    I've told you before that I was busy.
    I rang my mother on Sunday.

rule is-being-put-right
  step        4
  message     You say what has been put right, or is under way.
  source      article, step 4 (make it right); gold guide (statements)
  match
    (has|have) (<re-adv>)* been (<re-adv>)* <re-done> (<re-adv> | back)*
    (is|are) (<re-adv>)* being (<re-adv>)* <re-sure>
    (is|are|was|were) (<re-adv>)* (refunded|reimbursed|credited|reinstated|repaid|waived|rebooked|recalled|compensated)
    (will|shall|to) (<re-adv> | of course)* be (<re-adv>)* <re-sure>
    (will|shall|to|can|is|are|been) (<re-adv> | of course)* (be)? (<re-adv>)* (paid back | paid in full | made good | put right | sent back | given back | handed back | opened to you)
    (get|gets|receive|receives|given|have|claim|for|is|issue|issuing|offer|offering|process|processing|request) (<re-adv> | a | the | your | their | his | her | this | full | partial | complete | every | all)* (refund | money back | deposit back | fee back | fare back | ticket price)
    refunds (<re-adv>)* (will | are | have | can | go | went | start | for)
    (will|should|to) (<re-adv>)* be (in your (account|bank|inbox) | on your (card|account|statement) | back (on your | in your | with you) | free of charge | handed to you | delivered (by|to|free) | planted | paid for)
    (at|on) (our|my) (own)? (cost|expense|dime|tab)
    (free of charge | without charge | no charge | as a goodwill | goodwill gesture | paid for by (me|us) | is paid for | are paid for)
    (your|ur|the|his|her|full|a) (<re-adv> | full)* (refund|refunds|replacement|money|cheque|voucher|deposit|fare|fee|price|payment|rental|credit) ..3 (is on | is in | is back | are back | went | goes | comes | went out | has gone | is booked | on its way | goes back | of (£ | $ | €)?<number>)
    (a|the) (replacement | new one | refund) ..2 (will|should|is) (<re-adv>)* (arrive|be|on|with|come|reach|coming)
    (an|a|the) (engineer | plumber | crew | joiner | glazier | electrician | cleaner | technician | mason | surveyor | sitter | courier | arborist | repair (dude|man|guy) | glass guy | tutor) ..4 (is | will | comes | coming | booked | can | by appointment)
    (new|corrected|updated|revised|replacement|proper|right) (one|ones|version|copy|copies|table|file|invoice|statement|figures|certificates|nomination|panel|plate|screen|key|certified|grades|size|set) ..5 (attached | enclosed | on (its|their|your|the|top) | in the post | up | below | online | by courier | went out | have been | has been | are online)
    attached (is|are)
    here you go
    (is|are|goes|went|go|going) (<re-adv>)* back (on|in|to|into) (your|ur|the|its|their)
    (off|from) (your|ur|our) (rent | bill | next (month|order|bill) | account | invoice)
    (off the | taken off) (bill|card)
    <number> (is | goes | went | will be | comes) (<re-adv>)* (in|on|back|with|to|off) (your|ur|you|u|the)
    (all)? tests passing
    (you|u) have been (refunded|credited|reimbursed|rebooked)
    each of you has (the|your|a) .. (back|again|refund)
    (can|will|may) (<re-adv>)* (go back to | be returned | have the (full)? (price|money|fee) | claim | have <number>)
    (bill|tab|cost|costs|fine|repair|damage|taxi|vet|room|invoice|hotel) (<re-adv> | bill | and .. )* (comes to (us|me) | is on (us|me) | are on (us|me) | is paid | on (us|me))
    (send|bring|put) (me|us|it|them|any|back|the|your) ..5 (bill|bills|receipt|receipts|quote|invoice)
    (is|are) yours (if | to have | whenever | instead | either way)
    (free | no charge | gratis) (garlic|meal|dinner|drink|entry|session|class|month|ticket|tickets|coffee|round|one)
    (<re-thing>|page|site|film|episode|thread|post|video|clip) (is|are) (<re-adv>)* (down | gone | deleted | withdrawn | taken down | hidden | back up)
    (has|have|is|are|been) (<re-adv> | since)* (brought back | put back | sent back | put (right|straight) | made over | taken (down|off|out) | struck out | given (back|to) | handed (back|over))
    (restore|restores|restored|reverts) (all|the|every|your|it)
    (refund|refunds) (<re-adv> | will | are | is)* (automatic | in full | be credited | out | on)
    (your|ur) _ _? (is|are) (<re-adv>)* back (by|at|in|on|where|under|online|to)
        ^ the _ _? (is|are) (<re-adv>)* back (by|at|on|in|under) (your|ur)
    (is|are) (<re-adv>)* (in the post | on (its|their) way (back | to you) | in (an|the) envelope | in your (account|letterbox|mailbox|pigeonhole|tray) | enclosed | off (my|our|the) (phone|site|page|feed|website|channel|server|wall))
    (i|we) (<re-adv>)* (enclose | am enclosing | are enclosing)
    (revert|fix|patch|hotfix|rollback|correction|retraction) (<re-adv>)* (is|was|has|landed|merged|pushed|published|will) (<re-adv> | been)* (in|out|up|live|merged|released|on|shipped|landed|published|printed|appear|run|deployed)
    <number> (, | which)? (is out | is up | is live | out (today|now) | has the (old|fix) | fixes | restores | reverts)
    ^ (<re-adv> | , | ok)* (reopened|refunded|resent|redone|unblocked|mended|repaired)
    (the|my|all|both|these|those) ..6 (is | are | have been) (<re-adv> | now)* (deleted | withdrawn | taken down | removed | pulled)
    (you|u) (can|may) (<re-adv>)* (keep the other | keep both | keep it either way)
    (pay|paid|pays) (<re-adv>)* for (by|through) (the|us|me|our)
    (quid|dollars|pounds|euros|bucks|money|half|$|£|€) (towards|toward) (the|a|new|your|another|replacing)
    (correction|apology|retraction|clarification) (<re-adv>)* (appears | runs | is printed | will appear | will run | is published | goes out)
    here is (the|your|ur|a) (real|right|correct|corrected|proper|updated|fixed|revised|new) 
    (bill|bills|cost|costs|fees|days|wages|repairs|damage) (<re-adv>)* (is|are) (<re-adv>)* taken care of
    (money's | refund's | deposit's | it's | its) (<re-adv> | back)* in (your|ur) (account|bank|inbox|letterbox)
    (have|has) been (<re-adv>)* offered (a|an|the|new|free|another) ..2 (appointment|refund|replacement|voucher|place|test|check|meal|room|flight|session|course)
    (will|shall) (<re-adv>)* (get|receive) (<re-adv>)* (<number>|one|two|three|six|twelve|a|an|the|their|your) ..3 (free | for free | months free | at no cost | back)
    (charge|charges|payment|fee|fine|ban|decision|order|cancellation|debit|fare) (<re-adv>)* (has|have|was|were|is|are) (<re-adv> | been)* (reversed|cancelled|lifted|overturned|dropped|struck|waived|undone|revoked)
    (it|they|that|those|all of (it|them)) (is|are) (<re-adv>)* (deleted | taken down | withdrawn | off (my|our|the) (phone|page|site|feed|wall))
  unless
    (not|never|nor|cannot) (<re-adv> | be | been | yet | get)* (refunded|paid|restored|replaced|returned|recovered|available|fixed|back|ready|withdrawn|published)
    (should have | should of | could have | would have | supposed to) (<re-adv> | been)* (gone|refunded|paid|fixed|been)
    (not)? (paid|deleted|removed|cancelled|closed) by (mistake|accident)
    your (order|parcel|delivery|booking|appointment|ticket|table) (is | has been | will be) (ready | booked | confirmed | shipped | dispatched | on its way)
    been (a|an|going|said|caused|hard|so|the|very)
    (i|we) (told|said|promised|assured|thought) ..6 (was | were | had been | is | are) (<re-adv>)* (paid|fixed|booked|ordered|refunded|safe)
    here is (the thing | why | what | how | hoping | your | the (statement|word|sad))
    (which|that|until|once|if|when|unless) ..3 (has been | have been | is | are) (<re-adv>)* (met|fixed|paid|corrected|cleared|accepted)
    (by the way | as usual | as planned)
    (have|has|had|was|were) been (restored|recalled|corrected) to (duty|office)
    once the review
    (downloaded|sold|used) .. (before|until)
    informed by
    (returned|removed|restored) (at every | from duty | to normal)
    (i|we) (trust | expect | shall expect | believe | insist | demand)
    (spoken | context | film is gone)
    (has|have) been (removed from the platform | resolved and | informed)
    no refund|refunds are not|refund policy
    (you|u) (asked|want|wanted|demand|demanded|expect|need) ..3 refund
    (he|she) (is|are) back
    (i|we) (is|am|are) back
    guarantee
    cause for
  flags
    Your deposit [has been refunded].
    We are having the gate mended [at our expense].
    Everybody who bought one can [get a full refund].
  passes
    The damage was done long before that.
    Your order has shipped and should reach you on Friday.

rule will-put-right
  step        4
  message     You say what you will do to put it right.
  source      article, step 4 (make it right); research 2.2 repair
  match
    {re-will} <re-offer.base> (<re-adv> | off | up | out | down | back | for | to | from | over | in | on | with | at | through | by)* (<re-det>|<re-you>|<number>|<name>|<re-money>|him|her|what|twice|whatever|whoever|and)
    {re-will} (tell|ring|call|write|email|message|phone|speak|explain) (<re-adv> | to | up)* (<re-rel> | him | her | them | everyone | (your|ur|the) <re-rel> | <name> | your .. | ur ..) 
    {re-will} (take|drive|bring|get|make|buy|order|book) (<re-you>|your|ur|them|her|him) (<re-adv>)* (to|there|back|a|an|the|new|another|some|in|what|all|your|it|any|soup|that|home|your|whatever|instead)
    {re-will} (send|give|bring|pay) (<re-you>|them|her|him) (<re-adv>)* (back | it back | them back | the (money|rest|full|original|cash|cost|difference|key|keys|price) | a (new|replacement|refund|copy|proper) | another | all (of)? (it|the|your) | your | half | <number>)
    {re-will} (take|drive|bring|send|put|get|buy|order|book|post|drop|add|make|do|take|give) (<re-adv>)* (it|them|the|a|an|your|ur|another|new|half|both|one|<number>) ..5 (back | to you | to your | for you | round | in the post | off (the|your) | in (your|my|writing|person) | myself | if you | for free | into | through your | instead | from | right | as well | on (saturday|sunday|monday|tuesday|wednesday|thursday|friday|the) | tomorrow | tonight | today)
    {re-will} (help|work) (<re-adv>)* (you | u | with | out | the | him | her | them | to (fix|put|restore|rebuild|repair))
    {re-will} (look into | go over | sort out | chase | knock <number> off | teach | cook | mow | babysit | come and (push|fix|clean|hoover|mow|help|mend|do)) 
    {re-will} be (<re-adv>)* (paying | replacing | refunding | sending | returning | covering | there myself | contacting)
    {re-will} do (my best to (go|review|fix|get|finish|return) | both | the | your | all | his | her) 
    {re-will} reply (on|to|by)
    (gonna | going to | willing to | happy to | glad to | ready to | prepared to | able to | offered to | want to) (<re-adv>)* (replace | repay | refund | reimburse | make (amends | it right | this right | things right) | fix (it|this|that|the) | put (it|this|that|things) right | sort (it|this|that|the) | pay | cover | correct (it|this|the) | clean | rebuild | restore | redo | compensate | ring (your|ur|her|him) | look into)
    (i | we) (would be | am | are | will be) (<re-adv>)* (happy|glad|honored|honoured|willing|ready|prepared) to (<re-adv>)* (pay | tell (him|her|them|your) | help | ring | write | replace | refund | cover | drive | redo | look into | clean | fix | do whatever)
    happy to (<re-adv>)* (ring | tell | pay | talk first | help | replace | fix | look | cover | write)
    (do|doing) (whatever|what|everything|all) (it takes | is needed | helps)
    put (it|this|that|things) right
    let (me|us) (<re-adv>)* (pay | replace | fix | cover | buy | take (you|it) (to|out|for) | invite | refund | redo | make (it|this) (right | up to you by))
    (tell|send) (me|us) (a price | the amount | how much | the price | the cost | what (it|the|you) .. (cost|owe|paid))
    {re-will} (pay|cover|fix|replace|repair|clean|mend) (for)? it
    , ill (pay|cover|fix|replace|repair|buy|get|clean|sort|send|bring) (for)? (it|you|u|the|a|your|ur|that)
    tell me (how|what) i can (fix|do|make)
    {re-will} come (<re-adv> | in | over | round | back | early | on .. )* to (finish | fix | help | clean | mend | collect | make it)
    {re-will} send (a|an|someone|somebody|another|the) _
    we (are | will be) (<re-adv>)* (giving|offering|providing|sending) (everyone|everybody|all|each|every|you|those|affected|customers)
    tell (me|us) (how|what) (i|we) can (<re-adv>)* (fix|do|make|help|put)
    what would make (it|this|things) (easier|better|right)
    let me know (what | how much) ..3 (owe|cost|costs|damage|bill)
    {re-will} (come|pop|get) (round|over|by)? (<re-adv>)* (and)? (fix|mend|clean|help|mow|repair|hoover|sort)
    {re-will} get (you|u) (a|an|another|the|it|new)
    ill get (you|u) (a|another|the) new
    (i | we) offer (you|them) (a|the|to)
    (i | we) propose (we|to) (compensate|pay|refund|replace)
    (i | we) (<re-adv>)* pay (you back | for | half | him back | it back | the | whatever)
    (i | we) (<re-adv>)* (refund|replace|cover|reimburse) (the|you|your|all|every|it)
    please revert
    (i | we) think we should (just)? (delete|revert|fix|remove|change)
    if (it|there) (is not | is) ..6 (tell|write|reply|send|call) ..4 and (i|we|it)
    (come | write | ping | reply | send it) (straight|directly)? to me (and|personally|directly)
    we (are looking | are working) (to fix | on a fix | to restore)
    {re-will} (gladly | happily)? (bake|cook|mow|babysit|hoover|mop|walk|feed|water|carry|weed|dig|paint|shovel|iron|wash|tidy|build|plant|sew|mind|assemble|rake|translate|tutor|scrub|vacuum) (<re-adv>)* (<re-you>|your|ur|for|the|it|them|a|in|up|every)
    {re-will} buy (<re-adv>)* (pizza|dinner|lunch|coffee|you|u|the|a|another|new|your|ur)
    {re-will} (gladly | happily) (pay|cover|do|drive|come|help|take|buy)
    {re-will} have (a | another) (look | go) (at it | tonight | today | tomorrow | now | again)?
    let me (<re-adv>)* (get|buy|fetch|bring|order|grab|make|sort|clean|refill|wash|carry|drive|take) (<re-adv>)* (<re-you>|your|ur|that|it|another|this|a|off)
    tell (me|us) (<re-adv>)* (what (i|we) (can|could|should) do | how (i|we) (can|could) | what you would (prefer|rather) | if there is anything (i|we) can)
        (i|we) (<re-adv>)* (offered|offer) (<re-adv> | him | her | them | you)* to (pay|replace|refund|cover|fix|repair|redo|drive|help)
    {re-will} (venmo|paypal|zelle|wire|refund|reimburse|repay) (<re-you>|them|her|him)
  unless
    {re-will} (not|never)
    not|never ..4 (pay | put it right | make it right | fix it)
    (make|made|making) it up to (you|u)
    (i | we | i would | id) (will|would) (like)? (<re-adv>)* (tell|send|give|take|show|bring|call|ring|help) (you|u) (<re-adv>)* (what | how | why | that | the truth | about | everything | anything | where | right | one thing | this | it | my (love|side|heart) | time | space | all the time | flowers | a chance | some | the space | the time | to (understand|see|forgive|move) | the (night|day) before | love | when | whenever | later | tonight if)
    (if|when|until) (i|we) (can|could|had|would|will)
    (i|we) (can|could) (<re-adv>)* (not | now return | only apologize)
    (want | can only | like | would like) to (<re-adv>)* apologize
    can only apologize
    (said|told) .. (i|we) (will|would)
    (from now on | from here on | next time | in future | every (sunday|monday|friday|week|day|month|time) | each (week|day|month|sunday|wednesday) | at some point | when i can | before i | again)
    listen|listening|scold|shout|yell|your side
    tell (me|us) (about | what it | what this | how | what else | what those | what that | off)
    (you|they|he|she) (are|is) going to
    insurance is going
    so that we can|until we can
    (would|will|can) (you|u)
    would (have)? (made|paid|sorted|told)
    would (never | make it too)
    (draw a line | move on | closure | call it quits)
    hope ..5 (sort|fix|mend|return)
    review is taken
    (otherwise | or else)
    look into (tightening|improving|things|matters)
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
  match
    (what | how | anything | something) (<re-adv> | else)* (can|could|should|may) (i | we) (<re-adv>)* (do|make|put|fix|help|mend|repair|offer|pay) 
    (what|which) (would|might|could) (<re-adv>)* (help | be fair | make (it|this|things) (right|better|up) | be (more use | useful | right | enough | best) | mend)
    how (can|could|do|would|should) (i | we) (<re-adv>)* (make|put|set|fix|repair|mend)
    is there (anything | something | any way | a way) (<re-adv> | else | that)* (i | we | to | you would)
    (anything|something|whatever|what) (else)? (that)? (you | u) (would)? (want|need|like|think|choose) (me | us) to
    (if)? (there is)? (anything|something) (else)? (that)? (you | u) (would)? want (me | us) to
    (would you | do you | d'you) (<re-adv>)* (like | prefer | want | rather | mind if) (me | us | i | we) (to)? (<re-do.base>)
    ^ (<re-adv> | do you)* want (me|us) to (<re-do.base>)
    (should|shall) (i | we) (<re-adv>)* (tell | write to | ring | speak to | pay | ask | bring | post | delete | take) (<re-your>|him|her|them|it|you|everyone|<name>|<re-rel>)
    (can|could|may) (i | we) (<re-adv>)* (pay | replace | fix | cover | take it there | help | make it right | make this right | buy you | clean | redo | put (it|this) right | drive)
    (will i) (ring|tell|call|write|bring|take|ask|speak)
    (i | we) (would like to | want to | would) (like to)? know (<re-adv>)* what (i | we) can (<re-adv>)* do
    if it would (help | be useful | be of use | be any) ..3 (i|we) (will|would|can)
    (there is | is there) a way to put it right
    happy to talk .. (first thing | whenever)
    (may|might) (i|we) (<re-adv>)* (do|pay|replace|bring|send|fix|take|cook|drive|help|buy|make|offer|carry|come and (fix|mend|clean|help))
    (could|can|may) (i|we) (<re-adv>)* come (over|round|by) and (<re-do.base>)
    would it (help | be any use | mean anything | be useful) (<re-adv>)* if (i|we) (<re-adv>)* (!talked)
  unless
    what (do|else|more) (do)? (you|u) (want|expect) (from|me|of)
    what (more|else) (can|could|am|should) (i|we)
    so what can i do
    what (was|were) (i|we) supposed
    what can (i|we) say
    so what (can|could) (i|we) do
    what could (i|we) do $
    (can|could) (i|we) (<re-adv>)* (help it | help (feeling|being|that) | help with (booking|anything))
    should (i|we) have
    so (you|that) (forgive|move)
    let us put
    to (make|get) you to
    (call it | drop it)
  flags
    [How can I make] this right?
    [What would help] you most now?
  passes
    What more can I do than say sorry?
    What was I supposed to do?

rule offers-another-way
  step        4
  message     You offer another way to put it right and let the reader choose.
  source      article, step 4 (make it right); research 2.2 repair
  even        conditional
  match
    if (you|u) (want|wanted|like|need) (me|us) to (<re-do.base>) ...10 (i|we) (will|can|would)
    if (something|anything) else (would|might) (help | be (worth|better|more))
    if (you|u) (still)? (want|need|like) (it|them|one) ..3 (i|we) (will|can) (<re-adv>)* (bring|send|post|pay|get|build|drop|order|fix)
    {re-will} <re-chore.base> (<re-adv> | up | over | in)* (<re-you>|your|ur|for|the|it) ...8 if (you|u) (would)? (<re-adv>)* (like|want|need|let)
    (can | could) (<re-adv>)* <re-chore.base> (it)? ..2 for (you|u|ya) 
  unless
    if you want to (talk|move|forgive|see|fight|be)
    (talk|chat|listen|listening|meet)
  flags
    [I'd walk your dogs this week, if you like].
    [If you want me to tell the coach myself, I will] do it tonight.
  passes
    If you want to talk, I'm here.
    If you would rather not come, stay at home.
