"""The one kind of error that is meant for a person.

Adapters raise nothing else (``raise AppError(...) from cause``). Anything that is
not an ``AppError`` is a mistake of ours and goes to the log with its traceback.
"""

from mockinterview.core.plain import Plain


class Failure(Plain):
    """What went wrong, as it is stored and shown.

    ``message`` says what happened and what is safe; ``hint`` says what to do. A service may
    have asked to wait for some seconds before it is asked again.
    """

    code: str
    message: str
    hint: str = ""
    retryable: bool = False
    wait_seconds: float | None = None


class AppError(Exception):
    """An expected failure: a missing microphone, a full disk, a refused key."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        hint: str = "",
        retryable: bool = False,
        wait_seconds: float | None = None,
    ) -> None:
        super().__init__(message)
        self.failure = Failure(
            code=code,
            message=message,
            hint=hint,
            retryable=retryable,
            wait_seconds=wait_seconds,
        )

    @property
    def code(self) -> str:
        return self.failure.code

    @property
    def line(self) -> str:
        """The failure in one line, for a terminal."""
        return " ".join(part for part in (self.failure.message, self.failure.hint) if part)
