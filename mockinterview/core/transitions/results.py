"""Transcripts and feedback, as they come or fail to come, and answers that are typed."""

from typing import Any

from mockinterview.core.commands import (
    AskCoach,
    Command,
    FinishSession,
    PrepareSpeech,
    SaveAttempt,
    StopSpeaking,
    StopTimer,
    Transcribe,
)
from mockinterview.core.correcting import is_judged_before, with_words_of
from mockinterview.core.errors import Failure
from mockinterview.core.events import (
    AnswerTyped,
    BetterAnswerWritten,
    FeedbackGrown,
    FeedbackReady,
    FillerJudged,
    HabitsRead,
    LeaveDecided,
    NoteWritten,
    OwnRatingGiven,
    Step,
    TranscriptReady,
    WordsMended,
)
from mockinterview.core.feedback import NO_SPEECH, no_speech, not_graded
from mockinterview.core.leave import Leave, awaits_leave
from mockinterview.core.session import AttemptKey
from mockinterview.core.state import Coming, Stage, State
from mockinterview.core.transcript import typed
from mockinterview.core.transitions.following import go_on, move_on
from mockinterview.core.transitions.outcome import Outcome, current, preceded, with_trouble


def keep_transcript(state: State, event: TranscriptReady) -> Outcome:
    if not state.has(event.key):
        return Outcome(state)
    attempt = state.attempt_at(event.key)
    if attempt.hearing is not None and attempt.hearing.transcript.is_typed:
        return settled(state.done_with(event.key))
    heard = attempt.model_copy(
        update={
            "hearing": event.hearing,
            "delivery": attempt.delivery_of(event.hearing, state.mark_from),
            "trouble": None,
        }
    )
    if event.hearing.transcript.is_empty:
        silent = heard.model_copy(update={"feedback": not_graded("none", no_speech())})
        shown = _review_if_awaited(state.with_attempt(silent).done_with(event.key), event.key)
        return preceded(settled(shown), SaveAttempt(event.key))
    shown = _review_if_awaited(state.with_attempt(heard), event.key)
    return Outcome(shown, (SaveAttempt(event.key), AskCoach(event.key)))


def show_coming(state: State, event: FeedbackGrown) -> Outcome:
    """Show what can be read of feedback that is awaited; what comes late is let go."""
    if event.key not in state.pending:
        return Outcome(state)
    return Outcome(state.but(coming=Coming(key=event.key, text=event.text)))


def keep_feedback(state: State, event: FeedbackReady) -> Outcome:
    if not state.has(event.key):
        return Outcome(state)
    judged = state.attempt_at(event.key).model_copy(update={"feedback": event.feedback})
    kept = state.with_attempt(judged).done_with(event.key)
    return preceded(settled(kept), SaveAttempt(event.key), *_prepared_offer(kept))


def keep_habits(state: State, event: HabitsRead) -> Outcome:
    return Outcome(state.but(habits=event.habits))


def keep_filler(state: State, event: FillerJudged) -> Outcome:
    """Keep what the person said of a likely filler, and count anew what rests on it."""
    if not state.has(event.key):
        return Outcome(state)
    attempt = state.attempt_at(event.key)
    judged = attempt.with_filler_judged(event.start, is_filler=event.is_filler)
    if judged == attempt:
        return Outcome(state)
    return Outcome(state.with_attempt(judged), (SaveAttempt(event.key),))


def keep_better_answer(state: State, event: BetterAnswerWritten) -> Outcome:
    if not state.has(event.key):
        return Outcome(state)
    changes = {"better_answer": event.better_answer}
    better = state.attempt_at(event.key).model_copy(update=changes)
    return Outcome(state.with_attempt(better), (SaveAttempt(event.key),))


def keep_own_rating(state: State, event: OwnRatingGiven) -> Outcome:
    """Keep what the person said of an answer; whoever heard it has told the store already.

    It is saved once more all the same: the answer itself may not have been written down before.
    """
    if not state.has(event.key):
        return Outcome(state)
    changes = {"own_rating": event.rating}
    rated = state.attempt_at(event.key).model_copy(update=changes)
    return Outcome(state.with_attempt(rated), (SaveAttempt(event.key),))


def keep_note(state: State, event: NoteWritten) -> Outcome:
    """Keep what the person wrote to an answer, as above."""
    if not state.has(event.key):
        return Outcome(state)
    noted = state.attempt_at(event.key).with_note(event.note)
    return Outcome(state.with_attempt(noted), (SaveAttempt(event.key),))


def keep_words(state: State, event: WordsMended) -> Outcome:
    """Keep words that the person mended, in the place of those that were heard.

    Where the words of before are still being judged, these are judged behind them.
    """
    key = event.attempt.key
    if not state.has(key) or state.attempt_at(key).hearing is None:
        return Outcome(state)
    mended = with_words_of(state.attempt_at(key), event.attempt)
    judged: tuple[Command, ...] = (AskCoach(key),) if key in state.pending else ()
    return Outcome(state.with_attempt(mended), (SaveAttempt(key), *judged))


def judge_anew(state: State, _event: Any) -> Outcome:
    """Judge the answer on show again, where its feedback is on other words than it has now."""
    attempt = state.attempt
    if attempt is None or attempt.key in state.pending or not is_judged_before(attempt):
        return Outcome(state)
    return Outcome(state.waiting_for(attempt.key), (AskCoach(attempt.key),))


def judge_typed(state: State, event: AnswerTyped) -> Outcome:
    with_text, key = with_typed(state, event.text)
    if key is None:
        return Outcome(state)
    return preceded(judge(with_text, key), StopSpeaking(), StopTimer(), SaveAttempt(key))


def retry(state: State, _event: Any) -> Outcome:
    """Do again what failed for the attempt on show: its transcript, or its feedback."""
    attempt = state.attempt
    if attempt is None or attempt.key in state.pending:
        return Outcome(state)
    if attempt.hearing is None and attempt.take is not None:
        return transcribe(state, attempt.key)
    feedback = attempt.feedback
    if feedback is None or feedback.reason is None or feedback.reason.code == NO_SPEECH:
        return Outcome(state)
    return Outcome(state.waiting_for(attempt.key), (AskCoach(attempt.key),))


def decide(state: State, event: LeaveDecided) -> Outcome:
    """Have the answer on show judged where the person wants it, if it waits for that word."""
    attempt = state.attempt
    if attempt is None or attempt.key in state.pending or not awaits_leave(attempt.feedback):
        return Outcome(state)
    leave = Leave.GIVEN if event.may_send else Leave.REFUSED
    return Outcome(state.waiting_for(attempt.key), (AskCoach(attempt.key, leave),))


def transcribe(state: State, key: AttemptKey) -> Outcome:
    waiting = state.waiting_for(key)
    if state.plan.format.gives_feedback_at_once:
        waiting = waiting.but(stage=Stage.TRANSCRIBING)
        return Outcome(waiting, (Transcribe(key),))
    return preceded(move_on(waiting), Transcribe(key))


def judge(state: State, key: AttemptKey) -> Outcome:
    waiting = state.waiting_for(key)
    if state.plan.format.gives_feedback_at_once:
        reviewing = waiting.but(stage=Stage.REVIEWING, trouble=None)
        return Outcome(reviewing, (AskCoach(key),))
    return preceded(move_on(waiting), AskCoach(key))


def with_typed(state: State, text: str) -> tuple[State, AttemptKey | None]:
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
        attempt = current(state).model_copy(update={"take": None})
    answered = attempt.model_copy(update={"hearing": hearing, "trouble": None})
    return state.with_attempt(answered), answered.key


def without_transcript(state: State, key: AttemptKey, failure: Failure) -> Outcome:
    attempt = state.attempt_at(key).model_copy(update={"trouble": failure})
    kept = _review_if_awaited(state.with_attempt(attempt).done_with(key), key)
    if kept.stage is Stage.REVIEWING:
        kept = with_trouble(kept, Step.TRANSCRIBE, failure)
    return preceded(settled(kept), SaveAttempt(key))


def _review_if_awaited(state: State, key: AttemptKey) -> State:
    is_awaited = (
        state.stage is Stage.TRANSCRIBING
        and not state.is_ending
        and state.plan.format.gives_feedback_at_once
        and state.attempt is not None
        and state.attempt.key == key
    )
    return state.but(stage=Stage.REVIEWING) if is_awaited else state


def settled(state: State) -> Outcome:
    """Go on where the interview waited for this result, or end it after the last one."""
    in_hand = state.attempt
    if state.awaits_follow_up and in_hand is not None and in_hand.key not in state.pending:
        return go_on(state)
    if state.stage is Stage.TRANSCRIBING and state.is_ending and not state.pending:
        return Outcome(state.but(stage=Stage.FINISHED), (FinishSession(),))
    return Outcome(state)


def _prepared_offer(state: State) -> tuple[Command, ...]:
    """Synthesise a follow-up while the person reads the feedback that offers it."""
    is_offered = state.stage is Stage.REVIEWING and not state.is_ending
    follow_up = state.next_follow_up if is_offered else None
    if follow_up is None:
        return ()
    return (PrepareSpeech(follow_up.question.spoken_text, state.interviewer),)
