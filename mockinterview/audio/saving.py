"""A player for where nothing can be heard: each utterance becomes a WAV file.

The demo uses it, so that a machine without a sound card can show what was asked.
"""

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from mockinterview.audio.files import write_wav
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import Sound


class SavingPlayer:
    """Writes what it is given to ``question-1.wav``, ``question-2.wav``, ... in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def play(self, sounds: Iterable[Sound]) -> bool:
        """Write the sounds of one utterance, which share a rate, as one file."""
        heard = list(sounds)
        if heard:
            self._count += 1
            whole = np.concatenate([sound.samples for sound in heard])
            self._make_folder()
            target = self._folder / f"question-{self._count}.wav"
            write_wav(target, Sound(whole, heard[0].rate))
        return True

    def _make_folder(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise AppError(
                "file_unwritable",
                translate("audio", "The folder {folder} cannot be made ({reason}).").format(
                    folder=self._folder, reason=error.strerror
                ),
                hint=translate("audio", "Choose another folder."),
            ) from error

    def warm(self) -> None:
        """Nothing is heard, so no sound system is needed."""

    def stop(self) -> None:
        """Nothing is heard, so there is nothing to end."""

    def heard_seconds(self) -> float:
        return 0.0
