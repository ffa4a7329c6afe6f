"""Fine-tunes the encoder on the train split and keeps the epoch that is best on the calibration split."""

import copy
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from sklearn.metrics import average_precision_score
from tokenizers import Tokenizer
from torch.nn.functional import binary_cross_entropy_with_logits

from guards.fold import fold
from guards.training import corpus
from guards.training.corpus import UNKNOWN, Example
from guards.training.network import Detector, base_folder


@dataclass(frozen=True)
class Recipe:
    """What training depends on. Rates are of AdamW; they fall linearly over `epochs`, of which `run_epochs` are run; varied: see corpus.varied; batch_tokens counts padding."""

    seed: int = 7
    epochs: int = 3
    run_epochs: int = 3
    encoder_rate: float = 1.2e-4
    head_rate: float = 1e-3
    weight_decay: float = 0.01
    batch_tokens: int = 1100
    token_share: float = 1.0
    positive_weight: float = 2.0
    everyday: int = 700
    everyday_weight: float = 0.5
    varied: bool = False
    threads: int = 2


@dataclass(frozen=True)
class Fitted:
    """A trained network, its codes and its macro average precision on the calibration split, epoch by epoch."""

    network: Detector
    codes: tuple[str, ...]
    history: tuple[float, ...]


def plain_tokenizer() -> Tokenizer:
    """The base encoder's tokenizer, without cutting or padding."""
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def fit(recipe: Recipe, codes: Sequence[str], train: Callable[[random.Random], list[Example]], calibration: Sequence[Example]) -> Fitted:
    """Train. train: the examples of one epoch, which may differ a little from epoch to epoch. calibration: those that choose the epoch."""
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    rng = random.Random(recipe.seed)
    network = Detector(len(codes))
    network.encoder.embeddings.requires_grad_(False)  # half the parameters; a few thousand messages touch few of them
    heads = [*network.token_head.parameters(), *network.message_head.parameters()]
    body = [p for p in network.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body, "lr": recipe.encoder_rate}, {"params": heads, "lr": recipe.head_rate}], weight_decay=recipe.weight_decay)
    steps = recipe.epochs * sum(1 for _ in corpus.batches(train(rng), recipe.batch_tokens, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1.0, (s + 1) / (0.08 * steps)) * max(0.02, 1 - s / steps))
    truth = np.array([e.labels for e in calibration])
    began, best, kept, history = time.monotonic(), -1.0, copy.deepcopy(network.state_dict()), []
    for epoch in range(recipe.run_epochs):
        network.train()
        losses = []
        for batch in corpus.batches(train(rng), recipe.batch_tokens, rng):
            loss = _loss(network, batch, recipe)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        score = macro_average_precision(truth, message_logits(network, calibration))
        history.append(score)
        print(f"epoch {epoch + 1} loss {np.mean(losses):.4f} calibration mAP {score:.3f} after {time.monotonic() - began:.0f} s", flush=True)
        if score > best:
            best, kept = score, copy.deepcopy(network.state_dict())
    network.load_state_dict(kept)
    return Fitted(network.eval(), tuple(codes), tuple(history))


def everyday(lines: Sequence[str], codes: Sequence[str], weight: float) -> list[Example]:
    """Clean small talk as negatives."""
    tokenizer, none = plain_tokenizer(), [0.0] * len(codes)
    ids = [tokenizer.encode(fold(line).text).ids[: corpus.MAX_TOKENS] for line in lines]
    return [Example(i, none, [none] * len(i), weight) for i in ids]


def message_logits(network: Detector, examples: Sequence[Example]) -> np.ndarray[Any, Any]:
    """Message logits, one row an example."""
    network.eval()
    with torch.no_grad():
        return np.stack([network(torch.tensor([e.ids]), torch.ones(1, len(e.ids), dtype=torch.long))[0][0].numpy() for e in examples])


def macro_average_precision(truth: np.ndarray[Any, Any], scores: np.ndarray[Any, Any]) -> float:
    """Mean over codes of the average precision, of the rows whose label is known; codes that no row has are left out."""
    each = []
    for column in range(truth.shape[1]):
        known = truth[:, column] != UNKNOWN
        if truth[known, column].any():
            each.append(average_precision_score(truth[known, column], scores[known, column]))
    return float(np.mean(each))


def _loss(network: Detector, batch: Sequence[Example], recipe: Recipe) -> torch.Tensor:
    longest = max(len(e.ids) for e in batch)
    ids = torch.tensor([e.ids + [0] * (longest - len(e.ids)) for e in batch])
    mask = torch.tensor([[1] * len(e.ids) + [0] * (longest - len(e.ids)) for e in batch])
    weight = torch.tensor([e.weight for e in batch])
    labels = torch.tensor([e.labels for e in batch])
    unknown = [UNKNOWN] * labels.shape[1]
    token_labels = torch.tensor([e.token_labels + [unknown] * (longest - len(e.ids)) for e in batch])
    rise = torch.tensor([1.0 if e.soft else recipe.positive_weight for e in batch])  # a teacher's probabilities have it in them already
    message, tokens = network(ids, mask)
    return part(message, labels, weight[:, None], rise[:, None]) + recipe.token_share * part(tokens, token_labels, weight[:, None, None], rise[:, None, None])


def part(logits: torch.Tensor, labels: torch.Tensor, weight: torch.Tensor, positive_weight: torch.Tensor) -> torch.Tensor:
    """The loss of logits against labels, those unknown left out; weights are by row."""
    known = (labels != UNKNOWN).float() * weight
    each = binary_cross_entropy_with_logits(logits, labels.clamp(min=0), reduction="none", pos_weight=positive_weight)
    return (each * known).sum() / known.sum().clamp(min=1e-6) * 4  # a plain mean over mostly-zero labels is small beside the clipping
