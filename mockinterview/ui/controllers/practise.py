"""Behind the first page: what there is to practise, and the plan that follows."""

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.plan import FormatId, Plan, Wishes, format_of, language_of, select
from mockinterview.core.question import Kind, Level, Pack, Question
from mockinterview.core.record import Focus, Past
from mockinterview.core.schedule import Agenda
from mockinterview.core.session import SessionSummary
from mockinterview.core.voices import VoiceHere
from mockinterview.interview.due import past_with_due
from mockinterview.ports import Lane
from mockinterview.sample import PACK as SAMPLE
from mockinterview.settings import Settings
from mockinterview.ui.context import Context, QuestionBank
from mockinterview.ui.controllers.drawing import NextPlan
from mockinterview.ui.controllers.endpoint import EndpointDesk
from mockinterview.ui.pages.practise import PractisePage
from mockinterview.ui.playback import Playback, say
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.due import DueView, due_count, due_questions, due_view
from mockinterview.ui.views.endpoint import CoachView, coach_view
from mockinterview.ui.views.interview_date import (
    InterviewDateView,
    interview_date_view,
    weak_suggestion,
)
from mockinterview.ui.views.notices import Action, BannerView, failure_banner
from mockinterview.ui.views.practise import (
    MOST_QUESTIONS,
    PanelView,
    PractiseView,
    Readiness,
    SoundView,
    choices_of,
    focus_choices,
    last_time_view,
    left_by,
    more_text,
    panel_view,
    plan_line,
    sound_view,
    still_there,
)
from mockinterview.ui.wording import area_name, format_sentence, model_name

if TYPE_CHECKING:
    from mockinterview.services import Services

translate = QCoreApplication.translate
log = logging.getLogger(__name__)
TRY_SOUND_AGAIN = "try-sound-again"


class PractiseController(QObject):
    """Keeps the wishes; emits ``planned`` with the plan of an interview.

    ``expected`` carries what a Start would plan, as soon as nothing is changed any more.
    ``recovered`` says that what was cut short has been mended, where that was to be done.
    """

    planned = Signal(object)
    expected = Signal(object)
    recovered = Signal()
    voice_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self, context: Context, page: PractisePage, playback: Playback, desk: EndpointDesk
    ) -> None:
        super().__init__()
        self._context = context
        self._page = page
        self._playback = playback
        self._desk = desk
        self._bank: QuestionBank | None = None
        self._packs: list[Pack] = []
        self._absence: AppError | None = None
        self._wishes = Wishes()
        self._here: tuple[VoiceHere, ...] = ()
        self._is_more_open = False
        self._is_date_open = False
        self._last: SessionSummary | None = None
        self._past: Past | None = None
        self._agenda = Agenda()
        self._ready = {Lane.VOICE: Readiness.LOADING, Lane.RECOGNISER: Readiness.LOADING}
        self._names = {Lane.VOICE: "Piper", Lane.RECOGNISER: "Whisper"}
        self._banners: dict[str, BannerView] = {}
        self._next = NextPlan(context.jobs, self._draw)
        self._connect()
        self.show()

    def load(self) -> None:
        """Read the questions. They wait for no services."""
        self._context.jobs.start(
            Lane.DATABASE, self._context.load_bank, done=self._keep_bank, failed=self._keep_absence
        )

    def recover(self) -> None:
        """Mend what was cut short, and look back."""
        self._context.jobs.start(
            Lane.DATABASE,
            self._context.services.store.recover,
            done=self._tell_recovered,
            failed=partial(self._keep_trouble, "store"),
        )
        self.look_back()

    def renew(self, bank: QuestionBank) -> None:
        """Take the questions as they were changed on another page."""
        self._keep_bank(bank)
        self._wish()

    def look_back(self) -> None:
        """Read the last session and what was answered before."""
        store, start = self._context.services.store, self._context.jobs.start
        failed = partial(self._keep_trouble, "store")
        start(Lane.DATABASE, partial(store.sessions, limit=2), done=self._keep_last, failed=failed)
        interview = self._context.settings.practise.interview_date
        past = partial(past_with_due, store, self._context.services.recall, _today(), interview)
        start(Lane.DATABASE, past, done=self._keep_past, failed=failed)

    def warm(self) -> None:
        """Load the voice and the recogniser beside the window."""
        for lane, load in ((Lane.VOICE, self._warm_voice), (Lane.RECOGNISER, self._warm_ear)):
            self._ready[lane] = Readiness.LOADING
            self._banners.pop(lane, None)
            self._context.jobs.start(
                lane, load, done=partial(self._is_warm, lane), failed=partial(self._is_cold, lane)
            )
        self._context.jobs.start(
            Lane.MODELS, self._context.voices, done=self._keep_voices, failed=self._tell
        )
        self._next.renew()
        self.show()

    def _warm_voice(self) -> str:
        voice = self._context.services.voice
        voice.warm()
        return self._context.voice_name or model_name(voice.id)

    def _warm_ear(self) -> str:
        """Load the recogniser and return its name; before that it may not be chosen yet."""
        transcriber = self._context.services.transcriber
        transcriber.warm()
        return model_name(transcriber.model)

    def pack_title(self, pack_id: str) -> str:
        """Return the title of a pack, or its id in words where it is gone."""
        if pack_id == SAMPLE:
            return translate("comparing", "Sample interview")
        titles = {pack.id: pack.title for pack in self._packs}
        return titles.get(pack_id, area_name(pack_id))

    def show(self) -> None:
        """Show the page as things are."""
        self._page.render(self._view())

    def _connect(self) -> None:
        page = self._page
        page.packs_chosen.connect(self._choose_packs)
        page.levels_chosen.connect(self._choose_levels)
        page.focus_chosen.connect(self._choose_focus)
        page.kinds_chosen.connect(self._choose_kinds)
        page.areas_chosen.connect(self._choose_areas)
        page.topics_chosen.connect(self._choose_topics)
        page.format_chosen.connect(self._choose_format)
        page.count_chosen.connect(self._choose_count)
        page.follow_ups_chosen.connect(self._choose_follow_ups)
        page.panel_chosen.connect(self._choose_panel)
        page.more_toggled.connect(self._toggle_more)
        page.date_chosen.connect(self._choose_date)
        page.date_toggled.connect(self._toggle_date)
        page.suggestion_taken.connect(self._take_suggestion)
        page.voice_chosen.connect(self._choose_voice)
        page.start_requested.connect(self._plan)
        page.due_requested.connect(self.start_due)
        page.voice_requested.connect(self._hear_voice)
        page.sending_requested.connect(self._show_sending)
        page.acted.connect(self._act)
        self._playback.changed.connect(self.show)
        self._next.expected.connect(self.expected)

    def _left(self) -> list[Question]:
        return left_by(self._packs, self._wishes, self._past)

    def _view(self) -> PractiseView:
        left = self._left()
        chips: dict[str, tuple[Choice, ...]] = choices_of(self._packs, self._wishes)
        failure = self._absence.failure if self._absence else None
        return PractiseView(
            sound=self._sound(),
            **chips,
            focuses=focus_choices(self._packs, self._wishes, self._past),
            wishes=self._wishes,
            panel=self._panel(left),
            more=more_text(self._wishes),
            is_more_open=self._is_more_open,
            date=self._date(),
            follow_ups_a_question=format_of(self._wishes).follow_ups_a_question,
            format_sentence=format_sentence(self._wishes.format),
            most_questions=min(MOST_QUESTIONS, max(1, len(left))),
            plan_line=plan_line(self._packs, self._wishes, self._past),
            can_start=bool(left),
            is_loading=self._bank is None and failure is None,
            absence=failure.message if failure else "",
            absence_hint=failure.hint if failure else "",
            last_time=last_time_view(self._last) if self._last else None,
            due=self._due(),
            coach=self._coach(can_see=bool(left)),
            banner=next(iter(self._banners.values()), None),
        )

    def _sound(self) -> SoundView:
        return sound_view(
            self._context.settings,
            (self._names[Lane.VOICE], self._names[Lane.RECOGNISER]),
            (self._ready[Lane.VOICE], self._ready[Lane.RECOGNISER]),
            is_speaking=self._playback.playing == _sample(),
            here=self._here,
        )

    def _panel(self, left: Sequence[Question]) -> PanelView:
        """Return whether two voices can take turns in what is left; a wish waits for that."""
        language = language_of(left, self._packs) if left else "en"
        voice = self._context.settings.voice
        return panel_view(self._here, voice, language, is_on=self._wishes.panel)

    def _date(self) -> InterviewDateView:
        day, today = self._context.settings.practise.interview_date, _today()
        suggestion = weak_suggestion(day, today, self._past, self._wishes)
        return interview_date_view(day, today, suggestion, is_open=self._is_date_open)

    def _due(self) -> DueView | None:
        count, is_ahead = due_count(self._packs, self._past), self._agenda.interview is not None
        return due_view(count, self._due_questions(), is_ahead=is_ahead)

    def _due_questions(self) -> tuple[Question, ...]:
        is_ahead = self._agenda.interview is not None
        return due_questions(self._packs, self._wishes, self._past, is_interview_ahead=is_ahead)

    def _coach(self, *, can_see: bool) -> CoachView | None:
        """Return the card of the endpoint, as soon as there are services to ask for it."""
        if not self._context.has_services:
            return None
        endpoint = self._context.services.endpoint
        return coach_view(endpoint, can_see=can_see) if endpoint else None

    # What jobs bring

    def _keep_bank(self, bank: QuestionBank) -> None:
        self._bank = bank
        self._packs = [pack for pack in bank.packs() if pack.questions]
        if not self._packs:
            self._absence = AppError(
                "no_packs",
                translate("practise", "There are no questions to practise."),
                hint=translate("practise", "See: mockinterview questions lint"),
            )
        if bank.problems:
            self._banners["bank"] = _problem_banner(len(bank.problems))
        self._next.renew()
        self.show()

    def _keep_absence(self, error: AppError) -> None:
        self._absence = error
        self.show()

    def _tell_recovered(self, _sessions: list[str]) -> None:
        self.recovered.emit()

    def _keep_last(self, sessions: list[SessionSummary]) -> None:
        own = (session for session in sessions if session.pack != SAMPLE)
        self._last = next(own, None)
        self.show()

    def _keep_voices(self, here: tuple[VoiceHere, ...]) -> None:
        self._here = here
        self.show()

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)

    def _keep_past(self, found: tuple[Past, Agenda]) -> None:
        self._past, self._agenda = found
        self._next.renew()
        self.show()

    def _keep_trouble(self, name: str, error: AppError) -> None:
        self._banners[name] = failure_banner(error.failure)
        self.show()

    def _is_warm(self, lane: Lane, name: str) -> None:
        log.info("the %s is ready", lane)
        self._ready[lane] = Readiness.READY
        self._names[lane] = name
        self.show()

    def _is_cold(self, lane: Lane, error: AppError) -> None:
        self._ready[lane] = Readiness.FAILED
        again = Action(TRY_SOUND_AGAIN, translate("practise", "Try again"))
        self._banners[lane] = failure_banner(error.failure, again, tone="warning")
        self.show()

    # What the person does

    def _choose_packs(self, packs: tuple[str, ...]) -> None:
        self._wish(packs=packs)

    def _choose_levels(self, levels: tuple[Level, ...]) -> None:
        self._wish(levels=levels)

    def _choose_focus(self, chosen: tuple[Focus, ...]) -> None:
        self._wish(focus=chosen[0])

    def _choose_kinds(self, kinds: tuple[Kind, ...]) -> None:
        self._wish(kinds=kinds)

    def _choose_areas(self, areas: tuple[str, ...]) -> None:
        self._wish(areas=areas)

    def _choose_topics(self, topics: tuple[str, ...]) -> None:
        self._wish(topics=topics)

    def _choose_format(self, chosen: tuple[FormatId, ...]) -> None:
        self._wish(format=chosen[0])

    def _choose_follow_ups(self, chosen: tuple[int, ...]) -> None:
        self._wish(follow_ups=chosen[0])

    def _choose_panel(self, is_wished: bool) -> None:  # noqa: FBT001 - what the switch tells
        self._wish(panel=is_wished)
        services_for, left = self._context.services_for, self._left()
        if is_wished and left and services_for is not None:
            self._context.jobs.start(
                Lane.VOICE, partial(_warm_panel, services_for, self._plan_of(left[:1]))
            )

    def _toggle_more(self) -> None:
        self._is_more_open = not self._is_more_open
        self.show()

    def _choose_voice(self, voice_id: str) -> None:
        """Have the voice set; it is heard from the next interview on."""
        self._playback.stop()
        self.voice_wanted.emit(voice_id)

    def _toggle_date(self) -> None:
        self._is_date_open = not self._is_date_open
        self.show()

    def _choose_date(self, day: date | None) -> None:
        """Keep the day of the interview, or forget it."""
        self._is_date_open = False
        context, changed = self._context, partial(_with_date, day)
        context.settings = changed(context.settings)
        if context.change_settings is not None:
            write = partial(context.change_settings, changed)
            context.jobs.start(Lane.DATABASE, write, failed=self._tell)
        if context.has_services:
            self.look_back()
        self.show()

    def _take_suggestion(self) -> None:
        self._wish(focus=Focus.WEAK_FIRST)

    def _choose_count(self, count: int) -> None:
        self._wish(count=count)

    def _wish(self, **changes: object) -> None:
        """Change the wishes; what the chosen packs lack is let go."""
        wishes = self._wishes.model_copy(update=changes)
        self._wishes = still_there(wishes, choices_of(self._packs, wishes))
        self._next.renew()
        self.show()

    def _plan(self) -> None:
        plan = self._next.take()
        if plan is not None:
            self._playback.stop()
            self.planned.emit(plan)

    def _draw(self) -> Plan | None:
        questions = self._left()
        if not questions:
            return None
        return self._plan_of(select(questions, self._wishes, self._past or {}))

    def start_due(self) -> None:
        """Plan a practice of what is due, in the chosen format."""
        questions = self._due_questions()
        if questions:
            self._playback.stop()
            ids = {question.id for question in questions}
            packs = [p.id for p in self._packs if any(q.id in ids for q in p.questions)]
            changes = {"pack": packs[0] if len(packs) == 1 else ""}
            self.planned.emit(self._plan_of(questions).model_copy(update=changes))

    def prepare(self, **changes: object) -> None:
        """Choose from all packs what another page leads to: areas, levels, topics."""
        kept = {"count": self._wishes.count, "format": self._wishes.format}
        self._wishes = Wishes().model_copy(update={**kept, **changes})
        self._is_more_open = True
        self._wish()

    def start_first(self, count: int) -> None:
        """Plan a first practice: a few easy questions with feedback after each."""
        wishes = Wishes(count=count, levels=(Level.BEGINNER,))
        easy = left_by(self._packs, wishes, self._past)
        questions = easy if len(easy) >= count else left_by(self._packs, Wishes(), self._past)
        if questions:
            self._playback.stop()
            chosen = select(questions, Wishes(count=count), self._past or {})
            self.planned.emit(
                Plan(
                    format=format_of(wishes),
                    questions=chosen,
                    language=language_of(chosen, self._packs),
                )
            )

    def _plan_of(self, questions: Sequence[Question]) -> Plan:
        packs = self._wishes.packs or tuple(pack.id for pack in self._packs)
        return Plan(
            format=format_of(self._wishes),
            questions=tuple(questions),
            pack=packs[0] if len(packs) == 1 else "",
            language=language_of(questions, self._packs),
            panel=self._wishes.panel and self._panel(questions).is_possible,
        )

    def _hear_voice(self) -> None:
        self._playback.toggle(_sample())

    def _show_sending(self) -> None:
        """Show what an endpoint is sent, for the first question that is left."""
        questions = self._left()
        if questions:
            self._desk.show_example(questions[0])

    def _act(self, action: str) -> None:
        if action == TRY_SOUND_AGAIN:
            self.warm()


def _sample() -> Clip:
    """Return what a voice says of itself: in English, which is the language of the voices."""
    return say("Hello. I will read the questions to you in this voice.")


def _warm_panel(services_for: "Callable[[Plan], Services]", plan: Plan) -> None:
    """Load the second voice, which would else be loaded while the first one speaks."""
    second = services_for(plan).second_voice
    if second is not None:
        second.warm()


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _with_date(day: date | None, settings: Settings) -> Settings:
    practise = settings.practise.model_copy(update={"interview_date": day})
    return settings.model_copy(update={"practise": practise})


def _problem_banner(count: int) -> BannerView:
    words = translate("practise", "{count} problems were found in question packs.")
    if count == 1:
        words = translate("practise", "A problem was found in a question pack.")
    return BannerView(
        words.format(count=count),
        translate("practise", "What is broken is left out. See: mockinterview questions lint"),
        "warning",
    )
