"""Reads a text once with the learned detector: for every code, how surely the text breaks it and which words carry that."""

import hashlib
import json
import os
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from guards.errors import DetectorUnavailable
from guards.fold import Folded

MODEL = Path(__file__).parent / "model"
WINDOW = 256  # tokens, the two special ones included; the encoder was trained on no more
_LONE = re.compile("[\ud800-\udfff]")  # half a character, which no tokenizer takes; another stands in, so that offsets hold
_OVERLAP = 64  # tokens; the longest labelled span in the corpus is shorter
_ALSO = 2.0  # a further sentence is evidence too where its best token is at most this much (in logits) below the best of all
_WITHIN = 3.0  # of a sentence, evidence reaches from the first to the last token at most this much below its best


@dataclass(frozen=True)
class ScoredSpan:
    """Words that carry a finding, half open, in the text given; score: 0 to 1, how surely their window breaks the code."""

    start: int
    end: int
    score: float


Scores = Mapping[str, tuple[ScoredSpan, ...]]


class Detector:
    """A loaded model. Safe to use from several threads. Raises DetectorUnavailable where its files are missing or broken."""

    def __init__(self, folder: Path = MODEL, threads: int = 1) -> None:
        """threads: cores for one reading."""
        try:
            os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # from 1.29 on it calls home on Linux too, unless this stands before its import
            import onnxruntime  # late: importing the guards must stay cheap
            from tokenizers import Tokenizer

            table = json.loads((folder / "thresholds.json").read_text(encoding="utf-8"))
            self.codes: tuple[str, ...] = tuple(table["codes"])
            self.thresholds: Mapping[str, float] = {code: float(table["thresholds"][code]) for code in self.codes}
            model = (folder / "model.onnx").read_bytes()
            if hashlib.sha256(model).hexdigest() != table["model_sha256"]:
                raise ValueError("the thresholds belong to another model")
            onnxruntime.disable_telemetry_events()  # where somebody else imported it first
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = threads
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            self._session: Any = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
            tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            tokenizer.no_truncation()
            tokenizer.no_padding()
            self._tokenizer = tokenizer
            self._first, self._last = (int(tokenizer.token_to_id(t)) for t in ("[CLS]", "[SEP]"))
        except Exception as error:
            raise DetectorUnavailable("the learned detector cannot be loaded; reinstall the package (guards/model is incomplete)") from error

    def read(self, folded: Folded, sentences: Sequence[tuple[int, int]]) -> Scores:
        """Evidence by code, for every code, in the text that `folded` was made of. sentences: folded spans that cover it."""
        found: dict[str, list[ScoredSpan]] = {code: [] for code in self.codes}
        for window in self._windows(folded.text):
            groups = _tokens_by_sentence(window.offsets, sentences)
            for column, code in enumerate(self.codes):
                score = float(1 / (1 + np.exp(-window.message[column])))
                for start, end in _evidence(window.tokens[:, column], window.offsets, groups):
                    found[code].append(ScoredSpan(*folded.span(start, end), score))
        return {code: tuple(spans) for code, spans in found.items()}

    def logits(self, text: str) -> NDArray[np.float64]:
        """By code, in the order of `codes`, the highest message logit over the windows of a folded text that is not empty."""
        highest: NDArray[np.float64] = np.max([window.message for window in self._windows(text)], axis=0)
        return highest

    def _windows(self, text: str) -> Iterator["_Window"]:
        """The whole text in overlapping windows, each read by one pass."""
        encoded = self._tokenizer.encode(_LONE.sub("\N{REPLACEMENT CHARACTER}", text), add_special_tokens=False)
        ids, offsets = encoded.ids, encoded.offsets
        room = WINDOW - 2
        start = 0
        while start < len(ids):
            part = [self._first, *ids[start : start + room], self._last]
            feed = {"input_ids": np.array([part], dtype=np.int64), "attention_mask": np.ones((1, len(part)), dtype=np.int64)}
            message, tokens = self._session.run(["message", "tokens"], feed)
            if not (np.isfinite(message).all() and np.isfinite(tokens).all()):
                raise DetectorUnavailable("the learned detector gave no number; reinstall the package")
            yield _Window(message[0], tokens[0, 1:-1], offsets[start : start + room])
            if start + room >= len(ids):
                return
            start += room - _OVERLAP


_lock = threading.Lock()
_loaded: list[Detector] = []


def shared() -> Detector:
    """The one detector of this process, loaded on first use (0.2 s). Raises DetectorUnavailable."""
    with _lock:
        if not _loaded:
            _loaded.append(Detector())
        return _loaded[0]


@dataclass(frozen=True)
class _Window:
    """One pass: logits by code for the window and for each of its tokens, and the tokens' folded spans."""

    message: NDArray[np.float32]
    tokens: NDArray[np.float32]
    offsets: Sequence[tuple[int, int]]


def _tokens_by_sentence(offsets: Sequence[tuple[int, int]], sentences: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Half-open ranges of token places, one for each sentence that has a token in the window."""
    starts = np.array([a for a, _ in offsets])
    places = [(int(np.searchsorted(starts, a)), int(np.searchsorted(starts, b))) for a, b in sentences]
    return [(a, b) for a, b in places if a < b]


def _evidence(logits: NDArray[np.float32], offsets: Sequence[tuple[int, int]], groups: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Folded spans of the sentences, narrowed to the telling words, that carry a code."""
    best = float(logits.max())
    for start, end in groups:
        top = float(logits[start:end].max())
        if top >= best - _ALSO:
            telling = np.flatnonzero(logits[start:end] >= top - _WITHIN)
            yield offsets[start + int(telling[0])][0], offsets[start + int(telling[-1])][1]
