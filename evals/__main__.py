"""`python -m evals`: run the suites, print the table, write reports; `guards`, `advice` and `writer` print figures on the test splits; `report` writes all of it down."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from evals import compare, pairwise, promises, report, splits, written
from evals.cases import CaseError, load
from evals.measures import Prices
from evals.runner import Plan, run
from rewrite.errors import InputError, RewriteError
from rewrite.writers import Writer, choose
from rewrite.writers.settings import Settings

OK, MISSED, BAD_INPUT = 0, 1, 2

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)


@app.callback(invoke_without_command=True)
def suites(
    context: typer.Context,
    cases: Annotated[list[Path] | None, typer.Option(metavar="FILE.jsonl", help="Cases of your own instead of the built-in ones.")] = None,
    writer: Annotated[list[str] | None, typer.Option(help="Who writes: composer (the default), local, openai or auto. Several make a table.")] = None,
    model: Annotated[list[str] | None, typer.Option(help="A model at your endpoint, with --writer openai. Several make a table.")] = None,
    repeats: Annotated[int, typer.Option(min=1, help="Runs of every case, with seeds of their own.")] = 1,
    cache: Annotated[Path | None, typer.Option(metavar="FILE", help="Keep an endpoint's answers, so that a second run costs nothing.")] = None,
    prices: Annotated[tuple[float, float] | None, typer.Option(metavar="PROMPT COMPLETION", help="Of a million tokens, for the cost.")] = None,
    judge: Annotated[str | None, typer.Option(metavar="MODEL", help="Have a model at your endpoint compare messages with the references.")] = None,
    labels: Annotated[Path | None, typer.Option(metavar="FILE.jsonl", help="People's own verdicts on pairs, for the judge's agreement.")] = None,
    json: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run as JSON.")] = None,
    junit: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run as JUnit XML.")] = None,
    baseline: Annotated[
        Path | None, typer.Option("--compare", metavar="BASELINE.json", help="A run written by --json; exit 1 where a score dropped by more than chance.")
    ] = None,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run as one page for a browser.")] = None,
) -> None:
    """Exit 0 where every threshold is met, 1 where not, 2 for bad cases or usage. Of several runs the reports and --compare are of the first."""
    # what a rule could not read is in the report already; a warning for each would bury the table
    logging.basicConfig(level=logging.ERROR, force=True)
    if context.invoked_subcommand:
        return
    plan = Plan(repeats=repeats, cache=cache, prices=Prices(*prices) if prices else None)
    try:
        none: list[str | None] = [None]
        chosen = [
            replace(plan, writer=w, model=m if w == "openai" else None) for w in writer or ["composer"] for m in (model or none if w == "openai" else none)
        ]
        if model and "openai" not in (writer or []):
            _refuse("--model goes with --writer openai.")
        given = load(cases or None)
        asked = pairwise.labels(labels) if labels else ()
        runs = [run(given, one) for one in chosen]
        changes = compare.compare(runs[0], baseline) if baseline else []
        opinions = [pairwise.opinion(done.judged, _judge(judge), asked) for done in runs] if judge else []
    except (CaseError, RewriteError) as error:
        _refuse(str(error))
    for place, done in enumerate(runs):
        if len(runs) > 1:
            print(f"{'' if place == 0 else chr(10)}== {done.writer} ==")
        print(report.table(done))
        if opinions:
            print(f"\n{pairwise.table(opinions[place])}")
    if len(runs) > 1:
        print(f"\n{report.beside(runs)}")
    if baseline:
        print(f"\n{compare.table(changes)}")
    for path, render in ((json, report.as_json), (junit, report.junit), (html, report.page)):
        if path:
            _write(path, render(runs[0]))
    raise typer.Exit(OK if all(done.ok for done in runs) and not any(change.dropped for change in changes) else MISSED)


def _judge(model: str) -> Writer:
    settings = Settings.from_environment(writer="openai", model=model)
    if not (settings.api_key or settings.base_url):
        raise InputError("The judge needs an endpoint: set OPENAI_API_KEY or OPENAI_BASE_URL, or leave out --judge.")
    (writer,) = choose("openai", settings)
    return writer


@app.command()
def guards() -> None:
    """Recall, precision and false alarms of every rule on the test split of messages."""
    print(splits.guards_table())


@app.command()
def advice() -> None:
    """Precision and recall of every advice code on the test split of drafts."""
    print(splits.advice_table())


@app.command()
def writer(
    name: Annotated[str, typer.Option("--writer", help="Who writes: local, composer or openai.")] = "local",
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Every draft with its message, to read.")] = None,
    count: Annotated[int | None, typer.Option("--count", min=1, help="So many drafts only.")] = None,
) -> None:
    """What a writer makes of the test drafts."""
    rows = written.written(name, count)
    print(written.table(rows, name))
    if out:
        _write(out, written.listing(rows))


@app.command(name="report")
def promises_report(out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write it.")] = promises.REPORT) -> None:
    """Run the tests of every promise, the suites and the test splits, and write it all down. Exit 1 where a promise's test failed."""
    found = [(promise, promises.held(promise)) for promise in promises.PROMISES]
    _write(out, promises.written(run(load(None)), found, [(one, promises.figure(one)) for one in promises.COMMANDS]))
    raise typer.Exit(MISSED if any(result.failed for _, result in found) else OK)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        _refuse(f"{path.name} cannot be written: {error.strerror}")


def _refuse(line: str) -> NoReturn:
    typer.echo(line, err=True)
    raise typer.Exit(BAD_INPUT)


if __name__ == "__main__":
    app(prog_name="python -m evals")
