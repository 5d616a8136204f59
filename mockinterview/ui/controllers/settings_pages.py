"""The settings and the check of this computer: their pages, and who stands behind each.

Made when the settings are first opened, so that the window opens without them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.coach.wires.probe import Probe, list_models, probe
from mockinterview.core.errors import AppError
from mockinterview.models.catalogue import Model
from mockinterview.network.halt import Halt
from mockinterview.ports import Lane
from mockinterview.settings import EndpointProfile, Settings
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.data import DataController
from mockinterview.ui.controllers.doctor import DoctorController
from mockinterview.ui.controllers.endpoint_setup import EndpointSetup, Keys
from mockinterview.ui.controllers.models import ModelsController
from mockinterview.ui.controllers.settings import SettingsController
from mockinterview.ui.controllers.shortcuts import ShortcutsController
from mockinterview.ui.controllers.taking_in import ArchiveImporter, ChooseSource
from mockinterview.ui.dialogs import (
    ask_to_keep_less,
    ask_to_remove_endpoint,
    ask_to_remove_model,
    ask_to_reset_keys,
    ask_to_restore,
)
from mockinterview.ui.pages.doctor import DoctorPage
from mockinterview.ui.pages.settings import SettingsPage
from mockinterview.ui.playback import Playback
from mockinterview.ui.settings_room import SettingsRoom
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.models import removal_words
from mockinterview.ui.views.setting_list.at_hand import AtHand
from mockinterview.ui.views.setting_list.sections import sections
from mockinterview.ui.widgets.erasing import ask_to_erase


class SettingsPages(QObject):
    """``page_wanted`` carries the page to show.

    ``changed`` says that the context holds other settings or services, ``sound_changed`` that
    there is another voice, recogniser or model, ``keys_requested`` that all keys are to be shown.
    ``data_replaced`` says that the store holds other interviews, ``data_erased`` that everything
    was deleted. ``questions_renewed`` carries the questions as an archive changed them.
    """

    page_wanted = Signal(object)
    changed = Signal()
    sound_changed = Signal()
    failed = Signal(object)
    keys_requested = Signal()
    sound_check_requested = Signal()
    set_up_requested = Signal()
    told = Signal(str)
    data_replaced = Signal()
    questions_renewed = Signal(object)
    data_erased = Signal()

    def __init__(
        self,
        context: Context,
        room: SettingsRoom,
        playback: Playback,
        window: QWidget,
        choose_archive: ChooseSource,
    ) -> None:
        super().__init__()
        self._context = context
        self._room = room
        self._playback = playback
        self._endpoints_seen = room.settings.endpoints
        jobs = context.jobs
        titles = tuple(Choice(s.id, s.title) for s in sections(room.settings, AtHand()))
        self.settings_page = SettingsPage(titles)
        self.doctor_page = DoctorPage()
        page = self.settings_page
        self._settings = SettingsController(
            room, jobs, page, playback, partial(ask_to_keep_less, window)
        )
        self._endpoints = EndpointSetup(
            RoomBench(room),
            jobs,
            page.endpoints,
            self._settings.change,
            partial(ask_to_remove_endpoint, window),
        )
        self._models = ModelsController(
            room.shelf,
            jobs,
            page.models,
            lambda: room.settings,
            partial(_ask_to_remove_model, window),
        )
        self._keys = ShortcutsController(
            lambda: self._settings.settings,
            page.keys,
            self._settings.change,
            partial(ask_to_reset_keys, window),
        )
        self._doctor = DoctorController(room.checks, jobs, self.doctor_page)
        self._data = DataController(
            room, jobs, page.data, partial(ask_to_restore, window), partial(ask_to_erase, window)
        )
        self._archives = ArchiveImporter(room, jobs, choose_archive, window)
        self._connect()

    @property
    def room(self) -> SettingsRoom:
        return self._room

    @property
    def settings(self) -> SettingsController:
        """Who stands behind the settings, for another page that shows a part of them."""
        return self._settings

    @property
    def pages(self) -> tuple[QWidget, ...]:
        return (self.settings_page, self.doctor_page)

    def open(self) -> None:
        """Show the settings as they are now."""
        self._settings.open()
        self._models.look()
        self._endpoints.look()
        self._data.look()
        self.page_wanted.emit(self.settings_page)

    def renew(self) -> None:
        """Show what was set elsewhere in the window."""
        self._settings.read()

    def close(self) -> None:
        """Stop what is under way, because the window closes."""
        self._endpoints.close()
        self._models.close()
        self._archives.close()

    def _connect(self) -> None:
        self.settings_page.doctor_requested.connect(self._open_doctor)
        self.settings_page.sound_check_requested.connect(self.sound_check_requested)
        self.settings_page.set_up_requested.connect(self.set_up_requested)
        self.doctor_page.back_requested.connect(self.open)
        self._settings.changed.connect(self._follow)
        self._settings.failed.connect(self.failed)
        self._models.changed.connect(self._settings.look_at_models)
        self._models.changed.connect(self.sound_changed)
        self._keys.overview_requested.connect(self.keys_requested)
        self.settings_page.data.import_requested.connect(self._archives.begin)
        self._archives.changed.connect(self.data_replaced)
        self._archives.own_files_changed.connect(self._read_own_files)
        self._data.told.connect(self.told)
        self._data.failed.connect(self.failed)
        self._data.replaced.connect(self.data_replaced)
        self._data.erased.connect(self.data_erased)

    def _open_doctor(self) -> None:
        self._doctor.check()
        self.page_wanted.emit(self.doctor_page)

    def _read_own_files(self) -> None:
        """Let the own questions and settings of an archive hold, as far as they can by now."""
        self._settings.read()
        self._context.jobs.start(
            Lane.DATABASE,
            self._context.library().renew,
            done=self.questions_renewed.emit,
            failed=self._tell_trouble,
        )

    def _tell_trouble(self, error: AppError) -> None:
        self.failed.emit(error.failure)

    def _follow(self) -> None:
        """Let the window work with what is set now."""
        context, room = self._context, self._room
        before = context.services
        if room.services is not before:
            self._playback.stop()
        context.settings = room.in_effect
        context.services, context.services_for = room.services, room.services_for
        context.voice_name = room.voice_name
        if room.settings.endpoints != self._endpoints_seen:
            # Keys are not looked for without need: a keyring that is locked asks the person.
            self._endpoints_seen = room.settings.endpoints
            self._endpoints.look()
        self._endpoints.show()
        self._models.show()
        self._keys.show()
        self.changed.emit()
        if (before.voice, before.transcriber) != (room.services.voice, room.services.transcriber):
            self.sound_changed.emit()


@dataclass(frozen=True)
class RoomBench:
    """What endpoints are set up with, in the settings' room."""

    room: SettingsRoom

    @property
    def settings(self) -> Settings:
        return self.room.settings

    @property
    def started_with(self) -> str:
        profile = self.room.in_effect.endpoint_in_use
        return profile.name if profile else ""

    def keys(self) -> Keys:
        return self.room.keys()

    def probe(self, profile: EndpointProfile, halt: Halt) -> Probe:
        return probe(profile, self.room.around(profile, halt))

    def models_of(self, profile: EndpointProfile, key: str, halt: Halt) -> tuple[str, ...]:
        return list_models(profile, self.room.around(profile, halt, key))


def _ask_to_remove_model(
    window: QWidget,
    model: Model,
    is_in_use: bool,  # noqa: FBT001 - what Confirm passes
    remove: Callable[[], None],
) -> None:
    ask_to_remove_model(window, model.title, removal_words(model, is_in_use=is_in_use), remove)
