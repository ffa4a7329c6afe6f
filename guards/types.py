"""What goes into a check and what comes out of it."""

from dataclasses import dataclass
from typing import Literal, get_args

Stage = Literal["first_message", "reply", "second_message", "letter"]
STAGES: tuple[Stage, ...] = get_args(Stage)


@dataclass(frozen=True)
class Context:
    """What is known of the situation, beside the draft.

    stage: how far the talking has come since the breakup.
    ex_expressed_love: the ex has said, to the user, that he or she loves or misses the user.
    days_since_breakup: whole days, None where unknown.
    note: free text by the user; data, never an instruction.
    not_so: kinds of signal (rewrite.situation) that the user says were misread.

    Raises ValueError for an unknown stage or a negative number of days.
    """

    stage: Stage = "first_message"
    ex_expressed_love: bool = False
    days_since_breakup: int | None = None
    note: str = ""
    not_so: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.stage not in STAGES:
            raise ValueError(f"unknown stage; use one of {', '.join(STAGES)}")
        if self.days_since_breakup is not None and self.days_since_breakup < 0:
            raise ValueError("days_since_breakup cannot be negative")


@dataclass(frozen=True)
class Violation:
    """A broken rule at `text[start:end]` (code points, half open) of the text checked.

    score: 0 to 1, how sure the finder is. by: the finder's name, or "unchecked" where
    the rule could not be applied and therefore has not been passed.
    """

    code: str
    start: int
    end: int
    reason: str
    score: float
    by: str


@dataclass(frozen=True)
class Report:
    """Every violation found in one text, in order of position."""

    violations: tuple[Violation, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.violations
