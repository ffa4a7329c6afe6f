"""The message: to change, to have checked again, to copy."""

import streamlit as st

from guards import Context
from rewrite import Result, mend
from ui import strings
from ui.components.marked import marked

# Streamlit shows the copy button only under a mouse, and a phone has none
_COPY_IN_SIGHT = "<style>[data-testid='stCode'] > div, [data-testid='stCode'] > div > div { opacity: 1 !important; visibility: visible !important; }</style>"


def draw(result: Result, draft: str, context: Context) -> None:
    """Draw the message box, its check, and what became of the draft."""
    from guards import layer  # late: guardrails-ai takes seconds, and the first page does not need it

    st.html(_COPY_IN_SIGHT)
    st.subheader(strings.MESSAGE)
    stood_in = any(a.error or a.violations for a in result.attempts) and bool(result.attempts) and result.attempts[0].writer != result.writer
    if stood_in:
        st.caption(strings.STOOD_IN)
    shown = _chosen(result)
    box = f"message-{id(result)}-{hash(shown)}"
    text = st.text_area(strings.MESSAGE_LABEL, value=shown, height=160, key=box)
    text = text or ""
    report = layer.check(text, context, draft)
    if report.ok:
        st.success(strings.CLEAN)
        st.code(text, language=None, wrap_lines=True)
    else:
        st.warning(strings.BROKEN)
        marked(text, report.violations)
        mended = mend.suggestion(text, report.violations, lambda one: layer.check(one, context, draft))
        if mended is not None:
            st.caption(strings.MEND)
            st.text(mended)
            st.button(strings.TAKE_OUT, on_click=_put, args=(box, mended))
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


def _put(box: str, text: str) -> None:
    st.session_state[box] = text


def _chosen(result: Result) -> str:
    """The message, or the variant of it that the person likes better; all of them have passed every rule."""
    texts = [result.message or "", *result.variants]
    if len(texts) == 1:
        return texts[0]
    names = [strings.FIRST, *(strings.WISHES[tone] for tone in result.tones)]
    picked = st.radio(strings.VARIANTS, range(len(texts)), format_func=names.__getitem__, captions=texts, key=f"variant-{id(result)}")
    return texts[picked or 0]
