import os
from pathlib import Path

import pytest

from mockinterview.bank.caching import ParseCache
from mockinterview.core.question import Term

TERM = Term(term="token")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "source.toml"
    file.write_text("one", encoding="utf-8")
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def test_what_was_kept_is_found_again(source: Path, folder: Path) -> None:
    ParseCache(folder).save(source, [source], TERM)

    assert ParseCache(folder).load(source, [source], Term) == TERM


def test_nothing_is_kept_without_a_folder(source: Path) -> None:
    cache = ParseCache(None)
    cache.save(source, [source], TERM)

    assert cache.load(source, [source], Term) is None


def test_a_changed_file_makes_what_was_kept_stale(source: Path, folder: Path) -> None:
    ParseCache(folder).save(source, [source], TERM)
    os.utime(source, ns=(1, 1))

    assert ParseCache(folder).load(source, [source], Term) is None


def test_a_further_file_makes_what_was_kept_stale(source: Path, folder: Path) -> None:
    ParseCache(folder).save(source, [source], TERM)
    further = source.with_name("further.toml")
    further.touch()

    assert ParseCache(folder).load(source, [source, further], Term) is None


@pytest.mark.parametrize("keep", [0, 5, -3])
def test_a_file_that_was_cut_is_not_used(source: Path, folder: Path, keep: int) -> None:
    ParseCache(folder).save(source, [source], TERM)
    file = next(folder.iterdir())
    file.write_bytes(file.read_bytes()[:keep])

    assert ParseCache(folder).load(source, [source], Term) is None


def test_saving_leaves_one_file_and_no_parts(source: Path, folder: Path) -> None:
    for _ in range(3):
        ParseCache(folder).save(source, [source], TERM)

    assert len(list(folder.iterdir())) == 1


def test_a_folder_that_cannot_be_made_is_no_failure(source: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file", encoding="utf-8")
    cache = ParseCache(blocked / "cache")
    cache.save(source, [source], TERM)

    assert cache.load(source, [source], Term) is None


def test_what_cannot_take_its_place_leaves_no_part_behind(source: Path, folder: Path) -> None:
    cache = ParseCache(folder)
    cache.save(source, [source], TERM)
    file = next(folder.iterdir())
    file.unlink()
    (file / "in the way").mkdir(parents=True)
    cache.save(source, [source], TERM)

    assert cache.load(source, [source], Term) is None
    assert list(folder.iterdir()) == [file]
