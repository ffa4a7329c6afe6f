"""What a writer is."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

from langchain_core.messages import AIMessage
from langchain_core.runnables import Runnable


def _nothing() -> None:
    return None


@dataclass(frozen=True)
class Writer:
    """A named writer.

    runnable: from a list of chat messages to an AIMessage; raises WriterError where it has no usable answer.
    reaches: the host that drafts are sent to, None where they stay on this machine.
    probe: proves that it can be reached, at little cost; raises a WriterError where it cannot.
    close: frees what the writer holds.
    brief: whether it is asked in the short form that the bundled model was taught, and answers with several candidates.
    pooled: gives the same runnable for as long as it is entered on an event loop, with connections of that loop's own; None where there is nothing to share.
    """

    name: str
    runnable: Runnable[Any, AIMessage]
    reaches: str | None = None
    probe: Callable[[], object] = _nothing
    close: Callable[[], None] = _nothing
    brief: bool = False
    pooled: Callable[[], AbstractAsyncContextManager[Runnable[Any, AIMessage]]] | None = None
