"""One attempt in two columns, after an answer and in the history alike."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.views.attempt import AttemptView
from mockinterview.ui.widgets.better import BetterAnswerCard
from mockinterview.ui.widgets.cards import DeliveryCard, ModelAnswerCard, TranscriptCard
from mockinterview.ui.widgets.coverage import CoverageCard
from mockinterview.ui.widgets.parts import column, named, row


class AttemptBody(QWidget):
    """The cards of an attempt."""

    play_requested = Signal(object)
    retry_requested = Signal()
    filler_judged = Signal(object)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "attempt-body")
        self._coverage = CoverageCard()
        self._transcript = TranscriptCard()
        self._better = BetterAnswerCard()
        self._delivery = DeliveryCard()
        self._model_answer = ModelAnswerCard()
        left = column(spacing=16)
        left.addWidget(self._coverage)
        left.addWidget(self._transcript, 1)
        left.addWidget(self._better)
        right = column(spacing=16)
        right.addWidget(self._delivery)
        right.addWidget(self._model_answer, 1)
        outer = row(self, spacing=16)
        outer.addLayout(left, 17)
        outer.addLayout(right, 10)
        self._coverage.play_requested.connect(self.play_requested)
        self._coverage.retry_requested.connect(self.retry_requested)
        self._coverage.asked.connect(self.asked)
        self._better.asked.connect(self.asked)
        self._better.play_requested.connect(self.play_requested)
        self._delivery.play_requested.connect(self.play_requested)
        self._delivery.filler_judged.connect(self.filler_judged)
        self._model_answer.play_requested.connect(self.play_requested)

    def show_attempt(self, view: AttemptView) -> None:
        self._coverage.show_coverage(view.coverage, view.playing)
        self._transcript.show_transcript(view.transcript, view.transcript_source)
        self._better.show_better(view.better, view.playing)
        self._delivery.show_delivery(view.delivery, view.playing)
        self._model_answer.show_model_answer(view.model_answer, view.playing)
