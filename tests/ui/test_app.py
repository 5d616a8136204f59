"""Opening the window: painted first, loaded after, and nothing left when it closes."""

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mockinterview.core.errors import AppError
from mockinterview.core.state import Microphone, Stage
from mockinterview.ui.app import run
from mockinterview.ui.context import Context
from mockinterview.ui.jobs import QtJobs
from mockinterview.ui.window import MainWindow
from tests.ui.desk import Desk


class Opening:
    """Notes what happened between the call and the first paint, then closes."""

    def __init__(self, desk: Desk) -> None:
        self.was_shown_at_load: list[bool] = []
        self._desk = desk

    def context(self, jobs: QtJobs) -> Context:
        made = self._desk.context(jobs=jobs, load_bank=self._load)
        QTimer.singleShot(0, self._close_when_loaded)
        return made

    def _load(self) -> object:
        self.was_shown_at_load.append(any(map(_is_painted, _windows())))
        return self._desk.bank

    def _close_when_loaded(self) -> None:
        if self.was_shown_at_load:
            for window in _windows():
                window.close()
        else:
            QTimer.singleShot(10, self._close_when_loaded)


def test_threads_take_short_turns_while_the_window_is_open(desk: Desk) -> None:
    usual, seen = sys.getswitchinterval(), []
    opening = Opening(desk)

    def context(jobs: QtJobs) -> Context:
        QTimer.singleShot(0, lambda: seen.append(sys.getswitchinterval()))
        return opening.context(jobs)

    assert run(context, desk.home) == 0
    assert seen[0] < usual
    assert sys.getswitchinterval() == usual


def _windows() -> list[MainWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]


def _is_painted(window: MainWindow) -> bool:
    return window.isVisible() and window.page.objectName() == "practise-page"


def test_the_window_is_painted_before_anything_is_loaded(desk: Desk) -> None:
    opening = Opening(desk)
    hook = sys.excepthook
    assert run(opening.context, desk.home) == 0
    assert opening.was_shown_at_load == [True]
    assert sys.excepthook is hook
    assert not [t for t in threading.enumerate() if t.name.startswith("lane-")]


def test_what_cannot_be_opened_is_said_and_ends_with_one(tmp_path: Path) -> None:
    said: list[str] = []

    def refuse(_jobs: QtJobs) -> Context:
        QTimer.singleShot(0, dismiss)
        raise AppError("newer", "The database is newer than the program.", hint="Update it.")

    def dismiss() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.accept()
        else:
            QTimer.singleShot(10, dismiss)

    assert run(refuse, tmp_path) == 1
    assert said == ["The database is newer than the program. Update it."]


LIGHT_ENOUGH = """
import sys
import mockinterview.cli.main, mockinterview.ui.app
print(*({"pydantic", "numpy", "mockinterview.services", "typer"} & sys.modules.keys()))
"""


def test_the_first_paint_waits_for_nothing_but_qt() -> None:
    imported = subprocess.run(
        [sys.executable, "-c", LIGHT_ENOUGH],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert imported.stdout == b"\n"


def test_a_window_that_is_closed_at_its_first_paint_is_furnished_no_more(tmp_path: Path) -> None:
    made: list[QtJobs] = []

    def refuse(jobs: QtJobs) -> Context:
        made.append(jobs)
        raise AppError("late", "The window is closed already.")

    def close() -> None:
        windows = _windows()
        for window in windows:
            window.painted.connect(window.close, Qt.ConnectionType.QueuedConnection)
        if not windows:
            QTimer.singleShot(0, close)

    QTimer.singleShot(0, close)
    assert run(refuse, tmp_path) == 0
    assert made == []
    assert not [t for t in threading.enumerate() if t.name == "opening"]


STUCK = """
import sys, tempfile, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mockinterview.settings import Settings
from mockinterview.ui.app import run
from mockinterview.ui.context import Context
from tests.fakes.services import FakeServices
from tests.ui.desk import FakeBank

home = Path(sys.argv[1])
fakes = FakeServices(home)
is_loading = threading.Event()

def load_for_ever():
    is_loading.set()
    threading.Event().wait()

def close():
    if is_loading.is_set():
        QApplication.closeAllWindows()
    else:
        QTimer.singleShot(10, close)

def context(jobs):
    fakes.voice.warm = load_for_ever
    QTimer.singleShot(0, close)
    return Context(fakes.services, jobs, FakeBank, Settings(), home, None, None, None, None)

sys.exit(run(context, home, closing_seconds=0.2))
"""


def test_a_model_that_loads_for_ever_does_not_keep_the_process(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STUCK, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """A window whose jobs are real threads."""
    return desk.window(jobs=QtJobs())


def until(desk: Desk, window: MainWindow, is_so: Callable[[Stage, Microphone], bool]) -> None:
    def check() -> bool:
        conductor = window.interviews.conductor
        return conductor is not None and is_so(conductor.state.stage, conductor.state.microphone)

    desk.qtbot.waitUntil(check)


def test_an_interview_is_held_on_real_threads(desk: Desk, window: MainWindow) -> None:
    window.interviews.begin(desk.plan(count=1))
    until(desk, window, lambda stage, _mic: stage is Stage.THINKING)
    desk.press(window, Qt.Key.Key_Space)
    until(desk, window, lambda _stage, mic: mic is Microphone.OPEN)
    desk.press(window, Qt.Key.Key_Space)
    until(desk, window, lambda stage, _mic: stage is Stage.REVIEWING)
    desk.press(window, Qt.Key.Key_Return)
    until(desk, window, lambda stage, _mic: stage is Stage.FINISHED)
    window.close()
    desk.qtbot.waitUntil(lambda: not window.isVisible())
    (session,) = desk.fakes.store.kept.values()
    assert session.attempts[0].feedback is not None
    assert session.finished_at is not None


def test_closing_while_recording_keeps_the_take_on_real_threads(
    desk: Desk, window: MainWindow
) -> None:
    window.interviews.begin(desk.plan(count=1))
    until(desk, window, lambda stage, _mic: stage is Stage.THINKING)
    desk.press(window, Qt.Key.Key_Space)
    until(desk, window, lambda _stage, mic: mic is Microphone.OPEN)
    window.close()
    desk.qtbot.waitUntil(lambda: not window.isVisible())
    (session,) = desk.fakes.store.kept.values()
    take = session.attempts[0].take
    assert take is not None
    assert take.seconds > 0
    assert desk.fakes.transcriber.files == []
