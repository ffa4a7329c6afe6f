"""What each rule finds and what it lets pass: its own examples, and the left column and neighbours of the rules' page."""

import pytest

from guards import RULES, Context, check
from guards.rule import Rule

BY_CODE = {rule.code: rule for rule in RULES}


def _examples(kind: str) -> list[object]:
    return [pytest.param(rule, text, id=f"{rule.code} {kind}: {text[:60]!r}") for rule in RULES for text in getattr(rule, kind)]


@pytest.mark.parametrize(("rule", "text"), _examples("breaks"))
def test_a_breaking_example_is_found_with_a_span_inside_it(rule: Rule, text: str) -> None:
    found = [v for v in check(text, draft=rule.examples_draft).violations if v.code == rule.code]
    assert found
    for violation in found:
        assert 0 <= violation.start <= violation.end <= len(text)
        assert violation.start < violation.end or not text
        assert 0 < violation.score <= 1
        assert violation.reason
        assert violation.by != "unchecked"


@pytest.mark.parametrize(("rule", "text"), _examples("passes"))
def test_a_passing_example_passes_its_rule(rule: Rule, text: str) -> None:
    assert [v for v in check(text, draft=rule.examples_draft).violations if v.code == rule.code] == []


# The left column of the rules' page, in sentences: (the rule, the text, a word that the span has to touch).
LEFT_COLUMN = (
    ("blame", "It would have been nice if one of us had shown up.", "if one of us"),
    ("blame", "You caused all of our problems.", "caused"),
    ("blame", "The breakup was your fault.", "your fault"),
    ("blame", "I was always the one who made an effort, you never did.", "one who"),
    ("self_blame", "It was all my fault.", "my fault"),
    ("self_blame", "I ruined us.", "ruined us"),
    ("self_blame", "I was too jealous, too lazy and I never listened to you.", "never listened"),
    ("love_declaration", "I love you.", "love you"),
    ("love_declaration", "I miss you.", "miss you"),
    ("love_declaration", "Nobody else will ever fit.", "else will"),
    ("love_declaration", "My heart is still yours.", "heart is still yours"),
    ("love_declaration", "I long for you.", "long for you"),
    ("breakup_rehash", "I keep going over that night.", "going over that night"),
    ("breakup_rehash", "I keep thinking about what happened in March.", "what happened in March"),
    ("breakup_rehash", "Why did we break up?", "break up"),
    ("breakup_rehash", "Our relationship had problems from the start.", "problems"),
    ("neediness", "I can't live without you.", "live without you"),
    ("neediness", "Please, I'm begging you.", "begging you"),
    ("neediness", "I check my phone every five minutes in case you wrote.", "phone"),
    ("neediness", "I'm still waiting for you.", "waiting for you"),
    ("pressure", "You have until Friday to decide.", "until Friday"),
    ("pressure", "Answer me.", "Answer me"),
    ("pressure", "Please take me back.", "take me back"),
    ("pressure", "Let's meet tonight, I won't take no for an answer.", "no for an answer"),
    ("pressure", "Go on a date with me.", "date with me"),
    ("heavy_emotion", "I'm in despair.", "despair"),
    ("heavy_emotion", "I am so lonely without anyone here.", "lonely"),
    ("heavy_emotion", "I'm furious with you.", "furious"),
    ("heavy_emotion", "I am jealous of whoever sits beside you now.", "jealous"),
    ("offensive", "You are an idiot.", "idiot"),
    ("offensive", "Fuck you.", "Fuck you"),
    ("offensive", "You're worthless and everybody knows it.", "worthless"),
    ("manipulation", "If you don't come back I'll hurt myself.", "come back"),
    ("manipulation", "The kids cry every night because you left.", "kids cry"),
    ("manipulation", "After all I've done for you, you owe me an answer.", "owe me"),
    ("manipulation", "I kissed someone else last night, just so you know.", "kissed"),
    ("artefact", "Here is your rewritten message: Hi, how have you been?", "Here is your rewritten message"),
    ("artefact", "Hi [Name], how have you been?", "[Name]"),
    ("artefact", '"Hi, how have you been?"', "how have you been"),
    ("artefact", "I'm sorry, but I can't help with that request.", "can't help with that"),
    ("artefact", "Hi, how have you been? (Note: I removed the accusations.)", "Note: I removed"),
    ("open_ended", "I saw the bistro yesterday.", "bistro"),
    ("calm", "WHY DID YOU DO THIS TO ME?", "DID YOU DO"),
    ("brief", "The bistro was open again and the light was good. " * 13, "light was good"),
)


@pytest.mark.parametrize(("code", "text", "touched"), [pytest.param(*row, id=f"{row[0]}: {row[1][:70]}") for row in LEFT_COLUMN])
def test_the_left_column_of_the_rules_page_is_found_at_the_right_place(code: str, text: str, touched: str) -> None:
    start = text.rindex(touched)
    end = start + len(touched)
    spans = [(v.start, v.end) for v in check(text).violations if v.code == code and v.by != "unchecked"]
    assert any(a < end and start < b for a, b in spans), spans


# The clean neighbours of the rules' page, each in the words that stand there.
NEIGHBOURS = (
    ("blame", "I blame the rain."),
    ("blame", "You always knew the best places to eat."),
    ("blame", "The train was late, not your fault."),
    ("self_blame", "My fault, I mixed up the dates for Tom's party."),
    ("self_blame", "Sorry for the slow reply."),
    ("love_declaration", "I'd love to hear how it went."),
    ("love_declaration", "I miss that panini."),
    ("love_declaration", "Loved the book."),
    ("breakup_rehash", "The band broke up."),
    ("breakup_rehash", "We broke the ice at that bistro."),
    ("breakup_rehash", "Problems with my landlord."),
    ("neediness", "I need a good book recommendation."),
    ("neediness", "Please say hi to your mum."),
    ("pressure", "No rush to answer."),
    ("pressure", "If you feel like it, tell me how the move went."),
    ("heavy_emotion", "I was sad to see the bakery close."),
    ("heavy_emotion", "I laughed so hard."),
    ("offensive", "That damn parking meter got me again."),
    ("manipulation", "The dog learned to open the fridge."),
    ("artefact", "Here's a photo of the bistro."),
)


@pytest.mark.parametrize(("code", "text"), [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in NEIGHBOURS])
def test_a_clean_neighbour_passes_every_rule_once_it_asks_a_light_question(code: str, text: str) -> None:
    for said in (text, text.lower(), f"Hi, {text[0].lower()}{text[1:]}"):
        whole = f"{said} How have you been?"
        assert check(whole).violations == (), whole


def test_every_rule_that_forbids_has_a_neighbour_on_the_page() -> None:
    compared_with_a_draft = {rule.code for rule in RULES if rule.examples_draft is not None}
    assert {code for code, _ in NEIGHBOURS} == set(BY_CODE) - compared_with_a_draft - {"open_ended", "calm", "brief"}


WORKED_EXAMPLE = (
    "I was just thinking about how cute that Italian bistro was when we met. "
    "It was still the best panini I ever had, and I thought that your shirt was as cute as you are."
)


def test_the_articles_worked_example_lacks_at_most_an_open_question() -> None:
    assert {v.code for v in check(WORKED_EXAMPLE).violations} <= {"open_ended"}
    assert check(WORKED_EXAMPLE + " How have you been?").ok


RELAXED = (
    ("a first message may not declare love", Context(), False),
    ("love that was expressed may be returned", Context(ex_expressed_love=True), True),
)


@pytest.mark.parametrize(("context", "allowed"), [pytest.param(c, a, id=i) for i, c, a in RELAXED])
def test_love_is_allowed_exactly_where_it_was_expressed(context: Context, allowed: bool) -> None:
    found = {v.code for v in check("I miss you. How have you been?", context).violations}
    assert ("love_declaration" not in found) == allowed


@pytest.mark.parametrize(
    ("stage", "words", "fits"),
    [
        pytest.param(stage, words, fits, id=f"{words} words {'fit' if fits else 'are too many'} as {stage}")
        for stage, words, fits in (
            ("first_message", 120, True), ("first_message", 121, False), ("reply", 120, True), ("reply", 121, False),
            ("second_message", 121, False), ("letter", 121, True), ("letter", 250, True), ("letter", 251, False),
        )
    ],
)  # fmt: skip
def test_length_by_stage(stage: str, words: int, fits: bool) -> None:
    text = "How are you? " + "well " * (words - 3)
    found = [v for v in check(text, Context(stage=stage)).violations if v.code == "brief"]  # type: ignore[arg-type]
    assert (found == []) == fits
