"""What every report says of a review, beside the coach."""

from io import BytesIO

import pytest
from docx import Document

from mockinterview.core.agreement import compared
from mockinterview.core.coverage import Verdict
from mockinterview.core.report import build_report
from mockinterview.core.review import Assessment, ReviewedAnswer
from mockinterview.core.session import Session
from mockinterview.reports import reviewing
from mockinterview.reports.docx import as_docx
from mockinterview.reports.export import render
from tests.fakes.sessions import MADE, session, spoken, ungraded
from tests.reports.conftest import HOSTILE

SAID, PARTLY, MISSING, WRONG = Verdict


def review(*answers: ReviewedAnswer, comment: str = "") -> Assessment:
    return Assessment(id="r", reviewer="Dana", saved_at=MADE, comment=comment, answers=answers)


def answer(position: int = 1, *verdicts: Verdict | None, **changes: object) -> ReviewedAnswer:
    fields = {"position": position, "attempt": 1, "verdicts": verdicts, **changes}
    return ReviewedAnswer.model_validate(fields)


def told(given: Assessment, of: Session | None = None) -> str:
    return " ".join(reviewing.agreement(compared(given, of or session(spoken(1), spoken(2)))))


def test_a_review_is_called_by_its_reviewer_and_day() -> None:
    given = compared(review(), session(spoken()))
    assert reviewing.heading(given) == "Review by Dana, 19 November 2025"
    nameless = given.model_copy(update={"reviewer": ""})
    assert reviewing.heading(nameless) == "Review of 19 November 2025"


def test_agreement_is_told_with_what_it_rests_on() -> None:
    assert told(review(answer(1, SAID, PARTLY, None, MISSING, score=58), answer(2, score=50))) == (
        "Of 3 key points they judged 2 alike. "
        "How much of that is chance cannot be said yet: 27 more key points are needed. "
        "The reviewer's scores are 4.0 points higher in the mean of 2."
    )


@pytest.mark.parametrize(("score", "word"), [(40, "10.0 points lower"), (50, "are the same")])
def test_a_lower_and_a_like_score_are_told_so(score: int, word: str) -> None:
    assert word in told(review(answer(1, score=score)))


def test_where_the_coach_judged_nothing_no_agreement_is_claimed() -> None:
    assert told(review(answer(1, SAID, SAID, SAID, SAID)), session(ungraded())) == ""


def test_a_kappa_is_told_from_thirty_points_on() -> None:
    places = range(1, 9)
    given = review(*(answer(at, SAID, WRONG, PARTLY, SAID) for at in places))
    assert "judged 24 alike. Cohen's kappa is 0.67: 0 is chance, 1 is full agreement." in told(
        given, session(*map(spoken, places))
    )


def full() -> Session:
    first = answer(1, SAID, PARTLY, None, None, score=64, remark="Name *one* figure.")
    return session(spoken(1), spoken(2), reviews=(review(first, comment="Well done."),))


def docx_text(given: Session) -> str:
    made = Document(BytesIO(as_docx(build_report(given, version="1", made_at=MADE))))
    return "\n".join(paragraph.text for paragraph in made.paragraphs)


@pytest.mark.parametrize("form", ["html", "md", "docx"])
def test_every_report_tells_the_review_once(form: str) -> None:
    text = docx_text(full()) if form == "docx" else render(full(), form, made_at=MADE)
    plain = text.replace("\\", "").replace("&#39;", "'")
    for words in (
        "Review by Dana, 19 November 2025",
        "Of 2 key points they judged 1 alike.",
        "Well done.",
        "Reviewer 64 / 100, coach 50 / 100.",
        "Reviewer and coach: said.",
        "Reviewer: partly. Coach: contradicted.",
        "Name *one* figure.",
    ):
        assert plain.count(words) == 1, words


@pytest.mark.parametrize("form", ["html", "md"])
def test_without_a_review_no_report_speaks_of_one(form: str) -> None:
    assert "Review" not in render(session(spoken()), form, made_at=MADE)


@pytest.mark.parametrize("form", ["html", "md"])
def test_hostile_words_of_a_reviewer_do_nothing(form: str) -> None:
    bad = Assessment(
        id="r", reviewer=HOSTILE[:80], saved_at=MADE, comment=HOSTILE,
        answers=(answer(1, remark=HOSTILE),),
    )  # fmt: skip
    made = render(session(spoken(), reviews=(bad,)), form, made_at=MADE)
    unescaped = "<script>alert" if form == "html" else "\n# "
    assert unescaped not in made.split("Review by", 1)[1]
