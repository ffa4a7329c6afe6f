"""A run as one page that asks nothing of any network and can be read without knowing the code."""

from html import escape

from evals.runner import Run

_STYLE = "body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}td,th{padding:.3rem .6rem;text-align:left;border-bottom:1px solid #ddd;vertical-align:top}.no{background:#fde8e8}.bar{background:#7aa37a;height:.7rem}"


def page(run: Run) -> str:
    """HTML: the sums with bars, then every case with what was found."""
    sums = "".join(
        f"<tr class='{'' if x.met else 'no'}'><td>{escape(x.suite)}</td><td>{escape(x.scorer)}</td><td>{x.n}</td><td>{x.mean:.0%} ({x.low:.0%} to {x.high:.0%})"
        f"<div class='bar' style='width:{x.mean:.0%}'></div></td><td>{x.least:.0%}</td></tr>"
        for x in run.lines
    )
    given = {c.id: c for c in run.cases}
    rows = "".join(
        f"<tr class='{'' if s.value == 1 else 'no'}'><td>{escape(s.case_id)}</td><td>{escape(s.scorer)}</td><td>{escape(given[s.case_id].text or given[s.case_id].draft or '')}</td>"
        f"<td>{escape(s.explanation)}</td><td>{escape(given[s.case_id].source)}</td></tr>"
        for s in run.scores
    )
    verdict = "Every threshold is met." if run.ok else "At least one threshold is not met."
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>Second Draft: evals</title><style>{_STYLE}</style><h1>Second Draft: evals</h1><p>{len(run.cases)} cases. {verdict}</p>"
        f"<table><tr><th>suite<th>what is scored<th>how many<th>share right<th>needed</tr>{sums}</table>"
        f"<h2>Every case</h2><table><tr><th>case<th>scored<th>text<th>found<th>from the article</tr>{rows}</table></html>"
    )
