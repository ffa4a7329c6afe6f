"""README.md cannot drift from the rules and commands."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from evals import docs, licences


def _readme(folder: Path, text: str) -> Path:
    path = folder / "README.md"
    path.write_text(text, encoding="utf-8")
    return path


COMMANDS = "rewrite " + " rewrite ".join(["message", "check", "advise", "doctor", "batch", "serve"])


def test_what_is_written_passes_the_check(tmp_path: Path) -> None:
    path = _readme(tmp_path, f"{COMMANDS}\n{docs.BEGIN}\nold\n{docs.END}\nrest\n")
    assert docs.main(["--check"], path) == 1
    assert docs.main(["--write"], path) == 0
    assert docs.main(["--check"], path) == 0
    assert path.read_text(encoding="utf-8").endswith(f"{docs.END}\nrest\n")


def test_a_stale_table_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert docs.main(["--check"], _readme(tmp_path, f"{COMMANDS}\n{docs.BEGIN}\n{docs.END}")) == 1
    assert capsys.readouterr().err == "README.md's table of rules is out of date; run: python -m evals.docs --write\n"


@pytest.mark.parametrize("text", ["", docs.BEGIN, f"{docs.END} {docs.BEGIN}", f"{docs.BEGIN} {docs.BEGIN} {docs.END}"])
def test_missing_markers_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert docs.main(["--check"], _readme(tmp_path, text)) == 1
    assert docs.BEGIN in capsys.readouterr().err


def test_a_command_that_is_not_named_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert docs.main(["--check"], _readme(tmp_path, docs.renewed(f"{docs.BEGIN}{docs.END} {COMMANDS.replace('doctor', 'x')}"))) == 1
    assert capsys.readouterr().err == "README.md does not name the command: rewrite doctor\n"


def test_the_notice_names_what_this_package_asks_for() -> None:
    named = licences.NOTICE.read_text(encoding="utf-8").lower()
    asked = tomllib.loads((licences.NOTICE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    assert [r for r in asked if f"\n- {Requirement(r).name.lower()}: " not in named] == []


def test_a_package_that_the_notice_leaves_out_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    short = tmp_path / "NOTICE"
    short.write_text("\n".join(line for line in licences.NOTICE.read_text(encoding="utf-8").splitlines() if not line.startswith("- streamlit:")))
    monkeypatch.setattr(licences, "NOTICE", short)
    with pytest.raises(SystemExit, match="streamlit"):
        licences.main()
