"""On which line of a TOML file a table or a key stands.

The parser of the standard library keeps no line numbers, and a message without one is
of little use in a file of a thousand lines. This reads headers and bare keys only, and
trusts that the file has been parsed.
"""

import re
from collections import Counter

Location = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=")
_QUOTES = re.compile(r"\"\"\"|'''")


class Outline:
    """The lines of one file, by location: ``("question", 0, "point", 2, "accept")``."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Location, int] = {}
        self._counts: Counter[Location] = Counter()
        self._table: Location = ()
        open_quotes = ""
        for number, line in enumerate(text.splitlines(), start=1):
            if not open_quotes:
                self._note(line, number)
            open_quotes = _quotes_after(line, open_quotes)

    def line(self, location: Location) -> int:
        """Return the line of a location, or of the nearest table around it."""
        for end in range(len(location), 0, -1):
            if location[:end] in self._lines:
                return self._lines[location[:end]]
        return 1

    def _note(self, line: str, number: int) -> None:
        if header := _HEADER.match(line):
            self._table = self._opened(header[2].split("."), is_list=header[1] == "[[")
            self._lines.setdefault(self._table, number)
            self._lines.setdefault(self._table[:-1], number)
        elif key := _KEY.match(line):
            self._lines.setdefault((*self._table, key[1]), number)

    def _opened(self, names: list[str], *, is_list: bool) -> Location:
        """Return the location of a header's table; a list of tables gains an entry."""
        location: Location = ()
        for name in names[:-1]:
            location = (*location, name)
            if self._counts[location]:
                location = (*location, self._counts[location] - 1)
        location = (*location, names[-1])
        if not is_list:
            return location
        self._counts[location] += 1
        return (*location, self._counts[location] - 1)


def _quotes_after(line: str, open_quotes: str) -> str:
    """Return which kind of long string is open at the end of a line, or nothing."""
    for quotes in _QUOTES.findall(line):
        if not open_quotes:
            open_quotes = quotes
        elif quotes == open_quotes:
            open_quotes = ""
    return open_quotes
