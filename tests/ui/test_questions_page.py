"""The page of questions in the window: found, heard, noted, edited, imported, practised."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mockinterview.bank.library import Library
from mockinterview.bank.packs import Bank
from mockinterview.core.errors import AppError
from mockinterview.core.question import FollowUp
from mockinterview.ports import Lane
from mockinterview.ui.dialogs import ConfirmDialog
from mockinterview.ui.pages.questions import QuestionsPage
from mockinterview.ui.views.questions import QuestionsView, RowView
from mockinterview.ui.widgets.importing import ImportDialog
from mockinterview.ui.widgets.question_list import QuestionList
from mockinterview.ui.window import MainWindow
from tests.fakes.sessions import question
from tests.ui.desk import Desk, pack

A_MOMENT = 2.0
TABLE = "question,answer\nWhat is DNS?,It finds the address that belongs to a name.\nAnd this?,\n"


@dataclass
class Shelf:
    """The window on its page of questions, with the file that a person will choose."""

    desk: Desk
    window: MainWindow
    source: Path

    def click(self, name: str) -> None:
        button = self.desk.child(self.window, QAbstractButton, name)
        self.desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def text(self, name: str) -> str:
        return self.desk.child(self.window, QLabel, name).text()

    def is_shown(self, name: str) -> bool:
        return self.desk.child(self.window, QWidget, name).isVisible()

    def rows(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def list(self) -> QuestionList:
        return self.desk.child(self.window, QuestionList, "questions-list")

    def search(self, words: str) -> None:
        field = self.desk.child(self.window, QLineEdit, "questions-search")
        field.clear()
        self.desk.qtbot.keyClicks(field, words)

    def choose(self, title: str) -> None:
        row = self.rows().index(title)
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self.wait()

    def type(self, name: str, words: str) -> None:
        box = self.desk.child(self.window, QPlainTextEdit, name)
        box.setPlainText(words)

    def wait(self) -> None:
        """Let the pauses go by after which something is shown, checked or saved."""
        self.desk.jobs.advance(A_MOMENT)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.bank.packs_ = [
        pack(
            question("tokens", title="Tokens", ask="What is a token?", area="language"),
            question(
                "vectors",
                title="Vectors",
                follow_ups=(FollowUp(when_missing="position", ask="And where?"),),
            ),
        ),
        pack(question("deadline", title="Deadline"), pack_id="work", title="Work"),
    ]
    return desk


@pytest.fixture
def opened(desk: Desk, tmp_path: Path) -> Shelf:
    return open_page(desk, tmp_path)


def open_page(desk: Desk, folder: Path, library: Callable[[], Library] | None = None) -> Shelf:
    shelf = Shelf(desk, desk.window(**({"library": library} if library else {})), folder / "c.csv")
    shelf.source.write_text(TABLE, encoding="utf-8")
    desk.source = shelf.source
    shelf.click("rail-questions")
    return shelf


def test_the_page_is_made_when_it_is_first_opened(desk: Desk) -> None:
    window = desk.window()
    assert window.findChildren(QuestionsPage) == []
    desk.qtbot.mouseClick(
        desk.child(window, QAbstractButton, "rail-questions"), Qt.MouseButton.LeftButton
    )
    assert window.page.objectName() == "questions-page"
    assert desk.child(window, QAbstractButton, "rail-questions").isChecked()


def test_all_questions_are_listed_and_the_first_is_shown(opened: Shelf) -> None:
    assert opened.rows() == ["Tokens", "Vectors", "Deadline"]
    assert opened.text("questions-count") == "3 questions"
    assert opened.text("question-ask") == "What is a token?"


def test_the_list_follows_what_is_typed(opened: Shelf) -> None:
    opened.search("vec")
    assert opened.rows() == ["Vectors"]
    assert opened.text("questions-count") == "1 of 3 questions"
    opened.search("zebra")
    assert opened.text("questions-absence-words") == "No question has these words"
    opened.click("questions-clear")
    assert len(opened.rows()) == 3
    assert opened.desk.child(opened.window, QLineEdit, "questions-search").text() == ""


def test_a_filter_narrows_the_list_and_is_taken_away_again(opened: Shelf) -> None:
    opened.click("questions-filter")
    opened.click("questions-packs-work")
    assert opened.rows() == ["Deadline"]
    opened.click("questions-filter")
    opened.click("questions-chosen-packs-work")
    assert len(opened.rows()) == 3


def test_another_question_is_shown_with_all_that_belongs_to_it(opened: Shelf) -> None:
    opened.choose("Vectors")
    assert opened.is_shown("points-card")
    assert opened.is_shown("wrong-card")
    assert opened.is_shown("model-answer-card")
    assert opened.is_shown("follow-ups-card")
    assert not opened.is_shown("examples-card")
    assert opened.text("question-past") == "Not answered yet."


def test_a_held_arrow_key_shows_the_question_that_it_came_to(opened: Shelf) -> None:
    for _ in range(2):
        opened.desk.qtbot.keyClick(opened.list, Qt.Key.Key_Down)
    opened.wait()
    assert opened.text("question-details").split(" · ")[-2] == "Work"


def test_the_keyboard_leads_from_the_search_to_the_question(opened: Shelf) -> None:
    search = opened.desk.child(opened.window, QLineEdit, "questions-search")
    assert search.hasFocus()
    opened.desk.press(opened.window, Qt.Key.Key_Down)
    assert opened.list.hasFocus()
    opened.desk.press(opened.window, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "question-practise"


def test_the_question_is_read_by_the_voice_and_stopped(opened: Shelf) -> None:
    opened.desk.jobs.hold(Lane.VOICE)
    opened.click("question-hear")
    hear = opened.desk.child(opened.window, QAbstractButton, "question-hear")
    assert hear.text() == "Stop"
    opened.desk.jobs.release(Lane.VOICE)
    assert hear.text() == "Hear it"
    assert opened.desk.fakes.voice.said[-1] == "What is a token?"


def test_another_question_ends_what_is_read(opened: Shelf) -> None:
    opened.desk.jobs.hold(Lane.VOICE)
    opened.click("question-hear")
    opened.choose("Vectors")
    assert opened.desk.child(opened.window, QAbstractButton, "question-hear").text() == "Hear it"


def test_one_question_is_practised_at_once(opened: Shelf) -> None:
    opened.choose("Deadline")
    opened.click("question-practise")
    assert opened.window.page.objectName() == "interview-page"
    [session] = opened.desk.fakes.store.kept.values()
    assert (session.pack, session.question_count) == ("work", 1)


def test_a_note_is_saved_when_the_typing_pauses(opened: Shelf) -> None:
    opened.type("note-text", "Tell of the merger.")
    assert opened.text("note-state") == "Saving…"
    opened.wait()
    assert opened.text("note-state") == "Saved."
    opened.search("merger")
    assert opened.rows() == ["Tokens"]


def test_a_note_is_saved_though_the_person_moves_on(opened: Shelf) -> None:
    opened.type("note-text", "Mine.")
    opened.choose("Vectors")
    opened.choose("Tokens")
    note = opened.desk.child(opened.window, QPlainTextEdit, "note-text")
    assert note.toPlainText() == "Mine."


def test_a_note_is_saved_though_the_window_closes(opened: Shelf) -> None:
    opened.type("note-text", "Mine.")
    opened.window.close()
    assert opened.desk.library().bank().note("tokens") == "Mine."


def test_a_note_that_cannot_be_saved_is_said_beside_it(desk: Desk, tmp_path: Path) -> None:
    class Full(Library):
        def set_note(self, question_id: str, note: str) -> None:  # noqa: ARG002 - it is refused
            raise AppError("disk", f"{question_id}: the disk is full.", hint="Free some space.")

    made = desk.library()
    shelf = open_page(desk, tmp_path, lambda: Full(desk.home, made.bank, made.bank))
    shelf.type("note-text", "Mine.")
    shelf.wait()
    assert shelf.text("note-state") == "tokens: the disk is full. Free some space."
    note = desk.child(shelf.window, QPlainTextEdit, "note-text")
    assert note.toPlainText() == "Mine."


def test_a_question_is_worded_anew_and_goes_back_to_the_original(opened: Shelf) -> None:
    opened.click("question-edit")
    opened.type("edit-ask", "What are tokens?")
    opened.wait()
    opened.click("edit-save")
    assert opened.text("question-ask") == "What are tokens?"
    assert opened.text("question-banner-message") == "Edited by you: question."
    opened.click("question-banner-reset")
    dialog = opened.desk.child(opened.window, ConfirmDialog, "confirm-dialog")
    opened.click("confirm-final")
    assert not dialog.isVisible()
    assert opened.text("question-ask") == "What is a token?"
    assert not opened.is_shown("question-banner")


def test_what_the_lint_finds_stands_beside_its_field(opened: Shelf) -> None:
    opened.click("question-edit")
    save = opened.desk.child(opened.window, QAbstractButton, "edit-save")
    assert not save.isEnabled()
    opened.type("edit-hint", "")
    assert opened.text("edit-state") == "Checking…"
    opened.wait()
    messages = opened.desk.child(opened.window, QWidget, "edit-hint-messages")
    told = [part.text() for part in messages.findChildren(QLabel)]
    assert told == ["To mend: This is empty. Fill it or remove it."]
    assert not save.isEnabled()
    opened.type("edit-hint", "Think of pieces.")
    opened.wait()
    assert not messages.isVisible()
    assert save.isEnabled()


def test_what_is_typed_outlives_leaving_the_question(opened: Shelf) -> None:
    opened.click("question-edit")
    opened.type("edit-ask", "What are tokens?")
    opened.choose("Vectors")
    assert not opened.is_shown("question-editor")
    opened.choose("Tokens")
    assert opened.text("question-ask") == "What is a token?"
    opened.click("question-edit")
    ask = opened.desk.child(opened.window, QPlainTextEdit, "edit-ask")
    assert ask.toPlainText() == "What are tokens?"
    assert "did not save it" in opened.text("edit-banner-message")
    opened.click("edit-discard")
    opened.click("question-edit")
    assert ask.toPlainText() == "What is a token?"


def test_key_points_are_added_and_removed(opened: Shelf) -> None:
    opened.click("question-edit")
    opened.click("edit-add")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "edit-point-5-statement"
    opened.desk.qtbot.keyClicks(focused, "It is a piece of text")
    opened.type("edit-point-5-counts", "The answer says so.")
    opened.type("edit-point-5-accept", "piece of text; part of a word")
    opened.click("edit-point-1-remove")
    opened.wait()
    opened.click("edit-save")
    points = opened.desk.library().bank().question("tokens").points
    assert len(points) == 4
    assert points[-1].accept == (("piece of text", "part of a word"),)


def test_an_edit_that_cannot_be_saved_keeps_the_form(desk: Desk, tmp_path: Path) -> None:
    shelf = open_page(desk, tmp_path)
    shelf.click("question-edit")
    shelf.type("edit-ask", "What are tokens?")
    shelf.wait()
    elsewhere = desk.library()
    editing = elsewhere.begin_edit("tokens")
    elsewhere.save(editing, editing.wording)
    other = desk.home / "edits" / "tokens.toml"
    other.write_text('format = 1\n\n[changes]\nhint = "Theirs."\n', encoding="utf-8")
    shelf.click("edit-save")
    assert "Another program changed this question" in shelf.text("edit-banner-message")
    ask = desk.child(shelf.window, QPlainTextEdit, "edit-ask")
    assert ask.toPlainText() == "What are tokens?"


def test_a_practise_page_knows_what_was_edited(opened: Shelf) -> None:
    opened.click("question-edit")
    opened.type("edit-ask", "What are tokens?")
    opened.wait()
    opened.click("edit-save")
    questions = [q.ask for p in opened.window.practise._packs for q in p.questions]
    assert "What are tokens?" in questions


def test_a_file_is_looked_at_and_then_brought_in(opened: Shelf) -> None:
    opened.click("questions-import")
    dialog = opened.desk.child(opened.window, ImportDialog, "import-dialog")
    assert dialog.isVisible()
    left = dialog.findChild(QPlainTextEdit, "import-left-out")
    assert isinstance(left, QPlainTextEdit)
    assert left.toPlainText() == "row 3: There is no answer."
    assert len(opened.desk.library().bank().questions()) == 3
    opened.click("import-write")
    assert opened.rows() == ["What is DNS"]
    assert opened.text("question-ask") == "What is DNS?"
    assert opened.text("toast-message") == "c was imported: 1 question."


def test_a_preview_that_is_called_off_writes_nothing(opened: Shelf) -> None:
    opened.click("questions-import")
    opened.click("import-cancel")
    assert len(opened.rows()) == 3
    assert not (opened.desk.home / "packs").exists()


def test_a_level_is_given_to_questions_that_name_none(opened: Shelf) -> None:
    opened.click("questions-import")
    opened.click("import-level-experienced")
    opened.click("import-write")
    assert opened.text("question-details").startswith("Experienced")


def test_a_pack_that_is_there_is_kept_beside_or_replaced(opened: Shelf) -> None:
    for way in (None, "beside", "replace"):
        opened.click("questions-import")
        if way is not None:
            opened.click(f"import-way-{way}")
        opened.click("import-write")
    packs = [entry.name for entry in (opened.desk.home / "packs").iterdir()]
    assert sorted(packs) == ["c", "c-2"]


def test_a_file_that_is_refused_says_why(opened: Shelf) -> None:
    opened.source.write_text("nothing", encoding="utf-8")
    opened.click("questions-import")
    assert "There is no column for the question" in opened.text("questions-banner-message")
    assert not opened.window.findChildren(ImportDialog)
    assert len(opened.rows()) == 3


def test_a_file_is_read_beside_the_window(opened: Shelf) -> None:
    opened.desk.jobs.hold(Lane.DATABASE)
    opened.click("questions-import")
    assert opened.is_shown("questions-busy")
    assert not opened.desk.child(opened.window, QAbstractButton, "questions-import").isEnabled()
    opened.window.close()
    opened.desk.jobs.release(Lane.DATABASE)
    assert not opened.window.findChildren(ImportDialog)


def test_what_was_answered_before_is_not_known_and_the_questions_are_there(opened: Shelf) -> None:
    opened.click("rail-practise")
    opened.desk.fakes.store.failure = AppError("disk", "The database cannot be read.")
    opened.click("rail-questions")
    assert opened.text("questions-banner-message") == "The database cannot be read."
    assert len(opened.rows()) == 3
    opened.click("rail-practise")
    opened.click("rail-questions")
    assert not opened.is_shown("questions-banner")


def test_questions_that_cannot_be_read_are_said(desk: Desk, tmp_path: Path) -> None:
    def refuse() -> Bank:
        raise AppError("disk", "The questions cannot be read.", hint="Check the disk.")

    shelf = open_page(desk, tmp_path, lambda: Library(desk.home, refuse, refuse))
    assert shelf.text("questions-banner-message") == "The questions cannot be read."
    assert not shelf.is_shown("questions-busy")


def test_without_a_question_there_is_a_way_to_get_some(desk: Desk, tmp_path: Path) -> None:
    desk.bank.packs_ = []
    shelf = open_page(desk, tmp_path)
    assert shelf.text("questions-absence-words") == "There are no questions"
    assert shelf.is_shown("question-none")
    assert shelf.desk.child(shelf.window, QAbstractButton, "questions-import").isEnabled()


def test_every_control_has_a_name_of_its_own(opened: Shelf) -> None:
    opened.click("questions-filter")
    opened.click("question-edit")
    page = opened.desk.child(opened.window, QuestionsPage, "questions-page")
    controls: list[QWidget] = [
        *page.findChildren(QAbstractButton),
        *page.findChildren(QLineEdit),
        *page.findChildren(QPlainTextEdit),
        *page.findChildren(QuestionList),
    ]
    named = [c for c in controls if c.objectName() and not c.objectName().startswith("qt_")]
    assert len(named) > 40
    nameless = [
        control.objectName()
        for control in named
        if not (control.accessibleName() or getattr(control, "text", lambda: "")())
    ]
    assert nameless == []


@pytest.fixture
def page(qtbot: QtBot) -> QuestionsPage:
    made = QuestionsPage()
    qtbot.addWidget(made)
    return made


def rows(count: int) -> tuple[RowView, ...]:
    return tuple(
        RowView(f"q-{n}", f"Question {n}", "Beginner", f"Question {n}") for n in range(count)
    )


def test_ten_thousand_rows_are_no_widgets(page: QuestionsPage) -> None:
    page.render(QuestionsView(rows=rows(10)))
    before = len(page.findChildren(QWidget))
    page.render(QuestionsView(rows=rows(10_000), chosen="q-9999"))
    shown = page.findChild(QuestionList)
    assert isinstance(shown, QuestionList)
    assert shown.model().rowCount() == 10_000
    assert shown.currentIndex().row() == 9_999
    assert len(page.findChildren(QWidget)) == before


def test_a_row_that_is_shown_is_not_told_as_chosen(page: QuestionsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.question_chosen):
        page.render(QuestionsView(rows=rows(3), chosen="q-1"))
    shown = page.findChild(QuestionList)
    assert isinstance(shown, QuestionList)
    with qtbot.waitSignal(page.question_chosen) as told:
        shown.setCurrentIndex(shown.model().index(2, 0))
    assert told.args == ["q-2"]


def test_a_row_is_read_aloud_whole(page: QuestionsPage) -> None:
    page.render(QuestionsView(rows=rows(1)))
    shown = page.findChild(QuestionList)
    assert isinstance(shown, QuestionList)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert shown.model().index(0, 0).data(role) == "Question 0"


def test_the_first_paint_waits_for_nothing_of_this_page() -> None:
    needed = "mockinterview.ui.pages.questions", "mockinterview.bank.library"
    code = (
        "import sys, mockinterview.ui.app, mockinterview.ui.composition\n"
        f"print([name for name in {needed!r} if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == "[]"
