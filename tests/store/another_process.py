"""A process that works on a store, to be killed by a test."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60


@contextmanager
def recording_process(home: Path, *arguments: str) -> Iterator[None]:
    """Run a process that has recorded a second and goes on; kill it at the end."""
    with child_process("recording_child.py", home, *arguments) as said:
        assert said == "recording\n"
        yield


@contextmanager
def child_process(script: str, home: Path, *arguments: str) -> Iterator[str]:
    """Run a script beside this one and give the first line that it says; kill it at the end."""
    child = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name(script)), str(home), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdin
    assert child.stdout
    with child.stdin, child.stdout:
        try:
            yield child.stdout.readline()
        finally:
            child.kill()
            child.wait(PATIENCE_SECONDS)
