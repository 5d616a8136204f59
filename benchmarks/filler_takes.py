"""Takes with spoken fillers at known times, and takes that only look as if they had some.

Sentences of people and of two voices are joined to takes, and "um", "uh", "er" and "hmm",
said by the voices at several lengths, are put between their words: in pauses and tight
between two words. Some takes carry no filler, but breaths, coughs and drawn-out vowels.
All is drawn from one seed, so the set is the same on every computer with the same clips
and voices.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from mockinterview.core.transcript import Span, Word
from mockinterview.ports import TAKE_RATE, Samples, Voice

SHORTEST_SECONDS = 0.25
LONGEST_SECONDS = 0.8
FADE_SECONDS = 0.012
TAKE_SECONDS = 24.0

_SPELLINGS = ("Um.", "Uh.", "Er.", "Hmm.", "Umm.", "Uhh.", "Um...", "Uh, ")
_RATES = (0.55, 0.7, 0.85, 1.0, 1.2)
_PITCHES = (0.86, 0.94, 1.0, 1.07, 1.16)
"""Played this much faster, a voice sounds like another speaker's."""

_ROOMS = ((0.0, 0.0), (0.02, 0.12), (0.05, 0.3), (0.18, 0.8))
"""How much silence is left on either side of a filler; none joins it to its neighbours."""


@dataclass(frozen=True)
class Clip:
    """A sentence or two without fillers, and the words that are in it."""

    samples: Samples
    words: tuple[Word, ...]


@dataclass(frozen=True)
class FillerTake:
    """A take and where its fillers are; ``is_held_out`` keeps it from being tuned on."""

    name: str
    source: str
    samples: Samples
    fillers: tuple[Span, ...]
    is_held_out: bool


@dataclass
class _Tape:
    """Sound that is being joined; ``quiet`` is the level of its background."""

    chance: random.Random
    quiet: float
    pieces: list[Samples] = field(default_factory=list)
    length: int = 0

    def add(self, samples: Samples) -> None:
        """Put sound behind what is there, cross-faded."""
        fade = min(round(FADE_SECONDS * TAKE_RATE), len(samples) // 2)
        if self.pieces and fade and len(self.pieces[-1]) > fade:
            ramp = np.linspace(0, 1, fade, dtype=np.float32)
            samples = samples.copy()
            samples[:fade] = samples[:fade] * ramp + self.pieces[-1][-fade:] * (1 - ramp)
            self.pieces[-1] = self.pieces[-1][:-fade]
            self.length -= fade
        self.pieces.append(samples)
        self.length += len(samples)

    def rest(self, seconds: float) -> None:
        """Add background for so long."""
        if not seconds:
            return
        self.add(_noise(self.chance, seconds) * np.float32(self.quiet))

    @property
    def seconds(self) -> float:
        return self.length / TAKE_RATE


def fillers_of(voices: Iterable[Voice]) -> list[Samples]:
    """Return spoken fillers of many lengths."""
    found = []
    for voice in voices:
        for rate in _RATES:
            for spelling in _SPELLINGS:
                spoken = _trimmed(said(voice, spelling, rate))
                for pitch in _PITCHES:
                    made = _resampled(spoken, pitch)
                    if SHORTEST_SECONDS <= len(made) / TAKE_RATE <= LONGEST_SECONDS:
                        found.append(made)
    return found


def said(voice: Voice, text: str, rate: float = 1.0) -> Samples:
    """Return a text as a voice says it, at the rate of a take."""
    sounds = list(voice.speak(text, rate=rate))
    joined = np.concatenate([sound.samples for sound in sounds])
    return _resampled(joined, sounds[0].rate / TAKE_RATE)


def with_fillers(
    clips: list[Clip], fillers: list[Samples], chance: random.Random
) -> tuple[Samples, tuple[Span, ...]]:
    """Join clips to a take and put fillers between their words."""
    tape, found = _Tape(chance, _background(clips[0].samples)), list[Span]()
    tape.rest(chance.uniform(0.3, 1.2))
    for clip in clips:
        for piece in _cut(clip, chance, every=9):
            tape.add(piece)
            if chance.random() < 0.6:
                found.append(_put(tape, chance.choice(fillers), _level(clip.samples), chance))
            elif chance.random() < 0.3:
                tape.rest(chance.uniform(0.2, 1.8))
        tape.rest(chance.uniform(0.15, 0.7))
    tape.rest(0.6)
    return np.concatenate(tape.pieces), tuple(found)


def without_fillers(clips: list[Clip], chance: random.Random) -> Samples:
    """Join clips to a take with breaths, coughs and drawn-out vowels, and no filler."""
    tape = _Tape(chance, _background(clips[0].samples))
    tape.rest(chance.uniform(0.3, 1.2))
    for clip in clips:
        for piece in _cut(clip, chance, every=8):
            is_drawn_out = chance.random() < 0.35
            tape.add(_drawn_out(piece, chance.uniform(0.1, 0.3)) if is_drawn_out else piece)
            kind = chance.random()
            if kind < 0.3:
                _add_noise(tape, _breath(chance), _level(clip.samples) * 0.15)
            elif kind < 0.5:
                _add_noise(tape, _cough(chance), _level(clip.samples) * 0.8)
            elif kind < 0.7:
                tape.rest(chance.uniform(0.2, 1.8))
    tape.rest(0.6)
    return np.concatenate(tape.pieces)


def groups(clips: list[Clip]) -> Iterator[list[Clip]]:
    """Yield the clips in groups that make a take each."""
    group: list[Clip] = []
    for clip in clips:
        group.append(clip)
        if sum(len(each.samples) for each in group) >= TAKE_SECONDS * TAKE_RATE:
            yield group
            group = []
    if group:
        yield group


def _put(tape: _Tape, filler: Samples, level: float, chance: random.Random) -> Span:
    room = chance.choice(_ROOMS)
    tape.rest(chance.uniform(*room))
    gain = level * 10 ** (chance.uniform(-6, 0) / 20) / max(_level(filler), 1e-6)
    start = tape.seconds
    tape.add((filler * np.float32(gain)).clip(-0.98, 0.98))
    span = Span(start=round(start, 3), end=round(tape.seconds, 3))
    tape.rest(chance.uniform(*room))
    return span


def _cut(clip: Clip, chance: random.Random, *, every: int) -> Iterator[Samples]:
    """Yield the clip in pieces, cut at the quietest moment about some boundaries of words."""
    last, count = 0, chance.randint(2, every)
    for before, after in pairwise(clip.words):
        count -= 1
        if count > 0:
            continue
        at = _quietest(clip.samples, (before.end + after.start) / 2)
        if at is not None and at - last > TAKE_RATE // 3:
            yield clip.samples[last:at]
            last, count = at, chance.randint(3, every)
    yield clip.samples[last:]


def _quietest(samples: Samples, moment: float) -> int | None:
    """Return the quietest place within 0.12 s, or None where it is loud all about."""
    reach, window = round(0.12 * TAKE_RATE), round(0.02 * TAKE_RATE)
    start = max(0, round(moment * TAKE_RATE) - reach)
    about = samples[start : start + 2 * reach + window]
    if len(about) <= window:
        return None
    power = np.convolve(np.square(about), np.ones(window, np.float32) / window, mode="valid")
    at = int(power.argmin())
    is_quiet = np.sqrt(power[at]) < 0.35 * _level(samples)
    return start + at + window // 2 if is_quiet else None


def _drawn_out(piece: Samples, seconds: float) -> Samples:
    """Hold the loudest vowel of a piece for longer, by repeating a few of its periods."""
    period = _period(piece)
    if period is None:
        return piece
    at, length = period
    grain = piece[at : at + 4 * length]
    tape, fade = [piece[: at + 4 * length]], length // 2
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    for _ in range(max(1, round(seconds * TAKE_RATE / (4 * length - fade)))):
        body = grain.copy()
        body[:fade] = body[:fade] * ramp + tape[-1][-fade:] * (1 - ramp)
        tape[-1] = tape[-1][:-fade]
        tape.append(body)
    return np.concatenate([*tape, piece[at + 4 * length :]])


def _period(piece: Samples) -> tuple[int, int] | None:
    window = round(0.03 * TAKE_RATE)
    power = np.convolve(np.square(piece), np.ones(window, np.float32), mode="valid")
    at = int(power.argmax())
    frame = piece[at : at + 2 * window]
    lags = np.arange(TAKE_RATE // 350, TAKE_RATE // 80)
    if at + window + 5 * int(lags[-1]) > len(piece) or len(frame) < 2 * window:
        return None
    likeness = [float(np.dot(frame[:-lag], frame[lag:])) / (len(frame) - lag) for lag in lags]
    return at, int(lags[int(np.argmax(likeness))])


def _add_noise(tape: _Tape, noise: Samples, level: float) -> None:
    tape.rest(tape.chance.uniform(0.1, 0.5))
    tape.add(noise * np.float32(level / max(_level(noise), 1e-6)))
    tape.rest(tape.chance.uniform(0.1, 0.5))


def _breath(chance: random.Random) -> Samples:
    made = _noise(chance, chance.uniform(0.25, 0.6))
    smooth = np.convolve(made, np.ones(5, np.float32) / 5, mode="same")
    return np.asarray(smooth * np.hanning(len(made)), np.float32)


def _cough(chance: random.Random) -> Samples:
    bursts = []
    for _ in range(chance.randint(1, 3)):
        made = _noise(chance, chance.uniform(0.15, 0.3))
        fall = np.exp(-np.arange(len(made)) / (0.05 * TAKE_RATE))
        smooth = np.convolve(made * fall, np.ones(9) / 9, mode="same")
        bursts += [smooth, np.zeros(round(0.05 * TAKE_RATE))]
    return np.asarray(np.concatenate(bursts), np.float32)


def _noise(chance: random.Random, seconds: float) -> Samples:
    made = np.random.default_rng(chance.getrandbits(32)).standard_normal(
        max(1, round(seconds * TAKE_RATE))
    )
    return made.astype(np.float32)


def _background(samples: Samples) -> float:
    """Return the level of the quietest twentieth, at least what a quiet room has."""
    return max(float(np.quantile(_levels(samples), 0.05)), 2e-4)


def _level(samples: Samples) -> float:
    """Return the level of what is spoken: the median of the louder half."""
    levels = np.sort(_levels(samples))
    return float(np.median(levels[len(levels) // 2 :]))


def _levels(samples: Samples) -> Samples:
    window = TAKE_RATE // 50
    whole = max(1, len(samples) // window)
    frames = np.resize(samples, whole * window).reshape(whole, window)
    return np.asarray(np.sqrt(np.square(frames).mean(axis=1)), np.float32)


def _trimmed(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > 0.06 * np.abs(samples).max())
    return samples[loud[0] : loud[-1] + 1]


def _resampled(samples: Samples, faster: float) -> Samples:
    places = np.arange(0, len(samples) - 1, faster)
    return np.asarray(np.interp(places, np.arange(len(samples)), samples), np.float32)
