"""The waveforms of takes: read once, on a lane, and known when a take comes back."""

from collections.abc import Callable
from functools import partial

from mockinterview.audio.peaks import Peaks
from mockinterview.core.errors import AppError
from mockinterview.ports import Lane
from mockinterview.ui.context import Context
from mockinterview.ui.widgets.waveform import STRETCHES

_KEPT = 64
"""The waveforms of so many takes are known: five kilobytes each."""

Found = tuple[Peaks, float]
"""A waveform, and of how many seconds it is."""


class KnownPeaks:
    """``found`` is called with the file whose waveform was read, ``missing`` where it was not."""

    def __init__(
        self,
        context: Context,
        found: Callable[[str, Found], None],
        missing: Callable[[str, AppError], None],
    ) -> None:
        self._context = context
        self._found = found
        self._missing = missing
        self._known: dict[str, Found] = {}

    def of(self, file: str) -> Found | None:
        """Return the waveform of a file, where it was read before."""
        return self._known.get(file)

    def read(self, file: str) -> None:
        """Have the waveform of a file read."""
        self._context.jobs.start(
            Lane.ERRANDS,
            partial(self._read, file),
            done=partial(self._keep, file),
            failed=partial(self._missing, file),
        )

    def _read(self, file: str) -> Found:
        services = self._context.services
        return services.read_peaks(services.store.recording(file), STRETCHES)

    def _keep(self, file: str, read: Found) -> None:
        """Know what was read when it comes back: a take never changes."""
        if len(self._known) >= _KEPT:
            del self._known[next(iter(self._known))]
        self._known[file] = read
        self._found(file, read)
