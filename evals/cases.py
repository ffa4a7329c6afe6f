"""Cases: what is given, what is expected, and where in the article it comes from.

One JSON object a line in `evals/cases/*.jsonl`, or in a file of one's own:

    id       unique name
    suite    guards: `text` is checked; advice: `draft` is advised on; writer: the message made of `draft` is judged as a message;
             service: `draft` is led through everything, end to end
    text     a message to check (suite guards alone)
    draft    what somebody typed (the other suites; in suite guards optional: what `text` is a rewriting of)
    context  {"stage", "ex_expressed_love", "days_since_breakup", "note"}, each optional
    breaks   rule codes: guards: what `text` breaks, none for a clean one; service: what the draft must have left out
    may      codes that are neither demanded nor counted as wrong, where careful readers differ
    advice   advice codes that must be given, the whole set
    keeps    details of the draft; the message has to hold at least one, every word of it
    voice    words and signs of the draft that show who speaks (dialect, spelling, emojis); the message has to hold at least one
    references  messages that a careful friend would have written (suite writer alone)
    unread   whether the draft is in a language that the product cannot read, so that it has to say so (suite service alone)
    source   words of the article, a reader question (Q1 to Q21), or the convention that the label follows
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from guards import RULES, Context, Stage
from rewrite.advice import OK, TABLE

Suite = Literal["guards", "advice", "writer", "service"]
SUITES: tuple[Suite, ...] = get_args(Suite)
FOLDER = Path(__file__).with_name("cases")

_RULE_CODES = frozenset(rule.code for rule in RULES)
_ADVICE_CODES = frozenset([OK.code, *(row.code for row in TABLE)])


class CaseError(Exception):
    """Cases cannot be used; the text names the file and the line, and quotes nothing else of it."""


@dataclass(frozen=True)
class Case:
    """One case; its fields are those of the file (see above)."""

    id: str
    suite: Suite
    text: str | None
    draft: str | None
    context: Context
    breaks: tuple[str, ...]
    may: tuple[str, ...]
    advice: tuple[str, ...]
    keeps: tuple[str, ...]
    source: str
    voice: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    unread: bool = False

    @property
    def given(self) -> str:
        """What the product is given: the text to check, or the draft."""
        return (self.text if self.suite == "guards" else self.draft) or ""


def load(paths: Iterable[Path] | None = None) -> tuple[Case, ...]:
    """The cases in `paths`, by default those of this package. Raises CaseError for a bad line, a double id, or an empty suite."""
    files = sorted(FOLDER.glob("*.jsonl")) if paths is None else list(paths)
    found = [(where, case) for path in files for where, case in _from_file(path)]
    first: dict[str, str] = {}
    for where, case in found:
        if case.id in first:
            raise CaseError(f"{where}: an id given twice, first at {first[case.id]}")
        first[case.id] = where
    cases = tuple(case for _, case in found)
    if not cases:
        raise CaseError(f"there are no cases in {', '.join(path.name for path in files) or FOLDER.name}")
    empty = [suite for suite in SUITES if all(case.suite != suite for case in cases)] if paths is None else []
    if empty:
        raise CaseError(f"there are no cases of the suite {', '.join(empty)}")
    return cases


class _ContextLine(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    stage: Stage = "first_message"
    ex_expressed_love: bool = False
    days_since_breakup: int | None = Field(default=None, ge=0)
    note: str = ""


class _CaseLine(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    id: str = Field(min_length=1)
    suite: Suite
    text: str | None = None
    draft: str | None = None
    context: _ContextLine = _ContextLine()
    breaks: list[str] = []
    may: list[str] = []
    advice: list[str] = []
    keeps: list[str] = []
    voice: list[str] = []
    references: list[str] = []
    unread: bool = False
    source: str = Field(min_length=1)

    @model_validator(mode="after")
    def _fits_its_suite(self) -> "_CaseLine":
        if self.suite == "guards":
            _need(self.text is not None, "the suite guards takes `text`, and there is none")
            _need(not self.advice and not self.keeps, "the suite guards knows neither advice nor details to keep")
        else:
            _need(self.draft is not None and self.text is None, f"the suite {self.suite} takes `draft`, and no `text`")
        if self.suite == "advice":
            _need(bool(self.advice), "the suite advice needs the advice expected")
            _need(not self.breaks and not self.keeps, "the suite advice knows neither rules broken nor details to keep")
        if self.suite == "writer":
            _need(bool(self.references), "the suite writer needs a reference message")
            _need(not self.breaks and not self.advice, "the suite writer knows neither rules broken nor advice")
        else:
            _need(not self.voice and not self.references, "only the suite writer knows voice and references")
        _need(self.suite == "service" or not self.unread, "only the suite service knows drafts that cannot be read")
        _need_known(self.breaks, _RULE_CODES, "rule")
        _need_known(self.advice, _ADVICE_CODES, "advice")
        _need_known(self.may, _RULE_CODES | _ADVICE_CODES, "rule or advice")
        return self


def _need(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)


def _need_known(codes: Sequence[str], known: frozenset[str], kind: str) -> None:
    _need(set(codes) <= known, f"unknown {kind} code; known: {', '.join(sorted(known))}")


def _from_file(path: Path) -> list[tuple[str, Case]]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError(f"{path.name} cannot be read: {type(error).__name__}") from error
    places = ((f"{path.name} line {number}", line) for number, line in enumerate(lines, 1) if line.strip())
    return [(where, _case(line, where)) for where, line in places]


def _case(line: str, where: str) -> Case:
    try:
        given = _CaseLine.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = ".".join(map(str, first["loc"]))
        raise CaseError(f"{where}: {name}{': ' if name else ''}{first['msg'].removeprefix('Value error, ')}") from error
    return Case(
        id=given.id,
        suite=given.suite,
        text=given.text,
        draft=given.draft,
        context=Context(**given.context.model_dump()),
        breaks=tuple(given.breaks),
        may=tuple(given.may),
        advice=tuple(given.advice),
        keeps=tuple(given.keeps),
        source=given.source,
        voice=tuple(given.voice),
        references=tuple(given.references),
        unread=given.unread,
    )
