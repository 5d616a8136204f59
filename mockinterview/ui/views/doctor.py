"""What the check of this computer shows, and the report of it that can be copied."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mockinterview.checks import Check
from mockinterview.core.errors import Failure
from mockinterview.ui.wording import Sign

translate = QCoreApplication.translate


@dataclass(frozen=True)
class CheckRow:
    name: str
    found: str
    hint: str
    state: Sign


@dataclass(frozen=True)
class DoctorView:
    """The checks; ``summary`` says what they come to."""

    rows: tuple[CheckRow, ...] = ()
    summary: Sign | None = None
    is_running: bool = False
    trouble: Failure | None = None

    @property
    def can_copy(self) -> bool:
        return bool(self.rows) and not self.is_running


def doctor_view(checks: Sequence[Check], *, is_running: bool = False) -> DoctorView:
    rows = tuple(CheckRow(check.name, check.found, check.hint, _state(check)) for check in checks)
    return DoctorView(rows, _summary(checks) if checks else None, is_running=is_running)


def report_text(checks: Sequence[Check]) -> str:
    """Return the report as the command prints it."""
    lines: list[str] = []
    for check in checks:
        lines.append(f"{'ok ' if check.is_good else 'NO '} {check.name}: {check.found}")
        if check.hint:
            lines.append(f"     {check.hint}")
    return "\n".join(lines) + "\n"


def _state(check: Check) -> Sign:
    if check.is_good:
        return Sign(translate("doctor", "Good"), "check", "good")
    if check.is_needed:
        return Sign(translate("doctor", "To mend"), "alert", "bad")
    return Sign(translate("doctor", "Can wait"), "partly", "warning")


def _summary(checks: Sequence[Check]) -> Sign:
    count = sum(check.is_needed and not check.is_good for check in checks)
    if not count:
        return Sign(
            translate("doctor", "This computer is ready for an interview."), "check", "good"
        )
    words = translate("doctor", "{count} things are to be mended before an interview.")
    if count == 1:
        words = translate("doctor", "One thing is to be mended before an interview.")
    return Sign(words.format(count=count), "alert", "bad")
