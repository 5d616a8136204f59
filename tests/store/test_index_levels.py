"""That an index whose words were taken out again and again stays one that works."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from mockinterview.store import overwriting
from mockinterview.store.database import open_database
from mockinterview.store.index_levels import (
    FEW,
    Level,
    Levels,
    keep_few,
    packed,
    unpacked,
    with_few,
)

COOKIE = b"\0\0\0\7"
EMPTY = Level(0, ())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mockinterview.db"


@pytest.fixture
def database(file: Path) -> Iterator[Database]:
    opened = open_database(file)
    for number in range(1, 60):
        said = f"word{number} and what all say"
        opened.execute("insert into found_text (rowid, note) values (?, ?)", [number, said])
    yield opened
    opened.close()


def record(database: Database) -> Levels:
    (block,) = database.execute("select block from found_text_data where id = 10").fetchone()
    found = unpacked(block)
    assert found
    assert packed(found) == block
    return found


def numbers_found(database: Database, word: str) -> list[int]:
    query = "select rowid from found_text where found_text match ?"
    return [number for (number,) in database.execute(query, [word])]


def test_levels_stay_few_however_often_something_is_deleted(database: Database) -> None:
    for number in range(1, 41):
        database.execute("delete from found_text where rowid = ?", [number])
        overwriting.begin(database)
        assert len(record(database).levels) <= FEW + 2
    database.execute("insert into found_text (found_text) values ('integrity-check')")
    assert numbers_found(database, "word7") == []
    assert numbers_found(database, "word50") == [50]
    assert len(numbers_found(database, "say")) == 19


def test_index_that_grew_high_before_is_made_low_and_holds_the_same(
    database: Database, file: Path
) -> None:
    for number in range(1, 21):
        database.execute("delete from found_text where rowid = ?", [number])
        database.execute("insert into found_text (found_text) values ('optimize')")
    assert len(record(database).levels) > 2 * FEW
    keep_few(file, "found_text")
    assert len(record(database).levels) == FEW
    database.execute("insert into found_text (found_text) values ('integrity-check')")
    assert len(numbers_found(database, "say")) == 39
    database.execute("insert into found_text (rowid, note) values (70, 'what all say')")
    assert len(numbers_found(database, "say")) == 40


def test_order_of_what_is_there_and_what_is_being_merged_stay() -> None:
    young, old, oldest = (1, 1, 9), (2, 1, 40), (3, 1, 200)
    merging = (Level(1, (old,)), Level(0, (oldest,)))
    levels = (Level(0, (young,)), *[EMPTY] * 20, *merging, EMPTY)
    few = with_few(Levels(COOKIE, 400_000, levels)).levels
    assert few == (Level(0, (young,)), *[EMPTY] * (FEW - 3), *merging)


def test_record_with_many_levels_in_use_keeps_them_all() -> None:
    used = tuple(Level(0, ((number, 1, 2),)) for number in range(1, FEW + 5))
    assert with_few(Levels(COOKIE, 1, used)).levels == used


@pytest.mark.parametrize(
    "block",
    [
        b"",
        COOKIE,
        COOKIE + b"\1\0\0\0\0\0",
        COOKIE + b"\2\0\0\0\0",
        COOKIE + b"\1\1\0\0\0",
        COOKIE + b"\1\1\0\0\1\1",
        COOKIE + b"\xff" * 12,
        b"\0\0\0\0\xff\0\0\1\1\0\0\0\0",
    ],
)
def test_record_that_is_not_as_it_should_be_to_the_last_byte_is_none(block: bytes) -> None:
    assert unpacked(block) is None
