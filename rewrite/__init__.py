"""From a raw draft to the message that its author will be glad to have sent."""

from typing import TYPE_CHECKING, Any

from guards import Context
from rewrite.types import Advice, Attempt, Removed, Result, WriteRequest

if TYPE_CHECKING:
    from rewrite.service import Rewriter

__all__ = ["Advice", "Attempt", "Context", "Removed", "Result", "Rewriter", "WriteRequest"]


def __getattr__(name: str) -> Any:
    """`Rewriter`, on first use: what it stands on takes a second to import, and advice and the page's first sight do without."""
    if name != "Rewriter":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from rewrite.service import Rewriter

    return Rewriter
