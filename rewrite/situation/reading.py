"""A reading: a kind of signal and the patterns, over folded text, that show it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from guards.doc import Doc

# Word classes of the patterns; "{EX}" in a pattern stands for EX here. Several letters are left open for dialect and typing in haste.
CLASSES: dict[str, str] = {
    # the ex, as subject: spoken to, or spoken of
    "EX": r"(?:you|thou|he|she|they|my (?:ex|husband|wife|partner)(?:[- ](?:wife|husband|boyfriend|girlfriend))?)",
    # any subject of one word but the user
    "WHO": r"(?!(?:i|we|who|what|that|it|which|and|or|to|the|not|never|just|if|got|get|have|has|been|being|so|said|say)\b)[^\W\d_]{2,}",
    "EXO": r"(?:you|ye|him|her|them)",
    "HIS": r"(?:your|yer|his|her|their)",
    "ME": r"(?:me|us)",
    "MY": r"(?:my|ma|me|mine|our)",
    "ADV": r"(?:(?:just|still|really|so|only|already|now|never|always|very|also|all|too|even|straight|finally|actually|kind of|a bit|quite|probably|clearly|plainly|proper|dead|that|been|has|have|had|did|do|does|will|would|is|are|was|were|be) ){0,4}",
    "SAID": (
        r"(?:said|saying|says?|told|tells?|tell me|wrote|writes?|written|texted|emailed|messaged|asks?|asked|informs?|informed|informing|explained|explain me|explains|replied|answered|"
        r"announced|reckons?|reckoned|made (?:it )?(?:very |quite |perfectly )?clear|put it|let me know|warned|wished|wishes|insists?|insisted|answer)"
    ),
    # what may lie between a report and what it reports: the same sentence, or the quotation that follows
    "THEN": r"(?:[^.!?\n]{0,120}?|[^\"\n]{0,50}\"[^\"\n]{0,160}?)",
    "KIN": r"(?:brothers?|sisters?|cousins?|nieces?|nephews?|neighbou?rs?|landlord|landlady|boss|friends?|mates?|colleagues?|uncles?|aunts?|aunties?|auntie|grandson|granddaughter)",
    "DONT": r"(?:(?<!\bi )(?<!\bwe )(?:do not|never|must not|should not|would not|no longer)|did not|not to|stop|to not|not be)",
    "REACH": r"(?:contact|contacting|text|texting|textin|message|messaging|call|calling|write|writing|ring|ringing|phone|phoning|approach|approaching|email|emailing|reach out|reaching out|talk|talking|speak|speaking|come (?:near|round|by|to (?:his|her|their|the) (?:house|work|door))|dm|knock)",
}  # fmt: skip


_NEAR = 240  # characters
_QUOTED = re.compile(r'"[^"\n]*"')


def build(pattern: str) -> re.Pattern[str]:
    """`pattern` with its word classes filled in, compiled."""
    for _ in range(2):
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
