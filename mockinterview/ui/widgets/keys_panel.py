"""The keys of the settings: a line for each deed, with a search and the way back to the usual."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.shortcuts import KeyGroup, KeyRow, KeysView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.keycaps import Keycaps
from mockinterview.ui.widgets.parts import column, divider, frame, label, line_label, named, row

_LEAST_BESIDE = 460


class KeysPanel(QWidget):
    """Emits the deed whose key is to be another one, or the usual one again."""

    searched = Signal(str)
    change_requested = Signal(object)
    reset_requested = Signal(object)
    reset_all_requested = Signal()
    overview_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "keys-panel", self.tr("Keys"))
        self._lines: dict[Deed, _KeyLine] = {}
        self._groups: dict[str, _Group] = {}
        words = self.tr(
            "Every key of the window. A letter alone can be a key during an interview and while "
            "you look at answers; it does nothing while you type."
        )
        self._words = named(label(words, Type.BODY, "muted"), "keys-words")
        self._search = named(QLineEdit(), "keys-search", self.tr("Search the keys"))
        self._search.setFont(font(Type.BODY))
        self._search.setPlaceholderText(self.tr("Search by what it does, or by the key"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(120)
        self._search.setMaximumWidth(380)
        self._all = named(Button(self.tr("Show all keys"), Look.LINK), "keys-overview")
        self._reset_all = named(Button(self.tr("Reset all"), Look.SMALL), "keys-reset-all")
        self._absence = named(label("", Type.NAME), "keys-absence")
        self._list: QVBoxLayout = column(spacing=8)
        self._lay_out()
        self._search.textChanged.connect(self.searched)
        self._all.clicked.connect(self.overview_requested)
        self._reset_all.clicked.connect(self.reset_all_requested)

    @property
    def search(self) -> QLineEdit:
        return self._search

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        lines = (stop for line in self._lines.values() for stop in line.tab_stops)
        return (self._search, self._all, self._reset_all, *lines)

    def render(self, view: KeysView) -> None:  # type: ignore[override]  # the house's word
        self._reset_all.setEnabled(view.has_changes)
        self._absence.setText(view.absence)
        self._absence.setVisible(bool(view.absence))
        shown = {row.deed for group in view.groups for row in group.rows}
        for group in view.groups:
            self._group(group).show_rows(shown, group.words)
            for each in group.rows:
                self._lines[each.deed].show_key_row(each)
        found = {group.place for group in view.groups}
        for place, made in self._groups.items():
            made.setVisible(place in found)

    def focus_line(self, deed: Deed) -> None:
        """Put the focus back where a key was changed."""
        self._lines[deed].tab_stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _group(self, group: KeyGroup) -> "_Group":
        """Return a group; it is first shown whole, before any search, and made then."""
        made = self._groups.get(group.place)
        if made is None:
            made = self._groups[group.place] = _Group(group)
            for deed, line in made.lines.items():
                self._lines[deed] = line
                line.change_requested.connect(self.change_requested)
                line.reset_requested.connect(self.reset_requested)
            self._list.addWidget(made)
        return made

    def _lay_out(self) -> None:
        tools = row(spacing=16)
        tools.addWidget(self._all)
        tools.addWidget(self._reset_all)
        tools.addStretch(1)
        outer = column(self, spacing=12)
        outer.addWidget(self._words)
        outer.addWidget(self._search)
        outer.addLayout(tools)
        outer.addWidget(self._absence)
        outer.addLayout(self._list)


class _Group(QWidget):
    """The lines of one place, on a card."""

    def __init__(self, group: KeyGroup) -> None:
        super().__init__()
        named(self, f"keys-{group.place}", group.title)
        self.lines = {each.deed: _KeyLine(each) for each in group.rows}
        self._dividers = {deed: divider() for deed in self.lines}
        self._words = named(label("", Type.SMALL, "muted"), f"keys-{group.place}-words")
        card: QFrame = frame("card")
        inner = column(card)
        inner.setContentsMargins(22, 4, 22, 4)
        for deed, line in self.lines.items():
            inner.addWidget(self._dividers[deed])
            inner.addWidget(line)
        outer = column(self, spacing=8)
        outer.addWidget(line_label(group.title, Type.LABEL, "muted"))
        outer.addWidget(self._words)
        outer.addWidget(card)
        outer.addSpacing(8)

    def show_rows(self, shown: set[Deed], words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        is_first = True
        for deed, line in self.lines.items():
            line.setVisible(deed in shown)
            self._dividers[deed].setVisible(deed in shown and not is_first)
            is_first = is_first and deed not in shown


class _KeyLine(QWidget):
    change_requested = Signal(object)
    reset_requested = Signal(object)

    def __init__(self, view: KeyRow) -> None:
        super().__init__()
        self._deed = view.deed
        own = f"key-{view.deed}"
        named(self, own)
        self._caps = Keycaps(f"{own}-caps")
        spoken = self.tr("Change the key for: {title}").format(title=view.title)
        self._change = named(Button(self.tr("Change…"), Look.LINK), f"{own}-change", spoken)
        spoken = self.tr("The usual key again for: {title}").format(title=view.title)
        self._reset = named(Button(self.tr("Reset"), Look.LINK), f"{own}-reset", spoken)
        ways = row(spacing=16)
        for part in (self._caps, self._reset, self._change):
            ways.addWidget(part)
        ways.addStretch(0)
        self._line = row(self, spacing=16)
        self._line.setContentsMargins(0, 8, 0, 8)
        self._line.addWidget(named(label(view.title, Type.BODY), f"{own}-title"), 1)
        self._line.addLayout(ways)
        self._change.clicked.connect(self._want_change)
        self._reset.clicked.connect(self._want_reset)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._change, self._reset)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the keys below the words where there is little room beside them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_narrow = self.width() < scaled(_LEAST_BESIDE)
        self._line.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self._line.setSpacing(6 if is_narrow else 16)

    def show_key_row(self, view: KeyRow) -> None:
        self._caps.show_keys(view.keys)
        self._reset.setVisible(not view.is_usual)
        words = self.tr("Key: {key}").format(key=self._caps.accessibleName())
        self._change.setAccessibleDescription(words)

    def _want_change(self) -> None:
        self.change_requested.emit(self._deed)

    def _want_reset(self) -> None:
        self.reset_requested.emit(self._deed)
