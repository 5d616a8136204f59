"""Two takes side by side in the window: reached, chosen, heard by buttons and keys."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mockinterview.core.coverage import Verdict
from mockinterview.core.session import Attempt, AttemptKey, Session
from mockinterview.ports import Lane
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.ui.desk import Desk

FIRST = AttemptKey(position=1, number=1)


def keep(desk: Desk, name: str, *attempts: Attempt, day: int = 0) -> Session:
    kept = made.session(*attempts, id=name, started_at=made.STARTED + timedelta(days=day))
    desk.fakes.store.kept[kept.id] = kept
    for attempt in kept.attempts:
        if attempt.take is not None:
            desk.fakes.store.recording(attempt.take.file).write_bytes(b"RIFF")
    return kept


def better(**changes: object) -> Attempt:
    """Return an answer that says the second point, and only a part of the first one."""
    feedback = made.graded(81, wrong_claims=())
    first, second, *others = feedback.points
    points = (
        first.model_copy(update={"verdict": Verdict.PARTLY}),
        second.model_copy(update={"verdict": Verdict.SAID}),
        *others,
    )
    return made.spoken(
        feedback=feedback.model_copy(update={"points": points}),
        take=made.take(FIRST, file="new/1-1.wav"),
        **changes,
    )


@pytest.fixture
def two(desk: Desk) -> None:
    """One question, answered in the session "old" and days later in "new"."""
    keep(desk, "old", made.spoken())
    keep(desk, "new", better(), day=3)


def compared(desk: Desk, session_id: str = "new", key: AttemptKey = FIRST) -> MainWindow:
    window = desk.window()
    window.rooms.looking_back.compare(session_id, key)
    return window


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QLabel, name).text()


def button_text(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QAbstractButton, name).text()


def said(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(window, QWidget, name).accessibleName()


def playing(window: MainWindow) -> str:
    """Return which take is heard, by the clip."""
    clip = window.rooms.looking_back.playback.playing
    return clip.of if clip else ""


@pytest.mark.usefixtures("two")
def test_points_are_gained_and_lost_and_the_figures_say_how_much(desk: Desk) -> None:
    window = compared(desk)
    assert text(desk, window, "comparison-summary") == "2 gained, 1 lost, 1 kept, 1 still open"
    assert said(desk, window, "pair-1").startswith("gained: Position in a long context matters")
    assert "A: wrong · B: said" in said(desk, window, "pair-1")
    assert "lost" in said(desk, window, "pair-0")
    assert said(desk, window, "comparison-figure-1") == "Score: A 50, B 81. B has 31 more"
    assert "separate retrieval" in text(desk, window, "comparison-words-a")


@pytest.mark.usefixtures("two")
def test_the_earlier_take_is_a_whichever_was_opened(desk: Desk) -> None:
    for opened in ("old", "new"):
        window = compared(desk, opened)
        assert "50 / 100" in desk.child(window, Picker, "compare-take-a").currentText()
        assert "81 / 100" in desk.child(window, Picker, "compare-take-b").currentText()


@pytest.mark.usefixtures("two")
def test_a_and_b_are_heard_in_turn_at_the_same_key_point(desk: Desk) -> None:
    window = compared(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "pair-1-turn")
    assert playing(window) == "a"
    assert button_text(desk, window, "pair-1-turn") == "A: stop"
    desk.jobs.release(Lane.VOICE)
    assert playing(window) == "b"
    assert button_text(desk, window, "pair-1-turn") == "B: stop"
    desk.jobs.release(Lane.VOICE)
    assert playing(window) == ""
    assert button_text(desk, window, "pair-1-turn") == "A then B"
    assert len(desk.fakes.player.heard) == 2


@pytest.mark.usefixtures("two")
def test_stopping_a_plays_no_b(desk: Desk) -> None:
    window = compared(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "pair-1-turn")
    click(desk, window, "pair-1-turn")
    desk.jobs.release(Lane.VOICE)
    assert playing(window) == ""
    assert desk.fakes.player.heard == []


@pytest.mark.usefixtures("two")
def test_keys_play_a_b_and_both_of_the_point_that_one_came_to(desk: Desk) -> None:
    window = compared(desk)
    desk.jobs.hold(Lane.VOICE)
    desk.press(window, Qt.Key.Key_N)
    assert "play this one" in said(desk, window, "pair-1")
    desk.press(window, Qt.Key.Key_B)
    assert playing(window) == "b"
    desk.press(window, Qt.Key.Key_A)
    assert playing(window) == "a"
    desk.press(window, Qt.Key.Key_A)
    assert playing(window) == ""
    desk.press(window, Qt.Key.Key_Space)
    assert button_text(desk, window, "pair-1-turn") == "A: stop"
    desk.press(window, Qt.Key.Key_P)
    assert "play this one" in said(desk, window, "pair-0")
    desk.press(window, Qt.Key.Key_P)
    assert "play this one" in said(desk, window, "pair-0")


@pytest.mark.usefixtures("two")
def test_a_quote_and_a_whole_take_are_heard_from_their_own_take(desk: Desk) -> None:
    window = compared(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "pair-1-b-quote-1-play")
    assert playing(window) == "b"
    assert button_text(desk, window, "pair-1-a-quote-1-play") == "0:24"
    click(desk, window, "comparison-play-a")
    assert playing(window) == "a"
    assert button_text(desk, window, "comparison-play-a") == "Stop"


@pytest.mark.usefixtures("two")
def test_going_elsewhere_ends_what_is_heard(desk: Desk) -> None:
    window = compared(desk)
    desk.jobs.hold(Lane.VOICE)
    click(desk, window, "pair-1-turn")
    click(desk, window, "rail-practise")
    desk.jobs.release(Lane.VOICE)
    assert playing(window) == ""
    assert desk.fakes.player.heard == []


def test_another_take_can_be_chosen_from_any_session(desk: Desk) -> None:
    keep(desk, "first", made.spoken(feedback=made.graded(20)))
    keep(desk, "second", made.spoken(feedback=made.graded(40)), day=1)
    keep(desk, "third", made.spoken(feedback=made.graded(60)), day=2)
    window = compared(desk, "third")
    picker = desk.child(window, Picker, "compare-take-a")
    assert "40 / 100" in picker.currentText()
    offered = [picker.itemText(n) for n in range(picker.count())]
    assert [score for score in ("20", "40", "60") if f"{score} / 100" in "".join(offered)] == [
        "20",
        "40",
    ]
    picker.picked.emit(("first", FIRST))
    assert "20 / 100" in desk.child(window, Picker, "compare-take-a").currentText()
    assert "60 / 100" in desk.child(window, Picker, "compare-take-b").currentText()


def test_two_takes_of_one_session_are_told_apart(desk: Desk) -> None:
    keep(desk, "one", made.spoken(), made.spoken(1, 2, feedback=made.by_endpoint(72)))
    window = compared(desk, "one", AttemptKey(position=1, number=2))
    assert "take 2 · 72 / 100" in desk.child(window, Picker, "compare-take-b").currentText()


def test_a_question_that_was_answered_once_says_so(desk: Desk) -> None:
    keep(desk, "one", made.spoken())
    window = compared(desk, "one")
    assert text(desk, window, "compare-absence-words") == "This question was answered once."
    assert not desk.child(window, QWidget, "compare-takes").isVisible()


def test_two_interviews_are_compared_question_by_question(desk: Desk) -> None:
    other = made.question("another", title="What is a cache?")
    for day, name in enumerate(("old", "new")):
        keep(desk, name, made.spoken(), made.spoken(2, question=other), day=day)
    window = desk.window()
    window.rooms.looking_back.compare_sessions("new", "old")
    assert text(desk, window, "compare-title") == "Right passage, wrong answer: find the cause"
    click(desk, window, "compare-questions-another")
    assert text(desk, window, "compare-title") == "What is a cache?"


def test_interviews_with_nothing_in_common_say_so(desk: Desk) -> None:
    keep(desk, "old", made.spoken())
    keep(desk, "new", made.spoken(question=made.question("another")), made.skipped(2), day=1)
    window = desk.window()
    window.rooms.looking_back.compare_sessions("old", "new")
    words = text(desk, window, "compare-absence-words")
    assert words == "These interviews have no question in common."


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda _desk: made.ungraded(), "Take B was not graded"),
        (lambda _desk: made.typed_answer(), ""),
    ],
)
def test_what_cannot_be_compared_is_said_and_the_rest_is_shown(
    desk: Desk, change: Callable[[Desk], Attempt], words: str
) -> None:
    keep(desk, "old", made.spoken())
    keep(desk, "new", change(desk), day=1)
    window = compared(desk)
    assert words in text(desk, window, "comparison-points-absence")
    assert said(desk, window, "comparison-figure-1").startswith("Score: A 50")


def test_a_take_whose_recording_is_gone_is_read_and_not_heard(desk: Desk) -> None:
    keep(desk, "old", made.spoken())
    keep(desk, "new", better(), day=1)
    desk.fakes.store.recording("new/1-1.wav").unlink()
    window = compared(desk)
    assert button_text(desk, window, "pair-1-turn") == "Play A"
    assert not desk.child(window, QWidget, "comparison-play-b").isVisible()
    desk.jobs.hold(Lane.VOICE)
    desk.press(window, Qt.Key.Key_B)
    assert playing(window) == ""


@pytest.mark.usefixtures("two")
def test_either_take_is_opened_in_its_interview(desk: Desk) -> None:
    window = compared(desk)
    click(desk, window, "compare-open-a")
    assert window.page.objectName() == "session-page"
    assert window.rooms.session_id == "old"


@pytest.mark.usefixtures("two")
def test_the_page_of_an_interview_leads_there_and_back(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "rail-history")
    desk.open_session(window, "new")
    click(desk, window, "session-compare")
    assert window.page.objectName() == "compare-page"
    click(desk, window, "compare-back")
    assert window.page.objectName() == "session-page"
    click(desk, window, "session-weak")
    assert window.page.objectName() == "weak-moments-page"
    click(desk, window, "weak-back")
    assert window.page.objectName() == "session-page"


def test_an_answer_to_a_follow_up_is_compared_with_none(desk: Desk) -> None:
    keep(desk, "one", made.spoken(), made.followed_up())
    window = desk.window()
    click(desk, window, "rail-history")
    desk.open_session(window, "one")
    assert desk.child(window, QWidget, "session-compare").isVisible()
    click(desk, window, f"session-attempts-{AttemptKey(position=1, number=2)}")
    assert not desk.child(window, QWidget, "session-compare").isVisible()
