"""Two machines: one that sessions come from, and one that they go to."""

import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from mockinterview.archive.importing import Found, Intake, Taken, Wishes, look
from mockinterview.archive.own_files import own_files
from mockinterview.archive.reading import open_archive
from mockinterview.archive.writing import Content, write_archive
from mockinterview.audio.repair import repair_wav
from mockinterview.core.kept import KeptSession
from mockinterview.core.session import Bookmark, Session
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import every_state, question

SOUND = b"RIFF" + bytes(range(256)) * 40


@dataclass
class Machine:
    """A data folder with its store."""

    home: Path
    store: SessionStore

    def keep(self, session: Session) -> None:
        """Keep a session with a recording for each of its takes."""
        folder = self.home / "to-keep" / session.id
        folder.mkdir(parents=True)
        kept = KeptSession(session=session, questions=(question(),))
        for number, take in enumerate(kept.takes):
            (folder / Path(take).name).write_bytes(SOUND + bytes([number]))
        with self.store.taking_in():
            self.store.put(kept, folder)

    def export(self, target: Path, *session_ids: str, everything: bool = False) -> Path:
        own = own_files(self.home) if everything else None
        write_archive(target, self.store, Content(session_ids, own))
        return target

    def look(self, file: Path) -> Found:
        with open_archive(file) as archive:
            return look(archive, self.store, self.home)

    def take_in(self, file: Path, wishes: Wishes | None = None) -> Taken:
        with open_archive(file) as archive:
            found = look(archive, self.store, self.home)
            return Intake(archive, self.store, self.home).run(found, wishes or Wishes({}))

    def files(self) -> dict[str, bytes]:
        """Return every file of the data folder, the database left out."""
        return {
            path.relative_to(self.home).as_posix(): path.read_bytes()
            for path in sorted(self.home.rglob("*"))
            if path.is_file() and "mockinterview.db" not in path.name and path.suffix != ".lock"
        }


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Callable[[str], Machine]]:
    made: list[Machine] = []

    def make(name: str) -> Machine:
        home = tmp_path / name
        made.append(Machine(home, SessionStore(home, repair_wav)))
        return made[-1]

    yield make
    for each in made:
        each.store.close()


@pytest.fixture
def there(machine: Callable[[str], Machine]) -> Machine:
    """The machine that sessions come from, with one that holds everything that one can hold."""
    made = machine("there")
    made.keep(full())
    return made


@pytest.fixture
def here(machine: Callable[[str], Machine]) -> Machine:
    return machine("here")


@pytest.fixture
def file(there: Machine, tmp_path: Path) -> Path:
    """An archive of one session."""
    return there.export(tmp_path / "archive.zip", full().id)


def full(**changes: object) -> Session:
    """Return a session in which every field of the person's own is used."""
    session = every_state()
    first = session.attempts[0].model_copy(
        update={
            "own_rating": 4,
            "note": "Mind the pace 🙂 שלום",
            "bookmarks": (Bookmark(at=1.5, text="here"), Bookmark(at=9.0)),
        }
    )
    own = {
        "attempts": (first, *session.attempts[1:]),
        "title": "For Friday",
        "tags": ("work", "second round"),
        "note": "Went well.",
    }
    return session.model_copy(update={**own, **changes})


def rewritten(
    file: Path, change: Callable[[dict[str, bytes]], None], *, signs: bool = True
) -> Path:
    """Change the members of an archive, and with ``signs`` its checksums along with them."""
    with zipfile.ZipFile(file) as packed:
        members = {entry.filename: packed.read(entry) for entry in packed.infolist()}
    change(members)
    if signs:
        sign(members)
    target = file.with_name("changed.zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return target


def sign(members: dict[str, bytes]) -> None:
    manifest = json.loads(members["manifest.json"])
    manifest["members"] = [
        {"name": name, "size": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in members.items()
        if name != "manifest.json"
    ]
    members["manifest.json"] = json.dumps(manifest).encode()
