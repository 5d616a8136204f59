"""One request to an endpoint and the bytes of its reply, bounded in every way.

Bounded are: connecting (ten seconds at most), each silence, the whole of the reply, and its
bytes. A redirect is never followed, so neither key nor answer goes to another host; a key is
never sent unencrypted to another machine. Another thread can break a request off (``Halt``).
Whatever fails is an ``AppError``, but for a refusal, which ``RefusalError`` tells: somebody above
may know another way to ask.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mockinterview.coach.failures import safe
from mockinterview.coach.wires import faults
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.network.door import Network
from mockinterview.network.halt import Halt
from mockinterview.network.hosts import is_loopback
from mockinterview.network.line import Line
from mockinterview.settings import EndpointProfile

if TYPE_CHECKING:
    import httpx

LONGEST_REPLY_BYTES = 8_000_000
"""A stream wraps each few letters into some hundred bytes; 50 MB are an attack or a mistake."""

LONGEST_REFUSAL_BYTES = 64_000

Headers = Callable[[str], Mapping[str, str]]
"""Gives the headers that carry a key."""


@dataclass(frozen=True)
class Deadline:
    """When a reply has to be whole."""

    latest: float
    clock: Callable[[], float]

    @classmethod
    def after(cls, seconds: float, clock: Callable[[], float] = monotonic) -> "Deadline":
        return cls(clock() + seconds, clock)

    def require(self) -> None:
        """Raise AppError where the time is over."""
        if self.clock() > self.latest:
            raise faults.timed_out(translate("coach", "The endpoint's reply took too long in all."))


class Exchange:
    """Sends requests to the endpoint of one profile. ``key`` is asked for at each and not kept."""

    def __init__(
        self,
        profile: EndpointProfile,
        network: Network,
        key: Callable[[], str | None],
        headers: Headers,
        halt: Halt,
    ) -> None:
        self._profile = profile
        self._network = network
        self._key = key
        self._headers = headers
        self._halt = halt

    @contextmanager
    def post(
        self, path: str, body: dict[str, Any], deadline: Deadline
    ) -> Iterator[Iterator[bytes]]:
        """Send a request and give the bytes of the reply. Raise RefusalError or AppError."""
        with self._sent("feedback", "POST", path, body, deadline) as chunks:
            yield chunks

    def get(self, path: str, deadline: Deadline) -> bytes:
        """Return what stands at a path. Raise RefusalError or AppError."""
        with self._sent("models", "GET", path, None, deadline) as chunks:
            return b"".join(chunks)

    @contextmanager
    def _sent(
        self, purpose: str, method: str, path: str, body: dict[str, Any] | None, deadline: Deadline
    ) -> Iterator[Iterator[bytes]]:
        import httpx

        url = self._profile.base_url.rstrip("/") + path
        silence = self._profile.timeout_seconds
        headers = {**self._key_headers(), "Accept-Encoding": "identity"}
        line = Line()
        within = {"trace": line.trace}
        with self._halt.cutting(line.cut):
            try:
                with (
                    self._network.client(
                        purpose, timeout_seconds=silence, headers=headers
                    ) as client,
                    client.stream(method, url, json=body, extensions=within) as response,
                ):
                    if response.status_code != 200:
                        raise _refusal(response, deadline)
                    yield self._unless_cut(_bounded(response, deadline, LONGEST_REPLY_BYTES))
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                self._halt.require_free()
                raise faults.unreached(error, silence) from error

    def _unless_cut(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield what comes; an end that was forced from here is told as that."""
        for chunk in chunks:
            self._halt.require_free()
            yield chunk
        self._halt.require_free()

    def _key_headers(self) -> Mapping[str, str]:
        key = (self._key() or "").strip()
        if not (key.isascii() and key.isprintable()):
            raise AppError(
                "key_unusable",
                translate(
                    "coach", "The key holds characters that no key has, so nothing was sent. {safe}"
                ).format(safe=safe()),
                hint=translate(
                    "coach", "Set the key again, on one line: mockinterview endpoints key NAME"
                ),
            )
        if key:
            self._require_privacy()
        return self._headers(key) if key else {}

    def _require_privacy(self) -> None:
        """Refuse to send a key where everybody on the way could read it."""
        try:
            address = urlsplit(self._profile.base_url)
            host = address.hostname or ""
        except ValueError:
            return  # httpx says what is wrong with the address
        if address.scheme.lower() == "http" and not is_loopback(host):
            raise AppError(
                "key_unsafe",
                translate(
                    "coach", "The key would go to {host} unencrypted, so nothing was sent. {safe}"
                ).format(host=host, safe=safe()),
                hint=translate(
                    "coach",
                    "Use an https:// address, or take the key away: mockinterview endpoints "
                    "key NAME --remove",
                ),
            )


def _bounded(response: "httpx.Response", deadline: Deadline, most: int) -> Iterator[bytes]:
    received = 0
    for chunk in response.iter_bytes():
        received += len(chunk)
        if received > most:
            raise faults.far_too_long()
        deadline.require()
        yield chunk


def _refusal(response: "httpx.Response", deadline: Deadline) -> faults.RefusalError:
    """Return what a status means, with the beginning of what was said about it."""
    said = b""
    for chunk in _bounded(response, deadline, LONGEST_REPLY_BYTES):
        said += chunk
        if len(said) > LONGEST_REFUSAL_BYTES:
            break
    wait = _seconds(response.headers.get("retry-after", ""))
    return faults.RefusalError(response.status_code, said.decode(errors="replace"), wait)


def _seconds(retry_after: str) -> float | None:
    """Read a Retry-After: seconds or a date (RFC 9110, 10.2.3)."""
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after[:9])
    try:
        wait = parsedate_to_datetime(retry_after) - datetime.now(UTC)
    except (ValueError, TypeError):
        return None
    return max(wait.total_seconds(), 0.0)
