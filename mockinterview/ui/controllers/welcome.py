"""Behind the first run: which step is on show, and what is done in it.

Settings and models are changed by those who stand behind the settings page; here is only what
of theirs a step shows. Leaving a step ends what it began.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mockinterview.audio.chime import chime
from mockinterview.models.catalogue import Catalogue, Model
from mockinterview.models.shelf import DEFAULT_MODELS, ModelShelf, ShelfEntry
from mockinterview.models.watch import Progress
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.models import ModelsController
from mockinterview.ui.controllers.settings_pages import SettingsPages
from mockinterview.ui.controllers.sound_check import SoundCheck
from mockinterview.ui.pages.welcome import WelcomePage
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.models import ModelsView
from mockinterview.ui.views.settings import Holds, SettingId, SettingsView, SettingView
from mockinterview.ui.views.welcome import (
    Step,
    WelcomeView,
    fetch_all_text,
    models_sentence,
    ready_rows,
    step_after,
)

_CHIME = Clip(Heard.CHIME)
_ROWS = {
    Step.SOUND: (SettingId.MICROPHONE, SettingId.SPEAKER),
    Step.VOICE: (SettingId.VOICE, SettingId.RATE),
}


@dataclass(frozen=True)
class FirstModels:
    """Those models of a shelf that the program is meant to have."""

    shelf: ModelShelf

    @property
    def catalogue(self) -> Catalogue:
        return self.shelf.catalogue

    def entries(self) -> list[ShelfEntry]:
        """Return their places; nothing is removed in the first run, wherever it came from."""
        return [
            replace(entry, origin=None)
            for entry in self.shelf.entries()
            if entry.model.id in DEFAULT_MODELS
        ]

    def fetch(
        self,
        model_id: str,
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> Path:
        return self.shelf.fetch(model_id, progress, cancelled)

    def remove(self, model_id: str) -> bool:
        return self.shelf.remove(model_id)


class WelcomeController(QObject):
    """Leads through the steps.

    ``finished`` says that the first run was gone through or left; ``left`` that the person wants
    the page that was there before. What else is wanted then has a signal of its own.
    """

    finished = Signal()
    left = Signal()
    practice_requested = Signal()
    sample_requested = Signal()
    endpoints_requested = Signal()
    models_changed = Signal()

    def __init__(
        self, context: Context, settings: SettingsPages, playback: Playback, page: WelcomePage
    ) -> None:
        super().__init__()
        self.page = page
        self._context = context
        self._pages = settings
        self._playback = playback
        self._view = WelcomeView()
        self._settings = SettingsView()
        self._shown_models = ModelsView(is_loading=True)
        self.check = SoundCheck(context, self.page.sound.check, playback)
        self._models = ModelsController(
            FirstModels(settings.room.shelf),
            context.jobs,
            self.page.models.panel,
            lambda: settings.room.settings,
            _never,
        )
        self._connect()

    def open(self) -> None:
        """Begin with the first step."""
        self._begin(WelcomeView())

    def open_sound_check(self) -> None:
        """Show the sound check by itself."""
        self._begin(WelcomeView(step=Step.SOUND, is_alone=True))

    def leave(self) -> None:
        """End what the step on show has begun, because another page comes."""
        self.check.leave()

    def close(self) -> None:
        """Stop what is under way, because the window closes."""
        self.check.leave()
        self._models.close()

    def _connect(self) -> None:
        page = self.page
        page.back_requested.connect(partial(self._walk, -1))
        page.continue_requested.connect(self._continue)
        page.skip_requested.connect(self._skip)
        page.skip_all_requested.connect(self._leave_for_good)
        for rows in (page.sound.rows, page.voice.rows):
            rows.changed.connect(self._set)
            rows.heard.connect(self._hear)
        page.models.fetch_all_requested.connect(self._fetch_all)
        page.coach.endpoint_requested.connect(self._ask_for_endpoints)
        page.ready.sample_requested.connect(self._ask_for_sample)
        self.check.changed.connect(self._show)
        self._pages.settings.shown.connect(self._keep_settings)
        self._models.shown.connect(self._keep_models)
        self._models.changed.connect(self._tell_models)
        self._playback.changed.connect(self._show)

    # From step to step

    def _begin(self, view: WelcomeView) -> None:
        self._view = view
        self._pages.settings.open()
        self._models.look()
        self._show()

    def _continue(self) -> None:
        if self._view.step is Step.READY:
            self._go(self.finished, self.practice_requested)
        else:
            self._walk(1)

    def _skip(self) -> None:
        if self._view.step is Step.READY:
            self._leave_for_good()
        else:
            self._walk(1)

    def _walk(self, by: int) -> None:
        if self._view.is_alone:
            self._go(self.left)
            return
        self.check.leave()
        self._playback.stop()
        self._view = replace(self._view, step=step_after(self._view.step, by))
        self._show()

    def _leave_for_good(self) -> None:
        self._go(self.finished, self.left)

    def _ask_for_endpoints(self) -> None:
        self._go(self.finished, self.endpoints_requested)

    def _ask_for_sample(self) -> None:
        self._go(self.finished, self.sample_requested)

    def _go(self, *signals: object) -> None:
        self.check.leave()
        self._playback.stop()
        for signal in signals:
            signal.emit()  # type: ignore[attr-defined]  # bound signals have no public type

    # What is done in a step

    def _set(self, setting: SettingId, value: object) -> None:
        if setting is SettingId.MICROPHONE:
            self.check.forget()
        self._pages.settings.set_value(setting, value)

    def _hear(self, setting: SettingId) -> None:
        if setting is SettingId.SPEAKER:
            self._playback.toggle(_CHIME, sound=chime())
        else:
            self._pages.settings.hear()

    def _fetch_all(self) -> None:
        for row in self._shown_models.rows:
            if row.can_fetch:
                self._models.fetch(row.id)

    # What others show

    def _keep_settings(self, view: SettingsView) -> None:
        self._settings = view
        self._show()

    def _keep_models(self, view: ModelsView) -> None:
        self._shown_models = view
        self._show()

    def _tell_models(self) -> None:
        self._pages.settings.look_at_models()
        self.models_changed.emit()

    def _show(self) -> None:
        endpoint = self._pages.room.settings.endpoint_in_use
        self._view = replace(
            self._view,
            settings=self._rows(),
            is_speaking=self._settings.is_speaking,
            is_chiming=self._playback.playing == _CHIME,
            models_sentence=models_sentence(self._shown_models),
            fetch_all=fetch_all_text(self._shown_models),
            endpoint=endpoint.name if endpoint else "",
            rows=ready_rows(
                self._pages.room.settings,
                self.check.trial,
                self._context.voice_name,
                self._shown_models,
            ),
        )
        self.page.render(self._view)

    def _rows(self) -> tuple[SettingView, ...]:
        """Return the settings of the step on show, as they hold here: at once."""
        wanted = _ROWS.get(self._view.step, ())
        found = {each.id: each for section in self._settings.sections for each in section.settings}
        return tuple(
            replace(
                found[setting],
                holds=Holds.NOW,
                can_hear=setting in {SettingId.VOICE, SettingId.SPEAKER},
            )
            for setting in wanted
            if setting in found
        )


def _never(_model: Model, _is_in_use: bool, _remove: Callable[[], None]) -> None:  # noqa: FBT001 - what Confirm passes
    """No model can be removed here, so nobody asks for it."""
