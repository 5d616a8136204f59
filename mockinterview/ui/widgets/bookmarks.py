"""The bookmarks of a take: each is heard from, named in place, and taken away.

Rows stay while bookmarks come and go, and so does the focus.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mockinterview.core.session import BOOKMARK_LENGTH
from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.replay import BookmarkView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, line_label, named, row


class BookmarkList(QWidget):
    """Hidden where there are none; ``renamed`` carries the place in the list and the name."""

    hear_requested = Signal(float)
    renamed = Signal(int, str)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        named(self, "bookmarks", self.tr("Bookmarks"))
        self._rows: list[_BookmarkRow] = []
        self._list = column(spacing=4)
        outer = column(self, spacing=8)
        outer.setContentsMargins(0, 4, 0, 0)
        outer.addWidget(line_label(self.tr("Bookmarks"), Type.LABEL, "muted"))
        outer.addLayout(self._list)
        self.hide()

    def show_bookmarks(self, bookmarks: tuple[BookmarkView, ...]) -> None:
        while len(self._rows) > len(bookmarks):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(bookmarks):
            self._rows.append(self._new_row(len(self._rows)))
        for line, bookmark in zip(self._rows, bookmarks, strict=True):
            line.show_bookmark(bookmark)
        self.setVisible(bool(bookmarks))

    def edit(self, place: int) -> None:
        """Let the name of a bookmark be typed."""
        if place < len(self._rows):
            self._rows[place].edit()

    def _new_row(self, place: int) -> "_BookmarkRow":
        line = _BookmarkRow(place)
        line.hear_requested.connect(self.hear_requested)
        line.renamed.connect(self.renamed)
        line.removed.connect(self.removed)
        self._list.addWidget(line)
        return line


class _BookmarkRow(QWidget):
    hear_requested = Signal(float)
    renamed = Signal(int, str)
    removed = Signal(int)

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        self._view: BookmarkView | None = None
        name = f"bookmark-{place + 1}"
        named(self, name)
        self._play = named(Button("", Look.LINK, icon="play"), f"{name}-play")
        self._name = named(QLineEdit(), f"{name}-name")
        self._name.setFont(font(Type.BODY))
        self._name.setMaxLength(BOOKMARK_LENGTH)
        self._name.setPlaceholderText(self.tr("Name this place…"))
        self._remove = named(Button("", Look.ICON, icon="cross"), f"{name}-remove")
        inner = row(self, spacing=10)
        inner.addWidget(self._play)
        inner.addWidget(self._name, 1)
        inner.addWidget(self._remove)
        self._play.clicked.connect(self._hear)
        self._name.editingFinished.connect(self._rename)
        self._remove.clicked.connect(self._take_away)

    def show_bookmark(self, view: BookmarkView) -> None:
        before, self._view = self._view, view
        if before == view:
            return
        self._play.setText(view.moment)
        where = {"at": view.moment}
        self._play.setAccessibleName(self.tr("Hear from the bookmark at {at}").format(**where))
        self._name.setAccessibleName(self.tr("Name of the bookmark at {at}").format(**where))
        self._remove.setAccessibleName(self.tr("Take away the bookmark at {at}").format(**where))
        self._remove.setToolTip(self._remove.accessibleName())
        is_same = before is not None and before.at == view.at
        if not (is_same and self._name.hasFocus()):
            self._name.setText(view.text)

    def edit(self) -> None:
        self._name.setFocus()
        self._name.selectAll()

    def _hear(self) -> None:
        if self._view is not None:
            self.hear_requested.emit(self._view.at)

    def _rename(self) -> None:
        if self._view is not None and self._name.text().strip() != self._view.text:
            self.renamed.emit(self._place, self._name.text())

    def _take_away(self) -> None:
        self.removed.emit(self._place)
