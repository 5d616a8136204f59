"""The quiet button that has a take transcribed again: one menu, one entry a recogniser."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import named, row


class AgainButton(QWidget):
    """Emits the value of the choice; hidden where there is nothing to choose."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._shown: tuple[Choice, ...] = ()
        self._menu = named(QMenu(self), f"{name}-menu", self.tr("Recognisers"))
        self._button = named(Button("", Look.LINK, icon="writing"), f"{name}-button")
        row(self).addWidget(self._button)
        self._button.clicked.connect(self._open)
        self._menu.triggered.connect(self._choose)

    @property
    def menu(self) -> QMenu:
        return self._menu

    def show_choices(self, choices: tuple[Choice, ...], *, is_first: bool) -> None:
        self.setVisible(bool(choices))
        self._button.setText(
            self.tr("Transcribe with…") if is_first else self.tr("Transcribe again…")
        )
        if choices == self._shown:
            return
        self._shown = choices
        self._menu.clear()
        for place, choice in enumerate(choices):
            action = QAction(choice.text, self._menu)
            action.setObjectName(f"{self.objectName()}-{place}")
            action.setData(place)
            self._menu.addAction(action)

    def _open(self) -> None:
        below = self._button.geometry().bottomRight() + QPoint(1, 4)
        width = QPoint(self._menu.sizeHint().width(), 0)
        self._menu.popup(self.mapToGlobal(below) - width)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(self._shown[action.data()].value)
