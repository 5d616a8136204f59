"""Where a model already is: the path a user gave, the cache, an installed package.

The first place that holds every file, each with the right SHA-256, is taken; a place
that holds a wrong one is refused and the person is told. Packages are found by their
name alone and never imported.
"""

import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mockinterview.core.errors import Failure
from mockinterview.core.words import translate
from mockinterview.models.catalogue import InstalledSource, Kind, Model
from mockinterview.models.checksum import Check, Memory


class Origin(StrEnum):
    GIVEN = "given"
    CACHE = "cache"
    PACKAGE = "package"


@dataclass(frozen=True)
class Place:
    """A folder that may hold a model, and its files there by their catalogue names."""

    origin: Origin
    folder: Path
    files: dict[str, Path]


@dataclass(frozen=True)
class FileCheck:
    """How one file of a model compares with the catalogue."""

    name: str
    path: Path
    check: Check


class Locator:
    """Looks for complete and verified models on this machine."""

    def __init__(self, cache: Path, tell: Callable[[Failure], None]) -> None:
        self._cache = cache
        self._tell = tell
        self._memory = Memory(cache / ".stamps.json")
        self._told: set[str] = set()

    def find(self, model: Model, given: Path | None = None) -> Place | None:
        """Return the first place that holds the whole model as the catalogue has it."""
        places = (place for place in self._places(model, given) if self._is_right(model, place))
        return next(places, None)

    def in_cache(self, model: Model) -> Place:
        """Return the place of a model in the cache, whether or not it is there."""
        return _folder(Origin.CACHE, self._cache / model.id, model)

    def is_cached(self, model: Model) -> bool:
        """Say whether the cache holds the whole model, verified."""
        return self._is_right(model, self.in_cache(model))

    def present(self, model: Model) -> Place | None:
        """Return the first place where anything of the model is, right or wrong."""
        return next((place for place in self._places(model, None) if _exists(place)), None)

    def check(self, model: Model, place: Place, *, afresh: bool = False) -> list[FileCheck]:
        """Compare each file of a place with the catalogue."""
        return [
            FileCheck(
                wanted.name,
                place.files[wanted.name],
                self._memory.check(place.files[wanted.name], wanted, afresh=afresh),
            )
            for wanted in model.files
        ]

    def _places(self, model: Model, given: Path | None) -> Iterator[Place]:
        if given is not None:
            yield _given(given, model)
        yield self.in_cache(model)
        for source in model.sources:
            if isinstance(source, InstalledSource):
                for folder in package_folders(source.package):
                    yield _folder(Origin.PACKAGE, folder / source.folder, model)

    def _is_right(self, model: Model, place: Place) -> bool:
        checks = self.check(model, place)
        bad = next((found for found in checks if found.check is not Check.OK), None)
        if bad is not None and (_exists(place) or place.origin is Origin.GIVEN):
            self._tell_once(_refusal(model, place, bad))
        return bad is None

    def _tell_once(self, refusal: Failure) -> None:
        """Tell of a refusal, and not again each time that the place is looked at."""
        if refusal.message not in self._told:
            self._told.add(refusal.message)
            self._tell(refusal)


def package_folders(name: str) -> list[Path]:
    """Return the folders of an installed top-level package, without importing it."""
    try:
        spec = importlib.util.find_spec(name)
    except ValueError:
        return []
    return [Path(folder) for folder in (spec and spec.submodule_search_locations) or ()]


def entry(model: Model, place: Place) -> Path:
    """Return what an engine is given: the model's first file, a recogniser's folder."""
    return place.files[model.files[0].name] if model.kind.is_one_file else place.folder


def _folder(origin: Origin, folder: Path, model: Model) -> Place:
    return Place(origin, folder, {file.name: folder / file.name for file in model.files})


def _given(path: Path, model: Model) -> Place:
    """Read a path that a person gave: a folder, or a voice's .onnx by any name."""
    if not model.kind.is_voice or path.is_dir():
        return _folder(Origin.GIVEN, path, model)
    files = {model.files[0].name: path}
    if model.kind is Kind.PIPER:
        files[model.files[1].name] = path.with_name(f"{path.name}.json")
    return Place(Origin.GIVEN, path.parent, files)


def _exists(place: Place) -> bool:
    return any(path.exists() for path in place.files.values())


def _refusal(model: Model, place: Place, bad: FileCheck) -> Failure:
    message = translate(
        "models", "{model} in {folder} is not used: {name} is not what the catalogue names."
    )
    if bad.check is Check.MISSING:
        message = translate("models", "{model} in {folder} is not used: {name} is missing.")
    return Failure(
        code="model_refused",
        message=message.format(model=model.id, folder=place.folder, name=bad.path.name),
        hint=translate("models", "Another place is tried."),
    )
