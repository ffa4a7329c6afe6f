"""A calendar entry for the day on which a draft may be read again, without a word of it."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from icalendar import Alarm, Calendar, Event

_TITLE = "Second Draft: something you set aside may be read again"
_NOTE = "You asked to wait until today. Read it again first; then decide whether it still says what you mean."
_HOUR = timedelta(hours=10)


def calendar(on: date, now: datetime | None = None) -> bytes:
    """An .ics file with one whole-day entry on `on` and a reminder at ten in the morning."""
    event = Event()
    event.add("uid", f"{uuid4()}@second-draft")
    event.add("dtstamp", now or datetime.now(UTC))
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("summary", _TITLE)
    event.add("description", _NOTE)
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _TITLE)
    alarm.add("trigger", _HOUR)
    event.add_component(alarm)
    made = Calendar()
    made.add("prodid", "-//Second Draft//EN")
    made.add("version", "2.0")
    made.add_component(event)
    return bytes(made.to_ical())
