"""The batch past one machine: Ray Data spreads the lines over actors that each hold a Rewriter; the output is written here, as ever."""

import asyncio
import logging
import os
import pickle
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import numpy as np

from rewrite.batch.engine import Plan, one_line
from rewrite.batch.ledger import Ledger
from rewrite.batch.lines import Line
from rewrite.batch.tally import Tally
from rewrite.errors import InputError, RewriteError
from rewrite.service import Rewriter
from rewrite.writers.settings import Settings

_BLOCK = 32  # lines that an actor works on at once, and that are lost together, to be done again, where it dies
_ROUND = 10_000  # lines handed to Ray at once: bounds what it holds, and how far the output lags behind
_RESTARTS = 5  # of an actor, and of a block that was at work in one that died


def run(
    lines: Iterator[Line], settings: Settings, ledger: Ledger, plan: Plan, tally: Tally, progress: Callable[[], object], *, address: str | None = None
) -> bool:
    """As engine.run, on a Ray cluster: the one at `address`, else one on this machine alone. Raises InputError where Ray is not installed or not there."""
    ray = _started(address)
    try:
        actors = max(1, int(ray.cluster_resources().get("CPU", 1)))
        while pending := list(islice(_unfinished(lines, ledger, tally), _ROUND)):
            blocks = ray.data.from_items([{"line": pickle.dumps(one)} for one in pending], override_num_blocks=-(-len(pending) // _BLOCK))
            done = blocks.map_batches(
                _Worker,
                fn_constructor_args=(settings, plan),
                batch_size=_BLOCK,
                concurrency=(1, actors),
                num_cpus=1,
                max_restarts=_RESTARTS,
                max_task_retries=_RESTARTS,
            )
            for batch in done.iter_batches(batch_size=_BLOCK):
                ledger.add([bytes(raw) for raw in batch["raw"]])
                for result in batch["result"]:
                    tally.count(pickle.loads(result))  # our own pickles, made by our own actors
                progress()
        return True
    except KeyboardInterrupt:
        return False
    finally:
        ray.shutdown()


class _Worker:
    """An actor's work: blocks of pickled lines in, output lines and results out."""

    def __init__(self, settings: Settings, plan: Plan) -> None:
        self._settings, self._plan = settings, plan

    def __call__(self, batch: dict[str, Any]) -> dict[str, Any]:
        lines = [pickle.loads(one) for one in batch["line"]]
        found = asyncio.run(self._all(lines))
        return {"raw": _objects([raw for raw, _ in found]), "result": _objects([pickle.dumps(result) for _, result in found])}

    async def _all(self, lines: list[Line]) -> list[tuple[bytes, Any]]:
        async with Rewriter(self._settings.writer, settings=self._settings, judge=self._plan.judge) as rewriter:
            room = asyncio.Semaphore(self._plan.concurrency)

            async def one(line: Line) -> tuple[bytes, Any]:
                async with room:
                    return await one_line(line, rewriter, self._plan)

            return list(await asyncio.gather(*(one(line) for line in lines)))


def _objects(values: list[bytes]) -> Any:
    # numpy would cut trailing zero bytes off its own bytes type
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def _unfinished(lines: Iterator[Line], ledger: Ledger, tally: Tally) -> Iterator[Line]:
    for one in lines:
        if ledger.found.finished.claim(one.key):
            tally.before += 1
        else:
            yield one


def _started(address: str | None) -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would call home
    os.environ.setdefault("RAY_DATA_DISABLE_PROGRESS_BARS", "1")
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise InputError("Ray is not installed. To install it: pip install 'second-draft[ray]'; or leave out --engine ray.") from error
    try:
        ray.init(address=address, include_dashboard=False, log_to_driver=False, logging_level="ERROR", ignore_reinit_error=True)
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise RewriteError(f"Ray cannot be reached ({type(error).__name__}). Nothing is lost. Check --ray-address, or leave out --engine ray.") from error
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    ray.data.DataContext.get_current().enable_progress_bars = False
    return ray
