"""What an endpoint has answered before, so that nothing is paid for twice. Off unless asked for: answers are as intimate as drafts."""

import asyncio
import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from langchain_core.messages import AIMessage, BaseMessage, convert_to_openai_messages
from langchain_core.runnables import RunnableLambda

from rewrite.errors import InputError
from rewrite.writers import Writer

_TABLE = "CREATE TABLE IF NOT EXISTS answers (key BLOB PRIMARY KEY, answer TEXT NOT NULL) WITHOUT ROWID"


class Cache:
    """Answers in a SQLite file that only its owner can read, by the writer and everything it was asked, the rules and the draft among it.

    Several batches may share it. Raises InputError where the file cannot be opened or is something else.
    """

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            self._base = sqlite3.connect(path, timeout=30.0, isolation_level=None, check_same_thread=False)
            self._base.execute("PRAGMA journal_mode=WAL")
            self._base.execute(_TABLE)
        except (OSError, sqlite3.Error) as error:
            raise InputError(f"{path} cannot be used as a cache ({type(error).__name__}). Nothing was changed. Choose another place for --cache.") from error
        self.hits = 0

    def get(self, key: bytes) -> AIMessage | None:
        row = self._base.execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        self.hits += 1
        first, *more = json.loads(row[0])
        return AIMessage(first, additional_kwargs={"candidates": more} if more else {})  # without usage: it cost nothing

    def put(self, key: bytes, answer: AIMessage) -> None:
        said = json.dumps([answer.text, *answer.additional_kwargs.get("candidates", ())])
        self._base.execute("INSERT OR REPLACE INTO answers VALUES (?, ?)", (key, said))

    def close(self) -> None:
        self._base.close()


def cached(writer: Writer, cache: Cache, salt: str = "") -> Writer:
    """`writer`, asked only what it has not answered yet. What it failed to answer is asked again. salt: what else sets its answers apart, a seed, say."""

    async def ask(messages: Sequence[BaseMessage]) -> AIMessage:
        key = _key(writer, messages, salt)
        if (known := await asyncio.to_thread(cache.get, key)) is not None:
            return known
        answer: AIMessage = await writer.runnable.ainvoke(list(messages))
        await asyncio.to_thread(cache.put, key, answer)
        return answer

    def no(_: Any) -> AIMessage:
        raise RuntimeError("a cached writer is asked on an event loop")

    return replace(writer, runnable=RunnableLambda(no, afunc=ask))


def _key(writer: Writer, messages: Sequence[BaseMessage], salt: str) -> bytes:
    asked = json.dumps([writer.name, writer.reaches, convert_to_openai_messages(list(messages)), *([salt] if salt else [])], sort_keys=True)
    return hashlib.blake2b(asked.encode("utf-8", "surrogatepass"), digest_size=16).digest()
