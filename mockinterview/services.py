"""The composition root: where the adapters are made and handed down."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from mockinterview.ports import (
    Clock,
    Coach,
    Player,
    Recorder,
    Sound,
    Store,
    Transcriber,
    Voice,
)


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()

    def monotonic(self) -> float:
        return monotonic()


@dataclass(frozen=True)
class Services:
    """The ports that an interview is performed through.

    ``read_sound`` decodes a recording so that the player can play it; it blocks.
    """

    voice: Voice
    player: Player
    recorder: Recorder
    transcriber: Transcriber
    coach: Coach
    store: Store
    clock: Clock
    read_sound: Callable[[Path], Sound]
    speech_rate: float = 1.0
    tail_guard_seconds: float = 0.25
