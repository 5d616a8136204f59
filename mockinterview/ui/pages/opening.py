"""What stands in the place of the first page while that is being made."""

from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.widgets.parts import column, frame, label, line_label, named
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import GAP, PAGE_MARGIN


class OpeningPage(QWidget):
    """Looks as the first page does while it waits for its questions."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "opening-page", self.tr("Practise"))
        head = column(spacing=4)
        head.addWidget(line_label(self.tr("Practise"), Type.TITLE))
        words = self.tr("Hear a question, answer aloud, and see what your answer covered.")
        head.addWidget(label(words, Type.BODY, "muted"))
        card = frame("card")
        inner = column(card, spacing=8)
        inner.setContentsMargins(22, 20, 22, 20)
        inner.addStretch(1)
        inner.addWidget(named(BusySign(), "opening-busy"))
        inner.addWidget(named(label(self.tr("Reading the questions…"), Type.HEADING), "opening"))
        inner.addStretch(2)
        outer = column(self, spacing=16)
        outer.setContentsMargins(36, 28, PAGE_MARGIN + GAP, 28)
        outer.addLayout(head)
        outer.addWidget(card, 1)
