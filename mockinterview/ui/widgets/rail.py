"""The left rail: the pages, the look of the window, and what leaves the computer."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mockinterview.core.appearance import Theme
from mockinterview.ui.icons import paint_icon
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, is_by_keyboard, label, line_label, named, row

WIDTH = 196
_THEMES = (Theme.SYSTEM, Theme.LIGHT, Theme.DARK, Theme.CONTRAST)
_THEME_ICONS = {
    Theme.SYSTEM: "system",
    Theme.LIGHT: "sun",
    Theme.DARK: "moon",
    Theme.CONTRAST: "contrast",
}


class RailItem(QAbstractButton):
    """A page in the rail; the chosen one is tinted, bold and checked. An icon is not needed."""

    def __init__(self, name: str, text: str, icon: str = "", *, place: str = "rail") -> None:
        super().__init__()
        named(self, f"{place}-{name}")
        self.setProperty("page", name)
        self.setText(text)
        self._icon = icon
        self._has_ring = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(scaled(WIDTH) - 24, scaled(41))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        words = QFontMetricsF(font(Type.STRONG)).horizontalAdvance(self.text())
        return QSize(self._words_at + ceil(words) + 14, scaled(41))

    @property
    def _words_at(self) -> int:
        return scaled(18) + 21 if self._icon else 14

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        self._has_ring = is_by_keyboard(event)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        tokens = tokens_of()
        is_on = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(tokens.colour("accent"), 1.5)
            if self._has_ring and self.hasFocus()
            else Qt.PenStyle.NoPen
        )
        painter.setBrush(tokens.colour("accent_tint") if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        has_mark = is_on or self.underMouse()
        colour = tokens.colour("accent_text" if is_on else "text" if has_mark else "muted")
        if self._icon:
            side = scaled(18)
            at = QRectF(11, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, at, colour)
        painter.setPen(colour)
        chosen = font(Type.STRONG if is_on else Type.NAME)
        painter.setFont(chosen)
        metrics = QFontMetricsF(chosen)
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(self._words_at, round(baseline), self.text())
        painter.end()


class Rail(QWidget):
    """Emits the page that is wanted, and the theme that is chosen."""

    page_requested = Signal(str)
    theme_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "rail", self.tr("Pages"))
        self.setProperty("ground", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = Theme.SYSTEM
        self._items = {
            "practise": RailItem("practise", self.tr("Practise"), "practise"),
            "history": RailItem("history", self.tr("History"), "history"),
            "progress": RailItem("progress", self.tr("Progress"), "progress"),
            "questions": RailItem("questions", self.tr("Questions"), "questions"),
            "settings": RailItem("settings", self.tr("Settings"), "settings"),
        }
        self._look = named(Button("", Look.ICON, icon="system"), "rail-theme")
        self._privacy = named(label("", Type.SMALL, "muted"), "rail-privacy")
        self._lay_out()
        self._fit()
        for item in self._items.values():
            item.clicked.connect(self._want)
        self._look.clicked.connect(self._change_look)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Be as wide as the words of the pages need, in whatever language they are."""
        needed = max(item.minimumSizeHint().width() for item in self._items.values())
        self.setFixedWidth(max(scaled(WIDTH), needed + 24))

    def show_page(self, name: str) -> None:
        if name in self._items:
            self._items[name].setChecked(True)

    def show_privacy(self, words: str) -> None:
        self._privacy.setText(words)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._look.set_icon(_THEME_ICONS[theme])
        words = {
            Theme.SYSTEM: self.tr("Colours: as the desktop. Press to change."),
            Theme.LIGHT: self.tr("Colours: light. Press to change."),
            Theme.DARK: self.tr("Colours: dark. Press to change."),
            Theme.CONTRAST: self.tr("Colours: high contrast. Press to change."),
        }[theme]
        self._look.setToolTip(words)
        self._look.setAccessibleName(words)

    def _lay_out(self) -> None:
        outer = column(self, spacing=4)
        outer.setContentsMargins(12, 24, 12, 20)
        title = line_label("Mock Interview", Type.HEADING)
        title.setContentsMargins(12, 0, 0, 0)
        outer.addWidget(title)
        outer.addSpacing(20)
        for item in self._items.values():
            outer.addWidget(item)
        outer.addStretch(1)
        look = row()
        look.setContentsMargins(4, 0, 0, 0)
        look.addWidget(self._look)
        look.addStretch(1)
        outer.addLayout(look)
        self._privacy.setContentsMargins(12, 0, 0, 0)
        outer.addWidget(self._privacy)

    def _want(self) -> None:
        self.page_requested.emit(self.sender().property("page"))

    def _change_look(self) -> None:
        place = _THEMES.index(self._theme)
        self.theme_requested.emit(_THEMES[(place + 1) % len(_THEMES)])
