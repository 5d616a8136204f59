"""Reviews on the page of a session: taken in from a file, compared, refused, removed."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.core.review import Assessment, ReviewedAnswer
from mockinterview.core.session import Session
from mockinterview.ui.controllers.reviewing import ReviewDesk
from mockinterview.ui.views.review import reviews_view
from mockinterview.ui.widgets.review import ReviewCard
from tests.fakes.sessions import MADE, session, spoken
from tests.ui.desk import Desk


def review(name: str = "Dana", **changes: Any) -> Assessment:
    answers = (ReviewedAnswer(position=1, attempt=1, score=64, remark="Name one figure."),)
    return Assessment(id=name, reviewer=name, saved_at=MADE, answers=answers, **changes)


def test_a_review_is_told_beside_the_coach() -> None:
    (shown,) = reviews_view(session(spoken(), reviews=(review(comment="Well done."),))).reviews
    assert shown.heading == "Review by Dana, 19 November 2025"
    assert shown.agreement.startswith("The reviewer's scores are 14.0 points higher")
    assert shown.comment == "Well done."
    (answer,) = shown.answers
    assert answer.place == "Question 1: Right passage, wrong answer: find the cause"
    assert answer.lines == ("Reviewer 64 / 100, coach 50 / 100.",)
    assert answer.remark == "Name one figure."


@pytest.fixture
def card(qtbot: QtBot) -> ReviewCard:
    made = ReviewCard("reviews")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def room(desk: Desk, card: ReviewCard, tmp_path: Path) -> "Room":
    return Room(desk, card, tmp_path / "review.json")


class Room:
    """A card with its controller, on a session of one answer that is kept."""

    def __init__(self, desk: Desk, card: ReviewCard, file: Path) -> None:
        self.card, self.file, self.store = card, file, desk.fakes.store
        self.store.kept["one"] = session(spoken(), id="one")
        self.desk = ReviewDesk(desk.context(), card, lambda opened: opened(file))
        self.desk.open("one")

    @property
    def session(self) -> Session:
        return self.store.kept["one"]

    def bring(self, **changes: Any) -> None:
        """Import a file as a form saves it, changed as wished."""
        fields = {
            "format": "mockinterview-review",
            "version": 1,
            "session_id": "one",
            "reviewer": "Dana",
            "saved_at": "2025-11-20T10:00:00Z",
            "answers": [{"position": 1, "attempt": 1, "score": 64}],
        }
        self.file.write_text(json.dumps(fields | changes))
        self.click("reviews-import")

    def click(self, name: str) -> None:
        button = self.card.findChild(QAbstractButton, name)
        assert button
        button.click()

    def words(self, name: str) -> str:
        found = self.card.findChild(QLabel, name)
        return found.text() if found else ""


def test_without_a_review_the_card_says_how_to_get_one(room: Room) -> None:
    assert "Export the form for a reviewer" in room.words("reviews-hint")


def test_a_file_is_taken_in_kept_and_shown(room: Room) -> None:
    room.bring()
    assert [each.reviewer for each in room.session.reviews] == ["Dana"]
    assert room.words("reviews-1-heading") == "Review by Dana, 20 November 2025"
    assert room.words("reviews-banner-message") == "The review is kept with this interview."


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"session_id": "two"}, "The review is of the session two, and not of one."),
        ({"version": 9}, "The form is of a newer version of the program."),
        ({"comment": "<script>"}, "The review holds a script or markup (comment)."),
    ],
)
def test_a_bad_file_is_refused_at_the_card_and_nothing_is_kept(
    room: Room, changes: dict[str, Any], told: str
) -> None:
    room.bring(**changes)
    assert room.words("reviews-banner-message").startswith(told)
    assert room.session.reviews == ()


def test_a_file_that_is_gone_is_told(room: Room) -> None:
    room.click("reviews-import")
    assert "cannot be read" in room.words("reviews-banner-message")


def test_a_review_can_be_removed_and_its_button_says_which(room: Room) -> None:
    room.bring()
    button = room.card.findChild(QAbstractButton, "reviews-1-remove")
    assert button
    assert button.accessibleName() == "Remove: Review by Dana, 20 November 2025"
    room.click("reviews-1-remove")
    assert room.session.reviews == ()
    assert room.words("reviews-banner-message") == "The review was removed."


def test_another_session_shows_its_own_reviews_and_no_old_message(room: Room) -> None:
    room.bring()
    room.store.kept["two"] = session(spoken(), id="two", reviews=(review("Kim"),))
    room.desk.open("two")
    assert room.words("reviews-1-heading").startswith("Review by Kim")
    assert room.card.findChild(QLabel, "reviews-banner-message").parentWidget().isHidden()


def test_words_of_a_reviewer_are_never_markup(room: Room) -> None:
    room.bring(reviewer="<b>Dana</b>")
    assert room.words("reviews-1-heading").startswith("Review by <b>Dana</b>")
