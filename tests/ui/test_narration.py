"""What a screen reader is told of an interview, and that the program is silent meanwhile."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.core.plan import FormatId
from mockinterview.core.state import Stage
from mockinterview.settings import AppearanceSettings, PractiseSettings, Settings
from mockinterview.ui.announcing import announce
from mockinterview.ui.controllers.endpoint import EndpointDesk
from mockinterview.ui.controllers.interview import InterviewController, InterviewPages
from mockinterview.ui.controllers.narration import Narration
from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.pages.interview import InterviewPage
from mockinterview.ui.pages.summary import SummaryPage
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.interview import Intent
from mockinterview.ui.views.narration import Scene, time_left
from mockinterview.ui.views.notices import BannerView
from mockinterview.ui.widgets.banner import Banner, Toast
from mockinterview.ui.widgets.parts import column
from tests.ui.desk import Desk

READ = Settings(
    appearance=AppearanceSettings(screen_reader=True),
    practise=PractiseSettings(asks_own_rating=False),
)


class Told:
    """Keeps what a screen reader would have read."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def __call__(self, _source: QWidget, words: str) -> None:
        self.words.append(words)

    def new(self) -> list[str]:
        """Return what was told since the last look."""
        told, self.words = self.words, []
        return told


class Stall:
    """The three pages of an interview with their controller, and what is told of it."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self.desk = desk
        self.told = Told()
        self.pages = InterviewPages(InterviewPage(), FeedbackPage(), SummaryPage())
        context = desk.context(settings=settings)
        self.controller = InterviewController(
            context,
            self.pages,
            Playback(context),
            EndpointDesk(context, lambda *_: None),
            Narration(self.told),
        )
        for page in (self.pages.interview, self.pages.feedback, self.pages.summary):
            desk.qtbot.addWidget(page)

    @property
    def stage(self) -> Stage | None:
        conductor = self.controller.conductor
        return conductor.state.stage if conductor else None

    def begin(self, form: FormatId = FormatId.STUDY) -> None:
        self.controller.begin(self.desk.plan(form))
        self.desk.jobs.advance(1.0)

    def want(self, *intents: Intent) -> None:
        for intent in intents:
            self.pages.interview.intended.emit(intent)
            self.desk.jobs.advance(1.0)

    def wait(self, seconds: float) -> None:
        """Let time pass as the window sees it."""
        for _ in range(int(seconds)):
            self.desk.jobs.advance(1.0)
            self.controller._tick()


@pytest.fixture
def stall(desk: Desk) -> Iterator[Stall]:
    made = Stall(desk, READ)
    yield made
    made.controller.close()


def test_a_question_is_told_and_not_spoken(stall: Stall) -> None:
    stall.begin()
    assert stall.told.new() == ["Question 1 of 2: What is number 1?"]
    assert stall.desk.fakes.voice.said == []
    assert stall.stage is Stage.ASKING


def test_the_program_speaks_a_question_at_the_persons_wish_and_nothing_is_told_meanwhile(
    stall: Stall,
) -> None:
    stall.begin()
    stall.told.new()
    stall.want(Intent.REPEAT)
    assert stall.desk.fakes.voice.said[0] == "What is number 1?"
    assert stall.told.new() == ["Your turn: think, then answer when you are ready"]


def test_recording_and_the_result_are_told_once_each(stall: Stall) -> None:
    stall.begin()
    stall.told.new()
    stall.want(Intent.ANSWER)
    assert stall.told.new() == ["Recording your answer"]
    stall.want(Intent.PAUSE, Intent.RESUME)
    assert stall.told.new() == ["Paused: nothing is being recorded", "Recording your answer"]
    stall.want(Intent.FINISH_ANSWER)
    assert stall.told.new() == [
        "Writing down what you said",
        "Your answer is being judged.",
        "0 of 100. Key points: 4 missing.",
    ]
    stall.controller._show()
    assert stall.told.new() == []


def test_a_score_that_is_still_hidden_is_not_told(desk: Desk) -> None:
    stall = Stall(desk, READ.model_copy(update={"practise": PractiseSettings()}))
    stall.begin()
    stall.want(Intent.ANSWER, Intent.FINISH_ANSWER)
    told = stall.told.new()
    assert told[-1] == "How well did that go? Rate it, then the score is shown."
    assert not any("of 100" in words for words in told)
    stall.pages.feedback.rated.emit(4)
    desk.jobs.advance(1.0)
    assert stall.told.new() == ["0 of 100. Key points: 4 missing."]
    stall.controller.close()


def test_the_time_to_think_waits_for_the_person(stall: Stall) -> None:
    stall.begin(FormatId.ONE_WAY)
    main = stall.desk.child(stall.pages.interview, QWidget, "interview-main")
    assert isinstance(main, QWidget)
    assert main.property("text") == "I have heard it"
    stall.wait(60)
    assert stall.stage is Stage.ASKING
    stall.want(Intent.HEARD)
    assert stall.stage is Stage.THINKING


def test_it_is_told_when_a_time_is_nearly_over(stall: Stall) -> None:
    stall.begin(FormatId.ONE_WAY)
    stall.want(Intent.HEARD)
    stall.told.new()
    stall.wait(25)
    assert stall.told.new() == ["10 seconds left."]
    stall.wait(150)
    told = stall.told.new()
    assert told.index("30 seconds left.") < told.index("10 seconds left.")
    assert told.count("30 seconds left.") == 1


def test_the_end_is_told_with_its_score(stall: Stall) -> None:
    stall.begin()
    stall.want(Intent.END_SURELY)
    assert stall.told.new()[-1] == "Interview finished"


def test_without_a_screen_reader_the_program_speaks_and_nothing_is_told(desk: Desk) -> None:
    stall = Stall(desk, Settings())
    stall.begin()
    stall.want(Intent.ANSWER, Intent.FINISH_ANSWER)
    assert desk.fakes.voice.said[0] == "What is number 1?"
    assert stall.told.new() == []
    stall.controller.close()


@pytest.mark.parametrize(
    ("stage", "before", "now", "words"),
    [
        (Stage.THINKING, 10.4, 9.9, "10 seconds left."),
        (Stage.THINKING, 31.0, 29.0, ""),
        (Stage.LISTENING, 30.2, 30.0, "30 seconds left."),
        (Stage.LISTENING, 29.0, 28.0, ""),
        (Stage.LISTENING, None, 5.0, ""),
        (Stage.LISTENING, 5.0, None, ""),
        (Stage.ASKING, 10.4, 9.9, ""),
    ],
)
def test_a_warning_comes_at_its_moment(
    stage: Stage, before: float | None, now: float | None, words: str
) -> None:
    assert time_left(stage, before, now) == words


def test_the_same_moment_is_told_once_and_the_next_of_the_same_words_again(qtbot: QtBot) -> None:
    told, page = Told(), QLabel()
    qtbot.addWidget(page)
    narration = Narration(told)
    narration.begin(is_on=True)
    scene = Scene(1, "Recording")
    for each in (scene, scene, replace(scene, name=2)):
        narration.tell(page, each)
    assert told.words == ["Recording", "Recording"]


def test_what_a_banner_and_a_toast_say_is_told(qtbot: QtBot) -> None:
    told, home = Told(), QWidget()
    qtbot.addWidget(home)
    home.resize(800, 600)
    toast, banner = Toast(home, told), Banner("banner", told)
    qtbot.addWidget(banner)
    toast.show_words("Saved.")
    view = BannerView("It broke.", "Try again.")
    banner.show_banner(view)
    banner.show_banner(view)
    assert told.words == ["Saved.", "It broke. Try again."]


def test_qt_takes_an_announcement_and_the_focus_stays(qtbot: QtBot) -> None:
    page, field = QWidget(), QLineEdit()
    qtbot.addWidget(page)
    column(page).addWidget(field)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    QAccessible.setActive(True)
    try:
        announce(page, "Recording your answer")
        announce(page, "")
    finally:
        QAccessible.setActive(False)
    assert field.hasFocus()
