"""`python -m evals`: run the suites, print the table, write reports; `guards`, `advice` and `writer` print figures on the test splits; `report` writes all of it down."""

import logging
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from evals import compare, promises, report, splits, written
from evals.cases import CaseError, load
from evals.runner import run
from rewrite.errors import InputError

OK, MISSED, BAD_INPUT = 0, 1, 2

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)


@app.callback(invoke_without_command=True)
def suites(
    context: typer.Context,
    cases: Annotated[list[Path] | None, typer.Option(metavar="FILE.jsonl", help="Cases of your own instead of the built-in ones.")] = None,
    writer: Annotated[str, typer.Option(help="Who writes: composer, local, openai or auto.")] = "composer",
    json: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run as JSON.")] = None,
    junit: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run as JUnit XML.")] = None,
    baseline: Annotated[
        Path | None, typer.Option("--compare", metavar="BASELINE.json", help="A run written by --json; exit 1 where a score dropped by more than chance.")
    ] = None,
    html: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the run as one page for a browser.")] = None,
) -> None:
    """Exit 0 where every threshold is met, 1 where not, 2 for bad cases or usage."""
    # what a rule could not read is in the report already; a warning for each would bury the table
    logging.basicConfig(level=logging.ERROR, force=True)
    if context.invoked_subcommand:
        return
    try:
        done = run(load(cases or None), writer)
        changes = compare.compare(done, baseline) if baseline else []
    except (CaseError, InputError) as error:
        _refuse(str(error))
    print(report.table(done))
    if baseline:
        print(f"\n{compare.table(changes)}")
    for path, render in ((json, report.as_json), (junit, report.junit), (html, report.page)):
        if path:
            _write(path, render(done))
    raise typer.Exit(OK if done.ok and not any(change.dropped for change in changes) else MISSED)


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
    _write(out, promises.written(run(load(None), "composer"), found))
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
