"""The message: to change, to have checked again, to copy."""

import streamlit as st

from guards import Context
from rewrite import Result
from ui import strings
from ui.components.marked import marked
from ui.state import Visit


def draw(visit: Visit, result: Result, draft: str, context: Context) -> None:
    """Draw the message box, its check, and what became of the draft."""
    from guards import layer  # late: guardrails-ai takes seconds, and the first page does not need it

    st.subheader(strings.MESSAGE)
    stood_in = any(a.error or a.violations for a in result.attempts) and bool(result.attempts) and result.attempts[0].writer != result.writer
    if stood_in:
        st.caption(strings.STOOD_IN)
    text = st.text_area(strings.MESSAGE_LABEL, value=result.message, height=160, key=f"message-{id(result)}")
    text = text or ""
    report = layer.check(text, context, draft)
    if report.ok:
        st.success(strings.CLEAN)
        st.code(text, language=None, wrap_lines=True)
    else:
        st.warning(strings.BROKEN)
        marked(text, report.violations)
        if st.checkbox(strings.SEEN, key=f"seen-{hash(text)}"):
            st.code(text, language=None, wrap_lines=True)
    if result.kept:
        with st.expander(strings.KEPT):
            for piece in result.kept:
                st.text(piece)
    with st.expander(strings.LEFT_OUT):
        if result.removed:
            marked(draft, result.removed)
        else:
            st.text(strings.NOTHING_LEFT_OUT)
