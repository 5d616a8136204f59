"""In which language somebody speaks, as the recogniser itself hears it.

Looked at once in a take, on its first ten seconds of speech, in a moment in which nothing
else is to be written down: no transcript waits for it. A take with less speech, or one in
which no such moment came before its end, is not looked at.
"""

from collections.abc import Callable

import numpy as np

from mockinterview.core.transcript import Hearing, Span
from mockinterview.ports import TAKE_RATE, Samples

SPEECH_SECONDS = 10.0
"""How much speech is looked at."""

LONGEST_SECONDS = 28.0
"""How much of the take that may be, pauses and all: Whisper looks at thirty seconds at once."""

SURE_FROM = 0.6
"""A lower probability says nothing: an accent is not another language."""

_LEAD_SECONDS = 1.0

Detect = Callable[[Samples], tuple[str, float]]
"""Returns a language and its probability."""


class SpokenLanguage:
    """Keeps the first speech of one take until it was looked at. Used by one thread.

    Without ``detect``, as for a recogniser of one language, it keeps and finds nothing.
    """

    def __init__(self, detect: Detect | None) -> None:
        self._detect = detect
        self._kept: Samples = np.empty(0, np.float32)
        self._is_full = False
        self.code: str | None = None

    def take_in(self, samples: Samples, speech: tuple[Span, ...]) -> None:
        """Take what was recorded; ``speech`` is what was found in the take so far."""
        if self._detect is None or self._is_full:
            return
        self._kept = np.concatenate([self._kept, samples])
        if not speech:
            self._kept = self._kept[-round(_LEAD_SECONDS * TAKE_RATE) :]
        spoken = sum(span.seconds for span in speech)
        longest = round(LONGEST_SECONDS * TAKE_RATE)
        self._is_full = spoken >= SPEECH_SECONDS
        if not self._is_full and len(self._kept) > longest:
            # Hardly a word in half a minute: there is nothing to tell a language by.
            self._let_go()
        self._kept = self._kept[:longest]

    def look(self) -> None:
        """Find the language if there is enough speech and it was not looked at; blocks."""
        if self._detect is None or not self._is_full:
            return
        code, probability = self._detect(self._kept)
        self.code = code if probability >= SURE_FROM else None
        self._let_go()

    def noted(self, hearing: Hearing) -> Hearing:
        """Return the hearing with the language in its transcript, if one was found."""
        transcript = hearing.transcript.model_copy(update={"spoken_language": self.code})
        return hearing.model_copy(update={"transcript": transcript})

    def _let_go(self) -> None:
        self._detect = None
        self._kept = np.empty(0, np.float32)
