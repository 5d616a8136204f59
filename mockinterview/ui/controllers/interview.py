"""Behind an interview: holds the conductor, shows its state on the right page.

Intents become events, states become view states; what follows from what is decided
by the machine. One timer pulls the level and the clock while the interview page shows.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mockinterview.core import events
from mockinterview.core.errors import AppError
from mockinterview.core.norms import norms_for
from mockinterview.core.plan import Plan
from mockinterview.core.sealing import check
from mockinterview.core.session import Attempt, Session
from mockinterview.core.state import Microphone, Stage, State
from mockinterview.interview.conductor import Conductor, Owner
from mockinterview.interview.rehearsal import Rehearsal
from mockinterview.ports import Lane
from mockinterview.services import Services
from mockinterview.settings import Settings
from mockinterview.ui import plots
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.answer_on_show import AnswerOnShow
from mockinterview.ui.controllers.endpoint import EndpointDesk
from mockinterview.ui.controllers.live import LiveReadings
from mockinterview.ui.controllers.narration import Narration
from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.summary import SummaryPage
from mockinterview.ui.playback import Playback
from mockinterview.ui.settling import laid_out_once, settle
from mockinterview.ui.views.feedback import FeedbackView, feedback_view
from mockinterview.ui.views.interview import Around, Intent, interview_view
from mockinterview.ui.views.narration import feedback_scene, interview_scene, summary_scene
from mockinterview.ui.views.rating_rows import before_scores, rating_rows
from mockinterview.ui.views.record import RecordView, record_view
from mockinterview.ui.views.summary import session_of, summary_view

log = logging.getLogger(__name__)

TICK_MILLISECONDS = 40
_FIRST_SOUND_SECONDS = 1.0

_EVENTS: dict[Intent, Callable[[], events.Event]] = {
    Intent.ANSWER: events.AnswerRequested,
    Intent.FINISH_ANSWER: events.StopRequested,
    Intent.START_OVER: events.RetakeRequested,
    Intent.HEARD: events.QuestionSpoken,
    Intent.HINT: events.HintRequested,
    Intent.REPEAT: events.RepeatRequested,
    Intent.REPEAT_SLOWLY: partial(events.RepeatRequested, slower=True),
    Intent.SKIP: events.SkipRequested,
    Intent.PAUSE: events.PauseRequested,
    Intent.RESUME: events.ResumeRequested,
    Intent.RETRY: events.RetryRequested,
    Intent.TRY_AGAIN: events.RetakeRequested,
    Intent.NEXT: events.NextRequested,
    Intent.FOLLOW_UP: events.FollowUpRequested,
    Intent.END_SURELY: events.FinishRequested,
}


@dataclass(frozen=True)
class InterviewPages:
    """The three pages that an interview walks through."""

    interview: InterviewPage
    feedback: FeedbackPage
    summary: SummaryPage


class InterviewController(QObject):
    """Runs one interview at a time; ``page_wanted`` carries the page to show.

    ``ended`` says that an interview is over, and again when something of it has come since;
    ``failed`` that a choice of the person was not kept. ``compare_requested`` carries the answer
    on show, by its session, which is to stand beside an earlier one.
    """

    page_wanted = Signal(object)
    ended = Signal()
    failed = Signal(object)
    compare_requested = Signal(str, object)

    def __init__(
        self,
        context: Context,
        pages: InterviewPages,
        playback: Playback,
        desk: EndpointDesk,
        narration: Narration | None = None,
    ) -> None:
        super().__init__()
        self._narration = narration or Narration()
        self._context = context
        self._pages = pages
        self._playback = playback
        self._answer = AnswerOnShow(context, pages.feedback, playback, desk)
        self._conductor: Conductor | None = None
        self._rehearsal: Rehearsal | None = None
        self._session: Session | None = None
        self._record: RecordView | None = None
        self._around = Around()
        self._shown: object | None = None
        self._readings = LiveReadings()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._connect()
        self._load_plots(plots.LOAD_AFTER_SECONDS)

    @property
    def conductor(self) -> Conductor | None:
        return self._conductor

    @property
    def is_under_way(self) -> bool:
        """Whether an interview goes on, or what was said in it is still being judged."""
        return self._conductor is not None and self._conductor.state.stage is not Stage.FINISHED

    @property
    def session_id(self) -> str:
        return self._conductor.state.session_id if self._conductor else ""

    def rehearse(self, plan: Plan) -> None:
        """Make ready what is heard first, and the coach, should this plan be started next."""
        if self.is_under_way:
            return
        rehearsal = self._rehearsal = Rehearsal.of(plan, self._services_for(plan))
        if self._is_read_aloud_elsewhere:
            self._warm_coach(rehearsal)
        else:
            warm = partial(self._warm_coach, rehearsal)
            self._context.jobs.start(Lane.VOICE, rehearsal.prepare, done=warm, failed=_leave_it)

    def _warm_coach(self, rehearsal: Rehearsal, _prepared: None = None) -> None:
        """Have the coach ready as well, behind the voice, unless another plan has come."""
        if rehearsal is self._rehearsal:
            self._context.jobs.start(
                Lane.COACH, rehearsal.warm_coach, done=_tell_rehearsed, failed=_leave_it
            )

    def begin(self, plan: Plan) -> None:
        """Start an interview and show it."""
        services = self._services_for(plan)
        is_read = self._is_read_aloud_elsewhere
        rehearsal, self._rehearsal = self._rehearsal, None
        speech = rehearsal.speech if rehearsal and rehearsal.fits(plan, services) else None
        owner = Owner(tells_focus=True, asks_silently=is_read, speech=speech)
        conductor = Conductor(plan, services, self._context.jobs, owner)
        self._conductor = conductor
        self._answer.follow(conductor)
        self._narration.begin(is_on=is_read)
        self._session = _empty_session(conductor.state, self._context)
        self._record = None
        self._around = Around(
            captions=self._begins_with_captions(plan),
            asks_rating=self._context.settings.practise.asks_own_rating,
        )
        self._readings = self._new_readings()
        self._shown = None
        self._load_plots(_FIRST_SOUND_SECONDS)
        conductor.listen(self._follow)
        conductor.start()

    def _services_for(self, plan: Plan) -> Services:
        services_for = self._context.services_for
        return services_for(plan) if services_for else self._context.services

    @property
    def _is_read_aloud_elsewhere(self) -> bool:
        """Whether a screen reader says what the voice would say."""
        return self._context.settings.appearance.screen_reader

    def _begins_with_captions(self, plan: Plan) -> bool:
        """A question that is only heard is not read either, until the person wants to."""
        return self._context.settings.practise.captions and plan.format.shows_question

    def _new_readings(self) -> LiveReadings:
        norm = norms_for(self._context.services.profile).pace
        return LiveReadings(nudges=self._context.settings.practise.nudges, pace_norm=norm)

    def _load_plots(self, after_seconds: float) -> None:
        """Have ready what draws the level: before the first answer, yet after the first sound."""
        if not plots.is_loaded():
            plots.expect()
            jobs = self._context.jobs
            load = partial(jobs.start, Lane.ERRANDS, plots.load, done=self._make_plots)
            jobs.call_later(after_seconds, load)

    def _make_plots(self, _nothing: None) -> None:
        """Have the plots of the pages made, one at a time, before an interview comes to them.

        What is on the pages from the first is laid out as well: for the first time that takes most.
        """
        QTimer.singleShot(0, self._pages.feedback, self._pages.feedback.make_ahead)
        for page in (self._pages.interview, self._pages.feedback):
            QTimer.singleShot(0, page, partial(_lay_out_ahead, page))
            for plot in page.findChildren(plots.PlotArea):
                QTimer.singleShot(0, plot, plot.make_ahead)

    def leave(self) -> None:
        """Let go of an interview that is over; what is pending is still kept."""
        self._answer.follow(None)
        conductor = self._conductor
        self._timer.stop()
        self._conductor = None
        self._shown = None
        if conductor is not None and conductor.state.stage is not Stage.FINISHED:
            conductor.send(events.FinishRequested())

    def close(self) -> None:
        """End what runs, because the window closes."""
        self._answer.flush()
        self._timer.stop()
        if self._conductor is not None:
            self._conductor.close()

    def _connect(self) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._follow_focus)
        for page in (self._pages.interview, self._pages.feedback):
            page.intended.connect(self._want)
            page.typed.connect(self._type)
        self._pages.feedback.rating_declined.connect(self._show_unrated)
        self._pages.feedback.rating_unwanted.connect(self._ask_no_more)
        self._pages.summary.rated.connect(self._answer.rate)
        self._pages.summary.scores_wanted.connect(self._show_scores)
        self._pages.summary.rating_unwanted.connect(self._ask_no_more)
        self._answer.changed.connect(self._show)
        self._answer.failed.connect(self.failed)
        self._answer.compare_requested.connect(self.compare_requested)
        self._playback.changed.connect(self._show)

    # What the person does

    def _follow_focus(self, state: Qt.ApplicationState) -> None:
        """Tell when the person goes to another program and comes back."""
        if self._conductor is None:
            return
        if state is Qt.ApplicationState.ApplicationActive:
            self._conductor.regain_focus()
        else:
            self._conductor.lose_focus()

    def _want(self, name: str) -> None:
        intent = Intent(name)
        match intent:
            case Intent.TYPE:
                self._change(replace(self._around, is_typing=True))
            case Intent.CANCEL_TYPING:
                self._change(replace(self._around, is_typing=False))
            case Intent.CAPTIONS:
                self._turn_captions()
            case Intent.END:
                self._change(replace(self._around, is_end_asked=True))
            case Intent.GO_ON:
                self._change(replace(self._around, is_end_asked=False))
            case _:
                self._around = replace(self._around, is_end_asked=False)
                self._send(_EVENTS[intent]())

    def _turn_captions(self) -> None:
        """Show captions or none; it is remembered, save where a question is only to be heard."""
        is_on = not self._around.captions
        self._change(replace(self._around, captions=is_on))
        if self._conductor is None or not self._conductor.state.plan.format.shows_question:
            return
        context = self._context
        turned = partial(_with_captions, is_on)
        context.settings = turned(context.settings)
        if context.change_settings is not None:
            write = partial(context.change_settings, turned)
            context.jobs.start(Lane.DATABASE, write, failed=self._tell)

    def _type(self, text: str) -> None:
        self._around = replace(self._around, is_typing=False)
        self._send(events.AnswerTyped(text))
        self._show()

    def _show_scores(self) -> None:
        """Show the scores of an interview that is over, whatever was rated."""
        self._change(replace(self._around, shows_scores=True))

    def _show_unrated(self) -> None:
        """Show the score of the answer on show without a rating, and ask for none again."""
        attempt = self._conductor.state.attempt if self._conductor else None
        if attempt is not None:
            unrated = self._around.unrated | {attempt.key}
            self._change(replace(self._around, unrated=unrated))

    def _ask_no_more(self) -> None:
        """Show every score at once from now on; the settings can have it otherwise again."""
        context = self._context
        context.settings = without_own_rating(context.settings)
        if context.change_settings is not None:
            write = partial(context.change_settings, without_own_rating)
            context.jobs.start(Lane.DATABASE, write, failed=self._tell)
        self._change(replace(self._around, asks_rating=False))

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)

    def keep_judged(self, session_id: str, attempt: Attempt) -> None:
        """Show a judgement that came later, where its interview is on show."""
        feedback = attempt.feedback
        if self._conductor is not None and session_id == self.session_id and feedback:
            self._conductor.send(events.FeedbackReady(attempt.key, feedback))

    def _send(self, event: events.Event) -> None:
        if self._conductor is not None:
            self._playback.stop()
            self._conductor.send(event)
            self._show()

    def _change(self, around: Around) -> None:
        self._around = around
        self._show()

    # What the machine does

    def _follow(self, state: State) -> None:
        if self._conductor is None or state.session_id != self.session_id:
            return
        if state.trouble is not None and state.trouble.step is events.Step.SPEAK:
            unheard = self._around.unheard | {state.position}
            self._around = replace(self._around, unheard=unheard)
        if state.microphone is Microphone.OPENING:
            self._readings.clear()
            self._pages.interview.meter.clear()
        self._show()
        if state.stage is Stage.FINISHED:
            self._look_at_record(state)
            self.ended.emit()

    def _look_at_record(self, state: State) -> None:
        """Find out what the record of an exam holds by now."""
        if state.plan.format.is_sealed:
            self._context.jobs.start(
                Lane.DATABASE,
                partial(_record_of, self._context, state.session_id),
                done=partial(self._keep_record, state.session_id),
                failed=self._tell,
            )

    def _keep_record(self, session_id: str, record: RecordView | None) -> None:
        if session_id == self.session_id:
            self._record = record
            self._show()

    def _show(self) -> None:
        if self._conductor is None or self._session is None:
            return
        state = self._conductor.state
        if state.is_ending or state.stage is Stage.FINISHED:
            summary = summary_view(state, session_of(state, self._session))
            asked = rating_rows(state, self._around)
            summary = before_scores(summary, asked) if asked else summary
            self._pages.summary.render(replace(summary, record=self._record))
            self._turn_to(self._pages.summary)
            self._narration.tell(self._pages.summary, summary_scene(summary))
        elif state.stage is Stage.REVIEWING:
            self._show_feedback(state)
        else:
            view = interview_view(state, self._around)
            with laid_out_once(self._pages.interview):
                self._pages.interview.render(view)
            self._turn_to(self._pages.interview)
            self._narration.tell(self._pages.interview, interview_scene(state, view))

    def _show_feedback(self, state: State) -> None:
        view = self._feedback(state, self._around)
        if view is None or state.attempt is None:
            return
        if self._shown is self._pages.interview and self._around.is_typing:
            self._pages.feedback.box.set_text(self._pages.interview.box.text)
        view = self._answer.show(state, state.attempt, view)
        self._turn_to(self._pages.feedback)
        self._narration.tell(self._pages.feedback, feedback_scene(state, view))
        if view.attempt.asks_rating and not view.attempt.is_judged_meanwhile:
            QTimer.singleShot(0, self._pages.feedback, partial(self._make_ready, state))

    def _make_ready(self, state: State) -> None:
        """Make what comes when the person has rated, in a turn of the loop of its own."""
        if state.attempt is not None and self._conductor and state is self._conductor.state:
            unrated = self._around.unrated | {state.attempt.key}
            view = self._feedback(state, replace(self._around, unrated=unrated))
            if view is not None:
                self._pages.feedback.make_ready(view)

    def _feedback(self, state: State, around: Around) -> FeedbackView | None:
        profile = self._context.services.profile
        side = self._answer.side(state)
        return feedback_view(state, around, self._playback.playing, profile, side)

    def _turn_to(self, page: object) -> None:
        if page is self._shown:
            return
        self._shown = page
        self._answer.flush()
        if page is self._pages.interview:
            self._timer.start()
        else:
            self._timer.stop()
        self.page_wanted.emit(page)

    def _tick(self) -> None:
        conductor = self._conductor
        if conductor is not None:
            page = self._pages.interview
            page.show_live(self._readings.read(conductor))
            self._narration.tell_time(page, conductor.state.stage, conductor.remaining_seconds)


def without_own_rating(settings: Settings) -> Settings:
    """Return settings by which nobody is asked for their own rating."""
    practise = settings.practise.model_copy(update={"asks_own_rating": False})
    return settings.model_copy(update={"practise": practise})


def _with_captions(is_on: bool, settings: Settings) -> Settings:  # noqa: FBT001 - what is chosen
    practise = settings.practise.model_copy(update={"captions": is_on})
    return settings.model_copy(update={"practise": practise})


def _record_of(context: Context, session_id: str) -> RecordView | None:
    """Compare a session with its seal; blocks."""
    store = context.services.store
    session = store.session(session_id)
    return record_view(check(session, store.digest), session.focus)


def _empty_session(state: State, context: Context) -> Session:
    plan = state.plan
    return Session(
        id=state.session_id,
        started_at=context.services.clock.now(),
        pack=plan.pack,
        format=plan.format.id,
        seed=plan.seed,
        language=plan.language,
        question_count=len(plan.questions),
    )


def _tell_rehearsed(_nothing: None) -> None:
    log.info("the next interview is rehearsed")


def _leave_it(_error: AppError) -> None:
    """What cannot be made ready ahead is made when it is wanted, which says what is wrong."""


def _lay_out_ahead(page: QWidget) -> None:
    if not page.isVisible():
        settle(page)
