"""Declared love, longing and missing. The patterns hold what is said in plain words; the learned detector finds the rest."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_MISSED = r"(?:you|ye|us|your (?:\w+ )?(?:voice|face|smile|hands?|touch|arms|body|eyes|lips|laugh|hugs?|kisse?s?|smell|company|warmth|snoring|whistling)|(?:falling asleep|waking up|being|talking|laughing|living|sleeping) (?:with|beside|next to) (?:you|your)|everything about you|what we had)"
_DEAR = r"(?:love of my life|best thing that (?:has )?ever happened to me|only (?:one|woman|man|person) for me|one (?:i|who) (?:love|got away)|my (?:everything|soulmate|whole (?:world|heart)))"

RULE = Rule(
    code="love_declaration",
    title="Declared love",
    must="not declare love, longing or missing the person, unless the ex has said the same",
    reason="Love that has not been answered yet asks for an answer. It is easier to receive once he or she has said something like it.",
    source="Don’t write about how much you love or miss him unless he has already expressed the same sentiment.",
    ask="Do not say that you love, miss or long for the person, in any wording.",
    neighbour=re.compile(
        r"\bs(?:ing|ings|ang|inging|ung) \"|\bmiss(?:ed|es|ing)? (?:your|the|that|this|those|our|my|his|her|having|a|some) (?!voice|face|smile|hands?|touch|arms|body|eyes|lips|laugh|hugs?|kiss(?:es)?|smell|love|company|warmth|everything|little things|us\b|we\b)\w+|\bmiss(?:ed)? (?:you|it|him|her) (?:at|by|in the queue)\b|\bmiss(?:ed)? (?:the|a|my) (?:bus|train|flight|call|tram|stop|turn)"
    ),
    finders=(
        pattern(
            r"\bi (?:{LEAD})(?:love|adore|luv) (?:you|ye)\b(?! (?:to|for (?:that|the|this)|all\b))",
            r"{START}(?:love|luv|adore) (?:you|ye)\b(?! (?:to|for (?:that|the|this)|all\b))|\bthat i (?:{LEAD})love you\b",
            rf"\bi (?:{{LEAD}})(?:miss|missed|missing|ache for|long for|longing for|yearn for) {_MISSED}\b(?! (?:at|by|in the queue|on the))|{{START}}(?:miss|missing) (?:you|ye|us)\b(?! (?:at|by|in the queue|on the))",
            r"\b(?:never|not|not once|have not) (?:stopped|stop|quit) (?:loving|missing|thinking (?:of|about)) you\b|\bday i do not (?:love|miss) you\b|\b(?:in love|loving) (?:with )?you\b",
            r"\b(?:{ADVS})(?:can not|could not) (?:stop|help|quit) (?:thinking (?:of|about)|dreaming (?:of|about)|loving|missing) you\b|\bthinking (?:of|about) you (?:every (?:day|night|minute|hour|second)|all (?:day|night|the time)|constantly|day and)\b",
            unless_before=r"[\"'\u2018]",
        ),
        pattern(
            rf"\byou (?:are|were|will always be) (?:{{ADVS}})the {_DEAR}|\byou are my (?:everything|soulmate|whole world)\b|\byou (?:are|were) (?:{{ADVS}})the (?:first|only|one) (?:person|one|thing) i (?:want|think|reach)\b",
            r"\bmy heart (?:is|still|will|belongs|beats|has)\b(?! rate| monitor)[^.!?\n]{0,25}\b(?:yours|you|your)\b|\bi am (?:still |always )?yours\b",
            r"\b(?:nobody|no one|no man|no woman) (?:else )?(?:will|could|can|would) (?:ever )?(?:fit|compare|replace you|take your place|be you)\b|\b(?:nobody|no one) (?:else )?(?:like|but) you\b|\b(?:got|am not|not been) over you\b",
            r"\b(?:i would|i will|would) (?:{ADVS})choose you (?:again|every|over)\b|\bi (?:{LEAD})(?:reach|reaching) for (?:you|your hand)\b",
            r"\b(?:empty|quiet|quieter|lonely|not the same|so \w+|too \w+|cold) without (?:you|ye)\b",
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
