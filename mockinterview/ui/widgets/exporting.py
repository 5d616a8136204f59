"""The export button: one menu, one entry a format."""

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import named, row

translate = QCoreApplication.translate


class ExportButton(QWidget):
    """Emits the format that was chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, formats: tuple[str, ...]) -> None:
        super().__init__()
        named(self, name)
        self._menu = named(QMenu(self), f"{name}-menu", self.tr("Formats"))
        for form in formats:
            action = QAction(export_name(form), self._menu)
            action.setObjectName(f"{name}-{form}")
            action.setData(form)
            self._menu.addAction(action)
        self._button = named(
            Button(self.tr("Export…"), Look.PLAIN, icon="export"), f"{name}-button"
        )
        row(self).addWidget(self._button)
        self._button.clicked.connect(self._open)
        self._menu.triggered.connect(self._choose)

    @property
    def menu(self) -> QMenu:
        return self._menu

    def _open(self) -> None:
        below = self._button.geometry().bottomRight() + QPoint(1, 4)
        width = QPoint(self._menu.sizeHint().width(), 0)
        self._menu.popup(self.mapToGlobal(below) - width)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def export_name(form: str) -> str:
    """Return what a format is called in a menu and a file dialog."""
    match form:
        case "html":
            return translate("export", "Web page (HTML)")
        case "md":
            return translate("export", "Markdown")
        case "json":
            return translate("export", "Data (JSON)")
        case _:
            return form.upper()
