"""The card of a sealed record; hidden where there is nothing to say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from mockinterview.ui.typography import Type
from mockinterview.ui.views.record import RecordView
from mockinterview.ui.widgets.parts import column, label, named, row
from mockinterview.ui.widgets.status import Icon


class RecordCard(QFrame):
    """Says whether an exam is still what was sealed; the fingerprint can be copied."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name, self.tr("Record of the exam"))
        self.setProperty("ground", "card")
        self._icon = Icon()
        self._headline = named(label("", Type.STRONG), f"{name}-headline")
        self._lines = named(label("", Type.SMALL, "muted"), f"{name}-lines")
        self._fingerprint = named(label("", Type.SMALL), f"{name}-fingerprint")
        self._fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._hint = named(label("", Type.SMALL, "muted"), f"{name}-hint")
        self._lay_out()
        self.hide()

    def show_record(self, view: RecordView | None) -> None:
        self.setVisible(view is not None)
        if view is None:
            return
        self._icon.show_icon(view.headline.icon, view.headline.tone)
        self._headline.setText(view.headline.word)
        self._lines.setText("\n".join(view.lines))
        words = self.tr("Fingerprint: {fingerprint}").format(fingerprint=view.fingerprint)
        self._fingerprint.setText(words)
        self._fingerprint.setVisible(bool(view.fingerprint))
        self._hint.setText(view.hint)
        self._hint.setVisible(bool(view.hint))

    def _lay_out(self) -> None:
        head = row(spacing=10)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._headline, 1)
        outer = column(self, spacing=6)
        outer.setContentsMargins(22, 16, 22, 16)
        outer.addLayout(head)
        for part in (self._lines, self._fingerprint, self._hint):
            outer.addWidget(part)
