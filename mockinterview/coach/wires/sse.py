"""Server-sent events out of the bytes of a reply, as they come.

Read as the WHATWG says, and always as UTF-8. Comments, ids and retry times are passed over. How
many bytes may come at all is bounded where they are received: ``exchange``.

https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

from collections.abc import Iterable, Iterator


def events(chunks: Iterable[bytes]) -> Iterator[str]:
    """Yield the data of each event; an event that was cut off is not one.

    Raise UnicodeDecodeError where the bytes are not UTF-8.
    """
    data: list[str] = []
    for line in _lines(chunks):
        if not line:
            if data:
                yield "\n".join(data)
            data = []
        elif line.startswith("data:"):
            data.append(line[5:].removeprefix(" "))


def _lines(chunks: Iterable[bytes]) -> Iterator[str]:
    """Yield the lines that were ended, by LF or CRLF; what stands after the last is left out."""
    rest: list[bytes] = []
    for chunk in chunks:
        *ended, last = chunk.split(b"\n")
        for line in ended:
            yield b"".join((*rest, line)).removesuffix(b"\r").decode()
            rest.clear()
        rest.append(last)
