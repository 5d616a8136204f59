"""The language of a take is found once, on its first speech, and never in anyone's way."""

from pathlib import Path

import numpy as np
import pytest

from mockinterview.audio.files import read_audio, write_wav
from mockinterview.core.transcript import Span
from mockinterview.ports import TAKE_RATE, Samples, Sound
from mockinterview.speech.spoken_language import LONGEST_SECONDS, SURE_FROM, SpokenLanguage
from mockinterview.speech.whisper import WhisperTranscriber
from tests.fakes.transcriber import heard

DATA = Path(__file__).parent / "data"


class Ear:
    """Takes everything for German, and keeps what it was given."""

    def __init__(self, probability: float = 0.9) -> None:
        self.probability = probability
        self.given: list[Samples] = []

    def __call__(self, samples: Samples) -> tuple[str, float]:
        self.given.append(samples)
        return "de", self.probability


def sound(seconds: float) -> Samples:
    return np.zeros(round(seconds * TAKE_RATE), np.float32)


def spoken(start: float, end: float) -> tuple[Span, ...]:
    return (Span(start=start, end=end),)


def test_language_is_looked_at_once_when_there_is_enough_speech() -> None:
    ear = Ear()
    language = SpokenLanguage(ear)
    language.take_in(sound(2.5), spoken(0.0, 2.5))
    language.look()
    assert ear.given == []
    language.take_in(sound(1.5), spoken(0.0, 4.0))
    language.look()
    language.take_in(sound(20.0), spoken(0.0, 24.0))
    language.look()
    assert [len(samples) for samples in ear.given] == [4 * TAKE_RATE]
    assert language.code == "de"


def test_guess_that_is_unsure_is_made_once_more_on_more_speech() -> None:
    ear = Ear(SURE_FROM - 0.01)
    language = SpokenLanguage(ear)
    language.take_in(sound(4.0), spoken(0.0, 4.0))
    language.look()
    language.take_in(sound(5.0), spoken(0.0, 9.0))
    language.look()
    assert len(ear.given) == 1
    assert language.code is None
    ear.probability = SURE_FROM
    language.take_in(sound(2.0), spoken(0.0, 11.0))
    language.look()
    assert [len(samples) for samples in ear.given] == [4 * TAKE_RATE, 11 * TAKE_RATE]
    assert language.code == "de"


def test_guess_that_stays_unsure_says_nothing_and_is_made_no_more() -> None:
    ear = Ear(SURE_FROM - 0.01)
    language = SpokenLanguage(ear)
    for _ in range(4):
        language.take_in(sound(12.0), spoken(0.0, 12.0))
        language.look()
    assert len(ear.given) == 1
    assert language.code is None


def test_what_comes_before_the_first_word_is_let_go() -> None:
    ear = Ear()
    language = SpokenLanguage(ear)
    for _ in range(60):
        language.take_in(sound(1.0), ())
    language.take_in(sound(11.0), spoken(60.0, 71.0))
    language.look()
    assert [len(samples) for samples in ear.given] == [12 * TAKE_RATE]


def test_a_whole_take_is_looked_at_from_its_first_word_on() -> None:
    ear = Ear()
    language = SpokenLanguage(ear)
    language.take_in(sound(71.0), spoken(60.0, 71.0))
    language.look()
    assert [len(samples) for samples in ear.given] == [12 * TAKE_RATE]


def test_no_more_is_looked_at_than_fits_a_window() -> None:
    ear = Ear()
    language = SpokenLanguage(ear)
    language.take_in(sound(60.0), spoken(0.0, 60.0))
    language.look()
    assert [len(samples) for samples in ear.given] == [round(LONGEST_SECONDS * TAKE_RATE)]


def test_few_words_in_half_a_minute_are_not_judged() -> None:
    ear = Ear()
    language = SpokenLanguage(ear)
    language.take_in(sound(40.0), spoken(0.0, 2.0))
    language.take_in(sound(20.0), (*spoken(0.0, 2.0), *spoken(40.0, 60.0)))
    language.look()
    assert ear.given == []


def test_recogniser_of_one_language_finds_none() -> None:
    language = SpokenLanguage(None)
    language.take_in(sound(12.0), spoken(0.0, 12.0))
    language.look()
    assert language.noted(heard("words")) == heard("words")


@pytest.mark.parametrize(
    ("asked", "other"), [("en", "de"), ("de", None), ("de-AT", None), ("pl", "de")]
)
def test_another_language_than_the_one_asked_for_is_noted(asked: str, other: str | None) -> None:
    language = SpokenLanguage(Ear())
    language.take_in(sound(12.0), spoken(0.0, 12.0))
    language.look()
    noted = language.noted(heard("words", language=asked)).transcript
    assert noted.spoken_language == "de"
    assert noted.other_language == other


@pytest.mark.real
def test_english_in_a_german_interview_is_noticed_while_it_is_recorded(
    base: WhisperTranscriber, tmp_path: Path
) -> None:
    clips = [read_audio(DATA / f"sense-and-sensibility-{n}.flac") for n in (1, 2)]
    take = tmp_path / "1-1.wav"
    said = np.concatenate([*clips, *clips, sound(1.5)])
    write_wav(take, Sound(said, TAKE_RATE))
    following = base.follow(take, language="de")
    while following.advance() is not None:
        pass
    transcript = following.finish().transcript
    assert (transcript.language, transcript.other_language) == ("de", "en")


@pytest.mark.real
def test_english_in_a_german_interview_is_noticed_in_a_short_take_that_was_not_followed(
    base: WhisperTranscriber,
) -> None:
    said = read_audio(DATA / "inaugural-address.flac")[: 8 * TAKE_RATE]
    transcript = base.hear(said, language="de").transcript
    assert (transcript.language, transcript.other_language) == ("de", "en")


@pytest.mark.real
def test_no_language_is_found_where_nobody_speaks(base: WhisperTranscriber) -> None:
    assert base.hear(sound(12.0), language="de").transcript.spoken_language is None


@pytest.mark.real
def test_english_in_an_english_interview_is_nothing_to_tell(
    base: WhisperTranscriber,
) -> None:
    code, probability = base.engine.language_of(read_audio(DATA / "inaugural-address.flac"))
    assert (code, probability > SURE_FROM) == ("en", True)
