"""The guard layer: rules that say what a message to an ex must and must not do, and checks for them."""

from guards.check import check
from guards.rules import RULES
from guards.types import STAGES, Context, Report, Stage, Violation

__all__ = ["RULES", "STAGES", "Context", "Report", "Stage", "Violation", "check"]
