"""The answer beside the model answer: both columns, the marks, the toggle, and narrow windows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.core.session import Attempt
from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.views.attempt import attempt_view
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.compare import MarkedPiece, comparison_view, spoken_text
from mockinterview.ui.views.feedback import FeedbackView
from mockinterview.ui.widgets.attempt import AttemptBody
from tests.fakes import sessions as made

SENTENCE = "I would first find out which half failed."


def compared() -> Attempt:
    first, *others = made.graded().points
    told = first.model_copy(update={"model_sentence": SENTENCE})
    return made.spoken(1, feedback=made.graded(points=(told, *others)))


@pytest.fixture
def body(qtbot: QtBot) -> AttemptBody:
    shown = AttemptBody()
    qtbot.addWidget(shown)
    shown.show_attempt(attempt_view(compared(), is_pending=False, can_retry=False))
    shown.resize(1200, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def part(body: QWidget, name: str) -> QWidget:
    found = body.findChild(QWidget, name)
    assert found is not None, name
    return found


def texts(box: QWidget) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel)]


def choose(body: QWidget, way: str) -> None:
    chip = part(body, f"attempt-way-{way}")
    assert isinstance(chip, QAbstractButton)
    chip.click()


def test_checklist_is_shown_first_and_the_other_way_on_wish(body: AttemptBody) -> None:
    assert part(body, "coverage-card").isVisible()
    assert not part(body, "compare-card").isVisible()
    choose(body, "side-by-side")
    assert part(body, "compare-card").isVisible()
    for name in ("coverage-card", "transcript-card", "model-answer-card"):
        assert not part(body, name).isVisible()
    choose(body, "checklist")
    assert part(body, "coverage-card").isVisible()
    assert not part(body, "compare-card").isVisible()


def test_way_is_chosen_by_keys(body: AttemptBody, qtbot: QtBot) -> None:
    chip = part(body, "attempt-way-side-by-side")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert part(body, "compare-card").isVisible()


def test_each_point_has_what_was_said_beside_the_sentence_that_says_it(body: AttemptBody) -> None:
    choose(body, "side-by-side")
    assert part(body, "compare-1").accessibleName() == (
        "1. said: Separate retrieval errors from generation"
    )
    assert "“separate retrieval from generation”" in texts(part(body, "compare-1-said"))
    assert SENTENCE in texts(part(body, "compare-1-model"))
    assert "No words of yours say this." in texts(part(body, "compare-4-said"))
    assert "No single sentence of it says this." in texts(part(body, "compare-4-model"))


def test_wrong_claim_stands_beside_the_truth(body: AttemptBody) -> None:
    choose(body, "side-by-side")
    told = " ".join(texts(part(body, "compare-5-model")))
    assert "In truth: Temperature zero makes an answer repeatable" in told


def test_words_of_a_point_are_played_from_there(body: AttemptBody, qtbot: QtBot) -> None:
    choose(body, "side-by-side")
    play = part(body, "compare-1-quote-1-play")
    assert isinstance(play, QAbstractButton)
    with qtbot.waitSignal(body.play_requested) as asked:
        play.click()
    assert asked.args == [Clip(Heard.TAKE, 3.0, 4.6)]
    playing = replace(
        attempt_view(compared(), is_pending=False, can_retry=False),
        playing=Clip(Heard.TAKE, 3.0, 4.6),
    )
    body.show_attempt(playing)
    assert part(body, "compare-1-quote-1-play") is play
    assert play.text() == "Stop"


def test_whole_texts_mark_what_belongs_together_by_a_line_and_a_number(body: AttemptBody) -> None:
    choose(body, "side-by-side")
    answer, model = part(body, "compare-answer"), part(body, "compare-model-answer")
    assert isinstance(answer, QLabel)
    assert isinstance(model, QLabel)
    assert "<u>separate retrieval from generation</u><b>&nbsp;[1]</b>" in answer.text()
    assert f"<u>{SENTENCE}</u><b>&nbsp;[1]</b>" in model.text()
    assert "separate retrieval from generation (point 1)" in answer.accessibleName()


def test_what_looks_like_markup_is_shown_as_it_was_said(qtbot: QtBot) -> None:
    body = AttemptBody()
    qtbot.addWidget(body)
    said = made.typed_answer(1, "I said <b>bold</b> & more.")
    body.show_attempt(attempt_view(said, is_pending=False, can_retry=False))
    with qtbot.waitExposed(body):
        body.show()
    choose(body, "side-by-side")
    answer = part(body, "compare-answer")
    assert isinstance(answer, QLabel)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; more." in answer.text()


def test_narrow_window_has_one_column(body: AttemptBody, qtbot: QtBot) -> None:
    choose(body, "side-by-side")
    said, model = part(body, "compare-1-said"), part(body, "compare-1-model")
    qtbot.waitUntil(lambda: model.x() > said.x())
    body.resize(620, 900)
    qtbot.waitUntil(lambda: model.y() > said.y())
    assert model.x() == said.x()


def test_what_is_being_judged_or_was_not_graded_offers_no_comparison(body: AttemptBody) -> None:
    choose(body, "side-by-side")
    for attempt, is_pending in ((compared(), True), (made.ungraded(), False)):
        body.show_attempt(attempt_view(attempt, is_pending=is_pending, can_retry=False))
        assert not part(body, "attempt-way").isVisible()
        assert not part(body, "compare-card").isVisible()
        assert part(body, "coverage-card").isVisible()


def test_another_rating_is_no_other_comparison() -> None:
    rated = compared().model_copy(update={"own_rating": 4, "note": "Slower."})
    assert comparison_view(rated) == comparison_view(compared())


def test_way_stays_for_the_next_answer(qtbot: QtBot) -> None:
    page = FeedbackPage()
    qtbot.addWidget(page)
    view = FeedbackView(
        header="Question 1 of 2",
        title="A title",
        attempt=attempt_view(compared(), is_pending=False, can_retry=False),
        next_text="Next question",
    )
    page.render(view)
    with qtbot.waitExposed(page):
        page.show()
    choose(page, "side-by-side")
    other = attempt_view(made.spoken(2), is_pending=False, can_retry=False)
    page.render(replace(view, attempt=other))
    assert part(page, "compare-card").isVisible()


def test_marks_are_read_aloud_behind_their_words() -> None:
    pieces = (MarkedPiece("First this. "), MarkedPiece("Then that. ", "2, 5"), MarkedPiece("End."))
    assert spoken_text(pieces) == "First this. Then that. (point 2, 5) End."
