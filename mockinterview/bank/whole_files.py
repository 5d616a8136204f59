"""Writing a file whole or not at all: a reader sees the old content or the new."""

import contextlib
import os
import tempfile
from pathlib import Path


def write_whole(file: Path, content: bytes, *, is_precious: bool = False) -> None:
    """Replace a file in one step; raise OSError where that is impossible.

    What is precious has reached the disk when this returns. A killed program leaves a
    hidden file beside it at worst.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(content)
            if is_precious:
                part.flush()
                os.fsync(part.fileno())
        Path(name).replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
