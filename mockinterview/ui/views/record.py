"""What is shown of the record of an exam: whether it is sealed, and the times without focus."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.core.focus import FocusNotes
from mockinterview.core.sealing import SealCheck
from mockinterview.reports import exam
from mockinterview.ui.figures import moment_text
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate


@dataclass(frozen=True)
class RecordView:
    """``headline`` says in words and shape what became of the seal; ``lines`` say the rest."""

    headline: Sign
    lines: tuple[str, ...] = ()
    fingerprint: str = ""
    hint: str = ""


def record_view(check: SealCheck | None, focus: FocusNotes | None) -> RecordView | None:
    """Return what to show of an exam; None for what is not sealed."""
    if check is None:
        return None
    aways = focus.aways if focus else ()
    return RecordView(
        headline=_headline(check),
        lines=(
            *exam.details(check, moment_text),
            exam.focus_line(focus),
            *map(exam.away_line, aways),
        ),
        fingerprint=exam.grouped(check.fingerprint),
        hint=exam.fingerprint_hint() if check.fingerprint else "",
    )


def _headline(check: SealCheck) -> Sign:
    words = exam.headline(check, moment_text)
    if not check.is_unchanged:
        return Sign(words, "alert", "warning")
    if check.sealed_at is None:
        return Sign(words, "info", "muted")
    return Sign(words, "check", "good")
