"""Runs cases, sums scores up, and holds them against the thresholds."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.cases import Case
from evals.interval import wilson
from evals.scorers import Score, score
from rewrite import Rewriter

THRESHOLDS = Path(__file__).with_name("thresholds.toml")


@dataclass(frozen=True)
class Line:
    """One scorer of one suite: its mean over `n` scores, the 95% interval, and the least that will do."""

    suite: str
    scorer: str
    n: int
    mean: float
    low: float
    high: float
    least: float

    @property
    def met(self) -> bool:
        return self.mean >= self.least


@dataclass(frozen=True)
class Run:
    """Everything that a run found."""

    cases: tuple[Case, ...]
    scores: tuple[Score, ...]
    lines: tuple[Line, ...]

    @property
    def ok(self) -> bool:
        return all(line.met for line in self.lines)


def run(cases: Sequence[Case], writer: str = "composer") -> Run:
    """Score `cases` with the given writer; offline with composer or local."""
    with Rewriter(writer) as rewriter:
        scores = tuple(s for case in cases for s in score(case, rewriter))
    return Run(tuple(cases), scores, _lines(scores))


def _lines(scores: Sequence[Score]) -> tuple[Line, ...]:
    least = tomllib.loads(THRESHOLDS.read_text(encoding="utf-8"))
    groups: dict[tuple[str, str], list[float]] = {}
    for one in scores:
        groups.setdefault((one.suite, one.scorer), []).append(one.value)
    lines = []
    for (suite, scorer), values in groups.items():
        low, high = wilson(sum(values), len(values))
        # a scorer without a threshold has to be right always
        lines.append(Line(suite, scorer, len(values), sum(values) / len(values), low, high, least.get(suite, {}).get(scorer, 1.0)))
    return tuple(lines)
