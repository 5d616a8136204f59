import os
from pathlib import Path

import pytest

from mockinterview.bank.packs import load_bank
from mockinterview.core.errors import AppError
from tests.bank.sample_pack import HEADER, WritePack, question


def test_packs_of_all_folders_are_there(write_pack: WritePack, tmp_path: Path) -> None:
    write_pack("basics", question("one"), question("two"))
    write_pack("mine", question("three"), folder="own")
    bank = load_bank([tmp_path / "packs", tmp_path / "own"])

    assert [pack.id for pack in bank.packs()] == ["basics", "mine"]
    assert [q.id for q in bank.questions()] == ["one", "two", "three"]
    assert [q.id for q in bank.questions(("mine",))] == ["three"]
    assert bank.question("two").id == "two"
    assert bank.pack_of("three") == "mine"
    assert bank.problems == ()


def test_a_folder_that_is_not_there_holds_no_packs(tmp_path: Path) -> None:
    bank = load_bank([tmp_path / "nowhere"])

    assert bank.packs() == []
    assert bank.problems == ()


def test_a_broken_pack_is_reported_and_the_rest_loads(
    write_pack: WritePack, tmp_path: Path
) -> None:
    write_pack("basics", question("one"))
    write_pack("broken", question("two").replace("must", "vital"))
    bank = load_bank([tmp_path / "packs"])

    assert [pack.id for pack in bank.packs()] == ["basics"]
    assert [(p.file.parent.name, p.field) for p in bank.problems] == [("broken", "point 1, weight")]


def test_a_question_id_that_comes_twice_is_reported_and_the_first_stands(
    write_pack: WritePack, tmp_path: Path
) -> None:
    write_pack("basics", question("one"), question("one"))
    write_pack("others", question("one"), question("two"))
    bank = load_bank([tmp_path / "packs"])

    assert [q.id for q in bank.questions()] == ["one", "two"]
    assert bank.pack_of("one") == "basics"
    assert [(p.file.parent.name, p.question, p.line) for p in bank.problems] == [
        ("basics", "one", 46),
        ("others", "one", 4),
    ]


def test_a_pack_id_that_comes_twice_is_reported_and_the_first_stands(
    write_pack: WritePack, tmp_path: Path
) -> None:
    write_pack("basics", question("one"))
    write_pack("basics", question("two"), folder="own")
    bank = load_bank([tmp_path / "packs", tmp_path / "own"])

    assert [q.id for q in bank.questions()] == ["one"]
    assert "basics" in bank.problems[0].what


def test_a_single_file_and_a_glossary_lie_in_a_folder_of_packs(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(HEADER.replace("{pack}", "mine") + question(), "utf-8")
    (tmp_path / "glossary.toml").write_text('format = 1\n[[term]]\nterm = "token"\n', "utf-8")
    bank = load_bank([tmp_path])

    assert [pack.id for pack in bank.packs()] == ["mine"]
    assert [term.term for term in bank.glossary()] == ["token"]


def test_of_two_explanations_of_a_term_the_first_stands(
    write_pack: WritePack, tmp_path: Path
) -> None:
    glossary = 'format = 1\n[[term]]\nterm = "{}"\nspoken = "{}"\n'
    folder = write_pack()
    (folder / "glossary.toml").write_text(glossary.format("Token", "second"), "utf-8")
    (tmp_path / "packs" / "glossary.toml").write_text(glossary.format("token", "first"), "utf-8")

    assert [term.spoken for term in load_bank([tmp_path / "packs"]).glossary()] == ["first"]


def test_hidden_folders_and_folders_without_toml_are_passed_over(
    write_pack: WritePack, tmp_path: Path
) -> None:
    write_pack(".import-1")
    (tmp_path / "packs" / "notes").mkdir()
    bank = load_bank([tmp_path / "packs"])

    assert bank.packs() == []
    assert bank.problems == ()


def test_the_second_start_reads_the_cache_and_not_the_toml(
    write_pack: WritePack, tmp_path: Path
) -> None:
    file = write_pack() / "questions.toml"
    cache = tmp_path / "cache"
    first = load_bank([tmp_path / "packs"], cache)
    stat = file.stat()
    file.write_bytes(b"#" * stat.st_size)
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))

    assert load_bank([tmp_path / "packs"], cache).packs() == first.packs()


def test_a_mended_pack_is_read_anew(write_pack: WritePack, tmp_path: Path) -> None:
    folder = write_pack("basics", question().replace("must", "vital"))
    cache = tmp_path / "cache"
    assert load_bank([tmp_path / "packs"], cache).problems
    (folder / "questions.toml").write_text("format = 1\n" + question("mended"), "utf-8")

    assert load_bank([tmp_path / "packs"], cache).question("mended")


def test_what_is_not_known_is_said(write_pack: WritePack, tmp_path: Path) -> None:
    write_pack()
    bank = load_bank([tmp_path / "packs"])

    with pytest.raises(AppError, match="'other'") as unknown_pack:
        bank.questions(("other",))
    with pytest.raises(AppError, match="'other'") as unknown_question:
        bank.question("other")
    with pytest.raises(AppError, match="'other'"):
        bank.pack_of("other")

    assert unknown_pack.value.code == "unknown_pack"
    assert "basics" in unknown_pack.value.failure.hint
    assert unknown_question.value.code == "unknown_question"
