"""What the learned reader finds in a draft: signals in wording that no pattern knows, and what is worth keeping."""

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from guards.detector import Detector, ScoredSpan
from guards.doc import Doc
from guards.errors import UnreadableText
from rewrite.types import Field, Signal

MODEL = Path(__file__).parent / "model"

KEEP = "keep"
"""The column of what is safe, personal and worth keeping; no signal."""
KINDS = (
    "harm_self", "harm_other", "order", "fear", "blocked", "no_contact", "not_interested", "new_partner",
    "closure", "heavy", "recent", "late", "ex_wrote", "ex_love", "child", KEEP,
)  # fmt: skip
"""What the reader was trained to tell, in the order of its outputs."""

_VALUES = {"heavy": "pain"}
_DOUBTED = frozenset({"child", "closure", "heavy", "ex_wrote", "recent"})
_TAUGHT_AS = {"days_since": "recent"}
_DOUBT = 0.002  # on the calibration drafts, signals of patterns below it were wrong more often than right
_NOTE = 0.9  # notes are told in other words than drafts, which it was taught
_FAINT = frozenset({"harm_self", "harm_other"})  # so much is caught of these that many a guess is wrong; the person may say so
_SURE = 0.95  # on the calibration drafts, of what lies above it 39 of 40 are true, below it two thirds; what patterns find is always firm
_MISSES_A_THING = re.compile(
    r"\bmiss(?:ed|es|ing)? (?:my|the|our|his|her|your|that|those) (?!voice|face|smile|hands?|touch|arms|laugh|hugs?|company|love|everything)\w+", re.IGNORECASE
)
_LOVES = re.compile(r"\blov(?:e|es|ed) me\b|\bmiss(?:ed|es|ing)? me\b", re.IGNORECASE)
_EVIDENCE = 3  # spans of a kind are enough to show what it rests on
_lock = threading.Lock()
_loaded: list[Detector] = []


def read(doc: Doc, field: Field) -> Iterator[Signal]:
    """The signals of `doc` that the reader is sure of, with their evidence. Raises DetectorUnavailable where its files are missing or broken."""
    thresholds = _shared().thresholds
    try:
        doc.plain  # noqa: B018
    except UnreadableText:
        return  # it was taught English alone, and sees ghosts elsewhere
    for kind, spans in _scores(doc.text).items():
        if kind != KEEP:
            least = thresholds[kind] if field == "draft" else max(thresholds[kind], _NOTE)
            sure = sorted(
                (span for span in spans if span.score >= least and not _of_a_thing(kind, doc.text[span.start : span.end])), key=lambda span: -span.score
            )[:_EVIDENCE]
            faint = kind in _FAINT and all(span.score < _SURE for span in sure)
            yield from (Signal(kind, _VALUES.get(kind, ""), span.start, span.end, "model", field, faint) for span in sure)


def _of_a_thing(kind: str, words: str) -> bool:
    """Whether the ex is said to miss a thing or an animal, and not the user."""
    return kind == "ex_love" and bool(_MISSES_A_THING.search(words)) and not _LOVES.search(words)


def doubts(text: str, kind: str) -> bool:
    """Whether the reader is all but sure that `text` shows no signal of `kind`; it doubts none of what stops the writing, nor what it was never taught."""
    kind = _TAUGHT_AS.get(kind, kind)
    return kind in _DOUBTED and max((span.score for span in _scores(text)[kind]), default=0.0) < _DOUBT


def kept(text: str) -> tuple[ScoredSpan, ...]:
    """Spans of `text` that are worth keeping, as far as the reader can tell."""
    return tuple(span for span in _scores(text).get(KEEP, ()) if span.score >= _shared().thresholds[KEEP])


def _shared() -> Detector:
    with _lock:
        if not _loaded:
            _loaded.append(Detector(MODEL))
        return _loaded[0]


@lru_cache(maxsize=64)
def _scores(text: str) -> dict[str, tuple[ScoredSpan, ...]]:
    doc = Doc(text)
    return dict(_shared().read(doc.folded, [(s.start, s.end) for s in doc.sentences]))
