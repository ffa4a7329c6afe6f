"""A model's second verdict: either says so, and what is no verdict is no pass."""

import json

import pytest

from guards import Context, Report, check
from rewrite import Rewriter
from rewrite.advice import UNREAD
from rewrite.errors import InputError
from rewrite.judge import judged
from rewrite.writers.settings import Settings
from tests import scripted_endpoint as say
from tests.scripted_endpoint import ScriptedEndpoint, Step

CLEAN = "Hi, the roses are out at the allotment. How have you been?"
BAD = "I love you so much. Please take me back. How have you been?"
SPANISH = "Hola, las rosas ya han salido en el huerto y me acordé de la paella. ¿Cómo te va todo?"


def verdict(*broken: tuple[str, str]) -> str:
    return json.dumps({"broken": [{"code": code, "quote": quote} for code, quote in broken]})


def settings(endpoint: ScriptedEndpoint) -> Settings:
    return Settings(writer="openai", model="scripted", api_key="k", base_url=endpoint.url, timeout_seconds=0.5, retries=0)


def judge(endpoint: ScriptedEndpoint, text: str, *script: Step | str) -> Report:
    endpoint.answers(*script)
    return judged(check, settings(endpoint))(text, Context(), None)


def test_both_clean_is_clean(endpoint: ScriptedEndpoint) -> None:
    assert judge(endpoint, CLEAN, verdict()).ok


def test_either_may_say_no(endpoint: ScriptedEndpoint) -> None:
    code = check(BAD).violations[0].code
    assert not judge(endpoint, BAD, verdict()).ok
    (found,) = judge(endpoint, CLEAN, verdict((code, "the roses are out"))).violations
    assert (found.code, CLEAN[found.start : found.end], found.by) == (code, "the roses are out", "judge")


@pytest.mark.parametrize(
    "answer",
    [
        "yes",
        "{}",
        '{"broken": "none"}',
        '{"broken": [{"code": "nonsense"}]}',
        '{"broken": [], "note": 1}',
        say.EMPTY,
        say.BROKEN,
        say.UNAUTHORIZED,
        say.NOT_JSON,
        say.HANG,
    ],
    ids=str,
)
def test_what_is_no_verdict_is_no_pass(endpoint: ScriptedEndpoint, answer: Step | str) -> None:
    assert not judge(endpoint, CLEAN, answer).ok


def test_another_language_passes_through_the_judge_alone(endpoint: ScriptedEndpoint) -> None:
    assert not check(SPANISH).ok
    assert judge(endpoint, SPANISH, verdict()).ok
    assert not judge(endpoint, SPANISH, verdict((check(BAD).violations[0].code, "rosas"))).ok
    assert not judge(endpoint, SPANISH, "no idea").ok


DRAFT_IN_SPANISH = "Te echo mucho de menos y no puedo vivir sin ti. Ayer pasé por nuestro huerto y las rosas ya han salido."


def test_a_draft_in_another_language_becomes_a_message_where_there_is_a_judge(endpoint: ScriptedEndpoint) -> None:
    endpoint.answers(SPANISH, verdict())
    with Rewriter("openai", settings=settings(endpoint), judge=True) as rewriter:
        result = rewriter.rewrite(DRAFT_IN_SPANISH)
    assert (result.message, result.error) == (SPANISH, None)


def test_and_none_in_english_where_the_judge_lets_nothing_through(endpoint: ScriptedEndpoint) -> None:
    endpoint.answers(SPANISH, "no idea", SPANISH, "no idea", SPANISH, "no idea")
    with Rewriter("openai", settings=settings(endpoint), judge=True) as rewriter:
        result = rewriter.rewrite(DRAFT_IN_SPANISH)
    assert result.message is None
    assert result.error is not None


def test_without_a_judge_it_is_said_that_nobody_could_read_it_and_no_writer_is_asked(endpoint: ScriptedEndpoint) -> None:
    with Rewriter("openai", settings=settings(endpoint)) as rewriter:
        result = rewriter.rewrite(DRAFT_IN_SPANISH)
    assert (result.message, result.advice, result.error) == (None, (), UNREAD)
    assert endpoint.calls == 0


def test_a_message_is_held_back_by_the_judge(endpoint: ScriptedEndpoint) -> None:
    code = check(BAD).violations[0].code
    endpoint.answers(CLEAN, verdict((code, "roses")), CLEAN, verdict())
    with Rewriter("openai", settings=settings(endpoint), judge=True) as rewriter:
        result = rewriter.rewrite("Hi, the roses are out at the allotment.")
    assert (result.message, len(result.attempts)) == (CLEAN, 2)


def test_without_an_endpoint_there_is_no_judge() -> None:
    with pytest.raises(InputError):
        judged(check, Settings())
