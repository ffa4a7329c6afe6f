"""Keeps what README.md says of the rules and commands in step with the code: `--write` renews it, `--check` complains."""

import argparse
import sys
from pathlib import Path

from guards import RULES

README = Path(__file__).resolve().parent.parent / "README.md"
_BEGIN, _END = "<!-- rules:begin -->", "<!-- rules:end -->"


def rules_table() -> str:
    """The rules as a Markdown table."""
    rows = [f"| `{rule.code}` | {rule.must} | {rule.reason} |" for rule in RULES]
    return "\n".join(["| code | the message must | because |", "|---|---|---|", *rows])


def renewed(text: str) -> str:
    """`text` with the table between the markers made anew. Raises ValueError where a marker is missing."""
    before, rest = text.split(_BEGIN)
    _, after = rest.split(_END)
    return f"{before}{_BEGIN}\n{rules_table()}\n{_END}{after}"


def unnamed_commands(text: str) -> list[str]:
    """Commands of the command line that `text` does not name."""
    from rewrite.cli import app

    names = [c.name or (c.callback.__name__ if c.callback else "") for c in app.registered_commands]
    return [name for name in names if f"rewrite {name}" not in text]


def main() -> int:
    """0 where README.md is up to date, else 1 with a line that says what to do."""
    parser = argparse.ArgumentParser(description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--check", action="store_true")
    choice.add_argument("--write", action="store_true")
    given = parser.parse_args()
    text = README.read_text(encoding="utf-8")
    if given.write:
        README.write_text(renewed(text), encoding="utf-8")
        return 0
    missing = unnamed_commands(text)
    if missing:
        print(f"README.md does not name: {', '.join(missing)}", file=sys.stderr)
    if renewed(text) != text:
        print("README.md's table of rules is out of date; run: python -m evals.docs --write", file=sys.stderr)
    return int(bool(missing) or renewed(text) != text)


if __name__ == "__main__":
    sys.exit(main())
