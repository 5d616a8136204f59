"""Says something through the screen reader that runs, without moving the focus.

Where none runs, nothing happens. Everything is said politely: it waits until the reader has come
to the end of what it reads.
"""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Announce = Callable[[QWidget, str], None]
"""Takes the part of the window that something is about, and the words."""


def announce(source: QWidget, words: str) -> None:
    """Have words read when the reader has time for them."""
    if words:
        event = QAccessibleAnnouncementEvent(source, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
