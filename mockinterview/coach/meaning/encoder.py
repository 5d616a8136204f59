"""MiniLM on onnxruntime: the vectors of texts, and of the pieces of their words.

The tokenizer ships beside this module, the model is fetched like a voice. Both are loaded
at the first use. What is made of the vectors is the business of other modules.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.giving_way import giving_way

Array = npt.NDArray[np.float32]

MODEL_ID = "minilm-l6-v2"
SIZE = 384
"""Numbers in a vector."""

LONGEST_PIECES = 256
BATCH = 8
THREADS = 2

_TOKENIZER = Path(__file__).with_name("minilm_tokenizer.json")
_FIRST_WORD = 1996
"""The id of "the": from here on the vocabulary of BERT is in the order of frequency."""

_NUMBER_RARITY = 0.8


@dataclass(frozen=True, eq=False)
class Encoded:
    """A text: its unit vector, and the vector and the span in characters of each piece."""

    vector: Array
    pieces: Array
    spans: tuple[tuple[int, int], ...]


class Encoder:
    """Encodes texts; ``locate`` gives the model's file or folder, or raises AppError.

    May be used from several threads: loading is guarded, and onnxruntime's runs are safe.
    """

    def __init__(self, locate: Callable[[], Path]) -> None:
        self._locate = locate
        self._loading = Lock()

    def warm(self) -> None:
        """Load the model; blocks for half a second. Raise AppError where it cannot be had."""
        with self._loading:
            _ = self._session, self._tokenizer

    @cached_property
    def checksum(self) -> str:
        """The SHA-256 of the model: what was made with another one is not comparable."""
        return hashlib.sha256(self._file.read_bytes()).hexdigest()

    def encode(self, texts: Sequence[str]) -> list[Encoded]:
        """Encode in batches of like length, so that little is spent on padding."""
        self.warm()
        read = self._tokenizer.encode_batch([text.strip() or "." for text in texts])
        order = sorted(range(len(read)), key=lambda at: len(read[at].ids))
        done: dict[int, Encoded] = {}
        for start in range(0, len(order), BATCH):
            part = order[start : start + BATCH]
            hidden = self._run([read[at].ids for at in part])
            for row, at in enumerate(part):
                count = len(read[at].ids)
                done[at] = _encoded(hidden[row, :count], read[at].offsets)
        return [done[at] for at in range(len(read))]

    def rarity(self, word: str) -> float:
        """Return 0 for the commonest word to 1 for the rarest; one of several pieces is rare."""
        if word[0].isdigit():
            return _NUMBER_RARITY
        rank = self._vocabulary.get(word.lower())
        if rank is None:
            return 1.0
        return log(1 + max(0, rank - _FIRST_WORD)) / log(len(self._vocabulary) - _FIRST_WORD)

    def _run(self, ids: list[list[int]]) -> Array:
        width = max(map(len, ids))
        padded = np.zeros((len(ids), width), np.int64)
        mask = np.zeros_like(padded)
        for row, pieces in enumerate(ids):
            padded[row, : len(pieces)] = pieces
            mask[row, : len(pieces)] = 1
        feed = {
            "input_ids": padded,
            "attention_mask": mask,
            "token_type_ids": np.zeros_like(padded),
        }
        hidden: Array = giving_way(lambda: self._session.run(None, feed))[0]
        return hidden

    @cached_property
    def _file(self) -> Path:
        found = self._locate()
        return found if found.suffix == ".onnx" else found / "model.onnx"

    @cached_property
    def _session(self) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS
        options.inter_op_num_threads = 1
        # Threads that spin between runs would take the cores from the recogniser.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        file = self._file
        try:
            return giving_way(
                lambda: onnxruntime.InferenceSession(
                    str(file), options, providers=["CPUExecutionProvider"]
                )
            )
        except Exception as error:
            raise _broken(error) from error

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(_TOKENIZER))
        tokenizer.no_padding()
        tokenizer.enable_truncation(LONGEST_PIECES)
        return tokenizer

    @cached_property
    def _vocabulary(self) -> dict[str, int]:
        words: dict[str, int] = self._tokenizer.get_vocab()
        return words


def unit(vectors: Array) -> Array:
    """Return vectors of length 1."""
    made: Array = vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-6)
    return made


def _encoded(hidden: Array, offsets: Sequence[tuple[int, int]]) -> Encoded:
    """Take a text out of a batch, without the marks at its ends."""
    return Encoded(unit(hidden.mean(0)), hidden[1:-1], tuple(offsets[1:-1]))


def _broken(error: Exception) -> AppError:
    return AppError(
        "coach_model_broken",
        translate("coach", "The model of the offline coach could not be loaded ({error}).").format(
            error=type(error).__name__
        ),
        hint=translate(
            "coach",
            "Fetch it again: mockinterview models remove {model}, then mockinterview "
            "models fetch {model}",
        ).format(model=MODEL_ID),
        retryable=True,
    )
