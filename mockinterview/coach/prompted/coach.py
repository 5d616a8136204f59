"""The coach that asks a language model, by whatever wire the model is reached.

Whatever goes wrong, the answer is "not graded" with the reason, and never a number.
The model's own words are kept as text; its score is not asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.coach.language_model import LanguageModel, Prompt, unheard
from mockinterview.coach.offline import NO_ANSWER, advise
from mockinterview.coach.prompted.better_answer import better_answer_prompt, checked_segments
from mockinterview.coach.prompted.checks import Checked, check
from mockinterview.coach.prompted.judgement import read_judgement
from mockinterview.coach.prompted.readable import Readable
from mockinterview.coach.prompted.request import Request, request_for
from mockinterview.coach.prompted.sampling import as_sample, median_of, total_of
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback, FeedbackStatus, Usage, not_graded
from mockinterview.core.question import Question
from mockinterview.ports import Answer, Seen, unseen

NAME = "endpoint"


@dataclass(frozen=True)
class _Sampled:
    checked: Checked
    usage: Usage


class ModelCoach:
    """Judges by what one language model says and the transcript bears out.

    ``context_tokens`` is what the model reads at once, where that is known; ``samples`` is
    how many judgements are asked for, of which the median counts.
    """

    name = NAME

    def __init__(
        self,
        language_model: LanguageModel,
        *,
        context_tokens: int | None = None,
        samples: int = 1,
    ) -> None:
        self._language_model = language_model
        self._context_tokens = context_tokens
        self._samples = max(1, samples)

    def request(self, answer: Answer, turn: int = 0) -> Request:
        """Return what is sent for an answer, to be looked at beforehand."""
        return request_for(answer, self._context_tokens, turn=turn)

    def warm(self, questions: Sequence[Question]) -> None:
        """Make nothing ready: nothing is sent before there is an answer."""

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        """Return the model's judgement with every quote checked; ``seen`` hears it come."""
        if answer.hearing.transcript.is_empty:
            return not_graded(NAME, NO_ANSWER)
        try:
            request = self.request(answer)
            first = self._sample(request.prompt, answer, seen)
        except AppError as error:
            return not_graded(NAME, error.failure, self._language_model.model)
        sampled = [first, *self._further(answer)]
        return self._feedback(answer, sampled, request)

    def better_answer(self, answer: Answer, feedback: Feedback) -> BetterAnswer:
        """Return the person's answer, ordered and completed; blocks.

        Raise AppError where the model cannot be reached or gives nothing of theirs.
        """
        reply = self._language_model.ask(better_answer_prompt(answer, feedback))
        return BetterAnswer(
            segments=checked_segments(reply.content, answer.hearing.transcript),
            model=self._language_model.model,
            usage=reply.usage,
        )

    def _further(self, answer: Answer) -> list[_Sampled]:
        """Ask again in other orders; what fails then takes nothing from what came before."""
        sampled: list[_Sampled] = []
        for turn in range(1, self._samples):
            try:
                prompt = self.request(answer, turn).prompt
                sampled.append(self._sample(prompt, answer, unseen))
            except AppError:
                break
        return sampled

    def _sample(self, prompt: Prompt, answer: Answer, seen: Seen) -> _Sampled:
        readable = Readable(seen) if seen is not unseen else None
        reply = self._language_model.ask(prompt, heard=readable.feed if readable else unheard)
        read = read_judgement(reply.content, answer.question)
        return _Sampled(check(read, answer), reply.usage)

    def _feedback(self, answer: Answer, sampled: list[_Sampled], request: Request) -> Feedback:
        judged = [each.checked for each in sampled]
        outcome = median_of(judged)
        seconds, target = answer.hearing.transcript.seconds, answer.question.target_seconds
        return Feedback(
            status=FeedbackStatus.GRADED,
            coach=NAME,
            model=self._language_model.model,
            score=outcome.score,
            points=outcome.points,
            wrong_claims=outcome.wrong_claims,
            advice=None
            if outcome.comment
            else advise(outcome.points, outcome.wrong_claims, seconds, target),
            comment=outcome.comment,
            criteria=outcome.criteria,
            dropped_quotes=outcome.dropped_quotes,
            dropped_claims=outcome.dropped_claims,
            usage=total_of([each.usage for each in sampled]),
            samples=tuple(map(as_sample, judged)) if len(judged) > 1 else (),
            left_out=request.left_out,
            follow_ups=outcome.follow_ups,
        )
