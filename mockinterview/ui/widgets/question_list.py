"""The list of questions: a model and a view, so that ten thousand rows cost as much as ten.

Only the rows in sight are painted. Arrow keys, Page Up and Down, Home and End move through
it; ``chosen`` carries the id of the row that a person came to.
"""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.questions import RowView
from mockinterview.ui.widgets.parts import named

_HEIGHT = 58
_PADDING = 12.0
_ICON = 14.0
_GAP = 8.0
_RADIUS = 10.0

Index = QModelIndex | QPersistentModelIndex


class QuestionModel(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[RowView, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[RowView, ...]:
        return self._rows

    def show_rows(self, rows: tuple[RowView, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._places = {row.question_id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def place_of(self, question_id: str) -> int | None:
        return self._places.get(question_id)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.said
            case Qt.ItemDataRole.UserRole:
                return row
        return None


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
        _paint_words(painter, inner, row, "accent_text" if is_on else "text", tokens)
        painter.restore()


class QuestionList(QListView):
    """Shows rows; a row that the program chooses is not told, one that a person chooses is."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name, self.tr("Questions"))
        self._is_showing = False
        self._model = QuestionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(QuestionDelegate(self))
        self.setProperty("role", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._tell)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    def show_rows(self, rows: tuple[RowView, ...], chosen: str) -> None:
        """Show these rows, with one of them chosen if it is among them."""
        self._is_showing = True
        if rows is not self._model.rows:
            self._model.show_rows(rows)
        place = self._model.place_of(chosen)
        index = QModelIndex() if place is None else self._model.index(place, 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self._is_showing = False

    def choose_first(self) -> None:
        """Go to the first row, as a person does who comes from the search."""
        if self._model.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self.chosen.emit(self._model.rows[current.row()].question_id)


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


def _paint_words(painter: QPainter, box: QRectF, row: RowView, colour: str, tokens: Tokens) -> None:
    title, details = QFontMetricsF(font(Type.NAME)), QFontMetricsF(font(Type.SMALL))
    top = box.center().y() - (title.height() + details.height() + 2) / 2
    elide = Qt.TextElideMode.ElideRight
    painter.setFont(font(Type.NAME))
    painter.setPen(tokens.colour(colour))
    baseline = QPointF(box.left(), top + title.ascent())
    painter.drawText(baseline, title.elidedText(row.title, elide, box.width()))
    painter.setFont(font(Type.SMALL))
    painter.setPen(tokens.colour("accent_text" if colour == "accent_text" else "muted"))
    baseline = QPointF(box.left(), top + title.height() + 2 + details.ascent())
    painter.drawText(baseline, details.elidedText(row.details, elide, box.width()))
