"""A run beside its baseline: a drop is told from chance, and the cases are named."""

import json
from pathlib import Path

import pytest

from evals import compare
from evals.cases import CaseError, load
from evals.report import as_json
from evals.runner import Run, run

CASES = [c for c in load(None) if c.suite == "advice"][:12]


@pytest.fixture(scope="module")
def done() -> Run:
    return run(CASES)


def _baseline(done: Run, path: Path, right: int) -> Path:
    """`done` as a baseline in which the first `right` scores were right."""
    made = json.loads(as_json(done))
    for place, score in enumerate(made["scores"]):
        score["value"] = 1.0 if place < right else score["value"]
    path.write_text(json.dumps(made))
    return path


def test_a_run_beside_itself_has_not_changed(done: Run, tmp_path: Path) -> None:
    changes = compare.compare(done, _baseline(done, tmp_path / "b.json", 0))
    assert not any(c.worse or c.better or c.dropped for c in changes)
    assert "nothing changed" in compare.table(changes)


@pytest.mark.parametrize(
    ("worse", "better", "dropped"), [(0, 0, False), (1, 0, False), (4, 0, False), (5, 0, True), (5, 4, False), (0, 9, False), (12, 2, True)]
)
def test_a_drop_is_more_than_chance(worse: int, better: int, dropped: bool) -> None:
    assert compare.Change("a", "b", ("x",) * worse, ("y",) * better, compare._chance(worse, better)).dropped is dropped


def test_the_cases_that_got_worse_are_named(done: Run, tmp_path: Path) -> None:
    made = json.loads(as_json(done))
    first = made["scores"][0]
    first["value"] = 1.0 - first["value"]
    (tmp_path / "b.json").write_text(json.dumps(made))
    changes = compare.compare(done, tmp_path / "b.json")
    assert first["case_id"] in {case for c in changes for case in (*c.worse, *c.better)}


@pytest.mark.parametrize("content", ["", "{}", '{"scores": 1}', '{"scores": [{}]}'])
def test_a_file_that_is_no_run_is_said(done: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "b.json").write_text(content)
    with pytest.raises(CaseError):
        compare.compare(done, tmp_path / "b.json")
