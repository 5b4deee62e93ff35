# Sentences that wave off what the reader feels, or the right to feel it.
faults dismissing

# --- words of this file ---------------------------------------------------
class dm-too      too so over overly very really super pretty quite rather bit little always being getting extra so-so such awfully extremely fairly kinda lowkey hella mad well far just all completely totally utterly absolutely entirely simply deeply massively incredibly terribly proper frankly overly unnecessarily needlessly unduly ridiculously
class dm-feeling  sensitive oversensitive over-sensitive hypersensitive emotional overemotional touchy dramatic melodramatic intense prickly soft hysterical irrational unreasonable thin-skinned defensive paranoid neurotic excitable fragile uptight melodramatic theatrical snowflake whiny moody sulky stroppy huffy silly childish petty immature extra butthurt pressed salty tripping trippin triggered buggin bothered hormonal overwrought anxious needy clingy difficult jealous shrill unhinged delicate highly-strung high-strung overdramatic over-dramatic ridiculous weird weak crazy precious hysterics irrational overexcited immature spiteful petulant huffy grouchy insecure unstable naive fussy pathetic humourless humorless prudish prissy mardy bitter
class dm-feeling-strict sensitive oversensitive over-sensitive hypersensitive overemotional touchy dramatic melodramatic hysterical irrational thin-skinned neurotic excitable uptight theatrical whiny sulky stroppy childish petty immature overwrought highly-strung high-strung overdramatic ridiculous extra
class dm-upset    upset angry mad cross offended annoyed huffy emotional hysterical dramatic worked-up sensitive worked het wound-up wound tearful sad furious hurt defensive personal insulted bothered shouty snippy fussy stressed
verbs dm-weep     cry weep/wept/wept sob/sobbed/sobbed/sobbing bawl whine whinge moan sulk wail scream sook pout mope blub blubber snivel fret fume wallow grumble stew
verbs dm-freak    freak overreact exaggerate dramatize dramatise spiral catastrophize catastrophise overthink
nouns dm-fuss     fuss scene drama fuss-up mountain meal circus saga production song hullabaloo carry-on palaver kerfuffle spectacle storm tantrum strop meltdown opera telenovela theatre theater show crisis tragedy ruckus commotion hoo-ha fit
class dm-drama    melodrama histrionics hysterics hysteria theatrics dramatics waterworks tantrum tantrums strop crocodile outrage pearl-clutching virtue-signalling
verbs dm-kill     kill murder shoot/shot/shot stab/stabbed/stabbed die/died/died/dying run/ran/run commit/committed/committed burn/burnt drown rob/robbed/robbed
class dm-laughed  laughed smiled shrugged cackled giggled moved forgotten coped thanked managed blinked survived
nouns dm-folk     person people folk customer user member fan tenant parent guest commentator columnist critic adult man woman guy girl girls wife husband mate colleague passenger viewer lad kid child/children generation
class dm-some     some certain those these a-few many half most several
class dm-please   please just now so ok okay hey right look come kindly maybe and but then seriously honestly everyone everybody folks guys people mate babe love petal hon first off mum dad sir madam lol omg also well let's therefore all both yall big deep
class dm-over     about over at with for because by
class dm-trifle   nothing this it that one a an such something little small tiny every everything less

# the reader or those who complain, as the subject of a feeling
phrase dm-you       (you|u|ya|yall|ur|your|youre|he|she|they|people|everyone|everybody|some|<dm-folk> <is>|been|being|r|get|gets|getting|got|become|became|seem|seems|seemed|act|acting|have|has? been|being|become|get|got|gone? | {you-are} | half of (you | u) | some of (you | u) | (you | u) lot)
phrase dm-reader    (you|u|ya|yall|people|everyone|everybody|some|fans|customers|they|folks | half of you | some of you | half of u)
# telling what one wrongly said or did: "it was unfair of me to say that …"
phrase dm-owned     ((wrong | unfair | cruel | stupid | rude | easy | easier) (of me | of us | for me)? to (say | call | tell | think | suggest | claim | act) | (made | making | make) it (sound | look | seem) | i|we (even | just | then | only)* (accused | pretended | acted | claimed | implied | treated) | (made | make) you (feel | think | believe) | (thinking | think | thought | wonder | wondering | believe) (if | that | whether)? you were)
phrase dm-dont      (do not | dont | try not to | let us not | lets not | not need to | no need to | need not | not to | best not to | rather you did not | rather not | no reason to | no point in | not worth | must not | should not | ought not to) (please | even | go | start | all | just | let us | be | get | have to)*

nouns dm-baby   baby/babies child/children kid crybaby/crybabies sook wuss princess diva martyr victim snowflake buzzkill sourpuss killjoy spoilsport party-pooper wet-blanket misery misery-guts grump prude bore drama-queen drama-llama mardy-arse whinger moaner pain softie pansy wimp sissy toddler teenager headcase hothead control-freak queen

class dm-absurd absurd ridiculous laughable preposterous silly childish overblown hysterical unhinged nonsense nonsensical pathetic insane bonkers excessive melodramatic farcical mental crazy mad daft petty comical hilarious embarrassing dramatic nuts extreme extra wild bizarre unreasonable disproportionate theatrical un-english unbecoming undignified unseemly juvenile immature

class dm-justly  angry hurt upset furious walked left given quit sued same stopped worse hated mad heartbroken devastated scared frightened right screamed forgotten have be not never just simply probably actually say agree call understand feel

class bl-always  always still just really now been clearly obviously

# --- rules ------------------------------------------------------------------

rule you-are-overreacting
  severity    error
  step        5
  message     Telling someone that they overreact tells them that their feelings are wrong.
  suggestion  Ask instead: “How was it for you?”
  source      research 2.1 dismissing; article, step 5
  match
    {dm-reader} .. (overreact | overreacted | overreacting | over-reacting | over-reacted | over-reacted | exaggerate | exaggerated | exaggerating | dramatizing | overthinking | over-thinking)
    (your | the | this | that | such) .. (overreaction | over-reaction | exaggeration | overreacting)
    {you-are} <dm-too>* (overreacting | exaggerating | overthinking)
    (blow | blew | blowing | blown) (it | this | that | things | everything | the whole thing | the matter | a private _)? (way | <dm-too>)* (up | out of all | out of) (proportion | a lil | a little | a bit | into | over nothing | so)
    blowing (it | this | things | everything) up
    (been | be | is | was | were | quite | totally | completely | all | seems | somewhat | rather | little | bit) out of (all)? proportion
    (read | reading | reads | make you read | making you read) (way | far | much | a bit)? (too (much | far) | things | more) into
    (you | u | {you-are}) (too)? .. reading .. into (it | this | things)
    (take | taking | takes | took | taken) (it | things | this | everything | that | jokes | me) <dm-too>* (personally | personaly | to heart | hard | badly | literally | amiss | the wrong way | to extremes)
    (see | sees | seeing | take) (it | this) too emotionally
    (off | at) the deep end
    (fly | flew | flying | flown) off the handle
    {dm-reader} .. (freak | freaks | freaked | freaking | flipping | flipped | flip | spazz | spazzing) out
    (freak | freaking) out (like | about | over)
    {dm-reader} .. (kicked | kicking | kick) off (like | about | over | at | again)
    {dm-reader} .. (go | goes | went | going | gone) (off the deep end | over the top | to pieces | overboard | mental | ballistic | nuts | apeshit | off on one)
    (go | gone | goes) to pieces (over | at | about)
    stop freaking
    (freak | freaking | freaked) out (about | over | like | at)
    losing (sleep | it | your mind) over
    make more of (it | this) than
    (more | bigger) (of | out of) (it | this) than (it | there)
    (you | u | {you-are}) (is | are)? (jumping | jump | jumped | leaping) to (conclusions | emotional)
    (the | your) (reaction | response | outrage | fury | alarm | anger | disappointment | criticism | commentary | coverage | emails | letter | letters) .. (is | was | has been | seems | seemed | were | are | have been | of you) .. (excessive | exaggerated | disproportionate | out of | over the top | uncalled | unwarranted | too much | a lot | alarmist | hysterical | a bit much | baffling | misplaced | emotional | shrill | theatrical)
    {dm-reader} (are | r | is | being)? (tripping | trippin | wilding | buggin | bugging)
    why (u | you) (so)? (pressed | salty | butthurt | bothered | triggered | mad)
    {dm-dont} (overreact | exaggerate | overthink | freak | freaking | spiral | panic | flip) (out)?
    {dm-dont} (read | take) (it | this | things | that | everything | too much | so much | more) (into | personally | seriously | so | to heart | too | the wrong | badly | like that)
    (comments | reactions | responses | posts | messages | reviews | criticism | coverage | remarks | discussion | debate | feedback) ..4 (is | was | were | have been | has been | are) (rather | quite | very | a bit | somewhat | unduly | overly | unnecessarily | so)* (emotional | personal | heated | hysterical | unfair | excessive | harsh | aggressive | hostile | over the top | disproportionate | shrill)
  unless
    my|our (comments | posts | messages | remarks | reaction | response)
    i|we (was | were | am | are)? (overreact | overreacted | overreacting | exaggerated | exaggerating | took | take | freaked | blew | read | flew | went | kept | jumped | blow)
    my (overreaction | reaction | response)
    you (did | were | are) not
    losing sleep over (it | this | what i)
    i am|was
    (no | not | never) (an)? (overreaction | overreacting | exaggeration | exaggerating)
    i (do not | never) (think | thought | believe)
  unless-before
    {dm-owned}
  flags
    I think [you are overreacting].
    [You always freak out] over money.
    [You're reading too much into it].
  passes
    You weren't overreacting at all.
    I overreacted and I blew it out of proportion.
    I take it seriously.

rule you-are-too-sensitive
  severity    error
  step        5
  message     This makes the other person’s feelings the problem, and not what was done.
  suggestion  Leave their nature out of it, and say what you did that hurt.
  source      research 2.1 dismissing; article, step 5
  match
    {dm-you} (always | really | just | all | still | honestly | also | have | has | been | being)* (a (bit | little | lil | tad | touch) | way | far | <dm-too>)+ (too | so | over)? <dm-feeling>
    {dm-you} <dm-feeling-strict>
    {dm-you} .. (sensitive | touchy | emotional | dramatic | prickly | delicate | excitable) (one | type | soul | disposition | person | about | over | sort)
    (do not | dont | stop | quit | not to | try not to) (be | being | get | getting)? <dm-too>* (sensitive | dramatic | melodramatic | silly | childish | weird | petty | ridiculous | emotional | touchy | difficult | so extra | hysterical | thin-skinned | like this | like that | that way | a baby | such a baby | such a drama | such a girl | such a child | kwaai | moody | grumpy)
    do not so sensitive
    (so | too | this | that | oversensitive | how) (sensitive | emotional | dramatic | thin-skinned) (that | about | over | in | to)
    (thin | thinner | thick | thicker | tough | tougher | no) (a)? (skin | hide | skinned)
    (thick | thicker | tougher) (skin | hide)
    skin so thin
    thin-skinned
    (drama | crying | cry) (queen | queens | baby | babies | king)
    drama-queen|crybaby|crybabies|snowflake|snowflakes
    (acting | behaving | act | behave | crying | carrying on | sulking | are) like (a | an | some) (little)? (child | teenager | baby | toddler | girl | kid | diva | princess | victim | pork chop | crazy | madwoman | lunatic | spoilt | spoiled | schoolgirl | martyr)
    (like | as) a little girl
    (an | of an | of a) (anxious | nervous | excitable | sensitive | highly-strung) (disposition | nature | temperament)
    in one of your moods
    having one of your
    that time of the month
    hormones (may | might | must | are | talking)
    hormonal
    (you | u | {you-are}) (is | are | r)? (acting | being | act) (all | so | kinda | a bit)* (crazy | weird | mental | funny | strange | cold | off | stupid | silly | ridiculous | childish | difficult | spoilt | spoiled | princess)
    (playing | play | plays | played) the (victim | martyr | victim card)
    (make | making | makes) (yourself | urself | themselves) (out to be)? (the | a | into)? (the)? (victim | martyr)
    thought {dm-reader} (were | was | are | would be | had | could) (stronger | tougher | more mature | better than | above | cooler | smarter | an adult | grown | a thicker | more sense)
    (your | their | ur | his | her) (little | precious | poor | delicate | fragile) (feelings | ego | heart)
    (sob story | pity party | sob stories)
    (a | big | such a | being a | having a) (sook | wuss | drama llama | softie | snowflake | princess | diva | martyr)
    {you-are} (just | probably | only | clearly | obviously)+ (tired | hormonal | stressed | jealous | hungry | drunk | bitter | insecure | paranoid | emotional)
    {you-are} always (like this | like that | so | the same | looking)
    (do not | dont | stop) (be | being)? (so)? (salty | pressed | butthurt | precious | a sook | a wuss | a princess | soft | difficult)
  unless
    i|we (am | was | have been | were | are | had been) .. <dm-feeling>
    (i | we) (used to | would | always | kept | have) (always | even)* (tell | telling | told | say | said | saying | call | called | calling)
    (and | but) (you were | it was | that was | they were | she was | he was) not
    mine
    (not | never) (being | too | so | at all | in the least)? <dm-too>* (sensitive | dramatic | emotional | silly | childish | unreasonable | difficult)
    (do not | not) (think | mean | believe) (you | that you)
    so sad|sorry|sick
    the (topic | subject | matter) (is | was) (so | too | very)? (sensitive | emotional | difficult)
    it (is | was | must | has) .. (difficult | hard | emotional)
    make|makes|making (it | this | things | life) .. (difficult | hard)
    (sensitive | personal) (data | information | subject | topic | matter)
  unless-before
    {dm-owned}
  flags
    [You're too sensitive].
    Just [stop being so dramatic].
    You need a [thicker skin] for this.
  passes
    You weren't being too sensitive.
    I was too sensitive about money.
    This is a sensitive matter and I talked about it at work.

rule calm-down
  severity    error
  step        5
  message     “Calm down” tells the other person to feel less.
  suggestion  Leave the feeling to them: “You have every right to be angry.”
  source      research 2.1 dismissing; article, step 5
  match
    , <dm-please>* (calm down | calm yourself | calm yourselves | calm yersel | be calm | stay calm | chill | chill out | chillax | relax | lighten up | simmer down | settle down | cool it | cool off | cool down | take it easy | breathe | take a breath | take a deep breath | deep breaths | big breaths | deep breath | get a grip | pull yourself together | wind your neck in | keep your hair on | unclench | hydrate | touch grass | log off | go outside | take a chill pill | give over | behave yourself | compose yourself | have a cup of tea | have a cuppa | drink some water | cheer up | smile | ease up | dial it down | be cooling down | be calm) 
    (need | needs | have | ought | should | could | can | asked | ask | request | like | want | wish | better | learn | try | beg | urge | advise) (everyone | you | u | people | all | them | some of you | your | all of you | everybody | parents | to)* (not)? (calm | calm down | calm yourself | chill | chill out | relax | simmer down | settle down | cool it | lighten up | cool off | take a breath | take a deep breath | get a grip | log off | touch grass | take the emotion | step away | stay calm | remain calm | compose | get some perspective)
    (let us | lets | could you | can you | you can) .. (calm down | chill | chill out | relax | take a (nice)? (deep)? breath | cool it | simmer | keep emotions | stay calm | not get (hysterical | emotional | carried away | dramatic | worked up | ahead))
    (when | once | until | till | after | as soon as) (you | u | your | {you-are} | everyone | people | she | he) (have | had | are | is | has | would | can | could | finally | got | will)* (finally)? (calmed | calm | cooled | settled | chilled | relaxed | come to your senses | stopped crying | stopped shouting | got over)
    (kindly | please) (be | remain | stay | keep) calm
    remain|stay (factual | calm | civil | rational | objective)
    (simmer | simmers | calms) down
    (bit | little | some) more (composure | perspective | calm | balance | maturity | humour)
    (keep | put | get | gain) (things | it | this | some)? (in | into)? perspective
    sense of (proportion | perspective)
    (recover | find | lost | lose | get | with a | had a | have a | has a | no) (their | your | a | the)? sense of (humour | humor)
    (to)? compose (herself | himself | yourself | themselves)
    (may | might) (wish | want | like) to take a breath
    emotion|emotions out of (it | this | the)
    (let us | lets) (all | both | just)* be (adults | adult | mature | sensible | reasonable | rational | realistic | grown-ups | professional | civil) (about | here | now | , | $)
    (please | just | can you | could you | try to | need to | you to | ,) be (more | a bit more | a little more)? (reasonable | rational | sensible | realistic | mature | an adult | the bigger person | logical)
    (need | needs) to (get help | see someone | see a therapist | lighten up | toughen up | grow up | get a grip | get a life | get some perspective | take a (step back | deep breath | breath))
    learn to (take (a joke | criticism | a compliment | it easy | feedback | a hint) | laugh | relax | live with | let | chill | lighten)
    catch (yourself | yerself) on
    cop on
    snap out of it
    (shake | brush | laugh | sleep) it off
    calm (ur | your) _
    see the (funny | bright | lighter) side
    see the (humour | humor) in
  unless
    nobody who
    i|we (need | needed | had | have | will | wanted | tried | am trying | want | went | should | ought | can | must | asked | told | kept | did not | walked | waited | try | could | should have | am going | was) (to | you | until | till | outside | away | off | her | him | them)* .. (calm | calmed | relax | breathe | cool | chill | breath | settle | step)
    once|when|until i (have | had | was | am | could)
    (room | space | time) to (breathe | relax)
    (help | helps | helped) (me | us)
    relax (together | at | on | with)
    myself
    thank you for
    sorry (for | that | i) .. (calm | relax | chill)
  unless-before
    {dm-owned}
  flags
    [Calm down], it was a joke.
    [Just relax].
    Come back [when you have calmed] down.
  passes
    I need to calm down before I write more.
    I told you to calm down, and that was patronizing.

rule get-over-it
  severity    error
  step        5
  message     This sets a limit on how long or how much somebody may be hurt.
  suggestion  Their hurt has its own time; say what you will do meanwhile.
  source      research 2.1 dismissing; article, step 7
  match
    get over (it | yourself | urself | that | this | yourselves | themselves | the | him | her)
    (got | gotten | be | been | have) over (it | that | this | a missed | a) .. (by now | already | now | years ago | ages ago | weeks ago)
    (suck | sucking) it up
    (^ | , | just | and | to | or | please | maybe | now) <dm-please>* (grow up | toughen up | man up | woman up | grow a pair | grow some | wise up | deal with it | build a bridge | act your age | be a man | grow up a (little | bit) | get real | wake up)
    (big | strong | adult | grown | real) (girl | boy | people | men | women | adults | man | woman | adult) .. (do not | don't | does not | now | can)
    (adults | adult | strong people | grown men | grown women | grown ups | grown-ups | surgeons | men | real men) .. (do not | does not | can | says | would | should) (cry | sweat | wallow | whine | complain | sulk | moan | take | wait)
    (find | finds | get | gets | need | needs | take up) (a | yourself a | themselves a | themselves | yourself) (life | hobby | grip)
    (give it | give that | give us all) a (rest | break)
    (drop | leave) it (already | will you | , will | for god)
    (just | so | now) (drop it | leave it) $
    (enough | enuf) (already | lah | of this | now | with the | is enough | of the)
    (keep | keeps | kept | stop) (going on (about | and) | on about | bringing it up | harping on | banging on | carrying on)
    keep emotions out
    give me a break
    first world problems
    (harden | buck) up
    you will (survive | live | get over it | be fine | be ok | be okay | thank me | soon forget)
    (not this | here we go) again
    (do not dwell | stop dwelling) on
    let it go already
    (something | anything | nothing) to (lose sleep | cry | get upset | be upset | get worked up | fall out) (over | about)
  unless
    i|we (am | was | need | have | had | will | tried | cannot | can not | could not | did not | want | wanted | expected | told | told you | should | do not | must | asked | said | kept | stopped | stop)  .. (get over | grow up | deal with | man up | sleep | stop | stopped | drop | spare | face | to | crying | going | cheer | moaning | sulking | whining | complaining | up)
    (do not | not) (have | need | expect | want | asking | ask) (you | to | u)* .. (get over | grow up | deal | stop | drop | get)
    let me|us
    to your face
    to my face
    (deal with it | drop it | leave it) (by | with | at | in | off | for you)
    face to face
    you (never | will never) .. get over
    (i | we) grow up
    (to)? grow up (with | in)
    asking|expecting you
  unless-before
    {dm-owned}
  flags
    [Get over it].
    You'd better [get over yourself].
  passes
    You don't have to get over it.
    I need to grow up.
    I will get over it one day.

rule stop-crying
  severity    error
  step        5
  message     Telling somebody to stop showing hurt asks them to hide it from you.
  suggestion  Let them feel what they feel; say that you see it.
  source      research 2.1 dismissing; article, step 7
  match
    how long (will | are | is | do) (this | you | your | the | u) .. (vexing | sulk | sulking | keep | angry | last | anger | punish | mope | moping | mood | drag | crying)
    (stop | stopped | quit | no need for | enough | spare me | spare us | no more | less of) (the | your | all | all the | this | that | with the)? <dm-weep.ing>|slamming|complaining|carrying|theatrics|dramatics|drama|lecture|lectures|violins|sob|hysterics|fussing|tears|attitude|attention
    spare me
    (now | then | and | just) stop (crying | moaning | whining | sulking | being)
    ({dm-reader} | {you-are} | are (you | u) | is (he | she) | being | anyone) (still | even) (going on about | upset about | on about | harping on | banging on | sulking | moaning | losing sleep | upset over | crying about | angry about | mad about | cross about | bothered about | stuck on | hung up on | bringing | dragging)
    (no)? (long | mardy | sour | grumpy | glum | sad) faces|face
    with that|a (face | long face)
    (chins | chin) up
    cry me a river
    dry your (eyes | tears)
    (are | r) (you | u | we) (seriously | really | still)+ (upset | mad | angry | sulking | on about | crying | going | not over | hung up | bothered | doing this)
    (tired | sick | fed up | done | bored) (of | with) (your | ur | the | all this | this | all the | all your | her | his) (drama | crying | moods | complaining | nagging | sulking | tantrums | attitude | whining | moaning | emotions | feelings | theatrics | outbursts | hysterics)
    can not (deal | cope | be dealing | be bothered) with (your | ur | this | all this | all the) (drama | crying | moods | attitude | emotions | tantrums | feelings)
    (stop | nobody | no one | keep | enough) ..4 (feel | feeling) sorry for
    stop with (the | your | all)
  unless
    i|we (am | was | need | have | had | will | tried | cannot | can not | could not | did not | want | wanted | expected | told | told you | should | do not | must | asked | said | kept | stopped | stop)  .. (get over | grow up | deal with | man up | sleep | stop | stopped | drop | spare | face | to | crying | going | cheer | moaning | sulking | whining | complaining | up)
    (do not | not) (have | need | expect | want | asking | ask) (you | to | u)* .. (get over | grow up | deal | stop | drop | get)
    let me|us
    to your face
    to my face
    (deal with it | drop it | leave it) (by | with | at | in | off | for you)
    face to face
    you (never | will never) .. get over
    (i | we) grow up
    (to)? grow up (with | in)
    asking|expecting you
  unless-before
    {dm-owned}
  flags
    Please [stop crying] now.
    [Dry your eyes].
    I'm [tired of your drama].
  passes
    I can't stop crying.
    I told you to stop crying, and that was cruel.

rule making-a-fuss
  severity    error
  step        5
  message     Calling it a fuss says that the hurt is out of place.
  suggestion  Leave the size of it to them; name what you did that caused it.
  source      research 2.1 dismissing; gold guide
  match
    (make | making | makes | made) .. (fuss | scene | drama | mountain | meal of | circus | saga | song and dance | big deal | big thing | big issue | such a deal | such an issue | storm | crisis | telenovela | theatre | theater | spectacle | carry-on | stink | federal case | thing of | thing out of | tragedy | to-do | production | heavy weather | row | world war)
    (make | making | makes | made | turning) (this | it | that | everything) (in to | into)? (such)? (a | an | some) (whole)? (thing | drama | issue | big | problem | huge | massive | era | tragedy | fight | war | scandal | affair | crisis | circus | saga | production)
    (make | making | made | makes) (such a | far too much | too much | so much | a big | a whole | a massive | a huge) (thing | deal | issue | fuss | of | drama | noise | production | out of | show | row | affair)
    (turn | turned | turning | turns) (it | this | that | everything | the | a | things) .. into (something | a | an | some) (it | affair | drama | circus | fight | scandal | tragedy | war | big | whole | crime | court | soap | federal | opera)
    (making | make | made) (a)? mountain|mountains
    mountain .. molehill
    (what is | what was | why) (all)? (the | this) (fuss | drama | hysteria | commotion | hullabaloo | carry-on)
    (all | such | so much | this | that | the whole | look at the | your) (this | that | the | a)? (fuss | carry-on | hoo-ha | palaver | kerfuffle | hullabaloo | song and dance | drama | melodrama | commotion)
    song and dance
    heavy weather of
    making a meal
    (kick | kicked | kicking | kicks) (up a (fuss | stink | row) | off (like | over | about | at))
    (carry | carrying | carried | carries) on (like | as | about | so | over | out)
    (way) (you | u) (are | were | {you-are}) (carrying | going) on
    (bit | piece | load) of (theatre | theater | drama | a drama | acting | attention)
    (<dm-drama> | the hysteria | hysterics)
    (on the | a bit | rather | somewhat | so | pretty | fairly | quite | kinda) (shrill side | operatic | theatrical | hysterical | melodramatic | unhinged | alarmist | excessive | over the top | ott)
    (get | got | getting | have | has | having) .. (knickers | feelings | panties | undies | pants | drawers) in a (twist | bunch | knot)
    bent out of shape
    (toys | dummy | rattle) out of (the | your) (pram | cot)
    spat (the | your) dummy
    (throwing | throw | threw | having | have | had) (a | your) (tantrum | strop | hissy | fit | meltdown | wobbly | wobbler | paddy | sulk | hissy fit | benny)
    (in | having | throwing | got) (a | one of your) (huff | strop | mard | sulk | tizzy | paddy | mope)
    (chuck | chucked | chucking) (a | your) (wobbly | tantrum | fit | spaz | hissy | sook)
    (too much | so much | unnecessary | your | plenty) (wahala | tension)
    (take | taking | taken) (so much | too much | unnecessary)? tension
    {dm-dont} (make | making | turn | turning | blow | blowing) .. (fuss | scene | drama | mountain | big deal | big thing | big issue | issue of | such a deal | whole thing | a thing | more of it | a meal | heavy weather | song and dance | circus | tragedy | theatre | theater | crisis | something it | something out | war | world war | into a | into an)
    {dm-dont} (make | turn | blow) (more | it more | this more | too much | so much) (of | out of)?
    (this | that | such | all this | so much) (kind of | sort of)? (fuss | drama | carry-on | commotion | theatrics) (about | over | from | for | , | $)
  unless
    i|we (am | was | did | do | will | made | make | have | had | turned | threw | kicked | carried | got) .. (fuss | scene | drama | thing | deal | mountain | affair | issue | tantrum | fit | sulk | strop | into | noise | off | on | much | war | row)
    (i | me) (making | made | throwing | causing)
    without (making | any | a)? (a)? (fuss | scene | drama)
    no fuss
    (made | make) (a | the) thing|things (worse | right | better | easier | harder)
    my (tantrum | fuss | drama | hysterics | strop | outrage)
    outrage (is | was) (right | justified | understandable | fair)
    of my (making | own)
    you (did not | were not) 
    (make | making | made) it into the
  unless-before
    {dm-owned}
  flags
    You're [making a fuss] about nothing.
    You always [make this into a drama].
    [What's all the fuss] about?
  passes
    I made a scene at your party.
    You weren't making a fuss.
    You let it go without a fuss.

rule worked-up-about-nothing
  severity    error
  step        5
  message     This weighs the cause against the feeling and finds the feeling too big.
  suggestion  Ask what it meant to them, and leave the weighing out.
  source      research 2.1 dismissing
  match
    (worked up | het up | in a state | in such a state | in a tizzy | in a tizz | in a huff | in a flap | wound up | steamed up | bent out of shape | hot under the collar | upset | emotional | angry | mad | stressed) (about | over | by | because of) (nothing | a | an | one | such | some | so little | this | it | two | three | every | any | a few | something)
    (get | gets | getting | got | be | been | being) (so | that | all | too | very | such | this | rather)* (worked up | het up | in such a state | in a state | wound up | in a huff)
    rather worked up
    <dm-weep> (.. about | .. over | about | over | for) (a | an | one | nothing | every | football | something | the | this | some | such | milk | it)
    (your | ur | the | all the | all that | that) (crying | screaming | tears | weeping | bawling | sobbing | whining | moaning | hysterics | sulking | silent treatment) ..5 (so loud | too much | a lot | a bit much | over the top | kind of a | kinda a | getting | is not helping | got | ridiculous | embarrassing | unnecessary | pathetic)
    and all that (screaming | crying | shouting | fuss | carry-on | drama)
    (you | u | people | they) (been | have been | were | are | always | would | do)* <dm-weep> .. (since | all | every | about everything | about every | over everything | for days | for hours | like | nonstop | again | at everything | so loud | so that)
    (normal | grown | sane) (ppl | people | adults | men | women | folk | person) (do not | don't | does not | dont) <dm-weep>
    (tears | crying | weeping | sobbing) (over | about | for) (a | an | one | nothing | every | this | it | something)
    for every thing tears
    <dm-weep> .. (every | any) (single)? (time | holiday | little thing | day | birthday)
    you .. <dm-weep> , i mean
    (a lot | bit much | too much | excessive | extreme | intense) (for | over) (a | an | one | some | such | forty | two | <number> | <dm-trifle>)
    (kind of | kinda | bit | a) (a)? (lot | much | intense | extra) (tho | though | no | honestly | tbh | lol)
    (like | as if | as though | think | thought) (i | we | somebody | someone | there | anyone | it | he | she) (had | have | has | was | is | just | were | would | got | has been | had been | getting | been)* <dm-kill>|murder|murdered|dead|(getting murdered)|(a murder)|(the end of the world)
    (like | as if | as though | think | thought) (it | this | there) (is | was | were | has | had) (the end | a murder | been a murder | a war | world war | a crime | life or death | a funeral | somebody)
    (acting | act | behaving | carrying on | crying | typing | treating me) .. (like | as if | as though) i (murdered | killed | am a | was a | did | had | ran | stole | shot | robbed | committed)
    (you would | anyone would | you'd | one would | ud | id) (have)? (think | thought) (i | we | that | it | someone | somebody | there | he | she)
    suddenly (it is | i am | that is | we are) (a | an | the | hitler | some)
    <dm-trifle> _? (does not | do not | hardly | did not | really) (warrant | warrants | merit | merits | justify | justifies | deserve | deserves | call for) (a | an | all | this | that | such | the)
    to make such
    all this (over | for | about | because)
    (silly | ridiculous | childish | petty | absurd | daft | wild) (to | of you to) (get | be | fight | argue | fall | make | sulk | go | cry)
    (go | going | gone | went) to pieces
    you (wept | cried | bawled | sobbed) .. over
    (so | too) (emotional | dramatic | upset | angry | worked up | worked | intense | mad) (about | over) 
    (in mourning | mourning | grieving) (for | over) (a | an)
    {dm-dont} <dm-too>* (cry | crying | shouting | sulking | sulk | stress | stressing | worked up | wound up | losing sleep | upset | arguing | fighting | falling out) (about | over) _
    {dm-dont} go to pieces
    not (thought | expected | think | expect) ...8 (to pieces | cry over | so upset | this upset | that upset | take it so | make such)
    (got | get | getting | work | working | worked) (yourself | urself | yourselves | themselves) (all | so | up)* (worked | into a | in a | wound | upset | in such)
    {dm-dont} lose (our | your | their) (heads | head | temper | cool)
    (taking | take | takes | took) (it | this | things | everything) (too | so | all | very)* personal
  unless
    used to (tell | say | call | think)
    understandably|rightly|rightfully
    upset by (this | my | our | what)
    i|we|my (am | was | had | have | got | get | were)? .. (worked | wound | upset | angry | crying | cried | emotional | het | state | screamed | shouted | shouting | yelled | yelling | moaned | moaning | whined | sulked | fret | stressed | mad)
    (sorry | apologize | apologies) .. (shouting | screaming | yelling | moaning | whining)
    (right | reason | cause) to (be | feel | cry)
    understand|see why|no wonder|course|rightly|every
    (made | make | making | had | left | left | found | saw | watched | heard) (you | her | him | them)
    <dm-weep> .. because (i | we | of me | of what i)
    you (were | are | must be) (hurt | angry | upset | furious) (about | over | by | at | with) (it | this | that | what | me | my | how | the way | something)
    cried (in | on | at | all)
    your (mum | mother | dad | father | gran | nan | brother | sister | dog | cat | husband | wife | friend) ..3 (died | death | dead | funeral)
    (funeral | grave | hospital)
    i|we (was | am | were | had been | have been) (still | so | already | just)* <dm-weep.ing>
  unless-before
    {dm-owned}
  flags
    I don't see why you [get so worked up] over a spoon.
    You're [acting like I killed] someone.
    Why [cry over a] dress?
  passes
    You have every right to be upset about this.
    I shouted at you over a parking space.
    I made you cry over a joke.

rule no-reason-to-be-upset
  severity    error
  step        5
  message     Nobody needs a permit for a feeling; this one refuses it.
  suggestion  Say what you see: “You’re angry, and I understand why.”
  source      research 2.1 dismissing; article, step 5
  match
    (no | not any | hardly any | little | never any | without any | without) (real | good | earthly | possible)? (need | reason | cause | call | point | grounds | use | justification | excuse) (at all | whatsoever | whatever | really)? (for | to | in | of) (you | anyone | anybody | u | people | them | everyone | her | him)* (to | in)? (be | get | feel | getting | being | go | take | sit | have)? <dm-too>* (a | such a | that | this | the)* (upset | angry | mad | worked up | worked | drama | tears | alarm | complaint | complaints | tone | shout | shouting | cry | crying | sulk | sulking | fret | panic | hysterics | fuss | scene | offence | offense | offended | cross | carry on | sooking | moaning | whining | state | in a state | in such a state | emotional | get in | take it | tantrum | tantrums | bad feeling | speak of | bad feelings | bitterness | anger | hostility | rudeness | be rude | be like | that face | raise your voice | hard feelings | use this | use that | make | be so | get so | this kind | this sort | kick | act | overreact | exaggerate | stress | lose)
    (there is | there was | see | saw | has | have) (really | absolutely | honestly)? (nothing | not a thing | no cause | no reason | no need) (here | really | at all)? to (be | get | cry | complain | make | fret | worry | sulk | feel | shout | stress) (upset | angry | about | a fuss | so | too | worked | mad | over | offended | hurt | ashamed | sad | cross | alarmed)?
    (do not | dont | try not to | please do not | stop | suggest not | rather not | not to) (please | you | go | even | be | get | getting | being | start)* <dm-too>* (get | be | feel | take | getting | being | go)? <dm-too>* (upset | offended | worked up | your knickers | hysterical | offence | a strop | a huff | het up | stroppy | huffy | shirty | precious | in a mood | in a huff | so upset | dramatic | so angry | so mad | so cross)
    no (offence | offense) (but | , but | meant but | $)
    (no one | nobody) has any (cause | reason | right) to
    not .. (cause | reason | grounds) for (alarm | complaint | concern | tears | panic | anger | drama)
    (cannot | can not | do not | don't | fail to) (see | understand | get | know) (what | why) (you | u | {you-are} | the | all | this | that | anyone | anybody | it) .. (upset | problem | fuss | bothers you | mad | angry | about | on about | big deal | complaining | crying | offended | hurt | like this | issue | matters | matter)
    why (are | is | do | does) (you | u | everyone | people | she | he | {you-are}) (being | so | getting | still | even | acting | always | get | have to | gotta | such)* .. (upset | mad | angry | like this | sensitive | dramatic | hurt | offended | difficult | a big deal | drama | worked up | emotional | weird | hysterical | crying | bothered)
    what (is | are) (your | ur | the) (problem | issue | deal)
    what (is | are) (you | u) (so | even)? (upset | mad | angry | crying | complaining | on | going on) (about | for | on about)
    no (hysterics | tears please | tantrums | drama please)
    (should | need | must | may | ought) not (be | get | feel | take) (so | too | that | it)? (upset | angry | offended | personally | hurt | bothered | as an | as one | insulted)
    (silly | daft | pointless | useless | no use | no good | no point) (to | in)? (getting | get | be | being | crying | cry | sulk | sulking | moaning | sooking | complaining | in)
    would not (have)? (bother | bothered | upset | offend | offended | hurt) (anyone | anybody | most | a normal | me | any | other)
    why that would (bother | upset | offend | hurt | matter)
    <dm-please>* (do not | don't) be like (this | that)
    do not take it (to heart | personally | so | that way | like that | badly)
    (chosen | choose | could have chosen | might have chosen | elect | chose) (not)? to (be | feel | take | see | hear | read | find | experience | become | interpret) (flattered | offended | hurt | it | this | that | offence | as | offense | upset | agitated | insulted | angry)
    no need (so | until | like that | to so)
    {you-are} not the (only | first) (one | person) (who | that) (is | has | have | was | had | got | feels | ever)
    that is (just | only | simply)* (your | ur) (perception | interpretation | opinion | feelings | view | feeling)
    feelings are not facts
    {dm-dont} (act | acting) (like | all | so | as if)
    (hard | difficult | impossible) to (believe | understand | see | imagine) (that | how | why) (anyone | anybody | you | this | it | people) ..5 (upset | offended | hurt | angry | bother | minded | bothered | offensive)
    {you-are} not (really | even | actually)+ (that)? (hurt | upset | angry | offended | sad)
    who (even | else | seriously)? (gets | cries | would get | complains) .. (upset | mad | angry | offended | about a | over a | hurt)
    why (you | u) (cry | crying | so angry | angry | so sensitive | like that | like this)
    not (everything | all | always) .. about (you | your)
    (does not | do not) revolve around you
  unless
    to be well
    i|we (had | have | see | saw | know) no (need | reason | cause | right | call | business | excuse) to
    no (need | reason | cause | call | excuse | right | justification) (for me | for us | for my | for what i | for any of it)
    to (shout | raise | use) .. (at you | my)
    (i | my) (shout | anger | tone | voice | temper)
    (you | she | he | they) had (done)? (nothing | no reason)
    no need to (reply | answer | write | forgive | hurry | respond | come | make up | make it | be polite | worry | make me | make a decision | make any)
    do not be (sorry | afraid | shy | scared)
    (i | we) (do not | did not | could not | cannot | can not) (see | understand) (what | why | how) (i | it was)
    (want | mean | meant | mean | try | trying | tried) to (upset | offend | bother | hurt)
    (i | we) (had | have) (no | given you)
    i (should | need | must | may | ought) not
    nothing to (be ashamed | feel ashamed | feel bad | feel guilty | worry)
    (i | we) (do not | did not) (get | be | take | feel | chose | chosen)
    (told | telling | tell | said | saying) (you)? .. (not to | upset | no reason)
    to make (this | it | things | amends | up) (right | good | better | up)?
  unless-before
    {dm-owned}
  flags
    [There's no need to get upset].
    [Don't be like this].
    I [can't see why you're so upset].
  passes
    There's no need to reply.
    I had no reason to shout at you.
    You had done nothing to be ashamed of.

rule determined-to-be-offended
  severity    error
  step        5
  message     Saying that people like to be hurt accuses those who are.
  suggestion  Take those who are hurt at their word: what did they say it did to them?
  source      research 2.1 dismissing
  match
    (<dm-some> | <dm-folk> | people | folks | ppl | those | internet | someone | somebody | anyone | everyone | everybody | who) ...6 (determined | looking | keen | eager | desperate | happy | prefer | ready | desperate | quick | minds | love | enjoy | enjoying | like | live | want | seem | seek | chose | choose | chooses | elected | waiting | itching | wanting) (for | to | out)* (a | any | some | reason | excuse | reasons | excuses | something | it | be | being | get | take | find | feel | feeling | experience)* <dm-too>* (offended | offence | offense | outraged | outrage | upset | hurt | mad | angry | be angry | complain | complain about | insulted | agitated | offensive | hate | furious | racist | sexist | aggrieved | their disgust | disgust | victims | the victim | victim)
    (be | being | get | getting | are | so | very | too | always | perpetually | permanently | easily | professionally) (offended | outraged) (by everything | these days | nowadays | by anything | on behalf | for a living | so easily | on the internet | at everything)
    (so | too | easily | perpetually | professionally | permanently | very) (easily)? (offended | triggered | outraged)
    (cancel | outrage | call-out | victim | snowflake) (culture | mob | brigade | industry | machine | merchants)
    outrage (is | as) (the | a | their) (hobby | sport | business)
    (these days | nowadays) (everyone | everybody | people | nobody | you can not)
    (people | kids | generation | everyone | youngsters | <dm-folk>) (today | these days | nowadays) .. (sensitive | soft | hurt | offended | collect | cannot | can not | cry | are | no)
    (you)? young people .. (skin | sensitive | soft | everything | privacy | go through)
    in (my | our) (day | days | time | country | generation | father's house) ...8 (nobody | no one | we | elders | people | you) ...8 (cry | cried | complained | complain | made | make | upset | fuss | grateful | sulk | sulked | got on | minded | offended | feelings | therapist | therapy | moaned | thankful | toughened | whined | snowflakes | theatre | scene)
    (pearl-clutching | clutching their pearls | faux outrage | mock outrage | fake outrage | crocodile tears | hurt feelings like)
    (people | those | users | commenters) (looking | searching | hunting | fishing) for (a | an | any | some | something | reasons | attention | sympathy | clout)
    (attention | sympathy) (seeking | seeker | seekers | seeking)
    made up (their | your) minds|mind to
    (some | certain) (people | folks | users | fans | commentators | customers | guests | quarters) (chose | choose | have chosen | decided | preferred | managed | saw fit | felt the need | saw | took it | took) .. (to | upon | offence | offense)
    hear what they (want | are in the mood)
    (in | getting | got) .. feelings in a
    (politically | so) correct (mob | brigade | police | world)
    touch grass
    (jump | jumped | jumping) on (the | a) bandwagon
    (people | they) .. (act | pretend | be | feign) (shocked | outraged)
    (want | wants | wanted | like | likes | love | loves) to be (upset | offended | angry | the victim | a victim | mad | hurt | outraged | miserable)
    (looking | spoiling) for (a fight | an argument | trouble | drama | problems | a reason)
    (always | would | will | could) (find | have | look for) something (else | new)? to (complain | moan | cry | whine | be upset | be offended | be angry | criticise | criticize)
    (nothing | never) (is | was | i do)? .. good enough for (you | some | them)
    (can | could) (not | never) please (everyone | everybody | some people | you | all)
    (the | some | all the | these | few)? (haters | trolls | keyboard warriors | witch hunt | lynch mob | twitter mob | online mob | pile-on | perpetually offended | pc brigade | woke mob | professional complainers)
    (people | those | folk | others) (out there)? (with | have | who have | has) (real | actual | bigger | proper) (problems | issues | worries)
    can not you (even | ever)? take
    (love | loves | loving | enjoy | enjoys | thrive on | thrives on | live for | lives for) (a | the | your | some | a bit of | to)* (drama | good cry | moan | scene | fuss | being upset | complain)
    (people | customers | some | those | they | ones) (who)? (are | is | will be)? never (satisfied | happy | pleased | content)
    {dm-reader} .. looking for (something | anything | a reason | an excuse | reasons | excuses)
    how (sensitive | touchy | emotional | easily offended | thin-skinned | dramatic) (some | people | you | everyone | they)
  unless
    i (am | was | have) (looking | determined | keen | eager | happy | ready)
    (i | we) (took | take | chose | choose | made up | decided) 
    you (were | are) right to
    (i | we) should .. (not)? take|laugh|say
    right to (be | feel | take)
    (who | those) (were | was | are | have been) (hurt | offended | upset) by (my | our | what | this | the)
  unless-before
    {dm-owned}
  flags
    [Some people are determined to be offended].
    You are just [looking for a fight].
  passes
    I was determined to be heard and I talked over you.
    You were right to be offended.

rule cannot-take-a-joke
  severity    error
  step        5
  message     If it hurt, it was no joke to them.
  suggestion  Leave the joke out: say the words you used, and that they hurt.
  source      research 2.1 dismissing
  match
    (can not | cannot | not allowed to | not | nobody can | no one can | you can) (even)? (say | joke | laugh | crack | make a joke | take | handle | open your mouth) (anything | a thing | a joke | about anything | jokes | a bit of | feedback | direct | criticism | banter | any criticism | the truth | boo) ..2 (any more | anymore | these days | nowadays | now | in this | without | about anything | at work | on a | $ | , | maybe | then | do not)
    (can | could) not (take | handle) (a | any | some | direct | the | my | honest | constructive | criticism | feedback)* (joke | feedback | criticism | banter | heat | truth | honesty | bit | laugh | comment | leg-pull)
    can you not take a joke
    nobody can take a joke
    (used to be able to | could once | could still) (laugh | take a joke | say | joke)
    can (not)? you (not | even)* take a joke
    (can not | could not | do not | did not) (even)? (see | get | understand | appreciate) (the | a | any | our | my)? (humour | humor | joke | funny side | irony | banter)
  unless
    i (am | was | have) (looking | determined | keen | eager | happy | ready)
    (i | we) (took | take | chose | choose | made up | decided) 
    you (were | are) right to
    (i | we) should .. (not)? take|laugh|say
    right to (be | feel | take)
    (who | those) (were | was | are | have been) (hurt | offended | upset) by (my | our | what | this | the)
  unless-before
    {dm-owned}
  flags
    [Nobody can take a joke any more].
    You [can't take criticism from anyone].
  passes
    I can't take back the joke.
    I made a joke about you in front of everyone.

rule others-did-not-mind
  severity    warning
  step        5
  message     That others took it lightly says nothing about how it was for this person.
  suggestion  Leave the others out: this is about one person’s hurt.
  source      research 2.1 dismissing; gold guide
  match
    (nobody | no one | noone | not one person | none of the) else (had | has | have | in | at | round | on | there | here | that | the | even | seems | seemed | this | is | was | would | ever | team | office | table | room | complained | minded | cared | thought | noticed | blinked | batted | felt | made)* (a problem | complained | complains | complaining | minded | noticed | blinked | cared | thought | was bothered | bothered | mind | seemed to mind | seems to mind | felt | batted | upset | issue | offended | made | twice | said | has an issue | found)
    nobody (felt | thought | took) (bad | offended | offence | twice | it badly | it seriously)
    (everyone | everybody) else .. (laughed | thought | found it | was fine | got on | managed | enjoyed | seemed | seems | loved | was ok | took it | got the joke | understood | is fine | was having | had a | has | could | moved on | coped | saw | liked | had)
    (other | others | the other | most | normal | sane | reasonable | sensible | ordinary | decent) (people | customers | tenants | <dm-folk> | ppl | girls | women | men | guys | of us)? .. (managed | coped | would laugh | would have laughed | would be glad | would be grateful | would kill | would thank | would say thank | would not (mind | care | complain | make | cry | be) | would never (make | complain) | do not complain | did not complain | did not mind | do not mind | did not make | would have got | would get over | would understand | would have shrugged | would be happy | had no complaints | had no problem | would have been | seemed happy | says thank | say thank | would have taken | would let)
    (anyone | anybody | any (woman | man | girl | guy | normal | reasonable | sensible | other) .. | a (good | normal | reasonable | sensible | real | proper | decent | grateful) (wife | husband | woman | man | friend | person | mother | girlfriend | daughter | son | employee)) (else | ..) (would | will) (have | of | had | be | just | understand | let | say | see | not)* (laughed | had a laugh | cackled | shrugged | moved on | got on | been flattered | flattered | grateful | happy | thank | thanked | understand | let | let it | taken | seen the funny | forgotten | glad | got over | proud | forgive | be carrying | be upset | make | care | mind)
    {you-are} the only (one | person) (who | that | with | to | in)
    (your | ur) (brother | sister | mother | mum | mom | dad | father | cousin | colleagues | friends | predecessor) .. (no complaints | did not complain | never complained | did not mind | was fine | never minded | laughed | did fine | thought it was | had no problem)
    (and)? has no complaints
    (nobody | no one) (else)? (would | will | could | does | makes | made | is making | here makes) (make | made | makes | making)? (a | such)
    we (got | had | took | never | were) .. and (were | was)? (grateful | nobody | no one | got on | never | none)
    (did | does) not bother (me | us | anyone | anybody | the others | your | him | her)
    (worse | ten times worse) .. (and nobody | and no one | and i never | and i did not | and got on | and they | and we | and dont | and do not | did not cry)
    (thank | thanks | be grateful) .. (that i | i even | i did not | for what you | you got | for a)
    {dm-reader} (should | ought to | could | can | might) (just | at least | really | also)* be (glad | grateful | thankful | flattered | happy | pleased) (that | it | i | for | with | you | at | , | $)
    (consider | count | think) (yourself | urself | yourselves) lucky
    (do not | dont) know how lucky you
    {you-are} lucky (i | that i | we | it)
    how many people would envy
    might have chosen to be flattered
    (other | others | most | the other) ..3 (have been | are | were | was | is | has been) (much | far | a lot | so)? more (understanding | reasonable | relaxed | patient | grateful | forgiving | easy-going | mature)
    (most | other | normal | any) (women | men | people | girls | guys | wives | husbands | wife | woman | man) would be (flattered | proud | pleased | delighted | honoured | honored | glad | grateful | happy | thrilled)
    (other | normal | most) (wives | husbands | women | men | girls | guys | people | customers | girlfriends | boyfriends | families | neighbours | guests) (do not | would not | never | did not) (check | complain | mind | make | care | ask | cry | get | have | need | behave | act)
  unless
    i|we treat
    anyone|anybody (else)? would be|feel|have (hurt | angry | upset | furious | walked | left)
    (everyone | everybody) else (got | received | was paid | was told | had been | has been) (theirs | their | paid | told | invited)
    (nobody | no one) else (to blame | was to blame | is to blame | did | made | but me | knew | is responsible)
    you were the only (one | person) (who | that)? (not | i did not | left | without)
    i (let | left | am glad | am grateful | am lucky | am thankful | was lucky)
    (i | we) (should | ought to) be
    thank you
    told|tells me
    not bother me (that | enough)
    (other | others) .. (i | we) 
    you to (others | be)
  unless-before
    {dm-owned}
  flags
    [Nobody else had a problem] with it.
    [Most people would have laughed].
    [You're the only one who] minds.
  passes
    Anyone would be furious.
    Nobody else is to blame.
    You were the only one I didn't invite.

rule your-tone
  severity    warning
  step        5
  message     Grading how someone complained turns the eye from what they complained about.
  suggestion  Answer what they said, and let the tone pass.
  source      research 2.1 dismissing
  match
    (your | ur | this kind of | this sort of | that kind of | such a) (tone | language | attitude) (was | is | in | with | towards | over | sir | madam | , | used | of voice | you | at | that you)
    (that | this | the) (tone | attitude) (was | is | with | towards | you | of voice)
    (call | need | reason | cause | excuse) (for | to use) (that | this | such | your) .. (tone | language | attitude)
    (kind | sort) of tone
    (was | is | were | are | quite | totally | completely | so | a bit) uncalled (for)?
    (no | really no) call for (that | this | such | tears | any | the drama | language | a tone | all)
    (emotional | emotive | inflammatory | excitable | intemperate ) (language | terms | conclusions | tone | wording)
    (to)? (call | called | calling | speak of | claim of | claims of | word | words | phrase | term | label) (it | him | her | them | us | me | this | that)? (a)? " .. " .. (excessive | theatrical | strong | exaggerated | unfair | seems | is | was | not something | a bit | over)
    (writing | shouting | typing | emailing | ringing | calling | posting | phoning | complaining) (to | in | us | at | all | about | me | again | paragraphs)* (capitals | capital letters | caps | all caps | paragraphs | us again and again | again and again | every day | every five)
    (writing | typing | emails | messages | message | email | us | write | wrote | post | posts) .. in (capital letters | capitals | all caps)
    all caps (does not | will not | is not | do not)
    (paragraphs | essays | novels) (like | about | over | at)
    (channel | put | direct) (the same | that | your | their | all that | this) (energy | anger | effort)
    (be a bit less | a little less | bit less) <dm-feeling>|thin-skinned|dramatic|sensitive|aggressive|emotional
    (is | are | was | were) (a matter | usually a question | a question | all a question | simply a matter) of (perception | opinion | taste | interpretation)
    (not conducive | helped nobody | helps nobody | helps no one | not helpful | does not help anyone | benefits nobody | solves nothing)
    (getting | being | be | get) (angry | upset | hysterical | emotional | rude | shouty | mad | aggressive) (will not | is not | does not | won't | helps | doesn't | isn't | never) (fix | help | going | nobody | solve | change | me | us | my | the | helped)?
    (not) (something)? (that)? (we | i) can take seriously
    (is | was | were | seems | seemed | has been | have been | simply | frankly | merely) (alarmist | hysterical | melodramatic | scaremongering | sensationalist | theatrical | hysteria | operatic)
    (a bit much | a lot for | a bit strong | a bit harsh | bit strong | bit dramatic | rather strong | rather dramatic | kinda dramatic | kind of dramatic | a tad dramatic | a tad much | a bit extreme | a bit rich | a bit extra | a bit intense | bit intense)
    (urged | asked | advised | encourage | encouraged | ask | urge) .. (not to)? (jump to | keep | remain | not to | jump) (conclusions | emotional | factual | calm | perspective | things in perspective)
    refrain from (emotional | insulting | abusive | emotive | such language | this tone | this kind | this sort)
    not borne out by
    giving (way | vent | in) to (indignation | anger | emotion | hysteria)
    your|their|this|that|such|these|those (language | tone | comments | emails | behaviour | behavior | attitude | accusations | threats | shouting) (is | was | are | were) (not helpful | unhelpful | unacceptable | inappropriate | uncalled | unnecessary | out of order | unprofessional)
    your (email | emails | message | messages | letter | review | reaction | comments | post | attitude | behaviour | behavior | complaint) (was | is | were | are) <-ly>* (aggressive | rude | hysterical | unnecessary | unprofessional | emotional | hostile | over the top | dramatic | harsh | unfair)
    (your | their) (feelings | emotions | reaction | reactions) (is | are) (your | their | not my | not our) (own)? (responsibility | problem | choice | business)
  unless
    mine|ours
    next time please|write
    my|our|i|mine .. (tone | language | attitude | uncalled | words | emails | caps | capitals)
    (tone | language | attitude) (i | we | that i | that we | of my | of our | of mine)
    (i | we) (was | were | said | wrote | did | called | used | had | took | spoke)
    what (i | we)
    i (was | am | were) .. (a bit much | uncalled | rude | theatrical)
    uncalled .. (and i | i am | my | and it was)
    came across
  unless-before
    {dm-owned}
  flags
    [Your tone was uncalled] for.
    There is [no call for this].
    [Getting angry won't fix] it.
  passes
    My tone was uncalled for.
    The language I used was a disgrace.

rule mocking-feelings
  severity    warning
  step        5
  message     A joke about somebody’s hurt hurts again.
  suggestion  Leave it out; what did you see them feel, and what did you do to cause it?
  source      research 2.1 dismissing; gold guide
  match
    (poor | boo) (you | baby | thing | little | hoo)
    boo hoo|boohoo|diddums
    (world's | worlds) smallest violin
    (crying | running | cry | ran | run | go crying | went crying) to (mummy | mommy | your | ur | their | his | her) (mum | mother | mom | dad | parents | friends | sister | boss | mates | manager | mammy | gran)
    (go | going | went) crying to
    (you | u) .. (only | just) (cried | cry | crying | did that | do that | do it | said that) (so | because | for | to get)
    (you | we) (will | shall | ll) (all | both | be | soon | probably | just | even)* (laugh | laughing | look back) (about | at | and | on) (it | this | how)
    (say | makes | made | make) .. (from | out of) (a | an | the) (needle | seed | fly | mosquito | flea | ant | molehill | mouse) (a | an | the)? (pitchfork | mountain | elephant | camel)
    (didnt | did not) (realise | realize | know) (it was | u were | you were | that | this was) (like | such | a | keeping | so | made | an)* (a)? (score | state secret | big | sensitive | delicate | snowflake | crime | glass | sacred | princess | queen)
    chose to (see | hear | take | read | be | feel | interpret) (it | this | that | offended | my | upset | hurt)
    (was | is) more than you could (bear | take | handle)
    can not|could not|cannot handle (direct | honest | the | feedback | a | my | criticism | honesty | it)
    (gone | been) (cold | weird | off | funny | quiet) on me
    wound (you | u) up
    (got | getting | get) (you | u) (all)? wound up
    (city | the | this) (life | job | team | sport | game | industry) .. (is not | isn't | is really) for (you | them | everyone)
    (maybe | perhaps) .. (is not | are not | isn't | aren't) for (you | everyone | them)
    (is | are) more your (pace | speed | style | level)
    (well advised to | would do well to | ought to) (inform | compose | consider | ask | calm | remember | reflect | think)
    (might | should | may | could | ought to) (want to | like to | wish to | well)? ask (himself | herself | yourself | yourselves) (why (you | he | she) (are | is) so | if (you | he | she))
    if (you | they | u) (cannot | can not | can't) (take | handle | stand | cope)
    (ask | asked | asking) (himself | themselves | yourself | herself) (why | whether | if | what)
    (honestly | frankly | i am) (baffled | amused | surprised) (by | at | that | how)
    (surprised | amused | baffled | puzzled) (that | at | by | how) .. (it hit | you took | the reaction | the fury | hurt | upset | fury | outrage | anger | outcry | hard)
    you (have | are | ve | had) .. (got)? (keeping score | a grudge | holding a grudge | grudge)
    (hold | holding | holds | nurse | nursing) (a)? (grudge | grudges)
    (can not | can not be | can not be bothered) (deal | cope | dealing | doing) with (your | ur | this | all this | all the) (drama | crying | moods | mood | attitude | emotions | tantrums | feelings | tears)
    (your | ur | those) tears (do not | are not | will not | did not)
    you would (be | have been | have)? (laugh | laughing | laughed) (too | if | as well | yourself)
  unless
    i (always | ask | asked | had to ask | am asking | hold | held | kept | know | made | lied | said | left | was | am) .. (myself | grudge | to pieces | wrong | crying | head | surprised)
    (you | u) (did not | were not | are not) (imagine | imagining | imagined | making | confused)
    (not | never) (all)? in your head
    as usual (,)? i
    i .. (as | like) (usual | always)
    (acted | pretended | act | told you | said | claimed | insisted) .. never happened
    never happened again
    you have always been (there | kind | good | generous | patient)
    poor thing
    i am a|the
    like always (and | if | on | at)
    (i | we) (will | would | can | could) .. (as | like) (usual | always)
    should never have happened
    (i | we) .. not hold|grudge
    (i | we) ask (ourselves | myself)
    so that i|we
  unless-before
    {dm-owned}
  flags
    Boo hoo, [poor you].
    [You'll laugh about it] one day.
    She [went crying to her mum].
  passes
    The poor thing sat there for an hour.
    I laughed about it, and I'm ashamed.

rule it-never-happened
  severity    warning
  step        5
  message     Denying what somebody lived through is a second hurt.
  suggestion  If you remember it differently, ask: “How was it for you?”
  source      research 2.1 dismissing; gold guide
  match
    (you are | you r | {you-are}) (imagining | misremembering | making (it | this | things) up | confused | seeing things | hearing things | inventing | delusional | remembering (it)? wrong)
    (it is | it was) all in your (head | mind)
    (it | that) never (even)? happened
    imagining (things | it | this)
    (all | only | just) in your (imagination | head | mind)
    (read | reading | see | seeing | hear | hearing) things (that | which)? (are not | were not)
  unless
    i (always | ask | asked | had to ask | am asking | hold | held | kept | know | made | lied | said | left | was | am) .. (myself | grudge | to pieces | wrong | crying | head | surprised)
    (you | u) (did not | were not | are not) (imagine | imagining | imagined | making | confused)
    (not | never) (all)? in your head
    as usual (,)? i
    i .. (as | like) (usual | always)
    (acted | pretended | act | told you | said | claimed | insisted) .. never happened
    never happened again
    you have always been (there | kind | good | generous | patient)
    poor thing
    i am a|the
    like always (and | if | on | at)
    (i | we) (will | would | can | could) .. (as | like) (usual | always)
    should never have happened
    (i | we) .. not hold|grudge
    (i | we) ask (ourselves | myself)
    so that i|we
  unless-before
    {dm-owned}
  flags
    [You're imagining] things.
    [It's all in your head].
  passes
    You weren't imagining things; I did it.
    I acted as if it never happened.

rule diagnosing-you
  severity    warning
  step        5
  message     Explaining somebody’s hurt by what is wrong with them is not yours to do.
  suggestion  Leave their character out of it; what did you do?
  source      research 2.1 dismissing; gold guide
  match
    (your | ur) (abandonment | trust | anger | daddy | mummy | mother | father | jealousy | insecurity | insecurities | anxiety | food | mental | issues | little) (stuff | issues | problems | thing | things | breakdown | episode | meltdown | fit | moods | tantrum)
    (talked | talk | speak | spoke) to (someone | somebody | a therapist | a professional) about (your | ur)
    (see | talk to | speak to | spoken to) (someone | somebody | a doctor | a therapist | a professional | a counsellor) about (your | ur | that | it)
    (tendency | habit | inclined | prone | tend) (to | of) (dramatise | dramatize | overreact | exaggerate | exaggerating | cry | panic | overthink | overreacting | dramatising)
    you need (therapy | professional help | counselling | a therapist | medication | to see (someone | a))
  unless
    i (always | ask | asked | had to ask | am asking | hold | held | kept | know | made | lied | said | left | was | am) .. (myself | grudge | to pieces | wrong | crying | head | surprised)
    (you | u) (did not | were not | are not) (imagine | imagining | imagined | making | confused)
    (not | never) (all)? in your head
    as usual (,)? i
    i .. (as | like) (usual | always)
    (acted | pretended | act | told you | said | claimed | insisted) .. never happened
    never happened again
    you have always been (there | kind | good | generous | patient)
    poor thing
    i am a|the
    like always (and | if | on | at)
    (i | we) (will | would | can | could) .. (as | like) (usual | always)
    should never have happened
    (i | we) .. not hold|grudge
    (i | we) ask (ourselves | myself)
    so that i|we
  unless-before
    {dm-owned}
  flags
    It is [your abandonment issues] again.
    Maybe [you need therapy].
  passes
    I need therapy, and I start on Monday.
    I talked to somebody about my temper.

rule you-always-do-this
  severity    warning
  step        5
  message     “You always” puts their whole history on trial instead of this one act of yours.
  suggestion  Stay with this one time: what happened, and what was your part?
  source      research 2.1 dismissing; gold guide
  match
    (you | u) (do | will | would | always | did | have)* (tend to | always | love to | like to | have to) (take | cry | make | get | go | be | freak | spiral | overreact | exaggerate | sulk | blow | see) (things | about | everything | it | to pieces | the worst | in a mood | upset | on | emotional | so | worked | a scene | over | a drama)
    (you | u) always (did | do | have | were | was | are | been | get | go | make | took | take | cry | cried) .. (sensitive | to pieces | emotional | drama | over | sulk | soft | dramatic | big | personally | things | like this | tears | touchy)
    {dm-reader} ...6 (as usual | like always | as always | as ever | like you always do | like you always did)
    here we go again
    (must | do | why do | why must | why) {dm-reader} (always | have to | constantly) (be | make | take | exaggerate | turn | get | do this | ruin | start | act | cry | overreact)
  unless
    i (always | ask | asked | had to ask | am asking | hold | held | kept | know | made | lied | said | left | was | am) .. (myself | grudge | to pieces | wrong | crying | head | surprised)
    (you | u) (did not | were not | are not) (imagine | imagining | imagined | making | confused)
    (not | never) (all)? in your head
    as usual (,)? i
    i .. (as | like) (usual | always)
    (acted | pretended | act | told you | said | claimed | insisted) .. never happened
    never happened again
    you have always been (there | kind | good | generous | patient)
    poor thing
    i am a|the
    like always (and | if | on | at)
    (i | we) (will | would | can | could) .. (as | like) (usual | always)
    should never have happened
    (i | we) .. not hold|grudge
    (i | we) ask (ourselves | myself)
    so that i|we
  unless-before
    {dm-owned}
  flags
    [You always make a scene].
    [Here we go again].
  passes
    I'll ring on Sunday as usual.
    You have always been kind to me.

rule what-sort-you-are
  severity    error
  step        5
  message     Putting the hurt down to what sort of person somebody is turns away from what was done.
  suggestion  Leave their nature out of it, and say what you did that hurt.
  source      research 2.1 dismissing; article, step 5
  match
    (you | u | ya | {you-are}) (were | was | are | is | r | have been)? (always | ever | never not | still)* (a | an | such a | one | quite a | rather a | a bit of a | being a | being such a | like a)+ <dm-too>* (<dm-feeling-strict> | highly strung | high strung | nervous | nervy | difficult | delicate | fragile | hysterical | emotional | sulky) (little)? (thing | girl | child | boy | soul | one | adult | person | type | baby | woman | man | kid | creature | flower | lady | bloke | sort)
    (do not | dont | stop | quit | no need to | try not to) (be | being) (such)? (a | an | so)? (bit of a | such a | total | complete | little | big | right)* <dm-baby>
    (you | u) (are | r | were | is)? (getting | gettin | going | gone | becoming | went | turned) <dm-too>* (soft | fragile | precious | sensitive | touchy | weird | paranoid | hysterical | crazy | moody)
    (everybody | everyone | people | you | folks | the world | some people | this generation | kids) (had | has | have | was | were | is | are)? (suddenly | all | now)* (become | became | grown | got | gotten | turned | gone) <dm-too>* (fragile | sensitive | soft | delicate | touchy | precious | thin-skinned | humourless)
    how (fragile | sensitive | soft | delicate | touchy | thin-skinned | precious | easily) (everyone | everybody | people | you | some | the) 
    {you-are} (<number> | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | eighteen | twenty | thirty | forty | fifty | sixty) (years old)? not (<number> | two | three | four | five | six | seven | eight | nine | ten)
    {you-are} not (five | six | two | three | four | ten | twelve | a child | a baby | a kid | a teenager | made of glass | made of sugar | <number>) (any | anymore | now | years | so | , | $)
    (in | at) your age (one | you | people | a) .. (not | should | ought | do)
    (one | you) should not (excite | upset | agitate | trouble | work up | worry) (oneself | yourself)
    (do not | dont | try not to) (go and)? (excite | upset | agitate | worry | work) yourself (up)?
    (your | this | that | the younger | the modern) (whole)? generation (thinks | is | are | think | cannot | can not | has | have | always | just | needs | takes | gets | cries)
    (your | ur) (imagination | version of events | version | hormones | time of the month | mood swings | insecurities | insecurity | paranoia | overthinking | dramatics | mood | anxiety | issues) (is | are | was | were | again | talking | running | speaking | getting | ,)
    (you | u) (have | got | had) (a)? (funny | strange | odd | selective | convenient | vivid | weird | very) (way of (remembering | seeing | hearing | looking) | memory | imagination | version | vivid imagination)
    (that | this) is not (how | the way | what) (i | anyone else | everyone else | it) (remember | remembers | happened | went | was)
    (you | u) (are | r | were | 're)? (misremembering | imagining | twisting (it | things | what) | making (this | that | it | things) up | seeing things | remembering it wrong | confused about | rewriting)
    (you | u) (went | go | were | are | was | is | keep | kept) (out)? (looking | searching | hunting | fishing | digging) for (a | an | something | things | trouble | offence | offense | reasons | insults | slights | sympathy | attention | problems | faults)
    (you | she | he | they | u) <bl-always>* (have | had | has | been | are | were | is)* (milking | milked | dining out | dined out | dragging (it | this | that) (out | up | on) | dragged (it | this) (out | up | on) | nursing (a | this | your | that) | bearing a grudge | holding a grudge | sulking | wallowing | stewing | brooding | moping | harping on | banging on | playing the | flogging)
    (beating | flogging | kicking) a dead horse
    (like)? a (broken | stuck) record
    (here | there) (we | you | u) go (again | with)
    (hear | hearing) the end of (it | this)
    (would not | will not | can not | could not | never | won't) (ever | just)* let (it | this | that | things) (go | drop | rest | lie) (, | $ | already)
    (nothing | never anything) (i | we) (do | say | did) (is | was | will be) (ever)? (good enough | right | enough)
    (since when) (are | do | did | is) (you | u | that | it | anyone)
  unless
    i (am | was | have been) (a | being | too | so | the)
    (not | never) (being | a | too | so)
    my (imagination | version | mood | anxiety | issues | insecurity | insecurities | paranoia)
    i (can | could | will | would) not let
    (thought | think | believe | feel) (that)? (you are | you were | u were)
    right to
    you (were | are) not
    let me (go | down)
  unless-before
    {dm-owned}
    (if | whether | that | because | sorry)
  flags
    [You were always a highly strung thing].
    [Don't be such a baby] about it.
    [You're forty, not four].
  passes
    You weren't imagining things.
    I was being a child about it.
    You are a kind person.

rule too-much-for-so-little
  severity    error
  step        5
  message     This weighs the cause against the feeling and finds the feeling too big.
  suggestion  Ask what it meant to them, and leave the weighing out.
  source      research 2.1 dismissing; article, step 5
  match
    (all | so much | such | enough | with | find) (this | that | the | of this | of the)? (<dm-weep.ing> | carrying-on | carrying on | fuss | drama | hand-wringing | sulking | hysteria | outrage | moping | gloom | angst | negativity | heartache | emotion | finger-pointing | righteousness | indignation | to-do) (over | about | for | from | because | is | was | at | has | , | $)
    (imagine | fancy | who | why) (even | actually | on earth | seriously | the hell)* (<dm-weep> | being | is | gets | runs | goes | go | run) (upset | mad | angry | offended | crying | hurt | off | to (their | your | his | her) (mum | mums | mom | moms | mummy | parents | boss | manager))? (over | about | at | for) (a | an | one | some | <dm-trifle> | eyebrows | _)
    (so | all this | all that | such | the)? drama for (what | nothing | no reason)
    (every | each | any) (single | little | tiny | small)* (thing | word | remark | joke | comment) (has to | becomes | is | turns | gets | must | needs to | have to) .. (drama | issue | fight | crisis | problem | argument | wound | insult | offence | big deal | attack | trauma | tragedy | scandal)
    (make | made | making | makes) (such)? (a | an) (court case | federal case | opera | soap opera | whole production | hoo-ha | song | state occasion | public | cause | crusade | career | hobby | national) (emergency | issue)? (of | out of | over | about)
    (calling | to call | to speak of | to talk of | to claim | to describe | to cry | to get | your | the reaction | the outcry | the fuss | the response | the complaint | the anger | threatening | leaving me | posting | suing | demanding | acting | treating | writing | this reaction | going to | ringing | blocking me) ...10 (is | was | are | seems | seemed | were) (frankly | simply | quite | completely | honestly | just | rather | a bit | totally | really | so | kind of | pretty | beyond | a little | somewhat | all)* <dm-absurd>
    (over | about) (a | an | one | some | a few) ...4 (is | was | seems) (frankly | simply | quite | completely | honestly | just | rather | a bit | totally | really | so | kind of | pretty)* <dm-absurd>
    (find | finds | found) (all | it | this | that | your) ...6 (rather | quite | a bit | very | really | frankly | so)* <dm-absurd>
    not (the | an | really | exactly)* (conduct | behaviour | behavior | act | reaction | actions | way) of (a | an) (rational | sensible | mature | grown | reasonable | sane | normal | serious | decent)
    (grown | grown-up | rational | sensible | mature | reasonable | sane | normal) (adult | adults | people | person | woman | man | human | grown-up | women | men | folk) (would | do | does | can | know | get | handle | move | talk | just | simply | not | manage)
    (most | normal | other | ordinary | sensible | reasonable | sane | decent | plenty of | any normal | any other | a normal | some) (people | folks | folk | person | women | men | girls | guys | wives | husbands | customers | guests | parents | kids | woman | man | girl | guy | friend | friends | mum | mother | patients | tenants | colleagues | brides | ppl) would (just | simply | have | be | not | never | probably | actually)* !<dm-justly>
    (nobody | no one | not one (of them | of us)? | none of (the others | them | us | the rest) | not a soul) (else)? .. (except | but | apart from | other than | besides) (you | u | yourself | her | him)
    (everyone | everybody | the whole _ | all of them | they all | the others | we all | the rest | literally everyone) ..4 (laughed | was fine | were fine | enjoyed | thought it | loved | liked | got it | had fun | coped | managed | moved on | was laughing | were laughing) ..3 (except | but | exept | apart from | other than | bar) (you | u | yourself | her | him)
    (in | for) (<number> | _ | all my | all our | all these) (years | months | decades) .. (no one | nobody | not one | never once | never) .. (else)? .. (needed | complained | minded | cried | objected | had a | taken | been offended | made)
    (there is | there was) not (another | a single | one) ...5 would (have)?
    (you | u) (are | r | were | 're) (literally | seriously | honestly | still | actually)* the only (one | person | customer | guest | parent | member | tenant)
    (you | u) (took | take | have taken | are taking) (it | this | that | things) .. (hard | badly | to heart | personally | amiss | far too | the wrong way)
    (in | with) any other (room | office | family | house | company | country | woman | man | person | team) .. (would | it)
    (took | taken | take) (it | things | that) in the (spirit | way) (it | in which | they | that)
    (concern | disappointment | sadness | frustration | worry | some annoyance) is .. (alarm | panic | hysteria | anger | outrage | abuse | hostility) is not
    (no | little) (need | cause | reason | grounds) for (alarm | panic | hysteria | hysterics | anger | tears | outrage | drama | despair | theatrics | such)
    (your | ur | that | this | the) (blood is boiling | reaction | outburst | little outburst | performance | meltdown | tantrum | strop | sulk | silent treatment | huff | episode) (over | about | was | is | because | at | last | has | lasted | really)
    (those | anyone | people) (of a | with a | with any) (more | robust | sense of humour | sense of humor | thicker | grain of | ounce)
  unless
    (most | other) people would have (been | got | felt | reacted)
    i|we (would | should) have
    (my | our) (reaction | outburst | performance | meltdown | tantrum | strop | sulk | behaviour | conduct | silent)
    (anyone | anybody | you (are | were)) (right | entitled)
    i (am | was | did | have | made | took)
    told | said nothing
    thank|thanks|grateful|patient|patience|kinder|forgiven
    only (one | person) (who | i) (ever | i | has ever | stood | helped | believed | trusted | understands | understood | knows | did not | not)
    you were not
  unless-before
    {dm-owned}
  flags
    [Most people would have laughed].
    [Nobody minded except you].
    [So much fuss over] a hat.
  passes
    Most people would have left me.
    You are the only person who ever believed me.
    Nobody but me is to blame.

rule go-and-feel-better
  severity    warning
  step        5
  message     A remedy for the other person's mood says that the mood is the problem.
  suggestion  Leave their mood to them; what can you do about what you did?
  source      research 2.1 dismissing; article, step 5
  match
    (^ | , | do | please | just | go and | go | maybe | perhaps | suggest | you should | you need to | you need | why not | try) (do | just | maybe | please | go | and)* (have | take | grab | get | pour yourself | make yourself | go for | try) (a | an | some | yourself a) (large | nice | long | good | big | cold | stiff | little | strong | quick)* (gin | drink | wine | whisky | glass of | walk | lie-down | lie down | nap | bath | tea | cup of tea | cuppa | paracetamol | breather | chill pill | valium | tablet | snickers | cold shower | shower | holiday | sit-down | sit down | early night | deep breath | day off | hobby | biscuit)
    (may | might | can | could | shall) (i | we) suggest (a | an | some) (_)? (walk | breath | break | perspective | holiday | tea | drink | rest | nap | hobby | pause)
    (do not | dont | no need to | stop) (make | making | pull | pulling | give me | giving me) (that | this | such a | those | the) (face | faces | look | eyes | sigh | mouth)
    (you are | you look | {you-are}) (so much | much | far | way)? (prettier | nicer | cuter | more beautiful | lovelier | better) when you (smile | laugh | are not angry | do not | are happy)
    (where is | show me | give me | let us see) (that | your | a) (lovely | pretty | big | beautiful)? smile
    turn that frown
    (try not to | do not | stop | no use | no point) (dwell | dwelling | brood | brooding | ruminate | ruminating | obsess | obsessing | wallow | wallowing | stew | fixate) (on | over | about | in)?
    (choose | try | practice | practise | show | have) (some | a little | a bit of)? (gratitude | positivity | happiness | joy | kindness | grace | perspective | resilience) (over | instead | rather | and | , | $)
    (life is | life's | lifes) (too)? short
    (good | positive) vibes
    (stay | be | think | keep it | let us be | try to be | try to stay) positive
    (look | looking) (on | at) the (bright|positive side)
    (bitterness | anger | resentment | grudges | hate | hatred | negativity) (harms | hurts | eats | poisons | only | is like | is not | does not | chiefly | will | gets | destroys)
    (be | being) the bigger (person | man | woman)
    (model | build | show | learn | teach | develop | need) (some | more | a bit of | a little)? (resilience | grit | backbone | humour | humor | tolerance | toughness)
    (wrap | wrapped | wrapping) ..5 (in)? cotton wool
    (i | we | everyone | people) (have | had | has | are | am | was | were | always)* (to)? (walk | walking | tread | treading | tiptoe | tiptoeing) (on eggshells | around (you | your | u))
    (i | we | everyone) (have | has | had) to watch (every | what i | my | our)
    (can not | can no longer | cannot | could not) (even)? (say | do) (anything | a thing) (to you | around you | to u | without you | without (you | it | everyone | someone))
    (exactly | just)? what (you | u) (paid | pay) for
    (have a think | think twice | pause | check yourself | count to ten | take a moment) before (you | u) (type | post | speak | write | accuse | hit | send | start | react | reply)
    (calling | call | accusing | naming) (me | us) (a | an | of) ...8 (is | was) (not | never | hardly | really not | so)* (okay | ok | fair | helpful | nice | acceptable | on | cool | necessary | kind | unfair | uncalled | hurtful)
    (i am | we are | we are all) (also)? (a human being | human beings | a person) (with | too | and) .. (feelings | too)
    (one day | some day | someday | in time | when you are older | when you calm | when you have | later) ...8 (you will | you'll) (see | realise | realize | understand | laugh | thank) (how silly | that | it | this | about | how | me | what)
  unless
    i (need | needed | should | want | wanted | went | took | will | have to | am going) 
    my (own)? (anger | bitterness | resentment)
    i (choose | will | have)
    (if | when | whenever | once) you (like | want | feel | are ready)
    you (need | take) (all)? the time
    you (do not | don't) (have | need) to
  unless-before
    {dm-owned}
    i|we (was | am | were | are | will)
  flags
    [Do have a large gin].
    [Don't make that face].
    [Try not to dwell on] it.
    [Life is short], people.
  passes
    I need to take a walk before I write more.
    You don't have to be the bigger person.
    You have had to walk on eggshells because of me.

rule let-it-go
  severity    error
  step        5
  message     How long it hurts and what they make of it is not for you to settle.
  suggestion  Their hurt has its own time; say what you will do meanwhile.
  source      research 2.1 dismissing; article, steps 5 and 7
  match
    (you | u | ya | people | everyone | everybody | she | he | they | the fans | parents) (really | just | all | seriously | honestly)* (need | have | ought | got | had better | should | must | gotta | need to learn | has | needs) (really | just)* (to)? (just | all | learn to)* (let (it | this | that | things | go) | move on from | get past | get over | put (it | this | that) behind | stop dwelling | stop living in | lighten | chill | calm | relax | grow | toughen | man up | snap out | drop (it | this) | forgive and forget | get used to it | accept it and | be more understanding | be realistic | be reasonable)
    (^ | , | just | and | please | so | already)+ let (it | this) go (, | $ | already | now)
    (time | it is time | high time) (for you)? to (put (it | this | that) behind | get over | let (it | this | that) go | move past | stop (crying | moping | sulking | dwelling | whining))
    (it | that) (has been | is | was | 's been) (a | two | three | <number> | over a | like | already)+ (day | days | week | weeks | month | months | year | years | hours) (already | now | ago)? (, | and)? (let | move | get over | stop | and you are still | you are still | why are you still)
    (i am | we are) (sure | certain | confident) (that)? (you | he | she | they) will (soon | be | get over | survive | cope | live | bounce | forget | come round | come around | understand | see) (over | it | that | fine | sense | reason)*
    {you-are} (just | really | honestly | clearly | obviously | being | so | a bit | always | probably | seriously)* (unfair | paranoid | crazy | insane | hysterical | mental | irrational | ridiculous | impossible | unhinged | delusional | oversensitive | unreasonable | dramatic | childish | petty | silly | jealous | insecure | nuts | hard on me | hard on us | overly | too hard | deluded | bitter | vindictive | spiteful | petulant | immature | absurd) (, | $ | and | about | to | over | now | again | again | if | with | here | for)
    (i | we) <-ly>* (think | thought | feel | felt | find | found | believe | guess | reckon) (that)? {you-are} (just | really | a bit | a little | being | so | too | rather | somewhat | very)* (unfair | harsh | ungrateful | unreasonable | dramatic | touchy | sensitive | hard on | overly | emotional | picky | difficult | childish | paranoid | confused | mistaken | jealous | projecting)
    (that | this | it) (is | was | seems | sounds) (a | an | such a | quite a | rather a | a very | a rather | a bit of an)+ (very | quite | rather | extremely | overly)* (emotional | extreme | dramatic | hysterical | disproportionate | childish | over-the-top | exaggerated | excessive | immature | irrational | harsh | unreasonable) (reaction | response | way | view | thing | take | reading | interpretation | position)
    (that | this) (is | was) (frankly | simply | just | so | completely | totally | absolutely)* (ridiculous | absurd | nonsense | crazy | insane | laughable | silly | hysterical | preposterous) (and you know it | of you | , | and unfair | now)
    (let us | lets | we should | can we) (all | both | please | just)* (not | try not to) (be | get | make | go) (so | too | all | overly | a)* (dramatic | hysterical | silly | emotional | childish | melodramatic | carried away | upset | worked up | ridiculous | scene | drama | fuss | mountain | off the deep end | overboard)
    can we (all | both | please | just)* not (be | do | get | make) (dramatic | this | drama | emotional | a scene | a thing | hysterical)
    (you | u | people | many | some) <bl-always>* (have | has)? (got | get | took | taken) (hold of)? the wrong (end of the stick | idea | impression | message | end)
    (made | make | making | turned | turn | chosen to make) (this | it) into an issue|into a thing|an issue|political|personal|about (you|yourself|race|themselves)
    (chosen | chose | decided | elected) to make (an issue | a thing | a scene | an example | a fuss | something | trouble) (of | out of | about | over)?
    (make | making | made) an issue (of | out of | about)
    (the | these | those | your | their | such | any) (concerns | fears | worries | complaints | accusations | criticisms | allegations | objections | suspicions | anxieties) (is | are | were | was | seem) (simply | entirely | completely | largely | quite | frankly | wholly | totally)* (unfounded | misplaced | exaggerated | overblown | baseless | groundless | unwarranted | unjustified | ridiculous | hysterical | irrational | unreasonable | overstated | out of proportion | without foundation | not justified | silly | in your head)
    (there is | there was | see | i see | we see | there really is) (absolutely | really)* (no | not any | little) (real | good)* (cause | reason | grounds | need | basis) for (concern | alarm | worry | upset | panic | complaint | anger | such | this | that | all | outrage | hysteria | any | offence)
    (what | why) (is | was | have you got | have you | do you have | has she | has he | on earth | in the world | there is | there)+ to (be)? (upset | cry | angry | complain | offended | moan | mad | be so | get | sulk | hurt) (about | for | over | at)?
    (not | never) (see | understand | get | know | fathom | imagine) (what | why) (there is | there was | anyone | you | you are | u r | ur | it | the | all | this)+ .. (to be | have to be | to get | so)? (upset | bothered | angry | hurt | offended | fuss | problem | complaining | reacting | mad | cross | hysterical | cry | taking | making | affected) 
    why (does | do | should | would | did | is) (it | this | that | you | anyone | everything) (even | really | still | have to | always)* (matter | bother | affect | hurt | upset | mean) (so | to | you | that | him | her | anyone | them)
    (you | u | they | nobody | no one | people) (really)? (should | could | ought | have | had | has | must) (no | not | not to | never) (right | business | reason | cause | call | grounds | really | to | take | even)* (feel | be feeling | be (angry | upset | hurt | mad | offended | cross | annoyed | shocked) | get (angry | upset | mad | so) | complain | judge | to be (angry | upset | hurt | mad | offended | cross | annoyed)) (that way | like that | hurt | this way | upset | with | about | at | because | bad | offended | angry | me | to | over | so)?
    (you | u | they) have no (right | reason | cause | grounds | business) to (feel | be | complain | judge | get | cry | act | moan | sulk | expect)
    (you | u) (can not | cannot | could not | do not) (seriously | really | honestly | possibly | genuinely | actually) (be | still be | expect | think | believe | feel) (angry | mad | upset | hurt | offended | cross | surprised | bothered | me to | that | it | this)
    (you | u) (have | 've)? never (been able to | could | learned to | learnt to) (take | handle | laugh | cope | let) (a joke | criticism | it | at | feedback | with | things)
    (my | your | his | her) (ex | sister | brother | mother | mum | last girlfriend | last boyfriend | first wife | cousin | colleagues | last wife | other friends | friends | dad | father) (never | did not | does not | would not | would have | would never)+ (mind | minded | complain | complained | laughed | cared | bothered)
    (so)? drop the (act | attitude | drama | victim | tone | theatrics | martyr)
    (silent treatment | cold shoulder | guilt trip | puppy eyes | crocodile tears | the sulks | dirty looks | stink eye | martyr act | victim card | pity party)
    (stop | no more | enough of | do not give me | giving me | do not play) (the | your | with the | with your | a)* (silent treatment | cold shoulder | guilt trip | attitude | tears | tantrums | tantrum | sulks | sulking | moods | drama | victim | lecture | lectures)
    (i | we) (am | are | will | do)? (not | refuse to | will not | decline to | am not going to | are not going to | do not intend to) (going to)? (be (drawn | dragged | guilted | lectured | guilt-tripped | made to feel) | indulge | entertain | dignify | engage with | play (along | this | your | these) | feel (bad | guilty | sorry) (about | for) (this | that | it | you | your | having | being) | apologize for (your | his | her | their | how you | being honest | the truth | who i am | my opinion) | tolerate | put up with | pander | listen to this | have this)
    (if you | if they | if people | if anyone | if someone) (choose | want | decide | prefer | wish | insist) (to | on)? (be | feel | take | read | see | feeling | being | taking) (hurt | offended | upset | it | angry | offence | that | insulted | miserable | this | like) .. (that is | it is | , | is your | go ahead | that's)
    (that | this | it | which) (says | tells | reveals) (more | a lot | everything | plenty) about (you | your | u | them | the person)
    (you | u) <bl-always>* (have | got | 've got) (serious | some | real | major | trust | anger | abandonment | daddy | unresolved | big)* (issues | problems | hang-ups | demons | baggage) (with | about | , | $ | and | around)?
    (you | u) (really | clearly | seriously | honestly | just | obviously)* (need | should (get | seek | see) | want) (professional | some | a)? (help | therapy | therapist | counselling | counseling | medication | a doctor | a hobby | shrink | a life | to get out more | to get laid | a holiday | sleep)
    (when | once | after | let me know when | call me when | text me when | if) (you | u) (are | r | have | can | feel) (ready | done | finished | able | feeling | calmed | decided | prepared)* (to)? (be (reasonable | rational | an adult | nice | civil | sensible | less) | act (like | your) | sulking | being | crying | throwing | having | shouting | calm | talk like (an | adults | a) | behave | listen to reason | overreacting | more rational | down | making | punishing)
    (that | it) is (up to you | your choice | your problem | your call | on you | your own issue | your issue | a you problem | not my problem | not my concern | between you and)
    (u | you) (mad | ok hun | okay hun | upset | jealous | salty | pressed | crying | triggered) $
    (bit | lil | a bit | a lil | kinda | so) (much | dramatic | extra | over the top | ott | harsh | rich | strong) (innit | no | tbh | lol | tho | though | mate | hun | babe | isnt it | is it not | is not it | , is|are)
    cry (more | harder | about it)
    (boo | cry) me
    (you | u) (are | r | 're)? <bl-always>* (too | so | very) (wound | caught) up (in | about)
    (wound | tears | feelings | feeling | anger | upset | hurt | disappointment) is (a | your) choice
    (grief | anger | emotion | emotions | feelings | upset) (is | are) not (always)? a (reliable | good) (guide | adviser | advisor | counsellor | basis)
    (tears | crying | shouting | anger | getting upset | being upset | sulking | emotion | emotions | drama | swearing | threats) (will | is | are | do | does | has) (not | never) (going to)? (solve | help | change | fix | get | bring | work | achieve | impress | make)
    (welling | tearing | choking) up (over | about | instead | again | every)
    (squabbling | bickering | mud-slinging | finger-pointing | name-calling | point-scoring | wallowing | hysteria | hysterics | pearl-clutching | handwringing | catastrophising | scaremongering | fearmongering)
  unless
    i|we (need | have | had | should | must | want | was | were | am | did | used | told | called | said | thought | made | gave | accused) .. (let | get | be | you | not | to | into | paranoid | crazy)
    i (gave | give) you the
    (not | never) (being)? (crazy | paranoid | unfair | unreasonable | silly | dramatic | unfounded | ridiculous | hysterical)
    you (are | were) right
    (do not | don't | not) (have | need) to (let | get | move | put | forgive)
    my (silent | own | issues | therapist | problem)
    (i | we) (see | understand | know) (exactly)? (why | how)
    i (was | am) (paranoid | crazy | jealous | insecure | immature)
    (every | a | the | full | good | all the) (right | reason) to (be | feel)
    (not | never) (your | a) (problem | issue | choice)
    call me when
    no pressure
  unless-before
    {dm-owned}
    (not | never | nobody | if | whether | that)
    (i | we) (told | said | called | thought | made | accused)
    know|knew|see|understand|imagine|course|sorry
  flags
    [You need to let this] go.
    [You're paranoid].
    [There is no cause for concern].
    [You have no right to be angry].
  passes
    You're not crazy; I lied.
    I need to let this go, not you.
    You have every right to be angry.
