"""Lets the upkeep of this program end before the database or what is beside it goes.

The upkeep has connections of its own on a lane of its own, and none of the other lanes knows
where it is. Other programs are told apart in ``store.presence``.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock

from mockinterview.core.stopping import never
from mockinterview.store.copying import GiveWay

_AT_WORK = Lock()
_IS_TO_END = Event()


@contextmanager
def upkeep(give_way: GiveWay = never) -> Iterator[GiveWay]:
    """Look after the store meanwhile; what is handed out says when that is to end."""
    with _AT_WORK:
        yield lambda: give_way() or _IS_TO_END.is_set()


@contextmanager
def without_upkeep() -> Iterator[None]:
    """End the upkeep of this program, wait until it is gone, and keep it away meanwhile."""
    _IS_TO_END.set()
    try:
        with _AT_WORK:
            yield
    finally:
        _IS_TO_END.clear()
