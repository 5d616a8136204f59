"""Anki decks made by hand, so that they can be as no Anki would make them."""

import io
import json
import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

FIELDS = [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}]
MODELS = {
    "1": {"name": "Basic", "type": 0, "flds": FIELDS},
    "2": {"name": "Cloze", "type": 1, "flds": FIELDS},
}
TABLES = """
CREATE TABLE col (models text, decks text);
CREATE TABLE cards (id integer primary key, did integer);
CREATE TABLE notes (id integer primary key, mid integer, flds text, tags text);
"""
Notes = Sequence[tuple[object, ...]]


def note(front: str, back: str, kind: int = 1, tags: str = "") -> tuple[object, ...]:
    return (kind, f"{front}\x1f{back}", tags)


def collection(folder: Path, notes: Notes = (), more: str = "", tables: str = TABLES) -> bytes:
    """Return an older collection; ``more`` is SQL that is run at the end."""
    file = folder / "made.db"
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(tables)
        decks = {"1": {"name": "Default"}, "7": {"name": "Trees::Small"}}
        if "TABLE col" in tables:
            values = (json.dumps(MODELS), json.dumps(decks))
            connection.execute("INSERT INTO col VALUES (?, ?)", values)
            connection.execute("INSERT INTO cards VALUES (1, 7)")
        if notes:
            sql = "INSERT INTO notes (mid, flds, tags) VALUES (?, ?, ?)"
            connection.executemany(sql, notes)
        connection.executescript(more)
        connection.commit()
    return file.read_bytes()


def archive(members: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as made:
        for name, content in members.items():
            made.writestr(zipfile.ZipInfo(name), content, packing)
    return out.getvalue()


def deck(folder: Path, *notes: tuple[object, ...]) -> bytes:
    return archive({"collection.anki2": collection(folder, notes), "media": b"{}"})
