import pytest
from pydantic import ValidationError

from mockinterview.core.errors import Failure
from mockinterview.core.feedback import (
    CriterionScore,
    Feedback,
    FeedbackStatus,
    not_graded,
)

DOWN = Failure(code="unreachable", message="The endpoint is down.", retryable=True)


def test_feedback_that_is_not_graded_says_why_and_has_no_score() -> None:
    feedback = not_graded("endpoint", DOWN, "some-model")

    assert feedback.status is FeedbackStatus.NOT_GRADED
    assert feedback.score is None
    assert feedback.reason == DOWN
    assert (feedback.coach, feedback.model) == ("endpoint", "some-model")


def test_a_score_without_a_grade_is_refused() -> None:
    with pytest.raises(ValidationError, match="if and only if"):
        Feedback(status=FeedbackStatus.NOT_GRADED, coach="offline", score=0)


def test_a_grade_without_a_score_is_refused() -> None:
    with pytest.raises(ValidationError, match="if and only if"):
        Feedback(status=FeedbackStatus.GRADED, coach="offline")


@pytest.mark.parametrize("score", [0, 100])
def test_nought_and_a_hundred_are_scores(score: int) -> None:
    assert Feedback(status=FeedbackStatus.GRADED, coach="offline", score=score).score == score


@pytest.mark.parametrize("score", [-1, 101])
def test_a_score_beyond_its_scale_is_refused(score: int) -> None:
    with pytest.raises(ValidationError):
        Feedback(status=FeedbackStatus.GRADED, coach="offline", score=score)


@pytest.mark.parametrize("score", [0, 6])
def test_a_criterion_beyond_its_scale_is_refused(score: int) -> None:
    with pytest.raises(ValidationError):
        CriterionScore(criterion="depth", reason="It stays on the surface.", score=score)


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError):
        Feedback.model_validate({"status": "not_graded", "coach": "offline", "grade": 3})


def test_feedback_comes_back_from_json_as_it_was() -> None:
    feedback = not_graded("endpoint", DOWN, "some-model")

    assert Feedback.model_validate_json(feedback.model_dump_json()) == feedback


def test_feedback_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        not_graded("offline", DOWN).comment = "Well done."
