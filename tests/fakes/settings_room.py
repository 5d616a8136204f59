"""The settings' room of a data folder, without sound hardware, keyring and network."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from mockinterview import paths
from mockinterview.audio.devices import Device, DeviceKind
from mockinterview.checks import Check
from mockinterview.coach.keys import KeySource
from mockinterview.core.backups import Backup, BackupKind, name_of
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.retention import Expiry
from mockinterview.erasing import Further, Holdings
from mockinterview.models.catalogue import Kind, load_catalogue
from mockinterview.models.fetch import Outside
from mockinterview.models.shelf import ModelShelf
from mockinterview.network.door import Network
from mockinterview.services import Services, Workshop
from mockinterview.settings import RetentionSettings, Settings, save
from mockinterview.ui.settings_room import Changed, SettingsRoom

CHECKS = [
    Check(name="Program", found="Mock Interview", is_good=True),
    Check(name="Microphone", found="None was found.", is_good=False, hint="Plug one in."),
    Check(name="Coach", found="Judges by terms.", is_good=False, is_needed=False, hint="Fetch it."),
]

BACKUPS = [
    Backup(
        name=name_of(kind, datetime(2025, 11, 19 - age, 14, 5, tzinfo=UTC)),
        kind=kind,
        made_at=datetime(2025, 11, 19 - age, 14, 5, tzinfo=UTC),
        size=1_400_000,
    )
    for age, kind in enumerate((BackupKind.DAILY, BackupKind.HAND, BackupKind.DAMAGED))
]


def workshop(home: Path, settings: Settings) -> Workshop:
    """Return a real workshop whose cache of models is empty."""
    network = Network(offline=settings.offline)
    shelf = ModelShelf(
        load_catalogue(paths.catalogue()), home / "models", Outside.real(network), tell=_ignore
    )
    return Workshop(settings, home, shelf, network)


class QuietRoom(SettingsRoom):
    """A real room but for what it asks of the computer; ``failure`` stops the next change."""

    def __init__(self, home: Path, services: Services, settings: Settings | None = None) -> None:
        chosen = settings or Settings()
        save(home, chosen)
        self.told: list[Failure] = []
        super().__init__(workshop(home, chosen), services, self.told.append)
        self.failure: AppError | None = None
        self.key_failure: AppError | None = None
        self.kept_keys: list[str] = []
        self.here = {Kind.PIPER: ["piper-en_US-joe-medium"], Kind.WHISPER: ["whisper-base"]}
        self.found = CHECKS
        self.due = Expiry()
        self.kept_backups = list(BACKUPS)
        self.data_failure: AppError | None = None
        self.done: list[object] = []

    def change(self, changed: Changed) -> Settings:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
        return super().change(changed)

    def devices(self, kind: DeviceKind) -> list[Device]:
        names = {DeviceKind.INPUT: ["Built-in", "Headset"], DeviceKind.OUTPUT: ["Desk speaker"]}
        return [Device(n, name, kind, 1, 48_000, n == 0) for n, name in enumerate(names[kind])]

    def ready(self, *kinds: Kind) -> list[str]:
        return [model_id for kind in kinds for model_id in self.here.get(kind, ())]

    def checks(self) -> list[Check]:
        return self.found

    def retention_preview(self, _retention: RetentionSettings) -> Expiry:
        return self.due

    def backups(self) -> list[Backup]:
        return self.kept_backups

    def back_up(self) -> Backup:
        self._note("backup")
        return BACKUPS[0]

    def restore(self, name: str) -> Path | None:
        self._note(name)
        return None

    def holdings(self) -> Holdings:
        return Holdings(sessions=3, recordings=12, recording_bytes=34_500_000, backups=2)

    def erase(self, further: Further) -> None:
        self._note(further)

    def _note(self, what: object) -> None:
        if self.data_failure is not None:
            raise self.data_failure
        self.done.append(what)

    def remote_key_source(self) -> KeySource | None:
        return KeySource.KEYRING if self.kept_keys else None

    def keep_remote_key(self, key: str) -> None:
        if self.key_failure is not None:
            raise self.key_failure
        self.kept_keys.append(key)


def quiet_room(home: Path, services: Services) -> Callable[[], SettingsRoom]:
    return lambda: QuietRoom(home, services)


def _ignore(_failure: Failure) -> None:
    """Nobody listens."""
