"""From a raw draft to the message that its author will be glad to have sent."""

from guards import Context
from rewrite.service import Rewriter
from rewrite.types import Advice, Attempt, Removed, Result, WriteRequest

__all__ = ["Advice", "Attempt", "Context", "Removed", "Result", "Rewriter", "WriteRequest"]
