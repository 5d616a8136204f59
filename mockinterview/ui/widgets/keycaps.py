"""Keys as they look on a keyboard, one beside the other."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.widgets.parts import empty, line_label, named, row


class Keycaps(QWidget):
    """Shows the keys of a deed, or that it has none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._shown: tuple[str, ...] | None = None
        self._line = row(self, spacing=6)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @property
    def keys(self) -> tuple[str, ...]:
        return self._shown or ()

    def show_keys(self, keys: tuple[str, ...]) -> None:
        if keys == self._shown:
            return
        self._shown = keys
        empty(self._line)
        for key in keys:
            cap = line_label(key, Type.LABEL)
            cap.setProperty("role", "key")
            self._line.addWidget(cap)
        if not keys:
            self._line.addWidget(line_label(self.tr("No key"), Type.SMALL, "muted"))
        self.setAccessibleName(", ".join(keys) or self.tr("No key"))
