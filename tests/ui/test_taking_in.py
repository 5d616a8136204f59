"""Importing an archive in the window: told what is in it first, then taken in on a word."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mockinterview.archive.importing import Found, FoundFile, FoundSession, Standing, Taken, Way
from mockinterview.audio.repair import repair_wav
from mockinterview.bank.writing import pack_text
from mockinterview.core.errors import AppError
from mockinterview.core.question import Pack
from mockinterview.core.session import Session
from mockinterview.ports import Lane
from mockinterview.settings import Settings, save
from mockinterview.store.sessions import SessionStore
from mockinterview.ui.controllers.taking_in import ArchiveImporter
from mockinterview.ui.views.settings import Section
from mockinterview.ui.views.taking_in import archive_view, taken_banner
from mockinterview.ui.widgets.session_list import SessionList
from mockinterview.ui.widgets.taking_in import ArchiveDialog
from mockinterview.ui.window import MainWindow
from tests.archive.conftest import Machine, full
from tests.fakes.sessions import question
from tests.fakes.settings_room import QuietRoom
from tests.ui.desk import Desk, pack

SECOND = full(id="second", title="Two", attempts=())

NEW, SAME, DIFFERENT = Standing.NEW, Standing.SAME, Standing.DIFFERENT


def found(*standings: Standing, **changes: object) -> Found:
    sessions = tuple(
        FoundSession(
            id=f"s-{number}",
            standing=standing,
            started_at=datetime(2025, 11, 3, 9, number, tzinfo=UTC),
            title=f"Round {number}",
            answers=2,
        )
        for number, standing in enumerate(standings)
    )
    made = {
        "made_at": datetime(2025, 11, 18, tzinfo=UTC),
        "made_by": "1.2.3",
        "sessions": sessions,
        "size": 2_500_000,
    }
    return Found.model_validate({**made, **changes})


# What is told


def test_it_is_told_how_many_there_are_and_how_many_are_here_already() -> None:
    view = archive_view(Path("there/all.zip"), found(NEW, NEW, SAME), Way.LEAVE)
    assert view.file == "all.zip"
    assert view.made.endswith("by Mock Interview 1.2.3.")
    assert view.counts.splitlines() == [
        "Interviews: 3",
        "New: 2",
        "Here already, and the same: 1",
        "Recordings of what is new or different: 2.5 MB",
    ]
    assert view.ways == ()
    assert view.can_import


def test_what_differs_is_named_and_can_be_left_replaced_or_kept_twice() -> None:
    view = archive_view(Path("all.zip"), found(SAME, *[DIFFERENT] * 8), Way.LEAVE)
    assert "Here already, but different: 8" in view.counts
    assert view.different.startswith("Round 1 · ")
    assert view.different.endswith("… and 2 more")
    assert [choice.value for choice in view.ways] == [Way.LEAVE, Way.REPLACE, Way.COPY]
    assert not view.can_import
    assert archive_view(Path("all.zip"), found(DIFFERENT), Way.REPLACE).can_import
    assert archive_view(Path("all.zip"), found(DIFFERENT), Way.COPY).can_import


def test_what_is_no_interview_cannot_be_kept_twice() -> None:
    own = (FoundFile(name="settings.json", standing=DIFFERENT),)
    files = archive_view(Path("all.zip"), found(SAME, files=own), Way.LEAVE)
    assert [choice.value for choice in files.ways] == [Way.LEAVE, Way.REPLACE]
    assert "1, of which 0 are new and 1 are here, but different" in files.counts
    both = archive_view(Path("all.zip"), found(DIFFERENT, files=own), Way.COPY)
    assert "cannot be kept twice" in both.way_sentence


def test_nothing_can_be_imported_of_what_is_all_here() -> None:
    assert not archive_view(Path("all.zip"), found(SAME, SAME), Way.LEAVE).can_import
    assert not archive_view(Path("all.zip"), None, Way.LEAVE).can_import


def test_what_came_in_is_told_and_what_was_left() -> None:
    told = taken_banner(Taken(added=("a", "b"), replaced=("c",), left=("d",)))
    assert told.message == "Imported: 3 interviews."
    assert told.hint == "Here, and different, so left as it is: 1."
    assert taken_banner(Taken(added=("a",))).message == "Imported: 1 interview."
    told = taken_banner(Taken(files=("settings.json",))).message
    assert told == "Imported: 0 interviews, and 1 of your own questions and settings."
    assert taken_banner(Taken(same=("a",))).message.startswith("Nothing was imported")


# In the window


@pytest.fixture
def there(tmp_path: Path) -> Machine:
    home = tmp_path / "there"
    return Machine(home, SessionStore(home, repair_wav))


def archive(machine: Machine, *sessions: Session) -> Path:
    """Write an archive on another computer."""
    for each in sessions:
        machine.keep(each)
    target = machine.home / "interviews.zip"
    machine.export(target, *(each.id for each in sessions))
    machine.store.close()
    return target


def opened(desk: Desk, source: Path) -> tuple[MainWindow, QuietRoom]:
    """Open the section of the data, and choose a file there."""
    room = QuietRoom(desk.home, desk.fakes.services())
    desk.source = source
    window = desk.window(settings_room=lambda: room)
    click(desk, window, "rail-settings")
    click(desk, window, f"settings-section-{Section.DATA}")
    click(desk, window, "data-import")
    return window, room


def click(desk: Desk, window: QWidget, name: str) -> None:
    desk.qtbot.mouseClick(desk.child(window, QAbstractButton, name), Qt.MouseButton.LeftButton)


def dialog(window: QWidget) -> ArchiveDialog:
    return window.findChildren(ArchiveDialog)[-1]


def words(desk: Desk, window: QWidget, name: str) -> str:
    return desk.child(dialog(window), QLabel, name).text()


def kept(desk: Desk) -> dict[str, str]:
    """Return the titles of what is in the database by now."""
    machine = Machine(desk.home, SessionStore(desk.home, repair_wav))
    titles = {each.id: each.title for each in machine.store.sessions()}
    machine.store.close()
    return titles


def test_archive_is_looked_at_and_then_imported(desk: Desk, there: Machine) -> None:
    window, _room = opened(desk, archive(there, full(), SECOND))
    assert "New: 2" in words(desk, window, "archive-counts")
    assert kept(desk) == {}
    # The fake store stands for what the history finds after the import.
    desk.fakes.store.kept[SECOND.id] = SECOND
    click(desk, dialog(window), "archive-import")
    history = desk.child(window, SessionList, "history-list")
    assert history.model().rowCount() == 1
    assert words(desk, window, "archive-banner-message") == "Imported: 2 interviews."
    assert set(kept(desk).values()) == {"For Friday", "Two"}
    assert not desk.child(dialog(window), QAbstractButton, "archive-import").isVisible()


def with_own_files(machine: Machine, own: Pack) -> Path:
    """Write an archive with own questions, an edit of a shipped one, and settings."""
    folder = machine.home / "packs" / own.id
    folder.mkdir(parents=True)
    (folder / "pack.toml").write_text(pack_text(own), "utf-8")
    save(machine.home, Settings(offline=True))
    target = machine.export(machine.home / "everything.zip", everything=True)
    machine.store.close()
    return target


def test_own_questions_and_settings_hold_as_soon_as_they_came_in(
    desk: Desk, there: Machine
) -> None:
    window, room = opened(
        desk, with_own_files(there, pack(question("own-one"), pack_id="mine", title="Mine"))
    )
    click(desk, window, "rail-questions")
    before = desk.child(window, QLabel, "questions-count").text()
    click(desk, window, "rail-settings")
    click(desk, dialog(window), f"archive-way-{Way.REPLACE}")
    click(desk, dialog(window), "archive-import")

    assert room.settings.offline
    assert desk.child(window, QLabel, "questions-count").text() != before
    click(desk, dialog(window), "archive-close")
    click(desk, window, "rail-practise")
    assert desk.child(window, QAbstractButton, "practise-packs-mine").isVisible()


def test_own_questions_hold_where_their_page_was_never_opened(desk: Desk, there: Machine) -> None:
    window, _room = opened(
        desk, with_own_files(there, pack(question("own-one"), pack_id="mine", title="Mine"))
    )
    click(desk, dialog(window), "archive-import")
    click(desk, dialog(window), "archive-close")
    click(desk, window, "rail-practise")
    assert desk.child(window, QAbstractButton, "practise-packs-mine").isVisible()


def here_and_changed(desk: Desk) -> None:
    here = Machine(desk.home, SessionStore(desk.home, repair_wav))
    here.keep(full())
    here.store.set_title(full().id, "Changed here")
    here.store.close()


@pytest.mark.parametrize(
    ("way", "titles"),
    [
        (Way.LEAVE, ["Changed here", "Two"]),
        (Way.REPLACE, ["For Friday", "Two"]),
        (Way.COPY, ["Changed here", "For Friday", "Two"]),
    ],
)
def test_what_is_here_and_different_goes_the_way_that_is_chosen(
    desk: Desk, there: Machine, way: Way, titles: list[str]
) -> None:
    here_and_changed(desk)
    window, _room = opened(desk, archive(there, full(), SECOND))
    assert "Here already, but different: 1" in words(desk, window, "archive-counts")
    click(desk, dialog(window), f"archive-way-{way}")
    click(desk, dialog(window), "archive-import")
    assert sorted(kept(desk).values()) == titles


def test_file_that_is_no_archive_is_refused_in_a_banner(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "letter.zip"
    file.write_text("Dear reader", "utf-8")
    window, _room = opened(desk, file)
    assert words(desk, window, "archive-banner-message")
    assert not desk.child(dialog(window), QAbstractButton, "archive-import").isEnabled()
    click(desk, dialog(window), "archive-close")
    click(desk, window, "data-import")
    assert dialog(window).isVisible()


# What comes late


@dataclass
class Intakes:
    """Finds one new interview; notes what it was asked, and whether it was stopped."""

    asked: list[object]
    failure: AppError | None = None

    def look_into(self, file: Path, is_stopped: Callable[[], bool]) -> Found:
        self.asked.append((file.name, is_stopped()))
        return found(NEW)

    def take_in(self, _file: Path, way: Way, is_stopped: Callable[[], bool]) -> Taken:
        self.asked.append((way, is_stopped()))
        if self.failure is not None:
            raise self.failure
        return Taken(added=("s-0",))


def importer(desk: Desk, intakes: Intakes) -> tuple[ArchiveImporter, QWidget, list[None]]:
    parent = QWidget()
    desk.qtbot.addWidget(parent)
    parent.show()
    made = ArchiveImporter(
        intakes, desk.context().jobs, lambda opened: opened(Path("all.zip")), parent
    )
    changes: list[None] = []
    made.changed.connect(lambda: changes.append(None))
    return made, parent, changes


def test_closing_stops_what_is_under_way_and_shows_what_came_in(desk: Desk) -> None:
    intakes = Intakes([])
    made, parent, changes = importer(desk, intakes)
    made.begin()
    desk.jobs.hold(Lane.FILES)
    click(desk, dialog(parent), "archive-import")
    assert not desk.child(dialog(parent), QAbstractButton, "archive-import").isEnabled()
    made.close()
    desk.jobs.release(Lane.FILES)
    assert intakes.asked == [("all.zip", False), (Way.LEAVE, True)]
    assert changes == [None]


def test_import_that_breaks_off_says_why_and_can_be_tried_again(desk: Desk) -> None:
    intakes = Intakes([], AppError("disk_full", "The disk is full."))
    made, parent, changes = importer(desk, intakes)
    made.begin()
    click(desk, dialog(parent), "archive-import")
    assert words(desk, parent, "archive-banner-message") == "The disk is full."
    assert changes == [None]
    intakes.failure = None
    click(desk, dialog(parent), "archive-import")
    assert words(desk, parent, "archive-banner-message") == "Imported: 1 interview."


def test_what_was_read_for_a_dialog_that_is_closed_shows_nothing(desk: Desk) -> None:
    made, parent, changes = importer(desk, Intakes([]))
    desk.jobs.hold(Lane.FILES)
    made.begin()
    made.close()
    desk.jobs.release(Lane.FILES)
    assert not any(each.isVisible() for each in parent.findChildren(ArchiveDialog))
    assert changes == []
