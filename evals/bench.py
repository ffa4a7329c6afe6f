"""`python -m evals.bench`: timings, as ratios within one run, since machines differ; nothing here is a test."""

import argparse
import json
import math
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

# 60 words
MESSAGE = (
    "Hi Rosa, the tomatoes we planted on the balcony came up last week, twelve of them, and one looks exactly like your uncle's nose. I gave two to the neighbour, "
    "who says hello and asked after your knee. The band plays at the old mill on Friday. How has the new job been so far, is the coffee better there?"
)
DRAFT = "I got the job at the library and you were the first person I wanted to tell. I can't live without you."
TARGET_SECONDS = 4.0
"""For one whole `rewrite message --writer composer`, from start to exit."""

_KEYWORDS = re.compile(r"\b(?:love|miss|fault|sorry|please|hate|need|never|always|alone|cry|back|stupid|hurt)\b", re.IGNORECASE)
_FINE = (0, 1, 3)  # what the commands end with where all is well: done, something found, better no message
_ROUNDS = 200
_ANSWERS = 3
PAGE_SECONDS, RERUN_SECONDS = 3.0, 0.2
"""For the first page, and for whatever is done on it but writing."""
_PAGES, _RERUNS = 5, 20
_IN_FLIGHT, _BATCH_LINES = 64, 600
_LENGTHS = (1_000, 10_000, 100_000)  # characters
_GROWING = 3
_WORST = ("I walked to the shop and you said that it rained.", "you said no", "it is been a few days and", 'a "b"', "a", "i hope")  # what patterns backtrack on


@dataclass(frozen=True)
class Timing:
    """One timing.

    p50, p95: wall time in seconds. cpu: processor time of a child process in seconds, the mean, which a busy machine stretches less; None where there is none.
    ratio: p50 against that of `of`, measured in the same run; None for what is compared with nothing.
    """

    group: str
    name: str
    p50: float
    p95: float
    n: int
    cpu: float | None = None
    ratio: float | None = None
    of: str = ""
    note: str = ""


def main(arguments: list[str] | None = None) -> int:
    """Print the table, and write it as JSON where asked."""
    parser = argparse.ArgumentParser(prog="python -m evals.bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the timings, in seconds, as JSON")
    parser.add_argument("--no-model", action="store_true", help="leave the local model out")
    given = parser.parse_args(arguments)
    timings = []
    group = ""
    for timing in _all(with_model=not given.no_model):
        if timing.group != group:
            group = timing.group
            print(f"\n{group}")
        print(_row(timing), flush=True)
        timings.append(timing)
    if given.json:
        given.json.write_text(json.dumps({"words": len(MESSAGE.split()), "timings": [asdict(t) for t in timings]}, indent=1), encoding="utf-8")
    return 0


def _all(*, with_model: bool) -> Iterator[Timing]:
    yield from _processes()
    yield from _loading()
    yield from _one_message()
    yield from _growth()
    yield from _page()
    yield from _batch()
    if with_model:
        yield from _model()


def _processes() -> Iterator[Timing]:
    group = "whole process, start to exit"
    bare = _measured(group, "python -c pass", lambda: _process("-c", "pass"), 5, child=True)
    yield bare
    commands = {
        "rewrite message --writer composer": ("message", "-", "--writer", "composer"),
        "rewrite check": ("check", "-"),
        "rewrite advise": ("advise", "-"),
    }
    for name, arguments in commands.items():
        found = _measured(group, name, lambda arguments=arguments: _process("-m", "rewrite.cli", *arguments), 3, bare, child=True)  # type: ignore[misc]
        within = f"target < {TARGET_SECONDS:.0f} s: {'met' if found.p95 < TARGET_SECONDS else 'MISSED'}"
        yield found if arguments[0] != "message" else replace(found, note=within)


def _loading() -> Iterator[Timing]:
    group = "loading, in a fresh process each"
    bare = _measured(group, "python -c pass", lambda: _process("-c", "pass"), 3, child=True)
    for name, code in (
        ("import guards", "import guards"),
        ("import guards, first check", f"import guards; guards.check({MESSAGE!r})"),
        ("import guards.layer, first check", f"from guards import layer; layer.check({MESSAGE!r})"),
    ):
        yield _measured(group, name, lambda code=code: _process("-c", code), 3, bare, child=True)  # type: ignore[misc]


def _one_message() -> Iterator[Timing]:
    from guards import RULES, check, layer
    from guards.doc import Doc
    from guards.finders import learned

    def patterns() -> None:
        doc = Doc(MESSAGE)
        for rule in RULES:
            for finder in rule.finders:
                if finder is not learned:
                    list(finder(doc, rule))

    layer.check(MESSAGE)  # loads what is loaded once
    group = f"guards, one message of {len(MESSAGE.split())} words"
    keywords = _measured(group, "plain list of keywords", lambda: _KEYWORDS.search(MESSAGE), _ROUNDS)
    functions = _measured(group, "every rule, as functions", lambda: check(MESSAGE), _ROUNDS, keywords)
    yield keywords
    yield _measured(group, "every rule, patterns alone", patterns, _ROUNDS, functions)
    yield functions
    yield _measured(group, "every rule, through the Guard", lambda: layer.check(MESSAGE), _ROUNDS, functions)


def _growth() -> Iterator[Timing]:
    from guards import Context, check
    from rewrite import situation

    yield from _growing("guards, growth with length", check, MESSAGE, _LENGTHS)
    for piece in _WORST:
        yield from _growing(f"situation, growth with length of {piece!r}", lambda text: situation.read(text, Context()), piece, _LENGTHS[:2])


def _growing(group: str, call: Callable[[str], object], piece: str, lengths: tuple[int, ...]) -> Iterator[Timing]:
    first: Timing | None = None
    for length in lengths:
        # each text begins differently, since what was read once is remembered
        texts = iter([f"{n} {f'{piece} ' * (length // len(piece) + 1)}"[:length] for n in range(_GROWING)])
        took = _measured(group, f"{length:,} characters", lambda texts=texts: call(next(texts)), _GROWING)  # type: ignore[misc]
        first = first or took
        # 1 where time is in proportion to length
        yield replace(took, ratio=took.p50 / length / (first.p50 / lengths[0]), of=f"a character's time at {lengths[0]:,}")


def _page() -> Iterator[Timing]:
    from evals import bench_page

    group = "the page"
    bare = _measured(group, "python -c pass", lambda: _process("-c", "pass"), 3)
    for name, taken, target in (
        ("server's start to the box in Chromium", bench_page.first_page(_PAGES), PAGE_SECONDS),
        ("rerun, a message on the page", bench_page.reruns(_RERUNS), RERUN_SECONDS),
    ):
        if not taken:
            print(f"  {name}: not measured, there is no Chromium or no playwright")
            continue
        ordered = sorted(taken)
        p50, p95 = ordered[(len(ordered) - 1) // 2], ordered[math.ceil(0.95 * len(ordered)) - 1]
        yield Timing(group, name, p50, p95, len(ordered), None, p50 / bare.p50, bare.name, f"target < {target:g} s: {'met' if p95 < target else 'MISSED'}")


def _batch() -> Iterator[Timing]:
    from evals.bench_batch import rates

    first: Timing | None = None
    for rate in rates(_IN_FLIGHT, _BATCH_LINES):
        took = Timing(
            "a batch, one line, endpoint of 200 ms", rate.name, 1 / rate.a_second, 1 / rate.a_second, rate.lines, note=f"{rate.a_second:.0f} lines a second"
        )
        yield replace(took, ratio=took.p50 / first.p50, of=first.name) if first else took
        first = first or took


def _model() -> Iterator[Timing]:
    from rewrite.errors import WriterAnswer, WriterError
    from rewrite.prompt import brief
    from rewrite.writers import choose
    from rewrite.writers.settings import Settings

    group = "local model"
    (writer,) = choose("local", Settings())
    try:
        yield _measured(group, "load", writer.probe, 1)
        messages = list(brief(DRAFT, ["I got the job at the library"], ""))
        unusable = 0

        def answer() -> None:
            nonlocal unusable
            try:
                writer.runnable.invoke(messages)
            except WriterAnswer:  # cut off or empty: an answer, and its time counts
                unusable += 1

        took = _measured(group, "eight candidates", answer, _ANSWERS)
        yield replace(took, note=f"{unusable} of {_ANSWERS} not usable")
    except WriterError as error:
        print(f"  not measured: {error}")
    finally:
        writer.close()


def _measured(group: str, name: str, call: Callable[[], object], n: int, against: Timing | None = None, *, child: bool = False) -> Timing:
    before = _child_seconds()
    taken = sorted(_seconds(call) for _ in range(n))
    spent = (_child_seconds() - before) / n
    p50, p95 = taken[(n - 1) // 2], taken[math.ceil(0.95 * n) - 1]
    return Timing(group, name, p50, p95, n, spent if child else None, p50 / against.p50 if against else None, against.name if against else "")


def _child_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def _process(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], input=DRAFT, text=True, capture_output=True, check=False)
    if done.returncode not in _FINE:
        raise SystemExit(f"not measured: {' '.join(arguments[:4])} ended with status {done.returncode}")


def _row(t: Timing) -> str:
    cpu = f"cpu {_shown(t.cpu)}" if t.cpu is not None else ""
    ratio = f"{t.ratio:8.2f} x {t.of}" if t.ratio is not None else ""
    return f"  {t.name:34} p50 {_shown(t.p50)}  p95 {_shown(t.p95)}  n={t.n:<4} {cpu:15} {ratio}{'   ' + t.note if t.note else ''}".rstrip()


def _shown(seconds: float) -> str:
    return f"{seconds:7.2f} s " if seconds >= 1 else f"{seconds * 1000:7.3f} ms"


if __name__ == "__main__":
    sys.exit(main())
