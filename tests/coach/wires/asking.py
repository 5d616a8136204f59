"""A small question to a model, and servers on this machine that answer it as they are told."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pytest_httpserver import HTTPServer

from mockinterview.coach.language_model import Heard, Prompt, Reply, unheard
from mockinterview.coach.wires.endpoint_model import Around, EndpointModel
from mockinterview.coach.wires.forms import Memory
from mockinterview.core.errors import AppError, Failure
from mockinterview.network.door import Network
from mockinterview.settings import Api, EndpointProfile

CHAT = "/v1/chat/completions"
MESSAGES = "/v1/messages"
KEY = "sk-very-secret"
NETWORK = Network()
"""One for all tests: reading the certificates of the system takes a while."""

OBJECT = {"colour": "blue"}
PROMPT = Prompt(
    system="You name colours.",
    task="What colour is the sky?",
    schema_name="colour",
    schema={
        "type": "object",
        "properties": {"colour": {"type": "string", "maxLength": 20}},
        "required": ["colour"],
        "additionalProperties": False,
    },
    longest_reply_tokens=100,
)


class Endpoint:
    """One profile, asked as the program asks, with waits that are noted and not waited."""

    def __init__(self, home: Path, profile: EndpointProfile, key: str | None = KEY) -> None:
        self.waits: list[float] = []
        self.memory = Memory(home)
        self.around = Around(NETWORK, lambda: key, self.memory, wait=self.waits.append)
        self.profile = profile

    def ask(self, prompt: Prompt = PROMPT, heard: Heard = unheard) -> Reply:
        return EndpointModel(self.profile, self.around).ask(prompt, heard=heard)

    def failure(self) -> Failure:
        """Ask, and return what is told; what is told never holds the key."""
        try:
            reply = self.ask()
        except AppError as error:
            told = error.failure
            assert KEY not in told.model_dump_json()
            assert told.message.endswith(".")
            assert told.hint
            return told
        raise AssertionError(reply)


def profile_at(base_url: str, **changes: Any) -> EndpointProfile:
    return EndpointProfile(name="mine", base_url=base_url, model="some-model", **changes)


def at(server: HTTPServer, home: Path, **changes: Any) -> Endpoint:
    return Endpoint(home, profile_at(server.url_for("/v1"), **changes))


def anthropic_at(server: HTTPServer, home: Path, **changes: Any) -> Endpoint:
    return at(server, home, api=Api.ANTHROPIC, **changes)


def event(data: object, name: str = "") -> str:
    text = data if isinstance(data, str) else json.dumps(data)
    return (f"event: {name}\n" if name else "") + f"data: {text}\n\n"


def chunk(text: str | None, finish: str | None = None, **delta: Any) -> str:
    choice = {"index": 0, "delta": {"content": text, **delta}, "finish_reason": finish}
    return event({"object": "chat.completion.chunk", "choices": [choice]})


USED = event({"choices": [], "usage": {"prompt_tokens": 30, "completion_tokens": 7}})
DONE = event("[DONE]")


def streamed(*pieces: str) -> str:
    """Return a reply in pieces, as the chat completions stream it."""
    return "".join(map(chunk, pieces)) + chunk(None, "stop") + USED + DONE


def whole(content: object) -> dict[str, Any]:
    """Return a reply as a service sends it that does not stream."""
    message = {"role": "assistant", "content": content}
    return {"choices": [{"message": message, "finish_reason": "stop"}]}


GOOD = streamed('{"col', 'our": "bl', 'ue"}')


def messages(*pieces: str, kind: str = "text", stop: str = "end_turn") -> str:
    """Return a reply in pieces, as the Messages API streams it."""
    delta = {"text": "text_delta", "partial_json": "input_json_delta"}[kind]
    parts = [
        {"type": "message_start", "message": {"usage": {"input_tokens": 30, "output_tokens": 1}}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "ping"},
        *[
            {"type": "content_block_delta", "index": 0, "delta": {"type": delta, kind: piece}}
            for piece in pieces
        ],
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": stop}, "usage": {"output_tokens": 7}},
        {"type": "message_stop"},
    ]
    return "".join(event(part, str(part["type"])) for part in parts)


@contextmanager
def raw_server(behave: Callable[[socket.socket], None]) -> Iterator[str]:
    """Run a server of which only the socket is given, for one visitor; yield its base URL."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def serve() -> None:
            visitor, _ = listener.accept()
            with visitor:
                behave(visitor)

        server = threading.Thread(target=serve)
        server.start()
        try:
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.join()


def read_request(visitor: socket.socket) -> bytes:
    """Return what was sent: the head and as much of the body as it says."""
    sent = b""
    while b"\r\n\r\n" not in sent:
        sent += visitor.recv(65536)
    head, _, body = sent.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
    while len(body) < length:
        body += visitor.recv(65536)
    return head + body


def is_left(visitor: socket.socket) -> bool:
    """Say that the visitor hung up; one that stays makes the test time out."""
    try:
        return visitor.recv(1) == b""
    except ConnectionResetError:
        return True
