"""Word classes that patterns share, over folded text (lower case, contractions spelt out)."""

_ADVERB = (
    "just|still|really|truly|so|so much|very|honestly|always|only|ever|even|also|simply|genuinely|deeply|completely|totally|absolutely|actually|literally|"
    "desperately|badly|terribly|madly|quietly|never stopped|kind of|sort of|will always|do|did|have|already|probably|definitely|secretly|clearly|"
    "obviously|apparently|finally"
)
# What may stand between a subject and its verb without denying it: "i (will always) ...", "i (keep trying to) ..."
_HELPING = (
    "am|is|are|was|were|be|been|being|has|had|having|will|would|shall|should|can|could|must|may|might|going|want|wanted|need|needed|try|tried|trying|"
    "like|got|get|keep|kept|keeping|"
    "start|started|starting|begin|began|to|find|found|catch|caught|myself|guess|admit|and|of course|sometimes|often|now|then|sure|damn|bloody|too"
)

CLASSES: dict[str, str] = {
    # "you" and "your": the ex; the guards read messages addressed to the ex
    "YOU": r"you|ye|thee",
    "YOUR": r"your|thy",
    "US": r"us|we|our",
    "ADV": rf"(?:{_ADVERB})",
    # zero or more adverbs, each followed by a space
    "ADVS": rf"(?:(?:{_ADVERB}) ){{0,6}}",
    # zero to six helping words and adverbs, none of them negative, each followed by a space
    "LEAD": rf"(?:(?:{_HELPING}|{_ADVERB}) ){{0,6}}",
    # where a sentence, a line or a clause begins
    "START": r"(?:^|(?<=[.!?\n,;:)-])) *(?:and |but |so |also |oh |well |ps |p\.s\. |btw |plus |god |man |because )?",
    "NOT": r"not|never|no longer|hardly|barely",
    "BE": r"am|is|are|was|were|be|been|being",
    "HAVE": r"have|has|had",
    # up to n words of anything within the sentence
    "GAP": r"(?:[^\s.!?]+ ){0,3}?",
    "GAP6": r"(?:[^\s.!?]+ ){0,6}?",
}
