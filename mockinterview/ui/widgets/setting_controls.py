"""The controls of the settings: a switch, a list, a dial, a few chips, a line of text."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from mockinterview.ui.typography import Type, font, scaled
from mockinterview.ui.views.settings import Dial, Entry, Few, Pick, Secret, SettingView, Toggle
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.widgets.slider import Slider
from mockinterview.ui.widgets.switch import Switch

_SIDE_WIDTH = 270
_FIELD_WIDTH = 460


class SettingControl(QWidget):
    """Shows a value and emits ``changed`` with another; most stand below the words."""

    changed = Signal(object)
    is_beside = False

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        raise NotImplementedError

    def show_control(self, view: Any) -> None:
        raise NotImplementedError


class _Side(SettingControl):
    """A control beside the words, all of one width."""

    is_beside = True

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(scaled(_SIDE_WIDTH))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setFixedWidth(scaled(_SIDE_WIDTH))


class _Switched(SettingControl):
    is_beside = True

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._switch = named(Switch(), name, title)
        row(self).addWidget(self._switch)
        self._switch.clicked.connect(self._tell)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._switch,)

    def show_control(self, view: Toggle) -> None:
        self._switch.setChecked(view.is_on)

    def _tell(self) -> None:
        self.changed.emit(self._switch.isChecked())


class _Picked(_Side):
    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._picker = Picker(name, title)
        row(self).addWidget(self._picker)
        self._picker.picked.connect(self.changed)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._picker,)

    def show_control(self, view: Pick) -> None:
        self._picker.show_choices(view.choices, view.on)


class _Dialled(_Side):
    """The words follow the knob; the value is told when it is let go."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ("",)
        self._slider = named(Slider(), name, title)
        self._figure: QLabel = named(line_label("", Type.STRONG), f"{name}-figure")
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        outer = row(self, spacing=12)
        outer.addWidget(self._slider, 1)
        outer.addWidget(self._figure)
        self._slider.valueChanged.connect(self._follow)
        self._slider.sliderReleased.connect(self._release)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._slider,)

    def show_control(self, view: Dial) -> None:
        if self._slider.isSliderDown():
            return
        self._words = view.words
        metrics = self._figure.fontMetrics()
        self._figure.setMinimumWidth(max(metrics.horizontalAdvance(w) for w in view.words) + 2)
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(view.words) - 1)
        self._slider.setValue(view.at)
        self._slider.blockSignals(False)
        self._slider.update()
        self._figure.setText(view.words[view.at])

    def _follow(self, step: int) -> None:
        self._figure.setText(self._words[step])
        if not self._slider.isSliderDown():
            self.changed.emit(step)

    def _release(self) -> None:
        self.changed.emit(self._slider.value())


class _Chosen(SettingControl):
    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._chips = ChipGroup(name, title, is_exclusive=True)
        row(self).addWidget(self._chips)
        self._chips.changed.connect(self._tell)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return self._chips.tab_stops

    def show_control(self, view: Few) -> None:
        self._chips.show_choices(view.choices, (view.on,))

    def _tell(self, values: tuple[object, ...]) -> None:
        self.changed.emit(values[0])


class _Typed(SettingControl):
    """A line of text; told when Return is pressed or the field is left."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._shown: str | None = None
        self._told = ""
        self._field = named(QLineEdit(), name, title)
        self._field.setFont(font(Type.BODY))
        self._field.setMaximumWidth(_FIELD_WIDTH)
        outer = row(self)
        outer.addWidget(self._field)
        outer.addStretch(0)
        self._field.editingFinished.connect(self._tell)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._field,)

    def show_control(self, view: Entry) -> None:
        self._field.setPlaceholderText(view.placeholder)
        if view.text != self._shown:
            self._shown = self._told = view.text
            self._field.setText(view.text)

    def _tell(self) -> None:
        if self._field.text() != self._told:
            self._told = self._field.text()
            self.changed.emit(self._told)


class _Unseen(SettingControl):
    """A key; told by Return or its button, and taken out of the field at once."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._field = named(QLineEdit(), name, title)
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setFont(font(Type.BODY))
        self._field.setMaximumWidth(_FIELD_WIDTH)
        self._keep = named(Button(self.tr("Keep"), Look.SMALL), f"{name}-keep")
        self._state = named(label("", Type.SMALL, "muted"), f"{name}-state")
        typed = row(spacing=10)
        typed.addWidget(self._field)
        typed.addWidget(self._keep)
        typed.addStretch(0)
        outer = column(self, spacing=6)
        outer.addLayout(typed)
        outer.addWidget(self._state)
        self._keep.clicked.connect(self._tell)
        self._field.returnPressed.connect(self._tell)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return (self._field, self._keep)

    def show_control(self, view: Secret) -> None:
        self._state.setText(view.state)
        self._field.setEnabled(view.can_keep)
        self._keep.setEnabled(view.can_keep)

    def _tell(self) -> None:
        typed = self._field.text()
        self._field.clear()
        if typed.strip():
            self.changed.emit(typed)


def control_for(name: str, view: SettingView) -> SettingControl:
    """Return the control that fits a setting."""
    match view.control:
        case Toggle():
            return _Switched(name, view.title)
        case Pick():
            return _Picked(name, view.title)
        case Dial():
            return _Dialled(name, view.title)
        case Few():
            return _Chosen(name, view.title)
        case Entry():
            return _Typed(name, view.title)
        case Secret():
            return _Unseen(name, view.title)
