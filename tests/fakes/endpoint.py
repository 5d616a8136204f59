"""An endpoint without a network, and what was asked of it."""

from dataclasses import dataclass, field

from mockinterview.coach.endpoint import HoldingCoach
from mockinterview.core.better_answer import BetterAnswer, Segment, Whose
from mockinterview.core.errors import AppError
from mockinterview.core.feedback import Feedback, Usage
from mockinterview.ports import Answer, Coach, Sending
from tests.fakes.coach import FakeCoach

HOST = "models.example.org"

BETTER = BetterAnswer(
    segments=(
        Segment(text="I separate retrieval from generation.", origin=Whose.YOURS),
        Segment(text="I log the passages.", origin=Whose.YOURS),
        Segment(text="Then I measure on labelled questions.", origin=Whose.ADDED),
    ),
    model="some-model",
    usage=Usage(seconds=6.2, prompt_tokens=1_200, reply_tokens=180),
)


@dataclass
class FakeEndpoint:
    """Writes ``BETTER``, or fails where ``failure`` is set; judges as two fake coaches do."""

    asks_first: bool = False
    failure: AppError | None = None
    here: FakeCoach = field(default_factory=FakeCoach)
    there: FakeCoach = field(default_factory=FakeCoach)
    bettered: list[str] = field(default_factory=list)

    @property
    def host(self) -> str:
        return HOST

    @property
    def model(self) -> str:
        return "some-model"

    @property
    def unasked(self) -> Coach:
        return HoldingCoach(HOST, self.model, self.there) if self.asks_first else self.there

    def judging(self, answer: Answer) -> Sending:
        text = f"Judge this: {answer.hearing.transcript.text}"
        return Sending(HOST, self.model, text, tokens=1_940, times=3)

    def bettering(self, answer: Answer, feedback: Feedback) -> Sending:
        self._fail()
        text = f"Better this ({feedback.score}): {answer.hearing.transcript.text}"
        return Sending(HOST, self.model, text, tokens=900)

    def better_answer(self, answer: Answer, feedback: Feedback) -> BetterAnswer:
        self._fail()
        assert feedback.score is not None
        self.bettered.append(answer.hearing.transcript.text)
        return BETTER

    def _fail(self) -> None:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
