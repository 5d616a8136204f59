"""Where somebody seems to say "um" or "uh": sounds for which no word was written.

A recogniser leaves such sounds out, so they are looked for in the sound: voiced, of a
steady timbre, 0.2 s or longer, and more sound than the words about it need. Whisper lets a
word run on over a filler beside it, so a word is taken to need only as long as this person
takes for its letters (``_room``).
What is found is likely and no more; the confidence is a logistic model of a few figures
(``_WEIGHTS``), fitted and measured by benchmarks/fillers.py. From which confidence on a
sound is marked, ``core.fillers`` says.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mockinterview.core.acoustics import LikelyFiller
from mockinterview.core.transcript import Span, Word
from mockinterview.ports import Samples
from mockinterview.speech.frames import FRAMES_A_SECOND, Frames
from mockinterview.speech.prosody import spoken

SHORTEST_SECONDS = 0.2
OFFERED_FROM = 0.2
"""Fainter ones are not kept: a person's answers can lower the threshold, but not to here."""

_VOICED_BELOW = 0.4
_QUIETER_THAN_SPEECH_DB = 22.0
_STEADY_BELOW = 32.0
"""How far the timbre, smoothed, may move in 80 ms, in decibels."""

_REACH = 4
_SMOOTHED = 5
_JOINED_OVER = 5
_EDGE = 8
_LONGEST_QUIET = 30
_MIDDLE_OF_FRAME = 0.0125
_TIMES_ARE_OFF_BY = 0.1

Flags = npt.NDArray[np.bool_]
Figures = npt.NDArray[np.float64]

# Fitted on two thirds of the takes by benchmarks/fillers.py --fit; in the order of _figures.
_WEIGHTS = np.array(
    [
        *(-0.53, 1.631, 0.966, -0.837, -0.799, 0.122, 5.856, 0.445, 0.795, 0.078),
        *(-0.035, -5.44, -0.896, -0.214, 0.76, 1.008, 3.144),
    ]
)
_BIAS = -1.992


@dataclass(frozen=True)
class _Sight:
    """What is asked of the frames of a take, again and again."""

    frames: Frames
    change: Samples
    voiced: Flags
    quiet: Flags
    spoken: Flags
    claimed: Flags
    words: tuple[Word, ...]
    starts: list[float]
    pace: float


def offered_fillers(
    frames: Frames, words: tuple[Word, ...], speech: tuple[Span, ...]
) -> tuple[LikelyFiller, ...]:
    """Return the sounds of a take that are likely to be fillers, each with its confidence."""
    found = (
        LikelyFiller(start=start, end=end, confidence=round(confidence_of(figures), 3))
        for start, end, figures in sounds(frames, words, speech)
    )
    return tuple(sound for sound in found if sound.confidence >= OFFERED_FROM)


def confidence_of(figures: Figures) -> float:
    """Return how likely a sound with these figures is a filler, 0 to 1."""
    return float(1 / (1 + np.exp(-(figures @ _WEIGHTS + _BIAS))))


def sounds(
    frames: Frames, words: tuple[Word, ...], speech: tuple[Span, ...]
) -> Iterator[tuple[float, float, Figures]]:
    """Yield each voiced and steady sound: from, until, and its figures."""
    is_spoken = spoken(frames, speech)
    if len(frames) <= 2 * _REACH or not is_spoken.any():
        return
    sight = _sight(frames, words, is_spoken)
    is_steady = sight.voiced & (sight.change < _STEADY_BELOW)
    for first, last in _joined(is_steady, sight.voiced):
        start, end = _grown(first, last, sight.voiced)
        if end - start >= SHORTEST_SECONDS * FRAMES_A_SECOND:
            yield _seconds(start), _seconds(end), _figures(sight, (first, last), (start, end))


def _seconds(frame: int) -> float:
    return round(frame / FRAMES_A_SECOND + _MIDDLE_OF_FRAME, 3)


def _sight(frames: Frames, words: tuple[Word, ...], is_spoken: Flags) -> _Sight:
    floor = float(np.quantile(frames.dbfs[is_spoken], 0.8)) - _QUIETER_THAN_SPEECH_DB
    count = len(frames)
    return _Sight(
        frames=frames,
        change=_change(frames.shapes),
        voiced=(frames.aperiodicity < _VOICED_BELOW) & (frames.dbfs > floor),
        quiet=frames.dbfs < floor,
        spoken=is_spoken,
        claimed=_flags(((word.start, word.end) for word in words), count),
        words=words,
        starts=[word.start for word in words],
        pace=_pace(words),
    )


def _change(shapes: Samples) -> Samples:
    """Return how far the timbre moves about each frame, in decibels."""
    sums = np.cumsum(np.pad(shapes, ((_SMOOTHED, 0), (0, 0))), axis=0, dtype=np.float64)
    smooth = (sums[_SMOOTHED:] - sums[:-_SMOOTHED]) / _SMOOTHED
    moved = np.full(len(shapes), np.inf, np.float32)
    lag = _REACH + _SMOOTHED // 2
    inner = np.linalg.norm(smooth[2 * _REACH :] - smooth[: -2 * _REACH], axis=1)
    moved[_REACH : len(shapes) - lag] = inner[_SMOOTHED // 2 :]
    return moved


def _pace(words: tuple[Word, ...]) -> float:
    """Return how long this person takes for a letter."""
    paces = [(word.end - word.start) / _length(word) for word in words]
    return float(np.clip(np.median(paces), 0.045, 0.09)) if paces else 0.0


def _room(sight: _Sight, start: float, end: float) -> float:
    """Return how much more sound there is than the words about it need, in its lengths."""
    last = bisect_left(sight.starts, end + _TIMES_ARE_OFF_BY)
    about = [
        word
        for word in sight.words[max(0, last - 8) : last]
        if word.end > start - _TIMES_ARE_OFF_BY
    ]
    first = min([start, *(word.start for word in about)])
    until = max([end, *(word.end for word in about)])
    heard = ~sight.quiet[round(first * FRAMES_A_SECOND) : round(until * FRAMES_A_SECOND)]
    needed = sum(sight.pace * _length(word) for word in about)
    room = (float(heard.sum()) / FRAMES_A_SECOND - needed) / (end - start)
    return float(np.clip(room, -1.0, 1.5))


def _length(word: Word) -> float:
    """Return how long a word is to say, in letters: a digit is a word, as is a spelt letter."""
    is_spelt = word.text.isupper() and len(word.text) > 1
    return 1.5 + sum(
        4 if letter.isdigit() or is_spelt else 1 for letter in word.text if letter.isalnum()
    )


def _flags(spans: Iterator[tuple[float, float]], count: int) -> Flags:
    found = np.zeros(count, bool)
    for start, end in spans:
        found[round(start * FRAMES_A_SECOND) : round(end * FRAMES_A_SECOND)] = True
    return found


def _joined(is_steady: Flags, voiced: Flags) -> Iterator[tuple[int, int]]:
    """Yield runs of steady frames; "um" moves in its middle, so short breaks are bridged."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], is_steady, [False]])))
    first = last = -1
    for start, end in edges.reshape(-1, 2).tolist():
        if first >= 0 and start - last <= _JOINED_OVER and voiced[last:start].all():
            last = end
            continue
        if first >= 0:
            yield first, last
        first, last = start, end
    if first >= 0:
        yield first, last


def _grown(first: int, last: int, voiced: Flags) -> tuple[int, int]:
    """Let a run grow to where the voice begins and ends, if that is near."""
    start, end = first, last
    while start > 0 and voiced[start - 1] and first - start < _EDGE:
        start -= 1
    while end < len(voiced) and voiced[end] and end - last < _EDGE:
        end += 1
    return start, end


def _figures(sight: _Sight, core: tuple[int, int], whole: tuple[int, int]) -> Figures:
    """Return the figures that the confidence follows from, each about 0 to 1."""
    steady, sound = slice(*core), slice(*whole)
    tones = 12 * np.log2(sight.frames.hertz[sound])
    low, high = _spread(np.sort(tones))
    before = sight.quiet[max(0, whole[0] - _LONGEST_QUIET - _EDGE) : whole[0]][::-1]
    after = sight.quiet[whole[1] : whole[1] + _LONGEST_QUIET + _EDGE]
    left, right = _quiet_at_edge(before), _quiet_at_edge(after)
    core_length = min(core[1] - core[0], 60) / 60
    change = float(sight.change[steady].mean()) / _STEADY_BELOW
    both = min(left, right)
    room = _room(sight, _seconds(whole[0]), _seconds(whole[1]))
    return np.array(
        [
            min(whole[1] - whole[0], 60) / 60,
            core_length,
            change,
            min(float(high - low), 6.0) / 6,
            left,
            right,
            both,
            room,
            float(sight.claimed[sound].mean()),
            float(sight.spoken[sound].mean()),
            core_length**2,
            change**2,
            room**2,
            right * room,
            change * room,
            both * room,
            core_length * room,
        ]
    )


def _spread(ordered: Samples) -> tuple[float, float]:
    """Return the 20th and 80th percentile; numpy's own takes most of the search's time."""
    places = np.arange(len(ordered))
    low, high = np.interp((0.2 * places[-1], 0.8 * places[-1]), places, ordered)
    return float(low), float(high)


def _quiet_at_edge(quiet: Flags) -> float:
    """Return how long it is quiet beside a sound, as a share of 0.3 s."""
    starts = np.flatnonzero(quiet[:_EDGE])
    if not len(starts):
        return 0.0
    rest = quiet[starts[0] :]
    ends = np.flatnonzero(~rest)
    return min(int(ends[0]) if len(ends) else len(rest), _LONGEST_QUIET) / _LONGEST_QUIET
