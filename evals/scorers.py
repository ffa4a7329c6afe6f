"""Scorers: from a case and what the product made of it to a score of 0 or 1 with its explanation."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from evals.cases import Case, Suite
from evals.suites import Outcome
from guards import language
from guards.fold import fold
from guards.words import stem, words
from rewrite import Advice
from rewrite.advice import stops

_SHORTEST, _LONGEST, _LONGEST_LETTER = 4, 90, 250  # words (RULES: brief)
_MOST_QUESTIONS = 2
# a name inside a sentence, or a number; at the start of a sentence every word is written so
_NAMED = re.compile(r"(?<=[a-z,;] )[A-Z][\w'’]+|\d+")
_NO_NAMES = frozenset({"I", "I'm", "I’m", "I've", "I’ve", "I'd", "I’d", "I'll", "I’ll"})


@dataclass(frozen=True)
class Score:
    """value: 1.0 as expected, 0.0 not. explanation: what was found; may quote a case, which is nobody's own."""

    case_id: str
    scorer: str
    value: float
    explanation: str


@dataclass(frozen=True)
class Scorer:
    """One thing that is judged about the cases of a suite.

    title: what is judged, for a reader who does not program. applies: to which cases, by their labels alone, so that a wrong answer cannot
    take a case out of the count. judge: whether it is as expected, and what was found.
    """

    suite: Suite
    name: str
    title: str
    applies: Callable[[Case], bool]
    judge: Callable[[Case, Outcome], tuple[bool, str]]


def score(case: Case, outcome: Outcome) -> tuple[Score, ...]:
    """Every score of `case`. Where the product raised, each is 0."""
    return tuple(_score(case, scorer, outcome) for scorer in SCORERS if scorer.suite == case.suite and scorer.applies(case))


def _score(case: Case, scorer: Scorer, outcome: Outcome) -> Score:
    if outcome.error:
        return Score(case.id, scorer.name, 0.0, f"error: {outcome.error}")
    right, explanation = scorer.judge(case, outcome)
    return Score(case.id, scorer.name, float(right), explanation)


def _stopped_by_label(case: Case) -> bool:
    return stops(tuple(Advice(code, "", "") for code in case.advice), anyway=True)


def _written_by_label(case: Case) -> bool:
    return not case.unread and not _stopped_by_label(case)


def _finds(case: Case, outcome: Outcome) -> tuple[bool, str]:
    missing = set(case.breaks) - outcome.found
    return not missing, f"missed: {_listed(missing)}; found: {_listed(outcome.found)}"


def _passes(case: Case, outcome: Outcome) -> tuple[bool, str]:
    wrong = outcome.flagged - set(case.may)
    quoted = "; ".join(f"{m.code} at {case.given[m.start : m.end]!r}" for m in outcome.marks if m.code in wrong)
    return not wrong, f"false alarm: {quoted}" if wrong else "nothing found"


def _gives(case: Case, outcome: Outcome) -> tuple[bool, str]:
    missing = set(case.advice) - set(outcome.advice)
    return not missing, f"missed: {_listed(missing)}; given: {_listed(outcome.advice)}"


def _gives_no_more(case: Case, outcome: Outcome) -> tuple[bool, str]:
    more = set(outcome.advice) - set(case.advice) - set(case.may)
    return not more, f"too much: {_listed(more)}; wanted: {_listed(case.advice)}"


def _stops(case: Case, outcome: Outcome) -> tuple[bool, str]:
    given = f"advice: {_listed(outcome.advice)}; {'no message' if outcome.message is None else 'a message was written'}"
    return outcome.message is None and set(case.advice) <= set(outcome.advice), given


def _writes(case: Case, outcome: Outcome) -> tuple[bool, str]:
    return outcome.message is not None, f"by {outcome.writer}" if outcome.message is not None else f"no message; advice: {_listed(outcome.advice)}"


def _breaks_nothing(case: Case, outcome: Outcome) -> tuple[bool, str]:
    # where there is no message nothing can be said for it
    return outcome.message is not None and not outcome.broken, "no message" if outcome.message is None else f"broken: {_listed(outcome.broken)}"


def _keeps_a_detail(case: Case, outcome: Outcome) -> tuple[bool, str]:
    said = {stem(w) for w in words(outcome.message or "")}
    kept = [detail for detail in case.keeps if all(stem(w) in said for w in words(detail))]
    return bool(kept), f"kept: {_listed(kept)}; message: {outcome.message or 'none'}"


def _invents_nothing(case: Case, outcome: Outcome) -> tuple[bool, str]:
    known = f"{case.given} {case.context.note}".casefold()
    strange = [named for named in _NAMED.findall(outcome.message or "") if named not in _NO_NAMES and named.casefold().removesuffix("'s") not in known]
    return outcome.message is not None and not strange, f"not in the draft: {_listed(strange)}"


def _keeps_the_voice(case: Case, outcome: Outcome) -> tuple[bool, str]:
    said = (outcome.message or "").casefold()
    # a word by itself, not a part of another; a sign wherever it stands
    kept = [v for v in case.voice if re.search(rf"(?<!\w){re.escape(v.casefold())}(?!\w)" if v[0].isalnum() else re.escape(v), said)]
    return bool(kept), f"of the person's own: {_listed(kept)}; message: {outcome.message or 'none'}"


def _asks(case: Case, outcome: Outcome) -> tuple[bool, str]:
    asked = (outcome.message or "").count("?")
    return 1 <= asked <= _MOST_QUESTIONS, f"questions: {asked}"


def _is_short(case: Case, outcome: Outcome) -> tuple[bool, str]:
    length = len((outcome.message or "").split())
    return _SHORTEST <= length <= (_LONGEST_LETTER if case.context.stage == "letter" else _LONGEST), f"words: {length}"


def _keeps_the_language(case: Case, outcome: Outcome) -> tuple[bool, str]:
    english = [language.readable(fold(text).text) for text in (case.given, outcome.message or "")]
    return outcome.message is not None and english[0] == english[1], f"English: draft {english[0]}, message {english[1]}"


def _says_so(case: Case, outcome: Outcome) -> tuple[bool, str]:
    return outcome.unread and outcome.message is None, "said so" if outcome.unread else f"message: {outcome.message or 'none'}"


def _leaves_out(case: Case, outcome: Outcome) -> tuple[bool, str]:
    missing = set(case.breaks) - outcome.found
    return not missing, f"not marked in the draft: {_listed(missing)}; marked: {_listed(outcome.found)}"


def _listed(found: Iterable[str]) -> str:
    return ", ".join(sorted(found)) or "nothing"


SCORERS: tuple[Scorer, ...] = (
    Scorer("guards", "found", "A message that breaks a rule is stopped, under the right rule", lambda c: bool(c.breaks), _finds),
    Scorer("guards", "passes", "A harmless message passes", lambda c: not c.breaks, _passes),
    Scorer("advice", "given", "The advice that fits the situation is given", lambda c: True, _gives),
    Scorer("advice", "nothing_more", "No other advice is given", lambda c: True, _gives_no_more),
    Scorer("writer", "message", "There is a message", lambda c: True, _writes),
    Scorer("writer", "no_rule_broken", "The message breaks no rule", lambda c: True, _breaks_nothing),
    Scorer("writer", "kept", "The message keeps a detail of the person's own", lambda c: bool(c.keeps), _keeps_a_detail),
    Scorer("writer", "invents_nothing", "No name and no number stands in it that the draft does not hold", lambda c: True, _invents_nothing),
    Scorer("writer", "voice", "It is in the person's own voice", lambda c: bool(c.voice), _keeps_the_voice),
    Scorer("writer", "language", "It is in the draft's language", lambda c: True, _keeps_the_language),
    Scorer("writer", "asks", "It asks something, and does not question", lambda c: True, _asks),
    Scorer("writer", "length", "It is short", lambda c: True, _is_short),
    Scorer("service", "stopped", "Where a message could do harm none is written", _stopped_by_label, _stops),
    Scorer("service", "message", "Every other draft leads to a message", _written_by_label, _writes),
    Scorer("service", "no_rule_broken", "The message breaks no rule", _written_by_label, _breaks_nothing),
    Scorer("service", "kept", "The message keeps a detail of the person's own", lambda c: bool(c.keeps) and _written_by_label(c), _keeps_a_detail),
    Scorer(
        "service",
        "left_out",
        "What was left out of the draft is marked, under the right rule",
        lambda c: bool(c.breaks) and _written_by_label(c),
        _leaves_out,
    ),
    Scorer("service", "advised", "The advice is given beside the message", lambda c: bool(c.advice) and _written_by_label(c), _gives),
    Scorer("service", "says_so", "Where it cannot read the language it says so, and writes nothing", lambda c: c.unread, _says_so),
)
