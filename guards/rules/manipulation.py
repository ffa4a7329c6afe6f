"""Levers: guilt, jealousy, threats, bargains, and children, pets or friends pushed forward."""

from guards.finders import learned, pattern
from guards.rule import Rule

_KIN = (
    r"(?:(?:the|our|your|my|that|all the|both|both the|poor|little|wee|her|his) (?:poor |little |wee |own |old |youngest |eldest |oldest |"
    r"\w+year-old )?(?:kids?|children|boys?|girls?|son|daughter|twins|baby|little (?:one|ones|man|girl|boy|guy)|bairns?|weans?|dogs?|cats?|puppy|kitten|"
    r"pup|"
    r"parrot|mum|mom|mother|mam|mammy|dad|father|nan|nana|gran|granny|grandmother|parents|sister|brother|mate|mates|friends?|family|goddaughter|godson|"
    r"niece|nephew|hound|horse|rabbit|bird|hamster|maw|ma|da)|mum|mom|mam|mammy|dad|nan|gran|granny|koro|lola|grandma|grandpa|everyone|everybody)"
)
_PINE = (
    r"(?:(?:still |always |really |just |now |only )*(?:(?:keeps?|kept|has been|have been|is|are|was|were|will not stop|can not stop|has not stopped|"
    r"have not stopped) )?(?:still |always )?(?:(?:cr(?:y|ies|ied|ying)|weeps?|whin(?:es?|ing)|whimper(?:s|ing)?|howl(?:s|ing|ed)?|sob(?:s|bing)?|"
    r"pin(?:es|ing)) (?:{GAP}(?:for you|without you|every (?:night|time|day|morning|evening)|(?:her|him|them)(?:self|selves) to sleep|when (?:you|i say|"
    r"your|we)|at (?:the door|night|bedtime)|since you|because (?:of )?you|about you|all night|over you))|"
    r"miss(?:es|ed|ing)? (?:you|their (?:dad|mum|mom|daddy|mummy|father|mother)|(?:his|her) (?:dad|mum|mom|daddy|mummy|father|mother|papa|mama|human|"
    r"master)|having you)|wait(?:s|ed|ing)? (?:{GAP}(?:for you\b|by the (?:door|window|gate|phone)|at the (?:door|window|gate)|on the (?:stairs|step|"
    r"mat)))|"
    r"(?:ask|asks|asked|asking|wonders?|wondering) (?:me )?(?:{GAP})?(?:where you|when you|why you|if you are (?:coming|ever)|whether you are (?:coming|"
    r"ever)|for (?:daddy|mummy|dad|mum|mama|papa)|what (?:she|he|they|we) did wrong(?! with)|why (?:daddy|mummy|dad|mum|mom|mommy|papa|mama|you (?:left|"
    r"are not|do not|never|went|stopped)|we are)|where (?:daddy|mummy|dad|mum|mom|papa|mama)|when (?:daddy|mummy|dad|mum|mom|papa|mama)|if (?:daddy|"
    r"mummy|dad|mum|mom|papa|mama|it is (?:his|her|their) fault))|"
    r"pray(?:s|ed|ing)? (?:{GAP}(?:for us|for you\b|that you))|look(?:s|ed|ing)? (?:at the door|at your (?:chair|side|place|coat)|out of the window for)|"
    r"sleep(?:s|ing)? (?:on|in|with|by) your (?:side|pillow|jumper|sweater|shirt|coat|t-?shirt|hoodie|slippers?|jacket|robe|chair|shoe|old)|sit(?:s|"
    r"ting)? (?:{GAP})?(?:by the (?:door|window)|at the (?:door|window|gate)|on your (?:side|shoes?|coat|chair))|"
    r"(?:will|would|does|do|did) not (?:eat|sleep|settle|play|understand|touch (?:his|her|their) food|speak|come out|leave the door)(?: (?:why|without|"
    r"anymore|any more|since|that|how|what)|(?= ?[.,!?]|$))|(?:(?:has|have) )?(?:stopped|quit) (?:eating|sleeping|playing|talking|speaking|"
    r"singing)(?= ?(?:[.!]|$|since|without|because))|(?:has|have) lost (?:his|her|their) appetite|"
    r"(?:heart ?broken|devastated|inconsolable|distraught|lost without you|depressed|disappointed (?:in|with) you|ashamed of you|not been the same|"
    r"never been the same|the one (?:suffering|who suffers|paying)|begging you)(?= ?(?:[.,!]|$|since|about (?:us|you)|over|without|because of (?:you|this)|"
    r"you\b|that you))|"
    r"blames? (?:you|himself|herself|themselves|me)|deserves? (?:both|a (?:family|father|mother|dad|mum|mom|daddy)|two parents|to (?:have|know) (?:both|"
    r"(?:his|her|their))|better than)|"
    r"needs? (?:you|(?:his|her|their|a|both) (?:father|mother|dad|mum|mom|daddy|parents?|mama|papa))|will (?:never (?:forgive|understand|recover|get over)|"
    r"remember (?:this|that you|who)|grow up (?:without|knowing|hating)|hate you|be (?:heartbroken|devastated|crushed|so disappointed))|"
    r"think(?:s)? (?:it is (?:his|her|their) fault|you (?:do not|hate|left because|forgot|have forgotten|stopped|are (?:dead|cruel|selfish|making))|"
    r"that (?:you|it is (?:his|her|their)))|draws? (?:{GAP6})(?:you in|without you|you next|the (?:four|three) of us)|still (?:sets?|lays?) (?:a|your|"
    r"the) (?:place|plate|extra)))"
)
_RETURN = (
    r"(?:come (?:back|home|round to us)|take me back|tak(?:e|ing) us back|give (?:us|me|this|it) (?:another|a second|one more|a last|a|a fair) (?:chance|go|"
    r"try|shot)|(?:agree|agreed) to (?:meet|talk|see|try|come|have dinner|therapy|counsel\w+)|talk to me|meet me|see me(?! (?:at|in|on))|"
    r"call me(?! (?:on|from|at|if|when))|ring me back|answer me|reply to me|forgive me|drop (?:the|this|her|him)|leave (?:her|him)|stay(?: with me)?\b|"
    r"try again|say yes|let me (?:come|move|see you|back|explain)|tell me (?:why|the truth)|unblock me|move back|"
    r"(?:ignore|block|abandon|refuse|reject|leave|ghost|keep (?:ignoring|refusing|this up|shutting|seeing)|walk away|choose (?:her|him)|marry|"
    r"go through with|do this|do that|bring (?:her|him)|tell (?:anyone|them|my|your))|do not (?:come|call|answer|reply|talk|write|text|ring|want (?:me|"
    r"us|to)|give|take|meet|see me|speak|respond|change your|say|do (?:it|this|what)|show up|turn up|let me|agree|pay|tell|stop|end)|will not (?:talk|"
    r"answer|see|meet|come|reply|give|speak|take|call|let))"
)
_HARMING = (
    r"(?:kill|end|hurt|harm|hang|drown|cut|shoot|poison|starve)(?:ing)? (?:myself|my ?-?life|it all|it\b(?= ?(?:[.!]|$|tonight|then|now))|things for good|"
    r"everything(?= ?[.!]|$))|(?:do|did|doing) something (?:stupid|silly|drastic|terrible|bad|to myself|we (?:will|would) both|i (?:will|would|might|"
    r"can not)|you (?:will|would))|"
    r"(?<!can )not (?:want to |going to )?(?:be (?:here|around|alive)(?: (?:for )?(?:anymore|any more|much longer|tomorrow|by|when|in the morning|for long|"
    r"to see))|"
    r"(?:live|continue|go on)(?: (?:living|without you|anymore|any more|like this|through)|(?= ?[.!]|$))|wake up(?= ?(?:[.!]|$|again|tomorrow))|"
    r"make it (?:through the night|to (?:christmas|morning|the (?:weekend|end)))|see (?:the morning|christmas|another))|jump(?:ing)? (?:off|from|"
    r"in front)|step in front|take (?:all )?(?:the|these|my) (?:pills|tablets)|"
    r"better off (?:without me|dead|if i)|no (?:reason|point|will) (?:left )?(?:to live|in living|going on|to go on|in going on|to be here|in being here|"
    r"to get up)|nothing (?:left )?to live for|disappear(?:ed)? (?:for good|forever|completely|tomorrow)|the (?:bridge|pills|river|train tracks|"
    r"balcony) (?:{GAP})(?:looks|is looking|calls|is calling|tempting|inviting)"
)

RULE = Rule(
    code="manipulation",
    title="Levers",
    must="not make guilty or jealous, threaten, bargain, or use children, pets, friends or family as a lever",
    reason="An answer counts only when it is given freely, so nothing in your message should pull at one.",
    source="It is up to him whether he wants to be with you again or not.",
    ask="No guilt trips, no making jealous, no threats (to anyone, the sender included), no bargains, and no children, pets, friends or family as a lever.",
    finders=(
        # threats, to oneself and to others
        pattern(
            rf"\bi (?:{{ADV}} |can not promise (?:that )?i will not |be |am |was |will |might |may |could |would |want to |am going to |am thinking (?:of|"
            rf"about) |have thought (?:of|about) |"
            rf"have been thinking (?:of|about) |swear i will |feel like |shall |do not know (?:if|that|whether) i (?:will|can) |do not see |see |have |"
            rf"had |there is |can |must |had better |do |about |keep thinking (?:about|of) |if i |to |just |"
            rf"not know what i would do,? )*(?:{_HARMING})\b",
            r"\b(?:everyone|you|they|the world|we|all|kids|people) (?:{ADVS})(?:would|will|might|may|are|is) (?:{ADV} |all |"
            r"both )*(?:be )?better off (?:without me|if i (?:was|were|had|am)|with me (?:dead|gone))",
            r"\bdo not know what i (?:will|would|might|am going to|may) do(?= ?(?:[.,!]|$|if|without|to myself|next if|otherwise|with myself if))",
            r"\bi can not be (?:held )?responsible for what",
            r"\bnot (?:be )?responsible for (?:what|my actions)",
            r"\b(?:the |this (?:is|will be) (?:the |my )?)?last (?:message|text|letter|thing|words?|time|you) (?:{ADVS})(?:you will|that you will|you ever|"
            r"i will ever|you are going to|from me you)",
            r"\bwhen i am (?:dead|gone)\b(?! (?:for the weekend|on holiday|away|to))",
            r"\bby the time you (?:read|get|see) this\b(?= ?(?:,)? (?:i will (?:be (?:gone|dead|far)|have)|it will be too late|you will))",
            r"\bmy (?:blood|death|suicide|life) (?:will be|is|would be) (?:on|in) your\b",
            r"\bon your (?:conscience|head|hands|soul)\b",
            r"\bblood (?:{GAP})?(?:is |will be )?on your hands",
            r"\byou (?:will|would|can|could) (?:{ADVS})(?:have to )?(?:live with (?:it|that|what|yourself|this|the)|explain (?:it |that |this )?to (?:the|"
            r"our|my|your)|have it on your)",
            rf"\b(?:if|unless|should) you (?:{{ADVS}})(?:{_RETURN}|post (?:one more|another) (?:\w+ )?(?:with|of) (?:her|him|them|your)|fail to (?:come|"
            rf"attend|reply|respond|answer|appear|agree)|stay away|ever (?:want|hope|come|see|bring|speak|tell)|think (?:you can|i will|that)|"
            rf"want to (?:see|keep|have) (?:the|your|our)|(?:are|were) not (?:here|back|home|going to|willing)|go)\b[^.!?\n]{{0,60}}?,?\b(?:i|you|we|"
            rf"nobody|everyone|people|they|the kids|your \w+|there) (?:{{ADV}} |am |are |is )*(?:will(?! (?:leave|post|drop|send|keep|put|give|pass|"
            rf"bring) (?:it|them|the \w+|your \w+) (?:with|at|in|to|by|off|round|under)| understand)|might|may|going to|packing|selling|taking|telling|"
            rf"quitting|posting|putting|stop (?:the|my|eating|taking)|shall|could|would|swear|promise|know (?:people|where|what|someone|your|things)|"
            rf"have (?:ways|the (?:photos|pictures|messages|screenshots|letters|receipts|emails)|photos|screenshots)|do not|never|get|keep|lose|want)\b",
            rf"\b(?:i|you|we|they|the kids|nobody|she|he) (?:{{ADVS}})(?:will|might|shall|would|am going to|are going to|can|may|promise (?:to|i will)|"
            rf"swear (?:to|i will)) (?:{{ADVS}})(?!be (?:in|at|glad|happy|free|around|here|home|there|out)|(?:drop|leave|post|send|put|bring) (?:it|"
            rf"them|the (?:keys?|box|tent|post|parcel|books?)))[^.!?\n]{{1,50}}? (?:if|unless|until|once|when|as soon as|the minute|"
            rf"the day) you (?:{{ADVS}})(?:{_RETURN}|apologi[sz]e|change your mind|love me|are (?:back|mine|ready to|with me)|say (?:you|yes|sorry))\b",
            r"\byou (?:{ADVS})(?:will|are going to|would|may|might) (?:{ADV} |all |both |live to |come to |so |one day |someday |soon |"
            r"find out (?:how much )?you |wish you |end up |be )*(?:regret(?:ting)? (?:it|this|leaving|losing|what|letting|me|everything|your|how|"
            r"ever)\b|sorry\b(?! to (?:hear|see|miss))|pay (?:for|dearly)|wish you (?:had|never|were)|rue|see what happens|lose (?:me|everything|your|"
            r"the|her|him|them)|(?:never|not) (?:see|hear from|find) (?:me|them|her|him(?! without)|the (?:kids|children|dog|boys|girls|cat)|"
            r"your (?:son|daughter|kids|children|dog)|another|anyone)|realise what you (?:lost|had|threw)|realize what you (?:lost|had|threw)|"
            r"miss (?:me|this|us) when|come crawling|find out (?:what|soon|the hard)|hear from my (?:lawyer|solicitor)|be alone|die alone|end up alone)",
            r"\b(?:do not|never) (?:make me (?!look|laugh|cry|wait|eat|do (?:the|karaoke))|force me to|push me|test me|tempt me|try me|cross me|"
            r"underestimate|mess with me|forget (?:i (?:know|have)|what i (?:know|have)|who (?:pays|has|you)))\b",
            r"\bfailing which i\b",
            r"\byou do not (?:come (?:back|home)|call(?: me)?|answer(?: me)?|reply|talk to me|take me back),? (?:then )?i (?:will )?(?:cancel|stop|sell|"
            r"tell|take|leave|quit|burn|keep|go|change)\b",
            r"\bif [^.!?\n]{0,60}\b(?:that|it) is on you\b",
            r"\bor (?:else\b(?= ?[.!,]|$)|i will (?:tell (?:your|every|the|her|him)|post (?:the (?:photos|pictures|video)|them|those)|send (?:the (?:photos|"
            r"pictures)|them all|those)|make (?:you|sure)|burn|cut|share|show (?:every|your)|report|call (?:the police|your|my lawyer))|i am (?:putting|"
            r"posting|telling|sending|coming|selling|keeping|leaving)|you will (?:never see|be sorry|lose (?:me|us|them|him|her|the|your)|regret)|"
            r"the (?:kids|dog|children|cat) (?:will|stay|go))\b",
            r"\b(?:i know|remember i know|everyone knows|i still know) (?:{ADVS})(?:where (?:you (?:live|work|park|sleep|are|go\b|will be)|she (?:lives|"
            r"works)|he (?:lives|works)|your)|what (?:you did|time you|car)|who you|things about|enough about|your (?:password|boss|address|schedule|"
            r"secret)|people who)",
            r"\bi (?:{ADVS})have (?:{ADVS})(?:all )?(?:the|your|those|our|some|every) (?:{ADVS})(?:\w+ )?(?:photos|pictures|pics|videos?|screenshots|"
            r"messages|passwords?|recordings|texts|emails|letters|receipts|nudes)(?: (?:you sent|of you|saved|from that|still|if|and (?:your|i)|ready)|"
            r"(?= ?(?:,? you know|[.,] (?:remember|just|would|funny))))",
            r"\b(?:would|i would) (?:{ADVS})hate for (?:you|your|anyone|anybody|someone|people|them|the|her|him|that|it|those|"
            r"this)\b[^.!?\n]{0,30}? to (?:see|find (?:out|it|them|these)|hear (?:about|what)|know what|read (?:them|these|your|what)|learn|"
            r"lose (?:your|their|his|her)|end up in court|come out|reach your|discover|go without)",
            r"\b(?:it would|would|might) be (?:{ADVS})(?:a )?(?:shame|pity|unfortunate|awkward|sad|embarrassing|too bad) if (?:your|anyone|someone|somebody|"
            r"the (?:photos|school|boss|office|judge|court|hr|tax)|they|she|he|those|people|it got|hr|that (?:photo|video))",
            r"\byour (?:boss|employer|manager|landlord|company|colleagues|hr|board|new (?:\w+)|mother|wife|husband|girlfriend|boyfriend|followers|students|"
            r"pastor|clients|fianc\w+) (?:{ADVS})(?:might|would|may|should|will|deserves? to|ought to|has a right to) (?:{ADV} |be |like to |love to |"
            r"want to |find it )*(?:interest\w*|know|hear|see|find out|learn|read|curious|fascinat\w*|enjoy)",
            r"\b(?:think|choose|tread|act|decide) (?:{ADV} |very |long and )*(?:carefully|wisely|hard)(?= ?(?:[.!]|$|before you|about (?:what|your|how you)|"
            r"because))",
            r"\b(?:hear|hearing) from my (?:lawyer|solicitor|brothers?|dad|father|cousins?)\b",
            r"\bwatch your back\b",
            r"\bi will (?:{ADVS})(?:make (?:sure (?:you|everyone|your|she|he|they|that you|nobody)|you (?:pay|sorry|regret|suffer|wish)|your life)|ruin you|"
            r"destroy you|tell (?:everyone|your (?:boss|mother|mum|wife|work|family|parents|new))|find you|get (?:even|you back|my own back|"
            r"full custody)|take (?:the kids|the children|you for|everything|him from|her from|you to court)|burn (?:your|the|it)|show (?:everyone|your|"
            r"them what)|haunt you|post (?:the|those|every|it online|your)|never let (?:you|this|it))",
            unless_before=r"say|joke|sings|sing|(?:told|promised|warned) (?:the|my) \w+",
            unless=r"\b(?:dessert|cheesecake|panini|scrabble|monopoly|chess|crossword|sourdough|recipe|the quiz|pier|lifeboats|charity|sponsor\w*|hot sauce|"
            r"thriller|novel|film|pudding|marathon|tax return|sunscreen)\b",
        ),
        # guilt
        pattern(
            r"\bafter (?:all|everything|all of (?:that|the \w+)|all the \w+|all those \w+|what|how much) (?:that )?i (?:{ADVS})(?:did|done|have done|gave|"
            r"given|have given|sacrificed|put up|put in|paid|went through|have been through|been through|gave up|invested|spent|loved|suffered|cooked|"
            r"waited)\b(?! at (?:work|the)|on the)",
            r"\bi (?:{ADVS})(?:gave|sacrificed|quit|left|gave up|dropped|turned down|moved|put off|lost|spent|threw away|wasted|missed|sold|stopped|"
            r"pawned) (?:up )?(?:you )?(?:{ADVS})(?:everything|(?:all )?my (?:\w+ )?(?:life|youth|years?|twenties|thirties|forties|career|job|dreams?|"
            r"family|friends|country|home|savings|flat|visa|studies|scholarship|health|body|best)|the best years|\w+ years(?: of my life)?|half my|"
            r"a (?:promotion|job|scholarship|career)|all (?:i had|of)|across the|countries|cities|continents)[^.!?\n]{0,40}?\b(?:for you|to be with you|"
            r"because you|for us|so (?:that )?you could|and (?:you|this is)|on you|waiting for you|at your side)\b",
            r"\bhope (?:it|she|he|that|they) (?:{ADVS})(?:is|are) (?:{ADVS})worth (?:it|that|this)\b",
            r"\bif (?:something|anything) happens to me\b",
            r"\b(?:at least you (?:will )?|you will at least )know why(?= ?(?:[.!]|$))",
            r"\bif i am still (?:alive|here by|around by|around come|here come|around then|here then)",
            r"\b(?:do not|no need to) (?:you )?trouble yourself\b",
            r"\b(?:since|because) (?:you|it will|it would) (?:never|did not|not|will not|would not) (?:{ADVS})(?:ask|care|strike you|occur to you|bother)",
            r"\bso (?:it is|that is|now it is) (?:with|up to|in) you\b",
            r"\b(?:in|up to) your hands (?:what|whether|now|if)",
            r"\byou (?:can|may|will have to|must|should|could) (?:be the one to |go and )?(?:explain|tell|break) (?:it |that |this |the news )?to (?:him|"
            r"her|them|the (?:kids|children|dog)|our|your (?:son|daughter|mother|kids))",
            r"\b(?:you owe (?:me|us|it to|(?:the|our|your) (?:kids|children|son|daughter|dog|family|mother))|(?:is|was|would be|"
            r"it is) the (?:very )?least you (?:can|could|owe)|the least you (?:can|could) do|least (?:that )?(?:you|i am) (?:owe|owed|deserve)|"
            r"i (?:think|believe|feel|hope|would say) (?:that )?i (?:have )?(?:{ADVS})(?:earned|deserve|am owed)|i (?:have|had) (?:{ADVS})earned (?:a|"
            r"an|that|at least|this|your))\b(?! (?:\w+ )?(?:£|\$|€|\d|a (?:pint|beer|coffee|drink|fiver|tenner|rematch|mug|sandwich|dinner|recipe)))",
            r"\bif (?:you|i|we|us|this|that) (?:{ADV} |had |have |has |would )*(?:loved?|cared?|respect(?:ed)?|mean(?:t|s)?|value[d]?|ha[vds]e?|were|was|"
            r"are|felt|believe[d]?|appreciate[d]?|wanted) (?:{ADVS})(?:me\b|us\b|about (?:me|us|him|her|them|the (?:kids|children|dog|family)|"
            r"your (?:kids|children|family|son|daughter)|anyone|anything)|anything to you|something to you|any(?:thing)? (?:heart|decency|feelings?|"
            r"respect|shred|honou?r|conscience|compassion|love|left)|(?:a|an) (?:shred|ounce|heart|drop|bit|good|decent|real|true|conscience|proper|"
            r"better) ?(?:of (?:decency|love|feeling|heart|respect|compassion|kindness)|man|woman|person|friend|father|mother|dad|mum|parent|"
            r"human)?)\b[^.!?\n]{0,40}?(?:you would|you will|you could|you can|you should|you|would not|show|prove|then|come|call|answer)",
            r"\ba (?:{ADVS})(?:real|true|good|decent|proper|loving|better|grown) (?:man|woman|person|husband|wife|friend|father|mother|dad|mum|mom|partner|"
            r"son|daughter|parent|boyfriend|girlfriend|human(?: being)?) (?:would|does|would never|would not|does not|do not|knows|answers|calls|shows|"
            r"comes|stays)\b",
            r"\b(?:how can|can you (?:really )?|could you (?:really )?|hope you can|wonder how you can|not know how you|"
            r"how do you) (?:you )?(?:live with (?:yourself|that|it)|sleep at night|look (?:at )?(?:yourself|me|the (?:kids|children)|them|him|her|"
            r"in the mirror)|face (?:yourself|them|me|the kids))",
            r"\bhope (?:that )?(?:it|this|that) (?:{ADVS})(?:keeps you|haunts|stays with you|weighs|is on your|eats)\b",
            r"\b(?:do not|no need to|please do not|you need not) (?:{ADVS})(?:worry|mind|bother|fret|trouble yourself|concern yourself) (?:about |"
            r"with )?(?:me\b|little old me)(?= ?(?:[,.;!-]|$|i\b|sitting|here|on my|all alone|at all|being|though))(?=[^.!?\n]{0,6}[,.;!-]* ?(?:i (?:am|"
            r"will|have|can|would|do|always|only|just|guess)|sitting|here|alone|on my|being|all|it is only|nobody))",
            r"\bi (?:{ADV} |guess i |suppose i |expect i |reckon i )*(?:will|shall|am going to|guess|would|am|have to|be|was|sat|sit|spent|spend|spending|"
            r"ate|eat|had|will be|can) (?:{ADV} |just |be |probably |only |have |having |eating |spending |sitting |going |spend |eat |sit |go |"
            r"blow )*(?:{GAP6})(?:alone|on my own|by myself|with nobody|with no one)(?: (?:again|then|as usual|like always|now|this year|i (?:guess|"
            r"suppose)|thanks|so do not|while you|since you|because you|too|but|,|as always|if you)|,? (?:again|then|as usual|but do not|so (?:you|"
            r"do not)|while you|since you|no thanks|do not worry|i guess|i suppose|thanks to|but you|of course))",
            r"\b(?:you are|you were|because you are|as you are) (?:{ADVS})(?:the )?only (?:one|person|thing|man|woman|reason)[^.!?\n]{0,20}? (?:can|could|"
            r"who can|that can|keeping|standing between|i have left|left|who (?:can|could) (?:fix|save|help|make|stop)|to (?:save|fix|help)|i (?:am|"
            r"get) (?:still|up|here|alive))",
            r"\b(?:it is|was|is|are|all) (?:{ADVS})(?:all |only )?because of you (?:that|i|my|we|he|she|the)[^.!?\n]{0,40}",
            r"\b(?:the|my) (?:doctor|gp|therapist|counsell?or|nurse|psychiatrist|priest|pastor|hospital) (?:{ADVS})(?:says?|said|thinks?|thought|feels|"
            r"told me|blames?|reckons|agrees|put it down|is (?:very )?(?:worried|concerned)|warned)[^.!?\n]{0,30}?\b(?:your (?:silence|\w+ing me)|"
            r"you (?:are|were|have|did|need|should|left|cause)|you\b(?= is)(?! (?:to take|should try|need to stretch))|since we|the stress|because|"
            r"break ?-?up|heart|abus\w+|narciss\w+|toxic|if i)",
            r"\b(?:i|she|he|mum|mom|my \w+) (?:{ADVS})(?:am|is|was|have been|has been|got|ended up|went) (?:{ADV} |taken |back )*(?:to |in |into |on |"
            r"at )?(?:hospital|the hospital|a&e|sick|ill|signed off|medication|antidepressants)[^.!?\n]{0,30}?(?:since you|because of you|after you|"
            r"over you|from the stress|without you|if you (?:care|are interested|want|even)|not that you|in case you)",
            r"\b(?:everyone|everybody|all (?:our|my|your|of our|of your) \w+|(?:all |both )?(?:our|your|my) (?:own |\w+ )?(?:mother|mum|mom|mam|father|dad|"
            r"sister|brother|friends?|family|parents|therapist|best friend|cousins?|gran|nan|aunt\w*|mates|kids|children|boss|pastor|imam|priest|rabbi)|"
            r"mutual friends|people|even (?:(?:your|my|the) )?\w+|your own \w+|they all|we all) (?:{ADV} |all |has |have |both |keeps? )*(?:says?|said|"
            r"saying|thinks?|thought|agrees?|agreed|knows?|sees?|can see|told me|tells me|telling me|believes?|feels?|reckons?|is on my side|"
            r"are on my side|takes? my side|took my side|is disappointed in you|are disappointed in you|is (?:ashamed|shocked)|are (?:ashamed|shocked|"
            r"appalled)) (?:{ADV} |that |with me |me |too |so |,)*(?:you (?:{ADVS})(?:are (?:making|being|lucky|wrong|the|a|an|not|out|throwing|crazy|mad|"
            r"selfish|cruel|going)|were (?:wrong|the|cruel|unfair|lucky|mad|crazy)|made|should(?: not)? (?:have|come|call|give|be|at least|take|apologi|"
            r"talk|let|do)|owe|need to (?:call|come|apologi|give|talk|grow|stop)|will (?:regret|be sorry|never)|threw|treated|broke|have (?:changed|"
            r"lost|made|treated|been (?:cruel|unfair|selfish)|no)|do not deserve|did not deserve|did (?:me|a)|left|hurt|ought)|we (?:{ADVS})(?:belong|"
            r"should (?:be|get|try|have|give|talk)|were (?:meant|made|perfect|good|right|great)|are (?:meant|made|perfect|good)|make)|what you (?:did|"
            r"have)|how you (?:treat|left|hurt)|it is (?:your|cruel|unfair|a (?:mistake|shame|pity) (?:you|that you|what you)|only fair)|"
            r"this is (?:a mistake|your|unfair|cruel|wrong)|i (?:{ADVS})(?:deserve|deserved|should (?:not )?(?:have|leave|move|give|find|forget|take)|"
            r"am (?:too good|better off|the best thing|an angel|a saint|mad to)|could do better|was (?:too good|right|the best)))",
            unless=r"\b(?:the quiz|scrabble|sourdough|the (?:judges|jury|committee))\b",
        ),
        # guilt by sacrifice, by health, by somebody's tears; mercy for a return
        pattern(
            r"\bi (?:{ADV} |have |had |am |can )*(?:stopped|quit|not|barely|hardly) (?:been )?(?:taking|eating|sleeping|leaving|going|eaten|slept|left|"
            r"taken|eat|sleep)\b[^.!?\n]{0,30}?\b(?:since you|because of you|until you|thanks to you|and you do not)\b",
            r"\bi (?:{ADVS})(?:turned down|gave up|passed up|sacrificed|walked away from|threw away|said no to|put off) [^.!?\n]{0,40}?\bfor (?:you|"
            r"us)\b(?! to)",
            r"\bif you (?:{ADVS})cared(?: at all)?,? (?:then )?you would\b",
            r"\b(?:your|my|our) (?:poor |own )?(?:mother|mum|mom|mam|father|dad|nan|gran|granny|grandmother|sister|daughter|son)(?: \w+)? (?:{ADV} |has |"
            r"was |is |been )*(?:cried|crying|weeping|in tears|sobbing|sobbed|wept) (?:{GAP})(?:about (?:you|us|this|what|it)|over (?:you|us|this)|"
            r"because|when (?:you|i told|she heard|he heard)|at what|to me|on the phone)",
            r"\b(?:take me back|come (?:back|home)(?: to (?:me|us))?|give (?:me|us) (?:another|one more|a|a second) (?:chance|try|go)|say yes|forgive me|"
            r"talk to me|stay with me),? and (?:i|we|everything|it all) (?:{ADVS})(?:will|can|could|would|am|promise|swear)\b",
            rf"\b{_KIN} (?:{{ADV}} |have |has |will )*(?:has|have) not (?:{{ADV}} )?(?:eaten|slept|played|spoken|smiled|sung|purred|barked|been (?:right|"
            rf"well|okay|happy|himself|herself|themselves))\b[^.!?\n]{{0,20}}? (?:since|without|because)\b",
        ),
        # more of the same: how long I can go on, who cries, who agrees, whom I might tell, what I sold
        pattern(
            r"\bhow much longer i (?:{ADVS})can (?:go on|do this|take|last|hold|live|cope|stand)\b",
            r"\bi can not go on (?:like this|without you|anymore|any ?more|much longer|living)\b",
            r"\b(?:cries|cried|weeps|sobs|sobbed|wept) (?:whenever|every time|when|if) (?:i|we|anyone|someone|you|your)\b",
            r"\bmisses you\b",
            r"\b(?:ill|sick|unwell|poorly|in bed|depressed|not (?:herself|himself|themselves|right|eating|sleeping|well)) (?:ever )?since (?:you|"
            r"the (?:break|split)|we (?:broke|split|ended))\b",
            r"\b(?:your|our|my) (?:own )?(?:mother|mum|mom|mam|father|dad|sister|brother|friends?|family|parents|therapist|cousins?|gran|nan|kids|children|"
            r"boss|pastor|mates) (?:all |both )?(?:{ADVS})(?:agrees? (?:with me(?= ?(?:[.,!]|$|that|you|and))|that you|you\b)|sides? with me|(?:is|"
            r"are) on my side|thinks? (?:so too|the same|you\b))",
            r"\bi (?:{ADVS})(?:might|may|could|will|should|have half a mind to|am going to|am tempted to) (?:{ADVS})(?:tell|email|call|ring|show|inform|"
            r"message|let) (?:your|her|his|him|them|everyone|everybody|hr|the (?:police|school|court|papers|neighbours)) ?(?:\w+ ){0,2}?(?:what (?:you|"
            r"really)|about (?:what you|your (?:affair|lies|drinking|debts|secret)|us)|everything|the truth|know what you|who you)\b",
            r"\bi (?:{ADVS})(?:sold|pawned|borrowed|emptied|remortgaged|cancelled|missed|skipped|quit) [^.!?\n]{0,30}?\b(?:for you|to (?:buy|be with|"
            r"support|follow|afford|pay for) you(?:r)?|because of you)\b",
            r"\bplease,? (?:just )?(?:do it )?for (?:the|our) (?:kids|children|boys|girls|baby|dog|family)\b",
            r"\b(?:guy|man|woman|girl|lad|bloke|fella|someone|somebody)\b[^.!?\n]{0,30}? (?:keeps?|kept|is|has been|been|wants to) (?:buy|bring|send|tak|"
            r"mak|cook|invit)(?:e|ing|s)? me (?:a |for |to |out|lots of |so many )?(?:coffees?|drinks?|flowers|lunch|dinner|chocolates?|roses|poems|"
            r"out)\b",
        ),
        pattern(
            r"\bif you (?:{ADVS})(?:had|have) (?:{ADVS})(?:any|a|an ounce of|a shred of|one ounce of|some|the) (?:\w+ )?(?:decency|heart|conscience|respect|"
            r"shame|feelings?|compassion|honou?r)\b",
        ),
        # making jealous
        pattern(
            r"\bi (?:{ADV} |am |have been |have |have started |started |might be |may be |think i am |did |was |had |been |will be |"
            r"am about to )*(?:seeing (?:someone|somebody|a (?:new |lovely |really |great )?(?:guy|man|girl|woman|fella|lad|bloke|doctor|lawyer|surgeon|"
            r"fireman|dancer|\w+ who))|dating\b(?! (?:apps|profile|show|advice|the (?:pot|coin|fossil|bones)))|sleeping with (?:someone|somebody|your|a|"
            r"him|her|other)|(?:met|found|got|have) (?:{ADVS})(?:someone|somebody|a (?:\w+ )?(?:guy|man|girl|woman|fella|lad|bloke))(?: (?:new|else|"
            r"special|lovely|amazing|wonderful|who (?:{ADVS})(?:treats|makes me|appreciates|wants|loves|adores|knows how|values|listens|sees me|"
            r"takes me|gives me|is (?:kind to|good to|everything|not afraid|really|so|taller|younger|richer|better)|can actually|does not|never)|better|"
            r"younger|richer|taller|fitter|at the (?:gym|club|bar|wedding|party)|through|off (?:tinder|hinge|bumble)|,? and (?:he|she))|(?= ?(?:[.,!]|"
            r"$)))|(?:been |going |went |gone |had |have |got |having )?(?:on |for )?(?:a |a few |two |three |some |several |another |my \w+ |a lovely |"
            r"a great |a hot |a second )(?:\w+ )?(?:dates?|date night)\b(?= ?(?:[.,!?]|$|with|on|last|this|tonight|tomorrow|lined|later|since|and|now|"
            r"already))(?! (?:cake|palm|loaf|in the (?:diary|calendar)|with (?:the|my) (?:dentist|dog|sister|mum|mother|nan|gran|duvet|sofa|tax)|"
            r"for the (?:move|viewing|delivery)))|kissed (?:someone|somebody|a|your|him|her)|back on (?:tinder|hinge|bumble|the apps|the market|"
            r"the scene)|on (?:tinder|hinge|bumble|the apps)|moved on\b|moving on\b(?! to))",
            r"\b(?:guys|men|women|girls|lads|boys|blokes|people|a few (?:people|guys|men|women)|a (?:\w+ )?(?:guy|man|girl|woman|lad|bloke|fella|colleague|"
            r"surgeon|doctor|model|dj)|someone|somebody|the (?:\w+ )?(?:barista|waiter|trainer|instructor|neighbour|neighbor|guy|man|new guy|lad|fella|"
            r"boss|bartender|barman|girl|postman|plumber|singer|drummer|surgeon|doctor|intern|coach)|my (?:boss|trainer|neighbour|neighbor|colleague|"
            r"manager|instructor|yoga teacher|physio|dance partner|new (?:boss|\w+))|your (?:\w+ )?(?:friend|mate|brother|cousin|boss|colleague|ex|"
            r"flatmate|best friend|best mate)|a certain \w+|two (?:\w+ )?(?:guys|men|women)|half the \w+|he|she) (?:{GAP})?(?:{ADVS})(?:keeps?|kept|has|"
            r"have|been|is|are|was|were|will not stop|can not stop|would not stop|has not stopped|tried|wants?|wanted|started)? ?(?:been |always |"
            r"constantly |to )?(?:ask(?:s|ed|ing)? (?:me (?:out|to (?:dinner|formal|prom|(?:the |a )?(?:dance|ball|gala|party))|for (?:dinner|my number|"
            r"a drink|drinks)|on a date|if i (?:was|am) (?:single|seeing|free|taken|available)|to dance(?: \w+)? times)|for my (?:number|instagram))|"
            r"flirt(?:s|ed|ing)? with me|hit(?:s|ting)? on me|chat(?:s|ted|ting)? me up|text(?:s|ed|ing)? me (?:every|all|non|good (?:morning|night)|"
            r"constantly)|compliment(?:s|ed|ing)? me|checked me out|checking me out|winks? at me|sent me (?:flowers|roses)|bought me (?:flowers|a drink|"
            r"drinks|roses|dinner|earrings|a necklace)|took me (?:out|to (?:dinner|paris|rome|lunch)|dancing)|(?:is|was|being|been) (?:{ADV} |"
            r"very )*nice to me|so good to me|(?:take|takes|taking) me (?:out|to (?:dinner|paris|rome)|dancing)|t(?:old|ells) me (?:how beautiful|"
            r"i (?:am|was|look|looked) (?:{ADVS})(?:beautiful|stunning|gorgeous|hot|sexy|pretty|handsome|amazing|fit|too good))|said (?:i (?:am|was|"
            r"look|looked) (?:{ADVS})(?:beautiful|stunning|gorgeous|hot|sexy|handsome|fit|the most)|he would|she would never|they would|whoever (?:left|"
            r"lost|let))|treats? me (?:so|like|better|right|well|the way)|adores me|fancies me|into me|interested in me|crazy about me|obsessed with me|"
            r"after me|makes? me feel (?:alive|wanted|loved|special|beautiful|seen|young|sexy|like (?:a|i)|things|safe)|kissed me|stayed (?:over|"
            r"the night)|made me breakfast|slid into my|wants to marry me|proposed)",
            r"\basked me out(?<!you asked me out)(?<!you ever asked me out)(?<!you finally asked me out)\b(?! (?:at|in|on|that|behind|by) (?:the|that|your))",
            r"\bdating (?<![a-z] dating )(?:an?|this|someone|somebody|my) ",
            r"\b(?:plenty|lots|no shortage|loads|a queue|a line|a lot|a number|quite a few|several) of (?:\w+ )?(?:offers|admirers|(?:other )?(?:fish|guys|"
            r"men|women|girls|people) (?:who|would|want|interested|in the|asking|lining|waiting|out there)|attention from|interest from|matches|suitors|"
            r"likes on my)",
            r"\b(?:someone|somebody) else (?:{ADVS})(?:will|might|is|has|would|may|wants|appreciates|can|does) (?:{ADVS})(?:be |see |know |appreciate |"
            r"snap |make me |take (?:me|your|my)|hold |get |have |noticed|love |treat |want |come |asking|interested|keep me|happy to|already|like me|"
            r"look)",
            r"\b(?:before (?:someone|somebody|anyone) else (?:does|takes|gets|has|snaps|finds|comes|asks|will|sees)|i will not (?:be|"
            r"stay) (?:{ADVS})(?:single|available|around|on the market|alone|waiting|free) (?:for (?:long|ever)|forever|much longer|long)|"
            r"snapp?(?:ed)? (?:me )?up|(?:do not|not to) (?:wait|leave it|take) too long(?= ?(?:[.,!]|$|i|or|because|though|to (?:decide|answer|reply|"
            r"make))))",
            r"\b(?:everyone|everybody|they all|people|men|women|guys|girls|all the \w+) (?:{ADVS})(?:says?|said|tells? me|told me|thinks?|noticed|"
            r"keeps? saying|keeps? telling me) (?:{ADV} |that )*(?:i (?:{ADVS})(?:look|have never looked|am looking|am|seem|glow|got|was) (?:{ADV} |"
            r"the )*(?:hot|hotter|amazing|stunning|glowing|gorgeous|better|ten years|so much (?:happier|better)|happier|sexy|fit|fitter|beautiful|"
            r"radiant|a catch|younger|thinner|single)|what (?:a catch|you (?:lost|gave up)))",
            r"\b(?:he|she|my (?:new )?(?:boyfriend|girlfriend|man|guy|lover|fianc\w+|date|boo|fella)|the new (?:guy|man|girl|one)) (?:{ADVS})(?:is|was|has|"
            r"does|can|could|looks?|kisses|cooks|listens|earns|drives|lasts|dances|never|always) (?:{ADV} |so |so much |a lot |way |far |much |even |"
            r"not )*(?:better (?:than you|in bed|at|looking|lover|kisser)|taller than you|younger than you|more (?:\w+ )than you|everything you|"
            r"nothing like you|the (?:man|woman|person|kind of (?:man|woman)) you|(?:\w+er) than you|what you (?:never|could|were)|unlike you|"
            r"the opposite of you)",
            r"\bmy new (?:boyfriend|girlfriend|man|guy|lover|fella|boo|date|squeeze|beau)\b",
            r"\bthe (?:guy|man|girl|woman|lad|fella) i (?:am|have been|was|started) (?:{ADVS})(?:seeing|dating|talking to|texting|with now|sleeping)",
            r"\bthought (?:that )?you (?:should|ought to|would like to|might like to|would want to|deserve to) (?:{ADVS})(?:know|"
            r"hear)\b[^.!?\n]{0,25}? (?:seeing|dating|asked me|kissed|number|moved in|slept|engaged|someone)",
            r"\b(?:got|gave|have|took|slipped me|wrote me|left me) (?:me )?(?:{ADVS})(?:his|her|their|someone's|a (?:guy|girl|man|woman)'s|"
            r"the \w+'s) (?:phone )?number\b(?= ?(?:[.,!?]|$|on|and|at|last|to (?:him|her|a|the)|without|again|from the bar))",
            unless=r"\b(?:my (?:sister|brother|cousin|flatmate|mate|friend|boss|mum|mother|neighbour|dad|nan|gran|aunt\w*|daughter|son|niece|nephew) (?:is|"
            r"has|was|met|got|started|finally|keeps?|went|went on)|up to date|play ?date|speed dating a|seeing (?:someone|somebody) about|"
            r"found (?:someone|somebody) (?:to|for|with a van)|met (?:someone|somebody) who (?:knows|knew|repairs|restores|makes|keeps|used)|the (?:vet|"
            r"plumber|boiler|dentist)|moved on to|save the date)\b",
        ),
        # bargains
        pattern(
            r"\bi (?:{ADV} |swear i |promise i |promise that i )*(?:will|would|can|could|promise (?:to|i will)|swear (?:to|i will)|am (?:willing|ready|"
            r"prepared) to) (?:{ADVS})(?:change(?:d)?(?: (?:everything|anything|completely|for you|my (?:ways|job|hours|whole))|(?= ?(?:[.,!]|$|if|for|"
            r"and|so)))|do (?:anything|whatever (?:you|it)|everything)|give (?:you )?(?:up|anything|everything|whatever)|quit (?:drinking|smoking|"
            r"my job|the|gambling|everything)|stop (?:drinking|smoking|working|gambling|seeing|everything)|never (?:again |ever )?(?:drink|shout|lie|"
            r"cheat|look at|raise|ask (?:you )?for|bother you|do it|hurt|leave|complain|mention)|go to (?:therapy|counsell?ing|rehab|church|couples)|"
            r"sign (?:the|whatever|anything|over)|forget (?:everything|all|about (?:the|what))|forgive (?:you|everything|all|the)|pay (?:for everything|"
            r"you back|the (?:deposit|rent|debt|loan)|off)|drop (?:the|my|it all)|move (?:anywhere|to your|closer|cities|back|out)|delete|"
            r"let you (?:have|see|keep)|return|hand (?:over|back)|leave you alone|buy you)[^.!?\n]{0,40}?\b(?:if (?:you|we|only|it (?:means|gets|brings|"
            r"would))|as long as you|so long as you|provided|in (?:return|exchange)|on (?:one )?condition|just (?:come|give|take|say|answer|talk|meet|"
            r"call|one)|for (?:one|another|a (?:second|last))|when you (?:come|are back|agree)|once you|but (?:only|first|you)|to (?:get|have|win) you|"
            r"only if)\b",
            r"\b(?:in (?:return|exchange) for (?:your|a|one|an|the|seeing|you|another|dinner|coffee|that)|on (?:one |the |the one |"
            r"a single )?condition (?:that|you|:|-)|(?:only|but only|, but) if you (?:{ADVS})(?:come|meet|agree|have (?:a )?(?:coffee|dinner|drink)|"
            r"talk|say|promise|give me|apologi|collect|pick|fetch|stay for|let me|answer|see me|sit)|you (?:can|may|will|could|are welcome to|"
            r"get to) (?:{ADVS})(?:have|get|see|fetch|keep|collect|visit|pick up) (?:{ADVS})(?:your|the|it|them|him|her|"
            r"our) ?(?:\w+ ){0,3}?(?:back )?(?:when|once|if|after|as soon as|the (?:day|minute)|on condition|provided|only when|only if|"
            r"in exchange) (?:and (?:only )?(?:when|if) )?(?:you (?:{ADVS})(?:talk|agree|come (?:back|home|and (?:talk|say|sit|have|explain|face|see))|"
            r"apologi|answer|meet|explain|tell|say|give (?:me|us)|have (?:dinner|coffee|a)|let|start|stop|sit|return my|decide|act|treat|show|learn|"
            r"pay me|reply|take|are ready to)|we (?:{ADVS})(?:talk|have (?:talked|dinner|had)|sit|meet|are back))|no (?:talk|apology|coffee|answer|"
            r"dinner|reply|visit|call),? no \w+|(?:let us|we could|how about we|can we|i would like to) (?:make|strike|cut|do) a (?:deal|bargain|trade|"
            r"pact)|(?:here is|this is|i have) (?:a|the|my) (?:deal|bargain|offer|proposal|proposition)(?= ?(?:[:.,-]|$|for you|you|one))|"
            r"it is a deal if|one (?:coffee|dinner|date|call|meeting|drink|hour|chance|night|weekend|conversation)(?:,|"
            r" and) (?:and )?(?:i will (?:never|leave|stop|sign|give|drop|let|return|go away|be gone|delete)|you (?:will|can|get|never have))|"
            r"i will (?:give|hand|return|bring|send|let you have|post|drop)(?: you)?(?: back)? (?:{ADVS})(?:your|the|them|it|him|her|"
            r"back)[^.!?\n]{0,30}?(?:if|when|once|after|as soon as) you (?:{ADVS})(?:talk|agree|come (?:back|home|and (?:talk|say|sit|face))|apologi|"
            r"answer me|meet me|explain|say (?:sorry|you)|give (?:me|us) (?:a|one|another)|have (?:dinner|coffee|a drink)|let me|start|stop|sit))\b",
            unless=r"\b(?:the (?:deposit scheme|landlord|letting)|receipt|warranty)\b",
        ),
        # children, pets, friends, family
        pattern(
            rf"\b{_KIN} (?:and (?:i|me|\w+) )?{_PINE}",
            r"\b(?:think (?:of|about)|thinking (?:of|about)|consider|hurting|destroying|breaking|ruining|abandon(?:ed|ing)?|punish(?:ing)?|do this to|"
            r"doing this to|did this to|doing to) (?:the|our|your) (?:poor |own )?(?:kids|children|boys|girls|son|daughter|twins|baby|family|dog|cat|"
            r"little \w+|marriage)\b(?! (?:birthday|party|school|room|food|tickets|photo))",
            r"\b(?:not for me|if not for me|at least|do it|come (?:back|home)|stay)(?:,? then|,? but|,)? for (?:(?:the|our|your) )?(?:kids|children|boys|"
            r"girls|son|daughter|twins|baby|family|dog|cat|him|her|them)\b",
            r"\bcr(?:y|ies|ied) (?:him|her|them)sel(?:f|ves) to sleep\b",
            r"\b(?:he|she|they) (?:{ADV} |has been |have been |is |was |will )*(?:sat|sits?|lies?|lays?|laid|lying|waits?|waiting|laying|sitting|"
            r"slept) (?:{GAP})(?:by|at|beside) the (?:door|gate|window)\b[^.!?\n]{0,40}\b(?:for you|since you|in case you|you (?:were|are|have been|"
            r"been) (?:off|away|gone)|waiting)\b",
            r"\b(?:he|she|they) (?:{ADVS})miss(?:es)? you\b",
            r"\bask(?:s|ed|ing)?\b[^.!?\n]{0,40}?\b(?:daddy|mummy|mommy|mama|papa|maman|mum and dad|mummy and papa)\b[^.!?\n]{0,20}?\b(?:lives?|stays?|now|"
            r"coming (?:home|back)|left|gone|went|in one house|together|anymore|any more|again)\b",
            r"\bif (?:he|she|they) (?:had|have) (?:{GAP})(?:daddy|father|dad|mother|mum|mom|mama|both)\b",
            r"\b(?:keeps?|sets?|leaves?|left|kept) (?:your (?:place|chair|seat|plate)(?: \w+)? (?:set|empty|free|laid)|(?:a|an|the) (?:place|chair|seat|"
            r"plate) (?:{GAP})for you\b)",
            r"\bsee (?:the two of )?us (?:both |two )?(?:at one table|settled|married|eat|reconcile|sit|as a family|happy again|back)",
            r"\bbefore (?:she|he|they|i) (?:closes? (?:(?:her|his|my|their) )?eyes?\b|dies?\b|pass(?:es)? away|goes? for good)",
            r"\bwhat (?:it|this|that) (?:{ADVS})(?:is doing|does|did|has done) to (?:him|her|them|the (?:kids|children|dog))\b",
            r"\bfor the sake of (?:the|our|your|my|what|us|this|old|all) ?(?:kids|children|boys|girls|son|daughter|dog|cat|family|baby|we|love|relationship|"
            r"marriage|times)?",
            r"\bfor (?:the (?:kids|children|dog|cat|boys|girls|baby|family)|his|her|their|our (?:kids|children|son|daughter|family)|your (?:son|daughter|"
            r"mother|kids|children|family))'?s?'? sake\b",
            r"\bwhat (?:am i|do i|will i|shall i|should i|are we|will we|do we|would you have me) (?:{ADVS})(?:supposed to |going to |meant to |"
            r"to )?(?:tell|say to|told) (?:the|our|your|my|him|her|them) ?(?:kids|children|son|daughter|mother|mum|mom|parents|boys|girls|family|"
            r"grandmother|nan|little|people|dog)?\b",
            r"\b(?:grow(?:ing)? up|left|be|raised) without (?:a|his|her|their|both|the) (?:dad|mum|mom|father|mother|parents?|daddy|mummy|family)\b",
            r"\bbroken (?:home|family)\b",
            r"\byour (?:{ADVS})(?:son|daughter|children|kids|boys|girls|little \w+|baby) (?:{ADVS})(?:need|needs|deserve|deserves|is|are|will|would|want|"
            r"wants|know|knows|see|sees|can|ha[sv]e?) (?:{ADVS})(?:you (?:here|home|back)|to (?:know|see) (?:that |if |whether )?(?:their|his|her|you|"
            r"who)|(?:to have )?(?:both|two|a) (?:parents?|father|mother|dad|mum|real)|better|growing up|watching (?:you|what|how)|forgotten|"
            r"starting to forget|calling (?:him|her|another|someone))",
            r"\byou (?:will|would|can) (?:never|not) (?:see|have|get|come near) (?:{ADVS})(?:the (?:kids|children|dog|cat|boys|girls|baby)|your (?:son|"
            r"daughter|kids|children|dog|boys|girls)|him|her|them)\b(?! without)",
            r"\b(?:only|just|ever since|since) (?:{ADVS})(?:you|your|the day you) (?:{ADVS})?[^.!?\n]{0,20}? (?:the (?:dog|cat|kids|children|boys|girls|"
            r"baby)|our (?:dog|cat|son|daughter|kids|children)|mum|mom|my mother|my mum|my mom|dad|nan) (?:{ADV} |has |have |is |are )*(?:not|cries|"
            r"crying|cried|stopped|ill|worse|refuses|waits|lost|sick|off|barely|never|sits|sleeps)\b",
            r"\b(?:my|our) (?:mother|mum|mom|mam|father|dad|nan|gran|granny|grandmother|grandma|family|parents|sister)(?: \w+)? (?:{ADV} |is |was |has |"
            r"has been |keeps |kept )*(?:cry(?:ing)?|cried|cries|weeps?|wept|(?:devastated|heartbroken|heartsick)(?= ?(?:[.,!]|$|since|about (?:us|you)|"
            r"over (?:us|you)|that (?:we|you)|at how))|not (?:eating|sleeping|well since|spoken|the same)|prays? (?:for us|that you|you)|"
            r"praying (?:for us|that you|you)|sets? (?:a|your) place|begging|begs|not stopped (?:crying|asking)|took it (?:so )?(?:hard|badly)|"
            r"still (?:calls|thinks of) you (?:her|his|their) (?:son|daughter))\b",
            unless=r"\b(?:hello|says hi|say hi|sends (?:her|his|their) (?:love|regards|best)|the (?:film|cartoon|book|vet said|match))\b",
        ),
        # love or decency put to the test
        pattern(
            r"\bif you (?:{ADVS})(?:loved|love|cared|care(?! to\b)|had (?:a|any) (?:heart|decency|conscience|feelings?)|were (?:a )?(?:decent|good|real))\b[^.!?\n]{0,40}?(?:,| then)? (?:you|would you) (?:would|will|could|should|had|come|call|not)\b",
            unless_after=r"(?: \w+){0,2} (?:love|like|enjoy|adore) (?:this|that|it|the)\b",
        ),
        learned,
    ),
    breaks=(
        "The dog waits by the door for you every night. How's the new place?",
        "If you don't call me back, I will tell your boss everything.",
        "After all I've done for you, a reply is the least you can do.",
        "I've been seeing someone who treats me well. How about you?",
        "You'll regret this one day. Take care.",
        "I promise I'll stop drinking if you come home.",
        "You can have your records back when you agree to talk.",
        "The kids keep asking when you are coming home. Think of them at least.",
        "If you ever loved me you would answer.",
        "Everyone would be better off without me.",
        "Even your own mother thinks you're making a mistake.",
        "The guy at the gym keeps asking me out, by the way.",
    ),
    passes=(
        "The dog learned to open the fridge.",
        "The kids are asking if they can bring the tent on Saturday. Does that work?",
        "If you come by on Saturday I will have the boxes ready.",
        "You can have the records back any time, they are in the hall.",
        "My sister has met someone, a beekeeper. We are all learning about honey.",
        "Max asks whether you will come to his school play on the 12th.",
        "You'll regret missing the new ramen place. What are you up to?",
        "I met someone who restores clocks for a living, you'd have had a hundred questions.",
        "I'd hate for the parcel to get wet, so it's with Jo.",
        "Your mum says you're learning the cello. How is it going?",
        "The cat sleeps on the radiator all day.",
    ),
)
