"""The output file of a batch: what is finished in it, the repair of a cut-off end, and new lines added in groups."""

import os
import tempfile
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import orjson
from numpy.typing import NDArray

from rewrite.errors import InputError, StoreError

MARK = "batch"
"""Under which an output line holds its key, its number and the setup that made it."""


@dataclass
class Finished:
    """The keys of finished lines, with how often each may still be claimed. 12 bytes a line, so that a million fit beside the work."""

    keys: NDArray[np.uint64]
    left: NDArray[np.uint32]

    @classmethod
    def of(cls, keys: Sequence[int]) -> "Finished":
        found, counts = np.unique(np.asarray(keys, dtype=np.uint64), return_counts=True)
        return cls(found, counts.astype(np.uint32))

    def claim(self, key: str) -> bool:
        """Whether a line of this key is finished; each finished line answers for one line of the input."""
        value = np.uint64(int(key, 16))
        place = int(np.searchsorted(self.keys, value))
        if place < len(self.keys) and self.keys[place] == value and self.left[place]:
            self.left[place] -= 1
            return True
        return False


@dataclass(frozen=True)
class Opening:
    """What was found in an output file. lines: finished ones, of which `failed` ended with an error; cut_off: bytes of a broken end that were removed; setups: that made them."""

    finished: Finished
    lines: int = 0
    failed: int = 0
    cut_off: int = 0
    setups: frozenset[str] = frozenset()


class Ledger:
    """An output file, held alone by this process. Opened once; `add` it lines, then `close` it.

    retry_failed: whether lines that ended with an error are taken out, to be done again.
    Raises InputError where the file is not a batch's output, cannot be written, or belongs to a batch that is running.
    """

    def __init__(self, path: Path, *, retry_failed: bool = False) -> None:
        try:
            self._file = _held(path)
        except OSError as error:
            raise InputError(
                f"{path} cannot be written ({error.strerror or type(error).__name__}). Nothing was changed. Choose another place for -o."
            ) from error
        try:
            self.found, failed = _survey(path)
            if failed and retry_failed:
                self._file = _without_failed(path, self._file)
                self.found, _ = _survey(path)
        except BaseException:
            self._file.close()
            raise

    def add(self, lines: Sequence[bytes]) -> None:
        """Append whole lines and see them on the disk before returning. Raises StoreError where the disk takes no more."""
        try:
            if lines:
                self._file.write(b"".join(lines))
                self._file.flush()
                os.fsync(self._file.fileno())
        except OSError as error:
            said = error.strerror or type(error).__name__
            raise StoreError(f"The disk takes no more ({said}). What is done is kept. Make room, and run the same command again to go on.") from error

    def close(self) -> None:
        with suppress(OSError):  # what the disk has refused before it refuses again
            self._file.close()


def line(value: dict[str, Any], key: str, number: int, setup: str) -> bytes:
    """An output line."""
    marked = {**value, MARK: {"key": key, "line": number, "setup": setup}}
    try:
        return orjson.dumps(marked, option=orjson.OPT_APPEND_NEWLINE)
    except (orjson.JSONEncodeError, TypeError):  # lone surrogates, integers past 64 bits, values only a Parquet file has
        import json

        return json.dumps(marked, default=str).encode("ascii") + b"\n"


def _held(path: Path) -> BinaryIO:
    """The file, open at its end and held by this process alone while it lives, whatever kills it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    while True:
        opened = path.open("ab")
        try:
            _hold(opened, path)
            if os.fstat(opened.fileno()).st_ino == path.stat().st_ino:
                return opened
        except BaseException:
            opened.close()
            raise
        opened.close()  # another batch put a new file in its place just then


def _hold(opened: BinaryIO, path: Path) -> None:
    try:
        import fcntl
    except ImportError:  # no such locks on Windows
        return
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise InputError(f"Another batch is writing {path} right now. Wait for it, or choose another place for -o.") from error


def _survey(path: Path) -> tuple[Opening, int]:
    """Reads what is there and cuts off a broken end; beside it, how many lines failed."""
    keys = array("Q")
    setups: set[str] = set()
    failed = good = 0
    for end, mark, error in _lines(path):
        good = end
        failed += error
        keys.append(int(mark["key"], 16))
        setups.add(str(mark["setup"]))
    size = path.stat().st_size
    if good < size:
        with path.open("r+b") as opened:
            opened.truncate(good)
            os.fsync(opened.fileno())
    return Opening(Finished.of(keys), len(keys), failed, size - good, frozenset(setups)), failed


def _lines(path: Path) -> Iterator[tuple[int, dict[str, Any], bool]]:
    """Of each whole line: where it ends (bytes), its mark, and whether it ended with an error. Stops before a broken end."""
    end = 0
    with path.open("rb") as opened:
        for raw in opened:
            try:
                value: dict[str, Any] = orjson.loads(raw if raw.endswith(b"\n") else b"")
                mark, error = value[MARK], value["error"] is not None
                int(mark["key"], 16)
            except (ValueError, TypeError, KeyError):
                if opened.read(1):
                    raise InputError(f"{path} holds lines that no batch wrote. Nothing was changed. Choose another place for -o.") from None
                if end == 0 and not raw.startswith(b"{"):
                    raise InputError(f"{path} is not the output of a batch. Nothing was changed. Choose another place for -o.") from None
                return
            end += len(raw)
            yield end, mark, error


def _without_failed(path: Path, held: BinaryIO) -> BinaryIO:
    """The file without its failed lines, put in its place in one step; open and held as the one before, which is closed."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    after = os.fdopen(handle, "ab")
    try:
        with path.open("rb") as before:
            after.writelines(raw for raw in before if orjson.loads(raw)["error"] is None)
        after.flush()
        os.fsync(after.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777)
        _hold(after, path)
        Path(name).replace(path)
    except BaseException:
        after.close()
        Path(name).unlink(missing_ok=True)
        raise
    held.close()
    return after
