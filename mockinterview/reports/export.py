"""Writing a session as a report file, whole or not at all.

The file is written beside its target under another name and then put in its place, so
an earlier report stays readable until the new one is complete.
"""

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import mockinterview
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Yardstick
from mockinterview.core.report import Report, build_report
from mockinterview.core.session import Session
from mockinterview.core.words import translate
from mockinterview.reports.markdown import as_markdown
from mockinterview.reports.page import as_page

_FORMS: dict[str, Callable[[Report], str]] = {
    "html": as_page,
    "md": as_markdown,
    "json": lambda report: report.model_dump_json(indent=2) + "\n",
}

EXPORT_FORMATS: tuple[str, ...] = tuple(_FORMS)


def render(
    session: Session,
    form: str,
    *,
    made_at: datetime | None = None,
    yardstick: Yardstick | None = None,
) -> str:
    """Return the report of a session in one of ``EXPORT_FORMATS``."""
    if form not in _FORMS:
        raise AppError(
            "unknown_format",
            translate("reports", "There is no report format {form!r}.").format(form=form),
            hint=translate("reports", "Choose one of: {forms}.").format(
                forms=", ".join(EXPORT_FORMATS)
            ),
        )
    moment = made_at or datetime.now(UTC).astimezone()
    report = build_report(
        session, version=mockinterview.__version__, made_at=moment, yardstick=yardstick
    )
    return _FORMS[form](report)


def export(
    session: Session, form: str, target: Path, *, yardstick: Yardstick | None = None
) -> Path:
    """Write the report of a session to a file, in place of what was there; return it."""
    text = render(session, form, yardstick=yardstick)
    # A link keeps pointing at its file, and /dev/stdout is never replaced by one.
    real = Path(os.path.realpath(target))
    _refuse_unfit(real, target)
    try:
        _write(real, text)
    except OSError as error:
        raise not_written(error, target) from error
    return target


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


def _write(real: Path, text: str) -> None:
    part = real.with_name(f".{uuid4().hex}.part")
    try:
        with part.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
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
