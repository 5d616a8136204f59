"""What can happen in an interview, in the past tense.

Events come from the person (``...Requested``, ``AnswerTyped``), from the ports (the
question was heard, the take ended) and from the clock. They carry plain data only.
"""

from dataclasses import dataclass
from enum import StrEnum

from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Feedback
from mockinterview.core.gap import Gap
from mockinterview.core.habits import Habits
from mockinterview.core.session import Attempt, AttemptKey, Take
from mockinterview.core.transcript import Caption, Hearing


class Step(StrEnum):
    """A piece of work that can fail."""

    SPEAK = "speak"
    OPEN_MICROPHONE = "open_microphone"
    CLOSE_MICROPHONE = "close_microphone"
    TRANSCRIBE = "transcribe"
    ASK_COACH = "ask_coach"
    SAVE = "save"


@dataclass(frozen=True)
class InterviewStarted: ...


@dataclass(frozen=True)
class QuestionSpoken: ...


@dataclass(frozen=True)
class ThinkTimeEnded: ...


@dataclass(frozen=True)
class AnswerRequested:
    """The person wants to begin to answer."""


@dataclass(frozen=True)
class MicrophoneOpened: ...


@dataclass(frozen=True)
class StopRequested:
    """The person has finished the answer."""


@dataclass(frozen=True)
class AnswerTimeEnded: ...


@dataclass(frozen=True)
class SourceEnded:
    """The microphone ended by itself; with a failure where it was lost."""

    failure: Failure | None = None


@dataclass(frozen=True)
class GapNoted:
    """The take lost its microphone and waits for one, or goes on."""

    gap: Gap


@dataclass(frozen=True)
class TakeStopped:
    take: Take


@dataclass(frozen=True)
class CaptionGrown:
    """More of an answer has been written down while it is given."""

    key: AttemptKey
    caption: Caption


@dataclass(frozen=True)
class TranscriptReady:
    key: AttemptKey
    hearing: Hearing


@dataclass(frozen=True)
class FeedbackGrown:
    """More can be read of feedback that is still coming, and that nobody has checked."""

    key: AttemptKey
    text: str


@dataclass(frozen=True)
class FeedbackReady:
    key: AttemptKey
    feedback: Feedback


@dataclass(frozen=True)
class StepFailed:
    step: Step
    failure: Failure
    key: AttemptKey | None = None


@dataclass(frozen=True)
class HabitsRead:
    """What the person's earlier answers say has been read."""

    habits: Habits


@dataclass(frozen=True)
class FillerJudged:
    """The person said of the likely filler that starts there what it was; None takes it back."""

    key: AttemptKey
    start: float
    is_filler: bool | None


@dataclass(frozen=True)
class OwnRatingGiven:
    """The person said how well an answer went, from 1 to 5; None takes it back."""

    key: AttemptKey
    rating: int | None


@dataclass(frozen=True)
class NoteWritten:
    """The person wrote a note to an answer."""

    key: AttemptKey
    note: str


@dataclass(frozen=True)
class AnswerTyped:
    text: str


@dataclass(frozen=True)
class RepeatRequested:
    """The person wants to hear the question again, at a slower pace if so wished."""

    slower: bool = False


@dataclass(frozen=True)
class HintRequested: ...


@dataclass(frozen=True)
class SkipRequested: ...


@dataclass(frozen=True)
class RetakeRequested: ...


@dataclass(frozen=True)
class RetryRequested:
    """The person wants the failed step of this attempt to be done again."""


@dataclass(frozen=True)
class LeaveDecided:
    """The person said whether the answer on show may be sent to the language model."""

    may_send: bool


@dataclass(frozen=True)
class BetterAnswerWritten:
    """A better answer was written of what was heard in an attempt."""

    key: AttemptKey
    better_answer: BetterAnswer


@dataclass(frozen=True)
class WordsMended:
    """The person mended the words of an answer, or went back to what was heard."""

    attempt: Attempt


@dataclass(frozen=True)
class JudgingRequested:
    """The person wants the answer on show to be judged by the words that stand there now."""


@dataclass(frozen=True)
class NextRequested: ...


@dataclass(frozen=True)
class FollowUpRequested:
    """The person wants to answer the follow-up that is offered."""


@dataclass(frozen=True)
class FollowUpTimeEnded:
    """Nothing invited a follow-up in the moment that was waited."""


@dataclass(frozen=True)
class PauseRequested: ...


@dataclass(frozen=True)
class ResumeRequested: ...


@dataclass(frozen=True)
class FinishRequested:
    """The person wants to end the interview now."""


Event = (
    InterviewStarted
    | QuestionSpoken
    | ThinkTimeEnded
    | AnswerRequested
    | MicrophoneOpened
    | StopRequested
    | AnswerTimeEnded
    | SourceEnded
    | GapNoted
    | TakeStopped
    | CaptionGrown
    | TranscriptReady
    | FeedbackGrown
    | FeedbackReady
    | StepFailed
    | HabitsRead
    | FillerJudged
    | OwnRatingGiven
    | NoteWritten
    | AnswerTyped
    | RepeatRequested
    | HintRequested
    | SkipRequested
    | RetakeRequested
    | RetryRequested
    | LeaveDecided
    | BetterAnswerWritten
    | WordsMended
    | JudgingRequested
    | NextRequested
    | FollowUpRequested
    | FollowUpTimeEnded
    | PauseRequested
    | ResumeRequested
    | FinishRequested
)
