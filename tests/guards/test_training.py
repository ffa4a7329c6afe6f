"""The parts of training that need no model: texts for a teacher, and the mean of models."""

import json
from pathlib import Path

import numpy as np
import pytest

from guards.detector import MODEL
from guards.training import corpus, recombine

DRAFTS = (
    "I passed the test on Tuesday. You never once asked how it went! The cat sleeps on your side.",
    "Please come back to me. I can't do this alone, I really can't.",
)


def test_texts_for_a_teacher_are_new_repeat_themselves_and_hold_pieces_of_drafts(tmp_path: Path) -> None:
    drafts = tmp_path / "drafts.jsonl"
    drafts.write_text("".join(json.dumps({"draft": d}) + "\n" for d in DRAFTS), encoding="utf-8")
    rows = corpus.rows("train")[:200]
    texts = recombine.texts([drafts], rows)
    assert texts == recombine.texts([drafts], rows)
    assert not {r.text for r in rows} & set(texts)
    assert "You never once asked how it went!" in texts
    assert any("Please come back to me." in t and len(t.split()) > 10 for t in texts)


def test_what_the_teacher_judged_is_no_text_that_anything_is_scored_on() -> None:
    with (corpus.DATA / "soft.jsonl").open(encoding="utf-8") as lines:
        soft = [json.loads(line) for line in lines]
    scored = {r.text for split in ("calibration", "test") for r in corpus.rows(split)}
    assert not scored & {one["text"] for one in soft}
    assert {code for one in soft for code in one["scores"]} == set(corpus.codes_in(corpus.rows("train")))
    assert all(0 <= score <= 1 for one in soft for score in one["scores"].values())


def test_the_mean_of_a_model_with_itself_is_that_model(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx", reason="the extra [train] is not installed")
    from guards.training import average

    average.average([MODEL / "model.onnx"] * 2, tmp_path / "mean.onnx")
    before, after = (onnx.load(path) for path in (MODEL / "model.onnx", tmp_path / "mean.onnx"))
    for one, other in zip(before.graph.initializer, after.graph.initializer, strict=True):
        a, b = (onnx.numpy_helper.to_array(tensor).astype(np.float64) for tensor in (one, other))
        assert np.abs(a - b).max() <= 1 if one.name.endswith("_quantized") else np.allclose(a, b, rtol=1e-4, atol=1e-6)
