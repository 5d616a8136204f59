"""Where a setting is changed while the window is open, and what follows from it.

A change is written beside what the command line wrote meanwhile. The offline switch holds at
once; voice, sound and recogniser hold from the next interview on, for which services are made
anew. Who judges answers stays until the next start: answers that wait for a judgement are kept
for the endpoint that the program was started with. Used on the main thread, but for ``change``
and what the ``errands`` ask, which block.
"""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from mockinterview import settings as settings_file
from mockinterview.archive.importing import Found, Intake, Taken, Way, Wishes, look
from mockinterview.archive.reading import open_archive
from mockinterview.audio.devices import Device, DeviceKind, devices
from mockinterview.checks import Check, run_checks
from mockinterview.coach.endpoint import host_of
from mockinterview.coach.keys import LISTENING_KEY_VARIABLE, KeyRing, KeySource, endpoint_key
from mockinterview.coach.wires.endpoint_model import Around
from mockinterview.coach.wires.forms import Memory
from mockinterview.core.backups import Backup
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.plan import Plan
from mockinterview.core.retention import Expiry
from mockinterview.core.words import translate
from mockinterview.erasing import Eraser, Further, Holdings
from mockinterview.models.catalogue import Kind
from mockinterview.models.shelf import ModelShelf
from mockinterview.network.door import Call
from mockinterview.network.halt import Halt
from mockinterview.network.hosts import is_loopback
from mockinterview.network.ledger import Ledger
from mockinterview.ports import Transcriber
from mockinterview.services import Services, Workshop
from mockinterview.settings import EndpointProfile, RetentionSettings, Settings
from mockinterview.shared_cores import TakingTurns
from mockinterview.upkeep import Upkeep

Changed = Callable[[Settings], Settings]


class SettingsRoom:
    """Holds the settings as they are written, and the services as they follow from them."""

    def __init__(self, shop: Workshop, services: Services, tell: Callable[[Failure], None]) -> None:
        self._first_shop = shop
        self._tell = tell
        self._shop = shop
        self._services = services
        self._settings = shop.settings

    @property
    def settings(self) -> Settings:
        """The settings as they are written."""
        return self._settings

    @property
    def in_effect(self) -> Settings:
        """The settings as this run obeys them: with the endpoint of its start."""
        first = self._first_shop.settings
        return self._settings.model_copy(
            update={"endpoint": first.endpoint, "endpoints": first.endpoints}
        )

    @property
    def services(self) -> Services:
        """The services of the next interview."""
        return self._services

    @property
    def shelf(self) -> ModelShelf:
        return self._shop.shelf

    @property
    def voice_name(self) -> str:
        return self.shelf.catalogue.find(self._shop.settings.voice.voice).title

    def services_for(self, plan: Plan) -> Services:
        """Return the services with the voices for a plan; say it where one is missing."""
        fitting, lack = self._shop.for_plan(self._services, plan)
        if lack is not None:
            self._tell(lack)
        return fitting

    def change(self, changed: Changed) -> Settings:
        """Write a change and return what is set now; raise AppError where it was not."""
        return settings_file.change(self._shop.home, changed)

    def take(self, new: Settings) -> None:
        """Let what was written hold, as far as it can before the next start."""
        new = self._with_known_models(new)
        before, self._settings = self._settings, new
        self._shop.network.offline = new.offline
        if (new.voice, new.listening, new.delivery) != (
            before.voice,
            before.listening,
            before.delivery,
        ):
            self._services = self._made_anew(before, new)
        self._shop = replace(self._first_shop, settings=self.in_effect)

    def read(self) -> Settings:
        """Read what is set now; blocks."""
        return settings_file.load(self._shop.home)[0]

    # What the errands ask; all of it blocks

    def checks(self) -> list[Check]:
        return run_checks(replace(self._first_shop, settings=self._settings))

    def devices(self, kind: DeviceKind) -> list[Device]:
        return [device for device in devices() if device.kind is kind]

    def ready(self, *kinds: Kind) -> list[str]:
        """Return the ids of the models of these kinds that are here."""
        entries = (entry for kind in kinds for entry in self.shelf.entries(kind))
        return [entry.model.id for entry in entries if entry.path is not None]

    def retention_preview(self, retention: RetentionSettings) -> Expiry:
        """Return what these settings would have deleted now."""
        return self._first_shop.store().expiring(retention.keep_for, self._first_shop.clock.now())

    def backups(self) -> list[Backup]:
        return Upkeep(self._first_shop).backups()

    def back_up(self) -> Backup:
        return Upkeep(self._first_shop).back_up(self._first_shop.clock.now())

    def restore(self, name: str) -> Path | None:
        """Put a backup in the place of the database, which the services let go of for it."""
        now = self._first_shop.clock.now()
        return Upkeep(self._first_shop).restore(name, now, self._services.store)

    def holdings(self) -> Holdings:
        return Eraser(self._first_shop).holdings()

    def erase(self, further: Further) -> None:
        """Delete everything, with the keys of the endpoints that are set now."""
        shop = replace(self._first_shop, settings=self._settings)
        Eraser(shop).erase(further, self._services.store)

    def look_into(self, file: Path, is_stopped: Callable[[], bool]) -> Found:
        """Say what an archive holds; with a connection of its own, on the lane of files."""
        shop = self._first_shop
        with closing(shop.store()) as store, open_archive(file) as archive:
            return look(archive, store, shop.home, is_stopped)

    def take_in(self, file: Path, way: Way, is_stopped: Callable[[], bool]) -> Taken:
        """Import an archive; what is here in another state goes that way."""
        shop = self._first_shop
        with closing(shop.store()) as store, open_archive(file) as archive:
            found = look(archive, store, shop.home, is_stopped)
            ways = {each.id: way for each in found.sessions}
            wishes = Wishes(ways, replaces_files=way is Way.REPLACE)
            return Intake(archive, store, shop.home).run(found, wishes, is_stopped)

    def calls(self) -> list[Call]:
        return Ledger(self._shop.home).calls()

    def around(self, profile: EndpointProfile, halt: Halt, key: str = "") -> Around:
        """Return what an endpoint is tried with; a key that was typed comes before the kept one."""
        kept = partial(self.keys().key, profile)
        return Around(
            network=self._shop.network,
            key=(lambda: key) if key else kept,
            memory=Memory(self._shop.home),
            halt=halt,
        )

    def keys(self) -> KeyRing:
        """Return the keys to the endpoints as they are set now."""
        return KeyRing(self._shop.home, self._settings.endpoints)

    def remote_key_source(self) -> KeySource | None:
        """Return where the key to the recogniser elsewhere is; blocks."""
        address = self._settings.listening.remote.base_url
        if os.environ.get(LISTENING_KEY_VARIABLE):
            return KeySource.ENVIRONMENT
        if not address:
            return None
        return KeySource.KEYRING if endpoint_key(address, LISTENING_KEY_VARIABLE) else None

    def keep_remote_key(self, key: str) -> None:
        """Keep the key to the recogniser elsewhere in the keyring; raise AppError without one."""
        address = self._settings.listening.remote.base_url
        try:
            self.keys().put_in_keyring(EndpointProfile(name="listening", base_url=address), key)
        except AppError as error:
            if error.code != "no_keyring":
                raise
            raise AppError(
                "no_keyring",
                error.failure.message,
                hint=translate("settings", "Set {variable} before each start instead.").format(
                    variable=LISTENING_KEY_VARIABLE
                ),
            ) from error

    # What is made anew

    def _with_known_models(self, new: Settings) -> Settings:
        """Put what was there at the start in place of a model that the catalogue does not know."""
        first = self._first_shop.settings
        if not self._knows(new.voice.voice):
            kept = {"voice": first.voice.voice, "path": first.voice.path}
            new = new.model_copy(update={"voice": new.voice.model_copy(update=kept)})
        if new.listening.model and not self._knows(new.listening.model):
            kept = {"model": first.listening.model, "path": first.listening.path}
            new = new.model_copy(update={"listening": new.listening.model_copy(update=kept)})
        return new

    def _knows(self, name: str) -> bool:
        models = self.shelf.catalogue.models
        return any(name == model.id or name in model.aliases for model in models)

    def _made_anew(self, before: Settings, new: Settings) -> Services:
        """Return the services of new settings; what did not change stays loaded."""
        # Without an endpoint nothing of the coach is made twice, and no turns are taken twice.
        alone = replace(self._first_shop, settings=new.model_copy(update={"endpoint": ""}))
        made = alone.services()
        kept = self._services
        is_voice_kept = (new.voice.voice, new.voice.path) == (before.voice.voice, before.voice.path)
        is_ear_kept = _ear(new) == _ear(before)
        has_remote = new.listening.remote.is_set
        return replace(
            kept,
            voice=kept.voice
            if is_voice_kept
            else self._first_shop.voice(new.voice.voice, new.voice.path),
            player=made.player
            if new.voice.output_device != before.voice.output_device
            else kept.player,
            recorder=made.recorder
            if new.listening.input_device != before.listening.input_device
            else kept.recorder,
            transcriber=kept.transcriber if is_ear_kept else self._in_turns(made.transcriber, new),
            speech_rate=made.speech_rate,
            tail_guard_seconds=made.tail_guard_seconds,
            auto_stop=made.auto_stop,
            profile=made.profile,
            cores=None if has_remote else self._first_shop.cores,
        )

    def _in_turns(self, transcriber: Transcriber, new: Settings) -> Transcriber:
        """Let a recogniser on this computer take turns with a language model that is here too."""
        cores, remote = self._first_shop.cores, new.listening.remote
        if cores is None or (remote.is_set and not is_loopback(host_of(remote.base_url))):
            return transcriber
        return TakingTurns(transcriber, cores)


def _ear(settings: Settings) -> tuple[object, ...]:
    """Return what a recogniser is made of."""
    listening = settings.listening
    return listening.model, listening.path, listening.remote
