"""A text with spans marked; every character of it appears as the character it is."""

import html
from collections.abc import Sequence
from typing import Protocol

import streamlit as st

from guards import RULES

_TITLES = {rule.code: rule.title for rule in RULES}
_HUES = {rule.code: int(360 * place / len(RULES)) for place, rule in enumerate(RULES)}


class Span(Protocol):
    """A stretch `start:end` of a text under a rule's code, with the reason."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def reason(self) -> str: ...


def marked(text: str, spans: Sequence[Span]) -> None:
    """Draw `text` with `spans` marked, and below it each reason once."""
    st.html(
        f'<div style="white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.7;padding:.8rem 1rem;border:1px solid rgba(128,128,128,.35);border-radius:.5rem">{as_html(text, spans)}</div>'
    )
    reasons = dict.fromkeys((_TITLES[s.code], s.reason) for s in spans)
    st.html("<ul>" + "".join(f"<li><strong>{html.escape(title)}.</strong> {html.escape(reason)}</li>" for title, reason in reasons) + "</ul>")


def as_html(text: str, spans: Sequence[Span]) -> str:
    """`text` as HTML with `spans` in <mark>; of spans that overlap the first is drawn."""
    parts: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.start < at or span.start >= span.end:
            continue
        style = f"background:hsla({_HUES[span.code]},70%,60%,.35);color:inherit;border-radius:.25rem;padding:0 .15rem"
        label = html.escape(f"{_TITLES[span.code]}: {span.reason}", quote=True)
        parts += [html.escape(text[at : span.start]), f'<mark style="{style}" title="{label}">', html.escape(text[span.start : span.end]), "</mark>"]
        at = span.end
    return "".join([*parts, html.escape(text[at:])])


def titles(codes: Sequence[str]) -> str:
    """The rules' titles for `codes`, each once, as a phrase."""
    return ", ".join(dict.fromkeys(_TITLES[code].lower() for code in codes))
