"""The caption: the last lines of what has been written down of the answer so far.

What may still change is muted and ends in an ellipsis. The words are never read as markup.
"""

from html import escape

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from mockinterview.core.transcript import Caption
from mockinterview.ui.theme import tokens_of
from mockinterview.ui.typography import Type, font
from mockinterview.ui.widgets.parts import named

LINES = 3
WIDTH = 760
MOST_WORDS = 80
"""More words than that never fit, and need not be measured."""


class CaptionLines(QLabel):
    """Three lines at most; earlier words move out at the top."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._lines = LINES
        self._shown = Caption()
        self.setFont(font(Type.LEAD))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_height()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._show_words()

    @property
    def words(self) -> str:
        """What is in sight, without its looks."""
        return self._in_sight()[0] + self._in_sight()[1]

    def set_lines(self, lines: int) -> None:
        """Show so many lines at most."""
        if lines != self._lines:
            self._lines = lines
            self._keep_height()
            self._show_words()

    def set_width(self, width: int) -> None:
        """Break the lines at another width."""
        if width != self.width():
            self.setFixedWidth(width)
            self._show_words()

    def show_caption(self, caption: Caption | None) -> None:
        wanted = caption or Caption()
        if wanted == self._shown:
            return
        self._shown = wanted
        self._show_words()

    def _show_words(self) -> None:
        settled, partial = self._in_sight()
        colour = tokens_of().colour("muted").name()
        changing = f'<span style="color: {colour}">{escape(partial)}</span>' if partial else ""
        self.setText(escape(settled) + changing)

    def _keep_height(self) -> None:
        self.setFixedHeight(self._height_of("\n".join("x" * self._lines)) + 6)

    def _in_sight(self) -> tuple[str, str]:
        """Return the end of both texts that fits into the lines."""
        settled, partial = self._shown.settled.split(), self._shown.partial.split()
        first = max(0, len(settled) + len(partial) - MOST_WORDS)
        while first < len(settled) + len(partial) and not self._fits(settled, partial, first):
            first += 1
        kept = settled[first:]
        left = partial[max(0, first - len(settled)) :]
        gap = " " if kept and left else ""
        return " ".join(kept), gap + " ".join(left).rstrip(".…") + ("…" if left else "")

    def _fits(self, settled: list[str], partial: list[str], first: int) -> bool:
        text = " ".join([*settled, *partial][first:]) + "…"
        return self._height_of(text) <= self._height_of("\n".join("x" * self._lines))

    def _height_of(self, text: str) -> int:
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        box = QRect(0, 0, self.width(), 10_000)
        return self.fontMetrics().boundingRect(box, flags, text).height()
