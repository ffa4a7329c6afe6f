"""`make fuzz`: a coverage-guided fuzzer (atheris) over check, advise and message, bounded in time. Ends with 1 and the input's bytes at the first broken property.

python -m tests.fuzzer [-max_total_time=60] [libFuzzer's options]
"""

import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["guards", "rewrite"]):
    from guards import STAGES, Context, check
    from rewrite import Rewriter, situation
    from rewrite.advice import give
    from rewrite.errors import InputError

from evals.cases import load

_CORPUS = "SECOND_DRAFT_FUZZ_CORPUS"
_LONGEST = 1_200  # bytes; what is longer is not other, and slower
_ASCII = b"\x01"  # how atheris begins a text of single bytes


def one(data: bytes) -> None:
    """Every property of tests/test_fuzz.py, on the text that `data` makes."""
    given = atheris.FuzzedDataProvider(data)
    context = Context(
        stage=STAGES[given.ConsumeIntInRange(0, len(STAGES) - 1)],
        ex_expressed_love=given.ConsumeBool(),
        days_since_breakup=given.ConsumeIntInRange(0, 400) if given.ConsumeBool() else None,
    )
    text = given.ConsumeUnicode(_LONGEST)
    report = check(text, context)
    assert report == check(text, context)
    assert all(0 <= v.start <= v.end <= len(text) for v in report.violations)
    read = situation.read(text, context)
    assert all(0 <= s.start <= s.end <= len(text) for s in read.signals if s.field == "draft")
    assert give(read, context) or read.has(situation.UNREAD)
    try:
        result = _COMPOSER.rewrite(text, context, anyway=True)
    except InputError:
        return
    assert result.message is None or check(result.message, context, text).ok


def _seeded(corpus: Path) -> None:
    """It starts from what people write, and goes astray from there."""
    for case in load():
        (corpus / case.id).write_bytes(_ASCII + case.given.encode("ascii", "ignore") + b"\0\0\0")


if __name__ == "__main__":
    bound = [] if any(o.startswith(("-max_total_time", "-runs")) for o in sys.argv) else ["-max_total_time=60"]
    if _CORPUS not in os.environ:
        # libFuzzer ends its process on the spot, so another one clears up after it
        with tempfile.TemporaryDirectory() as folder:
            _seeded(Path(folder))
            again = [sys.executable, "-m", "tests.fuzzer", *sys.argv[1:], *bound]
            raise SystemExit(subprocess.run(again, env={**os.environ, _CORPUS: folder}, check=False).returncode)
    logging.disable(logging.WARNING)  # of every text that is not English
    _COMPOSER = Rewriter("composer")
    one(b"warm up: everything is loaded before the clock starts")
    atheris.Setup([sys.argv[0], f"-max_len={_LONGEST}", "-verbosity=0", "-print_final_stats=1", *sys.argv[1:], os.environ[_CORPUS]], one)
    atheris.Fuzz()
