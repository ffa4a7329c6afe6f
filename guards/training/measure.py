"""Measures patterns, model and both together on one split, rule by rule."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from guards import detector
from guards.doc import Doc
from guards.errors import DetectorUnavailable
from guards.finders import learned
from guards.rule import Rule
from guards.rules import RULES
from guards.training.corpus import Row
from guards.types import Context


@dataclass(frozen=True)
class Verdict:
    """The codes found in one row, by each way of finding. unreadable: refused as not English, which counts under `joined` alone."""

    row: Row
    patterns: frozenset[str]
    model: frozenset[str]
    unreadable: bool

    @property
    def joined(self) -> frozenset[str]:
        return self.patterns | self.model


WAYS: dict[str, Callable[[Verdict], frozenset[str]]] = {"patterns": lambda v: v.patterns, "model": lambda v: v.model, "joined": lambda v: v.joined}


def judge(rows: Sequence[Row]) -> list[Verdict]:
    """A verdict for every row, under its own context, by the rules that the model knows."""
    known = set(detector.shared().codes)
    rules = [r for r in RULES if r.code in known]
    return [_judge(row, rules) for row in rows]


def wilson(hits: int, n: int) -> str:
    """A share with its 95% interval and counts, such as `.93 [.88-.96] 93/100`."""
    if not n:
        return "-"
    p, z = hits / n, 1.96
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return f"{p:.3f} [{max(0.0, middle - half):.3f}-{min(1.0, middle + half):.3f}] {hits}/{n}"


def tables(verdicts: Sequence[Verdict]) -> str:
    """Markdown: recall outright and implied, and precision, per rule; false alarms; right naming."""
    codes = detector.shared().codes
    clean = [v for v in verdicts if not v.row.spans]
    near = [v for v in clean if v.row.pair]
    broken = [v for v in verdicts if v.row.spans]
    lines = []
    for name, way in WAYS.items():
        lines += ["", f"**{name}**", "", "| rule | recall, outright | recall, implied | precision |", "|---|---|---|---|"]
        for code in codes:
            # where love is allowed a finding of it would be wrong, and a label of it is not there to be found
            with_code = [v for v in verdicts if code in v.row.codes and not (v.row.relaxed and _allowed(code))]
            outright, implied = ([v for v in with_code if v.row.implied is flag] for flag in (False, True))
            said = [v for v in verdicts if code in way(v)]
            cells = [wilson(sum(code in way(v) for v in group), len(group)) for group in (outright, implied)]
            lines.append(f"| {code} | {' | '.join(cells)} | {wilson(sum(code in v.row.codes for v in said), len(said))} |")
        caught = [v for v in broken if way(v)]
        lines += [
            "",
            f"- messages that break a rule and are flagged by any: {wilson(len(caught), len(broken))}",
            f"- of those, flagged under a code that they do break: {wilson(sum(bool(way(v) & v.row.codes) for v in caught), len(caught))}",
            f"- false alarms on clean messages: {wilson(sum(bool(way(v)) for v in clean), len(clean))}",
            f"- false alarms on near misses (clean rows of a contrast pair): {wilson(sum(bool(way(v)) for v in near), len(near))}",
        ]
    lines += ["", f"Refused as not English, counted nowhere above: {sum(v.unreadable for v in verdicts)} of {len(verdicts)}."]
    return "\n".join(lines)


def _allowed(code: str) -> bool:
    return any(r.code == code and r.relaxed(Context(ex_expressed_love=True)) for r in RULES)


def _judge(row: Row, rules: Sequence[Rule]) -> Verdict:
    context = Context(**{k: v for k, v in row.context.items() if k in Context.__dataclass_fields__})
    doc = Doc(row.text, context)
    patterns: set[str] = set()
    model: set[str] = set()
    unreadable = False
    for rule in rules:
        if rule.relaxed(context):
            continue
        for finder in (*(f for f in rule.finders if f is not learned), learned):
            try:
                if any(True for _ in finder(doc, rule)):
                    (model if finder is learned else patterns).add(rule.code)
            except DetectorUnavailable:
                raise
            except Exception:  # as Rule.check: what cannot be read has not passed
                unreadable = True
    return Verdict(row, frozenset(patterns), frozenset(model), unreadable)
