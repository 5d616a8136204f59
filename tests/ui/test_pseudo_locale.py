"""Every page in a language that nobody speaks: what stays English or does not fit is found.

The pages are those of ``test_every_control``, in each of their states. The pseudo-language puts
accents on the letters, brackets around every sentence, and makes it a third longer, as German
often is.
"""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError as LateError
from pytestqt.qtbot import QtBot

from mockinterview import paths
from mockinterview.core.waiting import Waiting
from mockinterview.models.catalogue import load_catalogue
from mockinterview.ports import Sending
from mockinterview.ui.dialogs import (
    ask_to_delete,
    ask_to_discard,
    ask_to_remove_endpoint,
    ask_to_remove_model,
    ask_to_reset,
    ask_to_reset_keys,
)
from mockinterview.ui.errors import ErrorDialog
from mockinterview.ui.language import ENGLISH
from mockinterview.ui.views.endpoint import sending_view
from mockinterview.ui.views.models import removal_words
from mockinterview.ui.views.settings import Section
from mockinterview.ui.views.welcome import STEPS, Step
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.importing import ImportDialog
from mockinterview.ui.widgets.parts import frame, label, line_label
from mockinterview.ui.widgets.sending import SendingDialog
from tests.fakes import sessions as made
from tests.fakes.settings_room import QuietRoom
from tests.ui.desk import Desk
from tests.ui.pseudo import PseudoTranslator, clipped, pseudo, untranslated
from tests.ui.test_every_control import (
    ROUTES,
    MakeDesk,
    Route,
    _window,
    click,
    feedback,
    make_desk,
    opened,
    session,
    settings_section,
)
from tests.ui.test_translations import messages

__all__ = ["make_desk", "opened"]
CONTEXTS = frozenset(context for context, _ in messages(ENGLISH))


@pytest.fixture
def pseudo_language(styled: QApplication) -> Iterator[None]:
    translator = PseudoTranslator(CONTEXTS)
    styled.installTranslator(translator)
    yield
    styled.removeTranslator(translator)


def test_a_sentence_gets_longer_and_keeps_its_gaps() -> None:
    told = pseudo("Question {position} of {count}")
    assert told == "[Qûéšţîöñ {position} öf {count} · ·]"
    assert told.format(position=1, count=2) == "[Qûéšţîöñ 1 öf 2 · ·]"


def nothing() -> None:
    """Nothing is done in these tests."""


def confirming(desk: Desk) -> QWidget:
    window = desk.window()
    ask_to_delete(window, nothing)
    ask_to_discard(window, Waiting(session=made.every_state(), attempt=made.spoken()), nothing)
    ask_to_reset(window, nothing)
    ask_to_reset_keys(window, nothing)
    ask_to_remove_endpoint(window, "own", nothing)
    model = load_catalogue(paths.catalogue()).find("whisper-base")
    ask_to_remove_model(window, model.title, removal_words(model, is_in_use=True), nothing)
    return window


def sending(desk: Desk) -> QWidget:
    window = desk.window()
    request = Sending("localhost", "small", "What is it?", 812, times=3)
    SendingDialog(window, sending_view(request, can_send=True)).open()
    return window


def breaking(desk: Desk) -> QWidget:
    window = desk.window()
    ErrorDialog(window, "ZeroDivisionError").open()
    return window


def importing(desk: Desk) -> QWidget:
    window = desk.window()
    ImportDialog(window).open()
    return window


def changing_an_endpoint(desk: Desk) -> QWidget:
    window = settings_section(Section.ENDPOINTS, desk)
    click(desk, window, "endpoint-own-change")
    return window


def setting_up(step: Step, desk: Desk) -> QWidget:
    room = QuietRoom(desk.home, desk.fakes.services())
    window = desk.window(settings_room=lambda: room, is_unwelcomed=True)
    for _step in range(STEPS.index(step)):
        desk.press(window, Qt.Key.Key_Return)
    return window


def side_by_side(desk: Desk) -> QWidget:
    window = session(desk)
    click(desk, window, "attempt-way-side-by-side")
    return window


def rated(desk: Desk) -> QWidget:
    window = feedback(desk)
    desk.press(window, Qt.Key.Key_4)
    return window


def another_key(desk: Desk) -> QWidget:
    window = settings_section(Section.KEYS, desk)
    click(desk, window, "keys-overview")
    return window


FURTHER: dict[str, Route] = {
    "confirming": confirming,
    "sending": sending,
    "breaking": breaking,
    "importing": importing,
    "changing an endpoint": changing_an_endpoint,
    "side by side": side_by_side,
    "rated": rated,
    "keys": another_key,
    **{f"setting up, {step}": partial(setting_up, step) for step in STEPS},
}


@pytest.mark.parametrize("name", [*ROUTES, *FURTHER])
@pytest.mark.usefixtures("pseudo_language")
def test_a_page_says_nothing_that_cannot_be_translated_and_all_of_it_fits(
    make_desk: MakeDesk, name: str
) -> None:
    desk = make_desk()
    with _window(desk, {**ROUTES, **FURTHER}[name]) as window:
        assert untranslated(window) == []
        with suppress(LateError):  # a layout needs some turns of the loop to settle
            desk.qtbot.waitUntil(lambda: not clipped(window), timeout=1_000)
        assert clipped(window) == []


def page_of(qtbot: QtBot, *children: QWidget) -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    box = QVBoxLayout(page)
    for child in children:
        box.addWidget(child)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    return page


@pytest.mark.usefixtures("pseudo_language")
def test_plain_english_is_found(qtbot: QtBot) -> None:
    translated = QCoreApplication.translate("wording", "Phone")
    spoken = QPushButton(translated)
    spoken.setAccessibleName("Press this")
    hinted = QPushButton(translated)
    hinted.setToolTip(f"{translated} and more")
    page = page_of(qtbot, label(translated), label("Save the answer"), spoken, hinted)
    found = "\n".join(untranslated(page))
    assert found.count("\n") == 2
    assert all(words in found for words in ("Save the answer", "Press this", "and more"))


@pytest.mark.usefixtures("pseudo_language")
def test_data_numbers_and_keys_are_not_taken_for_english(qtbot: QtBot) -> None:
    translated = QCoreApplication.translate("wording", "Phone")
    page = page_of(qtbot, label(f"{translated} · 1:07"), label("Ctrl+F"), label("What is it?"))
    assert untranslated(page) == []


def test_words_without_room_are_found(qtbot: QtBot) -> None:
    wide, high, small = (
        line_label("A line that is long"),
        label("Words to wrap " * 9),
        Button("Go on"),
    )
    page = page_of(qtbot, wide, high, small)
    assert clipped(page) == []
    for child in (wide, small):
        child.setFixedWidth(20)
    high.setFixedHeight(20)
    cut = frame("card")
    cut.setParent(page)
    cut.setGeometry(300, 0, 200, 50)
    cut.show()
    found = "\n".join(clipped(page))
    assert found.count("needs") == 3
    assert "A line" in found
    assert found.count("cut off") == 1
