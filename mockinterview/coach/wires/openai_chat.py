"""The chat completions of OpenAI and of everything compatible with them, asked with streaming.

An object is asked for by ``response_format`` with a schema, by its JSON mode, or in words.
Servers differ in what else they take; where a refusal mentions something that can be spared, it
is left out: newer models of OpenAI want ``max_completion_tokens`` for ``max_tokens`` and take no
``temperature``, some servers know no ``stream_options``.

https://platform.openai.com/docs/api-reference/chat/create
https://ai.google.dev/gemini-api/docs/openai, https://docs.mistral.ai/api,
https://openrouter.ai/docs/structured-outputs (ignored by models that do not know it),
https://docs.ollama.com/api/openai-compatibility,
https://github.com/ggml-org/llama.cpp/tree/master/tools/server,
https://lmstudio.ai/docs/advanced/structured-output (has no JSON mode),
https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html
"""

from collections.abc import Mapping
from typing import Any

from mockinterview.coach.language_model import Prompt
from mockinterview.coach.wires.forms import Form, Manner
from mockinterview.coach.wires.wire import Event, Reading, count, in_words
from mockinterview.settings import EndpointProfile


class OpenAiChat:
    """Words requests and replies as the chat completions do."""

    path = "/chat/completions"
    ladder: tuple[Form, ...] = (Form.SCHEMA, Form.JSON, Form.TEXT)
    spare: Mapping[str, tuple[str, ...]] = {
        "max_tokens": ("max_completion_tokens",),
        "temperature": ("temperature",),
        "stream_options": ("stream_options",),
    }

    def headers(self, key: str) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {key}"}

    def body(self, profile: EndpointProfile, prompt: Prompt, manner: Manner) -> dict[str, Any]:
        tokens = prompt.longest_reply_tokens + profile.reasoning_tokens
        is_old = "max_tokens" not in manner.without
        body: dict[str, Any] = {
            "model": profile.model,
            "messages": [
                {
                    "role": "system",
                    "content": prompt.system if manner.form is Form.SCHEMA else in_words(prompt),
                },
                {"role": "user", "content": prompt.task},
            ],
            "max_tokens" if is_old else "max_completion_tokens": tokens,
            "stream": True,
            **_form(prompt, manner.form),
        }
        if "stream_options" not in manner.without:
            body["stream_options"] = {"include_usage": True}
        if profile.temperature is not None and "temperature" not in manner.without:
            body["temperature"] = profile.temperature
        return body

    def take(self, event: Event, reading: Reading) -> str:
        return _take(event, reading, "delta")

    def take_whole(self, reply: Event, reading: Reading) -> str:
        text = _take(reply, reading, "message")
        reading.is_ended = bool(reply["choices"])
        return text


def _form(prompt: Prompt, form: Form) -> dict[str, Any]:
    match form:
        case Form.SCHEMA:
            schema = {"name": prompt.schema_name, "strict": True, "schema": prompt.schema}
            return {"response_format": {"type": "json_schema", "json_schema": schema}}
        case Form.JSON:
            return {"response_format": {"type": "json_object"}}
        case _:
            return {}


def _take(event: Event, reading: Reading, part: str) -> str:
    """Take what an event says; the counts come last, in one without choices, or in each."""
    prompt = count(event.get("usage"), "prompt_tokens")
    reply = count(event.get("usage"), "completion_tokens")
    reading.prompt_tokens = reading.prompt_tokens if prompt is None else prompt
    reading.reply_tokens = reading.reply_tokens if reply is None else reply
    choices = event.get("choices")
    if not choices:
        return ""
    reason = choices[0].get("finish_reason")
    if reason is not None:
        reading.is_ended = True
        reading.is_cut_short = reason == "length"
        reading.is_declined = reason == "content_filter"
    message = choices[0].get(part) or {}
    if message.get("refusal"):
        reading.is_declined = True
    return _text(message.get("content"))


def _text(content: object) -> str:
    """Return the text of a message; Mistral's reasoning models send a list of typed parts.

    https://docs.mistral.ai/capabilities/reasoning
    """
    if isinstance(content, list):
        return "".join(part["text"] for part in content if part["type"] == "text")
    if content is None:
        return ""
    if not isinstance(content, str):
        raise TypeError(type(content).__name__)
    return content
