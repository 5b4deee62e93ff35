# Shared word classes and phrases. Grow them by meaning; every rule may use them.
words

# --- people -------------------------------------------------------------
class i           i
class we          we
class me          me us myself ourselves
class my          my our mine ours
class iwe         i we
class you         you u ya ye yous
class your        your ur yr yours
class they        they he she it
class their       their his her its
class person      someone somebody anyone anybody everyone everybody people folks others whoever those nobody
nouns kin         mum mom mother dad father parent brother sister aunt uncle nan gran grandma grandad cousin wife/wives husband partner girlfriend boyfriend missus son daughter kid child/children baby family/families friend mate
nouns authority   boss manager lawyer solicitor counsel team board hr legal management agent publicist director committee union mod mum mom mother dad father wife/wives husband sister brother teacher coach landlord therapist counsellor counselor company staff

# --- degree -------------------------------------------------------------
class very        so very really truly deeply sincerely terribly awfully extremely incredibly genuinely honestly profoundly properly super dreadfully most unreservedly ever real right heartily wholeheartedly completely totally absolutely well proper just also still again only
class small       little slight minor small tiny wee bit teeny trivial negligible modest mere handful
class downtoner   just only merely simply hardly barely slightly somewhat kinda sorta technically basically practically
class vaguely     somehow someday sometime eventually somewhere

# --- negation -----------------------------------------------------------
class not         not never no nothing none neither nor without nobody hardly
class be          be am is are was were been being
class is          is are was were am
class was         was were
class have        have has had having
class do          do does did
class will        will shall would
class modal       will would shall should can could may might must
class may         may might could

# --- acts and feelings ----------------------------------------------------
verbs harm        hurt/hurt upset/upset/upset/upsetting offend harm wound betray humiliate embarrass disappoint frighten scare insult disrespect distress inconvenience annoy bother bruise shame mislead/misled anger worry/worried trouble
verbs act         lie/lied/lied/lying shout yell scream snap steal/stole/stolen cheat break/broke/broken betray ignore forget/forgot/forgotten/forgetting miss lose/lost/lost leave/left/left read/read/read tell/told/told call say/said/said send/sent/sent hide/hid/hidden take/took/taken cancel/cancelled/cancelled/cancelling delete post share blame interrupt mock laugh cancel spend/spent/spent promise fail refuse threaten push hit/hit/hit/hitting throw/threw/thrown drive/drove/driven crash copy/copied/copied copied sell/sold/sold keep/kept/kept write/wrote/written speak/spoke/spoken wake/woke/woken damage scratch spill bail skip overcharge charge close open publish print wear/wore/worn make/made/made give/gave/given put/put/put/putting let/let/let/letting turn walk borrow block leak forward deny/denied/denied accuse judge scold slap kick swear/swore/sworn drink/drank/drunk bet/bet/bet/betting gamble pawn erase wipe drop merge
verbs feel        feel/felt/felt
class sad         bad awful terrible dreadful sick rotten wretched ashamed horrible lousy rubbish guilty gutted mortified embarrassed crap shit miserable heartsick
class upset-adj   hurt upset offended angry sad disappointed insulted annoyed unhappy uncomfortable cross mad furious inconvenienced bothered affected confused frustrated concerned distressed bummed
nouns upset-thing inconvenience confusion upset hurt offence offense distress trouble frustration disappointment discomfort irritation hassle harm pain disruption misunderstanding difficulty/difficulties problem issue embarrassment mixup
nouns act-vague   thing stuff matter situation circumstance incident event business behaviour behavior conduct action mistake error everything anything something whatever that it this all mess
nouns fault       fault mistake error responsibility wrong doing blame
class day         today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday morning evening night afternoon lunch noon midnight week weekend month year yesterday january february march april may june july august september october november december christmas easter

# --- saying ---------------------------------------------------------------
verbs report      say/said/said tell/told/told call write/wrote/written text claim pretend insist argue shout yell answer reply/replied think/thought/thought

# --- verbs of past tense that no ending shows ------------------------------
class past-irregular  went came did got had saw ran sat stood lay fell flew grew knew drew blew caught taught brought bought thought fought sought felt dealt meant slept wept crept swept built bent lent held led fed fled met bit chose froze rose shook stuck struck hung swung rang sang sank swam began became paid laid found bound ground wound won shot lit slid split spread quit cut shut set hit hurt put let cost burst bet

# --- phrases ---------------------------------------------------------------
phrase you-are    you are | ur | your
phrase you-were   you was|were | ur | your
phrase i-am       i|we am|are|was|were | i|we|am

# --- asked for by the analyzer itself (see FrameClass.swift, LanguageProfile.swift) -------------
class clause-opener  but because since unless although though whereas however so
class negator        not never no nothing none neither nor without hardly nobody
class adversative    but however though although yet still
class if-word        if whether in-case unless
class abbreviated-title  dr mr mrs ms prof st sr jr rev hon fr capt col gen lt sgt mt ft vs no fig
class abbreviation   etc inc ltd co corp approx dept est a.m p.m e.g i.e u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec tel ext cf al
class sentence-opener i we you he she it they the this that these those there my our your his her their but and so when if in on at for what how please thank thanks
class open-word      the a an and or but to of for with in on at by from my your our his her their that which who as if because than into about is are was were be been have has had will would could should not i we very so more

# Words that end in -ing, -ed or -ly and are no forms of verbs and no adverbs.
class ing-noun       everything anything something nothing thing things morning mornings evening evenings wedding weddings ceiling spring string during hundred family families reply replies apply supply early only july italy bring ugly friendly lonely lovely silly need indeed exceed speed
