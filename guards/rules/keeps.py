"""What the draft holds that is safe and personal has to stay."""

import re
from collections.abc import Iterator

from guards.details import details, keeps_any
from guards.doc import Doc
from guards.rule import Hit, Rule
from guards.words import specific_stems

# a greeting with a name; "That bistro!" is none
_ADDRESS = re.compile(r"^\W*(?:(?:[\w'’-]+\W+){0,2}?[\w'’-]+[,:]|(?:hi+|hey+|hello|hiya|dear|yo|good \w+|morning)\b(?:\W+[\w'’-]+){0,2}?[.!])\s", re.IGNORECASE)


def _lost(doc: Doc, rule: Rule) -> Iterator[Hit]:
    from guards.rules import RULES  # late: the tuple of rules holds this one

    if doc.draft_doc is None:
        return
    # what is worth keeping is found roughly; a message that holds anything of the draft's own, its address apart, has kept something
    body = _ADDRESS.sub("", doc.text)
    if specific_stems(body) & specific_stems(doc.draft_doc.text):
        return
    wanted = details(doc.draft_doc, [r for r in RULES if r.marks_draft])
    if wanted and not keeps_any(body, wanted):
        yield Hit(0, len(doc.text), 0.8, "facts")


RULE = Rule(
    code="keeps",
    title="Your own detail",
    must="keep something safe and personal that the draft holds",
    reason="A detail that only you could write is what makes it your message.",
    source="mention how you were thinking of the place you first met or your first date the other day",
    ask="Keep one to three of the draft's own safe details (a good memory, news, a shared interest, a practical matter), and who did what in them.",
    finders=(_lost,),
    examples_draft="I can't believe you left me. I got the job at the library. Remember the Italian bistro where we met?",
    breaks=("Hi, I hope you are well. How have you been?",),
    passes=("Hi, I got the job at the library. How have you been?", "I was thinking of that bistro. What's new with you?"),
    marks_draft=False,
)
