"""The switch of a panel, with who would sit on it or why nobody does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.practise import PanelView
from mockinterview.ui.widgets.choosing import GROUP_GAP
from mockinterview.ui.widgets.parts import column, label, named, row
from mockinterview.ui.widgets.switch import Switch


class PanelSwitch(QWidget):
    """``chosen`` carries whether two voices are to take turns."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        named(self, "practise-panel-group")
        words = self.tr("Panel: two voices take turns")
        title = label(words, Type.LABEL, "muted")
        self._switch = named(Switch(), "practise-panel", words)
        self._note = named(label("", Type.SMALL, "muted"), "practise-panel-note")
        line = row(spacing=12)
        line.addWidget(title, 1)
        line.addWidget(self._switch)
        outer = column(self, spacing=2)
        outer.setContentsMargins(0, 0, 0, GROUP_GAP)
        outer.addLayout(line)
        outer.addWidget(self._note)
        self._switch.clicked.connect(self._tell)

    @property
    def tab_stop(self) -> QWidget:
        return self._switch

    def show_panel(self, view: PanelView | None) -> None:
        for part in (self, self._switch):
            part.setVisible(view is not None)
        if view is None:
            return
        self._switch.setEnabled(view.is_possible)
        self._switch.setChecked(view.is_on)
        self._switch.setAccessibleDescription(view.note)
        self._note.setText(view.note)

    def _tell(self) -> None:
        self.chosen.emit(self._switch.isChecked())
