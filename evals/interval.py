"""Intervals for shares."""

from math import sqrt


def wilson(right: float, n: int, z: float = 1.96) -> tuple[float, float]:
    """The Wilson score interval of `right` out of `n`, 95% by default. Raises ValueError for n = 0."""
    if n <= 0:
        raise ValueError("an interval needs at least one observation")
    share = right / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)
