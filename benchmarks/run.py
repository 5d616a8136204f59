"""``make bench``: what the program takes, measured in one run on this computer.

Prints a table and writes benchmarks/results.json: {"name", "value", "unit", "better",
"target"} a figure. Absolute times differ between computers and between runs on a busy
one; compare the figures of one run with one another. Everything real is real here: the
window on a virtual screen, sound on a virtual sound card, the models.
"""

import json
import os
import platform
import statistics
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import (  # noqa: E402 - after the path is set
    bank,
    coach,
    history,
    in_the_window,
    kills,
    listening,
    long_take,
    memory,
    progress,
    replay,
    reports,
    scrolling,
    spaced,
    speech,
    window,
)
from benchmarks.figure import Figure  # noqa: E402


@dataclass(frozen=True)
class Machine:
    """What the figures were measured on."""

    system: str = platform.platform()
    python: str = platform.python_version()
    cores: int = os.cpu_count() or 0


SUITES: tuple[Callable[[], Iterator[Figure]], ...] = (
    window.measure,
    in_the_window.measure,
    speech.measure,
    listening.measure,
    memory.measure,
    replay.measure,
    bank.measure,
    history.measure,
    scrolling.measure,
    progress.measure,
    spaced.measure,
    reports.measure,
    coach.measure,
    long_take.measure,
    kills.measure,
)


def main() -> None:
    """Run every suite, or those named on the command line."""
    wanted = set(sys.argv[1:])
    figures: list[Figure] = []
    for suite in SUITES:
        if not wanted or suite.__module__.rpartition(".")[2] in wanted:
            figures.extend(suite())
    _print(figures)
    if not wanted:
        results = ROOT / "benchmarks" / "results.json"
        results.write_text(json.dumps([asdict(f) for f in figures], indent=2) + "\n")


def _print(figures: list[Figure]) -> None:
    machine = Machine()
    table = Table(title=f"{machine.system}, Python {machine.python}, {machine.cores} cores")
    for column in ("figure", "value", "unit", "better", "target"):
        table.add_column(column, justify="right" if column in {"value", "target"} else "left")
    for figure in figures:
        target = "" if figure.target is None else f"{figure.target:g}"
        table.add_row(figure.name, f"{figure.value:.3g}", figure.unit, figure.better, target)
    Console(width=110).print(table)


def median(values: list[float]) -> float:
    """Return the middle of some measurements."""
    return statistics.median(values)


if __name__ == "__main__":
    main()
