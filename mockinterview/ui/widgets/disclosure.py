"""More of a page, out of sight until it is asked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, named


class Disclosure(QWidget):
    """A button that shows and hides what it holds; the page says which."""

    toggled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, f"{name}-group")
        self._button = named(Button(self.tr("More"), Look.LINK, icon="plus"), name)
        self.content = named(QWidget(), f"{name}-content")
        outer = column(self, spacing=14)
        outer.addWidget(self._button)
        outer.addWidget(self.content)
        self._button.clicked.connect(self.toggled)

    @property
    def tab_stop(self) -> QWidget:
        return self._button

    def show_open(self, text: str, *, is_open: bool) -> None:
        self._button.setText(text or self.tr("More"))
        self._button.set_icon("minus" if is_open else "plus")
        self._button.updateGeometry()
        words = self.tr("Open") if is_open else self.tr("Closed")
        self._button.setAccessibleDescription(words)
        self.content.setVisible(is_open)
