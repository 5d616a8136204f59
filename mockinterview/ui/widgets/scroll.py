"""A scroll area that is as wide as its page and scrolls downwards only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mockinterview.ui.widgets.parts import named


def scroll_area(name: str, content: QWidget) -> QScrollArea:
    """Put a widget into a scroll area without a frame or a ground of its own."""
    area = named(QScrollArea(), name)
    content.setProperty("scrolled", "true")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
