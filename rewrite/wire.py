"""From what comes in (files, standard input, JSON lines) to the program's types, and back to JSON."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guards import Context, Report, Stage
from rewrite.errors import InputError
from rewrite.types import Advice, Failure, Result

MAX_BYTES = 64 * 1024 * 1024
"""Largest input read at once; one text is further limited to MAX_TEXT characters."""
MAX_TEXT = 200_000


class _ContextLine(BaseModel):
    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    stage: Stage = "first_message"
    ex_expressed_love: bool = False
    days_since_breakup: int | None = Field(default=None, ge=0, le=36_500)
    note: str = Field(default="", max_length=MAX_TEXT)
    not_so: tuple[str, ...] = ()


class _DraftLine(BaseModel):
    model_config = ConfigDict(extra="allow", hide_input_in_errors=True)

    id: str | int | None = None
    draft: str = Field(max_length=MAX_TEXT)
    context: _ContextLine | None = None


class _TextLine(BaseModel):
    model_config = ConfigDict(extra="allow", hide_input_in_errors=True)

    id: str | int | None = None
    text: str = Field(max_length=MAX_TEXT)
    draft: str | None = Field(default=None, max_length=MAX_TEXT)
    context: _ContextLine | None = None


@dataclass(frozen=True)
class DraftInput:
    """A draft to rewrite or to advise on. more: unknown keys of its line, handed through."""

    draft: str
    context: Context = field(default_factory=Context)
    id: str | int | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class TextInput:
    """A text to check."""

    text: str
    context: Context = field(default_factory=Context)
    draft: str | None = None
    id: str | int | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


def read_text(source: str) -> str:
    """The text in file `source`, or on standard input for "-". Raises InputError where there is none that can be read."""
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1) if source == "-" else _bytes(Path(source))
    except OSError as error:
        raise InputError(f"{source} cannot be read ({error.strerror or type(error).__name__}). Check the path.") from error
    if len(data) > MAX_BYTES:
        raise InputError(f"{_name(source)} is larger than {MAX_BYTES // 1024 // 1024} MB. Split it and try again.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{_name(source)} is not UTF-8 text. Save it as plain text (UTF-8) and try again.") from error
    if "\x00" in text:
        raise InputError(f"{_name(source)} is not text. Give a plain text file or JSON.")
    return text


def drafts(source: str, context: Context) -> Iterator[DraftInput | InputError]:
    """Drafts in `source`: one in a text, one a line in JSON lines. A line that cannot be read comes as the InputError it is.

    context: what stands where a line gives none.
    """
    text = read_text(source)
    if not _is_json(source, text, "draft"):
        yield one_draft(text, context)
        return
    for number, line in _lines(text):
        yield draft_line(line, number, context)


def texts(source: str, context: Context, draft: str | None = None) -> Iterator[TextInput | InputError]:
    """Texts to check in `source`, as `drafts` gives drafts. An empty text is let through: a check can say what it lacks."""
    text = read_text(source)
    if not _is_json(source, text, "text"):
        yield _single(text) or TextInput(text.strip(), context, draft)
        return
    for number, raw in _lines(text):
        try:
            yield _text(_TextLine.model_validate_json(raw), context, draft)
        except ValidationError as error:
            yield InputError(f"line {number}: {_what(error)}")


def draft_line(line: str | bytes, number: int, context: Context) -> DraftInput | InputError:
    """The draft in one line of JSON, or what is wrong with line `number`."""
    try:
        return _draft(_DraftLine.model_validate_json(line), number, context)
    except ValidationError as error:
        return InputError(f"line {number}: {_what(error)}")


def draft_object(value: Mapping[str, Any], number: int, context: Context) -> DraftInput | InputError:
    """The draft in one row of a table; text that spells a number or a yes is taken for one."""
    try:
        return _draft(_DraftLine.model_validate(value, strict=False), number, context)
    except ValidationError as error:
        return InputError(f"line {number}: {_what(error)}")


def id_of(line: str | bytes) -> str | int | None:
    """The id in a line that cannot be taken as a draft, where one can be read at all."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str | int) and not isinstance(found, bool) else None


def draft_of(body: bytes) -> DraftInput:
    """The one draft in a request's body. Raises InputError."""
    given = draft_line(body, 1, Context())
    if isinstance(given, InputError):
        raise given
    return given


def text_of(body: bytes) -> TextInput:
    """The one text to check in a request's body. Raises InputError."""
    try:
        return _text(_TextLine.model_validate_json(body), Context(), None)
    except ValidationError as error:
        raise InputError(f"line 1: {_what(error)}") from error


def one_draft(text: str, context: Context) -> DraftInput | InputError:
    """`text` as one draft, or why it cannot be."""
    return _single(text) or DraftInput(text.strip(), context)


def result_json(result: Result, more: Mapping[str, Any] | None = None) -> str:
    """The public JSON object of a result, on one line."""
    return json_text({**(more or {}), **result_object(result)})


def result_object(result: Result) -> dict[str, Any]:
    """The public object of a result, ready for JSON."""
    made = {**asdict(result), "ok": result.ok}
    del made["variants"], made["tones"]  # the page's own: the public result holds one message
    return made


def report_json(given: TextInput, report: Report) -> str:
    """The public JSON object of a check, on one line."""
    return json_text({**given.more, "id": given.id, "ok": report.ok, "violations": [asdict(v) for v in report.violations]})


def advice_json(given: DraftInput, advice: tuple[Advice, ...], unread: Failure | None) -> str:
    """The public JSON object of advice, on one line. unread: why it does not rest on the draft's words, where it does not."""
    return json_text({**given.more, "id": given.id, "advice": [asdict(a) for a in advice], "error": asdict(unread) if unread else None})


def json_text(value: Mapping[str, Any]) -> str:
    """`value` as JSON that can be printed."""
    # lone surrogates cannot be printed as UTF-8; escaped they can
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode("utf-8")


def _bytes(path: Path) -> bytes:
    with path.open("rb") as opened:
        return opened.read(MAX_BYTES + 1)


def _single(text: str) -> InputError | None:
    """The reason why `text` cannot be taken as one draft or message."""
    if not text.strip():
        return InputError("There is no text in it. Write what you want to say, in any words, and try again.")
    if len(text) > MAX_TEXT:
        return InputError(f"The text is longer than {MAX_TEXT:,} characters. Nothing was changed. Give the part that matters most.")
    return None


def _is_json(source: str, text: str, key: str) -> bool:
    if source.endswith((".jsonl", ".json")):
        return True
    if source != "-" or not text.lstrip().startswith("{"):
        return False
    try:
        first = json.loads(text.lstrip().splitlines()[0])
    except ValueError:
        return False
    return isinstance(first, dict) and key in first


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines that hold anything, numbered. Raises InputError where there are none."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not lines:
        raise InputError("There are no lines in it.")
    yield from lines


def _text(line: _TextLine, context: Context, draft: str | None) -> TextInput:
    return TextInput(line.text, _context(line.context, context), line.draft if line.draft is not None else draft, line.id, line.model_extra or {})


def _draft(line: _DraftLine, number: int, context: Context) -> DraftInput | InputError:
    problem = _single(line.draft)
    if problem is not None:
        return InputError(f"line {number}: {problem}")
    return DraftInput(line.draft, _context(line.context, context), line.id, line.model_extra or {})


def _what(error: ValidationError) -> str:
    """The first fault in words, without the value that was given."""
    first = error.errors(include_input=False, include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    if first["type"] == "json_invalid":
        return "not a JSON object. Each line has to be one whole JSON object."
    return f"{where or 'the line'}: {first['msg'][0].lower() + first['msg'][1:]}."


def _context(line: _ContextLine | None, default: Context) -> Context:
    return default if line is None else Context(**line.model_dump())


def _name(source: str) -> str:
    return "Standard input" if source == "-" else source
