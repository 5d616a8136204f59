"""Which backups of the database there are, and which of them are still kept.

Here are only names and dates. The name of a file tells what it is and when it was made, so a
folder of backups needs no list beside it. How one is made and checked the store knows.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Self

from mockinterview.core.plain import Plain

DAYS, WEEKS, MONTHS = 7, 4, 6
"""So many days, weeks and months with a backup are kept: of each the newest."""

NEWEST_OF_EACH = 3
"""So many are kept of those that are made before a migration, and of those that were replaced."""

DAMAGED_DAYS = 30
"""So long a damaged database is kept for repair: what is deleted cannot be taken out of it."""

MOST_BYTES, LEAST_KEPT = 2_000_000_000, 2
"""Together those that are made by themselves take no more room, but for so many of the newest."""

_NAME = re.compile(r"mockinterview-(\d{4}-\d\d-\d\d-\d{6})-([a-z]+)\.db")
_TIME = "%Y-%m-%d-%H%M%S"


class BackupKind(StrEnum):
    """Why a copy was made: of itself, by hand, before a change, or because it was put aside."""

    DAILY = "daily"
    HAND = "hand"
    MIGRATION = "migration"
    REPLACED = "replaced"
    DAMAGED = "damaged"


class Backup(Plain):
    """A copy of the database, by the name of its file."""

    name: str
    kind: BackupKind
    made_at: datetime
    size: int = 0

    @property
    def can_be_restored(self) -> bool:
        """Whether it was whole when it was put there: a damaged one is kept for repair alone."""
        return self.kind is not BackupKind.DAMAGED

    @classmethod
    def named(cls, name: str, size: int = 0) -> Self | None:
        """Return the backup that a file's name tells of, None where it is another file."""
        parts = _NAME.fullmatch(name)
        if parts is None or parts[2] not in set(BackupKind):
            return None
        try:
            made_at = datetime.strptime(parts[1], _TIME).replace(tzinfo=UTC)
        except ValueError:
            return None
        return cls(name=name, kind=BackupKind(parts[2]), made_at=made_at, size=size)


def name_of(kind: BackupKind, made_at: datetime) -> str:
    """Return the name of a copy that is made now; its time is that of Greenwich."""
    return f"mockinterview-{made_at.astimezone(UTC):{_TIME}}-{kind}.db"


def is_due(backups: Iterable[Backup], now: datetime) -> bool:
    """Say whether no backup of itself was made yet on the day that it is for the person."""
    made = (backup.made_at for backup in backups if backup.kind is BackupKind.DAILY)
    return all(each.astimezone(now.tzinfo).date() != now.date() for each in made)


def to_drop(backups: Sequence[Backup], now: datetime) -> list[Backup]:
    """Return the backups that the rule keeps no longer.

    One that was made by hand is the person's own, and is never dropped.
    """
    kept = {backup.name for backup in _kept(backups, now)}
    return [backup for backup in backups if backup.name not in kept]


def newest_first(backups: Iterable[Backup]) -> list[Backup]:
    return sorted(backups, key=lambda backup: (backup.made_at, backup.name), reverse=True)


def _kept(backups: Sequence[Backup], now: datetime) -> Iterator[Backup]:
    by_kind = {kind: [b for b in newest_first(backups) if b.kind is kind] for kind in BackupKind}
    daily = by_kind[BackupKind.DAILY]
    yield from by_kind[BackupKind.HAND]
    for kind in (BackupKind.MIGRATION, BackupKind.REPLACED):
        yield from by_kind[kind][:NEWEST_OF_EACH]
    since = now - timedelta(days=DAMAGED_DAYS)
    yield from (backup for backup in by_kind[BackupKind.DAMAGED] if backup.made_at >= since)
    zone = now.tzinfo
    spread = (
        *_newest_of(daily, DAYS, lambda b: b.made_at.astimezone(zone).date()),
        *_newest_of(daily, WEEKS, lambda b: b.made_at.astimezone(zone).isocalendar()[:2]),
        *_newest_of(daily, MONTHS, lambda b: f"{b.made_at.astimezone(zone):%Y-%m}"),
    )
    yield from _fitting(newest_first({backup.name: backup for backup in spread}.values()))


def _fitting(backups: Sequence[Backup]) -> Iterator[Backup]:
    """Yield backups, newest first, as long as there is room for them."""
    room = MOST_BYTES
    for place, backup in enumerate(backups):
        room -= backup.size
        if room >= 0 or place < LEAST_KEPT:
            yield backup


def _newest_of(
    backups: Sequence[Backup], count: int, span: Callable[[Backup], object]
) -> list[Backup]:
    """Return the newest of each of the last so many spans that have one; the newest come first."""
    first: dict[object, Backup] = {}
    for backup in backups:
        first.setdefault(span(backup), backup)
    return list(first.values())[:count]
