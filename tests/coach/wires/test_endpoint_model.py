"""Asking a model: the forms, what is spared, the one repetition, and what it took."""

import json
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from mockinterview.coach.wires.forms import Form, Manner
from tests.coach.wires.asking import (
    CHAT,
    GOOD,
    KEY,
    OBJECT,
    PROMPT,
    Endpoint,
    at,
    chunk,
    profile_at,
    streamed,
    whole,
)


def bodies(server: HTTPServer) -> list[dict[str, Any]]:
    return [request.get_json() for request, _ in server.log]


def form_of(body: dict[str, Any]) -> str:
    return body.get("response_format", {}).get("type", "text")


def refuses(server: HTTPServer, name: str, message: str, status: int = 400) -> None:
    """Refuse every request that holds something, with a message; else reply well."""

    def answer(request: Request) -> Response:
        if name in request.get_data(as_text=True):
            return Response(json.dumps({"error": {"message": message}}), status)
        return Response(GOOD, content_type="text/event-stream")

    server.expect_request(CHAT).respond_with_handler(answer)


def test_model_is_asked_for_an_object_of_the_schema_with_bounds(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(CHAT, method="POST").respond_with_data(GOOD)
    reply = at(httpserver, tmp_path, reasoning_tokens=50).ask()
    assert reply.content == OBJECT
    assert bodies(httpserver) == [
        {
            "model": "some-model",
            "messages": [
                {"role": "system", "content": PROMPT.system},
                {"role": "user", "content": PROMPT.task},
            ],
            "max_tokens": 150,
            "stream": True,
            "stream_options": {"include_usage": True},
            "temperature": 0.0,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "colour", "strict": True, "schema": PROMPT.schema},
            },
        }
    ]


def test_reply_is_heard_as_it_comes(httpserver: HTTPServer, tmp_path: Path) -> None:
    pieces = ["<think>", "{hm}", "</think>\n```json\n", '{"col', 'our": "bl', 'ue"}', "\n```"]
    httpserver.expect_request(CHAT).respond_with_data(streamed(*pieces))
    heard: list[str] = []
    assert at(httpserver, tmp_path).ask(heard=heard.append).content == OBJECT
    assert [piece for piece in heard if piece] == ['{"col', 'our": "bl', 'ue"}', "\n```"]


def test_reasoning_in_fields_of_its_own_is_not_heard(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    reasoning = chunk(None, reasoning_content="{1}") + chunk("", reasoning="{2}")
    parts = [{"type": "thinking", "thinking": [{"type": "text", "text": "{3}"}]}]
    listed = chunk(parts) + chunk([{"type": "text", "text": '{"colour": "blue"}'}])  # type: ignore[arg-type]
    httpserver.expect_request(CHAT).respond_with_data(reasoning + listed + chunk(None, "stop"))
    heard: list[str] = []
    assert at(httpserver, tmp_path).ask(heard=heard.append).content == OBJECT
    assert "".join(heard) == '{"colour": "blue"}'


def test_service_that_does_not_stream_is_understood(httpserver: HTTPServer, tmp_path: Path) -> None:
    usage = {"usage": {"prompt_tokens": 3, "completion_tokens": 4}}
    httpserver.expect_request(CHAT).respond_with_json({**whole('{"colour": "blue"}'), **usage})
    heard: list[str] = []
    reply = at(httpserver, tmp_path).ask(heard=heard.append)
    assert (reply.content, heard) == (OBJECT, ['{"colour": "blue"}'])
    assert (reply.usage.prompt_tokens, reply.usage.reply_tokens) == (3, 4)


def test_usage_and_cost_are_those_of_the_service_and_the_prices_given(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(GOOD)
    usage = at(httpserver, tmp_path, prompt_price=2.0, reply_price=10.0).ask().usage
    assert (usage.prompt_tokens, usage.reply_tokens) == (30, 7)
    assert usage.cost == pytest.approx((30 * 2 + 7 * 10) / 1_000_000)
    assert usage.seconds > 0
    assert at(httpserver, tmp_path).ask().usage.cost is None


@pytest.mark.parametrize("count", [-1, "7", 1.5, True, 10**30, None, {}])
def test_count_that_cannot_be_one_is_none(
    httpserver: HTTPServer, tmp_path: Path, count: object
) -> None:
    usage = {"usage": {"prompt_tokens": count, "completion_tokens": count}}
    httpserver.expect_request(CHAT).respond_with_json({**whole('{"colour": "blue"}'), **usage})
    found = at(httpserver, tmp_path, prompt_price=1.0, reply_price=1.0).ask().usage
    assert (found.prompt_tokens, found.reply_tokens, found.cost) == (None, None, None)


@pytest.mark.parametrize(
    ("refused", "message", "worked"),
    [
        ("json_schema", "'response_format.type' must be 'text' or 'json_object'", "json_object"),
        ("response_format", "Unknown field: response_format", "text"),
    ],
)
def test_form_goes_down_where_one_is_refused_and_what_worked_is_remembered(
    httpserver: HTTPServer, tmp_path: Path, refused: str, message: str, worked: str
) -> None:
    refuses(httpserver, refused, message)
    endpoint = at(httpserver, tmp_path)
    assert endpoint.ask().content == OBJECT
    asked = bodies(httpserver)
    assert form_of(asked[-1]) == worked
    assert json.dumps(PROMPT.schema) in asked[-1]["messages"][0]["content"]
    at(httpserver, tmp_path).ask()
    assert bodies(httpserver)[len(asked) :] == [asked[-1]]


@pytest.mark.parametrize("reply", ["The sky is blue.", "", '{"colour": "bl', "{} {1}"])
def test_form_goes_down_where_a_reply_holds_no_object(
    httpserver: HTTPServer, tmp_path: Path, reply: str
) -> None:
    httpserver.expect_ordered_request(CHAT).respond_with_data(streamed(reply))
    httpserver.expect_ordered_request(CHAT).respond_with_data(GOOD)
    endpoint = at(httpserver, tmp_path)
    heard: list[str] = []
    reply_heard = endpoint.ask(heard=heard.append)
    assert reply_heard.content == OBJECT
    assert [form_of(body) for body in bodies(httpserver)] == ["json_schema", "json_object"]
    assert "".join(heard) == (reply if "{" in reply else '{"colour": "blue"}')
    assert (reply_heard.usage.prompt_tokens, reply_heard.usage.reply_tokens) == (60, 14)


def test_model_that_gives_no_object_in_any_form_is_told_and_nothing_remembered(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(streamed("Nice weather."))
    endpoint = at(httpserver, tmp_path)
    assert endpoint.failure().code == "nonsense"
    assert len(httpserver.log) == 3
    assert endpoint.memory.recall(endpoint.profile.base_url, "some-model") is None


@pytest.mark.parametrize(
    ("name", "message", "has"),
    [
        ("temperature", "`temperature` is deprecated for this model.", None),
        ("stream_options", "Unrecognized request argument supplied: stream_options", None),
        (
            '"max_tokens"',
            "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.",
            "max_completion_tokens",
        ),
    ],
)
def test_what_a_refusal_mentions_is_left_out_and_the_form_kept(
    httpserver: HTTPServer, tmp_path: Path, name: str, message: str, has: str | None
) -> None:
    refuses(httpserver, name, message)
    assert at(httpserver, tmp_path).ask().content == OBJECT
    first, second = bodies(httpserver)
    assert name.strip('"') in first
    assert name.strip('"') not in second
    assert form_of(second) == "json_schema"
    assert has is None or second[has] == 100
    at(httpserver, tmp_path).ask()
    assert bodies(httpserver)[2:] == [second]


def test_remembered_form_of_another_protocol_is_not_used(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(GOOD)
    endpoint = at(httpserver, tmp_path)
    endpoint.memory.remember(endpoint.profile.base_url, "some-model", Manner(form=Form.TOOL))
    assert endpoint.ask().content == OBJECT
    assert form_of(bodies(httpserver)[0]) == "json_schema"


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 529])
def test_request_that_failed_in_passing_is_sent_once_more(
    httpserver: HTTPServer, tmp_path: Path, status: int
) -> None:
    httpserver.expect_ordered_request(CHAT).respond_with_data("Oh!", status=status)
    httpserver.expect_ordered_request(CHAT).respond_with_data(GOOD)
    endpoint = at(httpserver, tmp_path)
    assert endpoint.ask().content == OBJECT
    assert endpoint.waits == [2.0]
    assert len({json.dumps(body) for body in bodies(httpserver)}) == 1


def test_short_wait_that_a_service_asks_for_is_waited(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    limited = httpserver.expect_ordered_request(CHAT)
    limited.respond_with_data("", status=429, headers={"Retry-After": "7"})
    httpserver.expect_ordered_request(CHAT).respond_with_data(GOOD)
    endpoint = at(httpserver, tmp_path)
    assert endpoint.ask().content == OBJECT
    assert endpoint.waits == [7.0]


@pytest.mark.parametrize(
    ("after", "told"),
    [("90", "90 s"), ("600", "10 minutes"), ("Wed, 21 Oct 2065 07:28:00 GMT", "minutes")],
)
def test_long_wait_is_told_and_not_waited(
    httpserver: HTTPServer, tmp_path: Path, after: str, told: str
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(
        "", status=429, headers={"Retry-After": after}
    )
    endpoint = at(httpserver, tmp_path)
    failure = endpoint.failure()
    assert (failure.code, failure.retryable, endpoint.waits) == ("too_many", True, [])
    assert told in failure.message
    assert told in failure.hint
    assert len(httpserver.log) == 1


def test_wait_that_leaves_no_time_for_a_reply_is_not_waited(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(CHAT).respond_with_data("", status=429, headers={"Retry-After": "15"})
    endpoint = at(httpserver, tmp_path, total_seconds=10.0)
    assert (endpoint.failure().code, endpoint.waits) == ("too_many", [])


def test_server_that_breaks_down_over_a_schema_is_asked_in_another_form(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    refuses(httpserver, "json_schema", "Internal Server Error", status=500)
    endpoint = at(httpserver, tmp_path)
    assert endpoint.ask().content == OBJECT
    forms = [form_of(body) for body in bodies(httpserver)]
    assert forms == ["json_schema", "json_schema", "json_object"]


def test_prompt_that_the_context_cannot_hold_is_not_sent(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    long = PROMPT.__class__(**{**PROMPT.__dict__, "task": "word " * 2_000})
    endpoint = at(httpserver, tmp_path, context_tokens=2048)
    with pytest.raises(Exception, match="so nothing was sent") as caught:
        endpoint.ask(long)
    assert caught.value.code == "too_long"
    assert httpserver.log == []


def test_key_is_sent_as_bearer_and_asked_for_each_time(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    httpserver.expect_request(CHAT).respond_with_data(GOOD)
    profile = profile_at(httpserver.url_for("/v1/"))
    for key in (" first\n", "second", None, "", "  \n"):
        Endpoint(tmp_path, profile, key).ask()
    sent = [request.headers.get("Authorization") for request, _ in httpserver.log]
    assert sent == ["Bearer first", "Bearer second", None, None, None]


@pytest.mark.parametrize("key", ["sk-\u0142", "sk-1\nsk-2", "sk\x00"])
def test_key_that_cannot_be_one_is_told_and_not_sent(
    httpserver: HTTPServer, tmp_path: Path, key: str
) -> None:
    failure = Endpoint(tmp_path, profile_at(httpserver.url_for("/v1")), key).failure()
    assert failure.code == "key_unusable"
    assert key not in failure.model_dump_json()
    assert httpserver.log == []


@pytest.mark.parametrize("url", ["http://models.example/v1", "HTTP://192.168.1.9:11434/v1"])
def test_key_is_never_sent_unencrypted_to_another_machine(tmp_path: Path, url: str) -> None:
    failure = Endpoint(tmp_path, profile_at(url), KEY).failure()
    assert failure.code == "key_unsafe"
    assert "so nothing was sent" in failure.message
