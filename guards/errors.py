"""The errors this package raises.

GuardsError
    UnreadableText        the text is not in a language that the rules can read
    DetectorUnavailable   the learned detector's files are missing or broken
"""


class GuardsError(Exception):
    """Base of every error raised by guards."""


class UnreadableText(GuardsError):
    """The rules read English; this text, or a sentence of it, seems to be something else."""


class DetectorUnavailable(GuardsError):
    """The learned detector's files are missing, broken or do not belong together; the rules that need it cannot be applied."""
