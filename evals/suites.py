"""What the product makes of a case: the one place of the suite that calls it."""

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from evals.cases import Case
from guards import Violation, check
from rewrite import Removed, Rewriter, situation
from rewrite.advice import give

UNREAD = "unchecked"
"""Under this name a rule reports that it could not be applied (guards.Violation.by)."""


@dataclass(frozen=True)
class Mark:
    """A marked span of what was given, half open, in code points. sure: False where the rule could not be applied."""

    start: int
    end: int
    code: str
    reason: str
    sure: bool = True


@dataclass(frozen=True)
class Outcome:
    """What came of one case.

    marks: rules: what the text breaks; service: what was left out of the draft. message, broken: the message, and the codes that it breaks in
    a check of the suite's own. tries: texts asked of a writer. seconds: wall time. error: type and place of the product's exception, or the code of its failure.
    """

    marks: tuple[Mark, ...] = ()
    advice: tuple[str, ...] = ()
    message: str | None = None
    broken: tuple[str, ...] = ()
    tries: int = 0
    writer: str = ""
    seconds: float = 0.0
    error: str | None = None

    @property
    def found(self) -> frozenset[str]:
        """Codes that a finder found; a rule that could not be applied has found nothing."""
        return frozenset(m.code for m in self.marks if m.sure)

    @property
    def flagged(self) -> frozenset[str]:
        """Codes that keep the text from passing, for whatever reason."""
        return frozenset(m.code for m in self.marks)


def outcome_of(case: Case, rewriter: Rewriter) -> Outcome:
    """Run the product on `case`. An exception of the product's is an outcome too, never an omission."""
    began = time.perf_counter()
    try:
        made = _RUN[case.suite](case, rewriter)
    except Exception as error:
        made = Outcome(error=_where(error))
    return replace(made, seconds=time.perf_counter() - began)


def _where(error: Exception) -> str:
    """Type and place; the exception's own text may quote a case that is somebody's own."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name} line {last.lineno}"


def _rules(case: Case, rewriter: Rewriter) -> Outcome:
    return Outcome(marks=tuple(_mark(v) for v in check(case.given, case.context, case.draft).violations))


def _advice(case: Case, rewriter: Rewriter) -> Outcome:
    return Outcome(advice=tuple(a.code for a in give(situation.read(case.given, case.context), case.context)))


def _service(case: Case, rewriter: Rewriter) -> Outcome:
    # every case is led as far as a person can lead it; what stops even then has to stop
    result = rewriter.rewrite(case.given, case.context, anyway=True)
    broken = () if result.message is None else tuple(sorted({v.code for v in check(result.message, case.context, case.given).violations}))
    return Outcome(
        marks=tuple(_mark(r) for r in result.removed),
        advice=tuple(a.code for a in result.advice),
        message=result.message,
        broken=broken,
        tries=len(result.attempts),
        writer=result.writer,
        error=result.error.code if result.error else None,
    )


def _mark(found: Violation | Removed) -> Mark:
    return Mark(found.start, found.end, found.code, found.reason, getattr(found, "by", "") != UNREAD)


_RUN: dict[str, Callable[[Case, Rewriter], Outcome]] = {"rules": _rules, "advice": _advice, "service": _service}
