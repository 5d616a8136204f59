"""``mockinterview sessions``: list, show, transcribe, judge, delete and export past sessions.

An answer that was cut off waits until it is transcribed or discarded; the list says so.
"""

import sys
from typing import Annotated, Any

import typer

from mockinterview.cli import expiring, later
from mockinterview.cli.attempts import attempt_of
from mockinterview.cli.common import AsJson, print_json, remark, session_store, tell, workshop
from mockinterview.core.deferred import behind
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Yardstick
from mockinterview.core.session import Session, SessionSummary
from mockinterview.core.waiting import Waiting
from mockinterview.interview.again import hear_again, judge_again
from mockinterview.reports.export import render
from mockinterview.store.sessions import SessionStore

app = typer.Typer(help="Past sessions.", no_args_is_help=True)
app.command("judge-waiting")(later.judge_waiting)
app.command("expire")(expiring.expire)

Id = Annotated[str, typer.Argument(metavar="ID", help="A session of `sessions list`.")]

AttemptName = Annotated[
    str, typer.Argument(metavar="ATTEMPT", help="Question and attempt, as in 2.1 or 2.")
]


@app.command("list")
def list_sessions(
    *,
    search: Annotated[str, typer.Option(help="Words of a question or an answer.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List past sessions, newest first, each with the answers that wait for a transcript."""
    shop = workshop()
    store = session_store(shop)
    found = store.sessions(limit=limit, search=search)
    waiting = store.waiting()
    if as_json:
        print_json([_as_json(summary, waiting) for summary in found])
        return
    for summary in found:
        score = "-" if summary.score is None else str(summary.score)
        names = ", ".join(_waiting_in(summary, waiting))
        typer.echo(
            f"{summary.id}  {summary.started_at:%Y-%m-%d %H:%M}  {summary.format:<8} "
            f"{summary.question_count:>3} questions  {summary.seconds:6.0f} s  score {score:>3}"
            + (f"  waiting: {names}" if names else "")
        )
    if waiting:
        _tell_waiting(waiting)
    if deferred := behind(store.deferred()):
        remark(later.why_waiting(deferred, shop))


@app.command()
def show(session_id: Id, *, as_json: AsJson = False) -> None:
    """Show a session with its transcripts and feedback."""
    session, yardstick = _with_yardstick(session_id)
    typer.echo(render(session, "json" if as_json else "md", yardstick=yardstick))


@app.command()
def delete(
    session_id: Id,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete a session with its recordings; in a terminal, after asking."""
    store = session_store(workshop())
    _require(store, session_id)
    is_asked = sys.stdin.isatty() and not yes
    if is_asked and not typer.confirm(
        f"Delete {session_id} and its recordings for good?", err=True
    ):
        remark("Nothing was deleted.")
        return
    store.delete_session(session_id)


@app.command()
def discard(
    session_id: Id,
    attempt: AttemptName,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete an answer that waits for a transcript; in a terminal, after asking."""
    store = session_store(workshop())
    chosen = attempt_of(store.session(session_id), attempt)
    waiting = {(w.session.id, w.attempt.key) for w in store.waiting()}
    if (session_id, chosen.key) not in waiting:
        raise AppError(
            "not_waiting",
            f"Attempt {chosen.key} does not wait for a transcript, so it was kept.",
            hint=f"To delete the whole session: mockinterview sessions delete {session_id}",
        )
    seconds = chosen.take.seconds if chosen.take else 0.0
    what = f"{seconds:.0f} s of the answer to {chosen.question.title!r}"
    if sys.stdin.isatty() and not yes and not typer.confirm(f"Delete {what} for good?", err=True):
        remark("Nothing was deleted.")
        return
    store.discard_attempt(session_id, chosen.key)


@app.command()
def transcribe(
    session_id: Id,
    attempt: AttemptName,
    *,
    model: Annotated[str | None, typer.Option(help="A recogniser of `models list`.")] = None,
    language: Annotated[
        str | None, typer.Option(help="The language that is spoken; else the session's.")
    ] = None,
) -> None:
    """Transcribe a take again, judge it, and print the text; what was heard before is kept."""
    shop = workshop()
    store = session_store(shop)
    session = store.session(session_id)
    chosen = attempt_of(session, attempt)
    if chosen.take is None or not chosen.take.seconds:
        raise AppError("no_take", f"Attempt {chosen.key} has no recording.")
    if chosen.take.deleted_after_days is not None:
        raise AppError(
            "take_deleted",
            f"The recording of attempt {chosen.key} was deleted after "
            f"{chosen.take.deleted_after_days} days, as was set. Its transcript is kept.",
        )
    again = hear_again(
        chosen,
        store.recording(chosen.take.file),
        shop.transcriber(model),
        language or session.language,
        mark_from=store.habits(session).mark_from(session.attempts),
    )
    store.save_attempt(session_id, again)
    judged = judge_again(again, shop.patient_coach())
    store.save_attempt(session_id, judged)
    typer.echo(judged.hearing.transcript.text if judged.hearing else "")
    if judged.feedback is not None and judged.feedback.reason is not None:
        tell(judged.feedback.reason)


def _with_yardstick(session_id: str) -> tuple[Session, Yardstick]:
    """Return a session with what its answers are compared with."""
    shop = workshop()
    store = session_store(shop)
    session = store.session(session_id)
    return session, store.habits(session).yardstick(shop.settings.delivery.profile)


def _as_json(summary: SessionSummary, waiting: list[Waiting]) -> dict[str, Any]:
    return {**summary.model_dump(mode="json"), "waiting": _waiting_in(summary, waiting)}


def _waiting_in(summary: SessionSummary, waiting: list[Waiting]) -> list[str]:
    """Return the attempts of a session that wait, in the order of the questions."""
    return [str(w.attempt.key) for w in reversed(waiting) if w.session.id == summary.id]


def _tell_waiting(waiting: list[Waiting]) -> None:
    """Say what can be done with what waits, on the newest as the example."""
    newest = waiting[0]
    what = f"{newest.session.id} {newest.attempt.key}"
    count = "1 answer was" if len(waiting) == 1 else f"{len(waiting)} answers were"
    remark(f"{count} recorded and not written down, because the program ended.")
    remark(f"To have one written down: mockinterview sessions transcribe {what}")
    remark(f"To let it go: mockinterview sessions discard {what}")


def _require(store: SessionStore, session_id: str) -> None:
    """Raise AppError for a session that is not there; one that cannot be read is."""
    try:
        store.session(session_id)
    except AppError as error:
        if error.code == "unknown_session":
            raise
