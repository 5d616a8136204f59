"""One measure of an answer as it is shown."""

from dataclasses import dataclass

ABSENT = "\u2013"


@dataclass(frozen=True)
class MeasureView:
    """A figure, what it counts, and a note on how to read it."""

    value: str
    unit: str
    note: str = ""
