"""What the settings show of the data that is kept: backups, and what deleting everything takes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.backups import Backup, BackupKind
from mockinterview.core.retention import BYTES_A_MEGABYTE
from mockinterview.erasing import Further, Holdings
from mockinterview.ui.figures import moment_text, number_text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class BackupRow:
    """A backup: when it was made, why and how large, and whether it can be restored."""

    name: str
    title: str
    details: str
    can_restore: bool


@dataclass(frozen=True)
class DataView:
    """The backups; while one is made or restored nothing else can be asked for."""

    rows: tuple[BackupRow, ...] = ()
    summary: str = ""
    is_busy: bool = False


@dataclass(frozen=True)
class ErasingView:
    """What is told before everything is deleted; ``word`` is typed to confirm it."""

    going: str
    word: str


def data_view(backups: Sequence[Backup], *, is_busy: bool = False) -> DataView:
    rows = tuple(
        BackupRow(
            name=backup.name,
            title=moment_text(backup.made_at.astimezone()),
            details=f"{_kind(backup.kind)} · {_size(backup.size)}",
            can_restore=backup.can_be_restored,
        )
        for backup in backups
    )
    return DataView(rows, _summary(backups), is_busy=is_busy)


def restoring_words(backup: Backup) -> str:
    """Return what is told before a backup is restored."""
    return translate(
        "data",
        "The interviews are as they were on {moment}. What was kept since is put aside as a "
        "backup of its own, and can be restored in the same way. Recordings are not touched.",
    ).format(moment=moment_text(backup.made_at.astimezone()))


def erasing_view(holdings: Holdings) -> ErasingView:
    words = translate(
        "data",
        "Interviews with their transcripts, feedback and notes: {sessions}. Recordings: "
        "{recordings} ({size}). Backups: {backups}. The list of what was sent and what is kept "
        "ready of questions go too.",
    )
    going = words.format(
        sessions=number_text(holdings.sessions),
        recordings=number_text(holdings.recordings),
        size=_size(holdings.recording_bytes),
        backups=number_text(holdings.backups),
    )
    return ErasingView(going, translate("data", "delete"))


def is_confirmed(typed: str, word: str) -> bool:
    """Say whether the word was typed, in whatever case."""
    return typed.strip().casefold() == word.casefold()


FURTHER = tuple(Further.model_fields)
"""What goes by choice, by the names of ``Further``."""


def further_title(name: str) -> str:
    titles = {
        "settings": translate("data", "The settings"),
        "keys": translate("data", "The keys to endpoints"),
        "questions": translate("data", "Your own questions, and notes to questions"),
        "models": translate("data", "Voices and recognisers, which can be fetched again"),
    }
    return titles[name]


def _summary(backups: Sequence[Backup]) -> str:
    if not backups:
        return translate(
            "data", "There is no backup yet. The first is made once an interview was kept."
        )
    words = translate("data", "{count} backups, {size} in all.")
    if len(backups) == 1:
        words = translate("data", "1 backup, {size}.")
    size = _size(sum(backup.size for backup in backups))
    return words.format(count=number_text(len(backups)), size=size)


def _kind(kind: BackupKind) -> str:
    return {
        BackupKind.DAILY: translate("data", "made by itself"),
        BackupKind.HAND: translate("data", "made by hand"),
        BackupKind.MIGRATION: translate("data", "made before an update"),
        BackupKind.REPLACED: translate("data", "was replaced by a backup"),
        BackupKind.DAMAGED: translate("data", "damaged, kept for repair"),
    }[kind]


def _size(size: int) -> str:
    megabytes = size / BYTES_A_MEGABYTE
    shown = number_text(megabytes, 0 if megabytes >= 10 else 1)
    return translate("data", "{size} MB").format(size=shown)
