import pytest

from mockinterview.core.errors import AppError
from mockinterview.interview.speech_ahead import KEPT_TEXTS, SpeechAhead
from tests.fakes.voice import FakeVoice


@pytest.fixture
def voice() -> FakeVoice:
    return FakeVoice()


def test_what_was_prepared_is_not_synthesised_again(voice: FakeVoice) -> None:
    speech = SpeechAhead(voice)
    speech.prepare("First.")
    assert len(list(speech.speak("First."))) == 1
    assert voice.said == ["First."]


def test_another_rate_is_another_speech(voice: FakeVoice) -> None:
    speech = SpeechAhead(voice)
    speech.prepare("First.")
    list(speech.speak("First.", 0.8))
    assert voice.said == ["First.", "First."]


def test_speech_that_was_cut_short_is_not_kept_as_whole(voice: FakeVoice) -> None:
    speech = SpeechAhead(voice)
    sounds = speech.speak("First.")
    next(sounds)
    sounds.close()
    list(speech.speak("First."))
    assert voice.said == ["First.", "First."]


def test_the_oldest_text_is_forgotten_first(voice: FakeVoice) -> None:
    speech = SpeechAhead(voice)
    for number in range(KEPT_TEXTS + 1):
        speech.prepare(f"Text {number}.")
    speech.prepare("Text 0.")
    speech.prepare(f"Text {KEPT_TEXTS}.")
    assert voice.said.count("Text 0.") == 2
    assert voice.said.count(f"Text {KEPT_TEXTS}.") == 1


def test_a_voice_that_fails_leaves_nothing_behind(voice: FakeVoice) -> None:
    speech = SpeechAhead(voice)
    voice.failure = AppError("broken", "It broke.")
    with pytest.raises(AppError):
        speech.prepare("First.")
    voice.failure = None
    speech.prepare("First.")
    assert voice.said == ["First."]
