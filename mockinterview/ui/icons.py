"""Which icons there are, in the colour that is wanted.

The SVG files draw with ``currentColor`` and a line of 1.5 units; here they get a
colour and a size, sharp at the screen's own pixel ratio.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

_ICONS = Path(__file__).parent / "icons"


def paint_icon(painter: QPainter, name: str, target: QRectF, colour: QColor) -> None:
    """Draw an icon into a rectangle."""
    _drawing(name, colour.name()).render(painter, target)


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    drawn = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawn.replace("currentColor", colour).encode()))
