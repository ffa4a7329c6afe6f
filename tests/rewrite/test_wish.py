"""A message made warmer, shorter or more like the person, within the same guards; and a text mended by taking out what broke a rule."""

import pytest

from guards import check
from rewrite import Result, Rewriter
from rewrite.mend import suggestion
from rewrite.wish import TONES, WISHES

DRAFT = (
    "I hate you for leaving. I passed my driving test on Tuesday, third time lucky. The cat sleeps on your side of the sofa. "
    "Remember the Italian bistro where we met? Please take me back, I can't live without you"
)


@pytest.fixture(scope="module")
def rewriter() -> Rewriter:
    return Rewriter("composer")


def _wished(rewriter: Rewriter, wish: str) -> Result:
    *_, last = rewriter.steps(DRAFT, wish=wish)
    assert isinstance(last, Result)
    return last


@pytest.mark.parametrize("wish", WISHES)
def test_every_wish_gives_a_message_that_passes_every_rule(rewriter: Rewriter, wish: str) -> None:
    result = _wished(rewriter, wish)
    for text in (result.message, *result.variants):
        assert text
        assert check(text, draft=DRAFT).ok


def test_shorter_is_shorter_and_warmer_is_warmer(rewriter: Rewriter) -> None:
    plain, shorter, warmer = (_wished(rewriter, wish).message or "" for wish in ("", "shorter", "warmer"))
    assert len(shorter.split()) < len(plain.split())
    assert "hope" in warmer
    assert "hope" not in plain


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("That bistro! I still love you. How are you?", "That bistro! How are you?", id="a sentence"),
        pytest.param(
            "I can't live without you, but the dog is fine. Did you get the job?", "The dog is fine. Did you get the job?", id="the clause that begins one"
        ),
        pytest.param(
            "hey, the kettle broke again, please come back to me, how's work?", "hey, the kettle broke again, how's work?", id="a clause in the middle"
        ),
        pytest.param("You ruined my life.", None, id="nothing would be left"),
    ],
)
def test_what_is_offered_is_the_text_less_what_broke_a_rule(text: str, left: str | None) -> None:
    assert suggestion(text, check(text).violations, check) == left


def test_the_variants_are_other_tones_of_the_message(rewriter: Rewriter) -> None:
    *_, result = rewriter.steps(DRAFT, toned=True)
    assert isinstance(result, Result)
    assert result.tones == TONES
    said = dict(zip(result.tones, result.variants, strict=True))
    assert len({result.message, *said.values()}) == 3
    assert all(check(text, draft=DRAFT).ok for text in said.values())
    assert len(said["shorter"].split()) < len((result.message or "").split())
    assert "hope" in said["warmer"]


def test_no_tone_is_named_that_is_not_there(rewriter: Rewriter) -> None:
    *_, result = rewriter.steps("I miss you so much, I can't breathe.", toned=True)
    assert isinstance(result, Result)
    assert len(result.tones) == len(result.variants)
    assert result.message not in result.variants
