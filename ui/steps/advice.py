"""The honest word on whether to send anything, with what it rests on, to be put right where it was misread."""

import streamlit as st

from guards import Context
from rewrite import situation
from rewrite.advice import grounds, stops
from rewrite.types import Advice, Signal
from ui import strings
from ui.state import visit

_SHOWN = 2  # quotations
_LONGEST = 160  # characters of one


def draw(advice: tuple[Advice, ...], draft: str, context: Context) -> None:
    """Draw every piece of advice with its reason and the words it rests on."""
    if not advice:  # the draft could not be read, and the result says so
        return
    st.subheader(strings.ADVICE)
    read = situation.read(draft, context)
    for piece in advice:
        with st.container(border=True):
            st.text(piece.because)
            signals = grounds(piece, read, context)
            for quote in _quotes(signals, {"draft": draft, "note": context.note}):
                st.caption(strings.QUOTED)
                st.text(quote)
            st.markdown(f"**{piece.text}**")
            if signals and all(situation.correctable(s) for s in signals):
                label = strings.SAFE if stops((piece,), anyway=True) else strings.NOT_SO
                kinds = tuple(dict.fromkeys(s.kind for s in signals))
                st.button(label, key=f"not-so-{piece.code}", on_click=visit().correct, args=(draft, kinds))


def _quotes(signals: tuple[Signal, ...], texts: dict[str, str]) -> list[str]:
    said = dict.fromkeys(" ".join(texts[s.field][s.start : s.end].split()) for s in signals if s.field in texts)
    return [f"“{q[:_LONGEST]}{'…' if len(q) > _LONGEST else ''}”" for q in said if q][:_SHOWN]
