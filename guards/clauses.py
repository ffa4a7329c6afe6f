"""Cuts a draft into clauses: the pieces that can be kept or left out on their own."""

import re
from dataclasses import dataclass
from itertools import pairwise

_SUBJECT = (
    r"(?:i|i'm|im|i've|ive|i'd|i'll|you|you're|youre|u|we|we're|we've|he|she|he's|she's|they|it|it's|its|that's|thats|there|there's|this|my|your|our|the|please|pls|maybe|now|then|today|remember|"
    r"why|how|what|who|when|where|(?:did|do|does|are|is|was|have|has|can|could|will|would|should)(?=\s+(?:i|you|u|ye|we|he|she|it|they|the|my|your|ur|our|this|that|there|any)\b)|don't|dont|if|even|just|every|everything|nothing|nobody|no)"
)
_JOINER = r"(?:and|but|so|because|cause|cos|coz|cuz|bc|though|although|even though|yet|while|whereas|except|plus|also|anyway|btw|or|n|&)"
_END = re.compile(
    r"<[^<>]*>|(?:^|\n)[ \t]*\d{1,2}[.)](?=\s)|(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)[.!?…]+[\"')\]]*(?=\s|$)|\n+|[;]|(?<=\s)[-–—]{1,3}(?=\s)|—|\.\.+|[\U0001F300-\U0001FAFF☀-➿❤️]+"
)
_COMMA = re.compile(rf",\s*(?=(?:{_JOINER}\s+)?(?:then\s+|now\s+)?{_SUBJECT}\b)", re.IGNORECASE)
_JOIN = re.compile(
    rf"\s+(?={_JOINER}\s+(?:then\s+|now\s+|also\s+|still\s+|(?:just |even |only )?for once,?\s+|for god.?s sake,?\s+)?{_SUBJECT}\b)", re.IGNORECASE
)
# in long runs without punctuation, "i" after a finished clause begins the next one
_NOT_OBJECT = "".join(
    rf"(?<!\b{word})"
    for word in "see saw seen told tell ask asked gave give for to with after about from of at on let made got send show help found miss love".split()
)
_RUN_ON = re.compile(rf"(?<!\bthat)(?<!\bwhen)(?<!\bwhere)(?<!\btime)(?<!\band)(?<!\bif)(?<!\bas)(?<!\bwhat)(?<!\bhow)(?<!\bthan)(?<!\bbut)(?<!\blike)(?<!\bthing)(?<!\bway)(?<!\bday){_NOT_OBJECT}\s+(?=(?:i|i'm|im|ive|i've|you|u|please|remember)\s)", re.IGNORECASE)  # fmt: skip
_LONG_RUN = 22
_EDGE = re.compile(rf"^[\s,;:.!?\-–—'\"()]*(?:{_JOINER}\b\s+)*", re.IGNORECASE)
_TAIL = re.compile(r"[\s,;:\-–—(]+$")


@dataclass(frozen=True)
class Clause:
    """A piece of a text at `text[start:end]`, without joining words and loose punctuation. asks: it ended in a question mark."""

    start: int
    end: int
    asks: bool


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of `text`, in order. Heuristic: punctuation, and joining words before a new subject."""
    found: list[Clause] = []
    begin = 0
    for end in [*_END.finditer(text), None]:
        stop = end.start() if end else len(text)
        asks = bool(end and "?" in end.group())
        found += _split(text, begin, stop, asks)
        begin = end.end() if end else stop
    return tuple(found)


def _split(text: str, begin: int, stop: int, asks: bool) -> list[Clause]:
    sentence = text[begin:stop]
    cuts = {m.end() for m in _COMMA.finditer(sentence)} | {m.end() for m in _JOIN.finditer(sentence)}
    if len(sentence.split()) >= _LONG_RUN and not cuts:
        cuts |= {m.end() for m in _RUN_ON.finditer(sentence)}
    edges = [0, *sorted(cuts), len(sentence)]
    pieces = []
    for a, b in pairwise(edges):
        lead = _EDGE.match(sentence[a:b])
        start = a + (lead.end() if lead else 0)
        tail = _TAIL.search(sentence[start:b])
        finish = start + tail.start() if tail else b
        if finish > start:
            pieces.append(Clause(begin + start, begin + finish, asks and b == len(sentence)))
    return pieces
