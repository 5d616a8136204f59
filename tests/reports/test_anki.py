"""A deck of weak questions, as the reader of question packs reads any deck."""

import html
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from mockinterview.bank.exchange.anki_form import read
from mockinterview.bank.exchange.refusing import Place
from mockinterview.core.errors import AppError
from mockinterview.core.question import Origin
from mockinterview.core.record import WEAK_BELOW
from mockinterview.core.report import build_report
from mockinterview.core.session import Session
from mockinterview.reports.anki import FIELDS, as_deck
from tests.fakes.sessions import MADE, followed_up, graded, question, session, spoken


def deck(of: Session, tmp_path: Path) -> Path:
    file = tmp_path / "weak.apkg"
    file.write_bytes(as_deck(build_report(of, version="1", made_at=MADE)))
    return file


def notes(file: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(file) as archive:
        archive.extract("collection.anki2", file.parent)
    with closing(sqlite3.connect(file.parent / "collection.anki2")) as connection:
        found = connection.execute("select guid, tags, flds from notes order by id").fetchall()
    return [
        {"guid": guid, "tags": tags, **dict(zip(FIELDS, fields.split("\x1f"), strict=True))}
        for guid, tags, fields in found
    ]


def test_a_note_asks_and_answers_with_the_verdicts_on_the_last_answer(tmp_path: Path) -> None:
    (note,) = notes(deck(session(spoken()), tmp_path))
    assert note["Question"].startswith("The right passage was retrieved")
    assert "<li>✓ <b>said</b>: Separate retrieval errors" in note["Key points"]
    assert "<li>✕ <b>missing</b>: Rerank" in note["Key points"]
    assert "What is true: Temperature zero makes an answer repeatable" in note["Key points"]
    assert note["Model answer"].startswith("I would first find out which half failed")
    assert note["Last answer"] == "Answered on 19 November 2025: 50 / 100"
    assert 'href="https://arxiv.org/abs/2307.03172"' in note["To read"]
    assert note["tags"].split() == [
        "level::experienced",
        "area::retrieval",
        "topic::retrieval-augmented-generation",
    ]


def test_only_questions_whose_last_score_is_weak_are_in_the_deck(tmp_path: Path) -> None:
    given = session(
        spoken(1, question=question("a"), feedback=graded(WEAK_BELOW - 1)),
        spoken(2, question=question("b"), feedback=graded(WEAK_BELOW)),
        spoken(3, question=question("c"), feedback=graded(20)),
        spoken(3, 2, question=question("c"), feedback=graded(90)),
        spoken(4, question=question("d"), feedback=graded(90)),
        followed_up(4, feedback=graded(10)),
    )
    assert len(notes(deck(given, tmp_path))) == 1


def test_a_question_is_known_again_in_another_session(tmp_path: Path) -> None:
    first = notes(deck(session(spoken()), tmp_path))[0]["guid"]
    other = session(spoken(2, feedback=graded(10)), id="another", pack="other")
    assert notes(deck(other, tmp_path))[0]["guid"] == first


def test_the_reader_of_question_packs_reads_it_as_a_foreign_deck(tmp_path: Path) -> None:
    file = deck(session(spoken()), tmp_path)
    contents = read(Place(file))
    (draft,) = contents.drafts
    assert draft.fields["ask"].startswith("The right passage was retrieved")
    assert draft.fields["short"].startswith("I would first find out which half failed")
    assert "retrieval-augmented-generation" in draft.fields["topics"]


def test_what_a_language_model_wrote_is_marked(tmp_path: Path) -> None:
    given = session(spoken(question=question(origin=Origin.GENERATED)))
    assert "nobody has checked them" in notes(deck(given, tmp_path))[0]["Model answer"]


def test_hostile_text_is_shown_and_does_nothing(hostile: Session, tmp_path: Path) -> None:
    (note,) = notes(deck(hostile, tmp_path))
    for name in FIELDS:
        assert "<script" not in note[name]
        assert "<img" not in note[name]
        assert 'javascript:alert(1)"' not in note[name]
    assert "<script>alert(1)</script>" in html.unescape(note["Question"])


def test_a_session_without_weak_questions_has_no_deck() -> None:
    strong = session(spoken(feedback=graded(80)))
    with pytest.raises(AppError) as caught:
        as_deck(build_report(strong, version="1", made_at=MADE))
    assert caught.value.code == "no_weak_questions"
    assert str(WEAK_BELOW) in caught.value.line
