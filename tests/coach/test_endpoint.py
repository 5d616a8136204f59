"""The endpoint in use: nothing goes there unasked where the person wants to be asked."""

import pytest

from mockinterview.coach.endpoint import ModelEndpoint, host_of
from mockinterview.coach.offline import OfflineCoach
from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.core.feedback import FeedbackStatus
from mockinterview.core.leave import awaits_leave
from mockinterview.settings import EndpointProfile
from tests.coach.answers import FULL, spoken_answer
from tests.coach.replies import judgement
from tests.fakes.language_model import FakeLanguageModel


@pytest.fixture
def model() -> FakeLanguageModel:
    return FakeLanguageModel(judgement())


def endpoint(model: FakeLanguageModel, **changes: object) -> ModelEndpoint:
    profile = EndpointProfile(name="lab", base_url="https://models.example.org:8443/v1", model="m")
    return ModelEndpoint(profile.model_copy(update=changes), ModelCoach(model), OfflineCoach(tuple))


def test_endpoint_that_asks_first_is_sent_nothing_and_says_where_it_would_go(
    model: FakeLanguageModel,
) -> None:
    feedback = endpoint(model, asks_first=True).unasked.judge(spoken_answer(FULL))
    assert model.asked == []
    assert feedback.score is None
    assert awaits_leave(feedback)
    assert feedback.reason is not None
    assert "models.example.org" in feedback.reason.message
    assert not feedback.reason.retryable


def test_with_leave_it_is_sent_and_without_it_is_judged_here(model: FakeLanguageModel) -> None:
    asking = endpoint(model, asks_first=True)
    here = asking.here.judge(spoken_answer(FULL))
    assert (here.coach, len(model.asked)) == ("offline", 0)
    there = asking.there.judge(spoken_answer(FULL))
    assert (there.coach, len(model.asked)) == ("endpoint", 1)


def test_nobody_is_asked_of_an_answer_without_words(model: FakeLanguageModel) -> None:
    feedback = endpoint(model, asks_first=True).unasked.judge(spoken_answer(""))
    assert feedback.status is FeedbackStatus.NOT_GRADED
    assert not awaits_leave(feedback)
    assert model.asked == []


def test_endpoint_that_does_not_ask_judges_at_once(model: FakeLanguageModel) -> None:
    assert endpoint(model).unasked.judge(spoken_answer(FULL)).score is not None


def test_what_can_be_seen_beforehand_is_what_is_sent(model: FakeLanguageModel) -> None:
    seen = endpoint(model, samples=3).judging(spoken_answer(FULL))
    assert model.asked == []
    assert (seen.host, seen.model, seen.times) == ("models.example.org", "m", 3)
    endpoint(model).there.judge(spoken_answer(FULL))
    sent = model.asked[0]
    assert sent.system in seen.text
    assert sent.task in seen.text
    assert seen.tokens > len(sent.task) // 4


def test_request_for_a_better_answer_can_be_seen_too(model: FakeLanguageModel) -> None:
    lab = endpoint(model)
    feedback = lab.there.judge(spoken_answer(FULL))
    assert FULL in lab.bettering(spoken_answer(FULL), feedback).text
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    ("address", "host"),
    [("http://127.0.0.1:9/v1", "127.0.0.1"), ("https://[::1]/v1", "::1"), ("nowhere", "nowhere")],
)
def test_host_is_read_off_an_address(address: str, host: str) -> None:
    assert host_of(address) == host
