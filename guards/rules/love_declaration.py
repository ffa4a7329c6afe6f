"""Declared love, or longing for the person."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

# what one can only miss of a person; dishes, places, pets and shows are not among it
_OF_YOU = (
    r"(?:(?:\w+ ){0,2}?(?:voice|face|smile|grin|laugh|laughter|giggle|eyes|touch|hands?|fingers|arms?|hugs?|cuddles?|kiss|kisses|smell|scent|perfume|"
    r"presence|company|warmth|body|skin|hair|lips|"
    r"breath|breathing|snoring|snores?|heartbeat|feet|toes|shoulder|love|affection|singing|humming|whistling|chatter|footsteps|good ?mornings?|good ?nights?|"
    r"jokes|sense of humou?r|teasing))"
)
_YOURS = rf"(?:you|us|your {_OF_YOU}|what we (?:had|were)|the two of us)"
# what lovers do together
_CLOSE = (
    r"(?:wak(?:e|ing)|fall(?:ing)?|sleep(?:ing)?|lying|hold(?:ing)?|hugging|kiss(?:ing)?|touch(?:ing)?|cuddling|snuggling|spooning|curl(?:ing)?|coming home|"
    r"being|having|hearing|seeing|talking|laughing|"
    r"dancing|wrapp(?:ed|ing)|growing old|sitting|walking|cooking|sharing|looking|calling|making|telling|chatting|texting|brushing|reading|doing nothing|"
    r"listening)"
)
_WITH_YOU = r"(?:you|us|your (?:\w+ )?(?:arms?|side|voice|hands?|face|eyes|chest|shoulder|hair|neck|laugh|smile|lap|feet|legs?))"
_MISS = (
    r"(?:miss|missed|missing|long for|longed for|longing for|yearn for|yearned for|yearning for|ache for|ached for|aching for|pine for|pining for|crave|"
    r"craving)"
)
_NOBODY = r"(?:nobody|no ?one|no other (?:man|woman|guy|girl|person|one)|no man|no woman|not one of them|not a soul)"
_END = r"(?= ?(?:[^\w\s']|\n|$|x+\b|and\b|but\b|by the way|though|too\b|as well|anyway|still\b|or\b|so\b))"
_PLACE = (
    r"(?:bed|sofa|couch|flat|house|apartment|home|kitchen|room|life|world|mornings?|nights?|evenings?|sundays?|weekends?|days|place|city|town|christmas|"
    r"summer|winter|coffee|music)"
)
_WORN = r"(?:t-shirt|tee|shirt|jumper|hoodie|sweater|cardigan|pillow|scarf|cologne|perfume|aftershave|dressing gown|jacket|pyjamas)"

RULE = Rule(
    code="love_declaration",
    title="Declared love",
    must="not declare love, longing or missing the person, unless the ex has said the same",
    reason="Love that has not been answered yet asks for an answer. It is easier to receive once he or she has said something like it.",
    source="Don’t write about how much you love or miss him unless he has already expressed the same sentiment.",
    ask="Do not say that you love, miss or long for the person, in any wording.",
    neighbour=re.compile(
        r"\bmiss(?:ed|es|ing)? (?:your|the|that|this|those|our|my|his|her|having|a|some) (?!voice|face|smile|hands?|touch|arms|body|eyes|lips|laugh|hugs?|kiss(?:es)?|smell|love|company|warmth|everything|little things|us\b|we\b)\w+|\bmiss(?:ed)? (?:you|it|him|her) (?:at|by|in the queue)\b|\bmiss(?:ed)? (?:the|a|my) (?:bus|train|flight|call|tram|stop|turn)"
    ),
    finders=(
        # I love you, I did and I will
        pattern(
            r"\bi {LEAD}(?:love|loved|adore|adored|worship|worshipped|cherish|cherished|treasure|treasured|fancy) (?:the (?:bones|very bones|hell|heck|life|"
            r"bejesus) (?:of|out of) )?(?:you|ya|us)\b",
            r"\bday (?:that )?i do not (?:love|miss) you\b|\bi never (?:once )?(?:stopped|quit|ceased) (?:loving|missing|wanting|caring for|caring about|"
            r"thinking about) (?:you|us)\b",
            r"{START}{ADVS}(?:love|adore) you\b(?! guys)",
            unless_before=r"\b(?:not|if|says?|said|sings?|song|wrote|written|saying|called|titled)(?: that| as)?(?: '| \")?|'",
            unless_after=(
                r"(?:for|to) (?:hear|know|see|it|that|this|have|come|do|try|get|give|tell|bring|take|say|ask|read|help|not|be|send|keep|let|drop|check|join|"
                r"use|look|\w+ing)\b|(?:all )?(?:as a friend|like a (?:sister|brother))|guys\b|lot\b|'"
            ),
        ),
        pattern(
            r"\b(?:in love|besotted|smitten|infatuated|enamou?red) (?:with|by) (?:you|us|your)\b|\bstill in love\b|\b(?:head over heels|crazy|mad|nuts|"
            r"gone) (?:about|on|for|over) you\b",
            r"\b(?:fell|fall|falling|fallen) {ADVS}(?:in love |back in love )?(?:all over again )?(?:for|with) you\b",
            r"\b(?:my|this|the|our) (?:\w+ )?(?:love|affection|devotion|longing|tenderness|yearning|adoration|passion)s? (?:that )?(?:i (?:{ADVS})(?:have|"
            r"had|feel|hold|carry|bear) |still )?(?:for|towards?) you\b",
            r"\bmy (?:love|affection) (?:has|never|did) (?:not )?(?:\w+ )?(?:fade|died?|chang|gone|grown|go|diminish|deepen|stop)\w*|\bmy (?:undying|endless|"
            r"unconditional|eternal) love\b|\bthe love (?:that )?i (?:{ADVS})(?:have|had|feel|carry|hold)\b",
            r"\b(?:love|loves|woman|man|girl|boy|guy|light) of my (?:life|dreams|heart)\b|\bmy (?:soul ?mate|one and only|true love|better half|other half|"
            r"forever person|twin flame|whole world|whole person)\b",
            r"\b(?:feelings|a soft spot|a torch|the hots|a flame) for you\b(?! to)|\bmy feelings (?:{ADVS})(?:have|has|are|never|did|will|were|run|remain)\b",
            r"\ball my love\b|\bwith all my heart\b|\byours (?:{ADVS})(?:and )?(?:always|forever)\b|\b(?:i am|i will be|i was|i remain|i have been|"
            r"me) {LEAD}(?:yours|all yours)" + _END,
            r"\b(?:forever|eternally) yours\b|\byour (?:loving|adoring|devoted) (?:\w+)?\b(?! (?:family|mum|mom|mother|fans?|sister|brother|parents))",
            r"\bi {LEAD}care (?:so much |so deeply |deeply |a great deal |more than \w+ \w+ )?(?:for|about) you\b(?! (?:to|being))|\blove of you\b|"
            r"\bhow (?:much|deeply|dearly|badly|madly|hard) i {LEAD}(?:love|loved|adore|miss|missed|want|cherish) you\b",
            r"\b(?:te (?:amo|quiero|extrano|extraño)|je t'aime|ti amo|ich liebe dich|eu te amo|mi amor|tu me manques|saranghae|mahal kita|wo ai ni)\b",
            unless_before=r"\b(?:not|if|says?|said|sings?|song|called|titled)",
            unless=r"\b(?:advert|song|film|novel|choir|lyrics?|episode|karaoke|scam|bluff|it hook line)\b",
        ),
        # missing and longing
        pattern(
            rf"\b(?:i|part of me|hard not to|(?:my|this) (?:\w+ )?(?:heart|arms|body|skin|hands|bed|soul)) {{LEAD}}{_MISS}(?:es|s)? {{ADVS}}{_YOURS}\b",
            rf"(?:{{START}}|\b(?:to|am|was|me|been|still|always|not stopped|not stop|never stopped) ){{ADVS}}(?:really |so )?(?:miss|missing) {_YOURS}\b|"
            rf"{{START}}missed you(?=,| (?:so|every|like|loads|lots|badly|terribly|more))",
            r"\bmiss(?:ed|ing|es)? {ADVS}(?:everything about (?:you|us)|how (?:you|we) {ADVS}(?:used to|would|always|felt|were|laugh|look|smell|smile|"
            r"kiss|hold|held)\w*"
            r"|the (?:\w+ )?(?:way|sound|feel|feeling|smell|weight|warmth|sight|taste|touch) (?:of )?(?:you|your|us|we)\b(?! (?:bread|soup|mum|dad|cooking|"
            r"shop))|that (?:\w+ )?(?:face|smile|laugh|voice|grin) of yours)",
            rf"\bmiss(?:ed|ing|es)? {{ADVS}}{_CLOSE} (?:[^\s.,!?]+ ){{0,4}}?{_WITH_YOU}\b",
            r"\bmiss(?:ed|ing|es)? {ADVS}being (?:us|yours|ours|held|loved|kissed|touched|your (?:\w+ )?(?:girl|boy|man|wife|husband|girlfriend|boyfriend|"
            r"person|partner|favou?rite))\b",
            r"\bmiss(?:ed|ing|es)? {ADVS}our (?:little )?(?:love|life|bed|home|world|nights|evenings|sundays|mornings|talks|closeness|intimacy|cuddles|"
            r"time together|days together|late)\b",
            r"\byou are {LEAD}(?:sorely |dearly |much |terribly )?missed\b",
            unless_before=r"\b(?:not|if|not to|you(?: \w+)?|did|do|does|they|quiz|team)",
            unless_after=(
                r"(?:(?:at|for) (?:the|a|my|our|\w+'s|\w+) |by (?:a |about |five |two |ten |\d+ )|(?:on|from) the (?:platform|team|pub|phone)|"
                r"in the (?:queue|crowd)|calling|call\b|mum|mam|mom|dad|mother|dog|cat|deliver|out\b|slot|stop|train)"
            ),
        ),
        pattern(
            r"\bi {LEAD}(?:wish|wishing|wished) (?:that )?you (?:were|could be|would be) {ADVS}(?:here(?! (?:to (?:see|hear|taste|fix|settle)|for the))|"
            r"with me|beside me|next to me|mine|home|in my|holding|by my)",
            r"\bi {LEAD}(?:wish|wishing|wished) (?:that )?i (?:was|were|could be|could wake|could fall) {ADVS}(?:still )?(?:with you|beside you|in your arms|"
            r"holding you|next to you|lying|kissing|up (?:next|beside|with))",
            r"\b(?:want(?:ed)?|like|love|need|give anything) to (?:hold|kiss|touch|smell|cuddle|wake up (?:next|beside|with)|fall asleep (?:next|beside|with|"
            r"on)) (?:to )?you(?:r (?:hand|face|hair|neck|arms|voice))?\b(?! (?:to|up|back|responsible|accountable|a place))",
            r"\bmy (?:\w+ )?(?:heart|arms|body|hands?|skin|lips|bones|chest|soul) {LEAD}(?:ache[sd]?|aching|longs?|longing|yearns?|reach(?:es|ing)?|calls?|"
            r"pines?|burns?|knew|remembers?|leaps?|leapt|flutter(?:s|ed)?|skip(?:s|ped)?|jump(?:s|ed)?|melt(?:s|ed)?)\b"
            r"[^.!?\n]{0,30}\b(?:you|your|us|when|at the|every time)\b",
            r"\bmy (?:\w+ )?heart (?:{ADV} |is |was |has |will |be |beats? |belongs? |belonged ){1,4}(?:to you|for you|yours|with you|full of you|"
            r"only for you|with yours)\b|\b(?:you|you (?:ha(?:ve|d)|hold|held|own|stole|got|took|carry|keep|won|captured)) "
            r"{ADVS}(?:have |had |hold |held |own |stole |got )?(?:a piece of |the key to |a part of |half of |all of )?my (?:whole |entire |silly |stupid |"
            r"poor |old )?heart\b",
            r"\b(?:place|room|space|corner|spot|home)\b (?:for you |just for you |only for you )?in my heart\b|\bheart (?:{ADVS})(?:belongs? to you|"
            r"beats? (?:only )?for you|skips? a beat|skipped a beat|went boom|does a)",
            r"\bmy (?:\w+ )?heart (?:{ADVS})(?:still )?(?:chooses|chose|wants|wanted|picks) you\b|\b(?:hold|keep|carry) you (?:{ADVS})?(?:close |safe |"
            r"deep )?(?:in|inside|near|to|close to) my (?:heart|soul)\b",
            unless=r"\b(?:heartburn|cardio\w*|heart (?:rate|monitor|attack)|marathon|treadmill|rollercoaster|horror)\b",
        ),
        # thoughts that do not leave one
        pattern(
            r"\b(?:can not|could not|never|not been able to|unable to|hardly|have not|do not|did not|impossible to) {ADVS}(?:stop|stopped|help|quit|get|got|"
            r"gotten|go|shake|switch off) "
            r"{ADVS}(?:(?:from )?(?:thinking|dreaming|fantasi[sz]ing) (?:about|of) (?:you|us)\b|you (?:out of|from|off) my (?:head|mind|thoughts|heart|"
            r"system)|over you\b|loving you|missing you|wanting you)",
            r"\b(?:day|night|hour|minute|evening|moment|morning|week)s? (?:goes by |passes |has passed |has gone by )?(?:without|that i do not|when i do not|"
            r"i do not) (?:{ADVS})(?:me )?(?:think(?:ing)? (?:of|about) you|miss(?:ing)? you|wish(?:ing)? (?:you|i was|we)|wanting you|love you)",
            r"\b(?:think|thinking|dream|dreaming|dreamed|dreamt) {ADVS}(?:of|about) (?:you|us) {ADVS}(?:every (?:day|night|morning|single|hour|minute|"
            r"time i)|all the time|all day|all night|constantly|day and night|non-?stop|each (?:day|night)|night and day|most (?:days|nights)|more than|"
            r"when i (?:can not sleep|close my eyes)|before i (?:sleep|fall)|too much|in the dark)",
            r"\b(?:every (?:day|night|morning|hour|minute)|all the time|always|constantly|all i (?:do|can do)|still) (?:i )?(?:is |am )?{ADVS}(?:think|"
            r"thinking|dream|dreaming) (?:of|about) (?:you|us)" + _END,
            r"\byou (?:are|were|have been|keep|never left|never leave|will be|live|stay) {ADVS}(?:constantly |all |there )*(?:(?:on|in) my (?:mind|thoughts|"
            r"dreams|heart|head|bones|blood|soul)|all i (?:think|see|want|ever|can|dream)|the (?:first|last|only) (?:thing|thought|person|one|face) (?:that |"
            r"whom |who )?(?:i {ADVS}(?:think|want|wanted|see|dream|love|loved|look|call)|on my mind|in my (?:head|mind|thoughts)))",
            r"\bi {LEAD}(?:see|hear) (?:you|your (?:face|smile|voice|laugh)) {ADVS}(?:everywhere|in every|whenever i close|when i close|wherever i|"
            r"in my dreams|in everything)",
            r"\bi {LEAD}(?:reach(?:ed|ing)?|roll(?:ed|ing)? over|turn(?:ed|ing)?|search(?:ed|ing)?) (?:{ADV} |out |across |over |in the night |"
            r"in bed )*(?:for|to) (?:you|your (?:hand|side|face|shape|arm|warmth|half))\b(?! (?:about|when|if|with|on|at|by|to|of))",
            rf"\b(?:your|the|that) (?:\w+ ){{0,2}}{_WORN}\b[^.!?\n]{{0,30}}\bsmells? {{ADVS}}(?:of|like) you\b|\b(?:sleep|sleeping|slept|"
            rf"curl(?:ed)? up) {{ADVS}}(?:in|with|on|holding) (?:your|one of your) (?:\w+ ){{0,2}}{_WORN}\b",
            r"\byour side of the bed\b|\b(?:empty|cold) side of (?:the|our|my) bed\b",
            unless_before=r"\b(?:song|film|not)",
        ),
        # you and nobody else; heart, home, destiny
        pattern(
            rf"\b{_NOBODY} (?:else )?(?:i (?:have )?(?:met|dated|kissed|know) |since |after you |before you |out there )?(?:{{ADV}} |has |will |could |can |"
            rf"would |quite |comes? |came |come ){{0,4}}"
            rf"(?:compares?|measures? up|close to you|close{_END}|replace you|be you{_END}|take your place|fill your (?:place|shoes)|fits?{_END}|"
            r"holds a candle|(?:makes?|made|make) (?:me|us) (?:feel|laugh|smile)|(?:gets?|knows?|understands?|holds?|held|loves?|sees?|saw) me (?:like|"
            r"the way|as))",
            rf"\b{_NOBODY} (?:else )?[^.!?,\n]{{0,30}}\b(?:me|us|i|mine|heart) [^.!?,\n]{{0,30}}(?:like|the way|as) you (?:did|do|does|can|could|used)\b|"
            r"\b(?:no ?one|nobody|never anyone) else for me\b|\b(?:anyone|anybody|no ?one|nobody) but you" + _END,
            r"\b(?:do not|never|can not imagine|will never|could never) {ADVS}(?:want|wanting|love|loving|find|meet|be with) (?:anyone|anybody|someone|"
            r"another|anything) (?:else|like you|but you|the way)\b(?! to (?:help|drive|take|do))",
            r"\bit (?:is|was|has been|will be|has|will) (?:always|only|still|only ever) (?:been |be )?you(?= ?(?:[.!,]|$|and (?:ye|you|it|always)|for me))",
            rf"\byou {{LEAD}}(?:feel like |felt like |a |become |became )?(?:the one(?= ?(?:[.,!?]|$|for me|who got away|that got away|i (?:want|love|"
            r"should have|choose)))|my (?:person|home|world|everything|sunshine|anchor|destiny|first love|happy place|safe place|great love|greatest love|"
            rf"weakness|forever|love|darling|angel){_END}|home to me|the (?:only )?(?:woman|man|person|girl|boy|guy) (?:for me|i (?:{{ADVS}})(?:want|wanted|"
            rf"love|loved|dream|can love|could love|will ever love))|all i (?:{{ADVS}})(?:want|wanted|dream)|mine{_END}|meant for me|irreplaceable|"
            r"worth waiting for)",
            r"\bbest thing (?:that |which )?(?:has |had )?(?:ever |to ever |to )?(?:happened|happen|walked|came) (?:to|into) (?:me|my life)\b|"
            r"\bhome is (?:{ADVS})?(?:you|where(?:ver)? you)\b|\b(?:feel|felt|feels|am|was) (?:{ADVS})(?:at )?home (?:{ADVS})?(?:was )?(?:only )?(?:with you|"
            r"beside you|in your arms)\b",
            rf"\b(?:meant|destined|born|made) for (?:each other|one another)\b|\bmeant to be{_END}|\b(?:choose|chose|pick|marry) you (?:{{ADVS}})?(?:again|"
            r"every (?:time|single|day)|in (?:any|every|the next|another) (?:life\w*|universe|world)|over (?:and over|any|all|every)|a (?:hundred|thousand|"
            r"million)|all over again)",
            r"\bgrow(?:ing)? old (?:with|beside|alongside|next to) you\b|\b(?:spend|share|live) (?:the )?(?:rest of )?my (?:life|days|years) (?:with|"
            r"beside) you\b|\bpart of me (?:{LEAD})(?:belongs? to you|love you|loves you|be yours|walk beside you|with you)",
            rf"\b{_PLACE} (?:{{ADV}} |is |are |was |has been |feels? |felt |seems? |looks? |just ){{1,4}}(?:not (?:the same|home|right)|too (?:big|quiet|"
            r"empty|large|silent)|empty|quiet|cold|silent|dull|grey|hollow|so (?:big|empty|quiet)|nothing|colou?rless|pointless|"
            r"\w+er)(?: and \w+)? without (?:you|us|your (?:voice|laugh|smile|face|singing|snoring))\b",
            r"\b(?:it|nothing|things|everything|life|christmas|home) (?:is|are|was|will|has|feels?|have) (?:{ADVS})(?:(?:not|never) )?(?:be |been |"
            r"quite )?(?:the same|right|complete) without you\b(?! (?:mum|on the|in the (?:team|quiz|office)))",
            r"\bmake(?:s)? my heart (?:\w+)\b|\bgive(?:s)? me butterflies\b|\bi {LEAD}(?:get|got|had|have) butterflies\b(?! (?:in the|on the))|"
            r"\bgo(?:es)? weak at the knees\b",
            unless_before=r"\b(?:not|says?|said|quiz|team says)",
            unless=(
                r"\b(?:charades|scrabble|quiz\w*|trivia|park(?:s|ing)?|gravy|potatoes|crossword|for the (?:job|role|part)|job interview|before the interview|"
                r"on stage|exam)\b"
            ),
        ),
        learned,
    ),
    breaks=(
        "I still love you.",
        "Hope the move went well. I miss you more than I thought I would.",
        "Nobody else will ever fit. How is the new job?",
        "The tomatoes are doing fine. My heart is still yours, by the way.",
        "Some mornings I still reach for your hand before I am properly awake.",
        "tbh i cant stop thinking about u, hows work",
        "You're still the first person I want to tell when anything good happens.",
        "I miss falling asleep with your feet on mine.",
        "Luv u always. Did the parcel come?",
        "I never really got over you. What are you reading?",
        "The flat is so quiet without you.",
        "I would choose you again in every lifetime.",
        "You were the best thing that ever happened to me. How's your mum?",
        "I haven't stopped loving you, not for a day.",
    ),
    passes=(
        "I'd love to hear how it went.",
        "I miss that panini.",
        "Loved the book, thank you for lending it. What are you reading now?",
        "I'd love you to have the blue chair, it suits your place. Shall I leave it with Jo?",
        "I missed you at the vet's by five minutes, the dog is fine.",
        'Mum still sings "I love you just the way you are" at the sink. How\'s your family?',
        "I miss your lasagna, and so does the oven. How's the new kitchen?",
        "My heart rate monitor says that I climbed Everest. Are you still running?",
        "You were always on time, I still can't manage it. How is work?",
        "I thought about you yesterday when the ice cream van played that silly tune. How are you?",
        "I fell for the advert and bought the air fryer. Was it you who warned me?",
        "Nobody makes a better quiz team name. What's new?",
        "The bistro was lovely and your shirt was as cute as you are.",
        "The butterflies in the garden are back. Is your lavender out?",
    ),
    relaxed=lambda context: context.ex_expressed_love,
)
