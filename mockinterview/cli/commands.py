"""All commands by name, and what a person sees of them in ``--help``."""

from typing import Annotated

import typer

from mockinterview import __version__
from mockinterview.cli import (
    archive,
    backups,
    doctor,
    endpoints,
    erasing,
    exporting,
    grade,
    interview,
    models,
    progress,
    questions,
    reviewing,
    session_endpoint,
    sessions,
    speech,
    verifying,
)

app = typer.Typer(
    help="Practise a job interview aloud, on your own machine. Without a command: the window.",
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("demo")(interview.demo)
app.command("interview")(interview.interview)
app.command("say")(speech.say)
app.command("transcribe")(speech.transcribe)
app.command("grade")(grade.grade)
app.command("devices")(doctor.devices)
app.command("doctor")(doctor.doctor)
app.command("delete-everything")(erasing.delete_everything)
sessions.app.command("better-answer")(session_endpoint.better_answer)
sessions.app.command("send")(session_endpoint.send)
sessions.app.command("export")(exporting.export)
sessions.app.command("verify")(verifying.verify)
app.add_typer(sessions.app, name="sessions")
app.add_typer(archive.app, name="archive")
app.add_typer(reviewing.app, name="review")
app.command("due")(progress.due)
app.add_typer(progress.app, name="progress")
app.add_typer(questions.app, name="questions")
app.add_typer(backups.app, name="backups")
app.add_typer(models.app, name="models")
app.add_typer(endpoints.app, name="endpoints")


@app.callback(invoke_without_command=True)
def program(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Print the version, or go on to a command."""
    if version:
        typer.echo(__version__)
    elif context.invoked_subcommand is None:
        raise typer.BadParameter("Name a command.")
