"""Spoken answers of a wanted length, with pauses, and the words that are said in them.

From recordings of people (benchmarks/speech: free recordings, with their sources), and
from a voice that reads model answers. Joins and pauses are seeded.
"""

import csv
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from mockinterview.audio.files import read_audio
from mockinterview.audio.resampling import Resampler
from mockinterview.ports import TAKE_RATE, Samples, Sound
from mockinterview.services import Workshop

RECORDINGS = Path(__file__).with_name("speech")
PAUSES_SECONDS = (0.3, 1.6, 0.5, 1.6, 0.8)
ROOM_NOISE = 3e-4
"""What a quiet room leaves in a pause: -70 dBFS."""

VOICE = "piper-en_US-joe-medium"


@dataclass(frozen=True)
class Part:
    """Something that is said in one breath, and its words."""

    samples: Samples
    words: str


@dataclass(frozen=True)
class SpokenAnswer:
    """An answer, its words, and the stretches of it that are speech, in seconds.

    ``terms`` are those of the question, where there is one.
    """

    name: str
    samples: Samples
    words: str
    spoken: tuple[tuple[float, float], ...]
    terms: tuple[str, ...] = ()

    @property
    def seconds(self) -> float:
        return len(self.samples) / TAKE_RATE


def by_people(speaker: str, seconds: float, seed: int = 1) -> SpokenAnswer:
    """Return recordings of native speakers or of learners, joined to an answer."""
    with (RECORDINGS / "speech.tsv").open(encoding="utf-8") as table:
        rows = [row for row in csv.DictReader(table, delimiter="\t") if speaker in row["speaker"]]
    parts = [Part(read_audio(RECORDINGS / row["file"]), row["text"]) for row in rows]
    return _joined(speaker, parts, seconds, random.Random(seed))


def by_voice(shop: Workshop, seconds: float, seed: int = 1) -> SpokenAnswer:
    """Return model answers that a voice reads sentence by sentence."""
    rng = random.Random(seed)
    questions = rng.sample(shop.bank.questions(), 3)
    text = " ".join(question.model_answer.long.replace("\n\n", " ") for question in questions)
    sentences = [sentence.strip() + "." for sentence in text.split(". ")]
    voice = shop.voice(VOICE)
    parts = []
    said = 0.0
    for sentence in sentences:
        if said > seconds:
            break
        sound = np.concatenate([_at_take_rate(sound) for sound in voice.speak(sentence)])
        parts.append(Part(sound, sentence))
        said += len(sound) / TAKE_RATE
    answer = _joined("voice", parts, seconds, rng)
    return replace(answer, terms=questions[0].terms)


def _joined(name: str, parts: list[Part], seconds: float, rng: random.Random) -> SpokenAnswer:
    noise = np.random.default_rng(rng.randrange(1_000_000))
    pieces: list[Samples] = []
    words: list[str] = []
    spoken: list[tuple[float, float]] = []
    length = 0
    pauses = itertools.cycle(PAUSES_SECONDS)
    for part in _again_and_again(parts, rng):
        if length / TAKE_RATE + len(part.samples) / TAKE_RATE > seconds and pieces:
            break
        spoken.append((length / TAKE_RATE, (length + len(part.samples)) / TAKE_RATE))
        pause = round(next(pauses) * TAKE_RATE)
        silence = (noise.standard_normal(pause) * ROOM_NOISE).astype(np.float32)
        pieces += [part.samples, silence]
        words.append(part.words)
        length += len(part.samples) + pause
    return SpokenAnswer(name, np.concatenate(pieces), " ".join(words), tuple(spoken))


def _again_and_again(parts: list[Part], rng: random.Random) -> Iterator[Part]:
    while True:
        yield from rng.sample(parts, len(parts)) if len(parts) > 20 else parts


def _at_take_rate(sound: Sound) -> Samples:
    resampler = Resampler(sound.rate, TAKE_RATE, np.float32)
    return np.concatenate([resampler.feed(sound.samples), resampler.flush()])
