"""The state of an interview: all that the machine knows and a page can show."""

from enum import StrEnum
from typing import Self

from mockinterview.core.errors import Failure
from mockinterview.core.events import Step
from mockinterview.core.follow_ups import FollowUpAsked, invited
from mockinterview.core.gap import Gap
from mockinterview.core.habits import Habits
from mockinterview.core.plain import Plain
from mockinterview.core.plan import Interviewer, Plan
from mockinterview.core.question import Question
from mockinterview.core.session import Attempt, AttemptKey, Take, TakeState, take_file
from mockinterview.core.transcript import Caption


class Stage(StrEnum):
    IDLE = "idle"
    ASKING = "asking"
    THINKING = "thinking"
    LISTENING = "listening"
    TRANSCRIBING = "transcribing"
    REVIEWING = "reviewing"
    PAUSED = "paused"
    FINISHED = "finished"


class Microphone(StrEnum):
    """``STANDBY``: it hears, and keeps nothing but the last moment, in memory."""

    CLOSED = "closed"
    STANDBY = "standby"
    OPENING = "opening"
    OPEN = "open"
    CLOSING = "closing"


class AfterTake(StrEnum):
    """What follows when the take that is being recorded has been closed."""

    UNDECIDED = "undecided"
    TRANSCRIBE = "transcribe"
    JUDGE_TYPED = "judge_typed"
    SKIP = "skip"
    RETAKE = "retake"
    FINISH = "finish"


class Trouble(Plain):
    """The last failure that the person has not yet moved past."""

    step: Step
    failure: Failure


class Coming(Plain):
    """What can be read so far of the feedback on an attempt; none of it is checked or kept."""

    key: AttemptKey
    text: str


class State(Plain):
    """An interview at one moment.

    ``pending`` names the attempts whose transcript or feedback is still to come, ``coming``
    what can be read already of the feedback on one of them; ``is_ending`` says that the
    interview is over as soon as that is empty. ``caption`` is what is written down so far of
    the answer that is being given; ``gap`` is the latest time in which its take had no
    microphone. ``habits`` come from the person's earlier answers and are empty until those are
    read. Where the interview ``asks_silently``, a screen reader reads the questions: one is
    spoken only where the person wishes that, and ``is_asked_aloud`` then. ``is_asked_slower``
    says how the question was spoken last, ``repeats`` how often it was spoken again.
    ``follow_ups`` were asked so far, the last of them now where ``is_following_up``;
    ``waits_in_vain`` counts the moments since the last that brought feedback.
    """

    session_id: str
    plan: Plan
    stage: Stage = Stage.IDLE
    position: int = 1
    attempts: tuple[Attempt, ...] = ()
    microphone: Microphone = Microphone.CLOSED
    after_take: AfterTake = AfterTake.UNDECIDED
    paused_stage: Stage | None = None
    pending: frozenset[AttemptKey] = frozenset()
    coming: Coming | None = None
    is_ending: bool = False
    is_hint_shown: bool = False
    asks_silently: bool = False
    is_asked_aloud: bool = True
    is_asked_slower: bool = False
    repeats: int = 0
    caption: Caption | None = None
    gap: Gap | None = None
    trouble: Trouble | None = None
    habits: Habits = Habits()
    follow_ups: tuple[FollowUpAsked, ...] = ()
    is_following_up: bool = False
    waits_in_vain: int = 0

    @property
    def mark_from(self) -> float:
        """The confidence from which a sound of the next take is marked as a filler."""
        return self.habits.mark_from(self.attempts)

    @property
    def question(self) -> Question:
        """The question whose turn it is, which may be a follow-up."""
        follow_up = self.follow_up
        return follow_up.question if follow_up else self.plan.questions[self.position - 1]

    @property
    def interviewer(self) -> Interviewer:
        """Who asks now."""
        return self.plan.interviewer_at(self.position)

    @property
    def may_repeat(self) -> bool:
        """Say whether the question may be heard again; one that was not heard may be always."""
        most = self.plan.format.repeats_a_question
        is_unheard = self.trouble is not None and self.trouble.step is Step.SPEAK
        return most is None or is_unheard or self.repeats < most

    @property
    def follow_up(self) -> FollowUpAsked | None:
        """The follow-up whose turn it is, if it is that of one."""
        return self.follow_ups[-1] if self.is_following_up else None

    @property
    def attempt(self) -> Attempt | None:
        """The latest attempt at the question, or the follow-up, whose turn it is."""
        asked = self.follow_up
        if asked is None:
            return self.main_attempt
        here = (a for a in reversed(self.attempts) if a.follows == asked.parent)
        return next((a for a in here if a.question == asked.question), None)

    @property
    def main_attempt(self) -> Attempt | None:
        """The latest attempt at the question at this position, follow-ups left aside."""
        here = (a for a in reversed(self.attempts) if a.key.position == self.position)
        return next((a for a in here if a.follows is None), None)

    @property
    def points_followed_up(self) -> frozenset[str]:
        """The key points of the question at this position that were asked about further."""
        here = (f for f in self.follow_ups if f.parent.position == self.position)
        return frozenset(follow_up.point_id for follow_up in here)

    @property
    def may_follow_up(self) -> bool:
        """Say whether the format has a follow-up left for this question."""
        form = self.plan.format
        is_left_here = len(self.points_followed_up) < form.follow_ups_a_question
        return is_left_here and len(self.follow_ups) < form.follow_ups_an_interview

    @property
    def next_follow_up(self) -> FollowUpAsked | None:
        """The follow-up that the answer to the question invites now, if it invites one."""
        in_hand, answered = self.attempt, self.main_attempt
        if not self.may_follow_up or in_hand is None or answered is None:
            return None
        is_judged = in_hand.key not in self.pending
        return invited(answered, self.points_followed_up) if is_judged else None

    @property
    def awaits_follow_up(self) -> bool:
        """Say whether the interviewer holds a moment, for what may invite a follow-up."""
        is_held = self.stage is Stage.TRANSCRIBING and not self.is_ending
        return is_held and not self.plan.format.gives_feedback_at_once

    @property
    def is_without_microphone(self) -> bool:
        """Say whether the take that is being recorded waits for a microphone."""
        is_lost = self.gap is not None and not self.gap.is_over
        return is_lost and self.microphone is Microphone.OPEN

    @property
    def is_last_question(self) -> bool:
        return self.position == len(self.plan.questions)

    def attempt_at(self, key: AttemptKey) -> Attempt:
        """Return the attempt with this key; raise KeyError where there is none."""
        for attempt in self.attempts:
            if attempt.key == key:
                return attempt
        raise KeyError(str(key))

    def has(self, key: AttemptKey) -> bool:
        return any(attempt.key == key for attempt in self.attempts)

    def but(self, **changes: object) -> Self:
        """Return this state with some fields changed."""
        return self.model_copy(update=changes)

    def with_attempt(self, attempt: Attempt) -> Self:
        """Return this state with one attempt added, or replaced where its key is known."""
        if not self.has(attempt.key):
            return self.but(attempts=(*self.attempts, attempt))
        kept = tuple(attempt if a.key == attempt.key else a for a in self.attempts)
        return self.but(attempts=kept)

    def with_new_attempt(self) -> tuple[Self, AttemptKey]:
        """Return this state with an attempt that is about to be recorded, and its key.

        An attempt whose microphone never opened is taken up again.
        """
        key, asked = self._next_key(), self.follow_up
        file = take_file(self.session_id, key, is_follow_up=asked is not None)
        attempt = Attempt(
            key=key,
            question=self.question,
            take=Take(file=file, state=TakeState.RECORDING),
            follows=asked.parent if asked else None,
            asked_by=asked.asked_by if asked else "",
        )
        return self.with_attempt(attempt), key

    def _next_key(self) -> AttemptKey:
        last = self.attempt
        if last is not None and last.take is None and last.hearing is None:
            return last.key
        taken = (a.key.number for a in self.attempts if a.key.position == self.position)
        return AttemptKey(position=self.position, number=max(taken, default=0) + 1)

    def waiting_for(self, key: AttemptKey) -> Self:
        return self.but(pending=self.pending | {key})

    def done_with(self, key: AttemptKey) -> Self:
        """Return this state without anything to come for an attempt."""
        is_read = self.coming is not None and self.coming.key == key
        return self.but(pending=self.pending - {key}, coming=None if is_read else self.coming)
