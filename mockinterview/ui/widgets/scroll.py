"""A scroll area that is as wide as its page and scrolls downwards only.

Tab stops at it only while there is something to scroll, and a ring shows that it did.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QScrollArea, QWidget

from mockinterview.ui.widgets.parts import is_by_keyboard, named, row
from mockinterview.ui.widgets.ring import Ring

BAR_WIDTH = 10
GAP = 14
PAGE_MARGIN = 36 - GAP
"""The right margin of a page whose scroll area keeps ``GAP`` free for its bar."""


def beside_bar(child: QWidget) -> QHBoxLayout:
    """Keep a widget above a scroll area in line with what the area holds."""
    line = row()
    line.setContentsMargins(0, 0, GAP, 0)
    line.addWidget(child)
    return line


class PageScroll(QScrollArea):
    """Keeps a strip at the right for the bar, so that nothing moves when it comes."""

    def __init__(self, name: str, content: QWidget, gap: int = GAP) -> None:
        super().__init__()
        named(self, name, self.tr("What this page holds"))
        self._wanted_policy = self.focusPolicy()
        self._ring = Ring(self)
        content.setProperty("scrolled", "true")
        content.setAutoFillBackground(False)
        # Without this Qt takes the least height that the content has at its least width.
        content.setMinimumHeight(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        keep_strip(self, gap)
        self.verticalScrollBar().rangeChanged.connect(self._stop_where_it_scrolls)
        self._stop_where_it_scrolls(0, self.verticalScrollBar().maximum())

    def setFocusPolicy(self, policy: Qt.FocusPolicy) -> None:  # noqa: N802 - Qt's name
        self._wanted_policy = policy
        self._stop_where_it_scrolls(0, self.verticalScrollBar().maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self._ring.setVisible(is_by_keyboard(event))
        self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self._ring.hide()

    def _stop_where_it_scrolls(self, _least: int, most: int) -> None:
        super().setFocusPolicy(self._wanted_policy if most else Qt.FocusPolicy.NoFocus)


def keep_strip(area: QAbstractScrollArea, gap: int = GAP) -> None:
    """Keep a strip at the right for the bar, which is always there and seen where it is of use.

    A bar that came and went would change the width, and with it how high wrapped words are: at
    some widths it would be needed only while it is not there. Without a ``gap`` there is no
    strip, and the bar comes and goes as Qt has it.
    """
    if not gap:
        return
    bar = area.verticalScrollBar()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setViewportMargins(0, 0, gap - BAR_WIDTH, 0)

    def follow(_least: int, most: int) -> None:
        bar.setProperty("idle", not most)
        bar.style().polish(bar)

    bar.rangeChanged.connect(follow)
    follow(bar.minimum(), bar.maximum())
