"""The coach that asks a language model, against a real server on this machine.

Whatever it answers, an answer that was not judged has no score and says why.
"""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from mockinterview.coach.prompted.coach import ModelCoach
from mockinterview.coach.wires.endpoint_model import Around, EndpointModel
from mockinterview.coach.wires.forms import Memory
from mockinterview.core.coverage import Quote, Verdict
from mockinterview.core.feedback import Feedback, FeedbackStatus
from mockinterview.network.door import Call, Network
from mockinterview.settings import EndpointProfile
from tests.coach.answers import FULL, heard, spoken_answer
from tests.coach.replies import judgement

PATH = "/v1/chat/completions"
KEY = "sk-very-secret"
NETWORK = Network()
"""One for all tests: reading the certificates of the system takes a while."""

CoachAt = Callable[..., ModelCoach]


@pytest.fixture
def coach_at(tmp_path: Path) -> CoachAt:
    """Return what makes a coach that asks at a server."""

    def make(address: HTTPServer | str, network: Network = NETWORK) -> ModelCoach:
        base_url = address if isinstance(address, str) else address.url_for("/v1/")
        profile = EndpointProfile(name="mine", base_url=base_url, model="some-model")
        around = Around(network, lambda: KEY, Memory(tmp_path), wait=[].append)
        return ModelCoach(EndpointModel(profile, around))

    return make


def reply(content: object) -> dict[str, Any]:
    """Wrap what a model says as the API does."""
    text = content if isinstance(content, str) else json.dumps(content)
    return {"choices": [{"message": {"role": "assistant", "content": text}}]}


def assert_not_graded(feedback: Feedback, code: str) -> None:
    assert (feedback.status, feedback.score) == (FeedbackStatus.NOT_GRADED, None)
    assert (feedback.points, feedback.criteria, feedback.comment) == ((), (), "")
    assert (feedback.coach, feedback.model) == ("endpoint", "some-model")
    assert feedback.reason
    assert feedback.reason.code == code
    assert feedback.reason.hint
    assert feedback.reason.message.endswith(".")
    assert KEY not in feedback.model_dump_json()


@pytest.fixture
def judge(coach_at: CoachAt, httpserver: HTTPServer) -> Callable[[object], Feedback]:
    """Judge the full answer where the server replies with this body."""

    def judge_reply(body: object) -> Feedback:
        text = body if isinstance(body, bytes | str) else json.dumps(body)
        httpserver.expect_request(PATH).respond_with_data(text, content_type="application/json")
        return coach_at(httpserver).judge(spoken_answer(FULL))

    return judge_reply


def test_good_reply_is_feedback_with_checked_quotes_and_their_times(
    judge: Callable[[object], Feedback],
) -> None:
    feedback = judge(reply(judgement()))
    assert (feedback.status, feedback.coach, feedback.model) == (
        FeedbackStatus.GRADED,
        "endpoint",
        "some-model",
    )
    assert [point.verdict for point in feedback.points] == [
        Verdict.SAID,
        Verdict.PARTLY,
        Verdict.MISSING,
        Verdict.SAID,
    ]
    assert feedback.points[0].quotes == (
        Quote(text="LoRA freezes the weights", start=1.0, end=3.0),
    )
    assert feedback.comment == "Say which matrices."
    assert [(found.criterion, found.score) for found in feedback.criteria] == [
        ("accuracy", 4),
        ("depth", 2),
    ]
    assert feedback.criteria[0].quotes[0].text == "less memory."
    assert feedback.dropped_quotes == 0


@pytest.mark.parametrize(
    "content",
    [
        "",
        "The candidate did well. 9/10.",
        "```json\n{}\n```",
        json.dumps(judgement())[:-20],
        {},
        json.dumps(judgement(points=float("nan"))),
        "[" * 100_000,
    ],
    ids=[
        "empty",
        "prose",
        "fenced-and-empty",
        "cut",
        "no-fields",
        "points-are-nan",
        "deep",
    ],
)
def test_judgement_of_another_shape_is_not_graded(
    judge: Callable[[object], Feedback], content: object
) -> None:
    assert_not_graded(judge(reply(content)), "nonsense")


def test_offline_switch_sends_nothing(coach_at: CoachAt) -> None:
    calls: list[Call] = []
    network = Network(offline=True, ledger=calls.append)
    feedback = coach_at("https://models.example/v1", network).judge(spoken_answer(FULL))
    assert_not_graded(feedback, "offline")
    assert calls == []


def test_answer_without_words_is_not_sent(coach_at: CoachAt, httpserver: HTTPServer) -> None:
    feedback = coach_at(httpserver).judge(spoken_answer(""))
    assert feedback.reason
    assert (feedback.status, feedback.reason.code) == (FeedbackStatus.NOT_GRADED, "no_answer")
    assert httpserver.log == []


def test_ledger_is_told_of_the_request_and_of_no_word_of_it(
    coach_at: CoachAt, httpserver: HTTPServer
) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    calls: list[Call] = []
    network = Network(ledger=calls.append)
    coach_at(httpserver, network).judge(spoken_answer(FULL))
    (call,) = calls
    assert (call.purpose, call.status) == ("feedback", 200)
    assert KEY not in call.model_dump_json()


@pytest.mark.parametrize("status", [200, 401, 500])
def test_log_holds_neither_key_nor_answer_nor_reply(
    coach_at: CoachAt, httpserver: HTTPServer, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    caplog.set_level(logging.DEBUG)
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()), status=status)
    coach_at(httpserver).judge(spoken_answer("I answered with quixotic words"))
    assert httpserver.log
    for word in (KEY, "quixotic", "Say which matrices"):
        assert word not in caplog.text


def test_transcript_of_another_answer_is_not_quoted(
    coach_at: CoachAt, httpserver: HTTPServer
) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    feedback = coach_at(httpserver).judge(spoken_answer("I would rather talk about tokens."))
    assert {point.verdict for point in feedback.points} == {Verdict.MISSING}
    assert (feedback.score, feedback.dropped_quotes) == (0, 4)


def test_unsure_words_are_named_to_the_model(coach_at: CoachAt, httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    answer = spoken_answer(FULL)
    unsure = heard(FULL, unsure=("LoRA",))
    coach_at(httpserver).judge(type(answer)(answer.question, unsure))
    content = httpserver.log[0][0].get_json()["messages"][1]["content"]
    assert "UNSURE OF\nLoRA\n" in content
