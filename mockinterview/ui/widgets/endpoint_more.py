"""The fields of an endpoint that few people change, behind a button."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.endpoint_more import (
    Figure,
    More,
    brief_choices,
    figures,
    sample_choices,
)
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import column, label, named, row


class EndpointMore(QWidget):
    """Shows and gives back a ``More``; ``entered`` says that Return was pressed in a field."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "endpoint-more")
        self._opener = named(Button(self.tr("More…"), Look.LINK), "endpoint-more-open")
        self._inner = named(QWidget(), "endpoint-more-fields", self.tr("More of the endpoint"))
        self._fields = {each.field: _field(each) for each in figures()}
        self._currency = named(QLineEdit(), "endpoint-more-currency", self.tr("Currency"))
        self._currency.setFont(font(Type.BODY))
        self._samples = ChipGroup("endpoint-more-samples", self.tr("Judged"), is_exclusive=True)
        self._brief = ChipGroup("endpoint-more-brief", self.tr("Asked"), is_exclusive=True)
        self._lay_out()
        self._opener.clicked.connect(self._turn)
        for field in (*self._fields.values(), self._currency):
            field.returnPressed.connect(self.entered)
        self._show_fields(is_open=False)

    def show_more(self, more: More) -> None:
        """Fill the fields, and close them."""
        for name, field in self._fields.items():
            field.setText(more.figures[name])
        self._currency.setText(more.currency)
        self._samples.show_choices(sample_choices(), (more.samples,))
        self._brief.show_choices(brief_choices(), (more.brief,))
        self._show_fields(is_open=False)

    @property
    def more(self) -> More:
        """What stands in the fields."""
        return More(
            figures={name: field.text() for name, field in self._fields.items()},
            currency=self._currency.text(),
            samples=_chosen(self._samples, sample_choices()),
            brief=_chosen(self._brief, brief_choices()),
        )

    def _turn(self) -> None:
        self._show_fields(is_open=self._inner.isHidden())

    def _show_fields(self, *, is_open: bool) -> None:
        self._inner.setVisible(is_open)
        self._opener.setText(self.tr("Less") if is_open else self.tr("More…"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(14)
        cells = [_cell(each, self._fields[each.field]) for each in figures()]
        cells.append(
            _titled(
                self.tr("Currency"), self._currency, self.tr("Of both prices, for example EUR.")
            )
        )
        for place, cell in enumerate(cells):
            grid.addLayout(cell, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        last = grid.rowCount()
        often = self.tr("Three times costs three times as much, and is steadier.")
        grid.addLayout(
            _titled(self.tr("Each answer is judged"), self._samples, often), last, 0, 1, 2
        )
        brief = self.tr("A small model does better when it is asked for less at a time.")
        grid.addLayout(
            _titled(self.tr("The model is asked"), self._brief, brief), last + 1, 0, 1, 2
        )
        opener = row()
        opener.addWidget(self._opener)
        opener.addStretch(1)
        outer = column(self, spacing=14)
        outer.addLayout(opener)
        outer.addWidget(self._inner)


def _field(figure: Figure) -> QLineEdit:
    made = named(QLineEdit(), f"endpoint-more-{figure.field}", figure.title)
    made.setFont(font(Type.BODY))
    made.setAccessibleDescription(figure.words)
    return made


def _cell(figure: Figure, field: QLineEdit) -> QVBoxLayout:
    return _titled(figure.title, field, figure.words)


def _titled(title: str, part: QWidget, words: str) -> QVBoxLayout:
    made = column(spacing=5)
    made.addWidget(label(title, Type.LABEL, "muted"))
    made.addWidget(part)
    made.addWidget(label(words, Type.SMALL, "muted"))
    made.addStretch(1)
    return made


def _chosen(group: ChipGroup, choices: tuple[Choice, ...]) -> Any:
    return next(each.value for each in choices if group.chip(each.value).isChecked())
