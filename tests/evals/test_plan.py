"""Repeats, seeds, the cache, prices, several models beside one another, and the judge: against a scripted endpoint."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from evals import pairwise
from evals.__main__ import app
from evals.cases import Case, load
from evals.interval import clustered, wilson
from evals.measures import Prices
from evals.report import beside, page, table
from evals.runner import Plan, Run, run
from rewrite.writers import choose
from rewrite.writers.settings import Settings
from tests.scripted_endpoint import NOT_JSON, ScriptedEndpoint

GOOD = "Hi, the green tent is still in my hall. How have you been?"
WORSE = "I love you. Come back to me."


@pytest.fixture
def cases() -> list[Case]:
    return [c for c in load() if c.suite == "writer"][:3]


@pytest.fixture
def there(endpoint: ScriptedEndpoint, monkeypatch: pytest.MonkeyPatch) -> ScriptedEndpoint:
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    return endpoint


def test_repeats_are_asked_with_seeds_and_are_no_further_cases(cases: list[Case], there: ScriptedEndpoint) -> None:
    there.answers(GOOD)
    done = run(cases, Plan("openai", "tiny", repeats=2))
    assert {r["seed"] for r in there.requests} == {0, 1}
    assert len(done.judged) == 2 * len(cases)
    assert {line.n for line in done.lines if line.scorer == "message"} == {len(cases)}
    assert {(j.case.id, j.repeat) for j in done.judged} == {(c.id, n) for c in cases for n in (0, 1)}


def test_one_run_asks_without_a_seed(cases: list[Case], there: ScriptedEndpoint) -> None:
    there.answers(GOOD)
    run(cases, Plan("openai", "tiny"))
    assert all("seed" not in r for r in there.requests)


def test_a_second_run_costs_nothing(cases: list[Case], there: ScriptedEndpoint, tmp_path: Path) -> None:
    there.answers(GOOD)
    plan = Plan("openai", "tiny", cache=tmp_path / "answers", prices=Prices(1.0, 10.0))
    first = run(cases, plan)
    calls = there.calls
    second = run(cases, plan)
    assert calls > 0
    assert there.calls == calls
    assert [j.outcome.message for j in second.judged] == [j.outcome.message for j in first.judged]
    assert second.saved == first.saved + calls  # within a run, too, nothing is asked twice
    assert "answers out of the cache" in table(second)
    cost = [{m.name: m.value for m in done.measures}["cost"] for done in (first, second)]
    assert cost == pytest.approx([calls * (11 * 1.0 + 7 * 10.0) / 1e6, 0.0])  # the endpoint counts 11 tokens in and 7 out


def test_what_an_endpoint_does_wrong_is_counted_as_wrong(cases: list[Case], there: ScriptedEndpoint) -> None:
    there.answers(NOT_JSON)
    done = run(cases, Plan("openai", "tiny"))
    assert {s.value for s in done.scores} == {0.0}
    assert {j.outcome.error for j in done.judged} == {"writer_bad_answer"}


def test_several_models_make_a_table(there: ScriptedEndpoint, tmp_path: Path) -> None:
    there.answers(GOOD)
    file = tmp_path / "own.jsonl"
    file.write_text(
        json.dumps(
            {"id": "a", "suite": "writer", "draft": "I hate you. The green tent is in my hall.", "keeps": ["tent"], "references": [GOOD], "source": "Q1"}
        )
    )
    done = CliRunner().invoke(app, ["--cases", str(file), "--writer", "composer", "--writer", "openai", "--model", "tiny", "--model", "huge"])
    assert done.exit_code == 0, done.output
    head = next(line for line in done.output.splitlines() if "openai:huge" in line and "composer" in line)
    assert head.split() == ["composer", "openai:tiny", "openai:huge"]
    assert {r["model"] for r in there.requests} == {"tiny", "huge"}


def test_a_star_marks_what_is_ahead_of_all_others() -> None:
    def made(name: str, right: int) -> Run:
        found = run([c for c in load() if c.suite == "advice"][:1])
        low, high = wilson(right, 100)
        (line,) = [x for x in found.lines if x.scorer == "given"]
        return Run(name, (), (type(line)(line.suite, line.scorer, line.title, 100, right / 100, low, high, 0.0, 1.0),), 1.0)

    assert "0.950*" in beside([made("good", 95), made("bad", 60)])
    assert "*" not in beside([made("one", 95), made("two", 93)]).splitlines()[1]


@pytest.mark.parametrize(("together", "n"), [(True, 20), (False, 40)], ids=["repeats that agree are one", "repeats that do not are more"])
def test_the_interval_knows_which_observations_belong_together(together: bool, n: int) -> None:
    clusters = [[1.0, 1.0]] * 10 + [[0.0, 0.0]] * 10 if together else [[1.0, 1.0], [1.0, 0.0], [0.0, 1.0], [0.0, 0.0]] * 5
    assert clustered(clusters) == pytest.approx(wilson(n / 2, n))


def test_model_without_an_endpoint_is_bad_usage() -> None:
    assert CliRunner().invoke(app, ["--model", "tiny"]).exit_code == 2
    assert CliRunner().invoke(app, ["--judge", "tiny"], env={"OPENAI_API_KEY": "", "OPENAI_BASE_URL": ""}).exit_code == 2


def test_the_page_shows_what_was_turned_down(cases: list[Case], there: ScriptedEndpoint) -> None:
    there.answers(WORSE, GOOD)
    shown = page(run(cases[:1], Plan("openai", "tiny")))
    assert re.search(r"turned down: [\w, ]*love_declaration", shown)
    assert "A friend's message" in shown


def _opinion(there: ScriptedEndpoint, cases: list[Case], *answers: str, labels: tuple[pairwise.Label, ...] = ()) -> pairwise.Opinion:
    done = run(cases[:1])
    there.answers(*(json.dumps({"better": a}) if len(a) < 5 else a for a in answers))
    (writer,) = choose("openai", Settings(writer="openai", base_url=there.url, api_key="k"))
    return pairwise.opinion(done.judged, writer, labels)


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        (("a", "b"), (1, 0, 0)),
        (("b", "a"), (0, 0, 1)),
        (("a", "a"), (0, 1, 0)),
        (("same", "same"), (0, 1, 0)),
        (("I like the first", "b"), (0, 0, 1)),
    ],
    ids=["ahead on both sides", "behind on both sides", "always the first", "as good", "no verdict"],
)
def test_only_an_opinion_that_holds_with_the_sides_changed_counts(
    answers: tuple[str, str], found: tuple[int, int, int], cases: list[Case], there: ScriptedEndpoint
) -> None:
    opinion = _opinion(there, cases, *answers)
    assert (opinion.wins, opinion.same, opinion.losses) == found
    assert "UNCALIBRATED" in pairwise.table(opinion)


def test_a_judge_that_was_held_against_people_says_how_often_it_agreed(cases: list[Case], there: ScriptedEndpoint) -> None:
    label = pairwise.Label(draft="x", a=GOOD, b=WORSE, better="a")
    opinion = _opinion(there, cases, "same", "same", *["a", "b"] * 100, labels=(label,) * 100)
    assert (opinion.agreed, opinion.labelled) == (100, 100)
    assert "agrees with people on 100 of 100" in pairwise.table(opinion)


def test_labels_that_cannot_be_read_are_said_without_their_words(tmp_path: Path) -> None:
    from evals.cases import CaseError

    (tmp_path / "labels.jsonl").write_text('{"draft": "marker-7f3a"}')
    with pytest.raises(CaseError) as raised:
        pairwise.labels(tmp_path / "labels.jsonl")
    assert "marker-7f3a" not in str(raised.value)
