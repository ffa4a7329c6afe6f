"""Despair, sadness, anger, loneliness, jealousy, poured out. The patterns hold what is said in plain words; the learned detector finds the rest."""

from guards.finders import learned, pattern, raw_pattern
from guards.rule import Rule

_FEELS = (
    r"(?:heartbroken|inconsolable|hopeless|empty inside|broken inside|numb|suicidal|furious with you|so (?:damn |bloody )?(?:angry|mad|jealous|vex)|so (?:angry|furious|mad) (?:at|with) (?:you|everything|the world)|"
    r"(?:so |very |desperately |terribly |utterly )?lonely|so (?:sad|alone|unhappy|low|depressed|angry|hurt|empty)|falling apart|in (?:despair|pieces|agony|so much pain)|drowning in (?:grief|sorrow|regret))"
)

RULE = Rule(
    code="heavy_emotion",
    title="Heavy feelings",
    must="not pour out despair, sadness, anger, loneliness or jealousy",
    reason="Deep feelings need a listener who has agreed to listen; a page of your own is a better first place for them.",
    source="avoid delving into deep emotions like despair, sadness or anger",
    ask="Do not pour out sadness, despair, anger, loneliness or jealousy; a light feeling about a thing is fine.",
    finders=(
        pattern(
            rf"\bi (?:{{LEAD}})(?:am|feel|felt|been|be|feeling) (?:{{ADVS}}){_FEELS}(?= ?(?:[.,!?\n]|$|and|without|since|here|that|because|every|at|with|i\b|in|for))",
            r"\bi (?:am|was|feel) (?:{ADVS})(?:furious|raging|livid) (?:at|with) you\b|\bi am all anger\b|\bfull of (?:rage|anger|hate|sorrow|grief)\b",
            r"\bi (?:{LEAD})(?:cry|cried|crying|weep|wept|weeping|sob|sobbed|sobbing) (?:myself|every|each|all (?:night|day)|until|on the (?:bus|tube|train|floor)|in the (?:shop|car|shower|bathroom|mornings?|cab)|over you|for you|because of you|and cry|again|like (?:a|an))\b",
            r"\bi (?:can not|could not) stop (?:crying|weeping)\b|\bcr(?:y|ied|ying) myself to sleep\b",
            r"\bmy heart (?:is|feels?|keeps?)? ?(?:\w+ )?(?:broken|breaking|breaks|in pieces|shattered|aches?|aching|heavy|bleeds)\b|\byou (?:\w+ )?broke my heart\b",
            unless=r"\blaugh(?:ed|ing)?\b|\b(?:onion|film|movie|printer|match)\b",
        ),
        pattern(
            r"\b(?:evenings?|nights?|mornings?|days?|weekends?|house|flat|bed|weeks?|months?) (?:is|are|was|were|have been|has been|feels?|gets?) (?:so |too |very |really |the )?(?:lonely|unbearable|empty|endless|darkest|hell)\b|\bdarkest (?:days?|weeks?|months?|time)\b|\bnever (?:felt|been) (?:so|this) (?:alone|sad|lonely|low)\b(?! in)",
            r"\b(?:full of|waves? of|sea of|ocean of|sick with) (?:\w+ )?(?:despair|grief|sorrow|loneliness|misery|rage)\b|\bburning with anger\b|\b(?:lump|hole|ache|pain|weight) in my (?:throat|chest|heart)\b",
            r"\b(?:it|that|this|everything|seeing \w+) (?:still |just |really |all )?hurts\b(?! to (?:say|admit))|\bit hurts to (?:see|hear|know|think|breathe)\b|\bthought of you with (?:him|her|them|someone)\b|\bmakes me (?:feel )?sick\b",
            r"\bjealous of (?:whoever|every|any|the (?:man|woman|girl|guy|person)|him|her)\b|\bhate (?:coming home|waking|this silence|being alone|every|my life)\b|\bin despair\b|\bno point (?:in|to) (?:anything|life)\b",
        ),
        raw_pattern(r"[😭💔😢😿🥀](?:\s*[😭💔😢😿🥀]){2,}", score=0.9),
        learned,
    ),
    breaks=(
        "I'm heartbroken and I don't know how to be happy any more.",
        "The evenings are so lonely. Anyway, how's work?",
        "I cried myself to sleep again. Hope the move went well.",
        "I am so angry at you I could scream.",
        "It hurts to see your name. How are you?",
        "I feel empty inside. What's new?",
        "My heart is in pieces, but the tomatoes are fine.",
        "The thought of you with him makes me sick.",
        "There's a hole in my chest since March. How's your mum?",
        "I've never felt so alone.",
        "hope ur good 😭😭😭 miss the flat",
        "I can't stop crying. Did the parcel come?",
        "I hate coming home to this silence.",
        "These have been the darkest weeks of my life. How is the cat?",
    ),
    passes=(
        "I was sad to see the bakery close.",
        "I laughed so hard.",
        "I'm furious at my printer again. Do you still have yours?",
        "I cried laughing at the goat video, thank you.",
        "My back hurts from the garden, but the beans are in. How are yours?",
        "I was alone in the office on Friday and ate all the cake. How's your new team?",
        "Good grief, the price of olive oil. Are you still making focaccia?",
        "I was gutted about the match, but what a goal. Did you watch it?",
        "I'm jealous of your garden, everything here is eaten by slugs.",
        "It hurts to say it, but your chilli was better than mine.",
        "I'm so sorry for your loss, she made the best rhubarb crumble in town.",
        "I got lost on the way to your old street and found a wonderful bookshop. How are you?",
        "I was mad about that band. Did you hear that they are touring?",
        "The fridge is empty and I live on toast. How's your cooking?",
    ),
)
