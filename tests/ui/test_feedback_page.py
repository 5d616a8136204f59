"""The feedback page: what is read there, what can be played, and the ways on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.core.acoustics import Acoustics, LikelyFiller
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.session import Attempt
from mockinterview.ui.pages.feedback import FeedbackPage
from mockinterview.ui.views.attempt import attempt_view, with_gain
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.feedback import FeedbackView
from mockinterview.ui.views.interview import Intent
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.figure import Figure
from tests.fakes import sessions as made


def view_of(attempt: Attempt, *, is_pending: bool = False, follow_up: str = "") -> FeedbackView:
    return FeedbackView(
        header="Question 1 of 2 · take 1",
        title="A title",
        attempt=attempt_view(attempt, is_pending=is_pending, can_retry=True),
        next_text="Next question",
        can_try_again=True,
        follow_up=follow_up,
    )


@pytest.fixture
def page(qtbot: QtBot) -> FeedbackPage:
    shown = FeedbackPage()
    qtbot.addWidget(shown)
    shown.render(view_of(made.spoken()))
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.take_focus()
    return shown


def child(page: QWidget, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def text_of(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def test_return_goes_to_the_next_question(page: FeedbackPage, qtbot: QtBot) -> None:
    heard: list[str] = []
    page.intended.connect(heard.append)
    focused = page.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert heard == [Intent.NEXT]


def test_a_stray_space_skips_nothing(page: FeedbackPage, qtbot: QtBot) -> None:
    heard: list[str] = []
    page.intended.connect(heard.append)
    focused = page.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert heard == []


def test_return_still_goes_on_after_a_click_on_a_button(page: FeedbackPage, qtbot: QtBot) -> None:
    heard: list[str] = []
    page.intended.connect(heard.append)
    qtbot.mouseClick(child(page, "model-answer-hear"), Qt.MouseButton.LeftButton)
    focused = page.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert heard == [Intent.NEXT]


def test_the_score_stands_beside_its_points(page: FeedbackPage) -> None:
    score = page.findChild(Figure, "coverage-score")
    assert score is not None
    assert score.accessibleName() == "50 / 100"
    first = page.findChild(QWidget, "point-1")
    assert first is not None
    assert first.accessibleName() == "said: Separate retrieval errors from generation"


def test_a_quote_asks_for_its_own_words(page: FeedbackPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.play_requested) as asked:
        child(page, "point-1-quote-1-play").click()
    assert asked.args == [Clip(Heard.TAKE, 3.0, 4.6)]


def test_the_quote_that_plays_offers_to_stop_and_keeps_the_focus(page: FeedbackPage) -> None:
    play = child(page, "point-1-quote-1-play")
    play.setFocus()
    view = view_of(made.spoken())
    playing = replace(view.attempt, playing=Clip(Heard.TAKE, 3.0, 4.6))
    page.render(replace(view, attempt=playing))
    assert child(page, "point-1-quote-1-play") is play
    assert isinstance(play, Button)
    assert (play.text(), play.icon_name) == ("Stop", "stop")
    assert page.focusWidget() is play
    page.render(view)
    assert (play.text(), play.icon_name) == ("0:03", "play")


def test_a_pending_answer_shows_no_figure(page: FeedbackPage) -> None:
    page.render(view_of(made.spoken(), is_pending=True))
    assert text_of(page, "coverage-absence") == "Your answer is being judged…"
    score = page.findChild(Figure, "coverage-score")
    assert score is not None
    assert not score.isVisible()


def test_a_failed_judgement_gives_its_reason_and_a_retry(page: FeedbackPage, qtbot: QtBot) -> None:
    page.render(view_of(made.ungraded()))
    reason = page.findChild(QWidget, "coverage-reason")
    assert reason is not None
    assert made.DOWN.message in [label.text() for label in reason.findChildren(QLabel)]
    with qtbot.waitSignal(page.intended) as asked:
        child(page, "coverage-retry").click()
    assert asked.args == [Intent.RETRY]


def test_marks_that_come_late_are_reached_where_they_stand(page: FeedbackPage) -> None:
    sound = Acoustics(fillers=(LikelyFiller(start=4.2, end=4.6, confidence=0.8),))
    heard = made.hearing().model_copy(update={"acoustics": sound})
    page.render(view_of(made.spoken(hearing=heard, delivery=measure_delivery(heard))))
    stops = ["mark-1-play", "mark-1-yes", "mark-1-no", "model-answer-hear"]
    reached: QWidget = child(page, stops[0])
    names = [reached.objectName()]
    while len(names) < len(stops):
        reached = reached.nextInFocusChain()
        if reached.focusPolicy() & Qt.FocusPolicy.TabFocus and reached.isVisible():
            names.append(reached.objectName())
    assert names == stops


def test_the_model_answer_is_read_and_heard_at_the_chosen_length(
    page: FeedbackPage, qtbot: QtBot
) -> None:
    answer = made.question().model_answer
    text = page.findChild(QLabel, "model-answer-text")
    assert text is not None
    assert text.accessibleName() == answer.short
    child(page, "model-answer-length-long").click()
    assert text.accessibleName() == answer.long
    with qtbot.waitSignal(page.play_requested) as asked:
        child(page, "model-answer-hear").click()
    assert asked.args == [Clip(Heard.MODEL_ANSWER, text=answer.long)]


def test_references_lead_to_their_pages(page: FeedbackPage) -> None:
    words = text_of(page, "model-answer-references")
    assert 'href="https://arxiv.org/abs/2307.03172"' in words
    assert "Liu et al. 2023" in words


def test_a_format_without_a_second_take_does_not_offer_one(page: FeedbackPage) -> None:
    page.render(replace(view_of(made.spoken()), can_try_again=False))
    assert not child(page, "feedback-try-again").isVisible()


def test_follow_up_is_shown_as_the_next_line_and_answered_by_its_key_or_its_button(
    page: FeedbackPage, qtbot: QtBot
) -> None:
    heard: list[str] = []
    page.intended.connect(heard.append)
    page.render(view_of(made.spoken(), follow_up="How would you measure that?"))
    assert text_of(page, "feedback-follow-up") == "How would you measure that?"
    qtbot.keyClick(page, Qt.Key.Key_F)
    qtbot.mouseClick(child(page, "feedback-answer"), Qt.MouseButton.LeftButton)
    assert heard == [Intent.FOLLOW_UP, Intent.FOLLOW_UP]


def test_follow_up_of_a_language_model_is_offered_as_its_own(page: FeedbackPage) -> None:
    view = view_of(made.spoken(), follow_up="How would you measure that?")
    page.render(replace(view, asked_by="some-model"))
    assert text_of(page, "feedback-asks").endswith("in words of some-model")
    page.render(view)
    assert text_of(page, "feedback-asks") == "The interviewer would ask next"


def test_reason_and_origin_are_shown_as_plain_text(page: FeedbackPage) -> None:
    said = "<b>Bold</b> reason"
    point = made.graded().points[0].model_copy(update={"reason": said})
    attempt = made.followed_up(feedback=made.graded(points=(point,)), asked_by="<i>model</i>")
    page.render(view_of(attempt))
    assert text_of(page, "point-1-reason") == f"Why: {said}"
    for name in ("point-1-reason", "coverage-origin"):
        label = page.findChild(QLabel, name)
        assert label is not None
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<i>model</i>" in text_of(page, "coverage-origin")


def test_without_a_follow_up_there_is_no_card_and_its_key_does_nothing(
    page: FeedbackPage, qtbot: QtBot
) -> None:
    heard: list[str] = []
    page.intended.connect(heard.append)
    qtbot.keyClick(page, Qt.Key.Key_F)
    assert heard == []
    assert not child(page, "feedback-answer").isVisible()


def test_what_follow_ups_added_stands_beside_the_score(page: FeedbackPage) -> None:
    attempts = (made.spoken(), made.followed_up())
    view = view_of(attempts[0])
    page.render(replace(view, attempt=with_gain(view.attempt, attempts[0], attempts)))
    assert text_of(page, "coverage-gain") == "65 after follow-ups"
    view = view_of(attempts[1])
    page.render(replace(view, attempt=with_gain(view.attempt, attempts[1], attempts)))
    assert text_of(page, "coverage-gain") == "the answer before comes to 65"
