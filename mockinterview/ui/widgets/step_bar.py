"""Where one is on a way of several steps: a line and a name for each, and the place in words."""

from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.welcome import StepMark
from mockinterview.ui.widgets.parts import column, line_label, named, row
from mockinterview.ui.widgets.progress import ProgressLine
from mockinterview.ui.widgets.status import Icon


class StepBar(QWidget):
    """Shows steps that are done with a tick, the one that is now in bold."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__()
        named(self, name)
        self._place = named(line_label("", Type.LABEL, "muted"), f"{name}-place")
        self._marks = tuple(_Mark(f"{name}-{number}") for number in range(count))
        line = row(spacing=8)
        for mark in self._marks:
            line.addWidget(mark, 1)
        outer = column(self, spacing=10)
        outer.addWidget(self._place)
        outer.addLayout(line)

    def show_steps(self, marks: tuple[StepMark, ...], place: str) -> None:
        self._place.setText(place)
        self.setAccessibleName(place)
        for shown, mark in zip_longest(self._marks, marks[: len(self._marks)]):
            shown.show_mark(mark or StepMark(""))


class _Mark(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._line = named(ProgressLine(), f"{name}-line")
        self._icon = Icon(16)
        self._words = named(line_label("", Type.SMALL, "muted"), f"{name}-words")
        self._now = named(line_label("", Type.LABEL, "accent"), f"{name}-now")
        words = row(spacing=4)
        words.addWidget(self._icon)
        words.addWidget(self._words, 1)
        words.addWidget(self._now, 1)
        outer = column(self, spacing=6)
        outer.addWidget(self._line)
        outer.addLayout(words)
        self._icon.show_icon("check", "accent")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_mark(self, mark: StepMark) -> None:
        self._line.show_share(1.0 if mark.is_done or mark.is_now else 0.0, mark.name)
        self._icon.setVisible(mark.is_done)
        for words, is_shown in ((self._words, not mark.is_now), (self._now, mark.is_now)):
            words.setText(mark.name)
            words.setVisible(is_shown)
