"""What becomes of the raw letter: kept for oneself, set aside until a day, or burnt."""

from datetime import date

import streamlit as st

from rewrite import reminder
from rewrite.advice import wait_until
from rewrite.errors import StoreError
from ui import strings
from ui.components import shelf
from ui.resume import forget


def draw(draft: str, days_since: int | None) -> None:
    """Draw the choices for `draft`. days_since: the breakup, where it is known."""
    on = date.today() + wait_until(days_since)
    with st.expander(strings.YOURS):
        st.text(strings.YOURS_WHY)
        if shelf.allowed():
            st.caption(strings.KEPT_WHERE)
            st.button(strings.KEEP_LETTER, on_click=_keep, args=("letter", draft, None), use_container_width=True)
            st.button(strings.KEEP_UNTIL.format(on=on), on_click=_keep, args=("draft", draft, on), use_container_width=True)
        st.download_button(
            strings.REMIND.format(on=on), reminder.calendar(on), file_name="second-draft.ics", mime="text/calendar", on_click="ignore", use_container_width=True
        )
        st.button(strings.BURN, on_click=_burn, args=(draft,), use_container_width=True)


def _keep(kind: shelf.Kind, text: str, until: date | None) -> None:
    try:
        shelf.store().keep(kind, text, until)
        st.toast(strings.KEPT_NOW)
    except StoreError as error:
        st.toast(str(error))


def _burn(draft: str) -> None:
    """Empty the page, and delete every kept copy of this very text."""
    try:
        if shelf.allowed():
            for one in shelf.store().all():
                if one.text == draft:
                    shelf.store().burn(one.number)
    except StoreError as error:
        st.toast(str(error))
        return
    forget()
    st.session_state.clear()
    st.toast(strings.BURNT)
