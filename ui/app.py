"""The page: the way from a raw draft to a message, one thing at a time."""

import streamlit as st

from rewrite.advice import stops
from rewrite.errors import RewriteError
from ui import strings
from ui.components import shelf, writers
from ui.state import Asked, visit
from ui.steps import advice, draft, keeping, message, rules, writing


def main() -> None:
    """Draw the page."""
    st.set_page_config(page_title=strings.TITLE, layout="centered", initial_sidebar_state="collapsed")
    writers.warm_up()
    now = visit()
    st.title(strings.TITLE)
    st.text(strings.LEAD)
    choice = writers.choose()
    try:
        rewriter = writers.rewriter(choice)
        where = writers.reaches(choice)
    except RewriteError as error:
        st.error(str(error))
        return
    st.caption(strings.LEAVES.format(where=where) if where else strings.PRIVATE)

    typed, context, wanted = draft.draw()
    asked = Asked(typed, context, choice)
    if wanted and not typed.strip():
        st.info(strings.EMPTY)
        wanted = False
    if wanted:
        now.asked, now.result, now.confirmed = asked, writing.run(rewriter, typed, context, anyway=False), False
    if now.result is not None and now.asked == asked:
        _outcome(now.result)
        keeping.draw(typed, context.days_since_breakup)
    shelf.draw()
    rules.draw()


def _outcome(result: object) -> None:
    now = visit()
    if now.result is None or now.asked is None:
        return
    advice.draw(now.result.advice)
    if now.result.message is None and now.result.error is None and not stops(now.result.advice, anyway=True) and st.button(strings.ANYWAY):
        now.result = writing.run(writers.rewriter(now.asked.writer), now.asked.draft, now.asked.context, anyway=True) or now.result
    if now.result.message is not None:
        message.draw(now.result, now.asked.draft, now.asked.context)
        if st.button(strings.AFRESH, use_container_width=True):
            again = writing.run(writers.rewriter(now.asked.writer), now.asked.draft, now.asked.context, anyway=True)
            if again is not None:
                now.result = again
                st.rerun()
    elif now.result.error is not None:
        st.error(now.result.error.message)
    else:
        st.text(strings.NO_MESSAGE)


main()
