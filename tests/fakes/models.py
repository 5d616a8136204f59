"""Small models, wheels and catalogues that behave like the real ones."""

import hashlib
import zipfile
from collections.abc import Mapping
from pathlib import Path

from mockinterview.core.errors import Failure
from mockinterview.models.catalogue import (
    HubSource,
    IndexSource,
    InstalledSource,
    Kind,
    Model,
    ModelFile,
    Wheel,
)
from mockinterview.models.fetch import Fetcher, Outside
from mockinterview.models.index import Location
from mockinterview.models.locate import Locator
from mockinterview.models.watch import SourceError, Watch
from mockinterview.network.door import Network

WEIGHTS = bytes(range(256)) * 400
CONFIG = b'{"layers": 2}'
FILES = {"model.bin": WEIGHTS, "config.json": CONFIG}
REVISION = "a" * 40


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def model_file(name: str, data: bytes) -> ModelFile:
    return ModelFile(name=name, size=len(data), sha256=sha256(data))


def make_wheel(path: Path, members: Mapping[str, bytes]) -> bytes:
    """Write a wheel with these members and return its bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path.read_bytes()


def installable(dist: str, version: str, members: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the members of a wheel that pip accepts."""
    info = f"{dist.replace('-', '_')}-{version}.dist-info"
    return {
        **members,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {dist}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/RECORD": b"",
    }


def wheel_of(dist: str, data: bytes, members: dict[str, str], version: str = "1.0.0") -> Wheel:
    return Wheel(dist=dist, version=version, size=len(data), sha256=sha256(data), members=members)


def whisper(*sources: IndexSource | HubSource | InstalledSource, name: str = "tiny") -> Model:
    """Return a small recogniser with these sources."""
    return Model(
        id=name,
        kind=Kind.WHISPER,
        title="A small recogniser",
        language="en",
        licence="CC0",
        attribution="nobody",
        files=tuple(model_file(file, data) for file, data in FILES.items()),
        sources=sources or (hub(),),
    )


def hub() -> HubSource:
    return HubSource(type="hub", repo="some/model", revision=REVISION)


def index(*wheels: Wheel) -> IndexSource:
    return IndexSource(type="index", wheels=wheels)


class World:
    """A fetcher with a cache of its own, its package index, and everything that it told."""

    def __init__(self, cache: Path, hub_root: str = "", free: int = 10**12) -> None:
        self.cache = cache
        self.told: list[Failure] = []
        self.places: dict[str, Location] = {}
        self.at_hand: dict[str, bytes] = {}
        self.looked_up: list[str] = []
        self.waits: list[float] = []
        self.network = Network()
        self.locator = Locator(cache, self.told.append)
        self.outside = Outside(
            network=self.network,
            index=self,
            hub_url=lambda _, name: f"{hub_root}/{name}",
            free=lambda _: free,
        )
        self.fetcher = Fetcher(cache, self.locator, self.outside)

    def watch(self) -> Watch:
        return Watch(tell=self.told.append, sleep=self.waits.append)

    def codes(self) -> list[str]:
        return [failure.code for failure in self.told]

    def find(self, wheel: Wheel, watch: Watch) -> Location:
        watch.check()
        self.looked_up.append(wheel.dist)
        return self.places[wheel.dist]

    def bring(self, wheel: Wheel, folder: Path, watch: Watch) -> Path:
        watch.check()
        if wheel.dist not in self.at_hand:
            raise SourceError("not_on_index", "The index has no such wheel.")
        path = folder / "brought.whl"
        path.write_bytes(self.at_hand[wheel.dist])
        return path


def write_files(folder: Path, files: Mapping[str, bytes] = FILES) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder
