"""The export button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import named, row


class ExportButton(QWidget):
    """Says that something is to be written to a file."""

    chosen = Signal(str)

    def __init__(self, name: str, _formats: tuple[str, ...] = ()) -> None:
        super().__init__()
        named(self, name)
        self._button = named(
            Button(self.tr("Export…"), Look.PLAIN, icon="export"), f"{name}-button"
        )
        row(self).addWidget(self._button)
        self._button.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit("")
