"""The offline coach finds in each model answer what the question asks for."""

import pytest

from mockinterview.coach.offline import OfflineCoach
from mockinterview.core.coverage import PointVerdict, Verdict
from mockinterview.core.feedback import Feedback
from mockinterview.core.question import Question, Weight
from mockinterview.core.transcript import typed
from mockinterview.ports import Answer
from tests.shipped import shipped_bank

BANK = shipped_bank()
COACH = OfflineCoach(BANK.glossary)
QUESTIONS = [pytest.param(question, id=question.id) for question in BANK.questions()]


def judged(question: Question, text: str) -> Feedback:
    return COACH.judge(Answer(question, typed(text, "en")))


def not_said(feedback: Feedback, *weights: Weight) -> list[PointVerdict]:
    expected = [p for p in feedback.points if p.weight in weights]
    denied = [p for p in feedback.points if p.verdict is Verdict.CONTRADICTED]
    return [p for p in expected if p.verdict is not Verdict.SAID] + denied


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_short_answer_says_every_must_and_nothing_wrong(question: Question) -> None:
    feedback = judged(question, question.model_answer.short)
    assert not_said(feedback, Weight.MUST) == []
    assert feedback.wrong_claims == ()


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_long_answer_says_every_must_and_should_and_nothing_wrong(question: Question) -> None:
    feedback = judged(question, question.model_answer.long)
    assert not_said(feedback, Weight.MUST, Weight.SHOULD) == []
    assert feedback.wrong_claims == ()
