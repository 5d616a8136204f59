"""PortAudio itself: is it there, which devices did it find, who may touch it now?

PortAudio is one per process, not safe to enter from two threads, and keeps the list of
devices that it found when it started. So this module, alone in the program, has state
of its own: one gate that every call into the library passes, and a count of the open
streams, because the list can be renewed only while there are none.

Calls into it can also hang for ever, in a sound server that is frozen or that died at
the wrong moment (libpulse then waits for itself). Those calls are made in a thread that
can be given up; a library that hung once is not restarted any more.
"""

import atexit
import contextlib
import functools
import logging
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate

Result = TypeVar("Result")

gate = threading.RLock()
"""Held during every call that opens, closes or lists anything."""

START_SECONDS = 20.0
OPEN_SECONDS = 10.0
CLOSE_SECONDS = 2.0

_log = logging.getLogger(__name__)
_hanging: set[Future[Any]] = set()
"""Calls that were given up and have not returned since."""

_hanging_openings: set[Future[Any]] = set()
"""Those of them that open a stream."""


class OpenStream(Protocol):
    def discard(self) -> None:
        """Abort and close; may be called again."""


_open_streams: set[OpenStream] = set()


@functools.cache
def library() -> Any:
    """Return the ``sounddevice`` module; loading it starts PortAudio.

    Raises:
        AppError: ``no_audio_library`` where PortAudio is not installed, or
            ``sound_system_hangs``.
    """
    with gate:
        try:
            audio = bounded(_load, START_SECONDS)
        except OSError as error:
            raise AppError(
                "no_audio_library",
                translate(
                    "audio",
                    "The sound library PortAudio is missing, so nothing can be played or recorded.",
                ),
                hint=translate(
                    "audio",
                    "Install it (on Debian and Ubuntu: the package libportaudio2) and try again.",
                ),
            ) from error
        # The library has its own handler, which runs after this one and would free the
        # streams that others still hold; whoever touched one then would wait for ever.
        atexit.register(_leave, audio)
        return audio


def refresh(audio: Any) -> bool:
    """Look for devices anew; return False where an open stream forbids it.

    Raises:
        AppError: ``no_audio_system`` where PortAudio does not start again, or
            ``sound_system_hangs``.
    """
    with gate:
        if _open_streams or _hanging:
            return False
        try:
            with quiet():
                bounded(functools.partial(_restart, audio), START_SECONDS)
        except audio.PortAudioError as error:
            raise AppError(
                "no_audio_system",
                translate(
                    "audio", "The sound system of this machine could not be started ({reason})."
                ).format(reason=error.args[0]),
                hint=translate(
                    "audio", "Check that the sound server of your desktop runs, and try again."
                ),
                retryable=True,
            ) from error
        return True


def opened(stream: OpenStream) -> None:
    """Count a stream as open."""
    _open_streams.add(stream)


def closed(stream: OpenStream) -> None:
    """Count a stream as closed."""
    _open_streams.discard(stream)


def bounded(call: Callable[[], Result], seconds: float) -> Result:
    """Make a call that may never return; give it up after some seconds.

    The call must not pass the gate: it runs in a thread of its own.

    Raises:
        AppError: ``sound_system_hangs`` where the time ran out.
    """
    return _bounded(call, seconds, _hanging)


def opening(call: Callable[[], Result], seconds: float = OPEN_SECONDS) -> Result:
    """Make a call that opens a stream; refuse at once while an earlier one hangs.

    Whoever looks for a microphone again and again would leave a thread behind each time.

    Raises:
        AppError: ``sound_system_hangs``.
    """
    if _hanging_openings:
        raise _hangs()
    return _bounded(call, seconds, _hanging, _hanging_openings)


def _bounded(call: Callable[[], Result], seconds: float, *hanging: set[Future[Any]]) -> Result:
    future: Future[Result] = Future()
    caller = threading.Thread(
        target=_answer, args=(future, call), name="portaudio-call", daemon=True
    )
    try:
        caller.start()
    except RuntimeError:
        # From Python 3.12 on, none starts once the interpreter is leaving.
        return call()
    try:
        return future.result(seconds)
    except TimeoutError as error:
        for calls in hanging:
            calls.add(future)
        if future.done():
            _forget(future)
        _log.warning("a call into the sound system did not return in %.0f s", seconds)
        raise _hangs() from error


def _hangs() -> AppError:
    return AppError(
        "sound_system_hangs",
        translate("audio", "The sound system of this machine does not answer."),
        hint=translate("audio", "Restart the sound server of your desktop, then this program."),
    )


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


def _load() -> Any:
    import sounddevice

    return sounddevice


def _restart(audio: Any) -> None:
    # There is no public way. A stream that is still open would be freed under its
    # owner's feet, hence the count.
    if audio._initialized:  # noqa: SLF001
        audio._terminate()  # noqa: SLF001
    audio._initialize()  # noqa: SLF001


def _answer(future: Future[Result], call: Callable[[], Result]) -> None:
    try:
        future.set_result(call())
    except Exception as error:  # noqa: BLE001  raised again in the thread that asked
        future.set_exception(error)
    _forget(future)


def _forget(future: Future[Any]) -> None:
    _hanging.discard(future)
    _hanging_openings.discard(future)


def _leave(audio: Any) -> None:
    if _hanging:
        # Ending PortAudio would wait for the call that hangs, and the program with it.
        atexit.unregister(audio._exit_handler)  # noqa: SLF001
        return
    with gate:
        for stream in tuple(_open_streams):
            stream.discard()
