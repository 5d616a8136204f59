"""Which recordings no attempt names, and whose they are by where they lie.

The row of an attempt and its take are written on lanes of their own, so a kill at the key
can leave a take that no row tells of. Here is only looked, at names and at nothing else.
"""

import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from mockinterview.core.session import AttemptKey
from mockinterview.core.sound_files import recorded

SOUND_SUFFIXES = frozenset({".wav", ".ogg", ".opus", ".flac", ".mp3", ".m4a"})
_TAKE_NAME = re.compile(r"([1-9]\d*)-([1-9]\d*)\.wav")
"""As a take is recorded; one that was made smaller is named by that too."""


@dataclass(frozen=True)
class Unnamed:
    """A recording below the folder of recordings, with what its name says of it.

    ``key`` is absent where the file is not called as a take of a session is. ``file`` is what a
    row calls it: that of a smaller file is the name that it was recorded under.
    """

    path: Path
    file: str
    session_id: str
    key: AttemptKey | None


def unnamed_in(recordings: Path, named: Collection[str], session_id: str = "") -> list[Unnamed]:
    """Return the sound files that are not ``named``, in the order of their names.

    With a session only its own are looked at.
    """
    found = (path.relative_to(recordings) for path in _sound_files(recordings / session_id))
    read = (_read(recordings, file) for file in sorted(found) if file.as_posix() not in named)
    return [each for each in read if each.file not in named]


def _sound_files(recordings: Path) -> Iterator[Path]:
    for folder, _folders, names in os.walk(recordings):
        yield from (Path(folder, n) for n in names if Path(n).suffix.lower() in SOUND_SUFFIXES)


def _read(recordings: Path, file: Path) -> Unnamed:
    session_id = file.parent.as_posix() if file.parent.name else ""
    as_recorded = recorded(file) or file
    name = _TAKE_NAME.fullmatch(as_recorded.name) if session_id else None
    key = AttemptKey(position=int(name[1]), number=int(name[2])) if name else None
    return Unnamed(recordings / file, as_recorded.as_posix(), session_id, key)
