"""Many drafts: read as a stream, rewritten side by side, written one line each, and taken up again after any stop."""

from rewrite.batch.engine import Plan, run
from rewrite.batch.tally import Tally

__all__ = ["Plan", "Tally", "run"]
