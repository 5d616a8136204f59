"""The card of the questions that are due; hidden where none is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.due import DueView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row


class DueCard(QFrame):
    """Emits that the questions on it are to be asked."""

    start_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "due-card", self.tr("Questions that are due"))
        self.setProperty("ground", "card")
        self._title = named(label("", Type.HEADING), "due-title")
        self._note = named(label("", Type.BODY, "muted"), "due-note")
        self._start = named(Button("", Look.SMALL), "due-start")
        outer = column(self, spacing=6)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.addWidget(self._title)
        outer.addWidget(self._note)
        outer.addSpacing(6)
        line = row()
        line.addWidget(self._start)
        line.addStretch(1)
        outer.addLayout(line)
        self._start.clicked.connect(self.start_requested)
        self.hide()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._start,)

    def show_due(self, view: DueView | None) -> None:
        self.setVisible(view is not None)
        if view is not None:
            self._title.setText(view.title)
            self._note.setText(view.note)
            self._start.setText(view.start)
            self._start.updateGeometry()
