"""The list of questions, as its rows are painted."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.questions import RowView
from mockinterview.ui.widgets.row_list import Index, RowList, paint_two_lines

translate = QCoreApplication.translate
_HEIGHT = 58
_PADDING = 12.0
_ICON = 14.0
_GAP = 8.0
_RADIUS = 10.0


class QuestionDelegate(QStyledItemDelegate):
    """Paints a row: title and details, marks for a note and an edit, and the last score."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        tokens = tokens_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        _paint_ground(painter, box, option.state, tokens)
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        inner.setRight(_paint_result(painter, inner, row, tokens))
        is_on = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = ("accent_text", "accent_text") if is_on else ("text", "muted")
        paint_two_lines(painter, inner, (row.title, row.details), colours)
        painter.restore()


class QuestionList(RowList):
    """The questions that a search and its filters leave."""

    def __init__(self, name: str) -> None:
        super().__init__(name, translate("questions", "Questions"), QuestionDelegate())


def _paint_ground(painter: QPainter, box: QRectF, state: QStyle.StateFlag, tokens: Tokens) -> None:
    is_on = bool(state & QStyle.StateFlag.State_Selected)
    is_under = bool(state & QStyle.StateFlag.State_MouseOver)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(tokens.colour("accent"), 1.5) if has_focus else Qt.PenStyle.NoPen)
    ground = "accent_tint" if is_on else "background"
    painter.setBrush(tokens.colour(ground) if is_on or is_under else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


def _paint_result(painter: QPainter, box: QRectF, row: RowView, tokens: Tokens) -> float:
    """Paint the score and the marks from the right; return where the words have to end."""
    right = box.right()
    if row.score:
        chosen = font(Type.STRONG)
        width = QFontMetricsF(chosen).horizontalAdvance(row.score)
        painter.setFont(chosen)
        painter.setPen(tokens.colour("warning" if row.is_weak else "good"))
        at = QRectF(right - width, box.top(), width, box.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, row.score)
        right -= width + _GAP
    for icon, is_there in (("edit", row.is_edited), ("note", row.is_noted)):
        if is_there:
            at = QRectF(right - _ICON, box.center().y() - _ICON / 2, _ICON, _ICON)
            paint_icon(painter, icon, at, tokens.colour("muted"))
            right -= _ICON + _GAP
    return right
