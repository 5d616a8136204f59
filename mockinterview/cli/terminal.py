"""An interview in a terminal: the same conductor as the window, lines as keys.

With recorded answers it drives itself: it begins each answer, takes each follow-up that
is offered, goes on after each feedback and ends with the last. Without, lines that are
typed are the keys.
"""

import sys
import threading
from collections.abc import Callable
from functools import partial

from mockinterview.cli import sending as sending_words
from mockinterview.cli.common import remark
from mockinterview.core.errors import AppError
from mockinterview.core.events import (
    AnswerRequested,
    Event,
    FinishRequested,
    FollowUpRequested,
    HintRequested,
    LeaveDecided,
    NextRequested,
    PauseRequested,
    RepeatRequested,
    ResumeRequested,
    RetakeRequested,
    SkipRequested,
    Step,
    StopRequested,
)
from mockinterview.core.follow_ups import score_after
from mockinterview.core.gap import Gap
from mockinterview.core.leave import awaits_leave
from mockinterview.core.plan import Plan
from mockinterview.core.session import Attempt
from mockinterview.core.state import Coming, Microphone, Stage, State
from mockinterview.interview.conductor import Conductor
from mockinterview.interview.jobs import LoopJobs
from mockinterview.ports import Answer, Sending
from mockinterview.reports import sentences, wording
from mockinterview.services import Services

CLOSING_SECONDS = 10.0

KEYS = (
    "Keys, each with Enter: nothing = start or end the answer, go on; r = repeat, "
    "w = repeat more slowly, h = hint, s = skip, t = try again, f = answer the follow-up, "
    "p = pause, q = end the interview."
)

_LETTERS: dict[str, Callable[[], Event]] = {
    "r": RepeatRequested,
    "w": partial(RepeatRequested, slower=True),
    "h": HintRequested,
    "s": SkipRequested,
    "t": RetakeRequested,
    "f": FollowUpRequested,
    "q": FinishRequested,
}


_LEAVES = {"y": True, "n": False}


class TerminalInterview:
    """Performs a plan and tells of it on stderr."""

    def __init__(self, plan: Plan, services: Services, *, is_hands_free: bool) -> None:
        self._jobs = LoopJobs()
        self._conductor = Conductor(plan, services, self._jobs)
        self._conductor.listen(self._changed)
        self._endpoint = services.endpoint
        self._is_hands_free = is_hands_free
        self._told: set[tuple[object, ...]] = set()

    def run(self) -> State:
        """Hold the interview to its end and return the last state."""
        if not self._is_hands_free:
            remark(KEYS)
            threading.Thread(target=self._read_lines, name="keys", daemon=True).start()
        try:
            self._conductor.start()
            self._jobs.run_until(self._is_over)
        finally:
            self._conductor.close()
            self._jobs.drain(CLOSING_SECONDS)
        return self._conductor.state

    def _is_over(self) -> bool:
        state = self._conductor.state
        return state.stage is Stage.FINISHED and not state.pending

    def _changed(self, state: State) -> None:
        self._tell(state)
        if self._is_hands_free:
            event = _next_step(state)
            if event is not None:
                self._jobs.post(partial(self._send_if_still, state, event))

    def _send_if_still(self, seen: State, event: Event) -> None:
        if self._conductor.state is seen:
            self._conductor.send(event)

    def _tell(self, state: State) -> None:
        asked = (state.position, len(state.follow_ups))
        line = _stage_line(state)
        if line and self._is_new(state.stage, asked, len(state.attempts), state.microphone):
            remark(line)
        if state.gap and self._is_new(state.gap, len(state.attempts)):
            remark(_gap_line(state.gap))
        if state.trouble and self._is_new(state.trouble, state.position):
            failure = state.trouble.failure
            remark(" ".join(part for part in (failure.message, failure.hint) if part))
        if state.is_hint_shown and self._is_new("hint", state.position):
            remark(f"Hint: {state.question.hint}")
        for attempt in state.attempts:
            self._tell_attempt(attempt, state)
        if state.coming is not None:
            self._tell_coming(state.coming)
        self._tell_offer(state)

    def _tell_coming(self, coming: Coming) -> None:
        """Say each sentence of feedback that is coming when it is at its end."""
        for place, line in enumerate(coming.text.split("\n")[:-1]):
            if self._is_new("coming", coming.key, place, line):
                if place == 0:
                    remark(f"The feedback on answer {coming.key} as it comes, not checked yet:")
                remark(f"  {line}")

    def _tell_attempt(self, attempt: Attempt, state: State) -> None:
        if attempt.hearing and self._is_new("heard", attempt.key):
            remark(f"Heard {attempt.key}: {attempt.hearing.transcript.text or 'no speech'}")
        if awaits_leave(attempt.feedback):
            self._ask_leave(attempt)
        elif attempt.feedback and self._is_new("judged", attempt.key, attempt.feedback):
            for line in (*_feedback_lines(attempt), *_gain_lines(attempt, state)):
                remark(line)

    def _ask_leave(self, attempt: Attempt) -> None:
        """Ask whether an answer may be sent, where it is on show and somebody can say so."""
        if not self._is_new("leave", attempt.key):
            return
        sending = self._sending(attempt)
        there = sending_words.where(sending) if sending else "the endpoint"
        is_on_show = self._conductor.state.stage is Stage.REVIEWING
        if self._is_hands_free or not is_on_show:
            remark(f"Answer {attempt.key} is ready to send to {there} and was not sent.")
            remark(f"For your word on it: mockinterview sessions send {self._session_id}")
        else:
            remark(f"Answer {attempt.key} is ready to send to {there}. Nothing has been sent.")
            remark(f"Keys, each with Enter: {sending_words.WAYS}; nothing = go on without.")

    def _sending(self, attempt: Attempt) -> Sending | None:
        if self._endpoint is None or attempt.hearing is None:
            return None
        try:
            return self._endpoint.judging(Answer(attempt.question, attempt.hearing))
        except AppError as error:
            remark(error.line)
            return None

    def _show_sending(self) -> None:
        attempt = self._conductor.state.attempt
        sending = self._sending(attempt) if attempt else None
        if sending is not None:
            sending_words.show(sending)

    @property
    def _session_id(self) -> str:
        return self._conductor.state.session_id

    def _tell_offer(self, state: State) -> None:
        """Say what the interviewer would ask next, after the feedback that invites it."""
        offer = state.next_follow_up if state.stage is Stage.REVIEWING else None
        if offer and self._is_new("offer", offer.parent, offer.point_id):
            how = "" if self._is_hands_free else " (f = answer it, Enter = go on)"
            who = f", in words of {offer.asked_by}" if offer.asked_by else ""
            remark(f"The interviewer would ask next{who}: {offer.question.ask}{how}")

    def _is_new(self, *key: object) -> bool:
        if key in self._told:
            return False
        self._told.add(key)
        return True

    def _read_lines(self) -> None:
        """Pass typed lines on as keys; runs in a thread of its own to the end."""
        for line in sys.stdin:
            self._jobs.post(partial(self._press, line.strip().lower()))
        self._jobs.post(partial(self._conductor.send, FinishRequested()))

    def _press(self, letter: str) -> None:
        state = self._conductor.state
        if letter == "p":
            is_paused = state.stage is Stage.PAUSED
            self._conductor.send(ResumeRequested() if is_paused else PauseRequested())
        elif letter in _LETTERS:
            self._conductor.send(_LETTERS[letter]())
        elif letter in _LEAVES:
            self._conductor.send(LeaveDecided(may_send=_LEAVES[letter]))
        elif letter == "v" and self._endpoint is not None:
            self._show_sending()
        elif letter == "":
            self._conductor.send(_on_enter(state))
        else:
            remark(KEYS)


def _on_enter(state: State) -> Event:
    match state.stage:
        case Stage.LISTENING:
            return StopRequested()
        case Stage.REVIEWING | Stage.TRANSCRIBING:
            return NextRequested()
        case Stage.PAUSED:
            return ResumeRequested()
        case _:
            return AnswerRequested()


def _next_step(state: State) -> Event | None:
    """Return what a person with recorded answers would do next, if anything."""
    if state.stage is Stage.THINKING:
        is_refused = state.trouble is not None and state.trouble.step is Step.OPEN_MICROPHONE
        return SkipRequested() if is_refused else AnswerRequested()
    if state.stage is Stage.REVIEWING and not state.pending:
        return FollowUpRequested() if state.next_follow_up else NextRequested()
    return None


def _stage_line(state: State) -> str:
    count = len(state.plan.questions)
    match state.stage:
        case Stage.ASKING:
            text = state.question.ask if state.plan.format.shows_question else "(listen)"
            name = "Follow-up to question" if state.follow_up else "Question"
            who = f", {state.interviewer} interviewer" if state.plan.panel else ""
            return f"\n{name} {state.position} of {count}{who}: {text}"
        case Stage.THINKING:
            return "Think, then begin."
        case Stage.LISTENING if state.microphone is Microphone.OPEN:
            return "Listening..."
        case Stage.TRANSCRIBING if not state.awaits_follow_up:
            return "Writing down what was said..."
        case Stage.PAUSED:
            return "Paused."
        case _:
            return ""


def _gap_line(gap: Gap) -> str:
    if not gap.is_over:
        return (
            "There is no microphone any more. The take waits for one, and what was said so far "
            "is safe. Plug it in, or press Enter to end the answer."
        )
    line = f'There is a microphone again. The recording goes on with "{gap.device}".'
    return f"{line} {gap.seconds:.1f} s are missing." if gap.seconds else line


def _gain_lines(attempt: Attempt, state: State) -> list[str]:
    """Say what the answer to a follow-up added to the one before it."""
    if attempt.follows is None:
        return []
    score = score_after(state.attempt_at(attempt.follows), state.attempts)
    told = f"Answer {attempt.follows}, after follow-ups: {wording.score(score)}"
    return [] if score is None else [told]


def _feedback_lines(attempt: Attempt) -> list[str]:
    feedback = attempt.feedback
    if feedback is None:
        return []
    if feedback.score is None:
        reason = feedback.reason.message if feedback.reason else ""
        return [f"Answer {attempt.key} was not graded. {reason}"]
    points = [f"  {wording.VERDICTS[p.verdict].word:<13} {p.statement}" for p in feedback.points]
    wrong = [f"  {'wrong':<13} {w.claim} In truth: {w.truth}" for w in feedback.wrong_claims]
    stand_in = [sentences.stand_in(feedback)] if feedback.stand_in else []
    return [f"Answer {attempt.key}: {wording.score(feedback.score)}", *points, *wrong, *stand_in]
