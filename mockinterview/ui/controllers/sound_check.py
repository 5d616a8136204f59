"""Behind the sound check: three seconds are recorded, measured, heard again and written down.

The take is in a file of its own for as long as it is being read, and is deleted then; leaving at
any moment closes the microphone and deletes it. It never goes to a recogniser elsewhere. What a
killed program left is deleted by the next check, or when a first run begins again.
"""

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.sound_check import CHECK_SECONDS, TakeMeasures
from mockinterview.core.transcript import Hearing
from mockinterview.microphone import Tried, try_out
from mockinterview.ports import Capture, Lane, OnEnd, Recorder, Sound, Timer
from mockinterview.ui.context import Context
from mockinterview.ui.language import fitting_language
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.sound_check import (
    Phase,
    Trial,
    Words,
    seconds_left_text,
    sound_check_view,
)
from mockinterview.ui.widgets.sound_check import SoundCheckPanel

translate = QCoreApplication.translate

FOLDER = "sound-check"
"""In the data folder, as private as the recordings of answers."""

TICK_MILLISECONDS = 40
LONGEST_SECONDS = CHECK_SECONDS + 2.0
_CLIP = Clip(Heard.TRIAL)

TryOut = Callable[[Path], Tried]


class SoundCheck(QObject):
    """Runs one check at a time; ``changed`` says that more is known of it."""

    changed = Signal()

    def __init__(
        self,
        context: Context,
        panel: SoundCheckPanel,
        playback: Playback,
        try_out: TryOut = try_out,
    ) -> None:
        super().__init__()
        self._context = context
        self._panel = panel
        self._playback = playback
        self._try_out = try_out
        self._trial = Trial()
        self._ticket: object | None = None
        self._recorder: Recorder | None = None
        self._file = Path()
        self._sound: Sound | None = None
        self._limit: Timer | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        panel.start_requested.connect(self._press)
        panel.play_requested.connect(self._play)
        playback.changed.connect(self._show)
        self._show()

    @property
    def trial(self) -> Trial:
        """What is known of the microphone by now."""
        return self._trial

    def start(self) -> None:
        """Open the microphone, unless a check is under way."""
        if self._trial.phase not in {Phase.IDLE, Phase.TOLD}:
            return
        self._playback.stop()
        ticket = self._ticket = object()
        recorder = self._recorder = self._context.services.recorder
        self._file = self._context.home / FOLDER / f"{uuid4().hex}.wav"
        self._sound = None
        self._panel.clear()
        self._know(Trial(Phase.OPENING))
        on_end = partial(self._end_from_any_thread, ticket)
        self._context.jobs.start(
            Lane.MICROPHONE,
            partial(_open, recorder, self._file, on_end),
            done=partial(self._speak, ticket),
            failed=partial(self._fail, ticket),
        )

    def leave(self) -> None:
        """Close the microphone, delete what was recorded, and forget a check that has not ended."""
        self._stop_timers()
        if self._ticket is None:
            return
        self._ticket = None
        if self._playback.playing == _CLIP:
            self._playback.stop()
        if self._trial.phase is Phase.TOLD:
            self._discard(self._file)
            trial = replace(self._trial, words=_without_waiting(self._trial.words))
        else:
            self._let_go()
            trial = Trial()
        self._sound = None
        self._know(trial)

    def forget(self) -> None:
        """Leave a check and forget it: it was of another microphone."""
        self.leave()
        self._know(Trial())

    def sweep(self) -> None:
        """Delete what a killed program left."""
        self._context.jobs.start(
            Lane.MICROPHONE, partial(_delete_folder, self._context.home / FOLDER)
        )

    # Recording

    def _speak(self, ticket: object, _opened: None) -> None:
        if ticket is not self._ticket:
            return
        self._know(Trial(Phase.SPEAKING))
        self._timer.start()
        self._tick()
        # A microphone that is lost meanwhile gives no seconds any more.
        self._limit = self._context.jobs.call_later(LONGEST_SECONDS, partial(self._stop, ticket))

    def _tick(self) -> None:
        if self._recorder is None:
            return
        level = self._recorder.level()
        left = CHECK_SECONDS - level.seconds
        self._panel.show_live(level.rms_dbfs, seconds_left_text(max(0.0, left)))
        if left <= 0:
            self._stop(self._ticket)

    def _end_from_any_thread(self, ticket: object, error: AppError | None) -> None:
        """Go on with what there is: the take ended by itself."""
        self._context.jobs.post(partial(self._end_early, ticket, error))

    def _end_early(self, ticket: object, _error: AppError | None) -> None:
        self._stop(ticket)

    def _stop(self, ticket: object | None) -> None:
        if ticket is not self._ticket or self._trial.phase is not Phase.SPEAKING:
            return
        self._stop_timers()
        self._know(Trial(Phase.MEASURING))
        if self._recorder is not None:
            self._context.jobs.start(
                Lane.MICROPHONE,
                self._recorder.close,
                done=partial(self._measure, ticket),
                failed=partial(self._fail, ticket),
            )

    # What came of it

    def _measure(self, ticket: object, capture: Capture) -> None:
        if ticket is not self._ticket:
            return
        self._know(replace(self._trial, warning=capture.warning))
        self._context.jobs.start(
            Lane.ERRANDS,
            partial(self._try_out, self._file),
            done=partial(self._tell, ticket),
            failed=partial(self._fail, ticket),
        )

    def _tell(self, ticket: object, tried: Tried) -> None:
        if ticket is not self._ticket:
            return
        self._sound = tried.sound
        told = replace(self._trial, phase=Phase.TOLD, measures=tried.measures)
        lack = self._lack_of_words(tried.measures)
        if lack is None:
            self._know(replace(told, words=Words(is_under_way=True)))
            self._transcribe(ticket)
        else:
            self._discard(self._file)
            self._know(replace(told, words=lack))
        if not tried.measures.is_digital_silence:
            self._play()

    def _lack_of_words(self, measures: TakeMeasures) -> Words | None:
        """Return why nothing is to be written down; None where it is."""
        if measures.is_digital_silence or measures.speech_dbfs is None:
            return Words()
        if self._context.settings.listening.remote.is_set:
            return Words(
                lack=translate(
                    "sound check",
                    "Your answers are written down by a recogniser elsewhere. These three seconds "
                    "were not sent there.",
                )
            )
        return None

    def _transcribe(self, ticket: object) -> None:
        transcriber = self._context.services.transcriber
        language = fitting_language(QLocale().name(), ())  # that of the sentence to read
        self._context.jobs.start(
            Lane.RECOGNISER,
            partial(transcriber.transcribe, self._file, language=language),
            done=partial(self._keep_words, ticket, self._file),
            failed=partial(self._miss_words, ticket, self._file),
        )

    def _keep_words(self, ticket: object, file: Path, hearing: Hearing) -> None:
        self._discard(file)
        if ticket is self._ticket:
            words = Words(heard=hearing.transcript.text.strip())
            if not words.heard:
                lack = translate("sound check", "The recogniser understood no word of it.")
                words = Words(lack=lack)
            self._know(replace(self._trial, words=words))

    def _miss_words(self, ticket: object, file: Path, error: AppError) -> None:
        self._discard(file)
        if ticket is self._ticket:
            self._know(replace(self._trial, words=_lacking(error)))

    def _fail(self, ticket: object, error: AppError) -> None:
        if ticket is self._ticket:
            self._stop_timers()
            self._let_go()
            self._know(Trial(trouble=error.failure))

    def _stop_timers(self) -> None:
        self._timer.stop()
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None

    # What the person does

    def _press(self) -> None:
        """Start, or stop what goes on; what is being looked at comes to its end."""
        match self._trial.phase:
            case Phase.OPENING:
                self.leave()
            case Phase.SPEAKING:
                self._stop(self._ticket)
            case _:
                self.start()

    def _play(self) -> None:
        if self._sound is not None:
            self._playback.toggle(_CLIP, sound=self._sound)

    def _let_go(self) -> None:
        """Close the microphone, in whatever state it is, then delete its file."""
        if self._recorder is not None:
            self._context.jobs.start(
                Lane.MICROPHONE, partial(_close_and_delete, self._recorder, self._file)
            )

    def _discard(self, file: Path) -> None:
        self._context.jobs.start(Lane.MICROPHONE, partial(_delete, file))

    def _know(self, trial: Trial) -> None:
        self._trial = trial
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        is_playing = self._playback.playing == _CLIP
        view = sound_check_view(self._trial, is_playing=is_playing)
        self._panel.render(replace(view, can_play=view.can_play and self._sound is not None))


def _open(recorder: Recorder, file: Path, on_end: OnEnd) -> None:
    """Begin a take in a folder of its own, in which nothing else is left."""
    _delete_folder(file.parent)
    try:
        file.parent.mkdir(parents=True)
    except OSError as error:
        raise AppError(
            "take_unwritable",
            translate("sound check", "The data folder cannot be written to ({reason}).").format(
                reason=error.strerror or error
            ),
            hint=translate("sound check", "Check its rights, and that the disk is not full."),
            retryable=True,
        ) from error
    recorder.open(file, on_end)


def _close_and_delete(recorder: Recorder, file: Path) -> None:
    recorder.close()
    _delete(file)


def _delete(file: Path) -> None:
    """Delete a take and its folder; what some systems hold while it is read goes a little later."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
        file.parent.rmdir()


def _delete_folder(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _lacking(error: AppError) -> Words:
    if error.code == "model_missing":
        return Words(
            lack=translate("sound check", "No recogniser is here yet, so no words are shown."),
            hint=translate("sound check", "Everything else was looked at. Fetch one under Models."),
        )
    return Words(lack=error.failure.message, hint=error.failure.hint)


def _without_waiting(words: Words) -> Words:
    return Words() if words.is_under_way else words
