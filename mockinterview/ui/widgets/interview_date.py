"""The line below the title of the first page: when the interview is, and what that suggests."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.interview_date import InterviewDateView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.date_field import DateField
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import column, line_label, named, row


class InterviewDateLine(QWidget):
    """``chosen`` carries a day, or None where it is cleared; ``toggled`` opens and closes."""

    chosen = Signal(object)
    toggled = Signal()
    suggestion_taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "interview-date", self.tr("Interview date"))
        self._sentence = named(line_label("", Type.BODY, "muted"), "interview-date-sentence")
        self._change = named(
            Button(self.tr("Set an interview date"), Look.LINK), "interview-date-change"
        )
        self._suggest = named(Button("", Look.LINK), "interview-date-suggestion")
        self._field = DateField("interview-date-field", self.tr("Day of the interview"))
        self._keep = named(Button(self.tr("Keep this date"), Look.SMALL), "interview-date-keep")
        self._clear = named(Button(self.tr("Clear"), Look.LINK), "interview-date-clear")
        self._cancel = named(Button(self.tr("Cancel"), Look.LINK), "interview-date-cancel")
        self._is_open = False
        self._suggest.hide()
        self._lay_out()
        self._connect()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        opened = (self._field, self._keep, self._clear, self._cancel)
        return (self._change, self._suggest, *opened)

    def show_date(self, view: InterviewDateView | None) -> None:
        self.setVisible(view is not None)
        if view is None:
            return
        held_focus = self._holds_focus()
        self._sentence.setText(view.sentence)
        self._wrap_where_narrow()
        self._change.setText(view.change)
        self._change.setVisible(not view.is_open)
        self._suggest.setText(view.suggestion)
        self._suggest.setVisible(bool(view.suggestion) and not view.is_open)
        self._clear.setVisible(view.day is not None)
        self._editing.setVisible(view.is_open)
        if view.is_open and not self._is_open:
            self._field.show_day(max(view.day or view.first, view.first), view.first)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_open and not view.is_open and held_focus:
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_open = view.is_open
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self._is_open:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._wrap_where_narrow()

    def _wrap_where_narrow(self) -> None:
        words = self._sentence.fontMetrics().horizontalAdvance(self._sentence.text())
        self._sentence.setWordWrap(words >= self.width())

    def _holds_focus(self) -> bool:
        return any(stop.hasFocus() for stop in self.tab_stops)

    def _lay_out(self) -> None:
        self._sentence.setMinimumHeight(self._change.sizeHint().height())
        told = QWidget()
        line = FlowLayout(told, gap=14)
        for part in (self._sentence, self._change, self._suggest):
            line.addWidget(part)
        self._editing = QWidget()
        fields = row(self._editing, spacing=14)
        for field in (self._field, self._keep, self._clear, self._cancel):
            fields.addWidget(field)
        fields.addStretch(1)
        outer = column(self, spacing=8)
        outer.addWidget(told)
        outer.addWidget(self._editing)

    def _connect(self) -> None:
        self._change.clicked.connect(self.toggled)
        self._cancel.clicked.connect(self.toggled)
        self._suggest.clicked.connect(self.suggestion_taken)
        self._keep.clicked.connect(self._keep_day)
        self._clear.clicked.connect(self._clear_day)

    def _keep_day(self) -> None:
        self.chosen.emit(self._field.day)

    def _clear_day(self) -> None:
        self.chosen.emit(None)
