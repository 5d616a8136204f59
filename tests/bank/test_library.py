"""Notes, edits and imports as the window makes them, on real files."""

from dataclasses import replace
from pathlib import Path

import pytest

from mockinterview.bank.exchange.understanding import Existing, ImportWishes
from mockinterview.bank.library import Library
from mockinterview.bank.packs import Bank, load_bank
from mockinterview.core.errors import AppError
from tests.bank.sample_pack import WritePack, question


@pytest.fixture
def library(tmp_path: Path, write_pack: WritePack) -> Library:
    write_pack("basics", question("tokens"), question("vectors"), folder="shipped")
    home = tmp_path / "home"
    kept: list[Bank] = []

    def read_anew() -> Bank:
        kept[:] = [load_bank([tmp_path / "shipped", home / "packs"], edits=home / "edits")]
        return kept[0]

    read_anew()
    return Library(home, lambda: kept[0], read_anew)


def test_a_note_is_there_after_reading_anew(library: Library) -> None:
    library.set_note("tokens", "Say it in one breath.")
    assert library.renew().note("tokens") == "Say it in one breath."


def test_another_wording_is_laid_over_the_pack(library: Library) -> None:
    editing = library.begin_edit("tokens")
    typed = library.save(editing, replace(editing.wording, ask="What are tokens?"))
    assert typed.question is not None
    bank = library.renew()
    assert bank.question("tokens").ask == "What are tokens?"
    assert bank.original("tokens").ask == "What is a token?"
    assert bank.edit("tokens").fields == ("ask",)


def test_an_error_keeps_the_pack_and_what_was_typed(library: Library) -> None:
    editing = library.begin_edit("tokens")
    wrong = replace(editing.wording, ask="", hint="A better hint.")
    typed = library.save(editing, wrong)
    assert typed.question is None
    assert [finding.field for finding in typed.findings] == ["ask"]
    assert library.renew().edits() == []
    again = library.begin_edit("tokens")
    assert again.has_draft
    assert again.wording == wrong
    assert again.is_changed_by(again.wording)


def test_what_was_saved_leaves_no_draft(library: Library) -> None:
    editing = library.begin_edit("tokens")
    library.save(editing, replace(editing.wording, hint="Another."))
    assert not library.begin_edit("tokens").has_draft


def test_a_draft_is_forgotten_where_the_person_says_so(library: Library) -> None:
    editing = library.begin_edit("tokens")
    library.check(editing, replace(editing.wording, hint="Another."))
    library.discard("tokens")
    assert library.begin_edit("tokens").wording == editing.wording


def test_a_draft_of_the_terminal_that_no_form_can_show_stays(
    library: Library, tmp_path: Path
) -> None:
    draft = tmp_path / "home" / "edits" / "drafts" / "tokens.toml"
    draft.parent.mkdir(parents=True)
    draft.write_text("format = 1\n[[question]\n", encoding="utf-8")
    with pytest.raises(AppError) as caught:
        library.begin_edit("tokens")
    assert caught.value.failure.code == "unreadable_draft"
    assert draft.read_text(encoding="utf-8") == "format = 1\n[[question]\n"


def test_a_reset_brings_the_pack_back_and_leaves_the_note(library: Library) -> None:
    library.set_note("tokens", "Mine.")
    editing = library.begin_edit("tokens")
    library.save(editing, replace(editing.wording, hint="Another."))
    library.renew()
    library.reset("tokens")
    bank = library.renew()
    assert bank.question("tokens") == bank.original("tokens")
    assert bank.note("tokens") == "Mine."


def test_a_version_of_ones_own_stands_against_a_newer_pack(
    library: Library, tmp_path: Path
) -> None:
    editing = library.begin_edit("tokens")
    library.save(editing, replace(editing.wording, ask="What are tokens?"))
    file = tmp_path / "shipped" / "basics" / "questions.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("What is a token?", "Tell me what a token is."), "utf-8")
    assert library.renew().edit("tokens").pack_changed == ("ask",)
    library.keep("tokens")
    bank = library.renew()
    assert bank.edit("tokens").pack_changed == ()
    assert bank.question("tokens").ask == "What are tokens?"


def test_a_table_is_understood_and_then_brought_in(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("question,answer\nWhat is DNS?,It finds the address of a name.\n", "utf-8")
    understood = library.understand(file, ImportWishes())
    assert [q.ask for q in understood.pack.questions] == ["What is DNS?"]
    assert len(library.renew().questions()) == 2
    library.bring_in(understood)
    assert len(library.renew().questions()) == 3
    assert library.understand(file, ImportWishes()).existing is Existing.OWN
    assert library.free_id(understood.pack.id) == f"{understood.pack.id}-2"


def test_the_header_of_a_pack_stands_for_its_folder(
    library: Library, write_pack: WritePack
) -> None:
    folder = write_pack("extra", question("more"), folder="elsewhere")
    understood = library.understand(folder / "pack.toml", ImportWishes())
    assert [q.id for q in understood.pack.questions] == ["more"]
