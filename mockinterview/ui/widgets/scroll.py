"""A scroll area that is as wide as its page and scrolls downwards only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QScrollArea, QWidget

from mockinterview.ui.widgets.parts import named, row

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
        named(self, name)
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


def keep_strip(area: QAbstractScrollArea, gap: int = GAP) -> None:
    """Keep a strip at the right free for the bar, so that nothing moves when it comes."""

    def follow(_least: int, most: int) -> None:
        free = gap - BAR_WIDTH if most else gap
        area.setViewportMargins(0, 0, max(0, free), 0)

    bar = area.verticalScrollBar()
    bar.rangeChanged.connect(follow)
    follow(bar.minimum(), bar.maximum())
