"""What the window is given. Made when its frame has been painted.

The questions can be read at once. What an interview needs, the adapters and their libraries,
takes longer to import than all the rest: it is, when services are first wanted.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from mockinterview import paths, settings
from mockinterview.bank.packs import Bank
from mockinterview.bank.shelves import bank_of
from mockinterview.core.errors import Failure
from mockinterview.core.plan import Plan
from mockinterview.core.sharing import Sharing
from mockinterview.core.voices import VoiceHere
from mockinterview.interview.again import Recogniser, Recognisers
from mockinterview.sample import add_sample_session
from mockinterview.settings import Settings
from mockinterview.ui.context import Context, Notes
from mockinterview.ui.jobs import QtJobs

if TYPE_CHECKING:
    from mockinterview.bank.library import Library
    from mockinterview.core.shared import LeftOutPart
    from mockinterview.handing_on import HandingOn, Wish
    from mockinterview.ports import Transcriber
    from mockinterview.services import Services, Workshop
    from mockinterview.ui.settings_room import SettingsRoom

translate = QCoreApplication.translate


def window_context(jobs: QtJobs) -> Context:
    """Return the context of the user's own data folder."""
    home = paths.home()
    chosen, problems = settings.load(home)
    notes = Notes(jobs, problems)
    makings = _Makings(home, chosen, notes)

    def equip() -> "Services":
        """Make the services; from then on the catalogue tells what the voice is called."""
        context.voice_name = makings.shop.shelf.catalogue.find(chosen.voice.voice).title
        return makings.services

    context = Context(
        make_services=equip,
        jobs=jobs,
        load_bank=makings.read_bank,
        settings=chosen,
        home=home,
        files=Files(lambda: makings.shop, home),
        add_sample=makings.add_sample,
        library=makings.library,
        save_settings=partial(_save, home),
        notes=notes,
        voices=makings.voices,
        services_for=makings.services_for,
        recognisers=Recognisers(makings.recognisers, makings.transcriber),
        settings_room=makings.settings_room,
        change_settings=partial(settings.change, home),
        is_unwelcomed=not chosen.is_welcomed,
        upkeep=makings.upkeep,
    )
    return context


class Files:
    """Writes interviews to files, each time with a connection of its own to the database."""

    def __init__(self, shop: "Callable[[], Workshop]", home: Path) -> None:
        self._shop = shop
        self._home = home

    @property
    def forms(self) -> tuple[str, ...]:
        from mockinterview.handing_on import HAND_ON_FORMS

        return HAND_ON_FORMS

    @property
    def languages(self) -> tuple[str, ...]:
        from mockinterview.tongues import languages

        return languages()

    def write(
        self,
        session_ids: Sequence[str],
        wish: "Wish",
        target: Path,
        is_stopped: Callable[[], bool],
    ) -> tuple[Path, ...]:
        with self._handing_on(is_stopped) as handing:
            return handing.write(session_ids, wish, target)

    def left_out(self, session_ids: Sequence[str], sharing: Sharing) -> "tuple[LeftOutPart, ...]":
        with self._handing_on(lambda: False) as handing:
            return handing.left_out(session_ids, sharing)

    @contextmanager
    def _handing_on(self, is_stopped: Callable[[], bool]) -> "Iterator[HandingOn]":
        from mockinterview.audio.mp3 import as_mp3
        from mockinterview.handing_on import HandingOn

        shop = self._shop()
        profile = shop.settings.delivery.profile
        with closing(shop.store()) as store:
            yield HandingOn(store, self._home, profile, as_mp3, is_stopped)


class _Makings:
    """What things are made of, each when it is first wanted."""

    def __init__(self, home: Path, chosen: Settings, notes: Notes) -> None:
        self._home = home
        self._chosen = chosen
        self._notes = notes

    @cached_property
    def shop(self) -> "Workshop":
        """The workshop, with the questions that are on show by then."""
        from mockinterview.services import open_workshop

        shop = open_workshop(self._home, self._chosen, self._note)
        vars(shop)["bank"] = self.bank
        return shop

    @cached_property
    def services(self) -> "Services":
        return self.shop.services()

    @cached_property
    def bank(self) -> Bank:
        return bank_of(self._home)

    def read_bank(self) -> Bank:
        return self.bank

    def add_sample(self) -> str:
        return add_sample_session(paths.sample(), self.services.store)

    def library(self) -> "Library":
        from mockinterview.bank.library import Library

        return Library(self._home, self.read_bank, self._read_anew)

    def services_for(self, plan: Plan) -> "Services":
        """Return the services with the voices for a plan; say it where one is missing."""
        fitting, lack = self.shop.for_plan(self.services, plan)
        if lack is not None:
            self._tell(lack)
        return fitting

    def voices(self) -> tuple[VoiceHere, ...]:
        return self.shop.voices()

    def upkeep(self, gives_way: Callable[[], bool]) -> object:
        """Look after the store; blocks."""
        from mockinterview.upkeep import Upkeep

        return Upkeep(self.shop).run(self.shop.clock.now(), gives_way)

    def settings_room(self) -> "SettingsRoom":
        from mockinterview.ui.settings_room import SettingsRoom

        return SettingsRoom(self.shop, self.services, self._tell)

    def transcriber(self, model: str) -> "Transcriber":
        return self.shop.transcriber(model)

    def recognisers(self) -> tuple[Recogniser, ...]:
        """Return the recognisers on this machine, and the one at the endpoint if it is set up."""
        from mockinterview.models.catalogue import MANY_LANGUAGES, Kind
        from mockinterview.services import REMOTE

        here = [
            Recogniser(entry.model.id, entry.model.title, entry.model.language == MANY_LANGUAGES)
            for entry in self.shop.shelf.entries(Kind.WHISPER)
            if entry.path is not None
        ]
        remote = self.shop.settings.listening.remote
        if remote.is_set:
            host = urlsplit(remote.base_url).hostname or remote.base_url
            title = translate("composition", "{model}: the recording is sent to {host}")
            there = title.format(model=remote.model, host=host)
            here.append(Recogniser(REMOTE, there, knows_languages=True))
        return tuple(here)

    def _read_anew(self) -> Bank:
        """Read the questions again, for the window and for what services make of them."""
        vars(self).pop("bank", None)
        vars(self.shop)["bank"] = self.bank
        return self.bank

    def _tell(self, failure: Failure) -> None:
        self._notes.add(f"{failure.message} {failure.hint}".strip())

    def _note(self, failure: Failure) -> None:
        self._notes.add(failure.message)


def _save(home: Path, chosen: Settings) -> None:
    """Write what the window changes beside what else was written meanwhile."""
    look = {"appearance": chosen.appearance}
    settings.change(home, lambda current: current.model_copy(update=look))
