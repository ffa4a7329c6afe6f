"""One line for all visitors of this server: first come, first served, each told how many are before them."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import count

import streamlit as st

from rewrite import Result, WriteRequest

Steps = Callable[[], Iterator[WriteRequest | Result]]


class Job:
    """One rewriting at work or in line. latest: what was last asked of a writer."""

    def __init__(self, number: int, steps: Steps) -> None:
        self.number = number
        self.latest: WriteRequest | None = None
        self.begun = False
        self.future: Future[Result | None]
        self._steps = steps
        self._left = False

    def work(self) -> Result | None:
        """The Result, or None where nobody waits for it any more. Raises what the rewriting raises."""
        self.begun = True
        for step in () if self._left else self._steps():
            if self._left:
                return None
            if isinstance(step, Result):
                return step
            self.latest = step
        return None

    def leave(self) -> None:
        """Nobody waits for this any more: it stops before its next step."""
        self._left = True
        self.future.cancel()

    def done(self, seconds: float) -> bool:
        """Whether it is done, waiting for that at most `seconds`."""
        return bool(wait([self.future], timeout=seconds).done)


class Line:
    """Jobs in the order in which they came, on `workers` threads."""

    def __init__(self, workers: int) -> None:
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="rewriting")
        self._numbers = count()
        self._jobs: dict[int, Job] = {}

    def join(self, steps: Steps) -> Job:
        """A new job, last in line."""
        job = Job(next(self._numbers), steps)
        self._jobs[job.number] = job
        job.future = self._pool.submit(job.work)
        job.future.add_done_callback(lambda _: self._jobs.pop(job.number, None))
        return job

    def before(self, job: Job) -> int:
        """How many wait in line before `job`; 0 once it is at work or next."""
        return 0 if job.begun else sum(not other.begun and other.number < job.number for other in list(self._jobs.values()))


@st.cache_resource(show_spinner=False)
def line() -> Line:
    """This server's line, one worker a core."""
    return Line(max(1, os.cpu_count() or 1))
