"""Which takes may be made smaller by now, and which are gone.

How that is done, and that no sample is lost, is no affair of the store: see ``audio.flac``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mockinterview.core.session import TakeState
from mockinterview.core.sound_files import RECORDED
from mockinterview.store.recovery import IS_WAITING, has_owner
from mockinterview.store.takes import found

if TYPE_CHECKING:
    from sqlite_utils import Database

_MAY_BE_PACKED = f"""
    select s.process_id, s.started_at, s.finished_at
    from attempts a join sessions s on s.id = a.session_id
    where a.take_file = :file and s.seal_json is null
          and a.take_state in (:complete, :recovered) and not {IS_WAITING}
"""  # noqa: S608 - constants alone
_TOLD_OF = """
    select take_file from attempts where take_file is not null and take_state <> ?
    order by session_id, position, number
"""
_NAMED = "select 1 from attempts where take_file = ? and take_state <> ?"


@dataclass(frozen=True)
class TakesOnDisk:
    """Works on an open database and the folder of recordings beside it.

    Made smaller is not one of a sealed exam: its record holds the digest of the file as it was
    recorded. Not one that is being recorded or waits to be written down, and not one that no
    answer names.
    """

    db: "Database"
    recordings: Path

    def packable(self) -> Iterator[str]:
        """Yield the names of the takes that may be made smaller."""
        for path in sorted(self.recordings.glob(f"*/*{RECORDED}")):
            file = path.relative_to(self.recordings).as_posix()
            if self._may_be(file):
                yield file

    def names(self, file: str) -> bool:
        """Say whether an answer names a take, and does not tell that it was deleted."""
        return next(iter(list(self.db.query(_NAMED, [file, TakeState.DELETED]))), None) is not None

    def missing(self) -> list[str]:
        """Return the takes that answers tell of and that are not there."""
        told = (row["take_file"] for row in self.db.query(_TOLD_OF, [TakeState.DELETED]))
        return [file for file in told if not found(self.recordings / file).is_file()]

    def _may_be(self, file: str) -> bool:
        wanted = {"complete": TakeState.COMPLETE, "recovered": TakeState.RECOVERED, "file": file}
        row = next(iter(list(self.db.query(_MAY_BE_PACKED, wanted))), None)
        return row is not None and (row["finished_at"] is not None or not has_owner(self.db, row))
