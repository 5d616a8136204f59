"""PortAudio itself: is it there, which devices did it find, who may touch it now?

PortAudio is one per process, not safe to enter from two threads, and keeps the list of
devices that it found when it started. So this module, alone in the program, has state
of its own: one gate that every call into the library passes, and a count of the open
streams, because the list can be renewed only while there are none.
"""

import contextlib
import os
import threading
from collections.abc import Iterator
from typing import Any

from mockinterview.core.errors import AppError

gate = threading.RLock()
"""Held during every call that opens, closes or lists anything."""

_open_streams: set[object] = set()


def library() -> Any:
    """Return the ``sounddevice`` module; loading it starts PortAudio.

    Raises:
        AppError: ``no_audio_library`` where PortAudio is not installed.
    """
    with gate:
        try:
            import sounddevice
        except OSError as error:
            raise AppError(
                "no_audio_library",
                "The sound library PortAudio is missing, so nothing can be played or recorded.",
                hint="Install it (on Debian and Ubuntu: the package libportaudio2) and try again.",
            ) from error
        return sounddevice


def refresh(audio: Any) -> bool:
    """Look for devices anew; return False where an open stream forbids it.

    Raises:
        AppError: ``no_audio_system`` where PortAudio does not start again.
    """
    with gate:
        if _open_streams:
            return False
        try:
            with quiet():
                # There is no public way. A stream that is still open would be freed
                # under its owner's feet, hence the count.
                if audio._initialized:  # noqa: SLF001
                    audio._terminate()  # noqa: SLF001
                audio._initialize()  # noqa: SLF001
        except audio.PortAudioError as error:
            raise AppError(
                "no_audio_system",
                f"The sound system of this machine could not be started ({error.args[0]}).",
                hint="Check that the sound server of your desktop runs, and try again.",
                retryable=True,
            ) from error
        return True


def opened(stream: object) -> None:
    """Count a stream as open."""
    with gate:
        _open_streams.add(stream)


def closed(stream: object) -> None:
    """Count a stream as closed."""
    with gate:
        _open_streams.discard(stream)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Keep the complaints that the C libraries print out of the person's terminal.

    ALSA and PortAudio write to descriptor 2 when a device does not open, although the
    same failure is returned to us and told in a sentence.
    """
    with gate:
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, 2)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
            os.close(nowhere)
