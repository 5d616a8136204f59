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

from mockinterview.coach.model_coach import ModelCoach
from mockinterview.coach.wires.endpoint_model import Around, EndpointModel
from mockinterview.coach.wires.forms import Memory
from mockinterview.core.coverage import Quote, Verdict
from mockinterview.core.feedback import Feedback, FeedbackStatus
from mockinterview.network.door import Call, Network
from mockinterview.settings import EndpointProfile
from tests.coach.answers import FULL, heard, spoken_answer, typed_answer

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


def judged(point_id: str, verdict: str, *quotes: str) -> dict[str, Any]:
    return {"point_id": point_id, "reason": "Because.", "quotes": list(quotes), "verdict": verdict}


def criterion(name: str, score: object, *quotes: str) -> dict[str, Any]:
    return {"criterion": name, "reason": "A gap.", "quotes": list(quotes), "score": score}


def judgement(**changes: Any) -> dict[str, Any]:
    """Return a good judgement of the full answer."""
    good = {
        "points": [
            judged("frozen", "said", "LoRA freezes the weights"),
            judged("low-rank", "partly", "two matrices of low rank"),
            judged("memory", "missing"),
            judged("swap", "said", "you can swap adapters"),
        ],
        "criteria": [criterion("accuracy", 4, "less memory"), criterion("depth", 2)],
        "next_time": "Say which matrices.",
    }
    return {**good, **changes}


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


def test_score_is_computed_here_from_the_verdicts(judge: Callable[[object], Feedback]) -> None:
    assert judge(reply(judgement())).score == round(100 * (3 + 1.5 + 1) / 8)


def test_quotes_of_a_typed_answer_have_no_times(coach_at: CoachAt, httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    feedback = coach_at(httpserver).judge(typed_answer(FULL))
    assert feedback.points[0].quotes == (Quote(text="LoRA freezes the weights"),)


def test_quote_that_was_not_said_is_dropped_and_its_verdict_falls(
    judge: Callable[[object], Feedback],
) -> None:
    points = [
        judged("frozen", "said", "the base model is a volcano"),
        judged("low-rank", "said", "two matrices of low rank", "a kettle"),
        judged("memory", "contradicted", "LoRA needs more umbrellas"),
        judged("swap", "said"),
    ]
    feedback = judge(reply(judgement(points=points, criteria=[criterion("depth", 5, "a zebra")])))
    assert [point.verdict for point in feedback.points] == [
        Verdict.MISSING,
        Verdict.SAID,
        Verdict.MISSING,
        Verdict.MISSING,
    ]
    assert [len(point.quotes) for point in feedback.points] == [0, 1, 0, 0]
    assert feedback.criteria[0].quotes == ()
    assert feedback.dropped_quotes == 4


def test_points_that_nobody_asked_for_are_left_out_and_unjudged_ones_are_missing(
    judge: Callable[[object], Feedback],
) -> None:
    points = [
        judged("frozen", "said", "freezes the weights"),
        judged("politeness", "said", "you can"),
    ]
    feedback = judge(reply(judgement(points=points)))
    assert [point.point_id for point in feedback.points] == ["frozen", "low-rank", "memory", "swap"]
    assert [point.verdict for point in feedback.points[1:]] == [Verdict.MISSING] * 3


def test_criterion_that_comes_twice_counts_once(judge: Callable[[object], Feedback]) -> None:
    twice = [criterion("depth", 2), criterion("depth", 5)]
    assert [found.score for found in judge(reply(judgement(criteria=twice))).criteria] == [2]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "The candidate did well. 9/10.",
        "```json\n{}\n```",
        json.dumps(judgement())[:-20],
        {},
        judgement(points="all"),
        judgement(points=[{"point_id": "frozen", "verdict": "said"}]),
        judgement(points=[judged("frozen", "brilliant", "freezes")]),
        judgement(criteria=[criterion("accuracy", 11)]),
        judgement(criteria=[criterion("accuracy", 0)]),
        judgement(criteria=[criterion("accuracy", "five")]),
        judgement(criteria=[criterion("accuracy", None)]),
        json.dumps(judgement(criteria=[criterion("accuracy", float("nan"))])),
        json.dumps(judgement(criteria=[criterion("accuracy", float("inf"))])),
        judgement(criteria=[criterion("charm", 5)]),
        judgement(next_time=None),
        judgement(score=100),
        "[" * 100_000,
    ],
    ids=[
        "empty",
        "prose",
        "fenced-and-empty",
        "cut",
        "no-fields",
        "points-are-text",
        "point-without-reason",
        "unknown-verdict",
        "score-11",
        "score-0",
        "score-in-words",
        "score-null",
        "score-nan",
        "score-infinite",
        "unknown-criterion",
        "no-advice",
        "score-of-its-own",
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
    assert json.loads(content.splitlines()[0])["unsure_words"] == ["LoRA"]
