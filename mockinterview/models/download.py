"""Fetches one file over HTTP, going on where an earlier try stopped.

What arrives is believed only when its SHA-256 is right. A server that gives no tag for
the file cannot say whether it changed meanwhile, so a wrong sum after resuming is
answered once by starting over.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mockinterview.core.words import translate
from mockinterview.models.part import Part
from mockinterview.models.watch import SourceError, Watch

if TYPE_CHECKING:
    import httpx

STALL_SECONDS = 30.0
BACK_OFF_SECONDS = (1.0, 2.0, 4.0, 8.0)
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")


@dataclass(frozen=True)
class Remote:
    """A file somewhere else, with the size and sum it must have."""

    url: str
    size: int
    sha256: str


class _Interrupted(Exception):  # noqa: N818 - not an error until the tries run out
    """The transfer ended early; another try may go on."""


def download(client: "httpx.Client", remote: Remote, target: Path, watch: Watch) -> None:
    """Bring a file to ``target``; raise SourceError where it cannot be had from there.

    ``target`` exists only when complete and right. A stop keeps the part.
    """
    with Part(target, remote.url) as part:
        resumed = part.done > 0
        _receive(client, remote, part, watch)
        if part.sha256() != remote.sha256 and resumed:
            part.restart()
            _receive(client, remote, part, watch)
        if part.sha256() != remote.sha256:
            part.discard()
            raise refused_sum(target.name, host_of(remote.url))
        part.finish()


def _receive(client: "httpx.Client", remote: Remote, part: Part, watch: Watch) -> None:
    """Try until the body is whole, waiting longer after each failure without progress."""
    waits = iter(BACK_OFF_SECONDS)
    watch.meter.jump(part.done)
    while part.done != remote.size:
        before = part.done
        watch.check()
        try:
            _receive_once(client, remote, part, watch)
        except _Interrupted as cause:
            if part.done > before:
                waits = iter(BACK_OFF_SECONDS)
            seconds = next(waits, None)
            if seconds is None:
                raise SourceError(
                    "no_network",
                    translate("models", "{host} cannot be reached ({cause}).").format(
                        host=host_of(remote.url), cause=cause
                    ),
                    hint=translate(
                        "models", "Check the network and fetch again; what has arrived is kept."
                    ),
                    retryable=True,
                ) from cause
            part.save()
            watch.wait(seconds)


def _receive_once(client: "httpx.Client", remote: Remote, part: Part, watch: Watch) -> None:
    import httpx

    try:
        with client.stream("GET", remote.url, headers=_headers(part)) as response:
            _accept(response, remote, part, watch)
            for data in response.iter_raw():
                part.append(data)
                watch.meter.move(len(data))
                _expect(remote, fits=part.done <= remote.size)
                watch.check()
    except (httpx.TransportError, httpx.TooManyRedirects) as cause:
        raise _Interrupted(str(cause)) from cause
    if part.done < remote.size:
        raise _Interrupted("the body was cut short")


def _headers(part: Part) -> dict[str, str]:
    headers = {"Accept-Encoding": "identity"}
    if part.done:
        headers["Range"] = f"bytes={part.done}-"
        if part.etag:
            headers["If-Range"] = part.etag
    return headers


def _accept(response: "httpx.Response", remote: Remote, part: Part, watch: Watch) -> None:
    """Make the part ready for the body that begins, or refuse the answer."""
    status = response.status_code
    if status == 206 and _continues(response, remote, part):
        return
    if status in (206, 416):
        part.restart()
        raise _Interrupted("the server holds another file than before")
    if status in PASSING:
        raise _Interrupted(f"status {status}")
    if status != 200:
        raise SourceError(
            "refused",
            translate("models", "{host} refused with status {status}.").format(
                host=host_of(remote.url), status=status
            ),
        )
    length = response.headers.get("Content-Length")
    _expect(remote, fits=length is None or int(length) == remote.size)
    part.restart(_strong(response.headers.get("ETag")))
    watch.meter.jump(0)


def _continues(response: "httpx.Response", remote: Remote, part: Part) -> bool:
    found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
    return found is not None and found.groups() == (str(part.done), str(remote.size))


def _strong(etag: str | None) -> str | None:
    """Return a tag that If-Range accepts; a weak one does not vouch for each byte."""
    return None if etag is None or etag.startswith("W/") else etag


def _expect(remote: Remote, *, fits: bool) -> None:
    if not fits:
        raise SourceError(
            "wrong_size",
            translate("models", "{host} offers a file of another size.").format(
                host=host_of(remote.url)
            ),
        )


def host_of(url: str) -> str:
    """Return the host of a URL, for a sentence; never its query."""
    return urlsplit(url).hostname or translate("models", "this machine")


def refused_sum(name: str, origin: str) -> SourceError:
    """Return the error for a file whose SHA-256 is not the one in the catalogue."""
    return SourceError(
        "wrong_hash",
        translate(
            "models",
            "{name} from {origin} is not the file that the catalogue names, so it was refused.",
        ).format(name=name, origin=origin),
    )
