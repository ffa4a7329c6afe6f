"""The way of a draft to a message, as a generator without I/O: it asks for texts, and is told what came.

One flow serves sync and async callers, the command line and the page. It yields WriteRequest objects, is sent a
Written for each, and yields the Result last. (Yields it, as StopIteration cannot cross a thread boundary in asyncio.)
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

from langchain_core.messages import AIMessage, BaseMessage

from guards import RULES, Context, Report, Violation
from guards.doc import Doc
from rewrite import address, composer, details, prompt, ranking, situation, weave
from rewrite.advice import give, stops, unread
from rewrite.errors import WriterAnswer, WriterError
from rewrite.types import Attempt, Failure, Removed, Result, Usage, WriteRequest, Written
from rewrite.wish import TONES, WISHES, Wish

COMPOSER = "composer"
TRIES = 3
MOST_DETAILS = 3
"""As many as a short message can hold."""
VARIANTS = 2
_CHOICE = 6
"""Messages to choose among where something is wished of them."""

Check = Callable[[str, Context, str], Report]
Flow = Generator[WriteRequest | Result, Written, None]


@dataclass(frozen=True)
class Asked:
    """A writer to ask. brief: in the short form, for several candidates at once; a repair is beyond such a writer, so it is asked afresh, for less."""

    name: str
    brief: bool = False


def run(
    draft: str,
    context: Context,
    writers: Sequence[Asked],
    check: Check,
    *,
    anyway: bool = False,
    stand_in: bool = True,
    tries: int = TRIES,
    wish: Wish | None = None,
    judged: bool = False,
    toned: bool = False,
) -> Flow:
    """Lead `draft` to a Result.

    writers: in the order in which to ask them, each at most `tries` times; the composer, which needs no driver, follows.
    check: the guard layer, `(text, context, draft) -> Report`.
    anyway: go on where the advice is not to send (never where it is to refuse or to seek help).
    stand_in: whether the composer also stands in for a writer that could not be reached; else that is the Result's error.
    wish: what the message should be more of.
    toned: whether the variants are to differ in tone (rewrite.wish.TONES), which takes some more checks.
    judged: whether a language model is part of `check`, and so a draft may be in a language that the guards cannot read.
    """
    read = situation.read(draft, context)
    base = Result(advice=give(read, context), removed=_removed(draft, context))
    if stops(base.advice, anyway=anyway):
        yield base
        return
    language = unread(read)
    if language and not judged:
        yield replace(base, error=language)
        return

    attempts: list[Attempt] = []
    usage = Usage()
    failure: WriterError | None = None
    for writer in writers:
        told = composer.told(draft, context) if writer.brief else ""
        messages = _first_request(writer, draft, context, wish, told)
        for number in range(1, tries + 1):
            written = yield WriteRequest(writer.name, messages, tuple(attempts))
            usage += written.usage
            if written.error is not None:
                attempts.append(Attempt(writer.name, "", (), written.seconds, written.error.code))
                failure = written.error
                if isinstance(failure, WriterAnswer):
                    continue  # a bad answer may be followed by a good one
                break
            texts = list(dict.fromkeys(text.strip() for text in (written.text, *written.more)))
            if writer.brief:  # a small model asks better than it retells
                texts = [*weave.woven(texts, told, draft, context), *(text for text in texts if not weave.goes_on(text, told))]
            reports = [check(text, context, draft) for text in texts]
            attempts += [Attempt(writer.name, text, report.violations, written.seconds) for text, report in zip(texts, reports, strict=True)]
            passed = [text for text, report in zip(texts, reports, strict=True) if report.ok]
            if passed:
                texts = _best(passed, draft, context, check, wish)
                done = _done(base, writer.name, texts, draft, context, attempts, usage)
                yield _toned(done, texts, draft, context, check) if toned else done
                return
            if writer.brief:
                messages, told = _brief(draft, context, most=MOST_DETAILS - number), ""
            else:
                messages = prompt.repair(draft, context, texts[0], reports[0].violations)

    if failure is not None and not stand_in and not any(a.text for a in attempts):
        yield replace(base, writer=writers[-1].name, attempts=tuple(attempts), usage=usage, error=Failure(failure.code, str(failure)))
        return
    composed: list[str] = []
    for text in () if language else composer.candidates(draft, context):  # it writes English
        report = check(text, context, draft)
        attempts.append(Attempt(COMPOSER, text, report.violations, 0.0))
        if report.ok:
            composed.append(text)
            if len(composed) == (_CHOICE if wish else 1):
                break
    if composed:
        texts = _best(composed, draft, context, check, wish) if wish else composed
        done = _done(base, COMPOSER, texts, draft, context, attempts, usage)
        yield _toned(done, texts, draft, context, check) if toned else done
        return
    nothing = Failure("no_message", "No message passed every check this time. Your draft is kept as it is. Change a line of it, or try another writer.")
    yield replace(base, writer=COMPOSER, attempts=tuple(attempts), usage=usage, error=nothing)


def _first_request(writer: Asked, draft: str, context: Context, wish: Wish | None, told: str) -> tuple[BaseMessage, ...]:
    if writer.brief and told:  # begun in the draft's own words: what is left to the small model is the question
        return (*_brief(draft, context, most=MOST_DETAILS), AIMessage(told))
    return _brief(draft, context, most=MOST_DETAILS) if writer.brief else prompt.write(draft, context, wish.ask if wish else "")


def _best(passed: Sequence[str], draft: str, context: Context, check: Check, wish: Wish | None) -> list[str]:
    """`passed`, the best first; with a wish also what can be made of the best few towards it, as far as that passes too."""
    order = ranking.ranked(passed, draft, context, wish)
    if wish is None:
        return order
    made = dict.fromkeys(text for message in order[:VARIANTS] for text in wish.made(message))
    return ranking.ranked([*passed, *(text for text in made if check(text, context, draft).ok)], draft, context, wish)


def _brief(draft: str, context: Context, most: int) -> tuple[BaseMessage, ...]:
    chosen = details.chosen(draft, context, most)
    return prompt.brief(draft, [details.as_said(d) for d in chosen], address.name(draft))


def _done(base: Result, writer: str, texts: Sequence[str], draft: str, context: Context, attempts: list[Attempt], usage: Usage) -> Result:
    """The first of `texts` as the message; those after it are variants."""
    return replace(
        base,
        writer=writer,
        message=texts[0],
        variants=tuple(texts[1 : 1 + VARIANTS]),
        attempts=tuple(attempts),
        kept=details.kept(texts[0], draft, context),
        usage=usage,
    )


def _toned(done: Result, texts: Sequence[str], draft: str, context: Context, check: Check) -> Result:
    """`done`, its variants one of each tone, as far as there is a text that is more of it than the message and passes."""
    message = texts[0]
    found: dict[str, str] = {}
    for tone in TONES:
        wish = WISHES[tone]
        made = [text for base in texts[:VARIANTS] for text in wish.made(base) if check(text, context, draft).ok]
        more = (
            text
            for text in ranking.ranked([*texts, *made], draft, context, wish)
            if text not in (message, *found.values()) and wish.worth(text, draft) > wish.worth(message, draft)
        )
        if (best := next(more, None)) is not None:
            found[tone] = best
    return replace(done, variants=tuple(found.values()), tones=tuple(found))


def _removed(draft: str, context: Context) -> tuple[Removed, ...]:
    """The spans of the draft that break a rule and so stay out of the message."""
    doc = Doc(draft, context)
    found: list[Violation] = [v for rule in RULES if rule.marks_draft for v in rule.check(doc) if v.by != "unchecked"]
    return tuple(Removed(v.start, v.end, v.code, v.reason) for v in sorted(found, key=lambda v: (v.start, v.end)))
