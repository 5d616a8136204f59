"""Words of the answer, each with a button that plays them where they were recorded."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.attempt import QuoteView
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import label, named, row


class QuoteRows(QObject):
    """Makes the rows of one card and shows which of them plays."""

    play_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._players: list[tuple[Clip, Button, str]] = []

    def forget(self) -> None:
        """Let go of the rows that were made, because the card is made anew."""
        self._players = []

    def line(self, name: str, quote: QuoteView, tone: str = "muted") -> QWidget:
        made = named(QWidget(), name)
        inner = row(made, spacing=8)
        inner.addWidget(label(self.tr("“{words}”").format(words=quote.text), Type.BODY, tone), 1)
        if quote.clip is not None:
            said = self.tr("Play these words, at {at}").format(at=quote.at)
            play = named(Button(quote.at, Look.LINK, icon="play"), f"{name}-play", said)
            play.setProperty("clip", quote.clip)
            play.clicked.connect(self._play)
            self._players.append((quote.clip, play, quote.at))
            inner.addWidget(play)
        return made

    def show_playing(self, playing: Clip | None) -> None:
        for clip, button, at in self._players:
            is_on = clip == playing
            button.set_icon("stop" if is_on else "play")
            button.setText(self.tr("Stop") if is_on else at)

    def _play(self) -> None:
        self.play_requested.emit(self.sender().property("clip"))
