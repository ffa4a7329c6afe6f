"""The page's own times: from the start of the server until a browser shows the draft's box, and of a rerun of its script."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

APP = Path(__file__).resolve().parents[1] / "ui" / "app.py"
_PATIENCE = 60.0  # seconds
DRAFT = "I can't sleep, it was all your fault. Remember the Italian bistro where we met? I got the job at the library. Please take me back."


def first_page(times: int) -> list[float]:
    """Seconds from the start of a server until Chromium, running already, shows the box; [] where there is no Chromium or no playwright."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright  # late: an extra
    except ImportError:
        return []
    if chromium is None:
        return []
    taken = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for _ in range(times):
            page = browser.new_page()
            began = time.perf_counter()
            with _served() as address:
                page.goto(address)
                page.locator("textarea").first.wait_for(timeout=_PATIENCE * 1000)
                taken.append(time.perf_counter() - began)
            page.close()
        browser.close()
    return taken


def reruns(times: int) -> list[float]:
    """Seconds of the script's reruns, each with a draft that was not read before and a message on the page; the writer has done its work."""
    from streamlit.testing.v1 import AppTest

    page = AppTest.from_file(str(APP), default_timeout=_PATIENCE).run()
    page.radio(key="writer").set_value("composer").run()
    page.text_area(key="draft").set_value(DRAFT).run()
    next(b for b in page.button if b.proto.type == "primary").click().run()
    taken = []
    for number in range(times):
        box = next(t for t in page.text_area if str(t.key).startswith("message-"))
        box.set_value(f"Hi, I got the job at the library, desk {number}. How have you been?")
        began = time.perf_counter()
        page.run()
        taken.append(time.perf_counter() - began)
    return taken


@contextmanager
def _served() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(APP), "--server.port", str(port), "--server.headless", "true"]
    server = subprocess.Popen(
        command, cwd=APP.parents[1], env={**os.environ, "REWRITE_WRITER": "composer"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    address = f"http://127.0.0.1:{port}"
    try:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            try:
                with urllib.request.urlopen(f"{address}/_stcore/health", timeout=1):
                    break
            except OSError:
                time.sleep(0.02)
        yield address
    finally:
        server.terminate()
        server.wait(20)
