"""The connection of one request, so that another thread can cut it.

Closing a socket does not wake whoever reads from it; shutting it down does. httpx tells of
the connection that it made by the ``trace`` extension: https://www.encode.io/httpcore/extensions/
"""

import contextlib
import socket
from typing import Any

_CONNECTED = (".connect_tcp.complete", ".start_tls.complete")


class Line:
    """Hears of the connection on the thread that asks; may be cut from any thread."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        self._is_cut = False

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Take notice of a step of the request."""
        if not event.endswith(_CONNECTED):
            return
        self._socket = info["return_value"].get_extra_info("socket")
        if self._is_cut:
            self.cut()

    def cut(self) -> None:
        """End the connection: whoever waits for it hears at once that it is over."""
        self._is_cut = True
        if self._socket is not None:
            # A TLS socket's own shutdown would take the encryption from under its reader.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
