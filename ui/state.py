"""What one visit holds, typed, in one place; nothing of it is shared between visits or written to disk."""

from dataclasses import dataclass, field
from typing import cast

import streamlit as st

from guards import Context
from rewrite import Result

_KEY = "visit"


@dataclass
class Asked:
    """What a result was asked for; a result is shown only beside the draft and the answers it belongs to."""

    draft: str
    context: Context
    writer: tuple[str, str, str, str]


@dataclass
class Visit:
    """One visit. confirmed: the person has read the advice not to send and wants a message all the same."""

    asked: Asked | None = None
    result: Result | None = None
    confirmed: bool = False
    failed: bool = False
    seen: set[str] = field(default_factory=set)


def visit() -> Visit:
    """This visit's state, made on first use."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = Visit()
    return cast(Visit, st.session_state[_KEY])
