"""A button that opens a menu of choices below it; the chosen one is ticked."""

from collections.abc import Hashable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import named


class MenuButton(Button):
    """Emits the value of the choice."""

    chosen = Signal(object)

    def __init__(self, name: str, title: str, *, icon: str = "") -> None:
        super().__init__("", Look.SMALL, icon=icon)
        named(self, name, title)
        self._title = title
        self._choices: tuple[Choice, ...] = ()
        self._menu = named(QMenu(self), f"{name}-menu", title)
        self.clicked.connect(self._open)
        self._menu.triggered.connect(self._choose)

    @property
    def menu(self) -> QMenu:
        return self._menu

    def show_choices(self, text: str, choices: tuple[Choice, ...], on: Hashable = None) -> None:
        """Show these choices under a text, with the one ticked that has the value ``on``."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.tr("{title}: {now}").format(title=self._title, now=text))
            self.updateGeometry()
        if choices != self._choices:
            self._choices = choices
            self._fill()
        for action in self._menu.actions():
            action.setChecked(self._choices[action.data()].value == on)

    def _fill(self) -> None:
        self._menu.clear()
        for place, choice in enumerate(self._choices):
            action = QAction(choice.text, self._menu)
            action.setObjectName(f"{self.objectName()}-{place}")
            action.setData(place)
            action.setCheckable(True)
            self._menu.addAction(action)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft() + QPoint(0, 4)))

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(self._choices[action.data()].value)
