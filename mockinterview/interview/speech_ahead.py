"""Questions that were synthesised before their turn, or heard once already.

Used on the voice lane only, so it needs no lock. It holds the speech of a few texts;
the oldest goes first.
"""

from collections import OrderedDict
from collections.abc import Iterator

from mockinterview.ports import Sound, Voice

KEPT_TEXTS = 8


class SpeechAhead:
    """A voice with a short memory."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._kept: OrderedDict[tuple[str, float], tuple[Sound, ...]] = OrderedDict()

    def prepare(self, text: str, rate: float = 1.0) -> None:
        """Synthesise a text so that it can start at once later."""
        for _sound in self.speak(text, rate):
            pass

    def speak(self, text: str, rate: float = 1.0) -> Iterator[Sound]:
        """Yield the speech of a text, from memory where it is there."""
        key = (text, rate)
        if key in self._kept:
            yield from self._kept[key]
            return
        sounds: list[Sound] = []
        for sound in self._voice.speak(text, rate=rate):
            sounds.append(sound)
            yield sound
        self._kept[key] = tuple(sounds)
        while len(self._kept) > KEPT_TEXTS:
            self._kept.popitem(last=False)
