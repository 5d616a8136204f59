"""``mockinterview sessions``: show and transcribe past sessions; what else there is stands beside.

An answer that was cut off waits until it is transcribed or discarded; the list says so.
"""

import sys
from typing import Annotated

import typer

from mockinterview.cli import expiring, history, later
from mockinterview.cli.attempts import attempt_of
from mockinterview.cli.common import AsJson, remark, session_store, tell, workshop
from mockinterview.core.errors import AppError
from mockinterview.core.norms import Yardstick
from mockinterview.core.session import Session
from mockinterview.interview.again import hear_again, judge_again
from mockinterview.reports.export import render

app = typer.Typer(help="Past sessions.", no_args_is_help=True)
app.command("list")(history.list_sessions)
app.command("tags")(history.tags)
app.command("rename")(history.rename)
app.command("tag")(history.tag)
app.command("untag")(history.untag)
app.command("note")(history.note)
app.command("delete")(history.delete)
app.command("restore")(history.restore)
app.command("judge-waiting")(later.judge_waiting)
app.command("expire")(expiring.expire)

Id = Annotated[str, typer.Argument(metavar="ID", help="A session of `sessions list`.")]

AttemptName = Annotated[
    str, typer.Argument(metavar="ATTEMPT", help="Question and attempt, as in 2.1 or 2.")
]


@app.command()
def show(session_id: Id, *, as_json: AsJson = False) -> None:
    """Show a session with its transcripts and feedback."""
    session, yardstick = _with_yardstick(session_id)
    typer.echo(render(session, "json" if as_json else "md", yardstick=yardstick))


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
