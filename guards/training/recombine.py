"""Texts that nobody labelled, for a teacher to judge: pieces of raw drafts, alone and inside clean messages, and messages grown together."""

import json
import random
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from guards.training.corpus import Row

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+|\n|$)")
_LONGEST = 500  # characters
ALONE, PAIRS, INSIDE, GROWN = 2500, 1800, 3500, 1500
"""How many of each kind are made: a draft's sentence, two of them, one inside a clean message, the halves of two messages."""


def texts(drafts: Sequence[Path], rows: Sequence[Row], seed: int = 11) -> list[str]:
    """Texts made of `drafts` (JSON lines with a "draft") and the training `rows`; none of them stands in `rows` as it is."""
    rng = random.Random(seed)
    raw = [json.loads(line)["draft"] for path in drafts for line in path.read_text(encoding="utf-8").splitlines()]
    said = sorted({s for draft in raw for s in _sentences(draft) if 4 <= len(s.split()) <= 35})
    twos = [f"{a} {b}" for draft in raw for a, b in pairwise(_sentences(draft)) if 6 <= len(f"{a} {b}".split()) <= 45]
    clean = [r.text for r in rows if not r.spans and 8 <= len(r.text.split()) <= 45]
    messages = [r.text for r in rows if 12 <= len(r.text.split()) <= 60]
    made = [*rng.sample(said, min(ALONE, len(said))), *rng.sample(twos, min(PAIRS, len(twos))), *_inside(clean, said, rng), *_grown(messages, rng)]
    known = {r.text for r in rows}
    kept = [text for text in dict.fromkeys(made) if text not in known and len(text) < _LONGEST]
    rng.shuffle(kept)
    return kept


def _inside(clean: Sequence[str], said: Sequence[str], rng: random.Random) -> Iterator[str]:
    for _ in range(INSIDE):
        message = _sentences(rng.choice(clean))
        place = rng.randint(0, len(message))
        yield " ".join([*message[:place], rng.choice(said), *message[place:]])


def _grown(messages: Sequence[str], rng: random.Random) -> Iterator[str]:
    for _ in range(GROWN):
        one, other = (_sentences(rng.choice(messages)) for _ in range(2))
        yield " ".join([*one[: max(1, len(one) // 2)], *other[len(other) // 2 :]])


def _sentences(text: str) -> list[str]:
    return [s.strip() for s in _SENTENCE.findall(text) if s.strip()]
