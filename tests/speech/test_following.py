"""Following a take as it grows: what is written down when, and that nothing is lost."""

from functools import partial

import numpy as np
import pytest

from mockinterview.audio.files import read_audio
from mockinterview.core.transcript import Word
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.speech.engine import WhisperEngine
from mockinterview.speech.following import LONGEST_SECONDS, Follower
from tests.fakes.sounds import silence
from tests.speech.human_speech import CLIPS, DATA, word_error_rate

pytestmark = pytest.mark.real

LOOK = TAKE_RATE // 10
SECOND = silence(1.0).samples


class Ear:
    """Writes down a word for every half second it is given; remembers what it was given."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.sketches = 0

    def __call__(self, samples: Samples, *, quickly: bool) -> list[Word]:
        seconds = len(samples) / TAKE_RATE
        self.seconds.append(seconds)
        self.sketches += quickly
        return [
            Word(
                text=" sketch" if quickly else " word",
                start=n / 2,
                end=n / 2 + 0.5,
                probability=1.0,
            )
            for n in range(int(seconds * 2))
        ]


@pytest.fixture(scope="module")
def sentence() -> Samples:
    return read_audio(DATA / "sense-and-sensibility-2.flac")


@pytest.fixture(scope="module")
def address() -> Samples:
    return read_audio(DATA / "inaugural-address.flac")


def feed(follower: Follower, samples: Samples) -> int:
    """Feed samples as a recorder brings them; return how often something was written."""
    looks = (samples[at : at + LOOK] for at in range(0, len(samples), LOOK))
    count = 0
    for look in looks:
        follower.take_in(look)
        count += follower.advance()
    return count


def test_silence_is_never_written_down() -> None:
    ear = Ear()
    follower = Follower(ear)
    assert feed(follower, silence(5.0).samples) == 0
    follower.finish()
    assert ear.seconds == []
    assert follower.words == ()


def test_the_end_is_written_down_as_soon_as_the_person_falls_silent(sentence: Samples) -> None:
    ear = Ear()
    follower = Follower(ear)
    feed(follower, np.concatenate([sentence, SECOND]))
    before = len(ear.seconds)
    follower.finish()
    assert len(ear.seconds) == before > 0


def test_what_is_said_after_a_pause_is_written_down_at_the_end(sentence: Samples) -> None:
    ear = Ear()
    follower = Follower(ear)
    feed(follower, np.concatenate([sentence, SECOND, SECOND]))
    before = len(ear.seconds)
    follower.take_in(sentence)
    follower.finish()
    assert len(ear.seconds) > before


def test_no_word_of_a_sketch_is_in_the_transcript(address: Samples, sentence: Samples) -> None:
    for take in (address, sentence, np.concatenate([address, sentence, SECOND])):
        ear = Ear()
        follower = Follower(ear)
        feed(follower, take)
        assert ear.sketches > 0
        follower.finish()
        assert {word.text for word in follower.words} == {" word"}


def test_windows_stay_short_while_somebody_speaks_on_and_on(address: Samples) -> None:
    ear = Ear()
    follower = Follower(ear)
    for _ in range(6):
        feed(follower, address)
    assert follower.seconds > 60
    assert max(ear.seconds) < LONGEST_SECONDS + 4


def test_what_was_recorded_while_a_model_loaded_is_caught_up(address: Samples) -> None:
    ear = Ear()
    follower = Follower(ear)
    follower.take_in(np.concatenate([address] * 6))
    while follower.advance():
        pass
    follower.finish()
    assert max(ear.seconds) < LONGEST_SECONDS + 4
    assert follower.words[-1].end == pytest.approx(follower.speech[-1].end, abs=1.0)


def test_settled_sound_is_let_go(address: Samples) -> None:
    follower = Follower(Ear())
    for _ in range(6):
        feed(follower, address)
    assert len(follower._samples) < 20 * TAKE_RATE


def test_a_pause_of_the_recording_settles_what_is_open(sentence: Samples) -> None:
    ear = Ear()
    follower = Follower(ear)
    feed(follower, sentence)
    before = len(ear.seconds)
    follower.take_in(np.empty(0, np.float32))
    follower.advance()
    follower.take_in(np.empty(0, np.float32))
    follower.advance()
    assert len(ear.seconds) == before + 1


def test_words_and_their_times_are_those_of_the_take(
    tiny_engine: WhisperEngine, sentence: Samples
) -> None:
    follower = Follower(partial(tiny_engine.stretch, language="en"))
    feed(follower, np.concatenate([SECOND, SECOND, sentence, SECOND]))
    follower.finish()
    said = "".join(word.text for word in follower.words)
    assert word_error_rate(CLIPS["sense-and-sensibility-2.flac"], said) == 0.0
    assert follower.words[0].start == pytest.approx(2.0, abs=0.5)
    starts = [word.start for word in follower.words]
    assert starts == sorted(starts)


def test_captions_grow_and_end_as_the_transcript(
    tiny_engine: WhisperEngine, address: Samples
) -> None:
    follower = Follower(partial(tiny_engine.stretch, language="en"))
    captions = []
    for at in range(0, len(address), LOOK):
        follower.take_in(address[at : at + LOOK])
        if follower.advance():
            captions.append(follower.caption)
    follower.take_in(np.concatenate([SECOND, SECOND]))
    follower.advance()
    follower.finish()
    assert captions[0].partial
    settled = [len(caption.settled) for caption in captions]
    assert settled == sorted(settled)
    said = "".join(word.text for word in follower.words)
    assert word_error_rate(CLIPS["inaugural-address.flac"], said) <= 0.1


def test_a_caption_has_a_pace_after_half_a_minute(address: Samples) -> None:
    """The ear hears two words a second, so their pace follows from the speech alone."""
    follower = Follower(Ear())
    paces = []
    for at in range(0, 4 * len(address), LOOK):
        follower.take_in(np.resize(address, 4 * len(address))[at : at + LOOK])
        if follower.advance():
            paces.append((follower.seconds, follower.caption.pace))
    assert {pace for at, pace in paces if at < 30} == {None}
    late = [pace for at, pace in paces if at > 35]
    assert late
    assert all(pace is not None and 110 <= pace <= 170 for pace in late)


def test_a_stretch_that_repeats_itself_is_heard_again_in_a_whole_window(
    tiny_engine: WhisperEngine, sentence: Samples
) -> None:
    """Without silence after it, a short window now and then makes the model loop."""
    for end in range(8, 30, 3):
        cut = sentence[: end * TAKE_RATE // 10]
        words = tiny_engine.stretch(cut, "en")
        assert len(words) <= 2 + round(5 * len(cut) / TAKE_RATE)
