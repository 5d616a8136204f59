"""What a person can read of a reply that is still coming: its sentences, and never its JSON.

A reply is read as it comes, letter by letter, so its length costs nothing twice. What a
model writes before its object, as thinking or as a fence, is not shown.
"""

import json
from collections.abc import Callable

from mockinterview.coach.prompted.judgement import plain_line

SHOWN = frozenset(("reason", "gap", "next_time"))
_THINKING, _THOUGHT = "<think>", "</think>"
_ESCAPE_LETTERS = 5
"""A unicode escape has this many letters after its backslash."""


class Readable:
    """Takes a reply in pieces and tells ``seen`` all that can be read so far."""

    def __init__(self, seen: Callable[[str], None]) -> None:
        self._seen = seen
        self._before = ""
        self._has_begun = False
        self._is_in_text = False
        self._escape = ""
        self._text: list[str] = []
        self._key = ""
        self._is_value = False
        self._told: list[str] = []
        self._shown = ""

    def feed(self, piece: str) -> None:
        """Read on."""
        rest = piece if self._has_begun else self._from_the_object(piece)
        for letter in rest:
            self._take(letter)
        shown = "\n".join(filter(None, [*self._told, self._unfinished()]))
        if shown != self._shown:
            self._shown = shown
            self._seen(shown)

    def _from_the_object(self, piece: str) -> str:
        """Return what comes of the object, once its first brace is there."""
        self._before += piece
        before = self._before
        if before.lstrip().startswith(_THINKING[: len(before.lstrip())] or _THINKING):
            _, thought, before = before.partition(_THOUGHT)
            if not thought:
                return ""
        start = before.find("{")
        self._has_begun = start >= 0
        return before[start:] if self._has_begun else ""

    def _take(self, letter: str) -> None:
        if not self._is_in_text:
            self._take_sign(letter)
        elif self._escape:
            self._take_escaped(letter)
        elif letter == "\\":
            self._escape = letter
        elif letter == '"':
            self._end_text()
        else:
            self._text.append(letter)

    def _take_sign(self, sign: str) -> None:
        if sign == '"':
            self._is_in_text, self._text = True, []
        elif sign == ":":
            self._is_value = True
        elif sign in ",{}[]":
            self._is_value = False

    def _take_escaped(self, letter: str) -> None:
        self._escape += letter
        if self._escape[1] == "u" and len(self._escape) <= _ESCAPE_LETTERS:
            return
        escape, self._escape = self._escape, ""
        try:
            self._text.append(json.loads(f'"{escape}"'))
        except ValueError:
            self._text.append(" ")

    def _end_text(self) -> None:
        line = self._unfinished()
        if line:
            self._told.append(line)
        if not self._is_value:
            self._key = "".join(self._text)
        self._is_in_text, self._text = False, []

    def _unfinished(self) -> str:
        if not (self._is_in_text and self._is_value and self._key in SHOWN):
            return ""
        # Two escapes may make one sign, of which the second has not come yet.
        halves = "".join(self._text).encode("utf-16", "surrogatepass")
        return plain_line(halves.decode("utf-16", "ignore"))


class ReadableInTurn:
    """Tells ``seen`` what can be read of several replies, one after the other."""

    def __init__(self, seen: Callable[[str], None]) -> None:
        self._seen = seen
        self._before: list[str] = []
        self._now = ""

    def begin(self) -> Callable[[str], None]:
        """Return what reads the next reply, in pieces as it comes."""
        self._before += [self._now] if self._now else []
        self._now = ""
        return Readable(self._tell).feed

    def _tell(self, text: str) -> None:
        self._now = text
        self._seen("\n".join([*self._before, text]))


def readable_part(reply: str) -> str:
    """Return what can be read of a reply as far as it came."""
    shown = [""]
    Readable(shown.append).feed(reply)
    return shown[-1]
