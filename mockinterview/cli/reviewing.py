"""``mockinterview review``: forms for a reviewer, and what comes back in them.

The form itself is a form of export: ``mockinterview sessions export ID --format review.html``.
"""

from pathlib import Path
from typing import Annotated

import typer

from mockinterview.cli.common import AsJson, print_json, remark, session_store, workshop
from mockinterview.core.agreement import ComparedReview, compared, fitting
from mockinterview.core.errors import AppError
from mockinterview.core.review import read_review
from mockinterview.core.session import Session
from mockinterview.reports import reviewing
from mockinterview.reviews import review_content
from mockinterview.store.sessions import SessionStore

app = typer.Typer(help="What a mentor says of a session.", no_args_is_help=True)

Id = Annotated[str, typer.Argument(metavar="ID", help="A session of `sessions list`.")]


@app.command("import")
def import_review(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file that the form saved.")],
) -> None:
    """Keep the review of a file with its session, and compare it with the coach."""
    read = read_review(review_content(file))
    store = session_store(workshop())
    session = _session(store, read.session_id)
    review = fitting(read, session)
    is_known = any(each.id == review.id for each in session.reviews)
    store.add_review(session.id, review)
    if is_known:
        remark("This review was here already.")
    _tell(compared(review, session))


@app.command("show")
def show(session_id: Id, *, as_json: AsJson = False) -> None:
    """Show the reviews of a session beside the coach."""
    session = session_store(workshop()).session(session_id)
    found = [compared(review, session) for review in session.reviews]
    if as_json:
        print_json([each.model_dump(mode="json") for each in found])
        return
    if not found:
        remark(f"No review of this session is here. For a form: {_form_command(session_id)}")
    for each in found:
        _tell(each)


@app.command("remove")
def remove(
    session_id: Id,
    review_id: Annotated[str, typer.Argument(metavar="REVIEW", help="A review of `review show`.")],
) -> None:
    """Delete a review; the file that it came from stays."""
    store = session_store(workshop())
    if not any(each.id == review_id for each in store.session(session_id).reviews):
        raise AppError(
            "unknown_review",
            f"There is no review {review_id!r} of that session.",
            hint=f"See: mockinterview review show {session_id}",
        )
    store.remove_review(session_id, review_id)


def _session(store: SessionStore, session_id: str) -> Session:
    try:
        return store.session(session_id)
    except AppError as error:
        if error.code != "unknown_session":
            raise
        raise AppError(
            "review_of_unknown_session",
            f"The review is of the session {session_id!r}, which is not here.",
            hint="Import it where that session is kept.",
        ) from error


def _tell(review: ComparedReview) -> None:
    typer.echo(f"{reviewing.heading(review)}  [{review.id}]")
    for line in reviewing.agreement(review):
        typer.echo(line)
    if review.comment:
        typer.echo(review.comment)
    for answer in review.answers:
        typer.echo(reviewing.place(answer))
        said = ((reviewing.verdicts(point), point.statement) for point in answer.points)
        lines = (f"{told} {statement}" for told, statement in said if told)
        for line in filter(None, (reviewing.scores(answer), *lines, answer.remark)):
            typer.echo(f"  {line}")


def _form_command(session_id: str) -> str:
    return f"mockinterview sessions export {session_id} --format review.html"
