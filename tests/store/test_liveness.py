import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

from mockinterview.store.liveness import identity, is_alive

NOW = datetime.now(UTC)


def test_process_that_was_there_already_is_alive() -> None:
    assert is_alive(os.getpid(), NOW + timedelta(seconds=1))


def test_process_that_began_long_after_is_another_one() -> None:
    assert not is_alive(os.getpid(), NOW - timedelta(days=1))


def test_process_that_ended_is_gone_before_and_after_it_was_reaped() -> None:
    child = subprocess.Popen([sys.executable, "-c", "pass"], stdout=subprocess.PIPE)
    assert child.stdout
    with child.stdout:
        # Its end of the pipe is closed when the process is over, not yet reaped.
        assert child.stdout.read() == b""
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert not is_alive(child.pid, NOW + timedelta(minutes=1))
    assert identity(child.pid) is None
    child.wait()
    assert not is_alive(child.pid, NOW + timedelta(minutes=1))
    assert identity(child.pid) is None


def test_process_is_told_from_others_by_what_never_changes() -> None:
    assert identity(os.getpid()) == identity(os.getpid())
    assert identity(os.getpid()) != identity(1)
