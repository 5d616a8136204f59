"""What is left out of a shared session stands in no byte of any file that is made of it."""

import re
import unicodedata
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from mockinterview.core.better_answer import BetterAnswer, Segment, Whose
from mockinterview.core.coverage import Quote
from mockinterview.core.question import Origin
from mockinterview.core.report import build_report
from mockinterview.core.review import Assessment, ReviewedAnswer
from mockinterview.core.session import Bookmark, Session
from mockinterview.core.shared import shared
from mockinterview.core.sharing import Sharing
from mockinterview.reports.export import EXPORT_FORMATS
from mockinterview.reports.forms import FORMS, Source
from tests.fakes.sessions import MADE, graded, hearing, question, session, spoken

NAMES = ("ottokar", "brülling", "bruelling")
OWN = ("zirbelnuss", "quittengelee", "haselwurz", "pumpernickel", "knoblauchrauke")
JOB = ("wolpertinger",)
SOUND = b"ID3-the-voice-itself"
EVERYTHING = Sharing(has_notes=False, has_cv=False, names=("Ottokar Brülling",))


def private() -> Session:
    """Return a session that holds something private wherever it can."""
    said = "My name is Ottokar Brülling, and OTTOKAR separates retrieval from generation."
    quote = Quote(text="and OTTOKAR separates retrieval", start=3.0, end=6.0)
    point = (
        graded()
        .points[0]
        .model_copy(
            update={"quotes": (quote,), "reason": "Brülling said so.", "model_sentence": "Ottokar!"}
        )
    )
    better = BetterAnswer(
        segments=(Segment(text="I am Bruelling.", origin=Whose.YOURS),), model="some-model"
    )
    first = spoken(
        1,
        hearing=hearing(said, unsure=("OTTOKAR",)),
        feedback=graded(40, points=(point,), comment="Well, Ottokar."),
        better_answer=better,
        note="zirbelnuss",
        own_rating=2,
        bookmarks=(Bookmark(at=3, text="quittengelee"),),
    )
    asked = question(
        "wolpertinger",
        title="Wolpertinger",
        ask="Why Wolpertinger?",
        hint="Wolpertinger",
        area="wolpertinger",
        topics=("wolpertinger",),
        origin=Origin.GENERATED,
    )
    heard = hearing("um Wolpertinger Wolpertinger hired me", unsure=())
    second = spoken(2, question=asked, hearing=heard, feedback=graded(30, comment="Wolpertinger."))
    second = second.model_copy(update={"delivery": second.delivery_of(heard)})
    answers = (ReviewedAnswer(position=1, attempt=1, remark="knoblauchrauke"),)
    review = Assessment(id="r", reviewer="Ottokar", saved_at=MADE, answers=answers)
    return session(
        first,
        second,
        title="haselwurz",
        tags=("pumpernickel",),
        note="zirbelnuss",
        pack="tailored-wolpertinger",
        reviews=(review,),
        finished_at=MADE + timedelta(minutes=1),
    )


def texts(content: bytes) -> Iterator[str]:
    """Yield all that a reader can find in a file, in a form without case and with plain umlauts."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name
                yield from texts(archive.read(name))
        return
    if content.startswith(b"%PDF"):
        pages = PdfReader(BytesIO(content))
        yield str(pages.metadata)
        for page in pages.pages:
            yield page.extract_text()
    plain = content.decode("utf-8", "replace")
    yield plain
    if "\\u" in plain:
        yield re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), plain)


def found_in(content: bytes, words: tuple[str, ...]) -> set[str]:
    whole = "\n".join(texts(content)).casefold()
    composed = unicodedata.normalize("NFC", whole)
    squeezed = re.sub(r"<[^>]*>", "", composed)
    return {word for word in words if word in composed or word in squeezed}


def made(given: Session, form: str, sound: bytes | None = None) -> bytes:
    report = build_report(given, version="1", made_at=MADE)
    return FORMS[form].make(Source(report, lambda _file: sound))


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_nothing_private_stands_in_a_shared_file(form: str) -> None:
    content = made(shared(private(), EVERYTHING), form)
    assert found_in(content, (*NAMES, *OWN, *JOB)) == set()
    assert SOUND not in content


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_the_same_file_unshared_holds_names_so_that_the_search_can_find_them(form: str) -> None:
    words = (*NAMES, *OWN, *JOB)
    found = found_in(made(private(), form), words)
    assert found, form
    if form in {"html", "md", "docx", "json"}:
        assert found == set(words)


@pytest.mark.parametrize("form", ["md", "csv", "docx", "html"])
def test_each_part_can_be_left_out_alone(form: str) -> None:
    without_names = made(shared(private(), Sharing(names=("Ottokar Brülling",))), form)
    assert found_in(without_names, NAMES) == set()
    assert found_in(without_names, JOB) == set(JOB)
    without_notes = made(shared(private(), Sharing(has_notes=False)), form)
    assert found_in(without_notes, OWN) == set()
    assert "ottokar" in found_in(without_notes, NAMES)
    without_job = made(shared(private(), Sharing(has_cv=False)), form)
    assert found_in(without_job, JOB) == set()
    assert "zirbelnuss" in found_in(without_job, OWN)


def test_a_mark_stands_where_a_name_stood() -> None:
    text = made(shared(private(), EVERYTHING), "md").decode()
    assert r"My name is \[name\] \[name\], and \[name\] (?) separates retrieval" in text
    assert r"“and \[name\] separates retrieval” at 0:03" in text
