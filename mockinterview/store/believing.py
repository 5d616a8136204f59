"""What the store has seen of the clock, kept beside the database: see ``core.clock_seen``.

Where nothing was seen yet, the newest session tells when the program was last in use, and what was
thrown away last. The file holds no more than moments; where it cannot be read or written it is as
if it were not there.
"""

import contextlib
import logging
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from mockinterview.core.clock_seen import ClockSeen
from mockinterview.core.errors import AppError
from mockinterview.core.record import SAMPLE_PACK
from mockinterview.core.words import translate

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

_NOT_SO_SOON = timedelta(hours=1)
"""A believed clock is not noted more often than that."""

_NEWEST = """
    select s.started_at from history h cross join sessions s on s.id = h.session_id
    where h.trashed_at is null and h.pack <> ? order by h.started desc limit 1
"""
_THROWN_AWAY = "select max(trashed_at) from history where trashed_at > ''"


@dataclass(frozen=True)
class Believing:
    """Works on an open database, whose file is named."""

    db: "Database"
    file: Path

    def is_believed(self, now: datetime) -> bool:
        """Look at the clock, and say whether something may be deleted by it."""
        before = self._before()
        seen = (before or ClockSeen(at=self._newest() or now)).then(now)
        if before is None or _is_news(before, seen):
            self._keep(seen)
        if seen.is_doubted:
            log.info("the clock is far ahead of the last use: nothing is deleted by age")
        return not seen.is_doubted

    @property
    def _place(self) -> Path:
        return self.file.with_name(f"{self.file.name}.clock")

    def _before(self) -> ClockSeen | None:
        try:
            return ClockSeen.model_validate_json(self._place.read_bytes())
        except (OSError, ValidationError):
            return None

    def _keep(self, seen: ClockSeen) -> None:
        part = self._place.with_name(f"{self._place.name}.{os.getpid()}.part")
        with contextlib.suppress(OSError):
            part.write_text(seen.model_dump_json(), encoding="utf-8")
            part.replace(self._place)

    def _newest(self) -> datetime | None:
        """Return when the program was last in use, as far as the sessions tell."""
        rows = [*self.db.execute(_NEWEST, [SAMPLE_PACK]), *self.db.execute(_THROWN_AWAY)]
        return max((datetime.fromisoformat(row[0]) for row in rows if row[0]), default=None)


def _is_news(before: ClockSeen, seen: ClockSeen) -> bool:
    return seen.doubted_at != before.doubted_at or abs(seen.at - before.at) >= _NOT_SO_SOON


def clock_is_ahead() -> AppError:
    """Return what is said where nothing was deleted by a clock that is not believed."""
    return AppError(
        "clock_ahead",
        translate(
            "store",
            "The clock of this computer is more than a month ahead of the last use of Mock "
            "Interview, so nothing was deleted by its age.",
        ),
        hint=translate("store", "If the clock is right, try again tomorrow; otherwise set it."),
    )
