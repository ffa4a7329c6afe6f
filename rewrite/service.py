"""Rewriter drives the flow: sync, async, and as a langchain-core Runnable."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage
from langchain_core.runnables import Runnable, RunnableLambda

from guards import Context, Report
from rewrite import flow
from rewrite.errors import InputError, WriterError
from rewrite.types import Failure, Result, Usage, WriteRequest, Written
from rewrite.wish import WISHES
from rewrite.writers import Writer, choose, from_chat_model
from rewrite.writers.settings import Settings

log = logging.getLogger(__name__)

MAX_DRAFT = 200_000
"""Longest draft taken, in characters; 700 words are some 4,000."""


class Rewriter:
    """Rewrites drafts with one choice of writer. Build it once and keep it; `close` it, or use it in a `with`.

    writer: auto, openai, local, composer, or any langchain-core chat model. Where a writer that was named reaches over a network and
    cannot be reached, that is the Result's error; `auto` and `local` go on to the next writer and the composer.
    settings: where models and endpoints are; by default read from the environment.
    judge: whether a language model at the settings' endpoint gives a second verdict on every text (rewrite.judge).
    gate: put round every writer that is asked over a network, while this is entered by `async with`.

    In an `async with`, `arewrite` and `abatch` share connections of that event loop.
    Raises InputError for an unknown writer.
    """

    def __init__(
        self, writer: str | BaseChatModel = "auto", *, settings: Settings | None = None, gate: Callable[[Writer], Writer] | None = None, judge: bool = False
    ) -> None:
        settings = settings or Settings.from_environment()
        found = (from_chat_model(writer),) if isinstance(writer, BaseChatModel) else choose(writer, settings)
        self._writers: Mapping[str, Writer] = {w.name: w for w in found}
        self._stand_in = len(found) != 1 or found[0].reaches is None
        self._gate = gate
        self._judge = settings if judge else None
        self._entered: AsyncExitStack | None = None

    @property
    def writers(self) -> Sequence[Writer]:
        """The writers, in the order in which they are asked; the composer comes after them."""
        return tuple(self._writers.values())

    def rewrite(self, draft: str, context: Context | None = None, *, anyway: bool = False) -> Result:
        """The message instead of `draft`, or none with the advice or the error why. Raises InputError for a draft that cannot be read."""
        return _last(self.steps(draft, context, anyway=anyway))

    async def arewrite(self, draft: str, context: Context | None = None, *, anyway: bool = False) -> Result:
        """As `rewrite`, without blocking the event loop."""
        result: Result | None = None
        async for step in self.asteps(draft, context, anyway=anyway):
            if isinstance(step, Result):
                result = step
        assert result is not None  # the flow ends with its Result
        return result

    def steps(
        self, draft: str, context: Context | None = None, *, anyway: bool = False, wish: str = "", toned: bool = False
    ) -> Iterator[WriteRequest | Result]:
        """The same, step by step: each WriteRequest before it is sent to its writer, the Result last. wish: a name in rewrite.wish, or nothing. toned: with variants that differ in tone."""
        began = time.monotonic()
        flowing = self.begin(draft, context, anyway, wish, toned)
        step = next(flowing)
        while isinstance(step, WriteRequest):
            yield step
            step = flowing.send(_ask(self._writers[step.writer], step))
        yield replace(step, seconds=time.monotonic() - began)

    async def asteps(self, draft: str, context: Context | None = None, *, anyway: bool = False) -> AsyncIterator[WriteRequest | Result]:
        """The same, async. Reading and guarding run in a thread."""
        began = time.monotonic()
        flowing = self.begin(draft, context, anyway)
        step = await asyncio.to_thread(next, flowing)
        while isinstance(step, WriteRequest):
            yield step
            step = await asyncio.to_thread(flowing.send, await _aask(self._writers[step.writer], step))
        yield replace(step, seconds=time.monotonic() - began)

    def begin(self, draft: str, context: Context | None = None, anyway: bool = False, wish: str = "", toned: bool = False) -> flow.Flow:
        """The flow itself, for a driver of one's own. Raises InputError for a draft that cannot be read."""
        from guards import layer  # late: importing guardrails-ai takes seconds

        if not draft.strip():
            raise InputError("The draft is empty. Write what you feel, in any words, and try again.")
        if len(draft) > MAX_DRAFT:
            raise InputError(f"The draft is longer than {MAX_DRAFT:,} characters. Nothing was changed. Send the part that matters most.")
        return flow.run(
            draft,
            context or Context(),
            [flow.Asked(w.name, brief=w.brief) for w in self._writers.values()],
            self._check(layer.check),
            anyway=anyway,
            stand_in=self._stand_in,
            wish=WISHES[wish] if wish else None,
            judged=self._judge is not None,
            toned=toned,
        )

    def here(self, request: WriteRequest) -> bool:
        """Whether `request` is for a writer on this machine."""
        return self._writers[request.writer].reaches is None

    def ask(self, request: WriteRequest) -> Written:
        """The answer to `request`, from its writer; an error is part of it."""
        return _ask(self._writers[request.writer], request)

    async def abatch(self, drafts: Iterable[str], contexts: Iterable[Context] | None = None, *, anyway: bool = False, concurrency: int = 16) -> list[Result]:
        """The results for `drafts`, in order, at most `concurrency` at work at once. A draft that cannot be read has its error in its Result. contexts: one a draft."""
        room = asyncio.Semaphore(concurrency)

        async def one(draft: str, context: Context) -> Result:
            async with room:
                try:
                    return await self.arewrite(draft, context, anyway=anyway)
                except InputError as error:
                    return Result(error=Failure(error.code, str(error)))

        given = list(drafts)
        around = [Context()] * len(given) if contexts is None else list(contexts)
        return list(await asyncio.gather(*(one(draft, context) for draft, context in zip(given, around, strict=True))))

    def as_runnable(self) -> Runnable[Any, Result]:
        """A Runnable from a draft, or from {"draft", "context", "anyway"}, to a Result."""

        def sync(value: Any) -> Result:
            return self.rewrite(**_arguments(value))

        async def asynchronous(value: Any) -> Result:
            return await self.arewrite(**_arguments(value))

        return RunnableLambda(sync, afunc=asynchronous, name="second_draft")

    def close(self) -> None:
        """Stop the model server, if one runs, and close connections."""
        for writer in self._writers.values():
            writer.close()

    def __enter__(self) -> "Rewriter":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> "Rewriter":
        stack = AsyncExitStack()
        pooled = {}
        for name, writer in self._writers.items():
            entered = replace(writer, runnable=await stack.enter_async_context(writer.pooled())) if writer.pooled else writer
            pooled[name] = self._gate(entered) if self._gate and entered.reaches is not None else entered
        self._plain, self._writers, self._entered = self._writers, pooled, stack
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._entered is not None  # Python pairs the two
        self._writers = self._plain
        await self._entered.aclose()
        self.close()

    def _check(self, check: Callable[[str, Context, str | None], Report]) -> Callable[[str, Context, str | None], Report]:
        if self._judge is None:
            return check
        from rewrite.judge import judged  # late: wanted by few

        return judged(check, self._judge)


def _last(steps: Iterator[WriteRequest | Result]) -> Result:
    *_, last = steps
    assert isinstance(last, Result)  # the flow ends with its Result
    return last


def _ask(writer: Writer, request: WriteRequest) -> Written:
    began = time.monotonic()
    try:
        return _written(writer.runnable.invoke(list(request.messages)), began)
    except Exception as error:
        return _failed(error, writer, began)


async def _aask(writer: Writer, request: WriteRequest) -> Written:
    began = time.monotonic()
    try:
        return _written(await writer.runnable.ainvoke(list(request.messages)), began)
    except Exception as error:
        return _failed(error, writer, began)


def _written(answer: AIMessage, began: float) -> Written:
    used = answer.usage_metadata
    usage = Usage(used["input_tokens"], used["output_tokens"]) if used else Usage()
    return Written(answer.text, time.monotonic() - began, usage, more=tuple(answer.additional_kwargs.get("candidates", ())))


def _failed(error: Exception, writer: Writer, began: float) -> Written:
    # the type alone: a foreign exception's text may quote the draft
    log.warning("writer %s failed: %s", writer.name, type(error).__name__)
    known = error if isinstance(error, WriterError) else WriterError(f"{writer.name} failed. Your draft is kept. Try again, or use --writer local.")
    return Written(seconds=time.monotonic() - began, error=known)


def _arguments(value: Any) -> dict[str, Any]:
    return {"draft": value} if isinstance(value, str) else {k: value[k] for k in ("draft", "context", "anyway") if k in value}
