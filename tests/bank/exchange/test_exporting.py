"""One file, whole or not at all."""

import os
from pathlib import Path

import pytest

from mockinterview.bank.exchange.exporting import collected, form_of, write_file
from mockinterview.bank.exchange.understanding import Form
from mockinterview.core.errors import AppError
from tests.shipped import shipped_bank

BANK = shipped_bank()


@pytest.mark.parametrize(
    ("name", "wished", "form"),
    [
        ("a.csv", None, Form.CSV),
        ("a.MARKDOWN", None, Form.MARKDOWN),
        ("a.txt", "json", Form.JSON),
        ("a.csv", "toml", Form.TOML),
        ("a", "apkg", Form.ANKI),
    ],
)
def test_the_form_follows_the_wish_or_the_suffix(name: str, wished: str | None, form: Form) -> None:
    assert form_of(Path(name), wished) is form


@pytest.mark.parametrize(("name", "wished"), [("a.txt", None), ("a", None), ("a.csv", "pdf")])
def test_a_form_that_does_not_exist_is_told(name: str, wished: str | None) -> None:
    with pytest.raises(AppError) as refused:
        form_of(Path(name), wished)
    assert "apkg" in refused.value.line


def test_questions_of_one_pack_keep_its_header() -> None:
    pack = BANK.packs()[0]
    made = collected(pack.questions[:2], BANK, Path("any.toml"))

    assert made == pack.model_copy(update={"questions": pack.questions[:2]})


def test_questions_of_several_packs_become_one_that_names_them() -> None:
    packs = BANK.packs()
    made = collected([pack.questions[0] for pack in packs], BANK, Path("My choice.toml"))

    assert made.id == "my-choice"
    assert all(pack.title in made.description for pack in packs)
    assert made.licence == "CC-BY-4.0"


def test_no_question_makes_no_file() -> None:
    with pytest.raises(AppError, match="No question"):
        collected([], BANK, Path("a.toml"))


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_text("mine", "utf-8")

    with pytest.raises(AppError) as refused:
        write_file(target, b"new")
    assert "--force" in refused.value.line
    assert target.read_text("utf-8") == "mine"

    assert write_file(target, b"new", force=True) == target
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    (tmp_path / "real.csv").touch()
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    write_file(tmp_path / "link.csv", b"new", force=True)

    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["folder", "nowhere/a.csv", "pipe", "n" * 300])
def test_a_place_that_takes_no_file_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    before = sorted(tmp_path.iterdir())

    with pytest.raises(AppError) as refused:
        write_file(tmp_path / name, b"new", force=True)
    assert refused.value.failure.hint
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_a_place_that_is_read_only_is_told() -> None:
    with pytest.raises(AppError) as refused:
        write_file(Path("/proc/a.csv"), b"new")
    assert refused.value.code == "export_not_written"
    assert "unchanged" in refused.value.line
