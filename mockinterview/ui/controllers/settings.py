"""Behind the settings page: what is set, what can be chosen, and a change.

A change shows at once and is written on the database's lane; what cannot be written is taken
back and said. What a person typed and cannot be is said at the setting, and nothing is changed.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.audio.devices import DeviceKind
from mockinterview.coach.keys import KeySource
from mockinterview.core.errors import AppError
from mockinterview.core.retention import Expiry
from mockinterview.models.catalogue import Kind
from mockinterview.network.door import Call
from mockinterview.ports import Jobs, Lane
from mockinterview.settings import Settings
from mockinterview.ui.pages.settings import SettingsPage
from mockinterview.ui.playback import Playback, say
from mockinterview.ui.settings_room import SettingsRoom
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.ledger import LedgerView, ledger_view
from mockinterview.ui.views.notices import BannerView, failure_banner
from mockinterview.ui.views.retention import expiring_text
from mockinterview.ui.views.setting_list.at_hand import AtHand
from mockinterview.ui.views.setting_list.changing import with_value
from mockinterview.ui.views.setting_list.privacy import PLACES as KEPT
from mockinterview.ui.views.setting_list.privacy import is_shorter
from mockinterview.ui.views.setting_list.sections import sections
from mockinterview.ui.views.settings import (
    Section,
    SectionView,
    SettingId,
    SettingsView,
    searched,
)

translate = QCoreApplication.translate

_VOICES = (Kind.PIPER, Kind.HIBARI)

Confirm = Callable[[str, Callable[[], None]], None]
"""Ask whether what the words tell of is to be deleted, and call what is given where it is."""


class SettingsController(QObject):
    """``changed`` says that something else is set now: see the room.

    ``shown`` carries what the page shows, for another page that shows a part of it.
    """

    changed = Signal()
    shown = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        room: SettingsRoom,
        jobs: Jobs,
        page: SettingsPage,
        playback: Playback,
        confirm: Confirm,
    ) -> None:
        super().__init__()
        self._confirm = confirm
        self._room = room
        self._jobs = jobs
        self._page = page
        self._playback = playback
        self._settings = room.settings
        self._at_hand: dict[str, Any] = {}
        self._writing = 0
        self._section = Section.SOUND
        self._typed = ""
        self._problems: dict[SettingId, str] = {}
        self._banner: BannerView | None = None
        page.changed.connect(self.set_value)
        page.section_chosen.connect(self._choose)
        page.searched.connect(self._search)
        page.hear_requested.connect(self.hear)
        playback.changed.connect(self.show)

    @property
    def settings(self) -> Settings:
        """What is set, with what is being written."""
        return self._settings

    def choose(self, section: Section) -> None:
        """Show a section."""
        self._typed = ""
        self._choose(section)

    def open(self) -> None:
        """Look at what is set and what is there, as it may have changed meanwhile."""
        start = self._jobs.start
        self.read()
        self.look_at_models()
        self._look_at_key()
        for kind, name in ((DeviceKind.INPUT, "microphones"), (DeviceKind.OUTPUT, "speakers")):
            start(
                Lane.ERRANDS,
                partial(self._room.devices, kind),
                done=partial(self._keep_devices, name),
                failed=self._keep_trouble,
            )
        start(
            Lane.ERRANDS,
            partial(_read_ledger, self._room.calls),
            done=self._page.ledger.render,
            failed=self._keep_trouble,
        )
        self.show()

    def read(self) -> None:
        """Read again what is set, as others write it too."""
        self._writing += 1
        self._jobs.start(Lane.DATABASE, self._room.read, done=self._take, failed=self._take_back)

    def look_at_models(self) -> None:
        """Look again which voices and recognisers are here."""
        for name, kinds in (("voices", _VOICES), ("recognisers", (Kind.WHISPER,))):
            self._jobs.start(
                Lane.MODELS,
                partial(self._room.ready, *kinds),
                done=partial(self._keep_models, name),
                failed=self._tell_trouble,
            )

    def change(self, changed: Callable[[Settings], Settings]) -> None:
        """Show a change, and write it beside what else is set by then."""
        self._settings = changed(self._settings)
        self._writing += 1
        self._jobs.start(
            Lane.DATABASE,
            partial(self._room.change, changed),
            done=self._take,
            failed=self._take_back,
        )
        self.show()

    def show(self) -> None:
        shown = searched(sections(self._settings, AtHand(**self._at_hand)), self._typed)
        view = SettingsView(
            sections=tuple(_with_problems(section, self._problems) for section in shown),
            chosen=self._section,
            is_search=bool(self._typed.strip()),
            is_speaking=self._playback.playing == _sample(),
            banner=self._banner,
        )
        self._page.render(view)
        self.shown.emit(view)

    # What the person does

    def set_value(self, setting: SettingId, value: object) -> None:
        """Change a setting, or say what is wrong with its value."""
        if setting is SettingId.REMOTE_KEY:
            self._keep_key(str(value))
            return
        change = partial(_with_value, setting, value)
        try:
            change(self._settings)
        except AppError as error:
            self._problems[setting] = error.line
            self.show()
            return
        self._problems.pop(setting, None)
        days = value if isinstance(value, int) else None
        if setting in KEPT and is_shorter(days, _kept(self._settings, setting)):
            self._look_before(change)
            return
        if setting in {SettingId.VOICE, SettingId.RATE, SettingId.SPEAKER}:
            self._playback.stop()
        self.change(change)

    def _look_before(self, change: Callable[[Settings], Settings]) -> None:
        """Look what keeping less would delete, and ask first where that is anything."""
        self._jobs.start(
            Lane.DATABASE,
            partial(self._room.retention_preview, change(self._settings).retention),
            done=partial(self._ask_before, change),
            failed=self._tell_trouble,
        )
        self.show()

    def _ask_before(self, change: Callable[[Settings], Settings], expiry: Expiry) -> None:
        words = expiring_text(expiry, change(self._settings).retention)
        if words:
            self._confirm(words, partial(self.change, change))
        else:
            self.change(change)

    def _keep_key(self, key: str) -> None:
        """Keep the key to the recogniser elsewhere; it stays nowhere but in the keyring."""
        self._problems.pop(SettingId.REMOTE_KEY, None)
        self._jobs.start(
            Lane.ERRANDS,
            partial(self._room.keep_remote_key, key),
            done=self._look_at_key,
            failed=self._tell_key_trouble,
        )

    def _look_at_key(self, _kept: object = None) -> None:
        self._jobs.start(
            Lane.ERRANDS,
            self._room.remote_key_source,
            done=self._keep_key_source,
            failed=self._keep_trouble,
        )

    def _choose(self, section: Section) -> None:
        self._section = section
        self.show()

    def _search(self, typed: str) -> None:
        self._typed = typed
        self.show()

    def hear(self) -> None:
        """Let the voice speak, or fall silent."""
        self._playback.toggle(_sample())

    # What jobs bring

    def _take(self, new: Settings) -> None:
        self._writing -= 1
        address = self._remote_address()
        self._room.take(new)
        if not self._writing:
            self._settings = self._room.settings
        self.changed.emit()
        if self._remote_address() != address:
            self._look_at_key()
        self.show()

    def _remote_address(self) -> str:
        return self._room.settings.listening.remote.base_url

    def _take_back(self, error: AppError) -> None:
        self._writing -= 1
        self._settings = self._room.settings
        self._tell_trouble(error)

    def _tell_trouble(self, error: AppError) -> None:
        self.failed.emit(error.failure)
        self.show()

    def _keep_trouble(self, error: AppError) -> None:
        self._banner = failure_banner(error.failure, tone="warning")
        self.show()

    def _keep_key_source(self, source: KeySource | None) -> None:
        self._at_hand["remote_key"] = source
        self.show()

    def _tell_key_trouble(self, error: AppError) -> None:
        self._problems[SettingId.REMOTE_KEY] = error.line
        self.show()

    def _keep_devices(self, name: str, found: list[Any]) -> None:
        self._at_hand[name] = tuple(dict.fromkeys(device.name for device in found))
        self._banner = None
        self.show()

    def _keep_models(self, name: str, ids: list[str]) -> None:
        titles = {model.id: model.title for model in self._room.shelf.catalogue.models}
        self._at_hand[name] = tuple(Choice(model_id, titles[model_id]) for model_id in ids)
        self.show()


def _read_ledger(calls: Callable[[], list[Call]]) -> LedgerView:
    """Make the rows of the ledger beside the window: there may be very many."""
    return ledger_view(calls())


def _kept(settings: Settings, setting: SettingId) -> int | None:
    """Return for how many days something is kept."""
    topic, field = KEPT[setting]
    days: int | None = getattr(getattr(settings, topic), field)
    return days


def _with_value(setting: SettingId, value: object, settings: Settings) -> Settings:
    return with_value(settings, setting, value)


def _with_problems(section: SectionView, problems: Mapping[SettingId, str]) -> SectionView:
    return replace(
        section,
        settings=tuple(replace(s, problem=problems.get(s.id, "")) for s in section.settings),
    )


def _sample() -> Clip:
    """Return what a voice says of itself: in English, which is the language of the voices."""
    return say("Hello. This is how I read your questions.")
