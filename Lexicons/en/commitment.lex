# Commitment: what the writer will do from now on, in concrete acts.
strengths commitment

# --- words of this file ------------------------------------------------------------
class cm-adv       so also then just already now personally myself ourselves always never not only all both still even again ever simply straight first be being been no longer to every really fully
class cm-who       i we she he it they you u
class cm-day       monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tues weds thurs fri sat sun day week month morning evening night year term quarter time season sunday's weekend shift weekday payday
nouns cm-time      day week month year morning evening night term quarter season shift sprint weekend fortnight meeting game trip speech visit release review
class cm-month     january february march april may june july august september october november december summer autumn spring winter
verbs cm-act       tell/told/told ask call ring text message write/wrote/written email phone check read/read/read show send/sent/sent bring/brought/brought take/took/taken give/gave/given keep/kept/kept put/put/put/putting leave/left/left stop/stopped/stopped/stopping go/went/gone come/came/come meet/met/met see/saw/seen pay/paid/paid share publish post hold/held/held run/ran/run use work speak/spoke/spoken say/said/said walk drive/drove/driven turn clear log/logged/logged/logging test scan sign lock attend stay help clean cook wash pick drop/dropped/dropped/dropping knock wait listen count double-check review forward answer reply open close switch set/set/set/setting book make/made/made do/did/done have/had/had get/got/got sit/sat/sat play compare record name print carry confirm start finish update train present hand credit fetch measure announce inform consult compare transfer report step swap/swapped/swapped/swapping quit/quit/quit/quitting drink/drank/drunk smoke repeat touch raise forward delete accept let/let/let/letting look close mute block carry vote merge release draw store charge sell/sold/sold submit interrupt lend/lent/lent borrow shout comment film joke mention pass promise own honor honour seek continue mail be enrol enroll
verbs cm-proc     take/took/taken carry/carried/carried walk renew run/ran/run need require check ask sign alert start stop fail refuse reject warn flag wait close open lock ship pass print log/logged/logged/logging send/sent/sent get/got/got test scan block pause roll expire include show list name live sit/sat/sat stay hang/hung/hung keep/kept/kept read/read/read write/wrote/written record count double-check knock call ring/rang/rung text turn switch leave/left/left come/came/come go/went/gone pay/paid/paid review approve post publish file label weigh drive/drove/driven meet/met/met report tell/told/told begin/began/begun end finish charge back-up
class cm-notnow    has have had time who which that this these must can should could i we you they he she it u page recording site film post video article version statement
class cm-vague     better nicer kinder harder careful carefully differently mindful intentional positive gentle
class cm-word      children phones cards certificates orders names drafts files marks invoices alerts consoles guests
phrase cm-on2       (from now on | from now | from here on | from here on in | going forward | henceforth | in future (threads | posts | reports)? | as of (today | now | tonight | this week) | starting (now | today | tonight | this week | next week | monday) | from (today | tonight | tomorrow | next week | this week) | from (<cm-month> | our next release) (onward | onwards))
phrase cm-on        (from (now on | now | here on | here on in | here on out | today | tonight | tomorrow | this (<cm-time> | point | moment | day | term) | next (<cm-time> | <cm-day> | <cm-month>) | the next (<cm-time>) | (<cm-month> | <cm-day> | today | now | tomorrow | here) (on | onward | onwards | forward) | our next ..) | going forward | henceforth | hereafter | in future | in the future | as of (now | today | tonight | this (<cm-time>) | <cm-day> | next (<cm-time> | <cm-day> | <cm-month>) | <number> <cm-month> | tomorrow) | starting (now | today | tonight | tomorrow | this (<cm-time> | <cm-day> | term) | next (<cm-time> | <cm-day>) | on <cm-day> | <cm-day>) | effective (immediately | today) | beginning (today | now | this (<cm-time>) | next (<cm-time>)))
phrase cm-every     ((every | each) (single | other | one | <number> | first | second | third | last | of the)* (<cm-day> | <cm-time> | time | month | job | payday | bus | word | <number>) | on (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays | weekends) | (once | twice) a (<cm-time>) | (daily | weekly | monthly) | (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays) | the first (<cm-day> )? of (each | every) | (<number> | two | three | four | five | six) (days | mornings | nights) a week)
class cm-person    i we she he you u
class cm-reach     say ask tell message text contact call ring write look bother chase knock come mention lend lending loan speak send see happen

# --- rules ---------------------------------------------------------------------------

rule from-now-on
  step        6
  message     You say what you will do from now on.
  source      article, step 6; research 2.2 commitment
  even        negated
  match
    {cm-on} (<cm-adv> | , | one | the)* (i | we | you | u | it | the | a | an | no | nobody | nothing | any | every | each | all | our | my | your | ur | two | rent | what | whoever | if | when | whatever | <name> | <number> | not | only | her | his | she | he | children's | refunds | orders | documents | exports | who | <cm-word>)
    (i | we | no | nothing | nobody | any | every | each | all | two | whatever | not) ...12 {cm-on2}
    (you | it | the | a | an | our | my | your | that | guests | she | he | whoever | they | <name>) ..5 (will | shall | is | are | am | gets | goes | has | have | can | may | must | needs | <cm-proc.s>) ...10 {cm-on2}
    from (<cm-month> | <cm-day> | <number> <cm-month> | the <number>) (on)? (<cm-adv> | ,)* (i | we | no | each | every | any | all | our | my) ..4 (will|shall|is|are|go|goes|come|comes|work|take|do)
    (^ | and | so | but | or | , ) (<cm-adv>)* (the)? next time (that | if | every | when | i | we | the | something | it | my | you get | a | one | she | he)
    (at | for | from | to | before) the next _ ..4 (i | we) (will | shall | come | bring | <cm-act.base>)
    (i|we) (will|shall) (<cm-adv>)* not (<cm-adv>)* ...10 for the (next|rest) ..3 (week|weeks|month|months|year|years|season|term)
  unless
    optimizing|optimising|improving|strengthening|strengthen|enhance|enhancing|reviewing|processes|standards|values
    (greater|more) care
    turn the page
    appreciate
    only able to
    important (that)? (you|we)
    looking at (things|this|it)
    be there for
    stepping|step down
    more on it
    (do better | try | <cm-vague> | vigilant | behave | bear | good | fine | improve | change | learn | make sure | work on | aim | optimise|optimize | strive | utmost | mindful | attentive | less likely | confident | sincere | remain committed | on board | seeking | endeavour | best | different | changed | cares)
    (decide | sooner | rather | understand if)
    and you (pick|tell)
    (you|u) (should | must | need to | have to | better | could | might)
    (i|we) (expect|need|want|ask|trust|hope) (that|you|from)
    next time (you|ye) (call|want|do|come|see)
    (look|looking) forward
    (closed|moving|valid|available|applies|starts|opens) ..5 from
    (please|kindly)
    is|are (yours|mine) again
    (refund|refunds|vouchers|compensation|claims)
    (see|call|ring) (each other | you) {cm-on}
    (it|that) is now
  flags
    [From now on I] lock the shed.
    [Next time I] ask before I borrow the van.
  passes
    From now on I'll do better.
    Next time you call, ask for Leo.
    We hope to be better prepared in future.

rule every-week
  step        6
  message     You tie what you will do to a day or a rhythm.
  source      article, step 6; research 2.2 commitment
  even        negated
  match
    (<cm-person> | results) (<cm-adv>)* (will | shall | am going to | are going to | gonna | get | gets | check | checks | show | run | runs | hold | send | sends | go | goes | keep | call | ring | read | reads | am (at|seeing|working|meeting|going) | comes | can see | sign) ...12 {cm-every}
    {cm-every} (, | through .. | after .. | at .. | from .. | this .. | and {cm-every} | <cm-adv>)* (i | we | you | u) (<cm-adv>)* (will | shall | am (at|seeing|working|going|in|off) | get | check | gonna | can see | show | run | go | ring | call | send | read | text | sit)
    {cm-every} (<cm-adv> | , )* (i|we) (<cm-act.base>)
    ill (<cm-adv>)* <cm-act.base> ...12 {cm-every}
    (i | we) (<cm-adv>)* (will | am going to | gonna | shall) ...8 (at least ..2 (ahead|before) | ahead of (every|each) | the (night|day|evening) before)
    (will|shall) be (<cm-adv>)* (published | posted | entered | released | carried out | tested | read) (<cm-adv>)* ..8 (each | every | monthly | weekly | on the first)
  unless
    (earn|regain|win|rebuild) ..3 (confidence|trust|respect)
    (every|each) (<cm-time>|<cm-day>) (before|until|till|when|while|after) (i|we) (<cm-adv>)* (went|had|was|were|came|did|left|fell|got)
    have been <-ing> ..4 {cm-every}
    (was | were | did | used to | lied | told | missed | came | said | took | kept | went | made | sat | spent | had | started) ...8 {cm-every}
    (every|each) (single)? (time|day|night|week|one|year) (since | you | i (think|see|thought|did|told|lied))
    (i|we) (think | thought | cry | feel | regret | miss | love | pray | worry | live | hate | call myself) ..8 (every|each)
    (you|u) (should | must | need to | have to | always | never)
    (refund|refunded|credited|repaid|paid|pay|wages|rent|outside)
    myself ..6 every
    working on (myself|me|it)
    (every|each) (single)? (time|word)
    (every|each) (evening|day|night) (this|until|till)
    (volunteer | both of the)
    (call|calls) me
  flags
    [You will see the rota every Friday].
    [Every Sunday I will] ring you.
  passes
    I lied to you every day in June.
    I regret it every day.
    I'm working on myself every day.

rule sees-to-it
  step        6
  message     You have arranged what keeps you from doing it again.
  source      article, step 6; research 2.2 commitment
  even        negated
  match
    (i | we) (<cm-adv>)* have (<cm-adv>)* (enrolled | booked | signed up | joined | started | begun | registered) (<cm-adv> | to | with | for | onto | on | in | at | a | an | the | my | some | first | local)* (counsellor | counselor | counselling | counseling | therapist | therapy | course | anger | meeting | meetings | programme | treatment | psychologist | rehab | sessions | aa | clinic | group | support group)
    (i|we) (<cm-adv>)* am|are (seeing|starting) (<cm-adv> | a | an | the | my)* (counsellor|counselor|therapist|therapy|psychologist|counselling|counseling)
    (i|we) have (<cm-adv>)* asked (him | her | them | <name> | (my|the|our) ..2) to (check|stop|remind|watch|hold|cut|block|act|sign | see that | look over)
    (i|we) have told (him | her | them | <name> | (my|the|our) ..2) (that)? i will not
    (two|second|another|three) (people|adults|signatures|staff|members|person|examiners|editors|managers|mod's|mods|maintainer|pair|officers) (<cm-adv> | of | in | or)* (now | sign | signs | check | checks | read | reads | must | have to | reruns | will | is | have)
    (i|we) have (<cm-adv>)* (stopped | quit | given up | sworn off) (<-ing> | (the|my) (drink|chair|captaincy|seat|keys|rights))
    (i|we) am|are (<cm-adv>)* (done|finished|through) (with)? (the)? (lying|drinking|gambling|betting|hiding|drink|borrowing)
  unless
    now (know|think|believe)
    contest|appeal
    given up (trying|hoping|hope)
    for the (club|team) for
    asked (him|them|her) to hold (it|the)
    (check|stop|remind) (you|your|him|her)
    would|if
    stopped (and|to)
  flags
    [I've joined a local group].
    [I've asked my brother to check] the till each night.
    [I have stopped drinking].
  passes
    I've given up trying.
    I've asked my boss for leave.

rule not-again
  step        6
  message     You say what will not be done again.
  source      article, step 6; research 2.2 commitment
  even        negated, conditional
  match
    (i | we) (<cm-adv>)* (will | shall | am going to | are going to | gonna | am) (<cm-adv>)* (not|never) (<cm-adv> | be | going to | gonna)* (<cm-act.base>|<cm-act.ing>) ...10 (again | any more | anymore | anybody else's | without (your|a|the|asking|her|his|first|reading|checking) | unless | until (it | the | they | two | you have))
    (i | we) (<cm-adv>)* (will | shall) (<cm-adv>)* never (<cm-adv>)* (post|send|borrow|read|open|shout|touch|drive|drink|lend|tag|film|repeat|lie|share|hit|raise|use|sell|publish)
    (no | nobody | nothing | not a | no one) ..6 (will|shall|is|are|gets|goes|leaves|can|may|opens) (<cm-adv> | be)* ..6 (again | until | without | unless | any more | anymore | till)
    (i|we) no longer (<cm-act.base>)
    no more (<-ing>|jokes|drinking|drinks|comments|posts|secrets|lies|voices|bets|shots) (from me | about your | with | at | behind)
    (i | we) (<cm-adv>)* do not (<cm-adv>)* (drink|drive|borrow|post|lend|bet|gamble|smoke|use|open|read|send|touch) ...6 (any more | anymore | now | unless | until | without)
    i promise (<cm-adv>)* (never|not) (<cm-adv> | again)* to (<cm-adv> | again)* <cm-act.base>
    a lesson that i should not
    (i | we) (<cm-adv>)* (will | shall | am going to) (<cm-adv> | not | never)* <cm-act.base> ...10 (until|till|unless|before) (you | they | he | she | somebody | someone | <name>) (<cm-adv> | have | has)* (said|say|says|read|seen|agreed|agree|signed|sign|approved|checked|asked|given)
    from me again (unless | until | without)
  unless
    be (worth|worthy|able|seen|happy|racing|playing|competing|performing|standing|presenting|attending)
    (comment|comments|statement|interviews|questions|correspondence)
    (want|care|love|trust|believe) (to|about|in|me|you)
    (will|shall|am) (<cm-adv>)* not (<cm-adv> | be | going to)* <cm-reach>
    (say|mention) (it|this|sorry)
    (will|shall|am) (<cm-adv>)* not (<cm-adv> | be)* (do (it | this | that) | let (you|it|this) (down|happen) | hurt you | make (the same | that | this) mistake | stop | rest | leave|leaving | eat|sleep)
    i promise (<cm-adv>)* (never|not) to (<cm-adv>)* (hurt | let | do (it|this|that))
    (no|nothing) (will|can|is) (<cm-adv>)* (ever)? (the same | as it was | good)
    (he|she|they|you|u) ..2 (said|told|says)
    (sulking|moaning|drama|excuses|tears|crying|arguments|bullshit|games)
    (forgive|refund|affected)
    so that nobody
    not (doing|on)
    through it again
    am not asking
    (told | nothing further)
  flags
    [I will not read your messages again].
    [No bus will leave without] a second count.
  passes
    It won't happen again.
    I won't bother you again.
    I'm not leaving until you talk to me.

rule done-otherwise-now
  step        6
  message     You say how it is done now.
  source      article, step 6; research 2.2 commitment
  even        negated, conditional
  match
    (i|we) now (<cm-adv>)* (<cm-act.base>|<cm-proc.base>)
    before (i|we) (<cm-adv>)* (<cm-act.base>|raise|report|accuse|release) ...10 (i|we) (<cm-adv>)* (will|shall|say|ask|check|read|ring|call|show)
    (i|we) (<cm-act.base>) ...10 now (before|until)
    (my|our|the|every|each|all|any) .. !<cm-notnow> now (<cm-adv> | have to | has to | will)* (<cm-proc.base>|<cm-proc.s>)
    (it | that | this | phone | speakers | keyboard | diaries | drone | box | bottle | they | word | you (tell|say) me | u tell me | net | consoles | trailer) ..3 (stays|stay|lives|live) (<cm-adv> | there | right)* (with (me|us) | in (the|a|my|its) | at | off | on | out | there | home | private | locked | where | shut | between | round)
    (whatever|anything|what) (<cm-adv>)* (you | u) (tell|say) (me|us) (<cm-adv> | now | about .. )* (i | stays | stay | goes | will)
    (i|we) (will|shall) (<cm-adv>)* (do|ask|tell|text|show|publish|read|keep|send|bring|hand|vote|put|name) ...8 (unless (i|we|it|they) | without being asked | in writing | as long as i)
    for as long as i (live|serve|sit|continue|hold|work)
    (whatever|anything) (<cm-adv>)* you (leave | send | write | say | tell me) ..6 (i will | stays | goes)
    (^ | and | , ) (any|every|each) _ ..5 !<cm-who> (will|shall) (now)? (be|go|goes|carry|pass|have|come|get|need|wait|start|end|stop)
    you will (<cm-adv>)* (see|hear|know|read|get) ..6 (before|first) (i | we | anyone | anybody)
  unless
    had promised
    promised you
    custom|tradition|habit
    turn the page
    hope|hopes|hoped|trust that
    i|we now (know|see|understand|realize|feel|have|think|accept|want|need|believe|get|ask|do)
    before (i|we) (begin|start|say|go|open|do|make|put)
    (is now (open|asked|back|settled))
    people
    all of us now
    (right | just | by | until | even | for | here and) now
    (know|knows|see|feel|feels|understand|think|want|hate|lie|lies|am|reads|shows) ..3 now
    (now) (reads|shows|know|knows|thinks)
    (go|sit|do|have|leave|come|get) now
    unless (you|u)
    (refund|refunded|voucher|affected)
    (calendar|post) is
  flags
    [I now check] the list before I lock up.
    [Any parcel of yours will have] two names on it.
  passes
    I now know what I did.
    I have to go now.

rule when-it-happens
  step        6
  message     You say what you will do when the same situation comes.
  source      article, step 6; research 2.2 commitment
  even        negated, conditional
  match
    (when|whenever|if) (i|we|anyone|it|something|someone|somebody|anything|one) ...10 (i|we) (<cm-adv>)* (will | shall | am going to | gonna) (<cm-adv>)* (walk|leave|tell|say|text|call|ask|find|put|step|stop|hand|show|knock|ring|count|message|phone|write|check|pay|read | go out | go for | take a | come to you)
    (when|if) (i|we) (am|are) (<cm-adv>)* (running | late | worried | angry | tired | drinking | unsure | held up) ..4 (i|we) (text|ask|call|leave|stop|check|ring|walk)
    (when|if) (i|we) ...10 you are the first (to hear | to know | i tell)
    (i|we) (will|shall) (<cm-adv>)* (tell|text|call|ask|ring|message|check) (you | with you) ..3 (whenever|before|when) (i|we) (am|are|go|leave|run|make|spend|buy|book|invite|borrow|need|take|post|send|promise)
  unless
    (if|when) (you|u) (would|want|like|ever|let|forgive)
    (if|when|until) (i|we|it|someone|anyone) (<cm-adv>)* (had|was|were|did|could|said|told|saw|heard|came|went|asked|got|made|took|can)
    (if it | this | that) (helps | suits | is (ok|okay))
    (forgive|talk|chat|listen|meet)
    if it (helps|suits|would|is)
    (reading|writing) this
    if i must
  flags
    [When I feel it coming, I'll step] outside.
    [If I am running late I text] you by six.
  passes
    If you want to talk, I'll call.
    When I saw you I could tell.
