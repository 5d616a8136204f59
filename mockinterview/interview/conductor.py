"""Performs one interview: sends events to the machine and its commands to the ports.

All methods run on the owner's thread; everything that blocks goes to a lane of
``Jobs`` and comes back as an event. The window and the terminal use this same class.
It decides nothing: what follows from what is the machine's business.
"""

import logging
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from mockinterview.core import commands as do
from mockinterview.core.endpointing import rule_for
from mockinterview.core.errors import AppError
from mockinterview.core.events import (
    AnswerTimeEnded,
    Event,
    FeedbackGrown,
    FeedbackReady,
    FollowUpTimeEnded,
    GapNoted,
    HabitsRead,
    InterviewStarted,
    MicrophoneOpened,
    QuestionSpoken,
    SourceEnded,
    Step,
    StepFailed,
    TakeStopped,
    ThinkTimeEnded,
)
from mockinterview.core.feedback import Feedback
from mockinterview.core.focus import Away, FocusNotes
from mockinterview.core.follow_ups import read_ahead
from mockinterview.core.gap import Gap
from mockinterview.core.habits import Habits
from mockinterview.core.leave import Leave
from mockinterview.core.machine import advance
from mockinterview.core.plan import Plan
from mockinterview.core.sealing import begun
from mockinterview.core.session import Attempt, AttemptKey, Session, Take, TakeState
from mockinterview.core.state import Microphone, Stage, State
from mockinterview.interview.auto_stop import SilenceWatch
from mockinterview.interview.coming_feedback import ComingFeedback
from mockinterview.interview.countdown import Countdown
from mockinterview.interview.focus_watch import FocusWatch
from mockinterview.interview.live_transcripts import LiveTranscripts
from mockinterview.interview.rehearsal import Speech, speech_of
from mockinterview.ports import Answer, Capture, Jobs, Lane, Level, Sound
from mockinterview.services import Services

SLOWER = 0.8
"""A question that is repeated more slowly is spoken at so much of the usual rate."""

Listener = Callable[[State], None]

log = logging.getLogger(__name__)

_ENDED: dict[do.TimerId, Event] = {
    do.TimerId.THINK: ThinkTimeEnded(),
    do.TimerId.ANSWER: AnswerTimeEnded(),
    do.TimerId.FOLLOW_UP: FollowUpTimeEnded(),
}


@dataclass(frozen=True)
class Owner:
    """What the owner of a conductor does for it.

    One that ``tells_focus`` says when the window loses the focus and gets it back. Where the
    interview ``asks_silently``, the owner gives each question to a screen reader. ``speech`` is
    that of a rehearsal, if there was one.
    """

    tells_focus: bool = False
    asks_silently: bool = False
    speech: Speech | None = None


class Conductor:
    """Holds the state of one interview and performs what the machine asks for."""

    def __init__(
        self,
        plan: Plan,
        services: Services,
        jobs: Jobs,
        owner: Owner = Owner(),
    ) -> None:
        self._services = services
        self._jobs = jobs
        self._speech = owner.speech or speech_of(services)
        self._countdown = Countdown(jobs, services.clock)
        self._live = LiveTranscripts(services, jobs, plan.language, self.send)
        rule = rule_for(services.auto_stop, services.profile)
        self._silence = SilenceWatch(rule, services.recorder, jobs, self.send)
        self._has_focus_notes = owner.tells_focus and plan.format.notes_focus
        self._focus = FocusWatch(services.clock, self._note_away, is_on=self._has_focus_notes)
        self._listeners: list[Listener] = []
        self._speaking: object | None = None
        self._standing_by: object | None = None
        self._silent_since = float("-inf")
        self._is_closing = False
        self.state = State(
            session_id=_new_session_id(services.clock.now()),
            plan=_as_voices_allow(plan, services),
            asks_silently=owner.asks_silently,
        )

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with the new state after each change."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Write the session down and ask the first question."""
        plan = self.state.plan
        session = Session(
            id=self.state.session_id,
            started_at=self._services.clock.now(),
            pack=plan.pack,
            format=plan.format.id,
            seed=plan.seed,
            language=plan.language,
            question_count=len(plan.questions),
            focus=FocusNotes() if self._has_focus_notes else None,
        )
        if plan.format.is_sealed:
            session = session.model_copy(update={"seal": begun(session)})
        begin = partial(self._services.store.begin_session, session, plan.questions)
        self._jobs.start(Lane.DATABASE, begin, failed=self._save_failed)
        self.send(InterviewStarted())
        self._read_habits(session)
        # In turn behind the first question, which is to be heard at once, and before any answer.
        self._jobs.start(Lane.VOICE, _take_turns, done=partial(self._warm_coach, plan))

    def _warm_coach(self, plan: Plan, _turn: None) -> None:
        """Have ready what an answer is judged with, and what is shown of it."""
        warm = partial(self._services.coach.warm, plan.questions)
        self._jobs.start(Lane.COACH, warm, failed=_leave_it)
        self._jobs.start(Lane.COACH, partial(read_ahead, plan.questions))

    def send(self, event: Event) -> None:
        """Let something have happened."""
        before = self.state
        self.state, commands = advance(self.state, event)
        if self._services.cores is not None:
            self._services.cores.follow(self.state)
        for command in commands:
            self._perform(command)
        if self.state is not before:
            self._log_change(before)
            if not self._is_closing:
                self._silence.look_at(self.state)
                self._focus.look_at(self.state)
            for listener in self._listeners:
                listener(self.state)

    def _log_change(self, before: State) -> None:
        now = self.state
        place_before = (before.stage, before.microphone, before.position)
        if (now.stage, now.microphone, now.position) != place_before:
            place = f"question {now.position} of {len(now.plan.questions)}"
            log.info("%s: %s, microphone %s, %s", now.session_id, now.stage, now.microphone, place)

    def level(self) -> Level | None:
        """Return the level of the microphone while it is open."""
        is_open = self.state.microphone is Microphone.OPEN
        return self._services.recorder.level() if is_open else None

    def lose_focus(self) -> None:
        """Let the window have lost the focus."""
        self._focus.leave(self.state)

    def regain_focus(self) -> None:
        self._focus.come_back()

    @property
    def remaining_seconds(self) -> float | None:
        """Seconds left to think or to answer, where the format sets a limit."""
        return self._countdown.remaining_seconds

    @property
    def silence_countdown_seconds(self) -> float | None:
        """Seconds until a silence ends the answer, while that is counted down."""
        return self._silence.countdown_seconds

    def close(self) -> None:
        """End what is running: silence the voice, close the microphone, save the take.

        The owner then drains the jobs. Nothing new is begun from here on.
        """
        if self._is_closing:
            return
        self._is_closing = True
        self._countdown.stop()
        self._live.close()
        self._silence.close()
        self._stop_speaking()
        if self.state.microphone in {Microphone.STANDBY, Microphone.OPENING}:
            self._stand_down()
        if self.state.microphone in {Microphone.OPENING, Microphone.OPEN}:
            attempt = self.state.attempt
            if attempt is not None:
                closed = partial(self._save_take_of, attempt)
                self._jobs.start(
                    Lane.MICROPHONE, self._services.recorder.close, done=closed, failed=_leave_it
                )
        if self.state.stage is not Stage.FINISHED:
            self._finish_session()

    def _perform(self, command: do.Command) -> None:  # noqa: C901, PLR0912 - one case a command
        if self._is_closing and not isinstance(command, do.SaveAttempt | do.FinishSession):
            return
        match command:
            case do.Speak():
                self._speak(command)
            case do.StopSpeaking():
                self._stop_speaking()
            case do.PrepareSpeech():
                self._prepare_speech(command)
            case do.StartTimer(timer, seconds):
                self._countdown.start(seconds, partial(self.send, _ENDED[timer]))
            case do.PauseTimer():
                self._countdown.pause()
            case do.ResumeTimer():
                self._countdown.resume()
            case do.StopTimer():
                self._countdown.stop()
            case do.StandBy():
                ticket = self._standing_by = object()
                self._jobs.call_later(self._guard_seconds(), partial(self._stand_by, ticket))
            case do.StandDown():
                self._stand_down()
            case do.OpenMicrophone(key):
                self._standing_by = None
                self._jobs.call_later(self._guard_seconds(), partial(self._open_microphone, key))
            case do.PauseMicrophone():
                self._services.recorder.pause()
            case do.ResumeMicrophone():
                self._services.recorder.resume()
            case do.CloseMicrophone(key):
                self._close_microphone(key)
            case do.Follow(key):
                terms = self.state.attempt_at(key).question.terms
                self._live.follow(key, self._file_of(key), terms)
            case do.Unfollow(key):
                self._live.unfollow(key)
            case do.Transcribe(key):
                self._live.transcribe(key, self._file_of(key))
            case do.AskCoach(key, leave):
                self._ask_coach(key, leave)
            case do.SaveAttempt(key):
                self._save_attempt(self.state.attempt_at(key))
            case do.FinishSession():
                self._finish_session()

    # The voice

    def _speak(self, speech: do.Speak) -> None:
        ticket = self._speaking = object()
        self._jobs.start(
            Lane.VOICE,
            partial(self._play, ticket, speech),
            done=partial(self._spoken, ticket),
            failed=partial(self._speak_failed, ticket),
        )

    def _play(self, ticket: object, speech: do.Speak) -> bool:
        return self._services.player.play(self._while_current(ticket, speech))

    def _while_current(self, ticket: object, speech: do.Speak) -> Iterator[Sound]:
        """Yield speech until the ticket is no longer the one being spoken."""
        if self._speaking is not ticket:
            return
        rate = self._services.speech_rate * (SLOWER if speech.slower else 1.0)
        for sound in self._speech[speech.interviewer].speak(speech.text, rate):
            if self._speaking is not ticket:
                return
            yield sound

    def _spoken(self, ticket: object, _was_heard_whole: bool) -> None:  # noqa: FBT001 - what play returns
        if self._speaking is ticket:
            self._speaking = None
            self._silent_since = self._services.clock.monotonic()
            self.send(QuestionSpoken())

    def _speak_failed(self, ticket: object, error: AppError) -> None:
        if self._speaking is ticket:
            self._speaking = None
            self.send(StepFailed(Step.SPEAK, error.failure))

    def _stop_speaking(self) -> None:
        if self._speaking is not None:
            self._speaking = None
            self._services.player.stop()
            self._silent_since = self._services.clock.monotonic()

    def _prepare_speech(self, speech: do.PrepareSpeech) -> None:
        voice = self._speech[speech.interviewer]
        prepare = partial(voice.prepare, speech.text, self._services.speech_rate)
        self._jobs.start(Lane.VOICE, prepare, failed=_leave_it)

    # The microphone

    def _guard_seconds(self) -> float:
        quiet = self._services.clock.monotonic() - self._silent_since
        return max(0.0, self._services.tail_guard_seconds - quiet)

    def _stand_by(self, ticket: object) -> None:
        """Let the microphone hear, unless the stage that asked for it is over."""
        if self._standing_by is ticket:
            self._jobs.start(Lane.MICROPHONE, self._services.recorder.stand_by, failed=_leave_it)

    def _stand_down(self) -> None:
        self._standing_by = None
        self._jobs.start(Lane.MICROPHONE, self._services.recorder.stand_down, failed=_leave_it)

    def _open_microphone(self, key: AttemptKey) -> None:
        if self._is_closing:
            return
        take = self.state.attempt_at(key).take
        if take is None:
            return
        self._jobs.start(
            Lane.MICROPHONE,
            partial(self._open_recorder, key, take.file),
            done=self._opened,
            failed=partial(self._failed, Step.OPEN_MICROPHONE, key),
        )

    def _open_recorder(self, key: AttemptKey, file: str) -> None:
        path = self._services.store.recording(file)
        ended, gap_noted = partial(self._source_ended, key), partial(self._gap_noted, key)
        self._services.recorder.open(path, ended, gap_noted)

    def _opened(self, _nothing: None) -> None:
        self.send(MicrophoneOpened())

    def _source_ended(self, key: AttemptKey, error: AppError | None) -> None:
        """Pass the end of a source on to the owner's thread. Runs in any thread."""
        self._jobs.post(partial(self._source_has_ended, key, error))

    def _source_has_ended(self, key: AttemptKey, error: AppError | None) -> None:
        attempt = self.state.attempt
        if attempt is not None and attempt.key == key:
            self.send(SourceEnded(error.failure if error else None))

    def _gap_noted(self, key: AttemptKey, gap: Gap) -> None:
        """Pass a gap in a take on to the owner's thread. Runs in any thread."""
        self._jobs.post(partial(self._gap_has_come, key, gap))

    def _gap_has_come(self, key: AttemptKey, gap: Gap) -> None:
        attempt = self.state.attempt
        if attempt is not None and attempt.key == key:
            self.send(GapNoted(gap))

    def _close_microphone(self, key: AttemptKey) -> None:
        self._jobs.start(
            Lane.MICROPHONE,
            self._services.recorder.close,
            done=partial(self._take_closed, key),
            failed=partial(self._failed, Step.CLOSE_MICROPHONE, key),
        )

    def _take_closed(self, key: AttemptKey, capture: Capture) -> None:
        take = self.state.attempt_at(key).take
        if take is not None:
            self.send(TakeStopped(_complete(take, capture)))

    def _save_take_of(self, attempt: Attempt, capture: Capture) -> None:
        if attempt.take is not None:
            take = _complete(attempt.take, capture)
            self._save_attempt(attempt.model_copy(update={"take": take}))

    # The recogniser and the coach

    def _file_of(self, key: AttemptKey) -> str:
        take = self.state.attempt_at(key).take
        return take.file if take is not None else ""

    def _ask_coach(self, key: AttemptKey, leave: Leave) -> None:
        attempt = self.state.attempt_at(key)
        if attempt.hearing is None:
            return
        answer = Answer(attempt.question, attempt.hearing)
        coming = ComingFeedback(self._jobs, partial(self._grown, key))
        self._jobs.start(
            Lane.COACH,
            partial(self._services.coach_with(leave).judge, answer, seen=coming.seen),
            done=partial(self._judged, key, coming),
            failed=partial(self._unjudged, key, coming),
        )

    def _grown(self, key: AttemptKey, text: str) -> None:
        self.send(FeedbackGrown(key, text))

    def _judged(self, key: AttemptKey, coming: ComingFeedback, feedback: Feedback) -> None:
        coming.close()
        log.info("%s: answer %s is judged", self.state.session_id, key)
        self.send(FeedbackReady(key, feedback))

    def _unjudged(self, key: AttemptKey, coming: ComingFeedback, error: AppError) -> None:
        coming.close()
        self._failed(Step.ASK_COACH, key, error)

    # The store

    def _read_habits(self, session: Session) -> None:
        """Find out what is usual for the person; without it the measured threshold holds."""
        self._jobs.start(
            Lane.DATABASE,
            partial(self._habits, session),
            done=self._habits_read,
            failed=_leave_it,
        )

    def _habits(self, session: Session) -> Habits:
        return self._services.store.habits(session)

    def _habits_read(self, habits: Habits) -> None:
        self.send(HabitsRead(habits))

    def _save_attempt(self, attempt: Attempt) -> None:
        save = partial(self._services.store.save_attempt, self.state.session_id, attempt)
        self._jobs.start(Lane.DATABASE, save, failed=self._save_failed)

    def _note_away(self, away: Away) -> None:
        note = partial(self._services.store.note_away, self.state.session_id, away)
        self._jobs.start(Lane.DATABASE, note, failed=self._save_failed)

    def _finish_session(self) -> None:
        # Before the end is written, because that closes what is sealed.
        self._focus.come_back()
        now = self._services.clock.now()
        finish = partial(self._services.store.finish_session, self.state.session_id, now)
        self._jobs.start(Lane.DATABASE, finish, failed=self._save_failed)

    def _save_failed(self, error: AppError) -> None:
        self.send(StepFailed(Step.SAVE, error.failure))

    def _failed(self, step: Step, key: AttemptKey, error: AppError) -> None:
        self.send(StepFailed(step, error.failure, key))


def _complete(take: Take, capture: Capture) -> Take:
    return take.model_copy(
        update={
            "state": TakeState.COMPLETE,
            "seconds": capture.seconds,
            "peak_dbfs": capture.peak_dbfs,
            "is_digital_silence": capture.is_digital_silence,
            "warning": capture.warning,
            "pre_roll_seconds": capture.pre_roll_seconds,
        }
    )


def _as_voices_allow(plan: Plan, services: Services) -> Plan:
    """Return the plan without a panel where there is no second voice to sit on it."""
    return plan if services.second_voice else plan.model_copy(update={"panel": False})


def _new_session_id(now: Any) -> str:
    return f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def _take_turns() -> None:
    """Wait for what is before on a lane, and do nothing."""


def _leave_it(_error: AppError) -> None:
    """Ahead-of-time work that failed: the step itself will fail and say so."""
