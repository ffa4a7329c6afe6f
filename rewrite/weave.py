"""The draft's own clauses with a question that a model wrote: faithful by construction, fitting by choice."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from guards import Context
from guards.words import specific_stems, words
from rewrite import composer, details, questions

MOST = 4
"""Messages made so, at most."""

_ASKED = re.compile(r"[^.!?\n]+\?")
_LEAST, _LONGEST = 3, 11  # words
_FORM = re.compile(
    r"\W*(?:so |and |but )?(?:how(?:'s|s| is| are| was| did| has| have| do)|what(?:'s|s| are| is| was| did| have)|where(?:'s|s| are| did)|who(?:'s| is| won)|did|do|does|have|has|are|is|was|were|any|you (?:still|ever|been)|still)\b",
    re.IGNORECASE,
)
# a small model's way of asking nothing in particular, or for something to be done
_ODD = re.compile(
    r"\b(?:(?:get|got|do|did|like|want|have|sort|use|see|making|doing|getting) (?:it|that|this|one|me|them)|which one|about (?:it|that)|(?:for|with|to|of) (?:it|that|them)|would you like|you want|shall|should|"
    r"(?:your|yer|ur) own|the order|most important|(?<!how's )(?<!how is )it\b(?! going)|(?:best|easiest) way|what kind of|what sort of|would (?:he|she|it)|name|number)\b",
    re.IGNORECASE,
)


def woven(texts: Sequence[str], draft: str, context: Context) -> Iterator[str]:
    """Messages for `draft` around the questions of `texts` that are worth asking, those about a kept detail first."""
    about = specific_stems(" ".join(d.text for d in details.of(draft, context)))
    found = dict.fromkeys(q for text in texts if (q := question(text)) and asks_well(q))
    topical = [q for q in islice(composer.fitting(details.of(draft, context), draft), 1) if q not in questions.GENERAL]
    for asked in [*sorted(found, key=lambda q: not specific_stems(q) & about)[:MOST], *topical]:
        yield composer.around(asked[:1].upper() + asked[1:], draft, context)


def question(text: str) -> str:
    """The last question of `text`; empty where it asks none."""
    asked = _ASKED.findall(text)
    return asked[-1].strip() if asked else ""


def verbatim(told: str, draft: str) -> float:
    """The share of `told`, by words, that stands in `draft` in runs of three and more."""
    said = words(told)
    runs = {tuple(run) for run in _threes(words(draft))}
    held = [False] * len(said)
    for place, run in enumerate(_threes(said)):
        if tuple(run) in runs:
            held[place : place + 3] = [True] * 3
    return sum(held) / len(held) if held else 0.0


def _threes(spoken: Sequence[str]) -> list[Sequence[str]]:
    return [spoken[n : n + 3] for n in range(len(spoken) - 2)]


def asks_well(asked: str) -> bool:
    """Whether a question stands on its own: plain in form, about something, asking for nothing to be done."""
    return _LEAST <= len(words(asked)) <= _LONGEST and bool(_FORM.match(asked)) and not _ODD.search(asked)
