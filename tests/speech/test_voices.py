"""The real voices: what they say is read back by the real recogniser."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.files import write_wav
from mockinterview.core.errors import AppError
from mockinterview.ports import Sound, Voice
from mockinterview.speech.voices import SENTENCE_GAP_SECONDS, HibariVoice, PiperVoice
from mockinterview.speech.whisper import WhisperTranscriber
from tests.speech.human_speech import word_error_rate

pytestmark = pytest.mark.real

SENTENCES = (
    "Why would you freeze the weights of a large model?",
    "What was the most difficult part of it?",
    "And what would you do differently today?",
)
QUESTION = " ".join(SENTENCES)
MOST_ERRORS = 0.15
"""Share of the words that may be misheard. Piper says a text a little differently each time,
and the recogniser is the lightest; in fifty readings it misheard one word in two hundred."""


@pytest.fixture(params=["joe", "hibari"])
def voice(request: pytest.FixtureRequest) -> Voice:
    return request.getfixturevalue(request.param)


def joined(sounds: list[Sound]) -> Sound:
    return Sound(np.concatenate([sound.samples for sound in sounds]), sounds[0].rate)


def seconds(sounds: Iterator[Sound]) -> float:
    return sum(sound.seconds for sound in sounds)


def read_back(sound: Sound, folder: Path, recogniser: WhisperTranscriber) -> str:
    write_wav(folder / "said.wav", sound)
    return recogniser.transcribe(folder / "said.wav", language="en").transcript.text


def test_question_is_understood(voice: Voice, tiny: WhisperTranscriber, tmp_path: Path) -> None:
    text = read_back(joined(list(voice.speak(QUESTION))), tmp_path, tiny)
    assert word_error_rate(QUESTION, text) <= MOST_ERRORS


def test_first_sentence_is_there_before_the_others_are_made(
    voice: Voice, tiny: WhisperTranscriber, tmp_path: Path
) -> None:
    sounds = voice.speak(QUESTION)
    first = next(sounds)
    assert word_error_rate(SENTENCES[0], read_back(first, tmp_path, tiny)) <= MOST_ERRORS
    assert len(list(sounds)) == len(SENTENCES) - 1


def test_sound_is_mono_float32_within_bounds_and_ends_in_a_short_silence(voice: Voice) -> None:
    (sound,) = voice.speak("Thank you.")
    gap = round(SENTENCE_GAP_SECONDS * sound.rate)
    assert (sound.samples.dtype, sound.samples.ndim) == (np.float32, 1)
    assert sound.rate >= 16_000
    assert 0.05 < np.abs(sound.samples).max() <= 1.0
    assert not sound.samples[-gap:].any()


def test_higher_rate_speaks_faster(voice: Voice) -> None:
    slow, plain, fast = (seconds(voice.speak(SENTENCES[1], rate=rate)) for rate in (0.7, 1.0, 1.5))
    assert slow > 1.15 * plain
    assert plain > 1.15 * fast


def test_faster_question_is_still_understood(
    voice: Voice, tiny: WhisperTranscriber, tmp_path: Path
) -> None:
    sound = joined(list(voice.speak(QUESTION, rate=1.25)))
    assert word_error_rate(QUESTION, read_back(sound, tmp_path, tiny)) <= MOST_ERRORS


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_to_say_is_no_sound(voice: Voice, text: str) -> None:
    assert list(voice.speak(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "...",
        "?!",
        "\U0001f600",
        "za\u017c\u00f3\u0142\u0107",
        "12,345.67 % of 3e-5",
        "a\0b",
        "x" * 300,
    ],
)
def test_odd_text_is_spoken_or_passed_over_but_never_an_error(voice: Voice, text: str) -> None:
    assert all(np.isfinite(sound.samples).all() for sound in voice.speak(text))


def test_model_is_looked_for_when_it_is_first_needed(voice: Voice) -> None:
    looks: list[int] = []

    def locate() -> Path:
        looks.append(1)
        raise AppError("model_missing", "It is not here.")

    lazy = type(voice)("lazy", locate)
    sounds = lazy.speak("Hello.")
    assert (lazy.id, looks) == ("lazy", [])
    with pytest.raises(AppError) as caught:
        next(sounds)
    assert (caught.value.code, looks) == ("model_missing", [1])


@pytest.mark.parametrize("engine", [PiperVoice, HibariVoice])
@pytest.mark.parametrize("fault", ["no-folder", "empty", "two-models", "garbage"])
def test_wrong_voice_folder_is_told(engine: type, fault: str, tmp_path: Path) -> None:
    folder = tmp_path / "voice"
    if fault != "no-folder":
        folder.mkdir()
    for name in {"two-models": ("hibari-1.onnx", "hibari-2.onnx"), "garbage": ("hibari.onnx",)}.get(
        fault, ()
    ):
        (folder / name).write_bytes(b"not a model")
        (folder / f"{name}.json").write_text("{}", encoding="utf-8")
    with pytest.raises(AppError) as caught:
        engine("mine", lambda: folder).warm()
    assert caught.value.code == "voice_broken"
    assert caught.value.failure.hint


def test_piper_voice_without_its_configuration_is_told(joe: PiperVoice, tmp_path: Path) -> None:
    model = tmp_path / "voice.onnx"
    model.symlink_to(joe._locate())
    with pytest.raises(AppError, match="could not be loaded") as caught:
        PiperVoice("mine", lambda: model).warm()
    assert "mockinterview models fetch mine" in caught.value.failure.hint


def test_voice_is_found_in_its_folder_as_by_its_file(joe: PiperVoice) -> None:
    in_folder = PiperVoice("mine", lambda: joe._locate().parent)
    in_folder.warm()
    assert list(in_folder.speak("Yes."))
