"""What the ex has said or done to close the door: no contact, space, a block, fear, an order, a no."""

from rewrite.situation.reading import Reading, reading

# the user is the one who asked, or speaks of somebody else
_OWN = r"\bi (?:was|am) the one who (?:asked|needed|wanted|said)|\bi (?:asked|told|begged|wanted|needed|want|need|go|went|did|am doing|started|tried|blocked|have blocked|unblocked|have unblocked)(?: \w+){0,3} (?:no contact|space|distance|time apart|without messages|blocked|{EXO}\b(?: \w+)? for)|\bi (?:have )?(?:un)?blocked"

_GONE = (
    r"(?:not (?:\w+ ){0,2}interested|too late|no (?:road|way|going|turning|coming) back|not (?:\w+ ){0,2}(?:coming|going) back|not come back|never coming back|(?:it|this|that|we|us) (?:is|are|was|were) (?:\w+ ){0,2}(?:over|done|finished|dead|through)\b|"
    r"over (?:from|between|for)|(?:no|zero|not a|any|percent) (?:more |percent )?chance|not (?:\w+ )?love (?:me|you)\b|not in love|not feel (?:the same|that way|anything|it)|stopped loving|(?:no|a|any) future|moved on\b|keep (?:any )?hope|stop hoping|"
    r"(?:not|never|n't|stop) (?:\w+ )?(?:wait|waiting) for|not (?:to )?wait\b|a no\b|\"(?:\w+ )?no\"|no means|never (?:going to )?happen|not (?:going to )?happen|(?:just|only|better as|stay|be) friends|not want (?:to (?:try|get back|be with|work|go back|be together|come back|date|see me|do this)|me\b|us\b|this\b|a relationship|you\b|it any ?more)|"
    r"(?:she|he|they|i|you) (?:is|are|am|was|were) (?:done|finished|through|over (?:me|us|it|you))|(?:is|are|am|was) done done|done with (?:me|us|you|this)|closed (?:that|this|the) (?:door|chapter|book)|nothing (?:left|there|to (?:say|fix|save|discuss))|ca?n? ?not go back|never go back|not (?:\w+ )?ask me again|stop asking|never again|different (?:paths|ways)|"
    r"the (?:chapter|door|ship|answer|feelings?) (?:is|has|have|was|are) (?:closed|shut|sailed|no\b|gone)|feelings? (?:are|is|have|has) (?:gone|changed)|not the (?:one|right)|not (?:\w+ )?good for (?:me|you|each)|tell you be free|let (?:it|me|him|her|us|them) go|not (?:\w+ ){0,3}(?:in me|work(?:ing)? out)|am good love|final (?:answer|decision)|forget (?:me|about (?:me|us|it)|him|her)|find (?:someone|somebody) else|not (?:\w+ )?regret|wants? (?:a |the )?divorce|not (?:a|the) (?:second|another) (?:chance|try|go)|no second (?:chance|try))"
)

TABLE: tuple[Reading, ...] = (
    reading(
        "order", "order",
        r"\b(?:restraining|protective|protection|no-contact|no contact|stay-away|stay away|intervention|court|harassment|non-molestation|molestation|safety|exclusion|barring|domestic violence) orders?\b", r"\border of protection\b", r"\bnon-?mol\w*\b", r"\b(?:injunction|restraint order|avo|dvo)\b",
        r"\bthe order (?:says?|was|is|does|do|has|only|against|of the court)\b(?! (?:arriv|late|cancel|ready|deliver|number))",
        r"\b(?:judge|court|magistrate|police|policeman|policewoman|officer|cops?|social worker|probation|bail|chief|tribunal|sheriff|constable)\b[^.!?\n]{0,70}?\b(?:feet|yards|metres|meters|no (?:direct |more |further )?(?:contact|messages?|letters?|calls?)|zero|not (?:to |allowed to |go |to go )?(?:contact|write|text|message|call|go|come|approach|speak|be near)|stay away|keep away|only (?:write|contact|speak|talk|message)|should not|must not|can not|undertaking|forbid\w*|forbade|warned me|barred|condition)",
        r"\b(?:letter|paper|papers|document) (?:with a stamp|from (?:the )?(?:court|judge|police))\b[^.!?\n]{0,60}\b(?:not|only|stay|away|no)\b", r"\bbail conditions?\b", r"\b(?:port[eé]|filed) (?:a )?(?:plainte|charges|a complaint|complaint|police report)\b",
        unless=r"\border of service\b|\bparking (?:warden|officer)|\bfood court\b|\btennis court\b|\bcourt order(?:ed)? (?:the )?(?:pizza|food)",
    ),
    reading(
        "fear", "afraid",
        r"\b(?:scared|afraid|frightened|terrified|fearful|fearing|frit|feart|petrified|wary) (?:\w+ )?(?:of|by) (?:me\b|what i (?:might|could|would|will))", r"\b(?:fears?|dreads?) (?:me\b|i (?:will|might|would|am going)|is not in me|my )",
        r"\b(?:scared|frightened|afraid|terrified|fearing|feart|fearful) (?:to (?:come|leave|go|open|walk|be|sleep|answer|stay)|when(?:ever)? i|since i|since the (?:day|night|time)|because i|that i (?:will|might|would|am))\b",
        r"\bi (?:\w+ )?(?:scare|frighten|terrify|scared|frightened|terrified) {EXO}\b", r"\bpanic (?:attacks?|s|ked|ks)?\b[^.!?\n]{0,30}\b(?:when|because|since|if)\b[^.!?\n]{0,30}\b(?:me|my|i)\b",
        r"\b{EX} (?:\w+ )?(?:flinch(?:ed|es)?|cower(?:ed|s)?|recoil(?:ed|s)?|(?:ran|runs?|hid|hides?) (?:away |off )?(?:from me|when(?:ever)? (?:i|she|he|you) (?:see|saw|sees)|when i))\b",
        r"(?:\bis|'s) (?:shaking|trembling|hiding|crying) in the (?:bathroom|bedroom|cupboard|other room|kitchen|car|toilet|loo)\b", r"\b(?:sleeps?|sleeping) with the (?:lights?|door|phone|knife|chair)\b[^.!?\n]{0,30}\b(?:since|because|in case|on|locked)\b",
        r"\b(?:changed|changing|had changed) the locks\b", r"\bwhen (?:you|i) (?:wait|stand|sit|stood|waited|park|show up|turn up)\b[^.!?\n]{0,40}\b(?:goes|leaves?|left|takes|went|runs?|hides?|walks?)\b[^.!?\n]{0,20}\b(?:by|out|through|the back|another|away)\b",
        r"\bdo not be (?:scared|afraid|frightened)(?: of me)?\b", r"\b(?:stops?|stop) (?:fearing|being (?:scared|afraid))\b", r"\b(?:you|he|she|they) (?:do(?:es)?|did) not feel safe\b", r"\bunsafe (?:around|with|near) me\b",
        unless=r"\bi am (?:\w+ )?(?:scared|afraid|feart)|\bscared to (?:text|message|write|ask|say|call|reply)|\bnot (?:\w+ )?(?:scared|afraid|frightened) of|\b(?:niece|nephew|dog|cat|kitten|puppy|hoover|karaoke|quiz|cooking|driving|singing|high note|spiders?|scrabble|lol|haha)\b",
    ),
    reading(
        "blocked", "blocked",
        r"\b{WHO} (?:(?:have|has|had|just|even|already|also|went and|s|be|done|gone and|then|is|got) ){0,3}blocked (?:{ME}|{MY}|everything|all|on|in|from|again|(?:this|that|the) (?:old|new|last|first|other|account|acct|number)|(?:\w+ )?number)\b",
        r"\b(?:you|he|she|they) (?:(?:have|has|had|just|even|already|also) ){0,2}blocked(?= ?(?:[,.!?\n]|$|because|so|but|and|since|last|after|when))", r"(?:^|[.!?\n,;] ?|\b(?:i am|am|was|been|got|getting|me) )blocked (?:\w+ )?(?:on|in|from|by (?:you|him|her|them)|everywhere|again)\b",
        r"\bunblock (?:me|my|this)\b", r"\bone gr[ea]y tick\b", r"\b(?:messages?|calls?|texts?|it|numbers?|two|ones?|they) (?:do|does|did|will|would|is|are) not (?:\w+ )?(?:go (?:through|thru)|going through|deliver|delivered|get through)\b",
        r"\b(?:new|another|second|fake|burner|spare|different|other|anonymous) (?:\w+ )?(?:account|acct|acc|profile|number|sim|phone|email)\b[^.!?\n]{0,60}\b(?:so (?:that )?(?:you|he|she|they)|because (?:you|he|she|they)|to (?:reach|get to|contact|text|message) (?:you|him|her|them)|not (?:\w+ )?block)",
        r"\bchanged (?:my|the) number (?:again )?(?:so|to)\b", r"\b(?:does|do|can|will|would) not (?:\w+ )?block (?:me|this|that|it)\b", r"\b(?:send(?:s|ing)?|sent|return(?:s|ed|ing)?) (?:mine|my (?:letters?|cards?|parcels?|notes?)|(?:them|it) (?:all )?) ?(?:back|unopened|to sender)", r"\breturn(?:ed)? to sender\b", r"\bnot known (?:at this|\")",
        r"\b(?:unfriended|removed|deleted) (?:and blocked|me (?:on|from) (?:everything|all))\b", r"\bfrom (?:my|a|his|her) (?:sister|brother|friend|cousin|mate|mum|flatmate|colleague)(?:'s)? (?:phone|number|account)\b[^.!?\n]{0,50}\b(?:because|since|so|as)\b", r"\bblock(?:s|ed)? me\b",
        unless=r"\b(?:landlord|landlady|moderator|mod|bank|boss|driveway|sink|drain|toilet|road|view|nose|pipe|gutter|traffic|bouncer|teacher|hmrc|goalie|defender|keeper|capybaras?|sprint)\b",
        own=_OWN,
    ),
    reading(
        "no_contact", "no contact",
        # what somebody said, asked or wished, then the words for not writing
        r"(?<!\bi )\b(?:{SAID}|would prefer|prefers?|wants?|requests?|requested|has (?:made|had)|had|would like|grateful|circulated|begged|agreed|wish(?:es|ed)?|say)\b{THEN}\b{DONT} (?:\w+ ){0,2}?{REACH}\b(?! (?:about|of|it|that|my|your|the|a|so|on|with)\b)",
        r"(?<!\bi )\b(?:{SAID}|wants?|requests?|requested|needs?|prefers?|begged|agreed|would like|say)\b{THEN}\bno (?:more |further |direct |other )?(?:contact|messages?|texts?|calls?|notes?|letters?|emails?|communication|visits?|flowers|gifts)\b",
        r"(?:{SAID}[^.!?\n]{0,60}|\")[^\"\n]{0,40}\b(?:stop|quit)(?:\.)? ?(?:texting|messaging|calling|writing|contacting|ringing|emailing|following|coming|showing up)(?:\.)? (?:me|him|her|them|to|round|at|my)\b(?! (?:that|names?|a)\b)", r"\b(?:not to|stop) (?:\w+ )?{REACH} (?:to )?(?:you|him|her|them|any of them)\b", r"(?:{SAID}[^.!?\n]{0,60}|\")[^\"\n]{0,40}\b(?:do not|never) (?:ever )?(?:contact|text|message|call|write(?: to)?|ring|email|phone|dm|speak to|talk to) (?:me|him|her|them)(?: (?:again|any ?more|ever|already))?\b(?! (?:when|before|after|until|at|while|during|if|on (?:sun|mon|tues|wednes|thurs|fri|satur)day|late|early|daddy|names?)\b)",
        r"\b(?:leave|left|leaving) (?:me|him|her|them|her father|his mother|his father|her mother) (?:alone|be|in peace)\b", r"\b(?:let|be) (?:me |him |her |them )?(?:alone|be) (?:until|for (?:a|some|the)|now)\b", r"\basked (?:me )?for (?:peace|silence|quiet|no contact|radio silence)\b", r"\bsilence is the (?:answer|only)\b",
        r"\b(?:i know|even though|though|although|yes) (?:you|he|she|they) (?:said|told me|asked|asked me) (?:do not|not to|no)(?= ?(?:[.,!?\n]|$|but|and))", r"\blet me (?:be the one (?:who|to) (?:write|text|call|message)s?(?: first)?|come to you|reach out first)\b", r"\bi will (?:write|text|call|message|reach out|contact you|come to you) (?:you )?(?:when|if) (?:i am|i feel|i want|and when)\b",
        r"\b(?:everything|communication|contact|messages?|it all|all \w+|write|talk|speak|contact \w+)(?: \w+){0,4} (?:through|thru|via|save through|by) (?:the |a |his |her |your |our |my )?(?:solicitors?|lawyers?|attorneys?|parenting app|children's officer|mediator|court)\b", r"\b(?:hr|security|reception|the school|the pastor|his mother|her mother) (?:has |have )?(?:said|told|circulated|warned|asked)[^.!?\n]{0,30}\bnot (?:to |be )?(?:\w+ )?{REACH}\b",
        r"\b(?:has|have|is) not (?:called|texted|written|messaged|contacted|rung)\b[^.!?\n]{0,30}\b(?:like|as) (?:you|he|she|they) asked\b", r"\bcut (?:off )?(?:all )?contact\b", r"\b(?:does|do) not want to (?:hear from|be contacted|talk to|speak to|see|have contact with) (?:me|us)\b", r"\bnever wants? to (?:hear from|speak to|see|talk to) me\b", r"\bnot (?:to )?hear from me\b",
        r"\b(?:should|must) not {REACH} (?:you|him|her|them)\b[^.!?\n]{0,30}\b(?:said|asked|told)\b", r"\b(?:respect|honou?r|keep|break|breaking|broken)(?:ed|ing)? (?:your|his|her|their) (?:wish|request|no[- ]contact|silence)\b",
        own=_OWN,
        unless=r"\b(?:no reason|youtube guru|the guru|until after the (?:exam|match)|landlord|salesm[ae]n|insurance|broadband|energy company)\b|\b(?:never|not) stop (?:texting|messaging|calling|writing)|\bi (?:know|said|told|swore|promised)(?: to)?(?: my\w+)? ?i (?:would|will|should) (?:not|never)|\bbroken up\b[^.!?\n]{0,20}\bno contact\b|\bmust not forget|\b(?:we|i) have not|\bwhy (?:do|did|have|has) (?:you|he|she|they)",
    ),
    reading(
        "space", "space",
        r"\b(?:{EX}|{WHO}) (?:(?:\w+ ){0,3})?(?:needs?|needed|wants?|wanted|asked(?: me)?(?: for)?|asks(?: for)?|asking(?: for)?|need|want|said|requested|ask) (?:(?:me|you|to have|to take|to give|give|\w+|for) ){0,5}?(?:space|distance|time apart|time alone|time to (?:think|heal|breathe)|breathing (?:room|space)|air\b|time away|solitude|(?:a |some |more |bit of )*(?:peace|quiet)\b)(?! (?:for (?:the|his|her|your|my|their)|in the|heater|con|bar|key|museum|to park|fryer|mattress|bed|pump|of the|jordans?|station))",
        r"\b(?:said|says|say|told me|wrote|writes|texted|tell me|you said)\b{THEN}\bi (?:\w+ )?(?:need|want|needed) (?:\w+ ){0,3}(?:space|distance|time apart|time alone|air\b|room to breathe|time to)", r"\b(?:asked|told|begged|wants?|said)\b[^.!?\n]{0,40}\b(?:a|one|two|three|some|few|couple of) (?:days?|weeks?|months?|while) (?:without|of (?:no|quiet|silence|peace)|off|alone|apart|to (?:him|her|them)sel)", r"\bgive {EXO} (?:\w+ )?(?:some |more |a bit of )?(?:space|distance|room)\b", r"\bnecesit[ao] (?:\w+ )?(?:distancia|espacio|tiempo)\b",
        r"\b(?:wished|asked|wants?|said|says)\b[^.!?\n]{0,40}\b(?:let|left) alone\b", r"\b(?:your|his|her|their) (?:request for|wish for|need for|need of) (?:space|distance|quiet|time)\b", r"\bi (?:know|said i would|promised (?:to|i would)|was going to|am supposed to|was supposed to|should) (?:\w+ )?give you (?:your |some |the )?(?:space|distance|time)\b",
        unless=r"\b(?:parking|disk|storage|shelf|cupboard|garden|sofa|resident's|permit|wardrobe|loft|studio flat|bigger (?:flat|house|place)|the (?:dog|cat|puppy|plants?|tomatoes|courgettes|sofa))\b",
        own=_OWN,
    ),
    reading(
        "not_interested", "no",
        r"\b(?:{EX}|{WHO}|{HIS} \w+) (?:(?!(?:i|not)\b)\w+ ){0,2}?(?:{SAID}|quote|answer|say|tell|put)\b{THEN}(?<!and )(?<!i )(?<!we )\b" + _GONE, r"^[^\"\n]{0,120}\"[^\"\n]{0,120}" + _GONE,
        r"\b(?:she|he|they|you) (?:is|are) (?:\w+ )?(?:not interested|done with (?:me|us)|over (?:me|us))\b", r"\b(?:you|he|she|they|{WHO}) (?:do|does|did) not (?:\w+ )?(?:love me|want me|want me back|want us|want to be with me|want to (?:get back|try again|come back|be together)|feel the same)\b", r"\b(?:rejected|turned me down|knocked me back|friend ?zoned|friendzoned)\b", r"\b(?:mov(?:ed|ing) on) (?:from (?:me|us)|without me)\b",
        r"\b(?:i know|even if|even though|although|though) (?:it is|that it is|we are|that we are) (?:over|too late|finished|done)\b", r"\bno(?:thing)? (?:future|chance) (?:for|between|with) (?:us|me)\b", r"\b(?:nothing|no chance) (?:will|is going to) (?:ever )?(?:change|happen)\b[^.!?\n]{0,30}\b(?:said|told)", r"\bnot interested\b(?! in (?:the|a|my|your|football|sport|politics))",
        unless=r"\bi (?:said|told|have told|explained) (?:you|him|her|them|it|that)\b|\b(?:song|lyric|film|movie|book|poem|episode|landlord|boss|band|bakery|shop|train|dentist|exam|semester|season|match|game|lecture)\b|\b(?:her|him|them) he still\b|\bnot too late\b|\bstill (?:love|miss)|\bnever stopped",
    ),
)  # fmt: skip
