"""Figures on the test splits: messages and drafts that nothing was tuned on. Counts and shares only, never a text."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.interval import wilson
from evals.suites import UNREAD
from guards import RULES, Context, check
from rewrite import situation
from rewrite.advice import OK, TABLE, give

_ROOT = Path(__file__).resolve().parent.parent
MESSAGES = _ROOT / "guards" / "data" / "test.jsonl"
DRAFTS = _ROOT / "rewrite" / "data" / "drafts_test.jsonl"


def guards_table() -> str:
    """Per rule: recall on what is said outright and on what is implied, and precision; then false alarms on clean messages.

    Of the rules those are counted that some message of the split is labelled with. A finding by a rule that could not be applied is none.
    """
    rows = [_judged(row) for row in _rows(MESSAGES)]
    labelled = frozenset[str]().union(*(row.wanted for row in rows))
    lines = [f"messages ({len(rows)})", "", f"{'rule':18} {'recall, outright':>28} {'recall, implied':>28} {'precision':>28} {'F1':>6}"]
    for code in (r.code for r in RULES if r.code in labelled):
        outright, implied = ([code in row.found for row in rows if code in row.wanted and row.implied is flag] for flag in (False, True))
        right = [code in row.wanted for row in rows if code in row.found]
        lines.append(f"{code:18} {share(outright):>28} {share(implied):>28} {share(right):>28} {_f1(outright + implied, right):>6}")
    broken = [row for row in rows if row.wanted]
    clean = [row for row in rows if not row.wanted]
    return "\n".join(
        [
            *lines,
            "",
            f"any rule found, outright           {share([bool(r.found & labelled) for r in broken if not r.implied])}",
            f"any rule found, implied            {share([bool(r.found & labelled) for r in broken if r.implied])}",
            f"right rule, of those found         {share([bool(r.found & r.wanted) for r in broken if r.found & labelled])}",
            f"false alarms, clean                {share([bool(r.found & labelled) for r in clean])}",
            f"false alarms, near misses          {share([bool(r.found & labelled) for r in clean if r.near])}",
            f"stopped as not to be read, clean   {share([r.unread for r in clean])}",
            "",
            "taken for another rule: labelled, and what was found instead where it was not",
            *_confused(rows, labelled),
            "",
            "false alarms by rule, clean",
            *(f"  {code:18} {n}" for code, n in Counter(code for r in clean for code in r.found & labelled).most_common()),
        ]
    )


def advice_table() -> str:
    """Per code: recall and precision; then how often the whole set was right."""
    judged = []
    for row in _rows(DRAFTS):
        context = Context(**row["context"])
        judged.append(({a.code for a in give(situation.read(row["draft"], context), context)}, set(row["advice"])))
    lines = [f"drafts ({len(judged)})", "", f"{'advice':26} {'recall':>28} {'precision':>28}"]
    for code in (OK.code, *(rule.code for rule in TABLE)):
        lines.append(f"{code:26} {share([code in f for f, w in judged if code in w]):>28} {share([code in w for f, w in judged if code in f]):>28}")
    return "\n".join([*lines, "", f"exactly the right set  {share([f == w for f, w in judged])}"])


def _f1(found: list[bool], right: list[bool]) -> str:
    """The harmonic mean of recall over `found` and precision over `right`."""
    recall, precision = (sum(values) / len(values) if values else 0.0 for values in (found, right))
    return f"{2 * recall * precision / (recall + precision):.3f}" if recall + precision else "0.000"


def _confused(rows: list["_Judged"], labelled: frozenset[str]) -> Iterator[str]:
    for code in sorted(labelled):
        missed = [row for row in rows if code in row.wanted and code not in row.found]
        instead = Counter(other for row in missed for other in row.found & labelled - row.wanted)
        nothing = sum(not row.found & labelled for row in missed)
        yield f"  {code:18} missed {len(missed):3}: nothing {nothing}" + "".join(f", {other} {n}" for other, n in instead.most_common(4))


@dataclass(frozen=True)
class _Judged:
    """A labelled message. wanted: codes that it breaks in its context. found: codes found. near: clean, but its twin breaks a rule."""

    wanted: frozenset[str]
    found: frozenset[str]
    implied: bool
    near: bool
    unread: bool


def _judged(row: dict[str, Any]) -> _Judged:
    context = Context(**{k: v for k, v in row["context"].items() if k in Context.__dataclass_fields__})
    allowed = {rule.code for rule in RULES if rule.relaxed(context)}
    violations = check(row["text"], context).violations
    found = frozenset(v.code for v in violations if v.by != UNREAD)
    wanted = frozenset(b["code"] for b in row["breaks"]) - allowed
    return _Judged(wanted, found, bool(row["implied"]), bool(row["pair"]), any(v.by == UNREAD for v in violations))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as opened:
        yield from (json.loads(line) for line in opened if line.strip())


def share(values: list[bool]) -> str:
    """Hits, count, share and its interval, as a table shows them."""
    if not values:
        return "none"
    low, high = wilson(sum(values), len(values))
    return f"{sum(values)}/{len(values)} {sum(values) / len(values):.3f} [{low:.2f}, {high:.2f}]"
