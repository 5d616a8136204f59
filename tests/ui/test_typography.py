"""Words in another size, and what is as high as they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.settings import Theme
from mockinterview.ui.theme import apply_theme
from mockinterview.ui.typography import Type, apply_font_scale, font, font_scale, scaled
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.chips import Chip
from mockinterview.ui.widgets.parts import label
from mockinterview.ui.widgets.rail import WIDTH, Rail


@pytest.fixture(autouse=True)
def usual_size(styled: QApplication) -> Iterator[None]:
    yield
    apply_font_scale(styled, 1.0)


def test_words_are_as_large_as_the_type_scale_says() -> None:
    assert font_scale() == 1.0
    assert font(Type.BODY).pixelSize() == Type.BODY.value[0]


def test_fonts_and_lengths_follow_the_scale(styled: QApplication) -> None:
    apply_font_scale(styled, 1.5)
    assert font(Type.TITLE).pixelSize() == 39
    assert font(Type.QUESTION, size=20).pixelSize() == 30
    assert styled.font().pixelSize() == scaled(15)


@pytest.mark.parametrize("kind", Type)
def test_words_that_are_shown_already_change_and_come_back_to_their_size(
    qtbot: QtBot, styled: QApplication, kind: Type
) -> None:
    shown = label("words", kind)
    qtbot.addWidget(shown)
    for scale in (1.15, 1.3, 1.75, 2.0):
        apply_font_scale(styled, scale)
        assert shown.font().pixelSize() == round(kind.value[0] * scale)
    apply_font_scale(styled, 1.0)
    assert shown.font().pixelSize() == kind.value[0]


@pytest.mark.parametrize("make", [lambda: Button("Go"), lambda: Chip("Go")])
def test_what_holds_words_grows_with_them(
    qtbot: QtBot, styled: QApplication, make: type[QWidget]
) -> None:
    child = make()
    qtbot.addWidget(child)
    before = child.sizeHint()
    apply_font_scale(styled, 1.5)
    assert child.sizeHint().width() > before.width()
    assert child.sizeHint().height() == round(1.5 * before.height())


def test_the_rail_grows_with_its_words(qtbot: QtBot, styled: QApplication) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    apply_font_scale(styled, 1.5)
    assert rail.width() == round(1.5 * WIDTH)


def test_other_colours_leave_the_size_of_the_words_as_it_is(
    qtbot: QtBot, styled: QApplication
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    words, plain = label("words", Type.HEADING), QLabel("words")
    inner = QVBoxLayout(page)
    for part in (words, plain):
        inner.addWidget(part)
    with qtbot.waitExposed(page):
        page.show()
    apply_font_scale(styled, 1.5)
    for theme in (Theme.DARK, Theme.LIGHT):
        apply_theme(styled, theme)
        assert words.font().pixelSize() == 24
        assert plain.font().pixelSize() == scaled(15)
