import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from mockinterview.giving_way import STEPS, giving_way

_LOWEST = 19

only_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere a thread has no priority of its own"
)


def niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_what_work_returns_comes_back() -> None:
    assert giving_way(lambda: "done") == "done"


def test_what_work_raises_is_raised_where_it_was_asked_for() -> None:
    def broken() -> None:
        raise OSError("no such model")

    with pytest.raises(OSError, match="no such model"):
        giving_way(broken)


@only_linux
def test_work_stands_behind_the_thread_that_asked_for_it() -> None:
    before = niceness()

    assert giving_way(niceness) == min(before + STEPS, _LOWEST)

    assert niceness() == before


@only_linux
def test_threads_that_a_library_begins_meanwhile_stand_behind_as_well() -> None:
    library = ThreadPoolExecutor(1)
    giving_way(lambda: library.submit(niceness).result())

    assert library.submit(niceness).result() == min(niceness() + STEPS, _LOWEST)
    library.shutdown()


def test_no_thread_is_left() -> None:
    before = threading.active_count()

    giving_way(lambda: None)

    assert threading.active_count() == before
