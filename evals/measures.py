"""What a run cost and how its messages differ: figures that are neither right nor wrong, over the cases that asked for a message."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

from evals import variety
from evals.suites import Outcome, Tried
from guards import RULES
from rewrite.types import Usage


@dataclass(frozen=True)
class Measure:
    """A figure. title: for a reader who does not program. unit: what it counts, "" for a share."""

    name: str
    title: str
    value: float
    unit: str = ""

    @property
    def said(self) -> str:
        """The value with its unit."""
        if not self.unit:
            return f"{self.value:.3f}"
        return f"{self.value:,.0f} {self.unit}" if self.unit == "tokens" else f"{self.value:,.4g} {self.unit}"


@dataclass(frozen=True)
class Prices:
    """What an endpoint asks, per million tokens, in any one currency."""

    prompt: float
    completion: float

    def of(self, usage: Usage) -> float:
        return (usage.prompt_tokens * self.prompt + usage.completion_tokens * self.completion) / 1e6


def measured(outcomes: Sequence[Outcome], writer: str, prices: Prices | None = None) -> tuple[Measure, ...]:
    """The figures of `outcomes`, those that asked a writer; none where no case did. writer: the name that was asked for."""
    asked = [o for o in outcomes if o.tries]
    if not asked:
        return ()
    messages = [o.message for o in asked if o.message is not None]
    own = [o for o in asked if o.message is not None and o.writer.partition(":")[0] == writer]
    openings, questions = variety.openings(messages), variety.questions(messages)
    usage = sum((o.usage for o in asked), Usage())
    p50, p95 = _percentiles([o.seconds for o in asked])
    first = [o.tries[0] for o in asked if o.tries[0].text]
    return (
        *(Measure(f"passes.{rule.code}", f"First texts that pass {rule.code}", 1 - _share(rule.code, first)) for rule in RULES if first),
        Measure("own", f"Messages written by {writer} itself, and by no stand-in", len(own) / len(asked)),
        Measure("first_try", "Drafts of which the first text asked for would have done", sum(not o.tries[0].broken for o in asked) / len(asked)),
        Measure("tries", "Texts weighed for one draft", sum(len(o.tries) for o in asked) / len(asked), "texts"),
        Measure("opening_distinct_2", "Openings: different word pairs among all", variety.distinct_2(openings)),
        Measure("opening_commonest", "Openings: share of the commonest", variety.commonest(openings)),
        Measure("question_distinct_2", "Questions: different word pairs among all", variety.distinct_2(questions)),
        Measure("question_commonest", "Questions: share of the commonest", variety.commonest(questions)),
        Measure("prompt_tokens", "Tokens sent", usage.prompt_tokens, "tokens"),
        Measure("completion_tokens", "Tokens received", usage.completion_tokens, "tokens"),
        *([Measure("cost", "Cost", prices.of(usage), "in the prices' currency")] if prices else []),
        Measure("p50", "Time for a draft, median", p50, "s"),
        Measure("p95", "Time for a draft, of 95 in 100 at most", p95, "s"),
    )


def _share(code: str, tries: Sequence[Tried]) -> float:
    return sum(code in one.broken for one in tries) / len(tries)


def _percentiles(seconds: Sequence[float]) -> tuple[float, float]:
    if len(seconds) == 1:
        return seconds[0], seconds[0]
    cut = quantiles(seconds, n=20, method="inclusive")
    return cut[9], cut[18]
