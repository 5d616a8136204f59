"""How does speech become slower or faster and keep its pitch?

FFmpeg's ``atempo`` does it, a filter for speech (WSOLA) that PyAV brings: it overlaps short
pieces where they are alike. A moment of the sound comes out at its time divided by the speed,
never more than a twentieth of a second of the take early, however long the sound is.
"""

from typing import Any

import numpy as np

from mockinterview.ports import Samples

SLOWEST, FASTEST = 0.5, 2.0


class Stretcher:
    """Stretches a stream of mono samples; passes them through at the speed of 1."""

    def __init__(self, rate: int, speed: float) -> None:
        if not SLOWEST <= speed <= FASTEST:
            raise ValueError(f"speech cannot be heard at a speed of {speed}")
        self._rate = rate
        self._graph: Any = None if speed == 1.0 else _graph(rate, speed)

    def feed(self, samples: Samples) -> Samples:
        """Return what is ready of the stream so far; may be nothing yet."""
        if self._graph is None or not len(samples):
            return samples
        import av

        row = np.ascontiguousarray(samples, np.float32).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(row, format="flt", layout="mono")
        frame.sample_rate = self._rate
        frame.pts = None
        self._graph.push(frame)
        return self._ready()

    def flush(self) -> Samples:
        """Return the rest; nothing can be fed afterwards."""
        if self._graph is None:
            return np.empty(0, np.float32)
        self._graph.push(None)
        return self._ready()

    def _ready(self) -> Samples:
        import av

        pieces = [np.empty(0, np.float32)]
        while True:
            try:
                pieces.append(self._graph.pull().to_ndarray().ravel())
            except (av.BlockingIOError, av.EOFError):
                return np.concatenate(pieces)


def _graph(rate: int, speed: float) -> Any:
    from av.filter import Graph

    graph = Graph()
    source = graph.add(
        "abuffer", f"sample_rate={rate}:sample_fmt=flt:channel_layout=mono:time_base=1/{rate}"
    )
    tempo, sink = graph.add("atempo", str(speed)), graph.add("abuffersink")
    source.link_to(tempo)
    tempo.link_to(sink)
    graph.configure()
    return graph
