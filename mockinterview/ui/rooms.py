"""What stands behind the window: the pages, their controllers, and how one leads to another.

Made when the first page is on show. What it takes a while to make, and not everybody opens,
is made when it is first wanted.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from mockinterview.core.appearance import Theme
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.plan import Plan
from mockinterview.core.session import Attempt, AttemptKey
from mockinterview.interview.catching_up import CatchingUp
from mockinterview.settings import Settings
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.comfort import Comfort, scale_after
from mockinterview.ui.controllers.expiry import ExpiryController
from mockinterview.ui.controllers.export import ChooseFile, Exporter, ask_for_file, open_outside
from mockinterview.ui.controllers.history import HistoryController
from mockinterview.ui.controllers.interview import InterviewController, InterviewPages
from mockinterview.ui.controllers.offer import OfferController
from mockinterview.ui.controllers.practise import PractiseController
from mockinterview.ui.controllers.reviewing import ReviewDesk, ask_for_review
from mockinterview.ui.controllers.session import SessionController
from mockinterview.ui.controllers.upkeep import UpkeepController
from mockinterview.ui.dialogs import (
    ask_to_delete,
    ask_to_discard,
    ask_to_empty_trash,
    ask_to_reset,
)
from mockinterview.ui.first_run import FirstRun
from mockinterview.ui.front_room import FrontRoom
from mockinterview.ui.looking_back import LookingBack
from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.pages.history import HistoryPage
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.session import SessionPage
from mockinterview.ui.pages.summary import SummaryPage
from mockinterview.ui.theme import apply_theme
from mockinterview.ui.typography import apply_font_scale
from mockinterview.ui.views.privacy import privacy_sentence
from mockinterview.ui.views.settings import Section
from mockinterview.ui.views.welcome import FIRST_QUESTIONS
from mockinterview.ui.window import MainWindow

if TYPE_CHECKING:
    from mockinterview.ui.controllers.progress import ProgressController
    from mockinterview.ui.controllers.questions import QuestionsController
    from mockinterview.ui.controllers.settings_pages import SettingsPages
    from mockinterview.ui.settings_room import SettingsRoom


ChooseSource = Callable[[Callable[[Path], None]], None]
ChooseTarget = Callable[[Path, Callable[[Path], None]], None]


@dataclass(frozen=True)
class Asking:
    """How the person is asked for a file to write or to read; by Qt's dialogs if nothing else."""

    file: ChooseFile | None = None
    source: ChooseSource | None = None
    report: ChooseTarget | None = None


@dataclass(frozen=True)
class Pages:
    """The pages that most sessions come to see."""

    interview: InterviewPage
    feedback: FeedbackPage
    summary: SummaryPage
    history: HistoryPage
    session: SessionPage


def pages_made() -> Generator[None, None, Pages]:
    """Make the pages with a breath after each, so that the window answers in between."""
    interview = InterviewPage()
    yield
    feedback = FeedbackPage()
    yield
    summary = SummaryPage()
    yield
    history = HistoryPage()
    yield
    session = SessionPage()
    yield
    return Pages(interview, feedback, summary, history, session)


def at_once(making: Generator[None, None, Pages]) -> Pages:
    """Make the pages without a breath in between."""
    while True:
        try:
            next(making)
        except StopIteration as made:
            pages: Pages = made.value
            return pages


class Rooms(QObject):
    """Joins the first page, which is there, with all others."""

    def __init__(
        self,
        window: MainWindow,
        context: Context,
        front: FrontRoom,
        pages: Pages,
        asking: Asking = Asking(),
    ) -> None:
        super().__init__(window)
        self._window = window
        self._asking = asking
        self._context = context
        self._settings = context.settings
        self._has_begun = False
        self._progress: ProgressController | None = None
        self._questions: QuestionsController | None = None
        self._settings_pages: SettingsPages | None = None
        self._front = front
        self._pages = pages
        for page in (pages.interview, pages.feedback, pages.summary, pages.history, pages.session):
            window.add_page(page)
        if front.first_page is not front.page:
            window.add_page(front.page)
        self._playback = front.playback
        self._desk = front.desk
        ask = asking.file or partial(ask_for_file, window)
        self._exporter = Exporter(context, ask, window)
        self._make_controllers()
        self._connect()

    @property
    def has_begun(self) -> bool:
        """Say whether the work after the first paint has been started."""
        return self._has_begun

    @property
    def practise(self) -> PractiseController:
        return self._front.practise

    @property
    def interviews(self) -> InterviewController:
        return self._interviews

    @property
    def looking_back(self) -> LookingBack:
        return self._looking_back

    @property
    def session_id(self) -> str:
        """The session on the page of one session."""
        return self._session.session_id

    @property
    def first_page(self) -> QWidget:
        return self._front.page

    @property
    def is_idle(self) -> bool:
        return self._front.is_idle

    @property
    def is_saved(self) -> bool:
        return self._front.is_saved

    def begin(self) -> None:
        """Start what may take a while. Called once, when the first page is on show."""
        if self._has_begun or self._window.is_closing:
            return
        self._has_begun = True
        if self._context.notes is not None:
            self._context.notes.listen(self._tell)
        self._comfort.begin()
        self._front.open()
        self._front.practise.recover()
        self._expiry.run()
        self._front.practise.warm()
        self._catching_up.look()
        self._upkeep.look_soon()
        self._first_run.look()

    def close(self) -> None:
        """End what is under way; what runs already comes to its end."""
        self._front.close()
        self._first_run.close()
        self._catching_up.close()
        self._expiry.close()
        self._upkeep.close()
        self._interviews.close()
        self._exporter.close()
        self._session.close()
        if self._questions is not None:
            self._questions.close()
        if self._settings_pages is not None:
            self._settings_pages.close()

    def end(self) -> bool:
        """Let go of the jobs; say whether all of them had come to their end."""
        return self._context.jobs.drain(0.0)

    # Making

    def _make_controllers(self) -> None:
        context, playback = self._context, self._playback
        self._interviews = InterviewController(
            context,
            InterviewPages(self._pages.interview, self._pages.feedback, self._pages.summary),
            playback,
            self._desk,
        )
        self._history = HistoryController(
            context,
            self._pages.history,
            self._front.practise.pack_title,
            partial(ask_to_delete, self._window),
            partial(ask_to_empty_trash, self._window),
        )
        self._session = SessionController(context, self._pages.session, playback, self._desk)
        choose = self._asking.source or partial(ask_for_review, self._window)
        self._reviews = ReviewDesk(context, self._pages.session.reviews, choose)
        self._looking_back = LookingBack(self._window, context, playback)
        self._offers = OfferController(
            context,
            self._front.page.offer,
            playback,
            partial(ask_to_discard, self._window),
            self._session.at_work,
        )
        self._expiry = ExpiryController(context)
        self._upkeep = UpkeepController(context, self._is_free)
        self._catching_up = CatchingUp(
            context.services, context.jobs, self._is_free, self._keep_judged
        )
        self._comfort = Comfort(self._window, context)
        self._first_run = FirstRun(
            self._window, context, playback, self._settings_made, self._front.welcome_page
        )

    def _connect(self) -> None:
        self._window.page_requested.connect(self._go_to)
        self._window.theme_requested.connect(self._choose_theme)
        self._comfort.told.connect(self._tell)
        self._comfort.size_chosen.connect(self._choose_size)
        self._comfort.keys_change_requested.connect(self._change_keys)
        self._front.planned.connect(self._start)
        self._front.practise.expected.connect(self._interviews.rehearse)
        self._front.practise.recovered.connect(self._offers.look)
        self._front.practise.voice_wanted.connect(self._choose_voice)
        self._front.practise.failed.connect(self._tell_failure)
        self._offers.transcribe_requested.connect(self._session.transcribe)
        self._offers.discarded.connect(self._tell_discarded)
        self._offers.put_off.connect(self._tell_put_off)
        self._session.work_changed.connect(self._offers.look)
        self._front.page.session_requested.connect(self._session.open)
        self._interviews.page_wanted.connect(self._window.turn_to)
        self._interviews.ended.connect(self._catch_up)
        self._interviews.failed.connect(self._tell_failure)
        self._pages.summary.new_requested.connect(self._go_to_practise)
        self._pages.summary.history_requested.connect(self._open_finished)
        self._pages.summary.export_requested.connect(self._export_finished)
        self._pages.history.practise_requested.connect(self._go_to_practise)
        self._pages.session.back_requested.connect(self._go_to_history)
        self._pages.session.export_requested.connect(self._export_shown)
        self._history.session_requested.connect(self._session.open)
        self._history.told.connect(self._window.tell)
        self._history.emptied.connect(self._tell)
        self._history.export_requested.connect(self._exporter.open)
        self._history.compare_requested.connect(self._looking_back.compare_sessions)
        self._history.weak_requested.connect(self._looking_back.show_weak_moments)
        self._pages.session.compare_requested.connect(self._compare_shown)
        self._pages.session.weak_requested.connect(self._show_weak_of_shown)
        self._looking_back.session_requested.connect(self._open_from_elsewhere)
        self._looking_back.history_requested.connect(self._go_to_history)
        self._session.opened.connect(self._show_session)
        self._session.opened.connect(self._show_reviews)
        self._session.emptied.connect(self._session_deleted)
        for source in (
            self._history,
            self._session,
            self._offers,
            self._exporter,
            self._playback,
            self._desk,
        ):
            source.failed.connect(self._tell_failure)
        self._expiry.told.connect(self._tell)
        self._upkeep.failed.connect(self._tell_failure)
        self._first_run.home_requested.connect(self._go_to_practise)
        self._first_run.practice_requested.connect(self._start_first)
        self._first_run.sample_requested.connect(self._history.add_sample)
        self._first_run.endpoints_requested.connect(self._go_to_endpoints)
        self._first_run.models_changed.connect(self._front.practise.warm)
        self._front.page.sound_check_requested.connect(self._try_microphone)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    # From page to page

    def _go_to(self, name: str) -> None:
        if name == "history":
            self._go_to_history()
        elif name == "progress":
            self._go_to_progress()
        elif name == "questions":
            self._go_to_questions()
        elif name == "settings":
            self._go_to_settings()
        else:
            self._go_to_practise()

    def _go_to_practise(self) -> None:
        self._leave()
        self._front.practise.look_back()
        self._offers.look()
        self._window.turn_to(self._front.page)

    def _go_to_history(self) -> None:
        self._leave()
        self._history.look()
        self._window.turn_to(self._pages.history)

    def _go_to_progress(self) -> None:
        self._leave()
        if self._progress is None:
            self._progress = self._make_progress()
        self._progress.look()
        self._window.turn_to(self._progress.page)

    def _make_progress(self) -> "ProgressController":
        """Make the page when it is first opened, as that of the questions."""
        from mockinterview.ui.controllers.progress import ProgressController, ask_where
        from mockinterview.ui.pages.progress import ProgressPage

        choose = self._asking.report or partial(ask_where, self._window)
        made = ProgressController(self._context, ProgressPage(), choose)
        made.session_requested.connect(self._session.open)
        made.practice_requested.connect(self._prepare_practice)
        made.due_requested.connect(self._front.practise.start_due)
        made.home_requested.connect(self._go_to_practise)
        made.written.connect(self._tell_report)
        made.failed.connect(self._tell_failure)
        self._window.add_page(made.page)
        return made

    def _prepare_practice(self, wishes: dict[str, object]) -> None:
        """Go to the first page with what was opened on the map chosen."""
        self._go_to_practise()
        self._front.practise.prepare(**wishes)

    def _tell_report(self, file: Path) -> None:
        words = self.tr("The report was written to {file}").format(file=file)
        self._window.tell(words, self.tr("Open folder"), partial(open_outside, file.parent))

    def _go_to_questions(self) -> None:
        self._leave()
        if self._questions is None:
            self._questions = self._make_questions()
        self._questions.look()
        self._window.turn_to(self._questions.page)

    def _make_questions(self) -> "QuestionsController":
        """Make the page when it is first opened, so that the first paint does not wait for it."""
        from mockinterview.ui.controllers.importing import ask_for_source
        from mockinterview.ui.controllers.questions import QuestionsController

        choose = self._asking.source or partial(ask_for_source, self._window)
        made = QuestionsController(
            self._context, self._playback, choose, partial(ask_to_reset, self._window)
        )
        made.planned.connect(self._start)
        made.renewed.connect(self._front.practise.renew)
        made.told.connect(self._tell)
        made.failed.connect(self._tell_failure)
        self._window.add_page(made.page)
        return made

    def _go_to_settings(self) -> None:
        self._leave()
        pages = self._settings_made()
        if pages is not None:
            pages.open()

    def _choose_voice(self, voice_id: str) -> None:
        """Set the voice as the settings do, and have it loaded."""
        pages = self._settings_made()
        if pages is not None:
            pages.settings.change(partial(_with_voice, voice_id))

    def _go_to_endpoints(self) -> None:
        self._go_to_settings()
        if self._settings_pages is not None:
            self._settings_pages.settings.choose(Section.ENDPOINTS)

    def _change_keys(self) -> None:
        self._go_to_settings()
        if self._settings_pages is not None:
            self._settings_pages.settings.choose(Section.KEYS)

    def _try_microphone(self) -> None:
        """Let the microphone be tried, from the first page or from the settings."""
        is_from_first_page = self._window.page is self._front.page
        self._leave()
        self._first_run.open_sound_check(
            self._go_to_practise if is_from_first_page else self._go_to_settings
        )

    def _set_up_again(self) -> None:
        self._leave()
        self._first_run.open(self._go_to_settings)

    def _start_first(self) -> None:
        """Begin with a few easy questions; where there are none, the first page says why."""
        self._go_to_practise()
        self._front.practise.start_first(FIRST_QUESTIONS)

    def _settings_made(self) -> "SettingsPages | None":
        if self._settings_pages is None and self._context.settings_room is not None:
            self._settings_pages = self._make_settings(self._context.settings_room())
        return self._settings_pages

    def _make_settings(self, room: "SettingsRoom") -> "SettingsPages":
        """Make the pages when they are first opened, as those of the questions."""
        from mockinterview.ui.controllers.settings_pages import SettingsPages
        from mockinterview.ui.controllers.taking_in import ask_for_archive

        choose = self._asking.source or partial(ask_for_archive, self._window)
        made = SettingsPages(self._context, room, self._playback, self._window, choose)
        made.page_wanted.connect(self._window.turn_to)
        made.changed.connect(self._follow_settings)
        made.sound_changed.connect(self._front.practise.warm)
        made.sound_check_requested.connect(self._try_microphone)
        made.set_up_requested.connect(self._set_up_again)
        made.keys_requested.connect(self._comfort.show_keys)
        made.failed.connect(self._tell_failure)
        made.told.connect(self._tell)
        made.data_replaced.connect(self._look_anew)
        made.data_erased.connect(self._window.close)
        for page in made.pages:
            self._window.add_page(page)
        return made

    def _look_anew(self) -> None:
        """Show the interviews that a backup or an archive brought, wherever they are on show."""
        self._front.practise.look_back()
        self._offers.look()
        self._history.look()

    def _follow_settings(self) -> None:
        """Look as the settings say by now, and say what leaves the computer."""
        before, self._settings = self._settings.appearance, self._context.settings
        look = self._settings.appearance
        self._window.rail.show_privacy(privacy_sentence(self._settings))
        self._window.rail.show_theme(look.theme)
        if look.theme is not before.theme:
            apply_theme(_application(), look.theme)
        apply_font_scale(_application(), look.font_scale)
        self._comfort.follow()
        self._session.renew()
        self._front.practise.show()

    def _leave(self) -> None:
        self._playback.stop()
        self._interviews.leave()
        self._session.leave()
        self._first_run.leave()
        self._looking_back.leave()
        if self._questions is not None:
            self._questions.leave()
        self._catching_up.look()
        self._upkeep.look_soon()

    def _catch_up(self) -> None:
        self._catching_up.look()
        self._upkeep.look_soon()

    def _is_free(self) -> bool:
        return self._has_begun and not self._interviews.is_under_way

    def _keep_judged(self, session_id: str, attempt: Attempt) -> None:
        """Show a judgement that came later wherever its answer is on show."""
        self._interviews.keep_judged(session_id, attempt)
        self._session.keep_judged(session_id, attempt)
        if self._window.page is self._pages.history:
            self._history.look()

    def _start(self, plan: Plan) -> None:
        self._upkeep.give_way()
        self._interviews.begin(plan)

    def _open_finished(self) -> None:
        session_id = self._interviews.session_id
        self._leave()
        self._session.open(session_id)

    def _compare_shown(self, key: AttemptKey) -> None:
        self._leave()
        self._looking_back.compare(self._session.session_id, key)

    def _show_weak_of_shown(self) -> None:
        self._leave()
        self._looking_back.show_weak_moments(self._session.session_id)

    def _open_from_elsewhere(self, session_id: str, key: AttemptKey) -> None:
        """Open an answer from the pages that look back; what is heard there ends."""
        self._leave()
        self._session.open(session_id, key)

    def _show_session(self) -> None:
        self._window.turn_to(self._pages.session)

    def _show_reviews(self) -> None:
        self._reviews.open(self._session.session_id)

    def _session_deleted(self, session_id: str) -> None:
        self._go_to_history()
        self._history.tell_deleted((session_id,))

    def _tell_discarded(self) -> None:
        self._front.practise.look_back()
        self._tell(self.tr("The recording was deleted."))

    def _tell_put_off(self) -> None:
        self._tell(self.tr("It stays in History, and is offered again at the next start."))

    # Reports

    def _export_finished(self) -> None:
        self._exporter.open((self._interviews.session_id,))

    def _export_shown(self) -> None:
        self._session.leave()
        self._exporter.open((self._session.session_id,))

    def _tell_failure(self, failure: Failure) -> None:
        self._tell(f"{failure.message} {failure.hint}".strip())

    def _tell(self, words: str) -> None:
        self._window.tell(words)

    # The look

    def _choose_theme(self, theme: Theme) -> None:
        self._window.rail.show_theme(theme)
        apply_theme(_application(), theme)
        self._keep_look(theme=theme)

    def _choose_size(self, steps: int) -> None:
        scale = scale_after(self._settings.appearance.font_scale, steps)
        apply_font_scale(_application(), scale)
        self._keep_look(font_scale=scale)
        words = self.tr("Size of the words: {percent} %")
        self._tell(words.format(percent=round(scale * 100)))

    def _keep_look(self, **changes: object) -> None:
        appearance = self._settings.appearance.model_copy(update=changes)
        self._settings = self._settings.model_copy(update={"appearance": appearance})
        try:
            self._context.save_settings(self._settings)
        except AppError as error:
            self._tell_failure(error.failure)
        if self._settings_pages is not None:
            self._settings_pages.renew()

    def _follow_desktop(self) -> None:
        if self._settings.appearance.theme is Theme.SYSTEM:
            apply_theme(_application(), Theme.SYSTEM)


def furnish(window: MainWindow, context: Context, asking: Asking = Asking()) -> Rooms:
    """Make all rooms at once, where nobody waits for the first of them."""
    front = FrontRoom(window, context)
    window.move_in(front)
    front.begin()
    pages = at_once(pages_made())
    rooms = Rooms(window, context, front, pages, asking)
    window.connect_rooms(rooms)
    return rooms


def _with_voice(voice_id: str, settings: Settings) -> Settings:
    voice = settings.voice.model_copy(update={"voice": voice_id, "path": None})
    return settings.model_copy(update={"voice": voice})


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("the window needs a QApplication")
    return app
