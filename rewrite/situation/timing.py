"""How long ago the breakup was, whether the user has been drinking, and whether it is the middle of the night."""

import re
from collections.abc import Iterator

from rewrite.situation.reading import Found, Page, Reading, build, reading

_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split()
_COUNT: dict[str, float] = {w: n for n, w in enumerate(_NUMBERS)} | {
    "a": 1,
    "an": 1,
    "couple": 2,
    "few": 4,
    "several": 5,
    "half a": 0.5,
    "pair": 2,
    "wan": 1,
    "twa": 2,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "eighty": 80,
}
_UNIT: dict[str, float] = {"hour": 1 / 24, "hr": 1 / 24, "minute": 1 / 1440, "day": 1, "night": 1, "sleep": 1, "morning": 1, "week": 7, "wk": 7, "weekend": 7, "fortnight": 14, "month": 30, "year": 365, "yr": 365, "decade": 3650}  # fmt: skip
_N = (
    r"(?:\d{1,4}|half a|"
    + "|".join(
        [*_NUMBERS[1:], "an?", "couple(?: of)?", "a couple(?: of)?", "a few", "few", "several", "wan", "twa", "twenty", "thirty", "forty", "fifty", "eighty"]
    )
    + r")"
)
_U = r"(?:hours?|hrs?|minutes?|days?|nights?|sleeps|mornings|weeks?|wks?|weekends?|fortnights?|months?|years?|yrs?|decades?)"
_DUR = rf"(?P<n>{_N}) (?:\w+ )?(?P<u>{_U})\b"
_DURX = _DUR.replace("?P<n>", "").replace("?P<u>", "")
_SOFT = r"(?:(?:just|only|like|about|barely|nearly|almost|not|even|now|been|a grand total of|exactly|roughly|maybe|around|is|has|already|no more than|less than|under|the|long|whole|full|reached|yet|erst|solid|good|bare) ){0,4}"
_DAYNAME = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?!\w))"
_LATELY = rf"(?:yesterday|last night|this morning|this (?:after|fore)noon|the day before yesterday|the other (?:day|night)|last (?:week|weekend|{_DAYNAME})|this (?:week|weekend|{_DAYNAME})|the weekend|(?:on |since )?{_DAYNAME}(?: (?:night|morning|evening|gone|past|only))?|the bank holiday|kagabi|anoche|gestern|ayer|earlier)"
# the end itself, or the silence after it
_END = (
    r"(?:b(?:roke|roken|reak) ?(?:up|it off)|split(?: up)?|breakup|break-up|the split|separat\w+|(?:you|he|she|they|we|who|and|then|since) (?:just |all |have |has |had |only )?(?:left|leave|dumped|ended|end|finished|called it|walk(?:ed)? out|walked|moved out|went|gone|go|shifted|shift|packed|took|threw|returned|return|chucked|binned|said it|said goodbye|gave me (?:back|my)|give me (?:back|bag|my)|carried|came with|come with|kicked|called off|said it is over)|"
    r"moved out|walked out|left me|ended (?:it|things|us)|dumped (?:me|you|him|her)|finished (?:with|it)|called it (?:off|quits|a day)?|broke it|kicked me out|the parting|parted|(?:been|is|are) gone|the (?:\w+ )?(?:conversation|talk|chat|text|call)|your chat|returned my|threw me|we are over|it ended|us ended)"
)
_OTHER = re.compile(
    r"\b(?:together|met|meet|meeting|married|marriage|anniversary|dated|dating|sober|landlord|bank(?! holiday)|gym|knew|known|first kiss|first date|moved to|old now|years old|diet|flatmate|niece|band|boiler|since (?:i|the (?:show|match|quiz|rain|dog|cat|bakery|bus|snow|flood)|my|it rained|they (?:changed|closed|opened))|in town|on holiday|hampi|no rain|worked|working|to (?:go|wait)|until|per week|a week (?:now )?(?:at|in) the|festival|raining|exams?)\b"
)

_SINCE_END: tuple[re.Pattern[str], ...] = tuple(
    build(p)
    for p in (
        rf"\b(?:it|that|this|been|what|s) (?:(?:is|has|have|been|be|was|it is|has been) ){{0,3}}{_SOFT}{_DUR}(?: and one day)?(?! (?:ago|old|together|away|drive|walk|long|trip|course|from (?:now|here|the (?:station|shop)))|(?:'s)? notice| to )",
        rf"\b{_DUR} (?:ago|back|now)?[^.!?\n]{{0,40}}?\b{_END}", rf"\b{_END}\b[^.!?\n]{{0,50}}?\b{_SOFT}{_DUR} (?:ago|back|now|gone|tomorrow|today|yesterday)\b", rf"\b{_END} {_SOFT}{_DUR}", rf"\b{_DUR} (?:ago )?(?:since|from when|after|from|without|that) (?:you|he|she|they|we|us|your|his|her|the (?:breakup|split|end|\w+ conversation))\b",
        rf"\b(?:not|no|nothing|silence|haven't|gone|quiet|alone|single)\b[^.!?\n]{{0,40}}?\b(?:in|for|since|these) {_SOFT}{_DUR}", rf"\b(?:nothing|silence|quiet|no (?:word|reply|text|contact))(?: \w+){{0,2}} (?:for |in )?{_DUR}", rf"\b{_DUR} (?:of|with) (?:silence|nothing|no |not |quiet|hell|this)", rf"^(?:[^\W\d_]+[,.] ?)?{_SOFT}{_DUR}(?= *(?:[.,!?:;\n]|$|now|you|i |and|in (?:me|my)|since|gone|already|without|of (?:no|silence|nothing)))", rf"(?:^|[.!?\n,] ?){_SOFT}{_DUR} (?:now|today|tomorrow|pa lang|gone|single|alone|without you|since you)\b", rf"\b(?:so,? )?what(?: is)?(?: that)?,? {_DUR}", rf"\bonly {_DUR}",
    )
)  # fmt: skip
_FIXED: tuple[tuple[float, re.Pattern[str]], ...] = tuple(
    (days, build(p))
    for days, p in (
        (8, r"\b(?:a|one) week (?:ago )?(?:yesterday|and (?:a|one) day)\b"), (7, r"(?:\b(?:been|it is|gone|s|just|since|left)|^|[.!?\n] ?) ?(?:a|one) week (?:ago )?(?:today|tomorrow|tonight|now)\b"),
        (5, rf"\b(?:been|only|it is|is|not (?:\w+ ){{1,3}})(?: \w+){{0,2}} since (?:then |the )?(?:{_LATELY})(?! (?:of|before|afore|the|in|last) )"), (3, rf"\b(?:since|from) {_LATELY}\b[^.!?\n]{{0,30}}\b{_END}"),
        (3, rf"(?<!remember )\b{_LATELY}\b(?! of )[^.!?\n]{{0,30}}?\b{_END}\b"), (3, rf"\b{_END}\b[^.!?\n]{{0,45}}?\b{_LATELY}\b(?! of | before| afore)"), (5, rf"\bon {_DAYNAME},? (?:and )?(?:today|now|it) is (?:only )?{_DAYNAME}\b|\bon {_DAYNAME}; (?:it|today) is {_DAYNAME}\b|\b{_DAYNAME}[^.!?\n]{{0,40}}\b(?:today|now) is only {_DAYNAME}\b|\bit is {_DAYNAME},? and it has been since {_DAYNAME}\b"),
        (5, r"\bsince (?:the )?full moon\b"), (6, r"\bnot (?:\w+ )?(?:reached|been|even)? ?(?:even )?(?:a|one) (?:whole |full )?week\b"),
    )
)  # fmt: skip
_ORDINAL = {w: n for n, w in enumerate("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())}
_DAY_N = build(
    r"\b(?:(?:day|night) (?P<n>\d{1,3}|"
    + "|".join(_NUMBERS[1:])
    + r")(?! of (?!no|not|this|silence|without|us|being|nothing)| at | in )\b|(?:the |my )?(?P<o>"
    + "|".join(list(_ORDINAL)[1:])
    + r") (?:day|night|morning|evening)(?= *(?:[.,!?\n]|$|and|an |in |without|since|alone|that|of (?:no|not|this)|i |now)))"
)

TABLE: tuple[Reading, ...] = (
    reading(
        "drunk", "drunk",
        r"\bi am (?:{ADV}|a bit |a little |very |pretty |fairly |well |absolutely |proper |quite |kinda |right |rn |kind of )*(?:drunk|drnk|drunj|durnk|drnuk|druk|drukn|dronk|hammered|wasted|wrecked|loked|locked|tipsy|sloshed|plastered|steaming|smashed|pissed(?! off| at| with| about)|buzzed|merry|legless|trolleyed|wankered|steamin|stocious|paralytic|tipsi|high as|squiffy|blitzed|half cut|three sheets)\b",
        r"\b(?:had|hve had|have had|drank|drunk|taken|took|sunk|downed|hve taken|necked)(?: \w+)? (?:me |myself )?(?:(?:a|one|two|too|so|far too|way too|\w+) )?(?:few|many|much|lot|couple|bottles?|pints?|glass(?:es)?|wines?|beers?|shots?|drinks?|tequilas?|rum|gin|vodka|whisk(?:e)?y|stout|wine|sangria|cans|cocktails)\b(?= *(?:[.,!?\n]|$|and|an|of (?:wine|gin|the|them|us|beer|rum|vodka|whisk)|too many|at|in|so|tonight|i|w|with|but|down|now|deep|because))",
        r"\b(?:\d+|" + "|".join(_NUMBERS[1:]) + r"|few|bottle|couple|half a bottle|bottle of \w+) (?:pints?|glasses|bottles?|beers?|drinks?|shots?|wines?|gins?|rums?|vodkas?|cans)?(?: of \w+)? ?(?:in|deep|later|down)\b(?= *(?:[.,!?\n]|$|and|i |so))", r"\bi (?:have )?(?:been|bin) (?:drinking|drinkin|on the (?:wine|gin|rum|whisky|beers|sauce|piss))\b(?! (?:too much )?(?:tea|coffee|water|mate|less))", r"\bdrunk (?:text|texting|typing|dial|message)\b", r"\bso many of the \w+ ones\b|\b(?:randy|barman|they|someone) took my keys\b", r"\b(?:room|ceiling|bed) is spinning\b",
        unless=r"\b(?:sober|when i was|that (?:night|time|story|photo|summer)|remember|was so drunk|i was|we were|last (?:year|summer|christmas)|used to|the time|uni|coffee|tea|hot chocolate|biscuits|cakes|samosas|ducks|pancakes)\b",
    ),
    reading(
        "night", "night",
        r"(?:^|[.!?\n;] ?|\b(?:it is|its|now|almost|nearly|gone|half|past|is like|it is like|here at|awake at|up at|now at|at) )(?:just |only |about |like |literally |gone |half |past )*(?:(?:[1-5]|0[1-5]|one|two|three|four|five)(?:[:.]\d\d)? ?(?:am|a\.m\.?|in the morning|in the mornin|o'clock in the morning)|half (?:one|two|three|four|past (?:one|two|three|four)) in the morning)\b", r"\b(?:it is|its) (?:like |just |only |gone |about )*(?:[1-5]|0[0-5])[:.]\d\d\b(?! ?(?:pm|p\.m))(?=[^\n]{0,60}\b(?:sleep|awake|up\b|ceiling|dark|slept|bed|wide|night))", r"\b(?:middle|dead) of the night\b|\bafter midnight\b|\bpast midnight\b|\bthree in the mornin\w*\b|\bstill (?:awake|up) (?:and it is|at)\b",
        unless=r"\b(?:remember|remembered|waffle|flight|train|shift|alarm|bus|was|were|laughed|last (?:year|summer|week)|that (?:night|time)|matinee|opens|open|film|used to|when (?:you|we)|baby|landed|delivery|bakery|airport|kick ?off|game|match)\b",
    ),
)  # fmt: skip


def read(page: Page) -> Iterator[Found]:
    """`days_since` (value: whole days), `drunk` and `night`."""
    yield from page.find(TABLE)
    yield from _days(page)


def of_something_else(page: Page, start: int, end: int) -> bool:
    """Whether the time at folded `start:end` belongs to something that is not the breakup."""
    return bool(_OTHER.search(page.around(start, end)))


def _days(page: Page) -> Iterator[Found]:
    for pattern in _SINCE_END:
        for match in pattern.finditer(page.text):
            if not of_something_else(page, *match.span()):
                yield Found("days_since", str(_whole(match["n"], match["u"])), *match.span())
    for days, pattern in _FIXED:
        for match in pattern.finditer(page.text):
            if not of_something_else(page, *match.span()):
                yield Found("days_since", str(int(days)), *match.span())
    for match in _DAY_N.finditer(page.text):
        number = match["n"] or match["o"]
        count = int(number) if number.isdigit() else int(_COUNT.get(number, _ORDINAL.get(number, 1)))
        if not of_something_else(page, *match.span()):
            yield Found("days_since", str(count), *match.span())


def _whole(count: str, unit: str) -> int:
    """Whole days of "couple of" and "weeks"."""
    number = float(count) if count.isdigit() else _COUNT.get(count, _COUNT.get(count.removesuffix(" of").removeprefix("a ") or "a", 1))
    return int(number * _UNIT.get(unit, _UNIT.get(unit.removesuffix("s"), 1)))
