"""Does for a kept take what its interview could not or did not: transcribe it, judge it.

One attempt at a time, on the lanes of the recogniser and the coach; the outcome is
stored, a failure too, and the take stays as it is. A take that has a transcript and
cannot be transcribed again stays as it was stored; the failure is told with it.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.fillers import MARK_FROM
from mockinterview.core.leave import Leave
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.interview.again import Recognisers, Wish, hear_again, judge_again
from mockinterview.interview.coming_feedback import ComingFeedback
from mockinterview.ports import Jobs, Lane, Transcriber
from mockinterview.services import Services


class Rework(QObject):
    """``done`` carries the session's id and the attempt as it is now.

    ``grown`` says that more can be read of feedback that is still coming.
    """

    begun = Signal()
    grown = Signal()
    done = Signal(str, object)
    failed = Signal(object)

    def __init__(self, services: Services, jobs: Jobs, recognisers: Recognisers) -> None:
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._recognisers = recognisers
        self._session_id = ""
        self._key: AttemptKey | None = None
        self._coming = ""
        self._is_closing = False

    def use(self, services: Services) -> None:
        """Transcribe and judge by other services from now on."""
        self._services = services

    def close(self) -> None:
        """Keep what comes, and begin nothing new."""
        self._is_closing = True

    @property
    def at_work(self) -> tuple[str, AttemptKey] | None:
        """The session and the attempt that is in work, if any."""
        return None if self._key is None else (self._session_id, self._key)

    def working_in(self, session_id: str) -> AttemptKey | None:
        """Return the attempt of this session that is in work, if any."""
        return self._key if session_id == self._session_id else None

    def coming_for(self, session_id: str, key: AttemptKey | None) -> str:
        """Return what can be read already of the feedback on an attempt."""
        return self._coming if (session_id, key) == (self._session_id, self._key) else ""

    def transcribe(
        self,
        session: Session,
        attempt: Attempt,
        wish: Wish | None = None,
        *,
        mark_from: float = MARK_FROM,
    ) -> None:
        """Transcribe the take of an attempt, as wished if so, then judge what was heard."""
        if attempt.take is None or self._key is not None or self._is_closing:
            return
        self._begin(session, attempt)
        self._jobs.start(
            Lane.RECOGNISER,
            partial(self._recognise, attempt, wish or Wish("", session.language), mark_from),
            done=self._heard,
            failed=partial(self._unheard, attempt),
        )

    def judge(self, session: Session, attempt: Attempt, leave: Leave = Leave.UNASKED) -> None:
        """Judge an answer anew, by what the person said of sending it."""
        if attempt.hearing is None or self._key is not None:
            return
        self._begin(session, attempt)
        self._ask_coach(attempt, leave)

    def _begin(self, session: Session, attempt: Attempt) -> None:
        self._session_id, self._key = session.id, attempt.key
        self.begun.emit()

    def _recognise(self, attempt: Attempt, wish: Wish, mark_from: float) -> Attempt:
        path = self._services.store.recording(attempt.take.file if attempt.take else "")
        transcriber = self._transcriber(wish.model)
        return hear_again(attempt, path, transcriber, wish.language, mark_from=mark_from)

    def _transcriber(self, model: str) -> Transcriber:
        return self._recognisers.make(model) if model else self._services.transcriber

    def _heard(self, attempt: Attempt) -> None:
        if attempt.feedback is not None or self._is_closing:
            self._keep(attempt)
        else:
            self._save(attempt)
            self._ask_coach(attempt)

    def _unheard(self, attempt: Attempt, error: AppError) -> None:
        told = attempt.model_copy(update={"trouble": error.failure})
        if attempt.hearing is None:
            self._keep(told)
        else:
            self._end(told)

    def _ask_coach(self, attempt: Attempt, leave: Leave = Leave.UNASKED) -> None:
        coming = ComingFeedback(self._jobs, self._grow)
        coach = self._services.coach_with(leave)
        judge = partial(judge_again, attempt, coach, coming.seen)
        self._jobs.start(Lane.COACH, judge, done=partial(self._judged, coming))

    def _grow(self, text: str) -> None:
        self._coming = text
        self.grown.emit()

    def _judged(self, coming: ComingFeedback, attempt: Attempt) -> None:
        coming.close()
        self._keep(attempt)

    def _keep(self, attempt: Attempt) -> None:
        self._save(attempt)
        self._end(attempt)

    def _save(self, attempt: Attempt) -> None:
        save = partial(self._services.store.save_attempt, self._session_id, attempt)
        self._jobs.start(Lane.DATABASE, save, failed=self._tell)

    def _end(self, attempt: Attempt) -> None:
        session_id = self._session_id
        self._session_id, self._key, self._coming = "", None, ""
        self.done.emit(session_id, attempt)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)
