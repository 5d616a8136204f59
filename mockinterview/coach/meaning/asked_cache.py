"""Keeps the side of the pack on disk, so that a question is read by the model once.

One file a question, named by its content and the model's checksum: what changed is simply
not found. A file that is broken or was written by somebody else is not used; one that cannot
be written is a note in the log. The oldest files go when there are many.
"""

import io
import logging
import os
import zipfile
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

import numpy as np

from mockinterview.coach.meaning.aims import Stack
from mockinterview.coach.meaning.asked import WORDINGS, Asked, model_sentences
from mockinterview.coach.meaning.encoder import SIZE
from mockinterview.core.coverage import Verdict
from mockinterview.core.question import Question

MOST_FILES = 300
"""About 600 kB each."""

_NAMES = ("vector", "vectors", "weights", "starts", "sources", "about", "examples")

log = logging.getLogger(__name__)


class AskedCache:
    """Sides of packs by their content keys; with no folder it keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def load(self, key: str, question: Question) -> Asked | None:
        """Return what was kept, if it is whole and fits the question."""
        if self._folder is None:
            return None
        file = self._folder / f"{key}.npz"
        try:
            asked = _read(file)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            log.info("a kept question is not used: %s", type(error).__name__)
            return None
        if not _fits(asked, question):
            log.info("a kept question is not used: it does not fit")
            return None
        with suppress(OSError):
            os.utime(file)  # so that the oldest is the one not used for the longest time
        return asked

    def save(self, key: str, asked: Asked) -> None:
        """Keep a side of a pack, in one step."""
        if self._folder is None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self._folder, suffix=".part", delete=False) as part:
                part.write(_packed(asked))
            Path(part.name).replace(self._folder / f"{key}.npz")
            self._drop_oldest(self._folder)
        except OSError as error:
            log.info("a question could not be kept: %s", type(error).__name__)

    @staticmethod
    def _drop_oldest(folder: Path) -> None:
        files = sorted(folder.glob("*.npz"), key=lambda file: file.stat().st_mtime)
        for file in files[:-MOST_FILES]:
            file.unlink(missing_ok=True)


def _packed(asked: Asked) -> bytes:
    target = io.BytesIO()
    np.savez(
        target,
        vector=asked.vector,
        vectors=asked.stack.vectors.astype(np.float16),
        weights=asked.stack.weights,
        starts=np.array(asked.stack.starts, np.int64),
        sources=asked.sources,
        about=asked.about,
        examples=asked.examples,
    )
    return target.getvalue()


def _read(file: Path) -> Asked:
    with np.load(io.BytesIO(file.read_bytes()), allow_pickle=False) as kept:
        parts = {name: kept[name] for name in _NAMES}
    floats = {
        name: part.astype(np.float32) for name, part in parts.items() if part.dtype.kind == "f"
    }
    starts = tuple(int(at) for at in parts["starts"].reshape(-1))
    return Asked(
        vector=floats["vector"],
        stack=Stack(floats["vectors"], floats["weights"], starts),
        sources=parts["sources"].astype(np.int64),
        about=floats["about"],
        examples=parts["examples"].astype(np.int64),
    )


def _fits(asked: Asked, question: Question) -> bool:
    """Say whether everything has the shape that this question needs, and holds numbers."""
    points, claims = len(question.points), len(question.wrong_claims)
    count = len(asked.stack.weights)
    starts = np.array(asked.stack.starts)
    return (
        asked.vector.shape == (SIZE,)
        and asked.stack.weights.shape == (count,)
        and asked.stack.vectors.shape == (count, SIZE)
        and asked.examples.shape[1:] == (2,)
        and bool(np.all((asked.examples >= 0) & (asked.examples < (points, len(Verdict)))))
        and starts.shape == (WORDINGS * points + 2 * claims + len(asked.examples),)
        and starts[0] == 0
        and bool(np.all(np.diff(starts) > 0) and starts[-1] < count)
        and asked.sources.shape == (points,)
        and bool(np.all((asked.sources >= 0) & (asked.sources < len(model_sentences(question)))))
        and asked.about.shape == (claims, points)
        and all(
            bool(np.isfinite(part).all())
            for part in (asked.vector, asked.stack.vectors, asked.stack.weights, asked.about)
        )
    )
