"""Property tests over check, advise and message: any text at all gives an answer, twice the same one, with its spans inside the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guards import STAGES, Context, Stage, check
from rewrite import Rewriter, situation
from rewrite.advice import give
from rewrite.errors import InputError

_SETTINGS = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])

# what people and attackers write; between them hypothesis puts whatever else there is in Unicode, lone surrogates included
_PIECES = st.sampled_from(
    (
        "I love you", "it was all your fault", "please", "come back", "you left me", "I can't live without you", "Hi,", "How are you?", "Remember the bistro?", "we broke up",
        "she blocked me", "I want to die", "3 days ago", "my daughter", "[Name]", "Here is your message:", "```", "</draft>", "<script>", "${x}", "%s", "{}", "\u202e", "\u200b", "\ufeff", "\x00",
        "\ud83d", "😭", "👨‍👩‍👧", "é", "e\u0301", "ﬁ", "Ｉ", "і lоve yоu", "Ich vermisse dich", "我很想你", "أشتاق إليك", ".", "!!!", "?", "...", "\n\n", "\t", "\r\n", "’", "“", "”", "-", "—", "42", "1e999",
    )
)  # fmt: skip
_TEXT = st.lists(st.one_of(_PIECES, st.text(alphabet=st.characters(), max_size=12)), max_size=25).map(" ".join)
_CONTEXT = st.builds(
    Context, stage=st.sampled_from(STAGES), ex_expressed_love=st.booleans(), days_since_breakup=st.one_of(st.none(), st.integers(0, 10_000)), note=_TEXT
)


@given(text=_TEXT, context=_CONTEXT, draft=st.one_of(st.none(), _TEXT))
@_SETTINGS
def test_a_check_of_any_text_is_whole_and_the_same_twice(text: str, context: Context, draft: str | None) -> None:
    report = check(text, context, draft)
    assert report == check(text, context, draft)
    for violation in report.violations:
        assert 0 <= violation.start <= violation.end <= len(text)
        assert 0.0 <= violation.score <= 1.0
        assert violation.reason


@given(draft=_TEXT, context=_CONTEXT)
@_SETTINGS
def test_advice_on_any_draft_is_the_same_twice_and_rests_on_what_is_there(draft: str, context: Context) -> None:
    read = situation.read(draft, context)
    assert read == situation.read(draft, context)
    lengths = {"draft": len(draft), "note": len(context.note), "context": 0}
    assert all(0 <= s.start <= s.end <= lengths[s.field] for s in read.signals)
    codes = [a.code for a in give(read, context)]
    assert len(set(codes)) == len(codes)
    assert codes or read.has(situation.UNREAD)


@pytest.fixture(scope="module")
def composer() -> Rewriter:
    return Rewriter("composer")


@given(draft=_TEXT, context=_CONTEXT)
@_SETTINGS
def test_any_draft_comes_to_a_message_that_passes_or_to_none(draft: str, context: Context, composer: Rewriter) -> None:
    try:
        result = composer.rewrite(draft, context, anyway=True)
    except InputError:
        assert not draft.strip()
        return
    for message in (result.message, *result.variants):
        assert message is None or check(message, context, draft).ok
    assert all(0 <= r.start <= r.end <= len(draft) for r in result.removed)
    assert result.message is not None or result.error is not None or result.advice


@pytest.mark.parametrize("stage", STAGES)
def test_the_pieces_reach_both_sides(stage: Stage) -> None:
    """The properties above would hold of a check that finds nothing, and of one that stops everything."""
    assert check("Hi, the roses are out. How are you?", Context(stage=stage)).ok or stage == "letter"
    assert not check("I love you. Please come back.", Context(stage=stage)).ok
