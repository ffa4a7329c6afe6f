"""The case files are read strictly, and the built-in ones cover what they say they cover."""

import json
import re
from pathlib import Path

import pytest

from evals.cases import CaseError, load
from guards import RULES, STAGES
from rewrite.advice import OK, TABLE

FINE = {"id": "a", "suite": "guards", "text": "Hi, how are you?", "source": "Q1"}


def _file(folder: Path, *lines: object) -> Path:
    path = folder / "own.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("{not json", "line 2: ", id="a line that is not JSON"),
        pytest.param("[]", "line 2: ", id="a line that is no object"),
        pytest.param({**FINE, "id": ""}, "line 2: id: ", id="an empty id"),
        pytest.param({**FINE, "id": "b", "suite": "songs"}, "line 2: suite: ", id="an unknown suite"),
        pytest.param({**FINE, "id": "b", "breaks": ["rudeness"]}, "unknown rule code", id="an unknown rule"),
        pytest.param({**FINE, "id": "b", "suite": "advice", "text": None, "draft": "x", "advice": ["run"]}, "unknown advice code", id="an unknown advice"),
        pytest.param({**FINE, "id": "b", "context": {"stage": "wedding"}}, "context.stage", id="an unknown stage"),
        pytest.param({**FINE, "id": "b", "context": {"days_since_breakup": -1}}, "context.days_since_breakup", id="days below nought"),
        pytest.param({**FINE, "id": "b", "text": None}, "the suite guards takes `text`", id="a rules case without a text"),
        pytest.param({**FINE, "id": "b", "suite": "service"}, "the suite service takes `draft`", id="a service case with a text"),
        pytest.param({**FINE, "id": "b", "suite": "advice", "text": None, "draft": "x"}, "needs the advice expected", id="an advice case without its advice"),
        pytest.param({**FINE, "id": "b", "source": ""}, "line 2: source: ", id="a case without its source"),
        pytest.param({**FINE, "id": "b", "brakes": []}, "line 2: brakes: ", id="a misspelt field"),
        pytest.param(FINE, "line 2: an id given twice, first at own.jsonl line 1", id="an id given twice"),
    ],
)
def test_a_bad_line_is_named_in_one_line(tmp_path: Path, line: object, said: str) -> None:
    with pytest.raises(CaseError) as raised:
        load([_file(tmp_path, FINE, line)])
    assert said in str(raised.value)
    assert "own.jsonl line 2" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_an_error_does_not_quote_the_case(tmp_path: Path) -> None:
    with pytest.raises(CaseError) as raised:
        load([_file(tmp_path, {"id": "a", "suite": "advice", "draft": "marker-7f3a", "advice": ["marker-7f3a"], "source": "Q1"})])
    assert "marker-7f3a" not in str(raised.value)


@pytest.mark.parametrize("content", ["", "\n\n"])
def test_a_file_without_cases_is_an_error(tmp_path: Path, content: str) -> None:
    with pytest.raises(CaseError, match="there are no cases"):
        load([_file(tmp_path, content)])


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None], ids=["not UTF-8", "not there"])
def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "own.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CaseError, match=re.escape("own.jsonl cannot be read")):
        load([path])


def test_the_cases_cover_every_rule_question_stage_and_advice() -> None:
    cases = load()
    checked = [c for c in cases if c.suite == "guards"]
    assert {code for c in checked for code in c.breaks} == {rule.code for rule in RULES}
    assert sum(not c.breaks for c in checked) >= 30
    assert {c.context.stage for c in cases if c.suite == "service"} == set(STAGES)
    assert {code for c in cases if c.suite == "advice" for code in c.advice} == {OK.code, *(row.code for row in TABLE)}
    asked = {c.source.partition(",")[0] for c in cases if c.suite == "advice"}
    assert {f"Q{n}" for n in range(1, 22)} <= asked
    assert len(cases) >= 100


def test_what_stands_alone_is_labelled_alone() -> None:
    strong = {row.code for row in TABLE if row.stops == "always"}
    alone = [c for c in load() if set(c.advice) & {OK.code, *strong}]
    assert [c.id for c in alone if len(c.advice) > 1] == []


def test_details_to_keep_stand_in_the_draft() -> None:
    assert [(c.id, k) for c in load() for k in c.keeps if k.lower() not in (c.draft or "").lower()] == []


def test_no_case_is_an_example_that_a_rule_was_written_by() -> None:
    examples = {_bare(text) for rule in RULES for text in (*rule.breaks, *rule.passes) if len(text.split()) > 3}
    # the article's own example belongs to both
    assert {c.id for c in load() if _bare(c.given) in examples} <= {"worked-example"}


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
