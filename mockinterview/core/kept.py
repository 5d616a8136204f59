"""A session with all that is stored of it, as it goes from one machine to another."""

from hashlib import sha256

from mockinterview.core.plain import Plain
from mockinterview.core.question import Question
from mockinterview.core.session import Session


class KeptSession(Plain):
    """A session, and the ``questions`` that it was to ask; its recordings stand beside it."""

    session: Session
    questions: tuple[Question, ...] = ()

    @property
    def id(self) -> str:
        return self.session.id

    @property
    def takes(self) -> tuple[str, ...]:
        """The names of its recordings, those among them that were deleted by age left out."""
        attempts = self.session.attempts
        return tuple(a.take.file for a in attempts if a.take is not None and a.has_sound)

    @property
    def digest(self) -> str:
        """The SHA-256 of what is stored; two that are alike have the same."""
        return sha256(self.model_dump_json().encode()).hexdigest()
