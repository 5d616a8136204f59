"""Audio and video files of many kinds, made on the spot."""

from pathlib import Path

import av
import numpy as np

from tests.fakes.sounds import Sound

_CODECS = {
    ".mp3": "libmp3lame",
    ".ogg": "libopus",
    ".m4a": "aac",
    ".flac": "flac",
    ".mp4": "aac",
    ".mka": "pcm_s16le",
}


def save_media(path: Path, sound: Sound, *, channels: int = 1, with_picture: bool = False) -> Path:
    """Write a sound as the suffix says, the same in all channels."""
    with av.open(str(path), "w") as container:
        layout = {1: "mono", 2: "stereo", 6: "5.1"}[channels]
        track = container.add_stream(_CODECS[path.suffix], rate=sound.rate, layout=layout)
        if with_picture:
            _add_picture(container, sound.seconds)
        levels = np.rint(np.repeat(sound.samples, channels) * 32_767).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(levels.reshape(1, -1), format="s16", layout=layout)
        frame.sample_rate = sound.rate
        container.mux(track.encode(frame))
        container.mux(track.encode(None))
    return path


def save_silent_film(path: Path, seconds: float) -> Path:
    """Write a video file without a sound track."""
    with av.open(str(path), "w") as container:
        _add_picture(container, seconds)
    return path


def _add_picture(container: av.container.OutputContainer, seconds: float) -> None:
    film = container.add_stream("mpeg4", rate=10)
    film.width, film.height, film.pix_fmt = 64, 48, "yuv420p"
    for number in range(max(1, round(seconds * 10))):
        grey = np.full((48, 64, 3), number % 256, np.uint8)
        container.mux(film.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
    container.mux(film.encode(None))
