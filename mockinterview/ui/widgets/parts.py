"""The plainest parts: labels, cards, lines and the boxes that hold them."""

from html import escape
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type, font

Child = TypeVar("Child", bound=QWidget)

SPACE = (4, 8, 12, 16, 22, 36)
"""The steps of spacing, in logical pixels."""


class Words(QLabel):
    """A label that reckons once how high its words are at a width.

    Layouts within layouts ask that a dozen times of each label, and a page of feedback has a
    hundred: without this it takes most of the time that the page takes to come.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def event(self, event: QEvent) -> bool:
        if event.type() in _CHANGES_OF_WORDS:
            self._heights.clear()
        return super().event(event)


_CHANGES_OF_WORDS = {
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.ContentsRectChange,
    QEvent.Type.Polish,
    QEvent.Type.DynamicPropertyChange,
}
"""After these the same words may be of another height."""


def named(child: Child, name: str, accessible: str = "") -> Child:
    """Give a widget its object name and, where it has no words of its own, a spoken one."""
    child.setObjectName(name)
    if accessible:
        child.setAccessibleName(accessible)
    return child


def is_by_keyboard(event: QFocusEvent) -> bool:
    """Say whether the focus came by Tab: only then is it marked with a ring."""
    return event.reason() in {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
    }


def label(text: str = "", kind: Type = Type.BODY, tone: str = "") -> QLabel:
    """Return a label of plain text that wraps; its words are never read as markup."""
    made = Words(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(kind))
    made.setWordWrap(True)
    if tone:
        made.setProperty("tone", tone)
    return made


def line_label(text: str = "", kind: Type = Type.BODY, tone: str = "") -> QLabel:
    """Return a label that stays on one line."""
    made = label(text, kind, tone)
    made.setWordWrap(False)
    return made


def prose(kind: Type = Type.BODY) -> QLabel:
    """Return a label for paragraphs; fill it with ``set_prose``."""
    made = label("", kind)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def set_prose(child: QLabel, text: str) -> None:
    """Show plain text with room between the lines; what looks like markup is escaped."""
    paragraphs = [escape(part.strip()) for part in text.split("\n\n") if part.strip()]
    lines = (
        f'<p style="line-height: 138%; margin: 0 0 {8 if part is not paragraphs[-1] else 0}px 0">'
        f"{part}</p>"
        for part in paragraphs
    )
    child.setText("".join(lines))
    child.setAccessibleName(text)


def set_tone(child: QWidget, tone: str) -> None:
    """Change the colour role of a label or frame, where it differs."""
    _set_property(child, "tone", tone)


def set_ground(child: QWidget, ground: str) -> None:
    _set_property(child, "ground", ground)


def frame(ground: str) -> QFrame:
    """Return an empty frame on a ground: card, accent, warning, bad or good."""
    made = QFrame()
    made.setProperty("ground", ground)
    return made


def divider() -> QFrame:
    made = frame("line")
    made.setFixedHeight(1)
    return made


def column(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    return _box(QVBoxLayout(parent) if parent else QVBoxLayout(), margin, spacing)


def row(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> QHBoxLayout:
    return _box(QHBoxLayout(parent) if parent else QHBoxLayout(), margin, spacing)


def empty(layout: QBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        child = item.widget()
        inner = item.layout()
        if child is not None:
            child.hide()
            child.setParent(None)
            child.deleteLater()
        elif isinstance(inner, QBoxLayout):
            empty(inner)
            inner.deleteLater()


Box = TypeVar("Box", bound=QBoxLayout)


def _box(layout: Box, margin: int, spacing: int) -> Box:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def _set_property(child: QWidget, key: str, value: str) -> None:
    if child.property(key) != value:
        child.setProperty(key, value)
        child.style().unpolish(child)
        child.style().polish(child)
