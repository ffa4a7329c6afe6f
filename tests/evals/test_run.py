"""`python -m evals`: what it exits with, and that nothing counts as right which was not."""

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from evals.__main__ import app
from evals.cases import Case
from evals.interval import wilson
from evals.scorers import SCORERS, score
from evals.suites import Outcome, outcome_of
from guards import Context
from rewrite import Rewriter

HARMLESS = {"id": "harmless", "suite": "guards", "text": "Hi, the swallows are back. How is the garden?", "source": "Q8"}
WRONG = {**HARMLESS, "id": "wrong", "breaks": ["offensive"]}
SERVICE = {"id": "served", "suite": "service", "draft": "I hate you. The tent is still in my hall.", "keeps": ["tent"], "source": "Q13"}


def _case(**fields: object) -> Case:
    plain: dict[str, object] = {"text": None, "draft": None, "context": Context(), "breaks": (), "may": (), "advice": (), "keeps": (), "source": "Q1"}
    return Case(**{**plain, **fields})  # type: ignore[arg-type]


def _own(folder: Path, *cases: object) -> str:
    path = folder / "own.jsonl"
    path.write_text("\n".join(json.dumps(c) for c in cases), encoding="utf-8")
    return str(path)


def test_it_exits_0_where_every_threshold_is_met(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["--cases", _own(tmp_path, HARMLESS, SERVICE)])
    assert done.exit_code == 0, done.output
    assert "every threshold is met" in done.stdout


def test_a_failing_case_fails_the_gate_and_is_named(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["--cases", _own(tmp_path, HARMLESS, WRONG)])
    assert done.exit_code == 1
    assert "wrong (guards.found): missed: offensive" in done.stdout
    assert "NOT every threshold is met" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [["--cases", "missing.jsonl"], ["--cases"], ["--colour", "red"], ["dance"], ["--writer", "parrot"]],
    ids=["a file that is not there", "an option without its value", "an unknown option", "an unknown command", "an unknown writer"],
)
def test_bad_usage_exits_2_without_a_traceback(arguments: list[str]) -> None:
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr != ""
    assert "Traceback" not in done.output


def test_a_report_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["--cases", _own(tmp_path, HARMLESS), "--json", str(tmp_path / "no" / "run.json")])
    assert done.exit_code == 2
    assert done.stderr == "run.json cannot be written: No such file or directory\n"


def test_an_error_of_the_product_is_a_failure_of_every_score() -> None:
    case = _case(id="void", suite="service", draft="", keeps=("tent",))
    with Rewriter("composer") as rewriter:
        scores = score(case, asyncio.run(outcome_of(case, rewriter)))  # an empty draft is refused with an exception
    assert {s.scorer for s in scores} == {"message", "no_rule_broken", "kept"}
    assert {s.value for s in scores} == {0.0}
    assert all("InputError" in s.explanation for s in scores)


def test_a_refusal_that_was_not_asked_for_stays_in_the_count() -> None:
    case = _case(id="refused", suite="service", draft="x", keeps=("x",))
    assert {s.value for s in score(case, Outcome(advice=("refuse",)))} == {0.0}


def test_a_message_where_none_may_be_is_a_failure() -> None:
    case = _case(id="stop", suite="service", draft="x", advice=("refuse",))
    (found,) = score(case, Outcome(advice=("refuse",), message="Hi, how are you?"))
    assert (found.scorer, found.value) == ("stopped", 0.0)


def test_every_scorer_has_its_threshold() -> None:
    import tomllib

    from evals.runner import THRESHOLDS

    written = tomllib.loads(THRESHOLDS.read_text(encoding="utf-8"))
    assert {(suite, name) for suite, names in written.items() for name in names} == {(s.suite, s.name) for s in SCORERS}


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718), (20, 20, 0.8389, 1.0)],
    ids=lambda value: str(value),
)
def test_wilson_intervals_are_those_of_the_literature(right: int, n: int, low: float, high: float) -> None:
    """Newcombe 1998, Statistics in Medicine 17, table I; the last is the third mirrored."""
    assert wilson(right, n) == pytest.approx((low, high), abs=5e-5)


def test_an_interval_of_nothing_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one"):
        wilson(0, 0)
