"""The labelled drafts, and what they teach the reader: signals with their spans, and what is worth keeping."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guards.fold import fold
from guards.training.corpus import MAX_TOKENS, UNKNOWN, Example
from rewrite.situation.learned import KEEP, KINDS

DATA = Path(__file__).parent.parent / "data"

# what follows from a piece of advice that was not given: none of these signals stood in the draft
_WITHOUT = {
    "seek_help": ("harm_self", "harm_other"),
    "refuse": ("order", "fear", "blocked", "no_contact"),
    "do_not_send": ("not_interested", "new_partner"),
    "closure": ("closure",),
    "write_for_yourself_first": ("heavy",),
    "wait": ("recent", "late"),
    "about_the_child": ("child",),
    "warmer_allowed": ("ex_love",),
}


@dataclass(frozen=True)
class Draft:
    """A labelled text, the draft itself or the note beside it. spans: kind, start, end. known: the kinds whose absence is known."""

    text: str
    spans: tuple[tuple[str, int, int], ...]
    known: frozenset[str]
    author: str
    advice: frozenset[str] = frozenset()
    context: dict[str, Any] = field(default_factory=dict)

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(kind for kind, _, _ in self.spans)


def read(split: str) -> list[Draft]:
    """The texts of `split`: train or calibration."""
    with (DATA / f"drafts_{split}.jsonl").open(encoding="utf-8") as lines:
        return [text for line in lines for text in _texts(json.loads(line))]


def example(draft: Draft, tokenizer: Any) -> Example:
    """`draft` as token ids and labels; what is not known of it takes no part in the loss."""
    folded = fold(draft.text)
    encoded = tokenizer.encode(folded.text)
    ids = encoded.ids[:MAX_TOKENS]
    start = [0.0 if kind in draft.known else UNKNOWN for kind in KINDS]
    tokens = [list(start) for _ in ids]
    for kind, first, last in draft.spans:
        column = KINDS.index(kind)
        for place, (a, b) in enumerate(encoded.offsets[: len(ids)]):
            if a < b and folded.starts[a] < last and folded.ends[b - 1] > first:
                tokens[place][column] = 1.0
    return Example(ids, [1.0 if kind in draft.kinds else value for kind, value in zip(KINDS, start, strict=True)], tokens)


def _texts(raw: dict[str, Any]) -> Iterator[Draft]:
    """The draft, and the note where it says something."""
    advice = frozenset(raw["advice"])
    known = frozenset(kind for code, kinds in _WITHOUT.items() if code not in advice for kind in kinds)
    if raw["signals"] is not None:
        known = frozenset(KINDS) - {KEEP}
    elif not advice & {"light_only", "do_not_send", "warmer_allowed"}:
        known |= {"ex_wrote"}
    kept = [(KEEP, quote) for quote in raw["kept"] or ()]
    if raw["kept"] is not None:
        known |= {KEEP}
    quotes = [*((s["kind"], s["quote"]) for s in raw["signals"] or ()), *kept]
    for name, text in (("draft", raw["draft"]), ("note", raw["context"].get("note", ""))):
        if text.strip():
            yield Draft(text, tuple(_spans(text, quotes)), known - ({KEEP} if name == "note" else frozenset()), raw["author"], advice, raw["context"])


def _spans(text: str, quotes: Sequence[tuple[str, str]]) -> Iterator[tuple[str, int, int]]:
    for kind, quote in quotes:
        start = text.find(quote)
        if start >= 0 and quote:
            yield kind, start, start + len(quote)
