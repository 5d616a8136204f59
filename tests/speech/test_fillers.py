"""Sounds like fillers: made ones, and one that a voice says between what people say."""

from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.core.acoustics import LikelyFiller
from mockinterview.core.fillers import MARK_FROM
from mockinterview.core.transcript import Span, Word
from mockinterview.ports import TAKE_RATE, Samples, Sound
from mockinterview.speech.fillers import OFFERED_FROM, offered_fillers
from mockinterview.speech.frames import frames_of
from mockinterview.speech.voices import HibariVoice
from mockinterview.speech.whisper import WhisperTranscriber
from tests.fakes.sounds import save, silence
from tests.speech.human_speech import DATA

PAUSE = silence(0.6).samples


def vowel(seconds: float, level: float = 0.1) -> Samples:
    """Return a steady voiced sound."""
    at = np.arange(round(seconds * TAKE_RATE)) / TAKE_RATE
    waves = sum(np.sin(2 * np.pi * 120 * k * at) / k for k in range(1, 20))
    return np.asarray(level * waves * np.hanning(len(at)) ** 0.25, np.float32)


def hiss(seconds: float) -> Samples:
    made = np.random.default_rng(5).standard_normal(round(seconds * TAKE_RATE))
    return np.asarray(0.1 * made, np.float32)


def offered(*parts: Samples, words: tuple[Word, ...] = ()) -> tuple[LikelyFiller, ...]:
    samples = np.concatenate(parts)
    whole = (Span(start=0.0, end=len(samples) / TAKE_RATE),)
    return offered_fillers(frames_of(samples), words, whole)


def marked(found: tuple[LikelyFiller, ...]) -> list[LikelyFiller]:
    return [sound for sound in found if sound.confidence >= MARK_FROM]


def test_a_steady_voice_in_a_pause_without_a_word_is_marked_where_it_is() -> None:
    (mark,) = marked(offered(PAUSE, vowel(0.5), PAUSE))

    assert mark.start == pytest.approx(0.6, abs=0.04)
    assert mark.end == pytest.approx(1.1, abs=0.04)


def test_the_same_sound_is_less_likely_where_a_word_of_its_length_is() -> None:
    word = Word(text="models", start=0.6, end=1.1, probability=0.9)

    (bare,) = offered(PAUSE, vowel(0.5), PAUSE)
    worded = offered(PAUSE, vowel(0.5), PAUSE, words=(word,))

    assert all(sound.confidence < bare.confidence for sound in worded)


def test_a_word_that_runs_on_over_a_filler_does_not_hide_it() -> None:
    word = Word(text="so", start=0.0, end=1.4, probability=0.9)

    assert marked(offered(vowel(0.15), PAUSE, vowel(0.5), PAUSE, words=(word,)))


def test_noise_is_no_filler() -> None:
    assert offered(PAUSE, hiss(0.5), PAUSE) == ()


def test_a_sound_that_is_too_short_is_no_filler() -> None:
    assert offered(PAUSE, vowel(0.12), PAUSE) == ()


def test_silence_offers_nothing() -> None:
    frames = frames_of(np.zeros(5 * TAKE_RATE, np.float32))

    assert offered_fillers(frames, (), ()) == ()
    assert offered_fillers(frames, (), (Span(start=1.0, end=2.0),)) == ()


def test_a_take_shorter_than_a_frame_offers_nothing() -> None:
    frames = frames_of(np.zeros(100, np.float32))

    assert offered_fillers(frames, (), (Span(start=0.0, end=0.1),)) == ()


@pytest.mark.real
def test_an_um_between_two_sentences_is_found_and_nothing_else(
    tiny: WhisperTranscriber, hibari: HibariVoice
) -> None:
    first, second = (read_audio(DATA / f"sense-and-sensibility-{n}.flac") for n in (1, 2))
    (um,) = hibari.speak("Umm.", rate=0.7)
    places = np.arange(0, len(um.samples), um.rate / TAKE_RATE)
    said = np.interp(places, np.arange(len(um.samples)), um.samples).astype(np.float32)
    take = np.concatenate([PAUSE, first, PAUSE, 0.5 * said, PAUSE, second, PAUSE])
    begins = (len(first) + 2 * len(PAUSE)) / TAKE_RATE

    heard = tiny.hear(take, language="en")

    assert heard.acoustics is not None
    (mark,) = marked(heard.acoustics.fillers or ())
    assert begins - 0.05 <= mark.start <= mark.end <= begins + len(said) / TAKE_RATE + 0.05


@pytest.mark.real
def test_people_who_use_no_fillers_are_given_none(tiny: WhisperTranscriber) -> None:
    clips = [read_audio(DATA / f"sense-and-sensibility-{n}.flac") for n in (1, 2)]

    heard = tiny.hear(np.concatenate([PAUSE, *clips, *clips, PAUSE]), language="en")

    assert heard.acoustics is not None
    assert marked(heard.acoustics.fillers or ()) == []
    assert heard.acoustics.loudness is not None
    assert heard.acoustics.pitch is not None


@pytest.mark.real
def test_in_other_languages_nothing_is_said_of_fillers(base: WhisperTranscriber) -> None:
    heard = base.hear(read_audio(DATA / "sense-and-sensibility-1.flac"), language="de")

    assert heard.acoustics is not None
    assert heard.acoustics.fillers is None


def test_what_is_offered_is_never_fainter_than_said() -> None:
    found = offered(PAUSE, vowel(0.25), PAUSE, vowel(0.4), hiss(0.3), vowel(0.6))

    assert all(sound.confidence >= OFFERED_FROM for sound in found)


@pytest.mark.real
def test_a_take_that_was_followed_is_measured_like_one_that_was_heard_whole(
    tiny: WhisperTranscriber, tmp_path: Path
) -> None:
    clip = read_audio(DATA / "inaugural-address.flac")
    file = save(tmp_path / "take.wav", Sound(np.concatenate([PAUSE, clip, PAUSE]), TAKE_RATE))
    following = tiny.follow(file, language="en")

    following.advance()
    followed = following.finish().acoustics
    whole = tiny.transcribe(file, language="en").acoustics

    assert followed is not None
    assert whole is not None
    assert followed.loudness == whole.loudness
    assert followed.pitch == whole.pitch
