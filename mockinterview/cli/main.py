"""The ``mockinterview`` command: the window without a word, else one of the commands.

Exit 0 for done, 2 for wrong use, 1 for what failed, with one line on stderr. The window
does not wait for the commands to be imported, nor they for Qt.
"""

import logging
import os
import sys
from typing import NoReturn, TextIO

INTERRUPTED = 130
"""What typer makes of Ctrl-C."""


def main() -> None:
    """Do what the command line says and word what fails in one line."""
    _begin_log()
    try:
        sys.exit(_run_window() if len(sys.argv) == 1 else _run_command())
    except KeyboardInterrupt:
        _fail("Stopped. What was recorded is kept.")
    except BrokenPipeError:
        # The reader of our output went away; the rest of it is wanted by nobody.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def open_window() -> None:
    """Open the window, for the desktop entry."""
    sys.argv[1:] = []
    main()


def _run_window() -> int:
    if sys.platform == "linux" and not _has_display():
        _fail(
            "There is no display here, so the window cannot open. "
            "Run: mockinterview demo, or mockinterview interview"
        )
    from mockinterview.ui.app import run

    return run()


def _run_command() -> int:
    """Run a command; say what is wrong with the command line in one line, with status 2."""
    from typer import Abort
    from typer.exceptions import TyperException

    from mockinterview.cli.commands import app
    from mockinterview.core.errors import AppError

    try:
        code = int(app(standalone_mode=False) or 0)
    except AppError as error:
        _fail(error.line)
    except TyperException as error:
        sys.stderr.write(f"{error.format_message()} See: mockinterview --help".lstrip() + "\n")
        return error.exit_code
    except Abort as error:
        raise KeyboardInterrupt from error
    if code == INTERRUPTED:
        raise KeyboardInterrupt
    return code


def _has_display() -> bool:
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)


def _begin_log() -> None:
    """Log warnings to stderr; ``MOCKINTERVIEW_LOG=INFO`` tells more."""
    sys.stderr = _stderr_of_its_own()
    level = os.environ.get("MOCKINTERVIEW_LOG", "WARNING").upper()
    logging.basicConfig(format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    logging.getLogger("mockinterview").setLevel(getattr(logging, level, logging.WARNING))


def _stderr_of_its_own() -> TextIO:
    """Return stderr on a descriptor of its own.

    The sound library's chatter is hidden by turning the standard one away for moments,
    from a thread of its own, and no line of ours may go with it.
    """
    try:
        return os.fdopen(os.dup(sys.stderr.fileno()), "w", buffering=1, encoding="utf-8")
    except (AttributeError, OSError):  # no terminal, or a stream that is no file
        return sys.stderr


def _fail(line: str) -> NoReturn:
    sys.stderr.write(line + "\n")
    sys.exit(1)
