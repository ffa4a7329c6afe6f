"""The output of a batch as a table, for those who read it in a spreadsheet or a data frame."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pyarrow
import pyarrow.csv
import pyarrow.parquet

from rewrite.batch.ledger import MARK
from rewrite.errors import InputError

FORMATS = ("csv", "parquet")
_COLUMNS = pyarrow.schema(
    [
        ("id", pyarrow.string()), ("line", pyarrow.int64()), ("ok", pyarrow.bool_()), ("message", pyarrow.string()), ("error", pyarrow.string()), ("writer", pyarrow.string()),
        ("advice", pyarrow.string()), ("kept", pyarrow.string()), ("attempts", pyarrow.int64()), ("prompt_tokens", pyarrow.int64()), ("completion_tokens", pyarrow.int64()),
        ("seconds", pyarrow.float64()),
    ]
)  # fmt: skip
_ROWS = 1000  # held in memory at once


def export(out: Path, form: str) -> Path:
    """Write the finished lines of `out` beside it as `form`, a row a line, and give the file's path.

    Several codes or details stand in one cell, a semicolon between them. Raises InputError where the table cannot be written.
    """
    table = out.with_suffix(f".{form}")
    try:
        with _writer(table, form) as writer:
            for rows in _groups(out):
                writer.write_table(pyarrow.Table.from_pylist(rows, _COLUMNS))
    except OSError as error:
        raise InputError(f"{table} cannot be written ({error.strerror or type(error).__name__}). {out} is complete; only the table is missing.") from error
    return table


def _writer(table: Path, form: str) -> Any:
    return pyarrow.csv.CSVWriter(table, _COLUMNS) if form == "csv" else pyarrow.parquet.ParquetWriter(table, _COLUMNS)


def _groups(out: Path) -> Iterator[list[dict[str, Any]]]:
    rows: list[dict[str, Any]] = []
    with out.open("rb") as lines:
        for line in lines:
            rows.append(_row(orjson.loads(line)))
            if len(rows) == _ROWS:
                yield rows
                rows = []
    yield rows


def _row(one: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": None if one["id"] is None else str(one["id"]),
        "line": one[MARK]["line"],
        "ok": one["ok"],
        "message": one["message"],
        "error": one["error"] and one["error"]["code"],
        "writer": one["writer"],
        "advice": "; ".join(a["code"] for a in one["advice"]),
        "kept": "; ".join(one["kept"]),
        "attempts": len(one["attempts"]),
        **one["usage"],
        "seconds": one["seconds"],
    }
