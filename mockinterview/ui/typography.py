"""Which fonts the window speaks in: Inter, which ships with the program.

Sizes are logical pixels. Figures are tabular wherever they change while one looks.
"""

from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FAMILY = "Inter"
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
    made = QFont(FAMILY)
    made.setPixelSize(size or pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
