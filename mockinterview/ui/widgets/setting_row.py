"""One setting: its title, what it does, from when on it holds, and the control for it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from mockinterview.ui.typography import Type, scaled
from mockinterview.ui.views.settings import SettingView, holds_sentence
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row
from mockinterview.ui.widgets.setting_controls import control_for
from mockinterview.ui.widgets.status import Icon

_LEAST_BESIDE = 560


class SettingRow(QWidget):
    """Emits the setting's id and the new value."""

    changed = Signal(object, object)
    hear_requested = Signal()

    def __init__(self, view: SettingView, *, place: str = "setting") -> None:
        super().__init__()
        self._id = view.id
        name = f"{place}-{view.id}"
        named(self, f"{name}-row")
        self._title = named(label(view.title, Type.NAME), f"{name}-title")
        self._sentence = named(label(view.sentence, Type.SMALL, "muted"), f"{name}-sentence")
        self._holds = named(label("", Type.SMALL, "muted"), f"{name}-holds")
        self._problem_icon = Icon(16)
        self._problem_icon.show_icon("alert", "bad")
        self._problem = named(label("", Type.SMALL, "bad"), f"{name}-problem")
        self._hear = named(Button(self.tr("Hear it"), Look.LINK, icon="play"), f"{name}-hear")
        self._control = control_for(name, view)
        self._lay_out()
        self._control.changed.connect(self._tell)
        self._hear.clicked.connect(self.hear_requested)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (*self._control.tab_stops, self._hear)

    def show_setting(self, view: SettingView, *, is_speaking: bool) -> None:
        self._sentence.setText(view.sentence)
        words = holds_sentence(view.holds)
        self._holds.setText(words)
        self._holds.setVisible(bool(words))
        self._problem.setText(view.problem)
        self._problem.setVisible(bool(view.problem))
        self._problem_icon.setVisible(bool(view.problem))
        self._hear.setVisible(view.can_hear)
        self._hear.setText(self.tr("Stop") if is_speaking else self.tr("Hear it"))
        self._hear.set_icon("stop" if is_speaking else "play")
        self._control.show_control(view.control)
        for stop in self._control.tab_stops:
            stop.setAccessibleDescription(f"{view.sentence} {words} {view.problem}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the control below the words where there is little room beside them."""
        super().resizeEvent(event)
        self._place_control()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place_control()

    def _place_control(self) -> None:
        if not self._control.is_beside:
            return
        is_narrow = self.width() < scaled(_LEAST_BESIDE)
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self._body.setSpacing(10 if is_narrow else 24)
        side = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight
        self._body.setAlignment(self._control, side | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        words = column(spacing=3)
        for part in (self._title, self._sentence, self._holds):
            words.addWidget(part)
        words.addWidget(self._hear, 0, Qt.AlignmentFlag.AlignLeft)
        body = self._body = row(spacing=24)
        body.addLayout(words, 1)
        outer = column(self, spacing=10)
        outer.setContentsMargins(0, 14, 0, 14)
        outer.addLayout(body)
        if self._control.is_beside:
            body.addWidget(self._control)
        else:
            outer.addWidget(self._control)
        outer.addLayout(self._problem_line())

    def _problem_line(self) -> QHBoxLayout:
        line = row(spacing=6)
        line.addWidget(self._problem_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._problem, 1)
        return line

    def _tell(self, value: object) -> None:
        self.changed.emit(self._id, value)
