"""Begins to save a note and dies when the new file is about to take its place."""

import os
import pathlib
import sys

from mockinterview.bank.edit_files import EditFolder


def die(*_: object) -> None:
    os._exit(9)


pathlib.Path.replace = die  # type: ignore[method-assign,assignment]
EditFolder(pathlib.Path(sys.argv[1])).set_note(sys.argv[2], "never kept")
