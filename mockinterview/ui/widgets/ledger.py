"""The privacy ledger: a table that stays quick with ten thousand rows."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.ledger import CallRow, LedgerView
from mockinterview.ui.widgets.parts import column, label, line_label, named

translate = QCoreApplication.translate

_ROW_HEIGHT = 32
_MOST_ROWS_IN_SIGHT = 12
_Index = QModelIndex | QPersistentModelIndex


class _Calls(QAbstractTableModel):
    """The requests as rows; a cell is one of their fields."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[CallRow, ...] = ()
        self._titles = (
            translate("ledger", "When"),
            translate("ledger", "What for"),
            translate("ledger", "Where to"),
            translate("ledger", "Sent"),
            translate("ledger", "Answer"),
        )

    def set_rows(self, rows: tuple[CallRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, _parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        return len(self._rows)

    def columnCount(self, _parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        return len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            call = self._rows[index.row()]
            return (call.when, call.purpose, call.host, call.sent, call.answer)[index.column()]
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class LedgerPanel(QWidget):
    """Shows what was sent; where nothing was, it says so and there is no table."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "ledger-panel", self.tr("What was sent"))
        self._calls = _Calls()
        self._calls.setParent(self)
        self._summary = named(label("", Type.BODY), "ledger-summary")
        words = self.tr(
            "Each request of this program, newest first. The ledger holds no word of an answer, "
            "no recording and no key."
        )
        self._table = named(QTableView(), "ledger-table", self.tr("What was sent"))
        self._table.setModel(self._calls)
        self._set_up_table()
        outer = column(self, spacing=8)
        outer.addWidget(line_label(self.tr("What was sent"), Type.NAME))
        outer.addWidget(self._summary)
        outer.addWidget(label(words, Type.SMALL, "muted"))
        outer.addSpacing(4)
        outer.addWidget(self._table)

    def render(self, view: LedgerView) -> None:  # type: ignore[override]  # the house's word
        self._summary.setText(view.summary)
        self._calls.set_rows(view.rows)
        self._table.setVisible(bool(view.rows))
        line = scaled(_ROW_HEIGHT)
        self._table.verticalHeader().setDefaultSectionSize(line)
        in_sight = min(len(view.rows), _MOST_ROWS_IN_SIGHT)
        self._table.setFixedHeight(
            self._table.horizontalHeader().sizeHint().height() + 14 + in_sight * line
        )
        if view.rows:
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Give the columns the width of the first rows, and the rest to the last."""
        for place in range(4):
            self._table.resizeColumnToContents(place)
            self._table.setColumnWidth(place, self._table.columnWidth(place) + 20)

    def _set_up_table(self) -> None:
        table = self._table
        table.setFont(font(Type.SMALL))
        table.horizontalHeader().setFont(font(Type.LABEL))
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(50)
        header.setStretchLastSection(True)
