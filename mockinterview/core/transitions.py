"""The transitions of the interview machine, one function each.

Each takes the state and the event and returns an ``Outcome``. ``core.machine`` says
which applies when. Pressing the key for a step that is already under way changes
nothing: that is what the early returns are.
"""

from typing import Any, NamedTuple

from mockinterview.core.commands import (
    AskCoach,
    CloseMicrophone,
    Command,
    FinishSession,
    OpenMicrophone,
    PauseMicrophone,
    PauseTimer,
    PrepareSpeech,
    ResumeMicrophone,
    ResumeTimer,
    SaveAttempt,
    Speak,
    StartTimer,
    StopSpeaking,
    StopTimer,
    TimerId,
    Transcribe,
)
from mockinterview.core.delivery import measure_delivery
from mockinterview.core.errors import Failure
from mockinterview.core.events import (
    AnswerTyped,
    FeedbackReady,
    SourceEnded,
    Step,
    StepFailed,
    TakeStopped,
    TranscriptReady,
)
from mockinterview.core.feedback import not_graded
from mockinterview.core.plan import limit_seconds
from mockinterview.core.session import AttemptKey, TakeState
from mockinterview.core.state import AfterTake, Microphone, Stage, State, Trouble
from mockinterview.core.transcript import typed

NO_SPEECH = Failure(
    code="no_speech",
    message="No speech was heard in this take, so there is nothing to judge. The take is kept.",
    hint="Check the microphone, then try again or type the answer.",
)


class Outcome(NamedTuple):
    state: State
    commands: tuple[Command, ...] = ()


# Asking and thinking


def ask(state: State, _event: Any = None) -> Outcome:
    asking = state.but(stage=Stage.ASKING, is_hint_shown=False, trouble=None, paused_stage=None)
    return Outcome(asking, (Speak(state.position),))


def repeat(state: State, _event: Any) -> Outcome:
    asking = state.but(stage=Stage.ASKING, trouble=None)
    return Outcome(asking, (StopTimer(), StopSpeaking(), Speak(state.position)))


def think(state: State, _event: Any = None) -> Outcome:
    commands: list[Command] = []
    if state.plan.format.think_seconds is not None:
        commands.append(StartTimer(TimerId.THINK, state.plan.format.think_seconds))
    if not state.is_last_question:
        commands.append(PrepareSpeech(state.position + 1))
    return Outcome(state.but(stage=Stage.THINKING), tuple(commands))


def show_hint(state: State, _event: Any) -> Outcome:
    return Outcome(state.but(is_hint_shown=state.plan.format.allows_hint))


# Listening


def interrupt_and_listen(state: State, _event: Any) -> Outcome:
    return _after(listen(state), StopSpeaking())


def listen(state: State, _event: Any = None) -> Outcome:
    opening, key = state.with_new_attempt()
    opening = opening.but(
        stage=Stage.LISTENING,
        microphone=Microphone.OPENING,
        after_take=AfterTake.UNDECIDED,
        trouble=None,
    )
    return Outcome(opening, (StopTimer(), SaveAttempt(key), OpenMicrophone(key)))


def hear(state: State, _event: Any = None) -> Outcome:
    """The microphone is open: go on, or close it where that was asked for meanwhile."""
    if state.microphone is not Microphone.OPENING:
        return Outcome(state)
    listening = state.but(microphone=Microphone.OPEN)
    if state.after_take is not AfterTake.UNDECIDED:
        return _close(listening, state.after_take)
    seconds = limit_seconds(state.plan.format, state.question)
    return Outcome(listening, (StartTimer(TimerId.ANSWER, seconds),) if seconds else ())


def stop(state: State, _event: Any = None) -> Outcome:
    return _close(state, AfterTake.TRANSCRIBE)


def stop_and_skip(state: State, _event: Any = None) -> Outcome:
    return _close(state, AfterTake.SKIP)


def stop_and_start_over(state: State, _event: Any) -> Outcome:
    allowed = state.plan.format.allows_retake
    return _close(state, AfterTake.RETAKE) if allowed else Outcome(state)


def stop_and_finish(state: State, _event: Any = None) -> Outcome:
    return _close(state, AfterTake.FINISH)


def stop_and_judge_typed(state: State, event: AnswerTyped) -> Outcome:
    if state.after_take is not AfterTake.UNDECIDED:
        return Outcome(state)
    with_text, key = _with_typed(state, event.text)
    if key is None:
        return Outcome(state)
    return _after(_close(with_text, AfterTake.JUDGE_TYPED), SaveAttempt(key))


def source_ended(state: State, event: SourceEnded) -> Outcome:
    if event.failure is not None:
        state = _troubled(state, Step.OPEN_MICROPHONE, event.failure)
    return stop(state)


def keep_take(state: State, event: TakeStopped) -> Outcome:
    attempt = _current(state).model_copy(update={"take": event.take})
    return _after_take(state.with_attempt(attempt))


def _close(state: State, after: AfterTake) -> Outcome:
    decided = state.but(after_take=after)
    if state.microphone is not Microphone.OPEN:
        return Outcome(decided)
    closing = decided.but(microphone=Microphone.CLOSING)
    return Outcome(closing, (StopTimer(), CloseMicrophone(_current(state).key)))


def _after_take(state: State) -> Outcome:
    closed = state.but(microphone=Microphone.CLOSED, after_take=AfterTake.UNDECIDED)
    key = _current(state).key
    match state.after_take:
        case AfterTake.SKIP:
            skipped = _current(state).model_copy(update={"was_skipped": True})
            return _after(leave(closed.with_attempt(skipped)), SaveAttempt(key))
        case AfterTake.RETAKE:
            return _after(listen(closed), SaveAttempt(key))
        case AfterTake.FINISH:
            is_typed = _current(state).hearing is not None
            result = AskCoach(key) if is_typed else Transcribe(key)
            return _after(finish(closed.waiting_for(key)), SaveAttempt(key), result)
        case AfterTake.JUDGE_TYPED:
            return _after(_judge(closed, key), SaveAttempt(key))
        case _:
            return _after(_transcribe(closed, key), SaveAttempt(key))


# Transcript and feedback


def keep_transcript(state: State, event: TranscriptReady) -> Outcome:
    if not state.has(event.key):
        return Outcome(state)
    attempt = state.attempt_at(event.key)
    if attempt.hearing is not None and attempt.hearing.transcript.is_typed:
        return _settled(state.done_with(event.key))
    heard = attempt.model_copy(
        update={
            "hearing": event.hearing,
            "delivery": measure_delivery(event.hearing),
            "trouble": None,
        }
    )
    if event.hearing.transcript.is_empty:
        silent = heard.model_copy(update={"feedback": not_graded("none", NO_SPEECH)})
        shown = _review_if_awaited(state.with_attempt(silent).done_with(event.key), event.key)
        return _after(_settled(shown), SaveAttempt(event.key))
    shown = _review_if_awaited(state.with_attempt(heard), event.key)
    return Outcome(shown, (SaveAttempt(event.key), AskCoach(event.key)))


def keep_feedback(state: State, event: FeedbackReady) -> Outcome:
    if not state.has(event.key):
        return Outcome(state)
    judged = state.attempt_at(event.key).model_copy(update={"feedback": event.feedback})
    kept = state.with_attempt(judged).done_with(event.key)
    return _after(_settled(kept), SaveAttempt(event.key))


def keep_failure(state: State, event: StepFailed) -> Outcome:
    """Keep a failure where it belongs, and go on by the way that stays open."""
    match event.step:
        case Step.SPEAK if state.stage is Stage.ASKING:
            return think(_troubled(state, event.step, event.failure))
        case Step.OPEN_MICROPHONE if state.microphone is Microphone.OPENING:
            return _without_microphone(state, event.failure)
        case Step.CLOSE_MICROPHONE if state.microphone is Microphone.CLOSING:
            return _with_unfinished_take(state, event.failure)
        case Step.TRANSCRIBE if event.key is not None and state.has(event.key):
            return _without_transcript(state, event.key, event.failure)
        case Step.ASK_COACH if event.key is not None:
            feedback = not_graded("none", event.failure)
            return keep_feedback(state, FeedbackReady(event.key, feedback))
        case Step.SAVE:
            return Outcome(_troubled(state, event.step, event.failure))
        case _:
            return Outcome(state)


def judge_typed(state: State, event: AnswerTyped) -> Outcome:
    with_text, key = _with_typed(state, event.text)
    if key is None:
        return Outcome(state)
    return _after(_judge(with_text, key), StopSpeaking(), StopTimer(), SaveAttempt(key))


def retry(state: State, _event: Any) -> Outcome:
    """Do again what failed for the attempt on show: its transcript, or its feedback."""
    attempt = state.attempt
    if attempt is None or attempt.key in state.pending:
        return Outcome(state)
    if attempt.hearing is None and attempt.take is not None:
        return _transcribe(state, attempt.key)
    feedback = attempt.feedback
    if feedback is None or feedback.reason is None or feedback.reason == NO_SPEECH:
        return Outcome(state)
    return Outcome(state.waiting_for(attempt.key), (AskCoach(attempt.key),))


def _transcribe(state: State, key: AttemptKey) -> Outcome:
    waiting = state.waiting_for(key)
    if state.plan.format.gives_feedback_at_once:
        waiting = waiting.but(stage=Stage.TRANSCRIBING)
        return Outcome(waiting, (Transcribe(key),))
    return _after(leave(waiting), Transcribe(key))


def _judge(state: State, key: AttemptKey) -> Outcome:
    waiting = state.waiting_for(key)
    if state.plan.format.gives_feedback_at_once:
        reviewing = waiting.but(stage=Stage.REVIEWING, trouble=None)
        return Outcome(reviewing, (AskCoach(key),))
    return _after(leave(waiting), AskCoach(key))


def _review_if_awaited(state: State, key: AttemptKey) -> State:
    is_awaited = (
        state.stage is Stage.TRANSCRIBING
        and not state.is_ending
        and state.attempt is not None
        and state.attempt.key == key
    )
    return state.but(stage=Stage.REVIEWING) if is_awaited else state


def _settled(state: State) -> Outcome:
    """End an interview that waited for its last results only."""
    if state.stage is Stage.TRANSCRIBING and state.is_ending and not state.pending:
        return Outcome(state.but(stage=Stage.FINISHED), (FinishSession(),))
    return Outcome(state)


def _with_typed(state: State, text: str) -> tuple[State, AttemptKey | None]:
    """Put a typed answer into the current attempt, or into a new one where it has words.

    The key is None where there is nothing to judge or no further attempt is allowed.
    """
    hearing = typed(text, state.plan.language)
    attempt = state.attempt
    is_answered = attempt is not None and attempt.hearing is not None
    if hearing.transcript.is_empty or (is_answered and not state.plan.format.allows_retake):
        return state, None
    if attempt is None or is_answered:
        state, _ = state.with_new_attempt()
        attempt = _current(state).model_copy(update={"take": None})
    answered = attempt.model_copy(update={"hearing": hearing, "trouble": None})
    return state.with_attempt(answered), answered.key


def _without_microphone(state: State, failure: Failure) -> Outcome:
    attempt = _current(state).model_copy(update={"take": None, "trouble": failure})
    closed = state.with_attempt(attempt).but(
        microphone=Microphone.CLOSED, after_take=AfterTake.UNDECIDED
    )
    troubled = _troubled(closed, Step.OPEN_MICROPHONE, failure)
    saved = SaveAttempt(attempt.key)
    match state.after_take:
        case AfterTake.FINISH:
            return _after(finish(troubled), saved)
        case AfterTake.SKIP:
            return _after(leave(troubled), saved)
        case AfterTake.JUDGE_TYPED:
            return _after(_judge(troubled, attempt.key), saved)
        case _:
            return Outcome(troubled.but(stage=Stage.THINKING, paused_stage=None), (saved,))


def _with_unfinished_take(state: State, failure: Failure) -> Outcome:
    attempt = _current(state)
    if attempt.take is not None:
        take = attempt.take.model_copy(update={"state": TakeState.RECOVERED, "warning": failure})
        attempt = attempt.model_copy(update={"take": take})
    troubled = _troubled(state, Step.CLOSE_MICROPHONE, failure)
    return _after_take(troubled.with_attempt(attempt))


def _without_transcript(state: State, key: AttemptKey, failure: Failure) -> Outcome:
    attempt = state.attempt_at(key).model_copy(update={"trouble": failure})
    kept = _review_if_awaited(state.with_attempt(attempt).done_with(key), key)
    if kept.stage is Stage.REVIEWING:
        kept = _troubled(kept, Step.TRANSCRIBE, failure)
    return _after(_settled(kept), SaveAttempt(key))


# Moving on


def skip(state: State, _event: Any = None) -> Outcome:
    return _after(leave(state), StopTimer(), StopSpeaking())


def leave(state: State, _event: Any = None) -> Outcome:
    """Go to the next question, or to the end after the last."""
    if state.is_ending:
        return Outcome(state)
    return finish(state) if state.is_last_question else ask(state.but(position=state.position + 1))


def try_again(state: State, _event: Any) -> Outcome:
    if not state.plan.format.allows_retake:
        return Outcome(state)
    return Outcome(state.but(stage=Stage.THINKING, trouble=None))


def finish(state: State, _event: Any = None) -> Outcome:
    """End now where nothing is pending, or where the person asks a second time."""
    quiet: tuple[Command, ...] = (StopTimer(), StopSpeaking())
    if state.pending and not state.is_ending:
        ending = state.but(stage=Stage.TRANSCRIBING, is_ending=True, paused_stage=None)
        return Outcome(ending, quiet)
    over = state.but(stage=Stage.FINISHED, is_ending=True, paused_stage=None)
    return Outcome(over, (*quiet, FinishSession()))


# Pausing


def pause_question(state: State, _event: Any) -> Outcome:
    return Outcome(_paused(state), (StopSpeaking(),))


def pause_thought(state: State, _event: Any) -> Outcome:
    return Outcome(_paused(state), (PauseTimer(),))


def pause_answer(state: State, _event: Any) -> Outcome:
    if state.microphone is Microphone.CLOSING or state.after_take is not AfterTake.UNDECIDED:
        return Outcome(state)
    is_open = state.microphone is Microphone.OPEN
    return Outcome(_paused(state), (PauseMicrophone(), PauseTimer()) if is_open else ())


def resume(state: State, _event: Any = None) -> Outcome:
    back = state.but(stage=state.paused_stage, paused_stage=None)
    match state.paused_stage:
        case Stage.ASKING:
            return Outcome(back, (Speak(state.position),))
        case Stage.LISTENING if state.microphone is Microphone.OPEN:
            return Outcome(back, (ResumeMicrophone(), ResumeTimer()))
        case _:
            return Outcome(back, (ResumeTimer(),))


def hear_while_paused(state: State, _event: Any) -> Outcome:
    if state.microphone is not Microphone.OPENING:
        return Outcome(state)
    opened, commands = hear(state)
    return Outcome(opened, (*commands, PauseMicrophone(), PauseTimer()))


def source_ended_while_paused(state: State, event: SourceEnded) -> Outcome:
    """A microphone that went away takes the pause with it: the take is closed and kept."""
    if state.microphone is Microphone.CLOSED:
        return Outcome(state)
    return source_ended(state.but(stage=Stage.LISTENING, paused_stage=None), event)


def skip_while_paused(state: State, _event: Any) -> Outcome:
    back = state.but(stage=state.paused_stage, paused_stage=None)
    return stop_and_skip(back) if back.stage is Stage.LISTENING else skip(back)


def finish_while_paused(state: State, _event: Any) -> Outcome:
    back = state.but(stage=state.paused_stage, paused_stage=None)
    return stop_and_finish(back) if back.stage is Stage.LISTENING else finish(back)


def _paused(state: State) -> State:
    return state.but(stage=Stage.PAUSED, paused_stage=state.stage)


def _current(state: State) -> Any:
    attempt = state.attempt
    if attempt is None:
        raise ValueError("this stage has an attempt")
    return attempt


def _troubled(state: State, step: Step, failure: Failure) -> State:
    return state.but(trouble=Trouble(step=step, failure=failure))


def _after(outcome: Outcome, *commands: Command) -> Outcome:
    """Put commands in front of those of an outcome."""
    return Outcome(outcome.state, (*commands, *outcome.commands))
