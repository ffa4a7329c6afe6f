"""Scorers: from a case and what the product made of it to scores of 0 or 1, each with its explanation."""

from collections.abc import Iterator
from dataclasses import dataclass

from evals.cases import Case
from guards import RULES, Context, check
from guards.words import stem, with_paraphrases, words
from rewrite import Result, Rewriter, situation
from rewrite.advice import give, stops

_ASKS_ONLY = frozenset(rule.code for rule in RULES if not rule.marks_draft)


@dataclass(frozen=True)
class Score:
    """value: 1.0 as expected, 0.0 not. explanation: what was found; may quote the case, which is nobody's own."""

    case_id: str
    suite: str
    scorer: str
    value: float
    explanation: str


def score(case: Case, rewriter: Rewriter) -> tuple[Score, ...]:
    """Every score of `case`. An error in the product is a failure of the case, never an omission."""
    try:
        return tuple(_SUITES[case.suite](case, rewriter))
    except Exception as error:
        return (Score(case.id, case.suite, "ran", 0.0, f"raised {type(error).__name__}"),)


def _rules(case: Case, rewriter: Rewriter) -> Iterator[Score]:
    report = check(case.text or "", case.context)
    wanted, found = set(case.breaks), {v.code for v in report.violations}
    if wanted:
        yield _score(case, "found", wanted <= found, f"wanted {sorted(wanted)}, found {sorted(found)}")
    else:
        # short fragments may lack a question; what they must not do is what a clean case is about
        yield _score(case, "passes", not found - _ASKS_ONLY, f"found {sorted(found - _ASKS_ONLY)}")


def _advice(case: Case, rewriter: Rewriter) -> Iterator[Score]:
    found = {a.code for a in give(situation.read(case.draft or "", case.context), case.context)}
    yield _score(case, "given", set(case.advice) <= found, f"wanted {sorted(case.advice)}, given {sorted(found)}")


def _service(case: Case, rewriter: Rewriter) -> Iterator[Score]:
    result = rewriter.rewrite(case.draft or "", case.context, anyway=True)
    if stops(result.advice, anyway=True):
        yield _score(
            case, "stopped", result.message is None and set(case.advice) <= {a.code for a in result.advice}, f"advice {[a.code for a in result.advice]}"
        )
        return
    yield _score(case, "message", result.message is not None, "no message" if result.message is None else "given")
    yield _score(case, "clean", _clean(result, case.draft or "", case.context), "a rule is broken")
    if case.keeps:
        said = with_paraphrases(stem(w) for w in words(result.message or ""))
        kept = [k for k in case.keeps if all(stem(w) in said for w in words(k))]
        yield _score(case, "kept", bool(kept), f"message: {result.message}")


def _clean(result: Result, draft: str, context: Context) -> bool:
    return result.message is not None and check(result.message, context, draft).ok


def _score(case: Case, scorer: str, right: bool, explanation: str) -> Score:
    return Score(case.id, case.suite, scorer, float(right), explanation)


_SUITES = {"rules": _rules, "advice": _advice, "service": _service}
