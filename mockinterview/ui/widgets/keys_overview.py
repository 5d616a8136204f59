"""All keys at a glance, by the place where they hold."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.shortcuts import KeyGroup, KeysView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.keycaps import Keycaps
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.scroll import PageScroll


class KeysOverview(QDialog):
    """Shows keys; ``change_requested`` says that another one is wanted."""

    change_requested = Signal()

    def __init__(self, parent: QWidget, view: KeysView, *, can_change: bool) -> None:
        super().__init__(parent)
        named(self, "keys-overview-dialog", self.tr("Keys"))
        self.setWindowTitle(self.tr("Keys"))
        content = QWidget()
        self._columns = row(content, spacing=36)
        self._lay_out_groups(view.groups)
        scroll = PageScroll("keys-overview-scroll", content)
        self._change = named(Button(self.tr("Change keys…"), Look.LINK), "keys-overview-change")
        self._change.setVisible(can_change)
        self._close = named(Button(self.tr("Close"), Look.PLAIN), "keys-overview-close")
        buttons = row(spacing=12)
        buttons.addWidget(self._change)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        outer = column(self, spacing=16)
        outer.setContentsMargins(28, 24, 28, 22)
        outer.addWidget(label(self.tr("Keys"), Type.SUBTITLE))
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)
        self._change.clicked.connect(self._want_change)
        self._close.clicked.connect(self.accept)
        high = content.sizeHint().height() + scaled(190)
        self.resize(scaled(780), min(high, parent.window().height() - 40))
        self._close.setFocus()

    def _lay_out_groups(self, groups: tuple[KeyGroup, ...]) -> None:
        """Fill two columns, each about half as high as all of them."""
        left, right = column(spacing=20), column(spacing=20)
        half = sum(len(group.rows) + 2 for group in groups) / 2
        filled = 0
        for group in groups:
            side = left if filled < half - len(group.rows) / 2 else right
            side.addLayout(_group(group))
            filled += len(group.rows) + 2
        for side in (left, right):
            side.addStretch(1)
            self._columns.addLayout(side, 1)

    def _want_change(self) -> None:
        self.accept()
        self.change_requested.emit()


def _group(group: KeyGroup) -> QVBoxLayout:
    made = column(spacing=8)
    made.addWidget(line_label(group.title, Type.LABEL, "muted"))
    if group.words:
        made.addWidget(named(label(group.words, Type.SMALL, "muted"), f"overview-{group.place}"))
    for each in group.rows:
        line = row(spacing=16)
        line.addWidget(label(each.title, Type.BODY), 1)
        caps = Keycaps(f"overview-{each.deed}")
        caps.show_keys(each.keys)
        line.addWidget(caps)
        made.addLayout(line)
    return made
