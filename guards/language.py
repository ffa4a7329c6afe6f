"""Tells whether the rules can read a text: they know English, in its many dialects."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[a-z]+")
# Function words and small talk of English, Scots, Pidgin-flavoured and texting English.
_ENGLISH = frozenset(
    ["a", "about", "after", "again", "all", "am", "an", "and", "any", "anyone", "are", "as", "at", "back", "be", "been", "before", "being", "but", "by", "can", "come", "could", "day", "did", "do", "does", "doing", "done", "down", "for", "from", "get", "go", "going", "good", "got", "had", "has", "have", "he", "hello", "her", "here", "hey", "hi", "him", "his", "hope", "how", "i", "if", "in", "into", "is", "it", "its", "just", "know", "last", "let", "like", "little", "long", "love", "made", "make", "man", "many", "may", "me", "more", "much", "my", "nae", "new", "no", "not", "now", "of", "off", "oh", "ok", "okay", "old", "on", "one", "only", "or", "other", "our", "out", "over", "own", "people", "please", "really", "right", "said", "same", "saw", "say", "see", "she", "should", "so", "some", "something", "still", "such", "take", "than", "thank", "thanks", "that", "the", "their", "them", "then", "there", "these", "they", "thing", "think", "this", "those", "though", "thought", "time", "to", "today", "tonight", "too", "two", "up", "us", "very", "want", "was", "way", "we", "week", "well", "went", "were", "what", "when", "where", "which", "while", "who", "why", "will", "with", "work", "would", "x", "yeah", "year", "yes", "yet", "you", "your", "yours", "aye", "wee", "ken", "dae", "wis", "tae", "och", "lah", "abi", "dey", "una", "wetin", "sha", "sef", "oga", "na", "fit", "mate", "gonna", "wanna", "lol", "haha", "omg", "btw"]
)  # fmt: skip
# above this share of English words nothing else is likely; Spanish and German share up to a third ("me", "no", "was", "in")
_PLAINLY = 0.4
_READ = frozenset({"en", "pcm", "sco", "jam"})


def readable(text: str) -> bool:
    """Whether `text` (folded) looks like English, or is too short or wordless to be anything else."""
    words = _WORD.findall(text)
    if not words:
        return True
    if sum(not _LATIN.fullmatch(w) for w in words) > 0.3 * len(words):
        return False
    share = sum(w in _ENGLISH for w in words) / len(words)
    if len(words) < 4 or share >= _PLAINLY:
        return True
    code, confidence = _identifier().classify(text)
    if code not in _READ and float(confidence) > 0.5:
        return False
    return share > 0 or len(words) < 8


@cache
def _identifier() -> "LanguageIdentifier":
    # imported late: most texts are plainly English and never need the model (1 s to load)
    from py3langid.langid import LanguageIdentifier, _load_identifier  # noqa: F401

    return _load_identifier(norm_probs=True)
