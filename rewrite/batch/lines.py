"""The lines of a batch, out of .jsonl, .csv, .parquet or .txt, gzip of these, or standard input; streamed."""

import csv
import gzip
import hashlib
import io
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from guards import Context
from rewrite import wire
from rewrite.errors import InputError

FORMATS = ("jsonl", "csv", "parquet", "txt")
DRAFT_COLUMNS = ("draft", "text", "message", "body", "content")
"""Names under which a table may hold the draft, in the order in which they are tried."""
_CONTEXT = ("stage", "ex_expressed_love", "days_since_breakup", "note")
_LONGEST = 4 * wire.MAX_TEXT  # bytes of a line; what is longer is no draft, and must not fill the memory
_ROWS = 256  # of a parquet file read at once


@dataclass(frozen=True)
class Line:
    """One line. number: from 1, as an editor counts them. key: what it is known by in the output, 16 hex digits. given: the draft, or why there is none. id: its own, as far as it can be read."""

    number: int
    key: str
    given: wire.DraftInput | InputError
    id: str | int | None = None


def read(source: str, context: Context, *, form: str | None = None, columns: Mapping[str, str] | None = None) -> Iterator[Line]:
    """The lines of `source` ("-" is standard input), in order.

    context: what stands where a line says nothing. form: one of FORMATS, else told from the name. columns: a table's column for `draft`, `id` or a part of the context.
    Raises InputError where the source as a whole cannot be read; a bad line comes as the InputError it is.
    """
    with _opened(source) as raw:
        form, raw = (form, raw) if form else _form(source, raw)
        match form:
            case "jsonl":
                yield from _json_lines(raw, context)
            case "txt":
                yield from _text_lines(raw, context)
            case "csv":
                yield from _table(_csv_rows(raw), context, columns or {})
            case "parquet":
                yield from _table(_parquet_rows(source, raw), context, columns or {})
            case _:
                raise InputError(f"There is no such format. Choose one of {', '.join(FORMATS)}.")


def key_of(identity: object, *parts: object) -> str:
    """What a line is known by: its id, or its number where it has none, and its content."""
    return hashlib.blake2b(repr((identity, *parts)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == "-":
        yield sys.stdin.buffer
        return
    try:
        with Path(source).open("rb") as opened:
            if opened.read(2) == b"\x1f\x8b":
                opened.seek(0)
                with gzip.open(opened) as unpacked:
                    yield unpacked  # type: ignore[misc]  # a GzipFile reads as any binary file
            else:
                opened.seek(0)
                yield opened
    except (OSError, EOFError) as error:
        what = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        raise InputError(f"{source} cannot be read ({what}). Check the path; what is done so far is kept.") from error


def _form(source: str, raw: BinaryIO) -> tuple[str, BinaryIO]:
    """The format that the name tells; standard input is JSON lines where it begins like them, else text."""
    name = source.lower().removesuffix(".gz")
    for form in FORMATS:
        if name.endswith(f".{form}"):
            return form, raw
    if source != "-":
        raise InputError(f"{source}: the format cannot be told from the name. Say which with --input-format: {', '.join(FORMATS)}.")
    buffered = raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(raw)  # type: ignore[type-var]
    return ("jsonl" if buffered.peek(1).lstrip()[:1] == b"{" else "txt"), buffered


def _numbered(raw: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines that hold anything, cut where they are longer than any draft."""
    number = 0
    while line := raw.readline(_LONGEST + 1):
        number += 1
        while len(line) > _LONGEST and not line.endswith(b"\n"):
            rest = raw.readline(_LONGEST)
            if not rest or rest.endswith(b"\n"):
                break
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            yield number, line


def _json_lines(raw: BinaryIO, context: Context) -> Iterator[Line]:
    for number, line in _numbered(raw):
        given = wire.draft_line(line, number, context) if len(line) <= _LONGEST else InputError(f"line {number}: too long for a draft.")
        yield _line(number, given, line, wire.id_of(line) if isinstance(given, InputError) else None)


def _text_lines(raw: BinaryIO, context: Context) -> Iterator[Line]:
    for number, line in _numbered(raw):
        try:
            given: wire.DraftInput | InputError = (
                wire.one_draft(line.decode("utf-8").strip(), context) if len(line) <= _LONGEST else InputError("too long for a draft.")
            )
        except UnicodeDecodeError:
            given = InputError("not UTF-8 text.")
        yield _line(number, InputError(f"line {number}: {given}") if isinstance(given, InputError) else given, line)


def _line(number: int, given: wire.DraftInput | InputError, raw: object, id: str | int | None = None) -> Line:
    if isinstance(given, InputError):
        return Line(number, key_of(number, raw), given, id)
    return Line(number, key_of(number if given.id is None else given.id, given.draft, given.context), given, given.id)


def _csv_rows(raw: BinaryIO) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as text:
        try:
            reader = csv.DictReader(text)
            for row in reader:
                yield reader.line_num, {k: v for k, v in row.items() if k is not None}
        except (UnicodeDecodeError, csv.Error) as error:
            raise InputError(f"The table is not CSV in UTF-8 ({type(error).__name__}). Save it as CSV (UTF-8); what is done so far is kept.") from error


def _parquet_rows(source: str, raw: BinaryIO) -> Iterator[tuple[int, Mapping[str, Any]]]:
    import pyarrow  # late: wanted by this format alone
    import pyarrow.parquet

    try:
        number = 0
        for group in pyarrow.parquet.ParquetFile(raw if source != "-" else io.BytesIO(raw.read())).iter_batches(_ROWS):
            for row in group.to_pylist():
                number += 1
                yield number, row
    except pyarrow.ArrowException as error:
        raise InputError("The file is not Parquet, or is damaged. What is done so far is kept.") from error


def _table(rows: Iterator[tuple[int, Mapping[str, Any]]], context: Context, columns: Mapping[str, str]) -> Iterator[Line]:
    named: Mapping[str, str] | None = None
    for number, row in rows:
        if named is None:
            named = _columns(row, columns)
        yield _line(number, _row(row, named, number, context), sorted(row.items(), key=lambda item: item[0]))


def _columns(row: Mapping[str, Any], wanted: Mapping[str, str]) -> dict[str, str]:
    """From our names to the table's. Raises InputError where no column can be the draft."""
    by_name = {name.strip().lower(): name for name in row}
    for name in wanted.values():
        if name not in row:
            raise InputError(f"There is no column {name}. The columns are: {', '.join(row)}.")
    found = {ours: by_name[ours] for ours in ("id", *_CONTEXT) if ours in by_name}
    draft = next((by_name[name] for name in DRAFT_COLUMNS if name in by_name), None) or (next(iter(row)) if len(row) == 1 else None)
    if draft is not None:
        found["draft"] = draft
    found.update(wanted)
    if "draft" not in found:
        raise InputError(f"Which column holds the draft? Say so with --column draft=NAME. The columns are: {', '.join(row)}.")
    return found


def _row(row: Mapping[str, Any], named: Mapping[str, str], number: int, context: Context) -> wire.DraftInput | InputError:
    said = {ours: row[named[ours]] for ours in _CONTEXT if ours in named and row.get(named[ours]) not in (None, "")}
    taken = set(named.values())
    line: dict[str, Any] = {k: v for k, v in row.items() if k not in taken}
    line["draft"] = row.get(named["draft"])
    if "id" in named and row.get(named["id"]) not in (None, ""):
        line["id"] = row[named["id"]]
    if said:
        line["context"] = said
    return wire.draft_object(line, number, context)
