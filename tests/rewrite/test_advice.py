"""What is advised: the article's reader questions, near misses, and the laws of the table."""

import pytest

from guards import Context
from rewrite import situation
from rewrite.advice import OK, TABLE, WAIT_DAYS, give, stops, wait_until
from rewrite.types import Advice

SAFER = {
    "ok": {"ok", "wait", "light_only", "do_not_send", "write_for_yourself_first"},
    "light_only": {"light_only", "wait", "do_not_send"},
    "do_not_send": {"do_not_send", "refuse"},
    "wait": {"wait", "do_not_send", "refuse"},
}
"""What may stand for an expected code without being less careful."""

# The article's 21 reader questions, each as a draft in our own words, with the article's answer.
QUESTIONS: tuple[tuple[int, str, Context, str], ...] = (
    (1, "Hi Marco, it's been six weeks of no contact. I posted photos from the coast and I wonder if you saw them. How are you?", Context(), "ok"),
    (2, "She keeps messaging me about small things, my post, the cat flap. I want to write her a long letter about how I feel.", Context(), "light_only"),
    (3, "It's been two days since you told me you want to break up. I gave everything. Come back to my side.", Context(), "wait"),
    (4, "You broke up with me last week. You said you need space to sort your head out and I understand, but please take me back.", Context(), "refuse"),
    (
        5,
        "Your friend says you still love me, but you told her and me that you don't want to get back together. I have changed, let me show you.",
        Context(),
        "do_not_send",
    ),
    (6, "You told me that you don't love me any more and then you stopped answering. I will wait two months and write again.", Context(), "do_not_send"),
    (7, "I found out that you are seeing someone, the girl I introduced you to. I still want you back.", Context(), "do_not_send"),
    (8, "I've been hiking and painting the kitchen. Would you like to go on a date on Friday and tell me your news?", Context(), "ok"),
    (9, "Before we went quiet you told me that you miss me, and you cried. I wrote you an apology today.", Context(ex_expressed_love=True), "warmer_allowed"),
    (10, "I know that I broke your trust and I want to say that I own it. I hope your new class is going well. How is it?", Context(), "ok"),
    (11, "It's been 4 days since you broke things off. It was my first good relationship, and I would like to start again.", Context(), "wait"),
    (12, "We work together and you keep telling me that you don't want a relationship with me and that it's too late.", Context(), "do_not_send"),
    (13, "We ended things a few weeks ago over trust. I don't want you back, I just want closure.", Context(), "closure"),
    (14, "You said that you need space to look at your feelings, and that you'd call. Three weeks now. So I write.", Context(), "refuse"),
    (15, "We split seven months ago and our son is three. He would love to see you in the park some Sunday.", Context(), "about_the_child"),
    (16, "I know we were meant to be and I'm ready to change. The bakery on our corner has the walnut bread again. How are you?", Context(), "ok"),
    (17, "I noticed that your account is public again. Nice pictures of the lake! How was the trip?", Context(), "ok"),
    (
        18,
        "Thanks for the videos! You have texted me a few times now and I only sent an emoji. I'd like to write you pages about my faults.",
        Context(stage="reply"),
        "light_only",
    ),
    (
        19,
        "You wrote that there's no turning back and that you won't answer. It has been a week. Here is a list of my flaws and what I do about them.",
        Context(),
        "do_not_send",
    ),
    (20, "You said you wanted space and I gave it late. I only want to explain the arguments in February.", Context(), "refuse"),
    (
        21,
        "You wrote in your email that you miss me. A month has passed and I'd like to answer with some unsaid things.",
        Context(ex_expressed_love=True),
        "warmer_allowed",
    ),
)

CASES: tuple[tuple[str, str, Context, set[str]], ...] = (
    ("a light hello is fine", "Hi Ana, the lido is open again and the water is warm. How is the choir?", Context(), {"ok"}),
    ("harm replaces whatever else holds", "We broke up two days ago, you blocked me, and I want to die.", Context(), {"seek_help", "refuse"}),
    ("an idiom of death is no harm", "I'm dead lol, that referee killed me. How was your weekend?", Context(), {"ok"}),
    ("a block ends it", "You blocked me, so I write from here.", Context(), {"refuse"}),
    ("a blocked sink does not", "The sink is blocked again, remember the noodles? How are you?", Context(), {"ok"}),
    ("asking for space ends it", "You asked for space, but it's only one question.", Context(), {"refuse"}),
    ("a parking space does not", "I found a parking space right by your old office. How are you?", Context(), {"ok"}),
    ("fear ends it", "You are afraid of me, I heard, but I would never hurt you.", Context(), {"refuse"}),
    ("shyness does not", "Were you too scared to text me first? Don't be! How are things?", Context(), {"ok"}),
    ("fresh breakups wait", "It's been five days. Your charger is here. How are you?", Context(), {"wait"}),
    ("old ones do not", "It's been five years. Your charger is still here. How are you?", Context(), {"ok"}),
    ("days in the context count", "Your charger is here. How are you?", Context(days_since_breakup=10), {"wait"}),
    ("eleven of them do not", "Your charger is here. How are you?", Context(days_since_breakup=11), {"ok"}),
    ("their love, told by them, allows warmth", "You told me that you miss me. I miss you too.", Context(stage="reply"), {"warmer_allowed"}),
    ("a friend's report allows none", "My friend says you told her that you still love me. How is the boat?", Context(), {"ok"}),
    ("longing for a lasagna allows none", "She said she misses my lasagna, so here is the recipe.", Context(stage="reply"), {"light_only"}),
    ("a child together is written about", "Our daughter starts school on Monday. Can you bring her bag?", Context(), {"about_the_child"}),
    ("a niece is not a child together", "My niece starts school on Monday. She still has your drawing. How are you?", Context(), {"ok"}),
    ("a new puppy is no new partner", "I have a new puppy and she ate the remote. How are you?", Context(), {"ok"}),
    ("another language leaves what the context says", "Gestern noch unser Bett, heute meins, und das Seil im Flur.", Context(days_since_breakup=2), {"wait"}),
)


def _codes(draft: str, context: Context) -> set[str]:
    return {a.code for a in give(situation.read(draft, context), context)}


@pytest.mark.parametrize(("number", "draft", "context", "code"), QUESTIONS, ids=[f"question {q[0]} is answered with {q[3]}" for q in QUESTIONS])
def test_the_articles_reader_questions(number: int, draft: str, context: Context, code: str) -> None:
    assert _codes(draft, context) & SAFER.get(code, {code})


def test_every_reader_question_is_asked() -> None:
    assert [number for number, *_ in QUESTIONS] == list(range(1, 22))


@pytest.mark.parametrize(("draft", "context", "codes"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_advice(draft: str, context: Context, codes: set[str]) -> None:
    assert _codes(draft, context) == codes


def test_ok_stands_alone() -> None:
    assert give(situation.read("", Context()), Context()) == (OK,)


def test_refusal_replaces_the_weaker() -> None:
    assert _codes("It's been two days, you blocked me, you have a new boyfriend and I need closure.", Context()) == {"refuse"}


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.code)
def test_every_row_has_words_that_quote_nothing(row: object) -> None:
    from rewrite.advice import AdviceRule
    from rewrite.types import Signal

    assert isinstance(row, AdviceRule)
    assert 20 < len(row.text) < 420
    kinds = (
        "harm_self",
        "harm_other",
        "order",
        "fear",
        "blocked",
        "no_contact",
        "space",
        "not_interested",
        "new_partner",
        "closure",
        "heavy",
        "days_since",
        "drunk",
        "night",
        "child",
        "ex_love",
        "ex_wrote",
        "stage",
    )
    words = [row.because(Signal(kind, "4", 0, 0, "test")) for kind in kinds]
    assert any(len(w) > len("That is how the draft reads.") for w in words)


@pytest.mark.parametrize(
    ("code", "plain", "anyway"),
    [("seek_help", True, True), ("refuse", True, True), ("do_not_send", True, False), ("wait", False, False), ("ok", False, False)],
    ids=str,
)
def test_what_stops_a_rewriting(code: str, plain: bool, anyway: bool) -> None:
    advice = (Advice(code, "", ""),)
    assert (stops(advice), stops(advice, anyway=True)) == (plain, anyway)


@pytest.mark.parametrize(("since", "days"), [(0, WAIT_DAYS + 1), (5, 6), (10, 3), (None, WAIT_DAYS + 1)], ids=str)
def test_waiting_ends_after_the_first_days(since: int | None, days: int) -> None:
    assert wait_until(since).days == days
