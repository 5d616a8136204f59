"""The shelf of voices and speech models: what the program asks for one by its name.

``path`` and ``is_ready`` look on this machine only; ``fetch`` alone uses the network.
All of it blocks; a first look at a large model hashes it, which takes most of a second.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mockinterview.core.errors import AppError, Failure
from mockinterview.core.stopping import Stopped, never
from mockinterview.core.words import translate
from mockinterview.models.catalogue import Catalogue, Kind, Model
from mockinterview.models.fetch import Fetcher, Outside
from mockinterview.models.locate import FileCheck, Locator, Origin, Place, entry
from mockinterview.models.watch import Meter, Progress, Watch

DEFAULT_MODELS = ("piper-en_US-joe-medium", "whisper-tiny.en", "whisper-base", "minilm-l6-v2")


@dataclass(frozen=True)
class ShelfEntry:
    """A model of the catalogue, and where it is if it is here."""

    model: Model
    origin: Origin | None
    path: Path | None


class ModelShelf:
    """Finds, fetches, verifies and removes models.

    ``tell`` hears of what was refused or is waited for; it may be called from the
    thread of any method.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        cache: Path,
        outside: Outside,
        *,
        tell: Callable[[Failure], None],
    ) -> None:
        self.catalogue = catalogue
        self.cache = cache
        self._tell = tell
        self._locator = Locator(cache, tell)
        self._fetcher = Fetcher(cache, self._locator, outside)

    def path(self, model_id: str, given: Path | None = None) -> Path:
        """Return what the engine is given: a voice's .onnx, a recogniser's folder.

        Raise AppError ``model_missing`` where no complete and verified one is here.
        """
        model = self.catalogue.find(model_id)
        place = self._locator.find(model, given)
        if place is None:
            raise AppError(
                "model_missing",
                translate("models", "{title} ({model}) is not on this machine.").format(
                    title=model.title, model=model.id
                ),
                hint=translate("models", "Fetch it: mockinterview models fetch {model}").format(
                    model=model.id
                ),
            )
        return entry(model, place)

    def is_ready(self, model_id: str) -> bool:
        """Say whether a model is here, complete and verified."""
        return self._locator.find(self.catalogue.find(model_id)) is not None

    def entries(self, kind: Kind | None = None) -> list[ShelfEntry]:
        """Return the models of the catalogue, or those of one kind, with their places."""
        models = [model for model in self.catalogue.models if kind in (None, model.kind)]
        return [_entry(model, self._locator.find(model)) for model in models]

    def present(self) -> list[Model]:
        """Return the models of which anything is here, right or wrong."""
        return [model for model in self.catalogue.models if self._locator.present(model)]

    def fetch(
        self,
        model_id: str,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Stopped = never,
    ) -> Path:
        """Bring a model here unless it is, and return its path as ``path`` does."""
        model = self.catalogue.find(model_id)
        if self._locator.find(model) is None:
            watch = Watch(tell=self._tell, meter=Meter(progress), cancelled=cancelled)
            self._fetcher.fetch(model, watch)
        return self.path(model_id)

    def verify(self, model_id: str) -> list[FileCheck]:
        """Hash each file of a model where it lies, whatever is remembered of it."""
        model = self.catalogue.find(model_id)
        place = self._locator.present(model) or self._locator.in_cache(model)
        return self._locator.check(model, place, afresh=True)

    def remove(self, model_id: str) -> bool:
        """Remove a model from the cache, and say whether anything of it was there.

        What an interrupted fetch left goes with it. Raise AppError
        ``model_not_removable`` for a model that is part of an installed package.
        """
        model = self.catalogue.find(model_id)
        is_removed = self._fetcher.forget(model, Watch(tell=self._tell))
        place = self._locator.present(model)
        if place is not None and not is_removed:
            raise AppError(
                "model_not_removable",
                translate(
                    "models", "{title} ({model}) is part of an installed package and stays."
                ).format(title=model.title, model=model.id),
                hint=translate("models", "Uninstall the package to remove it."),
            )
        return is_removed


def _entry(model: Model, place: Place | None) -> ShelfEntry:
    if place is None:
        return ShelfEntry(model, None, None)
    return ShelfEntry(model, place.origin, entry(model, place))
