"""How long the questions take to load."""

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.figure import Figure
from mockinterview import paths
from mockinterview.bank.packs import load_bank

RUNS = 7
TARGET_MS = 150


def measure() -> Iterator[Figure]:
    """Load all packs without a cache, then with one."""
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        began = perf_counter()
        count = len(load_bank([paths.questions()], cache).questions())
        yield Figure(f"load {count} questions, first time", 1000 * (perf_counter() - began), "ms")
        times = []
        for _ in range(RUNS):
            began = perf_counter()
            load_bank([paths.questions()], cache)
            times.append(1000 * (perf_counter() - began))
    yield Figure(f"load {count} questions", statistics.median(times), "ms", target=TARGET_MS)
