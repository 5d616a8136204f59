"""Judges what waits while the program is open: one answer after another, beside the person.

All methods run on the owner's thread. Each answer is claimed and kept on the lane of the
database and judged on a lane of its own, so that nobody waits for it. Nothing is begun while an
interview is under way; who calls ``look`` says when it is over. Between two tries a timer waits.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from mockinterview.core.deferred import Deferred, behind
from mockinterview.core.errors import AppError, Failure
from mockinterview.core.outlook import INTERRUPTED
from mockinterview.core.session import Attempt
from mockinterview.core.words import translate
from mockinterview.interview.later import Late, Outcome, judge_late
from mockinterview.ports import Jobs, Lane, Timer
from mockinterview.services import LateCoaches, Services
from mockinterview.shared_cores import interview_elsewhere

WATCH_SECONDS = 1.0
"""How often to look for an interview in another program, while a model on this computer works."""

SOON_SECONDS = 30.0
"""When to look again where something else came first: the recogniser, or another program."""

_BESIDE, _CLOSING = "an interview elsewhere", "the end of the program"

Kept = Callable[[str, Attempt], None]
"""Takes the id of a session and one of its attempts, judged anew."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Found:
    """An answer that was claimed, if any, and all that wait."""

    claimed: Deferred | None
    waiting: tuple[Deferred, ...] = ()


class CatchingUp:
    """``may_begin`` says whether no interview is under way; ``kept`` hears of each answer."""

    def __init__(
        self, services: Services, jobs: Jobs, may_begin: Callable[[], bool], kept: Kept
    ) -> None:
        self._services = services
        self._jobs = jobs
        self._may_begin = may_begin
        self._tell = kept
        self._is_at_work = False
        self._is_closing = False
        self._timer: Timer | None = None
        self._watching: Timer | None = None

    def look(self) -> None:
        """Begin to judge what waits and is due, unless that is under way."""
        coaches = self._services.late
        if coaches is None or self._is_at_work or self._is_closing or not self._may_begin():
            return
        self._stop_waiting()
        self._is_at_work = True
        self._jobs.start(
            Lane.DATABASE, self._find, done=partial(self._found, coaches), failed=self._fail
        )

    def close(self) -> None:
        """Break off what is under way, and begin nothing new."""
        self._is_closing = True
        self._stop_waiting()
        if self._services.late is not None:
            self._services.late.halt.hold(_CLOSING, _closing())

    def _find(self) -> _Found:
        store = self._services.store
        is_beside = self._services.cores is not None and store.is_interview_elsewhere()
        claimed = None if is_beside else store.claim_deferred(self._services.clock.now())
        return _Found(claimed, () if claimed else tuple(behind(store.deferred())))

    def _found(self, coaches: LateCoaches, found: _Found) -> None:
        if found.claimed is None:
            self._rest(found.waiting)
            return
        work = partial(judge_late, found.claimed, coaches, self._services.clock.now())
        broke = partial(self._broke, found.claimed)
        self._jobs.start(Lane.LATER, work, done=self._judged, failed=broke)
        self._watch(coaches)

    def _watch(self, coaches: LateCoaches) -> None:
        """Give way to an interview that begins in another program, where the cores are shared."""
        if self._services.cores is None or not self._is_at_work or self._is_closing:
            return
        self._watching = self._jobs.call_later(WATCH_SECONDS, partial(self._look_aside, coaches))

    def _look_aside(self, coaches: LateCoaches) -> None:
        is_beside = self._services.store.is_interview_elsewhere
        done = partial(self._looked_aside, coaches)
        self._jobs.start(Lane.DATABASE, is_beside, done=done, failed=self._leave_it)

    def _looked_aside(self, coaches: LateCoaches, is_beside: bool) -> None:  # noqa: FBT001 - what the store says
        if is_beside and self._is_at_work:
            coaches.halt.hold(_BESIDE, interview_elsewhere())
        else:
            self._watch(coaches)

    @staticmethod
    def _leave_it(error: AppError) -> None:
        log.warning("nobody looks for another program: %s", error.code)

    def _judged(self, late: Late) -> None:
        keep = partial(self._keep, late)
        self._jobs.start(Lane.DATABASE, keep, done=partial(self._was_kept, late), failed=self._fail)

    def _keep(self, late: Late) -> Attempt | None:
        store = self._services.store
        if late.feedback is not None:
            return store.settle_deferred(late.deferred, late.feedback)
        store.let_go_deferred(late.deferred)
        return None

    def _was_kept(self, late: Late, attempt: Attempt | None) -> None:
        self._end()
        if attempt is not None:
            self._tell(late.deferred.session_id, attempt)
        if late.outcome is Outcome.LET_GO:
            self._wait(SOON_SECONDS)
        else:
            self.look()

    def _broke(self, deferred: Deferred, error: AppError) -> None:
        """Give back an answer at which the program itself went wrong; a start later tries again."""
        log.warning("an answer that waits was not judged: %s", error.code)
        self._end()
        give_back = partial(self._services.store.let_go_deferred, deferred)
        self._jobs.start(Lane.DATABASE, give_back, failed=self._fail)

    def _fail(self, error: AppError) -> None:
        """Leave all as it is: what cannot be read now can be at the next look."""
        log.warning("what waits for a judgement was not looked at: %s", error.code)
        self._end()

    def _end(self) -> None:
        """Be done with one answer; the next look begins with free cores."""
        self._is_at_work = False
        if self._watching is not None:
            self._watching.cancel()
            self._watching = None
        if self._services.late is not None:
            self._services.late.halt.let_go(_BESIDE)

    def _rest(self, waiting: tuple[Deferred, ...]) -> None:
        """Wait until the next answer is due, where one of them is ours to judge."""
        self._end()
        now = self._services.clock.now()
        times = [_seconds_until(each, now) for each in waiting if self._is_ours(each)]
        if times:
            self._wait(max(min(times), SOON_SECONDS))

    def _is_ours(self, deferred: Deferred) -> bool:
        coaches = self._services.late
        return coaches is not None and deferred.endpoint in {"", coaches.endpoint}

    def _wait(self, seconds: float) -> None:
        self._stop_waiting()
        if not self._is_closing:
            self._timer = self._jobs.call_later(seconds, self.look)

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _seconds_until(deferred: Deferred, now: datetime) -> float:
    if deferred.not_before is None:
        return 0.0
    return (deferred.not_before - now).total_seconds()


def _closing() -> Failure:
    """Return what becomes of an answer that is being judged while the program ends."""
    return Failure(
        code=INTERRUPTED,
        message=translate(
            "interview",
            "The program was closed while the language model was asked. Your answer is kept.",
        ),
        hint=translate("interview", "It is asked again at the next start."),
        retryable=True,
    )
