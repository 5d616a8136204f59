"""What the first run shows: one step at a time, where that is on the way, and the ways on."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mockinterview.settings import Settings
from mockinterview.ui.views.models import ModelsView, megabytes
from mockinterview.ui.views.settings import SettingView
from mockinterview.ui.views.sound_check import Trial, result_sign
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate

FIRST_QUESTIONS = 3


class Step(StrEnum):
    START = "start"
    SOUND = "sound"
    VOICE = "voice"
    MODELS = "models"
    COACH = "coach"
    READY = "ready"


STEPS = tuple(Step)


@dataclass(frozen=True)
class StepMark:
    """A step on the way; exactly one is now."""

    name: str
    is_done: bool = False
    is_now: bool = False


@dataclass(frozen=True)
class ReadyRow:
    """One thing that an interview needs, and how it is."""

    name: str
    found: str
    state: Sign


@dataclass(frozen=True)
class WelcomeView:
    """A step; ``is_alone`` is the sound check by itself, without a way before and after it.

    It cannot go on while what stands behind it is being made.
    """

    step: Step = Step.START
    is_alone: bool = False
    can_go_on: bool = True
    settings: tuple[SettingView, ...] = ()
    is_speaking: bool = False
    is_chiming: bool = False
    models_sentence: str = ""
    fetch_all: str = ""
    endpoint: str = ""
    rows: tuple[ReadyRow, ...] = ()

    @property
    def marks(self) -> tuple[StepMark, ...]:
        now = STEPS.index(self.step)
        return tuple(
            StepMark(step_name(step), is_done=place < now, is_now=place == now)
            for place, step in enumerate(STEPS)
        )

    @property
    def place(self) -> str:
        """Where one is, in words."""
        if self.is_alone:
            return ""
        return translate("welcome", "Step {number} of {count}: {name}").format(
            number=STEPS.index(self.step) + 1, count=len(STEPS), name=step_name(self.step)
        )

    @property
    def title(self) -> str:
        return _title(self.step, is_alone=self.is_alone)

    @property
    def lead(self) -> str:
        return _lead(self.step)

    @property
    def continue_text(self) -> str:
        if self.is_alone:
            return translate("welcome", "Done")
        if self.step is Step.START:
            return translate("welcome", "Begin")
        if self.step is Step.READY:
            return translate("welcome", "Start a first practice")
        return translate("welcome", "Continue")

    @property
    def skip_text(self) -> str:
        """Return the way past this step, nothing where there is none."""
        if self.is_alone or self.step is Step.START:
            return ""
        if self.step is Step.READY:
            return translate("welcome", "Choose what to practise")
        return translate("welcome", "Skip this step")

    @property
    def can_go_back(self) -> bool:
        return not self.is_alone and self.step is not Step.START

    @property
    def can_skip_all(self) -> bool:
        return not self.is_alone and self.step is not Step.READY


def step_after(step: Step, by: int) -> Step:
    """Return the step so far away, at most the first or the last."""
    return STEPS[min(len(STEPS) - 1, max(0, STEPS.index(step) + by))]


def step_name(step: Step) -> str:
    match step:
        case Step.START:
            return translate("welcome", "Welcome")
        case Step.SOUND:
            return translate("welcome", "Microphone")
        case Step.VOICE:
            return translate("welcome", "Voice")
        case Step.MODELS:
            return translate("welcome", "Models")
        case Step.COACH:
            return translate("welcome", "Coach")
        case Step.READY:
            return translate("welcome", "Ready")


def models_sentence(view: ModelsView) -> str:
    """Return what is here and what would be fetched, in a sentence or two."""
    if not view.rows:
        return ""
    if not view.missing_bytes:
        return translate(
            "welcome",
            "All that an interview needs is on this computer. Nothing has to be fetched, and you "
            "can work offline.",
        )
    words = translate(
        "welcome",
        "{size} are not here yet. You can fetch them now, go on meanwhile, or leave it: you can "
        "read the questions, type your answers and fetch the rest later under Settings.",
    )
    return words.format(size=megabytes(view.missing_bytes))


def fetch_all_text(view: ModelsView) -> str:
    """Return what the button says that fetches all that is missing, nothing where none is."""
    if not any(row.can_fetch for row in view.rows):
        return ""
    return translate("welcome", "Fetch what is missing")


def ready_rows(
    settings: Settings, trial: Trial, voice: str, models: ModelsView
) -> tuple[ReadyRow, ...]:
    """Return what has been set up, and how it is."""
    endpoint = settings.endpoint_in_use
    return (
        ReadyRow(
            translate("welcome", "Microphone"),
            settings.listening.input_device or translate("welcome", "System default"),
            result_sign(trial),
        ),
        ReadyRow(
            translate("welcome", "Voice"),
            voice,
            Sign(translate("welcome", "Chosen"), "check", "good"),
        ),
        ReadyRow(translate("welcome", "Models"), _models_found(models), _models_sign(models)),
        ReadyRow(
            translate("welcome", "Coach"),
            f"{endpoint.name} · {endpoint.model}"
            if endpoint
            else translate("welcome", "Offline coach, on this computer"),
            Sign(translate("welcome", "Ready"), "check", "good"),
        ),
    )


def _models_found(models: ModelsView) -> str:
    return models.summary or translate("welcome", "Looking…")


def _models_sign(models: ModelsView) -> Sign:
    if models.is_loading:
        return Sign(translate("welcome", "Looking"), "clock", "muted")
    if any(row.fetch for row in models.rows):
        return Sign(translate("welcome", "Being fetched"), "fetch", "accent")
    if models.missing_bytes or models.trouble:
        return Sign(translate("welcome", "Not complete"), "partly", "warning")
    return Sign(translate("welcome", "Complete"), "check", "good")


def _title(step: Step, *, is_alone: bool) -> str:
    match step:
        case Step.START:
            return translate("welcome", "Welcome to Mock Interview")
        case Step.SOUND if is_alone:
            return translate("welcome", "Microphone and loudspeaker")
        case Step.SOUND:
            return translate("welcome", "Can you be heard?")
        case Step.VOICE:
            return translate("welcome", "Who asks you?")
        case Step.MODELS:
            return translate("welcome", "What works on this computer")
        case Step.COACH:
            return translate("welcome", "Who judges your answers?")
        case Step.READY:
            return translate("welcome", "You are ready")


def _lead(step: Step) -> str:
    match step:
        case Step.START:
            return translate(
                "welcome", "Practise job interviews aloud, as often as you like, alone."
            )
        case Step.SOUND:
            return translate(
                "welcome",
                "Choose what you speak into and what you hear with, then try it: three seconds "
                "are recorded, played back to you, and deleted.",
            )
        case Step.VOICE:
            return translate("welcome", "Choose the interviewer's voice and how fast it speaks.")
        case Step.MODELS:
            return translate(
                "welcome",
                "The voice, what writes your answers down, and what judges them are files on this "
                "computer.",
            )
        case Step.COACH:
            return translate(
                "welcome", "Every answer is compared with the key points of its question."
            )
        case Step.READY:
            return translate(
                "welcome", "Everything here is found again under Settings, whenever you want it."
            )
