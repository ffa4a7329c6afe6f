"""Keeps what README.md says of the rules and commands in step with the code: `--write` renews it, `--check` complains."""

import argparse
import sys
from pathlib import Path

from guards import RULES

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN, END = "<!-- rules:begin -->", "<!-- rules:end -->"


def main(arguments: list[str] | None = None, readme: Path = README) -> int:
    """0 where README.md is up to date, else 1 with a line that says what to do."""
    parser = argparse.ArgumentParser(prog="python -m evals.docs", description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--check", action="store_true", help="exit 1 where README.md is out of date")
    choice.add_argument("--write", action="store_true", help="renew the table of rules in README.md")
    given = parser.parse_args(arguments)
    try:
        text = readme.read_text(encoding="utf-8")
        fresh = renewed(text)
    except (OSError, UnicodeDecodeError, ValueError) as error:
        print(f"README.md cannot be checked: {error}", file=sys.stderr)
        return 1
    if given.write and fresh != text:
        readme.write_text(fresh, encoding="utf-8")
    complaints = [f"README.md does not name the command: rewrite {name}" for name in unnamed_commands(text)]
    if given.check and fresh != text:
        complaints.append("README.md's table of rules is out of date; run: python -m evals.docs --write")
    for line in complaints:
        print(line, file=sys.stderr)
    return int(bool(complaints))


def rules_table() -> str:
    """The rules as a Markdown table."""
    rows = [f"| `{rule.code}` | {_cell(rule.must)} | {_cell(rule.reason)} |" for rule in RULES]
    return "\n".join(["| code | the message must | because |", "|---|---|---|", *rows])


def renewed(text: str) -> str:
    """`text` with the table between the markers made anew. Raises ValueError where the two markers do not stand there once, in order."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(END) < text.index(BEGIN):
        raise ValueError(f"it has to hold {BEGIN} and, after it, {END}, once each")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{rules_table()}\n{END}{after}"


def unnamed_commands(text: str) -> list[str]:
    """Commands of the command line that `text` does not name."""
    from rewrite.cli import app  # late: the table alone needs no command line

    names = [c.name or (c.callback.__name__.replace("_", "-") if c.callback else "") for c in app.registered_commands]
    return [name for name in names if f"rewrite {name}" not in text]


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", r"\|")


if __name__ == "__main__":
    sys.exit(main())
