"""Whether this computer is ready for an interview, as ``doctor`` tells it.

Each check says what was found and, where that is not good, what to do. Nothing is
changed, sent or recorded, but for the database, which is made where there is none.
"""

import os
import platform
import shlex
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

from mockinterview import __version__
from mockinterview.audio.devices import Device, DeviceKind, devices, find
from mockinterview.coach.meaning.encoder import MODEL_ID
from mockinterview.core.deferred import behind
from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.models.catalogue import Kind
from mockinterview.network.hosts import is_loopback
from mockinterview.services import Workshop
from mockinterview.settings import RemoteSettings

NEEDED_BYTES = 500_000_000


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
            name="Program",
            found=f"Mock Interview {__version__}, Python {platform.python_version()}, "
            f"{platform.system()} {platform.machine()}",
            is_good=True,
        ),
        _data_folder(shop),
        _database(shop),
        *_recordings(shop),
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
    hint = "Free some disk space." if free < NEEDED_BYTES else ""
    if not is_writable:
        hint = "Change its rights, or set MOCKINTERVIEW_HOME to another folder."
    return Check(
        name="Data folder",
        found=f"{shop.home}, {free // 1_000_000} MB free"
        + ("" if is_writable else ", not writable"),
        is_good=not hint,
        hint=hint,
    )


def _database(shop: Workshop) -> Check:
    try:
        count = len(shop.store().sessions(limit=1_000_000))
    except AppError as error:
        return _failed("Database", error)
    return Check(name="Database", found=f"opens, {count} sessions", is_good=True)


def _recordings(shop: Workshop) -> Iterator[Check]:
    """Tell the recordings that belong to no answer; nobody has to act upon them."""
    try:
        found = shop.store().nobodys()
    except AppError:
        return  # the check of the database says what is wrong with it
    yield Check(
        name="Recordings",
        found=f"{len(found)} of no known answer: {', '.join(map(str, found))}"
        if found
        else "each belongs to an answer",
        is_good=not found,
        is_needed=False,
        hint=f"They are kept. To read one: mockinterview transcribe {shlex.quote(str(found[0]))}"
        if found
        else "",
    )


def _waiting(shop: Workshop) -> Iterator[Check]:
    """Tell the answers that wait for a judgement, where there are any."""
    try:
        count = len(behind(shop.store().deferred()))
    except AppError:
        return  # as above
    if count:
        yield Check(
            name="Waiting answers",
            found=f"{count} for a judgement",
            is_good=False,
            is_needed=False,
            hint="They are judged by themselves when the window is open. "
            "To try now: mockinterview sessions judge-waiting",
        )


def _questions(shop: Workshop) -> Check:
    packs, problems = shop.bank.packs(), shop.bank.problems
    questions = sum(len(pack.questions) for pack in packs)
    return Check(
        name="Questions",
        found=f"{questions} in {len(packs)} packs"
        + (f", {len(problems)} problems" if problems else ""),
        is_good=bool(questions) and not problems,
        hint=str(problems[0]) if problems else "",
    )


def _voice(shop: Workshop) -> Check:
    chosen = shop.settings.voice
    try:
        path = shop.shelf.path(chosen.voice, chosen.path)
    except AppError as error:
        return _failed("Voice", error)
    return Check(name="Voice", found=f"{chosen.voice}, {path.name}", is_good=True)


def _recogniser(shop: Workshop) -> Check:
    listening = shop.settings.listening
    if listening.remote.is_set:
        return _remote_recogniser(listening.remote, offline=shop.settings.offline)
    if listening.model is not None:
        try:
            shop.shelf.path(listening.model, listening.path)
        except AppError as error:
            return _failed("Recogniser", error)
    ready = [e.model.id for e in shop.shelf.entries(Kind.WHISPER) if e.path is not None]
    choice = listening.model or listening.chosen_model or "chosen at the first interview"
    return Check(
        name="Recogniser",
        found=f"{', '.join(ready) or 'none'} here; in use: {choice}",
        is_good=bool(ready or listening.model),
        hint="" if ready or listening.model else "Run: mockinterview models fetch --default",
    )


def _remote_recogniser(remote: RemoteSettings, *, offline: bool) -> Check:
    is_refused = offline and not is_loopback(urlsplit(remote.base_url).hostname or "")
    return Check(
        name="Recogniser",
        found=f"{remote.model} at {remote.base_url}; your recordings are sent there",
        is_good=not is_refused,
        hint="The offline switch forbids it: turn it off, or take listening.remote "
        "out of the settings."
        if is_refused
        else "",
    )


def _sound(shop: Workshop) -> Iterator[Check]:
    wanted = {
        DeviceKind.INPUT: ("Microphone", shop.settings.listening.input_device),
        DeviceKind.OUTPUT: ("Speaker", shop.settings.voice.output_device),
    }
    try:
        known: list[Device] = devices()
    except AppError as error:
        yield _failed("Sound", error)
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
        found = f"{endpoint.model} at {endpoint.base_url}"
        return Check(name="Coach", found=found, is_good=True, is_needed=False)
    has_model = shop.shelf.is_ready(MODEL_ID)
    return Check(
        name="Coach",
        found=f"offline coach with {MODEL_ID}"
        if has_model
        else f"offline coach without its model {MODEL_ID}: it judges by terms alone",
        is_good=has_model,
        is_needed=False,
        hint="" if has_model else f"Run: mockinterview models fetch {MODEL_ID}",
    )


def _failed(name: str, error: AppError) -> Check:
    return Check(name=name, found=error.failure.message, is_good=False, hint=error.failure.hint)
