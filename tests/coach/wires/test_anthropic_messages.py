"""The Messages API: how it is asked, and how its stream is read."""

import json
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from mockinterview.coach.wires.anthropic_messages import without_bounds
from mockinterview.coach.wires.forms import Form
from tests.coach.wires.asking import (
    KEY,
    MESSAGES,
    OBJECT,
    PROMPT,
    anthropic_at,
    event,
    messages,
)

BLUE = '{"colour": "blue"}'


def test_object_is_asked_for_by_the_output_format(httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request(MESSAGES).respond_with_data(messages('{"colour"', ': "blue"}'))
    heard: list[str] = []
    endpoint = anthropic_at(httpserver, tmp_path, temperature=None)
    reply = endpoint.ask(heard=heard.append)
    assert reply.content == OBJECT
    assert [piece for piece in heard if piece] == ['{"colour"', ': "blue"}']
    assert (reply.usage.prompt_tokens, reply.usage.reply_tokens) == (30, 7)
    request = httpserver.log[0][0]
    assert request.headers["x-api-key"] == KEY
    assert request.headers["anthropic-version"] == "2023-06-01"
    assert "Authorization" not in request.headers
    assert request.get_json() == {
        "model": "some-model",
        "max_tokens": 100,
        "system": PROMPT.system,
        "messages": [{"role": "user", "content": PROMPT.task}],
        "stream": True,
        "output_config": {
            "format": {
                "type": "json_schema",
                "schema": {
                    "type": "object",
                    "properties": {"colour": {"type": "string"}},
                    "required": ["colour"],
                    "additionalProperties": False,
                },
            }
        },
    }


def test_tool_and_then_words_are_asked_for_where_the_output_format_is_not_known(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    def answer(request: Request) -> Response:
        body = request.get_json()
        if "output_config" in body:
            error = {"type": "invalid_request_error", "message": "output_config: not permitted"}
            return Response(json.dumps({"type": "error", "error": error}), 400)
        return Response(messages('{"col', 'our": "blue"}', kind="partial_json", stop="tool_use"))

    httpserver.expect_request(MESSAGES).respond_with_handler(answer)
    endpoint = anthropic_at(httpserver, tmp_path)
    assert endpoint.ask().content == OBJECT
    asked = httpserver.log[1][0].get_json()
    assert asked["tool_choice"] == {"type": "tool", "name": "colour"}
    assert asked["tools"][0]["input_schema"]["required"] == ["colour"]
    known = endpoint.memory.recall(endpoint.profile.base_url, "some-model")
    assert known
    assert known.form is Form.TOOL


def test_temperature_is_left_out_where_the_model_refuses_it(
    httpserver: HTTPServer, tmp_path: Path
) -> None:
    def answer(request: Request) -> Response:
        if "temperature" in request.get_json():
            error = {"message": "`temperature` is deprecated for this model."}
            return Response(json.dumps({"error": error}), 400)
        return Response(messages(BLUE))

    httpserver.expect_request(MESSAGES).respond_with_handler(answer)
    assert anthropic_at(httpserver, tmp_path, temperature=0.0).ask().content == OBJECT
    assert "output_config" in httpserver.log[1][0].get_json()


def test_thinking_is_neither_heard_nor_read(httpserver: HTTPServer, tmp_path: Path) -> None:
    thought = {"type": "thinking_delta", "thinking": '{"colour": "red"}'}
    thinking = event({"type": "content_block_delta", "delta": thought}, "content_block_delta")
    httpserver.expect_request(MESSAGES).respond_with_data(thinking + messages(BLUE))
    heard: list[str] = []
    assert anthropic_at(httpserver, tmp_path).ask(heard=heard.append).content == OBJECT
    assert "".join(heard) == BLUE


@pytest.mark.parametrize(
    "blocks",
    [
        [{"type": "thinking", "thinking": "{}"}, {"type": "text", "text": BLUE}],
        [{"type": "tool_use", "name": "colour", "input": OBJECT}],
    ],
)
def test_reply_in_one_piece_is_understood(
    httpserver: HTTPServer, tmp_path: Path, blocks: list[dict]
) -> None:
    usage = {"input_tokens": 2, "cache_read_input_tokens": 3, "output_tokens": 4}
    httpserver.expect_request(MESSAGES).respond_with_json(
        {"type": "message", "content": blocks, "stop_reason": "end_turn", "usage": usage}
    )
    reply = anthropic_at(httpserver, tmp_path).ask()
    assert reply.content == OBJECT
    assert (reply.usage.prompt_tokens, reply.usage.reply_tokens) == (5, 4)


@pytest.mark.parametrize(
    ("stop", "code"),
    [
        ("max_tokens", "cut_short"),
        ("model_context_window_exceeded", "cut_short"),
        ("refusal", "declined"),
    ],
)
def test_reply_that_was_not_finished_says_why(
    httpserver: HTTPServer, tmp_path: Path, stop: str, code: str
) -> None:
    httpserver.expect_request(MESSAGES).respond_with_data(messages('{"col', stop=stop))
    failure = anthropic_at(httpserver, tmp_path).failure()
    assert (failure.code, failure.retryable) == (code, False)


@pytest.mark.parametrize(
    ("kind", "code", "requests"),
    [
        ("overloaded_error", "overloaded", 2),
        ("rate_limit_error", "too_many", 2),
        ("authentication_error", "key_refused", 1),
        ("something_new", "broke_down", 4),
    ],
)
def test_error_in_mid_stream_is_told_as_what_it_is(
    httpserver: HTTPServer, tmp_path: Path, kind: str, code: str, requests: int
) -> None:
    error = {"type": "error", "error": {"type": kind, "message": "No."}}
    begun = messages('{"col').split("event: content_block_stop")[0]
    httpserver.expect_request(MESSAGES).respond_with_data(begun + event(error, "error"))
    assert anthropic_at(httpserver, tmp_path).failure().code == code
    assert len(httpserver.log) == requests


def test_stream_without_its_end_is_told_as_cut_off(httpserver: HTTPServer, tmp_path: Path) -> None:
    begun = messages(BLUE).split("event: message_delta")[0]
    httpserver.expect_request(MESSAGES).respond_with_data(begun)
    assert anthropic_at(httpserver, tmp_path).failure().code == "cut_off"


def test_bounds_are_left_out_of_a_schema_and_names_that_look_like_them_stay() -> None:
    number = {"type": "integer", "minimum": 1, "maximum": 5}
    schema = {
        "$defs": {"n": number},
        "properties": {"pattern": number, "any": {"anyOf": [number, {"$ref": "#/$defs/n"}]}},
        "items": {"minLength": 3, "enum": ["a"]},
        "required": ["pattern"],
    }
    plain = {"type": "integer"}
    assert without_bounds(schema) == {
        "$defs": {"n": plain},
        "properties": {"pattern": plain, "any": {"anyOf": [plain, {"$ref": "#/$defs/n"}]}},
        "items": {"enum": ["a"]},
        "required": ["pattern"],
    }
