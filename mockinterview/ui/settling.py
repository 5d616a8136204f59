"""Lays out once what was filled anew as a whole.

Qt lays out the widgets around a part as soon as that part is shown, hidden or of another size,
each of them anew: what changes in twenty places, eight deep, is laid out a hundred times. Where
all of a page changes it is enough to reckon from the inside to the outside, after the last change.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)


@contextmanager
def laid_out_once(page: QWidget) -> Iterator[None]:
    """Hold back the layouts of a page and of all in it until the block has changed them.

    A page that is not on show is laid out in the size in which it will be.
    """
    stack = page.parentWidget()
    if isinstance(stack, QStackedWidget):
        page.resize(stack.size())
    for _part, layout in _laid_out(page):
        layout.setEnabled(False)
    try:
        yield
    finally:
        parts = _laid_out(page)
        for part, layout in parts:
            # What is reckoned from the inside is reckoned in the width that it will have.
            layout.setGeometry(part.contentsRect())
        for _part, layout in parts:
            layout.setEnabled(True)
        _settle(parts)


def settle(page: QWidget) -> None:
    """Lay out a page that was filled while it was not seen."""
    with laid_out_once(page):
        pass


def paint_next(page: QWidget) -> None:
    """Have a page painted in a turn of the loop of its own.

    What was pressed meanwhile need not wait for both, its layout and its painting.
    """
    if page.updatesEnabled():
        page.setUpdatesEnabled(False)
        QTimer.singleShot(0, page, partial(page.setUpdatesEnabled, True))


def _settle(parts: list[tuple[QWidget, QLayout]]) -> None:
    for _part, layout in reversed(parts):
        layout.activate()
    # What is deeper than the page has told its neighbours, who are laid out by now.
    for part, _layout in parts[1:]:
        QCoreApplication.removePostedEvents(part, QEvent.Type.LayoutRequest.value)


def _laid_out(page: QWidget) -> list[tuple[QWidget, QLayout]]:
    """Return the widgets with a layout that are not hidden, each before what is in it."""
    found: list[tuple[QWidget, QLayout]] = []
    coming = [page]
    while coming:
        widget = coming.pop()
        layout = widget.layout()
        if layout is not None:
            found.append((widget, layout))
        coming.extend(child for child in _children(widget) if _is_there(child))
    return found


def _children(widget: QWidget) -> list[QWidget]:
    """Return the parts of a widget; what Qt puts into a scroll area of its own is none of them."""
    if isinstance(widget, QScrollArea):
        held = widget.widget()
        return [held] if held is not None else []
    if isinstance(widget, QAbstractScrollArea):
        return []
    return [
        child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()
    ]


def _is_there(child: QWidget) -> bool:
    """Say whether a part is seen where its page is; one that is new in a layout is shown first."""
    if child.isHidden() and not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        child.setVisible(True)
    return not child.isHidden()
