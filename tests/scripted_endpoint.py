"""An OpenAI-compatible HTTP server on loopback that answers as its script says, misbehaviour included."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HANG_SECONDS = 20.0
"""Longer than any client in the tests waits; a closing server lets go at once."""


@dataclass(frozen=True)
class Step:
    """One answer. hang: hold the answer back until the client has gone. halt: send half of it, and then hang. echo: send the request's body back inside the answer's error."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    hang: bool = False
    halt: bool = False
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
HALF = replace(completion("Hi, the roses are out. How have you been?"), halt=True)


@dataclass
class ScriptedEndpoint:
    """A running server. script: its answers in order; the last one repeats. requests: every chat request's body, in order of arrival, those of jobs too.

    looks: how often a job is looked at before it has ended. jobs: the keys of each job's requests.
    """

    script: list[Step] = field(default_factory=lambda: [completion("Hi, how have you been?")])
    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    url: str = ""
    looks: int = 1
    jobs: list[list[str]] = field(default_factory=list)
    _files: dict[str, bytes] = field(default_factory=dict)
    _looked: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _closing: threading.Event = field(default_factory=threading.Event)

    @property
    def calls(self) -> int:
        return len(self.requests)

    def answers(self, *steps: Step | str) -> "ScriptedEndpoint":
        """Follow these steps from now on; a str is a good completion of that text."""
        self.script = [completion(step) if isinstance(step, str) else step for step in steps]
        self.looks = 1
        for held in (self.requests, self.keys, self.jobs, self._files, self._looked):
            held.clear()
        return self

    def filed(self, raw: bytes) -> dict[str, Any]:
        """A new file out of a multipart form."""
        content = max((part.partition(b"\r\n\r\n")[2] for part in raw.split(b"\r\n--")), key=len)
        name = f"file-{len(self._files)}"
        self._files[name] = content
        return {"id": name, "object": "file", "bytes": len(content), "created_at": 1, "filename": "requests.jsonl", "purpose": "batch", "status": "processed"}

    def job(self, given: dict[str, Any], key: str) -> dict[str, Any]:
        """A new job, its answers those of the script."""
        lines = [json.loads(line) for line in self._files[given["input_file_id"]].splitlines()]
        name = f"batch-{len(self.jobs)}"
        self.jobs.append([line["custom_id"] for line in lines])
        made: tuple[list[str], list[str]] = ([], [])
        for line in reversed(lines):  # in another order than they were sent, as the real one may
            step = self.next_step(line["body"], key)
            if step.hang:
                continue  # never answered
            body = json.loads(step.body) if step.content_type == "application/json" else None
            made[step.status != 200].append(json.dumps({"custom_id": line["custom_id"], "response": {"status_code": step.status, "body": body}, "error": None}))
        self._files[f"{name}-answers"], self._files[f"{name}-faults"] = ("\n".join(some).encode() for some in made)
        self._looked[name] = 0
        return self.job_state(name)

    def job_state(self, name: str) -> dict[str, Any]:
        """How a job stands; each look brings it nearer to its end."""
        count = len(self.jobs[int(name.split("-")[1])])
        ended = self._looked[name] > self.looks
        self._looked[name] += 1
        state: dict[str, Any] = {
            "id": name,
            "object": "batch",
            "endpoint": "/v1/chat/completions",
            "input_file_id": "file-0",
            "completion_window": "24h",
            "created_at": 1,
        }
        state |= {"status": "completed" if ended else "in_progress", "request_counts": {"total": count, "completed": count if ended else 0, "failed": 0}}
        return state | ({"output_file_id": f"{name}-answers", "error_file_id": f"{name}-faults"} if ended else {})

    def file(self, name: str) -> bytes:
        """A file's content."""
        return self._files[name]

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
            parts = self.path.split("/")
            if "batches" in parts:
                self._send(_json(endpoint.job_state(parts[-1])))
                return
            if "files" in parts:
                self._send(Step(200, endpoint.file(parts[-2])))
                return
            self._send(_json({"object": "list", "data": [{"id": "scripted", "object": "model", "created": 1, "owned_by": "tests"}]}))

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path.endswith("/files"):
                self._send(_json(endpoint.filed(raw)))
                return
            if self.path.endswith("/batches"):
                self._send(_json(endpoint.job(json.loads(raw), self.headers.get("Authorization", ""))))
                return
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
            if step.halt:
                self.wfile.write(step.body[: len(step.body) // 2])
                self.wfile.flush()
                endpoint._closing.wait(HANG_SECONDS)
                self.close_connection = True
                return
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
