"""A group of chips under its name, which says where nothing chosen means all of it."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import column, line_label, named

translate = QCoreApplication.translate
GROUP_GAP = 18


class TitledChips(QWidget):
    """Hides itself where there is nothing to choose."""

    changed = Signal(tuple)

    def __init__(self, name: str, title: str, *, is_exclusive: bool = False) -> None:
        super().__init__()
        named(self, f"{name}-group")
        self._name = title
        self._is_exclusive = is_exclusive
        self._title = named(line_label(title, Type.LABEL, "muted"), f"{name}-title")
        self._chips = ChipGroup(name, title, is_exclusive=is_exclusive)
        outer = column(self, spacing=8)
        outer.setContentsMargins(0, 0, 0, GROUP_GAP)
        outer.addWidget(self._title)
        outer.addWidget(self._chips)
        self._chips.changed.connect(self.changed)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return self._chips.tab_stops

    def show_choices(self, choices: Sequence[Choice], on: Sequence[Hashable]) -> None:
        self.setVisible(bool(choices))
        self._chips.show_choices(choices, on)
        self._title.setText(title_text(self._name, is_any=not on and not self._is_exclusive))


def title_text(name: str, *, is_any: bool) -> str:
    """Return the name of a group; a group without a choice means any."""
    words = translate("choosing", "{name} · any") if is_any else "{name}"
    return words.format(name=name)
