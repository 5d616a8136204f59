import sys
from pathlib import Path

import numpy as np
import pytest

from mockinterview.interview.spare_memory import give_back

PIECE = 100_000
PIECES = 1_000


def resident() -> int:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096


@pytest.mark.skipif(sys.platform != "linux", reason="told by the kernel of Linux")
def test_what_was_freed_between_what_is_kept_goes_back_to_the_system() -> None:
    small = [np.ones(PIECE, dtype=np.uint8) for _ in range(PIECES)]
    kept = small[::20]
    small.clear()
    before = resident()

    give_back()

    assert before - resident() > PIECE * PIECES // 2
    assert all(piece.all() for piece in kept)
