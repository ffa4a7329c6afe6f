"""A rule: its words and its finders, declared in one place and checked in one place."""

import logging
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from guards.doc import Doc
from guards.types import Context, Violation

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Hit:
    """A raw finding at `doc.text[start:end]`, before a rule gives it a code. An empty reason means the rule's own."""

    start: int
    end: int
    score: float
    by: str
    reason: str = ""


Finder = Callable[[Doc, "Rule"], Iterable[Hit]]


def _never(context: Context) -> bool:
    return False


@dataclass(frozen=True)
class Rule:
    """Everything known about one rule; validators, prompts, reports and pages derive from it.

    code: the public name. title: two or three words for a page.
    must: completes "The message must ...". reason: why, in words for the user.
    source: word for word from the article, or "" with `convention` where the article is silent.
    ask: the line in a writer's prompt.
    breaks, passes: examples, each a whole text; never used for training or scoring.
    examples_draft: the draft that `breaks` and `passes` are compared with, for rules that need one.
    marks_draft: whether the rule also says what is left out of a draft.
    relaxed: the context in which the rule does not apply.
    neighbour: a pattern, over folded text, of what only looks like a violation; where the learned detector's evidence holds one, it does not count.
    """

    code: str
    title: str
    must: str
    reason: str
    source: str
    ask: str
    finders: tuple[Finder, ...]
    breaks: tuple[str, ...]
    passes: tuple[str, ...]
    examples_draft: str | None = None
    marks_draft: bool = True
    relaxed: Callable[[Context], bool] = _never
    neighbour: re.Pattern[str] | None = None

    def check(self, doc: Doc) -> tuple[Violation, ...]:
        """Every violation of this rule in `doc`. Never raises: a rule that cannot be applied has not been passed."""
        try:
            if self.relaxed(doc.context):
                return ()
            hits = _distinct(hit for finder in self.finders for hit in finder(doc, self))
            return tuple(Violation(self.code, h.start, h.end, h.reason or self.reason, h.score, h.by) for h in hits)
        except Exception as error:
            # the type alone: an exception's text may quote the message
            log.warning("rule %s could not be checked: %s", self.code, type(error).__name__)
            return (self.unchecked(doc.text),)

    def unchecked(self, text: str) -> Violation:
        """What stands in a report where this rule could not be applied to `text`."""
        return Violation(self.code, 0, len(text), "This could not be checked, so it has not passed.", 1.0, "unchecked")


def _distinct(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Hits in order of position; of those that overlap, the surest, then the longest."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (-h.score, h.start - h.end, h.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return iter(sorted(kept, key=lambda h: h.start))
