"""Reads the situation: what the draft, the note and the context say about where things stand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guards import Context
from guards.doc import Doc
from rewrite.types import Field, Signal, Situation

_NUMBER_WORDS = {w: n for n, w in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"])} | {
    "a": 1,
    "an": 1,
    "couple": 2,
    "few": 3,
}


@dataclass(frozen=True)
class Reading:
    """A kind of signal and the patterns, over folded text, that show it. unless: patterns in the same sentence that take it back."""

    kind: str
    value: str
    shows: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None = None


def _reading(kind: str, value: str, *shows: str, unless: str | None = None) -> Reading:
    return Reading(kind, value, tuple(re.compile(s) for s in shows), re.compile(unless) if unless else None)


READINGS: tuple[Reading, ...] = (
    _reading("harm_self", "harm", r"\b(?:kill|hurt|harm|cut) myself\b", r"\bend (?:it all|my life)\b", r"\bdo not want to (?:live|be alive|be here|wake up)\b", r"\bwant to die\b", r"\bsuicid\w+"),
    _reading("blocked", "blocked", r"\b(?:you|he|she|they) (?:have |has |had )?(?:blocked|unfriended and blocked) (?:me|my number)\b"),
    _reading("no_contact", "no contact", r"\b(?:do not|never|stop) (?:contact|text|message|call|write)(?:ing)? (?:you|me|him|her)\b"),
    _reading("space", "space", r"\b(?:need|needs|needed|want|wants|wanted|asked for|asked me for) (?:some |more )?(?:space|distance)\b"),
    _reading("not_interested", "no", r"\b(?:not interested|too late|no turning back)\b"),
    _reading("new_partner", "new partner", r"\bnew (?:boyfriend|girlfriend|partner|bf|gf)\b"),
    _reading("closure", "closure", r"\b(?:need|want|for|get|some) closure\b"),
    _reading("ex_love", "love", r"\b(?:you|he|she|they) (?:said|told me|wrote)(?: that)? (?:you|he|she|they) (?:still )?(?:miss|love)(?:s|d|ed)? (?:me|us)\b"),
    _reading("ex_wrote", "wrote", r"\b(?:thanks|thank you) for (?:your|the) (?:message|text)\b"),
    _reading("child", "child", r"\bour (?:son|daughter|kids?|child|children|baby|little one)\b"),
)  # fmt: skip

_DAYS = re.compile(
    r"\b(?P<n>\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple of|few)\s+(?P<unit>days?|weeks?|months?|years?)\b"
)
_PER = {"day": 1, "week": 7, "month": 30, "year": 365}


def read(draft: str, context: Context) -> Situation:
    """Everything that draft, note and context say about the situation, with its evidence."""
    found = [*_from_text(draft, "draft"), *_from_text(context.note, "note"), *_from_context(context)]
    return Situation(tuple(sorted(found, key=lambda s: (s.field, s.start, s.kind))))


def _from_text(text: str, field: Field) -> Iterator[Signal]:
    doc = Doc(text)
    for reading in READINGS:
        for pattern in reading.shows:
            for match in pattern.finditer(doc.folded.text):
                sentence = doc.sentence_at(match.start())
                if reading.unless is None or not reading.unless.search(sentence.text):
                    yield Signal(reading.kind, reading.value, *doc.span(*match.span()), "pattern", field)
    for match in _DAYS.finditer(doc.folded.text):
        count = _NUMBER_WORDS.get(match["n"].split()[0]) or int(match["n"])
        yield Signal("days_since", str(count * _PER[match["unit"].rstrip("s")]), *doc.span(*match.span()), "pattern", field)


def _from_context(context: Context) -> Iterator[Signal]:
    if context.days_since_breakup is not None:
        yield Signal("days_since", str(context.days_since_breakup), 0, 0, "context", "context")
    if context.ex_expressed_love:
        yield Signal("ex_love", "love", 0, 0, "context", "context")
    if context.stage in ("reply", "second_message"):
        yield Signal("stage", context.stage, 0, 0, "context", "context")
