"""Lists of rows: a model and a view, so that ten thousand rows cost as much as ten.

Only the rows in sight are painted, by a delegate of whoever shows them. Arrow keys, Page Up and
Down, Home and End move through a list.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate

from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font
from mockinterview.ui.widgets.parts import named

_LINES = (Type.NAME, Type.SMALL)
_LEADING = 2.0

Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What a row is told apart by, what it is found by when one types, and what is read aloud."""

    @property
    def key(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def said(self) -> str: ...


class RowModel(QAbstractListModel):
    """The rows as Qt asks for them; ``more_wanted`` says that the view came to their end."""

    more_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._places: dict[str, int] = {}
        self._has_more = False

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def show_rows(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Show these rows; where they only go on from those on show, nothing else changes."""
        self._has_more = has_more
        before = len(self._rows)
        if rows is self._rows or rows == self._rows:
            return
        if before and len(rows) > before and rows[:before] == self._rows:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._keep(rows)
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._keep(rows)
            self.endResetModel()

    def place_of(self, key: str) -> int | None:
        return self._places.get(key)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return self._has_more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802 - Qt's name
        self._has_more = False
        self.more_wanted.emit()

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

    def _keep(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._places = {row.key: place for place, row in enumerate(rows)}


class RowList(QListView):
    """Shows rows; what a person does with one is told, what the program does is not.

    ``chosen`` carries the key of the row that a person came to.
    """

    chosen = Signal(str)
    more_wanted = Signal()

    def __init__(
        self,
        name: str,
        said: str,
        delegate: QStyledItemDelegate,
        model: type[RowModel] = RowModel,
    ) -> None:
        super().__init__()
        named(self, name, said)
        self._is_showing = False
        self._model = model(self)
        self._model.more_wanted.connect(self.more_wanted)
        self.setModel(self._model)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
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

    def show_rows(self, rows: Sequence[Row], chosen: str = "", *, has_more: bool = False) -> None:
        """Show these rows, with one of them chosen if it is among them."""
        self._is_showing = True
        self._model.show_rows(rows, has_more=has_more)
        place = self._model.place_of(chosen)
        index = QModelIndex() if place is None else self._model.index(place, 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self._is_showing = False

    def choose_first(self) -> None:
        """Go to the first row, as a person does who comes from the search."""
        if self._model.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))

    @property
    def current_key(self) -> str:
        """The key of the row that the person is at, empty where there is none."""
        return self.key_at(self.currentIndex())

    def key_at(self, index: Index) -> str:
        return self._model.rows[index.row()].key if index.isValid() else ""

    def _tell(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self.chosen.emit(self.key_at(current))


def paint_two_lines(
    painter: QPainter, box: QRectF, lines: tuple[str, str], colours: tuple[str, str]
) -> None:
    """Paint a name and what is to be known of it below, each cut off where the box ends."""
    metrics = [QFontMetricsF(font(kind)) for kind in _LINES]
    y = box.center().y() - (sum(each.height() for each in metrics) + _LEADING) / 2
    for kind, metric, words, colour in zip(_LINES, metrics, lines, colours, strict=True):
        painter.setFont(font(kind))
        painter.setPen(tokens_of().colour(colour))
        cut = metric.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.left(), y + metric.ascent()), cut)
        y += metric.height() + _LEADING
