"""Opening the person's own editor on a file, and waiting until it is closed."""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

from mockinterview.core.errors import AppError

_FALLBACKS = ("sensible-editor", "nano", "vi", "notepad")


def open_editor(file: Path) -> None:
    """Return when the editor is closed; raise AppError where there is none or it fails."""
    words = _editor()
    try:
        ended = subprocess.run([*words, str(file)], check=False)  # noqa: S603  the user's own choice
    except OSError as error:
        raise _failed(words, error.strerror or "it cannot be started") from error
    if ended.returncode:
        raise _failed(words, f"it ended with status {ended.returncode}")


def _editor() -> list[str]:
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if chosen:
        return shlex.split(chosen, posix=os.name == "posix")
    found = next((name for name in _FALLBACKS if shutil.which(name)), None)
    if found is None:
        raise AppError(
            "no_editor",
            "There is no editor; nothing was changed.",
            hint="Set EDITOR to the command of yours, or give a text with --file.",
        )
    return [found]


def _failed(words: list[str], reason: str) -> AppError:
    return AppError(
        "editor_failed",
        f"The editor {words[0]!r} failed ({reason}); nothing was changed.",
        hint="Set EDITOR to the command of yours, or give a text with --file.",
    )
