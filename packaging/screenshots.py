"""Takes the pictures of docs/images/: every page in light and dark, 1280x800.

An interview is held in the real window on the questions that ship. The sample
candidate of sessions/sample (a synthetic voice) stands in for the microphone; what it
said is transcribed by the real recogniser and judged by the real offline coach. One
question is answered twice, the first time by half of the answer, so that there are two
takes to compare. Nothing in the pictures is made up, and nothing is written into the
user's own data.

    python packaging/screenshots.py [FOLDER]      QT_SCALE_FACTOR=2 doubles the pixels
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from mockinterview import paths
from mockinterview.audio.files import read_audio, write_wav
from mockinterview.bank.library import Library
from mockinterview.core.errors import Failure
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.state import Microphone, Stage, State
from mockinterview.ports import TAKE_RATE, Capture, Level, OnEnd, OnGap, Samples, Sound, unheeded
from mockinterview.sample import add_sample_session, sample_session
from mockinterview.services import Workshop, open_workshop
from mockinterview.settings import Settings, Theme
from mockinterview.ui.app import make_application
from mockinterview.ui.composition import Files
from mockinterview.ui.context import Context
from mockinterview.ui.jobs import QtJobs
from mockinterview.ui.language import ENGLISH, speak
from mockinterview.ui.rooms import furnish
from mockinterview.ui.settings_room import SettingsRoom
from mockinterview.ui.theme import apply_theme
from mockinterview.ui.window import MainWindow

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
LONGEST_WAIT_SECONDS = 300
Child = TypeVar("Child", bound=QWidget)
_WINDOW_SECONDS = 0.04


class SampleRecorder:
    """The recorded answers of the sample candidate in place of a microphone.

    ``level`` is measured in the answer itself, a little further at each call.
    """

    def __init__(self, answers: Iterable[Samples]) -> None:
        self._answers = iter(answers)
        self._samples = np.zeros(1, np.float32)
        self._at = 0

    def stand_by(self) -> None:
        """Nothing is heard that could be kept."""

    def stand_down(self) -> None:
        """Nothing was heard."""

    def open(self, file: Path, on_end: OnEnd, on_gap: OnGap = unheeded) -> None:  # noqa: ARG002 - it ends when asked
        self._samples = next(self._answers)
        self._at = 0
        write_wav(file, Sound(self._samples, TAKE_RATE))

    def pause(self) -> None:
        """Nothing runs that could be held."""

    def resume(self) -> None:
        """Nothing was held."""

    def close(self) -> Capture:
        peak = 20 * np.log10(np.abs(self._samples).max())
        return Capture(len(self._samples) / TAKE_RATE, float(peak), is_digital_silence=False)

    def level(self) -> Level:
        step = int(_WINDOW_SECONDS * TAKE_RATE)
        self._at = min(self._at + step, len(self._samples) - step)
        heard = self._samples[self._at : self._at + step]
        rms = 20 * np.log10(max(1e-5, float(np.sqrt(np.mean(heard**2)))))
        peak = 20 * np.log10(max(1e-5, float(np.abs(heard).max())))
        return Level(float(rms), float(peak), self._at / TAKE_RATE)


class QuietPlayer:
    """A loudspeaker that is off: the pictures have no sound."""

    def warm(self) -> None:
        """There is nothing to make ready."""

    def play(self, sounds: Iterable[Sound]) -> bool:  # noqa: ARG002 - nobody listens
        return True

    def stop(self) -> None:
        """Nothing plays."""

    def heard_seconds(self) -> float:
        return 0.0


class Photographer:
    """Holds the interview and takes the pictures."""

    def __init__(self, app: QApplication, window: MainWindow, folder: Path) -> None:
        self._app = app
        self._window = window
        self._folder = folder

    def take(self, name: str, shown: QWidget | None = None) -> None:
        """Take the window or a dialog of it as it is, in both looks."""
        for theme in (Theme.LIGHT, Theme.DARK):
            apply_theme(self._app, theme)
            _let_pass(0.2)
            file = self._folder / f"{name}-{theme}.png"
            (shown or self._window).grab().save(str(file))
            print(file)

    def walk(self, plan: Plan) -> None:
        self._window.interviews.begin(plan)
        self._answer_question()
        self._press(Qt.Key.Key_Return)
        self._answer_question()
        self._press(Qt.Key.Key_2)
        self._press(Qt.Key.Key_T)
        self._answer_question(picture="interview")
        self._press(Qt.Key.Key_4)
        self.take("feedback")
        self._click("feedback-compare")
        self._come_to("compare-page")
        self.take("compare")
        self._click("compare-back")
        self._come_to("feedback-page")
        self._press(Qt.Key.Key_Return)
        self._answer_question()
        self._press(Qt.Key.Key_Return)
        self._wait(lambda state: state.stage is Stage.FINISHED)
        self.take("summary")
        self._click("summary-history")
        self._come_to("session-page")
        self.take("session")
        self._look_back()
        self._look_around()

    def _look_back(self) -> None:
        """Take what one comes to from a session that is over."""
        self._click("session-weak")
        self._come_to("weak-moments-page")
        self.take("weak-moments")
        self._click("weak-back")
        self._come_to("session-page")
        self._click("session-export")
        dialog = self._found(QDialog, "export-dialog")
        _let_pass(1.0)
        self.take("export", dialog)
        dialog.reject()
        self._click("rail-history")
        self._come_to("history-page")
        self._found(QLineEdit, "history-search").setText("temperature")
        _let_pass(1.0)
        self.take("search")
        self._click("rail-progress")
        self._come_to("progress-page")
        self.take("progress")

    def _look_around(self) -> None:
        self._click("rail-practise")
        _let_pass(0.3)
        self.take("practise")
        self._click("rail-questions")
        _let_pass(1.0)
        self.take("questions")
        self._click("rail-settings")
        _let_pass(1.0)
        self.take("settings")
        self._click("settings-set-up")
        _let_pass(0.5)
        self.take("welcome")
        self._press(Qt.Key.Key_Return)
        _let_pass(0.5)
        self.take("microphone")

    def _answer_question(self, picture: str = "") -> None:
        self._wait(lambda state: state.stage is Stage.THINKING)
        self._press(Qt.Key.Key_Space)
        self._wait(lambda state: state.microphone is Microphone.OPEN)
        if picture:
            _let_pass(14.0)
            self.take(picture)
        self._press(Qt.Key.Key_Space)
        self._wait(lambda state: state.stage is Stage.REVIEWING and not state.pending)

    def _come_to(self, page: str) -> None:
        _wait_until(lambda: self._window.page.objectName() == page)
        _let_pass(1.0)

    def _wait(self, is_so: Callable[[State], bool]) -> None:
        def check() -> bool:
            conductor = self._window.interviews.conductor
            return conductor is not None and is_so(conductor.state)

        _wait_until(check)

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(self._app.focusWidget() or self._window, key)

    def _click(self, name: str) -> None:
        self._found(QAbstractButton, name).click()

    def _found(self, kind: type[Child], name: str) -> Child:
        child = self._window.findChild(kind, name)
        if child is None:
            raise LookupError(name)
        return child


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    speak(app, ENGLISH)
    jobs = QtJobs()
    with TemporaryDirectory() as home:
        shop = open_workshop(Path(home), Settings(), _tell)
        window = MainWindow(shop.home)
        rooms = furnish(window, _context(shop, jobs))
        window.resize(1280, 800)
        apply_theme(app, Theme.LIGHT)
        window.show()
        window.activateWindow()
        rooms.begin()
        _wait_until(lambda: jobs.is_idle)
        photographer = Photographer(app, window, folder)
        photographer.walk(_plan(shop))
        window.close()
        _wait_until(lambda: not window.isVisible())


def _context(shop: Workshop, jobs: QtJobs) -> Context:
    recorder = SampleRecorder(_answers())
    services = shop.services(recorder=recorder, player=QuietPlayer())
    return Context(
        make_services=lambda: services,
        jobs=jobs,
        load_bank=lambda: shop.bank,
        settings=shop.settings,
        home=shop.home,
        files=Files(lambda: shop, shop.home),
        save_settings=lambda _settings: None,
        add_sample=partial(add_sample_session, paths.sample(), shop.store()),
        library=lambda: Library(shop.home, lambda: shop.bank, lambda: shop.bank),
        voice_name=shop.shelf.catalogue.find(shop.settings.voice.voice).title,
        settings_room=lambda: SettingsRoom(shop, services, _tell),
    )


def _answers() -> Iterator[Samples]:
    """Yield what is said: the second answer by half at first."""
    first, second, third = map(read_audio, sorted(paths.sample().glob("answer-*.ogg")))
    yield from (first, second[: len(second) // 2], second, third)


def _plan(shop: Workshop) -> Plan:
    ids = [attempt.question.id for attempt in sample_session(paths.sample()).attempts]
    questions = tuple(shop.bank.question(question_id) for question_id in ids)
    pack = shop.bank.pack_of(ids[0])
    return Plan(format=FORMATS[FormatId.STUDY], questions=questions, pack=pack)


def _wait_until(is_so: Callable[[], bool]) -> None:
    for _turn in range(LONGEST_WAIT_SECONDS * 20):
        if is_so():
            return
        _let_pass(0.05)
    raise TimeoutError("the window did not get there")


def _let_pass(seconds: float) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _tell(failure: Failure) -> None:
    print(failure.message, file=sys.stderr)


if __name__ == "__main__":
    main()
