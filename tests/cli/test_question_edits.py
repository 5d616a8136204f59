"""``questions edit``, ``note``, ``reset`` and ``edits``: nothing that was typed is lost."""

import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.bank.edit_files import EditFolder
from mockinterview.bank.edits import Changes, Edit
from tests.cli.conftest import Run, assert_one_line

ID = "embeddings"
Editor = Callable[[str, str], None]


@pytest.fixture
def editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Editor:
    """Make the person's editor one that replaces a text by another."""

    def replaces(old: str, new: str) -> None:
        script = tmp_path / "editor.py"
        script.write_text(
            "import pathlib, sys\n"
            "file = pathlib.Path(sys.argv[1])\n"
            "text = file.read_text('utf-8')\n"
            f"file.write_text(text.replace({old!r}, {new!r}, 1), 'utf-8')\n"
        )
        command = shlex.join([sys.executable, str(script)])
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.setenv("EDITOR", command)

    return replaces


@pytest.fixture
def folder(home: Path) -> EditFolder:
    return EditFolder(home / "edits")


def test_what_is_edited_is_asked_from_then_on(run: Run, editor: Editor) -> None:
    editor('title = "', 'title = "Mine: ')
    done = run("questions", "edit", ID)
    assert (done.code, done.out, done.err) == (0, "Yours now: title.\n", "")

    shown = run("questions", "show", ID)
    assert shown.out.startswith("Mine: ")
    assert "\nEdited by you: title\n" in shown.out
    assert run("questions", "show", ID, "--json").json["edit"]["fields"] == ["title"]
    assert run("questions", "edits").out.split() == [ID, "title"]


def test_an_edit_is_edited_further(run: Run, editor: Editor, folder: EditFolder) -> None:
    editor('title = "', 'title = "Mine: ')
    run("questions", "edit", ID)
    editor('hint = """', 'hint = """Mine: ')
    assert run("questions", "edit", ID).out == "Yours now: title, hint.\n"
    assert folder.read(ID).fields == ("title", "hint")


def test_an_editor_that_changes_nothing_leaves_nothing(
    run: Run, editor: Editor, home: Path
) -> None:
    editor("not there", "")
    assert run("questions", "edit", ID).out == "Nothing was changed.\n"
    assert list((home / "edits").rglob("*.toml")) == []


def test_refused_text_is_kept_named_and_opened_again(
    run: Run, editor: Editor, folder: EditFolder
) -> None:
    editor("target_seconds = ", "target_seconds = 9999")
    done = run("questions", "edit", ID)
    assert (done.code, done.out) == (1, "")
    assert "target_seconds: The value of 'target_seconds' is out of range." in done.err
    assert str(folder.draft(ID)) in done.err
    assert "target_seconds = 9999" in folder.draft(ID).read_text("utf-8")
    assert folder.read(ID).fields == ()

    editor("target_seconds = 9999", "target_seconds = 1")
    done = run("questions", "edit", ID)
    assert (done.code, done.out) == (0, "Yours now: target_seconds.\n")
    assert "from last time" in done.err
    assert not folder.draft(ID).exists()


def test_refused_text_can_be_mended_where_it_lies(
    run: Run, editor: Editor, folder: EditFolder
) -> None:
    editor('id = "', 'id = "other-')
    assert run("questions", "edit", ID).code == 1
    draft = folder.draft(ID)
    draft.write_text(
        draft.read_text("utf-8").replace("other-", "").replace('title = "', 'title = "My ', 1)
    )
    assert run("questions", "edit", ID, "--file", draft).out == "Yours now: title.\n"
    assert not draft.exists()


def test_a_text_comes_from_a_file_or_from_standard_input(
    run: Run, folder: EditFolder, tmp_path: Path, editor: Editor
) -> None:
    editor("target_seconds = ", "target_seconds = 9999")
    run("questions", "edit", ID)
    text = folder.draft(ID).read_text("utf-8").replace("9999", "")
    file = tmp_path / "mine.toml"
    file.write_text(text.replace('title = "', 'title = "From a file: ', 1), "utf-8")

    assert run("questions", "edit", ID, "--file", file).out == "Yours now: title.\n"
    assert file.exists()
    piped = text.replace('title = "', 'title = "From a pipe: ', 1).encode()
    assert run("questions", "edit", ID, "--file", "-", stdin=piped).code == 0
    assert run("questions", "show", ID).out.startswith("From a pipe: ")


@pytest.mark.parametrize("stdin", [b"", b"\xff\xfe", b"format = 1\n", b"[" * 5000])
def test_standard_input_that_is_no_question_is_kept_and_named(
    run: Run, folder: EditFolder, stdin: bytes
) -> None:
    done = run("questions", "edit", ID, "--file", "-", stdin=stdin)
    assert (done.code, done.out) == (1, "")
    assert str(folder.draft(ID)) in done.err
    assert folder.draft(ID).read_bytes() == stdin


def test_text_is_kept_elsewhere_where_the_data_folder_takes_none(
    run: Run, home: Path, editor: Editor
) -> None:
    (home / "edits").write_text("in the way")
    editor('title = "', 'title = "Mine: ')
    done = run("questions", "edit", ID)
    assert (done.code, done.out) == (1, "")
    assert "could not be saved" in done.err
    kept = Path(done.err.rpartition("--file ")[2].strip())
    assert "Mine: " in kept.read_text("utf-8")


def test_editors_that_fail_or_are_not_there_are_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    for command in ("no-such-editor", "false"):
        monkeypatch.setenv("EDITOR", command)
        assert_one_line(run("questions", "edit", ID), 1, command, "--file")
    monkeypatch.delenv("EDITOR")
    monkeypatch.setenv("PATH", str(home))
    assert_one_line(run("questions", "edit", ID), 1, "no editor", "EDITOR")
    assert list((home / "edits").rglob("*.toml")) == []


def test_notes_are_written_shown_and_removed(run: Run) -> None:
    assert run("questions", "note", ID).out == "There is no note.\n"
    assert run("questions", "note", ID, "Say the geometry first.").code == 0
    assert run("questions", "note", ID).out == "Say the geometry first.\n"
    assert "\nYour note: Say the geometry first.\n" in run("questions", "show", ID).out
    assert run("questions", "edits").out.split(maxsplit=1) == [ID, "a note\n"]

    run("questions", "note", ID, "-", stdin="Zwei\r\nZeilen, größer.\n".encode())
    assert run("questions", "note", ID).out == "Zwei\nZeilen, größer.\n"
    run("questions", "note", ID, "--delete")
    assert run("questions", "note", ID).out == "There is no note.\n"


def test_a_note_with_control_characters_is_refused(run: Run) -> None:
    assert_one_line(run("questions", "note", ID, "\x1b[2J"), 1, "control characters")


def test_reset_takes_the_version_of_the_pack_and_keeps_the_note(run: Run, editor: Editor) -> None:
    editor('title = "', 'title = "Mine: ')
    run("questions", "edit", ID)
    run("questions", "note", ID, "Mine.")
    assert run("questions", "reset", ID).out == "This is what the pack says.\n"
    assert run("questions", "reset", ID).out == "Nothing of it was edited.\n"
    assert run("questions", "note", ID).out == "Mine.\n"
    run("questions", "reset", ID, "--note")
    done = run("questions", "edits")
    assert (done.out, done.err) == ("", "You have edited nothing and noted nothing.\n")


def test_text_that_the_pack_has_changed_is_marked_until_it_is_kept(
    run: Run, folder: EditFolder
) -> None:
    old = Edit(question_id=ID, changes=Changes(hint="Mine."), base={"hint": "another mark"})
    folder.save(old, instead_of=Edit(question_id=ID))

    done = run("questions", "edits")
    assert f"{ID:<32} hint; the pack has changed: hint\n" == done.out
    assert "--keep" in done.err
    assert run("questions", "edits", "--json").json[0]["pack_changed"] == ["hint"]
    assert "Packs have changed" in run("questions", "list").err
    assert "The pack has changed since: hint" in run("questions", "show", ID).out

    assert run("questions", "edit", ID, "--keep").code == 0
    done = run("questions", "show", ID)
    assert (done.err, "Hint: Mine." in done.out) == ("", True)
    assert "has changed" not in done.out


def test_an_edit_that_does_not_fit_is_told_and_can_be_mended_or_forgotten(
    run: Run, folder: EditFolder
) -> None:
    gone = Edit(question_id="gone", changes=Changes(hint="Mine."), note="Mine.")
    folder.save(gone, instead_of=Edit(question_id="gone"))
    folder.set_note("gone", "Mine.")

    assert "reset --note gone" in run("questions", "list").err
    assert "not in force" in run("questions", "edits").out
    assert run("questions", "note", "gone").out == "Mine.\n"
    assert run("questions", "reset", "--note", "gone").code == 0
    assert run("questions", "list").err == ""


@pytest.mark.parametrize("command", ["edit", "note", "reset"])
@pytest.mark.parametrize("question_id", ["nobody", "../settings", ""])
def test_a_question_that_is_not_there_is_told(run: Run, command: str, question_id: str) -> None:
    done = run("questions", command, question_id)
    assert_one_line(done, 1, repr(question_id), "questions list")


def test_a_broken_file_of_an_edit_is_told_and_never_written_over(
    run: Run, folder: EditFolder
) -> None:
    folder.set_note(ID, "Mine.")
    folder.file(ID).write_text("format = 1\nnote = ", "utf-8")

    assert f"{ID}.toml:2" in run("questions", "list").err
    for words in (["edit"], ["reset"], ["note", "--delete"]):
        done = run("questions", words[0], ID, *words[1:])
        assert (done.code, "Nothing was changed" in done.err) == (1, True)
    assert folder.file(ID).read_text("utf-8") == "format = 1\nnote = "
