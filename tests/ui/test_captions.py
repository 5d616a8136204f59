"""The caption under the meter."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mockinterview.core.transcript import Caption
from mockinterview.settings import Theme
from mockinterview.ui.theme import DARK, LIGHT, apply_theme
from mockinterview.ui.widgets.captions import CaptionLines


@pytest.fixture
def caption(qtbot: QtBot) -> CaptionLines:
    lines = CaptionLines("caption")
    qtbot.addWidget(lines)
    return lines


def test_what_may_still_change_ends_in_an_ellipsis(caption: CaptionLines) -> None:
    caption.show_caption(Caption(settled="Attention weighs the", partial="values by"))
    assert caption.words == "Attention weighs the values by…"


def test_what_is_settled_stands_as_it_is(caption: CaptionLines) -> None:
    caption.show_caption(Caption(settled="That is all."))
    assert caption.words == "That is all."


def test_what_may_still_change_has_a_colour_of_its_own(caption: CaptionLines) -> None:
    caption.show_caption(Caption(settled="Settled", partial="perhaps"))
    before, _, after = caption.text().partition("<span style=")
    assert "Settled" in before
    assert "perhaps" in after


def test_words_are_never_read_as_markup(caption: CaptionLines) -> None:
    caption.show_caption(Caption(settled="<b>bold</b>", partial="<img src=x>"))
    assert "<b>" not in caption.text()
    assert "<img" not in caption.text()
    assert "&lt;b&gt;" in caption.text()


def test_of_a_long_answer_the_end_is_in_sight(caption: CaptionLines) -> None:
    words = [f"word{number}" for number in range(400)]
    caption.show_caption(Caption(settled=" ".join(words), partial="and the end"))
    shown = caption.words.split()
    assert shown[-1] == "end…"
    assert 15 < len(shown) < 80
    assert shown[0] == words[400 + 3 - len(shown)]


def test_caption_is_gone_with_the_next_answer(caption: CaptionLines) -> None:
    caption.show_caption(Caption(settled="An answer."))
    caption.show_caption(None)
    assert caption.words == ""


def test_what_may_still_change_and_ends_a_sentence_has_no_fourth_dot(
    caption: CaptionLines,
) -> None:
    caption.show_caption(Caption(partial="That is all."))
    assert caption.words == "That is all…"


def test_words_take_the_colours_of_another_theme(
    caption: CaptionLines, dressed: QApplication
) -> None:
    caption.show_caption(Caption(settled="Settled", partial="perhaps"))
    with_light = caption.text()
    apply_theme(dressed, Theme.DARK)
    assert LIGHT.muted in with_light
    assert DARK.muted in caption.text()


def test_where_there_is_little_room_fewer_lines_are_shown(caption: CaptionLines) -> None:
    caption.show_caption(Caption(settled=" ".join(["word"] * 100)))
    three, height = len(caption.words.split()), caption.height()
    caption.set_lines(2)
    assert len(caption.words.split()) < three
    assert caption.height() < height
