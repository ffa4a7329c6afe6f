"""A reading: a kind of signal and the patterns, over folded text, that show it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from guards.doc import Doc

# Word classes of the patterns; "{EX}" in a pattern stands for EX here.
CLASSES: dict[str, str] = {
    "EX": r"(?:you|he|she|they|my (?:ex|husband|wife|partner|boyfriend|girlfriend))",
    "EXO": r"(?:you|him|her|them)",
    "WHO": r"(?!(?:i|we|it|that|this|what)\b)[^\W\d_]{2,}",  # anybody but the user, by name too
    "SAID": r"(?:said|says?|told|tells?|tell me|wrote|writes?|texted|messaged|emailed|asks?|asked|replied|answered|explained|announced|insist(?:s|ed)|warned|made (?:it )?(?:very |quite |so )?clear)",
    "WISHED": r"(?:wants?|wanted|wish(?:es|ed)|prefers?|would prefer|would like|begged|requested|needs?|needed|agreed)",
    # between a report and what it reports: the rest of the sentence, or the quotation that follows
    "THEN": r"(?:[^.!?\n]{0,120}?|[^\"\n]{0,50}\"[^\"\n]{0,160}?)",
    "REACH": r"(?:contact|text|messag|call|writ|ring|phon|email|approach|reach|talk|speak|come near|be in touch|get in touch)(?:e|ing)?",
    "CHILD": r"(?:son|daughter|kids?|child|children|boys?|girls?|bab(?:y|ies)|twins|toddler|little (?:one|man|girl|boy)|lad|lass|wee (?:man|one))",
    "KIN": r"(?:brother|sister|cousin|niece|nephew|neighbou?r|friend|mate|colleague|flatmate|boss|landlord|uncle|aunt|mum|mom|dad|mother|father)s?(?:'s)?",
}

_NEAR = 240  # characters
_QUOTED = re.compile(r'"[^"\n]*"')


def build(pattern: str) -> re.Pattern[str]:
    """`pattern` with its word classes filled in, compiled."""
    for name, words in CLASSES.items():
        pattern = pattern.replace("{" + name + "}", words)
    return re.compile(pattern)


@dataclass(frozen=True)
class Reading:
    """A kind of signal and the patterns that show it.

    unless: what takes it back, anywhere in the sentences that the match touches.
    own: the same, but only in the user's own words there, outside quotation marks.
    """

    kind: str
    value: str
    shows: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None = None
    own: re.Pattern[str] | None = None


def reading(kind: str, value: str, *shows: str, unless: str | None = None, own: str | None = None) -> Reading:
    """A Reading of patterns that still name word classes."""
    return Reading(kind, value, tuple(build(s) for s in shows), build(unless) if unless else None, build(own) if own else None)


@dataclass(frozen=True)
class Found:
    """A reading's evidence: folded span, half open."""

    kind: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class Page:
    """A folded text with what all readings need of it. cited: spans that quote a song, a sign, a title."""

    doc: Doc

    @cached_property
    def text(self) -> str:
        return self.doc.folded.text

    @cached_property
    def starts(self) -> list[int]:
        """Where sentences start, for a search that does not grow with the text."""
        return [s.start for s in self.doc.sentences]

    def around(self, start: int, end: int) -> str:
        """The sentences that folded `start:end` touches."""
        if not self.starts:
            return self.text
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, max(start, end - 1)) - 1
        begin, finish = self.doc.sentences[max(first, 0)].start, self.doc.sentences[max(last, 0)].end
        # some write without a full stop: what is far away takes nothing back, and is not searched again for every match
        return self.text[max(begin, start - _NEAR) : min(finish, end + _NEAR)]

    def cited(self, start: int, end: int) -> bool:
        """Whether folded `start:end` lies in words that are somebody else's."""
        return any(a <= start and end <= b for a, b in self.doc.cited)

    def find(self, table: tuple[Reading, ...]) -> Iterator[Found]:
        """Everything that the readings of `table` show."""
        for row in table:
            for pattern in row.shows:
                for match in pattern.finditer(self.text):
                    if not self.cited(*match.span()) and not self.taken_back(row, *match.span()):
                        yield Found(row.kind, row.value, *match.span())

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """The folded span of `start:end` of the text as given."""
        starts = self.doc.folded.starts
        first = bisect_left(starts, start)
        return first, max(first, bisect_left(starts, end))

    def taken_back(self, row: Reading, start: int, end: int) -> bool:
        """Whether the sentences that folded `start:end` touches hold what takes `row` back."""
        around = self.around(start, end)
        return bool((row.unless and row.unless.search(around)) or (row.own and row.own.search(_QUOTED.sub(" ", around))))
