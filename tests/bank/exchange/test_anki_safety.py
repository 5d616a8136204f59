"""Decks that are not what they say: refused, and nothing of them is left behind."""

import stat
import struct
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import zstandard

from tests.bank.exchange.conftest import Refuse, Understand
from tests.bank.exchange.handmade import TABLES, archive, collection, deck, note

GOOD = note("What is it?", "A good answer.")


@pytest.fixture(autouse=True)
def unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """See that no unpacked collection is left, whatever a test does."""
    folder = tmp_path / "unpacked"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    ["../up.txt", "a/../../up", "/etc/passwd", "C:\\up", "\\\\host\\share", "..\\up", "a\nb"],
)
def test_an_archive_that_points_outside_is_refused(
    refused: Refuse, tmp_path: Path, name: str
) -> None:
    made = archive({"collection.anki2": collection(tmp_path, [GOOD]), name: b"x"})
    error = refused("deck.apkg", made)

    assert error.code == "unsafe_archive"
    assert repr(name)[1:-1] in error.line


def test_a_link_in_an_archive_is_refused(refused: Refuse, tmp_path: Path) -> None:
    file = tmp_path / "deck.apkg"
    with zipfile.ZipFile(file, "w") as made:
        link = zipfile.ZipInfo("collection.anki2")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")

    assert refused("deck.apkg").code == "unsafe_archive"


def test_an_archive_that_grows_without_measure_is_refused(refused: Refuse) -> None:
    made = archive({"collection.anki2": bytes(50_000_000)})
    error = refused("deck.apkg", made)

    assert (error.code, len(made) < 100_000) == ("unsafe_archive", True)


def test_a_size_that_the_archive_lies_about_is_counted(refused: Refuse) -> None:
    made = archive({"collection.anki2": bytes(50_000_000)})
    told = made.replace(struct.pack("<L", 50_000_000), struct.pack("<L", 1_000))

    assert told != made
    assert refused("deck.apkg", told).code in ("unsafe_archive", "broken_archive")


def test_a_compressed_collection_that_grows_without_measure_is_refused(refused: Refuse) -> None:
    frame = zstandard.ZstdCompressor().compress(bytes(400_000_000))
    members = {"meta": b"\x08\x03", "collection.anki21b": frame}
    error = refused("deck.apkg", archive(members, zipfile.ZIP_STORED))

    assert error.code == "unsafe_archive"


def test_a_compressed_collection_that_wants_too_much_memory_is_refused(refused: Refuse) -> None:
    parameters = zstandard.ZstdCompressionParameters(window_log=30, enable_ldm=False)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    frame = packer.compress(b"SQLite format 3\x00" * 1000) + packer.flush()
    members = {"meta": b"\x08\x03", "collection.anki21b": frame}

    assert refused("deck.apkg", archive(members)).code == "broken_archive"


def test_an_archive_within_an_archive_stays_packed(refused: Refuse) -> None:
    inner = archive({"collection.anki2": bytes(10_000_000)})
    assert refused("deck.apkg", archive({"deck.apkg": inner})).code == "no_collection"
    assert refused("deck.apkg", archive({"collection.anki2": inner})).code == "broken_collection"


def test_an_archive_of_very_many_members_is_refused(refused: Refuse) -> None:
    members = {str(number): b"" for number in range(50_001)}

    assert refused("deck.apkg", archive(members, zipfile.ZIP_STORED)).code == "unsafe_archive"


def test_a_member_that_is_there_twice_is_refused(refused: Refuse, tmp_path: Path) -> None:
    made = deck(tmp_path, GOOD)
    file = tmp_path / "deck.apkg"
    file.write_bytes(made)
    with zipfile.ZipFile(file, "a") as more, pytest.warns(UserWarning, match="Duplicate name"):
        more.writestr("collection.anki2", b"other")

    assert refused("deck.apkg").code == "unsafe_archive"


def test_an_encrypted_archive_is_refused(refused: Refuse, tmp_path: Path) -> None:
    made = bytearray(deck(tmp_path, GOOD))
    entry = made.rindex(b"PK\x01\x02", 0, made.rindex(b"PK\x01\x02"))
    made[entry + 8] |= 1

    assert refused("deck.apkg", bytes(made)).code == "encrypted"


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_a_deck_that_was_cut_short_is_refused(
    refused: Refuse, tmp_path: Path, share: float
) -> None:
    made = deck(tmp_path, GOOD)

    assert refused("deck.apkg", made[: int(len(made) * share)]).code == "broken_archive"


def test_damage_within_a_deck_is_noticed(refused: Refuse, tmp_path: Path) -> None:
    made = bytearray(deck(tmp_path, GOOD))
    made[200:230] = bytes(30)

    assert refused("deck.apkg", bytes(made)).code == "broken_archive"


@pytest.mark.parametrize("content", [b"x", b"no archive at all" * 100, b"PK\x05\x06"])
def test_what_is_no_archive_is_refused(refused: Refuse, content: bytes) -> None:
    assert refused("deck.apkg", content).code == "broken_archive"


def test_a_version_that_is_not_known_yet_is_refused(refused: Refuse, tmp_path: Path) -> None:
    members = {"meta": b"\x08\x04", "collection.anki2": collection(tmp_path, [GOOD])}

    assert refused("deck.apkg", archive(members)).code == "format"


def test_the_placeholder_in_a_deck_of_the_newest_version_is_not_read(
    refused: Refuse, tmp_path: Path
) -> None:
    members = {"meta": b"\x08\x03", "collection.anki2": collection(tmp_path, [GOOD])}

    assert refused("deck.apkg", archive(members)).code == "no_collection"


ENDLESS = (
    "CREATE VIEW notes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) "
    "SELECT i AS id, 1 AS mid, 'a' AS flds, '' AS tags FROM n"
)
VIEW = TABLES.replace("TABLE notes", "TABLE other")


@pytest.mark.parametrize(
    ("tables", "more"),
    [
        (VIEW, "CREATE VIEW notes AS SELECT id, mid, flds, tags FROM other"),
        (VIEW, ENDLESS),
        (VIEW, "CREATE VIRTUAL TABLE notes USING fts5(mid, flds, tags)"),
        (TABLES, "DROP TABLE cards; CREATE VIEW cards AS SELECT 1 AS did"),
        ("CREATE TABLE stranger (a)", ""),
        ("CREATE TABLE notes (id, mid, flds, tags)", ""),
    ],
)
def test_a_database_without_the_tables_of_anki_is_refused(
    refused: Refuse, tmp_path: Path, tables: str, more: str
) -> None:
    made = archive({"collection.anki2": collection(tmp_path, (), more, tables)})

    assert refused("deck.apkg", made).code == "no_collection"


@pytest.mark.parametrize(
    "more",
    [
        "UPDATE col SET models = 'no json'",
        "UPDATE col SET models = '[]'",
        """UPDATE col SET models = '{"1": {}}'""",
        "UPDATE col SET decks = '{\"7\": 3}'",
        "DELETE FROM col",
        "ALTER TABLE notes DROP COLUMN tags",
        "UPDATE col SET models = '" + "[" * 100_000 + "'",
    ],
)
def test_a_collection_that_is_bent_is_refused(refused: Refuse, tmp_path: Path, more: str) -> None:
    made = archive({"collection.anki2": collection(tmp_path, [GOOD], more)})

    assert refused("deck.apkg", made).code == "broken_collection"


def test_a_collection_with_holes_is_refused(refused: Refuse, tmp_path: Path) -> None:
    notes = [note(f"What is {n}?", f"Number {n} of many words.") for n in range(2000)]
    made = bytearray(collection(tmp_path, notes))
    made[4096 * 3 : -4096] = b"\xff" * (len(made) - 4096 * 4)

    assert refused("deck.apkg", archive({"collection.anki2": bytes(made)})).code == (
        "broken_collection"
    )


def test_triggers_in_a_collection_never_fire(understood: Understand, tmp_path: Path) -> None:
    trigger = "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END"
    made = archive({"collection.anki2": collection(tmp_path, [GOOD], trigger)})

    assert len(understood("deck.apkg", made).pack.questions) == 1


def test_a_computed_column_cannot_fill_the_memory(refused: Refuse, tmp_path: Path) -> None:
    tables = TABLES.replace("flds text", "raw text, flds text AS (zeroblob(900000000))")
    sql = "INSERT INTO notes (mid, raw, tags) VALUES (1, 'a', '')"
    made = archive({"collection.anki2": collection(tmp_path, (), sql, tables)})

    assert refused("deck.apkg", made).code == "broken_collection"


@pytest.mark.parametrize(
    ("bad", "code", "words"),
    [
        (note("What?", "<script>alert(1)</script>"), "active_markup", "note 2, Back"),
        (note("What?", "<img src=x onerror='alert(1)'>"), "active_markup", "note 2, Back"),
        (note("What?", "<a href='java&#115;cript:alert(1)'>x</a>"), "active_markup", "note 2"),
        (note("<iframe src='//x'>", "Some thing."), "active_markup", "note 2, Front"),
        (note("What?", "A \u202e turn"), "hidden_character", "U+202E"),
        (note("What?", "A \x07 bell"), "hidden_character", "U+0007"),
        (note("What?", "A &#x202e; turn"), "hidden_character", "U+202E"),
        (note("What?", "".join(map(str, range(1_700_000)))), "text_too_long", "note 2"),
        (note("What?", "word " * 2001), "text_too_long", "note 2, answer"),
        ((1, b"What?\x1fA \xff byte", ""), "not_utf8", "byte 8"),
        ((1, None, ""), "text_too_long", "note 2"),
    ],
)
def test_notes_that_are_not_taken_are_refused_by_number(
    refused: Refuse, tmp_path: Path, bad: tuple[object, ...], code: str, words: str
) -> None:
    error = refused("deck.apkg", deck(tmp_path, GOOD, bad))

    assert error.code == code
    assert words in error.line


def test_too_many_notes_are_refused(refused: Refuse, tmp_path: Path) -> None:
    notes = [note(f"What is {n}?", "A number.") for n in range(5001)]

    assert refused("deck.apkg", deck(tmp_path, *notes)).code == "too_many_questions"


def test_the_name_of_a_deck_is_checked_as_well(refused: Refuse, tmp_path: Path) -> None:
    script = "UPDATE col SET decks = replace(decks, 'Trees', '<script>alert(1)</script>')"
    made = collection(tmp_path, [GOOD], script)

    assert refused("deck.apkg", archive({"collection.anki2": made})).code == "active_markup"


def test_a_collection_left_in_the_middle_of_a_change_is_not_mended(
    understood: Understand, tmp_path: Path
) -> None:
    made = collection(tmp_path, [GOOD], "PRAGMA journal_mode = WAL; UPDATE notes SET tags = 'x'")
    members = {"collection.anki2": made, "collection.anki2-wal": b"x", "media": b"{}"}

    assert len(understood("deck.apkg", archive(members)).pack.questions) == 1
