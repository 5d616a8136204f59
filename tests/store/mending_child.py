"""Restores a backup, and waits to be killed at a step that is about to be made.

python mending_child.py HOME NAME STEP TIME

STEP is an audit event of Python, as ``os.rename``, and TIME says which one of its kind.
"""

import sys
from pathlib import Path

from mockinterview.store.mending import Mending, now_here
from mockinterview.store.presence import locked
from mockinterview.store.sessions import DATABASE_NAME


def main(home: Path, name: str, step: str, time: int) -> None:
    seen: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == step and str(home) in str(arguments[0]):
            seen.append(event)
            if len(seen) == time:
                print("about to", flush=True)  # noqa: T201  the test waits for it
                sys.stdin.read()

    file = home / DATABASE_NAME
    with locked(file):
        sys.addaudithook(watch)
        Mending(file).restore(name, now_here())
    print("done", flush=True)  # noqa: T201  no such step was made


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
