"""Which of the voices that are here reads a language, and which takes turns with it on a panel."""

from collections.abc import Sequence

from mockinterview.core.languages import base_code
from mockinterview.core.plain import Plain


class VoiceHere(Plain):
    """A voice that can speak at once; ``aliases`` are other names that it is set by."""

    id: str
    title: str
    language: str
    aliases: tuple[str, ...] = ()

    def is_called(self, name: str | None) -> bool:
        return name is not None and name in {self.id, *self.aliases}

    def speaks(self, language: str) -> bool:
        return base_code(self.language) == base_code(language)


def reader(here: Sequence[VoiceHere], chosen: str, language: str) -> VoiceHere | None:
    """Return the voice that reads a language: the chosen one where it speaks it, or none does."""
    mine = next((voice for voice in here if voice.is_called(chosen)), None)
    if mine is not None and mine.speaks(language):
        return mine
    return next((voice for voice in here if voice.speaks(language)), mine)


def second(here: Sequence[VoiceHere], first: VoiceHere, wished: str | None) -> VoiceHere | None:
    """Return a voice that can take turns with another one, the wished one before all others."""
    others = [voice for voice in here if voice.id != first.id and voice.speaks(first.language)]
    chosen = (voice for voice in others if voice.is_called(wished))
    return next(chosen, next(iter(others), None))
