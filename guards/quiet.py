"""Turns off everything by which guardrails-ai and its neighbours would call home; import it before any of them.

This is the one module with work at import: the settings count only if they stand before the first import of guardrails.
Setting `enable_metrics=False` afterwards is not enough, as its tracer is built while importing.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_URI_GRAMMAR = "rfc3987_syntax"
_SETTINGS = {
    "OTEL_SDK_DISABLED": "true",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LANGSMITH_TRACING": "false",
    "LANGCHAIN_TRACING_V2": "false",
    "GUARDRAILS_RUN_SYNC": "true",
    "HF_HUB_OFFLINE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
}


def hush() -> None:
    """Put the settings in place. Raises RuntimeError where guardrails was imported before with other ones."""
    if "guardrails" in sys.modules and os.environ.get("OTEL_SDK_DISABLED") != "true":
        raise RuntimeError("guardrails was imported before guards.quiet, with its telemetry on; import guards.layer first")
    os.environ.update(_SETTINGS)
    _skip_uri_grammar()

    with _reachable_home():
        from guardrails.classes.rc import RC
        from guardrails.settings import settings

    # the file in the user's home may say otherwise; drafts are too intimate to follow it
    settings.rc = RC(id=None, token=None, enable_metrics=False, use_remote_inferencing=False)
    RC.load = classmethod(lambda cls, *_: settings.rc)  # every Guard asks for it anew
    settings.disable_tracing = True


@contextmanager
def _reachable_home() -> Iterator[None]:
    """guardrails reads a file of the user's home on import, and fails where that cannot even be looked for; then it looks somewhere else."""
    home = os.environ.get("HOME")
    try:
        with suppress(FileNotFoundError):
            (Path.home() / ".guardrailsrc").stat()
    except OSError:
        os.environ["HOME"] = tempfile.gettempdir()
    try:
        yield
    finally:
        if home is not None:
            os.environ["HOME"] = home


def _skip_uri_grammar() -> None:
    """Import jsonschema, which guardrails needs, without its check of URIs: building that grammar takes 1.5 s, half of a short command, and no schema here has one."""
    if "jsonschema" in sys.modules or _URI_GRAMMAR in sys.modules:
        return
    sys.modules[_URI_GRAMMAR] = None  # type: ignore[assignment]  # how Python spells "not installed"; jsonschema goes without
    try:
        import jsonschema  # noqa: F401
    finally:
        del sys.modules[_URI_GRAMMAR]


hush()
