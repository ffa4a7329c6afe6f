"""Which of several messages that passed every rule is the best for this draft."""

import re
from collections.abc import Sequence

from guards import Context
from guards.words import is_specific, specific_stems, words
from rewrite import address, details, questions

_AIM = (18, 60)  # words
_FIRST = re.compile(r"(?:^|[.!?]\s+)\W*([^\W\d_])")
_STOCK = frozenset(q.lower() for q in questions.GENERAL)


def ranked(messages: Sequence[str], draft: str, context: Context) -> list[str]:
    """`messages`, the best first: most of the details kept and little else of the draft's, in the person's own words and manner, a question of its own, of a good length. Near doubles of a better one are left out."""
    order = sorted(messages, key=lambda message: -_score(message, draft, context))
    chosen: list[str] = []
    for message in order:
        if all(_overlap(set(words(message)), set(words(other))) < 0.8 for other in chosen):
            chosen.append(message)
    return chosen


def _score(message: str, draft: str, context: Context) -> float:
    wanted = details.chosen(draft, context, 3)
    said = specific_stems(message)
    held = [len(said & specific_stems(d.text)) / max(1, len(specific_stems(d.text))) for d in wanted]
    kept = sum(held) / len(held) if held else 0.0
    spoken = words(message)
    own = _overlap(set(spoken), set(words(draft)), of=set(spoken))
    low = message.lower()
    stock = any(low.rstrip().endswith(q) for q in _STOCK)
    length = 0.0 if _AIM[0] <= len(spoken) <= _AIM[1] else 1.0
    same_case = _begins_small(draft) == _begins_small(message)
    first = re.match(r"\W*([^\W\d_]+)[,.]", message)
    unknown_call = first is not None and first[1].lower() not in draft.lower() and is_specific(first[1].lower())
    allowed = set().union(*(specific_stems(d.text) for d in wanted)) if wanted else set()
    stray = len(said - allowed - specific_stems(address.name(draft)))
    return (
        2.0 * kept - 1.0 * unknown_call - 0.25 * max(0, stray - 1) + 1.0 * own - 0.3 * stock - 0.3 * length + 0.6 * same_case - 0.2 * (message.count("?") > 1)
    )


def _begins_small(text: str) -> bool:
    """Whether the sentences of `text` begin in lower case."""
    firsts = [m[0] for m in _FIRST.findall(text)]
    return bool(firsts) and all(c.islower() for c in firsts)


def _overlap(one: set[str], other: set[str], of: set[str] | None = None) -> float:
    base = of if of is not None else one | other
    return len(one & other) / len(base) if base else 0.0
