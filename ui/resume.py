"""A reload loses nothing: what a visit holds waits in this server's memory for the same tab of the same browser, and for nobody else.

The tab is known by a random name in its address, the browser by the cookie that Streamlit gives it. Both have to fit, so an address that
somebody copies shows nothing. Nothing of it is written to disk; it is forgotten half an hour after it was last seen, or when it is burnt.
"""

import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from ui.state import KEY

_NAME = "v"
_COOKIE = "_streamlit_xsrf"
_WORDS = ("draft", "note")
_ANSWERS = ("stage-", "days-", "love-", "message-", "variant-")
SECONDS = 1800.0
MOST = 500
"""Visits held at once; the one not seen for longest goes first."""


@dataclass(frozen=True)
class _Held:
    browser: str
    values: Mapping[str, Any]
    seen: float


class Visits:
    """What visits hold, by the tab's name. Safe to use from several threads."""

    def __init__(self, seconds: float = SECONDS, most: int = MOST) -> None:
        self._seconds, self._most = seconds, most
        self._held: dict[str, _Held] = {}
        self._lock = threading.Lock()

    def put(self, name: str, browser: str, values: Mapping[str, Any]) -> None:
        """Hold `values` from now on."""
        with self._lock:
            self._forget_old()
            self._held.pop(name, None)
            self._held[name] = _Held(browser, values, time.monotonic())  # the order of a dict is that of sight
            while len(self._held) > self._most:
                del self._held[next(iter(self._held))]

    def get(self, name: str, browser: str) -> Mapping[str, Any] | None:
        """What was held for this tab of this browser, if it still is."""
        with self._lock:
            self._forget_old()
            held = self._held.get(name)
            return held.values if held and secrets.compare_digest(held.browser.encode(), browser.encode()) else None

    def forget(self, name: str) -> None:
        with self._lock:
            self._held.pop(name, None)

    def _forget_old(self) -> None:
        before = time.monotonic() - self._seconds
        for name in [name for name, held in self._held.items() if held.seen < before]:
            del self._held[name]


def browser_of(cookie: str) -> str | None:
    """What stays the same in Tornado's token, `2|mask|masked token|time`, which is masked anew with every load; None for anything else."""
    try:
        version, mask, masked, made = cookie.split("|")
        cover, covered = bytes.fromhex(mask), bytes.fromhex(masked)
    except ValueError:
        return None
    if version != "2" or not cover or not covered:
        return None
    return bytes(c ^ cover[n % len(cover)] for n, c in enumerate(covered)).hex() + made


@st.cache_resource(show_spinner=False)
def visits() -> Visits:
    """The visits of this server."""
    return Visits()


def resume() -> None:
    """Take up what this tab held before it was loaded anew, and hold what it holds now. Called before anything is drawn."""
    browser = browser_of(st.context.cookies.get(_COOKIE) or "")
    if not browser:
        return
    name = st.query_params.get(_NAME, "")
    if KEY not in st.session_state and name and (held := visits().get(name, browser)):
        st.session_state.update(held)
    if not any(st.session_state.get(word) for word in _WORDS):
        return
    if not name or (visits().get(name, browser) is None):
        name = st.query_params[_NAME] = secrets.token_urlsafe(18)
    kept = {str(k): v for k, v in st.session_state.items() if k == KEY or k in _WORDS or str(k).startswith(_ANSWERS)}
    visits().put(name, browser, kept)


def forget() -> None:
    """Hold nothing of this tab any longer."""
    if name := st.query_params.get(_NAME):
        visits().forget(name)
