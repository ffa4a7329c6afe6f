"""The learned detector: whole texts, true spans, and a clear failure where its files are not there."""

import concurrent.futures
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from guards import detector
from guards.doc import Doc
from guards.errors import DetectorUnavailable
from guards.finders import learned
from guards.rules import RULES

KNOWN = {rule.code: rule for rule in RULES if learned in rule.finders}
WORKED_EXAMPLE = (
    "I was just thinking about how cute that Italian bistro was when we met. It was still the best panini I ever had, "
    "and I thought that your shirt was as cute as you are."
)


def flagged(doc: Doc) -> set[str]:
    return {code for code, rule in KNOWN.items() if list(learned(doc, rule))}


def test_the_model_knows_every_rule_that_asks_it() -> None:
    assert set(KNOWN) <= set(detector.shared().codes)
    assert set(detector.shared().thresholds) == set(detector.shared().codes)


def test_the_worked_example_of_the_article_is_clean() -> None:
    assert flagged(Doc(WORKED_EXAMPLE)) == set()


@pytest.mark.parametrize("rule", KNOWN.values(), ids=lambda rule: rule.code)
def test_examples_that_pass_a_rule_pass_its_model(rule) -> None:  # type: ignore[no-untyped-def]
    assert [text for text in rule.passes if list(learned(Doc(text), rule))] == []


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "🙂", "Hi!", "I’m fіne — that ｉｓ all…", "a" * 5000, "So the boat came in. " * 400],
    ids=["empty", "a space", "empty lines", "an emoji", "two letters", "lookalikes", "one endless word", "a text of many windows"],
)
def test_spans_lie_inside_the_text(text: str) -> None:
    doc = Doc(text)
    read = detector.shared().read(doc.folded, [(s.start, s.end) for s in doc.sentences])
    for spans in read.values():
        for span in spans:
            assert 0 <= span.start <= span.end <= len(text)
            assert 0 <= span.score <= 1


def test_what_stands_late_in_a_long_text_is_read() -> None:
    rule = next(iter(sorted((r for r in KNOWN.values()), key=lambda r: -_surest(r.breaks[0], r.code))))
    filler = "The harbour was quiet and the ferry came in on time. " * 60
    doc = Doc(f"{filler}{rule.breaks[0]} {rule.breaks[0]}")
    spans = doc.scores[rule.code]
    assert max(spans, key=lambda s: s.score).start > len(filler) // 2


def test_many_threads_read_the_same() -> None:
    texts = [rule.breaks[0] for rule in KNOWN.values()]
    alone = [Doc(text).scores for text in texts]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: Doc(text).scores, texts))
    assert together == alone


@pytest.mark.parametrize("missing", ["model.onnx", "tokenizer.json", "thresholds.json"])
def test_a_missing_file_is_a_clear_error(tmp_path: Path, missing: str) -> None:
    folder = tmp_path / "model"
    shutil.copytree(detector.MODEL, folder)
    (folder / missing).unlink()
    with pytest.raises(DetectorUnavailable, match="reinstall"):
        detector.Detector(folder)


def test_thresholds_of_another_model_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    shutil.copytree(detector.MODEL, folder)
    table = json.loads((folder / "thresholds.json").read_text())
    (folder / "thresholds.json").write_text(json.dumps({**table, "model_sha256": "0" * 64}))
    with pytest.raises(DetectorUnavailable):
        detector.Detector(folder)


def test_a_rule_whose_model_is_missing_has_not_been_passed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(detector, "_loaded", [])
    monkeypatch.setattr(detector, "MODEL", tmp_path)
    monkeypatch.setattr(detector.Detector.__init__, "__defaults__", (tmp_path, 1))
    for rule in KNOWN.values():
        assert [v.by for v in rule.check(Doc("How was the market?"))] == ["unchecked"]


def test_run_time_never_imports_torch() -> None:
    code = "import sys; from guards import check; check('How was the market?'); print('torch' in sys.modules, 'transformers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == ["False", "False"]


def test_the_model_stays_small() -> None:
    assert sum(f.stat().st_size for f in detector.MODEL.iterdir()) < 24_000_000


def _surest(text: str, code: str) -> float:
    return max((span.score for span in Doc(text).scores[code]), default=0.0)
