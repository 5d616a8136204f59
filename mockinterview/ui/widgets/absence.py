"""Why a list is empty, in the place of its rows: what is so, what to know of it, the ways on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.parts import column, label, named, row

_MARGIN = 16


class Absence(QWidget):
    """Stands a little above the middle; whoever owns the ways on shows those that fit."""

    def __init__(self, name: str, *ways: Button) -> None:
        super().__init__()
        named(self, name)
        self._words = named(label("", Type.HEADING), f"{name}-words")
        self._hint = named(label("", Type.BODY, "muted"), f"{name}-hint")
        self._lay_out(ways)

    def show_absence(self, words: str, hint: str) -> None:
        """Say why there is nothing; without words nothing is absent."""
        self.setVisible(bool(words))
        self._words.setText(words)
        self._hint.setText(hint)

    def _lay_out(self, ways: tuple[Button, ...]) -> None:
        inner = column(self, margin=_MARGIN, spacing=8)
        inner.addStretch(1)
        for words in (self._words, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(words)
        inner.addSpacing(8)
        ways_on = row(spacing=12)
        ways_on.addStretch(1)
        for way in ways:
            ways_on.addWidget(way)
        ways_on.addStretch(1)
        inner.addLayout(ways_on)
        inner.addStretch(2)
