"""Reads the labelled messages and turns them into token ids with labels for the whole message and for each token."""

import csv
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from guards.fold import fold

DATA = Path(__file__).parent.parent / "data"
UNKNOWN = -1.0  # a label that takes no part in the loss
MAX_TOKENS = 256


@dataclass(frozen=True)
class Row:
    """A labelled message. spans: code, start, end in the text. relaxed: love is allowed by the context, so its absence among the labels says nothing."""

    id: str
    text: str
    spans: tuple[tuple[str, int, int], ...]
    implied: bool
    pair: str | None
    relaxed: bool
    context: dict[str, Any] = field(default_factory=dict)

    @property
    def codes(self) -> frozenset[str]:
        return frozenset(code for code, _, _ in self.spans)


@dataclass(frozen=True)
class Example:
    """A message ready for the encoder: token ids, and labels (0 to 1, or UNKNOWN) by code for it and for each token. soft: the labels are a teacher's probabilities."""

    ids: list[int]
    labels: list[float]
    token_labels: list[list[float]]
    weight: float = 1.0
    soft: bool = False


def rows(split: str) -> list[Row]:
    """The rows of `split`: train, calibration or test."""
    with (DATA / f"{split}.jsonl").open(encoding="utf-8") as lines:
        return [_row(json.loads(line)) for line in lines]


def codes_in(found: Sequence[Row]) -> tuple[str, ...]:
    """Every code that some row breaks, in alphabetical order."""
    return tuple(sorted({code for row in found for code in row.codes}))


def everyday_lines(chats: Path, count: int, seed: int) -> list[str]:
    """`count` utterances of synthetic_persona_chat, as clean small talk; empty where the file is not there."""
    if not chats.exists():
        return []
    with chats.open(encoding="utf-8", newline="") as file:
        said = [
            line.split(":", 1)[1].strip()
            for row in csv.DictReader(file)
            for line in row["Best Generated Conversation"].splitlines()
            if line.lower().startswith("user ") and ":" in line
        ]
    kept = sorted({line for line in said if len(line.split()) >= 6})
    return random.Random(seed).sample(kept, min(count, len(kept)))


def varied(row: Row, fillers: Sequence[str], rng: random.Random) -> Row:
    """`row`, or, for one in three that break a rule, what breaks it alone, in another clean message's company, or what is left without it."""
    draw = rng.random()
    if not row.spans or draw > 0.34:
        return row
    first, last = min(s for _, s, _ in row.spans), max(e for _, _, e in row.spans)
    piece, rest = row.text[first:last], f"{row.text[:first]}{row.text[last:]}".strip()
    if draw < 0.08 and len(rest.split()) >= 6:
        return replace(row, text=rest, spans=())
    filler = rng.choice(fillers) if draw > 0.18 else ""
    before = f"{filler} " if filler and rng.random() < 0.5 else ""
    after = f" {filler}" if filler and not before else ""
    return replace(row, text=f"{before}{piece}{after}", spans=tuple((c, s - first + len(before), e - first + len(before)) for c, s, e in row.spans))


def example(row: Row, codes: Sequence[str], tokenizer: Any, worn: random.Random | None = None, hide: bool = False) -> Example:
    """`row` as token ids and labels. worn: where given, takes the punctuation out of one message in six, and, with `hide`, hides one token in twelve."""
    folded = fold(row.text)
    text = folded.text
    if worn and worn.random() < 1 / 6:
        text = re.sub(r"[.,!?;:-]", " ", text)  # length kept, so that offsets stay true
    encoded = tokenizer.encode(text)
    ids = encoded.ids[:MAX_TOKENS]
    if worn and hide:
        hidden = tokenizer.token_to_id("[MASK]")
        ids = [hidden if 0 < place < len(ids) - 1 and worn.random() < 1 / 12 else one for place, one in enumerate(ids)]
    token_labels = [[0.0] * len(codes) for _ in ids]
    for code, start, end in row.spans:
        column = codes.index(code)
        for place, (a, b) in enumerate(encoded.offsets[: len(ids)]):
            if a < b and folded.starts[a] < end and folded.ends[b - 1] > start:
                token_labels[place][column] = 1.0
    labels = [1.0 if code in row.codes else 0.0 for code in codes]
    return Example(ids, labels, token_labels)


def masked(made: Example, row: Row, codes: Sequence[str], allowed: str) -> Example:
    """`made`, with the label of the code `allowed` taken out of the loss where the row's context allows it."""
    if not row.relaxed:
        return made
    column = codes.index(allowed)
    labels = [UNKNOWN if i == column else v for i, v in enumerate(made.labels)]
    return Example(made.ids, labels, [[UNKNOWN if i == column else v for i, v in enumerate(t)] for t in made.token_labels], made.weight)


def soft(codes: Sequence[str], tokenizer: Any) -> list[Example]:
    """Texts that nobody labelled, with what the teacher (guards.training.teacher) makes of them as a whole."""
    made = []
    with (DATA / "soft.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            ids = tokenizer.encode(fold(raw["text"]).text).ids[:MAX_TOKENS]
            made.append(Example(ids, [raw["scores"].get(code, 0.0) for code in codes], [[UNKNOWN] * len(codes) for _ in ids], soft=True))
    return made


def batches(examples: Sequence[Example], tokens: int, rng: random.Random) -> Iterator[list[Example]]:
    """Batches of about `tokens` tokens, padding included, of messages of like length, in random order."""
    order = sorted(examples, key=lambda e: len(e.ids) * (0.85 + 0.3 * rng.random()))
    made: list[list[Example]] = [[]]
    for one in order:
        longest = max([len(one.ids), *(len(e.ids) for e in made[-1])])
        if made[-1] and longest * (len(made[-1]) + 1) > tokens:
            made.append([])
        made[-1].append(one)
    rng.shuffle(made)
    return iter(made)


def _row(raw: dict[str, Any]) -> Row:
    return Row(
        id=raw["id"],
        text=raw["text"],
        spans=tuple((b["code"], b["start"], b["end"]) for b in raw["breaks"]),
        implied=bool(raw["implied"]),
        pair=raw["pair"],
        relaxed=bool(raw["context"].get("ex_expressed_love")),
        context=raw["context"],
    )
