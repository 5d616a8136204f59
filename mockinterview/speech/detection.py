"""Where in a take somebody speaks, while it grows or when it is whole.

Silero VAD, as faster-whisper ships it, run frame by frame with its state kept between
blocks; the hysteresis is that of Silero's own ``get_speech_timestamps``. A level gate
stands before it: until something louder was heard there is nothing that a microphone
picked up from a person, and a recogniser given such audio invents words.
"""

import numpy as np
import numpy.typing as npt

from mockinterview.core.transcript import Span
from mockinterview.ports import TAKE_RATE, Samples

SILENCE_DBFS = -55.0
FRAME = 512
"""Samples in a frame of the detector: 32 ms."""

FRAME_SECONDS = FRAME / TAKE_RATE
MIN_SPEECH_SECONDS = 0.15
MIN_SILENCE_SECONDS = 0.3
PAD_SECONDS = 0.06

_CONTEXT = 64
_STATE = 128
_SPEECH_BEGINS = 0.5
_SPEECH_ENDS = 0.35
_GATE_SAMPLES = TAKE_RATE // 10
_USUAL_DBFS = -25.0
_FAINT_DBFS = -30.0


class SpeechDetector:
    """Finds speech in samples that are fed in their order, in blocks of any size."""

    def __init__(self) -> None:
        self._rest: Samples = np.empty(0, np.float32)
        self._context: Samples = np.zeros(_CONTEXT, np.float32)
        self._hidden = np.zeros((1, 1, _STATE), np.float32)
        self._cell = np.zeros((1, 1, _STATE), np.float32)
        self._gate = _LevelGate()
        self._spans = _Hysteresis()

    def feed(self, samples: Samples) -> None:
        """Take further samples of shape (n,) at 16 kHz."""
        self._gate.feed(samples)
        waiting = np.concatenate([self._rest, samples])
        whole = len(waiting) // FRAME * FRAME
        self._rest = waiting[whole:]
        if not whole:
            return
        frames = waiting[:whole].reshape(-1, FRAME)
        for probability in self._probabilities(frames):
            self._spans.push(probability if self._gate.is_open else 0.0)

    @property
    def seconds(self) -> float:
        """Return how much has been fed."""
        return self._spans.seconds + len(self._rest) / TAKE_RATE

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return the stretches of speech so far; the last may still grow."""
        return self._spans.padded(self.seconds)

    @property
    def last_spoken(self) -> float:
        """Return until when somebody spoke last; 0 where nobody has."""
        return self._spans.last_spoken

    @property
    def quiet_seconds(self) -> float:
        """Return for how long nobody has spoken: all the time where nobody has yet."""
        return self.seconds - self._spans.last_spoken

    def _probabilities(self, frames: Samples) -> npt.NDArray[np.float32]:
        """Return the probability of speech in each frame of shape (n, 512)."""
        from faster_whisper.vad import get_vad_model

        before = np.vstack([self._context, frames[:-1, -_CONTEXT:]])
        self._context = frames[-1, -_CONTEXT:]
        heard = np.concatenate([before, frames], axis=1)
        model = get_vad_model().session
        found, self._hidden, self._cell = model.run(
            None, {"input": heard, "h": self._hidden, "c": self._cell}
        )
        probabilities: npt.NDArray[np.float32] = np.asarray(found).reshape(-1)
        return probabilities


def find_speech(samples: Samples) -> tuple[Span, ...]:
    """Return the stretches of speech in a take of shape (n,), 16 kHz, in seconds."""
    if loudest_dbfs(samples) < SILENCE_DBFS:
        return ()
    detector = SpeechDetector()
    detector.feed(samples)
    return detector.spans


def find_faint_speech(samples: Samples) -> tuple[Span, ...]:
    """Return the stretches of speech in a take, however quiet: it is made louder first.

    For a look at a microphone alone. A recogniser would invent words in what is so faint.
    """
    loudest = loudest_dbfs(samples)
    if not samples.any() or loudest >= _FAINT_DBFS:
        return find_speech(samples)
    gain = 10 ** ((_USUAL_DBFS - loudest) / 20)
    return find_speech((samples * gain).astype(np.float32))


def loudest_dbfs(samples: Samples) -> float:
    """Return the loudest 100 ms, in decibels below full scale."""
    whole = len(samples) // _GATE_SAMPLES * _GATE_SAMPLES
    if not whole:
        return -np.inf
    powers = np.square(samples[:whole].reshape(-1, _GATE_SAMPLES)).mean(axis=1)
    return float(10 * np.log10(max(powers.max(), 1e-12)))


class _LevelGate:
    """Opens with the first 100 ms that are loud enough, and stays open."""

    def __init__(self) -> None:
        self.is_open = False
        self._rest: Samples = np.empty(0, np.float32)

    def feed(self, samples: Samples) -> None:
        if self.is_open:
            return
        waiting = np.concatenate([self._rest, samples])
        self.is_open = loudest_dbfs(waiting) >= SILENCE_DBFS
        self._rest = waiting[len(waiting) // _GATE_SAMPLES * _GATE_SAMPLES :]


class _Hysteresis:
    """Turns a probability a frame into stretches of speech."""

    def __init__(self) -> None:
        self._frames = 0
        self._closed: list[Span] = []
        self._start: float | None = None
        self._fell_quiet: float | None = None

    @property
    def seconds(self) -> float:
        return self._frames * FRAME_SECONDS

    @property
    def last_spoken(self) -> float:
        """Return until when somebody spoke last; 0 where nobody has."""
        if self._start is None:
            return self._closed[-1].end if self._closed else 0.0
        return self.seconds if self._fell_quiet is None else self._fell_quiet

    def push(self, probability: float) -> None:
        now = self.seconds
        self._frames += 1
        if probability >= _SPEECH_BEGINS:
            self._fell_quiet = None
            if self._start is None:
                self._start = now
        elif probability < _SPEECH_ENDS and self._start is not None:
            if self._fell_quiet is None:
                self._fell_quiet = now
            if now - self._fell_quiet >= MIN_SILENCE_SECONDS:
                self._close(self._start, self._fell_quiet)

    def padded(self, seconds: float) -> tuple[Span, ...]:
        """Return the spans with a little room on both sides, within the take."""
        spans = list(self._closed)
        if self._start is not None and self.last_spoken - self._start > MIN_SPEECH_SECONDS:
            spans.append(Span(start=self._start, end=self.last_spoken))
        return tuple(
            Span(
                start=max(0.0, round(span.start - PAD_SECONDS, 3)),
                end=min(seconds, round(span.end + PAD_SECONDS, 3)),
            )
            for span in spans
        )

    def _close(self, start: float, end: float) -> None:
        if end - start > MIN_SPEECH_SECONDS:
            self._closed.append(Span(start=start, end=end))
        self._start = self._fell_quiet = None
