"""Writing a session as a report file, whole or not at all.

The file is written beside its target under another name and then put in its place, so
an earlier report stays readable until the new one is complete.
"""

import errno
import os
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import mockinterview
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Yardstick
from mockinterview.core.report import Report, build_report
from mockinterview.core.session import Session
from mockinterview.core.words import translate
from mockinterview.reports.forms import FORMS, SoundOf, Source, form_of, no_sound

EXPORT_FORMATS: tuple[str, ...] = tuple(FORMS)


def render(
    session: Session,
    form: str,
    *,
    made_at: datetime | None = None,
    yardstick: Yardstick | None = None,
) -> str:
    """Return the report of a session in one of the forms that are text."""
    return form_of(form).make(Source(_report(session, made_at, yardstick))).decode()


def export(
    session: Session,
    form: str,
    target: Path,
    *,
    yardstick: Yardstick | None = None,
    sound: SoundOf = no_sound,
) -> Path:
    """Write the report of a session to a file, in place of what was there; return it."""
    content = form_of(form).make(Source(_report(session, None, yardstick), sound))
    return write_whole(content, target)


def write_whole(content: bytes, target: Path) -> Path:
    """Write a file, in place of what was there and never half of it; return its path."""
    # A link keeps pointing at its file, and /dev/stdout is never replaced by one.
    real = Path(os.path.realpath(target))
    _refuse_unfit(real, target)
    try:
        _write(real, content)
    except OSError as error:
        raise not_written(error, target) from error
    return target


def _report(session: Session, made_at: datetime | None, yardstick: Yardstick | None) -> Report:
    return build_report(
        session,
        version=mockinterview.__version__,
        made_at=made_at or datetime.now(UTC).astimezone(),
        yardstick=yardstick,
    )


def _refuse_unfit(real: Path, target: Path) -> None:
    try:
        is_folder, is_file, exists = real.is_dir(), real.is_file(), real.exists()
        has_parent = real.parent.is_dir()
    except OSError as error:
        raise not_written(error, target) from error
    if is_folder:
        raise AppError(
            "target_is_folder",
            translate("reports", "{target} is a folder, so no report was written.").format(
                target=target
            ),
            hint=translate("reports", "Name a file in it."),
        )
    if exists and not is_file:
        raise AppError(
            "target_not_a_file",
            translate(
                "reports", "{target} is not an ordinary file, so no report was written."
            ).format(target=target),
            hint=translate("reports", "Name a file."),
        )
    if not has_parent:
        raise AppError(
            "folder_missing",
            translate(
                "reports", "The folder {folder} does not exist, so no report was written."
            ).format(folder=target.parent),
            hint=translate("reports", "Make it first, or choose another folder."),
        )


def _write(real: Path, content: bytes) -> None:
    part = real.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(real)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def not_written(error: OSError, target: Path) -> AppError:
    """Word the system's refusal to write a report."""
    known = errno.errorcode.get(error.errno or 0, "unknown cause")
    cause, hint = _causes().get(
        error.errno or 0,
        (
            translate("reports", "The system refused it ({known}).").format(known=known),
            translate("reports", "Choose another folder."),
        ),
    )
    return AppError(
        "report_not_written",
        translate(
            "reports", "The report {target} could not be written: {cause} The session is safe."
        ).format(target=target, cause=cause),
        hint=hint,
        retryable=True,
    )


def _causes() -> dict[int, tuple[str, str]]:
    """Return what a refusal of the system means, and what to do."""
    return {
        errno.EACCES: (
            translate("reports", "This program may not write there."),
            translate("reports", "Choose a folder of your own."),
        ),
        errno.EPERM: (
            translate("reports", "This program may not write there."),
            translate("reports", "Choose a folder of your own."),
        ),
        errno.EROFS: (
            translate("reports", "That place is read-only."),
            translate("reports", "Choose another folder."),
        ),
        errno.ENOSPC: (
            translate("reports", "The disk is full."),
            translate("reports", "Free some space, or choose another disk."),
        ),
        errno.EDQUOT: (
            translate("reports", "Your share of the disk is used up."),
            translate("reports", "Free some space."),
        ),
        errno.EFBIG: (
            translate("reports", "The file would be larger than is allowed there."),
            translate("reports", "Choose another folder."),
        ),
        errno.ENAMETOOLONG: (
            translate("reports", "Its name is too long."),
            translate("reports", "Choose a shorter name."),
        ),
    }
