"""``mockinterview sessions judge-waiting``: judge now what waits for a judgement.

Answers are judged in the order in which they came, whatever wait was set for them: the person
asks. At the first failure of the endpoint the rest waits on.
"""

import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from mockinterview.cli.common import remark, session_store, tell, workshop
from mockinterview.core.deferred import Deferred, behind
from mockinterview.core.errors import AppError, Failure
from mockinterview.interview.catching_up import WATCH_SECONDS
from mockinterview.interview.later import Late, Outcome, judge_late
from mockinterview.network.halt import Halt
from mockinterview.reports import wording
from mockinterview.services import LateCoaches, Workshop
from mockinterview.shared_cores import interview_elsewhere
from mockinterview.store.sessions import SessionStore

COMMAND = "mockinterview sessions judge-waiting"


def judge_waiting() -> None:
    """Judge the answers that wait for the language model, oldest first, and say how each went."""
    shop = workshop()
    store = session_store(shop)
    if shop.cores is not None and store.is_interview_elsewhere():
        tell(interview_elsewhere())
        raise typer.Exit(1)
    coaches = shop.late_coaches()
    with _giving_way(shop, coaches.halt):
        is_stopped = _judge_all(store, coaches, shop)
    left = behind(store.deferred())
    if left:
        remark(why_waiting(left, shop))
    if is_stopped:
        raise typer.Exit(1)


@contextmanager
def _giving_way(shop: Workshop, halt: Halt) -> Iterator[None]:
    """Break off a model on this computer when an interview begins in another program."""
    if shop.cores is None:
        yield
        return
    is_done = threading.Event()
    watch = threading.Thread(target=_watch, args=(shop.store(), halt, is_done), name="watch")
    watch.start()
    try:
        yield
    finally:
        is_done.set()
        watch.join()


def _watch(store: SessionStore, halt: Halt, is_done: threading.Event) -> None:
    while not is_done.wait(WATCH_SECONDS):
        with contextlib.suppress(AppError):
            if store.is_interview_elsewhere():
                halt.hold("an interview elsewhere", interview_elsewhere())
                return


def _judge_all(store: SessionStore, coaches: LateCoaches, shop: Workshop) -> bool:
    """Judge one answer after another; return whether a failure ended it."""
    if not behind(store.deferred()):
        typer.echo("No answer waits for a judgement.")
    while (deferred := store.claim_deferred(None)) is not None:
        late = _judged(store, deferred, coaches, shop)
        if not late.is_next_in_turn:
            return True
    return False


def _judged(store: SessionStore, deferred: Deferred, coaches: LateCoaches, shop: Workshop) -> Late:
    """Judge a claimed answer and keep what came of it; an interruption gives it back."""
    try:
        late = judge_late(deferred, coaches, shop.clock.now())
    except BaseException:
        store.let_go_deferred(deferred)
        raise
    kept = None
    if late.feedback is None:
        store.let_go_deferred(deferred)
    else:
        kept = store.settle_deferred(deferred, late.feedback)
    typer.echo(f"{deferred.session_id} {deferred.attempt.key}: {_said(late, is_kept=bool(kept))}")
    return late


def _said(late: Late, *, is_kept: bool) -> str:
    if late.feedback is not None and not is_kept:
        return "it waits no longer: it was deleted or changed meanwhile."
    match late.outcome:
        case Outcome.JUDGED:
            return _score(late)
        case Outcome.GIVEN_UP:
            return f"not judged, and it waits no longer. {_line(late.reason)}"
        case _:
            return f"not judged yet. {_line(late.reason)}"


def _score(late: Late) -> str:
    feedback = late.feedback
    if feedback is None or feedback.score is None:
        return "judged."
    who = feedback.model if feedback.coach == "endpoint" else "the offline coach"
    return f"judged by {who}, {wording.score(feedback.score)}."


def _line(reason: Failure | None) -> str:
    return " ".join(part for part in (reason.message, reason.hint) if part) if reason else ""


def why_waiting(left: list[Deferred], shop: Workshop) -> str:
    """Say how many answers wait, and what for."""
    profile = shop.settings.endpoint_in_use
    ours = {"", profile.base_url if profile else ""}
    count = "1 answer waits" if len(left) == 1 else f"{len(left)} answers wait"
    if not any(each.endpoint in ours for each in left):
        places = ", ".join(dict.fromkeys(each.endpoint for each in left))
        return (
            f"{count} for the endpoint {places}, which is not in use. An answer is sent to no "
            "other than the one that it was given to: mockinterview endpoints use"
        )
    if any(each.is_claimed for each in left):
        return f"{count}; another program is judging now."
    return f"{count} for a judgement. To try again: {COMMAND}"
