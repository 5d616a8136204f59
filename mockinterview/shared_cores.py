"""Who has the cores of this computer: the recogniser, or a language model that runs here too.

Both at once make both crawl, so they never work at the same time. The recogniser comes first:
the answer that is being given cannot wait. What the model was judging is broken off and comes
later. Another program is known by its sessions alone: while it holds an interview, who judges
what waited gives way to the whole of it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mockinterview.core.errors import Failure
from mockinterview.core.outlook import INTERRUPTED
from mockinterview.core.state import Microphone, State
from mockinterview.core.transcript import Caption, Hearing
from mockinterview.core.words import translate
from mockinterview.network.halt import Halt
from mockinterview.ports import Following, Transcriber


class SharedCores:
    """Given to the recogniser while somebody holds them, else to the models behind ``halts``."""

    def __init__(self, *halts: Halt) -> None:
        self._halts = halts

    def take(self, holder: object) -> None:
        """Give the cores to the recogniser; what a model does now is broken off."""
        for halt in self._halts:
            halt.hold(holder, recogniser_works())

    def give_back(self, holder: object) -> None:
        """Let the models work again, unless another one holds the cores."""
        for halt in self._halts:
            halt.let_go(holder)

    def follow(self, state: State) -> None:
        """Give the cores to the recogniser for as long as an interview has work for it."""
        if has_work_for_recogniser(state):
            self.take(state.session_id)
        else:
            self.give_back(state.session_id)

    @contextmanager
    def recognising(self) -> Iterator[None]:
        """Hold the cores while a piece of recognition is done."""
        holder = object()
        self.take(holder)
        try:
            yield
        finally:
            self.give_back(holder)


def has_work_for_recogniser(state: State) -> bool:
    """Say whether an answer is being given, or one that was given is not written down yet."""
    is_given = state.microphone in {Microphone.OPENING, Microphone.OPEN, Microphone.CLOSING}
    awaited = (state.attempt_at(key) for key in state.pending)
    return is_given or any(attempt.hearing is None for attempt in awaited)


class TakingTurns:
    """A recogniser on this computer that has the cores for itself while it works."""

    def __init__(self, transcriber: Transcriber, cores: SharedCores) -> None:
        self._transcriber = transcriber
        self._cores = cores

    @property
    def model(self) -> str:
        return self._transcriber.model

    def warm(self) -> None:
        """Load the model; blocks."""
        with self._cores.recognising():
            self._transcriber.warm()

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        """Transcribe an audio file; blocks."""
        with self._cores.recognising():
            return self._transcriber.transcribe(file, language=language)

    def follow(self, file: Path, *, language: str, terms: Sequence[str] = ()) -> Following:
        """Begin to transcribe a take that is being recorded; blocks while a model loads."""
        with self._cores.recognising():
            following = self._transcriber.follow(file, language=language, terms=terms)
        return _FollowingInTurns(following, self._cores)


class _FollowingInTurns:
    def __init__(self, following: Following, cores: SharedCores) -> None:
        self._following = following
        self._cores = cores

    def advance(self) -> Caption | None:
        with self._cores.recognising():
            return self._following.advance()

    def finish(self) -> Hearing:
        with self._cores.recognising():
            return self._following.finish()


def interview_elsewhere() -> Failure:
    """Return why what waited is not judged while another program holds an interview."""
    return Failure(
        code=INTERRUPTED,
        message=translate(
            "cores",
            "An interview is under way in another program, and the language model runs on this "
            "computer as well: both at once would slow each other. Your answer is kept.",
        ),
        hint=translate("cores", "It is asked when that interview has ended."),
        retryable=True,
    )


def recogniser_works() -> Failure:
    """Return why a model on this computer is not asked while the recogniser works."""
    return Failure(
        code=INTERRUPTED,
        message=translate(
            "cores",
            "The language model runs on this computer and waits while answers are written down: "
            "both at once would slow each other. Your answer and its transcript are kept.",
        ),
        hint=translate("cores", "It is asked when the interview has ended."),
        retryable=True,
    )
