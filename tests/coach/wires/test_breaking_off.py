"""A request is broken off by another thread, whatever it waits for at that moment."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from mockinterview.coach.wires.endpoint_model import Around, EndpointModel
from mockinterview.coach.wires.forms import Memory
from mockinterview.core.errors import AppError, Failure
from mockinterview.network.halt import Halt
from tests.coach.wires.asking import (
    KEY,
    NETWORK,
    PROMPT,
    chunk,
    is_left,
    profile_at,
    raw_server,
    read_request,
)

WHY = Failure(code="interrupted", message="The recogniser comes first.", retryable=True)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"


@pytest.fixture
def halt() -> Halt:
    return Halt()


@pytest.fixture
def model_at(tmp_path: Path, halt: Halt) -> Callable[[str], EndpointModel]:
    def make(base_url: str) -> EndpointModel:
        around = Around(NETWORK, lambda: KEY, Memory(tmp_path), wait=[].append, halt=halt)
        return EndpointModel(profile_at(base_url), around)

    return make


def ask(model: EndpointModel) -> Failure:
    with pytest.raises(AppError) as raised:
        model.ask(PROMPT)
    return raised.value.failure


def test_model_that_has_said_nothing_yet_is_left(
    model_at: Callable[[str], EndpointModel], halt: Halt
) -> None:
    left: list[bool] = []

    def behave(visitor: socket.socket) -> None:
        read_request(visitor)
        halt.hold("recogniser", WHY)
        left.append(is_left(visitor))

    with raw_server(behave) as base_url:
        assert ask(model_at(base_url)) == WHY
    assert left == [True]


@pytest.mark.parametrize("ending", [b"Connection: close\r\n\r\n", b"Content-Length: 9999\r\n\r\n"])
def test_model_in_the_midst_of_its_reply_is_left(
    model_at: Callable[[str], EndpointModel], halt: Halt, ending: bytes
) -> None:
    left: list[bool] = []

    def behave(visitor: socket.socket) -> None:
        read_request(visitor)
        visitor.sendall(HEAD + ending + chunk('{"colour": "bl').encode())
        halt.hold("recogniser", WHY)
        left.append(is_left(visitor))

    with raw_server(behave) as base_url:
        assert ask(model_at(base_url)) == WHY
    assert left == [True]


def test_nothing_is_sent_while_the_halt_is_held(
    model_at: Callable[[str], EndpointModel], halt: Halt
) -> None:
    halt.hold("recogniser", WHY)
    assert ask(model_at("http://127.0.0.1:9/v1")) == WHY


def test_model_is_asked_as_ever_after_the_halt_was_let_go(
    model_at: Callable[[str], EndpointModel], halt: Halt
) -> None:
    halt.hold("recogniser", WHY)
    halt.let_go("recogniser")

    def behave(visitor: socket.socket) -> None:
        read_request(visitor)
        done = chunk('{"colour": "blue"}') + chunk(None, "stop") + "data: [DONE]\n\n"
        visitor.sendall(HEAD + b"Connection: close\r\n\r\n" + done.encode())

    with raw_server(behave) as base_url:
        assert model_at(base_url).ask(PROMPT).content == {"colour": "blue"}
