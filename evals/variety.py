"""How unlike one another messages are: openings and questions, counted."""

import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ASKED = re.compile(r"[^.!?\n]*\?")
_OPENING = 3  # words


def openings(messages: Sequence[str]) -> Counter[str]:
    """The first words of each message, in small letters."""
    return Counter(" ".join(_words(m)[:_OPENING]) for m in messages)


def questions(messages: Sequence[str]) -> Counter[str]:
    """The last question of each message, in plain words; "" for none."""
    return Counter(" ".join(_words(asked[-1])) if (asked := _ASKED.findall(m)) else "" for m in messages)


def distinct_2(texts: Counter[str]) -> float:
    """The share of word pairs that are different ones, over the different texts (distinct-2: Li et al. 2016)."""
    pairs = [pair for text in texts for pair in zip(text.split(), text.split()[1:], strict=False)]
    return len(set(pairs)) / max(1, len(pairs))


def commonest(texts: Counter[str]) -> float:
    """The share of the text that comes most often."""
    return texts.most_common(1)[0][1] / texts.total() if texts else 0.0


def _words(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text)]
