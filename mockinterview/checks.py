"""Whether this computer is ready for an interview, as ``doctor`` tells it.

Each check says what was found and, where that is not good, what to do. Nothing is
changed, sent or recorded, but for the database, which is made where there is none.
"""

import os
import platform
import shlex
import shutil
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

from mockinterview import __version__
from mockinterview.audio.devices import Device, DeviceKind, devices, find
from mockinterview.coach.meaning.encoder import MODEL_ID
from mockinterview.core.deferred import behind
from mockinterview.core.errors import AppError
from mockinterview.core.history import HistoryQuery
from mockinterview.core.plain import Plain
from mockinterview.core.words import translate
from mockinterview.models.catalogue import Kind
from mockinterview.network.hosts import is_loopback
from mockinterview.services import Workshop
from mockinterview.settings import RemoteSettings
from mockinterview.store.backups import OF_ITSELF, Backups
from mockinterview.store.database import broken
from mockinterview.store.mending import Mending
from mockinterview.store.sessions import DATABASE_NAME, RECORDINGS_NAME

NEEDED_BYTES = 500_000_000
OLD_DAYS = 7
"""After so many days without a backup that is told."""


class Check(Plain):
    """One thing that was looked at; a check that is not needed may fail."""

    name: str
    found: str
    is_good: bool
    is_needed: bool = True
    hint: str = ""


def run_checks(shop: Workshop) -> list[Check]:
    """Look at everything in turn."""
    return [
        Check(
            name=translate("checks", "Program"),
            found=f"Mock Interview {__version__}, Python {platform.python_version()}, "
            f"{platform.system()} {platform.machine()}",
            is_good=True,
        ),
        _data_folder(shop),
        _database(shop),
        *_backups(shop),
        *_recordings(shop),
        *_missing(shop),
        *_waiting(shop),
        _questions(shop),
        _voice(shop),
        _recogniser(shop),
        *_sound(shop),
        _coach(shop),
    ]


def _data_folder(shop: Workshop) -> Check:
    place = next(p for p in (shop.home, *shop.home.parents) if p.exists())
    free = shutil.disk_usage(place).free
    is_writable = place.is_dir() and os.access(place, os.W_OK)
    hint = translate("checks", "Free some disk space.") if free < NEEDED_BYTES else ""
    found = translate("checks", "{folder}, {size} MB free")
    if not is_writable:
        found = translate("checks", "{folder}, {size} MB free, not writable")
        hint = translate(
            "checks", "Change its rights, or set MOCKINTERVIEW_HOME to another folder."
        )
    return Check(
        name=translate("checks", "Data folder"),
        found=found.format(folder=shop.home, size=free // 1_000_000),
        is_good=not hint,
        hint=hint,
    )


def _database(shop: Workshop) -> Check:
    store = shop.store()
    try:
        count = store.count(HistoryQuery())
        is_whole = store.is_whole()
    except AppError as error:
        return _failed(translate("checks", "Database"), error)
    if not is_whole:
        file = shop.home / DATABASE_NAME
        Mending(file).mark()
        return _failed(translate("checks", "Database"), broken(file))
    found = translate("checks", "whole, {count} sessions").format(count=count)
    return Check(name=translate("checks", "Database"), found=found, is_good=True)


def _backups(shop: Workshop) -> Iterator[Check]:
    """Tell how old the newest backup is, where there is anything to back up."""
    backups = Backups(shop.home / DATABASE_NAME).all()
    whole = [backup for backup in backups if backup.kind in OF_ITSELF]
    try:
        if not whole and not shop.store().sessions(limit=1):
            return
    except AppError:
        return  # the check of the database says what is wrong with it
    found = translate("checks", "none yet")
    is_young = False
    if whole:
        made_at = whole[0].made_at.astimezone()
        is_young = shop.clock.now() - made_at < timedelta(days=OLD_DAYS)
        found = translate("checks", "{count}, the newest of {day}").format(
            count=len(whole), day=f"{made_at:%Y-%m-%d %H:%M}"
        )
    yield Check(
        name=translate("checks", "Backups"),
        found=found,
        is_good=is_young,
        is_needed=False,
        hint=""
        if is_young
        else translate(
            "checks",
            "One is made each day on which the program is used. To make one now: "
            "mockinterview backups make",
        ),
    )


def _missing(shop: Workshop) -> Iterator[Check]:
    """Tell the recordings that answers tell of and that are not there, where there are any."""
    try:
        missing = shop.store().missing()
    except AppError:
        return  # as above
    if missing:
        yield Check(
            name=translate("checks", "Missing recordings"),
            found=translate("checks", "{count}, the first of them {file}").format(
                count=len(missing), file=shop.home / RECORDINGS_NAME / missing[0]
            ),
            is_good=False,
            is_needed=False,
            hint=translate(
                "checks",
                "They were moved or deleted by other means than the program. Put them back where "
                "they were; transcripts and feedback are there without them.",
            ),
        )


def _recordings(shop: Workshop) -> Iterator[Check]:
    """Tell the recordings that belong to no answer; nobody has to act upon them."""
    try:
        found = shop.store().nobodys()
    except AppError:
        return  # the check of the database says what is wrong with it
    told, hint = translate("checks", "each belongs to an answer"), ""
    if found:
        told = translate("checks", "{count} of no known answer: {files}").format(
            count=len(found), files=", ".join(map(str, found))
        )
        hint = translate(
            "checks", "They are kept. To read one: mockinterview transcribe {file}"
        ).format(file=shlex.quote(str(found[0])))
    yield Check(
        name=translate("checks", "Recordings"),
        found=told,
        is_good=not found,
        is_needed=False,
        hint=hint,
    )


def _waiting(shop: Workshop) -> Iterator[Check]:
    """Tell the answers that wait for a judgement, where there are any."""
    try:
        count = len(behind(shop.store().deferred()))
    except AppError:
        return  # as above
    if count:
        yield Check(
            name=translate("checks", "Waiting answers"),
            found=translate("checks", "{count} for a judgement").format(count=count),
            is_good=False,
            is_needed=False,
            hint=translate(
                "checks",
                "They are judged by themselves when the window is open. "
                "To try now: mockinterview sessions judge-waiting",
            ),
        )


def _questions(shop: Workshop) -> Check:
    packs, problems = shop.bank.packs(), shop.bank.problems
    questions = sum(len(pack.questions) for pack in packs)
    found = translate("checks", "{count} in {packs} packs")
    if problems:
        found = translate("checks", "{count} in {packs} packs, {problems} problems")
    return Check(
        name=translate("checks", "Questions"),
        found=found.format(count=questions, packs=len(packs), problems=len(problems)),
        is_good=bool(questions) and not problems,
        hint=str(problems[0]) if problems else "",
    )


def _voice(shop: Workshop) -> Check:
    chosen = shop.settings.voice
    try:
        path = shop.shelf.path(chosen.voice, chosen.path)
    except AppError as error:
        return _failed(translate("checks", "Voice"), error)
    return Check(
        name=translate("checks", "Voice"), found=f"{chosen.voice}, {path.name}", is_good=True
    )


def _recogniser(shop: Workshop) -> Check:
    listening = shop.settings.listening
    if listening.remote.is_set:
        return _remote_recogniser(listening.remote, offline=shop.settings.offline)
    if listening.model is not None:
        try:
            shop.shelf.path(listening.model, listening.path)
        except AppError as error:
            return _failed(translate("checks", "Recogniser"), error)
    ready = [e.model.id for e in shop.shelf.entries(Kind.WHISPER) if e.path is not None]
    choice = (
        listening.model
        or listening.chosen_model
        or translate("checks", "chosen at the first interview")
    )
    here = ", ".join(ready) or translate("checks", "none")
    is_good = bool(ready or listening.model)
    fetch = translate("checks", "Run: mockinterview models fetch --default")
    return Check(
        name=translate("checks", "Recogniser"),
        found=translate("checks", "{models} here; in use: {choice}").format(
            models=here, choice=choice
        ),
        is_good=is_good,
        hint="" if is_good else fetch,
    )


def _remote_recogniser(remote: RemoteSettings, *, offline: bool) -> Check:
    is_refused = offline and not is_loopback(urlsplit(remote.base_url).hostname or "")
    found = translate("checks", "{model} at {address}; your recordings are sent there")
    return Check(
        name=translate("checks", "Recogniser"),
        found=found.format(model=remote.model, address=remote.base_url),
        is_good=not is_refused,
        hint=translate(
            "checks",
            "The offline switch forbids it: turn it off, or take listening.remote out "
            "of the settings.",
        )
        if is_refused
        else "",
    )


def _sound(shop: Workshop) -> Iterator[Check]:
    wanted = {
        DeviceKind.INPUT: (translate("checks", "Microphone"), shop.settings.listening.input_device),
        DeviceKind.OUTPUT: (translate("checks", "Speaker"), shop.settings.voice.output_device),
    }
    try:
        known: list[Device] = devices()
    except AppError as error:
        yield _failed(translate("checks", "Sound"), error)
        return
    for kind, (name, device) in wanted.items():
        try:
            found = find(known, device, kind)
        except AppError as error:
            yield _failed(name, error)
        else:
            yield Check(name=name, found=found.name, is_good=True)


def _coach(shop: Workshop) -> Check:
    endpoint = shop.settings.endpoint_in_use
    if endpoint:
        found = translate("checks", "{model} at {address}").format(
            model=endpoint.model, address=endpoint.base_url
        )
        name = translate("checks", "Coach")
        return Check(name=name, found=found, is_good=True, is_needed=False)
    has_model = shop.shelf.is_ready(MODEL_ID)
    found = translate("checks", "offline coach with {model}")
    hint = ""
    if not has_model:
        found = translate(
            "checks", "offline coach without its model {model}: it judges by terms alone"
        )
        hint = translate("checks", "Run: mockinterview models fetch {model}").format(model=MODEL_ID)
    return Check(
        name=translate("checks", "Coach"),
        found=found.format(model=MODEL_ID),
        is_good=has_model,
        is_needed=False,
        hint=hint,
    )


def _failed(name: str, error: AppError) -> Check:
    return Check(name=name, found=error.failure.message, is_good=False, hint=error.failure.hint)
