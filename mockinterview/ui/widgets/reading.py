"""A page that scrolls, and in it something to read that gives way first where room is short."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from mockinterview.ui.widgets.scroll import PageScroll


class WatchedScroll(PageScroll):
    """Tells when there is more room, or less."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.resized.emit()


class ReadingScroll(PageScroll):
    """Something to read within a page that scrolls: it gives way first where room is short."""

    def __init__(self, name: str, content: QWidget) -> None:
        super().__init__(name, content, gap=0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._take_keys)

    def fit(self, page: QScrollArea, least: int) -> None:
        """Be as high as what is to be read, or as the page leaves room, yet not below the least."""
        content, whole = self.widget(), page.widget()
        if content is None or whole is None:
            return
        width = page.viewport().width()
        needed = _height_of(content, width)
        rest = _height_of(whole, width) - self.minimumHeight()
        free = page.viewport().height() - rest
        height = max(min(needed, least), min(needed, free))
        self.setFixedHeight(height)
        whole.setMinimumHeight(rest + height)

    def _take_keys(self, _least: int, most: int) -> None:
        """Be a stop of the keyboard only where there is something to scroll."""
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.TabFocus if most else policy.NoFocus)


def _height_of(widget: QWidget, width: int) -> int:
    """Return how high what a widget holds is at a width."""
    layout = widget.layout()
    if layout is None:
        return widget.sizeHint().height()
    layout.invalidate()
    return (
        layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
    )
