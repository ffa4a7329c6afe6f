"""Ways of finding: each maker returns a finder, `(doc, rule) -> hits`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guards import detector
from guards.doc import Doc
from guards.lexicon import CLASSES
from guards.rule import Finder, Hit, Rule

_NEAR = 60  # characters before a match in which `unless_before` may stand
_CLASS = re.compile(r"\{([A-Z][A-Z0-9_]*)\}")
_EDGE = re.compile(r"\b")


def pattern(
    *alternatives: str,
    unless: str | None = None,
    unless_before: str | None = None,
    unless_after: str | None = None,
    score: float = 0.9,
    by: str = "pattern",
) -> Finder:
    """A finder for regular expressions over the folded text.

    Folded text is lower case with contractions spelt out ("don't" -> "do not", "u" -> "you", "i'm" -> "i am"); see guards.fold.
    `{NAME}` stands for a word class of guards.lexicon.
    unless: no hit where this is found anywhere in the same sentence.
    unless_before, unless_after: no hit where this is found directly before or after the match, within its sentence.
    A match inside the quoted name of a song, sign or book is no hit.
    """
    wanted = [_Wanted.of(branch) for a in alternatives for branch in _branches(a)]
    never = _compile(unless) if unless else None
    before = _compile(rf"(?:{unless_before})\W*$") if unless_before else None
    after = _compile(rf"\W*(?:{unless_after})") if unless_after else None

    def find(doc: Doc, rule: Rule) -> Iterator[Hit]:
        text = doc.plain
        excused: dict[int, bool] = {}  # by start of sentence: looked up once, however many matches a long one holds
        for regex in wanted:
            for start, end in regex.spans(text):
                if start == end or any(a <= start and end <= b for a, b in doc.cited):
                    continue
                sentence = doc.sentence_at(start)
                if never:
                    if sentence.start not in excused:
                        excused[sentence.start] = bool(never.search(sentence.text))
                    if excused[sentence.start]:
                        continue
                if before and before.search(text, max(sentence.start, start - _NEAR), start):
                    continue
                if after and after.match(text, end):
                    continue
                yield Hit(*doc.span(start, end), score, by)

    return find


def raw_pattern(*alternatives: str, score: float = 0.95, by: str = "pattern") -> Finder:
    """A finder for regular expressions over the text as given, for what folding would undo (capitals, brackets, quotes)."""
    wanted = [re.compile(a) for a in alternatives]

    def find(doc: Doc, rule: Rule) -> Iterator[Hit]:
        for regex in wanted:
            for match in regex.finditer(doc.text):
                yield Hit(*match.span(), score, by)

    return find


def learned(doc: Doc, rule: Rule) -> Iterator[Hit]:
    """A finder that asks the learned detector. A text may break the rule where its score reaches the code's calibrated threshold."""
    threshold = detector.shared().thresholds[rule.code]  # calibrated: guards/model/CARD.md
    yield from (hit for hit in evidence(doc, rule) if hit.score >= threshold)


def evidence(doc: Doc, rule: Rule) -> Iterator[Hit]:
    """What the learned detector found for `rule`, however unsure, less what lies in a sentence that holds the rule's neighbour."""
    if not doc.plain.strip():
        return
    for span in doc.scores[rule.code]:
        if rule.neighbour is None or not any(rule.neighbour.search(s.text) for s in doc.touched(span.start, span.end)):
            yield Hit(span.start, span.end, span.score, "model")


@dataclass(frozen=True)
class _Wanted:
    """A pattern whose leading word edge is looked at last: re finds a first letter about twice as fast as an edge and a letter."""

    regex: re.Pattern[str]
    at_edge: bool

    @classmethod
    def of(cls, template: str) -> "_Wanted":
        return cls(_compile(template.removeprefix(r"\b")), template.startswith(r"\b"))

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        place = 0
        while match := self.regex.search(text, place):
            if self.at_edge and not _EDGE.match(text, match.start()):
                place = match.start() + 1
                continue
            yield match.span()
            place = max(match.end(), match.start() + 1)


def _branches(template: str) -> Iterator[str]:
    """The alternatives at the top level of a pattern, each of which may have its own leading edge."""
    depth, start, inside, place = 0, 0, False, 0
    while place < len(template):
        char = template[place]
        if char == "\\":
            place += 1
        elif inside:
            inside = char != "]"
        elif char == "[":
            inside = True
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            yield template[start:place]
            start = place + 1
        place += 1
    yield template[start:]


def _compile(template: str) -> re.Pattern[str]:
    return re.compile(_CLASS.sub(lambda m: f"(?:{CLASSES[m.group(1)]})", template))
