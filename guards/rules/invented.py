"""Facts that are in neither the draft nor the context."""

from collections.abc import Iterator

from guards.doc import Doc
from guards.facts import stated, unknown
from guards.rule import Hit, Rule

_REASONS = {
    "name": "This name is not in what you wrote.",
    "number": "This number is not in what you wrote.",
    "date": "This date is not in what you wrote.",
    "thing": "This is not in what you wrote.",
}


def _not_in_draft(doc: Doc, rule: Rule) -> Iterator[Hit]:
    if doc.draft is None:
        return
    for fact in unknown(doc.text, stated(doc)):
        yield Hit(fact.start, fact.end, 0.8, "facts", _REASONS[fact.kind])


RULE = Rule(
    code="invented",
    title="Invented detail",
    must="not state a fact, name, place, number, date or plan that is in neither the draft nor the context",
    reason="A detail that never happened is the first thing the other person would notice.",
    source="You have to think about what is appropriate for where you are at in your relationship and communication before you write anything.",
    ask="State nothing that the draft does not say: no new names, places, numbers, dates, events or plans.",
    finders=(_not_in_draft,),
    examples_draft="I got the job at the library!! And you weren't even there. I still have your green tent. Remember the Italian bistro where we met, on a Tuesday?",
    breaks=(
        "Hi Marco, I got the job at the library. How are you?",
        "I got the job at the library on Friday. How are you?",
        "I was thinking of the bistro in Leeds. How are you?",
        "I still have your green tent, and 3 of your shirts. How are you?",
        "I adopted a puppy and started pottery lessons. How are you?",
    ),
    passes=(
        "I got the job at the library, and I'm pleased about it. How are things with you?",
        "Your green tent is still here, no hurry at all. How have you been?",
        "I was thinking of that little Italian place where we met. What's new with you?",
        "Good news: the library took me on. I hope all is well with you.",
    ),
    marks_draft=False,
)
