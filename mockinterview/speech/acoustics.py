"""All that is measured from the samples of a take, beside its words.

Fillers are looked for in English alone: how often the search is right was measured on
English, and other languages fill their pauses with other sounds.
"""

from mockinterview.core.acoustics import Acoustics
from mockinterview.core.transcript import Hearing
from mockinterview.speech.fillers import offered_fillers
from mockinterview.speech.frames import Frames
from mockinterview.speech.prosody import loudness_of, pitch_of


def with_sound(hearing: Hearing, frames: Frames) -> Hearing:
    """Return a hearing with what the frames of its take say of how it was spoken."""
    words, speech = hearing.transcript.words, hearing.speech
    is_english = hearing.transcript.language.lower().split("-")[0] == "en"
    measured = Acoustics(
        loudness=loudness_of(frames, speech),
        pitch=pitch_of(frames, speech),
        fillers=offered_fillers(frames, words, speech) if is_english else None,
    )
    return hearing.model_copy(update={"acoustics": measured})
