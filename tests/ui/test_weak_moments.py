"""The weak moments in the window: listed, heard one after the other, paused, opened."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mockinterview.core.session import Attempt
from mockinterview.ports import Lane
from mockinterview.ui.widgets.moment_list import MomentList
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.ui.desk import Desk


def keep(desk: Desk, name: str, *attempts: Attempt, day: int = 0) -> None:
    kept = made.session(*attempts, id=name, started_at=made.STARTED + timedelta(days=day))
    desk.fakes.store.kept[kept.id] = kept
    for attempt in kept.attempts:
        if attempt.take is not None:
            desk.fakes.store.recording(attempt.take.file).write_bytes(b"RIFF")


@pytest.fixture
def one(desk: Desk) -> None:
    """A session with a long pause, a wrong claim and a point said wrongly, in this order."""
    keep(desk, "one", made.spoken())


def opened(desk: Desk) -> MainWindow:
    window = desk.window()
    click(desk, window, "rail-history")
    click(desk, window, "history-weak")
    return window


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def titles(desk: Desk, window: QWidget) -> list[str]:
    rows = desk.child(window, MomentList, "weak-list").model()
    return [rows.index(n, 0).data() for n in range(rows.rowCount())]


def play_words(desk: Desk, window: QWidget) -> str:
    return desk.child(window, QAbstractButton, "weak-play").text()


@pytest.mark.usefixtures("one")
def test_what_feedback_pointed_to_is_listed_with_what_was_said_of_it(desk: Desk) -> None:
    window = opened(desk)
    assert titles(desk, window) == [
        "A pause of 2.0 s",
        "Temperature zero removes hallucination",
        "Position in a long context matters",
    ]
    desk.press(window, Qt.Key.Key_N)
    assert text(desk, window, "weak-said") == "Temperature zero removes hallucination"
    assert text(desk, window, "weak-truth").startswith("In truth: Temperature zero makes")
    assert text(desk, window, "weak-quote") == "“temperature to zero so it cannot hallucinate”"
    assert text(desk, window, "weak-question") == "Right passage, wrong answer: find the cause"
    assert text(desk, window, "weak-place") == "2 of 3"


@pytest.mark.usefixtures("one")
def test_they_are_heard_one_after_the_other_to_the_last(desk: Desk) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.VOICE)
    desk.press(window, Qt.Key.Key_Space)
    heard = []
    while desk.jobs.waiting(Lane.VOICE):
        assert play_words(desk, window) == "Pause"
        heard.append(text(desk, window, "weak-place"))
        desk.jobs.release(Lane.VOICE)
    assert heard == ["1 of 3", "2 of 3", "3 of 3"]
    assert play_words(desk, window) == "Play from here"
    assert len(desk.fakes.player.heard) == 3


@pytest.mark.usefixtures("one")
def test_pausing_ends_the_list_and_it_goes_on_from_there(desk: Desk) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "weak-play")
    desk.jobs.release(Lane.VOICE)
    click(desk, window, "weak-play")
    assert play_words(desk, window) == "Play from here"
    while desk.jobs.waiting(Lane.VOICE):
        desk.jobs.release(Lane.VOICE)
    assert len(desk.fakes.player.heard) == 1
    assert text(desk, window, "weak-place") == "2 of 3"
    click(desk, window, "weak-play")
    while desk.jobs.waiting(Lane.VOICE):
        desk.jobs.release(Lane.VOICE)
    assert len(desk.fakes.player.heard) == 3


@pytest.mark.usefixtures("one")
def test_while_it_plays_next_and_previous_play_another(desk: Desk) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "weak-play")
    click(desk, window, "weak-next")
    assert text(desk, window, "weak-place") == "2 of 3"
    assert play_words(desk, window) == "Pause"
    click(desk, window, "weak-previous")
    assert text(desk, window, "weak-place") == "1 of 3"
    assert not desk.child(window, QAbstractButton, "weak-previous").isEnabled()
    assert play_words(desk, window) == "Pause"


def test_what_has_no_sound_is_listed_and_passed_over(desk: Desk) -> None:
    typed = made.typed_answer().model_copy(update={"feedback": made.graded()})
    keep(desk, "typed", typed, day=1)
    keep(desk, "spoken", made.spoken())
    window = opened(desk)
    assert len(titles(desk, window)) == 5
    assert "2 have no recording: they are listed and not played." in text(
        desk, window, "weak-subtitle"
    )
    assert desk.child(window, QLabel, "weak-silence").isVisible()
    click(desk, window, "weak-play")
    assert len(desk.fakes.player.heard) == 3
    assert text(desk, window, "weak-place") == "5 of 5"


def test_a_recording_that_is_gone_is_not_played(desk: Desk) -> None:
    keep(desk, "one", made.spoken())
    take = made.spoken().take
    assert take
    desk.fakes.store.recording(take.file).unlink()
    window = opened(desk)
    assert not desk.child(window, QAbstractButton, "weak-play").isEnabled()
    desk.press(window, Qt.Key.Key_Space)
    assert desk.fakes.player.heard == []


@pytest.mark.usefixtures("one")
def test_one_kind_can_be_heard_alone(desk: Desk) -> None:
    window = opened(desk)
    click(desk, window, "weak-kinds-long-pause")
    assert titles(desk, window) == ["A pause of 2.0 s"]
    click(desk, window, "weak-play")
    assert len(desk.fakes.player.heard) == 1
    click(desk, window, "weak-kinds-any")
    assert len(titles(desk, window)) == 3


def test_the_last_interviews_come_newest_first_and_one_can_be_asked_for(desk: Desk) -> None:
    for day in range(2):
        title = f"Day {day}"
        keep(
            desk,
            f"day-{day}",
            made.spoken(question=made.question(title=title), feedback=None),
            day=day,
        )
    window = opened(desk)
    assert text(desk, window, "weak-subtitle") == "From your last 2 interviews."
    assert text(desk, window, "weak-question") == "Day 1"
    window.rooms.looking_back.show_weak_moments("day-0")
    assert text(desk, window, "weak-question") == "Day 0"
    assert "Wednesday 19 November 2025" in text(desk, window, "weak-subtitle")


@pytest.mark.usefixtures("one")
def test_the_answer_of_a_moment_is_opened(desk: Desk) -> None:
    window = opened(desk)
    desk.press(window, Qt.Key.Key_O)
    assert window.page.objectName() == "session-page"


@pytest.mark.usefixtures("one")
def test_back_leads_to_the_history_and_ends_what_is_heard(desk: Desk) -> None:
    window = opened(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "weak-play")
    click(desk, window, "weak-back")
    desk.jobs.release(Lane.VOICE)
    assert window.page.objectName() == "history-page"
    assert desk.fakes.player.heard == []


def test_where_nothing_was_weak_it_is_said_what_was_looked_for(desk: Desk) -> None:
    keep(desk, "one", made.typed_answer().model_copy(update={"feedback": None}))
    window = opened(desk)
    assert text(desk, window, "weak-absence-words") == "Feedback pointed to no weak passage"
    assert "long pauses" in text(desk, window, "weak-absence-hint")
