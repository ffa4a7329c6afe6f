"""Intervals for shares."""

from collections.abc import Sequence
from math import sqrt


def wilson(right: float, n: float, z: float = 1.96) -> tuple[float, float]:
    """The Wilson score interval of `right` out of `n`, 95% by default. Raises ValueError for n = 0."""
    if n <= 0:
        raise ValueError("an interval needs at least one observation")
    share = right / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def clustered(clusters: Sequence[Sequence[float]], z: float = 1.96) -> tuple[float, float]:
    """The interval of the mean of `clusters`' means: Wilson's, at the effective sample size.

    Repeats of one case are no further cases: where they always agree, n repeats weigh as one observation, where they are independent, as n
    (Kish 1965, design effect; Wilson's interval at n / deff as in Korn and Graubard 1998). Raises ValueError without a cluster.
    """
    if not clusters:
        raise ValueError("an interval needs at least one observation")
    means = [sum(c) / len(c) for c in clusters]
    share = sum(means) / len(means)
    between = sum((m - share) ** 2 for m in means) / len(means) ** 2
    effective = share * (1 - share) / between if between > 0 else float(len(means))
    effective = min(effective, float(sum(len(c) for c in clusters)))
    return wilson(share * effective, effective, z)
