"""The coach at an endpoint, against a real server on this machine that behaves as told.

Whatever it answers, an answer that was not judged has no score and says why.
"""

import gzip
import json
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from mockinterview.coach.model_coach import ModelCoach
from mockinterview.coach.wires.openai_chat import LONGEST_REPLY_BYTES, OpenAiChat
from mockinterview.core.coverage import Quote, Verdict
from mockinterview.core.feedback import Feedback, FeedbackStatus
from mockinterview.network.door import Call, Network
from mockinterview.settings import EndpointSettings
from tests.coach.answers import FULL, heard, spoken_answer, typed_answer

PATH = "/v1/chat/completions"
KEY = "sk-very-secret"
MEGABYTE = b" " * 1_000_000
NETWORK = Network()
"""One for all tests: reading the certificates of the system takes a while."""


def settings_for(server: HTTPServer, **changes: Any) -> EndpointSettings:
    base_url = server.url_for("/v1/")
    return EndpointSettings(base_url=base_url, model="some-model").model_copy(update=changes)


def coach_at(server: HTTPServer, key: str | None = KEY, **changes: Any) -> ModelCoach:
    return ModelCoach(OpenAiChat(settings_for(server, **changes), NETWORK, lambda: key))


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
def judge(httpserver: HTTPServer) -> Callable[[object], Feedback]:
    """Judge the full answer where the server replies with this body."""

    def judge_reply(body: object) -> Feedback:
        text = body if isinstance(body, bytes | str) else json.dumps(body)
        httpserver.expect_request(PATH).respond_with_data(text, content_type="application/json")
        return coach_at(httpserver).judge(spoken_answer(FULL))

    return judge_reply


@pytest.fixture
def elsewhere() -> Iterator[HTTPServer]:
    """Another server than the endpoint."""
    with HTTPServer() as server:
        yield server


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


def test_quotes_of_a_typed_answer_have_no_times(httpserver: HTTPServer) -> None:
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
    ("status", "code"),
    [
        (400, "refused"),
        (401, "key_refused"),
        (403, "key_refused"),
        (404, "not_found"),
        (429, "too_many"),
        (500, "refused"),
        (503, "refused"),
        (204, "refused"),
    ],
)
def test_refusal_is_told_with_its_status(httpserver: HTTPServer, status: int, code: str) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()), status=status)
    feedback = coach_at(httpserver).judge(spoken_answer(FULL))
    assert_not_graded(feedback, code)
    assert feedback.reason
    assert f"HTTP {status}" in feedback.reason.message
    assert feedback.reason.retryable


ENVELOPE = json.dumps(reply(judgement()))


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<!doctype html><title>Sign in</title>",
        ENVELOPE[: len(ENVELOPE) // 2],
        "null",
        "[]",
        "7",
        b"\xff\xfe\x00",
        "[" * 100_000,
        {"choices": []},
        {"choices": None},
        {"choices": [{"message": None}]},
        {"choices": [{"message": {"content": None}}]},
        {"choices": [{"message": {"content": [judgement()]}}]},
        {"error": {"message": "overloaded"}},
    ],
    ids=[
        "empty",
        "html",
        "cut",
        "null",
        "list",
        "number",
        "not-utf-8",
        "deep",
        "no-choice",
        "null-choices",
        "no-message",
        "no-content",
        "content-is-a-list",
        "error",
    ],
)
def test_reply_that_is_not_what_the_api_sends_is_not_graded(
    judge: Callable[[object], Feedback], body: object
) -> None:
    assert_not_graded(judge(body), "nonsense")


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
        "fenced",
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


def test_endless_reply_is_cut_off(httpserver: HTTPServer) -> None:
    sent: list[int] = []
    whole = 50

    def pour(_request: Request) -> Response:
        def megabytes() -> Iterator[bytes]:
            for _ in range(whole):
                sent.append(len(MEGABYTE))
                yield MEGABYTE

        return Response(megabytes(), content_type="application/json")

    httpserver.expect_request(PATH).respond_with_handler(pour)
    assert_not_graded(coach_at(httpserver).judge(spoken_answer(FULL)), "nonsense")
    assert LONGEST_REPLY_BYTES < sum(sent) < whole * len(MEGABYTE)


def test_reply_that_is_packed_small_and_large_inside_is_cut_off(httpserver: HTTPServer) -> None:
    packed = gzip.compress(MEGABYTE * 20)
    httpserver.expect_request(PATH).respond_with_data(packed, headers={"Content-Encoding": "gzip"})
    assert_not_graded(coach_at(httpserver).judge(spoken_answer(FULL)), "nonsense")


def test_reply_that_is_packed_wrongly_is_not_graded(httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_data(
        "not packed at all", headers={"Content-Encoding": "gzip"}
    )
    assert_not_graded(coach_at(httpserver).judge(spoken_answer(FULL)), "nonsense")


def test_endpoint_that_does_not_answer_in_time_is_told_as_slow(httpserver: HTTPServer) -> None:
    is_over = threading.Event()

    def hang(_request: Request) -> Response:
        is_over.wait(20)
        return Response("{}")

    httpserver.expect_request(PATH).respond_with_handler(hang)
    try:
        feedback = coach_at(httpserver, timeout_seconds=0.2).judge(spoken_answer(FULL))
    finally:
        is_over.set()
    assert_not_graded(feedback, "timed_out")


def test_endpoint_that_drips_its_answer_is_told_as_slow(httpserver: HTTPServer) -> None:
    is_over = threading.Event()

    def drip(_request: Request) -> Response:
        def drops() -> Iterator[bytes]:
            for _ in range(1_000):
                is_over.wait(0.02)
                yield b" "

        return Response(drops(), content_type="application/json")

    httpserver.expect_request(PATH).respond_with_handler(drip)
    try:
        feedback = coach_at(httpserver, timeout_seconds=0.2).judge(spoken_answer(FULL))
    finally:
        is_over.set()
    assert_not_graded(feedback, "timed_out")


def test_endpoint_that_is_down_is_told_as_unreachable() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    endpoint = EndpointSettings(base_url=address, model="some-model")
    feedback = ModelCoach(OpenAiChat(endpoint, NETWORK, lambda: KEY)).judge(spoken_answer(FULL))
    assert_not_graded(feedback, "unreachable")


@pytest.mark.parametrize(
    "address", ["127.0.0.1:80/v1", "ftp://127.0.0.1/v1", "http://", "http://["]
)
def test_address_that_is_none_is_told_as_unreachable(address: str) -> None:
    endpoint = EndpointSettings(base_url=address, model="some-model")
    feedback = ModelCoach(OpenAiChat(endpoint, NETWORK, lambda: KEY)).judge(spoken_answer(FULL))
    assert_not_graded(feedback, "unreachable")


def test_connection_that_is_cut_in_mid_reply_is_told_as_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def cut() -> None:
            visitor, _ = listener.accept()
            with visitor:
                visitor.recv(1)
                visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")

        server = threading.Thread(target=cut)
        server.start()
        endpoint = EndpointSettings(base_url=f"http://127.0.0.1:{port}", model="some-model")
        feedback = ModelCoach(OpenAiChat(endpoint, NETWORK, lambda: KEY)).judge(spoken_answer(FULL))
        server.join()
    assert_not_graded(feedback, "unreachable")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect_is_not_followed_with_key_and_answer(
    httpserver: HTTPServer, elsewhere: HTTPServer, status: int
) -> None:
    elsewhere.expect_request(PATH).respond_with_json(reply(judgement()))
    httpserver.expect_request(PATH).respond_with_data(
        "", status=status, headers={"Location": elsewhere.url_for(PATH)}
    )
    assert_not_graded(coach_at(httpserver).judge(spoken_answer(FULL)), "redirected")
    assert elsewhere.log == []


def test_offline_switch_sends_nothing() -> None:
    calls: list[Call] = []
    endpoint = EndpointSettings(base_url="http://models.example/v1", model="some-model")
    network = Network(offline=True, ledger=calls.append)
    feedback = ModelCoach(OpenAiChat(endpoint, network, lambda: KEY)).judge(spoken_answer(FULL))
    assert_not_graded(feedback, "offline")
    assert calls == []


def test_answer_without_words_is_not_sent(httpserver: HTTPServer) -> None:
    feedback = coach_at(httpserver).judge(spoken_answer(""))
    assert feedback.reason
    assert (feedback.status, feedback.reason.code) == (FeedbackStatus.NOT_GRADED, "no_answer")
    assert httpserver.log == []


def test_key_is_sent_as_bearer_and_asked_for_each_time(httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH, method="POST").respond_with_json(reply(judgement()))
    keys = iter(["first", " second\n"])
    coach = ModelCoach(OpenAiChat(settings_for(httpserver), NETWORK, lambda: next(keys)))
    for _ in range(2):
        assert coach.judge(spoken_answer(FULL)).status is FeedbackStatus.GRADED
    sent = [request.headers.get("Authorization") for request, _ in httpserver.log]
    assert sent == ["Bearer first", "Bearer second"]


@pytest.mark.parametrize("key", [None, "", "  \n"])
def test_endpoint_without_a_key_gets_no_authorization(
    httpserver: HTTPServer, key: str | None
) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    coach_at(httpserver, key).judge(spoken_answer(FULL))
    assert "Authorization" not in httpserver.log[0][0].headers


@pytest.mark.parametrize("key", ["sk-\u0142", "sk-1\nsk-2", "sk\x00"])
def test_key_that_cannot_be_one_is_told_and_not_sent(httpserver: HTTPServer, key: str) -> None:
    feedback = coach_at(httpserver, key).judge(spoken_answer(FULL))
    assert_not_graded(feedback, "key_unusable")
    assert key not in feedback.model_dump_json()
    assert httpserver.log == []


def test_request_asks_the_model_for_structured_output(httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    coach_at(httpserver).judge(spoken_answer(FULL))
    asked = httpserver.log[0][0].get_json()
    assert (asked["model"], asked["temperature"]) == ("some-model", 0)
    assert asked["response_format"]["type"] == "json_schema"
    assert asked["response_format"]["json_schema"]["strict"] is True
    assert [message["role"] for message in asked["messages"]] == ["system", "user"]
    assert FULL in asked["messages"][1]["content"]


def test_ledger_is_told_of_the_request_and_of_no_word_of_it(httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    calls: list[Call] = []
    network = Network(ledger=calls.append)
    ModelCoach(OpenAiChat(settings_for(httpserver), network, lambda: KEY)).judge(
        spoken_answer(FULL)
    )
    (call,) = calls
    assert (call.purpose, call.status) == ("feedback", 200)
    assert KEY not in call.model_dump_json()


@pytest.mark.parametrize("status", [200, 401, 500])
def test_log_holds_neither_key_nor_answer_nor_reply(
    httpserver: HTTPServer, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    caplog.set_level(logging.DEBUG)
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()), status=status)
    coach_at(httpserver).judge(spoken_answer("I answered with quixotic words"))
    assert httpserver.log
    for word in (KEY, "quixotic", "Say which matrices"):
        assert word not in caplog.text


def test_transcript_of_another_answer_is_not_quoted(httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    feedback = coach_at(httpserver).judge(spoken_answer("I would rather talk about tokens."))
    assert {point.verdict for point in feedback.points} == {Verdict.MISSING}
    assert (feedback.score, feedback.dropped_quotes) == (0, 4)


def test_unsure_words_are_named_to_the_model(httpserver: HTTPServer) -> None:
    httpserver.expect_request(PATH).respond_with_json(reply(judgement()))
    answer = spoken_answer(FULL)
    unsure = heard(FULL, unsure=("LoRA",))
    coach_at(httpserver).judge(type(answer)(answer.question, unsure))
    content = httpserver.log[0][0].get_json()["messages"][1]["content"]
    assert json.loads(content.splitlines()[0])["unsure_words"] == ["LoRA"]
