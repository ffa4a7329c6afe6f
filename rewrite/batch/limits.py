"""How much a batch asks of an endpoint at once: fewer where it says "too many", more again while it does not."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from aiolimiter import AsyncLimiter
from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.runnables import RunnableLambda

from rewrite.errors import WriterLimited
from rewrite.writers import Writer

PATIENCE = 12
"""How often one request is asked again after "too many requests"."""
_LONGEST_WAIT = 60.0  # seconds, whatever an endpoint says
_CHARACTERS_A_TOKEN = 4  # for what is not known before it is answered


@dataclass
class Gate:
    """Requests in flight, additive increase and multiplicative decrease, as TCP does.

    most: in flight at once. requests, tokens: a minute's allowance, or None.
    """

    most: int
    requests: AsyncLimiter | None = None
    tokens: AsyncLimiter | None = None
    _room: float = field(init=False)
    _inside: int = 0
    _not_before: float = 0.0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def __post_init__(self) -> None:
        self._room = float(self.most)

    @asynccontextmanager
    async def entered(self, tokens: int) -> AsyncIterator[None]:
        """Room for one request of about so many tokens."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._inside < self._room)
            self._inside += 1
        try:
            loop = asyncio.get_running_loop()
            while (wait := self._not_before - loop.time()) > 0:
                await asyncio.sleep(wait)
            if self.requests is not None:
                await self.requests.acquire()
            if self.tokens is not None:
                await self.tokens.acquire(min(tokens, self.tokens.max_rate))
            yield
        finally:
            async with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    def refused(self, retry_after: float) -> None:
        """The endpoint said "too many": half as many from now on, and none before it said so (seconds)."""
        loop = asyncio.get_running_loop()
        if self._not_before <= loop.time():  # of a volley of refusals the first counts
            self._room = max(1.0, self._room / 2)
        self._not_before = max(self._not_before, loop.time() + min(retry_after, _LONGEST_WAIT))

    def accepted(self) -> None:
        self._room = min(float(self.most), self._room + 1 / self._room)


def gated(writer: Writer, gate: Gate) -> Writer:
    """`writer`, asked through `gate`; a request that was refused for the rate is asked again when it may."""

    async def ask(messages: Sequence[BaseMessage]) -> AIMessage:
        size = sum(len(m.text) for m in messages) // _CHARACTERS_A_TOKEN + 100
        for attempt in range(PATIENCE):
            try:
                async with gate.entered(size):
                    answer: AIMessage = await writer.runnable.ainvoke(list(messages))
            except WriterLimited as error:
                gate.refused(error.retry_after if error.retry_after is not None else min(0.5 * 2**attempt, 30.0))
                if attempt == PATIENCE - 1:
                    raise
            else:
                gate.accepted()
                return answer
        raise AssertionError("the loop returns or raises")

    def no(_: Any) -> AIMessage:
        raise RuntimeError("a gated writer is asked on an event loop")

    return replace(writer, runnable=RunnableLambda(no, afunc=ask))
