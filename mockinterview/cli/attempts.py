"""How a command is told which attempt of a session is meant."""

from mockinterview.core.errors import AppError
from mockinterview.core.session import Attempt, Session


def attempt_of(session: Session, name: str) -> Attempt:
    """Return the attempt of that name; a bare number is a question's last attempt."""
    named = [a for a in session.attempts if name == str(a.key)]
    answers = [a for a in session.attempts if name == str(a.key.position) and a.follows is None]
    found = named or answers
    if not found:
        known = ", ".join(str(a.key) for a in session.attempts) or "none"
        raise AppError(
            "unknown_attempt",
            f"There is no attempt {name!r} in session {session.id}.",
            hint=f"Its attempts: {known}",
        )
    return found[-1]
