"""Runs cases, sums scores up, and holds them against the thresholds."""

import time
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.cases import Case
from evals.interval import wilson
from evals.scorers import SCORERS, Score, Scorer, score
from evals.suites import Outcome, outcome_of
from rewrite import Rewriter

THRESHOLDS = Path(__file__).with_name("thresholds.toml")


@dataclass(frozen=True)
class Line:
    """One scorer of one suite: the share right over `n` cases, its 95% Wilson interval, the least that will do, and what is aimed at."""

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
    """A case, what came of it, and its scores."""

    case: Case
    outcome: Outcome
    scores: tuple[Score, ...]

    @property
    def ok(self) -> bool:
        return all(s.value == 1.0 for s in self.scores)


@dataclass(frozen=True)
class Run:
    """Everything that a run found. seconds: wall time."""

    writer: str
    judged: tuple[Judged, ...]
    lines: tuple[Line, ...]
    seconds: float

    @property
    def scores(self) -> tuple[Score, ...]:
        return tuple(s for j in self.judged for s in j.scores)

    @property
    def ok(self) -> bool:
        return bool(self.lines) and all(line.met for line in self.lines)


def run(cases: Sequence[Case], writer: str = "composer") -> Run:
    """Judge `cases` with the given writer; offline with composer or local. Raises rewrite.errors.InputError for an unknown writer."""
    began = time.perf_counter()
    thresholds = tomllib.loads(THRESHOLDS.read_text(encoding="utf-8"))
    with Rewriter(writer) as rewriter:
        judged = tuple(_judge(case, rewriter) for case in cases)
    lines = tuple(line for scorer in SCORERS if (line := _line(scorer, judged, thresholds)))
    return Run(writer, judged, lines, time.perf_counter() - began)


def _judge(case: Case, rewriter: Rewriter) -> Judged:
    outcome = outcome_of(case, rewriter)
    return Judged(case, outcome, score(case, outcome))


def _line(scorer: Scorer, judged: Sequence[Judged], thresholds: Mapping[str, Mapping[str, Mapping[str, float]]]) -> Line | None:
    values = [s.value for j in judged if j.case.suite == scorer.suite for s in j.scores if s.scorer == scorer.name]
    if not values:  # cases of one's own need not have something for every scorer
        return None
    low, high = wilson(sum(values), len(values))
    # a scorer without a threshold has to be right always
    wanted = thresholds.get(scorer.suite, {}).get(scorer.name, {"least": 1.0, "aim": 1.0})
    return Line(scorer.suite, scorer.name, scorer.title, len(values), sum(values) / len(values), low, high, wanted["least"], wanted["aim"])
