"""Writes the trained network as int8 ONNX with its tokenizer, and sets the thresholds on the calibration split."""

import hashlib
import json
import shutil
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from guards.detector import MODEL
from guards.training.corpus import Row
from guards.training.network import Detector, base_folder

Scores = NDArray[np.float64]

_DEEP = 12  # so many clean scores down, a step may go: a few odd ones at the top must not hide what lies below
_MARGIN = 0.005  # above the clean score that sets a threshold
_FLOOR = 0.5  # no threshold is lower: where data are thin, a model that is not sure says nothing


def write_model(network: Detector, folder: Path = MODEL) -> None:
    """Export to ONNX, quantise weights and embeddings to int8, and put the tokenizer beside."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    folder.mkdir(parents=True, exist_ok=True)
    ids = torch.randint(1000, 20000, (2, 24))
    with tempfile.TemporaryDirectory() as scratch, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = Path(scratch) / "whole.onnx"
        torch.onnx.export(
            network.eval(),
            (ids, torch.ones_like(ids)),
            str(whole),
            input_names=["input_ids", "attention_mask"],
            output_names=["message", "tokens"],
            dynamic_axes={"input_ids": {0: "b", 1: "t"}, "attention_mask": {0: "b", 1: "t"}, "message": {0: "b"}, "tokens": {0: "b", 1: "t"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(whole, folder / "model.onnx", weight_type=QuantType.QInt8, per_channel=True)
    shutil.copyfile(base_folder() / "tokenizer.json", folder / "tokenizer.json")


def write_thresholds(codes: Sequence[str], thresholds: dict[str, float], folder: Path = MODEL) -> None:
    """Write the table that the detector loads; it names the model that it belongs to."""
    digest = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
    table = {"codes": list(codes), "thresholds": {c: round(thresholds[c], 4) for c in codes}, "model_sha256": digest}
    (folder / "thresholds.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


def thresholds_for(codes: Sequence[str], rows: Sequence[Row], scores: Scores, share: float, everyday: Scores, floor: Scores) -> dict[str, float]:
    """Thresholds by code for which at most `share` of the clean rows are flagged by any code, with as much recall as that allows.

    Starts above every clean score, then spends the allowed false alarms one by one on the code that gains most.
    scores: probabilities, one row a row of `rows`, one column a code. everyday: scores of clean small talk, of which a code may flag one in a thousand.
    floor: scores, by code, that must stay below the threshold.
    """
    clean = np.array([not r.spans for r in rows])
    truth = np.array([[c in r.codes for c in codes] for r in rows])
    limits = np.maximum(floor + _MARGIN, _FLOOR)
    limits = np.maximum(limits, np.quantile(everyday, 0.999, axis=0) if len(everyday) else 0.0)
    at = np.maximum(limits, scores[clean].max(0) + _MARGIN)

    def flagged(trial: Scores) -> int:
        return int((scores[clean] >= trial).any(1).sum())

    def caught(trial: Scores) -> int:
        return int(((scores >= trial) & truth).sum())

    while True:
        best, gain = None, 0.0
        for column in range(len(codes)):
            # down to just above one of the next lower clean scores
            for score in sorted({float(s) for s in scores[clean, column] if s + _MARGIN < at[column]}, reverse=True)[:_DEEP]:
                trial = at.copy()
                trial[column] = max(limits[column], score + _MARGIN)
                more, cost = caught(trial) - caught(at), flagged(trial) - flagged(at)
                if flagged(trial) <= share * clean.sum() and more > 0 and more / max(cost, 0.2) > gain:
                    best, gain = trial, more / max(cost, 0.2)
        if best is None:
            return {code: float(value) for code, value in zip(codes, at, strict=True)}
        at = best
