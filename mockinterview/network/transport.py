"""The httpx transport behind every client: asks the network first, reports after.

It stands below redirects, so each hop is asked and reported. It sends through the
proxy that the environment names, as httpx does by itself only for clients without a
transport of their own; a request to this machine never takes a proxy.
"""

import ssl
import urllib.request
from typing import Protocol

import httpx

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.network.hosts import is_loopback


class Guard(Protocol):
    """Admits or refuses a host, and hears of each request: the network itself."""

    def admit(self, host: str) -> None: ...

    def record(
        self, purpose: str, host: str, *, bytes_sent: int = 0, status: int | None = None
    ) -> None: ...


class GuardedTransport(httpx.BaseTransport):
    """Sends what the network admits."""

    def __init__(self, network: Guard, purpose: str, trust: ssl.SSLContext) -> None:
        self._network = network
        self._purpose = purpose
        self._trust = trust
        self._routes: dict[str | None, httpx.HTTPTransport] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        self._network.admit(host)
        status: int | None = None
        try:
            response = self._route(request.url).handle_request(request)
            status = response.status_code
        finally:
            sent = int(request.headers.get("content-length", 0))
            self._network.record(self._purpose, host, bytes_sent=sent, status=status)
        return response

    def close(self) -> None:
        for transport in self._routes.values():
            transport.close()

    def _route(self, url: httpx.URL) -> httpx.HTTPTransport:
        proxy = proxy_for(url)
        if proxy not in self._routes:
            try:
                self._routes[proxy] = httpx.HTTPTransport(verify=self._trust, proxy=proxy)
            except (ImportError, ValueError) as cause:
                raise AppError(
                    "bad_proxy",
                    translate("network", "The proxy that the environment names cannot be used."),
                    hint=translate(
                        "network", "Set HTTPS_PROXY to an http:// address, or unset it."
                    ),
                ) from cause
        return self._routes[proxy]


def proxy_for(url: httpx.URL) -> str | None:
    """Return the proxy that the environment names for a URL, if any."""
    if is_loopback(url.host) or urllib.request.proxy_bypass(url.host):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(url.scheme) or proxies.get("all")
