"""Ends an answer after a long silence, where a person chose that.

It listens to the levels of the recorder while an answer is recorded; what counts as
silence, and for how long, says ``core.endpointing``. Runs on the owner's thread.
"""

from collections.abc import Callable
from functools import partial

from mockinterview.core.endpointing import Endpointer, SilenceRule
from mockinterview.core.events import AnswerTimeEnded, Event
from mockinterview.core.session import AttemptKey
from mockinterview.core.state import AfterTake, Microphone, Stage, State
from mockinterview.ports import Jobs, Recorder

TICK_SECONDS = 0.1


class SilenceWatch:
    """Watches over one interview; without a rule it does nothing."""

    def __init__(
        self,
        rule: SilenceRule | None,
        recorder: Recorder,
        jobs: Jobs,
        send: Callable[[Event], None],
    ) -> None:
        self._rule = rule
        self._recorder = recorder
        self._jobs = jobs
        self._send = send
        self._endpointer: Endpointer | None = None
        self._answer: AttemptKey | None = None

    @property
    def countdown_seconds(self) -> float | None:
        """Return the seconds until the answer ends, or None while nothing is counted."""
        return self._endpointer.countdown_seconds if self._endpointer else None

    def look_at(self, state: State) -> None:
        """Begin with an answer that is being recorded, and let go of one that is over."""
        answer = _answer_of(state)
        if answer == self._answer:
            return
        self._answer = answer
        self._endpointer = Endpointer(self._rule) if answer and self._rule else None
        if self._endpointer is not None:
            self._tick(self._endpointer)

    def close(self) -> None:
        """Watch nothing any more."""
        self._answer = self._endpointer = None

    def _tick(self, endpointer: Endpointer) -> None:
        if self._endpointer is not endpointer:
            return
        level = self._recorder.level()
        if not level.is_waiting:
            endpointer.hear(level.rms_dbfs, level.seconds)
        if endpointer.has_ended:
            self.close()
            self._send(AnswerTimeEnded())
        else:
            self._jobs.call_later(TICK_SECONDS, partial(self._tick, endpointer))


def _answer_of(state: State) -> AttemptKey | None:
    """Return the answer that is being recorded, also while its recording is paused."""
    is_recorded = (
        (state.paused_stage or state.stage) is Stage.LISTENING
        and state.microphone is Microphone.OPEN
        and state.after_take is AfterTake.UNDECIDED
    )
    return state.attempt.key if is_recorded and state.attempt else None
