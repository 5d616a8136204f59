"""A whole interview in the real window, heard and answered on the virtual sound card."""

import re
from functools import partial
from pathlib import Path

import pytest

from mockinterview.audio.files import duration_seconds
from mockinterview.audio.repair import repair_wav
from mockinterview.core.plan import FormatId
from mockinterview.core.session import TakeState
from mockinterview.store.sessions import RECORDINGS_NAME, SessionStore
from tests.end_to_end.program import Program, Screen, wait_for_sound_in
from tests.soundcard import SoundCard

pytestmark = pytest.mark.real
NOTHING = (1270, 790)
"""A place of the window where nothing is: a click there says which window the keys are for."""


def test_a_spoken_interview_is_heard_answered_judged_and_kept(
    tmp_path: Path, own_sound_card: SoundCard, screen: Screen, spoken_answer: Path
) -> None:
    heard = tmp_path / "heard.wav"
    with Program(tmp_path, own_sound_card, screen) as program, own_sound_card.listen(heard):
        session_id = start_interview(program, screen)
        program.wait_for(r": thinking, microphone standby")
        screen.press("space")
        program.wait_for(r": listening, microphone open")
        own_sound_card.say(spoken_answer).wait()
        screen.press("space")
        program.wait_for(r": transcribing, microphone closed")
        program.wait_for(r"answer 1\.1 is judged")
        screen.press("Return")
        program.wait_for(r": asking, .* question 2 of")
        assert program.ask_to_end() == 0
    session = SessionStore(tmp_path, repair_wav).session(session_id)
    attempt = session.attempts[0]
    assert session.format is FormatId.STUDY
    assert attempt.take is not None
    assert attempt.take.seconds == pytest.approx(duration_seconds(spoken_answer), abs=2.0)
    assert attempt.hearing is not None
    assert "weights" in attempt.hearing.transcript.text.lower()
    assert attempt.feedback is not None
    assert attempt.feedback.score is not None
    assert duration_seconds(heard) > duration_seconds(spoken_answer)


def test_a_killed_program_keeps_the_take_and_offers_it_at_the_next_start(
    tmp_path: Path, own_sound_card: SoundCard, screen: Screen, spoken_answer: Path
) -> None:
    with Program(tmp_path, own_sound_card, screen) as program:
        session_id = start_interview(program, screen)
        program.wait_for(r": thinking")
        screen.press("space")
        program.wait_for(r": listening, microphone open")
        own_sound_card.say(spoken_answer)
        take = tmp_path / RECORDINGS_NAME / session_id / "1-1.wav"
        wait_for_sound_in(take, seconds=4)
        program.kill()
    on_disk = take.stat().st_size
    with Program(tmp_path, own_sound_card, screen) as program:
        program.wait_for(r"recovered 1 session")
    attempt = SessionStore(tmp_path, repair_wav).session(session_id).attempts[0]
    assert attempt.take is not None
    assert attempt.take.state is TakeState.RECOVERED
    assert attempt.take.seconds == pytest.approx((on_disk - 44) / 32_000, abs=0.01)
    assert duration_seconds(take) == pytest.approx(attempt.take.seconds, abs=0.01)


def test_a_shutdown_in_mid_answer_keeps_the_take_and_ends_cleanly(
    tmp_path: Path, own_sound_card: SoundCard, screen: Screen, spoken_answer: Path
) -> None:
    with Program(tmp_path, own_sound_card, screen) as program:
        session_id = start_interview(program, screen)
        program.wait_for(r": thinking")
        screen.press("space")
        program.wait_for(r": listening, microphone open")
        own_sound_card.say(spoken_answer)
        wait_for_sound_in(tmp_path / RECORDINGS_NAME / session_id / "1-1.wav", seconds=2)
        assert program.ask_to_end() == 0
    session = SessionStore(tmp_path, repair_wav).session(session_id)
    assert session.finished_at is not None
    assert session.attempts[0].take is not None
    assert session.attempts[0].take.state is TakeState.COMPLETE


def start_interview(program: Program, screen: Screen) -> str:
    """Start by the keys once there are questions; return the session's id."""
    line = program.wait_for(
        r": asking, microphone closed", while_doing=partial(press_start, screen)
    )
    found = re.search(r"(\d{8}-\d{6}-\w{4}): asking", line)
    assert found is not None
    return found.group(1)


def press_start(screen: Screen) -> None:
    screen.click(*NOTHING)
    screen.press("ctrl+Return")
