# Nobody could tell what was done, or what will be done.
faults vagueness

# --- words of this file ------------------------------------------------------
# objects of an apology that name nothing
class vg-all         everything all anything whatever
nouns vg-thing       situation circumstance business matter affair thing stuff mess incident drama episode saga shambles fiasco palaver caboodle nonsense trouble hassle inconvenience issue problem difficulty/difficulties upset bother event shenanigans carry-on shortcoming failing unpleasantness ordeal experience misunderstanding mixup mix-up kerfuffle ruckus upheaval debacle hoo-ha malarkey commotion disturbance muddle
# an inconvenience that is never named
nouns vg-any         inconvenience upset offence offense distress harm trouble hassle disruption frustration disappointment shortcoming failing mistake error misunderstanding confusion irritation discomfort annoyance pain hurt issue problem difficulty/difficulties bother hiccup anxiety concern worry/worries embarrassment misgiving
class vg-when        earlier yesterday lately before saturday sunday monday tuesday wednesday thursday friday
# becoming better, without a deed
class vg-better      better nicer kinder calmer mindful careful considerate attentive thoughtful respectful responsible present grateful proactive sensitive vigilant diligent understanding supportive patient generous involved communicative transparent aware open honest conscious different good stronger wiser intentional conscientious accountable disciplined reliable dependable trustworthy humble gentle punctual organised organized professional inclusive human present-minded loving tolerant tactful measured deliberate
class vg-effort      best utmost damnedest darnedest level damndest
class vg-try         try strive endeavor endeavour aim seek hope continue work look undertake promise swear pledge plan intend mean learn aspire
class vg-tried       trying striving endeavoring endeavouring aiming seeking working looking learning continuing
verbs vg-improve     improve change grow learn evolve reflect
nouns vg-person      man woman person partner husband wife/wives boyfriend girlfriend friend mate bloke guy lad girl dad mum mom father mother son daughter brother sister boss manager leader colleague neighbor neighbour teammate human performer player coworker listener communicator version parent teacher
nouns vg-measure     step measure action improvement change adjustment effort arrangement learning lesson procedure provision safeguard remedy
nouns vg-process     process procedure practice policy/policies system protocol standard operation workflow approach guideline training control communication service conduct processes
verbs vg-look        review look examine assess evaluate investigate revisit consider optimize optimise streamline improve enhance strengthen update refine reconsider rethink evolve
class vg-taken       taken made implemented introduced considered explored discussed planned enacted drawn learned learnt identified initiated adopted put looked reviewed addressed handled revisited improved escalated forwarded raised noted examined evaluated investigated optimised optimized rolled done
nouns vg-value       excellence quality service transparency safety integrity improvement standard standards values welfare wellbeing well-being respect inclusion diversity accountability honesty trust growth experience journey satisfaction professionalism fairness community communication

phrase vg-sorry      ({apology} | my bad | i|we <very>* regret | regret|regrets | gutted | i ask you sorry | ask you pardon | ask your pardon | (ask | beg) .. (pardon | forgiveness) | forgive|pardon|excuse (me | us)? | mortified | one regrets | feel <very>* <sad>)
phrase vg-will       (i|we will | i|we am|are|was going to | i|we promise (you)? (to | that i|we will | i|we will)? | i|we am|are|was | (i|we swear)? i|we will | i|we can | i|we shall | i|we mean to | i|we commit to | i|we want to | i|we hope to | i|we intend to | i|we need to | i|we should | i|we could)
phrase vg-degree     (be | do | to | get | become | all | so | much | a lot | a bit | a little | more | way | even | far | just | really | definitely | always | also | truly | genuinely | of course | certainly | try | trying | to | and | continue | go | work | do my|our <vg-effort> | hard | harder | in future | in the future | from now on | from here on | keep)

rule sorry-for-everything
  severity    warning
  step        4
  message     “Everything” or “what happened” could be anything; the one who was hurt can’t tell what you have understood.
  suggestion  What exactly did you do, and when? Say that instead.
  source      article, step 4; research 2.1 vagueness
  match
    {vg-sorry} (again | once again | so much | to you all? | <kin> | guys | everyone | all | lah | <name>)? (for | about | abt | 4 | 2) (like | literally | just | absolutely)? (everything | anything | whatever | all of it | all of this | all of that) 
    {vg-sorry} (again | once again | so much | to you all? | <kin> | guys | everyone)? (for | about | abt | 4 | 2) all ,
    {vg-sorry} (again | once again | so much | to you all?)? (for | about | abt) (everything | anything | all | whatever) (that)? (happened | has happened | went on | went down | occurred | went wrong | i|we (did | said | have done | have said | put | caused))
    {vg-sorry} (again | once again | to you (all)? | <kin>)? (for | about | abt | of) (what | wat | whatever | all that | that which) (has | have | had | it | all | was | just | is | ever)* (happened | went on | went down | occurred | transpired | took place | gone on | went wrong | being faced | i did | i said | i have done | i|we did|said | it was | set you | we put|did | you experienced | you (have)? experienced | you went through | you (have been | were) through | came between)
    {vg-sorry} ..2 (for | about | with | abt) (the | this | that | all (this | that | of this | the) | any and all | the whole | this whole | all these | these | those | how the | your | any)* (whole | entire | recent | current)? <vg-thing> (that)? (arose | arisen | has arisen | we are in | i put you in | that arose | that happened)? (there | too | lately | with all this | at | on | last | with)? ,
    {vg-sorry} (for | about | abt) (the | this | that | our | your)? (whole)? _? situation|business|affair|saga|drama|episode (too | lately | last | on | at | with | with your)? ,
    {vg-sorry} (for | about | abt) (the | this | that)? (situation|business|affair|saga|drama|episode) with
    {vg-sorry} (for | about) (the | these | those)? (recent)? (events | event | goings on | happenings) (of | on | at | last | that | this | in | , )
    {vg-sorry} (for | about) all (this | that) ,
    {vg-sorry} (for | about) (the whole | this whole | that whole) (thing | lot)
    {vg-sorry} (for | about) (my | our) (role | part | share | place | hand) in (it | this | that | all | what | everything | things)
    {vg-sorry} (for | about) (the | all the | any | every) wrong|wrongs that? i|we have? (done | did | caused | committed)
    {vg-sorry} (for)? any mistake|mistakes (of mine | of ours | i|we (have)? made)
    {vg-sorry} (for | about)? (what | all) (i|we) (have)? (put you | put everyone | put us) through
    {vg-sorry} (for)? being (a | an | such a) (really | very)? (bad | terrible | rubbish | crap | shit | shitty | poor | lousy | awful | useless | difficult) (son | daughter | friend | mate | husband | wife | partner | brother | sister | mum | mom | dad | mother | father | boss | neighbour | neighbor | colleague | person | girlfriend | boyfriend | parent)
    regret (the | this | that) (whole | entire) (thing | lot)
    regret (the | this | that) (whole | entire)? (situation | matter | incident | affair | episode | business | circumstances) 
    regret (that)? (this|the|such) (situation | matter | circumstances | issue) (has | have | had)? (arisen | arose | occurred | come about | developed | happened)
    {vg-sorry} (for | about) (the | my | all the | all (of)? my)? (thing | things | stuff | wrongs | bad moments | bad things | bad times | hard times | mistakes | failings | shortcomings | failures | wrongdoings | poor choices | bad choices) (that)? (i|we (did | said | have said | have done | made | have made | might have | may have))? 
    {vg-sorry} (for | about) (the way | how) (it | things | this | everything | all this) (has | have | had | was | were | all | been)* (gone | went | turned out | ended | ended up | handled | happened | played out | went down | unfolded | panned out)
    {vg-sorry} (for | about) (the way | how) (i | we) (have | was | were | had)? (been)? (been | acted | behaved | acting | behaving) (lately | recently | of late | ,)
    {vg-sorry} (about | for | abt) (what happened | the other (day | night | week | evening) | last (night | week | weekend | time | month | year | <day>) | this (morning | afternoon | evening | week | weekend) | that (night | day | time | evening) | earlier | yesterday | before | lately | <day> | the <day> | the (party | weekend | night) (n that | and that | and all that)) (ok | hey | x | xx | and well | well | man | mate | bro | babe)? ,
    {vg-sorry} (that|for)? (i have been | i was | being) (a bit | so | a|an | such a | really | kind of | not)? (rubbish | crap | off | distant | shit | useless | weird | slack | bad | rude | difficult | difficult person | mess | nightmare | pain | jerk | idiot | a while) (friend | mate | partner)? (lately | recently | or whatever | and stuff | n that | n stuff | of late) 
    {vg-sorry} .. (in any way | for any and all | for anything | for whatever | in whatever way | one way or another | or whatever it was)
    {vg-sorry} (in general | all (a)?round | to all concerned | to (anyone | whom) it (may)? concern | to everyone concerned | folks ,| to whoever ,)
    (for | about) (everything | all of it | whatever i did|said | what happened | all that | all these (topics | things)) (i|we)? (am | are)? <very>* (sorry | i|we apologize | i ask you | apologies)
    {vg-sorry} to (all | those | anyone | everyone | anybody | everybody) (who (was | were | is | are | may have been | have been))? (inconvenienced | affected | concerned | impacted | involved | troubled) ,
    (any | my | whatever) (part | role) (that)? (i | we) (may | might) have (played | had)
    {vg-sorry} ..2 my (own | total | utter | complete | general | usual | recent)* (uselessness | stupidity | idiocy | incompetence | cluelessness | silliness | foolishness | moods | carry-on | selfishness | thoughtlessness | clumsiness | ignorance) ,
    {vg-sorry} (for)? being (a | an | such a) (trash | flaky | toxic | absent | sucky | pants | poor | distant | moody | neglectful | selfish | useless | horrible) <vg-person>
    ^ (so | hey | look | ok | well)* about (that thing | the other (day | night | thing | week) | last (night | week)) ,
    (i | we) (know)? (i | we)? (have | have just | really | just | kind of | kinda | totally | completely)* (messed | mucked | screwed | fucked | balled | cocked | stuffed | botched) (it | everything | things | this | all of it | it all) (all | right)? up (badly | big time | royally)? ,
  unless
    (everything | what happened | all of it | earlier | yesterday | night) (i|we) (said | told | read | shouted | called | took | wrote)
    for what|everything (i|we|you) (said | wrote | told) (about | to | in | on)
    everything (he|she|they|you) (has|have|had|went|were|was)
    responsibility for
    not (only|just) for
    loss
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
    {vg-sorry} (again | once again)? (for | about | at)? (any | the | all (the)? | your | this | these | whatever | such | some)+ (and all | great | possible | temporary | unintended | undue | slight | minor | serious | further | potential)* <vg-any> (or | and) (<vg-any> | misunderstanding)
    {vg-sorry} (again | once again | are extended to all users)? (for | about | at)? (any | whatever | such | all) (and all | great | possible | temporary | unintended | undue | slight | minor | serious | further | potential)* (<vg-any> | sort of | kind of)
    {vg-sorry} ..4 (for | about)? (the|this|any|all)? inconvenience|inconveniences (caused | that | this | you | to | experienced | it | we | faced | may | might | has | in | of | ,)*
    any (<vg-any> | such) (caused | experienced | felt | that | this | it | may | have | has | been | might | you | is)* (is | are) (<very> | much)* regretted
    inconvenience (caused)? (is | are)? (deeply | sincerely | highly | very much)? regretted
    (apologies | apology | regrets | regret) ..4 (for | to all users for) any|whatever|such <vg-any>
    for any (<vg-any> | such | shortcomings) ..5 (apology | apologies | sorry | apologize)
    (forgive | pardon | excuse) (us | me)? (for)? (any | the) (inconvenience | trouble | disruption)
    regret|regrets any|anything (<vg-any> | that)
    (for | regret | regrets) the (hurt | pain | harm | upset | distress | offence | offense | trouble | anguish | suffering) (that | which)? (has been | was | have been | were | is)? (caused | felt | suffered | done) 
    inconvenience , if any
    any <vg-any> (this | that | it | we | i | which) (may | might | could) (have)? (caused | occasioned | cause | bring | brought | given)
  unless
    (the inconvenience | "the inconvenience") (of|to) <-ing>
    (that | which)? (i|we) (have)? caused
    trouble (of | i | i have | to)
    mistake (i|we|in|on|of|with|to)
  flags
    We [apologise for any trouble or disruption].
    The [inconvenience caused is regretted].
    [Sorry for the trouble and confusion].
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
    {vg-will} {vg-degree}* (better | improve | change | make amends | do right by you | be good | be different | be perfect | make (all | it | things | everything)? (better | good | right again) | do something about (it | that | this | governance | things))
    (will | shall | gonna | going to | ill) {vg-degree}* (be | do | become | get | try | make) {vg-degree}* (better | careful | nicer | mindful | considerate | attentive | thoughtful | grateful | good | present | proactive | different)
    {vg-will} {vg-degree}* (try (harder | my best | not to (do it | be like that) | to be there for you) | there for you more | do more | turn over a new leaf | turning over a new leaf | sort my life out | sort (myself | my shit|stuff|act|head) out | get (myself | my life | my act|shit|head) (together | sorted | straight) )
    (will | shall) not be (like | so) (that | this | bad | rude|selfish|thoughtless) (any more | anymore | again | any longer)
    (something | this) (will | must) be (done | addressed | fixed | sorted | resolved | looked into) ,
    turning|turn|turned over a new leaf
    (avoid | prevent | eliminate | minimise | minimize) (such | any such | these | similar | any | further) (issues | incidents | mistakes | errors | problems | situations | occurrences | recurrence | delays)
    {vg-will} {vg-degree}* (more | less | kinder | calmer | nicer | extra)+ <vg-better>
    (i|we|will | all | and | must | can | could | going to | to | should | us)  {vg-degree}* (try | do) (to | and | my | our | your)? {vg-degree}* (do)? better (next time | in future | in the future | moving forward | going forward | from now on | next year | than (today | that | this))? ,
    (i|we|will | going to | gonna | shall | ill | and | become | be | am | you will see | as | into | of this) (try | to | be | become | come | back | out | of | this | as | turn | into | and)* (a | the | an | another | one | your) (much | far | very | whole | new | changed | better | best | different | good | kinder | other | more | thoughtful | stronger | improved | possible | best possible)+ <vg-person>
    (will | i | we | promise to | swear to) (change | turn (it | things | my life)? (all)? around | lift my|our game | up my|our game | step up | pull (up)? my|our socks (up)? | get better (at (this | it | things))? | sort (it | myself | things | this) (all)? out? | get it together | get my act together | turn over a new leaf | buck up | shape up | clean up my act | come back stronger | look after it | look into (it | this | that) | sort it | raise my|our game | level up) 
    pull up (my|our) socks
    (i|we|will | promise | swear | ill) ..3 make (it | this | that | everything) (all)? up (to | 2) (you | u | ya | yous | them | her | him | everyone) (somehow | some day | one day | someday | big time | i promise | i swear | properly | one of these days | soon | in time | all | $ | ,)
    (made | make) (it)? up to (you | u)? (somehow | one of these days)
    (vow | swear | promise | want | mean | intend | going | need) to (change | improve | reform | mend my ways)
    work (so | much | a lot)? harder (on | at) (us | this | it | myself | things | our _ | my _)
    (make sure | see to it | ensure) (that)? (it | this | that | everything | things) (is | gets | will be) (all)? (sorted | sorted out | dealt with | addressed | resolved | put right)
    (more | better) (needs | need | must | can) (to)? be done
    (we | i) (will | am | are | going to | must | need to)+ get (this | it | things) right
    do everything in (my | our) power
    (more | better) efforts (than | from (me | us))
    (things | it | everything | this) (will | shall | are|is going to) (all)? (be | get | improve | change | go) (so | much | very | a lot | all)? (different | better | otherwise | improve | change | handled | differently | good | fine | alright)
    (from now on | from here on | from here on out | from next _ | in future | in the future | you will see) (you will see)? (a | it is | it will be | i will be)* (changed | better | different | new | good | only)+
    (you | u) (will not | wont) (recognize | recognise | know) me 
    (i|we | will) .. do (my|our|the|what) (<vg-effort> | very best | bit | part | i can | we can | right by)
    (i|we|will) (be | do | try) .. in (any|every) way (i|we)? 
    (will | shall) (try | keep) .. (it | things)? (down | chill | together) (going forward | in future | from now on | tho | more)
    (could | can | should | all) .. (stand to be | be | do) (a bit | a little)? (more careful | better | kinder)
    (i|we) (do | did) something (one day | one of these days | about it)
    (one of these days | some day | someday | in due course) $
    (rest | be) assured that? (steps | we | the | this | every | measures | it | all | lessons)
    (i|we) (will | do) ... (one of these days | some day | someday | at some point|stage | in due course | when i can)
    (i|we) .. (hope | promise | want | intend | mean) .. to (be | become) .. (better | best | person | people | version)
    (keep | bear|bearing | take | taking) (it | this | that | the feedback | your feedback | the comments | what you said|wrote | everything) (all)? (in mind | on board | to heart | under advisement)
    (going | moving) forward , (i | we) (will | am | are | shall | want | hope | promise | intend)
    (put | make | set) (all of it | everything | it all | things | all this | all of this) right (somehow | again | some day | one day | soon | , )
    (sort | figure | work) (something | things) out (somehow | soon | , | at some | one day | eventually | in time)
    (tighten | tightening | shake | smarten | clean) (things | everything | it all | our act) up
    tightening up (things | everything)
    (will | shall) see you (all | both)? right
    (show | showing | turn | turning) up (differently | better | more fully | as (a better | my best | the best))
    (will | shall | going to | gonna | i | we) (now | try to | have to | need to)? (act | behave | do things | be) (so | very | a lot | much)? differently (in future | next time | from now on | from here on | going forward | this time)? ,
    in future (i | we) (will | shall) (act | behave | do | be | try | think) ..3 ,
    (will | shall | gonna | going to) be (an angel | a saint | on my best behavior | as good as gold | good as gold | good from now on | nice | good) ,
    think (more carefully | twice | harder | a bit more | more | longer) before (i | we) (speak | act | post | talk | open | say | do | type)
    (will | shall) be , like , more <vg-better>
    (come | coming) back (stronger | better | kinder | wiser | different | more _)
  unless
    nothing .. (will | shall | should) change
    (, | and | meaning | means | mean | is | by | starting) (what i mean | which means | by that i mean | that means | by <-ing> | starting (with | today|tomorrow|on))
    (no more | not any more | every | each | before i | until | whenever | as soon as) 
    (not | never) going to (promise | say)
    feel (a lot | much | a bit)? better
    (you | u) (feel | are|is) better
    (make | makes|made) (you|it) feel better
    (better | more) (than|person) (me | i am)
    (know | knew | deserve | deserved | deserves | known | think better) better
    better (not | to|if|for|off|that)
    get better soon
    if (you | u) 
    <number>
  when not question, not act-nearby
  flags
    [I'll do better].
    [We will be more careful] in future.
    [I'll make it all up to you, I promise].
    I swear [things will be different].
  passes
    I'll do better, starting with Sunday's lunch at your mum's.
    You should have known better friends than me.
    I'll be more careful, and every Friday I'll show you the list.

rule steps-are-taken
  severity    warning
  step        6
  message     “Steps”, “measures” and “lessons” say that something will be done, but not what.
  suggestion  Which step, by whom and by when?
  source      research 2.1 vagueness, 2.3 corporate
  match
    (appropriate | suitable | necessary | certain | some | various | further | corrective | all | the | these | robust | remedial | immediate | concrete | decisive | continuous | additional | required | proper | such | our | safety | security | internal | process | new)* <vg-measure> (of (one | some) kind (or another)? | have | has)? (will | shall | will now | are | is | have | has | are now | being | continuously | were | also | can | should | going to | to | must | currently)+ (be | been | being | to be)* (also | duly | now | of course)? <vg-taken>
    (take | taking | took | taken | make | making | made | implement | implementing | implemented | put | introduce | introducing | adopt | adopting) (all | the | some | any | a number of | every | such | our | many | certain)* (necessary | appropriate | suitable | required | corrective | concrete | immediate | proactive | various | further | important | right | needed | serious | big | real | positive | additional | possible | meaningful | decisive)+ (and | <vg-better> | appropriate)* <vg-measure>
    (learned | learnt | learn) (a | some | many | our | my | valuable | important | hard | big | the | real)+ lesson|lessons
    (lesson | lessons | learnings | learning) (will | have | has | are | were | can | must | learned | learnt | being | to | been | be)* (be | been | learned | learnt | taken | drawn | on board)
    (mistakes made | lesson|lessons learned|learnt)
    (a | the | this is a | some | hard | big | valuable | important)+ lesson|lessons (that)? (i|we) (will | have | am going to | can | must)+ (learn | learned | learnt | take | never forget)
    (taking | take | took) (steps | measures | action | lessons | learnings) (to | so | from | on | and | ,)
    (learn | learned | learnt | learning | grow | take) (and grow | and learn)? (from (this | these | my | our | that | the | it | here | what) (and)? (_)? (experience | experiences | mistake | mistakes | incident | other | situation | moment | lesson | , | $))
    (our | the | all | my | these | those)? <vg-process> (will | are | is | shall | have | has) (all)? (be | being | been | to be)+ (thoroughly | carefully | properly | fully | holistically | duly)? (reviewed | looked | revisited | examined | improved | strengthened | updated | optimised | optimized | evaluated | enhanced)
    (will | are | is | we | i | continuously | constantly | always | going to | also | currently | now | shall)+ (be | of course | also | continuously | constantly | carefully | always | continue to | continuing to)* (reviewing | looking (at | into) | review | look (at | into) | examining | examine | working on improving | improving | optimizing | optimising | investigating | revisiting | monitoring | monitor | reflecting on | strengthening | refining | working on) (all | the | how | our | my | ways)* (of)? (internal | own | current | existing)? (<vg-process> | improvements | ways | things | improvement | it | this | leadership style | communication)
    (changes | improvements | measures | adjustments) (are | will be | have been) (coming | under way | underway | made | being made | on the way | afoot | ongoing | continuously | in place)
    (i|we) (will | am | are | shall)+ (be)? (now | also)? (making | make | be making) (some | the | a few | a lot of | big | necessary | real | the necessary)* (changes | improvements | adjustments | amends)
    (i|we) (have) (already)? made (the)? (necessary | needed | appropriate | some) (changes | improvements | adjustments)
    (matter | issue | feedback | comments | concerns | case | complaint | message) (has | have | is | was | will | are|were) (now | also | duly)? (be | been | being)* (escalated | forwarded | passed on | passed | noted | logged | looked into | raised | taken (on board | seriously | into account) | addressed internally | dealt with internally | fed back)
    (something | this failure | this | it) (that)? (we | i)? (will | am|are | shall) (also | now)? (be)? (look into | looking (at | into) | looked (at | into) | addressed | remedied | address | remedy | dealt with) (with respect | in due course | internally | at some (point | stage) | $ | ,)
    (this | it | that | matter | issue | incident | complaint | case) (will | is | has | shall) (be | being | been | now)* (fully | thoroughly | carefully | properly | internally)* (investigated | looked at | looked into | reviewed | examined | taken up | dealt with internally | addressed internally) (thoroughly | fully | carefully | internally | in full)?
    (staff | employees | colleagues | drivers | team members | managers | officers | the team | crew) (have | has | will | are) (all)? (be | been | being)* (reminded | retrained | briefed | spoken to | given) (of | about | on | additional | further | appropriate | extra)*
    (further | additional | appropriate | extra | refresher | more)* training (will | is | has | shall) (be | been | being)* (provided | arranged | given | offered | organised | organized | rolled out | delivered)
    (review | investigation | inquiry | enquiry) (is | has been | will be) (now | currently)? (under way | underway | ongoing | being (carried out|conducted) | launched | opened | conducted | carried out | commissioned | held)
    appropriate (training | action | measures | guidance | support) (will | has|have|is) (be | been | being)? 
    (opportunities | dialogue | consultation | a working group | a task force | task force | a committee) .. (will | shall) be (opportunities | constituted | formed | set up | established | convened | arranged | held)
    in (an | the) appropriate (manner | way | fashion)
    (do | make sure | ensure) (all | everything)? (that)? (we | i | it | this | things | sort of thing)+ (can | is | are | will)+ ..3 (better | properly | improve | possible | smoother)
    (make sure | ensure) (that)? (this (sort of thing)? | things | it) (does not | do not | will not | are | is) .. (happen again | handled better | better handled | improve)
    (could | can) (perhaps)? have been handled differently
    (will | shall) be handled (differently | better)
    (handle | handling | doing | do) (things | it | this | that) (differently | better) (in future | next time | another time | from now on | going forward | , | $)
    (recommendations | findings | suggestions | comments | views | points | observations | remarks | concerns) (will | shall | are | have) (all | be | been | being | carefully | now | duly)+ (studied | considered | reviewed | noted | taken | implemented | weighed | heard)
    (a | an | our | the) (plan | roadmap | strategy | framework | programme | program | action plan | set of measures) (for | to | of | on) ..5 (will | is to) (follow | be (shared | announced | published | developed | drawn | put))
    (learnings | takeaways | insights | actions | opportunities) (have been | are being | were | will be) (captured | noted | shared | identified | embedded | documented | taken | logged)
    (same | matter | this | it | needful | that | things) (will | shall) be (duly | soon | properly)* (taken care of | seen to | attended to | rectified | borne in mind | taken into (account | consideration) | noted | ensured | done needful) (henceforth | in future | going forward | in due course | shortly | soon | ,)
    (will | is | are | shall) (be)? at the (forefront | heart | centre | center | top | core) of (our | my|everything) ..2 (thinking | mind | minds | work | decisions | agenda | priorities | process|we do)
  unless
    <number>
    (name | named) 
    (from | on | by) (<day>)
    to (refund | repay | replace)
    (these | following | the following) (steps | measures) , 
  when not question, not first-person
  flags
    Rest easy, [lessons have been learnt].
    [Appropriate measures are being taken].
    [Our processes will be reviewed].
  passes
    From Monday two people sign every transfer.
    The lesson was at nine, and I forgot it.
    Each step of the stairs is being repaired by Friday.

rule we-take-steps
  severity    warning
  step        6
  message     “Taking steps”, “reviewing”, “making changes” says that something will be done, but not what.
  suggestion  What will be different, from when, and who will see to it?
  source      research 2.1 vagueness, 2.3 corporate
  match
    (i|we) ..4 (take | taking | took | taken | make | making | made | implement | implementing | put | putting | introduce | introducing) (all | the | some | any | a number of | every | such | our | many | certain | steps | big)* (necessary | appropriate | suitable | required | corrective | concrete | immediate | proactive | various | further | important | needed | steps | measures | changes | improvements | positive | additional)
    (i|we) (will | am | are | have been | continuously | always | constantly | of course | also | shall | be | regularly)* (reviewing | looking (at | into) | review | look into | examine | examining | improving | working on improving | optimizing | optimising | streamlining | investigate | investigating | revisiting | evaluating | strengthening | refining) (all | the | how | our | my | ways | improvements | this | it | into | at | of | in | internal | own | current | existing)* (<vg-process> | improvements | improvement | ways | things | due course | this | it | leadership)
    (i|we) (will | am | are)+ (be)? (now | also)? (making | make) (some | the | a few | big | necessary | real)* (changes | improvements | adjustments)
    something (that)? (i|we) (will | am | are)+ (be)? (looking (at | into) | working on | look (at | into))
    (lesson | lessons) (that)? (i|we) (will | have | am going to | can)+ (learn | learned | learnt | take | never forget)
    i|we (have | am)? (learned | learnt | learning) (a | some | many | our | my | valuable | important | hard | big | the | real)+ lesson|lessons
    (i|we) (will | have | hope to | want to | am trying to | are | am)* (learn | learned | learnt | learning | grow | growing) (and grow | and learn | a lot)? from (this | these | my | our | that | the | it | here)
    (we|i) (will | shall) (try | make sure | ensure | see to it) (that | and)* (this (sort of thing)? | things | it) .. (better | improve | improves | chill | smoother | does not happen again)
    (we|i) .. (level | leveling|levelling|levelled) up
    (we|i) (will | would | shall | do) (do | doing) (what | everything | all) (we | i) (can | could) (for | to|$)
    (i|we) (will | of course | also)+ (reflect | be reflecting) (on | about)
    (will | am | are | be | have been)+ taking (all | the | some | any | several)* (appropriate | necessary | suitable | corrective | further | important | meaningful | concrete | proactive | immediate | positive) (and necessary)? <vg-measure>
    (i|we) (are | am | will) (be)? (look | looking) (at | into) (what (can | could) be done | what (we | i) can do | ways | options | how | all | tightening | it | things|doing)
    (will | going to | are|been) (be)? (having | have | had) (some | a few|the|a lot of)* (difficult | honest | hard | tough | courageous | important | uncomfortable | frank) conversations
    (always | constantly)? listening and (always | constantly)? learning
    committed to (a | the | our)? (process | path | journey | culture) of
    (i|we) (have)? (learned | learnt) (so much | a lot | a great deal | a ton | loads) ,|from|and|about|through|since
  unless
    <number>
    (that is why | which is why) 
    (from | on | by) <day>
    to (refund | repay | replace)
    not (be)? (making | taking | have)
  when not question, not act-nearby
  flags
    [We are reviewing our processes].
    [We have learned from this].
    [We will be making changes].
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
    (committed | dedicated | devoted | pledge | pledged | commit | resolved | determined | striving | steadfast) (to | in | ourselves to | myself to)+ (the | our | a | being | be | becoming | doing | providing | delivering | ensuring | maintaining | upholding | offering | improving | continuous | continually | always | elevating | going | go | on | every | all | continued | giving | earning | building | listening)* (very | highest | best | most | continuous | high | guest | customer | utmost | better | same | constant | customers | members | of)* (<vg-value> | standard | possible | efforts | earning | better | version | brand | company | job | service | trust | things | welfare)
    (remain | remains | are | is) (firmly | fully | deeply | entirely | wholly | absolutely | totally | truly | more)? (committed | dedicated | devoted | steadfast) (to | in)
    (continually | constantly | continuously | forever) (strive | striving | working | work | looking | seek | seeking | trying | aim | evolving | learning | improving | review)
    always (working | striving | looking | trying | seeking) (on | to | for)
    (strive | strives | striving | endeavor | endeavour | aim | aims | aspire) (to | for) (do | be | provide | deliver | offer | give | achieve | maintain | ensure | improve | better | the | excellence)+ 
    (i|we) (continuously | constantly | continually | always) (review | improve | monitor | evaluate)
    (will | shall | to) continue to (place | put | strive | work | improve | listen | learn | uphold | give | do | receive | provide | deliver|be|support)+ 
    on (a | our) journey (of | to | towards)?
    (work | works | working) hard to (earn | regain | maintain | keep | improve | deserve | merit | be | do | make things)
    (merit | earn | regain | rebuild | restore | win) (back)? your (continued)? (trust | custom | loyalty)
    (highest | utmost) (standard | standards | level | levels | importance) (of)?
    (very best | best | better) version of (ourselves | myself | me|us|itself)
    (will | would|shall) (do|give) (of)? (our | my | its|their) (very)? (utmost | best)
    we (take | takes | took | are taking) (this | these | such | all | your | the | our) (matter | matters | situation | misstep | feedback | complaints | complaint | issue | issues | concerns | incident | incidents | responsibilities | responsibility | privacy | security | safety | obligations) ..4 seriously
  unless
    <number>
    (but | and) (i|we) (failed | did not | fell)
    i (am | was) (willing|prepared) to work hard
    to regain it
    broke your trust
    (committed | commit) (a|an|the) (crime | offence|act)
  when not question, not act-nearby
  flags
    We [remain committed to] our guests.
    [We continuously review] how we work.
    We are [on a journey to] be the best café in town.
  passes
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
    (work|working|works) on (myself | me | ourselves | my (self|issues|temper|anger|communication|behavior|flaws|disappointment|leadership|style) | our (communication|culture|processes|selves) | all of that | all that | the balance | being better)
    am working on it ,
    (do | doing | done | so much | the) (the | some | so much | a lot of | inner)+ work (on (me | myself | ourselves))? ,
    (listen | listening | learn | learning | grow | growing | reflect | reflecting | heal | healing|evolve | evolving) (,|and | to)* (i|we am|are)* (listening | learning | growing | learn | grow | reflecting | reflect | evolving | healing | doing better | do better | doing the work | be better | heal)
    (take | taking | need | use | using | spend | spending | period | moment | weeks | some | away) (some | the | this | a | time | coming | weeks | period | step back | away | from the tour | from the public eye | of | out | off | now | in order | step)* (to | of | for) (reflect | reflection | heal | learn | listen | grow | think | work on | recharge | introspection)
    (i|we) (will | am | are | have been | want to | need to)+ (be)? (truly | deeply | really)? (reflect | reflecting | reflected | grow | growing|evolve)
    (doing | done | do) (a lot of | lots of | some | so much | much | plenty of | serious) (soul searching | thinking | reflecting | growing | reflection | work on myself)
    (use | using | see | treat) this (as | to be) (an | a) (opportunity | chance | learning | lesson | moment)
    (focus | focusing | concentrate) on (myself | my mental health | my healing | my growth | bettering myself | self improvement)
    (holding | hold) space
    go (back)? within
    (better | new | changed | improved|best) version of (myself|me)
    (growth | evolution | journey | learning experience) (as a | and | to become) 
    it is (only)? (intentional|good|positive) (energy|vibes) 
    (this | that|it) (has been | is | was | will be) (a | an) (learning | growth | teachable|growing) (experience | opportunity|moment|curve|journey)
  unless
    <number>
    (counsellor | counselor | therapist | therapy | course | class | group | meeting | meetings | appointment)
    (so that | because i|we)
    (you | u) (need|want|have|like) 
    reflect (your|the|what|that)
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
    {vg-sorry} ..4 (for | about | over)? (all)? (of)? (my | our) (own | recent | past | bad | poor | terrible | awful | inappropriate | unacceptable | disgraceful | appalling | stupid)* (behavior | conduct | actions | failings | failing | shortcomings | wrongdoing | wrongdoings | misconduct | antics | lapses | lapse of judgment | mistakes | poor judgment | bad judgment | outburst | attitude) ,
    {vg-sorry} ..4 (for | about | over)? (my | our) (behavior | conduct | actions | failings | antics | attitude) (yesterday | lately | recently | last night|week|weekend | at the (party|weekend|office|meeting) | the other day|night)
  unless
    <number>
  when not act-nearby
  flags
    I'm [sorry for my behaviour], truly.
    We [apologise for our failings].
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
    (made | make) (some | a few | several | many | a lot of | a number of | certain | poor | bad)+ (really | very | bad | poor | stupid | silly | dumb | wrong | terrible)* (mistakes | choices | decisions | errors | things)
    (did | said | done) (some | a few | certain | many | a lot of)+ (really | very | bad | stupid | silly | dumb | wrong | terrible | unkind | hurtful|regrettable)* (things | stuff)
    i|we made (some | many | a few | a lot of | my share of | too many)* mistakes ,
    (said | did | done) (some)? (things | stuff) (that)? (i|we)? (should not have | regret | am not proud of | did not mean)
    i|we (could | should) have (handled | dealt with | done | managed | approached) (things | it | this | that | the situation | everything) (so | much | a lot | far | very)? (better | differently)
    i (have not | was not | have not been | know i have not been) (been)? (perfect | easy | at my best | great | the best | fair | the easiest | the greatest) (lately | recently | to (live | be) | partner | friend | husband | wife | person)? ,
    got (some | a few | a lot of | many) things wrong
    (things | this | it) could have (gone | been) (better | different | smoother | handled)
    (things | stuff) (went on | happened | were said | were done) (that | which)? (should | never)
    (for | about | whatever) (whatever)? (i|we) (did | do | have done | said) ,|to|that|wrong
    whatever it (was | is) (that)? (i|we) (did | do | have done | said)
    whatever (went wrong | set you off | the crime | upset you | happened) 
    (for | about) whatever (vibe | problem | the | upset | hurt | caused | trouble | crime)
    (did | done|said) (something | anything) (wrong | bad | to (upset | hurt | offend))
    (not | nothing) (been | i am | was) (great | proud of | my best | at my best | been great) (lately | recently | of late)?
    (fell|fall|fallen) short of (our|my|the|your) (own|usual|high|standards|standard|expectations|values|mark)
    (sorry | apologize | apologies | regret) (for | about)? (my | our) part in (it | this | that | all | what | everything)
    any (misunderstanding | mistakes | wrongs) (on|of) (my|our) part
    (our|my) thoughts (are | go) (out)? (with | to) (all | everyone | those|anyone)
    (represented|acted|behaved) .. in a way (that)? (was|is|were)? .. not (consistent | aligned | in line | in keeping)
    whatever (it is | it was | it may be)? (that)? (i | we) (have)? (said | did | done)
    i|we (have)? (did | made | committed | done) (many | so many | several | lots of | plenty of | various | countless | a lot of) (mistakes | errors | wrongs | sins) (, | in | lately | recently | over | during | these | this)
    i (have not | was not) (always | exactly | really)? (been)? (there | around | the best | the easiest | fair | kind | a good | a great | much of a | the greatest | the kindest | a very good) <vg-person>? (lately | recently | of late | this year | these days)? ,
    dropped the ball (lately | recently | on (a (couple | few) of | some | several | a few | many) | ,)
    (falls | fallen | falling) short of (our | my | the | your)? (own | usual | high)? (standards | standard | expectations | values | mark | ideals)
  unless
    <number>
  when not act-nearby, not question
  flags
    I [made some poor choices].
    [Whatever I did], I take it back.
    We [fell short of our own] standards.
  passes
    Whatever you did that day, I had no right to read your letters.
    I did something wrong: I sold your bike.
    The rope fell short by a metre.
