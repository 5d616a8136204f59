"""The answer and the model answer side by side: point by point, then as whole texts.

Where there is no room for two columns they stand one below the other. What says a point is
underlined and bears its number: the colour adds nothing that is not there without it.
"""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.attempt import CoverageView, PointView
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.compare import ComparisonView, MarkedPiece, spoken_text
from mockinterview.ui.views.own_rating import OwnView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.figure import Figure
from mockinterview.ui.widgets.own_rating import OwnLine
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    label,
    line_label,
    named,
    prose,
    row,
)
from mockinterview.ui.widgets.quotes import QuoteRows

TWO_COLUMNS_FROM = 720
"""So wide, in logical pixels at the usual size of words, two columns can be read."""


class ComparisonCard(QFrame):
    """Shows a ``ComparisonView`` with the points of the checklist that it belongs to."""

    play_requested = Signal(object)
    rated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "compare-card", self.tr("Side by side"))
        self.setProperty("ground", "card")
        self._shown: tuple[CoverageView, ComparisonView] | None = None
        self._wanted: tuple[CoverageView, ComparisonView] | None = None
        self._playing: Clip | None = None
        self._pairs: list[QBoxLayout] = []
        self._quotes = QuoteRows()
        self._score = named(Figure(), "compare-score")
        self._own = OwnLine("compare-own")
        self._body: QVBoxLayout = column(spacing=0)
        head = row(spacing=12)
        head.addWidget(label(self.tr("Your answer beside the model answer"), Type.HEADING), 1)
        head.addWidget(self._score)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 22)
        outer.addLayout(head)
        outer.addWidget(self._own)
        outer.addLayout(self._body)
        outer.addStretch(1)
        self._own.rated.connect(self.rated)
        self._quotes.play_requested.connect(self.play_requested)

    @property
    def is_in_two_columns(self) -> bool:
        return self.width() >= scaled(TWO_COLUMNS_FROM)

    def show_comparison(
        self, coverage: CoverageView, view: ComparisonView, own: OwnView, playing: Clip | None
    ) -> None:
        """Show both answers; rebuilt when they change, not for playing.

        While nobody sees the card it is not built: that takes longer than all else on its page.
        """
        self._own.show_own(own)
        self._wanted = (coverage, view)
        self._playing = playing
        if self.isVisible():
            self._build()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self._build()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._turn_pairs()

    def _build(self) -> None:
        if self._wanted is not None and self._wanted != self._shown:
            self._shown = self._wanted
            self._rebuild(*self._wanted)
        self._quotes.show_playing(self._playing)

    def _rebuild(self, coverage: CoverageView, view: ComparisonView) -> None:
        self._quotes.forget()
        self._pairs = []
        empty(self._body)
        self._score.setVisible(coverage.score is not None)
        if coverage.score is not None:
            self._score.show_figure(str(coverage.score), self.tr("/ 100"))
        for number, (point, sentence) in enumerate(
            zip(coverage.points, view.sentences, strict=True), start=1
        ):
            self._body.addWidget(self._pair(number, point, sentence))
            self._body.addSpacing(12)
            self._body.addWidget(divider())
            self._body.addSpacing(12)
        self._body.addWidget(self._whole_texts(view))
        self._turn_pairs()

    def _pair(self, number: int, point: PointView, sentence: str) -> QWidget:
        name = f"compare-{number}"
        line = named(QWidget(), name, f"{number}. {point.sign.word}: {point.statement}")
        badge = Badge()
        badge.show_state(point.sign.word, point.sign.icon, point.sign.tone)
        head = row(spacing=12)
        head.addWidget(line_label(f"{number}.", Type.STRONG, "muted"))
        head.addWidget(label(point.statement, Type.NAME), 1)
        head.addWidget(badge)
        outer = column(line, spacing=8)
        outer.addLayout(head)
        outer.addWidget(self._columns(self._said(name, point), self._model(name, point, sentence)))
        return line

    def _said(self, name: str, point: PointView) -> QWidget:
        box = named(QWidget(), f"{name}-said")
        inner = column(box, spacing=4)
        inner.addWidget(line_label(self.tr("You"), Type.LABEL, "muted"))
        for place, quote in enumerate(point.quotes, start=1):
            inner.addWidget(self._quotes.line(f"{name}-quote-{place}", quote, tone=""))
        if not point.quotes:
            inner.addWidget(label(self.tr("No words of yours say this."), Type.BODY, "muted"))
        inner.addStretch(1)
        return box

    def _model(self, name: str, point: PointView, sentence: str) -> QWidget:
        box = named(QWidget(), f"{name}-model")
        inner = column(box, spacing=4)
        inner.addWidget(line_label(self.tr("Model answer"), Type.LABEL, "muted"))
        if sentence:
            inner.addWidget(named(label(sentence), f"{name}-sentence"))
        if point.truth:
            inner.addWidget(label(self.tr("In truth: {truth}").format(truth=point.truth)))
        if not sentence and not point.truth:
            words = self.tr("No single sentence of it says this.")
            inner.addWidget(label(words, Type.BODY, "muted"))
        inner.addStretch(1)
        return box

    def _whole_texts(self, view: ComparisonView) -> QWidget:
        box = named(QWidget(), "compare-texts")
        legend = self.tr("What says a point is underlined and bears its number.")
        outer = column(box, spacing=8)
        outer.addWidget(line_label(self.tr("The whole of both"), Type.HEADING))
        outer.addWidget(label(legend, Type.SMALL, "muted"))
        outer.addWidget(
            self._columns(
                _text("compare-answer", self.tr("Your answer"), view.answer),
                _text("compare-model-answer", self.tr("Model answer"), view.model_answer),
            )
        )
        return box

    def _columns(self, left: QWidget, right: QWidget) -> QWidget:
        box = QWidget()
        pair = row(box, spacing=28)
        pair.addWidget(left, 1)
        pair.addWidget(right, 1)
        self._pairs.append(pair)
        return box

    def _turn_pairs(self) -> None:
        """Let two columns stand beside one another, or one below the other."""
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(wide if self.is_in_two_columns else narrow)
            pair.setSpacing(28 if self.is_in_two_columns else 12)


def _text(name: str, title: str, pieces: tuple[MarkedPiece, ...]) -> QWidget:
    box = QWidget()
    inner = column(box, spacing=4)
    inner.addWidget(line_label(title, Type.LABEL, "muted"))
    text: QLabel = named(prose(), name)
    text.setText(_markup(pieces))
    text.setAccessibleName(spoken_text(pieces))
    inner.addWidget(text)
    inner.addStretch(1)
    return box


def _markup(pieces: tuple[MarkedPiece, ...]) -> str:
    """Return a text for a label, paragraph by paragraph; what looks like markup is escaped."""
    whole = "".join(_marked(piece) for piece in pieces)
    paragraphs = [part for part in whole.split("\n\n") if part.strip()]
    return "".join(
        f'<p style="line-height: 138%; margin: 0 0 8px 0">{part}</p>' for part in paragraphs
    )


def _marked(piece: MarkedPiece) -> str:
    if not piece.numbers:
        return escape(piece.text)
    parts = [f"<u>{escape(part)}</u>" for part in piece.text.split("\n\n")]
    return "\n\n".join(parts) + f"<b>&nbsp;[{escape(piece.numbers)}]</b>"
