"""Asks for a message and says in words what is going on."""

import streamlit as st

from guards import Context
from rewrite import Result, Rewriter, WriteRequest
from rewrite.errors import InputError
from ui import strings
from ui.components.marked import titles


def run(rewriter: Rewriter, draft: str, context: Context, *, anyway: bool) -> Result | None:
    """The result, or None after an error that has been shown. No text that a writer gave is shown here."""
    with st.status(strings.READING, expanded=False) as status:
        try:
            for step in rewriter.steps(draft, context, anyway=anyway):
                if isinstance(step, WriteRequest):
                    status.update(label=_words(step))
                else:
                    status.update(label=strings.CHECKED if step.message is not None else strings.READING, state="complete")
                    return step
        except InputError:
            status.update(label=strings.TOO_LONG, state="error")
        except Exception:  # the outermost edge of the page
            status.update(label=strings.FAILED, state="error")
    return None


def _words(step: WriteRequest) -> str:
    if not step.attempts:
        return strings.WRITING
    broken = [v.code for v in step.attempts[-1].violations]
    return strings.AGAIN.format(what=titles(broken)) if broken else strings.NO_ANSWER
