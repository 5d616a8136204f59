"""The pages of the first run by what they are given to show."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mockinterview import paths
from mockinterview.models.catalogue import load_catalogue
from mockinterview.models.shelf import ShelfEntry
from mockinterview.settings import EndpointProfile, ListeningSettings, Settings
from mockinterview.ui.pages.welcome import WelcomePage
from mockinterview.ui.views.choices import Choice
from mockinterview.ui.views.models import ModelGroup, ModelsView, models_view
from mockinterview.ui.views.settings import Pick, SettingId, SettingView
from mockinterview.ui.views.sound_check import Trial
from mockinterview.ui.views.welcome import (
    STEPS,
    Step,
    WelcomeView,
    fetch_all_text,
    models_sentence,
    ready_rows,
    step_after,
)
from mockinterview.ui.widgets.button import Button
from mockinterview.ui.widgets.scroll import PageScroll

VOICE = SettingView(
    SettingId.VOICE,
    "Voice",
    "Who reads the questions.",
    Pick((Choice("joe", "Joe"), Choice("ann", "Ann")), "joe"),
    can_hear=True,
)


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.render(WelcomeView())
    made.take_focus()
    return made


def button(page: WelcomePage, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None, name
    return found


def words(page: WelcomePage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


@pytest.mark.parametrize("step", STEPS)
def test_each_step_says_where_one_is_and_begins_at_its_title(page: WelcomePage, step: Step) -> None:
    page.render(WelcomeView(step=step))
    number = STEPS.index(step) + 1
    assert words(page, "welcome-steps-place").startswith(f"Step {number} of 6: ")
    title = page.findChild(QLabel, "welcome-title")
    assert title is not None
    assert title.text()
    assert title.accessibleName().startswith(f"Step {number} of 6")
    assert QApplication.focusWidget() is title


def test_the_mark_of_a_step_is_a_tick_a_line_or_bold_words(page: WelcomePage) -> None:
    page.render(WelcomeView(step=Step.VOICE))
    marks = WelcomeView(step=Step.VOICE).marks
    assert [mark.is_done for mark in marks] == [True, True, False, False, False, False]
    assert [mark.is_now for mark in marks] == [False, False, True, False, False, False]
    now = [page.findChild(QLabel, f"welcome-steps-{n}-now") for n in range(6)]
    assert [label is not None and label.isVisible() for label in now] == [
        mark.is_now for mark in marks
    ]


@pytest.mark.parametrize(
    ("step", "shown"),
    [
        (Step.START, {"welcome-continue": "Begin", "welcome-skip-all": "Skip set-up"}),
        (
            Step.VOICE,
            {
                "welcome-back": "Back",
                "welcome-continue": "Continue",
                "welcome-skip": "Skip this step",
                "welcome-skip-all": "Skip set-up",
            },
        ),
        (
            Step.READY,
            {
                "welcome-back": "Back",
                "welcome-continue": "Start a first practice",
                "welcome-skip": "Choose what to practise",
            },
        ),
    ],
)
def test_the_ways_on_are_those_that_there_are(
    page: WelcomePage, step: Step, shown: dict[str, str]
) -> None:
    page.render(WelcomeView(step=step))
    names = ("welcome-back", "welcome-continue", "welcome-skip", "welcome-skip-all")
    found = {name: button(page, name) for name in names}
    assert {name: b.text() for name, b in found.items() if b.isVisible()} == shown


def test_the_sound_check_alone_has_no_way_but_done(page: WelcomePage) -> None:
    page.render(WelcomeView(step=Step.SOUND, is_alone=True))
    shown = [b.text() for b in page.findChildren(Button) if b.isVisible()]
    assert shown == ["Speak for three seconds", "Done"] or "Done" in shown
    assert not button(page, "welcome-back").isVisible()
    assert not button(page, "welcome-skip").isVisible()
    steps = page.findChild(QWidget, "welcome-steps")
    assert steps is not None
    assert not steps.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_goes_on(page: WelcomePage, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.continue_requested):
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_alt_and_the_right_arrow_go_on_even_from_a_button(page: WelcomePage, qtbot: QtBot) -> None:
    page.render(WelcomeView(step=Step.VOICE))
    back = button(page, "welcome-back")
    back.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.continue_requested):
        qtbot.keyClick(back, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


def test_it_does_not_go_on_before_there_is_anything_behind_it(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.render(WelcomeView(can_go_on=False))
    with qtbot.assertNotEmitted(page.continue_requested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not button(page, "welcome-skip-all").isEnabled()


def test_a_button_that_has_the_focus_is_what_return_presses(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.render(WelcomeView(step=Step.VOICE))
    skip = button(page, "welcome-skip")
    skip.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(page.continue_requested), qtbot.waitSignal(page.skip_requested):
        qtbot.keyClick(skip, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("welcome-back", "back_requested"),
        ("welcome-continue", "continue_requested"),
        ("welcome-skip", "skip_requested"),
        ("welcome-skip-all", "skip_all_requested"),
    ],
)
def test_each_button_says_what_is_wanted(
    page: WelcomePage, qtbot: QtBot, name: str, signal: str
) -> None:
    page.render(WelcomeView(step=Step.VOICE))
    with qtbot.waitSignal(getattr(page, signal)):
        button(page, name).click()


def test_a_setting_of_a_step_tells_its_change_and_what_is_to_be_heard(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.render(WelcomeView(step=Step.VOICE, settings=(VOICE,)))
    with qtbot.waitSignal(page.voice.rows.heard) as heard:
        button(page, "welcome-voice-hear").click()
    assert heard.args == [SettingId.VOICE]
    picker = page.findChild(QWidget, "welcome-voice")
    assert picker is not None
    with qtbot.waitSignal(page.voice.rows.changed) as changed:
        picker.activated.emit(1)  # type: ignore[attr-defined]
    assert changed.args == [SettingId.VOICE, "ann"]


def test_what_plays_can_be_stopped(page: WelcomePage) -> None:
    page.render(WelcomeView(step=Step.VOICE, settings=(VOICE,), is_speaking=True))
    assert button(page, "welcome-voice-hear").text() == "Stop"


def test_none_is_called_a_good_choice_and_is_in_use(page: WelcomePage) -> None:
    page.render(WelcomeView(step=Step.COACH))
    text = " ".join(label.text() for label in page.coach.findChildren(QLabel))
    assert "None is a good choice" in text
    assert button(page, "welcome-endpoint").text() == "Set one up under Settings"


def test_an_endpoint_that_is_in_use_is_named(page: WelcomePage) -> None:
    page.render(WelcomeView(step=Step.COACH, endpoint="mine"))
    badge = page.coach.findChild(QWidget, "welcome-coach-there")
    assert badge is not None
    assert badge.isVisible()
    assert badge.accessibleName() == "In use: mine"


def missing(*model_ids: str) -> ModelsView:
    catalogue = load_catalogue(paths.catalogue())
    return models_view([ShelfEntry(catalogue.find(name), None, None) for name in model_ids])


def test_what_is_missing_is_told_with_its_size_and_can_be_fetched_at_once(
    page: WelcomePage,
) -> None:
    view = missing("whisper-tiny.en", "whisper-base")
    assert models_sentence(view).startswith("226 MB are not here yet.")
    page.render(
        WelcomeView(
            step=Step.MODELS, models_sentence=models_sentence(view), fetch_all=fetch_all_text(view)
        )
    )
    assert button(page, "welcome-fetch-all").isVisible()


def test_where_all_is_here_nothing_is_offered(page: WelcomePage) -> None:
    view = missing("whisper-base")
    here = tuple(replace(row, can_fetch=False) for row in view.rows)
    view = replace(view, groups=(ModelGroup("Recognisers", here),), missing_bytes=0)
    assert "you can work offline" in models_sentence(view)
    page.render(
        WelcomeView(
            step=Step.MODELS, models_sentence=models_sentence(view), fetch_all=fetch_all_text(view)
        )
    )
    assert not button(page, "welcome-fetch-all").isVisible()


def test_what_has_been_set_up_is_told_at_the_end() -> None:
    endpoint = EndpointProfile(name="mine", base_url="http://127.0.0.1:9/v1", model="small")
    settings = Settings(
        endpoint="mine",
        endpoints=(endpoint,),
        listening=ListeningSettings(input_device="Headset"),
    )
    rows = ready_rows(settings, Trial(), "Joe", missing("whisper-base"))
    assert [row.found for row in rows] == [
        "Headset",
        "Joe",
        "0 of 1 are on this computer, 0.0 MB in all.",
        "mine · small",
    ]
    assert [row.state.word for row in rows][::2] == ["Not tried yet", "Not complete"]
    assert ready_rows(Settings(), Trial(), "Joe", ModelsView(is_loading=True))[2].state.word == (
        "Looking"
    )


def test_steps_end_where_there_are_none() -> None:
    assert step_after(Step.START, -1) is Step.START
    assert step_after(Step.READY, 1) is Step.READY
    assert step_after(Step.SOUND, 1) is Step.VOICE


def test_every_control_has_a_name_to_be_read_out(page: WelcomePage) -> None:
    for step in STEPS:
        page.render(WelcomeView(step=step, settings=(VOICE,) if step is Step.VOICE else ()))
        for child in page.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                spoken = child.accessibleName() or getattr(child, "text", str)()
                assert spoken or "scroll" in child.objectName(), child.objectName()


def test_tab_walks_from_the_title_through_the_step_to_the_ways_on(
    page: WelcomePage, qtbot: QtBot
) -> None:
    page.render(WelcomeView(step=Step.VOICE, settings=(VOICE,)))
    walked = []
    for _press in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget().objectName())
    assert walked == [
        "welcome-voice",
        "welcome-voice-hear",
        "welcome-continue",
        "welcome-skip",
        "welcome-back",
        "welcome-skip-all",
    ]


def test_what_does_not_fit_is_reached_by_the_keys(page: WelcomePage, qtbot: QtBot) -> None:
    page.resize(960, 480)
    page.render(WelcomeView(step=Step.COACH))
    bar = page.findChild(PageScroll, "welcome-coach-scroll").verticalScrollBar()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp)
    assert bar.value() == 0
