"""Sounds made on the spot, and how to find one inside another."""

import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from mockinterview.ports import TAKE_RATE, Sound


def chirp(seconds: float, rate: int = TAKE_RATE) -> Sound:
    """Return a tone that rises steadily: no two moments of it are alike.

    A single block that is lost shifts all that follows, so a high correlation over
    the whole length proves that none was: 5 ms gone leave 0.9 at best, while half a
    sample more or less at 16 kHz still gives 0.99.
    """
    time = np.arange(round(seconds * rate)) / rate
    phase = 2 * np.pi * (150 * time + (1000 - 150) / (2 * seconds) * time**2)
    return Sound((0.5 * np.sin(phase)).astype(np.float32), rate)


def silence(seconds: float, rate: int = TAKE_RATE) -> Sound:
    return Sound(np.zeros(round(seconds * rate), np.float32), rate)


def as_int16(sound: Sound) -> npt.NDArray[np.int16]:
    return np.rint(sound.samples * 32_767).astype(np.int16)


def save(path: Path, sound: Sound) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, sound.rate, 0, "NONE", ""))
        file.writeframes(as_int16(sound).tobytes())
    return path


def load(path: Path) -> Sound:
    """Read a WAV file with the standard library; the first channel of it."""
    with wave.open(str(path), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
        samples = samples[:: file.getnchannels()]
        return Sound((samples / 32_768).astype(np.float32), file.getframerate())


@dataclass(frozen=True)
class Match:
    """Where a sound was found in another, and how alike they are (1.0: the same)."""

    at_seconds: float
    likeness: float


def find(sought: Sound, heard: Sound) -> Match:
    """Find a whole sound, however loud, inside one of the same rate."""
    assert sought.rate == heard.rate
    padded = np.concatenate([heard.samples, np.zeros(len(sought.samples), np.float32)])
    size = len(padded) + len(sought.samples)
    spectrum = np.fft.rfft(padded, size) * np.conj(np.fft.rfft(sought.samples, size))
    at = int(np.argmax(np.fft.irfft(spectrum, size)[: len(heard.samples)]))
    found = padded[at : at + len(sought.samples)]
    scale = float(np.linalg.norm(found) * np.linalg.norm(sought.samples))
    likeness = float(np.dot(found, sought.samples)) / scale if scale else 0.0
    return Match(at / heard.rate, likeness)
