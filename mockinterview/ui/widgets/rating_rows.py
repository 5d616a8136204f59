"""Asks on one card how well each answer went, before the scores of an interview are shown."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.own_rating import RatingRowView, steps
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import column, divider, empty, label, line_label, named, row


class RatingRowsCard(QFrame):
    """A row of steps for each answer; ``rated`` carries the attempt's key and the rating."""

    rated = Signal(object, object)
    scores_wanted = Signal()
    asked_no_more = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "rating-rows", self.tr("How well did each answer go?"))
        self.setProperty("ground", "card")
        self._rows: tuple[RatingRowView, ...] = ()
        self._groups: list[ChipGroup] = []
        self._body: QVBoxLayout = column(spacing=0)
        self._show = named(Button(self.tr("Show the scores"), Look.PRIMARY), "rating-rows-show")
        self._no_more = named(Button(self.tr("Don't ask again"), Look.LINK), "rating-rows-no-more")
        self._lay_out()
        self._show.clicked.connect(self.scores_wanted)
        self._no_more.clicked.connect(self.asked_no_more)
        self.hide()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to: the chips are made when the answers are known."""
        chips = (chip for group in self._groups for chip in group.tab_stops)
        return (*chips, self._show, self._no_more)

    def show_rows(self, rows: tuple[RatingRowView, ...]) -> None:
        """Show the answers to ask about; the card is away where there are none."""
        asked = tuple((each.key, each.title) for each in rows)
        if asked != tuple((each.key, each.title) for each in self._rows):
            self._rebuild(rows)
        self._rows = rows
        for group, each in zip(self._groups, rows, strict=True):
            group.show_choices(_choices(), (each.rating,))
        self.setVisible(bool(rows))

    def take_focus(self) -> None:
        self._show.setFocus()

    def _lay_out(self) -> None:
        why = label(
            self.tr("Say it before you see the scores, or leave it. It changes no score."),
            Type.BODY,
            "muted",
        )
        ways = row(spacing=24)
        ways.addWidget(self._show)
        ways.addWidget(self._no_more, 0, Qt.AlignmentFlag.AlignVCenter)
        ways.addStretch(1)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addWidget(label(self.tr("How well did each answer go?"), Type.HEADING))
        outer.addWidget(why)
        outer.addLayout(self._body)
        outer.addLayout(ways)

    def _rebuild(self, rows: tuple[RatingRowView, ...]) -> None:
        empty(self._body)
        self._groups = []
        for place, each in enumerate(rows):
            if place:
                self._body.addWidget(divider())
            self._body.addWidget(self._line(each))
        stops = self.tab_stops
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _line(self, view: RatingRowView) -> QWidget:
        line = named(QWidget(), f"rating-row-{view.number}")
        number = line_label(str(view.number), Type.STRONG, "muted")
        number.setFixedWidth(24)
        spoken = self.tr("How well did the answer to “{title}” go?").format(title=view.title)
        group = ChipGroup(f"rating-row-{view.number}-step", spoken, is_exclusive=True)
        group.setProperty("key", view.key)
        group.changed.connect(self._rate)
        group.show_choices(_choices(), (view.rating,))
        of = self.tr("{step}, for {title}")
        for step in steps():
            chip = group.chip(step.rating)
            chip.setAccessibleName(of.format(step=step.spoken, title=view.title))
        self._groups.append(group)
        head = row(spacing=12)
        head.addWidget(number)
        head.addWidget(label(view.title, Type.NAME), 1)
        under = row()
        under.setContentsMargins(36, 0, 0, 0)
        under.addWidget(group, 1)
        inner = column(line, spacing=8)
        inner.setContentsMargins(0, 12, 0, 12)
        inner.addLayout(head)
        inner.addLayout(under)
        return line

    def _rate(self, chosen: tuple[int, ...]) -> None:
        self.rated.emit(self.sender().property("key"), chosen[0])


def _choices() -> tuple[Choice, ...]:
    return tuple(Choice(step.rating, step.words) for step in steps())
