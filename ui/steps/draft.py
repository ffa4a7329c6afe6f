"""The draft, and the questions about the situation, filled in from what the draft tells."""

import streamlit as st

from guards import STAGES, Context
from rewrite import situation
from ui import strings
from ui.state import visit


def draw() -> tuple[str, Context, bool]:
    """Draw the box and the questions. Returns the draft, what is known, and whether the message was asked for."""
    draft = st.text_area(strings.DRAFT_LABEL, height=220, placeholder=strings.DRAFT_HINT, key="draft")
    read = situation.read(draft, Context())
    stage_told = "reply" if read.has("ex_wrote") else "first_message"
    days_told = next((int(s.value) for s in read.of("days_since")), None)
    st.caption(strings.ABOUT)
    # keys hold what was told, so that a new reading fills the question anew and an own answer to it stays
    stage = st.selectbox(strings.STAGE, STAGES, index=STAGES.index(stage_told), format_func=strings.STAGES.__getitem__, key=f"stage-{stage_told}")
    days = st.number_input(strings.DAYS, min_value=0, max_value=36_500, value=days_told, step=1, key=f"days-{days_told}")
    love = st.checkbox(strings.LOVE, value=read.has("ex_love"), key=f"love-{read.has('ex_love')}")
    note = st.text_input(strings.NOTE, key="note")
    asked = st.button(strings.GO, type="primary", use_container_width=True)
    return draft, Context(stage, love, days, note, visit().not_so(draft)), asked
