"""Behind what the cards ask of the endpoint: to see what is sent, and a better answer.

One desk for all pages. A better answer is written on the coach's lane and put into the store
where the attempt still holds what was heard then; the pages hear of it and show it.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.question import Question
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer, Endpoint, Lane, Sending, Store
from mockinterview.ui.context import Context
from mockinterview.ui.views.endpoint import EndpointSide, SendingView, sending_view

translate = QCoreApplication.translate

Name = tuple[str, AttemptKey]
"""An attempt, by its session."""

Show = Callable[[SendingView, Callable[[], None] | None], None]
"""Show what is sent, and call what is given where the person sends it."""


class EndpointDesk(QObject):
    """``written`` carries the session's id, the attempt's key and the better answer."""

    changed = Signal()
    written = Signal(str, object, object)
    failed = Signal(object)

    def __init__(self, context: Context, show: Show) -> None:
        super().__init__()
        self._context = context
        self._show = show
        self._writing: set[Name] = set()
        self._troubles: dict[Name, Failure] = {}
        self._is_closing = False

    @property
    def _endpoint(self) -> Endpoint | None:
        return self._context.services.endpoint

    def close(self) -> None:
        """Ask for nothing more, because the window closes."""
        self._is_closing = True

    def side(self, session_id: str, key: AttemptKey | None, coming: str = "") -> EndpointSide:
        """Return what is known of the endpoint beside an attempt."""
        if self._endpoint is None or key is None:
            return EndpointSide(coming=coming)
        name = (session_id, key)
        return EndpointSide(
            host=self._endpoint.host,
            model=self._endpoint.model,
            coming=coming,
            is_writing=name in self._writing,
            trouble=self._troubles.get(name),
        )

    def show_judging(self, attempt: Attempt) -> None:
        """Show what is sent to have an answer judged."""
        if self._endpoint is not None and attempt.hearing is not None:
            answer = Answer(attempt.question, attempt.hearing)
            self._show_sending(partial(self._endpoint.judging, answer))

    def show_example(self, question: Question) -> None:
        """Show what is sent for a question, with a sentence in the place of an answer."""
        if self._endpoint is not None:
            words = translate("endpoint", "Here stands what you said, as it was written down.")
            answer = Answer(question, typed(words, "en"))
            self._show_sending(partial(self._endpoint.judging, answer))

    def show_better(self, attempt: Attempt) -> None:
        """Show what is sent to have a better answer written."""
        ask = self._asking_better(attempt)
        if ask is not None:
            self._show_sending(ask)

    def write_better(self, session_id: str, attempt: Attempt) -> None:
        """Have a better answer written, after asking where the endpoint asks first."""
        ask = self._asking_better(attempt)
        if ask is None or self._endpoint is None or (session_id, attempt.key) in self._writing:
            return
        begin = partial(self._begin, session_id, attempt)
        if self._endpoint.asks_first:
            self._show_sending(ask, begin)
        else:
            begin()

    def _asking_better(self, attempt: Attempt) -> Callable[[], Sending] | None:
        if self._endpoint is None or attempt.hearing is None or attempt.feedback is None:
            return None
        answer = Answer(attempt.question, attempt.hearing)
        return partial(self._endpoint.bettering, answer, attempt.feedback)

    def _show_sending(
        self, ask: Callable[[], Sending], send: Callable[[], None] | None = None
    ) -> None:
        try:
            view = sending_view(ask(), can_send=send is not None)
        except AppError as error:
            self.failed.emit(error.failure)
        else:
            self._show(view, send)

    def _begin(self, session_id: str, attempt: Attempt) -> None:
        if self._is_closing or self._endpoint is None:
            return
        if attempt.hearing is None or attempt.feedback is None:
            return
        name = (session_id, attempt.key)
        self._writing.add(name)
        self._troubles.pop(name, None)
        answer = Answer(attempt.question, attempt.hearing)
        self._context.jobs.start(
            Lane.COACH,
            partial(self._endpoint.better_answer, answer, attempt.feedback),
            done=partial(self._keep, session_id, attempt),
            failed=partial(self._keep_trouble, name),
        )
        self.changed.emit()

    def _keep(self, session_id: str, attempt: Attempt, better: BetterAnswer) -> None:
        self._writing.discard((session_id, attempt.key))
        keep = partial(_put, self._context.services.store, session_id, attempt, better)
        self._context.jobs.start(Lane.DATABASE, keep, failed=self._tell)
        self.written.emit(session_id, attempt.key, better)
        self.changed.emit()

    def _keep_trouble(self, name: Name, error: AppError) -> None:
        self._writing.discard(name)
        self._troubles[name] = error.failure
        self.changed.emit()

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)


def _put(store: Store, session_id: str, asked: Attempt, better: BetterAnswer) -> None:
    """Put a better answer beside what it was made of; blocks."""
    for attempt in store.session(session_id).attempts:
        if attempt.key == asked.key and attempt.hearing == asked.hearing:
            store.save_attempt(session_id, attempt.model_copy(update={"better_answer": better}))
