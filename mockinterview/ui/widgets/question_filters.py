"""What narrows the list of questions: chips of all kinds, and what is chosen of them.

The rarer filters open at a press; while they are closed, what is chosen of them stands in
a line and can be taken away there.
"""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from mockinterview.ui.typography import scaled
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.questions import Chips, Filters
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.choosing import TitledChips
from mockinterview.ui.widgets.parts import column, named
from mockinterview.ui.widgets.scroll import PageScroll

_PARTS = ("packs", "levels", "kinds", "areas")
_MOST_HEIGHT = 330


class QuestionFilters(QFrame):
    """The card with the rarer filters; ``changed`` carries all of them."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "questions-filters", self.tr("Filters"))
        self.setProperty("ground", "card")
        self._filters = Filters()
        self._groups = {
            "packs": TitledChips("questions-packs", self.tr("Pack")),
            "levels": TitledChips("questions-levels", self.tr("Level")),
            "kinds": TitledChips("questions-kinds", self.tr("Kind")),
            "areas": TitledChips("questions-areas", self.tr("Areas")),
        }
        self._lay_out()
        for group in self._groups.values():
            group.changed.connect(self._choose)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return tuple(stop for group in self._groups.values() for stop in group.tab_stops)

    def show_filters(self, chips: Chips, filters: Filters) -> None:
        self._filters = filters
        for part, group in self._groups.items():
            group.show_choices(getattr(chips, part), getattr(filters, part))
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
        grid.addWidget(self._groups["packs"], 0, 0, 1, 2)
        grid.addWidget(self._groups["levels"], 1, 0)
        grid.addWidget(self._groups["kinds"], 1, 1)
        grid.addWidget(self._groups["areas"], 2, 0, 1, 2)
        for half in (0, 1):
            grid.setColumnStretch(half, 1)
        outer = column(self)
        outer.setContentsMargins(22, 18, 8, 0)
        self._grid = grid
        self._scroll = PageScroll("questions-filters-scroll", content)
        outer.addWidget(self._scroll)

    def _fit(self) -> None:
        """Be as high as the chips need at this width, up to a height that leaves room."""
        needed = self._grid.heightForWidth(self._scroll.viewport().width())
        self._scroll.setFixedHeight(max(0, min(needed, scaled(_MOST_HEIGHT))))

    def _choose(self, values: tuple[Hashable, ...]) -> None:
        part = next(name for name, group in self._groups.items() if group is self.sender())
        self.changed.emit(self._filters.having(**{part: values}))


class ChosenFilters(QWidget):
    """What is chosen of the rarer filters, as chips that take it away."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "questions-chosen-filters")
        self._filters = Filters()
        self._chips = ChipGroup("questions-chosen", self.tr("Chosen filters"), is_removable=True)
        outer = column(self)
        outer.addWidget(self._chips)
        self._chips.changed.connect(self._keep)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return self._chips.tab_stops

    def show_filters(self, chips: Chips, filters: Filters) -> None:
        self._filters = filters
        choices = tuple(
            Choice(f"{part}-{choice.value}", choice.text)
            for part in _PARTS
            for choice in getattr(chips, part)
            if choice.value in getattr(filters, part)
        )
        self.setVisible(bool(choices))
        self._chips.show_choices(choices, [choice.value for choice in choices])

    def _keep(self, left: tuple[str, ...]) -> None:
        kept = {
            part: tuple(v for v in getattr(self._filters, part) if f"{part}-{v}" in left)
            for part in _PARTS
        }
        self.changed.emit(self._filters.having(**kept))
