"""The openai writer: any OpenAI-compatible endpoint, through the openai package."""

import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

import httpx
import openai
from langchain_core.messages import AIMessage, BaseMessage, convert_to_openai_messages
from langchain_core.messages.ai import UsageMetadata
from langchain_core.runnables import Runnable, RunnableLambda
from openai.types.chat import ChatCompletion

from rewrite.errors import WriterAnswer, WriterError, WriterLimited, WriterRefused, WriterTimeout, WriterUnreachable
from rewrite.writers.base import Writer
from rewrite.writers.settings import OPENAI_MODEL, OPENAI_URL, Settings

MAX_TOKENS = 700
"""Room for the longest letter: 250 words are some 350 tokens."""

TEMPERATURE = 0.7

_KEPT = "Your draft is kept."
_ELSE = "Try again, or use --writer local."


def writer(settings: Settings) -> Writer:
    """The openai writer for these settings. Connects on first use."""
    found = endpoint(settings)
    return Writer(f"openai:{found.model}", RunnableLambda(found.ask), reaches=found.base_url, probe=found.models, close=found.close, pooled=found.pooled)


def endpoint(settings: Settings) -> "Endpoint":
    """The endpoint that these settings name."""
    return Endpoint(
        name="openai",
        base_url=settings.base_url or OPENAI_URL,
        api_key=settings.api_key or "none",
        model=settings.model or OPENAI_MODEL,
        timeout_seconds=settings.timeout_seconds,
        retries=settings.retries,
        seed=settings.seed,
    )


class Endpoint:
    """A client of one OpenAI-compatible endpoint.

    name: what errors call it. direct: whether to pass by any proxy that the environment names. max_tokens: the longest answer.
    choices: answers asked for at once; those after the first are in the AIMessage's `additional_kwargs["candidates"]`.
    """

    def __init__(
        self,
        *,
        name: str,
        base_url: str,
        api_key: str,
        model: str,
        timeout_seconds: float,
        retries: int,
        direct: bool = False,
        max_tokens: int = MAX_TOKENS,
        choices: int = 1,
        temperature: float = TEMPERATURE,
        seed: int | None = None,
    ) -> None:
        if urlsplit(base_url).scheme not in ("http", "https"):
            raise WriterUnreachable(f"{name}: the base URL must begin with http:// or https://. {_KEPT} Mend OPENAI_BASE_URL, or use --writer local.")
        self.name, self.base_url, self.model = name, base_url, model
        self._choices, self._temperature, self._seed = choices, temperature, seed
        self._api_key, self._timeout, self._retries, self._direct, self._max_tokens = api_key, timeout_seconds, retries, direct, max_tokens

    def ask(self, messages: Sequence[BaseMessage]) -> AIMessage:
        """One answer to `messages`. Raises a WriterError that says what to do."""
        with self.named_errors():
            answer = self.client.chat.completions.create(**self.request(messages))
        return self.read(answer)

    @asynccontextmanager
    async def pooled(self) -> AsyncIterator[Runnable[Any, AIMessage]]:
        """The same, async, over connections that last as long as this is entered. aiohttp carries two to three times what httpx does at 64 in flight."""
        client = openai.AsyncOpenAI(**self._options(), http_client=openai.DefaultAioHttpClient(trust_env=not self._direct))

        async def ask(messages: Sequence[BaseMessage]) -> AIMessage:
            with self.named_errors():
                answer = await client.chat.completions.create(**self.request(messages))
            return self.read(answer)

        def no(_: Any) -> AIMessage:
            raise RuntimeError("a pooled writer is asked on its event loop")

        try:
            yield RunnableLambda(no, afunc=ask)
        finally:
            await client.close()

    def prove(self) -> None:
        """One token, as proof that the model runs. Raises a WriterError."""
        with self.named_errors():
            self.client.chat.completions.create(model=self.model, messages=[{"role": "user", "content": "Hi"}], max_tokens=1)

    def models(self) -> list[str]:
        """The endpoint's own list of models: a cheap proof that it can be reached. Raises a WriterError."""
        with self.named_errors():
            return [model.id for model in self.client.models.list()]

    def close(self) -> None:
        if "client" in self.__dict__:
            self.client.close()

    @cached_property
    def client(self) -> openai.OpenAI:
        """The package's client, made on first use."""
        logging.getLogger("openai").setLevel(logging.INFO)  # its debug lines, which OPENAI_LOG turns on, hold the draft
        return openai.OpenAI(**self._options(), http_client=openai.DefaultHttpxClient(trust_env=False) if self._direct else None)

    def _options(self) -> dict[str, Any]:
        return {"base_url": self.base_url, "api_key": self._api_key, "timeout": self._timeout, "max_retries": self._retries}

    def request(self, messages: Sequence[BaseMessage]) -> dict[str, Any]:
        """What is sent to ask for an answer to `messages`."""
        return {
            "model": self.model,
            "messages": convert_to_openai_messages(list(messages)),
            "max_tokens": self._max_tokens,
            "temperature": self._temperature,
            **({"n": self._choices} if self._choices > 1 else {}),
            **({"seed": self._seed} if self._seed is not None else {}),
        }

    def read(self, answer: object) -> AIMessage:
        """What an answer says. Raises WriterAnswer where it says nothing that can be used."""
        try:
            if not isinstance(answer, ChatCompletion):
                raise TypeError
            used = answer.usage
            texts = [(choice.message.content or "").strip() for choice in answer.choices if choice.finish_reason != "length"]
            cut_off = answer.choices[0].finish_reason == "length" and not texts
            usage = UsageMetadata(input_tokens=used.prompt_tokens, output_tokens=used.completion_tokens, total_tokens=used.total_tokens) if used else None
        except (AttributeError, IndexError, TypeError):  # the package does not look at the types of what it was sent
            raise WriterAnswer(
                f"{self.name} answered with something that is not a chat completion. {_KEPT} Check the base URL, or use --writer local."
            ) from None
        if cut_off:
            raise WriterAnswer(f"{self.name} broke off in the middle of its answer. {_KEPT} {_ELSE}")
        said = [text for text in texts if text]
        if not said:
            raise WriterAnswer(f"{self.name} gave an empty answer. {_KEPT} {_ELSE}")
        return AIMessage(said[0], usage_metadata=usage, additional_kwargs={"candidates": said[1:]} if said[1:] else {})

    @contextmanager
    def named_errors(self) -> Iterator[None]:
        """The package's errors as ours; their own texts may quote what was sent, so `from None` for those that carry a body."""
        try:
            yield
        except openai.APITimeoutError as error:
            if isinstance(error.__cause__, httpx.ConnectTimeout):  # so says the aiohttp transport where nobody listens
                raise WriterUnreachable(f"{self.name} cannot be reached at {self.base_url}. {_KEPT} {_ELSE}") from error
            raise WriterTimeout(f"{self.name} did not answer within {self._timeout:g} seconds. {_KEPT} {_ELSE}") from error
        except openai.APIConnectionError as error:
            raise WriterUnreachable(f"{self.name} cannot be reached at {self.base_url}. {_KEPT} {_ELSE}") from error
        except (openai.AuthenticationError, openai.PermissionDeniedError):
            raise WriterRefused(f"{self.name} did not accept the key. {_KEPT} Check OPENAI_API_KEY, or use --writer local.") from None
        except openai.NotFoundError:
            raise WriterRefused(
                f"{self.name} does not know the model {self.model}, or the base URL is wrong. {_KEPT} Choose another with --model, or use --writer local."
            ) from None
        except openai.RateLimitError as error:
            raise WriterLimited(
                f"{self.name} says: too many requests, or no credit left. {_KEPT} Wait a minute and try again, or use --writer local.",
                _seconds(error.response.headers.get("retry-after")),
            ) from None
        except openai.APIStatusError as error:
            if error.status_code >= 500:
                raise WriterUnreachable(f"{self.name} is out of order (status {error.status_code}). {_KEPT} {_ELSE}") from None
            raise WriterRefused(
                f"{self.name} refused the request (status {error.status_code}). {_KEPT} A shorter draft may help, or use --writer local."
            ) from None
        except (openai.APIResponseValidationError, ValueError):
            raise WriterAnswer(
                f"{self.name} answered with something that is not a chat completion. {_KEPT} Check the base URL, or use --writer local."
            ) from None
        except openai.OpenAIError as error:
            raise WriterError(f"{self.name} failed. {_KEPT} {_ELSE}") from error


def _seconds(header: str | None) -> float | None:
    """A Retry-After in seconds; its other form, a date, is rare enough to be left to the caller's own waiting."""
    try:
        return max(0.0, float(header)) if header is not None else None
    except ValueError:
        return None
