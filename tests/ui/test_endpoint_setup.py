"""Endpoints in the settings: added from a preset, tried, changed, removed, and their keys."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.coach.keys import KeySource
from mockinterview.coach.wires.forms import Form
from mockinterview.coach.wires.probe import Probe
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Usage
from mockinterview.network.halt import Halt
from mockinterview.ports import Lane
from mockinterview.settings import Api, EndpointProfile, Settings
from mockinterview.ui.controllers.endpoint_setup import EndpointSetup
from mockinterview.ui.views.endpoints import Filled, endpoints_view, free_name, result_lines
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.widgets.endpoints import EndpointsPanel
from mockinterview.ui.widgets.picker import Picker
from tests.fakes.jobs import InlineJobs

HERE = EndpointProfile(name="here", base_url="http://127.0.0.1:11434/v1", model="llama")
THERE = EndpointProfile(name="there", base_url="https://api.example.org/v1", model="large")
FOUND = Probe(Form.SCHEMA, True, True, 0.42, Usage(seconds=1.24, reply_tokens=9))
SECRET = "sk-secret"  # noqa: S105 - made up
Child = TypeVar("Child", bound=QWidget)


@dataclass
class MemoryKeys:
    """Keys by address; without a keyring only the file takes one."""

    ring: dict[str, str] = field(default_factory=dict)
    file: dict[str, str] = field(default_factory=dict)
    has_ring: bool = True

    def find(self, profile: EndpointProfile) -> tuple[str, KeySource] | None:
        for kept, source in ((self.ring, KeySource.KEYRING), (self.file, KeySource.FILE)):
            if profile.base_url in kept:
                return kept[profile.base_url], source
        return None

    def put_in_keyring(self, profile: EndpointProfile, key: str) -> None:
        if not self.has_ring:
            raise AppError("no_keyring", "No keyring.", hint="Use --to-file")
        self.ring[profile.base_url] = key

    def put_in_file(self, profile: EndpointProfile, key: str) -> None:
        self.file[profile.base_url] = key

    def remove(self, profile: EndpointProfile) -> bool:
        return self.ring.pop(profile.base_url, None) is not None


@dataclass
class FakeBench:
    """Settings in memory, and an endpoint that answers as it is told to."""

    settings: Settings = field(default_factory=Settings)
    started_with: str = ""
    kept: MemoryKeys = field(default_factory=MemoryKeys)
    failure: AppError | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)

    def keys(self) -> MemoryKeys:
        return self.kept

    def probe(self, profile: EndpointProfile, halt: Halt) -> Probe:
        halt.require_free()
        self.asked.append((profile.name, ""))
        if self.failure is not None:
            raise self.failure
        return FOUND

    def models_of(self, profile: EndpointProfile, key: str, halt: Halt) -> tuple[str, ...]:
        halt.require_free()
        self.asked.append((profile.base_url, key))
        if self.failure is not None:
            raise self.failure
        return ("large", "small")


@dataclass
class Shop:
    """The panel with what stands behind it."""

    qtbot: QtBot
    bench: FakeBench = field(default_factory=FakeBench)
    jobs: InlineJobs = field(default_factory=InlineJobs)
    confirmed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.panel = EndpointsPanel()
        self.qtbot.addWidget(self.panel)
        self.setup = EndpointSetup(self.bench, self.jobs, self.panel, self.change, self.confirm)

    def open(self, *profiles: EndpointProfile, endpoint: str = "") -> None:
        self.bench.settings = Settings(endpoints=profiles, endpoint=endpoint)
        self.setup.look()
        with self.qtbot.waitExposed(self.panel):
            self.panel.show()

    def change(self, changed: Callable[[Settings], Settings]) -> None:
        self.bench.settings = changed(self.bench.settings)
        self.setup.show()

    def confirm(self, name: str, remove: Callable[[], None]) -> None:
        self.confirmed.append(name)
        remove()

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.child(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def child(self, kind: type[Child], name: str) -> Child:
        (found,) = self.panel.findChildren(kind, name)
        return found

    def text(self, name: str) -> str:
        return self.child(QLabel, name).text()

    def type(self, name: str, words: str) -> None:
        edit = self.child(QLineEdit, f"endpoint-form-{name}")
        edit.clear()
        self.qtbot.keyClicks(edit, words)


@pytest.fixture
def shop(qtbot: QtBot) -> Shop:
    return Shop(qtbot)


def test_a_preset_fills_the_form_and_sends_nothing(shop: Shop) -> None:
    shop.open()
    shop.click("endpoints-add-anthropic")
    assert shop.child(QLineEdit, "endpoint-form-address").text() == "https://api.anthropic.com/v1"
    assert shop.child(QLineEdit, "endpoint-form-name").text() == "anthropic"
    assert shop.child(QAbstractButton, "endpoint-form-api-anthropic").isChecked()
    assert shop.bench.asked == []
    assert shop.bench.settings.endpoints == ()


def test_what_is_filled_in_is_saved_with_what_the_preset_knows(shop: Shop) -> None:
    shop.open()
    shop.click("endpoints-add-openai")
    shop.type("model", "gpt-large")
    shop.click("endpoint-form-asks")
    shop.click("endpoint-form-save")
    (profile,) = shop.bench.settings.endpoints
    assert (profile.name, profile.model, profile.asks_first) == ("openai", "gpt-large", True)
    assert (profile.temperature, profile.reasoning_tokens) == (None, 8_000)
    assert not shop.panel.form.isVisible()
    assert shop.child(QWidget, "endpoint-openai").isVisible()


def test_the_key_goes_to_the_keyring_and_out_of_the_field(shop: Shop) -> None:
    shop.open()
    shop.click("endpoints-add-mistral")
    shop.type("key", SECRET)
    assert shop.panel.form.key_field.echoMode() is QLineEdit.EchoMode.Password
    shop.click("endpoint-form-save")
    assert shop.bench.kept.ring == {"https://api.mistral.ai/v1": SECRET}
    assert shop.panel.form.key_field.text() == ""
    assert SECRET not in shop.bench.settings.model_dump_json()
    assert shop.text("endpoint-mistral-key") == "Key in the keyring."


def test_a_key_stands_in_no_description_of_what_was_filled_in() -> None:
    filled = Filled("n", "https://a.example", "m", Api.OPENAI, asks_first=False, key=SECRET)
    assert SECRET not in repr(filled)


def test_without_a_keyring_the_key_goes_to_a_file_only_where_that_is_asked_for(
    shop: Shop,
) -> None:
    shop.bench.kept.has_ring = False
    shop.open()
    shop.click("endpoints-add-mistral")
    shop.type("key", SECRET)
    shop.click("endpoint-form-save")
    assert "no keyring that opens" in shop.text("endpoint-form-problem")
    assert [profile.name for profile in shop.bench.settings.endpoints] == ["mistral"]
    assert shop.bench.kept.file == {}
    shop.click("endpoint-form-to-file")
    assert shop.bench.kept.file == {"https://api.mistral.ai/v1": SECRET}
    assert shop.text("endpoint-mistral-key") == "Key in a file, unencrypted."
    assert len(shop.bench.settings.endpoints) == 1


@pytest.mark.parametrize(
    ("name", "address", "problem"),
    [
        ("here", "https://a.example/v1", "There is an endpoint of this name already."),
        ("", "https://a.example/v1", "Its name has 1 to 40 letters."),
        ("n" * 41, "https://a.example/v1", "Its name has 1 to 40 letters."),
        ("new", "", "It has no address yet."),
        ("new", "a.example", "That is no address"),
    ],
)
def test_what_cannot_be_saved_is_said_in_the_form(
    shop: Shop, name: str, address: str, problem: str
) -> None:
    shop.open(HERE)
    shop.click("endpoints-add-other")
    shop.type("name", name)
    shop.type("address", address)
    shop.click("endpoint-form-save")
    assert shop.text("endpoint-form-problem").startswith(problem)
    assert shop.panel.form.isVisible()
    assert shop.bench.settings.endpoints == (HERE,)


def test_a_second_endpoint_of_a_preset_has_a_name_of_its_own() -> None:
    settings = Settings(endpoints=(HERE, HERE.model_copy(update={"name": "here-2"})))
    assert free_name("here", settings) == "here-3"
    assert free_name("", settings) == "endpoint"


def test_the_models_are_listed_with_the_key_that_was_typed(shop: Shop) -> None:
    shop.open()
    shop.click("endpoints-add-openai")
    shop.type("key", SECRET)
    shop.click("endpoint-form-list")
    assert shop.bench.asked == [("https://api.openai.com/v1", SECRET)]
    picker = shop.child(Picker, "endpoint-form-models")
    assert [picker.itemText(n) for n in range(picker.count())] == ["large", "small"]
    picker.activated.emit(1)
    assert shop.child(QLineEdit, "endpoint-form-model").text() == "small"
    assert shop.bench.kept.ring == {}


def test_why_no_models_were_listed_is_said(shop: Shop) -> None:
    shop.open()
    shop.bench.failure = AppError("refused_key", "The key was refused.", hint="Check it.")
    shop.click("endpoints-add-openai")
    shop.click("endpoint-form-list")
    assert shop.text("endpoint-form-problem") == "The key was refused. Check it."


def test_a_list_that_comes_for_a_form_that_was_closed_is_dropped(shop: Shop) -> None:
    shop.open()
    shop.click("endpoints-add-openai")
    shop.jobs.hold(Lane.TRIALS)
    shop.click("endpoint-form-list")
    shop.click("endpoint-form-cancel")
    shop.click("endpoints-add-mistral")
    shop.jobs.release(Lane.TRIALS)
    assert not shop.child(Picker, "endpoint-form-models").isVisible()


def test_a_test_says_what_it_found(shop: Shop) -> None:
    shop.open(THERE)
    shop.jobs.hold(Lane.TRIALS)
    shop.click("endpoint-there-test")
    assert shop.child(QAbstractButton, "endpoint-there-stop").isVisible()
    shop.jobs.release(Lane.TRIALS)
    assert shop.text("endpoint-there-result").splitlines() == [
        "The model is on its list.",
        "It holds its replies to a schema.",
        "First words after 0.4 s, done after 1.2 s.",
        "A small question was answered rightly.",
    ]
    assert shop.child(QAbstractButton, "endpoint-there-test").isVisible()


def test_a_wrong_answer_to_the_small_question_is_said() -> None:
    wrong = Probe(Form.TEXT, None, False, 1.0, Usage(seconds=2.0))
    assert "expect little" in result_lines(wrong)[-1]


def test_a_test_that_fails_says_why(shop: Shop) -> None:
    shop.open(THERE)
    shop.bench.failure = AppError("refused_key", "The key was refused.", hint="Check it.")
    shop.click("endpoint-there-test")
    assert shop.text("endpoint-there-trouble") == "The key was refused. Check it."
    assert not shop.child(QLabel, "endpoint-there-result").isVisible()


def test_a_test_can_be_stopped(shop: Shop) -> None:
    shop.open(THERE)
    shop.jobs.hold(Lane.TRIALS)
    shop.click("endpoint-there-test")
    shop.click("endpoint-there-stop")
    shop.jobs.release(Lane.TRIALS)
    assert shop.text("endpoint-there-trouble") == "The test was stopped."
    assert shop.bench.asked == []


def test_closing_stops_a_test_and_begins_none(shop: Shop) -> None:
    shop.open(THERE)
    shop.jobs.hold(Lane.TRIALS)
    shop.click("endpoint-there-test")
    shop.setup.close()
    shop.jobs.release(Lane.TRIALS)
    shop.click("endpoint-there-test")
    assert shop.jobs.waiting(Lane.TRIALS) == 0
    assert shop.bench.asked == []


def test_an_endpoint_without_a_model_cannot_be_tried(shop: Shop) -> None:
    shop.open(THERE.model_copy(update={"model": ""}))
    assert not shop.child(QAbstractButton, "endpoint-there-test").isEnabled()


def test_a_change_keeps_what_the_form_does_not_show(shop: Shop) -> None:
    shop.open(HERE, THERE.model_copy(update={"prompt_price": 2.5}))
    shop.click("endpoint-there-change")
    assert not shop.child(QLineEdit, "endpoint-form-name").isEnabled()
    shop.type("model", "small")
    shop.click("endpoint-form-save")
    changed = shop.bench.settings.profile("there")
    assert changed is not None
    assert (changed.model, changed.prompt_price) == ("small", 2.5)
    assert [profile.name for profile in shop.bench.settings.endpoints] == ["here", "there"]


def test_what_few_people_change_is_behind_a_button(shop: Shop) -> None:
    shop.open(THERE)
    shop.click("endpoint-there-change")
    price = shop.child(QLineEdit, "endpoint-more-prompt_price")
    assert not price.isVisible()
    shop.click("endpoint-more-open")
    assert price.isVisible()
    shop.qtbot.keyClicks(price, "2.5")
    shop.click("endpoint-more-samples-3")
    shop.click("endpoint-more-brief-True")
    shop.qtbot.keyClick(price, Qt.Key.Key_Return)
    changed = shop.bench.settings.profile("there")
    assert changed is not None
    assert (changed.prompt_price, changed.samples, changed.brief) == (2.5, 3, True)
    assert changed.timeout_seconds == THERE.timeout_seconds


def test_a_number_that_cannot_be_is_said_and_nothing_is_saved(shop: Shop) -> None:
    shop.open(THERE)
    shop.click("endpoint-there-change")
    shop.click("endpoint-more-open")
    shop.qtbot.keyClicks(shop.child(QLineEdit, "endpoint-more-temperature"), "9")
    shop.click("endpoint-form-save")
    assert shop.text("endpoint-form-problem") == "“Temperature” is a number from 0 to 2."
    assert shop.bench.settings.endpoints == (THERE,)


def test_removing_asks_first_and_takes_the_key_away(shop: Shop) -> None:
    shop.bench.kept.ring = {THERE.base_url: SECRET}
    shop.open(HERE, THERE, endpoint="there")
    shop.click("endpoint-there-remove")
    assert shop.confirmed == ["there"]
    assert shop.bench.settings.endpoints == (HERE,)
    assert shop.bench.settings.endpoint == ""
    assert shop.bench.kept.ring == {}


def test_a_key_that_another_endpoint_uses_stays(shop: Shop) -> None:
    shop.bench.kept.ring = {THERE.base_url: SECRET}
    shop.open(THERE, THERE.model_copy(update={"name": "other"}))
    shop.click("endpoint-other-remove")
    assert shop.bench.kept.ring == {THERE.base_url: SECRET}


@pytest.mark.parametrize(
    ("chosen", "started_with", "words"),
    [
        ("there", "there", "Judges answers"),
        ("there", "", "Judges from the next start"),
        ("", "there", "Judges until the next start"),
    ],
)
def test_it_is_said_who_judges_and_from_when_on(
    shop: Shop, chosen: str, started_with: str, words: str
) -> None:
    shop.bench.started_with = started_with
    shop.open(THERE, endpoint=chosen)
    assert shop.child(Badge, "endpoint-there-state").text == words


def test_every_button_of_a_card_says_whose_it_is() -> None:
    view = endpoints_view(Settings(endpoints=(THERE,)), "", {}, {})
    panel = EndpointsPanel()
    panel.render(view)
    names = {b.accessibleName() for b in panel.findChildren(QAbstractButton) if b.accessibleName()}
    assert {"Test there", "Change there", "Remove there", "Stop testing there"} <= names
    panel.deleteLater()


def test_the_form_is_filled_in_by_keys_alone(shop: Shop) -> None:
    shop.open()
    shop.click("endpoints-add-ollama")
    focused = QApplication.focusWidget()
    assert focused is shop.child(QLineEdit, "endpoint-form-model")
    shop.qtbot.keyClicks(focused, "llama")
    shop.qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert shop.bench.settings.endpoints[0].model == "llama"
