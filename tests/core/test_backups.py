"""Which backups are kept, and what their names tell."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from mockinterview.core.backups import (
    Backup,
    BackupKind,
    is_due,
    name_of,
    newest_first,
    to_drop,
)

NOW = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))


def made(kind: BackupKind, *days_ago: float) -> list[Backup]:
    times = (NOW - timedelta(days=days) for days in days_ago)
    names = (name_of(kind, at) for at in times)
    return [backup for name in names if (backup := Backup.named(name))]


def kept(backups: list[Backup], now: datetime = NOW) -> list[Backup]:
    dropped = to_drop(backups, now)
    return newest_first(backup for backup in backups if backup not in dropped)


def test_name_tells_kind_and_time_wherever_the_clock_stands() -> None:
    at = datetime(2026, 11, 23, 0, 30, 5, tzinfo=BERLIN)
    name = name_of(BackupKind.HAND, at)
    assert name == "mockinterview-2026-11-22-233005-hand.db"
    backup = Backup.named(name, 12)
    assert backup == Backup(name=name, kind=BackupKind.HAND, made_at=at, size=12)


@pytest.mark.parametrize(
    "name",
    [
        "mockinterview.db",
        "mockinterview-2026-11-22-233005-hand.db-wal",
        ".mockinterview-2026-11-22-233005-hand.db.12.part",
        "mockinterview-2026-11-22-233005-other.db",
        "mockinterview-2026-13-22-233005-hand.db",
        "holiday.db",
    ],
)
def test_other_files_are_no_backups(name: str) -> None:
    assert Backup.named(name) is None


def test_each_day_of_the_person_has_one_that_is_made_of_itself() -> None:
    assert is_due([], NOW)
    assert is_due(made(BackupKind.HAND, 0.0), NOW)
    assert not is_due(made(BackupKind.DAILY, 0.5), NOW)
    assert is_due(made(BackupKind.DAILY, 1.0), NOW)
    # Half past eleven in London is the next day in Berlin.
    late = made(BackupKind.DAILY, 0.0)
    assert not is_due(late, datetime(2026, 11, 23, 22, 30, tzinfo=UTC))
    assert is_due(late, datetime(2026, 11, 24, 0, 30, tzinfo=BERLIN))


def test_a_year_of_days_leaves_seven_days_four_weeks_and_six_months() -> None:
    left = kept(made(BackupKind.DAILY, *range(365)))
    days = [(NOW - backup.made_at).days for backup in left]
    # Sunday 22 November ends the week before this Monday's, and 31 October its month.
    assert days == [0, 1, 2, 3, 4, 5, 6, 8, 15, 23, 54, 84, 115, 146]


def test_large_ones_are_fewer_and_the_newest_two_always_stay() -> None:
    def large(size: int) -> list[int]:
        backups = [b.model_copy(update={"size": size}) for b in made(BackupKind.DAILY, *range(60))]
        return [(NOW - backup.made_at).days for backup in kept(backups)]

    assert large(100_000_000) == [0, 1, 2, 3, 4, 5, 6, 8, 15, 23, 54]
    assert large(400_000_000) == [0, 1, 2, 3, 4]
    assert large(3_000_000_000) == [0, 1]


def test_gaps_are_not_filled_with_nothing() -> None:
    """Somebody who practises twice a year keeps what there is."""
    backups = made(BackupKind.DAILY, 10, 200, 400, 600)
    assert kept(backups) == backups


def test_only_the_newest_of_a_day_is_kept_of_several() -> None:
    backups = made(BackupKind.DAILY, 0.1, 0.2, 0.3)
    assert kept(backups) == backups[:1]


def test_what_is_made_by_hand_stays_and_what_is_made_for_a_change_makes_room() -> None:
    hand = made(BackupKind.HAND, *range(0, 1000, 50))
    assert kept(hand) == hand
    for kind in (BackupKind.MIGRATION, BackupKind.REPLACED):
        backups = made(kind, 1, 2, 3, 4, 5)
        assert kept(backups) == backups[:3]


def test_damaged_one_stays_for_a_month_and_is_never_offered() -> None:
    backups = made(BackupKind.DAMAGED, 1, 29.9, 30.1)
    assert kept(backups) == backups[:2]
    assert not any(backup.can_be_restored for backup in backups)
