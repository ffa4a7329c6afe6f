"""What a person asked to keep, on their own disk alone: letters for nobody, drafts that wait, messages. What is burnt is gone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal, get_args

from platformdirs import user_data_path

from rewrite.errors import StoreError

Kind = Literal["letter", "draft", "message"]
"""letter: written for oneself, for nobody to read. draft: waits to be read again. message: one that passed."""

_NAME = "kept.sqlite3"
_TABLE = "CREATE TABLE IF NOT EXISTS kept (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, made TEXT NOT NULL, until TEXT)"


@dataclass(frozen=True)
class Kept:
    """Something kept. made: when, in UTC. until: the day on which to read it again, None where there is none."""

    number: int
    kind: Kind
    text: str
    made: datetime
    until: date | None


class Store:
    """A SQLite file that only its owner can read, made on the first `keep`. Each call opens and closes it, so nothing stays behind in memory.

    path: by default in the user's own data folder.
    Raises StoreError where the file cannot be read or written.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_data_path("second-draft", appauthor=False) / _NAME

    def keep(self, kind: Kind, text: str, until: date | None = None) -> int:
        """Keep `text`; gives its number."""
        assert kind in get_args(Kind)
        with self._opened() as base:
            made = datetime.now(UTC).isoformat(timespec="seconds")
            cursor = base.execute("INSERT INTO kept (kind, text, made, until) VALUES (?, ?, ?, ?)", (kind, text, made, until.isoformat() if until else None))
            return int(cursor.lastrowid or 0)

    def all(self) -> tuple[Kept, ...]:
        """Everything kept, the newest first."""
        if not self.path.exists():
            return ()
        with self._opened() as base:
            rows = base.execute("SELECT number, kind, text, made, until FROM kept ORDER BY number DESC").fetchall()
        return tuple(Kept(n, kind, text, datetime.fromisoformat(made), date.fromisoformat(until) if until else None) for n, kind, text, made, until in rows)

    def due(self, today: date) -> tuple[Kept, ...]:
        """Drafts whose waiting is over."""
        return tuple(one for one in self.all() if one.until is not None and one.until <= today)

    def burn(self, number: int) -> None:
        """Delete one, overwriting its bytes in the file."""
        if not self.path.exists():
            return
        with self._opened() as base:
            base.execute("DELETE FROM kept WHERE number = ?", (number,))
        self._vacuum()

    def burn_all(self) -> None:
        """Delete everything, and the file with it."""
        if not self.path.exists():
            return
        with self._opened() as base:
            base.execute("DELETE FROM kept")
        self._vacuum()
        self.path.unlink(missing_ok=True)

    def export(self) -> str:
        """Everything kept as plain text, the oldest first."""
        return "\n\n".join(f"{one.made:%Y-%m-%d %H:%M} UTC, {one.kind}\n\n{one.text}" for one in reversed(self.all()))

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self.path.exists():
                self.path.touch(mode=0o600)
            with closing(sqlite3.connect(self.path)) as base:
                base.execute("PRAGMA secure_delete = ON")
                base.execute("PRAGMA journal_mode = MEMORY")  # a journal on the disk would hold what was burnt
                base.execute("PRAGMA temp_store = MEMORY")
                with base:
                    base.execute(_TABLE)
                    yield base
        except (OSError, sqlite3.Error) as error:
            raise StoreError(
                f"What you asked to keep could not be read or written ({type(error).__name__}). Your text is still on the page. Copy it by hand to be safe."
            ) from error

    def _vacuum(self) -> None:
        try:
            with closing(sqlite3.connect(self.path, isolation_level=None)) as base:
                base.execute("PRAGMA secure_delete = ON")
                base.execute("PRAGMA journal_mode = MEMORY")
                base.execute("PRAGMA temp_store = MEMORY")
                base.execute("VACUUM")
        except sqlite3.Error as error:
            raise StoreError(
                f"It is deleted, but the file could not be tidied ({type(error).__name__}). Try again, or delete {self.path.name} yourself."
            ) from error
