"""The window speaks the language that is chosen, or else the desktop's, or else English."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from mockinterview.core.plan import FormatId
from mockinterview.core.words import speak_with, translate
from mockinterview.settings import AppearanceSettings, Settings, save
from mockinterview.ui import figures
from mockinterview.ui.app import run
from mockinterview.ui.context import Context
from mockinterview.ui.jobs import QtJobs
from mockinterview.ui.language import ENGLISH, LANGUAGES, fitting_language, speak
from mockinterview.ui.window import MainWindow
from mockinterview.ui.wording import format_name
from tests.ui.desk import Desk

NOON = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)


@pytest.fixture
def german(styled: QApplication) -> Iterator[QApplication]:
    assert speak(styled, "de") == "de"
    yield styled
    speak(styled, ENGLISH)


@pytest.mark.parametrize(
    ("wished", "desktop", "language"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["de_CH.UTF-8"], "de"),
        ("", ["fr-FR", "de-DE"], "de"),
        ("", ["fr-FR"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("en", ["de-DE"], "en"),
        ("de", ["en-GB"], "de"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_wished_one_or_the_desktops_or_english(
    wished: str, desktop: list[str], language: str
) -> None:
    assert fitting_language(wished, desktop) == language


@pytest.mark.usefixtures("german")
def test_the_window_the_layers_below_and_the_dialogs_of_qt_speak_one_language(
    qtbot: QtBot,
) -> None:
    assert format_name(FormatId.PHONE) == "Telefon"
    assert translate("wording", "Phone") == "Telefon"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_numbers_and_dates_follow_the_language(german: QApplication) -> None:
    assert figures.day_text(NOON) == "Donnerstag, 19. November 2026"
    assert figures.number_text(12345.67, 1) == "12.345,7"
    assert figures.seconds_text(1.83) == "1,8 s"
    speak(german, ENGLISH)
    assert figures.day_text(NOON) == "Thursday 19 November 2026"
    assert figures.number_text(12345.67, 1) == "12,345.7"
    assert figures.percent_text(0.704) == "70%"


@pytest.mark.parametrize("value", [12.5, -12.5, 13.5, 0.4, 3.0])
def test_a_number_is_rounded_with_a_window_as_without_one(
    german: QApplication, value: float
) -> None:
    speak(german, ENGLISH)
    shown = figures.number_text(value)
    speak_with(None)
    assert figures.number_text(value) == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_language_takes_the_place_of_the_one_before(
    german: QApplication, language: str
) -> None:
    assert speak(german, language) == language
    told = QCoreApplication.translate("wording", "Phone")
    assert (told == "Phone") == (language == ENGLISH)


def test_the_window_opens_in_the_language_that_is_set(german: QApplication, desk: Desk) -> None:
    speak(german, ENGLISH)
    save(desk.home, Settings(appearance=AppearanceSettings(language="de")))
    said: list[str] = []

    def look() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        said.extend(desk.child(w, QAbstractButton, "rail-practise").text() for w in windows)
        for window in windows:
            window.close()

    def context(jobs: QtJobs) -> Context:
        QTimer.singleShot(0, look)
        return desk.context(jobs=jobs)

    assert run(context, desk.home) == 0
    assert said == ["Üben"]
