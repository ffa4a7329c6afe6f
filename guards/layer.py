"""The rules as guardrails-ai validators, and one shared Guard over them: all that knows guardrails-ai."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from guards import quiet  # noqa: F401

# isort: split
# guards.quiet has silenced guardrails by now; nothing below may move above it
from guardrails import Guard, OnFailAction
from guardrails.validator_base import FailResult, PassResult, ValidationResult, Validator, register_validator
from guardrails_ai.types import ErrorSpan

from guards.check import check_doc
from guards.doc import Doc
from guards.rule import Rule
from guards.rules import RULES
from guards.types import Context, Report, Violation

PREFIX = "second-draft"
_READING = "second_draft_reading"
_lock = threading.Lock()


@dataclass
class _Reading:
    """One reading shared by all validators of a run, and the codes of those that gave a verdict.

    An outcome's summaries name the failed validators only, so a rule that never ran would look like one that passed.
    """

    doc: Doc
    judged: set[str] = field(default_factory=set)


class ScoredSpan(ErrorSpan):
    """An error span that also carries how sure the finder is, and which finder it was."""

    score: float
    by: str


class RuleValidator(Validator):
    """Base of the validators below. Metadata may hold `draft` (str) and `context` (guards.Context)."""

    rule: Rule

    def _validate(self, value: Any, metadata: dict[str, Any]) -> ValidationResult:
        shared = metadata.get(_READING)
        violations = self.rule.check(_doc_for(value, metadata))
        if isinstance(shared, _Reading):
            shared.judged.add(self.rule.code)
        if not violations:
            return PassResult()  # bare: a PassResult with metadata would replace the caller's
        spans = [ScoredSpan(start=v.start, end=v.end, reason=v.reason, score=v.score, by=v.by) for v in violations]
        # guardrails logs and shows this line, so it never quotes the text
        return FailResult(error_message=f"{self.rule.code}: the message must {self.rule.must}", error_spans=spans)


def _doc_for(value: Any, metadata: Mapping[str, Any]) -> Doc:
    """The shared reading where it is of this very text, else a fresh one: one text never vouches for another."""
    shared = metadata.get(_READING)
    if isinstance(shared, _Reading) and shared.doc.text == value:
        return shared.doc
    return Doc(str(value), metadata.get("context") or Context(), metadata.get("draft"))


def _validator_of(rule: Rule) -> type[RuleValidator]:
    name = "".join(part.title() for part in rule.code.split("_"))
    made = type(name, (RuleValidator,), {"rule": rule, "__doc__": f"The message must {rule.must}."})
    register_validator(name=f"{PREFIX}/{rule.code}", data_type="string")(made)
    return made


VALIDATORS: dict[str, type[RuleValidator]] = {rule.code: _validator_of(rule) for rule in RULES}


@cache
def guard() -> Any:
    """The one Guard that the product uses, built on first use (40 to 75 ms)."""
    # all in one call: a second `use` would take the place of the first
    return Guard(history_max_length=1).use(*(validator(on_fail=OnFailAction.NOOP) for validator in VALIDATORS.values()))


def check(text: str, context: Context | None = None, draft: str | None = None) -> Report:
    """As `guards.check`, through guardrails-ai. A rule that gives no verdict has not been passed."""
    reading = _Reading(Doc(text, context or Context(), draft))
    if not text.strip():
        # guardrails takes an empty output for a missing one and runs no validator; the functions are the truth
        return check_doc(reading.doc)
    try:
        with _lock:  # the shared Guard keeps a history; two texts must not meet in it
            outcome = guard().validate(text, metadata={_READING: reading})
        failed = {s.validator_name: s for s in outcome.validation_summaries or []}
    except Exception:
        reading.judged.clear()
        failed = {}
    found = [v for rule in RULES for v in _violations(rule, rule.code in reading.judged, failed.get(VALIDATORS[rule.code].__name__), text)]
    return Report(tuple(sorted(found, key=lambda v: (v.start, v.end, v.code))))


def _violations(rule: Rule, judged: bool, failed: Any, text: str) -> list[Violation]:
    if judged and failed is None:
        return []
    spans = list(failed.error_spans or []) if judged else []
    if not spans:
        return [rule.unchecked(text)]
    return [
        Violation(rule.code, s.start, s.end, s.reason, s.score, s.by)
        if isinstance(s, ScoredSpan)
        else Violation(rule.code, s.start, s.end, s.reason, 1.0, "guardrails")
        for s in spans
    ]
