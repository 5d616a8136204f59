"""How an archive that is not taken is refused: what is wrong with it, and the cure.

And what is told where the person stopped it themselves.
"""

from enum import StrEnum
from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.words import number_text, say, to_translate, translate
from mockinterview.foreign_zip import Fault, UnsafeZip

_NAME_SHOWN = 80
"""So many letters of a name from elsewhere are told."""


class Reason(StrEnum):
    """Why nothing of an archive is taken."""

    BROKEN = "archive_broken"
    CHANGED = "archive_changed"
    ENCRYPTED = "archive_encrypted"
    NEWER = "archive_newer"
    NO_ARCHIVE = "no_archive"
    UNSAFE = "archive_unsafe"


_CURES = {
    Reason.BROKEN: to_translate(
        "archive", "Copy it again from where it was made, or export it again there."
    ),
    Reason.CHANGED: to_translate(
        "archive", "Copy it again from where it was made, or export it again there."
    ),
    Reason.ENCRYPTED: to_translate(
        "archive", "Unpack it with its password and pack it again without one."
    ),
    Reason.NEWER: to_translate("archive", "Update the program, then import it again."),
    Reason.NO_ARCHIVE: to_translate(
        "archive", "Choose a file that “mockinterview archive export” made."
    ),
    Reason.UNSAFE: to_translate("archive", "Do not open this file; ask whoever gave it to you."),
}

_WORDS = {
    Reason.BROKEN: to_translate("archive", "The archive is damaged, or only a part of it is here."),
    Reason.CHANGED: to_translate(
        "archive", "{member} is not what it was when the archive was made."
    ),
    Reason.ENCRYPTED: to_translate("archive", "The archive is encrypted."),
    Reason.NEWER: to_translate("archive", "A newer version of Mock Interview made this archive."),
    Reason.NO_ARCHIVE: to_translate("archive", "This is no archive of Mock Interview."),
    Reason.UNSAFE: to_translate("archive", "No archive of ours has a member called {member!r}."),
}

_FAULTS = {
    Fault.OUTSIDE: to_translate("archive", "The member {member!r} points outside the archive."),
    Fault.TWICE: to_translate("archive", "The member {member!r} is there twice."),
    Fault.SWELLS: to_translate("archive", "The member {member!r} would grow {times}-fold."),
    Fault.ENDLESS: to_translate("archive", "The member {member!r} grows beyond its size."),
    Fault.TOO_MANY: to_translate(
        "archive", "It is far larger than an archive of interviews can be."
    ),
    Fault.TOO_LARGE: to_translate(
        "archive", "It is far larger than an archive of interviews can be."
    ),
}

_REASONS = {Fault.BROKEN: Reason.BROKEN, Fault.ENCRYPTED: Reason.ENCRYPTED}


def refused(reason: Reason, file: Path, member: str = "") -> AppError:
    """Return the error for an archive of which nothing is taken; ``member`` is what is meant."""
    return _refusal(reason, file, _told(_WORDS[reason], member))


def unsafe(file: Path, error: UnsafeZip) -> AppError:
    """Say what speaks against unpacking an archive."""
    if error.fault in _REASONS:
        return refused(_REASONS[error.fault], file)
    return _refusal(Reason.UNSAFE, file, _told(_FAULTS[error.fault], error.member, error.times))


def _refusal(reason: Reason, file: Path, what: str) -> AppError:
    return AppError(
        reason.value,
        translate("archive", "{file}: {what} Nothing was imported.").format(file=file, what=what),
        hint=say("archive", _CURES[reason]),
    )


def _told(words: str, member: str, times: float = 0.0) -> str:
    return say("archive", words).format(member=member[:_NAME_SHOWN], times=number_text(times))


def export_stopped() -> AppError:
    return AppError(
        "export_stopped", translate("archive", "The export was stopped; nothing was written.")
    )


def import_stopped() -> AppError:
    """Return the error for an import that was stopped before anything came in."""
    return AppError(
        "import_stopped", translate("archive", "The import was stopped; nothing was changed.")
    )
