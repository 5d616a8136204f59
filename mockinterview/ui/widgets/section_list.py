"""The sections of a page, one below the other; the arrow keys go from one to the next."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import scaled
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.parts import column, named
from mockinterview.ui.widgets.rail import RailItem

_WIDTH = 172


class SectionList(QWidget):
    """Emits the section that is wanted."""

    chosen = Signal(object)

    def __init__(self, name: str, accessible: str, sections: tuple[Choice, ...]) -> None:
        super().__init__()
        named(self, name, accessible)
        self._items = {
            choice.value: RailItem(str(choice.value), choice.text, place=name)
            for choice in sections
        }
        self._values = {item: value for value, item in self._items.items()}
        inner = column(self, spacing=2)
        for item in self._values:
            item.clicked.connect(self._tell)
            inner.addWidget(item)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest name needs, in whatever language it is."""
        needed = max(item.minimumSizeHint().width() for item in self._values)
        self.setFixedWidth(max(scaled(_WIDTH), needed))

    def show_chosen(self, value: object | None) -> None:
        """Mark a section, or none."""
        for key, item in self._items.items():
            item.setAutoExclusive(value is not None)
            item.setChecked(key == value)

    def _tell(self) -> None:
        for item, value in self._values.items():
            if item is self.sender():
                self.chosen.emit(value)
