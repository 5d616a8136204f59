"""A window with everything a test has at hand beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.bank.edit_files import read_edits
from mockinterview.bank.library import Library
from mockinterview.bank.overlaying import lay_over
from mockinterview.bank.packs import Bank, load_bank
from mockinterview.core.errors import AppError
from mockinterview.core.plan import FORMATS, FormatId, Plan
from mockinterview.core.question import FollowUp, Pack, Question
from mockinterview.core.shared import LeftOutPart, Part
from mockinterview.core.sharing import Sharing
from mockinterview.handing_on import Wish
from mockinterview.interview.again import Recogniser, Recognisers
from mockinterview.sample import PACK
from mockinterview.settings import PractiseSettings, Settings
from mockinterview.ui.asking import Asking
from mockinterview.ui.context import Context, QuestionBank
from mockinterview.ui.rooms import furnish
from mockinterview.ui.widgets.session_list import SessionList
from mockinterview.ui.window import MainWindow
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import every_state, question
from tests.fakes.transcriber import FakeTranscriber

Child = TypeVar("Child", bound=QWidget)

UNASKED = Settings(practise=PractiseSettings(asks_own_rating=False))
"""The usual settings, but that every score is shown at once: what is asked before has its tests."""


@dataclass
class FakeBank:
    """A bank of the packs that it is given."""

    packs_: list[Pack] = field(default_factory=list)
    problems: tuple[object, ...] = ()

    def packs(self) -> list[Pack]:
        return self.packs_

    def questions(self, pack_ids: tuple[str, ...] = ()) -> list[Question]:
        return [q for p in self.packs_ if not pack_ids or p.id in pack_ids for q in p.questions]


def pack(*questions: Question, pack_id: str = "starter", title: str = "Starter") -> Pack:
    return Pack(
        id=pack_id, title=title, description="For tests.", licence="CC0-1.0", questions=questions
    )


@dataclass
class FakeFiles:
    """Keeps what was to be written, and writes nothing."""

    forms: tuple[str, ...] = ("html", "md", "zip")
    languages: tuple[str, ...] = ("de", "en")
    written: list[tuple[tuple[str, ...], Wish, Path]] = field(default_factory=list)
    looked: list[Sharing] = field(default_factory=list)
    parts: tuple[LeftOutPart, ...] = (LeftOutPart(part=Part.NOTES, count=2),)
    failure: AppError | None = None
    was_stopped: list[bool] = field(default_factory=list)

    def write(
        self,
        session_ids: Sequence[str],
        wish: Wish,
        target: Path,
        is_stopped: Callable[[], bool],
    ) -> tuple[Path, ...]:
        self.was_stopped.append(is_stopped())
        if self.failure is not None:
            raise self.failure
        self.written.append((tuple(session_ids), wish, target))
        return (target,)

    def left_out(self, _session_ids: Sequence[str], sharing: Sharing) -> tuple[LeftOutPart, ...]:
        self.looked.append(sharing)
        return self.parts


@dataclass
class Desk:
    """Everything a window test has at hand."""

    qtbot: QtBot
    fakes: FakeServices
    jobs: InlineJobs
    bank: FakeBank
    home: Path
    saved: list[Settings] = field(default_factory=list)
    files: FakeFiles = field(default_factory=FakeFiles)
    suggested: list[tuple[str, str]] = field(default_factory=list)
    target: Path | None = None
    source: Path | None = None
    recognisers: tuple[Recogniser, ...] = ()
    other_transcriber: FakeTranscriber = field(default_factory=FakeTranscriber)
    models_made: list[str] = field(default_factory=list)

    def context(self, **changes: object) -> Context:
        services = changes.pop("services", None) or self.fakes.services()
        made = {
            "make_services": lambda: services,
            "jobs": self.jobs,
            "load_bank": self._load_bank,
            "settings": UNASKED,
            "home": self.home,
            "files": self.files,
            "save_settings": self.saved.append,
            "add_sample": self.add_sample,
            "library": self.library,
            "recognisers": Recognisers(self._ready, self._recogniser),
        }
        return Context(**{**made, **changes})  # type: ignore[arg-type]

    def add_sample(self) -> str:
        """Put a session into the store, as the program does with the sample."""
        sample = every_state().model_copy(update={"pack": PACK})
        self.fakes.store.kept[sample.id] = sample
        return sample.id

    def library(self) -> Library:
        """Return the bank's packs with what is edited and noted in the home folder."""
        return Library(self.home, self._laid_over, self._laid_over)

    def window(self, **changes: object) -> MainWindow:
        """Return an open window whose first jobs are done."""
        window = MainWindow(self.home, closing_seconds=0.4)
        rooms = furnish(
            window,
            self.context(**changes),
            Asking(self._choose_file, self._choose_source, self._choose_report),
        )
        self.qtbot.addWidget(window)
        with self.qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        rooms.begin()
        return window

    def child(self, window: QWidget, kind: type[Child], name: str) -> Child:
        """Return a part of a window by its object name."""
        found = window.findChildren(kind, name)
        assert found, f"there is no {name}"
        return next((part for part in found if part.isVisible()), found[0])

    def open_session(self, window: QWidget, session_id: str) -> None:
        """Click a session in the list of the history."""
        listing = self.child(window, SessionList, "history-list")
        rows = listing.model()
        keys = [rows.index(n, 0).data(Qt.ItemDataRole.UserRole).key for n in range(rows.rowCount())]
        index = rows.index(keys.index(session_id), 0)
        listing.scrollTo(index)
        at = listing.visualRect(index).center()
        self.qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press(self, window: QWidget, key: Qt.Key) -> None:
        """Press a key as a person does: whoever has the focus gets it."""
        focused = QApplication.focusWidget()
        self.qtbot.keyClick(focused or window, key)

    def plan(
        self,
        form: FormatId = FormatId.STUDY,
        count: int = 2,
        follow_ups: tuple[FollowUp, ...] = (),
    ) -> Plan:
        questions = tuple(
            question(
                f"question-{n}",
                title=f"Title {n}",
                ask=f"What is number {n}?",
                follow_ups=follow_ups,
            )
            for n in range(1, count + 1)
        )
        return Plan(format=FORMATS[form], questions=questions)

    def _ready(self) -> tuple[Recogniser, ...]:
        return self.recognisers

    def _recogniser(self, model: str) -> FakeTranscriber:
        self.models_made.append(model)
        return self.other_transcriber

    def _laid_over(self) -> Bank:
        edits, _ = read_edits(self.home / "edits")
        own = load_bank([self.home / "packs"]).packs()
        packs, overlay = lay_over([*self.bank.packs_, *own], edits)
        return Bank(packs, overlay=overlay)

    def _load_bank(self) -> QuestionBank:
        return self.bank

    def _choose_file(self, suggested: Path, form: str, chosen: Callable[[Path], None]) -> None:
        self.suggested.append((suggested.name, form))
        if self.target is not None:
            chosen(self.target)

    def _choose_report(self, suggested: Path, chosen: Callable[[Path], None]) -> None:
        self.suggested.append((suggested.name, suggested.suffix[1:]))
        if self.target is not None:
            chosen(self.target)

    def _choose_source(self, opened: Callable[[Path], None]) -> None:
        if self.source is not None:
            opened(self.source)


def running_timers(widget: QWidget) -> list[QTimer]:
    return [timer for timer in widget.findChildren(QTimer) if timer.isActive()]
