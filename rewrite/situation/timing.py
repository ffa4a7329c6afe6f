"""How long ago the breakup was, in days."""

import re
from collections.abc import Iterator

from rewrite.situation.reading import Found, Page

_NUMBERS = {word: float(n) for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split())}
_COUNTS = _NUMBERS | {
    "a": 1.0,
    "an": 1.0,
    "a couple of": 2.0,
    "couple of": 2.0,
    "a few": 4.0,
    "few": 4.0,
    "several": 5.0,
    "half a": 0.5,
    "twenty": 20.0,
    "thirty": 30.0,
}
_DAYS = {"hour": 1 / 24, "hr": 1 / 24, "day": 1, "night": 1, "week": 7, "wk": 7, "weekend": 7, "fortnight": 14, "month": 30, "year": 365, "yr": 365}
_LONG = rf"(?P<count>\d{{1,4}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))}) (?:\w+ )?(?P<unit>{'|'.join(sorted(_DAYS, key=len, reverse=True))})s?\b"

# the end itself
_END = (
    r"(?:b(?:roke|roken|reaking|reak) up|breakup|broke it off|the split|split up|(?:you|he|she|they|we) (?:\w+ )?(?:left|ended|dumped|walked out|moved out|packed|finished|split|called it off)|"
    r"(?:left|dumped) me|(?:ended|finished) (?:it|things)|it (?:ended|is over|was over))"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_LATELY = rf"(?:yesterday|last night|this morning|the other (?:day|night)|(?:last|this) (?:week|weekend|{_WEEKDAY})|(?:on )?{_WEEKDAY})"
_LATELY_DAYS = 3
_WEEK_DAYS = 8

_COUNTED = tuple(
    re.compile(p)
    for p in (
        rf"\b(?:been|is|that was|only) (?:\w+ )?{_LONG}(?! (?:ago|old|together|long|away|drive|walk))",
        rf"\b{_LONG} (?:ago|now|since|after|without|of (?:silence|nothing|no\b|not\b|quiet))[^.!?\n]{{0,40}}",
        rf"\b{_END}\b[^.!?\n]{{0,40}}?\b{_LONG}",
    )
)
_NAMED = tuple(
    re.compile(p)
    for p in (
        rf"(?<!remember )\b{_LATELY}\b[^.!?\n]{{0,30}}?\b{_END}\b",
        rf"\b{_END}\b[^.!?\n]{{0,45}}?\b{_LATELY}\b(?! of )",
        rf"\b(?:been|only|is) since {_LATELY}\b",
    )
)
_DAY_N = re.compile(r"\bday (?P<count>\d{1,3}|" + "|".join(list(_NUMBERS)[1:]) + r")(?: without| of (?:no|not|silence)|[.,!?\n]|$)")
_A_WEEK_AND_A_DAY = re.compile(r"\b(?:a|one) week ago yesterday\b")
_OTHER = re.compile(
    r"\b(?:together|met|married|anniversary|dated|sober|landlord|boss|job|gym|known|knew|years old|diet|flatmate|niece|moved to|repotted|hike|trip|course|film|first (?:date|kiss))\b"
)


def read(page: Page) -> Iterator[Found]:
    """`days_since`, its value in whole days."""
    for pattern in _COUNTED:
        for match in pattern.finditer(page.text):
            yield from _found(page, match, _whole(match["count"], match["unit"]))
    for pattern in _NAMED:
        for match in pattern.finditer(page.text):
            yield from _found(page, match, _LATELY_DAYS)
    for match in _A_WEEK_AND_A_DAY.finditer(page.text):
        yield from _found(page, match, _WEEK_DAYS)
    for match in _DAY_N.finditer(page.text):
        yield from _found(page, match, _whole(match["count"], "day"))


def of_something_else(page: Page, start: int, end: int) -> bool:
    """Whether the time at folded `start:end` belongs to something that is not the breakup."""
    return bool(_OTHER.search(page.around(start, end)))


def _found(page: Page, match: re.Match[str], days: int) -> Iterator[Found]:
    if not page.cited(*match.span()) and not of_something_else(page, *match.span()):
        yield Found("days_since", str(days), *match.span())


def _whole(count: str, unit: str) -> int:
    """Whole days of "couple of" and "week"."""
    return int((float(count) if count.isdigit() else _COUNTS[count]) * _DAYS[unit])
