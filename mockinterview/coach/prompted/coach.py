"""The coach that asks a language model, by whatever wire the model is reached.

Whatever goes wrong, the answer is "not graded" with the reason, and never a number.
The model's own words are kept as text; its score is not asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from mockinterview.coach.failures import failure
from mockinterview.coach.language_model import LanguageModel, Reply, unheard
from mockinterview.coach.offline import advise, no_answer
from mockinterview.coach.prompted.better_answer import better_answer_prompt, checked_segments
from mockinterview.coach.prompted.brief import brief_request, read_brief
from mockinterview.coach.prompted.checks import Checked, check
from mockinterview.coach.prompted.judgement import read_judgement
from mockinterview.coach.prompted.readable import ReadableInTurn
from mockinterview.coach.prompted.request import Request, request_for
from mockinterview.coach.prompted.sampling import as_sample, median_of, total_of
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback, FeedbackStatus, Usage, not_graded
from mockinterview.core.question import Question
from mockinterview.core.words import number_text, translate
from mockinterview.ports import Answer, Seen, unseen

NAME = "endpoint"


@dataclass(frozen=True)
class _Sampled:
    checked: Checked
    usage: Usage


class ModelCoach:
    """Judges by what one language model says and the transcript bears out.

    ``context_tokens`` is what the model reads at once, where that is known; ``samples`` is
    how many judgements are asked for, of which the median counts. A small model ``is_brief``:
    it is asked for less and in parts, and for no further part after ``patience_seconds``.
    """

    name = NAME

    def __init__(
        self,
        language_model: LanguageModel,
        *,
        context_tokens: int | None = None,
        samples: int = 1,
        is_brief: bool = False,
        patience_seconds: float | None = None,
    ) -> None:
        self._language_model = language_model
        self._context_tokens = context_tokens
        self._samples = max(1, samples)
        self._is_brief = is_brief
        self._patience_seconds = patience_seconds

    def request(self, answer: Answer, turn: int = 0) -> Request:
        """Return what is sent for an answer, to be looked at beforehand."""
        ask_for = brief_request if self._is_brief else request_for
        return ask_for(answer, self._context_tokens, turn=turn)

    def warm(self, questions: Sequence[Question]) -> None:
        """Make nothing ready: nothing is sent before there is an answer."""

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        """Return the model's judgement with every quote checked; ``seen`` hears it come."""
        if answer.hearing.transcript.is_empty:
            return not_graded(NAME, no_answer())
        try:
            request = self.request(answer)
            first = self._sample(request, answer, seen)
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
                sampled.append(self._sample(self.request(answer, turn), answer, unseen))
            except AppError:
                break
        return sampled

    def _sample(self, request: Request, answer: Answer, seen: Seen) -> _Sampled:
        replies = self._replies(request, seen)
        if request.is_brief:
            read = read_brief([reply.content for reply in replies], answer)
        else:
            read = read_judgement(replies[0].content, answer.question)
        return _Sampled(check(read, answer), total_of([reply.usage for reply in replies]))

    def _replies(self, request: Request, seen: Seen) -> list[Reply]:
        readable = ReadableInTurn(seen) if seen is not unseen else None
        replies: list[Reply] = []
        for prompt in request.prompts:
            self._require_patience(sum(reply.usage.seconds for reply in replies))
            heard = readable.begin() if readable else unheard
            replies.append(self._language_model.ask(prompt, heard=heard))
        return replies

    def _require_patience(self, seconds: float) -> None:
        if self._patience_seconds is not None and seconds > self._patience_seconds:
            raise failure(
                "timed_out",
                translate(
                    "coach",
                    "The model took {seconds} s for a part of the key points, and {patience} s "
                    "are set for all of them.",
                ).format(
                    seconds=number_text(seconds), patience=number_text(self._patience_seconds)
                ),
                translate(
                    "coach", "Choose a smaller or faster model, or allow it more time in all."
                ),
            )

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
