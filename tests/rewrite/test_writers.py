"""Writers on their own: how they are chosen and where their settings come from, and the model on this machine."""

from pathlib import Path

import pytest
from langchain_core.messages import HumanMessage

from guards import check
from rewrite import Rewriter
from rewrite.errors import InputError, WriterUnreachable
from rewrite.writers import choose, local
from rewrite.writers.settings import OPENAI_URL, Settings

KEY, URL = {"OPENAI_API_KEY": "k"}, {"OPENAI_BASE_URL": "http://127.0.0.1:11434/v1"}
LOCAL, OPENAI = "local", "openai:gpt-4o-mini"

# environment, what the caller names, and the writers that follow, in order
CHOICES = (
    ("nothing set", {}, None, (LOCAL,)),
    ("a key", KEY, None, (OPENAI, LOCAL)),
    ("a base URL without a key", URL, None, (OPENAI, LOCAL)),
    ("a key, auto by name", KEY, "auto", (OPENAI, LOCAL)),
    ("a key, but local by name", KEY, "local", (LOCAL,)),
    ("a key, but the composer by name", KEY, "composer", ()),
    ("openai by name", {}, "openai", (OPENAI,)),
    ("REWRITE_WRITER", {"REWRITE_WRITER": "composer", **KEY}, None, ()),
    ("a name over REWRITE_WRITER", {"REWRITE_WRITER": "composer"}, "local", (LOCAL,)),
    ("REWRITE_MODEL", {"REWRITE_MODEL": "llama3", **URL}, None, ("openai:llama3", LOCAL)),
    ("empty values are as good as none", {"OPENAI_API_KEY": "", "OPENAI_BASE_URL": "", "REWRITE_WRITER": "", "REWRITE_MODEL": ""}, None, (LOCAL,)),
)


@pytest.mark.parametrize(("environment", "named", "expected"), [pytest.param(*row[1:], id=row[0]) for row in CHOICES])
def test_choice(environment: dict[str, str], named: str | None, expected: tuple[str, ...]) -> None:
    settings = Settings.from_environment(environment, writer=named)
    assert tuple(writer.name for writer in choose(settings.writer, settings)) == expected


def test_what_a_writer_reaches_is_said() -> None:
    (cloud,) = choose("openai", Settings(writer="openai", api_key="k"))
    (ollama,) = choose("openai", Settings(writer="openai", base_url=URL["OPENAI_BASE_URL"]))
    (here,) = choose("local", Settings(api_key="k"))
    assert (cloud.reaches, ollama.reaches, here.reaches) == (OPENAI_URL, URL["OPENAI_BASE_URL"], None)


@pytest.mark.parametrize("name", ["gpt", "", "OPENAI", "composer "])
def test_an_unknown_writer_is_bad_input(name: str) -> None:
    with pytest.raises(InputError, match="no such writer"):
        Rewriter(name, settings=Settings())


@pytest.mark.parametrize("url", ["localhost:8000", "ftp://127.0.0.1/v1", "file:///etc/passwd", "/v1"])
def test_a_base_url_of_another_kind_is_said(url: str) -> None:
    with pytest.raises(WriterUnreachable, match="must begin with http"):
        Rewriter("openai", settings=Settings(writer="openai", base_url=url))


def test_the_model_on_this_machine_loads_answers_and_closes() -> None:
    writer = local.writer(Settings(timeout_seconds=60))
    try:
        answer = writer.runnable.invoke([HumanMessage("Say hello in five words.")])
        assert answer.text.strip()
        assert answer.usage_metadata is not None
        assert answer.usage_metadata["input_tokens"] > 0
    finally:
        writer.close()


def test_a_model_closed_as_soon_as_it_is_ready_does_not_hang() -> None:
    for _ in range(3):
        writer = local.writer(Settings())
        writer.probe()
        writer.close()
        writer.close()


def _missing(folder: Path) -> Path:
    return folder / "no-such.gguf"


def _damaged(folder: Path) -> Path:
    path = folder / "damaged.gguf"
    path.write_bytes(b"GGUF" + b"\x00" * 4000)
    return path


def _cut_short(folder: Path) -> Path:
    whole = local.model_file()
    assert whole is not None
    path = folder / "short.gguf"
    with whole.open("rb") as opened:
        path.write_bytes(opened.read(200_000))
    return path


def _no_gguf(folder: Path) -> Path:
    path = folder / "page.gguf"
    path.write_text("<html>404</html>")
    return path


def _folder(folder: Path) -> Path:
    return folder


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(_missing, "not installed", id="a missing file"),
        pytest.param(_folder, "not installed", id="a folder"),
        pytest.param(_no_gguf, "damaged", id="a web page"),
        pytest.param(_damaged, "could not be loaded", id="a damaged file"),
        pytest.param(_cut_short, "could not be loaded", id="a file cut short"),
    ],
)
def test_a_model_that_cannot_be_loaded_is_said_and_the_composer_takes_over(make: object, words: str, tmp_path: Path) -> None:
    path = make(tmp_path)  # type: ignore[operator]
    with pytest.raises(WriterUnreachable, match=words):
        local.writer(Settings(model=str(path))).probe()
    with Rewriter("local", settings=Settings(writer="local", model=str(path))) as rewriter:
        result = rewriter.rewrite("I miss you. Remember the Italian bistro where we met?")
    assert result.writer == "composer"
    assert "bistro" in (result.message or "")
    assert [attempt.error for attempt in result.attempts] == ["writer_unreachable", None]


def test_a_failing_endpoint_that_nobody_named_gives_way_to_this_machine() -> None:
    settings = Settings(base_url="http://127.0.0.1:9/v1", retries=0)
    draft = "Remember the Italian bistro where we met?"
    with Rewriter("auto", settings=settings) as rewriter:
        assert [writer.name for writer in rewriter.writers] == ["openai:gpt-4o-mini", "local"]
        result = rewriter.rewrite(draft)
    assert result.message is not None
    assert check(result.message, None, draft).ok
    assert result.attempts[0].error == "writer_unreachable"
    assert result.writer in ("local", "composer")
