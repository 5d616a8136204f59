"""A line that says what is going on: an icon, a sentence, and dots while it lasts."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.widgets.parts import line_label, named, row, set_tone
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.wording import Sign


class Icon(QWidget):
    """One icon in the colour of a tone."""

    def __init__(self, size: int = 18) -> None:
        super().__init__()
        self._name = ""
        self._tone = "muted"
        self.setFixedSize(QSize(scaled(size), scaled(size)))

    def show_icon(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if not self._name:
            return
        role = "accent_text" if self._tone == "accent" else self._tone
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._name, QRectF(self.rect()), tokens_of().colour(role))
        painter.end()


class StatusLine(QWidget):
    """The sentence that tells who is speaking, or what is being done."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._icon = Icon()
        self._words = named(line_label("", Type.NAME), f"{name}-words")
        self._busy = named(BusySign(), f"{name}-busy")
        outer = row(self, spacing=8)
        outer.addStretch(1)
        outer.addWidget(self._icon)
        outer.addWidget(self._words)
        outer.addWidget(self._busy)
        outer.addStretch(1)

    @property
    def words(self) -> str:
        return self._words.text()

    def show_status(self, sign: Sign, *, is_busy: bool) -> None:
        self._icon.show_icon(sign.icon, sign.tone)
        self._words.setText(sign.word)
        set_tone(self._words, sign.tone)
        self._busy.setVisible(is_busy)
        self.setAccessibleName(sign.word)
