"""One session of the history: a row that opens it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.history import SessionRowView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.figure import Figure
from mockinterview.ui.widgets.parts import column, label, named, row

_RADIUS = 14.0


class SessionRow(QAbstractButton):
    """When, what and with what score; pressed, it emits the session's id."""

    opened = Signal(str)

    def __init__(self, view: SessionRowView) -> None:
        super().__init__()
        self._session_id = view.session_id
        said = view.score or (view.state.word if view.state else "")
        named(self, f"session-{view.session_id}", f"{view.when}, {view.what}, {said}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = column(spacing=2)
        for part in (label(view.when, Type.NAME), label(view.what, Type.SMALL, "muted")):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(part)
        inner = row(self, spacing=16)
        inner.setContentsMargins(22, 12, 22, 12)
        inner.addLayout(words, 1)
        inner.addWidget(_result(view, self.tr("/ 100")))
        self.setFixedHeight(scaled(66))
        self.clicked.connect(self._open)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FontChange:
            self.setFixedHeight(scaled(66))
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        has_mark = self.hasFocus() or self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("accent" if has_mark else "line"), 1.0))
        painter.setBrush(tokens.colour("card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.end()

    def _open(self) -> None:
        self.opened.emit(self._session_id)


def _result(view: SessionRowView, out_of: str) -> QWidget:
    if view.score:
        figure = Figure()
        figure.show_figure(view.score, out_of)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return figure
    badge = Badge()
    if view.state is not None:
        badge.show_state(*view.state)
    badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return badge
