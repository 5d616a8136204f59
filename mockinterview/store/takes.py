"""Where the file of a take is, which may have been made smaller without loss since.

A row keeps the name that a take was recorded under. Beside it, or in its place, there may be the
smaller file that ``core.sound_files`` names; as long as both are there the one that was recorded
counts. So no row is ever changed for it, and a kill between any two steps loses nothing.
"""

import contextlib
from pathlib import Path

from mockinterview.core.sound_files import compressed


def found(path: Path) -> Path:
    """Return where a take's file is: where it was recorded, or else the smaller one."""
    smaller = compressed(path)
    return smaller if smaller is not None and not path.exists() and smaller.is_file() else path


def both(path: Path) -> tuple[Path, ...]:
    """Return all names that a take's file may have."""
    smaller = compressed(path)
    return (path,) if smaller is None else (path, smaller)


def size(path: Path) -> int | None:
    """Return how large a take's files are together; None where there is none."""
    sizes = []
    for each in both(path):
        with contextlib.suppress(FileNotFoundError):
            sizes.append(each.stat().st_size)
    return sum(sizes) if sizes else None


def delete(path: Path) -> None:
    """Delete the files of a take; raise OSError where one stays."""
    for each in both(path):
        each.unlink(missing_ok=True)
