"""Writing a session as a report file, whole or not at all."""

from datetime import UTC, datetime
from pathlib import Path

import mockinterview
from mockinterview.core.norms import Yardstick
from mockinterview.core.report import Report, build_report
from mockinterview.core.session import Session
from mockinterview.reports.forms import FORMS, SoundOf, Source, form_of, no_sound
from mockinterview.whole_file import write_whole

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
    return write_whole(content(session, form, yardstick, sound), target)


def content(
    session: Session, form: str, yardstick: Yardstick | None = None, sound: SoundOf = no_sound
) -> bytes:
    """Return the report of a session in one of the forms."""
    return form_of(form).make(Source(_report(session, None, yardstick), sound))


def _report(session: Session, made_at: datetime | None, yardstick: Yardstick | None) -> Report:
    return build_report(
        session,
        version=mockinterview.__version__,
        made_at=made_at or datetime.now(UTC).astimezone(),
        yardstick=yardstick,
    )
