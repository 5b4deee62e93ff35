# Specifics: the writer names the concrete act.
strengths specifics

# --- acts that are wrong in themselves -----------------------------------------
verbs sp-wrong     shout yell scream snap/snapped/snapped/snapping swear/swore/sworn curse insult mock tease ridicule laugh ignore dismiss forget/forgot/forgotten/forgetting skip/skipped/skipped/skipping ditch ghost neglect cheat steal/stole/stolen nick pinch swipe pocket hide/hid/hidden/hiding conceal break/broke/broken smash crack shatter scratch dent bend/bent spill/spilled spill/spilt stain wreck destroy damage crash misplace leak expose reveal gossip blab/blabbed/blabbed/blabbing accuse blame slander threaten slap/slapped/slapped/slapping punch shove kick spit/spat/spat/spitting throw/threw/thrown hurl slam/slammed/slammed/slamming trash overwrite/overwrote/overwritten copy plagiarise plagiarize fake forge fiddle overcharge undercharge double-book miscalculate misread/misread/misread mislabel/mislabelled/mislabelled/mislabelling misspell/misspelled misquote misrepresent mislead/misled mishandle misuse misspend/misspent gamble pawn squander delay postpone refuse flirt kiss snoop trespass block interrupt overrule undermine embarrass belittle patronise patronize exclude omit overlook cancel/cancelled/cancelled/cancelling cancel bail flake screenshot/screenshotted/screenshotted/screenshotting bet/bet/bet/betting fake tip/tipped/tipped/tipping elbow strike/struck/struck butt spread/spread/spread out scratch clip/clipped/clipped/clipping burn/burnt/burnt hurl sling/slung/slung chuck rear-end bump reverse back burn flood tread/trod/trodden crush drop/dropped/dropped/dropping knock rip/ripped/ripped/ripping tear/tore/torn scribble paint smear botch bungle muddle misfile mistreat pretend exaggerate invent roll fire dismiss evict suspend blacklist withhold/withheld/withheld retain falsify doctor delete erase wipe/wiped/wiped rummage pry peek spy nag/nagged/nagged/nagging hog/hogged/hogged/hogging dominate miss shush silence grope touch hack unfriend unfollow bully tag/tagged/tagged/tagging corner smack hit/hit/hit/hitting hang/hung/hung banged bang sulk storm
verbs sp-ruin      shout yell scream swear/swore/sworn insult mock ignore forget/forgot/forgotten steal/stole/stolen hide/hid/hidden break/broke/broken smash crack scratch dent spill stain wreck destroy damage crash lose/lost/lost leak expose blame hit/hit/hit/hitting slap/slapped/slapped kick spend/spent/spent gamble pawn post forward call smash burn flood film drop/dropped/dropped rip/ripped/ripped tear/tore/torn lie/lied/lied/lying
# acts that are wrong by what they are done to: your diary, your parcel
verbs sp-take take/took/taken borrow lend/lent/lent use sell/sold/sold give/gave/given put/put/put/putting leave/left/left let/let/let/letting lose/lost/lost send/sent/sent forward post publish print share show open close move switch shut/shut/shut/shutting cut/cut/cut/cutting read/read/read keep/kept/kept write/wrote/written make/made/made change swap/swapped/swapped/swapping mix merge release ship/shipped/shipped/shipping push run/ran/run/running drive/drove/driven drill record film photograph track check enter book eat/ate/eaten drink/drank/drunk finish spend/spent/spent charge bill invoice serve feed/fed/fed wash throw/threw/thrown bring/brought/brought pull pass hand pick place carry order sign serve approve reject close mark grade name label process issue schedule assign allocate deliver present claim credit submit count park invite host hire announce upload download install deploy set/set/set/setting dose prescribe mute ban/banned/banned/banning lock unplug/unplugged/unplugged/unplugging wear/wore/worn dig/dug/dug chop/chopped/chopped/chopping mow fell trim/trimmed/trimmed/trimming plant spray light/lit/lit build/built/built seat dump/dumped/dumped test stamp feed show hold/held/held draw/drew/drawn edit remove strip/stripped/stripped/stripping instruct approve vote sign tweet comment joke wave brag/bragged/bragged/bragging boast hint repeat quote describe portray play sing/sang/sung teach/taught/taught guess assume treat rate score load unload pack fit/fitted/fitted install lead/led/led bite/bit/bitten grab/grabbed/grabbed push corner demote transfer deduct withdraw/withdrew/withdrawn raise dock double withhold collect store archive disclose release bring
verbs sp-move      step walk sit/sat/sat stand/stood/stood lean fall/fell/fallen sleep/slept/slept oversleep/overslept/overslept come/came/come arrive turn rock stay go/went/gone wait rush jump chase follow
verbs sp-talk      ask speak/spoke/spoken call say/said/said tell/told/told answer reply advise assure promise swear ring/rang/rung phone text message email mail suggest notify mention inform
# neutral acts that, told in an apology, are the thing done
verbs sp-neutral   sell/sold/sold leave/left/left move load open give/gave/given swap/swapped/swapped/swapping count present place take/took/taken keep/kept/kept label/labelled/labelled/labelling enter board breach pick read/read/read use wipe light/lit/lit post merge push run/ran/run/running drive/drove/driven drink/drank/drunk eat/ate/eaten spend/spent/spent lend/lent/lent borrow publish print copy bring/brought/brought throw/threw/thrown feed/fed/fed serve wear/wore/worn charge share forward delete dig/dug/dug cut/cut/cut/cutting chop/chopped/chopped/chopping burn order release show invite hire host park record film upload tag/tagged/tagged/tagging terminate repeat switch turn put/put/put/putting claim misread/misread/misread swipe score remove omit add skip/skipped/skipped/skipping drill sow/sowed/sown book pull close lock forget/forgot/forgotten hide/hid/hidden screenshot process issue schedule retain withhold/withheld/withheld imply duplicate select approve accept quote edit stamp pass
# said or shown to a person
verbs sp-at        shout yell scream snap/snapped/snapped/snapping swear/swore/sworn curse laugh bark lash
verbs sp-duty      call ring text message phone reply answer tell ask show come turn visit write check read pay send bring give return warn listen help say include mention update deliver stop wait look keep make pick sign declare credit inform consult test review support defend back thank collect book order attend follow act report respond knock lock close hand meet join finish fix hear notice get open go stay invite let introduce sort clean water feed post save count compare verify confirm clear bother speak stand mind log tidy remember do take leave acknowledge pull submit file prepare pass forward deliver share change arrange consider honour honor
verbs sp-org       publish print sell/sold/sold release ship/shipped/shipped email mail send/sent/sent charge bill overcharge leak expose delete wipe lose/lost/lost cancel/cancelled/cancelled delay deliver leave/left/left keep/kept/kept turn switch serve give/gave/given place dismiss fire evict retain collect share store tell/told/told promise name misidentify mislabel/mislabelled/mislabelled use copy include omit film record screen run/ran/run air make/made/made instruct sack let/let/let build/built/built continue start close shut/shut/shut advise inform assure refuse decline ignore fail miss overlook approve reject file lock ban/banned/banned suspend block mark issue describe allow enter skip/skipped/skipped/skipping misread/misread remove search strip/stripped move merge overbook oversell/oversold seat cut/cut/cut raise increase deny/denied/denied post tweet

# wrong even in the perfect, in which repair is told otherwise (“I’ve deleted the post”)
# any doing that leaves a mark in the world; not thinking, feeling, noticing, nor mending
verbs sp-deed      add adjust aim air alter append approve argue ask assign attach attack back bake ban/banned/banned/banning bang banish barge bet/bet/bet/betting bill bin/binned/binned/binning bite/bit/bitten blame block blow/blew/blown blurt boast boil book borrow brag/bragged/bragged/bragging break/broke/broken brew bring/brought/brought broadcast brush build/built/built bump burn bury/buried bypass cancel/cancelled/cancelled/cancelling carry/carried cast/cast/cast catch/caught/caught chain change charge chase chat/chatted/chatted/chatting cheapen cheer chop/chopped/chopped/chopping chuck circulate cite claim climb clip/clipped/clipped/clipping close coach code collect comment commit/committed/committed/committing compare complain compose conceal concoct connect consume contradict convert cook copy/copied corner cost/cost/cost count cover crack crash criticise criticize cross crush cut/cut/cut/cutting cycle damage dance dangle darken deal/dealt/dealt debit decorate delay delete deliver demand deny/denied deploy describe dial dig/dug/dug dilute direct disable discard disconnect dismiss dispatch distribute ditch divert dock dodge double downgrade downplay drag/dragged/dragged/dragging drain draw/drew/drawn dress drill drink/drank/drunk drive/drove/driven drop/dropped/dropped/dropping dump eat/ate/eaten edit eject email embarrass emphasise empty/emptied enter entertain erase evict exaggerate exclude expel/expelled export expose fabricate fail fake feed/fed/fed fell file fill film fine fire flash fling/flung/flung flip/flipped/flipped/flipping flirt flood flush fly/flew/flown fold follow forge forget/forgot/forgotten/forgetting format forward freeze/froze/frozen gamble gatecrash gift give/gave/given glue google gossip grab/grabbed/grabbed/grabbing grade grill grind/ground/ground guess hack hammer hand hang/hung/hung harvest hide/hid/hidden hijack hire hit/hit/hit/hitting hoard hog/hogged/hogged/hogging hold/held/held host hug/hugged/hugged/hugging humiliate hurl ignore imitate impersonate imply/implied import inflate inform insert insist install instruct insult interfere interrupt intervene invent invite invoice issue joke jump keep/kept/kept kick kidnap kill kiss knock label land laugh launch lay/laid/laid lead/led/led leak lean leave/left/left lecture lend/lent/lent let/let/let/letting lift light/lit/lit list litter load loan lock log/logged/logged/logging lose/lost/lost lower mail mark merge mess misaddress misallocate misapply/misapplied miscalculate miscount misdirect misfile misinform misjudge mislay/mislaid/mislaid mismanage misname misplace misprint mispronounce misquote misread/misread/misread misrepresent miss mistake/mistook/mistaken mistime mistype mix mock modify/modified move mow multiply mute nag/nagged/nagged/nagging name narrate nick nickname nominate nudge number obstruct occupy/occupied offer offload omit open order out overbook overcharge overload overlook override/overrode/overridden overrule overrun/overran/overrun oversee/oversaw/overseen oversell/oversold/oversold overstate overwrite/overwrote/overwritten pack paint parade park parody/parodied parrot pass paste patch pawn peel photograph pick pile pin/pinned/pinned/pinning pinch pitch place plaster play pluck plug/plugged/plugged/plugging pocket point poison poke post postpone pour practice practise preach prescribe present press pretend preview print process programme promise pronounce prune publish pull punch puncture punish push put/put/put/putting query/queried quit/quit/quit/quitting quote race raise ram/rammed/rammed/ramming rank rate read/read/read rearrange reassign reassure recite record redact reduce refer/referred refuse reheat reject relabel relay release relicense remark rename rent repeat rephrase reply/replied repost reprint reproduce reroute reschedule resell/resold/resold reserve reset/reset/reset restrict retain retell/retold/retold retweet reuse reveal reverse rewrite/rewrote/rewritten ride/rode/ridden rifle rip/ripped/ripped/ripping rob/robbed/robbed/robbing roll rub/rubbed/rubbed/rubbing rummage run/ran/run/running rush sack salt sample sanction saw scald scan/scanned/scanned/scanning scold score scrape scratch scrawl screen scribble script scroll scrub/scrubbed/scrubbed/scrubbing seal search seat sell/sold/sold send/sent/sent sentence separate serve set/set/set/setting sew shake/shook/shaken shame share shave shift ship/shipped/shipped/shipping shoot/shot/shot shop/shopped/shopped/shopping shorten shove show shred/shredded/shredded/shredding shrug/shrugged/shrugged/shrugging shut/shut/shut/shutting sideline sign silence simplify/simplified sing/sang/sung sip/sipped/sipped/sipping skate sketch skip/skipped/skipped/skipping slam/slammed/slammed/slamming slap/slapped/slapped/slapping slate slice slip/slipped/slipped/slipping slur/slurred/slurred/slurring smash smear smoke smuggle snap/snapped/snapped/snapping snatch sneak/snuck/snuck snigger snoop sort sow spank speed/sped/sped spend/spent/spent spike spill spit/spat/spat/spitting split/split/split/splitting spray spread/spread/spread sprinkle spy/spied squander squash squeeze squirt stack stall stamp staple starve station steal/stole/stolen steer step/stepped/stepped/stepping stick/stuck/stuck stipulate store storm straighten stream strike/struck/struck strip/stripped/stripped/stripping stuff submit/submitted/submitted/submitting subscribe subtract summon supply/supplied suspend swap/swapped/swapped/swapping swear/swore/sworn sweep/swept/swept swerve swing/swung/swung swipe switch tag/tagged/tagged/tagging take/took/taken talk tamper tap/tapped/tapped/tapping tape taunt teach/taught/taught tear/tore/torn tease terminate test text throw/threw/thrown tick tie tilt tinker tip/tipped/tipped/tipping toast topple torch toss touch tow trade train trample transcribe transfer/transferred/transferred translate transmit/transmitted/transmitted trap/trapped/trapped/trapping trash tread/trod/trodden treat trick trigger trim/trimmed/trimmed/trimming trip/tripped/tripped/tripping truncate tuck tug/tugged/tugged/tugging turn tweak tweet twist type undercook underestimate underpay/underpaid/underpaid undersell/undersold/undersold unload unlock unpick unplug/unplugged/unplugged/unplugging unsubscribe untie upload uproot urge use vandalise vent veto video volunteer vote wake/woke/woken walk wash water wave wear/wore/worn weed weigh whack wheel whisper wield winch wind/wound/wound wipe wire withhold/withheld/withheld wrap/wrapped/wrapped/wrapping wreck wrench write/wrote/written yank yap/yapped/yapped/yapping yell
nouns sp-wrongable  file version branch date time deadline day week address number name name size order price amount volume figure link list form button box key door house room floor building street train bus stop gate seat table page line column row person man woman child patient dose drug label colour color part model item parcel package letter email recipient thread channel group chat account card invoice bill total recording photo picture picture document draft copy answer question word spelling pronoun title place station airport terminal direction turn lane exit side end bin tin jar bottle bag suitcase coat keys tool setting server machine database script command config environment commit tag repo folder directory attachment spreadsheet sheet cell unit measurement
# what a “sorry for …ing” names without naming an act
class sp-vague-ing  being having doing making causing hurting upsetting offending disappointing letting bothering disturbing troubling inconveniencing acting behaving behaviour overreacting reacting misbehaving messing blowing imposing screwing fucking ruining spoiling failing feeling thinking wanting trying caring loving existing breathing asking hoping taking getting putting going saying confusing annoying worrying scaring wasting harming breaking not seeming coming sounding misunderstanding understanding wording timing misleading betraying wronging embarrassing humiliating insulting following rambling ranting venting posting interrupting writing
# --- smaller words --------------------------------------------------------------
class sp-aux       quite simply also then just even only still simply again once twice first later already really actually literally deliberately accidentally wrongly mistakenly carelessly repeatedly knowingly stupidly foolishly quietly secretly suddenly immediately eventually finally instead nearly almost always sometimes often usually both all thoughtlessly selfishly rudely unfairly publicly recklessly negligently flat completely totally personally myself ourselves alone basically somehow earlier recently previously drunkenly clumsily instantly unthinkingly idiotically yesterday today so clean outright inadvertently unintentionally erroneously incorrectly routinely briefly lightly
class sp-det       the a an my our his her their its this these those both all some any two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred half every each another one several many dozens loads no
class sp-your      your ur yr yer yours youre
class sp-you       you u ya ye yous yuh
class sp-vague     everything anything something nothing things thing it that this stuff matters matter situation mistake mistakes wrong mess bad lot all so pain hurt harm trust promise temper best way part sense mind heart time chance control track sight line lines point side head eyes feelings you u me us them him her and but because when if as for error errors decision decisions choice choices apology apologies conclusions responsibility blame fault difference decision habit note one ones word break effort account thought idea steps step opportunity
class sp-loose     <sp-vague> <sp-aux> <sp-you> up out off down at on into in through over with to of about past away back so very too more less who that which while by from under like well badly hard how why where mother father mum job temper sleep weight hope faith interest contact count sense balance even loose free or n him her his them she he they was were is are then a the i we
class sp-relief    paid refunded restored corrected apologized repaid replaced ordered returned offered reinstated contacted credited reimbursed resigned fixed repaired rebooked deleted withdrew withdrawn enclosed attached recalled waived arranged
nouns sp-who       mum mom mother dad father parent brother sister aunt aunty auntie uncle nan gran grandma grandad granddad grandmother grandfather granny cousin wife/wives husband partner girlfriend boyfriend missus son daughter kid child/children baby family/families friend mate boss manager team client customer colleague neighbour neighbor teacher class lad lads girls landlord guest boy group board council committee court press doctor everyone everybody people police officer colleague crowd audience room school office world chat lot fans reader reporter
class sp-when      yesterday tonight monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thu thur fri sat sun january february march april june july august september october november december christmas easter thanksgiving lunch lunchtime midnight noon wedding funeral birthday party graduation recital meeting dinner barbecue standup stand-up retro game match christening naming
nouns sp-unit      minute min hour hr day week month year night second quarter term season time fortnight
class sp-num-a     one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty hundred thousand several many few couple dozen half

phrase sp-i        i|we|mi|ah (<sp-aux>)* ((had | did)? (<sp-aux>)*)
phrase sp-i-past   i|we|mi|ah (<sp-aux>)* (had)? (<sp-aux>)*
phrase sp-obj      (<sp-your> | <sp-det> | <number> | <name>)
phrase sp-without  (without (<sp-aux>)* (asking | telling | checking | reading | looking | waiting | testing | knocking | thinking | warning | saying | consulting | giving | asking | letting | calling | ringing | paying | notice | permission | consent | a word | so much | your | ur | his | her | their | any (notice|warning|word) | <-ing>))
phrase sp-anyway   ((after | even though | although | though | when) (you | u | ye | i | we | he | she | they) (<sp-aux> | had | have | did)* (asked|told|begged|said|promised|swore|knew|agreed|warned|trusted|needed|was|were|paid) | as (mine | ours | my own | our own) | in (my|our) own name | by (mistake|accident) | (the|to|a) wrong | instead of | and (said|told|did) (nothing | nobody | no one) | and then | while (you|u|he|she|they) (was|were|slept|had) | (when|while) (you|u) (<sp-aux>)* (was|were|asked|came|had|needed|called|rang|went))
phrase sp-date     ((on|last|this|since|until|till|by|at|from|for|in|the) (<sp-aux> | the | your | our | my | her | his | about | early | late | same | other | first | last)* (<sp-when> | <number> | <day> | morning | night | week | evening | afternoon | month | year | weekend | summer | spring | autumn | fall | winter) | yesterday | last (night | week | month | year) | (<number> | <sp-num-a>) (<sp-unit>) | (a | an) (week | month | day | year) ago)

# What the act is only likened to; what was said to make it good; what is only minimized.
class sp-sorrytail   so that it to

phrase sp-likened  ((like | as if | as though | would think | you would think | acting like | think that | they say | thinks) (<sp-aux>)* ..5 i|we)
phrase sp-confess  ((told|tell|said|saying|wrote|written|rang|explained|put|emailed|messaged) ...8 (that)? ((i|we (was|were|lied|had lied|got|says)) | (it|that|this (was|is) (<sp-aux>)* (me|my|wrong|not|a lie|out)) | (the .. (was|is) (yours|mine|with me|hers|his)) | sorry))
phrase sp-history  (for context | first as a | by way of (background|introduction) | those who do not know | (great|real|much)? (joy|pleasure|honour|honor|privilege|delight) (to|of) | i|we (have | had)? (<sp-aux>)* (served|worked|taught|represented|lived|volunteered) (for|in|as|at|on|with|<name>) | i|we (<sp-aux>)* (opened|founded|started|began|ran|built|bought|set up) (this|our|an|my|the) (<sp-aux>)* (restaurant|exhibition|shop|club|company|business|bakery|farm|clinic|practice|school|church|charity|group|board|forum|page|swap|fair|season|doors|new) | we (<sp-aux>)* (took the (boat|bus|train|ferry|car|kids|children|dog|dogs) | held our | had (the|a) | sold the (house|bungalow|flat)) | new (fence|roof|window|gate|door) | i|we (have | had)? (<sp-aux>)* (opened|moved|bought|planted|raised|hired|launched|celebrated|painted|built) (the|this|our|an|a|<number>|<sp-num-a>) ..2 (shop|office|branch|site|premises|land|vines|house|trainers|staff|dollars|pounds|euros|money|museum|terrace|library|garden|centre|center|anniversary) | (ran|run|walked|rode) (a|the) (<sp-aux>)* (marathon|race|mile) | gave a (talk|concert|reading|lecture) | took (my|our|the) (kids|children|tablets|pills|medicine|holiday|family) | made a promise | (wrote|made|built) the first | lost (my|our) (son|daughter|child|baby|wife|husband|father|mother|brother|sister|friend) | as (my|the|our|his|her) _ (had)? (told|advised|asked|instructed) me|us | (took|taken) down the (post|posts|page|picture|photo|video|sign|notice) | put up a (correction|notice) | (sent|gave|passed|handed) (<sp-your>|the|my|our) (report|files|records|findings|complaint) (on)? to | i|we read (<sp-your>|the|every|all) ..2 (report|review|complaint|comments|feedback|statement|findings))
phrase sp-clean    (i|we (have | had | will)? (<sp-aux>)* (told|written|wrote|rung|gone|spoken|messaged) ...8 (what (i|we) (<sp-aux>)* (did | had done | have done | (have | had)? taken) | to say | with my own mouth) | told the (police|court|insurers|auditors|truth) | asked ..4 to (strike|look|check|withdraw|correct|name|release) | told ..3 my (remark|joke|comment|post) | told (him|her|them|<name>) so | say|said the same)
phrase sp-madeyou  (i|we (<sp-aux>)* (made|make) (<sp-you> | him | her | them | <sp-your> ..2) (<sp-aux> | the)* (look|feel|afraid|small|stop|doubt|ashamed|cry|sick|ill|scared|frightened|dread))
phrase sp-noact    (since (<sp-when> | <number> | the) ..2 (i|we) have | (gave|handed|tendered|sent) ..3 (resignation | badge | flowers) | (i|we) (<sp-aux>)* broke my|our (wrist|ankle|leg|arm|hip|foot|toe|nose|back|collarbone) | moved in with | in my|our first term | kept all (of)? the staff | (published|posted) the ..2 (findings|results|minutes) | wrote personally | (i|we) (<sp-aux>)* (performed|launched) | (i|we) used to !<sp-vague> | (told|tell|telling) (myself|ourselves) | traced the (problem|fault|cause|error) | (told|tell) ...10 that (they|you|she|he) (had | have | has | are | were | was)* (been)? (right | done nothing wrong | innocent | played well) | paid the (fine|bill) | trained our|the)
phrase sp-letdown  ((i|we) (<sp-aux> | have)* let (down | <sp-you> down))
phrase sp-undo     ((told|asked) ..4 to (delete|drop|remove|stop|keep|take) | so that you | pass you)
phrase sp-minor    ((practically | one time only | now and then | (once|twice) only | for the reason that | only a | a wee | at least | just a | a few | lightly | half of | which is part of))

# --- rules -------------------------------------------------------------------------

rule did-this
  step        4
  message     You name what you did, so that the reader knows you know.
  source      article, step 4 (be specific); research 2.2 specifics
  match
    i|we (misled|deceived|cheated) (people|my|our|his|her)
    {sp-i-past} <sp-wrong.past> (<sp-aux> | up | out | off | down | at | on | into | in | through | over | with | to | of | about | past)* {sp-obj} !<sp-vague>
    {sp-i} <sp-at.past> (at | on | out at) (<sp-you> | him | her | them | <sp-who> | <name> | my | the | your | ur)
    {sp-i} <sp-ruin.past> !<sp-loose> !<sp-loose>
    {sp-i-past} (kissed|slapped|punched|outed|ghosted|bullied|screenshotted|mocked|robbed|groped|shoved|kicked|hit) !<sp-loose>
    {sp-i} laughed (at|when|while|along|with)
    {sp-i} hung up on
    {sp-i} (blew | blanked | ghosted | ditched | cut) (<sp-you> | him | her | them) (off | out | for | at | in | when)
    {sp-i} (walked|stormed|drove|ran|went|stumbled|crept|sneaked|snuck) (<sp-aux>)* (out|off|away) (of | from | with | without | and | in | mid)
    {sp-i} (lost) (your | ur | the | a | his | her | our | their | track of) !<sp-vague>
    {sp-i} (dropped|messed|mixed|screwed|cocked|muddled) (up)? (your|ur|the|his|her|our|their|two|both) !<sp-vague>
  unless
    lost my (messages|contacts|phone|list|notes|data|email|numbers)
    lost a (good|great)
    lied sooner
    {sp-history}
    deleted (my|the) (<sp-aux>)* (post|posts|joke|jokes|original|tweet|tweets|comment|comments|message|thread|video|photo|draft|app|account)
    broke (the|every|our|my|a) (<sp-aux>)* (rule|rules|vow|vows|law|code|promise)
    afraid (that)? (i|we)
    {sp-clean}
    {sp-madeyou}
    (for the reason | lost my nerve)
    , not the|a
    because (he|she|you|u) (is|are|was|were)
    {sp-minor}
    {sp-likened}
    {sp-confess}
    {sp-undo}
    (they|he|she|you) (made|told|forced|asked) me
    if ..3 i|we
    (because | when | after | since) (you | u) (shouted|yelled|lied|hit|started|broke|provoked|made)
    i|we ..2 (missed) (you|u|ye) ($ | so | very | a lot | all | too | , )
    i|we ..2 lost (my | our) (mother|father|mum|dad|job|gran|nan|brother|sister|wife|husband|baby|mind|temper|dog|cat|phone|keys)
    i|we ..2 broke (down | my | up with)
  flags
    On the boat [I dropped your grandmother's] watch over the side.
    [I shouted at you] while the plumber was in the room.
  passes
    If I ever broke a plate of yours, tell me.
    I missed you all through June.

rule took-what-was-yours
  step        4
  message     You name what of the reader's you touched, took or gave away.
  source      article, step 4 (be specific); research 2.2 specifics
  match
    {sp-i-past} <sp-take.past> (<sp-aux> | up | out | off | down | on | into | in | through | over | with | to | of | about | from | for | at | back | away | past | open | all | half | some | two | three | one | both)* <sp-your> !<sp-vague>
    {sp-i-past} <sp-take.past> (the | a | an | my | some | all | <number>)? ..4 (off | out of | from | to | into | on | in | under | over | through | across | behind) <sp-your> !<sp-vague>
  unless
    {sp-minor}
    your (kindness | trust | life at | good nature | patience)
    it was because
    {sp-clean}
    {sp-madeyou}
    {sp-likened}
    {sp-confess}
    {sp-undo}
    i|we ..2 (read|received|got|saw|took|heard) (all | through | carefully)* your (letter|message|note|email|text|reply|review|complaint|feedback|point|comments|mail|words|report|call|concerns|request)
    i|we .. (left|put|sent|posted|brought|dropped|kept|found|gave|have|got|saved|made) (<sp-aux> | back)* your (scarf|keys|key|coat|charger|post|parcel|mug|book|present|gift|things|dinner|lunch|seat|chair|place)
    i|we (have)? (<sp-relief>)
    i|we ..3 (back) ..3 your
    i|we ..2 (paid|sent|put|transferred|posted|returned|refunded|brought) ..6 (back | in the post | through your door | account)
    (asked|told|said|rang|wrote|called|spoke) ..3 your (boss|mother|father|sister|brother|landlord|mum|mom|dad|team|wife|husband) ..8 (truth|sorry|fault|apologize|wrong|untrue|lie)
    if i|we
  flags
    [I read your postcards] in the hall cupboard.
    [I lent your drill] to a man I hardly know.
  passes
    I made your work look small.
    I read your letter twice last night.
    I've put your money back.

rule told-or-said
  step        4
  message     You name the words you said.
  source      article, step 4 (be specific); research 2.2 specifics
  match
    {sp-i-past} told (_ | the _ | my _ | ur _ | your _ | all of the _) (that | about | how)? (u | you | ur | your) !<sp-sorrytail>
    {sp-i-past} (told | promised | assured | swore to | informed | advised) (all | both | half | two | three | <number> | several | some | many)* (of)? <sp-you> (<sp-aux> | that | over and over | on the phone | to my face | in .. | on .. | last ..2 )* (i | we | it | there | the | my | our | your | ur | he | she | they | nobody | nothing | to (calm|get|stop|shut|leave|grow|go|wait|relax|mind|lighten|chill|pull|man|smile) | not to | about | this | a | how | squats | yes | no | <number> | <name> | two | three | who | what she | what he | what they | his | her | their | each | every)
    {sp-i-past} (told|informed|assured) (all | both | half | two | three | <number> | several | some | many | the whole | your | ur | my | our | the | his | her | a)* (<sp-who> | <name> | them | him | her | ur .. | million) (and <sp-who>)? (<sp-aux> | that | all | , )* (i | we | it | you | u | your | ur | about | what | the | a | my | our | he | she | they | who | not to | to (calm|get|stop|shut|leave|go|mind) | there | this | how | was | were | in | at | on | over)
    {sp-i-past} (said) (<sp-aux> | to you | to him | to her | to them | to <name> | to your ..2 | to the ..2 | at the ..2 | on the ..2 | in the ..2 | over lunch | , )* (that)? (i | we | you | u | your | ur | the | he | she | they | my | our | there | his | her | their | a | an | nobody | yes | no | some | this | those | people | nine | ten | it (was|is|would|quit|had|did|could|should|will|came|looked) | never)
    {sp-i-past} (said | called | told | wrote | typed | posted | texted | answered | shouted | replied | tweeted | commented | muttered | joked | joked that | remarked | announced | claimed | insisted | implied | hinted | suggested | repeated | pretended | complained | denied | argued | testified | denied | boasted | swore | threatened | accused | described | referred to | labelled | labeled) ..5 (lazy|stupid|ugly|fat|useless|crazy|mad|cold|clueless|dramatic|sensitive|paranoid|selfish|hysterical|names|name|liar|waste|idiot|overreacting|moron|potato|rubbish|garbage|failure|joke|pest|drunk|pathetic|boring|old|slow|weak|thick|daft|difficult|a)
    {sp-i-past} (claimed|pretended|insisted|implied|denied|announced|testified|answered|replied|swore|alleged|suggested|hinted|argued|stated|declared|boasted|joked|complained) (to (you | them | him | her | everyone | the ..2))? (that | i | we | you | the | it | not to | to (be|have|know|not) | my | your | he | she | they | there | about | having | knowing)
    {sp-i-past} (wrote|typed|posted|texted|tweeted|said) (<sp-aux> | you | her | him | them)* (a|an|the|some|that|your|in|on|about|under|underneath) !<sp-vague>
    {sp-i-past} told _ (_)? (about (<sp-your>|your|the|his|her|what|my|our) | what (<sp-you>|she|he|they) (said|told|did) | (<sp-you>|she|he) (got|were|was|had|are|only|is) | that (<sp-you>|she|he) (got|were|was|had|are|only|is))
    (when|after|before|while) (<sp-you>|he|she|they|<sp-your> _|<name>) ..8 i|we (<sp-aux> | just)* (said|told|answered|replied|laughed|shrugged|hung|walked|turned|pretended|changed|stayed|looked|rolled|blamed|denied|ignored|snapped|shouted|closed|left|stuck|deleted)
  unless
    {sp-noact}
    (as|whatever|until|since|than) (i|we) (<sp-aux>)* (told|said|suggested|wrote|asked|promised|explained)
    that (you|she|he|they) can (say|ask|take|have|come|call)
    (said|say) (yes|no) ($ | twice)
    wrote (<sp-you>|her|him)? (a|an|my) (<sp-aux>)* (column|song|book|blog|poem)
    (review|column|piece|article|song|book) (that|which)? (i|we) (<sp-aux>)* wrote
    where (i|we) (had)? said
    {sp-clean}
    {sp-madeyou}
    whatever|things|word ..4 (i|we) (said|wrote|told)
    i|we (<sp-aux>)* (said|wrote) (it | some things | the word | a word | no , )
    know i|we said
    what i|we said|wrote
    before i|we said
    {sp-minor}
    {sp-likened}
    {sp-confess}
    {sp-undo}
    i|we have ...10 (and|n) (told|asked|said)
    (truth | untrue | refund | correction | corrected | apologized | apologize | in writing | same words | what really happened | what actually happened | what i did | my mistake | my fault | my doing | it was me | was at fault)
    i|we (<sp-aux>)* (said|told|say|tell) ..3 (sorry | so | goodbye | thank | thanks | hello | yes please)
    i|we (<sp-aux>)* (said|told|did|wrote) (it|that|this|those|them|these) (because | and | to | in | , | $ | but)
    i|we have (<sp-aux>)* (told|asked|written|said)
    (told|said) ..2 (i|we) (love | loved | miss | missed | would be there for)
    i|we (have)? told you (so | who | before | already | a (hundred|thousand|million) | many times | twice already)
    i|we called you (back|about|at|on|yesterday|last|three|twice|to|for|from|when|and|but|this)
    i|we (asked|told) ..6 (to (stop | delete | remove | keep it | leave it | take | refund | publish | link | act | help | send | check) | not to (tell|say|bring|open|mention))
    if i|we
    (rang | phoned | wrote to | written to | spoke to | spoken to | emailed | messaged | gone to | went to | telephoned) ..12 (told|said|asked|tell)
    (why|because) ..3 (i|we) (said|told) (those|that|it|what)
  flags
    [I told you that the] flat was paid for, and it wasn't.
    At dinner [I called your sister a] snob.
  passes
    I told myself that you would laugh at it.
    I told you I loved you.
    I told him the truth and asked him to forgive you.

rule left-undone
  step        4
  message     You name what you left undone.
  source      gold guide; research 2.2 specifics (missed duty)
  even        negated
  match
    and|but|then (<sp-aux> | completely | clean)* forgot (to | your | the)
    i|we (<sp-aux>)* did (<sp-aux>)* not (<sp-aux> | once | bother to | even)* (<sp-duty.base>) (<sp-aux> | up | out | back | off | over | in | on | at | to | for | into | by | with | of | from | after)* (<sp-you> | <sp-your> | the | a | an | any | my | our | his | her | their | him | them | <name> | <number> | that | before | until | who | which | whether | if | what | at all | one | anybody | anyone | nobody)
    i|we (<sp-aux>)* have (<sp-aux>)* not (<sp-aux> | been)* ((told|asked) <sp-you> | called | rung | texted | replied | answered | visited | written | checked | read | paid | sent | brought | given | returned | seen | spoken | listened | updated | tested | thanked | reviewed | come | phoned | going | declared | been in touch | shown | finished | kept | made | looked)
    i|we (<sp-aux>)* had (<sp-aux>)* not (<sp-aux>)* (called|told|asked|checked|read|tested|looked|confirmed|paid|sent|booked|written|verified|opened|finished|updated|warned|given|reviewed|seen|considered)
    i|we (<sp-aux> | have | had | completely | clean)* (forgot|forgotten) (<sp-aux>)* (to | about | our | your | ur | the | that | you | u | my | her | his | it was | we | a | which | where)
    i|we (<sp-aux>)* (kept|left) (<sp-you> | him | her | them | everyone | people) (<sp-aux> | sitting | standing | there | here)* (waiting (in|at|on|for|outside|while|two|<number>|an|so) | standing | sitting | hanging | alone | holding | stranded | behind | outside | at | in | on | with | without | out | off | for | by)
    i|we (<sp-aux>)* had (people | friends | mates | music | (the | my)? (music|speakers|telly|tv|radio|stereo) | a party | drums) (<sp-aux>)* (over|on|out|round|blaring|till|until|in|up)
    i|we (<sp-aux>)* let (<sp-you> | him | her | them | your ..  | the ..2 | my .. | a .. | people | <name> | our ..2 | go of) (<sp-aux>)* (think | believe | take | be (blamed|scared|alone) | drill | out | sit | stand | wait | carry | blame | shout | go | pay | get | post | use | expire | do | in | down on | worry | lapse | slide | drop | stay | lie | wonder | know on)
  unless
    (something | that | which) (i|we) had not
    get you anything
    you ..4 (do not|did not|never)
    because i|we|you
    {sp-minor}
    (did not | do not | never) (<sp-aux>)* (mean | intend | know | want | think | realize | see | set out | feel | expect | wish | need)
    you ..6 did not (<sp-duty.base>)
    (i|we) did not (get|receive) (your|the|any|a) (message|text|email|call|letter|memo|invite|note)
    i|we did not (do|make|say|take) (anything|it|that|this)
    never (asked|told) (me|us)
    if i|we
    not (going|trying|asking|making|saying)
  flags
    [I didn't call you] on your first day.
    [I forgot our] lunch on the pier.
  passes
    I have not told the neighbours who wrote this note.
    I didn't mean to upset you.
    I didn't get your message in time.

rule sorry-for-doing
  step        4
  message     Your “sorry” names the act.
  source      article, step 4; gold guide
  match
    (sorry | apologize | apologies | ashamed | apology | regret | forgive me | awful | terrible | bad | mortified | guilty) (<sp-aux> | to you | to .. | all | and | for | again | everyone)* for|about|of (<sp-aux> | my | our | ever)* (not)? (<sp-take.ing>|<sp-duty.ing>) (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | around)* (<sp-you> | <sp-your> | {sp-obj} | him | them | us | it (on|in|to|out|without|at|when|off|there) | stuff | by | around | pushed | snappy | short | that (your|you|the|i|we|it))
    sorry|apologize|apologies|pardon|forgive (<sp-aux> | me | us)* for (<sp-aux>)* the (way|tone|manner) (in which)? (i|we) (<sp-aux>)* (spoke|talked|shouted|answered|treated|wrote|replied|dismissed|handled|left) (<sp-aux> | to | at)* (<sp-you> | <sp-your> | him | her | them | <name>) (<sp-aux>)* (about | in | on | at | last | yesterday | in front of | when | over | this)
    sorry|apologize|apologies|pardon|forgive (<sp-aux>)* for (<sp-aux> | being)* (late | snappy | short | shouting | yelling | swearing | snapping | crashing | ghosting | lying (to|about) | bailing | interrupting | oversleeping | drunk | rude to (your|the|my) | rude at)
    sorry|apologize|apologies ..3 for (the|a|my|our|an|those|this|some) (<sp-aux>)* (late (reply|response|payment|cancellation|night) | typo | typos | spam | spamming | force-push | force-pushs | private meetings | double booking | double-booking | wrong (address|size|order|date|link|name|file|version) | broken (link|build|vase|window) | removal | removal of | joke | jokes | remark | remarks | comment | comments | tweet | tweets | red card | email | e-mail | breaking up | copy-paste | performance | leak | data breach | breach | outage on | recall | way i (spoke|talked|behaved|shouted|treated|answered) | things i (said|wrote) (to|about|in|on|at))
    (sorry|apologize|ashamed|regret|gutted|apologies) (<sp-aux>)* (that)? (some | many | several | a number | your | the | our) ..6 (are | were | was | is | had | have been) (experiencing | given | cancelled | delayed | sent | lost | charged | closed | late | missing | damaged | broken | left | sold | told | refused | turned away | woken | overcharged | billed | unable | delivered)
  unless
    matter of regret
    for the email that
    (sorry|apologize) ..2 for (any | everything | anything | whatever | the inconvenience | the confusion | the delay | the trouble | the mistake | the misunderstanding)
    for (making you (feel|think|sad|cry|upset) | giving you (the impression | that impression) | causing | hurting | upsetting | offending | letting (you | him | her | them | everyone) down | being (me|human|honest|myself) | taking (so long | up) | bothering | breaking your (trust|heart) | having feelings)
    if i|we|anyone|you
    sorry for (caring|loving|trying|asking|thinking)
    (<sp-you>|they|she|he) ..3 apologize
  flags
    I [apologise for telling your] whole table.
    [Sorry for being late] with the rent again.
  passes
    I'm sorry for everything.
    I'm sorry for hurting you.

rule sorry-for-ing
  step        4
  message     Your “sorry” names the act.
  source      article, step 4; gold guide
  match
    sorry|apologize|apologies|pardon|forgive (<sp-aux> | to you | to .. | me | us | all | , | mate | love | everyone | again)* for (<sp-aux> | ever | also | all the | my | having)* <-ing>|<sp-deed.pp> (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | around | across)* (<sp-your> !<sp-vague> | {sp-obj} !<sp-vague> | <name> | yesterday's)
  unless
    (sorry|apologize|apologies|pardon|forgive) ..5 for (<sp-aux> | all the | my | ever)* <sp-vague-ing>
    for <-ing> (the|any|your|this|a|an|my|our) (inconvenience|confusion|delay|trouble|hurt|pain|pressure|expectations|time|offence|offense|distress|upset|mess|mistake|mistakes|error|line)
    if i|we|anyone|you
    (<sp-you>|they|she|he) ..3 apologize
  flags
    I'm [sorry for parking across your drive].
    I [apologise for sending the rota] to the whole floor.
  passes
    Sorry for causing any confusion.
    I'm sorry for wasting your time.

rule sorry-that-i
  step        4
  message     Your “sorry” is followed by what you did.
  source      article, step 4; gold guide
  even        negated
  match
    (sorry|apologize|ashamed|regret|gutted|mortified|awful|terrible|guilty|wretched|bad) (<sp-aux> | and | very | about it | all | mate | love | man | to you | hun | babe | bro | , )* (that)? (i|we) (<sp-aux> | have | had)* (<-ed>|<past-irregular>|<sp-wrong.past>|<sp-take.past>|<sp-talk.past>) (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | from | for)* (<sp-your> | {sp-obj} !<sp-vague> | <name> | what <sp-you>|he|she|they | it (on|in|out|up|to|from|at|behind|into|off|over) <sp-det>|<sp-your>|<name>|<sp-you> | <sp-you> (<sp-aux>)* (<-ed> | up | on | at | in | out | with | waiting | to | about | off | alone | the | a | <-ing> | stupid | names | lazy | what | when | that))
    (sorry|apologize|ashamed|regret|gutted|apologies|awful) (<sp-aux> | and | very | all | mate | love | to you | hun | babe | bro | , )* (that)? (i|we) (<sp-aux>)* (did not | could not | was not able to | were not able to | have not | had not | never | failed to | forgot to) (<sp-aux>)* (<sp-duty>|<-ed>|been|come|make|attend|get|hand|show|snag|commit|reply|turn|there|tell) (<sp-aux>)* (<sp-you> | <sp-your> | {sp-obj} | back | up | to | in | out | him | her | them | for | earlier | before | when | until | it (to|on|in|earlier|for|before|sooner|out) | at | on | sooner)
    (sorry|apologize|gutted|regret) (<sp-aux> | and | very | mate | , )* (that)? (i|we) (<sp-aux>)* (bailed | overslept | snapped | flaked | cancelled | was late | were late | forgot | missed | am late | are late | will not be able to | wont be able to | was (hogging | so rude | rude | short | drunk))
  unless
    sorry to say
    the sorry
    sorry (that)? (i|we) (volunteered|helped|worked|cared|tried|bothered|dared)
    since it has been
    {sp-clean}
    {sp-madeyou}
    (fine | ok) sorry
    but|yet (somebody|which|you|u|who)
    i am late
    {sp-likened}
    {sp-confess}
    {sp-undo}
    (made|make) (a|an|the|some|my) ..2 (mistake|mistakes|error|errors|oversight|decision|choice|misjudgement|misjudgment)
    sorry (that)? (i|we) (<sp-aux>)* (hurt | upset | offended | let | did (that|it|this) | made (you (feel|sad|cry|upset|angry|mad|worry) | it | things) | caused | caused | disappointed | bothered | feel | felt | had to | offered | asked | put you through | broke your (trust|heart) | got (angry|upset|mad|so) | acted | reacted | behaved | ruined everything | messed up | screwed up | have been | had (no|nothing) | ever)
    sorry (that)? (i|we) did not (mean|know|realize|want|have|think|see|understand|intend)
    if i|we
  flags
    I'm [sorry I missed your recital].
    I'm [sorry that I didn't call you] back on Sunday.
  passes
    I am sorry to say that I had the wrong end of your story.
    I've written to her to say that I'm sorry I sold the piano.
    I'm sorry I hurt you.
    Sorry I didn't mean it.

rule when-and-where
  step        4
  message     You say what you did, and when or where.
  source      research 2.2 specifics; gold guide
  match
    {sp-date} (<sp-aux> | , | morning | evening | night | afternoon | of | this | last | year | when ..5 | at ..4 | while ..5 | during ..4 | in ..3)* (i|we) (<sp-aux> | have | had | myself | and .. )* (<sp-wrong.past> | <sp-take.past> | <sp-org.past> | <sp-deed.past> | <-ed> | made | had | did not) (<sp-aux> | it | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | from | for | by | against | not)* (<sp-you> | {sp-obj} !<sp-loose> | him | her | them | that | people | asleep | drunk | late | without | everyone | customers | private | wrong)
    {sp-i-past} (<sp-wrong.past>|<sp-take.past>|<sp-org.past>) ..6 {sp-date}
    (in|at|during|on) (your|our|the|my|this|that|a|an|their|his|her|yesterday's|last|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's) ..4 (i|we) (<sp-aux> | have | had)* (<sp-wrong.past>|<sp-take.past>|<sp-org.past>) (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | from | for)* (<sp-you> | <sp-your> | {sp-obj} !<sp-vague> | him | her | them | that)
    (when|while|before|after) (you | u | he | she | they | your .. ) ...10 i|we (<sp-aux> | had)* (<sp-wrong.past>|<sp-take.past>|shrugged|carried|stood) (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | from | for)* (<sp-you> | <sp-your> | {sp-obj} !<sp-vague> | him | her | that | i | it (was|out|down|on))
    i|we (<sp-aux>)* (was|were) (<sp-aux>)* (shouting | yelling | flirting | copying | gambling | smoking | betting | hogging | scrolling | filling | banging | filming | short with | rude to (your | the | my | his | her) | snappy with | cheating | speeding | sulking | laughing (at | when | while) | playing (games | golf | cards) | on my phone | doing <number> | texting | (drunk | high | hungover | asleep | late | drinking) (at | in | when | on | during | for | and))
  unless
    {sp-noact}
    afraid (that)? (i|we)
    (as|whatever|since|than) (i|we)
    saying what (i|we) did
    (which|that) (i|we) wrote in
    before you had to
    {sp-minor}
    (post|posts|remarks|comments|interview|interviews|column|piece) (that|which)? (i|we) (<sp-aux>)* (made|gave|called|wrote)
    asked ..8 (whether|if) ..6 (willing|would)
    years ago (with|as|by)
    down to
    for (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    we had quoted
    failed in that
    {sp-clean}
    {sp-madeyou}
    {sp-history}
    so|since you
    i|we (<sp-aux>)* (tested|fitted|moved|emailed)
    {sp-likened}
    {sp-confess}
    {sp-undo}
    (made|make) (a|an|the|some|my) ..2 (mistake|mistakes|error|errors|oversight|decision|choice|misjudgement|misjudgment)
    (rang | paid | refunded | restored | corrected | apologized | repaid | replaced | ordered | returned | reinstated | withdrew | resigned | booked | refund | recalled | cleared | fixed | reported | received | noticed | realized | learned | learnt | visited | grew up | born | founded | began | started out | wrote to | written | spoke | enclosed | met with | moved here | thank | thanks)
    if i|we
    (you|they|he|she) (promised|said) i
    i|we (<sp-aux>)* (told|asked|called|emailed|phoned|messaged) (her|him|them|the|everyone) ..8 (truth|real|sorry|fault|wrong|correct|happened|delete)
    (have|had) (time | a think | a chat)
    i|we (<sp-aux>)* (sent|emailed|posted|gave|showed) (you|u) (<sp-aux>)* (the|a|some|my|your|this|that)? (photo|photos|picture|pictures|link|file|email|message|invoice|details|card|present|flowers|letter|text|song|video|recipe|note)
    i|we (<sp-aux>)* (did|said|was|were) (it|that|this) (because|for)
    i|we (would | could | wanted | needed | hoped | thought | tried | planned | decided | loved | enjoyed | walked past)
  flags
    [Last night I told the table] about your interview.
    [In our meeting I blamed your team] for the delay.
  passes
    I gave my resignation to the chair on Wednesday.
    We opened the second shop in 2014 and gave work to forty people.
    For twelve years I have served on this council, and my door was always open.
    I told them on Sunday what I did to their fence.
    On Monday I paid the fine.
    Last year we lost my father.

rule did-it-badly
  step        4
  message     You say how you did it: without asking, behind a back, in front of others.
  source      research 2.2 specifics
  match
    i|we (am|was) (<sp-aux>)* the (_ | _ _)? (one | person | _) who|that (<sp-aux> | had)* (<-ed>|<sp-wrong.past>|<sp-take.past>|<sp-talk.past>|<past-irregular>) (<sp-aux> | up | out | off | down | on | to | at | through | over)* ({sp-obj} !<sp-vague> | <sp-you> | him | her | them | <name> | police)
    (it | that) was (<sp-aux>)* (me|us|i|we) who|that (<sp-aux> | had)* (<-ed>|<sp-wrong.past>|<sp-take.past>|<sp-talk.past>|<past-irregular>) (<sp-aux> | up | out | off | down | on | into | to | at | in)* ({sp-obj} !<sp-vague> | <sp-you> | him | her | them | <name> | into)
    i|we did (<sp-aux>)* (<sp-wrong.base>|<sp-neutral.base>|<sp-take.base>|<sp-deed.base>) (<sp-aux> | up | out | off | down)* {sp-obj} !<sp-vague>
    {sp-i} (<-ed>|<sp-wrong.past>|<sp-take.past>|<sp-org.past>|<sp-move.past>|<sp-talk.past>) ...10 {sp-without}
    {sp-i} (<-ed>|<sp-wrong.past>|<sp-take.past>|<sp-org.past>) ..5 (!<sp-vague> ..5) {sp-anyway}
    {sp-i} (<-ed>|<sp-wrong.past>|<sp-take.past>|<sp-org.past>) ..3 (!<sp-vague> ..3) (and | , | n) (i|we)? (<sp-aux>)* (did not | never | forgot | said nothing | let | left | kept | then | told nobody | told no one | lied | laughed | blamed | drove off | walked off | carried on | hid)
    i|we (should|ought) not (<sp-aux>)* (to)? have|of (<sp-wrong.pp>|<sp-take.pp>|<-ed>|shown|told|said|gone|come|spoken) (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | from | for)* (<sp-you> (<sp-aux>)* (dead|names|in|at|a|the|about|when|straight|before|on|that|to|out) | <sp-your> | {sp-obj} !<sp-vague> | them to | forward | straight | this until)
    (^ | , | and) should (not)? have|of (<sp-wrong.pp>|<sp-take.pp>) (<sp-aux> | up | out | off | on | at)* (<sp-your>|the|that|this) !<sp-vague>
    {sp-i} (<-ed>|<sp-wrong.past>|<sp-take.past>|<sp-deed.past>) (<sp-aux>)* ..2 (the|a|your|ur|my) wrong <sp-wrongable>|<sp-take>|<sp-loose>|van|laptop|phone|car|key|meal|cake|dress|cable|pipe|wire|tree|field|grave|flat|kid|dog
    (wrong|unkind|cruel|careless|thoughtless|irresponsible|stupid|selfish|rude|mean|unfair|foolish|horrible|cowardly) of (me|us) (not)? to (<sp-aux>)* (<sp-wrong.base>|<sp-take.base>|<sp-duty.base>) (<sp-aux> | up | out | off | down | on | in | at | to | about)* (<sp-you>|<sp-your>|the|a|that|my|him|her|them|his)
    i|we should (<sp-aux>)* have (asked|stepped|closed|knocked|waited|let|stopped|rung|called) (<sp-aux>)* (<sp-you>|them|her|him|the|this|that|further|before|at|straight|forward|for|until|first)
    i|we (<sp-aux>)* did (<sp-aux>)* (<sp-wrong.base>|<sp-neutral.base>|have an affair | have a relationship|send|tell|call|say) (<sp-aux>)* ({sp-obj} !<sp-vague> | <sp-you> (a|at|in|on|names|that) | five | with)
    my (<sp-aux> | own | earlier | previous | last | first)* (message | comment | reply | email | post | tweet | joke | remark | manner of reply | tone in) ..4 (was|sounded|must|seemed|sounds|came) ..5 (harsh|rude|accusation|curt|sharp|unkind|cruel|inexcusable|abrupt|cold|mean|sarcastic|dismissive|offensive|racist|nasty|short|unfair)
    (for|on|about) (the|a|an|my|that) ..2 (joke|tweet|post|email|e-mail|message|comment|remark|remarks|comments|photo|text|letter|video) (that|which)? i|we (<sp-aux> | had)* (made | sent | posted | wrote | tweeted | shared | told | put | published | deeply regret)
  unless
    {sp-noact}
    {sp-minor}
    how (thoughtless|unkind|cruel|careless|rude|selfish|mean) of
    as (i|we) (asked|said|told|promised|explained|agreed)
    {sp-letdown}
    who held
    (i|we) mistreated
    same as (i|we)
    {sp-clean}
    {sp-madeyou}
    {sp-history}
    (know | meant) (i|we) should
    should have (asked|called|told) you (first)? ($ | and)
    could say
    {sp-likened}
    {sp-confess}
    {sp-undo}
    (you|u|they) should
    (rang | paid | refunded | restored | corrected | apologized | repaid | replaced | returned | reinstated | withdrew | resigned | refund | recalled | fixed | reported | realized | learned | learnt | grew up | enclosed)
    (you|they|he|she) (did|told|asked|made) ..4 without
    if i|we
    i|we (have)? (<sp-aux>)* (asked|told) ..8 (to (delete|remove|take|keep|stop) | not to)
    without (you | u | me | any (excuse|reason) | ifs | excuses)
    should (not)? have (been|known|expected|trusted)
  flags
    [I sold the piano without telling] anyone.
    [I laughed at the video without telling] you that it was on.
  passes
    I paid it back without telling anyone.
    You did it without asking me.

rule we-did-this
  step        4
  message     You say what your organisation did.
  source      gold guide (statements); research 2.2 specifics
  match
    we (<sp-aux> | had | have)* <sp-org.past> (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | from | for)* {sp-obj} !<sp-vague>
    we (<sp-aux>)* <sp-org.past> (<sp-you>|people|customers|users|passengers|patients|residents|guests|families|children|private|personal|false|wrong|incorrect|misleading)
    our (<sp-aux>)* (team|staff|driver|waiter|kitchen|plant|office|server|system|systems|software|update|stewards|receptionist|agent|branch|laboratory|lab|engineers|reporter|editor|website|app|crew|dog|dogs|cat|kids|boys|lad|builders|music|alarm) (<sp-aux> | in .. | at .. | had | has)* (<-ed> | let | sent | gave | told | left | lost | sold | put | got | broke | shut | cut | made | dropped | wrote | threw | ran | forgot | drove | read | did not) (<sp-aux> | up | out | off | down | on | at | in | with | to | of | about | over | into | through | back | from | for)* (<sp-you>|<sp-your>|{sp-obj}|him|her|them|people|customers)
  unless
    {sp-noact}
    we have (<sp-aux>)* (cancelled|collected|suspended|stopped)
    shared a
    since we
    we (<sp-aux> | have | had)* failed
    {sp-clean}
    {sp-madeyou}
    {sp-history}
    {sp-likened}
    {sp-confess}
    {sp-undo}
    (made|make) (a|an|the|some|my) ..2 (mistake|mistakes|error|errors|oversight|decision|choice|misjudgement|misjudgment)
    we (<sp-aux> | have)* (sent|gave|given|included|made|used|placed|started|released) (<sp-you> | a (full|refund|corrected|replacement|new) | new | the (refund|money|correct|right|full|price|amount) | your money)
    (refund | refunded | restored | corrected | apologized | repaid | replaced | reinstated | withdrew | recalled | fixed | donated | hired | trained | appointed | at our (cost|expense))
    we (have) (<sp-aux>)* (started|made|removed|closed|moved|told|cut|deleted|blocked|issued|given|left|named|raised|sent|kept)
    we (<sp-aux>)* (made|make) (a|an|the|every|some|no) (mistake|mistakes|effort|decision|error|choice|difference)
    if we
  flags
    [We charged two hundred] families for lunches they never had.
    [Our driver left your] mother at the wrong stop.
  passes
    We sent the refund this morning.
    We made a mistake.

rule texted-act
  step        4
  message     Even in a short text you say what you did.
  source      gold guide (ellipsis with a first-person sense); research 2.3
  match
    , (should not have) (<-ed>|read|told|said|sent|left|taken|gone|let|put|eaten|thrown|written|given|spoken|spent|lent) (<sp-your>|the|that|you) !<sp-vague>
    ^ (soz|sorry) ..2 (bailed|forgot|missed|overslept|snapped|broke|ate|took)
  unless
  flags
    [soz i overslept] again lads
    was half asleep, [shouldn't have read your diary] tho
  passes
    Told you so.
    Sent the refund, should land Monday.

rule plain-act
  step        4
  message     You name the act in plain words.
  source      research 2.2 specifics; gold guide
  when        not short
  with        <sp-you>|<sp-your>|<day>|<number>|him|her|his|them
  match
    {sp-i-past} <sp-neutral.past>|<sp-deed.past> (<sp-aux> | up | out | off | down | on | into | in | through | over | with | to | of | about | from | for | at | away)* ({sp-obj} !<sp-vague> | <name> | what <sp-you>|he|she|they)
    i|we (<sp-aux>)* did (<sp-your>|the|a|his|her) (accent | stammer | voice | impression | walk | dance | thing with)
    i|we (<sp-aux>)* (looked) (<sp-you>|him|her) in the eye
  unless
    {sp-noact}
    {sp-letdown}
    all (i|we) (asked|said|did)
    (i|we) passed (the|my)
    shared a (desk|room|flat|house|table|bed)
    so there is
    (i|we) broke my|our
    (real|correct|right) (timeline|figures|numbers|version|story)
    deleted the (app|account)
    so count
    now and then
    filled the tank
    to say (that)? ..3
    {sp-clean}
    {sp-madeyou}
    {sp-history}
    whatever ..3 (i|we)
    sent (him|her|them) (a|the) (message|card|letter)
    i|we let (their|my|our)
    i|we (<sp-aux>)* (read | put ..3 first | opened my mouth | signed those | directed | moved)
    i|we (<sp-aux>)* (ordered|gathered|followed|accepted) 
    {sp-minor}
    {sp-likened}
    {sp-confess}
    {sp-undo}
    (rang | paid | refund | refunded | restored | corrected | apologized | repaid | replaced | returned | reinstated | withdrew | resigned | recalled | fixed | reported | enclosed | police | truth | what really | what actually | in writing | flowers | candle | donated | sworn | so that there is | towards)
    i|we ..2 (took|gave|sold|left|put|brought|read) (my (own)? (house|home|licks|time|life|coat|bag|phone|seat|job|country|medicine|umbrella|words) | the (time | bus | train | opportunity | chance | flowers | next | first step) | a (look|while|deep|step|walk|break|course|class) | this (first|step|opportunity))
    (told|emailed|wrote|messaged|rang|called|posted|explained|confessed) ..8 (i (lied | did it | did wrong | was wrong | was out of | had no right | took it | spoke out) | it was (me | my | a lie) | (it|that) was wrong | was (her|his|your) (story|work|idea|design) | whose | came from my | what i did)
    (wrote|written) (<sp-aux>)* (a (card|note|letter|email|message))? to (<name>|him|her|them|the|my|our|both|each|every)
    (back in | back on | in an envelope | in your name | so that you | back with | to correct it)
    i|we (<sp-aux> | had)* lost (my|our) (mother|father|mum|mom|dad|wife|husband|job|gran|nan|brother|sister|son|daughter|baby|cat|dog)
    i|we left ..3 (with the | on the step | at the (desk|door|porter) | for you)
    i|we read ..5 (letter | message | comments | thread | note | review | reviews | report | feedback | complaint | aloud to you)
    (if | unless | would have | why | that is why) ..3 i|we
    i|we (could|will|can)
    i|we would (not|have|be|like|love)
    (you|u) made (me|us)
  unless-clause
    (that|which|who|whom|what|how|since|than|when|after|before|where|as|whatever|whether|while|would|sooner|if) (i|we) (<sp-aux> | had)* (<sp-neutral.past>|<sp-deed.past>)
  flags
    [I sold the caravan] to your cousin and kept the cash.
    [I gave the solo] to my nephew on Friday, the day before your show.
  passes
    Please send me the list again, as I lost all of my mail on Friday.
    The term was kind to me, I passed my driving test and the two re-sits.
    I took the bus home.
    I left the spare key on the step for you.

