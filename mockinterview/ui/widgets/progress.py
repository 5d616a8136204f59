"""How far it is, and that something is under way; the dots stand where nothing may move."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.motion import is_still
from mockinterview.ui.theme import tokens_of

_BEAT_MILLISECONDS = 320
_DOTS = 3


class ProgressLine(QWidget):
    """A thin line that is filled from the left."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, words: str) -> None:
        """Fill a share, 0 to 1; ``words`` say the same to a screen reader."""
        self.setAccessibleName(words)
        self.fill(share)

    def fill(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(tokens.colour("accent"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._share, self.height()), 2, 2)
        painter.end()


class BusySign(QWidget):
    """Three dots that take turns, while they are in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._beat = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._go_on)
        self.setFixedSize(QSize(44, 16))
        self.setAccessibleName(self.tr("Working"))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in range(_DOTS):
            is_lit = is_still() or dot == self._beat
            painter.setBrush(tokens.colour("accent" if is_lit else "line"))
            painter.drawEllipse(QRectF(2 + dot * 15, 3, 10, 10))
        painter.end()

    def _go_on(self) -> None:
        if not is_still():
            self._beat = (self._beat + 1) % _DOTS
            self.update()
