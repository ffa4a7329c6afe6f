"""Writers: langchain-core Runnables from chat messages to an AIMessage, under a name."""

from rewrite.writers.base import Writer
from rewrite.writers.choice import choose, from_chat_model

__all__ = ["Writer", "choose", "from_chat_model"]
