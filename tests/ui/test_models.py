"""Models in the settings: fetched one after the other, with progress, stopped and removed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot

from mockinterview.core.errors import AppError, Failure
from mockinterview.models.catalogue import Catalogue, HubSource, Model
from mockinterview.models.fetch import Outside
from mockinterview.models.shelf import ModelShelf
from mockinterview.models.watch import Progress
from mockinterview.network.door import Network
from mockinterview.ports import Lane
from mockinterview.settings import ListeningSettings, Settings
from mockinterview.ui.controllers.models import ModelsController, _Seldom
from mockinterview.ui.views.models import megabytes, removal_words
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.models import ModelsPanel
from mockinterview.ui.widgets.progress import ProgressLine
from tests.fakes.jobs import InlineJobs
from tests.fakes.models import FILES, whisper

ONE, TWO = whisper(), whisper(name="other")


class NoIndex:
    """A package index that has nothing and is not asked."""

    def find(self, *_: object) -> object:
        raise NotImplementedError

    def bring(self, *_: object) -> object:
        raise NotImplementedError


@dataclass
class Shelves:
    """A real shelf whose hub is a server of this test."""

    qtbot: QtBot
    cache: Path
    server: HTTPServer
    settings: Settings = field(default_factory=Settings)
    jobs: InlineJobs = field(default_factory=InlineJobs)
    confirmed: list[tuple[str, bool]] = field(default_factory=list)
    changes: list[None] = field(default_factory=list)

    def __post_init__(self) -> None:
        network = Network()
        outside = Outside(network, NoIndex(), self.url)  # type: ignore[arg-type]  # not asked
        catalogue = Catalogue(schema=1, models=(ONE, TWO))
        self.shelf = ModelShelf(catalogue, self.cache, outside, tell=self.hear)
        self.panel = ModelsPanel()
        self.qtbot.addWidget(self.panel)
        self.models = ModelsController(
            self.shelf, self.jobs, self.panel, lambda: self.settings, self.confirm
        )
        self.models.changed.connect(lambda: self.changes.append(None))

    def open(self) -> None:
        self.models.look()
        with self.qtbot.waitExposed(self.panel):
            self.panel.show()

    def url(self, _source: HubSource, name: str) -> str:
        return self.server.url_for(f"/{name}")

    def hear(self, _failure: Failure) -> None:
        """Refusals are told elsewhere."""

    def confirm(self, model: Model, is_in_use: bool, remove: Callable[[], None]) -> None:  # noqa: FBT001 - as asked
        self.confirmed.append((model.id, is_in_use))
        remove()

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.child(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def child(self, kind: type, name: str) -> QWidget:
        (found,) = self.panel.findChildren(kind, name)
        return found

    def is_visible(self, name: str) -> bool:
        return bool(self.child(QWidget, name).isVisible())

    def state(self, model: str) -> str:
        badge = self.child(Badge, f"model-{model}-state")
        assert isinstance(badge, Badge)
        return badge.text

    def text(self, name: str) -> str:
        shown = self.child(QLabel, name)
        assert isinstance(shown, QLabel)
        return shown.text()


@pytest.fixture
def shelves(qtbot: QtBot, tmp_path: Path, httpserver: HTTPServer) -> Shelves:
    for name, data in FILES.items():
        httpserver.expect_request(f"/{name}").respond_with_data(data)
    return Shelves(qtbot, tmp_path, httpserver)


def test_what_is_not_here_can_be_fetched(shelves: Shelves) -> None:
    shelves.open()
    assert shelves.state("tiny") == "Not here"
    assert shelves.text("models-summary").startswith("0 of 2 are on this computer")
    assert not shelves.is_visible("model-tiny-remove")
    shelves.click("model-tiny-fetch")
    assert shelves.state("tiny") == "Here"
    assert shelves.is_visible("model-tiny-remove")
    assert not shelves.is_visible("model-tiny-fetch")
    assert shelves.shelf.is_ready("tiny")
    assert len(shelves.changes) == 1


def test_a_fetch_that_waits_for_its_turn_says_so(shelves: Shelves) -> None:
    shelves.open()
    shelves.jobs.hold(Lane.MODELS)
    shelves.click("model-tiny-fetch")
    shelves.click("model-other-fetch")
    assert shelves.text("model-other-progress-words") == "Waiting for its turn…"
    assert shelves.is_visible("model-other-cancel")
    assert not shelves.is_visible("model-other-fetch")


def test_progress_is_shown_as_it_comes(shelves: Shelves) -> None:
    shelves.open()
    shelves.jobs.hold(Lane.MODELS)
    shelves.click("model-tiny-fetch")
    shelves.models._keep_progress("tiny", Progress("tiny", 34e6, 68e6, 2e6, 17.0))  # type: ignore[arg-type]
    assert shelves.text("model-tiny-progress-words") == "34 MB of 68 MB, 2.0 MB a second, 0:17 left"
    line = shelves.child(ProgressLine, "model-tiny-progress")
    assert line.accessibleName().startswith("34 MB of 68 MB")


def test_progress_is_told_five_times_a_second_at_most_and_at_the_end() -> None:
    heard: list[int] = []
    moments = iter((0.0, 0.1, 0.15, 0.21, 0.22))
    seldom = _Seldom(lambda call: call(), lambda p: heard.append(p.done), lambda: next(moments))
    for done in (1, 2, 3, 4, 5):
        seldom(Progress("tiny", done, 5, 1.0, None))
    assert heard == [1, 4, 5]


def test_a_fetch_can_be_stopped_before_it_begins(shelves: Shelves) -> None:
    shelves.open()
    shelves.jobs.hold(Lane.MODELS)
    shelves.click("model-tiny-fetch")
    shelves.click("model-tiny-cancel")
    assert shelves.text("model-tiny-progress-words") == "Stopping…"
    while shelves.jobs.waiting(Lane.MODELS):
        shelves.jobs.release(Lane.MODELS)
    assert shelves.text("model-tiny-trouble").startswith("The download was stopped")
    assert shelves.is_visible("model-tiny-fetch")
    assert not shelves.shelf.is_ready("tiny")


def test_what_was_stopped_can_be_fetched_again(shelves: Shelves) -> None:
    test_a_fetch_can_be_stopped_before_it_begins(shelves)
    shelves.click("model-tiny-fetch")
    while shelves.jobs.waiting(Lane.MODELS):
        shelves.jobs.release(Lane.MODELS)
    assert shelves.state("tiny") == "Here"
    assert not shelves.is_visible("model-tiny-trouble")


def test_closing_stops_what_is_under_way(shelves: Shelves) -> None:
    shelves.open()
    shelves.jobs.hold(Lane.MODELS)
    shelves.click("model-tiny-fetch")
    shelves.models.close()
    shelves.jobs.release(Lane.MODELS)
    assert not shelves.shelf.is_ready("tiny")
    shelves.click("model-other-fetch")
    assert not shelves.is_visible("model-other-cancel")


def test_a_fetch_that_fails_says_why_at_its_model(shelves: Shelves) -> None:
    shelves.server.clear()
    shelves.server.expect_request("/model.bin").respond_with_data(b"wrong")
    shelves.open()
    shelves.click("model-tiny-fetch")
    assert "could not be fetched" in shelves.text("model-tiny-trouble")
    assert shelves.is_visible("model-tiny-fetch")
    assert not shelves.is_visible("model-other-trouble")
    shelves.server.clear()  # what the server refused was expected


def test_removing_asks_and_says_that_it_is_in_use(shelves: Shelves) -> None:
    shelves.settings = Settings(listening=ListeningSettings(model="tiny"))
    shelves.open()
    assert shelves.state("tiny") == "In use, but not here"
    shelves.click("model-tiny-fetch")
    assert shelves.state("tiny") == "In use"
    shelves.click("model-tiny-remove")
    assert shelves.confirmed == [("tiny", True)]
    assert not shelves.shelf.is_ready("tiny")
    assert "will be missing" in removal_words(ONE, is_in_use=True)
    assert "will be missing" not in removal_words(ONE, is_in_use=False)


def test_every_button_says_which_model_it_is_for(shelves: Shelves) -> None:
    shelves.open()
    fetch = shelves.child(QAbstractButton, "model-tiny-fetch")
    assert fetch.accessibleName() == "Fetch A small recogniser"


def test_a_shelf_that_cannot_be_read_is_said(shelves: Shelves) -> None:
    shelves.models._keep_trouble(AppError("disk", "The disk is gone.", hint="Plug it in."))
    assert shelves.text("models-trouble") == "The disk is gone. Plug it in."
    assert not shelves.child(QWidget, "models-busy").isVisible()


def test_sizes_are_told_to_a_megabyte() -> None:
    assert [megabytes(size) for size in (7_936_868, 63_206_088)] == ["7.9 MB", "63 MB"]
