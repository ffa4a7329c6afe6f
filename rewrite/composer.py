"""Composes a message out of the draft's own safe clauses, without any model: the last resort, which must never fail."""

import re
import zlib
from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from guards import Context
from guards.details import Detail
from guards.words import general, stem
from rewrite import address, details, questions

AIM_WORDS = 60
"""Details are added while the message stays under this; a first message is 20 to 90 words."""

_LEAD = re.compile(
    r"^(?:(?:and|but|so|because|anyway|anyways|also|plus|btw|oh|well|ok|okay|honestly|like|look|listen|then|now|ps|p\.s\.|seriously|basically|i mean|you know|guess what|just so you know)\b[\s,:.]*)+(?=\w)",
    re.IGNORECASE,
)
_PRACTICAL_FIRST = {"practical": 0, "news": 1, "interest": 2, "memory": 3, "question": 4}
_OPENERS = ("I was thinking of {}", "I was just thinking of {}", "{} crossed my mind")
_HELLO = (
    "I just wanted to say hello and that I hope you're doing well.",
    "Just a quick hello from me. I hope all is well with you.",
    "I hope this week is being kind to you.",
)
_NO_RUSH = ("No rush to answer.", "No hurry at all with an answer.")


def candidates(draft: str, context: Context) -> Iterator[str]:
    """Messages for `draft`, the fullest first, the plainest last. Lazy; some may still break a rule, so each has to be checked."""
    found = details.of(draft, context)
    spare = tuple(d for d in details.every(draft, context) if d not in found)
    for some in (found, spare) if spare else (found,):
        yield from _of(some, draft)


def _of(found: Sequence[Detail], draft: str) -> Iterator[str]:
    seed = zlib.crc32(draft.strip().encode("utf-8", "replace"))
    called = address.name(draft)
    said = sorted((d for d in found if not d.asks), key=lambda d: (_PRACTICAL_FIRST[d.kind], d.start))
    asked = [d for d in found if d.asks]
    greeting = address.greeting(draft)
    lower = not any(c.isupper() for c in draft)
    for chosen in chain(_choices(said), ([],)):
        for question in chain(([_sentence(d, seed, called)] for d in asked), ([q] for q in questions.fitting(" ".join(d.text for d in chosen), seed))):
            yield _message(greeting, [_sentence(d, seed + n, called) for n, d in enumerate(chosen)], question[0], seed, lower=lower)


def _choices(said: list[Detail]) -> Iterator[list[Detail]]:
    """Up to two details that fit, then fewer, each in the draft's order."""
    for size in (2, 1):
        for chosen in combinations(said[:6], size):
            if sum(len(d.text.split()) for d in chosen) <= AIM_WORDS:
                yield sorted(chosen, key=lambda d: d.start)


def _message(greeting: str, statements: list[str], question: str, seed: int, *, lower: bool) -> str:
    body = statements or [_HELLO[seed % len(_HELLO)]]
    text = " ".join([*body, question])
    if len(text.split()) < 16 and statements:
        text = " ".join([*body, question, _NO_RUSH[seed % len(_NO_RUSH)]])
    whole = f"{greeting} {_first_lower(text)}"
    return whole.lower() if lower else whole


def _sentence(detail: Detail, seed: int, called: str) -> str:
    text = " ".join(detail.text.split())
    if called:  # the greeting says the name already
        text = re.sub(rf"^(?:(?:hi|hey|hello|dear)\s+)?{re.escape(called)}\b[,.!:;\s-]*(?=\w)", "", text, flags=re.IGNORECASE)
    text = _LEAD.sub("", text).rstrip(" .,;:!?-" if detail.asks else " .,;:!-")
    text = re.sub(r"[!?]{2,}", "!", text)
    if text.isupper():  # nobody wants to be shouted at
        text = text.lower()
    if detail.kind == "memory":
        opener = _OPENERS[seed % len(_OPENERS)]
        text = opener.format(_first_lower(text))
    text = re.sub(r"\bi\b(?=$|[\s',])", "I", text)
    text = text[:1].upper() + text[1:]
    return text + ("?" if detail.asks else ".")


def _first_lower(text: str) -> str:
    """`text` to stand after a comma or inside a sentence; a name, an abbreviation or "I" keeps its capital."""
    word = re.match(r"[^\W\d_]+", text)
    if word and word.group() != "I" and word.group()[1:].islower() and stem(word.group().lower()) in general():
        return text[:1].lower() + text[1:]
    return text
