"""An OpenAI-compatible HTTP server on loopback that answers as its script says, misbehaviour included."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HANG_SECONDS = 20.0
"""Longer than any client in the tests waits; a closing server lets go at once."""


@dataclass(frozen=True)
class Step:
    """One answer. hang: hold the answer back until the client has gone. echo: send the request's body back inside the answer's error."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    hang: bool = False
    echo: bool = False


def completion(text: str | None, finish_reason: str = "stop") -> Step:
    """A well-formed chat completion that holds `text`."""
    return _json(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1,
            "model": "scripted",
            "choices": [{"index": 0, "finish_reason": finish_reason, "message": {"role": "assistant", "content": text}}],
            "usage": {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18},
        }
    )


def refusal(status: int, *headers: tuple[str, str]) -> Step:
    """An error as such endpoints word it."""
    return _json({"error": {"message": f"scripted {status}", "type": "scripted", "code": str(status)}}, status, *headers)


def _json(value: Any, status: int = 200, *headers: tuple[str, str]) -> Step:
    return Step(status, json.dumps(value).encode(), headers=headers)


CUT_OFF = completion("Hi, I was just thinking of that", finish_reason="length")
EMPTY = completion("")
BLANK = completion(" \n ")
NULL = completion(None)
NO_CHOICES = _json({"id": "x", "object": "chat.completion", "created": 1, "model": "scripted", "choices": []})
WRONG_SHAPE = _json({"answer": "Hi there"})
WRONG_TYPES = _json({"choices": "Hi there"})
A_LIST = _json(["Hi there"])
NOT_JSON = Step(200, b'{"choices": [{"mess')
NOT_UTF8 = Step(200, b"\xff\xfe\x00{")
HTML = Step(200, b"<!doctype html><html><body>Sign in to the hotel network</body></html>", "text/html")
UNAUTHORIZED = refusal(401)
FORBIDDEN = refusal(403)
NOT_FOUND = refusal(404)
TOO_MANY = refusal(429, ("Retry-After", "0"))
BROKEN = refusal(500, ("Retry-After", "0"))
UNAVAILABLE = refusal(503, ("Retry-After", "0"))
TOO_LONG = refusal(400)
ECHO = Step(400, echo=True)
HANG = Step(hang=True)


@dataclass
class ScriptedEndpoint:
    """A running server. script: its answers in order; the last one repeats. requests: every chat request's body, in order of arrival."""

    script: list[Step] = field(default_factory=lambda: [completion("Hi, how have you been?")])
    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    url: str = ""
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _closing: threading.Event = field(default_factory=threading.Event)

    @property
    def calls(self) -> int:
        return len(self.requests)

    def answers(self, *steps: Step | str) -> "ScriptedEndpoint":
        """Follow these steps from now on; a str is a good completion of that text."""
        self.script = [completion(step) if isinstance(step, str) else step for step in steps]
        self.requests.clear()
        self.keys.clear()
        return self

    def next_step(self, body: dict[str, Any], key: str) -> Step:
        with self._lock:
            step = self.script[min(len(self.requests), len(self.script) - 1)]
            self.requests.append(body)
            self.keys.append(key)
            return step


@contextmanager
def serving() -> Iterator[ScriptedEndpoint]:
    """A ScriptedEndpoint that listens on a free loopback port until the block ends."""
    endpoint = ScriptedEndpoint()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._send(_json({"object": "list", "data": [{"id": "scripted", "object": "model", "created": 1, "owned_by": "tests"}]}))

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            step = endpoint.next_step(json.loads(raw), self.headers.get("Authorization", ""))
            if step.hang:
                endpoint._closing.wait(HANG_SECONDS)
                self.close_connection = True
                return
            if step.echo:
                step = Step(step.status, json.dumps({"error": {"message": raw.decode()}}).encode())
            self._send(step)

        def _send(self, step: Step) -> None:
            self.send_response(step.status)
            self.send_header("Content-Type", step.content_type)
            self.send_header("Content-Length", str(len(step.body)))
            for name, value in step.headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(step.body)

        def log_message(self, *_: object) -> None:
            return None

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    endpoint.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield endpoint
    finally:
        endpoint._closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
