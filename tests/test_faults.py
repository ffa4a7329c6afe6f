"""What a machine and a network can do to us: a named error each time, and nothing lost."""

import json
import os
import resource
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rewrite import Rewriter
from rewrite.errors import StoreError
from rewrite.store import Store
from rewrite.writers.settings import Settings
from tests import scripted_endpoint as say
from tests.scripted_endpoint import ScriptedEndpoint

REWRITE = Path(sys.executable).parent / "rewrite"
DRAFT = "I can't bear it, zyxmarkerword. Remember the Italian bistro where we met? Take me back."


def _run(*arguments: str, stdin: str = DRAFT, most_bytes: int | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a process. most_bytes: no file may grow beyond it, as on a disk that is full."""

    def full() -> None:
        if most_bytes is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))

    return subprocess.run(
        [str(REWRITE), *arguments], input=stdin, text=True, capture_output=True, env={**os.environ, **environment}, preexec_fn=full, timeout=100, check=False
    )


def test_a_disk_that_fills_up_stops_a_batch_with_a_word_and_what_was_done_is_kept(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"id": n, "draft": DRAFT}) + "\n" for n in range(300)))
    ran = _run("batch", str(source), "-o", str(out), "--writer", "composer", "--quiet", most_bytes=100_000)
    assert ran.returncode not in (0, 5)
    assert "Traceback" not in ran.stderr
    assert "zyxmarkerword" not in ran.stderr
    assert "again" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    again = _run("batch", str(source), "-o", str(out), "--writer", "composer", "--quiet")
    assert again.returncode == 0, again.stderr
    assert sorted(json.loads(line)["id"] for line in out.read_text().splitlines()) == list(range(300))


def test_a_full_disk_keeps_what_was_kept_before(tmp_path: Path) -> None:
    store = Store(tmp_path / "kept.sqlite3")
    store.keep("letter", "x" * 50)
    size = store.path.stat().st_size

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    code = f"from rewrite.store import Store; from pathlib import Path; Store(Path({str(store.path)!r})).keep('letter', 'zyxmarkerword' * 9000)"
    ran = subprocess.run([sys.executable, "-c", code], preexec_fn=full, text=True, capture_output=True, check=False)
    last = ran.stderr.splitlines()[-1]
    assert "StoreError" in last
    assert "zyxmarkerword" not in last
    assert [one.text for one in store.all()] == ["x" * 50]


@pytest.mark.parametrize(("writer", "home"), [("composer", "/proc"), ("local", "/proc"), ("composer", "/dev/null/nowhere")])
def test_a_home_that_cannot_be_written_to_is_not_needed(writer: str, home: str) -> None:
    ran = _run("message", "--writer", writer, HOME=home)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip()


def test_keeping_where_nothing_can_be_written_is_said() -> None:
    with pytest.raises(StoreError) as raised:
        Store(Path("/dev/null/nowhere/kept.sqlite3")).keep("letter", "zyxmarkerword")
    assert "zyxmarkerword" not in str(raised.value)
    assert len(str(raised.value)) > 40  # what happened, and what to do


def test_a_port_that_is_taken_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = _run("serve", "--port", str(port), "--writer", "composer")
    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1
    assert str(port) in ran.stderr
    assert "--port" in ran.stderr


@pytest.mark.parametrize("step", [say.HALF, say.HANG], ids=["half an answer", "no answer"])
def test_an_endpoint_that_stops_talking_is_a_timeout(step: say.Step, endpoint: ScriptedEndpoint) -> None:
    endpoint.answers(step)
    with Rewriter("openai", settings=Settings(writer="openai", base_url=endpoint.url, api_key="k", timeout_seconds=0.4, retries=0)) as rewriter:
        result = rewriter.rewrite(DRAFT)
    assert result.error is not None
    assert result.error.code == "writer_timeout"
    assert "kept" in result.error.message


def test_a_model_that_dies_gives_way_to_the_composer() -> None:
    with Rewriter("local", settings=Settings(writer="local")) as rewriter:
        assert rewriter.rewrite(DRAFT).ok
        (writer,) = rewriter.writers
        server = writer.close.__self__  # type: ignore[attr-defined]
        running, endpoint = server._running
        del running
        server._running = (None, endpoint)  # the last reference is gone: llama.cpp has ended, and nobody has told us
        time.sleep(0.5)
        result = rewriter.rewrite(DRAFT)
    assert result.ok
    assert result.writer == "composer"
    assert "writer_unreachable" in [a.error for a in result.attempts] or "writer_timeout" in [a.error for a in result.attempts]


@pytest.mark.parametrize("jump", [-400 * 86_400.0, 400 * 86_400.0], ids=["a year back", "a year on"])
def test_a_clock_that_jumps_changes_nothing(jump: float, monkeypatch: pytest.MonkeyPatch, endpoint: ScriptedEndpoint) -> None:
    endpoint.answers("I love you.", "Hi, I went past the Italian bistro where we met. How have you been?")
    plain, calls = time.time, iter(range(10**9))
    monkeypatch.setattr(time, "time", lambda: plain() + (jump if next(calls) % 2 else 0.0))
    with Rewriter("openai", settings=Settings(writer="openai", base_url=endpoint.url, api_key="k")) as rewriter:
        result = rewriter.rewrite(DRAFT)
    assert result.ok
    assert 0 <= result.seconds < 60
    assert all(0 <= a.seconds < 60 for a in result.attempts)


@pytest.mark.parametrize("arguments", [("message", "--writer", "composer"), ("advise",), ("check",)], ids=lambda a: a[0])
def test_a_crash_leaves_no_core_file(arguments: tuple[str, ...]) -> None:
    """The draft is in memory; the command forbids a dump of it before it reads a word."""
    limit = "import resource, atexit; resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)"
    code = f"{limit}; atexit.register(lambda: print(resource.getrlimit(resource.RLIMIT_CORE)[0])); import sys; sys.argv = ['rewrite', *{arguments!r}]; from rewrite.cli import main; main()"
    ran = subprocess.run([sys.executable, "-c", code], input=DRAFT, text=True, capture_output=True, timeout=100, check=False)
    assert ran.stdout.splitlines()[-1] == "0", ran.stderr
