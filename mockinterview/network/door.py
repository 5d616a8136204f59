"""The one door to the network: an offline switch and a ledger of what went out.

Every HTTP client of the program is made here. With the switch on, nothing but this
machine itself can be reached. The ledger is told of each request when its answer has
begun or failed: when, what for, which host, how many bytes of body were sent, which
status came back; never a body, a header, a key or a query string. The ledger is called
on the thread that made the request.
"""

import ssl
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from mockinterview.core.errors import AppError
from mockinterview.core.plain import Plain
from mockinterview.core.words import translate
from mockinterview.network.hosts import is_loopback

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 10.0
TIMEOUT_SECONDS = 30.0


class Call(Plain):
    """One request, as the ledger keeps it; no status means that no answer came."""

    when: datetime
    purpose: str
    host: str
    bytes_sent: int = 0
    status: int | None = None


class Network:
    """Makes HTTP clients that obey the switch and report to the ledger.

    ``offline`` may be changed at any time; clients that exist obey at their next request.
    """

    def __init__(
        self, *, offline: bool = False, ledger: Callable[[Call], None] | None = None
    ) -> None:
        self.offline = offline
        self._ledger = ledger

    def client(
        self,
        purpose: str,
        *,
        timeout_seconds: float = TIMEOUT_SECONDS,
        headers: Mapping[str, str] | None = None,
        follow_redirects: bool = False,
    ) -> "httpx.Client":
        """Return a client for one purpose; close it after use.

        The time-out holds for each wait for data and each send, and up to ten seconds
        of it for connecting.
        httpx drops an Authorization header where a redirect leads to another host.
        """
        import httpx

        from mockinterview.network.transport import GuardedTransport

        return httpx.Client(
            transport=GuardedTransport(self, purpose, self._trust),
            timeout=httpx.Timeout(timeout_seconds, connect=min(CONNECT_SECONDS, timeout_seconds)),
            headers=headers,
            follow_redirects=follow_redirects,
        )

    def admit(self, host: str) -> None:
        """Raise AppError ``offline`` where the switch forbids this host."""
        if self.offline and not is_loopback(host):
            raise AppError(
                "offline",
                translate(
                    "network", "The offline switch is on, so nothing was sent to {host}."
                ).format(host=host),
                hint=translate("network", "Turn the switch off to allow it."),
            )

    def record(
        self, purpose: str, host: str, *, bytes_sent: int = 0, status: int | None = None
    ) -> None:
        """Tell the ledger of a request."""
        if self._ledger is not None:
            self._ledger(
                Call(
                    when=datetime.now(UTC),
                    purpose=purpose,
                    host=host,
                    bytes_sent=bytes_sent,
                    status=status,
                )
            )

    @cached_property
    def _trust(self) -> ssl.SSLContext:
        """The system's certificates, so that a company's own is honoured, and certifi's."""
        import certifi

        context = ssl.create_default_context()
        context.load_verify_locations(certifi.where())
        return context
