"""A run as lines for a terminal."""

from evals.runner import Judged, Run


def table(run: Run) -> str:
    """A line a scorer, then the cases that failed, each with what was found."""
    head = f"{'suite':8} {'scorer':15} {'n':>4} {'right':>6}  {'95% interval':14} {'least':>5}  {'aim':>4}"
    rows = [f"{x.suite:8} {x.scorer:15} {x.n:4d} {x.mean:6.3f}  [{x.low:.3f}, {x.high:.3f}] {x.least:5.2f}  {x.aim:4.2f}  {x.verdict}" for x in run.lines]
    figures = [f"{m.name:24} {m.said:>18}  {m.title}" for m in run.measures if not (m.name.startswith("passes.") and m.value == 1.0)]
    failed = [line for j in run.judged if not j.ok for line in _failed(j)]
    verdict = "every threshold is met" if run.ok else "NOT every threshold is met"
    saved = f", {run.saved} answers out of the cache" if run.saved else ""
    return "\n".join(
        [
            head,
            *rows,
            *(["", *figures] if figures else []),
            *(["", f"failed ({len(failed)}):", *failed] if failed else []),
            "",
            f"{len(run.judged)} cases, {run.seconds:.1f} s{saved}: {verdict}",
        ]
    )


def _failed(j: Judged) -> list[str]:
    if j.outcome.error:  # once, not for every scorer
        return [f"  {j.case.id} ({j.case.suite}): {j.scores[0].explanation}"]
    return [f"  {s.case_id} ({j.case.suite}.{s.scorer}): {_one_line(s.explanation)}" for s in j.scores if s.value < 1]


def _one_line(text: str) -> str:
    return " ".join(text.split())
