"""A run as one page that asks nothing of any network and can be read without knowing the code."""

from collections.abc import Iterator, Sequence
from html import escape

from evals.cases import SUITES
from evals.runner import Judged, Line, Run
from evals.scorers import SCORERS
from evals.suites import Mark, Tried
from guards import RULES

_STYLE = """
body{font:16px/1.55 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.2rem}table{border-collapse:collapse;width:100%}
td,th{padding:.4rem .6rem;text-align:left;border-bottom:1px solid #ddd;vertical-align:top}th{font-weight:600}
.verdict{padding:.8rem 1rem;border-radius:.4rem;font-weight:600}.good{background:#e4f2e4}.bad{background:#fbe4e1}
.bar{position:relative;height:.8rem;background:#eee;width:12rem;border-radius:.2rem}.bar i{position:absolute;top:0;bottom:0;left:0;background:#6f9f6f;border-radius:.2rem}
.bad .bar i{background:#c8695c}.bar b{position:absolute;top:.3rem;height:.2rem;background:#333;opacity:.55}.bar u{position:absolute;top:-.15rem;bottom:-.15rem;width:2px;background:#222}
details{border:1px solid #ddd;border-radius:.4rem;margin:.5rem 0;padding:.5rem .8rem}summary{cursor:pointer}
blockquote{margin:.4rem 0;padding:.5rem .8rem;background:#f6f6f4;border-left:3px solid #ccc;white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:#ffe3b0}small{color:#555}ul{margin:.3rem 0}
@media (prefers-color-scheme:dark){body{background:#191919;color:#e6e6e6}.good{background:#23402a}.bad{background:#4d2622}blockquote{background:#242424}.bar{background:#383838}.bar u,.bar b{background:#ddd}mark{background:#6b4d12;color:inherit}small{color:#aaa}td,th,details{border-color:#444}}
"""
_TITLES = {
    "guards": "Checking messages",
    "advice": "Advice on whether to write at all",
    "writer": "Messages, judged as messages",
    "service": "From a raw draft to a message, end to end",
}
_WHAT = {
    "guards": "Each case is a message that somebody might send. Some break a rule and have to be stopped; others are harmless and have to pass.",
    "advice": "Each case is what somebody typed. The question is whether the advice fits: go ahead, wait, do not send, look for help.",
    "writer": "Each case is a raw draft with a message that a careful friend would have made of it. Is ours short, true, in the person's own voice, and does it ask something?",
    "service": "Each case is a raw draft that is turned into a message. The message may break no rule and has to keep something of the person's own.",
}
_MUST = {rule.code: rule.must for rule in RULES}
_SCORER_TITLES = {(s.suite, s.name): s.title for s in SCORERS}


def page(run: Run) -> str:
    """HTML without scripts; every text of a case is escaped."""
    good = sum(j.ok for j in run.judged)
    verdict = "Every target is met." if run.ok else f"{sum(not x.met for x in run.lines)} of {len(run.lines)} targets are missed."
    suites = "".join(_suite(suite, [j for j in run.judged if j.case.suite == suite]) for suite in SUITES)
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Second Draft: how well it does</title><style>{_STYLE}</style></head><body>
<h1>Second Draft: how well it does</h1>
<p class="verdict {"good" if run.ok else "bad"}">{escape(verdict)} {good} of {len(run.judged)} cases went as they should, in {run.seconds:.0f} seconds.</p>
<p>Every case below was written by hand from one article of advice on writing to an ex, with what ought to come of it. The program was run on each and judged. Messages were written by: {escape(run.writer)}.</p>
<h2>In short</h2>
<table><tr><th>What is judged</th><th>Cases</th><th>Went right</th><th></th><th>Aim</th><th>At least</th></tr>{"".join(map(_line, run.lines))}</table>
<p><small>The coloured bar is the share that went right, the thin line across it the range in which the true share lies with 95% certainty (so few cases leave much open), the upright stroke what we aim at. A red line is below the least that will do.</small></p>
{_figures(run)}
{suites}
</body></html>
"""


def _figures(run: Run) -> str:
    rows = "".join(f"<tr><td>{escape(m.title)}</td><td>{escape(m.said)}</td></tr>" for m in run.measures)
    return f"<h2>Effort and variety</h2><table>{rows}</table>" if rows else ""


def _line(x: Line) -> str:
    bar = f'<div class="bar"><i style="width:{x.mean:.1%}"></i><b style="left:{x.low:.1%};width:{x.high - x.low:.1%}"></b><u style="left:calc({x.aim:.1%} - 2px)"></u></div>'
    share = f"{x.mean:.0%} <small>({x.low:.0%} to {x.high:.0%})</small>"
    return f'<tr class="{"" if x.met else "bad"}"><td>{escape(x.title)}</td><td>{x.n}</td><td>{share}</td><td>{bar}</td><td>{x.aim:.0%}</td><td>{x.least:.0%}</td></tr>'


def _suite(suite: str, judged: Sequence[Judged]) -> str:
    if not judged:
        return ""
    failed, fine = [j for j in judged if not j.ok], [j for j in judged if j.ok]
    parts = [f"<h2>{_TITLES[suite]}</h2><p>{_WHAT[suite]}</p>"]
    parts.append(f"<h3>Not as it should be ({len(failed)})</h3>{''.join(map(_case, failed)) or '<p>None.</p>'}")
    parts.append(f"<details><summary><b>As it should be ({len(fine)})</b></summary>{''.join(map(_case, fine))}</details>")
    return "".join(parts)


def _case(j: Judged) -> str:
    return f'<details class="{"" if j.ok else "bad"}"><summary><b>{escape(j.case.id)}{f", run {j.repeat + 1}" if j.repeat else ""}</b> {escape(_short(j.case.given))}</summary>{"".join(_parts(j))}</details>'


def _parts(j: Judged) -> Iterator[str]:
    case, outcome = j.case, j.outcome
    if case.suite == "guards":
        if case.draft is not None:
            yield f"<p>Draft:</p><blockquote>{escape(case.draft)}</blockquote>"
        yield f"<p>Message to check, with what was found:</p><blockquote>{_marked(case.given, outcome.marks)}</blockquote>"
        yield f"<p>Ought to be stopped because it must:</p>{_must(case.breaks)}" if case.breaks else "<p>Ought to pass.</p>"
    else:
        yield f"<p>Draft{', with what was left out' if outcome.marks else ''}:</p><blockquote>{_marked(case.given, outcome.marks)}</blockquote>"
    known = [f"stage: {case.context.stage.replace('_', ' ')}"]
    known += [f"days since the breakup: {case.context.days_since_breakup}"] if case.context.days_since_breakup is not None else []
    known += ["the ex has said that there is love"] if case.context.ex_expressed_love else []
    known += [f"note: {case.context.note}"] if case.context.note else []
    yield f"<p><small>Known beside it: {escape('; '.join(known))}</small></p>"
    if case.suite in ("writer", "service"):
        none = "none: it said that it cannot read the language" if outcome.unread else "none"
        yield f"<p>Message:</p><blockquote>{escape(outcome.message if outcome.message is not None else none)}</blockquote>"
        if outcome.tries:
            yield f"<details><summary>{len(outcome.tries)} texts were weighed</summary><ul>{''.join(map(_tried, outcome.tries))}</ul></details>"
    for reference in case.references:
        yield f"<p>A friend's message:</p><blockquote>{escape(reference)}</blockquote>"
    if case.advice:
        yield f"<p>Advice expected: {escape(', '.join(case.advice))}; given: {escape(', '.join(outcome.advice) or 'none')}</p>"
    if case.keeps:
        yield f"<p>To keep, at least one: {escape(', '.join(case.keeps))}</p>"
    rows = "".join(
        f"<li>{'yes' if s.value == 1 else '<b>NO</b>'}: {escape(_SCORER_TITLES[case.suite, s.scorer])} <small>({escape(s.explanation)})</small></li>"
        for s in j.scores
    )
    yield f"<ul>{rows}</ul><p><small>From: {escape(case.source)}. {outcome.seconds:.2f} s.</small></p>"


def _tried(one: Tried) -> str:
    verdict = f"turned down: {', '.join(one.broken)}" if one.broken else "would do"
    return f"<li>{escape(one.text) or '<i>no text</i>'} <small>({escape(one.writer)}; {escape(verdict)})</small></li>"


def _must(codes: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(_MUST[code])} <small>({escape(code)})</small></li>' for code in codes)}</ul>"


def _marked(text: str, marks: Sequence[Mark]) -> str:
    """`text` escaped, its marks highlighted; of marks that overlap, the first."""
    pieces, at = [], 0
    for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
        if mark.start < at or mark.end <= mark.start:
            continue
        pieces += [
            escape(text[at : mark.start]),
            f'<mark title="{escape(mark.reason)}">{escape(text[mark.start : mark.end])}</mark> <small>[{escape(mark.code)}]</small>',
        ]
        at = mark.end
    return "".join([*pieces, escape(text[at:])])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 90 else f"{line[:90]} …"
