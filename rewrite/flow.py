"""The way of a draft to a message, as a generator without I/O: it asks for texts, and is told what came.

One flow serves sync and async callers, the command line and the page. It yields WriteRequest objects, is sent a
Written for each, and yields the Result last. (Yields it, as StopIteration cannot cross a thread boundary in asyncio.)
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

from guards import RULES, Context, Report, Violation
from guards.doc import Doc
from rewrite import composer, details, prompt, situation
from rewrite.advice import give, stops
from rewrite.errors import WriterAnswer, WriterError
from rewrite.types import Attempt, Failure, Removed, Result, Usage, WriteRequest, Written

COMPOSER = "composer"
TRIES = 3

Check = Callable[[str, Context, str], Report]
Flow = Generator[WriteRequest | Result, Written, None]


def run(draft: str, context: Context, writers: Sequence[str], check: Check, *, anyway: bool = False, stand_in: bool = True, tries: int = TRIES) -> Flow:
    """Lead `draft` to a Result.

    writers: names in the order in which to ask them, each at most `tries` times; the composer, which needs no driver, follows.
    check: the guard layer, `(text, context, draft) -> Report`.
    anyway: go on where the advice is not to send (never where it is to refuse or to seek help).
    stand_in: whether the composer also stands in for a writer that could not be reached; else that is the Result's error.
    """
    read = situation.read(draft, context)
    base = Result(advice=give(read, context), removed=_removed(draft, context))
    if stops(base.advice, anyway=anyway):
        yield base
        return

    attempts: list[Attempt] = []
    usage = Usage()
    failure: WriterError | None = None
    for writer in writers:
        messages = prompt.write(draft, context)
        for _ in range(tries):
            written = yield WriteRequest(writer, messages, tuple(attempts))
            usage += written.usage
            if written.error is not None:
                attempts.append(Attempt(writer, "", (), written.seconds, written.error.code))
                failure = written.error
                if isinstance(failure, WriterAnswer):
                    continue  # a bad answer may be followed by a good one
                break
            text = written.text.strip()
            report = check(text, context, draft)
            attempts.append(Attempt(writer, text, report.violations, written.seconds))
            if report.ok:
                yield _done(base, writer, text, draft, context, attempts, usage)
                return
            messages = prompt.repair(draft, context, text, report.violations)

    if failure is not None and not stand_in and not any(a.text for a in attempts):
        yield replace(base, writer=writers[-1], attempts=tuple(attempts), usage=usage, error=Failure(failure.code, str(failure)))
        return
    for text in composer.candidates(draft, context):
        report = check(text, context, draft)
        attempts.append(Attempt(COMPOSER, text, report.violations, 0.0))
        if report.ok:
            yield _done(base, COMPOSER, text, draft, context, attempts, usage)
            return
    nothing = Failure("no_message", "No message passed every check this time. Your draft is kept as it is. Change a line of it, or try another writer.")
    yield replace(base, writer=COMPOSER, attempts=tuple(attempts), usage=usage, error=nothing)


def _done(base: Result, writer: str, text: str, draft: str, context: Context, attempts: list[Attempt], usage: Usage) -> Result:
    return replace(base, writer=writer, message=text, attempts=tuple(attempts), kept=details.kept(text, draft, context), usage=usage)


def _removed(draft: str, context: Context) -> tuple[Removed, ...]:
    """The spans of the draft that break a rule and so stay out of the message."""
    doc = Doc(draft, context)
    found: list[Violation] = [v for rule in RULES if rule.marks_draft for v in rule.check(doc) if v.by != "unchecked"]
    return tuple(Removed(v.start, v.end, v.code, v.reason) for v in sorted(found, key=lambda v: (v.start, v.end)))
