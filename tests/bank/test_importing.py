from pathlib import Path

import pytest

from mockinterview.bank.importing import import_pack
from mockinterview.bank.packs import load_bank
from mockinterview.core.errors import AppError
from tests.bank.sample_pack import HEADER, WritePack, question


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "home" / "packs"


def test_a_folder_is_copied_and_can_be_loaded(write_pack: WritePack, into: Path) -> None:
    source = write_pack()
    (source / "glossary.toml").write_text('format = 1\n[[term]]\nterm = "token"\n', "utf-8")
    (source / "notes.txt").write_text("mine", "utf-8")
    pack = import_pack(source, into)
    bank = load_bank([into])

    assert bank.packs() == [pack]
    assert [term.term for term in bank.glossary()] == ["token"]
    assert sorted(file.name for file in (into / "basics").iterdir()) == [
        "glossary.toml",
        "pack.toml",
        "questions.toml",
    ]


def test_a_single_file_becomes_a_pack(tmp_path: Path, into: Path) -> None:
    source = tmp_path / "any name.toml"
    source.write_text(HEADER.replace("{pack}", "mine") + question(), "utf-8")
    pack = import_pack(source, into)

    assert pack.id == "mine"
    assert load_bank([into]).packs() == [pack]


def test_a_broken_pack_is_refused_and_nothing_changes(write_pack: WritePack, into: Path) -> None:
    source = write_pack("basics", question().replace("must", "vital"))

    with pytest.raises(AppError, match=r"questions\.toml:16: token, point 1, weight") as refused:
        import_pack(source, into)

    assert refused.value.code == "broken_pack"
    assert not into.exists()


@pytest.mark.parametrize("name", ["nowhere", "packs"])
def test_what_is_not_a_pack_is_refused(
    write_pack: WritePack, tmp_path: Path, into: Path, name: str
) -> None:
    write_pack()

    with pytest.raises(AppError) as refused:
        import_pack(tmp_path / name, into)

    assert refused.value.code == "not_a_pack"
    assert not into.exists()


def test_a_pack_that_is_there_stays_unless_it_is_to_be_replaced(
    write_pack: WritePack, into: Path
) -> None:
    import_pack(write_pack("basics", question("old")), into)
    newer = write_pack("basics", question("new"), folder="newer")

    with pytest.raises(AppError) as refused:
        import_pack(newer, into)
    assert refused.value.code == "pack_exists"
    assert [q.id for q in load_bank([into]).questions()] == ["old"]

    import_pack(newer, into, replace=True)
    assert [q.id for q in load_bank([into]).questions()] == ["new"]
    assert [entry.name for entry in into.iterdir()] == ["basics"]


def test_a_folder_that_cannot_be_written_is_said(write_pack: WritePack, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file", "utf-8")

    with pytest.raises(AppError) as failed:
        import_pack(write_pack(), blocked / "packs")

    assert failed.value.code == "pack_not_saved"
    assert failed.value.failure.retryable
