"""Despair, grief, anger, loneliness or jealousy poured out."""

from guards.finders import learned, pattern, raw_pattern
from guards.rule import Rule

# what may follow a feeling that is meant in earnest, and not said of a printer or a bakery
_DEEP = (
    r"(?= ?(?:[^\w\s']|\n|$|and\b|but\b|inside|since|without|every|all (?:the|day|night|of the|week)|most|right now|now\b|lately|at night|these days|"
    r"because|still|again|when i\b|when (?:you|we)|again|beyond|over (?:you|us|this|what|losing)|about (?:you|us|this|it all|"
    r"what|losing|how|everything)|at (?:you|myself|everything|the world|life|what)|with (?:you|grief|rage|sadness|despair|sorrow|anger|myself|everything|"
    r"loneliness)|until|by (?:what|this|how|it all|you)|that (?:you|we|it|i|everything)|of (?:him|her|them|whoever|anyone|everyone|all)|"
    r"to (?:my|the) (?:core|bone|bones)|i could|i howl|i can|you\b|so\b|here\b|in (?:my|this|the (?:house|flat|evenings?|dark|night|mornings?))|as i|"
    r"on (?:my own|sundays)|for (?:you|us|days|weeks|months)|than (?:i|ever)|anymore|any more))"
)
_SORROW = (
    r"(?:heart ?-?broken|devastated|shattered|crushed|destroyed|depressed|miserable|desolate|wretched|inconsolable|distraught|bereft|grief-?stricken|"
    r"hopeless|suicidal|despairing|in despair|in agony|in (?:so much |constant |such |real |terrible )?pain|"
    r"in (?:a )?(?:bits|pieces|ruins|tatters|(?:very |really |such a )?(?:dark|bad|black) (?:place|hole))|dead inside|dying inside|numb|hollow|"
    r"broken(?: inside| up)?|empty(?: inside)?|lonely|lonesome|alone|a broken (?:wo)?man|a broken person|all (?:anger|pain|rage)|lower than i have ever been|"
    r"desperately unhappy|unhappy|falling apart|"
    r"coming apart|going to pieces|drowning|going under|a (?:complete |total |absolute |right )?(?:wreck|mess|shell of (?:myself|a person))|torn (?:apart|"
    r"up)|gutted|sad|grieving|mourning|hurting|hurt|heartsick|heavy-?hearted|sick to my stomach)"
)
_ANGER = (
    r"(?:furious|livid|enraged|raging|seething|fuming|ragin|bitter|resentful|angry|mad|outraged|incandescent|boiling|rage|anger|hate|resentment|bile|sorrow|"
    r"grief|sadness|despair|mad at (?:how|it all|everything|you))"
)
_FEELING = (
    r"(?:despair|sadness|grief|sorrow|heart ?break|heart ?ache|loneliness|emptiness|anguish|agony|misery|rage|fury|anger|resentment|bitterness|jealousy|envy|"
    r"pain|hurt|hurting|darkness|hopelessness|depression|longing|devastation|torment|hatred|melancholy|desolation)"
)
_THING = (
    r"\b(?:printer|bakery|film|movie|book|novel|onions?|match|game|team|score|hay ?fever|pollen|knee|back|shoulder|ankle|tooth|teeth|dentist|physio|gym|toe|"
    r"elbow|wrist|foot|hip|squats|sunburn|laughing|laughter|giggling|advert|episode|series|finale|documentary|"
    r"parking|council|wifi|wi-fi|broadband|train|bus|bins?|fridge|oven|washing machine|boiler|weather|rain|wasps?|seagulls?|slugs?|squirrels?|spreadsheet|"
    r"song|opera|play|concert|choir|pub|cinema|recipe|cake|bread|soufflé|sourdough|sandwich|battery|tank|petrol|stomach|"
    r"restaurant|goat|mule|horse|hens?|chickens?|ferret|cat|dog|puppy|kitten|hamster|budgie|parrot|tortoise|goldfish|plant|fern|cactus|orchid|ammonia|doctor|"
    r"vindaloo|yoga|marathon|referee|ref|umpire|landlord|plumber|mascara|chilli|wasabi|curry|contact lens|printer's)\b"
)

RULE = Rule(
    code="heavy_emotion",
    title="Heavy feelings",
    must="not pour out despair, sadness, anger, loneliness or jealousy",
    reason="Deep feelings need a listener who has agreed to listen; a page of your own is a better first place for them.",
    source="avoid delving into deep emotions like despair, sadness or anger",
    ask="Do not pour out sadness, despair, anger, loneliness or jealousy; a light feeling about a thing is fine.",
    finders=(
        # I am, I feel ...
        pattern(
            rf"\b(?:i|me|ah) {{LEAD}}(?:{{ADV}} |feel |feeling |felt |absolutely |utterly |beyond |pretty |quite |incredibly |profoundly |heartily |left |"
            r"become |unbearably |that |as |as if |like |bloody |goddamn |proper |pure |dead |fair |damn |fucking |effing |well |all |such |full with |"
            rf"full of ){{0,4}}(?:{_SORROW}|{_ANGER}){_DEEP}(?! (?:the|to) )",
            r"{START}(?:{ADV} |absolutely |utterly |feeling |completely ){0,3}(?:heart ?-?broken|devastated|shattered|crushed|inconsolable|miserable|"
            r"furious|livid|lonely|depressed|broken)(?= ?(?:[.!]|$|without|since|and (?:i|alone|lonely|angry)|inside|over (?:you|us)))",
            r"\bi {LEAD}(?:hate|loathe|despise|can not stand|can not bear) (?:{ADVS})(?:you\b|my(?:self| life)\b(?! for (?:trying|eating|ordering|buying|"
            r"saying|agreeing))|what you|everything(?= ?(?:[.!,]|$|about (?:this|my life|us)))|living like this|being (?:alone|without you|here alone|"
            r"on my own|single)|coming home to|waking up alone|this (?:emptiness|silence|life|house|pain)|that (?:you|he|she) (?:are|is|get|gets|have|has)|"
            r"the (?:silence|quiet|nights|empty|thought of (?:you|him|her|someone)|idea of you|woman|man|girl|guy))\b(?! (?:guys|lot))",
            r"\bi {LEAD}(?:want|like|wish|ready|could|going|tempted) (?:to )?(?:i (?:could|was) )?(?:{ADVS})(?:die|disappear|scream|howl|smash|punch|"
            r"break (?:things|something|every)|burn (?:it|everything)|be dead|curl up and (?:die|cry)|give up on (?:life|everything)|never wake|"
            r"sleep (?:forever|and never)|put a fist|throw (?:things|everything|up))\b(?! (?:at the (?:printer|laptop)|laughing|of (?:shame|embarrassment|"
            r"laughter|boredom)|into a pillow at))",
            unless_before=r"\b(?:not|never|no longer|home|left|dog|cat|he|she|they)",
            unless=(
                rf"{_THING}|\b(?:no longer|not (?:{{ADVS}})(?:sad|angry|lonely|hurt|alone|jealous|mad)|in the office|at (?:the )?(?:desk|work)|"
                r"jealous of your (?:\w+ )?(?:garden|view|oven|holiday|commute|tan|kitchen|balcony|beach|weather))\b"
            ),
        ),
        # tears
        pattern(
            r"\bi {LEAD}(?:cry|cries|cried|crying|sob|sobbed|sobbing|weep|wept|weeping|bawl|bawled|bawling|howl|howled|howling) (?:{ADVS})(?:myself to sleep|"
            r"every|all (?:day|night|the|of|morning|over)|for (?:hours|days|weeks|an hour|the whole|two|three|you|us)|(?:right )?now|as i (?:write|type)|"
            r"until|till|because|over (?:you|us|this|it)|about (?:you|us|it|everything)|in (?:the|my) (?!film|cinema|end|final|wedding|theatre)\w+|when|"
            r"until|into (?:my|your|the)|at (?:night|work|my desk|red lights|the (?:sink|tide|traffic))|when (?:you|i (?:wake|think|read|see|hear|found|"
            r"saw))|most|so (?:much|hard)|like (?:an?|i|small|the) |alone|a lot|again|on the \w+|nightly|the whole|non-?stop|and (?:i|can not|cry|scream|"
            r"shake)|writing|reading (?:this|your)|thinking)\b",
            r"\bi (?:just|still|only|sit and|sat and|lie there and|then i) (?:cry|cried|weep|sob)(?= ?(?:[.!,]|$|and|n\b|then))",
            r"\b(?:can not|could not|have not|did not|never) (?:{ADVS})(?:stop|stopped|quit) (?:crying|sobbing|weeping|bawling)\b|\b(?:in|through|with|"
            r"burst into|reduced to|drowning in|held back|fighting|close to|end up in) (?:floods of |my |the |hot |bitter |silent |so many )?tears\b|\b(?:my|"
            r"the|these|hot|bitter|so many) tears (?:{ADVS})(?:are|run|fall|roll|stream|come|keep|drip|will|on|every|in|do|flow|never|have|that)\b|"
            r"\btear-?stained\b|\bcr(?:y|ied|ying) (?:myself|yourself|me) to sleep\b",
            r"{START}(?:still |been |just |sat here |sitting here |lying here )*(?:crying|sobbing|weeping|bawling)(?= ?(?:[.!]|$|again|in (?:the|my)|"
            r"over you|as i|all|every|writing|and))",
            unless_before=r"\b(?:not|never|nearly|almost|dog|baby|he|she)",
            unless=(
                rf"{_THING}|\b(?:happy tears|tears of (?:joy|laughter)|wedding|baptism|christening|nativity|ammonia|cold wind|speech|laugh\w*|smoke|lol|"
                r"haha)\b"
            ),
        ),
        # hearts, chests, holes and weights
        pattern(
            r"\bmy (?:\w+ )?(?:heart|soul|spirit|chest|insides|whole body|everything) (?:{ADV} |is |has |was |been |feels? |keeps? ){0,4}(?:broken|breaks?|"
            r"breaking|broke|bleeds?|bleeding|bled|hurts?|hurting|shattered|heavy|crushed|in (?:a (?:million|thousand) )?(?:pieces|bits|shreds|two|agony|"
            r"pain)|aches?(?! for you)|aching|ached|torn|ripped|sinks?|sank|sunk|empty|hollow|numb|caves? in|tight(?:ens|ened)?|cracks?|cracked|dead|dying|"
            r"smashed|burns?|cries|weeps|like (?:a stone|lead)|screaming|screams)\b",
            r"\b(?:it|this|that|seeing you|knowing) (?:{ADV} |is |has )*(?:break(?:s|ing)?|shatter(?:s|ed|ing)?|crush(?:es|ed|ing)?|rip(?:s|ped)|tears|"
            r"tore) my (?:\w+ )?heart\b|\b(?:a|this|the|that|such a) (?:\w+ )?(?:hole|void|knot|stone|weight|ache|emptiness|pit|lump|rock|crack|wound|knife|"
            r"fist|hollow|pain|chasm|space) (?:is |sits |sitting |{ADV} )*(?:in|on|inside|where) (?:my|me) ?(?:\w+ )?(?:chest|heart|stomach|soul|life|belly|"
            r"ribs|throat|gut|inside)(?= ?(?:[.!,]|$|since|that|where|the|every|when|and|will|does|which|you|all|now|so))",
            r"\b(?:so much|such|this|the|my|all (?:this|the|my)|full of|filled with|nothing but|consumed by|consumed with|drowning in|a cold|a blind|"
            r"a white|immense|overwhelmed (?:by|with)|sick with|eaten (?:up )?(?:by|with)|crippled by|paralysed by|wracked with|racked with|burning with|"
            r"shaking with|deep|deepest|unbearable|utter|complete|constant|pure|endless|crushing|overwhelming|terrible|weight of|waves? of|sea of|ocean of|"
            rf"depths? of|feel|feeling|felt|with such|it is|of (?:my|this)) (?:\w+ )?{_FEELING}\b"
            r"(?= ?(?:[.!,;]|$|is|was|has|have|that|in|of|inside|will|does|and|when|every|i\b|comes|since|at|about|over|never|keeps|eats|and|so|hits|for you|"
            r"on me|has not|right|about|as i|lately|without|to|you|day|until))(?! (?:relief|killers?|au|chocolat|point|in (?:the|my) (?:neck|knee|back|"
            r"shoulder|foot|ankle|arse|ass|tooth|wrist|hip|elbow)|chord|management))",
            r"\b(?:it|this|that|everything|being (?:alone|without|here|apart)|seeing you|knowing|the (?:silence|quiet|thought|memory|emptiness|loneliness|"
            r"distance)|losing you|not (?:seeing|hearing|having)|your (?:silence|absence)) (?:{ADV} |is |still |has been |"
            r"all )*(?:hurts?(?: me)?(?= ?(?:[.!,]|$|so|to (?:see|think|know|breathe|be|say|hear|write|walk|look|wake|remember|watch|read)|every|more|like|"
            r"me|badly|when|that you|too|a lot|deeply|knowing|not))|kill(?:s|ing) me(?= ?(?:[.!,]|$|to|that|inside|not|every|slowly|and))|crush(?:es|ing) me|"
            r"destroy(?:s|ing|ed) me|tear(?:s|ing) me (?:apart|up)|eat(?:s|ing) (?:away )?at me|eat(?:s|ing) me (?:up|alive)|break(?:s|ing) me|(?:drives|"
            r"driving) me (?:insane|crazy|mad|out of)(?= ?(?:[.!]|$|not|without|that you|with))|unbearable|too (?:much to bear|painful)|(?:so |too )?painful|"
            r"agony|torture|hell(?= ?(?:[.!,]|$|without|being|on))|suffocat\w+|devastat\w+ me|haunts? me|gut(?:s|ted) me|rips? me)\b",
            r"\b(?:my|the|this|whole) (?:\w+ )?(?:world|life|universe|ground) (?:{ADV} |has |is |was |just ){0,3}(?:collapsed|collapsing|ended|fallen apart|"
            r"fell apart|falling apart|shattered|crumbl\w+|over\b|in (?:ruins|pieces|tatters|bits)|stopped|gone (?:dark|grey|black)|empty|meaningless|"
            r"a (?:mess|nightmare|misery)|destroyed|dark|hell)(?= ?(?:[.!,]|$|without|since|when|the|and|now|because))|\b(?:the )?(?:worst|darkest|hardest|"
            r"loneliest|saddest|most painful) (?:\w+ )?(?:days?|weeks?|months?|time|times|year|night|nights|pain|feeling|hours?|christmas|period|summer|"
            r"winter) (?:of|in) my (?:\w+ )?life\b|\bnothing (?:{ADVS})(?:brings|gives|makes|helps|matters|feels|tastes|"
            r"seems) (?:{ADVS})(?:me )?(?:any )?(?:joy|pleasure|happy|good|right|worth|real|any ?more|now|of anything)\b(?= ?(?:[.!,]|$|any|now|since|and|"
            r"to me))",
            r"\b(?:the )?(?:house|flat|apartment|bed|rooms?|evenings?|nights?|silence|place|kitchen|sundays?|weekends?|home) (?:{ADV} |is |are |feels? |has |"
            r"have |been |just ){1,4}(?:{ADV} |unbearably |too |a |so ){0,2}(?:lonely|(?<=so )empty|(?<=too )empty|unbearable|dead|a tomb|haunted|cold and|"
            r"the worst|hollow|deafening|like a (?:tomb|grave|funeral|morgue))(?= ?(?:[.!,]|$|now|and|since|at|without|i\b|with))",
            unless_before=r"\b(?:not|never|dog|cat|he|she)",
            unless=(
                rf"{_THING}|\b(?:good grief|heartburn|cardiologist|pain (?:au|killers?)|growing pains|anger management|rage room|road rage|condolences|"
                r"sorry (?:for your loss|to hear)|your loss|her funeral|his funeral|hug from)\b"
            ),
        ),
        # jealousy, rage and no end in sight
        pattern(
            r"\b(?:jealous|sick|furious|mad|crazy|angry) (?:{ADVS})(?:thinking|to think|imagining|picturing|seeing|when i (?:see|saw|think|imagine|hear|"
            r"heard)|that (?:he|she|they|someone|you)|at the thought|of (?:him|her|them|whoever|anyone|everyone|every))\b(?! (?:the|gets? to eat))|"
            r"\b(?:thought|idea|picture|sight|image|photo|photos) of (?:{ADVS})(?:you (?:and|with|next to|in (?:his|her|someone)|kissing|smiling at|"
            r"laughing with|on a date|being)|(?:him|her|someone|somebody|another (?:man|woman|person)|anyone) (?:{ADVS})(?:touch|hold|kiss|with you|"
            r"next to you|in (?:our|your|my)|sleeping|making you))\w*",
            r"\bi {LEAD}(?:see|saw|imagine|imagining|picture|picturing|watch|seeing|think of|thinking of|think about) (?:{ADVS})(?:the two of you|you two|"
            r"you (?:and|with|next to|kissing|holding|laughing with|smiling at) (?:him|her|them|that (?:man|woman|girl|guy)|someone(?: else)?|"
            r"somebody(?: else)?|another|whoever)|(?:him|her|someone|somebody) (?:{ADVS})(?:with you|touching you|kissing you|holding you|in (?:our|"
            r"your) bed|making you))\b",
            r"\b(?:had|having|have) (?:a|another) (?:panic attack|breakdown|meltdown over you)\b|\bdrowning in (?:\w+ )?(?:regret|sorrow|memories|guilt|loss|"
            r"self-pity)\b|\b(?:weeping|sobbing|crying) for (?:hours|days|weeks)\b",
            r"\bmy blood (?:{ADVS})(?:boils?|boiled|boiling)\b|\bi (?:{LEAD})(?:see(?:ing)? red|shak(?:e|ing) with (?:rage|anger)|scream(?:ed|ing)? (?:at|"
            r"into|in) (?:the|my|a) (?:wall|pillow|void|car|ceiling|night)|punch(?:ed|ing)? (?:the|a) (?:wall|door)|thr(?:ew|ow|owing) (?:your|our|"
            r"the) \w+ (?:at|across|against)|smash(?:ed|ing)? (?:your|our|every|the (?:photo|picture|plates|mirror)))\b",
            r"\bi {LEAD}(?:do not|not|no longer|can not|never) (?:{ADVS})(?:know how to (?:be happy|live|feel|smile|stop (?:hurting|crying)|bear)|see (?:any|"
            r"a|the) (?:point|future|way (?:out|forward)|light at)|feel (?:anything|alive|like (?:myself|a person|living)|happy|joy|human)|want to (?:live|"
            r"wake up|be here|exist|go on)|take (?:it|this|much more|any more)|bear (?:it|this|to|the)|smiled?|be happy|recogni[sz]e myself|stop (?:hurting|"
            r"shaking))\b(?! (?:of (?:the (?:diet|commute)|golf)|in (?:the|a) (?:gym|meeting|spreadsheet)|the (?:heat|smell|noise|taste)))",
            r"\bi {LEAD}(?:lie|lay|sit|sat|sitting|lying|wander|walk|wake|woke|come home|came home|eat|ate|drink|drinking|stand|stood) (?:{ADVS})(?:up |"
            r"here |there |around |awake |about |the (?:house|flat|streets) |at (?:night|home) )*(?:{ADVS})(?:alone(?= ?(?:[.!]|$|in (?:the dark|this|our|"
            r"my)|with my|every|and (?:cry|wonder|empty)|at night|night after|most))|in the dark(?= ?(?:[.!,]|$|and|with|thinking|every|until))|numb|shaking|"
            r"sobbing|weeping|crying|in tears|staring at (?:the (?:ceiling|wall)|nothing)|drunk and|with (?:this|my) (?:grief|pain|sadness)|like a ghost|"
            r"screaming|hollow|to (?:an )?(?:empty|silence|nothing|no one|nobody))\b",
            r"\b(?:how|why) (?:{ADVS})(?:am i|can i|does it|did it|do i|is it) (?:{ADVS})(?:still )?(?:hurt|hurts|hurting|so (?:sad|lonely|broken|angry)|"
            r"cry(?:ing)?|feel(?:ing)? (?:so )?(?:empty|sad|lonely|broken|bad))\b|\b(?:never|not) (?:{ADVS})(?:been|felt|known|hurt) (?:{ADV} |"
            r"been )*(?:{ADV} |more |this )(?:alone|lonely|low|sad|unhappy|miserable|broken|empty|angry|lost|hurt|pain|much pain|heartbroken|devastated)\b",
            unless_before=r"\b(?:dog|cat|he|she|they)",
            unless=_THING,
        ),
        # the same in pictures
        raw_pattern(r"(?:\N{LOUDLY CRYING FACE}\s?){3,}", r"\N{BROKEN HEART}", r"[\N{POUTING FACE}\N{SERIOUS FACE WITH SYMBOLS COVERING MOUTH}]"),
        learned,
    ),
    breaks=(
        "I'm heartbroken and I don't know how to be happy any more.",
        "The evenings are so lonely. Anyway, how's work?",
        "I cried myself to sleep again. Hope the move went well.",
        "I am so angry at you I could scream.",
        "It hurts to see your name. How are you?",
        "I feel empty inside. What's new?",
        "My heart is in pieces, but the tomatoes are fine.",
        "The thought of you with him makes me sick.",
        "There's a hole in my chest since March. How's your mum?",
        "I've never felt so alone.",
        "hope ur good 😭😭😭 miss the flat",
        "I can't stop crying. Did the parcel come?",
        "I hate coming home to this silence.",
        "These have been the darkest weeks of my life. How is the cat?",
    ),
    passes=(
        "I was sad to see the bakery close.",
        "I laughed so hard.",
        "I'm furious at my printer again. Do you still have yours?",
        "I cried laughing at the goat video, thank you.",
        "My back hurts from the garden, but the beans are in. How are yours?",
        "I was alone in the office on Friday and ate all the cake. How's your new team?",
        "Good grief, the price of olive oil. Are you still making focaccia?",
        "I was gutted about the match, but what a goal. Did you watch it?",
        "I'm jealous of your garden, everything here is eaten by slugs.",
        "It hurts to say it, but your chilli was better than mine.",
        "I'm so sorry for your loss, she made the best rhubarb crumble in town.",
        "I got lost on the way to your old street and found a wonderful bookshop. How are you?",
        "I was mad about that band. Did you hear that they are touring?",
        "The fridge is empty and I live on toast. How's your cooking?",
    ),
)
