"""Imports an archive again and again, each time killed one step later, until one comes to its end.

python importing_child.py ARCHIVE HOMES [replace]

A step is a statement of the database, or a file that is opened, renamed or removed. Prints how
many imports were killed; the data folder of each is HOMES/NUMBER, made before it is killed.
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from mockinterview.archive.importing import Intake, Way, Wishes, look
from mockinterview.archive.reading import open_archive
from mockinterview.audio.repair import repair_wav
from mockinterview.core.session import AttemptKey
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import SESSION_ID

_STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"}


class Killer:
    """Kills this process at a step, counted from when it is armed."""

    def __init__(self, at: int) -> None:
        self._left = at
        self.is_armed = False
        sys.addaudithook(lambda event, _: self.step() if event in _STEPS else None)

    def step(self, statement: str = "") -> None:
        # What a trigger does is no step of its own: nobody can see the middle of a statement.
        if not self.is_armed or statement.startswith("--"):
            return
        self._left -= 1
        if self._left < 0:
            os.kill(os.getpid(), signal.SIGKILL)


def take_in(archive: Path, home: Path, way: Way, killer: Killer) -> None:
    store = SessionStore(home, repair_wav)
    store.sessions()
    store._db.conn.set_trace_callback(killer.step)
    with open_archive(archive) as opened:
        found = look(opened, store, home)
        killer.is_armed = True
        Intake(opened, store, home).run(found, Wishes({SESSION_ID: way}))


def main(archive: Path, homes: Path, *, replaces: bool) -> None:
    before = homes / "before"
    if replaces:
        take_in(archive, before, Way.LEAVE, Killer(10**9))
        store = SessionStore(before, repair_wav)
        store.set_note(SESSION_ID, AttemptKey(position=1, number=1), "mine")
        store.recording(f"{SESSION_ID}/1-1.wav").write_bytes(b"mine")
        store.close()
    number = 0
    while True:
        if before.is_dir():
            shutil.copytree(before, homes / str(number))
        child = os.fork()
        if not child:
            take_in(archive, homes / str(number), Way.REPLACE, Killer(number))
            os._exit(0)
        if not os.WIFSIGNALED(os.waitpid(child, 0)[1]):
            break
        number += 1
    print(number, flush=True)  # noqa: T201  the test reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), replaces="replace" in sys.argv[3:])
