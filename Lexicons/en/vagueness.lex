# Nobody could tell what was done, or what will be done.
faults vagueness

# --- words of this file ------------------------------------------------------
# objects of an apology that name nothing
nouns vg-thing       situation circumstance business matter affair thing stuff mess incident drama episode saga shambles fiasco caboodle nonsense trouble hassle inconvenience issue problem difficulty/difficulties upset bother event shenanigans carry-on shortcoming failing unpleasantness ordeal experience misunderstanding mixup mix-up kerfuffle ruckus upheaval debacle malarkey commotion disturbance muddle hiccup
# an inconvenience that is never named
nouns vg-any         inconvenience upset offence offense distress harm trouble hassle disruption frustration disappointment shortcoming failing mistake error misunderstanding confusion irritation discomfort annoyance pain hurt issue problem difficulty/difficulties bother hiccup anxiety concern worry/worries embarrassment misgiving awkwardness disturbance shame impression impact
# becoming better, without a deed
class vg-better      better nicer kinder calmer mindful careful considerate attentive thoughtful respectful responsible present grateful proactive sensitive vigilant diligent understanding supportive patient generous involved communicative transparent aware open honest conscious different good stronger wiser intentional conscientious accountable disciplined reliable dependable trustworthy humble gentle punctual organised organized professional inclusive human tolerant tactful measured deliberate sweeter serious sincere
class vg-effort      best utmost damnedest level
nouns vg-person      man woman person partner husband wife/wives boyfriend girlfriend friend mate bloke guy lad girl dad mum mom father mother son daughter brother sister boss manager leader colleague neighbor neighbour teammate human performer player coworker listener communicator version parent teacher member
nouns vg-measure     step measure action improvement change adjustment effort arrangement learning lesson procedure provision safeguard remedy
nouns vg-process     process procedure practice policy/policies system protocol standard operation workflow approach guideline training control communication service conduct processes
class vg-taken       taken made implemented introduced considered explored discussed planned enacted drawn learned learnt identified initiated adopted put looked reviewed addressed handled revisited improved escalated forwarded raised noted examined evaluated investigated optimised optimized rolled captured shared embedded
class vg-value       excellence quality service services transparency safety integrity improvement standard standards values welfare wellbeing respect inclusion diversity accountability honesty trust growth experience journey satisfaction professionalism fairness community communication possible efforts better
class vg-behaviour   behavior conduct actions failings shortcomings misconduct antics attitude

phrase vg-sorry      ({apology} | my bad | i|we <very>* regret | regret|regrets | gutted | mortified | (ask | beg) .. (pardon | forgiveness) | forgive|pardon|excuse (me|us)? | feel <very>* <sad>)
phrase vg-again      (again | once again | so much | to you all? | o | <kin> | guys | folks | everyone | all | lah | also | <name>)*
phrase vg-for        (for|about|abt|bout|4|2|over)
phrase vg-will       (i|we will | i|we am|are|was going to | i|we shall | i|we can|could|should | i|we (swear|want|hope|intend|need|mean|commit|promise) (to | that i|we will | i|we will)? | i|we promise you to | i|we am|are|was)
phrase vg-degree     (be | do | to | get | become | all | so | much | a lot | a bit | a little | more | way | even | far | just | really | definitely | always | also | truly | genuinely | of course | certainly | try | trying | to | and | continue | go | work | do my|our <vg-effort> | hard | harder | in future | in the future | from now on | from here on | keep)
phrase vg-oneday     (somehow | one day | some day | someday | one of these days | eventually | in due course | in some fashion | at some point|stage)

rule sorry-for-everything
  severity    warning
  step        4
  message     “Everything” or “what happened” could be anything; the one who was hurt can’t tell what you have understood.
  suggestion  What exactly did you do, and when? Say that instead.
  source      article, step 4; research 2.1 vagueness
  match
    {vg-sorry} {vg-again} {vg-for} (like | literally | just | absolutely)? (everything | anything | all of it | all of this | all of that | it all | all ,|that|this)
    {vg-sorry} {vg-again} {vg-for} (what|whatever|wat|everything|all) (has|have|had|just)* (happened | transpired | went on | went down | occurred | went wrong | gone on | came between)
    {vg-sorry} {vg-again} {vg-for} whatever
    {vg-sorry} {vg-again} {vg-for} what (i did ,|to | we put | you (have)? experienced | you (have been | were | went) through)
    {vg-sorry} ..2 {vg-for} (the | this | that | our | your | all | these | those | whole | entire | recent | current | any)* <vg-thing> (, | that | arose | arisen | has arisen | we are in | surrounding | lately | too | in | at | on | of | with | w | you have | there)
    {vg-sorry} {vg-for} (the | this | that | your)? _? situation|business|affair|saga|drama|episode ,
    {vg-sorry} ..2 {vg-for} (my | our | whatever | any)+ (role | part | share | hand) in (it | this | that | all | what | whatever | everything | things | the)
    (any | my | whatever) (part | role | share) (that)? (was | could | i|we (may | might | have | am | had))
    {vg-sorry} {vg-for} (the | my | all the | all my)? (things | stuff | wrongs | bad moments | bad things | hard times | mistakes | failings | failures | poor choices | bad choices) (i|we (did | said | have said | have done | made | might have | may have))? ,
    {vg-sorry} {vg-for} (the way | how) (it | things | this | everything | all this) (has | have | had | was | were | all | been)* (gone | went | turned out | ended | ended up | handled | happened | played out | went down | unfolded | panned out)
    {vg-sorry} {vg-for} (the way | how) i|we (have | was | were | had)? (been)? (been | acted | behaved | acting | behaving) ,|lately|recently
    {vg-sorry} (that|for)? (i have been | i was | being) (a|an|such|bit|so|really|kind|of|not)* (rubbish | crap | off | distant | shit | useless | weird | slack | bad | difficult | mess | nightmare | pain | jerk | idiot) (friend | mate | partner)? (lately | recently | or whatever | and stuff | n that | of late)
    {vg-sorry} {vg-again} {vg-for} (the other (day | night | week | evening) | last (night | week | weekend) | this (morning | afternoon | evening | week) | that (night | day | time) | earlier | yesterday | before | saturday | sunday | monday | friday | fri) (ok | hey | eh | x | xx | well | man | mate | bro | babe | lol)* ,
    {vg-sorry} (in general | in a general way | all (a)?round | to all concerned | to (anyone | whom) it (may)? concern | to everyone concerned)
    regret (the | this | that) (whole | entire)? <vg-thing>
    ^ ..2 {vg-for} (everything | all of it | what happened | all that) (i|we)? (am | are)? <very>* (sorry | i|we apologize | i ask you | apologies)
    (sorry | apologies | apology) ..2 to (all | those | anyone | everyone | anybody | everybody) (who (was | were | is | are | may have been | have been))? (inconvenienced | affected | concerned | impacted | troubled)
    (messed|fucked|stuffed|screwed|mucked) (it | everything | things | this | it all)? up (badly | big time | royally)? $
  unless
    experiences (that | which)
    the events of _ <number>
    (everything | what happened | whatever | all of it | yesterday | night | that) (i|we|you) (said | told | read | shouted | called | took | wrote)
    everything (he|she|they|you) (has|have|had|went|were|was)
    responsibility for
    not (only|just) for
    said sorry
    (your|the) loss
  when not named-act
  flags
    I'm [sorry for everything], Lou.
    [Sorry about the other night], really.
    We [apologise for the whole affair].
  passes
    I'm sorry for everything I said about your brother at lunch.
    I'm sorry about last night: I shouted at your dad.
    I'm sorry for the twelve letters that I never answered.

rule any-inconvenience
  severity    warning
  step        4
  message     “Any inconvenience” is a form of words: it names neither what went wrong nor what it cost.
  suggestion  Name it: what could the reader not do, and for how long?
  source      research 2.1 vagueness, 2.3 corporate
  match
    {vg-sorry} {vg-again} {vg-for}? (any | whatever | such)+ (and all | other | great | possible | temporary | unintended | undue | slight | minor | serious | further | potential)* <vg-any>
    (for | regret|regrets) any (possible | temporary | unintended | further | potential)* <vg-any>
    {vg-sorry} ..4 {vg-for}? (the|this|any|all)? inconvenience
    (any|the|all)? inconvenience ..6 regretted
    any (<vg-any> | such) ..5 regretted
    any <vg-any> (this | that | it | we | i | which)* (may | might | could) (have)? (caused | occasioned | cause | bring | brought | given | been)
    (for | regret | regrets) the (hurt | pain | harm | upset | distress | trouble | suffering) (that | which)? (has been | was | have been)? (caused | felt | suffered | done) ,
    inconvenience , if any
  unless
    inconvenience (of|to) <-ing>
    i|we (have)? caused (you|your|her|him|them)
    mistake|mistakes (i|we|in|on|with|to)
  flags
    We [apologise for any trouble] or disruption.
    [The inconvenience caused is regretted].
    [Sorry for any inconvenience], and thanks.
  passes
    We called your lost week an inconvenience.
    I'm sorry for the trouble I caused your sister with the landlord.
    Please tell us about any problem with the new lock.

rule do-better
  severity    warning
  step        6
  message     “I’ll do better” promises nothing that anyone could see.
  suggestion  What will you do next time, and how would they notice?
  source      article, step 6; research 2.1 vagueness
  match
    {vg-will} {vg-degree}* (better | improve | change | make amends | be good | be different | be perfect | make (all | it | things | everything) (better | good | right again))
    {vg-will} {vg-degree}* (more | less | kinder | calmer | nicer | extra)+ <vg-better>
    (a|another|whole) (much|far|very|whole|new|changed|better|different|kinder|more|thoughtful)+ <vg-person> (from | you | i promise | , | to)
    {vg-will} {vg-degree}* be|become (a|the|an) ..2 (better|good|different|new|changed|nicer|kinder|reliable|thoughtful) ..2 <vg-person>
    i|we (will|shall|can)? do my|our ..2 <vg-effort>
    (mend|mending) (my|our) ways
    make better choices
    turn|turning over a new leaf
    (see | seeing) a new (me | man|woman)
    i|we promise (i|we)? change
    promise to do better
    do better (moving|going) forward
    {vg-will} {vg-degree}* (try (harder | my best) | there for you more | do more | turn over a new leaf | sort my life out | (sort|get) (myself | my life|shit|stuff|act|head) (together | sorted | straight | out))
    (will | shall | gonna | going to | ill) {vg-degree}* (be | do | become | get | try | make)+ {vg-degree}* (better | careful | nicer | mindful | considerate | attentive | thoughtful | present | proactive | different)
    (i|we|will) ..2 (behave|control|mind|communicate|conduct) (myself|ourselves)? (more|much)? better
    (i|we|will | must|can|could | going to | should) {vg-degree}* (try | do) (to | and)? (do)? better (next time | in future | in the future | moving forward | going forward | from now on | than (today | that | this))? ,
    (hope|promise|want|intend|mean) ..2 to (be|become) (a|the)? ..2 (better|best) (<vg-person>|version)
    (i|we will|shall | i|we promise to) (change | turn (it | things | my life) around | step up | pull (up)? my|our socks (up)? | up|lift|raise my|our game | get it together)
    (things | it | everything | this) (will | shall | are|is going to) (all)? (be | get | change | go) ..2 (different | better | otherwise | change | differently)
    (could|should) (perhaps|have)* (been)? handled ..4 (better | differently)
    (must|could|should) (all)? .. be more <vg-better>
    (shall|will) be handled (differently | better)
    (show|showing|turn|turning) up (differently | better | more _ly | more fully | as (a better | my best | the best))
    (keep | take | taking) (it | this | all of this | that | the|your feedback | the comments | everything) (all)? (in mind | on board | to heart | under advisement)
  unless-before
    performance|functions|result|results|value|values|output
  unless
    what (will | is going to) be different
    nothing .. (will | shall | should) change
    (what i mean | which means | by that i mean | that means | meaning | by <-ing> | starting (with | today|tomorrow|on))
    (no more | not any more | every | each | before i | until | whenever | as soon as)
    (not | never) going to (promise | say)
    (feel | feels | you are | you is) (a lot | much | a bit)? better
    better (than|person)? (me | i am)
    (know | knew | deserve | deserved | deserves | known | think) better
    better (not | to|if|for|off|that)
    get better soon
    if (you | u)
    <number>
  when not question, not act-nearby
  flags
    [I'll do better].
    [We will be more careful] in future.
    I swear [things will be different].
    [I will try to be a better friend].
  passes
    I'll do better, starting with Sunday's lunch at your mum's.
    You should have known better friends than me.
    I'll be more careful, and every Friday I'll show you the list.

rule make-it-up-somehow
  severity    warning
  step        6
  message     “I’ll make it up to you”, “I’ll sort it”: how, and when?
  suggestion  Offer one thing: what will you bring, pay or do, and by which day?
  source      article, step 6; research 2.1 vagueness
  match
    (make|making) (it|this|that|everything) (all)? up (to|2) (you|u|ya|yous|them|her|him|everyone) (all | guys | both)? (somehow | big time | i promise | i swear | properly | soon | in time | x | {vg-oneday})? ,
    i|we will sort (it|this|that|things|him|her|you|something|everything)? (out|up)? (somehow | {vg-oneday} | when i|we can | x)? $
    (i|we will) ..6 {vg-oneday} $
    see (what|if) (i|we|something|anything) can (do | be done) ,
    see what can be done (, | $ | about | for | to)
    i|we will work on (it|this|that) ,
    (will|shall) see you (all | both)? right
    will do (my|our) (bit | part | <vg-effort>) (in|to|for|,)
    do everything in (my | our) power
    i|we (will|shall) put|make things|it|everything right
    (tighten|tightening|shake|smarten|clean) (things | everything | it all | our act) up
  unless
    by <-ing>
    (counsellor | counselor | therapist)
    <number>
    (on|by|before|this|next|from) <day>
    (every | each | if)
  when not question, not act-nearby
  flags
    I'll [make it all up to you, I promise].
    we'll [see what we can do]
    Honestly, [I'll sort it somehow].
  passes
    You should see what can be done with ivy.
    I'll make it up to you on Saturday: the whole shed, both coats.
    I'll sort it by Friday and send you the receipt.
    The hens will come home one day at dusk.

rule steps-are-taken
  severity    warning
  step        6
  message     “Steps”, “measures” and “lessons” say that something will be done, but not what.
  suggestion  Which step, by whom and by when?
  source      research 2.1 vagueness, 2.3 corporate
  match
    <vg-measure> (of (one | some) kind (or another)? | have | has)? (will | shall | are | is | have | has | being | were | also | can | should | going to | to | must | currently | now)+ (be | been | being | to be | also | duly | now | of course | continuously)* <vg-taken>
    (take|taking|took|taken|make|making|implement|implementing|introduce|introducing) (all | the | some | any | every | such | our | many | certain)* (necessary | appropriate | suitable | required | corrective | concrete | immediate | proactive | further | important | right | needed | serious | real | positive | additional | possible | meaningful | decisive)+ (and | <vg-better> | appropriate)* <vg-measure>
    <vg-process> (will | are | is | shall | have | has) (all)? (be | been | being | to be | under)* (thoroughly | carefully | properly | fully | duly)? (review | reviewed | looked | revisited | examined | improved | strengthened | updated | optimised | optimized | evaluated | enhanced)
    (matter | issue | feedback | comments | concerns | case | complaint) (has | have | is | was | will | are|were) (now | also | duly)? (be | been | being)* (escalated | forwarded | passed on | noted | logged | looked into | raised | shared | taken (on board | seriously | into account))
    (staff|employees|colleagues|drivers|managers) (have | has | will | are) (all)? (be | been | being)* (reminded | retrained | briefed | spoken to)
    (review | investigation | inquiry | enquiry) (is | has been | will be) (now | currently)? (under way | underway | ongoing | launched | opened | conducted | commissioned)
  unless
    <number>
    (name | named)
    (from | on | by) (<day>)
    (these | following) (steps | measures) ,
  when not question, not first-person
  flags
    Rest easy, [lessons have been learnt].
    Appropriate [measures are being taken].
    Our [processes will be reviewed].
  passes
    From Monday two people sign every transfer.
    The lesson was at nine, and I forgot it.
    Each step of the stairs is being repaired by Friday.

rule we-take-steps
  severity    warning
  step        6
  message     “Reviewing”, “looking into it”, “learning from this” says that something will be done, but not what.
  suggestion  What will be different, from when, and who will see to it?
  source      research 2.1 vagueness, 2.3 corporate
  match
    (i|we|management) (will | am | are | have been | continuously | always | constantly | of course | also | shall | be | regularly)* (reviewing | looking (at | into) | review | look into | examine | examining | improve | improving | optimize | optimizing | optimise | optimising | streamlining | investigate | investigating | revisiting | strengthening) (all | the | how | our | my | into | internal | own | current | existing)* (<vg-process> | improvements | improvement | ways | things | this | it | leadership)
    something (that)? i|we (will|shall|am|are)+ (be)? (looking (at | into) | working on | look (at | into))
    lesson|lessons (that)? i|we (will | have | can)+ (learn | learned | learnt | take | never forget)
    i|we (will|have|shall) (learn|learned|learnt|grow|grown) from (this|it|that|our|my)
    (we|i) (will | shall) (try | make sure | ensure | see to it) (that | and)* (this (sort of thing)? | things | it) .. (better | improve | improves | smoother)
    (we|i) (will|shall|do) (do|doing) (what|everything|all) (we|i) can (for|to|$)
    (i|we) (will|shall|deeply) (of course | also)? (be)? (reflect|reflecting) (on | about | ,)
    i|we ..3 (take|taking|make|made|making) (the|all|some|any)* (necessary|appropriate|needed|suitable|real|concrete|<vg-better>)* (steps|measures|changes|improvements|adjustments) (,|and)
    always looking (at|for) ways
  unless
    <number>
    (that is why | which is why)
    (from | on | by) <day>
    to (refund | repay | replace)
  when not question, not act-nearby
  flags
    [We are reviewing our processes].
    [We will learn from this].
    It is [something we will look into].
  passes
    We reviewed 40 invoices and repaid each one.
    I made changes to your chapter without asking you.
    We are looking for the ring on Saturday.

rule committed-to-standards
  severity    note
  step        6
  message     A vow of high standards could stand under any letter; it promises nothing about this one.
  suggestion  Leave it out, or say the one thing that will change.
  source      research 2.1 vagueness, 2.3 corporate
  match
    (committed | dedicated | devoted | pledge | pledged | commitment | steadfast) (to | in | ourselves to | myself to)+ ..4 (<vg-value> | becoming | being | showing | doing)
    (remain | remains | we are | company is | club is | school is | council is | team is | board is | <name> is) (firmly | fully | deeply | entirely | wholly | absolutely | totally | truly | more)? (committed | dedicated | devoted | steadfast) (to | in)
    (continually | constantly | continuously | forever) (strive | striving | working | looking | seek | seeking | trying | aim | evolving | learning | improving | review | monitor)
    (strive|strives|striving|endeavor|endeavour|aspire) (at all times)? (to|for) (do|be|provide|deliver|offer|give|achieve|maintain|ensure|improve|better|exceed|keep|get|excellence)
    (aim|aims) to (provide | deliver | offer | achieve | maintain | ensure | improve | be)
    (will|shall) continue to (place | put | strive | work | improve | listen | learn | uphold | give | receive | provide | deliver | support)
    on a|our journey (of|to|towards|with)
    (exceed|maintain|uphold) the highest standards
    (work|working) hard to (earn | regain | maintain | keep | deserve)
    (our|of) best (service|services|efforts|attention)
  unless
    assuring you of
    to the work (that)? (i | we) (have | had)
    <number>
    (but | and) (i|we) (failed | did not | fell)
    i (am | was) (willing|prepared) to work hard
    broke your trust
    (committed | commit) (a|an|the) (crime | offence|act)
    journey to (work|school|the)
    not take
  when not question, not act-nearby
  flags
    We [remain committed to] our guests.
    We [strive to be] the best.
    We are [on a journey to] be the best café in town.
  passes
    The changes are committed to disk.
    I am committed to paying £40 every Friday.
    I broke your trust and am willing to work hard to regain it.
    We remain in debt to you.

rule working-on-myself
  severity    note
  step        6
  message     “Working on myself” turns to you, and nobody else can see it.
  suggestion  Say one thing you do now: a course you booked, a habit you dropped.
  source      article, step 6; research 2.1 vagueness
  match
    (work|working|works) on (myself | me | ourselves | my (self|issues|temper|anger|communication|behavior|flaws|leadership|style) | our (communication|culture|processes|selves) | all that | all of that | the balance | being better)
    (listening|learning|growing|reflecting|healing|evolving|listen|learn|grow) (,|and|to)* (i|we am|are)? (listening | learning | growing | learn | grow | reflecting | reflect | evolving | healing | doing better | do better | doing the work | be better | heal)
    (take|taking|need|use|using|spend|spending|time|period) (some | the | this | a | time | coming | weeks | period | moment | step back | away from the _ | out | off | in order)* (to|of) (sit | reflect | reflection | heal | learn | listen | grow | recharge)
    (holding | hold) space
    (my | our | personal | own)+ (growth | evolution) (as a | and | to become)
    (my | our | a | your) (own | healing | personal)* journey (as a | and | to become)
    learning experience (as a | and | to become)
  unless
    <number>
    (counsellor | counselor | therapist | therapy | course | class | group | meeting | meetings | appointment)
    (you | u) (need|want|have|like)
  when not question
  flags
    I'm [working on myself].
    I will [take some time to reflect].
    We are [listening and learning].
  passes
    I'm working on it with a counsellor every Tuesday.
    Take all the time you need to heal.
    I was working on my car when you rang.

rule my-behaviour
  severity    note
  step        4
  message     “My behaviour” covers anything from a late reply to a lie.
  suggestion  Which behaviour? Say what you did, as the other person saw it.
  source      research 2.1 vagueness
  match
    {vg-sorry} ..4 (my|our) (recent | past | general) <vg-behaviour>
    {vg-sorry} ..4 (my|our) <vg-behaviour> (yesterday | lately | recently | of late | last night|week|weekend | at the (party|weekend|office|meeting) | the other day|night)
  unless
    <number>
  when not act-nearby
  flags
    I'm [sorry for my recent behaviour], truly.
    We [apologise for our attitude lately].
  passes
    I'm sorry for my part in the fight: I threw the first plate.
    Your behaviour was never the trouble.

rule things-i-did
  severity    note
  step        4
  message     “Mistakes” and “things I did” are still a blank: which ones?
  suggestion  Name the one that hurt the most.
  source      research 2.1 vagueness
  match
    (made | make) (some | a few | several | many | a lot of | a number of | certain | poor | bad)+ (really | very | bad | poor | stupid | silly | dumb | wrong | terrible)* (mistakes | choices | decisions | errors)
    i|we made (some | many | a few | a lot of | too many)* mistakes ,
    (stuff|things) (went on | happened) (that|which)
    i|we said (some|certain|a few|things|stuff)+ (things|stuff)
    (for | about) whatever (it is | it was)? i|we (did | have done | said | am)
    whatever (it (was | is))? (that)? (i|we) (did | have done | said | am supposed)
    whatever (it was)? (that)? (went wrong | set you off | the crime | upset you | has happened | happened)
    (have not been | was not | has not) (always | exactly)? (been)? (great | at my best | my best self | my best | the best | fair | the easiest) (lately | recently | with|to you|u)
    i|we (have)? (fell|fall|fallen) short (of | in | ,)
    (acted|behaved|represented) .. in a way .. not (consistent | aligned | in line | in keeping)
  unless
    <number>
    you (did|said)
  when not act-nearby, not question
  flags
    I [made some poor choices].
    [Whatever I did], I take it back.
    [We fell short of] our own standards.
  passes
    Whatever you did that day, I had no right to read your letters.
    I did something wrong: I sold your bike.
    I made three mistakes in your invoice of 2 May.
