"""Every rule over one reading of a text."""

from guards.doc import Doc
from guards.rules import RULES
from guards.types import Context, Report


def check(text: str, context: Context | None = None, draft: str | None = None) -> Report:
    """Check `text` against every rule.

    context: defaults to a first message about which nothing is known.
    draft: what the user typed; without it the rules that compare with a draft are not applied.
    Never raises for any text: what cannot be checked is reported as a violation `by="unchecked"`.
    """
    return check_doc(Doc(text, context or Context(), draft))


def check_doc(doc: Doc) -> Report:
    """As `check`, for a text that has been read already."""
    found = [violation for rule in RULES for violation in rule.check(doc)]
    return Report(tuple(sorted(found, key=lambda v: (v.start, v.end, v.code))))
