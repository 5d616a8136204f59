"""Edits on disk are readable, survive kills and other programs, and are never written over."""

import subprocess
import sys
from pathlib import Path

import pytest

from mockinterview.bank.edit_files import EditFolder, edit_file_text, read_edits
from mockinterview.bank.edits import NOTE_LIMIT, Edit, edit_between
from mockinterview.core.errors import AppError
from mockinterview.core.question import Question
from tests.shipped import shipped_bank

QUESTIONS = shipped_bank().questions()
QUESTION = QUESTIONS[0]
NOTHING = Edit(question_id=QUESTION.id)


def changed(question: Question = QUESTION, **changes: object) -> Edit:
    return edit_between(question, question.model_copy(update=changes or {"ask": "Mine?"}))


@pytest.fixture
def folder(tmp_path: Path) -> EditFolder:
    return EditFolder(tmp_path / "edits")


def child(name: str, *words: object) -> subprocess.Popen[bytes]:
    script = Path(__file__).with_name(name)
    return subprocess.Popen([sys.executable, script, *map(str, words)])


@pytest.mark.parametrize("other", QUESTIONS[1:4], ids=lambda question: question.id)
def test_an_edit_is_read_as_it_was_kept(folder: EditFolder, other: Question) -> None:
    wanted = other.model_copy(update={"id": QUESTION.id, "wrong_claims": (), "star": None})
    edit = edit_between(QUESTION, wanted, note="One line.\n  Another.")
    folder.set_note(QUESTION.id, edit.note)
    folder.save(edit, instead_of=NOTHING)

    assert folder.read(QUESTION.id) == edit
    assert read_edits(folder.file(QUESTION.id).parent) == ((edit,), [])


def test_a_file_holds_the_changes_and_the_note_for_people() -> None:
    edit = changed(hint="Word " * 30 + "end.").model_copy(update={"note": "Look\n- up\n- down"})

    assert edit_file_text(edit).partition("[base]")[0].splitlines()[2:] == [
        "format = 1",
        'note = """',
        "Look",
        "- up",
        "- down",
        '"""',
        "",
        "[changes]",
        'hint = """',
        " ".join(["Word"] * 20),
        "Word Word Word Word Word Word Word Word Word Word end.",
        '"""',
        "",
    ]


def test_an_edit_keeps_the_note_and_a_note_the_edit(folder: EditFolder) -> None:
    folder.set_note(QUESTION.id, " Mine.\r\nAll mine. ")
    folder.save(changed(), instead_of=NOTHING)
    folder.set_note(QUESTION.id, "Other.")

    assert folder.read(QUESTION.id) == changed().model_copy(update={"note": "Other."})


def test_reset_keeps_the_note_unless_it_is_to_go(folder: EditFolder) -> None:
    folder.save(changed(), instead_of=NOTHING)
    folder.set_note(QUESTION.id, "Mine.")

    assert folder.reset(QUESTION.id)
    assert folder.read(QUESTION.id) == Edit(question_id=QUESTION.id, note="Mine.")
    assert not folder.reset(QUESTION.id)
    assert folder.reset(QUESTION.id, with_note=True)
    assert not folder.file(QUESTION.id).exists()


def test_an_edit_that_changes_nothing_leaves_no_file(folder: EditFolder) -> None:
    folder.save(changed(), instead_of=NOTHING)
    folder.save(NOTHING, instead_of=changed())

    assert not folder.file(QUESTION.id).exists()


def test_what_another_program_changed_in_the_meantime_is_not_lost(folder: EditFolder) -> None:
    folder.save(changed(ask="Theirs?"), instead_of=NOTHING)
    with pytest.raises(AppError) as refused:
        folder.save(changed(ask="Mine?"), instead_of=NOTHING)

    assert refused.value.code == "edited_elsewhere"
    assert folder.read(QUESTION.id) == changed(ask="Theirs?")


def test_two_programs_that_write_at_once_lose_nothing(folder: EditFolder) -> None:
    place = folder.file(QUESTION.id).parent
    children = [child("noting_child.py", place, question.id, 20) for question in QUESTIONS[:2]]
    seen = NOTHING
    for number in range(20):
        edit = changed(ask=f"Mine {number}?")
        folder.save(edit, instead_of=seen)
        seen = edit
    assert [each.wait(timeout=60) for each in children] == [0, 0]

    assert folder.read(QUESTION.id) == seen.model_copy(update={"note": "note 19"})
    assert folder.read(QUESTIONS[1].id).note == "note 19"
    assert [f.name for f in place.iterdir() if f.suffix == ".part"] == []


def test_a_kill_between_writing_and_renaming_leaves_what_was_there(folder: EditFolder) -> None:
    folder.save(changed(), instead_of=NOTHING)
    place = folder.file(QUESTION.id).parent
    assert child("killed_writer.py", place, QUESTION.id).wait(timeout=60) == 9

    assert any(file.suffix == ".part" for file in place.iterdir())
    assert read_edits(place) == ((changed(),), [])
    folder.set_note(QUESTION.id, "kept")
    assert folder.read(QUESTION.id).note == "kept"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "edits").write_text("a file is in the way")
    with pytest.raises(AppError) as refused:
        EditFolder(tmp_path / "edits").save(changed(), instead_of=NOTHING)

    assert refused.value.code == "edit_not_saved"
    assert QUESTION.id in refused.value.failure.message


@pytest.mark.parametrize(
    ("note", "what"),
    [
        ("a \x1b[31mred\x1b[0m note", "control characters"),
        ("nul \0", "control characters"),
        ("x" * (NOTE_LIMIT + 1), "too long"),
    ],
)
def test_a_note_that_is_no_text_or_too_long_is_refused(
    folder: EditFolder, note: str, what: str
) -> None:
    folder.set_note(QUESTION.id, "earlier")
    with pytest.raises(AppError, match=what):
        folder.set_note(QUESTION.id, note)

    assert folder.read(QUESTION.id).note == "earlier"


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("format = 1\nnote = ", 2, ""),
        ("format = 9\n", 1, ""),
        ("note = 'x'\n", 1, ""),
        ("format = 1\nnotes = 'x'\n", 2, "notes"),
        ("format = 1\n[changes]\nid = 'x'\n", 3, "changes, id"),
        ("format = 1\n[changes]\n\npoints = []\n", 4, "changes, points"),
        ("format = 1\n[changes]\ntarget_seconds = 5\n", 3, "changes, target_seconds"),
        ("format = 1\nremoved = ['ask']\n", 2, "removed 1"),
        ("format = 1\nchanges = 7\n", 2, "changes"),
        ('format = 1\nnote = "\\u001b[2J"\n', 2, "note"),
    ],
)
def test_a_broken_file_is_reported_and_left_alone(
    folder: EditFolder, text: str, line: int, field: str
) -> None:
    folder.set_note(QUESTIONS[1].id, "whole")
    file = folder.file(QUESTION.id)
    file.write_text(text)
    edits, [finding] = read_edits(file.parent)

    assert [edit.question_id for edit in edits] == [QUESTIONS[1].id]
    assert (finding.file, finding.line, finding.field) == (file, line, field)
    for write in (
        lambda: folder.set_note(QUESTION.id, "new"),
        lambda: folder.save(changed(), instead_of=NOTHING),
        lambda: folder.reset(QUESTION.id),
    ):
        with pytest.raises(AppError) as refused:
            write()
        assert refused.value.code == "broken_edit"
    assert file.read_text() == text


def test_a_file_of_another_name_than_an_id_is_reported(folder: EditFolder) -> None:
    folder.set_note(QUESTION.id, "mine")
    folder.file(QUESTION.id).rename(folder.file("A Copy"))
    edits, findings = read_edits(folder.file(QUESTION.id).parent)

    assert edits == ()
    assert [finding.field for finding in findings] == ["question_id"]


def test_kept_edits_are_read_from_the_cache_until_a_file_changes(
    folder: EditFolder, tmp_path: Path
) -> None:
    place, cache = folder.file(QUESTION.id).parent, tmp_path / "cache"
    folder.save(changed(), instead_of=NOTHING)
    first = read_edits(place, cache)
    assert list(cache.iterdir())

    assert read_edits(place, cache) == first
    folder.set_note(QUESTION.id, "new")
    assert read_edits(place, cache)[0][0].note == "new"
    folder.reset(QUESTION.id, with_note=True)
    assert read_edits(place, cache) == ((), [])


def test_no_folder_holds_no_edits(tmp_path: Path) -> None:
    assert read_edits(tmp_path / "nowhere", tmp_path / "cache") == ((), [])
