"""The voices: Piper, and hibari, an engine of its own.

A voice loads its model at the first use, which takes a second or two, and yields one
sound a sentence, so that the first sentence is heard while the next is made. A voice
is used from one thread at a time.
"""

import json
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from mockinterview.core.errors import AppError
from mockinterview.core.words import translate
from mockinterview.giving_way import giving_way
from mockinterview.ports import Samples, Sound

SENTENCE_GAP_SECONDS = 0.2


class PiperVoice:
    """A Piper voice: an .onnx file with its .json beside it, found when first needed."""

    def __init__(self, voice_id: str, locate: Callable[[], Path]) -> None:
        self.id = voice_id
        self._locate = locate

    def warm(self) -> None:
        _ = self._engine

    def speak(self, text: str, *, rate: float = 1.0) -> Iterator[Sound]:
        from piper import SynthesisConfig

        base = self._engine.config.length_scale or 1.0
        config = SynthesisConfig(length_scale=base / rate)
        # espeak, which reads the text, refuses a NUL.
        for chunk in self._engine.synthesize(text.replace("\0", " "), syn_config=config):
            yield _with_gap(chunk.audio_float_array, chunk.sample_rate)

    @cached_property
    def _engine(self) -> Any:
        folder = self._locate()
        model = folder if folder.suffix == ".onnx" else _only_onnx(folder)
        try:
            from piper import PiperVoice as Engine
            from piper.config import PiperConfig

            description = model.with_name(model.name + ".json").read_text(encoding="utf-8")
            config = PiperConfig.from_dict(json.loads(description))
            return Engine(session=_session(model), config=config)
        except Exception as error:
            raise _broken(self.id, error) from error


class HibariVoice:
    """A hibari voice, whose model lies inside the installed package."""

    def __init__(self, voice_id: str, locate: Callable[[], Path]) -> None:
        self.id = voice_id
        self._locate = locate

    def warm(self) -> None:
        _ = self._engine

    def speak(self, text: str, *, rate: float = 1.0) -> Iterator[Sound]:
        engine = self._engine
        for samples in engine.stream(text, speed=rate, seed=0):
            yield _with_gap(samples, engine.sample_rate)

    @cached_property
    def _engine(self) -> Any:
        folder = self._locate()
        model = folder if folder.suffix == ".onnx" else _only_onnx(folder, "hibari*.onnx")
        try:
            from hibari import Hibari

            return Hibari(model=str(model))
        except Exception as error:
            raise _broken(self.id, error) from error


def _session(model: Path) -> Any:
    """Load a model that gives back what a sentence took.

    With its arena and its plans of memory onnxruntime keeps as much as the longest sentence ever
    needed, 150 MB and more; without them synthesis takes a sixth longer.
    """
    import onnxruntime

    class GivingWay(onnxruntime.InferenceSession):  # type: ignore[misc]  # it has no types
        def run(self, *args: Any, **options: Any) -> Any:
            return giving_way(lambda: super(GivingWay, self).run(*args, **options))

    options = onnxruntime.SessionOptions()
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False
    # Threads that spin between runs would take the cores from the window.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return giving_way(lambda: GivingWay(str(model), options, providers=["CPUExecutionProvider"]))


def _only_onnx(folder: Path, pattern: str = "*.onnx") -> Path:
    found = sorted(folder.rglob(pattern))
    if len(found) != 1:
        raise AppError(
            "voice_broken",
            translate(
                "speech", "The voice folder {folder} holds {count} models where one is expected."
            ).format(folder=folder, count=len(found)),
            hint=translate("speech", "Give the folder of one voice, or its .onnx file."),
        )
    return found[0]


def _with_gap(samples: Samples, rate: int) -> Sound:
    gap = np.zeros(round(SENTENCE_GAP_SECONDS * rate), dtype=np.float32)
    return Sound(np.concatenate([np.asarray(samples, dtype=np.float32).reshape(-1), gap]), rate)


def _broken(voice_id: str, error: Exception) -> AppError:
    return AppError(
        "voice_broken",
        translate("speech", "The voice {voice_id} could not be loaded ({error}).").format(
            voice_id=voice_id, error=type(error).__name__
        ),
        hint=translate(
            "speech",
            "Fetch it again: mockinterview models remove {voice_id}, then "
            "mockinterview models fetch {voice_id}",
        ).format(voice_id=voice_id),
        retryable=True,
    )
