"""Interviews for the tests of the machine: its stages, and every event that may come."""

from mockinterview.core import commands as do
from mockinterview.core.acoustics import Acoustics, LikelyFiller
from mockinterview.core.better_answer import BetterAnswer, Segment, Whose
from mockinterview.core.correcting import correct
from mockinterview.core.errors import Failure
from mockinterview.core.events import (
    AnswerRequested,
    AnswerTimeEnded,
    AnswerTyped,
    BetterAnswerWritten,
    CaptionGrown,
    Event,
    FeedbackGrown,
    FeedbackReady,
    FillerJudged,
    FinishRequested,
    FollowUpRequested,
    FollowUpTimeEnded,
    GapNoted,
    HabitsRead,
    HintRequested,
    InterviewStarted,
    JudgingRequested,
    LeaveDecided,
    MicrophoneOpened,
    NextRequested,
    NoteWritten,
    OwnRatingGiven,
    PauseRequested,
    QuestionSpoken,
    RepeatRequested,
    ResumeRequested,
    RetakeRequested,
    RetryRequested,
    SkipRequested,
    SourceEnded,
    Step,
    StepFailed,
    StopRequested,
    TakeStopped,
    ThinkTimeEnded,
    TranscriptReady,
    WordsMended,
)
from mockinterview.core.feedback import Feedback, FeedbackStatus, not_graded
from mockinterview.core.gap import Gap
from mockinterview.core.habits import Habits
from mockinterview.core.leave import ready_to_send
from mockinterview.core.machine import advance
from mockinterview.core.norms import Figures
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.question import FollowUp
from mockinterview.core.session import Attempt, AttemptKey, Take, TakeState
from mockinterview.core.state import State
from mockinterview.core.transcript import Caption, Hearing, Span, Transcript, Word
from tests.fakes.sessions import graded, question

FAILURE = Failure(code="broken", message="It broke.")
FIRST = AttemptKey(position=1, number=1)
SECOND = AttemptKey(position=1, number=2)
TAKE = Take(file="s/1-1.wav", state=TakeState.COMPLETE, seconds=2.0)
LOST = GapNoted(Gap(at_seconds=2.0))
FOUND = GapNoted(Gap(at_seconds=2.0, seconds=4.0, device="headset"))
SILENCE = Hearing(transcript=Transcript(text="", language="en", model="m", seconds=2.0))
MARKED = LikelyFiller(start=1.2, end=1.6, confidence=0.6)
BETTER = BetterAnswer(segments=(Segment(text="Yes.", origin=Whose.YOURS),), model="m")
UNSENT = not_graded("endpoint", ready_to_send("example.org"))
GRADED = Feedback(status=FeedbackStatus.GRADED, coach="offline", score=70)
INVITING = graded(score=38)
FOLLOW_UPS = (
    FollowUp(when_missing="position", ask="Where in the context do models read best?"),
    FollowUp(when_missing="labelled-set", ask="How would you measure that?"),
)
MEASURE, WHERE = "How would you measure that?", "Where in the context do models read best?"
ASK = question().ask


def heard(text: str = "Yes.") -> Hearing:
    words = (Word(text=text, start=0.5, end=1.0, probability=0.9),)
    transcript = Transcript(text=text, language="en", model="m", seconds=2.0, words=words)
    sound = Acoustics(fillers=(MARKED,))
    return Hearing(transcript=transcript, speech=(Span(start=0.5, end=1.9),), acoustics=sound)


def interview(
    form: FormatId = FormatId.STUDY,
    count: int = 2,
    follow_ups: tuple[FollowUp, ...] = (),
    *,
    panel: bool = False,
) -> State:
    questions = tuple(question(f"question-{n}", follow_ups=follow_ups) for n in range(1, count + 1))
    plan = Plan(format=FORMATS[form], questions=questions, panel=panel)
    return State(session_id="s", plan=plan)


def inviting(form: FormatId = FormatId.STUDY, count: int = 2) -> State:
    """Return an interview whose questions have follow-ups."""
    return interview(form, count, FOLLOW_UPS)


def after(state: State, *events: Event) -> State:
    for event in events:
        state = advance(state, event).state
    return state


def commands_of(state: State, event: Event) -> tuple[do.Command, ...]:
    return advance(state, event).commands


def mended(text: str = "Yes, it does.", feedback: Feedback | None = None) -> WordsMended:
    """Return that a person wrote these words in the place of what was heard first."""
    heard_first = Attempt(key=FIRST, question=question("question-1"), take=TAKE, hearing=heard())
    judged = heard_first.model_copy(update={"feedback": feedback or GRADED})
    return WordsMended(correct(judged, text))


ASKING = (InterviewStarted(),)
THINKING = (*ASKING, QuestionSpoken())
OPENING = (*THINKING, AnswerRequested())
LISTENING = (*OPENING, MicrophoneOpened())
CLOSING = (*LISTENING, StopRequested())
TRANSCRIBING = (*CLOSING, TakeStopped(TAKE))
JUDGING = (*TRANSCRIBING, TranscriptReady(FIRST, heard()))
REVIEWING = (*JUDGING, FeedbackReady(FIRST, GRADED))
PAUSED = (*LISTENING, PauseRequested())
FINISHED = (*REVIEWING, FinishRequested())
INVITED = (*JUDGING, FeedbackReady(FIRST, INVITING))
FOLLOWING_UP = (*INVITED, FollowUpRequested())
ANSWERED_UP = (
    *FOLLOWING_UP,
    *(QuestionSpoken(), AnswerRequested(), MicrophoneOpened(), StopRequested()),
    TakeStopped(TAKE),
)

STATES = {
    "idle": (),
    "asking": ASKING,
    "thinking": THINKING,
    "opening": OPENING,
    "listening": LISTENING,
    "closing": CLOSING,
    "transcribing": TRANSCRIBING,
    "judging": JUDGING,
    "reviewing": REVIEWING,
    "paused question": (*ASKING, PauseRequested()),
    "paused thought": (*THINKING, PauseRequested()),
    "paused opening": (*OPENING, PauseRequested()),
    "paused answer": PAUSED,
    "without microphone": (*LISTENING, LOST),
    "paused without microphone": (*PAUSED, LOST),
    "ending": (*TRANSCRIBING, FinishRequested()),
    "finished": FINISHED,
    "invited": INVITED,
    "following up": FOLLOWING_UP,
    "listening to a follow-up": ANSWERED_UP[:-2],
    "transcribing a follow-up": ANSWERED_UP,
    "reviewing a follow-up": (
        *ANSWERED_UP,
        TranscriptReady(SECOND, heard()),
        FeedbackReady(SECOND, GRADED),
    ),
}

EVENTS: list[Event] = [
    InterviewStarted(),
    QuestionSpoken(),
    ThinkTimeEnded(),
    AnswerRequested(),
    MicrophoneOpened(),
    StopRequested(),
    AnswerTimeEnded(),
    SourceEnded(),
    SourceEnded(FAILURE),
    LOST,
    FOUND,
    TakeStopped(TAKE),
    CaptionGrown(FIRST, Caption(settled="Yes,", partial="it")),
    TranscriptReady(FIRST, heard()),
    TranscriptReady(FIRST, SILENCE),
    TranscriptReady(AttemptKey(position=9, number=9), heard()),
    FeedbackGrown(FIRST, "You named"),
    FeedbackGrown(AttemptKey(position=9, number=9), "You named"),
    FeedbackReady(FIRST, GRADED),
    FeedbackReady(FIRST, INVITING),
    FeedbackReady(SECOND, INVITING),
    FeedbackReady(FIRST, not_graded("endpoint", FAILURE)),
    FeedbackReady(FIRST, UNSENT),
    *(StepFailed(step, FAILURE, key) for step in Step for key in (FIRST, None)),
    HabitsRead(Habits(usual=Figures(pace_speaking=120.0))),
    FillerJudged(FIRST, MARKED.start, is_filler=False),
    FillerJudged(SECOND, MARKED.start, is_filler=True),
    AnswerTyped("Typed."),
    AnswerTyped("  "),
    RepeatRequested(),
    RepeatRequested(slower=True),
    HintRequested(),
    SkipRequested(),
    RetakeRequested(),
    RetryRequested(),
    LeaveDecided(may_send=True),
    LeaveDecided(may_send=False),
    OwnRatingGiven(FIRST, 4),
    OwnRatingGiven(AttemptKey(position=9, number=9), 1),
    NoteWritten(SECOND, "Slower."),
    BetterAnswerWritten(FIRST, BETTER),
    BetterAnswerWritten(AttemptKey(position=9, number=9), BETTER),
    mended(),
    JudgingRequested(),
    NextRequested(),
    FollowUpRequested(),
    FollowUpTimeEnded(),
    PauseRequested(),
    ResumeRequested(),
    FinishRequested(),
]
