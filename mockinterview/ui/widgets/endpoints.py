"""The endpoints of the settings: a card each, and the ways to add one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mockinterview.ui.typography import Type
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.endpoints import EndpointRow, EndpointsView
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.endpoint_form import EndpointForm
from mockinterview.ui.widgets.flow import FlowLayout
from mockinterview.ui.widgets.parts import column, empty, label, line_label, named, row
from mockinterview.ui.widgets.progress import BusySign


class EndpointsPanel(QWidget):
    """Emits what is wanted of an endpoint, by its name, and what stands in the form."""

    add_requested = Signal(str)
    test_requested = Signal(str)
    stop_requested = Signal(str)
    change_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "endpoints-panel", self.tr("Endpoints"))
        self._shown: tuple[str, ...] | None = None
        self._cards: dict[str, _EndpointCard] = {}
        self._presets: tuple[Choice, ...] = ()
        words = self.tr(
            "A language model at a service or on this computer can judge answers instead of the "
            "offline coach. None is needed, and adding one sends nothing. Which one judges is "
            "chosen under Feedback. That, and what you change of the one in use, holds from the "
            "next start of the program on; a key holds at once."
        )
        self.form = EndpointForm()
        self._kept = named(QWidget(), "endpoints-kept")
        self._list: QVBoxLayout = column(self._kept, spacing=12)
        self._adding = named(QWidget(), "endpoints-adding")
        self._preset_flow = FlowLayout()
        inner = column(self._adding, spacing=10)
        inner.addWidget(line_label(self.tr("Add an endpoint"), Type.NAME))
        inner.addLayout(self._preset_flow)
        outer = column(self, spacing=14)
        self._words = named(label(words, Type.BODY, "muted"), "endpoints-words")
        outer.addWidget(self._words)
        outer.addWidget(self._kept)
        outer.addWidget(self.form)
        outer.addWidget(self._adding)

    def render(self, view: EndpointsView) -> None:  # type: ignore[override]  # the house's word
        names = tuple(shown.name for shown in view.rows)
        if names != self._shown:
            self._shown = names
            self._make_cards(view.rows)
        for shown in view.rows:
            self._cards[shown.name].show_endpoint(shown)
        if view.presets != self._presets:
            self._presets = view.presets
            self._make_presets()
        self._kept.setVisible(view.draft is None and bool(view.rows))
        self._words.setVisible(view.draft is None)
        self._adding.setVisible(view.draft is None)
        self.form.show_draft(view.draft)

    def _make_cards(self, rows: tuple[EndpointRow, ...]) -> None:
        empty(self._list)
        self._cards = {}
        for shown in rows:
            card = _EndpointCard(shown.name)
            card.test_requested.connect(self.test_requested)
            card.stop_requested.connect(self.stop_requested)
            card.change_requested.connect(self.change_requested)
            card.remove_requested.connect(self.remove_requested)
            self._cards[shown.name] = card
            self._list.addWidget(card)

    def _make_presets(self) -> None:
        for choice in self._presets:
            button = Button(choice.text, Look.SMALL)
            named(button, f"endpoints-add-{choice.value or 'other'}")
            button.setProperty("preset", choice.value)
            button.clicked.connect(self._add)
            self._preset_flow.addWidget(button)

    def _add(self) -> None:
        self.add_requested.emit(self.sender().property("preset"))


class _EndpointCard(QFrame):
    test_requested = Signal(str)
    stop_requested = Signal(str)
    change_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        own = f"endpoint-{name}"
        named(self, own, name).setProperty("ground", "card")
        self._title = named(line_label(name, Type.HEADING), f"{own}-name")
        self._state = named(Badge(), f"{own}-state")
        self._where = named(label("", Type.BODY), f"{own}-where")
        self._key = named(label("", Type.SMALL, "muted"), f"{own}-key")
        self._result = named(label("", Type.BODY, "good"), f"{own}-result")
        self._trouble = named(label("", Type.BODY, "bad"), f"{own}-trouble")
        self._test = _act(own, "test", self.tr("Test"), self.tr("Test {name}"), Look.SMALL)
        self._stop = _act(own, "stop", self.tr("Stop"), self.tr("Stop testing {name}"), Look.SMALL)
        self._busy = named(BusySign(), f"{own}-busy")
        self._change = _act(own, "change", self.tr("Change…"), self.tr("Change {name}"))
        self._remove = _act(own, "remove", self.tr("Remove…"), self.tr("Remove {name}"))
        self._lay_out()
        self._test.clicked.connect(self._want_test)
        self._stop.clicked.connect(self._want_stop)
        self._change.clicked.connect(self._want_change)
        self._remove.clicked.connect(self._want_remove)

    def show_endpoint(self, view: EndpointRow) -> None:
        self._state.setVisible(view.state is not None)
        if view.state is not None:
            self._state.show_state(*view.state)
        self._where.setText(view.where)
        self._key.setText(view.key)
        self._key.setVisible(bool(view.key))
        self._result.setText("\n".join(view.result))
        self._result.setVisible(bool(view.result))
        trouble = view.trouble
        self._trouble.setText(f"{trouble.message} {trouble.hint}".strip() if trouble else "")
        self._trouble.setVisible(trouble is not None)
        self._test.setVisible(not view.is_testing)
        self._test.setEnabled(view.can_test)
        self._stop.setVisible(view.is_testing)
        self._busy.setVisible(view.is_testing)
        for button in (self._change, self._remove):
            button.setEnabled(not view.is_testing)

    def _lay_out(self) -> None:
        head = row(spacing=12)
        head.addWidget(self._title)
        head.addWidget(self._state)
        head.addStretch(1)
        outer = column(self, spacing=6)
        outer.setContentsMargins(22, 16, 22, 14)
        outer.addLayout(head)
        for part in (self._where, self._key, self._result, self._trouble):
            outer.addWidget(part)
        outer.addSpacing(4)
        outer.addLayout(self._ways())

    def _ways(self) -> QHBoxLayout:
        ways = row(spacing=16)
        for part in (self._test, self._stop, self._busy, self._change, self._remove):
            ways.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        ways.addStretch(1)
        return ways

    def _want_test(self) -> None:
        self.test_requested.emit(self._name)

    def _want_stop(self) -> None:
        self.stop_requested.emit(self._name)

    def _want_change(self) -> None:
        self.change_requested.emit(self._name)

    def _want_remove(self) -> None:
        self.remove_requested.emit(self._name)


def _act(own: str, act: str, text: str, spoken: str, look: Look = Look.LINK) -> Button:
    name = own.removeprefix("endpoint-")
    return named(Button(text, look), f"{own}-{act}", spoken.format(name=name))
