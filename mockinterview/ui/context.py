"""What the window is given: services, the bank, jobs, and functions of the layers below.

The window makes none of these; the composition root does. Nothing here is called
before the first paint except cheap constructors.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from mockinterview.core.question import Pack, Question
from mockinterview.core.session import Session
from mockinterview.services import Services
from mockinterview.settings import Settings
from mockinterview.ui.jobs import QtJobs


class QuestionBank(Protocol):
    """The questions that there are."""

    @property
    def problems(self) -> Sequence[object]: ...

    def packs(self) -> list[Pack]: ...

    def questions(self, pack_ids: tuple[str, ...] = ()) -> list[Question]: ...


@dataclass(frozen=True)
class Context:
    """Everything that the window works with.

    ``load_bank`` reads the packs and may block, so it runs as a job. ``export`` writes
    a session in one of ``export_formats`` to a file and returns that file. ``notes`` are
    said at the start; ``voice_name`` is what the catalogue calls the voice.
    """

    services: Services
    jobs: QtJobs
    load_bank: Callable[[], QuestionBank]
    settings: Settings
    home: Path
    export: Callable[[Session, str, Path], Path]
    save_settings: Callable[[Settings], None]
    export_formats: tuple[str, ...] = ("html", "md", "json")
    notes: tuple[str, ...] = field(default=())
    voice_name: str = ""


ContextFactory = Callable[[QtJobs], Context]
