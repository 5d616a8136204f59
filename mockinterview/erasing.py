"""Deletes everything that the program keeps of a person, and looks that nothing is left.

Only what the program itself puts into its folders is deleted, by name: a data folder may be one
that holds other things too. Backups go first: a kill in between then leaves no backup that the
next start would put in the place of the database.
"""

import contextlib
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mockinterview import paths
from mockinterview import settings as settings_file
from mockinterview.coach import keys
from mockinterview.coach.wires import forms
from mockinterview.core.errors import AppError
from mockinterview.core.history import HistoryQuery
from mockinterview.core.plain import Plain
from mockinterview.core.words import translate
from mockinterview.network import ledger
from mockinterview.ports import Store
from mockinterview.services import Workshop
from mockinterview.store.backups import FOLDER_NAME as BACKUPS
from mockinterview.store.database import worded
from mockinterview.store.mending import Mending, refuse_interview
from mockinterview.store.presence import leave, locked
from mockinterview.store.sessions import DATABASE_NAME, RECORDINGS_NAME
from mockinterview.store.turns import without_upkeep

_WORKING = ("sound-check", "demo", "arriving", "arriving.lock")
"""What is there for moments only, or was made by the demo."""

_SETTINGS = (settings_file.FILE_NAME, settings_file.BROKEN_NAME, "window.ini")
_OWN_QUESTIONS = ("packs", "edits")
_CACHED = ("coach", "packs")


class Further(Plain):
    """What goes beside all that was said and written, where the person says so."""

    settings: bool = False
    keys: bool = False
    questions: bool = False
    models: bool = False


class Holdings(Plain):
    """What there is, as it is told before it goes."""

    sessions: int = 0
    recordings: int = 0
    recording_bytes: int = 0
    backups: int = 0


@dataclass(frozen=True)
class Eraser:
    """Deletes what is in the data folder of a workshop and in the cache; all of it blocks."""

    shop: Workshop

    def holdings(self) -> Holdings:
        """Return what there is; a damaged database counts as none."""
        found = [path for path in _files(self._home / RECORDINGS_NAME) if not path.is_dir()]
        store = self.shop.store()
        try:
            sessions = _count(store) if self._file.exists() else 0
        except AppError:
            sessions = 0
        finally:
            store.close()
        return Holdings(
            sessions=sessions,
            recordings=len(found),
            recording_bytes=sum(path.stat().st_size for path in found),
            backups=len(Mending(self._file).backups.all()),
        )

    def erase(self, further: Further, store: Store | None = None) -> None:
        """Delete everything, and look that it is gone.

        ``store`` is this program's own, which lets go of the database for it.

        Raises:
            AppError: ``database_in_use`` or ``interview_under_way`` before anything is deleted;
                ``not_all_deleted`` names what is left.
        """
        mending = Mending(self._file)
        own: Store = store or self.shop.store()
        with worded(self._file), without_upkeep():
            mending.refuse_others()
            if self._file.exists():
                refuse_interview(own.is_interview_under_way)
            own.close()
            with locked(self._file):
                mending.refuse_others()
                if further.keys:
                    self._forget_keys()
                for path in self._places(further):
                    _delete(path)
                self._forget_names()
            leave(self._file)
            _delete(self._file.with_name(f"{DATABASE_NAME}.lock"))
        left = [path for path in self._places(further) if path.exists()]
        if left:
            raise _not_all(left)

    @property
    def _home(self) -> Path:
        return self.shop.home

    @property
    def _file(self) -> Path:
        return self._home / DATABASE_NAME

    def _places(self, further: Further) -> Iterator[Path]:
        """Yield what is to go, in the order in which it goes."""
        yield self._home / BACKUPS
        yield from self._database()
        yield self._home / RECORDINGS_NAME
        yield from (self._home / name for name in _WORKING)
        yield self._home / ledger.FILE_NAME
        yield self._home / forms.FILE_NAME
        yield from (paths.cache() / name for name in _CACHED)
        if further.keys:
            yield self._home / keys.FILE_NAME
        if further.settings:
            yield from (self._home / name for name in _SETTINGS)
        if further.questions:
            yield from (self._home / name for name in _OWN_QUESTIONS)
        if further.models:
            yield paths.models_cache()

    def _database(self) -> Iterator[Path]:
        """Yield the database with all that stands beside it, but for the lock that is held."""
        yield self._file
        beside = sorted(self._home.glob(f"{DATABASE_NAME}*")) if self._home.is_dir() else []
        is_lock = {self._file, self._file.with_name(f"{DATABASE_NAME}.lock")}
        yield from (path for path in beside if path not in is_lock)

    def _forget_keys(self) -> None:
        ring = self.shop.keys()
        for profile in (*self.shop.settings.endpoints, self._listening()):
            with contextlib.suppress(AppError):
                ring.remove(profile)

    def _forget_names(self) -> None:
        """Take out of settings that stay which names stay out of an export, and where it went."""
        if (self._home / settings_file.FILE_NAME).is_file():
            settings_file.change(self._home, _without_names)

    def _listening(self) -> settings_file.EndpointProfile:
        """Return the recogniser elsewhere, whose key is kept as that of an endpoint is."""
        address = self.shop.settings.listening.remote.base_url
        return settings_file.EndpointProfile(name="listening", base_url=address)


def _without_names(settings: settings_file.Settings) -> settings_file.Settings:
    export = settings.export.model_copy(update={"names": "", "folder": None})
    return settings.model_copy(update={"export": export})


def _files(folder: Path) -> Iterable[Path]:
    return folder.rglob("*") if folder.is_dir() else ()


def _delete(path: Path) -> None:
    """Delete a file or a folder with all that is in it; what stays is found afterwards."""
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _not_all(left: Sequence[Path]) -> AppError:
    return AppError(
        "not_all_deleted",
        translate("erasing", "Not everything could be deleted. Left: {files}").format(
            files=", ".join(map(str, left))
        ),
        hint=translate("erasing", "Close what uses these files, then delete everything again."),
        retryable=True,
    )


def _count(store: Store) -> int:
    """Return how many sessions there are, with those in the trash."""
    return store.count(HistoryQuery()) + store.count(HistoryQuery(is_trashed=True))
