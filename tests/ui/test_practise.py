"""The first page and what stands behind it: choices, plan, states of the bank."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QSlider,
    QWidget,
)

from mockinterview import settings as settings_file
from mockinterview.core.errors import AppError
from mockinterview.core.plan import FormatId, Plan
from mockinterview.core.question import Level
from mockinterview.core.voices import VoiceHere
from mockinterview.ports import Lane
from mockinterview.settings import ListeningSettings, Settings
from mockinterview.ui.typography import apply_font_scale
from mockinterview.ui.widgets.badge import Badge
from mockinterview.ui.window import MainWindow
from tests.fakes.sessions import every_state, question
from tests.fakes.settings_room import QuietRoom
from tests.fakes.voice import FakeVoice
from tests.ui.desk import Desk, pack

VOICES = (
    VoiceHere(id="piper-en_US-joe-medium", title="Joe", language="en-US"),
    VoiceHere(id="hibari-heart", title="Heart", language="en-US"),
    VoiceHere(id="eva", title="Eva", language="de-DE"),
)
MISSING = AppError("model_missing", "No voice is here yet.", hint="Fetch one.", retryable=True)


def text(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def is_shown(window: QWidget, name: str) -> bool:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found.isVisible()


def click(desk: Desk, window: QWidget, name: str) -> None:
    """Click on a control as a person does, who opens the rarer choices first."""
    if not desk.child(window, QAbstractButton, name).isVisible():
        more = desk.child(window, QAbstractButton, "practise-more")
        desk.qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def planned(window: MainWindow) -> list[Plan]:
    plans: list[Plan] = []
    window.practise.planned.connect(plans.append)
    return plans


def test_packs_are_offered_with_their_counts(desk: Desk) -> None:
    window = desk.window()
    chip = desk.child(window, QAbstractButton, "practise-packs-starter")
    assert chip.text() == "Starter · 2"
    assert text(window, "practise-plan") == "2 questions, about 5 minutes"


def test_the_choice_leaves_what_fits_it(desk: Desk) -> None:
    desk.bank.packs_ = [
        pack(question("one", level=Level.BEGINNER), question("two"), question("three"))
    ]
    window = desk.window()
    plans = planned(window)
    click(desk, window, "practise-levels-beginner")
    assert text(window, "practise-plan").startswith("1 question,")
    click(desk, window, "practise-start")
    assert [[q.id for q in plan.questions] for plan in plans] == [["one"]]
    assert plans[0].pack == "starter"


def test_a_level_that_the_chosen_pack_lacks_is_let_go(desk: Desk) -> None:
    desk.bank.packs_ = [
        pack(question("one", level=Level.BEGINNER)),
        pack(question("two"), pack_id="other", title="Other"),
    ]
    window = desk.window()
    click(desk, window, "practise-levels-beginner")
    click(desk, window, "practise-packs-other")
    assert window.findChild(QAbstractButton, "practise-levels-beginner") is None or not is_shown(
        window, "practise-levels-beginner"
    )
    assert text(window, "practise-plan").startswith("1 question,")


def test_an_interview_from_several_packs_names_none(desk: Desk) -> None:
    desk.bank.packs_ = [pack(question("one")), pack(question("two"), pack_id="b", title="B")]
    window = desk.window()
    plans = planned(window)
    click(desk, window, "practise-start")
    assert plans[0].pack == ""


@pytest.mark.parametrize(("chosen", "language"), [("", "en"), ("practise-packs-deutsch", "de")])
def test_an_interview_is_held_in_the_language_of_its_questions_and_not_of_other_packs(
    desk: Desk, chosen: str, language: str
) -> None:
    german = pack(question("eins"), pack_id="deutsch", title="Deutsch")
    english = pack(question("one"), question("two"))
    desk.bank.packs_ = [english, german.model_copy(update={"language": "de"})]
    window = desk.window()
    plans = planned(window)
    if chosen:
        click(desk, window, chosen)
    click(desk, window, "practise-start")
    assert [plan.language for plan in plans] == [language]


def test_exactly_one_format_is_chosen_and_explained(desk: Desk) -> None:
    window = desk.window()
    plans = planned(window)
    click(desk, window, "practise-formats-rapid")
    assert not desk.child(window, QAbstractButton, "practise-formats-study").isChecked()
    assert "5 seconds to think" in text(window, "practise-sentence")
    click(desk, window, "practise-formats-rapid")
    assert desk.child(window, QAbstractButton, "practise-formats-rapid").isChecked()
    click(desk, window, "practise-start")
    assert plans[0].format.id is FormatId.RAPID


def test_follow_ups_are_chosen_where_the_format_has_any(desk: Desk) -> None:
    window = desk.window()
    plans = planned(window)
    assert desk.child(window, QAbstractButton, "practise-follow-ups-2").isChecked()
    click(desk, window, "practise-follow-ups-0")
    click(desk, window, "practise-start")
    assert [plan.format.follow_ups_a_question for plan in plans] == [0]


def test_a_format_in_which_nobody_listens_offers_no_follow_ups(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "practise-formats-real")
    assert desk.child(window, QAbstractButton, "practise-follow-ups-1").isChecked()
    click(desk, window, "practise-formats-rapid")
    assert not is_shown(window, "practise-follow-ups-group")


def test_the_slider_sets_the_number_of_questions(desk: Desk) -> None:
    window = desk.window()
    desk.child(window, QSlider, "practise-count-slider").setValue(1)
    assert text(window, "practise-plan").startswith("1 question,")


def test_no_more_questions_are_offered_than_there_are(desk: Desk) -> None:
    window = desk.window()
    assert desk.child(window, QSlider, "practise-count-slider").maximum() == 2


def test_an_empty_bank_says_so_and_starts_nothing(desk: Desk) -> None:
    desk.bank.packs_ = []
    window = desk.window()
    assert text(window, "practise-absence") == "There are no questions to practise."
    assert not desk.child(window, QAbstractButton, "practise-start").isEnabled()


def test_a_bank_that_cannot_be_read_says_why(desk: Desk) -> None:
    broken = AppError("bank", "The questions cannot be read.", hint="Check the disk.")

    def fail() -> None:
        raise broken

    window = desk.window(load_bank=fail)
    assert text(window, "practise-absence") == "The questions cannot be read."
    assert text(window, "practise-absence-hint") == "Check the disk."


def test_a_broken_pack_is_said_and_the_rest_is_there(desk: Desk) -> None:
    desk.bank.problems = ("one",)
    window = desk.window()
    assert text(window, "practise-banner-message") == "A problem was found in a question pack."
    assert desk.child(window, QAbstractButton, "practise-start").isEnabled()


def test_until_the_questions_are_read_the_page_says_that_it_reads(desk: Desk) -> None:
    desk.jobs.hold(Lane.DATABASE)
    window = desk.window()
    assert is_shown(window, "practise-busy")
    assert text(window, "practise-absence") == "Reading the questions…"
    desk.jobs.release(Lane.DATABASE)
    assert not is_shown(window, "practise-busy")


def test_the_sound_check_names_what_is_chosen(desk: Desk) -> None:
    settings = Settings(listening=ListeningSettings(input_device="Desk microphone"))
    window = desk.window(settings=settings)
    assert text(window, "sound-microphone") == "Desk microphone"
    assert text(window, "sound-output") == "System default"
    assert text(window, "sound-voice") == "Fake voice"
    assert text(window, "sound-recogniser") == "Fake"


def test_the_models_load_beside_the_window(desk: Desk) -> None:
    desk.jobs.hold(Lane.VOICE)
    window = desk.window()
    state = desk.child(window, Badge, "sound-voice-state")
    assert state.text == "Loading"
    assert not is_shown(window, "sound-hear")
    desk.jobs.release(Lane.VOICE)
    assert is_shown(window, "sound-hear")


def test_a_voice_that_is_missing_is_said_and_can_be_tried_again(desk: Desk) -> None:
    desk.fakes.voice.failure = MISSING
    window = desk.window()
    assert desk.child(window, Badge, "sound-voice-state").text == "Not available"
    assert text(window, "practise-banner-message") == "No voice is here yet."
    desk.fakes.voice.failure = None
    click(desk, window, "practise-banner-try-sound-again")
    assert not is_shown(window, "practise-banner")


def test_the_voice_can_be_heard(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "sound-hear")
    assert desk.fakes.voice.said
    assert desk.fakes.player.heard


def test_the_last_session_is_a_click_away(desk: Desk) -> None:
    session = every_state()
    desk.fakes.store.kept[session.id] = session
    window = desk.window()
    assert text(window, "last-time-day") == "Wednesday 19 November 2025"
    click(desk, window, "last-time-open")
    assert window.page.objectName() == "session-page"


def test_without_a_session_there_is_no_last_time(desk: Desk) -> None:
    assert not is_shown(desk.window(), "last-time-card")


# Voices


def test_rarer_choices_are_behind_a_button_that_counts_them(desk: Desk) -> None:
    window = desk.window()
    more = desk.child(window, QAbstractButton, "practise-more")
    assert more.text() == "More choices"
    assert not is_shown(window, "practise-follow-ups-group")
    click(desk, window, "practise-more")
    assert is_shown(window, "practise-follow-ups-group")
    click(desk, window, "practise-follow-ups-0")
    click(desk, window, "practise-areas-safety")
    click(desk, window, "practise-more")
    assert not is_shown(window, "practise-follow-ups-group")
    assert more.text() == "More choices · 2 made"


def test_a_panel_is_chosen_where_two_voices_are_here(desk: Desk) -> None:
    window = desk.window(voices=lambda: VOICES)
    plans = planned(window)
    click(desk, window, "practise-panel")
    assert text(window, "practise-panel-note") == "First interviewer: Joe. Second: Heart."
    click(desk, window, "practise-start")
    assert [plan.panel for plan in plans] == [True]


def test_a_panel_is_heard_in_two_voices(desk: Desk) -> None:
    second = desk.fakes.second_voice = FakeVoice("heart")
    window = desk.window(voices=lambda: VOICES, services_for=lambda _plan: desk.fakes.services())
    click(desk, window, "practise-panel")
    assert second.is_warm
    click(desk, window, "practise-start")
    desk.jobs.advance(1)
    assert len(desk.fakes.voice.said) == len(second.said) == 1


@pytest.mark.parametrize("here", [VOICES[:1], VOICES[::2], ()])
def test_a_panel_cannot_be_chosen_where_one_voice_is_here_and_that_is_said(
    desk: Desk, here: tuple[VoiceHere, ...]
) -> None:
    window = desk.window(voices=lambda: here)
    click(desk, window, "practise-more")
    assert not desk.child(window, QAbstractButton, "practise-panel").isEnabled()
    assert text(window, "practise-panel-note").startswith("Only one voice is here.")


def test_a_panel_is_given_up_where_the_questions_are_in_a_language_of_one_voice(
    desk: Desk,
) -> None:
    german = pack(question("eins"), pack_id="deutsch", title="Deutsch")
    desk.bank.packs_ = [pack(question("one")), german.model_copy(update={"language": "de"})]
    window = desk.window(voices=lambda: VOICES)
    plans = planned(window)
    click(desk, window, "practise-packs-starter")
    click(desk, window, "practise-panel")
    click(desk, window, "practise-packs-starter")
    click(desk, window, "practise-packs-deutsch")
    assert not desk.child(window, QAbstractButton, "practise-panel").isChecked()
    click(desk, window, "practise-start")
    assert [plan.panel for plan in plans] == [False]


def test_a_voice_is_chosen_as_in_the_settings_and_heard(desk: Desk) -> None:
    made = QuietRoom(desk.home, desk.fakes.services())
    window = desk.window(voices=lambda: VOICES, settings_room=lambda: made)
    picker = desk.child(window, QComboBox, "sound-voices")
    assert picker.currentText() == "Joe"
    picker.setCurrentIndex(1)
    picker.activated.emit(1)
    assert settings_file.load(desk.home)[0].voice.voice == "hibari-heart"
    assert picker.currentText() == "Heart"
    assert made.services.voice.id == "hibari-heart"


def test_one_voice_is_named_and_leaves_nothing_to_choose(desk: Desk) -> None:
    window = desk.window(voices=lambda: VOICES[:1])
    assert not is_shown(window, "sound-voices")
    assert text(window, "sound-voice") == "Fake voice"


def test_voices_that_cannot_be_looked_at_are_told(desk: Desk) -> None:
    def fail() -> tuple[VoiceHere, ...]:
        raise MISSING

    told: list[object] = []
    window = desk.window()
    window.practise.failed.connect(told.append)
    window.practise._context.voices = fail
    window.practise.warm()
    assert told == [MISSING.failure]


def test_an_exam_is_explained_and_estimated(desk: Desk) -> None:
    window = desk.window()
    click(desk, window, "practise-formats-exam")
    assert "the record is sealed" in text(window, "practise-sentence")
    assert text(window, "practise-plan") == "2 questions, about 4 minutes"


def test_with_large_words_the_cards_stand_below_the_choices_and_nothing_is_cut_off(
    desk: Desk, styled: QApplication
) -> None:
    window = desk.window()
    cards = desk.child(window, QWidget, "sound-card")
    choices = desk.child(window, QWidget, "practise-scroll")
    assert not choices.isAncestorOf(cards)
    apply_font_scale(styled, 2.0)
    QApplication.processEvents()
    was_below = choices.isAncestorOf(cards)
    apply_font_scale(styled, 1.0)
    QApplication.processEvents()
    assert was_below
    assert not choices.isAncestorOf(cards)
