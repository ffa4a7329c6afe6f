"""What of a draft is worth keeping, and what of it a message kept."""

from functools import lru_cache

from guards import RULES, Context
from guards.details import Detail, details, keeps_any
from guards.doc import Doc


@lru_cache(maxsize=64)
def of(draft: str, context: Context) -> tuple[Detail, ...]:
    """The safe, personal details of `draft`, in order."""
    return details(Doc(draft, context), [rule for rule in RULES if rule.marks_draft])


def kept(message: str, draft: str, context: Context) -> tuple[str, ...]:
    """The details of `draft` that `message` holds, as they stand in the draft."""
    return tuple(d.text for d in of(draft, context) if keeps_any(message, (d,)))
