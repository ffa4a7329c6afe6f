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
from pathlib import Path
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


@pytest.mark.parametrize("name", SIZES)
def test_the_whole_way(name: str, served: str, tmp_path: Path) -> None:
    width, height = SIZES[name]
    errors: list[str] = []
    hosts: set[str] = set()
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch_persistent_context(
            str(tmp_path / "profile"), executable_path=CHROMIUM, headless=True, viewport={"width": width, "height": height}, args=_ARGUMENTS
        )
        page = browser.new_page()
        page.set_default_timeout(_PATIENCE)
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: hosts.add(urlsplit(request.url).hostname or ""))
        page.goto(served, wait_until="load")
        box = page.get_by_label(strings.DRAFT_LABEL)
        box.fill(BISTRO)
        box.blur()
        page.get_by_role("button", name=strings.GO).click()
        page.get_by_text(strings.MESSAGE, exact=True).wait_for()
        page.get_by_text(strings.CLEAN).wait_for()
        message = page.get_by_label(strings.MESSAGE_LABEL).input_value()
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
        browser.close()
    assert errors == []
    assert hosts <= {"127.0.0.1", ""}


def _picture(page: "sync_api.Page", name: str, width: int) -> None:
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        page.set_viewport_size({"width": width, "height": _TALL})
        bottom = page.evaluate("document.querySelector('[data-testid=stMainBlockContainer]').getBoundingClientRect().bottom")
        page.set_viewport_size({"width": width, "height": min(_TALL, int(bottom) + 20)})
        page.wait_for_timeout(1000)
        page.screenshot(path=str(Path(folder) / f"{name}.png"))
