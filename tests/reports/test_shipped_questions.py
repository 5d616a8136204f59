import pytest

from mockinterview.coach.offline import OfflineCoach
from mockinterview.core.question import Question
from mockinterview.core.session import Session
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer
from mockinterview.reports.export import render
from tests.fakes.sessions import session, spoken
from tests.reports.outline import Outline
from tests.shipped import shipped_bank


def answered(questions: list[Question]) -> Session:
    """Return a session in which each question got its short model answer."""
    coach = OfflineCoach(lambda: ())
    attempts = []
    for position, asked in enumerate(questions, start=1):
        hearing = typed(asked.model_answer.short, "en")
        feedback = coach.judge(Answer(question=asked, hearing=hearing))
        attempts.append(
            spoken(
                position,
                question=asked,
                take=None,
                hearing=hearing,
                delivery=None,
                feedback=feedback,
            )
        )
    return session(*attempts)


@pytest.fixture(scope="module")
def shipped() -> Session:
    return answered(shipped_bank().questions())


def test_every_shipped_question_and_its_grade_are_in_the_page(shipped: Session) -> None:
    page = Outline(render(shipped, "html"))

    assert shipped.attempts
    for attempt in shipped.attempts:
        assert " ".join(attempt.question.ask.split()) in page.text
    assert page.text.count("/ 100") == 1 + len(shipped.attempts)


def test_every_reference_of_a_shipped_question_is_a_link(shipped: Session) -> None:
    links = {a["href"] for a in Outline(render(shipped, "html")).all("a")}
    wanted = {r.link for attempt in shipped.attempts for r in attempt.question.references}

    assert wanted
    assert wanted <= links


def test_every_shipped_question_is_in_the_markdown(shipped: Session) -> None:
    text = render(shipped, "md")

    assert text.count("\n## Question ") == len(shipped.attempts)
