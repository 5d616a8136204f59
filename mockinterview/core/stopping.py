"""Whether somebody wants a long piece of work to stop: asked now and then while it goes on."""

from collections.abc import Callable

Stopped = Callable[[], bool]
"""Says whether the work is to stop; from any thread."""


def never() -> bool:
    """Say that nobody wants it to stop."""
    return False
