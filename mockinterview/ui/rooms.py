"""What stands behind the window: joins the pages and who stands behind them with one another.

Made when the first page is on show. Who there is, is in ``crew``; which way leads where, in
``ways``; what comes when it is first wanted, in ``later_pages``.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mockinterview.core.errors import Failure
from mockinterview.core.plan import Plan
from mockinterview.core.session import Attempt
from mockinterview.ui.asking import BY_DIALOGS, Asking
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.export import open_outside
from mockinterview.ui.controllers.interview import InterviewController
from mockinterview.ui.controllers.practise import PractiseController
from mockinterview.ui.crew import Workplace, crew_for
from mockinterview.ui.front_room import FrontRoom
from mockinterview.ui.later_pages import LaterPages
from mockinterview.ui.look import Look
from mockinterview.ui.looking_back import LookingBack
from mockinterview.ui.main_pages import Pages, at_once, pages_made
from mockinterview.ui.spare_time import SpareTime
from mockinterview.ui.ways import Ways
from mockinterview.ui.window import MainWindow

if TYPE_CHECKING:
    from mockinterview.ui.controllers.progress import ProgressController
    from mockinterview.ui.controllers.questions import QuestionsController
    from mockinterview.ui.controllers.settings_pages import SettingsPages


class Rooms(QObject):
    """Joins the first page, which is there, with all others."""

    def __init__(
        self,
        window: MainWindow,
        context: Context,
        front: FrontRoom,
        pages: Pages,
        asking: Asking = BY_DIALOGS,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._front = front
        self._pages = pages
        self._has_begun = False
        for page in pages.all:
            window.add_page(page)
        if front.first_page is not front.page:
            window.add_page(front.page)
        place = Workplace(window, context, front, pages, asking)
        self._later = LaterPages(window, context, front.playback, asking)
        self._crew = crew_for(place, self._later.settings)
        self._ways = Ways(place, self._crew, self._later)
        self._spare_time = SpareTime(context, self._is_free, self)
        self._look = Look(window, context)
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
        return self._crew.interviews

    @property
    def looking_back(self) -> LookingBack:
        return self._crew.looking_back

    @property
    def spare_time(self) -> SpareTime:
        return self._spare_time

    @property
    def session_id(self) -> str:
        """The session on the page of one session."""
        return self._crew.session.session_id

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
        self._crew.comfort.begin()
        self._front.open()
        self._front.practise.recover()
        self._spare_time.delete_old()
        self._front.practise.warm()
        self._spare_time.look()
        self._crew.first_run.look()

    def close(self) -> None:
        """End what is under way; what runs already comes to its end."""
        self._front.close()
        self._spare_time.close()
        self._crew.close()
        self._later.close()

    def end(self) -> bool:
        """Let go of the jobs; say whether all of them had come to their end."""
        return self._context.jobs.drain(0.0)

    # Joining

    def _connect(self) -> None:
        self._connect_window()
        self._connect_front()
        self._connect_interviews()
        self._connect_history()
        self._connect_session()
        self._connect_first_run()
        self._connect_beside()
        self._later.progress_made.connect(self._join_progress)
        self._later.questions_made.connect(self._join_questions)
        self._later.settings_made.connect(self._join_settings)

    def _connect_window(self) -> None:
        comfort, look = self._crew.comfort, self._look
        self._window.page_requested.connect(self._ways.go_to)
        comfort.told.connect(self._tell)
        comfort.size_chosen.connect(look.choose_size)
        comfort.keys_change_requested.connect(self._ways.go_to_keys)
        look.kept.connect(self._later.renew_settings)
        look.sized.connect(self._tell_size)
        look.failed.connect(self._tell_failure)

    def _connect_front(self) -> None:
        front, crew = self._front, self._crew
        front.planned.connect(self._start)
        front.practise.expected.connect(crew.interviews.rehearse)
        front.practise.recovered.connect(crew.offers.look)
        front.practise.voice_wanted.connect(self._later.choose_voice)
        front.practise.failed.connect(self._tell_failure)
        front.page.session_requested.connect(crew.session.open)
        front.page.sound_check_requested.connect(self._ways.try_microphone)
        front.playback.failed.connect(self._tell_failure)
        front.desk.failed.connect(self._tell_failure)
        crew.offers.transcribe_requested.connect(crew.session.transcribe)
        crew.offers.discarded.connect(self._tell_discarded)
        crew.offers.put_off.connect(self._tell_put_off)
        crew.offers.failed.connect(self._tell_failure)

    def _connect_interviews(self) -> None:
        interviews, summary = self._crew.interviews, self._pages.summary
        interviews.page_wanted.connect(self._window.turn_to)
        interviews.ended.connect(self._spare_time.look)
        interviews.failed.connect(self._tell_failure)
        interviews.compare_requested.connect(self._crew.looking_back.compare_apart)
        summary.new_requested.connect(self._ways.go_to_practise)
        summary.history_requested.connect(self._ways.open_finished)
        summary.export_requested.connect(self._export_finished)

    def _connect_history(self) -> None:
        history, looking_back = self._crew.history, self._crew.looking_back
        self._pages.history.practise_requested.connect(self._ways.go_to_practise)
        history.session_requested.connect(self._crew.session.open)
        history.told.connect(self._window.tell)
        history.emptied.connect(self._tell)
        history.deleted.connect(self._spare_time.look)
        history.export_requested.connect(self._crew.exporter.open)
        history.compare_requested.connect(looking_back.compare_sessions)
        history.weak_requested.connect(looking_back.show_weak_moments)
        history.failed.connect(self._tell_failure)
        looking_back.session_requested.connect(self._ways.open_from_elsewhere)
        looking_back.history_requested.connect(self._ways.go_to_history)

    def _connect_session(self) -> None:
        session, page = self._crew.session, self._pages.session
        session.work_changed.connect(self._crew.offers.look)
        session.opened.connect(self._ways.show_session)
        session.opened.connect(self._show_reviews)
        session.emptied.connect(self._ways.leave_deleted)
        session.failed.connect(self._tell_failure)
        page.back_requested.connect(self._ways.go_to_history)
        page.export_requested.connect(self._export_shown)
        page.compare_requested.connect(self._ways.compare_shown)
        page.weak_requested.connect(self._ways.show_weak_of_shown)

    def _connect_first_run(self) -> None:
        first_run = self._crew.first_run
        first_run.home_requested.connect(self._ways.go_to_practise)
        first_run.practice_requested.connect(self._ways.start_first)
        first_run.sample_requested.connect(self._crew.history.add_sample)
        first_run.endpoints_requested.connect(self._ways.go_to_endpoints)
        first_run.models_changed.connect(self._front.practise.warm)

    def _connect_beside(self) -> None:
        self._ways.left.connect(self._spare_time.look)
        self._spare_time.told.connect(self._tell)
        self._spare_time.failed.connect(self._tell_failure)
        self._spare_time.judged.connect(self._keep_judged)
        self._crew.exporter.failed.connect(self._tell_failure)

    def _join_progress(self, made: "ProgressController") -> None:
        made.session_requested.connect(self._crew.session.open)
        made.practice_requested.connect(self._ways.prepare_practice)
        made.due_requested.connect(self._front.practise.start_due)
        made.home_requested.connect(self._ways.go_to_practise)
        made.written.connect(self._tell_report)
        made.failed.connect(self._tell_failure)

    def _join_questions(self, made: "QuestionsController") -> None:
        made.planned.connect(self._start)
        made.renewed.connect(self._front.practise.renew)
        made.told.connect(self._tell)
        made.failed.connect(self._tell_failure)

    def _join_settings(self, made: "SettingsPages") -> None:
        made.page_wanted.connect(self._window.turn_to)
        made.changed.connect(self._follow_settings)
        made.sound_changed.connect(self._front.practise.warm)
        made.sound_check_requested.connect(self._ways.try_microphone)
        made.set_up_requested.connect(self._ways.set_up_again)
        made.keys_requested.connect(self._crew.comfort.show_keys)
        made.failed.connect(self._tell_failure)
        made.told.connect(self._tell)
        made.data_replaced.connect(self._look_anew)
        made.questions_renewed.connect(self._front.practise.renew)
        made.questions_renewed.connect(self._later.renew_questions)
        made.data_erased.connect(self._window.close)

    # What concerns several of them

    def _is_free(self) -> bool:
        return self._has_begun and not self._crew.interviews.is_under_way

    def _start(self, plan: Plan) -> None:
        self._spare_time.give_way()
        self._crew.interviews.begin(plan)

    def _keep_judged(self, session_id: str, attempt: Attempt) -> None:
        """Show a judgement that came later wherever its answer is on show."""
        self._crew.interviews.keep_judged(session_id, attempt)
        self._crew.session.keep_judged(session_id, attempt)
        if self._window.page is self._pages.history:
            self._crew.history.look()

    def _look_anew(self) -> None:
        """Show the interviews that a backup or an archive brought, wherever they are on show."""
        self._front.practise.look_back()
        self._crew.offers.look()
        self._crew.history.look()

    def _follow_settings(self) -> None:
        self._look.follow_settings()
        self._crew.comfort.follow()
        self._crew.session.renew()
        self._front.practise.show()

    def _show_reviews(self) -> None:
        self._crew.reviews.open(self._crew.session.session_id)

    def _export_finished(self) -> None:
        self._crew.exporter.open((self._crew.interviews.session_id,))

    def _export_shown(self) -> None:
        self._crew.session.leave()
        self._crew.exporter.open((self._crew.session.session_id,))

    # What is told

    def _tell_report(self, file: Path) -> None:
        words = self.tr("The report was written to {file}").format(file=file)
        self._window.tell(words, self.tr("Open folder"), partial(open_outside, file.parent))

    def _tell_discarded(self) -> None:
        self._front.practise.look_back()
        self._tell(self.tr("The recording was deleted."))

    def _tell_put_off(self) -> None:
        self._tell(self.tr("It stays in History, and is offered again at the next start."))

    def _tell_size(self, scale: float) -> None:
        words = self.tr("Size of the words: {percent} %")
        self._tell(words.format(percent=round(scale * 100)))

    def _tell_failure(self, failure: Failure) -> None:
        self._tell(f"{failure.message} {failure.hint}".strip())

    def _tell(self, words: str) -> None:
        self._window.tell(words)


def furnish(window: MainWindow, context: Context, asking: Asking = BY_DIALOGS) -> Rooms:
    """Make all rooms at once, where nobody waits for the first of them."""
    front = FrontRoom(window, context)
    window.move_in(front)
    front.begin()
    pages = at_once(pages_made())
    rooms = Rooms(window, context, front, pages, asking)
    window.connect_rooms(rooms)
    return rooms
