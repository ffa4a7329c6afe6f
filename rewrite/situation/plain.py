"""What is said in plain words: a few general patterns a kind. What is said in other words the learned reader finds."""

from rewrite.situation.reading import Reading, reading

_JOKE = r"\b(?:lol|lmao|haha\w*|laugh\w*|jok(?:e|ed|ing)|song|sang|sing\w*|film|movie|book|novel|episode|game|chess|quiz|karaoke|exam|embarrass\w*)\b"
_USER_ASKED = (
    r"\bi (?:was the one who )?(?:asked|told|begged|wanted|want|need|needed)\b[^.!?\n]{0,30}\b(?:space|distance|time|contact|alone|text|call|messag|writ)"
)
_OVER = (
    r"(?:not (?:\w+ ){0,2}interested|too late|no (?:way|going|turning|coming) back|not (?:\w+ )?(?:coming|going) back|(?:it|this|we) (?:is|are|was) (?:\w+ )?(?:over|done|finished)|"
    r"no (?:more )?(?:chance|future|hope)|not (?:\w+ )?love (?:me|you)|not in love|not feel (?:the same|that way)|stopped loving|moved on|stop hoping|stop waiting|not wait|a no\b|"
    r"(?:just|only|better as) (?:want to )?(?:be )?friends|not want (?:me|us|this|you|to (?:try|get back|be with|come back))|done with (?:me|us|you)|never (?:going to )?happen|(?:see|date) other people)"
)

TABLE: tuple[Reading, ...] = (
    reading(
        "harm_self", "harm to oneself",
        r"\b(?:kill|hurt|harm|cut|hang|drown) myself\b(?! (?:shaving|chopping|peeling|playing|a slice))",
        r"\bend (?:it all|my (?:own )?life)\b|\bsuicid\w+|\bself-? ?harm\w*",
        r"\b(?:want|wanted|wish|going|ready|rather|plan|planning|decided) (?:to )?(?:just )?(?:die|be dead|disappear for ?ever|stop existing|not exist)\b",
        r"\b(?:not|no longer) (?:\w+ )?want to (?:live|be alive|be here|exist|wake up)\b",
        r"\bsleep\b[^.!?\n]{0,30}\b(?:not|never) wak(?:e|ing) up\b",
        r"\b(?:everyone|everybody|they|all|world|kids|children) (?:\w+ ){0,3}better off without me\b",
        r"\bno(?:t \w+)? (?:the |any )?(?:reason|point) (?:to|in|for) (?:go on |going on )?(?:live|living|being (?:here|alive))\b|\bnot see the point in living\b",
        r"\benough (?:pills|tablets)\b|\b(?:pistol|gun|rope|razor|blade|noose)\b[^.!?\n]{0,30}\b(?:in my (?:hand|lap)|beside me|next to me|loaded|on the table)\b",
        r"\bif i (?:just |simply )?(?:stopped existing|was not (?:here|alive) any ?more|disappeared for ever|was dead)\b",
        unless=_JOKE,
    ),
    reading(
        "harm_other", "harm to another",
        r"\bi (?:will|am going to|could|want to|swear i will|am about to) (?:\w+ )?(?:kill|stab|strangle|shoot|hurt|burn|beat|smash|choke|destroy) (?:{EXO}|that (?:man|woman|guy|girl)|both of)\b(?! (?:at|in the)\b)",
        r"\bbetter watch (?:his|her|your|their) (?:back|step)\b",
        r"\b(?:burn|torch|set fire to|smash|trash) (?:down |up )?(?:your|his|her|their|that) (?:\w+ )?(?:house|flat|car|home|shop|place|van)\b",
        r"\bif i can ?not have {EXO}\b[^.!?\n]{0,20}\b(?:nobody|no one|no man|no woman)\b",
        unless=_JOKE + r"|\bnever (?:\w+ )?hurt\b",
    ),
    reading(
        "order", "an order",
        r"\b(?:restraining|protecti(?:on|ve)|no-?contact|stay-?away|non-?molestation|court|harassment|barring) orders?\b|\border of protection\b|\binjunction\b|\bbail conditions?\b",
        r"\b(?:judge|court|magistrate|police|officer)\b[^.!?\n]{0,70}?\b(?:not (?:to )?(?:go|come|{REACH})|no contact|stay away|keep away|metres|meters|feet|yards)\b",
        unless=r"\b(?:food|tennis|basketball) court\b",
    ),
    reading(
        "fear", "afraid",
        r"\b{EX} (?:\w+ ){0,3}(?:afraid|scared|frightened|terrified) of (?:me\b|what i)",
        r"\bi (?:\w+ )?(?:scare|frighten|terrify|terrifie)(?:d|s)? {EXO}\b",
        r"\b{EX} (?:do|does|did) not feel safe\b",
        r"\b(?:changed|changing) the locks\b",
        unless=_JOKE + r"|\bnot (?:\w+ )?(?:scared|afraid|frightened) of\b|\b(?:scared|afraid|nervous|shy) to (?:text|message|write|reach|talk|call|reply|say|ask)\b",
    ),
    reading(
        "blocked", "blocked",
        r"\b{WHO} (?:(?:have|has|had|just|even|also|already|then|went and) ){0,2}blocked (?:me|us|my (?:\w+ )?(?:number|account|calls)|everything)\b|\bblocks me\b",
        r"\b(?:am|was|been|got|getting|still|me) blocked (?:on|in|from|by {EXO}|everywhere|again)\b|(?:^|[.!?\n] ?)blocked (?:on|everywhere|again)\b",
        r"\b(?:my|this) (?:number|account) (?:is|was|got) blocked\b|\bunblock me\b",
        r"\b(?:new|another|second|different) (?:number|account|phone|sim|profile)\b[^.!?\n]{0,60}\bblock(?:ed)?\b",
        unless=r"\b(?:landlord|landlady|bank|boss|moderator|driveway|sink|drain|toilet|road|traffic)\b",
        own=r"\bi (?:have )?(?:un)?blocked\b",
    ),
    reading(
        "no_contact", "no contact",
        r"(?<!\bi )\b(?:{SAID}|{WISHED})\b{THEN}\b(?:(?<!\bi )(?<!\bwe )(?:do not|never|should not|must not)|not to|to not|stop) (?:\w+ ){0,2}?{REACH}\b(?! (?:about|of|it|that|my|your|the|a|so|on|with)\b)",
        r"(?<!\bi )(?<!\bnot )\b(?:{SAID}|{WISHED})\b{THEN}\bno (?:more |further )?(?:contact|messages?|texts?|calls?|letters?|visits?)\b",
        r"(?<!\bi )\b(?:{SAID}|{WISHED})\b{THEN}\bleave (?:me|{EXO}) (?:alone|be|in peace)\b|\bi know {EX} said (?:do not|not to)(?= ?[.,!?\n])",
        own=_USER_ASKED,
    ),
    reading(
        "space", "space",
        r"\b{WHO} (?:\w+ ){0,2}(?:{WISHED}|{SAID}|asks|asking)(?: \w+){0,4} (?:space|distance|time apart|time alone|time to (?:think|heal|breathe)|a break|some peace)\b(?! (?:for (?:the|his|her|your|my|their)|in the|heater|bar|museum|from (?:work|college|school)))",
        r"\b{SAID}{THEN}\bi (?:\w+ )?need (?:\w+ ){0,3}(?:space|distance|time)\b",
        r"\bgive {EXO} (?:\w+ )?(?:some |more |a bit of )?(?:space|distance)\b",
        unless=r"\b(?:parking|disk|storage|shelf|cupboard|garden|sofa|wardrobe|loft|museum)\b",
        own=_USER_ASKED,
    ),
    reading(
        "not_interested", "no",
        r"\b(?:{EX}|{WHO}) (?:(?!(?:i|not)\b)\w+ )?{SAID}\b{THEN}(?<!and )(?<!i )\b" + _OVER,
        r"\b{EX} (?:do|does|did) not (?:\w+ )?(?:love me|want me|want us|want to (?:get back|try again|be with me)|feel the same)\b|\b{EX} (?:have |has )?moved on\b",
        r"\b(?:turned me down|rejected me|knocked me back|friend-?zoned)\b",
        unless=r"\bi (?:said|told)\b|\bnot too late\b|\bnever stopped\b|\b(?:song|film|movie|book|train|season|match|game|band|boss|landlord)\b",
    ),
    reading(
        "new_partner", "somebody new",
        r"\b(?:your|his|her) new (?:boyfriend|girlfriend|partner|man|woman|guy|girl|bloke|fella)\b",
        r"\b{EX} (?:\w+ ){0,2}(?:someone|somebody) (?:else|new|now)\b|\b{EX} (?:\w+ )?(?:seeing|dating) (?!(?:a|the|my|how|what|if|it|that)\b)\w+|\b{EX} (?:has|have|got) (?:\w+ )?a (?:new )?(?:boyfriend|girlfriend|partner)\b|\b{EX} (?:is|are) with (?!(?:me|us|my|your|the|a|it|that|this)\b)\w+ now\b",
        r"\b{EX} (?:got|is|are|were|have got) (?:\w+ )?(?:engaged|married)\b(?! (?:with|in) (?:the|a|work))|\b(?:your|his|her) (?:engagement|fianc\w+|wedding)\b",
        unless=r"\b{KIN} (?:is|got|are|was|has|wedding|engagement)\b|\bif (?:you|he|she) (?:ever )?(?:meet|find|want)|\bi (?:am|have)(?: \w+){0,2} (?:seeing|dating|a new|met)\b|\bmy (?:new|wedding)\b",
    ),
    reading(
        "closure", "closure",
        r"\b(?:need|want|get|have|find|for|about|with|is|some|any) closure\b",
        r"\b(?:close|closing) (?:this|that|our|the) (?:chapter|book)\b|\bsay goodbye properly\b|\bi (?:do not|no longer) want {EXO} back\b",
        unless=r"\broad\b",
    ),
    reading(
        "ex_love", "love",
        r"\b(?:you|he|she|they|{WHO}) (?:(?!(?:i|not|never)\b)\w+ )?{SAID}(?: me)?,?:? ?(?:that )?\"?(?:you|he|she|they|i) (?:still |really |also |do )?(?:love|loves|loved|miss|misses|missed) (?:me|you)\b(?! (?:at|in|on)\b)",
        r"\b{SAID}\b[^.!?\n]{0,40}\bnever stopped loving (?:me|you)\b",
        unless=r"\b{KIN}(?: \w+)? {SAID}|\bnever {SAID}|\b(?:if|used to|song|lyric)\b",
        own=r"\bi (?:said|told|wrote|replied)\b",
    ),
    reading(
        "ex_wrote", "wrote",
        r"\b(?:thanks|thank you|cheers) for (?:your|the) (?:\w+ )?(?:message|text|email|card|postcard|letter|note|call|reply|voice note|photo)\b|\b(?:thanks|thank you|cheers) for (?:asking|checking in|writing|texting|getting back|reaching out|messaging)\b",
        r"\b{EX} (?:\w+ ){0,2}(?:text(?:s|ed|ing)?|messag(?:es|ed|ing)|call(?:s|ed)|r[ai]ngs?|replied|wrote|writes) (?:me|to me|back|first)\b(?! (?:it is over|to stop|not to))|\b(?:nice|good|lovely|great) to hear from you\b(?! (?:again )?(?:one day|some ?day))",
        unless=r"\b(?:never|not|no longer|if|used to|remember|years ago)\b",
    ),
    reading(
        "child", "child",
        r"\bour (?:\w+ )?{CHILD}\b(?! (?:picture|photo|plant))|\bthe (?:kids|children|twins) (?:want|miss|need|ask|are|have|love)\w*\b",
        r"\byour (?:son|daughter|little (?:boy|girl)) (?:lost|said|asks?|asked|wants?|has|had|is|was|got|started|needs?|keeps?|misses|cried)\b",
        r"\bi am (?:\w+ )?pregnant\b|\bco-?parent\w*|\bcustody\b",
        r"\b(?!(?:it|that|there|mum|dad|mom|he|she|what|sister|brother|nan)'s)[^\W\d_]+'s (?:nursery|teacher|school (?:called|play|trip|report)|jabs|homework|parents'? evening)\b",
        unless=r"\b{KIN} {CHILD}\b|\b(?:niece|nephew|sister|brother|neighbou?r|cousin|friend)(?:'s|s')|\b(?:class|pupils|inner child|when we were kids|like (?:a kid|kids|children)|puppy|kitten)\b",
    ),
    reading(
        "heavy", "despair",
        r"\bno point (?:to|in|of) (?:anything|everything)\b|\bi can ?not go on (?:like this|any ?more|without)\b|\bi am nothing without {EXO}\b",
        unless=_JOKE,
    ),
    reading(
        "drunk", "drunk",
        r"\bi am (?:\w+ ){0,3}(?:drunk|hammered|wasted|tipsy|sloshed|plastered|pissed(?! off| at| with| about)|buzzed|legless|steaming)\b",
        r"\b(?:had|drank|drunk|sunk|downed) (?:\w+ ){0,3}(?:too (?:many|much)|few|bottles?|pints?|glass(?:es)?|wines?|beers?|shots?|drinks?|gin|vodka|whisk(?:e)?y|rum)\b(?! (?:of (?:water|milk|juice|lemonade|tea)))",
        r"\b(?:glasses|pints?|bottles?|beers?|drinks|shots)(?: of \w+)? (?:in|deep|down)\b",
        unless=r"\b(?:sober|remember|was so drunk|were|used to|that (?:night|time|summer)|last (?:year|summer))\b",
    ),
    reading(
        "night", "night",
        r"(?:^|[.!?\n] ?|\b(?:it is|almost|nearly|gone|half|past|awake at|up at|now) )(?:[1-5]|one|two|three|four|five)(?:[:.]\d\d)? ?(?:am|a\.m\.?|in the morning)\b",
        unless=r"\b(?:remember|flight|train|shift|alarm|bus|was|were|film|used to|when (?:you|we)|baby|delivery|bakery|airport|game|match)\b",
    ),
)  # fmt: skip

# A note tells of user and ex from outside: "she is frightened of him", "he does not love her any more".
NOTE_TABLE: tuple[Reading, ...] = (
    reading("fear", "afraid", r"\b(?:scared|afraid|frightened|terrified) of (?:him|her|them|the user)\b"),
    reading("not_interested", "no", r"\b(?:do|does|did) not (?:\w+ )?(?:love|want) (?:him|her|them|me|to (?:try|get back|be))\b", r"\b(?:turned (?:him|her|me|them) down|said no|it is over)\b"),
    reading("no_contact", "no contact", r"\basked (?:him|her|them|me) (?:not to|to stop|to leave|never to)\b"),
    reading("blocked", "blocked", r"\b{WHO} (?:has )?blocked (?:him|her|them|me)\b"),
    reading("ex_love", "love", r"\b{SAID}\b[^.!?\n]{0,60}\b(?:misses|missed|loves|loved) (?:him|her|them|me)\b", unless=r"\b{KIN} {SAID}|\bno longer\b|\bnot\b"),
)  # fmt: skip
