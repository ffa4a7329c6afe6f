"""The safe, personal details of a draft: what a good message keeps."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from guards.clauses import Clause, clauses
from guards.doc import Doc
from guards.rule import Rule
from guards.words import is_specific, specific_stems, words

Kind = Literal["practical", "news", "memory", "question", "interest"]

_MOSTLY = 0.6

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
    r"why (?:did|do|are|would|have|can'?t|won'?t) you|us away|(?:to|of|about|for|between) us|kiss\w*|naked|sexy?|body|cuddl\w*|hold you|your arms|hug\w*)\b",
    re.IGNORECASE,
)
# Speaking to a tool is not speaking to the ex.
_TO_A_TOOL = re.compile(
    r"\b(?:should i|rewrite|message for|this app|the app|ignore (?:all|your|the|previous)|instructions?|prompts?|system|assistant|ai|chatgpt|write (?:me|a|this|exactly)|output|translate|say that i)\b",
    re.IGNORECASE,
)
# Characters that no message needs.
_UNFIT = re.compile(r"[<>{}\[\]|\\`$]")
_ABOUT_EX = re.compile(
    r"\b(?:my (?:ex|boyfriend|girlfriend|husband|wife|partner)|(?:he|she) (?:left me|dumped|broke up|ended|blocked me)|(?:write|text|tell|send|message|(?<!meant to )(?<!supposed to )say to|reply to|sent) (?:him|her)|a (?:text|message|letter) (?:that says|saying|to (?:him|her)))\b",
    re.IGNORECASE,
)
_MEMORY = re.compile(r"^(?:do you |d'you |u )?(?:still )?remember(?: that)?\s+(?P<what>.+)$", re.IGNORECASE)
_THINGS = (
    "keys?|stuff|post|mail|letters?|parcels?|packages?|books?|tent|stove|jacket|coat|jumper|sweater|hoodie|scarf|bike|guitar|records?|passport|charger|tools?|drill|camera|laptop|plants?|box(?:es)?|"
    "shoes|glasses|ring|watch|umbrella|blanket|dish|pan|pot|console|games?|tickets?|deposit|lease|bills?|car|van|clothes|suit|dress|tax|mug|cup|bag|suitcase|helmet|skates|racket|ladder|lamp|cards?|"
    "certificates?|documents?|papers|forms?|permit|insurance|passwords?|account|subscription|furniture|sofa|bed frame|tv|freezer|cat|dog|carrier"
)
# handing over, sharing out, arranging: a matter that has to be settled whatever else is said
_PRACTICAL = re.compile(
    rf"\b(?:(?:have|got|found|here|left|need|needs|came|arrived|is|are|bring|drop|send|sent|return|collect|fetch|pick|leave|keep|post|sign|pay|paid|cancel|want|wants|due|ready)\b[^.!?\n]{{0,50}}\b(?:{_THINGS})"
    rf"|(?:{_THINGS})\b[^.!?\n]{{0,40}}\b(?:is|are|has|have|came|arrived|needs?|due|ready|still|left|back|here)"
    r"|landlord|lease|parents'? evening|vet|nursery|pick(?:ed|ing)? (?:him|her|them|up)|drop(?:ped|ping)? (?:him|her|them|off))\b",
    re.IGNORECASE,
)
_LEAD_IN = r"(?:(?:today|yesterday|last \w+|this \w+|so|guess what|also|finally|btw|anyway|oh|and)[, ]+)?"
_VERB = (
    r"(?:am|is|are|was|were|be|has|have|had|got|came|went|won|lost|found|made|took|ran|saw|grew|gave|sold|began|brought|built|bought|caught|did|still|finally|just|finished|opened|"
    r"learned|learnt|met|sings?|says?|asks?|wants?|keeps?|kept|put|set|ate|drank|drove|flew|swam|sang|taught|wrote|read|\w{2,}ed|\w{3,}(?<!s)s)"
)
_NEWS = re.compile(
    rf"^{_LEAD_IN}(?:(?:i|i've|ive|i'm|im|we|we've|we're)\s+(?:\w+ly )?(?:just |finally |actually |even |also |still )?"
    r"(?!am\b|was so|feel|felt|want|need|think|thought|know|knew|wish|hope|love|miss|do\b|can\b|could\b|will\b|would\b|should\b|don|didn|have to\b|had to\b|guess\b|swear\b|mean\b|keep\b|kept\b|get\b|look)[a-z']+"
    rf"|(?:my|the|our|a|an)\s+(?:[\w'’-]+\s+){{1,7}}?{_VERB}\b"
    r"|(?:just |finally |still )?(?:saw|heard|got|passed|found|made|went|watched|finished|started|bought|baked|cooked|planted|won|learned|learnt|met|visited|read|tried|walked past|drove past|came across|laughed|been to|been learning)\b)",
    re.IGNORECASE,
)
# A friendly wish, "hope the new job's treating you well", says something of its own.
_WISH = re.compile(
    r"^(?:i |i'm |im )?hop(?:e|ing) (?!you (?:know|see)|we\b|i\b).*\b(?:well|good|ok|okay|alright|great|fine|enjoy\w*|treating|feeding|behaving|nice|lovely|happy|mend|smooth\w*|fun|warm|luck|grand)\b",
    re.IGNORECASE,
)
# Names and things doing something, without a subject that the patterns above know.
_SCENE = re.compile(
    rf"^(?!you\b|u\b|your\b|i\b|im\b|i'm\b|if\b|when\b|because\b|why\b|how\b|what\b|who\b|not\b|so\b|stop\b|just\b|even\b|like\b|and\b|as\b|to\b)\S+ (?:\S+ ){{0,5}}?{_VERB}\b",
    re.IGNORECASE,
)
_SCENE_WORDS = 3
# Pointing back at something that may not have been kept.
_DANGLING = re.compile(
    r"^(?:it|its|it's|they|that's|thats|he|she|him|her|them|both|same)\b|^(?:that|this|those|one) (?:is|was|were|are|has|had|will|would|can|could|did|does|made|makes|just|still|really)\b|\b(?:about|with|of|for|to|do|did|wrote|written|said|done|like|than) (?:that|it|this|them)\b(?! (?!in\b|at\b|on\b|today\b|again\b|all\b|so\b|now\b|and\b|when\b|too\b|for\b)\w)",
    re.IGNORECASE,
)
_YOU = re.compile(r"\b(?:you|your|yours|u|ur|ye|yer|yourself|yous|y'all)\b", re.IGNORECASE)
_THIRD = re.compile(r"\b(?:he|she|him|her|his)\b", re.IGNORECASE)
# Few words without a verb say something only after what they belong to: "Nineteen fillets", "the whole set in the blue case".
_FEW, _LEAST = 6, 2
_SAYS = re.compile(
    r"\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|might|may|must|im|ive|id|ill|thats|theres|its|hes|shes|theyre|youre|aint|gonna|"
    r"got|get|gets|came|come|comes|went|go|goes|won|lost|found|made|took|ran|saw|seen|grew|gave|sold|sell|began|brought|built|bought|caught|sent|left|said|told|finished|opened|"
    r"learn|met|meet|sings?|says?|asks?|wants?|needs?|keeps?|kept|put|set|ate|drank|drove|flew|swam|sang|taught|wrote|reads?|works?|looks?|likes?|knows?|knew|hope|wish|happy|merry|"
    r"congrat\w*|thanks?|ta|cheers|guess|turns?|smells?|tastes?|sounds?|grows?|fits?|turned|\w{2,}ed|\w{3,}in[g']?)\b|\w['’](?:s|re|ve|m|ll|d)\b|n['’]t\b",
    re.IGNORECASE,
)
_STATES = re.compile(r"(?:i|you|u|ye|my|your|ur|yer|the|a|an)\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"(?:he|she|it|they)(?:['’](?:s|re|ve|d|ll)|s)?\b", re.IGNORECASE)
_SHORT_ASIDE = 9  # words
_WITHIN = re.compile(r"[\s,–—-]*(?:(?:and|but|so|then|or|n|an|&|because|cause|cos|coz|cuz|bc|though|although|while|which)\b[\s,]*)*", re.IGNORECASE)
_NEXT = re.compile(r"[\s.,!?;…–—-]*(?:(?:and|but|so|then|also|n|an|&)\b[\s,]*)*", re.IGNORECASE)
_PLACE = re.compile(
    r"\b(?P<thing>(?:that|the|our|those|this)(?:\s+[\w'’-]+){0,7}?)\s+(?:where|when)\s+(?:we|you|i)\s+(?:(?!i\b|and\b|but\b|because\b|it\b|every\b|so\b|now\b|you\b)[\w'’-]+[ \t]*){1,9}"
    r"|\b(?:the|that)\s+(?:time|day|night|summer|winter|weekend|trip|holiday|evening|morning|afternoon)\s+(?:when\s+)?(?:we|you)\s+(?:(?!i\b|but\b|because\b|it\b|every\b|so\b|now\b)[\w'’-]+[ \t]*){1,12}",
    re.IGNORECASE,
)


_MOST_CLAUSES = 400
"""Looked at, from the beginning: three times as many as the longest letter has, and each that is worth keeping has to pass every rule."""


@dataclass(frozen=True)
class Detail:
    """Something safe and personal at `text[start:end]` of the draft. leans: it points back at the detail before it ("he's put it in the eggcup"), and says nothing without it."""

    start: int
    end: int
    kind: Kind
    asks: bool
    text: str
    leans: bool = False


def details(draft: Doc, rules: Sequence[Rule], worth: Sequence[tuple[int, int]] = ()) -> tuple[Detail, ...]:
    """The details of `draft` that break none of `rules` and are worth keeping, in order.

    rules: those that say what a message must not do.
    worth: spans that the caller has other grounds to keep; a clause that lies mostly in them needs no pattern, nor to be free of every dark word.
    """
    looked_at = list(islice(clauses(draft.text), _MOST_CLAUSES))
    last = looked_at[-1].end if looked_at else 0
    worth = [span for span in worth if span[0] < last]
    found: list[Detail] = []
    ends: list[int] = []  # of the clauses before, so far as each was kept
    for clause in looked_at:
        vouched = share_inside(clause.start, clause.end, worth) >= _MOSTLY
        told = list(_of_clause(draft.text, clause))
        before = found[-1] if found and ends and ends[-1] == found[-1].end else None
        ends = []
        if vouched:
            told = told or [Detail(clause.start, clause.end, "question" if clause.asks else "news", clause.asks, draft.text[clause.start : clause.end])]
        for one in told:
            alone = _stands_alone(one.text) and _sayable(one, draft.text, dark=vouched) and _clean(one, draft, rules)
            joined = _joined(before, one, draft, rules, leaning=vouched and not alone) if before and (vouched or (alone and not worth)) else None
            leaning = not (joined or alone) and bool(found) and vouched and _leans(found[-1], one, draft, rules)
            if joined:
                found[-1] = joined
            elif alone or leaning:
                found.append(replace(one, leans=leaning))
            if joined or alone or leaning:
                ends.append(one.end)
    # a place or a time that is remembered, out of a clause that cannot be kept whole
    for match in _PLACE.finditer(draft.text, 0, last):
        whole = match.start() + len(match.group().rstrip())
        for end in (whole, match.end("thing")) if match["thing"] else (whole,):  # with what happened there, or else the place alone
            memory = Detail(match.start(), end, "memory", False, draft.text[match.start() : end])
            if not any(d.start < end and match.start() < d.end for d in found) and _usable(memory, draft, rules):
                found.append(memory)
    return tuple(sorted(found, key=lambda d: d.start))


def _stands_alone(text: str) -> bool:
    said = len(text.split()) - bool(re.match(r"(?:and |so )?then\b", text, re.IGNORECASE))
    return said > _FEW or (said >= _LEAST and bool(_SAYS.search(text)))


def _joined(before: Detail, after: Detail, draft: Doc, rules: Sequence[Rule], *, leaning: bool) -> Detail | None:
    """The two as one, where the draft joins them in a sentence, or where `after` leans on what was said just before ("it's in a cup"); None where they do not go together."""
    if "memory" in (before.kind, after.kind) or before.asks or (after.asks and not leaning):
        return None
    between = _NEXT if leaning else _WITHIN
    if not between.fullmatch(draft.text, before.end, after.start):
        return None
    whole = Detail(
        before.start, after.end, "practical" if "practical" in (before.kind, after.kind) else before.kind, False, draft.text[before.start : after.end]
    )
    if len(words(whole.text)) > MAX_WORDS or _TO_A_TOOL.search(after.text) or _UNFIT.search(after.text) or not _clean(whole, draft, rules):
        return None
    return whole


def _leans(before: Detail, after: Detail, draft: Doc, rules: Sequence[Rule]) -> bool:
    """Whether `after` can be told right after `before`, though the draft says something short between them."""
    between = words(draft.text[before.end : after.start])
    return (
        before.kind != "memory"
        and not before.asks
        and not after.asks
        and len(between) <= _SHORT_ASIDE
        and bool(_POINTS_BACK.match(after.text))
        and not {"he", "she", "they"} & set(between)
        and len(words(after.text)) <= MAX_WORDS
        and any(is_specific(w) for w in words(after.text))
        and not _TO_A_TOOL.search(after.text)
        and not _UNFIT.search(after.text)
        and _clean(after, draft, rules)
    )


def share_inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> float:
    """The share of `start:end` that lies in `spans`."""
    covered = sum(max(0, min(end, b) - max(start, a)) for a, b in spans)
    return covered / max(1, end - start)


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
    elif (clause.asks and not _exclaimed(text, clause)) or _asks(piece):
        yield Detail(clause.start, clause.end, "question", True, piece)
    elif _NEWS.match(piece):
        yield Detail(clause.start, clause.end, "practical" if _PRACTICAL.search(piece) else "news", False, piece)
    elif _WISH.match(piece):
        yield Detail(clause.start, clause.end, "interest", False, piece)
    elif _PRACTICAL.search(piece) and _YOU.search(piece):
        yield Detail(clause.start, clause.end, "practical", False, piece)
    elif _SCENE.match(piece) and len(specific_stems(piece)) >= _SCENE_WORDS:
        yield Detail(clause.start, clause.end, "interest", False, piece)


def _exclaimed(text: str, clause: Clause) -> bool:
    """Whether the question mark marks surprise: "u left ur retainer here??"."""
    return text[clause.end : clause.end + 2] in ("??", "?!", "!?") and bool(_STATES.match(text[clause.start : clause.end]))


def _asks(piece: str) -> bool:
    return bool(
        re.match(
            r"(?:how(?:'s|s| is| are| was| did)|what(?:'s|s| are| is)|did you|have you|are you still|can you|could you|is your|do you still) ",
            piece,
            re.IGNORECASE,
        )
    )


def _sayable(detail: Detail, draft: str, *, dark: bool = False) -> bool:
    """Whether the words can be said as they stand. dark: whether dark words are allowed, as something else vouches for them."""
    found = words(detail.text)
    if not 2 <= len(found) <= MAX_WORDS or not any(is_specific(w) for w in found):
        return False
    if detail.text.count('"') % 2 or detail.text.count("(") != detail.text.count(")"):  # cut inside what somebody said, or an aside
        return False
    plain = detail.text.replace("’", "'")
    if (_DARK.search(plain) and not dark) or _DANGLING.search(plain) or _TO_A_TOOL.search(plain) or _UNFIT.search(plain):
        return False
    # a draft about the ex, rather than to the ex, holds nothing that can be said as it stands
    about = _ABOUT_EX.search(draft) or (_THIRD.search(draft) and not _YOU.search(draft))
    return not about


def _usable(detail: Detail, draft: Doc, rules: Sequence[Rule]) -> bool:
    return _sayable(detail, draft.text) and _clean(detail, draft, rules)


def _clean(detail: Detail, draft: Doc, rules: Sequence[Rule]) -> bool:
    # a memory is no sentence: it is judged as it would be said
    alone = Doc(f"I was thinking of {detail.text}." if detail.kind == "memory" else detail.text, draft.context)
    return not any(rule.check(alone) for rule in rules)
