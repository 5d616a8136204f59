"""Behind the data in the settings: backups are made and restored, and everything is deleted.

A backup is made on the lane of the upkeep; what puts another database in the place of this one
runs on the lane of the database, where nobody else asks it meanwhile.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mockinterview.core.backups import Backup
from mockinterview.core.errors import AppError
from mockinterview.erasing import Further, Holdings
from mockinterview.ports import Jobs, Lane
from mockinterview.ui.views.data import ErasingView, data_view, erasing_view, restoring_words
from mockinterview.ui.widgets.data_panel import DataPanel

translate = QCoreApplication.translate

Confirm = Callable[[str, Callable[[], None]], None]
"""Ask whether what the words tell of is to be done, and call what is given where it is."""

ConfirmErasing = Callable[[ErasingView, Callable[[Further], None]], None]


class Kept(Protocol):
    """What is kept, and what can be done with it; all of it blocks."""

    def backups(self) -> list[Backup]: ...

    def back_up(self) -> Backup: ...

    def restore(self, name: str) -> Path | None: ...

    def holdings(self) -> Holdings: ...

    def erase(self, further: Further) -> None: ...


class DataController(QObject):
    """``replaced`` says that the store holds other interviews, ``erased`` that it holds none."""

    told = Signal(str)
    failed = Signal(object)
    replaced = Signal()
    erased = Signal()

    def __init__(
        self,
        kept: Kept,
        jobs: Jobs,
        panel: DataPanel,
        confirm: Confirm,
        confirm_erasing: ConfirmErasing,
    ) -> None:
        super().__init__()
        self._kept = kept
        self._jobs = jobs
        self._panel = panel
        self._confirm = confirm
        self._confirm_erasing = confirm_erasing
        self._backups: list[Backup] = []
        self._is_busy = False
        panel.make_requested.connect(self.make)
        panel.restore_requested.connect(self._ask_to_restore)
        panel.erase_requested.connect(self._ask_to_erase)
        self.show()

    def look(self) -> None:
        """Look which backups there are."""
        self._jobs.start(
            Lane.ERRANDS, self._kept.backups, done=self._take, failed=self._tell_trouble
        )

    def make(self) -> None:
        """Make a backup now."""
        self._begin()
        self._jobs.start(
            Lane.UPKEEP, self._kept.back_up, done=self._made, failed=self._tell_trouble
        )

    def show(self) -> None:
        self._panel.render(data_view(self._backups, is_busy=self._is_busy))

    def _ask_to_restore(self, name: str) -> None:
        backup = next((each for each in self._backups if each.name == name), None)
        if backup is not None:
            self._confirm(restoring_words(backup), partial(self._restore, name))

    def _restore(self, name: str) -> None:
        self._begin()
        self._jobs.start(
            Lane.DATABASE,
            partial(self._kept.restore, name),
            done=self._restored,
            failed=self._tell_trouble,
        )

    def _ask_to_erase(self) -> None:
        self._begin()
        self._jobs.start(
            Lane.DATABASE, self._kept.holdings, done=self._ask, failed=self._tell_trouble
        )

    def _ask(self, holdings: Holdings) -> None:
        self._end()
        self._confirm_erasing(erasing_view(holdings), self._erase)

    def _erase(self, further: Further) -> None:
        self._begin()
        self._jobs.start(
            Lane.DATABASE,
            partial(self._kept.erase, further),
            done=self._was_erased,
            failed=self._tell_trouble,
        )

    # What jobs bring

    def _take(self, backups: list[Backup]) -> None:
        self._backups = backups
        self.show()

    def _made(self, _backup: Backup) -> None:
        self._end()
        self.told.emit(translate("data", "The backup was made and checked."))
        self.look()

    def _restored(self, _aside: Path | None) -> None:
        self._end()
        self.told.emit(
            translate(
                "data", "The backup was restored; what was there until now is kept beside it."
            )
        )
        self.replaced.emit()
        self.look()

    def _was_erased(self, _nothing: None) -> None:
        self._end()
        self.erased.emit()

    def _tell_trouble(self, error: AppError) -> None:
        self._end()
        self.failed.emit(error.failure)
        self.look_again_after(error)

    def look_again_after(self, error: AppError) -> None:
        """Show what is there after something went wrong, unless looking itself did."""
        if error.code in {"backup_broken", "unknown_backup"}:
            self.look()

    def _begin(self) -> None:
        self._is_busy = True
        self.show()

    def _end(self) -> None:
        self._is_busy = False
        self.show()
