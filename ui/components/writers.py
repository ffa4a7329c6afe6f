"""The rewriters of this server, one for each choice of writer, and the choice itself."""

import threading
from typing import TYPE_CHECKING

import streamlit as st

from rewrite.errors import RewriteError
from ui import strings

if TYPE_CHECKING:
    from rewrite import Rewriter

Choice = tuple[str, str, str, str]
"""writer, base URL, key, model; empty where not given."""


@st.cache_resource(show_spinner=False, max_entries=8, on_release=lambda rewriter: rewriter.close())
def rewriter(choice: Choice) -> "Rewriter":
    """The rewriter for `choice`, built once per server."""
    from rewrite import Rewriter  # late: the first sight of the page does without
    from rewrite.writers.settings import Settings

    name, url, key, model = choice
    settings = Settings.from_environment(base_url=url or None, api_key=key or None, model=model or None)
    return Rewriter(settings.writer if name == "auto" else name, settings=settings)


@st.cache_resource(show_spinner=False)
def warm_up() -> threading.Thread:
    """Load the guards while the person types, once per server: guardrails-ai alone takes seconds."""

    def load() -> None:
        from guards import layer

        layer.check("Hi, the roses are out. How have you been?")

    thread = threading.Thread(target=load, daemon=True)
    thread.start()
    return thread


def choose() -> Choice:
    """Draw the choice of writer and return it."""
    with st.expander(strings.WRITER):
        name = st.radio(strings.WRITER, list(strings.WRITERS), format_func=strings.WRITERS.__getitem__, label_visibility="collapsed", key="writer")
        url = key = model = ""
        if name == "openai":
            url = st.text_input(strings.URL, placeholder="http://localhost:11434/v1", key="url")
            key = st.text_input(strings.KEY, type="password", key="key")
            model = st.text_input(strings.MODEL, key="model")
            st.caption(strings.TEST_SAYS)
            if st.button(strings.TEST):
                _test((name, url.strip(), key.strip(), model.strip()))
    return (name, url.strip(), key.strip(), model.strip())


def _test(choice: Choice) -> None:
    try:
        for writer in rewriter(choice).writers:
            writer.probe()
    except RewriteError as error:
        st.error(str(error))
    else:
        st.success(strings.WORKS)


def reaches(choice: Choice) -> str | None:
    """Where drafts go with this choice; None where they stay here."""
    return next((writer.reaches for writer in rewriter(choice).writers if writer.reaches), None)
