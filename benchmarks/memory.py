"""How much memory an interview takes, at its peak, in a process of its own."""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from benchmarks.figure import Figure

KIB_PER_MB = 1_000_000 / 1_024


def measure() -> Iterator[Figure]:
    """Hold the demo interview: voice, recogniser, three answers of half a minute."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "mockinterview", "demo", "--out", folder],
            check=True,
            capture_output=True,
        )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / KIB_PER_MB
    yield Figure("peak memory of an interview, voice and base", peak, "MB", target=900)
