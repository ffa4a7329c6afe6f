"""Figures on the test splits: messages and drafts that nothing was tuned on. Counts and shares only, never a text."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from evals.interval import wilson
from guards import RULES, Context, check
from rewrite import situation
from rewrite.advice import TABLE, give

_ROOT = Path(__file__).resolve().parent.parent
MESSAGES = _ROOT / "guards" / "data" / "test.jsonl"
DRAFTS = _ROOT / "rewrite" / "data" / "drafts_test.jsonl"


def guards_table() -> str:
    """Per rule: recall on what is said outright and on what is implied, and precision; then false alarms on clean messages."""
    rows = list(_rows(MESSAGES))
    labelled = {b["code"] for row in rows for b in row["breaks"]}
    judged = [({v.code for v in check(row["text"], _context(row)).violations} & labelled, {b["code"] for b in row["breaks"]}, row) for row in rows]
    lines = [f"{'rule':18} {'outright':>28} {'implied':>28} {'precision':>28}"]
    for code in (r.code for r in RULES if r.code in labelled):
        outright = [code in found for found, wanted, row in judged if code in wanted and not row["implied"]]
        implied = [code in found for found, wanted, row in judged if code in wanted and row["implied"]]
        flagged = [code in wanted for found, wanted, _ in judged if code in found]
        lines.append(f"{code:18} {_share(outright):>28} {_share(implied):>28} {_share(flagged):>28}")
    broken = [(found, wanted, row) for found, wanted, row in judged if wanted]
    clean = [(found, row) for found, wanted, row in judged if not wanted]
    lines += [
        "",
        f"any rule found, outright    {_share([bool(f) for f, _, r in broken if not r['implied']])}",
        f"any rule found, implied     {_share([bool(f) for f, _, r in broken if r['implied']])}",
        f"right rule, of those found  {_share([bool(f & w) for f, w, _ in broken if f])}",
        f"false alarms, clean         {_share([bool(f) for f, _ in clean])}",
        f"false alarms, near misses   {_share([bool(f) for f, r in clean if r['pair']])}",
    ]
    return "\n".join(lines)


def advice_table() -> str:
    """Per code: recall and precision; then how often the whole set was right."""
    judged = []
    for row in _rows(DRAFTS):
        context = Context(**row["context"])
        judged.append(({a.code for a in give(situation.read(row["draft"], context), context)}, set(row["advice"])))
    lines = [f"{'advice':26} {'recall':>28} {'precision':>28}"]
    for code in ("ok", *(rule.code for rule in TABLE)):
        lines.append(f"{code:26} {_share([code in f for f, w in judged if code in w]):>28} {_share([code in w for f, w in judged if code in f]):>28}")
    return "\n".join([*lines, "", f"whole set right  {_share([f == w for f, w in judged])}"])


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as opened:
        yield from (json.loads(line) for line in opened if line.strip())


def _context(row: dict[str, Any]) -> Context:
    given = row["context"]
    return Context(stage=given.get("stage", "first_message"), ex_expressed_love=bool(given.get("ex_expressed_love")))


def _share(values: list[bool]) -> str:
    if not values:
        return "none"
    low, high = wilson(sum(values), len(values))
    return f"{sum(values)}/{len(values)} {sum(values) / len(values):.3f} [{low:.2f}, {high:.2f}]"
