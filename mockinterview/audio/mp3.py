"""A recording, small enough to be carried inside a page and heard in any browser.

MP3 at a constant rate, because every browser plays it, and because a place in it can be found
without reading what stands before. It is made from the recording piece by piece and never
takes the recording's place: what is kept stays lossless.
"""

import io
import itertools
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from mockinterview.audio.decoding import decode
from mockinterview.core.stopping import Stopped, never
from mockinterview.ports import TAKE_RATE

BITS_A_SECOND = 40_000
"""Speech at 16 kHz sounds as recorded to the ear; an hour of it takes 18 MB."""

# Of 0 to 9, the quickest last: it takes half of the time of the encoder's own choice.
_HASTE = "7"


_SECOND = TAKE_RATE


def as_mp3(path: Path, is_stopped: Stopped = never) -> bytes:
    """Return the sound of any audio or video file as MP3; nothing where it was stopped.

    Native code does nearly all of it, without the interpreter, so several threads make several.

    Raises:
        AppError: ``audio_missing``, ``audio_empty``, ``audio_unreadable`` or
            ``no_audio_stream``.
    """
    import av

    made = io.BytesIO()
    with av.open(made, "w", format="mp3", options={"write_xing": "1"}) as container:
        stream: Any = container.add_stream("libmp3lame", rate=TAKE_RATE)
        stream.bit_rate, stream.layout, stream.format = BITS_A_SECOND, "mono", "s16p"
        stream.options = {"compression_level": _HASTE}
        for frame in itertools.chain(_frames(path), (None,)):
            if is_stopped():
                return b""
            container.mux(stream.encode(frame))
    return made.getvalue()


def _frames(path: Path) -> Iterator[Any]:
    import av

    at = 0
    for piece in _in_seconds(decode(path, "s16")):
        frame = av.AudioFrame.from_ndarray(piece[None, :], format="s16p", layout="mono")
        frame.sample_rate, frame.time_base, frame.pts = TAKE_RATE, Fraction(1, TAKE_RATE), at
        at += len(piece)
        yield frame


def _in_seconds(pieces: Iterable[npt.NDArray[Any]]) -> Iterator[npt.NDArray[Any]]:
    """Join pieces to a second or more each: small ones would keep the interpreter busy."""
    held: list[npt.NDArray[Any]] = []
    for piece in pieces:
        held.append(piece)
        if sum(map(len, held)) >= _SECOND:
            yield np.concatenate(held)
            held = []
    if held:
        yield np.concatenate(held)
