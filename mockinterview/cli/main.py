"""The ``mockinterview`` command: the window without a word, and all the commands.

Exit 0 for done, 2 for wrong use, 1 for what failed, with one line on stderr.
"""

import logging
import os
import sys
from typing import Annotated

import typer

from mockinterview import __version__
from mockinterview.cli import doctor, grade, interview, models, questions, sessions, speech
from mockinterview.cli.common import remark
from mockinterview.core.errors import AppError

app = typer.Typer(
    help="Practise a job interview aloud, on your own machine.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)
app.command("demo")(interview.demo)
app.command("interview")(interview.interview)
app.command("say")(speech.say)
app.command("transcribe")(speech.transcribe)
app.command("grade")(grade.grade)
app.command("devices")(doctor.devices)
app.command("doctor")(doctor.doctor)
app.add_typer(sessions.app, name="sessions")
app.add_typer(questions.app, name="questions")
app.add_typer(models.app, name="models")


@app.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    *,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Open the window where no command is given."""
    if version:
        typer.echo(__version__)
    elif context.invoked_subcommand is None:
        raise typer.Exit(_open_window())


def main() -> None:
    """Run a command and word what fails in one line."""
    level = os.environ.get("MOCKINTERVIEW_LOG", "WARNING").upper()
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("mockinterview").setLevel(getattr(logging, level, logging.WARNING))
    try:
        app(standalone_mode=True)
    except AppError as error:
        remark(error.line)
        sys.exit(1)
    except KeyboardInterrupt:
        remark("Stopped. What was recorded is kept.")
        sys.exit(1)
    except BrokenPipeError:
        # The reader of our output went away; the rest of it is wanted by nobody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def open_window() -> None:
    """Open the window, for the desktop entry."""
    sys.argv[1:] = []
    main()


def _open_window() -> int:
    if sys.platform == "linux" and not _has_display():
        raise AppError(
            "no_display",
            "There is no display here, so the window cannot open.",
            hint="Run: mockinterview demo, or mockinterview interview",
        )
    from mockinterview.ui.app import run
    from mockinterview.ui.composition import window_context

    return run(window_context)


def _has_display() -> bool:
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)
