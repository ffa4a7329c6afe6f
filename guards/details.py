"""The safe, personal details of a draft: what a good message keeps."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from guards.clauses import Clause, clauses
from guards.doc import Doc
from guards.rule import Rule
from guards.words import is_specific, specific_stems, words

Kind = Literal["practical", "news", "memory", "question", "interest"]

MAX_WORDS = 40
"""A longer clause is no detail but a paragraph without full stops."""

# Feelings and judgements that no rule names but that no first message needs. Wider than the rules on purpose: what is
# left out here can still be said by the person; what is let in speaks for them.
_DARK = re.compile(
    r"\b(?:can(?:no|')?t|couldn'?t|won'?t|never|nobody|no one|nothing|hate\w*|cr(?:y|ied|ying)|tears?|sob\w*|sad\w*|hurt\w*|pain\w*|alone|lonel\w*|without you|die[ds]?|dying|dead|death|kill\w*|"
    r"drunk|wasted|blocked|liar?s?|lied|lying|cheat\w*|betray\w*|broke\w*|break\w*|leave|left me|leaving|ended|over us|fault|blame\w*|sorry|regret\w*|forgive\w*|mistakes?|wrong|ruin\w*|"
    r"destroy\w*|fight\w*|fought|argu\w*|yell\w*|scream\w*|shout\w*|angr\w*|furious|mad at|jealous\w*|miss(?:ed|es|ing)?|love you|loved you|my love|my heart|heartbr\w*|soul ?mate|marry me|back together|"
    r"second chance|another chance|take me|come back|come home|want you|need you|need to talk|beg\w*|please|desperate\w*|pathetic|stupid|idiot\w*|bitch\w*|bastard\w*|ass(?:hole)?|fuck\w*|shit\w*|damn|hell|"
    r"therap\w*|depress\w*|anxi\w*|suicid\w*|pills?|sleep\w*|awake|eat anything|breathe|worthless|failure|not good enough|trust\w*|promis\w*|deserve\w*|owe\w*|worst|terrible|horrible|awful|"
    r"ex|closure|space|no contact|move[ds]? on|moving on|moved out|new (?:girl|guy|man|woman|boyfriend|girlfriend)|with (?:him|her)|replaced?|used to|anymore|any more|our (?:bed|song|future|wedding|anniversary|baby)|"
    r"feelings?|pretend\w*|ignor\w*|wait\w*|silence|silent|hole|empty|cold|numb|lost without|stare|staring|hospital|funeral|cancer|police|lawyer|court|"
    r"ask(?:ed|ing)? you to|told you|you said|you told|you always|you were always|you made|you make me|you make (?:my|it)|you could|you should|you would|you wouldn'?t|you didn'?t|you don'?t|you haven'?t|you aren'?t|you're not|you did this|"
    r"kiss\w*|naked|sexy?|body|cuddl\w*|hold you|your arms|hug\w*)\b",
    re.IGNORECASE,
)
# Speaking about the ex, or to a tool, is not speaking to the ex.
_NOT_TO_THEM = re.compile(
    r"\b(?:my ex|he|she|him|his|her|should i|rewrite|message for|this app|the app|ignore (?:all|your|the|previous)|instructions?|prompt|system|assistant|ai|chatgpt|write (?:me|a|this|exactly)|output|translate|say that i)\b",
    re.IGNORECASE,
)
_ABOUT_EX = re.compile(
    r"\b(?:my (?:ex|boyfriend|girlfriend|husband|wife|partner)|(?:he|she) (?:left|dumped|broke|said|told|wants|wanted|ended|blocked))\b", re.IGNORECASE
)
_MEMORY = re.compile(r"^(?:do you |d'you |u )?(?:still )?remember(?: that)?\s+(?P<what>.+)$", re.IGNORECASE)
_PRACTICAL = re.compile(
    r"\b(?:(?:your|ur|my) (?:[\w-]+ ){0,3}(?:keys?|stuff|things|post|mail|letters?|parcels?|package|books?|tent|stove|jacket|coat|jumper|sweater|hoodie|scarf|bike|guitar|records?|passport|charger|tools?|"
    r"drill|camera|laptop|plants?|boxes|box|shoes|glasses|ring|watch|umbrella|blanket|dish|pan|pot|console|games?|tickets?|deposit|lease|bills?|car|van|clothes|suit|dress|tax\w*|mug|cup|bag|suitcase|helmet|skates|"
    r"racket|ladder|lamp|toothbrush|card|certificate|documents?|papers|insurance|password|account|subscription)|deposit|lease|landlord|pick(?:ed)? up|drop(?:ped)? off|collect|school|nursery|parents'? evening|vet)\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"^(?:(?:today|yesterday|last \w+|this \w+|so|guess what|also|finally)[, ]+)?(?:i|i've|ive|i'm|im|we|my \w+(?: \w+)?|the \w+(?: \w+)?|our \w+(?: \w+)?)\s+(?:\w+ly )?(?:just |finally |actually |even )?"
    r"(?!am\b|was so|feel|want|need|think|thought|know|wish|hope|love|miss|do\b|can\b|could\b|will\b|would\b|should\b|don|didn|have to\b|guess\b|swear\b|mean\b)[a-z']+",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:that|the|our|those|this)\s+(?:[\w'’-]+\s+){0,5}?(?:where|when)\s+(?:we|you|i)\s+(?:(?!i\b|and\b|but\b|because\b|it\b|every\b|so\b|now\b|you\b)[\w'’-]+[ \t]*){1,9}"
    r"|\b(?:the|that)\s+(?:time|day|night|summer|winter|weekend|trip|holiday|evening|morning|afternoon)\s+(?:when\s+)?(?:we|you)\s+(?:(?!i\b|but\b|because\b|it\b|every\b|so\b|now\b)[\w'’-]+[ \t]*){1,12}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Detail:
    """Something safe and personal at `text[start:end]` of the draft."""

    start: int
    end: int
    kind: Kind
    asks: bool
    text: str


def details(draft: Doc, rules: Sequence[Rule]) -> tuple[Detail, ...]:
    """The details of `draft` that break none of `rules` and are worth keeping, in order.

    rules: those that say what a message must not do.
    """
    found = [d for clause in clauses(draft.text) for d in _of_clause(draft.text, clause)]
    spans = [(d.start, d.end) for d in found]
    for match in _PLACE.finditer(draft.text):
        start, end = match.start(), match.start() + len(match.group().rstrip())
        if not any(a < end and start < b for a, b in spans):
            found.append(Detail(start, end, "memory", False, draft.text[start:end]))
    usable = (d for d in found if _sayable(d, draft.text) and _clean(d.text, draft, rules))
    return tuple(sorted(usable, key=lambda d: d.start))


def keeps_any(text: str, wanted: Sequence[Detail]) -> bool:
    """Whether `text` holds a specific word of at least one of `wanted`, or of its paraphrases."""
    said = specific_stems(text)
    return any(said & specific_stems(d.text) for d in wanted)


def _of_clause(text: str, clause: Clause) -> Iterator[Detail]:
    piece = text[clause.start : clause.end]
    memory = _MEMORY.match(piece)
    if memory:
        what = clause.start + memory.start("what")
        yield Detail(what, clause.end, "memory", False, text[what : clause.end])
    elif clause.asks or _asks(piece):
        yield Detail(clause.start, clause.end, "question", True, piece)
    elif _PRACTICAL.search(piece):
        yield Detail(clause.start, clause.end, "practical", False, piece)
    elif _NEWS.match(piece):
        yield Detail(clause.start, clause.end, "news", False, piece)


def _asks(piece: str) -> bool:
    return bool(
        re.match(
            r"(?:how(?:'s|s| is| are| was| did)|what(?:'s|s| are| is)|did you|have you|are you still|can you|could you|is your|do you still) ",
            piece,
            re.IGNORECASE,
        )
    )


def _sayable(detail: Detail, draft: str) -> bool:
    found = words(detail.text)
    if not 2 <= len(found) <= MAX_WORDS or not any(is_specific(w) for w in found):
        return False
    if _DARK.search(detail.text.replace("’", "'")) or re.search(r"[A-Z]{4,} [A-Z]{3,}|[<>{}\[\]|\\`$]", detail.text):
        return False
    return not (
        _NOT_TO_THEM.search(detail.text)
        and (_ABOUT_EX.search(draft) or _NOT_TO_THEM.search(detail.text).group().lower() not in ("he", "she", "him", "his", "her"))
    )


def _clean(text: str, draft: Doc, rules: Sequence[Rule]) -> bool:
    alone = Doc(text, draft.context)
    return not any(rule.check(alone) for rule in rules)
