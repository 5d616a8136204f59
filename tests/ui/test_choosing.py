"""How questions are chosen on the first page: which ones, of what kind, on what topics."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from mockinterview.core.errors import AppError
from mockinterview.core.plan import Plan, Wishes
from mockinterview.core.question import Kind, Level
from mockinterview.core.record import SAMPLE_PACK, Focus, PastAnswers
from mockinterview.ui.pages.practise import PractisePage
from mockinterview.ui.views.choices import Choice, found
from mockinterview.ui.views.practise import PractiseView, SoundView
from mockinterview.ui.window import MainWindow
from mockinterview.ui.wording import Sign
from tests.fakes.services import MemoryStore
from tests.fakes.sessions import graded, question, session, spoken
from tests.ui.desk import Desk, pack

ONE = question("one", kind=Kind.KNOWLEDGE, topics=("attention", "transformers"))
TWO = question("two", kind=Kind.SCENARIO, topics=("rag",))
THREE = question("three", kind=Kind.SCENARIO, topics=("rag-and-accuracy",), area="safety")
SOUND = SoundView(
    microphone="",
    output="",
    voice="",
    voice_state=Sign("Ready", "check", "good"),
    recogniser="",
    recogniser_state=Sign("Ready", "check", "good"),
)


class ForgetfulStore(MemoryStore):
    """A store whose past cannot be read."""

    def past(self) -> dict[str, PastAnswers]:
        raise AppError("database_busy", "The database is busy.", hint="Try again.")


@pytest.fixture
def three(desk: Desk) -> Desk:
    desk.bank.packs_ = [pack(ONE, TWO, THREE)]
    return desk


def keep(desk: Desk, name: str = "past", **scores: int) -> None:
    """Put an interview into the store: each question with its score."""
    asked = {q.id: q for q in (ONE, TWO, THREE)}
    attempts = (
        spoken(position, question=asked[question_id], feedback=graded(score))
        for position, (question_id, score) in enumerate(scores.items(), start=1)
    )
    desk.fakes.store.kept[name] = session(*attempts, id=name)


def text(window: QWidget, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def chip(desk: Desk, window: QWidget, name: str) -> QAbstractButton:
    return desk.child(window, QAbstractButton, name)


def click(desk: Desk, window: QWidget, name: str) -> None:
    """Click on a chip as a person does, who opens the rarer choices first."""
    if not chip(desk, window, name).isVisible():
        desk.qtbot.mouseClick(chip(desk, window, "practise-more"), Qt.MouseButton.LeftButton)
    desk.qtbot.mouseClick(chip(desk, window, name), Qt.MouseButton.LeftButton)


def chosen_topics(window: QWidget) -> list[str]:
    group = window.findChild(QWidget, "practise-topics-chosen")
    assert group is not None
    return [made.text() for made in group.findChildren(QAbstractButton) if made.isVisible()]


def start(desk: Desk, window: MainWindow) -> list[str]:
    """Start an interview and return what it would ask."""
    plans: list[Plan] = []
    window.practise.planned.connect(plans.append)
    click(desk, window, "practise-start")
    return [asked.id for plan in plans for asked in plan.questions]


def find_topic(desk: Desk, window: QWidget, typed: str) -> QLineEdit:
    field = desk.child(window, QLineEdit, "practise-topics-field")
    if not field.isVisible():
        click(desk, window, "practise-more")
    field.setFocus()
    desk.qtbot.keyClicks(field, typed)
    return field


def listed() -> list[str]:
    """Return what the list of topics shows, or nothing where it is closed."""
    for popup in QApplication.topLevelWidgets():
        if isinstance(popup, QListView) and popup.isVisible():
            model = popup.model()
            return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return []


def popup_of() -> QListView:
    (shown,) = [
        popup
        for popup in QApplication.topLevelWidgets()
        if isinstance(popup, QListView) and popup.isVisible()
    ]
    return shown


# Which questions


def test_which_questions_has_counts_of_what_was_answered(three: Desk) -> None:
    keep(three, one=90, two=30)
    window = three.window()
    assert chip(three, window, "practise-focus-any").isChecked()
    assert chip(three, window, "practise-focus-new").text() == "Not answered yet · 1"
    assert chip(three, window, "practise-focus-weak-first").text() == "Weak questions first · 1"


def test_counts_are_of_what_the_rest_of_the_choice_leaves(three: Desk) -> None:
    window = three.window()
    click(three, window, "practise-areas-safety")
    assert chip(three, window, "practise-focus-new").text() == "Not answered yet · 1"


def test_weak_ones_are_asked_first_and_the_weakest_before_all(three: Desk) -> None:
    keep(three, one=10, two=40, three=90)
    window = three.window()
    click(three, window, "practise-focus-weak-first")
    assert not chip(three, window, "practise-focus-any").isChecked()
    assert text(window, "practise-plan") == "3 questions, about 8 minutes, weak ones first"
    assert start(three, window) == ["one", "two", "three"]


def test_not_answered_ones_are_asked_and_nothing_else(three: Desk) -> None:
    keep(three, one=90, two=30)
    window = three.window()
    click(three, window, "practise-focus-new")
    assert start(three, window) == ["three"]


def test_where_nothing_is_weak_that_is_said_and_others_are_asked(three: Desk) -> None:
    window = three.window()
    click(three, window, "practise-focus-weak-first")
    assert text(window, "practise-plan") == "3 questions, about 8 minutes; none is weak yet"
    assert len(start(three, window)) == 3


def test_where_everything_was_answered_that_is_said(three: Desk) -> None:
    keep(three, one=90, two=90, three=90)
    window = three.window()
    click(three, window, "practise-focus-new")
    assert text(window, "practise-plan") == "You have answered every question in this choice."


def test_a_choice_that_no_question_fits_is_not_blamed_on_the_past(three: Desk) -> None:
    window = three.window()
    click(three, window, "practise-focus-new")
    click(three, window, "practise-kinds-knowledge")
    click(three, window, "practise-areas-safety")
    assert text(window, "practise-plan").startswith("No question fits this choice.")


def test_the_sample_session_counts_as_nothing(three: Desk) -> None:
    keep(three, one=10)
    kept = three.fakes.store.kept
    kept["past"] = kept["past"].model_copy(update={"pack": SAMPLE_PACK})
    window = three.window()
    assert chip(three, window, "practise-focus-weak-first").text() == "Weak questions first · 0"


def test_what_was_answered_meanwhile_counts_when_one_comes_back(three: Desk) -> None:
    window = three.window()
    assert chip(three, window, "practise-focus-weak-first").text() == "Weak questions first · 0"
    click(three, window, "rail-history")
    keep(three, one=10)
    click(three, window, "rail-practise")
    assert chip(three, window, "practise-focus-weak-first").text() == "Weak questions first · 1"


def test_a_past_that_cannot_be_read_is_not_guessed(three: Desk) -> None:
    three.fakes.store = ForgetfulStore(three.home)
    window = three.window()
    assert text(window, "practise-banner-message") == "The database is busy."
    assert chip(three, window, "practise-focus-new").text() == "Not answered yet"
    assert chip(three, window, "practise-start").isEnabled()
    click(three, window, "practise-focus-new")
    assert text(window, "practise-plan") == "What you have answered before is not known yet."
    assert not chip(three, window, "practise-start").isEnabled()


# Kinds


def test_a_kind_narrows_the_choice(three: Desk) -> None:
    window = three.window()
    click(three, window, "practise-kinds-scenario")
    assert sorted(start(three, window)) == ["three", "two"]


def test_what_the_chosen_pack_lacks_is_let_go(three: Desk) -> None:
    three.bank.packs_ = [pack(ONE), pack(TWO, pack_id="other", title="Other")]
    window = three.window()
    click(three, window, "practise-kinds-knowledge")
    three.qtbot.keyClick(find_topic(three, window, "attention"), Qt.Key.Key_Return)
    click(three, window, "practise-packs-other")
    assert chosen_topics(window) == []
    assert start(three, window) == ["two"]


# Topics


def test_return_chooses_the_first_topic_that_was_found(three: Desk) -> None:
    window = three.window()
    field = find_topic(three, window, "rag acc")
    three.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen_topics(window) == ["RAG and accuracy"]
    assert field.text() == ""
    assert listed() == []
    assert text(window, "practise-topics-title") == "Topics"
    assert start(three, window) == ["three"]


def test_the_list_is_walked_with_the_arrow_keys(three: Desk) -> None:
    window = three.window()
    find_topic(three, window, "rag")
    assert listed() == ["RAG", "RAG and accuracy"]
    three.qtbot.keyClick(popup_of(), Qt.Key.Key_Down)
    three.qtbot.keyClick(popup_of(), Qt.Key.Key_Down)
    three.qtbot.keyClick(popup_of(), Qt.Key.Key_Return)
    assert chosen_topics(window) == ["RAG and accuracy"]


def test_a_topic_of_the_list_is_chosen_with_a_click(three: Desk) -> None:
    window = three.window()
    find_topic(three, window, "rag")
    popup = popup_of()
    at = popup.visualRect(popup.model().index(1, 0)).center()
    three.qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen_topics(window) == ["RAG and accuracy"]


@pytest.mark.parametrize("by", ["arrow", "click"])
def test_the_whole_list_opens_where_nothing_is_typed(three: Desk, by: str) -> None:
    window = three.window()
    field = find_topic(three, window, "")
    if by == "arrow":
        three.qtbot.keyClick(field, Qt.Key.Key_Down)
    else:
        three.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert listed() == ["Attention", "RAG", "RAG and accuracy", "Transformers"]
    three.qtbot.keyClick(popup_of(), Qt.Key.Key_Escape)
    assert listed() == []


def test_a_topic_that_was_chosen_is_not_offered_again(three: Desk) -> None:
    window = three.window()
    field = find_topic(three, window, "rag")
    three.qtbot.keyClick(field, Qt.Key.Key_Return)
    find_topic(three, window, "rag")
    assert listed() == ["RAG and accuracy"]


def test_words_that_no_topic_has_are_told_and_choose_nothing(three: Desk) -> None:
    window = three.window()
    absence = three.child(window, QLabel, "practise-topics-absence")
    assert not absence.isVisible()
    field = find_topic(three, window, "gardening")
    assert absence.isVisible()
    three.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen_topics(window) == []
    field.selectAll()
    three.qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert not absence.isVisible()


def test_a_chosen_topic_is_taken_away_and_the_field_has_the_focus(three: Desk) -> None:
    window = three.window()
    field = find_topic(three, window, "att")
    three.qtbot.keyClick(field, Qt.Key.Key_Return)
    made = chip(three, window, "practise-topics-chosen-attention")
    assert made.accessibleName() == "Take away Attention"
    made.setFocus()
    three.qtbot.keyClick(made, Qt.Key.Key_Return)
    assert chosen_topics(window) == []
    assert field.hasFocus()
    assert text(window, "practise-topics-title") == "Topics · any"


def test_the_field_stays_in_sight_when_a_topic_is_added(three: Desk) -> None:
    window = three.window()
    window.resize(window.minimumSize())
    for typed in ("att", "rag", "tra"):
        three.qtbot.keyClick(find_topic(three, window, typed), Qt.Key.Key_Return)
    picker = three.child(window, QWidget, "practise-topics")
    three.qtbot.waitUntil(lambda: picker.visibleRegion().boundingRect() == picker.rect())


CHOICES = tuple(
    Choice(name, name) for name in ("Attention", "Self-attention", "RAG and accuracy", "Storage")
)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", [choice.text for choice in CHOICES]),
        ("  ", [choice.text for choice in CHOICES]),
        ("atte", ["Attention", "Self-attention"]),
        ("self-att", ["Self-attention"]),
        ("acc rag", ["RAG and accuracy"]),
        ("RAG", ["RAG and accuracy"]),
        ("attention rag", []),
        ("-", [choice.text for choice in CHOICES]),
    ],
)
def test_a_topic_is_found_by_how_its_words_begin(typed: str, names: list[str]) -> None:
    assert [choice.text for choice in found(typed, CHOICES)] == names


def test_what_begins_with_the_typed_word_comes_first() -> None:
    choices = [Choice("a", "Self-attention"), Choice("b", "Attention")]
    assert [choice.value for choice in found("att", choices)] == ["b", "a"]


# The page as a function of its view


def view(**changes: object) -> PractiseView:
    return PractiseView(sound=SOUND, **changes)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot) -> PractisePage:
    made = PractisePage()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_group_without_choices_is_not_there(page: PractisePage) -> None:
    page.render(view())
    for name in ("kinds-group", "areas-group", "focus-group", "topics"):
        part = page.findChild(QWidget, f"practise-{name}")
        assert part is not None
        assert not part.isVisible()


def test_a_group_says_that_no_choice_means_any(page: PractisePage) -> None:
    kinds = (Choice(Kind.SCENARIO, "Scenario"),)
    page.render(view(kinds=kinds))
    assert text(page, "practise-kinds-title") == "Kind · any"
    page.render(view(kinds=kinds, wishes=Wishes(kinds=(Kind.SCENARIO,))))
    assert text(page, "practise-kinds-title") == "Kind"


def test_a_chip_whose_count_changes_keeps_the_focus(page: PractisePage, qtbot: QtBot) -> None:
    page.render(view(focuses=(Choice(Focus.ANY, "Any"), Choice(Focus.NEW, "New · 2"))))
    made = page.findChild(QAbstractButton, "practise-focus-new")
    assert made is not None
    qtbot.waitUntil(page.isActiveWindow)
    made.setFocus()
    page.render(view(focuses=(Choice(Focus.ANY, "Any"), Choice(Focus.NEW, "New · 1"))))
    assert made.hasFocus()
    assert made.text() == "New · 1"


def rich(*packs: str) -> PractiseView:
    return view(
        packs=tuple(Choice(name, name) for name in packs),
        levels=(Choice(Level.BEGINNER, "Beginner"),),
        focuses=(Choice(Focus.ANY, "Any"), Choice(Focus.NEW, "New")),
        kinds=(Choice(Kind.SCENARIO, "Scenario"),),
        areas=(Choice("safety", "Safety"),),
        topics=(Choice("rag", "RAG"), Choice("vae", "VAE")),
        wishes=Wishes(topics=("rag",)),
    )


def test_tab_walks_the_choices_as_they_stand_though_chips_come_late(page: PractisePage) -> None:
    page.render(rich("one"))
    page.render(rich("zero", "one"))
    first = page.findChild(QWidget, "practise-packs-zero")
    assert first is not None
    walked: list[str] = []
    stop = first
    while stop.objectName() != "practise-start":
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and not stop.isHidden():
            walked.append(stop.objectName().removeprefix("practise-"))
        stop = stop.nextInFocusChain()
    assert walked == [
        "packs-zero",
        "packs-one",
        "levels-beginner",
        "focus-any",
        "focus-new",
        "count-slider",
        "more",
        "kinds-scenario",
        "areas-safety",
        "topics-field",
        "topics-chosen-rag",
    ]


def test_every_choice_has_a_name_and_words_for_who_cannot_see_it(page: PractisePage) -> None:
    page.render(rich("one"))
    stops = [
        part
        for part in page.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QLineEdit) and part.isVisibleTo(page)
    ]
    assert len(stops) > 6
    for part in stops:
        assert part.objectName()
        spoken_name = part.text() if isinstance(part, QAbstractButton) else ""
        assert part.accessibleName() or spoken_name, part.objectName()
