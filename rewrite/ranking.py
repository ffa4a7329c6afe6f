"""Which of several messages that passed every rule is the best for this draft."""

import re
from collections.abc import Sequence

from guards import Context
from guards.words import specific_stems, words
from rewrite import address, details, questions, weave
from rewrite.wish import Wish

_AIM = (12, 70)  # words
_FIRST = re.compile(r"(?:^|[.!?]\s+)\W*([^\W\d_])")
_STRAY = 2  # words of its own, a greeting and a dialect pronoun say, that cost a message nothing
_BEGINNINGS = frozenset("i i'm i've my the a an so just your it there we".split())
_STOCK = frozenset(q.lower() for q in questions.GENERAL)


def ranked(messages: Sequence[str], draft: str, context: Context, wish: Wish | None = None) -> list[str]:
    """`messages`, the best first: most of the details kept and little else of the draft's, in the person's own words and manner, a question that fits, of a good length, and as wished. Near doubles of a better one are left out."""
    order = sorted(messages, key=lambda message: -_score(message, draft, context) - (wish.worth(message, draft) if wish else 0.0))
    chosen: list[str] = []
    for message in order:
        if not any(_doubles(message, other) for other in chosen):
            chosen.append(message)
    return chosen


def _score(message: str, draft: str, context: Context) -> float:
    wanted = details.chosen(draft, context, 3)
    said = specific_stems(message)
    held = [len(said & specific_stems(d.text)) / max(1, len(specific_stems(d.text))) for d in wanted]
    kept = sum(held) / len(held) if held else 0.0
    spoken = words(message)
    asked = weave.question(message)
    allowed = set().union(*(specific_stems(d.text) for d in wanted)) if wanted else set()
    length = 0.0 if _AIM[0] <= len(spoken) <= _AIM[1] else 1.0
    same_case = _begins_small(draft) == _begins_small(message)
    unknown_call = bool(spoken) and spoken[0] not in words(draft) and spoken[0] not in address.HELLOS and spoken[0] not in _BEGINNINGS
    own = {d.text.strip(" ?").lower() for d in details.of(draft, context) if d.asks}
    told = message.replace(asked, " ") if asked else message
    stray = len(specific_stems(told) - allowed - specific_stems(address.name(draft)))
    grounded = bool(asked) and (asked.strip().lower() in {q.lower() for q in questions.specific(told)} or asked.strip(" ?").lower() in own)
    return (
        2.0 * kept
        + 1.5 * weave.verbatim(message.partition(asked)[0] if asked else message, draft)
        + 0.6 * same_case
        + 0.8 * grounded
        - 0.7 * (not grounded and asked.strip().lower() not in _STOCK and not weave.asks_well(asked))
        - 0.3 * length
        - 0.1 * (len(words(told)) if not wanted else 0)
        - 0.25 * max(0, stray - _STRAY)
        - 1.0 * unknown_call
        - 0.2 * (message.count("?") > 1)
    )


def _begins_small(text: str) -> bool:
    """Whether the sentences of `text` begin in lower case."""
    firsts = [m[0] for m in _FIRST.findall(text)]
    return bool(firsts) and all(c.islower() for c in firsts)


def _doubles(one: str, other: str) -> bool:
    """Whether two messages say and ask nearly the same."""
    asked = [weave.question(text) for text in (one, other)]
    parts = [(text.partition(question)[0] if question else text, question) for text, question in zip((one, other), asked, strict=True)]
    return all(_overlap(set(words(a)), set(words(b))) >= least for a, b, least in zip(*parts, (0.8, 0.6), strict=True))


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0
