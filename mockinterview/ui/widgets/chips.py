"""Chips: a small set of choices that are all in sight.

A chosen chip is bold and outlined besides being tinted. A group is a set of independent
choices, a choice of exactly one, or what was chosen elsewhere and can be taken away.
"""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import named
from mockinterview.ui.widgets.pressable import Pressable

_HEIGHT = 33
_PADDING = 14
_ICON = 12


class Chip(Pressable):
    """A choice that is on or off; an icon after the words says what a click does."""

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setText(text)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = QFontMetricsF(font(Type.LABEL)).horizontalAdvance(self.text())
        return QSize(round(width + 2 * _PADDING + self._icon_width()), scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        is_on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        is_marked = is_on or (self.underMouse() and self.isEnabled())
        ring = 2.0 if self.shows_focus else 1.0
        painter.setPen(QPen(tokens.colour("accent" if is_marked or ring > 1 else "line"), ring))
        painter.setBrush(tokens.colour("accent_tint" if is_on else "card"))
        inset = ring / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        colour = tokens.colour("accent_text" if is_on else "text")
        painter.setPen(colour)
        painter.setFont(font(Type.LABEL if is_on else Type.SMALL))
        words = self.rect().adjusted(0, 0, -self._icon_width(), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words_for(words.width()))
        if self._icon:
            at = QRectF(self.width() - _PADDING - _ICON, (self.height() - _ICON) / 2, _ICON, _ICON)
            paint_icon(painter, self._icon, at, colour)
        painter.end()

    def _words_for(self, width: int) -> str:
        """Return the words, shortened in the middle where they do not fit: counts end them."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        metrics = QFontMetricsF(font(Type.LABEL))
        return metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, max(0, width - 2 * _PADDING)
        )

    def _icon_width(self) -> int:
        return _ICON + 6 if self._icon else 0


class ChipGroup(QWidget):
    """Chips that belong together; ``changed`` carries the values that are on."""

    changed = Signal(tuple)

    def __init__(
        self,
        name: str,
        accessible: str,
        *,
        is_exclusive: bool = False,
        is_removable: bool = False,
    ) -> None:
        super().__init__()
        named(self, name, accessible)
        self._is_exclusive = is_exclusive
        self._is_removable = is_removable
        self._chips: dict[Hashable, Chip] = {}
        self._choices: tuple[Choice, ...] = ()
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def chip(self, value: Hashable) -> Chip:
        return self._chips[value]

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """The chips in their order. Qt puts new ones last of all: whoever holds us orders."""
        return tuple(self._chips.values())

    def show_choices(self, choices: Sequence[Choice], on: Sequence[Hashable]) -> None:
        """Show these choices with those in ``on`` chosen."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._rebuild()
        for value, chip in self._chips.items():
            chip.setChecked(value in on)

    def _rebuild(self) -> None:
        """Make chips for these choices; one that stays is kept, and the focus with it."""
        while self._flow.takeAt(0) is not None:
            pass
        before, self._chips = self._chips, {}
        for choice in self._choices:
            chip = before.pop(choice.value, None) or self._new_chip(choice)
            self._chips[choice.value] = chip
            self._name(chip, choice)
            self._flow.addWidget(chip)
            chip.show()
        for gone in before.values():
            gone.hide()
            gone.deleteLater()
        self.updateGeometry()

    def _new_chip(self, choice: Choice) -> Chip:
        chip = Chip(choice.text, "cross" if self._is_removable else "")
        chip.clicked.connect(self._click)
        return named(chip, f"{self.objectName()}-{choice.value}")

    def _name(self, chip: Chip, choice: Choice) -> None:
        chip.setText(choice.text)
        if self._is_removable:
            chip.setAccessibleName(self.tr("Take away {name}").format(name=choice.text))
        chip.updateGeometry()

    def _click(self) -> None:
        clicked = self.sender()
        if self._is_exclusive:
            for chip in self._chips.values():
                chip.setChecked(chip is clicked)
        self.changed.emit(tuple(value for value, chip in self._chips.items() if chip.isChecked()))
