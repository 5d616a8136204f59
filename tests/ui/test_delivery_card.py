"""How an answer sounded: the measures stand where there is room for them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.views.delivery import DeliveryView
from mockinterview.ui.views.measure import MeasureView
from mockinterview.ui.widgets.cards import DeliveryCard

MEASURES = tuple(MeasureView(f"{number}.5", "words of a unit", "a note") for number in range(4))


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[DeliveryCard]:
    page = QWidget()
    made = DeliveryCard()
    made.setParent(page)
    made.show_delivery(DeliveryView(MEASURES), None)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    yield made
    page.close()


def boxes(card: DeliveryCard) -> list[QWidget]:
    QApplication.processEvents()
    return [card.findChild(QWidget, f"measure-{place}") for place in range(len(MEASURES))]


def test_measures_stand_beside_one_another_where_there_is_room(card: DeliveryCard) -> None:
    card.resize(card.minimumSizeHint().width(), 600)
    first, second, third, _fourth = boxes(card)
    assert first.y() == second.y() < third.y()
    assert first.x() == third.x() < second.x()


def test_measures_stand_one_below_the_other_where_there_is_none(card: DeliveryCard) -> None:
    card.resize(card.least_width(), 600)
    assert len({box.x() for box in boxes(card)}) == 1
    assert len({box.y() for box in boxes(card)}) == len(MEASURES)
    assert all(box.geometry().right() < card.width() for box in boxes(card))


def test_least_size_beside_something_is_the_same_however_they_stand(card: DeliveryCard) -> None:
    before = card.minimumSizeHint().width()
    card.resize(card.least_width(), 600)
    boxes(card)
    assert card.minimumSizeHint().width() == before > card.least_width()


def test_boxes_that_were_made_ahead_are_seen_with_their_measures(card: DeliveryCard) -> None:
    card.make_ahead()
    made = [part for part in card.findChildren(QWidget) if part.objectName().startswith("measure-")]
    assert len(made) > len(MEASURES)
    assert [box.isVisible() for box in made].count(True) == len(MEASURES)
    card.show_delivery(DeliveryView((*MEASURES, *MEASURES[:1])), None)
    assert card.findChild(QWidget, "measure-4") in made
    assert card.findChild(QWidget, "measure-4").isVisible()


def test_fewer_measures_leave_none_of_the_answer_before(card: DeliveryCard) -> None:
    card.show_delivery(DeliveryView(MEASURES[:1]), None)
    first, *others = boxes(card)
    assert first.isVisible()
    assert first.accessibleName() == "0.5 words of a unit, a note"
    assert not any(box.isVisible() for box in others)
