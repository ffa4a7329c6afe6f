"""What goes into a rewriting and what comes out of it; field names are those of the public JSON."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from guards import Violation
from rewrite.errors import WriterError

if TYPE_CHECKING:
    from langchain_core.messages import BaseMessage

Field = Literal["draft", "note", "context"]


@dataclass(frozen=True)
class Signal:
    """One thing read from the situation.

    kind: what it is about (see rewrite.situation). value: what was read, as text.
    start, end: half-open code points of the evidence in `field`; both 0 where the field is the context's own value.
    by: the reader's name. faint: it rests on a guess that is far from sure.
    """

    kind: str
    value: str
    start: int
    end: int
    by: str
    field: Field = "draft"
    faint: bool = False


@dataclass(frozen=True)
class Situation:
    """Everything read, in order of position."""

    signals: tuple[Signal, ...] = ()

    def has(self, *kinds: str) -> bool:
        """Whether any signal is of one of these kinds."""
        return any(s.kind in kinds for s in self.signals)

    def of(self, *kinds: str) -> tuple[Signal, ...]:
        """The signals of these kinds."""
        return tuple(s for s in self.signals if s.kind in kinds)


@dataclass(frozen=True)
class Advice:
    """One piece of advice. because: what in the draft or the context it rests on."""

    code: str
    text: str
    because: str


@dataclass(frozen=True)
class Attempt:
    """One text that a writer gave, and what it broke. A failed call has an empty text and the error's code."""

    writer: str
    text: str
    violations: tuple[Violation, ...]
    seconds: float
    error: str | None = None


@dataclass(frozen=True)
class Usage:
    prompt_tokens: int = 0
    completion_tokens: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(self.prompt_tokens + other.prompt_tokens, self.completion_tokens + other.completion_tokens)


@dataclass(frozen=True)
class WriteRequest:
    """The flow asks its driver for a text. attempts: those made so far, for showing progress."""

    writer: str
    messages: "tuple[BaseMessage, ...]"
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True)
class Written:
    """The driver's answer to a WriteRequest: a text, or the error that there is instead. more: further candidates."""

    text: str = ""
    seconds: float = 0.0
    usage: Usage = Usage()
    error: WriterError | None = None
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Removed:
    """A span of the draft that the message leaves out, and why."""

    start: int
    end: int
    code: str
    reason: str


@dataclass(frozen=True)
class Failure:
    """Why there is no message although the advice allowed one."""

    code: str
    message: str


@dataclass(frozen=True)
class Result:
    """What a rewriting came to. `message` is None or has passed every rule, and so have the `variants` of it; no other text in here has. tones: of the variants, where they were asked for (names in rewrite.wish)."""

    id: str | int | None = None
    message: str | None = None
    writer: str = ""
    advice: tuple[Advice, ...] = ()
    violations: tuple[Violation, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    kept: tuple[str, ...] = ()
    removed: tuple[Removed, ...] = ()
    usage: Usage = field(default_factory=Usage)
    seconds: float = 0.0
    error: Failure | None = None
    variants: tuple[str, ...] = ()
    tones: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return self.message is not None
