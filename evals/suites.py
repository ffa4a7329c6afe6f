"""What the product makes of a case: the one place of the suite that calls it."""

import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from evals.cases import Case
from guards import Violation, check
from rewrite import Removed, Rewriter, situation
from rewrite.advice import UNREAD as UNREAD_LANGUAGE
from rewrite.advice import give
from rewrite.types import Usage

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
class Tried:
    """A text that a writer gave on the way, and the codes for which it was turned down; none for one that would have done."""

    writer: str
    text: str
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """What came of one case.

    marks: guards: what the text breaks; else what was left out of the draft. message, broken: the message, and the codes that it breaks in
    a check of the suite's own. tries: what was asked of writers, the composer included. usage: tokens. seconds: wall time.
    unread: whether the product said that it cannot read the language. error: type and place of the product's exception, or the code of its failure.
    """

    marks: tuple[Mark, ...] = ()
    advice: tuple[str, ...] = ()
    message: str | None = None
    broken: tuple[str, ...] = ()
    tries: tuple[Tried, ...] = ()
    usage: Usage = field(default_factory=Usage)
    unread: bool = False
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


async def outcome_of(case: Case, rewriter: Rewriter) -> Outcome:
    """Run the product on `case`. An exception of the product's is an outcome too, never an omission."""
    began = time.perf_counter()
    try:
        made = await _RUN[case.suite](case, rewriter)
    except Exception as error:
        made = Outcome(error=_where(error))
    return replace(made, seconds=time.perf_counter() - began)


def _where(error: Exception) -> str:
    """Type and place; the exception's own text may quote a case that is somebody's own."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name} line {last.lineno}"


async def _guards(case: Case, rewriter: Rewriter) -> Outcome:
    return Outcome(marks=tuple(_mark(v) for v in check(case.given, case.context, case.draft).violations))


async def _advice(case: Case, rewriter: Rewriter) -> Outcome:
    return Outcome(advice=tuple(a.code for a in give(situation.read(case.given, case.context), case.context)))


async def _writer(case: Case, rewriter: Rewriter) -> Outcome:
    # a draft of this suite is one to write from: what stops it was misread, and the person would say so
    misread = tuple({s.kind for s in situation.read(case.given, case.context).signals if situation.correctable(s)})
    return await _rewriting(replace(case, context=replace(case.context, not_so=misread)), rewriter)


async def _rewriting(case: Case, rewriter: Rewriter) -> Outcome:
    # every case is led as far as a person can lead it; what stops even then has to stop
    result = await rewriter.arewrite(case.given, case.context, anyway=True)
    broken = () if result.message is None else tuple(sorted({v.code for v in check(result.message, case.context, case.given).violations}))
    return Outcome(
        marks=tuple(_mark(r) for r in result.removed),
        advice=tuple(a.code for a in result.advice),
        message=result.message,
        broken=broken,
        tries=tuple(Tried(a.writer, a.text, tuple(sorted({v.code for v in a.violations})) or ((a.error,) if a.error else ())) for a in result.attempts),
        usage=result.usage,
        unread=result.error == UNREAD_LANGUAGE,
        writer=result.writer,
        error=result.error.code if result.error and result.error != UNREAD_LANGUAGE else None,
    )


def _mark(found: Violation | Removed) -> Mark:
    return Mark(found.start, found.end, found.code, found.reason, getattr(found, "by", "") != UNREAD)


_RUN: dict[str, Callable[[Case, Rewriter], Awaitable[Outcome]]] = {"guards": _guards, "advice": _advice, "writer": _writer, "service": _rewriting}
