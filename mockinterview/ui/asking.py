"""Who asks the person for a file to write or to read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mockinterview.ui.controllers.export import ChooseFile

ChooseSource = Callable[[Callable[[Path], None]], None]
ChooseTarget = Callable[[Path, Callable[[Path], None]], None]


@dataclass(frozen=True)
class Asking:
    """Who asks for a file to write, for one to read, and for the place of a report, if not Qt."""

    file: ChooseFile | None = None
    source: ChooseSource | None = None
    report: ChooseTarget | None = None


BY_DIALOGS = Asking()
"""Nobody else asks: Qt's dialogs do."""
