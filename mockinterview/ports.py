"""What the interview asks of the world, as Protocols.

Adapters behind these ports raise ``AppError`` and nothing else that is expected.
Methods that block say so; the conductor calls them through ``Jobs``, never on the
main thread. Audio inside the program is mono float32 in [-1, 1], shape (n,); what a
take holds is 16 kHz, what a voice yields has the voice's own rate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from mockinterview.core.errors import AppError
from mockinterview.core.gap import Gap
from mockinterview.core.schedule import Forgetting

if TYPE_CHECKING:
    # What only names a type here keeps no window waiting for its module.
    import numpy as np
    import numpy.typing as npt

    from mockinterview.core.better_answer import BetterAnswer
    from mockinterview.core.comparing import TakeRef
    from mockinterview.core.deferred import Deferred
    from mockinterview.core.errors import Failure
    from mockinterview.core.feedback import Feedback
    from mockinterview.core.focus import Away
    from mockinterview.core.habits import Habits
    from mockinterview.core.history import Counted, HistoryQuery, HistoryRow
    from mockinterview.core.progress import Measured, Period
    from mockinterview.core.question import Question
    from mockinterview.core.record import PastAnswers
    from mockinterview.core.retention import Expiry, KeepFor
    from mockinterview.core.review import Assessment
    from mockinterview.core.schedule import Card, Memory, Review
    from mockinterview.core.session import Attempt, AttemptKey, Bookmark, Session, SessionSummary
    from mockinterview.core.transcript import Caption, Hearing
    from mockinterview.core.waiting import Waiting

Samples: TypeAlias = "npt.NDArray[np.float32]"
Result = TypeVar("Result")

TAKE_RATE = 16_000
"""Samples a second of every take and of all audio for the recogniser."""


class Lane(StrEnum):
    """Where a job runs: each lane is one worker, and its jobs keep their order."""

    DATABASE = "database"
    VOICE = "voice"
    MICROPHONE = "microphone"
    RECOGNISER = "recogniser"
    COACH = "coach"
    LATER = "later"
    MODELS = "models"
    ERRANDS = "errands"
    TRIALS = "trials"
    UPKEEP = "upkeep"
    FILES = "files"


class Jobs(Protocol):
    """Runs blocking work beside the owner's thread and brings results back to it."""

    def start(
        self,
        lane: Lane,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run ``work`` on a lane; call ``done`` or ``failed`` on the owner's thread."""

    def post(self, call: Callable[[], None]) -> None:
        """Run ``call`` soon on the owner's thread. May be called from any thread."""

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Run ``call`` on the owner's thread after some seconds."""


class Timer(Protocol):
    def cancel(self) -> None: ...


class Clock(Protocol):
    def now(self) -> datetime:
        """Return the time of day, with its zone."""

    def monotonic(self) -> float:
        """Return seconds that never go back, from any origin."""


@dataclass(frozen=True)
class Sound:
    """A piece of audio with its own rate."""

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


class Voice(Protocol):
    """Turns text into speech."""

    @property
    def id(self) -> str: ...

    def warm(self) -> None:
        """Load the model. Blocks for seconds the first time."""

    def speak(self, text: str, *, rate: float = 1.0) -> Iterator[Sound]:
        """Yield speech sentence by sentence; rate 2.0 is twice as fast. Blocks."""


class Player(Protocol):
    """Plays sound on the chosen output."""

    def warm(self) -> None:
        """Start the sound system, so that the first sound need not wait for it. Blocks."""

    def play(self, sounds: Iterable[Sound]) -> bool:
        """Play to the last sample that is heard; blocks.

        Return False where ``stop`` ended it early.
        """

    def stop(self) -> None:
        """End what is playing, at once. May be called from any thread."""

    def heard_seconds(self) -> float:
        """Return how much of what plays has been heard by now; any thread.

        What was heard before the loudspeaker ran dry counts, the silence after it does not.
        """


@dataclass(frozen=True)
class Level:
    """The loudness of what is being captured now, and for how long it has been.

    ``zero_seconds`` is for how long nothing but exact zeros came, as from a device that is
    muted; ``is_waiting`` says that the device is gone and another one is looked for.
    """

    rms_dbfs: float
    peak_dbfs: float
    seconds: float
    zero_seconds: float = 0.0
    is_waiting: bool = False


@dataclass(frozen=True)
class Capture:
    """What is known of a take when it has ended.

    ``is_digital_silence`` says that every sample was exactly zero, as from a device
    that vanished or is muted; ``warning`` says what cut the capture short or is missing
    in it, if anything. ``pre_roll_seconds`` of it were heard before it was asked for.
    """

    seconds: float
    peak_dbfs: float | None
    is_digital_silence: bool
    warning: Failure | None = None
    pre_roll_seconds: float = 0.0


OnEnd = Callable[[AppError | None], None]
OnGap = Callable[[Gap], None]


def unheeded(_gap: Gap) -> None:
    """Take no notice of a gap while it lasts: it is told with the take."""


class Recorder(Protocol):
    """Captures one take at a time into a file that is playable at every moment."""

    def stand_by(self) -> None:
        """Hear, and keep nothing but the last half second, in memory; blocks.

        The take that is opened next begins with it. Raise AppError where no device opens.
        """

    def stand_down(self) -> None:
        """Stop hearing, and forget what was heard. Blocks; a take that is open goes on."""

    def open(self, file: Path, on_end: OnEnd, on_gap: OnGap = unheeded) -> None:
        """Begin a take in ``file`` (WAV, 16 kHz, mono, 16 bit); blocks until it runs.

        ``on_end`` is called once, from any thread, where the source ends by itself:
        with an error where the take cannot go on. What was captured is kept. ``on_gap`` is
        called, from any thread, when the microphone is lost and when the take goes on.
        """

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def close(self) -> Capture:
        """End the take, its file flushed and closed. Blocks."""

    def level(self) -> Level:
        """Return the level of the last moments. Cheap; any thread."""


class Following(Protocol):
    """The transcript of a take that is still being recorded."""

    def advance(self) -> Caption | None:
        """Write down what came since the last time; blocks. None where nothing changed."""

    def finish(self) -> Hearing:
        """Write down the end of a take whose file is complete; blocks, shortly."""


class Transcriber(Protocol):
    """Turns a take into words."""

    @property
    def model(self) -> str: ...

    def warm(self) -> None:
        """Load the model. Blocks for a second or so the first time."""

    def transcribe(self, file: Path, *, language: str) -> Hearing:
        """Transcribe an audio file; blocks. Silence gives an empty transcript."""

    def follow(self, file: Path, *, language: str, terms: Sequence[str] = ()) -> Following:
        """Begin to transcribe a take that is being recorded; blocks while a model loads.

        ``terms`` are those of the question, for a recogniser that hears them better so.
        """


@dataclass(frozen=True)
class Answer:
    """What a coach judges."""

    question: Question
    hearing: Hearing


Seen = Callable[[str], None]
"""Takes all that can be read so far of feedback that is still coming, from any thread."""


def unseen(_text: str) -> None:
    """Take no notice of feedback before it is whole."""


class Coach(Protocol):
    """Judges an answer."""

    @property
    def name(self) -> str: ...

    def warm(self, questions: Sequence[Question]) -> None:
        """Make ready for the answers to some questions; blocks, sends nothing, never fails."""

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        """Return feedback; blocks. A failure is feedback that is not graded.

        Where feedback comes bit by bit, ``seen`` hears it come; nothing of that is checked.
        """


@dataclass(frozen=True)
class Sending:
    """What goes to a language model for one answer, as text that a person can read beforehand.

    It takes about so many ``tokens``, rather fewer, and is sent so many ``times``, each time in
    another order.
    """

    host: str
    model: str
    text: str
    tokens: int
    times: int = 1


class Endpoint(Protocol):
    """The language model in use, where answers are judged by one."""

    @property
    def host(self) -> str: ...

    @property
    def model(self) -> str: ...

    @property
    def asks_first(self) -> bool:
        """Whether the person wants to be asked before anything is sent."""

    @property
    def there(self) -> Coach:
        """The coach that sends an answer without asking."""

    @property
    def here(self) -> Coach:
        """The coach that judges on this computer."""

    def judging(self, answer: Answer) -> Sending:
        """Return what is sent to have an answer judged. Raise AppError where it does not fit."""

    def bettering(self, answer: Answer, feedback: Feedback) -> Sending:
        """Return what is sent to have a better answer written."""

    def better_answer(self, answer: Answer, feedback: Feedback) -> BetterAnswer:
        """Return the person's answer, ordered and completed; blocks. Raise AppError."""


class Recall(Forgetting, Protocol):
    """A model of memory. It reckons only: the same reviews give the same memory."""

    @property
    def model(self) -> str:
        """What it reckons with; what another model made is of no use."""

    def after(self, reviews: Sequence[Review]) -> Memory | None:
        """Return what reviews came to, in the order in which they are given; None without any."""


class Store(Protocol):
    """Keeps sessions. All methods block and run on the database lane."""

    def begin_session(self, session: Session, questions: Sequence[Question] = ()) -> None:
        """Write a session down, with what it will ask."""

    def save_attempt(self, session_id: str, attempt: Attempt) -> None:
        """Insert or update one attempt.

        The rating and the note of one that is there are left as they are: they are set alone.
        """

    def set_own_rating(self, session_id: str, key: AttemptKey, rating: int | None) -> None:
        """Keep how well the person thinks that an answer went, from 1 to 5."""

    def set_note(self, session_id: str, key: AttemptKey, note: str) -> None:
        """Keep what the person wrote to an answer."""

    def set_bookmarks(
        self, session_id: str, key: AttemptKey, bookmarks: tuple[Bookmark, ...]
    ) -> None:
        """Keep which places of a take the person wants to find again; nothing else is changed."""

    def note_away(self, session_id: str, away: Away) -> None:
        """Note a time without focus in a session that has notes on it."""

    def add_review(self, session_id: str, review: Assessment) -> None:
        """Keep what somebody else said of a session; the same review again takes its place."""

    def remove_review(self, session_id: str, review_id: str) -> None:
        """Delete a review, where it is there."""

    def finish_session(self, session_id: str, finished_at: datetime) -> None:
        """Write down that a session is over, and close its chain where it is sealed."""

    def session(self, session_id: str) -> Session:
        """Return a session; raise AppError ``unknown_session`` where there is none."""

    def sessions(
        self, *, limit: int = 100, offset: int = 0, search: str = ""
    ) -> list[SessionSummary]:
        """Return sessions, newest first, without so many of the newest."""

    def find(self, query: HistoryQuery) -> list[HistoryRow]:
        """Return the sessions that are looked for, with some of the places that were found."""

    def count(self, query: HistoryQuery) -> int:
        """Return how many sessions there are of that kind, whatever the limit."""

    def tags(self) -> list[Counted]:
        """Return the tags in use, in the order of the alphabet."""

    def packs(self) -> list[Counted]:
        """Return the packs of the sessions that are there, in the order of the alphabet."""

    def set_title(self, session_id: str, title: str) -> None:
        """Name a session; without a title it is called by its date and pack."""

    def set_tags(self, session_id: str, tags: Sequence[str]) -> None:
        """Give a session these tags and no others; one that is in use is spelt as it is there."""

    def set_session_note(self, session_id: str, note: str) -> None:
        """Keep what the person wrote to a session."""

    def trash_session(self, session_id: str) -> None:
        """Take a session out of sight: it counts nowhere, and can be restored until it goes."""

    def restore_session(self, session_id: str) -> None:
        """Bring a session back from the trash; raise AppError where it is gone."""

    def empty_trash(self, before: datetime | None = None, *, at_most: int | None = None) -> int:
        """Delete for good what is in the trash, or went there before a moment; return how many.

        With ``at_most`` the rest of more than so many is left for the next call.
        """

    def takes_of(self, question_id: str) -> list[TakeRef]:
        """Return the person's answers to a question, the newest first; no follow-ups."""

    def latest(self, count: int) -> list[Session]:
        """Return the person's last sessions, the newest first."""

    def past(self) -> dict[str, PastAnswers]:
        """Return what the person answered before, by the ids of the questions."""

    def habits(self, session: Session) -> Habits:
        """Return what the other sessions say about one, as ``core.habits`` does of all takes."""

    def progress(self, period: Period, area: str = "") -> Measured:
        """Return what the person's own answers of a time came to, or those in one area."""

    def cards(self, recall: Recall) -> list[Card]:
        """Return what the answers to each question came to as reviews of it."""

    def delete_session(self, session_id: str) -> None:
        """Delete a session with its recordings."""

    def recording(self, file: str) -> Path:
        """Return where a take's file is, or is to be; its folder exists."""

    def digest(self, file: str) -> str | None:
        """Return the SHA-256 of a take's file; None where it is gone."""

    def discard_attempt(self, session_id: str, key: AttemptKey) -> None:
        """Delete one attempt with its recording."""

    def deferred(self) -> list[Deferred]:
        """Return the answers whose judgement is still to come, in the order of arrival."""

    def claim_deferred(self, now: datetime | None) -> Deferred | None:
        """Take the answer that is to be judged next, so that no other program does.

        Without a time none is too early. The claim ends with ``settle_deferred``,
        ``let_go_deferred`` or the process.
        """

    def let_go_deferred(self, deferred: Deferred) -> None:
        """Give a claimed answer back as it was."""

    def settle_deferred(self, deferred: Deferred, feedback: Feedback) -> Attempt | None:
        """Keep what became of a claimed answer; None where it waits no longer."""

    def is_interview_elsewhere(self) -> bool:
        """Say whether another program that runs now holds an interview."""

    def is_interview_under_way(self) -> bool:
        """Say whether an interview goes on, in this program or in another one."""

    def close(self) -> None:
        """Let go of what is kept open; it is opened again where something is asked of it."""

    def expiring(self, keep: KeepFor, now: datetime) -> Expiry:
        """Return what ``expire`` would delete now; nothing is changed."""

    def expire(self, keep: KeepFor, now: datetime, *, at_most: int | None = None) -> Expiry:
        """Delete what was kept for long enough; raise AppError during an interview.

        What waits for a judgement or to be written down stays, and so does the sample. What lay in
        the trash for long enough goes, too. With
        ``at_most`` the rest of more than so many is left for the next call.
        """

    def recover(self) -> list[str]:
        """Mend what a killed process left; return the ids of the sessions."""

    def waiting(self) -> list[Waiting]:
        """Return what gone processes recorded and did not write down, newest first."""
