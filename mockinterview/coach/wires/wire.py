"""What the two protocols have in common: a request in a form, and a reply that is being read.

A wire knows how a service wants to be asked and what its replies look like. It sends nothing.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from mockinterview.coach.language_model import Prompt
from mockinterview.coach.wires import faults
from mockinterview.coach.wires.forms import Form, Manner
from mockinterview.coach.wires.sse import events
from mockinterview.settings import EndpointProfile

Event = dict[str, Any]

MOST_TOKENS = 1_000_000_000

STATUS_OF_ERROR = {
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "api_error": 500,
    "server_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}
"""The status that an error in mid-reply would have had as a reply of its own."""


@dataclass
class Reading:
    """What was read of a reply so far. ``is_ended`` where the service said that this is all."""

    text: list[str] = field(default_factory=list)
    is_ended: bool = False
    is_cut_short: bool = False
    is_declined: bool = False
    prompt_tokens: int | None = None
    reply_tokens: int | None = None

    @property
    def content(self) -> str:
        return "".join(self.text)


class Wire(Protocol):
    """How one protocol words a request and a reply."""

    path: str
    ladder: tuple[Form, ...]
    spare: Mapping[str, tuple[str, ...]]
    """What can be left out of a request, by name, with what a refusal mentions of it."""

    def headers(self, key: str) -> Mapping[str, str]: ...

    def body(self, profile: EndpointProfile, prompt: Prompt, manner: Manner) -> dict[str, Any]: ...

    def take(self, event: Event, reading: Reading) -> str:
        """Put an event of a stream into the reading, and return the text that it adds."""

    def take_whole(self, reply: Event, reading: Reading) -> str:
        """Put a reply that came in one piece into the reading, and return its text."""


def pieces(wire: Wire, chunks: Iterable[bytes], reading: Reading) -> Iterator[str]:
    """Yield the text of a reply as it comes, and fill the reading.

    A service that does not stream replies in one piece. Raise AppError where the reply is none
    or broke off, and RefusalError where the service reports an error in its midst.
    """
    try:
        begin, chunks = _begun(chunks)
        if begin.startswith((b"{", b"[")):
            yield _added(reading, wire.take_whole(_event(b"".join(chunks).decode()), reading))
        elif begin.startswith((b"data:", b"event:", b":", b"id:", b"retry:")):
            for data in events(chunks):
                if data == "[DONE]":
                    reading.is_ended = True
                    break
                yield _added(reading, wire.take(_event(data), reading))
        else:
            raise faults.not_a_reply()
    except (ValueError, RecursionError, TypeError, LookupError, AttributeError) as error:
        raise faults.not_a_reply() from error
    if not reading.is_ended:
        raise faults.cut_off()


def _begun(chunks: Iterable[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """Return how a reply begins, space left out, and the whole of it."""
    rest = iter(chunks)
    begin = b""
    for chunk in rest:
        begin = (begin + chunk).lstrip(b" \r\n\t\xef\xbb\xbf")
        if len(begin) >= 6:
            break
    return begin, _chained(begin, rest)


def _chained(begin: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield begin
    yield from rest


def _added(reading: Reading, text: str) -> str:
    reading.text.append(text)
    return text


def _event(data: str) -> Event:
    event = json.loads(data)
    if not isinstance(event, dict):
        raise TypeError(data[:1])
    raise_error(event)
    return event


def raise_error(event: Event) -> None:
    """Raise RefusalError where an event reports an error in place of a reply."""
    error = event.get("error")
    if not error:
        return
    details = error if isinstance(error, dict) else {}
    status = details.get("code")
    if not isinstance(status, int) or isinstance(status, bool):
        status = STATUS_OF_ERROR.get(str(details.get("type") or details.get("code")), 500)
    raise faults.RefusalError(status, json.dumps(event))


def count(usage: object, *names: str) -> int | None:
    """Return the sum of some counts of tokens, None where there is none that can be right."""
    if not isinstance(usage, dict):
        return None
    found = [usage.get(name) for name in names]
    counts = [n for n in found if type(n) is int and 0 <= n < MOST_TOKENS]
    return sum(counts) if counts else None


def in_words(prompt: Prompt) -> str:
    """Return the rules with the schema spelled out, for a service that does not hold to it."""
    schema = json.dumps(prompt.schema, ensure_ascii=False)
    return (
        f"{prompt.system}\n\nReply with one JSON object that fits this JSON Schema, and with "
        f"nothing before or after it:\n{schema}"
    )
