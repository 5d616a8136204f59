"""Taking in an archive: what it holds, what of that is here already, and then the sessions.

Nothing is taken of an archive of which any part is bad. Each session comes with its recordings or
not at all, so where the disk is full or the person stops it, those that came are whole, and the
same import goes on with the rest at another time.
"""

import errno
import shutil
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from mockinterview.archive import own_files
from mockinterview.archive.names import is_take_of
from mockinterview.archive.own_files import Unit
from mockinterview.archive.reading import Archive
from mockinterview.core.errors import AppError
from mockinterview.core.kept import KeptSession
from mockinterview.core.plain import Plain
from mockinterview.core.session import copy_id
from mockinterview.core.stopping import Stopped, never
from mockinterview.core.words import number_text, translate

_NOT_HERE = frozenset({"unknown_session", "session_in_trash"})
"""What the store says of a session that has its place free."""

ROOM_LEFT_BYTES = 50_000_000
"""What a disk must have left when all is in."""


class Shelf(Protocol):
    """What an archive is taken into."""

    def kept(self, session_id: str) -> KeptSession: ...

    def recording(self, file: str) -> Path: ...

    def taking_in(self) -> AbstractContextManager[Path]: ...

    def put(self, kept: KeptSession, folder: Path, *, replace: bool = False) -> None: ...


class Standing(StrEnum):
    """How what is in an archive stands to what is here."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"


class Way(StrEnum):
    """What becomes of a session that is here in another state."""

    LEAVE = "leave"
    REPLACE = "replace"
    COPY = "copy"


class FoundSession(Plain):
    """A session of an archive."""

    id: str
    standing: Standing
    started_at: datetime
    title: str = ""
    pack: str = ""
    answers: int


class FoundFile(Plain):
    """Something of the person's own: a pack, an edit, the settings."""

    name: str
    standing: Standing


class Found(Plain):
    """What an archive holds, and how many bytes of it would come in."""

    made_at: datetime
    made_by: str
    sessions: tuple[FoundSession, ...]
    files: tuple[FoundFile, ...] = ()
    lacking: tuple[str, ...] = ()
    size: int = 0


class Taken(Plain):
    """What became of the sessions and files of an archive, by their names."""

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    files_left: tuple[str, ...] = ()

    def with_one(self, kind: str, name: str) -> "Taken":
        return self.model_copy(update={kind: (*getattr(self, kind), name)})


def look(archive: Archive, store: Shelf, home: Path, is_stopped: Stopped = never) -> Found:
    """Read all of an archive and say what it holds; nothing is changed. Blocks."""
    archive.verify(is_stopped)
    sessions = tuple(_found(archive, store, name) for name in archive.manifest.sessions)
    files = tuple(
        FoundFile(name=unit.name, standing=_standing_of(unit, archive, home))
        for unit in _units(archive)
    )
    coming = {each.id for each in sessions if each.standing is not Standing.SAME}
    sizes = {member.name: member.size for member in archive.manifest.members}
    return Found(
        made_at=archive.manifest.made_at,
        made_by=archive.manifest.made_by,
        sessions=sessions,
        files=files,
        lacking=archive.manifest.lacking,
        size=sum(sizes[name] for each in coming for name in archive.recordings(each)),
    )


@dataclass(frozen=True)
class Wishes:
    """What is to become of what is here in another state."""

    ways: Mapping[str, Way]
    replaces_files: bool = False

    def way(self, session_id: str) -> Way:
        return self.ways.get(session_id, Way.LEAVE)


class Intake:
    """Takes in the sessions and files of an archive that was looked at."""

    def __init__(self, archive: Archive, store: Shelf, home: Path) -> None:
        self._archive = archive
        self._store = store
        self._home = home

    def run(
        self,
        found: Found,
        wishes: Wishes,
        is_stopped: Stopped = never,
        seen: Callable[[int], None] = lambda _count: None,
    ) -> Taken:
        """Take in what was found; ``seen`` hears how many sessions are done. Blocks."""
        _require_room(self._home, found.size)
        taken = Taken()
        try:
            with self._store.taking_in() as desk:
                own_files.tidy(self._home)
                for number, session in enumerate(found.sessions):
                    if is_stopped():
                        raise _was_stopped()
                    taken = self._take_session(taken, session, wishes, desk)
                    seen(number + 1)
                for file, unit in zip(found.files, _units(self._archive), strict=True):
                    taken = self._take_file(taken, file, unit, wishes, desk)
        except AppError as error:
            raise _so_far(error, taken, len(found.sessions)) from error
        return taken

    def _take_session(
        self, taken: Taken, session: FoundSession, wishes: Wishes, desk: Path
    ) -> Taken:
        way = wishes.way(session.id)
        if session.standing is Standing.SAME:
            return taken.with_one("same", session.id)
        if session.standing is Standing.NEW:
            self._put(self._archive.session(session.id), session.id, desk)
            return taken.with_one("added", session.id)
        if way is Way.REPLACE:
            self._put(self._archive.session(session.id), session.id, desk, replace=True)
            return taken.with_one("replaced", session.id)
        if way is Way.COPY:
            copy = _renamed(self._archive.session(session.id), self._free(session.id))
            self._put(copy, session.id, desk)
            return taken.with_one("copied", copy.id)
        return taken.with_one("left", session.id)

    def _put(
        self, kept: KeptSession, session_id: str, desk: Path, *, replace: bool = False
    ) -> None:
        folder = desk / kept.id
        folder.mkdir()
        for member in self._archive.recordings(session_id):
            self._unpack(member, folder / member.rpartition("/")[2])
        self._store.put(kept, folder, replace=replace)

    def _take_file(
        self, taken: Taken, file: FoundFile, unit: Unit, wishes: Wishes, desk: Path
    ) -> Taken:
        if file.standing is Standing.SAME:
            return taken
        if file.standing is Standing.DIFFERENT and not wishes.replaces_files:
            return taken.with_one("files_left", file.name)
        for member in unit.members:
            (desk / member).parent.mkdir(parents=True, exist_ok=True)
            self._unpack(member, desk / member)
        own_files.put(unit, desk, self._home)
        return taken.with_one("files", file.name)

    def _unpack(self, member: str, target: Path) -> None:
        try:
            self._archive.unpack(member, target)
        except OSError as error:
            raise _unwritable(error) from error

    def _free(self, session_id: str) -> str:
        number = 2
        while _kept(self._store, copy_id(session_id, number)) is not None:
            number += 1
        return copy_id(session_id, number)


def _found(archive: Archive, store: Shelf, session_id: str) -> FoundSession:
    coming = archive.session(session_id)
    session = coming.session
    return FoundSession(
        id=session_id,
        standing=_standing(archive, store, coming),
        started_at=session.started_at,
        title=session.title,
        pack=session.pack,
        answers=len(session.attempts),
    )


def _standing(archive: Archive, store: Shelf, coming: KeptSession) -> Standing:
    here = _kept(store, coming.id)
    if here is None:
        return Standing.NEW
    names = (member.rpartition("/")[2] for member in archive.recordings(coming.id))
    there = {Path(name).stem for name in names}
    takes = (take for take in coming.takes if Path(take).stem in there)
    is_same = here.digest == coming.digest and all(store.recording(t).is_file() for t in takes)
    return Standing.SAME if is_same else Standing.DIFFERENT


def _kept(store: Shelf, session_id: str) -> KeptSession | None:
    try:
        return store.kept(session_id)
    except AppError as error:
        if error.code in _NOT_HERE:
            return None
        raise


def _renamed(kept: KeptSession, session_id: str) -> KeptSession:
    """Return a session under another name, with its takes in the folder of that name."""
    attempts = tuple(
        attempt.model_copy(
            update={
                "take": attempt.take.model_copy(
                    update={"file": f"{session_id}/{attempt.take.file.partition('/')[2]}"}
                )
            }
        )
        if attempt.take is not None and is_take_of(kept.id, attempt.take.file)
        else attempt
        for attempt in kept.session.attempts
    )
    changes = {"id": session_id, "attempts": attempts}
    return kept.model_copy(update={"session": kept.session.model_copy(update=changes)})


def _units(archive: Archive) -> list[Unit]:
    return own_files.units(member.name for member in archive.manifest.members)


def _standing_of(unit: Unit, archive: Archive, home: Path) -> Standing:
    if not unit.is_there(home):
        return Standing.NEW
    contents = [archive.text(member) for member in unit.members]
    return Standing.SAME if unit.is_same(home, contents) else Standing.DIFFERENT


def _require_room(home: Path, size: int) -> None:
    home.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(home).free
    if size + ROOM_LEFT_BYTES > free:
        raise AppError(
            "disk_full",
            translate(
                "archive",
                "The archive needs {needed} MB and the disk has {free} MB left, so nothing was "
                "imported.",
            ).format(needed=number_text(size / 1e6), free=number_text(free / 1e6)),
            hint=translate("archive", "Free some space, then import it again."),
            retryable=True,
        )


def _unwritable(error: OSError) -> AppError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return AppError(
            "disk_full",
            translate("archive", "The disk is full."),
            hint=translate("archive", "Free some space, then import it again."),
            retryable=True,
        )
    return AppError(
        "import_not_written",
        translate("archive", "The data folder cannot be written to ({reason}).").format(
            reason=error.strerror
        ),
        hint=translate("archive", "Check its rights and free space, then import it again."),
        retryable=True,
    )


def _so_far(error: AppError, taken: Taken, total: int) -> AppError:
    """Say what had come in whole before an import failed."""
    done = len(taken.added) + len(taken.replaced) + len(taken.copied)
    words = translate(
        "archive",
        "{what} {done} of {total} interviews were imported, each of them whole; of the others "
        "nothing was.",
    )
    failure = error.failure
    return AppError(
        failure.code,
        words.format(what=failure.message, done=done, total=total),
        hint=failure.hint,
        retryable=failure.retryable,
    )


def _was_stopped() -> AppError:
    return AppError("import_stopped", translate("archive", "The import was stopped."))
