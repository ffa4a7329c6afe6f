"""A calm voice: no shouting, no storms of punctuation."""

import re
from collections.abc import Iterator
from itertools import groupby

from guards.doc import Doc
from guards.finders import raw_pattern
from guards.rule import Hit, Rule

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# capitals that are only spelling; those without a vowel (BBC, DVD) need no list
_ACRONYMS = frozenset(
    {
        "AA", "ABBA", "AC", "ADHD", "AED", "AGM", "AI", "AM", "APR", "ASAP", "ASDA", "ATM", "BAFTA", "CEO", "DIY", "EP", "ER", "ETA", "EU", "EVA", "FAQ",
        "FIFA", "GCSE", "IBAN", "ICU", "IKEA", "IMAX", "IOU", "IPA", "IQ", "IRA", "ISBN", "IT", "IVF", "LA", "LMAO", "LOL", "MOT", "MRI", "NASA", "NATO",
        "NBA", "NYC", "OAP", "OED", "OK", "OMG", "PTA", "RAC", "RSPCA", "SUV", "UEFA", "UFO", "UK", "UNESCO", "UNICEF", "UNO", "USA", "USB", "VAT", "WIFI",
        "XO", "XOXO", "YMCA",
    }
)  # fmt: skip
_ENOUGH_SHOUTED = 3
_MOST = 0.6
_ANGRY = re.compile(
    r"\b(?:how (?:could|dare|can) you|why (?:did|do|would|will|can|are) you|you (?:never|always|only|ruined|lied|left|broke|are (?:a|such|so|the|"
    r"unbelievable)|have no|do not (?:care|even)|did not (?:even|care)|should)|can not believe you|do not you|stop|enough|leave me|go away|get lost|"
    r"grow up|shut up|listen to me|answer me|explain yourself|unbelievable|ridiculous|disgusting|pathetic|outrageous|shame on|sick of|fed up|tired of|"
    r"had it with|i am done|never again|i deserve|not fair|your fault|because of you|thanks to you|this is (?:your|all)|not my (?:fault|problem)|hate|"
    r"liar|lies|cheat\w*|selfish|coward|idiot|fuck\w*|shit|bullshit|damn you|hell|whatever)\b"
)


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper() and word not in _ACRONYMS and any(vowel in word for vowel in "AEIOUY")


def _shouting(doc: Doc, rule: Rule) -> Iterator[Hit]:
    words = list(_WORD.finditer(doc.text))
    shouted = [word for word in words if _is_shouted(word.group())]
    if len(shouted) >= 2 and len(shouted) >= _MOST * len(words):
        yield Hit(shouted[0].start(), shouted[-1].end(), 0.95, "capitals")
        return
    # one-letter words ("I", "A") and acronyms do not end a shout; two real words make it one
    for loud, run in groupby(words, key=lambda word: word.group().isupper()):
        members = [word for word in run if len(word.group()) > 1]
        if loud and len(members) >= _ENOUGH_SHOUTED and sum(_is_shouted(word.group()) for word in members) >= 2:
            yield Hit(members[0].start(), members[-1].end(), 0.95, "capitals")


def _scolding(doc: Doc, rule: Rule) -> Iterator[Hit]:
    cries = [sentence for sentence in doc.sentences if "!" in sentence.text and _ANGRY.search(sentence.text)]
    if len(cries) >= 3:
        yield Hit(*doc.span(cries[0].start, cries[-1].end), 0.85, "exclamations")


RULE = Rule(
    code="calm",
    title="Calm voice",
    must="read as calm and positive from start to end",
    reason="Capitals and rows of exclamation marks sound like a raised voice, even when none is meant.",
    source="Stay positive",
    ask="Keep a calm, friendly voice: no words in capitals, no rows of exclamation or question marks.",
    finders=(
        _shouting,
        _scolding,
        raw_pattern(r"(?:[!?‼⁉❗❓！？]\ufe0f?[ \t]?){2,}[!?‼⁉❗❓！？]\ufe0f?", score=0.9, by="punctuation"),
    ),
    breaks=(
        "WHERE ARE MY KEYS? How are you?",
        "How was the move?!?!",
        "I got the job!!! What are you up to?",
        "ANSWER ME",
        "I told you that I NEVER EVER SAID that. How are you?",
        "You never called! You always do this! Enough! How is work?",
        "Where did you put the lamp???",
        "Stop it! I am sick of this! Leave me the keys at least!",
        "Hi Tom ❗❗❗ the parcel is here, when will you fetch it?",
        "I CAN'T BELIEVE IT, the bistro closed. How are you?",
    ),
    passes=(
        "OK.",
        "Happy birthday!!",
        "NASA and the BBC both showed it, the eclipse was wonderful. Did you see it?",
        "The puppy can sit! And roll over! And open the fridge! How are you?",
        "You did what?! Brilliant. How long did it take?",
        "My MOT, the GP and the NHS dentist all on one day. How's yours?",
        "I REALLY like the new song. Have you heard it?",
        "The sign says NO ENTRY, and the goat does not care. How's work?",
        "I A/B tested two jams. What are you baking?",
        "IKEA on a Saturday, never again! How's the new flat?",
        "Congratulations! What a race! How are your feet?",
    ),
    marks_draft=False,
)
