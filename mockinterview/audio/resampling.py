"""How does sound get from one rate to another without clicks between its pieces?

A resampler remembers the end of the piece before, so a take that arrives block by block
is converted as if it had come whole. Mono only, int16 or float32, shape (n,).
"""

from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt

Sample = TypeVar("Sample", np.int16, np.float32)


class Resampler(Generic[Sample]):
    """Converts a stream of mono samples; passes them through where the rates are equal."""

    def __init__(self, source_rate: int, target_rate: int, kind: type[Sample]) -> None:
        self.source_rate = source_rate
        self._kind: type[Sample] = kind
        self._format = "s16" if kind is np.int16 else "flt"
        self._converter: Any = None
        if source_rate != target_rate:
            import av

            self._converter = av.AudioResampler(self._format, "mono", target_rate)

    def feed(self, samples: npt.NDArray[Sample]) -> npt.NDArray[Sample]:
        """Return what of the stream so far is ready at the new rate."""
        if self._converter is None or not len(samples):
            return samples
        import av

        row = np.ascontiguousarray(samples).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(row, format=self._format, layout="mono")
        frame.sample_rate = self.source_rate
        return self._joined(self._converter.resample(frame))

    def flush(self) -> npt.NDArray[Sample]:
        """Return the rest; nothing can be fed afterwards."""
        if self._converter is None:
            return np.empty(0, self._kind)
        converter, self._converter = self._converter, None
        return self._joined(converter.resample(None))

    def _joined(self, frames: list[Any]) -> npt.NDArray[Sample]:
        return np.concatenate(
            [np.empty(0, self._kind), *(frame.to_ndarray().ravel() for frame in frames)]
        )
