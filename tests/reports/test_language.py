"""A report speaks one language: nothing of ours is left in English, and JSON stays codes."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import pytest
from docx import Document

from mockinterview.core.errors import Failure
from mockinterview.core.feedback import Advice, AdviceCode, LeftOut, Sample, Usage
from mockinterview.core.focus import Away, FocusNotes
from mockinterview.core.norms import Figures, Profile, Yardstick
from mockinterview.core.plain import Plain
from mockinterview.core.plan import FormatId
from mockinterview.core.report import build_report
from mockinterview.core.sealing import begun, closed
from mockinterview.core.session import Bookmark, Session
from mockinterview.core.words import Tongue, speaking
from mockinterview.reports.anki import as_deck
from mockinterview.reports.docx import as_docx
from mockinterview.reports.export import render
from mockinterview.reports.markdown import as_markdown
from mockinterview.reports.table import as_table
from mockinterview.reports.wording import number
from mockinterview.tongues import tongue_of
from tests.fakes.endpoint import BETTER
from tests.fakes.sessions import (
    MADE,
    SESSION_ID,
    STARTED,
    by_endpoint,
    every_state,
    followed_up,
    session,
    spoken,
)

OURS = frozenset({"Mock", "Interview", "UTC"})
"""What is called the same in every language."""

CODES = frozenset({"id", "file", "coach", "code", "language", "seal"})
_LATIN = re.compile(r"[A-Za-z]{2,}")
_NAMES = re.compile(rf"https?://\S+|{SESSION_ID}|[0-9a-f]{{8}}|\S+\.wav|Microsoft Speaker Coach")
"""Addresses, ids and the names of recordings and of who published a norm."""

_GAP = re.compile(r"(\{[^}]*\})")


def in_capitals_of_nobody(_context: str, words: str) -> str:
    """Say a sentence in letters that no text of a session has, its gaps left open."""
    parts = _GAP.split(words)
    return "".join(p if p.startswith("{") else re.sub(r"[A-Za-z]", "ж", p) for p in parts)


STRANGE = Tongue("xx", in_capitals_of_nobody, lambda value, decimals: f"{value:.{decimals}f}")


@contextmanager
def strange() -> Iterator[None]:
    with speaking(STRANGE):
        yield


def without_latin(value: Any) -> Any:
    """Write every text of a session in other letters, so that what is Latin is ours."""
    if isinstance(value, Plain):
        fields = {n: getattr(value, n) for n in type(value).model_fields if n not in CODES}
        return value.model_copy(update={n: without_latin(each) for n, each in fields.items()})
    if isinstance(value, tuple):
        return tuple(map(without_latin, value))
    is_text = type(value) is str and value != "typed" and not value.startswith("http")
    return re.sub(r"[A-Za-z]", "я", value) if is_text else value


def everything() -> Session:
    """Return a session in which about every sentence of a report is said."""
    judged = by_endpoint().model_copy(
        update={
            "samples": tuple(Sample(score=s, verdicts={}, criteria={}) for s in (40, 80)),
            "usage": Usage(seconds=4.2, prompt_tokens=1234, reply_tokens=45, cost=0.002),
            "left_out": tuple(LeftOut),
            "dropped_claims": 2,
            "advice": Advice(code=AdviceCode.SHORTEN),
        }
    )
    first, *rest = every_state().attempts
    first = first.model_copy(
        update={
            "own_rating": 4,
            "note": "я",
            "bookmarks": (Bookmark(at=3, text="я"),),
            "better_answer": BETTER,
            "trouble": Failure(code="x", message="я"),
        }
    )
    given = without_latin(
        session(
            first,
            spoken(1, 3, feedback=judged),
            followed_up(1, number=4),
            *rest,
            format=FormatId.EXAM,
            note="я",
            tags=("я",),
            focus=FocusNotes(aways=(Away(position=1, left_at=STARTED, seconds=2.5),)),
        )
    )
    return given.model_copy(update={"seal": closed(begun(given), MADE)})


def report(given: Session) -> Any:
    usual = Figures(pace_speaking=120, fillers_a_minute=2, response_latency_seconds=1)
    yardstick = Yardstick(profile=Profile.STANDARD, usual=usual)
    return build_report(given, version="1", made_at=MADE, yardstick=yardstick)


def docx_text(content: bytes) -> str:
    made = Document(BytesIO(content))
    cells = (c.text for t in made.tables for row in t.rows for c in row.cells)
    return "\n".join((*(p.text for p in made.paragraphs), *cells))


def left_in_english(text: str) -> set[str]:
    return set(_LATIN.findall(_NAMES.sub("", text))) - OURS


def test_markdown_says_nothing_of_ours_in_english() -> None:
    with strange():
        assert left_in_english(as_markdown(report(everything()))) == set()


def test_a_word_document_says_nothing_of_ours_in_english() -> None:
    with strange():
        assert left_in_english(docx_text(as_docx(report(everything())))) == set()


def test_a_table_says_nothing_of_ours_in_english() -> None:
    with strange():
        assert left_in_english(as_table(report(everything())).decode()) == set()


def test_a_deck_shows_nothing_of_ours_in_english() -> None:
    with strange(), zipfile.ZipFile(BytesIO(as_deck(report(everything())))) as archive:
        content = archive.read("collection.anki2").decode("utf-8", "replace")
    assert "Answered on" not in content
    assert ">said<" not in content


def test_json_is_the_same_in_every_language() -> None:
    written = render(everything(), "json", made_at=MADE)
    with strange():
        assert render(everything(), "json", made_at=MADE) == written


@pytest.mark.parametrize(("code", "score"), [("en", "1,234.5"), ("de", "1.234,5")])
def test_numbers_are_written_as_the_language_does(code: str, score: str) -> None:
    with speaking(tongue_of(code)):
        assert number(1234.5) == score
