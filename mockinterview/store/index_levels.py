"""How do the levels of a search index stay few?

FTS5 keeps the parts of an index in levels. Each time all parts are merged, the one that comes of it
stands a level higher, and SQLite before 3.42 knows no bound: what is written beside an interview
then takes longer and longer, and with more than 2,000 levels the index counts as damaged. So empty
levels are taken out of the record that lists them, the order of the others kept. That record has
had one form since FTS5 is there; one that looks otherwise in the least is left alone.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

FEW = 8
"""Levels that stay: FTS5 by itself puts an index of 160 MB there."""

_RECORD = 10
"""The row of an index's data that lists its levels."""

_COOKIE_BYTES = 4
_LONGEST_VARINT = 8
_BUSY_SECONDS = 10.0

Part = tuple[int, int, int]
"""The number of a part of the index, and its first and last page."""


@dataclass(frozen=True)
class Level:
    """So many of its parts are being merged into one of the next level, and what they are."""

    merging: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Levels:
    """What the record says, the newest level first."""

    cookie: bytes
    written: int
    levels: tuple[Level, ...]

    @property
    def pages(self) -> int:
        """Return how large the index is."""
        parts = (part for level in self.levels for part in level.parts)
        return sum(last - first + 1 for _number, first, last in parts)


def keep_few(file: Path, index: str) -> None:
    """Take empty levels out of an index, where there are more than a few.

    On a connection of its own: FTS5 sees at once what another connection has changed.
    """
    with closing(sqlite3.connect(file, timeout=_BUSY_SECONDS)) as opened:
        record = read(opened, index)
        if record is None or len(record.levels) <= FEW:
            return
        with opened:
            opened.execute("BEGIN IMMEDIATE")
            record = read(opened, index)
            if record is not None:
                told = [packed(with_few(record)), _RECORD]
                opened.execute(f'update "{index}_data" set block = ? where id = ?', told)  # noqa: S608 - a name of our own


def read(opened: sqlite3.Connection, index: str) -> Levels | None:
    """Return what the record of an index says; None where it cannot be told."""
    query = f'select block from "{index}_data" where id = ?'  # noqa: S608 - as above
    row = opened.execute(query, [_RECORD]).fetchone()
    return unpacked(row[0]) if row is not None else None


def with_few(record: Levels) -> Levels:
    """Return a record without the empty levels that are too many, from the oldest on."""
    levels = list(record.levels)
    for place in reversed(range(len(levels))):
        if len(levels) > FEW and levels[place] == Level(0, ()):
            del levels[place]
    return Levels(record.cookie, record.written, tuple(levels))


def unpacked(block: bytes) -> Levels | None:
    """Read the record of an index; None where it is not as it should be to its last byte."""
    try:
        record = _unpacked(block)
    except (StopIteration, ValueError):
        return None
    return record if packed(record) == block else None


def packed(record: Levels) -> bytes:
    """Write the record of an index."""
    parts = sum(len(level.parts) for level in record.levels)
    numbers = [len(record.levels), parts, record.written]
    for level in record.levels:
        numbers += [level.merging, len(level.parts)]
        numbers += [number for part in level.parts for number in part]
    return record.cookie + b"".join(map(_varint, numbers))


def _unpacked(block: bytes) -> Levels:
    numbers = _numbers(block[_COOKIE_BYTES:])
    count, _parts, written = next(numbers), next(numbers), next(numbers)
    levels = []
    for _level in range(count):
        merging, here = next(numbers), next(numbers)
        # In a list: where the record ends too early, a generator would make another error of it.
        parts = [(next(numbers), next(numbers), next(numbers)) for _part in range(here)]
        levels.append(Level(merging, tuple(parts)))
    return Levels(block[:_COOKIE_BYTES], written, tuple(levels))


def _numbers(block: bytes) -> Iterator[int]:
    """Yield the numbers that stand in a block, seven bits a byte, the highest first."""
    number, length = 0, 0
    for byte in block:
        number, length = number << 7 | byte & 0x7F, length + 1
        if length > _LONGEST_VARINT:
            raise ValueError
        if not byte & 0x80:
            yield number
            number, length = 0, 0


def _varint(number: int) -> bytes:
    digits: Sequence[int] = [number & 0x7F]
    while number := number >> 7:
        digits = [number & 0x7F | 0x80, *digits]
    return bytes(digits)
