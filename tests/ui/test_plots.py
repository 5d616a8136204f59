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


_WAITS = """
import os, threading
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from mockinterview.ui import plots
from mockinterview.ui.widgets.meter import LevelMeter

app = QApplication([])
plots.expect()
meter = LevelMeter()
meter.show()
loop = QEventLoop()
QTimer.singleShot(250, loop.quit)
loop.exec()
print(meter.has_plot, plots.is_loaded())
lane = threading.Thread(target=plots.load)
lane.start()
while not meter.has_plot:
    app.processEvents()
lane.join()
print(meter.has_plot, plots.is_loaded())
"""


def test_a_plot_waits_for_what_a_lane_imports() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _WAITS], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.split() == ["False", "False", "True", "True"]


def test_the_plots_of_an_interview_are_made_before_it_comes_to_them() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _MAKES_AHEAD], capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.split() == ["False", "True", "True"]


_MAKES_AHEAD = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from mockinterview.ui import plots
from mockinterview.ui.widgets.meter import LevelMeter

app = QApplication([])
meter = LevelMeter()
meter.make_ahead()
print(meter.has_plot)
plots.load()
meter.make_ahead()
print(meter.has_plot)
meter.show()
app.processEvents()
print(meter.has_plot and meter.isVisible())
"""
