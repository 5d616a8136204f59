"""What is told where a language model gave no judgement, and what the person can do."""

from mockinterview.core.errors import AppError

SAFE = "Your answer and its transcript are kept."
TRY_AGAIN = "Check the endpoint, then try again."


def failure(code: str, message: str, hint: str = TRY_AGAIN) -> AppError:
    """Return a failure that can be tried again, with the assurance that nothing was lost."""
    return AppError(code, f"{message} {SAFE}", hint=hint, retryable=True)


def nonsense() -> AppError:
    """Return what is told of a reply that is not the object that was asked for."""
    return failure(
        "nonsense",
        "The endpoint's reply was not the structured feedback that was asked for.",
        "Try again, or choose a model that supports structured output.",
    )
