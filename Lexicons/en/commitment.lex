# Commitment: what the writer will do from now on, in concrete acts.
strengths commitment

# --- words of this file ------------------------------------------------------------
class cm-adv       so also then just already now personally myself ourselves always never not only all both still even again ever simply straight first be being been no longer to every really fully
class cm-who       i we she he it they you u
class cm-day       monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tues weds thurs fri sat sun day week month morning evening night year term quarter time season sunday's weekend shift weekday payday
nouns cm-time      day week month year morning evening night term quarter season shift sprint weekend fortnight meeting game trip speech visit release review
class cm-month     january february march april may june july august september october november december summer autumn spring winter
verbs cm-act       tell/told/told ask call ring text message write/wrote/written email phone check read/read/read show send/sent/sent bring/brought/brought take/took/taken give/gave/given keep/kept/kept put/put/put/putting leave/left/left stop/stopped/stopped/stopping go/went/gone come/came/come meet/met/met see/saw/seen pay/paid/paid share publish post hold/held/held run/ran/run use work speak/spoke/spoken say/said/said walk drive/drove/driven turn clear log/logged/logged/logging test scan sign lock attend stay help clean cook wash pick drop/dropped/dropped/dropping knock wait listen count double-check review forward answer reply open close switch set/set/set/setting book make/made/made do/did/done have/had/had get/got/got sit/sat/sat play compare record name print carry confirm start finish update train present hand credit fetch measure announce inform consult compare transfer report step swap/swapped/swapped/swapping quit/quit/quit/quitting drink/drank/drunk smoke repeat touch raise forward delete accept let/let/let/letting look close mute block carry vote merge release draw store charge sell/sold/sold submit interrupt lend/lent/lent borrow shout comment film joke mention pass promise own honor honour seek continue mail be enrol enroll

class cm-word      children phones cards certificates orders names drafts files marks invoices alerts consoles guests
phrase cm-on2       (from now on | from now | from here on | from here on in | going forward | henceforth | in future (threads | posts | reports)? | as of (today | now | tonight | this week) | starting (now | today | tonight | this week | next week | monday) | from (today | tonight | tomorrow | next week | this week) | now on | from (<cm-month> | our next release) (onward | onwards))
phrase cm-on        (from (now on | now | here on | here on in | here on out | today | tonight | tomorrow | this (<cm-time> | point | moment | day | term) | next (<cm-time> | <cm-day> | <cm-month>) | the next (<cm-time>) | (<cm-month> | <cm-day> | today | now | tomorrow | here) (on | onward | onwards | forward) | our next ..) | going forward | henceforth | hereafter | in future | in the future | as of (now | today | tonight | this (<cm-time>) | <cm-day> | next (<cm-time> | <cm-day> | <cm-month>) | <number> <cm-month> | tomorrow) | starting (now | today | tonight | tomorrow | this (<cm-time> | <cm-day> | term) | next (<cm-time> | <cm-day>) | on <cm-day> | <cm-day>) | effective (immediately | today) | beginning (today | now | this (<cm-time>) | next (<cm-time>)))
phrase cm-date      (from (<cm-month> | <cm-day> | <number> <cm-month> | the <number>) | since (<number> <cm-month> | <cm-month> <number> | monday) | before (i | we) .. )
phrase cm-every     ((every | each) (single | other | one | <number> | first | of the)* (<cm-day> | <cm-time> | time | month | job | payday | bus | word | <number>) | on (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays | weekends) | (once | twice) a (<cm-time>) | (daily | weekly | monthly) | (mondays | tuesdays | wednesdays | thursdays | fridays | saturdays | sundays) | the first (<cm-day> )? of (each | every) | (<number> | two | three | four | five | six) (days | mornings | nights) a week)

# --- rules ---------------------------------------------------------------------------

rule from-now-on
  step        6
  message     You say what you will do from now on.
  source      article, step 6; research 2.2 commitment
  even        negated
  match
    {cm-on} (<cm-adv> | , | one | the)* (i | we | you | u | it | the | a | an | no | nobody | nothing | any | every | each | all | our | my | your | ur | two | rent | what | whoever | if | when | whatever | <name> | <number> | not | only | her | his | she | he | children's | refunds | orders | documents | exports | who | <cm-word>)
    , {cm-date} (, | <cm-adv> | the | last | first | pay)* (i | we | no | each | every | any | all | our | my | two | a | an | the | your | faces)
    (i | we | you | it | the | a | an | no | nothing | any | every | each | all | our | my | your | two | nobody | whatever | not | that | guests | she | he | whoever) ...12 {cm-on2}
    (^ | and | so | but | or | , ) (<cm-adv>)* next time (if | every | when | i | we | n | the | something | it | my | you get | a)
    next (<cm-time>) (i | we) (will | shall | am)
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
  flags
    [From now on I] lock the shed.
    [Next time I] ask before I borrow the van.
  passes
    From now on I'll do better.
    Next time you call, ask for Leo.

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
  flags
    [You will see the rota every Friday].
    [Every Sunday I will] ring you.
  passes
    I lied to you every day in June.
    I regret it every day.

rule no-longer
  step        6
  message     You say what will not be done again, or is done differently now.
  source      article, step 6; research 2.2 commitment
  even        negated
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
  flags
    [I will not read your messages again].
    [No bus will leave without] a second count.
  passes
    It won't happen again.
    I won't hide from this.
