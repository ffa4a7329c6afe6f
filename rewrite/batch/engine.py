"""The batch on this machine: one event loop, a bounded number of drafts at work, one writer of the output."""

import asyncio
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from rewrite import wire
from rewrite.batch.ledger import Ledger, line
from rewrite.batch.lines import Line
from rewrite.batch.tally import Tally
from rewrite.errors import InputError, RewriteError
from rewrite.service import Rewriter
from rewrite.types import Failure, Result

_GROUP = 64  # lines written and synced at once
_GROUP_SECONDS = 0.5  # or what there is after so long
_AHEAD = 16  # results that may wait, in order, for a slower one before them, per draft at work
_READ = 32  # lines read at once


@dataclass(frozen=True)
class Plan:
    """How to run. concurrency: drafts at work at once. ordered: lines in the input's order, else as they are done. setup: of the run, to mark lines with. judge: whether a model gives a second verdict."""

    concurrency: int
    ordered: bool = True
    anyway: bool = False
    setup: str = ""
    judge: bool = False


@dataclass(frozen=True)
class _Done:
    place: int
    raw: bytes
    result: Result


async def run(lines: Iterator[Line], rewriter: Rewriter, ledger: Ledger, plan: Plan, tally: Tally, progress: Callable[[], object] = lambda: None) -> bool:
    """Rewrite every line that the ledger does not hold yet, and add it there. False where it was stopped (Ctrl-C) before the end; what was done is then in the ledger.

    rewriter: entered (`async with`), so that its requests share their connections. progress: called after each group.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError, RuntimeError, ValueError):  # not on Windows, not outside the main thread
        loop.add_signal_handler(signal.SIGINT, stopping.set)
        loop.add_signal_handler(signal.SIGTERM, stopping.set)
    # what is read and not yet written is bounded, so that memory does not grow with the batch
    room = asyncio.Semaphore(plan.concurrency * _AHEAD)
    todo: asyncio.Queue[tuple[int, Line] | None] = asyncio.Queue(plan.concurrency)
    done: asyncio.Queue[_Done | None] = asyncio.Queue()
    feeder = asyncio.create_task(_feed(lines, ledger, todo, room, tally, plan.concurrency))
    workers = [asyncio.create_task(_work(todo, done, rewriter, plan)) for _ in range(plan.concurrency)]
    keeper = asyncio.create_task(_keep(done, ledger, room, tally, plan.ordered, progress))
    stopper = asyncio.create_task(stopping.wait())
    working = asyncio.ensure_future(asyncio.gather(feeder, *workers))
    try:
        running: set[asyncio.Future[Any]] = {working, stopper, keeper}
        await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        if keeper.done():
            keeper.result()  # the disk is full, say: nothing more can be kept, so nothing more is asked
        if not working.done():
            working.cancel()
        with suppress(asyncio.CancelledError):
            await working
    finally:
        for task in (feeder, *workers, stopper):
            task.cancel()
        await asyncio.gather(working, stopper, return_exceptions=True)
        if not keeper.done():
            await done.put(None)
            await keeper
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.remove_signal_handler(number)
    return not stopping.is_set()


async def one_line(one: Line, rewriter: Rewriter, plan: Plan) -> tuple[bytes, Result]:
    """The output line for one line of the input, and its result; whatever goes wrong becomes its error, and stops no other."""
    result, more = await _one(one, rewriter, plan)
    return line({**more, **wire.result_object(result)}, one.key, one.number, plan.setup), result


async def _feed(
    lines: Iterator[Line], ledger: Ledger, todo: asyncio.Queue[tuple[int, Line] | None], room: asyncio.Semaphore, tally: Tally, workers: int
) -> None:
    place = 0
    while some := await asyncio.to_thread(_next, lines, ledger):
        for one in some:
            if one is None:
                tally.before += 1
                continue
            await room.acquire()
            await todo.put((place, one))
            place += 1
    for _ in range(workers):
        await todo.put(None)


def _next(lines: Iterator[Line], ledger: Ledger) -> list[Line | None]:
    """Some more lines, None for each that is finished."""
    return [None if ledger.found.finished.claim(one.key) else one for one in islice(lines, _READ)]


async def _work(todo: asyncio.Queue[tuple[int, Line] | None], done: asyncio.Queue[_Done | None], rewriter: Rewriter, plan: Plan) -> None:
    while (item := await todo.get()) is not None:
        place, one = item
        await done.put(_Done(place, *await one_line(one, rewriter, plan)))


async def _one(one: Line, rewriter: Rewriter, plan: Plan) -> tuple[Result, Mapping[str, Any]]:
    given = one.given
    if isinstance(given, InputError):
        return Result(id=one.id, error=Failure(given.code, str(given))), {}
    try:
        result = await rewriter.arewrite(given.draft, given.context, anyway=plan.anyway)
    except RewriteError as error:
        result = Result(error=Failure(error.code, str(error)))
    except Exception as error:  # the outermost edge of one line; the type alone, as a text may quote the draft
        result = Result(
            error=Failure("internal", f"Something went wrong inside ({type(error).__name__}). The draft is kept as it was; run again with --retry-failed.")
        )
    return replace(result, id=given.id), given.more


async def _keep(
    done: asyncio.Queue[_Done | None], ledger: Ledger, room: asyncio.Semaphore, tally: Tally, ordered: bool, progress: Callable[[], object]
) -> None:
    """Writes what is done, in groups; in order where that is asked, and at the end whatever is there."""
    waiting: dict[int, _Done] = {}
    group: list[_Done] = []
    expected = 0
    open_still = True
    loop = asyncio.get_running_loop()
    due = 0.0  # when the group has to be written; counts from its first line
    while open_still:
        try:
            item = await asyncio.wait_for(done.get(), max(0.0, due - loop.time()) if group else None)
            open_still = item is not None
        except TimeoutError:
            item = None
        had = bool(group)
        if item is not None:
            waiting[item.place] = item
            if not ordered:
                group.append(waiting.pop(item.place))
        while expected in waiting:
            group.append(waiting.pop(expected))
            expected += 1
        if not open_still:
            group += [waiting[place] for place in sorted(waiting)]
        if group and not had:
            due = loop.time() + _GROUP_SECONDS
        if len(group) >= _GROUP or (group and item is None):
            await asyncio.to_thread(ledger.add, [one.raw for one in group])
            for one in group:
                tally.count(one.result)
                room.release()
            group = []
            progress()
