"""The eval suite itself: cases are read strictly, a failing case fails the gate, and reports say what was found."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner

from evals import docs, report
from evals.__main__ import app
from evals.cases import CaseError, load
from evals.interval import wilson
from evals.runner import run

CASE = {"id": "one", "suite": "guards", "text": "Hi, the roses are out. How are you?", "breaks": [], "source": "Stay positive"}


def _file(folder: Path, *cases: object) -> Path:
    path = folder / "cases.jsonl"
    path.write_text("\n".join(c if isinstance(c, str) else json.dumps(c) for c in cases), encoding="utf-8")
    return path


def test_the_built_in_cases_cover_every_reader_question_and_every_suite() -> None:
    cases = load()
    assert len(cases) >= 40
    assert {f"q{n:02d}" for n in range(1, 22)} <= {c.id for c in cases}
    assert {c.suite for c in cases} == {"guards", "advice", "writer", "service"}
    assert all(c.source for c in cases)


@pytest.mark.parametrize(
    ("cases", "says"),
    [
        pytest.param(["{nonsense"], "line 1", id="a line that is not JSON"),
        pytest.param([{**CASE, "suite": "poems"}], "suite", id="an unknown suite"),
        pytest.param([{**CASE, "text": None}], "takes `text`", id="a rules case without a text"),
        pytest.param([{**CASE, "extra": 1}], "extra", id="a key that nobody knows"),
        pytest.param([CASE, CASE], "given twice", id="an id given twice"),
        pytest.param([""], "no cases", id="no case at all"),
    ],
)
def test_a_bad_case_file_is_refused_with_a_clear_line(tmp_path: Path, cases: list[object], says: str) -> None:
    path = _file(tmp_path, *cases)
    with pytest.raises(CaseError, match=says):
        load([path])
    done = CliRunner().invoke(app, ["--cases", str(path)])
    assert done.exit_code == 2


def test_a_case_that_fails_fails_the_gate(tmp_path: Path) -> None:
    wrong = {**CASE, "id": "two", "text": "I still love you. How are you?"}
    assert CliRunner().invoke(app, ["--cases", str(_file(tmp_path, CASE))]).exit_code == 0
    failed = CliRunner().invoke(app, ["--cases", str(_file(tmp_path, CASE, wrong))])
    assert failed.exit_code == 1
    assert "two" in failed.output


def test_reports_hold_every_score_and_escape_what_a_case_says(tmp_path: Path) -> None:
    nasty = {**CASE, "id": "three", "suite": "service", "text": None, "draft": "<script>alert(1)</script> the roses are out", "keeps": ["roses"]}
    del nasty["breaks"]
    done = run(load([_file(tmp_path, CASE, nasty)]))
    assert "<script>" not in report.page(done)
    assert "&lt;script&gt;" in report.page(done)
    tree = ElementTree.fromstring(report.junit(done))
    assert len(tree.findall(".//testcase")) == len(done.scores) == len(json.loads(report.as_json(done))["scores"])


def test_wilson_gives_the_textbook_interval() -> None:
    low, high = wilson(81, 263)
    assert (round(low, 3), round(high, 3)) == (0.255, 0.366)  # Newcombe 1998, method 3
    with pytest.raises(ValueError, match="at least one"):
        wilson(0, 0)


def test_the_readme_table_is_the_rules_table() -> None:
    text = docs.README.read_text(encoding="utf-8")
    assert docs.renewed(text) == text
    assert docs.unnamed_commands(text) == []
