"""The page: the way from a raw draft to a message, one thing at a time."""

import streamlit as st

from rewrite.advice import stops
from rewrite.errors import RewriteError
from rewrite.private import leave_no_dump
from rewrite.wish import WISHES
from ui import strings
from ui.components import shelf, writers
from ui.resume import resume
from ui.state import Asked, Visit, visit
from ui.steps import advice, draft, keeping, message, rules, writing


def main() -> None:
    """Draw the page."""
    st.set_page_config(page_title=strings.TITLE, layout="centered", initial_sidebar_state="collapsed")
    leave_no_dump()
    resume()
    try:
        _draw()
    finally:
        writers.warm_up()  # last: what it loads would hold the first page up


def _draw() -> None:
    now = visit()
    st.title(strings.TITLE)
    st.text(strings.LEAD)
    choice = writers.choose()
    leaves = st.empty()
    typed, context, pressed = draft.draw()
    try:
        rewriter = writers.rewriter(choice)
        where = writers.reaches(choice)
    except RewriteError as error:
        leaves.error(str(error))
        return
    leaves.caption(strings.LEAVES.format(where=where) if where else strings.PRIVATE)
    asked = Asked(typed, context, choice)
    wanted = now.asks_again() or pressed
    if wanted and not typed.strip():
        st.info(strings.EMPTY)
        wanted = False
    if wanted:
        now.asked, now.result = asked, writing.run(rewriter, typed, context, anyway=False)
    if now.result is not None and now.asked == asked:
        _outcome(now)
        keeping.draw(typed, context.days_since_breakup)
    shelf.draw()
    rules.draw()


def _outcome(now: Visit) -> None:
    if now.result is None or now.asked is None:
        return
    advice.draw(now.result.advice, now.asked.draft, now.asked.context)
    if now.result.message is None and now.result.error is None and not stops(now.result.advice, anyway=True) and st.button(strings.ANYWAY):
        _write(now)
    if now.result.message is not None:
        message.draw(now.result, now.asked.draft, now.asked.context)
        for column, wish in zip(st.columns(len(WISHES)), WISHES, strict=True):
            if column.button(strings.WISHES[wish], use_container_width=True):
                _write(now, wish)
                st.rerun()
        if st.button(strings.AFRESH, use_container_width=True):
            _write(now)
            st.rerun()
    elif now.result.error is not None:
        st.error(now.result.error.message)
    else:
        st.text(strings.NO_MESSAGE)


def _write(now: Visit, wish: str = "") -> None:
    """Ask once more, the advice being known; where nothing comes, what there is stays."""
    if now.asked is not None:
        rewriter = writers.rewriter(now.asked.writer)
        now.result = writing.run(rewriter, now.asked.draft, now.asked.context, anyway=True, wish=wish) or now.result


main()
