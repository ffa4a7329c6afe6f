"""The honest word on whether to send anything."""

import streamlit as st

from rewrite.types import Advice
from ui import strings


def draw(advice: tuple[Advice, ...]) -> None:
    """Draw every piece of advice with its reason."""
    st.subheader(strings.ADVICE)
    for piece in advice:
        with st.container(border=True):
            st.text(piece.because)
            st.markdown(f"**{piece.text}**")
