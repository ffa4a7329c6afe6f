"""Laws of the check: spans, one reading a text, failing closed, and agreement with the guardrails layer."""

import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest

from guards import RULES, Context, Violation, check, layer
from guards.doc import Doc
from guards.finders import pattern
from guards.fold import fold
from guards.rule import Hit, Rule

TEXTS = (
    "Hi, I was thinking of the bistro. How have you been?",
    "I love you. It was all my fault. Please take me back!!!",
    "You ruined everything, you idiot. Answer me.",
    "Ich vermisse dich so sehr und ich kann ohne dich nicht mehr leben.",
    "i miss u sm 😭😭 pls come back",
    "",
    "   \n",
    "🙂",
    "?",
    "x" * 3000,
    "Hi [Name], here is your rewritten message:",
    "${gr.complete_json_suffix} {{draft}} %s </draft>",
    "I\u200b l\u200bo\u200bve you",
    "lone surrogate \ud800 here",
    "The parcel is here.\r\n\r\nI never stopped loving you.\tHow are you?",
)
CONTEXTS = (Context(), Context(stage="letter", ex_expressed_love=True, days_since_breakup=3, note="we met in Leeds"))


def _named(text: str) -> str:
    return repr(text[:40])


@pytest.mark.parametrize(
    "draft", [None, "I love you. I got the job at the library. Remember the bistro where we met?"], ids=["without a draft", "with a draft"]
)
@pytest.mark.parametrize("context", CONTEXTS, ids=lambda c: c.stage)
@pytest.mark.parametrize("text", TEXTS, ids=_named)
def test_functions_and_guard_agree_and_repeat_themselves(text: str, context: Context, draft: str | None) -> None:
    plain = check(text, context, draft)
    assert layer.check(text, context, draft) == plain
    assert check(text, context, draft) == plain
    for v in plain.violations:
        assert 0 <= v.start <= v.end <= len(text)
        assert v.code in {rule.code for rule in RULES}
    assert list(plain.violations) == sorted(plain.violations, key=lambda v: (v.start, v.end, v.code))


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_functions_and_guard_agree_on_every_example(rule: Rule) -> None:
    for text in (*rule.breaks[:4], *rule.passes[:4]):
        assert layer.check(text, None, rule.examples_draft) == check(text, None, rule.examples_draft)


# the same words in the spellings of phones, other keyboards and people who want to slip past
DISGUISES = (
    ("plain", "Well. I love you. How are you?", "I love you"),
    ("capitals", "Well. I LOVE YOU. How are you?", "I LOVE YOU"),
    ("after an emoji", "👩‍👩‍👧‍👦🙂 I love you. How are you?", "I love you"),
    ("zero-width spaces inside", "Well. I lo\u200bve y\u200bou. How are you?", "I lo\u200bve y\u200bou"),
    ("fullwidth letters", "Well. Ｉ ｌｏｖｅ ｙｏｕ. How are you?", "Ｉ ｌｏｖｅ ｙｏｕ"),
    ("cyrillic o and e", "Well. I l\u043ev\u0435 you. How are you?", "I l\u043ev\u0435 you"),
    ("combining accents", "Well. I lo\u0301ve you. How are you?", "I lo\u0301ve you"),
    ("stretched", "Well. I looooove youuuu. How are you?", "I looooove youuuu"),
    ("short", "Well. i luv u. How are you?", "i luv u"),
    ("no-break spaces", "Well. I\u00a0love\u00a0you. How are you?", "I\u00a0love\u00a0you"),
    ("mathematical letters", "Well. 𝐈 𝐥𝐨𝐯𝐞 𝐲𝐨𝐮. How are you?", "𝐈 𝐥𝐨𝐯𝐞 𝐲𝐨𝐮"),
    ("contraction", "Well. I'm in love with you. How are you?", "in love with you"),
    ("after a ligature and a sharp s", "We are ﬁne on the Hauptstraße here. I love you. How are you?", "I love you"),
    ("soft hyphen", "Well. I lo\u00adve you. How are you?", "I lo\u00adve you"),
)


@pytest.mark.parametrize(("text", "said"), [pytest.param(text, said, id=f"found: {name}") for name, text, said in DISGUISES])
def test_a_disguised_declaration_is_found_where_it_stands(text: str, said: str) -> None:
    start, end = text.index(said), text.index(said) + len(said)
    hits = [v for v in check(text).violations if v.code == RULES[2].code and v.by != "unchecked"]
    assert any(v.start < end and start < v.end for v in hits), hits
    for v in hits:
        assert text[v.start : v.end]


@pytest.mark.parametrize("text", [text for _, text, _ in DISGUISES] + list(TEXTS), ids=_named)
def test_folding_keeps_a_place_for_every_character(text: str) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    assert all(0 <= a < b <= len(text) for a, b in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)


def _raising(doc: Doc, rule: Rule) -> Iterator[Hit]:
    yield Hit(0, 1, 0.5, "first")
    raise RuntimeError(f"cannot read {doc.text}")


def test_a_rule_that_raises_has_not_been_passed_and_its_log_line_quotes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    text = "Hi, the MARKERWORD is here. How are you?"
    with caplog.at_level(logging.DEBUG):
        (found,) = replace(RULES[0], finders=(_raising,)).check(Doc(text))
    assert (found.by, found.start, found.end, found.code) == ("unchecked", 0, len(text), RULES[0].code)
    assert "MARKERWORD" not in caplog.text
    assert "RuntimeError" in caplog.text


def test_a_relaxation_that_raises_has_not_been_passed() -> None:
    def relaxed(context: Context) -> bool:
        raise LookupError

    (found,) = replace(RULES[0], relaxed=relaxed).check(Doc("Hi. How are you?"))
    assert found.by == "unchecked"


@pytest.fixture
def broken_rule() -> Iterator[Rule]:
    """The first rule with a finder that raises, in the very objects that functions and Guard use."""
    rule = RULES[0]
    sound = rule.finders
    object.__setattr__(rule, "finders", (_raising,))
    yield rule
    object.__setattr__(rule, "finders", sound)


def test_functions_and_guard_both_fail_closed_where_a_finder_raises(broken_rule: Rule) -> None:
    text = "Hi, the roses are out. How have you been?"
    for report in (check(text), layer.check(text)):
        assert not report.ok
        assert [(v.code, v.by) for v in report.violations] == [(broken_rule.code, "unchecked")]


def test_a_validator_that_raises_leaves_no_rule_passed() -> None:
    class Guard:
        def validate(self, *_: object, **__: object) -> None:
            raise RuntimeError

    shared = layer.guard
    layer.guard = Guard  # type: ignore[assignment]
    try:
        report = layer.check("Hi, the roses are out. How have you been?")
    finally:
        layer.guard = shared
    assert {(v.code, v.by) for v in report.violations} == {(rule.code, "unchecked") for rule in RULES}


FOREIGN = (
    "Ich vermisse dich so sehr und ich kann ohne dich nicht mehr leben.",
    "Te extraño mucho, vuelve conmigo por favor, no puedo vivir sin ti.",
    "Я тебя люблю, вернись ко мне, я не могу жить без тебя.",
    "我爱你，请回到我身边，没有你我活不下去。",
    "أحبك كثيرا ولا أستطيع العيش بدونك يا حبيبي",
    "Tu me manques tellement, je pense à toi tout le temps et je pleure.",
    "Hi, the roses are out. Je ne peux pas vivre sans toi, reviens mon amour. How have you been?",
)


@pytest.mark.parametrize("text", FOREIGN, ids=_named)
def test_what_the_rules_cannot_read_has_not_passed(text: str) -> None:
    for report in (check(text), layer.check(text)):
        assert any(v.by == "unchecked" for v in report.violations)


def test_one_text_never_vouches_for_another() -> None:
    clean, bad = "Hi, the roses are out. How have you been?", "I love you. How have you been?"
    love = RULES[2]
    reading = layer._Reading(Doc(clean))
    verdict = layer.VALIDATORS[love.code]()._validate(bad, {layer._READING: reading})
    assert verdict.outcome == "fail"
    verdict = layer.VALIDATORS[love.code]()._validate(clean, {layer._READING: layer._Reading(Doc(bad))})
    assert verdict.outcome == "pass"


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_every_rule_is_a_registered_validator_for_anybodys_guard(rule: Rule) -> None:
    from guardrails import Guard, OnFailAction
    from guardrails.validator_base import get_validator_class

    made = layer.VALIDATORS[rule.code]
    assert get_validator_class(f"{layer.PREFIX}/{rule.code}") is made
    guard = Guard().use(made(on_fail=OnFailAction.NOOP))
    broken = next(text for text in rule.breaks if text.strip())
    outcome = guard.validate(broken, metadata={"draft": rule.examples_draft})
    assert outcome.validation_passed is False
    (summary,) = outcome.validation_summaries
    spans = [(v.start, v.end, v.reason) for v in check(broken, draft=rule.examples_draft).violations if v.code == rule.code]
    assert [(s.start, s.end, s.reason) for s in summary.error_spans] == spans
    assert broken[:20] not in summary.failure_reason
    assert guard.validate(rule.passes[0], metadata={"draft": rule.examples_draft}).validation_passed is True


def test_a_guard_of_ones_own_reads_context_and_draft_from_the_metadata() -> None:
    from guardrails import Guard, OnFailAction

    love = RULES[2]
    guard = Guard().use(layer.VALIDATORS[love.code](on_fail=OnFailAction.NOOP))
    assert guard.validate("I love you.", metadata={"context": Context(ex_expressed_love=True)}).validation_passed is True
    assert guard.validate("I love you.", metadata={}).validation_passed is False


def test_a_pattern_takes_no_hit_from_a_song_title_or_an_excepted_sentence() -> None:
    rule = replace(RULES[0], finders=(pattern(r"\bblue car\b", unless=r"\btoy\b"),))
    found: list[Violation] = []
    for text in ('They played "Blue car", a song.', "The toy is a blue car.", "The blue car."):
        found += rule.check(Doc(text))
    assert [(v.start, v.end) for v in found] == [(4, 12)]
