"""Follow-ups: asking one, and holding a moment for the feedback that may invite one.

Which follow-up an answer invites is not decided here: see ``core.follow_ups``. A coach, or
a recogniser, that is behind is not waited for: no moment is held while an earlier answer
waits for its feedback, and none any more after two in vain. One may be in vain because a
model was still being loaded.
"""

from typing import Any

from mockinterview.core.commands import PrepareSpeech, StartTimer, StopTimer, TimerId
from mockinterview.core.question import FollowUp
from mockinterview.core.state import Stage, State
from mockinterview.core.transitions.asking import ask, leave
from mockinterview.core.transitions.outcome import Outcome, preceded

_PATIENCE = 2


def ask_follow_up(state: State, _event: Any = None) -> Outcome:
    follow_up = state.next_follow_up
    if follow_up is None:
        return Outcome(state)
    asked = (*state.follow_ups, follow_up)
    return ask(state.but(follow_ups=asked, is_following_up=True))


def move_on(state: State) -> Outcome:
    """Leave an answer that was given; hold a moment first where it may invite a follow-up."""
    seconds = state.plan.format.follow_up_wait_seconds
    is_behind = len(state.pending) > 1 or state.waits_in_vain >= _PATIENCE
    if seconds is None or is_behind or not _left(state):
        return leave(state)
    held = state.but(stage=Stage.TRANSCRIBING)
    return Outcome(held, (StartTimer(TimerId.FOLLOW_UP, seconds),))


def go_on(state: State) -> Outcome:
    """End the moment, because the answer has been judged or will not be."""
    told = state.but(waits_in_vain=0)
    has_one = told.next_follow_up is not None
    return preceded(ask_follow_up(told) if has_one else leave(told), StopTimer())


def hold_no_longer(state: State, _event: Any) -> Outcome:
    """Go on without the feedback."""
    if not state.awaits_follow_up:
        return Outcome(state)
    return leave(state.but(waits_in_vain=state.waits_in_vain + 1))


def ahead(state: State) -> tuple[PrepareSpeech, ...]:
    """Synthesise what may have to be asked as soon as the answer has been judged."""
    is_unbidden = state.plan.format.follow_up_wait_seconds is not None
    left = _left(state) if is_unbidden else ()
    return tuple(PrepareSpeech(follow_up.ask, state.interviewer) for follow_up in left)


def _left(state: State) -> list[FollowUp]:
    """Return the pack's follow-ups of which one may still be asked here."""
    asked = state.points_followed_up
    follow_ups = state.plan.questions[state.position - 1].follow_ups
    return [f for f in follow_ups if f.when_missing not in asked] if state.may_follow_up else []
