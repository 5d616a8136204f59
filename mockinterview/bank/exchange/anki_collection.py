"""Reading the notes of an Anki collection, an SQLite file that somebody else made.

It is opened for reading alone, as a file that never changes, so that nothing of it can
write; only tables that Anki has are read, and they must be tables and not views. What may
be read and how long it may take is limited.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from mockinterview.bank.exchange.anki_archive import number_field
from mockinterview.bank.exchange.refusing import FIELD_LIMIT_BYTES, QUESTION_LIMIT, Place
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate

_TABLES = frozenset({"notes", "cards", "col", "notetypes", "fields", "decks", "sqlite_master"})
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})
_STEPS_A_CALL = 100_000
_CALL_LIMIT = 3_000
_CLOZE = 1
_HEAD = b"SQLite format 3\x00"
_BETWEEN_FIELDS = "\x1f"
_ROW_LIMIT = 20 * QUESTION_LIMIT


class NoteType(NamedTuple):
    """A kind of note: its name, its fields' names, and whether it has gaps to fill."""

    name: str
    fields: tuple[str, ...]
    is_cloze: bool


class Note(NamedTuple):
    """A note; ``number`` counts from 1 in the order of their making."""

    number: int
    kind: NoteType
    fields: tuple[str, ...]
    tags: tuple[str, ...]


class Deck(NamedTuple):
    """The notes of a deck, and its name where they share one."""

    title: str
    notes: tuple[Note, ...]


def read_deck(file: Path, place: Place) -> Deck:
    """Return what a collection holds. Raise AppError where it is broken or no collection."""
    try:
        with file.open("rb") as raw:
            if raw.read(len(_HEAD)) != _HEAD:
                raise _broken(place)
        with _connected(file) as connection:
            tables = _tables(connection, place)
            kinds = _note_types(connection, tables)
            return Deck(_title(connection, tables), tuple(_notes(connection, kinds, place)))
    except (
        sqlite3.Error,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        RecursionError,
    ) as error:
        raise _broken(place) from error


@contextmanager
def _connected(file: Path) -> Iterator[sqlite3.Connection]:
    calls = 0

    def is_too_long() -> bool:
        nonlocal calls
        calls += 1
        return calls > _CALL_LIMIT

    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 32 * FIELD_LIMIT_BYTES)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.text_factory = bytes
        # Newer collections sort names in a way of Anki's own.
        connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
        connection.set_progress_handler(is_too_long, _STEPS_A_CALL)
        connection.set_authorizer(_authorise)
        yield connection


def _authorise(
    action: int, table: str | None, _column: str | None, _base: str | None, _by: str | None
) -> int:
    is_known = action == sqlite3.SQLITE_SELECT or (table or "").lower() in _TABLES
    return sqlite3.SQLITE_OK if action in _ALLOWED and is_known else sqlite3.SQLITE_DENY


def _tables(connection: sqlite3.Connection, place: Place) -> frozenset[str]:
    """Return which tables there are; raise AppError where one is another thing than a table."""
    found = connection.execute("SELECT name, type, sql FROM sqlite_master LIMIT 1000").fetchall()
    plain = {
        _text(name)
        for name, kind, sql in found
        if _text(kind) == "table" and _text(sql).upper().startswith("CREATE TABLE")
    }
    others = {_text(name) for name, kind, _ in found if _text(kind) in ("table", "view")} - plain
    if others & _TABLES or not {"notes", "col"} <= plain:
        what = translate("bank", "The collection has not the tables of an Anki collection.")
        raise place.refused(
            "no_collection", what, translate("bank", "Export the deck from Anki again.")
        )
    return frozenset(plain)


def _note_types(connection: sqlite3.Connection, tables: frozenset[str]) -> dict[int, NoteType]:
    """Return the kinds of notes by id, from tables or, in older collections, from JSON."""
    if {"notetypes", "fields"} <= tables:
        names: dict[int, list[str]] = {}
        for kind, name in connection.execute(
            "SELECT ntid, name FROM fields ORDER BY ntid, ord LIMIT 100000"
        ):
            names.setdefault(kind, []).append(_text(name))
        rows = connection.execute("SELECT id, name, config FROM notetypes LIMIT 10000")
        return {
            kind: NoteType(
                _text(name), tuple(names.get(kind, ())), number_field(bytes(config), 1) == _CLOZE
            )
            for kind, name, config in rows
        }
    models = _setting(connection, "SELECT models FROM col LIMIT 1")
    return {int(kind): _older_note_type(model) for kind, model in models.items()}


def _older_note_type(model: dict[str, Any]) -> NoteType:
    fields = sorted(model["flds"], key=lambda field: field.get("ord", 0))
    names = tuple(str(field["name"]) for field in fields)
    return NoteType(str(model["name"]), names, model.get("type") == _CLOZE)


def _title(connection: sqlite3.Connection, tables: frozenset[str]) -> str:
    """Return the name of the deck that all cards are in, or of the deck above theirs."""
    if "cards" not in tables:
        return ""
    used = [row[0] for row in connection.execute("SELECT DISTINCT did FROM cards LIMIT 1000")]
    if "decks" in tables:
        rows = connection.execute("SELECT id, name FROM decks LIMIT 10000")
        names = {deck: _text(name).replace("\x1f", "::") for deck, name in rows}
    else:
        decks = _setting(connection, "SELECT decks FROM col LIMIT 1")
        names = {int(deck): str(facts["name"]) for deck, facts in decks.items()}
    tops = {names.get(deck, "").split("::")[0] for deck in used}
    whole = {names.get(deck, "") for deck in used}
    found = whole if len(whole) == 1 else tops
    return found.pop().replace("::", ": ") if len(found) == 1 else ""


def _notes(
    connection: sqlite3.Connection, kinds: dict[int, NoteType], place: Place
) -> Iterator[Note]:
    rows = connection.execute(
        "SELECT mid, flds, tags FROM notes ORDER BY id LIMIT ?", (_ROW_LIMIT,)
    )
    for number, (kind, fields, tags) in enumerate(rows, start=1):
        at = place.within(f"note {number}")
        if not isinstance(fields, bytes) or len(fields) > 10 * FIELD_LIMIT_BYTES:
            what = translate("bank", "The note is no text, or far too long.")
            raise at.refused("text_too_long", what, translate("bank", "Shorten it in Anki."))
        try:
            parts = fields.decode("utf-8").split(_BETWEEN_FIELDS)
        except UnicodeDecodeError as error:
            what = translate(
                "bank", "The note is not UTF-8 text: byte {byte} does not belong there."
            ).format(byte=error.start)
            raise at.refused("not_utf8", what, translate("bank", "Mend it in Anki.")) from error
        unnamed = NoteType("", (), is_cloze=False)
        words = _text(tags).split() if isinstance(tags, bytes) else []
        yield Note(number, kinds.get(kind, unnamed), tuple(parts), tuple(words))


def _setting(connection: sqlite3.Connection, query: str) -> dict[str, Any]:
    (value,) = connection.execute(query).fetchone()
    found = json.loads(_text(value) or "{}")
    if not isinstance(found, dict):
        raise TypeError(query)
    return found


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _broken(place: Place) -> AppError:
    what = translate("bank", "The Anki collection in it is broken, or is none.")
    return place.refused(
        "broken_collection", what, translate("bank", "Export the deck from Anki again.")
    )
