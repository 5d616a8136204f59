"""Behind the answer on the feedback page: what a person says of it, hears of it and mends in it.

The conductor owns the interview. What is said here goes to it as an event, so that whatever it
writes down next holds it too. How the interview goes on is not decided here.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core import events
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.errors import AppError
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.core.state import State
from mockinterview.core.transcript import Hearing
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Lane, Store
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.endpoint import EndpointDesk
from mockinterview.ui.controllers.own_words import OwnWords
from mockinterview.ui.controllers.replay import Replay
from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.playback import Playback
from mockinterview.ui.settling import laid_out_once
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.endpoint import Ask, EndpointSide
from mockinterview.ui.views.feedback import FeedbackView
from mockinterview.ui.views.marks import FillerAnswer
from mockinterview.ui.views.replay import Circumstances

Name = tuple[str, AttemptKey]
"""An attempt, by its session."""


class AnswerOnShow(QObject):
    """``changed`` says that the page is to be shown anew, ``failed`` that something was not kept.

    ``compare_requested`` carries the session's id and the key of the answer that is to stand
    beside an earlier one.
    """

    changed = Signal()
    failed = Signal(object)
    compare_requested = Signal(str, object)

    def __init__(
        self, context: Context, page: FeedbackPage, playback: Playback, desk: EndpointDesk
    ) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._playback = playback
        self._desk = desk
        self._replay = Replay(context, playback, page.replay)
        self._own = OwnWords(context.services.store, context.jobs)
        self._conductor: Conductor | None = None
        self._earlier: dict[Name, bool] = {}
        self._bettered: dict[Name, Hearing | None] = {}
        self._connect()

    def follow(self, conductor: Conductor | None) -> None:
        """Take what is said from now on as said of an answer in this interview, or in none."""
        self.flush()
        self._conductor = conductor
        self._earlier.clear()

    def flush(self) -> None:
        """Save at once what is being typed."""
        self._own.flush()

    def show(self, state: State, attempt: Attempt, view: FeedbackView) -> FeedbackView:
        """Show the page with what is known here of the answer; return it as it is shown."""
        self._look_for_earlier(state, attempt)
        asks, is_pending = view.attempt.asks_rating, attempt.key in state.pending
        has_earlier = self._earlier.get((state.session_id, attempt.key), False)
        view = replace(
            view,
            note=self._own.note_on(state.session_id, attempt),
            can_compare=has_earlier and not asks and not is_pending,
        )
        with laid_out_once(self._page):
            self._page.render(view)
        now = Circumstances(with_feedback=not asks, is_working=is_pending)
        self._replay.mark_fillers_from(state.mark_from)
        self._replay.show_attempt(state.session_id, attempt, now)
        return view

    def side(self, state: State) -> EndpointSide:
        """Return what is known of the endpoint beside the answer on show."""
        key = state.attempt.key if state.attempt else None
        is_coming = state.coming is not None and state.coming.key == key
        coming = state.coming.text if state.coming and is_coming else ""
        return self._desk.side(state.session_id, key, coming)

    def rate(self, key: AttemptKey, rating: int | None) -> None:
        """Keep how well an answer of this interview went."""
        if self._conductor is not None:
            self._own.rate(self._session_id, key, rating)

    def _connect(self) -> None:
        page = self._page
        page.play_requested.connect(self._play)
        page.deed_wanted.connect(self._replay.do)
        page.filler_judged.connect(self._judge_filler)
        page.asked.connect(self._ask_endpoint)
        page.rated.connect(self._rate)
        page.note_typed.connect(self._own.type)
        page.compare_requested.connect(self._compare)
        self._own.changed.connect(self.changed)
        self._own.rated.connect(self._keep_rating)
        self._own.noted.connect(self._keep_note)
        self._own.failed.connect(self.failed)
        self._replay.corrected.connect(self._keep_words)
        self._replay.judge_requested.connect(self._judge_anew)
        self._replay.failed.connect(self.failed)
        self._desk.changed.connect(self.changed)
        self._desk.written.connect(self._keep_better_answer)

    @property
    def _session_id(self) -> str:
        return self._conductor.state.session_id if self._conductor else ""

    @property
    def _attempt(self) -> Attempt | None:
        return self._conductor.state.attempt if self._conductor else None

    def _send(self, event: events.Event, session_id: str = "") -> None:
        """Tell the conductor, unless what it is told of is another interview's."""
        if self._conductor is not None and session_id in {"", self._session_id}:
            self._conductor.send(event)

    # What is heard, and said of it

    def _play(self, clip: Clip) -> None:
        if clip.heard is Heard.TAKE:
            self._replay.play(clip)
        else:
            self._playback.toggle(clip)

    def _judge_filler(self, answer: FillerAnswer) -> None:
        """Keep what the person says of a mark; what plays goes on."""
        attempt = self._attempt
        if attempt is not None:
            self._send(events.FillerJudged(attempt.key, answer.start, answer.is_filler))

    def _rate(self, rating: int | None) -> None:
        attempt = self._attempt
        if attempt is not None:
            self.rate(attempt.key, rating)

    def _keep_rating(self, session_id: str, key: AttemptKey, rating: int | None) -> None:
        self._send(events.OwnRatingGiven(key, rating), session_id)

    def _keep_note(self, session_id: str, key: AttemptKey, note: str) -> None:
        self._send(events.NoteWritten(key, note), session_id)

    # The words

    def _keep_words(self, session_id: str, attempt: Attempt) -> None:
        """Let the interview go on with the words that were mended, which are on the disk."""
        self._send(events.WordsMended(attempt), session_id)

    def _judge_anew(self) -> None:
        self._send(events.JudgingRequested())

    # The endpoint

    def _ask_endpoint(self, ask: str) -> None:
        """Do what a card asks of the endpoint, for the answer on show."""
        attempt = self._attempt
        if attempt is None:
            return
        match Ask(ask):
            case Ask.SEE_JUDGING:
                self._desk.show_judging(attempt)
            case Ask.SEND:
                self._decide(may_send=True)
            case Ask.KEEP_HERE:
                self._decide(may_send=False)
            case Ask.SEE_BETTER:
                self._desk.show_better(attempt)
            case Ask.BETTER:
                self._bettered[self._session_id, attempt.key] = attempt.hearing
                self._desk.write_better(self._session_id, attempt)

    def _decide(self, *, may_send: bool) -> None:
        self._playback.stop()
        self._send(events.LeaveDecided(may_send=may_send))

    def _keep_better_answer(self, session_id: str, key: AttemptKey, better: BetterAnswer) -> None:
        """Keep a better answer, unless the words that it was made of were mended meanwhile."""
        if session_id == self._session_id and self._conductor is not None:
            made_of = self._bettered.pop((session_id, key), None)
            if made_of == self._conductor.state.attempt_at(key).hearing:
                self._send(events.BetterAnswerWritten(key, better))

    # Another take of the same question

    def _look_for_earlier(self, state: State, attempt: Attempt) -> None:
        """Find out once of an answer whether its question was answered before."""
        name = (state.session_id, attempt.key)
        if attempt.follows is not None or attempt.hearing is None or name in self._earlier:
            return
        self._earlier[name] = False
        self._context.jobs.start(
            Lane.DATABASE,
            partial(_has_another, self._context.services.store, name, attempt.question.id),
            done=partial(self._keep_earlier, name),
            failed=self._tell,
        )

    def _keep_earlier(self, name: Name, has_earlier: bool) -> None:  # noqa: FBT001 - what a job brings
        if has_earlier and name in self._earlier:
            self._earlier[name] = True
            self.changed.emit()

    def _compare(self) -> None:
        attempt = self._attempt
        if attempt is not None:
            self.flush()
            self._playback.stop()
            self.compare_requested.emit(self._session_id, attempt.key)

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)


def _has_another(store: Store, name: Name, question_id: str) -> bool:
    """Say whether there is another answer to a question; blocks."""
    return any(ref.place != name for ref in store.takes_of(question_id))
