"""One measurement."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A figure; ``better`` is lower or higher, ``target`` is absent where none is set."""

    name: str
    value: float
    unit: str
    better: str = "lower"
    target: float | None = None
