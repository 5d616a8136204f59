"""Somebody new, with keys and mouse alone: from the first run through an interview to its end."""

import re
from functools import partial
from pathlib import Path

import pytest

from mockinterview.audio.repair import repair_wav
from mockinterview.settings import load
from mockinterview.store.sessions import SessionStore
from tests.end_to_end.program import Program, Screen
from tests.end_to_end.test_window import NOTHING
from tests.soundcard import SoundCard

pytestmark = pytest.mark.real


def test_somebody_new_goes_through_an_interview_with_keys_and_mouse(
    tmp_path: Path, own_sound_card: SoundCard, screen: Screen, spoken_answer: Path
) -> None:
    with Program(tmp_path, own_sound_card, screen, is_new=True) as program:
        session_id = _go_through_first_run(program, screen)
        program.wait_for(r": thinking, microphone standby")
        screen.press("h")
        screen.press("shift+r")
        program.wait_for(r": asking, ")
        program.wait_for(r": thinking, microphone standby")
        screen.press("space")
        program.wait_for(r": listening, microphone open")
        screen.press("Escape")
        program.wait_for(r": paused")
        screen.press("Escape")
        program.wait_for(r": listening, microphone open")
        own_sound_card.say(spoken_answer).wait()
        screen.press("space")
        program.wait_for(r"answer 1\.1 is judged")
        screen.press("4")
        screen.press("Return")
        program.wait_for(r": asking, .* question 2 of 3")
        screen.press("n")
        program.wait_for(r": asking, .* question 3 of 3")
        screen.press("t")
        screen.type("A prompt tells the model what to do.")
        screen.press("ctrl+Return")
        program.wait_for(r"answer 3\.1 is judged")
        screen.press("0")
        screen.press("Return")
        program.wait_for(r": finished")
        screen.press("ctrl+q")
        assert program.wait_to_end() == 0
    assert load(tmp_path)[0].is_welcomed
    session = SessionStore(tmp_path, repair_wav).session(session_id)
    first, third = session.attempts
    assert session.finished_at is not None
    assert first.own_rating == 4
    assert first.take is not None
    assert first.hearing is not None
    assert "weights" in first.hearing.transcript.text.lower()
    assert third.key.position == 3
    assert third.hearing is not None
    assert third.hearing.transcript.text == "A prompt tells the model what to do."
    assert [a.score is not None for a in session.attempts] == [True, True]


def _go_through_first_run(program: Program, screen: Screen) -> str:
    """Go on from step to step until the first question is asked; return the session's id."""
    line = program.wait_for(r": asking, microphone closed", while_doing=partial(_go_on, screen))
    found = re.search(r"(\d{8}-\d{6}-\w{4}): asking", line)
    assert found is not None
    return found.group(1)


def _go_on(screen: Screen) -> None:
    screen.click(*NOTHING)
    screen.press("alt+Right")
