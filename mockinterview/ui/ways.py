"""How one page leads to another: what is ended at the one, and what is shown on the other.

What a page looks like is its own business, and who asks for a way is joined in ``rooms``.
"""

from PySide6.QtCore import QObject, Signal

from mockinterview.core.session import AttemptKey
from mockinterview.ui.crew import Crew, Workplace
from mockinterview.ui.later_pages import LaterPages
from mockinterview.ui.views.settings import Section
from mockinterview.ui.views.welcome import FIRST_QUESTIONS


class Ways(QObject):
    """``left`` says that the person went from the page that was on show."""

    left = Signal()

    def __init__(self, place: Workplace, crew: Crew, later: LaterPages) -> None:
        super().__init__(place.window)
        self._window = place.window
        self._front = place.front
        self._pages = place.pages
        self._crew = crew
        self._later = later

    def leave(self) -> None:
        """End what goes on at the page on show."""
        self._front.playback.stop()
        self._crew.leave()
        self._later.leave()
        self.left.emit()

    def go_to(self, name: str) -> None:
        """Go where an entry of the rail leads."""
        if name == "history":
            self.go_to_history()
        elif name == "progress":
            self.go_to_progress()
        elif name == "questions":
            self.go_to_questions()
        elif name == "settings":
            self.go_to_settings()
        else:
            self.go_to_practise()

    def go_to_practise(self) -> None:
        self.leave()
        self._front.practise.look_back()
        self._crew.offers.look()
        self._window.turn_to(self._front.page)

    def go_to_history(self) -> None:
        self.leave()
        self._crew.history.look()
        self._window.turn_to(self._pages.history)

    def go_to_progress(self) -> None:
        self.leave()
        progress = self._later.progress()
        progress.look()
        self._window.turn_to(progress.page)

    def go_to_questions(self) -> None:
        self.leave()
        questions = self._later.questions()
        questions.look()
        self._window.turn_to(questions.page)

    def go_to_settings(self) -> None:
        self.leave()
        pages = self._later.settings()
        if pages is not None:
            pages.open()

    def go_to_endpoints(self) -> None:
        self._go_to_section(Section.ENDPOINTS)

    def go_to_keys(self) -> None:
        self._go_to_section(Section.KEYS)

    def prepare_practice(self, wishes: dict[str, object]) -> None:
        """Go to the first page with what was opened on the map chosen."""
        self.go_to_practise()
        self._front.practise.prepare(**wishes)

    def start_first(self) -> None:
        """Begin with a few easy questions; where there are none, the first page says why."""
        self.go_to_practise()
        self._front.practise.start_first(FIRST_QUESTIONS)

    def try_microphone(self) -> None:
        """Let the microphone be tried, from the first page or from the settings."""
        is_from_first_page = self._window.page is self._front.page
        self.leave()
        self._crew.first_run.open_sound_check(
            self.go_to_practise if is_from_first_page else self.go_to_settings
        )

    def set_up_again(self) -> None:
        self.leave()
        self._crew.first_run.open(self.go_to_settings)

    def open_finished(self) -> None:
        """Go from the end of an interview to its session."""
        session_id = self._crew.interviews.session_id
        self.leave()
        self._crew.session.open(session_id)

    def open_from_elsewhere(self, session_id: str, key: AttemptKey) -> None:
        """Open an answer from the pages that look back; what is heard there ends."""
        self.leave()
        self._crew.session.open(session_id, key)

    def show_session(self) -> None:
        self._window.turn_to(self._pages.session)

    def compare_shown(self, key: AttemptKey) -> None:
        """Compare an answer of the session on show with another to its question."""
        self.leave()
        self._crew.looking_back.compare(self._crew.session.session_id, key)

    def show_weak_of_shown(self) -> None:
        self.leave()
        self._crew.looking_back.show_weak_moments(self._crew.session.session_id)

    def leave_deleted(self, session_id: str) -> None:
        """Go from a session that was deleted to the history, which tells of it."""
        self.go_to_history()
        self._crew.history.tell_deleted((session_id,))

    def _go_to_section(self, section: Section) -> None:
        self.go_to_settings()
        pages = self._later.settings()
        if pages is not None:
            pages.settings.choose(section)
