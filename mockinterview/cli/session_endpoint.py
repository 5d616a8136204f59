"""``mockinterview sessions better-answer`` and ``send``: what an endpoint does for kept answers.

A better answer is written once and kept; what is sent for it can be seen before, and where the
endpoint asks first, it is asked.
"""

from functools import partial
from typing import Annotated

import typer

from mockinterview.cli import sending
from mockinterview.cli.attempts import attempt_of
from mockinterview.cli.common import AsJson, print_json, remark, session_store, workshop
from mockinterview.coach.patient import PatientCoach
from mockinterview.core.better_answer import BetterAnswer, Whose
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback
from mockinterview.core.leave import awaits_leave
from mockinterview.core.session import Attempt
from mockinterview.interview.again import judge_again
from mockinterview.ports import Answer, Coach, Endpoint
from mockinterview.reports import judging, sentences, wording
from mockinterview.services import Workshop

Id = Annotated[str, typer.Argument(metavar="ID", help="A session of `sessions list`.")]
AttemptName = Annotated[
    str, typer.Argument(metavar="ATTEMPT", help="Question and attempt, as in 2.1 or 2.")
]
SomeAttempt = Annotated[
    str, typer.Argument(metavar="ATTEMPT", help="One attempt, as in 2.1; else all that wait.")
]
Yes = Annotated[bool, typer.Option("--yes", help="Send without asking.")]


def better_answer(  # noqa: PLR0913 - one parameter an option
    session_id: Id,
    attempt: AttemptName,
    *,
    again: Annotated[bool, typer.Option("--again", help="Write it anew.")] = False,
    preview: Annotated[
        bool, typer.Option("--preview", help="Print what would be sent, and send nothing.")
    ] = False,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Print a better answer in one's own words, with what a model added marked."""
    shop = workshop()
    store = session_store(shop)
    chosen = attempt_of(store.session(session_id), attempt)
    made = None if again or preview else chosen.better_answer
    if made is None:
        endpoint = _endpoint(shop)
        answer, feedback = _judged(chosen)
        ask = partial(endpoint.bettering, answer, feedback)
        if preview:
            typer.echo(ask().text)
            return
        if endpoint.asks_first and not sending.agreed(ask, f"answer {chosen.key}", yes=yes):
            remark("Nothing was sent.")
            return
        made = endpoint.better_answer(answer, feedback)
        store.save_attempt(session_id, chosen.model_copy(update={"better_answer": made}))
    if as_json:
        print_json(made.model_dump(mode="json"))
    else:
        _print(made)


def send(
    session_id: Id,
    attempt: SomeAttempt = "",
    *,
    yes: Yes = False,
    here: Annotated[
        bool, typer.Option("--here", help="Send nothing: the offline coach judges.")
    ] = False,
) -> None:
    """Have answers judged that wait to be sent, each after asking, or here."""
    shop = workshop()
    store = session_store(shop)
    session = store.session(session_id)
    chosen = (attempt_of(session, attempt),) if attempt else session.attempts
    waiting = [each for each in chosen if awaits_leave(each.feedback)]
    for each in waiting:
        judged = judge_again(each, _coach_for(shop, each, yes=yes, here=here))
        store.save_attempt(session_id, judged)
        typer.echo(_outcome(judged))
    if not waiting:
        remark("No answer waits to be sent.")


def _endpoint(shop: Workshop) -> Endpoint:
    endpoint = shop.endpoint()
    if endpoint is None:
        raise AppError(
            "no_endpoint",
            "No endpoint is in use, so nothing was sent.",
            hint="See: mockinterview endpoints list",
        )
    return endpoint


def _judged(attempt: Attempt) -> tuple[Answer, Feedback]:
    """Return what a better answer is made of; raise AppError where that is not there yet."""
    if attempt.hearing is None or attempt.feedback is None or attempt.score is None:
        raise AppError(
            "not_judged",
            f"Attempt {attempt.key} has not been judged, so no better answer is written.",
            hint="It is made of what was said and of the points that are open.",
        )
    return Answer(attempt.question, attempt.hearing), attempt.feedback


def _coach_for(shop: Workshop, attempt: Attempt, *, yes: bool, here: bool) -> Coach:
    endpoint = shop.endpoint()
    if here or endpoint is None or attempt.hearing is None:
        return shop.coach("offline")
    ask = partial(endpoint.judging, Answer(attempt.question, attempt.hearing))
    is_sure = yes or not endpoint.asks_first
    is_agreed = sending.agreed(ask, f"answer {attempt.key}", yes=is_sure)
    return PatientCoach(endpoint.there, endpoint.here) if is_agreed else endpoint.here


def _outcome(attempt: Attempt) -> str:
    feedback = attempt.feedback
    if feedback is not None and feedback.score is not None:
        told = f"{attempt.key}  {wording.score(feedback.score)}, by {feedback.model or 'offline'}"
        return f"{told}. {sentences.stand_in(feedback)}" if feedback.stand_in else told
    reason = feedback.reason.message if feedback and feedback.reason else ""
    return f"{attempt.key}  not graded. {reason}".strip()


def _print(made: BetterAnswer) -> None:
    for part in made.stretches:
        sign = "+ added" if part.origin is Whose.ADDED else "  yours"
        typer.echo(f"{sign}  {part.text}")
    remark(f"What is marked as added was written by {made.model} and is checked by nobody.")
    if made.usage:
        remark(judging.usage(made.usage))
