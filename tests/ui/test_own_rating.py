"""A person's own rating: asked before the score is shown, beside it later, and never a reproach."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTextEdit, QWidget

from mockinterview.core.errors import AppError
from mockinterview.core.feedback import not_graded
from mockinterview.core.leave import ready_to_send
from mockinterview.core.plan import FormatId
from mockinterview.core.session import Attempt
from mockinterview.core.state import Stage
from mockinterview.ports import Lane
from mockinterview.settings import Settings
from mockinterview.ui.views.attempt import Judged, attempt_view
from mockinterview.ui.views.before_rating import before_rating
from mockinterview.ui.views.own_rating import is_rating_due, own_view, steps
from tests.fakes import sessions as made
from tests.ui.answering import (
    FOLLOW_UPS,
    SPEECH,
    answer,
    answered,
    click,
    is_shown,
    kept,
    opened,
    past,
    told,
)
from tests.ui.desk import Desk


def rated(rating: int | None, score: int = 72) -> Attempt:
    return made.spoken(1, own_rating=rating, feedback=made.graded(score))


@pytest.mark.parametrize(
    ("rating", "score", "words", "comment"),
    [
        (4, 72, "You: 4 of 5 · coach: 72", "close to one another"),
        (5, 40, "You: 5 of 5 · coach: 40", "You rate this higher than the coach does."),
        (1, 90, "You: 1 of 5 · coach: 90", "You rate this lower than the coach does."),
    ],
)
def test_rating_stands_beside_the_score_with_how_near_they_are(
    rating: int, score: int, words: str, comment: str
) -> None:
    view = own_view(rated(rating, score))
    assert view.words == words
    assert comment in view.comment


def test_no_rating_says_nothing_and_one_without_a_score_stands_alone() -> None:
    assert own_view(rated(None)).words == ""
    alone = own_view(made.ungraded().model_copy(update={"own_rating": 3}))
    assert (alone.words, alone.comment) == ("You: 3 of 5", "")
    assert own_view(rated(3), is_pending=True).words == "You: 3 of 5"


def test_words_of_the_comparison_blame_nobody() -> None:
    told = [own_view(rated(rating, score)).comment for rating in range(1, 6) for score in (0, 100)]
    for word in ("wrong", "only", "bad", "should", "fail", "too", "!"):
        assert not any(word in each.split() for each in told)


def test_five_steps_have_words_and_a_number_for_a_screen_reader() -> None:
    assert [step.rating for step in steps()] == [1, 2, 3, 4, 5]
    assert steps()[0].spoken == "1 of 5: Not at all"
    assert steps()[4].words == "I would say it just so"


@pytest.mark.parametrize(
    ("attempt", "is_pending", "is_due"),
    [
        (made.spoken(1), False, True),
        (made.spoken(1, feedback=None), True, True),
        (made.typed_answer(1), False, True),
        (rated(4), False, False),
        (made.silent(), False, False),
        (made.skipped(), False, False),
        (made.untranscribed(), True, False),
        (made.ungraded(), False, False),
        (made.spoken(1, feedback=not_graded("endpoint", ready_to_send("a.example"))), False, False),
    ],
    ids=[
        "graded",
        "being judged",
        "typed",
        "rated",
        "silent",
        "skipped",
        "being transcribed",
        "not graded",
        "waits to be sent",
    ],
)
def test_rating_is_asked_for_where_there_are_words_and_a_score_to_come(
    attempt: Attempt,
    is_pending: bool,  # noqa: FBT001 - as the cases give it
    is_due: bool,  # noqa: FBT001 - as above
) -> None:
    assert is_rating_due(attempt, is_pending=is_pending) is is_due


def test_view_before_the_rating_holds_nothing_of_what_the_coach_found() -> None:
    whole = attempt_view(made.spoken(1), is_pending=False, can_retry=False)
    hidden = before_rating(whole)
    assert hidden.asks_rating
    assert hidden.coverage.judged is Judged.PENDING
    assert (hidden.coverage.score, hidden.coverage.points) == (None, ())
    assert hidden.comparison is None
    assert (hidden.model_answer.short, hidden.model_answer.long) == ("", "")
    assert hidden.transcript == whole.transcript
    assert hidden.delivery == whole.delivery


def read(window: QWidget) -> str:
    """Return the words of the answer on show, without the signs of what is marked in them."""
    (shown,) = (text for text in window.findChildren(QTextEdit) if text.isVisible())
    return re.sub(r"\[[^\]]*\] ?", "", shown.toPlainText()).strip()


def test_before_the_rating_nothing_in_the_window_tells_the_score_or_a_verdict(desk: Desk) -> None:
    window = answered(desk)
    assert kept(desk).score is not None
    assert is_shown(window, "rating-card")
    assert is_shown(window, "transcript-text")
    assert is_shown(window, "delivery-card")
    for name in ("coverage-card", "model-answer-card", "attempt-way", "feedback-follow-up-card"):
        assert not is_shown(window, name), name
    words = told(window)
    assert read(window) == SPEECH
    assert "/ 100" not in words
    assert FOLLOW_UPS[0].ask not in words
    assert not is_shown(window, "point-1")
    model_answer = kept(desk).question.model_answer
    assert model_answer.short not in words
    assert model_answer.long not in words


def test_checklist_is_made_unseen_before_the_rating_and_shown_as_it_is_after(desk: Desk) -> None:
    window = answered(desk)
    desk.qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "point-1")))
    line = desk.child(window, QWidget, "point-1")
    assert not line.isVisible()
    desk.press(window, Qt.Key.Key_4)
    assert desk.child(window, QWidget, "point-1") is line
    assert line.isVisible()


@pytest.mark.parametrize("rating", [1, 2, 3, 4, 5])
def test_key_rates_and_the_score_follows_with_the_rating_beside_it(desk: Desk, rating: int) -> None:
    window = answered(desk)
    desk.press(window, Qt.Key(Qt.Key.Key_0 + rating))
    attempt = kept(desk)
    assert attempt.own_rating == rating
    assert is_shown(window, "coverage-score")
    assert not is_shown(window, "rating-card")
    assert f"You: {rating} of 5 · coach: {attempt.score}" in told(window)
    assert is_shown(window, "feedback-follow-up-card")


def test_key_0_shows_the_score_without_a_rating_and_it_is_not_asked_again(desk: Desk) -> None:
    window = answered(desk)
    desk.press(window, Qt.Key.Key_0)
    assert is_shown(window, "coverage-score")
    assert kept(desk).own_rating is None
    assert "You:" not in told(window)
    desk.press(window, Qt.Key.Key_3)
    assert kept(desk).own_rating is None
    conductor = window.interviews.conductor
    assert conductor
    conductor.listen(lambda _state: None)
    window.interviews.keep_judged(window.interviews.session_id, kept(desk))
    assert not is_shown(window, "rating-card")


def test_buttons_do_what_the_keys_do_and_stand_in_the_order_of_the_steps(desk: Desk) -> None:
    window = answered(desk)
    first = desk.child(window, QAbstractButton, "rating-step-1")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    walked = [first.accessibleName()]
    for _step in range(6):
        desk.press(window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        walked.append(focused.accessibleName() or focused.text())
    assert walked == [
        "1 of 5: Not at all",
        "2 of 5: A little",
        "3 of 5: Fairly well",
        "4 of 5: Well",
        "5 of 5: I would say it just so",
        "Show without rating",
        "Don't ask again",
    ]
    click(desk, window, "rating-step-2")
    assert kept(desk).own_rating == 2


def test_person_can_rate_while_the_answer_is_still_being_judged(desk: Desk) -> None:
    desk.jobs.hold(Lane.COACH)
    window = answered(desk)
    assert "being judged meanwhile" in told(window)
    desk.press(window, Qt.Key.Key_4)
    assert kept(desk).own_rating == 4
    assert not is_shown(window, "rating-card")
    assert "You: 4 of 5" in told(window)
    while desk.jobs.waiting(Lane.COACH):
        desk.jobs.release(Lane.COACH)
    assert f"coach: {kept(desk).score}" in told(window)
    assert kept(desk).own_rating == 4


def test_return_goes_on_without_a_rating(desk: Desk) -> None:
    window = answered(desk)
    desk.press(window, Qt.Key.Key_Return)
    conductor = window.interviews.conductor
    assert conductor
    assert conductor.state.position == 2
    assert kept(desk).own_rating is None


def test_each_attempt_is_asked_for_once(desk: Desk) -> None:
    window = answered(desk)
    desk.press(window, Qt.Key.Key_5)
    click(desk, window, "feedback-try-again")
    answer(desk, window)
    assert is_shown(window, "rating-card")
    desk.press(window, Qt.Key.Key_1)
    session = desk.fakes.store.kept[window.interviews.session_id]
    assert [attempt.own_rating for attempt in session.attempts] == [5, 1]


def test_who_does_not_want_to_be_asked_is_asked_no_more(desk: Desk) -> None:
    changed: list[Settings] = []

    def change(make: Callable[[Settings], Settings]) -> Settings:
        changed.append(make(Settings(offline=True)))
        return changed[-1]

    window = answered(desk, change_settings=change)
    click(desk, window, "rating-no-more")
    assert is_shown(window, "coverage-score")
    assert [each.practise.asks_own_rating for each in changed] == [False]
    assert changed[0].offline
    desk.press(window, Qt.Key.Key_Return)
    answer(desk, window)
    assert is_shown(window, "coverage-score")
    window.interviews.leave()
    window.interviews.begin(desk.plan())
    answer(desk, window)
    assert is_shown(window, "coverage-score")


def test_wish_that_cannot_be_written_holds_now_and_is_told(desk: Desk) -> None:
    def refuse(_make: Callable[[Settings], Settings]) -> Settings:
        raise AppError("disk_full", "The disk is full.")

    window = answered(desk, change_settings=refuse)
    heard: list[object] = []
    window.interviews.failed.connect(heard.append)
    click(desk, window, "rating-no-more")
    assert is_shown(window, "coverage-score")
    assert len(heard) == 1


def test_where_feedback_comes_at_the_end_nobody_is_asked_during_the_interview(desk: Desk) -> None:
    window = answered(desk, FormatId.REAL)
    conductor = window.interviews.conductor
    assert conductor
    assert conductor.state.stage is not Stage.REVIEWING
    assert not is_shown(window, "rating-card")


def test_rating_that_cannot_be_kept_is_told_and_stays_in_sight(desk: Desk) -> None:
    window = answered(desk)
    heard: list[object] = []
    window.interviews.failed.connect(heard.append)
    desk.fakes.store.failure = AppError("disk_full", "The disk is full.")
    desk.press(window, Qt.Key.Key_4)
    assert len(heard) == 1
    assert "You: 4 of 5" in told(window)


def test_session_shows_the_score_at_once_and_offers_to_rate(desk: Desk) -> None:
    window = opened(desk, made.spoken(1))
    assert is_shown(window, "coverage-score")
    assert not is_shown(window, "rating-card")
    click(desk, window, "coverage-own-change")
    click(desk, window, "coverage-own-step-4")
    assert past(desk).own_rating == 4
    assert desk.child(window, QWidget, "coverage-own-words").text() == "You: 4 of 5 · coach: 50"


def test_rating_is_changed_and_taken_back_in_the_history(desk: Desk) -> None:
    window = opened(desk, rated(5, 50))
    click(desk, window, "coverage-own-change")
    chosen = desk.child(window, QAbstractButton, "coverage-own-step-5")
    assert chosen.accessibleName() == "5 of 5: I would say it just so, chosen"
    click(desk, window, "coverage-own-step-2")
    assert past(desk).own_rating == 2
    assert not is_shown(window, "coverage-own-step-2")
    click(desk, window, "coverage-own-change")
    click(desk, window, "coverage-own-take-back")
    assert past(desk).own_rating is None


def test_deleted_recording_is_told_and_offers_nothing_to_play(desk: Desk) -> None:
    attempt = made.spoken(1)
    assert attempt.take
    gone = replace_take(attempt, days=30)
    window = opened(desk, gone)
    note = desk.child(window, QWidget, "session-take-note").text()
    assert note == "The recording was deleted after 30 days, as you set it."
    assert not is_shown(window, "take-play")
    assert not window.findChildren(QAbstractButton, "point-1-quote-1-play")
    assert not is_shown(window, "session-again")


def replace_take(attempt: Attempt, *, days: int) -> Attempt:
    assert attempt.take
    return attempt.model_copy(update={"take": attempt.take.deleted_after(days)})
