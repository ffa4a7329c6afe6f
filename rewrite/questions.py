"""Light questions that fit what a message talks about; each can be ignored without harm.

Chosen by plain signs, first what the message does (hands something back, passes on a hello, shows something), then what it is about. A small model's own
questions were tried in their place, and a classifier to choose among them: see rewrite/local_model/CARD.md.
"""

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


_YOUR = r"(?:your|ur|yer|ye)"
_NOT_THINGS = r"(?!\w*(?:mum|mom|mam|mother|dad|father|sister|brother|nan|gran|grandma|cousin|aunt\w*|uncle|family|parents|friend|boss|name|birthday|place|house|idea|voice|face)\b)"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\btomorrow|\bat \d|\d ?[ap]m"

ACTS: tuple[Topic, ...] = (
    _topic(
        r"(?:you|u|ye)(?: still|'ve still)? (?:have|got|hav|'ve got) my|(?:my|the) (?:[\w'-]+,? ){1,9}?(?:at yours|in (?:your|ur|yer)|at (?:your|ur|yer) (?:place|house|flat)|with you|with u|w u)|i (?:think i )?left my",
        "What's the easiest way for me to get that back?", "How shall I get that back from you?", "What would be easiest for you?",
    ),
    _topic(
        rf"(?:you|u|ye|y'all) left (?:{_YOUR}|a|an|the|two|some)|(?:found|i have|i've got|i got|still got|still have|here is|here's|enclose) (?:all |both )?{_YOUR} {_NOT_THINGS}"
        rf"|{_YOUR} {_NOT_THINGS}(?:[\w'-]+ ){{1,4}}?(?:(?:is|are|was|were) )?(?:still )?(?:here|at mine|at my|in my|on my|behind|under|piling up|waiting)\b|(?:came|arrived|delivered) (?:here )?for (?:you|u|ye)\b|{_YOUR} (?:post|mail|parcel|package)",
        "Shall I post that on to you?", "Where would you like me to send that?", "How would you like to get that back?", "Do you want that back, or shall I keep hold of it?",
    ),
    _topic(r"(?:says?|said|say) (?:to say )?(?:hi|hello|hiya|hey|happy)\b|(?:asks?|asked|asking|askin)(?: me)? (?:after|for|about|aboot) (?:you|u|ye)|sends? (?:her|his|their) (?:best|regards)", "Shall I say hello back from you?", "Anything I should pass on from you?"),
    _topic(r"wants? (?:you|u|ye) to|have a say|needs? (?:a yes|an answer|to know)|wants? to know|up to you|your call|if you want|if ye want|if you'd rather", "What do you think?", "What would you say?", "How does that sound to you?"),
    _topic(rf"(?:recital|nativity|parents'? evening|sports day|gala|concert|appointment|graduation|assembly|party|shower|checkup|check-up|dentist)\b.*(?:{_DAY})", "Do you think you can make it?", "Does that work at your end?"),
    _topic(r"(?:deposit|bill|rent|half is|fees?|invoice|refund|council tax|insurance|lease|landlord)", "How would you like to handle it?", "Does that work for you?", "What would suit you?"),
    _topic(r"nits|strep|inhaler|antibiotics|fever|pick (?:him|her|them) up|drop (?:him|her|them) off|take (?:him|her|them)", "Does that work at your end?", "Anything else you need to know?"),
    _topic(r"lost (?:her|his) (?:first )?tooth|report card|school report|first (?:word|steps?)|ten out of ten|spelling", "Anything you'd like me to pass on?", "Shall I pass on a well done from you?"),
    _topic(r"bloom\w*|(?:came|come) up|(?:is|are) out|flowered|sprouted|hatched|puppies|kittens|babies|ducklings|lambs|chicks|finished (?:the|my|it)|painted|knitted|baked|built|tattoo|haircut|sewed|crochet\w*|carved", "Want to see a photo?", "Shall I send you a photo?", "Would you like to see a picture?"),
    _topic(r"passed my|got (?:the job|into|in to|offered|promoted)|offered my|promotion|i won|we won|came (?:first|second|third)|ran (?:the|a) (?:half )?marathon|half marathon|graduated|got on at|got my \w+ (?:grade|results?)", "Any good news at your end?", "What's your news?", "What have you been working on?"),
)  # fmt: skip
"""What a message does, and the questions that go with it."""

TOPICS: tuple[Topic, ...] = (
    _topic(r"school|nursery|parents'? evening|homework|tooth|recital|pick up|drop off|swimming lesson|kids|(?<!our )kid|children|our (?:son|daughter)", "Anything you'd like me to pass on?", "How are things at your end?", "Anything else you need to know?"),
    _topic(r"(?:my|new|the|your|ur) job|at work|(?:my|your|ur) work|work's|office|boss|shift|promotion|promoted|interview|hired|contract|clients?|project", "How is work going for you?", "How are things at your work these days?", "What's keeping you busy at the moment?"),
    _topic(r"exams?|course|class(?:es)?|uni|university|college|degree|thesis|graduat\w+|licen[cs]e|driving test|studying", "What are you learning or working on these days?", "How are things going on your side?"),
    _topic(r"bistro|restaurant|cafe|café|diner|noodles?|pizza\w*|panini|pasta|ramen|tacos?|curry|sushi|dumplings?|kebab|bakery|pub|bar|coffee|brunch|dinner|lunch|pancakes?|chippy|chips|ice cream|gelato", "Have you found any good places to eat lately?", "What have you been eating that's good lately?", "Any good food finds on your side?"),
    _topic(r"cook\w*|bak(?:e|ed|ing)|recipe|sourdough|bread|soup|lasagn[ea]|stew|jollof|roti|cake|pie", "What have you been cooking lately?", "Are you still cooking much?"),
    _topic(r"bands?|songs?|gigs?|concerts?|albums?|playlist|guitar|piano|drums|violin|choir|music|vinyl|singing|karaoke|radio", "What have you been listening to lately?", "Heard anything good lately?", "Any music I should know about?"),
    _topic(r"films?|movies?|cinema|documentar\w+|series|episodes?|netflix|show", "Have you seen anything good lately?", "What have you been watching lately?"),
    _topic(r"books?|novels?|library|reading|poems?|author|bookshop", "What are you reading at the moment?", "Read anything good lately?"),
    _topic(r"dogs?|cats?|puppy|kitten|parrot|rabbit|hamster|hens?|chickens?|horse|vet|goldfish|budgie", "Want to see a photo?", "Shall I send you a picture?"),
    _topic(r"garden\w*|tomato\w*|plants?|flowers?|roses?|allotment|seeds?|balcony|lilacs?|tulips?|basil|mango tree|courgettes?", "Is anything growing at your place?", "Anything in flower your way?"),
    _topic(r"hik\w+|mountains?|trail|walk(?:s|ing)?|camping|climb\w*|lake|forest|woods|hills?|canyon|canoe|kayak", "Have you been out anywhere nice lately?", "Any good walks lately?"),
    _topic(r"beach|sea|harbour|harbor|island|boat|ferry|surf\w*|swim\w*|sail\w*", "Have you been near the water lately?", "Have you been out anywhere nice lately?"),
    _topic(r"trip|holiday|vacation|travel\w*|flight|airport|train|road trip|hotel|hostel|paris|rome|japan|lisbon", "Have you been anywhere nice lately?", "Any trips on your list?"),
    _topic(r"football|soccer|match|team|league|cricket|rugby|tennis|basketball|baseball|hockey|game|goal|score", "Have you been following any of it?", "Did you catch any good games lately?"),
    _topic(r"run|running|marathon|parkrun|gym|yoga|climbing wall|bike|cycling|cycled|race", "Are you still keeping active these days?", "What are you doing for fun these days?"),
    _topic(r"paint\w*|draw\w*|pottery|ceramics|knit\w*|sew\w*|photo\w*|camera|museum|exhibition|gallery|theatre|theater|play", "Have you made or seen anything good lately?", "What are you doing for fun these days?"),
    _topic(r"quiz|chess|board games?|crossword|puzzle|scrabble|cards", "Are you still playing?", "What are you doing for fun these days?"),
    _topic(r"moved|moving|flat|apartment|house|neighbours?|kitchen|renovat\w*|decorat\w*", "How are things at your place?", "How is everything at home with you?"),
    _topic(r"snow\w*|rain\w*|storm|heatwave|weather|sunset|stars|northern lights", "What's it like out your way?", "How's the weather where you are?"),
    _topic(r"sister|brother|mum|mom|dad|nan|gran\w*|aunt\w*|uncle|cousin|niece|nephew|mother|father|family", "How is everyone on your side?", "How is your family?", "How are they all at yours?"),
)  # fmt: skip

_GRAVE = re.compile(
    r"\b(?:died|dead|dying|death|passed away|buried|funeral|put down|put to sleep|cancer|hospital|stroke|surgery|accident|miscarri\w+|redundant|sacked|burgled)\b"
)

GENERAL: tuple[str, ...] = (
    "How have you been?",
    "What's new with you?",
    "How are things your end?",
    "How's your week been?",
    "What have you been up to?",
    "How are you getting on?",
    "What's keeping you busy these days?",
    "How's everything with you?",
    "What's been good lately?",
    "How's life treating you?",
    "What's the news from you?",
    "Anything new with you?",
    "How's the week treating you?",
    "How are things with you?",
    "What have you been enjoying lately?",
    "How's it all going?",
)


def fitting(told: str, seed: int) -> Iterator[str]:
    """Questions for a message that tells this, the most fitting first; `seed` varies which of several equals comes first."""
    yield from specific(told, seed)
    yield from _turned(GENERAL, seed)


def specific(told: str, seed: int = 0) -> Iterator[str]:
    """Those of them that `told` gives ground for."""
    low = told.lower().replace("’", "'")
    if _GRAVE.search(low):  # no photo of the cat that died
        return
    for topic in (*ACTS, *TOPICS):
        if topic.about.search(low):
            yield from _turned(topic.ask, seed)


def _turned(choices: tuple[str, ...], seed: int) -> tuple[str, ...]:
    at = seed % len(choices)
    return choices[at:] + choices[:at]
