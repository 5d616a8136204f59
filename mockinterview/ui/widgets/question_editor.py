"""The form in which a person words a question their own way, with the lint beside each field.

The form keeps what is typed; it is filled once an editing. Whether it may be saved, it is
told.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.bank.wordings import PointWording, Wording
from mockinterview.ui.typography import Type
from mockinterview.ui.views.editing import ELSEWHERE, EditorView, Messages, weight_choices
from mockinterview.ui.widgets.banner import Banner
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.field import Messages as MessageLines
from mockinterview.ui.widgets.field import TextField
from mockinterview.ui.widgets.parts import (
    column,
    empty,
    label,
    line_label,
    named,
    row,
    set_tone,
)
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.scroll import GAP, PageScroll


class PointEditor(QFrame):
    """One key point; ``removed`` says that it is to go."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, number: int, point: PointWording) -> None:
        super().__init__()
        name = f"edit-point-{number}"
        named(self, name, self.tr("Key point {number}").format(number=number))
        self.setProperty("ground", "quiet")
        self._id = point.id
        self._weight = ChipGroup(f"{name}-weight", self.tr("Weight"), is_exclusive=True)
        self._choice = point.weight
        self._remove = named(
            Button(self.tr("Remove"), Look.DANGER_LINK),
            f"{name}-remove",
            self.tr("Remove key point {number}").format(number=number),
        )
        self._statement = TextField(f"{name}-statement", self.tr("What a good answer says"))
        self._counts = TextField(
            f"{name}-counts", self.tr("When it counts, for a language model"), lines=2
        )
        self._accept = TextField(
            f"{name}-accept",
            self.tr("Words to listen for"),
            lines=3,
            help_text=self.tr(
                "One line for each idea that has to be said, its wordings parted by semicolons."
            ),
        )
        self._lay_out(number)
        self._fill(point)
        self._weight.changed.connect(self._choose)
        self._remove.clicked.connect(self._go)
        for field in (self._statement, self._counts, self._accept):
            field.changed.connect(self.changed)

    @property
    def wording(self) -> PointWording:
        return PointWording(
            id=self._id,
            weight=self._choice,
            statement=self._statement.text,
            counts_when=self._counts.text,
            accept=self._accept.text,
        )

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        fields = (self._statement, self._accept, self._counts)
        return (*self._weight.tab_stops, self._remove, *(field.edit for field in fields))

    def show_messages(self, number: int, messages: Messages) -> None:
        for part, field in (
            ("statement", self._statement),
            ("counts_when", self._counts),
            ("accept", self._accept),
        ):
            field.show_messages(messages.get(f"point {number}, {part}", ()))

    def take_focus(self) -> None:
        self._statement.edit.setFocus()

    def _fill(self, point: PointWording) -> None:
        self._weight.show_choices(weight_choices(), (point.weight,))
        self._statement.set_text(point.statement)
        self._counts.set_text(point.counts_when)
        self._accept.set_text(point.accept)

    def _lay_out(self, number: int) -> None:
        head = row(spacing=12)
        title = self.tr("Key point {number}").format(number=number)
        head.addWidget(line_label(title, Type.LABEL, "muted"))
        head.addWidget(self._weight, 1)
        head.addWidget(self._remove)
        outer = column(self, spacing=12)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.addLayout(head)
        for field in (self._statement, self._accept, self._counts):
            outer.addWidget(field)

    def _choose(self, chosen: tuple[str, ...]) -> None:
        self._choice = chosen[0]
        self.changed.emit()

    def _go(self) -> None:
        self.removed.emit(self)


class QuestionEditor(QFrame):
    """Shows an ``EditorView``; emits what is typed, and how the person leaves."""

    typed = Signal(object)
    save_requested = Signal(object)
    discard_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "question-editor", self.tr("Edit the question"))
        self.setProperty("ground", "card")
        self._serial = 0
        self._is_filling = False
        self._points: list[PointEditor] = []
        self._make_children()
        self._lay_out()
        self._connect()

    @property
    def wording(self) -> Wording:
        """What stands in the form."""
        return Wording(
            title=self._title.text,
            ask=self._ask.text,
            speak=self._speak.text,
            hint=self._hint.text,
            target_seconds=self._seconds.text,
            short=self._short.text,
            long=self._long.text,
            points=tuple(point.wording for point in self._points),
        )

    def render(self, view: EditorView) -> None:  # type: ignore[override]  # the house's word
        if view.serial != self._serial:
            self._serial = view.serial
            self._fill(view.wording)
            self._scroll.verticalScrollBar().setValue(0)
        self._heading.setText(view.title)
        self._banner.show_banner(view.banner)
        self._busy.setVisible(view.is_busy)
        self._state.setText(view.state)
        set_tone(self._state, view.state_tone)
        self._save.setEnabled(view.can_save)
        self._elsewhere.show_messages(view.messages.get(ELSEWHERE, ()))
        for name, field in self._fields.items():
            field.show_messages(view.messages.get(name, ()))
        for number, point in enumerate(self._points, start=1):
            point.show_messages(number, view.messages)

    def take_focus(self) -> None:
        self._ask.edit.setFocus()

    def _make_children(self) -> None:
        self._heading = named(label("", Type.HEADING), "edit-heading")
        self._banner = Banner("edit-banner")
        self._ask = TextField("edit-ask", self.tr("Question, as it is shown"), lines=3)
        self._speak = TextField(
            "edit-speak", self.tr("As it is spoken, where that differs"), lines=2
        )
        self._title = TextField("edit-title", self.tr("Short name for lists"))
        self._hint = TextField("edit-hint", self.tr("Hint"), lines=2)
        self._seconds = TextField("edit-seconds", self.tr("Seconds that a good answer takes"))
        help_text = self.tr("An empty line begins a new paragraph.")
        self._short = TextField(
            "edit-short", self.tr("Model answer in a minute"), lines=8, help_text=help_text
        )
        self._long = TextField(
            "edit-long", self.tr("Model answer in full"), lines=12, help_text=help_text
        )
        self._fields = {
            "ask": self._ask,
            "speak": self._speak,
            "title": self._title,
            "hint": self._hint,
            "target_seconds": self._seconds,
            "model_answer, short": self._short,
            "model_answer, long": self._long,
        }
        self._elsewhere = MessageLines("edit-elsewhere")
        self._point_box: QVBoxLayout = column(spacing=12)
        self._add = named(Button(self.tr("Add a key point"), Look.LINK, icon="plus"), "edit-add")
        self._save = named(Button(self.tr("Save my version"), Look.PRIMARY), "edit-save")
        self._discard = named(Button(self.tr("Discard"), Look.PLAIN), "edit-discard")
        self._state = named(label("", Type.SMALL, "muted"), "edit-state")
        self._busy = named(BusySign(), "edit-busy")

    def _lay_out(self) -> None:
        content = QWidget()
        inner = column(content, spacing=16)
        for part in (self._banner, self._elsewhere, self._ask, self._speak, self._title):
            inner.addWidget(part)
        for part in (self._hint, self._seconds):
            inner.addWidget(part)
        inner.addWidget(line_label(self.tr("Key points"), Type.HEADING))
        inner.addLayout(self._point_box)
        inner.addWidget(self._add)
        for part in (self._short, self._long):
            inner.addWidget(part)
        inner.addStretch(1)
        self._scroll = PageScroll("edit-scroll", content)
        outer = column(self, spacing=14)
        outer.setContentsMargins(22, 18, 22 - GAP, 18)
        outer.addWidget(self._heading)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._state)
        outer.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        buttons.addWidget(self._save)
        buttons.addWidget(self._discard)
        buttons.addWidget(self._busy)
        buttons.addStretch(1)
        return buttons

    def _connect(self) -> None:
        for field in self._fields.values():
            field.changed.connect(self._tell)
        self._add.clicked.connect(self._add_point)
        self._save.clicked.connect(self._ask_to_save)
        self._discard.clicked.connect(self.discard_requested)

    def _fill(self, wording: Wording) -> None:
        self._is_filling = True
        for name, field in (
            ("title", self._title),
            ("ask", self._ask),
            ("speak", self._speak),
            ("hint", self._hint),
            ("target_seconds", self._seconds),
            ("short", self._short),
            ("long", self._long),
        ):
            field.set_text(getattr(wording, name))
        self._show_points(wording.points)
        self._is_filling = False

    def _show_points(self, points: tuple[PointWording, ...]) -> None:
        empty(self._point_box)
        self._points = []
        for number, wording in enumerate(points, start=1):
            point = PointEditor(number, wording)
            point.changed.connect(self._tell)
            point.removed.connect(self._remove_point)
            self._points.append(point)
            self._point_box.addWidget(point)
        self._order_by_tab()

    def _order_by_tab(self) -> None:
        """Let Tab come to the key points where they stand, though they were made last."""
        before: QWidget = self._seconds.edit
        for point in self._points:
            for stop in point.tab_stops:
                QWidget.setTabOrder(before, stop)
                before = stop
        for stop in (self._add, self._short.edit, self._long.edit, self._save, self._discard):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _add_point(self) -> None:
        self._show_points((*self.wording.points, PointWording()))
        self._points[-1].take_focus()
        self._tell()

    def _remove_point(self, gone: PointEditor) -> None:
        self._show_points(tuple(point.wording for point in self._points if point is not gone))
        self._add.setFocus()
        self._tell()

    def _ask_to_save(self) -> None:
        self.save_requested.emit(self.wording)

    def _tell(self) -> None:
        if not self._is_filling:
            self.typed.emit(self.wording)
