"""The sound of a take: what is drawn, where it plays, and from where one can hear it."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from mockinterview.audio.peaks import peaks
from mockinterview.settings import Theme
from mockinterview.ui.theme import DARK, LIGHT, apply_theme
from mockinterview.ui.views.replay import Ways
from mockinterview.ui.widgets.take_player import TakePlayer
from mockinterview.ui.widgets.waveform import STRETCHES, Waveform

SECONDS = 100.0


def speech() -> np.ndarray:
    """A sound that is quiet in its first half and loud in its second."""
    return np.repeat(np.array([0.02, 0.5], np.float32), 8000)


@pytest.fixture
def player(qtbot: QtBot) -> TakePlayer:
    shown = TakePlayer()
    qtbot.addWidget(shown)
    shown.resize(700, 120)
    shown.show_take(peaks(speech(), STRETCHES), SECONDS)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: shown.waveform.has_plot and shown.isActiveWindow())
    return shown


@pytest.fixture
def waveform(player: TakePlayer) -> Waveform:
    return player.waveform


def button(player: TakePlayer) -> QAbstractButton:
    found = player.findChild(QAbstractButton, "take-play")
    assert found is not None
    return found


def pixels(waveform: Waveform, colour: QColor, left: float, right: float) -> int:
    image = waveform.grab().toImage()
    columns = range(round(left * image.width()), round(right * image.width()))
    return sum(
        image.pixelColor(x, y).rgb() == colour.rgb() for x in columns for y in range(image.height())
    )


def test_what_is_loud_stands_higher(waveform: Waveform) -> None:
    ahead = LIGHT.colour("muted")
    assert pixels(waveform, ahead, 0.55, 1.0) > 5 * pixels(waveform, ahead, 0.0, 0.45) > 0


def test_what_it_lies_on_shines_through(player: TakePlayer, dressed: QApplication) -> None:
    for theme, tokens in ((Theme.DARK, DARK), (Theme.LIGHT, LIGHT)):
        apply_theme(dressed, theme)
        assert pixels(player.waveform, tokens.colour("background"), 0.0, 1.0) > 1000


def test_what_was_played_has_another_colour(waveform: Waveform) -> None:
    accent = LIGHT.colour("accent")
    assert pixels(waveform, accent, 0.0, 1.0) == 0
    waveform.show_at(75.0, is_playing=True)
    assert pixels(waveform, accent, 0.5, 0.7) > 0
    assert pixels(waveform, accent, 0.8, 1.0) == 0


def test_a_click_is_heard_from_where_it_was(waveform: Waveform, qtbot: QtBot) -> None:
    heard: list[float] = []
    waveform.hear_requested.connect(heard.append)
    place = QPoint(waveform.width() // 4, waveform.height() // 2)
    qtbot.mouseClick(waveform, Qt.MouseButton.LeftButton, pos=place)
    assert heard == [pytest.approx(25.0, abs=0.5)]


def test_keys_choose_a_moment_within_the_take_and_hear_it(waveform: Waveform, qtbot: QtBot) -> None:
    heard: list[float] = []
    waveform.hear_requested.connect(heard.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(waveform, key)
    assert heard == [10.0]
    for _ in range(30):
        qtbot.keyClick(waveform, Qt.Key.Key_Right)
    assert waveform.at == SECONDS


def test_where_it_plays_return_stops_it_and_the_line_stays(
    waveform: Waveform, qtbot: QtBot
) -> None:
    waveform.show_at(40.0, is_playing=True)
    with qtbot.waitSignal(waveform.stop_requested):
        qtbot.keyClick(waveform, Qt.Key.Key_Return)
    waveform.show_at(40.2, is_playing=False)
    assert waveform.at == 40.2


def test_what_is_dragged_is_heard_when_it_is_let_go(waveform: Waveform, qtbot: QtBot) -> None:
    heard: list[float] = []
    waveform.hear_requested.connect(heard.append)
    left, middle = (QPoint(waveform.width() * n // 4, 20) for n in (1, 2))
    qtbot.mousePress(waveform, Qt.MouseButton.LeftButton, pos=left)
    waveform.show_at(90.0, is_playing=True)
    assert waveform.at == pytest.approx(25.0, abs=0.5)
    assert heard == []
    qtbot.mouseRelease(waveform, Qt.MouseButton.LeftButton, pos=middle)
    assert heard == [pytest.approx(50.0, abs=0.5)]


def test_bars_are_drawn_again_only_where_they_change(waveform: Waveform) -> None:
    waveform.show_at(50.0, is_playing=True)
    before = waveform.drawn
    for step in range(10):
        waveform.show_at(50.0 + step / 100, is_playing=True)
    assert waveform.drawn == before
    waveform.show_at(70.0, is_playing=True)
    assert waveform.drawn == before + 1


def test_what_it_shows_stands_in_words(waveform: Waveform, qtbot: QtBot) -> None:
    assert waveform.accessibleName() == "The sound of the answer, 1:40 long"
    qtbot.keyClick(waveform, Qt.Key.Key_Right)
    assert waveform.accessibleDescription().startswith("At 0:05.")


def test_the_button_says_what_it_does_and_the_moment_stands_beside_it(
    player: TakePlayer, qtbot: QtBot
) -> None:
    press, moment = button(player), player.findChild(QLabel, "take-moment")
    assert moment is not None
    assert (press.text(), press.accessibleName()) == ("Play", "Hear the answer")
    assert moment.text() == "0:00 / 1:40"
    with qtbot.waitSignal(player.hear_requested) as asked:
        press.click()
    assert asked.args == [0.0]
    player.show_ways(Ways(is_playing=True))
    player.show_at(62.0, is_playing=True)
    assert (press.text(), moment.text()) == ("Pause", "1:02 / 1:40")
    with qtbot.waitSignal(player.stop_requested):
        press.click()


def test_a_take_whose_peaks_are_still_read_can_be_heard_already(
    player: TakePlayer, qtbot: QtBot
) -> None:
    heard: list[float] = []
    player.hear_requested.connect(heard.append)
    player.show_take(None, SECONDS)
    button(player).click()
    qtbot.keyClick(player.waveform, Qt.Key.Key_Return)
    assert heard == [0.0, 0.0]


def test_without_a_take_there_is_nothing_to_see(player: TakePlayer) -> None:
    player.show_take(None, 0.0)
    assert not player.isVisible()
