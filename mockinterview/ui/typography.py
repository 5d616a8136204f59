"""Which fonts the window speaks in: Inter, which ships with the program.

Sizes are logical pixels, times the scale that the person chose; what is as high as a line of
words asks ``scaled``. Figures are tabular wherever they change while one looks.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

FAMILY = "Inter"
_SCALE = "font-scale"
_FONTS = Path(__file__).parent / "fonts"


class Type(Enum):
    """The steps of the type scale: size in pixels, and weight."""

    QUESTION = (31, QFont.Weight.DemiBold)
    CLOCK = (36, QFont.Weight.DemiBold)
    SCORE = (30, QFont.Weight.DemiBold)
    TITLE = (26, QFont.Weight.DemiBold)
    SUBTITLE = (22, QFont.Weight.DemiBold)
    FIGURE = (20, QFont.Weight.DemiBold)
    LEAD = (17, QFont.Weight.Normal)
    HEADING = (16, QFont.Weight.DemiBold)
    BODY = (15, QFont.Weight.Normal)
    STRONG = (15, QFont.Weight.DemiBold)
    NAME = (15, QFont.Weight.Medium)
    SMALL = (13, QFont.Weight.Normal)
    LABEL = (13, QFont.Weight.DemiBold)
    KEY = (11, QFont.Weight.DemiBold)


def load_fonts(app: QApplication) -> None:
    """Register the shipped fonts and make the body type the default."""
    for file in sorted(_FONTS.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setFont(font(Type.BODY))


def font(kind: Type, *, size: int | None = None) -> QFont:
    """Return the font of a step, or of its weight in another size."""
    pixels, weight = kind.value
    return QFont(_made(scaled(size or pixels), weight))


@cache
def _made(pixels: int, weight: QFont.Weight) -> QFont:
    """Make a font once; a page asks for a thousand."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def font_scale() -> float:
    """Return how large words are against their usual size; it is kept with the application."""
    app = QCoreApplication.instance()
    return float((app.property(_SCALE) if app else None) or 1.0)


def scaled(pixels: float) -> int:
    """Return a length in the scale of the words."""
    return round(pixels * font_scale())


def apply_font_scale(app: QApplication, scale: float) -> None:
    """Let all words be of another size; may be called again at any time."""
    before = font_scale()
    if scale == before:
        return
    app.setProperty(_SCALE, scale)
    app.setFont(font(Type.BODY))
    for widget in app.allWidgets():
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            own = widget.font()
            own.setPixelSize(scaled(round(own.pixelSize() / before)))
            widget.setFont(own)
        else:
            # A style sheet keeps the news of another font from those that have none of their own.
            app.sendEvent(widget, QEvent(QEvent.Type.FontChange))


def apply_style_sheet(app: QApplication, sheet: str) -> None:
    """Set a style sheet; words keep their size."""
    with fonts_kept(app.allWidgets()):
        app.setStyleSheet(sheet)


@contextmanager
def fonts_kept(widgets: Iterable[QWidget]) -> Iterator[None]:
    """Keep the fonts of widgets that get another style sheet or parent meanwhile.

    Qt would give those that had been given another one their first one back.
    """
    own = [
        (widget, widget.font())
        for widget in widgets
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    ]
    yield
    for widget, before in own:
        widget.ensurePolished()
        if widget.font() != before:
            widget.setFont(before)
