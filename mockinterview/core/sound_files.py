"""What the file of a take is called once it has been made smaller without loss.

A row keeps the name that a take was recorded under. The smaller file stands beside it under the
same name with another ending, so whoever looks for a take looks for both, the first one first.
"""

from pathlib import PurePath
from typing import TypeVar

RECORDED, COMPRESSED = ".wav", ".flac"

APath = TypeVar("APath", bound=PurePath)


def compressed(path: APath) -> APath | None:
    """Return where the smaller file of a take stands; None for what is never made smaller."""
    return path.with_suffix(COMPRESSED) if path.suffix == RECORDED else None


def recorded(path: APath) -> APath | None:
    """Return the name that a smaller file was recorded under; None for any other file."""
    return path.with_suffix(RECORDED) if path.suffix == COMPRESSED else None
