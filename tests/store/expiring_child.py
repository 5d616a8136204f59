"""Deletes what is old, and waits to be killed at a step that is about to be made.

python expiring_child.py HOME STEP TIME RECORDING_DAYS SESSION_DAYS

STEP is an audit event of Python, as ``os.remove`` or ``shutil.rmtree``, and TIME says which one of
its kind; no days are given by ``-``.
"""

import sys
from pathlib import Path

from mockinterview.audio.repair import repair_wav
from mockinterview.core.retention import KeepFor
from mockinterview.store.sessions import SessionStore
from tests.fakes.sessions import MADE


def main(home: Path, step: str, time: int, keep: KeepFor) -> None:
    seen: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == step and str(home) in str(arguments[0]):
            seen.append(event)
            if len(seen) == time:
                print("about to", flush=True)  # noqa: T201  the test waits for it
                sys.stdin.read()

    sys.addaudithook(watch)
    SessionStore(home, repair_wav).expire(keep, MADE)


def days(given: str) -> int | None:
    return None if given == "-" else int(given)


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        sys.argv[2],
        int(sys.argv[3]),
        KeepFor(recording_days=days(sys.argv[4]), session_days=days(sys.argv[5])),
    )
