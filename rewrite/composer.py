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
_SHORT = 16  # words
_MOST = 5  # details to choose among
_BETWEEN = re.compile(r"\s*[,–—-]?\s*(?:(?:and|but|so|then|or)\s+)?")
_NO_RUSH = ("No rush to answer.", "No hurry at all with an answer.")


def candidates(draft: str, context: Context) -> Iterator[str]:
    """Messages for `draft`, the fullest first, the plainest last. Lazy; some may still break a rule, so each has to be checked."""
    found = details.of(draft, context)
    spare = tuple(d for d in details.every(draft, context) if d not in found)
    for some in (found, spare) if spare else (found,):
        yield from _of(some, draft)


def told(draft: str, context: Context) -> str:
    """The greeting and the most of what is worth telling, in the draft's own words; empty where there is nothing to tell."""
    said, _ = _parted(details.of(draft, context))
    chosen = next(_choices(said), [])
    return _cased(f"{address.greeting(draft)} {_first_lower(' '.join(_statements(draft, chosen)))}", draft) if chosen else ""


def grounded(draft: str, context: Context) -> Iterator[str]:
    """Questions for what `told` tells: the draft's own, then those that its matter gives ground for."""
    found = details.of(draft, context)
    yield from (_sentence(d, _seed(draft), address.name(draft)) for d in found if d.asks)
    yield from questions.specific(told(draft, context), _seed(draft))


def fitting(chosen: Sequence[Detail], draft: str) -> Iterator[str]:
    """Light questions that go with what is said of `draft`, the most fitting first."""
    return questions.fitting(" ".join(d.text for d in chosen), _seed(draft))


def _of(found: Sequence[Detail], draft: str) -> Iterator[str]:
    said, asked = _parted(found)
    own = [_sentence(d, _seed(draft), address.name(draft)) for d in asked]
    for chosen in chain(_choices(said), ([],)):
        for question in chain(own, fitting(chosen, draft)):
            yield _message(draft, chosen, question)


def _parted(found: Sequence[Detail]) -> tuple[list[Detail], list[Detail]]:
    """What is told, the practical first, and what is asked."""
    return sorted((d for d in found if not d.asks), key=lambda d: (_PRACTICAL_FIRST[d.kind], d.start)), [d for d in found if d.asks]


def _seed(draft: str) -> int:
    return zlib.crc32(draft.strip().encode("utf-8", "replace"))


def _choices(said: list[Detail]) -> Iterator[list[Detail]]:
    """As many details as fit, then fewer, each in the draft's order."""
    first = said[:_MOST]
    for size in range(len(first), 0, -1):
        for chosen in combinations(first, size):
            if details.stands(chosen, said) and sum(len(d.text.split()) for d in chosen) <= AIM_WORDS:
                yield sorted(chosen, key=lambda d: d.start)


def _message(draft: str, chosen: Sequence[Detail], question: str) -> str:
    seed = _seed(draft)
    statements = _statements(draft, chosen)
    text = " ".join([*(statements or [_HELLO[seed % len(_HELLO)]]), question])
    if len(text.split()) < _SHORT and statements:
        text = f"{text} {_NO_RUSH[seed % len(_NO_RUSH)]}"
    return _cased(f"{address.greeting(draft)} {_first_lower(text)}", draft)


def _statements(draft: str, chosen: Sequence[Detail]) -> list[str]:
    seed, called = _seed(draft), address.name(draft)
    return [_sentence(d, seed + n, called) for n, d in enumerate(_joined(chosen, draft))]


def _cased(text: str, draft: str) -> str:
    return text if any(c.isupper() for c in draft) else text.lower()


def _joined(chosen: Sequence[Detail], draft: str) -> list[Detail]:
    """`chosen`, those that follow one another in one sentence of the draft as one."""
    whole: list[Detail] = []
    for detail in chosen:
        last = whole[-1] if whole else None
        if last and last.kind != "memory" and detail.kind != "memory" and _BETWEEN.fullmatch(draft[last.end : detail.start]):
            whole[-1] = Detail(last.start, detail.end, last.kind, False, draft[last.start : detail.end])
        else:
            whole.append(detail)
    return whole


def _sentence(detail: Detail, seed: int, called: str) -> str:
    text = " ".join(detail.text.split())
    text = address.unaddressed(text, called)
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


_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred".split())


def _first_lower(text: str) -> str:
    """`text` to stand after a comma or inside a sentence; a name, an abbreviation or "I" keeps its capital."""
    word = re.match(r"[^\W\d_]+", text)
    if word and word.group() != "I" and word.group()[1:].islower() and (stem(word.group().lower()) in general() or word.group().lower() in _NUMBERS):
        return text[:1].lower() + text[1:]
    return text
