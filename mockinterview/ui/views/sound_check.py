"""What the sound check shows: what to do now, what was found of three seconds, and their words."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.core.errors import Failure
from mockinterview.core.sound_check import Finding, TakeMeasures, findings
from mockinterview.ui.figures import number_text
from mockinterview.ui.views.notices import BannerView, failure_banner
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate


class Phase(StrEnum):
    """How far a check is."""

    IDLE = "idle"
    OPENING = "opening"
    SPEAKING = "speaking"
    MEASURING = "measuring"
    TOLD = "told"


@dataclass(frozen=True)
class Words:
    """What became of the words: under way, heard, or why not."""

    is_under_way: bool = False
    heard: str = ""
    lack: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Trial:
    """What is known of a check by now."""

    phase: Phase = Phase.IDLE
    measures: TakeMeasures | None = None
    words: Words = Words()
    trouble: Failure | None = None
    warning: Failure | None = None

    @property
    def found(self) -> tuple[Finding, ...]:
        return findings(self.measures) if self.measures else ()

    @property
    def is_good(self) -> bool:
        return self.found == (Finding.GOOD,)


@dataclass(frozen=True)
class FindingRow:
    """One thing that was looked at; ``advice`` is there where something is to be done."""

    name: str
    figure: str
    state: Sign
    advice: str = ""


@dataclass(frozen=True)
class SoundCheckView:
    status: Sign
    start_text: str
    is_busy: bool = False
    is_speaking: bool = False
    can_play: bool = False
    is_playing: bool = False
    rows: tuple[FindingRow, ...] = ()
    words: Words = Words()
    banner: BannerView | None = None


def sentence_to_read() -> str:
    """Return what a person is asked to say: it takes about three seconds."""
    return translate("sound check", "I am ready to practise, and I speak as I always do.")


def sound_check_view(trial: Trial, *, is_playing: bool = False) -> SoundCheckView:
    """Return the check as it is shown."""
    return SoundCheckView(
        status=_status(trial),
        start_text=_start_text(trial),
        is_busy=trial.phase in {Phase.OPENING, Phase.MEASURING},
        is_speaking=trial.phase is Phase.SPEAKING,
        can_play=trial.phase is Phase.TOLD and _has_sound(trial),
        is_playing=is_playing,
        rows=_rows(trial.measures) if trial.measures else (),
        words=trial.words,
        banner=_banner(trial),
    )


def _start_text(trial: Trial) -> str:
    """Return what the button does: it starts, stops, and starts again."""
    if trial.phase in {Phase.OPENING, Phase.SPEAKING}:
        return translate("sound check", "Stop")
    if trial.phase is Phase.IDLE and trial.trouble is None:
        return translate("sound check", "Speak for three seconds")
    return translate("sound check", "Try again")


def seconds_left_text(seconds: float) -> str:
    """Return how long there is still to speak, in whole seconds."""
    return translate("sound check", "{seconds} s left").format(
        seconds=number_text(max(1, round(seconds + 0.49)))
    )


def result_sign(trial: Trial) -> Sign:
    """Return what a check came to, in a few words."""
    if trial.trouble is not None:
        return Sign(translate("sound check", "The microphone could not be tried"), "alert", "bad")
    if trial.measures is None:
        return Sign(translate("sound check", "Not tried yet"), "skipped", "muted")
    match trial.found[0]:
        case Finding.GOOD:
            return Sign(translate("sound check", "Your microphone is good"), "check", "good")
        case Finding.DIGITAL_SILENCE:
            return Sign(
                translate("sound check", "The microphone is silent"), "no-microphone", "bad"
            )
        case Finding.NO_SPEECH:
            return Sign(translate("sound check", "Nobody was heard"), "alert", "warning")
        case _:
            return Sign(translate("sound check", "It works, and can be better"), "info", "warning")


def _status(trial: Trial) -> Sign:
    match trial.phase:
        case Phase.OPENING:
            return Sign(translate("sound check", "Opening the microphone…"), "clock", "muted")
        case Phase.SPEAKING:
            return Sign(translate("sound check", "Speak now"), "record", "accent")
        case Phase.MEASURING:
            return Sign(translate("sound check", "Looking at what came…"), "clock", "muted")
        case Phase.IDLE if trial.trouble is None:
            return Sign(translate("sound check", "Ready when you are"), "record", "muted")
        case _:
            return result_sign(trial)


def _has_sound(trial: Trial) -> bool:
    return trial.measures is not None and not trial.measures.is_digital_silence


def _banner(trial: Trial) -> BannerView | None:
    if trial.trouble is not None:
        return failure_banner(trial.trouble)
    return failure_banner(trial.warning, tone="warning") if trial.warning else None


def _rows(measures: TakeMeasures) -> tuple[FindingRow, ...]:
    found = findings(measures)
    match found[0]:
        case Finding.DIGITAL_SILENCE:
            return (_silence_row(),)
        case Finding.NO_SPEECH:
            return (_sound_row(), _no_speech_row(measures))
        case _:
            return (
                _sound_row(),
                _level_row(measures, is_quiet=Finding.TOO_QUIET in found),
                _clipping_row(measures, is_clipped=Finding.TOO_LOUD in found),
                _noise_row(measures, is_noisy=Finding.NOISY in found),
            )


def _silence_row() -> FindingRow:
    return FindingRow(
        translate("sound check", "Signal"),
        translate("sound check", "Digital silence: nothing but exact zeros came."),
        Sign(translate("sound check", "Silent"), "no-microphone", "bad"),
        translate(
            "sound check",
            "The microphone is muted, or the system does not let this program use it. Look for a "
            "switch on the microphone and in the sound and privacy settings of your system, or "
            "choose another microphone.",
        ),
    )


def _sound_row() -> FindingRow:
    return FindingRow(
        translate("sound check", "Signal"),
        translate("sound check", "Sound comes from the microphone."),
        Sign(translate("sound check", "Good"), "check", "good"),
    )


def _no_speech_row(measures: TakeMeasures) -> FindingRow:
    words = translate("sound check", "Nobody was heard; the loudest moment was at {level} dBFS.")
    return FindingRow(
        translate("sound check", "Speech"),
        words.format(level=_level(measures.peak_dbfs)),
        Sign(translate("sound check", "No speech"), "alert", "warning"),
        translate(
            "sound check",
            "Speak as soon as you are asked to. If you did, this may be another microphone than "
            "the one before you: choose it, or turn it up in the sound settings of your system.",
        ),
    )


def _level_row(measures: TakeMeasures, *, is_quiet: bool) -> FindingRow:
    words = translate("sound check", "You speak at {level} dBFS.")
    return FindingRow(
        translate("sound check", "Level"),
        words.format(level=_level(measures.speech_dbfs or 0.0)),
        Sign(translate("sound check", "Too quiet"), "alert", "warning")
        if is_quiet
        else Sign(translate("sound check", "Good"), "check", "good"),
        translate(
            "sound check",
            "Come nearer to the microphone, or turn it up in the sound settings of your system.",
        )
        if is_quiet
        else "",
    )


def _clipping_row(measures: TakeMeasures, *, is_clipped: bool) -> FindingRow:
    name = translate("sound check", "Clipping")
    if not is_clipped:
        return FindingRow(
            name,
            translate("sound check", "Nothing is cut off, even where you are loudest."),
            Sign(translate("sound check", "Good"), "check", "good"),
        )
    words = translate("sound check", "{share}% of the sound is cut off at the top.")
    return FindingRow(
        name,
        words.format(share=number_text(100 * measures.clipped_share, 1)),
        Sign(translate("sound check", "Too loud"), "alert", "warning"),
        translate(
            "sound check",
            "Move back a little, or turn the microphone down in the sound settings of your system.",
        ),
    )


def _noise_row(measures: TakeMeasures, *, is_noisy: bool) -> FindingRow:
    ratio = measures.speech_to_noise_db or 0.0
    words = translate("sound check", "You are {ratio} dB above the noise around you.")
    if ratio <= 0:
        words = translate("sound check", "The noise is as loud as you are.")
    return FindingRow(
        translate("sound check", "Noise"),
        words.format(ratio=number_text(max(0.0, ratio))),
        Sign(translate("sound check", "Noisy"), "alert", "warning")
        if is_noisy
        else Sign(translate("sound check", "Good"), "check", "good"),
        translate(
            "sound check",
            "Close a window or door, switch off what hums, or use a headset: its microphone is "
            "nearer to you than the noise.",
        )
        if is_noisy
        else "",
    )


def _level(dbfs: float) -> str:
    """Return a level with the sign that is as wide as a figure."""
    return number_text(dbfs).replace("-", "\N{MINUS SIGN}")
