"""`python -m evals report`: what is promised, each with the tests that hold it, run now, and the figures of every suite and split; written to a file, never typed."""

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals import report, splits
from evals.runner import Run

ROOT = Path(__file__).parents[1]
REPORT = Path(__file__).parent / "REPORT.md"


@dataclass(frozen=True)
class Promise:
    """What is promised, and which tests hold it: files, and a keyword expression of pytest's where not all of them belong."""

    name: str
    says: str
    files: tuple[str, ...]
    only: str = ""


PROMISES: tuple[Promise, ...] = (
    Promise("hostile writer", "A text that breaks a rule is never shown, stored or exported as a message, sync, async, step by step, in a batch, on the page.", ("tests/test_promises.py",), "gets_nothing or nor_through or nor_on or corpus"),
    Promise("hostile draft", "A draft cannot command: no rule broken, no prompt leaked, no crash.", ("tests/test_promises.py",), "command or injections or megabyte or obeys"),
    Promise("disguise", "Lookalikes, invisible characters and the like hide no broken rule, and spans point into the text as given.", ("tests/test_promises.py", "tests/guards/test_check.py"), "disguise or folding"),
    Promise("nothing leaves", "Offline commands and the page look nothing up and connect to nothing beyond loopback; with an endpoint, only the draft and its context go there.", ("tests/test_privacy.py",)),
    Promise("nothing lingers", "What is kept is its owner's alone; what is burnt is gone from the disk.", ("tests/rewrite/test_store.py",)),
    Promise("fail closed", "A rule that raises, times out or cannot read has not been passed.", ("tests/guards/test_check.py",), "raises or fail_closed or cannot_read or vouches"),
    Promise("fuzz", "Check, advise and message on any text: no exception, the same answer twice, spans inside the text.", ("tests/test_fuzz.py",)),
    Promise("faults", "A full disk, a home out of reach, a broken model, a taken port, an endpoint's faults: named errors, and nothing lost.", ("tests/test_faults.py", "tests/rewrite/test_writers.py")),
    Promise("batch", "No line of a batch is lost or written twice, whatever kills it.", ("tests/rewrite/test_batch.py", "tests/rewrite/test_jobs.py")),
    Promise("the page", "The whole way in a real browser at two widths, with axe-core; each visitor sees their own.", ("tests/ui",)),
)  # fmt: skip


@dataclass(frozen=True)
class Command:
    """A check too long, or too dependent on the network, for the tests. figure: what to look for in its output, where group 1 is the figure."""

    name: str
    says: str
    run: tuple[str, ...]
    figure: str


COMMANDS: tuple[Command, ...] = (
    Command("make fuzz", "Coverage-guided fuzzing (atheris) of check, advise and message: inputs run in a minute without a broken property.", ("make", "-s", "fuzz"), r"number_of_executed_units: (\d+)"),
    Command("make audit", "Known holes in what is installed (pip-audit).", ("make", "-s", "audit"), r"(No known vulnerabilities found|Found \d+ known vulnerabilit\w+[^\n]*)"),
    Command("python -m evals.licences", "NOTICE names everything that running installs: packages named.", (sys.executable, "-m", "evals.licences"), r"(\d+) packages"),
)  # fmt: skip


def figure(command: Command) -> str:
    """What the command found, or that it could not be run here."""
    ran = subprocess.run(command.run, cwd=ROOT, capture_output=True, text=True, check=False)
    said = ran.stdout + ran.stderr
    found = re.search(command.figure, said)
    asked = len(re.findall("could not be audited", said))
    if asked:  # without a network every package is skipped, and "nothing found" says nothing
        return f"not run here: {asked} packages could not be looked up"
    if found is None:
        return f"failed (exit {ran.returncode})"
    return found.group(1) if ran.returncode == 0 else f"{found.group(1)}; exit {ran.returncode}"


@dataclass(frozen=True)
class Held:
    """What pytest said of a promise's tests. texts: those that went through them, where they count them."""

    tests: int
    failed: int
    skipped: int
    seconds: float
    texts: int


def held(promise: Promise) -> Held:
    """Run the promise's tests. Raises RuntimeError where there are none."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "run.xml"
        chosen = ["-k", promise.only] if promise.only else []
        # xunit2, the default, knows no property of a test, and pytest warns of one, which here is an error
        subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *promise.files, *chosen, f"--junitxml={out}", "-o", "junit_family=xunit1"],
            cwd=ROOT,
            env={**os.environ, "INJECTIONS": "all"},
            capture_output=True,
            check=False,
        )
        if not out.exists():
            raise RuntimeError(f"the tests of {promise.name!r} did not run")
        suite = ElementTree.parse(out).getroot().find("testsuite")  # our own file
    if suite is None or not int(suite.get("tests", "0")):
        raise RuntimeError(f"no test holds {promise.name!r}")
    texts = sum(int(p.get("value", "0")) for p in suite.iter("property") if p.get("name") == "texts")
    return Held(
        int(suite.get("tests", "0")),
        int(suite.get("failures", "0")) + int(suite.get("errors", "0")),
        int(suite.get("skipped", "0")),
        float(suite.get("time", "0")),
        texts,
    )


def written(run: Run, found: Sequence[tuple[Promise, Held]], figures: Sequence[tuple[Command, str]]) -> str:
    """The report as Markdown. run: the suites'. found: each promise with what its tests said. figures: each command with what it found."""
    return "\n".join(
        [
            "# What was measured",
            "",
            "Written by `python -m evals report`; nothing here is typed by hand.",
            "",
            "## Promises",
            "",
            *_table(found),
            "",
            "| command | | figure |",
            "|---|---|---|",
            *(f"| `{command.name}` | {command.says} | {said} |" for command, said in figures),
            "",
            "## Suites (`python -m evals`)",
            "",
            *_code(report.table(run)),
            "",
            "## Guards on the test split (`python -m evals guards`)",
            "",
            *_code(splits.guards_table()),
            "",
            "## Advice on the test split (`python -m evals advice`)",
            "",
            *_code(splits.advice_table()),
            "",
        ]
    )


def _table(found: Sequence[tuple[Promise, Held]]) -> Iterator[str]:
    yield "| promise | | tests | failed | skipped | texts | seconds |"
    yield "|---|---|---|---|---|---|---|"
    for promise, result in found:
        yield f"| {promise.name} | {promise.says} | {result.tests} | {result.failed} | {result.skipped} | {result.texts or ''} | {result.seconds:.0f} |"


def _code(text: str) -> list[str]:
    return ["```", text, "```"]
