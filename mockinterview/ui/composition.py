"""What the window is given. Made when Qt is up and nothing has been painted yet."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from mockinterview import paths, settings
from mockinterview.bank.packs import Bank
from mockinterview.core.errors import Failure
from mockinterview.core.habits import yardstick_for
from mockinterview.core.session import Session
from mockinterview.interview.again import Recogniser, Recognisers
from mockinterview.models.catalogue import MANY_LANGUAGES, Kind
from mockinterview.reports.export import EXPORT_FORMATS, export
from mockinterview.sample import add_sample_session
from mockinterview.services import REMOTE, Services, Workshop, open_workshop
from mockinterview.settings import Settings
from mockinterview.ui.context import Context, Notes
from mockinterview.ui.jobs import QtJobs

if TYPE_CHECKING:
    from mockinterview.bank.library import Library
    from mockinterview.ui.settings_room import SettingsRoom

translate = QCoreApplication.translate


def window_context(jobs: QtJobs) -> Context:
    """Return the context of the user's own data folder."""
    home = paths.home()
    chosen, problems = settings.load(home)
    notes = Notes(jobs, problems)
    shop = open_workshop(home, chosen, partial(_note, notes))
    services = shop.services()
    return Context(
        services=services,
        jobs=jobs,
        load_bank=partial(_bank, shop),
        settings=chosen,
        home=home,
        export=partial(_export, services),
        add_sample=partial(add_sample_session, paths.sample(), services.store),
        library=partial(_library, shop),
        save_settings=partial(_save, home),
        export_formats=EXPORT_FORMATS,
        notes=notes,
        voice_name=shop.shelf.catalogue.find(chosen.voice.voice).title,
        services_in=partial(_services_in, shop, services, notes),
        recognisers=Recognisers(partial(_recognisers, shop), shop.transcriber),
        settings_room=partial(_settings_room, shop, services, notes),
    )


def _services_in(shop: Workshop, services: Services, notes: Notes, language: str) -> Services:
    """Return the services with a voice for a language; say it where there is none."""
    fitting, lack = shop.in_language(services, language)
    if lack is not None:
        notes.add(f"{lack.message} {lack.hint}")
    return fitting


def _settings_room(shop: Workshop, services: Services, notes: Notes) -> "SettingsRoom":
    from mockinterview.ui.settings_room import SettingsRoom

    return SettingsRoom(shop, services, partial(_tell, notes))


def _tell(notes: Notes, failure: Failure) -> None:
    notes.add(f"{failure.message} {failure.hint}".strip())


def _export(services: Services, session: Session, form: str, target: Path) -> Path:
    """Write a report that compares with what is usual for the person; blocks."""
    yardstick = yardstick_for(session, services.store.measured(), services.profile)
    return export(session, form, target, yardstick=yardstick)


def _recognisers(shop: Workshop) -> tuple[Recogniser, ...]:
    """Return the recognisers on this machine, and the one at the endpoint if it is set up."""
    here = [
        Recogniser(entry.model.id, entry.model.title, entry.model.language == MANY_LANGUAGES)
        for entry in shop.shelf.entries(Kind.WHISPER)
        if entry.path is not None
    ]
    remote = shop.settings.listening.remote
    if remote.is_set:
        host = urlsplit(remote.base_url).hostname or remote.base_url
        title = translate("composition", "{model}: the recording is sent to {host}")
        there = title.format(model=remote.model, host=host)
        here.append(Recogniser(REMOTE, there, knows_languages=True))
    return tuple(here)


def _bank(shop: Workshop) -> Bank:
    return shop.bank


def _library(shop: Workshop) -> "Library":
    from mockinterview.bank.library import Library

    return Library(shop.home, partial(_bank, shop), partial(_bank_anew, shop))


def _bank_anew(shop: Workshop) -> Bank:
    """Read the questions again: a cached property that was forgotten is read at its next use."""
    vars(shop).pop("bank", None)
    return shop.bank


def _save(home: Path, chosen: Settings) -> None:
    """Write what the window changes beside what else was written meanwhile."""
    look = {"appearance": chosen.appearance}
    settings.change(home, lambda current: current.model_copy(update=look))


def _note(notes: Notes, failure: Failure) -> None:
    notes.add(failure.message)
