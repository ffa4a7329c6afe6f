"""Pressing for another try, a meeting, a date or a reply. The patterns hold what is said in plain words; the learned detector finds the rest."""

from guards.finders import learned, pattern
from guards.rule import Rule

_DAY = r"(?:(?:this |on |next |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|this (?:week|weekend|evening)|the (?:weekend|end of))"

RULE = Rule(
    code="pressure",
    title="Pressure",
    must="not press for a relationship, a meeting, a date or a reply, nor set a deadline",
    reason="Wishing is free when a no costs nothing; a question that has to be answered often is not.",
    source="It is up to him whether he wants to be with you again or not.",
    ask="Do not ask for another try, a meeting, a date or a reply, set no deadline, and make it easy not to answer.",
    finders=(
        pattern(
            r"\b(?:give|gie) (?:me|us|this|it) (?:just |even )?(?:another|one (?:more|last|other)|a (?:second|last|new)) (?:chance|go|try|shot)\b",
            r"\b(?:take|have) me back\b|\bwant you (?:back|home)\b|\bwant us back\b|\b(?:we|us|getting|get|be) (?:\w+ )?back together\b(?! for (?:a|one) (?:gig|tour|show))",
            r"\b(?:start|try|begin) (?:all )?(?:over|again|afresh)\b(?= ?(?:[.,!?\n]|$|with (?:me|us|you)|together))|\b(?:not|never) (?:give|giving) up on (?:us|you)\b|\bwill you marry me\b",
            r"\b(?:please |just |you (?:must|should|have to|to) )(?:\w+ )?come (?:back|home)\b(?! (?:from|and see the|for the))|\bcome (?:back|home) to (?:me|us)\b|{START}come (?:back|home)(?= ?(?:[.,!\n]|$|please|now))|\bmove back in\b",
        ),
        pattern(
            rf"\b(?:can|could|may|let|will|shall|when can|want to|need to|have to|please) (?:{{ADVS}})(?:i|we|you|us|me)? ?(?:please )?(?:see you|meet(?: up)?|see each other)\b(?! (?:at|and) (?:the dog|five))(?= ?(?:[.,!?\n]|$|{_DAY}|in|at|for|again|just|soon|me))",
            r"\b(?:go|going|come) on a date\b(?! with destiny)|\bdate with me\b|\b(?:dinner|drinks?|coffee) with me\b|\bmeet me\b|\bjust the two of us\b",
            r"\bi (?:will|am going to|am) (?:{ADVS})(?:be |come |coming |drive |waiting )(?:\w+ ){0,2}(?:outside|to your|round|over|at your (?:door|work|office|house))\b|\b(?:booked|got) us (?:a|two)\b",
            r"\bnot take no\b|\btake (?:your )?silence as\b",
        ),
        pattern(
            r"(?:{START}|\b(?:please|just|so|you|and) )(?:answer|reply to|text|call|ring|txt|message) me\b(?! (?:old|if|when(?:ever)?|any ?time|the (?:address|recipe)))",
            r"\b(?:answer|pick up) your phone\b|\bwhy (?:are|do|did|have|will) (?:you not|not you) (?:\w+ )?(?:answer|repl|writ|text|call|respond)|\bwe need to talk\b",
            r"\byou owe (?:me|us|it to)\b(?! (?:a (?:tenner|fiver|pint|drink|coffee|pound|beer)|\d))|\bi (?:deserve|expect|need|want) (?:an?|your) (?:\w+ )?(?:answer|reply|explanation|yes|response)\b|\bowes? (?:me|us) an? (?:answer|explanation|reply)\b",
            r"\byou have (?:until|till)\b[^.!?\n]{0,30}\bto (?:decide|answer|choose|come|reply|say)\b|\byou have (?:until|till) (?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\byou have to (?:answer me|decide|choose|come back)\b|\bif i do not hear (?:back )?from you\b|\bif you do not (?:answer|reply|call|write|text|come)\b[^.!?\n]{0,40}\bi (?:will|am)\b",
            r"\bknow where (?:i|we) stand\b|\b(?:have|has) to know (?:by|before|today|now)\b",
        ),
        learned,
    ),
    breaks=(
        "I want us back. Give me one more chance.",
        "Can I see you this weekend?",
        "Why aren't you answering me?",
        "If I don't hear from you by Friday I'll know it's over.",
        "Let's start over. How is work?",
        "The tent is in the hall. We need to talk.",
        "Will you go on a date with me?",
        "You owe me an answer.",
        "I'll be outside your office at six.",
        "come home to me. hows ur mum",
        "I've booked us a table at the bistro for Saturday, just the two of us.",
        "I'll take your silence as a yes.",
        "I won't give up on us. Did the move go well?",
        "Text me back, please. It's been three days.",
    ),
    passes=(
        "No rush to answer.",
        "If you feel like it, tell me how the move went.",
        "You can fetch the tent any time, or I can leave it with Jo.",
        "The band are getting back together for one gig. Did you see?",
        "I finally gave the sourdough another chance, and it rose. What are you baking?",
        "The vet can see you and the dog at five on Friday, is that all right?",
        "My driving test is on Monday, second try. Wish me luck?",
        "Can you let the landlord know by Friday about the deposit?",
        "Call me old-fashioned, but I still like paper maps. Do you?",
        "You owe me a tenner from the quiz, by the way. How's the new team?",
        "I'd love to hear how your exhibition went, whenever you have a minute.",
        "When you come back from Lisbon, the spare key is with Ana.",
        "How was your date with destiny, did you pass the exam?",
        "Answer to your question: the blue one. How's the painting going?",
    ),
)
