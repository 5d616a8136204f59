"""How a question or a pack is written as TOML that a person likes to read and to mend.

What is read back equals what was written. Prose is wrapped; single line breaks within it
mean nothing in this format and are not kept. Nothing here writes a file.
"""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mockinterview.bank.schema import SINGULAR
from mockinterview.bank.sources import FORMAT, folded
from mockinterview.core.question import Pack, Question

WIDTH = 100
_BARE = re.compile(r"[A-Za-z0-9_-]+\Z")
_INDENT = "    "
_CONTROLS = {code: f"\\u{code:04x}" for code in (*range(0x20), 0x7F) if chr(code) != "\n"}


def question_text(question: Question) -> str:
    """Return the ``[[question]]`` table of a question; what is left at its preset is left out."""
    fields = question.model_dump(mode="json", exclude_defaults=True)
    return "[[question]]\n" + fields_text(fields, "question")


def pack_text(pack: Pack) -> str:
    """Return a whole pack as one file."""
    header = pack.model_dump(mode="json", exclude={"questions"}, exclude_defaults=True)
    parts = [
        fields_text({"format": FORMAT, **header, "language": pack.language}),
        *map(question_text, pack.questions),
    ]
    return "\n".join(parts)


def fields_text(fields: Mapping[str, Any], table: str = "") -> str:
    """Return the fields of a table under the names of the file, the tables within it last."""
    return "\n".join(_lines(fields, f"{table}." if table else "")) + "\n"


def verbatim(text: str) -> str:
    """Return a text as a value that keeps its line breaks; it gains one at its end."""
    return f'"""\n{_escaped(text)}\n"""'


def _lines(fields: Mapping[str, Any], prefix: str) -> Iterator[str]:
    tables = {name: value for name, value in fields.items() if _holds_tables(value)}
    for name, value in fields.items():
        if name not in tables:
            key = SINGULAR.get(name, name) if _BARE.match(name) else _quoted(name)
            yield f"{key} = {_value(value, len(key) + 3)}"
    for name, value in tables.items():
        path = prefix + SINGULAR.get(name, name)
        header = f"[{path}]" if isinstance(value, Mapping) else f"[[{path}]]"
        for table in [value] if isinstance(value, Mapping) else value:
            yield ""
            yield header
            yield from _lines(table, f"{path}.")


def _holds_tables(value: Any) -> bool:
    first = value[0] if isinstance(value, list) and value else value
    return isinstance(first, Mapping)


def _value(value: Any, column: int) -> str:
    """Return a value that begins at a column: a number, a text, or a list of lists or texts."""
    match value:
        case str():
            return _text(value, column)
        case int():
            return json.dumps(value)
    if any(not isinstance(entry, str) for entry in value):
        ideas = "".join(f"{_INDENT}{_list(idea, len(_INDENT))},\n" for idea in value)
        return f"[\n{ideas}]"
    return _list(value, column)


def _text(text: str, column: int) -> str:
    one_line = _quoted(text)
    if "\n" not in text and (column + len(one_line) <= WIDTH or folded(f"{text}\n") != text):
        return one_line
    paragraphs = [
        textwrap.fill(part, WIDTH, break_long_words=False, break_on_hyphens=False)
        for part in folded(text).split("\n\n")
    ]
    return verbatim("\n\n".join(paragraphs))


def _list(texts: Sequence[str], column: int) -> str:
    """Return a list of texts, on lines that begin one column further in where it is long."""
    lines = [" " * column + "["]
    for number, text in enumerate(texts, start=1):
        entry = _quoted(text) + ("," if number < len(texts) else "]")
        if not lines[-1].endswith("["):
            entry = " " + entry
        if len(lines[-1] + entry) >= WIDTH and not lines[-1].endswith("["):
            lines.append(" " * (column + 1) + entry.strip())
        else:
            lines[-1] += entry
    return "\n".join(lines).lstrip() if texts else "[]"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", _CONTROLS[0x7F])


def _escaped(text: str) -> str:
    """Return what stands between triple quotes for a text."""
    return text.replace("\\", "\\\\").translate(_CONTROLS).replace('"""', '""\\"')
