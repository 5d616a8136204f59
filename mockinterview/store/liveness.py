"""Whether the process that began something runs still.

By the time of day alone that cannot be told where the clock was set meanwhile: on Linux the time at
which a process began is told by the clock as it is now. So who can writes down which process it is.
"""

from datetime import datetime
from pathlib import Path

import psutil

CLOCK_SLACK_SECONDS = 60.0
"""How far the clock may have been set between two looks at one process."""

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_BEGAN = 19
"""Where in a line of /proc/N/stat, after the name, stands when the process began: proc(5)."""


def is_alive(process_id: int, began: datetime) -> bool:
    """Say whether the process of this number is the one that was there at ``began``.

    Numbers of processes are given anew, above all after a restart: one that began well
    after that moment is another. A process that was killed and not yet reaped is gone.
    """
    try:
        process = psutil.Process(process_id)
        born: float = process.create_time()
        is_zombie: bool = process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
    return not is_zombie and born <= began.timestamp() + CLOCK_SLACK_SECONDS


def identity(process_id: int) -> str | None:
    """Return what tells a process from all others, whatever the clock says; None where it is gone.

    On Linux that is the run of the computer and the ticks of it at which the process began.
    """
    try:
        process = psutil.Process(process_id)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        return _since_boot(process_id) or f"{process.create_time():.2f}"
    except psutil.NoSuchProcess:
        return None


def _since_boot(process_id: int) -> str | None:
    try:
        run = _BOOT_ID.read_text(encoding="ascii").strip()
        told = Path(f"/proc/{process_id}/stat").read_bytes()
    except (OSError, UnicodeDecodeError):
        return None
    # What comes before is the number of the process and its name, which may hold anything.
    after_name = told.rpartition(b")")[2].split()
    return f"{run}:{after_name[_BEGAN].decode()}" if len(after_name) > _BEGAN else None
