"""The report of promises: run, counted, and never empty."""

import subprocess
import sys

import pytest

from evals import promises
from evals.promises import Held, Promise


def test_a_promise_is_held_by_tests_that_ran() -> None:
    found = promises.held(Promise("reminder", "", ("tests/rewrite/test_store.py",), "reminder"))
    assert (found.tests, found.failed, found.skipped) == (1, 0, 0)


def test_a_promise_without_a_test_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="nobody"):
        promises.held(Promise("nobody", "", ("tests/rewrite/test_store.py",), "no_such_test"))


@pytest.mark.parametrize("promise", promises.PROMISES, ids=lambda p: p.name)
def test_every_promise_has_tests(promise: Promise) -> None:
    chosen = ["-k", promise.only] if promise.only else []
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", *promise.files, *chosen]
    collected = subprocess.run(command, cwd=promises.ROOT, capture_output=True, text=True, check=False)
    assert collected.returncode == 0, collected.stdout[-500:]


def test_the_table_names_every_promise() -> None:
    table = "\n".join(promises._table([(p, Held(3, 0, 1, 2.0, 0)) for p in promises.PROMISES]))
    assert all(p.name in table for p in promises.PROMISES)


def test_a_command_that_finds_nothing_or_was_not_run_says_so() -> None:
    def said(code: str) -> str:
        return promises.figure(promises.Command("x", "", (sys.executable, "-c", code), r"(\d+) packages"))

    assert said("print('12 packages')") == "12"
    assert said("print('12 packages'); raise SystemExit(1)") == "12; exit 1"
    assert said("raise SystemExit(3)") == "failed (exit 3)"
    assert said("print('yarl could not be audited')") == "not run here: 1 packages could not be looked up"


def test_the_texts_that_went_through_are_counted() -> None:
    found = promises.held(Promise("page", "", ("tests/test_promises.py",), "nor_on"))
    assert (found.tests, found.failed) == (1, 0)
    assert found.texts > 0
