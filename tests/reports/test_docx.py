"""A Word document as a program reads it that looks at its structure."""

import zipfile
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Opened
from docx.oxml.ns import qn

from mockinterview.core.question import Reference
from mockinterview.core.report import build_report
from mockinterview.core.session import Bookmark, Session
from mockinterview.reports.docx import as_docx
from mockinterview.reports.readable import readable
from tests.fakes.endpoint import BETTER
from tests.fakes.sessions import (
    MADE,
    by_endpoint,
    every_state,
    followed_up,
    question,
    session,
    spoken,
)


def content(given: Session) -> bytes:
    return as_docx(build_report(given, version="1", made_at=MADE))


def opened(given: Session) -> Opened:
    return Document(BytesIO(content(given)))


def text(given: Session) -> str:
    made = opened(given)
    cells = (c.text for t in made.tables for row in t.rows for c in row.cells)
    return "\n".join((*(p.text for p in made.paragraphs), *cells))


def headings(given: Session) -> list[str]:
    found = opened(given).paragraphs
    return [f"{p.style.name[8:]} {p.text}" for p in found if p.style and "Heading" in p.style.name]


def test_headings_are_real_and_come_in_their_order() -> None:
    assert headings(session(spoken(feedback=by_endpoint()))) == [
        "2 The questions at a glance",
        "2 How the score is made",
        "1 Question 1 of 1: Right passage, wrong answer: find the cause",
        "2 What the answer covered",
        "2 What the coach says",
        "2 Criteria",
        "2 How it sounded",
        "2 What was said",
        "2 A model answer",
        "3 In a minute",
        "3 At length",
        "3 What a good answer says",
        "2 To read",
    ]


def test_every_table_tells_its_head_again_on_each_page() -> None:
    tables = opened(every_state()).tables
    assert len(tables) > 3
    for table in tables:
        first, *rest = table.rows
        assert first._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:tblHeader")) is None for row in rest)


def test_properties_name_the_session_and_the_language_and_nobody() -> None:
    made = opened(session(spoken(), title="Second round"))
    assert made.core_properties.title == "Second round"
    assert made.core_properties.language == "en-GB"
    assert made.core_properties.author == ""
    lang = made.styles["Normal"].element.rPr.find(qn("w:lang"))
    assert lang.get(qn("w:val")) == "en-GB"


def test_own_words_stand_where_they_belong() -> None:
    given = session(
        spoken(note="Ask about *this*.", own_rating=3, bookmarks=(Bookmark(at=65, text="here"),)),
        title="Second round",
        tags=("acme", "ml"),
        note="First.\n\nSecond.",
    )
    made = text(given)
    for told in ("Second round", "Tags: acme, ml", "Ask about *this*.", "Own rating: 3 of 5."):
        assert told in made
    assert "1:05 here" in made
    assert "First.\nSecond." in made


def test_a_verdict_has_sign_word_weight_quote_and_time() -> None:
    made = text(session(spoken(better_answer=BETTER), followed_up()))
    assert "✓ said (must): Separate retrieval errors from generation" in made
    assert "“separate retrieval from generation” at 0:03" in made
    assert "“” yours: I separate retrieval from generation. I log the passages." in made
    assert "After follow-ups: 65 / 100." in made


def test_unsure_words_carry_a_mark_that_is_explained() -> None:
    made = text(session(spoken()))
    assert "I rerank (?) the passages" in made
    assert "A word with (?) after it" in made


def test_links_lead_to_the_web_and_nowhere_else() -> None:
    sources = (
        Reference(title="Good", authors="A", year=2020, link="https://good.example/a?b&c"),
        Reference.model_construct(title="Bad", authors="B", year=2020, link="javascript:alert(1)"),
    )
    made = opened(session(spoken(question=question(references=sources))))
    links = [r.target_ref for r in made.part.rels.values() if r.is_external]
    assert links == ["https://good.example/a?b&c"]
    assert "B 2020, Bad" in [p.text for p in made.paragraphs]


def test_what_runs_from_right_to_left_is_set_so() -> None:
    made = opened(session(spoken(note="שלום Qt"), note="Hello שלום"))
    turned = {
        p.text for p in made.paragraphs if p._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None
    }
    assert turned == {"שלום Qt"}


@pytest.mark.parametrize("text_", ["\x00\x07\x0b", "\ud83d half", "\u202e turned", "]]>", "\ufffe"])
def test_what_cannot_stand_in_the_file_is_taken_out(text_: str) -> None:
    given = session(spoken(note=f"a{text_}b"), title=f"t{text_}", note=text_)
    made = content(given)
    with zipfile.ZipFile(BytesIO(made)) as archive:
        body = archive.read("word/document.xml").decode()
    assert "\x07" not in body
    assert "\u202e" not in body
    assert "\ufffe" not in body
    assert f"a{readable(text_)}b" in [p.text for p in opened(given).paragraphs]


def test_a_session_without_answers_says_so() -> None:
    assert "This session ended before a question was answered." in text(session())


def test_hostile_text_is_text(hostile: Session) -> None:
    made = opened(hostile)
    links = {r.target_ref for r in made.part.rels.values() if r.is_external}
    assert links == {"https://good.example/a"}
    assert any("<script>alert(1)</script>" in p.text for p in made.paragraphs)
