"""How a draft speaks to the ex: the greeting that its message can begin with, the name, and the manner."""

import re

from guards.words import general, stem

_HELLO = r"hi+|hey+|hello|hiya|heya|alreet|awright|howdy|omg|oh|bro|dear|yo+|good (?:morning|evening|afternoon)|morning|oi|alright|ay|aye|right|ok(?:ay)?|so|listen|look|sorry|please|well|to"
HELLOS = frozenset("hi hey hello hiya heya yo hii heyy howdy alreet awright alright aye oi hola namaste ope ahoy ey eh wagwan".split())
"""Words that a message may begin with."""

_GREETED = re.compile(
    rf"^\W*(?P<hello>{'|'.join(sorted(HELLOS, key=len, reverse=True))}|dear|good (?:morning|evening|afternoon)|morning)(?:\s+there)?\b[\s,]*(?P<name>[A-Z][\w'’-]+|[a-z][\w'-]+(?=\s*,))?",
    re.IGNORECASE,
)
_LEADING_HELLO = re.compile(
    rf"^(?:(?:{'|'.join(sorted((HELLOS - {'so', 'eh', 'ey', 'right', 'aye'}) | {'dear'}, key=len, reverse=True))})\b[\s,!.]*)+(?=\w)", re.IGNORECASE
)
_NAME = r"[A-Z][a-zà-ÿ'’-]{1,15}"
_DEAR = r"(?:\s+(?:yaar|man|boy|pet|lad|mate|like|la|lah|bhai|jaan|ji|bro|hen|lass|love))?"
"""What may stand behind a name as part of speaking to somebody."""
_SPOKEN_TO = r"i|you|your|ur|u|ye|yer|please|we|it|why|how|it's|its|i'm|im|i've|ive|i'll|i'd|there's|you're|youre|you've|(?:can|could|do|did|have|are|were|will|would) (?:you|u|ye)|what|when|where|if|remember|thanks|thank"
"""What a sentence goes on with after a name only where it speaks to them."""
_NAMED = (
    re.compile(rf"^\W*(?P<name>{_NAME}){_DEAR}(?=\s*[,!:–—-]|\s+(?i:{_SPOKEN_TO})(?=\s))"),
    re.compile(rf"^\W*(?:(?i:{_HELLO})\s+)+(?P<name>{_NAME})\b"),
    re.compile(rf"^\W*(?:(?i:{_HELLO})\s+)*(?P<name>[a-z][a-zà-ÿ'’-]{{2,15}})(?=,)"),
    re.compile(rf"^\W*(?P<name>{_NAME}|[A-Z]{{3,12}})(?=[,.!])"),
    re.compile(rf"[.!?\n]\s+(?P<name>{_NAME}|[A-Z]{{3,12}})(?=,)"),
    re.compile(rf",\s+(?P<name>{_NAME})(?=[.!?]|$)", re.MULTILINE),
)
_TEXTING = frozenset("u ur n r y lol idk ik omg pls plz thx tho bc cuz cos im dont cant wanna gonna tbh ngl w ya k x xx lmao rn atm wyd hru".split())
_EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u2764]")
_LETTER = re.compile(r"\W*(?:my )?(?:dear(?:est)?|respected|to whom)\b|\W*good (?:morning|evening|afternoon|day)\b", re.IGNORECASE)
_NOT_NAMES = frozenset(
    "please ignore look listen why babe baby darling honey sweetheart honestly seriously fuck god omg christ remember merry happy congratulations stop sorry asshole idiot bitch liar im ive yes "
    "yeah okay fine right well anyway okay lol ngl tbh love hate thanks thank cheers nothing never always maybe enough goodbye bye dear sir madam hola grand cool aye wow ha haha hmm ugh "
    "mr mrs ms miss dr humour honour favour anyhow nae naw also plus then but and today tonight yesterday monday tuesday wednesday thursday friday saturday sunday signed guess mate lads hello alright question update ps drunk hammered wasted sober tipsy boy girl man gal dude bruv blud fam".split()
)


def unaddressed(text: str, called: str) -> str:
    """`text` without the greeting and the name, `called`, that it begins or ends with: the message's own greeting says them."""
    text = _LEADING_HELLO.sub("", text)
    if called:
        text = re.sub(rf"^{re.escape(called)}{_DEAR}\b[,.!:;\s-]*(?=\w)", "", text, flags=re.IGNORECASE)
        text = re.sub(rf"(?<=\w),\s+{re.escape(called)}\W*$", "", text, flags=re.IGNORECASE)
    return text


def greeting(draft: str) -> str:
    """The draft's own greeting with the name it uses, else the name alone, else a plain one."""
    match = _GREETED.match(draft)
    called = name(draft)
    called = called.capitalize() if called.isupper() else called[:1].upper() + called[1:]
    hello = match["hello"].capitalize() if match else "" if called else "Hi"
    return f"{hello} {called}".strip() + ","


def name(draft: str) -> str:
    """What the draft calls the ex, as it stands there; empty where it uses no name."""
    match = _GREETED.match(draft)
    if match and match["name"] and is_name(match["name"]):
        return match["name"]
    for pattern in _NAMED:
        for found in pattern.finditer(draft):
            if is_name(found["name"]):
                return found["name"]
    return ""


def manner(draft: str) -> str:
    """How the person writes, in a few words: capitals, texting, emojis, a letter, and the word they greet with."""
    words = re.findall(r"[^\W\d_]+", draft.lower())
    told = ["lower case" if not any(c.isupper() for c in draft) else "capitals"]
    if sum(word in _TEXTING for word in words) >= max(1, len(words) // 25):
        told.append("texting")
    if _EMOJI.search(draft):
        told.append("emojis")
    if _LETTER.match(draft):
        told.append("letter")
    if words and words[0] in HELLOS:
        told.append(words[0])
    return ", ".join(told)


def is_name(word: str) -> bool:
    """Whether a word that stands where names stand could be one."""
    low = word.lower()
    return stem(low) not in general() and not {low, low.removesuffix("s")} & _NOT_NAMES
