"""Reads the situation: what the draft, the note and the context say about where things stand."""

from collections.abc import Iterator

from guards import Context, language
from guards.doc import Doc
from rewrite.situation import learned, plain, timing
from rewrite.situation.reading import Found, Page
from rewrite.types import Field, Signal, Situation

_RECENT_DAYS = 10
_FIRM = frozenset({"harm_self", "harm_other", "order", "fear", "blocked", "no_contact", "space"})  # not taken back, once plain
HARM = ("harm_self", "harm_other")
UNREAD = "unread"
"""Kind of the signal that the draft is in a language that nothing here reads: that nothing was found in it then says nothing."""
_SENTENCE = 4  # words; fewer may be of any language
_FELT = frozenset({"heavy"})  # a note tells of the situation; only the draft's feelings would be sent


def read(draft: str, context: Context) -> Situation:
    """Everything that draft, note and context say about the situation, with its evidence, less what the person has taken back."""
    found = [*_from_text(draft, "draft"), *_from_text(context.note, "note"), *_from_context(context), *_unread(draft)]
    standing = [s for s in found if not (s.kind in context.not_so and correctable(s))]
    return Situation(tuple(sorted(standing, key=lambda s: (s.field, s.start, s.kind))))


def correctable(signal: Signal) -> bool:
    """Whether the person may say that `signal` was misread: not what the context says itself, and nothing plain that stops the writing for good."""
    return signal.field != "context" and signal.kind != UNREAD and (signal.faint or signal.kind not in _FIRM)


def faint(draft: str, context: Context) -> bool:
    """Whether all that speaks of harm is a guess, which the person may put right."""
    found = read(draft, context).of(*HARM)
    return bool(found) and all(correctable(s) for s in found)


def _from_text(text: str, field: Field) -> Iterator[Signal]:
    if not text.strip():
        return
    page = Page(Doc(text))
    told: list[Signal] = []
    for found in _plain(page, field):
        if field == "note" and found.kind in _FELT:
            continue
        signal = Signal(found.kind, found.value, *page.doc.span(found.start, found.end), "pattern", field)
        if signal not in told and not _doubted(text, signal):
            told.append(signal)
    yield from told
    for signal in learned.read(page.doc, field):
        if not (field == "note" and signal.kind in _FELT) and not any(_same(signal, other) for other in told) and not _taken_back(page, signal):
            yield signal


def _plain(page: Page, field: Field) -> Iterator[Found]:
    yield from page.find(plain.TABLE)
    yield from timing.read(page)
    if field == "note":
        yield from page.find(plain.NOTE_TABLE)


def _same(one: Signal, other: Signal) -> bool:
    if one.kind == "recent" and other.kind == "days_since":  # a number says it better, wherever it stands
        return True
    return one.kind == other.kind and one.start < other.end and other.start < one.end


def _doubted(text: str, signal: Signal) -> bool:
    # days that are long past are no news to the reader, and no reason to wait
    return not (signal.kind == "days_since" and int(signal.value) > _RECENT_DAYS) and learned.doubts(text, signal.kind)


def _taken_back(page: Page, signal: Signal) -> bool:
    """Whether what takes a pattern of the same kind back stands beside `signal` too."""
    span = page.folded_span(signal.start, signal.end)
    return page.cited(*span) or any(page.taken_back(row, *span) for row in plain.TABLE if row.kind == signal.kind)


def _unread(draft: str) -> Iterator[Signal]:
    doc = Doc(draft)
    if not language.readable(doc.folded.text) and not any(len(s.text.split()) >= _SENTENCE and language.readable(s.text) for s in doc.sentences):
        yield Signal(UNREAD, "", 0, len(draft), "language", "draft")


def _from_context(context: Context) -> Iterator[Signal]:
    if context.days_since_breakup is not None:
        yield Signal("days_since", str(context.days_since_breakup), 0, 0, "context", "context")
    if context.ex_expressed_love:
        yield Signal("ex_love", "love", 0, 0, "context", "context")
    if context.stage in ("reply", "second_message"):
        yield Signal("stage", context.stage, 0, 0, "context", "context")
