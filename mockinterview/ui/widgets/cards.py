"""The cards beside the checklist: how it sounded, and the model answer."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from mockinterview.core.question import Reference
from mockinterview.ui.typography import Type
from mockinterview.ui.views.attempt import ModelAnswerView
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.clips import Clip, Heard
from mockinterview.ui.views.delivery import DeliveryView
from mockinterview.ui.views.measure import MeasureView
from mockinterview.ui.views.pace import CurveView
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.curve import PaceCurve
from mockinterview.ui.widgets.figure import Figure
from mockinterview.ui.widgets.marks import FillerMarks
from mockinterview.ui.widgets.parts import (
    column,
    label,
    line_label,
    named,
    prose,
    row,
    set_prose,
)
from mockinterview.ui.widgets.ring import LinkLabel

_COLUMNS = 2
_BETWEEN = 16
_USUAL_MEASURES = 11
"""So many measures a spoken answer has."""


class DeliveryCard(QFrame):
    """The measures in two columns, or in one where there is no room; the pace; likely fillers."""

    play_requested = Signal(object)
    filler_judged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "delivery-card", self.tr("How it sounded"))
        self.setProperty("ground", "card")
        self._view: DeliveryView | None = None
        self._absence = named(label("", Type.BODY, "muted"), "delivery-absence")
        self._boxes: list[_MeasureBox] = []
        self._columns = _COLUMNS
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(14)
        for half in range(_COLUMNS):
            self._grid.setColumnStretch(half, 1)
        self._curve = named(PaceCurve(), "delivery-curve")
        self._curve_note = named(label("", Type.SMALL, "muted"), "delivery-curve-note")
        self._marks = FillerMarks()
        self._below = column(spacing=12)
        self._below.addLayout(self._curve_column())
        self._below.addWidget(self._marks)
        self._outer = column(self, spacing=12)
        self._outer.setContentsMargins(22, 18, 22, 20)
        self._outer.addWidget(line_label(self.tr("How it sounded"), Type.HEADING))
        self._outer.addWidget(self._absence)
        self._outer.addLayout(self._grid)
        self._outer.addLayout(self._below)
        self._marks.play_requested.connect(self.play_requested)
        self._marks.judged.connect(self.filler_judged)

    def show_delivery(self, view: DeliveryView, playing: Clip | None) -> None:
        if view != self._view:
            self._view = view
            self._absence.setText(view.absence)
            self._absence.setVisible(bool(view.absence))
            self._show_measures(view)
            self._show_curve(view.curve)
        self._marks.show_marks(view.marks, playing)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size beside something else, however the measures stand by now."""
        return QSize(self._least(_COLUMNS), super().minimumSizeHint().height())

    def least_width(self) -> int:
        """Return the least width where nothing stands beside it: the measures in one column."""
        return self._least(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Let the measures stand beside one another where there is room."""
        columns = _COLUMNS if self._least(_COLUMNS) <= self.width() else 1
        if columns != self._columns:
            self._columns = columns
            self._grid.setColumnStretch(1, columns - 1)
            for place, box in enumerate(self._boxes):
                self._grid.addWidget(box, place // columns, place % columns)

    def _least(self, columns: int) -> int:
        margins = self._outer.contentsMargins()
        shown = (box for box in self._boxes if not box.isHidden())
        widest = max((box.minimumSizeHint().width() for box in shown), default=0)
        measures = columns * (widest + _BETWEEN) - _BETWEEN
        inner = max(measures, self._below.minimumSize().width())
        return margins.left() + inner + margins.right()

    def _curve_column(self) -> QVBoxLayout:
        self._curve_title = line_label(self.tr("Pace over time"), Type.LABEL, "muted")
        inner = column(spacing=4)
        inner.setContentsMargins(0, 8, 0, 0)
        for part in (self._curve_title, self._curve, self._curve_note):
            inner.addWidget(part)
        return inner

    def _show_curve(self, view: CurveView | None) -> None:
        for part in (self._curve_title, self._curve, self._curve_note):
            part.setVisible(view is not None)
        if view is not None:
            self._curve.show_curve(view)
            self._curve_note.setText(view.note)

    def make_ahead(self) -> None:
        """Make the boxes of the measures before there are any."""
        self._make_boxes(_USUAL_MEASURES)
        for part in self.findChildren(QWidget):
            part.ensurePolished()

    def _make_boxes(self, count: int) -> None:
        for place in range(len(self._boxes), count):
            box = _MeasureBox(place)
            box.hide()
            self._boxes.append(box)
            self._grid.addWidget(box, place // self._columns, place % self._columns)

    def _show_measures(self, view: DeliveryView) -> None:
        """Show the measures in the boxes that are there already: new ones take their time."""
        self._make_boxes(len(view.measures))
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(view.measures))
        for box, measure in zip(self._boxes, view.measures, strict=False):
            box.show_measure(measure)
        self._turn()


class ModelAnswerCard(QFrame):
    """A good answer at two lengths, to read or to hear, and where to read more."""

    play_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "model-answer-card", self.tr("Model answer"))
        self.setProperty("ground", "card")
        self._view = ModelAnswerView("", "")
        self._is_long = False
        self._playing: Clip | None = None
        self._hear = named(Button("", Look.LINK, icon="play"), "model-answer-hear")
        self._lengths = ChipGroup(
            "model-answer-length", self.tr("Length of the model answer"), is_exclusive=True
        )
        self._text = named(prose(), "model-answer-text")
        self._generated = named(
            label(
                self.tr("Written by a language model and checked by nobody."), Type.SMALL, "muted"
            ),
            "model-answer-generated",
        )
        self._references = named(LinkLabel(), "model-answer-references")
        self._lay_out()
        self._hear.clicked.connect(self._play)
        self._lengths.changed.connect(self._choose_length)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, as it stands: the chips are made when they are first shown."""
        return (self._hear, *self._lengths.tab_stops, self._references)

    def hear(self) -> None:
        """Have it read, or stop that."""
        self._hear.click()

    def show_model_answer(self, view: ModelAnswerView, playing: Clip | None) -> None:
        self._view = view
        self._playing = playing
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            # A link keeps the colour that it was laid out in.
            lines = self._references.text()
            self._references.clear()
            self._references.setText(lines)

    def _lay_out(self) -> None:
        self._references.setWordWrap(True)
        self._references.setTextFormat(Qt.TextFormat.RichText)
        self._references.setOpenExternalLinks(True)
        self._references.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._references.setFont(label("", Type.SMALL).font())
        self._references.setProperty("tone", "muted")
        head = row(spacing=12)
        head.addWidget(line_label(self.tr("Model answer"), Type.HEADING))
        head.addStretch(1)
        head.addWidget(self._hear)
        outer = column(self, spacing=12)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addLayout(head)
        outer.addWidget(self._generated)
        outer.addWidget(self._lengths)
        outer.addWidget(self._text)
        outer.addWidget(self._references)
        outer.addStretch(1)

    def _show(self) -> None:
        choices = (
            Choice("short", self.tr("In a minute")),
            Choice("long", self.tr("In full")),
        )
        self._lengths.show_choices(choices, ("long" if self._is_long else "short",))
        self._generated.setVisible(self._view.is_generated)
        set_prose(self._text, self._shown_text())
        is_playing = self._playing is not None and self._playing == self._clip()
        self._hear.set_icon("stop" if is_playing else "play")
        self._hear.setText(self.tr("Stop") if is_playing else self.tr("Hear it"))
        lines = "<br>".join(_reference_line(r) for r in self._view.references)
        self._references.setText(lines)
        self._references.setVisible(bool(lines))

    def _shown_text(self) -> str:
        return self._view.long if self._is_long else self._view.short

    def _clip(self) -> Clip:
        return Clip(Heard.MODEL_ANSWER, text=self._shown_text())

    def _choose_length(self, chosen: tuple[str, ...]) -> None:
        self._is_long = "long" in chosen
        self._show()

    def _play(self) -> None:
        self.play_requested.emit(self._clip())


class _MeasureBox(QWidget):
    """One measure: its figure, and what it is held against."""

    def __init__(self, place: int) -> None:
        super().__init__()
        named(self, f"measure-{place}")
        self._figure = Figure()
        self._note = label("", Type.SMALL, "muted")
        inner = column(self, spacing=2)
        inner.addWidget(self._figure)
        inner.addWidget(self._note)
        inner.addStretch(1)

    def show_measure(self, measure: MeasureView) -> None:
        self.setAccessibleName(f"{measure.value} {measure.unit}, {measure.note}")
        self._figure.show_figure(measure.value, measure.unit)
        self._note.setText(measure.note)


def _reference_line(reference: Reference) -> str:
    words = escape(f"{reference.authors} {reference.year}, {reference.title}")
    return f'<a href="{escape(reference.link)}" style="text-decoration: none">{words}</a>'
