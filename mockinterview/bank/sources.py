"""Reading one TOML file of a pack, and finding the files of the packs in a folder.

A pack is a folder with a ``pack.toml``, or one file that holds a whole pack. Long
strings are folded: a single line break is a space, an empty line stays a paragraph, so
that an author can wrap prose as the editor likes.
"""

import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mockinterview.bank.findings import Finding
from mockinterview.bank.outline import Outline

FORMAT = 1
HEADER_FILE = "pack.toml"
GLOSSARY_FILE = "glossary.toml"
SIZE_LIMIT_BYTES = 10_000_000

_TOML_LINE = re.compile(r"at line (\d+)")
_PARAGRAPHS = re.compile(r"\n\s*\n")


class BrokenFile(Exception):  # noqa: N818 - it is caught within the package, never shown
    """A file that cannot be read at all, with the finding that says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.what)
        self.finding = finding


@dataclass(frozen=True)
class Source:
    """A parsed file; ``data`` is without its ``format``."""

    path: Path
    data: dict[str, Any]
    outline: Outline


def read_source(path: Path) -> Source:
    """Read and parse a file and fold its texts; raise BrokenFile where it is not of our format."""
    source = parse_source(path)
    return replace(source, data=all_folded(source.data))


def parse_source(path: Path) -> Source:
    """Read and parse a file, its texts as they stand; raise BrokenFile as ``read_source`` does."""
    text = _text(path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_LINE.search(str(error))
        line = int(found[1]) if found else max(1, len(text.splitlines()))
        raise _broken(path, f"This is not TOML: {error}.", "Mend the line.", line) from error
    except RecursionError as error:
        raise _broken(path, "The values are nested too deeply.", "Flatten them.") from error
    _check_format(path, data.pop("format", None))
    return Source(path, data, Outline(text))


def pack_files(pack: Path) -> list[Path]:
    """Return the files with a pack's header and questions, the header first."""
    if not pack.is_dir():
        return [pack]
    header = pack / HEADER_FILE
    return [header, *(f for f in _toml_files(pack) if f.name not in (HEADER_FILE, GLOSSARY_FILE))]


def glossary_file(pack: Path) -> Path | None:
    """Return the glossary that lies in a folder, where there is one."""
    file = pack / GLOSSARY_FILE
    return file if file.is_file() else None


def packs_in(folder: Path) -> list[Path]:
    """Return the packs of a folder in the order of their names; hidden ones are not packs."""
    found = [
        entry
        for entry in folder.iterdir()
        if not entry.name.startswith(".") and entry.is_dir() and _toml_files(entry)
    ]
    return sorted(found + [f for f in _toml_files(folder) if f.name != GLOSSARY_FILE])


def _toml_files(folder: Path) -> list[Path]:
    return sorted(
        file for file in folder.glob("*.toml") if file.is_file() and not file.name.startswith(".")
    )


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > SIZE_LIMIT_BYTES:
            raise _broken(path, "The file is larger than 10 MB.", "Divide it.")
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise _broken(path, "There is no such file.", "Create it or check the name.") from error
    except UnicodeDecodeError as error:
        raise _broken(path, "The file is not UTF-8 text.", "Save it as UTF-8.") from error
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise _broken(path, f"The file cannot be read: {reason}.", "Check its rights.") from error


def _check_format(path: Path, version: object) -> None:
    if type(version) is not int:
        raise _broken(path, "The format is not stated.", f"Begin the file with: format = {FORMAT}")
    if version > FORMAT:
        raise _broken(path, f"Format {version} is newer than this program.", "Update the program.")
    if version < FORMAT:
        raise _broken(path, f"Format {version} does not exist.", f"Write: format = {FORMAT}")


def _broken(path: Path, what: str, cure: str, line: int = 1) -> BrokenFile:
    return BrokenFile(Finding(file=path, line=line, what=what, cure=cure))


def folded(text: str) -> str:
    """Return a text of several lines as paragraphs of one line each; others as they are."""
    if "\n" not in text:
        return text
    return "\n\n".join(" ".join(part.split()) for part in _PARAGRAPHS.split(text.strip()))


def all_folded(value: Any) -> Any:
    """Return a value of a file with every text in it folded."""
    match value:
        case str():
            return folded(value)
        case list():
            return [all_folded(item) for item in value]
        case dict():
            return {key: all_folded(item) for key, item in value.items()}
    return value
