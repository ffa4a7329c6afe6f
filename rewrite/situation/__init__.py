"""Reads the situation: what the draft, the note and the context say about where things stand."""

from collections.abc import Iterator

from guards import Context
from guards.doc import Doc
from rewrite.situation import asked, closeness, emotion, harm, learned, outright, timing
from rewrite.situation.reading import Found, Page
from rewrite.types import Field, Signal, Situation

_CHILD_SIGNS = 2
"""So many different signs of a child's world say that there is a child together."""

_RECENT_DAYS = 10
_PLAINER = frozenset({"night", "heavy"})  # sleeplessness alone is no night, and one reader weighs the emotion
_ROWS = (*harm.PLAIN, *asked.TABLE, *closeness.TABLE, *timing.TABLE)


def read(draft: str, context: Context) -> Situation:
    """Everything that draft, note and context say about the situation, with its evidence."""
    found = [*_from_text(draft, "draft"), *_from_text(context.note, "note"), *_from_context(context)]
    return Situation(tuple(sorted(found, key=lambda s: (s.field, s.start, s.kind))))


def _from_text(text: str, field: Field) -> Iterator[Signal]:
    if not text.strip():
        return
    page = Page(Doc(text))
    seen: set[tuple[str, int, int]] = set()
    for found in _found(page, field):
        span = page.doc.span(found.start, found.end)
        if (found.kind, *span) not in seen and not _doubted(text, found.kind, found.value):
            seen.add((found.kind, *span))
            yield Signal(found.kind, found.value, *span, "pattern", field)
    for signal in outright.read(page.doc, field):
        if (
            (signal.kind, signal.start, signal.end) not in seen
            and signal.kind not in _PLAINER
            and not _taken_back(page, signal)
            and not _doubted(text, signal.kind, signal.value)
        ):
            seen.add((signal.kind, signal.start, signal.end))
            yield signal
    for signal in learned.read(page.doc, field):
        # the note tells of the situation; only the draft's feelings would be sent
        heavy_note = field == "note" and signal.kind == "heavy"
        told = any(kind == signal.kind and start < signal.end and signal.start < end for kind, start, end in seen)
        if not heavy_note and not told and not _taken_back(page, signal):
            yield signal


def _doubted(text: str, kind: str, value: str) -> bool:
    # days that are long past are no news to the reader, and no reason to wait
    return not (kind == "days_since" and int(value) > _RECENT_DAYS) and learned.doubts(text, kind)


def _found(page: Page, field: Field) -> Iterator[Found]:
    yield from harm.read(page)
    yield from page.find(asked.TABLE)
    yield from page.find(closeness.TABLE)
    yield from timing.read(page)
    yield from _child(page)
    if field == "note":
        yield from page.find(asked.NOTE_TABLE)
    if field == "draft":  # the note tells of the situation; only the draft's feelings would be sent
        yield from emotion.read(page)


def _taken_back(page: Page, signal: Signal) -> bool:
    """Whether what takes the same kind of reading back elsewhere stands beside `signal` too."""
    span = page.folded_span(signal.start, signal.end)
    if page.cited(*span):
        return True
    if signal.kind == "days_since":
        return timing.of_something_else(page, *span)
    return any(page.taken_back(row, *span) for row in _ROWS if row.kind == signal.kind)


def _child(page: Page) -> Iterator[Found]:
    row = closeness.CHILD_SIGNS
    signs = [m for pattern in row.shows if (m := pattern.search(page.text)) and not (closeness.NOT_OURS.search(page.around(*m.span())))]
    if len(signs) >= _CHILD_SIGNS:
        yield from (Found("child", row.value, *m.span()) for m in signs)


def _from_context(context: Context) -> Iterator[Signal]:
    if context.days_since_breakup is not None:
        yield Signal("days_since", str(context.days_since_breakup), 0, 0, "context", "context")
    if context.ex_expressed_love:
        yield Signal("ex_love", "love", 0, 0, "context", "context")
    if context.stage in ("reply", "second_message"):
        yield Signal("stage", context.stage, 0, 0, "context", "context")
