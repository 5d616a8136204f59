"""Whether the process that began something runs still."""

from datetime import datetime

import psutil

CLOCK_SLACK_SECONDS = 60.0
"""How far the clock may have been set between two looks at one process."""


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
