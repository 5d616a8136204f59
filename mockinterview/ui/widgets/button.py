"""Buttons: filled, outlined and as a link, with an icon and the key that presses them.

Painted here whole, so that the keycap sits inside the button and the look is the same
on every desktop. Return presses a button that has the focus; Space does too, unless
the page has taken Space for itself. The mouse leaves the focus where it is, so that a
page's own keys go on to mean what they say.
"""

from collections.abc import Collection
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.shortcuts import Deed, key_text
from mockinterview.ui.theme import Tokens, tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.widgets.pressable import Pressable

_RADIUS = 10.0
_GAP = 10.0
_LINK_GAP = 5.0
_ICON = 18.0


class Look(Enum):
    """How loud a button is: name, height, padding."""

    PRIMARY = ("primary", 46, 22)
    DANGER = ("danger", 46, 26)
    PLAIN = ("plain", 46, 22)
    SMALL = ("small", 38, 16)
    LINK = ("link", 26, 0)
    DANGER_LINK = ("danger-link", 26, 0)
    ICON = ("icon", 34, 8)


class _Colours(NamedTuple):
    text: QColor
    fill: QColor | None
    line: QColor | None


class Button(Pressable):
    """A push button of one of the looks.

    It shows the key of a deed, where none of those that it stands ``behind`` has the same.
    """

    def __init__(
        self,
        text: str,
        look: Look = Look.PLAIN,
        *,
        icon: str = "",
        key: Deed | None = None,
        behind: Collection[Deed] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._deed = key
        self._behind = behind
        self._key = ""
        self.setText(text)
        self.setFont(font(Type.STRONG))
        self.show_key()

    @property
    def icon_name(self) -> str:
        return self._icon

    def show_key(self) -> None:
        """Show the key that presses it by now, where one does."""
        if self._deed is None:
            return
        self._key = key_text(self._deed, self._behind)
        words = self.tr("Key: {key}").format(key=self._key)
        self.setAccessibleDescription(words if self._key else "")
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        if look is not self._look:
            self._look = look
            self.updateGeometry()
            self.update()

    def set_icon(self, name: str) -> None:
        if name != self._icon:
            self._icon = name
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        _name, height, padding = self._look.value
        return QSize(round(self._content_width() + 2 * padding), scaled(height))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        colours = self._colours(tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        self._paint_ground(painter, colours)
        if self.shows_focus:
            painter.setPen(QPen(tokens.colour("accent_text"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        self._paint_content(painter, colours)
        painter.end()

    def _paint_ground(self, painter: QPainter, colours: _Colours) -> None:
        if colours.fill is None and colours.line is None:
            return
        fill = colours.fill
        if fill is not None and self.isDown():
            fill = fill.darker(112)
        elif fill is not None and self.underMouse() and self.isEnabled():
            fill = fill.darker(104)
        painter.setPen(QPen(colours.line, 1.0) if colours.line else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )

    def _paint_content(self, painter: QPainter, colours: _Colours) -> None:
        x = (self.width() - self._content_width()) / 2
        middle = self.height() / 2
        if self._icon:
            side = scaled(_ICON)
            target = QRectF(x, middle - side / 2, side, side)
            paint_icon(painter, self._icon, target, colours.text)
            x += side + self._icon_gap()
        metrics = QFontMetricsF(self.font())
        painter.setPen(colours.text)
        painter.setFont(self.font())
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, baseline), self.text())
        if self._key:
            self._paint_key(painter, x + metrics.horizontalAdvance(self.text()) + _GAP, colours)

    def _paint_key(self, painter: QPainter, x: float, colours: _Colours) -> None:
        height = scaled(18)
        cap = QRectF(x, (self.height() - height) / 2, self._key_width(), height)
        painter.setPen(QPen(colours.text, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font(Type.KEY))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _content_width(self) -> float:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if self._icon:
            width += scaled(_ICON) + self._icon_gap()
        if self._key:
            width += _GAP + self._key_width()
        return width

    def _icon_gap(self) -> float:
        if not self.text():
            return 0.0
        return _LINK_GAP if self._look is Look.LINK else _GAP

    def _key_width(self) -> float:
        return QFontMetricsF(font(Type.KEY)).horizontalAdvance(self._key) + 14

    def _colours(self, tokens: Tokens) -> _Colours:
        match self._look:
            case Look.PRIMARY:
                return _Colours(tokens.colour("on_accent"), tokens.colour("accent"), None)
            case Look.DANGER:
                return _Colours(tokens.colour("on_bad"), tokens.colour("bad"), None)
            case Look.LINK:
                return _Colours(tokens.colour("accent_text"), None, None)
            case Look.DANGER_LINK:
                return _Colours(tokens.colour("bad"), None, None)
            case Look.ICON:
                return _Colours(tokens.colour("muted"), None, None)
            case _:
                return _Colours(tokens.colour("text"), tokens.colour("card"), tokens.colour("line"))
