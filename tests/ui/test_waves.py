"""A take on show: read on a lane, seen, and heard from a chosen moment."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from mockinterview.core.session import Take, TakeState
from mockinterview.ui.controllers.waves import Waves
from mockinterview.ui.playback import Playback
from mockinterview.ui.widgets.take_player import TakePlayer
from tests.ui.desk import Desk

TAKE = Take(file="s/1-1.wav", state=TakeState.COMPLETE, seconds=10.0)


class Page:
    """A player on a page, with what stands behind it."""

    def __init__(self, desk: Desk) -> None:
        context = desk.context()
        self.playback = Playback(context)
        self.player = TakePlayer()
        desk.qtbot.addWidget(self.player)
        self.waves = Waves(context, self.playback, self.player)
        self.recording = desk.fakes.store.recording(TAKE.file)
        self.recording.parent.mkdir(parents=True, exist_ok=True)
        self.recording.touch()

    @property
    def button(self) -> QAbstractButton:
        found = self.player.findChild(QAbstractButton, "take-play")
        assert found is not None
        return found


@pytest.fixture
def page(desk: Desk) -> Page:
    return Page(desk)


def test_a_take_is_read_and_can_then_be_heard(desk: Desk, page: Page) -> None:
    page.waves.show_take(TAKE)
    assert not page.player.isHidden()
    assert page.button.isEnabled()
    page.player.waveform.hear_requested.emit(4.0)
    (heard,) = desk.fakes.player.heard
    assert heard.seconds == pytest.approx(6.0, abs=0.2)


@pytest.mark.parametrize(
    "take",
    [None, TAKE.deleted_after(30), TAKE.model_copy(update={"seconds": 0.0})],
    ids=["none", "deleted", "empty"],
)
def test_without_sound_there_is_no_wave(page: Page, take: Take | None) -> None:
    page.waves.show_take(TAKE)
    page.waves.show_take(take)
    assert page.player.isHidden()


def test_a_take_that_cannot_be_read_is_not_shown(page: Page) -> None:
    page.recording.unlink()
    page.waves.show_take(TAKE)
    assert page.player.isHidden()


def test_a_take_that_is_shown_already_keeps_its_place(page: Page) -> None:
    page.waves.show_take(TAKE)
    page.player.waveform.show_playing(3.0)
    page.player.waveform.show_playing(None)
    page.waves.show_take(TAKE)
    assert page.player.waveform.at == pytest.approx(3.0, abs=2.0)


def test_when_the_sound_ends_nothing_plays(page: Page) -> None:
    page.waves.show_take(TAKE)
    page.button.click()
    assert page.playback.playing is None
    assert not page.player.waveform.is_playing
    assert page.button.accessibleName() == "Hear the answer"
