"""Counts of a batch as it goes, and how they read on one line and at the end."""

import time
from dataclasses import dataclass, field

from rewrite.types import Result, Usage


@dataclass(frozen=True)
class Prices:
    """Dollars for a million tokens; zero where none are known."""

    prompt: float = 0.0
    completion: float = 0.0

    def cost(self, usage: Usage) -> float:
        return (usage.prompt_tokens * self.prompt + usage.completion_tokens * self.completion) / 1e6


@dataclass
class Tally:
    """What became of the lines of this run; `before`: those finished in an earlier one."""

    prices: Prices = Prices()
    before: int = 0
    first_try: int = 0
    repaired: int = 0
    fallen_back: int = 0
    held_back: int = 0
    failed: int = 0
    usage: Usage = field(default_factory=Usage)
    _began: float = field(default_factory=time.monotonic)

    @property
    def done(self) -> int:
        """Lines of this run."""
        return self.first_try + self.repaired + self.fallen_back + self.held_back + self.failed

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    def count(self, result: Result) -> None:
        """Take one result into account."""
        self.usage += result.usage
        if result.error is not None:
            self.failed += 1
        elif result.message is None:
            self.held_back += 1
        elif len({a.writer for a in result.attempts}) > 1:
            self.fallen_back += 1
        elif len(result.attempts) > 1:
            self.repaired += 1
        else:
            self.first_try += 1

    def words(self) -> str:
        """One line for a person."""
        rate = self.done / max(self.seconds, 1e-9)
        parts = [f"{self.done} done", f"{rate:.1f}/s", f"{self.first_try} at once", f"{self.repaired} repaired", f"{self.fallen_back} by the next writer"]
        parts += [f"{self.held_back} advised against", f"{self.failed} failed"]
        if self.prices != Prices():
            parts.append(f"${self.prices.cost(self.usage):.2f}")
        return ", ".join(parts)

    def summary(self) -> dict[str, float | int]:
        """The closing JSON object."""
        return {
            "done": self.done,
            "before": self.before,
            "first_try": self.first_try,
            "repaired": self.repaired,
            "fallen_back": self.fallen_back,
            "held_back": self.held_back,
            "failed": self.failed,
            "prompt_tokens": self.usage.prompt_tokens,
            "completion_tokens": self.usage.completion_tokens,
            "cost_dollars": round(self.prices.cost(self.usage), 4),
            "seconds": round(self.seconds, 3),
            "lines_a_second": round(self.done / max(self.seconds, 1e-9), 2),
        }
