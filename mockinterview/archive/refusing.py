"""How an archive that is not taken is refused: what is wrong with it, and the cure."""

from pathlib import Path

from mockinterview.core.errors import AppError
from mockinterview.core.words import number_text, translate
from mockinterview.foreign_zip import Fault, UnsafeZip


def refused(code: str, file: Path, what: str, cure: str) -> AppError:
    """Return the error for an archive of which nothing is taken."""
    return AppError(
        code,
        translate("archive", "{file}: {what} Nothing was imported.").format(file=file, what=what),
        hint=cure,
    )


def broken(file: Path) -> AppError:
    """Return the error for an archive of which only a part is here."""
    return refused(
        "archive_broken",
        file,
        translate("archive", "The archive is damaged, or only a part of it is here."),
        translate("archive", "Copy it again from where it was made, or export it again there."),
    )


def changed(file: Path, member: str) -> AppError:
    """Return the error for a member that is not what the manifest says."""
    return refused(
        "archive_changed",
        file,
        translate("archive", "{member} is not what it was when the archive was made.").format(
            member=member[:80]
        ),
        translate("archive", "Copy it again from where it was made, or export it again there."),
    )


def no_archive(file: Path) -> AppError:
    return refused(
        "no_archive",
        file,
        translate("archive", "This is no archive of Mock Interview."),
        translate("archive", "Choose a file that “mockinterview archive export” made."),
    )


def newer(file: Path) -> AppError:
    return refused(
        "archive_newer",
        file,
        translate("archive", "A newer version of Mock Interview made this archive."),
        translate("archive", "Update the program, then import it again."),
    )


def bad_name(file: Path, member: str) -> AppError:
    return refused(
        "archive_unsafe",
        file,
        translate("archive", "No archive of ours has a member called {member!r}.").format(
            member=member[:80]
        ),
        ask_its_maker(),
    )


def unsafe(file: Path, error: UnsafeZip) -> AppError:
    """Say what speaks against unpacking an archive."""
    member = error.member[:80]
    if error.fault is Fault.BROKEN:
        return broken(file)
    if error.fault is Fault.ENCRYPTED:
        what = translate("archive", "The archive is encrypted.")
        cure = translate("archive", "Unpack it with its password and pack it again without one.")
        return refused("archive_encrypted", file, what, cure)
    return refused("archive_unsafe", file, _what(error.fault, member, error.times), ask_its_maker())


def ask_its_maker() -> str:
    return translate("archive", "Do not open this file; ask whoever gave it to you.")


def _what(fault: Fault, member: str, times: float) -> str:
    match fault:
        case Fault.OUTSIDE:
            words = translate("archive", "The member {member!r} points outside the archive.")
            return words.format(member=member)
        case Fault.TWICE:
            words = translate("archive", "The member {member!r} is there twice.")
            return words.format(member=member)
        case Fault.SWELLS:
            words = translate("archive", "The member {member!r} would grow {times}-fold.")
            return words.format(member=member, times=number_text(times))
        case Fault.ENDLESS:
            words = translate("archive", "The member {member!r} grows beyond its size.")
            return words.format(member=member)
        case _:
            return translate("archive", "It is far larger than an archive of interviews can be.")


def export_stopped() -> AppError:
    return AppError(
        "export_stopped", translate("archive", "The export was stopped; nothing was written.")
    )


def import_stopped() -> AppError:
    """Return the error for an import that was stopped before anything came in."""
    return AppError(
        "import_stopped", translate("archive", "The import was stopped; nothing was changed.")
    )
