"""Facts that a text states: names, numbers, dates and things, and which of them another text does not hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guards.doc import Doc
from guards.words import MONTHS, NUMBERS, WEEKDAYS, WORD, general, is_specific, stem, with_paraphrases, words

_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_GREETING = re.compile(r"\s*(?:hi+|hey+|hello|hiya|heya|alreet|awright|howdy|oi|dear|yo|morning|good (?:morning|evening|afternoon))\s*,?\s+$", re.IGNORECASE)
_QUESTION = re.compile(
    r"\?|^\W*(?:hope|hoping|i (?:hope|wonder)|how(?:'s| is| are| have| did| was)|what(?:'s| is| are| have)|have you|are you|did you|do you|is your|let me know|tell me|i'd (?:love|like|be glad) to)\b",
    re.IGNORECASE,
)
_CLAIM = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'll|my|our|your|you|you're|you've|the|a|an)\b", re.IGNORECASE)
# what one calls anybody
_ANYBODY = frozenset(
    "there again you all everyone friend mate pal buddy bud love pet hen duck darling dear dude man bro sis stranger lovely hun hon sweetie babe neighbour neighbor yall folks love luv hinny bab boss chief bestie girl boy lad lass son mister miss ma sir captain champ cutie".split()
)
# "one of those days", "two" of a couple: too loose to be a figure
_LOOSE_NUMBERS = frozenset({"zero", "one"})


@dataclass(frozen=True)
class Fact:
    """A fact at `text[start:end]`. kind: name, number, date or thing."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Known:
    """What a draft and its context hold: stems with their paraphrases, and the text's words in lower case."""

    stems: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, *texts: str) -> "Known":
        found = [w for text in texts for w in words(text)]
        # compound words and hyphens: "book-shop" also knows "book" and "shop"
        parts = [p for w in found for p in re.split(r"['-]", w) if p]
        everything = frozenset(found) | frozenset(parts)
        return cls(with_paraphrases(stem(w) for w in everything), everything)

    def holds(self, word: str) -> bool:
        """Whether the lower-case `word`, or a word that paraphrases it, is known."""
        if word in self.words or stem(word) in self.stems:
            return True
        parts = [p for p in re.split(r"['-]", word) if p]
        return len(parts) > 1 and all(self.holds(p) or stem(p) in general() for p in parts)


def unknown(text: str, known: Known) -> Iterator[Fact]:
    """Facts that `text` states and `known` does not hold, in order.

    A question about the ex's life states nothing, so only its names, numbers and dates count. A statement that shares a
    specific word with what is known is a paraphrase, unless it brings in two or more further specific words of its own.
    """
    for sentence in _SENTENCE.finditer(text):
        yield from _unknown_in(sentence.group(), sentence.start(), known, text)


def _unknown_in(sentence: str, offset: int, known: Known, text: str) -> Iterator[Fact]:
    found = list(WORD.finditer(sentence))
    things: list[Fact] = []
    shared = 0
    for place, match in enumerate(found):
        word, low = match.group(), match.group().lower()
        span = (offset + match.start(), offset + match.end())
        kind = _hard_kind(word, low, first=place == 0, before=text[: span[0]]) or _called(low, before=text[: span[0]], after=text[span[1] :])
        if kind is None and len(found) == 1 and span[1] >= len(text.rstrip(" .!\n")) and offset > 0 and word[0].isupper() and is_specific(low):
            kind = "name"  # a signature
        if kind is not None:
            if not known.holds(low):
                yield Fact(*span, kind)
        elif is_specific(low):
            if known.holds(low):
                shared += 1
            else:
                things.append(Fact(*span, "thing"))
    if not things or _QUESTION.search(sentence) or not _CLAIM.search(sentence):
        return
    # one new word beside known ones is a turn of phrase; a statement of new words alone is an invention
    if shared == 0 or len(things) > 2 * shared:
        yield from things


def _hard_kind(word: str, low: str, *, first: bool, before: str) -> str | None:
    """name, number or date where the word is plainly one."""
    bare = low.removesuffix("'s").removesuffix("'")
    if bare in WEEKDAYS or (bare in MONTHS and (bare not in ("may", "march") or (word[0].isupper() and not first))):
        return "date"
    if any(c.isdigit() for c in bare):
        return "number"
    if bare in NUMBERS and bare not in _LOOSE_NUMBERS:
        return "number"
    if word[0].isupper() and len(bare) > 1 and bare not in ("i'm", "i've", "i'd", "i'll", "ok"):
        greeted = bool(_GREETING.match(before.rsplit("\n", 1)[-1]))
        if greeted and stem(bare) not in general():
            return "name"
        if not first and not greeted and stem(bare) not in general():
            return "name"
    return None


def _called(low: str, *, before: str, after: str) -> str | None:
    """name where a word written small stands between a greeting and a comma, as a name would."""
    if _GREETING.match(before.rsplit("\n", 1)[-1]) and after[:1] in (",", ".", "!") and is_specific(low) and low not in _ANYBODY:
        return "name"
    return None


def stated(doc: Doc) -> Known:
    """What the draft and the note behind `doc` hold."""
    return Known.of(doc.draft or "", doc.context.note)
