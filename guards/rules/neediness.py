"""Begging, clinging, not coping without the other person, waiting for them."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_PHONE = r"(?:my |the |this )?(?:phone|screen|mobile|cell|inbox|notifications|messages|dms|chat|whatsapp|messenger|letter ?box|mailbox|post)"
_BUZZ = r"(?:buzz(?:es|ed)?|ring(?:s|ing)?|rang|ping(?:s|ed)?|light(?:s|ed)? up|lit up|go(?:es)? off|beep(?:s|ed)?|vibrat(?:es|ed)|flash(?:es|ed)|chimes?)"
_END = r"(?= ?(?:[^\w\s']|\n|$|and\b|but\b|to you|here|now|please|for))"
_CAN_NOT = (
    r"(?:can not|could not|can hardly|can barely|can no longer|can never|do not know how to|do not know how i|unable to|am not able to|have not|have hardly|"
    r"have barely|had not|not been able to|no longer|struggle to|barely|hardly|never)"
)
_COPE = (
    r"(?:live|cope|function|breathe|sleep|slept|eat|eaten|manage|survive|exist|carry on|go on|get up|get out of bed|get through|face|bear|stand|do this|"
    r"do life|do any of (?:it|this)|do it|hack (?:it|this)|be me|be myself|"
    r"be happy|be whole|relax|rest|think straight|concentrate|work|move on|hold it together|keep going|start (?:the|my) day|make it|handle|imagine)"
)
_WITHOUT = (
    r"without (?:{ADVS})(?:you\b(?!r (?:help|recipe|map|directions|notes|advice|key))|your (?:voice|love|arms|presence|touch|good ?night|good ?morning)|us\b|"
    r"hearing (?:from )?you|hearing your|seeing you|talking to you|knowing you)"
)
_PROFILE = (
    r"(?:profile|instagram|insta|facebook|page|stories|story|pictures?|photos?|feed|status|last seen|whatsapp|spotify|location|linkedin|posts|online dot|"
    r"green dot|playlist|strava)"
)

RULE = Rule(
    code="neediness",
    title="Neediness",
    must="not beg, plead, cling, say that one cannot cope without the other person, or tell of waiting and checking the phone",
    reason="A message that needs an answer is hard to answer; one that stands on its own is easy.",
    source="It also ensures that your letter does not seem needy, overly emotional or pushy.",
    ask="Do not beg, plead or cling, and do not tell of waiting, sleepless nights or looking at the phone.",
    neighbour=re.compile(
        r"\bneed (?:you|ye|someone|somebody|u) to (?:sign|send|pay|collect|pick|fetch|drop|fill|confirm|check|return|forward|move|cancel|have|know)\b|\bcrossword\b"
    ),
    finders=(
        # begging
        pattern(
            rf"\bi {{LEAD}}(?:beg|begging|begged|implore|imploring|beseech|pleading with|plead with) (?:of )?you\b|\bi {{LEAD}}(?:begging|pleading){_END}|"
            rf"{{START}}(?:begging|imploring) you\b|\bon bended knee",
            rf"\b(?:i am|i would go|i will go|me|i beg you|i ask you|i come back) (?:{{ADVS}})(?:here |"
            rf"down )?on my (?:hands and )?knees{_END}(?! in the (?:kitchen|garden))|\bon my knees\b(?! (?:in the (?:garden|kitchen)|"
            rf"to plant))[^.!?\n]{{0,30}}\b(?:begging|praying|pray|say|ask|asking|for) (?:for |that )?(?:you|us)\b",
            r"\bplease(?:,? (?:please|baby|babe|my love|just|i beg you|god|for once)){0,4},? (?:come (?:back|home)|take me back|do not (?:leave|go|give up|"
            r"shut me out|push me|cut me|forget me|hate me|ignore|block|let (?:me|us|this|it|go)|abandon|throw|do this|end|move on|replace)"
            r"|answer(?: me)?(?= ?(?:[.!,?]|$|the phone|just|my))|reply(?= ?(?:[.!,]|$|to me|just|i ))|respond|pick up(?= ?(?:[.!,]|$|the phone|when))|"
            r"(?:\w+ )?(?:just )?(?:talk|speak) (?:to|with) me|stay(?= ?(?:[.!,]|$|with me|in my))|forgive me|give (?:me|us) (?:another|one|a|a second|this)|"
            r"hear me out|let me (?:in|back|see you|explain|make|fix|prove)|love me|need me|want me|say (?:something|anything|you)|unblock)\b",
            r"{START}(?:do not|never) (?:{ADVS})(?:leave me(?! (?:a|the|your|any|with the|voicemails?|out of the|hanging on the))|forget me|give up on (?:me|"
            r"us)|shut me out|push me away|replace me|let (?:me|us) go\b|abandon me|walk away from (?:me|us))",
            r"\b(?:i will|i would|i am (?:willing|ready|prepared) to|ready to|willing to) (?:{ADVS})(?:do|give|be|trade|sacrifice) (?:{ADVS})(?:anything|"
            r"everything|whatever|owt)\b"
            r"(?= ?(?:[.!]|$)| (?:you (?:want|ask|say|need|like)|it takes|for you|to (?:get|win|have|see|hear|hold|be with|make (?:you|us|it|this)|keep|fix|"
            r"bring) |if you|just to|for (?:us|one more|another|a second)))(?! to (?:get|have|see) (?:rid|the|a|this|that|it|him|her|warm|some))",
            r"\b(?:just|only) (?:one|a single) (?:word|text|message|call|line|sign|reply|emoji|crumb|more (?:day|night|hour|time))\b(?= ?(?:[.!,]|$|is all|"
            r"from you|would|and i))|\b(?:any(?:thing)?|a) (?:sign|crumb|scrap|word)s? (?:of life )?from you\b|\bthrow me a (?:bone|crumb|line)\b",
            unless_before=r"\b(?:dog|cat|not|he|she|kids|they|to)",
            unless=r"\b(?:dog|cat|puppy|kitten|squirrel|seagull|the oven|the printer)\b",
        ),
        # not coping without
        pattern(
            rf"\b{_CAN_NOT} (?:{{LEAD}})(?:really )?{_COPE}\b[^.!?\n]{{0,40}}? {_WITHOUT}",
            rf"\b(?:i am|i was|i feel|i have been|me) (?:{{LEAD}})(?:nothing|lost|nobody|no one|empty|a mess|half (?:a person|of me|a man|a woman)|"
            r"incomplete|useless|adrift|hopeless|broken|helpless|not (?:me|myself|whole|the same|coping|okay|ok|right|complete|"
            rf"half the \w+))(?: \w+)? {_WITHOUT}",
            rf"\b(?:life|the world|my life|nothing|everything|it|living|none of it|days) (?:{{ADVS}})(?:is|means|makes|has|feels|matters|seems|are|does not|"
            rf"do not) (?:{{ADVS}})[^.!?\n]{{0,30}}?(?:no (?:meaning|point|sense|colou?r)|nothing|pointless|meaningless|matters?|mean(?:ing)?|unbearable|"
            rf"worth|sense)[^.!?\n]{{0,15}} {_WITHOUT}",
            r"\bi {LEAD}need (?:you(?= ?(?:[.!]|$)|,? (?:now|back|here(?! (?:at|for|on|to))|in my|so (?:much|badly|bad)|more than|with me|beside|by my|"
            r"like (?:air|water|i|never|the)|in order|always|still|too|baby|and (?:i|only you)|near|close|desperately|badly|around))|your (?:love|voice|arms|"
            r"hugs?|touch|forgiveness|attention|support|strength|comfort|reassurance)|to (?:hear (?:your voice|you say|that you)|be with you|be near you|"
            r"be held|feel you|know (?:that )?you (?:still )?(?:care|love|miss|think)))",
            r"\b(?:you are|you were|you have always been|you being) {ADVS}(?:all (?:that )?i (?:have|had|have got|need|live for|have left)|the only (?:one|"
            r"person|thing) (?:that |who |whom )?(?:i (?:have|need|can (?:talk|turn|trust)|had|could)|keeps? me|kept me|made me|makes me|understands? me|"
            r"gets me|i have)|my (?:reason (?:to|for)|lifeline|oxygen|air|medicine|drug|rock)|the reason i (?:get up|live|breathe|wake))",
            r"\b(?:have|had|there is|got) (?:no ?one|nobody|not anyone) (?:else )?(?:but you|to (?:tell|talk|turn|come home|go home|call|hold|tell)|left|"
            r"else)(?= ?(?:[.!,]|$|to|about|but|any|who|now|without))(?! (?:about the|to play))|\bi (?:{LEAD})(?:do not|"
            r"can not) (?:{ADVS})(?:want to )?(?:lose you|be without you|let (?:you|us) go|let go of (?:you|us|this|what we)|imagine (?:my )?(?:life|"
            r"a (?:life|future|world)|the rest|growing|being))\b",
            r"\bi (?:have|had)? ?(?:not|hardly|barely|scarcely) (?:{ADVS})(?:slept|eaten|been (?:sleeping|eating)|left the (?:house|flat|bed)|"
            r"got(?:ten)? out of bed|stopped crying)\b(?:[^.!?\n]{0,40}\b(?:since|without|because|for (?:days|weeks|a week)|properly|you|in (?:days|weeks))|"
            r"(?= ?(?:[.!,]|$)))",
            r"\bi (?:can not|could not|do not|can hardly|am not able to) (?:{ADVS})(?:eat|sleep|work|think|function|play|breathe)(?:,| or| nor| and|,? and|"
            r" until| because of)+ (?:i )?(?:can not |could not |do not |not |without )?(?:sleep|eat|work|do|play|think|function|breathe|concentrate|i know|"
            r"you)\b",
            r"\bnot (?:{ADVS})(?:sleep|eat|rest|relax) unless (?:you|your|i (?:hear|see|have|know|hold))\b|\bhold my hand through this\b|\b(?:nobody|"
            r"no one) (?:else )?to (?:tell|talk to|call) but you\b",
            r"\bi can not (?:{ADVS})(?:function|cope|breathe|go on)(?= ?(?:[.!,;]|$|until|any ?more|like this|living|alone))|\b(?:can not|"
            r"do not know how to) (?:{ADVS})(?:go on|keep going|carry on)(?: living)? (?:like this|alone|any ?more|without)\b|"
            r"\bcan not (?:{ADVS})face (?:the|a|another|any|even)\b[^.!?\n]{0,20}(?:without|alone|on my own)",
            r"\bwithout you,? (?:here,? |now,? |in it,? )?(?:i (?:{ADVS})(?:am|feel|can not|do not|will not|would|have (?:no|nothing)|could not|die)|my life|"
            r"life|there is no|nothing|it all|everything)\b(?! (?:know|have known|think|remember) )",
            r"\bi (?:am|was|feel) (?:{ADVS})(?:nothing|no (?:use|good)|useless|worthless|nobody|half a (?:man|woman|person)|lost) (?:on my own|alone|"
            r"without (?:you|ye)|if you)\b",
            r"\b(?:lost|(?:half|part|piece) of me is (?:missing|gone))\b[^.!?\n]{0,12} without you\b|\bhow (?:am i|do i|will i|can i|does one|"
            r"would i) (?:{ADVS})(?:supposed to |meant to |going to )?(?:live|go on|cope|carry on|sleep|breathe|do this|manage|get through|survive|"
            r"be happy)\b[^.!?\n]{0,20}(?:without|now|alone|any ?more|if you|$|\?)",
            unless_before=r"\b(?:dog|cat|not|do not|did not)",
            unless=(
                r"\b(?:sat ?nav|google maps|spreadsheet|quiz|crossword|gps|ikea|flat-?pack|wi-?fi|boiler|jet ?lag|heatwave|neighbou?r'?s|newborn|builders|"
                r"exam|revision|deadline)\b"
            ),
        ),
        # waiting, checking, hovering
        pattern(
            rf"\bi {{LEAD}}(?:check|checking|checked|watch|watching|watched|star(?:e|ing|ed) at|refresh|refreshing|refreshed|look(?:ing|ed)? at|glanc(?:e|"
            r"ing|ed) at|hold|holding|clutch(?:ing)?|unlock(?:ing)?|grab(?:bing)?|reach(?:ing|ed)? for|jump(?:ing)? for|sleep(?:ing)? with|slept with|"
            rf"carry(?:ing)?) {{ADVS}}{_PHONE}\b"
            r"[^.!?\n]{0,40}\b(?:every|all (?:day|night|the)|constantly|hoping|waiting|in case|for (?:your|a (?:message|text|reply|word))|under my pillow|"
            r"minutes?|seconds|times|your name|if you|you (?:might|may|have|had|wrote|replied|text|were)|like a|just in|non-?stop|to see)\b(?! (?:scores?|"
            r"weather|train|parcel|delivery|bus))",
            rf"\b(?:every|each) time (?:that )?(?:{_PHONE}|it) {_BUZZ}\b|\bwhen(?:ever)? (?:my|the) phone {_BUZZ}[^.!?\n]{{0,30}}\b(?:you|hope|heart|jump)|"
            rf"\bjump(?:ing|ed|s)? (?:{{ADVS}})?(?:every|each|when|at) [^.!?\n]{{0,20}}\b(?:buzz|ring|ping|beep|notification|phone)",
            r"\bphone (?:{ADV} |is |has been |stays |lives |lying |face up |turned up |on loud ){0,4}(?:next to|under|beside|by|in|on) my (?:pillow|bed|hand|"
            r"side|chest|lap|plate|ear)\b|\b(?:sit(?:ting)?|sat|set|stay(?:ing|ed)?|lie|lying|wait(?:ing|ed)?|glued|asleep) (?:{ADVS})(?:up )?(?:by|beside|"
            r"next to|with|to|at) (?:my|the) phone\b|\bkept? (?:my )?(?:phone|ringer|volume|sound) (?:on|turned|up|loud)\b[^.!?\n]{0,30}\b(?:case|you|night)",
            r"\bi (?:{LEAD}|still )(?:wait|waiting|waited|sit|sitting|sat|listen|listening) (?:{ADVS})(?:out |up |here |around |all (?:day|night|week|"
            r"this time) |every (?:day|night|evening|morning) |for (?:days|weeks|months|hours) |by the (?:door|window|gate) |(?:at|by|on) the (?:door|window|"
            r"landing|porch|stairs|step|gate) |till \w+ rot |waiting |listening ){0,3}(?:(?:for|on) (?:you\b(?! (?:at|outside|by the|in the (?:queue|car|"
            r"cafe))|r (?:mum|parcel|post))|your (?:call|text|reply|message|answer|name|letter|car|van|truck|bike|boots|key|voice|footsteps|steps|knock)|"
            r"a (?:sign|word|message|text|reply|call) from you|us\b)|to (?:hear (?:from you|your)|see your name)|until you|as long as (?:it|you)|forever)\b",
            r"\bi (?:will|would|could|can) (?:{ADVS})wait(?= ?(?:[.!]|$)|ing| forever| as long| however| for (?:you|ever|as|however|years|a lifetime)|"
            r" a (?:lifetime|hundred|thousand)| (?:until|till) you)(?! (?:for (?:the|a) (?:bus|train|plumber)))|\bi (?:{LEAD})(?:here|right here|still here|"
            r"always here),? (?:waiting|hoping|whenever you (?:are ready|want me|need me|come back|change your mind))|\bwaiting (?:{ADVS})(?:by|at|"
            r"near) the (?:phone|door|window|letter ?box)\b|\bwait(?:ing)? (?:for|on) your (?:call|text|reply|answer|name|car|van|truck|key|voice|footsteps|"
            r"knock)\b|\b(?:listening|looking) out for (?:you|your (?:car|van|truck|key|footsteps|step|name))\b(?! (?:at|in) the)",
            rf"\bi {{LEAD}}(?:look(?:ing|ed)?|go(?:ing|ne)?|went|hover(?:ing|ed)?|scroll(?:ing|ed)?|stalk(?:ing|ed)?|check(?:ing|ed)?|watch(?:ing|ed)?|"
            rf"refresh(?:ing|ed)?|visit(?:ing|ed)?|open(?:ing|ed)?|stud(?:y|ying|ied)|star(?:e|ing|ed)) (?:{{ADVS}})(?:at |through |over |on |back to |up |"
            rf"onto )*(?:your|ur) (?:\w+ )?{_PROFILE}\b",
            r"\b(?:i (?:{LEAD})(?:saw|see|noticed|notice|seen|watch|watched|know)|saw|noticed) (?:that )?(?:you (?:were|are|was|have been|come|came|go|"
            r"went) {ADVS}(?:online|active|typing)|your (?:last seen|dots|green dot|three dots|two ticks|typing)|the (?:three )?(?:little )?(?:dots|"
            r"blue ticks|typing|two ticks|grey ticks))\b",
            r"\bi (?:{LEAD})(?:read|reread|re-read|rereading|re-reading|reading|scroll(?:ed|ing)?|listen(?:ed|ing)?|replay(?:ed|ing)?|play(?:ed|ing)?|looked|"
            r"look|go|going|went) (?:{ADVS})(?:and (?:over|reread) )?(?:again |over |back |through |to |all )*(?:all )?(?:our|your) (?:old |last |"
            r"\w+ )?(?:texts|messages|chats?|letters|voice ?mails?|voice ?notes?|voice messages?|emails|photos|conversations?|"
            r"thread)\b[^.!?\n]{0,40}(?:every|night|again and again|over and over|all day|to (?:sleep|hear)|times|just to|on (?:a )?loop|until|until i|"
            r"constantly|because|by heart|\b(?:most|some) (?:nights|days))",
            r"\bi (?:{LEAD})(?:walk(?:ed|ing)?|dr(?:i|o)ve|driving|cycle|cycled|go|went|going|pass|passed) (?:{ADVS})(?:past|by|round|around) (?:your|"
            r"the) (?:house|flat|place|street|work|office|road|window|old place)\b[^.!?\n]{0,50}\b(?:hoping|in case|most (?:days|nights|evenings)|"
            r"every (?:day|night|evening|morning|week)|just to|see if|to see|light|on purpose|just in|again|times)\b",
            r"\b(?:still|always|every (?:night|day|evening|morning)|keep|kept|i) (?:{ADVS})(?:set(?:ting)?|lay(?:ing)?|leave|leaving|left|keep|keeping|"
            r"cook(?:ing)?|ma(?:k|d)e|making) (?:{ADVS})(?:the (?:porch |hall |bedside |landing )?(?:light|lamp|door|key) (?:on|unlocked|open|under)|a place|"
            r"your (?:side|place|plate|cup|mug|chair|toothbrush|towel|half|slippers)|dinner for two|the table|coffee for two|for two|two (?:cups|plates|mugs|"
            r"coffees))\b[^.!?\n]{0,40}(?:in case|for you|hoping|as if|like you|every|for when|free|empty|where you)\b",
            r"\bhop(?:e|ed|ing) (?:that )?(?:{ADVS})(?:it (?:is|was|would be|might be) (?:{ADVS})you|to see your name|(?:you would|you will|"
            r"you might) (?:{ADVS})(?:walk (?:back )?(?:in|through|by|past)|come (?:back|home)|change your mind|turn up|be there|call|ring|text|notice me|"
            r"look|miss me))(?= ?(?:[.!,]|$|and|or|every|again|me|when|with|through|at (?:the|my) door|home|in\b))",
            unless_before=r"\b(?:not|dog|cat)",
            unless=(
                r"\b(?:scaffolding|postman|courier|plumber|delivery|parcel|auction|ebay|scores?|lottery|results|weather app|bus|ferry|engineer|boiler|shift|"
                r"on call|the vet|the bank|fantasy football)\b"
            ),
        ),
        # wanting to be told, to be kept
        pattern(
            r"\b(?:do|did|are|have) you (?:{ADVS})(?:miss|missed|love|loved|think about|think of|thought about|thinking (?:of|about)|care about|"
            r"still care for|remember|forget|forgotten|hate) (?:{ADVS})(?:me|us)\b(?! (?:telling|saying|when|at the|in that|arguing|trying|getting|mention|"
            r"as|the time|doing|going))",
            r"\b(?:just )?(?:tell|promise|reassure|swear|show) me (?:{ADVS})?(?:that )?(?:you (?:{ADVS})?(?:love|miss|care|still|will (?:not (?:forget|leave|"
            r"hate|find)|come|always|never)|do not hate|think (?:of|about) (?:me|us))|(?:we|it) (?:will be|are|is) (?:ok|okay|fine|not over)|"
            r"i (?:still )?(?:matter|mean|have a chance|did not imagine))|\bdo not you (?:{ADVS})(?:miss|love|want|care about) (?:me|us)\b",
            r"\bi (?:{LEAD})(?:(?:scared|terrified|afraid|frightened|petrified) (?:of losing you|(?:that )?you (?:will|have|might|are going to) (?:forget|"
            r"leave|forgotten|moved|find|replace|never|stop|not)|to lose you|of being (?:alone|without|forgotten|replaced))|(?:cling|clinging|clung|hang|"
            r"hanging|hold|holding) (?:{ADVS})(?:on )?to (?:{ADVS})(?:you\b|hope|every (?:word|message|memory|little)|the (?:hope|idea|thought|"
            r"dream) (?:that|of (?:you|us))|what we (?:had|were)|any (?:hope|sign)|us\b))",
            r"\bi (?:just |really |still )*(?:want|wanted|need|needed|like|love) (?:{ADVS})?(?:to )?(?:hear|know|feel|"
            r"be told) (?:{ADVS})?(?:that )?(?:your voice|you (?:still )?(?:love|care|miss|think (?:of|about) me|want me)|i (?:still )?(?:matter|"
            r"mean something|exist) to you|wanted by you|loved by you|needed)\b|\bjust (?:wanted|want|needed|need) to hear your voice\b",
            unless=r"\b(?:song|film)\b",
        ),
        learned,
    ),
    breaks=(
        "Please come back, I can't sleep without you.",
        "Hope you're well. I check my phone every five minutes in case it's you.",
        "I'm begging you, just one word.",
        "i cant do this without u",
        "You're all I have. How is work?",
        "I leave the porch light on every night in case you change your mind.",
        "I need you. That's all.",
        "Don't give up on me. How is your sister?",
        "I'd do anything to have one more day with you.",
        "Do you ever think about me?",
        "I saw you were online until two. Hope you're sleeping better.",
        "I haven't slept properly since March. How are you?",
        "Every time my phone buzzes I hope it's you.",
        "I keep rereading our old texts every night.",
    ),
    passes=(
        "I need a good book recommendation, any ideas?",
        "Please say hi to your mum.",
        "The dog begs at every table in the pub now. How are you?",
        "I can't get through a crossword without you lot. Are you still doing the quiz?",
        "I'm waiting for the plumber, so I thought I'd say hello. How's the new place?",
        "I need you to sign the form for the deposit, it is on its way by post.",
        "My phone died in the sea, so I've got no numbers. How's things?",
        "Please don't hurry with the tent, I'm not camping before May.",
        "I haven't slept much, the neighbours have a newborn. What are you up to?",
        "Do you remember the goat that ate the map?",
        "I checked my phone and it was 31 degrees. How are you coping with the heat?",
        "I'd do anything for a cup of that coffee. Is the place still open?",
        "I can't find the pan without the lid. Did you take it?",
    ),
)
