"""What stands in for the microphone when the answers were recorded beforehand?

Each take is the next of the given files, decoded as fast as the machine can. A file that
cannot be read is passed over at the next attempt.
"""

import atexit
import itertools
import re
import threading
from collections.abc import Generator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from mockinterview.audio.decoding import decode
from mockinterview.audio.loudness import FLOOR_DBFS
from mockinterview.audio.takefile import TakeFile
from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.ports import Capture, Level, OnEnd, OnGap, unheeded

_SUFFIXES = frozenset(
    {".3gp", ".aac", ".aif", ".aiff", ".amr", ".avi", ".caf", ".flac", ".m4a", ".m4b", ".m4v"}
    | {".mka", ".mkv", ".mov", ".mp2", ".mp3", ".mp4", ".mpeg", ".mpg", ".oga", ".ogg", ".ogv"}
    | {".opus", ".ts", ".wav", ".weba", ".webm", ".wma", ".wmv"}
)


def answer_files(paths: Sequence[Path]) -> list[Path]:
    """Return the files themselves and, for a folder, its audio and video files by name.

    Numbers in names count as numbers: ``2.wav`` comes before ``10.wav``.

    Raises:
        AppError: ``audio_missing`` or ``no_answers``.
    """
    return [file for path in paths for file in _files_of(path)]


class FileRecorder:
    """Takes recorded answers, one after the other, in place of a microphone."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._files = iter(tuple(files))
        self._copy: _Copy | None = None

    def stand_by(self) -> None:
        """Nothing is heard, so there is nothing to keep."""

    def stand_down(self) -> None:
        """Nothing is heard, so there is nothing to forget."""

    def open(self, file: Path, on_end: OnEnd, on_gap: OnGap = unheeded) -> None:  # noqa: ARG002 - a file has none
        """Begin to copy the next answer; ``on_end(None)`` follows from another thread.

        Raises:
            AppError: ``no_answer_left``, or what ``decode`` and ``TakeFile`` raise.
        """
        if self._copy is not None:
            raise RuntimeError("a take is open already")
        answer = next(self._files, None)
        if answer is None:
            raise AppError(
                "no_answer_left",
                translate("audio", "There is no recorded answer left for this question."),
                hint=translate("audio", "Give as many answers as there are questions."),
            )
        pieces = decode(answer, "s16")
        # The first piece is decoded here, so that a bad file is told by this call.
        first = next(pieces)
        self._copy = _Copy(TakeFile(file), on_end)
        self._copy.begin(first, pieces)

    def pause(self) -> None:
        if self._copy is not None:
            self._copy.may_go_on.clear()

    def resume(self) -> None:
        if self._copy is not None:
            self._copy.may_go_on.set()

    def close(self) -> Capture:
        """End the take with what was copied so far; without a take the capture is empty."""
        copy, self._copy = self._copy, None
        if copy is None:
            return Capture(seconds=0.0, peak_dbfs=None, is_digital_silence=False)
        return copy.end()

    def level(self) -> Level:
        copy = self._copy
        return copy.level() if copy is not None else Level(FLOOR_DBFS, FLOOR_DBFS, 0.0)


class _Copy:
    """One answer on its way into a take."""

    def __init__(self, file: TakeFile, on_end: OnEnd) -> None:
        self._file = file
        self._on_end = on_end
        self._is_ending = False
        self._capture: Capture | None = None
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def begin(self, first: npt.NDArray[np.int16], others: Generator[npt.NDArray[np.int16]]) -> None:
        self._copier = threading.Thread(
            target=self._copy, args=(first, others), name="answer-copier", daemon=True
        )
        self._copier.start()
        # A decoder that is torn down while it runs can take the whole process with it.
        atexit.register(self.end)

    def end(self) -> Capture:
        self._is_ending = True
        self.may_go_on.set()
        if threading.current_thread() is not self._copier:
            self._copier.join()
        atexit.unregister(self.end)
        if self._capture is None:
            raise RuntimeError("the copier of an answer died")
        return self._capture

    def level(self) -> Level:
        return self._file.level()

    def _copy(self, first: npt.NDArray[np.int16], others: Generator[npt.NDArray[np.int16]]) -> None:
        failure: AppError | None = None
        try:
            for piece in itertools.chain((first,), others):
                self.may_go_on.wait()
                if self._is_ending:
                    break
                self._file.write(piece)
        except AppError as error:
            failure = error
        finally:
            others.close()
            self._capture = self._file.close(failure.failure if failure else None)
        if not self._is_ending:
            self._on_end(failure)


def _files_of(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise AppError(
            "audio_missing",
            translate("audio", "There is no file or folder {path}.").format(path=path),
        )
    files = [file for file in path.iterdir() if file.is_file() and file.suffix.lower() in _SUFFIXES]
    if not files:
        raise AppError(
            "no_answers",
            translate("audio", "There is no audio file in the folder {path}.").format(path=path),
            hint=translate(
                "audio", "Put one file there for each answer, named in the order of the questions."
            ),
        )
    return sorted(files, key=_in_name_order)


def _in_name_order(file: Path) -> list[tuple[int, str]]:
    parts = re.split(r"(\d+)", file.name.casefold())
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]
