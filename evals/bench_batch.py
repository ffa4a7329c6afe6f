"""Lines a second of `rewrite batch` against a loopback endpoint that takes 200 ms, beside a bare loop without guards and a sequential one."""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LATENCY_SECONDS = 0.2
_SERVER = """
import asyncio, json, sys
from aiohttp import web
BODY = json.dumps({"id": "x", "object": "chat.completion", "created": 1, "model": "m", "usage": {"prompt_tokens": 900, "completion_tokens": 30, "total_tokens": 930},
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hi, I saw the herons by the canal today. How have you been?"}}]}).encode()
async def answer(request):
    await request.read()
    await asyncio.sleep(float(sys.argv[1]))
    return web.Response(body=BODY, content_type="application/json")
async def main():
    app = web.Application()
    app.router.add_post("/v1/chat/completions", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(site._server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


@dataclass(frozen=True)
class Rate:
    """Lines a second of one way of doing it."""

    name: str
    lines: int
    a_second: float


def rates(in_flight: int, lines: int) -> Iterator[Rate]:
    """A bare openai + aiohttp loop, `rewrite batch`, and one line after the other, against the same endpoint."""
    with _serving() as url:
        bare = asyncio.run(_bare(url, in_flight, lines))
        yield Rate(f"bare openai + aiohttp, {in_flight} in flight", lines, lines / bare)
        yield Rate(f"rewrite batch, {in_flight} in flight", lines, _batch(url, in_flight, lines))
        yield Rate("rewrite batch, one after the other", 20, _batch(url, 1, 20))


async def _bare(url: str, in_flight: int, lines: int) -> float:
    import openai  # the rival is the package itself

    room = asyncio.Semaphore(in_flight)
    async with openai.AsyncOpenAI(base_url=url, api_key="k", http_client=openai.DefaultAioHttpClient()) as client:

        async def one(number: int) -> None:
            async with room:
                await client.chat.completions.create(model="m", messages=[{"role": "user", "content": f"herons {number} " * 200}])

        began = time.perf_counter()
        await asyncio.gather(*(one(n) for n in range(lines)))
        return time.perf_counter() - began


def _batch(url: str, in_flight: int, lines: int) -> float:
    """As the command itself counts them: without its start."""
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder) / "in.jsonl", Path(folder) / "out.jsonl"
        source.write_text("".join(json.dumps({"id": n, "draft": f"I saw {n} herons by the canal today. You ruined everything."}) + "\n" for n in range(lines)))
        command = [sys.executable, "-m", "rewrite.cli", "batch", str(source), "-o", str(out), "--writer", "openai", "--model", "m", "--quiet"]
        environment = {"OPENAI_BASE_URL": url, "OPENAI_API_KEY": "k", "PATH": "", "HOME": folder}
        done = subprocess.run([*command, "--concurrency", str(in_flight)], capture_output=True, text=True, check=True, env=environment)
        return float(json.loads(done.stdout)["lines_a_second"])


@contextmanager
def _serving() -> Iterator[str]:
    server = subprocess.Popen([sys.executable, "-c", _SERVER, str(LATENCY_SECONDS)], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None  # it was asked for
        yield f"http://127.0.0.1:{int(server.stdout.readline())}/v1"
    finally:
        server.kill()
        server.wait()
