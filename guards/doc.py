"""One lazy reading of a text: everything that rules look at is worked out once, on first use."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from guards import detector, language
from guards.errors import UnreadableText
from guards.fold import Folded, fold
from guards.types import Context

_SENTENCE = re.compile(r"(?:[^.!?\n…]|(?<=\d)\.(?=\d))+(?:[.!?…]+[\"')\]]*|\n+|$)|[.!?…\n]+")
_QUOTED = re.compile(r'"[^"\n]{1,80}"')
# Words that say: what stands in the quotation marks is somebody else's text, not what the sender says.
_NAMING = re.compile(
    r"\b(?:called|titled|named|song|songs|sang|sing|singing|film|movie|book|novel|poem|sign|mug|card|shirt|album|track|poster|lyric|lyrics|episode|playlist|"
    r"playing|karaoke|headline|sticker|banner|magnet|label|menu|dish|wordle|crossword|clue|title)\b"
)


@dataclass(frozen=True)
class Sentence:
    """Half-open span in the folded text, and that text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Doc:
    """A text read in its context.

    text: as given; all reported offsets are its code points.
    draft: what the user typed, where the text is a rewriting of it; None where there is none.
    """

    text: str
    context: Context = field(default_factory=Context)
    draft: str | None = None

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def plain(self) -> str:
        """The folded text, for patterns. Raises UnreadableText where the language cannot be read."""
        for sentence in self.sentences:
            if not language.readable(sentence.text):
                raise UnreadableText("part of the text seems not to be English")
        if not language.readable(self.folded.text):
            raise UnreadableText("the text seems not to be English")
        return self.folded.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences of the folded text, in order; their spans cover it without gaps."""
        return tuple(Sentence(m.start(), m.end(), m.group()) for m in _SENTENCE.finditer(self.folded.text))

    @cached_property
    def _starts(self) -> list[int]:
        """Where the sentences begin in the folded text."""
        return [s.start for s in self.sentences]

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        """Where the sentences begin, and where they end, in `text`; found once, as a long text is asked about often."""
        spans = [self.span(s.start, s.end) for s in self.sentences]
        return [start for start, _ in spans], [end for _, end in spans]

    @cached_property
    def cited(self) -> tuple[tuple[int, int], ...]:
        """Folded spans of quotations that name a song, a sign, a book and the like."""
        return tuple(self._cited())

    @cached_property
    def scores(self) -> detector.Scores:
        """What the learned detector found, by code. Raises UnreadableText, DetectorUnavailable."""
        return detector.shared().read(self.folded, [(s.start, s.end) for s in self.sentences]) if self.plain.strip() else {}

    @cached_property
    def draft_doc(self) -> "Doc | None":
        return None if self.draft is None else Doc(self.draft, self.context)

    def sentence_at(self, place: int) -> Sentence:
        """The sentence that holds folded offset `place`."""
        if 0 <= place < len(self.folded.text):  # they cover it without gaps
            return self.sentences[bisect_right(self._starts, place) - 1]
        return Sentence(0, len(self.folded.text), self.folded.text)

    def touched(self, start: int, end: int) -> tuple[Sentence, ...]:
        """The sentences that `start:end` of `text` touches."""
        starts, ends = self._bounds
        return self.sentences[bisect_right(ends, start) : bisect_left(starts, end)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in `text` of the folded span `start:end`."""
        return self.folded.span(start, end)

    def _cited(self) -> Iterator[tuple[int, int]]:
        for match in _QUOTED.finditer(self.folded.text):
            if _NAMING.search(self.sentence_at(match.start()).text):
                yield match.span()
