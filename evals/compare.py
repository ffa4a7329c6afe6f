"""A run beside an earlier one, case by case: what got better, what got worse, and whether that is more than chance."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from math import comb
from pathlib import Path

from evals.cases import CaseError
from evals.runner import Run

ALPHA = 0.05
"""A drop counts where chance alone would give one as large less often than this (one-sided sign test on the cases that changed)."""


@dataclass(frozen=True)
class Change:
    """One scorer: the cases that were right before and are not now, and the other way round. chance: of a drop as large where nothing changed."""

    suite: str
    scorer: str
    worse: tuple[str, ...]
    better: tuple[str, ...]
    chance: float

    @property
    def dropped(self) -> bool:
        return self.chance < ALPHA


def compare(run: Run, baseline: Path) -> list[Change]:
    """The changes since `baseline`, a run written by --json; cases that only one of them holds are left out. Raises CaseError where it cannot be read."""
    try:
        before = _means((s["case_id"], s["scorer"], float(s["value"])) for s in json.loads(baseline.read_text(encoding="utf-8"))["scores"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CaseError(
            f"{baseline.name} is not a run written by --json ({type(error).__name__}). Write one first: python -m evals --json {baseline.name}"
        ) from error
    changes = []
    for line in run.lines:
        now = _means((s.case_id, s.scorer, s.value) for j in run.judged if j.case.suite == line.suite for s in j.scores if s.scorer == line.scorer)
        both = [(case, before[case, scorer], value) for (case, scorer), value in now.items() if (case, scorer) in before]
        worse = tuple(case for case, old, new in both if new < old)
        better = tuple(case for case, old, new in both if new > old)
        changes.append(Change(line.suite, line.scorer, worse, better, _chance(len(worse), len(better))))
    return changes


def table(changes: list[Change]) -> str:
    """A line for every scorer that changed, with the cases."""
    lines = [
        f"{c.suite:8} {c.scorer:15} {len(c.worse)} worse, {len(c.better)} better{', a DROP' if c.dropped else ''}"
        + (f"; worse: {', '.join(c.worse)}" if c.worse else "")
        for c in changes
        if c.worse or c.better
    ]
    return "\n".join(["beside the baseline:", *(lines or ["nothing changed"])])


def _means(scores: Iterable[tuple[str, str, float]]) -> dict[tuple[str, str], float]:
    """By case and scorer, the mean over repeats."""
    found: dict[tuple[str, str], list[float]] = {}
    for case, scorer, value in scores:
        found.setdefault((case, scorer), []).append(value)
    return {key: sum(values) / len(values) for key, values in found.items()}


def _chance(worse: int, better: int) -> float:
    """How often a fair coin gives at least so many worse among those that changed."""
    changed = worse + better
    return sum(comb(changed, k) for k in range(worse, changed + 1)) / 2**changed if changed else 1.0
