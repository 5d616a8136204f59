"""From the files of a job and a CV to questions, as window and terminal go that way."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mockinterview.core.errors import AppError
from mockinterview.core.plan import Wishes
from mockinterview.core.question import Kind, Level
from mockinterview.core.record import Focus, PastAnswers
from mockinterview.job_questions import Documents, tailor
from tests.documents.making import pdf, word
from tests.shipped import shipped_bank

TEXTS = Path(__file__).parent / "documents" / "texts"
SERVING = TEXTS / "senior-ml-engineer-serving.txt"
BANK = shipped_bank()


def documents(job: Path | None = SERVING, cv: Path | None = None) -> Documents:
    read = Documents.read(job, cv)
    assert read
    return read


def test_without_a_file_there_are_no_documents() -> None:
    assert Documents.read(None, None) is None


def test_a_pdf_and_a_word_file_lead_where_the_text_leads(tmp_path: Path) -> None:
    lines = SERVING.read_text(encoding="utf-8").split("\n")
    shown = tuple(line.replace("(", "").replace(")", "") for line in lines)
    plain = tailor(documents(), BANK, Wishes(), {}, 8)
    for file in (pdf(tmp_path / "job.pdf", shown), word(tmp_path / "job.docx", *lines)):
        found = tailor(documents(file), BANK, Wishes(), {}, 8)
        assert found.read.level.level is Level.EXPERIENCED
        assert [fit.question.id for fit in found.fits] == [fit.question.id for fit in plain.fits]


def test_wishes_narrow_the_choice() -> None:
    found = tailor(documents(), BANK, Wishes(kinds=(Kind.HANDS_ON,)), {}, 5)
    assert {fit.question.kind for fit in found.fits} == {Kind.HANDS_ON}


def test_what_was_answered_is_left_out_on_wish() -> None:
    first = tailor(documents(), BANK, Wishes(), {}, 5).fits[0].question.id
    past = {first: PastAnswers(times_asked=1, last_asked_at=datetime.now(UTC))}
    found = tailor(documents(), BANK, Wishes(focus=Focus.NEW), past, 5)
    assert first not in {fit.question.id for fit in found.fits}


def test_nothing_that_fits_is_told() -> None:
    with pytest.raises(AppError) as caught:
        tailor(documents(), BANK, Wishes(areas=("audio",)), {}, 5)
    assert caught.value.code == "no_question"
