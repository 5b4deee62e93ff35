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
phrase cm-on2       (from now on | from now | from here on | from here on in | going forward | henceforth | in future (threads | posts | reports)? | as of (today | now | tonight | this week) | starting (now | today | tonight | this week | next week | monday) | from (today | tonight | tomorrow | next week | this week) | now on | from (<cm-month> | our next release) (onward | onwards))
phrase cm-on        (from (now on | now | here on | here on in | here on out | today | tonight | tomorrow | this (<cm-time> | point | moment | day | term) | next (<cm-time> | <cm-day> | <cm-month>) | the next (<cm-time>) | (<cm-month> | <cm-day> | today | now | tomorrow | here) (on | onward | onwards | forward) | our next ..) | going forward | henceforth | hereafter | in future | in the future | as of (now | today | tonight | this (<cm-time>) | <cm-day> | next (<cm-time> | <cm-day> | <cm-month>) | <number> <cm-month> | tomorrow) | starting (now | today | tonight | tomorrow | this (<cm-time> | <cm-day> | term) | next (<cm-time> | <cm-day>) | on <cm-day> | <cm-day>) | effective (immediately | today) | beginning (today | now | this (<cm-time>) | next (<cm-time>)))
phrase cm-date      (from (<cm-month> | <cm-day> | <number> <cm-month> | the <number>) | since (<number> <cm-month> | <cm-month> <number> | monday) | before (i | we) .. )
phrase cm-every     ((every | each) (single | other | one | <number> | first | second | third | last | of the)* (<cm-day> | <cm-time> | time | month | job | payday | bus | word | <number>) | on (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays | weekends) | (once | twice) a (<cm-time>) | (daily | weekly | monthly) | (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays) | the first (<cm-day> )? of (each | every) | (<number> | two | three | four | five | six) (days | mornings | nights) a week)

# --- rules ---------------------------------------------------------------------------

rule from-now-on
  step        6
  message     You say what you will do from now on.
  source      article, step 6; research 2.2 commitment
  even        negated
  match
    {cm-on} (<cm-adv> | , | one | the)* (i | we | you | u | it | the | a | an | no | nobody | nothing | any | every | each | all | our | my | your | ur | two | rent | what | whoever | if | when | whatever | <name> | <number> | not | only | her | his | she | he | children's | refunds | orders | documents | exports | who | <cm-word>)
    , {cm-date} (, | <cm-adv> | the | last | first | pay)* (i | we | no | each | every | any | all | our | my | two | a | an | the | your | faces)
    (i | we | no | nothing | nobody | any | every | each | all | two | whatever | not) ...12 {cm-on2}
    (you | it | the | a | an | our | my | your | that | guests | she | he | whoever | they | <name>) ..5 (will | shall | is | are | am | gets | goes | has | have | can | may | must | needs | <cm-proc.s>) ...10 {cm-on2}
    (^ | and | so | but | or | , ) (<cm-adv>)* next time (if | every | when | i | we | n | the | something | it | my | you get | a)
    next (<cm-time>) (<cm-adv> | , | the | all | our | my)* (i | we | results | reports | every _ | _) (will be | shall | will) (<cm-act.base>|displayed|published|read|posted|checked|shown|announced|tested)
    (at | for | from | to | before) the next _ ..4 (i | we) (will | shall | am | come | bring | <cm-act.base>)
    next (<cm-time>) (<name> | she | he | they | our _ | my _ | the _) (will)
  unless
    {cm-on} (<cm-adv> | , | i | we | will | am | are | going to | promise | and | to | of course | be)* (do better | try | better | more careful | careful | a better | good | nicer | kinder | different | fine | improve | change | learn | make sure | work on | aim | optimizing | optimising | bear | see a | intentional | positive | strive)
    (more careful | do better | be better | in mind | bear | try | learn) ..6 {cm-on}
    ^ ..2 (try|hope|hoping|hopefully|maybe)
    (you|u) (should | must | need to | have to | better | could | might) 
    (i|we) (expect|need|want|ask|trust|hope) (that|you|from)
    next time (you (call|want|do|come|see) | ye | someone | he | she | they | that)
    (i|we) (look|looking) forward
    (call|text|ring) me
    (closed|moving|valid|available|served|applies|starts|runs|open|opens) ..5 (from | since | as of)
    (please|kindly)
    (from|since) (<cm-month>|<cm-day>|<number>) ..2 (to|until|till)
    back in the account
    (it is | its) .. from
    you will see
    {cm-on} the (discussions|matter)
    (mindful | attentive | our utmost | our best | best possible | will understand)
    from now on (you|u|your|ur) (should|must|need|better)
    (prepared|careful|carefully|better|differently|kinder|closely) (<cm-adv> | before i .. )* {cm-on}
    <cm-vague> ...6 {cm-on}
    {cm-on} ...6 (show up | communicate | do things | handle things | be there) (<cm-adv>)* (differently | better | for you | more)?
    (would be | should be | could be | it is (best|better|healthiest)) ...12 {cm-on}
    (claims|claim|refunds|refund|credits|vouchers|compensation|applications) ...8 {cm-on}
    (see | saw) (each other | you) {cm-on}
    {cm-on} ...6 <cm-vague>
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
    (i | we | she | he | my | the | you | u | a | our | an | it | results | two) (<cm-adv>)* (will | shall | am going to | are going to | gonna | get | gets | check | checks | show | run | runs | hold | send | sends | go | goes | keep | call | ring | read | reads | am (at|seeing|working|meeting|going|in|off) | comes | can see | sign) ...12 {cm-every}
    {cm-every} (, | through .. | after .. | at .. | from .. | this .. | and {cm-every} | <cm-adv>)* (i | we | you | u) (<cm-adv>)* (will | shall | am (at|seeing|working|going|in|off) | get | check | gonna | can see | show | run | go | ring | call | send | read | text | sit)
    (in|on) (my|the|our|your|ur) (calendar|diary|fridge) (<cm-adv>)* (now | in red | in ink | with (an|two|a|alarms) | , | $ | every)
    (in|on) (my|our) (calendar|diary|phone) (<cm-adv>)* (now)? with (an|two|a|alarms|reminders)
    (i | we) (<cm-adv>)* (have | am | are | will) (<cm-adv>)* (enrolled | enrolling | booked | signed up | joined | started | begun | seeing | going to | see | start | starting | registered | down for | asked (my|the|a) doctor for | rang | got | stopped | at | in) (<cm-adv> | to | with | for | onto | on | up | in | at | a | an | the | my | some | place | name | of | first | local | to | work)* (counsellor | counselor | counselling | counseling | therapist | therapy | course | anger | meeting | meetings | programme | treatment | psychologist | rehab | sessions | aa | clinic | nurse | coach | tuesday group | group | support group | debt | someone to talk to | grief | training | writing centre | sponsor | workshop | marriage class | parenting)
    (asked|rang|seeing) ..6 (counsellor | counselor | therapist | psychologist | anger | someone to talk to about)
    (my|first) (first)? (session|appointment|appt) ..6 (is|starts|on|at) (<cm-adv> | on | the | at)* (<cm-day>|<number>|tomorrow|next)
    (i | we) (<cm-adv>)* (will | am going to | gonna | shall) ...8 (at least ..2 (ahead|before) | ahead of (every|each) | the (night|day|evening) before | before (i|we) (clock | leave | borrow | send | touch | book | post | promise | name | buy | decide | sign | present | travel | go away | take))
    before i|we (cut | post | send | borrow | touch | book | promise | name | publish | merge | say | speak | go away | cast | open | press | repeat | use | buy | decide | give | hand) ...14 (i | we | it | you) (will | shall | am | goes | get)
    (two|second|another|three) (people|adults|signatures|staff|members|person|examiners|editors|managers|mod's|mods|maintainer|pair|officers) (<cm-adv> | of | in | or)* (now | sign | signs | check | checks | read | reads | must | have to | reruns | will | is | have)
    (a | the | my | another) (second|new) (person | rule | check | pair of eyes | signature)
    (will|shall) be (<cm-adv>)* (published | posted | entered | released | generated | carried out | tested) (<cm-adv>)* ..8 (each | every | monthly | weekly | within | from | before | whatever | in public | on the first)
    {cm-every} (<cm-adv> | , | of the month | during .. .. | in .. | at .. )* (i | we) (will | shall | am (running|working|going|taking|bringing|cooking|driving|doing|attending|volunteering|seeing|cleaning|at|in|off))
    (i | we) (<cm-adv>)* am|are (doing|taking|running|cooking|driving|checking|cleaning|paying|sending|bringing) ...8 {cm-every}
    (is|are|goes|go) (<cm-adv>)* in (the|our|my) ..2 (calendar|diary|rota)
    (in | blocked out) (<cm-adv> | the calendar)* in (ink|red)
    (<-ed> | will be | are | is) (<cm-adv>)* (signed off | read | checked | reviewed | approved | tested) by (two | another | a second | at least) 
    (i | we) have (<cm-adv>)* (started | begun | joined | found | booked | signed up for | enrolled in) (<cm-adv> | a | an | the | with | in | my | first)* (therapy|counselling|counseling|aa|na|meetings|rehab|treatment|class|course|group|programme|program|sessions)
    (i | we) (<cm-adv>)* (start | begin | am starting | am doing) (<cm-adv> | a | an | the | my | with | .. )* (therapy|counselling|counseling|programme|program|course|treatment|rehab|aa|sessions|meetings)
    ill (<cm-adv>)* <cm-act.base> ...12 {cm-every}
    ill (<cm-adv>)* <cm-act.base> ...8 (before i | the night before | from now on)
  unless
    (every|each) (<cm-adv> | single)* (time|day|night|week|one|year|month|morning) (since | you | i think | i see | i thought | i say | that you | of (my|those|these|them) | for the (last|past) | i (did|told|lied|said|saw|hear|miss|regret|open|look|came))
    (was | were | did | used to | lied | told | missed | called | came | said | took | kept | went | made | sat | spent | smoked | had | started | asked) ...8 {cm-every}
    (you|u) (should | must | need to | have to | always | never | said | did | were | had | could)
    (refund|refunded|credited|returned|repaid|paid|reimbursed|delivered|arrive|pesos|wages|rent) ..6 (by | within | a month | a week)
    (i|we) (think | thought | cry | feel | regret | miss | love | pray | worry | ask myself | tell myself | live | hate) ..8 (every|each)
    (how much) (i|we) (work|do)
    every evening this week|every day this
    (i|we) (decide|read|see|get) ..3 (every|each) (comment|message|mail)
    every (one|1)
    (listen | hear you | whoever wishes | what it was like | choose | suits)
    (i|we) (said|told|promised) 
    said i would
    (my meeting | the meeting) (on|at) 
    had told
    working on (myself|me|it|things)
    without (a|any) (second|new)
    there each day
  flags
    [You will see the rota every Friday].
    [Every Sunday I will] ring you.
  passes
    I lied to you every day in June.
    I regret it every day.
    I'm working on myself every day.

rule no-longer
  step        6
  message     You say what will not be done again, or is done differently now.
  source      article, step 6; research 2.2 commitment
  even        negated, conditional
  match
    (i | we) (<cm-adv>)* (will | shall | am going to | are going to | gonna | am | would) (<cm-adv>)* (not|never) (<cm-adv> | be | going to | gonna | so much as)* <cm-act> ...10 (again | any more | anymore | anybody else's | without (your|a|the|asking|her|his|an|first|in|reading|checking) | unless | either to | not even | until (it | the | they | two | you have (seen|read|signed)))
    (i | we) (<cm-adv>)* (will | shall) (<cm-adv>)* never (<cm-adv>)* (post|send|borrow|read|open|shout|touch|drive|drink|lend|tag|film|repeat|lie|speak|share|drink|hit|raise|use|sell|publish)
    (no | nobody | nothing | not a | no one) ..6 (will|shall|is|are|gets|goes|leaves|can|may|opens|rides|lapses|passes|touches) (<cm-adv> | be)* ..6 (again | until | without | unless | any more | anymore | till)
    (i|we) (now) (<cm-adv>)* (<cm-act.base>)
    (i|we) (<cm-adv>)* (<cm-act.base>) (the|every|each|it|a|results|such|all|nothing|them|marks|names) ..6 now ($ | , | before | until | letter)
    (i|we) no longer (<cm-act.base>|close|sell|book|print|charge|begin)
    (is|are) no longer (sold | possible | open | printed | used | issued | run | allowed | mine | able | in charge)
    (is|are|stays|stay) now (<cm-adv>)* (issued | read | locked | measured | cooked | kept | scanned | in force | stored | required | shut | set | private | checked | tested | published | signed | entered | evacuated | opened by | run | merged)
    (<-ed>|cancellations|alerts|reports|orders|phones|names|cards|drafts|documents|letters|labels|rates|invoices|keys) now (go|goes|asks|needs|gets|requires|stops|reaches|reach|stop|holds|compare|stays|sits|locked|need)
    (it | that | this | phone | speakers | keyboard | diaries | drone | box | bottle | they | word | you (tell|say) me | u tell me | net | consoles | trailer) ..3 (stays|stay|lives|live) (<cm-adv> | there | right)* (with (me|us) | in (the|a|my|its) | at | off | on | out | there | home | private | locked | where | shut | between | round)
    that is where (it|they|that) (stays|stay)
    (i|we) am (<cm-adv>)* (done|finished|through) (borrowing | borrowin | going | lying | drinking | gambling | hiding | betting | posting | with (the | betting | drink | that (crowd|group) | gambling))
    (i|we) have (<cm-adv>)* (stopped | quit | given up | sworn off) (<-ing> | the (drink|chair|captaincy) | drink | fags | (my|the) (captaincy|chair|seat))
    no more (<-ing>|jokes|drinking|drinks|comments|borrowing|posts|secrets|lies|voices|betting|shots|phones|phone|guests|parties|late)
    (when|if) (i|we|anyone|it|something|someone|anything) (<cm-adv> | the | am | is | are | feel | feels | hear | hears | run | has | have | can not | cant | dont | do not | want | need | see | speak | give | goes | went | wrong)* ...8 (i|we) (will | shall | am going to | gonna) (<cm-adv>)* (walk | leave | tell | say | text | call | ask | find | put | step | stop | hand | show | knock | ring | go out | go for | count | message | send him | phone | bring | write it)
    new rule
    (i | we) will now (<cm-act.base>)
    i|we have (<cm-adv>)* asked _ to (check | hold me | stop me | remind me | read | keep me | sign | watch | call me out | send me home)
    i|we am|are giving up (the|my|drink|drinking|gambling|smoking)
    (i|we) will (<cm-adv>)* (put|keep|leave) (my|the|our) (phone|phones|laptop|screen) (<cm-adv>)* (away|off|down|in|out|outside)
    i|we have (<cm-adv>)* (deleted|uninstalled|blocked|closed|cancelled) (<cm-adv>)* (the|my|every|all|both) ..3 (app|apps|account|accounts|card|cards|number|sites|site)
    (i|we) will (<cm-adv>)* (check | clear it | ask | talk | run it | confirm | agree it) (with|by|past) (you|u|her|him|them) (<cm-adv>)* (before|first)
    (all|every) (staff|member|members|driver|drivers|team|employee|employees|nurse|manager) ..3 (will|must|is|are|has|have) (<cm-adv> | be | been)* (trained|retrained|briefed|checked|required|given)
    (i|we) will be (home | back | there | in | off | at the) ..3 (by|at|before) (<number>|five|six|seven|eight|nine|noon|three|four)
    i|we have (<cm-adv>)* (set | put | turned on | switched | added | hired | appointed | introduced | bought | written | made) (<cm-adv> | up | on | in | off)* (a|an|two|three|my|the|your|every|alarms|reminders) (<cm-adv>)* (alarm | alarms | reminder | reminders | rule | calendar | check | checks | policy | checklist | limit | timer | standing order | wall calendar | rota)
    i promise (<cm-adv>)* (never|not) (<cm-adv> | again)* to (<cm-adv> | again)* <cm-act.base>
    i promise (<cm-adv>)* to (call|text|ask|check|read|knock|bring|come|pay|tell|listen) (you|the|your|every|before|first)
    (whatever|anything|what) (<cm-adv>)* (you | u) (tell|say) (me|us) (<cm-adv> | now | about .. )* (i | stays | stay | goes | will)
    (i|we) (will|shall) (<cm-adv>)* (do|ask|tell|text|show|publish|read|keep|send|bring|hand|forward|vote|put|name) ...8 (unless (you|i|we|it|they) | in person from | without being asked | in writing | on paper | ahead | as long as i)
    for as long as i (live|serve|sit|continue|hold|work|can)
    branch protection
    (i|we) shall|will own that
    a lesson that i should not
    (^ | and | , | ; | but) (<cm-adv> | the | our | my | all | every | each | any)* !<cm-notnow> now (<cm-adv>)* (<cm-proc.base>|<cm-proc.s>) 
    (my|our|the|every|each|all|any) .. !<cm-notnow> now (<cm-adv> | have to | has to | will)* (<cm-proc.base>|<cm-proc.s>|be)
    (i | we | it | (my|our|the|every|each|all|any) _ _?) (will | shall) now (<cm-adv> | be)* (<cm-proc.base>|<cm-proc.ing>|<cm-proc.pp>)
    (i | we) (take|keep|work|leave|sleep|eat|drive|park|charge|print|sell|run|hold|start|close|check|read|write|log|use|wear|carry|drink) (<cm-adv> | a | an | the | my | one | two | three | every | all | no | only | _)* now ($ | , | and | instead)
    (i | we) now (<cm-adv>)* (<cm-proc.base>)
    (has|have|holds|keeps) (my|our|the) (<cm-adv>)* (card|cards|keys|phone|password|passwords|bank|debit|credit|pin|code|gun|bottle|car) ..2 now
    (i | we) (<cm-adv>)* (will | shall | wont | am (not)? going to) (<cm-adv> | not | never)* <cm-act.base> ...10 (until|till|unless|before) (you | they | he | she | both of us | somebody | someone | <name>) (<cm-adv> | have | has)* (said|say|says|read|seen|see|agreed|agree|signed|sign|approved|approve|asked|ask|checked|ok|okay|given|give|told|tell)
    (until|till) (she | he | they | it | the _ | this | that | <number> | i | we) ..6 (i | we) (<cm-adv>)* (will | shall | am | are) (not | take no | stay | keep | leave | off | out | <cm-act.base>)
    (you) (will) (<cm-adv>)* (see | hear | know | read | get | be asked | be told) ..6 (before | first | from me) ($ | i | we | anyone | anybody | anything | it)
    no (<-ed>|<-ing>|drums|music|guests|calls|phones|screens|drinks|jokes|posts|visits|shoes|parties|smoking|parking|deliveries|noise|_) (before|after|until|without|unless) (<number>|<-ing>|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight|your|you|a|the|both|asking|dark)
    there will (not be | be no) ...10 (unless | until | without | before)
    (i | we) have (<cm-adv>)* (cut up | thrown out | poured | handed over | locked | blocked | barred | closed) (<cm-adv>)* (my|the|every|all|both|our) ..2 (card|cards|bottle|bottles|account|accounts|app|apps|number|site|sites|keys|tab)
    (i | we) (<cm-adv>)* (will | am going to | gonna | shall) (<cm-adv>)* (set|put|leave|keep) ...5 (alarm | alarms | reminder | reminders | in the (kitchen|drawer|car|hall) | by the door | at home)
    (my|the) phone (<cm-adv>)* (stays|lives|goes|sleeps|is) ..4 (drawer|kitchen|hall|off|silent|away|bag|car)
    (i | we) have (<cm-adv>)* (asked|told) (my _ | <name> | the _) to (<cm-adv>)* (check | hold me | stop me | remind | sign | watch | call me out | look over)
    (whatever|anything|everything) (<cm-adv>)* (comes | arrives | you (leave | send | write | say | tell me)) ..6 (i will | stays | goes | i leave | is yours)
    (i | we) have (<cm-adv>)* (added | built | written | put in | set up | introduced | created) (a|an|the|two|three) ..2 (test|tests|check|checks|alert|alarm|rule|step|lock|guard|checklist|log|policy|hotline|limit|warning|switch)
    (^ | and | , ) (any|every|each) _ ..5 !<cm-who> (will|shall) (now)? (be|go|goes|carry|pass|have|come|get|need|say|wait|start|end|stop)
    (ill | il) (<cm-adv>)* not (<cm-adv> | be)* (<cm-act.base>|<cm-act.ing>) ...10 (again | any more | anymore | to (nobody|anybody|anyone))
    (he | she | it | they | <name> | <cm-word> | drone | dog | phone | car | word) (will|is|are|may|can|shall) (<cm-adv>)* not (<cm-adv> | be)* (coming|going|<-ed>|appear|leave|come|run|drive|ride|fly|<cm-act.pp>) ...8 (again | any more | anymore)
    (i | we) (am|are) (<cm-adv>)* (off | out of | staying off | staying out | staying away | keeping off | barred) ..5 (until|till)
    (i | we) (<cm-adv>)* do not (<cm-adv>)* (drink|drive|borrow|post|lend|bet|gamble|smoke|use|open|read|send|touch) ...6 (any more | anymore | now | unless | until | without)
  unless
    (will|shall|would|am) (<cm-adv>)* not (<cm-adv> | be)* (ask you | ask (anyone|for) | pretend | call (it|that|you) | tell you (i|that|it|how|what|to) | say that | asking | telling | having | used | hide | see me | bother | contact | chase | knock | come (to|round|by|near) | write (to you | again) | ring | send (you|another|any) | set foot in your)
    (i|we) (will|shall) (<cm-adv>)* not (<cm-adv>)* (do (it | this | that | anything like) | let (you|it|this) (down|happen) | hurt you | make (the same | that | this) mistake)
    (it|this) (will|shall) not happen again
    i promise (<cm-adv>)* (never|not) to (<cm-adv>)* (hurt | let | do (it|this|that))
    (you|u|they|he|she) (<cm-adv>)* (will|can|do|are|am|have|should) (<cm-adv>)* no longer
    (he|she|they|you|u) ..2 (said|told|says)
    (is|are) now (asked | on the | settled | in (your|the) (account|post) | at)
    i (do not | can not) come
    (no|nothing) (will|can|is) (<cm-adv>)* (ever)? (the same | as it was | good)
    (no (new edition | bill | experience | man))
    i|we now (know|see|understand|realize|feel|have|think|accept|want|need|believe|get)
    i (stay|live) at
    (never|not) (<cm-adv>)* speak to you
    whatever you (say | tell me) (i deserve | is)
    (forgive | until you (forgive|answer|reply|say))
    (you) (can|could) scold
    if (you|u) (<cm-adv>)* (would|want|like|ever)
    if (it|the|he|she) (was | ought | is (ok|okay|too|not))
    (shout|listen)
    no longer (here | with us | together | alive | angry | young | works | work | know | feel | want | love | trust | need | saw)
    what you (tell|told) us
    (would be obliged | should be grateful)
    not (leaving|going|moving) until
    answering (any|more|your|further)
    sulking|moaning|drama|excuses|tears|crying|arguments|bullshit|games
    (until | till) (you (forgive|talk|answer|come|call|take) | we are | i get)
    (i|we) (will|am|are) not ..4 (talk to you | talking to you | speak to you | leaving | eat | eating|sleep|sleeping|stop|stopping|rest|apologize|apologizing)
    (i|we) will not see you
    (see you | meet you | there | call you | ring you) (<cm-adv>)* (at|by)
    (you|u|she|he|they|people|everyone) now
    (right | just | by | until | even | for) now
    (know|knows|see|feel|feels|understand|think|want|hate|lie|lies) now
    what (i|we) have to say
    refund|refunded|voucher|credited|affected|compensated|compensation|reimbursed
  flags
    [I will not read your messages again].
    [No bus will leave without] a second count.
  passes
    It won't happen again.
    I won't hide from this.
    I'm not leaving until you talk to me.

rule when-it-happens
  step        6
  message     You say what you will do when the same situation comes.
  source      article, step 6; research 2.2 commitment
  even        negated, conditional
  match
    (when|whenever|if) (i|we) (<cm-adv> | am | are | feel | get | have | hear | notice | want | need | can | do | run | run late)* ...8 (i|we) (<cm-adv>)* (will | shall | am going to | gonna) (<cm-adv>)* (walk | leave | tell | say | text | call | ask | find | put | step | stop | hand | show | knock | ring | go out | go for | count | message | phone | write | check | pay | read | come to you | take a)
    (when|if) (i|we) (am|are) (running)? (late | worried | angry | tired | drinking | unsure | not sure | in doubt | held up) ..4 (i|we) (will|shall|text|ask|call|leave|stop|check|ring|walk)
    (when|if) (i|we) ...10 (you are | you will be | you) (the)? (first | hear | know) ..4
    should i ever ...14 (will | i)
    (i|we) (will|shall) (<cm-adv>)* (tell|text|call|ask|ring|message|check|let) (you | with you | first) ..6 (whenever|if|when|before) (i|we) (am|are|go|leave|run|make|spend|buy|book|invite|borrow|need|take|post|send|promise)
  unless
    (if|when) (you|u) (would|want|like|ever|let|forgive)
    when (i|we) (see|saw|came|come|get|got) (you|home|back|there|in)
    (if|when) (i|we) (had|was|were|did|could|said|told|saw|heard|came|went|asked|got|made|took)
    (forgive|come back|love|prove|better|know (what|how|that|when))
    what (more|else)
    (talk|chat|listen|meet|speak)
    (if|when) (i|we) can
  flags
    [When I feel it coming, I'll step] outside.
    [If I am running late I'll text] you by six.
  passes
    If you want to talk, I'll call.
    When I saw you I could tell.
