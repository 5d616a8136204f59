"""Every page of the window in each of its states, and the way there by the hands of a person."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mockinterview import paths
from mockinterview.archive.importing import Found, FoundSession, Standing, Way
from mockinterview.core.plan import FormatId
from mockinterview.core.progress import Measured
from mockinterview.core.session import AttemptKey
from mockinterview.core.waiting import Waiting
from mockinterview.interview.again import Recogniser
from mockinterview.models.catalogue import Kind, load_catalogue
from mockinterview.ports import Lane, Sending
from mockinterview.settings import EndpointProfile, Settings
from mockinterview.ui.dialogs import (
    ask_to_delete,
    ask_to_discard,
    ask_to_remove_endpoint,
    ask_to_remove_model,
    ask_to_reset,
    ask_to_reset_keys,
)
from mockinterview.ui.errors import ErrorDialog
from mockinterview.ui.pages.history import HistoryPage
from mockinterview.ui.views.endpoint import sending_view
from mockinterview.ui.views.models import removal_words
from mockinterview.ui.views.settings import Section
from mockinterview.ui.views.taking_in import archive_view
from mockinterview.ui.views.welcome import STEPS, Step
from mockinterview.ui.widgets.importing import ImportDialog
from mockinterview.ui.widgets.sending import SendingDialog
from mockinterview.ui.widgets.taking_in import ArchiveDialog
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.fakes.jobs import InlineJobs
from tests.fakes.progress import counted
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question
from tests.fakes.settings_room import QuietRoom
from tests.ui.desk import Desk, FakeBank, pack

Route = Callable[[Desk], QWidget]
_TURNS = 5
"""So many turns of the loop does a layout need at most to settle."""


class Elsewhere(QObject):
    """Takes the addresses that would be opened by another program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


class _Hands:
    """A robot whose windows are thrown away one by one, not at the end of the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def __getattr__(self, name: str) -> Any:
        return getattr(self._qtbot, name)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802 - pytest-qt's name
        """Leave the widget to ``_window``."""


class MakeDesk:
    """Makes a desk with a window's fakes, each with a data folder of its own."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._hands: Any = _Hands(qtbot)
        self._folder = folder
        self._count = 0

    def __call__(self) -> Desk:
        self._count += 1
        home = self._folder / str(self._count)
        fakes = FakeServices(home / "recordings")
        bank = FakeBank([pack(question("one"), question("two", ask="What is it?", area="safety"))])
        home.mkdir()
        desk = Desk(self._hands, fakes, InlineJobs(fakes.clock), bank, home)
        desk.source = home / "table.csv"
        desk.source.write_text("question,answer\nWhat is DNS?,It finds an address.\n", "utf-8")
        return desk


@contextmanager
def on_show(desk: Desk, route: Route) -> Iterator[QWidget]:
    """Go to a page, and throw its window away afterwards."""
    window = route(desk)
    for _ in range(_TURNS):
        QApplication.processEvents()
    try:
        yield window
    finally:
        desk.jobs.drain(0)
        for top in QApplication.topLevelWidgets():
            top.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def opened_window(desk: Desk, chosen: Settings | None = None) -> MainWindow:
    room = QuietRoom(desk.home, desk.fakes.services(), chosen or Settings())
    room.here[Kind.HIBARI] = ["hibari-heart"]
    return desk.window(settings_room=lambda: room, settings=chosen or Settings())


def practise(desk: Desk) -> QWidget:
    return opened_window(desk)


def history_without_sessions(desk: Desk) -> QWidget:
    window = opened_window(desk)
    click(desk, window, "rail-history")
    return window


def history(desk: Desk) -> QWidget:
    desk.add_sample()
    return history_without_sessions(desk)


def a_few_sessions(desk: Desk) -> MainWindow:
    """Go to a history of three sessions with names, tags, notes and something in the trash."""
    store = desk.fakes.store
    named = {"title": "Final round", "tags": ("calm",), "note": "Speak slowly."}
    for day, changes in enumerate(({}, named, {}, {})):
        kept = made.session(
            made.spoken(),
            id=f"day-{day}",
            started_at=made.STARTED + timedelta(days=day),
            **changes,
        )
        store.kept[kept.id] = kept
    for attempt in kept.attempts:
        if attempt.take is not None:
            store.recording(attempt.take.file).write_bytes(b"RIFF")
    store.trash_session("day-0")
    window = opened_window(desk)
    click(desk, window, "rail-history")
    return window


def trash(desk: Desk) -> QWidget:
    window = a_few_sessions(desk)
    click(desk, window, "history-which-deleted")
    return window


def filtering(desk: Desk) -> QWidget:
    window = a_few_sessions(desk)
    click(desk, window, "history-filter")
    return window


def filtered(desk: Desk) -> QWidget:
    window = filtering(desk)
    click(desk, window, "history-tags-calm")
    click(desk, window, "history-filter")
    return window


def searching(desk: Desk) -> QWidget:
    window = a_few_sessions(desk)
    desk.child(window, QLineEdit, "history-search").setText("temperature")
    return window


def finding_nothing(desk: Desk) -> QWidget:
    window = a_few_sessions(desk)
    desk.child(window, QLineEdit, "history-search").setText("zebra")
    return window


def choosing_two(desk: Desk) -> QWidget:
    window = a_few_sessions(desk)
    for session_id in ("day-1", "day-2"):
        desk.child(window, HistoryPage, "history-page").chosen_turned.emit(session_id)
    return window


def comparing(desk: Desk) -> QWidget:
    window = choosing_two(desk)
    click(desk, window, "history-compare")
    return window


def weak_moments(desk: Desk) -> QWidget:
    window = a_few_sessions(desk)
    click(desk, window, "history-weak")
    return window


def naming_a_session(desk: Desk) -> QWidget:
    window = a_few_sessions(desk)
    desk.child(window, HistoryPage, "history-page").acted.emit("rename", "day-1")
    return window


def progress(desk: Desk, sessions: int = 0) -> QWidget:
    desk.fakes.store.counted = counted(sessions) if sessions else Measured()
    window = opened_window(desk)
    click(desk, window, "rail-progress")
    return window


def session(desk: Desk, position: int = 1) -> QWidget:
    kept = made.every_state()
    desk.fakes.store.kept[kept.id] = kept
    for attempt in kept.attempts:
        if attempt.take is not None:
            desk.fakes.store.recording(attempt.take.file).write_bytes(b"RIFF")
    desk.recognisers = (Recogniser("other", "Other", knows_languages=True),)
    window = opened_window(desk)
    click(desk, window, "rail-history")
    desk.open_session(window, made.SESSION_ID)
    click(desk, window, f"session-attempts-{AttemptKey(position=position, number=1)}")
    return window


def interview(desk: Desk, form: FormatId = FormatId.STUDY) -> MainWindow:
    window = opened_window(desk)
    window.practise.planned.emit(desk.plan(form))
    return window


def thinking(desk: Desk) -> QWidget:
    window = interview(desk)
    desk.jobs.advance(1.0)
    return window


def asking(desk: Desk) -> QWidget:
    desk.jobs.hold(Lane.VOICE)
    return interview(desk)


def listening(desk: Desk) -> MainWindow:
    window = interview(desk)
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    return window


def paused(desk: Desk) -> QWidget:
    window = listening(desk)
    desk.press(window, Qt.Key.Key_Escape)
    return window


def typing(desk: Desk) -> QWidget:
    window = interview(desk)
    click(desk, window, "interview-type")
    return window


def ending(desk: Desk) -> QWidget:
    window = interview(desk)
    click(desk, window, "interview-end")
    return window


def transcribing(desk: Desk) -> QWidget:
    desk.jobs.hold(Lane.RECOGNISER)
    window = listening(desk)
    desk.press(window, Qt.Key.Key_Space)
    return window


def feedback(desk: Desk) -> MainWindow:
    window = listening(desk)
    desk.press(window, Qt.Key.Key_Space)
    return window


def summary(desk: Desk) -> QWidget:
    window = feedback(desk)
    desk.press(window, Qt.Key.Key_Return)
    click(desk, window, "interview-end")
    click(desk, window, "interview-banner-end-surely")
    return window


def questions(desk: Desk) -> QWidget:
    window = opened_window(desk)
    click(desk, window, "rail-questions")
    desk.jobs.advance(2.0)
    return window


def editing(desk: Desk) -> QWidget:
    window = questions(desk)
    click(desk, window, "question-edit")
    return window


def settings_section(section: Section, desk: Desk) -> QWidget:
    endpoint = EndpointProfile(name="own", base_url="http://127.0.0.1:1/v1", model="small")
    chosen = Settings(endpoints=(endpoint,), endpoint="own")
    window = opened_window(desk, chosen)
    click(desk, window, "rail-settings")
    click(desk, window, f"settings-section-{section}")
    return window


def doctor(desk: Desk) -> QWidget:
    window = opened_window(desk)
    click(desk, window, "rail-settings")
    click(desk, window, "settings-doctor")
    return window


def nothing() -> None:
    """Nothing is done in these tests."""


def confirming(desk: Desk) -> QWidget:
    window = desk.window()
    ask_to_delete(window, nothing)
    ask_to_discard(window, Waiting(session=made.every_state(), attempt=made.spoken()), nothing)
    ask_to_reset(window, nothing)
    ask_to_reset_keys(window, nothing)
    ask_to_remove_endpoint(window, "own", nothing)
    model = load_catalogue(paths.catalogue()).find("whisper-base")
    ask_to_remove_model(window, model.title, removal_words(model, is_in_use=True), nothing)
    return window


def erasing(desk: Desk) -> QWidget:
    window = settings_section(Section.DATA, desk)
    click(desk, window, "data-erase")
    return window


def sending(desk: Desk) -> QWidget:
    window = desk.window()
    request = Sending("localhost", "small", "What is it?", 812, times=3)
    SendingDialog(window, sending_view(request, can_send=True)).open()
    return window


def breaking(desk: Desk) -> QWidget:
    window = desk.window()
    ErrorDialog(window, "ZeroDivisionError").open()
    return window


def importing(desk: Desk) -> QWidget:
    window = desk.window()
    ImportDialog(window).open()
    return window


def importing_an_archive(desk: Desk) -> QWidget:
    window = desk.window()
    started = made.STARTED
    different = FoundSession(
        id="one", standing=Standing.DIFFERENT, started_at=started, title="Final round", answers=2
    )
    found = Found(made_at=started, made_by="1.0", sessions=(different,), size=1_000_000)
    dialog = ArchiveDialog(window)
    dialog.render(archive_view(Path("interviews.zip"), found, Way.COPY))
    dialog.open()
    return window


def exporting(desk: Desk) -> QWidget:
    window = summary(desk)
    click(desk, window, "summary-export")
    click(desk, window, "export-leave-out-name")
    return window


def changing_an_endpoint(desk: Desk) -> QWidget:
    window = settings_section(Section.ENDPOINTS, desk)
    click(desk, window, "endpoint-own-change")
    return window


def setting_up(step: Step, desk: Desk) -> QWidget:
    room = QuietRoom(desk.home, desk.fakes.services())
    window = desk.window(settings_room=lambda: room, is_unwelcomed=True)
    for _step in range(STEPS.index(step)):
        desk.press(window, Qt.Key.Key_Return)
    return window


def correcting(desk: Desk) -> QWidget:
    window = session(desk)
    desk.press(window, Qt.Key.Key_E)
    return window


def hearing_again(desk: Desk) -> QWidget:
    """Go to a mark, set a bookmark there, and let a loop end there."""
    window = session(desk)
    for _step in range(2):
        desk.press(window, Qt.Key.Key_M)
    desk.press(window, Qt.Key.Key_B)
    desk.child(window, QWidget, "session-scroll").setFocus()
    desk.press(window, Qt.Key.Key_O)
    desk.press(window, Qt.Key.Key_J)
    return window


def side_by_side(desk: Desk) -> QWidget:
    window = session(desk)
    click(desk, window, "attempt-way-side-by-side")
    return window


def rated(desk: Desk) -> QWidget:
    window = feedback(desk)
    desk.press(window, Qt.Key.Key_4)
    return window


def answered_again(desk: Desk) -> MainWindow:
    """Answer a question a second time, so that there is a take to compare with."""
    window = feedback(desk)
    desk.press(window, Qt.Key.Key_T)
    desk.press(window, Qt.Key.Key_Space)
    desk.jobs.advance(1.0)
    desk.press(window, Qt.Key.Key_Space)
    return window


def corrected_in_an_interview(desk: Desk) -> QWidget:
    window = feedback(desk)
    desk.press(window, Qt.Key.Key_E)
    desk.child(window, QPlainTextEdit, "correction-text").setPlainText("Something else was said.")
    click(desk, window, "correction-save")
    return window


def comparing_in_an_interview(desk: Desk) -> QWidget:
    window = answered_again(desk)
    click(desk, window, "feedback-compare")
    return window


def all_keys(desk: Desk) -> QWidget:
    window = settings_section(Section.KEYS, desk)
    click(desk, window, "keys-overview")
    return window


ROUTES: dict[str, Route] = {
    "practise": practise,
    "history without sessions": history_without_sessions,
    "history": history,
    "progress without sessions": progress,
    "progress, little": partial(progress, sessions=2),
    "progress, much": partial(progress, sessions=60),
    "trash": trash,
    "filtering": filtering,
    "filtered": filtered,
    "searching": searching,
    "finding nothing": finding_nothing,
    "choosing two": choosing_two,
    "comparing": comparing,
    "weak moments": weak_moments,
    "session": session,
    **{f"session, answer {n}": partial(session, position=n) for n in (2, 3, 4)},
    "asking": asking,
    "thinking": thinking,
    "listening": listening,
    "paused": paused,
    "typing": typing,
    "ending": ending,
    "transcribing": transcribing,
    "feedback": feedback,
    "summary": summary,
    "questions": questions,
    "editing": editing,
    **{f"settings, {section}": partial(settings_section, section) for section in Section},
    "doctor": doctor,
    "changing an endpoint": changing_an_endpoint,
    "correcting": correcting,
    "hearing again": hearing_again,
    "side by side": side_by_side,
    "rated": rated,
    "answered again": answered_again,
    "corrected in an interview": corrected_in_an_interview,
    "comparing in an interview": comparing_in_an_interview,
    **{f"setting up, {step}": partial(setting_up, step) for step in STEPS},
}

DIALOGS: dict[str, Route] = {
    "confirming": confirming,
    "deleting everything": erasing,
    "sending": sending,
    "breaking": breaking,
    "importing": importing,
    "importing an archive": importing_an_archive,
    "naming a session": naming_a_session,
    "exporting": exporting,
    "all keys": all_keys,
}
"""What stands before a page until it is closed."""
