"""When the first run comes, where it leads to, and that it does not come again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.core.errors import AppError
from mockinterview.core.plan import FormatId
from mockinterview.core.question import Level
from mockinterview.settings import load
from mockinterview.store.sessions import DATABASE_NAME as STORE_NAME
from mockinterview.ui.first_run import DATABASE_NAME
from mockinterview.ui.views.welcome import Step
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.window import MainWindow
from tests.fakes.sessions import every_state, question
from tests.fakes.settings_room import QuietRoom
from tests.ui.desk import Desk, pack


class Newcomer:
    """A person before a window in an empty home."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.qtbot = qtbot
        self.room = QuietRoom(desk.home, desk.fakes.services())
        easy = [question(f"easy-{n}", level=Level.BEGINNER) for n in range(4)]
        desk.bank.packs_ = [pack(*easy, question("hard", level=Level.EXPERIENCED))]

    def start(self, *, is_unwelcomed: bool = True) -> MainWindow:
        self.window = self.desk.window(settings_room=lambda: self.room, is_unwelcomed=is_unwelcomed)
        return self.window

    def press(self, name: str) -> None:
        self.desk.child(self.window, Button, name).click()

    def walk_to(self, step: Step) -> None:
        for _step in range(list(Step).index(step)):
            self.desk.press(self.window, Qt.Key.Key_Return)

    @property
    def page(self) -> str:
        return self.window.page.objectName()

    @property
    def title(self) -> str:
        return QApplication.focusWidget().accessibleName()

    @property
    def is_welcomed(self) -> bool:
        return load(self.desk.home)[0].is_welcomed


@pytest.fixture
def newcomer(desk: Desk, qtbot: QtBot) -> Newcomer:
    return Newcomer(desk, qtbot)


def test_the_name_of_the_database_is_that_of_the_store() -> None:
    assert DATABASE_NAME == STORE_NAME


def test_somebody_new_is_welcomed_without_the_rail(newcomer: Newcomer) -> None:
    newcomer.start()
    assert newcomer.page == "welcome-page"
    assert not newcomer.window.rail.isVisible()
    assert newcomer.title.startswith("Step 1 of 6: Welcome")


def test_whoever_was_welcomed_or_has_an_interview_is_not_bothered(newcomer: Newcomer) -> None:
    newcomer.start(is_unwelcomed=False)
    assert newcomer.page == "practise-page"


@pytest.mark.parametrize("has_interview", [False, True])
def test_a_database_decides_by_what_is_in_it(newcomer: Newcomer, *, has_interview: bool) -> None:
    (newcomer.desk.home / DATABASE_NAME).touch()
    if has_interview:
        session = every_state()
        newcomer.desk.fakes.store.kept[session.id] = session
    newcomer.start()
    assert newcomer.page == ("practise-page" if has_interview else "welcome-page")


def test_a_database_that_cannot_be_read_keeps_nobody_from_practising(newcomer: Newcomer) -> None:
    (newcomer.desk.home / DATABASE_NAME).touch()
    newcomer.desk.fakes.store.failure = AppError("database", "It cannot be read.")
    newcomer.start()
    assert newcomer.page in {"practise-page", "welcome-page"}


def test_skipping_all_of_it_leads_to_the_first_page_for_good(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.press("welcome-skip-all")
    assert newcomer.page == "practise-page"
    assert newcomer.window.rail.isVisible()
    assert newcomer.is_welcomed


def test_all_steps_are_walked_by_return_and_end_in_a_first_practice(newcomer: Newcomer) -> None:
    newcomer.start()
    seen = [newcomer.title.split(".")[0]]
    for _step in range(5):
        newcomer.desk.press(newcomer.window, Qt.Key.Key_Return)
        seen.append(newcomer.title.split(".")[0])
    assert [words.split(": ")[1] for words in seen] == [
        "Welcome",
        "Microphone",
        "Voice",
        "Models",
        "Coach",
        "Ready",
    ]
    assert not newcomer.is_welcomed
    newcomer.desk.press(newcomer.window, Qt.Key.Key_Return)
    assert newcomer.is_welcomed
    assert newcomer.page == "interview-page"
    conductor = newcomer.window.interviews.conductor
    assert conductor is not None
    plan = conductor.state.plan
    assert plan.format.id is FormatId.STUDY
    assert [each.level for each in plan.questions] == [Level.BEGINNER] * 3


def test_where_too_few_are_easy_a_first_practice_asks_others(newcomer: Newcomer) -> None:
    newcomer.desk.bank.packs_ = [
        pack(*(question(f"q-{n}", level=Level.EXPERIENCED) for n in range(4)))
    ]
    newcomer.start()
    newcomer.walk_to(Step.READY)
    newcomer.press("welcome-continue")
    conductor = newcomer.window.interviews.conductor
    assert conductor is not None
    assert len(conductor.state.plan.questions) == 3


def test_without_questions_the_first_page_says_why(newcomer: Newcomer) -> None:
    newcomer.desk.bank.packs_ = []
    newcomer.start()
    newcomer.walk_to(Step.READY)
    newcomer.press("welcome-continue")
    assert newcomer.page == "practise-page"


def test_the_key_that_goes_back_goes_back_a_step(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.VOICE)
    focused = QApplication.focusWidget()
    newcomer.qtbot.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert newcomer.title.startswith("Step 2 of 6")


def test_the_sample_session_can_be_looked_at(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.READY)
    newcomer.press("welcome-sample")
    assert newcomer.page == "session-page"
    assert newcomer.is_welcomed


def test_an_endpoint_is_set_up_in_the_settings(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.COACH)
    newcomer.press("welcome-endpoint")
    assert newcomer.page == "settings-page"
    card = newcomer.window.page.findChild(object, "settings-card-endpoints")
    assert card.isVisible()
    assert newcomer.is_welcomed


def test_a_microphone_that_is_chosen_is_written_down(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.SOUND)
    picker = newcomer.desk.child(newcomer.window, Picker, "welcome-microphone")
    picker.activated.emit(2)
    assert load(newcomer.desk.home)[0].listening.input_device == "Headset"


def test_a_voice_is_heard_and_a_loudspeaker_plays(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.SOUND)
    newcomer.press("welcome-speaker-hear")
    assert len(newcomer.desk.fakes.player.heard) == 1
    newcomer.desk.press(newcomer.window, Qt.Key.Key_Return)
    newcomer.press("welcome-voice-hear")
    assert len(newcomer.desk.fakes.voice.said) == 1


def test_leaving_the_step_closes_the_microphone(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.SOUND)
    newcomer.press("sound-check-start")
    assert newcomer.desk.fakes.recorder.is_open
    newcomer.press("welcome-continue")
    assert not newcomer.desk.fakes.recorder.is_open


def test_closing_the_window_closes_the_microphone(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.SOUND)
    newcomer.press("sound-check-start")
    newcomer.window.close()
    assert not newcomer.desk.fakes.recorder.is_open
    assert not list(Path(newcomer.desk.home).rglob("*.wav"))


def test_the_models_that_are_missing_are_told_with_their_size(newcomer: Newcomer) -> None:
    newcomer.start()
    newcomer.walk_to(Step.MODELS)
    fetch = newcomer.desk.child(newcomer.window, Button, "welcome-fetch-all")
    assert fetch.isVisible()
    assert fetch.text() == "Fetch what is missing"
    shown = newcomer.window.page.findChildren(Button)
    rows = [b.objectName() for b in shown if b.objectName().endswith("-fetch") and b.isVisible()]
    assert sorted(rows) == [
        "model-minilm-l6-v2-fetch",
        "model-piper-en_US-joe-medium-fetch",
        "model-whisper-base-fetch",
        "model-whisper-tiny.en-fetch",
    ]


def test_the_first_run_is_found_again_in_the_settings(newcomer: Newcomer) -> None:
    newcomer.start(is_unwelcomed=False)
    newcomer.window.page_requested.emit("settings")
    newcomer.press("settings-set-up")
    assert newcomer.page == "welcome-page"
    newcomer.press("welcome-skip-all")
    assert newcomer.page == "settings-page"


@pytest.mark.parametrize(
    ("page", "button"), [("settings", "settings-try"), ("practise", "sound-try")]
)
def test_the_microphone_can_be_tried_from_where_it_is_chosen(
    newcomer: Newcomer, page: str, button: str
) -> None:
    newcomer.start(is_unwelcomed=False)
    newcomer.window.page_requested.emit(page)
    newcomer.press(button)
    assert newcomer.page == "welcome-page"
    assert newcomer.title == "Microphone and loudspeaker"
    newcomer.press("welcome-continue")
    assert newcomer.page == f"{page}-page"
    assert not newcomer.is_welcomed
