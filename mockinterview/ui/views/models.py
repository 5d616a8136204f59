"""What the settings show of the models: which are here, how large, and what is being fetched."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.errors import Failure
from mockinterview.models.catalogue import Kind, Model
from mockinterview.models.locate import Origin
from mockinterview.models.shelf import ShelfEntry
from mockinterview.models.watch import Progress
from mockinterview.ui.figures import clock_text, number_text
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Errand:
    """What is done with a model just now; no progress yet means that it waits for its turn."""

    is_removal: bool = False
    progress: Progress | None = None
    is_stopping: bool = False


@dataclass(frozen=True)
class FetchView:
    share: float
    words: str
    can_cancel: bool = True


@dataclass(frozen=True)
class ModelRow:
    id: str
    title: str
    details: str
    state: Sign
    can_fetch: bool = False
    can_remove: bool = False
    fetch: FetchView | None = None
    trouble: Failure | None = None


@dataclass(frozen=True)
class ModelGroup:
    title: str
    rows: tuple[ModelRow, ...]


@dataclass(frozen=True)
class ModelsView:
    """``missing_bytes`` are those of the models that are not here, fetched already or not."""

    groups: tuple[ModelGroup, ...] = ()
    summary: str = ""
    missing_bytes: int = 0
    is_loading: bool = False
    trouble: Failure | None = None

    @property
    def rows(self) -> tuple[ModelRow, ...]:
        return tuple(row for group in self.groups for row in group.rows)


def models_view(
    entries: Sequence[ShelfEntry],
    in_use: frozenset[str] = frozenset(),
    errands: Mapping[str, Errand] | None = None,
    troubles: Mapping[str, Failure] | None = None,
) -> ModelsView:
    """Return the list by kind; ``in_use`` are the ids of what the settings name."""
    under_way, failed = errands or {}, troubles or {}
    groups = (
        (translate("models", "Voices"), (Kind.PIPER, Kind.HIBARI)),
        (translate("models", "Recognisers"), (Kind.WHISPER,)),
        (translate("models", "For the offline coach"), (Kind.EMBEDDINGS,)),
    )
    shown = (
        ModelGroup(
            title,
            tuple(
                _row(entry, in_use, under_way.get(entry.model.id), failed.get(entry.model.id))
                for entry in entries
                if entry.model.kind in kinds
            ),
        )
        for title, kinds in groups
    )
    missing = sum(entry.model.size for entry in entries if entry.path is None)
    return ModelsView(tuple(group for group in shown if group.rows), _summary(entries), missing)


def megabytes(size: float) -> str:
    return translate("models", "{size} MB").format(
        size=number_text(size / 1e6, 0 if size >= 10e6 else 1)
    )


def removal_words(model: Model, *, is_in_use: bool) -> str:
    """Return what becomes of a model that is removed."""
    words = translate("models", "{size} become free. It can be fetched again.").format(
        size=megabytes(model.size)
    )
    if is_in_use:
        in_use = translate("models", "It is in use now, and will be missing.")
        words = f"{words} {in_use}"
    return words


def _row(
    entry: ShelfEntry, in_use: frozenset[str], errand: Errand | None, trouble: Failure | None
) -> ModelRow:
    model, is_idle = entry.model, errand is None
    details = translate("models", "{size} · Licence: {licence}").format(
        size=megabytes(model.size), licence=model.licence
    )
    if entry.origin is Origin.PACKAGE:
        packaged = translate("models", "part of an installed package")
        details = f"{details} · {packaged}"
    return ModelRow(
        id=model.id,
        title=model.title,
        details=details,
        state=_state(entry, is_in_use=model.id in in_use),
        can_fetch=is_idle and entry.path is None,
        can_remove=is_idle and entry.origin is Origin.CACHE,
        fetch=_fetch(errand) if errand else None,
        trouble=trouble if is_idle else None,
    )


def _state(entry: ShelfEntry, *, is_in_use: bool) -> Sign:
    if entry.path is None:
        if is_in_use:
            return Sign(translate("models", "In use, but not here"), "alert", "bad")
        return Sign(translate("models", "Not here"), "skipped", "muted")
    if is_in_use:
        return Sign(translate("models", "In use"), "check", "good")
    return Sign(translate("models", "Here"), "check", "muted")


def _fetch(errand: Errand) -> FetchView:
    if errand.is_removal:
        return FetchView(0.0, translate("models", "Removing…"), can_cancel=False)
    if errand.is_stopping:
        return FetchView(0.0, translate("models", "Stopping…"), can_cancel=False)
    now = errand.progress
    if now is None:
        return FetchView(0.0, translate("models", "Waiting for its turn…"))
    words = translate("models", "{done} of {total}, {rate} a second").format(
        done=megabytes(now.done), total=megabytes(now.total), rate=megabytes(now.bytes_per_second)
    )
    if now.remaining_seconds is not None:
        left = translate("models", "{time} left").format(time=clock_text(now.remaining_seconds))
        words = f"{words}, {left}"
    return FetchView(now.done / now.total if now.total else 0.0, words)


def _summary(entries: Sequence[ShelfEntry]) -> str:
    here = [entry.model.size for entry in entries if entry.path is not None]
    return translate("models", "{count} of {all} are on this computer, {size} in all.").format(
        count=len(here), all=len(entries), size=megabytes(sum(here))
    )
