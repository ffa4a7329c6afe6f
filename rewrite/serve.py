"""The HTTP service: the same rewriting, checking and advice, for a platform's own pages. Loopback unless told otherwise."""

import asyncio
import os
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest

from guards import layer
from rewrite import situation, wire
from rewrite.advice import give, unread
from rewrite.errors import InputError
from rewrite.service import Rewriter
from rewrite.types import Result
from rewrite.writers.settings import Settings

KEY = "REWRITE_SERVE_KEY"
"""The environment variable that holds the key that callers must send as `Authorization: Bearer KEY`; without it, callers need none."""
MAX_BODY = 1_000_000
"""Bytes of a request."""
_NO_BODY = 411
_TOO_LARGE = 413
_TOO_MANY = 429
_BAD_INPUT = 422


def app(settings: Settings | None = None, *, requests_a_minute: int = 600, at_once: int = 16, key: str | None = None) -> FastAPI:
    """The service as an ASGI app.

    requests_a_minute: of one caller's address. at_once: rewritings at work. key: what callers must send; by default the environment's REWRITE_SERVE_KEY.
    """
    wanted = key if key is not None else os.environ.get(KEY, "")
    settings = settings or Settings.from_environment()
    rewriter = Rewriter(settings.writer, settings=settings)
    registry = CollectorRegistry()
    counted = Counter("second_draft_requests", "Requests by path and outcome.", ("path", "status"), registry=registry)
    written = Counter("second_draft_results", "Rewritings by writer and outcome.", ("writer", "outcome"), registry=registry)
    lasted = Histogram("second_draft_seconds", "Seconds a request took.", ("path",), registry=registry)
    room = asyncio.Semaphore(at_once)
    allowance = _Allowance(requests_a_minute)

    @asynccontextmanager
    async def entered(_: FastAPI) -> AsyncIterator[None]:
        async with rewriter:
            yield

    made = FastAPI(title="Second Draft", description=__doc__, version="1", lifespan=entered)

    async def allowed(request: Request, authorization: Annotated[str, Header()] = "") -> None:
        if wanted and not secrets.compare_digest(authorization.encode(), f"Bearer {wanted}".encode()):
            raise HTTPException(401, "The key is missing or wrong.")
        if not allowance.take(request.client.host if request.client else ""):
            raise HTTPException(_TOO_MANY, "Too many requests. Wait a minute; nothing is lost.", {"Retry-After": "60"})

    @made.middleware("http")
    async def measured(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        began = time.monotonic()
        length = request.headers.get("content-length")
        if request.method == "POST" and (length is None or not length.isdigit()):
            answer: Response = JSONResponse({"detail": "Say the length of the body."}, _NO_BODY)
        elif request.method == "POST" and int(length or 0) > MAX_BODY:
            answer = JSONResponse({"detail": f"The body is larger than {MAX_BODY:,} bytes. Nothing was changed."}, _TOO_LARGE)
        else:
            answer = await go_on(request)
        path = request.url.path if request.url.path in _PATHS else "other"
        counted.labels(path, str(answer.status_code)).inc()
        lasted.labels(path).observe(time.monotonic() - began)
        return answer

    @made.exception_handler(InputError)
    async def unreadable(_: Request, error: InputError) -> JSONResponse:
        return JSONResponse({"detail": str(error)}, _BAD_INPUT)

    @made.exception_handler(Exception)
    async def failed(_: Request, error: Exception) -> JSONResponse:
        # the type alone: a text of its own may quote the draft
        return JSONResponse({"detail": f"Something went wrong inside ({type(error).__name__}). Nothing is lost; try again."}, 500)

    @made.post("/v1/rewrite", dependencies=[Depends(allowed)], summary="One draft in, one result out (CONTRACT.md: JSON lines)")
    async def rewrite(request: Request, anyway: bool = False) -> Response:
        given = wire.draft_of(await request.body())
        async with room:
            result = await rewriter.arewrite(given.draft, given.context, anyway=anyway)
        written.labels(result.writer or "none", _outcome(result)).inc()
        return _json({**given.more, **wire.result_object(result), "id": given.id})

    @made.post("/v1/check", dependencies=[Depends(allowed)], summary="What a text breaks, where and why")
    async def check(request: Request) -> Response:
        given = wire.text_of(await request.body())
        report = await asyncio.to_thread(layer.check, given.text, given.context, given.draft)
        return Response(wire.report_json(given, report), media_type="application/json")

    @made.post("/v1/advise", dependencies=[Depends(allowed)], summary="Whether to send anything at all")
    async def advise(request: Request) -> Response:
        given = wire.draft_of(await request.body())
        read = await asyncio.to_thread(situation.read, given.draft, given.context)
        return Response(wire.advice_json(given, give(read, given.context), unread(read)), media_type="application/json")

    @made.get("/health", summary="Whether the service is up, and which writers it asks")
    async def health() -> dict[str, Any]:
        return {"ok": True, "writers": [w.name for w in rewriter.writers] + ["composer"]}

    @made.get("/metrics", summary="Prometheus metrics: counts and seconds, never a word of a draft")
    async def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return made


_PATHS = frozenset({"/v1/rewrite", "/v1/check", "/v1/advise", "/health", "/metrics"})


class _Allowance:
    """So many requests a minute from one address: a bucket that fills evenly."""

    def __init__(self, a_minute: int) -> None:
        self._a_minute = a_minute
        self._left: dict[str, tuple[float, float]] = {}

    def take(self, caller: str) -> bool:
        now = time.monotonic()
        if len(self._left) > 10_000:  # addresses that have been quiet for a minute have full buckets again
            self._left = {k: v for k, v in self._left.items() if now - v[1] < 60}
        left, before = self._left.get(caller, (float(self._a_minute), now))
        left = min(float(self._a_minute), left + (now - before) * self._a_minute / 60)
        self._left[caller] = (left - 1 if left >= 1 else left, now)
        return left >= 1


def _outcome(result: Result) -> str:
    if result.error is not None:
        return result.error.code
    return "message" if result.message is not None else "advised_against"


def _json(value: dict[str, Any]) -> Response:
    return Response(wire.json_text(value), media_type="application/json")
