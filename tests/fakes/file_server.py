"""A real HTTP server on this machine that serves files as well, or as badly, as told."""

import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

RANGE = re.compile(r"bytes=(\d+)-")
PATIENCE_SECONDS = 20


@dataclass
class Served:
    """A file on the server; without ``ranges`` it is always sent whole.

    Without ``says_length`` the end of the connection is the end of the body.
    """

    body: bytes
    etag: str | None = '"first"'
    ranges: bool = True
    says_length: bool = True
    kind: str = "application/octet-stream"


@dataclass
class Trouble:
    """What goes wrong with one request: a status, a cut, or a halt in mid-body."""

    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    after: int = 0
    halts: bool = False


@dataclass(frozen=True)
class Seen:
    path: str
    headers: dict[str, str]


class FileServer(ThreadingHTTPServer):
    """Serves ``files``; each request takes the next of ``troubles``, if there is one."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, Served] = {}
        self.troubles: deque[Trouble | None] = deque()
        self.seen: list[Seen] = []
        self.reached = Event()
        self.released = Event()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"

    def ranges(self) -> list[str | None]:
        """Return the Range header of each request so far."""
        return [seen.headers.get("range") for seen in self.seen]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Let a client hang up; tests of interrupted transfers do."""


class _Handler(BaseHTTPRequestHandler):
    server: FileServer

    def do_GET(self) -> None:
        server = self.server
        headers = {name.lower(): value for name, value in self.headers.items()}
        server.seen.append(Seen(self.path, headers))
        trouble = server.troubles.popleft() if server.troubles else None
        if trouble and trouble.status:
            self._answer(trouble.status, trouble.headers)
        elif self.path not in server.files:
            self._answer(404, {})
        else:
            self._send(server.files[self.path], headers, trouble)

    def _answer(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", **headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def _send(self, file: Served, asked: dict[str, str], trouble: Trouble | None) -> None:
        start = self._start(file, asked)
        body = file.body[start or 0 :]
        self.send_response(200 if start is None else 206)
        if file.says_length:
            self.send_header("Content-Length", str(len(body)))
        if start is not None:
            whole = len(file.body)
            self.send_header("Content-Range", f"bytes {start}-{whole - 1}/{whole}")
        self.send_header("Content-Type", file.kind)
        if file.etag:
            self.send_header("ETag", file.etag)
        self.end_headers()
        self._write(body, trouble)

    def _write(self, body: bytes, trouble: Trouble | None) -> None:
        if trouble is None:
            self.wfile.write(body)
            return
        self.wfile.write(body[: trouble.after])
        self.wfile.flush()
        if trouble.halts:
            self.server.reached.set()
            self.server.released.wait(PATIENCE_SECONDS)
            self.wfile.write(body[trouble.after :])

    def _start(self, file: Served, asked: dict[str, str]) -> int | None:
        found = RANGE.fullmatch(asked.get("range", ""))
        if not found or not file.ranges:
            return None
        tag = asked.get("if-range")
        return int(found[1]) if tag in (None, file.etag) else None

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Say nothing; a test looks at ``seen``."""


@contextmanager
def serving() -> Iterator[FileServer]:
    """Run a server for the length of a test, and end each of its threads."""
    server = FileServer()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
