"""When an answer ends by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mockinterview.core.endpointing import RULES, AutoStop, Endpointer, rule_for
from mockinterview.core.norms import Profile

TICK = 0.1
ROOM, VOICE = -62.0, -25.0


class Answer:
    """Levels as a microphone gives them, ten a second."""

    def __init__(self, preset: AutoStop = AutoStop.NORMAL) -> None:
        self.rule = RULES[preset]
        self.endpointer = Endpointer(self.rule)
        self.seconds = 0.0

    def hear(self, level: float, seconds: float) -> None:
        for _ in range(round(seconds / TICK)):
            self.seconds += TICK
            self.endpointer.hear(level, self.seconds)


@pytest.mark.parametrize("preset", list(RULES))
def test_ten_seconds_of_thought_never_end_an_answer(preset: AutoStop) -> None:
    answer = Answer(preset)
    answer.hear(VOICE, 5)
    answer.hear(ROOM, 9.9)
    assert answer.endpointer.countdown_seconds is None
    answer.hear(ROOM, 0.2)
    assert not answer.endpointer.has_ended


@pytest.mark.parametrize("preset", list(RULES))
def test_a_countdown_comes_before_the_end(preset: AutoStop) -> None:
    answer = Answer(preset)
    answer.hear(ROOM, 0.5)
    answer.hear(VOICE, 5)
    answer.hear(ROOM, answer.rule.silence_seconds + 0.1)
    assert answer.endpointer.countdown_seconds == pytest.approx(
        answer.rule.countdown_seconds, abs=0.2
    )
    answer.hear(ROOM, answer.rule.countdown_seconds)
    assert answer.endpointer.has_ended


def test_any_sound_cancels_the_countdown() -> None:
    answer = Answer()
    answer.hear(ROOM, 0.5)
    answer.hear(VOICE, 5)
    answer.hear(ROOM, answer.rule.silence_seconds + 2)
    assert answer.endpointer.countdown_seconds is not None
    answer.hear(-45.0, TICK)
    assert answer.endpointer.countdown_seconds is None


def test_thinking_before_the_first_word_does_not_end_the_answer() -> None:
    answer = Answer(AutoStop.BRISK)
    answer.hear(ROOM, 120)
    answer.hear(-40.0, 0.3)
    answer.hear(ROOM, 60)
    assert answer.endpointer.countdown_seconds is None


def test_a_noisy_room_is_silence_too() -> None:
    answer = Answer(AutoStop.BRISK)
    answer.hear(-42.0, 1)
    answer.hear(VOICE, 5)
    answer.hear(-42.0, 14)
    assert answer.endpointer.has_ended


def test_a_pause_of_the_recording_counts_no_silence() -> None:
    answer = Answer(AutoStop.BRISK)
    answer.hear(ROOM, 0.5)
    answer.hear(VOICE, 5)
    for _ in range(1_000):
        answer.endpointer.hear(ROOM, answer.seconds)
    assert answer.endpointer.countdown_seconds is None


@given(st.lists(st.tuples(st.booleans(), st.floats(0.2, 9.5)), max_size=12))
def test_an_answer_without_a_long_silence_never_ends(parts: list[tuple[bool, float]]) -> None:
    answer = Answer(AutoStop.BRISK)
    answer.hear(ROOM, 0.5)
    for is_voice, seconds in parts:
        answer.hear(ROOM if not is_voice else VOICE, seconds)
        if not is_voice:
            answer.hear(VOICE, TICK)
        assert answer.endpointer.countdown_seconds is None


@pytest.mark.parametrize("preset", list(RULES))
def test_the_fluency_neutral_profile_waits_longer(preset: AutoStop) -> None:
    patient = rule_for(preset, Profile.FLUENCY_NEUTRAL)

    assert rule_for(preset) == RULES[preset]
    assert patient is not None
    assert patient.silence_seconds > RULES[preset].silence_seconds
    assert patient.countdown_seconds > RULES[preset].countdown_seconds


@pytest.mark.parametrize("profile", list(Profile))
def test_without_auto_stop_no_profile_ends_an_answer(profile: Profile) -> None:
    assert rule_for(AutoStop.OFF, profile) is None
