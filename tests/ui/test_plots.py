"""What draws is heavy, so it is imported when nobody waits for the window."""

import subprocess
import sys

from mockinterview.ui import plots
from tests.ui.desk import Desk

_IMPORTS = "import mockinterview.ui.rooms, sys; print('pyqtgraph' in sys.modules)"


def test_pages_are_made_without_what_draws() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _IMPORTS], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.split() == ["False"]


def test_it_is_imported_a_while_after_the_window_opened(desk: Desk) -> None:
    desk.window()
    desk.jobs.advance(plots.LOAD_AFTER_SECONDS)
    assert plots.is_loaded()
