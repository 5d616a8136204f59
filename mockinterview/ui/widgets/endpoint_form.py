"""The fields of an endpoint that is added or changed.

The key is typed unseen. It leaves the field when it is saved or the form is closed, and is
shown nowhere again.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mockinterview.settings import Api
from mockinterview.ui.typography import Type, font
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.endpoint_more import more_of
from mockinterview.ui.views.endpoints import Draft, Filled
from mockinterview.ui.widgets.button import Button, Look
from mockinterview.ui.widgets.chips import ChipGroup
from mockinterview.ui.widgets.endpoint_more import EndpointMore
from mockinterview.ui.widgets.parts import column, label, line_label, named, row
from mockinterview.ui.widgets.picker import Picker
from mockinterview.ui.widgets.progress import BusySign
from mockinterview.ui.widgets.switch import Switch


class EndpointForm(QFrame):
    """Emits what stands in it; hidden where nothing is being written."""

    saved = Signal(object)
    models_requested = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "endpoint-form", self.tr("An endpoint")).setProperty("ground", "card")
        self._draft: Draft | None = None
        self._make_children()
        self._lay_out()
        self._save.clicked.connect(self._tell)
        self._to_file.clicked.connect(self._tell_to_file)
        self._cancel.clicked.connect(self.cancelled)
        self._list.clicked.connect(self._ask_models)
        self._models.picked.connect(self._take_model)
        for field in (self._name, self._address, self._model, self._key):
            field.returnPressed.connect(self._tell)
        self._more.entered.connect(self._tell)
        self.hide()

    @property
    def key_field(self) -> QLineEdit:
        return self._key

    def show_draft(self, draft: Draft | None) -> None:
        is_another = draft is not None and (
            self._draft is None or draft.number != self._draft.number
        )
        self._draft = draft
        self.setVisible(draft is not None)
        if draft is None:
            self._key.clear()
            return
        if is_another:
            self._fill(draft)
        self._show_state(draft)
        if is_another:
            (self._key if draft.needs_key and draft.profile.model else self._model).setFocus()

    def _fill(self, draft: Draft) -> None:
        profile = draft.profile
        self._name.setText(profile.name)
        self._address.setText(profile.base_url)
        self._model.setText(profile.model)
        self._key.clear()
        self._api.show_choices(_apis(), (profile.api,))
        self._asks.setChecked(profile.asks_first)
        self._more.show_more(more_of(profile))

    def _show_state(self, draft: Draft) -> None:
        title = self.tr("New endpoint") if draft.is_new else self.tr("Change {name}")
        self._title.setText(title.format(name=draft.profile.name))
        self._name.setEnabled(draft.is_new)
        self._models.setVisible(bool(draft.listed))
        self._none_listed.setVisible(draft.listed == ())
        if draft.listed:
            choices = tuple(Choice(name, name) for name in draft.listed)
            self._models.show_choices(choices, self._model.text())
        self._list.setEnabled(not draft.is_listing)
        self._busy.setVisible(draft.is_listing or draft.is_saving)
        self._key_words.setText(
            self.tr("Leave it empty to keep the key that is there.")
            if not draft.is_new
            else self.tr("It goes to the system's keyring, for this address alone.")
            if draft.needs_key
            else self.tr("Mostly not needed for a server on this computer.")
        )
        self._problem.setText(draft.problem)
        self._problem.setVisible(bool(draft.problem))
        self._to_file.setVisible(draft.can_keep_in_file)
        self._save.setEnabled(not draft.is_saving)

    def _filled(self, *, in_file: bool = False) -> Filled:
        chosen = [api for api in Api if self._api.chip(api).isChecked()]
        return Filled(
            name=self._name.text(),
            base_url=self._address.text(),
            model=self._model.text(),
            api=chosen[0],
            asks_first=self._asks.isChecked(),
            key=self._key.text(),
            in_file=in_file,
            more=self._more.more,
        )

    def _tell(self) -> None:
        if self._save.isEnabled():
            self.saved.emit(self._filled())

    def _tell_to_file(self) -> None:
        self.saved.emit(self._filled(in_file=True))

    def _ask_models(self) -> None:
        self.models_requested.emit(self._filled())

    def _take_model(self, model: str) -> None:
        self._model.setText(model)

    def _make_children(self) -> None:
        self._title: QLabel = named(line_label("", Type.HEADING), "endpoint-form-title")
        self._name = _field("endpoint-form-name", self.tr("Name"))
        self._address = _field("endpoint-form-address", self.tr("Address"))
        self._address.setPlaceholderText("https://…/v1")
        self._api = ChipGroup("endpoint-form-api", self.tr("Protocol"), is_exclusive=True)
        self._key = _field("endpoint-form-key", self.tr("Key"))
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key_words = named(label("", Type.SMALL, "muted"), "endpoint-form-key-words")
        self._model = _field("endpoint-form-model", self.tr("Model"))
        self._list = named(Button(self.tr("List models"), Look.SMALL), "endpoint-form-list")
        self._models = Picker("endpoint-form-models", self.tr("Models of this endpoint"))
        self._models.setPlaceholderText(self.tr("Choose one of its models"))
        self._none_listed = named(
            label(self.tr("It lists no models: type the name."), Type.SMALL, "muted"),
            "endpoint-form-none-listed",
        )
        self._asks = named(Switch(), "endpoint-form-asks", self.tr("Ask before sending"))
        self._more = EndpointMore()
        self._problem = named(label("", Type.BODY, "bad"), "endpoint-form-problem")
        self._to_file = named(
            Button(self.tr("Keep the key in a file, unencrypted"), Look.PLAIN),
            "endpoint-form-to-file",
        )
        self._busy = named(BusySign(), "endpoint-form-busy")
        self._save = named(Button(self.tr("Save"), Look.PRIMARY), "endpoint-form-save")
        self._cancel = named(Button(self.tr("Cancel"), Look.PLAIN), "endpoint-form-cancel")

    def _lay_out(self) -> None:
        model = row(spacing=10)
        model.addWidget(self._model, 1)
        model.addWidget(self._list)
        outer = column(self, spacing=14)
        outer.setContentsMargins(22, 18, 22, 20)
        outer.addWidget(self._title)
        outer.addLayout(_labelled(self.tr("Name"), self._name))
        outer.addLayout(_labelled(self.tr("Address"), self._address))
        outer.addLayout(_labelled(self.tr("Protocol"), self._api))
        outer.addLayout(_labelled(self.tr("Key"), self._key, self._key_words))
        chosen = _labelled(self.tr("Model"))
        chosen.addLayout(model)
        chosen.addWidget(self._models)
        chosen.addWidget(self._none_listed)
        outer.addLayout(chosen)
        outer.addLayout(self._asking())
        outer.addWidget(self._more)
        outer.addWidget(self._problem)
        outer.addLayout(self._buttons())

    def _asking(self) -> QHBoxLayout:
        words = column(spacing=3)
        words.addWidget(label(self.tr("Ask before sending"), Type.NAME))
        words.addWidget(
            label(
                self.tr("Each time you see what would be sent, and say whether it is."),
                Type.SMALL,
                "muted",
            )
        )
        line = row(spacing=16)
        line.addLayout(words, 1)
        line.addWidget(self._asks)
        return line

    def _buttons(self) -> QHBoxLayout:
        buttons = row(spacing=12)
        for part in (self._save, self._cancel, self._to_file, self._busy):
            buttons.addWidget(part)
        buttons.addStretch(1)
        return buttons


def _field(name: str, accessible: str) -> QLineEdit:
    made = named(QLineEdit(), name, accessible)
    made.setFont(font(Type.BODY))
    return made


def _labelled(title: str, *parts: QWidget) -> QVBoxLayout:
    made = column(spacing=5)
    made.addWidget(line_label(title, Type.LABEL, "muted"))
    for part in parts:
        made.addWidget(part)
    return made


def _apis() -> tuple[Choice, ...]:
    return (Choice(Api.OPENAI, "OpenAI"), Choice(Api.ANTHROPIC, "Anthropic"))
