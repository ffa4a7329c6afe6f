"""The batch through the Batch API: rounds of jobs, repairs alone, stopped and taken up again."""

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from guards import Context
from rewrite.batch import command, job_engine
from rewrite.batch.desk import Desk
from rewrite.errors import InputError
from rewrite.types import Usage, Written
from rewrite.writers.jobs import unanswered
from rewrite.writers.settings import Settings
from tests import scripted_endpoint as say
from tests.scripted_endpoint import ScriptedEndpoint

GOOD = "Hi, I saw some herons by the canal today. How have you been?"
BAD = "I saw herons by the canal, and I still love you. Please come back to me?"
ORDER = "You got a court order against me but I saw herons."

Batch = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def batch(tmp_path: Path, endpoint: ScriptedEndpoint, monkeypatch: pytest.MonkeyPatch) -> Batch:
    """Run three drafts, one of which gets no message at all, through jobs at the endpoint."""
    monkeypatch.setattr(job_engine, "PAUSE", 0.01)
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    drafts = ["I saw three herons by the canal. You ruined everything.", "I saw five herons by the canal. Come back.", ORDER]
    source.write_text("".join(json.dumps({"id": n, "draft": d}) + "\n" for n, d in enumerate(drafts)) + "not json\n", encoding="utf-8")

    def run(status: int, **options: Any) -> list[dict[str, Any]]:
        settings = Settings(writer="openai", base_url=endpoint.url, api_key="key", model="scripted")
        assert command.run(str(source), out, settings, Context(), quiet=True, engine_name="openai-batch", **options) == status
        return sorted((json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()), key=lambda one: one["batch"]["line"])

    return run


def test_one_job_answers_every_line_and_leaves_nothing_behind(batch: Batch, endpoint: ScriptedEndpoint, tmp_path: Path) -> None:
    endpoint.answers(GOOD)
    found = batch(command.SOME_FAILED)  # one line is no JSON
    assert [one["message"] for one in found[:3]] == [GOOD, GOOD, None]
    assert found[2]["advice"][0]["code"] == "refuse"
    assert found[3]["error"]["code"] == "bad_input"
    assert [len(job) for job in endpoint.jobs] == [2]
    assert found[0]["usage"]["completion_tokens"] == 7
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_what_broke_a_rule_goes_with_the_next_job_alone(batch: Batch, endpoint: ScriptedEndpoint) -> None:
    endpoint.answers(BAD, GOOD)
    found = batch(command.SOME_FAILED)
    assert [one["message"] for one in found[:2]] == [GOOD, GOOD]
    assert [len(job) for job in endpoint.jobs] == [2, 1]
    assert sorted(len(one["attempts"]) for one in found[:2]) == [1, 2]


def test_what_is_never_good_is_never_shown(batch: Batch, endpoint: ScriptedEndpoint) -> None:
    endpoint.answers(BAD)
    found = batch(command.SOME_FAILED)
    assert all(BAD not in (one["message"] or "") for one in found)
    assert [len(job) for job in endpoint.jobs] == [2, 2, 2]


@pytest.mark.parametrize(
    ("step", "code"),
    [
        pytest.param(say.BROKEN, "writer_unreachable", id="a fault of the endpoint's"),
        pytest.param(say.TOO_LONG, "writer_refused", id="a refusal"),
        pytest.param(say.HANG, "writer_unreachable", id="never answered"),
    ],
)
def test_a_request_that_failed_is_a_named_error_of_its_line(batch: Batch, endpoint: ScriptedEndpoint, step: say.Step, code: str) -> None:
    endpoint.answers(step)
    found = batch(command.SOME_FAILED)
    assert [one["error"]["code"] for one in found[:2]] == [code, code]
    endpoint.answers(GOOD)
    assert [one["message"] for one in batch(command.SOME_FAILED, retry_failed=True)[:2]] == [GOOD, GOOD]


def test_stopped_while_a_job_is_at_work_it_fetches_that_job_and_sends_no_other(
    batch: Batch, endpoint: ScriptedEndpoint, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    endpoint.answers(GOOD)
    endpoint.looks = 10**6

    def interrupted(_: float) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(job_engine.time, "sleep", interrupted)
        assert [one["batch"]["line"] for one in batch(command.STOPPED)] == [3, 4]
    kept = tmp_path / "out.jsonl.jobs"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    endpoint.looks = 0
    found = batch(command.SOME_FAILED)
    assert [one["message"] for one in found[:2]] == [GOOD, GOOD]
    assert len(endpoint.jobs) == 1
    assert not kept.exists()


def test_it_needs_an_endpoint(tmp_path: Path) -> None:
    source = tmp_path / "in.txt"
    source.write_text("The roses are out.\n", encoding="utf-8")
    with pytest.raises(InputError, match="OPENAI_API_KEY"):
        command.run(str(source), tmp_path / "out.jsonl", Settings(writer="composer"), Context(), quiet=True, engine_name="openai-batch")


def test_a_desk_keeps_answers_and_forgets_faults(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk")
    for key in "abc":
        desk.want(key, {"of": key})
    desk.sent("abc", "job")
    missing = Written(error=unanswered("openai"))
    desk.settle("job", [("a", Written("said", usage=Usage(1, 2))), ("stranger", Written("not asked for"))], missing)
    assert desk.answer("a") == Written("said", usage=Usage(1, 2))
    assert desk.answer("b") is missing
    assert desk.answer("stranger") is None
    assert desk.jobs() == []
    desk.close()
    again = Desk(tmp_path / "desk")
    assert again.answer("a") == Written("said", usage=Usage(1, 2))
    assert again.answer("b") is None
    again.clear()
    assert list(tmp_path.iterdir()) == []
