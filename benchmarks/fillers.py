"""How many spoken fillers are found, and how many of the marks are fillers.

    python benchmarks/fillers.py [CLIPS] [--cache FOLDER] [--model ID] [--fit | --followed]

CLIPS is a folder of sound files in which people speak without fillers; those beside this
script are used where it is left out. The whole pipeline runs: Silero finds speech,
Whisper base writes down, the search marks. A third of the takes, of other sentences and
with other fillers, was held out when the search was tuned. Transcripts are kept in the
cache, as the recogniser takes most of the time; so is what the voices said, because Piper
says a thing differently each time. ``--fit`` prints the weights of the search;
``--followed`` measures the held-out takes as the interview does, followed while they grow.
"""

import argparse
import hashlib
import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.answers import RECORDINGS  # noqa: E402 - after the path is set
from benchmarks.filler_takes import (  # noqa: E402
    Clip,
    FillerTake,
    fillers_of,
    groups,
    said,
    with_fillers,
    without_fillers,
)
from mockinterview.audio.files import read_audio  # noqa: E402
from mockinterview.core.delivery import measure_delivery  # noqa: E402
from mockinterview.core.fillers import Filler, FillerKind  # noqa: E402
from mockinterview.core.transcript import Hearing, Span  # noqa: E402
from mockinterview.ports import TAKE_RATE, Samples, Sound, Voice  # noqa: E402
from mockinterview.services import Workshop, open_workshop  # noqa: E402
from mockinterview.settings import Settings  # noqa: E402
from mockinterview.speech.acoustics import with_sound  # noqa: E402
from mockinterview.speech.engine import WhisperEngine  # noqa: E402
from mockinterview.speech.fillers import sounds  # noqa: E402
from mockinterview.speech.following import Follower  # noqa: E402
from mockinterview.speech.frames import frames_of  # noqa: E402
from mockinterview.speech.whisper import WhisperTranscriber  # noqa: E402

VOICES = ("piper-en_US-joe-medium", "hibari-heart")
MODEL = "whisper-base"
AS_THEY_ARE = "people as they are"
SEED = 20
ANSWERS_A_VOICE = 4
LONGEST_SENTENCE = 220
SUFFIXES = frozenset({".flac", ".wav", ".ogg", ".mp3"})


class KeptVoice:
    """A voice whose sounds are kept in a folder: Piper says a thing differently each time."""

    def __init__(self, voice: Voice, cache: Path) -> None:
        self._voice = voice
        self._cache = cache

    @property
    def id(self) -> str:
        return self._voice.id

    def warm(self) -> None:
        self._voice.warm()

    def speak(self, text: str, *, rate: float = 1.0) -> Iterator[Sound]:
        named = hashlib.sha256(f"{self.id} {rate} {text}".encode()).hexdigest()[:24]
        file = self._cache / f"{named}.npz"
        if not file.is_file():
            sounds = list(self._voice.speak(text, rate=rate))
            joined = np.concatenate([sound.samples for sound in sounds])
            np.savez(file, samples=joined, rate=sounds[0].rate)
        kept = np.load(file)
        yield Sound(kept["samples"], int(kept["rate"]))


class Heard:
    """What the recogniser makes of samples, kept in a folder by their checksum."""

    def __init__(self, transcriber: WhisperTranscriber, cache: Path) -> None:
        self._transcriber = transcriber
        self.cache = cache

    @property
    def engine(self) -> WhisperEngine:
        return self._transcriber.engine

    def hearing(self, samples: Samples) -> Hearing:
        """Return the hearing of a take, from the cache where it was heard before."""
        file = self._file(samples)
        if file.is_file():
            return Hearing.model_validate_json(file.read_text(encoding="utf-8"))
        heard = self._transcriber.hear(samples, language="en")
        file.write_text(heard.model_dump_json(), encoding="utf-8")
        return heard

    def followed(self, samples: Samples) -> Hearing:
        """Return what is heard of a take that is followed while it grows."""
        file = self._file(samples, "-followed")
        if file.is_file():
            return Hearing.model_validate_json(file.read_text(encoding="utf-8"))
        follower = Follower(partial(self._transcriber.engine.stretch, language="en"))
        for start in range(0, len(samples), TAKE_RATE):
            follower.take_in(samples[start : start + TAKE_RATE])
            follower.advance()
        follower.finish()
        heard = self._transcriber.hearing(follower.words, follower.speech, follower.seconds, "en")
        file.write_text(heard.model_dump_json(), encoding="utf-8")
        return heard

    def _file(self, samples: Samples, way: str = "") -> Path:
        named = hashlib.sha256(samples.tobytes()).hexdigest()[:24]
        model = self._transcriber.model
        return self.cache / f"{named}{'' if model == MODEL else '-' + model}{way}.json"

    def clip(self, samples: Samples) -> Clip:
        return Clip(samples, self.hearing(samples).transcript.words)


def takes(shop: Workshop, heard: Heard, folder: Path) -> Iterator[FillerTake]:
    """Yield every take of the set: two of three with fillers, one without."""
    voices: list[Voice] = [KeptVoice(shop.voice(name), heard.cache) for name in VOICES]
    spoken_fillers = fillers_of(voices)
    random.Random(SEED).shuffle(spoken_fillers)
    for source, clips in _sources(shop, voices, heard, folder):
        for number, group in enumerate(groups(clips)):
            is_held_out = number % 3 == 2
            pool = [f for n, f in enumerate(spoken_fillers) if (n % 3 == 2) is is_held_out]
            name = f"{source} {number + 1}"
            spoken, places = with_fillers(group, pool, random.Random(f"{SEED} {name}"))
            yield FillerTake(name, source, spoken, places, is_held_out)
            plain = without_fillers(group, random.Random(f"{SEED} {name} without"))
            yield FillerTake(f"{name} without", source, plain, (), is_held_out)


def as_they_are(folder: Path) -> Iterator[FillerTake]:
    """Yield the clips of people with nothing put in: every mark in them is wrong."""
    for file in _files(folder):
        yield FillerTake(file.stem, AS_THEY_ARE, read_audio(file), (), is_held_out=False)


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.suffix in SUFFIXES)


def _sources(
    shop: Workshop, voices: list[Voice], heard: Heard, folder: Path
) -> Iterator[tuple[str, list[Clip]]]:
    people = [heard.clip(read_audio(file)) for file in _files(folder)]
    random.Random(SEED).shuffle(people)
    yield "people", people
    questions = [q for q in shop.bank.questions() if q.level == "beginner"]
    for voice in voices:
        chosen = random.Random(f"{SEED} {voice.id}").sample(questions, ANSWERS_A_VOICE)
        texts = (sentence for q in chosen for sentence in _sentences(q.model_answer.short))
        yield voice.id, [heard.clip(said(voice, text)) for text in texts]


def _sentences(text: str) -> Iterator[str]:
    for sentence in text.replace("\n", " ").split(". "):
        if sentence.strip() and len(sentence) <= LONGEST_SENTENCE:
            yield sentence.strip().rstrip(".") + "."


def open_heard(shop: Workshop, model: str, cache: Path) -> Heard:
    cache.mkdir(parents=True, exist_ok=True)
    transcriber = shop.transcriber(model)
    assert isinstance(transcriber, WhisperTranscriber)
    return Heard(transcriber, cache)


def is_hit(mark: Span, filler: Span) -> bool:
    """Say whether a mark is on a filler: over half of the shorter one, and 0.1 s at least."""
    shared = min(mark.end, filler.end) - max(mark.start, filler.start)
    return shared >= max(0.1, 0.5 * min(mark.seconds, filler.seconds))


@dataclass(frozen=True)
class Searched:
    """A take, the sounds that were marked in it, and the fillers that were written down."""

    take: FillerTake
    likely: tuple[Span, ...]
    written: tuple[Span, ...]

    @property
    def marks(self) -> tuple[Span, ...]:
        return self.likely + self.written


def searched(take: FillerTake, hearing: Hearing) -> Searched:
    delivery = measure_delivery(with_sound(hearing, frames_of(take.samples)))
    assert delivery is not None
    found = [f for f in delivery.fillers or () if f.kind is not FillerKind.WORDS]
    return Searched(
        take,
        tuple(_span(f) for f in found if f.kind is FillerKind.LIKELY),
        tuple(_span(f) for f in found if f.kind is FillerKind.SOUND),
    )


def figures(name: str, results: list[Searched]) -> tuple[str, ...]:
    """Return one row of the table."""
    marks = [(mark, each.take) for each in results for mark in each.marks]
    likely = [(mark, each.take) for each in results for mark in each.likely]
    fillers = [(filler, each.marks) for each in results for filler in each.take.fillers]
    found = sum(any(is_hit(mark, filler) for mark in about) for filler, about in fillers)
    plain = [each for each in results if not each.take.fillers]
    minutes = sum(len(each.take.samples) for each in plain) / TAKE_RATE / 60
    false = sum(len(each.marks) for each in plain)
    return (
        name,
        str(len(fillers)),
        str(len(marks)),
        _share(_right(marks), len(marks)),
        _share(_right(likely), len(likely)),
        _share(found, len(fillers)),
        f"{false / minutes:.1f}" if minutes else "",
    )


def _right(marks: list[tuple[Span, FillerTake]]) -> int:
    return sum(any(is_hit(mark, filler) for filler in take.fillers) for mark, take in marks)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else ""


def _span(filler: Filler) -> Span:
    return Span(start=filler.start, end=filler.end)


def fitted(pairs: list[tuple[FillerTake, Hearing]]) -> tuple[list[float], float]:
    """Return weights and bias: logistic regression, ridge 0.2, by Newton's method."""
    rows, is_filler = [], []
    for take, hearing in pairs:
        frames, words = frames_of(take.samples), hearing.transcript.words
        for start, end, numbers in sounds(frames, words, hearing.speech):
            rows.append([*numbers, 1.0])
            mark = Span(start=start, end=end)
            is_filler.append(any(is_hit(mark, filler) for filler in take.fillers))
    given, wanted = np.array(rows), np.array(is_filler, float)
    weights = np.zeros(given.shape[1])
    ridge = np.diag([0.2] * (len(weights) - 1) + [0.0])
    for _ in range(50):
        likely = 1 / (1 + np.exp(-(given @ weights)))
        bend = (given * (likely * (1 - likely))[:, None]).T @ given + ridge
        weights -= np.linalg.solve(bend, given.T @ (likely - wanted) + ridge @ weights)
    return [round(float(weight), 3) for weight in weights[:-1]], round(float(weights[-1]), 3)


def _print(results: list[Searched]) -> None:
    table = Table("takes", "fillers", "marks", "precision", "of likely", "recall", "false/min")
    made = [each for each in results if each.take.source != AS_THEY_ARE]
    parts = {
        "held out": [each for each in made if each.take.is_held_out],
        "tuned on": [each for each in made if not each.take.is_held_out],
        "all": results,
    }
    for name, part in parts.items():
        table.add_row(*figures(name, part))
        for source in sorted({each.take.source for each in part}):
            chosen = [each for each in part if each.take.source == source]
            table.add_row(*figures(f"{name}, {source}", chosen))
    Console(width=110).print(table)


def main() -> None:
    """Measure, and print a table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("clips", type=Path, nargs="?", default=RECORDINGS)
    arguments.add_argument("--cache", type=Path)
    arguments.add_argument("--model", default=MODEL)
    arguments.add_argument("--fit", action="store_true")
    arguments.add_argument("--followed", action="store_true")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as home:
        shop = open_workshop(Path(home), Settings(), print)
        heard = open_heard(shop, given.model, given.cache or Path(home) / "heard")
        made = list(takes(shop, heard, given.clips))
        if given.followed:
            _print(
                [searched(take, heard.followed(take.samples)) for take in made if take.is_held_out]
            )
            return
        pairs = [(take, heard.hearing(take.samples)) for take in made]
        untouched = [(take, heard.hearing(take.samples)) for take in as_they_are(given.clips)]
    if given.fit:
        print(fitted([pair for pair in pairs if not pair[0].is_held_out]))
    seconds = sum(len(take.samples) for take, _hearing in pairs) / TAKE_RATE
    print(f"{len(pairs)} takes, {seconds / 60:.0f} minutes")
    pairs += untouched
    _print([searched(take, hearing) for take, hearing in pairs])


if __name__ == "__main__":
    main()
