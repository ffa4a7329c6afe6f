"""OpenAI's Batch API: many requests in one file, answered within a day at half the price."""

import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from openai.types import Batch
from openai.types.chat import ChatCompletion

from rewrite.errors import WriterAnswer, WriterError, WriterRefused, WriterUnreachable
from rewrite.types import Usage, Written
from rewrite.writers.endpoint import Endpoint

_PATH: Literal["/v1/chat/completions"] = "/v1/chat/completions"
_ENDED = frozenset({"completed", "failed", "expired", "cancelled"})


@dataclass(frozen=True)
class State:
    """How a job stands. done, total: requests. answers, faults: files to fetch, None where there are none."""

    ended: bool
    done: int
    total: int
    answers: str | None
    faults: str | None


class Jobs:
    """Jobs at one endpoint. All methods raise a WriterError that says what to do."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint

    def submit(self, requests: Mapping[str, Mapping[str, Any]]) -> str:
        """Send `requests`, bodies by a key of one's own, as a job; its id."""
        lines = (json.dumps({"custom_id": key, "method": "POST", "url": _PATH, "body": body}) for key, body in requests.items())
        with self._endpoint.named_errors():
            client = self._endpoint.client
            file = client.files.create(file=("requests.jsonl", io.BytesIO("\n".join(lines).encode())), purpose="batch")
            return client.batches.create(input_file_id=file.id, endpoint=_PATH, completion_window="24h").id

    def state(self, job: str) -> State:
        """How `job` stands."""
        with self._endpoint.named_errors():
            found: Batch = self._endpoint.client.batches.retrieve(job)
        counts = found.request_counts
        return State(
            found.status in _ENDED,
            (counts.completed + counts.failed) if counts else 0,
            counts.total if counts else 0,
            found.output_file_id,
            found.error_file_id,
        )

    def answers(self, state: State) -> Iterator[tuple[str, Written]]:
        """What came of each request that the ended job answered, by key. A request that is missing here was not answered."""
        for file in (state.answers, state.faults):
            if file is not None:
                with self._endpoint.named_errors():
                    lines = self._endpoint.client.files.content(file).text.splitlines()
                yield from self._read(lines)

    def _read(self, lines: Iterable[str]) -> Iterator[tuple[str, Written]]:
        for line in lines:
            try:
                found = json.loads(line)
                key, response = str(found["custom_id"]), found["response"] or {}
                status, body = int(response.get("status_code") or 0), response.get("body")
            except (ValueError, TypeError, KeyError, AttributeError):
                continue  # whose answer it is cannot be told: that request counts as unanswered
            yield key, self._written(status, body)

    def _written(self, status: int, body: Any) -> Written:
        name = self._endpoint.name
        if status == 200:
            try:
                said = self._endpoint.read(ChatCompletion.model_validate(body))
            except WriterError as error:
                return Written(error=error)
            except ValueError:
                return Written(
                    error=WriterAnswer(f"{name} answered with something that is not a chat completion. Your draft is kept. Run again with --retry-failed.")
                )
            used = said.usage_metadata
            return Written(said.text, usage=Usage(used["input_tokens"], used["output_tokens"]) if used else Usage())
        if 400 <= status < 500 and status not in (408, 429):
            return Written(error=WriterRefused(f"{name} refused the request (status {status}). Your draft is kept. Check the model's name and the key."))
        return Written(error=unanswered(name))


def unanswered(name: str) -> WriterError:
    """The error of a request that a job ended without answering."""
    return WriterUnreachable(f"{name} did not answer this one within the job. Your draft is kept. Run again with --retry-failed.")
