"""`rewrite batch`: from the command line to a run of the engine that was asked for."""

import asyncio
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from aiolimiter import AsyncLimiter
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from guards import Context
from rewrite.batch import engine, export
from rewrite.batch.cache import Cache, cached
from rewrite.batch.ledger import Ledger
from rewrite.batch.limits import Gate, gated
from rewrite.batch.lines import Line, read
from rewrite.batch.tally import Prices, Tally
from rewrite.errors import InputError
from rewrite.service import Rewriter
from rewrite.writers import Writer
from rewrite.writers.settings import Settings

DONE, SOME_FAILED, STOPPED = 0, 5, 130
ENGINES = ("local", "ray", "openai-batch")
_RETRIES = 4  # of a request by the client: a batch has more patience than a person
_REMOTE, _HERE = 64, 4
"""Drafts at work at once, unless said: against an endpoint, which answers many side by side, and on this machine."""


def run(
    source: str,
    out: Path,
    settings: Settings,
    context: Context,
    *,
    concurrency: int | None = None,
    ordered: bool = True,
    anyway: bool = False,
    judge: bool = False,
    retry_failed: bool = False,
    form: str | None = None,
    columns: Mapping[str, str] | None = None,
    requests_a_minute: float | None = None,
    tokens_a_minute: float | None = None,
    prices: Prices | None = None,
    quiet: bool = False,
    engine_name: str = "local",
    ray_address: str | None = None,
    cache: Path | None = None,
    table: str | None = None,
) -> int:
    """Run a batch to its end and give the exit status. Raises InputError for what cannot be read or written."""
    if source != "-" and out.exists() and Path(source).exists() and out.samefile(source):
        raise InputError("The output cannot be the input. Nothing was changed. Choose another place for -o.")
    if engine_name not in ENGINES:
        raise InputError(f"There is no such engine. Choose one of {', '.join(ENGINES)}.")
    if table is not None and table not in export.FORMATS:
        raise InputError(f"There is no such format. Choose one of {', '.join(export.FORMATS)}.")
    settings = replace(settings, retries=_RETRIES)
    answers = Cache(cache) if cache else None
    gates: list[Gate] = []  # made on the loop that uses them

    def through_gate(writer: Writer) -> Writer:
        gates.append(Gate(at_once, _a_minute(requests_a_minute), _a_minute(tokens_a_minute)))
        through = gated(writer, gates[-1])
        return cached(through, answers) if answers else through

    rewriter = Rewriter(settings.writer, settings=settings, gate=through_gate, judge=judge)
    remote = any(w.reaches is not None for w in rewriter.writers)
    at_once = concurrency or (_REMOTE if remote else max(_HERE, os.cpu_count() or 1))
    setup = fingerprint([w.name for w in rewriter.writers], anyway=anyway, judge=judge)
    ledger = Ledger(out, retry_failed=retry_failed)
    try:
        _say_what_was_found(ledger, setup, out, quiet=quiet)
        tally = Tally(prices or Prices())
        plan = engine.Plan(at_once, ordered, anyway, setup, judge)
        lines = read(source, context, form=form, columns=columns)
        with _shown(tally, quiet=quiet) as progress:
            if engine_name == "ray":
                from rewrite.batch import ray_engine  # late: an extra

                whole = ray_engine.run(lines, settings, ledger, plan, tally, progress, address=ray_address)
            elif engine_name == "openai-batch":
                from rewrite.batch import job_engine  # late: wanted by few

                whole = job_engine.run(lines, rewriter, settings, ledger, plan, tally, progress, out=out)
            else:
                whole = asyncio.run(_here(lines, rewriter, ledger, plan, tally, progress))
    finally:
        ledger.close()
        if answers:
            answers.close()
    if not quiet:
        _say(tally.words())
    made = {"table": str(export.export(out, table))} if table and whole else {}
    hits = {"cached": answers.hits} if answers else {}
    print(json.dumps({**tally.summary(), **hits, "out": str(out), **made, "whole": whole}))
    if not whole:
        _say("Stopped. What is done is kept; run the same command again to go on.")
        return STOPPED
    return SOME_FAILED if tally.failed or ledger.found.failed else DONE


async def _here(lines: Iterator[Line], rewriter: Rewriter, ledger: Ledger, plan: engine.Plan, tally: Tally, progress: Callable[[], object]) -> bool:
    async with rewriter:
        return await engine.run(lines, rewriter, ledger, plan, tally, progress)


def fingerprint(writers: list[str], *, anyway: bool, judge: bool = False) -> str:
    """What made a line, in 8 hex digits: the writers, the rules and the prompt."""
    made = hashlib.blake2b(repr((writers, anyway, judge)).encode(), digest_size=4)
    sources = [*sorted((f for f in files("guards.rules").iterdir() if f.name.endswith(".py")), key=lambda f: f.name), files("rewrite") / "prompt.py"]
    sources.append(files("guards") / "model" / "thresholds.json")
    for one in sources:
        if one.is_file():
            made.update(one.read_bytes())
    return made.hexdigest()


def _a_minute(allowed: float | None) -> AsyncLimiter | None:
    if allowed is None:
        return None
    # a second's share at a time, so that a minute's allowance is not spent in its first moment
    return AsyncLimiter(max(1.0, allowed / 60), max(1.0, allowed / 60) * 60 / allowed)


def _say_what_was_found(ledger: Ledger, setup: str, out: Path, *, quiet: bool) -> None:
    found = ledger.found
    if found.cut_off:
        _say(f"The last line of {out} was cut off; it is taken out and done again.")
    if found.setups - {setup}:
        _say(f"Some lines of {out} were made with another writer, model or rule set. They are kept as they are; a new file for -o does them all afresh.")
    if found.lines and not quiet:
        _say(f"{found.lines} lines are finished already, {found.failed} of them with an error.")
    if found.failed:
        _say("Lines with an error stay as they are; --retry-failed does them again.")


@contextmanager
def _shown(tally: Tally, *, quiet: bool) -> Iterator[Callable[[], object]]:
    """Something to call after each group that shows how far it is: a bar on a terminal, a line now and then elsewhere."""
    if quiet:
        yield lambda: None
        return
    console = Console(stderr=True)
    if not console.is_terminal:
        last = [0.0]

        def now_and_then() -> None:
            if tally.seconds - last[0] >= 10:
                last[0] = tally.seconds
                _say(tally.words())

        yield now_and_then
        return
    columns = (SpinnerColumn(), BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("starting", total=None)
        yield lambda: bar.update(task, completed=tally.done + tally.before, description=tally.words())


def _say(line: str) -> None:
    print(line, file=sys.stderr)
