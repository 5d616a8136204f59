"""What an answer covered: the score, the key points with their proof, the advice.

Also every state in which there is no score yet, or none at all: it is then said why,
and no figure stands there.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.attempt import (
    CoverageView,
    CriterionView,
    Judged,
    PointView,
)
from mockinterview.ui.views.clips import Clip
from mockinterview.ui.views.endpoint import Ask, ReadyView
from mockinterview.ui.views.own_rating import NO_RATING, OwnView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.coming import ComingWords
from mockinterview.ui.widgets.figure import Figure
from mockinterview.ui.widgets.own_rating import OwnLine
from mockinterview.ui.widgets.parts import (
    column,
    divider,
    empty,
    frame,
    label,
    line_label,
    named,
    row,
)
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.quotes import QuoteRows

_BADGE_WIDTH = 92


class CoverageCard(QFrame):
    """The card with the checklist. Rebuilt when its content changes, not for playing."""

    play_requested = Signal(object)
    retry_requested = Signal()
    asked = Signal(str)
    rated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "coverage-card", self.tr("What your answer covered"))
        self.setProperty("ground", "card")
        self._view: CoverageView | None = None
        self._quotes = QuoteRows()
        self._score = named(Figure(), "coverage-score")
        self._gain = named(line_label("", Type.SMALL, "muted"), "coverage-gain")
        self._busy = named(BusySign(), "coverage-busy")
        head = row(spacing=12)
        head.addWidget(label(self.tr("What your answer covered"), Type.HEADING), 1)
        head.addWidget(self._busy)
        head.addWidget(self._gain)
        head.addWidget(self._score)
        self._body: QVBoxLayout = column(spacing=0)
        self._own = OwnLine("coverage-own")
        self._coming = ComingWords()
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 22)
        outer.addLayout(head)
        outer.addWidget(self._own)
        outer.addLayout(self._body)
        outer.addWidget(self._coming)
        outer.addStretch(1)
        self._own.rated.connect(self.rated)
        self._quotes.play_requested.connect(self.play_requested)

    def show_coverage(
        self, view: CoverageView, playing: Clip | None, own: OwnView = NO_RATING
    ) -> None:
        self._own.show_own(own)
        settled = replace(view, coming="")
        if settled != self._view:
            self._view = settled
            self._rebuild(settled)
        self._coming.show_words(view.coming)
        self._quotes.show_playing(playing)

    def _rebuild(self, view: CoverageView) -> None:
        self._quotes.forget()
        empty(self._body)
        self._busy.setVisible(view.judged is Judged.PENDING)
        self._gain.setText(view.gain)
        self._gain.setVisible(bool(view.gain))
        self._score.setVisible(view.score is not None)
        if view.score is not None:
            self._score.show_figure(str(view.score), self.tr("/ 100"))
        if view.origin:
            self._body.addWidget(named(label(view.origin, Type.SMALL, "muted"), "coverage-origin"))
            self._body.addSpacing(12)
        if view.judged is Judged.GRADED:
            self._add_grade(view)
        else:
            self._add_absence(view)

    def _add_absence(self, view: CoverageView) -> None:
        if view.ready is not None:
            self._body.addWidget(self._ready(view.ready))
            return
        match view.judged:
            case Judged.PENDING:
                words = self.tr("Your answer is being judged…")
            case Judged.UNHEARD:
                words = self.tr("Not judged: there is no transcript of this take yet.")
            case _:
                words = self.tr("Not graded. Your answer and its recording are kept.")
        # On one line: a label that wraps asks for two, and what comes below would be cut.
        self._body.addWidget(named(line_label(words, Type.BODY, "muted"), "coverage-absence"))
        if view.reason is not None:
            self._add_reason(view)
        elif view.can_see_sent:
            self._add_see_link()

    def _add_reason(self, view: CoverageView) -> None:
        reason = view.reason
        if reason is None:
            return
        box = named(frame("warning"), "coverage-reason")
        inner = column(box, spacing=4)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(label(reason.message, Type.NAME))
        if reason.hint:
            inner.addWidget(label(reason.hint))
        ways = row(spacing=20)
        if view.can_retry:
            retry = named(Button(self.tr("Judge it again"), Look.LINK), "coverage-retry")
            retry.clicked.connect(self.retry_requested)
            ways.addWidget(retry)
            if view.can_see_sent:
                ways.addWidget(self._see_link())
        ways.addStretch(1)
        inner.addLayout(ways)
        self._body.addSpacing(12)
        self._body.addWidget(box)

    def _ready(self, view: ReadyView) -> QFrame:
        """Return the question whether an answer is to be sent; nothing is sent before."""
        box = named(frame("accent"), "coverage-ready", f"{view.message}. {view.hint}")
        send = named(Button(self.tr("Send"), Look.PRIMARY), "coverage-send")
        send.clicked.connect(self._ask_to_send)
        keep = named(Button(self.tr("Not this one"), Look.PLAIN), "coverage-keep")
        keep.clicked.connect(self._ask_to_keep)
        ways = row(spacing=12)
        for button in (send, keep, self._see_link()):
            ways.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        ways.addStretch(1)
        inner = column(box, spacing=4)
        inner.setContentsMargins(16, 14, 16, 16)
        inner.addWidget(label(view.message, Type.HEADING))
        inner.addWidget(label(view.hint))
        inner.addSpacing(10)
        inner.addLayout(ways)
        return box

    def _add_see_link(self) -> None:
        self._body.addSpacing(8)
        self._body.addWidget(self._see_link())

    def _see_link(self) -> Button:
        see = named(Button(self.tr("See what is sent"), Look.LINK), "coverage-see")
        see.clicked.connect(self._ask_to_see)
        return see

    def _add_stand_in(self, view: CoverageView) -> None:
        box = named(frame("warning"), "coverage-stand-in")
        inner = column(box, spacing=4)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(named(label(view.stand_in), "coverage-stand-in-words"))
        if view.can_retry:
            retry = named(Button(self.tr("Ask the language model"), Look.LINK), "coverage-retry")
            retry.clicked.connect(self.retry_requested)
            inner.addWidget(retry)
        self._body.addWidget(box)
        self._body.addSpacing(16)

    def _add_grade(self, view: CoverageView) -> None:
        if view.stand_in:
            self._add_stand_in(view)
        for number, point in enumerate(view.points, start=1):
            if number > 1:
                self._body.addSpacing(12)
                self._body.addWidget(divider())
                self._body.addSpacing(12)
            self._body.addWidget(self._point_row(number, point))
        if view.criteria:
            self._body.addSpacing(16)
            self._body.addWidget(_criteria(view.criteria, self.tr("How it was answered")))
        if view.advice or view.comment:
            self._body.addSpacing(16)
            self._body.addWidget(self._advice(view.advice, view.comment))
        self._body.addSpacing(12)
        self._body.addWidget(label(view.source, Type.SMALL, "muted"))
        if view.can_see_sent:
            self._add_see_link()

    def _point_row(self, number: int, point: PointView) -> QWidget:
        sign = point.sign
        line = named(QWidget(), f"point-{number}", f"{sign.word}: {point.statement}")
        badge = Badge(minimum_width=_BADGE_WIDTH)
        badge.show_state(sign.word, sign.icon, sign.tone)
        words = column(spacing=4)
        words.addWidget(label(point.statement, Type.NAME))
        if point.reason:
            words.addWidget(named(label(point.reason), f"point-{number}-reason"))
        if point.truth:
            truth = self.tr("In truth: {truth}").format(truth=point.truth)
            words.addWidget(label(truth))
        for place, quote in enumerate(point.quotes, start=1):
            words.addWidget(self._quotes.line(f"point-{number}-quote-{place}", quote))
        if point.to_add:
            to_add = self.tr("To add: {sentence}").format(sentence=point.to_add)
            words.addWidget(named(label(to_add, Type.BODY), f"point-{number}-to-add"))
        if point.counts:
            words.addWidget(line_label(point.counts, Type.SMALL, "muted"))
        inner = row(line, spacing=14)
        badge_column = column()
        badge_column.addWidget(badge)
        badge_column.addStretch(1)
        inner.addLayout(badge_column)
        inner.addLayout(words, 1)
        return line

    def _advice(self, advice: str, comment: str) -> QFrame:
        box = named(frame("accent"), "coverage-advice")
        inner = column(box, spacing=4)
        inner.setContentsMargins(16, 12, 16, 14)
        inner.addWidget(label(self.tr("Next time"), Type.STRONG, "accent"))
        for name, words in (("advice", advice), ("comment", comment)):
            if words:
                inner.addWidget(named(label(words), f"coverage-{name}-words"))
        return box

    def _ask_to_send(self) -> None:
        self.asked.emit(Ask.SEND)

    def _ask_to_keep(self) -> None:
        self.asked.emit(Ask.KEEP_HERE)

    def _ask_to_see(self) -> None:
        self.asked.emit(Ask.SEE_JUDGING)


def _criteria(criteria: tuple[CriterionView, ...], title: str) -> QWidget:
    box = named(QWidget(), "coverage-criteria")
    outer = column(box, spacing=8)
    outer.addWidget(label(title, Type.LABEL, "muted"))
    for criterion in criteria:
        line = row(spacing=12)
        line.addWidget(line_label(criterion.name, Type.NAME))
        line.addWidget(label(criterion.reason, Type.BODY, "muted"), 1)
        line.addWidget(line_label(criterion.score, Type.STRONG))
        outer.addLayout(line)
    return box
