"""What would be sent to a language model, and whether it may be, as a terminal asks it."""

import sys
from collections.abc import Callable

import typer

from mockinterview.cli.common import remark
from mockinterview.core.errors import AppError
from mockinterview.core.leave import Leave
from mockinterview.ports import Sending

WAYS = "y = send it, n = not this one: it is judged on this computer, v = see what is sent"
_LEAVES = {"y": Leave.GIVEN, "n": Leave.REFUSED}


def where(sending: Sending) -> str:
    """Return where it goes and how much it is: ``example.org (some-model, about 900 tokens)``."""
    parts = [sending.model, f"about {sending.tokens:,} tokens"]
    if sending.times > 1:
        parts.append(f"sent {sending.times} times")
    return f"{sending.host} ({', '.join(parts)})"


def show(sending: Sending) -> None:
    """Print what is sent, whole, beside the result."""
    remark(f"This goes to {where(sending)}. No recording goes with it:")
    remark(sending.text)


def ask_leave(sending: Sending, what: str) -> Leave:
    """Ask whether something may be sent, until the person says yes or no."""
    while True:
        letter = _asked(f"Send {what} to {where(sending)}? [y/n, v = see what is sent]")
        if letter in _LEAVES:
            return _LEAVES[letter]
        if letter == "v":
            show(sending)


def agreed(make: Callable[[], Sending], what: str, *, yes: bool) -> bool:
    """Say whether something may be sent; raise AppError where nobody can be asked."""
    if yes:
        return True
    if not sys.stdin.isatty():
        sending = make()
        raise AppError(
            "not_asked",
            f"Nothing was sent: {sending.host} is set to ask first, and nobody can be asked here.",
            hint="Run it in a terminal, or say --yes.",
        )
    return ask_leave(make(), what) is Leave.GIVEN


def _asked(question: str) -> str:
    answer: str = typer.prompt(question, default="", show_default=False, err=True)
    return answer.strip().lower()[:1]
