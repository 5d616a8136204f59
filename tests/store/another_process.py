"""A process that records, to be killed by a test."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60
_CHILD = Path(__file__).with_name("recording_child.py")


@contextmanager
def recording_process(home: Path, *arguments: str) -> Iterator[None]:
    """Run a process that has recorded a second and goes on; kill it at the end."""
    child = subprocess.Popen(
        [sys.executable, str(_CHILD), str(home), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdin
    assert child.stdout
    with child.stdin, child.stdout:
        try:
            assert child.stdout.readline() == "recording\n"
            yield
        finally:
            child.kill()
            child.wait(PATIENCE_SECONDS)
