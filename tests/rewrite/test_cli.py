"""The `rewrite` command: exit statuses, JSON lines, and one clear line for whatever cannot be read."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from guards import RULES, check
from rewrite import cli
from tests import scripted_endpoint as say
from tests.drafts import faint
from tests.scripted_endpoint import ScriptedEndpoint

DRAFT = "I can't stop thinking about you, it was all your fault. Remember the Italian bistro where we met? Please take me back."
CLEAN = "Hi, the roses are out. How have you been?"
BROKEN = "I love you. How have you been?"
REFUSED = "You blocked me, so I write from here. Remember the bistro?"
HARM = "I want to kill myself without you."
SPANISH = "Te echo mucho de menos y no puedo vivir sin ti. Ayer pasé por nuestro huerto."
NOT_TO_SEND = "I know you have a new boyfriend. I still have your green tent."


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in this process, from its entry point on."""

    def start(*arguments: str, stdin: bytes | str = b"") -> Ran:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "argv", ["rewrite", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        code = stopped.value.code
        out, err = capsys.readouterr()
        return Ran(code if isinstance(code, int) else 0, out, err)

    return start


STATUSES = (
    ("message: given", ("message", "--writer", "composer"), DRAFT, 0),
    ("message: refused", ("message", "--writer", "composer"), REFUSED, 3),
    ("message: refused, anyway", ("message", "--writer", "composer", "--anyway"), REFUSED, 3),
    ("message: help first", ("message", "--writer", "composer"), HARM, 3),
    ("message: better not sent", ("message", "--writer", "composer"), NOT_TO_SEND, 3),
    ("message: sent anyway", ("message", "--writer", "composer", "--anyway"), NOT_TO_SEND, 0),
    ("message: no writer", ("message", "--writer", "openai"), DRAFT, 4),
    ("message: a faint sign of harm", ("message", "--writer", "composer"), "faint", 3),
    ("message: a faint sign of harm, and safe", ("message", "--writer", "composer", "--safe"), "faint", 0),
    ("message: a plain sign of harm, and safe", ("message", "--writer", "composer", "--safe"), HARM, 3),
    ("message: not English", ("message", "--writer", "composer"), SPANISH, 2),
    ("message: an unknown writer", ("message", "--writer", "gpt"), DRAFT, 2),
    ("message: an unknown option", ("message", "--wrong"), DRAFT, 2),
    ("check: clean", ("check",), CLEAN, 0),
    ("check: broken", ("check",), BROKEN, 1),
    ("check: love that was returned", ("check", "--ex-expressed-love"), BROKEN, 0),
    ("advise: fine", ("advise",), CLEAN, 0),
    ("advise: better not sent", ("advise",), NOT_TO_SEND, 0),
    ("advise: not English", ("advise",), SPANISH, 2),
    ("advise: refused", ("advise",), REFUSED, 3),
    ("advise: help first", ("advise",), HARM, 3),
    ("doctor: the composer", ("doctor", "--writer", "composer"), "", 0),
    ("doctor: nobody answers", ("doctor", "--writer", "openai"), "", 4),
    ("help", ("--help",), "", 0),
    ("an unknown command", ("mesage",), "", 2),
)


@pytest.mark.parametrize(("arguments", "stdin", "status"), [pytest.param(*row[1:], id=f"{row[0]} gives {row[3]}") for row in STATUSES])
def test_exit_status(arguments: tuple[str, ...], stdin: str, status: int, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    ran = run(*arguments, stdin=faint() if stdin == "faint" else stdin)
    assert ran.status == status, ran.err
    assert "Traceback" not in ran.out + ran.err
    if arguments[0] == "message" and status != 0:
        assert ran.out == ""
        assert ran.err.strip()


def test_the_message_alone_is_on_standard_output(run: Run) -> None:
    ran = run("message", "--writer", "composer", stdin=DRAFT)
    assert ran.out.endswith("\n")
    message = ran.out.strip()
    assert "bistro" in message
    assert check(message, None, DRAFT).ok
    assert "[ok]" in ran.err


BAD_INPUT: tuple[tuple[str, bytes], ...] = (
    ("empty", b""),
    ("blank", b" \n\t\n"),
    ("a megabyte", b"word " * 210_000),
    ("binary", bytes(range(256)) * 40),
    ("an image's head", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"),
    ("invalid UTF-8", b"I miss you \xff\xfe caf\xe9"),
    ("UTF-16", "I miss you".encode("utf-16")),
)


@pytest.mark.parametrize("data", [pytest.param(data, id=name) for name, data in BAD_INPUT])
@pytest.mark.parametrize("command", [("message", "--writer", "composer"), ("check",), ("advise",)], ids=lambda c: c[0])
def test_bad_input_gets_one_clear_line(command: tuple[str, ...], data: bytes, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "given.txt"
    file.write_bytes(data)
    for ran in (run(*command, "-", stdin=data), run(*command, str(file))):
        _assert_one_clear_line(ran)


BAD_LINES: tuple[tuple[str, str], ...] = (
    ("not JSON", "not json"),
    ("half an object", '{"draft": "I miss'),
    ("a list", '["I miss you"]'),
    ("a number", "3"),
    ("no text in it", '{"id": 1}'),
    ("a number for a text", '{"id": 1, "draft": 3, "text": 3}'),
    ("null for a text", '{"id": 1, "draft": null, "text": null}'),
    ("an unknown stage", '{"draft": "MARKERWORD", "text": "MARKERWORD", "context": {"stage": "wedding"}}'),
    ("negative days", '{"draft": "MARKERWORD", "text": "MARKERWORD", "context": {"days_since_breakup": -1}}'),
    ("days in words", '{"draft": "MARKERWORD", "text": "MARKERWORD", "context": {"days_since_breakup": "MARKERWORD"}}'),
    ("a context of another kind", '{"draft": "MARKERWORD", "text": "MARKERWORD", "context": "MARKERWORD"}'),
)


@pytest.mark.parametrize("line", [pytest.param(line, id=name) for name, line in BAD_LINES])
@pytest.mark.parametrize("command", [("message", "--writer", "composer"), ("check",), ("advise",)], ids=lambda c: c[0])
def test_a_bad_line_gets_one_clear_line_that_quotes_nothing(command: tuple[str, ...], line: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "given.jsonl"
    file.write_text(line + "\n")
    ran = run(*command, str(file))
    _assert_one_clear_line(ran)
    assert "line 1" in ran.err
    assert "MARKERWORD" not in ran.err


def _assert_one_clear_line(ran: Ran) -> None:
    assert ran.status == 2
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert len(ran.err.strip().splitlines()) == 1, ran.err
    assert len(ran.err) < 300


WRONG_USE = (
    ("an unknown stage", ("--stage", "wedding")),
    ("negative days", ("--days-since-breakup", "-3")),
    ("days in words", ("--days-since-breakup", "many")),
)


@pytest.mark.parametrize("options", [pytest.param(options, id=name) for name, options in WRONG_USE])
@pytest.mark.parametrize("command", ["message", "check", "advise"])
def test_wrong_options_are_bad_usage(command: str, options: tuple[str, ...], run: Run) -> None:
    ran = run(command, *options, stdin=DRAFT)
    assert (ran.status, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    assert ran.err.strip()


@pytest.mark.parametrize("command", ["message", "check", "advise"])
def test_a_missing_file_is_said(command: str, run: Run, tmp_path: Path) -> None:
    _assert_one_clear_line(run(command, str(tmp_path / "none.txt")))
    _assert_one_clear_line(run(command, str(tmp_path)))


def test_message_json_is_the_contracts_object_with_unknown_keys_handed_through(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    file.write_text(json.dumps({"id": "a1", "draft": DRAFT, "context": {"note": "we met in Leeds"}, "mood": "☕", "n": {"deep": [1]}}))
    ran = run("message", str(file), "--writer", "composer", "--json")
    (value,) = ran.lines
    assert ran.status == 0
    assert set(value) == {
        "id", "message", "ok", "error", "writer", "advice", "violations", "attempts", "kept", "removed", "usage", "seconds", "mood", "n",
    }  # fmt: skip
    assert (value["id"], value["mood"], value["n"], value["ok"], value["error"], value["violations"]) == ("a1", "☕", {"deep": [1]}, True, None, [])
    assert {"writer", "text", "violations", "seconds"} <= set(value["attempts"][0])
    assert set(value["usage"]) == {"prompt_tokens", "completion_tokens"}
    assert value["removed"]
    for removed in value["removed"]:
        assert set(removed) == {"start", "end", "code", "reason"}
        assert DRAFT[removed["start"] : removed["end"]].strip()


def test_json_is_printed_where_there_is_no_message_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (refused,) = run("message", "--writer", "composer", "--json", stdin=REFUSED).lines
    assert (refused["message"], refused["ok"], refused["error"]) == (None, False, None)
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    ran = run("message", "--writer", "openai", "--json", stdin=DRAFT)
    (failed,) = ran.lines
    assert (ran.status, failed["message"], failed["ok"]) == (4, None, False)
    assert set(failed["error"]) == {"code", "message"}


def test_an_endpoint_writes_through_the_command_line(run: Run, endpoint: ScriptedEndpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    good = "Hi, I was thinking of that Italian bistro where we met. How have you been?"
    endpoint.answers("I love you.", good)
    ran = run("message", "--model", "tiny", stdin=DRAFT)
    assert (ran.status, ran.out) == (0, good + "\n")
    assert endpoint.calls == 2
    assert endpoint.requests[0]["model"] == "tiny"
    endpoint.answers(say.UNAUTHORIZED)
    ran = run("message", "--writer", "openai", stdin=DRAFT)
    assert (ran.status, ran.out) == (4, "")
    assert "did not accept the key" in ran.err


def test_check_reads_many_lines_and_hands_unknown_keys_through(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    lines = [
        {"id": 1, "text": CLEAN, "label": "x"},
        {"id": "2", "text": BROKEN},
        {"id": "3", "text": BROKEN, "context": {"ex_expressed_love": True}},
        {"id": "4", "text": "Hi, I moved to Lisbon on Friday. How are you?", "draft": "I miss you"},
        {"text": "😀 I love you. How are you?"},
    ]
    file.write_text("\n".join(json.dumps(line) for line in lines) + "\n\n")
    ran = run("check", str(file), "--json")
    found = ran.lines
    assert ran.status == 1
    assert [line["id"] for line in found] == [1, "2", "3", "4", None]
    assert [line["ok"] for line in found] == [True, False, True, False, False]
    assert found[0]["label"] == "x"
    (violation,) = found[-1]["violations"]
    assert set(violation) == {"code", "start", "end", "reason", "score", "by"}
    said = lines[-1]["text"][violation["start"] : violation["end"]]  # type: ignore[index]
    assert "love you" in str(said)


def test_a_bad_line_among_good_ones_is_said_and_the_others_are_checked(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join([json.dumps({"id": 1, "text": CLEAN}), "{", json.dumps({"id": 3, "text": CLEAN})]))
    ran = run("check", str(file), "--json")
    assert ran.status == 2
    assert [line["id"] for line in ran.lines] == [1, 3]
    assert "line 2" in ran.err


def test_check_in_words_says_what_where_and_why(run: Run) -> None:
    ran = run("check", stdin=BROKEN)
    (violation,) = check(BROKEN).violations
    assert violation.code in ran.out
    assert "love you" in ran.out
    assert violation.reason in ran.out


def test_check_compares_with_a_draft(run: Run, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("I miss you")
    assert run("check", "--draft", str(draft), stdin="Hi, I moved to Lisbon on Friday. How are you?").status == 1


def test_advise_gives_one_line_of_json_for_each_draft(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(json.dumps({"id": n, "draft": draft, "k": n}) for n, draft in enumerate((CLEAN, NOT_TO_SEND, HARM))))
    ran = run("advise", str(file), "--json")
    assert ran.status == 3
    assert [(line["id"], line["k"]) for line in ran.lines] == [(0, 0), (1, 1), (2, 2)]
    assert [[a["code"] for a in line["advice"]] for line in ran.lines] == [["ok"], ["do_not_send"], ["seek_help"]]
    for line in ran.lines:
        for advice in line["advice"]:
            assert set(advice) == {"code", "text", "because"}
    assert "findahelpline.com" in ran.lines[2]["advice"][0]["text"]


def test_a_byte_order_mark_and_windows_line_ends_are_fine(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps({"id": 1, "text": CLEAN}).encode() + b"\r\n")
    assert run("check", str(file), "--json").status == 0
    assert run("check", stdin=b"\xef\xbb\xbf" + CLEAN.encode() + b"\r\n").status == 0


def test_a_line_with_half_a_character_is_bad_input(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    file.write_text('{"id": "1", "draft": "hello \\ud800, I still have your green tent"}')
    _assert_one_clear_line(run("message", str(file), "--writer", "composer", "--json"))


def test_doctor_names_every_guard_and_what_leaves_the_machine(run: Run, endpoint: ScriptedEndpoint, monkeypatch: pytest.MonkeyPatch) -> None:
    here = json.loads(run("doctor", "--writer", "composer", "--json").out)
    assert here["guards"] == [rule.code for rule in RULES]
    assert here["leaves_this_machine"] == []
    monkeypatch.setenv("OPENAI_BASE_URL", endpoint.url)
    ran = run("doctor", "--writer", "openai")
    assert ran.status == 0
    assert endpoint.url in ran.out
    assert endpoint.calls == 0


@pytest.mark.parametrize("data", [b"I miss you \xff", b"", DRAFT.encode()], ids=["invalid UTF-8", "empty", "a draft"])
def test_the_installed_command_as_a_process(data: bytes) -> None:
    command = Path(sys.executable).with_name("rewrite")
    ran = subprocess.run([command, "message", "--writer", "composer"], input=data, capture_output=True, timeout=60, check=False)
    assert ran.returncode == (0 if data == DRAFT.encode() else 2)
    assert b"Traceback" not in ran.stderr


def test_a_reader_that_goes_away_ends_the_command_quietly(tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(json.dumps({"id": n, "text": CLEAN, "pad": "x" * 2000}) for n in range(200)))
    command = Path(sys.executable).with_name("rewrite")
    process = subprocess.Popen([command, "check", str(file), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    process.wait(60)
    assert b"Traceback" not in errors
