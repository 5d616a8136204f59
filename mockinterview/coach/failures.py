"""What is told where a language model gave no judgement, and what the person can do."""

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate


def safe() -> str:
    """Return the assurance that nothing was lost."""
    return translate("coach", "Your answer and its transcript are kept.")


def failure(code: str, message: str, hint: str = "") -> AppError:
    """Return a failure that can be tried again, with the assurance that nothing was lost."""
    try_again = translate("coach", "Check the endpoint, then try again.")
    return AppError(code, f"{message} {safe()}", hint=hint or try_again, retryable=True)


def nonsense() -> AppError:
    """Return what is told of a reply that is not the object that was asked for."""
    return failure(
        "nonsense",
        translate(
            "coach", "The endpoint's reply was not the structured feedback that was asked for."
        ),
        translate("coach", "Try again, or choose a model that supports structured output."),
    )
