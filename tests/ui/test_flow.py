"""Chips in lines: what is wider than a line is shortened, and what is hidden takes no room."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.flow import FlowLayout

LONG = "Behavioural and scenario questions about generative AI · 14"


@pytest.fixture
def chips(qtbot: QtBot) -> ChipGroup:
    group = ChipGroup("packs", "Packs")
    qtbot.addWidget(group)
    group.show_choices((Choice("long", LONG), Choice("short", "Short")), ())
    with qtbot.waitExposed(group):
        group.show()
    return group


def test_a_chip_that_has_room_shows_all_its_words(chips: ChipGroup) -> None:
    chips.resize(900, 40)
    made = chips.chip("long")
    assert made.width() == made.sizeHint().width()


def test_a_chip_that_is_wider_than_its_line_is_not_cut_off_at_the_edge(chips: ChipGroup) -> None:
    chips.resize(240, 120)
    made = chips.chip("long")
    assert made.geometry().right() < chips.width()
    assert chips.chip("short").y() > made.y()
    assert made._words_for(made.width()).startswith("Behav")
    assert made._words_for(made.width()).endswith("14")
    assert made.text() == LONG


@pytest.mark.parametrize(("is_centred", "top"), [(True, 10), (False, 0)])
def test_what_is_lower_than_its_line_stands_on_its_middle_where_that_is_asked_for(
    qtbot: QtBot,
    is_centred: bool,  # noqa: FBT001 - a case of the test
    top: int,
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=10, is_centred=is_centred)
    high, low, below = (QWidget() for _ in range(3))
    for part, height in ((high, 40), (low, 20), (below, 20)):
        part.setFixedSize(50, height)
        flow.addWidget(part)
    holder.resize(120, 80)
    with qtbot.waitExposed(holder):
        holder.show()
    assert (high.y(), low.y(), below.y()) == (0, top, 50)
    assert flow.heightForWidth(120) == 70


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=10)
    first, gone, last = (QWidget() for _ in range(3))
    for part in (first, gone, last):
        part.setFixedSize(50, 20)
        flow.addWidget(part)
    gone.hide()
    holder.resize(400, 40)
    with qtbot.waitExposed(holder):
        holder.show()
    assert (first.x(), last.x()) == (0, 60)
    gone.show()
    flow.activate()
    holder.resize(401, 40)
    assert last.x() == 120
