"""Feedback that is still coming: its words as far as they can be read, marked as unchecked.

It grows in place and is never rebuilt, so that nothing flickers while it comes.
"""

from PySide6.QtWidgets import QFrame

from mockinterview.ui.typography import Type
from mockinterview.ui.widgets.parts import column, label, line_label, named, prose, row, set_prose


class ComingWords(QFrame):
    """A text that grows; hidden where nothing comes."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "coverage-coming", self.tr("Feedback that is coming, not checked yet"))
        self.setProperty("ground", "quiet")
        self._text = named(prose(), "coverage-coming-text")
        self._shown = ""
        head = row(spacing=8)
        head.addWidget(line_label(self.tr("As it comes"), Type.LABEL, "muted"))
        head.addWidget(
            label(
                self.tr("Not checked yet: what your own words do not bear out is dropped."),
                Type.SMALL,
                "muted",
            ),
            1,
        )
        inner = column(self, spacing=8)
        inner.setContentsMargins(16, 12, 16, 14)
        inner.addLayout(head)
        inner.addWidget(self._text)
        self.hide()

    def show_words(self, text: str) -> None:
        if text != self._shown:
            self._shown = text
            set_prose(self._text, text.replace("\n", "\n\n"))
        self.setVisible(bool(text))
