"""``mockinterview sessions``: list, show, delete and export what was practised."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from mockinterview.cli.common import AsJson, print_json, remark, session_store, workshop
from mockinterview.core.errors import AppError
from mockinterview.reports.export import export as export_report
from mockinterview.reports.export import render
from mockinterview.store.sessions import SessionStore

app = typer.Typer(help="Past sessions.", no_args_is_help=True)

Id = Annotated[str, typer.Argument(metavar="ID", help="A session of `sessions list`.")]


@app.command("list")
def list_sessions(
    *,
    search: Annotated[str, typer.Option(help="Words of a question or an answer.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List past sessions, newest first."""
    found = session_store(workshop()).sessions(limit=limit, search=search)
    if as_json:
        print_json([summary.model_dump(mode="json") for summary in found])
        return
    for summary in found:
        score = "-" if summary.score is None else str(summary.score)
        typer.echo(
            f"{summary.id}  {summary.started_at:%Y-%m-%d %H:%M}  {summary.format:<8} "
            f"{summary.question_count:>3} questions  {summary.seconds:6.0f} s  score {score:>3}"
        )


@app.command()
def show(session_id: Id, *, as_json: AsJson = False) -> None:
    """Show a session with its transcripts and feedback."""
    session = session_store(workshop()).session(session_id)
    typer.echo(render(session, "json" if as_json else "md"))


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
def export(
    session_id: Id,
    *,
    form: Annotated[str, typer.Option("--format", help="html, md or json.")] = "html",
    out: Annotated[Path | None, typer.Option(help="The file to write.")] = None,
) -> None:
    """Write a report of a session and print its path."""
    session = session_store(workshop()).session(session_id)
    target = out or Path(f"mockinterview-{session_id}.{form}")
    typer.echo(export_report(session, form, target))


def _require(store: SessionStore, session_id: str) -> None:
    """Raise AppError for a session that is not there; one that cannot be read is."""
    try:
        store.session(session_id)
    except AppError as error:
        if error.code == "unknown_session":
            raise
