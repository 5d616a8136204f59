"""The Messages API of Anthropic, asked with streaming.

An object is asked for by ``output_config.format``, by a tool that the model must call, or in
words. Models since Opus 4.7 refuse ``temperature``; it is left out where a refusal mentions it.
The schema may hold no bounds of numbers and lengths; they are left out, and whoever reads the
object checks them.

https://platform.claude.com/docs/en/api/messages
https://platform.claude.com/docs/en/build-with-claude/structured-outputs
https://platform.claude.com/docs/en/build-with-claude/streaming
"""

from collections.abc import Mapping
from typing import Any

from mockinterview.coach.language_model import Prompt
from mockinterview.coach.wires.forms import Form, Manner
from mockinterview.coach.wires.wire import Event, Reading, count, in_words
from mockinterview.settings import EndpointProfile

VERSION = "2023-06-01"

_BOUNDS = frozenset(
    (
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
    )
)
_PROMPT_COUNTS = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


class AnthropicMessages:
    """Words requests and replies as the Messages API does."""

    path = "/messages"
    ladder: tuple[Form, ...] = (Form.SCHEMA, Form.TOOL, Form.TEXT)
    spare: Mapping[str, tuple[str, ...]] = {"temperature": ("temperature",)}

    def headers(self, key: str) -> Mapping[str, str]:
        return {"x-api-key": key, "anthropic-version": VERSION}

    def body(self, profile: EndpointProfile, prompt: Prompt, manner: Manner) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": profile.model,
            "max_tokens": prompt.longest_reply_tokens + profile.reasoning_tokens,
            "system": in_words(prompt) if manner.form is Form.TEXT else prompt.system,
            "messages": [{"role": "user", "content": prompt.task}],
            "stream": True,
            **_form(prompt, manner.form),
        }
        if profile.temperature is not None and "temperature" not in manner.without:
            body["temperature"] = profile.temperature
        return body

    def take(self, event: Event, reading: Reading) -> str:
        match event.get("type"):
            case "message_start":
                _use(event["message"].get("usage"), reading)
            case "content_block_delta":
                delta = event["delta"]
                return str(delta.get("text") or delta.get("partial_json") or "")
            case "message_delta":
                _use(event.get("usage"), reading)
                _stop(event["delta"].get("stop_reason"), reading)
            case "message_stop":
                reading.is_ended = True
        return ""

    def take_whole(self, reply: Event, reading: Reading) -> str:
        import json

        _use(reply.get("usage"), reading)
        _stop(reply.get("stop_reason"), reading)
        blocks = reply["content"]
        called = [json.dumps(block["input"]) for block in blocks if block["type"] == "tool_use"]
        return "".join(called or [block["text"] for block in blocks if block["type"] == "text"])


def _form(prompt: Prompt, form: Form) -> dict[str, Any]:
    schema = without_bounds(prompt.schema)
    if form is Form.SCHEMA:
        return {"output_config": {"format": {"type": "json_schema", "schema": schema}}}
    if form is Form.TOOL:
        tool = {
            "name": prompt.schema_name,
            "description": "Takes the reply.",
            "input_schema": schema,
        }
        return {"tools": [tool], "tool_choice": {"type": "tool", "name": prompt.schema_name}}
    return {}


def without_bounds(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema without what this API refuses to hold a reply to."""
    kept: dict[str, Any] = {}
    for word, value in schema.items():
        if word in {"properties", "$defs"}:
            kept[word] = {name: without_bounds(inner) for name, inner in value.items()}
        elif isinstance(value, dict):
            kept[word] = without_bounds(value)
        elif isinstance(value, list):
            kept[word] = [without_bounds(v) if isinstance(v, dict) else v for v in value]
        elif word not in _BOUNDS:
            kept[word] = value
    return kept


def _use(usage: object, reading: Reading) -> None:
    """Take the counts; those of the reply are the sum so far."""
    prompt = count(usage, *_PROMPT_COUNTS)
    reply = count(usage, "output_tokens")
    reading.prompt_tokens = reading.prompt_tokens if prompt is None else prompt
    reading.reply_tokens = reading.reply_tokens if reply is None else reply


def _stop(reason: object, reading: Reading) -> None:
    reading.is_ended = reading.is_ended or reason is not None
    reading.is_cut_short = reason in {"max_tokens", "model_context_window_exceeded"}
    reading.is_declined = reason == "refusal"
