"""What left this computer, when and where to, one line a request.

The file is ``network.jsonl`` in the data folder. It holds no body, no key and no query
string. It may be appended to from any thread.
"""

import contextlib
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.network.door import Call

FILE_NAME = "network.jsonl"

log = logging.getLogger(__name__)


class Ledger:
    """Appends calls to a file; a ledger that cannot be written is said in the log."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE_NAME
        self._lock = threading.Lock()

    def record(self, call: Call) -> None:
        line = call.model_dump_json() + "\n"
        try:
            with self._lock:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                with self._file.open("a", encoding="utf-8") as file:
                    file.write(line)
        except OSError as error:
            log.warning("the network ledger could not be written: %s", error.strerror)

    def calls(self) -> list[Call]:
        """Return what was recorded, oldest first; a line that was cut short is left out.

        Raise AppError where the file is there and cannot be read.
        """
        try:
            text = self._file.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise AppError(
                "ledger_unreadable",
                translate("network", "{file} cannot be read ({reason}).").format(
                    file=self._file, reason=error.strerror
                ),
                hint=translate("network", "Check its rights."),
            ) from error
        return list(_calls(text))


def _calls(text: str) -> Iterator[Call]:
    """Give the whole lines; what a kill cut short may stand before the next program's first."""
    for line in text.splitlines(keepends=True):
        if line.endswith("\n"):
            with contextlib.suppress(ValidationError):
                yield Call.model_validate_json(line)
