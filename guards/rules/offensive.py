"""Insults, swearing at somebody, sneers. The patterns hold what is said in plain words; the learned detector finds the rest."""

import re

from guards.finders import learned, pattern
from guards.rule import Rule

_INSULT = (
    r"(?:idiot|moron|liar|coward|cheat|bastard|bitch|cow|pig|snake|rat|clown|bum|loser|narcissist|psycho|prick|dick(?:head)?|arsehole|asshole|wanker|twat|cunt|whore|slut|scum|trash|garbage|disgrace|fraud|hypocrite|parasite|"
    r"leech|worm|waste of|excuse for|piece of|gobshite|muppet|madam|joke|monster)"
)
_MEAN = (
    r"(?:pathetic|worthless|useless|disgusting|stupid|dumb|fat|ugly|lazy|gutless|spineless|lying|cheating|selfish|two ?-?faced|manipulative|miserable|ungrateful|heartless|vain|filthy|nasty|vile|evil|faithless|dumber|snobby|"
    r"thick|drunk|cold|wicked|fucking|bloody|damn|little|old|sad|proper|sorry|grasping|careless|ass)"
)

RULE = Rule(
    code="offensive",
    neighbour=re.compile(r"\byou (?:are|were) (?:not|never|far from|anything but) (?:\w+ )?\w+ at all\b"),
    title="Insults",
    must="not insult, swear at, demean, mock or sneer",
    reason="Words that hurt are the ones that get remembered; without them everything else in your message can be heard.",
    source="You should avoid saying anything offensive or demeaning.",
    ask="Do not insult, swear at, mock, sneer at or talk down to anyone, not even as a joke.",
    finders=(
        pattern(
            rf"\b(?:you|ye) (?:are |is |were |was |really |always |just )*(?:{{ADVS}})(?:such |nothing but |not even )?(?:a |an |the |my )?(?:{_MEAN},? (?:and )?){{0,4}}{_INSULT}\b(?! (?:in (?:the|that) (?:play|film|show)|at (?:cards|chess|scrabble|monopoly)|costume))",
            rf"\b(?:you|ye) (?:are|were|is) (?:{{ADVS}})(?:so |such a |a |an )?(?:pathetic|worthless|useless|disgusting|gutless|spineless|vile|dumb|stupid|ugly|sick in the head)\b|\byou (?:{_MEAN},? )*(?:pathetic|worthless|stupid|ugly|useless|disgusting) (?:\w+ )?(?:man|woman|boy|girl|person|{_INSULT})\b",
            r"\b(?:fuck|screw|damn|curse) (?:you|ye|off|your|him|her)\b|\b(?:go to|rot in|burn in) hell\b|\bpiss off\b|\b(?:shove|stick) (?:it|the|your|that)\b[^.!?\n]{0,20}\b(?:up|where)\b|\bshame on you\b|\bi hate you\b",
            rf"\b(?:him|her|she|he|that|your (?:new )?(?:man|woman|girlfriend|boyfriend)|your mother) (?:is )?(?:a |an )?(?:{_MEAN},? )*(?:bitch|bastard|whore|slut|slag|tart|skank|prick|scum)\b|\byour (?:ugly|stupid|fat|pathetic|cheap|sad) (?:little )?(?:new )?\w+",
            unless=r"\bi am (?:such )?an? (?:\w+ )?(?:idiot|moron|clown|muppet)\b",
        ),
        pattern(
            r"\beven you (?:could|can|might)\b|\b(?:not|never) the sharpest\b|\byour little (?:hobby|project|friends?|job|life|games?|career)\b|\byour limited\b",
            r"{START}grow up\b(?= ?(?:[.,!?\n]|$))|\byou have no (?:spine|backbone|shame|class|brain|heart|soul|friends)\b|\bmore (?:backbone|brains|loyalty|personality|sense) than you\b|\bdumber than\b",
            r"\b(?:laugh|laughs|laughing|laughed) at (?:you|ya)\b|\b(?:everyone|everybody|nobody|they all) (?:\w+ )?(?:thinks|knows|says) (?:\w+ )?you (?:are|were)\b|\bi hope (?:you|your \w+) (?:rot|choke|die|suffer|fail|fall)",
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
