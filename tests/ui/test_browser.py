"""The whole way through the page in a real browser, wide and narrow: what is seen, what is asked of the network, who can use it.

Needs Chromium (Debian's package) and the extra `browser`; skipped where either is missing. SCREENSHOTS=FOLDER writes the pictures of the README there.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from ui import strings

sync_api = pytest.importorskip("playwright.sync_api", reason="the extra [browser] is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="the extra [browser] is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"), pytest.mark.timeout(240)]

ROOT = Path(__file__).parents[2]
BISTRO = (
    "I can't stop thinking about you. It's been 42 days and you haven't texted me once, I know this was as much your fault as mine. "
    "Remember the Italian bistro where we met? Please take me back, I can't live without you"
)
SIZES = {"page": (1280, 1000), "phone": (390, 844)}
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]
_PATIENCE = 60_000  # ms
_TALL = 2400
# Streamlit's own; what we write is held to every rule
_STREAMLITS = frozenset({"landmark-one-main", "page-has-heading-one", "region"})


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running page, with a home of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = tmp_path_factory.mktemp("home")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("OPENAI", "REWRITE"))} | {"HOME": str(home), "REWRITE_WRITER": "composer"}
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "ui" / "app.py"), "--server.port", str(port), "--server.headless", "true"]
    server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):
                    break
            except OSError:
                time.sleep(0.5)
        yield address
    finally:
        server.terminate()
        server.wait(20)


@dataclass
class Window:
    """A browser window on the page. errors: what the console complained of; hosts: whom it asked."""

    page: "sync_api.Page"
    errors: list[str]
    hosts: set[str]

    def write(self, draft: str) -> None:
        box = self.page.get_by_label(strings.DRAFT_LABEL)
        box.fill(draft)
        box.blur()

    def ask(self) -> None:
        self.page.get_by_role("button", name=strings.GO).click()

    def holds(self, draft: str) -> None:
        """The draft's box comes to hold `draft`."""
        sync_api.expect(self.page.get_by_label(strings.DRAFT_LABEL)).to_have_value(draft)

    def message(self) -> str:
        self.page.get_by_text(strings.CLEAN).wait_for()
        box = self.page.get_by_label(strings.MESSAGE_LABEL)
        sync_api.expect(box).not_to_have_value("")  # a value that was restored comes a moment after its box
        return box.input_value()


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator["sync_api.Browser"]:
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, headless=True, args=_ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def _window(browser: "sync_api.Browser", address: str, width: int = 1280, height: int = 1000, **more: Any) -> Iterator[Window]:
    """A window of its own, with cookies of its own. Whatever is done in it, the console has nothing to complain of and nobody beyond loopback is asked."""
    with browser.new_context(viewport={"width": width, "height": height}, **more) as context:
        page = context.new_page()
        page.set_default_timeout(_PATIENCE)
        window = Window(page, [], set())
        page.on("console", lambda said: window.errors.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: window.errors.append(str(error)))
        page.on("request", lambda request: window.hosts.add(urlsplit(request.url).hostname or ""))
        page.goto(address, wait_until="load")
        page.get_by_label(strings.DRAFT_LABEL).wait_for()
        yield window
        assert window.errors == []
        assert window.hosts <= {"127.0.0.1", ""}


@pytest.mark.parametrize("name", SIZES)
def test_the_whole_way(name: str, served: str, chromium: "sync_api.Browser") -> None:
    width, height = SIZES[name]
    with _window(chromium, served, width, height) as window:
        page = window.page
        window.write(BISTRO)
        window.ask()
        page.get_by_text(strings.MESSAGE, exact=True).wait_for()
        message = window.message()
        assert "bistro" in message
        assert "fault" not in message
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")  # nothing to push sideways on a phone
        found = axe.Axe().run(page).response["violations"]
        serious = {v["id"]: [node["target"] for node in v["nodes"]][:3] for v in found if v["impact"] in ("serious", "critical") and v["id"] not in _STREAMLITS}
        assert serious == {}
        _picture(page, name, width)
        page.get_by_label(strings.MESSAGE_LABEL).fill("That bistro! I still love you. How are you?")
        page.get_by_label(strings.MESSAGE_LABEL).blur()
        page.get_by_text(strings.BROKEN).wait_for()


def test_a_finger_can_copy_the_message(served: str, chromium: "sync_api.Browser") -> None:
    """There is no mouse on a phone under which a button could appear."""
    with _window(chromium, served, *SIZES["phone"], has_touch=True, permissions=["clipboard-read", "clipboard-write"]) as window:
        window.write(BISTRO)
        window.ask()
        message = window.message()
        button = window.page.get_by_role("button", name="Copy to clipboard")
        assert button.evaluate("e => { let seen = 1; for (; e; e = e.parentElement) seen *= Number(getComputedStyle(e).opacity); return seen }") == 1
        button.tap()
        window.page.wait_for_function("async text => await navigator.clipboard.readText() === text", arg=message)


def test_a_reload_loses_neither_draft_nor_message(served: str, chromium: "sync_api.Browser") -> None:
    with _window(chromium, served) as window:
        window.write(BISTRO)
        window.ask()
        message = window.message()
        window.page.reload(wait_until="load")
        assert window.message() == message
        window.holds(BISTRO)


def test_back_and_forward_again_lose_nothing(served: str, chromium: "sync_api.Browser") -> None:
    with _window(chromium, served) as window:
        window.write(BISTRO)
        window.ask()
        message = window.message()
        window.page.goto("about:blank")
        window.page.go_back(wait_until="load")
        assert window.message() == message
        window.holds(BISTRO)


def test_an_address_that_somebody_copies_shows_nothing(served: str, chromium: "sync_api.Browser") -> None:
    with _window(chromium, served) as mine:
        mine.write(BISTRO)
        mine.ask()
        mine.message()
        assert "?v=" in mine.page.url
        with _window(chromium, mine.page.url) as theirs:
            theirs.page.get_by_role("button", name=strings.GO).wait_for()
            theirs.holds("")
            assert "bistro" not in theirs.page.inner_text("body")


def test_what_was_burnt_does_not_come_back(served: str, chromium: "sync_api.Browser") -> None:
    with _window(chromium, served) as window:
        window.write(BISTRO)
        window.ask()
        window.message()
        window.page.get_by_text(strings.YOURS).click()
        window.page.get_by_role("button", name=strings.BURN).click()
        window.page.get_by_text(strings.MESSAGE, exact=True).wait_for(state="detached")
        window.page.reload(wait_until="load")
        window.page.get_by_role("button", name=strings.GO).wait_for()
        window.holds("")


def test_a_lost_connection_loses_nothing(served: str, chromium: "sync_api.Browser") -> None:
    with _window(chromium, served) as window:
        window.write(BISTRO)
        window.ask()
        message = window.message()
        before = len(window.errors)
        window.page.context.set_offline(True)
        window.page.wait_for_timeout(3000)
        window.page.context.set_offline(False)
        window.page.wait_for_timeout(3000)
        del window.errors[before:]  # that the network was gone is no fault of the page
        assert window.message() == message
        window.holds(BISTRO)
        window.ask()
        assert "bistro" in window.message()


def test_a_double_click_asks_once_and_breaks_nothing(served: str, chromium: "sync_api.Browser") -> None:
    with _window(chromium, served) as window:
        window.write(BISTRO)
        window.page.get_by_role("button", name=strings.GO).dblclick()
        assert "bistro" in window.message()
        assert window.page.get_by_text(strings.CLEAN).count() == 1


THINGS = (
    "tomatoes roses sunflowers tulips lilacs parsnips carrots onions leeks beans peas plums pears cherries apples figs lemons melons quinces beetroots".split()
)


def test_twenty_visitors_at_once_each_see_their_own(served: str, chromium: "sync_api.Browser") -> None:
    with ExitStack() as stack:
        windows = [stack.enter_context(_window(chromium, served)) for _ in THINGS]
        for window, thing in zip(windows, THINGS, strict=True):
            window.write(f"The {thing} in the garden came up at last. How could you leave me like that?")
        for window in windows:
            window.ask()
        for window, thing in zip(windows, THINGS, strict=True):
            message = window.message()
            assert thing in message
            seen = window.page.inner_text("body")
            assert not [other for other in THINGS if other != thing and other in seen]


ODD = {
    "100,000 characters": "I went to the shop and it rained. The bees swarmed on Sunday. " * 1613,
    "emojis": "😭😭💔🐝",
    "right to left": "שלום, מה שלומך? אני מתגעגע לגינה שלנו ולעצי הלימון.",
    "markup": "<script>alert(1)</script> <b>The bees</b> swarmed on Sunday. [x](javascript:alert(1)) ![y](http://example.invalid/y.png)",
}


@pytest.mark.parametrize("draft", [pytest.param(draft, id=name) for name, draft in ODD.items()])
def test_an_odd_draft_loses_nothing_and_breaks_nothing(draft: str, served: str, chromium: "sync_api.Browser") -> None:
    with _window(chromium, served) as window:
        window.write(draft)
        window.ask()
        window.page.get_by_text(strings.CLEAN).or_(window.page.get_by_role("alert")).first.wait_for()
        window.holds(draft)
        window.page.reload(wait_until="load")
        window.page.get_by_role("button", name=strings.GO).wait_for()
        window.holds(draft)


def _picture(page: "sync_api.Page", name: str, width: int) -> None:
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        page.set_viewport_size({"width": width, "height": _TALL})
        bottom = page.evaluate("document.querySelector('[data-testid=stMainBlockContainer]').getBoundingClientRect().bottom")
        page.set_viewport_size({"width": width, "height": min(_TALL, int(bottom) + 20)})
        page.wait_for_timeout(1000)
        page.screenshot(path=str(Path(folder) / f"{name}.png"))
