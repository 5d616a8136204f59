"""The real recogniser on human speech, on silence, and on what is no model."""

import shutil
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.audio.growing import read_on
from mockinterview.core.errors import AppError
from mockinterview.core.transcript import Hearing
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.whisper import WhisperTranscriber
from tests.fakes.sounds import save, silence
from tests.speech.human_speech import CLIPS, DATA, word_error_rate

pytestmark = pytest.mark.real

PAUSE = silence(1.0).samples


@pytest.fixture(scope="session")
def human_take() -> Samples:
    """Two people in turn, with a pause before and after each clip."""
    clips = (read_audio(DATA / name) for name in CLIPS)
    return np.concatenate([PAUSE, *(part for clip in clips for part in (clip, PAUSE))])


@pytest.fixture(scope="session")
def heard(tiny: WhisperTranscriber, human_take: Samples) -> Hearing:
    return tiny.hear(human_take, language="en")


@pytest.fixture
def untouched() -> WhisperTranscriber:
    """A recogniser whose model must not be looked for."""

    def locate() -> Path:
        raise AssertionError("the recogniser was asked")

    return WhisperTranscriber("none", locate, read_audio, read_on)


def noise(loudness_dbfs: float, seconds: float = 5.0) -> Samples:
    samples = np.random.default_rng(7).standard_normal(round(seconds * TAKE_RATE))
    return (samples * 10 ** (loudness_dbfs / 20)).astype(np.float32)


def hum(seconds: float = 5.0) -> Samples:
    time = np.arange(round(seconds * TAKE_RATE)) / TAKE_RATE
    return (0.2 * np.sin(2 * np.pi * 50 * time)).astype(np.float32)


def test_human_speech_is_written_down_with_at_most_one_wrong_word_in_ten(heard: Hearing) -> None:
    assert word_error_rate(" ".join(CLIPS.values()), heard.transcript.text) <= 0.1


def test_better_model_hears_what_the_lighter_one_mishears(base: WhisperTranscriber) -> None:
    name = "sense-and-sensibility-1.flac"
    transcript = base.transcribe(DATA / name, language="en").transcript
    assert word_error_rate(CLIPS[name], transcript.text) == 0.0
    assert "ill-disposed" in [word.text for word in transcript.words]
    assert transcript.model == "whisper-base"


def test_transcript_says_which_model_heard_it_and_how_long_the_take_was(
    heard: Hearing, human_take: Samples
) -> None:
    transcript = heard.transcript
    assert (transcript.model, transcript.language) == ("whisper-tiny.en", "en")
    assert transcript.seconds == pytest.approx(len(human_take) / TAKE_RATE, abs=0.001)
    assert not transcript.is_typed


def test_words_make_up_the_text(heard: Hearing) -> None:
    words = heard.transcript.words
    assert " ".join(word.text for word in words) == heard.transcript.text
    assert all(word.text == word.text.strip() != "" for word in words)


def test_words_carry_rising_times_within_the_take_and_probabilities(heard: Hearing) -> None:
    words, seconds = heard.transcript.words, heard.transcript.seconds
    assert all(0.0 <= word.start <= word.end <= seconds for word in words)
    assert all(before.end <= after.start for before, after in pairwise(words))
    assert all(0.0 <= word.probability <= 1.0 for word in words)
    assert len({word.probability for word in words}) > 1


def test_words_stand_where_they_were_said(heard: Hearing) -> None:
    first, last = heard.transcript.words[0], heard.transcript.words[-1]
    assert first.start >= 0.8
    assert last.end <= heard.transcript.seconds - 0.5
    assert heard.speech[0].start >= 0.8
    assert heard.speech[-1].end <= heard.transcript.seconds - 0.5


@pytest.mark.parametrize(
    "samples",
    [
        silence(8.0).samples,
        noise(-70),
        noise(-50),
        noise(-30),
        hum(),
        np.empty(0, np.float32),
        noise(-10, 0.05),
    ],
    ids=["silence", "faintest-noise", "faint-noise", "noise", "mains-hum", "nothing", "click"],
)
def test_where_nobody_speaks_no_word_is_invented_and_the_model_is_not_asked(
    untouched: WhisperTranscriber, samples: Samples
) -> None:
    hearing = untouched.hear(samples, language="en")
    assert hearing.transcript.is_empty
    assert (hearing.transcript.words, hearing.speech) == ((), ())
    assert hearing.transcript.seconds == pytest.approx(len(samples) / TAKE_RATE, abs=0.001)


def test_silence_between_clips_gives_no_words(heard: Hearing) -> None:
    pauses = [
        (before.end, after.start)
        for before, after in pairwise(heard.speech)
        if after.start - before.end > 0.8
    ]
    assert len(pauses) >= 2
    for start, end in pauses:
        middle = (start + end) / 2
        assert not any(word.start < middle < word.end for word in heard.transcript.words)


def test_take_that_is_cut_gives_the_same_words_at_the_same_times(
    tiny: WhisperTranscriber, tiny_folder: Path, human_take: Samples, heard: Hearing
) -> None:
    cutting = WhisperTranscriber(
        tiny.model, lambda: tiny_folder, read_audio, read_on, longest_piece_seconds=6.0
    )
    cut = cutting.hear(human_take, language="en")
    assert word_error_rate(heard.transcript.text, cut.transcript.text) <= 0.15
    words = cut.transcript.words
    assert all(before.end <= after.start for before, after in pairwise(words))
    whole = heard.transcript.words
    assert words[-1].text == whole[-1].text
    assert words[-1].end == pytest.approx(whole[-1].end, abs=0.5)
    assert cut.speech == heard.speech


def test_region_of_a_language_is_kept_in_the_transcript(tiny: WhisperTranscriber) -> None:
    clip = DATA / "sense-and-sensibility-2.flac"
    assert tiny.transcribe(clip, language="en-GB").transcript.language == "en-GB"


@pytest.mark.parametrize("language", ["pl", "xx", ""])
def test_language_that_the_model_does_not_know_is_refused(
    tiny: WhisperTranscriber, language: str
) -> None:
    with pytest.raises(AppError, match="does not know the language") as caught:
        tiny.transcribe(DATA / "sense-and-sensibility-1.flac", language=language)
    assert caught.value.code == "language_unknown"


def test_unreadable_audio_is_told_as_the_reader_tells_it(
    untouched: WhisperTranscriber, tmp_path: Path
) -> None:
    with pytest.raises(AppError) as caught:
        untouched.transcribe(tmp_path / "nothing.wav", language="en")
    assert caught.value.code == "audio_missing"


@pytest.mark.parametrize("fault", ["no-folder", "empty", "garbage", "cut", "no-tokenizer"])
def test_wrong_model_folder_is_told_before_any_word(
    tiny_folder: Path, tmp_path: Path, fault: str
) -> None:
    folder = tmp_path / "model"
    if fault == "empty":
        folder.mkdir()
    elif fault != "no-folder":
        folder.mkdir()
        for file in tiny_folder.iterdir():
            (folder / file.name).symlink_to(file)
        broken = folder / ("tokenizer.json" if fault == "no-tokenizer" else "model.bin")
        start = broken.read_bytes()[:100_000]
        broken.unlink()
        if fault != "no-tokenizer":
            broken.write_bytes(start if fault == "cut" else b"\x00" * 1000)
    transcriber = WhisperTranscriber("mine", lambda: folder, read_audio, read_on)
    with pytest.raises(AppError, match="could not be loaded") as caught:
        transcriber.warm()
    assert caught.value.code == "recogniser_broken"
    assert "Your recordings are safe." in caught.value.failure.message
    assert "mockinterview models verify mine" in caught.value.failure.hint


def test_missing_model_is_told_as_the_shelf_tells_it(tmp_path: Path) -> None:
    missing = AppError("model_missing", "It is not here.")

    def locate() -> Path:
        raise missing

    take = save(tmp_path / "take.wav", silence(0.1))
    shutil.copyfile(DATA / "sense-and-sensibility-1.flac", take)
    with pytest.raises(AppError) as caught:
        WhisperTranscriber("none", locate, read_audio, read_on).transcribe(take, language="en")
    assert caught.value is missing


def test_model_is_looked_for_when_it_is_first_needed_and_once(tiny_folder: Path) -> None:
    looks: list[int] = []

    def locate() -> Path:
        looks.append(1)
        return tiny_folder

    transcriber = WhisperTranscriber("tiny", locate, read_audio, read_on)
    assert looks == []
    transcriber.warm()
    transcriber.warm()
    assert looks == [1]
