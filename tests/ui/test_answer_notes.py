"""A note on an answer: kept as it is typed, beside its answer, and put nowhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mockinterview.core.errors import AppError
from mockinterview.ports import Lane
from mockinterview.ui.window import MainWindow
from tests.fakes import sessions as made
from tests.ui.answering import answer, answered, click, is_shown, kept, opened, past
from tests.ui.desk import Desk


def note_field(desk: Desk, window: MainWindow) -> QPlainTextEdit:
    return desk.child(window, QPlainTextEdit, "answer-note-text")


def test_note_is_kept_when_the_typing_pauses(desk: Desk) -> None:
    window = answered(desk)
    note_field(desk, window).setPlainText("Begin with the figure.")
    assert kept(desk).note == ""
    desk.jobs.advance(1.5)
    assert kept(desk).note == "Begin with the figure."


def test_digits_go_into_the_note_and_rate_nothing(desk: Desk) -> None:
    window = answered(desk)
    field = note_field(desk, window)
    field.setFocus()
    desk.qtbot.keyClicks(field, "3 of 4")
    assert field.toPlainText() == "3 of 4"
    assert kept(desk).own_rating is None


@pytest.mark.parametrize("way", ["next", "leave", "close"])
def test_note_is_kept_at_once_when_the_person_goes_on(desk: Desk, way: str) -> None:
    window = answered(desk)
    note_field(desk, window).setPlainText("Slower.")
    match way:
        case "next":
            desk.press(window, Qt.Key.Key_Return)
        case "leave":
            window.interviews.leave()
        case _:
            window.close()
    assert kept(desk).note == "Slower."


def test_note_stays_with_its_answer_through_a_new_judgement_and_another_question(
    desk: Desk,
) -> None:
    window = answered(desk)
    note_field(desk, window).setPlainText("Slower.")
    desk.press(window, Qt.Key.Key_4)
    desk.jobs.advance(1.5)
    window.interviews.keep_judged(
        window.interviews.session_id,
        kept(desk).model_copy(update={"feedback": made.by_endpoint(), "note": ""}),
    )
    assert note_field(desk, window).toPlainText() == "Slower."
    assert (kept(desk).note, kept(desk).own_rating, kept(desk).score) == ("Slower.", 4, 72)
    desk.press(window, Qt.Key.Key_Return)
    answer(desk, window)
    assert note_field(desk, window).toPlainText() == ""


def test_label_says_that_the_note_is_on_the_answer(desk: Desk) -> None:
    window = answered(desk)
    assert note_field(desk, window).accessibleName() == "Your note on this answer"


def test_note_in_the_history_is_that_of_the_chosen_answer(desk: Desk) -> None:
    window = opened(desk, made.spoken(1, note="First."), made.spoken(2, note="Second."))
    field = note_field(desk, window)
    assert field.toPlainText() == "First."
    field.setPlainText("First, slower.")
    click(desk, window, f"session-attempts-{past(desk, 1).key}")
    assert past(desk).note == "First, slower."
    assert field.toPlainText() == "Second."
    click(desk, window, f"session-attempts-{past(desk).key}")
    assert field.toPlainText() == "First, slower."


def test_note_that_is_typed_while_the_answer_is_judged_again_is_not_lost(desk: Desk) -> None:
    window = opened(desk, made.ungraded(1))
    desk.jobs.hold(Lane.COACH)
    click(desk, window, "coverage-retry")
    note_field(desk, window).setPlainText("Written meanwhile.")
    desk.jobs.advance(1.5)
    desk.jobs.release(Lane.COACH)
    assert past(desk).score is not None
    assert past(desk).note == "Written meanwhile."
    assert note_field(desk, window).toPlainText() == "Written meanwhile."


def test_note_that_cannot_be_kept_says_so_beside_it(desk: Desk) -> None:
    window = opened(desk, made.spoken(1))
    note_field(desk, window).setPlainText("x")
    desk.fakes.store.failure = AppError("disk_full", "The disk is full.")
    desk.jobs.advance(1.5)
    assert desk.child(window, QWidget, "answer-note-state").text().startswith("The disk is full.")


def test_note_takes_no_more_than_fits(desk: Desk) -> None:
    window = opened(desk, made.spoken(1))
    field = note_field(desk, window)
    field.setPlainText("🙂" * 2_001)
    assert field.toPlainText() == "🙂" * 2_000
    assert is_shown(window, "answer-note-full")
    desk.jobs.advance(1.5)
    assert past(desk).note == "🙂" * 2_000
    field.setPlainText("short")
    assert not is_shown(window, "answer-note-full")
