"""How many technical terms stand in the transcript, by several ways of helping Whisper.

    python benchmarks/terms.py --cache FOLDER

Two voices read sentences of the model answers that hold terms of their question, at
several speeds and pitches; people (benchmarks/speech) read sentences that hold none. All
go through the follower, so that what is measured is every stretch. Each third question
was held out when limits were chosen. A term counts as written where it stands in any
inflection, as accepted where the glossary takes it too, and as inserted where it stands
and was not said. Word errors are counted as the coach compares words. Sounds and readings
are kept in the cache, as Piper says a thing differently each time.
"""

import argparse
import csv
import hashlib
import json
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import jiwer
import numpy as np
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.answers import RECORDINGS, ROOM_NOISE  # noqa: E402 - after the path is set
from benchmarks.filler_takes import said  # noqa: E402
from mockinterview.audio.files import read_audio  # noqa: E402
from mockinterview.audio.resampling import Resampler  # noqa: E402
from mockinterview.core.matching import (  # noqa: E402
    NO_SYNONYMS,
    Synonyms,
    compile_synonyms,
    is_said,
)
from mockinterview.core.question import Question  # noqa: E402
from mockinterview.core.tokens import normalise  # noqa: E402
from mockinterview.core.transcript import Word  # noqa: E402
from mockinterview.ports import TAKE_RATE, Samples  # noqa: E402
from mockinterview.services import Workshop, open_workshop  # noqa: E402
from mockinterview.settings import Settings  # noqa: E402
from mockinterview.speech.engine import WhisperEngine  # noqa: E402
from mockinterview.speech.following import Follower  # noqa: E402
from mockinterview.speech.sounding import is_alike, sounds  # noqa: E402
from mockinterview.speech.terms import near_misses, prompt  # noqa: E402

MODEL = "whisper-base"
JOE, HEART = "piper-en_US-joe-medium", "hibari-heart"
MANNERS = (
    *((JOE, 0.9, 1.0), (HEART, 1.0, 1.0), (JOE, 1.15, 1.0)),
    *((HEART, 1.15, 0.94), (JOE, 1.0, 1.08), (JOE, 1.3, 0.95)),
)
"""A voice, its speed, and how much faster it is played, which gives another pitch."""

SEED, QUESTIONS, SENTENCES = 2026, 84, 3
FEWEST_WORDS, MOST_WORDS = 5, 32
SILENCES = (0.4, 1.4)
LISTS_TOLD, LISTS_KEPT = 2, 46
"""How many questions' terms people's speech is heard with: by all ways, by the one kept."""

COSTS = 25
"""How many stretches are timed."""

LISTS_OF_OTHERS = 3
"""With how many other questions' terms each technical sentence is heard."""

PLAIN, LETTERS, KEPT = "nothing told", "letters alone", "second reading where it is near"
FEW = 5
UNSURE, ALIKE = 0.7, 0.25
"""The limits of the way that corrects what was heard by its letters alone."""


@dataclass(frozen=True)
class Clip:
    """What was said and how it sounded. ``terms`` are those of the question."""

    name: str
    text: str
    terms: tuple[str, ...]
    group: str
    samples: Samples


class ToldEngine(WhisperEngine):
    """Whisper with something told in every decoding."""

    told: dict[str, str] = {}  # noqa: RUF012 - replaced as a whole

    def _segments(self, samples: Samples, language: str, **options: Any) -> Iterable[Any]:
        return super()._segments(samples, language, **{**self.told, **options})


Way = Callable[[Sequence[str]], dict[str, str]]


class Readings:
    """Reads clips by a way, and keeps what was read."""

    def __init__(self, engine: ToldEngine, cache: Path) -> None:
        self.engine = engine
        self._file = cache / "readings.jsonl"
        lines = self._file.read_text("utf-8").splitlines() if self._file.exists() else []
        self._known = {row["key"]: row["words"] for row in map(json.loads, lines)}

    def plain(self, clip: Clip) -> tuple[Word, ...]:
        return self._read(PLAIN, clip, (), {}, helped=False)

    def told(self, name: str, clip: Clip, terms: Sequence[str], way: Way) -> tuple[Word, ...]:
        """Return what is read when Whisper is told of terms in every stretch."""
        return self._read(name, clip, terms, way(terms), helped=False)

    def kept(self, clip: Clip, terms: Sequence[str]) -> tuple[Word, ...]:
        """Return what the program reads: the plain reading where that is near no term."""
        plain = self.plain(clip)
        if not near_misses(plain, terms):
            return plain
        return self._read(KEPT, clip, terms, {}, helped=True)

    def _read(
        self,
        name: str,
        clip: Clip,
        terms: Sequence[str],
        told: dict[str, str],
        *,
        helped: bool,
    ) -> tuple[Word, ...]:
        key = _named(f"{name} {clip.name} {' '.join(terms)}")
        if key not in self._known:
            self.engine.told = told
            words = _followed(self.engine, clip.samples, terms if helped else ())
            self._known[key] = [word.model_dump() for word in words]
            self.engine.told = {}
            with self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps({"key": key, "words": self._known[key]}) + "\n")
        return tuple(Word.model_validate(word) for word in self._known[key])


def main() -> None:
    """Read everything by every way and print both tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--cache", type=Path, required=True)
    cache: Path = parser.parse_args().cache
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shop = open_workshop(Path(folder), Settings(), print)
        readings = Readings(ToldEngine(MODEL, shop.shelf.path(MODEL, None)), cache)
        synonyms = compile_synonyms(shop.bank.glossary())
        common = _common(shop.bank.questions())
        technical = list(_technical(shop, cache))
        people = list(_people())
        lists = _lists(shop.bank.questions())
        console = Console(width=120)
        console.print(_terms_said(readings, technical, synonyms, common))
        console.print(_terms_not_said(readings, people, lists, synonyms, common))
        console.print(_terms_of_others(readings, technical, lists, synonyms))
        console.print(_costs(readings, technical))


def _ways(common: Counter[str]) -> dict[str, Way]:
    def rarest(terms: Sequence[str]) -> list[str]:
        def count(term: str) -> int:
            return min(common[token.stem] for token in normalise(term))

        return sorted(terms, key=count)[:FEW]

    return {
        "hot words": lambda terms: {"hotwords": ", ".join(terms)},
        "prompt": lambda terms: {"initial_prompt": prompt(terms)},
        "prompt of the rarest five": lambda terms: {"initial_prompt": prompt(rarest(terms))},
    }


def _terms_said(
    readings: Readings, clips: list[Clip], synonyms: Synonyms, common: Counter[str]
) -> Table:
    table = Table(title=f"{len(clips)} sentences with terms of their question")
    for column in ("way", "questions", "said", "written", "accepted", "inserted", "words", "twice"):
        table.add_column(column)
    for group in ("tuned on", "held out"):
        these = [clip for clip in clips if clip.group == group]
        for name, read in _every_way(readings, common).items():
            heard = [(clip, clip.terms, read(clip, clip.terms)) for clip in these]
            near = sum(bool(near_misses(readings.plain(c), c.terms)) for c in these)
            twice = f"{near / len(these):.0%}" if name == KEPT else ""
            table.add_row(name, group, *_figures(heard, synonyms), twice)
    return table


def _terms_not_said(
    readings: Readings,
    clips: list[Clip],
    lists: list[tuple[str, ...]],
    synonyms: Synonyms,
    common: Counter[str],
) -> Table:
    table = Table(title=f"{len(clips)} recordings of people, in which no term is said")
    for column in ("way", "speakers", "said", "written", "accepted", "inserted", "words", "lists"):
        table.add_column(column)
    for group in ("native", "Mandarin"):
        these = [clip for clip in clips if group in clip.group]
        for name, read in _every_way(readings, common).items():
            some = lists[: LISTS_KEPT if name in {PLAIN, LETTERS, KEPT} else LISTS_TOLD]
            heard = [(clip, terms, read(clip, terms)) for terms in some for clip in these]
            table.add_row(name, group, *_figures(heard, synonyms), str(len(some)))
    return table


def _terms_of_others(
    readings: Readings, clips: list[Clip], lists: list[tuple[str, ...]], synonyms: Synonyms
) -> Table:
    table = Table(title="the sentences with the terms of other questions")
    for column in ("way", "said", "written", "accepted", "inserted", "words"):
        table.add_column(column)
    draw = random.Random(SEED)
    pairs = [(c, terms) for c in clips for terms in draw.sample(lists, LISTS_OF_OTHERS)]
    reads: dict[str, Read] = {
        PLAIN: lambda clip, _terms: readings.plain(clip),
        LETTERS: lambda clip, terms: _corrected(readings.plain(clip), terms),
        KEPT: readings.kept,
    }
    for name, read in reads.items():
        heard = [(clip, terms, read(clip, terms)) for clip, terms in pairs]
        table.add_row(name, *_figures(heard, synonyms))
    return table


Read = Callable[[Clip, Sequence[str]], tuple[Word, ...]]


def _every_way(readings: Readings, common: Counter[str]) -> dict[str, Read]:
    def plainly(clip: Clip, _terms: Sequence[str]) -> tuple[Word, ...]:
        return readings.plain(clip)

    def told(name: str, way: Way) -> Read:
        return lambda clip, terms: readings.told(name, clip, terms, way)

    return {
        PLAIN: plainly,
        **{name: told(name, way) for name, way in _ways(common).items()},
        LETTERS: lambda clip, terms: _corrected(plainly(clip, terms), terms),
        KEPT: readings.kept,
    }


def _costs(readings: Readings, clips: list[Clip]) -> str:
    """Say what a stretch costs that is heard twice, each timed in turn with the other."""
    near = [clip for clip in clips if near_misses(readings.plain(clip), clip.terms)]
    once, twice, looks = list[float](), list[float](), list[float]()
    for clip in random.Random(SEED).sample(near, COSTS):
        for times, terms in ((once, ()), (twice, clip.terms)):
            began = perf_counter()
            readings.engine.stretch(clip.samples, "en", terms=terms)
            times.append(perf_counter() - began)
        words = readings.plain(clip)
        began = perf_counter()
        near_misses(words, clip.terms)
        looks.append(perf_counter() - began)
    length = median(len(clip.samples) for clip in near) / TAKE_RATE
    return (
        f"A stretch near a term, median of {COSTS} ({length:.1f} s): once {median(once):.2f} s, "
        f"twice {median(twice):.2f} s, looking for near ones {median(looks):.3f} s."
    )


def _figures(
    heard: Sequence[tuple[Clip, Sequence[str], tuple[Word, ...]]], synonyms: Synonyms
) -> Iterator[str]:
    said_terms = written = accepted = inserted = 0
    said_words, read_words = list[str](), list[str]()
    for clip, terms, words in heard:
        text = "".join(word.text for word in words)
        said_words.append(_stems(clip.text))
        read_words.append(_stems(text))
        for term in terms:
            is_written = _holds(text, term, NO_SYNONYMS)
            if _holds(clip.text, term, NO_SYNONYMS):
                said_terms += 1
                written += is_written
                accepted += _holds(text, term, synonyms)
            elif is_written and not _holds(clip.text, term, synonyms):
                inserted += 1
    yield str(said_terms)
    yield f"{written / said_terms:.1%}" if said_terms else ""
    yield f"{accepted / said_terms:.1%}" if said_terms else ""
    yield str(inserted)
    yield f"{jiwer.wer(said_words, read_words):.2%}"


def _corrected(words: tuple[Word, ...], terms: Sequence[str]) -> tuple[Word, ...]:
    """Put a term where a place of unsure words sounds like it; nothing is heard again."""
    found = list(words)
    for term in terms:
        length = len(re.findall(r"[^\W_]+", term))
        for count in (length, length + 1):
            for first in range(len(found) - count + 1):
                place = found[first : first + count]
                text = "".join(word.text for word in place).strip()
                if (
                    any(word.is_unsure(UNSURE) for word in place)
                    and is_alike(sounds(term), sounds(text), ALIKE)
                    and not _holds(text, term, NO_SYNONYMS)
                ):
                    put = place[0].model_copy(update={"text": f" {term}", "end": place[-1].end})
                    found[first : first + count] = [put]
                    break
    return tuple(found)


def _followed(engine: WhisperEngine, samples: Samples, terms: Sequence[str]) -> tuple[Word, ...]:
    noise = np.random.default_rng(3)
    before, after = (
        (noise.standard_normal(round(seconds * TAKE_RATE)) * ROOM_NOISE).astype(np.float32)
        for seconds in SILENCES
    )

    def write_down(samples: Samples, *, quickly: bool) -> list[Word]:
        return engine.stretch(samples, "en", quickly=quickly, terms=terms)

    follower = Follower(write_down)
    follower.take_in(np.concatenate([before, samples, after]))
    while follower.advance():
        pass
    follower.finish()
    return follower.words


def _technical(shop: Workshop, cache: Path) -> Iterator[Clip]:
    questions = sorted(shop.bank.questions(), key=lambda question: question.id)
    random.Random(SEED).shuffle(questions)
    chosen = ((question, _sentences(question)) for question in questions)
    enough = ((question, texts) for question, texts in chosen if len(texts) > 1)
    for number, (question, texts) in enumerate(islice(enough, QUESTIONS)):
        group = "held out" if number // len(MANNERS) % 3 == 2 else "tuned on"
        for text in texts:
            samples = _spoken(shop, text, number % len(MANNERS), cache)
            name = f"{number % len(MANNERS)} {text}"
            yield Clip(name, text, question.terms, group, samples)


def _sentences(question: Question) -> list[str]:
    """Return sentences that hold terms, each at least one that none before it holds."""
    answer = question.model_answer
    texts = [s for text in (answer.long, answer.short) for s in _split(text)]
    holding = [
        (text, [term for term in question.terms if _holds(text, term, NO_SYNONYMS)])
        for text in texts
        if FEWEST_WORDS <= len(text.split()) <= MOST_WORDS
    ]
    chosen, seen = list[str](), set[str]()
    for text, terms in sorted(holding, key=lambda each: (-len(each[1]), len(each[0]))):
        if set(terms) - seen and len(chosen) < SENTENCES:
            chosen.append(text)
            seen |= set(terms)
    return chosen


def _split(text: str) -> list[str]:
    return [s.strip() for s in re.split(r"(?<=[.?!])\s+", text.replace("\n", " ")) if s.strip()]


def _spoken(shop: Workshop, text: str, manner: int, cache: Path) -> Samples:
    file = cache / f"{_named(f'{manner} {text}')}.npy"
    if not file.exists():
        voice, rate, pitch = MANNERS[manner]
        samples = said(shop.voice(voice), text, rate)
        if pitch != 1.0:
            resampler = Resampler(round(TAKE_RATE * pitch), TAKE_RATE, np.float32)
            samples = np.concatenate([resampler.feed(samples), resampler.flush()])
        np.save(file, samples)
    loaded: Samples = np.load(file)
    return loaded


def _people() -> Iterator[Clip]:
    with (RECORDINGS / "speech.tsv").open(encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t"):
            samples = read_audio(RECORDINGS / row["file"])
            yield Clip(row["file"], row["text"], (), row["speaker"], samples)


def _lists(questions: Iterable[Question]) -> list[tuple[str, ...]]:
    every = sorted(questions, key=lambda question: question.id)
    random.Random(11).shuffle(every)
    return [question.terms for question in every if len(question.terms) >= FEW + 1]


def _common(questions: Iterable[Question]) -> Counter[str]:
    return Counter(
        token.stem for q in questions for token in normalise(f"{q.model_answer.long} {q.ask}")
    )


def _holds(text: str, term: str, synonyms: Synonyms) -> bool:
    return is_said([[term]], normalise(text), synonyms)


def _stems(text: str) -> str:
    return " ".join(token.stem for token in normalise(text)) or "-"


def _named(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]


if __name__ == "__main__":
    main()
