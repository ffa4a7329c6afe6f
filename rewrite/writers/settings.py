"""Where writers are found: the environment, overruled by what a caller says."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

OPENAI_URL = "https://api.openai.com/v1"
OPENAI_MODEL = "gpt-4o-mini"
WRITERS = ("auto", "openai", "local", "composer")


@dataclass(frozen=True)
class Settings:
    """How to reach writers.

    api_key, base_url: the endpoint's; None where none is set. model: None for each writer's own default.
    timeout_seconds: for one answer. retries: further tries by the client on 429, 5xx and lost connections, with back-off.
    seed: for the same answer to the same question, where the model can; None for another one each time.
    """

    writer: str = "auto"
    model: str | None = None
    api_key: str | None = None
    base_url: str | None = None
    timeout_seconds: float = 60.0
    retries: int = 2
    seed: int | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None, **overrides: str | None) -> "Settings":
        """Settings from OPENAI_API_KEY, OPENAI_BASE_URL, REWRITE_WRITER, REWRITE_MODEL; an override that is not None wins."""
        env = os.environ if environment is None else environment
        found: dict[str, str | None] = {
            "writer": env.get("REWRITE_WRITER") or "auto",
            "model": env.get("REWRITE_MODEL") or None,
            "api_key": env.get("OPENAI_API_KEY") or None,
            "base_url": env.get("OPENAI_BASE_URL") or None,
        }
        found.update({k: v for k, v in overrides.items() if v is not None})
        return cls(**found)  # type: ignore[arg-type]

    def resolved(self, writer: str) -> str:
        """The writer that `writer` stands for: `auto` is openai where a key or a base URL is set, else local."""
        if writer != "auto":
            return writer
        return "openai" if self.api_key or self.base_url else "local"
