"""The errors this package raises, each with words for the person.

RewriteError
    InputError            what was given cannot be read: a bad line, an unknown stage, not text
    StoreError            what was to be kept cannot be read or written
    WriterError           a writer gave no usable answer
        WriterUnreachable the endpoint, or the model on this machine, cannot be reached at all
        WriterRefused     it answered that it will not: wrong key, unknown model
            WriterLimited too many requests for now, or no credit left
        WriterTimeout     no answer within the time limit
        WriterAnswer      it answered with something that is no message: empty, cut off, not JSON

A message says what happened, what to do, and that nothing is lost. It never quotes the draft.
"""


class RewriteError(Exception):
    """Base of every error raised by rewrite. `code` is the name used in results."""

    code = "error"


class InputError(RewriteError):
    code = "bad_input"


class StoreError(RewriteError):
    code = "store_failed"


class WriterError(RewriteError):
    code = "writer_failed"


class WriterUnreachable(WriterError):
    code = "writer_unreachable"


class WriterRefused(WriterError):
    code = "writer_refused"


class WriterLimited(WriterRefused):
    """retry_after: seconds that the endpoint asks to wait, None where it does not say."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class WriterTimeout(WriterError):
    code = "writer_timeout"


class WriterAnswer(WriterError):
    code = "writer_bad_answer"
