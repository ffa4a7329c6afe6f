"""Cases: what is given, what is expected, and where in the article it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guards import Context, Stage

Suite = Literal["rules", "advice", "service"]
FOLDER = Path(__file__).with_name("cases")


class CaseError(Exception):
    """A case file cannot be read; the text names the file and the line."""


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
    advice: list[str] = []
    keeps: list[str] = []
    source: str = Field(min_length=1)


@dataclass(frozen=True)
class Case:
    """One case.

    suite: rules (a `text` to check), advice (a `draft` to advise on) or service (a `draft` led to a message).
    breaks: the codes that the text breaks, none for a clean one. advice: the codes to be given, each case's least.
    keeps: words of which the message has to hold at least one. source: where in the article it comes from.
    """

    id: str
    suite: Suite
    text: str | None
    draft: str | None
    context: Context
    breaks: tuple[str, ...]
    advice: tuple[str, ...]
    keeps: tuple[str, ...]
    source: str


def load(paths: Iterable[Path] | None = None) -> tuple[Case, ...]:
    """The cases in `paths`, by default those of this package. Raises CaseError for a bad line, a double id, or none at all."""
    files = sorted(FOLDER.glob("*.jsonl")) if paths is None else list(paths)
    cases = [case for path in files for case in _from_file(path)]
    double = {c.id for c in cases if sum(o.id == c.id for o in cases) > 1}
    if double:
        raise CaseError(f"ids given twice: {', '.join(sorted(double))}")
    if not cases:
        raise CaseError("there are no cases")
    return tuple(cases)


def _from_file(path: Path) -> list[Case]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CaseError(f"{path.name} cannot be read: {type(error).__name__}") from error
    return [_case(line, f"{path.name} line {number}") for number, line in enumerate(lines, 1) if line.strip()]


def _case(line: str, where: str) -> Case:
    try:
        given = _CaseLine.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise CaseError(f"{where}: {'.'.join(map(str, first['loc'])) or 'not JSON'}: {first['msg']}") from error
    if (given.text is None) == (given.suite == "rules") or (given.draft is None) == (given.suite != "rules"):
        raise CaseError(f"{where}: the suite rules takes `text`, the others take `draft`")
    return Case(
        given.id,
        given.suite,
        given.text,
        given.draft,
        Context(**given.context.model_dump()),
        tuple(given.breaks),
        tuple(given.advice),
        tuple(given.keeps),
        given.source,
    )
