"""What a writer makes of the test drafts: counts and shares, and every message in a file for a person to read."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from evals import variety
from evals.splits import share
from guards import check
from guards.words import specific_stems
from rewrite import Rewriter

PAIRS = Path(__file__).resolve().parent.parent / "rewrite" / "data" / "pairs_test.jsonl"


@dataclass(frozen=True)
class Written:
    """What came of one test draft. kept: the marked details; references: messages that a person would send."""

    draft: str
    kept: tuple[str, ...]
    references: tuple[str, ...]
    message: str | None
    writer: str
    tries: int
    seconds: float


def written(writer: str, count: int | None = None) -> list[Written]:
    """The test drafts (the first `count`), rewritten by `writer`, whatever the advice short of a stop."""
    found = []
    with PAIRS.open(encoding="utf-8") as lines, Rewriter(writer) as rewriter:
        rewriter.rewrite("Hi, the roses are out.")  # loads what has to be loaded, so that it counts for no draft
        for line in list(lines)[:count]:
            raw = json.loads(line)
            result = rewriter.rewrite(raw["draft"], anyway=True)
            found.append(Written(raw["draft"], tuple(raw["kept"]), tuple(raw["messages"]), result.message, result.writer, len(result.attempts), result.seconds))
    return found


def table(rows: Sequence[Written], writer: str) -> str:
    """The figures, a line each."""
    given = [r for r in rows if r.message is not None]
    messages = [r.message or "" for r in given]
    detailed = [r for r in given if r.kept]
    seconds = sorted(r.seconds for r in given)
    openings, questions = variety.openings(messages), variety.questions(messages)
    return "\n".join(
        [
            f"test drafts ({len(rows)}), of which the advice stops {len(rows) - len(given)}",
            f"by {writer} itself           {share([r.writer.partition(':')[0] == writer for r in given])}",
            f"breaks no rule               {share([check(m, draft=r.draft).ok for m, r in zip(messages, given, strict=True)])}",
            f"keeps a marked detail        {share([_keeps(r) for r in detailed])}",
            f"openings: distinct-2 {variety.distinct_2(openings):.2f}, commonest {variety.commonest(openings):.3f} of all",
            f"questions: distinct-2 {variety.distinct_2(questions):.2f}, commonest {variety.commonest(questions):.3f} of all",
            f"seconds: median {median(seconds):.2f}, p95 {seconds[int(0.95 * (len(seconds) - 1))]:.2f}",
        ]
    )


def listing(rows: Sequence[Written]) -> str:
    """Every draft with its message and its references, as plain text."""
    return (
        "\n\n".join(
            f"DRAFT      {r.draft}\nMESSAGE    {r.message or '(none)'}   [{r.writer}]\n" + "\n".join(f"REFERENCE  {m}" for m in r.references) for r in rows
        )
        + "\n"
    )


def _keeps(row: Written) -> bool:
    said = specific_stems(row.message or "")
    return any(said & specific_stems(detail) for detail in row.kept)
