"""Stand-ins for the loudspeaker and the microphone."""

import wave
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from mockinterview.core.errors import AppError, Failure
from mockinterview.ports import TAKE_RATE, Capture, Level, OnEnd, OnGap, Sound, unheeded
from tests.fakes.sounds import as_int16, chirp

_FOR_EVER = 200


class FakePlayer:
    """A loudspeaker that is heard at once.

    ``heard`` holds all sounds that were played, in order; ``at`` is how much of what plays was
    heard, as a test sets it; ``is_warm`` says whether it was made ready. With ``failure`` set, the
    next play fails. Playing ends early where ``stop`` is called between two sounds; of what never
    ends enough is heard.
    """

    def __init__(self) -> None:
        self.heard: list[Sound] = []
        self.at = 0.0
        self.is_warm = False
        self.failure: AppError | None = None
        self._is_stopped = False

    def warm(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.is_warm = True

    def play(self, sounds: Iterable[Sound]) -> bool:
        self._is_stopped = False
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
        for sound in islice(sounds, _FOR_EVER):
            if self._is_stopped:
                break
            self.heard.append(sound)
        return not self._is_stopped

    def stop(self) -> None:
        self._is_stopped = True

    def heard_seconds(self) -> float:
        return self.at


class FakeRecorder:
    """A microphone before which ``answer`` is said, each time, in no time.

    The take's file is real. With ``failure`` set, the next open fails, with
    ``standby_failure`` the next stand-by; ``end_by_itself`` acts out a take that cannot go
    on, ``tell_gap`` one that has no microphone for a time. ``calls`` tells what was asked of
    it, in order.
    """

    def __init__(self, answer: Sound | None = None) -> None:
        self.answer = answer or chirp(1.0)
        self.failure: AppError | None = None
        self.standby_failure: AppError | None = None
        self.is_standing_by = False
        self.calls: list[str] = []
        self.shown = Level(rms_dbfs=-23.0, peak_dbfs=-12.0, seconds=0.0)
        self._file: Path | None = None
        self._on_end: OnEnd | None = None
        self.tell_gap: OnGap = unheeded
        self._warning: Failure | None = None

    def stand_by(self) -> None:
        self.calls.append("stand by")
        failure, self.standby_failure = self.standby_failure, None
        if failure is not None:
            raise failure
        self.is_standing_by = True

    def stand_down(self) -> None:
        self.calls.append("stand down")
        self.is_standing_by = False

    def open(self, file: Path, on_end: OnEnd, on_gap: OnGap = unheeded) -> None:
        self.calls.append("open")
        if self._file is not None:
            raise RuntimeError("a take is open already")
        self.is_standing_by = False
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
        if file.exists():
            raise AppError("take_exists", f"A recording named {file.name} is there already.")
        with wave.open(str(file), "wb") as take:
            take.setparams((1, 2, TAKE_RATE, 0, "NONE", ""))
            take.writeframes(as_int16(self.answer).tobytes())
        self._file, self._on_end, self._warning = file, on_end, None
        self.tell_gap = on_gap

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def close(self) -> Capture:
        self.calls.append("close")
        file, self._file = self._file, None
        if file is None:
            return Capture(seconds=0.0, peak_dbfs=None, is_digital_silence=False)
        is_silent = not self.answer.samples.any()
        return Capture(
            seconds=self.answer.seconds,
            peak_dbfs=None if is_silent else -6.0,
            is_digital_silence=is_silent,
            warning=self._warning,
        )

    def level(self) -> Level:
        return self.shown

    def end_by_itself(self, error: AppError | None = None) -> None:
        """Act out the end of the source: a lost device, or a file with no more in it."""
        assert self._on_end is not None, "no take was ever opened"
        self._warning = error.failure if error else None
        self._on_end(error)

    @property
    def is_open(self) -> bool:
        return self._file is not None
