"""What one visit holds, typed, in one place; nothing of it is shared between visits or written to disk."""

from dataclasses import dataclass, field
from typing import cast

import streamlit as st

from guards import Context
from rewrite import Result

KEY = "visit"


@dataclass
class Asked:
    """What a result was asked for; a result is shown only beside the draft and the answers it belongs to."""

    draft: str
    context: Context
    writer: tuple[str, str, str, str]


@dataclass
class Corrections:
    """Kinds of signal that the person says were misread in `draft`; another draft is read afresh."""

    draft: str = ""
    kinds: tuple[str, ...] = ()


@dataclass
class Visit:
    """One visit. again: a message is to be asked for without a press of the button."""

    asked: Asked | None = None
    result: Result | None = None
    corrections: Corrections = field(default_factory=Corrections)
    again: bool = False

    def not_so(self, draft: str) -> tuple[str, ...]:
        """What was misread in `draft`, by the person's word."""
        return self.corrections.kinds if self.corrections.draft == draft else ()

    def correct(self, draft: str, kinds: tuple[str, ...]) -> None:
        """Take the person's word that `kinds` were misread in `draft`, and ask again."""
        self.corrections = Corrections(draft, tuple(dict.fromkeys((*self.not_so(draft), *kinds))))
        self.again = True

    def asks_again(self) -> bool:
        """Whether a message is to be asked for, once."""
        wanted, self.again = self.again, False
        return wanted


def visit() -> Visit:
    """This visit's state, made on first use."""
    if KEY not in st.session_state:
        st.session_state[KEY] = Visit()
    return cast(Visit, st.session_state[KEY])
