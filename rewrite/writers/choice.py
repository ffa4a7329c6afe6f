"""From a name, or somebody's chat model, to writers."""

from dataclasses import replace

from langchain_core.language_models import BaseChatModel

from rewrite.errors import InputError
from rewrite.writers import endpoint, local
from rewrite.writers.base import Writer
from rewrite.writers.settings import WRITERS, Settings


def choose(name: str, settings: Settings) -> tuple[Writer, ...]:
    """The writers for `name`, in the order in which to ask them. Empty for the composer, which needs none.

    Raises InputError for an unknown name.
    """
    wanted = settings.resolved(settings.writer if name == "auto" else name)
    if wanted == "composer":
        return ()
    if wanted == "local":
        return (local.writer(settings),)
    if wanted == "openai":
        named = (endpoint.writer(settings),)
        # nobody asked for the endpoint by name: where it fails, the model on this machine is next
        return named if "openai" in (name, settings.writer) else (*named, local.writer(replace(settings, model=None)))
    raise InputError(f"There is no such writer. Choose one of {', '.join(WRITERS)}. Nothing was changed.")


def from_chat_model(model: BaseChatModel) -> Writer:
    """A writer out of any langchain-core chat model; what it reaches is the caller's to know."""
    return Writer(f"langchain:{model._llm_type}", model, reaches="wherever the given chat model sends it")
