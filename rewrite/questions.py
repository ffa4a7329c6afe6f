"""Light questions that fit what a message talks about; each can be ignored without harm."""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """about: what the kept details mention (whole lower-case words, as a pattern). ask: questions that fit."""

    about: re.Pattern[str]
    ask: tuple[str, ...]


def _topic(about: str, *ask: str) -> Topic:
    return Topic(re.compile(rf"\b(?:{about})\b"), ask)


TOPICS: tuple[Topic, ...] = (
    _topic(
        r"keys?|stuff|post|mail|letters?|parcels?|package|charger|jacket|coat|jumper|hoodie|scarf|tent|stove|drill|tools?|passport|box(?:es)?|umbrella|suitcase|records?|helmet|mug|guitar case|blanket",
        "What would be the easiest way to sort that out?", "How would you like to do that?", "Is there an easy way to do that for you?",
    ),
    _topic(r"deposit|lease|landlord|bills?|insurance|account|subscription|tax|council", "How would you like to handle it?", "What would be simplest for you?"),
    _topic(r"school|nursery|parents'? evening|homework|tooth|recital|pick up|drop off|swimming lesson|kids|(?<!our )kid|children|our (?:son|daughter)", "How does that sound from your side?", "How are things at your end?"),
    _topic(r"job|work|office|boss|shift|promotion|promoted|interview|hired|contract|clients?|project", "How is work going for you?", "How are things at your work these days?", "What's keeping you busy at the moment?"),
    _topic(r"exams?|course|class(?:es)?|uni|university|college|degree|thesis|graduat\w+|licen[cs]e|driving test|studying", "What are you learning or working on these days?", "How are things going on your side?"),
    _topic(r"bistro|restaurant|cafe|café|diner|noodles?|pizza\w*|panini|pasta|ramen|tacos?|curry|sushi|dumplings?|kebab|bakery|pub|bar|coffee|brunch|dinner|lunch|pancakes?|chippy|chips|ice cream|gelato", "Have you found any good places to eat lately?", "What have you been eating that's good lately?", "Any good food finds on your side?"),
    _topic(r"cook\w*|bak(?:e|ed|ing)|recipe|sourdough|bread|soup|lasagn[ea]|stew|jollof|roti|cake|pie", "What have you been cooking lately?", "Are you still cooking much?"),
    _topic(r"bands?|songs?|gigs?|concerts?|albums?|playlist|guitar|piano|drums|violin|choir|music|vinyl|singing|karaoke|radio", "What have you been listening to lately?", "Heard anything good lately?", "Any music I should know about?"),
    _topic(r"films?|movies?|cinema|documentar\w+|series|episodes?|netflix|show", "Have you seen anything good lately?", "What have you been watching lately?"),
    _topic(r"books?|novels?|library|reading|poems?|author|bookshop", "What are you reading at the moment?", "Read anything good lately?"),
    _topic(r"dogs?|cats?|puppy|kitten|parrot|rabbit|hamster|hens?|chickens?|horse|vet|goldfish|budgie", "How are things with you?", "Met any good animals lately?"),
    _topic(r"garden\w*|tomato\w*|plants?|flowers?|roses?|allotment|seeds?|balcony|lilacs?|tulips?|basil|mango tree|courgettes?", "Is anything growing at your place?", "How is the spring, or whatever this weather is, treating you?"),
    _topic(r"hik\w+|mountains?|trail|walk(?:s|ing)?|camping|climb\w*|lake|forest|woods|hills?|canyon|canoe|kayak", "Have you been out anywhere nice lately?", "Any good walks lately?"),
    _topic(r"beach|sea|harbour|harbor|island|boat|ferry|surf\w*|swim\w*|sail\w*", "Have you been near the water lately?", "Have you been out anywhere nice lately?"),
    _topic(r"trip|holiday|vacation|travel\w*|flight|airport|train|road trip|hotel|hostel|paris|rome|japan|lisbon", "Have you been anywhere nice lately?", "Any trips on your list?"),
    _topic(r"football|soccer|match|team|league|cricket|rugby|tennis|basketball|baseball|hockey|game|goal|score", "Have you been following any of it?", "Did you catch any good games lately?"),
    _topic(r"run|running|marathon|parkrun|gym|yoga|climbing wall|bike|cycling|cycled|race", "Are you still keeping active these days?", "What do you do for fun these days?"),
    _topic(r"paint\w*|draw\w*|pottery|ceramics|knit\w*|sew\w*|photo\w*|camera|museum|exhibition|gallery|theatre|theater|play", "Have you made or seen anything good lately?", "What do you do for fun these days?"),
    _topic(r"quiz|chess|board games?|crossword|puzzle|scrabble|cards", "Are you still playing?", "What do you do for fun these days?"),
    _topic(r"moved|moving|flat|apartment|house|neighbours?|kitchen|renovat\w*|decorat\w*", "How are things at your place?", "How is everything at home with you?"),
    _topic(r"snow\w*|rain\w*|storm|heatwave|weather|sunset|stars|northern lights", "How is the weather treating you?", "Did you see any of it?"),
    _topic(r"sister|brother|mum|mom|dad|nan|gran\w*|aunt\w*|uncle|cousin|niece|nephew|mother|father|family", "How is everyone on your side?", "How is your family?"),
)  # fmt: skip

_PRACTICAL = 2
"""So many topics, the first ones, ask how to settle something."""

GENERAL: tuple[str, ...] = (
    "How have you been?",
    "What's new with you?",
    "How are things on your side?",
    "How is everything with you?",
    "What have you been up to?",
    "How's life treating you?",
)


def fitting(details: str, seed: int, *, practical: bool = True) -> Iterator[str]:
    """Questions for `details`, the most fitting first; `seed` varies which of several equals comes first. practical: whether something has to be settled."""
    low = details.lower()
    for topic in TOPICS[0 if practical else _PRACTICAL :]:
        if topic.about.search(low):
            yield from _turned(topic.ask, seed)
    yield from _turned(GENERAL, seed)


def _turned(choices: tuple[str, ...], seed: int) -> tuple[str, ...]:
    at = seed % len(choices)
    return choices[at:] + choices[:at]
