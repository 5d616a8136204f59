"""What narrows the history beside the search and the days: chips of packs, formats, tags and more.

They open at a press; while they are closed, what is chosen of them stands in a line and can be
taken away there.
"""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from mockinterview.core.history import Order
from mockinterview.ui.typography import scaled
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.history_filters import FilterChips, HistoryFilters
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.choosing import TitledChips
from mockinterview.ui.widgets.parts import column, named
from mockinterview.ui.widgets.scroll import PageScroll

_PARTS = ("packs", "formats", "tags", "scores", "having")
_MOST_HEIGHT = 400
_LEAST_HEIGHT = 160
_REST_HEIGHT = 460
"""What the rest of the page needs, so that some of the list stays in sight."""


class HistoryFilterCard(QFrame):
    """The card with the filters; ``changed`` carries all of them."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "history-filters", self.tr("Filters"))
        self.setProperty("ground", "card")
        self._filters = HistoryFilters()
        self._groups = {
            "packs": TitledChips("history-packs", self.tr("Pack")),
            "formats": TitledChips("history-formats", self.tr("Format")),
            "tags": TitledChips("history-tags", self.tr("Tags, all of them")),
            "scores": TitledChips("history-scores", self.tr("Score")),
            "having": TitledChips("history-having", self.tr("What is with it")),
            "order": TitledChips("history-order", self.tr("Order"), is_exclusive=True),
        }
        self._lay_out()
        for group in self._groups.values():
            group.changed.connect(self._choose)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return tuple(stop for group in self._groups.values() for stop in group.tab_stops)

    def show_filters(self, chips: FilterChips, filters: HistoryFilters) -> None:
        self._filters = filters
        for part in _PARTS:
            self._groups[part].show_choices(getattr(chips, part), getattr(filters, part))
        self._groups["order"].show_choices(chips.orders, (filters.order,))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(0)
        for place, part in enumerate(("packs", "formats", "tags")):
            grid.addWidget(self._groups[part], place, 0, 1, 2)
        for half, part in enumerate(("scores", "having")):
            grid.addWidget(self._groups[part], 3, half, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._groups["order"], 4, 0, 1, 2)
        for half in (0, 1):
            grid.setColumnStretch(half, 1)
        outer = column(self)
        outer.setContentsMargins(22, 18, 8, 0)
        self._grid = grid
        self._scroll = PageScroll("history-filters-scroll", content)
        outer.addWidget(self._scroll)

    def _fit(self) -> None:
        """Be as high as the chips need at this width, up to a height that leaves room."""
        needed = self._grid.heightForWidth(self._scroll.viewport().width())
        room = max(_LEAST_HEIGHT, self.window().height() - _REST_HEIGHT)
        self._scroll.setFixedHeight(max(0, min(needed, scaled(_MOST_HEIGHT), room)))

    def _choose(self, values: tuple[Hashable, ...]) -> None:
        part = next(name for name, group in self._groups.items() if group is self.sender())
        if part == "order":
            self.changed.emit(self._filters.changed(order=values[0]))
        elif part == "scores":
            # One range at a time: the one that was pressed last.
            new = tuple(value for value in values if value not in self._filters.scores)
            self.changed.emit(self._filters.changed(scores=new or values))
        else:
            self.changed.emit(self._filters.changed(**{part: values}))


class ChosenHistoryFilters(QWidget):
    """What is chosen of the filters, as chips that take it away."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "history-chosen-filters")
        self._filters = HistoryFilters()
        self._chips = ChipGroup("history-chosen", self.tr("Chosen filters"), is_removable=True)
        column(self).addWidget(self._chips)
        self._chips.changed.connect(self._keep)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return self._chips.tab_stops

    def show_filters(self, chips: FilterChips, filters: HistoryFilters) -> None:
        self._filters = filters
        choices = tuple(
            Choice(f"{part}-{choice.value}", choice.text)
            for part in _PARTS
            for choice in getattr(chips, part)
            if choice.value in getattr(filters, part)
        )
        if filters.order is not Order.NEWEST:
            named_order = next(each.text for each in chips.orders if each.value == filters.order)
            choices = (*choices, Choice("order", named_order))
        self.setVisible(bool(choices))
        self._chips.show_choices(choices, [choice.value for choice in choices])

    def _keep(self, left: tuple[str, ...]) -> None:
        kept: dict[str, object] = {
            part: tuple(v for v in getattr(self._filters, part) if f"{part}-{v}" in left)
            for part in _PARTS
        }
        if "order" not in left:
            kept["order"] = Order.NEWEST
        self.changed.emit(self._filters.changed(**kept))
