"""The draft/message pairs that the local writer learns from."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rewrite import address, prompt

DATA = Path(__file__).parent.parent / "data"
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LEADING = 4  # words of a message in which the name may stand


@dataclass(frozen=True)
class Pair:
    """A draft, what is worth keeping of it (exact substrings), and one message that was written for it."""

    id: str
    draft: str
    keeps: tuple[str, ...]
    message: str
    author: str


def read(split: str) -> list[Pair]:
    """The pairs of `split`: train, dev or test; one for each message."""
    with (DATA / f"pairs_{split}.jsonl").open(encoding="utf-8") as lines:
        return [pair for line in lines for pair in _pairs(json.loads(line))]


def asked(pair: Pair) -> str:
    """What the model is shown for `pair`, as the local writer shows it at run time."""
    keeps = tuple(sorted(pair.keeps, key=pair.draft.find))
    return prompt.rendered(prompt.brief(pair.draft, keeps, name_in(pair)))


def name_in(pair: Pair) -> str:
    """The name that the message begins with, where it stands in the draft."""
    said = {word.lower() for word in _WORD.findall(pair.draft)}
    for word in _WORD.findall(pair.message)[:_LEADING]:
        if (
            word.lower() in said
            and ((word[:1].isupper() and word.lower() != "i") or re.match(rf"\W*{re.escape(word)}\b[,.]", pair.message))
            and address.is_name(word)
        ):
            return str(word)
    return ""


def _pairs(raw: dict[str, object]) -> Iterator[Pair]:
    messages, keeps = raw["messages"], raw["kept"]
    assert isinstance(messages, list)
    assert isinstance(keeps, list)
    for number, message in enumerate(messages):
        yield Pair(f"{raw['id']}.{number}", str(raw["draft"]), tuple(keeps), str(message), str(raw["author"]))
