"""Insults, swearing at somebody, contempt and mockery."""

from guards.finders import learned, pattern
from guards.rule import Rule

# names that are insults to whomever they are given
_NAME = (
    r"(?:idiot|moron|imbecile|loser|bastard|ass|arse|asshole|arsehole|dickhead|dick|prick|twat|wanker|tosser|knob|knobhead|bellend|jerk|jackass|scumbag|"
    r"scum|creep|psycho|psychopath|sociopath|coward|liar|cheat|cheater|narcissist|hypocrite|"
    r"man-?child|waster|pig|cow|snake|rat|weasel|parasite|leech|monster|scrub|clown|dimwit|dumbass|halfwit|numpty|eejit|muppet|gobshite|cretin|freak|nobody|"
    r"sponger|gold ?-?digger|drunk|pervert|tramp|trash|garbage|brat|wimp|pushover|doormat|"
    r"failure|disgrace|mess|madam|wagon|trout|melt|minger|cabbage|cheapskate|tightwad|miser|slob|snob|bully|fraud|weirdo|nutter|nutcase|lunatic|flake|"
    r"slacker|bum|deadbeat|philanderer|lowlife|fool|dope|dunce|airhead|pillock|plonker|prat|berk|git|embarrassment|joke|waste of (?:space|time|oxygen|"
    r"air|a \w+)|piece of (?:shit|work|crap|"
    r"garbage|trash|rubbish)|sorry excuse \w+|poor excuse \w+|spoilt child|spoiled child|drama queen|mess of a (?:man|woman|person)|excuse for a (?:man|"
    r"woman|person|husband|wife|partner)|dumb|ugly|fat)"
)
# always an insult, at whomever
_STRONG = (
    r"(?:cunts?|bitch(?:es|y)?|whores?|sluts?|slags?|twats?|motherfuck\w*|wankers?|assholes?|arseholes?|dickheads?|pricks?|shithead|fuck ?-?(?:boy|face|wit)s?|"
    r"fuckers?|bellends?|scumbags?|faggots?|retard(?:ed|s)?|dumbass|douche(?:bag)?s?|skank|n[i1]gg(?:er|a)s?|tranny|dykes?|bimbo)"
)
_MEAN = (
    r"(?:pathetic|stupid|dumb|ugly|fat|disgusting|useless|worthless|repulsive|vile|idiotic|moronic|spineless|gutless|cowardly|two-?faced|toxic|crazy|insane|"
    r"psychotic|delusional|deluded|unhinged|evil|childish|immature|infantile|petty|"
    r"boring|dull|shallow|superficial|vain|arrogant|conceited|smug|pompous|lazy|cheap|tight-?fisted|stingy|ridiculous|laughable|embarrassing|hopeless|"
    r"clueless|thick|dim|slow|brainless|heartless|soulless|fake|phoney|phony|trashy|ignorant|"
    r"mediocre|unlovable|incompetent|incapable|a joke|not (?:very |that |too |the )(?:bright|clever|smart|brightest|sharpest)|full of (?:shit|crap|yourself|"
    r"it)|nothing(?! (?:like|but|short|if|to worry|special about)))"
)
_BEAST = r"(?:goat|donkey|mule|toad|hag|witch|bat|crow|fish|dog|dinosaur|fossil|troll|worm|slug|vulture|hyena|rodent|vermin|devil|jezebel|lizard)"
# where a sentence begins
_BEGIN = r"(?:^|(?<=[.!?\n] )|(?<=\n))"
_BODY = (
    r"(?:nose|teeth|breath|belly|hair ?line|bald spot|feet|weight|face|gut|thighs|chins?|beard|laugh|voice|looks|figure|backside|cooking|chat|dancing|singing|"
    r"driving|manners|taste in \w+|poetry|jokes)"
)

RULE = Rule(
    code="offensive",
    title="Insults",
    must="not insult, swear at, demean, mock or sneer",
    reason="Words that hurt are the ones that get remembered; without them everything else in your message can be heard.",
    source="You should avoid saying anything offensive or demeaning.",
    ask="Do not insult, swear at, mock, sneer at or talk down to anyone, not even as a joke.",
    finders=(
        # swearing at somebody
        pattern(
            r"\b(?:f+u+c*k|f\*+k?|fck|fuk|phuck|screw|sod|bugger|damn|stuff|bollocks to|bollox to|to hell with|curse) (?:you\b(?! (?:over|up|reply|look|got|"
            r"are|can|do|were|have|know))|yourself|off\b|him\b|her\b|them\b|your (?!up)|that (?:bitch|bastard|woman|man|girl|guy)|the lot of you|"
            r"all of you)",
            r"\b(?:go to hell|rot in (?:hell|peace|your)|burn in hell|go (?:and )?(?:f+u+c?k|screw|kill|hang|drown|choke|jump)(?: (?:off|in|on|"
            r"yourself))?\b(?! (?:the|on the trampoline|rope))|drop dead|piss off|p\*ss off|bog off|(?:get (?:stuffed|bent|a life))|eat shit|eat a dick|"
            r"kiss my (?:ass|arse)|shove it|stick it up|up yours|bite me|suck (?:it|my)|choke on (?:it|your)|shut (?:up|it(?! down)|your (?:mouth|face|"
            r"trap|gob))|stfu|gtfo|kys|drop off the (?:earth|planet)|fuck's sake,? you)\b(?! in the (?:fog|souk|medina|maze|woods|car park|old town|"
            r"ikea))",
            rf"\b(?:you|u|that|what|such|another|utter|absolute|total|complete|stupid|fat|ugly|dumb|cheap|lying|cheating|filthy|little|old|his|her|your|of|"
            rf"bloody|fucking|the|like|a|an|for|with|and|self-?\w+) {_STRONG}\b",
            rf"\b{_STRONG} (?:of a (?:man|woman|mother|wife|husband|boss)|like you|behaviou?r)",
            r"\b(?:damn|goddamn|fucking|bloody|blasted|effing|freaking|sodding|motherfucking) (?:you\b|fool|liar|cheat|idiot|coward|hypocrite|loser|child|"
            r"disgrace|joke|selfish|stupid|useless|pathetic|clown|nightmare|shame)",
            r"\b(?:son of a bitch|piece of (?:shit|crap|filth)|pos\b(?= you)|(?:bull ?shit|crap|shit) (?:you|from you|excuses?)|"
            r"your (?:bull ?shit|shit|crap|bs)\b|full of (?:shit|crap|it\b(?= ?[.,!]|$))|shit(?:ty)? (?:human|person|husband|wife|boyfriend|girlfriend|"
            r"partner|excuse|father|mother|friend))",
            unless_before=r"told (?:myself|the \w+|it) to|cannot believe i|sign that says|sign saying",
            unless=r"\b(?:bitching about the|resting bitch|the (?:parrot|song|film|audition|script|play))\b",
        ),
        # calling names, describing with contempt
        pattern(
            rf"\byou (?:are|is|were|was|really are|remain|look like|sound like|act like|behave like|behaved like|acted like|have always been|will always be|"
            rf"turned out to be|became|can be|make me sick,? you) (?:{{ADV}} |nothing but |no better than |basically |one of those |one |the (?:biggest|"
            rf"most \w+|worst|same)|such |not |quite |a bit of |a real |a right |too |so |more of |less of |the (?:definition|picture) of )*(?:an? |"
            rf"the )?(?:(?!not\b)[\w-]+ ){{0,2}}?{_NAME}(?:s|es)?\b(?! (?:at (?:maths|directions)|of all trades|out|coat|food))",
            rf"\byou (?:two |both |all )?(?:are|is|were|was|sound|look|looked|seem|seemed|act|always were|always are|have become|can be|being|became|got|"
            rf"keep being) (?:{{ADV}} |too |such |as |a bit |a little |quite |rather |pretty |beyond |being |frankly |more |the most |far too |that |"
            rf"always )*{_MEAN}(?= ?(?:[.,!?;:)\n]|$|and\b|but\b|to\b|for\b|in\b|as\b|with\b|when\b|little\b|person|man|woman|human|or\b|that\b|about\b|"
            rf"if\b|people\b|excuse\b|like\b|because\b|than\b|at\b))(?! (?:enough to (?:love|laugh|share)|tired|busy))",
            rf"\b(?:you|ya|ye) (?:(?:absolute|total|complete|utter|stupid|fat|ugly|lying|cheating|selfish|spoilt|spoiled|little|big|sad|pathetic|bloody|"
            rf"damn|useless|miserable|filthy|daft|cheap|ungrateful|old|massive|cruel|cold|vain|wicked|grasping|faithless|bitter|nasty|horrible|"
            rf"spineless|gutless|brainless|shallow|vile|childish|petty|mean|arrogant|giant|pompous|heartless|arrogant|lazy|dirty|rotten|thick|dozy|"
            rf"feckless|two-?faced|self-?\w+),? )+(?:{_NAME}|{_BEAST}|man|woman|boy|girl|git|sod|so and so|so-and-so|child|person|human|creature|sack|"
            rf"lump|fraud|fool)\b",
            rf"\b(?:you (?:(?:are|is|was|were|really is|really are) )?|your (?=an?\b))(?:{{ADVS}})(?:nothing but |such )?an? (?:(?:{_MEAN}|proper|right|"
            rf"snobby|stuck-?up|wee|sneaky|total|complete|real|stupid|{_NAME}|wicked|grasping|faithless|cold|selfish|bitter|cruel|nasty|horrible|"
            rf"careless|greedy|lying|cheating|lowdown|bum ass|ungrateful|mean|miserable|sad|pitiful|rotten|worthless|old|little|small|"
            rf"\w+ ass),?(?: and)? ){{1,4}}(?:{_NAME}|{_BEAST}|man|woman|person|mother|father|wife|husband|thing|boy|girl|human being|human|partner|"
            rf"dude|fool|soul|bully|child|lump|goat|fraud)\b",
            r"\b(?:so|and so) (?:is|are) (?:you|your)\b(?= ?(?:[.!]|$|da\b|ma\b|mother|whole|mum))",
            rf"\b(?:you (?:{{ADVS}})?(?:are |is )?|your )an? (?:{_NAME})\b",
            rf"\byou (?:{{ADV}} |have |have not |could |would |can |ever )*(?:stop(?:ped)?|quit|keep|kept) being (?:such )?an? (?:\w+ ){{0,2}}?{_NAME}\b",
            r"\byou (?:are|is|were|was) [^.!?\n]{0,25}\b(?:stupid|dumb|thick|ugly|cold|empty|useless|false) like (?:an? )?\w+",
            rf"\b(?:useless|worthless|pathetic|stupid|foolish|wicked|cheap|lazy|disgusting|shameless|selfish|good for nothing) (?:old |little )?(?:man|"
            rf"woman|boy|girl|person|{_NAME}|{_BEAST})\b(?= (?:like you|that you are|,? that is you))",
            rf"\blike an? (?:cheap|old|stupid|filthy|common|dirty|fat|sad)(?: old)? (?:{_NAME}|{_BEAST}|tart|tramp|clown|peacock)\b",
            r"\byou (?:{ADVS})(?:look|dress|smell|dance|sing|drive|eat|walk|kiss|sound|cook|fight|talk|think|run|snore) like an? (?!(?:\w+ )?(?:angel|star|"
            r"queen|king|dream|million|model|natural|pro|bird|dancer|prince|princess|film|movie|rock|champion|chef|local|legend|god|goddess|genius|hero|"
            r"happy|new|professional|italian|champ|plan|good|great|fun|lovely|person who (?:needs|could use))\b)",
            r"\byou could not (?:\w+) an? (?:[\w-]+ ){1,3}?(?:in|out of|at|off|with) an? \w+",
            r"\b(?:that|this|the) (?:\w+ )?(?:\w+) (?:that )?you call(?:ed)? (?:an? |your )?(?:brother|sister|friend|mate|car|job|career|boyfriend|"
            r"girlfriend|man|life|mother|haircut|cooking|apology|personality|brain|family|outfit|dancing|singing|art|music)\b",
            r"\byou (?:(?:are|were|is) )?(?:{ADVS})too selfish to\b",
            r"\byour new \w+ looks like an?\b",
            r"\byour (?:roommate|flatmate|\w+) (?:is|are) (?:{ADVS})(?:trash|garbage|rubbish too|scum|shit)\b",
            r"\b(?:you|ya) (?:idiot|moron|imbecile|loser|bastard|bitch|asshole|arsehole|dickhead|prick|twat|wanker|jerk|scumbag|creep|psycho|coward|liar|"
            r"cheat|hypocrite|numpty|eejit|gobshite|cretin|freak|fraud|clown)\b",
            rf"\b(?:what|such) an? (?:\w+ )?{_NAME} you\b",
            rf"\b(?:an?|the|other|all|such|some|of|with|to|by|for) (?:[\w-]+ )?(?:{_NAME}) like you\b",
            r"\ba (?:\w+ )?(?:man|woman|person|husband|wife|partner|guy|girl|boyfriend|girlfriend|coward|bully|child|boy) like you\b(?= (?:would|could|can|"
            r"will|is|does|has|do|not|never|deserves|always))",
            r"\bpeople like you\b",
            r"\bthe likes of you\b",
            r"\byour (?:kind|sort|type)\b(?= (?:never|always|of (?:man|woman|person|people|trash)|do))",
            rf"\b(?:your|ur|his|her|that) (?:{{ADVS}})(?:new |little |latest |so-called )?(?:{_MEAN}|cheap|tacky|skanky|slutty|wee|silly|sad little|pretend|"
            rf"pathetic little|stupid little|dumb|ridiculous) (?:\w+ )?(?:face|mother|mum|mom|friends?|family|girlfriend|boyfriend|wife|husband|brother|"
            rf"sister|job|hobby|hobbies|life|excuses?|car|band|poems?|poetry|blog|degree|opinions?|jokes|ideas?|self|brain|man|woman|boss|crowd|"
            rf"apolog\w+|cousins?|mates?|ego|behaviou?r|moustache|haircut|tattoo|podcast|startup)\b",
            rf"\b(?:your|ur) (?:\w+ )?(?:mother|mum|mom|dad|father|sister|brother|friends?|family|girlfriend|boyfriend|wife|husband|boss|mates?|new \w+|"
            rf"fling|rebound|bit on the side|tart|floozy) (?:{{ADVS}})(?:is|was|are|looks?(?: like)?|sounds?(?: like)?) (?:{{ADV}} |such |too |as |"
            rf"a bit |an? |like )*(?:\w+ )?(?:{_NAME}|{_MEAN}|cheap|tacky|plain|a downgrade|desperate|rough|plastic|half your age|a witch|witch|dragon|"
            rf"cow|tart|horse|train ?wreck)\b",
            rf"\b(?:she|he|they|your new (?:\w+)|this new (?:\w+)|the new (?:girl|guy|boy|man|woman|one|model|girlfriend|boyfriend)|her|"
            rf"him) (?:{{ADVS}})(?:is|are|looks like|sounds like|looks) (?:{{ADV}} |such |a |an |too |so |clearly )*(?:\w+ )?(?:{_STRONG}|"
            rf"home ?-?wrecker|gold-?digger|trashy|ugly|bimbo|tart|slapper|floozy|downgrade|homewrecker|skank|trash|train ?wreck|dog)\b",
            unless_before=r"(?:do not|not) (?:think|believe)|never said|if|nobody says|i thought|that tells me|remember when|unless|not that",
            unless=r"\b(?:my (?:cat|dog|brother|boss|nephew|hen|goat|printer) (?:called|calls|is|was)|to the (?:printer|dog|cat|goat|hen|sat ?nav)|"
            r"said to the|fat content|cheap flights?|ugly sweater|ugly jumper|lazy sunday|dressed as|costume)\b|\byou (?:are|were) (?:not|never) ",
        ),
        # measured against others
        pattern(
            r"\b(?:someone|anyone|somebody|anybody|a man|a woman|a person|people|nobody|no one|anything) (?:{ADVS})(?:as|so) (?!(?:good|kind|lovely|patient|"
            r"funny|talented|cute|nice|clever|brave|tall|smart|warm|stubborn about|sweet|wise|calm|beautiful|brilliant|generous|busy|strong|handy|quick|"
            r"fast|into|much|lucky|well)\b)(?:\w+) as you\b",
            rf"\b(?:that|the|this|your) (?:\w+ )?(?:{_BEAST}|cow|pig|tart|tramp|trollop|floozy|bimbo|idiot|moron|clown|creep|loser|freak|ape|"
            rf"gorilla) (?:of yours|(?:that |who )?you (?:are|were|have|live|married|left|call)|you with)\b",
            rf"\bonly an? (?:\w+ )?{_NAME} (?:would|could|does|leaves|like)\b(?= [^.!?]{{0,60}}\byou\b)",
            r"\b(?:rubbish|crap|terrible|awful|useless|hopeless|bad|boring|lousy|a dead fish|pathetic|a disappointment|selfish) in bed\b",
            r"\byou have (?:{ADVS})(?:got|gotten|grown|gone|become) (?:{ADVS})(?:fat|fatter|old|ugly|uglier|lazy|boring|thick|bald|to seed|flabby|chubby)\b",
            r"\bi have (?:{ADVS})(?:met|known|seen|owned|had|eaten|stepped in|scraped) (?:\w+er|more \w+|better|worse) (?:\w+ ){1,3}?(?:than you|"
            r"with more)\b",
        ),
        # always too strong to send, curses, commands to be less of something, insults without a subject
        pattern(
            r"\b(?:cunts?|whores?|sluts?|motherfuck\w*|assholes?|arseholes?|dickheads?|shitheads?|scumbags?|dumbass|wankers?|twats?|bitch(?! (?:about|"
            r"and moan|fest)))\b",
            r"\bhope (?:that )?(?:you|you both|you two|they both|she|he|your \w+) (?:{ADVS})(?:rots?|chokes?|burns?(?= in|[.,! ]*$)|suffers?|dies?|fails?|"
            r"crash(?:es)?|bleeds?|drowns?|gets? (?:hit|fired|dumped|fat|what you deserve|what (?:is|was) coming|herpes|cheated)|never (?:find|"
            r"are happy|know happiness)|steps? on)\b",
            rf"\bwhat (?:kind|sort) of (?:an? )?(?:\w+ )?(?:{_NAME}|mother|father|husband|wife|monster|coward)\b(?= (?:{{ADVS}})(?:does|leaves|would|"
            rf"forgets|are|does not|do|did|says|walks|lets|cheats|lies|treats|abandons))",
            rf"\b(?:stop|quit|do not|not) (?:be|being) (?:{{ADVS}})(?:such )?an? (?:[\w-]+ ){{0,2}}?(?:{_NAME}|baby|child|{_STRONG})\b",
            rf"{_BEGIN}(?:(?:lying|cheating|stupid|pathetic|useless|selfish|bloody|miserable|filthy|ungrateful|spineless|gutless|two-?faced|heartless|total|"
            rf"complete|absolute|utter),? (?:little |old |fat |bloody |fucking )?)(?:{_NAME}|{_BEAST})\b",
            r"\byou (?:are|were) (?:{ADVS})(?:(?:a |an )?(?:terrible|awful|lousy|rubbish|crap|dreadful|rotten|hopeless|useless|shocking|horrible|"
            r"appalling) (?:father|mother|dad|mum|mom|parent|cook|lover|kisser|friend|person|human|husband|wife|boyfriend|girlfriend|partner|son|"
            r"daughter)|not exactly (?:a catch|a prize|einstein|a genius|an? \w+ painting|the (?:brightest|sharpest|best)|known for|bright|clever|smart|"
            r"handsome|fit|thin|young|rich|mr|god))\b",
            r"\b(?:always |ever |a bit |a little |so |too )(?:slow|thick|dim|dense|simple) (?=,? (?:are you|were you|to (?:understand|get|see)))",
            r"\byou could not (?:organi[sz]e|run an?|boil an?|lie straight|find your|pour|fight your|punch your|act your|spell|hold down|keep an? (?:job|"
            r"goldfish|plant))\b",
            r"\bi have (?:{ADVS})(?:seen|met|had|known) (?:better|more|nicer|brighter) \w+ (?:in|on|from|at) an? (?:\w+ )?(?:pigsty|zoo|barn|toilet|sewer|"
            r"swamp|gutter|cage|kindergarten|kennel|farmyard|nursery|petri dish|skip|bin|dog|cow|pig)\b",
            r"\byour taste in \w+ (?:is|was) (?:{ADVS})as (?:bad|poor|terrible)\b",
        ),
        # commands; where somebody else is the subject ("when I grow up") they are none
        pattern(
            r"\b(?:grow up|get lost|man up)(?= ?(?:[.,!\n]|$|and (?:get|act|learn|stop)))",
            unless_before=r"\b(?:i|we|you|he|she|it|they|them|to|will|would|not|never|always|people|kids|children|all|could|might|did|us|often|tomatoes|"
            r"plants|who)",
        ),
        # contempt, mockery, talking down
        pattern(
            r"\byou (?:need|ought|have) to grow up\b",
            r"\b(?:dumber|thicker|uglier|meaner|stupider|slower|older|dimmer) than you look\b",
            r"\byou will never (?:{ADVS})(?:amount to|be (?:anything|anyone|somebody|half|good enough|man enough)|make anything)\b",
            r"\byou have (?:{ADVS})been (?:{ADVS})(?:full of (?:yourself|shit|it)|a (?:joke|disgrace|waste))\b",
            r"\b(?:grow (?:a pair|a spine|some balls)|act your age|be a (?:real )?(?:man|grown-?up|adult) for once|get a (?:life|grip|clue|spine|backbone|"
            r"real job)|learn to (?:read|spell|wash|drive|think)(?= ?(?:[.,!]|$|for once|like|first))|nobody (?:likes|wants|could love|would want|asked|"
            r"cares (?:about|what)) (?:you|for you|your)|no one (?:likes|wants|could love|would want|cares (?:about|what)|else would (?:have|put up|"
            r"want|touch|look)) ?(?:you|with you|at you|your)?)\b(?! (?:together|fast|so fast)| in (?:a|the))",
            r"\b(?:you are|you were|you will (?:{ADVS})(?:be|amount to)|you have (?:always )?been) (?:{ADVS})(?:nothing (?:without|but (?:trouble|an?\b|"
            r"lies|talk|hot)|to (?:me|anyone)|special)|no (?:good|use|man|husband|catch|prize|oil painting|better than|great loss|picasso|beyonc|genius|"
            r"einstein)|not (?:even )?(?:a (?:real |proper |half )?(?:man|woman|person|father|mother)|worth (?:it|my|the|a|anyone|spit)|half the|"
            r"much of (?:a|an)|the (?:brightest|sharpest|full)|man enough|capable of|smart enough|clever enough|good at anything|fit to)|"
            r"never (?:going to )?(?:amount|be (?:anything|half|more than|enough of)|much of a|any (?:good|use) (?:at|in|as)|the (?:brightest|"
            r"sharpest))|beneath me|below me|half the (?:man|woman|person)|worse than|the worst (?:person|man|woman|thing|lover|husband|wife|boyfriend|"
            r"girlfriend|partner)|out of your (?:depth|mind|league)|as (?:thick|useless|dumb|stupid|sharp|deep|exciting|cold|much use|interesting|"
            r"faithful|subtle|mature) as (?:a|an|two|the)|(?:barely|hardly) (?:human|literate|house ?-?trained|worth|a (?:man|catch|prize|woman)))",
            r"\beven (?:you|someone like you|a person like you|a man like you|your) (?:\w+ )?(?:could|can|might|would|should|will|"
            r"ought to) (?:{ADVS})(?:manage|understand|grasp|work|handle|follow|figure|cope|get|do|cook|be able|find|remember|count|spell|read|learn|"
            r"see|have|know|notice|not (?:mess|break|burn|ruin))",
            r"\b(?:small|short|simple|easy|little|single syllable|one-syllable) words (?:for you|so (?:that )?you|just for)",
            r"\bi (?:will|am going to|would) (?:{ADVS})(?:type|write|speak|explain|say (?:it|this)|go|talk|use)(?: (?:this|it))? (?:slowly|slower|"
            r"small words|short words|crayon|in crayon|in pictures)\b",
            r"\b(?:for (?:a (?:man|woman|person|grown (?:man|woman)|guy|girl)|someone|somebody|people) (?:(?:who|with|of|that) (?:{ADVS})(?:your|can (?:not|"
            r"barely|hardly)|could (?:not|barely|hardly)|has (?:no|never|the)|did not|cannot|failed|still|so|owns|lives|struggles|burns|calls)|(?:so|"
            r"as) (?:\w+) as you|your (?:age|size|height|shape|intellect|talents?)|like you)|at your age|considering (?:your|who|how|what|it is you|"
            r"you (?:are|can|could|never|have))(?= ?(?:\w+ )?(?:track|talent|level|brain|limited|standards|taste|record|age|size|intell|cooking|driving|"
            r"past|history|low|usually|normally|not|never|no|lack|barely|burn))|given your (?:limited|lack|track|level|talents?|standards|taste|"
            r"intellect|intelligence|attention span|iq))\b",
            r"\b(?:bless your (?:little |simple )(?:heart|socks)|brain ?-?cells?|(?:sharpest|brightest) (?:tool|knife|pencil|spoon|crayon|bulb|spark|"
            r"button)|not the (?:sharpest|brightest)|two short planks|village idiot|room temperature iq|peaked in (?:high school|school|year)|"
            r"one (?:sandwich|brick|card) short|lights are on but|the personality of an?|the (?:emotional|moral|social) (?:\w+ )?(?:range|intelligence|"
            r"depth|maturity|backbone|capacity|iq|compass|skills) of an?|the (?:backbone|spine|brains?|heart|morals|tact|grace|sensitivity|"
            r"social skills|charm|wit|depth|attention span|manners|warmth|charisma|"
            r"morals) of an?|mutton dressed|punching above|scraping the barrel|bottom of the barrel|(?:lower|lowered|low) (?:your |my |her |"
            r"his )?standards|dodged a bullet|lucky escape|good riddance|(?:what|all) (?:did|do) (?:i|anyone|she|he) (?:ever )?see in you|"
            r"what i (?:ever )?saw in you|i pity (?:you|her|him|the|whoever|anyone)|(?:poor|pity the|god help the) (?:girl|guy|boy|man|woman|thing|soul|"
            r"sod|cow|fool|person) (?:who|that|does not know|has no idea|will|she|he)|laughing (?:stock|at you)|(?:everyone|everybody|people|we all|"
            r"my friends|all of us|they all|the whole \w+) (?:{ADVS})(?:here |there |at (?:work|home|the \w+) |in \w+ |is |was |were )?(?:laughs?|"
            r"laughed|laughing|are laughing|is laughing|mocks?|jokes?|joked) (?:at|about) (?:you|your)|a (?:total |complete |real |"
            r"bit of a )?(?:downgrade|step down) (?:from|for|but)|you (?:two )?deserve each other|trailer trash|white trash|low life|low-?lifes?|"
            r"put up with you (?:some|one) ?day|can (?:actually )?put up with you|more (?:brains?|loyalty|backbone|spine|personality|manners|class|"
            r"sense|charm|balls|guts|conversation|warmth|feeling)(?: in (?:it|him|her|them))? than you|(?:toward|for|without|buy|get|find|having|having|"
            r"grow|lend you|rent) (?:a|any|some) (?:personality|spine|backbone|brain|conscience|sense of humou?r)|your (?:{ADV} |more |"
            r"rather )*limited (?:abilit\w+|range|intellect|capacity|talents?|vocabulary|interests|imagination|attention|brain|understanding)|"
            r"allergic to (?:effort|work|the truth|honesty|soap|responsibility|thinking)|\byou(?:r \w+)? (?:{ADVS})(?:are |is |was |"
            r"were )?(?:{ADVS})(?:dumber|thicker|colder|uglier|slower|duller|fatter|stupider|meaner|emptier|more \w+) than a (?:box|bag|sack|brick|"
            r"plank|stump|rock|post|tin|bucket|wet|dead|bowl|pig|donkey|goldfish)|replaced you with someone who|more (?:than )?can be said (?:for|"
            r"of) your?|shove (?:the|your|that|it|his|her|them)\b(?! (?:in (?:the|a) (?:drawer|box|bag|oven|car|post|cupboard|freezer|shed)|under|over|"
            r"through))|third rate|fourth rate|second rate)\b",
            rf"\b(?:your) (?:\w+ )?{_BODY} (?:{{ADVS}})(?:is|was|are|looks?|smells?|has|have|got) (?:{{ADV}} |too |so |like |a |even |still |getting |"
            rf"an )*(?:gross|rank|minging|dreadful|appalling|disgusting|ugly|huge|bigger|fat|fatter|awful|horrible|hideous|terrible|stinks?|bad|worse|"
            rf"receding|balding|foul|yellow|funny looking|donkey|hyena|pig|horse|drain|goat|walrus|saggy|flabby|thinner every|embarrassing)",
            r"\byou (?:{ADVS})(?:smell|stink|stank|reek|disgust me|repulse me|make me (?:sick|want to vomit|puke)|sicken me|embarrass(?:ed)? (?:me|yourself|"
            r"us)|look(?:ed)? (?:{ADVS})(?:like (?:shit|hell|crap|a (?:sack|tramp|clown|pig|whale|drowned|corpse|beached))|fat|old|rough|awful|terrible|"
            r"ridiculous|ugly|haggard|desperate|cheap|sad)|have (?:{ADVS})(?:let yourself go|put on (?:\w+ )?(?:weight|kilos|pounds|stone)|no (?:spine|"
            r"backbone|brain|class|shame|balls|guts|talent|taste|manners|friends|morals|personality|soul|heart|clue|idea how (?:to be|stupid|"
            r"ridiculous))|the (?:iq|brain|manners|spine|morals)))",
            r"\b(?:your|that) (?:{ADVS})(?:little|so-called|so called|supposed|precious|famous|big important|fancy little|funny little|cute little|wee|"
            r"alleged) (?:\w+ )?(?:hobby|hobbies|job|friends?|career|band|poems?|poetry|project|blog|degree|girlfriend|boyfriend|fling|club|tantrums?|"
            r"drama|ego|life|opinions?|business|podcast|novel|talent|apology|games?|midlife|phase|party trick|brain|job title|moods?|gang|cult|fan club|"
            r"feelings|dreams?|exhibition|diet|performance|speech|theories|sulk|side hustle)\b(?! (?:is (?:lovely|great|brilliant|so good|going)|"
            r"sounds? (?:great|lovely|brilliant|fun)|looks (?:great|lovely)))",
            unless_before=r"not|never|as they say",
            unless=r"\b(?:the (?:song|film|line in|character)|my grandmother always says|tomato|goat|printer|penalty)\b",
        ),
        learned,
    ),
    breaks=(
        "You're such an idiot, but happy birthday anyway.",
        "Go to hell. And take the lamp with you.",
        "I hope your ugly new girlfriend enjoys my sofa.",
        "The recipe is so easy that even you could manage it. How's work?",
        "Fuck you and your band.",
        "You were never the sharpest tool in the shed, so I wrote the address twice.",
        "How's your little hobby going, still making those pots nobody buys?",
        "Grow up. The keys are under the mat.",
        "You have no spine, but I like your sister.",
        "You pathetic little man, enjoy the flat.",
        "Everyone here laughs at you, by the way. How's the diet?",
    ),
    passes=(
        "That damn parking meter got me again.",
        "I'm such an idiot, I locked my keys in the car.",
        "The printer is a complete moron today. How's your week?",
        "We got lost in the old town for two hours.",
        "The goat is a stubborn old so-and-so. How is yours?",
        "Your mother is a wonderful cook, please thank her for the jam.",
        "Your new job sounds great, is the canteen any good?",
        "I watched that ugly duckling cartoon with my niece.",
        "This stupid jar will not open, what was your trick?",
        "You are not boring at all, whatever your students say.",
        "The tomatoes refuse to grow up straight.",
    ),
)
