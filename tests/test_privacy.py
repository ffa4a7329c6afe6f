"""What leaves the machine, and what is written down: nothing, whatever is asked of the local writers, the checks and the page."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import scripted_endpoint as say
from tests.scripted_endpoint import ScriptedEndpoint

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
MARKER = "zyxmarkerword"
DRAFT = f"I hate you {MARKER}, I can't live without you. Remember the {MARKER} bistro where we met? ${{gr.{MARKER}}}"

# Imported by every Python process of a test before anything else; writes down each look-up and each address connected or sent to.
_WITNESS = """
import os, sys
_seen = os.open(os.environ["WITNESS"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
_watched = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "socket.connect", "socket.sendto", "socket.bind"}
def _witness(event, arguments):
    if event in _watched:
        address = arguments[1] if event in ("socket.connect", "socket.sendto", "socket.bind") else arguments[0]
        host = address[0] if isinstance(address, tuple) else address
        os.write(_seen, f"{event} {host!r}\\n".encode())
sys.addaudithook(_witness)
os.write(_seen, b"watching\\n")
"""
_HERE = {"socket.getaddrinfo": ("'127.0.0.1'", "None", "'localhost'"), "socket.connect": ("'127.0.0.1'",), "socket.bind": ("'127.0.0.1'", "''", "'::1'")}


@dataclass(frozen=True)
class Home:
    """A home and a folder for temporary files of their own, and the witness in between."""

    path: Path

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT")}
        home, temporary, witness = (self.path / name for name in ("home", "tmp", "witness"))
        for folder in (home, temporary, witness):
            folder.mkdir(exist_ok=True)
        (witness / "sitecustomize.py").write_text(_WITNESS)
        return {
            **kept,
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "PYTHONPATH": str(witness),
            "WITNESS": str(self.path / "seen"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def assert_nothing_left(self) -> None:
        """No look-up of a name and no address beyond loopback, as Python saw it and, where there is strace, as the kernel did."""
        seen = (self.path / "seen").read_text().splitlines()
        assert "watching" in seen
        strange = []
        for line in seen:
            event, _, host = line.partition(" ")
            # a Unix socket's path is no host
            if line != "watching" and not host.startswith(("'/", "b'/")) and host not in _HERE.get(event, ()):
                strange.append(line)
        assert strange == []
        trace = self.path / "trace"
        if trace.exists():
            addresses = re.findall(r'sin6?_port=htons\(\d+\), (?:sin_addr=inet_addr\("([^"]+)"|.*?inet_pton\(AF_INET6, "([^"]+)")', trace.read_text())
            assert [a for pair in addresses for a in pair if a and a not in ("127.0.0.1", "::1", "0.0.0.0")] == []

    def assert_no_trace_of_the_draft(self) -> None:
        for folder in ("home", "tmp"):
            for file in (self.path / folder).rglob("*"):
                if file.is_file():
                    assert MARKER.encode() not in file.read_bytes(), file.name


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def _watched(home: Home, *command: str) -> list[str]:
    """`command` under strace where the machine has one: what a native library opens, Python's audit does not see."""
    strace = shutil.which("strace")
    if strace is None:
        return list(command)
    prefix = [strace, "-f", "-qq", "--seccomp-bpf", "-e", "trace=connect,sendto,sendmsg", "-o", str(home.path / "trace")]
    works = subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0
    return [*prefix, *command] if works else list(command)


def _run(home: Home, *arguments: str, stdin: str = DRAFT, traced: bool = False, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [str(BIN / "rewrite"), *arguments]
    if traced:  # as slow again
        command = _watched(home, *command)
    return subprocess.run(
        command, input=stdin, text=True, capture_output=True, cwd=home.path, env={**home.environment, **environment}, timeout=110, check=False
    )


COMMANDS = (
    ("message with the composer", ("message", "--writer", "composer"), (0,)),
    ("message with the model on this machine", ("message", "--writer", "local"), (0,)),
    ("check", ("check",), (1,)),
    ("advise", ("advise",), (0,)),
    ("doctor with the model on this machine", ("doctor", "--writer", "local"), (0,)),
)


@pytest.mark.parametrize(("arguments", "statuses"), [pytest.param(*row[1:], id=row[0]) for row in COMMANDS])
def test_nothing_leaves_the_machine_and_nothing_is_written_down(arguments: tuple[str, ...], statuses: tuple[int, ...], home: Home) -> None:
    ran = _run(home, *arguments, traced=True)
    assert ran.returncode in statuses, ran.stderr
    home.assert_nothing_left()
    home.assert_no_trace_of_the_draft()
    assert MARKER not in ran.stderr


# Libraries that call home do so from a thread some seconds after their import (onnxruntime 1.32: 9 s), so the process has to live on.
_LONG_LIFE = f"""
import time
from guards import check, layer
from rewrite import Rewriter
from streamlit.testing.v1 import AppTest
draft = {DRAFT!r}
assert not check(draft).ok and not layer.check(draft).ok
assert Rewriter("composer").rewrite(draft).ok
assert not AppTest.from_file({str(ROOT / "ui" / "app.py")!r}, default_timeout=60).run().exception
time.sleep(12)
"""


def test_nothing_leaves_the_machine_later_on(home: Home) -> None:
    command = _watched(home, sys.executable, "-c", _LONG_LIFE)
    ran = subprocess.run(command, text=True, capture_output=True, cwd=ROOT, env=home.environment, timeout=110, check=False)
    assert ran.returncode == 0, ran.stderr
    home.assert_nothing_left()
    home.assert_no_trace_of_the_draft()
    assert MARKER not in ran.stderr


def test_proxies_and_telemetry_switches_of_the_environment_change_nothing(home: Home) -> None:
    hostile = {
        "HTTP_PROXY": "http://203.0.113.1:3128", "HTTPS_PROXY": "http://203.0.113.1:3128", "ALL_PROXY": "http://203.0.113.1:3128",
        "OTEL_SDK_DISABLED": "false", "LANGSMITH_TRACING": "true", "LANGCHAIN_TRACING_V2": "true", "LANGSMITH_API_KEY": "k", "GUARDRAILS_RUN_SYNC": "false",
        "OTEL_EXPORTER_OTLP_ENDPOINT": "http://203.0.113.1:4318",
    }  # fmt: skip
    (home.path / "home").mkdir()
    (home.path / "home" / ".guardrailsrc").write_text("id=someone\nenable_metrics=true\nuse_remote_inferencing=true\n")
    ran = _run(home, "message", "--writer", "composer", traced=True, **hostile)
    assert ran.returncode == 0, ran.stderr
    home.assert_nothing_left()


ANSWERS = (
    ("an error that sends the draft back", say.ECHO),
    ("half a JSON that quotes the draft", say.Step(200, json.dumps({"choices": [{"message": DRAFT}]}).encode())),
    ("a page that quotes the draft", say.Step(200, f"<html>{DRAFT}</html>".encode(), "text/html")),
)


@pytest.mark.parametrize("step", [pytest.param(step, id=name) for name, step in ANSWERS])
def test_an_endpoints_error_never_brings_the_draft_into_a_log_or_a_file(step: say.Step, home: Home, endpoint: ScriptedEndpoint) -> None:
    endpoint.answers(step)
    ran = _run(home, "message", "--writer", "openai", OPENAI_BASE_URL=endpoint.url, OPENAI_LOG="debug")
    assert endpoint.calls >= 1
    assert ran.returncode == 4
    assert MARKER not in ran.stderr + ran.stdout
    home.assert_nothing_left()
    home.assert_no_trace_of_the_draft()


def test_with_an_endpoint_only_the_draft_and_its_context_go_there(home: Home, endpoint: ScriptedEndpoint) -> None:
    endpoint.answers("Hi, how have you been?")
    _run(home, "message", "--writer", "openai", "--note", "a note of mine", OPENAI_BASE_URL=endpoint.url, REWRITE_MODEL="tiny")
    sent = endpoint.requests[0]
    assert set(sent) <= {"model", "messages", "max_tokens", "temperature"}
    said = json.dumps(sent)
    assert MARKER in said
    assert "a note of mine" in said
    for private in (str(home.path), os.environ.get("USER", "") or "no-user", socket.gethostname()):
        assert private not in said
    home.assert_nothing_left()


BAD_LINES = (f'{{"draft": "{MARKER}", "context": {{"stage": "{MARKER}"}}}}', f'{{"draft": ["{MARKER}"]}}', f'{{"draft": "{MARKER}', f'["{MARKER}"]')


def test_an_error_text_never_quotes_a_line(home: Home) -> None:
    file = home.path / "bad.jsonl"
    file.write_text("\n".join(BAD_LINES))
    ran = _run(home, "advise", str(file))
    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == len(BAD_LINES)
    assert MARKER not in ran.stderr + ran.stdout


def test_a_batch_leaves_nothing_but_its_output(home: Home) -> None:
    source, out = home.path / "in.jsonl", home.path / "out.jsonl"
    source.write_text("".join(json.dumps({"id": n, "draft": DRAFT}) + "\n" for n in range(4)))
    ran = _run(home, "batch", str(source), "-o", str(out), "--writer", "composer", traced=True)
    assert ran.returncode == 0, ran.stderr
    assert len(out.read_text().splitlines()) == 4
    assert MARKER not in ran.stderr + ran.stdout
    home.assert_nothing_left()
    home.assert_no_trace_of_the_draft()


def test_the_service_writes_nothing_down(home: Home) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = _watched(home, str(BIN / "rewrite"), "serve", "--port", str(port), "--writer", "composer")
    process = subprocess.Popen(command, cwd=home.path, env=home.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        _wait_for(f"http://127.0.0.1:{port}/health", process)
        for path in ("rewrite", "advise"):
            asked = urllib.request.Request(f"http://127.0.0.1:{port}/v1/{path}", json.dumps({"draft": DRAFT}).encode())
            with urllib.request.urlopen(asked, timeout=60) as answer:
                assert answer.status == 200
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as metrics:
            assert MARKER not in metrics.read().decode()
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        said, _ = process.communicate(timeout=20)
    assert MARKER.encode() not in said
    home.assert_nothing_left()
    home.assert_no_trace_of_the_draft()


@pytest.fixture
def page(home: Home) -> Iterator[tuple[str, Path]]:
    """The Streamlit server as `make app` starts it, on a free loopback port: its address, and the file of what it said."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = home.path / "said"
    command = _watched(home, str(BIN / "streamlit"), "run", str(ROOT / "ui" / "app.py"), "--server.port", str(port))
    with said.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=home.environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}/_stcore/health", process)
            yield f"http://127.0.0.1:{port}", said
        finally:
            os.killpg(process.pid, signal.SIGTERM)  # strace by itself would let the server live on
            process.wait(20)


def _wait_for(url: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(300):
        try:
            with urllib.request.urlopen(url, timeout=1):
                return
        except OSError:
            assert process.poll() is None, "the page's server ended by itself"
            time.sleep(0.1)
    raise TimeoutError("the page's server did not come up")


def test_the_page_is_served_without_a_look_up_or_a_socket_beyond_loopback(page: tuple[str, Path], home: Home) -> None:
    url, said = page
    with urllib.request.urlopen(f"{url}/_stcore/health", timeout=5) as health:
        assert health.read() == b"ok"
    with urllib.request.urlopen(url, timeout=5) as document:
        html = document.read().decode()
    assert "<html" in html
    time.sleep(1)  # what a server does after its first visitor
    assert url.rsplit(":", 1)[1] in said.read_text()
    home.assert_nothing_left()


def test_the_page_listens_on_loopback_alone_and_sends_no_usage_statistics() -> None:
    settings = (ROOT / ".streamlit" / "config.toml").read_text()
    assert re.search(r"^gatherUsageStats = false$", settings, re.MULTILINE)
    assert re.search(r'^address = "127\.0\.0\.1"$', settings, re.MULTILINE)
