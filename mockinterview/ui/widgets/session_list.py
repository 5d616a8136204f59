"""The list of sessions: when, what and with what score; a row is opened by a click or Return."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import scaled
from mockinterview.ui.views.history import SessionRowView
from mockinterview.ui.widgets.badge import badge_size, paint_badge
from mockinterview.ui.widgets.figure import figure_size, paint_figure
from mockinterview.ui.widgets.row_list import Index, RowList, paint_two_lines
from mockinterview.ui.widgets.scroll import keep_strip

translate = QCoreApplication.translate
_HEIGHT = 66
_BETWEEN = 8
_PADDING = 22.0
_GAP = 16.0
_RADIUS = 14.0


class SessionDelegate(QStyledItemDelegate):
    """Paints a row as a card of its own."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, scaled(_HEIGHT) + _BETWEEN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        card = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5 - _BETWEEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_card(painter, card, option.state)
        inner = card.adjusted(_PADDING, 0, -_PADDING, 0)
        inner.setRight(_paint_result(painter, inner, row) - _GAP)
        paint_two_lines(painter, inner, (row.when, row.what), ("text", "muted"))
        painter.restore()


class SessionList(RowList):
    """The sessions that a search leaves, newest first; ``opened`` carries the id of one."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, translate("history", "Interviews"), SessionDelegate())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        keep_strip(self)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_key:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.key_at(index))


def _paint_card(painter: QPainter, card: QRectF, state: QStyle.StateFlag) -> None:
    tokens = tokens_of()
    is_under = bool(state & QStyle.StateFlag.State_MouseOver)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    colour = tokens.colour("accent" if is_under or has_focus else "line")
    painter.setPen(QPen(colour, 2.0 if has_focus else 1.0))
    painter.setBrush(tokens.colour("card"))
    edge = 0.5 if has_focus else 0.0
    painter.drawRoundedRect(card.adjusted(edge, edge, -edge, -edge), _RADIUS, _RADIUS)


def _paint_result(painter: QPainter, box: QRectF, row: SessionRowView) -> float:
    """Paint the score, or why there is none, at the right; return where it begins."""
    if row.score:
        words = (row.score, translate("history", "/ 100"))
        size = figure_size(*words)
        left = box.right() - size.width()
        paint_figure(painter, QPointF(left, box.center().y() - size.height() / 2), words)
        return left
    if row.state is None:
        return box.right()
    size = badge_size(row.state.word, row.state.icon)
    left = box.right() - size.width()
    at = QRectF(left, box.center().y() - size.height() / 2, size.width(), size.height())
    paint_badge(painter, at, row.state.word, row.state.icon, row.state.tone)
    return left
