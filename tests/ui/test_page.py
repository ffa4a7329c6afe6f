"""The page, driven through Streamlit's own test harness with the real guards and the composer."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from guards import check
from rewrite.advice import UNREAD
from rewrite.store import Store
from tests.drafts import faint
from ui import strings
from ui.components import shelf
from ui.components.marked import as_html

APP = Path(__file__).parents[2] / "ui" / "app.py"
BISTRO = (
    "I can't stop thinking about you. It's been 42 days and you haven't texted me once, I know this was as much your fault as mine. "
    "Remember the Italian bistro where we met? Please take me back, I can't live without you"
)

Page = Callable[[str], AppTest]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Page:
    """The page after a draft was typed and a message asked for, written by the composer."""

    def ask(draft: str) -> AppTest:
        page = AppTest.from_file(str(APP), default_timeout=60).run()
        page.radio(key="writer").set_value("composer").run()
        page.text_area(key="draft").set_value(draft).run()
        return _button(page, strings.GO).click().run()

    return ask


def _button(page: AppTest, label: str):  # type: ignore[no-untyped-def]
    return next(b for b in page.button if b.label == label)


def _message(page: AppTest):  # type: ignore[no-untyped-def]
    return next(t for t in page.text_area if t.label == strings.MESSAGE_LABEL)


def test_a_raw_draft_becomes_a_message_that_can_be_copied(asked: Page) -> None:
    page = asked(BISTRO)
    assert not page.exception
    assert "bistro" in page.code[0].value
    assert check(page.code[0].value, draft=BISTRO).ok
    assert page.number_input[0].value == 42


def test_an_edit_that_breaks_a_rule_takes_the_copy_button_away_until_it_was_seen(asked: Page) -> None:
    page = asked(BISTRO)
    _message(page).set_value("That bistro! I still love you. How are you?").run()
    assert not page.code
    assert page.warning[0].value == strings.BROKEN
    next(c for c in page.checkbox if c.label == strings.SEEN).check().run()
    assert page.code[0].value == "That bistro! I still love you. How are you?"


@pytest.mark.parametrize(
    "draft",
    [
        pytest.param("You asked me not to contact you again but I love you", id="the ex asked for no contact"),
        pytest.param("I want to die. I have the pills here.", id="the draft speaks of harm"),
    ],
)
def test_refuse_and_seek_help_end_without_a_message(asked: Page, draft: str) -> None:
    page = asked(draft)
    assert not page.code
    assert not any(b.label == strings.ANYWAY for b in page.button)
    assert any(t.value == strings.NO_MESSAGE for t in page.text)


def test_do_not_send_goes_on_only_after_a_clear_yes(asked: Page) -> None:
    page = asked("You have a new girlfriend now. The tomatoes on the balcony came up.")
    assert not page.code
    _button(page, strings.ANYWAY).click().run()
    assert "tomatoes" in page.code[0].value


def test_a_misread_situation_is_put_right_with_one_press(asked: Page) -> None:
    page = asked("You have a new girlfriend now. The tomatoes on the balcony came up.")
    assert any("new girlfriend" in t.value for t in page.text)
    _button(page, strings.NOT_SO).click().run()
    assert not page.exception
    assert "tomatoes" in page.code[0].value


def test_a_plain_plan_of_harm_cannot_be_put_aside(asked: Page) -> None:
    page = asked("I want to die. I have the pills here.")
    assert not any(b.label in (strings.SAFE, strings.NOT_SO) for b in page.button)


def test_a_faint_sign_of_harm_is_met_kindly_and_leaves_a_way_on(asked: Page) -> None:
    page = asked(faint())
    assert not page.code
    assert any("findahelpline.com" in m.value for m in page.markdown)
    _button(page, strings.SAFE).click().run()
    assert not page.exception
    assert "tomatoes" in page.code[0].value


def test_the_part_that_breaks_a_rule_can_be_taken_out(asked: Page) -> None:
    page = asked(BISTRO)
    _message(page).set_value("That bistro! I still love you. How are you?").run()
    _button(page, strings.TAKE_OUT).click().run()
    assert _message(page).value == "That bistro! How are you?"
    assert page.code[0].value == "That bistro! How are you?"


@pytest.mark.parametrize("wish", strings.WISHES)
def test_a_message_can_be_had_another_way(asked: Page, wish: str) -> None:
    page = asked(BISTRO)
    _button(page, strings.WISHES[wish]).click().run()
    assert not page.exception
    assert check(page.code[0].value, draft=BISTRO).ok


def test_another_tone_is_one_press_away(asked: Page) -> None:
    page = asked(BISTRO)
    ways = next(r for r in page.radio if r.label == strings.VARIANTS)
    assert strings.FIRST in ways.options
    warmer = ways.options.index(strings.WISHES["warmer"])
    ways.set_value(warmer).run()
    assert not page.exception
    assert "hope" in page.code[0].value
    assert check(page.code[0].value, draft=BISTRO).ok


def test_a_connection_that_does_not_work_says_so() -> None:
    page = AppTest.from_file(str(APP), default_timeout=60).run()
    page.radio(key="writer").set_value("openai").run()
    page.text_input(key="url").set_value("http://127.0.0.1:9/v1").run()
    _button(page, strings.TEST).click().run()
    assert not page.exception
    assert "cannot be reached" in page.error[0].value


@pytest.mark.parametrize("draft", ["", "   \n"], ids=["nothing", "blanks"])
def test_an_empty_draft_is_told_what_to_do(asked: Page, draft: str) -> None:
    page = asked(draft)
    assert page.info[0].value == strings.EMPTY
    assert not page.code


@pytest.mark.parametrize("draft", ["😭😭💔", "مرحبا كيف حالك اشتقت إليك", "the roses are out " * 5000], ids=["emojis", "right to left", "100,000 characters"])
def test_an_odd_draft_breaks_nothing(asked: Page, draft: str) -> None:
    page = asked(draft)
    assert not page.exception
    assert page.text_area(key="draft").value == draft


def test_a_draft_that_nobody_here_can_read_is_told_so(asked: Page) -> None:
    page = asked("Te echo mucho de menos y no puedo vivir sin ti. Ayer pasé por nuestro huerto.")
    assert page.error[0].value == UNREAD.message
    assert not page.code


def test_a_writer_that_cannot_be_reached_says_so_and_keeps_the_draft() -> None:
    page = AppTest.from_file(str(APP), default_timeout=60).run()
    page.radio(key="writer").set_value("openai").run()
    page.text_input(key="url").set_value("http://127.0.0.1:9/v1").run()
    page.text_area(key="draft").set_value(BISTRO).run()
    _button(page, strings.GO).click().run()
    assert not page.exception
    assert "Your draft is kept" in page.error[0].value
    assert page.text_area(key="draft").value == BISTRO


def test_a_letter_is_kept_only_when_asked_and_burning_takes_it_away(asked: Page) -> None:
    store = Store()
    page = asked(BISTRO)
    assert store.all() == ()
    _button(page, strings.KEEP_LETTER).click().run()
    assert [k.text for k in store.all()] == [BISTRO]
    _button(page, strings.BURN).click().run()
    assert not page.exception
    assert store.all() == ()
    assert page.text_area(key="draft").value == ""


def test_a_shared_page_keeps_nothing_and_shows_nothing_kept(asked: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store()
    store.keep("letter", "zebrafinch")
    monkeypatch.setenv(shelf.SHARED, "1")
    page = asked(BISTRO)
    assert not any(b.label in (strings.KEEP_LETTER, strings.BURN_ALL) for b in page.button)
    assert not any("zebrafinch" in t.value for t in page.text)
    store.burn_all()


def test_what_was_set_aside_is_offered_again_on_its_day() -> None:
    store = Store()
    store.keep("draft", "the roses", date.today())
    page = AppTest.from_file(str(APP), default_timeout=60).run()
    assert page.info[0].value == strings.DUE
    _button(page, strings.READ_AGAIN).click().run()
    assert page.text_area(key="draft").value == "the roses"
    _button(page, strings.BURN_ALL).click().run()
    assert not store.path.exists()


def test_html_in_a_text_appears_as_the_characters_it_is() -> None:
    text = '<img src=x onerror=alert(1)> & "I love you"'
    drawn = as_html(text, check(text).violations)
    assert "<img" not in drawn
    assert "&lt;img" in drawn
    assert "<mark" in drawn
