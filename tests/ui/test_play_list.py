"""Clips that are heard one after the other, and what ends that."""

import pytest

from mockinterview.core.errors import AppError
from mockinterview.ports import Lane
from mockinterview.ui.controllers.play_list import PlayList, Track
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip, Heard
from tests.ui.desk import Desk

FILE = "session/1-1.wav"
TRACKS = tuple(Track(Clip(Heard.TAKE, n, n + 0.5, of=str(n)), FILE) for n in range(3))


@pytest.fixture
def playback(desk: Desk) -> Playback:
    desk.fakes.store.recording(FILE).write_bytes(b"RIFF")
    desk.jobs.hold(Lane.VOICE)
    return Playback(desk.context())


def test_the_next_one_comes_when_one_was_heard_to_its_end(desk: Desk, playback: Playback) -> None:
    tracks, ended = PlayList(playback), []
    tracks.ended.connect(lambda: ended.append(True))
    tracks.play(TRACKS)
    places = [tracks.place]
    while desk.jobs.waiting(Lane.VOICE):
        desk.jobs.release(Lane.VOICE)
        places.append(tracks.place)
    assert places == [0, 1, 2, None]
    assert ended == [True]


def test_it_can_begin_further_on(desk: Desk, playback: Playback) -> None:
    tracks = PlayList(playback)
    tracks.play(TRACKS, first=2)
    assert tracks.place == 2
    desk.jobs.release(Lane.VOICE)
    assert tracks.place is None
    assert len(desk.fakes.player.heard) == 1


def test_who_stops_the_playback_ends_the_list(desk: Desk, playback: Playback) -> None:
    tracks = PlayList(playback)
    tracks.play(TRACKS)
    playback.stop()
    while desk.jobs.waiting(Lane.VOICE):
        desk.jobs.release(Lane.VOICE)
    assert tracks.place is None
    assert desk.fakes.player.heard == []


def test_something_else_that_plays_ends_the_list(desk: Desk, playback: Playback) -> None:
    tracks = PlayList(playback)
    tracks.play(TRACKS)
    other = Clip(Heard.TAKE, 5.0, 6.0)
    playback.toggle(other, FILE)
    assert tracks.place is None
    while desk.jobs.waiting(Lane.VOICE):
        desk.jobs.release(Lane.VOICE)
    assert len(desk.fakes.player.heard) == 1


def test_a_recording_that_cannot_be_read_ends_the_list_and_is_told(
    desk: Desk, playback: Playback
) -> None:
    tracks, told = PlayList(playback), []
    playback.failed.connect(told.append)
    desk.fakes.player.failure = AppError("no_output", "There is no loudspeaker.")
    tracks.play(TRACKS)
    while desk.jobs.waiting(Lane.VOICE):
        desk.jobs.release(Lane.VOICE)
    assert [failure.message for failure in told] == ["There is no loudspeaker."]
    assert tracks.place is None


def test_a_list_of_nothing_plays_nothing(desk: Desk, playback: Playback) -> None:
    tracks = PlayList(playback)
    tracks.play(())
    assert tracks.place is None
    assert desk.jobs.waiting(Lane.VOICE) == 0
