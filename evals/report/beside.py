"""Several runs of the same cases beside one another."""

from collections.abc import Sequence

from evals.runner import Run

_STAR = "*"


def beside(runs: Sequence[Run]) -> str:
    """A row a score or figure, a column a run; a star where no interval of another run reaches as high."""
    names = [run.writer for run in runs]
    width = max(14, *(len(name) + 2 for name in names))
    rows = [f"{'':28}" + "".join(f"{name:>{width}}" for name in names)]
    for suite, scorer in dict.fromkeys((x.suite, x.scorer) for run in runs for x in run.lines):
        found = [next((x for x in run.lines if (x.suite, x.scorer) == (suite, scorer)), None) for run in runs]
        cells = []
        for one in found:
            others = [x for x in found if x is not None and x is not one]
            ahead = one is not None and bool(others) and all(one.low > x.high for x in others)
            cells.append(f"{one.mean:.3f}{_STAR if ahead else ' '}" if one else "- ")
        rows.append(f"{suite + '.' + scorer:28}" + "".join(f"{cell:>{width}}" for cell in cells))
    for name in dict.fromkeys(m.name for run in runs for m in run.measures):
        cells = [next((f"{m.value:,.3f} " for m in run.measures if m.name == name), "- ") for run in runs]
        rows.append(f"{name:28}" + "".join(f"{cell:>{width}}" for cell in cells))
    return "\n".join([*rows, f"{_STAR} its 95% interval lies above every other's"])
