"""The batch through OpenAI's Batch API, in rounds: every open line goes as far as the answers reach, and what it asks for next goes with the next job.

So a line whose message broke a rule is repaired in the next round, and sent alone. The run may be stopped at any moment: jobs go on at the endpoint, and
the same command fetches their answers.
"""

import hashlib
import json
import pickle
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from langchain_core.messages import convert_to_openai_messages

from rewrite import wire
from rewrite.batch.desk import Desk
from rewrite.batch.engine import Plan
from rewrite.batch.ledger import Ledger, line
from rewrite.batch.lines import Line
from rewrite.batch.tally import Tally
from rewrite.errors import InputError
from rewrite.service import Rewriter
from rewrite.types import Failure, Result, WriteRequest, Written
from rewrite.writers.endpoint import endpoint
from rewrite.writers.jobs import Jobs, unanswered
from rewrite.writers.settings import Settings

PAUSE = 20.0
"""Seconds between looks at a job."""
_MOST = 50_000  # requests in a job, by the API's own limit
_GROUP = 64  # lines written at once


def run(
    lines: Iterator[Line],
    rewriter: Rewriter,
    settings: Settings,
    ledger: Ledger,
    plan: Plan,
    tally: Tally,
    progress: Callable[[], object],
    *,
    out: Path,
) -> bool:
    """Rewrite every line that the ledger does not hold yet. False where it was stopped (Ctrl-C) before the end. Output lines are in the order in which they are done.

    Raises InputError where the writer is no endpoint, WriterError where a job cannot be sent or fetched; nothing that came is lost.
    """
    if settings.resolved(settings.writer) != "openai":
        raise InputError("--engine openai-batch needs an endpoint to send to. Set OPENAI_API_KEY, or leave out --engine.")
    asked = endpoint(settings)
    jobs = Jobs(asked)
    desk = Desk(out.with_name(out.name + ".jobs"))
    try:
        desk.open_lines(pickle.dumps(one) for one in _unfinished(lines, ledger, tally))
        while True:
            for job in desk.jobs():
                while not (state := jobs.state(job)).ended:
                    progress()
                    time.sleep(PAUSE)
                desk.settle(job, jobs.answers(state), Written(error=unanswered(asked.name)))
            _advance(desk, rewriter, lambda step: asked.request(step.messages), ledger, plan, tally, progress)
            if not desk.unsent(1):
                break
            while some := desk.unsent(_MOST):
                desk.sent(some, jobs.submit(some))
    except KeyboardInterrupt:
        desk.close()
        return False
    except BaseException:
        desk.close()
        raise
    finally:
        asked.close()
    desk.clear()
    return True


def _advance(
    desk: Desk, rewriter: Rewriter, body: Callable[[WriteRequest], dict[str, object]], ledger: Ledger, plan: Plan, tally: Tally, progress: Callable[[], object]
) -> None:
    """Take every open line as far as the answers reach: to its end, or to what it asks for next."""
    group: list[tuple[int, bytes, Result]] = []

    def write() -> None:
        ledger.add([raw for _, raw, _ in group])
        desk.close_lines([place for place, _, _ in group])
        for _, _, result in group:
            tally.count(result)
        group.clear()
        progress()

    for place, packed in desk.lines():
        one: Line = pickle.loads(packed)  # our own, out of a file that is its owner's alone
        step = _as_far(one, rewriter, desk, plan)
        if isinstance(step, WriteRequest):
            desk.want(_key(step), body(step))
            continue
        given = one.given
        more = {} if isinstance(given, InputError) else given.more
        group.append((place, line({**more, **wire.result_object(step)}, one.key, one.number, plan.setup), step))
        if len(group) >= _GROUP:
            write()
    write()


def _as_far(one: Line, rewriter: Rewriter, desk: Desk, plan: Plan) -> Result | WriteRequest:
    """The line's Result, or the first request that has no answer yet."""
    given = one.given
    if isinstance(given, InputError):
        return Result(id=one.id, error=Failure(given.code, str(given)))
    try:
        steps = rewriter.begin(given.draft, given.context, anyway=plan.anyway)
        step = next(steps)
        while isinstance(step, WriteRequest):
            written = rewriter.ask(step) if rewriter.here(step) else desk.answer(_key(step))
            if written is None:
                return step
            step = steps.send(written)
    except InputError as error:
        return Result(id=given.id, error=Failure(error.code, str(error)))
    return replace(step, id=given.id)


def _key(step: WriteRequest) -> str:
    """What a request is known by; asking the same once more, after an answer that was no use, is another one."""
    asked = json.dumps([step.writer, len(step.attempts), convert_to_openai_messages(list(step.messages))], sort_keys=True)
    return hashlib.blake2b(asked.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _unfinished(lines: Iterator[Line], ledger: Ledger, tally: Tally) -> Iterator[Line]:
    for one in lines:
        if ledger.found.finished.claim(one.key):
            tally.before += 1
        else:
            yield one
