"""Which programs have the database open now.

Each leaves a file with its number when it opens the database, below one lock, and takes it away
when it ends; the file of a program that was killed counts no longer. In it stands since when, and
which process that is, so a clock that is set meanwhile makes nobody take it for gone. Who puts
another database in the place of this one holds the lock, so that nobody opens it meanwhile.
"""

import atexit
import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock

from mockinterview.store.liveness import identity, is_alive

BUSY_SECONDS = 10.0
"""So long another program is waited for before it is said that it is in the way."""

_SUFFIX = ".open"


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Hold the lock of a database; raise filelock's Timeout where another program holds it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(file.with_name(f"{file.name}.lock"), timeout=BUSY_SECONDS):
        yield


def arrive(file: Path) -> None:
    """Say that this program has the database open, until it ends. The lock is held meanwhile."""
    others(file)
    if not is_open_here(file):
        mark = _mark_of(file, os.getpid())
        told = [datetime.now(UTC).isoformat(), identity(os.getpid()) or ""]
        # Whoever looks without the lock clears away a mark of which only a part is there.
        part = mark.with_name(f"{mark.name}.part")
        part.write_text("\n".join(told), encoding="utf-8")
        part.replace(mark)
        atexit.register(leave, file)


def is_open_here(file: Path) -> bool:
    """Say whether this program has the database open."""
    return _is_there(os.getpid(), _mark_of(file, os.getpid()))


def is_held(file: Path, number: int, began: datetime) -> bool:
    """Say whether the program of this number that began something in a database runs still."""
    if is_alive(number, began):
        return True
    mark = _mark_of(file, number)
    return _is_there(number, mark) and _read(mark)[0] <= began


def others(file: Path) -> list[int]:
    """Return the numbers of the other programs that have the database open.

    What programs left that are gone is cleared away.
    """
    found = []
    for mark in file.parent.glob(f"{file.name}.*{_SUFFIX}"):
        number = mark.name[len(file.name) + 1 : -len(_SUFFIX)]
        if not number.isdecimal() or int(number) == os.getpid():
            continue
        if _is_there(int(number), mark):
            found.append(int(number))
        else:
            with contextlib.suppress(OSError):
                mark.unlink(missing_ok=True)
    return sorted(found)


def leave(file: Path) -> None:
    """Say that this program has the database open no longer."""
    with contextlib.suppress(OSError):
        _mark_of(file, os.getpid()).unlink(missing_ok=True)


def _mark_of(file: Path, number: int) -> Path:
    return file.with_name(f"{file.name}.{number}{_SUFFIX}")


def _is_there(number: int, mark: Path) -> bool:
    try:
        began, who = _read(mark)
    except (OSError, ValueError):
        return False
    return identity(number) == who if who else is_alive(number, began)


def _read(mark: Path) -> tuple[datetime, str]:
    """Return since when a program has the database open, and which process it is, if told."""
    began, _end, who = mark.read_text(encoding="utf-8").partition("\n")
    return datetime.fromisoformat(began), who
