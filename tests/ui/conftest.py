"""The window on an offscreen platform, with fakes behind it."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # as the desktop has it, wherever the tests run

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.settings import Theme
from mockinterview.ui.app import make_application
from mockinterview.ui.language import ENGLISH, speak
from mockinterview.ui.theme import LIGHT, apply_theme, tokens_of
from tests.fakes.jobs import InlineJobs
from tests.fakes.services import FakeServices
from tests.fakes.sessions import question
from tests.ui.desk import Desk, FakeBank, pack
from tests.ui.routes import Elsewhere, MakeDesk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it has no window manager to talk to."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def styled(qapp: QApplication) -> QApplication:
    """The application with our style and fonts, in English wherever the tests run."""
    made = make_application()
    assert made is qapp
    speak(made, ENGLISH)
    return made


@pytest.fixture(autouse=True)
def dressed(styled: QApplication) -> Iterator[QApplication]:
    """The application in its light colours; no test may leave a thread behind."""
    if tokens_of() != LIGHT or not styled.styleSheet():
        apply_theme(styled, Theme.LIGHT)
    before = set(threading.enumerate())
    yield styled
    left = [t.name for t in threading.enumerate() if t not in before and t.is_alive()]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    fakes = FakeServices(tmp_path / "recordings")
    bank = FakeBank([pack(question("one"), question("two", ask="What is it?", area="safety"))])
    return Desk(qtbot, fakes, InlineJobs(fakes.clock), bank, tmp_path)


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    """Another program that would open a file or an address."""
    taken = Elsewhere()
    for scheme in ("file", "https", "http"):
        QDesktopServices.setUrlHandler(scheme, taken, "take")
    yield taken
    for scheme in ("file", "https", "http"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path) -> MakeDesk:
    """Makes desks whose windows are thrown away one by one."""
    return MakeDesk(qtbot, tmp_path)
