"""What does a loudspeaker play that is tried before there is any voice?

Two soft notes, a fifth apart. Made on the spot, so that nothing has to be here for it.
"""

import numpy as np

from mockinterview.ports import Sound

RATE = 48_000
_NOTES = (440.0, 660.0)
_NOTE_SECONDS = 0.45
_LEVEL = 0.25
_ATTACK_SECONDS = 0.01
_DECAY_SECONDS = 0.15


def chime() -> Sound:
    """Return a sound of a second that is neither loud nor sudden."""
    return Sound(np.concatenate([_note(hertz) for hertz in _NOTES]), RATE)


def _note(hertz: float) -> np.ndarray:
    time = np.arange(round(_NOTE_SECONDS * RATE)) / RATE
    shape = np.minimum(1.0, time / _ATTACK_SECONDS) * np.exp(-time / _DECAY_SECONDS)
    return (_LEVEL * shape * np.sin(2 * np.pi * hertz * time)).astype(np.float32)
