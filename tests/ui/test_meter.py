"""The live meter: its bars, its words, and what it does where nothing is to move."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.settings import Motion, Theme
from mockinterview.ui.motion import apply_motion
from mockinterview.ui.theme import DARK, LIGHT, apply_theme
from mockinterview.ui.widgets.meter import BARS, STILL_TICKS, TICKS_A_BAR, LevelMeter

VOICE, ROOM = -22.0, -70.0


@pytest.fixture
def meter(qtbot: QtBot) -> LevelMeter:
    shown = LevelMeter()
    qtbot.addWidget(shown)
    shown.resize(shown.sizeHint())
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: shown.has_plot)
    return shown


@pytest.fixture
def stillness(dressed: QApplication) -> Iterator[None]:
    apply_motion(dressed, Motion.REDUCED)
    yield
    apply_motion(dressed, Motion.FULL)


def feed(meter: LevelMeter, *levels: float, ticks: int = TICKS_A_BAR) -> None:
    for level in levels:
        for _ in range(ticks):
            meter.add(level)


def pixels(meter: LevelMeter, colour: QColor) -> int:
    image: QImage = meter.grab().toImage()
    return sum(
        image.pixelColor(x, y).rgb() == colour.rgb()
        for x in range(image.width())
        for y in range(image.height())
    )


def test_a_louder_moment_is_a_higher_bar(meter: LevelMeter) -> None:
    feed(meter, ROOM, -40.0, VOICE)
    assert list(meter.bars) == sorted(meter.bars)
    assert meter.bars[0] == 0.0
    assert meter.bars[2] > 0.6


def test_a_full_row_moves_on(meter: LevelMeter) -> None:
    feed(meter, *[ROOM] * BARS, VOICE)
    assert len(meter.bars) == BARS
    assert meter.bars[-1] > meter.bars[-2]


def test_bars_are_drawn_in_the_accent_and_grow_with_what_is_heard(meter: LevelMeter) -> None:
    accent = LIGHT.colour("accent")
    assert pixels(meter, accent) == 0
    feed(meter, *[-45.0] * 20)
    quiet = pixels(meter, accent)
    meter.clear()
    feed(meter, *[VOICE] * 20)
    assert pixels(meter, accent) > 3 * quiet > 0
    meter.clear()
    assert pixels(meter, accent) == 0


def test_bars_follow_the_theme(meter: LevelMeter, dressed: QApplication) -> None:
    feed(meter, *[VOICE] * 20)
    apply_theme(dressed, Theme.DARK)
    assert pixels(meter, DARK.colour("accent")) > 100
    assert pixels(meter, LIGHT.colour("accent")) == 0


def test_what_it_shows_stands_in_words(meter: LevelMeter) -> None:
    feed(meter, ROOM)
    assert meter.accessibleDescription() == "Hardly anything is heard"
    feed(meter, VOICE, ROOM)
    assert meter.accessibleDescription() == "A voice is heard"
    feed(meter, *[ROOM] * 20)
    assert meter.accessibleDescription() == "Hardly anything is heard"


@pytest.mark.usefixtures("stillness")
def test_where_nothing_moves_it_changes_twice_a_second(meter: LevelMeter) -> None:
    feed(meter, VOICE, ticks=STILL_TICKS - 1)
    assert meter.bars == ()
    feed(meter, VOICE, ticks=1)
    loud = meter.bars
    assert set(loud) == {1.0}
    feed(meter, -40.0, ticks=STILL_TICKS - 1)
    assert meter.bars == loud
    feed(meter, -40.0, ticks=1)
    assert 0 < len(meter.bars) < len(loud)


def test_levels_that_come_before_it_is_seen_are_kept(qtbot: QtBot) -> None:
    hidden = LevelMeter()
    qtbot.addWidget(hidden)
    feed(hidden, VOICE)
    assert not hidden.has_plot
    assert len(hidden.bars) == 1


def test_neither_keys_nor_the_mouse_get_stuck_in_a_plot(meter: LevelMeter) -> None:
    assert meter.childAt(QPoint(40, 40)) is None
    seen = [meter, *(part for part in meter.findChildren(QWidget) if part.isVisible())]
    assert len(seen) > 1
    assert {part.focusPolicy() for part in seen} == {Qt.FocusPolicy.NoFocus}
