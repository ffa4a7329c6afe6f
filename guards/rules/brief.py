"""A message short enough to be read in one breath."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from guards.doc import Doc
from guards.rule import Hit, Rule
from guards.types import Stage

# a keycap emoji starts with a digit; like other emojis and dashes it is no word
_WORD = re.compile(r"(?!\d\ufe0f?\u20e3)[^\W_]+(?:['’.\-][^\W_]+)*")


@dataclass(frozen=True)
class Length:
    """Words to aim for, `shortest` to `longest`, told to writers; and `limit`, above which the rule is broken.

    Below `shortest` nothing is broken: a kind line of nine words is a good message.
    """

    shortest: int
    longest: int
    limit: int


_MESSAGE = Length(shortest=20, longest=90, limit=120)
LENGTHS: Mapping[Stage, Length] = MappingProxyType(
    {"first_message": _MESSAGE, "reply": _MESSAGE, "second_message": _MESSAGE, "letter": Length(shortest=60, longest=250, limit=250)}
)


def _too_long(doc: Doc, rule: Rule) -> Iterator[Hit]:
    limit = LENGTHS[doc.context.stage].limit
    for number, word in enumerate(_WORD.finditer(doc.text), start=1):
        if number > limit:
            yield Hit(word.start(), len(doc.text), 1.0, "count")
            return


def _wordless(doc: Doc, rule: Rule) -> Iterator[Hit]:
    if not _WORD.search(doc.text):
        yield Hit(0, len(doc.text), 1.0, "count", "There are no words in this yet.")


RULE = Rule(
    code="brief",
    title="Short enough",
    must="stay short: a message never over 120 words, a letter never over 250",
    reason="A short message is easy to answer; there will be time for more once you are talking.",
    source="I think you don’t want it too long or too short.",
    ask="Write 20 to 90 words; for a letter 60 to 250.",
    finders=(_too_long, _wordless),
    breaks=(
        "",
        "   \n",
        "...",
        "❤️",
        "— — —",
        "!?",
        "The tomatoes are in, and the beans, and the goat has learned to open the gate. " * 8,
        "Hi! " + "We walked along the river again and counted herons until the light went. " * 12 + "How are you?",
    ),
    passes=(
        "How was the move?",
        "Hi.",
        "ok",
        "The tomatoes are in. How is the new place?",
        "Nine herons on the river today 🐦 🐦 🐦 — a record. What are you reading?",
        "The tomatoes are in, and the beans, and the goat has learned to open the gate. " * 7 + "How are you?",
        "well " * 120,
        "heron - " * 120,
    ),
    marks_draft=False,
)
