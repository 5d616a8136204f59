"""Edits outlive an update of the pack, and what fits no more is told and kept."""

from pathlib import Path

import pytest

from mockinterview.bank.edit_files import EditFolder
from mockinterview.bank.edits import Edit, edit_between
from mockinterview.bank.packs import Bank, load_bank
from mockinterview.core.errors import AppError
from tests.bank.sample_pack import WritePack, question

POINT = 'id = "piece"'
FOLLOW_UP = '[[question.follow_up]]\nwhen_missing = "piece"\nask = "Is a token a word?"\n'


@pytest.fixture
def pack(write_pack: WritePack) -> Path:
    return write_pack("basics", question("one"), question("two"))


def load(pack: Path) -> Bank:
    return load_bank([pack.parent], edits=edits_of(pack))


def edits_of(pack: Path) -> Path:
    return pack.parent.parent / "edits"


def update(pack: Path, *questions: str) -> None:
    """Put a new version of a pack in the place of the old one."""
    (pack / "questions.toml").write_text("format = 1\n" + "".join(questions), "utf-8")


def keep(pack: Path, question_id: str = "one", note: str = "", **changes: object) -> Edit:
    folder, original = EditFolder(edits_of(pack)), load(pack).original(question_id)
    edit = edit_between(original, original.model_copy(update=changes))
    folder.save(edit, instead_of=folder.read(question_id))
    if note:
        folder.set_note(question_id, note)
    return folder.read(question_id)


def test_an_edited_question_stands_in_its_pack_and_the_original_is_known(pack: Path) -> None:
    files = {file: file.read_bytes() for file in pack.iterdir()}
    keep(pack, ask="Mine?", note="Hard.")
    bank = load(pack)

    assert [q.ask for q in bank.questions()] == ["Mine?", "What is a token?"]
    assert bank.packs()[0].questions[0] == bank.question("one")
    assert bank.original("one").ask == "What is a token?"
    assert bank.original("two") == bank.question("two")
    assert (bank.note("one"), bank.note("two")) == ("Hard.", "")
    assert [(e.question_id, e.fields, e.is_in_force) for e in bank.edits()] == [
        ("one", ("ask",), True)
    ]
    assert bank.problems == ()
    assert {file: file.read_bytes() for file in pack.iterdir()} == files


def test_a_note_alone_changes_no_question(pack: Path) -> None:
    EditFolder(edits_of(pack)).set_note("one", "Hard.")
    bank = load(pack)

    assert bank.question("one") == bank.original("one")
    assert (bank.note("one"), bank.edit("one").is_in_force) == ("Hard.", False)


def test_an_update_elsewhere_in_the_question_comes_through(pack: Path) -> None:
    keep(pack, ask="Mine?")
    update(pack, question("one").replace("Think of pieces", "Think of bits"), question("new"))
    bank = load(pack)

    assert bank.question("one").ask == "Mine?"
    assert bank.question("one").hint == "Think of bits of words."
    assert bank.question("new")
    assert bank.edit("one").pack_changed == ()
    assert bank.problems == ()


def test_new_text_beneath_an_edit_is_told_and_the_edit_stands(pack: Path) -> None:
    keep(pack, ask="Mine?")
    update(pack, question("one").replace("What is a token?", "What are tokens?"))
    bank = load(pack)

    assert bank.question("one").ask == "Mine?"
    assert bank.edit("one").pack_changed == ("ask",)
    assert bank.original("one").ask == "What are tokens?"
    assert bank.problems == ()


def test_an_edit_of_a_removed_question_is_kept_and_told(pack: Path) -> None:
    edit = keep(pack, ask="Mine?", note="Hard.")
    update(pack, question("two"))
    bank = load(pack)

    [problem] = bank.problems
    assert (problem.file, problem.question) == (edits_of(pack) / "one.toml", "one")
    assert "Your edit and note are kept" in problem.what
    assert "reset --note one" in problem.cure
    assert bank.note("one") == "Hard."
    assert EditFolder(edits_of(pack)).read("one") == edit

    update(pack, question("one"), question("two"))
    assert load(pack).question("one").ask == "Mine?"
    assert load(pack).problems == ()


def test_a_renamed_point_leaves_the_question_as_the_pack_has_it(pack: Path) -> None:
    original = load(pack).question("one")
    mine = original.follow_ups[0].model_copy(update={"ask": "Mine?"})
    edit = keep(pack, follow_ups=(mine,), title="Mine")
    text = question("one").replace(POINT, 'id = "part"').replace(FOLLOW_UP, "")
    update(pack, text)
    bank = load(pack)

    [problem] = bank.problems
    assert "'piece'" in problem.what
    assert "questions edit one" in problem.cure
    assert bank.question("one").title == "Tokens"
    assert bank.question("one").points[0].id == "part"
    assert EditFolder(edits_of(pack)).read("one") == edit


def test_edits_reach_packs_of_ones_own(pack: Path, write_pack: WritePack) -> None:
    own = write_pack("mine", question("three"), folder="own")
    keep(own, "three", title="Mine")

    bank = load_bank([pack.parent, own.parent], edits=edits_of(own))
    assert bank.question("three").title == "Mine"


def test_without_a_folder_of_edits_the_packs_speak(pack: Path) -> None:
    keep(pack, ask="Mine?")

    assert load_bank([pack.parent]).question("one").ask == "What is a token?"


def test_an_original_that_is_not_there_is_said(pack: Path) -> None:
    with pytest.raises(AppError, match="'nobody'"):
        load(pack).original("nobody")
