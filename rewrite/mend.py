"""A person's own text without what broke a rule in it: a suggestion, never a change behind their back."""

import re
from collections.abc import Callable, Sequence
from itertools import combinations

from guards import Report, Violation
from guards.clauses import clauses

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"')\]]*|\n|$)\s*")
_LEAST = 3  # words that are worth sending
_MANY = 4
_LOOSE = re.compile(r"\s*(?:[,;:–—-]\s*)?(?:\b(?:and|but|so|because|although|though|while)\b\s*)?$", re.IGNORECASE)


def suggestion(text: str, violations: Sequence[Violation], check: Callable[[str], Report]) -> str | None:
    """`text` less as few of the clauses, else of the sentences, that `violations` lie in as it takes to pass `check`; None where nothing does."""
    for spans in (_clauses(text), _sentences(text)):
        broken = [s for s in spans if any(v.start < s[1] and s[0] < v.end for v in violations)]
        for some in _fewest_first(broken):
            left = _without(text, some)
            if len(left.split()) >= _LEAST and check(left).ok:
                return left
    return None


def _fewest_first(spans: Sequence[tuple[int, int]]) -> list[tuple[tuple[int, int], ...]]:
    """Choices of `spans` to leave out, those that cost the fewest characters first; where there are many, all of them alone."""
    if len(spans) > _MANY:
        return [tuple(spans)]
    choices = [some for size in range(1, len(spans) + 1) for some in combinations(spans, size)]
    return sorted(choices, key=lambda some: sum(end - start for start, end in some))


def _clauses(text: str) -> list[tuple[int, int]]:
    return [(c.start, c.end) for c in clauses(text)]


def _sentences(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in _SENTENCE.finditer(text)]


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    left = text
    for start, end in reversed(spans):
        before, after = left[:start], left[end:]
        begins = not before.strip() or before.rstrip()[-1] in ".!?\n"
        if begins:  # a sentence or its beginning: what follows begins anew
            after = after.lstrip(" ,;:.!?-–—")
            after = re.sub(r"^(?:and|but|so)\s+", "", after, flags=re.IGNORECASE)
            keeps_small = not any(c.isupper() for c in text)
            after = after if keeps_small else after[:1].upper() + after[1:]
        else:
            before = _LOOSE.sub("", before)
        left = f"{before}{after}"
    return re.sub(r"[ \t]{2,}", " ", left).strip()
