"""Anki decks: what Anki made comes in, and what we make goes through Anki and back."""

import io
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from mockinterview.bank.exchange import anki_form, anki_note
from mockinterview.core.question import Pack
from tests.bank.exchange.conftest import Understand, only, reasons
from tests.bank.exchange.handmade import archive, collection, deck, note
from tests.shipped import shipped_bank

DECKS = Path(__file__).parent / "decks"
PACK = shipped_bank().packs()[0]


@pytest.mark.parametrize("name", ["newest.apkg", "legacy.apkg"])
def test_decks_that_anki_made_are_read(understood: Understand, name: str) -> None:
    found = understood(DECKS / name)
    switch, tree, tags = found.pack.questions

    assert (found.pack.id, found.pack.title) == ("netze-und-graphen", "Netze und Graphen")
    assert (switch.ask, set(switch.topics)) == ("What is a switch?", {"two", "networking"})
    assert switch.model_answer.short == (
        "A device that forwards frames by their MAC address.\n\n"
        "It learns addresses from the frames it sees."
    )
    assert tree.ask == "Was ist ein Baum? 🌳"
    assert tree.model_answer.short.split("\n\n") == [
        "Ein zusammenhängender Graph ohne Kreise:",
        "er hat n \u2212 1 Kanten",
        "je zwei Knoten verbindet genau ein Weg",
    ]
    assert tags.ask == "Why is a < b no tag, and what is List<int>?"
    assert tags.model_answer.short.endswith("The tag `<br>` breaks a line.")
    assert reasons(found) == {
        "note 3": "It is a cloze note, whose answer stands in its question.",
        "note 4": "Its question is a picture or a sound.",
        "note 5": "Its answer is a picture or a sound.",
    }


def test_the_newest_collection_in_an_archive_is_the_one_that_counts(
    understood: Understand, tmp_path: Path
) -> None:
    old = collection(tmp_path, [note("Old?", "An old answer.")])
    new = collection(tmp_path, [note("New?", "A new answer.")])
    members = {"collection.anki2": old, "collection.anki21": new, "meta": b"\x08\x02"}

    assert only(understood("deck.apkg", archive(members))).ask == "New?"


def test_notes_that_have_no_two_sides_are_left_out(understood: Understand, tmp_path: Path) -> None:
    made = deck(
        tmp_path,
        note("What?", "Some thing.", tags=" leech Big::Small marked "),
        note("A {{c1::gap}}", "More."),
        note("Gap", "x", kind=2),
        note("", "An answer."),
        note("A question?", "<div><br></div>"),
        (1, "Only one field", ""),
    )
    found = understood("deck.apkg", made)

    assert only(found).topics == ("small",)
    assert found.pack.title == "Trees: Small"
    assert list(reasons(found)) == [f"note {number}" for number in range(2, 7)]


def notes_of(content: bytes, folder: Path) -> list[tuple[str, int, str]]:
    """Return the guid, the note type and the fields of the notes of a deck of ours."""
    file = folder / "ours.db"
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        file.write_bytes(packed.read("collection.anki2"))
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("SELECT guid, mid, flds FROM notes ORDER BY id").fetchall()


def test_notes_keep_their_ids_from_one_export_to_the_next(tmp_path: Path) -> None:
    first = notes_of(anki_form.content(PACK), tmp_path)
    changed = PACK.questions[0].model_copy(update={"ask": "Something else?"})
    questions = (changed, *PACK.questions[1:])
    second = notes_of(anki_form.content(PACK.model_copy(update={"questions": questions})), tmp_path)

    assert [n[:2] for n in first] == [n[:2] for n in second]
    assert len({guid for guid, _, _ in first}) == len(PACK.questions)
    assert first[0][2] != second[0][2]
    assert first[1][2] == second[1][2]


def test_notes_of_another_pack_have_other_ids(tmp_path: Path) -> None:
    other = PACK.model_copy(update={"id": "other"})
    first, second = (notes_of(anki_form.content(pack), tmp_path) for pack in (PACK, other))

    assert not {n[0] for n in first} & {n[0] for n in second}


def test_fields_hold_text_that_html_leaves_as_it_is(tmp_path: Path) -> None:
    question = PACK.questions[0].model_copy(update={"ask": "Is a < b & List<int> & `<br>`?"})
    pack = PACK.model_copy(update={"questions": (question,)})
    ((_, _, fields),) = notes_of(anki_form.content(pack), tmp_path)

    assert fields.startswith("Is a &lt; b &amp; List&lt;int&gt; &amp; `&lt;br&gt;`?\x1f")
    assert "<" not in fields.rpartition("\x1f")[2]


def reworked(pack: Pack, folder: Path, changes: dict[str, str]) -> bytes:
    """Return a deck of ours as it is after a person changed fields of its notes in Anki."""
    names = anki_note.FIELDS
    made = [dict(zip(names, anki_note.fields(q, pack), strict=True)) for q in pack.questions]
    rows = [(1, "\x1f".join({**fields, **changes}.values()), "") for fields in made]
    rename = "UPDATE col SET models = replace(models, 'Basic', 'Mock Interview question')"
    return archive({"collection.anki2": collection(folder, rows, rename)})


def test_what_was_changed_in_anki_is_taken_over(understood: Understand, tmp_path: Path) -> None:
    pack = PACK.model_copy(update={"questions": PACK.questions[:1]})
    changes = {"Question": "Asked <b>anew</b>?", "Hint": "Another<br>hint", "Key points": "None"}
    found = understood("deck.apkg", reworked(pack, tmp_path, changes))

    assert only(found) == pack.questions[0].model_copy(
        update={"ask": "Asked anew?", "hint": "Another\n\nhint"}
    )
    assert reasons(found) == {"note 1, Key points": "What was changed in Anki is not taken."}


def test_a_note_of_ours_whose_record_was_changed_is_read_as_any_other(
    understood: Understand, tmp_path: Path
) -> None:
    pack = PACK.model_copy(update={"questions": PACK.questions[:1]})
    question = only(understood("deck.apkg", reworked(pack, tmp_path, {"Mock Interview": "{}"})))

    assert question.ask == pack.questions[0].ask
    assert question.model_answer.short == pack.questions[0].model_answer.short
    assert question.points != pack.questions[0].points
