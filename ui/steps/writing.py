"""Asks for a message and says in words what is going on."""

import time
from typing import TYPE_CHECKING

import streamlit as st

from guards import Context
from rewrite import Result, WriteRequest
from rewrite.errors import InputError
from ui import strings
from ui.components.line import Job, line
from ui.components.marked import titles

if TYPE_CHECKING:
    from rewrite import Rewriter

_LOOK = 0.15  # seconds between looks at the work
_LONG = 15.0  # seconds after which a way out is named


def run(rewriter: "Rewriter", draft: str, context: Context, *, anyway: bool, wish: str = "") -> Result | None:
    """The result, or None after an error that has been shown, or where the person stopped it. No text that a writer gave is shown here."""
    out = st.empty()
    out.button(strings.STOP)  # pressed, it runs the page anew, which ends this run
    job = line().join(lambda: rewriter.steps(draft, context, anyway=anyway, wish=wish, toned=True))
    with st.status(strings.READING, expanded=False) as status:
        try:
            began = time.monotonic()
            while not job.done(_LOOK):
                status.update(label=_words(job, time.monotonic() - began))
            result = job.future.result()
            status.update(label=strings.CHECKED if result and result.message is not None else strings.READING, state="complete")
            return result
        except InputError:
            status.update(label=strings.TOO_LONG, state="error")
        except Exception:  # the outermost edge of the page
            status.update(label=strings.FAILED, state="error")
        finally:
            job.leave()
            out.empty()
    return None


def _words(job: Job, seconds: float) -> str:
    before = line().before(job)
    said = strings.IN_LINE.format(count=before) if before else _doing(job.latest) if job.latest else strings.READING
    return f"{said}. {strings.LONG}" if seconds > _LONG else said


def _doing(step: WriteRequest) -> str:
    if not step.attempts:
        return strings.WRITING
    broken = [v.code for v in step.attempts[-1].violations]
    return strings.AGAIN.format(what=titles(broken)) if broken else strings.NO_ANSWER
