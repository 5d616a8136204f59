"""What is done beside the person while no interview goes on.

What is old is deleted, answers that wait are judged, and the store is looked after; how, each
of the three knows itself.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mockinterview.core.session import Attempt
from mockinterview.interview.catching_up import CatchingUp
from mockinterview.ui.context import Context
from mockinterview.ui.controllers.expiry import ExpiryController
from mockinterview.ui.controllers.upkeep import UpkeepController


class SpareTime(QObject):
    """``judged`` carries a session's id and its attempt, as it was judged later."""

    told = Signal(str)
    failed = Signal(object)
    judged = Signal(str, object)

    def __init__(self, context: Context, is_free: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._expiry = ExpiryController(context)
        self._upkeep = UpkeepController(context, is_free)
        self._catching_up = CatchingUp(context.services, context.jobs, is_free, self._tell_judged)
        self._expiry.told.connect(self.told)
        self._upkeep.failed.connect(self.failed)

    def delete_old(self) -> None:
        """Delete what is older than the settings say."""
        self._expiry.run()

    def look(self) -> None:
        """Judge what waits, and have the store looked after in a while."""
        self._catching_up.look()
        self._upkeep.look_soon()

    def give_way(self) -> None:
        """End what the store is looked after for, because an interview begins."""
        self._upkeep.give_way()

    def close(self) -> None:
        """Break off what is under way, and begin nothing new."""
        self._catching_up.close()
        self._expiry.close()
        self._upkeep.close()

    def _tell_judged(self, session_id: str, attempt: Attempt) -> None:
        self.judged.emit(session_id, attempt)
