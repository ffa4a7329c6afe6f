"""Reproach, open or by hint. The patterns hold what is said in plain words; what is implied the learned detector finds."""

from guards.finders import learned, pattern
from guards.rule import Rule

# where a verb has no harmless object: "you never tried", but not "you never tried the ramen"
_END = r"(?= ?(?:[.,!?;)\n]|$|and\b|but\b|hard|enough|at all|anyway|once\b|when\b|(?:about|for|to|with) (?:me|us)\b))"
_US = r"(?:me|us|my (?:heart|trust|life|confidence)|(?:this|our|the|your own) (?:family|marriage|home|relationship|children|future)|everything|it all|what we had)"
_VICES = r"(?:lies|lying|cheating|drinking|temper|affairs?|betrayal|selfishness|coldness|moods|jealousy|ego|pride|excuses|cruelty|gambling|broken promises)"
_FLAWS = r"(?:selfish|cruel|dishonest|unfaithful|heartless|controlling|manipulative|ungrateful|a (?:\w+ )?(?:liar|coward|cheat)|never (?:there|around|home|on my side)|too (?:busy|proud|selfish|wrapped up|scared) (?:to|for|with|in))"

RULE = Rule(
    code="blame",
    title="Reproach",
    must="not say or imply that the other person caused the breakup or the problems",
    reason="Reproach closes the door, even a gentle hint and even where it is fair; a message without it is one that can be answered.",
    source="You especially do not want to imply that the break up or relationship problems were all his fault.",
    ask="Do not blame, accuse, reproach, compare or keep score, not even by hint, joke or sarcasm.",
    finders=(
        pattern(
            r"\byour (?:own )?(?:fault|doing)\b",
            r"\byou (?:are|were) (?:{ADVS})(?:to blame|at fault|responsible for (?:this|what|how|us)|the (?:reason (?:we|i|it)|problem))\b",
            r"\byou caused (?:all |most )?(?:of )?(?:our|this|the)\b",
            r"\bi (?:{ADVS})blame you\b",
            r"\bhow could you\b(?! (?:tell|possibly|know|resist|say no|forget (?:that|the)))",
            rf"\b(?:because of|thanks to) your {_VICES}\b|\byour (?:endless |constant |own )?{_VICES} (?:drove|ruined|broke|cost|was|were|is|are)\b",
            unless_before=r"not|never|none of it|nothing",
        ),
        pattern(
            r"\bnot (?:blaming you|saying (?:it|this|you)|all your fault|only your fault|entirely your fault)\b[^.!?\n]{0,30}\bbut\b",
            r"\bi (?:{ADVS})forgive you\b|\b(?:what|everything|all) you (?:did to|put) (?:me|us)\b",
        ),
        pattern(
            r"\byou (?:{LEAD})(?:lied|cheated)\b(?! (?:at|in|on the))",
            rf"\byou (?:{{LEAD}})(?:lied to|cheated on|betrayed|ghosted|humiliated|abandoned|dumped|ignored|gaslit|neglected|hurt|failed|ruined|destroyed|broke|wrecked|gave up on|walked out on|turned your back on|wasted|threw away) {_US}\b",
            r"\byou (?:{LEAD})(?:left|leave) me (?:with (?:all|the|nothing|a)\b|for (?:her|him|another|someone)|to (?:deal|cope|pick up|raise))",
            r"\byou (?:{LEAD})(?:chose|choose|picked|put) (?:\w+ ){1,3}(?:over|before|above|ahead of) (?:me|us)\b",
            r"\byou (?:{LEAD})(?:took me|take me) for granted\b|\byou (?:{LEAD})(?:treated|spoke to|talked to) me (?:like|as if|badly|the way)\b|\byou did this to (?:me|us)\b|\byou made me feel (?:so |like )?(?:small|stupid|worthless|invisible|guilty|nothing|a)\b",
        ),
        pattern(
            rf"\byou (?:never (?:once |even )?|did not (?:even |ever |once )?|could not (?:even )?|would not (?:even )?|hardly ever |refused to )(?:listen(?:ed)?|tr(?:y|ied)|care[ds]?|bother(?:ed)?|notice[ds]?|appreciated?|apologi[sz]ed?|supported|help(?:ed)?|understood){_END}",
            r"\byou (?:never (?:once |even )?|did not (?:even |ever |once )?)(?:(?:showed|show|turned) up|(?:made|make) (?:time|an effort|any effort)|asked? (?:me )?how i|fought for (?:me|us)|stood up for me|put (?:me|us) first|said sorry|came? to my|loved me)\b",
            rf"\byou (?:are|were) (?:{{ADVS}}){_FLAWS}",
        ),
        pattern(
            r"\b(?:would|might) have been (?:nice|good|lovely|kind) (?:if|of) (?:one|some) (?:of us|people)\b|\b(?:nice|lovely|good) if (?:one of us|some(?:one|body)|certain people)\b",
            r"\b(?:a|an|one) (?:\w+ )?(?:call|text|word|reply|goodbye|apology|thank you|explanation) would have been (?:nice|enough|something)\b",
            r"\b(?:some|one) of us (?:actually|at least|kept|tried|showed|has to|had to|still|remembered)\b",
            r"\bi (?:was|am) (?:always |usually |only )?the (?:only )?one who (?:always |ever |actually )?(?:made|gave|tried|booked|paid|showed|cared|did|had to|called|cooked|apologi[sz]ed)\b",
            r"\b(?:some(?:one|body)|people) who actually (?:listens?|cares?|shows? up|remembers?|tries|answers?|stays?)\b",
            r"\bat least (?:she|he|it|they|someone|somebody|the \w+) (?:comes?|listens?|answers?|stays?|calls?|shows? up|remembers?|asks?|is (?:there|honest|happy to see))\b|\bnow that (?:nobody|no one)\b",
            r"\bif only you had\b|\bif you had (?:only |just |ever |once )?(?:listened|tried|cared|been honest|told me)\b",
        ),
        learned,
    ),
    breaks=(
        "It would have been nice if one of us had shown up.",
        "You never listened when I needed you, but anyway, how is the new flat?",
        "The dog is well. At least she comes when I call her.",
        "I ended up in therapy because of your lies. Hope work is good.",
        "Dinner is so peaceful now that nobody sighs at my cooking. How are things?",
        "If only you had tried a little harder we'd be in Lisbon now.",
        "Some of us actually kept our promises. Anyway, happy birthday!",
        "I was always the one who booked the holidays, so I booked one. Where are you off to?",
        "A phone call would have been nice. Hope your exam went well.",
        "You chose work over us every single weekend.",
        "Hi Sam, I forgive you for what you did. How's your mum?",
        "I'm not blaming you, but things were fine until March.",
        "It's lovely to eat with someone who actually listens.",
    ),
    passes=(
        "I blame the rain. How was your walk?",
        "You always knew the best places to eat.",
        "The train was late, not your fault.",
        "You never told me what the recipe was! Was it nutmeg?",
        "You never tried the ramen place on Mill Lane, did you? It's worth a trip.",
        "You should have seen the goat on the bus today.",
        "If someone had told me a year ago that I'd keep bees, I'd have laughed.",
        "Thanks to you I know how to make a proper roux.",
        "At least the bus had heating. How is your week going?",
        "You beat me at Scrabble again in my dream last night.",
        "You left your green scarf at mine, shall I post it?",
        "I was just thinking about how cute that Italian bistro was when we met. "
        "It was still the best panini I ever had, and I thought that your shirt was as cute as you are.",
    ),
)
