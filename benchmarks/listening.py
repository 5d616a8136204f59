"""How soon a transcript is there after Stop, and how good it is.

An answer is fed to the program's own follower as it would be spoken: every look at the
take moves the clock by what it took, and what was spoken meanwhile is there at the next
look. Only the idle time between looks is left out. At many moments of the answer a copy
of the follower is stopped: in mid-word, or a second after the person fell silent. The
time from Stop holds the look that was under way and the last stretch. The same samples
are then transcribed whole, as a program does that begins after Stop.
"""

import copy
import random
import statistics
import tempfile
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import numpy as np

from benchmarks.answers import SpokenAnswer, by_people, by_voice
from benchmarks.figure import Figure
from mockinterview.core.transcript import Word
from mockinterview.interview.live_transcripts import LOOK_SECONDS
from mockinterview.ports import TAKE_RATE, Samples
from mockinterview.services import open_workshop
from mockinterview.settings import Settings
from mockinterview.speech.engine import WhisperEngine
from mockinterview.speech.following import Follower
from mockinterview.speech.whisper import WhisperTranscriber
from tests.speech.human_speech import word_error_rate

MODEL = "whisper-base"
LENGTHS = (30, 120, 300)
STOPS = 12
"""Moments of each answer at which it is stopped in each way."""

PAUSE_SECONDS = 1.0
LONGEST_BY_BOTH = 120


@dataclass
class Run:
    """One answer that was followed: its words, and the seconds that each stop took."""

    words: str = ""
    paused: list[float] = field(default_factory=list)
    mid_word: list[float] = field(default_factory=list)
    work_seconds: float = 0.0


def measure() -> Iterator[Figure]:
    """Follow answers of people and of a voice, and stop them at many moments."""
    with tempfile.TemporaryDirectory() as folder:
        shop = open_workshop(Path(folder), Settings(), print)
        transcriber = shop.transcriber(MODEL)
        assert isinstance(transcriber, WhisperTranscriber)
        paused: list[float] = []
        mid_word: list[float] = []
        for seconds in LENGTHS:
            answers = [by_people("native", seconds)]
            if seconds <= LONGEST_BY_BOTH:
                answers.append(by_voice(shop, seconds))
            runs = [_followed(transcriber.engine, answer) for answer in answers]
            paused += [stop for run in runs for stop in run.paused]
            mid_word += [stop for run in runs for stop in run.mid_word]
            name = f"{seconds} s answer"
            yield from _stops(f"{name}, Stop after a pause", [s for r in runs for s in r.paused])
            yield from _stops(f"{name}, Stop in mid-word", [s for r in runs for s in r.mid_word])
            if seconds == LONGEST_BY_BOTH:
                yield from _against_whole(transcriber, answers, runs)
        yield Figure("Stop after a pause, median", statistics.median(paused), "s", target=0.5)
        yield Figure("Stop after a pause, 95 %", _percentile(paused), "s", target=1.5)
        yield Figure("Stop in mid-word, 95 %", _percentile(mid_word), "s", target=2.0)
        learners = by_people("Mandarin", LONGEST_BY_BOTH)
        run = _followed(transcriber.engine, learners, stops=0)
        yield from _errors(transcriber, learners, run)


def _stops(name: str, times: list[float]) -> Iterator[Figure]:
    yield Figure(f"{name}, median", statistics.median(times), "s")
    yield Figure(f"{name}, 95 %", _percentile(times), "s")


def _against_whole(
    transcriber: WhisperTranscriber, answers: list[SpokenAnswer], runs: list[Run]
) -> Iterator[Figure]:
    for answer, run in zip(answers, runs, strict=True):
        whole_seconds = yield from _errors(transcriber, answer, run)
        stops = statistics.median(run.paused)
        ratio = whole_seconds / max(stops, 0.01)
        yield Figure(
            f"{answer.name}: sooner than whole after Stop", ratio, "times", "higher", target=15
        )
        share = run.work_seconds / answer.seconds
        yield Figure(f"{answer.name}: share of the time at work while recording", share, "s/s")


def _errors(
    transcriber: WhisperTranscriber, answer: SpokenAnswer, run: Run
) -> Generator[Figure, None, float]:
    """Yield both error rates; return the seconds that the whole take took."""
    began = perf_counter()
    whole = transcriber.hear(answer.samples, language="en").transcript.text
    took = perf_counter() - began
    yield Figure(f"{answer.name}: {answer.seconds:.0f} s whole after Stop", took, "s")
    yield Figure(
        f"{answer.name}: word errors, whole", 100 * word_error_rate(answer.words, whole), "%"
    )
    yield Figure(
        f"{answer.name}: word errors, followed", 100 * word_error_rate(answer.words, run.words), "%"
    )
    return took


def _followed(engine: WhisperEngine, answer: SpokenAnswer, stops: int = STOPS) -> Run:
    run = Run()
    follower = Follower(_Writer(engine, answer.terms))
    waiting = _moments(answer, stops)
    clock = heard = 0.0
    while clock < answer.seconds:
        _take_in(follower, answer.samples, heard, clock)
        heard = clock
        began = perf_counter()
        follower.advance()
        work = perf_counter() - began
        run.work_seconds += work
        clock += max(work, LOOK_SECONDS)
        while waiting and waiting[0][0] < clock:
            moment, kind = waiting.pop(0)
            busy = max(0.0, heard + work - moment)
            getattr(run, kind).append(busy + _finished(follower, answer.samples, heard, moment))
    _take_in(follower, answer.samples, heard, answer.seconds)
    follower.finish()
    run.words = "".join(word.text for word in follower.words)
    return run


def _finished(follower: Follower, samples: Samples, heard: float, moment: float) -> float:
    stopped = copy.deepcopy(follower)
    _take_in(stopped, samples, heard, moment)
    began = perf_counter()
    stopped.finish()
    return perf_counter() - began


def _take_in(follower: Follower, samples: Samples, since: float, until: float) -> None:
    follower.take_in(samples[round(since * TAKE_RATE) : round(until * TAKE_RATE)])


def _moments(answer: SpokenAnswer, count: int) -> list[tuple[float, str]]:
    """Return moments for both kinds of Stop, in their order."""
    rng = random.Random(7)
    ends = [
        end + PAUSE_SECONDS
        for (_, end), (start, _) in zip(answer.spoken, answer.spoken[1:], strict=False)
        if start - end > PAUSE_SECONDS + 0.1
    ]
    paused = rng.sample(ends, min(count, len(ends)))
    spans = [span for span in answer.spoken if span[1] - span[0] > 2]
    mid_word = [rng.uniform(start + 1, end - 0.5) for start, end in rng.choices(spans, k=count)]
    both = [(moment, "paused") for moment in paused] + [(m, "mid_word") for m in mid_word]
    return sorted(both)


def _percentile(times: list[float]) -> float:
    return float(np.percentile(times, 95))


class _Writer:
    """Writes stretches down; copies of a follower share it."""

    def __init__(self, engine: WhisperEngine, terms: Sequence[str]) -> None:
        self._engine = engine
        self._terms = terms

    def __call__(self, samples: Samples, *, quickly: bool) -> list[Word]:
        return self._engine.stretch(samples, "en", quickly=quickly, terms=self._terms)

    def __deepcopy__(self, _memo: object) -> "_Writer":
        return self
