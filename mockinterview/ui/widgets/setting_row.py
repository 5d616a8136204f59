"""One setting: its title, what it does, from when on it holds, and the control for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.settings import SettingView, holds_sentence
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.parts import column, label, named, row
from mockinterview.ui.widgets.setting_controls import control_for
from mockinterview.ui.widgets.status import Icon


class SettingRow(QWidget):
    """Emits the setting's id and the new value."""

    changed = Signal(object, object)
    hear_requested = Signal()

    def __init__(self, view: SettingView) -> None:
        super().__init__()
        self._id = view.id
        name = f"setting-{view.id}"
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

    def _lay_out(self) -> None:
        words = column(spacing=3)
        for part in (self._title, self._sentence, self._holds):
            words.addWidget(part)
        words.addWidget(self._hear, 0, Qt.AlignmentFlag.AlignLeft)
        body = row(spacing=24)
        body.addLayout(words, 1)
        outer = column(self, spacing=10)
        outer.setContentsMargins(0, 14, 0, 14)
        outer.addLayout(body)
        if self._control.is_beside:
            body.addWidget(self._control, 0, Qt.AlignmentFlag.AlignVCenter)
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
