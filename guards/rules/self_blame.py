"""Guilt for the breakup taken on oneself, faults of one's own laid out."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_RELATION = (
    r"(?:us|you|it all|all of it|everything|the (?:best|only good) (?:thing|part|person)|what we had|a good thing|something (?:\w+ )?(?:special|beautiful|"
    r"precious|rare|wonderful)|(?:our|this|the) (?:\w+ )?(?:relationship|marriage|love|"
    r"life|home|future|family|trust)|your (?:trust|heart|love)|this relationship)"
)
_RUIN = (
    r"(?:ruin(?:ed)?|wreck(?:ed)?|destroy(?:ed)?|sabotag(?:ed?|ing)|mess(?:ed)? up|screwed|fuck(?:ed)? up|ble?w|spoil(?:ed|t)|poison(?:ed)?|threw away|"
    r"let go of|throw away|broke|shatter(?:ed)?|tore down|"
    r"squander(?:ed)?|wasted|tanked|torpedoed|scattered|burn(?:ed|t) down|killed|damaged|drove away|cost)"
)
# wrongs done to a partner
_WRONG = (
    r"(?:(?:hurt|fail(?:ed)?|neglect(?:ed)?|ignor(?:ed?|ing)|disappoint(?:ed)?|smother(?:ed)?|suffocat(?:ed?|ing)|mistreat(?:ed)?|undervalu(?:ed?)|"
    r"betray(?:ed)?|wrong(?:ed)?|disrespect(?:ed)?|abandon(?:ed)?|"
    r"push(?:ed|ing)? you away|drove you away|driving you away|chas(?:ed|ing) you (?:off|away)|lied to|cheat(?:ed|ing)? on|shut you out|shutting you out|"
    r"let you down|letting you down|took you for granted|taking you for granted|"
    r"caus(?:ed|ing)|made you (?:cry|feel (?:small|bad|alone|less|like|unloved|unwanted|invisible)|unhappy|miserable|doubt|wait)|scar(?:ed|ing) you|"
    r"br(?:oke|eaking) your (?:heart|trust)|yell(?:ed)? at|shout(?:ed)? at|snapp?(?:ed)? at|treat(?:ed|ing)?))"
)
_FLAW = (
    r"(?:(?:jealous|selfish|distant|cold|controlling|needy|clingy|insecure|immature|stubborn|proud|impatient|moody|closed off|ungrateful|unfair|unkind|"
    r"cruel|dishonest|unfaithful|blind|stupid|foolish|careless|thoughtless|inconsiderate|hot-headed|absent)"
    r"(?= ?(?:[.,!?;)\n]|$|and\b|to (?:you|see|let|lose|listen|leave|notice|throw)|with you|back then|about (?:us|you|everything)|when (?:we|you)|towards|"
    r"in (?:us|our)|husband|wife|partner|boyfriend|girlfriend|person|lover))"
    r"|(?:bad|terrible|awful|lousy|poor|rotten|crap|shit|shitty|difficult|useless|hopeless|horrible|toxic|rubbish) (?:husband|wife|partner|boyfriend|"
    r"girlfriend|lover|listener|person to (?:be|live)|man to|woman to|man|woman|to you|to live)"
    r"|an? (?:\w+ )?(?:idiot|fool|coward|mess|nightmare|monster|jerk|ass|arse|arsehole|asshole) (?:to (?:you|let|lose|live|leave|be with|not|ever|think)|"
    r"for (?:leaving|letting|losing|not|treating)|when we|with you|back then|towards|about us)"
    r"|not (?:{ADVS})(?:there (?:for (?:you|us)|when you)|good enough(?: for you)?|a good (?:\w+ )?(?:partner|husband|wife|boyfriend|girlfriend|man|woman|"
    r"listener)|"
    r"the (?:\w+ )?(?:man|woman|partner|husband|wife|boyfriend|girlfriend|person) you|fair (?:to|on|with) you|kind (?:to|with) you|easy to (?:live|love|"
    r"be)|the easiest|present|ready for|enough for you|honest with you|at my best|my best self|pulling my|what you (?:needed|deserved)|listening to you)"
    r"|never (?:{ADVS})(?:there for you|good enough for you|enough for you|present|fair to you|home for)"
    r"|(?:the problem|the one (?:who|that) (?:{ADVS})(?:ruin|broke|mess|screw|left|hurt|failed|gave up|ended|pull|push|walk|lied|cheat|let (?:you|us|it)|"
    r"stopp|started (?:it|the)|threw|did (?:this|wrong))\w*)"
    r"|(?:hard|impossible|difficult|a lot|too much) (?:for you |for anyone )?(?:to (?:live with|love|be with|be around|please|reach|talk to|deal|put up)|"
    r"back then)"
    r"|(?:too |so |always |more )?(?:wrapped up|caught up|absorbed|busy|proud|scared|afraid|stubborn|buried|lost) (?:in|with|to) (?:my (?:work|own|job|head|"
    r"self|phone|career|ego|pride)|myself|see (?:what|you|how)|listen|admit|say (?:sorry|it|so|what)|notice (?:you|how|what)|ask (?:you|how|for)|"
    r"tell (?:you|my|anyone|them|people)|let you|love you|be honest|be there)"
    r"|wrong(?= ?(?:[.!;]|$|and you|about us|about you|to (?:leave|end|let|treat|push|say|doubt|lie|shout|yell|walk|make you|blame)))|at fault|to blame|"
    r"guilty of)"
)
_BETTER = (
    r"(?:listen(?:ed)?(?: to you| more| better|(?= ?[.,!?]|$| when| and| instead))|(?:been|be) (?:{ADVS})(?:there|kinder|more|better|chill|calmer|honest|"
    r"braver|nicer|gentler|softer|patient|present|a better|a kinder|less|home)\b(?! (?:at|in|to (?:see|watch))|(?: careful| specific| clear| precise))|"
    r"put (?:you|us) (?:first|before|ahead)|"
    r"(?:tr(?:ied|y)|fought|fight|work(?:ed)?|care[d]?) (?:{ADVS})(?:harder|more for|for us|for you|on us|on myself|on it)|treat(?:ed)? you|"
    r"appreciate[d]? (?:you|what)|(?:notice[d]?|see|seen|realise[d]?|realize[d]?) (?:{ADVS})(?:you(?: were| needed)?|how (?:much|unhappy|sad|tired|hard|"
    r"lonely)|what (?:you|i had|we had|i was))\b|"
    r"(?:said|say) (?:i was |i am )?sorry|apologi[sz]ed|(?:come|came) home|stayed|(?:made|make) (?:more |the )?(?:time|effort|space)|held (?:you|on)|"
    r"(?:loved|love) you (?:better|more|right|properly|the way)|paid (?:more )?attention|let you (?:in|speak|finish|know how)|"
    r"(?:told|tell) you (?:{ADVS})(?:the truth|how (?:much|i)|more|every|that i|what you meant)|ask(?:ed)? (?:you )?(?:how you|what you (?:needed|wanted|"
    r"were))|opened up|open(?:ed)? up|trust(?:ed)? you|support(?:ed)? you|stood (?:by|up)|given (?:you|us) (?:more|the|a)|spoken up|stopped drinking|"
    r"got(?:ten)? help|controlled my|kept my (?:temper|mouth|promises|word|cool)|known better(?! than)|chosen (?:you|us)|picked you|been the)"
)
_FAULTS = (
    r"(?:temper|jealousy|drinking|mood swings|stubbornness|insecurit(?:y|ies)|flaws|faults|mistakes|shortcomings|failings|failures|selfishness|"
    r"anger(?: issues)?|pride|ego|behaviou?r|(?:\w+ )?attachment(?: style| issues| wounds)?|trust issues|"
    r"issues|baggage|demons|defensiveness|coldness|neediness|silences?|lies|lying|cheating|affair|gambling|overworking|workaholism|immaturity|walls|"
    r"avoidance|fear of commitment|actions|wrongs|own (?:mess|fear|stuff|patterns?))"
)

RULE = Rule(
    code="self_blame",
    title="Taking the guilt",
    must="not take on guilt for the breakup or lay out one's own faults",
    reason="Guilt makes a heavy opening and may be felt differently later; what needs saying can be said in person, when you both want to talk.",
    source="don’t accept responsibility for problems that are not actually your fault",
    ask="Do not take the blame, apologise for the relationship or list the sender's own faults; a small everyday apology is fine.",
    neighbour=re.compile(
        r"\b(?:mixed up|locked (?:myself )?out|(?:wrong|late) (?:date|day|bus|train|reply|answer)|slow reply|typo|spelling|parcel|keys?|mug|goalkeeper|in goals?|recipe|oven|burnt|wifi|password|group chat|invoice)\b"
    ),
    finders=(
        # fault, guilt and responsibility, said outright
        pattern(
            r"\b(?:it|this|that|everything|all of (?:it|this|that)|things|we|most of it|the (?:whole|end|breakup|break-up|split|mess|"
            r"distance)[^.!?,]{0,25}) (?:{ADVS})(?:is|was|are|were|has been|being) (?:{ADV} |all |entirely |mostly |largely |mainly |partly |100% |"
            r"half |as much )*(?:my (?:own )?(?:fault|doing|failing)|(?:on|down to|because of) me)\b(?= ?(?:[.,!?;\n]|$|and\b|that (?:we|you|it|things)|"
            r"we\b|you\b|not yours|but|for\b|alone|too|really))",
            r"\b(?:was|is|were|that|be|been|know|it)(?: {ADV})? (?:all|entirely|mostly|largely|mainly|partly|totally|completely|half|"
            r"100%) my (?:own )?(?:fault|doing|error)\b",
            r"\b(?:all|everything) (?:is|was) my (?:own )?(?:error|mistake)\b",
            r"\b(?:wrong|tears?|arguments?|fights?|rows?|pain|hurt|silence|sadness|unhappiness)\b[^.!?,]{0,40}(?<! it) (?:was|is|"
            r"were) (?:all )?my (?:own )?(?:fault|doing)\b",
            rf"\b(?:was|is|were) (?:{{ADV}} |100% |all |entirely |mostly |down to |because of )+my (?:own )?(?:\w+ )?{_FAULTS}\b",
            r"\bmy (?:own )?fault (?:that |for |why )(?:{ADVS})(?:we|you (?:left|went|are gone|felt|cried)|it (?:ended|fell|went)|things|us|everything|"
            r"pushing|letting|not (?:listening|being))",
            r"\bi (?:{ADVS})(?:blame|blamed|can not forgive|hate|curse) (?:only )?myself\b(?! for (?:ordering|eating|buying|trying|drinking|booking|signing|"
            r"the))",
            r"\bi (?:have )?(?:only |got )?(?:only )?(?:myself|me) to blame\b",
            r"\bi (?:am|was) (?:{ADVS})to blame\b(?! for (?:the|that|this|a) (?!end|break|way|mess|split|distance|pain|whole))",
            r"\bi (?:{ADV} |fully |want to |need to |have to |would like to |will |can |am ready to |am willing to |must |should |now )*(?:take|taking|"
            r"accept|own|owning|acknowledge|bear|hold|carry) (?:to )?(?:{ADVS})(?:full |all |the |all the |complete |my |total |some |a lot of |half |"
            r"my share of |my part of )*(?:responsibility|blame|accountability|guilt|ownership|my (?:part|share|role|side|faults|flaws|mistakes|"
            r"actions)|part|the ways)\b(?! for the (?:\w+ )?(?:cake|plants|project|team|dishes|decision to order))",
            r"\bmy (?:own )?(?:part|role|share) in (?:this|it\b|what|us\b|our|how|the (?:break|end|way|mess|split))",
            r"\b(?:take|taking|accept|accepting|own|owning) full (?:responsibility|accountability|ownership)\b(?! (?:for|of) (?:the|a|that) (?!end|break|"
            r"way|pain|hurt|harm|damage|part|failure))",
            r"\bmy (?:[\w-]+ ){1,3}(?:sabotaged|ruined|destroyed|damaged|drove|pushed|poisoned|wrecked|broke|hurt|cost|smothered|suffocated|killed) (?:us\b|"
            r"you\b|what we|our (?!hedge|fence|car)|this (?:relationship|marriage)|the (?:relationship|marriage))",
            r"\b(?:that|the worst|the old|a bad|a worse) version of me\b",
            r"\bi (?:own|admit|acknowledge|recogni[sz]e|see|understand|realise|realize|know) (?:{ADV} |now )*(?:my (?:part|share|role|faults?|flaws|"
            r"mistakes?|failings|actions) (?:in|here|back|with|hurt|caused|and|of)|(?:that )?(?:i was (?:wrong|the problem)|my (?:behaviou?r|actions|"
            r"temper|words))|(?:where|how|what) i (?:went wrong|fell short|failed|messed|did wrong|hurt|let you|treated|did to))",
            rf"\b(?:because of|thanks to|from|by|with|for|about|between|through|despite|of|all|and|including|over|up to|"
            rf"due to) (?:all )?my (?:own )?(?:\w+ )?{_FAULTS}\b(?= ?(?:[.!;\n]|$|that|and|in (?:it|this|our|the (?:relation|break|end|way|past))|"
            rf"when we|back then|with you|towards|toward|when you|you\b|hurt|we\b|pushed|drove|which|, (?:and|my|i|you|we|not|which)))",
            rf"\bmy (?:own )?(?:\w+ )?{_FAULTS} (?:{{ADVS}})(?:was|were|got|cost|ruined|drove|pushed|came between|hurt|made you|broke|killed|took|that|had|"
            rf"did|led|wore|poisoned|stood|caused)\b(?! (?:tested|hard to fill))",
            unless_before=r"not|never|none of it|is not|was not|nothing|do not think|as if|say|said|think|with|about",
            unless=r"\b(?:dates?|mix-?up|mixed up|invoice|booking|delivery|calendar|flood|leak|fridge|spill|stain|toolbox|the wrong (?:bus|train|day|time|"
            r"size|address|number)|mug|oven|recipe|parking|typo|autocorrect|spreadsheet)\b",
        ),
        # ruined, lost, thrown away
        pattern(
            rf"\bi (?:am the one (?:who|that) |was the one (?:who|that) |know (?:that )?i |have |was the one |went and |managed to |"
            rf"had to go and )?{{ADVS}}{_RUIN} {_RELATION}\b(?! (?:a|an|the) |(?:'s)|r )(?! at (?:scrabble|chess|cards|darts))",
            r"\bi (?:have |had |went and |really |{ADVS})(?:bl[eo]wn? it|(?:fucked|screwed|messed|stuffed|cocked|bollocksed) (?:it|this|us|things|"
            r"everything|what we had) (?:all )?up|let (?:us|you) (?:slip|go|get away|down|walk)|lost you|threw (?:it|us|you|that|everything|it all|"
            r"all of it) away|dropped the ball (?:with|on) (?:us|you)|fumbled (?:you|us|it))\b(?! (?:in the (?:crowd|shop|queue|fog)|"
            r"at (?:the )?(?:station|market|ikea)))",
            r"\bi (?:{ADVS})(?:screwed|messed|fucked|cocked|stuffed) up(?= ?(?:[.!;\n]|$|with (?:us|you)|so|and i|everything|badly|big time|what we))",
            rf"\bi (?:{{ADV}} |know (?:that )?i (?:{{ADVS}})|must have |may have |might have |did |can see i |"
            rf"see (?:now )?(?:that )?i )*{_WRONG} (?:you\b(?! (?:like a (?:queen|king|prince))| to (?:a|an|some|the) | in (?:the )?(?:queue|game|"
            rf"match))|us\b|so much pain|(?:all )?(?:the|this|that|your) (?:pain|hurt|damage|tears)|badly)",
            r"\bi (?:{ADVS})(?:pushed|drove|chased|scared|shut|let|took|tuned|froze|iced|blocked) you (?:{ADVS})(?:away|off|out|down|for granted|"
            r"alone with)\b",
            r"\b(?:taken|took|taking) (?:you|us|it all|it|this|so much|everything|that|your \w+) for granted\b",
            r"\bi (?:made|make) (?:it|things|life|everything|you) (?:{ADVS})(?:hard|harder|difficult|impossible|miserable|unbearable|about me) (?:for|on|"
            r"with|between)? ?(?:you|us)\b",
            r"\bi did (?:{ADVS})(?:this|that) to (?:us|you)\b",
            r"\bi (?:{ADVS})(?:gave up on|walked (?:out|away) on|walked away from|turned my back on|shut down on|stopped (?:listening to|fighting for|"
            r"seeing|noticing|showing)) (?:you|us)\b",
            r"\bi (?:{ADVS})stopped (?:trying|listening|fighting)(?= ?(?:[.,!;]|$|with you|for us))",
            unless_before=r"if|unless|hope|when did|think|did not|never|sure|thought|say|because you think|time|last time|until|after",
        ),
        # guilt said in other ways
        pattern(
            r"\bi (?:{ADVS})let (?:my|the|other|work|everything|everyone|pride|fear) [^.!?\n]{0,30}?\b(?:come (?:between|first)|came between|get (?:between|"
            r"in the way)|ruin|take over|destroy|win|poison)\b(?! the (?:garden|bed|sourdough))",
            r"\byou (?:did|have done) nothing wrong\b",
            r"\b(?:the |all the |all )(?:blame|fault|guilt|mistake|failure|failing) (?:is|was|lies|rests|were) (?:{ADV} |all |entirely )*(?:mine|with me|"
            r"on me)\b",
            r"\b(?:it|that) was (?:{ADV} |all )*me(?:,? not you|(?= ?[.!]$))",
            r"\bi hold myself\b",
            r"\bi (?:{ADVS})(?:had to (?:be right|win|have the last word|control)|needed to (?:be right|win|control))\b",
            r"\b(?:pushed|nagged|kept on|picked|shouted|drank|sulked|went on)\b[^.!?\n]{0,40} until you (?:{ADVS})(?:left|walked|had enough|gave up|stopped|"
            r"went|could not)\b",
            r"\bi (?:was|behaved like|acted like) (?:{ADVS})(?:an? )?(?:child|childish|brat|monster|fool|idiot|bully|tyrant|coward) (?:about (?:it|us|you|"
            r"everything)|to you|with you|towards you)\b",
            r"\bi (?:{ADVS})made (?:{ADV} |so many |a lot of |some |too many |my |many |my share of )*(?:mistakes\b(?! (?:in the|on the|with the (?:recipe|"
            r"form)))|an? (?:big|huge|terrible|awful|massive|stupid) mistake (?:with (?:us|you)|(?:by |in )?(?:letting|leaving|ending|pushing|not)|"
            r"when i (?:left|let|ended|said|lied)))",
            r"\bi (?:{ADVS})(?:treated|handled|spoke to|talked to) you (?:{ADVS})(?:badly|terribly|so|poorly|unfairly|like|with|as if|as though|worse|"
            r"the way)\b",
            r"\bi (?:{ADVS})did you wrong\b",
            r"\bi was not good (?:to|for) you\b",
            r"\bi (?:would|could|should|wish i) (?:{ADVS})(?:do|have done|had done|did) (?:it|things|everything|so much|"
            r"so many things) (?:all )?(?:differently|better|over)\b",
            r"\bi am (?:{ADVS})ashamed(?= ?(?:[.,!]|$|of (?:how|what|myself|the way|who)))",
            r"\bwhat i (?:{ADVS})(?:did|have done|put) (?:to (?:you|us)|you through|us through)\b",
            r"\bi (?:{ADVS})(?:caused|brought) (?:this|it|us|you|all) (?:{GAP})?(?:on (?:myself|us)|pain|hurt|myself|to (?:this|an end))",
            r"\bi (?:{ADVS})(?:nagged|smothered|bullied|criticised|controlled|belittled|drank|lied to|shouted at) you\b",
            unless_before=r"not|never|say|said|think|unless|if",
        ),
        # what I should not have done; what was wrong, too much or never easy of me
        pattern(
            r"\bi (?:{ADVS})should (?:{ADVS})(?:not|never) (?:{ADVS})have (?:{ADVS})(?:let (?:you|us)|left(?= ?(?:[.,!]|$|you|us))|said (?:what|those|that)|"
            r"walked|ended|lied|shouted|gone away|listened to (?:my|them)|pushed|doubted|taken you|given up|hurt|made you|put (?:work|you|my)|"
            r"stayed away|cheated|blamed|lost)\b",
            r"\bi (?:{ADVS})(?:pushed|expected|asked|demanded|wanted|leaned on|put)(?: you| on you)? too (?:hard|much|far)(?: (?:of|from|"
            r"on) you)?(?= ?(?:[.,!]|$|and|of you|from you|on you))",
            r"\b(?:wrong|unfair|selfish|cruel|cowardly|unkind|mean) of me\b(?! to (?:order|eat|keep the))",
            r"\b(?:stupid|foolish|dumb|crazy|mad) of me to (?:walk|leave (?:you|us)|let|end|doubt|lie|throw|push|lose|hurt|give (?:you|us) up)\b",
            r"\bi made your life (?:{ADVS})(?:hell|miserable|hard|harder|difficult|a misery|impossible)\b",
            r"\bi (?:{ADVS})got (?:it|things|everything|so much|us) (?:{ADV} |all |very )*wrong (?:with (?:you|us)|between us|as a (?:partner|husband|wife|"
            r"boyfriend|girlfriend))\b",
            r"\bi (?:was|am) (?:{ADVS})the (?:reason|cause) (?:{GAP})?(?:we|it|you|of|our|us|for|why|that)\b",
            r"\bi (?:{ADV} |am |have been |have |started |went |going |go |to |in |into |on )*(?:therapy|counsell?ing|anger management|rehab) (?:to|for|"
            r"about|because|and (?:i )?(?:{ADVS})(?:see|realise|realize|understand|know)) (?!the\b)",
            r"\bsorry (?:that )?i (?:{ADVS})(?:was (?:{ADVS})(?:so|such|too|not|never|always|a bad|a terrible)(?! (?:late|slow|quiet|short|busy|home|in|"
            r"able|out|tired|early|a bad typist))|made you (?:feel|cry(?! (?:with )?laugh)|doubt|unhappy|sad|miserable|wait all)|hurt|left you|pushed|"
            r"let you down|could not (?:be|give|love|say)|never (?:said|told|made|"
            r"gave|loved|listened|saw|was)|did not (?:listen|love|see|fight|try|treat|tell you how))\b",
            r"\bi (?:was|am) (?:{ADVS})never (?:{ADVS})(?:(?:easy|simple|good|fun) to (?:live|be with|love|you)|(?:any )?(?:good|great) (?:at|"
            r"with) (?:saying|showing|listening|talking about (?:feelings|my)|expressing|feelings|words|being (?:a|close|open|there)|love|sharing))\b",
            r"\byou (?:{ADVS})deserved? (?:{ADVS})(?:someone|somebody|a (?:\w+ )?(?:man|woman|partner|husband|wife|boyfriend|girlfriend|person))\b",
            unless_before=r"say|said|think|unless|if",
        ),
        pattern(
            r"\bbeating myself up (?:about|over|for) (?!the (?:cake|quiz|match|test|exam|race))\b",
            r"\bi (?:was|am|have been) (?:{ADVS})too (?:stubborn|proud|scared|afraid|selfish|weak|cowardly|angry|blind) to (?:apologi[sz]e|admit|call|"
            r"change|try|say|see|stay|fight|love|ask|listen)\b",
            r"\bi (?:{ADVS})made you feel (?!(?:{ADVS})(?:welcome|better|good|at home|loved|safe|happy|special))",
        ),
        # what sort of partner I was
        pattern(
            rf"\bi (?:know (?:that )?i |realise (?:that |now )?i |realize (?:that |now )?i |admit (?:that )?i |guess i |suppose i |"
            rf"see (?:now )?(?:that )?i )?(?:was|have been|had been|could be|can be|became|must have been|am(?! (?:{{ADV}} |a bit |a little |quite |"
            rf"pretty )*(?:jealous|stupid|proud|blind|impatient|cold|absent|stubborn))) (?:{{ADV}} |a |an |such a |such an |quite |pretty |often |too |"
            rf"sometimes |a bit |a little |rather |being |the |more than a little )*{_FLAW}",
            r"\bi (?:was|have been|had been|made) (?:{ADV} |quite )*an? (?!(?:\w+ )?(?:good|great|lucky|happy|young|new|proud|devoted|loving|"
            r"faithful)\b)(?:[\w-]+,? (?:and )?){1,3}?(?:husband|wife|partner|boyfriend|girlfriend|lover)\b",
            r"\bit was (?:all )?me[.,!]+ i (?:{ADVS})(?:ruin|wreck|broke|mess|destroy)\w*",
            r"\bi (?:was|am) (?:{ADVS})the (?:toxic|bad|selfish|difficult|guilty|broken|jealous|cold|weak) one\b",
            r"\bi (?:{ADVS})(?:cheated|lied|strayed)(?= ?(?:[.,!;]|$)| on you)",
            r"\bit was (?:{ADVS})me (?:who|that) (?:{ADVS})(?:ruin|broke|mess|screw|left|hurt|fail|gave up|end|pull|push|walk|lied|cheat|stopp|threw|"
            r"let (?:you|us|it) )\w*",
            r"\bi (?:{ADVS})(?:know (?:that )?i (?:{ADVS}))?(?:never|did not|could not|would not|failed to|forgot to|refused to|hardly|barely|"
            r"rarely) (?:{ADV} |once |ever |even |quite |always |manage to |bother to |know how to |learn(?:ed)? (?:how )?to |think to |"
            r"stop to )*(?:listen(?:ed)?(?: to you| properly| enough|(?= ?[.,!?;]|$| when| and))|(?:give|gave) you (?:what|the|enough|my|credit|"
            r"a reason)|(?:make|made) (?:enough )?time|show(?:ed|n)? you (?:how|enough|that i|what|the love)|show(?:ed)? up for you|treat(?:ed)? you|"
            r"appreciate[d]? (?:you|what|how)|deserve[d]? (?:you|it)|(?:put|made) you (?:first|a priority|feel)|value[d]? (?:you|us|what)|(?:fight|"
            r"fought) (?:for|harder)|(?:see|saw) (?:what (?:i|we|you)|you|how (?:much|hard|un))|(?:say|said) (?:sorry|thank you enough|how much|i was)|"
            r"(?:be|was) (?:there|the (?:man|woman|partner|person) you)|love[d]? you (?:right|enough|properly|the way)|t(?:ell|old) you (?:enough|"
            r"often enough|how much|the truth|what you meant)|try (?:hard(?:er)?|enough|for us)|(?:try|tried)(?: hard)? enough|let you in|"
            r"open(?:ed)? up|support(?:ed)? you|"
            r"ask(?:ed)? (?:you )?(?:how you (?:were|felt)|what you (?:needed|wanted))|communicate)",
            r"\bi (?:{ADVS})(?:put|chose|placed|pushed) (?:my )?(?:work|job|career|friends|mates|phone|pride|ego|family|mother|the \w+|everything(?: else)?|"
            r"everyone(?: else)?|myself|other \w+|ambition) (?:{ADVS})(?:over|before|above|ahead of|first|instead of) ?(?:you|us|home)?",
            rf"\b(?:i|we) (?:{{ADVS}})(?:should|could|ought to|might|must|wish i|would) (?:{{ADVS}})(?:had |have ){{ADVS}}{_BETTER}",
            rf"\b(?:wish|if only|if|had) i (?:had |would |would have |could have )?(?:{{ADV}} |not been so \w+,? (?:or|"
            rf"and)? ?)*(?:not (?:{{ADVS}})(?:been (?:so|such)|pushed|lied|left you|let you|taken|shouted|said what|hurt|walked|given up)|{_BETTER})",
            r"\bi (?:{ADVS})(?:do not|did not|never) (?:{ADVS})deserve(?:d)? (?:{ADVS})(?:you\b|your (?:love|patience|kindness|forgiveness)|someone (?:like|"
            r"as) (?:good |kind )?|a (?:reply|response|second))",
            r"\b(?:you|he|she|they) (?:{ADVS})(?:deserve|deserved) (?:{ADV} |so much |far |a lot |someone )*(?:better(?= ?(?:[.!,;\n]|$|than (?:me|i|what i|"
            r"that|how i|my|the way)))|more than (?:me|i|what i)|than (?:me|i\b))(?! (?:coffee|boss|landlord|pay|weather))",
            r"\b(?:you were|you are) (?:{ADVS})right (?:to (?:leave|go|end|be (?:angry|hurt|upset)|walk|call me|say)|about me\b|all along about (?:me|us))",
            r"\byou had (?:{ADVS})(?:every|all|the) (?:reason|right) to (?:leave|go|be|end|hate|walk|feel)",
            r"\bi (?:{ADVS})(?:do not|can not) blame you (?:for (?:leaving|going|ending|walking|hating|being|wanting|not|moving|giving))",
            r"\bi (?:would have|would) (?:have )?left me (?:too|as well)\b",
            r"\bleft me too\b",
            unless_before=r"say|said|unless",
            unless=r"\b(?:at (?:maths|darts|chess|tennis|karaoke)|queue at|as a (?:child|kid|teenager))\b",
        ),
        # sorry for the relationship; forgive me; I have worked on myself
        pattern(
            r"\b(?:sorry|apologi[sz]e|apologies|apology|forgive me|forgiveness|regret|ashamed|guilty|remorse) (?:{ADV} |again |too |you had )*(?:for|about|"
            r"of|that|to) (?:{ADV} |all |all of |each of )*(?:everything|(?:all )?(?:the )?(?:things|ways|times|pain|hurt|harm|damage|nights|"
            r"years) (?:that |where |when )?(?:i\b|we\b|you|it|my)?|(?:how|the way|what|who) i (?:{ADVS})(?:was|treated|acted|behaved|spoke|handled|did|"
            r"said|made|put|hurt|left|ended|became|let|turned|reacted|failed)|what i did|my (?:\w+ )?(?:behaviou?r|part|temper|actions|words|mistakes|"
            r"faults|flaws|failings|failures|jealousy|silence|drinking|lies|absence|anger|role|share|coldness|selfishness|past|side|distance|"
            r"immaturity)|i (?:{ADVS})(?:hurt|failed|wasted? your|was not|could not|did not (?:listen|love|treat|fight|try|see|appreciate|show|give|"
            r"make)|let you|made you|pushed|ruined|drove|broke|lied|put you|never|took you|was so|was such|messed|walked|left you)|(?:hurting|failing|"
            r"disappointing|letting|pushing|lying|cheating|neglecting|being (?:{ADVS})(?:so|such|a (?:bad|terrible|lousy|poor|useless|shit|crap)|"
            r"distant|cold|selfish|jealous|absent|difficult|needy|too|unfair|cruel|the way)|not (?:being (?:{ADVS})(?:there|enough|better|good|honest|"
            r"the|a)|listening|seeing|loving|fighting|trying|appreciating|treating|giving|putting|making you|showing)|ruining|breaking (?:your|us|what)|"
            r"wasting your|taking you|driving you|making you (?:feel|cry|sad|wait|doubt)|everything|shutting|giving up on|ending (?:it|us|things)|"
            r"leaving you|walking away))",
            r"\b(?:can|could|will|would|hope|please|that|if|ask you to|ever|wish) (?:you |one day |someday )*(?:{ADV} |find it in (?:your heart|you|"
            r"yourself) to |ever |be able to )*forgive me\b(?! for (?:the (?:late|slow|delay|spelling|typos|short|long)|asking|being late|"
            r"not (?:writing|replying|answering)|replying|taking so long to (?:reply|write)))",
            r"\bforgive me(?= ?(?:[.!;\n]|$|for (?:everything|what|how|hurting|all|not (?:being|listening|seeing)|being (?:so|such|a)|leaving|letting|"
            r"the (?:way|pain|things))))",
            r"\bi (?:{ADVS})(?:know|regret|hate|am ashamed of|think about|can not undo|can not take back|own|see) (?:{ADV} |now )*(?:what i (?:did|"
            r"have done|put you|said to you|lost|threw)|how i (?:treated|hurt|acted|behaved|made you|was with you|let you)|the way i (?:treated|acted|"
            r"behaved|was|spoke|ended|left|handled))",
            r"\bi (?:{ADV} |have been |am |was |will |want to |am trying to |started |am learning to |have )*(?:work(?:ed|ing)? on|fix(?:ed|ing)?|"
            r"chang(?:ed|ing)|deal(?:t|ing)? with|fac(?:ed|ing)|address(?:ed|ing)?|heal(?:ed|ing)?) (?:{ADVS})(?:myself|my (?:own )?(?:anger|temper|"
            r"issues|jealousy|communication|drinking|insecurit\w+|trust|attachment|flaws|faults|problems|behaviou?r|patterns?|mistakes|demons|ways|"
            r"baggage|stuff|shadow|wounds|avoid\w+))\b",
            r"\bi (?:{ADVS})(?:have changed|am (?:{ADVS})(?:a (?:better|different|changed) (?:man|woman|person|partner)|not (?:the|that|"
            r"who) (?:\w+ )?(?:same )?(?:man|woman|person|guy|girl|i was)|learning (?:how )?to (?:listen|be (?:better|softer|kinder|honest)|love|"
            r"communicate|control)))",
            r"\b(?:better|kinder|different) (?:man|woman|person|partner|husband|wife|boyfriend|girlfriend) than i was\b",
            r"\b(?:man|woman|person|partner|husband|wife) (?:that )?you (?:deserved|needed|wanted)\b",
            r"\bthe version of me (?:that|who|you)",
            r"\bi (?:{ADVS})(?:feel|felt|carry|live with|am eaten up (?:by|with)|am full of|am racked with) (?:{ADV} |so much |such |a lot of |terribly |"
            r"all (?:this|the) |the )*(?:guilt(?:y)?|ashamed|shame|remorse|regret) (?:{ADVS})(?:about|for|over|at|of|every|that|when) (?:us|you|how|"
            r"what|the way|everything|not (?:being|listening)|leaving|hurting|letting|i (?:left|hurt|let)|it all|day|our|things)",
            unless_before=r"not|do not be|never be|no need to",
        ),
        learned,
    ),
    breaks=(
        "It was all my fault and I know that now. How are you?",
        "I ruined us. Anyway, I hope the garden is coming along.",
        "I should have listened to you more. How's the new job?",
        "You deserved better than me. Good luck with the exam.",
        "Sorry for everything I put you through. The dog says hi.",
        "I know my temper drove you away, but I've been going to a class.",
        "I took you for granted all those years. Did you ever finish the quilt?",
        "I've been working on my anger, and I wanted you to know.",
        "I was too wrapped up in my work to notice how you were.",
        "If I had been a better husband we would be in the new house by now.",
        "I blame myself, not you. How is your mum?",
    ),
    passes=(
        "My fault, I mixed up the dates for Tom's party.",
        "Sorry for the slow reply, work has been a circus.",
        "Sorry about the mug, I owe you a new one.",
        "I should have brought an umbrella. How was your weekend?",
        "I was such an idiot, I locked myself out again.",
        "The flood was my fault, I left the tap on.",
        "I was wrong about the parking, it's free after six.",
        "I ruined the lasagna tonight. What was your trick?",
        "I'm working on my backhand these days. Still playing?",
        "You deserve a better landlord. Did he fix the boiler?",
        "Forgive me for asking, but do you still have the tent?",
    ),
)
