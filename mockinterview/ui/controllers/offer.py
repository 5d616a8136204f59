"""Behind the offer on the first page: which answers wait, and what becomes of them.

A decision is asked for at each start until there is one; "later" holds for this run. An
answer that is being transcribed is not offered meanwhile, and is again if that fails.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from mockinterview.core.errors import AppError
from mockinterview.core.session import AttemptKey
from mockinterview.core.waiting import Waiting
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.playback import Playback
from mockinterview.ui.views.history import WHOLE_TAKE
from mockinterview.ui.views.offer import offer_view
from mockinterview.ui.widgets.offer import OfferCard

Confirm = Callable[[Waiting, Callable[[], None]], None]
"""Ask whether this answer may be deleted, and call what is given where it may."""

AtWork = Callable[[], tuple[str, AttemptKey] | None]
"""Return the attempt that is being transcribed or judged, if any."""


class OfferController(QObject):
    """Offers the newest answer; ``transcribe_requested`` carries the one that is chosen."""

    transcribe_requested = Signal(object)
    discarded = Signal()
    put_off = Signal()
    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        card: OfferCard,
        playback: Playback,
        confirm: Confirm,
        at_work: AtWork,
    ) -> None:
        super().__init__()
        self._context = context
        self._card = card
        self._playback = playback
        self._confirm = confirm
        self._at_work = at_work
        self._waiting: list[Waiting] = []
        self._is_put_off = False
        card.play_requested.connect(self._play)
        card.transcribe_requested.connect(self._transcribe)
        card.discard_requested.connect(self._ask_to_discard)
        card.later_requested.connect(self._put_off)
        playback.changed.connect(self.show)

    def look(self) -> None:
        """Read anew which answers wait, unless that is for later."""
        if self._is_put_off:
            return
        waiting = self._context.services.store.waiting
        self._context.jobs.start(Lane.DATABASE, waiting, done=self._keep, failed=self._tell)

    def show(self) -> None:
        """Show the offer as things are."""
        view = offer_view(
            self._offered(),
            is_playing=self._playback.playing == WHOLE_TAKE,
            is_recogniser_taken=self._at_work() is not None,
        )
        self._card.show_offer(view)

    def _offered(self) -> list[Waiting]:
        if self._is_put_off:
            return []
        at_work = self._at_work()
        return [w for w in self._waiting if (w.session.id, w.attempt.key) != at_work]

    def _newest(self) -> Waiting | None:
        return next(iter(self._offered()), None)

    def _keep(self, waiting: list[Waiting]) -> None:
        self._waiting = waiting
        self.show()

    # What the person does

    def _play(self) -> None:
        newest = self._newest()
        if newest is not None and newest.attempt.take is not None:
            self._playback.toggle(WHOLE_TAKE, newest.attempt.take.file)

    def _transcribe(self) -> None:
        newest = self._newest()
        if newest is not None:
            self._playback.stop()
            self.transcribe_requested.emit(newest)

    def _ask_to_discard(self) -> None:
        newest = self._newest()
        if newest is not None:
            self._playback.stop()
            self._confirm(newest, partial(self._discard, newest))

    def _discard(self, chosen: Waiting) -> None:
        discard = partial(
            self._context.services.store.discard_attempt, chosen.session.id, chosen.attempt.key
        )
        self._context.jobs.start(Lane.DATABASE, discard, done=self._discarded, failed=self._tell)
        self.look()

    def _discarded(self, _nothing: None) -> None:
        self.discarded.emit()

    def _put_off(self) -> None:
        self._playback.stop()
        self._is_put_off = True
        self.show()
        self.put_off.emit()

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error.failure)
