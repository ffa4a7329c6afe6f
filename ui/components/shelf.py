"""Where kept texts are, whether keeping is allowed here, and the list of what is kept."""

import os
from datetime import date

import streamlit as st

from rewrite.errors import StoreError
from rewrite.store import Kept, Kind, Store
from ui import strings

SHARED = "SECOND_DRAFT_SHARED"
"""Set in the environment of a deployment that several people use: nothing is ever kept there."""

__all__ = ["Kind", "allowed", "draw", "store"]


def allowed() -> bool:
    """Whether this page may keep anything: it runs for one person, on that person's machine."""
    return not os.environ.get(SHARED)


def store() -> Store:
    """The store of this machine's user."""
    return Store()


def draw() -> None:
    """Draw what is kept, what is due to be read again, and the ways to be rid of it. Nothing where nothing is kept."""
    if not allowed():
        return
    try:
        kept = store().all()
        if not kept:
            return
        if store().due(date.today()):
            st.info(strings.DUE)
        with st.expander(strings.SHELF.format(count=len(kept))):
            for one in kept:
                _one(one)
            st.download_button(strings.EXPORT, store().export(), file_name="second-draft.txt", mime="text/plain", on_click="ignore")
            st.button(strings.BURN_ALL, on_click=store().burn_all)
    except StoreError as error:
        st.error(str(error))


def _one(one: Kept) -> None:
    with st.container(border=True):
        st.caption(strings.KINDS[one.kind].format(made=f"{one.made:%d %B %Y}", until=one.until or ""))
        st.text(one.text if len(one.text) <= 600 else one.text[:600] + " …")
        again, burn = st.columns(2)
        again.button(strings.READ_AGAIN, key=f"again-{one.number}", on_click=_take_up, args=(one.text,), use_container_width=True)
        burn.button(strings.BURN_ONE, key=f"burn-{one.number}", on_click=store().burn, args=(one.number,), use_container_width=True)


def _take_up(text: str) -> None:
    st.session_state["draft"] = text
