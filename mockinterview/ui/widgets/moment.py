"""The clock of the moment, the time that is used, and one line of what there is to say.

Its height stays the same whatever it says, so that nothing moves while somebody speaks.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mockinterview.ui.announcing import announce
from mockinterview.ui.typography import Type, font_scale, scaled
from mockinterview.ui.views.moment import Live
from mockinterview.ui.widgets.parts import column, label, line_label, named, row, set_tone
from mockinterview.ui.widgets.progress import ProgressLine
from mockinterview.ui.widgets.status import Icon

_LINE_WIDTH = 280
_LARGE = 1.5
"""From this scale of the words on, what is said may take two lines."""


class Moment(QWidget):
    """Shows a ``Live``; announces what it says when that is new."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "interview-moment")
        self._target_words = ("", "")
        self._is_past = False
        self._said = ""
        self._clock = named(line_label("", Type.CLOCK), "interview-clock", self.tr("Time"))
        self._caption = named(line_label("", Type.BODY, "muted"), "interview-caption")
        self._target = named(line_label("", Type.BODY, "muted"), "interview-target")
        self._line = named(TargetLine(), "interview-target-line")
        self._icon = Icon()
        self._words = named(label("", Type.NAME), "interview-advice")
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        outer = column(self, spacing=8)
        outer.addLayout(self._clock_row())
        outer.addWidget(self._line, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addLayout(self._words_row())
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_height()

    def show_target(self, target: str, target_past: str, *, has_line: bool) -> None:
        """Show how long the answer may be; what it says once that is past comes with it."""
        self._target_words = (target, target_past)
        self._is_past = self._is_past and has_line
        self._target.setText(self._target_words[self._is_past])
        self._line.setVisible(has_line)

    def show_live(self, live: Live) -> bool:
        """Return whether something new is said."""
        self._clock.setText(live.clock)
        self._clock.setVisible(bool(live.clock))
        self._caption.setText(live.caption)
        self._caption.setVisible(bool(live.caption))
        if live.used is not None:
            self._line.show_used(live.used)
            self._is_past = live.used >= 1.0
            self._target.setText(self._target_words[self._is_past])
        return self._say(live)

    def _say(self, live: Live) -> bool:
        words = live.advice or live.nudge
        if words == self._said:
            return False
        is_new = not (self._said and live.advice)
        self._said = words
        self._words.setText(words)
        self._words.setFixedWidth(self._width_of(words))
        set_tone(self._words, "warning" if live.advice else "accent")
        if words:
            self._icon.show_icon("alert" if live.advice else "clock", self._words.property("tone"))
            if is_new:  # a countdown changes each second, and is said once
                announce(self._words, words)
        self._icon.setVisible(bool(words))
        return is_new and bool(words)

    def _width_of(self, words: str) -> int:
        room = self.width() - 2 * (self._icon.width() + 8)
        return max(1, min(room, self._words.fontMetrics().horizontalAdvance(words) + 4))

    def _keep_height(self) -> None:
        self._line.setFixedWidth(scaled(_LINE_WIDTH))
        lines = 2 if font_scale() >= _LARGE else 1
        self._words.setMinimumHeight(lines * self._words.fontMetrics().lineSpacing() + 2)

    def _clock_row(self) -> QHBoxLayout:
        clock = row(spacing=16)
        clock.addStretch(1)
        bottom = Qt.AlignmentFlag.AlignBottom
        clock.addWidget(self._clock, 0, bottom)
        for words in (self._caption, self._target):
            words.setContentsMargins(0, 0, 0, 7)
            clock.addWidget(words, 0, bottom)
        clock.addStretch(1)
        return clock

    def _words_row(self) -> QHBoxLayout:
        line = row(spacing=8)
        line.addStretch(1)
        for part in (self._icon, self._words):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        return line


class TargetLine(ProgressLine):
    """How much of the time one aims for is used; its words change with each quarter."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels = -1
        self._quarters = -1

    def show_used(self, used: float) -> None:
        """Show a share of the target, which may be more than the whole."""
        pixels, quarters = round(used * self.width()), min(4, int(4 * used))
        if quarters != self._quarters:
            self._quarters = quarters
            self.setAccessibleName(self._words_of(quarters))
        if pixels != self._pixels:
            self._pixels = pixels
            self.fill(used)

    def _words_of(self, quarters: int) -> str:
        if quarters >= 4:
            return self.tr("The time you aimed for is over")
        words = self.tr("{percent} % of the time you aim for is used, or a little more")
        return words.format(percent=25 * quarters)
