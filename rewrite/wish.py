"""What a person may wish of a message that is there already: a little warmer, shorter, more like them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rewrite import weave

_KIND = ("I hope you're doing well.", "I hope all is well with you.", "I hope this week is being kind to you.")
_WARM = re.compile(
    r"\b(?:hope you|hope all|hope this|thank|thanks|glad|lovely|happy for you|congratulations|good luck|take care|all the best|enjoy\w*|smil\w+)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+|$)\s*")
_GREETING = re.compile(r"^\W*[^\W\d_]+(?: [^\W\d_]+)?,\s*")


@dataclass(frozen=True)
class Wish:
    """ask: for a model that is told in words. made: other messages, out of one that passed the guards. worth: how well a message meets the wish; what the draft says is its second argument."""

    ask: str
    made: Callable[[str], Iterator[str]]
    worth: Callable[[str, str], float]


def _warmer(message: str) -> Iterator[str]:
    asked = weave.question(message)
    if asked and not _WARM.search(message):
        before, _, after = message.rpartition(asked)
        for kind in _KIND:
            yield f"{before}{kind if any(c.isupper() for c in message) else kind.lower()} {asked}{after}"


def _shorter(message: str) -> Iterator[str]:
    """Without one of the sentences that ask nothing."""
    greeting = _GREETING.match(message)
    hello = greeting.group() if greeting else ""
    sentences = _SENTENCE.findall(message[len(hello) :])
    for place, sentence in enumerate(sentences):
        rest = "".join(sentences[:place] + sentences[place + 1 :]).strip()
        if "?" not in sentence and len(sentences) > 2:
            yield f"{hello}{rest[:1].lower() + rest[1:] if hello and place == 0 and not rest.startswith('I ') else rest}"


def _same(message: str) -> Iterator[str]:
    yield from ()


WISHES: Mapping[str, Wish] = {
    "warmer": Wish(
        "Make it a little warmer than you would: friendly, never a declaration.", _warmer, lambda message, draft: float(bool(_WARM.search(message)))
    ),
    "shorter": Wish("Make it as short as it can be.", _shorter, lambda message, draft: -len(message.split()) / 10),
    "mine": Wish("Stay as close to the draft's own words, spelling and manner as you can.", _same, lambda message, draft: 3 * weave.verbatim(message, draft)),
}
"""By name, in the order in which they are offered."""

TONES = ("warmer", "shorter")
"""Those of them that are other tones of the same message."""
