"""Does for a kept take what its interview could not: transcribe it, judge it.

One attempt at a time, on the lanes of the recogniser and the coach; the outcome is
stored, a failure too, and the take stays as it is.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.delivery import measure_delivery
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import NO_SPEECH, Feedback, not_graded
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.core.transcript import Hearing
from mockinterview.ports import Answer, Jobs, Lane
from mockinterview.services import Services


class Rework(QObject):
    """``done`` carries the session's id and the attempt as it is now."""

    begun = Signal()
    done = Signal(str, object)
    failed = Signal(object)

    def __init__(self, services: Services, jobs: Jobs) -> None:
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._session_id = ""
        self._key: AttemptKey | None = None
        self._is_closing = False

    def close(self) -> None:
        """Keep what comes, and begin nothing new."""
        self._is_closing = True

    def working_in(self, session_id: str) -> AttemptKey | None:
        """Return the attempt of this session that is in work, if any."""
        return self._key if session_id == self._session_id else None

    def transcribe(self, session: Session, attempt: Attempt) -> None:
        """Transcribe the take of an attempt, then judge what was heard."""
        if attempt.take is None or self._key is not None or self._is_closing:
            return
        self._begin(session, attempt)
        self._jobs.start(
            Lane.RECOGNISER,
            partial(self._recognise, attempt.take.file, session.language),
            done=partial(self._heard, attempt),
            failed=partial(self._unheard, attempt),
        )

    def judge(self, session: Session, attempt: Attempt) -> None:
        """Judge an answer anew."""
        if attempt.hearing is None or self._key is not None:
            return
        self._begin(session, attempt)
        self._ask_coach(attempt, attempt.hearing)

    def _begin(self, session: Session, attempt: Attempt) -> None:
        self._session_id, self._key = session.id, attempt.key
        self.begun.emit()

    def _recognise(self, file: str, language: str) -> Hearing:
        path = self._services.store.recording(file)
        return self._services.transcriber.transcribe(path, language=language)

    def _heard(self, attempt: Attempt, hearing: Hearing) -> None:
        heard = attempt.model_copy(
            update={
                "hearing": hearing,
                "delivery": measure_delivery(hearing),
                "trouble": None,
            }
        )
        if hearing.transcript.is_empty:
            self._judged(heard, not_graded("none", NO_SPEECH))
        elif self._is_closing:
            self._keep(heard)
        else:
            self._ask_coach(heard, hearing)

    def _unheard(self, attempt: Attempt, error: AppError) -> None:
        self._keep(attempt.model_copy(update={"trouble": error.failure}))

    def _ask_coach(self, attempt: Attempt, hearing: Hearing) -> None:
        self._jobs.start(
            Lane.COACH,
            partial(self._services.coach.judge, Answer(attempt.question, hearing)),
            done=partial(self._judged, attempt),
            failed=partial(self._unjudged, attempt),
        )

    def _judged(self, attempt: Attempt, feedback: Feedback) -> None:
        self._keep(attempt.model_copy(update={"feedback": feedback}))

    def _unjudged(self, attempt: Attempt, error: AppError) -> None:
        self._judged(attempt, not_graded("none", error.failure))

    def _keep(self, attempt: Attempt) -> None:
        session_id = self._session_id
        self._session_id, self._key = "", None
        save = partial(self._services.store.save_attempt, session_id, attempt)
        self._jobs.start(Lane.DATABASE, save, failed=self._tell)
        self.done.emit(session_id, attempt)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)
