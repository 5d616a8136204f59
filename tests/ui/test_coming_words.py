"""Feedback that is coming, on its card: it grows in place, marked as unchecked."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.views.attempt import CoverageView, Judged
from mockinterview.ui.widgets.coverage import CoverageCard

PENDING = CoverageView(Judged.PENDING, can_see_sent=True)


@pytest.fixture
def card(qtbot: QtBot) -> CoverageCard:
    shown = CoverageCard()
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    shown.show()
    return shown


def part(card: QWidget, name: str) -> QWidget:
    found = card.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_words_grow_and_nothing_else_is_built_anew(card: CoverageCard) -> None:
    card.show_coverage(replace(PENDING, coming="You named"), None)
    link, words = part(card, "coverage-see"), part(card, "coverage-coming-text")
    card.show_coverage(replace(PENDING, coming="You named the split."), None)
    assert part(card, "coverage-see") is link
    assert words.accessibleName() == "You named the split."
    assert part(card, "coverage-coming").isVisible()


def test_words_are_said_to_be_unchecked_and_are_never_markup(card: CoverageCard) -> None:
    card.show_coverage(replace(PENDING, coming="<b>Full marks</b>"), None)
    told = " ".join(each.text() for each in part(card, "coverage-coming").findChildren(QLabel))
    assert "Not checked yet" in told
    assert "&lt;b&gt;Full marks" in told
    assert "not checked" in part(card, "coverage-coming").accessibleName()


def test_last_line_is_not_cut(card: CoverageCard) -> None:
    card.show_coverage(replace(PENDING, coming="One sentence.\nAnd another one. " * 6), None)
    words = part(card, "coverage-coming-text")
    card.resize(700, card.heightForWidth(700))
    assert words.height() >= words.heightForWidth(words.width())


def test_checked_feedback_takes_their_place(card: CoverageCard) -> None:
    card.show_coverage(replace(PENDING, coming="You named"), None)
    card.show_coverage(CoverageView(Judged.GRADED, score=70, source="Judged."), None)
    assert not part(card, "coverage-coming").isVisible()
