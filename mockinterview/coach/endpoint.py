"""The endpoint in use: what goes there, what can be asked of it, and whether it may be.

Where the person wants to be asked before anything is sent, the coach of an interview is one
that judges nothing: each answer waits for their leave. Nothing is stored here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from mockinterview.coach.language_model import Prompt
from mockinterview.coach.prompted.better_answer import better_answer_prompt
from mockinterview.coach.prompted.coach import NAME, ModelCoach
from mockinterview.coach.prompted.preview import as_text
from mockinterview.coach.prompted.request import tokens_of
from mockinterview.core.better_answer import BetterAnswer
from mockinterview.core.feedback import Feedback, not_graded
from mockinterview.core.leave import ready_to_send
from mockinterview.core.question import Question
from mockinterview.ports import Answer, Coach, Seen, Sending, unseen
from mockinterview.settings import EndpointProfile


class HoldingCoach:
    """Judges nothing and sends nothing: an answer with words waits until it may be sent."""

    name = NAME

    def __init__(self, host: str, model: str, there: Coach) -> None:
        self._host = host
        self._model = model
        self._there = there

    def warm(self, questions: Sequence[Question]) -> None:
        """Make nothing ready."""

    def judge(self, answer: Answer, *, seen: Seen = unseen) -> Feedback:
        """Return that the answer is ready to be sent; one without words never is."""
        if answer.hearing.transcript.is_empty:
            return self._there.judge(answer, seen=seen)
        return not_graded(NAME, ready_to_send(self._host), self._model)


@dataclass(frozen=True)
class ModelEndpoint:
    """The model of one profile; ``here`` is the coach that judges on this computer."""

    profile: EndpointProfile
    there: ModelCoach
    here: Coach

    @property
    def host(self) -> str:
        return host_of(self.profile.base_url)

    @property
    def model(self) -> str:
        return self.profile.model

    @property
    def asks_first(self) -> bool:
        return self.profile.asks_first

    @property
    def unasked(self) -> Coach:
        """The coach of an interview, before the person has said anything of an answer."""
        return HoldingCoach(self.host, self.model, self.there) if self.asks_first else self.there

    def judging(self, answer: Answer) -> Sending:
        """Return what is sent to have an answer judged. Raise AppError where it does not fit."""
        return self._sending(*self.there.request(answer).prompts, times=self.profile.samples)

    def bettering(self, answer: Answer, feedback: Feedback) -> Sending:
        """Return what is sent to have a better answer written."""
        return self._sending(better_answer_prompt(answer, feedback))

    def better_answer(self, answer: Answer, feedback: Feedback) -> BetterAnswer:
        """Return the person's answer, ordered and completed; blocks. Raise AppError."""
        return self.there.better_answer(answer, feedback)

    def _sending(self, *prompts: Prompt, times: int = 1) -> Sending:
        tokens = sum(map(tokens_of, prompts))
        return Sending(self.host, self.model, as_text(*prompts), tokens, times)


def host_of(base_url: str) -> str:
    """Return the host of an address, or all of what is no address."""
    return urlsplit(base_url).hostname or base_url
