"""The list of weak moments: what each is, of which question, where in its take."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.weak_moments import MomentRow, no_sound_text
from mockinterview.ui.widgets.row_list import Index, RowList, paint_two_lines
from mockinterview.ui.widgets.scroll import keep_strip

translate = QCoreApplication.translate
_HEIGHT = 58
_PADDING = 12.0
_ICON = 18.0
_RADIUS = 10.0


class MomentDelegate(QStyledItemDelegate):
    """Paints one passage."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens = index.data(Qt.ItemDataRole.UserRole), tokens_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        _paint_ground(painter, box, option.state, tokens)
        is_on = bool(option.state & QStyle.StateFlag.State_Selected)
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        side = scaled(_ICON)
        at = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        tone = "accent_text" if row.sign.tone == "accent" else row.sign.tone
        paint_icon(painter, row.sign.icon, at, tokens.colour(tone))
        inner.setLeft(at.right() + _PADDING)
        inner.setRight(_paint_at(painter, inner, row, tokens))
        colours = ("accent_text", "accent_text") if is_on else ("text", "muted")
        paint_two_lines(painter, inner, (row.title, row.details), colours)
        painter.restore()


class MomentList(RowList):
    """The passages; ``opened`` says that the answer of the current one is to be opened."""

    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, translate("weak", "Weak moments"), MomentDelegate())
        keep_strip(self)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current_key:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.opened.emit()


def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag, tokens: Tokens) -> None:
    is_on = bool(state & QStyle.StateFlag.State_Selected)
    is_under = bool(state & QStyle.StateFlag.State_MouseOver)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(tokens.colour("accent"), 1.5) if has_focus else Qt.PenStyle.NoPen)
    ground = "accent_tint" if is_on else "background"
    painter.setBrush(tokens.colour(ground) if is_on or is_under else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _paint_at(painter: QPainter, box: QRectF, row: MomentRow, tokens: Tokens) -> float:
    """Paint where the passage is in its take, or that it has no sound; return where it begins."""
    words, chosen = row.at or no_sound_text(), font(Type.SMALL)
    width = QFontMetricsF(chosen).horizontalAdvance(words)
    painter.setFont(chosen)
    painter.setPen(tokens.colour("muted"))
    at = QRectF(box.right() - width, box.top(), width, box.height())
    painter.drawText(at, Qt.AlignmentFlag.AlignCenter, words)
    return at.left() - _PADDING
