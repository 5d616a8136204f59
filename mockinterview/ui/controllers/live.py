"""The clock and the level of the moment, as the interview page shows them."""

import math
from collections import deque
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mockinterview.core.gap import Gap
from mockinterview.core.norms import Norm
from mockinterview.core.nudges import Moment, Nudge, Nudger
from mockinterview.core.state import Microphone, Stage, State
from mockinterview.interview.conductor import Conductor
from mockinterview.ports import Level
from mockinterview.ui.figures import clock_text, number_text
from mockinterview.ui.views.moment import Live

translate = QCoreApplication.translate

_TICKS_A_SECOND = 25
_REMEMBERED_TICKS = 3 * _TICKS_A_SECOND
_START_TICKS = 8 * _TICKS_A_SECOND
"""So long a silence before the first word is thought, once the microphone was heard to work."""

_THOUGHT_TICKS = 15 * _TICKS_A_SECOND
"""Once somebody was heard in a take, so long a silence is a thought and no fault."""

_GOES_ON_TICKS = 8 * _TICKS_A_SECOND
_CLIPPED_TICKS = 4
_ZERO_SECONDS = 1.5
_NOTHING_DBFS = -100.0
"""A single sample that is not zero is louder."""

_QUIET_DBFS = -50.0
_LOUD_DBFS = -0.5
_SPEECH_CREST_DB = 15.0
"""Speech is rarely more uneven over a tenth of a second; a knock on the desk is."""


class LiveReadings:
    """Reads a conductor at each tick; remembers what it needs to advise on the microphone.

    One for each interview: what is known of the microphone holds from take to take. Where the
    person wants ``nudges`` they come in the formats that have them; a pace is told of only
    where there is a norm.
    """

    def __init__(self, *, nudges: bool = False, pace_norm: Norm | None = None) -> None:
        self._wants_nudges = nudges
        self._pace_norm = pace_norm
        self._forget_the_microphone()
        self.clear()

    def clear(self) -> None:
        """Begin with another take."""
        self._clipped: deque[bool] = deque(maxlen=_REMEMBERED_TICKS)
        self._has_spoken = False
        self._quiet_ticks = 0
        self._nudger: Nudger | None = None
        self._gap: Gap | None = None
        self._goes_on_ticks = 0

    def read(self, conductor: Conductor) -> Live:
        """Return what to show now."""
        state = conductor.state
        remaining = conductor.remaining_seconds
        match state.stage:
            case Stage.LISTENING if state.microphone is Microphone.OPEN:
                live = self._listening(state, conductor.level(), remaining)
                countdown = conductor.silence_countdown_seconds
                return _counted_down(self._nudged(state, live, countdown), countdown)
            case Stage.PAUSED if state.paused_stage is Stage.LISTENING:
                return _standing(state, conductor.level())
            case Stage.THINKING if remaining is not None:
                return Live(clock_text(remaining + 0.99), translate("interview", "to think"))
            case _:
                return Live()

    def _listening(self, state: State, level: Level | None, remaining: float | None) -> Live:
        if level is None:
            return Live()
        caption = ""
        if remaining is not None:
            caption = translate("interview", "{remaining} left").format(
                remaining=clock_text(remaining + 0.99)
            )
        advice = self._advice(state, level)
        used = level.seconds / state.question.target_seconds
        return Live(clock_text(level.seconds), caption, level.rms_dbfs, advice, used=used)

    def _nudged(self, state: State, live: Live, countdown: float | None) -> Live:
        """Tell of a long or fast answer, where that is wanted."""
        if live.used is None or not (self._wants_nudges and state.plan.format.nudges):
            return live
        target = state.question.target_seconds
        if self._nudger is None:
            self._nudger = Nudger(target, self._pace_norm)
        pace = state.caption.pace if state.caption else None
        counting = countdown is not None
        self._nudger.hear(Moment(seconds=live.used * target, pace=pace, is_counting_down=counting))
        return replace(live, nudge=_nudge_words(self._nudger.shown))

    def _advice(self, state: State, level: Level) -> str:
        if state.is_without_microphone:
            self._forget_the_microphone()
            self.clear()
            return translate(
                "interview",
                "What you said so far is safe. Plug the microphone in, or finish the answer.",
            )
        self._take_in(level)
        return self._gap_advice(state.gap) or self._zero_advice(level) or self._loudness_advice()

    def _forget_the_microphone(self) -> None:
        """Begin with a microphone that may be another one."""
        self._has_sounded = False
        self._was_heard = False

    def _take_in(self, level: Level) -> None:
        is_like_speech = level.peak_dbfs - level.rms_dbfs <= _SPEECH_CREST_DB
        is_heard = is_like_speech and level.peak_dbfs >= _QUIET_DBFS
        self._has_sounded = self._has_sounded or level.peak_dbfs > _NOTHING_DBFS
        self._has_spoken = self._has_spoken or is_heard
        self._was_heard = self._was_heard or is_heard
        self._quiet_ticks = 0 if is_heard else self._quiet_ticks + 1
        self._clipped.append(is_like_speech and level.peak_dbfs > _LOUD_DBFS)

    def _gap_advice(self, gap: Gap | None) -> str:
        """Say for some seconds that the take goes on."""
        if gap != self._gap:
            self._gap, self._goes_on_ticks = gap, _GOES_ON_TICKS
        if gap is None or not self._goes_on_ticks:
            return ""
        self._goes_on_ticks -= 1
        words = translate("interview", "There is a microphone again. The recording goes on.")
        missing = translate("interview", "{seconds} s are missing.")
        seconds = number_text(gap.seconds, 1)
        return f"{words} {missing.format(seconds=seconds)}" if gap.seconds else words

    def _zero_advice(self, level: Level) -> str:
        """Name a dead microphone, and only ask: one with a noise gate gives zeros too.

        Once it gave anything else it is not dead, and nothing is said of zeros any more.
        """
        if self._has_sounded or level.zero_seconds < _ZERO_SECONDS:
            return ""
        return translate(
            "interview",
            "Nothing but pure silence so far. If you are speaking, the microphone is muted "
            "or unplugged.",
        )

    def _loudness_advice(self) -> str:
        if self._quiet_ticks >= self._patience_ticks():
            return translate("interview", "Hardly anything is heard. Is the microphone muted?")
        if len(self._clipped) == _REMEMBERED_TICKS and sum(self._clipped) >= _CLIPPED_TICKS:
            return translate("interview", "This is very loud. Move back a little.")
        return ""

    def _patience_ticks(self) -> int:
        if self._has_spoken:
            return _THOUGHT_TICKS
        return _START_TICKS if self._was_heard else _REMEMBERED_TICKS


def _counted_down(live: Live, seconds: float | None) -> Live:
    """Say that the silence is about to end the answer, where it is."""
    if seconds is None:
        return live
    words = translate("interview", "Finishing in {seconds} s. Say anything to go on.")
    return replace(live, advice=words.format(seconds=math.ceil(seconds)))


def _nudge_words(nudge: Nudge | None) -> str:
    match nudge:
        case Nudge.AT_TARGET:
            return translate("interview", "You are at the target; round off when you are ready")
        case Nudge.FAR_PAST_TARGET:
            return translate(
                "interview", "You are well past the target; one last sentence, if you like"
            )
        case Nudge.PACE:
            return translate("interview", "A little slower lets your points land")
        case None:
            return ""


def _standing(state: State, level: Level | None) -> Live:
    """Return the clock of a take that is paused."""
    if level is None:
        return Live()
    words = translate(
        "interview", "What you said so far is safe. Plug the microphone in before you go on."
    )
    return Live(clock_text(level.seconds), advice=words if state.is_without_microphone else "")
