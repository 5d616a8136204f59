"""Sessions in files for others: reports in every form, and archives.

Here meet what no adapter knows of another: the store, the reports, the sound, the archive. What
of a session is shared is decided in ``core.shared``, how a form looks in ``reports``.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

from mockinterview.archive.manifest import SUFFIX
from mockinterview.archive.own_files import own_files
from mockinterview.archive.refusing import export_stopped
from mockinterview.archive.writing import Content, write_archive
from mockinterview.core.errors import AppError
from mockinterview.core.habits import Habits
from mockinterview.core.kept import KeptSession
from mockinterview.core.norms import Profile
from mockinterview.core.plain import Plain
from mockinterview.core.session import Session, SessionSummary
from mockinterview.core.shared import LeftOutPart, left_out, shared, takes_shared
from mockinterview.core.sharing import Sharing
from mockinterview.core.stopping import Stopped, never
from mockinterview.core.words import speaking, translate
from mockinterview.reports.export import EXPORT_FORMATS, content
from mockinterview.reports.forms import SoundOf, no_sound
from mockinterview.tongues import tongue_of
from mockinterview.whole_file import write_whole

ARCHIVE = SUFFIX
"""What an archive is called among the forms."""

HAND_ON_FORMS: tuple[str, ...] = (*EXPORT_FORMATS, ARCHIVE)
"""Every form of file; each is named as its files end."""

WITH_SOUND: tuple[str, ...] = ("html", "review.html", ARCHIVE)
"""The forms that can hold recordings."""

AsMp3 = Callable[[Path, Stopped], bytes]
"""Makes MP3 of a recording; what it returns is of no use where it was stopped."""

_ALL = 1_000_000


class Wish(Plain):
    """In which form, what of it, and in which language; an empty one is the program's."""

    form: str
    sharing: Sharing = Sharing()
    language: str = ""


class StoredSessions(Protocol):
    """What sessions are read from: as much of the store as that takes."""

    def session(self, session_id: str) -> Session: ...

    def sessions(self, *, limit: int = 100) -> list[SessionSummary]: ...

    def habits(self, session: Session) -> Habits: ...

    def recording(self, file: str) -> Path: ...

    def kept(self, session_id: str) -> KeptSession: ...


class HandingOn:
    """Writes files of sessions. Every method blocks and asks the store, on one thread.

    ``as_mp3`` makes MP3 of a recording; ``home`` is the data folder.
    """

    def __init__(
        self,
        store: StoredSessions,
        home: Path,
        profile: Profile,
        as_mp3: AsMp3,
        is_stopped: Stopped = never,
    ) -> None:
        self._store = store
        self._home = home
        self._profile = profile
        self._as_mp3 = as_mp3
        self._is_stopped = is_stopped

    def write(self, session_ids: Sequence[str], wish: Wish, target: Path) -> tuple[Path, ...]:
        """Write sessions to a file and return it; reports of several go into a folder.

        Raise AppError where that is not possible; files that were whole by then stay.
        """
        if wish.form == ARCHIVE:
            wanted = Content(session_ids, has_sound=wish.sharing.has_audio)
            write_archive(target, self._store, wanted, self._is_stopped)
            return (target,)
        if len(session_ids) == 1:
            return (write_whole(self.made(session_ids[0], wish), target),)
        _require_folder(target)
        return tuple(
            write_whole(self.made(each, wish), target / file_name((each,), wish.form))
            for each in session_ids
        )

    def write_everything(self, target: Path) -> Path:
        """Write all sessions and what is one's own beside them to an archive."""
        everything = Content(every_session(self._store), own_files(self._home))
        write_archive(target, self._store, everything, self._is_stopped)
        return target

    def made(self, session_id: str, wish: Wish) -> bytes:
        """Return the report of a session as a file."""
        session = self._store.session(session_id)
        yardstick = self._store.habits(session).yardstick(self._profile)
        takes = takes_shared(session, wish.sharing) if wish.form in WITH_SOUND else ()
        sound = self._sound_of(takes) if takes else no_sound
        with speaking(tongue_of(wish.language)):
            made = content(shared(session, wish.sharing), wish.form, yardstick, sound)
        if self._is_stopped():
            raise export_stopped()
        return made

    def left_out(self, session_ids: Sequence[str], sharing: Sharing) -> tuple[LeftOutPart, ...]:
        """Say what of sessions would be left out of their files, counted over all of them."""
        return counted([self._store.session(each) for each in session_ids], sharing)

    def _sound_of(self, takes: Sequence[str]) -> SoundOf:
        """Return recordings as MP3, several made at a time: each takes seconds of a core."""
        # A report names a recording without its folder.
        names = [take.rsplit("/", 1)[-1] for take in takes]
        paths = [self._store.recording(take) for take in takes]
        with ThreadPoolExecutor(max(2, _cores()), "mp3") as threads:
            made = dict(zip(names, threads.map(self._heard, paths), strict=True))
        if self._is_stopped():
            raise export_stopped()
        return made.get

    def _heard(self, path: Path) -> bytes | None:
        """Return a recording as MP3; on a thread of its own, which asks the store nothing."""
        if self._is_stopped():
            return None
        try:
            return self._as_mp3(path, self._is_stopped)
        except AppError:
            # A recording that is gone or damaged keeps nobody from the rest of the report.
            return None


def counted(sessions: Sequence[Session], sharing: Sharing) -> tuple[LeftOutPart, ...]:
    """Say what would be left out of some sessions, a part once with its count over all."""
    found: dict[str, LeftOutPart] = {}
    for session in sessions:
        for each in left_out(session, sharing):
            before = found.get(each.part)
            count = each.count + (before.count if before else 0)
            found[each.part] = each.model_copy(update={"count": count})
    return tuple(found.values())


def every_session(store: StoredSessions) -> list[str]:
    """Return the ids of all sessions, the oldest first."""
    return [summary.id for summary in reversed(store.sessions(limit=_ALL))]


def file_name(session_ids: Sequence[str], form: str) -> str:
    """Return what a file of sessions is called where the person gives it no name."""
    if len(session_ids) == 1:
        return f"mockinterview-{session_ids[0]}.{form}"
    return f"mockinterview-{len(session_ids)}-sessions.{form}"


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _require_folder(target: Path) -> None:
    if not target.is_dir():
        raise AppError(
            "folder_missing",
            translate(
                "handing-on", "Reports of several interviews go into a folder; {target} is none."
            ).format(target=target),
            hint=translate("handing-on", "Make it first, or choose another folder."),
        )
