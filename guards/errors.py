"""The errors this package raises.

GuardsError
    UnreadableText   the text is not in a language that the rules can read
"""


class GuardsError(Exception):
    """Base of every error raised by guards."""


class UnreadableText(GuardsError):
    """The rules read English; this text, or a sentence of it, seems to be something else."""
