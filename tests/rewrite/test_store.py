"""What is kept is kept for its owner alone, and what is burnt is gone from the disk."""

import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from rewrite import reminder
from rewrite.errors import StoreError
from rewrite.store import Store

LETTER = "zebrafinch zebrafinch, I am so angry that I could write forever. " * 40


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "own" / "kept.sqlite3")


def _bytes(store: Store) -> bytes:
    """Everything beside and in the store's file."""
    return b"".join(path.read_bytes() for path in store.path.parent.iterdir())


def test_nothing_is_on_the_disk_before_something_is_kept(store: Store) -> None:
    assert store.all() == ()
    store.burn_all()
    assert not store.path.parent.exists()


def test_what_is_kept_comes_back_as_it_was_the_newest_first(store: Store) -> None:
    first = store.keep("letter", LETTER)
    second = store.keep("draft", "Ça suffit 💔", date(2030, 1, 2))
    assert [(k.number, k.kind, k.text, k.until) for k in store.all()] == [(second, "draft", "Ça suffit 💔", date(2030, 1, 2)), (first, "letter", LETTER, None)]


def test_only_the_owner_can_read_the_file(store: Store) -> None:
    store.keep("letter", LETTER)
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700


def test_what_is_burnt_is_gone_and_the_rest_stays(store: Store) -> None:
    number = store.keep("letter", LETTER)
    store.keep("message", "the roses are out")
    assert b"zebrafinch" in _bytes(store)
    store.burn(number)
    assert b"zebrafinch" not in _bytes(store)
    assert [k.text for k in store.all()] == ["the roses are out"]


def test_burning_everything_leaves_no_file(store: Store) -> None:
    store.keep("letter", LETTER)
    store.burn_all()
    assert list(store.path.parent.iterdir()) == []


def test_a_draft_is_due_on_its_day_and_not_before(store: Store) -> None:
    store.keep("draft", "the roses", date(2030, 1, 2))
    store.keep("letter", "for nobody")
    assert store.due(date(2030, 1, 1)) == ()
    assert [k.text for k in store.due(date(2030, 1, 2))] == ["the roses"]


def test_the_export_holds_everything_as_text(store: Store) -> None:
    store.keep("letter", "first")
    store.keep("draft", "second")
    assert store.export().index("first") < store.export().index("second")


def test_a_file_that_is_no_database_is_said_without_its_content(store: Store) -> None:
    store.path.parent.mkdir(parents=True)
    store.path.write_bytes(b"zebrafinch " * 500)
    with pytest.raises(StoreError) as caught:
        store.keep("letter", LETTER)
    assert "zebrafinch" not in str(caught.value)


def test_the_reminder_is_a_calendar_entry_on_its_day_without_a_word_of_the_draft() -> None:
    made = Calendar.from_ical(reminder.calendar(date(2030, 1, 2), datetime(2029, 12, 30, tzinfo=UTC)))
    (event,) = made.walk("VEVENT")
    assert event.decoded("dtstart") == date(2030, 1, 2)
    assert len(event.walk("VALARM")) == 1
