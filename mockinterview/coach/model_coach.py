"""The coach that asks a language model, by whatever wire the model is reached.

Whatever goes wrong, the answer is "not graded" with the reason, and never a number.
The model's own words are kept as text; its score is not asked for.
"""

from pydantic import ValidationError

from mockinterview.coach.failures import nonsense
from mockinterview.coach.judgement import (
    Judgement,
    checked_criteria,
    checked_points,
    prompt_for,
)
from mockinterview.coach.language_model import LanguageModel, Reply
from mockinterview.coach.offline import NO_ANSWER
from mockinterview.core.coverage import coverage_score
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback, FeedbackStatus, not_graded
from mockinterview.ports import Answer

NAME = "endpoint"


class ModelCoach:
    """Judges by what one language model says and the transcript bears out."""

    name = NAME

    def __init__(self, language_model: LanguageModel) -> None:
        self._language_model = language_model

    def judge(self, answer: Answer) -> Feedback:
        """Return the model's judgement with every quote checked."""
        if answer.hearing.transcript.is_empty:
            return not_graded(NAME, NO_ANSWER)
        try:
            judgement = _judgement(self._language_model.ask(prompt_for(answer)))
        except AppError as error:
            return not_graded(NAME, error.failure, self._language_model.model)
        transcript = answer.hearing.transcript
        points, dropped = checked_points(judgement, answer.question, transcript)
        criteria, also_dropped = checked_criteria(judgement, transcript)
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=NAME,
            model=self._language_model.model,
            score=coverage_score(points),
            points=points,
            criteria=criteria,
            comment=judgement.next_time,
            dropped_quotes=dropped + also_dropped,
        )


def _judgement(reply: Reply) -> Judgement:
    try:
        return Judgement.model_validate(reply.content)
    except ValidationError as error:
        raise nonsense() from error
