"""What the machine asks the conductor to do, in the imperative.

The conductor performs them in order; what comes of one returns as an event.
"""

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.core.leave import Leave
from mockinterview.core.plan import Interviewer
from mockinterview.core.session import AttemptKey


class TimerId(StrEnum):
    THINK = "think"
    ANSWER = "answer"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True)
class Speak:
    """Read a question aloud, at a slower pace than the usual if so wished."""

    text: str
    slower: bool = False
    interviewer: Interviewer = Interviewer.FIRST


@dataclass(frozen=True)
class StopSpeaking: ...


@dataclass(frozen=True)
class PrepareSpeech:
    """Synthesise a question ahead of its turn, in the voice of who will ask it."""

    text: str
    interviewer: Interviewer = Interviewer.FIRST


@dataclass(frozen=True)
class StartTimer:
    timer: TimerId
    seconds: float


@dataclass(frozen=True)
class PauseTimer: ...


@dataclass(frozen=True)
class ResumeTimer: ...


@dataclass(frozen=True)
class StopTimer: ...


@dataclass(frozen=True)
class StandBy:
    """Let the microphone hear already, so that the first word will be whole."""


@dataclass(frozen=True)
class StandDown: ...


@dataclass(frozen=True)
class OpenMicrophone:
    key: AttemptKey


@dataclass(frozen=True)
class PauseMicrophone: ...


@dataclass(frozen=True)
class ResumeMicrophone: ...


@dataclass(frozen=True)
class CloseMicrophone:
    key: AttemptKey


@dataclass(frozen=True)
class Follow:
    """Begin to transcribe a take while it is recorded."""

    key: AttemptKey


@dataclass(frozen=True)
class Unfollow:
    """Let go of a take whose transcript is not wanted."""

    key: AttemptKey


@dataclass(frozen=True)
class Transcribe:
    key: AttemptKey


@dataclass(frozen=True)
class AskCoach:
    """Have an answer judged, by what the person said of sending it."""

    key: AttemptKey
    leave: Leave = Leave.UNASKED


@dataclass(frozen=True)
class SaveAttempt:
    key: AttemptKey


@dataclass(frozen=True)
class FinishSession: ...


Command = (
    Speak
    | StopSpeaking
    | PrepareSpeech
    | StartTimer
    | PauseTimer
    | ResumeTimer
    | StopTimer
    | StandBy
    | StandDown
    | OpenMicrophone
    | PauseMicrophone
    | ResumeMicrophone
    | CloseMicrophone
    | Follow
    | Unfollow
    | Transcribe
    | AskCoach
    | SaveAttempt
    | FinishSession
)
