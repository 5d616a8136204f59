"""What can be played on a page, as a value that a button carries."""

from dataclasses import dataclass
from enum import StrEnum


class Heard(StrEnum):
    TAKE = "take"
    MODEL_ANSWER = "model_answer"
    TRIAL = "trial"
    CHIME = "chime"


@dataclass(frozen=True)
class Clip:
    """A stretch of a take in seconds, the whole take, or a text for the voice.

    A trial and a chime come with their sound: they are in no file. ``of`` tells the takes of a
    page apart that offers several.
    """

    heard: Heard
    start: float = 0.0
    end: float | None = None
    text: str = ""
    of: str = ""
