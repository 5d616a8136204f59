"""The map: areas or topics down, levels across, in each cell the last scores.

A table, so that the arrow keys walk it and a screen reader knows its rows and columns. A cell tells
its score as a number; the tint behind it only repeats that. Return or a click opens a cell.
"""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.progress import MapCell, MapRow, MapView
from mockinterview.ui.widgets.parts import named

translate = QCoreApplication.translate

_ROW = 40
_RADIUS = 8.0
_GAP = 3
_LEAST_SHARE = 0.10
_CELL_WIDTH = 84
_PADDING = 26
_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    """Rows of ``MapRow``: the name, a column a level, and the trend."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._rows: tuple[MapRow, ...] = ()
        self._levels: tuple[str, ...] = ()

    def show(self, view: MapView) -> None:
        self.beginResetModel()
        self._rows, self._levels = view.rows, view.levels
        self.endResetModel()

    def row(self, index: _Index) -> MapRow:
        return self._rows[index.row()]

    def cell(self, index: _Index) -> MapCell | None:
        place = index.column() - 1
        cells = self.row(index).cells
        return cells[place] if 0 <= place < len(cells) else None

    def rowCount(self, _parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        return len(self._rows)

    def columnCount(self, _parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        return len(self._levels) + 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found, cell = self.row(index), self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            if cell is not None:
                return cell.text or "\u2013"
            return found.name if index.column() == 0 else found.trend
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if cell is not None:
                return cell.said
            return found.name if index.column() == 0 else f"{found.name}: {found.trend}"
        if role == Qt.ItemDataRole.ToolTipRole and cell is not None:
            return cell.said
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            trend = translate("progress", "Over time")
            return ("", *self._levels, trend)[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_cell = 0 < section <= len(self._levels)
            side = Qt.AlignmentFlag.AlignHCenter if is_cell else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class _Painter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        cell = model.cell(index) if isinstance(model, _Model) else None
        tokens = tokens_of()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if cell is not None:
            _paint_cell(painter, box, cell, tokens)
        else:
            is_name = index.column() == 0
            painter.setFont(font(Type.BODY if is_name else Type.SMALL))
            painter.setPen(tokens.colour("text" if is_name else "muted"))
            words = painter.fontMetrics().elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, round(box.width()) - 8
            )
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box.adjusted(6, 0, 0, 0), left, words)
        table = option.widget
        if option.state & QStyle.StateFlag.State_HasFocus and table and table.hasFocus():
            painter.setPen(_ring(tokens))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:  # noqa: N802
        return QSize(scaled(_CELL_WIDTH), scaled(_ROW))


def _paint_cell(painter: QPainter, box: QRectF, cell: MapCell, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("background") if cell.share is None else _tint(cell, tokens))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.setFont(font(Type.STRONG))
    painter.setPen(tokens.colour("muted" if cell.share is None else "text"))
    if cell.share is None:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\u2013")
        return
    score = painter.fontMetrics().horizontalAdvance(cell.text)
    painter.setFont(font(Type.SMALL))
    count = translate("progress", "{count} \u00d7").format(count=cell.count)
    behind = painter.fontMetrics().horizontalAdvance(count)
    x = box.center().x() - (score + 6 + behind) / 2
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(x + score + 6, box.y(), behind + 4, box.height()), middle, count)
    painter.setFont(font(Type.STRONG))
    painter.drawText(QRectF(x, box.y(), score + 4, box.height()), middle, cell.text)


def _tint(cell: MapCell, tokens: Tokens) -> QColor:
    """Return the accent, the stronger the more was covered, and never so strong that words fade."""
    share = _LEAST_SHARE + 0.32 * (cell.share or 0.0)
    return _mixed(tokens.colour("card"), tokens.colour("accent"), share)


def _mixed(ground: QColor, over: QColor, share: float) -> QColor:
    def part(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        part(ground.red(), over.red()),
        part(ground.green(), over.green()),
        part(ground.blue(), over.blue()),
    )


def _ring(tokens: Tokens) -> QPen:
    return QPen(tokens.colour("text"), 1.5)


def _widest(words: Iterable[str], kind: QFont) -> int:
    metrics = QFontMetricsF(kind)
    return round(max((metrics.horizontalAdvance(each) for each in words), default=0.0))


class ProgressMap(QTableView):
    """Emits the group, or the group and level, that was opened."""

    group_opened = Signal(object)
    cell_opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "progress-map", self.tr("Areas and levels"))
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self._set_up()
        self.clicked.connect(self._open)

    def show_map(self, view: MapView) -> None:
        place = self.currentIndex()
        kept = (place.row(), place.column()) if place.isValid() else (0, 0)
        self._model.show(view)
        if view.rows:
            at = (min(kept[0], len(view.rows) - 1), min(kept[1], len(view.levels) + 1))
            self.setCurrentIndex(self._model.index(*at))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: _Index) -> None:
        if not index.isValid():
            return
        cell = self._model.cell(index)
        if cell is not None:
            self.cell_opened.emit(self._model.row(index).group, cell.level)
        elif index.column() == 0:
            self.group_opened.emit(self._model.row(index).group)

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setProperty("role", "map")
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFont(font(Type.SMALL))

    def _fit(self) -> None:
        header, columns = self.horizontalHeader(), self._model.columnCount()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        for place in range(columns):
            is_cell = 0 < place < columns - 1
            mode = QHeaderView.ResizeMode.Stretch if is_cell else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(place, mode)
        titles = [str(self._model.headerData(n, Qt.Orientation.Horizontal)) for n in range(columns)]
        header.setMinimumSectionSize(
            max(scaled(_CELL_WIDTH), _widest(titles[1:-1], font(Type.BODY)) + _PADDING)
        )
        for place, kind in ((0, Type.BODY), (columns - 1, Type.SMALL)):
            words = (str(self._model.index(n, place).data()) for n in range(self._model.rowCount()))
            width = max(_widest(words, font(kind)), _widest([titles[place]], font(Type.BODY)))
            self.setColumnWidth(place, width + _PADDING)
        rows = self._model.rowCount() * scaled(_ROW)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(header.sizeHint().height() + rows + bar + 4)
