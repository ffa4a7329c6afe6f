"""What a crash would leave behind: nothing."""

from contextlib import suppress


def leave_no_dump() -> None:
    """Have the system write no core file of this process, which would hold the draft. Windows writes none by itself."""
    with suppress(ImportError, OSError, ValueError):  # where it is forbidden, a dump has been forbidden before
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
