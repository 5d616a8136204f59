"""A person's own rating: asked before the score is shown, and beside the score later.

Ordinary buttons in the order of the steps, so that a screen reader and the Tab key meet what
the eye does. The keys for them are the page's.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from mockinterview.ui.shortcuts import Deed
from mockinterview.ui.typography import Type
from mockinterview.ui.views.own_rating import NO_RATING, OwnView, StepView, steps
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign

RATING_KEYS = {
    1: Deed.RATE_1,
    2: Deed.RATE_2,
    3: Deed.RATE_3,
    4: Deed.RATE_4,
    5: Deed.RATE_5,
}
"""What the page takes a key for, by the rating that it stands for."""


class StepRow(QWidget):
    """The five steps as buttons, the chosen one with a check; ``chosen`` carries the number."""

    chosen = Signal(object)

    def __init__(self, name: str, spoken: str, *, has_keys: bool = False) -> None:
        super().__init__()
        named(self, name, spoken)
        self._has_keys = has_keys
        self._buttons = [(step, self._made(step)) for step in steps()]
        flow = FlowLayout(self, gap=8)
        for _step, button in self._buttons:
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rating(self, rating: int | None) -> None:
        for step, button in self._buttons:
            is_on = step.rating == rating
            button.set_icon("check" if is_on else "")
            button.setAccessibleName(self._spoken(step, is_on=is_on))
        self.updateGeometry()

    def _spoken(self, step: StepView, *, is_on: bool) -> str:
        return self.tr("{step}, chosen").format(step=step.spoken) if is_on else step.spoken

    def _made(self, step: StepView) -> Button:
        key = RATING_KEYS[step.rating] if self._has_keys else None
        made = Button(step.words, Look.SMALL, key=key)
        named(made, f"{self.objectName()}-{step.rating}", step.spoken)
        made.setProperty("rating", step.rating)
        made.clicked.connect(self._choose)
        return made

    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("rating"))


class RatingCard(QFrame):
    """Asks how well an answer went, in the place in which the score will stand."""

    rated = Signal(object)
    declined = Signal()
    asked_no_more = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "rating-card", self.tr("How well did that go?"))
        self.setProperty("ground", "card")
        self._busy = named(BusySign(), "rating-busy")
        self._state = named(label("", Type.SMALL, "muted"), "rating-state")
        self._steps = StepRow(
            "rating-step", self.tr("How well did that go, from 1 to 5"), has_keys=True
        )
        self._show = named(
            Button(self.tr("Show without rating"), Look.LINK, key=Deed.SHOW_SCORE), "rating-show"
        )
        self._no_more = named(Button(self.tr("Don't ask again"), Look.LINK), "rating-no-more")
        self._lay_out()
        self._steps.chosen.connect(self.rated)
        self._show.clicked.connect(self.declined)
        self._no_more.clicked.connect(self.asked_no_more)

    def show_question(self, *, is_judged_meanwhile: bool) -> None:
        """Ask; the score is on its way meanwhile, or waits to be shown."""
        self._busy.setVisible(is_judged_meanwhile)
        told = self.tr("Your answer has been judged. The score follows what you say.")
        if is_judged_meanwhile:
            told = self.tr("Your answer is being judged meanwhile.")
        self._state.setText(told)

    def _lay_out(self) -> None:
        why = label(
            self.tr("Say it before you see the score. It changes no score."), Type.BODY, "muted"
        )
        head = row(spacing=12)
        head.addWidget(label(self.tr("How well did that go?"), Type.HEADING), 1)
        head.addWidget(self._busy)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addLayout(head)
        outer.addWidget(why)
        outer.addWidget(self._steps)
        outer.addLayout(self._ways())
        outer.addWidget(self._state)

    def _ways(self) -> QHBoxLayout:
        ways = row(spacing=24)
        ways.addWidget(self._show)
        ways.addWidget(self._no_more)
        ways.addStretch(1)
        return ways


class OwnLine(QWidget):
    """The own rating beside the score; where it may be changed, the steps come on wish."""

    rated = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self._view: OwnView = NO_RATING
        self._is_open = False
        self._words = named(line_label("", Type.NAME), f"{name}-words")
        self._comment = named(label("", Type.BODY, "muted"), f"{name}-comment")
        self._change = named(Button("", Look.LINK), f"{name}-change")
        self._steps = StepRow(f"{name}-step", self.tr("How well did that go, from 1 to 5"))
        self._take_back = named(Button(self.tr("Take it back"), Look.LINK), f"{name}-take-back")
        self._lay_out()
        self._change.clicked.connect(self._open_or_close)
        self._steps.chosen.connect(self._rate)
        self._take_back.clicked.connect(self._rate_nothing)

    def show_own(self, view: OwnView) -> None:
        """Show a rating; another answer, or another rating of it, closes the steps."""
        if view != self._view:
            self._view = view
            self._is_open = False
        self._show()

    def _lay_out(self) -> None:
        head = row(spacing=16)
        head.addWidget(self._words)
        head.addWidget(self._change)
        head.addStretch(1)
        outer = column(self, spacing=6)
        outer.setContentsMargins(0, 0, 0, 6)
        outer.addLayout(head)
        for part in (self._comment, self._steps, self._take_back):
            outer.addWidget(part)

    def _show(self) -> None:
        view = self._view
        can_change = view.can_change
        self.setVisible(bool(view.words) or can_change)
        self._words.setText(view.words)
        self._words.setVisible(bool(view.words))
        self._comment.setText(view.comment)
        self._comment.setVisible(bool(view.comment))
        self._change.setText(self._change_words(view))
        self._change.setVisible(can_change)
        self._steps.show_rating(view.rating)
        self._steps.setVisible(can_change and self._is_open)
        self._take_back.setVisible(can_change and self._is_open and view.rating is not None)

    def _change_words(self, view: OwnView) -> str:
        if self._is_open:
            return self.tr("Leave it")
        return self.tr("Rate it yourself") if view.rating is None else self.tr("Change")

    def _open_or_close(self) -> None:
        self._is_open = not self._is_open
        self._show()

    def _rate(self, rating: int) -> None:
        self._change.setFocus()
        self.rated.emit(rating)

    def _rate_nothing(self) -> None:
        self._change.setFocus()
        self.rated.emit(None)
