"""The marks below a waveform: each can be seen and heard, also where two are of one moment."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from mockinterview.core.replay import MarkKind
from mockinterview.ui.theme import LIGHT
from mockinterview.ui.views.replay import MarkView
from mockinterview.ui.widgets.mark_strip import TONES, MarkStrip

SECONDS = 100.0
pytestmark = pytest.mark.usefixtures("dressed")


def mark(kind: MarkKind, at: float) -> MarkView:
    return MarkView(kind, at, at + 1, "", f"{kind} at {at}")


def strip(qtbot: QtBot, *marks: MarkView) -> MarkStrip:
    made = MarkStrip()
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    made.show_marks(marks, SECONDS)
    return made


def seen(shown: MarkStrip, kind: MarkKind) -> int:
    """Return how many pixels of a kind of mark there are to be seen."""
    image, colour = shown.grab().toImage(), LIGHT.colour(TONES[kind]).rgb()
    columns, lines = range(image.width()), range(image.height())
    return sum(image.pixelColor(x, y).rgb() == colour for x in columns for y in lines)


@pytest.mark.parametrize("at", [0.0, 50.0, SECONDS])
def test_a_bookmark_of_the_same_second_leaves_a_quote_to_be_seen(qtbot: QtBot, at: float) -> None:
    quote, bookmark = mark(MarkKind.SAID, at), mark(MarkKind.BOOKMARK, at)
    both = strip(qtbot, quote, bookmark)
    assert seen(both, MarkKind.SAID) == seen(strip(qtbot, quote), MarkKind.SAID) > 0
    assert seen(both, MarkKind.BOOKMARK) > 0


def test_marks_that_are_apart_stand_where_they_are(qtbot: QtBot) -> None:
    shown = strip(qtbot, mark(MarkKind.SAID, 25.0), mark(MarkKind.BOOKMARK, 75.0))
    heard: list[float] = []
    shown.hear_requested.connect(heard.append)
    for x in (100, 300):
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(x, 9))
    assert heard == [25.0, 75.0]


def test_each_of_two_marks_of_one_moment_has_its_own_words(qtbot: QtBot) -> None:
    shown = strip(qtbot, mark(MarkKind.SAID, 50.0), mark(MarkKind.BOOKMARK, 50.2))
    nearest = [shown.near(x)[0].kind for x in (200.0, 211.0)]
    assert nearest == [MarkKind.SAID, MarkKind.BOOKMARK]
