"""A text said by the voice and read back by the recogniser, both as the program uses them.

What was read back is kept in the cache of the user, one line of JSON a text, so that a run
that was broken off goes on where it was and a later run says only what changed. No sound
card is needed: the sound goes through a file.
"""

import json
import tempfile
from functools import cached_property
from pathlib import Path

import numpy as np

from mockinterview import paths
from mockinterview.audio.files import write_wav
from mockinterview.core.question import Question, Term
from mockinterview.ports import Sound
from mockinterview.services import open_workshop
from mockinterview.settings import Settings
from mockinterview.speech.pronunciation import spoken_form, spoken_forms

VOICE = "piper-en_US-joe-medium"
RECOGNISER = "whisper-base"


class Hearing:
    """A voice, a recogniser and what they said and heard before.

    ``folder`` takes the sound files; ``memory`` is the file of what was read back.
    """

    def __init__(self, folder: Path, memory: Path) -> None:
        self._folder = folder
        self._memory = memory
        self._shop = open_workshop(folder, Settings(), print)
        self._voice = self._shop.voice(VOICE)
        self._recogniser = self._shop.transcriber(RECOGNISER)

    @property
    def glossary(self) -> list[Term]:
        return self._shop.bank.glossary()

    @property
    def questions(self) -> list[Question]:
        return sorted(self._shop.bank.questions(), key=lambda question: question.id)

    def said_as(self, text: str) -> str:
        """Return what the engine is given to read."""
        return spoken_form(text, self._forms)

    def read_back(self, text: str) -> str:
        """Return what the recogniser writes when the voice says the text."""
        said = self.said_as(text)
        if said not in self._known:
            self._known[said] = self._hear(text)
            line = {"voice": VOICE, "model": RECOGNISER, "said": said, "read": self._known[said]}
            with self._memory.open("a", encoding="utf-8") as memory:
                memory.write(json.dumps(line) + "\n")
        return self._known[said]

    def _hear(self, text: str) -> str:
        sounds = list(self._voice.speak(text))
        file = self._folder / "said.wav"
        write_wav(file, Sound(np.concatenate([s.samples for s in sounds]), sounds[0].rate))
        return self._recogniser.transcribe(file, language="en").transcript.text

    @cached_property
    def _forms(self) -> dict[str, str]:
        return spoken_forms(self.glossary)

    @cached_property
    def _known(self) -> dict[str, str]:
        self._memory.parent.mkdir(parents=True, exist_ok=True)
        lines = self._memory.read_text("utf-8").splitlines() if self._memory.exists() else []
        rows = [json.loads(line) for line in lines]
        return {
            row["said"]: row["read"]
            for row in rows
            if (row["voice"], row["model"]) == (VOICE, RECOGNISER)
        }


def open_hearing() -> Hearing:
    """Return the parts that the program presets, with the packs that ship."""
    return Hearing(Path(tempfile.mkdtemp(prefix="heard-")), paths.cache() / "heard.jsonl")
