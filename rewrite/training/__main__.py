"""`python -m rewrite.training reader` trains the reader of drafts; `... writer` the local writer. Each writes its model, thresholds and record."""

import argparse
from pathlib import Path


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m rewrite.training")
    parser.add_argument("what", choices=("reader", "reader-thresholds", "writer"))
    parser.add_argument("--chats", type=Path, default=Path("shared/external/synthetic_persona_chat_valid.csv"), help="everyday lines, left out where missing")
    parser.add_argument("--pairs", type=int, default=None, help="train the writer on so many pairs only, for a learning curve")
    given = parser.parse_args()
    if given.what == "writer":
        from rewrite.training import writer

        writer.train(given.pairs)
        return
    from rewrite.training import reader

    if given.what == "reader":
        reader.train(given.chats)
    reader.thresholds()


main()
