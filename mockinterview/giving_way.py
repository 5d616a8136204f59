"""Has the models give way to whoever waits for the window, the microphone or the loudspeaker.

A model works in native code on all cores, for seconds. On threads of the same priority as all
others it keeps a core for some milliseconds each time that another thread wants it, and a page
wants one hundreds of times. On threads of lower priority it works as fast, and leaves the core
at once. Only what does not hold the interpreter may be slowed like this: a thread that waits for
a core while it holds the interpreter would keep all others waiting.
"""

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

STEPS = 10
"""Steps of niceness that a model stands behind the rest: it then has a tenth of a shared core."""

_LOWEST = 19

Result = TypeVar("Result")


def giving_way(work: Callable[[], Result]) -> Result:
    """Do native work on a thread of lower priority; wait for it, and raise what it raises.

    Threads that a library begins in there keep the priority for as long as they live, so a model
    that has threads of its own is only loaded like this. Without effect on the priority but on
    Linux, where it is that of a thread and not of the process.
    """
    outcome: Future[Result] = Future()
    thread = threading.Thread(target=_do, args=(work, outcome), name="giving-way")
    try:
        thread.start()
    except RuntimeError:
        # From Python 3.12 on, none starts once the interpreter is leaving.
        return work()
    thread.join()
    return outcome.result()


def _do(work: Callable[[], Result], outcome: "Future[Result]") -> None:
    try:
        _step_back()
        outcome.set_result(work())
    except BaseException as error:  # noqa: BLE001 - it is raised where the work was asked for
        outcome.set_exception(error)


def _step_back() -> None:
    if sys.platform == "linux":
        thread = threading.get_native_id()
        steps = os.getpriority(os.PRIO_PROCESS, thread) + STEPS
        os.setpriority(os.PRIO_PROCESS, thread, min(steps, _LOWEST))
