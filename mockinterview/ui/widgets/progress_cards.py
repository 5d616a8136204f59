"""The cards of the page of progress that hold words and figures alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from mockinterview.ui.typography import Type, fonts_kept
from mockinterview.ui.views.progress import DueLineView, FigureRow, WeeksView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.figure import Figure
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.progress_weeks import WeekBars


class FiguresCard(QFrame):
    """Measures below one another: what is usual lately, what was before, and the trend."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        named(self, name, title)
        self.setProperty("ground", "card")
        self._rows: tuple[FigureRow, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._note = named(label("", Type.SMALL, "muted"), f"{name}-note")
        outer = column(self, spacing=10)
        outer.setContentsMargins(22, 20, 22, 20)
        outer.addWidget(line_label(title, Type.HEADING))
        outer.addLayout(self._grid)
        outer.addStretch(1)
        outer.addWidget(self._note)

    def show_rows(self, rows: Sequence[FigureRow], note: str = "") -> None:
        self.setVisible(bool(rows))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            child = item.widget()
            if child is not None:
                child.hide()
                child.deleteLater()
        for place, each in enumerate(self._rows):
            self._put(2 * place, each)

    def _put(self, line: int, each: FigureRow) -> None:
        name, value = label(each.name), line_label(each.value, Type.STRONG)
        beside = label(_beside(each), Type.SMALL, "muted")
        beside.setContentsMargins(0, 0, 0, 8)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1, right)
        self._grid.addWidget(beside, line + 1, 0, 1, 2)


def _beside(each: FigureRow) -> str:
    return " · ".join(part for part in (each.trend, each.before) if part)


class CalibrationCard(QFrame):
    """Own ratings beside the scores, in sentences."""

    def __init__(self) -> None:
        super().__init__()
        title = self.tr("Your rating beside the score")
        named(self, "progress-calibration", title)
        self.setProperty("ground", "card")
        self._first = named(label(""), "progress-calibration-first")
        self._second = named(label("", Type.BODY, "muted"), "progress-calibration-second")
        outer = column(self, spacing=8)
        outer.setContentsMargins(22, 20, 22, 20)
        outer.addWidget(line_label(title, Type.HEADING))
        outer.addWidget(self._first)
        outer.addWidget(self._second)
        outer.addStretch(1)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        self.setVisible(bool(sentences))
        first, second = (*sentences, "", "")[:2]
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))


class WeeksCard(QFrame):
    """The time practised, week by week."""

    def __init__(self) -> None:
        super().__init__()
        title = self.tr("Time recorded, week by week")
        named(self, "progress-weeks", title)
        self.setProperty("ground", "card")
        self._bars = named(WeekBars(), "progress-week-bars")
        self._first = named(line_label("", Type.SMALL, "muted"), "progress-first-week")
        self._last = named(line_label("", Type.SMALL, "muted"), "progress-last-week")
        self._says = named(label("", Type.SMALL, "muted"), "progress-weeks-says")
        ends = row()
        ends.addWidget(self._first)
        ends.addStretch(1)
        ends.addWidget(self._last)
        outer = column(self, spacing=6)
        outer.setContentsMargins(22, 20, 22, 20)
        outer.addWidget(line_label(title, Type.HEADING))
        outer.addSpacing(4)
        outer.addWidget(self._bars)
        outer.addLayout(ends)
        outer.addWidget(self._says)
        outer.addStretch(1)

    def show_weeks(self, view: WeeksView | None) -> None:
        self.setVisible(view is not None)
        if view is not None:
            self._bars.show_weeks(view)
            self._first.setText(view.first)
            self._last.setText(view.last if len(view.minutes) > 1 else "")
            self._says.setText(view.says)


class DueLine(QFrame):
    """What is due today and soon; the button is there where something is due now."""

    start_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "progress-due", self.tr("Due again"))
        self.setProperty("ground", "card")
        self._title = named(line_label("", Type.HEADING), "progress-due-title")
        self._start = named(Button("", Look.PRIMARY), "progress-due-start")
        self._figures: list[Figure] = []
        inner = QWidget()
        self._flow = FlowLayout(inner, gap=28)
        self._flow.addWidget(self._title)
        outer = row(self, spacing=16)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.addWidget(inner, 1, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(self._start)
        self._start.clicked.connect(self.start_requested)

    def show_due(self, view: DueLineView | None) -> None:
        self.setVisible(view is not None)
        if view is None:
            return
        self._title.setText(view.title)
        while len(self._figures) < len(view.figures):
            made = named(Figure(Type.FIGURE), f"progress-due-{len(self._figures)}")
            made.show_figure("0", "")
            self._title.setMinimumHeight(made.sizeHint().height())
            self._figures.append(made)
            self._flow.addWidget(made)
        for figure, (value, unit) in zip(self._figures, view.figures, strict=True):
            figure.show_figure(value, unit)
        self._start.setVisible(bool(view.start))
        self._start.setText(view.start)
        self._start.updateGeometry()


class Beside(QWidget):
    """Cards side by side, and below one another where the page is narrow."""

    def __init__(self, *cards: tuple[QWidget, int]) -> None:
        super().__init__()
        self._cards = cards
        self._line = row(self, spacing=16)
        for card, share in cards:
            self._line.addWidget(card, share)

    def show_narrow(self, *, is_narrow: bool) -> None:
        wanted = self._line.Direction.TopToBottom if is_narrow else self._line.Direction.LeftToRight
        if self._line.direction() != wanted:
            with fonts_kept(self.findChildren(QLabel)):
                self._line.setDirection(wanted)

    def hide_where_empty(self) -> None:
        self.setVisible(any(not card.isHidden() for card, _share in self._cards))
