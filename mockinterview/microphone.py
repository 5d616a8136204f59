"""What a few seconds from the microphone are like, for a look at the microphone alone.

The take is read here and stays with whoever made it: nothing of it is kept or sent.
"""

from dataclasses import dataclass
from pathlib import Path

from mockinterview.audio.files import read_audio
from mockinterview.audio.measuring import measures_of
from mockinterview.core.errors import AppError
from mockinterview.core.sound_check import TakeMeasures
from mockinterview.core.words import translate
from mockinterview.ports import TAKE_RATE, Sound
from mockinterview.speech.detection import find_faint_speech


@dataclass(frozen=True)
class Tried:
    """A short take: its sound, to be heard again, and its figures."""

    sound: Sound
    measures: TakeMeasures


def try_out(file: Path) -> Tried:
    """Measure a short take; blocks, and loads the voice detector the first time.

    Raises:
        AppError: as ``read_audio``; ``nothing_recorded`` where not one sample came.
    """
    try:
        samples = read_audio(file)
    except AppError as error:
        if error.code != "audio_empty":
            raise
        raise AppError(
            "nothing_recorded",
            translate("microphone", "The microphone gave no sound at all."),
            hint=translate("microphone", "Plug it in again, or choose another one."),
            retryable=True,
        ) from error
    measures = measures_of(samples, find_faint_speech(samples))
    return Tried(Sound(samples, TAKE_RATE), measures)
