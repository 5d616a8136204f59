"""Claims the answer that waits, and then waits to be killed.

python judging_child.py HOME
"""

import sys
from pathlib import Path

from mockinterview.audio.repair import repair_wav
from mockinterview.store.sessions import SessionStore
from tests.fakes.waiting import THERE


def main(home: Path) -> None:
    claimed = SessionStore(home, repair_wav, THERE).claim_deferred(None)
    print(claimed.attempt.key if claimed else "nothing", flush=True)  # noqa: T201  the test reads it
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
