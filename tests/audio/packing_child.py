"""Makes a take smaller, and waits to be killed at a step that is about to be made.

python packing_child.py FILE STEP TIME

STEP is an audit event of Python, as ``os.rename``, and TIME says which one of its kind.
"""

import sys
from pathlib import Path

from mockinterview.audio.flac import pack


def main(file: Path, step: str, time: int) -> None:
    seen: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == step and str(file.parent) in str(arguments[0]):
            seen.append(event)
            if len(seen) == time:
                print("about to", flush=True)  # noqa: T201  the test waits for it
                sys.stdin.read()

    sys.addaudithook(watch)
    pack(file)
    print("done", flush=True)  # noqa: T201  no such step was made


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
