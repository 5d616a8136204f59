"""Packs as Anki decks: any note with two sides comes in, our own come back whole.

Cloze notes have no answer apart from their question, and a note of pictures or sounds
alone cannot be spoken: both are left out.
"""

import io
import itertools
import json
import re
import sqlite3
import tempfile
import time
import unicodedata
import zipfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from mockinterview.bank.exchange import anki_note
from mockinterview.bank.exchange.anki_archive import unpack_collection
from mockinterview.bank.exchange.anki_collection import Note, read_deck
from mockinterview.bank.exchange.contents import HEADER, Contents, Draft
from mockinterview.bank.exchange.html_text import as_text
from mockinterview.bank.exchange.naming import slug
from mockinterview.bank.exchange.refusing import FIELD_LIMIT_BYTES, QUESTION_LIMIT, Place
from mockinterview.bank.exchange.suspicion import require_visible
from mockinterview.bank.sources import FORMAT
from mockinterview.core.question import Pack, Question
from mockinterview.core.words import translate

_CLOZE = re.compile(r"\{\{c\d+::")
_DEFAULT_DECK = "Default"
_PLAIN_TAGS = {"leech", "marked"}


def read(place: Place) -> Contents:
    """Read the notes of a deck, the first field as question and the second as answer."""
    with tempfile.TemporaryDirectory(prefix="mockinterview-") as folder:
        collection = unpack_collection(place, Path(folder))
        deck = read_deck(collection.file, place.within(collection.name))
    if len(deck.notes) > QUESTION_LIMIT:
        what = translate("bank", "There are more than {limit} notes.").format(limit=QUESTION_LIMIT)
        raise place.refused(
            "too_many_questions", what, translate("bank", "Export a part of the deck.")
        )
    contents = Contents()
    if deck.title and deck.title != _DEFAULT_DECK:
        contents.header["title"] = deck.title
    for note in deck.notes:
        here = place.within(f"note {note.number}")
        if not (note.kind.name.startswith(anki_note.NOTE_TYPE) and _own(note, contents, here)):
            _foreign(note, contents, here)
    return contents


def content(pack: Pack) -> bytes:
    """Return a pack as a deck that any version of Anki since 2.1 imports."""
    import genanki

    model = genanki.Model(
        anki_note.number("note type", "1"),
        anki_note.NOTE_TYPE,
        fields=[{"name": name} for name in anki_note.FIELDS],
        templates=[{"name": "Question", "qfmt": anki_note.FRONT, "afmt": anki_note.BACK}],
        css=anki_note.STYLE,
    )
    deck = genanki.Deck(anki_note.number("deck", pack.id), _deck_name(pack), pack.description)
    for at, question in enumerate(pack.questions):
        note = genanki.Note(
            model=model,
            fields=list(anki_note.fields(question, pack)),
            tags=anki_note.tags(question),
            guid=genanki.guid_for("mockinterview", pack.id, question.id),
            due=at,
        )
        deck.add_note(note)
    return _packed(genanki.Package(deck))


def _deck_name(pack: Pack) -> str:
    """Return the title of a pack without what Anki takes for a deck within a deck."""
    return pack.title.replace("::", ": ")


def _packed(package: Any) -> bytes:
    """Return a deck as an archive; genanki's own way leaves its database behind."""
    moment = time.time()
    with tempfile.TemporaryDirectory(prefix="mockinterview-") as folder:
        file = Path(folder) / "collection.anki2"
        with closing(sqlite3.connect(file)) as connection:
            package.write_to_db(connection.cursor(), moment, itertools.count(int(moment * 1000)))
            connection.commit()
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(file, file.name)
            archive.writestr("media", "{}")
    return out.getvalue()


def _foreign(note: Note, contents: Contents, place: Place) -> None:
    if note.kind.is_cloze or any(_CLOZE.search(field) for field in note.fields[:2]):
        contents.leave_out(
            place.name,
            translate("bank", "It is a cloze note, whose answer stands in its question."),
        )
        return
    sides = [_seen(note, at, place) for at in (0, 1)]
    for name, (text, has_media) in zip(("question", "answer"), sides, strict=True):
        if not text:
            why = (
                translate("bank", "Its {name} is a picture or a sound.").format(name=name)
                if has_media
                else translate("bank", "There is no {name}.").format(name=name)
            )
            contents.leave_out(place.name, why)
            return
    topics = dict.fromkeys(slug(tag.split("::")[-1]) for tag in note.tags)
    kept = [topic for topic in topics if topic not in _PLAIN_TAGS]
    fields = {"ask": sides[0][0], "short": sides[1][0], "topics": kept}
    contents.drafts.append(Draft(place.name, fields))


def _seen(note: Note, at: int, place: Place) -> tuple[str, bool]:
    markup = note.fields[at] if at < len(note.fields) else ""
    name = note.kind.fields[at] if at < len(note.kind.fields) else f"field {at + 1}"
    here = place.within(name[:40])
    if len(markup) > FIELD_LIMIT_BYTES:
        raise here.refused(
            "text_too_long",
            translate("bank", "The field is far too long."),
            translate("bank", "Shorten it in Anki."),
        )
    require_visible(markup, here)
    return as_text(markup, here)


def _own(note: Note, contents: Contents, place: Place) -> bool:
    """Take a note that this program made, with the changes that were made in Anki."""
    found = _recorded(note)
    if found is None:
        return False
    question, pack = found
    contents.header = pack.model_dump(mode="json", include=set(HEADER))
    fields = question.model_dump(mode="json", exclude_defaults=True)
    fields |= fields.pop("model_answer")
    made = anki_note.fields(question, pack)
    for at, name in enumerate(anki_note.FIELDS[:-1]):
        text, _ = _seen(note, at, place)
        if _same(note.fields[at], made[at]):
            continue
        if name not in anki_note.EDITABLE:
            contents.leave_out(
                f"{place.name}, {name}", translate("bank", "What was changed in Anki is not taken.")
            )
        elif text:
            fields[anki_note.EDITABLE[name]] = text
    contents.drafts.append(Draft(place.name, fields))
    return True


def _recorded(note: Note) -> tuple[Question, Pack] | None:
    """Return the question of a note's last field, or None where that was changed."""
    try:
        record = json.loads(note.fields[len(anki_note.FIELDS) - 1])
        is_known = isinstance(record, Mapping) and record.get("format") == FORMAT
        if not is_known:
            return None
        question = Question.model_validate(record["question"])
        return question, Pack.model_validate({**record["pack"], "questions": ()})
    except (ValueError, ValidationError, IndexError, KeyError, TypeError, RecursionError):
        return None


def _same(one: str, other: str) -> bool:
    """Say whether two fields are equal; Anki composes characters when it saves them."""
    return unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
