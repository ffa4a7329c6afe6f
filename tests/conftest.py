"""Fixtures that several folders share."""

import os
from collections.abc import Iterator

import pytest

from tests.scripted_endpoint import ScriptedEndpoint, serving


@pytest.fixture(scope="session", autouse=True)
def _own_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test sees the keys, endpoints, proxies and kept letters of whoever runs it."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))
    names = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "REWRITE_WRITER", "REWRITE_MODEL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    taken = {name: os.environ.pop(name) for name in list(os.environ) if name.upper() in names}
    yield
    os.environ.update(taken)


@pytest.fixture
def endpoint() -> Iterator[ScriptedEndpoint]:
    with serving() as running:
        yield running
