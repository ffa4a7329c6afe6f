"""The `rewrite` command: one draft, many messages to check, advice alone, and what is installed."""

import json
import logging
import os
import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from guards import STAGES, Context, Report
from rewrite import situation, wire
from rewrite.advice import UNREAD, give, stops, unread
from rewrite.errors import InputError, RewriteError
from rewrite.private import leave_no_dump
from rewrite.types import Advice, Result, WriteRequest

OK, BROKEN, BAD_INPUT, NO_MESSAGE, NO_WRITER = 0, 1, 2, 3, 4

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)

Source = Annotated[str, typer.Argument(metavar="[FILE or -]", help="A text file, a .json or .jsonl file, or - for standard input.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
StageOption = Annotated[str, typer.Option("--stage", help=f"How far the talking has come: {', '.join(STAGES)}.")]
LoveOption = Annotated[bool, typer.Option("--ex-expressed-love", help="The ex has told you that they love or miss you.")]
DaysOption = Annotated[int | None, typer.Option("--days-since-breakup", metavar="N", help="Whole days since the breakup.")]
NoteOption = Annotated[str, typer.Option("--note", help="Anything else about the situation.")]
WriterOption = Annotated[str | None, typer.Option("--writer", help="auto, openai, local or composer.")]
ModelOption = Annotated[str | None, typer.Option("--model", help="The model's name, or a GGUF file for --writer local.")]

JudgeOption = Annotated[bool, typer.Option("--judge", help="Have a language model at your endpoint give a second verdict; either may say no.")]


@app.callback()
def _quiet() -> None:
    # warnings of libraries have no place between a draft and its message; ours carry codes only
    logging.basicConfig(level=logging.ERROR, format="%(name)s: %(message)s")


@app.command()
def message(
    source: Source = "-",
    writer: WriterOption = None,
    model: ModelOption = None,
    stage: StageOption = "first_message",
    ex_expressed_love: LoveOption = False,
    days_since_breakup: DaysOption = None,
    note: NoteOption = "",
    anyway: Annotated[bool, typer.Option("--anyway", help="Go on where the advice is not to send.")] = False,
    safe: Annotated[bool, typer.Option("--safe", help="You and others are safe: go on where a sign of harm was faint.")] = False,
    judge: JudgeOption = False,
    as_json: AsJson = False,
) -> None:
    """Turn one draft into a message. The message goes to standard output, advice and notes to standard error."""
    context = _context(stage, ex_expressed_love, days_since_breakup, note)
    given = _one(wire.drafts(source, context))
    if safe:
        given = replace(given, context=replace(given.context, not_so=(*given.context.not_so, *situation.HARM)))
    # nothing is loaded for a draft to which no message will follow
    from rewrite.service import Rewriter
    from rewrite.writers.settings import Settings

    settings = Settings.from_environment(writer=writer, model=model)
    with Rewriter(settings.writer, settings=settings, judge=judge) as rewriter:
        for step in rewriter.steps(given.draft, given.context, anyway=anyway):
            if isinstance(step, WriteRequest):
                _say(_progress(step))
            else:
                result = step
    if as_json:
        print(wire.result_json(replace(result, id=given.id), given.more))
    else:
        _show(result, anyway=anyway)
        if stops(result.advice, anyway=True) and situation.faint(given.draft, given.context):
            _say("If that reads more into your words than is there, and you and others are safe, run it again with --safe. Your draft is kept as it is.")
    raise typer.Exit(_status(result))


@app.command()
def check(
    source: Source = "-",
    draft: Annotated[Path | None, typer.Option("--draft", help="A text file with the draft that the message was written from.")] = None,
    stage: StageOption = "first_message",
    ex_expressed_love: LoveOption = False,
    days_since_breakup: DaysOption = None,
    note: NoteOption = "",
    model: ModelOption = None,
    judge: JudgeOption = False,
    as_json: AsJson = False,
) -> None:
    """Check a message, or many in a .jsonl file, and say what it breaks, where and why."""
    context = _context(stage, ex_expressed_love, days_since_breakup, note)
    compared = wire.read_text(str(draft)) if draft else None
    from guards import layer

    verdict: Callable[[str, Context, str | None], Report] = layer.check
    if judge:
        from rewrite.judge import judged
        from rewrite.writers.settings import Settings

        verdict = judged(layer.check, Settings.from_environment(model=model))
    status = OK
    for given in wire.texts(source, context, compared):
        if isinstance(given, InputError):
            _say(str(given))
            status = BAD_INPUT
            continue
        report = verdict(given.text, given.context, given.draft)
        if not report.ok and status == OK:
            status = BROKEN
        print(wire.report_json(given, report) if as_json else "\n".join(_report_lines(given, report)))
    raise typer.Exit(status)


@app.command()
def advise(
    source: Source = "-",
    stage: StageOption = "first_message",
    ex_expressed_love: LoveOption = False,
    days_since_breakup: DaysOption = None,
    note: NoteOption = "",
    as_json: AsJson = False,
) -> None:
    """Say whether to send anything at all, for one draft or many in a .jsonl file."""
    context = _context(stage, ex_expressed_love, days_since_breakup, note)
    status = OK
    for given in wire.drafts(source, context):
        if isinstance(given, InputError):
            _say(str(given))
            status = BAD_INPUT
            continue
        read = situation.read(given.draft, given.context)
        advice, silent = give(read, given.context), unread(read)
        if stops(advice, anyway=True) and status == OK:
            status = NO_MESSAGE
        elif silent and not advice:
            status = BAD_INPUT
        said = [*_advice_lines(advice), *([silent.message] if silent else [])]
        print(wire.advice_json(given, advice, silent) if as_json else "\n\n".join(said))
    raise typer.Exit(status)


@app.command()
def batch(
    source: Annotated[
        str, typer.Argument(metavar="IN", help="A .jsonl, .csv, .parquet or .txt file (one draft a line), gzip of these, or - for standard input.")
    ],
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="OUT.jsonl", help="Where the results go, one line each. What is finished there is not done again.")
    ],
    writer: WriterOption = None,
    model: ModelOption = None,
    stage: StageOption = "first_message",
    ex_expressed_love: LoveOption = False,
    days_since_breakup: DaysOption = None,
    note: NoteOption = "",
    anyway: Annotated[bool, typer.Option("--anyway", help="Go on where the advice is not to send.")] = False,
    judge: JudgeOption = False,
    concurrency: Annotated[int | None, typer.Option("--concurrency", min=1, metavar="N", help="Drafts at work at once.")] = None,
    unordered: Annotated[bool, typer.Option("--unordered", help="Write lines as they are done, not in the order of IN.")] = False,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Do lines again that ended with an error.")] = False,
    input_format: Annotated[str | None, typer.Option("--input-format", help="jsonl, csv, parquet or txt, where the name does not tell.")] = None,
    column: Annotated[list[str] | None, typer.Option("--column", metavar="OURS=THEIRS", help="A table's column, such as draft=Letter or id=Number.")] = None,
    requests_a_minute: Annotated[float | None, typer.Option("--requests-per-minute", min=1, help="The endpoint's allowance.")] = None,
    tokens_a_minute: Annotated[float | None, typer.Option("--tokens-per-minute", min=1, help="The endpoint's allowance.")] = None,
    prompt_price: Annotated[float, typer.Option("--prompt-price", help="Dollars for a million prompt tokens, to show the cost.")] = 0.0,
    completion_price: Annotated[float, typer.Option("--completion-price", help="Dollars for a million completion tokens.")] = 0.0,
    timeout: Annotated[float | None, typer.Option("--timeout", min=0.1, metavar="SECONDS", help="For one answer of the endpoint.")] = None,
    engine: Annotated[
        str,
        typer.Option(
            "--engine", help="local; ray (extra [ray]) for more than one machine; openai-batch for OpenAI's Batch API, within a day at half the price."
        ),
    ] = "local",
    ray_address: Annotated[str | None, typer.Option("--ray-address", help="A Ray cluster; without it, one on this machine.")] = None,
    cache: Annotated[
        Path | None,
        typer.Option("--cache", metavar="FILE", help="Keep an endpoint's answers here, so that none is paid for twice. They are as intimate as the drafts."),
    ] = None,
    table: Annotated[str | None, typer.Option("--format", help="Write the finished lines as a table too, beside OUT: csv or parquet.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress on standard error.")] = False,
) -> None:
    """Rewrite many drafts. Stop it when you like: the same command goes on where it was. A summary in JSON goes to standard output."""
    context = _context(stage, ex_expressed_love, days_since_breakup, note)
    from rewrite.batch import command
    from rewrite.batch.tally import Prices
    from rewrite.writers.settings import Settings

    settings = Settings.from_environment(writer=writer, model=model)
    if timeout is not None:
        settings = replace(settings, timeout_seconds=timeout)
    status = command.run(
        source, out, settings, context, concurrency=concurrency, ordered=not unordered, anyway=anyway, judge=judge, retry_failed=retry_failed, form=input_format,
        columns=_columns(column or []), requests_a_minute=requests_a_minute, tokens_a_minute=tokens_a_minute,
        prices=Prices(prompt_price, completion_price), quiet=quiet, engine_name=engine, ray_address=ray_address, cache=cache, table=table,
    )  # fmt: skip
    raise typer.Exit(status)


@app.command()
def doctor(writer: WriterOption = None, model: ModelOption = None, as_json: AsJson = False) -> None:
    """Say which writer and guards are in use, and whether anything would leave this machine."""
    from guards import layer
    from rewrite.writers import choose
    from rewrite.writers.settings import Settings

    settings = Settings.from_environment(writer=writer, model=model)
    found = choose(settings.writer, settings)
    state: list[dict[str, Any]] = []
    for one in found:
        try:
            one.probe()
            state.append({"writer": one.name, "ok": True, "reaches": one.reaches, "note": "answers"})
        except RewriteError as error:
            state.append({"writer": one.name, "ok": False, "reaches": one.reaches, "note": str(error)})
        finally:
            one.close()
    state.append({"writer": "composer", "ok": True, "reaches": None, "note": "always there, needs no model"})
    probe = layer.check("Hi, the roses are out. How have you been?")
    facts = {"writers": state, "guards": list(layer.VALIDATORS), "guards_ok": probe.ok, "leaves_this_machine": [s["reaches"] for s in state if s["reaches"]]}
    if as_json:
        print(json.dumps(facts))
    else:
        print("\n".join(_doctor_lines(facts)))
    raise typer.Exit(OK if probe.ok and state[0]["ok"] else NO_WRITER)


@app.command()
def serve(
    host: Annotated[str, typer.Option("--host", help="Where to listen. Anything but loopback needs a key in REWRITE_SERVE_KEY.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65_535)] = 8765,
    writer: WriterOption = None,
    model: ModelOption = None,
    requests_a_minute: Annotated[int, typer.Option("--requests-per-minute", min=1, help="Of one caller's address.")] = 600,
    concurrency: Annotated[int, typer.Option("--concurrency", min=1, help="Rewritings at work at once.")] = 16,
) -> None:
    """Serve /v1/rewrite, /v1/check and /v1/advise over HTTP (extra [serve])."""
    if host not in ("127.0.0.1", "localhost", "::1") and not os.environ.get("REWRITE_SERVE_KEY"):
        raise InputError("Listening beyond this machine needs a key: set REWRITE_SERVE_KEY, or leave out --host.")
    try:
        import uvicorn

        from rewrite import serve as service
    except ImportError as error:
        raise InputError("The service is not installed. To install it: pip install 'second-draft[serve]'.") from error
    from rewrite.writers.settings import Settings

    made = service.app(Settings.from_environment(writer=writer, model=model), requests_a_minute=requests_a_minute, at_once=concurrency)
    try:
        listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise InputError(f"{host} port {port} cannot be listened on ({error.strerror}). Choose another with --port, or stop what uses it.") from error
    with listening:
        uvicorn.Server(uvicorn.Config(made, access_log=False, log_level="warning")).run([listening])


def main() -> None:
    """Run the command; every error ends in one line and the exit status of its kind, never in a traceback."""
    leave_no_dump()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except InputError as error:
        _fail(error, BAD_INPUT)
    except RewriteError as error:
        _fail(error, NO_WRITER)
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(OK) from None
    except Exception as error:  # the outermost edge
        _fail(
            RewriteError(f"Something went wrong inside ({type(error).__name__}). Your draft is kept as it was. Please report it, without the draft."), NO_WRITER
        )


def _fail(error: Exception, status: int) -> NoReturn:
    _say(str(error))
    raise SystemExit(status)


def _say(line: str) -> None:
    print(line, file=sys.stderr)


def _context(stage: str, ex_expressed_love: bool, days: int | None, note: str) -> Context:
    try:
        return Context(stage, ex_expressed_love, days, note)  # type: ignore[arg-type]
    except ValueError as error:
        raise InputError(f"{str(error).capitalize()}.") from error


def _columns(pairs: list[str]) -> dict[str, str]:
    named = dict(pair.partition("=")[::2] for pair in pairs)
    allowed = ("draft", "id", "stage", "ex_expressed_love", "days_since_breakup", "note")
    if unknown := [ours for ours, theirs in named.items() if ours not in allowed or not theirs]:
        raise InputError(f"--column {unknown[0]}: say it as OURS=THEIRS, where OURS is one of {', '.join(allowed)}.")
    return named


def _one(found: Iterable[wire.DraftInput | InputError]) -> wire.DraftInput:
    given = list(found)
    if len(given) != 1:
        raise InputError(f"One draft at a time, please; there are {len(given)} in it.")
    if isinstance(given[0], InputError):
        raise given[0]
    return given[0]


def _status(result: Result) -> int:
    if result.message is not None:
        return OK
    if result.error is None:
        return NO_MESSAGE
    return BAD_INPUT if result.error == UNREAD else NO_WRITER


def _progress(step: WriteRequest) -> str:
    if not step.attempts:
        return f"Writing ({step.writer}) ..."
    last = step.attempts[-1]
    found = ", ".join(sorted({v.code for v in last.violations})) or "no usable answer"
    return f"The guards stopped it ({found}). Asking again ({step.writer}) ..."


def _show(result: Result, *, anyway: bool) -> None:
    for line in _advice_lines(result.advice):
        _say(line + "\n")
    if result.message is not None:
        failed = [a for a in result.attempts if a.error]
        if failed and result.writer != failed[-1].writer:
            _say(f"({failed[-1].writer} gave no answer, so {result.writer} wrote this.)")
        print(result.message)
    elif result.error:
        _say(result.error.message)
    elif stops(result.advice, anyway=False) and not stops(result.advice, anyway=True):
        _say("If you still want a message after reading this, run it again with --anyway. Your draft is kept as it is.")


def _advice_lines(advice: tuple[Advice, ...]) -> Iterator[str]:
    for piece in advice:
        yield f"[{piece.code}] {piece.because} {piece.text}"


def _report_lines(given: wire.TextInput, report: Report) -> Iterator[str]:
    name = "" if given.id is None else f"{given.id}: "
    if report.ok:
        yield f"{name}clean"
    for v in report.violations:
        yield f'{name}{v.code} at {v.start}-{v.end} "{" ".join(given.text[v.start : v.end].split())}": {v.reason}'


def _doctor_lines(facts: dict[str, Any]) -> Iterator[str]:
    for one in facts["writers"]:
        yield f"writer   {one['writer']}: {'ok' if one['ok'] else 'NOT OK'}, {one['note']}"
    yield f"guards   {len(facts['guards'])} loaded: {', '.join(facts['guards'])}"
    leaving = facts["leaves_this_machine"]
    yield f"privacy  your draft and its context go to {', '.join(leaving)}, and nowhere else" if leaving else "privacy  nothing leaves this machine"


if __name__ == "__main__":
    main()
