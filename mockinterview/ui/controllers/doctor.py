"""Behind the check of this computer: the same checks as ``mockinterview doctor``."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from mockinterview.checks import Check
from mockinterview.core.errors import AppError
from mockinterview.ports import Jobs, Lane
from mockinterview.ui.pages.doctor import DoctorPage
from mockinterview.ui.views.doctor import DoctorView, doctor_view, report_text


class DoctorController(QObject):
    """Runs the checks beside the window, one run at a time."""

    def __init__(self, run: Callable[[], list[Check]], jobs: Jobs, page: DoctorPage) -> None:
        super().__init__()
        self._run = run
        self._jobs = jobs
        self._page = page
        self._checks: list[Check] = []
        self._is_running = False
        page.again_requested.connect(self.check)
        page.copy_requested.connect(self._copy)

    def check(self) -> None:
        """Look at everything; nothing is changed, sent or recorded."""
        if self._is_running:
            return
        self._is_running = True
        self._jobs.start(Lane.ERRANDS, self._run, done=self._keep, failed=self._fail)
        if self._is_running:
            self._show()

    def _keep(self, checks: list[Check]) -> None:
        self._is_running = False
        self._checks = checks
        self._show()

    def _fail(self, error: AppError) -> None:
        self._is_running = False
        self._page.render(replace(self._view(), trouble=error.failure))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self._checks))

    def _show(self) -> None:
        self._page.render(self._view())

    def _view(self) -> DoctorView:
        return doctor_view(self._checks, is_running=self._is_running)
