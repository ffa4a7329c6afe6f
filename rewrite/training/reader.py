"""Trains the reader of drafts and sets its thresholds on the calibration split."""

import dataclasses
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from guards import detector
from guards.doc import Doc
from guards.training import corpus, export, fit
from rewrite.situation.learned import KINDS, MODEL
from rewrite.training import drafts
from rewrite.training.drafts import Draft

RECIPE = fit.Recipe(epochs=7, run_epochs=6, everyday=400, batch_tokens=1400)

HARD = frozenset({"harm_self", "harm_other", "order", "fear", "blocked", "no_contact"})
"""Kinds that stop the writing: a miss is far worse than a false alarm."""
_HARM = frozenset({"harm_self", "harm_other"})
_HARD_ALARMS = 0.01  # of the calibration texts without the kind may be flagged under a kind that stops the writing
_HARM_ALARMS = 0.03  # the same for harm, which must not be overlooked; more than half of those texts are near misses of it, and a faint sign leaves a way on
_HARM_LEAST, _HARD_LEAST = 0.4, 0.5
"""No threshold is lower, where the calibration texts are too few to say."""
_LEAST = 0.4


def train(chats: Path) -> None:
    """Train, export to `MODEL`, set thresholds."""
    rows, tokenizer = drafts.read("train"), fit.plain_tokenizer()
    made = [drafts.example(row, tokenizer) for row in rows]
    made += fit.everyday(corpus.everyday_lines(chats, RECIPE.everyday, RECIPE.seed), KINDS, RECIPE.everyday_weight)

    def epoch(rng: random.Random) -> list[corpus.Example]:
        return made

    fitted = fit.fit(RECIPE, KINDS, epoch, [drafts.example(row, tokenizer) for row in drafts.read("calibration")])
    MODEL.mkdir(exist_ok=True)
    export.write_model(fitted.network, MODEL)
    record = {
        "recipe": dataclasses.asdict(RECIPE),
        "train": len(rows),
        "everyday_lines_found": chats.exists(),
        "calibration_by_epoch": [round(x, 4) for x in fitted.history],
    }
    _write(record)
    export.write_thresholds(KINDS, dict.fromkeys(KINDS, 1.0), MODEL)


def thresholds() -> None:
    """Set the thresholds by the exported model itself, as it will run."""
    loaded = detector.Detector(MODEL)
    rows = drafts.read("calibration")
    scores = _scores(loaded, rows)
    chosen, figures = {}, {}
    for column, kind in enumerate(KINDS):
        known = np.array([kind in row.known or kind in row.kinds for row in rows])
        truth = np.array([kind in row.kinds for row in rows])[known]
        chosen[kind] = _threshold(kind, truth, scores[known, column])
        said = scores[known, column] >= chosen[kind]
        figures[kind] = {"texts": int(truth.sum()), "found": int((said & truth).sum()), "false": int((said & ~truth).sum()), "without": int((~truth).sum())}
    export.write_thresholds(KINDS, chosen, MODEL)
    record = json.loads((MODEL / "training.json").read_text(encoding="utf-8"))
    record["calibration"] = figures
    _write(record)
    print(json.dumps(figures, indent=1))


def _threshold(kind: str, truth: NDArray[np.bool_], scores: NDArray[np.float64]) -> float:
    """For what stops the writing, as low as the allowed false alarms let it; else where the F measure is best."""
    if not truth.any():
        return 1.0
    if kind in HARD:
        without = np.sort(scores[~truth])[::-1]
        alarms = _HARM_ALARMS if kind in _HARM else _HARD_ALARMS
        return float(max(_HARM_LEAST if kind in _HARM else _HARD_LEAST, without[min(len(without) - 1, int(alarms * len(without)))] + 0.001))
    best, at = -1.0, 1.0
    for candidate in np.unique(np.concatenate([scores[truth], [0.5]])):
        if candidate < _LEAST:
            continue
        said = scores >= candidate
        hit, wrong, missed = int((said & truth).sum()), int((said & ~truth).sum()), int((~said & truth).sum())
        measure = 2 * hit / max(2 * hit + missed + wrong, 1e-9)
        if measure > best:
            best, at = measure, float(candidate)
    return at - 1e-4


def _scores(loaded: detector.Detector, rows: Sequence[Draft]) -> NDArray[np.float64]:
    found = []
    for row in rows:
        doc = Doc(row.text)
        read = loaded.read(doc.folded, [(s.start, s.end) for s in doc.sentences])
        found.append([max((span.score for span in read[kind]), default=0.0) for kind in KINDS])
    return np.array(found)


def _write(record: dict[str, Any]) -> None:
    (MODEL / "training.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
