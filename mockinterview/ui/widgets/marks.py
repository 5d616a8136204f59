"""The likely fillers of an answer: each can be heard, accepted and rejected.

The rows stay while an answer changes, and so does the focus; they are made anew where the
marks are others.
"""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.marks import FillerAnswer, MarksView, MarkView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import Chip
from mockinterview.ui.widgets.parts import column, empty, label, line_label, named, row

SHOWN = 5
"""So many marks are in sight at first: a long answer may have thirty."""


class FillerMarks(QWidget):
    """The marks in their order; hidden where there are none."""

    play_requested = Signal(object)
    judged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "filler-marks", self.tr("Likely fillers"))
        self._starts: tuple[float, ...] = ()
        self._rows: list[_MarkRow] = []
        self._are_all_shown = False
        self._note = named(label("", Type.SMALL, "muted"), "filler-marks-note")
        self._more = named(Button("", Look.LINK), "filler-marks-more")
        self._list = column(spacing=4)
        outer = column(self, spacing=8)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addWidget(line_label(self.tr("Likely fillers"), Type.LABEL, "muted"))
        outer.addWidget(self._note)
        outer.addLayout(self._list)
        outer.addWidget(self._more)
        self._more.clicked.connect(self._show_all)

    def show_marks(self, view: MarksView, playing: Clip | None) -> None:
        self.setVisible(bool(view.rows))
        self._note.setText(view.note)
        starts = tuple(mark.start for mark in view.rows)
        if starts != self._starts:
            self._starts = starts
            self._rebuild(len(view.rows))
        for line, mark in zip(self._rows, view.rows, strict=True):
            line.show_mark(mark, playing, can_judge=view.can_judge)

    def _rebuild(self, count: int) -> None:
        empty(self._list)
        self._are_all_shown = False
        self._rows = [_MarkRow(number) for number in range(1, count + 1)]
        for line in self._rows:
            self._list.addWidget(line)
            line.play_requested.connect(self.play_requested)
            line.judged.connect(self.judged)
        self._more.setText(self.tr("Show all {count}").format(count=count))
        self._order_tabs()
        self._unfold()

    def _order_tabs(self) -> None:
        """Put the rows where they stand: Qt puts what is made late last of all."""
        stops = [self._more, *(stop for line in self._rows for stop in line.tab_stops), self._more]
        for before, after in pairwise(stops):
            if before is not after:
                QWidget.setTabOrder(before, after)

    def _show_all(self) -> None:
        """Show every row; who came by keyboard goes on at the first that was hidden."""
        is_by_keyboard = self._more.hasFocus()
        self._are_all_shown = True
        self._unfold()
        if is_by_keyboard:
            self._rows[SHOWN].tab_stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _unfold(self) -> None:
        for number, line in enumerate(self._rows):
            line.setVisible(self._are_all_shown or number < SHOWN)
        self._more.setVisible(not self._are_all_shown and len(self._rows) > SHOWN)


class _MarkRow(QWidget):
    """One mark: where it is, and what the person says that it was."""

    play_requested = Signal(object)
    judged = Signal(object)

    def __init__(self, number: int) -> None:
        super().__init__()
        name = f"mark-{number}"
        named(self, name)
        self._mark: MarkView | None = None
        self._play = named(Button("", Look.LINK, icon="play"), f"{name}-play")
        self._at = named(line_label(""), f"{name}-at")
        self._place = named(label("", Type.SMALL, "muted"), f"{name}-place")
        self._yes = named(Chip(self.tr("A filler")), f"{name}-yes")
        self._no = named(Chip(self.tr("No filler")), f"{name}-no")
        inner = row(self, spacing=8)
        inner.addWidget(self._play)
        inner.addWidget(self._at)
        inner.addWidget(self._place, 1)
        inner.addWidget(self._yes)
        inner.addWidget(self._no)
        self._play.clicked.connect(self._ask_to_play)
        self._yes.clicked.connect(self._accept)
        self._no.clicked.connect(self._reject)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return self._play, self._yes, self._no

    def show_mark(self, mark: MarkView, playing: Clip | None, *, can_judge: bool) -> None:
        self._mark = mark
        where = {"at": mark.at, "place": mark.place}
        is_on = mark.clip is not None and mark.clip == playing
        self._play.setVisible(mark.clip is not None)
        self._play.set_icon("stop" if is_on else "play")
        self._play.setText(self.tr("Stop") if is_on else mark.at)
        self._play.setAccessibleName(self.tr("Play the sound at {at}, {place}").format(**where))
        self._at.setVisible(mark.clip is None)
        self._at.setText(mark.at)
        self._place.setText(mark.place)
        self._yes.setAccessibleName(self.tr("That was a filler, at {at}, {place}").format(**where))
        self._no.setAccessibleName(self.tr("No filler, at {at}, {place}").format(**where))
        self._yes.setChecked(mark.is_confirmed is True)
        self._no.setChecked(mark.is_confirmed is False)
        for chip in (self._yes, self._no):
            chip.setEnabled(can_judge)

    def _ask_to_play(self) -> None:
        if self._mark is not None:
            self.play_requested.emit(self._mark.clip)

    def _accept(self) -> None:
        self._tell(is_filler=True if self._yes.isChecked() else None)

    def _reject(self) -> None:
        self._tell(is_filler=False if self._no.isChecked() else None)

    def _tell(self, *, is_filler: bool | None) -> None:
        if self._mark is not None:
            self.judged.emit(FillerAnswer(self._mark.start, is_filler))
