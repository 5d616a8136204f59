"""The offer of an answer that was cut off: hear it, have it written down, or let it go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.offer import OfferView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row


class OfferCard(QFrame):
    """Shows one answer at a time; hidden where none waits."""

    play_requested = Signal()
    transcribe_requested = Signal()
    discard_requested = Signal()
    later_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "offer-card").setProperty("ground", "accent")
        self._message = named(label("", Type.NAME), "offer-message")
        self._question = named(label("", Type.BODY), "offer-question")
        self._details = named(label("", Type.SMALL), "offer-details")
        self._play = named(Button(self.tr("Listen"), Look.SMALL, icon="play"), "offer-play")
        self._transcribe = named(
            Button(self.tr("Transcribe"), Look.SMALL, icon="writing"), "offer-transcribe"
        )
        self._discard = named(Button(self.tr("Discard…"), Look.LINK), "offer-discard")
        self._later = named(Button(self.tr("Later"), Look.LINK), "offer-later")
        self._lay_out()
        self._play.clicked.connect(self.play_requested)
        self._transcribe.clicked.connect(self.transcribe_requested)
        self._discard.clicked.connect(self.discard_requested)
        self._later.clicked.connect(self.later_requested)
        self.hide()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._play, self._transcribe, self._discard, self._later)

    def show_offer(self, view: OfferView | None) -> None:
        if view is not None:
            self._message.setText(view.message)
            self._question.setText(view.question)
            self._details.setText(view.details)
            self._play.setText(self.tr("Stop") if view.is_playing else self.tr("Listen"))
            self._play.set_icon("stop" if view.is_playing else "play")
            self._transcribe.setEnabled(view.can_transcribe)
            self.setAccessibleName(f"{view.message} {view.question}, {view.details}")
        self.setVisible(view is not None)

    def _lay_out(self) -> None:
        words = column(spacing=2)
        for part in (self._message, self._question, self._details):
            words.addWidget(part)
        outer = row(self, spacing=20)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addLayout(words, 1)
        outer.addLayout(self._ways())

    def _ways(self) -> QHBoxLayout:
        ways = row(spacing=12)
        for button in (self._play, self._transcribe):
            ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        for link in (self._discard, self._later):
            ways.addSpacing(8)
            ways.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        return ways
