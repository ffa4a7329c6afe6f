"""`python -m evals`: run the suites, print the table, write reports; `guards` and `advice` print figures on the test splits."""

from pathlib import Path
from typing import Annotated

import typer

from evals import report, splits
from evals.cases import CaseError, load
from evals.runner import run

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.callback(invoke_without_command=True)
def suites(
    context: typer.Context,
    cases: Annotated[list[Path] | None, typer.Option(help="Cases of your own instead of the built-in ones (.jsonl).")] = None,
    writer: Annotated[str, typer.Option(help="Who writes: composer, local or openai.")] = "composer",
    json: Annotated[Path | None, typer.Option(help="Write the run as JSON.")] = None,
    junit: Annotated[Path | None, typer.Option(help="Write the run as JUnit XML.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write the run as one page.")] = None,
) -> None:
    """Exit 0 where every threshold is met, 1 where not, 2 for bad cases."""
    if context.invoked_subcommand:
        return
    try:
        done = run(load(cases or None), writer)
    except CaseError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    print(report.table(done))
    for path, render in ((json, report.as_json), (junit, report.junit), (html, report.page)):
        if path:
            path.write_text(render(done), encoding="utf-8")
    raise typer.Exit(0 if done.ok else 1)


@app.command()
def guards() -> None:
    """Recall, precision and false alarms of every rule on the test split of messages."""
    print(splits.guards_table())


@app.command()
def advice() -> None:
    """Precision and recall of every advice code on the test split of drafts."""
    print(splits.advice_table())


if __name__ == "__main__":
    app()
