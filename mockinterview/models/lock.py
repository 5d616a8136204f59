"""One fetch of a model at a time, whichever process it runs in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from mockinterview.core.errors import Failure
from mockinterview.core.words import translate
from mockinterview.models.watch import Watch

POLL_SECONDS = 0.25


@contextmanager
def held(path: Path, model_id: str, watch: Watch) -> Iterator[None]:
    """Hold the lock of a model; where another has it, say so and wait for it.

    The file of the lock stays: taking it away would let two processes hold two locks.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        watch.tell(
            Failure(
                code="waiting",
                message=translate("models", "{model_id} is being fetched already.").format(
                    model_id=model_id
                ),
            )
        )
        _wait(lock, watch)
    try:
        yield
    finally:
        lock.release()


def _wait(lock: FileLock, watch: Watch) -> None:
    while not lock.is_locked:
        watch.check()
        try:
            lock.acquire(timeout=POLL_SECONDS)
        except Timeout:
            continue
