"""Every page in a language that nobody speaks: what stays English or does not fit is found.

The pages are those of ``routes``, in each of their states. The pseudo-language puts
accents on the letters, brackets around every sentence, and makes it a third longer, as German
often is.
"""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError as LateError
from pytestqt.qtbot import QtBot

from mockinterview.ui.language import ENGLISH
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.parts import frame, label, line_label
from tests.ui.pseudo import PseudoTranslator, clipped, pseudo, untranslated
from tests.ui.routes import DIALOGS, ROUTES, MakeDesk, on_show
from tests.ui.test_translations import messages

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


@pytest.mark.parametrize("name", [*ROUTES, *DIALOGS])
@pytest.mark.usefixtures("pseudo_language")
def test_a_page_says_nothing_that_cannot_be_translated_and_all_of_it_fits(
    make_desk: MakeDesk, name: str
) -> None:
    desk = make_desk()
    with on_show(desk, {**ROUTES, **DIALOGS}[name]) as window:
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
