"""The draft's own clauses with a question beside them: faithful by construction, fitting by choice."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from guards import Context
from guards.words import words
from rewrite import composer, details

MOST = 5
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
_AGAIN = 0.4  # of the words of what was told
_AGREED = 3  # answers of a small model that ask the same: what it asks once or twice is seldom to the point


def goes_on(text: str, told: str) -> bool:
    """Whether a model only went on from what was `told`, rather than tell it again in a message of its own."""
    said = set(words(told))
    return bool(said) and len(said & set(words(text))) < _AGAIN * len(said)


def woven(texts: Sequence[str], told: str, draft: str, context: Context) -> Iterator[str]:
    """What is `told` of `draft`, with the questions that go with it: those that its matter gives ground for, then those on which the answers `texts` agree, then plain ones."""
    if not told:
        return
    counts = Counter(" ".join(words(q)) for text in texts if (q := question(text)) and asks_well(q))
    agreed = [q for text in texts if (q := question(text)) and counts[" ".join(words(q))] >= _AGREED]
    grounded = list(islice(composer.grounded(draft, context), 2))
    plain = (q for q in composer.fitting(details.of(draft, context), draft) if q not in grounded)
    asked = dict.fromkeys(_cased(q, told) for q in (*grounded, *agreed, *islice(plain, MOST)))
    yield from (f"{told} {q}" for q in islice(asked, MOST))


def _cased(asked: str, told: str) -> str:
    """`asked` with the capitals that the rest of the message has, or none."""
    if not any(c.isupper() for c in told):
        return asked.lower()
    return asked[:1].upper() + asked[1:]


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
