"""The sound check: three seconds recorded, looked at, played, written down, and deleted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.core.errors import AppError
from mockinterview.core.sound_check import Finding, TakeMeasures
from mockinterview.microphone import Tried, try_out
from mockinterview.ports import Lane, Level
from mockinterview.settings import ListeningSettings, RemoteSettings, Settings
from mockinterview.ui.controllers.sound_check import FOLDER, LONGEST_SECONDS, SoundCheck
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.sound_check import (
    Phase,
    Trial,
    Words,
    result_sign,
    seconds_left_text,
    sound_check_view,
)
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.level_bar import LevelBar
from mockinterview.ui.widgets.sound_check import SoundCheckPanel
from tests.fakes.sounds import chirp, silence
from tests.ui.desk import Desk

GOOD = TakeMeasures(seconds=3.0, peak_dbfs=-8.0, noise_dbfs=-60.0, speech_dbfs=-24.0)
SPOKEN = chirp(3.0)
NO_DEVICE = AppError("no_device", "No microphone was found.", hint="Plug one in.")
BUSY = AppError("device_refused", "The microphone is used by another program.", hint="Close it.")
NOTHING = AppError("microphone_gives_nothing", "The microphone gives no sound.", hint="Unmute it.")


class Bench:
    """A sound check with fakes around it; every take is ``measures`` to it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.qtbot = qtbot
        self.measures = GOOD
        self.recorder = desk.fakes.recorder
        self.recorder.answer = SPOKEN
        self.jobs = desk.jobs
        self.panel = SoundCheckPanel()
        qtbot.addWidget(self.panel)
        self.check = self.make()
        self.panel.show()

    def make(self, trying: Callable[[Path], Tried] | None = None, **changes: object) -> SoundCheck:
        context = self.desk.context(**changes)
        self.playback = Playback(context)
        return SoundCheck(context, self.panel, self.playback, trying or self._try_out)

    def speak(self) -> None:
        """Start, and speak until the three seconds are over."""
        self.check.start()
        self.recorder.shown = replace(self.recorder.shown, seconds=3.0)
        self.qtbot.waitUntil(lambda: self.check.trial.phase is not Phase.SPEAKING)

    @property
    def files(self) -> list[Path]:
        return list((self.desk.home / FOLDER).glob("*"))

    def text(self, name: str) -> str:
        label = self.panel.findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    def button(self, name: str) -> Button:
        button = self.panel.findChild(Button, name)
        assert button is not None
        return button

    def _try_out(self, file: Path) -> Tried:
        if not file.is_file():
            raise AppError("audio_missing", "There is no file.")
        return Tried(SPOKEN, self.measures)


@pytest.fixture
def bench(desk: Desk, qtbot: QtBot) -> Bench:
    return Bench(desk, qtbot)


def test_a_take_is_told_played_and_written_down_and_nothing_is_left_of_it(bench: Bench) -> None:
    bench.desk.fakes.transcriber.text = "I am ready"
    bench.button("sound-check-start").click()
    assert bench.check.trial.phase is Phase.SPEAKING
    assert bench.recorder.is_open
    assert len(bench.files) == 1
    bench.recorder.shown = replace(bench.recorder.shown, seconds=3.0)
    bench.qtbot.waitUntil(lambda: bench.check.trial.phase is Phase.TOLD)
    assert not bench.recorder.is_open
    assert bench.check.trial.is_good
    assert bench.check.trial.words == Words(heard="I am ready")
    assert bench.desk.fakes.player.heard == [SPOKEN]
    assert not (bench.desk.home / FOLDER).exists()
    assert bench.jobs.timer_count == 0
    assert not bench.desk.fakes.store.kept
    assert bench.text("sound-check-heard") == "We heard: “I am ready”"
    assert bench.text("sound-check-status") == "Your microphone is good"


def test_the_level_and_the_time_that_is_left_are_shown_meanwhile(bench: Bench) -> None:
    bench.check.start()
    bench.recorder.shown = Level(rms_dbfs=-33.0, peak_dbfs=-12.0, seconds=1.2)
    level = bench.panel.findChild(LevelBar)
    assert level is not None
    bench.qtbot.waitUntil(lambda: level.share == pytest.approx(0.5))
    assert bench.text("sound-check-left") == "2 s left"
    assert bench.button("sound-check-start").text() == "Stop"
    bench.check.leave()
    assert level.share == 0.0


def test_what_was_said_can_be_heard_again_until_the_page_is_left(bench: Bench) -> None:
    bench.speak()
    bench.button("sound-check-play").click()
    assert bench.desk.fakes.player.heard == [SPOKEN, SPOKEN]
    bench.check.leave()
    assert bench.button("sound-check-play").isHidden()
    assert bench.check.trial.is_good


@pytest.mark.parametrize("failure", [NO_DEVICE, BUSY, NOTHING])
def test_a_microphone_that_does_not_open_is_told_and_can_be_tried_again(
    bench: Bench, failure: AppError
) -> None:
    bench.recorder.failure = failure
    bench.check.start()
    assert bench.check.trial.trouble == failure.failure
    assert bench.text("sound-check-banner-message") == failure.failure.message
    assert bench.text("sound-check-banner-hint") == failure.failure.hint
    assert bench.button("sound-check-start").text() == "Try again"
    assert bench.files == []
    bench.speak()
    assert bench.check.trial.is_good
    assert bench.text("sound-check-banner-message") == ""


def test_a_data_folder_that_cannot_be_written_to_is_told(bench: Bench) -> None:
    (bench.desk.home / FOLDER).write_text("in the way", encoding="utf-8")
    bench.check.start()
    assert bench.check.trial.trouble is not None
    assert bench.check.trial.trouble.code == "take_unwritable"
    assert not bench.recorder.is_open


def test_no_recogniser_here_stops_nothing_else(bench: Bench) -> None:
    bench.desk.fakes.transcriber.failure = AppError("model_missing", "None is here.")
    bench.speak()
    assert bench.check.trial.is_good
    assert "No recogniser is here yet" in bench.text("sound-check-heard")
    assert bench.files == []


def test_a_recogniser_that_fails_says_why(bench: Bench) -> None:
    bench.desk.fakes.transcriber.failure = AppError("engine", "It broke.", hint="Start again.")
    bench.speak()
    assert bench.text("sound-check-heard") == "It broke."
    assert bench.text("sound-check-hint") == "Start again."


def test_a_recogniser_that_understands_nothing_is_told(bench: Bench) -> None:
    bench.desk.fakes.transcriber.text = " "
    bench.speak()
    assert "understood no word" in bench.text("sound-check-heard")


def test_nothing_goes_to_a_recogniser_elsewhere(bench: Bench) -> None:
    remote = RemoteSettings(base_url="https://speech.example.org/v1", model="large")
    settings = Settings(listening=ListeningSettings(remote=remote))
    bench.check = bench.make(settings=settings)
    bench.speak()
    assert bench.desk.fakes.transcriber.files == []
    assert "were not sent" in bench.text("sound-check-heard")
    assert bench.files == []


@pytest.mark.parametrize(
    "measures",
    [
        GOOD.model_copy(update={"is_digital_silence": True, "speech_dbfs": None}),
        GOOD.model_copy(update={"speech_dbfs": None}),
    ],
)
def test_where_nobody_is_heard_no_words_are_looked_for(
    bench: Bench, measures: TakeMeasures
) -> None:
    bench.measures = measures
    bench.speak()
    assert bench.desk.fakes.transcriber.files == []
    assert bench.files == []
    is_silent = measures.is_digital_silence
    assert len(bench.desk.fakes.player.heard) == (0 if is_silent else 1)
    assert bench.button("sound-check-play").isHidden() is is_silent


def test_a_take_without_one_sample_is_a_trouble(bench: Bench) -> None:
    bench.check = bench.make(try_out)
    bench.recorder.answer = silence(0.0)
    bench.speak()
    assert bench.check.trial.trouble is not None
    assert bench.check.trial.trouble.code == "nothing_recorded"
    assert bench.files == []


def test_real_silence_is_told_as_what_it_is(bench: Bench) -> None:
    bench.check = bench.make(try_out)
    bench.recorder.answer = silence(3.0)
    bench.speak()
    assert bench.check.trial.found == (Finding.DIGITAL_SILENCE,)


def test_a_take_that_ends_by_itself_is_looked_at_and_says_why(bench: Bench) -> None:
    bench.check.start()
    bench.recorder.end_by_itself(AppError("disk_full", "The disk is full."))
    assert bench.check.trial.phase is Phase.TOLD
    assert bench.text("sound-check-banner-message") == "The disk is full."


def test_a_microphone_that_gives_no_more_ends_the_check_all_the_same(bench: Bench) -> None:
    bench.check.start()
    assert bench.check.trial.phase is Phase.SPEAKING
    bench.jobs.advance(LONGEST_SECONDS)
    assert bench.check.trial.phase is Phase.TOLD
    assert not bench.recorder.is_open


@pytest.mark.parametrize("lane", [Lane.MICROPHONE, Lane.ERRANDS, Lane.RECOGNISER])
def test_leaving_at_any_moment_closes_the_microphone_and_deletes_the_take(
    bench: Bench, lane: Lane
) -> None:
    bench.jobs.hold(lane)
    bench.check.start()
    if lane is not Lane.MICROPHONE:
        bench.recorder.shown = replace(bench.recorder.shown, seconds=3.0)
        bench.qtbot.waitUntil(lambda: bench.check.trial.phase is not Phase.SPEAKING)
    bench.check.leave()
    bench.jobs.drain(0.0)
    assert not bench.recorder.is_open
    assert bench.files == []
    assert bench.check.trial.phase in {Phase.IDLE, Phase.TOLD}
    assert not bench.check.trial.words.is_under_way
    assert bench.check.trial.words.heard == ""


def test_leaving_while_somebody_speaks_forgets_what_was_said(bench: Bench) -> None:
    bench.check.start()
    bench.check.leave()
    assert not bench.recorder.is_open
    assert bench.files == []
    assert bench.jobs.timer_count == 0
    assert bench.check.trial == Trial()
    assert bench.desk.fakes.player.heard == []
    bench.check.leave()


def test_another_microphone_has_not_been_tried(bench: Bench) -> None:
    bench.speak()
    bench.check.forget()
    assert bench.check.trial == Trial()
    assert bench.text("sound-check-status") == "Ready when you are"


def test_what_a_killed_program_left_is_deleted(bench: Bench) -> None:
    folder = bench.desk.home / FOLDER
    folder.mkdir()
    (folder / "old.wav").write_bytes(b"RIFF")
    bench.check.sweep()
    assert not folder.exists()


def test_a_second_start_changes_nothing_while_a_check_runs(bench: Bench) -> None:
    bench.check.start()
    bench.check.start()
    assert bench.recorder.calls.count("open") == 1
    bench.check.leave()


def test_a_second_press_ends_the_take_and_keeps_the_focus(bench: Bench) -> None:
    start = bench.button("sound-check-start")
    start.click()
    assert bench.check.trial.phase is Phase.SPEAKING
    assert start.isEnabled()
    start.click()
    assert bench.check.trial.phase is Phase.TOLD
    assert bench.check.trial.is_good


def test_a_press_while_the_microphone_opens_takes_it_back(bench: Bench) -> None:
    bench.jobs.hold(Lane.MICROPHONE)
    start = bench.button("sound-check-start")
    start.click()
    start.click()
    bench.jobs.drain(0.0)
    assert not bench.recorder.is_open
    assert bench.files == []
    assert bench.check.trial == Trial()


@pytest.mark.parametrize(
    ("changes", "states", "result"),
    [
        ({}, ["Good", "Good", "Good", "Good"], "good"),
        ({"speech_dbfs": -50.0}, ["Good", "Too quiet", "Good", "Noisy"], "can be better"),
        ({"clipped_share": 0.02}, ["Good", "Good", "Too loud", "Good"], "can be better"),
        ({"noise_dbfs": -30.0}, ["Good", "Good", "Good", "Noisy"], "can be better"),
        ({"noise_dbfs": -24.0}, ["Good", "Good", "Good", "Noisy"], "can be better"),
        ({"speech_dbfs": None}, ["Good", "No speech"], "Nobody was heard"),
        ({"is_digital_silence": True}, ["Silent"], "is silent"),
    ],
)
def test_each_thing_is_told_by_a_sign_a_word_and_what_to_do(
    changes: dict[str, object], states: list[str], result: str
) -> None:
    trial = Trial(Phase.TOLD, GOOD.model_copy(update=changes))
    view = sound_check_view(trial)
    assert [row.state.word for row in view.rows] == states
    assert all(row.state.icon and row.figure for row in view.rows)
    assert all(bool(row.advice) is (row.state.tone != "good") for row in view.rows)
    assert result in result_sign(trial).word
    assert view.can_play is not trial.measures.is_digital_silence  # type: ignore[union-attr]


def test_a_row_is_read_out_whole(bench: Bench) -> None:
    bench.measures = GOOD.model_copy(update={"noise_dbfs": -30.0})
    bench.speak()
    noise = bench.panel.findChild(QWidget, "sound-check-finding-3")
    assert noise is not None
    assert noise.accessibleName().startswith("Noise: Noisy. You are 5 dB above the noise")


@pytest.mark.parametrize(
    ("seconds", "text"), [(3.0, "3 s"), (2.1, "3 s"), (0.2, "1 s"), (0, "1 s")]
)
def test_the_time_that_is_left_is_told_in_whole_seconds(seconds: float, text: str) -> None:
    assert seconds_left_text(seconds) == f"{text} left"
