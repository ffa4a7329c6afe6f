"""What a batch in jobs knows between two runs: the lines still open, what is asked for them, where it was sent and what came back."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rewrite.errors import InputError
from rewrite.types import Usage, Written

_TABLES = """
CREATE TABLE IF NOT EXISTS lines (place INTEGER PRIMARY KEY, line BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS wanted (key TEXT PRIMARY KEY, body TEXT NOT NULL, job TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, text TEXT NOT NULL, prompt INTEGER NOT NULL, completion INTEGER NOT NULL) WITHOUT ROWID;
"""


class Desk:
    """A SQLite file beside the output, for its owner's eyes only; `clear` it once the batch is whole. What went wrong is known for this run alone, and asked again in the next.

    Raises InputError where the file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            self._base = sqlite3.connect(path, isolation_level=None)
            self._base.executescript(f"PRAGMA secure_delete = ON; {_TABLES}")
        except (OSError, sqlite3.Error) as error:
            raise InputError(f"{path} cannot be used ({type(error).__name__}). Nothing was changed. Choose another place for -o.") from error
        self._faults: dict[str, Written] = {}

    def open_lines(self, lines: Iterable[bytes]) -> None:
        """Put `lines`, as they are packed, in the place of those of an earlier run."""
        with self._whole():
            self._base.execute("DELETE FROM lines")
            self._base.executemany("INSERT INTO lines (line) VALUES (?)", ((line,) for line in lines))

    def lines(self) -> Iterator[tuple[int, bytes]]:
        """The open lines with their places, in order; they may be closed on the way."""
        place = -1
        while row := self._base.execute("SELECT place, line FROM lines WHERE place > ? ORDER BY place LIMIT 1", (place,)).fetchone():
            place = row[0]
            yield place, row[1]

    def close_lines(self, places: Iterable[int]) -> None:
        """`places` are done."""
        with self._whole():
            self._base.executemany("DELETE FROM lines WHERE place = ?", ((p,) for p in places))

    def answer(self, key: str) -> Written | None:
        """What came for `key`."""
        row = self._base.execute("SELECT text, prompt, completion FROM answers WHERE key = ?", (key,)).fetchone()
        return Written(row[0], usage=Usage(row[1], row[2])) if row else self._faults.get(key)

    def want(self, key: str, body: Mapping[str, Any]) -> None:
        """Ask for `key` in the next job, unless it is asked for already."""
        self._base.execute("INSERT OR IGNORE INTO wanted VALUES (?, ?, NULL)", (key, json.dumps(body)))

    def unsent(self, most: int) -> dict[str, dict[str, Any]]:
        """Requests that are in no job yet, by key; at most `most`."""
        return {key: json.loads(body) for key, body in self._base.execute("SELECT key, body FROM wanted WHERE job IS NULL LIMIT ?", (most,))}

    def sent(self, keys: Iterable[str], job: str) -> None:
        """`keys` went with `job`."""
        with self._whole():
            self._base.executemany("UPDATE wanted SET job = ? WHERE key = ?", ((job, key) for key in keys))

    def jobs(self) -> list[str]:
        """Jobs whose answers are not here yet."""
        return [job for (job,) in self._base.execute("SELECT DISTINCT job FROM wanted WHERE job IS NOT NULL")]

    def settle(self, job: str, answers: Iterable[tuple[str, Written]], missing: Written) -> None:
        """Take in what came of `job`; `missing` is what came of a request that it left out."""
        with self._whole():
            open_keys = {key for (key,) in self._base.execute("SELECT key FROM wanted WHERE job = ?", (job,))}
            for key, written in answers:
                if key not in open_keys:
                    continue
                open_keys.discard(key)
                if written.error is None:
                    usage = written.usage
                    self._base.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", (key, written.text, usage.prompt_tokens, usage.completion_tokens))
                else:
                    self._faults[key] = written
            self._faults.update(dict.fromkeys(open_keys, missing))
            self._base.execute("DELETE FROM wanted WHERE job = ?", (job,))

    def close(self) -> None:
        self._base.close()

    def clear(self) -> None:
        """The batch is whole: close it and leave nothing."""
        self._base.executescript("DELETE FROM lines; DELETE FROM wanted; DELETE FROM answers; VACUUM;")
        self.close()
        self.path.unlink(missing_ok=True)

    def _whole(self) -> "_Whole":
        return _Whole(self._base)


class _Whole:
    """All of it or nothing, whatever kills the process."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base

    def __enter__(self) -> None:
        self._base.execute("BEGIN")

    def __exit__(self, kind: object, *_: object) -> None:
        self._base.execute("COMMIT" if kind is None else "ROLLBACK")
