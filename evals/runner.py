"""Runs cases, sums scores up, and holds them against the thresholds."""

import asyncio
import time
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from evals.cases import Case
from evals.interval import clustered
from evals.measures import Measure, Prices, measured
from evals.scorers import SCORERS, Score, Scorer, score
from evals.suites import Outcome, outcome_of
from rewrite import Rewriter
from rewrite.batch.cache import Cache, cached
from rewrite.writers.settings import Settings

THRESHOLDS = Path(__file__).with_name("thresholds.toml")
_AT_ONCE = 8
"""Cases at work at once where a writer is asked over a network."""


@dataclass(frozen=True)
class Plan:
    """Who writes, and how often each case is run.

    model: None for the writer's own. repeats: runs of each case, with seeds 0, 1, ... where there are several. cache: a file for an endpoint's
    answers, so that a second run costs nothing. prices: of the endpoint's tokens.
    """

    writer: str = "composer"
    model: str | None = None
    repeats: int = 1
    cache: Path | None = None
    prices: Prices | None = None

    @property
    def name(self) -> str:
        return f"{self.writer}:{self.model}" if self.model else self.writer


@dataclass(frozen=True)
class Line:
    """One scorer of one suite: the mean over `n` cases of the share of their repeats that were right, its 95% interval, the least that will do, and what is aimed at."""

    suite: str
    scorer: str
    title: str
    n: int
    mean: float
    low: float
    high: float
    least: float
    aim: float

    @property
    def met(self) -> bool:
        return self.mean >= self.least

    @property
    def verdict(self) -> str:
        """In a word or two, for every report."""
        if not self.met:
            return "NOT MET"
        return "ok" if self.mean >= self.aim else "short of aim"


@dataclass(frozen=True)
class Judged:
    """A case, what came of it, and its scores. repeat: which run of it, from 0."""

    case: Case
    outcome: Outcome
    scores: tuple[Score, ...]
    repeat: int = 0

    @property
    def ok(self) -> bool:
        return all(s.value == 1.0 for s in self.scores)


@dataclass(frozen=True)
class Run:
    """Everything that a run found. seconds: wall time. saved: answers that came from the cache."""

    writer: str
    judged: tuple[Judged, ...]
    lines: tuple[Line, ...]
    seconds: float
    measures: tuple[Measure, ...] = ()
    saved: int = 0

    @property
    def scores(self) -> tuple[Score, ...]:
        return tuple(s for j in self.judged for s in j.scores)

    @property
    def ok(self) -> bool:
        return bool(self.lines) and all(line.met for line in self.lines)


def run(cases: Sequence[Case], plan: Plan = Plan()) -> Run:
    """Judge `cases`; offline with composer or local. Raises rewrite.errors.InputError for an unknown writer or a cache that cannot be used."""
    began = time.perf_counter()
    thresholds = tomllib.loads(THRESHOLDS.read_text(encoding="utf-8"))
    cache = Cache(plan.cache) if plan.cache else None
    try:
        judged = tuple(j for repeat in range(plan.repeats) for j in asyncio.run(_once(cases, plan, repeat, cache)))
    finally:
        if cache:
            cache.close()
    lines = tuple(line for scorer in SCORERS if (line := _line(scorer, judged, thresholds)))
    measures = measured([j.outcome for j in judged], plan.writer, plan.prices)
    return Run(plan.name, judged, lines, time.perf_counter() - began, measures, cache.hits if cache else 0)


async def _once(cases: Sequence[Case], plan: Plan, repeat: int, cache: Cache | None) -> list[Judged]:
    seed = repeat if plan.repeats > 1 else None
    settings = replace(Settings.from_environment(writer=plan.writer, model=plan.model), seed=seed)
    gate = (lambda writer: cached(writer, cache, salt=f"seed {seed}")) if cache else None
    async with Rewriter(plan.writer, settings=settings, gate=gate) as rewriter:
        room = asyncio.Semaphore(_AT_ONCE if any(w.reaches for w in rewriter.writers) else 1)

        async def one(case: Case) -> Judged:
            async with room:
                outcome = await outcome_of(case, rewriter)
            return Judged(case, outcome, score(case, outcome), repeat)

        return list(await asyncio.gather(*map(one, cases)))


def _line(scorer: Scorer, judged: Sequence[Judged], thresholds: Mapping[str, Mapping[str, Mapping[str, float]]]) -> Line | None:
    by_case: dict[str, list[float]] = {}
    for j in judged:
        if j.case.suite == scorer.suite:
            for s in j.scores:
                if s.scorer == scorer.name:
                    by_case.setdefault(s.case_id, []).append(s.value)
    if not by_case:  # cases of one's own need not have something for every scorer
        return None
    clusters = list(by_case.values())
    low, high = clustered(clusters)
    mean = sum(sum(values) / len(values) for values in clusters) / len(clusters)
    # a scorer without a threshold has to be right always
    wanted = thresholds.get(scorer.suite, {}).get(scorer.name, {"least": 1.0, "aim": 1.0})
    return Line(scorer.suite, scorer.name, scorer.title, len(clusters), mean, low, high, wanted["least"], wanted["aim"])
