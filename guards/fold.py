"""Folds a text to one plain spelling, keeping for each folded character its place in the original.

Patterns are written once, for lower-case English with contractions spelt out; the many ways in
which people (and people who want to slip past a guard) write the same words are undone here.
"""

import re
import unicodedata
from dataclasses import dataclass

# Cyrillic and Greek letters that pass for Latin ones; folded only inside words that also hold Latin letters.
_LOOKALIKE = str.maketrans(
    "аеорсухіјѕԁһӏкмтвнАЕОРСУХІЈЅКМТВНαοερικνυτχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhlkmtbhAEOPCYXIJSKMTBHaoepiknutxABEZHIKMNOPTYX",
)
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "—": "-", "–": "-"})

# One word for another. Keys are lower-case words as typed; values are what patterns are written for.
_WORDS = {
    **dict.fromkeys(("u", "ya", "yu", "yuh", "yew", "ye"), "you"),
    **dict.fromkeys(("ur", "yr", "yer"), "your"),
    "urself": "yourself", "urs": "yours", "r": "are", "im": "i am", "iam": "i am", "ive": "i have",
    "youre": "you are", "youve": "you have", "youll": "you will", "youd": "you would",
    "theyre": "they are", "weve": "we have", "thats": "that is", "whats": "what is", "hows": "how is", "wheres": "where is",
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not", "cannot": "can not", "wont": "will not",
    "isnt": "is not", "wasnt": "was not", "arent": "are not", "werent": "were not", "havent": "have not", "hasnt": "has not",
    "hadnt": "had not", "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not", "aint": "is not",
    "couldn": "could not", "dinnae": "do not", "didnae": "did not", "cannae": "can not", "gie": "give", "mair": "more", "wisnae": "was not", "dunno": "do not know",
    "wanna": "want to", "gonna": "going to", "gotta": "have got to", "gimme": "give me", "lemme": "let me", "kinda": "kind of",
    "shoulda": "should have", "coulda": "could have", "woulda": "would have", "finna": "going to", "tryna": "trying to",
    "luv": "love", "lov": "love", "wuv": "love", "pls": "please", "plz": "please", "plss": "please", "plis": "please", "abeg": "please", "bcs": "because",
    "cuz": "because", "cos": "because", "coz": "because", "bc": "because", "thru": "through", "tho": "though",
    "ppl": "people", "msg": "message", "txt": "text", "rly": "really", "rlly": "really", "srsly": "seriously",
    "nd": "and", "thx": "thanks", "ty": "thanks", "tmrw": "tomorrow", "tmr": "tomorrow", "2nite": "tonight", "2moro": "tomorrow",
    "gd": "good", "sry": "sorry", "soz": "sorry", "ily": "i love you", "ilysm": "i love you", "imy": "i miss you", "idk": "i do not know",
    "evry": "every", "thot": "thought", "wud": "would", "cud": "could", "shud": "should", "hav": "have", "nvr": "never", "neva": "never",
    "da": "the", "dat": "that", "dis": "this", "wid": "with", "abt": "about", "b4": "before", "wen": "when", "wat": "what", "wot": "what",
    "tbh": "honestly", "wdym": "what do you mean", "smth": "something", "sumthing": "something", "mum": "mum",
}  # fmt: skip
_SUFFIXES = (
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'m", " am"), ("'d", " would"),
)  # fmt: skip
_IRREGULAR = {
    "won't": "will not",
    "can't": "can not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "y'all": "you all",
    "'til": "until",
    "o'": "of",
}
# 's is "is" after these; elsewhere it is left alone, as it may be a possessive.
_IS = frozenset(["it", "that", "there", "here", "what", "how", "who", "where", "he", "she", "everything", "nothing", "something", "life"])

_WORD = re.compile(r"'?[^\W_]+(?:'[^\W_]+)*'?", re.UNICODE)
_STRETCH = re.compile(r"([a-z])\1{2,}")
_KEEP_DOUBLE = frozenset("els")


@dataclass(frozen=True)
class Folded:
    """text: the folded text. starts, ends: per folded character, the half-open span of the original it stands for."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that the folded span `start:end` stands for."""
        if start >= end:
            return (self.starts[start], self.starts[start]) if start < len(self.starts) else (0, 0)
        return self.starts[start], max(self.ends[start:end])


def fold(text: str) -> Folded:
    """Fold `text`: NFKC, invisible characters dropped, lookalikes and quotes made plain, lower case, contractions spelt out."""
    chars: list[str] = []
    origin: list[int] = []
    for place, char in enumerate(text):
        for plain in unicodedata.normalize("NFKC", char).translate(_QUOTES):
            # Cf: zero-width and direction marks; Mn: combining accents, which NFKC leaves on letters that have no composed form
            if unicodedata.category(plain) in ("Cf", "Mn"):
                continue
            chars.append(" " if plain.isspace() and plain != "\n" else plain)
            origin.append(place)
    plain_text = "".join(chars)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def emit(piece: str, begin: int, end: int, exact: bool) -> None:
        """Append `piece` for `plain_text[begin:end]`: character by character where exact, else as one block."""
        for i, char in enumerate(piece):
            out.append(char)
            starts.append(origin[begin + i] if exact else origin[begin])
            ends.append(origin[begin + i] + 1 if exact else origin[end - 1] + 1)

    at = 0
    for match in _WORD.finditer(plain_text):
        begin, end = match.span()
        emit(plain_text[at:begin], at, begin, exact=True)
        word = match.group()
        spelt = _spell(word)
        emit(spelt, begin, end, exact=len(spelt) == len(word))
        at = end
    emit(plain_text[at:], at, len(plain_text), exact=True)
    return Folded("".join(out), tuple(starts), tuple(ends))


def _spell(word: str) -> str:
    if not word.isascii() and any("a" <= c.lower() <= "z" for c in word):
        word = word.translate(_LOOKALIKE)
        word = "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")
    low = word.lower()
    if len(low) != len(word):  # a few capitals grow when lowered; offsets matter more than their case
        low = word
    low = _STRETCH.sub(lambda m: m.group(1) * (2 if m.group(1) in _KEEP_DOUBLE else 1), low)
    if low in _WORDS:
        return _WORDS[low]
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    for suffix, spelt in _SUFFIXES:
        if low.endswith(suffix) and len(low) > len(suffix):
            return low[: -len(suffix)] + spelt
    if low.endswith("'s") and low[:-2] in _IS:
        return low[:-2] + " is"
    return low
