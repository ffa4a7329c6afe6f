"""Timings, as ratios within one run; nothing here is a test."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_MESSAGE = (
    "Hi Rosa, the tomatoes we planted on the balcony came up last week, twelve of them, and one looks exactly like your uncle's nose. I gave two to the neighbour, who says hello "
    "and asked after your knee. The band plays at the old mill on Friday, if you want to know. How has the new job been treating you so far, and is the coffee any better there?"
)
_KEYWORDS = re.compile(r"\b(?:love|miss|fault|sorry|please|hate|need|never|always|alone|cry|back|stupid|hurt)\b", re.IGNORECASE)


def main() -> None:
    """Print the table."""
    from guards import check, layer
    from guards.doc import Doc
    from guards.rules import RULES

    check(_MESSAGE)  # loads what is loaded once
    layer.check(_MESSAGE)
    keyword = _milliseconds(lambda: _KEYWORDS.search(_MESSAGE), 500)
    functions = _milliseconds(lambda: check(_MESSAGE), 60)
    through = _milliseconds(lambda: layer.check(_MESSAGE), 60)
    patterns = _milliseconds(lambda: [list(f(doc, r)) for doc in [Doc(_MESSAGE)] for r in RULES for f in r.finders if f.__name__ != "learned"], 60)
    print(f"one message of {len(_MESSAGE.split())} words, median of the run")
    for name, value in (
        ("keyword list", keyword),
        ("every rule, patterns only", patterns),
        ("every rule", functions),
        ("every rule, through guardrails-ai", through),
    ):
        print(f"  {name:36} {value:8.3f} ms   {value / functions:6.2f} of 'every rule'")
    print("growth with length, time per character against that of one message")
    base = functions / len(_MESSAGE)
    for times in (3, 30, 150):
        text = f"{_MESSAGE} " * times
        print(f"  {len(text):8d} characters {_milliseconds(lambda text=text: check(text), 3) / len(text) / base:8.2f}")  # type: ignore[misc]
    print("whole process")
    for name, command in (("python -c pass", [sys.executable, "-c", "pass"]), ("rewrite message --writer composer", [sys.executable, "-m", "rewrite.cli"])):
        print(f"  {name:36} {_process(command):8.2f} s")


def _milliseconds(call: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken) * 1000


def _process(command: list[str]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder, "draft.txt")
        draft.write_text("I got the job at the library and you were the first person I wanted to tell.", encoding="utf-8")
        more = ["message", str(draft), "--writer", "composer"] if command[-1] == "rewrite.cli" else []
        began = time.perf_counter()
        subprocess.run([*command, *more], check=True, capture_output=True, env=os.environ)
        return time.perf_counter() - began


if __name__ == "__main__":
    main()
